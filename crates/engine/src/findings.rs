//! Findings: the verdicts gathered by cause, ordered by how much they explain.

use std::collections::{BTreeMap, BTreeSet};

use crate::codes::Code;
use crate::diagnose::evidence::{Evidence, Observation};
use crate::diagnose::{Cause, Diagnosis};
use crate::drop_sum::DropSum;
use crate::fleet::{Drop, Fleet};
use crate::message::{Arg, Args, Text};
use crate::order::{sort_by, sort_by_key};
use crate::report::{Finding, FindingEvidence, Fleet as FleetTable, FleetRow, Incident, Series, Timeline};
use crate::selection::Chosen;
use crate::solutions;
use crate::time::{SECOND, Span, Time};

/// A token's end is "expected" when at least this share of the devices came back within a minute. Proposal.
const EXPECTED_SHARE: f64 = 0.95;

/// Evidence of this weight against a finding keeps it from being called expected. Proposal.
const STRONGLY_AGAINST: f64 = -2.5;

/// So many devices are listed in the report; the number of the others is given.
const FLEET_ROWS: usize = 1000;

/// A timeline has at most so many bins.
const BINS: i64 = 120;

/// So many incidents are marked in a timeline; more would hide it. Proposal.
const INCIDENTS: usize = 24;

/// Lengths of a bin that people can read off an axis, in seconds.
const STEPS: [i64; 19] = [
    1, 2, 5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 604_800,
    2_592_000,
];

/// The shortest bin of a log that nobody has looked into yet, in seconds: what happens within a minute is one event to a fleet.
const SHORTEST_OF_ALL: i64 = 60;

/// What drops come to, those that explain most first. The drops come in the order of [`Fleet::drops`].
pub(crate) fn gather(fleet: &Fleet, diagnosis: &Diagnosis, drops: &[u32]) -> Vec<Finding> {
    let mut groups: BTreeMap<(Cause, Option<usize>), Vec<u32>> = BTreeMap::new();
    let mut rest = drops;
    while let Some(&first) = rest.first() {
        let of = |drop: u32| (diagnosis.cause(drop as usize), diagnosis.incident(drop as usize));
        let group = of(first);
        // A device is mostly dropped for one reason, again and again.
        let run = rest.iter().take_while(|drop| of(**drop) == group).count();
        let (run, behind) = rest.split_at(run);
        groups.entry(group).or_default().extend(run);
        rest = behind;
    }
    let mut findings: Vec<Finding> =
        groups.into_iter().map(|((cause, _), members)| finding(fleet, diagnosis, cause, &members)).collect();
    // How many devices have it counts as much as how often it happens: of both the share.
    let (devices, disconnects) =
        findings.iter().fold((0, 0), |sum, f| (sum.0 + f.devices as u64, sum.1 + f.disconnects as u64));
    sort_by_key(&mut findings, |f| {
        let explained = f.devices as u64 * disconnects + f.disconnects as u64 * devices;
        (f.cause == Cause::Undetermined, std::cmp::Reverse(explained), f.cause, f.from)
    });
    findings
}

