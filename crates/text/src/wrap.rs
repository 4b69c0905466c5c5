//! Lines of a limited width, in scripts with and without spaces.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Breaks a text into lines of at most `width` columns of a terminal, but no word: one that is longer stands alone.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for atom in atoms(text) {
        let needed = atom.trim_end().width();
        if used > 0 && used + needed > width {
            lines.push(String::new());
            used = 0;
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(atom);
        }
        used += atom.width();
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The same, but a word that is too long is broken too.
pub(crate) fn wrap_hard(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in wrap(text, width) {
        let mut part = String::new();
        let mut used = 0;
        for c in line.chars() {
            let needed = c.width().unwrap_or(0);
            if used + needed > width && used > 0 {
                lines.push(std::mem::take(&mut part));
                used = 0;
            }
            part.push(c);
            used += needed;
        }
        lines.push(part);
    }
    lines
}

/// The stretches between which a line may be broken: words with the space behind them, and Chinese characters.
pub(crate) fn atoms(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut chars = rest.char_indices().peekable();
        while let Some((_, c)) = chars.next() {
            let Some(&(i, next)) = chars.peek() else {
                break;
            };
            if may_break(c, next) {
                let (atom, tail) = rest.split_at(i);
                rest = tail;
                return Some(atom);
            }
        }
        (!rest.is_empty()).then(|| std::mem::take(&mut rest))
    })
}

/// Only U+0020 parts words: French and Swedish tie words with the other spaces.
fn may_break(before: char, after: char) -> bool {
    const CLOSING: &str = "、。，．：；？！）】》」』〉”’%,.:;?!)]}…–";
    const OPENING: &str = "（【《「『〈“‘([{";
    if before == ' ' {
        return after != ' ';
    }
    let wide = |c: char| c.width() == Some(2);
    let space = |c: char| c.is_whitespace();
    (wide(before) || wide(after))
        && !space(after)
        && !space(before)
        && !CLOSING.contains(after)
        && !OPENING.contains(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_wrap(text: &str, width: usize, expected: &[&str]) {
        assert_eq!(wrap(text, width), expected);
    }

    #[test]
    fn lines_break_between_words() {
        check_wrap("", 10, &[""]);
        check_wrap("one two three", 7, &["one two", "three"]);
        check_wrap("one  two", 3, &["one", "two"]);
        check_wrap("a deviceidentifier b", 6, &["a", "deviceidentifier", "b"]);
        check_wrap("Pourquoi\u{202f}? Parce que", 10, &["Pourquoi\u{202f}?", "Parce que"]);
        check_wrap("12\u{a0}345 enheter", 6, &["12\u{a0}345", "enheter"]);
    }

    #[test]
    fn lines_break_between_chinese_characters() {
        check_wrap("设备断开了连接", 6, &["设备断", "开了连", "接"]);
        // A line starts with no closing sign and ends with no opening one.
        check_wrap("设备断，开了（连接）", 6, &["设备", "断，开", "了（连", "接）"]);
        check_wrap("设备“连接”了", 6, &["设备", "“连接”", "了"]);
        check_wrap("令牌 SAS 过期", 7, &["令牌", "SAS 过", "期"]);
        check_wrap("共1,234个", 7, &["共1,234", "个"]);
    }

    #[test]
    fn long_words_break_in_tables_only() {
        assert_eq!(wrap_hard("ab cdefgh", 3), ["ab", "cde", "fgh"]);
        assert_eq!(wrap_hard("设备断", 3), ["设", "备", "断"]);
        assert_eq!(wrap_hard("设", 1), ["设"]);
    }
}
