//! The place that a search puts before each line it found.

/// How long the prefix is with which a line begins; 0 if it has none.
///
/// `Line 12: ` (Notepad++), `12:` and `PT1H.json:12:` (`grep -n`, `rg`, `findstr /n`, `Select-String`), and
/// `PT1H.json:` (`grep` over several files), which only counts before a JSON object.
pub(super) fn prefix(line: &[u8]) -> usize {
    let content = line.trim_ascii_start();
    if let Some(rest) = content.strip_prefix(b"Line ") {
        let digits = digits(rest);
        if digits > 0
            && let Some(rest) = rest[digits..].strip_prefix(b":")
        {
            return line.len() - rest.strip_prefix(b" ").unwrap_or(rest).len();
        }
    }
    let drive = matches!(line, [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic());
    let from = if drive { 2 } else { 0 };
    let Some(colon) = line[from..].iter().position(|byte| NOT_IN_PATHS.contains(byte)) else { return 0 };
    let path = &line[..from + colon];
    let Some(rest) = line[from + colon..].strip_prefix(b":") else { return 0 };
    if path.iter().all(u8::is_ascii_digit) {
        return if is_number(path) && !goes_on_as_time(rest) { line.len() - rest.len() } else { 0 };
    }
    if !path.iter().any(|byte| b"./\\".contains(byte)) {
        return 0;
    }
    let digits = digits(rest);
    if let Some(behind) = rest[digits..].strip_prefix(b":")
        && is_number(&rest[..digits])
        && !goes_on_as_time(behind)
    {
        return line.len() - behind.len();
    }
    let is_log = LOG_NAMES.iter().any(|name| path.to_ascii_lowercase().ends_with(name));
    if is_log && rest.starts_with(b"{") { line.len() - rest.len() } else { 0 }
}

/// Where a path ends: Windows has none of these in its names, and JSON begins with them.
const NOT_IN_PATHS: &[u8] = b":\"{}<>|*?\t";

/// What logs are called. Proposal.
const LOG_NAMES: [&[u8]; 6] = [b".json", b".jsonl", b".ndjson", b".log", b".txt", b".csv"];

fn digits(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// A number as a line has it; `08` is an hour.
fn is_number(digits: &[u8]) -> bool {
    matches!(digits, [b'1'..=b'9', ..] | [b'0']) && digits.len() <= 18
}

/// Whether what was taken for a number is the hour, or the minute, of a time: then two digits follow, and no slash as
/// in a date.
fn goes_on_as_time(rest: &[u8]) -> bool {
    digits(rest) == 2 && rest.get(2) != Some(&b'/')
}

/// The numbers of a search rise from line to line, and begin again in the next file.
#[derive(Default)]
pub(super) struct Numbers {
    last: Option<(Vec<u8>, u64)>,
    rising: usize,
}

impl Numbers {
    /// Counts a line with this prefix.
    pub(super) fn add(&mut self, prefix: &[u8]) {
        let text = prefix.trim_ascii_end();
        let text = text.strip_suffix(b":").unwrap_or(text);
        let path = &text[..text.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |at| at + 1)];
        let Some(number) = std::str::from_utf8(&text[path.len()..]).ok().and_then(|text| text.parse().ok())
        else {
            return;
        };
        let same = self.last.as_ref().filter(|(last, _)| last == path);
        self.rising += usize::from(same.is_none_or(|(_, last)| *last < number));
        self.last = Some((path.to_vec(), number));
    }

    /// How many lines had a number above that of the line before.
    pub(super) fn rising(&self) -> usize {
        self.rising
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_of_searches() {
        for (before, behind) in [
            ("\tLine 95274: ", "{\"a\":1}"),
            ("Line 3: ", "   \"a\": 1"),
            ("Line 3:", "\"a\": 1"),
            ("12:", "{\"a\":1}"),
            ("12:", "2024-05-14T09:10:05Z,deviceDisconnect"),
            ("12:", "14/05/2024 09:10:05,deviceDisconnect"),
            ("h=09/m=00/PT1H.json:274:", "{\"a\":1}"),
            ("C:\\logs\\a (1).json:274:", "\"2024-05-14\",x"),
            ("./h=09/m=00/PT1H.json:", "{\"a\":1}"),
        ] {
            assert_eq!(prefix(format!("{before}{behind}").as_bytes()), before.len(), "{before}{behind}");
        }
    }

    #[test]
    fn what_is_none() {
        for line in [
            "{\"time\":\"2024-05-14T08:10:03Z\"}",
            "    \"time\": \"2024-05-14T08:10:03Z\",",
            "2024-05-14 08:10:03 connected",
            "2024-05-14T08:10:03.123Z,deviceConnect",
            "14.05.2024 18:10:03;deviceConnect",
            "10:10:03 CONNECT",
            "10:04.0,deviceConnect",
            "08:10:03 CONNECT",
            "TimeGenerated [UTC]:5/14/2024, 9:10:05.000 AM",
            "properties_s:{\"deviceId\":\"pump-01\"}",
            "com.example.Gateway:{\"deviceId\":\"pump-01\"}",
            "ResultType:404104",
            "Line up: {",
            "time: 2024",
            "C:\\logs\\PT1H.json (4 hits)",
            "",
        ] {
            assert_eq!(prefix(line.as_bytes()), 0, "{line}");
        }
    }
}
