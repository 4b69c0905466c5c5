//! The little of HTML that stands around logs: tags, and characters by their names.
//!
//! Each is laid out once: what is called here and there would be so wherever it is called.

/// No tag is longer; what is, is text. Proposal.
pub(super) const MAX_TAG: usize = 4096;

/// No name or number of a character is longer, with its `&` and its semicolon. Proposal.
pub(super) const MAX_CHARACTER: usize = 10;

/// How long the tag is with which `text` begins: only the begin of a text of [`MAX_TAG`] bytes may be taken for none.
/// Nothing: it is no tag, or its end is not there.
#[inline(never)]
pub(super) fn tag(text: &[u8]) -> Option<usize> {
    let begins = matches!(text, [b'<', b'/' | b'!' | b'?' | b'a'..=b'z' | b'A'..=b'Z', ..]);
    if !begins {
        return None;
    }
    memchr::memchr(b'>', &text[..text.len().min(MAX_TAG)]).map(|end| end + 1)
}

/// The name of a tag, in small letters; of one that ends something with its stroke.
#[inline(never)]
pub(super) fn name(tag: &[u8]) -> String {
    let name = tag[1..].iter().enumerate();
    let part = |(at, byte): &(usize, &u8)| byte.is_ascii_alphanumeric() || *at == 0 && **byte == b'/';
    name.take_while(part).map(|(_, byte)| char::from(byte.to_ascii_lowercase())).collect()
}

/// Whether there are cells of a table.
#[inline(never)]
pub(super) fn has_cells(text: &[u8]) -> bool {
    memchr::memchr_iter(b'<', text).any(|at| tag(&text[at..]).is_some() && name(&text[at..]) == "td")
}

/// The character whose name or number `text` begins with, and how long that is.
#[inline(never)]
pub(super) fn character(text: &[u8]) -> Option<(char, usize)> {
    let near = &text[..text.len().min(MAX_CHARACTER)];
    let end = memchr::memchr(b';', near)?;
    let name = std::str::from_utf8(near[..end].strip_prefix(b"&")?).ok()?;
    let number = |text: &str, base| u32::from_str_radix(text, base).ok().and_then(char::from_u32);
    let character = match name {
        "quot" => '"',
        "amp" => '&',
        "apos" => '\'',
        "lt" => '<',
        "gt" => '>',
        "nbsp" => ' ',
        _ => match name.strip_prefix('#')? {
            hex if hex.starts_with(['x', 'X']) => number(&hex[1..], 16)?,
            digits => number(digits, 10)?,
        },
    };
    // A line break by its number would be one more line.
    (character != '\n' && character != '\r').then_some((character, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_their_names() {
        for (text, length, expected) in [
            ("<td>1", 4, "td"),
            ("<TR class=\"a\">", 14, "tr"),
            ("</Table >", 9, "/table"),
            ("<br/>", 5, "br"),
            ("<!-- a -->", 10, ""),
            ("<o:p>", 5, "o"),
        ] {
            assert_eq!(tag(text.as_bytes()), Some(length), "{text}");
            assert_eq!(name(&text.as_bytes()[..length]), expected, "{text}");
        }
        for text in ["< 3>", "<3>", "<td", "td>", ""] {
            assert_eq!(tag(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn characters_by_name_and_number() {
        for (text, expected) in [
            ("&quot;a", Some(('"', 6))),
            ("&#39;", Some(('\'', 5))),
            ("&#x6C34;", Some(('水', 8))),
            ("&nbsp;", Some((' ', 6))),
            ("&amp;quot;", Some(('&', 5))),
            ("&quot", None),
            ("&#xD800;", None),
            ("&#10;", None),
            ("&copy;", None),
            ("a;", None),
        ] {
            assert_eq!(character(text.as_bytes()), expected, "{text}");
        }
    }
}
