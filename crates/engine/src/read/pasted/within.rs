//! A text within something else that is a log by itself: a table in a message of a chat, in a comment of a ticket, in the
//! output of a tool.

use serde_json::Value;

use super::{
    ClientEvent, Clock, Fields, Form, Meaning, Place, Producer, Reader, Settling, Sink, Varying, Window,
};
use super::{begins_json, cells, delimited};
use crate::problem::Kind;
use crate::read::dress::Dress;
use crate::read::excerpt;
use crate::read::fields::json_of;
use crate::read::json::{records_in, values};
use crate::read::text::Text;

/// Reads the text if it has one of the forms; tells whether it has. Whatever is found in it is found `at` the place of
/// what holds it.
#[inline(never)]
pub(in crate::read) fn read(text: &str, at: Place, sink: &mut dyn Sink) -> bool {
    let mut bare = Text::default();
    bare.add_raw(text.as_bytes(), 0);
    if let Some(mut dress) = Dress::sniff(text.as_bytes()) {
        dress.take_off(&mut bare, true);
    }
    let mut sink = Within { sink, at };
    let Some(mut form) = find(bare.bytes()) else {
        return take_json(&String::from_utf8_lossy(bare.bytes()), at, &mut sink);
    };
    let mut window = Window::new();
    window.take(&mut bare);
    form.run(&mut window, true, &mut sink);
    form.end(&mut sink);
    true
}

fn find(text: &[u8]) -> Option<Box<dyn Form>> {
    Reader::find(text).map(|reader| reader.0).or_else(|| cells::find(text, &delimited::STYLE))
}

/// Takes the records in JSON from the first line on that begins some; tells whether there are any.
#[inline(never)]
pub(in crate::read) fn take_json(text: &str, at: Place, sink: &mut dyn Sink) -> bool {
    let mut before = 0;
    for line in text.split_inclusive('\n') {
        if begins_json(line.trim()) {
            break;
        }
        before += line.len();
    }
    let (prose, json) = text.split_at(before);
    let (mut records, mut damaged) = (Vec::new(), false);
    for value in values(json) {
        match value {
            Ok(value) => records.append(&mut records_in(&value)),
            Err(_) => damaged = true,
        }
    }
    if records.is_empty() {
        return false;
    }
    take(&records, at, json.as_bytes(), sink);
    if !prose.trim().is_empty() {
        sink.problem(Kind::Prose, at, excerpt(prose.as_bytes()));
    }
    // What follows a value that is none is lost with it.
    if damaged {
        sink.problem(Kind::BadJson, at, excerpt(json.as_bytes()));
    }
    true
}

/// Takes records that stand in something else.
#[inline(never)]
pub(in crate::read) fn take(records: &[Value], at: Place, raw: &[u8], sink: &mut dyn Sink) {
    for record in records {
        if let Ok(fields) = Fields::from_json(&json_of(record)) {
            sink.record(&fields, at, raw);
        }
    }
}

/// Takes what is found to the sink of the source.
struct Within<'a> {
    sink: &'a mut dyn Sink,
    at: Place,
}

impl Sink for Within<'_> {
    fn record(&mut self, fields: &Fields<'_>, _: Place, raw: &[u8]) -> Option<Meaning> {
        // What such rows mean tells nothing of the value that they stand in.
        self.sink.record(fields, self.at, raw);
        None
    }

    fn again(&mut self, _: Meaning, _: &Varying<'_>) -> bool {
        false
    }

    fn clock(&mut self, clock: Clock) {
        self.sink.clock(clock);
    }

    fn client_entry(&mut self, producer: Producer, event: Option<&ClientEvent>) {
        self.sink.client_entry(producer, event);
    }

    fn client_end(&mut self, settling: Settling) {
        self.sink.client_end(settling);
    }

    fn point(&mut self, time: &str, value: Option<f64>, _: Place, raw: &[u8]) {
        self.sink.point(time, value, self.at, raw);
    }

    fn problem(&mut self, kind: Kind, _: Place, excerpt: String) {
        self.sink.problem(kind, self.at, excerpt);
    }
}
