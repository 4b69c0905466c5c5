//! One event of the hub's log, names and values normalised.

use crate::codes::Code;
use crate::intern::{Id, Interner};
use crate::problem::Kind;
use crate::read::Fields;
use crate::read::fields::{Field, auth_kind};
use crate::time::{DateOrder, Time};

/// One used record. 32 bytes: texts are interned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Event {
    pub(crate) time: Time,
    /// The device: an id in [`Names::devices`].
    pub(crate) device: Id,
    pub(crate) code: Code,
    /// The masked address, in [`Names::texts`].
    pub(crate) address: Id,
    /// `sdkVersion`, in [`Names::texts`].
    pub(crate) sdk: Id,
    pub(crate) protocol: Protocol,
    pub(crate) auth: Auth,
    pub(crate) operation: Operation,
    /// The record says that something failed.
    pub(crate) error: bool,
}

// Memory grows with events: what makes one larger should be meant.
const _: () = assert!(size_of::<Event>() == 32);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Operation {
    Connect,
    Disconnect,
    /// An error outside the Connections category.
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Protocol {
    Unknown,
    Mqtt,
    Amqp,
    Http,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Auth {
    Unknown,
    Sas,
    X509,
}

/// Who an event is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct DeviceKey {
    /// The device id: its case matters.
    pub(crate) device: String,
    /// The module id, or nothing.
    pub(crate) module: String,
    /// The hub's name in lower case: its case differs from record to record.
    pub(crate) hub: String,
}

/// The texts of all events.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) devices: Interner<DeviceKey>,
    pub(crate) texts: Interner<String>,
}

/// What a record is to the diagnosis.
pub(crate) enum Reading {
    Used(Event, DateOrder),
    /// Sound, but about something else.
    Ignored,
    Rejected(Kind),
}

/// Makes an event of a record.
pub(crate) fn read(fields: &Fields<'_>, names: &mut Names) -> Reading {
    let category = fields.get(Field::Category).unwrap_or_default();
    let code =
        Code::of(fields.get(Field::Result), fields.get(Field::Description), fields.get(Field::ErrorMessage));
    let operation = match fields.get(Field::Operation).map(str::to_ascii_lowercase).as_deref() {
        Some("deviceconnect" | "moduleconnect") if code != Code::CLOSED_REMOTELY => Operation::Connect,
        Some("devicedisconnect" | "moduledisconnect") => Operation::Disconnect,
        // Whatever the operation is called, or if a query projected it away: this code is the end of a connection.
        _ if code == Code::CLOSED_REMOTELY => Operation::Disconnect,
        // Routes log what befalls the endpoints behind the hub, not the devices before it.
        _ if code.matters_anywhere() && !category.eq_ignore_ascii_case("routes") => Operation::Other,
        _ => return Reading::Ignored,
    };
    let hub = match hub_name(fields.get(Field::Resource)) {
        Hub::Named(hub) => hub,
        Hub::Unsaid => String::new(),
        Hub::OtherService => return Reading::Ignored,
    };
    let Some((time, order)) = fields.get(Field::Time).and_then(Time::read) else {
        return Reading::Rejected(Kind::BadTime);
    };
    let device = fields.get(Field::Device).unwrap_or_default();
    if device.is_empty() && operation != Operation::Other {
        return Reading::Rejected(Kind::BadProperties);
    }
    let key = DeviceKey {
        device: device.to_owned(),
        module: fields.get(Field::Module).unwrap_or_default().to_owned(),
        hub,
    };
    let level_error =
        fields.get(Field::Level).is_some_and(|level| level.trim().eq_ignore_ascii_case("error"));
    let mut text = |field| names.texts.id(fields.get(field).unwrap_or_default().trim());
    let event = Event {
        time,
        code,
        address: text(Field::Address),
        sdk: text(Field::Sdk),
        protocol: protocol(fields.get(Field::Protocol)),
        auth: auth(fields.get(Field::Auth)),
        operation,
        error: level_error || code != Code::SUCCESS,
        device: names.devices.id(&key),
    };
    Reading::Used(event, order)
}

enum Hub {
    Named(String),
    Unsaid,
    /// The record is not a hub's: batches of Event Hubs mix services.
    OtherService,
}

fn hub_name(resource: Option<&str>) -> Hub {
    let Some(resource) = resource else { return Hub::Unsaid };
    let lower = resource.to_ascii_lowercase();
    if let Some((_, hub)) = lower.rsplit_once("/iothubs/") {
        return Hub::Named(hub.split('/').next().unwrap_or_default().to_owned());
    }
    if lower.contains("/providers/") { Hub::OtherService } else { Hub::Unsaid }
}

fn protocol(text: Option<&str>) -> Protocol {
    let lower = text.unwrap_or_default().trim().to_ascii_lowercase();
    // Also over WebSockets, however that is spelled.
    match lower {
        _ if lower.starts_with("mqtt") => Protocol::Mqtt,
        _ if lower.starts_with("amqp") => Protocol::Amqp,
        _ if lower.starts_with("http") => Protocol::Http,
        _ => Protocol::Unknown,
    }
}

fn auth(text: Option<&str>) -> Auth {
    let Some(text) = text else { return Auth::Unknown };
    let kind = auth_kind(text).trim().to_ascii_lowercase();
    match kind {
        _ if kind.starts_with("sas") => Auth::Sas,
        _ if kind.starts_with("x509") => Auth::X509,
        _ => Auth::Unknown,
    }
}

impl Protocol {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Protocol::Unknown => "",
            Protocol::Mqtt => "MQTT",
            Protocol::Amqp => "AMQP",
            Protocol::Http => "HTTPS",
        }
    }
}

impl Auth {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Auth::Unknown => "",
            Auth::Sas => "SAS",
            Auth::X509 => "X.509",
        }
    }
}
