//! The times of client logs: with a zone, without one, without a date.

use crate::time::{SECOND, Time};

/// When a line was written, as exactly as the log tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ClientTime {
    /// A moment: the line names its zone, or its form is always in UTC.
    Utc(Time),
    /// A date and a time of the device's own clock, whose zone the log does not tell; the digits, read as if in UTC.
    Local(Time),
    /// No date, or one that cannot be right: milliseconds since the midnight before the first such line of the source.
    Undated(i64),
}

impl ClientTime {
    /// The moment, in whatever zone; nothing without a date.
    pub(crate) fn time(self) -> Option<Time> {
        match self {
            ClientTime::Utc(time) | ClientTime::Local(time) => Some(time),
            ClientTime::Undated(_) => None,
        }
    }

    /// Milliseconds from `earlier` to this time; nothing if they are of different clocks.
    pub(crate) fn millis_since(self, earlier: ClientTime) -> Option<i64> {
        match (self, earlier) {
            (ClientTime::Utc(a), ClientTime::Utc(b)) | (ClientTime::Local(a), ClientTime::Local(b)) => {
                Some(a.0 - b.0)
            }
            (ClientTime::Undated(a), ClientTime::Undated(b)) => Some(a - b),
            _ => None,
        }
    }
}

/// A time as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stamp {
    Utc(Time),
    Local(Time),
    /// Without the year: syslog. The date is the number of the day in a leap year.
    Yearless {
        day: i64,
        millis: i64,
    },
    /// Without the date: milliseconds since midnight.
    OfDay(i64),
}

const DAY: i64 = 24 * 60 * 60 * SECOND;
const HALF_DAY: i64 = DAY / 2;

/// The days of a leap year, and those before each of its months.
const YEAR: i64 = 366;
const BEFORE: [i64; 12] = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

/// Reads a moment in any form that names a date. One place, so that all forms of dates are known in one place.
fn moment(text: &str) -> Option<Time> {
    Time::read(text).map(|moment| moment.time)
}

/// The time at the begin of `bytes`, and how many bytes it takes.
pub(super) fn at_begin(bytes: &[u8]) -> Option<(Stamp, usize)> {
    let found = match bytes.first()? {
        b'0'..=b'9' => iso(bytes).or_else(|| numbers(bytes)).or_else(|| of_day(bytes)),
        b'A'..=b'Z' => c_time(bytes).or_else(|| http_date(bytes)).or_else(|| syslog(bytes)),
        _ => None,
    }?;
    // A time inside a longer word is not a time.
    (!bytes.get(found.1).is_some_and(u8::is_ascii_alphanumeric)).then_some(found)
}

/// `2024-05-14T09:10:05.123456Z`, `2019-12-23 07:33:58.804 +00:00`, `2024-05-14 09:10:05,123`, `2019/10/18 15:29:12`.
fn iso(bytes: &[u8]) -> Option<(Stamp, usize)> {
    let head = bytes.get(..19)?;
    let dashed = head[4] == b'-' && head[7] == b'-';
    let slashed = head[4] == b'/' && head[7] == b'/';
    if !(dashed || slashed) || !matches!(head[10], b'T' | b' ' | b'_') || [head[13], head[16]] != *b"::" {
        return None;
    }
    let digits = fraction(&bytes[19..]);
    let mut end = 19 + digits;
    let mut text = [0u8; 24];
    text[..19].copy_from_slice(head);
    text[4] = b'-';
    text[7] = b'-';
    text[10] = b'T';
    text[19..].copy_from_slice(b".000Z");
    for (to, from) in text[20..23].iter_mut().zip(bytes[19..end].iter().skip(1)) {
        *to = *from;
    }
    let moment = std::str::from_utf8(&text).ok().and_then(moment);
    let Some(time) = moment else {
        // A clock that was never set: 1970. The time of the day still tells lengths.
        let (Stamp::OfDay(millis), length) = of_day(&bytes[11..])? else { return None };
        return Some((Stamp::OfDay(millis), 11 + length));
    };
    let (zone, length) = zone(&bytes[end..]);
    end += length;
    Some(match zone {
        Some(minutes) => (Stamp::Utc(Time(time.0 - minutes * 60 * SECOND)), end),
        None => (Stamp::Local(time), end),
    })
}

