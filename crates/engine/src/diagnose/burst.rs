//! Bursts: many devices dropped within a short time.

use super::rhythm::{self, Rhythm};
use crate::codes::Code;
use crate::fleet::{Fleet, ServerError};
use crate::order::{sort_by, sort_indices};
use crate::sdk::Renewal;
use crate::time::SECOND;

/// A burst's drops lie within this many seconds of each other. Source: proposal; "at once" in the documentation, and
/// reports of hub faults speak of one to two minutes.
const WINDOW: i64 = 120 * SECOND;

/// Fewer devices are no burst, however quiet the fleet is otherwise. Proposal.
pub(crate) const LEAST_DEVICES: usize = 6;

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

/// All bursts.
#[derive(Debug, Default)]
pub(crate) struct Bursts {
    /// In order of time, hub by hub.
    pub(crate) bursts: Vec<Burst>,
    /// For each drop the number of its burst, or [`NO_BURST`].
    burst_of: Vec<u32>,
}

const NO_BURST: u32 = u32::MAX;

/// Finds the bursts.
pub(crate) fn observe(fleet: &Fleet, rhythm: &Rhythm) -> Bursts {
    let hub = |device: u32| fleet.hub(fleet.devices[device as usize].id);
    let mut by_hub: Vec<u32> = (0u32..).take(fleet.devices.len()).collect();
    sort_indices(&mut by_hub, &mut |a, b| hub(a).cmp(hub(b)));
    let mut burst_of = vec![NO_BURST; fleet.drops.len()];
    let mut bursts = Vec::new();
    let mut in_window = vec![0; fleet.devices.len()];
    for devices in by_hub.chunk_by(|&a, &b| hub(a) == hub(b)) {
        let drops = devices.iter().flat_map(|&device| fleet.devices[device as usize].drops.clone());
        let drops = drops.filter(|&drop| !on_rhythm(fleet, rhythm, drop));
        // By device so far, which decides between equals.
        let mut order: Vec<u32> =
            drops.map(|drop| u32::try_from(drop).expect("events are numbered by u32")).collect();
        let time = |drop: u32| fleet.drops[drop as usize].time;
        sort_indices(&mut order, &mut |a, b| time(a).cmp(&time(b)));
        for members in dense_stretches(fleet, &order, &mut in_window) {
            let index = u32::try_from(bursts.len()).expect("fewer than drops");
            for &drop in members {
                burst_of[drop as usize] = index;
            }
            let members: Vec<usize> = members.iter().map(|&drop| drop as usize).collect();
            bursts.push(describe(fleet, hub(devices[0]), rhythm, &members));
        }
    }
    Bursts { bursts, burst_of }
}

impl Bursts {
    /// The number of the burst that a drop is part of.
    pub(crate) fn number(&self, drop: usize) -> Option<usize> {
        let number = self.burst_of[drop];
        (number != NO_BURST).then_some(number as usize)
    }

    /// The burst that a drop is part of.
    pub(crate) fn of(&self, drop: usize) -> Option<&Burst> {
        self.number(drop).map(|number| &self.bursts[number])
    }
}

/// A drop that the device's own token explains is no part of a burst.
fn on_rhythm(fleet: &Fleet, rhythm: &Rhythm, drop: usize) -> bool {
    let beat = &rhythm.beats[drop];
    beat.token().is_some() && (beat.repeats || fleet.drops[drop].unauthorized().is_some())
}

/// Stretches of `order` in which each drop is in a window with unusually many devices.
///
/// `in_window` is how often each device is in the window: never, before and behind.
fn dense_stretches<'a>(fleet: &Fleet, order: &'a [u32], in_window: &mut [u32]) -> Vec<&'a [u32]> {
    let drop = |at: usize| &fleet.drops[order[at] as usize];
    let time = |at: usize| drop(at).time.0;
    // The modules of a device go with it.
    let body = |at: usize| fleet.devices[drop(at).device()].body;
    let least = LEAST_DEVICES.max(usual_maximum(fleet, order));
    let mut stretches: Vec<std::ops::Range<usize>> = Vec::new();
    let mut different = 0;
    let mut begin = 0;
    for end in 0..order.len() {
        let count = &mut in_window[body(end)];
        *count += 1;
        different += usize::from(*count == 1);
        while time(end) - time(begin) > WINDOW {
            let count = &mut in_window[body(begin)];
            *count -= 1;
            different -= usize::from(*count == 0);
            begin += 1;
        }
        if different >= least {
            match stretches.last_mut() {
                Some(last) if last.end > begin => last.end = end + 1,
                _ => stretches.push(begin..end + 1),
            }
        }
    }
    for at in begin..order.len() {
        in_window[body(at)] -= 1;
    }
    stretches.into_iter().map(|stretch| &order[stretch]).collect()
}

