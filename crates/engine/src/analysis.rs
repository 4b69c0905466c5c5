//! One analysis, from the first byte to the outcome.

mod stretch;

use crate::beside;
use crate::breakdown;
use crate::categories::Categories;
use crate::codes::{Code, Tally};
use crate::diagnose::{Bits, Diagnosis};
use crate::document::Document;
use crate::event::{self, Event, Meaning, Meanings, Names, Reading};
use crate::findings;
use crate::fleet::Fleet;
use crate::fleet_table;
use crate::grain;
use crate::hand_over::Naming;
use crate::left_out;
use crate::lengths;
use crate::options::Options;
use crate::order::{sort_by, sort_by_key};
use crate::problem::Kind;
use crate::read::client_log::{
    ClientCode, ClientEvent, ClientTime, EventKind, Producer, ProducerSummary, Reason, Settling, Summary,
};
use crate::read::fields::{Field, FieldSet};
use crate::read::{self, Border, Clock, Fields, Place, Sink, Varying, excerpt};
use crate::report::{self, Input, Problem, Report, SCHEMA};
use crate::selection::{Chosen, Selection};
use crate::source::{Ended, Source, Sources};
use crate::testimony::{self, Fitting, Testimony};
use crate::time::{By, DateColumn, DateOrder, Moment, Order, SECOND, Settled, Span, Time};
use crate::timeline::{self, Course};
use crate::trace::OfDevice;
use crate::verdicts;

pub use stretch::Stretch;

/// So many places are kept for each kind of problem in a source; the last of them counts all that follow.
const PLACES_PER_KIND: usize = 10;

/// So many logs of devices that fit the hub's are told of each program. Proposal.
const LOGS_BESIDE: usize = 50;

/// Reads sources and diagnoses what they hold.
///
/// ```
/// let mut analysis = hubscope::Analysis::default();
/// analysis.begin("PT1H.json");
/// analysis.push(br#"{"time":"2026-03-02T08:00:03Z","operationName":"deviceConnect","#);
/// analysis.push(br#""category":"Connections","properties":"{\"deviceId\":\"pump-01\"}"}"#);
/// analysis.end();
/// let outcome = analysis.finish();
/// assert_eq!(outcome.report.devices, 1);
/// assert_eq!(outcome.report.disconnects, 0);
/// ```
#[derive(Default)]
pub struct Analysis {
    options: Options,
    source: Option<Source>,
    /// Where it went on in the source, and how its reader stood there, if it reads a stretch only.
    stretch: Option<(u64, Border)>,
    found: Found,
}

/// How far the reading got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes taken, over all sources.
    pub bytes: u64,
    /// Records met, those that could not be read included.
    pub records: u64,
}

/// What the readers found so far.
#[derive(Default)]
struct Found {
    /// A second reading for one device; then all is for it.
    of_device: Option<Box<OfDevice>>,
    names: Names,
    events: Vec<Event>,
    /// What the readers' numbers stand for.
    meanings: Meanings,
    /// Error codes of what is no event, and when it was: where nobody connects or drops, the log goes on all the same.
    codes: Tally,
    beside: Span,
    /// What devices wrote themselves.
    client: Summary,
    /// How many devices were connected, as a metric says.
    connected: Vec<(Time, f64)>,
    /// Of the source that is being read: its first event; and the clock of its
    /// times.
    source_begin: usize,
    clock: Clock,
    input: Input,
    bytes: u64,
    categories: Categories,
    /// Of the source that is being read: its records, its problems, and its columns.
    records: u64,
    problems: Vec<Problem>,
    named: FieldSet,
    archive_problems: Vec<Problem>,
    /// Of the same: its dates, and the events whose dates may have the day first, with their time if they have.
    dates: DateColumn,
    unclear_dates: Vec<(usize, Time)>,
}

impl Analysis {
    /// An analysis that follows what its reader knows.
    pub fn new(options: Options) -> Self {
        Self { options, ..Self::default() }
    }

