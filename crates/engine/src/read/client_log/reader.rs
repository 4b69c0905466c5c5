//! From bytes to entries: lines, and those that go on with the one before.

use memchr::memchr;

use super::clock::{Calendar, Stamp};
use super::entry::{Entry, recognise};
use super::facts::Facts;
use super::line::{self, Line};
use super::{ClientCode, ClientEvent, ClientSink, ClientTime, Producer, Reason, Settling, What};
use crate::read::{MAX_RECORD_BYTES, Place, excerpt};

/// Every line, once: `all` is the sum of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines {
    /// All lines.
    pub(crate) all: u64,
    /// Lines that begin an entry.
    pub(crate) entries: u64,
    /// Lines that belong to the entry before them.
    pub(crate) continuations: u64,
    /// Empty lines.
    pub(crate) blank: u64,
    /// Lines that are none of these.
    pub(crate) prose: u64,
    /// Lines too long to be read whole; each counts above, by its begin.
    pub(crate) cut: u64,
}

/// Whether a line is a frame of a stack trace, which names nothing but code.
fn is_frame(line: &Line<'_>) -> bool {
    let code = line.body.trim_ascii_start();
    let indented = code.len() < line.body.len() && line.stamp.is_none();
    indented && (code.starts_with(b"at ") || code.starts_with(b"File \""))
}

/// What the lines of a stack trace begin with.
const BEGINS: [&[u8]; 7] =
    [b"at ", b"Caused by", b"---", b"Traceback", b"The above exception", b"During handling", b"..."];

/// Whether a line that is no entry belongs to the one before it: a stack trace, an exception, an indented text.
pub(super) fn continues(line: &Line<'_>) -> bool {
    if line.stamp.is_some() {
        return false;
    }
    let body = line.body;
    if body.first().is_some_and(u8::is_ascii_whitespace) || BEGINS.iter().any(|begin| body.starts_with(begin))
    {
        return true;
    }
    // `java.net.SocketException: Connection reset`, `NotConnectedError: …`
    let name =
        body.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'$')).count();
    let (name, behind) = body.split_at(name);
    let ends = behind.is_empty() || behind.starts_with(b":") || behind.starts_with(b" (");
    // `socket.gaierror: …`: a name with points in it.
    let points = behind.starts_with(b": ") && name.contains(&b'.');
    ends && (points || name.ends_with(b"Exception") || name.ends_with(b"Error"))
}

/// Reads one source.
pub(crate) struct Reader {
    /// The line that is not complete yet, as far as it is kept.
    buffer: Vec<u8>,
    /// Where it begins, and how long it is so far.
    place: Place,
    length: u64,
    calendar: Calendar,
    /// The time of the last entry that had one.
    last: Option<ClientTime>,
    open: Option<Open>,
    /// Lines of prose go on.
    in_prose: bool,
    lines: Lines,
}

/// An entry whose end has not been seen.
struct Open {
    producer: Producer,
    entry: Entry,
    facts: Facts,
    time: Option<ClientTime>,
    own_time: bool,
    at: Place,
}

impl Reader {
    /// A reader of the bytes that begin at `place`.
    pub(crate) fn new(place: Place) -> Self {
        Self {
            buffer: Vec::new(),
            place,
            length: 0,
            calendar: Calendar::default(),
            last: None,
            open: None,
            in_prose: false,
            lines: Lines::default(),
        }
    }

    /// Takes the next bytes, which stand at `place`.
    pub(crate) fn push_at(&mut self, place: Place, chunk: &[u8], sink: &mut impl ClientSink) {
        if self.length == 0 {
            self.place = place;
        }
        self.push(chunk, sink);
    }

    /// Takes the next bytes.
    pub(crate) fn push(&mut self, mut chunk: &[u8], sink: &mut impl ClientSink) {
        while let Some(newline) = memchr(b'\n', chunk) {
            self.keep(&chunk[..newline]);
            self.end_line(1, sink);
            chunk = &chunk[newline + 1..];
        }
        self.keep(chunk);
    }

    /// Ends the source; tells what became of its lines, and what it told of its clock.
    pub(crate) fn end(mut self, sink: &mut impl ClientSink) -> (Lines, Settling) {
        if self.length > 0 {
            self.end_line(0, sink);
        }
        self.close(sink);
        (self.lines, self.calendar.settling())
    }

