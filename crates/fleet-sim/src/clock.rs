//! Times are whole seconds since 1970 in UTC, as the hub logs them.

pub(crate) type Seconds = u64;
/// Both ends belong to it.
pub(crate) type Span = (Seconds, Seconds);

pub(crate) const MINUTE: Seconds = 60;
pub(crate) const HOUR: Seconds = 60 * MINUTE;
pub(crate) const DAY: Seconds = 24 * HOUR;

/// Monday 2 March 2026, where every export begins: fixed, so that the bytes are the same any day.
pub(crate) const START: Seconds = 1_772_409_600;

/// Year, month, day, hour, minute, second.
fn civil(time: Seconds) -> [u64; 6] {
    let leap = |year: u64| {
        u64::from(year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let (mut days, rest) = (time / DAY, time % DAY);
    let mut year = 1970;
    while days >= 365 + leap(year) {
        days -= 365 + leap(year);
        year += 1;
    }
    let mut month = 1;
    for length in [31, 28 + leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    [year, month, days + 1, rest / HOUR, rest % HOUR / MINUTE, rest % MINUTE]
}

/// `2026-03-02T08:00:03Z`, as the hub writes it; with thousandths `2026-03-02T08:00:03.250Z`.
pub(crate) fn iso(time: Seconds, millis: Option<u16>) -> String {
    let [year, month, day, hour, minute, second] = civil(time);
    let fraction = millis.map_or(String::new(), |millis| format!(".{millis:03}"));
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z")
}

/// `2026-03-02T08:00:03.250Z`, as verdicts have it, from thousandths of a second.
pub fn iso_of_millis(time: u64) -> String {
    iso(time / 1000, u16::try_from(time % 1000).ok())
}

/// `3/2/2026, 8:00:03.000 AM`, as the portal writes it for an American reader.
pub(crate) fn american(time: Seconds, millis: Option<u16>) -> String {
    let [year, month, day, hour, minute, second] = civil(time);
    let (hour, half) = ((hour + 11) % 12 + 1, if hour < 12 { "AM" } else { "PM" });
    let millis = millis.unwrap_or(0);
    format!("{month}/{day}/{year}, {hour}:{minute:02}:{second:02}.{millis:03} {half}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings() {
        assert_eq!(iso(START + 8 * HOUR + 3, None), "2026-03-02T08:00:03Z");
        assert_eq!(iso(START, Some(7)), "2026-03-02T00:00:00.007Z");
        assert_eq!(iso(1_709_210_096, None), "2024-02-29T12:34:56Z");
        assert_eq!(iso(1_767_225_599, None), "2025-12-31T23:59:59Z");
        assert_eq!(american(START, None), "3/2/2026, 12:00:00.000 AM");
        assert_eq!(american(START + 12 * HOUR + 5, Some(7)), "3/2/2026, 12:00:05.007 PM");
    }
}
