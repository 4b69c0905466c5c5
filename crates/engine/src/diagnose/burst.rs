//! Bursts: many devices dropped within a short time.

use std::collections::{BTreeMap, BTreeSet};

use super::dense::{self, Point};
use super::facts::AT_ONCE;
use super::habits::Habits;
use super::rhythm::{self, Rhythm};
use super::site::Sites;
use crate::codes::Code;
use crate::fleet::{Fleet, ServerError};
use crate::order::sort_by_time;
use crate::sdk::Renewal;
use crate::threshold::thresholds;
use crate::time::SECOND;

thresholds! {
    /// A burst's drops lie within this many seconds of each other. Source: proposal; "at once" in the documentation,
    /// and reports of hub faults speak of one to two minutes.
    const WINDOW: i64 = 120 * SECOND => AtMost Millis, "threshold-devices", Proposal;

    /// Fewer devices are no burst, however quiet the fleet is otherwise. Proposal.
    pub(crate) const LEAST_DEVICES: usize = 6 => AtLeast Count, "threshold-devices", Proposal;

    /// A wave: a hub that is upgraded takes its nodes out one by one, in some tens of minutes. Proposal.
    const WAVE: i64 = 45 * 60 * SECOND => AtMost Millis, "threshold-devices", Proposal;

    /// Fewer devices are no wave. Proposal.
    const WAVE_LEAST: usize = 10 => AtLeast Count, "threshold-devices", Proposal;

    /// At the end of a wave most devices were dropped once. Proposal.
    const WAVE_SHARE: f64 = 0.5 => AtLeast Share, "threshold-hub-share", Proposal;

    /// A fault of the hub shows on at least so many networks. Proposal.
    pub(crate) const LEAST_PREFIXES: usize = 3 => AtLeast Count, "threshold-networks", Proposal;

    /// When one network has this share of a burst, the fault is there. Source: proposal, as for a site's outage.
    const ONE_NETWORK_SHARE: f64 = 0.6 => AtLeast Share, "threshold-one-network", Proposal;

    /// When sites that are out have this share of a burst, it is theirs. Proposal, as for one network.
    const OF_SITES_SHARE: f64 = 0.6 => AtLeast Share, "threshold-of-sites", Proposal;

    /// When this share of a burst's sessions began together and lasted a token's life, it is the token. Proposal.
    const COMMON_START_SHARE: f64 = 0.6 => AtLeast Share, "threshold-common-start", Proposal;

    /// A burst repeats itself when it has so many drops for each of its devices. Proposal.
    const REPEATED: f64 = 1.25 => MoreThan Ratio, "threshold-repeated", Proposal;

    /// 5xx errors so long before a burst's first drop belong to it, in milliseconds. Proposal.
    const ERRORS_BEFORE: i64 = 300 * SECOND => AtMost Millis, "threshold-hub-errors", Proposal;

    /// And so long after its last. Proposal.
    const ERRORS_AFTER: i64 = 600 * SECOND => AtMost Millis, "threshold-hub-errors", Proposal;
}

/// What is usual is told by so many slices of a wave, or a wave would be half of a short log. Proposal.
const WAVE_SLICES: usize = 9;

/// A log of fewer windows does not tell what is usual. Proposal.
const LEAST_WINDOWS: i64 = 2;

/// A burst stands so many median absolute deviations above the usual number of drops in a window. Proposal.
const ABOVE_USUAL: f64 = 6.0;

/// What was observed before: a burst is what is left.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    pub(crate) fleet: &'a Fleet,
    pub(crate) rhythm: &'a Rhythm,
    pub(crate) sites: &'a Sites,
    pub(crate) habits: &'a [Habits],
}