    fn keep(&mut self, bytes: &[u8]) {
        let room = MAX_RECORD_BYTES - self.buffer.len();
        self.buffer.extend_from_slice(&bytes[..bytes.len().min(room)]);
        self.length += bytes.len() as u64;
    }

    fn end_line(&mut self, newline: u64, sink: &mut impl ClientSink) {
        let buffer = std::mem::take(&mut self.buffer);
        self.lines.all += 1;
        self.lines.cut += u64::from(self.length > buffer.len() as u64);
        self.line(&line::plain(&buffer), self.place, sink);
        self.place.line += newline;
        self.place.byte += self.length + newline;
        self.length = 0;
        self.buffer = buffer;
        self.buffer.clear();
    }

    fn line(&mut self, bytes: &[u8], at: Place, sink: &mut impl ClientSink) {
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        let line = Line::of(bytes);
        // Between an entry and its stack trace there may be an empty line.
        if line.body.trim_ascii().is_empty() {
            self.lines.blank += 1;
            return;
        }
        if self.open.is_some() && is_frame(&line) {
            self.lines.continuations += 1;
            return;
        }
        let facts = Facts::of(line.text);
        let recognised = recognise(&line, &facts);
        // What only looks like an entry because of its wrapping may be the stack trace of one.
        let goes_on = recognised.as_ref().is_some_and(|(producer, entry)| {
            entry.continues || (*producer == Producer::Application && continues(&line))
        });
        let is_entry = recognised.is_some() && !(goes_on && self.open.is_some());
        if let Some((producer, entry)) = recognised.filter(|_| is_entry) {
            self.close(sink);
            self.in_prose = false;
            self.lines.entries += 1;
            self.begin(&line, producer, entry, facts, at);
        } else if let Some(open) = self.open.as_mut().filter(|_| goes_on || continues(&line)) {
            self.lines.continuations += 1;
            open.facts.add(&facts);
        } else {
            self.close(sink);
            self.lines.prose += 1;
            if !std::mem::replace(&mut self.in_prose, true) {
                sink.prose(at, excerpt(bytes));
            }
        }
    }

    fn begin(&mut self, line: &Line<'_>, producer: Producer, entry: Entry, facts: Facts, at: Place) {
        // A clock with a zone goes before the others, and the inner one before the outer.
        let stamps = [line.stamp, entry.stamp, line.outer];
        let with_zone = stamps.into_iter().flatten().find(|stamp| matches!(stamp, Stamp::Utc(_)));
        let stamp = with_zone.or(entry.stamp).or(line.stamp).or(line.outer);
        if let (Some(outer), Some(Stamp::Utc(utc))) = (line.outer, line.stamp) {
            self.calendar.compare(outer, utc);
        }
        let own = stamp.map(|stamp| self.calendar.date(stamp));
        self.last = own.or(self.last);
        let own_time = own.is_some();
        self.open = Some(Open { producer, entry, facts, time: self.last, own_time, at });
    }

    /// Hands over the entry that has come to its end.
    fn close(&mut self, sink: &mut impl ClientSink) {
        if let Some(open) = self.open.take() {
            let producer = open.producer;
            sink.entry(producer, open.event());
        }
    }
}

impl Open {
    fn event(self) -> Option<ClientEvent> {
        let Open { producer, entry, facts, time, own_time, at } = self;
        let quiet = entry.about_something_else && facts.code.is_none();
        let what = match entry.what {
            Some(what) => what,
            None if facts.speaks() && !quiet => What::Other,
            None => return None,
        };
        let connack = entry.connack.filter(|code| *code != 0);
        let code = facts.code.map(ClientCode::Hub).or(connack.map(ClientCode::Connack));
        let detail = facts.detail.filter(|_| !quiet);
        let refusal = connack.and_then(Reason::of_connack);
        Some(ClientEvent {
            time,
            own_time,
            hub_time: facts.hub_time,
            producer,
            client: entry.client,
            what,
            reason: entry.reason.or(facts.reason),
            detail: refusal.or(entry.detail).or(detail),
            code,
            tracked: facts.tracked,
            keep_alive: entry.keep_alive,
            at,
        })
    }
}
