//! What the log holds of a device around each of its drops: errors, conflicts, and whether it was seen again.

use std::collections::BTreeMap;

use super::clients::LEAST_CONFLICTS;
use super::drop::{Drop, NONE_NEAR};
use crate::codes::Code;
use crate::contest::contests;
use crate::event::{Event, Operation};
use crate::threshold::thresholds;
use crate::time::Time;

thresholds! {
    /// A 401003 belongs to a drop that is at most so far away, in seconds. Source: the documentation's "less than a
    /// minute" for the whole sequence of 401003, 404104 and connect.
    const UNAUTHORIZED_WITHIN: f64 = 60.0 => AtMost Seconds, "threshold-error", Documentation;

    /// A connect that fails with a 5xx so many seconds behind a drop belongs to it. Proposal.
    const REFUSED_WITHIN: f64 = 300.0 => AtMost Seconds, "threshold-refused", Proposal;

    /// So many failed authentications after a drop, with no connect between them, are no mishap. Proposal.
    pub(crate) const LEAST_REFUSALS: usize = 3 => AtLeast Count, "threshold-refusals", Proposal;

    /// They go on for at least so many seconds. Proposal.
    pub(crate) const REFUSED_FOR: f64 = 120.0 => AtLeast Seconds, "threshold-refusals-last", Proposal;

    /// An error code belongs to a drop that is at most so far away, in seconds. Proposal.
    const OTHER_CODE_WITHIN: f64 = 60.0 => AtMost Seconds, "threshold-error", Proposal;
}

/// What the log has of a device so many seconds after a drop is no part of the drop any more. Proposal.
const SEEN_AGAIN_AFTER: f64 = 60.0;

/// Gives each drop the nearest failed authentication; on a tie the one before it.
pub(super) fn mark_unauthorized(drops: &mut [Drop], errors: &[Event]) {
    let moments: Vec<Time> = errors.iter().filter(|e| e.code.is_unauthorized()).map(|e| e.time).collect();
    if moments.is_empty() {
        return;
    }
    for drop in drops {
        let at = moments.partition_point(|time| *time <= drop.time);
        let before = at.checked_sub(1).map(|i| drop.time.seconds_since(moments[i]));
        let after = moments.get(at).map(|time| drop.time.seconds_since(*time));
        let near = |offset: &f64| offset.abs() <= UNAUTHORIZED_WITHIN;
        let nearest = match (before.filter(near), after.filter(near)) {
            (Some(before), Some(after)) if after.abs() < before => Some(after),
            (before, after) => before.or(after),
        };
        #[allow(clippy::cast_possible_truncation)] // at most a minute
        let millis = nearest.map(|seconds| (seconds * 1000.0).round() as i32);
        drop.unauthorized = millis.unwrap_or(NONE_NEAR);
        drop.shut_out = is_shut_out(drop, &moments[at..]);
    }
}

/// Whether the device called again at once, and nothing but failed authentications followed. Who is refused reaches the
/// hub: no network was lost.
fn is_shut_out(drop: &Drop, failed_after: &[Time]) -> bool {
    let until = drop.next();
    let before_return = failed_after.iter().take_while(|time| until.is_none_or(|until| **time < until));
    let (mut count, mut first, mut last) = (0, None, None);
    for &time in before_return {
        count += 1;
        first = first.or(Some(time));
        last = Some(time);
    }
    let after = |time: Option<Time>| time.map(|time| time.seconds_since(drop.time));
    count >= LEAST_REFUSALS
        && after(first).is_some_and(|seconds| seconds <= UNAUTHORIZED_WITHIN)
        && after(last).is_some_and(|seconds| seconds >= REFUSED_FOR)
}

/// Notes which drops are part of a contest.
pub(super) fn mark_contested(drops: &mut [Drop], events: &[Event]) {
    if drops.is_empty() {
        return;
    }
    contests(events, |contest| {
        let first = drops.partition_point(|drop| drop.time < contest.from);
        drops[first..]
            .iter_mut()
            .take_while(|drop| contest.holds(drop.time))
            .for_each(|drop| drop.contested = true);
    });
}

/// Notes what else the log has of the device around each drop.
pub(super) fn mark_neighbours(drops: &mut [Drop], events: &[Event], errors: &[Event]) {
    let seen = |event: &&Event| event.operation != Operation::Snapshot;
    let last_seen = events.iter().rfind(seen).map_or(Time(i64::MIN), |event| event.time);
    for drop in &mut *drops {
        drop.seen_again = last_seen.seconds_since(drop.time) > SEEN_AGAIN_AFTER;
    }
    if errors.is_empty() {
        return;
    }
    // Quick clients that reconnect before the hub has noticed make a single conflict, which says nothing.
    let conflicts = errors.iter().filter(|e| e.code.is_conflict()).count();
    let names_a_reason =
        |e: &&Event| e.code.names_a_reason() || e.code.is_conflict() && conflicts >= LEAST_CONFLICTS as usize;
    let reasons: Vec<&Event> = errors.iter().filter(names_a_reason).collect();
    // A quota that is used up stays so until 00:00 UTC.
    let mut quota_days: BTreeMap<i64, Time> = BTreeMap::new();
    for event in reasons.iter().filter(|e| e.code == Code::QUOTA) {
        quota_days.entry(event.time.day()).or_insert(event.time);
    }
    let near = |drop: &Drop, moments: &[Time], before: f64, after: f64| {
        let at = moments.partition_point(|time| drop.time.seconds_since(*time) > before);
        moments.get(at).is_some_and(|time| time.seconds_since(drop.time) <= after)
    };
    let moments = |is: fn(Code) -> bool| -> Vec<Time> {
        errors.iter().filter(|e| is(e.code)).map(|e| e.time).collect()
    };
    let (conflicted, throttled) = (moments(Code::is_conflict), moments(Code::is_throttling));
    // What fails otherwise than a connect says nothing of the connection.
    let connects = errors.iter().filter(|e| e.operation == Operation::Connect && e.code.is_server_error());
    let refused: Vec<Time> = connects.map(|e| e.time).collect();
    for drop in drops {
        drop.conflict = near(drop, &conflicted, OTHER_CODE_WITHIN, OTHER_CODE_WITHIN);
        drop.throttled = near(drop, &throttled, OTHER_CODE_WITHIN, OTHER_CODE_WITHIN);
        let back = drop.gap().unwrap_or(REFUSED_WITHIN);
        drop.refused = near(drop, &refused, 0.0, REFUSED_WITHIN.min(back));
        let from = reasons.partition_point(|e| drop.time.seconds_since(e.time) > OTHER_CODE_WITHIN);
        let near = reasons.get(from).filter(|e| e.time.seconds_since(drop.time) <= OTHER_CODE_WITHIN);
        let out_of_quota = quota_days.get(&drop.time.day()).is_some_and(|since| *since <= drop.time);
        let other_code = near.map(|e| e.code).or(out_of_quota.then_some(Code::QUOTA));
        drop.other_code = other_code.unwrap_or(Code::SUCCESS);
    }
}
