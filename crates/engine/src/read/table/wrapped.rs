//! Rows that hold a hub's records as JSON in one of their cells, as tables of raw messages do: Splunk, Data Explorer,
//! viewers of Event Hubs. The other cells are about the message, not about the device.

use crate::bytes;
use crate::problem::Kind;
use crate::read::fields::{Field, Fields, json_of};
use crate::read::json::{may_be_json, may_hold_records, records_in, values};
use crate::read::{Place, Sink, excerpt};

/// The first of the rows that holds records, and the column in which; each row with its line.
pub(super) fn find<'r>(rows: impl Iterator<Item = (&'r [u8], &'r Vec<String>)>) -> Option<(usize, usize)> {
    rows.enumerate().find_map(|(row, (line, cells))| {
        let holds = |cell: &String| {
            // JSON that was not quoted as a cell is none, but a line of JSON with text around it.
            let is_line = cell.contains('"') && bytes::find(line, cell.as_bytes()).is_some();
            may_be_json(cell)
                && may_hold_records(cell.as_bytes())
                && !is_line
                && values(cell).iter().flatten().any(|value| !records_in(value).is_empty())
        };
        Some((row, cells.iter().position(holds)?))
    })
}

/// Takes the records in a cell; `row` is what the other cells say.
pub(super) fn take(cell: &str, row: &Fields<'_>, at: Place, raw: &[u8], sink: &mut impl Sink) {
    let mut any = false;
    for value in values(cell) {
        let Ok(value) = value else {
            sink.problem(Kind::BadJson, at, excerpt(raw));
            return;
        };
        for record in records_in(&value) {
            if let Ok(mut fields) = Fields::from_json(&json_of(&record)) {
                any = true;
                // Whoever made a list for each device left it out of the records.
                if fields.get(Field::Device).is_none() {
                    for field in [Field::Device, Field::Module] {
                        fields.put(field, row.get(field).unwrap_or_default().to_owned());
                    }
                }
                sink.record(&fields, at, raw);
            }
        }
    }
    if !any {
        // A message of something else is a record that is none of the hub's.
        sink.record(&Fields::default(), at, raw);
    }
}
