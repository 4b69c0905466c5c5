//! How client libraries behave, as data.

use crate::clock::{HOUR, MINUTE, Seconds, Span};
use Anchor::{Connect, Token};
use Auth::{Sas, X509};
use Due::{Before, Share};
use Protocol::{Amqp, Mqtt};
use Renewal::{Abrupt, Graceful, HubDrop, InConnection, Supplied};

/// A hub never waits longer than this for a silent MQTT client.
const LONGEST_TIMEOUT: Seconds = 1767;

/// Spelled as in records.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Protocol {
    Mqtt,
    Amqp,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Auth {
    Sas,
    X509,
}

/// What happens to the connection when its token grows old.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Renewal {
    /// Nothing, until the hub cuts it some minutes after the token's end.
    HubDrop,
    /// The client says goodbye in time and comes back with a new token.
    Graceful,
    /// The client sends a new token inside the connection.
    InConnection,
    /// As [`Renewal::Graceful`], but the socket is gone before the goodbye is sent.
    Abrupt,
    /// The application was given a token, not a key, and has no other until people come.
    Supplied,
}

/// The age at which a token is due for renewal.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Due {
    /// So many parts of a hundred of its life.
    Share(u64),
    /// So long before its end.
    Before(Seconds),
}

/// When the age of a token begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Anchor {
    /// With its creation: a reconnect uses the token again until it is due for renewal.
    Token,
    /// With the connect: each brings a new token.
    Connect,
}

/// One client library at its settings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sdk {
    /// What its connects show as `sdkVersion`.
    pub version: &'static str,
    pub protocol: Protocol,
    pub auth: Auth,
    pub token_life: Seconds,
    pub renewal: Renewal,
    pub due: Due,
    pub anchor: Anchor,
    /// Keep-alive of MQTT, idle timeout of AMQP.
    pub keep_alive: Seconds,
    /// It sends a ping when it has sent nothing else for so long.
    pub pings: Seconds,
    /// How long the client takes to notice a dead link.
    pub notices: Span,
    /// Its wait before the first attempt to come back.
    pub first_retry: Span,
    /// Its longest wait between attempts.
    pub retry_cap: Seconds,
    /// After so long it stops trying, and stands still until a supervisor restarts it.
    pub gives_up: Option<Seconds>,
}

