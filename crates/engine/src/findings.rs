//! Findings: the verdicts gathered by cause, ordered by how much they explain.

mod gave_up;
mod insight;
mod late_return;
mod lines;
mod shrinking;
mod silence;
mod switched_off;
mod token;
mod update;

use std::collections::{BTreeMap, BTreeSet};

use crate::codes::Code;
use crate::diagnose::evidence::Observation;
use crate::diagnose::{Cause, Diagnosis};
use crate::fleet::{Drop, Fleet};
use crate::intern::Id;
use crate::order::{sort_by, sort_by_key};
use crate::report::{Extent, Finding, FindingDay, FindingExample, Manner, TokenEnd};
use crate::solutions;
use crate::time::{Span, Time};

use lines::Gathered;
pub(crate) use lines::args;
pub(crate) use shrinking::MESSAGE as SHRINKING;

/// Message ids that are used here alone.
pub(crate) fn messages() -> impl Iterator<Item = &'static str> {
    let own = [token::OWN_LIFE, late_return::MESSAGE, late_return::SOLUTION];
    let insights = [gave_up::MESSAGE, gave_up::SOLUTION, shrinking::MESSAGE, shrinking::SOLUTION];
    let of_rest = [switched_off::MESSAGE, switched_off::SOLUTION];
    let of_two = update::MESSAGES.into_iter().chain(update::SOLUTIONS);
    let of_three = silence::MESSAGES.into_iter().chain(silence::SOLUTIONS);
    lines::MESSAGES.iter().copied().chain(own).chain(insights).chain(of_rest).chain(of_two).chain(of_three)
}

/// What is expected comes last, unless it is at least this share of all disconnects: then there is hardly anything else
/// to tell. Proposal.
const MOSTLY_EXPECTED: f64 = 0.8;

/// From this confidence on a cause is called sure, and likely; below, possible. Proposals.
pub(crate) const SURE: f64 = 0.9;
pub(crate) const LIKELY: f64 = 0.7;

/// So many devices of a finding are named. Proposal.
const EXAMPLES: usize = 5;

/// A token's end is "expected" when at least this share of the devices came back within a minute. Proposal.
const EXPECTED_SHARE: f64 = 0.95;

/// What drops come to, those that explain most first. The drops come in the order of [`Fleet::drops`].
pub(crate) fn gather(fleet: &Fleet, diagnosis: &Diagnosis, drops: &[u32]) -> Vec<Finding> {
    let mut groups: BTreeMap<Group, Vec<u32>> = BTreeMap::new();
    let mut rest = drops;
    while let Some(&first) = rest.first() {
        let of = |drop: u32| {
            let cause = diagnosis.cause(drop as usize);
            (cause, diagnosis.incident(drop as usize), manner(fleet, diagnosis, cause, drop as usize))
        };
        let group = of(first);
        // A device is mostly dropped for one reason, again and again.
        let run = rest.iter().take_while(|drop| of(**drop) == group).count();
        let (run, behind) = rest.split_at(run);
        groups.entry(group).or_default().extend(run);
        rest = behind;
    }
    let extents = extents(fleet, &groups);
    let of_group = |((cause, _, manner), members): (_, Vec<u32>)| {
        let alike = extents.iter().find(|(of, _)| *of == (cause, manner)).map(|(_, extent)| *extent);
        let finding = finding(fleet, diagnosis, (cause, manner), &members);
        Finding { alike: alike.unwrap_or(finding.alike), ..finding }
    };
    let mut findings: Vec<Finding> = groups.into_iter().map(of_group).collect();
    // How many devices have it counts as much as how often it happens: of both the share.
    let (devices, disconnects) = extents
        .iter()
        .fold((0, 0), |sum, (_, of)| (sum.0 + of.devices as u64, sum.1 + of.disconnects as u64));
    let explained = |devices_of: usize, disconnects_of: usize| {
        std::cmp::Reverse(devices_of as u64 * disconnects + disconnects_of as u64 * devices)
    };
    let expected = findings.iter().filter(|f| f.expected).map(|f| f.disconnects as u64).sum::<u64>();
    let mostly = expected as f64 >= MOSTLY_EXPECTED * disconnects as f64;
    sort_by_key(&mut findings, |f| {
        let unexplained = f.cause == Cause::Undetermined && f.manner == Manner::Usual;
        let of_cause = explained(f.alike.devices, f.alike.disconnects);
        let own = explained(f.devices, f.disconnects);
        (unexplained, f.expected && !mostly, of_cause, f.cause, f.manner, own, f.from)
    });
    findings
}

