//! What stands beside the disconnects: what the same log says of devices and hub that is no 404104 of its own.
//!
//! Findings gather verdicts, and a verdict is of a 404104. A device that is gone has none any more, one that is refused
//! or says goodbye never had one. `gather` keeps a little of each device while its events are at hand; each kind of
//! notice is one file, which looks for it there and says it in numbers. A notice that is wrong sends somebody to a
//! device that is well, so each kind would rather say nothing.

mod authentication_failed;
mod authentication_failing;
mod clock_rhythm;
mod failover;
mod gather;
mod graceful_renewal;
mod moved;
mod never_came_back;
mod quota_loop;
mod shared_identity;
mod throttling;
mod times_of_day;
mod wrong_mqtt_use;

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::codes::Code;
use crate::diagnose::{Cause, Diagnosis};
use crate::fleet::Fleet;
use crate::intern::Id;
use crate::message::{Arg, Args};
use crate::order::{sort_by_key, sort_indices};
use crate::report::{Finding, Notice, NoticeEvidence, NoticeExample};
use crate::selection::Chosen;
use crate::time::{SECOND, Time};
pub(crate) use gather::{CUT_AT_ONCE, Gathered, Update};

/// A finding of fewer disconnects does not tell of what befell a hub. Proposal.
const A_FEW: usize = 3;

/// What a notice is about, those that need a person most first. The names are part of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Devices whose last word is a disconnect, long before the log ends.
    NeverCameBack,
    /// Devices that only fail to authenticate from some moment on.
    AuthenticationFailing,
    /// Devices that only failed to authenticate for a time.
    AuthenticationFailed,
    /// Two clients use one identity, and no verdict says so.
    SharedIdentity,
    /// The daily quota is used up, and no verdict says so.
    QuotaLoop,
    /// Clients that are cut at once, over and over: they use MQTT in a way that the hub does not allow.
    WrongMqttUse,
    /// The hub moved, or was maintained.
    FailoverOrMaintenance,
    /// The hub refused because of too many requests.
    Throttling,
    /// Devices that left one hub of the log and came to another.
    Moved,
    /// Devices that are disconnected at the same time of day or week.
    ClockRhythm,
    /// Goodbyes of clients that renew their token.
    GracefulRenewal,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 11] = [
        Kind::NeverCameBack,
        Kind::AuthenticationFailing,
        Kind::AuthenticationFailed,
        Kind::SharedIdentity,
        Kind::QuotaLoop,
        Kind::WrongMqttUse,
        Kind::FailoverOrMaintenance,
        Kind::Throttling,
        Kind::Moved,
        Kind::ClockRhythm,
        Kind::GracefulRenewal,
    ];

    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        self.message().trim_start_matches("beside-")
    }

    /// The message id of its name for people.
    pub fn message(self) -> &'static str {
        match self {
            Kind::NeverCameBack => "beside-never-came-back",
            Kind::AuthenticationFailing => "beside-authentication-failing",
            Kind::AuthenticationFailed => "beside-authentication-failed",
            Kind::SharedIdentity => "beside-shared-identity",
            Kind::QuotaLoop => "beside-quota-loop",
            Kind::WrongMqttUse => "beside-wrong-mqtt-use",
            Kind::FailoverOrMaintenance => "beside-failover-or-maintenance",
            Kind::Throttling => "beside-throttling",
            Kind::Moved => "beside-moved",
            Kind::ClockRhythm => "beside-clock-rhythm",
            Kind::GracefulRenewal => "beside-graceful-renewal",
        }
    }

    /// The message id of what it means.
    pub fn meaning(self) -> &'static str {
        match self {
            Kind::NeverCameBack => "beside-meaning-never-came-back",
            Kind::AuthenticationFailing => "beside-meaning-authentication-failing",
            Kind::AuthenticationFailed => "beside-meaning-authentication-failed",
            Kind::SharedIdentity => Cause::DuplicateIdentity.meaning(),
            Kind::QuotaLoop => "beside-meaning-quota-loop",
            Kind::WrongMqttUse => "beside-meaning-wrong-mqtt-use",
            Kind::FailoverOrMaintenance => "beside-meaning-failover-or-maintenance",
            Kind::Throttling => "beside-meaning-throttling",
            Kind::Moved => "beside-meaning-moved",
            Kind::ClockRhythm => "beside-meaning-clock-rhythm",
            Kind::GracefulRenewal => "beside-meaning-graceful-renewal",
        }
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Message ids of evidence and steps that are used in these files alone.
pub(crate) fn messages() -> impl Iterator<Item = &'static str> {
    [
        never_came_back::MESSAGES,
        authentication_failing::MESSAGES,
        authentication_failed::MESSAGES,
        shared_identity::MESSAGES,
        quota_loop::MESSAGES,
        wrong_mqtt_use::MESSAGES,
        failover::MESSAGES,
        throttling::MESSAGES,
        moved::MESSAGES,
        clock_rhythm::MESSAGES,
        graceful_renewal::MESSAGES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// So many devices of a notice are listed; the number of the others is given.
const EXAMPLES: usize = 20;

/// When this share of the devices of a notice have something in common, it is said of all. Proposal.
const NEARLY_ALL: f64 = 0.8;

/// What happens to several devices within so many milliseconds happened at one moment. Proposal: a person or a script
/// that goes through a list takes a minute or two.
const ONE_MOMENT: i64 = 120 * SECOND;

/// Fewer devices have nothing in common but chance. Proposal.
const LEAST_TOGETHER: usize = 3;

/// What there is to go by.
#[derive(Clone, Copy)]
struct View<'a> {
    fleet: &'a Fleet,
    diagnosis: &'a Diagnosis,
    findings: &'a [Finding],
}

