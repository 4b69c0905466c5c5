//! `failover-or-maintenance`
//!
//! # What it means
//! The hub moved to its other region, or was updated: it closed connections with a code or a goodbye of its own, so
//! there is no 404104 to give a verdict on.
//!
//! # How it is found
//! 404012, 400029, 400030 or 503006 for several devices; or goodbyes of most of the hub's devices within minutes, with
//! all of them back at once, or away for as long as a failover takes.
//!
//! # What speaks against it
//! Devices that need the time of a boot to come back: somebody restarted them. Goodbyes on the rhythm of a token.
//! Where a finding tells of a fault of the hub at that time already, this is silent.
//!
//! # What to do
//! Nothing but to look whether all devices are back; Resource Health and the Activity log say what it was.
//!
//! # When it misleads
//! A script that closes all connections, and has the clients connect again at once.
//!
//! # Source
//! The documentation of these codes and of failover; the C SDK's document of reliability (a goodbye before an update of
//! the service). The shares and times are proposals.

use super::gather::{PIECE, Parting};
use super::{Kind, View, different, grouped, notice};
use crate::diagnose::Cause;
use crate::fleet::ServerError;
use crate::intern::Id;
use crate::message::Arg;
use crate::report::Notice;
use crate::time::{MINUTE, Time};

/// After so many milliseconds without a code, it is over. Source: a failover takes 10 minutes to 2 hours, in which
/// devices retry at least each minute or so (proposal).
const PAUSE: i64 = 30 * MINUTE;

/// So many devices with a code are the hub's doing. Proposal.
const LEAST_DEVICES: usize = 3;

/// A hub-wide goodbye takes at least so many devices, and this share of those that stay connected. Source: proposal;
/// a single node's devices cannot be told from a restart of some.
const LEAST_PARTED: usize = 8;
const SHARE: f64 = 0.6;

/// It is over in so many pieces: a node after the other, in tens of minutes. Proposal.
const WAVE: i64 = 9;

/// When this share comes back alike, it is the hub. Proposal.
const ALIKE: f64 = 0.6;

/// A piece at the edge of a wave with one of so many of its devices, or fewer, is no part of it. Proposal.
const STRAGGLERS: usize = 20;

/// A finding so many milliseconds away is of the same incident. Proposal.
const SAME: i64 = 30 * MINUTE;

pub(super) const MESSAGES: &[&str] = &[
    "beside-upheaval-codes",
    "beside-upheaval-goodbyes",
    "beside-upheaval-at-once",
    "beside-upheaval-moved",
    "beside-upheaval-more",
    "beside-step-check-back",
    "beside-step-health",
    "beside-step-jitter",
];

/// Looks for what the hub did to most of its devices.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    by_code(view, notices);
    by_goodbyes(view, notices);
}

fn by_code(view: View<'_>, notices: &mut Vec<Notice>) {
    let hub = |error: &ServerError| (view.fleet.hub_id(error.device), 0);
    let hubs: Vec<(Id, i64)> = view.fleet.upheavals.iter().map(hub).collect();
    let told = view.told(Cause::HubTransient, SAME);
    for group in grouped(&hubs) {
        let errors: Vec<&ServerError> = group.iter().map(|at| &view.fleet.upheavals[*at as usize]).collect();
        let mut found: Vec<(usize, &[&ServerError])> = Vec::new();
        for incident in errors.chunk_by(|a, b| b.time.0 - a.time.0 <= PAUSE) {
            let devices = different(incident.iter().map(|error| error.device.0).collect());
            let (from, to) = (incident[0].time, incident[incident.len() - 1].time);
            if devices >= LEAST_DEVICES && !told.touches(from, to) {
                found.push((devices, incident));
            }
        }
        // The earliest of equals.
        let Some((devices, incident)) = found.iter().rev().max_by_key(|(devices, _)| *devices) else {
            continue;
        };
        let (from, to) = (incident[0].time, incident[incident.len() - 1].time);
        let mut notice = hub_wide(view, *devices, incident.len(), from, to);
        let args = vec![("count", incident.len().into()), ("devices", (*devices).into())];
        notice.says("beside-upheaval-codes", args);
        notice.name_codes(incident.iter().map(|error| error.code).collect());
        say_how_many_more(&mut notice, found.len() - 1);
        notices.push(notice);
    }
}

/// Where there was more than the incident that is told.
fn say_how_many_more(notice: &mut Notice, more: usize) {
    if more > 0 {
        notice.says("beside-upheaval-more", vec![("count", more.into())]);
    }
}

