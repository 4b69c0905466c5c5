//! Escape sequences, with which terminals show colours: `az … -o jsonc`, `jq -C`, `grep --color`, a session written
//! down by `script`.

use memchr::memchr;

use super::{Layer, Text};

const ESCAPE: u8 = 0x1B;

/// No sequence that sets a colour is longer. Proposal.
const MAX_SEQUENCE: usize = 64;

/// A sequence that carries a text, as a link does: some kilobytes at most. Proposal.
const MAX_STRING: usize = 4096;

/// Some text has colours if it has more sequences than other control characters: an image or a program has not.
pub(super) fn sniff(head: &[u8]) -> Option<Box<dyn Layer>> {
    memchr(ESCAPE, head)?;
    let (mut sequences, mut others) = (0usize, 0usize);
    let mut at = 0;
    while let Some(next) = head[at..].iter().position(|byte| is_control(*byte)) {
        at += next;
        match length(&head[at..]) {
            Length::Known(length) if length > 1 => {
                sequences += 1;
                at += length;
            }
            _ => {
                others += 1;
                at += 1;
            }
        }
    }
    (sequences > others).then(|| Box::new(Terminal) as Box<dyn Layer>)
}

/// The layer; it knows nothing but what is before it.
struct Terminal;

impl Layer for Terminal {
    fn take_off(&mut self, text: &Text, last: bool, out: &mut Text) -> usize {
        let bytes = text.bytes();
        let mut at = 0;
        loop {
            let control = bytes[at..].iter().position(|byte| is_control(*byte));
            let end = control.map_or(bytes.len(), |control| at + control);
            out.add(text, at..end);
            if end == bytes.len() {
                return end;
            }
            at = end;
            match length(&bytes[at..]) {
                Length::Known(length) => at += length,
                Length::MoreBytes if last => return bytes.len(),
                Length::MoreBytes => return at,
            }
        }
    }
}

/// Whether a byte does something to a terminal and shows nothing. What NUL means is for the readers to say.
fn is_control(byte: u8) -> bool {
    byte.is_ascii_control() && !matches!(byte, 0 | b'\t' | b'\n' | b'\r')
}

enum Length {
    Known(usize),
    MoreBytes,
}

/// How long the sequence is with which `bytes` begin (ECMA-48); 1 if it is just a control character.
fn length(bytes: &[u8]) -> Length {
    if bytes[0] != ESCAPE {
        return Length::Known(1);
    }
    match bytes.get(1) {
        None => Length::MoreBytes,
        Some(b'[') => {
            let parameters = bytes.iter().take(MAX_SEQUENCE).skip(2);
            match parameters.copied().enumerate().find(|(_, byte)| !(0x20..0x40).contains(byte)) {
                Some((index, 0x40..0x7F)) => Length::Known(index + 3),
                None if bytes.len() < MAX_SEQUENCE => Length::MoreBytes,
                _ => Length::Known(1),
            }
        }
        // A text, up to BEL or ESC \.
        Some(b']' | b'P' | b'X' | b'^' | b'_') => {
            let text = &bytes[..bytes.len().min(MAX_STRING)];
            match text.iter().skip(2).position(|byte| is_control(*byte) || *byte == b'\n') {
                Some(index) if text[index + 2] == 0x07 => Length::Known(index + 3),
                Some(index) if text[index + 2] == ESCAPE => match bytes.get(index + 3) {
                    Some(b'\\') => Length::Known(index + 4),
                    None => Length::MoreBytes,
                    Some(_) => Length::Known(1),
                },
                None if bytes.len() < MAX_STRING => Length::MoreBytes,
                _ => Length::Known(1),
            }
        }
        // Character sets and the like.
        Some(b'(' | b')' | b'#' | b'%' | b' ') => match bytes.get(2) {
            None => Length::MoreBytes,
            Some(0x30..0x7F) => Length::Known(3),
            Some(_) => Length::Known(1),
        },
        Some(0x30..0x60 | b'c') => Length::Known(2),
        Some(_) => Length::Known(1),
    }
}

#[cfg(test)]
mod tests {
    use super::super::bare;
    use super::*;

    #[test]
    fn sequences_and_nothing_else() {
        for (text, left) in [
            (
                "\u{1b}[37m  \u{1b}[39;49;00m{\u{1b}[94m\"a\"\u{1b}[0m: \u{1b}[38;5;12m1\u{1b}[m}",
                "  {\"a\": 1}",
            ),
            // grep marks what it found, within a text.
            ("{\"a\":\"\u{1b}[01;31m\u{1b}[K404104\u{1b}[m\u{1b}[K\"}", "{\"a\":\"404104\"}"),
            ("\u{1b}]8;;https://example.com/a\u{1b}\\link\u{1b}]8;;\u{1b}\\ \u{1b}]0;title\u{7}", "link "),
            ("\u{1b}(B\u{1b}[m\u{1b}c\u{1b}=[1]", "[1]"),
            // None: what follows stays.
            ("\u{1b}[37\n{\"a\":1}\u{1b}[0m", "[37\n{\"a\":1}"),
            ("\u{1b}{\"a\":1}\u{1b}\"", "{\"a\":1}\""),
            ("\u{1b}]no end\n{}", "]no end\n{}"),
            ("bell\u{7} back\u{8} nul\0\ttab\r\n\u{1b}[", "bell back nul\0\ttab\r\n"),
        ] {
            assert_eq!(bare(&mut Terminal, text.as_bytes()).bytes(), left.as_bytes(), "{text:?}");
        }
    }

    #[test]
    fn noise_has_no_colours() {
        assert!(sniff(b"{\"a\":1}").is_none());
        assert!(sniff(b"\x1b[0m{\"a\":1}").is_some());
        assert!(sniff(b"\x89PNG\r\n\x1a\n\0\0\0\x0d\x1b[0m\x01\x02\x03").is_none());
    }
}
