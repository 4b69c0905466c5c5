//! What is known of a device's client, carried forward from record to record.

use crate::event::{Auth, Event, NOTHING, Protocol};
use crate::intern::Id;
use crate::sdk::{Renewal, Sdk, renewal, renews_even_with_certificate};

/// What is known of a client. Disconnects leave most of it out, so it is carried forward from the connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Client {
    pub(crate) address: Id,
    pub(crate) sdk: Id,
    pub(crate) protocol: Protocol,
    pub(crate) auth: Auth,
}

impl Client {
    /// Takes over what a record says; what it leaves out stays.
    pub(super) fn updated(self, event: &Event) -> Self {
        let text = |new: Id, old: Id| if new == NOTHING { old } else { new };
        Self {
            address: text(event.address, self.address),
            sdk: text(event.sdk, self.sdk),
            protocol: if event.protocol == Protocol::Unknown { self.protocol } else { event.protocol },
            auth: if event.auth == Auth::Unknown { self.auth } else { event.auth },
        }
    }
}

/// What is known before the first connect of the log: what the first one to come says; without any, what the first event says
/// that does. A disconnect has neither SDK nor authentication, but an attempt that failed has.
pub(super) fn earliest_client(events: &[Event]) -> Client {
    let of = |source: &Event| Client {
        address: source.address,
        sdk: source.sdk,
        protocol: source.protocol,
        auth: source.auth,
    };
    let first = events.iter().find(|e| e.is_connect()).map(of);
    first.unwrap_or_else(|| events.iter().rev().fold(of(&events[0]), Client::updated))
}

/// What an `sdkVersion` tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SdkTraits {
    pub(crate) family: Sdk,
    pub(crate) renewal: Renewal,
    pub(crate) renews_even_with_certificate: bool,
}

impl SdkTraits {
    pub(super) fn of(version: &str) -> Self {
        Self {
            family: Sdk::of(version),
            renewal: renewal(version),
            renews_even_with_certificate: renews_even_with_certificate(version),
        }
    }
}

/// Whether these are two addresses, as far as both are known.
pub(crate) fn are_two(one: Id, other: Id) -> bool {
    one != NOTHING && other != NOTHING && one != other
}