impl View<'_> {
    fn gathered(&self) -> &Gathered {
        &self.fleet.beside
    }

    fn hub(&self, device: u32) -> Id {
        self.fleet.devices[device as usize].hub
    }

    /// How many devices each hub has that were seen to connect, by hub.
    fn devices_by_hub(&self) -> Vec<(Id, usize)> {
        let traces = &self.gathered().traces;
        let mut counts: BTreeMap<Id, usize> = BTreeMap::new();
        for (device, _) in (0u32..).zip(traces).filter(|(_, trace)| trace.connected) {
            *counts.entry(self.hub(device)).or_default() += 1;
        }
        counts.into_iter().collect()
    }

    /// The name of the device's SDK; empty where it is not known.
    fn sdk(&self, device: u32) -> &'static str {
        self.fleet.sdk(&self.fleet.devices[device as usize].client).family.name()
    }

    /// Whether a verdict of this cause was given to most of the device's 404104s.
    fn mostly(&self, device: u32, causes: &[Cause]) -> bool {
        let drops = self.fleet.devices[device as usize].drops.clone();
        let all = drops.len();
        let given = drops.filter(|drop| causes.contains(&self.diagnosis.cause(*drop))).count();
        given > 0 && given * 2 >= all
    }

    /// When findings of this cause tell of something, give or take so many milliseconds.
    fn told(&self, cause: Cause, margin: i64) -> Told {
        let of_cause =
            self.findings.iter().filter(|finding| finding.cause == cause && finding.disconnects >= A_FEW);
        let mut spans: Vec<(i64, i64)> = of_cause.map(|f| (f.from.0 - margin, f.to.0 + margin)).collect();
        sort_by_key(&mut spans, |span| *span);
        let mut merged: Vec<(i64, i64)> = Vec::new();
        for span in spans {
            match merged.last_mut() {
                Some(last) if span.0 <= last.1 => last.1 = last.1.max(span.1),
                _ => merged.push(span),
            }
        }
        Told(merged)
    }
}

