//! The days of the calendar, numbered.
//!
//! Own code, because every record comes by here; a test holds it to chrono over all the years that count.
//! The arithmetic is the known one of years that begin in March, so that the leap day is the last of its year.

use super::{DAY, Time};

/// Moments outside these years are damage or placeholders (`0001-01-01` is one), not events: IoT Hub opened in 2016.
const YEARS: std::ops::RangeInclusive<u32> = 2010..=2100;

/// From 0000-03-01 to 1970-01-01.
const DAYS_TO_1970: i64 = 719_468;

/// The number of a date's day since 1970; nothing where there is no such date in [`YEARS`].
pub(super) fn day_number(year: u32, month: u32, day: u32) -> Option<i64> {
    let length = match month {
        2 => 28 + u32::from(is_leap_year(year)),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !YEARS.contains(&year) || !(1..=length).contains(&day) {
        return None;
    }
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    Some(i64::from(days) - DAYS_TO_1970)
}

fn is_leap_year(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The moment, if its year counts.
pub(super) fn within_years(millis: i64) -> Option<Time> {
    let years = day_number(*YEARS.start(), 1, 1)? * DAY..(day_number(*YEARS.end(), 12, 31)? + 1) * DAY;
    years.contains(&millis).then_some(Time(millis))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, NaiveDate};

    #[test]
    fn every_day_as_chrono_has_it() {
        let first = NaiveDate::from_ymd_opt(2010, 1, 1).expect("a date");
        let mut days = 0;
        for there in first.iter_days().take_while(|there| there.year() <= 2100) {
            let number = there.signed_duration_since(NaiveDate::default()).num_days();
            let (year, month, day) = (there.year().unsigned_abs(), there.month(), there.day());
            assert_eq!(day_number(year, month, day), Some(number), "{there}");
            days += 1;
        }
        assert_eq!(days, 33_237);
    }

    #[test]
    fn no_such_day() {
        let dates = [
            (2009, 12, 31),
            (2101, 1, 1),
            (2024, 0, 1),
            (2024, 13, 1),
            (2024, 4, 31),
            (2024, 6, 0),
            (2024, 2, 30),
            (2023, 2, 29),
            (2100, 2, 29),
            (u32::MAX, u32::MAX, u32::MAX),
        ];
        for (year, month, day) in dates {
            assert_eq!(day_number(year, month, day), None, "{year}-{month}-{day}");
        }
    }

    #[test]
    fn years_that_count() {
        assert_eq!(
            within_years(1_262_304_000_000).map(Time::to_iso).as_deref(),
            Some("2010-01-01T00:00:00.000Z")
        );
        assert_eq!(
            within_years(4_133_980_799_999).map(Time::to_iso).as_deref(),
            Some("2100-12-31T23:59:59.999Z")
        );
        for outside in [i64::MIN, 0, 1_262_303_999_999, 4_133_980_800_000, i64::MAX] {
            assert_eq!(within_years(outside), None);
        }
    }
}
