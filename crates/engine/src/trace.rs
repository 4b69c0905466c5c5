//! The rows behind a verdict: a second reading of the same sources, for one device.
//!
//! Events do not carry their place: most are never asked about, and it would double what they take. So the sources are
//! read once more when somebody asks, by the same readers and under the same choices. Records of other devices pass by
//! the fast way; those of the wanted one are sent back to the reader of their format ([`again`](OfDevice::again) gives false),
//! which tells where each stands and what it says.

use crate::analysis::Analysis;
use crate::event::{self, Event, Meaning, Meanings, Names, Reading};
use crate::fleet::Ranks;
use crate::grain;
use crate::intern::Id;
use crate::mask::mask;
use crate::options::Options;
use crate::order::{sort_by, sort_indices};
use crate::read::{self, Clock, Fields, Place, Varying};
use crate::source::Ended;
use crate::time::{DateColumn, DateOrder, Moment, Order, Settled, Time};
use crate::together::{Spot, Together};

/// So many rows are kept with what they say, those nearest to the wanted moment; of the others their place. Proposal.
const EXCERPTS: usize = 2_000;

/// So much of a row is shown, in bytes. Proposal: longer than nearly all records of the hub.
const EXCERPT_BYTES: usize = 2 * 1024;

/// The device that is asked about.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) device: String,
    pub(crate) module: String,
    /// In lower case; empty where the log does not say.
    pub(crate) hub: String,
    /// Records that name no hub are this one's, too.
    pub(crate) unnamed_hub: bool,
    /// Excerpts are of the rows nearest to this moment.
    pub(crate) near: Time,
    /// In [`Fleet::devices`](crate::fleet::Fleet::devices).
    pub(crate) index: usize,
    /// The disconnect nearest to the moment that was asked about, in [`Fleet::drops`](crate::fleet::Fleet::drops).
    pub(crate) drop: Option<usize>,
    /// The disconnects of other devices that were one incident with it.
    pub(crate) together: Together,
}

/// Reads the sources of an analysis again, for one device: the same calls in the same way.
///
/// Made by [`Outcome::trace`](crate::Outcome::trace).
pub struct Trace(Analysis);

/// The rows of one device, in order of time.
pub struct Rows {
    pub(crate) wanted: Wanted,
    pub(crate) names: Names,
    pub(crate) sources: Vec<String>,
    pub(crate) all: Vec<Row>,
}

/// One used record.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) event: Event,
    /// In [`Rows::sources`].
    pub(crate) source: u32,
    pub(crate) line: u64,
    pub(crate) byte: u64,
    /// What it says, if it is one of those nearest to the wanted moment.
    pub(crate) excerpt: Option<Box<str>>,
    /// Its time if its date has the day first, until its source ends.
    day_first: Option<Time>,
}

/// What a second reading finds. It takes the place of what an analysis finds in one and the same sink: the readers are
/// made anew for each type of sink, and they are most of the module.
pub(crate) struct OfDevice {
    wanted: Wanted,
    names: Names,
    meanings: Meanings,
    sources: Vec<String>,
    rows: Vec<Row>,
    /// Those of them that have excerpts.
    excerpts: Vec<u32>,
    /// Of the source that is being read: its first row, its dates, and the clock of its times.
    begin: usize,
    dates: DateColumn,
    clock: Clock,
    /// Disconnects of other devices that may be those that are wanted, too: when its time is known exactly.
    others: Vec<Met>,
}

/// A disconnect of another device.
struct Met {
    device: Box<[u8]>,
    module: Box<[u8]>,
    time: Time,
    day_first: Option<Time>,
    at: Place,
}

impl Trace {
    pub(crate) fn new(wanted: Wanted, options: Options) -> Self {
        let of_device = OfDevice {
            wanted,
            names: Names::default(),
            meanings: Meanings::default(),
            sources: Vec::new(),
            rows: Vec::new(),
            excerpts: Vec::new(),
            begin: 0,
            dates: DateColumn::default(),
            clock: Clock::default(),
            others: Vec::new(),
        };
        Self(Analysis::of_device(of_device, options))
    }

    /// Begins a source, as [`Analysis::begin`] does.
    pub fn begin(&mut self, name: &str) {
        self.0.begin(name);
    }

    /// Takes the next bytes of the source.
    pub fn push(&mut self, bytes: &[u8]) {
        self.0.push(bytes);
    }

    /// Room for the next bytes of the source, for those who can write them there.
    pub fn room(&mut self, count: usize) -> &mut [u8] {
        self.0.room(count)
    }

