//! What befalls devices beside a 404104: they are gone, refused, held back, or closed in another way.

use super::draft::{CALM, CUT, Draft, any, certified};
use crate::record::HubError;
use crate::rng::Rng;
use crate::sdk::Sdk;
use crate::truth::Cause;
use crate::world::device::{Blow, Logged};
use crate::world::hub::{Incident, Kind};
use crate::world::link::{Gap, Missing};
use crate::world::{DAY, HOUR, MINUTE, Millis, SECOND, people};

/// A fleet that is well, of at least so many devices.
fn stage(name: &'static str, days: (u64, u64), least: usize, rng: &mut Rng) -> (Draft, Vec<usize>) {
    let mut draft = Draft::within(name, (days.0 * DAY, days.1 * DAY), rng);
    draft.size = draft.size.clamp(least, 200);
    let sites = draft.homes(draft.size.clamp(4, 30));
    draft.mix(draft.size, &sites, rng);
    (draft, sites)
}

/// A few devices, which are not among those that are well.
fn few(draft: &mut Draft, sdk: Sdk, sites: &[usize], rng: &mut Rng) -> std::ops::Range<usize> {
    let count = usize::try_from(rng.within((2, 6))).unwrap_or(2);
    draft.add(count, sdk, sites, rng)
}

fn off(from: Millis, to: Millis, missing: Missing) -> Gap {
    Gap { from, to, missing, cause: Cause::NetworkLoss, outage: None }
}

/// Devices whose power or line is gone for good, each at its own time.
pub(super) fn gone(rng: &mut Rng) -> Draft {
    let (mut draft, sites) = stage("hub-gone", (1, 10), 12, rng);
    for _ in 0..2 {
        let sdk = any(rng);
        let added = few(&mut draft, sdk, &sites, rng);
        for device in added {
            let from = draft.moment((20, 70), rng);
            let gap = off(from, draft.world.span.1 + DAY, *rng.pick(&[Missing::Power, Missing::Line]));
            draft.world.devices[device].gaps.push(gap);
        }
    }
    draft
}

/// A line is down for longer than the patience of the Node.js clients behind it, and nobody looks after them.
pub(super) fn given_up(rng: &mut Rng) -> Draft {
    let (mut draft, sites) = stage("hub-given-up", (1, 10), 12, rng);
    let sdk = *rng.pick(&[Sdk::NODE, Sdk::NODE_OLD]);
    let added = few(&mut draft, sdk, &sites[..1], rng);
    let from = draft.moment((20, 60), rng);
    let to = from + rng.spread((12 * MINUTE, 2 * HOUR));
    for device in draft.devices(added) {
        device.unattended = true;
        device.gaps.push(off(from, to, Missing::Line));
    }
    draft
}

/// Applications that connect once: when the token has run out, they stay away.
pub(super) fn no_reconnect(rng: &mut Rng) -> Draft {
    let (mut draft, sites) = stage("hub-no-reconnect", (1, 6), 12, rng);
    let sdk = Sdk { gives_up: Some(0), ..*rng.pick(&[Sdk::THREADX, Sdk::FREERTOS, Sdk::RAW]) };
    let added = few(&mut draft, sdk, &sites, rng);
    for device in added {
        let joins = draft.moment((5, 60), rng);
        let device = &mut draft.world.devices[device];
        (device.unattended, device.joins) = (true, Some(joins));
    }
    draft
}

/// Somebody disables or deletes a list of devices at once.
pub(super) fn disabled(rng: &mut Rng) -> Draft {
    let (mut draft, sites) = stage("hub-disabled", (1, 10), 12, rng);
    let at = draft.moment((20, 80), rng);
    let error = *rng.pick(&[HubError::DISABLED, HubError::NOT_FOUND]);
    for _ in 0..3 {
        let sdk = any(rng);
        let added = few(&mut draft, sdk, &sites, rng);
        for device in draft.devices(added) {
            let at = at + rng.within((0, MINUTE));
            device.sdk.retry_cap = device.sdk.retry_cap.max(120);
            device.barred = Some((at, error));
            device.blows.push((at, Blow::Barred));
        }
    }
    draft
}

/// The keys of some devices are changed: what is connected stays so until its token runs out.
pub(super) fn key_rolled(rng: &mut Rng) -> Draft {
    let (mut draft, sites) = stage("hub-key-rolled", (1, 10), 12, rng);
    let at = draft.moment((20, 70), rng);
    let sdk = *rng.pick(&CUT);
    let added = few(&mut draft, sdk, &sites, rng);
    for device in draft.devices(added) {
        device.sdk.retry_cap = device.sdk.retry_cap.max(120);
        device.barred = Some((at, HubError::UNAUTHORIZED));
    }
    draft
}

