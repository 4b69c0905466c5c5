//! `moved`
//!
//! # What it means
//! The device left one hub of the log, and connected to another soon after: it was given another connection string, or
//! the Device Provisioning Service assigned it anew.
//!
//! # How it is found
//! Its last record of the one hub is the end of a connection; another hub of the log has the first record of a device of
//! that name within an hour of it, a connect among them.
//!
//! # What speaks against it
//! A device of that name that the other hub knew before: then there are two.
//!
//! # What to do
//! Nothing, if it was meant.
//!
//! # When it misleads
//! The hubs of two customers may each have a device of one name.
//!
//! # Source
//! Proposal.

use super::{Kind, Member, View, notice};
use crate::message::Arg;
use crate::report::Notice;
use crate::time::{MINUTE, Time};

/// It comes to the other hub within so much time, or a moment before the old hub notices that it went. Proposals.
const WITHIN: i64 = 60 * MINUTE;
const BEFORE: i64 = 10 * MINUTE;

pub(super) const MESSAGES: &[&str] =
    &["beside-moved-between", "beside-moved-several", "beside-step-moved", "beside-step-moved-old"];

/// The device of the same name that another hub has from then on.
pub(super) fn to(view: View<'_>, device: u32, since: Time) -> Option<u32> {
    let gathered = view.gathered();
    let name = |at: usize| (view.fleet.key(at).device, view.fleet.key(at).module);
    let own = device as usize;
    if !gathered.several_hubs {
        return None;
    }
    // The devices of one name stand together.
    let before = (0..own).rev().take_while(|at| name(*at) == name(own));
    let behind = (own + 1..view.fleet.devices.len()).take_while(|at| name(*at) == name(own));
    let is_new = |at: &usize| {
        let first = gathered.firsts[*at].0 - since.0;
        gathered.traces[*at].connected && (-BEFORE..=WITHIN).contains(&first)
    };
    before.chain(behind).find(is_new).and_then(|at| u32::try_from(at).ok())
}

/// Looks for devices that moved.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    if !view.gathered().several_hubs {
        return;
    }
    let mut members: Vec<Member> = Vec::new();
    let mut hubs = Vec::new();
    for (device, trace) in (0u32..).zip(&view.gathered().traces) {
        let Some(since) = trace.gone() else { continue };
        let Some(other) = to(view, device, since) else { continue };
        members.push(Member { device, since, until: view.gathered().firsts[other as usize], events: 1 });
        hubs.push((view.hub(device), view.hub(other)));
    }
    let Some(&(from, to)) = hubs.first() else { return };
    let mut notice = notice(view, Kind::Moved, &members);
    let count = || Arg::from(members.len());
    if hubs.iter().all(|pair| *pair == (from, to)) {
        let name = |hub| Arg::Name(view.fleet.hub_name(hub).to_owned());
        notice.says("beside-moved-between", vec![("count", count()), ("from", name(from)), ("to", name(to))]);
    } else {
        notice.says("beside-moved-several", vec![("count", count())]);
    }
    notice.solutions = vec!["beside-step-moved", "beside-step-moved-old"];
    notices.push(notice);
}
