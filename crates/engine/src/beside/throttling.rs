//! `throttling`
//!
//! # What it means
//! More requests or connects came in than the hub takes, and it refused some: 429001, 429002 and the like, or 503008.
//! With 429002 it disconnects devices, too.
//!
//! # How it is found
//! These codes, in waves. A wave that begins at the full hour comes from devices or jobs with one timetable; one behind
//! disconnects of the same devices, from all of them coming back at once.
//!
//! # What speaks against it
//! A few single refusals: the hub smooths short peaks, and SDKs try again.
//!
//! # What to do
//! Spread what happens at one time; back off with jitter; more units or a larger tier.
//!
//! # When it misleads
//! Most throttled operations are in other categories of the log than Connections, which may not be exported.
//!
//! # Source
//! The documentation of quotas and throttling; Azure/iotedge#2858 (35 devices at 05:00), MicrosoftDocs/azure-docs#107838
//! (429002 disconnects). The figures are proposals.

use super::{Kind, Member, View, different, grouped, notice};
use crate::codes::Code;
use crate::intern::Id;
use crate::message::Arg;
use crate::order::{sort_by, sort_by_key};
use crate::report::Notice;
use crate::time::{DAY, MINUTE, Time};

/// After so many milliseconds without one, a wave is over. Proposal.
const PAUSE: i64 = 15 * MINUTE;

/// A wave has at least so many refusals. Proposal.
const LEAST: usize = 5;

/// A wave begins at the full hour when it does so within so many milliseconds. Proposal.
const AT_THE_HOUR: i64 = 2 * MINUTE;

/// A wave is behind disconnects when half of its refusals are of devices that were disconnected so many milliseconds before it or within
/// it. Proposal.
const BEHIND: i64 = 30 * MINUTE;

/// Waves of one timetable begin within so many milliseconds of each other's time of day, on so many days. Proposals.
const SAME_TIME: i64 = 5 * MINUTE;
const DAYS: usize = 3;

pub(super) const MESSAGES: &[&str] = &[
    "beside-throttled",
    "beside-throttled-at-the-hour",
    "beside-throttled-daily",
    "beside-throttled-behind-disconnects",
    "beside-throttled-cuts",
    "beside-step-spread",
    "beside-step-jitter",
    "beside-step-units",
];

type Refusal = (u32, Time, Code);

/// Looks for waves: one notice for all of a hub.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    let throttled = &view.gathered().throttled;
    let hubs: Vec<(Id, i64)> = throttled.iter().map(|refusal| (view.hub(refusal.0), 0)).collect();
    for group in grouped(&hubs) {
        let mut refusals: Vec<Refusal> = group.iter().map(|at| throttled[*at as usize]).collect();
        sort_by(&mut refusals, |a, b| a.1.cmp(&b.1));
        let waves = refusals.chunk_by(|a, b| b.1.0 - a.1.0 <= PAUSE).filter(|wave| wave.len() >= LEAST);
        let waves: Vec<&[Refusal]> = waves.collect();
        if !waves.is_empty() {
            notices.push(tell(view, &waves));
        }
    }
}

fn tell(view: View<'_>, waves: &[&[Refusal]]) -> Notice {
    let all: Vec<Refusal> = waves.iter().copied().flatten().copied().collect();
    let devices: Vec<(Id, i64)> = all.iter().map(|refusal| (Id(refusal.0), 0)).collect();
    let member = |group: &Vec<u32>| {
        let time = |at: usize| all[group[at] as usize].1;
        let device = all[group[0] as usize].0;
        Member { device, since: time(0), until: time(group.len() - 1), events: group.len() }
    };
    let mut members: Vec<Member> = grouped(&devices).iter().map(member).collect();
    sort_by_key(&mut members, |member| std::cmp::Reverse(member.events));
    let mut notice = notice(view, Kind::Throttling, &members);
    notice.name_codes(all.iter().map(|(_, _, code)| *code).collect());
    let length = |wave: &[Refusal]| wave[wave.len() - 1].1.seconds_since(wave[0].1);
    let longest = waves.iter().map(|wave| length(wave)).fold(0.0, f64::max);
    let largest = waves.iter().map(|wave| different(devices_of(wave))).max().unwrap_or(0);
    let args = vec![
        ("count", Arg::from(notice.events)),
        ("waves", waves.len().into()),
        ("devices", largest.into()),
        ("time", Arg::Seconds(longest.max(1.0))),
    ];
    notice.says("beside-throttled", args);
    let count = |is: &dyn Fn(&[Refusal]) -> bool| waves.iter().filter(|wave| is(wave)).count();
    // A log mostly begins at the full hour itself.
    let log_begins = view.fleet.span.from.map_or(0, |from| from.0);
    let at_the_hour = count(&|wave| {
        let begin = wave[0].1.0;
        begin.rem_euclid(60 * MINUTE) <= AT_THE_HOUR && begin - log_begins > AT_THE_HOUR
    });
    if at_the_hour > 0 && at_the_hour * 2 >= waves.len() {
        notice.says(
            "beside-throttled-at-the-hour",
            vec![("count", at_the_hour.into()), ("waves", waves.len().into())],
        );
    }
    let begins: Vec<Time> = waves.iter().map(|wave| wave[0].1).collect();
    if let Some((days, clock)) = at_one_time_of_day(&begins) {
        notice.says(
            "beside-throttled-daily",
            vec![("count", days.into()), ("clock", Arg::Name(clock)), ("waves", waves.len().into())],
        );
    }
    let behind = count(&|wave| {
        let dropped = wave.iter().filter(|refusal| was_dropped(view, refusal.0, wave));
        dropped.count() * 2 >= wave.len()
    });
    if behind > 0 {
        let args = vec![("count", behind.into()), ("waves", waves.len().into())];
        notice.says("beside-throttled-behind-disconnects", args);
    }
    if all.iter().any(|(_, _, code)| *code == Code(429_002)) {
        notice.says("beside-throttled-cuts", Vec::new());
    }
    notice.solutions = vec!["beside-step-spread", "beside-step-jitter", "beside-step-units"];
    notice
}

/// On how many days most waves begin at one time of day, and at which.
fn at_one_time_of_day(begins: &[Time]) -> Option<(usize, String)> {
    let behind = |first: Time, begin: &&Time| (begin.0 - first.0).rem_euclid(DAY) <= SAME_TIME;
    let at = |first: Time| begins.iter().filter(move |begin| behind(first, begin));
    let first = begins.iter().copied().max_by_key(|begin| at(*begin).count())?;
    let mut days: Vec<i64> = at(first).map(|begin| begin.day()).collect();
    days.dedup();
    let are_most = days.len() >= DAYS && 2 * at(first).count() > begins.len();
    // "2026-03-02T05:00:00.000Z"
    are_most.then(|| (days.len(), first.to_iso()[11..16].to_owned()))
}

fn devices_of(wave: &[Refusal]) -> Vec<u32> {
    wave.iter().map(|(device, ..)| *device).collect()
}

/// Whether a 404104 of the device leads to the wave.
fn was_dropped(view: View<'_>, device: u32, wave: &[Refusal]) -> bool {
    let drops = &view.fleet.drops[view.fleet.devices[device as usize].drops.clone()];
    let at = drops.partition_point(|drop| drop.time.0 < wave[0].1.0 - BEHIND);
    drops.get(at).is_some_and(|drop| drop.time <= wave[wave.len() - 1].1)
}
