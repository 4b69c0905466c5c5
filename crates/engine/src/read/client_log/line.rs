//! A line taken apart: what wraps it, its time, its text.

use std::borrow::Cow;

use memchr::memchr;

use super::clock::{self, Stamp};

/// A line without its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// The time that journald, syslog or a container engine put before it.
    pub(super) outer: Option<Stamp>,
    /// The program, as journald or syslog names it.
    pub(super) program: &'a [u8],
    /// What the program wrote.
    pub(super) body: &'a [u8],
    /// The time that the program wrote.
    pub(super) stamp: Option<Stamp>,
    /// The text behind that time.
    pub(super) text: &'a [u8],
}

impl<'a> Line<'a> {
    pub(super) fn of(line: &'a [u8]) -> Self {
        // A quote in a mail or an issue.
        let line = line.strip_prefix(b"> ").unwrap_or(line);
        let (outer, program, body) = unwrap(line);
        let (stamp, text) = stamped(body);
        Self { outer, program, body, stamp, text }
    }

    /// Whether a program wrote a time before its text, or the line is wrapped: so it is the line of some log.
    pub(super) fn is_of_a_log(&self) -> bool {
        self.stamp.is_some() || !self.program.is_empty()
    }
}

/// The text of a line without the codes that colour it on a terminal.
pub(super) fn plain(line: &[u8]) -> Cow<'_, [u8]> {
    const ESCAPE: u8 = 0x1b;
    if memchr(ESCAPE, line).is_none() {
        return Cow::Borrowed(line);
    }
    let mut plain = Vec::with_capacity(line.len());
    let mut rest = line;
    while let Some(escape) = memchr(ESCAPE, rest) {
        plain.extend_from_slice(&rest[..escape]);
        rest = &rest[escape + 1..];
        // `[`, parameters, and a letter.
        if let [b'[', code @ ..] = rest {
            let parameters = code.iter().take_while(|b| matches!(b, b'0'..=b'9' | b';' | b'?')).count();
            rest = code.get(parameters + 1..).unwrap_or_default();
        }
    }
    plain.extend_from_slice(rest);
    Cow::Owned(plain)
}

/// The column up to which the name of a compose service reaches. Proposal.
const LONGEST_SERVICE: usize = 40;

/// Takes off what journald, syslog, docker or compose put before a program's line.
fn unwrap(line: &[u8]) -> (Option<Stamp>, &[u8], &[u8]) {
    // `edgeHub  | …`: docker compose.
    if let Some(bar) = memchr(b'|', &line[..line.len().min(LONGEST_SERVICE)]) {
        let name = line[..bar].trim_ascii_end();
        if !name.is_empty() && name.len() < bar && name.iter().all(|b| is_of_name(*b)) {
            let body = line[bar + 1..].strip_prefix(b" ").unwrap_or(&line[bar + 1..]);
            return (None, name, body);
        }
    }
    let (outer, behind) = match clock::at_begin(line) {
        Some((stamp @ (Stamp::Yearless { .. } | Stamp::Utc(_)), length)) => (Some(stamp), &line[length..]),
        // The names of months in other languages: `déc. 23 15:42:35`. The inner time must do.
        None => match foreign_syslog(line) {
            Some(length) => (None, &line[length..]),
            None => return (None, b"", line),
        },
        Some(_) => return (None, b"", line),
    };
    if let Some((program, body)) = host_and_program(behind) {
        return (outer, program, body);
    }
    // `docker logs --timestamps`: a second time follows. Otherwise the time is the line's own.
    let body = behind.strip_prefix(b" ").unwrap_or(behind);
    let second = body.strip_prefix(b"<").map_or(body, |body| body.get(2..).unwrap_or_default());
    if clock::at_begin(second.trim_ascii_start()).is_some() || body.starts_with(b"<") {
        return (outer, b"", body);
    }
    (None, b"", line)
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'$')
}

/// ` host program[123]: `, or ` host program: `; the program and what it wrote.
fn host_and_program(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let text = text.strip_prefix(b" ")?;
    // The host may be missing, and be blanks then.
    let host = text.iter().take_while(|b| is_of_name(**b)).count();
    let text = text[host..].strip_prefix(b" ")?;
    let program = text.iter().take_while(|b| is_of_name(**b)).count();
    if program == 0 {
        return None;
    }
    let mut behind = &text[program..];
    if let Some(number) = behind.strip_prefix(b"[") {
        let digits = number.iter().take_while(|b| b.is_ascii_digit()).count();
        behind = number[digits..].strip_prefix(b"]")?;
    }
    let body = behind.strip_prefix(b":")?;
    Some((&text[..program], body.strip_prefix(b" ").unwrap_or(body)))
}

