//! What a device is and what it is in for.

use super::link::Gap;
use super::{Between, Millis};
use crate::record::{HubError, Identity, Shows};
use crate::sdk::Sdk;

/// How often a device has something to say.
#[derive(Clone, Copy)]
pub(crate) enum Telemetry {
    Every(Millis),
    /// At any moment, about so often.
    Seldom(Millis),
}

/// Something that happens to a device at a fixed time, whatever the state of its connection.
#[derive(Clone, Copy)]
pub(crate) enum Blow {
    /// The socket is closed without a goodbye; whether the client is told at once.
    Reset { told: bool },
    /// The router of its place resets all sockets, and lets nobody out until then; an outage of the place, by its number.
    RouterReset { over: Millis, outage: usize },
    /// Its application or system is ended and started again; whether it says goodbye.
    Restart { goodbye: bool },
    /// A node of the hub fails it, until then.
    Fault { over: Millis, logs: Logged, refuses: HubError },
    /// The hub closes its connection for good.
    Barred,
}

/// How the hub logs a connection that it ends itself.
#[derive(Clone, Copy)]
pub(crate) enum Logged {
    ClosedRemotely,
    Upgrade,
    Goodbye,
}

/// From when to when an application ends soon after each connect, after how long, how alike (in parts
/// of a hundred), and how long until it is back.
#[derive(Clone, Copy)]
pub(crate) struct CrashLoop {
    pub when: Between,
    pub session: Millis,
    pub jitter: u64,
    pub boot: Millis,
    /// All at once, as by a reset line: nobody closes the socket.
    pub hard: bool,
    /// It ends so long after its start, however often it has connected since.
    pub uptime: bool,
}

/// Other clients with the same identity, while they run.
#[derive(Clone)]
pub(crate) struct Rival {
    pub when: Between,
    /// Where each of them is, and what.
    pub clients: Vec<(String, Sdk)>,
    /// How soon the device comes again when it was thrown out, and how soon the others do.
    pub paces: [Between; 2],
}

/// One client that should be connected all the time.
#[derive(Clone)]
pub(crate) struct Device {
    /// Devices of one kind have the same.
    pub group: usize,
    pub id: String,
    pub module: Option<&'static str>,
    pub sdk: Sdk,
    pub site: usize,
    pub telemetry: Telemetry,
    /// Its clock is wrong by so much, and by so much more each day.
    pub clock: (i64, i64),
    /// From its end to its next connect.
    pub boot: Millis,
    /// It is installed at that time; before the export otherwise.
    pub joins: Option<Millis>,
    pub gaps: Vec<Gap>,
    pub blows: Vec<(Millis, Blow)>,
    pub crashes: Vec<CrashLoop>,
    pub rivals: Vec<Rival>,
    /// From then on the hub refuses it.
    pub barred: Option<(Millis, HubError)>,
    /// A supplied token that ended is replaced after so long.
    pub replaced: Option<Millis>,
    /// Nobody starts its client again when that has given up.
    pub unattended: bool,
    /// It finds out that its connection is gone when it has something to say.
    pub unaware: bool,
    /// Its client does what the hub does not allow, and is cut so soon after each connect.
    pub forbidden: Option<Between>,
    /// Something strikes it by a timetable of days or weeks.
    pub timetable: bool,
    /// The `sdkVersion` that its client has from its next restart on.
    pub upgrade: Option<&'static str>,
}

impl Device {
    pub(crate) fn identity(&self, address: &str) -> Identity {
        Identity {
            device: self.id.clone(),
            module: self.module,
            address: address.to_owned().into(),
            sdk: self.sdk,
            shows: Shows::ALL,
        }
    }

    /// Its longest silence while all is well, if it says something at fixed times.
    pub(crate) fn longest_silence(&self) -> Millis {
        let pings = self.sdk.pings * super::SECOND;
        match self.telemetry {
            Telemetry::Every(every) => every.min(pings),
            Telemetry::Seldom(_) => pings,
        }
    }
}
