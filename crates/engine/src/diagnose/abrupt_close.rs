//! `abrupt-close`
//!
//! # What it means
//! The connection was cut without an MQTT DISCONNECT: a TCP reset by a firewall or proxy, a client that closes its
//! socket, a defect of an old SDK, or a network loss so short that the device was back before anybody noticed.
//!
//! # How it is found
//! The device is back within ten seconds, after sessions of quite different lengths.
//!
//! # What speaks against it
//! A longer absence; a session on the token's rhythm; many devices on many addresses at the same moment.
//!
//! # What to do
//! Use the newest SDK; close the client properly before making a new one; look for middleboxes that cut connections.
//!
//! # When it misleads
//! A short network loss cannot be told from it in a hub's log.
//!
//! # Source
//! The documentation of 404104 (cause 2).

use super::Case;
use super::evidence::{Evidence, Observation as O};
use super::kind_two::{AT_ONCE, LONG, common};

// Weights in nats. Proposals.
const GAP_SECONDS: f64 = 2.6;
const GAP_SHORT: f64 = 0.7;
const GAP_LONG: f64 = -2.0;

pub(super) fn weigh(case: &Case<'_>, mut found: impl FnMut(Evidence)) {
    common(case, &mut found);
    match case.gap {
        Some(gap) if gap <= AT_ONCE => found(Evidence::new(O::GapSeconds, GAP_SECONDS).seconds(gap)),
        Some(gap) if gap <= LONG => found(Evidence::new(O::GapShort, GAP_SHORT).seconds(gap)),
        Some(gap) => found(Evidence::new(O::GapLong, GAP_LONG).seconds(gap)),
        None => {}
    }
}
