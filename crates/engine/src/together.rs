//! The disconnects of other devices that were one incident with one that is opened, and where each stands in the log.

use crate::analysis::Outcome;
use crate::fleet::Fleet;
use crate::order::{sort_by_key, sort_indices};
use crate::time::Time;

/// So many are told, those nearest in time. Proposal.
const TOLD: usize = 200;

/// Disconnects of one incident, but for the one that is opened.
#[derive(Clone, Debug, Default)]
pub(crate) struct Together {
    /// Those that are told, by device and module.
    pub(crate) told: Vec<Other>,
    /// How many others there are.
    pub(crate) omitted: usize,
}

/// One of them.
#[derive(Clone, Debug)]
pub(crate) struct Other {
    pub(crate) device: String,
    pub(crate) module: String,
    pub(crate) time: Time,
    /// In [`Fleet::drops`].
    pub(crate) drop: usize,
    /// Once it was found.
    pub(crate) place: Option<Spot>,
}

/// Where a record stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spot {
    /// In [`Rows::sources`](crate::trace::Rows::sources).
    pub(crate) source: u32,
    pub(crate) line: u64,
    pub(crate) byte: u64,
}

impl Together {
    /// Those of a disconnect.
    pub(crate) fn with(outcome: &Outcome, drop: usize) -> Self {
        let fleet = &outcome.fleet;
        let all: Vec<usize> = others(outcome, drop).collect();
        let mut order: Vec<u32> = (0u32..).take(all.len()).collect();
        let time = |drop: usize| fleet.drops[drop].time;
        let far = |at: u32| (time(all[at as usize]).0.abs_diff(time(drop).0), all[at as usize]);
        sort_indices(&mut order, &mut |a, b| far(a).cmp(&far(b)));
        order.truncate(TOLD);
        let mut told: Vec<Other> = order.iter().map(|&at| other(fleet, all[at as usize])).collect();
        sort_by_key(&mut told, |other| (other.device.clone(), other.module.clone()));
        Self { omitted: all.len() - told.len(), told }
    }

    /// Whether any of them is of this device.
    #[inline]
    pub(crate) fn has(&self, device: &[u8], module: &[u8]) -> bool {
        self.told.binary_search_by(|other| other.key().cmp(&(device, module))).is_ok()
    }

    /// Notes where the disconnect of a device at this time stands; of several places the first.
    pub(crate) fn note(&mut self, (device, module): (&[u8], &[u8]), time: Time, at: Spot) {
        let begin = self.told.partition_point(|other| other.key() < (device, module));
        let of_device = self.told[begin..].iter_mut().take_while(|other| other.key() == (device, module));
        for other in of_device.filter(|other| other.time == time) {
            other.place.get_or_insert(at);
        }
    }
}

/// The drops of other devices that are one incident with a drop.
pub(crate) fn others(outcome: &Outcome, drop: usize) -> impl Iterator<Item = usize> {
    let device = |drop: usize| outcome.fleet.drops[drop].device();
    outcome.diagnosis.together(drop).filter(move |&other| device(other) != device(drop))
}

impl Other {
    fn key(&self) -> (&[u8], &[u8]) {
        (self.device.as_bytes(), self.module.as_bytes())
    }
}

fn other(fleet: &Fleet, drop: usize) -> Other {
    let of = &fleet.drops[drop];
    let key = fleet.key(of.device());
    let (device, module) = (key.device.to_owned(), key.module.to_owned());
    Other { device, module, time: of.time, drop, place: None }
}