#[rustfmt::skip] // a table
impl Sdk {
    pub(crate) const DOTNET: Self = Self {
        version: ".NET/1.42.0 (.NET 6.0.25; Linux; Arm64)", protocol: Mqtt, auth: Sas,
        token_life: HOUR, renewal: HubDrop, due: Share(85), anchor: Token,
        keep_alive: 300, pings: 75, notices: (30, 105), first_retry: (1, 3), retry_cap: 10, gives_up: None,
    };
    pub(crate) const DOTNET_AMQP: Self = Self {
        protocol: Amqp, renewal: InConnection, keep_alive: 240, pings: 120, notices: (60, 120), ..Self::DOTNET
    };
    pub(crate) const JAVA: Self = Self {
        version: "com.microsoft.azure.sdk.iot.iot-device-client/2.1.5 (17.0.6; Linux; amd64)",
        anchor: Connect, keep_alive: 230, pings: 230, notices: (230, 460), first_retry: (1, 4), ..Self::DOTNET
    };
    pub(crate) const NODE: Self = Self {
        version: "azure-iot-device/1.18.3 (node v18.16.0; Linux 5.15; x64)",
        renewal: Graceful, due: Before(15 * MINUTE),
        keep_alive: 180, pings: 180, notices: (180, 360), first_retry: (0, 1), gives_up: Some(240), ..Self::DOTNET
    };
    pub(crate) const PYTHON: Self = Self {
        version: "azure-iot-device-iothub-py/2.12.0 (3.10.6; Linux; aarch64)",
        renewal: Graceful, due: Before(2 * MINUTE),
        keep_alive: 60, pings: 60, notices: (60, 120), first_retry: (0, 1), ..Self::DOTNET
    };
    pub(crate) const C: Self = Self {
        version: "iothubclient/1.11.0 (native; Linux; armv7l)",
        renewal: Graceful, due: Share(80), anchor: Connect,
        keep_alive: 240, pings: 240, notices: (240, 360), first_retry: (0, 1), retry_cap: 30, ..Self::DOTNET
    };
    /// Before August 2020 it did not ask whether its pings are answered.
    pub(crate) const DOTNET_OLD: Self = Self {
        version: ".NET/1.21.2 (.NET Framework 4.8.4121.0; Microsoft Windows 10.0.17763; X64)",
        notices: (300, 900), ..Self::DOTNET
    };
    /// Modules on an edge device: they, and edgeHub for them, talk as .NET does.
    pub(crate) const MODULE: Self = Self { version: ".NET/1.36.6 (.NET 6.0.20; Linux; X64)", ..Self::DOTNET };
    pub(crate) const EDGE_HUB: Self = Self {
        version: ".NET/1.36.6 (.NET 6.0.20; Linux; X64)", ..Self::DOTNET_AMQP
    };
    /// 1.29.2 to 1.29.4 come back with the old token.
    pub(crate) const JAVA_STALE: Self = Self {
        version: "com.microsoft.azure.sdk.iot.iot-device-client/1.29.3 (11.0.11; Linux; amd64)",
        renewal: Supplied, ..Self::JAVA
    };
    pub(crate) const NODE_OLD: Self = Self {
        version: "azure-iot-device/1.17.1 (node v10.16.0; Windows_NT 10.0.18363; x64)", ..Self::NODE
    };
    /// Up to 2.1.1 it renews without a goodbye.
    pub(crate) const PYTHON_OLD: Self = Self {
        version: "azure-iot-device-iothub-py/2.1.1 (3.7.3; Linux; armv7l)", renewal: Abrupt, ..Self::PYTHON
    };
    /// Up to 1.2.8 the socket is gone before the goodbye is sent; until 1.4.0 its waits grow without end.
    pub(crate) const C_OLD: Self = Self {
        version: "iothubclient/1.2.8 (native; Linux; x86_64)", renewal: Abrupt, retry_cap: 4 * HOUR, ..Self::C
    };
    pub(crate) const C_1_3: Self = Self {
        version: "iothubclient/1.3.9 (native; Linux; armv7l)", retry_cap: 4 * HOUR, ..Self::C
    };
    pub(crate) const C_AMQP: Self = Self {
        protocol: Amqp, renewal: InConnection, pings: 120, notices: (120, 240), ..Self::C
    };
    /// FreeRTOS and the like: reconnecting is the application's task.
    pub(crate) const FREERTOS: Self = Self {
        version: "C", anchor: Connect, keep_alive: 60, pings: 60, notices: (60, 120), first_retry: (2, 90),
        retry_cap: 60, ..Self::DOTNET
    };
    pub(crate) const THREADX: Self = Self {
        version: "C (OSSimplified = Azure RTOS)", keep_alive: 240, pings: 240, notices: (240, 480),
        first_retry: (3, 30), ..Self::FREERTOS
    };
    /// Mosquitto, Paho and the like, by hand.
    pub(crate) const RAW: Self = Self {
        version: "", keep_alive: 60, pings: 60, notices: (60, 120), first_retry: (1, 5), retry_cap: 60,
        anchor: Connect, ..Self::DOTNET
    };
    pub(crate) const ESP: Self = Self {
        version: "", keep_alive: 120, pings: 120, notices: (120, 240), first_retry: (10, 12),
        retry_cap: 20, ..Self::RAW
    };
    /// Its application signs tokens of two hours and never renews one by itself.
    pub(crate) const EMBEDDED: Self = Self {
        version: "C", token_life: 2 * HOUR, anchor: Connect,
        keep_alive: 240, pings: 240, notices: (60, 240), first_retry: (4, 9), ..Self::DOTNET
    };
}

impl Sdk {
    pub(crate) const fn with_tokens_of(self, token_life: Seconds) -> Self {
        Self { token_life, ..self }
    }

    pub(crate) const fn with_keep_alive(self, keep_alive: Seconds) -> Self {
        let pings = keep_alive * self.pings / self.keep_alive;
        Self { keep_alive, pings, notices: (pings, 2 * pings), ..self }
    }

    /// With a token that somebody put into its settings.
    pub(crate) const fn with_supplied_token(self, token_life: Seconds) -> Self {
        Self { token_life, renewal: Supplied, ..self }
    }

    pub(crate) const fn with_certificate(self) -> Self {
        Self { auth: X509, ..self }
    }

    /// The age at which its token is due for renewal.
    pub(crate) fn renewal_age(&self) -> Seconds {
        match self.due {
            Share(percent) => self.token_life * percent / 100,
            Before(end) => self.token_life - end,
        }
    }

    /// Silence after which the hub gives the connection up.
    pub(crate) fn hub_timeout(&self) -> Seconds {
        match self.protocol {
            Mqtt => (self.keep_alive * 3 / 2).min(LONGEST_TIMEOUT),
            Amqp => self.keep_alive,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_figures() {
        assert_eq!(Sdk::RAW.with_keep_alive(3600).hub_timeout(), 1767);
        let sdks = [Sdk::PYTHON, Sdk::NODE, Sdk::JAVA, Sdk::C, Sdk::DOTNET];
        assert_eq!(sdks.map(|sdk| sdk.hub_timeout()), [90, 270, 345, 360, 450]);
        assert_eq!(sdks.map(|sdk| sdk.renewal_age() / MINUTE), [58, 45, 51, 48, 51]);
        assert_eq!(Sdk::NODE.with_tokens_of(4 * HOUR).renewal_age(), 13_500);
    }
}
