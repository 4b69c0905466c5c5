//! Texts in quotes with escapes, as Python, JavaScript, KQL and YAML have them in common.

use std::str::Chars;

/// The text in quotes that begins at `at`, and the place behind it; nothing where it does not end.
pub(super) fn text_at(text: &str, at: usize) -> Option<(String, usize)> {
    let quote = *text.as_bytes().get(at)?;
    let length = end(&text.as_bytes()[at + 1..], quote)?;
    Some((unescape(&text[at + 1..at + 1 + length]), at + length + 2))
}

/// Where a text that began with this quote ends.
pub(super) fn end(bytes: &[u8], quote: u8) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr::memchr2(quote, b'\\', bytes.get(at..)?)?;
        if bytes[at] == quote {
            return Some(at);
        }
        at += 2;
    }
}

/// The same where a quote is escaped by doubling it, and a backslash is nothing else: the text, and the place behind.
pub(super) fn verbatim_at(text: &str, at: usize) -> Option<(String, usize)> {
    let quote = *text.as_bytes().get(at)?;
    let length = verbatim_end(&text.as_bytes()[at + 1..], quote)?;
    Some((undouble(&text[at + 1..at + 1 + length], quote), at + length + 2))
}

/// Where a text that began with this quote ends, if quotes in it are doubled.
pub(super) fn verbatim_end(bytes: &[u8], quote: u8) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr::memchr(quote, bytes.get(at..)?)?;
        if bytes.get(at + 1) != Some(&quote) {
            return Some(at);
        }
        at += 2;
    }
}

/// Makes one quote of two.
pub(super) fn undouble(text: &str, quote: u8) -> String {
    let quote = char::from(quote);
    text.replace(&[quote, quote].iter().collect::<String>(), quote.encode_utf8(&mut [0; 4]))
}

/// Undoes escapes. What is none stays as it is, and half a surrogate pair is replaced.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match rest.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('0') => out.push('\0'),
            Some('a') => out.push('\u{7}'),
            Some('b') => out.push('\u{8}'),
            Some('e') => out.push('\u{1b}'),
            Some('f') => out.push('\u{c}'),
            Some('v') => out.push('\u{b}'),
            Some('x') => out.push(code_point(&mut rest, 2)),
            Some('u') => out.push(code_point(&mut rest, 4)),
            Some('U') => out.push(code_point(&mut rest, 8)),
            Some(c @ ('\\' | '\'' | '"' | '`' | '/' | ' ')) => out.push(c),
            other => {
                out.push('\\');
                out.extend(other);
            }
        }
    }
    out
}

/// The character whose number stands here in so many hexadecimal digits, or in braces.
fn code_point(rest: &mut Chars<'_>, digits: usize) -> char {
    let mut code = number(rest, digits);
    // Beyond the 16 bits of old, two escapes make one character.
    if let Some(high @ 0xD800..=0xDBFF) = code {
        let mut ahead = rest.clone();
        if (ahead.next(), ahead.next()) == (Some('\\'), Some('u'))
            && let Some(low @ 0xDC00..=0xDFFF) = number(&mut ahead, 4)
        {
            *rest = ahead;
            code = Some(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00));
        }
    }
    code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn number(rest: &mut Chars<'_>, digits: usize) -> Option<u32> {
    const MOST_DIGITS: usize = 8;
    let text = rest.as_str();
    let (brace, digits) = match text.strip_prefix('{') {
        Some(inner) => (1, inner.bytes().take(MOST_DIGITS + 1).position(|byte| byte == b'}')?),
        None => (0, digits),
    };
    let code = u32::from_str_radix(text.get(brace..brace + digits)?, 16).ok()?;
    *rest = text[brace + digits + brace..].chars();
    Some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        for (text, expected) in [
            ("plain", "plain"),
            (r#"\"a\\b\"\n"#, "\"a\\b\"\n"),
            (r"it\'s \x41\u00e9\u{1f4a7}\U0001F4A7", "it's Aé💧💧"),
            (r"\ud83d\udca7", "💧"),
            (r"\ud83d-", "\u{fffd}-"),
            (r"\ud83d\u0041", "\u{fffd}A"),
            (r"\xé \u12 \u{123456789} \u{", "\u{fffd}é \u{fffd}12 \u{fffd}{123456789} \u{fffd}{"),
            (r"\d\", r"\d\"),
            ("", ""),
        ] {
            assert_eq!(unescape(text), expected, "{text}");
        }
    }

    #[test]
    fn ends() {
        assert_eq!(text_at(r"'a\'b' c", 0), Some(("a'b".to_owned(), 6)));
        assert_eq!(text_at(r"x''", 1), Some((String::new(), 3)));
        for open in ["'", "'a", r"'a\'", r"'a\", ""] {
            assert_eq!(text_at(open, 0), None, "{open}");
        }
        assert_eq!(verbatim_at(r#""a""b\" c"#, 0), Some((r#"a"b\"#.to_owned(), 7)));
        assert_eq!(verbatim_at(r#""a"" c"#, 0), None);
    }
}
