//! A walk along the events of one device, which finds its drops: which connect began the session that ended, and which
//! connection it was that ended when two overlap.

use super::client::{Client, are_two, earliest_client};
use super::drop::{Drop, NEVER, NONE_NEAR};
use super::holes::Hole;
use crate::codes::Code;
use crate::connected::Follower;
use crate::event::{Event, NOTHING, Operation};
use crate::intern::Id;
use crate::threshold::thresholds;
use crate::time::Time;

thresholds! {
    /// A connect while the device is connected takes its place; the end of the connection that it replaces is logged
    /// within so many seconds. Proposal.
    pub(crate) const TAKE_OVER_WITHIN: f64 = 5.0 => AtMost Seconds, "threshold-taken-over", Proposal;
}

/// Within so many seconds nobody notices that a connection is gone and comes back: it was another client. Proposal.
pub(super) const AT_THE_SAME_TIME: f64 = 1.0;

/// A device that was away for so many seconds would have tried to connect again. Proposal.
const NOT_MISSED: f64 = 900.0;

/// A connection that lasts for so many seconds, and this share of the usual time, is as short as usual. Proposals: the
/// end of one that was replaced is mostly logged within a second.
const LATE: f64 = 2.0;
const AS_SHORT: f64 = 0.5;

/// Two 404104 of one device within so many seconds, with no connect between them, are one drop; and so are a 404104 and a
/// conflict, whether or not the connect that is their reason stands between them. Proposal.
pub(crate) const TWIN_WITHIN: f64 = 2.0;

/// Whether it is the open connection that ends so many seconds behind its connect, and not one that it replaced: it is
/// later than such an end is logged, or the device's connections are as short as that, or all of them are cut at once.
/// Then the end of the one before is missing in the log, and nothing that follows is to be paired by it.
pub(crate) fn is_end_of_open(length: f64, usual: f64) -> bool {
    length > TAKE_OVER_WITHIN || length >= LATE.max(AS_SHORT * usual) || usual < LATE
}

/// Whether the log begins with a connect that took the place of an older connection: what ended then cannot be the new
/// one, since the device was not missed.
pub(crate) fn takes_over_unseen(events: &[Event]) -> bool {
    let mut ends = events.iter().filter(|event| event.is_connect() || event.is_disconnect());
    let (Some(first), Some(end), Some(next)) = (ends.next(), ends.next(), ends.next()) else { return false };
    first.is_connect()
        && end.is_disconnect()
        && end.time.seconds_since(first.time) <= AT_THE_SAME_TIME
        && (next.is_disconnect() || next.time.seconds_since(end.time) >= NOT_MISSED)
}

/// A walk along the events of one device, which finds its drops.
pub(super) struct Walk<'a> {
    device: u32,
    drops: &'a mut Vec<Drop>,
    /// The device's first one.
    first: usize,
    /// What was last said of it.
    pub(super) client: Client,
    /// When the session began that is open, and the one that it replaced.
    open: Option<Time>,
    replaced: Option<Time>,
    /// The first connect of the log takes the place of a session of which it holds nothing else.
    unseen: bool,
    /// The address of the open one.
    open_at: Id,
    /// The end that a conflict was logged for, as long as a 404104 may be logged for it, too.
    conflict: Option<ByConflict>,
    /// How long the last session lasted that nothing overlapped, in seconds.
    usual: f64,
    /// The drop that waits for the next connect.
    waiting: Option<usize>,
    /// At the present moment it connected, or disconnected.
    connects: bool,
    disconnects: bool,
}

/// The end of a session that made way for a new connection.
struct ByConflict {
    at: Time,
    start: Option<Time>,
    address: Id,
}

/// Whether a connection of that begin cannot be the one that made way for a new one then.
pub(crate) fn begins_at(begin: Time, then: Time) -> bool {
    then.seconds_since(begin) <= AT_THE_SAME_TIME
}

/// Whether a conflict and a 404104 are logged for one and the same end.
pub(crate) fn is_same_end(one: (Time, Id), other: (Time, Id)) -> bool {
    one.0.seconds_since(other.0).abs() <= TWIN_WITHIN && !are_two(one.1, other.1)
}

impl<'a> Walk<'a> {
    pub(super) fn new(device: u32, events: &[Event], drops: &'a mut Vec<Drop>) -> Self {
        let (first, client) = (drops.len(), earliest_client(events));
        let (open, replaced, waiting) = (None, None, None);
        let (usual, connects, disconnects) = (f64::INFINITY, false, false);
        let (open_at, conflict) = (NOTHING, None);
        Self {
            device,
            drops,
            first,
            client,
            open,
            replaced,
            unseen: false,
            open_at,
            conflict,
            usual,
            waiting,
            connects,
            disconnects,
        }
    }

    pub(super) fn all(&mut self, events: &[Event], mut holes: &[Hole], follower: &mut Follower<'_>) {
        self.unseen = takes_over_unseen(events);
        for moment in events.chunk_by(|a, b| a.time == b.time) {
            if !holes.is_empty() {
                self.pass(&mut holes, moment[0].time);
            }
            (self.connects, self.disconnects) = (false, false);
            match moment {
                [event] => self.event(event),
                several => self.moment(several),
            }
            follower.moment(moment[0].time, self.connects, self.disconnects, self.open.is_some());
        }
    }

