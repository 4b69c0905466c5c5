//! Characters as HTML writes them, `&quot;` for a quote, and the tags around them: a log copied out of a page's source,
//! or a mail in HTML.
//!
//! Tables are read as they are ([`html`](super::super::pasted)); here is what has no cells.

use memchr::{memchr, memchr2};

use super::{Layer, Text};
use crate::read::markup::{self, MAX_CHARACTER, MAX_TAG, character, has_cells};

/// The layer.
struct Characters {
    /// There are tags, too.
    tags: bool,
}

/// Some text needs it if most quotes that are shown are written by name: those of the tags are not shown.
pub(super) fn sniff(head: &[u8]) -> Option<Box<dyn Layer>> {
    crate::bytes::find(head, b"&quot;").or_else(|| crate::bytes::find(head, b"&#34;"))?;
    let (mut named, mut plain, mut tags) = (0usize, 0usize, false);
    let mut at = 0;
    while let Some(&byte) = head.get(at) {
        let rest = &head[at..];
        at += match byte {
            b'<' => match markup::tag(rest) {
                Some(length) => {
                    tags = true;
                    length
                }
                None => 1,
            },
            b'&' => {
                let (shown, length) = character(rest).unwrap_or(('&', 1));
                named += usize::from(shown == '"');
                length
            }
            _ => {
                plain += usize::from(byte == b'"');
                1
            }
        };
    }
    (named > plain && !has_cells(head)).then(|| Box::new(Characters { tags }) as Box<dyn Layer>)
}

impl Layer for Characters {
    fn take_off(&mut self, text: &Text, last: bool, out: &mut Text) -> usize {
        let bytes = text.bytes();
        let (mut at, mut kept) = (0, 0);
        while let Some(next) = memchr2(b'&', b'<', &bytes[at..]).map(|next| at + next) {
            at = next;
            let rest = &bytes[at..];
            let is_tag = rest[0] == b'<';
            let longest = if is_tag { MAX_TAG } else { MAX_CHARACTER };
            let end = if is_tag { b'>' } else { b';' };
            let near = &rest[..rest.len().min(longest)];
            if near.len() < longest && !last && memchr(end, near).is_none() {
                out.add(text, kept..at);
                return at;
            }
            at += 1;
            if let Some(length) = markup::tag(near).filter(|_| self.tags) {
                out.add(text, kept..at - 1);
                let breaks = memchr::memchr_iter(b'\n', &near[..length]);
                // Lines stay lines, and words words.
                out.add_instead(b" ", text, at - 1);
                breaks.for_each(|_| out.add_instead(b"\n", text, at - 1));
                at += length - 1;
                kept = at;
            } else if let Some((shown, length)) = character(near) {
                out.add(text, kept..at - 1);
                out.add_instead(shown.encode_utf8(&mut [0; 4]).as_bytes(), text, at - 1);
                at += length - 1;
                kept = at;
            }
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
    fn quotes_and_tags() {
        for (text, expected) in [
            ("{&quot;a&quot;:&quot;b&#39;&amp;&lt;\\&quot;&quot;}\n", "{\"a\":\"b'&<\\\"\"}\n"),
            ("{&#34;a&#34;:1, &a; & &quot", "{\"a\":1, &a; & &quot"),
            ("<p class=\"a\" id=\"b\"\n>{&quot;a&quot;:<b>1</b>}<br>\n</p>", " \n{\"a\": 1 } \n "),
            ("a,b\n1 < 2,&quot;x&quot;\n", "a,b\n1 < 2,\"x\"\n"),
        ] {
            assert_eq!(left(sniff, text).as_deref(), Some(expected), "{text}");
        }
        for text in ["{\"a\":\"&quot;\"}", "{\"a\":1}", "<table><tr><td>{&quot;a&quot;:1}</td></tr></table>"]
        {
            assert_eq!(left(sniff, text), None, "{text}");
        }
    }
}
