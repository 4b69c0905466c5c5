//! Forms that are read line by line.

use memchr::memchr;

use super::Form;
use crate::problem::Kind;
use crate::read::fields::Fields;
use crate::read::window::Window;
use crate::read::{Clock, MAX_RECORD_BYTES, Place, Sink, excerpt};

/// A form of which each line can be judged when it comes.
pub(super) trait LineForm {
    /// Takes the next line.
    fn line(&mut self, line: &Line<'_>, out: &mut Output<'_>);

    /// No more lines come; tells the form's name.
    fn end(&mut self, out: &mut Output<'_>) -> &'static str;

    /// Whether what was read is of this form.
    fn recognised(&self) -> bool;
}

/// A line, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    /// Its text without the line break; bytes that are not UTF-8 are replaced.
    pub(super) text: &'a str,
    /// Its bytes.
    pub(super) raw: &'a [u8],
    pub(super) at: Place,
    /// Bytes had to be replaced.
    pub(super) repaired: bool,
    /// It is longer than any record; this is its begin.
    pub(super) too_long: bool,
    /// The source ends with it, and without a line break.
    pub(super) unfinished: bool,
}

/// Takes what a form finds.
pub(super) struct Output<'a> {
    sink: &'a mut dyn Sink,
    /// The lines before were prose.
    in_prose: &'a mut bool,
}

impl<'a> Output<'a> {
    pub(super) fn new(sink: &'a mut dyn Sink, in_prose: &'a mut bool) -> Self {
        Self { sink, in_prose }
    }

    /// A record; `raw` is what an excerpt shows of it.
    pub(super) fn record(&mut self, fields: &Fields<'_>, at: Place, raw: &[u8], repaired: bool) {
        *self.in_prose = false;
        if repaired {
            self.sink.problem(Kind::Repaired, at, excerpt(raw));
        }
        self.sink.record(fields, at, raw);
    }

    /// A record that cannot be read.
    pub(super) fn rejected(&mut self, kind: Kind, at: Place, raw: &[u8]) {
        *self.in_prose = false;
        self.sink.problem(kind, at, excerpt(raw));
    }

    /// Text that is no record. What follows it, up to the next record, is a part of it.
    pub(super) fn prose(&mut self, at: Place, raw: &[u8]) {
        if !std::mem::replace(self.in_prose, true) {
            self.sink.problem(Kind::Prose, at, excerpt(raw));
        }
    }

    /// Something that is neither a record nor prose, such as a header.
    pub(super) fn other(&mut self) {
        *self.in_prose = false;
    }

    /// The times are those of this clock.
    pub(super) fn clock(&mut self, clock: Clock) {
        self.sink.clock(clock);
    }

    /// A note about the source.
    pub(super) fn note(&mut self, kind: Kind, at: Place) {
        self.sink.problem(kind, at, String::new());
    }
}

/// Reads a [`LineForm`].
pub(super) struct Lines {
    form: Box<dyn LineForm>,
    end: LineEnd,
    /// In a line that was too long.
    skipping: bool,
    in_prose: bool,
}

impl Lines {
    pub(super) fn of(form: impl LineForm + 'static) -> Self {
        Self { form: Box::new(form), end: LineEnd::default(), skipping: false, in_prose: false }
    }
}

impl Lines {
    /// The next line, its line break included, as far as it has come.
    pub(super) fn ahead<'w>(&mut self, window: &'w Window, last: bool) -> Option<&'w [u8]> {
        let length = self.end.find(window.rest(), last)?;
        Some(&window.rest()[..length])
    }

    /// Reads the next line; false when it has not come.
    #[inline(never)]
    pub(super) fn step(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) -> bool {
        let Some(length) = self.end.find(window.rest(), last) else { return false };
        let raw = &window.rest()[..length];
        let ended = raw.last() == Some(&b'\n');
        let too_long = !ended && length == MAX_RECORD_BYTES;
        if !self.skipping {
            let text = String::from_utf8_lossy(raw);
            let line = Line {
                text: text.trim_end_matches(['\r', '\n']),
                raw,
                at: window.place(),
                repaired: matches!(text, std::borrow::Cow::Owned(_)),
                too_long,
                unfinished: !ended,
            };
            self.form.line(&line, &mut Output { sink, in_prose: &mut self.in_prose });
        }
        self.skipping = !ended && (self.skipping || too_long);
        window.pass(length);
        true
    }
}

impl Form for Lines {
    fn run(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) {
        while self.step(window, last, sink) {}
    }

    fn end(&mut self, sink: &mut dyn Sink) -> &'static str {
        self.form.end(&mut Output { sink, in_prose: &mut self.in_prose })
    }

    fn recognised(&self) -> bool {
        self.form.recognised()
    }
}
/// Finds where lines end, looking at each byte once.
#[derive(Default)]
pub(super) struct LineEnd {
    /// What was looked at of the line.
    at: usize,
}

impl LineEnd {
    /// The length of the line with which `rest` begins, its line break included; nothing while it has not come. A line
    /// that is longer than any record comes in pieces.
    #[inline(never)]
    pub(super) fn find(&mut self, rest: &[u8], last: bool) -> Option<usize> {
        // Nothing behind the limit may matter: whether it is here yet depends on the chunks.
        let piece = &rest[..rest.len().min(MAX_RECORD_BYTES)];
        let newline = memchr(b'\n', &piece[self.at..]).map(|newline| self.at + newline + 1);
        let whole = piece.len() == MAX_RECORD_BYTES || last && !piece.is_empty();
        let length = newline.or_else(|| whole.then_some(piece.len()));
        self.at = if length.is_some() { 0 } else { piece.len() };
        length
    }
}
