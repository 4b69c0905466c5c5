//! What is kept of each device, in one pass over its events: which of its connections ended when, and what each tracker
//! makes of that.
//!
//! A device costs 40 bytes. All else is only there where something was found.

mod loops;
mod partings;
mod refusals;
mod renewals;
mod shared;
mod updates;

use super::graceful_renewal;
use super::times_of_day::{ClockTime, TimesOfDay};
use crate::codes::Code;
use crate::diagnose::fits_token;
use crate::event::{Event, Operation};
use crate::fleet::{Hole, SdkTraits, is_end_of_open};
use crate::intern::Id;
use crate::time::{SECOND, Time};
pub(super) use loops::{CUT_SOON, Loop};
pub(super) use partings::{PIECE, Parting};
pub(super) use refusals::Refused;
pub(super) use renewals::Renewals;
pub(super) use shared::Shared;
pub(crate) use updates::Update;

use loops::Loops;
use partings::{LASTING, Partings};
use refusals::Refusals;
use renewals::Tokens;
use updates::Updates;

/// Two ends of one connection within so many milliseconds are one: the hub logs 401003 and then 404104. Source: the
/// documentation's "less than a minute" for the whole sequence.
const TWIN_WITHIN: i64 = 60 * SECOND;

/// The hub cuts a client that breaks its rules within so many milliseconds. Source: azure-docs#93606 shows 2 to 30 ms;
/// with records of whole seconds, and a client that subscribes first, it may take some seconds (proposal).
pub(crate) const CUT_AT_ONCE: i64 = 3 * SECOND;

/// Connections of one length differ by no more than this share. Proposal: the hub ends them within five minutes.
const ALIKE: f64 = 0.05;
/// Who is disconnected every day is connected for longer, in seconds. Proposal.
const HALF_A_DAY: f64 = 12.0 * 3600.0;

/// In place of a moment that there is not.
const NEVER: Time = Time(i64::MIN);

/// What is kept of every device.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trace {
    /// The last record about it.
    pub(super) last: Time,
    /// When its last connection ended.
    away: Time,
    /// The longest it was away, and the longest without any record, in seconds.
    pub(super) longest_gap: u32,
    pub(super) longest_quiet: u32,
    /// How often it came back, and how often within minutes.
    pub(super) gaps: u32,
    pub(super) quick_gaps: u32,
    /// The last end of a connection was a conflict: another one took its place.
    conflict: bool,
    /// The log shows a connect of it.
    pub(super) connected: bool,
}

const _: () = assert!(size_of::<Trace>() <= 40);

impl Trace {
    /// Since when it has been away, if a disconnect was its last word.
    pub(super) fn gone(&self) -> Option<Time> {
        let last_word = self.away != NEVER && self.last.0 - self.away.0 <= TWIN_WITHIN;
        (last_word && !self.conflict).then_some(self.away)
    }
}

/// What was gathered of all devices.
#[derive(Default)]
pub(crate) struct Gathered {
    /// For each device.
    pub(super) traces: Vec<Trace>,
    /// When each device was first seen, in a log of several hubs.
    pub(super) firsts: Vec<Time>,
    pub(crate) several_hubs: bool,
    /// How long devices were away, by the bits of the number of seconds.
    pub(super) gaps: [u32; 32],
    /// Connects and disconnects that follow each other as they should, and those between which a record is missing.
    pub(super) pairs: u64,
    pub(super) holes: u64,
    /// How many devices have such a hole where a disconnect should be.
    reconnected: usize,
    /// Somebody was disconnected, and without an error.
    ends: bool,
    pub(super) goodbyes: bool,
    /// To the end of the log, and only for a time, by device.
    pub(super) refused: Vec<Refused>,
    pub(super) refused_before: Vec<Refused>,
    pub(super) renewals: Vec<Renewals>,
    /// By device and time.
    updates: Vec<Update>,
    pub(super) shared: Vec<Shared>,
    /// Ended by the other side within seconds.
    pub(super) cut_at_once: Vec<Loop>,
    /// Ended within half a minute, and not by a 404104.
    pub(super) loops: Vec<Loop>,
    pub(super) clock_times: Vec<ClockTime>,
    pub(super) partings: Vec<Parting>,
    /// Device, time and code, by device.
    pub(super) throttled: Vec<(u32, Time, Code)>,
    clock: TimesOfDay,
}

impl Gathered {
    /// Whether the hub held the device back.
    pub(super) fn was_throttled(&self, device: u32) -> bool {
        self.throttled.binary_search_by_key(&device, |(of, ..)| *of).is_ok()
    }

    /// Whether the hub refused the device to the end of the log.
    pub(crate) fn is_refused(&self, device: usize) -> bool {
        self.refused.binary_search_by_key(&device, |refused| refused.device as usize).is_ok()
    }

