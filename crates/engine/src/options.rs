//! What a reader may know better than the export says.

use crate::read::Clock;
pub use crate::time::{Order, Zone};

/// Choices that go before what is told by the export itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The zone of times that an export shows in somebody's local time, and its name; UTC otherwise.
    pub zone: Option<(String, Zone)>,
    /// The order of day and month, where the dates leave it open.
    pub dates: Option<Order>,
    /// What every source is, whatever it looks like.
    pub format: Option<Format>,
    /// What separates the cells of tables.
    pub delimiter: Option<u8>,
    /// How many of a source's first bytes tell what it is; nothing is read before so many are here, or all. Fewer than
    /// the default's 256 KiB let a small source be read in parts, and may not tell: the header of a Log Analytics
    /// export with all its columns has 11 KB.
    pub sniffed: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { zone: None, dates: None, format: None, delimiter: None, sniffed: 256 * 1024 }
    }
}

impl Options {
    /// The zone of times that come without one, read off this clock.
    pub(crate) fn zone_of(&self, clock: Clock) -> Option<Zone> {
        match clock {
            Clock::Utc | Clock::Unsaid => None,
            Clock::Ahead(minutes) => Some(Zone::Offset(minutes)),
            Clock::Local => self.zone.as_ref().map(|(_, zone)| zone.clone()),
        }
    }
}

/// A family of formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Anything made of JSON values.
    Json,
    /// Rows under a header.
    Table,
    /// What a device, an SDK or IoT Edge wrote itself.
    ClientLog,
}
