//! Something between the device and the hub.

use std::ops::Range;

use super::draft::{CUT, Draft, any, calm, certified};
use crate::rng::Rng;
use crate::sdk::Sdk;
use crate::truth::Cause;
use crate::world::device::{Blow, Telemetry};
use crate::world::link::{self, Forgets, Gap, Missing, Radio};
use crate::world::{DAY, HOUR, MINUTE, SECOND, people};

/// A mobile link as bad as they come, or hardly noticed.
pub(super) fn mobile(rng: &mut Rng) -> Radio {
    Radio {
        stays: [rng.spread((12 * HOUR, 4 * DAY)), rng.spread((HOUR, 12 * HOUR))],
        fails: [rng.spread((8 * HOUR, 3 * DAY)), rng.spread((10 * MINUTE, 2 * HOUR))],
        length: (5 * SECOND, rng.spread((20 * MINUTE, 4 * HOUR))),
        weather: 0,
    }
}

fn on_radio(draft: &mut Draft, count: usize, sdk: Sdk, rng: &mut Rng) {
    let site = draft.carrier(rng);
    let added = draft.add(count, sdk, &[site], rng);
    let radio = mobile(rng);
    each_on_its_own(draft, added, radio, rng);
}

/// A bad link for each of the devices, in weather of its own.
pub(super) fn each_on_its_own(draft: &mut Draft, devices: Range<usize>, radio: Radio, rng: &mut Rng) {
    draft.cut_off(devices, rng, |calendar, rng| {
        link::radio(&Radio { weather: rng.within((1, u64::MAX / 2)), ..radio }, calendar, rng)
    });
}

/// Each device on a bad link of its own, without cuts of tokens.
pub(super) fn radio(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-radio", rng);
    for _ in 0..rng.within((1, 3)) {
        let sdk = calm(rng);
        let count = draft.size.div_ceil(3);
        on_radio(&mut draft, count, sdk, rng);
    }
    draft
}

/// Bad links and tokens that the hub cuts, on the same devices.
pub(super) fn radio_and_tokens(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-mobile", rng);
    for _ in 0..rng.within((1, 3)) {
        let sdk = *rng.pick(&CUT);
        let count = draft.size.div_ceil(3);
        on_radio(&mut draft, count, sdk, rng);
    }
    draft
}

/// All links are bad at the same times: a storm, a stretch of road.
pub(super) fn storm(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-storm", rng);
    let weather = rng.within((1, u64::MAX / 2));
    let site = draft.carrier(rng);
    for _ in 0..3 {
        let sdk = any(rng);
        let added = draft.add(draft.size.div_ceil(3), sdk, &[site], rng);
        let mut radio = Radio { weather, ..mobile(rng) };
        radio.fails[0] *= 3;
        draft.cut_off(added, rng, |calendar, rng| link::radio(&radio, calendar, rng));
    }
    draft
}

fn reset(draft: &mut Draft, sdk: Sdk, sites: &[usize], rng: &mut Rng) {
    let added = draft.add(draft.size.div_ceil(3), sdk, sites, rng);
    let (every, untold) = (rng.spread((HOUR, 2 * DAY)), *rng.pick(&[0, 0, 10, 40]));
    draft.strike(added, rng, |calendar, rng| link::resets(every, untold, calendar, rng));
}

/// Sockets are closed without a goodbye, at any time.
pub(super) fn resets(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-resets", rng);
    let sites = draft.places(draft.size, rng);
    for _ in 0..3 {
        let sdk = calm(rng);
        reset(&mut draft, sdk, &sites, rng);
    }
    if rng.percent(40) {
        // Their links fail besides, now and then.
        let (all, radio) = (0..draft.world.devices.len(), mobile(rng));
        each_on_its_own(&mut draft, all, radio, rng);
    }
    draft
}

/// The same with tokens that the hub cuts.
pub(super) fn resets_and_tokens(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-resets", rng);
    let sites = draft.places(draft.size, rng);
    for _ in 0..2 {
        let sdk = *rng.pick(&CUT);
        reset(&mut draft, sdk, &sites, rng);
    }
    draft
}

/// A proxy that ends every connection after so long, whoever has it.
pub(super) fn proxy(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-proxy", rng);
    let sites = draft.homes(1 + draft.size / 20);
    let limit = *rng.pick(&[10, 20, 30, 30, 60, 60, 120, 240, 480]) * MINUTE;
    draft.limit(sites[0], limit);
    draft.mix(draft.size.div_ceil(2), &sites[..1], rng);
    draft.mix(draft.size.div_ceil(2), &sites, rng);
    draft
}