    /// A second reading, for one device.
    pub(crate) fn of_device(of_device: OfDevice, options: Options) -> Self {
        let found = Found { of_device: Some(Box::new(of_device)), ..Found::default() };
        Self { options, found, ..Self::default() }
    }

    /// What a second reading found.
    pub(crate) fn into_of_device(mut self) -> Option<Box<OfDevice>> {
        self.end();
        self.found.of_device
    }

    /// Begins a source; its name is shown, and is nothing but text. Ends the source before it.
    pub fn begin(&mut self, name: &str) {
        self.end();
        self.source = Some(Source::new(name.to_owned(), &self.options));
    }

    /// Takes the next bytes of the source; without one, they belong to a source without a name.
    pub fn push(&mut self, bytes: &[u8]) {
        self.room(bytes.len()).copy_from_slice(bytes);
        self.fill(bytes.len());
    }

    /// Room for the next bytes of the source, for those who can write them there: a chunk is copied once less.
    pub fn room(&mut self, count: usize) -> &mut [u8] {
        self.source.get_or_insert_with(|| Source::new(String::new(), &self.options)).room(count)
    }

    /// Takes the first `count` bytes of the [`room`](Self::room).
    ///
    /// # Panics
    /// When there was less room.
    pub fn fill(&mut self, count: usize) {
        let Some(source) = &mut self.source else { return };
        source.fill(count, &self.options, &mut self.found);
        self.found.bytes += count as u64;
    }

    /// Ends the source.
    pub fn end(&mut self) {
        if let Some(source) = self.source.take() {
            source.end(&self.options, &mut self.found);
        }
    }

    /// How far the reading got.
    pub fn progress(&self) -> Progress {
        Progress { bytes: self.found.bytes, records: self.found.input.records + self.found.records }
    }

    /// Diagnoses what was read.
    pub fn finish(mut self) -> Outcome {
        self.end();
        let Found {
            names,
            events,
            codes,
            mut input,
            archive_problems,
            categories,
            mut client,
            connected,
            beside,
            ..
        } = self.found;
        client.finish();
        input.problems.extend(archive_problems);
        let (mut fleet, duplicates) = Fleet::new(names, &events, categories.has_others());
        drop(events);
        let mut note = |kind: Kind, excerpt: String| {
            let name = match &*input.sources {
                [source] => source.name.clone(),
                _ => String::new(),
            };
            add_problem(&mut input.problems, kind, name, Place::start(), excerpt, 1);
        };
        if let Some(begun) = left_out::begun_before(&fleet) {
            note(Kind::BeginsInside, format!("{begun}/{}", fleet.drops.len()));
        }
        let holes: Vec<report::Hole> =
            fleet.holes.iter().map(|hole| report::Hole { from: hole.from, to: hole.to }).collect();
        for hole in &holes {
            let minute = |time: Time| time.to_iso().replace(":00.000Z", "Z");
            note(Kind::Hole, format!("{} – {}", minute(hole.from), minute(hole.to)));
        }
        if left_out::has_no_ends(&fleet) {
            note(Kind::NoDisconnects, String::new());
        }
        if let Some(others) = categories.others_alone().filter(|_| input.used == 0) {
            note(Kind::OtherCategories, others);
        }
        sort_by(&mut input.sources, Ord::cmp);
        // Blobs share their names: whatever tells two problems apart must count.
        sort_by(&mut input.problems, |a, b| {
            let key = |p: &Problem| (p.line, p.byte, p.problem, p.count);
            a.source.cmp(&b.source).then(key(a).cmp(&key(b))).then_with(|| a.excerpt.cmp(&b.excerpt))
        });
        input.duplicates = duplicates;
        input.holes = holes;
        input.used -= duplicates;
        let used = fleet.span;
        fleet.span = used.with(beside);
        (input.from, input.to) = (used.from, used.to);
        let diagnosis = Diagnosis::of(&fleet, testimony::hear(&fleet, &client.sessions));
        let drops: Vec<u32> = (0u32..).take(diagnosis.len()).collect();
        let findings = findings::gather(&fleet, &diagnosis, &drops);
        fleet.codes.join(&codes);
        for (&(_, _, code), &count) in client.producers.values().flat_map(|of| &of.events) {
            if let Some(ClientCode::Hub(code)) = code {
                fleet.codes.add(code, count);
            }
        }
        let (codes, codes_omitted) = fleet.codes.report();
        let course = Course { fleet: &fleet, diagnosis: &diagnosis, connected: &connected };
        let causes = findings::causes(&findings);
        let report = Report {
            schema: SCHEMA,
            input,
            devices: fleet.devices.len(),
            disconnects: diagnosis.len(),
            timeline: timeline::of_log(&course, &drops, &findings, used),
            rhythm: lengths::rhythm(&fleet, &diagnosis, &causes, &drops),
            breakdown: breakdown::breakdown(&fleet, &diagnosis, &causes, &drops),
            part: None,
            fleet: fleet_table::most_dropped(&fleet, &diagnosis, &Chosen::of(&Selection::default(), &fleet)),
            codes,
            codes_omitted,
            client_logs: client_logs(&client, &fleet, &diagnosis.testimony),
            beside: beside::find(&fleet, &diagnosis, &findings),
            findings,
        };
        Outcome { report, fleet, diagnosis, connected, options: self.options }
    }
}

