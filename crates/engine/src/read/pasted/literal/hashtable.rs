//! An object as PowerShell writes it where it has but one cell for it: `@{deviceId=pump-01; protocol=Mqtt; authType=}`.
//!
//! Nothing in it is quoted. A member begins where a blank follows a semicolon, and then a name and `=`: no ID has
//! blanks, and the versions of SDKs have no names.

use serde_json::{Map, Value};

/// `authType` is an object in `properties`; no deeper one is read. Proposal.
const MAX_DEPTH: usize = 3;

/// What the text stands for; nothing where it is none, or its end is missing.
pub(super) fn object(text: &str) -> Option<Value> {
    of_depth(text, MAX_DEPTH)
}

fn of_depth(text: &str, depth: usize) -> Option<Value> {
    let inside = text.trim().strip_prefix("@{")?.strip_suffix('}')?;
    let mut object = Map::new();
    let (mut begin, mut braces) = (0, 0usize);
    let mut put = |member: &str| {
        let (name, value) = member.split_once('=')?;
        let value = match of_depth(value, depth.checked_sub(1)?) {
            Some(inner) => inner,
            None => Value::String(value.to_owned()),
        };
        object.insert(name.trim().to_owned(), value);
        Some(())
    };
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'{' => braces += 1,
            b'}' => braces = braces.checked_sub(1)?,
            b';' if braces == 0 && begins_member(&inside[at + 1..]) => {
                put(&inside[begin..at])?;
                begin = at + 1;
            }
            _ => {}
        }
    }
    if !inside.trim().is_empty() {
        put(&inside[begin..])?;
    }
    (braces == 0).then_some(Value::Object(object))
}

/// Whether a name and `=` follow a blank.
fn begins_member(text: &str) -> bool {
    let Some(text) = text.strip_prefix(' ') else { return false };
    let name = text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    name > 0 && text[name..].starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members() {
        for (text, expected) in [
            ("@{}", Some("{}")),
            ("@{deviceId=a;b=c=1; authType=}", Some(r#"{"authType":"","deviceId":"a;b=c=1"}"#)),
            (
                "@{sdkVersion=.NET (Core; X64; {1A}); authType={\"a\"; b=1}; p=Mqtt}",
                Some(r#"{"authType":"{\"a\"; b=1}","p":"Mqtt","sdkVersion":".NET (Core; X64; {1A})"}"#),
            ),
            (
                "@{authType=@{scope=device; type=sas}; p=Mqtt}",
                Some(r#"{"authType":{"scope":"device","type":"sas"},"p":"Mqtt"}"#),
            ),
            // Its end is missing, or it is no object.
            ("@{deviceId=pum", None),
            ("@{deviceId=a; authType=@{scope=dev}", None),
            ("@{a=}}", None),
            ("@{deviceId}", None),
            ("System.Object", None),
        ] {
            assert_eq!(object(text).map(|object| object.to_string()).as_deref(), expected, "{text}");
        }
        // However deep, it costs no more than its size.
        let deep = "@{a=".repeat(100_000) + &"}".repeat(100_000);
        assert!(object(&deep).is_none_or(|object| object.is_object()));
    }
}