/// The length of `.123` or `,123`.
fn fraction(bytes: &[u8]) -> usize {
    match bytes {
        [b'.' | b',', digits @ ..] => {
            let count = digits.iter().take_while(|b| b.is_ascii_digit()).count();
            if count == 0 { 0 } else { 1 + count }
        }
        _ => 0,
    }
}

/// The offset in minutes, if there is one, and the length of its text: `Z`, `+02:00`, ` +0200`, ` UTC`.
fn zone(bytes: &[u8]) -> (Option<i64>, usize) {
    let blanks = usize::from(bytes.first() == Some(&b' '));
    let ends = |at: usize| !bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    match &bytes[blanks..] {
        [b'Z', ..] if ends(blanks + 1) => (Some(0), blanks + 1),
        [b'U', b'T', b'C', ..] | [b'G', b'M', b'T', ..] if ends(blanks + 3) => (Some(0), blanks + 3),
        [sign @ (b'+' | b'-'), rest @ ..] => {
            let (hours, minutes, length) = match rest {
                [a, b, b':', c, d, ..] => (two(*a, *b), two(*c, *d), 6),
                [a, b, c, d, ..] => (two(*a, *b), two(*c, *d), 5),
                _ => return (None, 0),
            };
            let (Some(hours @ 0..=14), Some(minutes @ 0..=59)) = (hours, minutes) else { return (None, 0) };
            if !ends(blanks + length) {
                return (None, 0);
            }
            let offset = hours * 60 + minutes;
            (Some(if *sign == b'-' { -offset } else { offset }), blanks + length)
        }
        _ => (None, 0),
    }
}

fn two(a: u8, b: u8) -> Option<i64> {
    (a.is_ascii_digit() && b.is_ascii_digit()).then(|| i64::from(a - b'0') * 10 + i64::from(b - b'0'))
}

/// `09:10:05.123`, `9:10:05`.
fn of_day(bytes: &[u8]) -> Option<(Stamp, usize)> {
    let of_hours = bytes.iter().take(3).take_while(|b| b.is_ascii_digit()).count();
    let hours = match &bytes[..of_hours] {
        [ones] => two(b'0', *ones)?,
        [tens, ones] => two(*tens, *ones)?,
        _ => return None,
    };
    let Some([b':', minute @ .., b':', tens, ones]) = bytes[of_hours..].first_chunk::<6>() else {
        return None;
    };
    let (minutes, seconds) = (two(minute[0], minute[1])?, two(*tens, *ones)?);
    let length = of_hours + 6;
    if hours > 23 || minutes > 59 || seconds > 60 {
        return None;
    }
    let digits = fraction(&bytes[length..]);
    let digit = |i: usize| match bytes.get(length + 1 + i) {
        Some(b) if 1 + i < digits => i64::from(b - b'0'),
        _ => 0,
    };
    let millis = digit(0) * 100 + digit(1) * 10 + digit(2);
    Some((Stamp::OfDay(((hours * 60 + minutes) * 60 + seconds) * SECOND + millis), length + digits))
}

