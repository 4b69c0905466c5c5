//! What a record says, read with `serde_json` by the documented names, a value at a time; nothing of the engine is used.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A value as it stands: members in order, keys repeated or not.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool,
    Number(String),
    Text(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub fn text(text: impl Into<String>) -> Self {
        Json::Text(text.into())
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Json;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }
            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }
            fn visit_bool<E>(self, _: bool) -> Result<Json, E> {
                Ok(Json::Bool)
            }
            fn visit_u64<E>(self, n: u64) -> Result<Json, E> {
                Ok(Json::Number(n.to_string()))
            }
            fn visit_i64<E>(self, n: i64) -> Result<Json, E> {
                Ok(Json::Number(n.to_string()))
            }
            fn visit_f64<E>(self, n: f64) -> Result<Json, E> {
                Ok(Json::Number(n.to_string()))
            }
            fn visit_str<E>(self, text: &str) -> Result<Json, E> {
                Ok(Json::text(text))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = seq.next_element()? {
                    values.push(value);
                }
                Ok(Json::Array(values))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Json::Object(members))
            }
        }
        json.deserialize_any(Any)
    }
}

/// What becomes of a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    Used(Event),
    Ignored,
    /// The device is not named.
    NoDevice,
    BadTime,
}

/// What a record says of a connection.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Milliseconds since 1970.
    pub time: i64,
    pub hub: String,
    pub device: String,
    pub module: String,
    /// A 404104 that ends a session.
    pub drop: bool,
    pub sdk: String,
    pub protocol: &'static str,
    pub auth: &'static str,
    pub address: String,
}

/// The names of each field, in lower case; the first is the one used here. Those behind the line are of `properties`.
const NAMES: [&[&str]; 16] = [
    &["time", "timegenerated", "timestamp", "eventtime", "max_timegenerated"],
    &["resourceid", "_resourceid"],
    &["category"],
    &["operationname"],
    &["level"],
    &["resulttype", "statustype"],
    &["resultdescription", "statusdescription"],
    &["properties", "properties_s", "parsed_json"],
    &["identity", "identity_s", "identity_g"],
    // ----
    &["deviceid", "deviceid_s"],
    &["moduleid", "moduleid_s"],
    &["protocol", "protocol_s"],
    &["sdkversion", "sdkversion_s"],
    &["authtype", "authtype_s", "authenticationtype"],
    &["maskedipaddress", "maskedipaddress_s", "maskedipaddresss"],
    &["errormessage", "errormessage_s"],
];
const IN_PROPERTIES: usize = 9;

fn field(name: &str) -> Option<usize> {
    let name = name.split(" [").next().unwrap_or_default().trim().to_ascii_lowercase();
    NAMES.iter().position(|names| names.contains(&&*name))
}