/// Address translation forgets silent connections.
pub(super) fn nat(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-nat", rng);
    for _ in 0..2 {
        let site = draft.carrier(rng);
        let after = *rng.pick(&[120, 180, 240, 300, 600]);
        draft.forget(site, Forgets { after: after * SECOND, answers: rng.percent(40) });
        let keep_alive = rng.within((after / 2, after * 3).max((60, 61))).min(1170);
        let sdk = calm(rng).with_keep_alive(keep_alive);
        let added = draft.add(draft.size.div_ceil(2), sdk, &[site], rng);
        let telemetry = if rng.percent(50) {
            Telemetry::Every(HOUR)
        } else {
            Telemetry::Seldom(rng.spread((5 * MINUTE, 2 * HOUR)))
        };
        draft.devices(added).iter_mut().for_each(|device| device.telemetry = telemetry);
    }
    draft
}

/// Places that lose their line or their power, with everybody in them.
pub(super) fn sites(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-sites", (12 * HOUR, 20 * DAY), rng);
    let count = usize::try_from(rng.within((1, 6))).unwrap_or(1);
    let sites = draft.homes(count);
    let each = (draft.size / count).max(5);
    for &site in &sites {
        draft.mix(each, &[site], rng);
        let every = rng.spread((6 * HOUR, 5 * DAY));
        let missing = *rng.pick(&[Missing::Packets, Missing::Line, Missing::Line, Missing::Power]);
        let longest = rng.spread((10 * MINUTE, 5 * HOUR));
        draft.fails(site, every, (30 * SECOND, longest), missing, rng);
    }
    if rng.percent(30) && count > 1 {
        // A provider's fault takes several places.
        let from = draft.moment((10, 80), rng);
        let to = from + rng.spread((5 * MINUTE, 2 * HOUR));
        draft.fail_at(&sites[..count.min(3)], (from, to), Missing::Line);
    }
    let elsewhere = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &elsewhere, rng);
    draft
}

/// Lines that their provider takes down for a moment each day: each device has its own.
pub(super) fn line_resets(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-lines", (3 * DAY, 30 * DAY), rng);
    let count = draft.size.min(60);
    // Some providers hand out another address each time.
    let addresses = if rng.percent(50) { rng.spread((3, 12)) } else { 1 };
    let sites: Vec<usize> = (0..count).map(|_| draft.site(addresses, false)).collect();
    let added = draft.mix(count, &sites, rng);
    // At night for all, or a day after the last time for each.
    let night = rng.percent(50).then(|| rng.within((0, 4 * HOUR)));
    for (number, device) in added.clone().enumerate() {
        draft.world.devices[device].site = sites[number];
        draft.world.devices[device].timetable = true;
    }
    draft.cut_off(added, rng, |calendar, rng| {
        let minute = night.unwrap_or_else(|| rng.within((0, DAY))) + rng.within((0, 30 * MINUTE));
        let mut gaps = Vec::new();
        let mut day = calendar.0 / DAY;
        while day * DAY < calendar.1 {
            let from = day * DAY + minute + rng.within((0, 20 * SECOND));
            let to = from + rng.within((10 * SECOND, 8 * MINUTE));
            gaps.push(Gap { from, to, missing: Missing::Line, cause: Cause::NetworkLoss, outage: None });
            day += 1;
        }
        gaps
    });
    draft
}

/// A carrier ends the data session of each modem when it is so old, and hands out another address.
pub(super) fn leases(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-leases", (12 * HOUR, 20 * DAY), rng);
    for _ in 0..rng.within((1, 3)) {
        let pool = rng.spread((2, 30));
        let site = draft.site(pool, true);
        draft.moves(site, 90);
        let sdk = if rng.percent(60) { calm(rng) } else { *rng.pick(&CUT) };
        let added = draft.add(draft.size.div_ceil(4), sdk, &[site], rng);
        let life = *rng.pick(&[2, 4, 6, 8, 12, 24, 24]) * HOUR;
        if rng.percent(50) {
            let takes = (rng.within((2 * SECOND, 6 * SECOND)), rng.spread((8 * SECOND, MINUTE)));
            draft.cut_off(added, rng, |calendar, rng| {
                let (mut gaps, mut from) = (Vec::new(), calendar.0 + rng.within((0, life)));
                while from < calendar.1 {
                    let to = from + rng.within(takes);
                    gaps.push(Gap {
                        from,
                        to,
                        missing: Missing::Line,
                        cause: Cause::NetworkLoss,
                        outage: None,
                    });
                    from = to + life;
                }
                gaps
            });
        } else {
            // The gateway says so to either side.
            draft.strike(added, rng, |calendar, rng| {
                let (mut blows, mut at) = (Vec::new(), calendar.0 + rng.within((0, life)));
                while at < calendar.1 {
                    blows.push((at, Blow::Reset { told: true }));
                    at += life + rng.within((2 * SECOND, 30 * SECOND));
                }
                blows
            });
        }
    }
    let homes = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(4), &homes, rng);
    draft
}

