//! The text of a date as it is passed over: numbers, words, marks and blanks.

use crate::bytes::same_letters;

/// What is left of the text.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a>(&'a [u8]);

/// Up to four digits.
pub(super) struct Number {
    pub(super) value: u32,
    pub(super) digits: usize,
}

impl Number {
    /// It can be a day, a month or an hour.
    pub(super) fn is_short(&self) -> bool {
        self.digits <= 2
    }
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        Self(text)
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.0
    }

    #[inline(never)] // here and below: one grammar calls them from many places
    pub(super) fn number(&mut self) -> Option<Number> {
        const DIGITS: usize = 4;
        let digits = self.0.iter().take(DIGITS + 1).take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 || digits > DIGITS {
            return None;
        }
        let (number, rest) = self.0.split_at(digits);
        self.0 = rest;
        let value = number.iter().fold(0, |value, byte| value * 10 + u32::from(byte - b'0'));
        Some(Number { value, digits })
    }

    pub(super) fn two_digits(&mut self) -> Option<u32> {
        self.number().filter(|number| number.digits == 2).map(|number| number.value)
    }

    /// Milliseconds; none where there is no fraction.
    pub(super) fn fraction(&mut self) -> i64 {
        let (millis, rest) = fraction(self.0);
        self.0 = rest;
        millis
    }

    /// Passes this text, whatever its case.
    #[inline(never)]
    pub(super) fn eat(&mut self, text: &str) -> bool {
        match self.0.split_at_checked(text.len()) {
            Some((begin, rest)) if same_letters(begin, text.as_bytes()) => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    /// Passes one of these bytes, and tells which.
    pub(super) fn eat_any(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        if !bytes.contains(first) {
            return None;
        }
        self.0 = rest;
        Some(*first)
    }

    /// Passes one of these words, and tells which.
    #[inline(never)]
    pub(super) fn word(&mut self, words: &[&str]) -> Option<usize> {
        let digit = self.0.first()?.is_ascii_digit();
        if digit { None } else { words.iter().position(|word| self.eat(word)) }
    }

    /// Passes one of these names, or its first letters, and tells which.
    pub(super) fn name(&mut self, names: &[&str]) -> Option<usize> {
        /// Fewer may belong to several names.
        const LETTERS: usize = 3;
        let length = self.0.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if length < LETTERS {
            return None;
        }
        let (word, rest) = self.0.split_at(length);
        let index = names.iter().position(|name| {
            let begin = name.as_bytes().get(..length);
            begin.is_some_and(|begin| same_letters(begin, word))
        })?;
        self.0 = rest;
        self.eat(".");
        Some(index)
    }

    /// Passes blanks of all widths, and marks for the direction of writing; tells whether there were any.
    #[inline(never)]
    pub(super) fn blanks(&mut self) -> bool {
        let before = self.0.len();
        loop {
            self.0 = match self.0 {
                [b' ' | b'\t' | b'\r' | b'\n', rest @ ..]
                // U+00A0; U+2000 to U+200F, and U+202F; U+3000.
                | [0xc2, 0xa0, rest @ ..]
                | [0xe2, 0x80, 0x80..=0x8f | 0xaf, rest @ ..]
                | [0xe3, 0x80, 0x80, rest @ ..] => rest,
                _ => return self.0.len() < before,
            };
        }
    }
}

/// Milliseconds, of any number of digits behind either decimal mark, and what follows.
pub(super) fn fraction(text: &[u8]) -> (i64, &[u8]) {
    let [b'.' | b',', digits @ ..] = text else { return (0, text) };
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if length == 0 {
        return (0, text);
    }
    let (digits, rest) = digits.split_at(length);
    let digit = |index: usize| digits.get(index).map_or(0, |byte| i64::from(byte - b'0'));
    (digit(0) * 100 + digit(1) * 10 + digit(2), rest)
}
