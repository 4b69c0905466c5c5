//! Records in JSON: line by line, back to back over many lines, in arrays, in `{"records":[…]}`, and as rows of the
//! tables that the Log Analytics service returns; in any mixture.
//!
//! The scanner finds where a value begins and ends and knows just enough grammar to notice damage at once: a raw
//! line break in a string, an object where none may stand, a bracket that closes the other kind. serde_json has the
//! last word on each record. After damage the scanner goes on at the next place that looks like the begin of a
//! record; what lies between is one rejected record.

mod scan;

use memchr::memchr;

use super::fields::{Field, Fields};
use super::{EXCERPT_BYTES, MAX_RECORD_BYTES, Place, Sink, excerpt};
use crate::problem::Kind;
use scan::{MAX_DEPTH, Scan, Stop};

/// What the scanner is inside of, at the level of records.
enum Container {
    /// An array of records.
    Array,
    /// The rows of a table; without columns its rows cannot be told.
    Rows(Option<Vec<Option<Field>>>),
    /// An object around one of these.
    Envelope,
}

enum State {
    /// Between records.
    Between,
    /// Inside a value that began at `Reader::start`.
    Value(Scan),
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
    /// The last bytes passed, as far as they may matter to what follows.
    tail: Vec<u8>,
}

/// As much context as tells a record's begin from a key's value.
const TAIL_BYTES: usize = 64;

enum Step {
    /// Look on, with what there is.
    On,
    /// More bytes are needed.
    Wait,
}

pub(super) struct Reader {
    /// Bytes not done with; `start` is the first that matters.
    buffer: Vec<u8>,
    start: usize,
    /// The place of `buffer[start]`.
    place: Place,
    state: State,
    containers: Vec<Container>,
    format: FormatSeen,
}

/// What the source looked like, for its name.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // observations, none of which rules out another
struct FormatSeen {
    records_envelope: bool,
    tables: bool,
    array: bool,
    names_table: bool,
    over_many_lines: bool,
}