impl Found {
    /// The order of day and month is one for a source, and so is the zone of times that name none.
    fn settle_dates(&mut self, options: &Options) {
        let unclear = std::mem::take(&mut self.unclear_dates);
        let dates = std::mem::take(&mut self.dates);
        let without_seconds = dates.without_seconds();
        let note = match dates.settle(options.dates) {
            Settled::Decided(Order::DayFirst, by) => {
                for (event, day_first) in unclear {
                    self.events[event].time = day_first;
                }
                // With dots or dashes nobody would expect anything else, and who chose it knows.
                matches!(by, By::Certain | By::Compact | By::Sorted | By::Locale).then_some(Kind::DayFirst)
            }
            // What leans to it is how the portal writes in English (US), and few others do.
            Settled::Plain
            | Settled::Decided(Order::MonthFirst, _)
            | Settled::Undecided(Some(Order::MonthFirst)) => None,
            Settled::Undecided(_) => Some(Kind::UnclearDates),
            Settled::Mixed => Some(Kind::MixedDates),
        };
        if let Some(kind) = note {
            self.problem(kind, Place::start(), String::new());
        }
        if without_seconds {
            self.problem(Kind::NoSeconds, Place::start(), String::new());
        }
        let events = std::mem::replace(&mut self.source_begin, self.events.len());
        grain::settle(&mut self.events[events..], without_seconds);
        let clock = std::mem::take(&mut self.clock);
        if let Some(zone) = options.zone_of(clock) {
            for event in &mut self.events[events..] {
                event.time = zone.to_utc(event.time);
            }
        }
        match &options.zone {
            _ if clock < Clock::Local => {}
            Some((name, _)) => self.problem(Kind::LocalZone, Place::start(), name.clone()),
            None => self.problem(Kind::LocalTime, Place::start(), String::new()),
        }
    }
}

impl Found {
    fn note_what_is_left_out(&mut self, format: &str) {
        let named = std::mem::take(&mut self.named);
        let events = &self.events[self.source_begin..];
        for (kind, excerpt) in left_out::notes(format, self.records, named, events) {
            self.problem(kind, Place::start(), excerpt);
        }
    }
}

impl Found {
    /// Counts a record, and keeps its event if it is one; tells whether.
    #[inline]
    fn add(&mut self, meaning: Meaning, varying: &Varying<'_>) -> Result<bool, Kind> {
        let reading = match meaning {
            Meaning::Event(kind) => event::read(kind, varying, &mut self.names),
            Meaning::Ignored(code) => {
                if event::is_of_hub(varying, &mut self.names) {
                    self.beside.extend(event::certain_time(varying));
                    if code != Code::SUCCESS {
                        self.codes.add(code, 1);
                    }
                }
                Reading::Ignored
            }
        };
        let used = matches!(reading, Reading::Used(..));
        match reading {
            Reading::Used(event, moment) => {
                self.input.used += 1;
                self.dates.add(&moment);
                if let DateOrder::Unclear { day_first, .. } = moment.order {
                    self.unclear_dates.push((self.events.len(), day_first));
                }
                self.events.push(event);
            }
            Reading::Ignored => self.input.ignored += 1,
            Reading::Rejected(kind) => return Err(kind),
        }
        self.records += 1;
        Ok(used)
    }
}

