//! Finds where literals in brackets end, over as many chunks as it takes, and notices damage where it happens: what
//! follows it is read with fresh eyes, and no byte is looked at twice.

use memchr::memchr3;

use crate::read::MAX_RECORD_BYTES;

/// A record is four levels deep where all its texts are opened. Proposal.
pub(super) const MAX_DEPTH: usize = 32;

/// Where the scan stands.
pub(super) struct Scan {
    /// The next byte to look at.
    pub(super) at: usize,
    /// The brackets that are open.
    open: Vec<u8>,
    /// The quote of the text that the scan is inside of, and whether it is one with `@` before it.
    quote: Option<(u8, bool)>,
    /// The last byte that is neither white space nor inside a text.
    last: u8,
    /// Commas and line breaks between the values of a list, one level deep, are places to stop at.
    in_list: bool,
}

/// Why a scan stopped, always before [`Scan::at`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The bytes are used up.
    MoreBytes,
    /// The bracket closes with which all began.
    Complete,
    /// At a comma between two values.
    Comma,
    /// At a line break between two values, or before a comma.
    Line,
    /// What stands at [`Scan::at`] cannot stand there.
    Damaged,
    /// It is longer than any record.
    TooLong,
}

impl Scan {
    /// Of a value that begins with a bracket.
    pub(super) fn of_value() -> Self {
        Self { at: 0, open: Vec::new(), quote: None, last: 0, in_list: false }
    }

    /// Of values in square brackets, behind the first of these.
    pub(super) fn of_list() -> Self {
        Self { open: vec![b'['], in_list: true, ..Self::of_value() }
    }

    /// Scans on in `bytes`.
    pub(super) fn run(&mut self, bytes: &[u8]) -> Stop {
        // Nothing behind the limit may matter: whether it is here yet depends on the chunks.
        let bytes = &bytes[..bytes.len().min(MAX_RECORD_BYTES)];
        loop {
            let stop = match self.quote {
                Some((quote, verbatim)) => self.in_text(bytes, quote, verbatim),
                None => self.between(bytes),
            };
            match stop {
                Some(Stop::MoreBytes) if bytes.len() == MAX_RECORD_BYTES => {
                    self.at = MAX_RECORD_BYTES;
                    return Stop::TooLong;
                }
                Some(stop) => return stop,
                None => {}
            }
        }
    }

    fn in_text(&mut self, bytes: &[u8], quote: u8, verbatim: bool) -> Option<Stop> {
        let Some(offset) = memchr3(quote, b'\\', b'\n', &bytes[self.at..]) else {
            self.at = bytes.len();
            return Some(Stop::MoreBytes);
        };
        self.at += offset;
        match bytes[self.at] {
            // No text runs over lines but those in backticks.
            b'\n' if quote != b'`' => return Some(Stop::Damaged),
            b'\\' if !verbatim => {
                if self.at + 1 == bytes.len() {
                    return Some(Stop::MoreBytes);
                }
                // A line break behind it is left to be met.
                self.at += if bytes[self.at + 1] == b'\n' { 1 } else { 2 };
            }
            byte if byte == quote => {
                match bytes.get(self.at + 1) {
                    None if verbatim => return Some(Stop::MoreBytes),
                    Some(next) if verbatim && *next == quote => self.at += 1,
                    _ => self.quote = None,
                }
                self.at += 1;
            }
            _ => self.at += 1,
        }
        None
    }

    fn between(&mut self, bytes: &[u8]) -> Option<Stop> {
        let Some(&byte) = bytes.get(self.at) else { return Some(Stop::MoreBytes) };
        let between_values = self.in_list && self.open.len() == 1;
        match byte {
            b'\n' if between_values => {
                self.at += 1;
                return Some(Stop::Line);
            }
            // A call over two lines is one whose bracket was lost, unless there is an object in it.
            b'\n' if self.in_list && self.open.last() == Some(&b'(') && !b"({[]})".contains(&self.last) => {
                return Some(Stop::Damaged);
            }
            byte if byte.is_ascii_whitespace() => {
                self.at += 1;
                return None;
            }
            b'\'' | b'"' | b'`' => {
                let verbatim = self.at > 0 && bytes[self.at - 1] == b'@';
                self.quote = Some((byte, verbatim));
            }
            b'{' | b'[' | b'(' => {
                // Where a key must stand, no bracket can: the end of the record before is missing.
                let at_key = self.open.last() == Some(&b'{') && matches!(self.last, b'{' | b',');
                // Nor can one record follow the other without a comma.
                let behind_value =
                    matches!(self.last, b'}' | b']' | b'\'' | b'"' | b'`') && !self.open.is_empty();
                if at_key || behind_value || self.open.len() == MAX_DEPTH {
                    return Some(Stop::Damaged);
                }
                self.open.push(byte);
            }
            b'}' | b']' | b')' => {
                let opening = match byte {
                    b'}' => b'{',
                    b']' => b'[',
                    _ => b'(',
                };
                if self.open.pop() != Some(opening) {
                    return Some(Stop::Damaged);
                }
                if self.open.is_empty() {
                    self.at += 1;
                    return Some(Stop::Complete);
                }
            }
            b',' if between_values => {
                self.at += 1;
                self.last = byte;
                return Some(Stop::Comma);
            }
            _ => {}
        }
        self.last = byte;
        self.at += 1;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scans at once, and byte by byte, and says why it stopped behind `passed`.
    #[track_caller]
    fn check(new: fn() -> Scan, passed: &str, behind: &str, expected: Stop) {
        let text = [passed, behind].concat();
        let mut scan = new();
        assert_eq!((scan.run(text.as_bytes()), scan.at), (expected, passed.len()), "{text}");
        let mut scan = new();
        let mut stop = Stop::MoreBytes;
        for length in 0..=text.len() {
            stop = scan.run(&text.as_bytes()[..length]);
            if stop != Stop::MoreBytes {
                break;
            }
        }
        assert_eq!((stop, scan.at), (expected, passed.len()), "{text} byte by byte");
    }

    #[test]
    fn values() {
        let value = Scan::of_value;
        check(value, "{'a': '}\\'', \"b\": [(1, `x\ny`)]}", " rest", Stop::Complete);
        check(value, "{'a': x(1), b: C { d: 1 }}", "", Stop::Complete);
        check(value, "{'a': 1", "", Stop::MoreBytes);
        check(value, "{'a': 'b", "\n", Stop::Damaged);
        check(value, "{'a': 'b\\", "\n", Stop::Damaged);
        check(value, "{'a': 1, ", "{'a'", Stop::Damaged);
        check(value, "{'a': '1' ", "{'a'", Stop::Damaged);
        check(value, "{'a': [1", "}", Stop::Damaged);
        check(value, &"[".repeat(MAX_DEPTH), "[[", Stop::Damaged);
    }

    #[test]
    fn lists() {
        let list = Scan::of_list;
        check(list, " dynamic({\"a\":[1,\n2]}\n),", " 'x'", Stop::Comma);
        check(list, "@\"a\"\"\\\",", " 1", Stop::Comma);
        check(list, "1\n", "]", Stop::Line);
        check(list, "1]", "", Stop::Complete);
        check(list, "datetime(2024-05-14, 1,", "\n", Stop::Damaged);
    }
}
