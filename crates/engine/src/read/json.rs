//! Records in JSON: line by line, back to back over many lines, in arrays, in `{"records":[…]}`, and as rows of the
//! tables that the Log Analytics service returns; in any mixture.
//!
//! The scanner finds where a value begins and ends and knows just enough grammar to notice damage at once: a raw
//! line break in a string, an object where none may stand, a bracket that closes the other kind. serde_json has the
//! last word on each record. After damage the scanner goes on at the next place that looks like the begin of a
//! record; what lies between is one rejected record. A record that is refused for a trifle is mended ([`mend`]).

mod mend;
mod repair;
mod scan;
mod wrapped;

use std::borrow::Cow;
use std::rc::Rc;

use memchr::memchr;
use serde_json::Value;

use super::columns;
use super::fields::{Clues, Field, Fields, json_of};
use super::seams::{Seam, Seams};
use super::shapes::{Layout, Shapes, learn};
use super::window::Window;
use super::{Border, EXCERPT_BYTES, MAX_RECORD_BYTES, Place, Seen, Sink, excerpt};
use crate::bytes;
use crate::problem::Kind;
use crate::time::Time;
use mend::{Mended, mend};
use scan::{MAX_DEPTH, Scan, Stop};
use wrapped::is_record;
pub(super) use wrapped::{may_be_json, may_hold_records, records_in, values};

/// What the scanner is inside of, at the level of records.
enum Container {
    /// An array of records.
    Array,
    /// The rows of a table.
    Rows(Table),
    /// Series of a metric, and the points of one.
    Series,
    Points,
    /// An object around one of these.
    Envelope,
}

/// The table whose rows are being read.
struct Table {
    /// Without columns its rows cannot be told.
    columns: Option<Columns>,
    /// Kusto's tables about the query: their rows are no records.
    about_query: bool,
}

type Columns = Rc<[Option<Field>]>;

enum State {
    /// Between records.
    Between,
    /// Inside the value with which the window begins.
    Value(Scan),
    /// Inside a text, in an array, that holds no JSON.
    Text(Scan),
    /// Behind damage: looking for the next record.
    Lost(Damage),
}

/// A stretch that could not be read, as far as it has been passed.
struct Damage {
    kind: Kind,
    /// Where it begins.
    begin: Place,
    /// Its first bytes, for the excerpt; the others are not kept.
    head: Vec<u8>,
    /// What was passed last.
    before: Before,
}

/// No number or other word of JSON is longer, as programs write them. Proposal.
const MAX_WORD: usize = 64;

/// The tables of an answer that comes in fragments: its result, and a few about the query. Proposal.
const MAX_ANNOUNCED: usize = 64;

/// What stands before a place, as far as it tells a record's begin from a key's value: however much white space came
/// between, in however many chunks.
#[derive(Clone, Copy, Default)]
struct Before {
    /// The place begins a line.
    begins_line: bool,
    /// The last two bytes that are no white space, the last one first.
    last: [Option<u8>; 2],
}

enum Step {
    /// Look on, with what there is.
    On,
    /// More bytes are needed.
    Wait,
}

pub(super) struct Reader {
    sniffed: usize,
    state: State,
    containers: Vec<Container>,
    format: FormatSeen,
    /// Some record had to be mended.
    mended: bool,
    seams: Seams,
    /// Shapes of objects, and of the rows of the table that is being read.
    objects: Shapes,
    rows: Shapes,
    /// The columns that frames of a Kusto answer announced, by `TableId`.
    announced: Vec<(i64, Columns)>,
    /// A table with the result of a Kusto query has been met.
    result_met: bool,
    /// How deep the array is of which it was said that it holds other things than records.
    noted: Option<usize>,
}

/// What the source looked like, for its name.
#[derive(Clone, Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // observations, none of which rules out another
pub(crate) struct FormatSeen {
    /// Envelopes of `records`: a blob has one, Event Hubs one for each message.
    batches: u64,
    wrapped: bool,
    tables: bool,
    kusto_v1: bool,
    kusto_v2: bool,
    metric: bool,
    statistics: bool,
    event_grid: bool,
    cloud_events: bool,
    monitoring: bool,
    array: bool,
    names_table: bool,
    over_many_lines: bool,
}

