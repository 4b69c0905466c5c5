//! The life of one device: it connects, something ends the connection, it comes back.

use super::hub::Hub;
use crate::clock::{HOUR, MINUTE, Seconds, Span};
use crate::record::{Event, HubError, Identity, Operation};
use crate::rng::Rng;
use crate::sdk::{Anchor, Auth, Renewal};
use crate::truth::Cause;
use std::sync::Arc;

/// Devices have been running for up to this long when the export begins.
const WARM_UP: Seconds = 6 * HOUR;
/// A healthy device sends something this often, so its last sign of life is no older.
const TELEMETRY: Seconds = 10;
/// So many of a hundred token ends leave a 401003.
const LOGGED_EXPIRIES: u64 = 85;
/// So many of a hundred attempts to connect to a failing hub leave a record.
const LOGGED_FAILURES: u64 = 25;
/// A supervisor takes this long to restart an application that stands still.
const SUPERVISOR: Span = (5 * MINUTE, 20 * MINUTE);
/// From the connect to the crash, and from the crash to the connect: drawn once for a device, then
/// always alike.
const CRASH_SESSION: Span = (3 * MINUTE, 12 * MINUTE);
const CRASH_BOOT: Span = (25, 80);

/// What a device lives through beside its tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Habit {
    Quiet,
    /// It is installed during the export.
    Joins(Span),
    /// Its network fails, about so often, for so long.
    Outages(Seconds, Span),
    /// Something on the way, or its application, closes the socket, about so often.
    Resets(Seconds),
    /// Its application crashes at the same point again and again, from here on for so long.
    Crashes(Span, Seconds),
}

#[derive(Clone, Debug)]
pub(crate) struct Device {
    pub identity: Arc<Identity>,
    pub habit: Habit,
}

/// Something that ends a connection, or tries to.
#[derive(Clone, Copy)]
pub(crate) enum Blow {
    Expiry,
    Renewal,
    Outage { back: Seconds },
    Reset,
    Crash,
    Restart,
    Incident { over: Seconds },
}

pub(crate) type Moment = (Seconds, Blow);

/// A crash loop: from when to when, time to the crash, time to the next connect. The default never
/// happens.
#[derive(Clone, Copy, Default)]
struct CrashLoop(Seconds, Seconds, Seconds, Seconds);

/// When a device connects again, and whether as a new process, which has no token yet.
struct Return(Seconds, bool);

impl Device {
    /// Everything that the hub logs of it, in order of time.
    pub(crate) fn live(&self, hub: &Hub, mut rng: Rng) -> Vec<Event> {
        let joined = match self.habit {
            Habit::Joins(span) => rng.within(span),
            _ => hub.span.0 - rng.within((0, WARM_UP)),
        };
        let mut crash_loop = CrashLoop::default();
        if let Habit::Crashes(begins, lasts) = self.habit {
            let from = rng.within(begins);
            let (session, boot) = (rng.within(CRASH_SESSION), rng.within(CRASH_BOOT));
            crash_loop = CrashLoop(from, from + lasts, session, boot);
        }
        let mut blows = self.blows(joined, hub.span.1, &mut rng);
        blows.extend(hub.blows(&mut rng));
        blows.extend((crash_loop.1 > 0).then_some((crash_loop.0, Blow::Crash)));
        blows.sort_by_key(|&(at, _)| at);
        let mut life =
            Life { identity: &self.identity, hub, rng, crash_loop, token: joined, log: Vec::new() };
        life.run(joined, &blows);
        let exported = hub.span.0..hub.span.1;
        life.log.retain(|event| exported.contains(&event.time));
        life.log
    }

    /// What its surroundings will do to it, whatever the state of its connection.
    fn blows(&self, joined: Seconds, until: Seconds, rng: &mut Rng) -> Vec<Moment> {
        let (Habit::Outages(every, _) | Habit::Resets(every)) = self.habit else {
            return Vec::new();
        };
        let mut blows = Vec::new();
        let mut at = joined + rng.irregular(every);
        while at < until {
            let (back, blow) = match self.habit {
                Habit::Outages(_, length) => {
                    let back = at + rng.mostly_low(length);
                    (back, Blow::Outage { back })
                }
                _ => (at, Blow::Reset),
            };
            blows.push((at, blow));
            at = back + rng.irregular(every);
        }
        blows
    }
}

/// A life in progress.
struct Life<'a> {
    identity: &'a Arc<Identity>,
    hub: &'a Hub,
    rng: Rng,
    crash_loop: CrashLoop,
    /// When the token in use was made.
    token: Seconds,
    log: Vec<Event>,
}

