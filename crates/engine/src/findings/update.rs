//! Updates that a finding's disconnects came or went with: devices connected with another `sdkVersion`, and were dropped
//! many times as often with one of the two as with the other.

use super::insight::Insight;
use crate::beside::Update;
use crate::fleet::Fleet;
use crate::message::{Arg, Args};
use crate::sdk::product;
use crate::time::{MINUTE, Time};

/// The messages of it: they came with an update, or they ended with one.
pub(crate) const MESSAGES: [&str; 2] = ["evidence-since-update", "evidence-until-update"];

/// What to do about each.
pub(crate) const SOLUTIONS: [&str; 2] = ["solution-update-undone", "solution-update-helped"];

/// So many devices share an update by no chance. Proposal.
const LEAST: usize = 3;

/// And this share of those of the finding. Proposal.
const MOST: f64 = 0.8;

/// Of a device that was seen for a shorter time with a version, in milliseconds, nothing can be said. Proposal.
const SEEN: i64 = 60 * MINUTE;

/// It was dropped so many times as often with the one version. Proposal: by chance a device without drops before an update
/// is dropped twice as often in half of all cases, and five times as often in one of twenty.
const TIMES: f64 = 5.0;

/// Devices that were updated alike.
struct Updated<'a> {
    /// Whether the trouble came or ended with it, and from which version to which.
    versions: (usize, &'a str, &'a str),
    devices: usize,
    /// Their drops with the version of the trouble.
    drops: usize,
}

/// What is said if most devices of a finding had none of its disconnects until they were updated, or none since; and what to
/// do first. The drops come by device.
pub(super) fn beside(fleet: &Fleet, members: impl Iterator<Item = usize>) -> Option<Insight> {
    let mut all = 0;
    let mut updated: Vec<Updated> = Vec::new();
    let mut members = members.peekable();
    while let Some(first) = members.next() {
        let device = fleet.drops[first].device();
        let mut times = Vec::new();
        let mut next = Some(first);
        while let Some(drop) = next {
            // The restart that brings the update is none of what it brought.
            times.extend(Some(fleet.drops[drop].time).filter(|_| !fleet.drops[drop].version_changed));
            next = members.next_if(|drop| fleet.drops[*drop].device() == device);
        }
        if times.is_empty() {
            continue;
        }
        all += 1;
        let updates = fleet.beside.updates(device);
        let end = fleet.span.to.unwrap_or(fleet.drops[first].time);
        for (at, update) in updates.iter().enumerate() {
            let until = updates.get(at + 1).map_or(end, |next| next.time);
            let Some((change, drops)) = change(&times, update, until) else { continue };
            let versions = (change, fleet.sdk_version(update.from), fleet.sdk_version(update.to));
            let at = updated.iter().position(|of| of.versions == versions).unwrap_or_else(|| {
                updated.push(Updated { versions, devices: 0, drops: 0 });
                updated.len() - 1
            });
            updated[at].devices += 1;
            updated[at].drops += drops;
        }
    }
    // Of as many, what began counts: it names the version of the trouble.
    let most = updated.into_iter().max_by_key(|of| (of.devices, std::cmp::Reverse(of.versions)));
    let Updated { versions: (change, from, to), devices, drops } = most?;
    if devices < LEAST || (devices as f64) < MOST * f64::from(all) {
        return None;
    }
    let mut args = Args::new();
    args.insert("devices", devices.into());
    args.insert("count", drops.into());
    args.insert("from", Arg::Name(product(from)));
    args.insert("to", Arg::Name(product(to)));
    Some(Insight::new(MESSAGES[change], args, Some(SOLUTIONS[change])))
}

/// Whether a device's disconnects came with its update or ended with it, and how many they were; `until` is when it was
/// updated again, or the end of the log.
fn change(times: &[Time], update: &Update, until: Time) -> Option<(usize, usize)> {
    let between = |from: Time, to: Time| {
        times.partition_point(|time| *time <= to) - times.partition_point(|time| *time <= from)
    };
    let spans = [update.time.0 - update.seen.0, until.0 - update.time.0];
    let counts = [between(Time(update.seen.0 - 1), update.time), between(update.time, until)];
    // As many as in the time of the other version, if that had been like the one of the trouble.
    let expected = |trouble: usize, other: usize| {
        let expected = counts[trouble] as f64 * spans[other] as f64 / spans[trouble].max(1) as f64;
        spans[other] >= SEEN && counts[other] == 0 && expected >= TIMES
    };
    if expected(1, 0) { Some((0, counts[1])) } else { expected(0, 1).then_some((1, counts[0])) }
}