/// A date in figures of an application: `3/28/2020 11:49:45 AM`, `02.10.2018 13:10:49`. Zone unknown.
fn numbers(bytes: &[u8]) -> Option<(Stamp, usize)> {
    const LONGEST: usize = 32;
    let head = &bytes[..bytes.len().min(LONGEST)];
    let date = head.iter().take_while(|b| b.is_ascii_digit() || matches!(b, b'/' | b'.' | b'-')).count();
    if !(8..=10).contains(&date) {
        return None;
    }
    let mut at = date + usize::from(head.get(date) == Some(&b','));
    at += usize::from(head.get(at) == Some(&b' '));
    let (_, length) = of_day(head.get(at..)?)?;
    at += length;
    // AM and PM, behind a blank that may be a narrow one of three bytes.
    for blank in [&b" "[..], b"\xe2\x80\xaf", b""] {
        if let Some([b'A' | b'P' | b'a' | b'p', b'M' | b'm', ..]) = head[at..].strip_prefix(blank) {
            at += blank.len() + 2;
            break;
        }
    }
    let time = moment(std::str::from_utf8(&head[..at]).ok()?)?;
    Some((Stamp::Local(time), at))
}

const MONTHS: [&[u8]; 12] =
    [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];

/// The month of this English name, from 1.
fn month(name: &[u8]) -> Option<usize> {
    MONTHS.iter().position(|month| *month == name).map(|index| index + 1)
}

fn is_weekday(name: &[u8]) -> bool {
    [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"].iter().any(|day| *day == name)
}

/// `Wed Oct  2 05:57:33 2024`, as C's `ctime` writes the device's local time.
fn c_time(bytes: &[u8]) -> Option<(Stamp, usize)> {
    let head = bytes.get(..24)?;
    if !is_weekday(&head[..3]) || [head[3], head[7], head[10], head[19]] != *b"    " {
        return None;
    }
    let month = month(&head[4..7])?;
    let day = two(if head[8] == b' ' { b'0' } else { head[8] }, head[9])?;
    let clock = std::str::from_utf8(&head[11..19]).ok()?;
    let year = std::str::from_utf8(&head[20..24]).ok()?;
    match moment(&format!("{year}-{month:02}-{day:02}T{clock}Z")) {
        Some(time) => Some((Stamp::Local(time), 24)),
        // The clock was never set.
        None => of_day(&head[11..19]).map(|(stamp, _)| (stamp, 24)),
    }
}

/// `Wed, 18 Oct 2017 07:09:19 GMT`, which older versions of Node's `debug` write.
fn http_date(bytes: &[u8]) -> Option<(Stamp, usize)> {
    let head = bytes.get(..29)?;
    if !is_weekday(&head[..3]) || head[3..5] != *b", " || head[25..29] != *b" GMT" {
        return None;
    }
    let month = month(&head[8..11])?;
    let text = |range: std::ops::Range<usize>| std::str::from_utf8(&head[range]).ok();
    let (day, year, clock) = (text(5..7)?, text(12..16)?, text(17..25)?);
    let time = moment(&format!("{year}-{month:02}-{day}T{clock}Z"))?;
    Some((Stamp::Utc(time), 29))
}

/// `Oct  2 05:59:02`, as journald and syslog begin a line.
fn syslog(bytes: &[u8]) -> Option<(Stamp, usize)> {
    let head = bytes.get(..15)?;
    if head[3] != b' ' || head[6] != b' ' {
        return None;
    }
    let month = month(&head[..3])?;
    let day =
        two(if head[4] == b' ' { b'0' } else { head[4] }, head[5]).filter(|day| (1..=31).contains(day))?;
    let (Stamp::OfDay(millis), length) = of_day(&head[7..15])? else { return None };
    // Behind the seconds a fraction may follow, which the fixed length cut off.
    let digits = fraction(&bytes[15..]);
    (length == 8).then_some((Stamp::Yearless { day: BEFORE[month - 1] + day - 1, millis }, 15 + digits))
}

/// Gives times what the lines around them tell: a date to those without one, and a zone to those without one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Calendar {
    /// The last time of the device's own clock with a date.
    local: Option<i64>,
    /// The last one without: milliseconds since the first midnight.
    undated: Option<i64>,
    /// The day of the year of the last line without a year, and the number of the day that it was given.
    yearless: Option<(i64, i64)>,
    settling: Settling,
}