/// A batch of certificates runs out at one moment, and other ones each at its own.
pub(super) fn certificates(rng: &mut Rng) -> Draft {
    let (mut draft, sites) = stage("hub-certificates", (1, 10), 12, rng);
    let batch = rng.percent(50).then(|| draft.moment((20, 80), rng));
    let sdk = certified(rng);
    let added = few(&mut draft, sdk, &sites, rng);
    for device in added {
        let at = batch.unwrap_or_else(|| draft.moment((20, 80), rng));
        let device = &mut draft.world.devices[device];
        device.sdk.retry_cap = device.sdk.retry_cap.max(120);
        device.barred = Some((at, HubError::UNAUTHORIZED));
        device.blows.push((at, Blow::Barred));
    }
    draft
}

/// A rule bars one place: whoever has to connect anew cannot.
pub(super) fn ip_filter(rng: &mut Rng) -> Draft {
    let (mut draft, _) = stage("hub-ip-filter", (1, 10), 12, rng);
    let site = draft.homes(1);
    let at = draft.moment((20, 70), rng);
    for _ in 0..2 {
        let sdk = *rng.pick(&CUT);
        let added = few(&mut draft, sdk, &site, rng);
        for device in draft.devices(added) {
            device.sdk.retry_cap = device.sdk.retry_cap.max(120);
            device.barred = Some((at, HubError::UNAUTHORIZED));
        }
    }
    draft
}

/// Clocks fall behind until every token that they make is too old.
pub(super) fn clocks_astray(rng: &mut Rng) -> Draft {
    let (mut draft, sites) = stage("hub-clocks-astray", (4, 12), 12, rng);
    let days = draft.length() / DAY;
    let sdk = *rng.pick(&[Sdk::RAW, Sdk::FREERTOS, Sdk::JAVA]);
    let added = few(&mut draft, sdk, &sites, rng);
    for device in draft.devices(added) {
        // Some 65 minutes in the first half of the export.
        let daily = 65 * MINUTE / rng.within((2, (days / 2).max(3)));
        device.clock = (0, -daily.cast_signed());
        device.sdk.retry_cap = device.sdk.retry_cap.max(300);
    }
    draft
}

/// Clients that publish to a topic of their own, or the like, as soon as they are connected.
pub(super) fn wrong_client(rng: &mut Rng) -> Draft {
    let (mut draft, sites) = stage("hub-wrong-client", (1, 4), 12, rng);
    let slow = rng.spread((SECOND, 40 * SECOND)) / SECOND;
    let sdk = Sdk { first_retry: (slow, slow + 2), ..*rng.pick(&[Sdk::RAW, Sdk::ESP]) };
    let joins = draft.moment((20, 70), rng);
    // Somebody notices after some hundred attempts.
    let count = usize::try_from(rng.within((1, 2))).unwrap_or(1);
    let added = draft.add(count, sdk, &sites, rng);
    let stops = joins + rng.within((60, 400)) * slow * SECOND;
    let soon = (2, rng.spread((20, 2500)));
    let end = draft.world.span.1 + DAY;
    for device in draft.devices(added) {
        device.joins = Some(joins);
        device.forbidden = Some(soon);
        device.gaps.push(off(stops, end, Missing::Power));
    }
    draft
}

/// All devices have a job that restarts them at five in the morning, more than the hub lets in.
pub(super) fn five_o_clock(rng: &mut Rng) -> Draft {
    let (mut draft, _) = stage("hub-five-o-clock", (4, 8), 60, rng);
    draft.world.hub.refusals_logged = 60;
    let goodbye = rng.percent(50);
    for day in draft.world.span.0 / DAY..=draft.world.span.1 / DAY {
        let five = day * DAY + 5 * HOUR;
        draft.world.hub.throttled.push(((five, five + 5 * MINUTE), rng.within((40, 80))));
        people::restart(draft.world.devices.iter_mut(), five, 30 * SECOND, goodbye, rng);
    }
    draft.world.devices.iter_mut().for_each(|device| device.timetable = true);
    draft
}

/// The hub says goodbye to everybody before it is updated, or closes with a code of its own.
pub(super) fn maintenance(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-maintenance", (DAY, 10 * DAY), rng);
    let sites = draft.homes(20);
    let logs = *rng.pick(&[Logged::Upgrade, Logged::Goodbye]);
    for _ in 0..3 {
        let sdk =
            if rng.percent(50) { *rng.pick(&[Sdk::DOTNET, Sdk::JAVA, Sdk::C]) } else { *rng.pick(&CALM) };
        draft.add(12, sdk, &sites, rng);
    }
    let incident = Incident {
        kind: Kind::Upgrade(logs),
        at: draft.moment((20, 90), rng),
        share: rng.within((850, 1000)),
        spread: rng.spread((2 * MINUTE, 30 * MINUTE)),
        lasts: 0,
        stagger: 0,
        shown: 0,
    };
    draft.world.hub.incidents.push(incident);
    draft
}

/// The messages of the day are used up, and the hub ends connections in another way than with a 404104.
pub(super) fn quiet_quota(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-quiet-quota", (2 * DAY, 4 * DAY), rng);
    draft.size = draft.size.clamp(6, 20);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size, &sites, rng);
    draft.world.hub.quota_cuts = false;
    let midnight = (draft.world.span.0 / DAY + 1) * DAY;
    draft.world.hub.quota.push((midnight - rng.spread((30 * MINUTE, 3 * HOUR)), midnight));
    draft
}
