//! The Python SDK, version 2: `logging`, in whatever form the application gives to lines.
//!
//! Sources: `azure/iot/device/common/mqtt_transport.py`, `…/common/pipeline/pipeline_stages_mqtt.py` and
//! `pipeline_stages_base.py`, `…/iothub/aio/async_clients.py`, paho's `client.py`; forms of lines from the issues of
//! Azure/azure-iot-sdk-python. `basicConfig` writes no time; other times are the device's.

use super::facts::Facts;
use super::find::{behind, client, first, holds, number, topic};
use super::line::Line;
use super::reader::continues;
use super::reason::Reason;
use super::{Entry, Phrase, What};

/// paho's result codes of a lost connection (`MQTT_ERR_NOMEM`, which it gives for any failure, and
/// `MQTT_ERR_CONN_LOST`), and of a PINGREQ without answer (`MQTT_ERR_KEEPALIVE`).
const LOST: [u32; 2] = [1, 7];
const KEEP_ALIVE: u32 = 16;

/// The SDK's package and paho's logger.
const LOGGERS: [&str; 2] = ["azure.iot.device", "paho"];

const MESSAGES: [Phrase; 7] = [
    ("Connection State - Connected", What::Connected, None),
    ("Connection State - Disconnected", What::Disconnected, None),
    ("CONNECTED -> REAUTHORIZING", What::TokenRenewed, None),
    ("on_mqtt_connection_failure called", What::ConnectFailed, None),
    ("transport.connect raised error", What::ConnectFailed, None),
    ("transport.reconnect raised error", What::ConnectFailed, None),
    ("Connect using port ", What::Connecting, None),
];

pub(super) fn entry(line: &Line<'_>, facts: &Facts) -> Option<Entry> {
    if !facts.on_topic {
        return None;
    }
    let text = line.text;
    let of_sdk = first(text, &LOGGERS, |logger| logger);
    // paho is a name for other things, too.
    let of_sdk =
        of_sdk.is_some_and(|logger| *logger != "paho" || holds(text, "Sending ") || holds(text, "Received "));
    let unsure = !of_sdk || continues(line);
    if let Some(code) = behind(text, "connected with result code: ").and_then(number) {
        let entry = if holds(text, "disconnected with result code: ") { ended(code) } else { begun(code) };
        return Some(Entry { unsure, ..entry });
    }
    if let Some(packet) = behind(text, "Sending CONNECT (") {
        return Some(Entry { unsure, ..connect(packet) });
    }
    let entry = Entry::named_in(text, &MESSAGES);
    // A DEBUG line of paho's or of the pipeline names no device, but a topic does.
    let found = if unsure { entry? } else { entry.unwrap_or_default() };
    let client = found.what.and_then(|_| topic(text));
    Some(Entry { client, unsure, ..found })
}

fn begun(code: u32) -> Entry {
    Entry::of_connack(u8::try_from(code).unwrap_or(u8::MAX))
}

fn ended(code: u32) -> Entry {
    let entry = Entry::of(What::Disconnected);
    match code {
        0 => entry.because(Reason::ClientClose),
        KEEP_ALIVE => entry.because(Reason::NoPingResponse),
        _ if LOST.contains(&code) => entry.because(Reason::CommunicationError),
        _ => entry,
    }
}

/// `u1, p1, wr0, wq0, wf0, c0, k60) client_id=b'gw-01/tracking'`
fn connect(packet: &[u8]) -> Entry {
    let keep_alive = behind(packet, " k").and_then(number).and_then(|seconds| seconds.try_into().ok());
    let id = behind(packet, "client_id=").map(|id| id.strip_prefix(b"b").unwrap_or(id));
    let quoted = id.and_then(|id| id.strip_prefix(b"'"));
    let id = quoted.and_then(|id| Some(&id[..memchr::memchr(b'\'', id)?]));
    Entry { client: id.and_then(client), keep_alive, ..Entry::of(What::Connecting) }
}
