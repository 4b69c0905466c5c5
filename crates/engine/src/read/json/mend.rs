//! Trifles for which JSON is refused, and which leave no doubt of what was meant.

/// A record without them.
pub(super) struct Mended {
    pub(super) text: String,
    /// Bytes that cannot stand in a record were left out.
    pub(super) repaired: bool,
    /// Punctuation was put right.
    pub(super) punctuation: bool,
    /// A line break within a text was taken out.
    pub(super) joined: bool,
    /// Numbers that JSON lacks, of which nothing is missed, are nothing.
    pub(super) numbers: bool,
}

/// Such numbers, as Python writes them.
const NO_NUMBERS: [&str; 3] = ["NaN", "-Infinity", "Infinity"];

/// Leaves out NUL, replaces other control characters in a text, and leaves out the comma behind the last member of an object or an array, as it stays
/// when that which followed is taken out by hand. In place of a line break within a text comes what stood there before.
pub(super) fn mend(text: &str, between: &str) -> Mended {
    let bytes = text.as_bytes();
    let mut done = Mended {
        text: String::with_capacity(text.len()),
        repaired: false,
        punctuation: false,
        joined: false,
        numbers: false,
    };
    let (mut kept, mut at) = (0, 0);
    let mut in_text = false;
    while let Some(&byte) = bytes.get(at) {
        let blank = matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        let leave_out = match byte {
            b'\n' if in_text => {
                done.text.push_str(text[kept..at].trim_end_matches('\r'));
                done.text.push_str(between);
                kept = at + 1;
                done.punctuation = true;
                done.joined = true;
                false
            }
            b'\r' if in_text && bytes.get(at + 1) == Some(&b'\n') => false,
            // What stood there is lost: left out, what is left could be another time.
            1..0x20 if in_text => {
                done.text.push_str(&text[kept..at]);
                done.text.push('\u{fffd}');
                kept = at + 1;
                done.repaired = true;
                false
            }
            0..0x20 if in_text || !blank => {
                done.repaired = true;
                true
            }
            b',' if !in_text => {
                let behind = bytes[at + 1..].iter().find(|byte| !matches!(byte, 0..=b' '));
                let trailing = matches!(behind, Some(b'}' | b']'));
                done.punctuation |= trailing;
                trailing
            }
            b'N' | b'-' | b'I' if !in_text => {
                if let Some(word) = NO_NUMBERS.iter().find(|word| text[at..].starts_with(**word)) {
                    done.text.push_str(&text[kept..at]);
                    done.text.push_str("null");
                    done.numbers = true;
                    kept = at + word.len();
                    at = kept - 1;
                }
                false
            }
            b'"' => {
                in_text = !in_text;
                false
            }
            // What is escaped ends no text.
            b'\\' if in_text && bytes.get(at + 1).is_some_and(|byte| matches!(byte, b'"' | b'\\')) => {
                at += 1;
                false
            }
            _ => false,
        };
        if leave_out {
            done.text.push_str(&text[kept..at]);
            kept = at + 1;
        }
        at += 1;
    }
    done.text.push_str(&text[kept..]);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trifles_and_nothing_else() {
        for (text, expected, repaired, punctuation) in [
            ("{\"a\":1,}", "{\"a\":1}", false, true),
            ("{\"a\":[1,2 , ],\n}", "{\"a\":[1,2  ]\n}", false, true),
            ("{\"a\":\"\\\",}\\\\\",\0}", "{\"a\":\"\\\",}\\\\\"}", true, true),
            ("{\"a\0b\":\0 \"c\u{1}\td\"\n}", "{\"ab\": \"c\u{fffd}\u{fffd}d\"\n}", true, false),
            ("{\"a\":1,\"b\":\",}\",,}", "{\"a\":1,\"b\":\",}\",}", false, true),
            ("{\"a\":\"b\r\nc\n\"\r\n}", "{\"a\":\"b c \"\r\n}", false, true),
            (
                "{\"a\":NaN,\"b\":[-Infinity, Infinity,-1],\"c\":\"NaN\"}",
                "{\"a\":null,\"b\":[null, null,-1],\"c\":\"NaN\"}",
                false,
                false,
            ),
            ("{\"a\":1}", "{\"a\":1}", false, false),
            ("", "", false, false),
        ] {
            let mended = mend(text, " ");
            assert_eq!(mended.text, expected);
            assert_eq!((mended.repaired, mended.punctuation), (repaired, punctuation), "{text}");
        }
    }
}
