//! One log entry, and the record that a hub writes of it.

use crate::clock::iso;
use crate::sdk::{Auth, Sdk};
use crate::truth::Cause;
use serde_json::Value;
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
    pub address: &'static str,
    pub(crate) sdk: Sdk,
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
    /// When the hub logged it: seconds since 1970.
    pub time: u64,
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

    /// Shown when a client comes, never when it goes.
    pub(crate) fn sdk_version(&self) -> Option<&'static str> {
        (self.operation == Operation::Connect).then_some(self.identity.sdk.version)
    }

    /// The JSON in the text of `properties`. No name in a fleet needs escaping.
    pub(crate) fn properties(&self) -> String {
        let Identity { device, module, address, sdk } = &*self.identity;
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
        let rest =
            format!(r#""maskedIpAddress":"{address}","statusCode":{status},"errorMessage":"{message}"}}"#);
        match self.operation {
            Operation::Connect => {
                let (version, auth) = (sdk.version, self.auth_type());
                format!(r#"{id},"sdkVersion":"{version}",{protocol},"authType":{auth},{rest}"#)
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
            ("time", Some(iso(self.time))),
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
