//! Lines that a console, or a mail server, broke at a fixed width, in the midst of words: copied or written down so, a
//! line of a log is many.
//!
//! It tells by the texts of JSON, which hold no line breaks: where each break in one comes after the same number of
//! characters, nothing was taken out there, and nothing belongs there. Of a table it tells by its rows, which have as
//! many cells as the header once they are joined. A mailer that breaks at blanks leaves lines of many lengths; those
//! are for [`mend`](super::super::json) to put right.

use memchr::{memchr, memchr2_iter};

use super::{Layer, Text};
use crate::read::MAX_RECORD_BYTES;
use crate::read::pasted::share_that_fits;

/// No console is narrower. Proposal.
const MIN_WIDTH: usize = 40;

/// Fewer breaks could have one length by chance. Proposal.
const MIN_BREAKS: usize = 2;

/// So many of the rows that were joined have as many cells as the header. Proposal.
const MIN_SHARE: f64 = 0.5;

/// So many lines of a table are looked at. Proposal.
const TABLE_LINES: usize = 200;

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
    let ends_within = |line: &&[u8]| is_full(line) && !matches!(line.last(), Some(b'}' | b']'));
    if width < MIN_WIDTH || lines().filter(ends_within).take(MIN_BREAKS).count() < MIN_BREAKS {
        return None;
    }
    let layer = || Box::new(Width { full: width, column: 0, owed: 0, joined: false }) as Box<dyn Layer>;
    if is_table(lines().take(TABLE_LINES), width) {
        return Some(layer());
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
    (full >= MIN_BREAKS && full > short).then(layer)
}

/// Whether the lines are a table once those of this width are joined with what follows, and less of one before.
#[inline(never)]
fn is_table<'a>(lines: impl Iterator<Item = &'a [u8]>, width: usize) -> bool {
    // Each with whether it was joined.
    let mut rows: Vec<(Vec<u8>, bool)> = Vec::new();
    let mut as_they_are = Vec::new();
    let mut goes_on = false;
    for line in lines {
        as_they_are.push((line.to_vec(), !line.is_empty()));
        match rows.last_mut().filter(|_| goes_on && !line.is_empty()) {
            Some((row, joined)) => {
                row.extend_from_slice(line);
                *joined = true;
            }
            None => rows.push((line.to_vec(), false)),
        }
        goes_on = characters(line) == width;
    }
    // Where the last line goes on is not seen any more.
    rows.pop_if(|_| goes_on);
    let share = share_that_fits(&rows);
    share > MIN_SHARE && share > share_that_fits(&as_they_are)
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
    use super::super::left;
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

    const RECORD: &str = r#"{"time":"2024-05-14T09:10:05Z","operationName":"deviceConnect","properties":"{\"deviceId\":\"水泵-00000000000000000000000001\"}"}"#;
    const FORMATTED: &str = "{\n  \"time\": \"2024-05-14T09:10:05Z\",\n  \"properties\": \"{\\\"deviceId\\\":\\\"pump-00000000000000000000000001\\\",\\\"protocol\\\":\\\"Mqtt\\\",\\\"authType\\\":null}\"\n}";

    #[test]
    fn broken_at_a_width() {
        for (log, width) in
            (40..60).flat_map(|width| [(RECORD, width), (FORMATTED, width)]).chain([(RECORD, 61)])
        {
            for line_break in ["\n", "\r\n"] {
                let text = broken(&[log, log].join("\n"), width, line_break);
                let Some(left) = left(sniff, &text) else {
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
    fn rows_broken_at_a_width() {
        let table = "TimeGenerated,OperationName,ResultType,ResultDescription,DeviceId\n\
                     2024-05-14T09:10:05Z,deviceDisconnect,404104,DeviceConnectionClosedRemotely,pump-01\n\
                     2024-05-14T09:10:09Z,deviceConnect,,,\"pump,01\"\n\
                     2024-05-14T09:11:05Z,deviceDisconnect,404104,DeviceConnectionClosedRemotely,pump-02\n";
        // A row that is just as wide seems to go on: its width is left out.
        for width in (40..65).filter(|width| *width != 46).chain([80]) {
            let text = broken(table, width, "\n");
            let left = left(sniff, &text).unwrap_or_default();
            let rows: Vec<&str> = left.lines().filter(|line| !line.is_empty()).collect();
            assert_eq!(rows, table.lines().collect::<Vec<_>>(), "{width}");
        }
        assert_eq!(left(sniff, table), None);
        // Header and rows are whole, and as wide as each other.
        let row = "2024-05-14T09:10:05Z,deviceDisconnect,401003,IoTHubUnauthorized,p-1";
        let header = table.lines().next().unwrap_or_default();
        assert_eq!(
            left(sniff, &[header, row, "2024-05-14T09:11:05Z,deviceConnect,,,p-1", row, row, ""].join("\n")),
            None
        );
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
            assert_eq!(left(sniff, &text), None, "{text}");
        }
    }
}
