//! Escapes of half a character: JSON's grammar allows them, no text can hold them.

/// Replaces each `\ud800` to `\udfff` that has no other half by `\ufffd`, at whatever level of quoting; nothing where
/// there is none.
pub(super) fn lone_surrogates(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut repaired = String::new();
    let mut kept = 0;
    let mut at = 0;
    while let Some(offset) = crate::bytes::find(&bytes[at..], b"\\u") {
        at += offset;
        match surrogate(bytes, at) {
            None => at += 2,
            Some(first) => {
                // Inside a text within a text each backslash is two: the other half comes with as many.
                let backslashes = bytes[..=at].iter().rev().take_while(|byte| **byte == b'\\').count();
                let behind = at + 6;
                let second = bytes[behind..].iter().take_while(|byte| **byte == b'\\').count();
                let pair = first < 0xDC00
                    && second == backslashes
                    && surrogate(bytes, behind + second - 1).is_some_and(|low| low >= 0xDC00);
                if pair {
                    at = behind + second + 5;
                } else {
                    repaired.push_str(&text[kept..at + 2]);
                    repaired.push_str("fffd");
                    kept = behind;
                    at = behind;
                }
            }
        }
    }
    (kept > 0).then(|| repaired + &text[kept..])
}

/// The half character whose escape begins with the backslash at `at`.
fn surrogate(bytes: &[u8], at: usize) -> Option<u32> {
    let escape = bytes.get(at..at + 6)?;
    let digits = std::str::from_utf8(escape.strip_prefix(b"\\u")?).ok()?;
    let unit = u32::from_str_radix(digits, 16).ok()?;
    (0xD800..0xE000).contains(&unit).then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::lone_surrogates;

    #[test]
    fn halves_are_replaced_and_pairs_stay() {
        let check =
            |text, expected: Option<&str>| assert_eq!(lone_surrogates(text).as_deref(), expected, "{text}");
        check(r#""plain""#, None);
        check(r#""\u00e5 \ud83d\ude00""#, None);
        check(r#""\ud83d""#, Some(r#""\ufffd""#));
        check(r#""\ude00\ud83d""#, Some(r#""\ufffd\ufffd""#));
        check(r#""\ud83dx\ude00""#, Some(r#""\ufffdx\ufffd""#));
        // In a text within a text.
        check(r#""{\"a\":\"\\ud83d\"}""#, Some(r#""{\"a\":\"\\ufffd\"}""#));
        check(r#""{\"a\":\"\\ud83d\\ude00\"}""#, None);
        check(r#""\ud83"#, None);
        check(r"\u", None);
    }
}