    /// Takes the first `count` bytes of the [`room`](Self::room).
    ///
    /// # Panics
    /// When there was less room.
    pub fn fill(&mut self, count: usize) {
        self.0.fill(count);
    }

    /// Ends the source.
    pub fn end(&mut self) {
        self.0.end();
    }

    /// The rows that were found.
    ///
    /// # Panics
    /// Never: a trace is made with room for them.
    pub fn finish(self) -> Rows {
        let mut found = self.0.into_of_device().expect("made with it");
        found.keep_nearest();
        let OfDevice { wanted, names, sources, mut rows, .. } = *found;
        sort_by(&mut rows, |a, b| {
            let key = |row: &Row| (row.event.time, row.event.operation);
            let place = |row: &Row| (row.line, row.byte);
            let source = |row: &Row| &sources[row.source as usize];
            key(a).cmp(&key(b)).then_with(|| source(a).cmp(source(b))).then(place(a).cmp(&place(b)))
        });
        Rows { wanted, names, sources, all: rows }
    }
}

impl Rows {
    /// Whether the disconnect of the device with this number can be opened with them, as if they had been read for it.
    pub(crate) fn serve(&self, drop: Option<usize>, is_alone: bool) -> bool {
        self.wanted.drop == drop || is_alone && self.all.iter().all(|row| row.excerpt.is_some())
    }

    /// The events, without repeats.
    pub(crate) fn events(&self) -> Vec<Event> {
        let mut events: Vec<Event> = self.all.iter().map(|row| row.event).collect();
        Ranks::of(&self.names).tidy(&mut events);
        events
    }
}

impl OfDevice {
    /// Whether a record is about the wanted device, as far as its ids tell.
    #[inline]
    fn is_wanted(&self, varying: &Varying<'_>) -> bool {
        let [_, _, device, module, ..] = varying.map(<[u8]>::trim_ascii);
        device == self.wanted.device.as_bytes() && module == self.wanted.module.as_bytes()
    }

    /// Whether the hub is that of the wanted device.
    fn is_wanted_hub(&self, device: Id) -> bool {
        match event::text(self.names.hubs.get(self.names.hub_named(device))) {
            "" => self.wanted.unnamed_hub,
            hub => hub == self.wanted.hub,
        }
    }

    /// Whether a record may be a disconnect of the same incident.
    #[inline]
    fn is_together(&self, meaning: Meaning, varying: &Varying<'_>) -> bool {
        // Most records are none, and most devices have no company.
        if !meaning.is_drop() || self.wanted.together.told.is_empty() {
            return false;
        }
        let [_, _, device, module, ..] = varying.map(<[u8]>::trim_ascii);
        self.wanted.together.has(device, module)
    }

    fn met(&mut self, meaning: Meaning, varying: &Varying<'_>, at: Place) {
        let Meaning::Event(kind) = meaning else { return };
        let Reading::Used(event, moment) = event::read(kind, varying, &mut self.names) else { return };
        self.dates.add(&moment);
        let (device, module, _) = self.names.device_bytes(event.device);
        let (device, module) = (device.into(), module.into());
        self.others.push(Met { device, module, time: event.time, day_first: day_first(&moment), at });
    }

    /// Notes how the dates of the source are written.
    #[inline]
    fn other(&mut self, meaning: Meaning, varying: &Varying<'_>) {
        if let Some(moment) = event::used_at(meaning, varying, &mut self.names) {
            self.dates.add(&moment);
        }
    }

    fn row(&mut self, meaning: Meaning, varying: &Varying<'_>, at: Place, raw: &[u8]) {
        let Meaning::Event(kind) = meaning else { return };
        let Reading::Used(event, moment) = event::read(kind, varying, &mut self.names) else { return };
        self.dates.add(&moment);
        if !self.is_wanted_hub(event.device) {
            return;
        }
        let day_first = day_first(&moment);
        let Place { line, byte } = at;
        let excerpt = Some(excerpt(raw).into_boxed_str());
        // The name of the source comes when it ends.
        let source = u32::try_from(self.sources.len()).unwrap_or(u32::MAX);
        self.rows.push(Row { event, source, line, byte, excerpt, day_first });
        self.excerpts.push(u32::try_from(self.rows.len() - 1).unwrap_or(u32::MAX));
        if self.excerpts.len() >= 2 * EXCERPTS {
            self.keep_nearest();
        }
    }

