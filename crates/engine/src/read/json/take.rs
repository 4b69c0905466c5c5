//! A whole value: read, mended where JSON refuses it for a trifle, and handed on.

use std::borrow::Cow;

use memchr::memchr;
use serde_json::Value;

use super::damage::holds_record;
use super::mend::{Mended, mend};
use super::tables::{columns_of, table_id};
use super::wrapped::{may_hold_records, may_hold_texts, records_in, texts_in};
use super::{Container, Reader, State, repair};
use crate::bytes;
use crate::problem::Kind;
use crate::read::fields::{Clues, Field, Fields};
use crate::read::pasted::within;
use crate::read::shapes::{Layout, learn};
use crate::read::{Place, Sink, excerpt};
use crate::time::Time;

impl Reader {
    /// Takes a value that is no envelope; tells whether another record begins in it, since it is damaged.
    pub(super) fn take(&mut self, raw: &[u8], at: Place, sink: &mut impl Sink) -> bool {
        let mut text = Sound::of(raw);
        let columns = match self.containers.last() {
            Some(Container::Rows(table)) if table.about_query => return true,
            Some(Container::Rows(table)) if raw[0] == b'[' => Some(table.columns.clone()),
            _ => None,
        };
        let layout = match &columns {
            Some(columns) => columns.as_deref().map(Layout::Array),
            None => Some(Layout::Object),
        };
        if raw[0] == b'"' {
            if !self.unwrap(&text.text, at, raw, sink) {
                sink.problem(Kind::Prose, at, excerpt(raw));
            }
            return true;
        }
        if let Some(repaired) = repair::lone_surrogates(&text.text)
            && !is_sound(&text.text, layout)
            && is_sound(&repaired, layout)
        {
            text = Sound { text: Cow::Owned(repaired), repaired: true };
        }
        match read_value(&text.text, layout) {
            Ok(Some(fields)) => self.take_fields(&fields, &text, layout, at, raw, sink),
            Ok(None) => sink.problem(Kind::BadRow, at, excerpt(raw)),
            Err(_) => {
                if self.take_mended(&text, layout, at, raw, sink) {
                    return true;
                }
                if holds_record(raw) {
                    return false;
                }
                sink.problem(Kind::BadJson, at, excerpt(raw));
            }
        }
        true
    }

    /// Takes a record that JSON refuses for a trifle; tells whether it is one.
    #[inline(never)]
    fn take_mended(
        &mut self,
        text: &Sound<'_>,
        layout: Option<Layout<'_>>,
        at: Place,
        raw: &[u8],
        sink: &mut impl Sink,
    ) -> bool {
        // A mailer breaks lines at blanks, a console within words: whether the names are whole tells which.
        for (between, first) in [(" ", true), ("", false)] {
            let Mended { text: mended, repaired, punctuation, joined, numbers } = mend(&text.text, between);
            let mended = Sound { text: Cow::Owned(mended), repaired: repaired || text.repaired };
            if let (true, Ok(Some(fields))) =
                (repaired || punctuation || numbers, read_value(&mended.text, layout))
                && !(joined && (is_torn(&fields) || first && fields.get(Field::Device).is_none()))
            {
                self.mended |= punctuation;
                self.take_fields(&fields, &mended, layout, at, raw, sink);
                return true;
            }
            if !(first && joined) {
                break;
            }
        }
        false
    }

    #[inline(never)]
    fn take_fields(
        &mut self,
        fields: &Fields<'_>,
        text: &Sound<'_>,
        layout: Option<Layout<'_>>,
        at: Place,
        raw: &[u8],
        sink: &mut impl Sink,
    ) {
        let Sound { text, repaired } = text;
        let clues = fields.clues;
        if clues.has(Clues::FRAME) {
            self.frame(text, at, sink);
            return;
        }
        if matches!(self.containers.last(), Some(Container::Points)) {
            point(fields, text, at, raw, sink);
            return;
        }
        let operation = fields.get(Field::Operation);
        // Whatever has a result is a record, too, of which a query left the operation out.
        let may_wrap = operation.is_none() && fields.get(Field::Result).is_none();
        if may_wrap && (may_hold_records(raw) || may_hold_texts(raw)) && self.unwrap(text, at, raw, sink) {
            return;
        }
        let is_error = |value: &Value| value.get("error").is_some_and(Value::is_object);
        if operation.is_none()
            && fields.get(Field::Time).is_none()
            && matches!(layout, Some(Layout::Object))
            && bytes::find(raw, b"\"error\"").is_some()
            && serde_json::from_str(text).is_ok_and(|value| is_error(&value))
        {
            sink.problem(Kind::ServiceError, at, excerpt(raw));
            return;
        }
        // Counts of a summary, or of a hub's statistics.
        let no_column =
            matches!(layout, Some(Layout::Array(columns)) if !columns.contains(&Some(Field::Time)));
        let no_time = (clues.has(Clues::TABLE_NAME) || clues.has(Clues::STATISTICS))
            && fields.get(Field::Time).is_none();
        self.format.statistics |= clues.has(Clues::STATISTICS);
        if no_column || no_time {
            sink.problem(Kind::NoTimes, at, excerpt(raw));
            return;
        }
        let of_hub = operation.is_some_and(|operation| operation.starts_with("Microsoft.Devices."));
        self.format.event_grid |= of_hub && clues.has(Clues::EVENT_GRID);
        self.format.cloud_events |= of_hub && clues.has(Clues::CLOUD_EVENT);
        self.format.monitoring |= clues.has(Clues::MONITORING);
        self.format.names_table |= clues.has(Clues::TABLE_NAME);
        self.format.over_many_lines |= memchr(b'\n', text.as_bytes()).is_some();
        if *repaired {
            sink.problem(Kind::Repaired, at, excerpt(raw));
        }
        let meaning = sink.record(fields, at, raw);
        // An array under such a key may be a container in another record that looks alike.
        let plain = matches!(&self.state, State::Value(scan) if !scan.passed_container);
        let shapes = if raw[0] == b'{' { &mut self.objects } else { &mut self.rows };
        if let (Cow::Borrowed(text), Some(layout), Some(meaning), true) =
            (text, layout, meaning, plain && shapes.may_learn())
        {
            learn(shapes, text, layout, fields, meaning, |text| read_value(text, Some(layout)).ok()?);
        }
    }

