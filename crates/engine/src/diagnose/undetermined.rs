//! `undetermined`
//!
//! # What it means
//! The export cannot show why. That is an answer: it says what to ask for next.
//!
//! # How it is found
//! It competes with the causes: fewer than three drops of the device, or a session whose beginning is not in the log,
//! are evidence for it.
//!
//! # What speaks against it
//! Nothing but the evidence for a cause.
//!
//! # What to do
//! Export a longer time range, with all columns; get the client's own log.
//!
//! # When it misleads
//! It does not.
//!
//! # Source
//! Proposal.

use super::Case;
use super::evidence::{Evidence, Observation as O};

/// With fewer drops there is no pattern to see. Proposal.
const LEAST_DROPS: usize = 3;

// Weights in nats. Proposals.
const TOO_FEW: f64 = 0.7;
const NO_START: f64 = 0.5;
const NO_CONNECTS: f64 = 2.0;
const OTHER_CODE: f64 = 2.5;

pub(super) fn weigh(case: &Case<'_>, mut found: impl FnMut(Evidence)) {
    let Case { drop, fleet, .. } = case;
    let drops = fleet.devices[drop.device()].drops.len();
    if drops < LEAST_DROPS {
        found(Evidence::new(O::TooFew, TOO_FEW).number(drops as f64));
    }
    if !fleet.connects {
        found(Evidence::new(O::NoConnects, NO_CONNECTS));
    } else if drop.start().is_none() {
        found(Evidence::new(O::NoStart, NO_START));
    }
    if let Some(code) = drop.other_code() {
        found(Evidence::new(O::OtherCode, OTHER_CODE).name(code.name()));
    }
}
