//! Updates: connects with another `sdkVersion` than before.

use crate::event::{Event, NOTHING};
use crate::intern::Id;
use crate::time::Time;

/// Who changes more often has several versions in turn, as two clients have. Proposal.
const MOST: usize = 4;

/// A connect of a device with another `sdkVersion` than before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Update {
    pub(super) device: u32,
    pub(crate) time: Time,
    pub(crate) from: Id,
    pub(crate) to: Id,
    /// The first record about the device with the version before.
    pub(crate) seen: Time,
}

/// The versions of one device while its events pass.
pub(super) struct Updates {
    /// The last one that it told.
    pub(super) sdk: Id,
    /// When it was first seen with it.
    seen: Time,
    /// The changes of the version, up to one more than an update has.
    changes: Vec<Update>,
}

impl Updates {
    pub(super) fn new(seen: Time) -> Self {
        Self { sdk: NOTHING, seen, changes: Vec::new() }
    }

    /// Whether a connect brings another version.
    pub(super) fn connect(&mut self, device: u32, event: &Event) -> bool {
        if event.sdk == NOTHING {
            return false;
        }
        let from = std::mem::replace(&mut self.sdk, event.sdk);
        let is_new = from != NOTHING && from != event.sdk;
        if is_new {
            let time = event.time;
            let seen = std::mem::replace(&mut self.seen, time);
            if self.changes.len() <= MOST {
                self.changes.push(Update { device, time, from, to: event.sdk, seen });
            }
        }
        is_new
    }

    /// The updates, in order of time; several versions in turn are none.
    pub(super) fn of_one_client(self) -> Vec<Update> {
        if self.changes.len() > MOST { Vec::new() } else { self.changes }
    }
}
