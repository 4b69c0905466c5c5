//! `never-came-back`
//!
//! # What it means
//! The device was disconnected and has been silent since: no connect, and not even an attempt that failed.
//!
//! # How it is found
//! Its last record is the end of a connection, with a 404104 or with a goodbye, hours before the log ends; it and its
//! fleet used to be back much sooner, or the log holds every connect and goes on for a quarter of a day. What the client does after a loss is told by its SDK: Node.js gives up after four
//! minutes, C, .NET, Java and Python try for ever, and without one of these reconnecting is the application's task.
//!
//! # What speaks against it
//! A failed connect behind it: then the device is alive, and the hub does not want it. A log that ends soon after, or
//! in which other devices go silent too. A device that is away for hours every so often. A connect to another hub of the
//! log (`moved.rs`).
//!
//! # What to do
//! See whether the device has power and network; restart the application if its client has given up, and let it watch
//! for that; look for a TLS root or a clock that is out of date, since such attempts reach no log.
//!
//! # When it misleads
//! Devices that were taken out of service look the same, and so does one whose next connect is missing in the export:
//! the hub does not promise a complete log.
//!
//! # Source
//! azure-iot-sdk-node#990 and the code of the SDKs for their patience; eclipse-threadx/getting-started#307,
//! azure-iot-sdk-java#192, azure-iot-sdk-python#753 for clients that stay away. The figures are proposals.

use super::gather::bits;
use super::{
    Kind, Member, View, at_one_moment, grouped, moved, nearly_all, notice, of_hub, one_network, sdk_names,
    wrong_mqtt_use,
};
use crate::intern::Id;
use crate::message::Arg;
use crate::order::sort_by_key;
use crate::report::Notice;
use crate::sdk::Patience;
use crate::time::Time;

/// Who is back within so many seconds was back soon. Proposal.
pub(super) const QUICK: u32 = 600;

/// Who has been away for less than so many seconds may still come. Proposal.
const LEAST_AWAY: f64 = 2.0 * 3600.0;

/// In a log that holds all connects and disconnects it is enough that the log goes on for so many seconds. Proposal.
const LONG_SINCE: f64 = 6.0 * 3600.0;

/// And for so many times as long as it ever was. Proposal.
const TIMES_ITS_LONGEST: f64 = 4.0;

/// In the fleet no more than this share of the returns took half as long. Proposal.
const RARE: f64 = 0.02;

/// With fewer returns in the whole log there is no saying how soon devices come back. Proposal.
const LEAST_RETURNS: u32 = 5;

/// When more than this share of the connects or disconnects is missing between others, the log has holes. Proposal.
const HOLES: f64 = 0.005;

/// And when it is more than this, anybody's last connect may be missing. Proposal.
const TOO_MANY_HOLES: f64 = 0.02;

/// In a log with holes, the silence is longer than so many times the longest one before. Proposal.
const TIMES_ITS_QUIET: f64 = 3.0;

/// So many other devices must still be heard, and one of so many: exports of different lengths may have been joined.
/// Proposals.
const HEARD: usize = 2;
const HEARD_OF: usize = 20;

pub(super) const MESSAGES: &[&str] = &[
    "beside-gone-for",
    "beside-gone-history",
    "beside-gone-together",
    "beside-gone-one-network",
    "beside-gone-node",
    "beside-gone-endless",
    "beside-gone-application",
    "beside-step-power",
    "beside-step-restart",
    "beside-step-watch-client",
    "beside-step-tls",
    "beside-step-site",
];

