//! The bytes of a source that are not done with yet.

use std::collections::VecDeque;

use super::Place;
use super::text::{Mark, Text};

/// Bytes come in at one end and are passed at the other; what is between stays in one piece.
///
/// They come as they are in the file ([`Self::room`]), or as text that a layer made of it ([`Self::take`]). Places are
/// those of the file.
#[derive(Debug)]
pub(super) struct Window {
    /// Room, of which `start..end` is filled.
    room: Vec<u8>,
    start: usize,
    end: usize,
    /// The place in the text of the first byte that is not passed.
    place: Place,
    /// Where the text stands in the file, from `place` on; none as long as they are the same.
    marks: VecDeque<Mark>,
}

impl Window {
    pub(super) fn new() -> Self {
        Self { room: Vec::new(), start: 0, end: 0, place: Place::start(), marks: VecDeque::new() }
    }

    /// Leaves what is here, and goes on at another byte of the file; its lines are counted from there.
    pub(super) fn skip_to(&mut self, byte: u64) {
        self.start = self.end;
        self.place = Place { byte, ..Place::start() };
    }

    /// Passes what somebody else has read: so many bytes, in which so many lines end.
    pub(super) fn pass_unseen(&mut self, bytes: u64, lines: u64) {
        self.place.byte += bytes;
        self.place.line += lines;
    }

    /// The bytes that are here and not passed.
    pub(super) fn rest(&self) -> &[u8] {
        &self.room[self.start..self.end]
    }

    /// Where [`Self::rest`] begins.
    pub(super) fn place(&self) -> Place {
        let Place { line, byte } = self.place;
        Place { line, byte: self.marks.front().map_or(byte, |mark| mark.place_of(byte)) }
    }

    /// Passes the next `count` bytes.
    pub(super) fn pass(&mut self, count: usize) {
        self.place = self.place.after(&self.rest()[..count]);
        self.passed(count);
    }

    /// Passes the next `count` bytes, of which it is known how many `lines` end in them.
    pub(super) fn pass_lines(&mut self, count: usize, lines: u64) {
        debug_assert_eq!(self.place.after(&self.rest()[..count]).line, self.place.line + lines);
        self.place.byte += count as u64;
        self.place.line += lines;
        self.passed(count);
    }

    fn passed(&mut self, count: usize) {
        self.start += count;
        while self.marks.get(1).is_some_and(|next| next.at <= self.place.byte) {
            self.marks.pop_front();
        }
    }

    /// Room for `count` bytes behind those that are here; [`Self::fill`] says how many came.
    pub(super) fn room(&mut self, count: usize) -> &mut [u8] {
        if self.start > 0 {
            // Less than a record, as a rule.
            self.room.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.room.len() < self.end + count {
            self.room.resize(self.end + count, 0);
        }
        &mut self.room[self.end..self.end + count]
    }

    /// The first `count` bytes of the room were filled.
    pub(super) fn fill(&mut self, count: usize) {
        self.end += count;
    }

    /// Takes text behind what is here, and leaves nothing of it.
    pub(super) fn take(&mut self, text: &mut Text) {
        let base = self.place.byte + self.rest().len() as u64;
        for mark in text.marks() {
            let mark = Mark { at: base + mark.at, ..*mark };
            if !self.marks.back().is_some_and(|last| mark.continues(*last)) {
                self.marks.push_back(mark);
            }
        }
        self.room(text.bytes().len()).copy_from_slice(text.bytes());
        self.fill(text.bytes().len());
        text.clear();
        // Of an empty window the first mark may be behind already.
        self.passed(0);
    }

    /// Takes all bytes out again: they are to come by way of a layer.
    pub(super) fn take_back(&mut self) -> Vec<u8> {
        let rest = self.rest().to_vec();
        self.end = self.start;
        rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_file() {
        // > ab
        // > > cd
        // ef
        let mut window = Window::new();
        window.room(14)[..14].copy_from_slice(b"> ab\n> > cd\nef");
        window.fill(14);
        let raw = window.take_back();
        let mut text = Text::default();
        for part in [2..5, 9..14] {
            text.add_raw(&raw[part.clone()], part.start as u64);
            window.take(&mut text);
        }
        assert_eq!(window.rest(), b"ab\ncd\nef");
        let mut places = Vec::new();
        while !window.rest().is_empty() {
            places.push((window.place().line, window.place().byte));
            window.pass(1);
        }
        assert_eq!(places, [(1, 2), (1, 3), (1, 4), (2, 9), (2, 10), (2, 11), (3, 12), (3, 13)]);
        assert_eq!(window.marks.len(), 1, "marks that are not needed are not kept");
    }
}
