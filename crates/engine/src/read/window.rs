//! The bytes of a source that are not done with yet.

use super::Place;

/// Bytes come in at one end and are passed at the other; what is between stays in one piece.
#[derive(Debug)]
pub(super) struct Window {
    /// Room, of which `start..end` is filled.
    room: Vec<u8>,
    start: usize,
    end: usize,
    /// The place of the first byte that is not passed.
    place: Place,
}

impl Window {
    pub(super) fn new() -> Self {
        Self { room: Vec::new(), start: 0, end: 0, place: Place::start() }
    }

    /// The bytes that are here and not passed.
    pub(super) fn rest(&self) -> &[u8] {
        &self.room[self.start..self.end]
    }

    /// Where [`Self::rest`] begins.
    pub(super) fn place(&self) -> Place {
        self.place
    }

    /// Passes the next `count` bytes.
    pub(super) fn pass(&mut self, count: usize) {
        self.place = self.place.after(&self.rest()[..count]);
        self.start += count;
    }

    /// Passes the next `count` bytes, of which it is known how many `lines` end in them.
    pub(super) fn pass_lines(&mut self, count: usize, lines: u64) {
        debug_assert_eq!(self.place.after(&self.rest()[..count]).line, self.place.line + lines);
        self.place.byte += count as u64;
        self.place.line += lines;
        self.start += count;
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

    /// Takes bytes that stand elsewhere.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.room(bytes.len()).copy_from_slice(bytes);
        self.fill(bytes.len());
    }

    /// The first `count` bytes of the room were filled.
    pub(super) fn fill(&mut self, count: usize) {
        self.end += count;
    }
}
