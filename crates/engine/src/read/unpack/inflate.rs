//! Inflates one deflate stream after another, within limits.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::{
    TINFL_FLAG_HAS_MORE_INPUT, TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
};
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

use super::Tally;

/// As far back as a stream may refer to.
const HISTORY: usize = 32 * 1024;

/// Room for the history and for what is handed on at a time.
const WINDOW: usize = HISTORY + 64 * 1024;

/// The limits are looked at whenever so many packed bytes were inflated, wherever the chunks end. This much gives at
/// most 1 MiB.
const STRIDE: usize = 1024;

/// How a stream ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Whole,
    Damaged,
    TooLarge,
}

/// Inflates.
pub(super) struct Inflate {
    state: Box<DecompressorOxide>,
    window: Vec<u8>,
    /// Where in the window the next byte goes.
    at: usize,
    /// Packed bytes until the limits are looked at.
    to_mark: usize,
}

impl Inflate {
    pub(super) fn new() -> Self {
        Self { state: Box::default(), window: vec![0; WINDOW], at: 0, to_mark: STRIDE }
    }

    /// Begins the next stream.
    pub(super) fn reset(&mut self) {
        self.state.init();
        self.at = 0;
        self.to_mark = STRIDE;
    }

    /// Inflates `bytes` and hands on what comes out. Tells how many of them belong to the stream, and how it ended, if
    /// it did.
    pub(super) fn push(
        &mut self,
        bytes: &[u8],
        tally: &mut Tally,
        mut give: impl FnMut(&[u8]),
    ) -> (usize, Option<Ending>) {
        let mut taken = 0;
        while taken < bytes.len() {
            let piece = &bytes[taken..bytes.len().min(taken + self.to_mark)];
            let (used, ending) = self.stretch(piece, tally, &mut give);
            taken += used;
            tally.packed += used as u64;
            self.to_mark -= used;
            if ending.is_some() {
                return (taken, ending);
            }
            if self.to_mark == 0 {
                self.to_mark = STRIDE;
                if tally.exceeded() {
                    return (taken, Some(Ending::TooLarge));
                }
            }
        }
        (taken, None)
    }

    fn stretch(
        &mut self,
        bytes: &[u8],
        tally: &mut Tally,
        give: &mut impl FnMut(&[u8]),
    ) -> (usize, Option<Ending>) {
        let flags = TINFL_FLAG_HAS_MORE_INPUT | TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let mut taken = 0;
        loop {
            if self.at == WINDOW {
                self.window.copy_within(WINDOW - HISTORY.., 0);
                self.at = HISTORY;
            }
            let (status, used, made) =
                decompress(&mut self.state, &bytes[taken..], &mut self.window, self.at, flags);
            taken += used;
            if made > 0 {
                let fresh = &self.window[self.at..self.at + made];
                tally.gave(fresh);
                give(fresh);
                self.at += made;
            }
            match status {
                TINFLStatus::Done => return (taken, Some(Ending::Whole)),
                TINFLStatus::NeedsMoreInput => return (taken, None),
                TINFLStatus::HasMoreOutput => {}
                _ => return (taken, Some(Ending::Damaged)),
            }
        }
    }
}
