//! `quota-loop`
//!
//! # What it means
//! The messages of the day are used up, and no verdict says so: the hub said 403002 without cutting anybody, or it ends
//! connections in another way than with a 404104.
//!
//! # How it is found
//! 403002 on days for which no finding names the quota; or several devices whose connections last for seconds, over
//! and over, and stop at 00:00 UTC.
//!
//! # What speaks against it
//! A loop that ends at another time, or of one device. Where a finding tells of the quota already, this is silent.
//!
//! # What to do
//! As for the verdict: more units, or fewer messages; an alert on the messages used.
//!
//! # When it misleads
//! A log that ends before midnight does not show the end; then only the code counts.
//!
//! # Source
//! The documentation of quotas for 00:00 UTC; azure-iot-sdk-java#377, azure-iot-sdk-python#735 for the loop. The
//! figures are those of the verdict.

use super::gather::{CUT_SOON, Loop};
use super::{Kind, Member, View, different, grouped, notice, of_hub};
use crate::codes::Code;
use crate::diagnose::Cause;
use crate::diagnose::quota::{AT_MIDNIGHT, FLEET_SHARE, LEAST_DEVICES, LOOPS, STOPS_SHARE};
use crate::intern::Id;
use crate::message::Arg;
use crate::report::Notice;
use crate::solutions;
use crate::time::{DAY, Time};

pub(super) const MESSAGES: &[&str] = &["beside-quota-code", "beside-quota-midnight"];

/// Looks for days without quota.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    by_code(view, notices);
    if !notices.iter().any(|notice| notice.finding == Kind::QuotaLoop) {
        by_loops(view, notices);
    }
}

fn by_code(view: View<'_>, notices: &mut Vec<Notice>) {
    let told = view.told(Cause::QuotaExceeded, DAY);
    let errors = view.fleet.quota_errors.iter();
    let untold: Vec<_> = errors.filter(|error| !told.touches(error.time, error.time)).collect();
    let (Some(first), Some(last)) = (untold.first(), untold.last()) else { return };
    let mut days: Vec<i64> = untold.iter().map(|error| error.time.day()).collect();
    days.dedup();
    let mut notice = notice(view, Kind::QuotaLoop, &[]);
    let named = untold.iter().filter(|error| view.fleet.is_device(error.device));
    notice.devices = different(named.map(|error| error.device.0).collect());
    notice.events = untold.len();
    (notice.from, notice.to) = (Some(first.time), Some(last.time));
    let args = vec![("count", Arg::from(untold.len())), ("days", days.len().into())];
    notice.says("beside-quota-code", args);
    notice.name_codes(vec![Code::QUOTA]);
    finish(notice, notices);
}

fn by_loops(view: View<'_>, notices: &mut Vec<Notice>) {
    let devices = view.devices_by_hub();
    let is_loop = |one: &&Loop| one.count as usize >= LOOPS && one.longest <= CUT_SOON;
    let loops: Vec<&Loop> = view.gathered().loops.iter().filter(is_loop).collect();
    let keys: Vec<(Id, i64)> = loops.iter().map(|one| (view.hub(one.device), one.last.day())).collect();
    let told = view.told(Cause::QuotaExceeded, 0);
    let mut found: Vec<(Id, Vec<Member>)> = Vec::new();
    for group in grouped(&keys) {
        let (hub, day) = keys[group[0] as usize];
        let loops: Vec<&Loop> = group.iter().map(|at| loops[*at as usize]).collect();
        let midnight = (day + 1) * DAY;
        let goes_on = view.fleet.span.to.is_some_and(|end| end.0 > midnight + AT_MIDNIGHT);
        let stops = loops.iter().filter(|one| midnight - one.last.0 <= AT_MIDNIGHT).count();
        let all = of_hub(&devices, hub).unwrap_or(0);
        let enough = loops.len() >= LEAST_DEVICES && loops.len() as f64 >= FLEET_SHARE * all as f64;
        let stop = stops as f64 >= STOPS_SHARE * loops.len() as f64;
        if goes_on && enough && stop && !told.touches(loops[0].since, Time(midnight)) {
            let member = |one: &Loop| Member {
                device: one.device,
                since: one.since,
                until: one.last,
                events: one.count as usize,
            };
            let mut members: Vec<Member> = loops.into_iter().map(member).collect();
            match found.last_mut() {
                Some((known, of_hub)) if *known == hub => of_hub.append(&mut members),
                _ => found.push((hub, members)),
            }
        }
    }
    for (_, members) in found {
        let mut notice = notice(view, Kind::QuotaLoop, &members);
        notice.says("beside-quota-midnight", vec![("count", members.len().into())]);
        finish(notice, notices);
    }
}

fn finish(mut notice: Notice, notices: &mut Vec<Notice>) {
    notice.solutions = solutions::of(Cause::QuotaExceeded, |_| 0.0);
    notices.push(notice);
}