    /// The devices that renew their tokens gracefully, in their order, each with the life of its token in minutes.
    pub(crate) fn renewed_tokens(&self) -> impl Iterator<Item = (usize, u32)> {
        let told = self.renewals.iter().filter(|renewals| renewals.count >= graceful_renewal::LEAST);
        told.map(|renewals| (renewals.device as usize, renewals.minutes))
    }

    /// When the device was updated, in order of time.
    pub(crate) fn updates(&self, device: usize) -> &[Update] {
        let from = self.updates.partition_point(|update| (update.device as usize) < device);
        let to = self.updates.partition_point(|update| update.device as usize <= device);
        &self.updates[from..to]
    }

    /// Whether any connection ended.
    pub(crate) fn has_ends(&self) -> bool {
        self.ends
    }

    /// How many devices connected while they were connected.
    pub(crate) fn reconnected(&self) -> usize {
        self.reconnected
    }

    /// Adds the events of the next device, which are in order of time.
    pub(crate) fn add(&mut self, hub: Id, events: &[Event], mut holes: &[Hole], sdks: &[SdkTraits]) {
        let device = u32::try_from(self.traces.len()).expect("an id is a u32");
        let mut pass = Pass::new(self, device, sdks, events);
        for moment in events.chunk_by(|a, b| a.time == b.time) {
            if !holes.is_empty() {
                pass.hole(&mut holes, moment[0].time);
            }
            pass.moment(moment);
        }
        pass.end(hub, events);
    }
}

/// A pass over one device.
struct Pass<'a> {
    to: &'a mut Gathered,
    device: u32,
    sdks: &'a [SdkTraits],
    trace: Trace,
    began: bool,
    /// When the connection began that is open, and the one that it replaced.
    open: Option<Time>,
    replaced: Option<Time>,
    /// How long the last connection lasted that nothing overlapped, in seconds.
    usual: f64,
    /// How long the last connection lasted, and the two before it, in seconds.
    length: Option<f64>,
    lengths: [f64; 2],
    /// It connected while it was connected.
    reconnected: bool,
    clock_matters: bool,
    updates: Updates,
    tokens: Tokens,
    refusals: Refusals,
    loops: Loops,
    partings: Partings,
}

impl<'a> Pass<'a> {
    fn new(to: &'a mut Gathered, device: u32, sdks: &'a [SdkTraits], events: &[Event]) -> Self {
        let (first, last) = (events[0].time, events[events.len() - 1].time);
        let trace = Trace {
            last: NEVER,
            away: NEVER,
            longest_gap: 0,
            longest_quiet: 0,
            gaps: 0,
            quick_gaps: 0,
            conflict: false,
            connected: false,
        };
        Self {
            to,
            device,
            sdks,
            trace,
            began: false,
            open: None,
            replaced: None,
            usual: f64::INFINITY,
            length: None,
            lengths: [0.0; 2],
            reconnected: false,
            clock_matters: TimesOfDay::matter(first, last),
            updates: Updates::new(first),
            tokens: Tokens::new(),
            refusals: Refusals::default(),
            loops: Loops::default(),
            partings: Partings::default(),
        }
    }

    /// Behind a hole of the log nothing is known of what was before.
    #[inline(never)] // hardly any log has one
    fn hole(&mut self, holes: &mut &[Hole], time: Time) {
        while let [hole, others @ ..] = *holes
            && hole.to <= time
        {
            (self.open, self.replaced, self.began) = (None, None, false);
            (self.trace.away, self.trace.last) = (NEVER, NEVER);
            *holes = others;
        }
    }

    /// What the SDK does that it last told.
    fn sdk(&self) -> SdkTraits {
        self.sdks[self.updates.sdk.index()]
    }

    /// Takes what was logged at one time. Whole seconds are all that some logs give: a connected device can only have
    /// been disconnected first and come back then, whatever the order of the rows.
    fn moment(&mut self, events: &[Event]) {
        let time = events[0].time;
        if self.trace.last != NEVER {
            self.trace.longest_quiet = self.trace.longest_quiet.max(seconds(time.0 - self.trace.last.0));
        }
        self.trace.last = time;
        if events.len() == 1 {
            return self.event(&events[0]);
        }
        let connected = self.open.is_some() || !self.began;
        let (connect, disconnect) = (Operation::Connect, Operation::Disconnect);
        let order = if connected { [disconnect, connect] } else { [connect, disconnect] };
        for operation in order {
            events.iter().filter(|event| event.operation == operation).for_each(|event| self.event(event));
        }
        let other = |event: &&Event| ![connect, disconnect].contains(&event.operation);
        events.iter().filter(other).for_each(|event| self.event(event));
    }

