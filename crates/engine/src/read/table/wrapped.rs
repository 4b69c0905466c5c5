//! Rows that hold a hub's records as JSON in one of their cells, as tables of raw messages do: Splunk, Data Explorer,
//! viewers of Event Hubs. The other cells are about the message, not about the device.

use serde_json::{Deserializer, Value};

use crate::bytes;
use crate::problem::Kind;
use crate::read::fields::{Fields, json_of};
use crate::read::json::{holds_operation, records_in};
use crate::read::{Place, Sink, excerpt};

/// The first of the rows that holds records, and the column in which; each row with its line.
pub(super) fn find<'r>(rows: impl Iterator<Item = (&'r [u8], &'r Vec<String>)>) -> Option<(usize, usize)> {
    rows.enumerate().find_map(|(row, (line, cells))| {
        // JSON that was not quoted as a cell is none, but a line of JSON with text around it.
        let holds = |cell: &String| {
            cell.trim_start().starts_with(['{', '['])
                && holds_operation(cell.as_bytes())
                && bytes::find(line, cell.as_bytes()).is_none()
                && values(cell).next().is_some_and(|value| value.is_ok())
        };
        Some((row, cells.iter().position(holds)?))
    })
}

/// Takes the records in a cell.
pub(super) fn take(cell: &str, at: Place, raw: &[u8], sink: &mut impl Sink) {
    let mut any = false;
    for value in values(cell) {
        let Ok(value) = value else {
            sink.problem(Kind::BadJson, at, excerpt(raw));
            return;
        };
        any |= records_in(&value, |record| {
            if let Ok(fields) = Fields::from_json(&json_of(record)) {
                sink.record(&fields, at, raw);
            }
        });
    }
    if !any {
        // A message of something else is a record that is none of the hub's.
        sink.record(&Fields::default(), at, raw);
    }
}

fn values(cell: &str) -> impl Iterator<Item = serde_json::Result<Value>> {
    Deserializer::from_str(cell).into_iter()
}