#[derive(Default)]
struct Record(BTreeMap<&'static str, String>);

impl Record {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The first that says something counts; what `properties` says goes before all beside it.
    fn set(&mut self, field: usize, value: Option<String>, in_properties: bool) {
        let value = value.filter(|value| !matches!(value.trim(), "" | "null" | "None"));
        let name = NAMES[field][0];
        if let Some(value) = value
            && (in_properties || !self.0.contains_key(name))
        {
            self.0.insert(name, value);
        }
    }

    fn set_named(&mut self, name: &str, value: &Json) {
        match (field(name), value) {
            (Some(7), Json::Object(members)) => self.set_properties(members),
            (Some(field), value) => self.set(field, scalar(value), false),
            // Event Grid's names are common words: their values tell.
            (None, value) => match name {
                "type" | "eventType" => {
                    self.set(3, scalar(value).filter(|kind| kind.starts_with("Microsoft.Devices.")), false);
                }
                "topic" | "source" => {
                    let of_hub = |hub: &String| hub.to_ascii_lowercase().contains("/iothubs/");
                    self.set(1, scalar(value).filter(of_hub), false);
                }
                "data" => {
                    if let Json::Object(members) = value {
                        self.set_properties(members);
                    }
                }
                _ => {}
            },
        }
    }

    fn set_properties(&mut self, members: &[(String, Json)]) {
        for (name, value) in members {
            if let Some(field) = field(name).filter(|field| *field >= IN_PROPERTIES) {
                self.set(field, scalar(value), true);
            }
        }
    }

    /// Opens `properties` where it is a text, which may hold a text once more.
    fn open_properties(&mut self) {
        let Some(mut text) = self.0.remove("properties") else { return };
        while let Ok(Json::Text(inner)) = serde_json::from_str(&text) {
            text = inner;
        }
        if let Ok(Json::Object(members)) = serde_json::from_str(&text) {
            self.set_properties(&members);
        }
    }

    fn who(&self) -> Who {
        let text = |name| self.get(name).unwrap_or_default().trim_ascii().to_owned();
        let device = if self.0.contains_key("deviceid") { "deviceid" } else { "identity" };
        (text(device), text("moduleid"))
    }

    fn says(&self) -> Said {
        let code = code(self.get("resulttype"), self.get("resultdescription"));
        let lower = |name| self.get(name).unwrap_or_default().trim().to_ascii_lowercase();
        let (drop, other) = match &*lower("operationname") {
            "deviceconnect" | "moduleconnect" if code != 404_104 => (false, false),
            "devicedisconnect" | "moduledisconnect" => (code == 404_104, false),
            "microsoft.devices.deviceconnected" | "microsoft.devices.devicedisconnected" => (false, false),
            _ if code == 404_104 => (true, false),
            _ if [401_003, 500_001].contains(&code) && lower("category") != "routes" => (false, true),
            _ => return Said::Ignored,
        };
        let resource = lower("resourceid");
        let hub = match resource.rsplit_once("/iothubs/") {
            Some((_, hub)) => hub.split('/').next().unwrap_or_default(),
            None if resource.contains("/providers/") => return Said::Ignored,
            None => "",
        };
        let Some(time) = self.get("time").and_then(milliseconds) else { return Said::BadTime };
        let text = |name| self.get(name).unwrap_or_default().trim_ascii().to_owned();
        let (device, module) = self.who();
        if device.is_empty() && !other {
            return Said::NoDevice;
        }
        let begins = |text: &str, kinds: &[(&str, &'static str)]| {
            kinds.iter().find(|(kind, _)| text.starts_with(kind)).map_or("", |(_, name)| *name)
        };
        let mut auth = text("authtype");
        if let Ok(object @ Json::Object(_)) = serde_json::from_str(&auth) {
            auth = scalar(&object).unwrap_or_default();
        }
        Said::Used(Event {
            time,
            hub: hub.to_owned(),
            device,
            module,
            drop,
            sdk: text("sdkversion"),
            protocol: begins(&lower("protocol"), &[("mqtt", "MQTT"), ("amqp", "AMQP"), ("http", "HTTPS")]),
            auth: begins(&auth.trim().to_ascii_lowercase(), &[("sas", "SAS"), ("x509", "X.509")]),
            address: text("maskedipaddress"),
        })
    }
}

/// What a JSON object says.
pub fn object(members: &[(String, Json)]) -> Said {
    of_object(members).says()
}

/// What a row of a table says, whose cells are JSON values.
pub fn row(columns: &[&str], values: &[Json]) -> Said {
    of_row(columns, values).says()
}

/// Device and module of an object, whatever else it says.
pub fn who_of_object(members: &[(String, Json)]) -> Who {
    of_object(members).who()
}

/// The same of a row.
pub fn who_of_row(columns: &[&str], values: &[Json]) -> Who {
    of_row(columns, values).who()
}

/// Device and module.
pub type Who = (String, String);

fn of_object(members: &[(String, Json)]) -> Record {
    let mut record = Record::default();
    for (name, value) in members {
        record.set_named(name, value);
    }
    record.open_properties();
    record
}

fn of_row(columns: &[&str], values: &[Json]) -> Record {
    let mut record = Record::default();
    for (name, value) in columns.iter().zip(values) {
        match (field(name), value) {
            (Some(7), Json::Object(members)) => record.set_properties(members),
            (Some(field), value) => record.set(field, scalar(value), false),
            (None, _) => {}
        }
    }
    record.open_properties();
    record
}

/// A text is itself, a number its digits, and an object what its `type` is, as that of `authType`.
fn scalar(value: &Json) -> Option<String> {
    match value {
        Json::Text(text) | Json::Number(text) => Some(text.clone()),
        Json::Object(members) => {
            members.iter().rev().find(|(name, _)| name == "type").and_then(|(_, kind)| scalar(kind))
        }
        Json::Null | Json::Bool | Json::Array(_) => None,
    }
}

/// The code: a number of six digits, perhaps with a fraction of zeros or a text behind it; else by its name.
fn code(result: Option<&str>, description: Option<&str>) -> u32 {
    let named = |text: &str| match &*text.trim().to_ascii_lowercase() {
        "deviceconnectionclosedremotely" => Some(404_104),
        "iothubunauthorized" => Some(401_003),
        _ => None,
    };
    let described = || description.and_then(named);
    let Some(result) = result.map(str::trim).filter(|result| *result != "0") else {
        return described().unwrap_or(0);
    };
    if result.eq_ignore_ascii_case("success") {
        return 0;
    }
    let (digits, behind) = result.split_at(result.bytes().take_while(u8::is_ascii_digit).count());
    let fraction = behind.strip_prefix('.').is_some_and(|zeros| zeros.bytes().all(|zero| zero == b'0'));
    match digits.parse() {
        Ok(code)
            if digits.len() == 6
                && (behind.is_empty() || fraction || behind.starts_with([' ', ',', ':'])) =>
        {
            code
        }
        _ => named(result).or_else(described).unwrap_or(1),
    }
}

/// ISO 8601 in UTC, or milliseconds since 1970; of the years in which there is, and may be, an IoT Hub.
fn milliseconds(text: &str) -> Option<i64> {
    let text = text.trim();
    // chrono takes blanks between the parts, and one digit for two.
    let whole = text.len() >= "2024-05-14T08:00:03Z".len() && !text.contains(char::is_whitespace);
    let iso = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.fZ").ok().filter(|_| whole);
    let iso = iso.map(|time| time.and_utc().timestamp_millis());
    let epoch = || text.parse().ok().filter(|_| text.len() == 13);
    iso.or_else(epoch).filter(|millis| (1_262_304_000_000..4_133_980_800_000).contains(millis))
}