/// Many devices, dropped at once.
#[derive(Clone, Debug)]
pub(crate) struct Burst {
    pub(crate) devices: usize,
    pub(crate) drops: usize,
    /// Fewer devices would have been usual for this fleet.
    pub(crate) least: usize,
    /// The shares of its drops on its largest network, by outages of sites, and on the rhythm of a token.
    pub(crate) network_share: f64,
    pub(crate) sites_share: f64,
    pub(crate) token_share: f64,
    /// Networks, by masked address.
    pub(crate) prefixes: usize,
    /// Most of it is behind one address.
    pub(crate) one_network: bool,
    /// Most of its sessions began together, a token's life before.
    pub(crate) common_start: bool,
    pub(crate) sdks: usize,
    /// It is a wave of tens of minutes.
    pub(crate) wave: bool,
    /// Of all devices of the hub.
    pub(crate) share: f64,
    /// Most of it are outages of sites, while others were well.
    pub(crate) of_sites: bool,
    /// The shares of its drops that were back within seconds, and that were away as long as these devices always are.
    pub(crate) at_once: f64,
    pub(crate) as_ever: f64,
    /// A device dropped more than once.
    pub(crate) repeated: bool,
    /// Codes of a failover or an upgrade at the same time.
    pub(crate) upheavals: Vec<Code>,
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
pub(crate) fn observe(seen: &Seen<'_>) -> Bursts {
    let &Seen { fleet, rhythm, .. } = seen;
    // The drops of each hub, and its devices.
    let mut by_hub: BTreeMap<&str, (Vec<u32>, usize)> = BTreeMap::new();
    for (index, device) in fleet.devices.iter().enumerate() {
        let drops = device.drops.clone().filter(|&drop| !on_rhythm(fleet, rhythm, drop));
        let drops = drops.map(|drop| u32::try_from(drop).expect("events are numbered by u32"));
        let (of_hub, devices) = by_hub.entry(fleet.hub(device.id)).or_default();
        of_hub.extend(drops);
        *devices += usize::from(device.body == index);
    }
    let mut burst_of = vec![NO_BURST; fleet.drops.len()];
    let mut bursts = Vec::new();
    let mut in_window = vec![0; fleet.devices.len()];
    for (hub, (mut order, devices)) in by_hub {
        // By device so far, which decides between equals.
        let time = |drop: u32| fleet.drops[drop as usize].time;
        sort_by_time(&mut order, &time);
        let burst_least = LEAST_DEVICES.max(usual_maximum(fleet, &order, WINDOW, 1));
        let narrow = stretches(fleet, &order, WINDOW, burst_least, &mut in_window);
        mark(&narrow, &mut burst_of, bursts.len());
        // What no burst explains may be a wave.
        order.retain(|&drop| burst_of[drop as usize] == NO_BURST);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a share of a count
        let share = (WAVE_SHARE * devices as f64).ceil() as usize;
        let usual = |slices| usual_maximum(fleet, &order, WAVE, slices);
        let least = WAVE_LEAST.max(share).max(usual(1).min(usual(WAVE_SLICES)));
        let waves = stretches(fleet, &order, WAVE, least, &mut in_window);
        mark(&waves, &mut burst_of, bursts.len() + narrow.len());
        let both = narrow.iter().map(|members| (members, false)).chain(waves.iter().map(|m| (m, true)));
        bursts.extend(both.map(|(members, wave)| {
            let members: Vec<usize> = members.iter().map(|&drop| drop as usize).collect();
            let burst = describe(seen, hub, devices, &members, wave);
            Burst { least: if wave { least } else { burst_least }, ..burst }
        }));
    }
    Bursts { bursts, burst_of }
}

/// The drops of each stretch in which many devices are dropped.
fn stretches(
    fleet: &Fleet,
    order: &[u32],
    window: i64,
    least: usize,
    in_window: &mut [u32],
) -> Vec<Vec<u32>> {
    let points: Vec<Point> = order.iter().map(|&drop| fleet.point(drop as usize)).collect();
    let found = dense::stretches(&points, window, least, in_window);
    found.into_iter().map(|range| order[range].to_vec()).collect()
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

/// Numbers the bursts from `first` on.
fn mark(bursts: &[Vec<u32>], burst_of: &mut [u32], first: usize) {
    for (number, members) in bursts.iter().enumerate() {
        for &drop in members {
            burst_of[drop as usize] = u32::try_from(first + number).expect("fewer than drops");
        }
    }
}

/// A drop that the device's own token explains is no part of a burst.
fn on_rhythm(fleet: &Fleet, rhythm: &Rhythm, drop: usize) -> bool {
    let beat = &rhythm.beats[drop];
    beat.token().is_some() && (beat.repeats || fleet.drops[drop].unauthorized().is_some())
}

/// The number of drops in a window that is not yet unusual for this fleet, by what is usual in slices of it.
fn usual_maximum(fleet: &Fleet, order: &[u32], window: i64, slices: usize) -> usize {
    let Some((from, log)) = fleet.span.from.zip(fleet.span.millis()) else { return 0 };
    // Nothing is usual in a log that shows hardly more than this.
    if log < LEAST_WINDOWS * window {
        return 0;
    }
    let slices = slices as f64;
    #[allow(clippy::cast_possible_truncation)] // a slice of milliseconds
    let window = (window as f64 / slices) as i64;
    let windows = usize::try_from(log / window + 1).unwrap_or(usize::MAX);
    let window = |drop: &u32| (fleet.drops[*drop as usize].time.0 - from.0) / window;
    // Windows without a drop are not stored; they are the first of the sorted ones.
    let mut counts: Vec<usize> = order.chunk_by(|a, b| window(a) == window(b)).map(<[u32]>::len).collect();
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
    let usual = (slices * median as f64 + slices.sqrt() * ABOVE_USUAL * deviation as f64).ceil() as usize;
    usual + 1
}

fn describe(seen: &Seen<'_>, hub: &str, of_hub: usize, members: &[usize], wave: bool) -> Burst {
    let &Seen { fleet, rhythm, sites, habits } = seen;
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
    // Another hub's errors say nothing of this one.
    let own = |error: &&ServerError| ["", hub].contains(&fleet.hub(error.device)) || hub.is_empty();
    let beside = |errors: &[ServerError]| -> Vec<Code> {
        let from = errors.partition_point(|error| error.time.0 < first.0 - ERRORS_BEFORE);
        let to = errors.partition_point(|error| error.time.0 <= last.0 + ERRORS_AFTER);
        errors[from..to].iter().filter(own).map(|error| error.code).collect()
    };
    let share = |is: &dyn Fn(usize) -> bool| {
        members.iter().filter(|&&drop| is(drop)).count() as f64 / members.len() as f64
    };
    let gap = |drop: usize| fleet.drops[drop].gap();
    let of_sites = share(&|drop| sites.of(drop).is_some_and(|site| !site.elsewhere));
    let as_ever =
        |drop: usize| gap(drop).is_some_and(|gap| habits[fleet.drops[drop].device()].is_usual_gap(gap));
    let network_share = largest as f64 / members.len() as f64;
    let token_share = common_start(fleet, rhythm, members);
    Burst {
        least: 0,
        drops: members.len(),
        network_share,
        sites_share: of_sites,
        token_share,
        wave,
        share: devices.len() as f64 / of_hub.max(1) as f64,
        of_sites: of_sites >= OF_SITES_SHARE,
        at_once: share(&|drop| gap(drop).is_some_and(|gap| gap <= AT_ONCE)),
        as_ever: share(&as_ever),
        repeated: members.len() as f64 > REPEATED * devices.len() as f64,
        upheavals: beside(&fleet.upheavals),
        devices: devices.len(),
        prefixes: prefixes.len(),
        one_network: network_share >= ONE_NETWORK_SHARE,
        common_start: token_share >= COMMON_START_SHARE,
        sdks: sdks.len(),
        server_errors: beside(&fleet.server_errors),
        seconds: last.seconds_since(first),
    }
}

/// The share of the drops that are the token's after all: the sessions lasted a token's life, or their beginning is
/// not in the log and the device goes on in the token's rhythm.
fn common_start(fleet: &Fleet, rhythm: &Rhythm, members: &[usize]) -> f64 {
    let fits = |&&drop: &&usize| {
        let drop_of = &fleet.drops[drop];
        rhythm::can_be_token(fleet, &drop_of.client)
            && fleet.sdk(&drop_of.client).renewal != Renewal::Graceful
            && match drop_of.length() {
                Some(length) => rhythm::fits(rhythm::DEFAULT_TOKEN_MINUTES, length),
                None => rhythm.shares[drop_of.device()] > 0.0,
            }
    };
    members.iter().filter(fits).count() as f64 / members.len() as f64
}
