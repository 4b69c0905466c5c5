//! Records in JSON: line by line, back to back over many lines, in arrays, in `{"records":[…]}`, and as rows of the
//! tables that the Log Analytics service returns; in any mixture.
//!
//! The scanner finds where a value begins and ends and knows just enough grammar to notice damage at once: a raw
//! line break in a string, an object where none may stand, a bracket that closes the other kind. serde_json has the
//! last word on each record. After damage the scanner goes on at the next place that looks like the begin of a
//! record; what lies between is one rejected record.

mod scan;

use std::borrow::Cow;

use memchr::memchr;

use super::fields::{Field, Fields};
use super::shapes::{Layout, Shapes, learn};
use super::window::Window;
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
    /// Inside the value with which the window begins.
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
    state: State,
    containers: Vec<Container>,
    format: FormatSeen,
    /// Shapes of objects, and of the rows of the table that is being read.
    objects: Shapes,
    rows: Shapes,
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
    pub(super) fn new() -> Self {
        Self {
            state: State::Between,
            containers: Vec::new(),
            format: FormatSeen::default(),
            objects: Shapes::new(),
            rows: Shapes::new(),
        }
    }

    /// Ends the source; tells what it was.
    pub(super) fn end(mut self, window: &mut Window, sink: &mut impl Sink) -> &'static str {
        self.run(window, true, sink);
        if !self.containers.is_empty() {
            sink.problem(Kind::CutContainer, window.place(), String::new());
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

    /// Reads on in the window; `last` when nothing more will come.
    pub(super) fn run(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) {
        loop {
            let step = match &self.state {
                State::Between => self.between(window, sink),
                State::Value(_) => self.value(window, last, sink),
                State::Lost(_) => self.lost(window, last, sink),
            };
            if matches!(step, Step::Wait) {
                return;
            }
        }
    }

    /// Passes white space and punctuation up to the next value.
    fn between(&mut self, window: &mut Window, sink: &mut impl Sink) -> Step {
        let rest = window.rest();
        let Some(passed) = rest.iter().position(|b| !matches!(b, b' ' | b'\t' | b'\r' | b'\n' | b',')) else {
            window.pass(rest.len());
            return Step::Wait;
        };
        let byte = rest[passed];
        window.pass(passed);
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
            b'{' | b'[' => self.state = State::Value(Scan::of_value()),
            _ => self.lose(window, Kind::Prose, 1),
        }
        Step::On
    }

    /// Takes the record ahead if its shape is known.
    fn known(&mut self, window: &mut Window, sink: &mut impl Sink) -> bool {
        let rest = window.rest();
        let shapes = if rest[0] == b'{' { &self.objects } else { &self.rows };
        let Some(found) = shapes.find(rest) else { return false };
        if !sink.again(found.meaning, &found.varying) {
            return false;
        }
        window.pass_lines(found.length, found.lines);
        true
    }

    fn close_array(&mut self, window: &mut Window) {
        self.containers.pop();
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
            Stop::Container => return self.enter(window, sink),
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
    fn enter(&mut self, window: &mut Window, sink: &mut impl Sink) -> Step {
        let State::Value(scan) = &self.state else { return Step::On };
        let at = scan.at;
        let envelope_rest = scan.envelope;
        let is_rows = scan.key(window.rest()).eq_ignore_ascii_case(b"rows");
        if self.containers.len() >= MAX_DEPTH {
            self.lose(window, Kind::BadJson, at);
            return Step::On;
        }
        let mut columns = None;
        if !envelope_rest {
            // What came before, closed by hand, is an object of its own.
            let mut before = window.rest()[..at].to_vec();
            before.extend_from_slice(b"null}");
            let Ok(before) = serde_json::from_slice::<serde_json::Value>(&before) else {
                self.lose(window, Kind::BadJson, 1);
                return Step::On;
            };
            columns = table_columns(&before);
            if is_record(&before) || is_rows && columns.is_none() {
                let State::Value(scan) = &mut self.state else { return Step::On };
                scan.pass_container();
                return Step::On;
            }
            if before.get("error").is_some() {
                sink.problem(Kind::Partial, window.place(), excerpt(&window.rest()[..at]));
            }
            self.containers.push(Container::Envelope);
        }
        if is_rows {
            self.format.tables = true;
            self.rows.clear();
            self.containers.push(Container::Rows(columns));
        } else {
            self.format.records_envelope = true;
            self.containers.push(Container::Array);
        }
        window.pass(at + 1);
        self.state = State::Between;
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
            if memchr::memmem::find(raw, b"\"error\"").is_some() {
                sink.problem(Kind::Partial, at, excerpt(raw));
            }
        } else {
            let text = String::from_utf8_lossy(raw);
            let layout = match self.containers.last() {
                Some(Container::Rows(columns)) if raw[0] == b'[' => columns.as_deref().map(Layout::Array),
                _ => Some(Layout::Object),
            };
            match layout.map_or(Ok(None), |layout| read_value(&text, layout)) {
                Ok(Some(fields)) => {
                    self.format.names_table |= fields.names_table;
                    self.format.over_many_lines |= memchr(b'\n', raw).is_some();
                    if matches!(text, Cow::Owned(_)) {
                        sink.problem(Kind::Repaired, at, excerpt(raw));
                    }
                    let meaning = sink.record(&fields, at, raw);
                    let shapes = if raw[0] == b'{' { &mut self.objects } else { &mut self.rows };
                    if let (Cow::Borrowed(text), Some(layout), Some(meaning), true) =
                        (&text, layout, meaning, shapes.may_learn())
                    {
                        learn(shapes, text, layout, &fields, meaning, |text| {
                            read_value(text, layout).ok()?
                        });
                    }
                }
                Ok(None) => sink.problem(Kind::BadRow, at, excerpt(raw)),
                Err(_) if matches!(next_record(&raw[1..], &raw[..1], false, true), Search::Found(_)) => {
                    self.lose(window, Kind::BadJson, 1);
                    return Step::On;
                }
                Err(_) => sink.problem(Kind::BadJson, at, excerpt(raw)),
            }
        }
        window.pass(raw.len());
        self.state = State::Between;
        Step::On
    }

    /// The value ahead is damaged: passes its first `count` bytes, and looks for the next one.
    fn lose(&mut self, window: &mut Window, kind: Kind, count: usize) {
        let passed = &window.rest()[..count];
        let head = passed[..passed.len().min(EXCERPT_BYTES)].to_vec();
        let tail = passed[passed.len().saturating_sub(TAIL_BYTES)..].to_vec();
        self.state = State::Lost(Damage { kind, begin: window.place(), head, tail });
        window.pass(count);
    }

    /// Looks for the next record behind damage, and reports what lies before it.
    fn lost(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Step {
        let State::Lost(damage) = &mut self.state else { return Step::On };
        let rest = window.rest();
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
        window.pass(passed);
        if found || last { Step::On } else { Step::Wait }
    }
}

/// Reads one value, an object or a row; nothing where a row does not fit its columns.
fn read_value<'t>(text: &'t str, layout: Layout<'_>) -> serde_json::Result<Option<Fields<'t>>> {
    match layout {
        Layout::Array(columns) => Fields::from_json_row(text, columns),
        _ => Fields::from_json(text).map(Some),
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
