//! Applications that run ever shorter: something fills up that no restart empties, such as a disk, a database or a queue.
//!
//! What a restart does empty, such as memory, fills up in the same time again, so that sessions are of one length.

use super::insight::Insight;
use crate::diagnose::Cause;
use crate::fleet::Fleet;
use crate::message::{Arg, Args};
use crate::order::sort_by;

/// The message of it.
pub(crate) const MESSAGE: &str = "evidence-shrinking";

/// What to do first.
pub(crate) const SOLUTION: &str = "solution-fills-up";

/// Fewer sessions show no trend. Proposal.
const LEAST: usize = 6;

/// The last third of the sessions are so much shorter than the first, by their medians. Proposal.
const SHORTER: f64 = 0.5;

/// And nearly each session is shorter than the one before, or as long: this share. Proposal.
const FALLING: f64 = 0.8;

/// As long, within this share of it. Proposal.
const AS_LONG: f64 = 0.02;

/// Most devices of the finding. Proposal.
const MOST: f64 = 0.5;

/// What is said if most devices of a finding do. The drops come by device.
pub(super) fn shrinking(
    fleet: &Fleet,
    cause: Cause,
    members: impl Iterator<Item = usize>,
) -> Option<Insight> {
    if cause != Cause::AppRestart {
        return None;
    }
    let mut members = members.peekable();
    let (mut devices, mut all) = (0usize, 0usize);
    let mut widest: Option<(f64, f64)> = None;
    while let Some(first) = members.next() {
        let device = fleet.drops[first].device();
        let mut lengths: Vec<f64> = Vec::new();
        let mut next = Some(first);
        while let Some(drop) = next {
            lengths.extend(fleet.drops[drop].session());
            next = members.next_if(|drop| fleet.drops[*drop].device() == device);
        }
        all += 1;
        if let Some((from, to)) = trend(&lengths) {
            devices += 1;
            if widest.is_none_or(|(longest, _)| from > longest) {
                widest = Some((from, to));
            }
        }
    }
    let (from, to) = widest?;
    if devices as f64 <= MOST * all as f64 {
        return None;
    }
    let mut args = Args::new();
    args.insert("devices", devices.into());
    args.insert("high", Arg::Seconds(from));
    args.insert("low", Arg::Seconds(to));
    Some(Insight::new(MESSAGE, args, Some(SOLUTION)))
}

/// From which length to which the sessions of a device become shorter, if they do.
fn trend(lengths: &[f64]) -> Option<(f64, f64)> {
    if lengths.len() < LEAST {
        return None;
    }
    let third = lengths.len() / 3;
    let median = |of: &[f64]| {
        let mut sorted = of.to_vec();
        sort_by(&mut sorted, f64::total_cmp);
        sorted[sorted.len() / 2]
    };
    let (first, last) = (median(&lengths[..third]), median(&lengths[lengths.len() - third..]));
    let falls = |pair: &&[f64]| pair[1] <= pair[0] * (1.0 + AS_LONG);
    let falling = lengths.windows(2).filter(falls).count() as f64;
    let is_trend = last <= SHORTER * first && falling >= FALLING * (lengths.len() - 1) as f64;
    is_trend.then(|| (lengths[0], lengths[lengths.len() - 1]))
}

#[cfg(test)]
mod tests {
    use super::trend;

    #[test]
    fn sessions_that_become_shorter_each_time() {
        assert_eq!(trend(&[9000.0, 7000.0, 5200.0, 4000.0, 3000.0, 2200.0]), Some((9000.0, 2200.0)));
        // One in between that is longer, of many.
        assert_eq!(trend(&[90.0, 80.0, 70.0, 75.0, 40.0, 30.0, 20.0]), Some((90.0, 20.0)));
    }

    #[test]
    fn sessions_of_any_length_have_no_trend() {
        assert_eq!(trend(&[900.0, 300.0, 800.0, 200.0, 600.0, 100.0, 400.0]), None);
        assert_eq!(trend(&[900.0, 890.0, 880.0, 870.0, 860.0, 850.0]), None);
        assert_eq!(trend(&[900.0, 100.0]), None);
    }
}