/// The length of `word. 23 15:42:35` where the word is the name of a month that is not English.
fn foreign_syslog(line: &[u8]) -> Option<usize> {
    const LONGEST: usize = 16;
    let word =
        line.iter().take(LONGEST).take_while(|b| b.is_ascii_alphabetic() || **b > 127 || **b == b'.').count();
    if word < 3 {
        return None;
    }
    let rest = line[word..].strip_prefix(b" ")?;
    let day = rest.iter().take(3).take_while(|b| b.is_ascii_digit() || **b == b' ').count();
    let clock = rest.get(day..)?;
    match clock::at_begin(clock)? {
        (Stamp::OfDay(_), length) if day >= 2 => Some(word + 1 + day + length),
        _ => None,
    }
}

/// The longest tag before a time. Proposal.
const LONGEST_TAG: usize = 24;

/// The time near the begin of what a program wrote, and the text behind it.
///
/// Before it may stand: a syslog priority (`<6> `), a bracket, a level, the tag of an application (`[Azure] `).
fn stamped(body: &[u8]) -> (Option<Stamp>, &[u8]) {
    let mut rest = body.trim_ascii_start();
    if let [b'<', b'0'..=b'7', b'>', behind @ ..] = rest {
        rest = behind.trim_ascii_start();
    }
    let bracket = rest.strip_prefix(b"[").unwrap_or(rest);
    if let Some((stamp, length)) = clock::at_begin(bracket) {
        let text = &bracket[length..];
        let text = if bracket.len() < rest.len() { text.strip_prefix(b"]").unwrap_or(text) } else { text };
        return (Some(stamp), text.trim_ascii_start());
    }
    // `[Azure] 2019/10/18 15:29:12 : …`, `INFO 2024-05-14 …`: one short word, then the time.
    if let Some(blank) = memchr(b' ', &rest[..rest.len().min(LONGEST_TAG)]) {
        let behind = rest[blank..].trim_ascii_start();
        // The arrows of the C SDK's trace stand before times of day, and matter.
        if let Some((stamp @ (Stamp::Utc(_) | Stamp::Local(_)), length)) = clock::at_begin(behind) {
            return (Some(stamp), behind[length..].trim_ascii_start());
        }
    }
    (None, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, program: &str, outer: bool, stamp: bool, text: &str) {
        let found = Line::of(line.as_bytes());
        let shown = (
            String::from_utf8_lossy(found.program),
            found.outer.is_some(),
            found.stamp.is_some(),
            String::from_utf8_lossy(found.text),
        );
        assert_eq!(shown, (program.into(), outer, stamp, text.into()), "{line}");
    }

    #[test]
    fn wrappings() {
        check(
            "May 13 13:49:52 gw-01 aziot-edged[6132]: 2022-05-13T11:49:52Z [WARN] - text",
            "aziot-edged",
            true,
            true,
            "[WARN] - text",
        );
        check("Oct  2 05:59:02 gw-01 agent: text", "agent", true, false, "text");
        check(
            "Dec 06 09:40:59  iotedged[31]: 2021-12-06T09:40:59Z [INFO] - x",
            "iotedged",
            true,
            true,
            "[INFO] - x",
        );
        check(
            "déc. 23 15:42:35 gw-01 aziot-edged[1]: 2021-12-23T14:42:35Z [INFO] - x",
            "aziot-edged",
            false,
            true,
            "[INFO] - x",
        );
        check(
            "touko 23 21:08:04 gw-01 aziot-edged[1]: 2024-05-23T18:08:04Z [WARN] - x",
            "aziot-edged",
            false,
            true,
            "[WARN] - x",
        );
        check("2024-05-14T11:10:05+0200 gw-01 agent[7]: text", "agent", true, false, "text");
        check(
            "2024-05-14T09:10:05.123456789Z <6> 2024-05-14 09:10:05.120 +00:00 [INF] - x",
            "",
            true,
            true,
            "[INF] - x",
        );
        check("edgeHub  | <6> 2024-05-14 09:10:05.120 +00:00 [INF] - x", "edgeHub", false, true, "[INF] - x");
        check("-> 07:35:25 CONNECT | VER: 4", "", false, false, "-> 07:35:25 CONNECT | VER: 4");
    }

    #[test]
    fn times_before_the_text() {
        check("2024-05-14 09:10:05,123 - paho - DEBUG - x", "", false, true, "- paho - DEBUG - x");
        check("[02.10.2018 13:10:49] - x", "", false, true, "- x");
        check("[Azure] 2019/10/18 15:29:12 : x", "", false, true, ": x");
        check("> [Azure] 2019/10/18 15:29:12 : x", "", false, true, ": x");
        check(
            "2021-06-15T20:13:25.786Z azure-iot-device-mqtt:Mqtt x",
            "",
            false,
            true,
            "azure-iot-device-mqtt:Mqtt x",
        );
        check("plain text", "", false, false, "plain text");
        check("", "", false, false, "");
    }

    #[test]
    fn colours() {
        assert_eq!(&*plain(b"\x1b[36;1mazure\x1b[0m x"), b"azure x");
        assert_eq!(&*plain(b"a\x1b"), b"a");
        assert_eq!(&*plain(b"a\x1b["), b"a");
        assert_eq!(&*plain(b"plain"), b"plain");
    }
}
