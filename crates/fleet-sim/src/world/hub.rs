//! The hub's side: how it ends connections, and when it fails.

use super::device::{Blow, Logged};
use super::{Between, MINUTE, Millis, SECOND};
use crate::record::{HubError, Operation};
use crate::rng::Rng;

/// A token is good for this long after its end, to allow for wrong clocks.
pub(crate) const CLOCK_SKEW: Millis = 5 * MINUTE;
/// Connections with an old token are looked for about every five minutes, so they end 5 to 10 minutes
/// after it.
const SWEEP: Millis = 5 * MINUTE;

/// How the searches for old tokens fall. Documents and captures disagree: 5 to 10 minutes after a token's
/// end, just 5, just 10.
#[derive(Clone, Copy)]
pub(crate) enum Sweep {
    /// Each connection in its own time.
    Scattered,
    /// All connections together.
    InStep,
    /// Each at its own time, so long after the end.
    After(Between),
}

pub(crate) struct Hub {
    pub sweep: Sweep,
    /// No public log shows on which operation the 401003 of an old token stands, or how often.
    pub expiry_logged_as: Operation,
    pub expiry_logged: u64,
    /// So many of a hundred refused attempts leave a record.
    pub refusals_logged: u64,
    /// Of a hundred connections that made way for a new one, so many are logged as closed remotely, the
    /// others as forcefully closed: with two clients at work, and with one that was cut off.
    pub makes_way: [u64; 2],
    /// It logs both for one and the same end.
    pub says_both: bool,
    pub incidents: Vec<Incident>,
    /// The messages of the day are used up from the first to the second.
    pub quota: Vec<Between>,
    pub quota_logged: u64,
    /// Whoever is over the quota is cut with a 404104; or with that code alone.
    pub quota_cuts: bool,
    /// Too many connect at once: so many of a hundred attempts are refused.
    pub throttled: Vec<(Between, u64)>,
}

#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// Nodes fail.
    Fault,
    /// Nodes are taken out of service one after the other; their devices come back at once.
    Upgrade(Logged),
    /// The hub moves elsewhere.
    Failover,
}

/// Something that hits many devices, whoever and wherever they are.
#[derive(Clone, Copy)]
pub(crate) struct Incident {
    pub kind: Kind,
    pub at: Millis,
    /// It reaches so many of a thousand devices,
    pub share: u64,
    /// drops them within this,
    pub spread: Millis,
    /// refuses them for this long,
    pub lasts: Millis,
    /// and has the last of them back so much later.
    pub stagger: Millis,
    /// So many calls of other kinds fail visibly.
    pub shown: usize,
}

impl Hub {
    pub(crate) fn drawn(rng: &mut Rng) -> Self {
        let sweep = match rng.within((1, 10)) {
            1..=6 => Sweep::Scattered,
            7..=8 => Sweep::InStep,
            9 => Sweep::After((CLOCK_SKEW, CLOCK_SKEW + 20 * SECOND)),
            _ => Sweep::After((2 * CLOCK_SKEW - 20 * SECOND, 2 * CLOCK_SKEW)),
        };
        Self {
            sweep,
            expiry_logged_as: *rng.pick(&[Operation::Connect, Operation::Disconnect]),
            expiry_logged: *rng.pick(&[0, 50, 85, 100]),
            refusals_logged: *rng.pick(&[10, 25, 60]),
            makes_way: [*rng.pick(&[30, 60, 100]), *rng.pick(&[0, 10, 25, 60, 100])],
            says_both: rng.fork(1).percent(25),
            incidents: Vec::new(),
            quota: Vec::new(),
            quota_logged: *rng.pick(&[0, 5, 100]),
            quota_cuts: true,
            throttled: Vec::new(),
        }
    }

    /// When it cuts a connection whose token ends at this time.
    pub(crate) fn cuts(&self, expiry: Millis, rng: &mut Rng) -> Millis {
        match self.sweep {
            Sweep::Scattered => expiry + CLOCK_SKEW + rng.within((0, SWEEP - 10 * SECOND)),
            Sweep::InStep => (expiry + CLOCK_SKEW).next_multiple_of(SWEEP) + rng.within((0, 3 * SECOND)),
            Sweep::After(after) => expiry + rng.within(after),
        }
    }

    /// What its incidents do to one device.
    pub(crate) fn blows(&self, rng: &mut Rng) -> Vec<(Millis, Blow)> {
        let mut blows = Vec::new();
        for incident in &self.incidents {
            let &Incident { kind, at, share, spread, lasts, stagger, .. } = incident;
            if rng.within((1, 1000)) > share {
                continue;
            }
            let met = at + rng.within((0, spread));
            let blow = match kind {
                Kind::Fault => Blow::Fault {
                    over: at + lasts + rng.within((0, stagger)),
                    logs: Logged::ClosedRemotely,
                    refuses: *rng.pick(&HubError::FAULTS),
                },
                Kind::Upgrade(logs) => Blow::Fault { over: met, logs, refuses: HubError::UPGRADE },
                Kind::Failover => Blow::Fault {
                    over: at + lasts + rng.within((0, stagger)),
                    logs: *rng.pick(&[Logged::ClosedRemotely, Logged::ClosedRemotely, Logged::Goodbye]),
                    refuses: HubError::FAILING_OVER,
                },
            };
            blows.push((met, blow));
        }
        blows
    }

    /// Until when messages are used up at this time, or when they will be next.
    pub(crate) fn quota(&self, at: Millis) -> Option<Between> {
        self.quota.iter().copied().find(|quota| at < quota.1)
    }
}
