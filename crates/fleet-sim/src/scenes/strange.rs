//! The same physics with figures that no library and no scene has: whoever knows only those by heart is
//! found out.

use crate::rng::Rng;
use crate::sdk::{Due, Sdk};
use crate::world::device::Telemetry;
use crate::world::hub::Sweep;
use crate::world::{MINUTE, SECOND, World};
use std::collections::BTreeMap;

/// Token lives that no document names, in minutes.
const LIVES: [u64; 8] = [13, 25, 37, 55, 75, 100, 150, 420];

pub(super) fn estrange(world: &mut World, rng: &mut Rng) {
    let mut known: BTreeMap<usize, Rng> = BTreeMap::new();
    let grace = rng.within((4 * MINUTE, 11 * MINUTE));
    world.hub.sweep = Sweep::After((grace, grace + rng.within((10 * SECOND, 5 * MINUTE))));
    for device in &mut world.devices {
        // Devices of one kind remain of one kind.
        let stream = u64::try_from(device.group).unwrap_or(0);
        let mut kind = known.entry(device.group).or_insert_with(|| rng.fork(stream)).clone();
        strange_sdk(&mut device.sdk, &mut kind);
        device.boot = scaled(device.boot, 30, 400, &mut kind);
        let slower = kind.spread((30, 400));
        for crash in &mut device.crashes {
            crash.jitter = (crash.jitter * 2).min(30);
            crash.session = crash.session * slower / 100;
        }
        if let Telemetry::Every(every) = &mut device.telemetry {
            *every = scaled(*every, 20, 300, &mut kind);
        }
        for rival in &mut device.rivals {
            for pace in &mut rival.paces {
                pace.1 += 2 * pace.0;
            }
        }
    }
}

fn strange_sdk(sdk: &mut Sdk, rng: &mut Rng) {
    // A keep-alive beyond the cap stays there, one below below.
    if sdk.keep_alive < 1000 {
        let keep_alive = scaled(sdk.keep_alive, 25, 300, rng).clamp(15, 1170);
        *sdk = sdk.with_keep_alive(keep_alive);
    }
    let life = *rng.pick(&LIVES) * 60;
    if sdk.token_life < 86_400 {
        sdk.token_life = match sdk.due {
            Due::Before(time) => life.max(2 * time + 600),
            Due::Share(_) => life,
        };
    }
    if let Due::Share(share) = &mut sdk.due {
        *share = rng.within((60, 95));
    }
    sdk.first_retry.1 = scaled(sdk.first_retry.1 + 1, 50, 800, rng).max(sdk.first_retry.0);
    sdk.retry_cap = scaled(sdk.retry_cap, 30, 600, rng).max(2);
    sdk.notices.1 = scaled(sdk.notices.1, 100, 300, rng);
}

/// Between two parts of a hundred of a number.
fn scaled(number: u64, low: u64, high: u64, rng: &mut Rng) -> u64 {
    (number * rng.spread((low, high)) / 100).max(1)
}
