//! Tokens end, and nothing else happens.

use super::draft::{CALM, CUT, Draft, any, with_life};
use crate::rng::Rng;
use crate::sdk::Sdk;
use crate::world::{DAY, HOUR, MINUTE};

/// All is well: some fleets leave nothing but goodbyes, some the rhythm of their tokens.
pub(super) fn quiet(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-quiet", rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size, &sites, rng);
    draft
}

/// Tokens of an hour that the hub cuts.
pub(super) fn rhythm(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-rhythm", rng);
    let sites = draft.places(draft.size, rng);
    for _ in 0..rng.within((1, 3)) {
        let sdk = *rng.pick(&CUT);
        draft.add(draft.size.div_ceil(3), sdk, &sites, rng);
    }
    draft
}

/// Tokens of a quarter of an hour to a day.
pub(super) fn lives(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-lives", (8 * HOUR, 20 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    for _ in 0..rng.within((1, 4)) {
        let life = *rng.pick(&[15, 20, 30, 45, 60, 90, 120, 240, 480, 720, 1440]) * MINUTE;
        let sdk = with_life(any(rng), life);
        draft.add(draft.size.div_ceil(4), sdk, &sites, rng);
    }
    draft
}

/// Tokens that somebody made once, for a day, a month or a year: when they end, the hub refuses until
/// somebody makes another.
pub(super) fn supplied(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-supplied", (2 * DAY, 30 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size, &sites, rng);
    for _ in 0..rng.within((1, 3)) {
        let days = *rng.pick(&[1, 1, 7, 30, 365]);
        let kind = *rng.pick(&[Sdk::RAW, Sdk::ESP, Sdk::EMBEDDED, Sdk::DOTNET]);
        let count = usize::try_from(rng.within((1, 6))).unwrap_or(1);
        let mut sdk = kind.with_supplied_token(days * DAY / 1000);
        // Nobody tries every ten seconds for days.
        sdk.retry_cap = rng.spread((120, 1800));
        let added = draft.add(count, sdk, &sites, rng);
        let replaced = rng.spread((10 * MINUTE, 2 * DAY));
        draft.devices(added).iter_mut().for_each(|device| device.replaced = Some(replaced));
    }
    if rng.percent(40) {
        let mut sdk = Sdk::JAVA_STALE;
        sdk.retry_cap = 300;
        let added = draft.add(2, sdk, &sites, rng);
        let replaced = rng.spread((10 * MINUTE, 6 * HOUR));
        draft.devices(added).iter_mut().for_each(|device| device.replaced = Some(replaced));
    }
    draft
}

/// Clocks that are wrong by minutes, some by more each day.
pub(super) fn clocks(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-clocks", rng);
    let sites = draft.places(draft.size, rng);
    for _ in 0..2 {
        let sdk = *rng.pick(&CUT);
        let added = draft.add(draft.size.div_ceil(2), sdk, &sites, rng);
        let most = (sdk.token_life * 1000 / 2).min(40 * MINUTE);
        let (wrong, daily) = (rng.within((MINUTE, most)), rng.within((0, 2 * MINUTE)));
        let ahead = rng.percent(50);
        for device in draft.devices(added) {
            let wrong = rng.about(wrong, 60).cast_signed();
            let daily = if rng.percent(40) { daily.cast_signed() } else { 0 };
            device.clock = if ahead { (wrong, daily) } else { (-wrong, 0) };
        }
    }
    draft
}

/// Libraries that renew in time but close the socket before the goodbye is out.
pub(super) fn old(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-old", rng);
    let sites = draft.places(draft.size, rng);
    let half = draft.size.div_ceil(2);
    let sdk = *rng.pick(&[Sdk::C_OLD, Sdk::PYTHON_OLD]);
    draft.add(half, sdk, &sites, rng);
    let other = if rng.percent(50) { Sdk::C_OLD } else { *rng.pick(&CALM) };
    draft.add(half, other, &sites, rng);
    draft
}

/// Gateways with modules: edgeHub talks AMQP, modules with a connection of their own MQTT.
pub(super) fn edge(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-edge", rng);
    let gateways = draft.size.div_ceil(4);
    let sites = draft.homes(gateways);
    let mut sdks = vec![("$edgeHub", Sdk::EDGE_HUB), ("$edgeAgent", Sdk::EDGE_HUB), ("vision", Sdk::MODULE)];
    if rng.percent(50) {
        sdks.push(("filter", Sdk::MODULE.with_tokens_of(1800)));
    }
    for (module, sdk) in sdks {
        let added = draft.add(gateways, sdk, &sites, rng);
        for (number, device) in draft.devices(added).iter_mut().enumerate() {
            device.module = Some(module);
            device.id = format!("gateway-{:03}", number + 1);
            device.site = sites[number];
        }
    }
    draft
}
