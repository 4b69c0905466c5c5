//! Records that are wrapped into something else: the bodies of messages as tools save them, the answers of services
//! within other answers, tables that were turned round.
//!
//! A body may be an object, a text that holds one, or one in base64, under whatever key the tool chose; what it holds is
//! told by what a record has: an `operationName`, or beside such records a `time`.

use serde_json::{Deserializer, Map, Value};

use crate::bytes;
use crate::read::fields::Field;

/// Texts in texts are opened so often at most. Proposal: a batch in a text in an array in a text would be three.
const MAX_OPENED: usize = 4;

/// How base64 of `{"` and of `[{"` begins.
const BASE64: [&str; 2] = ["eyJ", "W3si"];

/// Whether records may be in this text, at whatever level of quoting.
pub(in crate::read) fn may_hold_records(raw: &[u8]) -> bool {
    // The first letter is small or not.
    bytes::find(raw, b"perationName").is_some()
        || BASE64.iter().any(|begin| bytes::find(raw, begin.as_bytes()).is_some())
}

/// Whether a text may be JSON, in base64 or not.
pub(in crate::read) fn may_be_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[']) || BASE64.iter().any(|begin| text.starts_with(begin))
}

/// The values in a text of JSON, in base64 or not, up to the first that is none.
#[inline(never)]
pub(in crate::read) fn values(text: &str) -> Vec<serde_json::Result<Value>> {
    let decoded = BASE64.iter().any(|begin| text.starts_with(begin)).then(|| base64(text)).flatten();
    // Batches may stand on lines of their own.
    Deserializer::from_str(decoded.as_deref().unwrap_or(text)).into_iter().collect()
}

/// The records in something that is none itself, if any of them says what happened.
#[inline(never)]
pub(in crate::read) fn records_in(value: &Value) -> Vec<Value> {
    let mut records = Vec::new();
    match value {
        // Whatever it says of time is about the message.
        Value::Object(members) if !has(value, Field::Operation) => open(members, MAX_OPENED, &mut records),
        _ => search(value, MAX_OPENED, &mut records),
    }
    if !records.iter().any(|record| has(record, Field::Operation)) {
        records.clear();
    }
    records
}

fn search(value: &Value, opened: usize, records: &mut Vec<Value>) {
    match value {
        Value::Object(_) if has(value, Field::Operation) => records.push(value.clone()),
        Value::Object(members) => {
            let before = records.len();
            open(members, opened, records);
            if records.len() == before && has(value, Field::Time) {
                records.push(value.clone());
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| search(element, opened, records)),
        Value::String(text) if opened > 0 && may_be_json(text) => {
            values(text).iter().flatten().for_each(|inner| search(inner, opened - 1, records));
        }
        _ => {}
    }
}

/// Searches the members of an object that is no record: it may be a table.
fn open(members: &Map<String, Value>, opened: usize, records: &mut Vec<Value>) {
    match (members.get("columns"), members.get("rows")) {
        (Some(Value::Array(columns)), Some(Value::Array(rows))) => {
            records.extend(rows.iter().filter_map(|row| record_of(columns, row)));
        }
        _ if turn_round(members, records) => {}
        _ => members.values().for_each(|member| search(member, opened, records)),
    }
}

/// A row as an object.
fn record_of(columns: &[Value], row: &Value) -> Option<Value> {
    let name = |column: &Value| column.get("name").unwrap_or(column).as_str().map(str::to_owned);
    let cells = columns.iter().zip(row.as_array()?);
    Some(cells.filter_map(|(column, cell)| Some((name(column)?, cell.clone()))).collect())
}

/// Takes the records of a table of which each column is an object with a member for each row, as pandas writes it.
fn turn_round(members: &Map<String, Value>, records: &mut Vec<Value>) -> bool {
    // The first of each field: so many columns are there at most.
    let mut columns: Vec<(Field, &String, &Map<String, Value>)> = Vec::new();
    for (name, column) in members {
        if let (Some(field), Value::Object(column)) = (Field::named(name), column)
            && columns.iter().all(|(known, ..)| *known != field)
        {
            columns.push((field, name, column));
        }
    }
    let column = |field| columns.iter().find(|(known, ..)| *known == field).map(|(.., column)| *column);
    let (Some(_), Some(operations)) = (column(Field::Time), column(Field::Operation)) else { return false };
    records.extend(operations.keys().map(|row| {
        let cell = |(_, name, column): &(Field, &String, &Map<String, Value>)| {
            Some(((*name).clone(), column.get(row)?.clone()))
        };
        columns.iter().filter_map(cell).collect::<Value>()
    }));
    true
}

/// Whether an object has this field, with a value that is no column of many.
fn has(object: &Value, field: Field) -> bool {
    let members = object.as_object().into_iter().flatten();
    members.into_iter().any(|(name, value)| !value.is_object() && Field::named(name) == Some(field))
}

/// Whether this object, or its begin, belongs to a record and not to an envelope of records.
pub(super) fn is_record(object: &Value) -> bool {
    let names = object.as_object().into_iter().flat_map(|object| object.keys());
    names.filter_map(|name| Field::named(name)).any(|field| matches!(field, Field::Time | Field::Operation))
}

/// Under this name Logic Apps and Power Automate keep a file's content, in base64.
const CONTENT: &str = "$content";

/// Whether there may be texts of several lines.
pub(super) fn may_hold_texts(raw: &[u8]) -> bool {
    bytes::find(raw, b"\\n").is_some() || bytes::find(raw, CONTENT.as_bytes()).is_some()
}

/// Hands over the texts of several lines in a value which are no JSON.
pub(super) fn texts_in(value: &Value, each: &mut dyn FnMut(&str)) {
    texts(value, MAX_OPENED, each);
}

#[inline(never)]
fn texts(value: &Value, opened: usize, each: &mut dyn FnMut(&str)) {
    match value {
        Value::Array(elements) => elements.iter().for_each(|element| texts(element, opened, each)),
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            let content = member.as_str().filter(|_| name == CONTENT).and_then(base64).map(Value::String);
            texts(content.as_ref().unwrap_or(member), opened, each);
        }),
        Value::String(text) => match values(text).as_slice() {
            [Ok(inner), ..] if may_be_json(text) && opened > 0 => texts(inner, opened - 1, each),
            _ if text.trim().contains('\n') => each(text),
            _ => {}
        },
        _ => {}
    }
}

/// The text that this is the base64 of.
#[inline(never)]
fn base64(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    String::from_utf8(bytes).ok()
}