impl Life<'_> {
    fn run(&mut self, joined: Seconds, blows: &[Moment]) {
        let until = self.hub.span.1;
        let mut blows = blows.iter().copied().peekable();
        let mut next = Return(joined, true);
        while next.0 < until {
            let connected = next.0;
            self.connect(&next);
            // What struck while the device was away passed it by.
            while blows.next_if(|&(at, _)| at <= connected).is_some() {}
            let own = self.own_end(connected);
            next = loop {
                let (at, blow) = blows.next_if(|&(at, _)| at < own.0).unwrap_or(own);
                if at >= until {
                    return;
                }
                if let Some(again) = self.suffer(at, blow, own) {
                    break again;
                }
            };
        }
    }

    fn connect(&mut self, &Return(at, afresh): &Return) {
        let sdk = self.identity.sdk;
        if afresh || sdk.anchor == Anchor::Connect || at - self.token >= sdk.renewal_age() {
            self.token = at;
        }
        self.write(at, Operation::Connect, None);
    }

    /// How this connection ends if nothing strikes: by its token, or by the next crash.
    fn own_end(&mut self, connected: Seconds) -> Moment {
        let sdk = self.identity.sdk;
        let (ends, blow) = match (sdk.auth, sdk.renewal) {
            (Auth::X509, _) | (_, Renewal::InConnection) => (Seconds::MAX, Blow::Renewal),
            (_, Renewal::Graceful | Renewal::Abrupt) => {
                let due = self.token + sdk.renewal_age();
                (due + self.rng.within((0, 1)), Blow::Renewal)
            }
            (_, Renewal::HubDrop | Renewal::Supplied) => {
                let expiry = self.token + sdk.token_life;
                (self.hub.cuts(expiry, &mut self.rng), Blow::Expiry)
            }
        };
        let CrashLoop(from, until, session, _) = self.crash_loop;
        let crashes = connected + self.rng.about(session, 3);
        if (from..until).contains(&connected) && crashes < ends {
            return (crashes, Blow::Crash);
        }
        (ends, blow)
    }

    /// Lets something strike the connection. None: it survives.
    fn suffer(&mut self, at: Seconds, blow: Blow, own: Moment) -> Option<Return> {
        // The first attempt, then a handshake of a second or two.
        let soon = self.rng.within(self.identity.sdk.first_retry) + self.rng.within((1, 2));
        Some(match blow {
            Blow::Expiry => Return(self.expire(at) + soon, false),
            Blow::Renewal => {
                self.write(at, Operation::Disconnect, None);
                Return(at + self.rng.within((1, 3)), false)
            }
            Blow::Reset => {
                self.lose(at, Cause::AbruptClose);
                Return(at + soon, false)
            }
            Blow::Crash => {
                self.lose(at, Cause::AppRestart);
                Return(at + self.rng.about(self.crash_loop.3, 4), true)
            }
            Blow::Restart => {
                self.write(at, Operation::Disconnect, None);
                Return(at + self.rng.within((5, 20)), true)
            }
            Blow::Incident { over } => {
                self.lose(at, Cause::HubTransient);
                Return(self.fail_until(over, at + soon), false)
            }
            Blow::Outage { back } => return self.outage(at, back, own),
        })
    }

    /// The hub cuts because of an old token; the device side is closed a moment later.
    fn expire(&mut self, at: Seconds) -> Seconds {
        if self.rng.percent(LOGGED_EXPIRIES) {
            self.write(at, self.hub.expiry_logged_as, Some(HubError::UNAUTHORIZED));
        }
        let closed = at + self.rng.within((0, 2));
        self.lose(closed, Cause::SasTokenExpiry);
        closed
    }

    /// The hub refuses for a while; the client tries again and again, ever more slowly.
    fn fail_until(&mut self, over: Seconds, mut at: Seconds) -> Seconds {
        let mut wait = 2;
        while at < over {
            if self.rng.percent(LOGGED_FAILURES) {
                let error = *self.rng.pick(&HubError::FAULTS);
                self.write(at, Operation::Connect, Some(error));
            }
            at += wait + self.rng.within((0, 2));
            wait = (wait * 2).min(self.identity.sdk.retry_cap);
        }
        at
    }

    /// The network is gone for a while. The client and the hub notice each in its own time.
    fn outage(&mut self, gone: Seconds, back: Seconds, own: Moment) -> Option<Return> {
        let sdk = self.identity.sdk;
        let client_notices = gone + self.rng.within(sdk.notices);
        let hub_notices = gone + sdk.hub_timeout() - self.rng.within((0, TELEMETRY));
        if back < client_notices.min(hub_notices) {
            // TCP repeats what was lost; nobody saw anything.
            return None;
        }
        let mut again = Return(back + self.rng.within((1, sdk.retry_cap)), false);
        if let Some(patience) = sdk.gives_up
            && client_notices + patience < back
        {
            let started = client_notices + patience + self.rng.within(SUPERVISOR);
            again = Return(again.0.max(started), true);
        }
        // An old token is found out on a silent connection too.
        let expires = matches!(own.1, Blow::Expiry) && own.0 < hub_notices;
        if again.0 <= if expires { own.0 } else { hub_notices } {
            // The device is back before the hub missed it: the old connection makes way.
            let error = Some(HubError::NEW_CONNECTION);
            self.write(again.0, Operation::Disconnect, error);
        } else if expires {
            again.0 = again.0.max(self.expire(own.0) + 1);
        } else {
            self.lose(hub_notices, Cause::NetworkLoss);
        }
        Some(again)
    }

    fn lose(&mut self, at: Seconds, cause: Cause) {
        self.write(at, Operation::Disconnect, Some(HubError::CLOSED_REMOTELY));
        if let Some(event) = self.log.last_mut() {
            event.cause = Some(cause);
        }
    }

    fn write(&mut self, time: Seconds, operation: Operation, error: Option<HubError>) {
        let identity = Arc::clone(self.identity);
        self.log.push(Event { time, millis: None, operation, error, identity, cause: None });
    }
}
