//! What stands before each line of a table: numbers of lines, the `+` of a diff, the time and the name that something
//! between a program and its log puts there, as `kubectl logs`, `docker compose logs` and container runtimes do.
//!
//! ```text
//! 2026-03-01T10:00:00.123456789Z stdout F TimeGenerated,OperationName,ResultType
//! 2026-03-01T10:00:01.023456789Z stdout F 2024-05-14T09:10:05Z,deviceDisconnect,404104
//! ```
//!
//! It is what header and row have in common, whatever its numbers are. Records in JSON need nothing taken off: they are
//! found wherever in a line they begin.

use memchr::memchr;

use super::{Layer, Text};
use crate::read::pasted::known_names;

/// No margin is longer: time, host, and the names of a pod and a container. Proposal.
const MAX_MARGIN: usize = 512;

/// So many lines may stand before a table, as in the head of a diff. Proposal.
const LINES_BEFORE: usize = 20;

/// The layer: the margin of a line, in which each run of digits may be another number, and each run of blanks as long.
struct Margin {
    shape: Vec<u8>,
    /// The margin of this line has been passed.
    within: bool,
}

/// There is one if it stands before a header and before most lines, and hides a name of a column, or is no word.
pub(super) fn sniff(head: &[u8]) -> Option<Box<dyn Layer>> {
    let mut lines = Vec::new();
    for line in head.split(|byte| *byte == b'\n') {
        if !line.trim_ascii().is_empty() {
            lines.push(line);
        }
    }
    let mut margin = Vec::new();
    for pair in lines.windows(2).take(LINES_BEFORE) {
        let common = common(pair[0], pair[1]);
        let length = length(&common, pair[0]).unwrap_or(0);
        if length > 0
            && let Some(bare) = known_names(&pair[0][length..])
            && (known_names(pair[0]) < Some(bare) || !common.iter().any(u8::is_ascii_alphabetic))
        {
            margin = common;
            break;
        }
    }
    let with = || lines.iter().filter(|line| length(&margin, line).is_some()).count();
    (!margin.is_empty() && with() * 2 > lines.len())
        .then(|| Box::new(Margin { shape: margin, within: false }) as Box<dyn Layer>)
}

impl Layer for Margin {
    fn take_off(&mut self, text: &Text, last: bool, out: &mut Text) -> usize {
        let bytes = text.bytes();
        let mut at = 0;
        loop {
            let rest = &bytes[at..];
            let line_end = memchr(b'\n', rest);
            if !self.within {
                if line_end.is_none() && rest.len() < MAX_MARGIN && !last {
                    return at;
                }
                at += length(&self.shape, &rest[..line_end.unwrap_or(rest.len())]).unwrap_or(0);
            }
            self.within = line_end.is_none();
            let end = line_end.map_or(bytes.len(), |end| end + 1 + bytes.len() - rest.len());
            out.add(text, at..end);
            at = end;
            if self.within {
                return at;
            }
        }
    }
}

/// How a line begins, piece by piece: one 0 for a number, one blank for many; and where each piece ends.
#[inline(never)]
fn shape(line: &[u8], pieces: usize) -> Vec<(u8, usize)> {
    let line = &line[..line.len().min(MAX_MARGIN)];
    let mut shape: Vec<(u8, usize)> = Vec::new();
    for (at, byte) in line.iter().enumerate() {
        let piece = if byte.is_ascii_digit() { b'0' } else { *byte };
        match shape.last_mut() {
            Some((last, end)) if *last == piece && matches!(piece, b'0' | b' ') => *end = at + 1,
            _ => {
                if shape.len() == pieces {
                    break;
                }
                shape.push((piece, at + 1));
            }
        }
    }
    shape
}

/// The shape that two lines have in common, up to the last mark or blank in it. No margin has quotes or commas.
fn common(one: &[u8], other: &[u8]) -> Vec<u8> {
    let (one, other) = (shape(one, MAX_MARGIN), shape(other, MAX_MARGIN));
    let mut common = Vec::new();
    let mut length = 0;
    for (&(piece, _), (same, _)) in one.iter().zip(&other) {
        if piece != *same || b"\",;{".contains(&piece) {
            break;
        }
        common.push(piece);
        if b" \t+:|]>".contains(&piece) {
            length = common.len();
        }
    }
    common.truncate(length);
    common
}

/// How long the margin of this shape is with which a line begins, if it begins with one.
#[inline(never)]
fn length(margin: &[u8], line: &[u8]) -> Option<usize> {
    let pieces = shape(line, margin.len());
    let is_margin =
        pieces.len() == margin.len() && pieces.iter().zip(margin).all(|((piece, _), byte)| piece == byte);
    if is_margin { Some(pieces.last().map_or(0, |(_, end)| *end)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::super::left;
    use super::*;

    const TABLE: [&str; 3] = [
        "TimeGenerated,OperationName,ResultType",
        "2024-05-14T09:10:05Z,deviceDisconnect,404104",
        "2024-05-14T09:10:09Z,deviceConnect,",
    ];

    #[test]
    fn what_stands_before_each_line() {
        let put = |margin: &dyn Fn(usize) -> String| {
            let lines = TABLE.iter().enumerate();
            lines.fold(String::new(), |text, (index, line)| text + &margin(index) + line + "\n")
        };
        let table = put(&|_| String::new());
        for text in [
            put(&|index| format!("{:6}\t", index + 9)),
            put(&|_| "+".to_owned()),
            put(&|index| format!("2026-03-01T10:00:0{index}.123456789Z stdout F ")),
            put(&|_| "[pod/collector-7d5f9/app] ".to_owned()),
            put(&|_| "collector-1  | ".to_owned()),
            put(&|index| format!("Mar  1 10:00:{:02} host-1 app[12{index}]: ", index * 9)),
        ] {
            assert_eq!(left(sniff, &text).as_deref(), Some(table.as_str()), "{text}");
        }
        let diff = format!("--- a/log.csv\n+++ b/log.csv\n@@ -0,0 +1,3 @@\n{}", put(&|_| "+".to_owned()));
        assert_eq!(
            left(sniff, &diff),
            Some(format!("--- a/log.csv\n++ b/log.csv\n@@ -0,0 +1,3 @@\n{table}"))
        );
    }

    #[test]
    fn what_belongs_to_a_table() {
        for text in [
            &TABLE.join("\n"),
            "\"TimeGenerated [UTC]\",OperationName,ResultType\n\"2024-05-14\",deviceConnect,\n",
            "device id,TimeGenerated,OperationName,ResultType\ndevice 1,2024-05-14T09:10:05Z,deviceConnect,\n",
            "{\"time\":\"2024-05-14T09:10:05Z\"}\n{\"time\":\"2024-05-14T09:10:05Z\"}\n",
            "|TimeGenerated|OperationName|ResultType|\n|2024-05-14T09:10:05Z|deviceConnect||\n",
            "x y z\nx y z\n",
            "",
        ] {
            assert_eq!(left(sniff, text), None, "{text}");
        }
    }
}
