//! Quotas: the hours of a day in which a hub lets its devices in and cuts them a moment later, until 00:00 UTC.

use std::collections::BTreeMap;

use crate::fleet::{Drop, Fleet};
use crate::intern::Id;
use crate::threshold::thresholds;
use crate::time::{DAY, SECOND, Time};

thresholds! {
    /// A session of a hub without quota lasts no longer than this, in seconds. Proposal.
    const CUT_AT_ONCE: f64 = 30.0 => AtMost Seconds, "threshold-session", Proposal;

    /// It is the quota when this share of the devices of a loop stops at midnight. Proposal.
    pub(crate) const STOPS_SHARE: f64 = 0.8 => AtLeast Share, "threshold-loop-ends", Proposal;

    /// So many devices in a loop are the whole hub's trouble. Proposal.
    pub(crate) const LEAST_DEVICES: usize = 3 => AtLeast Count, "threshold-loop-devices", Proposal;

    /// So are fewer, if it stops at midnight on so many days. Proposal: by chance a loop does so once in 300 days.
    pub(crate) const LEAST_DAYS: usize = 2 => AtLeast Count, "threshold-loop-days", Proposal;

    /// And this share. Proposal.
    pub(crate) const FLEET_SHARE: f64 = 0.05 => AtLeast Share, "threshold-loop-share", Proposal;

    /// And this one, where the log ends before midnight. Proposal.
    const UNFINISHED_SHARE: f64 = 0.4 => AtLeast Share, "threshold-loop-share", Proposal;
}

/// Devices are in a loop with at least so many such sessions in an hour. Proposal.
pub(crate) const LOOPS: usize = 8;

/// A loop stops at midnight when its last session is no further from it than this, in milliseconds. Proposal.
pub(crate) const AT_MIDNIGHT: i64 = 300 * SECOND;

/// Whoever waits for longer between two tries, in seconds, is no client that was cut, but one that sleeps. Source: the
/// SDKs wait for up to 30 s, some drivers for a minute; the rest is slack.
const RETRIES: f64 = 90.0;

/// A loop that goes on for so long behind midnight, in milliseconds, did not stop there; and a quota takes so long after
/// midnight to be used up. Proposals.
const GOES_ON: i64 = 1800 * SECOND;
const ORDINARY: i64 = 600 * SECOND;

/// Whoever is cut for the quota is cut as soon as he says something: no longer behind another one, in milliseconds.
/// Proposal.
const TOGETHER: i64 = 3600 * SECOND;

/// The hub cuts its devices for so many milliseconds before it names the quota. Proposal: it does so when they come back.
const UNNAMED: i64 = 60 * SECOND;

/// A new day's messages last for so long at least, in milliseconds: what is refused before was refused for the day before.
/// Proposal.
const LASTS: i64 = 120 * SECOND;

/// From when on in a day the quota of each hub was used up.
#[derive(Debug, Default)]
pub(crate) struct Quota {
    /// By hub and day.
    since: BTreeMap<(Id, i64), (Time, Known)>,
    /// What shows it where no code does.
    loops: Vec<Loops>,
}

/// The devices of a hub that are let in and cut at once, until midnight.
#[derive(Clone, Copy, Debug)]
pub(super) struct Loops {
    hub: Id,
    day: i64,
    pub(super) devices: f64,
    /// The same as a share of the hub's devices.
    pub(super) share: f64,
    /// The share of them that stops at midnight, or when the log ends.
    pub(super) stop: f64,
    /// On how many days of the log loops of the hub stop at midnight.
    pub(super) days: usize,
}

/// How it is known that the quota was used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// The hub said so: 403002.
    ByCode,
    /// Devices looped until midnight.
    ByLoop,
    /// Most devices still looped when the log ended, before midnight.
    Unfinished,
}

impl Quota {
    /// Whether the quota was used up at that time.
    pub(crate) fn at(&self, hub: Id, time: Time) -> Option<Known> {
        let (since, known) = self.since.get(&(hub, time.day()))?;
        let margin = if *known == Known::ByCode { UNNAMED } else { 0 };
        (since.0 - margin <= time.0).then_some(*known)
    }

    /// The loops of a hub on that day.
    pub(super) fn loops(&self, hub: Id, time: Time) -> Option<&Loops> {
        self.loops.iter().find(|loops| loops.hub == hub && loops.day == time.day())
    }
}

/// Finds the hours without quota.
pub(crate) fn observe(fleet: &Fleet) -> Quota {
    let mut quota = Quota::default();
    for error in &fleet.quota_errors {
        let day = (fleet.hub_id(error.device), Time(error.time.0 - LASTS).day());
        quota.since.entry(day).or_insert((error.time, Known::ByCode));
    }
    by_loops(fleet, &mut quota);
    quota
}

