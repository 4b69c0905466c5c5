//! Times of day, and zones.

use super::scan::{Number, Scan};

/// Chinese, Japanese and Korean; the first [`MORNINGS`] are before noon.
const HALVES: [&str; 11] =
    ["上午", "凌晨", "清晨", "早上", "午前", "오전", "下午", "中午", "晚上", "午後", "오후"];
const MORNINGS: usize = 6;

/// A time of day.
pub(super) struct Clock {
    pub(super) hour: u32,
    pub(super) minute: u32,
    pub(super) second: Option<u32>,
    pub(super) millis: i64,
    /// What stands before the fraction.
    pub(super) decimal_mark: Option<u8>,
    pub(super) half: Option<Half>,
}

/// How the half of the day is written.
#[derive(Clone, Copy)]
pub(super) enum Half {
    Capitals,
    Small,
    Dotted,
    Ideographs,
}

/// `12:26:46.737 PM`, `下午12:26:46`, `12.26`, `12 h 26 min 46,737 s`.
pub(super) fn clock(scan: &mut Scan) -> Option<Clock> {
    let before = half(scan);
    scan.blanks();
    let hour = scan.number().filter(Number::is_short)?.value;
    let (minute, second) = minute_and_second(scan)?;
    let decimal_mark = match scan.rest() {
        [mark @ (b'.' | b','), b'0'..=b'9', ..] if second.is_some() => Some(*mark),
        _ => None,
    };
    let millis = if second.is_some() { scan.fraction() } else { 0 };
    scan.blanks();
    // French (Canada).
    if second.is_some() && scan.eat("s") {
        scan.blanks();
    }
    let half = before.or_else(|| half(scan));
    let hour = match half {
        None => hour,
        Some((_, after_noon)) if hour <= 12 => hour % 12 + if after_noon { 12 } else { 0 },
        Some(_) => return None,
    };
    Some(Clock { hour, minute, second, millis, decimal_mark, half: half.map(|(half, _)| half) })
}

/// `:26:46`, `.26.46`, ` h 26 min 46`, and the same without seconds.
fn minute_and_second(scan: &mut Scan) -> Option<(u32, Option<u32>)> {
    if let Some(mark) = scan.eat_any(b":.") {
        let minute = scan.two_digits()?;
        let again = scan.eat_any(&[mark]).is_some();
        return Some((minute, if again { Some(scan.two_digits()?) } else { None }));
    }
    scan.blanks();
    if !scan.eat("h") {
        return None;
    }
    scan.blanks();
    let minute = scan.two_digits()?;
    scan.blanks();
    if !scan.eat("min") {
        return Some((minute, None));
    }
    scan.blanks();
    Some((minute, scan.two_digits()))
}

/// The half of the day, and whether it is the second.
fn half(scan: &mut Scan) -> Option<(Half, bool)> {
    let mut behind = *scan;
    let Some(letter) = behind.eat_any(b"AaPp") else {
        let ideographs = scan.rest().first().is_some_and(|byte| !byte.is_ascii());
        let index = if ideographs { scan.word(&HALVES) } else { None }?;
        return Some((Half::Ideographs, index >= MORNINGS));
    };
    let dotted = behind.eat(".");
    if dotted {
        behind.blanks();
    }
    behind.eat_any(b"Mm")?;
    if dotted {
        behind.eat(".");
    }
    *scan = behind;
    let half = match letter {
        _ if dotted => Half::Dotted,
        b'A' | b'P' => Half::Capitals,
        _ => Half::Small,
    };
    Some((half, letter.eq_ignore_ascii_case(&b'p')))
}

/// Minutes ahead of UTC.
pub(super) fn zone(scan: &mut Scan) -> Option<i64> {
    scan.blanks();
    let named = scan.eat("UTC") || scan.eat("GMT");
    let utc = named || scan.eat("Z");
    let offset = offset(scan, named);
    scan.blanks();
    offset.or(utc.then_some(0))
}

/// `+02:00`, `+0200`, `+02`; behind the name of UTC `+2`, too.
fn offset(scan: &mut Scan, named: bool) -> Option<i64> {
    let mut behind = *scan;
    let sign = match () {
        () if behind.eat("+") => 1,
        () if behind.eat("-") || behind.eat("\u{2212}") => -1,
        () => return None,
    };
    let (hours, minutes) = match behind.number()? {
        Number { value, digits: 2 } if behind.eat(":") => (value, behind.two_digits()?),
        Number { value, digits: 2 } => (value, 0),
        Number { value, digits: 1 } if named => (value, 0),
        Number { value, digits: 4 } => (value / 100, value % 100),
        _ => return None,
    };
    // The widest in use are 14 hours ahead and 12 behind; RFC 3339 allows for any.
    if hours > 23 || minutes > 59 {
        return None;
    }
    *scan = behind;
    Some(sign * i64::from(hours * 60 + minutes))
}