    fn event(&mut self, event: &Event) {
        if event.code != Code::SUCCESS && event.code.is_throttling() {
            self.to.throttled.push((self.device, event.time, event.code));
        }
        match event.operation {
            Operation::Connect if !event.error => self.connect(event),
            Operation::Connect => self.refusals.fail(self.device, event, self.trace.away),
            Operation::Disconnect => self.disconnect(event),
            Operation::Other | Operation::Snapshot => {}
        }
    }

    fn connect(&mut self, event: &Event) {
        let time = event.time;
        self.trace.connected = true;
        let is_new_version = self.updates.connect(self.device, event);
        let mut away = None;
        if self.trace.away != NEVER {
            let gap = time.0 - self.trace.away.0;
            away = Some(gap);
            let gap = seconds(gap);
            self.trace.longest_gap = self.trace.longest_gap.max(gap);
            self.trace.gaps += 1;
            self.trace.quick_gaps += u32::from(gap <= super::never_came_back::QUICK);
            self.to.gaps[bits(gap)] += 1;
            self.to.pairs += 1;
        } else if self.open.is_some() {
            self.to.holes += 1;
            self.reconnected = true;
            self.replaced = self.open;
        }
        self.partings.connect(away, is_new_version);
        self.tokens.connect(event, self.sdk(), away);
        self.refusals.connect(time);
        self.open = Some(time);
        self.trace.away = NEVER;
        self.trace.conflict = false;
        self.began = true;
    }

    fn disconnect(&mut self, event: &Event) {
        let time = event.time;
        self.to.ends = true;
        let open_for = self.open.map(|open| time.seconds_since(open));
        if self.replaced.is_some() && open_for.is_some_and(|length| !is_end_of_open(length, self.usual)) {
            // Of the connection that the open one took the place of.
            self.replaced = None;
            self.to.holes -= 1;
            self.to.pairs += 1;
            return;
        }
        self.usual = open_for.unwrap_or(self.usual);
        self.replaced = None;
        let began = std::mem::replace(&mut self.began, true);
        if self.trace.away != NEVER {
            if time.0 - self.trace.away.0 > TWIN_WITHIN {
                // A connect is missing, and so it had succeeded.
                self.to.holes += 1;
                self.trace.away = time;
                self.refusals.connect_unseen();
            }
            return;
        }
        self.to.pairs += u64::from(began);
        let open = self.open.take();
        self.length = open_for;
        self.refusals.disconnect(open_for);
        self.partings.disconnect();
        self.trace.away = time;
        self.trace.conflict = event.code.is_conflict();
        let goodbye = event.code == Code::SUCCESS && !event.error;
        self.to.goodbyes |= goodbye;
        let sdk = self.sdk();
        if goodbye && self.tokens.renews(self.device, time, open_for, sdk) {
            return;
        }
        if self.clock_matters && !self.has_own_rhythm() {
            self.to.clock.add(time);
        }
        let Some(length) = open.map(|open| time.0 - open.0) else { return };
        self.loops.disconnect(self.device, event, length, goodbye);
        if goodbye && length >= LASTING && self.tokens.tell_renewals(sdk) {
            self.partings.part(time);
        }
    }

    /// Whether the last connection ended as one of the two before it did: by its own age, as a token's, not by the clock.
    fn has_own_rhythm(&mut self) -> bool {
        let Some(length) = self.length else { return false };
        let alike = |before: f64| (length - before).abs() <= ALIKE * length;
        let own = fits_token(length) || length < HALF_A_DAY && self.lengths.into_iter().any(alike);
        self.lengths = [length, self.lengths[0]];
        own
    }

    fn end(mut self, hub: Id, events: &[Event]) {
        let Self { to, .. } = self;
        let (refused, refused_before) = self.refusals.end(self.trace.away, self.length);
        to.refused.extend(refused);
        to.refused_before.extend(refused_before.filter(super::authentication_failed::is_told));
        to.renewals.extend(self.tokens.renewals);
        to.shared.extend(Shared::of(self.device, events));
        to.cut_at_once.extend(self.loops.cut_at_once);
        to.loops.extend(self.loops.longest_short());
        to.partings.extend(self.partings.of(hub));
        to.updates.extend(self.updates.of_one_client());
        let (first, last) = (events[0].time, events[events.len() - 1].time);
        to.clock_times.extend(to.clock.find(self.device, first, last));
        if to.several_hubs {
            to.firsts.push(first);
        }
        to.reconnected += usize::from(self.reconnected);
        to.traces.push(self.trace);
    }
}

/// How many bits a number has, up to 31.
pub(super) fn bits(number: u32) -> usize {
    (u32::BITS - number.leading_zeros()).min(31) as usize
}

/// Whole seconds of a length in milliseconds.
fn seconds(length: i64) -> u32 {
    u32::try_from(length / SECOND).unwrap_or(u32::MAX)
}
