//! What support meets beside the textbook: short exports, tokens of odd lives, restarts that somebody planned.

use super::draft::{CUT, Draft, any, with_life};
use super::hubs;
use crate::rng::Rng;
use crate::sdk::Sdk;
use crate::world::device::Blow;
use crate::world::hub::Incident;
use crate::world::{DAY, HOUR, MINUTE, SECOND, link, people};

/// Tokens of a day, some days or a week, in an export of days: each device shows one or two of their ends.
pub(super) fn long_tokens(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-long-tokens", (36 * HOUR, 12 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    for _ in 0..rng.within((1, 2)) {
        let days = *rng.pick(&[1, 1, 1, 2, 7]);
        let sdk = with_life(*rng.pick(&CUT), days * DAY);
        let count = usize::try_from(rng.spread((1, 40))).unwrap_or(1);
        let added = draft.add(count, sdk, &sites, rng);
        now_and_then(&mut draft, added, rng);
    }
    draft
}

/// Tokens of minutes, as cautious people have them.
pub(super) fn short_tokens(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-short-tokens", (2 * HOUR, 2 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    for _ in 0..rng.within((1, 2)) {
        let minutes = *rng.pick(&[5, 5, 10, 15, 20, 20]);
        let sdk = with_life(*rng.pick(&CUT), minutes * MINUTE);
        let count = usize::try_from(rng.spread((1, 25))).unwrap_or(1);
        let added = draft.add(count, sdk, &sites, rng);
        now_and_then(&mut draft, added, rng);
    }
    draft
}

/// A reset here and there, as everywhere.
fn now_and_then(draft: &mut Draft, added: std::ops::Range<usize>, rng: &mut Rng) {
    if rng.percent(40) {
        let every = rng.spread((6 * HOUR, 6 * DAY));
        draft.strike(added, rng, |calendar, rng| link::resets(every, 0, calendar, rng));
    }
}

/// An hour or a few of a fleet of some size: most sessions began before it.
pub(super) fn short_export(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-short-export", (HOUR, 5 * HOUR), rng);
    draft.size = draft.size.clamp(20, 600);
    let sites = draft.places(draft.size, rng);
    for _ in 0..rng.within((1, 3)) {
        let sdk = if rng.percent(70) { *rng.pick(&CUT) } else { any(rng) };
        let added = draft.add(draft.size.div_ceil(3), sdk, &sites, rng);
        now_and_then(&mut draft, added, rng);
    }
    if rng.percent(30) {
        // A call here and there fails at any hub, at any time.
        let error = Incident { share: 0, shown: 3, lasts: draft.length() / 2, ..hubs::fault(&draft, rng) };
        draft.world.hub.incidents.push(error);
    }
    draft
}

/// Nodes fail, and what the devices try in the meantime does not reach the hub: nothing else is logged.
pub(super) fn silent_incident(rng: &mut Rng) -> Draft {
    let mut draft = hubs::stage("hub-silent", rng);
    draft.world.others = 0;
    draft.world.hub.refusals_logged = 0;
    for _ in 0..rng.within((1, 2)) {
        let incident = Incident {
            share: *rng.pick(&[1000, 1000, 700, 400, 150]),
            spread: rng.spread((3 * SECOND, 90 * SECOND)),
            lasts: rng.spread((SECOND, 2 * MINUTE)),
            stagger: rng.spread((5 * SECOND, 4 * MINUTE)),
            shown: 0,
            ..hubs::fault(&draft, rng)
        };
        draft.world.hub.incidents.push(incident);
    }
    draft
}

/// Clients, and what they are called once they are upgraded.
const UPGRADES: [(Sdk, &str); 6] = [
    (Sdk::C_1_3, Sdk::C.version),
    (Sdk::NODE_OLD, Sdk::NODE.version),
    (Sdk::DOTNET_OLD, Sdk::DOTNET.version),
    (Sdk::PYTHON, "azure-iot-device-iothub-py/2.13.0 (3.10.6; Linux; aarch64)"),
    (Sdk::C, "iothubclient/1.14.0 (native; Linux; armv7l)"),
    (Sdk::JAVA, "com.microsoft.azure.sdk.iot.iot-device-client/2.5.0 (17.0.6; Linux; amd64)"),
];

/// A new version reaches one device after the other. Each is restarted once, and takes as long as the others.
pub(super) fn new_version(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-new-version", (4 * HOUR, 8 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    let (sdk, version) = *rng.pick(&UPGRADES);
    let sdk = if rng.percent(40) { sdk.with_certificate() } else { sdk };
    let (shows, goodbye) = (rng.percent(60), if rng.percent(30) { 60 } else { 0 });
    let added = draft.add(draft.size.max(10), sdk, &sites, rng);
    let at = draft.moment((5, 50), rng);
    let takes = rng.spread((5 * MINUTE, 12 * HOUR)).min(draft.length() / 2);
    let boot = rng.spread((5 * SECOND, 4 * MINUTE));
    for device in draft.devices(added) {
        device.boot = rng.about(boot, 6);
        device.upgrade = shows.then_some(version);
        let goodbye = rng.percent(goodbye);
        device.blows.push((at + rng.within((0, takes)), Blow::Restart { goodbye }));
    }
    let others = draft.size.div_ceil(3);
    draft.mix(others, &sites, rng);
    draft
}

/// A task restarts the client of every device each so many hours: a matter of seconds.
pub(super) fn cron(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-cron", (12 * HOUR, 8 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    let sdk = any(rng);
    let added = draft.add(draft.size, sdk, &sites, rng);
    let (every, late) = (*rng.pick(&[1, 2, 3, 4, 6, 8, 12]) * HOUR, rng.spread((SECOND, 2 * MINUTE)));
    let (minute, boot) = (rng.within((0, HOUR)), rng.spread((2 * SECOND, 40 * SECOND)));
    for device in draft.devices(added.clone()) {
        (device.boot, device.timetable) = (rng.about(boot, 8), true);
    }
    draft.strike(added, rng, |calendar, rng| {
        let first = calendar.0.next_multiple_of(every) + minute;
        let times = (first..calendar.1).step_by(usize::try_from(every).unwrap_or(usize::MAX));
        times.map(|at| (at + rng.within((0, late)), Blow::Restart { goodbye: false })).collect()
    });
    if rng.percent(50) {
        draft.mix(draft.size.div_ceil(2), &sites, rng);
    }
    draft
}

/// Each device is restarted every night, at a minute of its own.
pub(super) fn nightly(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-nightly", (3 * DAY, 14 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    let sdk = any(rng);
    let added = draft.add(draft.size.min(60), sdk, &sites, rng);
    let (boot, late) = (rng.spread((4 * SECOND, 90 * SECOND)), rng.spread((SECOND, MINUTE)));
    for device in draft.devices(added.clone()) {
        (device.boot, device.timetable) = (rng.about(boot, 10), true);
    }
    draft.strike(added, rng, |calendar, rng| {
        let time = rng.within((0, 5 * HOUR));
        people::timer(time, 1, late, calendar, rng)
    });
    draft
}
