//! Findings: the verdicts gathered by cause, ordered by how much they explain.

use std::collections::{BTreeMap, BTreeSet};

use crate::codes::Code;
use crate::diagnose::evidence::{Evidence, TOKEN_BAND, TOKEN_CLOCK};
use crate::diagnose::{Cause, Diagnosis, Verdict};
use crate::fleet::{Drop, Fleet};
use crate::message::{Arg, Args, Text};
use crate::report::{Finding, FindingEvidence, Fleet as FleetTable, FleetRow, Series, Timeline};
use crate::time::{SECOND, Time};

/// What to do, as message ids, in the order to try.
pub(crate) const SOLUTIONS: [(Cause, &[&str]); 6] = [
    (
        Cause::SasTokenExpiry,
        &[
            "solution-token-nothing",
            "solution-token-renew-early",
            "solution-token-check",
            "solution-update-sdk",
        ],
    ),
    (
        Cause::NetworkLoss,
        &["solution-test-connection", "solution-keep-alive", "solution-update-sdk", "solution-client-log"],
    ),
    (
        Cause::AbruptClose,
        &[
            "solution-update-sdk",
            "solution-close-properly",
            "solution-middlebox",
            "solution-test-connection",
            "solution-client-log",
        ],
    ),
    (
        Cause::AppRestart,
        &["solution-app-log", "solution-watchdog", "solution-sleeping-device", "solution-update-sdk"],
    ),
    (
        Cause::HubTransient,
        &["solution-retry", "solution-resource-health", "solution-failover", "solution-support"],
    ),
    (Cause::Undetermined, &["solution-longer-export", "solution-all-columns", "solution-client-log"]),
];

/// A token's end is "expected" when at least this share of the devices came back within a minute. Proposal.
const EXPECTED_SHARE: f64 = 0.95;

/// Evidence of this weight against a finding keeps it from being called expected. Proposal.
const STRONGLY_AGAINST: f64 = -2.5;

/// So many devices are listed in the report; the number of the others is given.
const FLEET_ROWS: usize = 1000;

/// A timeline has at most so many bins.
const BINS: i64 = 120;

/// Lengths of a bin that people can read off an axis, in seconds.
const STEPS: [i64; 14] =
    [60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 604_800, 2_592_000];

/// The findings, those that explain most first.
pub(crate) fn gather(fleet: &Fleet, diagnosis: &Diagnosis) -> Vec<Finding> {
    let mut groups: BTreeMap<(Cause, Option<usize>), Vec<usize>> = BTreeMap::new();
    for (index, verdict) in diagnosis.verdicts.iter().enumerate() {
        groups.entry((verdict.cause, verdict.incident)).or_default().push(index);
    }
    let mut findings: Vec<Finding> =
        groups.into_iter().map(|((cause, _), members)| finding(fleet, diagnosis, cause, &members)).collect();
    findings.sort_by_key(|f| {
        let explained = std::cmp::Reverse((f.devices, f.disconnects));
        (f.cause == Cause::Undetermined, explained, f.cause, f.from)
    });
    findings
}

