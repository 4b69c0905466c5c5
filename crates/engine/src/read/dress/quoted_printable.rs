//! Quoted-printable, as the body of a mail is sent (RFC 2045, 6.7): a line that ends in `=` goes on in the next one, and
//! `=3D` is a byte by its number.

use memchr::{memchr, memchr2};

use super::{Layer, Text};
use crate::bytes::find;
use crate::read::MAX_RECORD_BYTES;

/// No line of it is longer (RFC 2045, 6.7, rule 5).
const MAX_LINE: usize = 76;

/// Fewer lines that end in `=` could be chance. Proposal.
const MIN_BREAKS: usize = 2;

/// The layer.
#[derive(Default)]
struct QuotedPrintable {
    /// Line breaks that were taken out of this line: they follow its end, so that lines are counted as they are in the
    /// file.
    owed: usize,
}

/// A mail says so of itself; of a part of one it tells by every `=`, and by the lengths of lines.
pub(super) fn sniff(head: &[u8]) -> Option<Box<dyn Layer>> {
    memchr(b'=', head)?;
    let declared = find(head, b"Content-Transfer-Encoding: quoted-printable").is_some();
    (declared || is_quoted(head)).then(|| Box::new(QuotedPrintable::default()) as Box<dyn Layer>)
}

fn is_quoted(head: &[u8]) -> bool {
    let Some(end) = memchr::memrchr(b'\n', head) else { return false };
    let mut breaks = 0;
    for line in head[..=end].split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.len() > MAX_LINE {
            return false;
        }
        for at in memchr::memchr_iter(b'=', line) {
            let behind = &line[at + 1..];
            breaks += usize::from(behind.is_empty());
            if !behind.is_empty() && hex(behind).is_none() {
                return false;
            }
        }
    }
    breaks >= MIN_BREAKS
}

impl Layer for QuotedPrintable {
    fn take_off(&mut self, text: &Text, last: bool, out: &mut Text) -> usize {
        let bytes = text.bytes();
        let mut at = 0;
        loop {
            let next = memchr2(b'=', b'\n', &bytes[at..]).map_or(bytes.len(), |next| at + next);
            out.add(text, at..next);
            at = next;
            let rest = &bytes[at..];
            if rest.is_empty() {
                if last {
                    self.pay(text, at, out);
                }
                return at;
            }
            at += match rest {
                [b'\n', ..] => {
                    out.add(text, at..at + 1);
                    self.pay(text, at, out);
                    1
                }
                // More lines than a record can have bytes are none.
                [b'=', b'\n', ..] if self.owed < MAX_RECORD_BYTES => {
                    self.owed += 1;
                    2
                }
                [b'=', b'\r', b'\n', ..] if self.owed < MAX_RECORD_BYTES => {
                    self.owed += 1;
                    3
                }
                [b'='] | [b'=', _] if !last => return at,
                _ => {
                    let byte = hex(&rest[1..]);
                    match byte {
                        Some(byte) => out.add_instead(&[byte], text, at),
                        None => out.add(text, at..at + 1),
                    }
                    if byte.is_some() { 3 } else { 1 }
                }
            };
        }
    }
}

impl QuotedPrintable {
    /// Gives the line breaks that are owed.
    fn pay(&mut self, text: &Text, at: usize, out: &mut Text) {
        for _ in 0..std::mem::take(&mut self.owed) {
            out.add_instead(b"\n", text, at);
        }
    }
}

/// The byte whose number `text` begins with. Line breaks of a text are never written so.
fn hex(text: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*text.get(at)?).to_digit(16);
    let byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
    (!matches!(byte, b'\n' | b'\r')).then_some(byte)
}

#[cfg(test)]
mod tests {
    use super::super::left;
    use super::*;

    #[test]
    fn lines_and_bytes() {
        for (text, expected) in [
            ("{\"a\":\"p=\nump=\r\n-1\"}\r\n{\"b\"=\n:1}", "{\"a\":\"pump-1\"}\r\n\n\n{\"b\":1}\n"),
            ("a=\n=3D=C3=A5=e6=b0=B4=\nb\n", "a=å水b\n\n\n"),
            // A mail, with its headers.
            (
                "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n=7B=",
                "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n{=",
            ),
            // A line break by its number would be one more line.
            ("a=\nb=\nc=0D=0Ad", "abc=0D=0Ad\n\n"),
        ] {
            assert_eq!(left(sniff, text).as_deref(), Some(expected), "{text}");
        }
        let long = format!("{}=\nb=\n", "a".repeat(76));
        for text in ["a=\nb", "a=\nb=\nc=d\n", "aGVsbG8=\naGVsbA==\n", "a=b\nc=\nd=\n", &long] {
            assert_eq!(left(sniff, text), None, "{text}");
        }
    }
}
