//! Columns without a header, told by what stands in them: rows copied from the portal's grid may come without one.

use crate::codes::Code;
use crate::read::fields::Field;
use crate::sdk::Sdk;
use crate::time::Time;

/// So many rows are looked at: the first few may all be successes, with empty columns.
pub(in crate::read) const ROWS: usize = 50;

/// The field of each column; nothing where the rows are not those of a hub's log.
pub(in crate::read) fn columns(rows: &[Vec<String>]) -> Option<Vec<Option<Field>>> {
    let width = rows.iter().map(Vec::len).max()?;
    let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column));
    let mut columns: Vec<Option<Field>> = Vec::with_capacity(width);
    for column in 0..width {
        let field = cells(column).find_map(|cell| field_of(cell));
        // The same kind of thing twice, as in a resource id and another one: the first counts.
        columns.push(field.filter(|field| !columns.contains(&Some(*field))));
    }
    let has = |columns: &[Option<Field>], field| columns.contains(&Some(field));
    if !has(&columns, Field::Properties) {
        // An id may look like anything. The documented query puts it before the protocol.
        let protocol = columns.iter().position(|column| *column == Some(Field::Protocol))?;
        let device = columns.get_mut(protocol.checked_sub(1)?)?;
        *device = device.or(Some(Field::Device));
    }
    let device = has(&columns, Field::Properties) || has(&columns, Field::Device);
    (device && has(&columns, Field::Time) && has(&columns, Field::Operation)).then_some(columns)
}

fn field_of(cell: &str) -> Option<Field> {
    let cell = cell.trim();
    let code = Code::of(Some(cell), None, None);
    match cell.to_ascii_lowercase().as_str() {
        "" => None,
        "deviceconnect" | "devicedisconnect" | "moduleconnect" | "moduledisconnect" => Some(Field::Operation),
        "information" | "informational" | "error" | "warning" => Some(Field::Level),
        "connections" => Some(Field::Category),
        "mqtt" | "amqp" | "mqttws" | "amqpws" | "https" => Some(Field::Protocol),
        lower if lower.contains("/iothubs/") => Some(Field::Resource),
        lower if lower.starts_with('{') && lower.contains("\"deviceid\"") => Some(Field::Properties),
        _ if Time::read(cell).is_some_and(|moment| moment.form.is_date()) => Some(Field::Time),
        _ if Sdk::of(cell) != Sdk::Unknown => Some(Field::Sdk),
        _ if code == Code::SUCCESS || code == Code::UNKNOWN => None,
        _ if cell.as_bytes()[0].is_ascii_digit() => Some(Field::Result),
        _ => Some(Field::Description),
    }
}