    /// Takes the records that a value, which is none itself, wraps; tells whether there were any.
    #[inline(never)]
    pub(super) fn unwrap(&mut self, text: &str, at: Place, raw: &[u8], sink: &mut impl Sink) -> bool {
        let Ok(value) = serde_json::from_str::<Value>(text) else { return false };
        let records = records_in(&value);
        for record in &records {
            // As the hub itself writes it.
            self.format.wrapped |= record.get("operationName").is_some();
        }
        within::take(&records, at, raw, sink);
        let mut any = !records.is_empty();
        texts_in(&value, &mut |text| {
            let read = within::read(text, at, sink);
            if !read && may_hold_records(text.as_bytes()) {
                sink.problem(Kind::Prose, at, excerpt(text.as_bytes()));
            }
            any |= read;
        });
        any
    }

    /// A frame of a Kusto answer that is no table of rows.
    fn frame(&mut self, text: &str, at: Place, sink: &mut impl Sink) {
        self.format.kusto_v2 = true;
        let Ok(frame) = serde_json::from_str::<Value>(text) else { return };
        if let (Some(id), Some(columns)) = (table_id(&frame), columns_of(&frame)) {
            self.announce(id, columns);
        }
        if frame.get("HasErrors").and_then(Value::as_bool) == Some(true) {
            sink.problem(Kind::Partial, at, excerpt(text.as_bytes()));
        }
    }
}

/// The text of a value, as it came or fit to be read.
struct Sound<'t> {
    text: Cow<'t, str>,
    /// Something in it is not as it was meant.
    repaired: bool,
}

impl<'t> Sound<'t> {
    fn of(raw: &'t [u8]) -> Self {
        let text = String::from_utf8_lossy(raw);
        Self { repaired: matches!(text, Cow::Owned(_)), text }
    }
}

/// Reads one value, an object or a row; nothing where a row does not fit its columns.
fn read_value<'t>(text: &'t str, layout: Option<Layout<'_>>) -> serde_json::Result<Option<Fields<'t>>> {
    match layout {
        None => Ok(None),
        Some(Layout::Array(columns)) => Fields::from_json_row(text, columns),
        Some(_) => Fields::from_json(text).map(Some),
    }
}

/// Whether a line break stood in the midst of a name, where no blank belongs: no ID, operation or code of the hub has one.
#[inline(never)]
fn is_torn(fields: &Fields<'_>) -> bool {
    let has_blank = |field| fields.get(field).is_some_and(|text| text.contains(' '));
    let names = [Field::Operation, Field::Result, Field::Device, Field::Module];
    let time = fields.get(Field::Time).and_then(Time::read);
    time.is_none()
        || fields.get(Field::Operation).is_none()
        || fields.bad_properties
        || names.into_iter().any(has_blank)
}

/// Whether all of a value can be read.
fn is_sound(text: &str, layout: Option<Layout<'_>>) -> bool {
    match read_value(text, layout) {
        Ok(Some(fields)) => !fields.bad_properties,
        Ok(None) => true,
        Err(_) => false,
    }
}

/// A point of a metric.
fn point(fields: &Fields<'_>, text: &str, at: Place, raw: &[u8], sink: &mut impl Sink) {
    /// Of a count of devices one of these says it; the deprecated metric has a total only.
    const VALUES: [&str; 3] = ["average", "total", "maximum"];
    let Some(time) = fields.get(Field::Time) else {
        sink.problem(Kind::NoTimes, at, excerpt(raw));
        return;
    };
    let point: Option<Value> = serde_json::from_str(text).ok();
    let value = point.and_then(|point| VALUES.iter().find_map(|name| point.get(name)?.as_f64()));
    sink.point(time, value, at, raw);
}
