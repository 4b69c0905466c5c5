//! `wrong-mqtt-use`
//!
//! # What it means
//! The client is let in and cut at once, over and over. It most likely does something over MQTT that the hub does not
//! allow: publishes or subscribes to a topic of its own, uses `QoS` 2, or has a will with another topic. The verdict on
//! its 404104s stays what it is; this says what the client does.
//!
//! # How it is found
//! Many connections of at most three seconds that were not ended by a goodbye, nearly all that the device has, from
//! one client: one address, one `sdkVersion` that is none of Azure's or empty.
//!
//! # What speaks against it
//! An SDK of Azure; conflicts (400027, 409002) or two clients in turn; a used-up quota; throttling; connections that
//! last.
//!
//! # What to do
//! Use the topics that the hub knows, `QoS` 0 or 1, and a will to the topic of device messages; or an SDK.
//!
//! # When it misleads
//! An application that crashes as soon as it is connected.
//!
//! # Source
//! MicrosoftDocs/azure-docs#93606 (2 to 30 ms, every 1.2 s) and #106756, arendst/Tasmota#15763; the documentation of
//! MQTT for what closes a connection. The figures are proposals.

use super::gather::{Gathered, Loop};
use super::{Kind, Member, View, notice};
use crate::diagnose::Cause;
use crate::diagnose::habits::{CUT_LEAST, CUT_SHARE};
use crate::event::Protocol;
use crate::message::Arg;
use crate::order::sort_by_key;
use crate::report::Notice;
use crate::sdk::Sdk;

/// More returns to the client before the last one, or conflicts, and there are two clients. Proposal.
const ANOTHER: u32 = 2;

pub(super) const MESSAGES: &[&str] = &[
    "beside-cut-at-once",
    "beside-cut-one-client",
    "beside-step-topics",
    "beside-step-qos",
    "beside-step-official-sdk",
];

/// Looks for clients that are cut at once.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    let mut loops: Vec<&Loop> =
        view.gathered().cut_at_once.iter().filter(|one| is_wrong_use(view, one)).collect();
    if loops.is_empty() {
        return;
    }
    sort_by_key(&mut loops, |one| std::cmp::Reverse(one.count));
    let member = |one: &&Loop| Member {
        device: one.device,
        since: one.since,
        until: one.last,
        events: one.count as usize,
    };
    let members: Vec<Member> = loops.iter().map(member).collect();
    let mut notice = notice(view, Kind::WrongMqttUse, &members);
    let longest = loops.iter().map(|one| one.longest).max().unwrap_or(0);
    let args = vec![
        ("count", Arg::from(notice.events)),
        ("devices", members.len().into()),
        ("time", Arg::Seconds((longest as f64 / 1000.0).max(1.0))),
    ];
    notice.says("beside-cut-at-once", args);
    notice.says("beside-cut-one-client", vec![("count", members.len().into())]);
    notice.solutions = vec!["beside-step-topics", "beside-step-qos", "beside-step-official-sdk"];
    notices.push(notice);
}

/// Whether the device was one of them.
pub(super) fn found(view: View<'_>, gathered: &Gathered, device: u32) -> bool {
    let at = gathered.cut_at_once.binary_search_by_key(&device, |one| one.device);
    at.is_ok_and(|at| is_wrong_use(view, &gathered.cut_at_once[at]))
}

/// Whether the device does what the hub does not allow.
fn is_wrong_use(view: View<'_>, one: &Loop) -> bool {
    let device = &view.fleet.devices[one.device as usize];
    let trace = &view.gathered().traces[one.device as usize];
    one.count as usize >= CUT_LEAST
        && f64::from(one.count) >= CUT_SHARE * f64::from(trace.gaps)
        && view.fleet.sdk(&device.client).family == Sdk::Unknown
        && matches!(device.client.protocol, Protocol::Mqtt | Protocol::Unknown)
        && device.clients.signs_of_another() < ANOTHER
        && !view.mostly(one.device, &[Cause::QuotaExceeded, Cause::DuplicateIdentity])
        && !view.gathered().was_throttled(one.device)
}