/// Spans of time in their order, which do not touch each other.
struct Told(Vec<(i64, i64)>);

impl Told {
    /// Whether one of them touches that time.
    fn touches(&self, from: Time, to: Time) -> bool {
        let at = self.0.partition_point(|(_, end)| *end < from.0);
        self.0.get(at).is_some_and(|(begin, _)| *begin <= to.0)
    }
}

/// Looks for everything that stands beside the verdicts.
pub(crate) fn find(fleet: &Fleet, diagnosis: &Diagnosis, findings: &[Finding]) -> Vec<Notice> {
    let view = View { fleet, diagnosis, findings };
    let mut notices = Vec::new();
    never_came_back::find(view, &mut notices);
    authentication_failing::find(view, &mut notices);
    authentication_failed::find(view, &mut notices);
    shared_identity::find(view, &mut notices);
    quota_loop::find(view, &mut notices);
    wrong_mqtt_use::find(view, &mut notices);
    failover::find(view, &mut notices);
    throttling::find(view, &mut notices);
    moved::find(view, &mut notices);
    clock_rhythm::find(view, &mut notices);
    graceful_renewal::find(view, &mut notices);
    sort_by_key(&mut notices, |notice| (notice.finding, std::cmp::Reverse(notice.devices), notice.from));
    notices
}

/// What is left of the notices when a reader looks at these devices, by their number, in the chosen time. What a notice
/// rests on stays: it was found with all of its devices.
pub(crate) fn on_view(notices: &[Notice], fleet: &Fleet, chosen: &Chosen, devices: &[bool]) -> Vec<Notice> {
    let all_devices = !devices.contains(&false);
    let of_notice = |notice: &Notice| {
        if notice.members.is_empty() {
            // It is about a hub.
            let touches = notice.from.zip(notice.to).is_none_or(|(from, to)| chosen.touches(from, to));
            return (all_devices && touches).then(|| notice.clone());
        }
        let is_on_view =
            |member: &&Member| devices[member.device as usize] && chosen.touches(member.since, member.until);
        let members: Vec<Member> = notice.members.iter().filter(is_on_view).copied().collect();
        match members.len() {
            0 => None,
            count if count == notice.members.len() => Some(notice.clone()),
            _ => {
                let of_devices = Some(notice.devices);
                let Notice { finding, expected, evidence, solutions, codes, .. } = notice.clone();
                let part = of_members(fleet, finding, members);
                Some(Notice { expected, evidence, solutions, codes, of_devices, ..part })
            }
        }
    };
    notices.iter().filter_map(of_notice).collect()
}

/// One device of a notice.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Member {
    /// Index in [`Fleet::devices`].
    device: u32,
    since: Time,
    /// The last moment at which it showed.
    until: Time,
    events: usize,
}

/// Makes a notice of its members; the first of them are listed.
fn notice(view: View<'_>, finding: Kind, members: &[Member]) -> Notice {
    of_members(view.fleet, finding, members.to_vec())
}

fn of_members(fleet: &Fleet, finding: Kind, members: Vec<Member>) -> Notice {
    let example = |member: &Member| {
        let key = fleet.key(member.device as usize);
        let client = &fleet.devices[member.device as usize].client;
        NoticeExample {
            device: key.device.to_owned(),
            module: key.module.to_owned(),
            since: member.since,
            events: member.events,
            sdk: fleet.sdk_version(client.sdk).to_owned(),
            address: fleet.address(client.address).to_owned(),
        }
    };
    Notice {
        finding,
        expected: false,
        devices: members.len(),
        events: members.iter().map(|member| member.events).sum(),
        from: members.iter().map(|member| member.since).min(),
        to: members.iter().map(|member| member.until).max(),
        evidence: Vec::new(),
        solutions: Vec::new(),
        codes: Vec::new(),
        examples: members.iter().take(EXAMPLES).map(example).collect(),
        omitted: members.len().saturating_sub(EXAMPLES),
        members,
        of_devices: None,
    }
}

