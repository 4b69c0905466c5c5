//! Encodings to UTF-8, which is all that the readers know.
//!
//! Windows PowerShell redirects into UTF-16, Excel and the command prompt of Western Europe write Windows-1252. What is
//! neither passes as it is: the readers replace and count the bytes that are not UTF-8.

use memchr::memchr;

use super::text::Text;

/// An encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
}

impl Encoding {
    /// Its name, as the WHATWG has it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// Tells the encoding from the first bytes, and how many of them are its byte-order mark.
pub(crate) fn sniff(head: &[u8]) -> (Encoding, usize) {
    const MARKS: [(&[u8], Encoding); 3] = [
        (b"\xEF\xBB\xBF", Encoding::Utf8),
        (b"\xFF\xFE", Encoding::Utf16Le),
        (b"\xFE\xFF", Encoding::Utf16Be),
    ];
    for (mark, encoding) in MARKS {
        if head.starts_with(mark) {
            return (encoding, mark.len());
        }
    }
    let encoding = match () {
        () if is_utf16(head, u16::from_le_bytes) => Encoding::Utf16Le,
        () if is_utf16(head, u16::from_be_bytes) => Encoding::Utf16Be,
        () if is_windows_1252(head) => Encoding::Windows1252,
        () => Encoding::Utf8,
    };
    (encoding, 0)
}

/// UTF-16 without a mark has this share of ASCII at least: names of fields, punctuation, digits, even around messages
/// in Chinese. Proposal.
const MIN_ASCII_SHARE: f64 = 0.25;

/// Text has no larger share of control characters than this, nor of halves of surrogate pairs. Proposal.
const MAX_CONTROL_SHARE: f64 = 0.01;

/// Windows-1252 has so many letters beyond ASCII next to ASCII letters: one alone may be damage. Proposal.
const MIN_LETTERS: usize = 2;

/// And no larger share of bytes beyond ASCII that fit no text. Proposal.
const MAX_UNFIT_SHARE: f64 = 0.05;

fn share(count: usize, of: usize) -> f64 {
    count as f64 / of.max(1) as f64
}

/// Whether the bytes are text when they are read in pairs. ASCII then has a zero in each, as no other encoding of text
/// has; and numbers of two or four bytes, which have zeros too, are full of control characters.
fn is_utf16(head: &[u8], unit: fn([u8; 2]) -> u16) -> bool {
    if memchr(0, head).is_none() {
        return false;
    }
    let (pairs, _) = head.as_chunks();
    let (mut ascii, mut odd) = (0, 0);
    let mut high = false;
    for &pair in pairs {
        let unit = unit(pair);
        ascii += usize::from(matches!(unit, 0x20..=0x7E | 0x09 | 0x0A | 0x0D));
        odd += usize::from(matches!(unit, 0..=0x08 | 0x0E..=0x1F | 0x7F..=0x9F | 0xFFFE..));
        odd += usize::from(high != is_low(unit));
        high = is_high(unit);
    }
    pairs.len() >= 2
        && share(ascii, pairs.len()) >= MIN_ASCII_SHARE
        && share(odd, pairs.len()) <= MAX_CONTROL_SHARE
}

/// Whether the bytes beyond ASCII are letters and punctuation of Western Europe.
///
/// Cautious, since a text with a few bad bytes is UTF-8, and the reader is told so. One sound sequence makes it
/// UTF-8. The others must stand where such letters stand: [`Fit`] tells. That also rules out what else a byte beyond
/// ASCII may come from: Chinese, Cyrillic and Japanese come in rows of them, the command prompt's old code pages put
/// their letters where Windows-1252 has punctuation.
fn is_windows_1252(head: &[u8]) -> bool {
    if head.is_ascii() || head.utf8_chunks().any(|chunk| !chunk.valid().is_ascii()) {
        return false;
    }
    // The window may cut a sequence that is sound.
    let cut = head.utf8_chunks().last().map_or(0, |chunk| match str::from_utf8(chunk.invalid()) {
        Err(error) if error.error_len().is_none() => chunk.invalid().len(),
        _ => 0,
    });
    let text = &head[..head.len() - cut];
    let (mut beyond, mut letters, mut unfit, mut controls) = (0, 0, 0, 0);
    let mut before = b' ';
    let mut counted = false;
    for (at, &byte) in text.iter().enumerate() {
        let fit = if byte.is_ascii() {
            controls += usize::from(byte.is_ascii_control() && !byte.is_ascii_whitespace());
            Fit::Fine
        } else {
            beyond += 1;
            Fit::of(before, byte, text.get(at + 1).copied().unwrap_or(b' '))
        };
        unfit += usize::from(fit == Fit::Unfit);
        // Of letters in a row one counts.
        letters += usize::from(fit == Fit::LetterOfWord && !counted);
        counted = fit == Fit::LetterOfWord;
        before = byte;
    }
    letters >= MIN_LETTERS
        && share(unfit, beyond) <= MAX_UNFIT_SHARE
        && share(controls, text.len()) <= MAX_CONTROL_SHARE
}

/// How a byte beyond ASCII fits where it stands, if it is Windows-1252.
#[derive(PartialEq, Eq)]
enum Fit {
    LetterOfWord,
    Fine,
    Unfit,
}

impl Fit {
    fn of(before: u8, byte: u8, behind: u8) -> Self {
        let fits = |byte: u8| !byte.is_ascii_control() || byte.is_ascii_whitespace();
        // Two in a row there are: "créée".
        let in_a_row = !before.is_ascii() && !behind.is_ascii();
        if in_a_row || !fits(before) || !fits(behind) {
            return Self::Unfit;
        }
        let beside = before.is_ascii_alphabetic() || behind.is_ascii_alphabetic();
        let within = before.is_ascii_alphabetic() && behind.is_ascii_alphabetic();
        match byte {
            // ÀÁÂ…, ŠŒŽŸ: hardly behind a small one.
            0x8A | 0x8C | 0x8E | 0x9F | 0xC0..=0xD6 | 0xD8..=0xDE => match before {
                b'a'..=b'z' | 0xDF.. => Self::Unfit,
                _ if beside => Self::LetterOfWord,
                _ => Self::Fine,
            },
            // àáâ…, šœž; ÿ is what damage looks like, and hardly ever a letter.
            0x9A | 0x9C | 0x9E | 0xDF..=0xF6 | 0xF8..=0xFE if beside => Self::LetterOfWord,
            // The same alone; the apostrophe, the middle dot.
            0x9A | 0x9C | 0x9E | 0xDF..=0xF6 | 0xF8..=0xFE | 0x92 | 0xB7 => Self::Fine,
            // Other quotes, dashes, €, °, §, no-break space and the like.
            0x80 | 0x82 | 0x84 | 0x85 | 0x91..=0x97 | 0x99 | 0xA0..=0xBF | 0xD7 | 0xF7 if !within => {
                Self::Fine
            }
            _ => Self::Unfit,
        }
    }
}

/// Decodes one source.
pub(crate) struct Decoder {
    encoding: Encoding,
    /// Of UTF-16: the first byte of a pair, and the first half of a surrogate pair, whose second has not come.
    byte: Option<u8>,
    high: Option<u16>,
    repaired: u64,
}

impl Decoder {
    /// Without the byte-order mark, which [`sniff`] measures: what comes is the text.
    pub(crate) fn new(encoding: Encoding) -> Self {
        Self { encoding, byte: None, high: None, repaired: 0 }
    }

