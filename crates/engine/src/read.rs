//! From bytes to records.
//!
//! A source is pushed in chunks of any size. Its shape is sniffed from the first bytes ([`sniff`]), then one reader
//! takes over: [`json`] for everything made of JSON values, [`table`] for rows under a header. Both hand complete
//! records to a [`Sink`] and go on after whatever they cannot read; no decision depends on where a chunk ends.

pub(crate) mod fields;
mod json;
mod place;
mod sniff;
mod table;

pub(crate) use fields::Fields;
pub(crate) use place::Place;

use crate::problem::Kind;
use sniff::{Shape, Sniffed};

/// What is kept of the text at the place of a problem, in characters.
const EXCERPT_CHARS: usize = 120;

/// As many bytes as these can take.
const EXCERPT_BYTES: usize = EXCERPT_CHARS * 4;

/// Longer than any record the hub writes (their text fields are limited to kilobytes); what is longer is damage.
const MAX_RECORD_BYTES: usize = 1024 * 1024;

/// Takes what the readers find.
pub(crate) trait Sink {
    /// A record that could be read.
    fn record(&mut self, fields: Fields<'_>, at: Place, raw: &[u8]);
    /// A record, or a stretch of bytes, that could not; or a note about the source.
    fn problem(&mut self, kind: Kind, at: Place, excerpt: String);
}

/// Reads one source.
pub(crate) struct SourceReader {
    state: State,
    bytes: u64,
}

enum State {
    /// Gathers the first bytes until there are enough to tell the shape.
    Sniffing(Vec<u8>),
    Json(Box<json::Reader>),
    Table(Box<table::Reader>),
    /// The shape cannot be read: a problem was reported, the rest is only counted.
    Refused(&'static str),
}

impl SourceReader {
    pub(crate) fn new() -> Self {
        Self { state: State::Sniffing(Vec::new()), bytes: 0 }
    }

    pub(crate) fn push(&mut self, chunk: &[u8], sink: &mut impl Sink) {
        self.bytes += chunk.len() as u64;
        match &mut self.state {
            State::Sniffing(head) => {
                head.extend_from_slice(chunk);
                if head.len() >= sniff::WINDOW {
                    self.decide(sink);
                }
            }
            State::Json(reader) => reader.push(chunk, sink),
            State::Table(reader) => reader.push(chunk, sink),
            State::Refused(_) => {}
        }
    }

    /// Ends the source; tells its size, shape and encoding.
    pub(crate) fn end(mut self, sink: &mut impl Sink) -> (u64, &'static str, &'static str) {
        if matches!(self.state, State::Sniffing(_)) {
            self.decide(sink);
        }
        let (format, encoding) = match self.state {
            State::Json(reader) => (reader.end(sink), "utf-8"),
            State::Table(reader) => (reader.end(sink), "utf-8"),
            State::Refused(format) => (format, "unknown"),
            State::Sniffing(_) => ("unknown", "unknown"),
        };
        (self.bytes, format, encoding)
    }

    /// Hands what was gathered to the reader of its shape, which also sees everything that follows.
    fn decide(&mut self, sink: &mut impl Sink) {
        let State::Sniffing(head) = &mut self.state else { return };
        let head = std::mem::take(head);
        // The window, and not whatever a chunk brought beyond it, decides: chunking must not matter.
        let window = &head[..head.len().min(sniff::WINDOW)];
        let Sniffed { shape, skip } = sniff::sniff(window);
        let begin = Place::start().after(&head[..skip]);
        match shape {
            Shape::Json => {
                let mut reader = json::Reader::new(begin);
                reader.push(&head[skip..], sink);
                self.state = State::Json(Box::new(reader));
            }
            Shape::Table(header) => {
                let mut reader = table::Reader::new(begin, header);
                reader.push(&head[skip..], sink);
                self.state = State::Table(Box::new(reader));
            }
            Shape::Refused(kind, format) => {
                sink.problem(kind, begin, excerpt(&head[skip..]));
                self.state = State::Refused(format);
            }
        }
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