impl Reader {
    pub(super) fn new(place: Place) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            place,
            state: State::Between,
            containers: Vec::new(),
            format: FormatSeen::default(),
        }
    }

    pub(super) fn push(&mut self, chunk: &[u8], sink: &mut impl Sink) {
        self.buffer.extend_from_slice(chunk);
        self.run(false, sink);
        self.drop_done();
    }

    /// Ends the source; tells what it was.
    pub(super) fn end(mut self, sink: &mut impl Sink) -> &'static str {
        self.run(true, sink);
        if !self.containers.is_empty() {
            sink.problem(Kind::CutContainer, self.place, String::new());
        }
        let seen = self.format;
        match () {
            () if seen.tables => "log-analytics-rest",
            () if seen.records_envelope => "records",
            () if seen.names_table => "az-cli",
            () if seen.array => "json-array",
            () if seen.over_many_lines => "json-objects",
            () => "json-lines",
        }
    }

    fn run(&mut self, last: bool, sink: &mut impl Sink) {
        loop {
            let step = match &self.state {
                State::Between => self.between(),
                State::Value(_) => self.value(last, sink),
                State::Lost(_) => self.lost(last, sink),
            };
            if matches!(step, Step::Wait) {
                return;
            }
        }
    }

    /// Passes white space and punctuation up to the next value.
    fn between(&mut self) -> Step {
        let rest = &self.buffer[self.start..];
        let Some(passed) = rest.iter().position(|b| !matches!(b, b' ' | b'\t' | b'\r' | b'\n' | b',')) else {
            self.advance(self.buffer.len());
            return Step::Wait;
        };
        let byte = rest[passed];
        self.advance(self.start + passed);
        match byte {
            b'[' if !matches!(self.containers.last(), Some(Container::Rows(_)))
                && self.containers.len() < MAX_DEPTH =>
            {
                self.format.array |= self.containers.is_empty();
                self.containers.push(Container::Array);
                self.advance(self.start + 1);
            }
            b']' => self.close_array(),
            // The end of an envelope whose begin was not copied.
            b'}' if self.containers.is_empty() => self.advance(self.start + 1),
            b'{' | b'[' => self.state = State::Value(Scan::of_value(self.start)),
            _ => self.lose(Kind::Prose, self.start + 1),
        }
        Step::On
    }

    fn close_array(&mut self) {
        self.containers.pop();
        self.advance(self.start + 1);
        if matches!(self.containers.last(), Some(Container::Envelope)) {
            self.state = State::Value(Scan::of_envelope_rest(self.start));
        }
    }

    /// Scans on in a value.
    fn value(&mut self, last: bool, sink: &mut impl Sink) -> Step {
        let State::Value(scan) = &mut self.state else { return Step::On };
        let (envelope, stop) = (scan.envelope, scan.run(&self.buffer, self.start + MAX_RECORD_BYTES));
        let reached = scan.at;
        match stop {
            Stop::MoreBytes if !last => return Step::Wait,
            // Nothing but the end of the envelope is missing.
            Stop::MoreBytes if envelope => {
                self.advance(self.buffer.len());
                self.state = State::Between;
                return Step::On;
            }
            Stop::Complete => return self.complete(sink),
            Stop::Container => return self.enter(sink),
            Stop::MoreBytes => self.lose(Kind::Cut, self.start + 1),
            Stop::Damaged(kind) => self.lose(kind, self.start + 1),
            Stop::Hopeless(kind) => self.lose(kind, reached),
        }
        if envelope {
            self.containers.pop();
        }
        Step::On
    }

    /// Steps into the array at which the scan stands: its elements are records, or rows of a table.
    fn enter(&mut self, sink: &mut impl Sink) -> Step {
        let State::Value(scan) = &self.state else { return Step::On };
        let at = scan.at;
        let envelope_rest = scan.envelope;
        let is_rows = scan.key(&self.buffer).eq_ignore_ascii_case(b"rows");
        if self.containers.len() >= MAX_DEPTH {
            self.lose(Kind::BadJson, at);
            return Step::On;
        }
        let mut columns = None;
        if !envelope_rest {
            // What came before, closed by hand, is an object of its own.
            let mut before = self.buffer[self.start..at].to_vec();
            before.extend_from_slice(b"null}");
            let Ok(before) = serde_json::from_slice::<serde_json::Value>(&before) else {
                self.lose(Kind::BadJson, self.start + 1);
                return Step::On;
            };
            columns = table_columns(&before);
            if is_record(&before) || is_rows && columns.is_none() {
                let State::Value(scan) = &mut self.state else { return Step::On };
                scan.pass_container();
                return Step::On;
            }
            if before.get("error").is_some() {
                sink.problem(Kind::Partial, self.place, excerpt(&self.buffer[self.start..at]));
            }
            self.containers.push(Container::Envelope);
        }
        if is_rows {
            self.format.tables = true;
            self.containers.push(Container::Rows(columns));
        } else {
            self.format.records_envelope = true;
            self.containers.push(Container::Array);
        }
        self.advance(at + 1);
        self.state = State::Between;
        Step::On
    }

    /// A value is complete: it ends where the scan stands.
    fn complete(&mut self, sink: &mut impl Sink) -> Step {
        let State::Value(scan) = &self.state else { return Step::On };
        let end = scan.at;
        let raw = &self.buffer[self.start..end];
        if scan.envelope {
            self.containers.pop();
            // The service puts `"error":{…}` beside the tables of a query that failed in part.
            if memchr::memmem::find(raw, b"\"error\"").is_some() {
                sink.problem(Kind::Partial, self.place, excerpt(raw));
            }
        } else {
            let text = String::from_utf8_lossy(raw);
            let in_rows = match self.containers.last() {
                Some(Container::Rows(columns)) if raw[0] == b'[' => Some(columns),
                _ => None,
            };
            let read = match in_rows {
                None => Fields::from_json(&text).map(Some),
                Some(Some(columns)) => Fields::from_json_row(&text, columns),
                Some(None) => Ok(None),
            };
            match read {
                Ok(Some(fields)) => {
                    self.format.names_table |= fields.names_table;
                    self.format.over_many_lines |= memchr(b'\n', raw).is_some();
                    if matches!(text, std::borrow::Cow::Owned(_)) {
                        sink.problem(Kind::Repaired, self.place, excerpt(raw));
                    }
                    sink.record(fields, self.place, raw);
                }
                Ok(None) => sink.problem(Kind::BadRow, self.place, excerpt(raw)),
                Err(_) if matches!(next_record(&raw[1..], &raw[..1], false, true), Search::Found(_)) => {
                    self.lose(Kind::BadJson, self.start + 1);
                    return Step::On;
                }
                Err(_) => sink.problem(Kind::BadJson, self.place, excerpt(raw)),
            }
        }
        self.advance(end);
        self.state = State::Between;
        Step::On
    }

    /// The value at `start` is damaged: passes it up to `end`, and looks for the next one.
    fn lose(&mut self, kind: Kind, end: usize) {
        let passed = &self.buffer[self.start..end];
        let head = passed[..passed.len().min(EXCERPT_BYTES)].to_vec();
        let tail = passed[passed.len().saturating_sub(TAIL_BYTES)..].to_vec();
        self.state = State::Lost(Damage { kind, begin: self.place, head, tail });
        self.advance(end);
    }

    /// Looks for the next record behind damage, and reports what lies before it.
    fn lost(&mut self, last: bool, sink: &mut impl Sink) -> Step {
        let State::Lost(damage) = &mut self.state else { return Step::On };
        let rest = &self.buffer[self.start..];
        // A record that only lacks its end is full of braces of its own: the next one begins a line.
        let search = next_record(rest, &damage.tail, damage.kind == Kind::Cut, last);
        let (Search::Found(passed) | Search::Undecided(passed) | Search::Nothing(passed)) = search;
        let passed_bytes = &rest[..passed];
        let room = EXCERPT_BYTES.saturating_sub(damage.head.len());
        damage.head.extend_from_slice(&passed_bytes[..passed.min(room)]);
        damage.tail.extend_from_slice(&passed_bytes[passed.saturating_sub(TAIL_BYTES)..]);
        damage.tail.drain(..damage.tail.len().saturating_sub(TAIL_BYTES));
        let found = matches!(search, Search::Found(_));
        if found || last {
            // Damage with a sound record behind it is not the end of the source.
            let kind = if found && damage.kind == Kind::Cut { Kind::BadJson } else { damage.kind };
            sink.problem(kind, damage.begin, excerpt(&damage.head));
            self.state = State::Between;
        }
        self.advance(self.start + passed);
        if found || last { Step::On } else { Step::Wait }
    }

    /// Moves on to `index`.
    fn advance(&mut self, index: usize) {
        self.place = self.place.after(&self.buffer[self.start..index]);
        self.start = index;
    }

    /// Gives the bytes before `start` back.
    fn drop_done(&mut self) {
        let dropped = self.start;
        self.buffer.drain(..dropped);
        self.start = 0;
        if let State::Value(scan) = &mut self.state {
            scan.shift(dropped);
        }
    }
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
/// `tail` is what stands before `bytes`.
fn next_record(bytes: &[u8], tail: &[u8], only_at_line: bool, last: bool) -> Search {
    for brace in memchr::memchr_iter(b'{', bytes) {
        let before = || bytes[..brace].iter().rev().chain(tail.iter().rev()).copied();
        // Nested objects of formatted JSON are indented: what begins a line begins a record.
        let begins_line = before().next() == Some(b'\n');
        if !begins_line && (only_at_line || !may_begin_record(before())) {
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

/// Whether a brace may begin a record, by what stands before it, read backwards: not inside a text, and not behind
/// the colon of a key.
fn may_begin_record(mut before: impl Iterator<Item = u8>) -> bool {
    match before.find(|b| !b.is_ascii_whitespace()) {
        Some(b'"' | b'\\') => false,
        Some(b':') => before.find(|b| !b.is_ascii_whitespace()) != Some(b'"'),
        _ => true,
    }
}

/// Whether this begin of an object belongs to a record and not to an envelope of records.
fn is_record(begin: &serde_json::Value) -> bool {
    let names = begin.as_object().into_iter().flat_map(|object| object.keys());
    names.filter_map(|name| Field::named(name)).any(|field| matches!(field, Field::Time | Field::Operation))
}

/// The columns of a table, from the part of it that stands before its rows.
fn table_columns(table: &serde_json::Value) -> Option<Vec<Option<Field>>> {
    let columns = table.get("columns").or_else(|| table.get("Columns"))?.as_array()?;
    let name = |column: &serde_json::Value| {
        let name = column.get("name").or_else(|| column.get("ColumnName")).and_then(|name| name.as_str());
        name.and_then(Field::named)
    };
    Some(columns.iter().map(name).collect())
}
