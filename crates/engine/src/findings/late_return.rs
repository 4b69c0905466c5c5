//! Devices that come back long after the network does, since their SDK waits ever longer between two attempts.

use crate::diagnose::Cause;
use crate::fleet::{Drop, Fleet};
use crate::message::{Arg, Args};
use crate::report::FindingEvidence;
use crate::sdk::waits_without_limit;

/// The message of it.
pub(crate) const MESSAGE: &str = "evidence-waits-without-limit";

/// What to do about it.
pub(crate) const SOLUTION: &str = "solution-update-sdk-waits";

/// Waits double each time: after so many seconds the next one is minutes long. Source: the SDK begins with 1 s.
const LONG: f64 = 600.0;

/// So many of them are no chance. Proposal.
const LEAST: usize = 3;

/// What is said of outages after which such devices were away for long.
pub(super) fn late<'a>(
    fleet: &Fleet,
    cause: Cause,
    drops: impl Iterator<Item = &'a Drop>,
) -> Option<FindingEvidence> {
    if !matches!(cause, Cause::NetworkLoss | Cause::SiteOutage | Cause::HubTransient) {
        return None;
    }
    let (mut total, mut gaps) = (0, Vec::new());
    for drop in drops {
        total += 1;
        let version = fleet.sdk_version(drop.client.sdk);
        gaps.extend(drop.gap().filter(|gap| *gap > LONG && waits_without_limit(version)));
    }
    let longest = gaps.iter().copied().max_by(f64::total_cmp)?;
    if gaps.len() < LEAST {
        return None;
    }
    let mut args = Args::new();
    args.insert("count", gaps.len().into());
    args.insert("total", Arg::from(total));
    args.insert("high", Arg::Seconds(longest));
    Some(FindingEvidence { supports: true, message: MESSAGE, args, weight: 0.0 })
}
