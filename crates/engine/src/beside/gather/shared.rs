//! Connections of one device that took each other's place.

use crate::codes::Code;
use crate::contest::contests;
use crate::event::{Event, NOTHING};
use crate::intern::Id;
use crate::time::Time;

/// So many SDKs and addresses of clients that share an identity are kept of each device: two are enough to tell.
const CLIENTS: usize = 4;

/// Connections of one device that took each other's place.
#[derive(Clone, Debug)]
pub(in crate::beside) struct Shared {
    pub(in crate::beside) device: u32,
    pub(in crate::beside) since: Time,
    pub(in crate::beside) last: Time,
    /// How many lost their place.
    pub(in crate::beside) turns: usize,
    /// The longest that one of them lasted, in seconds.
    pub(in crate::beside) slowest: f64,
    /// The code of the first conflict; [`Code::SUCCESS`] without one.
    pub(in crate::beside) code: Code,
    /// What they came with, and from where, as far as it is known; each once.
    pub(in crate::beside) sdks: Vec<Id>,
    pub(in crate::beside) addresses: Vec<Id>,
}

impl Shared {
    /// What the events of a device hold of it, if anything.
    pub(super) fn of(device: u32, events: &[Event]) -> Option<Self> {
        let first = events.iter().find(|event| event.code.is_conflict())?;
        let mut all: Option<Self> = None;
        contests(events, |contest| {
            let shared = all.get_or_insert_with(|| Self {
                device,
                since: contest.from,
                last: contest.to,
                turns: 0,
                slowest: 0.0,
                code: first.code,
                sdks: Vec::new(),
                addresses: Vec::new(),
            });
            shared.last = contest.to;
            shared.turns += contest.turns;
            shared.slowest = shared.slowest.max(contest.slowest);
            for event in events.iter().filter(|event| event.is_connect() && contest.holds(event.time)) {
                let known = [(event.sdk, &mut shared.sdks), (event.address, &mut shared.addresses)];
                for (id, known) in known {
                    if id != NOTHING && known.len() < CLIENTS && !known.contains(&id) {
                        known.push(id);
                    }
                }
            }
        });
        all
    }
}
