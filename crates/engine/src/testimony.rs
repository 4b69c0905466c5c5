//! What devices wrote themselves, laid beside the hub's log: it often says why a connection ended.
//!
//! The two clocks differ: a device's may be off, in a zone that its log does not name, or show the time of day only. What
//! both logs hold is when connections begin. One distance between the clocks brings most begins of the one log onto
//! begins of the other; if there is just one such distance, it is known whose session each is, and what the device
//! says of its end is said of the hub's disconnect. Where the two do not fit together, the device's log says nothing.

use std::ops::Range;
use std::sync::Arc;

use crate::fleet::{Device, Fleet};
use crate::message::Text;
use crate::order::sort_by;
use crate::read::Place;
use crate::read::client_log::{Client, ClientTime, End, Producer, Reason, Session};
use crate::time::{SECOND, Time};

/// The begin of one connection stands in both logs within so many milliseconds, once the clocks are brought together.
/// Proposal: clocks drift, and a client is told of its connection a round trip later than the hub.
const TOLERANCE: i64 = 5 * SECOND;

/// A clock whose zone is known is off by so many milliseconds at most. Proposal.
const OFF: i64 = 5 * 60 * SECOND;

/// It shows the right time if it is off by no more than this, in milliseconds. Proposal.
const RIGHT: i64 = 30 * SECOND;

/// Zones lie so far from UTC at most, in milliseconds: 14 hours.
const FARTHEST_ZONE: i64 = 14 * 60 * 60 * SECOND;

/// And this is between them: 15 minutes.
const ZONES: i64 = 15 * 60 * SECOND;

const DAY: i64 = 24 * 60 * 60 * SECOND;

/// So many begins must be found in both logs, where the clock is not known to be right. Proposal.
const LEAST: usize = 3;

/// So many, where the log does not say whose it is, and the hub's has several devices. Proposal.
const LEAST_UNNAMED: usize = 5;

/// So many will do if the clock is right but for its zone. Proposal.
const LEAST_IN_A_ZONE: usize = 2;

/// Another distance must bring less than this share of begins together, or it is not known which is right. Proposal.
const SECOND_BEST: f64 = 0.6;

/// So many pairs of begins are compared at most. Proposal.
const PAIRS: usize = 2_000_000;

/// What a device says of the end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Word {
    /// Its token had run out.
    Token,
    /// Nothing came back from the hub, or there was no way to it.
    Network,
    /// Another connection with its identity had taken over.
    Taken,
    /// The hub's quota was used up.
    Quota,
    /// The hub failed, or said that it closes the connection.
    Hub,
    /// That it ended: the application was alive to say so.
    Lived,
    /// Nothing: it goes on with a new connection, though it tells of other ends.
    Restarted,
}

impl Word {
    /// What is said of the end of a session, and with which reason. Where that says little, the failures that follow
    /// may say more.
    fn of_session(session: &Session) -> Option<(Self, Option<Reason>)> {
        let word = Word::of(session.why)?;
        let behind = session.refused.and_then(|refused| Word::of(Some(refused)));
        match behind {
            Some(behind @ (Word::Network | Word::Quota | Word::Hub)) if word == Word::Lived => {
                Some((behind, session.refused))
            }
            _ => Some((word, session.why)),
        }
    }

    /// What is said with this reason.
    fn of(reason: Option<Reason>) -> Option<Self> {
        Some(match reason {
            Some(Reason::ExpiredSasToken) => Word::Token,
            Some(
                Reason::NoPingResponse
                | Reason::TimedOut
                | Reason::HostUnreachable
                | Reason::NameNotResolved
                | Reason::ConnectionRefused,
            ) => Word::Network,
            Some(Reason::NewConnection) => Word::Taken,
            Some(Reason::QuotaExceeded) => Word::Quota,
            Some(Reason::ServerError | Reason::FailingOver | Reason::ClosedByHub) => Word::Hub,
            // Whoever closes its client may be about to stop.
            Some(Reason::ClientClose) => return None,
            _ => Word::Lived,
        })
    }
}

