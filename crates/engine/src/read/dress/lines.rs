//! What stands at the begin and end of lines: quote marks of a mail, fences of Markdown and of Jira, the place that a
//! search puts before what it found, carriage returns shown as `^M`, ends of lines shown as `$`.

mod prefix;

use memchr::memchr;

use super::{Layer, Text};
use prefix::prefix;

/// So much of a line is looked at for what stands at its begin: paths of blobs are some hundreds of bytes long.
/// Proposal.
const BEGIN: usize = 1024;

/// So much of a line is held back for what stands at its end.
const END: usize = 16;

/// The words behind an opening fence are not longer. Proposal.
const MAX_INFO: usize = 64;

/// The layer: what of its dress the source wears.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // none of which rules out another
struct Lines {
    quotes: bool,
    /// No blank belongs to the quote marks.
    tight: bool,
    prefixes: bool,
    fences: bool,
    carets: bool,
    dollars: bool,
    /// The begin of this line has been looked at.
    within: bool,
}

/// What a line tells by itself is told by one line; what could be chance, by most lines that are not blank.
pub(super) fn sniff(head: &[u8]) -> Option<Box<dyn Layer>> {
    let (mut lines, mut quoted, mut carets, mut dollars) = (0usize, 0usize, 0usize, 0usize);
    let mut found = Lines::default();
    let mut numbers = prefix::Numbers::default();
    for line in head.split(|byte| *byte == b'\n') {
        let line = line.trim_ascii_end();
        if line.is_empty() {
            continue;
        }
        lines += 1;
        let begin = &line[..line.len().min(BEGIN)];
        let marks = quote_marks(begin, false);
        let behind_marks = &begin[marks..];
        let number = prefix(behind_marks);
        let content = behind_marks[number..].trim_ascii_start();
        // No record of any format begins with such a mark.
        quoted += usize::from(marks > 0);
        found.tight |= begin[..marks].ends_with(b">") && !behind_marks.is_empty();
        found.quotes |= marks > 0 && content.starts_with(b"{");
        found.prefixes |= number > 0 && content.starts_with(b"{\"");
        numbers.add(&behind_marks[..number]);
        found.fences |= fence(content) > 0 || is_jira_fence(content);
        dollars += usize::from(line.ends_with(b"$"));
        carets += usize::from(line.strip_suffix(b"$").unwrap_or(line).ends_with(b"^M"));
    }
    let most = |count: usize| count * 2 > lines;
    found.quotes |= most(quoted);
    found.prefixes |= most(numbers.rising());
    found.carets = most(carets);
    // A name of a device may end so, but hardly in most rows and in what stands above them.
    found.dollars = most(dollars) && first_line(head).ends_with(b"$");
    let any = found.quotes || found.prefixes || found.fences || found.carets || found.dollars;
    any.then(|| Box::new(found) as Box<dyn Layer>)
}

impl Layer for Lines {
    fn take_off(&mut self, text: &Text, last: bool, out: &mut Text) -> usize {
        let bytes = text.bytes();
        let mut at = 0;
        loop {
            let rest = &bytes[at..];
            if !self.within {
                let begin = &rest[..rest.len().min(BEGIN)];
                let line_end = memchr(b'\n', begin);
                if line_end.is_none() && begin.len() < BEGIN && !last {
                    return at;
                }
                let whole = line_end.is_some() || rest.len() < BEGIN;
                at += self.begin(&begin[..line_end.unwrap_or(begin.len())], whole);
                self.within = true;
                continue;
            }
            match memchr(b'\n', rest) {
                Some(end) => {
                    let (kept, behind) = self.end(&rest[..end]);
                    out.add(text, at..at + kept);
                    out.add(text, at + behind..at + end + 1);
                    at += end + 1;
                    self.within = false;
                }
                None if last => {
                    let (kept, behind) = self.end(rest);
                    out.add(text, at..at + kept);
                    out.add(text, at + behind..bytes.len());
                    return bytes.len();
                }
                None => {
                    let kept = rest.len().saturating_sub(END);
                    out.add(text, at..at + kept);
                    return at + kept;
                }
            }
        }
    }
}

impl Lines {
    /// How much of the begin of a line is dress.
    fn begin(&self, line: &[u8], whole: bool) -> usize {
        let mut dress = 0;
        if self.quotes {
            dress += quote_marks(line, self.tight);
        }
        if self.prefixes {
            dress += prefix(&line[dress..]);
        }
        if self.fences {
            let marks = fence(&line[dress..]);
            dress += marks;
            let behind = line[dress..].trim_ascii();
            // An opening fence may have words behind it, but no record.
            let words = behind.len() <= MAX_INFO
                && !behind.iter().any(|byte| b"\",;|\t`".contains(byte))
                && !behind.starts_with(b"{")
                && !behind.starts_with(b"[");
            if whole && (marks > 0 && words || is_jira_fence(behind)) {
                dress = line.trim_ascii_end().len();
            }
        }
        dress
    }

