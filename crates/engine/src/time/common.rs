//! The two forms that nearly every record has, each by its own short way.

use super::clock::Half;
use super::date::{custom, moment};
use super::scan::fraction;
use super::{DAY, DateOrder, Form, Moment, SECOND, Time, calendar};

/// `2026-03-02T08:00:03Z`, by fixed positions; with any fraction, a blank for the `T`, and no zone but UTC.
pub(super) fn iso(bytes: &[u8]) -> Option<Moment> {
    let (date, rest) = bytes.split_first_chunk()?;
    let [y1, y2, y3, y4, _, m1, m2, _] = values(*date, *b"0000-00-")?;
    let (clock, rest) = rest.split_first_chunk()?;
    let mut clock: [u8; 8] = *clock;
    if clock[2] == b' ' {
        clock[2] = b'T';
    }
    let [d1, d2, _, h1, h2, _, n1, n2] = values(clock, *b"00T00:00")?;
    let [b':', s1, s2, rest @ ..] = rest else { return None };
    let [s1, s2] = [s1, s2].map(|byte| byte.wrapping_sub(b'0'));
    let (hour, minute, second) = (two(h1, h2), two(n1, n2), two(s1, s2));
    if hour > 23 || minute > 59 || s1 > 5 || s2 > 9 {
        return None;
    }
    let (millis, rest) = fraction(rest);
    let zoned = match rest {
        b"Z" | b"+00:00" => true,
        b"" => false,
        _ => return None,
    };
    let day = calendar::day_number(two(y1, y2) * 100 + two(y3, y4), two(m1, m2), two(d1, d2))?;
    let clock = i64::from((hour * 60 + minute) * 60 + second) * SECOND + millis;
    Some(Moment { time: Time(day * DAY + clock), order: DateOrder::Plain, zoned, form: Form::Full })
}

/// `3/14/2026, 8:00:03.000 AM`, as the portal writes it in English (US).
pub(super) fn american(bytes: &[u8]) -> Option<Moment> {
    let (first, rest) = one_or_two(bytes, b'/')?;
    let (second, rest) = one_or_two(rest, b'/')?;
    let [y1, y2, y3, y4, b',', b' ', rest @ ..] = rest else { return None };
    let (hour, rest) = one_or_two(rest, b':')?;
    let (clock, rest) = rest.split_first_chunk()?;
    let [n1, n2, _, s1, s2, _, f1, f2] = values(*clock, *b"00:00.00")?;
    let (f3, after_noon) = match rest {
        [f3, b' ', half @ (b'A' | b'P'), b'M'] | [f3, 0xe2, 0x80, 0xaf, half @ (b'A' | b'P'), b'M'] => {
            (f3.wrapping_sub(b'0'), *half == b'P')
        }
        _ => return None,
    };
    let [y1, y2, y3, y4] = [y1, y2, y3, y4].map(|byte| byte.wrapping_sub(b'0'));
    if hour > 12 || n1 > 5 || s1 > 5 || f3 > 9 || y1 > 9 || y2 > 9 || y3 > 9 || y4 > 9 {
        return None;
    }
    let hour = hour % 12 + if after_noon { 12 } else { 0 };
    let seconds = (hour * 60 + two(n1, n2)) * 60 + two(s1, s2);
    let millis = i64::from(seconds * 1_000 + two(f1, f2) * 10 + u32::from(f3));
    let year = two(y1, y2) * 100 + two(y3, y4);
    let custom = custom(b'/', Some(Half::Capitals), true, false);
    let (time, order) = moment(year, [first, second], custom, |day| Some(Time(day * DAY + millis)))?;
    Some(Moment { time, order, zoned: false, form: Form::Full })
}

/// The values of eight bytes that fit the pattern: any digit where it has a zero, the same byte elsewhere.
fn values(text: [u8; 8], pattern: [u8; 8]) -> Option<[u8; 8]> {
    // In each byte: what is too large for its place comes to have the highest bit set.
    let room = u64::from_le_bytes(pattern.map(|byte| if byte == b'0' { 0x76 } else { 0x7f }));
    let values = u64::from_le_bytes(text) ^ u64::from_le_bytes(pattern);
    let too_large = (values | values.wrapping_add(room)) & 0x8080_8080_8080_8080;
    (too_large == 0).then(|| values.to_le_bytes())
}

fn two(tens: u8, ones: u8) -> u32 {
    u32::from(tens) * 10 + u32::from(ones)
}

/// One digit or two, and what follows behind the mark.
fn one_or_two(text: &[u8], mark: u8) -> Option<(u32, &[u8])> {
    let digit = |byte: u8| byte.wrapping_sub(b'0');
    match *text {
        [ones, next, ref rest @ ..] if next == mark && digit(ones) <= 9 => {
            Some((u32::from(digit(ones)), rest))
        }
        [tens, ones, next, ref rest @ ..] if next == mark && digit(tens) <= 9 && digit(ones) <= 9 => {
            Some((two(digit(tens), digit(ones)), rest))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::written;
    use proptest::prelude::*;

    const ISO: &str =
        "20[0-9]{2}-[01][0-9]-[0-3][0-9][T ][0-2][0-9]:[0-6][0-9]:[0-6][0-9]([.,][0-9]{0,8})?(Z|\\+00:00)?";
    const AMERICAN: &str =
        "[0-3]?[0-9]/[0-3]?[0-9]/20[0-9]{2}, [012]?[0-9]:[0-6][0-9]:[0-6][0-9]\\.[0-9]{3}[ \u{202f}][AP]M";

    /// Puts a byte of the text in another's place: nearly a date.
    fn damaged(text: &str, at: usize, byte: u8) -> Vec<u8> {
        let mut bytes = text.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        bytes
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn short_ways_lead_where_the_long_one_does(text in prop_oneof![ISO, AMERICAN]) {
            let read = iso(text.as_bytes()).or_else(|| american(text.as_bytes()));
            let read_at_length = written::read(text.as_bytes());
            // Twenty-four o'clock is the long way's.
            let hour_24 = text.contains(" 24:");
            prop_assert_eq!(read, read_at_length.filter(|_| !hour_24), "{}", text);
        }

        #[test]
        fn nor_do_they_take_more(text in prop_oneof![ISO, AMERICAN], at in 0usize..40, byte in any::<u8>()) {
            let bytes = damaged(&text, at, byte);
            if let Some(read) = iso(&bytes).or_else(|| american(&bytes)) {
                prop_assert_eq!(Some(read), written::read(&bytes), "{:?}", bytes);
            }
        }
    }
}
