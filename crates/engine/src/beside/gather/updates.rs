//! Updates: connects with another `sdkVersion` than before.

use crate::event::{Event, NOTHING};
use crate::intern::Id;
use crate::time::Time;

/// The first connect of a device with another `sdkVersion` than before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Update {
    pub(super) device: u32,
    pub(crate) time: Time,
    pub(crate) from: Id,
    pub(crate) to: Id,
    /// The first record about the device.
    pub(crate) seen: Time,
}

/// The versions of one device while its events pass.
pub(super) struct Updates {
    /// The last one that it told.
    pub(super) sdk: Id,
    /// The time of its first event.
    seen: Time,
    /// How often the version changed, and the first time that it did.
    changes: u32,
    first: Option<Update>,
}

impl Updates {
    pub(super) fn new(seen: Time) -> Self {
        Self { sdk: NOTHING, seen, changes: 0, first: None }
    }

    /// Whether a connect brings another version.
    pub(super) fn connect(&mut self, device: u32, event: &Event) -> bool {
        if event.sdk == NOTHING {
            return false;
        }
        let from = std::mem::replace(&mut self.sdk, event.sdk);
        let is_new = from != NOTHING && from != event.sdk;
        if is_new {
            let (time, seen) = (event.time, self.seen);
            self.changes += 1;
            self.first.get_or_insert(Update { device, time, from, to: event.sdk, seen });
        }
        is_new
    }

    /// The update, if there was one: with several versions in turn it is none.
    pub(super) fn only(self) -> Option<Update> {
        self.first.filter(|_| self.changes == 1)
    }
}
