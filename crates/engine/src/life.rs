//! The life of one device: its sessions, however each ended, and the errors beside them.

use crate::codes::Code;
use crate::diagnose::{Cause, Diagnosis};
use crate::event::{Event, Operation};
use crate::fleet::{Drop, Fleet, TAKE_OVER_WITHIN, begins_at, is_same_end};
use crate::order::sort_by_key;
use crate::time::{MINUTE, SECOND, Time};

/// A connection of the device.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Session {
    /// When it began, if the log holds that.
    pub(crate) from: Option<Time>,
    /// When it ended, if the log holds that.
    pub(crate) to: Option<Time>,
    pub(crate) end: End,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    /// With 404104: the drop with this number in [`Fleet::drops`], its cause and the confidence.
    Dropped(usize, Cause, f64),
    /// In another way, with its code.
    Closed(Code),
    /// Another connection followed, and the log does not tell the end of this one.
    Followed,
    /// Not before the log did.
    Open,
    /// In a hole of the log, or behind it.
    InHole,
}

/// Errors of the device that ended no session: those of one code, one soon behind the other, with no session between.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Failures {
    /// The first, and the last.
    pub(crate) from: Time,
    pub(crate) to: Time,
    pub(crate) code: Code,
    pub(crate) count: usize,
}

/// Errors of one code that are further apart, in milliseconds, are told by themselves. Proposal.
const APART: i64 = 15 * MINUTE;

#[derive(Debug, Default)]
pub(crate) struct Life {
    /// In order of time.
    pub(crate) sessions: Vec<Session>,
    pub(crate) errors: Vec<Failures>,
}

impl Life {
    /// Adds an error, of which those since `new` may go on.
    fn fails(&mut self, event: &Event, new: usize) {
        let &Event { time, code, .. } = event;
        let goes_on = |run: &&mut Failures| run.code == code && time.0 - run.to.0 <= APART;
        match self.errors[new..].iter_mut().rev().find(goes_on) {
            Some(run) => (run.to, run.count) = (time, run.count + 1),
            None => self.errors.push(Failures { from: time, to: time, code, count: 1 }),
        }
    }
}

/// The life of a device, by its drops and its events, which are in order and without repeats.
///
/// Sessions that ended with 404104 are those of the diagnosis; only the others are found here.
#[inline(never)] // asked for once, not fast
pub(crate) fn of(fleet: &Fleet, diagnosis: &Diagnosis, device: usize, events: &[Event]) -> Life {
    let mut drops = fleet.devices[device].drops.clone();
    let mut life = Life::default();
    // The session that runs, and the one that it replaced without a word.
    let (mut open, mut replaced) = (None::<Time>, None::<Time>);
    // The errors since the last begin or end of a session.
    let mut new = 0;
    let session = |from: Option<Time>, to: Option<Time>, end: End| Session { from, to, end };
    let mut holes = &fleet.holes[..];
    for moment in events.chunk_by(|a, b| a.time == b.time) {
        while let [hole, others @ ..] = holes
            && hole.to <= moment[0].time
        {
            life.sessions.extend(replaced.take().map(|from| session(Some(from), open, End::Followed)));
            life.sessions.extend(open.take().map(|from| session(Some(from), None, End::InHole)));
            holes = others;
        }
        // Of what happens at one moment a connected device can only have lost its connection first.
        let (connect, disconnect) = (Operation::Connect, Operation::Disconnect);
        let order = if open.is_some() { [disconnect, connect] } else { [connect, disconnect] };
        for event in order.into_iter().flat_map(|of| moment.iter().filter(move |e| e.operation == of)) {
            let time = event.time;
            if event.is_drop() {
                let Some(number) = drops.next() else { continue };
                let drop = &fleet.drops[number];
                let is = |session: Option<Time>| drop.start().is_some() && drop.start() == session;
                if !is(open) && (drop.taken_over || is(replaced)) {
                    replaced = None;
                } else {
                    // What it replaced is not heard of any more.
                    life.sessions
                        .extend(replaced.take().map(|from| session(Some(from), open, End::Followed)));
                    open = None;
                }
                let verdict = diagnosis.verdict(number);
                let end = End::Dropped(number, verdict.cause, verdict.confidence);
                life.sessions.push(session(drop.start(), Some(drop.time), end));
            } else if event.operation == connect && !event.error {
                life.sessions.extend(replaced.take().map(|from| session(Some(from), open, End::Followed)));
                replaced = open.replace(time);
            } else if event.operation == connect
                || event.code.is_unauthorized()
                || event.code.is_conflict() && is_drop_too(fleet, device, event)
            {
                life.fails(event, new);
                continue;
            } else {
                let just = open.is_some_and(|since| time.seconds_since(since) <= TAKE_OVER_WITHIN);
                let from = if just { replaced.take() } else { None };
                let is_other = event.code.is_conflict() && open.is_some_and(|since| begins_at(since, time));
                let from = from.or_else(|| if is_other { None } else { open.take() });
                life.sessions.push(session(from, Some(time), End::Closed(event.code)));
            }
            new = life.errors.len();
        }
        for other in moment.iter().filter(|e| e.operation == Operation::Other) {
            life.fails(other, new);
        }
    }
    life.sessions.extend(replaced.map(|from| session(Some(from), open, End::Followed)));
    life.sessions.extend(open.map(|from| session(Some(from), None, End::Open)));
    sort_by_key(&mut life.sessions, Session::order);
    sort_by_key(&mut life.errors, |run| (run.from, run.code));
    life
}

/// Whether a 404104 was logged, too, for the end that a conflict was logged for.
fn is_drop_too(fleet: &Fleet, device: usize, event: &Event) -> bool {
    let drops = &fleet.drops[fleet.devices[device].drops.clone()];
    let behind = drops.partition_point(|drop| drop.time < event.time);
    let beside = &drops[behind.saturating_sub(1)..drops.len().min(behind + 1)];
    let this = (event.time, event.address);
    beside.iter().any(|drop| is_same_end((drop.time, drop.client.address), this))
}

impl Session {
    /// A session whose begin is not in the log stands where it ended, before the one that took its place.
    fn order(&self) -> (Option<Time>, Option<Time>) {
        #[allow(clippy::cast_possible_truncation)] // seconds
        let before = (TAKE_OVER_WITHIN * SECOND as f64) as i64;
        (self.from.or(self.to.map(|to| Time(to.0 - before))), self.to)
    }

    /// How long it lasted, in seconds.
    pub(crate) fn length(&self) -> Option<f64> {
        Some(self.to?.seconds_since(self.from?))
    }

    /// A moment of it.
    pub(crate) fn moment(&self) -> Time {
        self.to.or(self.from).unwrap_or(Time(0))
    }
}

/// The drop nearest to a moment; of two the earlier one.
pub(crate) fn nearest(fleet: &Fleet, device: usize, time: Time) -> Option<usize> {
    let far = |drop: &Drop| drop.time.0.abs_diff(time.0);
    fleet.devices[device].drops.clone().min_by_key(|&drop| far(&fleet.drops[drop]))
}
