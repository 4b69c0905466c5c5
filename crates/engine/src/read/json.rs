//! Records in JSON: line by line, back to back over many lines, in arrays, in `{"records":[…]}`, and as rows of the
//! tables that the Log Analytics service returns; in any mixture.
//!
//! The scanner ([`scan`]) finds where a value begins and ends and knows just enough grammar to notice damage at once: a
//! raw line break in a string, an object where none may stand, a bracket that closes the other kind. serde_json has the
//! last word on each record ([`take`]); one that is refused for a trifle is mended ([`mend`]). After damage the reader
//! goes on at the next place that looks like the begin of a record ([`damage`]); what lies between is one rejected
//! record. Here is the way through a source; [`tables`] are those whose columns and rows stand apart.

mod damage;
mod format;
mod mend;
mod repair;
mod scan;
mod tables;
mod take;
mod wrapped;

use serde_json::Value;

use super::pasted::among;
use super::seams::{Seam, Seams};
use super::shapes::Shapes;
use super::window::Window;
use super::{Border, MAX_RECORD_BYTES, Place, Seen, Sink, excerpt};
use crate::bytes;
use crate::problem::Kind;
use damage::Damage;
pub(super) use format::FormatSeen;
use scan::{MAX_DEPTH, Scan, Stop};
use tables::{Columns, Table};
use wrapped::may_hold_texts;
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

enum State {
    /// Between records.
    Between,
    /// Inside the value with which the window begins.
    Value(Scan),
    /// Inside a text, in an array, that holds no JSON.
    Text(Scan),
    /// Behind damage: looking for the next record.
    Lost(Damage),
    /// Inside a table that stands among the records.
    Table(Box<among::Reader>),
}

/// No number or other word of JSON is longer, as programs write them. Proposal.
const MAX_WORD: usize = 64;

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
        seen.name()
    }

    /// Reads on in the window; `last` when nothing more will come.
    pub(super) fn run(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) {
        loop {
            let step = match &mut self.state {
                State::Between => self.between(window, last, sink),
                State::Value(_) => self.value(window, last, sink),
                State::Text(_) => self.text(window, last, sink),
                State::Lost(_) => self.lost(window, last, sink),
                State::Table(table) => {
                    if !table.run(window, last, sink) {
                        return;
                    }
                    self.state = State::Between;
                    Step::On
                }
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
            _ => self.state = State::Lost(Damage::of_prose(window.place())),
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
                let (raw, at) = (&rest[..scan.at], window.place());
                let length = raw.len();
                let text = String::from_utf8_lossy(raw);
                if may_hold_texts(raw) && self.unwrap(&text, at, raw, sink) {
                    window.pass(length);
                    self.state = State::Between;
                } else {
                    self.pass_scalar(window, length, sink);
                }
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