impl Sink for Found {
    fn record(&mut self, fields: &Fields<'_>, at: Place, raw: &[u8]) -> Option<read::Meaning> {
        if let Some(of_device) = &mut self.of_device {
            return of_device.record(fields, at, raw);
        }
        self.named.join(fields.named);
        if let Some(category) = fields.get(Field::Category) {
            self.categories.add(category);
        }
        let meaning = event::meaning(fields);
        match self.add(meaning, &read::varying(fields)) {
            Ok(used) if used && fields.bad_properties => {
                self.problem(Kind::PropertiesLost, at, excerpt(raw));
            }
            Ok(_) => {}
            Err(problem) => {
                self.problem(problem, at, excerpt(raw));
                return None;
            }
        }
        if fields.bad_properties {
            return None;
        }
        self.meanings.number(meaning)
    }

    #[inline]
    fn again(&mut self, meaning: read::Meaning, varying: &Varying<'_>) -> bool {
        if let Some(of_device) = &mut self.of_device {
            return of_device.again(meaning, varying);
        }
        self.add(self.meanings.of(meaning), varying).is_ok()
    }

    fn clock(&mut self, clock: Clock) {
        self.clock = clock;
        if let Some(of_device) = &mut self.of_device {
            of_device.clock(clock);
        }
    }

    fn client_entry(&mut self, producer: Producer, event: Option<&ClientEvent>) {
        if self.of_device.is_some() {
            return;
        }
        self.records += 1;
        match event {
            Some(_) => self.input.used += 1,
            None => self.input.ignored += 1,
        }
        self.client.entry(producer, event);
    }

    fn client_end(&mut self, settling: Settling) {
        self.client.end_source(settling);
    }

    fn point(&mut self, time: &str, value: Option<f64>, at: Place, raw: &[u8]) {
        if self.of_device.is_some() {
            return;
        }
        let Some(Moment { time, .. }) = Time::read(time) else {
            self.problem(Kind::BadTime, at, excerpt(raw));
            return;
        };
        self.records += 1;
        self.input.ignored += 1;
        self.connected.extend(value.map(|value| (time, value)));
    }

    fn problem(&mut self, kind: Kind, at: Place, excerpt: String) {
        if self.of_device.is_some() {
            return;
        }
        if kind.rejects() {
            self.records += 1;
            self.input.rejected += 1;
        }
        add_problem(&mut self.problems, kind, String::new(), at, excerpt, 1);
    }
}

impl Sources for Found {
    fn ended(&mut self, source: Ended, options: &Options) {
        if let Some(of_device) = &mut self.of_device {
            return of_device.ended(source, options);
        }
        let Ended { name, bytes, format, encoding, packed } = source;
        self.note_what_is_left_out(format);
        self.settle_dates(options);
        self.client.name_source(&name);
        let records = std::mem::take(&mut self.records);
        if records == 0 && self.problems.is_empty() && encoding != "unknown" {
            self.problem(Kind::NoRows, Place::start(), String::new());
        }
        self.input.records += records;
        for mut problem in self.problems.drain(..) {
            problem.source.clone_from(&name);
            self.input.problems.push(problem);
        }
        self.input.sources.push(report::Source { name, bytes, format, encoding, packed, records });
    }

    fn archive_problem(&mut self, kind: Kind, source: &str, byte: u64) {
        let at = Place { byte, ..Place::start() };
        add_problem(&mut self.archive_problems, kind, source.to_owned(), at, String::new(), 1);
    }
}

