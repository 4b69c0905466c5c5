//! Dates, and what they tell about the order of day and month.

use super::clock::Half;
use super::scan::{Number, Scan};
use super::{Custom, DateOrder, Order, Time, calendar};

/// Of a year of two digits.
const CENTURY: u32 = 2000;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A date, as far as it stands in one place.
pub(super) struct Date {
    pub(super) year: Option<u32>,
    pub(super) first: u32,
    pub(super) second: u32,
    /// What stands between `first` and `second` where either may be the day; else `first` is the month.
    pub(super) mark: Option<u8>,
    /// Either has two digits, and a zero is the first of one.
    pub(super) padded: bool,
}

/// `18/7/2025`, `2025年7月18日`, `18. 7. 2025.`, `Wed Oct  2`, `02-Oct-24`.
pub(super) fn date(scan: &mut Scan) -> Option<Date> {
    if scan.name(&WEEKDAYS).is_some() {
        scan.eat(",");
        scan.blanks();
    }
    if let Some(month) = month(scan) {
        scan.blanks();
        let day = scan.number()?;
        let mut behind = *scan;
        behind.eat(",");
        let year = year(&mut behind);
        if year.is_some() {
            *scan = behind;
        }
        return Some(Date { year, first: month, second: day.value, mark: None, padded: false });
    }
    let first = scan.number()?;
    with_named_month(scan, &first).or_else(|| of_numbers(scan, &first))
}

/// `2 Oct 2024`, `02-Oct-24`.
fn with_named_month(scan: &mut Scan, day: &Number) -> Option<Date> {
    let mut behind = *scan;
    let between = |scan: &mut Scan| {
        scan.eat_any(b"-./,");
        scan.blanks();
    };
    between(&mut behind);
    let month = month(&mut behind)?;
    between(&mut behind);
    let year = match behind.number()? {
        Number { value, digits: 4 } => value,
        Number { value, digits: 2 } => CENTURY + value,
        _ => return None,
    };
    *scan = behind;
    day.is_short().then_some(Date {
        year: Some(year),
        first: month,
        second: day.value,
        mark: None,
        padded: false,
    })
}

fn of_numbers(scan: &mut Scan, first: &Number) -> Option<Date> {
    let mark = scan.eat_any(b"/-.");
    let spaced = match mark {
        Some(b'.') => scan.blanks(),
        Some(_) => false,
        None if scan.eat("年") => false,
        None => return None,
    };
    let second = scan.number().filter(Number::is_short)?;
    let again = match mark {
        Some(mark) => scan.eat_any(&[mark]).is_some(),
        None => scan.eat("月"),
    };
    if !again {
        return None;
    }
    if spaced {
        scan.blanks();
    }
    let third = scan.number()?;
    match mark {
        // Korean, Hungarian, Croatian and others close the date, too.
        Some(b'.') => scan.eat("."),
        Some(_) => false,
        None => scan.eat("日"),
    };
    let digits = [first.digits, second.digits];
    let (year, first, second, mark) = match (first.digits, third.digits, mark) {
        (4, 1 | 2, _) => (first.value, second.value, third.value, None),
        (1 | 2, 4, Some(_)) => (third.value, first.value, second.value, mark),
        // Of the portal's languages only Korean puts a year of two digits first, and has blanks behind its dots.
        // With dashes it may be an ISO date cut short.
        (1 | 2, 2, Some(b'/' | b'.')) if !spaced => (CENTURY + third.value, first.value, second.value, mark),
        _ => return None,
    };
    let padded = [first, second].iter().any(|part| *part < 10) && digits == [2, 2];
    Some(Date { year: Some(year), first, second, mark, padded })
}

fn month(scan: &mut Scan) -> Option<u32> {
    u32::try_from(scan.name(&MONTHS)? + 1).ok()
}

/// A year of four digits, behind the rest of its date.
pub(super) fn year(scan: &mut Scan) -> Option<u32> {
    let mut behind = *scan;
    behind.blanks();
    let year = behind.number().filter(|year| year.digits == 4)?;
    *scan = behind;
    Some(year.value)
}

/// The moment of the date with these first two parts, and their order, as far as they tell; `at` puts a day's number
/// and the time of day together.
pub(super) fn moment(
    year: u32,
    [first, second]: [u32; 2],
    custom: Custom,
    at: impl Fn(i64) -> Option<Time>,
) -> Option<(Time, DateOrder)> {
    let time = |month, day| calendar::day_number(year, month, day).and_then(&at);
    Some(match (first, second) {
        // As everybody expects of the form: no reason to say more of it.
        (13.., _) if custom == Custom::Plainly(Order::DayFirst) => {
            let day_first = time(second, first)?;
            (day_first, DateOrder::Unclear { day_first, custom })
        }
        (13.., _) => (time(second, first)?, DateOrder::Certain(Order::DayFirst)),
        (_, 13..) => (time(first, second)?, DateOrder::Certain(Order::MonthFirst)),
        _ if first == second => (time(first, second)?, DateOrder::Plain),
        _ => (time(first, second)?, DateOrder::Unclear { day_first: time(second, first)?, custom }),
    })
}

/// The custom of those who write dates in this form, with the year last.
pub(super) fn custom(mark: u8, half: Option<Half>, seconds: bool, european: bool) -> Custom {
    match (mark, half) {
        (b'.' | b'-', _) => Custom::Plainly(Order::DayFirst),
        // English (US) and little else.
        (_, Some(Half::Capitals)) => Custom::Often(Order::MonthFirst),
        // English of some fifty other countries, as in Australia, India and New Zealand.
        (_, Some(Half::Small)) => Custom::Always(Order::DayFirst),
        // Spanish in Panama and Puerto Rico has the month first, in Mexico the day.
        (_, Some(Half::Dotted)) => Custom::Open,
        (_, None) if european => Custom::Always(Order::DayFirst),
        // So Excel writes in English (US), too.
        (_, None) if !seconds => Custom::Open,
        _ => Custom::Often(Order::DayFirst),
    }
}