/// What a device said of one disconnect.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Statement {
    pub(crate) word: Word,
    /// By the name that the SDKs give it.
    pub(crate) why: Option<Reason>,
    source: Arc<str>,
    at: Place,
}

impl Statement {
    /// What it is, and where it stands.
    pub(crate) fn text(&self) -> Text {
        let text = match (self.word, self.why) {
            (Word::Restarted, _) => Text::new("explain-device-silent"),
            (_, Some(why)) => Text::new("explain-device-said").with("reason", why.name()),
            (_, None) => Text::new("explain-device-ended"),
        };
        text.with("source", self.source.to_string()).with("line", self.at.line)
    }
}

/// A device's log that fits the hub's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fitting {
    pub(crate) source: Arc<str>,
    pub(crate) producer: Producer,
    /// In [`Fleet::devices`].
    pub(crate) device: usize,
    /// The device's clock minus the hub's, in milliseconds; of times of day, up to half a day.
    pub(crate) ahead: i64,
    /// Begins of connections that stand in both logs.
    pub(crate) begins: usize,
    /// Disconnects of which it says something.
    pub(crate) disconnects: usize,
    /// The MQTT keep-alive of its last connection that shows one, in seconds.
    pub(crate) keep_alive: Option<u16>,
}

/// What devices said of disconnects.
#[derive(Debug, Default)]
pub(crate) struct Testimony {
    /// By disconnect, in [`Fleet::drops`].
    statements: Vec<(usize, Statement)>,
    /// The logs that fit, in the order of their sources.
    pub(crate) logs: Vec<Fitting>,
}

impl Testimony {
    /// What its device said of a disconnect.
    pub(crate) fn of(&self, drop: usize) -> Option<&Statement> {
        // Most analyses have no device's log.
        if self.statements.is_empty() {
            return None;
        }
        let at = self.statements.binary_search_by_key(&drop, |(of, _)| *of).ok()?;
        Some(&self.statements[at].1)
    }

    /// The MQTT keep-alive of a device, in seconds, if its own log shows it.
    pub(crate) fn keep_alive(&self, device: usize) -> Option<f64> {
        self.logs.iter().filter(|log| log.device == device).find_map(|log| log.keep_alive).map(f64::from)
    }
}

/// The sessions that one program wrote of in one source, of one client.
struct Log<'a> {
    /// Those whose begin the clock tells, in order of time, and how far that is from the clock's zero.
    sessions: Vec<(i64, &'a Session)>,
    clock: Clock,
    /// It tells of ends at all, so that where it tells of none, that says something.
    tells_ends: bool,
}

/// What is known of a device's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Clock {
    Utc,
    /// In a zone that the log does not name.
    Local,
    /// Times of day only.
    Undated,
}

/// Where two logs lie on each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Match {
    /// The device's clock minus the hub's, in milliseconds.
    ahead: i64,
    /// Begins that stand in both.
    begins: usize,
}

/// Lays the logs of devices beside the hub's; the sessions are in their order.
pub(crate) fn hear(fleet: &Fleet, sessions: &[Session]) -> Testimony {
    let (mut statements, mut logs) = (Vec::new(), Vec::new());
    // Without a disconnect there is nothing to speak of.
    let sessions = if fleet.drops.is_empty() { &[] } else { sessions };
    let of_one =
        |a: &Session, b: &Session| a.source == b.source && a.producer == b.producer && a.client == b.client;
    for sessions in sessions.chunk_by(of_one) {
        let Session { source, producer, client, .. } = &sessions[0];
        let log = Log::of(sessions);
        let (devices, least) = match client {
            Some(client) => (named(fleet, client), LEAST),
            None if fleet.devices.len() == 1 => (0..1, LEAST),
            None if fleet.drops.len().saturating_mul(log.sessions.len()) > PAIRS => (0..0, 0),
            None => (0..fleet.devices.len(), LEAST_UNNAMED),
        };
        let Some((device, Match { ahead, begins })) = log.best(fleet, devices, least) else { continue };
        let before = statements.len();
        log.testify(fleet, device, ahead, &mut statements);
        logs.push(Fitting {
            source: Arc::clone(source),
            producer: *producer,
            device,
            ahead: match log.clock {
                Clock::Undated => (ahead + DAY / 2).rem_euclid(DAY) - DAY / 2,
                Clock::Utc | Clock::Local => ahead,
            },
            begins,
            disconnects: statements.len() - before,
            keep_alive: log.sessions.iter().rev().find_map(|(_, session)| session.keep_alive),
        });
    }
    // Of several programs on the device one may know more: words are in the order of how much they say.
    sort_by(&mut statements, Ord::cmp);
    statements.dedup_by_key(|(drop, _)| *drop);
    Testimony { statements, logs }
}

