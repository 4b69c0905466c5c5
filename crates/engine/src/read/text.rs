//! Text that is not the bytes of its file any more, and where it stood there.
//!
//! What is put around a log is taken off, and UTF-16 becomes UTF-8: the readers see less than the file, or more. Lines
//! stay lines, so a line's number needs nothing. For bytes there are marks: one wherever the text does not simply go
//! on as the file does.

use std::ops::Range;

/// From here on the text stands there in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The byte of the text.
    pub(super) at: u64,
    /// The byte of the file.
    pub(super) place: u64,
    /// How many bytes of the file each byte of the text was: 2 where ASCII was UTF-16, otherwise 1.
    pub(super) step: u64,
}

impl Mark {
    /// Where the byte `at` of the text, which is not before this mark, stands in the file.
    pub(super) fn place_of(self, at: u64) -> u64 {
        self.place + (at - self.at) * self.step
    }

    /// Whether this mark says nothing that the one before it does not say, too.
    pub(super) fn continues(self, before: Mark) -> bool {
        self.step == before.step && before.place_of(self.at) == self.place
    }
}

/// A piece of text with its marks, of which the first stands at its begin.
#[derive(Debug, Default)]
pub(super) struct Text {
    bytes: Vec<u8>,
    marks: Vec<Mark>,
}

impl Text {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// What is added next stands at `place` in the file, with `step` bytes of the file for each of its own.
    pub(super) fn mark(&mut self, place: u64, step: u64) {
        let mark = Mark { at: self.bytes.len() as u64, place, step };
        match self.marks.last_mut() {
            Some(last) if mark.continues(*last) => {}
            Some(last) if last.at == mark.at => *last = mark,
            _ => self.marks.push(mark),
        }
    }

    /// Adds bytes of a file as they are.
    pub(super) fn add_raw(&mut self, bytes: &[u8], place: u64) {
        self.mark(place, 1);
        self.bytes.extend_from_slice(bytes);
    }

    /// Adds bytes where the last mark says.
    pub(super) fn extend(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Adds a part of another text.
    pub(super) fn add(&mut self, from: &Text, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let behind = from.marks.partition_point(|mark| mark.at <= range.start as u64);
        if let Some(mark) = behind.checked_sub(1).and_then(|index| from.marks.get(index)) {
            self.mark(mark.place_of(range.start as u64), mark.step);
        }
        let mut begin = range.start;
        for mark in &from.marks[behind..] {
            let Ok(at) = usize::try_from(mark.at) else { break };
            if at >= range.end {
                break;
            }
            self.bytes.extend_from_slice(&from.bytes[begin..at]);
            self.mark(mark.place, mark.step);
            begin = at;
        }
        self.bytes.extend_from_slice(&from.bytes[begin..range.end]);
    }

    /// Adds bytes that stand for the part of another text which begins at `at`.
    pub(super) fn add_instead(&mut self, bytes: &[u8], from: &Text, at: usize) {
        self.mark(from.place_of(at), 1);
        self.bytes.extend_from_slice(bytes);
    }

    /// Where a byte stands in the file.
    pub(super) fn place_of(&self, at: usize) -> u64 {
        let at = at as u64;
        let behind = self.marks.partition_point(|mark| mark.at <= at);
        behind.checked_sub(1).map_or(at, |index| self.marks[index].place_of(at))
    }

    /// Drops the first `count` bytes.
    pub(super) fn pass(&mut self, count: usize) {
        let passed = count as u64;
        let behind = self.marks.partition_point(|mark| mark.at <= passed);
        self.marks.drain(..behind.saturating_sub(1));
        for mark in &mut self.marks {
            mark.place = if mark.at < passed { mark.place_of(passed) } else { mark.place };
            mark.at = mark.at.saturating_sub(passed);
        }
        self.bytes.drain(..count);
    }

    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        self.marks.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The places of all bytes.
    fn places(text: &Text) -> Vec<u64> {
        (0..text.bytes().len()).map(|at| text.place_of(at)).collect()
    }

    #[test]
    fn marks_stand_where_the_text_does_not_go_on_as_the_file_does() {
        let mut text = Text::default();
        text.add_raw(b"abc", 10);
        text.add_raw(b"de", 13);
        assert_eq!(text.marks(), [Mark { at: 0, place: 10, step: 1 }]);
        text.add_raw(b"f", 20);
        text.mark(30, 2);
        text.mark(40, 2);
        text.extend(b"gh");
        assert_eq!(text.bytes(), b"abcdefgh");
        assert_eq!(places(&text), [10, 11, 12, 13, 14, 20, 40, 42]);
        assert_eq!(text.marks().len(), 3);
    }

    #[test]
    fn parts_keep_their_places() {
        let mut whole = Text::default();
        whole.add_raw(b"abc", 10);
        whole.add_raw(b"def", 20);
        whole.mark(40, 2);
        whole.extend(b"ghi");
        let expected = places(&whole);
        for begin in 0..=9 {
            for end in begin..=9 {
                let mut part = Text::default();
                part.add(&whole, begin..end);
                assert_eq!(part.bytes(), &whole.bytes()[begin..end]);
                assert_eq!(places(&part), expected[begin..end]);
                part.add_instead(b"xy", &whole, 1);
                assert_eq!(places(&part)[end - begin..], [11, 12]);
            }
            let mut rest = Text::default();
            rest.add(&whole, 0..9);
            rest.pass(begin);
            assert_eq!(places(&rest), expected[begin..]);
        }
    }
}
