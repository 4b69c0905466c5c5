//! The hub's side: when it cuts a connection, and what happens to all of them at once.

use super::device::{Blow, Moment};
use crate::clock::{MINUTE, Seconds, Span};
use crate::record::Operation;
use crate::rng::Rng;

/// A token is good for this long after its end, to allow for wrong clocks.
const CLOCK_SKEW: Seconds = 5 * MINUTE;
/// Then the hub looks for such tokens about every five minutes, so it cuts 5 to 10 minutes after
/// the end. The ten seconds are for what is logged after the cut.
const SWEEP: Seconds = 5 * MINUTE - 10;

/// An incident meets so many of a hundred devices, whatever their address,
const INCIDENT_SHARE: u64 = 33;
/// drops them within this,
const INCIDENT_SPREAD: Seconds = 90;
/// refuses them for this long,
const INCIDENT_LASTS: Seconds = 4 * MINUTE;
/// and has the last of them back this much later.
const INCIDENT_STAGGER: Seconds = 2 * MINUTE;
/// An operator's order to restart reaches every device within this.
const RESTART_SPREAD: Seconds = 40;

/// How the searches for old tokens fall.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sweep {
    /// Each connection in its own time.
    Scattered,
    /// All connections together.
    InStep,
}

#[derive(Clone, Debug)]
pub(crate) struct Hub {
    pub name: &'static str,
    /// The time its export covers.
    pub span: Span,
    pub sweep: Sweep,
    /// The operation of a 401003 at a token's end. No public log shows it: it could be either.
    pub expiry_logged_as: Operation,
    /// When some of its nodes fail.
    pub incident: Option<Seconds>,
    /// When an operator restarts every device; applications end properly.
    pub restart: Option<Seconds>,
}

impl Hub {
    /// When it cuts a connection whose token ends at this time.
    pub(crate) fn cuts(&self, expiry: Seconds, rng: &mut Rng) -> Seconds {
        let due = expiry + CLOCK_SKEW;
        match self.sweep {
            Sweep::Scattered => due + rng.within((0, SWEEP)),
            Sweep::InStep => due.next_multiple_of(SWEEP) + rng.within((0, 3)),
        }
    }

    /// What it does to one device out of turn.
    pub(crate) fn blows(&self, rng: &mut Rng) -> Vec<Moment> {
        let restart = self.restart.map(|at| (at + rng.within((0, RESTART_SPREAD)), Blow::Restart));
        let met = rng.percent(INCIDENT_SHARE);
        let incident = self.incident.filter(|_| met).map(|begins| {
            let over = begins + INCIDENT_LASTS + rng.within((0, INCIDENT_STAGGER));
            (begins + rng.within((0, INCIDENT_SPREAD)), Blow::Incident { over })
        });
        restart.into_iter().chain(incident).collect()
    }
}
