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

use super::burst::LEAST_PREFIXES;
use super::evidence::{self as e, Evidence};
use super::{Case, Scene};

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

pub(super) fn weigh(scene: &Scene<'_>, Case { index, .. }: Case<'_>) -> Vec<Evidence> {
    let Some(burst) = scene.burst(index) else {
        return vec![Evidence::new(e::TOO_FEW, ALONE)];
    };
    let devices = burst.devices as f64;
    let mut evidence = Vec::new();
    match burst.prefixes {
        0 => evidence
            .push(Evidence::new(e::BURST, BURST_ADDRESSES_UNKNOWN).number(devices).seconds(burst.seconds)),
        prefixes if burst.one_network || prefixes < LEAST_PREFIXES => {
            evidence.push(Evidence::new(e::BURST_ONE_ADDRESS, ONE_ADDRESS).number(devices));
        }
        _ => evidence.push(Evidence::new(e::BURST, BURST).number(devices).seconds(burst.seconds)),
    }
    if !burst.server_errors.is_empty() {
        evidence
            .push(Evidence::new(e::SERVER_ERRORS, SERVER_ERRORS).number(burst.server_errors.len() as f64));
    } else if scene.fleet.other_categories {
        evidence.push(Evidence::new(e::NO_SERVER_ERRORS, NO_SERVER_ERRORS));
    } else {
        evidence.push(Evidence::new(e::NOT_CONFIRMED, NOT_CONFIRMED));
    }
    if burst.sdks > 1 {
        evidence.push(Evidence::new(e::MANY_SDKS, MANY_SDKS).number(burst.sdks as f64));
    }
    if burst.common_start {
        evidence.push(Evidence::new(e::COMMON_START, COMMON_START).number(devices));
    }
    evidence
}
