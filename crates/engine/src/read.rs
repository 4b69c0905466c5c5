//! From bytes to records.
//!
//! A source is pushed in chunks of any size. From the first bytes it is told what lies around the text ([`layers`]):
//! another encoding ([`decode`]), what a mail, a terminal or an editor put there ([`dress`]). The text's shape is
//! sniffed ([`sniff`]), then one reader takes over: [`json`] for everything made of JSON values, [`table`] for rows
//! under a header, [`pasted`] for what tools show of a log instead of exporting it. All hand complete records to a
//! [`Sink`] and go on after whatever they cannot read; no decision depends on where a chunk ends.

pub(crate) mod client_log;
mod clock;
mod columns;
mod decode;
mod dress;
pub(crate) mod fields;
mod json;
mod layers;
mod markup;
mod pasted;
mod place;
mod seams;
mod shapes;
mod sniff;
mod table;
mod text;
pub(crate) mod unpack;
mod window;

pub(crate) use clock::Clock;
pub(crate) use fields::Fields;
pub(crate) use place::Place;
pub(crate) use shapes::{Meaning, Varying, varying};

use crate::mask::mask;
use crate::options::{Format, Options};
use crate::problem::Kind;
use client_log::{ClientEvent, ClientSink, Producer, Settling};
use decode::Encoding;
use layers::Layers;
use sniff::Shape;
use window::Window;

/// What is kept of the text at the place of a problem, in characters.
const EXCERPT_CHARS: usize = 120;

/// As many bytes as these can take.
const EXCERPT_BYTES: usize = EXCERPT_CHARS * 4;

/// Longer than any record the hub writes (their text fields are limited to kilobytes); what is longer is damage.
const MAX_RECORD_BYTES: usize = 1024 * 1024;