/// What the report says of devices' own logs.
fn client_logs(summary: &Summary, fleet: &Fleet, testimony: &Testimony) -> Vec<report::ClientLog> {
    let beside = |fitting: &Fitting| {
        let key = fleet.key(fitting.device);
        report::ClientBeside {
            source: fitting.source.to_string(),
            device: key.device.to_owned(),
            module: key.module.to_owned(),
            ahead: fitting.ahead as f64 / SECOND as f64,
            connects: fitting.begins,
            disconnects: fitting.disconnects,
        }
    };
    let of_producer = |(producer, of): (&Producer, &ProducerSummary)| {
        let sessions = summary.sessions.iter().filter(|session| session.producer == *producer);
        let event = |(&(what, why, code), &count): (&EventKind, &u64)| report::ClientEvents {
            what: what.name(),
            reason: why.map(Reason::name),
            code: code.map(ClientCode::to_text),
            count,
        };
        let mut events: Vec<_> = of.events.iter().map(event).collect();
        sort_by_key(&mut events, |event| std::cmp::Reverse(event.count));
        let mut fitting: Vec<_> =
            testimony.logs.iter().filter(|log| log.producer == *producer).map(beside).collect();
        let beside_omitted = fitting.len().saturating_sub(LOGS_BESIDE);
        fitting.truncate(LOGS_BESIDE);
        report::ClientLog {
            producer: producer.name(),
            entries: of.entries,
            sessions: sessions.count(),
            from: of.first.and_then(ClientTime::time),
            to: of.last.and_then(ClientTime::time),
            events,
            beside: fitting,
            beside_omitted,
        }
    };
    summary.producers.iter().map(of_producer).collect()
}

/// Adds a problem that was met so often, or counts it with the last of its kind.
fn add_problem(
    problems: &mut Vec<Problem>,
    kind: Kind,
    source: String,
    at: Place,
    excerpt: String,
    count: u64,
) {
    let mut of_kind = problems.iter_mut().filter(|p| p.problem == kind);
    match of_kind.nth(PLACES_PER_KIND - 1) {
        Some(last) => last.count += count,
        None => {
            problems.push(Problem { problem: kind, source, line: at.line, byte: at.byte, count, excerpt });
        }
    }
}

/// The answer.
pub struct Outcome {
    /// The report.
    pub report: Report,
    pub(crate) fleet: Fleet,
    pub(crate) diagnosis: Diagnosis,
    /// How many devices were connected, as a metric says.
    pub(crate) connected: Vec<(Time, f64)>,
    /// As it was read: whoever reads it again must read it alike.
    pub(crate) options: Options,
}

impl Outcome {
    /// The report as JSON, with a line break at its end: the same bytes on the command line and in the page.
    pub fn report_json(&self) -> String {
        self.hand_over(None).report_json()
    }

    /// The document: the report composed for a reader, still without a language.
    pub fn document(&self) -> Document {
        self.hand_over(None).document()
    }

    /// The document as JSON.
    pub fn document_json(&self) -> String {
        self.hand_over(None).document_json()
    }

    /// One row for each 404104, under a header, as CSV; in parts of some megabytes, one behind the other.
    pub fn verdicts_csv(&self) -> impl Iterator<Item = String> {
        self.hand_over(None).verdicts_csv()
    }

    /// One JSON object for each 404104, a line each; in parts, too.
    pub fn verdicts_ndjson(&self) -> impl Iterator<Item = String> {
        self.hand_over(None).verdicts_ndjson()
    }

    /// What was observed of each disconnect, as a set of bits, in the order of the rows: to fit the weights of causes.
    #[doc(hidden)]
    pub fn observations(&self) -> Vec<Bits> {
        let facts = |drop: u32| self.diagnosis.facts(drop as usize).0;
        let all = Chosen::of(&Selection::default(), &self.fleet).drops(&self.fleet, &self.diagnosis);
        verdicts::order(&self.fleet, all, Naming::PLAIN).into_iter().map(facts).collect()
    }

    /// Whether at least one record fed the diagnosis.
    pub fn usable(&self) -> bool {
        self.report.input.used > 0
    }
}

pub(crate) fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("maps have text keys and nothing else can fail")
}