/// A cause, the incident if it is one, and what is special about it.
type Group = (Cause, Option<usize>, Manner);

/// How much each cause explains in all its incidents.
fn extents(fleet: &Fleet, groups: &BTreeMap<Group, Vec<u32>>) -> Vec<((Cause, Manner), Extent)> {
    let mut extents: Vec<((Cause, Manner), Extent)> = Vec::new();
    // For each device those that it was counted for.
    let mut counted = vec![0u32; fleet.devices.len()];
    for (&(cause, _, manner), members) in groups {
        let known = extents.iter().position(|(of, _)| *of == (cause, manner));
        let at = known.unwrap_or_else(|| {
            extents.push(((cause, manner), Extent::default()));
            extents.len() - 1
        });
        let extent = &mut extents[at].1;
        extent.findings += 1;
        extent.disconnects += members.len();
        for drop in members {
            let counted = &mut counted[fleet.drops[*drop as usize].device()];
            extent.devices += usize::from(*counted & 1 << at == 0);
            *counted |= 1 << at;
        }
    }
    extents
}

/// What the disconnects of one device come to that have its main cause: of what explains equally many, the first in the
/// order of [`Cause::ALL`].
pub(crate) fn of_device(fleet: &Fleet, diagnosis: &Diagnosis, device: usize) -> Option<Finding> {
    let mut groups: BTreeMap<(Cause, Manner), Vec<u32>> = BTreeMap::new();
    for drop in fleet.devices[device].drops.clone() {
        let cause = diagnosis.cause(drop);
        let group = groups.entry((cause, manner(fleet, diagnosis, cause, drop))).or_default();
        group.push(u32::try_from(drop).expect("drops are numbered by u32"));
    }
    let most = groups.into_iter().max_by_key(|(of, members)| (members.len(), std::cmp::Reverse(*of)));
    most.map(|(of, members)| finding(fleet, diagnosis, of, &members))
}

