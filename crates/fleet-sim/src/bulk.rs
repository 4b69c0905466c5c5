//! Exports too large to be held as one text: what speed is measured on.

use crate::export::Shape;
use crate::run::Run;
use std::collections::HashSet;
use std::io::{self, Write};

/// So many events are turned into text at a time.
const PIECE: usize = 8192;

/// What an export holds, for those who count it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Records of all categories.
    pub records: usize,
    /// Those with a 404104.
    pub disconnects: usize,
    /// Devices with at least one 404104.
    pub devices: usize,
}

impl Run {
    /// What its export holds.
    pub fn count(&self) -> Count {
        let lost = || self.events.iter().filter(|event| event.cause.is_some());
        let devices: HashSet<_> = lost().map(|event| &event.identity.device).collect();
        Count { records: self.events.len(), disconnects: lost().count(), devices: devices.len() }
    }

    /// Writes what [`Run::export`] gives, piece by piece.
    ///
    /// # Errors
    /// Those of the output; and `InvalidInput` for a shape in which a record is not a line.
    pub fn write(&self, shape: Shape, out: &mut impl Write) -> io::Result<()> {
        let mut pieces: Vec<_> = self.events.chunks(PIECE).collect();
        let has_header = match shape {
            Shape::Jsonl => false,
            Shape::CsvAll | Shape::CsvIso => true,
            _ => return Err(io::ErrorKind::InvalidInput.into()),
        };
        if has_header {
            // Tables are newest first.
            pieces.reverse();
        }
        for (index, piece) in pieces.into_iter().enumerate() {
            let text = shape.write(piece, self.hub);
            let again = has_header && index > 0;
            let (_, rows) = text.split_once('\n').filter(|_| again).unwrap_or(("", &text));
            out.write_all(rows.as_bytes())?;
        }
        Ok(())
    }
}
