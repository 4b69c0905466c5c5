//! What really closed each connection.

use crate::clock::iso;
use crate::record::Event;

/// The true cause of a 404104.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The hub cut the connection some minutes after its token ended.
    SasTokenExpiry,
    /// The link was silent for longer than the hub waits.
    NetworkLoss,
    /// The socket died without a goodbye; network and application were well.
    AbruptClose,
    /// The application crashed and was started again.
    AppRestart,
    /// The hub failed for a part of its devices.
    HubTransient,
    /// The place that the device shares with others lost its line or its power.
    SiteOutage,
    /// The client was silent for longer than the hub waits for anybody, whatever keep-alive it asked for.
    KeepAliveCap,
    /// Another client connected with the same identity.
    DuplicateIdentity,
    /// The day's messages were used up.
    QuotaExceeded,
}

impl Cause {
    /// The name that reports use.
    pub fn name(self) -> &'static str {
        match self {
            Self::SasTokenExpiry => "sas-token-expiry",
            Self::NetworkLoss => "network-loss",
            Self::AbruptClose => "abrupt-close",
            Self::AppRestart => "app-restart",
            Self::HubTransient => "hub-transient",
            Self::SiteOutage => "site-outage",
            Self::KeepAliveCap => "keep-alive-cap",
            Self::DuplicateIdentity => "duplicate-identity",
            Self::QuotaExceeded => "quota-exceeded",
        }
    }
}

/// What befell a device beside the ends of its connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Befell {
    /// It was not connected, whatever it did about it.
    Away,
    /// The hub did not know it, or not want it.
    Refused,
    /// The hub refused it because too many came at once.
    Throttled,
    /// It renewed its token with a goodbye.
    Renewed,
    /// The hub closed its connection for its own reasons, and said so.
    Moved,
    /// It did what the hub does not allow.
    WrongUse,
    /// A timetable of days or weeks struck it.
    Timetable,
    /// The day's messages were used up, and it was cut without a 404104.
    OutOfQuota,
}

/// What befell a device, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// What.
    pub what: Befell,
    /// The device.
    pub device: String,
    /// The module on it, if it has a connection of its own.
    pub module: Option<&'static str>,
    /// The first time, in seconds since 1970,
    pub from: u64,
    /// and the last; none if it had no end.
    pub until: Option<u64>,
    /// How often.
    pub times: u64,
}

/// One 404104 and its true cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truth {
    /// When the hub logged it: seconds since 1970,
    pub time: u64,
    /// and thousandths of a second.
    pub millis: u16,
    /// The device.
    pub device: String,
    /// The module on it, if a module lost its own connection.
    pub module: Option<&'static str>,
    /// What closed the connection.
    pub cause: Cause,
}

impl Truth {
    pub(crate) fn of(event: &Event) -> Option<Self> {
        Some(Self {
            time: event.time,
            millis: event.millis.unwrap_or(0),
            device: event.identity.device.clone(),
            module: event.identity.module,
            cause: event.cause?,
        })
    }

    /// Its time as verdicts have it: `2026-03-02T08:00:03.000Z`.
    pub fn iso(&self) -> String {
        iso(self.time, Some(self.millis))
    }

    /// A line of CSV. No name in a fleet needs quoting.
    pub(crate) fn csv(&self) -> String {
        let time = self.iso();
        let module = self.module.unwrap_or_default();
        format!("{time},{},{module},{}\n", self.device, self.cause.name())
    }
}