fn finding(
    fleet: &Fleet,
    diagnosis: &Diagnosis,
    (cause, manner): (Cause, Manner),
    members: &[u32],
) -> Finding {
    let members = || members.iter().map(|&drop| drop as usize);
    let drops = || members().map(|i| &fleet.drops[i]);
    let disconnects = members().count();
    let gathered = Gathered::of(fleet, diagnosis, members());
    // What is the same in a group is asked of its first.
    let of_groups = |of: &dyn Fn(usize) -> f64| {
        gathered.groups.iter().map(|group| of(group.first) * group.count as f64).sum::<f64>()
            / disconnects as f64
    };
    let confidence = of_groups(&|drop| diagnosis.verdict(drop).confidence);
    let mut spread = [0; 3];
    for group in &gathered.groups {
        let level = match diagnosis.verdict(group.first).confidence {
            c if c >= SURE => 0,
            c if c >= LIKELY => 1,
            _ => 2,
        };
        spread[level] += group.count;
    }
    let share = |observation| of_groups(&|drop| f64::from(u8::from(diagnosis.facts(drop).has(observation))));
    let mut span = Span::default();
    span.extend(drops().map(|drop| drop.time));
    let (from, to) = span.from.zip(span.to).expect("a finding has members");
    let codes = codes(fleet, diagnosis, cause, members());
    let token_end =
        if cause == Cause::SasTokenExpiry { token::end(diagnosis, drops()) } else { TokenEnd::Hub };
    let mut solutions = match cause {
        _ if manner == Manner::Refused => solutions::of_refused(&codes, share),
        _ if manner == Manner::ClockDrifts => solutions::OF_DRIFT.to_vec(),
        Cause::SasTokenExpiry => {
            let long_lived = token::are_long_lived(fleet, diagnosis, members());
            let locked_out = is_locked_out(fleet, members());
            solutions::of_tokens(token_end, long_lived, locked_out, solutions::of(cause, share))
        }
        _ => solutions::of(cause, share),
    };
    let (devices, contradicted) = (gathered.devices, gathered.contradicted);
    let mut evidence = gathered.lines(disconnects);
    if cause == Cause::SasTokenExpiry && token_end == TokenEnd::Hub {
        token::name_own_life(&mut evidence);
    }
    if let Some(late) = late_return::late(fleet, cause, drops()) {
        evidence.insert(0, late);
        solutions.retain(|step| *step != "solution-update-sdk");
        solutions.insert(1.min(solutions.len()), late_return::SOLUTION);
    }
    let off = switched_off::switched_off(fleet, cause, members());
    let insights = [
        // What is switched off did not give up.
        if off.is_none() { gave_up::gave_up(fleet, cause, drops()) } else { None },
        shrinking::shrinking(fleet, cause, members()),
        off,
        silence::limit(fleet, cause, members()),
        update::beside(fleet, members()),
    ];
    for insight in insights.into_iter().flatten() {
        evidence.insert(0, insight.evidence);
        solutions.splice(0..0, insight.step);
    }
    let outage = members().next().filter(|_| cause == Cause::SiteOutage);
    let (examples, omitted) = examples(fleet, members());
    Finding {
        cause,
        confidence: (confidence * 1000.0).round() / 1000.0,
        spread,
        expected: cause == Cause::SasTokenExpiry
            && manner == Manner::Usual
            && comes_back(drops(), fleet.span.to)
            && contradicted as f64 <= (1.0 - EXPECTED_SHARE) * disconnects as f64,
        token_end,
        devices,
        disconnects,
        alike: Extent { findings: 1, devices, disconnects },
        from,
        to,
        hubs: if fleet.has_one_hub() { Vec::new() } else { hubs(fleet, drops()) },
        address: outage.map_or_else(String::new, |drop| diagnosis.outage_at(fleet, drop).to_owned()),
        lost: outage.and_then(|drop| diagnosis.outage_began(drop)).into_iter().collect(),
        manner,
        away: if fleet.connects { away(fleet, members()) } else { 0 },
        solutions,
        codes,
        days: if cause == Cause::QuotaExceeded { days(fleet, members()) } else { Vec::new() },
        evidence,
        examples,
        omitted,
    }
}

/// What is special about a disconnect.
fn manner(fleet: &Fleet, diagnosis: &Diagnosis, cause: Cause, drop: usize) -> Manner {
    match cause {
        Cause::Undetermined if diagnosis.facts(drop).has(Observation::Barred) => Manner::Refused,
        Cause::SasTokenExpiry if diagnosis.clock_drifts(fleet.drops[drop].device()) => Manner::ClockDrifts,
        _ => Manner::Usual,
    }
}

/// How many devices were not back when the log ended. The drops come by device.
fn away(fleet: &Fleet, members: impl Iterator<Item = usize>) -> usize {
    members.filter(|drop| is_away(fleet, *drop)).count()
}

/// Whether the device was not back when the log ended.
fn is_away(fleet: &Fleet, index: usize) -> bool {
    let drop = &fleet.drops[index];
    let last = fleet.devices[drop.device()].drops.end == index + 1;
    last && drop.next().is_none() && drop.is_watched(fleet.span.to)
}

/// Whether any of the devices came back, but was refused to the end of the log.
fn is_locked_out(fleet: &Fleet, mut members: impl Iterator<Item = usize>) -> bool {
    members.any(|drop| is_away(fleet, drop) && fleet.beside.is_refused(fleet.drops[drop].device()))
}

/// The hubs that they are of, by name.
fn hubs<'a>(fleet: &Fleet, drops: impl Iterator<Item = &'a Drop>) -> Vec<String> {
    let mut hubs: Vec<Id> = Vec::new();
    for drop in drops {
        let hub = fleet.devices[drop.device()].hub;
        if !hubs.contains(&hub) {
            hubs.push(hub);
        }
    }
    let names = hubs.into_iter().map(|hub| fleet.hub_name(hub)).filter(|name| !name.is_empty());
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    sort_by(&mut names, String::cmp);
    names
}