/// The devices that a client may be, in [`Fleet::devices`]: several hubs may have one of that name.
fn named(fleet: &Fleet, client: &Client) -> Range<usize> {
    let key = |device: &Device| {
        let (device, module, _) = fleet.names().device_bytes(device.id);
        (device, module)
    };
    let wanted = (client.device.as_bytes(), client.module.as_bytes());
    let begin = fleet.devices.partition_point(|device| key(device) < wanted);
    begin..begin + fleet.devices[begin..].partition_point(|device| key(device) == wanted)
}

/// Whether so many begins leave no doubt beside the best.
fn is_clear(second: usize, best: usize) -> bool {
    (second as f64) < SECOND_BEST * best as f64
}

/// When connections of a device began, as the hub's log tells, in order of time.
fn begins(fleet: &Fleet, device: usize) -> Vec<i64> {
    let drops = &fleet.drops[fleet.devices[device].drops.clone()];
    let mut begins = Vec::new();
    for drop in drops {
        begins.extend([drop.start(), drop.next()].into_iter().flatten().map(|time| time.0));
    }
    // A 404104 that is logged twice has the same begin and the same return.
    begins.sort_unstable();
    begins.dedup();
    begins
}

impl<'a> Log<'a> {
    fn of(all: &'a [Session]) -> Self {
        let mut by_clock = [const { Vec::new() }; 3];
        for session in all {
            match session.from {
                Some(ClientTime::Utc(time)) => by_clock[0].push((time.0, session)),
                Some(ClientTime::Local(time)) => by_clock[1].push((time.0, session)),
                Some(ClientTime::Undated(millis)) => by_clock[2].push((millis, session)),
                None => {}
            }
        }
        let clocks = [Clock::Utc, Clock::Local, Clock::Undated];
        let most = (0..3).max_by_key(|clock| by_clock[*clock].len()).unwrap_or(0);
        let tells_ends = all.iter().any(|session| session.end == End::Told);
        Self { sessions: std::mem::take(&mut by_clock[most]), clock: clocks[most], tells_ends }
    }

    /// Of these devices the one whose connects the log fits best; nothing if two fit nearly as well.
    fn best(&self, fleet: &Fleet, devices: Range<usize>, least: usize) -> Option<(usize, Match)> {
        let (mut best, mut second) = (None, 0);
        for device in devices {
            let Some(found) = self.fit(&begins(fleet, device), least) else { continue };
            match best {
                Some((_, Match { begins, .. })) if begins >= found.begins => {
                    second = second.max(found.begins);
                }
                _ => {
                    second = best.map_or(0, |(_, Match { begins, .. })| begins);
                    best = Some((device, found));
                }
            }
        }
        best.filter(|(_, found)| is_clear(second, found.begins))
    }

    /// Where the log lies on that of the hub, whose begins these are.
    fn fit(&self, hub: &[i64], least: usize) -> Option<Match> {
        let farthest = match self.clock {
            Clock::Utc => OFF,
            Clock::Local => FARTHEST_ZONE + OFF,
            Clock::Undated => i64::MAX,
        };
        let right = if self.clock == Clock::Utc { self.densest(hub, RIGHT, None) } else { None };
        let found = match right.and_then(|(ahead, _)| self.at(hub, ahead)) {
            // A right clock need not be found.
            Some(found) if least <= LEAST => return Some(found),
            Some(found) => found,
            None => {
                let (ahead, pairs) = self.densest(hub, farthest, None)?;
                let second = self.densest(hub, farthest, Some(ahead)).map_or(0, |(_, pairs)| pairs);
                self.at(hub, ahead).filter(|_| is_clear(second, pairs))?
            }
        };
        let zone = (found.ahead + ZONES / 2).div_euclid(ZONES) * ZONES;
        let in_a_zone = self.clock == Clock::Local && (found.ahead - zone).abs() <= RIGHT;
        let least = if in_a_zone && least <= LEAST { LEAST_IN_A_ZONE } else { least };
        (found.begins >= least).then_some(found)
    }

