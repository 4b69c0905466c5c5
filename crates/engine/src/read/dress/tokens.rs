//! What web pages and word processors make of the blanks and quotes between the tokens of JSON: no-break spaces, and
//! quotes that are curled.
//!
//! Within texts blanks and quotes are left as they are. Characters that nobody sees are taken out everywhere: no device
//! has them in its name.

use std::ops::ControlFlow::{self, Break, Continue};

use super::{Layer, Text, bare};

/// What follows a blank or a quote is looked for so far ahead, in bytes. Proposal.
const AHEAD: usize = 64;

/// The longest key of a record. Proposal.
const MAX_KEY: usize = 64;

/// Where the layer is.
enum At {
    /// Between tokens.
    Between,
    /// In a text that began with this straight quote.
    Text(u8),
    /// In a text that began with a curled quote, which is this one straightened; is it a value, or a key?
    Curled(u8, bool),
}

/// The layer.
struct Tokens {
    at: At,
    /// The last byte between tokens on this line that is not blank; 0 at its begin.
    before: u8,
    /// Curled quotes stand for straight ones.
    curled: bool,
    /// Some quote was straightened; anything was taken off.
    straightened: bool,
    changed: bool,
}

impl Tokens {
    fn new(curled: bool) -> Self {
        Self { at: At::Between, before: 0, curled, straightened: false, changed: false }
    }
}

/// A text needs the layer if the layer finds something to do at its begin.
pub(super) fn sniff(head: &[u8]) -> Option<Box<dyn Layer>> {
    if head.is_ascii() {
        return None;
    }
    let curled = has_curled_key(head);
    let mut layer = Tokens::new(curled);
    bare(&mut layer, head);
    layer.changed.then(|| Box::new(Tokens::new(curled)) as Box<dyn Layer>)
}

/// Whether an object begins with a key in curled quotes.
fn has_curled_key(head: &[u8]) -> bool {
    memchr::memchr_iter(b'{', head).any(|brace| {
        let begin = blanks(&head[brace + 1..]) + brace + 1;
        let (Sign::Quote(_), length) = Sign::of(&head[begin..]) else { return false };
        let key = &head[begin + length..];
        let is_end = |at: &usize| key[*at] == b'"' || matches!(Sign::of(&key[*at..]).0, Sign::Quote(_));
        (0..key.len().min(MAX_KEY)).find(is_end).is_some_and(|end| {
            let behind = &key[end + Sign::of(&key[end..]).1..];
            behind.get(blanks(behind)) == Some(&b':')
        })
    })
}

impl Layer for Tokens {
    fn take_off(&mut self, text: &Text, last: bool, out: &mut Text) -> usize {
        let bytes = text.bytes();
        let (mut at, mut kept) = (0, 0);
        while at < bytes.len() {
            let Continue((length, instead)) = self.next(&bytes[at..], last) else { break };
            if let Some(instead) = instead {
                self.changed = true;
                out.add(text, kept..at);
                out.add_instead(instead, text, at);
                kept = at + length;
            }
            at += length;
        }
        out.add(text, kept..at);
        at
    }

    fn mended(&self) -> bool {
        self.straightened
    }
}

/// Blanks in place of as many bytes.
const BLANKS: &[u8] = b"   ";

