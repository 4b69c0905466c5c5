//! Times as bare numbers: what Excel makes of dates in a cell without a format, and what programs count from 1970: seconds, or
//! thousandths, millionths and thousand-millionths of them.

use super::{DAY, DateOrder, Form, Moment, SECOND, calendar};

/// Days from 1899-12-30, where Excel's count begins, to 1970-01-01.
const SERIAL_OF_1970: i64 = 25_569;

/// Reads a number that is a time in the years that count; its length tells what it counts.
///
/// Days must have a fraction: without a time of day it would be a date only, and far more likely any other number.
pub(super) fn read(text: &str) -> Option<Moment> {
    let text = text.trim();
    let mark = text.bytes().position(|byte| matches!(byte, b'.' | b','));
    let (whole, fraction) = match mark {
        Some(mark) => (&text[..mark], Some(&text[mark + 1..])),
        None => (text, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !fraction.is_none_or(digits) {
        return None;
    }
    let form = match (whole.len(), fraction) {
        (5, Some(_)) => Form::Serial,
        (10, _) | (13 | 16 | 19, None) => Form::Epoch,
        _ => return None,
    };
    let count: i64 = whole.parse().ok()?;
    let millis = match whole.len() {
        5 => (count - SERIAL_OF_1970) * DAY + share(fraction, DAY),
        10 => count * SECOND + share(fraction, SECOND),
        16 => count / 1_000,
        19 => count / 1_000_000,
        _ => count,
    };
    let time = calendar::within_years(millis)?;
    Some(Moment { time, order: DateOrder::Plain, zoned: form == Form::Epoch, form })
}

/// Reads what .NET's serialisers make of a moment, with or without the escapes that JSON needs not:
/// `/Date(1715673603000)/`. An offset behind the number says where that was, and changes nothing.
pub(super) fn of_dotnet(text: &str) -> Option<Moment> {
    let text = text.trim();
    let inside = text.trim_start_matches('\\').strip_prefix("/Date(")?;
    let number = inside.strip_suffix('/')?.trim_end_matches('\\').strip_suffix(')')?;
    let (number, offset) = number.split_at(number.find(['+', '-']).unwrap_or(number.len()));
    let is_offset =
        offset.is_empty() || offset.len() == 5 && offset[1..].bytes().all(|byte| byte.is_ascii_digit());
    let moment = read(number).filter(|moment| is_offset && moment.form == Form::Epoch)?;
    Some(Moment { form: Form::Full, ..moment })
}

/// The fraction of so many milliseconds, to the nearest one: these numbers went through floating point.
fn share(fraction: Option<&str>, millis: i64) -> i64 {
    /// Excel has no more, and the milliseconds of a day times as much fit.
    const DIGITS: usize = 10;
    let digits = fraction.unwrap_or_default().bytes().take(DIGITS);
    let (part, of) = digits.fold((0, 1), |(part, of), digit| (part * 10 + i64::from(digit - b'0'), of * 10));
    (part * millis + of / 2) / of
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, Form, bool)>) {
        let read = read(text).map(|moment| (moment.time.to_iso(), moment.form, moment.zoned));
        let read = read.as_ref().map(|(time, form, zoned)| (time.as_str(), *form, *zoned));
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn since_1970() {
        check("1715673603000", Some(("2024-05-14T08:00:03.000Z", Form::Epoch, true)));
        check(" 1715673603 ", Some(("2024-05-14T08:00:03.000Z", Form::Epoch, true)));
        check("1715673603000999", Some(("2024-05-14T08:00:03.000Z", Form::Epoch, true)));
        check("1715673603123999999", Some(("2024-05-14T08:00:03.123Z", Form::Epoch, true)));
        check("1715673603.25", Some(("2024-05-14T08:00:03.250Z", Form::Epoch, true)));
        check("1715673603,1229999", Some(("2024-05-14T08:00:03.123Z", Form::Epoch, true)));
    }

    #[test]
    fn as_dotnet_writes_them() {
        let read =
            |text: &str| of_dotnet(text).map(|moment| (moment.time.to_iso(), moment.zoned, moment.form));
        let expected = Some(("2024-05-14T08:00:03.000Z".to_owned(), true, Form::Full));
        for text in ["/Date(1715673603000)/", "\\/Date(1715673603000)\\/", " /Date(1715673603000+0200)/"] {
            assert_eq!(read(text), expected, "{text}");
        }
        for text in
            ["/Date(1)/", "/Date(1715673603000)", "/Date(1715673603000+2)/", "/Date(45426.3333)/", "/Date()/"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn since_1899() {
        // As LibreOffice and Excel show these cells; the last is 2024-05-14T08:00:03 in all digits that they keep.
        check("45856.5186", Some(("2025-07-18T12:26:47.040Z", Form::Serial, false)));
        check("45856,5", Some(("2025-07-18T12:00:00.000Z", Form::Serial, false)));
        check("45426.3333680556", Some(("2024-05-14T08:00:03.000Z", Form::Serial, false)));
        check("45426.33336805555747", Some(("2024-05-14T08:00:03.000Z", Form::Serial, false)));
        check("40179.0", Some(("2010-01-01T00:00:00.000Z", Form::Serial, false)));
    }

    #[test]
    fn other_numbers() {
        for text in [
            "",
            ".",
            "0",
            "404",
            "404104",
            "404104.0",
            "45856",
            "45856.",
            ".5",
            "12345.6",
            "99999.5",
            "45856.5.1",
            "45 856.5",
            "-45856.5",
            "4.5856E+04",
            "1715673603000.5",
            "171567360300",
            "17156736030001",
            "0000000000",
            "1234567890",
            "9999999999",
            "0000000000000",
            "9999999999999",
            "490154203237518",
            "１７１５６７３６０３",
        ] {
            check(text, None);
        }
    }
}
