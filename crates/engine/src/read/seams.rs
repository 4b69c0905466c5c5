//! What may stand before a record in a source that was torn or joined: holes filled with zeros, and byte-order marks.

use super::window::Window;
use super::{Sink, sniff};
use crate::problem::Kind;

/// What stands before a record.
pub(super) enum Seam {
    /// The record.
    None,
    /// Something that has been passed.
    Passed,
    /// More bytes will tell.
    MoreBytes,
}

/// Passes them, and notes each hole once, however many pieces it comes in.
#[derive(Default)]
pub(super) struct Seams {
    in_hole: bool,
}

impl Seams {
    /// Whether what was passed last was a hole.
    pub(super) fn in_hole(&self) -> bool {
        self.in_hole
    }

    /// Passes what stands before the record with which the window begins; `last` when nothing more will come.
    #[inline]
    pub(super) fn pass(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Seam {
        let mark = sniff::BYTE_ORDER_MARK;
        match window.rest() {
            [] => Seam::None,
            // A block that was never written, or the end of a page blob: records may be missing.
            [0, ..] => {
                if !self.in_hole {
                    sink.problem(Kind::NulBytes, window.place(), String::new());
                }
                self.in_hole = true;
                window.pass(window.rest().iter().take_while(|byte| **byte == 0).count());
                Seam::Passed
            }
            // Another file begins.
            rest if rest.starts_with(mark) => {
                window.pass(mark.len());
                Seam::Passed
            }
            rest if mark.starts_with(rest) && !last => Seam::MoreBytes,
            _ => {
                self.in_hole = false;
                Seam::None
            }
        }
    }
}
