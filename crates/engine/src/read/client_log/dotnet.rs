//! The .NET SDK: its event source, and what applications print of the status callback.
//!
//! Sources: `tools/CaptureLogs` and the samples' `ConsoleEventListener.cs` (the form, in the device's time), version 1's
//! `MqttIotHubAdapter.cs`, `RetryDelegatingHandler.cs` and `InternalClient.cs` (the events).

use super::facts::Facts;
use super::find::{behind, holds};
use super::line::Line;
use super::reason::Reason;
use super::{Entry, Phrase, What};

/// Messages of the device client's event source, as far as they tell of the connection.
const MESSAGES: [Phrase; 3] = [
    ("Transport disconnected: unexpected", What::Disconnected, None),
    ("Transport disconnected: closed by application", What::Disconnected, Some(Reason::ClientClose)),
    ("The ping response wasn't received", What::KeepAliveMissed, Some(Reason::NoPingResponse)),
];

/// `ConnAckPacket.ReturnCode`, by the names of `DotNetty`'s enumeration.
const RETURN_CODES: [(&str, u8); 6] = [
    ("Accepted", 0),
    ("RefusedUnacceptableProtocolVersion", 1),
    ("RefusedIdentifierRejected", 2),
    ("RefusedServerUnavailable", 3),
    ("RefusedBadUsernameOrPassword", 4),
    ("RefusedNotAuthorized", 5),
];

pub(super) fn entry(line: &Line<'_>, facts: &Facts) -> Option<Entry> {
    let source = line.text.strip_prefix(b"[Microsoft-Azure-Devices-")?;
    Some(event_source(source, facts))
}

/// `Device-Client-Info] (InternalClient#1707556, Method, message).`
fn event_source(source: &[u8], facts: &Facts) -> Entry {
    // Each call is logged when it begins and when it ends: the begin counts.
    let kind = source.split(|b| *b == b']').next().unwrap_or_default();
    let is_end = kind.ends_with(b"-Exit");
    if !source.starts_with(b"Device-Client") || is_end {
        return Entry { about_something_else: true, ..Entry::default() };
    }
    if holds(source, "OnConnectionStatusChanged") {
        // A client that is closed is `Disabled`, or `Closed`.
        let closed = facts.reason == Some(Reason::ClientClose);
        let by_close = closed.then(|| Entry::of(What::Disconnected));
        return Entry::of_callback(facts).filter(|_| !closed).or(by_close).unwrap_or_default();
    }
    if let Some(code) = behind(source, "ConnAckPacket.ReturnCode=") {
        let code = RETURN_CODES.iter().find(|(name, _)| code.starts_with(name.as_bytes()));
        return code.map(|(_, code)| Entry::of_connack(*code)).unwrap_or_default();
    }
    Entry::named_in(source, &MESSAGES).unwrap_or_else(|| {
        // The many calls that carry messages, topics and tokens say nothing of the connection, but errors do.
        let is_error = kind.ends_with(b"-Error") || holds(source, "ShutdownOnError");
        Entry { about_something_else: !is_error, ..Entry::default() }
    })
}
