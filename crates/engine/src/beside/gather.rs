//! What is kept of each device, in one pass over its events.
//!
//! A device costs 40 bytes. All else is only there where something was found.

use super::graceful_renewal;
use super::times_of_day::{ClockTime, TimesOfDay};
use crate::codes::Code;
use crate::contest::contests;
use crate::diagnose::fits_token;
use crate::event::{Auth, Event, NOTHING, Operation, Protocol};
use crate::fleet::{SdkTraits, is_end_of_open};
use crate::intern::Id;
use crate::sdk::{Renewal, Sdk};
use crate::time::{MINUTE, SECOND, Time};

/// Two ends of one connection within so many milliseconds are one: the hub logs 401003 and then 404104. Source: the
/// documentation's "less than a minute" for the whole sequence.
const TWIN_WITHIN: i64 = 60 * SECOND;

/// A client renews its token on time, give or take so many seconds: it looks at its clock now and then, and records
/// have whole seconds. Proposal.
const RENEWS_WITHIN: std::ops::RangeInclusive<f64> = -3.0..=30.0;

/// Token lives that people choose, in minutes; the first is the default of all SDKs. Source: the code of the SDKs for
/// the first; the others are proposals.
const TOKEN_MINUTES: [u32; 12] = [60, 10, 15, 20, 30, 45, 90, 120, 240, 480, 720, 1440];

/// The hub cuts a client that breaks its rules within so many milliseconds. Source: azure-docs#93606 shows 2 to 30 ms;
/// with records of whole seconds, and a client that subscribes first, it may take some seconds (proposal).
pub(crate) const CUT_AT_ONCE: i64 = 3 * SECOND;

/// With the quota used up the hub lets clients in and cuts them within so many milliseconds. Proposal, as for verdicts.
pub(super) const CUT_SOON: i64 = 30 * SECOND;

/// A loop that pauses for longer, in milliseconds, is two. Proposal.
const LOOP_PAUSE: i64 = 60 * MINUTE;

/// Connections that are meant to stay last for longer, in milliseconds. Proposal.
const LASTING: i64 = 10 * MINUTE;

/// A client that ends so many lasting connections by itself does it by habit. Proposal.
const HABIT: usize = 8;

/// Lengths of the pieces of time in which goodbyes are counted, in milliseconds. Proposal.
pub(super) const PIECE: i64 = 5 * MINUTE;

/// A client that knows of the end of its connection is back within so many milliseconds. Source: the first retry of the
/// SDKs is at once, or within some seconds; a boot takes longer.
const AT_ONCE: i64 = 10 * SECOND;

/// A hub that moves is away for so long, in milliseconds. Source: the documentation of failover, 10 minutes to 2 hours;
/// and as long again for devices that wait before they try (proposal).
const MOVED: std::ops::RangeInclusive<i64> = 10 * MINUTE..=240 * MINUTE;

/// Connections of one length differ by no more than this share. Proposal: the hub ends them within five minutes.
const ALIKE: f64 = 0.05;
/// Who is disconnected every day is connected for longer, in seconds. Proposal.
const HALF_A_DAY: f64 = 12.0 * 3600.0;

/// So many SDKs and addresses of clients that share an identity are kept of each device: two are enough to tell.
const CLIENTS: usize = 4;

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

/// Failed authentications with no success behind them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refused {
    pub(super) device: u32,
    /// The first and the last.
    pub(super) since: Time,
    pub(super) last: Time,
    pub(super) count: u32,
    /// How many said that the device is disabled, and that there is none.
    pub(super) disabled: u32,
    pub(super) unknown: u32,
    /// The last code.
    pub(super) code: Code,
    /// When the last connection ended, and how long it had lasted, in seconds.
    ended: Time,
    length: Option<f64>,
    /// So many connections had lasted for a token's life, the last one among them.
    tokens: u32,
    /// When the device was let in again, if it was.
    pub(super) until: Option<Time>,
}

impl Refused {
    /// When the last connection ended, if the log shows one.
    pub(super) fn ended(&self) -> Option<Time> {
        (self.ended != NEVER).then_some(self.ended)
    }

    /// Whether the last connection lasted for a token's life.
    pub(super) fn token_ran_out(&self) -> bool {
        self.length.is_some_and(fits_token)
    }

    /// Whether that was not the first token of the device that ended like this: it had made new ones before.
    pub(super) fn had_renewed(&self) -> bool {
        self.token_ran_out() && self.tokens > 1
    }

    /// How long it lasted, in milliseconds.
    pub(super) fn length(&self) -> i64 {
        self.last.0 - self.since.0
    }
}

/// Renewals of one device.
#[derive(Clone, Copy, Debug)]
pub(super) struct Renewals {
    pub(super) device: u32,
    pub(super) sdk: Sdk,
    /// The token's life in minutes.
    pub(super) minutes: u32,
    pub(super) since: Time,
    pub(super) last: Time,
    pub(super) count: u32,
}

