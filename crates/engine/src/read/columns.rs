//! Columns told by their names, else by what stands in them: rows may come without a header, or with one of somebody's
//! own names. It serves tables, pasted texts, and the rows of JSON answers.

use crate::bytes::same_letters;
use crate::codes::Code;
use crate::read::Clock;
use crate::read::fields::{Field, FieldSet, says_nothing};
use crate::sdk::Sdk;
use crate::spreadsheet::is_shortened;
use crate::time::{MINUTE, Time};

/// So many rows are looked at: the first few may all be successes, with empty columns.
pub(super) const ROWS: usize = 50;

/// The longest device id that a hub takes. Source: the documentation of its identity registry.
const MAX_ID_BYTES: usize = 128;

/// What a device id may hold beside letters and digits. Source: the same.
const ID_PUNCTUATION: &str = "-:.+%_#*?!(),=@;$'";

/// The categories of a hub's log, in lower case. Source: the documentation of its resource logs.
const CATEGORIES: [&str; 14] = [
    "c2dcommands",
    "c2dtwinoperations",
    "configurations",
    "connections",
    "d2ctwinoperations",
    "deviceidentityoperations",
    "devicestreams",
    "devicetelemetry",
    "directmethods",
    "distributedtracing",
    "fileuploadoperations",
    "jobsoperations",
    "routes",
    "twinqueries",
];

/// The fields that tell which device a row is about.
const NAME_DEVICES: [Field; 4] = [Field::Properties, Field::Additional, Field::Identity, Field::Device];

/// Names that people give to the column of devices, without blanks and punctuation, in the languages of the catalogues
/// and in German. What ends in `deviceid` is one, too.
const DEVICE_NAMES: [&str; 10] = [
    "device",
    "devicename",
    "clientid",
    "enhet",
    "enhetsid",
    "apparaat",
    "appareil",
    "gerät",
    "设备",
    "设备id",
];

/// The same of modules: taken for nothing, they would be one with their device.
const MODULE_NAMES: [&str; 5] = ["modul", "modulid", "modulename", "模块", "模块id"];

/// Names of a column of dates, where another one holds the times of day, in the same languages.
const DATE_NAMES: [&str; 5] = ["date", "datum", "jour", "dag", "日期"];

/// The field of a header's name: one of the exports', or how somebody may have written it.
fn named(name: &str) -> Option<Field> {
    Field::named(name).or_else(|| {
        let squeezed: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
        let squeezed = squeezed.to_lowercase();
        let is_device = DEVICE_NAMES.contains(&&*squeezed) || squeezed.ends_with("deviceid");
        // `properties_s.protocol`: a member of an object.
        let member = || name.rsplit_once('.').and_then(|(_, member)| Field::named(member));
        match () {
            () if is_device => Some(Field::Device),
            () if MODULE_NAMES.contains(&&*squeezed) => Some(Field::Module),
            () => Field::named(&squeezed).or_else(member),
        }
    })
}

/// The columns of a header's names.
pub(super) fn by_names<'n>(names: impl Iterator<Item = &'n str> + Clone) -> Vec<Option<Field>> {
    let mut columns: Vec<Option<Field>> = names.clone().map(Field::named).collect();
    if !columns.contains(&Some(Field::Time))
        && let Some(own) = columns.iter().position(|column| *column == Some(Field::OwnTime))
    {
        columns[own] = Some(Field::Time);
    }
    let mut known: FieldSet = columns.iter().flatten().copied().collect();
    // Names of shared workspaces may differ in case only, and then the hub's is the one in lower case.
    let is_custom = |name: &str| name.ends_with("_s") || name.ends_with("_g");
    let is_hubs = |name: &str| is_custom(name) && name.starts_with(|c: char| c.is_ascii_lowercase());
    let hubs: FieldSet = names.clone().filter(|name| is_hubs(name)).filter_map(Field::named).collect();
    for (name, column) in names.clone().zip(&mut columns) {
        if is_custom(name) && !is_hubs(name) && column.is_some_and(|field| hubs.has(field)) {
            *column = None;
        } else if column.is_none() {
            // Whoever wrote a name in a way of their own wrote it once.
            *column = named(name).filter(|field| !known.has(*field));
            known.extend(*column);
        }
    }
    let is_date = |name: &str| {
        let name = name.split(['[', '(']).next().unwrap_or_default();
        DATE_NAMES.contains(&&*name.trim().to_lowercase())
    };
    if names.clone().any(|name| Clock::of(name).is_some())
        && let Some((_, column)) =
            names.zip(&mut columns).find(|(name, column)| column.is_none() && is_date(name))
    {
        *column = Some(Field::Date);
    }
    columns
}

