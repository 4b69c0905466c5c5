//! Several troubles in one fleet, and on one device.

use super::draft::{CUT, Draft, any, calm};
use super::networks;
use crate::rng::Rng;
use crate::world::device::{Blow, CrashLoop, Rival, Telemetry};
use crate::world::hub::{Incident, Kind};
use crate::world::link::{self, Missing, Radio};
use crate::world::{DAY, HOUR, MINUTE, SECOND, people};

/// A fleet with a bit of everything, as real ones have.
pub(super) fn everything(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-everything", (DAY, 12 * DAY), rng);
    draft.size = draft.size.max(24);
    let part = draft.size / 6;
    let homes = draft.homes(draft.size.clamp(4, 30));
    draft.mix(part, &homes, rng);

    let carrier = draft.carrier(rng);
    let sdk = any(rng);
    let moving = draft.add(part, sdk, &[carrier], rng);
    let radio = Radio {
        stays: [2 * DAY, 4 * HOUR],
        fails: [DAY, 40 * MINUTE],
        length: (5 * SECOND, 90 * MINUTE),
        weather: 0,
    };
    networks::each_on_its_own(&mut draft, moving, radio, rng);

    let plant = draft.homes(1)[0];
    draft.mix(part.max(4), &[plant], rng);
    draft.fails(plant, 2 * DAY, (MINUTE, HOUR), Missing::Line, rng);

    let sdk = *rng.pick(&CUT);
    let reset = draft.add(part, sdk, &homes, rng);
    let every = rng.spread((4 * HOUR, 2 * DAY));
    draft.strike(reset, rng, |calendar, rng| link::resets(every, 10, calendar, rng));

    let sdk = calm(rng).with_keep_alive(3600);
    let silent = draft.add(part.min(8), sdk, &homes, rng);
    draft.devices(silent).iter_mut().for_each(|device| device.telemetry = Telemetry::Every(12 * HOUR));

    let sdk = any(rng);
    let crashing = draft.add(2, sdk, &homes, rng);
    let from = draft.moment((10, 70), rng);
    let session = rng.spread((MINUTE, 12 * MINUTE));
    for device in draft.devices(crashing) {
        device.blows.push((from, Blow::Restart { goodbye: false }));
        let crash = CrashLoop {
            when: (from, from + 40 * session),
            session,
            jitter: 6,
            boot: device.boot,
            hard: false,
            uptime: false,
        };
        device.crashes.push(crash);
    }

    let sdk = any(rng);
    let watched = draft.add(part.min(10), sdk, &homes, rng);
    let time = rng.within((0, DAY - HOUR));
    draft.devices(watched.clone()).iter_mut().for_each(|device| device.timetable = true);
    draft.strike(watched, rng, |calendar, rng| people::timer(time, 1, MINUTE, calendar, rng));

    let sdk = any(rng);
    let twice = draft.add(1, sdk, &homes, rng);
    let (from, address) = (draft.moment((0, 80), rng), draft.address(false));
    let paces = [(SECOND, 12 * SECOND), (3 * SECOND, 30 * SECOND)];
    let rival = Rival { when: (from, from + HOUR), clients: vec![(address, any(rng))], paces };
    draft.devices(twice)[0].rivals.push(rival);

    let at = draft.moment((5, 95), rng);
    draft.world.hub.incidents.push(Incident {
        kind: Kind::Fault,
        at,
        share: rng.spread((100, 600)),
        spread: rng.spread((20 * SECOND, 2 * MINUTE)),
        lasts: rng.spread((MINUTE, 10 * MINUTE)),
        stagger: MINUTE,
        shown: 8,
    });
    draft
}

/// Thousands of devices for some hours, with an incident or without.
pub(super) fn metropolis(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-metropolis", (2 * HOUR, 8 * HOUR), rng);
    let count = usize::try_from(rng.spread((2_000, 20_000)) * 2 * HOUR / draft.length()).unwrap_or(2000);
    let homes = draft.homes(count / 20);
    draft.mix(count / 2, &homes, rng);
    let carrier = draft.carrier(rng);
    let sdk = any(rng);
    let moving = draft.add(count / 4, sdk, &[carrier], rng);
    draft.cut_off(moving, rng, |calendar, rng| {
        let weather = rng.within((1, u64::MAX / 2));
        let fails = [DAY, 30 * MINUTE];
        let radio = Radio { stays: [DAY, 2 * HOUR], fails, length: (5 * SECOND, 90 * MINUTE), weather };
        link::radio(&radio, calendar, rng)
    });
    draft.mix(count / 4, &homes, rng);
    for &site in homes.iter().take(6) {
        draft.fails(site, 6 * HOUR, (MINUTE, HOUR), Missing::Line, rng);
    }
    if rng.percent(60) {
        let at = draft.moment((10, 90), rng);
        draft.world.hub.incidents.push(Incident {
            kind: Kind::Fault,
            at,
            share: rng.spread((30, 400)),
            spread: rng.spread((20 * SECOND, 2 * MINUTE)),
            lasts: rng.spread((30 * SECOND, 6 * MINUTE)),
            stagger: 2 * MINUTE,
            shown: 20,
        });
    }
    draft
}