/// Two ways into the network, of which the other one is taken when one fails: two modems, or a line and a modem. Mostly the
/// hub has not noticed yet.
pub(super) fn second_line(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-second-line", (8 * HOUR, 15 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &sites, rng);
    let lines = rng.within((2, 3));
    let shared = rng.percent(50).then(|| draft.site(lines, true));
    for _ in 0..rng.within((1, 2)) {
        let sdk = any(rng);
        let added = draft.add(draft.size.div_ceil(3), sdk, &sites, rng);
        let (every, longest) = (rng.spread((HOUR, 2 * DAY)), rng.spread((2 * SECOND, 2 * MINUTE)));
        for device in added.clone() {
            let site = shared.unwrap_or_else(|| draft.site(lines, false));
            draft.moves(site, 100);
            draft.world.devices[device].site = site;
        }
        draft.cut_off(added, rng, |calendar, rng| {
            let (mut gaps, mut from) = (Vec::new(), calendar.0 + rng.waiting(every));
            while from < calendar.1 {
                let to = from + rng.within((SECOND, longest));
                gaps.push(Gap { from, to, missing: Missing::Line, cause: Cause::NetworkLoss, outage: None });
                from = to + rng.waiting(every);
            }
            gaps
        });
    }
    draft
}

/// Modems of a carrier or two, beside devices with lines of their own. A gateway of a carrier resets the connections of all
/// its customers, or lets nothing through for a while.
pub(super) fn carriers(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-carriers", (3 * HOUR, 12 * DAY), rng);
    let homes = draft.places(draft.size, rng);
    draft.mix(draft.size.max(10), &homes, rng);
    for _ in 0..rng.within((1, 2)) {
        // So many that a failing gateway shows.
        let count = draft.size.div_ceil(2).max(12);
        let pool = rng.within((2, (count as u64 / 4).min(8)));
        let site = draft.site(pool, true);
        draft.moves(site, *rng.pick(&[10, 40, 90]));
        let added = draft.mix(count, &[site], rng);
        let radio = mobile(rng);
        each_on_its_own(&mut draft, added.clone(), radio, rng);
        for _ in 0..rng.within((1, 4)) {
            let at = draft.moment((3, 95), rng);
            if rng.percent(60) {
                let takes = rng.spread((SECOND, 2 * MINUTE));
                let spread = rng.spread((2 * SECOND, 40 * SECOND));
                draft.reset_gateway(added.clone(), (at, at + spread), takes, rng);
            } else {
                let to = at + rng.spread((MINUTE, HOUR));
                draft.fail_at(&[site], (at, to), Missing::Line);
            }
        }
    }
    draft
}

/// Machines that are switched on in the morning and off in the evening, each by hand.
pub(super) fn shifts(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-shifts", (2 * DAY, 20 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    let added = draft.mix(draft.size, &sites, rng);
    let hours = [rng.within((4 * HOUR, 8 * HOUR)), rng.within((14 * HOUR, 20 * HOUR))];
    let loose = rng.spread((20 * MINUTE, 2 * HOUR));
    draft.devices(added.clone()).iter_mut().for_each(|device| device.timetable = true);
    draft.cut_off(added, rng, |calendar, rng| people::shifts(hours, loose, calendar, rng));
    draft
}

/// Keep-alives of half an hour and more, which the hub does not wait for.
pub(super) fn cap(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-cap", rng);
    let sites = draft.places(draft.size, rng);
    for _ in 0..rng.within((1, 3)) {
        let keep_alive = *rng.pick(&[1800, 2400, 3600, 7200, 65_535]);
        let sdk = if rng.percent(60) {
            certified(rng)
        } else {
            *rng.pick(&[Sdk::RAW, Sdk::EMBEDDED, Sdk::C, Sdk::JAVA, Sdk::FREERTOS])
        };
        let sdk = sdk.with_keep_alive(keep_alive);
        let added = draft.add(draft.size.div_ceil(3), sdk, &sites, rng);
        // With messages in between, the silence begins with the last of them.
        let telemetry = match rng.within((1, 10)) {
            1..=7 => Telemetry::Every(12 * HOUR),
            _ => Telemetry::Seldom(rng.spread((20 * MINUTE, 2 * HOUR))),
        };
        let mut unaware = false;
        let telemetry = if rng.percent(20) {
            unaware = true;
            Telemetry::Every(rng.spread((40 * MINUTE, 4 * HOUR)))
        } else {
            telemetry
        };
        for device in draft.devices(added) {
            (device.telemetry, device.unaware) = (telemetry, unaware);
        }
    }
    draft.mix(draft.size.div_ceil(2), &sites, rng);
    draft
}
