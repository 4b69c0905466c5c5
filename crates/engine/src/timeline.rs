//! Disconnects over time, by cause, with the incidents among them and how many devices were connected.

use crate::diagnose::{Cause, Diagnosis};
use crate::findings::causes;
use crate::fleet::Fleet;
use crate::order::sort_by_key;
use crate::report::{Finding, Incident, Series, Timeline};
use crate::time::{SECOND, Span, Time};

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

/// What a timeline is of.
pub(crate) struct Course<'a> {
    pub(crate) fleet: &'a Fleet,
    pub(crate) diagnosis: &'a Diagnosis,
    /// How many devices were connected, as a metric says.
    pub(crate) connected: &'a [(Time, f64)],
}

/// All drops over time, from the first moment of the log to the last.
pub(crate) fn of_log(of: &Course<'_>, drops: &[u32], findings: &[Finding], used: Span) -> Option<Timeline> {
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
pub(crate) fn of_selection(
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
