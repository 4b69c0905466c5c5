//! From bytes to records.
//!
//! A source is pushed in chunks of any size. Its shape is sniffed from the first bytes ([`sniff`]), then one reader
//! takes over: [`json`] for everything made of JSON values, [`table`] for rows under a header. Both hand complete
//! records to a [`Sink`] and go on after whatever they cannot read; no decision depends on where a chunk ends.

pub(crate) mod fields;
mod json;
mod place;
mod shapes;
mod sniff;
mod table;
mod window;

pub(crate) use fields::Fields;
pub(crate) use place::Place;
pub(crate) use shapes::{Meaning, Varying, varying};

use crate::options::{Format, Options};
use crate::problem::Kind;
use sniff::{Shape, Sniffed};
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
    state: State,
    bytes: u64,
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
    /// The shape cannot be read: a problem was reported, the rest is only counted.
    Refused(&'static str),
}

impl SourceReader {
    pub(crate) fn new(options: &Options) -> Self {
        let forced = Forced { format: options.format, delimiter: options.delimiter };
        Self { forced, window: Window::new(), state: State::Sniffing, bytes: 0 }
    }

    /// Room for the next `count` bytes.
    pub(crate) fn room(&mut self, count: usize) -> &mut [u8] {
        self.window.room(count)
    }

    /// Reads the first `count` bytes of the room.
    pub(crate) fn fill(&mut self, count: usize, sink: &mut impl Sink) {
        self.bytes += count as u64;
        self.window.fill(count);
        if matches!(self.state, State::Sniffing) && self.window.rest().len() >= sniff::WINDOW {
            self.decide(sink);
        }
        self.run(false, sink);
    }

    /// Ends the source; tells its size, shape and encoding.
    pub(crate) fn end(mut self, sink: &mut impl Sink) -> (u64, &'static str, &'static str) {
        if matches!(self.state, State::Sniffing) {
            self.decide(sink);
        }
        let window = &mut self.window;
        let (format, encoding) = match self.state {
            State::Json(reader) => (reader.end(window, sink), "utf-8"),
            State::Table(reader) => (reader.end(window, sink), "utf-8"),
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
            State::Refused(_) => self.window.pass(self.window.rest().len()),
        }
    }

    /// Chooses the reader for what is in the window.
    fn decide(&mut self, sink: &mut impl Sink) {
        let rest = self.window.rest();
        // Whatever a chunk brought beyond it must not decide: chunking must not matter.
        let Sniffed { shape, skip } = sniff::sniff(&rest[..rest.len().min(sniff::WINDOW)], self.forced);
        self.window.pass(skip);
        self.state = match shape {
            Shape::Json => State::Json(Box::new(json::Reader::new())),
            Shape::Table(header) => State::Table(Box::new(table::Reader::new(&mut self.window, header))),
            Shape::Refused(kind, format) => {
                sink.problem(kind, self.window.place(), excerpt(self.window.rest()));
                State::Refused(format)
            }
        };
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
