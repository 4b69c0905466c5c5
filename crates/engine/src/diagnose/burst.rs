//! Bursts: many devices dropped within a short time.

use std::collections::{BTreeMap, BTreeSet};

use super::rhythm::{self, Beat};
use crate::codes::Code;
use crate::fleet::{Fleet, ServerError};
use crate::sdk::Renewal;
use crate::time::SECOND;

/// A burst's drops lie within this many seconds of each other. Source: proposal; "at once" in the documentation, and
/// reports of hub faults speak of one to two minutes.
const WINDOW: i64 = 120 * SECOND;

/// Fewer devices are no burst, however quiet the fleet is otherwise. Proposal.
const LEAST_DEVICES: usize = 6;

/// A burst stands so many median absolute deviations above the usual number of drops in a window. Proposal.
const ABOVE_USUAL: f64 = 6.0;

/// A fault of the hub shows on at least so many networks. Proposal.
pub(crate) const LEAST_PREFIXES: usize = 3;

/// When one network has this share of a burst, the fault is there. Source: proposal, as for a site's outage.
const ONE_NETWORK_SHARE: f64 = 0.6;

/// When this share of a burst's sessions began together and lasted a token's life, it is the token. Proposal.
const COMMON_START_SHARE: f64 = 0.6;

/// 5xx errors so long before and after a burst's first and last drop belong to it, in milliseconds. Proposal.
const ERRORS_BEFORE: i64 = 300 * SECOND;
const ERRORS_AFTER: i64 = 600 * SECOND;

/// Many devices, dropped at once.
#[derive(Clone, Debug)]
pub(crate) struct Burst {
    pub(crate) devices: usize,
    /// Networks, by masked address.
    pub(crate) prefixes: usize,
    /// Most of it is behind one address.
    pub(crate) one_network: bool,
    /// Most of its sessions began together, a token's life before.
    pub(crate) common_start: bool,
    pub(crate) sdks: usize,
    pub(crate) server_errors: Vec<Code>,
    /// From the first to the last drop, in seconds.
    pub(crate) seconds: f64,
}

/// The bursts in order of time, and for each drop the burst that it is part of.
pub(crate) fn observe(fleet: &Fleet, rhythm: &[Beat]) -> (Vec<Burst>, Vec<Option<usize>>) {
    let mut by_hub: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for drop in (0..fleet.drops.len()).filter(|&drop| !on_rhythm(fleet, rhythm, drop)) {
        let device = &fleet.devices[fleet.drops[drop].device()];
        by_hub.entry(fleet.hub(device.id)).or_default().push(drop);
    }
    let mut burst_of = vec![None; fleet.drops.len()];
    let mut bursts = Vec::new();
    for (hub, mut order) in by_hub {
        order.sort_by_key(|&drop| (fleet.drops[drop].time, drop));
        for members in dense_stretches(fleet, &order) {
            for &drop in members {
                burst_of[drop] = Some(bursts.len());
            }
            bursts.push(describe(fleet, hub, rhythm, members));
        }
    }
    (bursts, burst_of)
}

/// A drop that the device's own token explains is no part of a burst.
fn on_rhythm(fleet: &Fleet, rhythm: &[Beat], drop: usize) -> bool {
    let beat = &rhythm[drop];
    beat.token().is_some() && (beat.repeats || fleet.drops[drop].unauthorized().is_some())
}

/// Stretches of `order` in which each drop is in a window with unusually many devices.
fn dense_stretches<'a>(fleet: &Fleet, order: &'a [usize]) -> Vec<&'a [usize]> {
    let time = |at: usize| fleet.drops[order[at]].time.0;
    // The modules of a device go with it.
    let body = |drop: usize| fleet.devices[fleet.drops[drop].device()].body;
    let least = LEAST_DEVICES.max(usual_maximum(fleet, order));
    let mut stretches: Vec<std::ops::Range<usize>> = Vec::new();
    // How often each device is in the window, for the number of different ones.
    let mut in_window: BTreeMap<usize, usize> = BTreeMap::new();
    let mut begin = 0;
    for end in 0..order.len() {
        *in_window.entry(body(order[end])).or_default() += 1;
        while time(end) - time(begin) > WINDOW {
            let device = body(order[begin]);
            let count = in_window.get_mut(&device).expect("it entered the window");
            *count -= 1;
            if *count == 0 {
                in_window.remove(&device);
            }
            begin += 1;
        }
        if in_window.len() >= least {
            match stretches.last_mut() {
                Some(last) if last.end > begin => last.end = end + 1,
                _ => stretches.push(begin..end + 1),
            }
        }
    }
    stretches.into_iter().map(|stretch| &order[stretch]).collect()
}

