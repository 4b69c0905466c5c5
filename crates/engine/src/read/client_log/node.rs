//! The Node.js SDK: lines of the `debug` package, by their namespaces.
//!
//! Sources: `common/transport/mqtt/src/mqtt_base.ts`, `device/core/src/internal_client.ts`, mqtt.js' `client.js`; forms of
//! lines from the issues of Azure/azure-iot-sdk-node. Into a file `debug` writes UTC; on a terminal no time at all, only
//! milliseconds since the last line of the same namespace.

use super::facts::Facts;
use super::find::{begin, behind, holds, number, topic, user_name};
use super::line::Line;
use super::reason::Reason;
use super::{Entry, Phrase, What};

/// What namespaces begin with: the SDK's, and those of the libraries beneath.
const NAMESPACES: [(&str, bool); 4] =
    [("azure-iot-", true), ("mqttjs", false), ("rhea:", false), ("amqp10:", false)];

const MESSAGES: [Phrase; 3] = [
    ("transport disconnect event: ", What::Disconnected, None),
    ("failed to reconnect the client", What::ConnectFailed, None),
    ("topic publish: devices/", What::Connecting, None),
];

/// States of the SDK's state machines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Connected,
    Connecting,
    Reconnecting,
    UpdatingToken,
    Disconnecting,
    Disconnected,
}

const STATES: [(&str, State); 9] = [
    ("connected", State::Connected),
    ("authenticated", State::Connected),
    ("connecting_session", State::Connecting),
    ("connecting", State::Connecting),
    ("authenticating", State::Connecting),
    ("reconnecting", State::Reconnecting),
    ("updating_sas", State::UpdatingToken),
    ("disconnecting", State::Disconnecting),
    ("disconnected", State::Disconnected),
];

pub(super) fn entry(line: &Line<'_>, facts: &Facts) -> Option<Entry> {
    let text = line.text;
    let Some((of_sdk, rest)) = begin(text, &NAMESPACES) else {
        // What the SDK's error says in an application's line.
        let refused = facts.detail.is_some() && holds(text, "mqtt.js returned");
        return refused.then(|| Entry { unsure: true, ..Entry::of(What::ConnectFailed) });
    };
    let blank = memchr::memchr(b' ', rest).unwrap_or(rest.len());
    let (namespace, message) = (&rest[..blank], rest[blank..].trim_ascii_start());
    if !of_sdk {
        let missed = holds(message, "_checkPing :: calling _cleanUp");
        let entry = missed.then(|| Entry::of(What::KeepAliveMissed).because(Reason::NoPingResponse));
        return Some(entry.unwrap_or_default());
    }
    let message = message.strip_prefix(b"Client state change: ").unwrap_or(message);
    Some(transition(namespace, message).or_else(|| said(message)).unwrap_or_default())
}

/// `connected -> disconnecting (connected.disconnect)`
fn transition(namespace: &[u8], message: &[u8]) -> Option<Entry> {
    let (from, rest) = state(message)?;
    let (to, action) = state(rest.strip_prefix(b" -> ")?)?;
    Some(match (from, to) {
        // Of AMQP's layers, the lower one is connected before the token is accepted.
        (_, State::Connected) if holds(namespace, "amqp-base") => Entry::default(),
        (_, State::Connected) => Entry::of(What::Connected),
        (_, State::UpdatingToken) => Entry::of(What::TokenRenewed),
        // With MQTT the client says goodbye, to come back with a new token.
        (State::Connected, State::Reconnecting) => {
            Entry::of(What::Disconnected).because(Reason::ExpiredSasToken)
        }
        (State::Connected | State::UpdatingToken, State::Disconnected | State::Disconnecting) => {
            let entry = Entry::of(What::Disconnected);
            if holds(action, ".disconnect") { entry.because(Reason::ClientClose) } else { entry }
        }
        (State::Connecting | State::Reconnecting, State::Disconnected | State::Disconnecting) => {
            Entry::of(What::ConnectFailed)
        }
        (State::Disconnected, State::Connecting) => Entry::of(What::Connecting),
        _ => Entry::default(),
    })
}

fn state(text: &[u8]) -> Option<(State, &[u8])> {
    let (state, rest) = begin(text, &STATES)?;
    (!rest.first().is_some_and(u8::is_ascii_alphanumeric)).then_some((state, rest))
}

fn said(message: &[u8]) -> Option<Entry> {
    if message.starts_with(b"username: ") {
        return Some(Entry { client: user_name(message), ..Entry::of(What::Connecting) });
    }
    if let Some(packet) = message.strip_prefix(b"CONNACK: ") {
        let code = number(behind(packet, "\"returnCode\":")?)?;
        return Some(Entry::of_connack(u8::try_from(code).ok()?));
    }
    // The topic names the device before it connects.
    Some(Entry { client: topic(message), ..Entry::named_in(message, &MESSAGES)? })
}
