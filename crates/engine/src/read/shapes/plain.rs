//! Plain text: printable ASCII without quotes and backslashes, measured eight bytes at a time.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// How many bytes of plain text `bytes` begin with; `stop` is not plain either.
#[inline]
pub(super) fn length(bytes: &[u8], stop: u8) -> usize {
    let mut at = 0;
    while let Some(chunk) = bytes[at..].first_chunk::<8>() {
        let odd = odd_bytes(u64::from_le_bytes(*chunk), stop);
        if odd != 0 {
            return at + (odd.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + bytes[at..].iter().take_while(|&&byte| is_plain(byte, stop)).count()
}

/// The same for one byte.
fn is_plain(byte: u8, stop: u8) -> bool {
    (0x20..0x80).contains(&byte) && byte != b'"' && byte != b'\\' && byte != stop
}

/// The high bit of each byte that is not plain. Exact for the lowest such byte only: a borrow may mark those above it.
#[inline]
fn odd_bytes(word: u64, stop: u8) -> u64 {
    let is = |byte: u8| {
        let differs = word ^ (ONES * u64::from(byte));
        differs.wrapping_sub(ONES) & !differs
    };
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    (control | is(b'"') | is(b'\\') | is(stop) | word) & HIGHS
}

/// How many digits `bytes` begin with, if they are a number as JSON writes whole ones, and exact as one.
#[inline]
pub(super) fn digits(bytes: &[u8]) -> usize {
    const EXACT: usize = 15;
    let count = bytes.iter().take(EXACT + 1).take_while(|byte| byte.is_ascii_digit()).count();
    let leading_zero = count > 1 && bytes[0] == b'0';
    if leading_zero || count > EXACT { 0 } else { count }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every byte at every place of a word, and behind it.
    #[test]
    fn every_byte_at_every_place() {
        for byte in 0..=u8::MAX {
            for at in 0..20 {
                for stop in [b'"', b',', b'\t'] {
                    let mut text = [b'x'; 24];
                    text[at] = byte;
                    let expected = if is_plain(byte, stop) { 24 } else { at };
                    assert_eq!(length(&text, stop), expected, "{byte:#x} at {at}");
                    // What lies behind the first odd byte must not matter.
                    text[at + 1] = 0xFF;
                    assert_eq!(length(&text, stop), if expected == 24 { at + 1 } else { at });
                }
            }
        }
    }

    #[test]
    fn whole_numbers() {
        for (text, expected) in [
            ("17,", 2),
            ("0}", 1),
            ("007", 0),
            ("", 0),
            ("-1", 0),
            ("123456789012345 ", 15),
            ("1234567890123456", 0),
        ] {
            assert_eq!(digits(text.as_bytes()), expected, "{text}");
        }
    }
}
