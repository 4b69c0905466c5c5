//! What the entries of client logs come to: counts, and the sessions that they show.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::order::sort_by;
use crate::read::Place;

use super::{Client, ClientCode, ClientEvent, ClientTime, Producer, Reason, Settling, What};

/// Several layers of an SDK tell of the same moment: within so many milliseconds a second telling is an echo. Proposal.
const ECHO_MILLIS: i64 = 5_000;

/// A kind of event, for counting.
pub(crate) type EventKind = (What, Option<Reason>, Option<ClientCode>);

/// The entries of one producer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ProducerSummary {
    /// All entries.
    pub(crate) entries: u64,
    /// Events, echoes left out, by what they are, why ([`ClientEvent::why`]) and the code.
    pub(crate) events: BTreeMap<EventKind, u64>,
    /// Further tellings of the same moment by other layers.
    pub(crate) echoes: u64,
    /// The time of the first event, as they stand; of several sources the earliest, by the best kind of clock.
    pub(crate) first: Option<ClientTime>,
    /// The time of the last event, likewise.
    pub(crate) last: Option<ClientTime>,
    /// Of the source that is read: the clients that it named, and the times of its first and last event.
    named: Option<Named>,
    times: Option<(ClientTime, ClientTime)>,
}

/// A connection, from its begin to its end, as far as the log shows them. In order, those of one client in one source
/// stand together, by the time at which they began.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Session {
    /// The source that tells of it; without a name until that has ended.
    pub(crate) source: Arc<str>,
    /// Who wrote of it.
    pub(crate) producer: Producer,
    /// Whose it is, if the log says so; otherwise it is the only client that the producer names, or unknown.
    pub(crate) client: Option<Client>,
    /// When it began; nothing if the log begins later or tells no times.
    pub(crate) from: Option<ClientTime>,
    /// When it ended.
    pub(crate) to: Option<ClientTime>,
    /// How the log shows its end.
    pub(crate) end: End,
    /// Why it ended, as far down as the log tells.
    pub(crate) why: Option<Reason>,
    /// Why attempts to come back failed.
    pub(crate) refused: Option<Reason>,
    /// The MQTT keep-alive that it asked for, in seconds, if the log shows that.
    pub(crate) keep_alive: Option<u16>,
    /// Where the source tells of the end; of the begin, where it tells of no end.
    pub(crate) at: Place,
}

/// How a device's log shows the end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum End {
    /// It tells of it.
    Told,
    /// It only goes on with the next connection: the process was killed, or the log has a gap.
    Silent,
    /// It does not: the log ends before.
    Open,
}

impl Session {
    /// How long it lasted, in milliseconds.
    #[cfg(test)]
    pub(crate) fn millis(&self) -> Option<i64> {
        self.to?.millis_since(self.from?)
    }
}

/// Gathers entries in the order in which they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Summary {
    /// By producer.
    pub(crate) producers: BTreeMap<Producer, ProducerSummary>,
    /// Sessions; once it is [finished](Summary::finish), in an order that does not depend on that of the sources.
    pub(crate) sessions: Vec<Session>,
    /// The device's clock minus the hub's, in milliseconds: the least and the greatest where an entry has both. With
    /// times without a zone it holds the zone, too.
    pub(crate) clock: Option<(i64, i64)>,
    open: BTreeMap<(Producer, Option<Client>), State>,
    /// The first session of the source that is read.
    begin: usize,
}

/// The clients that a producer has named. A process has one more often than not, and names it once.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Named {
    One(Client),
    Several,
}

/// What is known of one client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct State {
    /// The session that goes on.
    session: Option<Session>,
    /// The last one that ended, in `Summary::sessions`.
    ended: Option<usize>,
    /// The last event: what it was, and when.
    last: Option<(What, Option<ClientTime>)>,
    /// What the last event was counted as.
    told: Option<EventKind>,
    /// The keep-alive of the last CONNECT that shows one.
    keep_alive: Option<u16>,
    /// Something that explains an end that comes soon: why, and when it was said.
    hint: Option<(Reason, Option<ClientTime>)>,
}

