//! What the causes of the second kind share: the network, the connection's end, the application.
//!
//! A hub's log shows neither the network nor the device. What tells these causes apart is how long the device was
//! away, and how alike its sessions are.

use super::Case;
use super::evidence::{Evidence, Observation as O};
use super::restarts::spread;
use crate::fleet::{Device, Drop, Fleet};

/// Back within this many seconds: the device knew at once that its connection was gone. Source: proposal; the SDKs'
/// first retries lie within 0 to 10 s.
pub(super) const AT_ONCE: f64 = 10.0;

/// Away for longer than this many seconds: the device could not connect. Source: proposal; longer than any SDK waits
/// between two tries.
pub(super) const LONG: f64 = 60.0;

/// Sessions of a device are irregular from this spread (standard deviation by mean) on. Proposal.
const IRREGULAR_SPREAD: f64 = 0.3;

/// With fewer sessions there is no saying. Proposal.
const LEAST_SESSIONS: usize = 4;

// Weights in nats. Proposals.
const BURST: f64 = -3.0;
const ON_TOKEN_RHYTHM: f64 = -2.0;
const IRREGULAR: f64 = 0.6;
const OTHER_CODE: f64 = -4.0;

/// For each device, whether its sessions differ widely in length.
pub(super) fn irregular(fleet: &Fleet) -> Vec<bool> {
    let of_device = |device: &Device| {
        let lengths = || fleet.drops[device.drops.clone()].iter().filter_map(Drop::length);
        lengths().count() >= LEAST_SESSIONS && spread(lengths) >= IRREGULAR_SPREAD
    };
    fleet.devices.iter().map(of_device).collect()
}

/// What speaks for or against each of these causes alike.
pub(super) fn common(case: &Case<'_>, mut found: impl FnMut(Evidence)) {
    if let Some(burst) = case.burst.filter(|burst| !burst.one_network && !burst.common_start) {
        found(Evidence::new(O::Burst, BURST).number(burst.devices as f64).seconds(burst.seconds));
    }
    if let Some(code) = case.drop.other_code() {
        found(Evidence::new(O::OtherCode, OTHER_CODE).name(code.name()));
    }
    if case.beat.repeats {
        found(Evidence::new(O::OnTokenRhythm, ON_TOKEN_RHYTHM));
    } else if case.irregular {
        found(Evidence::new(O::Irregular, IRREGULAR));
    }
}