/// What a source tells of its clock somewhere, and so of all its times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settling {
    /// The first midnight, by the device's own clock, in milliseconds.
    midnight: Option<i64>,
    /// How far the device's own clock is ahead of UTC, in milliseconds.
    zone: Option<i64>,
}

impl Settling {
    /// The time with what was learned later.
    pub(crate) fn settle(self, time: ClientTime) -> ClientTime {
        let time = match (time, self.midnight) {
            (ClientTime::Undated(millis), Some(midnight)) => ClientTime::Local(Time(midnight + millis)),
            _ => time,
        };
        match (time, self.zone) {
            (ClientTime::Local(local), Some(zone)) => ClientTime::Utc(Time(local.0 - zone)),
            _ => time,
        }
    }
}

impl Calendar {
    /// The time of a line; lines must come in the order in which they stand.
    pub(super) fn date(&mut self, stamp: Stamp) -> ClientTime {
        match stamp {
            Stamp::Utc(time) => ClientTime::Utc(time),
            Stamp::Local(time) => self.see(time.0),
            Stamp::OfDay(millis) => {
                if let Some(last) = self.local {
                    return self.see(nearest(last, millis));
                }
                let time = self.undated.map_or(millis, |last| nearest(last, millis));
                self.undated = Some(time);
                ClientTime::Undated(time)
            }
            Stamp::Yearless { day, millis } => {
                let number = match self.yearless {
                    None => self.undated.map_or(0, |last| last.div_euclid(DAY)),
                    // Lines of several processes may stand a little out of order.
                    Some((last, number)) => number + days_between(last, day),
                };
                self.yearless = Some((day, number));
                let time = number * DAY + millis;
                self.undated = Some(time);
                match (self.settling.midnight, self.local) {
                    (Some(midnight), _) => self.see(midnight + time),
                    (None, Some(last)) => self.see(nearest(last, millis)),
                    (None, None) => ClientTime::Undated(time),
                }
            }
        }
    }

    /// A line has two clocks: journald's, in the device's zone, and the program's, in UTC. So the zone is known.
    pub(super) fn compare(&mut self, outer: Stamp, utc: Time) {
        /// Lines can wait before journald gets them. Proposal.
        const LONGEST_WAIT: i64 = 5 * 60 * SECOND;
        const QUARTER: i64 = 15 * 60 * SECOND;
        let (Stamp::Yearless { day, millis }, Some(date)) = (outer, day_of_year(utc)) else { return };
        let ahead = days_between(date, day) * DAY + millis - utc.0.rem_euclid(DAY);
        let zone = (ahead + QUARTER / 2).div_euclid(QUARTER) * QUARTER;
        // From the Howland Islands to Kiribati.
        let exists = (-12 * 4..=14 * 4).contains(&(zone / QUARTER));
        if exists && (ahead - zone).abs() <= LONGEST_WAIT {
            self.settling.zone = Some(zone);
            self.see(utc.0 + zone);
        }
    }

    /// What was learned, at the end of the source.
    pub(super) fn settling(&self) -> Settling {
        self.settling
    }

    /// Takes a time of the device's own clock.
    fn see(&mut self, local: i64) -> ClientTime {
        self.local = Some(local);
        if let (None, Some(undated)) = (self.settling.midnight, self.undated) {
            let same = nearest(local, undated.rem_euclid(DAY));
            self.settling.midnight = Some(same - undated);
        }
        self.settling.settle(ClientTime::Local(Time(local)))
    }
}

/// The number of the day in a leap year.
fn day_of_year(time: Time) -> Option<i64> {
    use chrono::Datelike;
    let date = chrono::DateTime::from_timestamp_millis(time.0)?;
    Some(BEFORE[date.month0() as usize] + i64::from(date.day0()))
}