/// Leaves one clock to the times: of several columns, that nearest to UTC. Gives it.
pub(super) fn settle_times<'n>(
    columns: &mut [Option<Field>],
    names: impl Iterator<Item = &'n str> + Clone,
) -> Clock {
    let clocks: Vec<Option<Clock>> = names.map(Clock::of).collect();
    let Some(best) = clocks.iter().copied().flatten().min() else { return Clock::default() };
    for (column, clock) in columns.iter_mut().zip(&clocks) {
        if *column == Some(Field::Time) && clock.is_some_and(|clock| clock > best) {
            *column = None;
        }
    }
    if !columns.contains(&Some(Field::Time))
        && let Some(at) = clocks.iter().position(|clock| *clock == Some(best))
    {
        columns[at] = Some(Field::Time);
    }
    best
}

/// Tells the columns that no name told.
pub(super) fn fill(columns: &mut [Option<Field>], rows: &[Vec<String>]) {
    let mut known: FieldSet = columns.iter().flatten().copied().collect();
    let field_at = |at: usize| field_of_column(rows.iter().filter_map(|row| row.get(at)));
    let unknown =
        |columns: &[Option<Field>], at: usize| if columns[at].is_none() { field_at(at) } else { None };
    let told: Vec<Option<Field>> = (0..columns.len()).map(|at| unknown(columns, at)).collect();
    let times = told.iter().filter(|field| **field == Some(Field::Time)).count();
    let operation = known.has(Field::Operation) || told.contains(&Some(Field::Operation));
    // When a session began and when it ended: neither is the time of what the row says.
    let of_sessions = times > 1 && !operation;
    for (column, field) in columns.iter_mut().zip(told).filter(|(column, _)| column.is_none()) {
        let field = field.filter(|field| !(of_sessions && *field == Field::Time));
        // The same kind of thing twice, as in a resource id and another one: the first counts.
        *column = field.filter(|field| !known.has(*field));
        known.extend(*column);
    }
}

/// Whether rows are a summary: counts for stretches of time, each with its begin.
pub(super) fn is_summary<'n>(
    names: impl Iterator<Item = &'n str>,
    columns: &[Option<Field>],
    rows: &[Vec<String>],
) -> bool {
    let mut named_counts =
        names.map(|name| name.trim().trim_end_matches('_').to_ascii_lowercase().ends_with("count"));
    let (Some(count), Some(time)) = (
        named_counts.position(|is_count| is_count),
        columns.iter().position(|column| *column == Some(Field::Time)),
    ) else {
        return false;
    };
    let is_stretch = |row: &Vec<String>| {
        let begin = row.get(time).and_then(|cell| Time::read(cell.trim()));
        begin.is_some_and(|begin| begin.time.0 % MINUTE == 0)
            && row.get(count).is_some_and(|cell| cell.trim().parse::<u64>().is_ok())
    };
    !rows.is_empty() && rows.iter().all(is_stretch)
}

/// Tells the columns of rows without a header; nothing where the rows are not those of a hub's log.
pub(super) fn without_header(rows: &[Vec<String>]) -> Option<Vec<Option<Field>>> {
    let mut columns = vec![None; rows.iter().map(Vec::len).max()?];
    fill(&mut columns, rows);
    if !columns.iter().flatten().any(|field| NAME_DEVICES.contains(field)) {
        let device = device_column(&columns, rows)?;
        columns[device] = Some(Field::Device);
        // Between a device and its protocol there is nothing else.
        let is_module = columns.get(device + 2) == Some(&Some(Field::Protocol));
        if is_module && columns[device + 1].is_none() {
            columns[device + 1] = Some(Field::Module);
        }
    }
    is_log(&columns).then_some(columns)
}

/// Whether nothing that the diagnosis must have is missing.
pub(super) fn is_complete(columns: &[Option<Field>]) -> bool {
    let tells_results = [Field::Result, Field::Description, Field::Properties, Field::Additional];
    is_log(columns) && columns.iter().flatten().any(|field| tells_results.contains(field))
}

