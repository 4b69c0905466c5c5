//! Plants: many devices behind one address, of which all or a part are cut off.

use super::draft::Draft;
use crate::rng::Rng;
use crate::world::hub::{Incident, Kind};
use crate::world::link::Missing;
use crate::world::{DAY, HOUR, MINUTE, SECOND, people};

fn trouble(draft: &mut Draft, site: usize, longest: u64, rng: &mut Rng) {
    let every = rng.spread((6 * HOUR, 4 * DAY)).min(draft.length());
    let missing = *rng.pick(&[Missing::Packets, Missing::Line, Missing::Line, Missing::Power]);
    let longest = rng.spread((5 * MINUTE, longest));
    draft.fails(site, every, (20 * SECOND, longest), missing, rng);
}

/// A customer with one plant: there is no other address to compare with. Its line or its power fails, or its router resets
/// all sockets; in some, the application is restarted everywhere or the hub fails.
pub(super) fn plant(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-plant", (HOUR, 12 * DAY), rng);
    draft.size = draft.size.clamp(4, 80);
    let sites = draft.homes(1);
    draft.mix(draft.size, &sites, rng);
    if rng.percent(70) {
        trouble(&mut draft, sites[0], 4 * HOUR, rng);
    }
    for _ in 0..rng.within((0, 2)) {
        let (at, takes) = (draft.moment((5, 90), rng), rng.spread((SECOND, 4 * MINUTE)));
        draft.reset_router(0..draft.world.devices.len(), at, takes, rng);
    }
    if rng.percent(30) {
        let (at, spread) = (draft.moment((5, 90), rng), rng.spread((2 * SECOND, 5 * MINUTE)));
        people::restart(draft.world.devices.iter_mut(), at, spread, rng.percent(20), rng);
    }
    if rng.percent(30) {
        let incident = Incident {
            kind: Kind::Fault,
            at: draft.moment((3, 95), rng),
            share: rng.spread((100, 1000)),
            spread: rng.spread((5 * SECOND, 2 * MINUTE)),
            lasts: rng.spread((5 * SECOND, 20 * MINUTE)),
            stagger: rng.spread((5 * SECOND, 5 * MINUTE)),
            shown: usize::try_from(rng.within((0, 10))).unwrap_or(0),
        };
        draft.world.hub.incidents.push(incident);
    }
    draft
}

/// A switch or a radio mast within a plant: a part of the devices behind the address goes, the others stay.
pub(super) fn switch(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-switch", (6 * HOUR, 12 * DAY), rng);
    draft.size = draft.size.clamp(16, 200);
    let plants = usize::try_from(rng.within((1, 3))).unwrap_or(1);
    for _ in 0..plants {
        let rest = draft.homes(1)[0];
        let behind = draft.homes(1)[0];
        // To the hub it is one address.
        let address = draft.world.sites[rest].addresses.clone();
        draft.world.sites[behind].addresses = address;
        let each = (draft.size / plants).max(12);
        let part = (each * usize::try_from(rng.within((15, 60))).unwrap_or(30) / 100).max(4);
        draft.mix(part, &[behind], rng);
        draft.mix(each - part.min(each), &[rest], rng);
        trouble(&mut draft, behind, 2 * HOUR, rng);
    }
    let elsewhere = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &elsewhere, rng);
    draft
}

/// Places whose firewall, or whose provider, cuts all connections each night at its time, or whose router is restarted then
/// and is gone for minutes; elsewhere nothing happens.
pub(super) fn firewalls(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-firewalls", (3 * DAY, 20 * DAY), rng);
    let count = usize::try_from(rng.within((1, 5))).unwrap_or(1);
    let each = (draft.size / count).clamp(4, 40);
    for _ in 0..count {
        let site = draft.site(1, false);
        let added = draft.mix(each, &[site], rng);
        draft.devices(added.clone()).iter_mut().for_each(|device| device.timetable = true);
        let (minute, takes) = (rng.within((0, DAY)), rng.spread((SECOND, 90 * SECOND)));
        let restarts = rng.percent(50);
        let gone = rng.spread((MINUTE, 15 * MINUTE));
        let missing = *rng.pick(&[Missing::Packets, Missing::Line]);
        // Every night, or every so many nights.
        let nights = usize::try_from(*rng.pick(&[1, 1, 1, 2, 7])).unwrap_or(1);
        let (from, to) = draft.calendar();
        for day in (from / DAY..=to / DAY).step_by(nights) {
            let at = day * DAY + minute + rng.within((0, 5 * SECOND));
            if restarts {
                draft.fail_at(&[site], (at, at + rng.about(gone, 15)), missing);
            } else {
                draft.reset_router(added.clone(), at, rng.about(takes, 20), rng);
            }
        }
    }
    let elsewhere = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &elsewhere, rng);
    draft
}
