//! Comparing bytes, eight at a time, and looking for them.
//!
//! The standard library's comparison of slices is a call to `memcmp`, which goes byte by byte in WebAssembly. What is
//! compared here is short, and mostly equal.

/// Whether two texts are the same.
#[inline]
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && begins_with(a, b)
}

/// Whether `bytes` begin with `text`.
#[inline]
pub(crate) fn begins_with(bytes: &[u8], text: &[u8]) -> bool {
    let Some(bytes) = bytes.get(..text.len()) else { return false };
    let Some(last) = text.len().checked_sub(8) else {
        return bytes.iter().zip(text).all(|(a, b)| a == b);
    };
    let word = |bytes: &[u8], at: usize| {
        bytes[at..].first_chunk::<8>().map_or(0, |chunk| u64::from_ne_bytes(*chunk))
    };
    let mut at = 0;
    while at < last {
        if word(bytes, at) != word(text, at) {
            return false;
        }
        at += 8;
    }
    // The last words overlap those before.
    word(bytes, last) == word(text, last)
}

/// Where the words stand in the text.
///
/// For texts that are read once, or rarely: `memchr`'s search comes with a way of its own for short texts, which is laid
/// out anew wherever it is used.
#[inline(never)]
pub(crate) fn find(text: &[u8], words: &[u8]) -> Option<usize> {
    memchr::memmem::find(text, words)
}

/// Whether two texts are the same but for the case of ASCII letters.
///
/// The standard library's comparison is made for long texts, and laid out anew wherever it is used: some 300 bytes of
/// WebAssembly every time.
#[inline(never)]
pub(crate) fn same_letters(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.eq_ignore_ascii_case(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_either_case() {
        assert!(same_letters(b"", b""));
        assert!(same_letters("Malmö_01[@".as_bytes(), "mALMö_01[@".as_bytes()));
        // Only letters have a case: these differ by the same bit.
        for (a, b) in [("[", "{"), ("@", "`"), ("Ö", "ö"), ("a", "b"), ("a", ""), ("a", "aa")] {
            assert!(!same_letters(a.as_bytes(), b.as_bytes()), "{a} {b}");
        }
    }

    #[test]
    fn beginnings() {
        for length in 0..40 {
            let text: Vec<u8> = (0..length).collect();
            let longer: Vec<u8> = (0..=length).collect();
            assert!(begins_with(&text, &text));
            assert!(begins_with(&longer, &text));
            assert!(!begins_with(&text, &longer));
            assert!(same(&text, &text) && !same(&longer, &text));
            for at in 0..text.len() {
                let mut other = text.clone();
                other[at] ^= 0x40;
                assert!(!begins_with(&other, &text), "{length} differs at {at}");
            }
        }
    }
}