/// Looks for devices that are gone.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    let gathered = view.gathered();
    let returns: u32 = gathered.gaps.iter().sum();
    let heard = heard_until(view);
    let holes = gathered.holes as f64 / (gathered.holes + gathered.pairs).max(1) as f64;
    if holes > TOO_MANY_HOLES {
        return;
    }
    let mut members: Vec<(Member, f64)> = Vec::new();
    for (device, trace) in (0u32..).zip(&gathered.traces) {
        let Some(since) = trace.gone().filter(|since| moved::to(view, device, *since).is_none()) else {
            continue;
        };
        let Some(end) = of_hub(&heard, view.hub(device)) else { continue };
        let away = end.seconds_since(since);
        let long_since = view.fleet.span.to.map_or(0.0, |end| end.seconds_since(since));
        // A client that was cut at once, over and over, has been stopped.
        if wrong_mqtt_use::found(view, gathered, device) {
            continue;
        }
        let long = |away: f64| away >= TIMES_ITS_LONGEST * f64::from(trace.longest_gap);
        // Nothing is heard of devices that are well either, where there is nothing to tell for hours.
        if long_since >= LONG_SINCE && long(long_since) && gathered.holes == 0 && trace.connected {
            members.push((Member { device, since, until: since, events: 1 }, long_since));
            continue;
        }
        let long = away >= LEAST_AWAY && long(away) && returns >= LEAST_RETURNS;
        // Somebody who was never seen to come back has no history of its own but the silence of its connections.
        let quiet =
            holes <= HOLES || away >= TIMES_ITS_QUIET * f64::from(trace.longest_quiet) && trace.gaps > 0;
        if long && quiet && f64::from(longer_than(&gathered.gaps, away / 2.0)) <= RARE * f64::from(returns) {
            members.push((Member { device, since, until: since, events: 1 }, away));
        }
    }
    if members.is_empty() {
        return;
    }
    sort_by_key(&mut members, |(member, _)| member.since);
    let shortest = members.iter().map(|(_, away)| *away).fold(f64::INFINITY, f64::min);
    let members: Vec<Member> = members.into_iter().map(|(member, _)| member).collect();
    let devices = || members.iter().map(|member| member.device);
    let mut notice = notice(view, Kind::NeverCameBack, &members);
    let count = || Arg::from(members.len());
    notice.says("beside-gone-for", vec![("count", count()), ("time", Arg::Seconds(shortest))]);
    let traces = || devices().map(|device| &gathered.traces[device as usize]);
    let (own, quick) = traces().fold((0, 0), |sum, trace| (sum.0 + trace.gaps, sum.1 + trace.quick_gaps));
    let longest = traces().map(|trace| trace.longest_gap).max().unwrap_or(0);
    if own > 0 {
        let longest = Arg::Seconds(f64::from(longest));
        notice.says(
            "beside-gone-history",
            vec![("count", own.into()), ("quick", quick.into()), ("time", longest)],
        );
    }
    let (together, moment) = at_one_moment(members.iter().map(|member| member.since).collect());
    if nearly_all(together, members.len()) {
        notice.says("beside-gone-together", vec![("count", together.into()), ("moment", moment.into())]);
    }
    let one_network = one_network(view, &members).is_some();
    if one_network {
        notice.says("beside-gone-one-network", vec![("count", count())]);
    }
    let of = |patience| -> Vec<u32> {
        let client = |device: u32| &view.fleet.devices[device as usize].client;
        let is = |device: &u32| view.fleet.sdk(client(*device)).family.patience() == patience;
        devices().filter(is).collect()
    };
    let kinds = [
        (Patience::FourMinutes, "beside-gone-node"),
        (Patience::Endless, "beside-gone-endless"),
        (Patience::UpToTheApplication, "beside-gone-application"),
    ];
    for (patience, message) in kinds {
        let of = of(patience);
        let count = of.len();
        if count > 0 {
            let names = sdk_names(view, &of);
            notice.says(message, vec![("count", count.into()), ("names", names.into())]);
        }
    }
    let any = |patience| !of(patience).is_empty();
    if one_network || nearly_all(together, members.len()) {
        notice.solutions.push("beside-step-site");
    }
    notice.solutions.push("beside-step-power");
    if any(Patience::FourMinutes) || any(Patience::UpToTheApplication) {
        notice.solutions.extend(["beside-step-restart", "beside-step-watch-client"]);
    }
    if any(Patience::Endless) || any(Patience::UpToTheApplication) {
        notice.solutions.push("beside-step-tls");
    }
    notices.push(notice);
}

/// How many returns took at least so many seconds, counted in favour of longer ones.
fn longer_than(gaps: &[u32; 32], seconds: f64) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // saturates
    let begin = bits(seconds as u32);
    gaps[begin..].iter().sum()
}

/// Until when other devices of each hub are heard, by hub.
fn heard_until(view: View<'_>) -> Vec<(Id, Time)> {
    let devices = &view.fleet.devices;
    // The modules of a device go with it: each counts once, with the last of its records.
    let mut last: Vec<Time> = view.gathered().traces.iter().map(|trace| trace.last).collect();
    for index in 0..devices.len() {
        let body = devices[index].body;
        last[body] = last[body].max(last[index]);
    }
    let bodies = (0u32..).zip(devices).filter(|(index, device)| device.body == *index as usize);
    let bodies: Vec<u32> = bodies.map(|(index, _)| index).collect();
    let hubs: Vec<(Id, i64)> = bodies.iter().map(|body| (view.hub(*body), 0)).collect();
    let end = |group: Vec<u32>| {
        let mut lasts: Vec<Time> = group.iter().map(|at| last[bodies[*at as usize] as usize]).collect();
        sort_by_key(&mut lasts, |time| *time);
        let heard = HEARD.max(lasts.len() / HEARD_OF).min(lasts.len());
        (hubs[group[0] as usize].0, lasts[lasts.len() - heard])
    };
    grouped(&hubs).into_iter().map(end).collect()
}
