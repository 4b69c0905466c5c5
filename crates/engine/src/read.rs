//! From bytes to records.
//!
//! A source is pushed in chunks of any size. Its shape is sniffed from the first bytes ([`sniff`]), then one reader
//! takes over: [`json`] for everything made of JSON values, [`table`] for rows under a header. Both hand complete
//! records to a [`Sink`] and go on after whatever they cannot read; no decision depends on where a chunk ends.

pub(crate) mod client_log;
mod decode;
pub(crate) mod fields;
mod json;
mod place;
mod shapes;
mod sniff;
mod table;
pub(crate) mod unpack;
mod window;

pub(crate) use fields::Fields;
pub(crate) use place::Place;
pub(crate) use shapes::{Meaning, Varying, varying};

use crate::options::{Format, Options};
use crate::problem::Kind;
use client_log::{ClientEvent, ClientSink, Producer, Settling};
use decode::{Decoder, Encoding};
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
    /// The times of this source are somebody's local ones.
    fn local_times(&mut self);
    /// An entry of a device's own log; without an event it says nothing of the connection.
    fn client_entry(&mut self, producer: Producer, event: Option<&ClientEvent>);
    /// A device's own log ends.
    fn client_end(&mut self, settling: Settling);
    /// A point of a metric: how many devices were connected, if the service knew.
    fn point(&mut self, time: &str, value: Option<f64>, at: Place, raw: &[u8]);
    /// A record, or a stretch of bytes, that could not be read; or a note about the source.
    fn problem(&mut self, kind: Kind, at: Place, excerpt: String);
}

/// Reads one source.
pub(crate) struct SourceReader {
    /// What its reader says that it is.
    forced: Forced,
    window: Window,
    /// Where the bytes are not UTF-8, they come in here first.
    foreign: Option<Foreign>,
    state: State,
    bytes: u64,
}

/// An encoding that is turned into UTF-8.
struct Foreign {
    encoding: Encoding,
    decoder: Decoder,
    /// Room for bytes as they come, and for what they are decoded to.
    room: Vec<u8>,
    decoded: Vec<u8>,
}

/// What is known of a source before it is looked at.
#[derive(Clone, Copy)]
struct Forced {
    format: Option<Format>,
    delimiter: Option<u8>,
}

enum State {
    /// Waits for enough bytes to tell the shape.
    Sniffing,
    Json(Box<json::Reader>),
    Table(Box<table::Reader>),
    ClientLog(Box<client_log::Reader>),
    /// The shape cannot be read: a problem was reported, the rest is only counted.
    Refused(&'static str),
}

impl SourceReader {
    pub(crate) fn new(options: &Options) -> Self {
        let forced = Forced { format: options.format, delimiter: options.delimiter };
        Self { forced, window: Window::new(), foreign: None, state: State::Sniffing, bytes: 0 }
    }

    /// Room for the next `count` bytes.
    pub(crate) fn room(&mut self, count: usize) -> &mut [u8] {
        match &mut self.foreign {
            None => self.window.room(count),
            Some(foreign) => {
                foreign.room.resize(count, 0);
                &mut foreign.room
            }
        }
    }

    /// Reads the first `count` bytes of the room.
    pub(crate) fn fill(&mut self, count: usize, sink: &mut impl Sink) {
        self.bytes += count as u64;
        match &mut self.foreign {
            None => self.window.fill(count),
            Some(foreign) => {
                self.window.push(foreign.decoder.push(&foreign.room[..count], &mut foreign.decoded));
            }
        }
        if matches!(self.state, State::Sniffing) && self.window.rest().len() >= sniff::WINDOW {
            self.decide(sink);
        }
        self.run(false, sink);
    }

    /// The bytes that came so far, if nothing was decided about them yet.
    pub(crate) fn undecided(&self) -> Option<&[u8]> {
        matches!(self.state, State::Sniffing).then(|| self.window.rest())
    }