    /// The distance between the clocks, up to the farthest, that most pairs of begins have, and how many do; another
    /// one than this.
    fn densest(&self, hub: &[i64], farthest: i64, other_than: Option<i64>) -> Option<(i64, usize)> {
        // In WebAssembly a usize has 32 bits.
        let pairs = self.sessions.len() as u64 * hub.len() as u64;
        let step = usize::try_from(pairs / PAIRS as u64).unwrap_or(usize::MAX).saturating_add(1);
        let mut apart = Vec::new();
        for (begin, _) in self.sessions.iter().step_by(step) {
            let far = hub.iter().map(|hub| begin - hub);
            apart.extend(far.filter(|off| {
                off.abs() <= farthest && other_than.is_none_or(|other| (off - other).abs() > 3 * TOLERANCE)
            }));
        }
        apart.sort_unstable();
        let (mut first, mut best) = (0, None);
        for (last, off) in apart.iter().enumerate() {
            while off - apart[first] > 2 * TOLERANCE {
                first += 1;
            }
            let pairs = last + 1 - first;
            if best.is_none_or(|(_, most)| pairs > most) {
                best = Some((apart[first + pairs / 2], pairs));
            }
        }
        best
    }

    /// What this distance brings together; nothing unless that is most of what the hub has in the time of the log.
    fn at(&self, hub: &[i64], ahead: i64) -> Option<Match> {
        let (first, last) = (self.sessions.first()?.0 - TOLERANCE, self.sessions.last()?.0 + TOLERANCE);
        let (mut of_hub, mut begins) = (0, 0);
        for begin in hub.iter().map(|begin| begin + ahead) {
            if (first..=last).contains(&begin) {
                of_hub += 1;
                begins += usize::from(self.begun(begin).is_some());
            }
        }
        (begins > 0 && 2 * begins >= of_hub).then_some(Match { ahead, begins })
    }

    /// The session that began nearest to this time of the device's clock, if one is near.
    fn begun(&self, time: i64) -> Option<usize> {
        let after = self.sessions.partition_point(|(begin, _)| *begin < time);
        let off = |at: usize| self.sessions.get(at).map_or(i64::MAX, |(begin, _)| (begin - time).abs());
        let before = after.saturating_sub(1);
        let nearest = if off(before) <= off(after) { before } else { after };
        (off(nearest) <= TOLERANCE).then_some(nearest)
    }

    /// Lets the log speak of the disconnects of its device.
    fn testify(&self, fleet: &Fleet, device: usize, ahead: i64, statements: &mut Vec<(usize, Statement)>) {
        for index in fleet.devices[device].drops.clone() {
            let drop = &fleet.drops[index];
            let at = |time: Option<Time>| time.and_then(|time| self.begun(time.0 + ahead));
            // The session that began then, or the one before that with which the device was back.
            let began = at(drop.start()).or_else(|| at(drop.next())?.checked_sub(1));
            statements.extend(began.and_then(|began| self.statement(began)).map(|said| (index, said)));
        }
    }

    /// What the log says of the end of a session.
    fn statement(&self, began: usize) -> Option<Statement> {
        let session = self.sessions[began].1;
        let (word, why) = match session.end {
            End::Told => Word::of_session(session)?,
            End::Silent if self.tells_ends => (Word::Restarted, None),
            End::Silent | End::Open => return None,
        };
        Some(Statement { word, why, source: Arc::clone(&session.source), at: session.at })
    }
}