/// Takes what the readers find.
pub(crate) trait Sink {
    /// A record that could be read. Gives what records mean that differ from it in the texts of
    /// [`Varying`] only, if that is the same for all of them.
    fn record(&mut self, fields: &Fields<'_>, at: Place, raw: &[u8]) -> Option<Meaning>;
    /// Another record of a meaning that was given. False: it must be read after all.
    fn again(&mut self, meaning: Meaning, varying: &Varying<'_>) -> bool;
    /// Times of this source that have no zone of their own are those of this clock.
    fn clock(&mut self, clock: Clock);
    /// An entry of a device's own log; without an event it says nothing of the connection.
    fn client_entry(&mut self, producer: Producer, event: Option<&ClientEvent>);
    /// A device's own log ends.
    fn client_end(&mut self, settling: Settling);
    /// A point of a metric: how many devices were connected, if the service knew.
    fn point(&mut self, time: &str, value: Option<f64>, at: Place, raw: &[u8]);
    /// A record, or a stretch of bytes, that could not be read; or a note about the source.
    fn problem(&mut self, kind: Kind, at: Place, excerpt: String);
}

/// How a reader stands between two records, in bytes that mean something to no one else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Border(Vec<u8>);

/// What a reader passed.
#[derive(Clone, Debug)]
pub(crate) struct Passed {
    pub(crate) bytes: u64,
    pub(crate) lines: u64,
    seen: Seen,
}

/// What a reader noticed of the source as a whole.
#[derive(Clone, Debug)]
enum Seen {
    Json { format: json::FormatSeen, mended: bool },
    Table { any_row: bool },
}

/// Reads one source.
pub(crate) struct SourceReader {
    /// What its reader says that it is.
    forced: Forced,
    window: Window,
    /// Where the bytes are not the text, they come in here first.
    layers: Option<Layers>,
    state: State,
    bytes: u64,
}

/// What is known of a source before it is looked at.
#[derive(Clone, Copy)]
struct Forced {
    format: Option<Format>,
    delimiter: Option<u8>,
    /// How many bytes are looked at.
    sniffed: usize,
}

enum State {
    /// Waits for enough bytes to tell the shape.
    Sniffing,
    Json(Box<json::Reader>),
    Table(Box<table::Reader>),
    ClientLog(Box<client_log::Reader>),
    Pasted(pasted::Reader),
    /// The shape cannot be read: a problem was reported, the rest is only counted.
    Refused(&'static str),
}

impl SourceReader {
    pub(crate) fn new(options: &Options) -> Self {
        let &Options { format, delimiter, sniffed, .. } = options;
        let forced = Forced { format, delimiter, sniffed: sniffed.max(1) };
        Self { forced, window: Window::new(), layers: None, state: State::Sniffing, bytes: 0 }
    }

    /// Room for the next `count` bytes.
    pub(crate) fn room(&mut self, count: usize) -> &mut [u8] {
        match &mut self.layers {
            None => self.window.room(count),
            Some(layers) => layers.room(count),
        }
    }

    /// Takes the first `count` bytes of the room, for [`Self::read`] to read.
    pub(crate) fn fill(&mut self, count: usize) {
        self.bytes += count as u64;
        match &mut self.layers {
            None => self.window.fill(count),
            Some(layers) => layers.fill(count, &mut self.window),
        }
    }

    /// Reads what came, as far as it can be read.
    pub(crate) fn read(&mut self, sink: &mut impl Sink) {
        let Forced { sniffed, .. } = self.forced;
        while matches!(self.state, State::Sniffing) && self.window.rest().len() >= sniffed {
            // So much of nothing tells nothing: what comes behind it does.
            if self.window.rest()[..sniffed].iter().all(u8::is_ascii_whitespace) {
                self.window.pass(sniffed);
            } else {
                self.decide(false, sink);
            }
        }
        self.run(false, sink);
    }

    /// The bytes that came so far, if nothing was decided about them yet.
    pub(crate) fn undecided(&self) -> Option<&[u8]> {
        let all = self.window.place() == Place::start();
        (all && matches!(self.state, State::Sniffing)).then(|| self.window.rest())
    }

    /// Ends the source; tells its size, shape and encoding.
    pub(crate) fn end(mut self, sink: &mut impl Sink) -> (u64, &'static str, &'static str) {
        if matches!(self.state, State::Sniffing) {
            self.decide(true, sink);
        } else if let Some(layers) = &mut self.layers {
            layers.push(&[], true, &mut self.window);
        }
        self.run(true, sink);
        let layers = self.layers.as_ref();
        let encoding = layers.map_or(Encoding::Utf8, Layers::encoding);
        if layers.is_some_and(Layers::repaired) {
            sink.problem(Kind::Repaired, Place::start(), String::new());
        }
        let mended = matches!(&self.state, State::Json(reader) if reader.mended());
        if mended || layers.is_some_and(Layers::mended) {
            sink.problem(Kind::Mended, Place::start(), String::new());
        }
        let window = &mut self.window;
        let (format, encoding) = match self.state {
            State::Json(reader) => (reader.end(window, sink), encoding.name()),
            State::Table(reader) => (reader.end(window, sink), encoding.name()),
            State::ClientLog(reader) => {
                let (lines, settling) = reader.end(&mut Entries(sink));
                if lines.cut > 0 {
                    sink.problem(Kind::LongLines, Place::start(), String::new());
                }
                sink.client_end(settling);
                ("client-log", encoding.name())
            }
            State::Pasted(reader) => (reader.end(window, sink), encoding.name()),
            State::Refused(format) => (format, "unknown"),
            State::Sniffing => ("unknown", "unknown"),
        };
        (self.bytes, format, encoding)
    }

    /// How it reads the records that follow, if they can be read without those before: two readers that stand alike
    /// read them alike.
    pub(crate) fn stands(&self) -> Option<Border> {
        match &self.state {
            _ if self.layers.is_some() => None,
            State::Json(reader) => reader.border(),
            State::Table(reader) => reader.border(),
            _ => None,
        }
    }

    /// The same, if it stands between two records and nothing is left of what came.
    pub(crate) fn border(&self) -> Option<Border> {
        let rests = match &self.state {
            State::Json(reader) => reader.rests(),
            State::Table(reader) => reader.rests(),
            _ => false,
        };
        if rests && self.window.rest().is_empty() { self.stands() } else { None }
    }

    /// Leaves what is not read yet, and goes on at another byte, with which a record begins; from there bytes and lines
    /// are counted. Gives how it stands there, if records can be read so.
    pub(crate) fn skip_to(&mut self, byte: u64) -> Option<Border> {
        let border = self.stands()?;
        match &mut self.state {
            State::Json(reader) => reader.skip(),
            State::Table(reader) => reader.skip(),
            _ => return None,
        }
        self.window.skip_to(byte);
        self.bytes = 0;
        Some(border)
    }

    /// What was passed, and noticed, since it went on elsewhere; nothing where records cannot be told apart.
    pub(crate) fn passed(&self) -> Option<Passed> {
        let seen = match &self.state {
            State::Json(reader) => reader.seen(),
            State::Table(reader) => reader.seen(),
            _ => return None,
        };
        Some(Passed { bytes: self.bytes, lines: self.window.place().line - Place::start().line, seen })
    }

    /// Goes on behind what another reader has read from here.
    pub(crate) fn join(&mut self, passed: &Passed) {
        match (&mut self.state, &passed.seen) {
            (State::Json(reader), Seen::Json { format, mended }) => reader.join(format, *mended),
            (State::Table(reader), Seen::Table { any_row }) => reader.join(*any_row),
            _ => {}
        }
        self.window.pass_unseen(passed.bytes, passed.lines);
        self.bytes += passed.bytes;
    }

    /// Where what was not read yet begins.
    pub(crate) fn place(&self) -> Place {
        self.window.place()
    }

    fn run(&mut self, last: bool, sink: &mut impl Sink) {
        match &mut self.state {
            State::Sniffing => {}
            State::Json(reader) => reader.run(&mut self.window, last, sink),
            State::Table(reader) => reader.run(&mut self.window, last, sink),
            State::ClientLog(reader) => {
                // Line by line: below a layer only the window knows where each stands.
                while !self.window.rest().is_empty() {
                    let rest = self.window.rest();
                    let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |newline| newline + 1);
                    reader.push_at(self.window.place(), &rest[..length], &mut Entries(sink));
                    self.window.pass(length);
                }
            }
            State::Pasted(reader) => reader.run(&mut self.window, last, sink),
            State::Refused(_) => self.window.pass(self.window.rest().len()),
        }
    }

    /// Finds the layers around what is in the window, and chooses the reader for what is below; `last` when that is all.
    fn decide(&mut self, last: bool, sink: &mut impl Sink) {
        let rest = self.window.rest();
        // Whatever a chunk brought beyond it must not decide: chunking must not matter.
        let head = &rest[..rest.len().min(self.forced.sniffed)];
        let (encoding, mark) = decode::sniff(head);
        // What is shown of a source that is refused must not, either.
        let begin = |window: &Window| (window.place(), excerpt(window.rest()));
        let mut shown = None;
        let shape = if let Some(shape) = sniff::packed(head) {
            shape
        } else {
            let head = head.len() - mark;
            self.window.pass(mark);
            let place = self.window.place().byte;
            self.layers = Layers::sniff(encoding, &self.window.rest()[..head], place);
            if let Some(layers) = &mut self.layers {
                let bytes = self.window.take_back();
                layers.push(&bytes[..head], last, &mut self.window);
                let shape = sniff::shape(self.window.rest(), self.forced);
                shown = Some(begin(&self.window));
                if head < bytes.len() {
                    layers.push(&bytes[head..], false, &mut self.window);
                }
                shape
            } else {
                sniff::shape(&self.window.rest()[..head], self.forced)
            }
        };
        self.state = match shape {
            Shape::Json => State::Json(Box::new(json::Reader::new(self.forced.sniffed))),
            Shape::ClientLog => State::ClientLog(Box::new(client_log::Reader::new(self.window.place()))),
            Shape::Table(header) => {
                State::Table(Box::new(table::Reader::new(&mut self.window, header, sink)))
            }
            Shape::Pasted(reader) => State::Pasted(reader),
            Shape::Refused(kind, format) => {
                let (at, excerpt) = shown.unwrap_or_else(|| begin(&self.window));
                // Nothing is where it begins, however many windows of it were passed.
                let passed = kind == Kind::Empty && self.layers.is_none();
                let at = if passed { Place::start() } else { at };
                // What is no text has nothing to show.
                let is_text = matches!(kind, Kind::Empty | Kind::Page | Kind::Query | Kind::Unrecognised);
                sink.problem(kind, at, if is_text { excerpt } else { String::new() });
                State::Refused(format)
            }
        };
    }
}

/// Takes the entries of a device's own log to the sink of all records.
struct Entries<'a, S>(&'a mut S);

impl<S: Sink> ClientSink for Entries<'_, S> {
    fn entry(&mut self, producer: Producer, event: Option<ClientEvent>) {
        self.0.client_entry(producer, event.as_ref());
    }

    fn prose(&mut self, at: Place, excerpt: String) {
        self.0.problem(Kind::Prose, at, excerpt);
    }
}

/// The first characters of `bytes`, fit to be shown: one line, no control characters, bad bytes replaced, no secrets.
pub(crate) fn excerpt(bytes: &[u8]) -> String {
    let head = &bytes[..bytes.len().min(EXCERPT_BYTES)];
    let text = String::from_utf8_lossy(head);
    let line = mask(text.trim_start().lines().next().unwrap_or_default());
    let mut shown: String =
        line.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(EXCERPT_CHARS).collect();
    if shown.len() < line.trim_end().len() {
        shown.push('…');
    }
    shown
}
