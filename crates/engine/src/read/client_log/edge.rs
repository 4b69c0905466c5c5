//! IoT Edge's `edgeHub` and `edgeAgent`: lines of Serilog, `<6> 2024-05-14 09:10:05.123 +00:00 [INF] - text`.
//!
//! The times have their offset. What happens between a module and `edgeHub` is no connection to the hub, and is passed
//! over, but for tokens that ran out: `edgeHub` then drops the module, and its connection to the hub with it.
//!
//! Sources: `edge-hub/core/src/…CloudProxy/{ConnectivityAwareClient,CloudConnection,ClientTokenCloudConnection,
//! DeviceConnectivityManager}.cs`, `edge-agent/src/…IoTHub/EdgeAgentConnection.cs`, logs in the issues of Azure/iotedge.

use super::facts::Facts;
use super::find::{begin, behind, client, holds};
use super::line::Line;
use super::reason::Reason;
use super::{Client, Entry, Phrase, What};

const LEVELS: [&[u8]; 6] = [b"[VRB] ", b"[DBG] ", b"[INF] ", b"[WRN] ", b"[ERR] ", b"[FTL] "];

/// Messages that name a client at once.
const OF_CLIENT: [Phrase; 8] = [
    ("Attempting to connect to IoT Hub for client ", What::Connecting, None),
    ("Connected to IoT Hub for client ", What::Connected, None),
    ("Error creating cloud connection for client ", What::ConnectFailed, None),
    ("Error creating or updating the cloud proxy for client ", What::ConnectFailed, None),
    ("Error authenticating token for ", What::TokenExpired, Some(Reason::ExpiredSasToken)),
    ("Token Expired. Id:", What::TokenExpired, Some(Reason::ExpiredSasToken)),
    ("Obtained new token for client ", What::TokenRenewed, None),
    ("Unable to re-authenticate ", What::Disconnected, None),
];

/// Messages about the whole of the edge device.
const OF_DEVICE: [Phrase; 4] = [
    ("Edge agent attempting to connect to IoT Hub", What::Connecting, None),
    ("Edge agent connected to IoT Hub", What::Connected, None),
    ("Entering unreachable state", What::Other, Some(Reason::NoNetwork)),
    ("Entering disconnected state", What::Other, Some(Reason::NoNetwork)),
];

/// `Connection status for gw-01/tracking changed to …`
const STATUS: [(&str, What); 4] = [
    ("ConnectionEstablished", What::Connected),
    ("DisconnectedTokenExpired", What::TokenExpired),
    ("Disconnected", What::Disconnected),
    // A new token is asked for; that it came is another message.
    ("TokenNearExpiry", What::Other),
];

pub(super) fn entry(line: &Line<'_>, facts: &Facts) -> Option<Entry> {
    line.stamp?;
    let level = LEVELS.iter().find(|level| line.text.starts_with(level))?;
    let rest = &line.text[level.len()..];
    // `- text`, or `[Microsoft.Azure.Devices.Edge.Hub.Core.ConnectionManager] - text`
    let (source, message) = match rest.strip_prefix(b"[") {
        Some(named) => {
            let end = memchr::memchr(b']', named)?;
            (&named[..end], named[end + 1..].strip_prefix(b" ")?)
        }
        None => (&b""[..], rest),
    };
    let message = message.strip_prefix(b"-")?.trim_ascii_start();
    let found = of(message, facts);
    // Others use Serilog, too.
    let has_priority = line.body.starts_with(b"<");
    let unsure = !(has_priority
        || holds(source, "Azure.Devices.Edge")
        || found.as_ref().is_some_and(|e| e.what.is_some()));
    Some(Entry { unsure, ..found.unwrap_or(Entry { about_something_else: true, ..Entry::default() }) })
}

fn of(message: &[u8], facts: &Facts) -> Option<Entry> {
    if let Some((entry, id)) = Entry::begun_by(message, &OF_CLIENT) {
        return Some(Entry { client: client(id), ..entry });
    }
    if let Some((entry, _)) = Entry::begun_by(message, &OF_DEVICE) {
        return Some(entry);
    }
    if let Some(rest) = message.strip_prefix(b"Cloud connection for ") {
        let (id, state) = split(rest, " is ")?;
        let what = if state.starts_with(b"True") { What::Connected } else { What::Disconnected };
        return Some(Entry { client: Some(id), ..Entry::of(what) });
    }
    if let Some(rest) = message.strip_prefix(b"Connection status for ") {
        let (id, state) = split(rest, " changed to ")?;
        let (what, _) = begin(state, &STATUS)?;
        let entry = match what {
            What::Other => Entry::default(),
            What::TokenExpired => Entry::of(what).because(Reason::ExpiredSasToken),
            what => Entry::of(what),
        };
        return Some(Entry { client: Some(id), ..entry });
    }
    // What the device SDK beneath tells: `… connection status Disconnected_Retrying and reason No_Network for gw-01/x`.
    if holds(message, "onnection status") {
        let named = behind(message, " for ").and_then(client);
        return Some(Entry { client: named, ..Entry::of_callback(facts)? });
    }
    // The hub may have answered with an error.
    let of_hub = message.starts_with(b"Error") || holds(message, "IoTHub") || holds(message, "IoT Hub");
    of_hub.then(Entry::default)
}

/// The client before the words, and what stands behind them.
fn split<'a>(text: &'a [u8], words: &str) -> Option<(Client, &'a [u8])> {
    let behind = behind(text, words)?;
    Some((client(&text[..text.len() - behind.len() - words.len()])?, behind))
}
