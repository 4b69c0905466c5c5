//! The C SDK: traces of MQTT and AMQP packets, errors, and what the samples print.
//!
//! Sources: `umqtt/src/mqtt_client.c` (traces, in the device's time, without a date), `c-utility/src/consolelogger.c`
//! (`Error: Time:… File:… Func:… Line:…`, C's `ctime`), `iothub_client/src/iothubtransport_mqtt_common.c`.

use super::clock;
use super::facts::Facts;
use super::find::{begin, behind, client, holds, number, user_name};
use super::line::Line;
use super::reason::Reason;
use super::{Client, Entry, Phrase, Producer, What};

/// Errors, by the words in them, with the reason that the SDK gives in the same place.
const ERRORS: [Phrase; 10] = [
    ("mqtt_client timed out waiting for CONNACK", What::ConnectFailed, Some(Reason::TimedOut)),
    ("Mqtt Ping Response was not encountered", What::KeepAliveMissed, Some(Reason::NoPingResponse)),
    ("protocol error (MQTT_CLIENT_NO_PING_RESPONSE)", What::Disconnected, Some(Reason::NoPingResponse)),
    ("protocol error (MQTT_CLIENT_CONNECTION_ERROR)", What::Disconnected, Some(Reason::NoNetwork)),
    (
        "protocol error (MQTT_CLIENT_COMMUNICATION_ERROR)",
        What::Disconnected,
        Some(Reason::CommunicationError),
    ),
    ("Disconnecting MQTT connection because", What::Disconnected, Some(Reason::CommunicationError)),
    ("failure opening connection to endpoint", What::ConnectFailed, None),
    ("Failed DNS lookup", What::Other, Some(Reason::NameNotResolved)),
    ("reported a critical failure; connection retry", What::Retrying, None),
    ("AMQP transport authentication timed out", What::ConnectFailed, Some(Reason::TimedOut)),
];

/// What the SDK's samples print.
const SAMPLES: [Phrase; 2] = [
    ("The device client is connected to iothub", What::Connected, None),
    ("The device client has been disconnected", What::Disconnected, None),
];

pub(super) fn entry(line: &Line<'_>, facts: &Facts) -> Option<Entry> {
    let text = line.text;
    if let Some((outgoing, packet)) = begin(text, &[("-> ", true), ("<- ", false)]) {
        return mqtt(outgoing, packet).or_else(|| amqp(outgoing, packet));
    }
    if let Some(message) = text.strip_prefix(b"Error: ") {
        return error(message);
    }
    if let Some(message) = text.strip_prefix(b"Info: ") {
        let unsure = !message.starts_with(b"IoT Hub SDK for C");
        return Some(Entry { unsure, ..Entry::named_in(message, &ERRORS).unwrap_or_default() });
    }
    if !facts.on_topic {
        return None;
    }
    if facts.spelling == Some(Producer::C) {
        return Some(Entry::of_callback(facts).unwrap_or_default());
    }
    if let Some((status, reason)) = facts.numbers.filter(|_| is_callback(text)) {
        return Some(Entry { unsure: true, ..Entry::of(What::of(status)) }.because(reason));
    }
    // Boards print errors without their head, and samples their own sentences.
    let found =
        refusal(text).or_else(|| Entry::named_in(text, &SAMPLES)).or_else(|| Entry::named_in(text, &ERRORS));
    found.map(|entry| Entry { unsure: true, ..entry })
}

/// Whether a line with numbers of a status and a reason is a callback's.
fn is_callback(text: &[u8]) -> bool {
    ["onnection", "allback", "IoTHub", "IotHub"].iter().any(|word| holds(text, word))
}

/// `07:35:25 CONNECT | VER: 4 | KEEPALIVE: 240 | … USERNAME: hub/device/?api-version=…`
fn mqtt(outgoing: bool, packet: &[u8]) -> Option<Entry> {
    let (stamp, length) = clock::at_begin(packet)?;
    let packet = packet[length..].strip_prefix(b" ")?;
    let entry = match (outgoing, packet) {
        (true, [b'C', b'O', b'N', b'N', b'E', b'C', b'T', ..]) => Entry {
            client: user_name(packet),
            keep_alive: behind(packet, "KEEPALIVE: ")
                .and_then(number)
                .and_then(|seconds| seconds.try_into().ok()),
            ..Entry::of(What::Connecting)
        },
        (false, [b'C', b'O', b'N', b'N', b'A', b'C', b'K', ..]) => {
            let code = behind(packet, "RETURN_CODE: 0x")?.first()?;
            Entry::of_connack(code.is_ascii_digit().then(|| code - b'0')?)
        }
        // The client says goodbye. Why, its callback tells next.
        (true, [b'D', b'I', b'S', b'C', b'O', b'N', b'N', b'E', b'C', b'T', ..]) => {
            Entry::of(What::Disconnected).because(Reason::ClientClose)
        }
        (_, [b'A'..=b'Z', b'A'..=b'Z', ..]) => Entry::default(),
        _ => return None,
    };
    Some(Entry { stamp: Some(stamp), ..entry })
}

/// `[OPEN]* {…}`: no time.
fn amqp(outgoing: bool, frame: &[u8]) -> Option<Entry> {
    let performative = frame.strip_prefix(b"[")?;
    let length = performative.iter().take_while(|b| b.is_ascii_uppercase()).count();
    if length < 3 || !performative[length..].starts_with(b"]") {
        return None;
    }
    Some(match (outgoing, &performative[..length]) {
        (true, b"OPEN") => Entry::of(What::Connecting),
        (true, b"CLOSE") => Entry::of(What::Disconnected).because(Reason::ClientClose),
        (false, b"CLOSE") => Entry::of(What::Disconnected),
        _ => Entry::default(),
    })
}

/// `Time:Wed Oct  2 05:57:33 2024 File:… Func:… Line:2072 Connection Not Accepted: 0x5: Not Authorized`
fn error(text: &[u8]) -> Option<Entry> {
    let stamp = text.strip_prefix(b"Time:").and_then(clock::at_begin).map(|(stamp, _)| stamp);
    let message = behind(text, " Line:").filter(|_| holds(text, " Func:"))?;
    let message = message.trim_ascii_start();
    let entry = refusal(message).or_else(|| Entry::named_in(message, &ERRORS)).unwrap_or_default();
    Some(Entry { stamp, client: named(message), ..entry })
}

fn refusal(message: &[u8]) -> Option<Entry> {
    let code = behind(message, "Connection Not Accepted: 0x")?.first()?;
    code.is_ascii_digit().then(|| Entry::of_connack(code - b'0'))
}

/// The device in `for device 'pump-01'`.
fn named(message: &[u8]) -> Option<Client> {
    let id = behind(message, "evice '")?;
    client(&id[..memchr::memchr(b'\'', id)?])
}
