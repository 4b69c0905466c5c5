//! The same events in the shapes in which exports reach people.

use crate::clock::{Seconds, american, iso};
use crate::record::{Event, LOCATION, Members, object, resource_id};
use serde_json::Value;

/// A shape of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Storage account: a record on each line.
    Jsonl,
    /// Event Hubs and old storage: `{"records":[…]}`.
    Records,
    /// One array of records.
    Array,
    /// Records over many lines, one after another without commas: a blob formatted in an editor.
    Pretty,
    /// Log Analytics REST API: columns and rows.
    Rest,
    /// `az monitor log-analytics query`: every value a text, null as "None".
    Az,
    /// Portal, all columns, American dates.
    CsvAll,
    /// Portal, the columns of the documented query on token renewal, American dates.
    CsvProjection,
    /// Another exporter: ISO dates, quotes only where needed.
    CsvIso,
    /// Rows copied from the portal's grid.
    Tsv,
}

/// What a workspace shared with other services shows for a hub, in its stock order.
const ALL_COLUMNS: &str = "TenantId TimeGenerated ResourceId Category ResourceGroup SubscriptionId \
    ResourceProvider Resource ResourceType OperationName ResultType CorrelationId ResultDescription \
    Tenant_g JobId_g requestUri_s Level DurationMs CallerIPAddress OperationVersion clientIP_s \
    clientIp_s httpStatus_d properties_s location_s AdditionalFields SourceSystem Type _ResourceId";
/// What the documented query shows, of the Connections category alone.
const PROJECTION: &str =
    "TimeGenerated OperationName Level ResultType ResultDescription DeviceId Protocol SDKVersion";
/// What a person would ask for.
const QUERY: &str = "TimeGenerated Category OperationName ResultType ResultDescription Level \
    properties_s location_s _ResourceId";

impl Shape {
    /// Every shape and its name.
    pub const ALL: [(&str, Self); 10] = [
        ("jsonl", Self::Jsonl),
        ("records", Self::Records),
        ("array", Self::Array),
        ("pretty", Self::Pretty),
        ("rest", Self::Rest),
        ("az", Self::Az),
        ("csv-all", Self::CsvAll),
        ("csv-projection", Self::CsvProjection),
        ("csv-iso", Self::CsvIso),
        ("tsv", Self::Tsv),
    ];

    pub(crate) fn write(self, events: &[Event], hub: &str) -> String {
        let records = |between, indent| {
            let record = |event: &Event| object(event.record(hub), indent);
            join(events.iter().map(record), between)
        };
        let table = |columns, date| Table::new(events, hub, columns, date);
        match self {
            Self::Jsonl => records("\n", None) + "\n",
            Self::Records => format!("{{\"records\":[{}]}}", records(",", None)),
            Self::Array => format!("[{}]\n", records(",\n", None)),
            Self::Pretty => records("\n", Some("")) + "\n",
            Self::Rest => table(QUERY, iso).rest(),
            Self::Az => table(QUERY, iso).az(),
            Self::CsvAll => table(ALL_COLUMNS, american).portal(",", quote_unless_bare),
            Self::CsvProjection => table(PROJECTION, american).portal(",", quote_unless_bare),
            Self::CsvIso => table(QUERY, iso).delimited(",", quote_if_needed),
            Self::Tsv => table(QUERY, american).portal("\t", str::to_owned),
        }
    }
}

fn join(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}

/// A query's answer, newest first as the portal's grid shows it.
struct Table {
    columns: Vec<&'static str>,
    rows: Vec<Row>,
}

type Row = Vec<Option<String>>;
type Date = fn(Seconds, Option<u16>) -> String;
type Quote = fn(&str) -> String;

impl Table {
    fn new(events: &[Event], hub: &str, columns: &'static str, date: Date) -> Self {
        let columns: Vec<_> = columns.split(' ').collect();
        // A projection without a category comes from a query for one.
        let every = columns.contains(&"Category");
        let mut rows = Vec::new();
        for event in events.iter().rev() {
            if every || event.category() == "Connections" {
                let row = columns.iter().map(|name| cell(event, hub, name, date));
                rows.push(row.collect());
            }
        }
        Self { columns, rows }
    }

    /// The portal says in the header that times are in UTC.
    fn portal(mut self, separator: &str, quote: Quote) -> String {
        for name in &mut self.columns {
            if *name == "TimeGenerated" {
                *name = "TimeGenerated [UTC]";
            }
        }
        self.delimited(separator, quote)
    }

    fn delimited(self, separator: &str, quote: Quote) -> String {
        let cell = |cell: Option<String>| cell.as_deref().map(quote).unwrap_or_default();
        let line = |row: Row| join(row.into_iter().map(cell), separator) + "\r\n";
        let header = self.columns.into_iter().map(|name| Some(name.into()));
        let lines = [header.collect()].into_iter().chain(self.rows);
        lines.map(line).collect()
    }

    fn rest(self) -> String {
        let column = |name| match name {
            "TimeGenerated" => format!(r#"{{"name":"{name}","type":"datetime"}}"#),
            _ => format!(r#"{{"name":"{name}","type":"string"}}"#),
        };
        let columns = join(self.columns.into_iter().map(column), ",");
        let rows: Value = self.rows.into();
        format!(r#"{{"tables":[{{"name":"PrimaryResult","columns":[{columns}],"rows":{rows}}}]}}"#)
    }

    fn az(self) -> String {
        let row = |row: Row| {
            let texts = row.into_iter().map(|cell| cell.unwrap_or("None".into()));
            let mut members: Members = self.columns.iter().copied().zip(texts).collect();
            members.push(("TableName", "PrimaryResult".into()));
            members.sort_by_key(|&(name, _)| name);
            format!("  {}", object(members, Some("  ")))
        };
        format!("[\n{}\n]\n", join(self.rows.into_iter().map(row), ",\n"))
    }
}

/// One value of a row.
fn cell(event: &Event, hub: &str, column: &str, date: Date) -> Option<String> {
    let id = resource_id(hub);
    let part = |index| id.split('/').nth(index).map(str::to_owned);
    let text = match column {
        "TimeGenerated" => return Some(date(event.time, event.millis)),
        "ResourceId" => return Some(id),
        "_ResourceId" => return Some(id.to_lowercase()),
        "SubscriptionId" => return part(2).map(|part| part.to_lowercase()),
        "ResourceGroup" => return part(4),
        "ResourceProvider" => return part(6),
        "ResourceType" => return part(7),
        "Resource" => return part(8),
        "DurationMs" => return event.duration(),
        "properties_s" => return Some(event.properties()),
        "Category" => event.category(),
        "OperationName" => event.operation(),
        "Level" => event.level(),
        "ResultType" => event.error?.number,
        "ResultDescription" => event.error?.name,
        "DeviceId" => &event.identity.device,
        "Protocol" => return Some(format!("{:?}", event.identity.sdk.protocol)),
        "SDKVersion" => event.sdk_version()?,
        "location_s" => LOCATION,
        "TenantId" => "0a1b2c3d-0000-4000-8000-0000000000fe",
        "SourceSystem" => "Azure",
        "Type" => "AzureDiagnostics",
        _ => return None,
    };
    Some(text.to_owned())
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// The portal: words of letters and plain numbers stand bare, all else in quotes.
fn quote_unless_bare(text: &str) -> String {
    let bare =
        text.bytes().all(|byte| byte.is_ascii_alphabetic()) || text.bytes().all(|byte| byte.is_ascii_digit());
    if bare { text.to_owned() } else { quoted(text) }
}

fn quote_if_needed(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) { quoted(text) } else { text.to_owned() }
}
