//! What the addresses tell: who is hit together, and who moves among them.
//!
//! A carrier, and a large place, has several addresses. When its gateway fails, all devices behind these drop and none behind
//! others does; a fault of the hub takes devices whatever their address. And of modems that get another address at each
//! connect, one that comes back from the address before last is no second client.

use std::collections::{BTreeMap, HashMap};

use crate::event::NOTHING;
use crate::fleet::Fleet;
use crate::intern::Id;
use crate::order::sort_by_key;
use crate::threshold::thresholds;

thresholds! {
    /// A device moves when so many of its connects come from another address than the one before. Proposal.
    pub(super) const LEAST_MOVES: u32 = 3 => AtLeast Count, "threshold-moves", Proposal;

    /// And this share of them. Proposal: a device that moves now and then has a home.
    pub(super) const MOVES_SHARE: f64 = 0.6 => AtLeast Share, "threshold-moves-share", Proposal;
}

/// The same of devices that share their addresses: to be one of a pool, each may stay for a while. Proposals.
const POOL_MOVES: u32 = 2;
const POOL_MOVES_SHARE: f64 = 0.2;

/// Who has a conflict of two connections so often does not move: several clients have its identity. Proposal.
const CONFLICTS_SHARE: f64 = 0.3;

/// So many devices share an address of a pool, and this share of them moves. Proposals.
const POOL_LEAST: usize = 3;
const POOL_SHARE: f64 = 0.5;

/// What the addresses tell is told in nats: with fewer, it may be chance. Proposal.
const LEAST_TOLD: f64 = 8.0;

/// Who is in a burst is foretold by the others behind the same address, with the weight of one more that is like all.
const LIKE_ALL: f64 = 1.0;

/// Whether a device comes from another address nearly each time, and not from two in turn, as two clients would.
pub(super) fn moves(fleet: &Fleet, device: usize) -> bool {
    let clients = fleet.devices[device].clients;
    let share = |share: f64, of: u32| share * f64::from(of);
    clients.roams
        && clients.moves >= LEAST_MOVES
        && f64::from(clients.moves) >= share(MOVES_SHARE, clients.placed)
        && f64::from(clients.conflicts) < share(CONFLICTS_SHARE, clients.connects)
}

/// For each device whether those with whom it shares its address move, too.
pub(super) fn pools(fleet: &Fleet) -> Vec<bool> {
    let mut behind: BTreeMap<Id, (usize, usize)> = BTreeMap::new();
    let moves = |device: usize| {
        let clients = fleet.devices[device].clients;
        let share = f64::from(clients.moves) / f64::from(clients.placed.max(1));
        clients.roams && clients.moves >= POOL_MOVES && share >= POOL_MOVES_SHARE
    };
    let address = |device: usize| fleet.devices[device].client.address;
    let bodies = || (0..fleet.devices.len()).filter(|&device| fleet.devices[device].body == device);
    for device in bodies().filter(|&device| address(device) != NOTHING) {
        let (all, moving) = behind.entry(address(device)).or_default();
        *all += 1;
        *moving += usize::from(moves(device));
    }
    let is_pool = |device: usize| {
        let Some(&(all, moving)) = behind.get(&address(device)) else { return false };
        // Whether others move: it does so itself.
        let others = (all - 1, moving - usize::from(fleet.devices[device].body == device && moves(device)));
        others.0 + 1 >= POOL_LEAST && others.1 as f64 >= POOL_SHARE * others.0 as f64
    };
    (0..fleet.devices.len()).map(is_pool).collect()
}

/// Where devices are: by their masked addresses, and by the networks that these are of, since a carrier has many.
pub(super) struct Places([Place; 2]);

impl Places {
    pub(super) fn of(fleet: &Fleet) -> Self {
        let ranks = fleet.address_ranks();
        let mut in_order: Vec<(u32, Id)> = ranks.iter().copied().zip((0u32..).map(Id)).collect();
        sort_by_key(&mut in_order, |(rank, _)| *rank);
        // Those of one network stand together.
        let mut networks = vec![0; ranks.len()];
        let (mut number, mut last) = (0, "");
        for (_, address) in in_order {
            let of = network(fleet.address(address));
            number += u32::from(of != last);
            last = of;
            networks[address.index()] = number;
        }
        Self([ranks, networks].map(|of| Place::of(fleet, of)))
    }

    /// How much of what is open about who is in a burst the addresses tell: 0 is nothing, 1 is all.
    pub(super) fn tell(&self, fleet: &Fleet, members: &[usize]) -> f64 {
        self.0.iter().map(|place| place.tell(fleet, members)).fold(0.0, f64::max)
    }
}

/// The network of a masked address: its first two numbers.
fn network(address: &str) -> &str {
    let mut ends = address.match_indices(['.', ':']).map(|(at, _)| at);
    ends.nth(1).map_or(address, |end| &address[..end])
}