/// Connections that ended as soon as they began, again and again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Loop {
    pub(super) device: u32,
    pub(super) since: Time,
    pub(super) last: Time,
    pub(super) count: u32,
    /// The longest of them, in milliseconds.
    pub(super) longest: i64,
}

/// Connections of one device that took each other's place.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    pub(super) device: u32,
    pub(super) since: Time,
    pub(super) last: Time,
    /// How many lost their place.
    pub(super) turns: usize,
    /// The longest that one of them lasted, in seconds.
    pub(super) slowest: f64,
    /// The code of the first conflict; [`Code::SUCCESS`] without one.
    pub(super) code: Code,
    /// What they came with, and from where, as far as it is known; each once.
    pub(super) sdks: Vec<Id>,
    pub(super) addresses: Vec<Id>,
}

impl Shared {
    /// What the events of a device hold of it, if anything.
    fn of(device: u32, events: &[Event]) -> Option<Self> {
        let first = events.iter().find(|event| event.code.is_conflict())?;
        let mut all: Option<Self> = None;
        contests(events, |contest| {
            let shared = all.get_or_insert_with(|| Self {
                device,
                since: contest.from,
                last: contest.to,
                turns: 0,
                slowest: 0.0,
                code: first.code,
                sdks: Vec::new(),
                addresses: Vec::new(),
            });
            shared.last = contest.to;
            shared.turns += contest.turns;
            shared.slowest = shared.slowest.max(contest.slowest);
            for event in events.iter().filter(|event| event.is_connect() && contest.holds(event.time)) {
                let known = [(event.sdk, &mut shared.sdks), (event.address, &mut shared.addresses)];
                for (id, known) in known {
                    if id != NOTHING && known.len() < CLIENTS && !known.contains(&id) {
                        known.push(id);
                    }
                }
            }
        });
        all
    }
}

/// A goodbye that ended a lasting connection.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parting {
    pub(super) hub: Id,
    /// The piece of time.
    pub(super) piece: i64,
    /// Back at once, or away for as long as a hub takes to move.
    pub(super) at_once: bool,
    pub(super) moved: bool,
}

/// The first connect of a device with another `sdkVersion` than before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Update {
    device: u32,
    pub(crate) time: Time,
    pub(crate) from: Id,
    pub(crate) to: Id,
    /// The first record about the device.
    pub(crate) seen: Time,
}

/// What was gathered of all devices.
#[derive(Default)]
pub(crate) struct Gathered {
    /// For each device.
    pub(super) traces: Vec<Trace>,
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
    /// By device.
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

    /// When the device was updated, if it was once: with several versions in turn it is no update.
    pub(crate) fn update(&self, device: usize) -> Option<&Update> {
        let at = self.updates.binary_search_by_key(&device, |update| update.device as usize).ok()?;
        Some(&self.updates[at])
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
    pub(crate) fn add(&mut self, hub: Id, events: &[Event], sdks: &[SdkTraits]) {
        let device = u32::try_from(self.traces.len()).expect("an id is a u32");
        let mut pass = Pass::new(self, device, hub, sdks, events[0].time);
        pass.clock_matters = TimesOfDay::matter(events[0].time, events[events.len() - 1].time);
        for moment in events.chunk_by(|a, b| a.time == b.time) {
            pass.moment(moment);
        }
        pass.end(events);
    }
}

/// A pass over one device.
struct Pass<'a> {
    to: &'a mut Gathered,
    device: u32,
    hub: Id,
    sdks: &'a [SdkTraits],
    /// The time of its first event.
    first: Time,
    trace: Trace,
    began: bool,
    /// When the connection began that is open, and the one that it replaced.
    open: Option<Time>,
    replaced: Option<Time>,
    /// How long the last connection lasted that nothing overlapped, in seconds.
    usual: f64,
    sdk: Id,
    plain_token: bool,
    /// When the token was made, where the log shows it; whether the next connect comes with a new one.
    token: Option<Time>,
    fresh: bool,
    /// How long the last connection lasted, in seconds.
    length: Option<f64>,
    refused: Option<Refused>,
    /// The longest time for which it was refused, and then let in.
    refused_before: Option<Refused>,
    tokens: u32,
    /// How often the version changed, and the first time that it did.
    versions: u32,
    update: Option<Update>,
    renewals: Option<Renewals>,
    cut_at_once: Option<Loop>,
    short: Option<Loop>,
    longest_short: Option<Loop>,
    partings: [(i64, i64); HABIT],
    parted: usize,
    /// The last end of a connection was such a goodbye.
    parting: bool,
    clock_matters: bool,
    /// How long the two connections before lasted, in seconds.
    lengths: [f64; 2],
    reconnected: bool,
}

