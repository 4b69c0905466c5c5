//! Moments in UTC, and the forms in which exports write them.

use chrono::{DateTime, NaiveDateTime};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub i64);

/// Milliseconds in a second.
pub const SECOND: i64 = 1_000;
/// Milliseconds in a minute.
pub const MINUTE: i64 = 60 * SECOND;

/// Moments outside these years are damage or placeholders (`0001-01-01` is one), not events: IoT Hub opened in 2016.
const YEARS: std::ops::RangeInclusive<i32> = 2010..=2100;

/// The portal's en-US form, as `Intl.DateTimeFormat('en-US')` writes it, with and without the fraction and the comma.
const PORTAL_EN_US: [&str; 2] = ["%m/%d/%Y, %I:%M:%S%.f %p", "%m/%d/%Y %I:%M:%S%.f %p"];

impl Time {
    /// Reads a moment: ISO 8601 with `Z`, an offset, or nothing (then UTC), or the portal's en-US form.
    ///
    /// Digits beyond the millisecond are cut.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        iso_fast(text.as_bytes()).or_else(|| parse_any(text))
    }

    /// `2026-03-02T08:00:03.000Z`.
    pub fn to_iso(self) -> String {
        match DateTime::from_timestamp_millis(self.0) {
            Some(time) => time.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
            None => String::new(), // unreachable: parse() admits only years of four digits
        }
    }

    /// Seconds from `earlier` to this moment; negative when it is later.
    pub fn seconds_since(self, earlier: Time) -> f64 {
        (self.0 - earlier.0) as f64 / SECOND as f64
    }
}

/// The form nearly every record has, by fixed positions: `2026-03-02T08:00:03Z`, with any fraction.
fn iso_fast(bytes: &[u8]) -> Option<Time> {
    let body = bytes.strip_suffix(b"Z")?;
    let (seconds, fraction) = body.split_at_checked(19)?;
    if [seconds[4], seconds[7], seconds[10], seconds[13], seconds[16]] != *b"--T::" {
        return None;
    }
    let field = |range: std::ops::Range<usize>| {
        seconds[range].iter().try_fold(0u32, |n, b| b.is_ascii_digit().then(|| n * 10 + u32::from(b - b'0')))
    };
    let millis = match fraction {
        [] => 0,
        [b'.', digits @ ..] if !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) => {
            let digit = |i: usize| digits.get(i).map_or(0, |b| u32::from(b - b'0'));
            digit(0) * 100 + digit(1) * 10 + digit(2)
        }
        _ => return None,
    };
    let date =
        chrono::NaiveDate::from_ymd_opt(i32::try_from(field(0..4)?).ok()?, field(5..7)?, field(8..10)?)?;
    let time = date.and_hms_milli_opt(field(11..13)?, field(14..16)?, field(17..19)?, millis)?;
    checked(time)
}

fn parse_any(text: &str) -> Option<Time> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return checked(time.naive_utc());
    }
    for form in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.fZ"] {
        if let Ok(time) = NaiveDateTime::parse_from_str(text, form) {
            return checked(time);
        }
    }
    // Newer ICU data puts a narrow no-break space before AM and PM.
    let spaced = text.replace(['\u{202f}', '\u{a0}', '\u{2009}'], " ");
    PORTAL_EN_US.iter().find_map(|form| NaiveDateTime::parse_from_str(&spaced, form).ok()).and_then(checked)
}

fn checked(time: NaiveDateTime) -> Option<Time> {
    use chrono::Datelike;
    YEARS.contains(&time.year()).then(|| Time(time.and_utc().timestamp_millis()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Time::parse(text).map(Time::to_iso).as_deref(), expected, "{text}");
    }

    #[test]
    fn iso() {
        check("2024-05-14T08:00:03Z", Some("2024-05-14T08:00:03.000Z"));
        check("2018-06-02T19:17:44.4383997Z", Some("2018-06-02T19:17:44.438Z"));
        check("2018-06-02T19:17:44.6921933+00:00", Some("2018-06-02T19:17:44.692Z"));
        check("2024-05-14T10:00:03+02:00", Some("2024-05-14T08:00:03.000Z"));
        check(" 2024-05-14T08:00:03 ", Some("2024-05-14T08:00:03.000Z"));
        check("2024-05-14 08:00:03.5", Some("2024-05-14T08:00:03.500Z"));
        check("2024-02-29T23:59:59.999Z", Some("2024-02-29T23:59:59.999Z"));
    }

    #[test]
    fn portal_en_us() {
        check("5/14/2024, 8:00:03.000 AM", Some("2024-05-14T08:00:03.000Z"));
        check("7/18/2025, 12:26:46.737 PM", Some("2025-07-18T12:26:46.737Z"));
        check("7/18/2025, 12:26:46 AM", Some("2025-07-18T00:26:46.000Z"));
        check("12/1/2025, 1:02:03.004\u{202f}PM", Some("2025-12-01T13:02:03.004Z"));
    }

    #[test]
    fn refused() {
        for text in [
            "",
            "yesterday",
            "0001-01-01T00:00:00",
            "2024-13-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "14/5/2024, 8:00:03 AM",
            "2024-05-14T08:00:03.Z",
            "2024-05-14",
            "99999-01-01T00:00:00Z",
        ] {
            check(text, None);
        }
    }
}
