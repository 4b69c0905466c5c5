//! Devices with ways of their own: they wander, sleep, take turns or stumble.

use super::draft::{CUT, Draft, any, calm};
use super::identities::double;
use crate::rng::Rng;
use crate::world::link::{self, Missing, Radio};
use crate::world::{DAY, HOUR, MINUTE, SECOND, people};

/// Modems that get another address when they sign in again, out of many that the carrier has.
pub(super) fn wanderers(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-wanderers", rng);
    let pool = rng.spread((6, 60));
    for _ in 0..rng.within((1, 3)) {
        let site = draft.site(pool, true);
        let sdk = if rng.percent(50) { calm(rng) } else { *rng.pick(&CUT) };
        let added = draft.add(draft.size.div_ceil(3), sdk, &[site], rng);
        let radio = Radio {
            stays: [rng.spread((12 * HOUR, 4 * DAY)), rng.spread((HOUR, 12 * HOUR))],
            fails: [rng.spread((8 * HOUR, 4 * DAY)), rng.spread((30 * MINUTE, 4 * HOUR))],
            length: (20 * SECOND, rng.spread((10 * MINUTE, 3 * HOUR))),
            weather: 0,
        };
        draft.cut_off(added, rng, |calendar, rng| {
            let radio = Radio { weather: rng.within((1, u64::MAX / 2)), ..radio };
            let mut gaps = link::radio(&radio, calendar, rng);
            // The address is gone with the line.
            for gap in &mut gaps {
                gap.missing = Missing::Line;
            }
            gaps
        });
    }
    draft
}

/// A fleet of nothing but batteries: each wakes, sends and switches off, all day and all night.
pub(super) fn sleepers(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-sleepers", (6 * HOUR, 5 * DAY), rng);
    let count = usize::try_from(rng.within((1, 20))).unwrap_or(5);
    let sites = draft.places(count, rng);
    let sdk = any(rng);
    let added = draft.add(count, sdk, &sites, rng);
    let (every, awake) = (rng.spread((2 * MINUTE, HOUR)), rng.spread((3 * SECOND, 40 * SECOND)));
    let boot = rng.within((SECOND, 6 * SECOND));
    draft.devices(added.clone()).iter_mut().for_each(|device| device.boot = boot);
    draft.cut_off(added, rng, |calendar, rng| people::naps(every, awake, calendar, rng));
    draft
}

/// Two clients with one identity, of which each waits for minutes until it comes again.
pub(super) fn turns(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-turns", (6 * HOUR, 6 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &sites, rng);
    let slowest = rng.spread((2 * MINUTE, 40 * MINUTE));
    let from = draft.moment((0, 40), rng);
    let until = (from + slowest * rng.within((20, 200))).min(draft.world.span.1);
    let count = usize::try_from(rng.within((1, 3))).unwrap_or(1);
    double(&mut draft, count, &[(from, until)], slowest, rng);
    draft
}

/// Single clients whose sockets are cut and whose links fail for moments: now and then one is back before the hub has
/// noticed, which makes a conflict of its own two connections.
pub(super) fn stumblers(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-stumblers", (DAY, 10 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &sites, rng);
    for _ in 0..rng.within((1, 3)) {
        let sdk = any(rng);
        let count = usize::try_from(rng.within((1, 4))).unwrap_or(1);
        let added = draft.add(count, sdk, &sites, rng);
        let every = rng.spread((HOUR, 12 * HOUR));
        draft.strike(added.clone(), rng, |calendar, rng| link::resets(every, 0, calendar, rng));
        let fails = rng.spread((4 * HOUR, 2 * DAY));
        let longest = rng.spread((MINUTE, 5 * MINUTE));
        draft.cut_off(added, rng, |calendar, rng| {
            let weather = rng.within((1, u64::MAX / 2));
            let radio =
                Radio { stays: [DAY, DAY], fails: [fails; 2], length: (20 * SECOND, longest), weather };
            link::radio(&radio, calendar, rng)
        });
    }
    draft
}
