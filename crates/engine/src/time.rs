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

/// Which part of a date is the day, as far as the date itself tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateOrder {
    /// The form leaves no doubt.
    Plain,
    /// `3/2/2026` may be either; it was read with the month first, as the portal writes it in English (US).
    Unclear,
    /// `3/14/2026`.
    MonthFirst,
    /// `14/3/2026`.
    DayFirst,
}

impl Time {
    /// Reads a moment: ISO 8601 with `Z`, an offset, or nothing (then UTC), or a date with slashes as the portal
    /// writes it in English.
    ///
    /// Digits beyond the millisecond are cut.
    pub(crate) fn read(text: &str) -> Option<(Self, DateOrder)> {
        let text = text.trim();
        let plain = iso_fast(text.as_bytes()).or_else(|| iso_any(text));
        plain.map(|time| (time, DateOrder::Plain)).or_else(|| with_slashes(text))
    }

    /// The same of bytes, which are text as a rule.
    #[inline]
    pub(crate) fn read_bytes(bytes: &[u8]) -> Option<(Self, DateOrder)> {
        let plain = iso_fast(bytes).map(|time| (time, DateOrder::Plain));
        plain.or_else(|| Self::read(std::str::from_utf8(bytes).ok()?))
    }

    /// The same moment on the date with day and month exchanged; itself where there is no such date.
    pub(crate) fn with_day_and_month_exchanged(self) -> Self {
        use chrono::Datelike;
        let exchanged = DateTime::from_timestamp_millis(self.0).and_then(|time| {
            let (month, day) = (time.day(), time.month());
            time.with_day(1)?.with_month(month)?.with_day(day)
        });
        exchanged.map_or(self, |time| Self(time.timestamp_millis()))
    }

    /// `2026-03-02T08:00:03.000Z`.
    pub fn to_iso(self) -> String {
        use chrono::{Datelike, Timelike};
        let Some(time) = DateTime::from_timestamp_millis(self.0) else {
            return String::new(); // unreachable: parse() admits only years of four digits
        };
        // Put together by hand: chrono's formats cost microseconds, and reports hold thousands of moments.
        let mut iso = String::with_capacity("2026-03-02T08:00:03.000Z".len());
        let mut put = |number: u32, digits: u32, behind: char| {
            for place in (0..digits).rev() {
                iso.extend(char::from_digit(number / 10u32.pow(place) % 10, 10));
            }
            iso.push(behind);
        };
        put(time.year().unsigned_abs(), 4, '-');
        put(time.month(), 2, '-');
        put(time.day(), 2, 'T');
        put(time.hour(), 2, ':');
        put(time.minute(), 2, ':');
        put(time.second(), 2, '.');
        put(time.timestamp_subsec_millis(), 3, 'Z');
        iso
    }

    /// The number of its day in UTC.
    pub(crate) fn day(self) -> i64 {
        self.0.div_euclid(24 * 60 * MINUTE)
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

fn iso_any(text: &str) -> Option<Time> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return checked(time.naive_utc());
    }
    ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.fZ"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .and_then(checked)
}

/// `5/14/2024, 8:00:03.000 AM`, as `Intl.DateTimeFormat('en-US')` writes it; also without the comma, without the
/// fraction, with 24 hours, and with the day first.
fn with_slashes(text: &str) -> Option<(Time, DateOrder)> {
    // Newer ICU data puts a narrow no-break space before AM and PM.
    let text = text.replace(['\u{202f}', '\u{a0}', '\u{2009}'], " ").replace(", ", " ");
    let mut parts = text.split('/').map(str::parse::<u32>);
    let (first, second) = (parts.next()?.ok()?, parts.next()?.ok()?);
    let order = match (first, second) {
        (13.., 1..=12) => DateOrder::DayFirst,
        (1..=12, 13..) => DateOrder::MonthFirst,
        _ if first == second => DateOrder::Plain,
        _ => DateOrder::Unclear,
    };
    let forms = match order {
        DateOrder::DayFirst => ["%d/%m/%Y %I:%M:%S%.f %p", "%d/%m/%Y %H:%M:%S%.f"],
        _ => ["%m/%d/%Y %I:%M:%S%.f %p", "%m/%d/%Y %H:%M:%S%.f"],
    };
    let time =
        forms.iter().find_map(|form| NaiveDateTime::parse_from_str(&text, form).ok()).and_then(checked)?;
    Some((time, order))
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
        assert_eq!(Time::read(text).map(|(time, _)| time.to_iso()).as_deref(), expected, "{text}");
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
    fn days_and_months() {
        let order = |text| Time::read(text).map(|(time, order)| (time.to_iso(), order));
        let day = |text: &str| format!("{text}T08:00:03.000Z");
        assert_eq!(order("14/5/2024, 8:00:03 am"), Some((day("2024-05-14"), DateOrder::DayFirst)));
        assert_eq!(order("14/05/2024 08:00:03"), Some((day("2024-05-14"), DateOrder::DayFirst)));
        assert_eq!(order("5/14/2024, 8:00:03 AM"), Some((day("2024-05-14"), DateOrder::MonthFirst)));
        assert_eq!(order("5/4/2024, 8:00:03 AM"), Some((day("2024-05-04"), DateOrder::Unclear)));
        assert_eq!(order("5/5/2024, 8:00:03 AM"), Some((day("2024-05-05"), DateOrder::Plain)));
        let (time, _) = Time::read("1/12/2024, 8:00:03 AM").expect("a date");
        assert_eq!(time.with_day_and_month_exchanged().to_iso(), day("2024-12-01"));
    }

    #[test]
    fn refused() {
        for text in [
            "",
            "yesterday",
            "0001-01-01T00:00:00",
            "2024-13-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "14/15/2024, 8:00:03 AM",
            "2024-05-14T08:00:03.Z",
            "2024-05-14",
            "99999-01-01T00:00:00Z",
        ] {
            check(text, None);
        }
    }
}