/// Whether the columns say when something happened, what, and to which device.
pub(super) fn is_log(columns: &[Option<Field>]) -> bool {
    let has = |field| columns.contains(&Some(field));
    has(Field::Time)
        && has(Field::Operation)
        && columns.iter().flatten().any(|field| NAME_DEVICES.contains(field))
}

/// The column of devices: an id may look like anything, so it is told by what stands around it.
fn device_column(columns: &[Option<Field>], rows: &[Vec<String>]) -> Option<usize> {
    let cells = |at: usize| rows.iter().map(move |row| row.get(at).map_or("", String::as_str));
    let holds_ids = |&at: &usize| columns[at].is_none() && cells(at).all(is_id);
    // Most devices have no modules, and those of IoT Edge are called like that.
    let holds_modules = |at: usize| {
        columns[at].is_none()
            && cells(at).all(|cell| says_nothing(cell) || is_id(cell))
            && cells(at).any(|cell| says_nothing(cell) || cell.starts_with("$edge"))
    };
    let mut candidates = (0..columns.len()).filter(holds_ids);
    match columns.iter().position(|column| *column == Some(Field::Protocol)) {
        // The documented query puts it before the protocol, and whoever adds modules puts these between.
        Some(protocol) => {
            let before = protocol.checked_sub(1)?;
            let device = if holds_modules(before) { before.checked_sub(1)? } else { before };
            Some(device).filter(holds_ids)
        }
        // Two could be it.
        None => candidates.next().filter(|_| candidates.next().is_none()),
    }
}

fn is_id(cell: &str) -> bool {
    let legal = |c: char| c.is_ascii_alphanumeric() || ID_PUNCTUATION.contains(c);
    !says_nothing(cell) && cell.len() <= MAX_ID_BYTES && cell.chars().all(legal)
}

/// What most cells of a column are.
fn field_of_column<'a>(cells: impl Iterator<Item = &'a String>) -> Option<Field> {
    let (mut all, mut counts) = (0, Vec::<(Field, usize)>::new());
    for cell in cells.filter(|cell| !says_nothing(cell)) {
        all += 1;
        if let Some(field) = field_of(cell) {
            match counts.iter_mut().find(|(counted, _)| *counted == field) {
                Some((_, count)) => *count += 1,
                None => counts.push((field, 1)),
            }
        }
    }
    // Of two as frequent the first.
    let (field, count) = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
    // Not all operations and errors are known here.
    let open_ended = matches!(field, Field::Operation | Field::Result | Field::Description);
    (open_ended || count * 2 > all).then_some(field)
}

/// What a cell is, if it can be nothing else.
pub(super) fn field_of(cell: &str) -> Option<Field> {
    let cell = cell.trim();
    let lower = cell.to_ascii_lowercase();
    match &*lower {
        "" => return None,
        "deviceconnect" | "devicedisconnect" | "moduleconnect" | "moduledisconnect" => {
            return Some(Field::Operation);
        }
        "information" | "informational" | "error" | "warning" => return Some(Field::Level),
        "mqtt" | "amqp" | "mqttws" | "amqpws" | "https" => return Some(Field::Protocol),
        _ if CATEGORIES.contains(&&*lower) => return Some(Field::Category),
        _ => {}
    }
    if lower.starts_with('{') {
        let keys = [
            ("\"properties\"", Field::Additional),
            ("\"deviceid\"", Field::Properties),
            ("\"maskedipaddress\"", Field::Properties),
            ("\"scope\"", Field::Auth),
        ];
        return keys.iter().find(|(key, _)| lower.contains(key)).map(|(_, field)| *field);
    }
    if is_time(cell) {
        return Some(Field::Time);
    }
    if Sdk::of(cell) != Sdk::Unknown {
        return Some(Field::Sdk);
    }
    if is_masked_address(cell) {
        return Some(Field::Address);
    }
    if lower.contains("/iothubs/") {
        return Some(Field::Resource);
    }
    if lower.contains("aka.ms/iothub") {
        return Some(Field::ErrorMessage);
    }
    let code = Code::of(Some(cell), None, None);
    match cell.as_bytes()[0] {
        b'0'..=b'9' => (code.is_of_http() || is_shortened(cell.as_bytes())).then_some(Field::Result),
        _ => (code != Code::SUCCESS && code != Code::UNKNOWN).then_some(Field::Description),
    }
}

