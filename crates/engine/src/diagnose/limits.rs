//! Limits: sessions that end after the same time, to the second, whatever the device does.
//!
//! A firewall, a proxy or a VPN that lets nobody stay for longer ends connections so, and so does a timer in the
//! device. The hub does not: it looks at tokens and at silence now and then, so what it ends differs by half a minute and more.

use crate::event::NOTHING;
use crate::fleet::{Device, Drop, Fleet};
use crate::intern::Id;
use crate::order::sort_by;
use crate::sdk::Sdk;
use crate::threshold::thresholds;
use std::ops::Range;

thresholds! {
    /// Sessions that end at a limit are as long as each other within so many seconds. Proposal: a log of whole seconds may add
    /// one on either side.
    const WIDTH: f64 = 3.0 => AtMost Seconds, "threshold-limit-width", Proposal;

    /// So many are no chance. Proposal.
    const LEAST: usize = 5 => AtLeast Count, "threshold-limit-count", Proposal;

    /// Of all sessions that lasted as long or longer, so many end there. Proposal.
    const MOST: f64 = 0.5 => AtLeast Share, "threshold-limit-share", Proposal;

    /// So many devices that keep it have it from somewhere else. Proposal.
    const SHARED: usize = 3 => AtLeast Count, "threshold-limit-shared", Proposal;
}

/// Shorter sessions are alike for other reasons, in seconds. Proposal.
const FROM: f64 = 120.0;

/// The limit at which a device's sessions end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    /// The shortest and the longest of the sessions, in seconds.
    low: f64,
    high: f64,
    /// How many they are, and which share of all that lasted as long or longer.
    pub(super) count: usize,
    pub(super) share: f64,
    /// How many devices behind its address keep it, the device one of them, and how many elsewhere.
    pub(super) here: usize,
    pub(super) elsewhere: usize,
    /// Those behind its address have different SDKs, which would not be silent for equally long.
    pub(super) of_several_sdks: bool,
}

impl Limit {
    /// Whether a session ended at it.
    pub(super) fn ends(&self, drop: &Drop) -> bool {
        drop.length().is_some_and(|length| (self.low..=self.high).contains(&length))
    }

    /// How far its sessions differ, in seconds.
    pub(super) fn width(&self) -> f64 {
        self.high - self.low
    }

    /// Whether other devices behind the address keep it, too.
    pub(super) fn is_of_address(&self) -> bool {
        self.here >= SHARED
    }

    /// Whether devices on other addresses do.
    pub(super) fn is_elsewhere(&self) -> bool {
        self.elsewhere >= SHARED
    }
}

/// The limit of each device that has one.
pub(super) fn observe(fleet: &Fleet) -> Vec<Option<Limit>> {
    let mut lengths = Vec::new();
    let mut limits: Vec<Option<Limit>> =
        fleet.devices.iter().map(|device| of_device(fleet, device, &mut lengths)).collect();
    let address = |device: usize| fleet.devices[device].client.address;
    let sdk = |device: usize| fleet.sdk(&fleet.devices[device].client).family;
    let mut keep: Vec<(Id, f64, Sdk)> = Vec::new();
    let of =
        |(device, limit): (usize, &Option<Limit>)| Some((address(device), limit.as_ref()?.low, sdk(device)));
    keep.extend(limits.iter().enumerate().filter_map(of));
    let mut lows: Vec<f64> = keep.iter().map(|(_, low, _)| *low).collect();
    sort_by(&mut lows, f64::total_cmp);
    sort_by(&mut keep, |a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    for (device, limit) in limits.iter_mut().enumerate() {
        let Some(limit) = limit else { continue };
        let (from, to, own) = (limit.low - WIDTH, limit.low + WIDTH, address(device));
        let all = lows.partition_point(|low| *low <= to) - lows.partition_point(|low| *low < from);
        let begin = keep.partition_point(|(at, low, _)| (*at, *low) < (own, from));
        let end = keep.partition_point(|(at, low, _)| (*at, *low) <= (own, to));
        let here = if own == NOTHING { 1 } else { end - begin };
        (limit.here, limit.elsewhere) = (here, all - here);
        limit.of_several_sdks = here > 1 && keep[begin..end].iter().any(|(.., other)| *other != sdk(device));
    }
    limits
}

/// Where most of these sorted lengths are that differ by no more than a width, which may depend on the longest.
pub(super) fn densest(lengths: &[f64], width: impl Fn(f64) -> f64) -> Range<usize> {
    let (mut begin, mut best) = (0, 0..0);
    for end in 0..lengths.len() {
        while lengths[end] - lengths[begin] > width(lengths[end]) {
            begin += 1;
        }
        if end + 1 - begin > best.len() {
            best = begin..end + 1;
        }
    }
    best
}

fn of_device(fleet: &Fleet, device: &Device, lengths: &mut Vec<f64>) -> Option<Limit> {
    if device.drops.len() < LEAST {
        return None;
    }
    lengths.clear();
    let known = fleet.drops[device.drops.clone()].iter().filter_map(Drop::session);
    lengths.extend(known.filter(|length| *length >= FROM));
    sort_by(lengths, f64::total_cmp);
    let best = densest(lengths, |_| WIDTH);
    let share = best.len() as f64 / (lengths.len() - best.start).max(1) as f64;
    let is_limit = best.len() >= LEAST && share >= MOST;
    is_limit.then(|| Limit {
        low: lengths[best.start],
        high: lengths[best.end - 1],
        count: best.len(),
        share,
        here: 1,
        elsewhere: 0,
        of_several_sdks: false,
    })
}