    /// Adds the text of `chunk`, which stands at `place` in the file; UTF-8 is not looked at.
    pub(crate) fn push(&mut self, chunk: &[u8], place: u64, out: &mut Text) {
        match self.encoding {
            Encoding::Utf8 => out.add_raw(chunk, place),
            Encoding::Utf16Le => self.utf16(chunk, place, u16::from_le_bytes, out),
            Encoding::Utf16Be => self.utf16(chunk, place, u16::from_be_bytes, out),
            Encoding::Windows1252 => windows_1252(chunk, place, out),
        }
    }

    /// Ends the source at `place`; what it ends within is replaced.
    pub(crate) fn end(&mut self, place: u64, out: &mut Text) {
        let half = u64::from(self.byte.take().is_some());
        let char = 2 * u64::from(self.high.take().is_some());
        if half + char > 0 {
            out.mark(place - half - char, 1);
            self.replace(out);
        }
    }

    /// How many replacement characters stand for what is no UTF-16: halves of pairs. Bytes that are no UTF-8 are the
    /// readers' to replace.
    pub(crate) fn repaired(&self) -> u64 {
        self.repaired
    }

    fn utf16(&mut self, mut chunk: &[u8], mut place: u64, unit: fn([u8; 2]) -> u16, out: &mut Text) {
        if let (Some(first), [second, rest @ ..]) = (self.byte, chunk) {
            self.byte = None;
            self.unit(unit([first, *second]), place - 1, out);
            place += 1;
            chunk = rest;
        }
        let (blocks, rest) = chunk.as_chunks::<16>();
        for block in blocks {
            let (pairs, _) = block.as_chunks();
            let mut units = [0; 8];
            let mut any = 0;
            for (place, &pair) in units.iter_mut().zip(pairs) {
                *place = unit(pair);
                any |= *place;
            }
            if any < 0x80 && self.high.is_none() {
                out.mark(place, 2);
                out.extend(&units.map(|unit| unit.to_le_bytes()[0]));
            } else {
                for (unit, place) in units.into_iter().zip((place..).step_by(2)) {
                    self.unit(unit, place, out);
                }
            }
            place += 16;
        }
        let (pairs, rest) = rest.as_chunks();
        for (&pair, place) in pairs.iter().zip((place..).step_by(2)) {
            self.unit(unit(pair), place, out);
        }
        if let [byte] = rest {
            self.byte = Some(*byte);
        }
    }