/// How many devices there are behind each address, or in each network, hub by hub.
struct Place {
    /// By the number of an address.
    of: Vec<u32>,
    behind: HashMap<(Id, u32), usize>,
    /// How many places have so many.
    sizes: BTreeMap<Id, BTreeMap<usize, usize>>,
}

impl Place {
    fn of(fleet: &Fleet, of: Vec<u32>) -> Self {
        let mut behind: HashMap<(Id, u32), usize> = HashMap::new();
        for (index, device) in fleet.devices.iter().enumerate() {
            if device.body == index && device.client.address != NOTHING {
                let place = of[device.client.address.index()];
                *behind.entry((fleet.hub_id(device.id), place)).or_default() += 1;
            }
        }
        let mut sizes: BTreeMap<Id, BTreeMap<usize, usize>> = BTreeMap::new();
        #[allow(clippy::iter_over_hash_type)] // a count of counts
        for ((hub, _), size) in &behind {
            *sizes.entry(*hub).or_default().entry(*size).or_default() += 1;
        }
        Self { of, behind, sizes }
    }

    /// Each device is foretold by the others in its place, so that a place of its own tells nothing.
    fn tell(&self, fleet: &Fleet, members: &[usize]) -> f64 {
        let mut bodies: Vec<usize> =
            members.iter().map(|&drop| fleet.devices[fleet.drops[drop].device()].body).collect();
        bodies.sort_unstable();
        bodies.dedup();
        let Some(first) = bodies.first() else { return 0.0 };
        let hub = fleet.hub_id(fleet.devices[*first].id);
        let mut hits: BTreeMap<u32, usize> = BTreeMap::new();
        let addresses = bodies.iter().map(|&body| fleet.devices[body].client.address);
        for address in addresses.filter(|address| *address != NOTHING) {
            *hits.entry(self.of[address.index()]).or_default() += 1;
        }
        let mut sizes = self.sizes.get(&hub).cloned().unwrap_or_default();
        let mut behind = Vec::new();
        for (place, hit) in hits {
            let Some(&size) = self.behind.get(&(hub, place)) else { continue };
            if let Some(places) = sizes.get_mut(&size) {
                *places -= 1;
            }
            behind.push(([(size - hit) as f64, hit as f64], 1.0));
        }
        behind.extend(sizes.into_iter().map(|(size, places)| ([size as f64, 0.0], places as f64)));
        let (open, left) = open_and_left(&behind);
        if open - left < LEAST_TOLD { 0.0 } else { (open - left) / open }
    }
}

/// How open it is who was hit, in nats, when only their number is known, and when those behind the same address are, too;
/// by the numbers of those who stayed and were hit behind an address, and how many addresses there are with as many.
fn open_and_left(behind: &[([f64; 2], f64)]) -> (f64, f64) {
    let sum = |of: usize| behind.iter().map(|(counts, times)| counts[of] * times).sum::<f64>();
    let share = sum(1) / (sum(0) + sum(1));
    let (mut open, mut left) = (0.0, 0.0);
    for &([stayed, hit], times) in behind {
        for (alike, others, share) in [(hit, stayed, share), (stayed, hit, 1.0 - share)] {
            if alike > 0.0 {
                // Of each the others, and one that is like all.
                let of_like = (alike - 1.0 + LIKE_ALL * share) / (alike - 1.0 + others + LIKE_ALL);
                open -= times * alike * share.ln();
                left -= times * alike * of_like.ln();
            }
        }
    }
    (open, left)
}

#[cfg(test)]
mod tests {
    use super::{network, open_and_left};

    #[test]
    fn the_network_of_an_address() {
        let networks = ["37.80.14.XXX", "2001:db8:7::XXX", "10.XXX", ""].map(network);
        assert_eq!(networks, ["37.80", "2001:db8", "10.XXX", ""]);
    }

    /// How much of what is open about who was hit the addresses tell, by those who stayed and were hit behind each.
    fn told(behind: &[[f64; 2]]) -> f64 {
        let behind: Vec<_> = behind.iter().map(|counts| (*counts, 1.0)).collect();
        let (open, left) = open_and_left(&behind);
        ((open - left) / open * 100.0).round() / 100.0
    }

    #[test]
    fn whole_addresses_tell_nearly_all() {
        // Of each address either all of twelve devices, or none.
        assert!(told(&[[0.0, 12.0], [0.0, 12.0], [12.0, 0.0], [12.0, 0.0]]) > 0.85);
    }

    #[test]
    fn an_address_with_as_many_of_both_as_all_tells_nothing() {
        assert!(told(&[[6.0, 6.0], [6.0, 6.0], [6.0, 6.0]]) <= 0.0);
    }

    #[test]
    fn an_address_of_ones_own_tells_nothing() {
        assert!(told(&[[0.0, 1.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0]]).abs() < 1e-9);
    }
}
