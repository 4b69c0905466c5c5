//! Where something stands in a source.

/// A line and a byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// From 1.
    pub(crate) line: u64,
    /// From 0, counted over the bytes as they came.
    pub(crate) byte: u64,
}

impl Place {
    pub(crate) fn start() -> Self {
        Self { line: 1, byte: 0 }
    }

    /// The place behind `bytes`, which begin here.
    #[must_use]
    pub(crate) fn after(self, bytes: &[u8]) -> Self {
        let lines = memchr::memchr_iter(b'\n', bytes).count();
        Self { line: self.line + lines as u64, byte: self.byte + bytes.len() as u64 }
    }
}