impl Summary {
    /// Counts an entry.
    pub(crate) fn entry(&mut self, producer: Producer, event: Option<&ClientEvent>) {
        self.producers.entry(producer).or_default().entries += 1;
        if let Some(event) = event {
            self.event(event);
        }
    }

    /// Ends a source: no session reaches over two, and what the source told of its clock goes for all its times.
    pub(crate) fn end_source(&mut self, settling: Settling) {
        let begun = std::mem::take(&mut self.open).into_values().filter_map(|state| state.session);
        self.sessions.extend(begun);
        for session in &mut self.sessions[self.begin..] {
            session.from = session.from.map(|time| settling.settle(time));
            session.to = session.to.map(|time| settling.settle(time));
            let named = self.producers.get(&session.producer).and_then(|producer| producer.named.as_ref());
            if let (None, Some(Named::One(client))) = (&session.client, named) {
                session.client = Some(client.clone());
            }
        }
        for producer in self.producers.values_mut() {
            producer.named = None;
            if let Some((first, last)) = producer.times.take() {
                producer.reach((settling.settle(first), settling.settle(last)));
            }
        }
    }

    /// Tells the name of the source that has ended; what follows is the next one's.
    pub(crate) fn name_source(&mut self, name: &str) {
        let begin = std::mem::replace(&mut self.begin, self.sessions.len());
        let name = Arc::from(name);
        for session in &mut self.sessions[begin..] {
            session.source = Arc::clone(&name);
        }
    }

    /// Ends the gathering: the same sources give the same, in whatever order they came.
    pub(crate) fn finish(&mut self) {
        sort_by(&mut self.sessions, Ord::cmp);
    }

    /// The client that an event is about: if it names none, the only one that its producer has named so far.
    fn client(&mut self, event: &ClientEvent) -> Option<Client> {
        let named = &mut self.producers.entry(event.producer).or_default().named;
        let Some(client) = &event.client else {
            return match named {
                Some(Named::One(client)) => Some(client.clone()),
                _ => None,
            };
        };
        match named {
            // What was said before the name was this one's.
            None => {
                if let Some(state) = self.open.remove(&(event.producer, None)) {
                    self.open.insert((event.producer, Some(client.clone())), state);
                }
                *named = Some(Named::One(client.clone()));
            }
            Some(Named::One(other)) if other != client => *named = Some(Named::Several),
            _ => {}
        }
        Some(client.clone())
    }

    fn event(&mut self, event: &ClientEvent) {
        if let (Some(ClientTime::Utc(device) | ClientTime::Local(device)), Some(hub), true) =
            (event.time, event.hub_time, event.own_time)
        {
            let ahead = device.0 - hub.0;
            let (least, greatest) = self.clock.unwrap_or((ahead, ahead));
            self.clock = Some((least.min(ahead), greatest.max(ahead)));
        }
        if let Some(time) = event.time {
            self.producers.entry(event.producer).or_default().times.get_or_insert((time, time)).1 = time;
        }
        let client = self.client(event);
        let state = self.open.entry((event.producer, client)).or_default();
        let what = state.what(event);
        let echo = state.is_echo(what, event);
        let why = state.why(what, event);
        state.follow(what, event, why, echo, &mut self.sessions);
        let producer = self.producers.entry(event.producer).or_default();
        let mut kind = (what, why, event.code);
        // A layer that tells it again may know more: then that is what counts.
        if let Some(told) = state.told.filter(|_| echo) {
            kind = (told.0, better(told.1, why), told.2.or(event.code));
            producer.echoes += 1;
            if let Some(count) = producer.events.get_mut(&told) {
                *count -= 1;
                if *count == 0 {
                    producer.events.remove(&told);
                }
            }
        }
        *producer.events.entry(kind).or_default() += 1;
        state.told = Some(kind);
    }
}

impl ProducerSummary {
    /// Takes the first and the last time of a source.
    fn reach(&mut self, (first, last): (ClientTime, ClientTime)) {
        // Of different kinds, the one that says more comes first in the order of kinds.
        let same = |a: ClientTime, b: ClientTime| a.millis_since(b).is_some();
        self.first = Some(self.first.map_or(first, |known| known.min(first)));
        self.last = Some(match self.last {
            Some(known) if same(known, last) => known.max(last),
            Some(known) => known.min(last),
            None => last,
        });
    }
}

