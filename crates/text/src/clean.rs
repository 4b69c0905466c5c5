//! Text from a log, made harmless to look at.

/// Replaces what would act on a terminal, a page or the order of a line instead of being seen.
///
/// Line breaks and tabs become spaces, so that a cell or a sentence stays one line. Every other control character, and
/// the marks that turn the direction of the text around them, become U+FFFD: that something stood there is part of
/// what the log says.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
            c if c.is_control() => char::REPLACEMENT_CHARACTER,
            // Bidirectional controls.
            '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            // Noncharacters: the catalogue uses some as marks of its own.
            | '\u{fdd0}'..='\u{fdef}' => char::REPLACEMENT_CHARACTER,
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_is_seen_stays() {
        for text in ["", "device-01_A", "Größe 设备 جهاز 👩‍🔧", "<b>|`*_[#=cmd", "a\u{a0}b"] {
            assert_eq!(clean(text), text);
        }
    }

    #[test]
    fn what_acts_is_replaced() {
        assert_eq!(clean("a\r\nb\tc\u{2028}d"), "a  b c d");
        assert_eq!(clean("\u{1b}[31mred\u{7}\0\u{9b}"), "\u{fffd}[31mred\u{fffd}\u{fffd}\u{fffd}");
        assert_eq!(clean("ab\u{202e}cd\u{2066}e\u{200f}"), "ab\u{fffd}cd\u{fffd}e\u{fffd}");
        assert_eq!(clean("\u{fdd0}x\u{fdd1}"), "\u{fffd}x\u{fffd}");
    }
}
