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
        }
    }
}

/// One 404104 and its true cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truth {
    /// When the hub logged it: seconds since 1970.
    pub time: u64,
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
            device: event.identity.device.clone(),
            module: event.identity.module,
            cause: event.cause?,
        })
    }

    /// A line of CSV. No name in a fleet needs quoting.
    pub(crate) fn csv(&self) -> String {
        let time = iso(self.time).replace('Z', ".000Z");
        let module = self.module.unwrap_or_default();
        format!("{time},{},{module},{}\n", self.device, self.cause.name())
    }
}