impl Notice {
    /// Adds evidence.
    #[inline(never)] // there are many callers, and none is in a hurry
    fn says(&mut self, message: &'static str, args: Vec<(&'static str, Arg)>) {
        let mut named = Args::new();
        for (name, value) in args {
            named.insert(name, value);
        }
        self.evidence.push(NoticeEvidence { message, args: named });
    }

    fn name_codes(&mut self, mut codes: Vec<Code>) {
        sort_by_key(&mut codes, |code| *code);
        codes.dedup();
        self.codes = codes.into_iter().map(|code| code.0.to_string()).collect();
    }
}

/// The indices of what has these keys, put together by key, in their order.
#[inline(never)]
fn grouped(keys: &[(Id, i64)]) -> Vec<Vec<u32>> {
    let mut order: Vec<u32> = (0u32..).take(keys.len()).collect();
    sort_indices(&mut order, &mut |a, b| keys[a as usize].cmp(&keys[b as usize]));
    order.chunk_by(|a, b| keys[*a as usize] == keys[*b as usize]).map(<[u32]>::to_vec).collect()
}

/// What is known of a hub, in a list by hub.
fn of_hub<T: Copy>(list: &[(Id, T)], hub: Id) -> Option<T> {
    list.binary_search_by_key(&hub, |(of, _)| *of).ok().map(|at| list[at].1)
}

/// How many are different.
fn different(mut ids: Vec<u32>) -> usize {
    sort_by_key(&mut ids, |id| *id);
    ids.dedup();
    ids.len()
}

/// The names of the SDKs of these devices.
fn sdk_names(view: View<'_>, devices: &[u32]) -> String {
    joined(devices.iter().map(|device| view.sdk(*device)).collect())
}

/// Each name once, in their order; what has none is left out.
fn joined(mut names: Vec<&str>) -> String {
    sort_by_key(&mut names, |name| *name);
    names.dedup();
    names.retain(|name| !name.is_empty());
    names.join(", ")
}

/// The most devices that share a moment: how many, and when the first of them.
fn at_one_moment(mut times: Vec<Time>) -> (usize, Time) {
    sort_by_key(&mut times, |time| *time);
    let mut most = (0, Time(0));
    let mut begin = 0;
    for end in 0..times.len() {
        while times[end].0 - times[begin].0 > ONE_MOMENT {
            begin += 1;
        }
        if end + 1 - begin > most.0 {
            most = (end + 1 - begin, times[begin]);
        }
    }
    most
}

/// Whether so many of all are nearly all, and enough.
fn nearly_all(count: usize, all: usize) -> bool {
    count >= LEAST_TOGETHER && count as f64 >= NEARLY_ALL * all as f64
}

/// The network that nearly all of these devices are on, if it is one.
fn one_network<'a>(view: View<'a>, members: &[Member]) -> Option<&'a str> {
    let client = |member: &Member| &view.fleet.devices[member.device as usize].client;
    let mut prefixes: Vec<&str> =
        members.iter().map(|member| view.fleet.prefix(client(member).address)).collect();
    let all = prefixes.len();
    sort_by_key(&mut prefixes, |prefix| *prefix);
    let largest = prefixes.chunk_by(|a, b| a == b).max_by_key(|chunk| chunk.len())?;
    (!largest[0].is_empty() && nearly_all(largest.len(), all)).then_some(largest[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fullest_moment() {
        let times = |seconds: &[i64]| seconds.iter().map(|s| Time(s * SECOND)).collect::<Vec<_>>();
        assert_eq!(at_one_moment(Vec::new()).0, 0);
        assert_eq!(at_one_moment(times(&[900, 0, 60, 120, 121])), (3, Time(0)));
        assert_eq!(at_one_moment(times(&[0, 200, 210, 220, 700])), (3, Time(200 * SECOND)));
    }
}
