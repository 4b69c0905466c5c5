//! One log entry, and the record that a hub writes of it.

use crate::clock::iso;
use crate::sdk::{Auth, Sdk};
use crate::truth::Cause;
use serde_json::Value;
use std::borrow::Cow;
use std::sync::Arc;

pub(crate) const LOCATION: &str = "westeurope";
/// The resource id of a hub but for its name, in capitals as the hub writes it.
const HUBS: &str = "/SUBSCRIPTIONS/0A1B2C3D-0000-4000-8000-00000000F1EE/RESOURCEGROUPS/RG-FIELD\
    /PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/";

/// Who connects, and from where.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Device id.
    pub device: String,
    /// Module id, when a module has its own connection.
    pub module: Option<&'static str>,
    /// The address as the log shows it, without the last octet.
    pub address: Cow<'static, str>,
    pub(crate) sdk: Sdk,
    pub(crate) shows: Shows,
}

/// Which of the properties that come and go the records have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shows {
    pub version: bool,
    pub auth: bool,
    pub address: bool,
}

impl Shows {
    pub(crate) const ALL: Self = Self { version: true, auth: true, address: true };
}

/// What was logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A connect, or with an error an attempt at one.
    Connect,
    /// A disconnect.
    Disconnect,
    /// A direct method: another category, which says nothing of connections.
    Method,
    /// A twin update: another category too.
    TwinUpdate,
}

/// An error as the hub logs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HubError {
    /// Six digits.
    pub number: &'static str,
    /// Its name.
    pub name: &'static str,
}

impl HubError {
    pub(crate) const CLOSED_REMOTELY: Self = error("404104", "DeviceConnectionClosedRemotely");
    pub(crate) const UNAUTHORIZED: Self = error("401003", "IoTHubUnauthorized");
    pub(crate) const NEW_CONNECTION: Self = error("400027", "ConnectionForcefullyClosedOnNewConnection");
    pub(crate) const LINK_CONFLICT: Self = error("409002", "LinkCreationConflict");
    pub(crate) const UPGRADE: Self = error("400029", "ConnectionForcefullyClosedOnFaultInjection");
    pub(crate) const QUOTA: Self = error("403002", "IotHubQuotaExceeded");
    pub(crate) const DISABLED: Self = error("403012", "DeviceDisabled");
    pub(crate) const NOT_FOUND: Self = error("404001", "DeviceNotFound");
    pub(crate) const FAILING_OVER: Self = error("404012", "IotHubFailingOver");
    pub(crate) const THROTTLED: Self = error("429001", "ThrottlingException");
    /// The errors of a hub that fails.
    pub(crate) const FAULTS: [Self; 3] = [
        error("500001", "ServerError"),
        error("500008", "GenericTimeout"),
        error("503001", "ServiceUnavailable"),
    ];
}

const fn error(number: &'static str, name: &'static str) -> HubError {
    HubError { number, name }
}

/// One log entry.
#[derive(Clone, Debug)]
pub struct Event {
    /// When the hub logged it: seconds since 1970,
    pub time: u64,
    /// and thousandths of a second, if the log has them.
    pub millis: Option<u16>,
    /// What.
    pub operation: Operation,
    /// With which error.
    pub error: Option<HubError>,
    /// On whose connection.
    pub identity: Arc<Identity>,
    /// Why: for each 404104, and for nothing else. No export shows it.
    pub cause: Option<Cause>,
}

