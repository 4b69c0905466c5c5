//! Runs of restarts: short sessions of one length, with gaps of one length between them.

use super::rhythm::{Beat, DEFAULT_TOKEN_MINUTES};
use crate::fleet::{Drop, Fleet};
use crate::order::sort_by;
use crate::threshold::thresholds;

thresholds! {
    /// So many in a row are a run. Source: proposal.
    pub(crate) const LEAST_RUN: usize = 5 => AtLeast Count, "threshold-run", Proposal;

    /// The spread (standard deviation by mean) that the gaps of a run may have. Proposal.
    const GAP_SPREAD: f64 = 0.25 => AtMost Ratio, "threshold-gap-spread", Proposal;

    /// A session longer than this, in seconds, is not a crash at the same point. Proposal.
    const LONGEST_SESSION: f64 = 1800.0 => AtMost Seconds, "threshold-session", Proposal;

    /// A gap longer than this, in seconds, is not a boot, but may be a sleep. Proposal.
    pub(super) const LONGEST_GAP: f64 = 600.0 => AtMost Seconds, "threshold-gap", Proposal;
}

/// Each sleep is like the run's first, within this share. Proposal.
const SLEEP_SHARE: f64 = 0.25;

/// Lengths are alike within this share of the run's median, or within [`ALIKE_SECONDS`]. Proposal.
const ALIKE_SHARE: f64 = 0.35;
const ALIKE_SECONDS: f64 = 5.0;

/// A run's later sessions are held to the median of so many first ones, so that a long run costs no more each.
const JUDGED_BY: usize = 101;

/// A run of restarts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    /// The median session, in seconds.
    pub(crate) session: f64,
    /// The median gap, in seconds.
    pub(crate) gap: f64,
    /// The gaps are alike, too; and how widely they differ.
    pub(crate) alike_gaps: bool,
    pub(crate) gap_spread: f64,
    pub(crate) drops: usize,
}

/// The runs, and where they are.
#[derive(Debug, Default)]
pub(crate) struct Runs {
    runs: Vec<Run>,
    /// For each drop the number of its run, or [`NO_RUN`].
    run_of: Vec<u32>,
}

const NO_RUN: u32 = u32::MAX;

impl Runs {
    /// The run that a drop is part of.
    pub(crate) fn of(&self, drop: usize) -> Option<Run> {
        self.runs.get(self.run_of[drop] as usize).copied()
    }
}

/// Finds the runs.
pub(crate) fn observe(fleet: &Fleet, rhythm: &[Beat]) -> Runs {
    let mut runs = Runs { runs: Vec::new(), run_of: vec![NO_RUN; fleet.drops.len()] };
    let mut seen: Vec<f64> = Vec::new();
    for device in &fleet.devices {
        let range = device.drops.clone();
        let drops = &fleet.drops[range.clone()];
        let mut begin = 0;
        while begin < drops.len() {
            seen.clear();
            let length = run_length(&drops[begin..], &rhythm[range.start + begin..range.end], &mut seen);
            if length >= LEAST_RUN {
                let run = describe(&drops[begin..begin + length]);
                let at = range.start + begin;
                let number = u32::try_from(runs.runs.len()).expect("fewer than drops");
                runs.run_of[at..at + length].fill(number);
                runs.runs.push(run);
                begin += length;
            } else {
                begin += 1;
            }
        }
    }
    runs
}

/// How many drops from the first on have short, alike sessions, each followed by a gap. `seen` is room for lengths.
#[inline(never)]
fn run_length(drops: &[Drop], rhythm: &[Beat], seen: &mut Vec<f64>) -> usize {
    let mut run = 0;
    let mut sleep: Option<f64> = None;
    for (drop, beat) in drops.iter().zip(rhythm) {
        let Some(length) = drop.length().filter(|length| *length <= LONGEST_SESSION) else { break };
        let on_default_token = beat.repeats && beat.by_session() == Some(DEFAULT_TOKEN_MINUTES);
        let on_token = on_default_token || drop.unauthorized().is_some();
        // The last drop of a run may be the end of the log.
        let boots_or_sleeps = drop.gap().is_none_or(|gap| {
            let usual = *sleep.get_or_insert(gap);
            gap <= LONGEST_GAP || (gap - usual).abs() <= SLEEP_SHARE * usual
        });
        let at = seen.partition_point(|other| *other < length);
        let alike = seen.is_empty() || {
            let median = seen[seen.len() / 2];
            (length - median).abs() <= (ALIKE_SHARE * median).max(ALIKE_SECONDS)
        };
        if on_token || !boots_or_sleeps || !alike {
            break;
        }
        run += 1;
        if seen.len() < JUDGED_BY {
            seen.insert(at, length);
        }
    }
    run
}

fn describe(drops: &[Drop]) -> Run {
    let sorted = |values: Vec<f64>| {
        let mut values = values;
        sort_by(&mut values, f64::total_cmp);
        values
    };
    let sessions = sorted(drops.iter().filter_map(Drop::length).collect());
    let gaps = sorted(drops.iter().filter_map(Drop::gap).collect());
    let median = |values: &[f64]| values.get(values.len() / 2).copied().unwrap_or(0.0);
    let gap_spread = spread(|| gaps.iter().copied());
    Run {
        session: median(&sessions),
        gap: median(&gaps),
        alike_gaps: gaps.len() >= LEAST_RUN - 1 && gap_spread <= GAP_SPREAD,
        gap_spread,
        drops: drops.len(),
    }
}

/// Standard deviation by mean; nothing to spread counts as none.
pub(super) fn spread<V: Iterator<Item = f64>>(values: impl Fn() -> V) -> f64 {
    let count = values().count() as f64;
    let mean = values().sum::<f64>() / count;
    // Without any value the mean is none.
    if mean.is_nan() || mean <= 0.0 {
        return 0.0;
    }
    let variance = values().map(|value| (value - mean).powi(2)).sum::<f64>() / count;
    variance.sqrt() / mean
}
