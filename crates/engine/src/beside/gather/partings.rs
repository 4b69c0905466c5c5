//! Goodbyes that ended lasting connections.

use crate::intern::Id;
use crate::time::{MINUTE, SECOND, Time};

/// Connections that are meant to stay last for longer, in milliseconds. Proposal.
pub(super) const LASTING: i64 = 10 * MINUTE;

/// A client that ends so many lasting connections by itself does it by habit. Proposal.
const HABIT: usize = 8;

/// Lengths of the pieces of time in which goodbyes are counted, in milliseconds. Proposal.
pub(in crate::beside) const PIECE: i64 = 5 * MINUTE;

/// A client that knows of the end of its connection is back within so many milliseconds. Source: the first retry of the
/// SDKs is at once, or within some seconds; a boot takes longer.
const AT_ONCE: i64 = 10 * SECOND;

/// A hub that moves is away for so long, in milliseconds. Source: the documentation of failover, 10 minutes to 2 hours;
/// and as long again for devices that wait before they try (proposal).
const MOVED: std::ops::RangeInclusive<i64> = 10 * MINUTE..=240 * MINUTE;

/// A goodbye that ended a lasting connection.
#[derive(Clone, Copy, Debug)]
pub(in crate::beside) struct Parting {
    pub(in crate::beside) hub: Id,
    /// The piece of time.
    pub(in crate::beside) piece: i64,
    /// Back at once, or away for as long as a hub takes to move.
    pub(in crate::beside) at_once: bool,
    pub(in crate::beside) moved: bool,
}

/// The goodbyes of one device while its events pass.
#[derive(Default)]
pub(super) struct Partings {
    /// The piece of time of each, and how long it was away, in milliseconds.
    all: [(i64, i64); HABIT],
    count: usize,
    /// The last end of a connection was one of them.
    last: bool,
}

impl Partings {
    /// The device is back, so many milliseconds later. Whoever comes back with a new version was updated by its people.
    pub(super) fn connect(&mut self, away: Option<i64>, is_new_version: bool) {
        let last = std::mem::take(&mut self.last);
        if let (true, Some(away)) = (last && !is_new_version, away) {
            self.all[self.count - 1].1 = away;
        }
    }

    /// A connection ended otherwise.
    pub(super) fn disconnect(&mut self) {
        self.last = false;
    }

    /// A lasting connection ended with a goodbye.
    pub(super) fn part(&mut self, time: Time) {
        if self.count < HABIT {
            self.all[self.count] = (time.0.div_euclid(PIECE), 0);
        }
        self.last = self.count < HABIT;
        self.count += 1;
    }

    /// All of them, unless they are a habit.
    pub(super) fn of(&self, hub: Id) -> impl Iterator<Item = Parting> {
        let all = if self.count <= HABIT { &self.all[..self.count] } else { &[] };
        all.iter().map(move |&(piece, away)| Parting {
            hub,
            piece,
            at_once: (1..=AT_ONCE).contains(&away),
            moved: MOVED.contains(&away),
        })
    }
}