/// The number of drops in a window that is not yet unusual for this fleet.
fn usual_maximum(fleet: &Fleet, order: &[usize]) -> usize {
    let (Some(from), Some(to)) = (fleet.from, fleet.to) else { return 0 };
    let windows = usize::try_from((to.0 - from.0) / WINDOW + 1).unwrap_or(usize::MAX);
    let mut counts: BTreeMap<i64, usize> = BTreeMap::new();
    for &drop in order {
        *counts.entry((fleet.drops[drop].time.0 - from.0) / WINDOW).or_default() += 1;
    }
    // Windows without a drop are not stored; they are the first of the sorted ones.
    let mut counts: Vec<usize> = counts.into_values().collect();
    counts.sort_unstable();
    let empty = windows - counts.len();
    let nth = |sorted: &[usize], empty: usize, n: usize| if n < empty { 0 } else { sorted[n - empty] };
    let median = nth(&counts, empty, windows / 2);
    let mut deviations: Vec<usize> = counts.iter().map(|count| count.abs_diff(median)).collect();
    deviations.sort_unstable();
    let deviation = if empty > windows / 2 {
        0 // more than half the windows are empty, and then the median is too
    } else {
        let at = deviations.partition_point(|d| *d < median);
        deviations.splice(at..at, std::iter::repeat_n(median, empty));
        deviations[windows / 2]
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small positive number
    let usual = (median as f64 + ABOVE_USUAL * deviation as f64).ceil() as usize;
    usual + 1
}

fn describe(fleet: &Fleet, hub: &str, rhythm: &[Beat], members: &[usize]) -> Burst {
    let drops = || members.iter().map(|&i| &fleet.drops[i]);
    let devices: BTreeSet<usize> = drops().map(|drop| fleet.devices[drop.device()].body).collect();
    let mut prefixes: BTreeMap<&str, usize> = BTreeMap::new();
    for drop in drops() {
        let prefix = fleet.prefix(drop.client.address);
        if !prefix.is_empty() {
            *prefixes.entry(prefix).or_default() += 1;
        }
    }
    let largest = prefixes.values().copied().max().unwrap_or(0);
    let sdks: BTreeSet<_> =
        drops().map(|drop| fleet.sdk(&drop.client).family.name()).filter(|name| !name.is_empty()).collect();
    let first = fleet.drops[members[0]].time;
    let last = fleet.drops[members[members.len() - 1]].time;
    let errors_from = fleet.server_errors.partition_point(|error| error.time.0 < first.0 - ERRORS_BEFORE);
    let errors_to = fleet.server_errors.partition_point(|error| error.time.0 <= last.0 + ERRORS_AFTER);
    // Another hub's errors say nothing of this one.
    let of_hub = |error: &&ServerError| ["", hub].contains(&fleet.hub(error.device)) || hub.is_empty();
    let server_errors =
        fleet.server_errors[errors_from..errors_to].iter().filter(of_hub).map(|error| error.code);
    Burst {
        devices: devices.len(),
        prefixes: prefixes.len(),
        one_network: largest as f64 >= ONE_NETWORK_SHARE * members.len() as f64,
        common_start: common_start(fleet, rhythm, members),
        sdks: sdks.len(),
        server_errors: server_errors.collect(),
        seconds: last.seconds_since(first),
    }
}

/// Whether most of the drops are the token's after all: the sessions lasted a token's life, or their beginning is
/// not in the log and the device goes on in the token's rhythm.
fn common_start(fleet: &Fleet, rhythm: &[Beat], members: &[usize]) -> bool {
    let fits = |&&drop: &&usize| {
        let drop_of = &fleet.drops[drop];
        rhythm::can_be_token(fleet, &drop_of.client)
            && fleet.sdk(&drop_of.client).renewal != Renewal::Graceful
            && match drop_of.length() {
                Some(length) => rhythm::fits(rhythm::DEFAULT_TOKEN_MINUTES, length),
                None => rhythm[drop].device_share > 0.0,
            }
    };
    members.iter().filter(fits).count() as f64 >= COMMON_START_SHARE * members.len() as f64
}
