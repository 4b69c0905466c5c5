//! What people do without Hubscope, as plainly as they do it.

use super::Key;
use fleet_sim::{Event, Operation};
use std::collections::{BTreeMap, BTreeSet};

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;

const TOKEN: &str = "sas-token-expiry";
const HUB: &str = "hub-transient";
const NETWORK: &str = "network-loss";

/// "Many devices disconnect at once": so many in a hundred of those in the log, and at least three, within
/// a minute.
const MANY: usize = 10;
/// "A regular interval": two in a row that differ by less than this.
const REGULAR: u64 = 5 * MINUTE;

/// Device and module.
type Who<'a> = (&'a str, &'a str);
/// Drops of each device, in order of time.
type Drops<'a> = BTreeMap<Who<'a>, Vec<u64>>;

fn drops(events: &[Event]) -> (Drops<'_>, usize) {
    let mut drops: Drops = BTreeMap::new();
    let mut devices = BTreeSet::new();
    for event in events {
        let who = (&*event.identity.device, event.identity.module.unwrap_or_default());
        devices.insert(who);
        if event.operation == Operation::Disconnect
            && event.error.is_some_and(|error| error.number == "404104")
        {
            drops.entry(who).or_default().push(event.time_in_millis());
        }
    }
    for times in drops.values_mut() {
        times.sort_unstable();
        times.dedup();
    }
    (drops, devices.len())
}

fn key(time: u64, (device, module): Who) -> Key {
    (fleet_sim::iso(time), device.to_owned(), module.to_owned())
}

/// The documentation: a regular interval is the token, many at once with more internal errors the hub, and
/// all else the network.
pub fn page(events: &[Event]) -> BTreeMap<Key, &'static str> {
    let (drops, devices) = drops(events);
    let mut all: Vec<u64> = drops.values().flatten().copied().collect();
    all.sort_unstable();
    let internal = |event: &&Event| event.error.is_some_and(|error| error.number.starts_with('5'));
    let mut faults: Vec<u64> = events.iter().filter(internal).map(Event::time_in_millis).collect();
    faults.sort_unstable();
    let between = |times: &[u64], from: u64, to: u64| {
        times.partition_point(|&time| time <= to) - times.partition_point(|&time| time < from)
    };
    let mut causes = BTreeMap::new();
    for (&who, times) in &drops {
        for (index, &time) in times.iter().enumerate() {
            let at_once = between(&all, time.saturating_sub(MINUTE / 2), time + MINUTE / 2);
            let with_faults = between(&faults, time.saturating_sub(5 * MINUTE), time + 5 * MINUTE) > 0;
            let cause = if at_once >= (devices * MANY / 100).max(3) && with_faults {
                HUB
            } else if is_regular(times, index) {
                TOKEN
            } else {
                NETWORK
            };
            causes.insert(key(time, who), cause);
        }
    }
    causes
}

/// Whether a drop is an end or the middle of two like intervals.
fn is_regular(times: &[u64], index: usize) -> bool {
    times.windows(3).enumerate().any(|(first, drops)| {
        let alike = (drops[1] - drops[0]).abs_diff(drops[2] - drops[1]) < REGULAR;
        (first..first + 3).contains(&index) && alike && drops[1] - drops[0] > REGULAR
    })
}

/// The documented queries: 404104 counted for each device and hour. One in nearly every hour is a token;
/// an hour in which most devices have one and which has three times as many as usual is the hub.
pub fn counts(events: &[Event]) -> BTreeMap<Key, &'static str> {
    let (drops, devices) = drops(events);
    let hour = |time: &u64| time / HOUR;
    let mut hours: BTreeMap<u64, (usize, BTreeSet<Who>)> = BTreeMap::new();
    for (&who, times) in &drops {
        for time in times {
            let (count, of) = hours.entry(hour(time)).or_default();
            *count += 1;
            of.insert(who);
        }
    }
    let mut usual: Vec<usize> = hours.values().map(|(count, _)| *count).collect();
    usual.sort_unstable();
    let usual = usual.get(usual.len() / 2).copied().unwrap_or(0);
    let first = events.iter().map(|event| event.time / 3600).min().unwrap_or(0);
    let last = events.iter().map(|event| event.time / 3600).max().unwrap_or(0);
    let mut causes = BTreeMap::new();
    for (&who, times) in &drops {
        let with = times.iter().map(hour).collect::<BTreeSet<_>>().len();
        let covered = usize::try_from(last - first + 1).unwrap_or(usize::MAX);
        let hourly = with * 10 >= covered * 8 && times.len() * 10 <= with * 13;
        for time in times {
            let (count, of) = &hours[&hour(time)];
            let cause = if of.len() * 2 > devices && *count > 3 * usual {
                HUB
            } else if hourly {
                TOKEN
            } else {
                NETWORK
            };
            causes.insert(key(*time, who), cause);
        }
    }
    causes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular() {
        let times = [0, 65 * MINUTE, 131 * MINUTE, 140 * MINUTE];
        let regular: Vec<bool> = (0..4).map(|index| is_regular(&times, index)).collect();
        assert_eq!(regular, [true, true, true, false]);
    }
}
