//! Numbers as a spreadsheet leaves them behind: with marks between the thousands, with decimals, or in scientific
//! notation, which as a rule loses their last digits.

/// What stands between the thousands: in English, German and Dutch, Swedish and French (three kinds of blank), and
/// Swiss French (two kinds of apostrophe).
const THOUSANDS: [char; 8] = [',', '.', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '\u{2019}'];

/// A number with a mark before its last three digits, or in scientific notation; nothing where digits are lost.
///
/// A full stop before three digits may also be a decimal mark: only for numbers that cannot have decimals.
pub(crate) fn whole_number(text: &str) -> Option<u32> {
    let text = text.trim();
    let digits = match Scientific::of(text) {
        Some(number) if !number.is_shortened() => number.digits(),
        Some(_) => return None,
        None => {
            let (thousands, rest) = text.split_at_checked(leading_digits(text))?;
            let mark = rest.chars().next().filter(|mark| THOUSANDS.contains(mark))?;
            let rest = &rest[mark.len_utf8()..];
            let (ones, behind) = rest.split_at_checked(leading_digits(rest))?;
            let fits = (1..=3).contains(&thousands.len()) && ones.len() == 3;
            if !fits || !is_empty_fraction(behind) || behind.starts_with(mark) {
                return None;
            }
            format!("{thousands}{ones}")
        }
    };
    digits.parse().ok()
}

/// Whether these are the first digits of a longer number: `4.04E+05`, `6,21753E+13`.
pub(crate) fn is_shortened(text: &[u8]) -> bool {
    // The sign stands third from the end, as in no other number: cheap enough to ask of each record.
    let sign = text.len().checked_sub(3).and_then(|at| text.get(at));
    sign == Some(&b'+')
        && std::str::from_utf8(text).is_ok_and(|text| Scientific::of(text).is_some_and(|n| n.is_shortened()))
}

/// Nothing, or a decimal mark with zeros behind it.
pub(crate) fn is_empty_fraction(text: &str) -> bool {
    text.is_empty()
        || text.strip_prefix(['.', ',']).is_some_and(|zeros| zeros.bytes().all(|digit| digit == b'0'))
}

/// `4.04104E+05`.
struct Scientific<'a> {
    /// Before and behind the decimal mark.
    first: &'a str,
    others: &'a str,
    exponent: usize,
}

impl<'a> Scientific<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (number, exponent) = text.split_once(['E', 'e'])?;
        let (first, others) = number.split_once(['.', ',']).unwrap_or((number, ""));
        let exponent = exponent.strip_prefix('+')?;
        let fits = first.len() == 1 && first != "0" && exponent.len() == 2;
        let all_digits =
            [first, others, exponent].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
        (fits && all_digits).then_some(())?;
        Some(Self { first, others, exponent: exponent.parse().ok()? })
    }

    fn is_shortened(&self) -> bool {
        self.others.len() < self.exponent
    }

    /// Those before the decimal mark, once it is where the exponent says.
    fn digits(&self) -> String {
        format!("{}{}", self.first, &self.others[..self.exponent.min(self.others.len())])
    }
}

fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers() {
        for text in [
            "404,104",
            "404.104",
            "404 104",
            "404\u{a0}104",
            "404\u{202f}104",
            "404\u{2009}104",
            "404'104",
            "404’104",
            "404,104.00",
            "404.104,0",
            "4.04104E+05",
            "4,04104E+05",
            "4.04104e+05",
            "4.0410400E+05",
        ] {
            assert_eq!(whole_number(text), Some(404_104), "{text}");
        }
        for text in [
            "",
            "404",
            "404104",
            "404,1",
            "404,1045",
            "4041,045",
            "404,104.5",
            "404,104,00",
            "4.04E+05",
            "404-104",
        ] {
            assert_eq!(whole_number(text), None, "{text}");
        }
    }

    #[test]
    fn shortened_numbers() {
        for text in ["4.04E+05", "4,04E+05", "5E+05", "6,21753E+13", "6.21753e+13"] {
            assert!(is_shortened(text.as_bytes()), "{text}");
        }
        for text in
            ["4.04104E+05", "404104", "E+05", ".5E+05", "1.5E+1", "pump+05", "1.2.3E+05", "é+05", "+05", "05"]
        {
            assert!(!is_shortened(text.as_bytes()), "{text}");
        }
    }
}
