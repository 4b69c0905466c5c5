//! `shared-identity`
//!
//! # What it means
//! Two clients use one identity and throw each other out, and the hub logs that as 400027 or 409002 alone: there is no
//! 404104 to give a verdict on, or only a few.
//!
//! # How it is found
//! Connections of a device that take each other's place in a row, each within half an hour, over and over; and two SDKs
//! or addresses in turn, or faster than any device restarts.
//!
//! # What speaks against it
//! A client on a bad network, or one that crashes, takes its own old place. Where most verdicts of the device name two
//! clients already, this is silent.
//!
//! # What to do
//! As for the verdict: find the second client, or the program that connects twice.
//!
//! # When it misleads
//! A device that moves between two gateways every few minutes does the same, alone.
//!
//! # Source
//! The documentation of 400027; iotedge#5201 and azure-iot-sdk-csharp#1283. The figures are proposals.

use super::gather::Shared;
use super::{Kind, Member, View, joined, notice};
use crate::codes::Code;
use crate::diagnose::Cause;
use crate::diagnose::evidence::Observation as O;
use crate::diagnose::facts::{LEAST_RETURNS, NO_START};
use crate::message::Arg;
use crate::report::Notice;
use crate::solutions;

/// So many connections that lose their place are more than a bad network makes. Proposal: twice a contest of verdicts.
const LEAST_TURNS: usize = 10;

/// Two places take turns when this share of the connections comes from the place before the last. Proposal.
const IN_TURN: f64 = 0.8;

/// Many clients do not take turns by address. But so many connections that lose their place, and so many an hour all the
/// time, from so many addresses, no bad network makes. Proposals.
const PERSISTENT: usize = 50;
const AN_HOUR: f64 = 8.0;
const PLACES: usize = 3;

pub(super) const MESSAGES: &[&str] =
    &["beside-shared-turns", "beside-shared-addresses", "beside-shared-sdks"];

/// Looks for clients that no verdict tells of.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    let told = |device: u32| view.mostly(device, &[Cause::DuplicateIdentity, Cause::QuotaExceeded]);
    let are_two = |one: &Shared| {
        let clients = &view.fleet.devices[one.device as usize].clients;
        // Modems come from one of a few addresses by chance; two places take turns.
        let places = f64::from(clients.address_returns) >= IN_TURN * one.turns as f64;
        let hours = one.last.seconds_since(one.since) / 3600.0;
        let often = one.turns >= PERSISTENT && one.turns as f64 >= AN_HOUR * hours;
        let persistent = often && one.addresses.len() >= PLACES;
        clients.sdk_returns >= LEAST_RETURNS || places || persistent || one.slowest <= NO_START
    };
    let is_one = |one: &&Shared| one.turns >= LEAST_TURNS && are_two(one) && !told(one.device);
    let shared: Vec<&Shared> = view.gathered().shared.iter().filter(is_one).collect();
    let Some(slowest) = shared.iter().map(|one| one.slowest).max_by(f64::total_cmp) else { return };
    let member =
        |one: &&Shared| Member { device: one.device, since: one.since, until: one.last, events: one.turns };
    let members: Vec<Member> = shared.iter().map(member).collect();
    let mut notice = notice(view, Kind::SharedIdentity, &members);
    let turns: usize = shared.iter().map(|one| one.turns).sum();
    notice.says("beside-shared-turns", vec![("count", turns.into()), ("time", Arg::Seconds(slowest))]);
    let several = |of: fn(&Shared) -> usize| shared.iter().filter(|one| of(one) > 1).count();
    let (sdks, addresses) = (several(|one| one.sdks.len()), several(|one| one.addresses.len()));
    if sdks > 0 {
        let versions =
            |one: &&Shared| one.sdks.iter().map(|sdk| view.fleet.sdk_name(*sdk)).collect::<Vec<_>>();
        let names = joined(shared.iter().flat_map(versions).collect());
        notice.says("beside-shared-sdks", vec![("count", sdks.into()), ("names", names.into())]);
    }
    if addresses > 0 {
        notice.says("beside-shared-addresses", vec![("count", addresses.into())]);
    }
    notice.name_codes(shared.iter().map(|one| one.code).filter(|code| *code != Code::SUCCESS).collect());
    notice.solutions = solutions::of(Cause::DuplicateIdentity, |of| match of {
        O::TwoSdks => f64::from(u8::from(2 * sdks > shared.len())),
        O::TwoAddresses => f64::from(u8::from(2 * addresses > shared.len())),
        _ => 0.0,
    });
    notices.push(notice);
}