impl FormatSeen {
    fn join(&mut self, other: &Self) {
        self.batches += other.batches;
        self.wrapped |= other.wrapped;
        self.tables |= other.tables;
        self.kusto_v1 |= other.kusto_v1;
        self.kusto_v2 |= other.kusto_v2;
        self.metric |= other.metric;
        self.statistics |= other.statistics;
        self.event_grid |= other.event_grid;
        self.cloud_events |= other.cloud_events;
        self.monitoring |= other.monitoring;
        self.array |= other.array;
        self.names_table |= other.names_table;
        self.over_many_lines |= other.over_many_lines;
    }
}

impl Reader {
    /// A reader that may look so many bytes ahead to tell what a column is.
    pub(super) fn new(sniffed: usize) -> Self {
        Self {
            sniffed,
            state: State::Between,
            containers: Vec::new(),
            format: FormatSeen::default(),
            mended: false,
            seams: Seams::default(),
            objects: Shapes::new(),
            rows: Shapes::new(),
            announced: Vec::new(),
            result_met: false,
            noted: None,
        }
    }

    /// Whether any record had to be mended.
    pub(super) fn mended(&self) -> bool {
        self.mended
    }

    /// Whether it is inside of nothing that will end, such as a record.
    pub(super) fn rests(&self) -> bool {
        matches!(self.state, State::Between) && !self.seams.in_hole()
    }

    /// How it reads the next record; nothing where what came before tells more about it than can be said.
    pub(super) fn border(&self) -> Option<Border> {
        if self.result_met || !self.announced.is_empty() {
            return None;
        }
        let containers = self.containers.iter().map(|container| match container {
            Container::Array => Some(b'['),
            Container::Envelope => Some(b'{'),
            Container::Rows(_) | Container::Series | Container::Points => None,
        });
        let mut border: Vec<u8> = containers.collect::<Option<_>>()?;
        border.extend(self.noted.map(|depth| u8::try_from(depth).unwrap_or(u8::MAX)));
        Some(Border(border))
    }

    /// Leaves the record that is being read: what comes next begins one.
    pub(super) fn skip(&mut self) {
        self.state = State::Between;
        self.seams = Seams::default();
        self.format.batches = 0;
    }

    /// What it noticed.
    pub(super) fn seen(&self) -> Seen {
        Seen::Json { format: self.format.clone(), mended: self.mended }
    }

    /// Takes what another reader noticed.
    pub(super) fn join(&mut self, other: &FormatSeen, mended: bool) {
        self.format.join(other);
        self.mended |= mended;
    }

