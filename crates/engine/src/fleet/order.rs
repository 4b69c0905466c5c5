//! The events of each device together, in order of time, without repeats.

use crate::codes::Code;
use crate::event::{Auth, Event, NOTHING, Names, Protocol};
use crate::grain::Grain;
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
        // Sources that write times alike have nothing more to tell of each other's events.
        let grains = events.iter().map(|event| event.grain);
        if grains.clone().min() < grains.max() {
            for grain in [Grain::Second, Grain::Minute] {
                fold(events, grain);
            }
        }
    }
}

/// Of so many events in the second or minute of one that is less exact, the same one is looked for. Proposal: a device
/// does not do more in a minute, and hostile input stays linear.
const MAX_WITHIN: usize = 64;

/// Leaves out the events of this grain that another source tells more exactly, each for one of those.
fn fold(events: &mut Vec<Event>, grain: Grain) {
    let mut taken = vec![false; events.len()];
    let mut left_out = vec![false; events.len()];
    for index in 0..events.len() {
        let coarse = events[index];
        if coarse.grain != grain {
            continue;
        }
        let within = grain.around(coarse.time);
        let begin = events.partition_point(|event| event.time < within.start);
        let same = (begin..events.len())
            .take(MAX_WITHIN)
            .take_while(|at| events[*at].time < within.end)
            .find(|at| {
                let fine = &events[*at];
                fine.grain < grain && !taken[*at] && agree(&coarse, fine)
            });
        if let Some(same) = same {
            merge(&mut events[same], &coarse);
            (taken[same], left_out[index]) = (true, true);
        }
    }
    let mut left_out = left_out.iter();
    events.retain(|_| left_out.next() == Some(&false));
}

/// Whether two events, next to each other in the order, are one: overlapping exports may have it with more columns and
/// with fewer. If so, the one that is kept takes over what only the other says.
fn same_event(next: &mut Event, kept: &mut Event) -> bool {
    let same = next.time == kept.time && agree(next, kept);
    if same {
        merge(kept, next);
    }
    same
}

/// Whether two events contradict each other in nothing but their time.
fn agree(a: &Event, b: &Event) -> bool {
    // An error whose code a spreadsheet took away may be one that has it.
    let lost = |one: &Event, other: &Event| one.code == Code::UNKNOWN && other.code != Code::SUCCESS;
    let text = |a: Id, b: Id| a == b || a == NOTHING || b == NOTHING;
    a.operation == b.operation
        && (a.code == b.code || lost(a, b) || lost(b, a))
        && text(a.address, b.address)
        && text(a.sdk, b.sdk)
        && (a.protocol == b.protocol || a.protocol.min(b.protocol) == Protocol::Unknown)
        && (a.auth == b.auth || a.auth.min(b.auth) == Auth::Unknown)
}

/// Adds what only the other one says of the same event.
fn merge(kept: &mut Event, other: &Event) {
    let fuller = |a: Id, b: Id| if a == NOTHING { b } else { a };
    if kept.code == Code::UNKNOWN {
        kept.code = other.code;
    }
    kept.address = fuller(kept.address, other.address);
    kept.sdk = fuller(kept.sdk, other.sdk);
    kept.protocol = kept.protocol.max(other.protocol);
    kept.auth = kept.auth.max(other.auth);
    kept.error |= other.error;
    kept.grain = kept.grain.min(other.grain);
}