impl Tokens {
    /// How many bytes come next, and what stands for them if they do not stay; a break if more bytes are needed to tell.
    fn next(&mut self, bytes: &[u8], last: bool) -> ControlFlow<(), (usize, Option<&'static [u8]>)> {
        let as_it_is = |length| Continue((length, None));
        let byte = bytes[0];
        if byte == b'\n' {
            // No text of JSON goes on in the next line.
            (self.at, self.before) = (At::Between, 0);
            return as_it_is(1);
        }
        let (sign, length) = Sign::of(bytes);
        if sign == Sign::Cut && !last {
            return Break(());
        }
        if sign == Sign::Nothing {
            return Continue((length, Some(b"")));
        }
        match self.at {
            At::Between => {
                match sign {
                    Sign::Blank if length > 1 => {
                        let between = self.before == 0 || self.is_between_tokens(&bytes[length..], last)?;
                        return Continue((length, between.then(|| &BLANKS[..length])));
                    }
                    Sign::Blank => return as_it_is(1),
                    Sign::Quote(straight) if self.curled && may_open(self.before) => {
                        self.at = At::Curled(straight, self.before == b':');
                        self.straightened = true;
                        return Continue((length, Some(quote(straight))));
                    }
                    _ if byte == b'"' || byte == b'\'' && may_open(self.before) => self.at = At::Text(byte),
                    _ => {}
                }
                self.before = byte;
            }
            At::Text(_) | At::Curled(..) if byte == b'\\' => {
                if bytes.len() == 1 && !last {
                    return Break(());
                }
                // What is escaped may be a curled quote: then it comes next, behind the backslash.
                let (escaped, escaped_length) = Sign::of(&bytes[1..]);
                return match (&self.at, escaped) {
                    (_, Sign::Cut) if !last => Break(()),
                    (At::Curled(..), Sign::Quote(straight)) => {
                        self.straightened = true;
                        let escape: &[u8] = if straight == b'"' { b"\\\"" } else { b"\\'" };
                        Continue((1 + escaped_length, Some(escape)))
                    }
                    _ => as_it_is(bytes.len().min(if bytes.get(1) == Some(&b'\n') { 1 } else { 2 })),
                };
            }
            At::Text(end) => {
                if byte == end {
                    (self.at, self.before) = (At::Between, end);
                }
            }
            At::Curled(open, is_value) => {
                let end = match sign {
                    Sign::Quote(straight) => straight,
                    _ => byte,
                };
                if end == open && closes(&bytes[length..], is_value, last)? {
                    (self.at, self.before) = (At::Between, end);
                    if length > 1 {
                        self.straightened = true;
                        return Continue((length, Some(quote(end))));
                    }
                }
            }
        }
        as_it_is(length)
    }

    /// Whether a blank, with `rest` behind it, is one between tokens and not within a cell or a sentence.
    fn is_between_tokens(&self, rest: &[u8], last: bool) -> ControlFlow<(), bool> {
        let next = match ahead(rest, last)? {
            Some(at) if matches!(Sign::of(&rest[at..]).0, Sign::Quote(_)) => b'"',
            Some(at) => rest[at],
            None => b'\n',
        };
        let may_begin = b"\"'{}[]:,-\n".contains(&next) || next.is_ascii_alphanumeric();
        Continue(match self.before {
            b'{' | b'[' | b',' | b':' => may_begin,
            b'"' | b'\'' | b'}' | b']' => b"{}[]:,\n".contains(&next),
            // Numbers and words.
            _ => b"}],".contains(&next),
        })
    }
}

fn quote(straight: u8) -> &'static [u8] {
    if straight == b'"' { b"\"" } else { b"'" }
}

/// Whether a quote may begin a text behind this byte; 0 is the begin of a line.
fn may_open(before: u8) -> bool {
    matches!(before, 0 | b'{' | b'[' | b'(' | b',' | b':')
}

/// Whether a quote ends its text, by what stands behind it: others belong to the text.
fn closes(rest: &[u8], is_value: bool, last: bool) -> ControlFlow<(), bool> {
    let Some(at) = ahead(rest, last)? else { return Continue(true) };
    Continue(match rest[at] {
        b'}' | b']' | b')' => true,
        b':' => !is_value,
        b',' => match ahead(&rest[at + 1..], last)? {
            Some(next) => {
                let next = &rest[at + 1 + next..];
                b"\"'{[".contains(&next[0]) || matches!(Sign::of(next).0, Sign::Quote(_))
            }
            None => true,
        },
        _ => false,
    })
}

/// Where the next thing stands that is not blank; nothing at the end of the line. A break if more bytes are needed.
fn ahead(rest: &[u8], last: bool) -> ControlFlow<(), Option<usize>> {
    let near = &rest[..rest.len().min(AHEAD)];
    let at = blanks(near);
    let here = &near[at..];
    let cut = Sign::of(here).0 == Sign::Cut;
    match here.first() {
        Some(b'\n') => Continue(None),
        // Nothing behind that may matter: whether it is here yet depends on the chunks.
        _ if (cut || here.is_empty()) && near.len() == AHEAD => Continue(None),
        None if last => Continue(None),
        None => Break(()),
        Some(_) if cut && !last => Break(()),
        Some(_) => Continue(Some(at)),
    }
}

/// How many bytes of blanks, and of what nobody sees, `bytes` begin with; line breaks are none.
fn blanks(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let (Sign::Blank | Sign::Nothing, length) = Sign::of(&bytes[at..]) {
        at += length;
    }
    at
}

/// A character, as far as it matters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// White space within a line.
    Blank,
    /// Nothing to see: byte-order marks, zero-width spaces, marks of direction.
    Nothing,
    /// A curled quote, and the straight one that it stands for.
    Quote(u8),
    Other,
    /// The end of the bytes is in the midst of what may be one of these.
    Cut,
}

