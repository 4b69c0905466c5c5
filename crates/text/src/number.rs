//! Numbers and lengths of time, as people write them.

use hubscope::Text;

use crate::Lang;

/// The signs of a language, as CLDR has them. All five group by three digits, from the fourth on.
struct Signs {
    minus: char,
    group: char,
    decimal: char,
}

fn signs(lang: Lang) -> Signs {
    let (minus, group, decimal) = match lang {
        Lang::En | Lang::Zh => ('-', ',', '.'),
        Lang::Sv => ('\u{2212}', '\u{a0}', ','),
        Lang::Nl => ('-', '.', ','),
        Lang::Fr => ('-', '\u{202f}', ','),
    };
    Signs { minus, group, decimal }
}

/// Writes a number with at most three decimals, as `Intl.NumberFormat` does on the page.
pub fn number(n: f64, lang: Lang) -> String {
    let Signs { minus, group, decimal } = signs(lang);
    let rounded = if n.fract() == 0.0 { n } else { (n * 1000.0).round() / 1000.0 };
    let digits = rounded.abs().to_string();
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));

    let mut out = String::new();
    if rounded.is_sign_negative() {
        out.push(minus);
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(decimal);
        out.push_str(fraction);
    }
    out
}

/// A length of time as a message: two units at most, the smaller one cut, not rounded.
pub fn duration(seconds: f64) -> Text {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    const DAY: u64 = 24 * HOUR;
    // From these on the next unit says more than the exact count: 99 s, but 2 min; 99 min, but 2 h; 47 h, but 2 days.
    const MINUTES_FROM: u64 = 100;
    const HOURS_FROM: u64 = 100 * MINUTE;
    const DAYS_FROM: u64 = 48 * HOUR;

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    // saturates; lengths are not negative
    let s = seconds.round() as u64;
    match s {
        0..MINUTES_FROM => Text::new("duration-seconds").with("seconds", s),
        MINUTES_FROM..HOURS_FROM if s.is_multiple_of(MINUTE) => {
            Text::new("duration-whole-minutes").with("minutes", s / MINUTE)
        }
        MINUTES_FROM..HOURS_FROM => {
            Text::new("duration-minutes").with("minutes", s / MINUTE).with("seconds", s % MINUTE)
        }
        HOURS_FROM..DAYS_FROM if s.is_multiple_of(HOUR) => {
            Text::new("duration-whole-hours").with("hours", s / HOUR)
        }
        HOURS_FROM..DAYS_FROM => {
            Text::new("duration-hours").with("hours", s / HOUR).with("minutes", s % HOUR / MINUTE)
        }
        _ if s.is_multiple_of(DAY) => Text::new("duration-whole-days").with("days", s / DAY),
        _ => Text::new("duration-days").with("days", s / DAY).with("hours", s % DAY / HOUR),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::{En, Fr, Nl, Sv, Zh};

    /// The right-hand sides are what `new Intl.NumberFormat(lang).format(n)` gives in Node 20 (CLDR 48).
    #[test]
    fn as_intl_writes_them() {
        let check = |n: f64, expected: [&str; 5]| {
            let written = [En, Sv, Nl, Fr, Zh].map(|lang| number(n, lang));
            assert_eq!(written, expected, "{n}");
        };
        check(0.0, ["0", "0", "0", "0", "0"]);
        check(999.0, ["999", "999", "999", "999", "999"]);
        check(1234.0, ["1,234", "1\u{a0}234", "1.234", "1\u{202f}234", "1,234"]);
        check(12345.0, ["12,345", "12\u{a0}345", "12.345", "12\u{202f}345", "12,345"]);
        check(
            1_234_567.0,
            ["1,234,567", "1\u{a0}234\u{a0}567", "1.234.567", "1\u{202f}234\u{202f}567", "1,234,567"],
        );
        check(2.5, ["2.5", "2,5", "2,5", "2,5", "2.5"]);
        check(0.0005, ["0.001", "0,001", "0,001", "0,001", "0.001"]);
        check(1234.5675, ["1,234.568", "1\u{a0}234,568", "1.234,568", "1\u{202f}234,568", "1,234.568"]);
        check(-1234.5, ["-1,234.5", "\u{2212}1\u{a0}234,5", "-1.234,5", "-1\u{202f}234,5", "-1,234.5"]);
        check(-0.0001, ["-0", "\u{2212}0", "-0", "-0", "-0"]);
        check(
            1e15,
            [
                "1,000,000,000,000,000",
                "1\u{a0}000\u{a0}000\u{a0}000\u{a0}000\u{a0}000",
                "1.000.000.000.000.000",
                "1\u{202f}000\u{202f}000\u{202f}000\u{202f}000\u{202f}000",
                "1,000,000,000,000,000",
            ],
        );
    }

    #[test]
    fn durations() {
        let check = |seconds: f64, message: &'static str, args: &[(&'static str, u32)]| {
            let expected = args.iter().fold(Text::new(message), |text, (name, n)| text.with(name, *n));
            assert_eq!(duration(seconds), expected, "{seconds}");
        };
        check(0.0, "duration-seconds", &[("seconds", 0)]);
        check(0.49, "duration-seconds", &[("seconds", 0)]);
        check(0.5, "duration-seconds", &[("seconds", 1)]);
        check(99.49, "duration-seconds", &[("seconds", 99)]);
        check(99.5, "duration-minutes", &[("minutes", 1), ("seconds", 40)]);
        check(120.0, "duration-whole-minutes", &[("minutes", 2)]);
        check(1767.0, "duration-minutes", &[("minutes", 29), ("seconds", 27)]);
        check(5999.0, "duration-minutes", &[("minutes", 99), ("seconds", 59)]);
        check(6000.0, "duration-hours", &[("hours", 1), ("minutes", 40)]);
        check(7200.0, "duration-whole-hours", &[("hours", 2)]);
        check(7230.0, "duration-hours", &[("hours", 2), ("minutes", 0)]);
        check(172_799.0, "duration-hours", &[("hours", 47), ("minutes", 59)]);
        check(172_800.0, "duration-whole-days", &[("days", 2)]);
        check(176_400.0, "duration-days", &[("days", 2), ("hours", 1)]);
        check(-3.0, "duration-seconds", &[("seconds", 0)]);
    }
}