/// What happened on each day, if there are several. The drops come by device.
fn days(fleet: &Fleet, members: impl Iterator<Item = usize>) -> Vec<FindingDay> {
    let mut days: BTreeMap<i64, (FindingDay, usize)> = BTreeMap::new();
    for drop in members.map(|drop| &fleet.drops[drop]) {
        let time = drop.time;
        let first = FindingDay { from: time, to: time, devices: 0, disconnects: 0 };
        let (day, device) = days.entry(time.day()).or_insert((first, usize::MAX));
        (day.from, day.to) = (day.from.min(time), day.to.max(time));
        day.disconnects += 1;
        day.devices += usize::from(std::mem::replace(device, drop.device()) != drop.device());
    }
    if days.len() < 2 { Vec::new() } else { days.into_values().map(|(day, _)| day).collect() }
}

/// Those of its devices that have most of its disconnects, and how many others there are. The drops come by device.
fn examples(fleet: &Fleet, members: impl Iterator<Item = usize>) -> (Vec<FindingExample>, usize) {
    // Each with its disconnects and the last of them.
    let mut most: Vec<(usize, usize)> = Vec::with_capacity(EXAMPLES + 1);
    let mut devices = 0;
    let mut add = |one: Option<(usize, usize)>| {
        let Some((count, last)) = one else { return };
        devices += 1;
        let at = most.partition_point(|(known, _)| *known >= count);
        if at < EXAMPLES {
            most.insert(at, (count, last));
            most.truncate(EXAMPLES);
        }
    };
    let mut one: Option<(usize, usize)> = None;
    for drop in members {
        match &mut one {
            Some((count, last)) if fleet.drops[*last].device() == fleet.drops[drop].device() => {
                (*count, *last) = (*count + 1, drop);
            }
            _ => add(one.replace((1, drop))),
        }
    }
    add(one);
    let example = |(disconnects, last): (usize, usize)| {
        let drop = &fleet.drops[last];
        let key = fleet.key(drop.device());
        FindingExample {
            device: key.device.to_owned(),
            module: key.module.to_owned(),
            disconnects,
            last: drop.time,
            sdk: fleet.sdk_version(drop.client.sdk).to_owned(),
            address: fleet.address(drop.client.address).to_owned(),
        }
    };
    let omitted = devices - most.len();
    (most.into_iter().map(example).collect(), omitted)
}

/// Whether nearly every drop was followed by a connect within a minute. Drops at the log's end do not count.
fn comes_back<'a>(drops: impl Iterator<Item = &'a Drop>, log_end: Option<Time>) -> bool {
    let (mut watched, mut back) = (0.0, 0.0);
    for drop in drops {
        if drop.is_watched(log_end) {
            watched += 1.0;
            back += f64::from(u8::from(drop.gap_within_minute().is_some()));
        }
    }
    watched > 0.0 && back >= EXPECTED_SHARE * watched
}

/// The codes that the finding rests on.
fn codes(
    fleet: &Fleet,
    diagnosis: &Diagnosis,
    cause: Cause,
    mut members: impl Iterator<Item = usize> + Clone,
) -> Vec<String> {
    let mut codes = BTreeSet::from([Code::CLOSED_REMOTELY]);
    codes.extend(members.clone().filter_map(|i| fleet.drops[i].other_code()));
    match cause {
        Cause::Undetermined
            if members.any(|i| {
                let drop = &fleet.drops[i];
                let is_named = drop.other_code().is_some_and(Code::bars);
                manner(fleet, diagnosis, cause, i) == Manner::Refused && drop.shut_out && !is_named
            }) =>
        {
            codes.insert(Code::UNAUTHORIZED);
        }
        Cause::SasTokenExpiry if members.any(|i| fleet.drops[i].unauthorized().is_some()) => {
            codes.insert(Code::UNAUTHORIZED);
        }
        Cause::HubTransient => {
            let incident = members.next().and_then(|i| diagnosis.verdict(i).incident);
            codes.extend(incident.iter().flat_map(|&incident| &diagnosis.burst(incident).server_errors));
        }
        _ => {}
    }
    codes.into_iter().map(|code| code.0.to_string()).collect()
}

/// The causes of findings, each once, in their order.
pub(crate) fn causes(findings: &[Finding]) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    for finding in findings {
        if !causes.contains(&finding.cause) {
            causes.push(finding.cause);
        }
    }
    causes
}
