//! Who is who: identities used twice, and refused ones.

use super::draft::{Draft, any};
use crate::record::HubError;
use crate::rng::Rng;
use crate::world::device::{Blow, Rival};
use crate::world::{Between, DAY, HOUR, MINUTE, Millis, SECOND};

/// Somebody notices after so many turns.
const MOST_TURNS: u64 = 1200;

/// How soon a client of a library comes again that was thrown out: after more or less the same time, or, with a library
/// that has an interval for it, after just that.
fn pace(slowest: Millis, fixed: bool, rng: &mut Rng) -> Between {
    let from = rng.spread((SECOND, slowest));
    (from, from + if fixed { SECOND / 5 } else { from / *rng.pick(&[1, 2, 4]) + SECOND })
}

/// Two clients for each of some devices, in these hours; or as many as were given one image.
pub(super) fn double(draft: &mut Draft, count: usize, hours: &[Between], slowest: Millis, rng: &mut Rng) {
    // Of some the rightful one has a modem.
    let sites = if rng.percent(25) { vec![draft.carrier(rng)] } else { draft.homes(2) };
    let others = if rng.percent(20) { rng.within((2, 19)) } else { 1 };
    for _ in 0..count {
        let sdk = any(rng);
        let added = draft.add(1, sdk, &sites, rng);
        let same = rng.percent(30);
        let fixed = rng.percent(30);
        let here = draft.world.devices[added.start].site;
        let at_home = same || rng.percent(20);
        let other = if same || rng.percent(30) { sdk } else { any(rng) };
        let mut clients = Vec::new();
        for number in 0..others {
            let home = at_home && number == 0;
            let address =
                if home { draft.world.sites[here].addresses[0].clone() } else { draft.address(false) };
            clients.push((address, other));
        }
        for &when in hours {
            // One image, one interval.
            let pace_here = pace(slowest, fixed, rng);
            let paces = [pace_here, if same { pace_here } else { pace(slowest, fixed, rng) }];
            // Records would come by the million.
            let soonest = paces[0].0.min(paces[1].0 / others).max(SECOND / 2);
            let when = (when.0, when.1.min(when.0 + MOST_TURNS * soonest));
            let rival = Rival { when, clients: clients.clone(), paces };
            draft.devices(added.clone())[0].rivals.push(rival);
        }
    }
}

/// Two clients with one identity, all the time or until somebody notices.
pub(super) fn duplicate(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-duplicate", rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size, &sites, rng);
    // Records come by the thousand when both are fast.
    let slowest = *rng.pick(&[5, 20, 60, 240, 900]) * SECOND;
    let from = draft.moment((0, 50), rng);
    let until = (from + slowest * rng.within((100, 800))).min(draft.world.span.1);
    // Some, or as many as have got the same image.
    let count = if rng.percent(80) { rng.within((1, 3)) } else { rng.within((6, 12)) };
    double(&mut draft, usize::try_from(count).unwrap_or(1), &[(from, until)], slowest, rng);
    draft
}

/// A second client that runs at office hours only, or a device that wanders between two gateways.
pub(super) fn by_hours(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-shared", (2 * DAY, 12 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size, &sites, rng);
    let mut hours = Vec::new();
    for day in draft.world.span.0 / DAY..=draft.world.span.1 / DAY {
        if !matches!(day % 7, 2 | 3) {
            let from = day * DAY + 8 * HOUR + rng.within((0, 2 * HOUR));
            hours.push((from, from + rng.within((10 * MINUTE, 3 * HOUR))));
        }
    }
    double(&mut draft, 1, &hours, 5 * MINUTE, rng);
    draft
}

/// Devices that are disabled, deleted, or whose key was changed.
pub(super) fn barred(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-barred", (4 * HOUR, 10 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    let all = draft.mix(draft.size, &sites, rng);
    let at = draft.moment((20, 90), rng);
    let error = *rng.pick(&[HubError::DISABLED, HubError::NOT_FOUND, HubError::UNAUTHORIZED]);
    for device in draft.devices(all).iter_mut().step_by(4).take(8) {
        device.sdk.retry_cap = device.sdk.retry_cap.max(120);
        device.barred = Some((at, error));
        if error != HubError::UNAUTHORIZED {
            device.blows.push((at, Blow::Barred));
        }
    }
    draft
}
