//! Records as nobody would write them: all names, orders, forms and escapes, a few shapes again and again, and values
//! that mean something where they should not.

use std::fmt::Write as _;

use proptest::prelude::*;

use crate::oracle::Json;

/// A record's members; what is not here differs by [`Row`].
#[derive(Clone, Debug)]
pub struct Shape {
    members: Vec<Member>,
    inside: Vec<Member>,
    /// How `properties` is written: an object, a text, a text in a text.
    levels: usize,
    operation: &'static str,
    category: Json,
    level: &'static str,
    result: Json,
    description: Json,
    protocol: Json,
    auth: Json,
    /// Which of the names of the time is used.
    time: &'static str,
    blank: &'static str,
}

/// What a record says itself.
#[derive(Clone, Debug)]
pub struct Row {
    pub shape: usize,
    time: usize,
    device: usize,
    module: usize,
    hub: usize,
    text: usize,
    /// How texts are written: 0 as they are.
    escapes: u32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Member {
    Time,
    OtherTime,
    Resource,
    Operation,
    Category,
    Level,
    Result,
    Description,
    Properties,
    Device,
    Beside,
    Module,
    Protocol,
    Sdk,
    Auth,
    Address,
    Location,
    Duration,
    Type,
    Source,
    Data,
    Identity,
    Tags,
    Note,
}

use Member::*;

/// What every record of a log has, in its order.
const USUAL: [Member; 9] =
    [Time, Resource, Operation, Category, Level, Result, Description, Properties, Location];
/// The same of Event Grid.
const EVENT_GRID: [Member; 4] = [Type, Source, Time, Data];
const INSIDE: [Member; 9] = [Device, Sdk, Protocol, Auth, Address, Module, Beside, Note, Time];
const MORE: [Member; 10] =
    [OtherTime, Device, Beside, Duration, Type, Source, Identity, Tags, Note, Description];

const DAY: i64 = 1_715_673_600_000;

/// Values that differ from record to record; `~` becomes its number, so that each record has a device of its own.
const DEVICES: [Json2; 25] = [
    Text("pump-~"),
    Text("pump-~"),
    Text("Pump.~"),
    Text("~"),
    Digits("62175304~"),
    Digits("12345678901234567~"),
    // More than an integer holds.
    Digits("9~1234567890123456789012"),
    Text("007~"),
    // All that is legal in an id.
    Text("-:.+%_#*?!(),=@;$'~"),
    // Illegal, but a rejected attempt may have any.
    Text("{\"deviceId\":\"x~\"}"),
    Text("[\"~\"]"),
    Text("\\\"~\\"),
    Text("null~"),
    Text(" ~ "),
    Text("å泵😀~"),
    Text("\u{7f}~"),
    Text("~\n~\r\n~\t~"),
    Text("/providers/x~"),
    Text("Microsoft.Devices.~"),
    Text("operationName ~"),
    Long,
    Text("None"),
    Text("null"),
    Text("  "),
    Nothing,
];

/// [`Json`], as constants can be.
#[derive(Clone, Copy, Debug)]
enum Json2 {
    Text(&'static str),
    Digits(&'static str),
    Long,
    Nothing,
}

use Json2::{Digits, Long, Nothing, Text};

const MODULES: [&str; 5] = ["", "$edgeHub", "$edgeAgent", "None", "mod,\"u\"le"];

const HUBS: [&str; 7] = [
    "/SUBSCRIPTIONS/0/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB-A",
    "/SUBSCRIPTIONS/0/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB-A",
    "/subscriptions/0/resourcegroups/rg/providers/microsoft.devices/iothubs/hub-b",
    "/x/IotHubs/Hub-\u{c5}/y",
    "/SUBSCRIPTIONS/0/PROVIDERS/MICROSOFT.KEYVAULT/VAULTS/V",
    "",
    "hub-a",
];

const TEXTS: [&str; 12] = [
    "westeurope",
    "192.0.2.XXX",
    "iothubclient/1.7.0",
    ".NET/1.42.0 (.NET 6.0.36; Linux 5.15.0; X64)",
    "a b, c; d \"e\" 'f' {g} [h] \\ / 1:2",
    "",
    "None",
    " null ",
    "Microsoft.Devices.DeviceConnected",
    "/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB-C",
    "operationName",
    "泵\u{2028}å",
];

fn text(text: &str) -> Json {
    Json::text(text)
}

fn auth() -> [Json; 7] {
    let object = |text: &str| serde_json::from_str::<Json>(text).expect("JSON");
    let sas = r#"{"scope":"device","type":"sas","issuer":"iothub","acceptingIpFilterRule":null}"#;
    [
        Json::Null,
        text(sas),
        object(sas),
        text(r#"{ "scope": "module", "type": "x509Certificate" }"#),
        text("SAS"),
        text("{\"type\":"),
        object(r#"{"type":"sas","type":null}"#),
    ]
}

/// A shape of records.
pub fn shape() -> impl Strategy<Value = Shape> {
    let some = |all: &'static [Member]| prop::sample::subsequence(all, 0..=all.len());
    // As the hub writes it, mostly; in any order, and with more and less.
    let usual = prop_oneof![
        4 => Just(USUAL.to_vec()),
        1 => some(&USUAL),
        1 => Just(EVENT_GRID.to_vec()),
    ];
    let members = (usual, some(&MORE), any::<bool>());
    let members = members.prop_flat_map(|(mut members, more, shuffled)| {
        members.extend(more.into_iter().take(3));
        if shuffled { Just(members).prop_shuffle().boxed() } else { Just(members).boxed() }
    });
    let inside = prop_oneof![Just(INSIDE[..6].to_vec()).boxed(), some(&INSIDE).prop_shuffle().boxed()];
    let pick = prop::sample::select::<&'static str>;
    let words = (
        pick(vec!["deviceDisconnect", "deviceConnect", "moduleDisconnect", "DEVICECONNECT", "getTwin", ""]),
        prop::sample::select(vec![
            text("Connections"),
            text("Routes"),
            text("D2CTwinOperations"),
            Json::Null,
        ]),
        pick(vec!["Error", "Information", "error "]),
        prop::sample::select(vec![
            text("404104"),
            text("404104"),
            Json::Number("404104".to_owned()),
            text("404104.0"),
            text("401003"),
            text("500001"),
            text("400"),
            text("Success"),
            text("None"),
            text("0"),
            text(""),
            Json::Null,
        ]),
        prop::sample::select(vec![
            text("DeviceConnectionClosedRemotely"),
            text("IoTHubUnauthorized"),
            text(""),
            Json::Null,
        ]),
        prop::sample::select(vec![text("Mqtt"), text("AmqpWs"), text(" https"), text(""), Json::Null]),
        prop::sample::select(auth().to_vec()),
        pick(vec!["time", "Time", "TimeGenerated", "TimeGenerated [UTC]", "timeStamp"]),
    );
    let blank = pick(vec!["", "", " ", "\n  ", "\r\n\t"]);
    (members, inside, 0usize..3, words, blank).prop_map(|(members, inside, levels, words, blank)| {
        let (operation, category, level, result, description, protocol, auth, time) = words;
        Shape {
            members,
            inside,
            levels,
            operation,
            category,
            level,
            result,
            description,
            protocol,
            auth,
            time,
            blank,
        }
    })
}

/// A record of one of so many shapes; most are plain, as those of a real log are.
pub fn row(shapes: usize) -> impl Strategy<Value = Row> {
    let usual = |count: usize, usual: usize| prop_oneof![2 => 0..usual, 1 => 0..count];
    (
        0..shapes,
        prop_oneof![4 => 0usize..1000, 1 => 0usize..1006],
        usual(DEVICES.len(), 4),
        usual(MODULES.len(), 2),
        usual(HUBS.len(), 2),
        usual(TEXTS.len(), 4),
        prop_oneof![6 => Just(0u32), 1 => any::<u32>()],
    )
        .prop_map(|(shape, time, device, module, hub, text, escapes)| Row {
            shape,
            time,
            device,
            module,
            hub,
            text,
            escapes,
        })
}

impl Shape {
    fn name(&self, member: Member) -> &'static str {
        match member {
            Time => self.time,
            OtherTime => "eventTime",
            Resource => "resourceId",
            Operation => "operationName",
            Category => "category",
            Level => "level",
            Result => "resultType",
            Description => "resultDescription",
            Properties => "properties",
            Device => "deviceId",
            Beside => "DeviceId_s",
            Module => "moduleId",
            Protocol => "protocol",
            Sdk => "sdkVersion",
            Auth => "authType",
            Address => "maskedIpAddress",
            Location => "location",
            Duration => "durationMs",
            Type => "type",
            Source => "source",
            Data => "data",
            Identity => "identity",
            Tags => "tags",
            Note => "note",
        }
    }

    /// The columns of a table of such records. Where those are missing that say when, what and to whom it happened, the
    /// engine looks for them among the cells; so they always are among them.
    pub fn columns(&self) -> Vec<&'static str> {
        self.table_members().into_iter().map(|member| self.name(member)).collect()
    }

    fn table_members(&self) -> Vec<Member> {
        let mut members = self.members.clone();
        for member in [Time, Operation, Properties] {
            if !members.contains(&member) {
                members.push(member);
            }
        }
        members
    }
}

impl Row {
    /// The members of an object.
    pub fn members(&self, shape: &Shape, number: usize) -> Vec<(String, Json)> {
        let member = |member: &Member| (shape.name(*member).to_owned(), self.value(*member, shape, number));
        shape.members.iter().map(member).collect()
    }

    /// The cells of a row.
    pub fn values(&self, shape: &Shape, columns_of: &Shape, number: usize) -> Vec<Json> {
        columns_of.table_members().into_iter().map(|member| self.value(member, shape, number)).collect()
    }

    fn value(&self, member: Member, shape: &Shape, number: usize) -> Json {
        let this_text = |shift: usize| text(TEXTS[(self.text + shift) % TEXTS.len()]);
        match member {
            Time => self.time(number),
            OtherTime => text(&format!("2024-01-01T00:{:02}:{:02}Z", number / 60, number % 60)),
            Resource => text(HUBS[self.hub]),
            Operation => text(shape.operation),
            Category => shape.category.clone(),
            Level => text(shape.level),
            Result => shape.result.clone(),
            Description => shape.description.clone(),
            Properties => self.properties(shape, shape.levels, number),
            Data => self.properties(shape, 0, number),
            Device => self.device(number),
            Beside => text(&format!("beside-{number}")),
            Module => text(MODULES[self.module]),
            Protocol => shape.protocol.clone(),
            Auth => shape.auth.clone(),
            Sdk => this_text(2),
            Address | Source => this_text(1),
            Location | Type | Note => this_text(0),
            Duration => Json::Number((self.text * 1000).to_string()),
            Identity if self.text.is_multiple_of(2) => text(&format!("identity-{number}")),
            Identity => Json::Object(vec![
                ("deviceId".to_owned(), text(&format!("nobody-{number}"))),
                ("claims".to_owned(), this_text(0)),
            ]),
            Tags => Json::Array(vec![this_text(0), Json::Bool, Json::Number("1".to_owned()), this_text(1)]),
        }
    }

    fn time(&self, number: usize) -> Json {
        // Each record a second later: no two are the same.
        let iso = |millis: i64| {
            let time = chrono::DateTime::from_timestamp_millis(millis).expect("a time");
            time.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true)
        };
        let seconds = i64::try_from(number * 1000 + self.time % 1000).expect("few records");
        let second = DAY + 1000 * seconds;
        match self.time {
            1000 => text("yesterday"),
            1001 => Json::Null,
            1002 => Json::Number(second.to_string()),
            1003 => text(&format!(" {}", iso(second))),
            1004 => text(&iso(second + 737)),
            1005 => text(""),
            _ => text(&iso(second)),
        }
    }

    fn device(&self, number: usize) -> Json {
        let numbered = |text: &str| text.replace('~', &number.to_string());
        match DEVICES[self.device] {
            Text(id) => text(&numbered(id)),
            Digits(id) => Json::Number(numbered(id)),
            Long => text(&format!("{}{number}", "x".repeat(3000))),
            Nothing => Json::Null,
        }
    }

    fn properties(&self, shape: &Shape, levels: usize, number: usize) -> Json {
        let member = |member: &Member| (shape.name(*member).to_owned(), self.value(*member, shape, number));
        let mut properties = Json::Object(shape.inside.iter().map(member).collect());
        for _ in 0..levels {
            properties = text(&write(&properties, "", self.escapes));
        }
        properties
    }

    /// The record as JSON.
    pub fn write(&self, shape: &Shape, value: &Json) -> String {
        write(value, shape.blank, self.escapes)
    }
}

/// Writes a value; `blank` stands between all its parts, and the bits of `escapes` choose how characters are written.
fn write(value: &Json, blank: &str, escapes: u32) -> String {
    let mut bits = u64::from(escapes);
    let mut out = String::new();
    put(value, blank, &mut bits, &mut out);
    out
}

fn put(value: &Json, blank: &str, bits: &mut u64, out: &mut String) {
    let between = |out: &mut String, first: bool| {
        if !first {
            out.push(',');
        }
        out.push_str(blank);
    };
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool => out.push_str("false"),
        Json::Number(digits) => out.push_str(digits),
        Json::Text(text) => put_text(text, bits, out),
        Json::Array(values) => {
            out.push('[');
            for (at, value) in values.iter().enumerate() {
                between(out, at == 0);
                put(value, blank, bits, out);
            }
            out.push_str(blank);
            out.push(']');
        }
        Json::Object(members) => {
            out.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                between(out, at == 0);
                put_text(name, bits, out);
                out.push_str(blank);
                out.push(':');
                out.push_str(blank);
                put(value, blank, bits, out);
            }
            out.push_str(blank);
            out.push('}');
        }
    }
}

fn put_text(text: &str, bits: &mut u64, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        // Some dozens of characters are escaped that need not be, if any.
        *bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(u64::from(*bits > 0));
        let escaped = (*bits >> 33) % 8 == 1;
        match c {
            '"' | '\\' if !escaped => out.extend(['\\', c]),
            '/' if escaped => out.push_str("\\/"),
            '\n' if !escaped => out.push_str("\\n"),
            _ if escaped || c < ' ' => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}
