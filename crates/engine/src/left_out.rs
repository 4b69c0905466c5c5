//! What is left out: by a query of its source, rows, or columns that the diagnosis could use; by the range of time of
//! the whole log, the begin of connections. Each is told once.

use crate::diagnose::burst::LEAST_DEVICES;
use crate::event::Event;
use crate::fleet::{Device, Fleet};
use crate::order::sort_by;
use crate::problem::Kind;
use crate::read::fields::{Field, FieldSet};

/// The formats that hold the answer to a query; in others nobody chose rows and columns.
const ANSWERS: [&str; 6] = ["az-cli", "csv", "kusto-v1", "kusto-v2", "log-analytics-rest", "tsv"];

/// Where answers are cut: the portal's grid, formerly and now, and the service behind its API. Source: the limits of
/// Log Analytics.
const ROW_LIMITS: [u64; 3] = [10_000, 30_000, 500_000];

/// Columns from which the diagnosis learns something beside the code, by their names in `properties` or, the first,
/// in Log Analytics. What each hides is in the message.
const USEFUL: [(Field, &str); 5] = [
    (Field::Operation, "OperationName"),
    (Field::Sdk, "sdkVersion"),
    (Field::Address, "maskedIpAddress"),
    (Field::Auth, "authType"),
    (Field::Protocol, "protocol"),
];

/// Without these most verdicts are weaker; the documented queries have them.
const NEEDED: [Field; 2] = [Field::Operation, Field::Sdk];

/// They hold all that is useful but the operation.
const WHOLE: [Field; 2] = [Field::Properties, Field::Additional];

/// Of fewer devices it may be chance that the log does not hold their connects. Proposal.
const LEAST_BEGUN: usize = 6;

/// So many devices that connect while they are connected are no chance, where no connection ends. Proposal.
const LEAST_RECONNECTED: usize = 2;

/// The columns that say what happened.
const TELL: [Field; 4] = [Field::Operation, Field::Result, Field::Description, Field::ErrorMessage];

/// The notes on a source, each with its excerpt. `named` are its columns, `events` what was used of it.
pub(crate) fn notes(format: &str, records: u64, named: FieldSet, events: &[Event]) -> Vec<(Kind, String)> {
    let mut notes = Vec::new();
    if !ANSWERS.contains(&format) {
        return notes;
    }
    if ROW_LIMITS.contains(&records) {
        notes.push((Kind::RowLimit, records.to_string()));
    }
    let names_devices = named.has_any(&[Field::Device, Field::Identity]);
    if named.has(Field::Time) && names_devices && !named.has_any(&TELL) && !named.has_any(&WHOLE) {
        notes.push((Kind::NoOperations, String::new()));
    }
    let missing = missing(named);
    let matters = |(field, _): &(Field, &str)| match field {
        // What happened at one place, or everywhere, shows where several devices drop.
        Field::Address => drop_devices(events) >= LEAST_DEVICES,
        field => NEEDED.contains(field),
    };
    if events.iter().any(Event::is_drop) && missing.iter().any(matters) {
        let names: Vec<&str> = missing.iter().map(|(_, name)| *name).collect();
        notes.push((Kind::MissingColumns, names.join(", ")));
    }
    notes
}

/// How many drops ended a connection that had begun before the log does, if they are more than the others: how long
/// those connections lasted is not known. Each is the first drop of its device. A log without any connect was cut by
/// something else than its range of time.
pub(crate) fn begun_before(fleet: &Fleet) -> Option<usize> {
    let is_begun_before = |device: &&Device| {
        let first = fleet.drops.get(device.drops.clone()).and_then(<[_]>::first);
        first.is_some_and(|drop| drop.start().is_none())
    };
    let begun = fleet.devices.iter().filter(is_begun_before).count();
    (fleet.connects && begun >= LEAST_BEGUN && begun * 2 > fleet.drops.len()).then_some(begun)
}

/// Whether the log holds no end of any connection, though devices connect while they are connected.
pub(crate) fn has_no_ends(fleet: &Fleet) -> bool {
    fleet.drops.is_empty() && !fleet.beside.has_ends() && fleet.beside.reconnected() >= LEAST_RECONNECTED
}

fn missing(named: FieldSet) -> Vec<(Field, &'static str)> {
    let whole = named.has_any(&WHOLE);
    let is_missing = |field| !named.has(field) && (field == Field::Operation || !whole);
    USEFUL.into_iter().filter(|(field, _)| is_missing(*field)).collect()
}

/// How many devices drop.
fn drop_devices(events: &[Event]) -> usize {
    let mut devices: Vec<_> =
        events.iter().filter(|event| event.is_drop()).map(|event| event.device.0).collect();
    sort_by(&mut devices, Ord::cmp);
    devices.dedup();
    devices.len()
}