impl Sign {
    /// The character with which `bytes` begin, and its length.
    fn of(bytes: &[u8]) -> (Self, usize) {
        match *bytes {
            [b' ' | b'\t' | b'\r', ..] | [0xC2, 0xA0, ..] => {
                (Sign::Blank, if bytes[0] == 0xC2 { 2 } else { 1 })
            }
            // « »
            [0xC2, 0xAB | 0xBB, ..] => (Sign::Quote(b'"'), 2),
            // Spaces of all widths, joiners, ends of lines and paragraphs, U+202F.
            [0xE2, 0x80, 0x80..=0x8A | 0x8C | 0x8D | 0xA8 | 0xA9 | 0xAF, ..]
            | [0xE2, 0x81, 0x9F, ..]
            | [0xE3, 0x80, 0x80, ..] => (Sign::Blank, 3),
            // Zero-width space, marks of direction, word joiner.
            [0xE2, 0x80, 0x8B | 0x8E | 0x8F | 0xAA..=0xAE, ..]
            | [0xE2, 0x81, 0xA0 | 0xA6..=0xA9, ..]
            | [0xEF, 0xBB, 0xBF, ..] => (Sign::Nothing, 3),
            // ‘ ’ ‚ ‛ ′ ‹ ›
            [0xE2, 0x80, 0x98..=0x9B | 0xB2 | 0xB9 | 0xBA, ..] => (Sign::Quote(b'\''), 3),
            // “ ” „ ‟ ″, and the wide one of Chinese.
            [0xE2, 0x80, 0x9C..=0x9F | 0xB3, ..] | [0xEF, 0xBC, 0x82, ..] => (Sign::Quote(b'"'), 3),
            [0xC2 | 0xE2 | 0xE3 | 0xEF] | [0xE2, 0x80 | 0x81] | [0xE3, 0x80] | [0xEF, 0xBB | 0xBC] => {
                (Sign::Cut, bytes.len())
            }
            _ => (Sign::Other, 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::left;
    use super::*;

    #[test]
    fn blanks_between_tokens() {
        for (text, expected) in [
            (
                "{\u{a0}\"a\":\u{a0}1\u{a0},\u{202f}\"b\"\u{a0}: null\u{3000}}",
                "{  \"a\":  1  ,   \"b\"  : null   }",
            ),
            ("\u{a0} \u{a0} \"a\":\u{a0}\"b\u{a0}c\"", "      \u{22}a\":  \"b\u{a0}c\""),
            ("{'a':\u{a0}'b\u{a0}\"'}", "{'a':  'b\u{a0}\"'}"),
            (
                "{\"a\":\"\\\"\u{a0}\"}\u{feff}\n\u{feff}{\"a\u{200b}b\":1}",
                "{\"a\":\"\\\"\u{a0}\"}\n{\"ab\":1}",
            ),
        ] {
            assert_eq!(left(sniff, text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "{\"a\":\"b\u{a0}c\"}",
            "{\"a\":\"quoted “b”: c\"}",
            "5/14/2024, 9:10:05.000\u{202f}AM,deviceConnect",
            "404\u{202f}104;a",
            "Voilà : « a », “b”.",
            "水泵,一号",
        ] {
            assert_eq!(left(sniff, text), None, "{text}");
        }
    }

    #[test]
    fn curled_quotes_that_act_as_quotes() {
        for (text, expected) in [
            ("{“a”:”b”,”c”:null}", "{\"a\":\"b\",\"c\":null}"),
            ("{„a“: „b“,\n „c“: [„d“, „e“]\n}", "{\"a\": \"b\",\n \"c\": [\"d\", \"e\"]\n}"),
            ("{«a»: «b»}", "{\"a\": \"b\"}"),
            ("[{‘a’: ‘b’, ‘c’: None}]", "[{'a': 'b', 'c': None}]"),
            // A text in a text, and one in that.
            (
                "{”p”:”{\\”d\\”:\\”{\\\\\\”e\\\\\\”:1}\\”}”}",
                "{\"p\":\"{\\\"d\\\":\\\"{\\\\\\\"e\\\\\\\":1}\\\"}\"}",
            ),
            // Quotes of the text itself.
            ("{“a”:“the “b”, no: “c”, d’s”}", "{\"a\":\"the “b”, no: “c”, d’s\"}"),
            // Straight ones among them.
            ("{“a\":“b\",\"c\":\"“d”\"}", "{\"a\":\"b\",\"c\":\"“d”\"}"),
        ] {
            assert_eq!(left(sniff, text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(left(sniff, "He wrote: “a”, and {“b”}"), None);
    }
}
