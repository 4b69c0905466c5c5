//! `hub-transient`
//!
//! # What it means
//! The hub itself had a passing fault: some of its nodes closed their connections, and refused new ones for a while.
//!
//! # How it is found
//! Many devices on at least three networks are dropped within two minutes, more than is usual for this fleet, with
//! 5xx errors at the same time.
//!
//! # What speaks against it
//! Most devices are behind one address; their sessions had begun together, a token's life before (a fleet that was
//! restarted together drops together every 65 to 70 minutes); no 5xx errors, though the export could hold them.
//!
//! # What to do
//! Let the devices retry with back-off and jitter; look at Resource Health and Azure Status; if it lasts, fail over
//! or open a support request.
//!
//! # When it misleads
//! A staged update of the devices' own software, or an outage at one carrier with many address ranges.
//!
//! # Source
//! The documentation of 404104 (cause 3) and of 500xxx; the figures of a burst are proposals.

use super::Case;
use super::burst::LEAST_PREFIXES;
use super::evidence::{Evidence, Observation as O};

// Weights in nats. Proposals.
const BURST: f64 = 5.0;
const BURST_ADDRESSES_UNKNOWN: f64 = 3.0;
const ONE_ADDRESS: f64 = -6.0;
const SERVER_ERRORS: f64 = 3.0;
const NO_SERVER_ERRORS: f64 = -1.5;
const NOT_CONFIRMED: f64 = -0.5;
const MANY_SDKS: f64 = 0.5;
const COMMON_START: f64 = -6.0;
/// Not in a burst, not the hub: it never drops one device alone.
const ALONE: f64 = -20.0;

pub(super) fn weigh(case: &Case<'_>, mut found: impl FnMut(Evidence)) {
    let Some(burst) = case.burst else {
        found(Evidence::new(O::TooFew, ALONE));
        return;
    };
    let devices = burst.devices as f64;
    match burst.prefixes {
        0 => found(Evidence::new(O::Burst, BURST_ADDRESSES_UNKNOWN).number(devices).seconds(burst.seconds)),
        prefixes if burst.one_network || prefixes < LEAST_PREFIXES => {
            found(Evidence::new(O::BurstOneAddress, ONE_ADDRESS).number(devices));
        }
        _ => found(Evidence::new(O::Burst, BURST).number(devices).seconds(burst.seconds)),
    }
    if !burst.server_errors.is_empty() {
        found(Evidence::new(O::ServerErrors, SERVER_ERRORS).number(burst.server_errors.len() as f64));
    } else if case.fleet.other_categories {
        found(Evidence::new(O::NoServerErrors, NO_SERVER_ERRORS));
    } else {
        found(Evidence::new(O::NotConfirmed, NOT_CONFIRMED));
    }
    if burst.sdks > 1 {
        found(Evidence::new(O::ManySdks, MANY_SDKS).number(burst.sdks as f64));
    }
    if burst.common_start {
        found(Evidence::new(O::CommonStart, COMMON_START).number(devices));
    }
}
