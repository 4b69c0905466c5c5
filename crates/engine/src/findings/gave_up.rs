//! Devices that were away for long, time and again, since their SDK gives up connecting after some minutes: somebody, or
//! something, started the application anew.

use super::insight::Insight;
use crate::diagnose::Cause;
use crate::fleet::{Drop, Fleet};
use crate::message::{Arg, Args};
use crate::sdk::Sdk;

/// The message of it.
pub(crate) const MESSAGE: &str = "evidence-gave-up";

/// What to do first.
pub(crate) const SOLUTION: &str = "solution-reopen-client";

/// The Node.js SDK gives up after four minutes. Whoever is away for longer than so many seconds did not come back by
/// itself. Source: its retry policy; the time to start by hand is a proposal.
const LONG: f64 = 900.0;

/// So many absences are no chance. Proposal.
const LEAST: usize = 3;

/// Of all disconnects of such clients after which they were away for longer than a minute. Proposal.
const MOST: f64 = 0.5;

const MINUTE: f64 = 60.0;

/// What is said of them.
pub(super) fn gave_up<'a>(
    fleet: &Fleet,
    cause: Cause,
    drops: impl Iterator<Item = &'a Drop>,
) -> Option<Insight> {
    if !matches!(cause, Cause::NetworkLoss | Cause::SiteOutage | Cause::HubTransient) {
        return None;
    }
    let (mut total, mut away) = (0usize, 0usize);
    let mut long: Vec<f64> = Vec::new();
    for drop in drops {
        total += 1;
        let gap = drop.gap().filter(|gap| *gap > MINUTE && fleet.sdk(&drop.client).family == Sdk::Node);
        away += usize::from(gap.is_some());
        long.extend(gap.filter(|gap| *gap > LONG));
    }
    let longest = long.iter().copied().max_by(f64::total_cmp)?;
    if long.len() < LEAST || (long.len() as f64) < MOST * away as f64 {
        return None;
    }
    let mut args = Args::new();
    args.insert("count", long.len().into());
    args.insert("total", Arg::from(total));
    args.insert("high", Arg::Seconds(longest));
    Some(Insight::new(MESSAGE, args, Some(SOLUTION)))
}