/// Whether a cell is a moment, and no number that may also be one.
pub(super) fn is_time(cell: &str) -> bool {
    let any_digit = cell.bytes().any(|byte| byte.is_ascii_digit());
    any_digit && Time::read(cell).is_some_and(|moment| moment.form.is_date())
}

/// `203.0.113.XXX`.
fn is_masked_address(cell: &str) -> bool {
    let Some((network, host)) = cell.rsplit_once('.') else { return false };
    same_letters(host.as_bytes(), b"xxx")
        && network.split('.').count() == 3
        && network.split('.').all(|part| part.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells() {
        for (cell, expected) in [
            ("deviceDisconnect", Some(Field::Operation)),
            (" Error ", Some(Field::Level)),
            ("D2CTwinOperations", Some(Field::Category)),
            ("Mqtt", Some(Field::Protocol)),
            ("2024-05-14T08:00:03Z", Some(Field::Time)),
            ("404104", Some(Field::Result)),
            ("404,104", Some(Field::Result)),
            ("4.04E+05", Some(Field::Result)),
            ("IoTHubUnauthorized", Some(Field::Description)),
            ("203.0.113.XXX", Some(Field::Address)),
            (r#"{"deviceId":"pump-01"}"#, Some(Field::Properties)),
            (r#"{"properties":"{\"deviceId\":\"pump-01\"}"}"#, Some(Field::Additional)),
            (r#"{"scope":"device","type":"sas"}"#, Some(Field::Auth)),
            ("/SUBSCRIPTIONS/0/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB", Some(Field::Resource)),
            (".NET/1.42.0 (.NET 6.0.36)", Some(Field::Sdk)),
            ("", None),
            ("pump-01", None),
            ("812", None),
            // Milliseconds, a session, or a number of bytes.
            ("120000", None),
            ("westeurope", None),
        ] {
            assert_eq!(field_of(cell), expected, "{cell}");
        }
    }

    #[test]
    fn names() {
        for (name, expected) in [
            ("TimeGenerated [UTC]", Some(Field::Time)),
            ("Time generated", Some(Field::Time)),
            ("Device ID", Some(Field::Device)),
            ("device", Some(Field::Device)),
            ("masked_ip_address", Some(Field::Address)),
            ("level_s_", None),
            ("Code", None),
        ] {
            assert_eq!(named(name), expected, "{name}");
        }
    }

    #[test]
    fn names_that_differ_in_case_only() {
        let of = |names: &[&str]| by_names(names.iter().copied());
        let properties = Some(Field::Properties);
        assert_eq!(of(&["Properties_s", "properties_s"]), [None, properties]);
        assert_eq!(of(&["properties_s", "Properties_s"]), [properties, None]);
        assert_eq!(of(&["Properties_s", "identity_s"]), [properties, Some(Field::Identity)]);
        // Two of the exports' own names stay two; somebody's own name is second to them.
        assert_eq!(of(&["Level", "level"]), [Some(Field::Level); 2]);
        assert_eq!(of(&["Device ID", "deviceId", "device"]), [None, Some(Field::Device), None]);
    }

    #[test]
    fn columns_without_names() {
        let guessed = |text: &str| {
            let row = |line: &str| line.split('\t').map(str::to_owned).collect();
            let rows: Vec<Vec<String>> = text.lines().map(row).collect();
            without_header(&rows)
        };
        let (time, operation, device) = (Some(Field::Time), Some(Field::Operation), Some(Field::Device));
        let result = Some(Field::Result);
        assert_eq!(
            guessed(
                "2024-05-14T08:00:03Z\tpump-01\tdeviceConnect\t\n2024-05-14T08:10:03Z\tpump-01\tdeviceDisconnect\t404104"
            ),
            Some(vec![time, device, operation, result])
        );
        // Two columns could be the device.
        assert_eq!(guessed("2024-05-14T08:00:03Z\tpump-01\tdeviceConnect\twesteurope"), None);
        // None could.
        assert_eq!(guessed("2024-05-14T08:00:03Z\tdeviceConnect\tthe pump"), None);
        assert_eq!(guessed("pump-01\tdeviceConnect\tMqtt"), None);
        assert_eq!(guessed(""), None);
    }
}