    /// Ends the source; tells its size, shape and encoding.
    pub(crate) fn end(mut self, sink: &mut impl Sink) -> (u64, &'static str, &'static str) {
        if matches!(self.state, State::Sniffing) {
            self.decide(sink);
        }
        let mut encoding = Encoding::Utf8;
        if let Some(mut foreign) = self.foreign {
            encoding = foreign.encoding;
            // Half a character at the end is part of what is cut there.
            if foreign.decoder.repaired() > 0 {
                sink.problem(Kind::Repaired, Place::start(), String::new());
            }
            self.window.push(foreign.decoder.end(&mut foreign.decoded));
        }
        let window = &mut self.window;
        let (format, encoding) = match self.state {
            State::Json(reader) => (reader.end(window, sink), encoding.name()),
            State::Table(reader) => (reader.end(window, sink), encoding.name()),
            State::ClientLog(mut reader) => {
                reader.push(window.rest(), &mut Entries(sink));
                let (lines, settling) = reader.end(&mut Entries(sink));
                if lines.cut > 0 {
                    sink.problem(Kind::LongLines, Place::start(), String::new());
                }
                sink.client_end(settling);
                ("client-log", encoding.name())
            }
            State::Refused(format) => (format, "unknown"),
            State::Sniffing => ("unknown", "unknown"),
        };
        (self.bytes, format, encoding)
    }

    fn run(&mut self, last: bool, sink: &mut impl Sink) {
        match &mut self.state {
            State::Sniffing => {}
            State::Json(reader) => reader.run(&mut self.window, last, sink),
            State::Table(reader) => reader.run(&mut self.window, last, sink),
            State::ClientLog(reader) => {
                reader.push(self.window.rest(), &mut Entries(sink));
                self.window.pass(self.window.rest().len());
            }
            State::Refused(_) => self.window.pass(self.window.rest().len()),
        }
    }

    /// Chooses the reader for what is in the window.
    fn decide(&mut self, sink: &mut impl Sink) {
        let rest = self.window.rest();
        // Whatever a chunk brought beyond it must not decide: chunking must not matter.
        let (head, behind) = rest.split_at(rest.len().min(sniff::WINDOW));
        let (encoding, mark) = decode::sniff(head);
        let shape = if let Some(shape) = sniff::packed(head) {
            shape
        } else if encoding == Encoding::Utf8 {
            self.window.pass(mark);
            let rest = self.window.rest();
            sniff::shape(&rest[..rest.len().min(sniff::WINDOW - mark)], self.forced)
        } else {
            let mut decoder = Decoder::new(encoding);
            let mut decoded = Vec::new();
            let mut window = Window::new();
            window.push(decoder.push(&head[mark..], &mut decoded));
            let shape = sniff::shape(window.rest(), self.forced);
            window.push(decoder.push(behind, &mut decoded));
            self.window = window;
            self.foreign = Some(Foreign { encoding, decoder, room: Vec::new(), decoded });
            shape
        };
        self.state = match shape {
            Shape::Json => State::Json(Box::new(json::Reader::new())),
            Shape::ClientLog => State::ClientLog(Box::new(client_log::Reader::new(self.window.place()))),
            Shape::Table(header) => State::Table(Box::new(table::Reader::new(&mut self.window, header))),
            Shape::Refused(kind, format) => {
                sink.problem(kind, self.window.place(), excerpt(self.window.rest()));
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

/// The first characters of `bytes`, fit to be shown: one line, no control characters, bad bytes replaced.
pub(crate) fn excerpt(bytes: &[u8]) -> String {
    let head = &bytes[..bytes.len().min(EXCERPT_BYTES)];
    let text = String::from_utf8_lossy(head);
    let line = text.trim_start().lines().next().unwrap_or_default();
    let mut shown: String =
        line.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(EXCERPT_CHARS).collect();
    if shown.len() < line.trim_end().len() {
        shown.push('…');
    }
    shown
}
