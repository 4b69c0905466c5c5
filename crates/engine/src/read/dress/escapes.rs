//! JSON that was escaped once more, as it stands in the text of another JSON, in source code and in debuggers:
//! `{\"time\":\"…\"}`, without the quotes around it.

use memchr::memchr;

use super::{Layer, Text};
use crate::read::pasted::begins_escaped;

/// The layer; it knows nothing but what is before it.
struct Escapes;

/// Some text needs it if a line begins like this, and no quote behind it stands without a backslash.
pub(super) fn sniff(head: &[u8]) -> Option<Box<dyn Layer>> {
    memchr(b'\\', head)?;
    let mut lines = head.split_inclusive(|byte| *byte == b'\n');
    let mut begin = 0;
    lines.find(|line| {
        let found = begins_escaped(line);
        begin += if found { 0 } else { line.len() };
        found
    })?;
    let mut escaped = false;
    for byte in &head[begin..] {
        if *byte == b'"' && !escaped {
            return None;
        }
        escaped = *byte == b'\\' && !escaped;
    }
    Some(Box::new(Escapes))
}

impl Layer for Escapes {
    fn take_off(&mut self, text: &Text, last: bool, out: &mut Text) -> usize {
        let bytes = text.bytes();
        let (mut at, mut kept) = (0, 0);
        while let Some(next) = memchr(b'\\', &bytes[at..]).map(|next| at + next) {
            let instead = match bytes.get(next + 1) {
                None if !last => {
                    out.add(text, kept..next);
                    return next;
                }
                Some(b'"') => b"\"",
                Some(b'\\') => b"\\",
                Some(b'/') => b"/",
                // White space between tokens: line breaks would be lines of their own.
                Some(b'n' | b'r' | b't') => b" ",
                _ => {
                    at = next + 1;
                    continue;
                }
            };
            out.add(text, kept..next);
            out.add_instead(instead, text, next);
            at = next + 2;
            kept = at;
        }
        out.add(text, kept..bytes.len());
        bytes.len()
    }
}

#[cfg(test)]
mod tests {
    use super::super::left;
    use super::*;

    #[test]
    fn one_level_comes_off() {
        for (text, expected) in [
            (r#"{\"a\":\"b\",\"c\":\"{\\\"d\\\":1}\"}"#, r#"{"a":"b","c":"{\"d\":1}"}"#),
            (
                "Say \"hi\":\n[{\\r\\n  \\\"a\\\": \\\"\\u00e5\\/\\\"\\r\\n}]\n",
                "Say \"hi\":\n[{    \"a\": \"\\u00e5/\"  }]\n",
            ),
        ] {
            assert_eq!(left(sniff, text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            r#""{\"a\":1}""#,
            r#"{"a":"{\"b\":1}"}"#,
            "{\n\"p\":\n\"{\\\"a\\\":1}\"}",
            "time,properties\n1,{\\\"a\\\":1}\n",
            "C:\\temp\n",
        ] {
            assert_eq!(left(sniff, text), None, "{text}");
        }
    }
}
