//! The events of each device together, in order of time, without repeats.

use crate::codes::Code;
use crate::event::{Auth, Event, NOTHING, Names, Protocol};
use crate::intern::Id;

/// How many bytes all names begin with alike.
pub(super) fn shared_length<'n>(mut names: impl Iterator<Item = &'n [u8]>) -> usize {
    let first = names.next().unwrap_or_default();
    let shared = |a: &[u8], b: &[u8]| a.iter().zip(b).take_while(|(a, b)| a == b).count();
    names.fold(first.len(), |length, name| shared(&first[..length], name))
}

/// The bytes of a name from that place on, as far as a number holds them, which is in the order of the names: where
/// devices are called alike but for their numbers, it is nearly all that need be compared.
pub(super) fn behind(name: &[u8], shared: usize) -> u64 {
    let bytes = name.get(shared..).unwrap_or_default().iter().copied().chain(std::iter::repeat(0));
    bytes.take(8).fold(0, |number, byte| number << 8 | u64::from(byte))
}

/// The events of one device, by their indices.
pub(super) struct Group {
    pub(super) id: Id,
    /// In the order that [`by_device`] gives.
    pub(super) events: std::ops::Range<usize>,
}

/// Puts the events of each device together, in the order of the devices. A counting sort: nothing is compared.
pub(super) fn by_device(mut order: Vec<(u32, Id)>, events: &[Event]) -> (Vec<u32>, Vec<Group>) {
    let mut ranks = vec![0u32; order.len()];
    for &(rank, id) in &order {
        ranks[id.index()] = rank;
    }
    let groups = order.last().map_or(0, |(rank, _)| *rank as usize + 1);
    // Where each group begins, and while it is filled, where it goes on.
    let mut begins = vec![0u32; groups + 1];
    for event in events {
        begins[ranks[event.device.index()] as usize + 1] += 1;
    }
    for at in 1..begins.len() {
        begins[at] += begins[at - 1];
    }
    let mut indices = vec![0u32; events.len()];
    let mut next = begins.clone();
    for (index, event) in (0u32..).zip(events) {
        let next = &mut next[ranks[event.device.index()] as usize];
        indices[*next as usize] = index;
        *next += 1;
    }
    order.dedup_by_key(|(rank, _)| *rank);
    let group = |(rank, id): (u32, Id)| {
        let rank = rank as usize;
        Group { id, events: begins[rank] as usize..begins[rank + 1] as usize }
    };
    (indices, order.into_iter().map(group).collect())
}

/// The order of the texts of events.
pub(crate) struct Ranks {
    addresses: Vec<u32>,
    sdks: Vec<u32>,
}

impl Ranks {
    pub(crate) fn of(names: &Names) -> Self {
        Self { addresses: names.addresses.ranks(), sdks: names.sdks.ranks() }
    }

    /// Puts the events of one device in order, and leaves repeats out.
    #[inline]
    pub(crate) fn tidy(&self, events: &mut Vec<Event>) {
        let Self { addresses, sdks } = self;
        let attributes =
            |e: &Event| (addresses[e.address.index()], sdks[e.sdk.index()], e.protocol, e.auth, e.error);
        events.sort_unstable_by(|a, b| {
            let same_moment =
                || (a.operation, a.code, attributes(a)).cmp(&(b.operation, b.code, attributes(b)));
            a.time.cmp(&b.time).then_with(same_moment)
        });
        events.dedup_by(same_event);
    }
}

/// Whether two events, next to each other in the order, are one: overlapping exports may have it with more columns and
/// with fewer. If so, the one that is kept takes over what only the other says.
fn same_event(next: &mut Event, kept: &mut Event) -> bool {
    let core = |e: &Event| (e.time, e.operation);
    // An error whose code a spreadsheet took away comes before those that have one.
    let code = next.code == kept.code || kept.code == Code::UNKNOWN;
    let text = |a: Id, b: Id| a == b || a == NOTHING || b == NOTHING;
    let same = core(next) == core(kept)
        && code
        && text(next.address, kept.address)
        && text(next.sdk, kept.sdk)
        && (next.protocol == kept.protocol || next.protocol.min(kept.protocol) == Protocol::Unknown)
        && (next.auth == kept.auth || next.auth.min(kept.auth) == Auth::Unknown);
    if same {
        kept.code = next.code;
        let fuller = |a: Id, b: Id| if a == NOTHING { b } else { a };
        kept.address = fuller(kept.address, next.address);
        kept.sdk = fuller(kept.sdk, next.sdk);
        kept.protocol = kept.protocol.max(next.protocol);
        kept.auth = kept.auth.max(next.auth);
        kept.error |= next.error;
    }
    same
}
