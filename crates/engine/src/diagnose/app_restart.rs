//! `app-restart`
//!
//! # What it means
//! The application on the device crashes, or is restarted by a watchdog or a timer, again and again.
//!
//! # How it is found
//! At least five sessions in a row are short and of one length, as a crash at the same point gives; the gaps between
//! them are of one length too: the time to boot.
//!
//! # What speaks against it
//! Sessions or gaps of quite different lengths; a session on the token's rhythm; many devices at the same moment.
//!
//! # What to do
//! Read the application's own log around these moments; look at its watchdog, memory and power.
//!
//! # When it misleads
//! Battery devices that wake, send and switch off without an MQTT DISCONNECT show the same picture by design.
//!
//! # Source
//! The documentation of 404104 (cause 2); the signature is a proposal.

use super::Case;
use super::evidence::{Evidence, Observation as O};
use super::kind_two::{AT_ONCE, common};

// Weights in nats. Proposals.
const ALIKE: f64 = 4.5;
/// Back at once: a client's reconnect does that too, without a restart.
const ALIKE_BACK_AT_ONCE: f64 = 2.5;
const ALIKE_GAPS: f64 = 2.0;

pub(super) fn weigh(case: &Case<'_>, mut found: impl FnMut(Evidence)) {
    // All sessions of a device that crashes only sometimes are irregular; those of the run are not.
    common(case, |evidence| {
        if evidence.observation != O::Irregular {
            found(evidence);
        }
    });
    if let Some(run) = case.run {
        let weight = if run.gap <= AT_ONCE { ALIKE_BACK_AT_ONCE } else { ALIKE };
        found(Evidence::new(O::Alike, weight).seconds(run.session).number(run.drops as f64));
        if run.alike_gaps {
            found(Evidence::new(O::AlikeGaps, ALIKE_GAPS).seconds(run.gap));
        }
    }
}
