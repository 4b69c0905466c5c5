//! The Java SDK: its loggers, in whatever form the application gives to lines, and paho's keep-alive.
//!
//! Sources: version 2's `transport/IotHubTransport.java` and `transport/mqtt/Mqtt.java`; forms of lines (log4j, logback,
//! Spring Boot, Quarkus, Android) from the issues of Azure/azure-iot-sdk-java. The times are the device's.

use super::facts::Facts;
use super::find::{behind, client, first};
use super::line::Line;
use super::reader::continues;
use super::reason::Reason;
use super::{Client, Entry, Phrase, What};

/// The SDK's package, whole and as logging frameworks shorten it.
const LOGGERS: [&str; 9] = [
    "com.microsoft.azure.sdk.iot.",
    "com.mic.azu.sdk.iot.",
    "c.m.a.s.i.d.",
    "c.m.a.sdk.iot.",
    "IotHubTransport",
    "IotHubConnectionStatus",
    "AmqpsIotHubConnection",
    "MqttIotHubConnection",
    "AmqpsTransport",
];

const MESSAGES: [Phrase; 8] = [
    ("The connection to the IoT Hub has been established", What::Connected, None),
    ("Sending MQTT CONNECT packet", What::Connecting, None),
    ("Sent MQTT CONNECT packet was acknowledged", What::Connected, None),
    ("Exception encountered while sending MQTT CONNECT", What::ConnectFailed, None),
    ("Sending MQTT DISCONNECT packet", What::Disconnected, Some(Reason::ClientClose)),
    ("Mqtt connection lost", What::Disconnected, None),
    ("Failed to close and re-open the iot hub transport", What::ConnectFailed, None),
    ("Reconnection was abandoned due to the", What::Disconnected, Some(Reason::RetryExpired)),
];

/// What paho writes when it gives up on a PINGRESP; milliseconds follow, with commas.
const NO_PINGRESP: &str = "Timed out as no activity, keepAlive=";

/// What the names of paho's threads begin with; the client's id follows.
const THREADS: [&str; 4] = ["MQTT Rec: ", "MQTT Call: ", "MQTT Snd: ", "MQTT Ping: "];

pub(super) fn entry(line: &Line<'_>, facts: &Facts) -> Option<Entry> {
    if !facts.on_topic {
        return None;
    }
    let text = line.text;
    if let Some(millis) = facts.detail.and_then(|_| behind(text, NO_PINGRESP)) {
        let entry = Entry::of(What::KeepAliveMissed).because(Reason::NoPingResponse);
        return Some(Entry { keep_alive: seconds(millis), ..entry });
    }
    if first(text, &LOGGERS, |logger| logger).is_none() || continues(line) {
        return None;
    }
    if let Some(entry) = Entry::of_callback(facts) {
        // Several devices on one connection have a status each.
        let client = behind(text, "Updating device ").and_then(client).or_else(|| of_thread(text));
        return Some(Entry { client, ..entry });
    }
    let unsure = line.stamp.is_none();
    let entry = Entry::named_in(text, &MESSAGES).unwrap_or_default();
    Some(Entry { unsure, client: of_thread(text), ..entry })
}

/// The client that a thread of paho's is called after: `MQTT Rec: pump-02`.
fn of_thread(text: &[u8]) -> Option<Client> {
    THREADS.iter().find_map(|name| behind(text, name)).and_then(client)
}

/// `230,000` milliseconds in seconds.
fn seconds(text: &[u8]) -> Option<u16> {
    let digits = text.iter().take_while(|b| b.is_ascii_digit() || **b == b',').filter(|b| b.is_ascii_digit());
    let millis = digits.take(9).fold(0u32, |number, b| number * 10 + u32::from(b - b'0'));
    u16::try_from(millis / 1000).ok()
}
