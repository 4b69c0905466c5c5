//! IoT Edge's daemons: `iotedged`, `aziot-edged` and the identity service, mostly out of journald.
//!
//! Of the two clocks of a line, the inner one is in UTC. The daemons ask the hub for identities over HTTPS; they keep no
//! connection that a 404104 could end. Most of their errors are about sockets on the same machine, so only those count
//! that name the hub or quote its answer. `caused by:` goes on with the entry before it.
//!
//! Sources: logs in the issues of Azure/iotedge and Azure/iot-identity-service.

use super::facts::Facts;
use super::find::{behind, holds};
use super::line::Line;
use super::{Entry, What};

const PROGRAMS: [&[u8]; 6] =
    [b"iotedged", b"aziot-edged", b"aziot-identityd", b"aziot-keyd", b"aziot-certd", b"aziot-tpmd"];

const LEVELS: [&[u8]; 6] =
    [b"[TRCE] - ", b"[DBUG] - ", b"[INFO] - ", b"[WARN] - ", b"[ERR!] - ", b"[FATL] - "];

/// On Windows: `3/28/2020 11:49:45 AM warn: edgelet_utils::logging -- text`.
const WINDOWS_LEVELS: [&[u8]; 5] =
    [b"debug: edgelet_", b"info: edgelet_", b"warn: edgelet_", b"error: edgelet_", b"err: edgelet_"];

pub(super) fn entry(line: &Line<'_>, facts: &Facts) -> Option<Entry> {
    let on_windows = WINDOWS_LEVELS.iter().any(|level| line.text.starts_with(level));
    let message = if on_windows {
        behind(line.text, " -- ")?
    } else {
        LEVELS.iter().find_map(|level| line.text.strip_prefix(*level))?
    };
    let named = PROGRAMS.contains(&line.program);
    if !(named || on_windows || line.program.is_empty()) {
        return None;
    }
    let message = message.trim_ascii_start();
    let of_hub = holds(message, "IoT Hub") || holds(message, "Hub client error") || facts.code.is_some();
    let what = (of_hub && message.starts_with(b"Failed to communicate")).then_some(What::Other);
    Some(Entry {
        what,
        about_something_else: !of_hub,
        continues: message.starts_with(b"caused by:"),
        unsure: !(named || on_windows),
        ..Entry::default()
    })
}