/// The number of drops in a window that is not yet unusual for this fleet.
fn usual_maximum(fleet: &Fleet, order: &[u32]) -> usize {
    let (Some(from), Some(to)) = (fleet.from, fleet.to) else { return 0 };
    let windows = usize::try_from((to.0 - from.0) / WINDOW + 1).unwrap_or(usize::MAX);
    let window = |drop: &u32| (fleet.drops[*drop as usize].time.0 - from.0) / WINDOW;
    // Windows without a drop are not stored; they are the first of the sorted ones.
    let mut counts: Vec<usize> = order.chunk_by(|a, b| window(a) == window(b)).map(<[u32]>::len).collect();
    sort_by(&mut counts, Ord::cmp);
    let empty = windows - counts.len();
    let nth = |sorted: &[usize], empty: usize, n: usize| if n < empty { 0 } else { sorted[n - empty] };
    let median = nth(&counts, empty, windows / 2);
    let mut deviations: Vec<usize> = counts.iter().map(|count| count.abs_diff(median)).collect();
    sort_by(&mut deviations, Ord::cmp);
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

fn describe(fleet: &Fleet, hub: &str, rhythm: &Rhythm, members: &[usize]) -> Burst {
    let drops = || members.iter().map(|&i| &fleet.drops[i]);
    let (devices, _) = different(drops().map(|drop| fleet.devices[drop.device()].body).collect());
    let prefixes = drops().map(|drop| fleet.prefix(drop.client.address)).filter(|prefix| !prefix.is_empty());
    let (prefixes, largest) = different(prefixes.collect());
    let sdks = drops().map(|drop| fleet.sdk(&drop.client).family.name()).filter(|name| !name.is_empty());
    let (sdks, _) = different(sdks.collect());
    let first = fleet.drops[members[0]].time;
    let last = fleet.drops[members[members.len() - 1]].time;
    let errors_from = fleet.server_errors.partition_point(|error| error.time.0 < first.0 - ERRORS_BEFORE);
    let errors_to = fleet.server_errors.partition_point(|error| error.time.0 <= last.0 + ERRORS_AFTER);
    // Another hub's errors say nothing of this one.
    let of_hub = |error: &&ServerError| ["", hub].contains(&fleet.hub(error.device)) || hub.is_empty();
    let server_errors =
        fleet.server_errors[errors_from..errors_to].iter().filter(of_hub).map(|error| error.code);
    Burst {
        devices,
        prefixes,
        one_network: largest as f64 >= ONE_NETWORK_SHARE * members.len() as f64,
        common_start: common_start(fleet, rhythm, members),
        sdks,
        server_errors: server_errors.collect(),
        seconds: last.seconds_since(first),
    }
}

/// How many different ones there are, and how often the most frequent of them comes.
fn different<T: Ord>(mut all: Vec<T>) -> (usize, usize) {
    sort_by(&mut all, Ord::cmp);
    let groups = || all.chunk_by(|a, b| a == b).map(<[T]>::len);
    (groups().count(), groups().max().unwrap_or(0))
}

/// Whether most of the drops are the token's after all: the sessions lasted a token's life, or their beginning is
/// not in the log and the device goes on in the token's rhythm.
fn common_start(fleet: &Fleet, rhythm: &Rhythm, members: &[usize]) -> bool {
    let fits = |&&drop: &&usize| {
        let drop_of = &fleet.drops[drop];
        rhythm::can_be_token(fleet, &drop_of.client)
            && fleet.sdk(&drop_of.client).renewal != Renewal::Graceful
            && match drop_of.length() {
                Some(length) => rhythm::fits(rhythm::DEFAULT_TOKEN_MINUTES, length),
                None => rhythm.shares[drop_of.device()] > 0.0,
            }
    };
    members.iter().filter(fits).count() as f64 >= COMMON_START_SHARE * members.len() as f64
}