    /// Behind a hole of the log nothing is known of what was before.
    #[inline(never)] // hardly any log has one
    fn pass(&mut self, holes: &mut &[Hole], time: Time) {
        while let [hole, others @ ..] = *holes
            && hole.to <= time
        {
            (self.open, self.replaced, self.conflict, self.waiting) = (None, None, None, None);
            *holes = others;
        }
    }

    /// What was logged at one time. Whole seconds are all that some logs give: a connected device can only have dropped
    /// first and come back then, whatever the order of the rows.
    fn moment(&mut self, events: &[Event]) {
        let (connect, disconnect) = (Operation::Connect, Operation::Disconnect);
        let connected = self.open.is_some() || self.waiting.is_none() && self.first == self.drops.len();
        for pass in if connected { [disconnect, connect] } else { [connect, disconnect] } {
            events.iter().filter(|event| event.operation == pass).for_each(|event| self.event(event));
        }
    }

    fn event(&mut self, event: &Event) {
        match event.operation {
            Operation::Connect if !event.error => self.connect(event),
            // The hub logs 401003 and then 404104 for one and the same end of a session.
            Operation::Disconnect if !event.code.is_unauthorized() => self.disconnect(event),
            _ => {}
        }
    }

    fn connect(&mut self, event: &Event) {
        self.connects = true;
        let before = self.client.sdk;
        self.client = self.client.updated(event);
        if let Some(since) = self.waiting.take() {
            let version_changed = before != NOTHING && self.client.sdk != before;
            for drop in &mut self.drops[since..] {
                drop.version_changed = version_changed;
                drop.next = event.time;
                drop.next_address = self.client.address;
            }
        }
        let unseen = std::mem::take(&mut self.unseen).then_some(NEVER);
        self.replaced = self.open.replace(event.time).or(unseen);
        self.open_at = event.address;
    }

    fn disconnect(&mut self, event: &Event) {
        self.disconnects = true;
        let just_before = |&since: &Time| event.time.seconds_since(since) <= TAKE_OVER_WITHIN;
        let this = (event.time, event.address);
        let last = self.drops[self.first..].last_mut();
        let is_conflict = event.code.is_conflict();
        let same = |drop: &&mut Drop| is_conflict && is_same_end((drop.time, drop.client.address), this);
        if let Some(drop) = last.filter(same) {
            drop.taken_over = true;
            return;
        }
        let by_conflict = self.conflict.take();
        let by_conflict = by_conflict.filter(|by| !is_conflict && is_same_end((by.at, by.address), this));
        if let Some(by) = by_conflict.filter(|_| event.code == Code::CLOSED_REMOTELY) {
            self.drop_of(event, by.start, None, true);
            return;
        }
        // The end of a connection tells the address that it had, even if its begin is not in the log.
        let is_other = self.open.as_ref().is_some_and(just_before) && are_two(event.address, self.open_at);
        if let Some(length) = self.open.map(|open| event.time.seconds_since(open)).filter(|_| !is_other) {
            if is_end_of_open(length, self.usual) {
                self.replaced = None;
            }
            if self.replaced.is_none() {
                self.usual = length;
            }
        }
        if event.code != Code::CLOSED_REMOTELY {
            // What ends now is the session that the open one replaced.
            let replaced =
                self.open.as_ref().is_some_and(just_before).then(|| self.replaced.take()).flatten();
            // A conflict at the very begin of a connection is the end of another one, whatever the log holds of that.
            let is_other =
                is_other || is_conflict && self.open.is_some_and(|open| begins_at(open, event.time));
            let start = replaced.or(self.open.filter(|_| !is_other));
            self.conflict =
                is_conflict.then_some(ByConflict { at: event.time, start, address: event.address });
            if replaced.is_some() || is_other {
                return;
            }
            self.open = None;
            self.waiting = None;
            return;
        }
        if !is_other {
            self.client = self.client.updated(event);
        }
        // Some drops are logged twice within a moment: then it is still the session of the first.
        let last = self.drops[self.first..].last();
        let twin =
            last.filter(|drop| self.waiting.is_some() && event.time.seconds_since(drop.time) <= TWIN_WITHIN);
        let took_over = self.open.filter(just_before).filter(|_| self.replaced.is_some() || is_other);
        let start = match took_over {
            Some(_) => self.replaced.take(),
            None => self.open.take().or(twin.and_then(Drop::start)),
        };
        let before = self.waiting.filter(|_| start.is_none()).map(|before| self.drops[before].time);
        if twin.is_none() && took_over.is_none() {
            self.waiting = Some(self.drops.len());
        }
        self.drop_of(event, start, before, took_over.is_some());
    }

    /// Adds a drop: the end of a session that began then, or of one that began behind the drop before.
    fn drop_of(&mut self, event: &Event, start: Option<Time>, before: Option<Time>, taken_over: bool) {
        self.drops.push(Drop {
            time: event.time,
            begin: start.or(before).unwrap_or(NEVER),
            after_gap: before.is_some(),
            next: if taken_over { event.time } else { NEVER },
            device: self.device,
            client: self.client.updated(event),
            next_address: NOTHING,
            unauthorized: NONE_NEAR,
            other_code: Code::SUCCESS,
            seen_again: false,
            taken_over,
            contested: false,
            conflict: false,
            shut_out: false,
            throttled: false,
            refused: false,
            version_changed: false,
        });
    }
}
