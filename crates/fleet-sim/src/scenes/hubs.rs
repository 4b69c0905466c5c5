//! The hub itself.

use super::draft::Draft;
use crate::rng::Rng;
use crate::world::device::Logged;
use crate::world::hub::{Incident, Kind};
use crate::world::link;
use crate::world::{DAY, HOUR, MINUTE, SECOND, people};

/// A fleet of some size on many addresses.
pub(super) fn stage(name: &'static str, rng: &mut Rng) -> Draft {
    let mut draft = Draft::within(name, (4 * HOUR, 20 * DAY), rng);
    draft.size = draft.size.max(20);
    let sites = draft.homes(draft.size.clamp(4, 40));
    draft.mix(draft.size, &sites, rng);
    draft
}

pub(super) fn fault(draft: &Draft, rng: &mut Rng) -> Incident {
    Incident {
        kind: Kind::Fault,
        at: draft.moment((3, 95), rng),
        share: rng.spread((100, 800)),
        spread: rng.spread((5 * SECOND, 3 * MINUTE)),
        lasts: rng.spread((20 * SECOND, 20 * MINUTE)),
        stagger: rng.spread((5 * SECOND, 5 * MINUTE)),
        shown: usize::try_from(rng.within((0, 30))).unwrap_or(0),
    }
}

/// Nodes fail for some minutes, with all that belongs to it.
pub(super) fn incident(rng: &mut Rng) -> Draft {
    let mut draft = stage("hub-incident", rng);
    for _ in 0..rng.within((1, 3)) {
        let incident = fault(&draft, rng);
        draft.world.hub.incidents.push(incident);
    }
    draft
}

/// A few devices in a hundred, for seconds, and hardly an error to see.
pub(super) fn faint(rng: &mut Rng) -> Draft {
    let mut draft = stage("hub-faint", rng);
    for _ in 0..rng.within((1, 4)) {
        let share = rng.within((20, 250));
        let shown = usize::try_from(rng.within((0, 3))).unwrap_or(0);
        let incident =
            Incident { share, shown, lasts: rng.spread((3 * SECOND, 90 * SECOND)), ..fault(&draft, rng) };
        draft.world.hub.incidents.push(incident);
    }
    draft
}

/// One node after the other is taken out of service; its devices go elsewhere at once.
pub(super) fn upgrade(rng: &mut Rng) -> Draft {
    let mut draft = stage("hub-upgrade", rng);
    let logs = *rng.pick(&[Logged::ClosedRemotely, Logged::ClosedRemotely, Logged::Upgrade, Logged::Goodbye]);
    let incident = Incident {
        kind: Kind::Upgrade(logs),
        share: rng.within((700, 1000)),
        spread: rng.spread((2 * MINUTE, 40 * MINUTE)),
        lasts: 0,
        shown: 0,
        ..fault(&draft, rng)
    };
    draft.world.hub.incidents.push(incident);
    draft
}

/// The hub moves to another region.
pub(super) fn failover(rng: &mut Rng) -> Draft {
    let mut draft = stage("hub-failover", rng);
    let incident = Incident {
        kind: Kind::Failover,
        share: 1000,
        spread: rng.spread((20 * SECOND, 5 * MINUTE)),
        lasts: rng.spread((10 * MINUTE, 2 * HOUR)),
        stagger: 10 * MINUTE,
        shown: 10,
        ..fault(&draft, rng)
    };
    draft.world.hub.incidents.push(incident);
    draft
}

/// Everybody is restarted, and more come back at once than the hub lets in.
pub(super) fn stampede(rng: &mut Rng) -> Draft {
    let mut draft = stage("hub-stampede", rng);
    let (at, spread) = (draft.moment((10, 90), rng), rng.spread((10 * SECOND, 3 * MINUTE)));
    let lasts = rng.spread((MINUTE, 15 * MINUTE));
    draft.world.hub.throttled.push(((at, at + spread + lasts), rng.within((30, 80))));
    people::restart(draft.world.devices.iter_mut(), at, spread, rng.percent(30), rng);
    draft
}

/// The messages of the day are used up some minutes or hours before midnight.
pub(super) fn quota(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-quota", (DAY, 6 * DAY), rng);
    let early = rng.spread((20 * MINUTE, 5 * HOUR));
    // A device is let in and cut some hundred times an hour.
    let most = usize::try_from(20 * HOUR / early).unwrap_or(5);
    draft.size = draft.size.clamp(5, most.max(6));
    // A board or two on the free tier.
    let few = rng.fork(1).percent(20);
    if few {
        draft.size = usize::try_from(rng.within((1, 3))).unwrap_or(1);
    }
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size, &sites, rng);
    let mut midnight = (draft.world.span.0 / DAY + 1) * DAY;
    let mut left = if few { 6 } else { 3 };
    while midnight < draft.world.span.1 && left > 0 {
        if rng.percent(70) || few {
            draft.world.hub.quota.push((midnight - rng.about(early, 25), midnight));
            left -= 1;
        }
        midnight += DAY;
    }
    draft
}

/// Calls of the service's own that fail now and then, while the hub and all connections to it are well.
pub(super) fn stray(rng: &mut Rng) -> Draft {
    let mut draft = stage("hub-stray", rng);
    for _ in 0..rng.within((1, 12)) {
        let shown = usize::try_from(rng.within((1, 3))).unwrap_or(1);
        let incident = Incident { share: 0, shown, lasts: MINUTE, ..fault(&draft, rng) };
        draft.world.hub.incidents.push(incident);
    }
    let all = 0..draft.world.devices.len();
    let every = rng.spread((3 * HOUR, 3 * DAY));
    draft.strike(all, rng, |calendar, rng| link::resets(every, 10, calendar, rng));
    draft
}