    /// Ends the source; tells what it was.
    pub(super) fn end(mut self, window: &mut Window, sink: &mut impl Sink) -> &'static str {
        self.run(window, true, sink);
        if !self.containers.is_empty() {
            sink.problem(Kind::CutContainer, window.place(), String::new());
        }
        let seen = self.format;
        if seen.event_grid || seen.cloud_events {
            sink.problem(Kind::NoCodes, Place::start(), String::new());
        }
        if seen.metric {
            sink.problem(Kind::Metric, Place::start(), String::new());
        }
        match () {
            () if seen.kusto_v2 => "kusto-v2",
            () if seen.kusto_v1 => "kusto-v1",
            () if seen.tables => "log-analytics-rest",
            () if seen.metric || seen.statistics => "metric",
            () if seen.cloud_events => "cloud-events",
            () if seen.event_grid => "event-grid",
            () if seen.wrapped || seen.batches > 1 => "event-hubs",
            () if seen.batches == 1 => "records",
            () if seen.monitoring => "operations-monitoring",
            () if seen.names_table => "az-cli",
            () if seen.array => "json-array",
            () if seen.over_many_lines => "json-objects",
            () => "json-lines",
        }
    }

    /// Reads on in the window; `last` when nothing more will come.
    pub(super) fn run(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) {
        loop {
            let step = match &self.state {
                State::Between => self.between(window, last, sink),
                State::Value(_) => self.value(window, last, sink),
                State::Text(_) => self.text(window, last, sink),
                State::Lost(_) => self.lost(window, last, sink),
            };
            if matches!(step, Step::Wait) {
                return;
            }
        }
    }

    /// Passes white space and punctuation up to the next value.
    fn between(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Step {
        let rest = window.rest();
        let Some(passed) = rest.iter().position(|b| !is_blank(*b) && *b != b',') else {
            window.pass(rest.len());
            return Step::Wait;
        };
        let byte = rest[passed];
        window.pass(passed);
        match self.seams.pass(window, last, sink) {
            Seam::None => {}
            Seam::Passed => return Step::On,
            Seam::MoreBytes => return Step::Wait,
        }
        match byte {
            b'[' if !matches!(self.containers.last(), Some(Container::Rows(_)))
                && self.containers.len() < MAX_DEPTH =>
            {
                self.format.array |= self.containers.is_empty();
                self.containers.push(Container::Array);
                window.pass(1);
            }
            b']' => self.close_array(window),
            // The end of an envelope whose begin was not copied.
            b'}' if self.containers.is_empty() => window.pass(1),
            b'{' | b'[' if self.known(window, sink) => {}
            b'{' | b'[' => self.state = State::Value(self.scan()),
            // A text that holds JSON, as the messages of Event Hubs are sometimes saved.
            b'"' => match window.rest().get(1) {
                Some(b'{' | b'[') => self.state = State::Value(Scan::of_value()),
                None if !last => return Step::Wait,
                _ if !self.containers.is_empty() => self.state = State::Text(Scan::of_value()),
                _ => self.lose(window, Kind::Prose, 1),
            },
            _ if !self.containers.is_empty() => return self.word(window, last, sink),
            _ => self.lose(window, Kind::Prose, 1),
        }
        Step::On
    }

    /// Begins to scan the value ahead.
    fn scan(&self) -> Scan {
        match self.containers.last() {
            Some(Container::Series) => Scan::of_series(),
            _ => Scan::of_value(),
        }
    }

    /// Takes the record ahead if its shape is known.
    fn known(&mut self, window: &mut Window, sink: &mut impl Sink) -> bool {
        let rest = window.rest();
        let shapes = match (self.containers.last(), rest[0]) {
            // What looks like a record is none there.
            (Some(Container::Series | Container::Points), _) => return false,
            (Some(Container::Rows(table)), _) if table.about_query => return false,
            (Some(Container::Rows(_)), b'[') => &self.rows,
            (_, b'{') => &self.objects,
            _ => return false,
        };
        let Some(found) = shapes.find(rest) else { return false };
        if !sink.again(found.meaning, &found.varying) {
            return false;
        }
        window.pass_lines(found.length, found.lines);
        true
    }

    /// Scans on in a text, in an array, that holds no JSON.
    fn text(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Step {
        let State::Text(scan) = &mut self.state else { return Step::On };
        let rest = window.rest();
        match scan.run(rest, MAX_RECORD_BYTES) {
            Stop::MoreBytes if !last => return Step::Wait,
            Stop::Complete if scan.at == rest.len() && !last => {
                *scan = Scan::of_value();
                return Step::Wait;
            }
            // A text whose end is missing goes on to the next one's begin.
            Stop::Complete if rest.get(scan.at).is_none_or(ends_element) => {
                let length = scan.at;
                self.pass_scalar(window, length, sink);
            }
            _ => self.lose(window, Kind::Prose, 1),
        }
        Step::On
    }

    /// Passes a number, or another word of JSON, in an array.
    fn word(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Step {
        let rest = window.rest();
        let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
        let length = rest.iter().take(MAX_WORD).take_while(is_part).count();
        if length == rest.len() && length < MAX_WORD && !last {
            return Step::Wait;
        }
        let word = std::str::from_utf8(&rest[..length]).unwrap_or_default();
        if length < MAX_WORD
            && rest.get(length).is_none_or(ends_element)
            && serde_json::from_str::<Value>(word).is_ok()
        {
            self.pass_scalar(window, length, sink);
        } else {
            self.lose(window, Kind::Prose, 1);
        }
        Step::On
    }

    /// Passes a sound value in an array that is no record. Nothing is missing, so it is said once for the array.
    fn pass_scalar(&mut self, window: &mut Window, length: usize, sink: &mut impl Sink) {
        let depth = Some(self.containers.len());
        if std::mem::replace(&mut self.noted, depth) != depth {
            sink.problem(Kind::Prose, window.place(), excerpt(&window.rest()[..length]));
        }
        window.pass(length);
        self.state = State::Between;
    }

    fn close_array(&mut self, window: &mut Window) {
        if let Some(Container::Rows(_)) = self.containers.pop() {
            // The rows around this table, if any, have other columns.
            self.rows.clear();
        }
        self.noted = None;
        window.pass(1);
        if matches!(self.containers.last(), Some(Container::Envelope)) {
            self.state = State::Value(Scan::of_envelope_rest());
        }
    }

    /// Scans on in a value.
    fn value(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Step {
        let State::Value(scan) = &mut self.state else { return Step::On };
        let (envelope, stop) = (scan.envelope, scan.run(window.rest(), MAX_RECORD_BYTES));
        let reached = scan.at;
        match stop {
            Stop::MoreBytes if !last => return Step::Wait,
            // Nothing but the end of the envelope is missing.
            Stop::MoreBytes if envelope => {
                window.pass(window.rest().len());
                self.state = State::Between;
                return Step::On;
            }
            Stop::Complete => return self.complete(window, sink),
            Stop::Container => return self.enter(window, last, sink),
            Stop::MoreBytes => self.lose(window, Kind::Cut, 1),
            Stop::Damaged(kind) => self.lose(window, kind, 1),
            Stop::Hopeless(kind) => self.lose(window, kind, reached),
        }
        if envelope {
            self.containers.pop();
        }
        Step::On
    }

    /// Steps into the array at which the scan stands: its elements are records, or rows of a table.
    fn enter(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Step {
        let State::Value(scan) = &self.state else { return Step::On };
        let at = scan.at;
        let envelope_rest = scan.envelope;
        let key = scan.key(window.rest()).to_ascii_lowercase();
        if self.containers.len() >= MAX_DEPTH {
            self.lose(window, Kind::BadJson, at);
            return Step::On;
        }
        let is_series = scan.series;
        // pandas calls them data.
        let mut is_rows = matches!(&*key, b"rows" | b"data");
        let mut table = None;
        if !envelope_rest {
            // What came before, closed by hand, is an object of its own.
            let before = String::from_utf8_lossy(&window.rest()[..at]) + "null}";
            let Ok(before) = serde_json::from_str::<Value>(&before) else {
                self.lose(window, Kind::BadJson, 1);
                return Step::On;
            };
            let mut columns = self.columns(&before);
            // Rows that name their own fields are records.
            is_rows &= columns.is_some() || key == b"rows";
            if is_rows && columns.is_none() {
                let first = &window.rest()[at + 1..];
                let first = &first[..first.len().min(self.sniffed)];
                match first.iter().find(|byte| !is_blank(**byte)) {
                    None if first.len() < self.sniffed && !last => return Step::Wait,
                    next => is_rows = next != Some(&b'{'),
                }
            }
            if let Some(columns) = columns.as_mut().filter(|columns| !columns::is_complete(columns)) {
                let rows = &window.rest()[at..];
                // Whatever a chunk brought beyond it must not decide.
                let rows = &rows[..rows.len().min(self.sniffed)];
                if is_rows && rows.len() < self.sniffed && !last {
                    return Step::Wait;
                }
                tell_by_content(columns, rows);
            }
            table = columns.map(|columns| self.table(&before, columns));
            if is_record(&before) || is_rows && table.is_none() {
                let State::Value(scan) = &mut self.state else { return Step::On };
                scan.pass_container();
                return Step::On;
            }
            if before.get("error").is_some() {
                sink.problem(Kind::Partial, window.place(), excerpt(&window.rest()[..at]));
            }
            self.containers.push(Container::Envelope);
        }
        self.containers.push(match &*key {
            b"rows" | b"data" if is_rows => {
                self.format.tables = true;
                self.rows.clear();
                Container::Rows(table.unwrap_or(Table { columns: None, about_query: false }))
            }
            b"timeseries" => {
                self.format.metric = true;
                Container::Series
            }
            b"data" if is_series => Container::Points,
            b"records" => {
                self.format.batches += 1;
                Container::Array
            }
            _ => Container::Array,
        });
        window.pass(at + 1);
        self.state = State::Between;
        Step::On
    }

    /// The columns of the table that an object describes, as far as their names tell.
    fn columns(&self, before: &Value) -> Option<Columns> {
        // A fragment's were announced by a frame before it.
        let announced = || {
            let id = table_id(before)?;
            self.announced.iter().find(|(known, _)| *known == id).map(|(_, columns)| columns.clone())
        };
        columns_of(before).or_else(announced)
    }

    /// Notes the columns of a table whose rows come later.
    fn announce(&mut self, id: i64, columns: Columns) {
        match self.announced.iter().position(|(known, _)| *known == id) {
            Some(at) => self.announced[at].1 = columns,
            None if self.announced.len() < MAX_ANNOUNCED => self.announced.push((id, columns)),
            None => {}
        }
    }

    /// The table that an object describes, whose rows follow.
    fn table(&mut self, before: &Value, columns: Columns) -> Table {
        let kusto = before.get("Columns").is_some();
        let frame = before.get("FrameType").is_some();
        self.format.kusto_v2 |= frame;
        self.format.kusto_v1 |= kusto && !frame;
        if let (None, Some(id)) = (columns_of(before), table_id(before)) {
            // What the rows of one fragment told holds for the next.
            self.announce(id, columns.clone());
            return Table { columns: Some(columns), about_query: false };
        }
        let tells_times = columns.contains(&Some(Field::Time));
        let about_query = match before.get("TableKind").and_then(Value::as_str) {
            Some(kind) => kind != "PrimaryResult",
            // Behind the result come tables about the query, one of which has times, too.
            None => kusto && (self.result_met || !tells_times),
        };
        self.result_met |= kusto && !about_query;
        Table { columns: Some(columns), about_query }
    }

    /// A value is complete: it ends where the scan stands.
    fn complete(&mut self, window: &mut Window, sink: &mut impl Sink) -> Step {
        let State::Value(scan) = &self.state else { return Step::On };
        let raw = &window.rest()[..scan.at];
        let at = window.place();
        if scan.envelope {
            self.containers.pop();
            // The service puts `"error":{…}` beside the tables of a query that failed in part.
            if bytes::find(raw, b"\"error\"").is_some() {
                sink.problem(Kind::Partial, at, excerpt(raw));
            }
        } else if !self.take(raw, at, sink) {
            self.lose(window, Kind::BadJson, 1);
            return Step::On;
        }
        let length = raw.len();
        window.pass(length);
        self.state = State::Between;
        Step::On
    }

    /// Takes a value that is no envelope; tells whether another record begins in it, since it is damaged.
    fn take(&mut self, raw: &[u8], at: Place, sink: &mut impl Sink) -> bool {
        let mut text = Sound::of(raw);
        let columns = match self.containers.last() {
            Some(Container::Rows(table)) if table.about_query => return true,
            Some(Container::Rows(table)) if raw[0] == b'[' => Some(table.columns.clone()),
            _ => None,
        };
        let layout = match &columns {
            Some(columns) => columns.as_deref().map(Layout::Array),
            None => Some(Layout::Object),
        };
        if raw[0] == b'"' {
            if !self.unwrap(&text.text, at, raw, sink) {
                sink.problem(Kind::Prose, at, excerpt(raw));
            }
            return true;
        }
        if let Some(repaired) = repair::lone_surrogates(&text.text)
            && !is_sound(&text.text, layout)
            && is_sound(&repaired, layout)
        {
            text = Sound { text: Cow::Owned(repaired), repaired: true };
        }
        match read_value(&text.text, layout) {
            Ok(Some(fields)) => self.take_fields(&fields, &text, layout, at, raw, sink),
            Ok(None) => sink.problem(Kind::BadRow, at, excerpt(raw)),
            Err(_) => {
                if self.take_mended(&text, layout, at, raw, sink) {
                    return true;
                }
                if matches!(
                    next_record(&raw[1..], Before::default().and(&raw[..1]), false, true),
                    Search::Found(_)
                ) {
                    return false;
                }
                sink.problem(Kind::BadJson, at, excerpt(raw));
            }
        }
        true
    }

    /// Takes a record that JSON refuses for a trifle; tells whether it is one.
    #[inline(never)]
    fn take_mended(
        &mut self,
        text: &Sound<'_>,
        layout: Option<Layout<'_>>,
        at: Place,
        raw: &[u8],
        sink: &mut impl Sink,
    ) -> bool {
        // A mailer breaks lines at blanks, a console within words: whether the names are whole tells which.
        for (between, first) in [(" ", true), ("", false)] {
            let Mended { text: mended, repaired, punctuation, joined, numbers } = mend(&text.text, between);
            let mended = Sound { text: Cow::Owned(mended), repaired: repaired || text.repaired };
            if let (true, Ok(Some(fields))) =
                (repaired || punctuation || numbers, read_value(&mended.text, layout))
                && !(joined && (is_torn(&fields) || first && fields.get(Field::Device).is_none()))
            {
                self.mended |= punctuation;
                self.take_fields(&fields, &mended, layout, at, raw, sink);
                return true;
            }
            if !(first && joined) {
                break;
            }
        }
        false
    }

    #[inline(never)]
    fn take_fields(
        &mut self,
        fields: &Fields<'_>,
        text: &Sound<'_>,
        layout: Option<Layout<'_>>,
        at: Place,
        raw: &[u8],
        sink: &mut impl Sink,
    ) {
        let Sound { text, repaired } = text;
        let clues = fields.clues;
        if clues.has(Clues::FRAME) {
            self.frame(text, at, sink);
            return;
        }
        if matches!(self.containers.last(), Some(Container::Points)) {
            point(fields, text, at, raw, sink);
            return;
        }
        let operation = fields.get(Field::Operation);
        // Whatever has a result is a record, too, of which a query left the operation out.
        let may_wrap = operation.is_none() && fields.get(Field::Result).is_none();
        if may_wrap && may_hold_records(raw) && self.unwrap(text, at, raw, sink) {
            return;
        }
        let is_error = |value: &Value| value.get("error").is_some_and(Value::is_object);
        if operation.is_none()
            && fields.get(Field::Time).is_none()
            && matches!(layout, Some(Layout::Object))
            && bytes::find(raw, b"\"error\"").is_some()
            && serde_json::from_str(text).is_ok_and(|value| is_error(&value))
        {
            sink.problem(Kind::ServiceError, at, excerpt(raw));
            return;
        }
        // Counts of a summary, or of a hub's statistics.
        let no_column =
            matches!(layout, Some(Layout::Array(columns)) if !columns.contains(&Some(Field::Time)));
        let no_time = (clues.has(Clues::TABLE_NAME) || clues.has(Clues::STATISTICS))
            && fields.get(Field::Time).is_none();
        self.format.statistics |= clues.has(Clues::STATISTICS);
        if no_column || no_time {
            sink.problem(Kind::NoTimes, at, excerpt(raw));
            return;
        }
        let of_hub = operation.is_some_and(|operation| operation.starts_with("Microsoft.Devices."));
        self.format.event_grid |= of_hub && clues.has(Clues::EVENT_GRID);
        self.format.cloud_events |= of_hub && clues.has(Clues::CLOUD_EVENT);
        self.format.monitoring |= clues.has(Clues::MONITORING);
        self.format.names_table |= clues.has(Clues::TABLE_NAME);
        self.format.over_many_lines |= memchr(b'\n', text.as_bytes()).is_some();
        if *repaired {
            sink.problem(Kind::Repaired, at, excerpt(raw));
        }
        let meaning = sink.record(fields, at, raw);
        // An array under such a key may be a container in another record that looks alike.
        let plain = matches!(&self.state, State::Value(scan) if !scan.passed_container);
        let shapes = if raw[0] == b'{' { &mut self.objects } else { &mut self.rows };
        if let (Cow::Borrowed(text), Some(layout), Some(meaning), true) =
            (text, layout, meaning, plain && shapes.may_learn())
        {
            learn(shapes, text, layout, fields, meaning, |text| read_value(text, Some(layout)).ok()?);
        }
    }

    /// Takes the records that a value, which is none itself, wraps; tells whether there were any.
    fn unwrap(&mut self, text: &str, at: Place, raw: &[u8], sink: &mut impl Sink) -> bool {
        let Ok(value) = serde_json::from_str::<Value>(text) else { return false };
        let records = records_in(&value);
        for record in &records {
            // As the hub itself writes it.
            self.format.wrapped |= record.get("operationName").is_some();
            if let Ok(fields) = Fields::from_json(&json_of(record)) {
                sink.record(&fields, at, raw);
            }
        }
        !records.is_empty()
    }

    /// A frame of a Kusto answer that is no table of rows.
    fn frame(&mut self, text: &str, at: Place, sink: &mut impl Sink) {
        self.format.kusto_v2 = true;
        let Ok(frame) = serde_json::from_str::<Value>(text) else { return };
        if let (Some(id), Some(columns)) = (table_id(&frame), columns_of(&frame)) {
            self.announce(id, columns);
        }
        if frame.get("HasErrors").and_then(Value::as_bool) == Some(true) {
            sink.problem(Kind::Partial, at, excerpt(text.as_bytes()));
        }
    }

    /// The value ahead is damaged: passes its first `count` bytes, and looks for the next one.
    fn lose(&mut self, window: &mut Window, kind: Kind, count: usize) {
        let passed = &window.rest()[..count];
        let head = passed[..passed.len().min(EXCERPT_BYTES)].to_vec();
        let before = Before::default().and(passed);
        self.state = State::Lost(Damage { kind, begin: window.place(), head, before });
        window.pass(count);
    }

    /// Looks for the next record behind damage, and reports what lies before it.
    fn lost(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Step {
        let State::Lost(damage) = &mut self.state else { return Step::On };
        let rest = window.rest();
        // A record that only lacks its end is full of braces of its own: the next one begins a line.
        let search = next_record(rest, damage.before, damage.kind == Kind::Cut, last);
        let (Search::Found(passed) | Search::Undecided(passed) | Search::Nothing(passed)) = search;
        let passed_bytes = &rest[..passed];
        let room = EXCERPT_BYTES.saturating_sub(damage.head.len());
        damage.head.extend_from_slice(&passed_bytes[..passed.min(room)]);
        damage.before = damage.before.and(passed_bytes);
        let found = matches!(search, Search::Found(_));
        if found || last {
            // Damage with a sound record behind it is not the end of the source.
            let kind = if found && damage.kind == Kind::Cut { Kind::BadJson } else { damage.kind };
            sink.problem(kind, damage.begin, excerpt(&damage.head));
            // What was lost may have closed what it was in: no comma follows, or nothing at all.
            let closed = match damage.before.last {
                [Some(b']'), _] | [Some(b'}'), Some(b']')] => true,
                [Some(b'}'), _] => !found,
                _ => false,
            };
            if closed && kind != Kind::Cut {
                self.containers.clear();
            }
            self.state = State::Between;
        }
        window.pass(passed);
        if found || last { Step::On } else { Step::Wait }
    }
}

/// The text of a value, as it came or fit to be read.
struct Sound<'t> {
    text: Cow<'t, str>,
    /// Something in it is not as it was meant.
    repaired: bool,
}

impl<'t> Sound<'t> {
    fn of(raw: &'t [u8]) -> Self {
        let text = String::from_utf8_lossy(raw);
        Self { repaired: matches!(text, Cow::Owned(_)), text }
    }
}

/// Whether a byte between records says nothing: white space, or a control character that a program left behind. NUL
/// does say something.
fn is_blank(byte: u8) -> bool {
    byte == b' ' || byte.is_ascii_control() && byte != 0
}

/// Whether an element of an array ends before this byte.
#[allow(clippy::trivially_copy_pass_by_ref)] // as options of bytes ask
fn ends_element(byte: &u8) -> bool {
    matches!(byte, b',' | b']') || is_blank(*byte)
}

/// Reads one value, an object or a row; nothing where a row does not fit its columns.
fn read_value<'t>(text: &'t str, layout: Option<Layout<'_>>) -> serde_json::Result<Option<Fields<'t>>> {
    match layout {
        None => Ok(None),
        Some(Layout::Array(columns)) => Fields::from_json_row(text, columns),
        Some(_) => Fields::from_json(text).map(Some),
    }
}

/// Whether a line break stood in the midst of a name, where no blank belongs: no ID, operation or code of the hub has one.
#[inline(never)]
fn is_torn(fields: &Fields<'_>) -> bool {
    let has_blank = |field| fields.get(field).is_some_and(|text| text.contains(' '));
    let names = [Field::Operation, Field::Result, Field::Device, Field::Module];
    let time = fields.get(Field::Time).and_then(Time::read);
    time.is_none()
        || fields.get(Field::Operation).is_none()
        || fields.bad_properties
        || names.into_iter().any(has_blank)
}

/// Whether all of a value can be read.
fn is_sound(text: &str, layout: Option<Layout<'_>>) -> bool {
    match read_value(text, layout) {
        Ok(Some(fields)) => !fields.bad_properties,
        Ok(None) => true,
        Err(_) => false,
    }
}

/// A point of a metric.
fn point(fields: &Fields<'_>, text: &str, at: Place, raw: &[u8], sink: &mut impl Sink) {
    /// Of a count of devices one of these says it; the deprecated metric has a total only.
    const VALUES: [&str; 3] = ["average", "total", "maximum"];
    let Some(time) = fields.get(Field::Time) else {
        sink.problem(Kind::NoTimes, at, excerpt(raw));
        return;
    };
    let point: Option<Value> = serde_json::from_str(text).ok();
    let value = point.and_then(|point| VALUES.iter().find_map(|name| point.get(name)?.as_f64()));
    sink.point(time, value, at, raw);
}

/// What a search for the next record came to, and how many bytes it passed.
enum Search {
    Found(usize),
    /// There may be one here; the next bytes will tell.
    Undecided(usize),
    Nothing(usize),
}

/// Looks for a brace that is followed by a quote, as a record begins, and is not the value of a key.
///
/// `before` is what stands before `bytes`.
fn next_record(bytes: &[u8], before: Before, only_at_line: bool, last: bool) -> Search {
    for brace in memchr::memchr_iter(b'{', bytes) {
        let before = before.and(&bytes[..brace]);
        // Nested objects of formatted JSON are indented: what begins a line begins a record.
        if !before.begins_line && (only_at_line || !before.may_begin_record()) {
            continue;
        }
        match bytes[brace + 1..].iter().find(|b| !b.is_ascii_whitespace()) {
            Some(b'"') => return Search::Found(brace),
            None if !last => return Search::Undecided(brace),
            _ => {}
        }
    }
    Search::Nothing(bytes.len())
}

impl Before {
    /// What stands before the place behind `bytes`.
    fn and(self, bytes: &[u8]) -> Self {
        let begins_line = bytes.last().map_or(self.begins_line, |byte| *byte == b'\n');
        let own = bytes.iter().rev().copied().filter(|byte| !byte.is_ascii_whitespace()).map(Some);
        let mut all = own.chain(self.last);
        Self { begins_line, last: [all.next().flatten(), all.next().flatten()] }
    }

    /// Whether a record may begin here: not inside a text, and not behind the colon of a key.
    fn may_begin_record(self) -> bool {
        match self.last {
            [Some(b'"' | b'\\'), _] => false,
            [Some(b':'), key] => key != Some(b'"'),
            _ => true,
        }
    }
}

/// What a column is called.
fn name_of(column: &Value) -> &str {
    let name = column.get("name").or_else(|| column.get("ColumnName"));
    name.unwrap_or(column).as_str().unwrap_or_default()
}

/// The columns of a table, from the part of it that stands before its rows.
fn columns_of(table: &Value) -> Option<Columns> {
    let columns = table.get("columns").or_else(|| table.get("Columns"))?.as_array()?;
    Some(columns::by_names(columns.iter().map(name_of)).into())
}

/// What the frames of a Kusto answer call their table.
fn table_id(frame: &Value) -> Option<i64> {
    frame.get("TableId").and_then(Value::as_i64)
}

/// Tells columns of names of somebody's own by the first rows, if those are a log's; `rows` begins with their array.
fn tell_by_content(columns: &mut Columns, rows: &[u8]) {
    let mut told = columns.to_vec();
    columns::fill(&mut told, &first_rows(rows));
    if columns::is_log(&told) {
        *columns = told.into();
    }
}

/// The first rows of an array as texts, as far as they are whole.
fn first_rows(array: &[u8]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut at = 1;
    while rows.len() < columns::ROWS {
        at += array[at..].iter().take_while(|byte| is_blank(**byte) || **byte == b',').count();
        let mut scan = Scan::of_value();
        if array.get(at) != Some(&b'[') || !matches!(scan.run(&array[at..], MAX_RECORD_BYTES), Stop::Complete)
        {
            break;
        }
        let row = String::from_utf8_lossy(&array[at..at + scan.at]);
        if let Ok(Value::Array(cells)) = serde_json::from_str(&row) {
            rows.push(cells.into_iter().map(text_of).collect());
        }
        at += scan.at;
    }
    rows
}

/// A value as the text of a table's cell.
fn text_of(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        value => json_of(&value),
    }
}