fn finding(fleet: &Fleet, diagnosis: &Diagnosis, cause: Cause, members: &[u32]) -> Finding {
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
    let share = |observation| of_groups(&|drop| f64::from(u8::from(diagnosis.facts(drop).has(observation))));
    let mut span = Span::default();
    span.extend(drops().map(|drop| drop.time));
    let (from, to) = span.from.zip(span.to).expect("a finding has members");
    Finding {
        cause,
        confidence: (confidence * 1000.0).round() / 1000.0,
        expected: cause == Cause::SasTokenExpiry
            && comes_back(drops(), fleet.span.to)
            && gathered.contradicted as f64 <= (1.0 - EXPECTED_SHARE) * disconnects as f64,
        devices: gathered.devices,
        disconnects,
        from,
        to,
        lost: members()
            .next()
            .filter(|_| cause == Cause::SiteOutage)
            .and_then(|drop| diagnosis.outage_began(drop))
            .into_iter()
            .collect(),
        codes: codes(fleet, diagnosis, cause, members()),
        solutions: solutions::of(cause, share),
        evidence: gathered.lines(disconnects),
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

/// The evidence of a finding's disconnects.
#[derive(Default)]
struct Gathered {
    lines: Vec<Line>,
    /// Those of which the same was observed.
    groups: Vec<Group>,
    devices: usize,
    /// Disconnects whose cause strong evidence speaks against.
    contradicted: usize,
}

/// Disconnects of which the same was observed.
struct Group {
    first: usize,
    count: usize,
    /// The evidence whose figures differ from one to the other, and the line of each; none where that differs, too.
    figures: Vec<(Told, Option<usize>)>,
}

/// An observation, and what it weighs.
type Told = (Observation, f64);

/// What fills the message of evidence that is about one disconnect.
pub(crate) fn args(one: &Evidence) -> Args {
    let mut gathered = Gathered::default();
    let line = gathered.counted(one);
    gathered.lines[line].add(one);
    gathered.lines(1).pop().map(|line| line.args).unwrap_or_default()
}

/// One kind of evidence, over all disconnects that show it.
struct Line {
    against: bool,
    observation: Observation,
    /// Tokens of different lives are different observations.
    token: Option<u64>,
    count: usize,
    weight: f64,
    seconds: Vec<f64>,
    numbers: BTreeMap<u64, usize>,
    /// The number that came last, and how often in a row: it is mostly the same again.
    number: Option<(u64, usize)>,
    names: BTreeSet<&'static str>,
}

impl Gathered {
    /// Of disconnects that come by device.
    fn of(fleet: &Fleet, diagnosis: &Diagnosis, members: impl Iterator<Item = usize>) -> Self {
        let mut gathered = Self::default();
        let mut groups: Vec<Group> = Vec::new();
        let mut places: BTreeMap<u32, usize> = BTreeMap::new();
        let (mut last, mut device) = (None, None);
        for drop in members {
            let of = fleet.drops[drop].device();
            gathered.devices += usize::from(device != Some(of));
            device = Some(of);
            let number = diagnosis.group(drop);
            let place = match last {
                Some((known, place)) if known == number => place,
                _ => *places.entry(number).or_insert(groups.len()),
            };
            last = Some((number, place));
            if place == groups.len() {
                groups.push(gathered.group(diagnosis, drop));
            }
            gathered.add(fleet, diagnosis, drop, &mut groups[place]);
        }
        for &Group { first, count, .. } in &groups {
            let told = diagnosis.told(first);
            for &(observation, weight) in told.iter().filter(|(observation, _)| !names_token(*observation)) {
                let line = gathered.line(observation, weight, None);
                gathered.lines[line].count += count;
                gathered.lines[line].weight += weight * count as f64;
            }
            let contradicted = told.iter().any(|(_, weight)| *weight <= STRONGLY_AGAINST);
            gathered.contradicted += if contradicted { count } else { 0 };
        }
        Self { groups, ..gathered }
    }

    /// The group of a disconnect that is its first.
    fn group(&mut self, diagnosis: &Diagnosis, first: usize) -> Group {
        let figures = diagnosis.told(first).iter().filter(|(observation, _)| !observation.is_plain());
        let with_line = |&(observation, weight): &Told| {
            let line = (!names_token(observation)).then(|| self.line(observation, weight, None));
            ((observation, weight), line)
        };
        Group { first, count: 0, figures: figures.map(with_line).collect() }
    }

    /// Adds a disconnect of a group.
    fn add(&mut self, fleet: &Fleet, diagnosis: &Diagnosis, drop: usize, group: &mut Group) {
        let Group { count, figures, .. } = group;
        *count += 1;
        diagnosis.explain_some(fleet, drop, figures.iter().map(|(told, _)| told), |number, evidence| {
            let line = figures[number].1.unwrap_or_else(|| self.counted(&evidence));
            self.lines[line].add(&evidence);
        });
    }

    /// The line that a piece of evidence belongs to.
    #[inline(never)]
    fn line(&mut self, observation: Observation, weight: f64, token: Option<u64>) -> usize {
        let against = weight < 0.0;
        let same =
            |line: &Line| (line.observation, line.against, line.token) == (observation, against, token);
        self.lines.iter().position(same).unwrap_or_else(|| {
            self.lines.push(Line {
                against,
                observation,
                token,
                count: 0,
                weight: 0.0,
                seconds: Vec::new(),
                numbers: BTreeMap::new(),
                number: None,
                names: BTreeSet::new(),
            });
            self.lines.len() - 1
        })
    }

    /// The line of one piece of evidence, which is counted there.
    fn counted(&mut self, one: &Evidence) -> usize {
        let line = self.line(one.observation, one.weight, one.number.map(whole));
        self.lines[line].count += 1;
        self.lines[line].weight += one.weight;
        line
    }

    /// The lines, those that speak for the cause first.
    fn lines(mut self, total: usize) -> Vec<FindingEvidence> {
        // By what it adds over the whole finding: strong but rare evidence says less about it.
        let strength = |line: &Line| rounded(line.weight / line.count as f64).abs() * line.count as f64;
        sort_by(&mut self.lines, |a, b| {
            (a.against.cmp(&b.against))
                .then(strength(b).total_cmp(&strength(a)))
                .then_with(|| a.observation.message().cmp(b.observation.message()))
                .then(a.token.cmp(&b.token))
        });
        self.lines.into_iter().map(|line| line.over(total)).collect()
    }
}

/// Whether evidence of this observation names the life of a token.
fn names_token(observation: Observation) -> bool {
    use Observation as O;
    matches!(observation, O::TokenBand | O::TokenBandOther | O::TokenClock | O::TokenEarly)
}

impl Line {
    /// Adds the figures of one disconnect.
    #[inline]
    fn add(&mut self, one: &Evidence) {
        if let Some(seconds) = one.seconds {
            self.seconds.push(seconds);
        }
        if let Some(number) = one.number.map(whole) {
            match &mut self.number {
                Some((last, count)) if *last == number => *count += 1,
                _ => self.end_number(Some(number)),
            }
        }
        if let Some(name) = one.name.filter(|name| !name.is_empty() && !self.names.contains(name)) {
            self.names.insert(name);
        }
    }

    /// Counts the number that came last; the next one is another.
    fn end_number(&mut self, next: Option<u64>) {
        if let Some((number, count)) = std::mem::replace(&mut self.number, next.map(|next| (next, 1))) {
            *self.numbers.entry(number).or_default() += count;
        }
    }

    fn over(mut self, total: usize) -> FindingEvidence {
        self.end_number(None);
        let mut args = Args::new();
        args.insert("count", self.count.into());
        args.insert("total", total.into());
        let smallest = self.seconds.iter().copied().min_by(f64::total_cmp);
        let largest = self.seconds.iter().copied().max_by(f64::total_cmp);
        if let (Some(low), Some(high)) = (smallest, largest) {
            let range = Text::new(if low < high { "range-between" } else { "range-exactly" });
            let range = range.with("low", Arg::Seconds(low));
            args.insert(
                "range",
                if low < high { range.with("high", Arg::Seconds(high)) } else { range }.into(),
            );
            args.insert("high", Arg::Seconds(high));
            let middle = self.seconds.len() / 2;
            let (_, typical, _) = self.seconds.select_nth_unstable_by(middle, f64::total_cmp);
            args.insert("typical", Arg::Seconds(*typical));
        }
        // The number most of them have; the larger of equals.
        if let Some((number, _)) = self.numbers.iter().max_by_key(|(_, count)| **count) {
            args.insert("number", (*number).into());
        }
        if let Some(company) = self.observation.company().filter(|company| !company.same) {
            args.insert("cause", Text::new(company.most.message()).into());
        }
        if !self.names.is_empty() {
            args.insert("names", self.names.into_iter().collect::<Vec<_>>().join(", ").into());
        }
        FindingEvidence {
            supports: !self.against,
            message: self.observation.message(),
            args,
            weight: rounded(self.weight / self.count as f64),
        }
    }
}

/// Weights are shown in thousandths.
fn rounded(weight: f64) -> f64 {
    (weight * 1000.0).round() / 1000.0
}

/// Counts and minutes are whole and small.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(number: f64) -> u64 {
    number as u64
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

/// What a timeline is of.
pub(crate) struct Course<'a> {
    pub(crate) fleet: &'a Fleet,
    pub(crate) diagnosis: &'a Diagnosis,
    /// How many devices were connected, as a metric says.
    pub(crate) connected: &'a [(Time, f64)],
}

/// All drops over time, from the first moment of the log to the last.
pub(crate) fn timeline(of: &Course<'_>, drops: &[u32], findings: &[Finding], used: Span) -> Option<Timeline> {
    if drops.is_empty() && of.connected.is_empty() {
        return None;
    }
    let mut shown = used;
    shown.extend(of.connected.iter().map(|(time, _)| *time));
    let (from, to) = shown.from.zip(shown.to)?;
    let step = bin_length((to.0 - from.0) / SECOND + 1, SHORTEST_OF_ALL);
    Some(course(of, drops, findings, (from, to), step))
}

/// The same of a selection and its time.
pub(crate) fn timeline_of_selection(
    of: &Course<'_>,
    drops: &[u32],
    findings: &[Finding],
    (from, to): (Time, Time),
) -> Timeline {
    let step = bin_length((to.0 - from.0) / SECOND + 1, STEPS[0]);
    course(of, drops, findings, (from, to), step)
}

/// Disconnects over time by cause, in the order of the findings, and how many devices a metric saw connected.
fn course(
    of: &Course<'_>,
    drops: &[u32],
    findings: &[Finding],
    (from, to): (Time, Time),
    step: i64,
) -> Timeline {
    let Course { fleet, diagnosis, connected } = of;
    // Bins begin on the clock: at full minutes, hours, days.
    let first = from.0.div_euclid(step * SECOND);
    let bin = |time: Time| usize::try_from(time.0.div_euclid(step * SECOND) - first).unwrap_or(0);
    let bins = bin(to) + 1;
    let within = |time: Time| from <= time && bin(time) < bins;
    let series = causes(findings).into_iter().map(|cause| Series { cause, counts: vec![0; bins] });
    let mut series: Vec<Series> = series.collect();
    for &index in drops {
        let drop = &fleet.drops[index as usize];
        let cause = diagnosis.cause(index as usize);
        if let Some(series) = series.iter_mut().find(|series| series.cause == cause) {
            series.counts[bin(drop.time)] += 1;
        }
    }
    let known = connected.iter().filter(|(time, _)| within(*time));
    let connected = least(bins, known.map(|&(time, value)| (bin(time), value)));
    // A slot may be longer than a bin.
    let slot = fleet.connected.slot();
    let counts = fleet.connected.counts().filter(|(time, _)| time.0 + slot > from.0 && time.0 <= to.0);
    let of_slot = |(time, count): (Time, u32)| {
        let last = bin(Time(time.0 + slot - 1)).min(bins - 1);
        (bin(time)..=last).map(move |bin| (bin, count))
    };
    // Two are the least that show a course.
    let rebuilt = least(bins, counts.flat_map(of_slot)).filter(|least| least.iter().flatten().count() > 1);
    let together = |finding: &&Finding| matches!(finding.cause, Cause::HubTransient | Cause::SiteOutage);
    let mut incidents: Vec<Incident> = findings
        .iter()
        .filter(together)
        .map(|&Finding { cause, from, to, devices, .. }| Incident { cause, from, to, devices })
        .collect();
    sort_by_key(&mut incidents, |incident| std::cmp::Reverse(incident.devices));
    incidents.truncate(INCIDENTS);
    Timeline {
        incidents,
        from: Time(first * step * SECOND),
        step: u64::try_from(step).unwrap_or(0),
        series,
        connected,
        rebuilt,
    }
}

/// The length of the bins of a timeline of so many seconds, which are no shorter than `shortest`.
pub(crate) fn bin_length(span: i64, shortest: i64) -> i64 {
    let last = STEPS[STEPS.len() - 1];
    let fits = |step: &i64| *step >= shortest && span / step < BINS;
    STEPS.into_iter().find(fits).unwrap_or(last * (span / (last * BINS) + 1))
}

/// The least value of each bin, if there is any: an outage of minutes must not drown in an hour's mean.
fn least<T: Copy + PartialOrd>(
    bins: usize,
    values: impl Iterator<Item = (usize, T)>,
) -> Option<Vec<Option<T>>> {
    let mut least = vec![None; bins];
    for (bin, value) in values {
        let of_bin = &mut least[bin];
        if of_bin.is_none_or(|known| value < known) {
            *of_bin = Some(value);
        }
    }
    least.iter().any(Option::is_some).then_some(least)
}

/// The devices that disconnect most, by their chosen disconnects.
pub(crate) fn fleet_table(fleet: &Fleet, diagnosis: &Diagnosis, chosen: &Chosen) -> FleetTable {
    let count = |device: usize| chosen.drops_of(fleet, diagnosis, device).count();
    let counted = (0..fleet.devices.len()).map(|device| (device, count(device)));
    let mut devices: Vec<(usize, usize)> = counted.filter(|(_, count)| *count > 0).collect();
    // Devices are in the order of their names, which decides between equals.
    sort_by_key(&mut devices, |&(_, count)| std::cmp::Reverse(count));
    let omitted = devices.len().saturating_sub(FLEET_ROWS);
    devices.truncate(FLEET_ROWS);
    let row = |(device, disconnects): (usize, usize)| {
        let of = &fleet.devices[device];
        let key = fleet.key(device);
        let sum = DropSum::of(fleet, diagnosis, chosen.drops_of(fleet, diagnosis, device));
        FleetRow {
            device: key.device.to_owned(),
            module: key.module.to_owned(),
            disconnects,
            causes: sum.causes().collect(),
            sdk: fleet.sdk_version(of.client.sdk).to_owned(),
            protocol: of.client.protocol.name().to_owned(),
            auth: of.client.auth.name().to_owned(),
            address: fleet.address(of.client.address).to_owned(),
            last: sum.span.to.expect("a row has disconnects"),
        }
    };
    FleetTable { rows: devices.into_iter().map(row).collect(), omitted }
}
