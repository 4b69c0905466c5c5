//! Moments in UTC, and the forms in which exports write them.
//!
//! The portal writes dates in the language of its user, programs on the way rewrite them, and none of them says which
//! part is the day: a date is read with what it leaves open ([`Moment`]), and its column settles that
//! ([`DateColumn`]).

mod calendar;
mod clock;
mod column;
mod common;
mod date;
#[cfg(test)]
mod locales;
mod number;
mod scan;
#[cfg(test)]
mod tests;
mod written;
mod zone;

use chrono::DateTime;

pub(crate) use column::{By, DateColumn, Settled};
pub use zone::Zone;

/// How many minutes the zone with this name is ahead of UTC, if it is UTC or says so: `UTC+01:00`.
pub(crate) fn offset(zone: &str) -> Option<i32> {
    i32::try_from(written::whole_zone(zone.as_bytes())?).ok()
}

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub i64);

/// Milliseconds in a second.
pub const SECOND: i64 = 1_000;
/// Milliseconds in a minute.
pub const MINUTE: i64 = 60 * SECOND;
/// Milliseconds in a day.
pub(crate) const DAY: i64 = 24 * 60 * MINUTE;

/// From the first moment to the last.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Span {
    pub(crate) from: Option<Time>,
    pub(crate) to: Option<Time>,
}

impl Span {
    /// What both cover, and what lies between.
    pub(crate) fn with(mut self, other: Self) -> Self {
        self.extend(other.from.into_iter().chain(other.to));
        self
    }

    /// Its length, if there was any moment.
    pub(crate) fn millis(self) -> Option<i64> {
        Some(self.to?.0 - self.from?.0)
    }
}

impl Extend<Time> for Span {
    #[inline]
    fn extend<I: IntoIterator<Item = Time>>(&mut self, moments: I) {
        for time in moments {
            self.from = Some(self.from.map_or(time, |from| from.min(time)));
            self.to = Some(self.to.map_or(time, |to| to.max(time)));
        }
    }
}

/// A time as it was read, with what the text left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// In UTC; of a text without a zone, what its clock showed.
    pub(crate) time: Time,
    pub(crate) order: DateOrder,
    /// The text says its zone, or is a number that counts from 1970 in UTC.
    pub(crate) zoned: bool,
    pub(crate) form: Form,
}

/// Which part of a date is the day, as far as the date itself tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateOrder {
    /// Either order gives this date, or its form has but one.
    Plain,
    /// `3/14/2026` or `14/3/2026`.
    Certain(Order),
    /// `3/2/2026` may be either; it was read with the month first.
    Unclear {
        /// The moment with the day first.
        day_first: Time,
        custom: Custom,
    },
}

/// The order of the first two parts of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// `5/14/2024`.
    MonthFirst,
    /// `14/5/2024`.
    DayFirst,
}

/// The order that is customary for the form of a date, by the locales of CLDR 48 that write it so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Custom {
    /// Either.
    Open,
    /// In most locales.
    Often(Order),
    /// In all of them, but people who write it so by hand may mean the other.
    Always(Order),
    /// In all of them, and nobody expects anything else.
    Plainly(Order),
}

/// What kind of text a time was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A date with a time of day.
    Full,
    /// The same without seconds, as Excel writes it: order and distance of events within a minute are lost.
    NoSeconds,
    /// Days since 1899-12-30, as Excel counts them.
    Serial,
    /// Seconds since 1970, or parts of one.
    Epoch,
}

impl Form {
    /// Nothing else looks like it; a number may be anything.
    pub(crate) fn is_date(self) -> bool {
        matches!(self, Form::Full | Form::NoSeconds)
    }
}

impl Time {
    /// Reads a moment in any of the forms in which exports reach people.
    ///
    /// Digits beyond the millisecond are cut. A date without a time of day is none of them.
    pub(crate) fn read(text: &str) -> Option<Moment> {
        let bytes = text.as_bytes();
        common::iso(bytes)
            .or_else(|| common::american(bytes))
            .or_else(|| written::read(bytes))
            .or_else(|| number::read(text))
            .or_else(|| number::of_dotnet(text))
    }

    /// The same of bytes, which are text as a rule.
    #[inline]
    pub(crate) fn read_bytes(bytes: &[u8]) -> Option<Moment> {
        common::iso(bytes).or_else(|| Self::read(std::str::from_utf8(bytes).ok()?))
    }

    /// A moment in ISO 8601; without a zone, in UTC.
    pub fn of_iso(text: &str) -> Option<Time> {
        common::iso(text.trim().as_bytes()).map(|moment| moment.time)
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
        self.0.div_euclid(DAY)
    }

    /// Seconds from `earlier` to this moment; negative when it is later.
    pub fn seconds_since(self, earlier: Time) -> f64 {
        (self.0 - earlier.0) as f64 / SECOND as f64
    }
}
