//! Lines that a console, or a mail server, broke at a fixed width, in the midst of words: copied or written down so, a
//! line of a log is many.
//!
//! It tells by the texts of JSON, which hold no line breaks: where each break in one comes after the same number of
//! characters, nothing was taken out there, and nothing belongs there. A mailer that breaks at blanks leaves lines of
//! many lengths; those are for [`mend`](super::super::json) to put right.

use memchr::{memchr, memchr2_iter};

use super::{Layer, Text};
use crate::read::MAX_RECORD_BYTES;

/// No console is narrower. Proposal.
const MIN_WIDTH: usize = 40;

/// Fewer breaks could have one length by chance. Proposal.
const MIN_BREAKS: usize = 2;

/// The layer.
struct Width {
    /// So many characters have the lines that go on.
    full: usize,
    /// How many came of this line.
    column: usize,
    /// Line breaks that were taken out of it: they follow its end, so that lines are counted as they are in the file.
    owed: usize,
    joined: bool,
}

/// Some text was broken at a width if most lines that end within a text of JSON have it, no line has more, and what has
/// less has lost a blank at its end.
pub(super) fn sniff(head: &[u8]) -> Option<Box<dyn Layer>> {
    let whole = &head[..memchr::memrchr(b'\n', head)?];
    let lines = || whole.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    let width = lines().chain([&head[whole.len() + 1..]]).map(characters).max()?;
    let is_full = |line: &[u8]| characters(line) == width;
    // Of a log that nobody broke, the longest lines are whole records: it is not looked at any closer.
    let ends_within = |line: &&[u8]| is_full(line) && !matches!(line.last(), Some(b'}' | b']' | b','));
    if width < MIN_WIDTH || lines().filter(ends_within).take(MIN_BREAKS).count() < MIN_BREAKS {
        return None;
    }
    let mut in_text = InText::default();
    let (mut full, mut short) = (0, 0);
    let mut goes_on = false;
    for line in lines().skip_while(|line| !begins_json(line)) {
        if !goes_on && line.starts_with(b"{\"") {
            // Whatever the quotes before were.
            in_text = InText::default();
        }
        in_text.pass(line);
        goes_on = is_full(line);
        match (in_text.inside, characters(line)) {
            (false, _) => {}
            (true, length) if length == width => full += 1,
            (true, length) if length + 1 == width => short += 1,
            (true, _) => return None,
        }
    }
    (full >= MIN_BREAKS && full > short)
        .then(|| Box::new(Width { full: width, column: 0, owed: 0, joined: false }) as Box<dyn Layer>)
}

impl Layer for Width {
    fn take_off(&mut self, text: &Text, last: bool, out: &mut Text) -> usize {
        let bytes = text.bytes();
        let mut at = 0;
        loop {
            let rest = &bytes[at..];
            let Some(end) = memchr(b'\n', rest) else {
                // A carriage return belongs to the line break, which may come.
                let kept = rest.len() - usize::from(!last && rest.ends_with(b"\r"));
                self.column += characters(&rest[..kept]);
                out.add(text, at..at + kept);
                if last {
                    self.pay(text, at + kept, out);
                }
                return at + kept;
            };
            let line = rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]);
            // More lines than a record can have bytes are none.
            if self.column + characters(line) == self.full && self.owed < MAX_RECORD_BYTES {
                out.add(text, at..at + line.len());
                self.owed += 1;
                self.joined = true;
            } else {
                out.add(text, at..at + end + 1);
                self.pay(text, at + end, out);
            }
            self.column = 0;
            at += end + 1;
        }
    }

    fn mended(&self) -> bool {
        self.joined
    }
}

impl Width {
    /// Gives the line breaks that are owed.
    fn pay(&mut self, text: &Text, at: usize, out: &mut Text) {
        for _ in 0..std::mem::take(&mut self.owed) {
            out.add_instead(b"\n", text, at);
        }
    }
}

/// Whether JSON begins with this line: where nothing but names and values does, lines go on otherwise.
fn begins_json(line: &[u8]) -> bool {
    line.starts_with(b"{\"") || line.starts_with(b"[{") || matches!(line, b"{" | b"[")
}

/// How many characters there are.
fn characters(text: &[u8]) -> usize {
    let continues = |byte: &&u8| **byte & 0xC0 == 0x80;
    text.len() - text.iter().filter(continues).count()
}

/// Whether a place is inside of a text of JSON.
#[derive(Default)]
struct InText {
    inside: bool,
    /// The next byte is escaped.
    escaped: bool,
}

impl InText {
    fn pass(&mut self, line: &[u8]) {
        let mut from = usize::from(std::mem::take(&mut self.escaped));
        for at in memchr2_iter(b'"', b'\\', line) {
            if at < from {
                continue;
            }
            if line[at] == b'"' {
                self.inside = !self.inside;
            } else if self.inside {
                from = at + 2;
            }
        }
        self.escaped = from > line.len();
    }
}

#[cfg(test)]
mod tests {
    use super::super::bare;
    use super::*;

    /// A text broken after each so many characters of a line.
    fn broken(text: &str, width: usize, line_break: &str) -> String {
        let lines = text.lines().map(|line| {
            let characters: Vec<char> = line.chars().collect();
            let pieces: Vec<String> =
                characters.chunks(width).map(|piece| piece.iter().collect::<String>()).collect();
            pieces.join(line_break)
        });
        lines.collect::<Vec<_>>().join(line_break) + line_break
    }

    fn left(text: &str) -> Option<String> {
        let mut layer = sniff(text.as_bytes())?;
        Some(String::from_utf8(bare(layer.as_mut(), text.as_bytes()).bytes().to_vec()).expect("UTF-8"))
    }

    const RECORD: &str = r#"{"time":"2024-05-14T09:10:05Z","operationName":"deviceConnect","properties":"{\"deviceId\":\"水泵-00000000000000000000000001\"}"}"#;
    const FORMATTED: &str = "{\n  \"time\": \"2024-05-14T09:10:05Z\",\n  \"properties\": \"{\\\"deviceId\\\":\\\"pump-00000000000000000000000001\\\",\\\"protocol\\\":\\\"Mqtt\\\",\\\"authType\\\":null}\"\n}";

    #[test]
    fn broken_at_a_width() {
        for (log, width) in
            (40..60).flat_map(|width| [(RECORD, width), (FORMATTED, width)]).chain([(RECORD, 61)])
        {
            for line_break in ["\n", "\r\n"] {
                let text = broken(&[log, log].join("\n"), width, line_break);
                let Some(left) = left(&text) else {
                    assert!(width > 56, "{width} {text}");
                    continue;
                };
                let lines: String = left.lines().filter(|line| !line.is_empty()).collect();
                assert_eq!(lines, [log, log].concat().replace('\n', ""), "{width}");
                assert_eq!(left.matches('\n').count(), text.matches('\n').count(), "lines stay lines");
            }
        }
    }

    #[test]
    fn what_was_not_is_left_alone() {
        let [whole, half] = [RECORD, &RECORD[..50]];
        for text in [
            format!("{whole}\n{whole}\n{whole}\n"),
            format!("{FORMATTED}\n{FORMATTED}\n"),
            // Cut to one length: each line begins anew.
            format!("{half}\n{half}\n{whole}\n"),
            // Broken at blanks.
            "{\"a\":\"one two three four five six seven eight\nnine ten eleven twelve thirteen\nfourteen fifteen\"}\n"
                .repeat(2),
            "{\"a\":\"too narrow\n b\"}\n{\"a\":\"too narrow\n b\"}\n".to_owned(),
        ] {
            assert_eq!(left(&text), None, "{text}");
        }
    }
}