fn finding(fleet: &Fleet, diagnosis: &Diagnosis, cause: Cause, members: &[usize]) -> Finding {
    let verdicts = &diagnosis.verdicts;
    let drops = || members.iter().map(|&i| &fleet.drops[i]);
    let devices: BTreeSet<usize> = drops().map(Drop::device).collect();
    let confidence = members.iter().map(|&i| verdicts[i].confidence).sum::<f64>() / members.len() as f64;
    let from = drops().map(|drop| drop.time).min().expect("a finding has members");
    let to = drops().map(|drop| drop.time).max().expect("a finding has members");
    Finding {
        cause,
        confidence: (confidence * 1000.0).round() / 1000.0,
        expected: cause == Cause::SasTokenExpiry
            && comes_back(drops(), fleet.to)
            && !contradicted(verdicts, members),
        devices: devices.len(),
        disconnects: members.len(),
        from,
        to,
        evidence: evidence(verdicts, members),
        solutions: SOLUTIONS
            .iter()
            .find(|(of, _)| *of == cause)
            .map_or_else(Vec::new, |(_, steps)| steps.to_vec()),
        codes: codes(fleet, diagnosis, cause, members),
    }
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

/// Whether strong evidence speaks against the cause in more than a few of its disconnects.
fn contradicted(verdicts: &[Verdict], members: &[usize]) -> bool {
    let strongly = |e: &Evidence| e.weight <= STRONGLY_AGAINST;
    let count = members.iter().filter(|&&i| verdicts[i].evidence.iter().any(strongly)).count();
    count as f64 > (1.0 - EXPECTED_SHARE) * members.len() as f64
}

/// One line for each kind of evidence, over all members.
fn evidence(verdicts: &[Verdict], members: &[usize]) -> Vec<FindingEvidence> {
    #[derive(Default)]
    struct Gathered {
        count: usize,
        weight: f64,
        seconds: Vec<f64>,
        numbers: BTreeMap<u64, usize>,
        names: BTreeSet<&'static str>,
    }
    // Tokens of different lives are different observations.
    let token = |one: &Evidence| match one.message {
        TOKEN_BAND | TOKEN_CLOCK => one.number.map(whole),
        _ => None,
    };
    let mut gathered: BTreeMap<(bool, &'static str, Option<u64>), Gathered> = BTreeMap::new();
    for one in members.iter().flat_map(|&i| &verdicts[i].evidence) {
        let entry = gathered.entry((one.weight < 0.0, one.message, token(one))).or_default();
        entry.count += 1;
        entry.weight += one.weight;
        entry.seconds.extend(one.seconds);
        if let Some(number) = one.number {
            *entry.numbers.entry(whole(number)).or_default() += 1;
        }
        entry.names.extend(one.name.filter(|name| !name.is_empty()));
    }
    let line = |((against, message, _), mut g): ((bool, &'static str, Option<u64>), Gathered)| {
        let mut args = Args::new();
        args.insert("count", g.count.into());
        args.insert("total", members.len().into());
        g.seconds.sort_by(f64::total_cmp);
        if let (Some(low), Some(high)) = (g.seconds.first(), g.seconds.last()) {
            let range = Text::new(if low < high { "range-between" } else { "range-exactly" });
            let range = range.with("low", Arg::Seconds(*low));
            args.insert(
                "range",
                if low < high { range.with("high", Arg::Seconds(*high)) } else { range }.into(),
            );
            args.insert("high", Arg::Seconds(*high));
            args.insert("typical", Arg::Seconds(g.seconds[g.seconds.len() / 2]));
        }
        // The number most of them have; the larger of equals.
        if let Some((number, _)) = g.numbers.iter().max_by_key(|(_, count)| **count) {
            args.insert("number", (*number).into());
        }
        if !g.names.is_empty() {
            args.insert("names", g.names.into_iter().collect::<Vec<_>>().join(", ").into());
        }
        let weight = (g.weight / g.count as f64 * 1000.0).round() / 1000.0;
        FindingEvidence { supports: !against, message, args, weight }
    };
    let mut lines: Vec<_> = gathered.into_iter().map(line).collect();
    // By what it adds over the whole finding: strong but rare evidence says less about it.
    lines.sort_by(|a, b| {
        let strength = |e: &FindingEvidence| match e.args.get("count") {
            Some(Arg::Number(count)) => e.weight.abs() * count,
            _ => 0.0,
        };
        (!a.supports)
            .cmp(&!b.supports)
            .then(strength(b).total_cmp(&strength(a)))
            .then(a.message.cmp(b.message))
    });
    lines
}

/// Counts and minutes are whole and small.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(number: f64) -> u64 {
    number as u64
}

/// The codes that the finding rests on.
fn codes(fleet: &Fleet, diagnosis: &Diagnosis, cause: Cause, members: &[usize]) -> Vec<String> {
    let mut codes = BTreeSet::from([Code::CLOSED_REMOTELY]);
    codes.extend(members.iter().filter_map(|&i| fleet.drops[i].other_code()));
    match cause {
        Cause::SasTokenExpiry if members.iter().any(|&i| fleet.drops[i].unauthorized().is_some()) => {
            codes.insert(Code::UNAUTHORIZED);
        }
        Cause::HubTransient => {
            let incident = members.first().and_then(|&i| diagnosis.verdicts[i].incident);
            codes.extend(incident.iter().flat_map(|&incident| &diagnosis.bursts[incident].server_errors));
        }
        _ => {}
    }
    codes.into_iter().map(|code| code.0.to_string()).collect()
}

/// Disconnects over time by cause, in the order of the findings.
pub(crate) fn timeline(fleet: &Fleet, verdicts: &[Verdict], findings: &[Finding]) -> Option<Timeline> {
    let (from, to) = (fleet.from?, fleet.to?);
    if verdicts.is_empty() {
        return None;
    }
    let span = (to.0 - from.0) / SECOND + 1;
    let last_step = STEPS[STEPS.len() - 1];
    let step = STEPS
        .into_iter()
        .find(|step| span / step < BINS)
        .unwrap_or(last_step * (span / (last_step * BINS) + 1));
    // Bins begin on the clock: at full minutes, hours, days.
    let first = from.0.div_euclid(step * SECOND);
    let bins = usize::try_from(to.0.div_euclid(step * SECOND) - first + 1).unwrap_or(0);
    let mut series: Vec<Series> = Vec::new();
    for finding in findings {
        if series.iter().all(|series| series.cause != finding.cause) {
            series.push(Series { cause: finding.cause, counts: vec![0; bins] });
        }
    }
    for (drop, verdict) in fleet.drops.iter().zip(verdicts) {
        let bin = usize::try_from(drop.time.0.div_euclid(step * SECOND) - first).unwrap_or(0);
        if let Some(series) = series.iter_mut().find(|series| series.cause == verdict.cause) {
            series.counts[bin] += 1;
        }
    }
    let step_seconds = u64::try_from(step).unwrap_or(0);
    Some(Timeline { from: Time(first * step * SECOND), step: step_seconds, series })
}

/// The devices that disconnect most.
pub(crate) fn fleet_table(fleet: &Fleet, verdicts: &[Verdict]) -> FleetTable {
    let mut devices: Vec<usize> =
        (0..fleet.devices.len()).filter(|&d| !fleet.devices[d].drops.is_empty()).collect();
    // Devices are in the order of their names, which decides between equals.
    devices.sort_by_key(|&d| std::cmp::Reverse(fleet.devices[d].drops.len()));
    let omitted = devices.len().saturating_sub(FLEET_ROWS);
    devices.truncate(FLEET_ROWS);
    let row = |device: usize| {
        let of = &fleet.devices[device];
        let key = fleet.key(device);
        let mut causes = BTreeMap::new();
        for verdict in &verdicts[of.drops.clone()] {
            *causes.entry(verdict.cause).or_default() += 1;
        }
        FleetRow {
            device: key.device.to_owned(),
            module: key.module.to_owned(),
            disconnects: of.drops.len(),
            causes,
            sdk: fleet.sdk_version(of.client.sdk).to_owned(),
            protocol: of.client.protocol.name().to_owned(),
            auth: of.client.auth.name().to_owned(),
            address: fleet.address(of.client.address).to_owned(),
            last: fleet.drops[of.drops.end - 1].time,
        }
    };
    FleetTable { rows: devices.into_iter().map(row).collect(), omitted }
}
