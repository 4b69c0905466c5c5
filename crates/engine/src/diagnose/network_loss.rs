//! `network-loss`
//!
//! # What it means
//! The device was out of reach for longer than the hub waits: one and a half times its MQTT keep-alive. The hub then
//! takes the device for gone and logs 404104, so the real loss was earlier than the record says.
//!
//! # How it is found
//! The device stays away for more than a minute, or does not come back; it comes back from another address; its
//! sessions are of quite different lengths; several devices behind one address go together.
//!
//! # What speaks against it
//! Back within seconds; a session on the token's rhythm; many unrelated addresses at the same moment.
//!
//! # What to do
//! Test the connection at the site; do not raise the keep-alive on an unreliable network, since losses are then
//! noticed later; use the newest SDK.
//!
//! # When it misleads
//! A device without power, or switched off for the night, looks the same.
//!
//! # Source
//! The documentation of 404104 (cause 2) and of the MQTT keep-alive.

use super::Case;
use super::evidence::{Evidence, Observation as O};
use super::kind_two::{AT_ONCE, LONG, common};
use crate::event::NOTHING;

/// The log must go on for so long behind a drop before "not back" means something, in seconds. Proposal.
const WAIT_FOR_RETURN: f64 = 600.0;

// Weights in nats. Proposals.
const GAP_LONG: f64 = 2.4;
const GAP_SHORT: f64 = 0.9;
const GAP_SECONDS: f64 = -1.0;
const NO_RETURN: f64 = 1.0;
const ADDRESS_CHANGED: f64 = 0.8;
const ONE_ADDRESS: f64 = 2.0;

pub(super) fn weigh(case: &Case<'_>, mut found: impl FnMut(Evidence)) {
    common(case, &mut found);
    let drop = case.drop;
    match case.gap {
        Some(gap) if gap > LONG => found(Evidence::new(O::GapLong, GAP_LONG).seconds(gap)),
        Some(gap) if gap > AT_ONCE => found(Evidence::new(O::GapShort, GAP_SHORT).seconds(gap)),
        Some(gap) => found(Evidence::new(O::GapSeconds, GAP_SECONDS).seconds(gap)),
        None => {
            let watched = case.fleet.to.map_or(0.0, |to| to.seconds_since(drop.time));
            if watched >= WAIT_FOR_RETURN && !drop.seen_again {
                found(Evidence::new(O::NoReturn, NO_RETURN).seconds(watched));
            }
        }
    }
    let before = drop.client.address;
    if before != NOTHING && drop.next_address().is_some_and(|next| next != before) {
        found(Evidence::new(O::AddressChanged, ADDRESS_CHANGED));
    }
    if let Some(burst) = case.burst.filter(|burst| burst.one_network) {
        found(Evidence::new(O::BurstOneAddress, ONE_ADDRESS).number(burst.devices as f64));
    }
}