    /// Where the dress at the end of a line begins and ends; of a long line only its end is here.
    fn end(&self, line: &[u8]) -> (usize, usize) {
        let returns = line.iter().rev().take(END).take_while(|byte| **byte == b'\r').count();
        let behind = line.len() - returns;
        let hidden = line.len().saturating_sub(END).min(behind);
        let mut kept = behind;
        kept -= usize::from(self.dollars && line[hidden..kept].ends_with(b"$"));
        while self.carets && line[hidden..kept].ends_with(b"^M") {
            kept -= 2;
        }
        let ticks = line[hidden..kept].iter().rev().take_while(|byte| **byte == b'`').count();
        if self.fences && ticks >= 3 {
            kept -= ticks;
        }
        (kept, behind)
    }
}

fn first_line(text: &[u8]) -> &[u8] {
    text.trim_ascii_start().split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end()
}

/// How long the quote marks are with which a line begins: `> `, `> > `, `>>`.
fn quote_marks(line: &[u8], tight: bool) -> usize {
    let mut at = 0;
    while line.get(at) == Some(&b'>') {
        at += 1;
        at += usize::from(line.get(at) == Some(&b' '));
    }
    at - usize::from(tight && line[..at].ends_with(b" "))
}

/// How long the marks of a fence are, with the blanks before them: three backticks or tildes, or more.
fn fence(line: &[u8]) -> usize {
    let blanks = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let mark = line.get(blanks).copied().filter(|byte| matches!(byte, b'`' | b'~'));
    let marks = line[blanks..].iter().take_while(|byte| Some(**byte) == mark).count();
    if marks >= 3 { blanks + marks } else { 0 }
}

/// Whether a line is one of those that Jira has around text to be shown as it is: `{code:json}`, `{noformat}`.
fn is_jira_fence(line: &[u8]) -> bool {
    let Some(inside) = line.strip_prefix(b"{").and_then(|line| line.strip_suffix(b"}")) else { return false };
    let name = inside.split(|byte| *byte == b':').next().unwrap_or_default();
    inside.len() <= MAX_INFO && matches!(name, b"code" | b"noformat")
}

#[cfg(test)]
mod tests {
    use super::super::left;
    use super::*;

    #[test]
    fn quote_marks_come_off() {
        for (text, expected) in [
            ("> {\"a\":1}\r\n> {\"a\":2}\r\n", "{\"a\":1}\r\n{\"a\":2}\r\n"),
            (">>{\n>>    \"a\": 1\n>>}", "{\n    \"a\": 1\n}"),
            (
                "A wrote:\n> B wrote:\n>\n> > {\n> >   \"a\": 1\n> > }\n",
                "A wrote:\nB wrote:\n\n{\n  \"a\": 1\n}\n",
            ),
            // One quoted record below much else.
            ("a\nb\nc\nd\n> {\"a\":1}\ne\n", "a\nb\nc\nd\n{\"a\":1}\ne\n"),
            ("> time,level\n> 1,2\n", "time,level\n1,2\n"),
        ] {
            assert_eq!(left(sniff, text).as_deref(), Some(expected), "{text}");
        }
        for text in ["{\"a\":\"> {\"}\n", "a,b\n\"x\n> y\",1\n", "-> 07:35:25 CONNECT\n", "<6> 2024\n"] {
            assert_eq!(left(sniff, text), None, "{text}");
        }
    }

    #[test]
    fn fences_leave_an_empty_line() {
        for (text, expected) in [
            ("```\n{\"a\":1}\n```\n", "\n{\"a\":1}\n\n"),
            ("text\n\n  ~~~~ json {.numbers}\r\n{\"a\":1}\r\n  ~~~~\r\n", "text\n\n\r\n{\"a\":1}\r\n\r\n"),
            ("> ```json\n> {\"a\":1}\n> ```", "\n{\"a\":1}\n"),
            // On the lines of the log themselves.
            ("```{\"a\":1}\n{\"a\":2}```\n", "{\"a\":1}\n{\"a\":2}\n"),
            ("```time,level\n1,2\n```", "time,level\n1,2\n"),
            ("```{\"a\":1}```", "{\"a\":1}"),
            ("```{\n\"a\":1\n}```", "{\n\"a\":1\n}"),
            ("Hi\n{code:json}\r\n{\"a\":1}\n{code}\n", "Hi\n\r\n{\"a\":1}\n\n"),
            ("> {noformat}\n> time,level\n> {noformat}", "\ntime,level\n"),
        ] {
            assert_eq!(left(sniff, text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(left(sniff, "{\"a\":\"```\"}\n{\"b\":\"~~~\n"), None);
    }

    #[test]
    fn carriage_returns_as_they_are_shown() {
        assert_eq!(
            left(sniff, "{\"a\":1}^M\n{\"a\":\"^M\"}^M\n").as_deref(),
            Some("{\"a\":1}\n{\"a\":\"^M\"}\n")
        );
        assert_eq!(left(sniff, "{\"a\":1}^M\r\n{}").as_deref(), None, "half of the lines");
        assert_eq!(left(sniff, "{\"a\":1}^M").as_deref(), Some("{\"a\":1}"));
    }

    #[test]
    fn ends_of_lines_as_they_are_shown() {
        assert_eq!(
            left(sniff, "time,deviceId^M$\r\n1,a^M$\n$\n2,b$^M$\n").as_deref(),
            Some("time,deviceId\r\n1,a\n\n2,b$\n")
        );
        assert_eq!(left(sniff, "time,deviceId\n1,a$\n2,b$\n"), None);
        assert_eq!(left(sniff, "{\"a\":1}$\n").as_deref(), Some("{\"a\":1}\n"));
    }
}