fn by_goodbyes(view: View<'_>, notices: &mut Vec<Notice>) {
    let partings = &view.gathered().partings;
    let keys: Vec<(Id, i64)> = partings.iter().map(|parting| (parting.hub, parting.piece)).collect();
    let sum = |group: Vec<u32>| {
        let of = |is: fn(&Parting) -> bool| group.iter().filter(|at| is(&partings[**at as usize])).count();
        let (hub, piece) = keys[group[0] as usize];
        (
            hub,
            Piece { number: piece, devices: group.len(), at_once: of(|p| p.at_once), moved: of(|p| p.moved) },
        )
    };
    let pieces: Vec<(Id, Piece)> = grouped(&keys).into_iter().map(sum).collect();
    let staying = view.devices_by_hub();
    let told = view.told(Cause::HubTransient, SAME);
    let untold = |from: Time, to: Time| {
        let near = |notice: &Notice| {
            let known = [Kind::FailoverOrMaintenance, Kind::QuotaLoop].contains(&notice.finding);
            let begins = notice.from.is_some_and(|begin| begin.0 - SAME <= to.0);
            known && begins && notice.to.is_some_and(|end| from.0 <= end.0 + SAME)
        };
        !told.touches(from, to) && !notices.iter().any(near)
    };
    let mut new = Vec::new();
    for of_hub in pieces.chunk_by(|a, b| a.0 == b.0) {
        let devices = super::of_hub(&staying, of_hub[0].0).unwrap_or(0);
        let pieces: Vec<Piece> = of_hub.iter().map(|(_, piece)| *piece).collect();
        let mut found: Vec<Wave> = Vec::new();
        let mut at = 0;
        while at < pieces.len() {
            let first = pieces[at].number;
            let length = pieces[at..].iter().take_while(|piece| piece.number - first < WAVE).count();
            match Wave::of(&pieces[at..at + length], devices).filter(|wave| untold(wave.from, wave.to)) {
                Some(wave) => {
                    found.push(wave);
                    at += length;
                }
                None => at += 1,
            }
        }
        // The earliest of equals.
        let Some(wave) = found.iter().rev().max_by_key(|wave| wave.devices) else { continue };
        let mut notice = hub_wide(view, wave.devices, wave.devices, wave.from, wave.to);
        let args = vec![
            ("count", Arg::from(wave.devices)),
            ("devices", devices.into()),
            ("time", Arg::Seconds(wave.to.seconds_since(wave.from))),
        ];
        notice.says("beside-upheaval-goodbyes", args);
        let how = if wave.moved { "beside-upheaval-moved" } else { "beside-upheaval-at-once" };
        notice.says(how, vec![("count", wave.alike.into())]);
        say_how_many_more(&mut notice, found.len() - 1);
        new.push(notice);
    }
    notices.append(&mut new);
}

/// Goodbyes in a piece of time.
#[derive(Clone, Copy)]
struct Piece {
    number: i64,
    devices: usize,
    at_once: usize,
    moved: usize,
}

/// Goodbyes of most devices.
struct Wave {
    from: Time,
    to: Time,
    devices: usize,
    /// Those that came back alike, and whether only after a while.
    alike: usize,
    moved: bool,
}

impl Wave {
    /// Of a hub with so many devices.
    fn of(pieces: &[Piece], devices: usize) -> Option<Self> {
        let wave = without_stragglers(pieces);
        let sum = |of: fn(&Piece) -> usize| wave.iter().map(of).sum::<usize>();
        let (parted, at_once, moved) = (sum(|p| p.devices), sum(|p| p.at_once), sum(|p| p.moved));
        let alike = at_once.max(moved);
        let is_hub_wide = parted >= LEAST_PARTED
            && parted as f64 >= SHARE * devices as f64
            && alike as f64 >= ALIKE * parted as f64;
        is_hub_wide.then(|| Self {
            from: Time(wave[0].number * PIECE),
            to: Time((wave[wave.len() - 1].number + 1) * PIECE),
            // A device that parted twice is counted twice.
            devices: devices.min(parted),
            alike: devices.min(alike),
            moved: moved > at_once,
        })
    }
}

/// The part of a wave in which most of it happens.
fn without_stragglers(mut wave: &[Piece]) -> &[Piece] {
    let all: usize = wave.iter().map(|piece| piece.devices).sum();
    let few = |piece: &Piece| piece.devices * STRAGGLERS <= all;
    while let [first, rest @ ..] = wave
        && few(first)
        && !rest.is_empty()
    {
        wave = rest;
    }
    while let [rest @ .., last] = wave
        && few(last)
        && !rest.is_empty()
    {
        wave = rest;
    }
    wave
}

fn hub_wide(view: View<'_>, devices: usize, events: usize, from: Time, to: Time) -> Notice {
    let mut notice = notice(view, Kind::FailoverOrMaintenance, &[]);
    (notice.devices, notice.events) = (devices, events);
    (notice.from, notice.to) = (Some(from), Some(to));
    notice.solutions = vec!["beside-step-check-back", "beside-step-health", "beside-step-jitter"];
    notice
}