impl<'a> Pass<'a> {
    fn new(to: &'a mut Gathered, device: u32, hub: Id, sdks: &'a [SdkTraits], first: Time) -> Self {
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
            hub,
            sdks,
            first,
            trace,
            began: false,
            open: None,
            replaced: None,
            usual: f64::INFINITY,
            sdk: NOTHING,
            plain_token: true,
            token: None,
            fresh: false,
            length: None,
            refused: None,
            refused_before: None,
            tokens: 0,
            versions: 0,
            update: None,
            renewals: None,
            cut_at_once: None,
            short: None,
            longest_short: None,
            partings: [(0, 0); HABIT],
            parted: 0,
            parting: false,
            clock_matters: false,
            lengths: [0.0; 2],
            reconnected: false,
        }
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
            Operation::Connect => self.fail(event),
            Operation::Disconnect => self.disconnect(event),
            Operation::Other | Operation::Snapshot => {}
        }
    }

    fn connect(&mut self, event: &Event) {
        let time = event.time;
        self.trace.connected = true;
        let is_new_version = self.sdk != NOTHING && event.sdk != NOTHING && event.sdk != self.sdk;
        if is_new_version {
            let Self { device, sdk: from, .. } = *self;
            self.versions += 1;
            self.update.get_or_insert(Update { device, time, from, to: event.sdk, seen: self.first });
        }
        if event.sdk != NOTHING {
            self.sdk = event.sdk;
        }
        self.plain_token = event.auth != Auth::X509 && event.protocol != Protocol::Amqp;
        let mut gap = None;
        if self.trace.away != NEVER {
            let away = time.0 - self.trace.away.0;
            gap = Some(away);
            let away = seconds(away);
            self.trace.longest_gap = self.trace.longest_gap.max(away);
            self.trace.gaps += 1;
            self.trace.quick_gaps += u32::from(away <= super::never_came_back::QUICK);
            self.to.gaps[bits(away)] += 1;
            self.to.pairs += 1;
        } else if self.open.is_some() {
            self.to.holes += 1;
            self.reconnected = true;
            self.replaced = self.open;
        }
        // Whoever comes back with a new version was updated by its people.
        if let (true, Some(gap)) = (self.parting && !is_new_version, gap) {
            self.partings[self.parted - 1].1 = gap;
        }
        // A token is used again until it is due.
        let minutes = self.renewals.map_or(TOKEN_MINUTES[0], |renewals| renewals.minutes);
        if let Some(age) = self.sdks[self.sdk.index()].family.renews_at(f64::from(minutes) * 60.0) {
            let is_due = self.token.is_some_and(|made| time.seconds_since(made) >= age);
            if self.fresh || is_due || gap.is_some_and(|gap| gap as f64 >= age * SECOND as f64) {
                self.token = Some(time);
            }
            self.fresh = false;
        }
        self.open = Some(time);
        self.parting = false;
        self.trace.away = NEVER;
        self.trace.conflict = false;
        if let Some(refused) = self.refused.take() {
            let refused = Refused { until: Some(time), ..refused };
            let before = self.refused_before.filter(|before| before.length() > refused.length());
            self.refused_before = Some(before.unwrap_or(refused));
        }
        self.began = true;
    }

    fn fail(&mut self, event: &Event) {
        let code = event.code;
        if !refuses(code) {
            return;
        }
        let refused = self.refused.get_or_insert(Refused {
            device: self.device,
            since: event.time,
            last: event.time,
            count: 0,
            disabled: 0,
            unknown: 0,
            code,
            ended: self.trace.away,
            length: None,
            tokens: 0,
            until: None,
        });
        refused.last = event.time;
        refused.count += 1;
        refused.disabled += u32::from(code == Code(403_012));
        refused.unknown += u32::from(is_unknown(code));
        refused.code = code;
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
                self.refused = None;
            }
            return;
        }
        self.to.pairs += u64::from(began);
        self.parting = false;
        let open = self.open.take();
        let length = open.map(|open| time.0 - open.0);
        self.length = open.map(|open| time.seconds_since(open));
        self.tokens += u32::from(self.length.is_some_and(fits_token));
        self.trace.away = time;
        self.trace.conflict = event.code.is_conflict();
        let goodbye = event.code == Code::SUCCESS && !event.error;
        self.to.goodbyes |= goodbye;
        if goodbye && self.renews(time) {
            return;
        }
        if self.clock_matters && !self.has_own_rhythm() {
            self.to.clock.add(time);
        }
        let Some(length) = length else { return };
        if length <= CUT_SOON && event.code != Code::CLOSED_REMOTELY && !self.trace.conflict {
            let pauses = |short: &Loop| time.0 - short.last.0 > LOOP_PAUSE;
            if self.short.as_ref().is_some_and(pauses) {
                self.end_loop();
            }
            extend(&mut self.short, self.device, time, length);
        }
        if length <= CUT_AT_ONCE && !goodbye && !self.trace.conflict {
            extend(&mut self.cut_at_once, self.device, time, length);
        }
        if goodbye && length >= LASTING && self.may_be_the_hubs() {
            if self.parted < HABIT {
                self.partings[self.parted] = (time.0.div_euclid(PIECE), 0);
                self.parting = true;
            }
            self.parted += 1;
            self.parting &= self.parted <= HABIT;
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

    /// Whether a goodbye at this time is the renewal of a token; counts it if so.
    fn renews(&mut self, time: Time) -> bool {
        let SdkTraits { family, renewal, .. } = self.sdks[self.sdk.index()];
        if renewal != Renewal::Graceful || !self.plain_token {
            return false;
        }
        let since_token =
            self.token.filter(|_| family.keeps_its_token()).map(|made| time.seconds_since(made));
        let is_due = |minutes: &u32| {
            let Some(age) = family.renews_at(f64::from(*minutes) * 60.0) else { return false };
            let is_on_time = |length: f64| RENEWS_WITHIN.contains(&(length - age));
            age > 0.0 && (self.length.is_some_and(is_on_time) || since_token.is_some_and(is_on_time))
        };
        let Some(minutes) = TOKEN_MINUTES.into_iter().find(is_due) else { return false };
        (self.token, self.fresh) = (None, true);
        let first = Renewals { device: self.device, sdk: family, minutes, since: time, last: time, count: 0 };
        let renewals = self.renewals.get_or_insert(first);
        if renewals.minutes != minutes && renewals.count <= 1 {
            *renewals = first;
        }
        if renewals.minutes == minutes {
            renewals.last = time;
            renewals.count += 1;
        }
        true
    }

    /// Whether a goodbye that is no renewal can be told from one: without its SDK, or without knowing when the token
    /// was made, it cannot.
    fn may_be_the_hubs(&self) -> bool {
        let SdkTraits { family, renewal, .. } = self.sdks[self.sdk.index()];
        family != Sdk::Unknown
            && (renewal != Renewal::Graceful || !family.keeps_its_token() || self.token.is_some())
    }

    fn end_loop(&mut self) {
        if let Some(ended) = self.short.take() {
            let longest = self.longest_short.get_or_insert(ended);
            if ended.count > longest.count {
                *longest = ended;
            }
        }
    }

    fn end(mut self, events: &[Event]) {
        self.end_loop();
        let Self { to, .. } = self;
        if let Some(mut refused) = self.refused {
            (refused.ended, refused.length, refused.tokens) = (self.trace.away, self.length, self.tokens);
            to.refused.push(refused);
        }
        to.refused_before.extend(self.refused_before.filter(super::authentication_failed::is_told));
        to.renewals.extend(self.renewals);
        to.shared.extend(Shared::of(self.device, events));
        to.cut_at_once.extend(self.cut_at_once);
        to.loops.extend(self.longest_short);
        if self.parted <= HABIT {
            let hub = self.hub;
            let parting = |&(piece, gap): &(i64, i64)| Parting {
                hub,
                piece,
                at_once: (1..=AT_ONCE).contains(&gap),
                moved: MOVED.contains(&gap),
            };
            to.partings.extend(self.partings[..self.parted].iter().map(parting));
        }
        to.updates.extend(self.update.filter(|_| self.versions == 1));
        let (first, last) = (events[0].time, events[events.len() - 1].time);
        to.clock_times.extend(to.clock.find(self.device, first, last));
        to.reconnected += usize::from(self.reconnected);
        to.traces.push(self.trace);
    }
}

fn extend(of: &mut Option<Loop>, device: u32, time: Time, length: i64) {
    let of = of.get_or_insert(Loop { device, since: time, last: time, count: 0, longest: 0 });
    of.last = time;
    of.count += 1;
    of.longest = of.longest.max(length);
}

/// Whether the hub says that it does not know, or not want, whoever connects.
fn refuses(code: Code) -> bool {
    // 403002 is the quota, and what else begins with 403 is of other operations.
    code.0 / 1000 == 401 || matches!(code.0, 403_000 | 403_011 | 403_012 | 404_008) || is_unknown(code)
}

/// Whether there is no such device or module.
fn is_unknown(code: Code) -> bool {
    matches!(code.0, 404_001 | 404_010)
}

/// How many bits a number has, up to 31.
pub(super) fn bits(number: u32) -> usize {
    (u32::BITS - number.leading_zeros()).min(31) as usize
}

/// Whole seconds of a length in milliseconds.
fn seconds(length: i64) -> u32 {
    u32::try_from(length / SECOND).unwrap_or(u32::MAX)
}
