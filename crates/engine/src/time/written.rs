//! Dates as the portal writes them in the languages of its users, and as programs on the way rewrite them.
//!
//! One pass by a small grammar that they all share; blanks of any kind may stand between its parts:
//!
//! ```text
//! moment = [weekday] date gap time [zone] [year] [zone] ["(" remark ")"]
//! date   = number mark number mark number | month day [year] | day month year      mark: / - . 年 月 日
//! gap    = blanks | "," | "T" | "klo" | …
//! time   = [half] hour mark minute [mark second [fraction]] [half]                 mark: : . h min s
//! half   = AM | p.m. | 下午 | …
//! zone   = Z | UTC | GMT | [GMT] +02:00
//! ```
//!
//! All of the text must fit: ids, versions and addresses that begin like a date are none.

use super::clock::{clock, zone};
use super::date::{custom, date, moment, year};
use super::scan::Scan;
use super::{DAY, DateOrder, Form, MINUTE, Moment, SECOND, calendar};

/// Between date and time: Finnish, Danish, English, and Kibana.
const GAP_WORDS: [&str; 4] = ["klo", "kl.", "at", "@"];

/// Reads a text that holds a date and a time of day, and nothing else.
pub(super) fn read(text: &[u8]) -> Option<Moment> {
    let mut scan = Scan::new(text);
    scan.blanks();
    let date = date(&mut scan)?;
    let gap = gap(&mut scan)?;
    let clock = clock(&mut scan)?;
    let before_year = zone(&mut scan);
    // `Wed Oct  2 05:57:33 2024`, as C writes it. Unix' `date` puts the zone before the year, `git` behind it.
    let year = date.year.or_else(|| year(&mut scan))?;
    let offset = before_year.or_else(|| zone(&mut scan));
    let offset = match (scan.rest(), offset) {
        ([], offset) | ([b'(', .., b')'], offset @ Some(_)) => offset,
        // A zone that no number tells would be taken for UTC.
        ([b'(', remark @ .., b')'], None) => Some(whole_zone(remark)?),
        _ => return None,
    };
    let hour = match clock.hour {
        // So ICU writes the first hour of a day where it is told to use 24 of them in English; in ISO 8601 it would
        // be the end of the day.
        24 if gap != Gap::Iso && clock.half.is_none() => 0,
        0..=23 => clock.hour,
        _ => return None,
    };
    let second = clock.second.unwrap_or(0);
    if clock.minute > 59 || second > 59 {
        return None;
    }
    let seconds = clock.second.is_some();
    let of_day = i64::from((hour * 60 + clock.minute) * 60 + second) * SECOND + clock.millis;
    let at = |day: i64| calendar::within_years(day * DAY + of_day - offset.unwrap_or(0) * MINUTE);
    // Who puts the month first has a point before decimals, and where it is the portal, no zeros before it.
    let european = match clock.decimal_mark {
        Some(b',') => true,
        Some(_) => date.padded && gap == Gap::Comma,
        None => false,
    };
    let (time, order) = match date.mark {
        Some(mark) => {
            moment(year, [date.first, date.second], custom(mark, clock.half, seconds, european), at)?
        }
        None => (calendar::day_number(year, date.first, date.second).and_then(at)?, DateOrder::Plain),
    };
    let form = if seconds { Form::Full } else { Form::NoSeconds };
    Some(Moment { time, order, zoned: offset.is_some(), form })
}

/// The zone that a whole text is, in minutes ahead of UTC.
pub(super) fn whole_zone(text: &[u8]) -> Option<i64> {
    let mut scan = Scan::new(text);
    zone(&mut scan).filter(|_| scan.rest().is_empty())
}

/// What stands between date and time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// That of ISO 8601.
    Iso,
    Comma,
    Other,
}

/// Passes it. Ideographs need nothing between them.
fn gap(scan: &mut Scan) -> Option<Gap> {
    if scan.eat("T") {
        return Some(Gap::Iso);
    }
    let blank = scan.blanks();
    let comma = scan.eat(",");
    scan.blanks();
    if scan.word(&GAP_WORDS).is_some() {
        scan.blanks();
    }
    let ideograph = scan.rest().first().is_some_and(|byte| !byte.is_ascii());
    match () {
        () if comma => Some(Gap::Comma),
        () => (blank || ideograph).then_some(Gap::Other),
    }
}
