//! `abrupt-close`
//!
//! # What it means
//! The connection was cut without an MQTT DISCONNECT: a TCP reset by a firewall or proxy, a client that closes its
//! socket, a defect of an old SDK, or a network loss so short that the device was back before anybody noticed.
//!
//! # How it is found
//! The device is back within ten seconds, after sessions of quite different lengths.
//!
//! # What speaks against it
//! A longer absence; a session on the token's rhythm; many devices on many addresses at the same moment.
//!
//! # What to do
//! Use the newest SDK; close the client properly before making a new one; look for middleboxes that cut connections.
//!
//! # When it misleads
//! A short network loss cannot be told from it in a hub's log.
//!
//! # Source
//! The documentation of 404104 (cause 2).

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::GapSeconds, O::GapShort, O::GapMinutes, O::GapLong, O::OffBand],
    prior: -0.8,
    weights: &[
        (O::TokenBand, -0.8),
        (O::TokenBandOther, 0.4),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -0.8),
        (O::TokenClock, 0.6),
        (O::TokenInterval, 0.1),
        (O::Outlived, 0.2),
        (O::OffBand, -0.3),
        (O::DeviceRhythm, 0.3),
        (O::MostlyToken, 0.6),
        (O::Steady, 0.7),
        (O::Irregular, 0.3),
        (O::Regular, -0.4),
        (O::SessionSeconds, 0.4),
        (O::SessionMinutes, 0.4),
        (O::CapBand, -0.1),
        (O::CapRepeats, -0.6),
        (O::CapDevice, -1.7),
        (O::Timer, 1.4),
        (O::TokenOlder, 0.3),
        (O::PeersToken, -0.3),
        (O::Often, -3.2),
        (O::Alike, -0.1),
        (O::AlikeGaps, -0.7),
        (O::TimeOfDay, -1.5),
        (O::UnauthorizedNear, -1.7),
        (O::SdkWaits, 0.1),
        (O::SdkRenews, 0.7),
        (O::SdkAbrupt, -1.7),
        (O::AuthSas, -0.5),
        (O::AuthX509, 0.4),
        (O::ProtocolAmqp, 1.1),
        (O::GapInstant, 0.2),
        (O::GapSeconds, 2.0),
        (O::GapShort, 0.9),
        (O::GapMinutes, -0.1),
        (O::GapLong, -2.2),
        (O::GapAsEver, -0.4),
        (O::NoReturn, -0.6),
        (O::AddressChanged, -1.3),
        (O::Refused, -0.1),
        (O::ConflictNear, -1.9),
        (O::Conflicts, -3.6),
        (O::TwoSdks, -0.2),
        (O::TwoAddresses, -1.1),
        (O::TakeTurns, -3.0),
        (O::OneClient, 1.5),
        (O::SiteTogether, -1.4),
        (O::SiteAndElsewhere, -1.6),
        (O::SiteSteps, -1.0),
        (O::TogetherUnplaced, -0.2),
        (O::SiteBack, -0.7),
        (O::Burst, -1.2),
        (O::Wave, -0.1),
        (O::BurstUnplaced, -0.6),
        (O::BurstOneAddress, -0.2),
        (O::BurstOfSites, -0.1),
        (O::BurstAll, -1.0),
        (O::BurstAtOnce, 0.7),
        (O::BurstAsEver, -0.4),
        (O::BurstRepeated, -0.5),
        (O::BurstOnce, -0.7),
        (O::BurstBoots, -0.5),
        (O::ServerErrors, -1.0),
        (O::NoServerErrors, -0.5),
        (O::NotConfirmed, -0.6),
        (O::ManySdks, 0.2),
        (O::CommonStart, 1.4),
        (O::TooFew, -0.8),
        (O::NoConnects, -0.4),
        (O::NoStart, -0.9),
    ],
};