/// Looks for days whose last hours most devices spend in a loop that ends at midnight.
fn by_loops(fleet: &Fleet, quota: &mut Quota) {
    let mut devices: BTreeMap<Id, usize> = BTreeMap::new();
    // The loops of each hub and day: when each begins and ends.
    let mut loops: BTreeMap<(Id, i64), Vec<(Time, Time)>> = BTreeMap::new();
    for device in &fleet.devices {
        let hub = device.hub;
        *devices.entry(hub).or_default() += 1;
        let drops = &fleet.drops[device.drops.clone()];
        let short = |drop: &Drop| drop.length().is_some_and(|length| length <= CUT_AT_ONCE);
        let short: Vec<usize> = (0..drops.len()).filter(|&at| short(&drops[at])).collect();
        let day_of = |at: usize| drops[at].time.day();
        for day in short.chunk_by(|&a, &b| day_of(a) == day_of(b)) {
            if day.len() < LOOPS {
                continue;
            }
            // The loop is the last stretch without a pause of an hour.
            let pause = |pair: &[usize]| drops[pair[1]].time.0 - drops[pair[0]].time.0 > 3600 * SECOND;
            let begin = day.windows(2).rposition(pause);
            let stretch = &day[begin.map_or(0, |at| at + 1)..];
            let retries = |at: &&usize| drops[**at].gap().is_none_or(|gap| gap <= RETRIES);
            if 2 * stretch.iter().filter(retries).count() < stretch.len() {
                continue;
            }
            let (begin, end) = (stretch[0], drops[stretch[stretch.len() - 1]].time);
            // The connection that was cut first had lasted.
            let first = begin.checked_sub(1).filter(|&cut| {
                day_of(cut) == day_of(begin) && drops[cut].gap().is_some_and(|gap| gap <= RETRIES)
            });
            let begin = drops[first.unwrap_or(begin)].time;
            let midnight = (end.day() + 1) * DAY;
            let behind = |at: &usize| drops[*at].time.0 - midnight;
            let next = short.partition_point(|at| behind(at) < AT_MIDNIGHT);
            if short.get(next).is_none_or(|at| behind(at) > GOES_ON) {
                loops.entry((hub, end.day())).or_default().push((begin, end));
            }
        }
    }
    let stops = |day: i64, end: Time| (day + 1) * DAY - end.0 <= AT_MIDNIGHT;
    let mut days: BTreeMap<Id, usize> = BTreeMap::new();
    for ((hub, day), found) in &loops {
        let stop = found.iter().filter(|(_, end)| stops(*day, *end)).count() as f64;
        *days.entry(*hub).or_default() += usize::from(stop >= STOPS_SHARE * found.len() as f64);
    }
    for ((hub, day), mut found) in loops {
        let days = days.get(&hub).copied().unwrap_or(0);
        let midnight = (day + 1) * DAY;
        // The hub names its quota now and then only: the loop that it names it in is one.
        if let Some((since, _)) = quota.since.get_mut(&(hub, day)) {
            let named = found.iter().filter(|(begin, end)| (*begin..=*end).contains(since));
            if let Some((begin, _)) = named.min_by_key(|(begin, _)| *begin) {
                *since = *begin;
            }
        }
        let log_end = fleet.span.to.unwrap_or(Time(midnight));
        let ends = log_end.0.min(midnight);
        let all = devices.get(&hub).copied().unwrap_or(0).max(1) as f64;
        // Who still loops when the log ends does not stop at midnight.
        let log_goes_on = log_end.0 > midnight + AT_MIDNIGHT;
        let share = if log_goes_on { FLEET_SHARE } else { UNFINISHED_SHARE };
        // What no end at midnight shows, the beginning must: until then the day was an ordinary one.
        let log_begin = fleet.span.from.map_or(0, |from| from.0);
        let day_begin =
            if log_goes_on && log_begin > day * DAY { i64::MIN } else { log_begin.max(day * DAY) };
        found.retain(|(begin, _)| begin.0 - ORDINARY >= day_begin);
        let at_midnight = found.iter().filter(|(_, end)| ends - end.0 <= AT_MIDNIGHT).count() as f64;
        let devices = found.len() as f64;
        let seen = Loops { hub, day, devices, share: devices / all, stop: at_midnight / devices, days };
        let are_many = found.len() >= LEAST_DEVICES || !found.is_empty() && days >= LEAST_DAYS;
        if are_many && seen.share >= share && seen.stop >= STOPS_SHARE {
            // One that loops for a reason of its own may have begun long before.
            let mut begins: Vec<Time> = found.iter().map(|(begin, _)| *begin).collect();
            begins.sort_unstable();
            let most = begins[(LEAST_DEVICES - 1).min(begins.len() - 1)];
            let is_of_them = |begin: &&Time| most.0 - begin.0 <= TOGETHER;
            let begin = *begins.iter().find(is_of_them).expect("that one, if no other");
            let how = if log_goes_on { Known::ByLoop } else { Known::Unfinished };
            let known = quota.since.entry((hub, day)).or_insert((begin, how));
            quota.loops.push(seen);
            known.0 = known.0.min(begin);
        }
    }
}
