//! Takes keys and signatures out of text that is shown.
//!
//! People paste connection strings and tokens with their logs. Nothing of a line is shown but through [`mask`].

use std::borrow::Cow;

use crate::bytes::same_letters;

/// What stands for a secret.
const MASK: &str = "…";

/// Names whose value is secret, in lower case.
const NAMES: [&[u8]; 10] = [
    b"sharedaccesskey",
    b"sharedaccesssignature",
    b"sig",
    b"primarykey",
    b"secondarykey",
    b"symmetrickey",
    b"accountkey",
    b"password",
    b"passwd",
    b"pwd",
];

/// The text with the values of keys, signatures and passwords replaced.
pub(crate) fn mask(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut masked = String::new();
    let mut done = 0;
    let mut at = 0;
    while let Some(begin) = bytes[at..].iter().position(u8::is_ascii_alphabetic).map(|i| at + i) {
        let end =
            begin + bytes[begin..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
        at = end;
        let Some(value) = secret_behind(bytes, begin, end) else { continue };
        masked.push_str(&text[done..value.start]);
        masked.push_str(MASK);
        done = value.end;
        at = value.end;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    masked.push_str(&text[done..]);
    Cow::Owned(masked)
}

/// Where the secret is that the word from `begin` to `end` names.
fn secret_behind(bytes: &[u8], begin: usize, end: usize) -> Option<std::ops::Range<usize>> {
    let word = &bytes[begin..end];
    let name = NAMES.iter().find(|name| same_letters(word, name))?;
    let whole_token = *name == b"sharedaccesssignature";
    let quotes = |from: usize| from + bytes[from..].iter().take_while(|b| b"\"'\\ ".contains(b)).count();
    let mut value = quotes(end);
    match &bytes[value..] {
        [b'=' | b':', ..] => value = quotes(value + 1),
        [b'%', b'3', b'D' | b'd', ..] => value += 3,
        // `SharedAccessSignature sr=…&sig=…&se=…`
        _ if whole_token && value > end => {}
        _ => return None,
    }
    // A token has fields of its own; everything to its end goes.
    let ends =
        |b: &u8| b.is_ascii_whitespace() || b"\"'\\,;<>)]}".contains(b) || (*b == b'&' && !whole_token);
    let length = bytes[value..].iter().position(ends).unwrap_or(bytes.len() - value);
    // The end of a character: what ends a value is ASCII, and so is its begin or what stands before it.
    (length > 0).then_some(value..value + length)
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn secrets_are_masked() {
        for (text, expected) in [
            (
                "HostName=hub.example;DeviceId=pump-01;SharedAccessKey=bm90IGEga2V5+/=;x",
                "HostName=hub.example;DeviceId=pump-01;SharedAccessKey=…;x",
            ),
            ("SharedAccessKeyName=owner;SharedAccessKey=abc", "SharedAccessKeyName=owner;SharedAccessKey=…"),
            (
                "Token: SharedAccessSignature sr=hub%2fdevices%2fp&sig=aW52%3d&se=1531867299.",
                "Token: SharedAccessSignature …",
            ),
            ("sr=hub&sig=aW52ZW50ZWQ%3d&se=1", "sr=hub&sig=…&se=1"),
            (r#"{"SharedAccessKey":"abc","x":1}"#, r#"{"SharedAccessKey":"…","x":1}"#),
            (r#"{\"primaryKey\": \"abc\"}"#, r#"{\"primaryKey\": \"…\"}"#),
            ("PWD: hunter2 | CLEAN: 0", "PWD: … | CLEAN: 0"),
            ("password=é\u{3b1}!, next", "password=…, next"),
            ("SharedAccessKey%3Dabc&y", "SharedAccessKey%3D…&y"),
            ("a sig nal, no secret: significant", "a sig nal, no secret: significant"),
            ("the password is short", "the password is short"),
            ("", ""),
        ] {
            assert_eq!(mask(text), expected, "{text}");
        }
    }
}