    fn unit(&mut self, unit: u16, place: u64, out: &mut Text) {
        if let Some(high) = self.high.take() {
            out.mark(place - 2, 2);
            if is_low(unit) {
                let char = 0x1_0000 + (u32::from(high & 0x3FF) << 10 | u32::from(unit & 0x3FF));
                put(char::from_u32(char).unwrap_or(char::REPLACEMENT_CHARACTER), out);
                return;
            }
            self.replace(out);
        }
        if is_high(unit) {
            self.high = Some(unit);
            return;
        }
        out.mark(place, 2);
        if let Some(char) = char::from_u32(unit.into()) {
            put(char, out);
        } else {
            self.replace(out);
        }
    }

    fn replace(&mut self, out: &mut Text) {
        put(char::REPLACEMENT_CHARACTER, out);
        self.repaired += 1;
    }
}

/// The first half of a surrogate pair.
fn is_high(unit: u16) -> bool {
    unit & 0xFC00 == 0xD800
}

/// The second.
fn is_low(unit: u16) -> bool {
    unit & 0xFC00 == 0xDC00
}

fn put(char: char, out: &mut Text) {
    out.extend(char.encode_utf8(&mut [0; 4]).as_bytes());
}

/// What Windows-1252 has from 0x80 on; the rest is as in Unicode. The five that are undefined are control characters,
/// as browsers have it: <https://encoding.spec.whatwg.org/index-windows-1252.txt>
const FROM_80: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', //
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(chunk: &[u8], place: u64, out: &mut Text) {
    for (block, place) in chunk.chunks(16).zip((place..).step_by(16)) {
        if block.is_ascii() {
            out.add_raw(block, place);
            continue;
        }
        for (&byte, place) in block.iter().zip(place..) {
            out.mark(place, 1);
            put(if let 0x80..=0x9F = byte { FROM_80[usize::from(byte - 0x80)] } else { byte.into() }, out);
        }
    }
}

#[cfg(test)]
mod tests;