    /// Drops the excerpts of all rows but the nearest.
    fn keep_nearest(&mut self) {
        let near = self.wanted.near.0;
        let key = |row: &Row| {
            let distance = |time: Time| time.0.abs_diff(near);
            let other = row.day_first.map_or(u64::MAX, distance);
            // Of rows that are equally far the first: the names of sources may repeat, places in them do not.
            (distance(row.event.time).min(other), row.event.time, row.byte, row.source)
        };
        let key = |index: u32| key(&self.rows[index as usize]);
        sort_indices(&mut self.excerpts, &mut |a, b| key(a).cmp(&key(b)));
        let kept = self.excerpts.len().min(EXCERPTS);
        for index in self.excerpts.drain(kept..) {
            self.rows[index as usize].excerpt = None;
        }
    }

    /// Takes a record, as a sink does.
    pub(crate) fn record(&mut self, fields: &Fields<'_>, at: Place, raw: &[u8]) -> Option<read::Meaning> {
        let meaning = event::meaning(fields);
        let varying = read::varying(fields);
        if self.is_wanted(&varying) {
            self.row(meaning, &varying, at, raw);
            // Its shape is of no use: it is to be read in full again.
            return None;
        }
        if self.is_together(meaning, &varying) {
            self.met(meaning, &varying, at);
            return None;
        }
        self.other(meaning, &varying);
        if fields.bad_properties {
            return None;
        }
        self.meanings.number(meaning)
    }

    /// Takes another record of a known meaning, unless it is wanted.
    #[inline(never)] // the reader's loop is for the first reading
    pub(crate) fn again(&mut self, meaning: read::Meaning, varying: &Varying<'_>) -> bool {
        let meaning = self.meanings.of(meaning);
        if self.is_wanted(varying) || self.is_together(meaning, varying) {
            return false;
        }
        self.other(meaning, varying);
        true
    }

    pub(crate) fn clock(&mut self, clock: Clock) {
        self.clock = clock;
    }

    pub(crate) fn ended(&mut self, source: Ended, options: &Options) {
        let begin = std::mem::replace(&mut self.begin, self.rows.len());
        let dates = std::mem::take(&mut self.dates);
        let day_first = matches!(dates.settle(options.dates), Settled::Decided(Order::DayFirst, _));
        let zone = options.zone_of(std::mem::take(&mut self.clock));
        let settled = |month_first: Time, other: Option<Time>| {
            let time = other.filter(|_| day_first).unwrap_or(month_first);
            zone.as_ref().map_or(time, |zone| zone.to_utc(time))
        };
        for row in &mut self.rows[begin..] {
            row.event.time = settled(row.event.time, row.day_first.take());
        }
        let mut events: Vec<Event> = self.rows[begin..].iter().map(|row| row.event).collect();
        grain::settle(&mut events, dates.without_seconds());
        for (row, event) in self.rows[begin..].iter_mut().zip(events) {
            row.event = event;
        }
        let number = u32::try_from(self.sources.len()).unwrap_or(u32::MAX);
        for Met { device, module, time, day_first, at } in self.others.drain(..) {
            let at = Spot { source: number, line: at.line, byte: at.byte };
            self.wanted.together.note((&device, &module), settled(time, day_first), at);
        }
        self.sources.push(source.name);
    }
}

/// The same moment if its date has the day first, where that is open.
fn day_first(moment: &Moment) -> Option<Time> {
    match moment.order {
        DateOrder::Unclear { day_first, .. } => Some(day_first),
        _ => None,
    }
}

/// The begin of a row, fit to be shown: its own lines, no other control characters, bad bytes replaced, no secrets.
fn excerpt(raw: &[u8]) -> String {
    let head = &raw[..raw.len().min(EXCERPT_BYTES)];
    let mut text = String::from_utf8_lossy(head).into_owned();
    if head.len() < raw.len() {
        // The last character may have been cut in two.
        text.truncate(text.trim_end_matches(char::REPLACEMENT_CHARACTER).len());
        text.push('…');
    }
    let shown =
        |c: char| if c.is_control() && c != '\n' && c != '\t' { char::REPLACEMENT_CHARACTER } else { c };
    mask(&text.trim().replace("\r\n", "\n")).chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::{EXCERPT_BYTES, excerpt};

    #[test]
    fn an_excerpt_is_cut_on_a_character() {
        assert_eq!(excerpt(b" {\r\n \"a\":\t1}\x1b[0m\xff\r\n"), "{\n \"a\":\t1}\u{fffd}[0m\u{fffd}");
        assert_eq!(excerpt(br#"{"sig":"aW52","a":1}"#), r#"{"sig":"…","a":1}"#);
        let long = "设".repeat(EXCERPT_BYTES);
        let cut = excerpt(long.as_bytes());
        assert_eq!(cut, format!("{}…", "设".repeat(EXCERPT_BYTES / 3)));
    }
}
