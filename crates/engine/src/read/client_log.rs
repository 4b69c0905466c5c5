//! Text logs of the device side: of the Azure IoT device SDKs and of IoT Edge.
//!
//! Why a connection ended is often known on the device only: which reason the SDK gave, that no answer came to a
//! PINGREQ, that a certificate ran out. A log is read line by line: [`mod@line`] takes off what wraps a line and finds
//! its time, [`facts`] finds the words of the SDKs and the errors of the hub in one pass, and each producer (one file
//! each) knows its own lines. Lines of a stack trace belong to the entry before them.
//!
//! Each entry, which may be several lines, is one record: one that says something of the connection is an event, the
//! others are passed over, and lines that are none are prose.

mod c;
mod clock;
mod daemon;
mod dotnet;
mod edge;
mod entry;
mod facts;
mod find;
mod java;
mod line;
mod node;
mod python;
mod reader;
mod reason;
mod sniff;
mod summary;
#[cfg(test)]
mod tests;

pub(crate) use clock::{ClientTime, Settling};
pub(crate) use reader::Reader;
pub(crate) use reason::Reason;
pub(crate) use sniff::looks_like;
pub(crate) use summary::{End, EventKind, ProducerSummary, Session, Summary};

use super::Place;
use crate::codes::Code;
use crate::time::Time;
use entry::{Entry, Phrase};

/// Who wrote an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Producer {
    /// Azure IoT device SDK for C, and what is made with it.
    C,
    /// Azure IoT device SDK for .NET.
    DotNet,
    /// Azure IoT device SDK for Java.
    Java,
    /// Azure IoT device SDK for Node.js.
    Node,
    /// Azure IoT device SDK for Python.
    Python,
    /// IoT Edge: `edgeHub` and `edgeAgent`.
    Edge,
    /// IoT Edge: `iotedged`, `aziot-edged` and the identity service.
    EdgeDaemon,
    /// A program whose lines are not those of an SDK.
    Application,
}

impl Producer {
    /// All producers.
    pub(crate) const ALL: [Producer; 8] = [
        Producer::C,
        Producer::DotNet,
        Producer::Java,
        Producer::Node,
        Producer::Python,
        Producer::Edge,
        Producer::EdgeDaemon,
        Producer::Application,
    ];

    /// The product's name, an identifier in every language; nothing for an application.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Producer::C => "C SDK",
            Producer::DotNet => ".NET SDK",
            Producer::Java => "Java SDK",
            Producer::Node => "Node.js SDK",
            Producer::Python => "Python SDK",
            Producer::Edge => "IoT Edge hub, agent",
            Producer::EdgeDaemon => "aziot-edged",
            Producer::Application => "",
        }
    }
}

/// What an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum What {
    /// An attempt to connect begins.
    Connecting,
    /// The connection stands.
    Connected,
    /// It ended, by the client or by something else.
    Disconnected,
    /// It was lost, and the SDK tries to come back.
    Retrying,
    /// An attempt to connect failed.
    ConnectFailed,
    /// No answer came to a PINGREQ.
    KeepAliveMissed,
    /// A token ran out.
    TokenExpired,
    /// A new token is in use, or about to be.
    TokenRenewed,
    /// Something else with a reason, a cause or a code.
    Other,
}

impl What {
    /// All of them.
    pub(crate) const ALL: [What; 9] = [
        What::Connecting,
        What::Connected,
        What::Disconnected,
        What::Retrying,
        What::ConnectFailed,
        What::KeepAliveMissed,
        What::TokenExpired,
        What::TokenRenewed,
        What::Other,
    ];

    /// Its name in the report; `client-<name>` is its message.
    pub(crate) fn name(self) -> &'static str {
        self.message().trim_start_matches("client-")
    }

    /// The id of its message.
    pub(crate) fn message(self) -> &'static str {
        match self {
            What::Connecting => "client-connecting",
            What::Connected => "client-connected",
            What::Disconnected => "client-disconnected",
            What::Retrying => "client-retrying",
            What::ConnectFailed => "client-connect-failed",
            What::KeepAliveMissed => "client-keep-alive-missed",
            What::TokenExpired => "client-token-expired",
            What::TokenRenewed => "client-token-renewed",
            What::Other => "client-other",
        }
    }
}

/// A number that stands for a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ClientCode {
    /// The hub's code in an error that it returned.
    Hub(Code),
    /// The return code of an MQTT CONNACK. The hub answers 5 to any CONNECT that it refuses.
    Connack(u8),
}

impl ClientCode {
    /// As people look it up.
    pub(crate) fn to_text(self) -> String {
        match self {
            ClientCode::Hub(Code(code)) => code.to_string(),
            ClientCode::Connack(code) => format!("CONNACK {code}"),
        }
    }
}

/// The device, or the module, that an entry names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Client {
    /// The device id.
    pub(crate) device: String,
    /// The module id, or nothing.
    pub(crate) module: String,
}

/// An entry that says something of the connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ClientEvent {
    /// When it was written, by the device's clock.
    pub(crate) time: Option<ClientTime>,
    /// The time stands in the entry itself; otherwise it is that of an entry before it.
    pub(crate) own_time: bool,
    /// The hub's clock, where the entry quotes an error of the hub: better than the device's.
    pub(crate) hub_time: Option<Time>,
    /// Who wrote it.
    pub(crate) producer: Producer,
    /// Who it is about, if it says so.
    pub(crate) client: Option<Client>,
    /// What it is.
    pub(crate) what: What,
    /// The reason that the SDK gives.
    pub(crate) reason: Option<Reason>,
    /// The cause beneath: of a socket, of TLS, of the hub.
    pub(crate) detail: Option<Reason>,
    /// The hub's code, or that of the CONNACK.
    pub(crate) code: Option<ClientCode>,
    /// It has a tracking id, by which Azure's support finds the error.
    pub(crate) tracked: bool,
    /// The MQTT keep-alive in seconds, where a CONNECT shows it. The hub's own log never does.
    pub(crate) keep_alive: Option<u16>,
    /// Where it begins.
    pub(crate) at: Place,
}

impl ClientEvent {
    /// Why, as far down as the entry tells: a cause beneath goes before a reason that says little.
    pub(crate) fn why(&self) -> Option<Reason> {
        match (self.reason.filter(|reason| *reason != Reason::ConnectionOk), self.detail) {
            (Some(reason), Some(detail)) if reason.is_general() => Some(detail),
            (reason, detail) => reason.or(detail),
        }
    }
}

/// Takes what the reader finds.
pub(crate) trait ClientSink {
    /// An entry; without an event it says nothing of the connection.
    fn entry(&mut self, producer: Producer, event: Option<ClientEvent>);
    /// The begin of a stretch of lines that are no entries, with its first line fit to be shown.
    fn prose(&mut self, at: Place, excerpt: String);
}