/// The days from one day of a year to another, which may be in the year before or after.
fn days_between(from: i64, to: i64) -> i64 {
    let ahead = (to - from).rem_euclid(YEAR);
    if ahead > YEAR / 2 { ahead - YEAR } else { ahead }
}

/// The moment with this time of day that is nearest to `last`: less than half a day away. So midnight is passed where
/// the clock seems to go back by more than that.
fn nearest(last: i64, millis: i64) -> i64 {
    let ahead = (millis - last.rem_euclid(DAY)).rem_euclid(DAY);
    last + if ahead >= HALF_DAY { ahead - DAY } else { ahead }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Stamp {
        Stamp::Utc(Time::read(text).expect("a time").time)
    }

    fn local(text: &str) -> Stamp {
        Stamp::Local(Time::read(text).expect("a time").time)
    }

    #[track_caller]
    fn check(text: &str, expected: Option<(Stamp, &str)>) {
        let found = at_begin(text.as_bytes()).map(|(stamp, length)| (stamp, &text[length..]));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn forms_with_a_zone() {
        check("2019-12-23 07:33:58.804 +00:00 [INF]", Some((utc("2019-12-23T07:33:58.804Z"), " [INF]")));
        check("2020-02-18 07:00:15.750 +05:30 [INF]", Some((utc("2020-02-18T01:30:15.750Z"), " [INF]")));
        check("2020-02-18 14:40:08.750 -08:00 [INF]", Some((utc("2020-02-18T22:40:08.750Z"), " [INF]")));
        check("2022-05-13T11:49:52Z [WARN]", Some((utc("2022-05-13T11:49:52Z"), " [WARN]")));
        check("2024-10-02T05:57:33.4330Z 335", Some((utc("2024-10-02T05:57:33.433Z"), " 335")));
        check("2024-05-14T11:10:05+0200 host", Some((utc("2024-05-14T09:10:05Z"), " host")));
        check("Wed, 18 Oct 2017 07:09:19 GMT amqp10", Some((utc("2017-10-18T07:09:19Z"), " amqp10")));
        check("2019-12-15 21:12:17.290 UTC] x", Some((utc("2019-12-15T21:12:17.290Z"), "] x")));
    }

    #[test]
    fn forms_without_a_zone() {
        check("2024-05-14 09:10:05,123 - a", Some((local("2024-05-14T09:10:05.123Z"), " - a")));
        check("2022-11-17 16:00:11,191:azure", Some((local("2022-11-17T16:00:11.191Z"), ":azure")));
        check("2019-09-23T10:06:00.6377821 [M", Some((local("2019-09-23T10:06:00.637Z"), " [M")));
        check("2019/10/18 15:29:12 : T", Some((local("2019-10-18T15:29:12Z"), " : T")));
        check("Wed Oct  2 05:57:33 2024 File", Some((local("2024-10-02T05:57:33Z"), " File")));
        check("10/30/2020 5:36:54 PM> x", Some((local("2020-10-30T17:36:54Z"), "> x")));
        check("3/28/2020 11:49:45 AM info", Some((local("2020-03-28T11:49:45Z"), " info")));
        // The minus belongs to what follows.
        check("2025-05-04 16:00:03,159 - INFO", Some((local("2025-05-04T16:00:03.159Z"), " - INFO")));
        check(
            "2020-12-30 10:09:54.076 24198-24672/a",
            Some((local("2020-12-30T10:09:54.076Z"), " 24198-24672/a")),
        );
    }

    #[test]
    fn forms_without_a_date() {
        check("07:35:25 CONNECT", Some((Stamp::OfDay(27_325_000), " CONNECT")));
        check("23:33:58.498 [t]", Some((Stamp::OfDay(84_838_498), " [t]")));
        check("Oct  2 05:59:02 host", Some((Stamp::Yearless { day: 275, millis: 21_542_000 }, " host")));
        check("Mar 01 00:00:00 host", Some((Stamp::Yearless { day: 60, millis: 0 }, " host")));
        // Clocks that were never set.
        check("Thu Jan  1 00:00:09 1970 File", Some((Stamp::OfDay(9_000), " File")));
        check("1970-01-01 00:00:09.5 x", Some((Stamp::OfDay(9_500), " x")));
    }

    #[test]
    fn no_times() {
        for text in [
            "",
            "hello",
            "2024-05-14",
            "25:00:00 x",
            "12:60:00 x",
            "Wed Oct",
            "Foo 12 05:59:02 host",
            "192.0.2.7:8883",
            "1.2.3 10:00:00",
            "07:35:25th",
            "Mon Tue  2 05:57:33 2024",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn midnights() {
        let mut calendar = Calendar::default();
        let at = |hours: i64, minutes: i64| Stamp::OfDay((hours * 60 + minutes) * 60_000);
        let mut undated = |stamp| match calendar.date(stamp) {
            ClientTime::Undated(millis) => millis / 60_000,
            other => panic!("{other:?}"),
        };
        assert_eq!(undated(at(22, 0)), 22 * 60);
        assert_eq!(undated(at(23, 59)), 23 * 60 + 59);
        // A line of another thread, a little late, is no new day.
        assert_eq!(undated(at(23, 58)), 23 * 60 + 58);
        assert_eq!(undated(at(0, 1)), 24 * 60 + 1);
        assert_eq!(undated(at(11, 0)), 35 * 60);
    }

    #[test]
    fn a_dated_line_dates_those_behind_it() {
        let mut calendar = Calendar::default();
        assert_eq!(calendar.date(local("2024-10-02T23:59:58Z")), ClientTime::Local(Time(1_727_913_598_000)));
        // Two seconds past midnight, then back on the day before.
        assert_eq!(calendar.date(Stamp::OfDay(2_000)), ClientTime::Local(Time(1_727_913_602_000)));
        assert_eq!(calendar.date(Stamp::OfDay(86_399_000)), ClientTime::Local(Time(1_727_913_599_000)));
    }

    #[test]
    fn years_that_are_not_said() {
        let mut calendar = Calendar::default();
        let mut day = |day| match calendar.date(Stamp::Yearless { day, millis: 0 }) {
            ClientTime::Undated(millis) => millis / DAY,
            other => panic!("{other:?}"),
        };
        assert_eq!((day(300), day(302), day(301), day(365), day(0), day(1)), (0, 2, 1, 65, 66, 67));
    }

    #[test]
    fn one_dated_line_dates_those_before_it() {
        let mut calendar = Calendar::default();
        let before = calendar.date(Stamp::OfDay(86_390_000));
        assert_eq!(before, ClientTime::Undated(86_390_000));
        calendar.date(local("2024-10-03T00:00:05Z"));
        assert_eq!(calendar.settling().settle(before), ClientTime::Local(Time(1_727_913_590_000)));
    }

    #[test]
    fn two_clocks_tell_the_zone() {
        let mut calendar = Calendar::default();
        let Stamp::Utc(utc) = utc("2024-12-31T22:59:30Z") else { panic!("UTC") };
        // 1 January, 00:00:10 on the device; the line waited for 40 seconds.
        let outer = Stamp::Yearless { day: 0, millis: 10_000 };
        calendar.compare(outer, utc);
        assert_eq!(calendar.settling(), Settling { midnight: None, zone: Some(60 * 60_000) });
        // The next line has journald's clock only.
        assert_eq!(
            calendar.date(Stamp::Yearless { day: 0, millis: 15_000 }),
            ClientTime::Utc(Time(utc.0 + 45_000))
        );
        // Clocks that do not agree to a zone tell nothing.
        let mut calendar = Calendar::default();
        calendar.compare(Stamp::Yearless { day: 100, millis: 0 }, utc);
        calendar.compare(Stamp::Yearless { day: 0, millis: 7 * 60_000 }, utc);
        assert_eq!(calendar.settling(), Settling::default());
    }
}
