//! Records that are wrapped into something else: the bodies of Event Hubs messages, as tools save them.
//!
//! A body may be an object, or a text that holds one, under whatever key the tool chose; what it holds is told by what
//! a record has: a `time` or an `operationName`.

use serde_json::Value;

use crate::read::fields::Field;

/// Texts in texts are opened so often at most. Proposal: a batch in a text in an array in a text would be three.
const MAX_OPENED: usize = 4;

/// Hands over each record in `value`; tells whether there was one.
pub(in crate::read) fn records_in(value: &Value, mut each: impl FnMut(&Value)) -> bool {
    let mut any = false;
    search(value, MAX_OPENED, &mut |record| {
        any = true;
        each(record);
    });
    any
}

fn search(value: &Value, opened: usize, each: &mut impl FnMut(&Value)) {
    match value {
        Value::Object(_) if is_record(value) => each(value),
        Value::Object(members) => members.values().for_each(|member| search(member, opened, each)),
        Value::Array(elements) => elements.iter().for_each(|element| search(element, opened, each)),
        Value::String(text) if opened > 0 && text.trim_start().starts_with(['{', '[']) => {
            // Batches may stand on lines of their own.
            let inner = serde_json::Deserializer::from_str(text).into_iter::<Value>();
            inner.map_while(Result::ok).for_each(|inner| search(&inner, opened - 1, each));
        }
        _ => {}
    }
}

/// Whether this object, or its begin, belongs to a record and not to an envelope of records.
pub(super) fn is_record(object: &Value) -> bool {
    let names = object.as_object().into_iter().flat_map(|object| object.keys());
    names.filter_map(|name| Field::named(name)).any(|field| matches!(field, Field::Time | Field::Operation))
}