/// The members of a JSON object, in the order in which they are written. All are texts.
pub(crate) type Members = Vec<(&'static str, String)>;

/// A JSON object on one line, or over many behind an indent.
pub(crate) fn object(members: Members, indent: Option<&str>) -> String {
    let (line, end, colon) = match indent {
        None => (String::new(), String::new(), ":"),
        Some(indent) => (format!("\n{indent}  "), format!("\n{indent}"), ": "),
    };
    let member = |(key, text)| format!("{line}\"{key}\"{colon}{}", Value::String(text));
    let members: Vec<String> = members.into_iter().map(member).collect();
    format!("{{{}{end}}}", members.join(","))
}

pub(crate) fn resource_id(hub: &str) -> String {
    HUBS.to_owned() + &hub.to_uppercase()
}

impl Event {
    pub(crate) fn operation(&self) -> &'static str {
        match (self.operation, self.identity.module) {
            (Operation::Connect, None) => "deviceConnect",
            (Operation::Connect, Some(_)) => "moduleConnect",
            (Operation::Disconnect, None) => "deviceDisconnect",
            (Operation::Disconnect, Some(_)) => "moduleDisconnect",
            (Operation::Method, _) => "send",
            (Operation::TwinUpdate, _) => "update",
        }
    }

    pub(crate) fn category(&self) -> &'static str {
        match self.operation {
            Operation::Connect | Operation::Disconnect => "Connections",
            Operation::Method => "DirectMethods",
            Operation::TwinUpdate => "D2CTwinOperations",
        }
    }

    pub(crate) fn level(&self) -> &'static str {
        self.error.map_or("Information", |_| "Error")
    }

    /// Milliseconds, in the categories that have them.
    pub(crate) fn duration(&self) -> Option<String> {
        (self.category() != "Connections").then(|| (10 + self.time % 90).to_string())
    }

    /// Its time as the hub writes it.
    pub(crate) fn iso(&self) -> String {
        iso(self.time, self.millis)
    }

    /// Its time since 1970 in thousandths of a second.
    pub fn time_in_millis(&self) -> u64 {
        self.time * 1000 + u64::from(self.millis.unwrap_or(0))
    }

    /// Shown when a client comes, never when it goes.
    pub fn sdk_version(&self) -> Option<&'static str> {
        (self.operation == Operation::Connect && self.identity.shows.version)
            .then_some(self.identity.sdk.version)
    }

    /// The JSON in the text of `properties`. No name in a fleet needs escaping.
    pub(crate) fn properties(&self) -> String {
        let Identity { device, module, address, sdk, shows } = &*self.identity;
        let id = match module {
            Some(module) => format!(r#"{{"deviceId":"{device}","moduleId":"{module}""#),
            None => format!(r#"{{"deviceId":"{device}""#),
        };
        let protocol = format!(r#""protocol":"{:?}""#, sdk.protocol);
        let status = self.error.map_or(Value::Null, |error| error.number[..3].into());
        let message = match self.error {
            Some(HubError::CLOSED_REMOTELY) => {
                "Device disconnected, see cause and resolution at https://aka.ms/iothub404104"
            }
            Some(error) => error.name,
            None => "",
        };
        let when = |shown, member: String| if shown { member } else { String::new() };
        let address = when(shows.address, format!(r#""maskedIpAddress":"{address}","#));
        let rest = format!(r#"{address}"statusCode":{status},"errorMessage":"{message}"}}"#);
        match self.operation {
            Operation::Connect => {
                let version = when(shows.version, format!(r#""sdkVersion":"{}","#, sdk.version));
                let auth = if shows.auth { self.auth_type() } else { Value::Null };
                format!(r#"{id},{version}{protocol},"authType":{auth},{rest}"#)
            }
            Operation::Disconnect => format!(r#"{id},{protocol},"authType":null,{rest}"#),
            Operation::Method => format!(r#"{id},"RequestSize":41,"ResponseSize":12}}"#),
            Operation::TwinUpdate => format!(r#"{id},{protocol},"authenticationType":null}}"#),
        }
    }

    /// JSON in a text, which is in a text itself.
    fn auth_type(&self) -> Value {
        let scope = self.identity.module.map_or("device", |_| "module");
        let kind = match self.identity.sdk.auth {
            Auth::Sas => r#""type":"sas","issuer":"iothub""#,
            Auth::X509 => r#""type":"x509Certificate","issuer":"external""#,
        };
        format!(r#"{{"scope":"{scope}",{kind},"acceptingIpFilterRule":null}}"#).into()
    }

    /// The record as a diagnostic setting writes it.
    pub(crate) fn record(&self, hub: &str) -> Members {
        let members = [
            ("time", Some(self.iso())),
            ("resourceId", Some(resource_id(hub))),
            ("operationName", Some(self.operation().into())),
            ("category", Some(self.category().into())),
            ("level", Some(self.level().into())),
            ("resultType", self.error.map(|error| error.number.into())),
            ("resultDescription", self.error.map(|error| error.name.into())),
            ("durationMs", self.duration()),
            ("properties", Some(self.properties())),
            ("location", Some(LOCATION.into())),
        ];
        members.into_iter().filter_map(|(key, text)| Some((key, text?))).collect()
    }
}
