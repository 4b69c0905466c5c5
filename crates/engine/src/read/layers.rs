//! What lies between the bytes of a file and the text that is read, where they are not the same: another encoding,
//! and what was put around a log.

use super::decode::{Decoder, Encoding};
use super::dress::Dress;
use super::text::Text;
use super::window::Window;

/// The layers of a source.
pub(super) struct Layers {
    encoding: Encoding,
    decoder: Decoder,
    /// Halves of characters were replaced, within the text.
    repaired: bool,
    dress: Option<Dress>,
    /// Room for bytes as they come, and the place of the next ones in the file.
    room: Vec<u8>,
    place: u64,
    text: Text,
}

impl Layers {
    /// The layers of a text of this encoding that begins with `head`, at `place` in the file; none if it can be read as
    /// it is.
    pub(super) fn sniff(encoding: Encoding, head: &[u8], place: u64) -> Option<Self> {
        let dress = if encoding == Encoding::Utf8 {
            Some(Dress::sniff(head)?)
        } else {
            let mut text = Text::default();
            Decoder::new(encoding).push(head, 0, &mut text);
            Dress::sniff(text.bytes())
        };
        Some(Self {
            encoding,
            decoder: Decoder::new(encoding),
            repaired: false,
            dress,
            room: Vec::new(),
            place,
            text: Text::default(),
        })
    }

    pub(super) fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Whether bytes within the text were none of its encoding.
    pub(super) fn repaired(&self) -> bool {
        self.repaired
    }

    /// Whether anything was put right.
    pub(super) fn mended(&self) -> bool {
        self.dress.as_ref().is_some_and(Dress::mended)
    }

    /// Room for the next `count` bytes of the file.
    pub(super) fn room(&mut self, count: usize) -> &mut [u8] {
        self.room.resize(count, 0);
        &mut self.room
    }

    /// Gives the window what the first `count` bytes of the room are below.
    pub(super) fn fill(&mut self, count: usize, window: &mut Window) {
        let room = std::mem::take(&mut self.room);
        self.push(&room[..count], false, window);
        self.room = room;
    }

    /// The same for bytes that stand elsewhere; `last` when nothing more will come.
    pub(super) fn push(&mut self, bytes: &[u8], last: bool, window: &mut Window) {
        self.decoder.push(bytes, self.place, &mut self.text);
        self.place += bytes.len() as u64;
        if last {
            // Half a character at the end is part of what is cut there.
            self.repaired = self.decoder.repaired() > 0;
            self.decoder.end(self.place, &mut self.text);
        }
        if let Some(dress) = &mut self.dress {
            dress.take_off(&mut self.text, last);
        }
        window.take(&mut self.text);
    }
}