/// Whether two times are of the same moment, as far as they tell; without times, what follows at once is.
fn near(a: Option<ClientTime>, b: Option<ClientTime>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.millis_since(b).is_some_and(|millis| millis.abs() <= ECHO_MILLIS),
        (a, b) => a.is_none() && b.is_none(),
    }
}

/// Events that say the same of a connection: it is lost, whether the SDK goes on trying or not.
fn alike(a: What, b: What) -> bool {
    let lost = |what| matches!(what, What::Disconnected | What::Retrying);
    a == b || (lost(a) && lost(b))
}

impl State {
    /// What an event is, seen from here: to a callback, an attempt that failed is one more disconnect.
    fn what(&self, event: &ClientEvent) -> What {
        let lost = matches!(event.what, What::Disconnected | What::Retrying);
        let attempted = matches!(self.last, Some((What::Connecting | What::ConnectFailed, _)));
        if lost && attempted && self.session.is_none() { What::ConnectFailed } else { event.what }
    }

    fn is_echo(&self, what: What, event: &ClientEvent) -> bool {
        let says_more = what == What::Other && event.code.is_some();
        !says_more && self.last.is_some_and(|(last, time)| alike(last, what) && near(event.time, time))
    }

    /// Why, with what was said right before it.
    fn why(&self, what: What, event: &ClientEvent) -> Option<Reason> {
        let hint = match what {
            What::Disconnected | What::Retrying | What::ConnectFailed => {
                self.hint.filter(|(_, time)| near(event.time, *time))
            }
            _ => None,
        };
        better(event.why(), hint.map(|(why, _)| why))
    }

    fn follow(
        &mut self,
        what: What,
        event: &ClientEvent,
        why: Option<Reason>,
        echo: bool,
        sessions: &mut Vec<Session>,
    ) {
        self.keep_alive = event.keep_alive.or(self.keep_alive);
        let beside = match what {
            What::TokenExpired | What::TokenRenewed => Some(Reason::ExpiredSasToken),
            What::KeepAliveMissed => Some(Reason::NoPingResponse),
            What::Other => why,
            _ => {
                // What is only said beside it does not part two tellings of one moment.
                self.last = Some((what, event.time));
                None
            }
        };
        match what {
            What::Connected if !echo => {
                sessions.extend(self.session.take().map(|session| Session { end: End::Silent, ..session }));
                self.session = Some(Session {
                    producer: event.producer,
                    client: event.client.clone(),
                    from: event.time,
                    to: None,
                    end: End::Open,
                    why: None,
                    refused: None,
                    keep_alive: self.keep_alive,
                    source: Arc::default(),
                    at: event.at,
                });
                self.ended = None;
                self.hint = None;
            }
            What::Disconnected | What::Retrying => match self.session.take() {
                Some(session) => {
                    self.ended = Some(sessions.len());
                    sessions.push(Session { to: event.time, end: End::Told, why, at: event.at, ..session });
                }
                None => self.explain(event, why, sessions),
            },
            What::ConnectFailed => {
                if let Some(session) = self.ended.and_then(|index| sessions.get_mut(index)) {
                    session.refused = better(session.refused, why);
                }
            }
            _ => {}
        }
        if beside.is_some() {
            self.hint = beside.map(|why| (why, event.time));
            self.explain(event, beside, sessions);
        }
    }

    /// Lets what is said right behind the end of a session explain it.
    fn explain(&mut self, event: &ClientEvent, why: Option<Reason>, sessions: &mut [Session]) {
        let ended = self.ended.and_then(|index| sessions.get_mut(index));
        if let Some(session) = ended.filter(|session| near(event.time, session.to)) {
            session.why = better(session.why, why);
        }
    }
}

/// Of two reasons for one moment the one that says more; the first, if they say as much.
fn better(first: Option<Reason>, second: Option<Reason>) -> Option<Reason> {
    match (first, second) {
        // After a loss, the upper layers of an SDK close the lower ones: that explains nothing.
        (first, None | Some(Reason::ClientClose)) => first,
        (None | Some(Reason::ClientClose), second) => second,
        (Some(known), Some(other)) if known.is_general() && !other.is_general() => Some(other),
        (first, _) => first,
    }
}
