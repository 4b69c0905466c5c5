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
    prior: -0.9,
    weights: &[
        (O::TokenBand, -0.8),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -0.7),
        (O::TokenClock, 0.5),
        (O::TokenInterval, 0.1),
        (O::Outlived, 0.1),
        (O::OffBand, -0.3),
        (O::DeviceRhythm, 0.1),
        (O::MostlyToken, 0.5),
        (O::Steady, 0.4),
        (O::Irregular, 0.5),
        (O::Regular, -0.4),
        (O::SessionSeconds, 0.8),
        (O::SessionMinutes, 0.2),
        (O::CapRepeats, -0.4),
        (O::PingsEarly, -0.1),
        (O::CapDevice, -1.7),
        (O::Timer, 1.5),
        (O::TokenOlder, 0.8),
        (O::PeersToken, -0.3),
        (O::Often, -3.9),
        (O::Alike, 0.1),
        (O::AlikeGaps, -1.1),
        (O::TimeOfDay, -1.9),
        (O::UnauthorizedNear, -1.5),
        (O::UnauthorizedElsewhere, 0.5),
        (O::SdkWaits, 0.1),
        (O::SdkRenews, 0.8),
        (O::SdkAbrupt, -1.5),
        (O::AuthSas, -0.5),
        (O::AuthX509, 0.5),
        (O::ProtocolAmqp, 1.1),
        (O::GapInstant, 0.3),
        (O::GapSeconds, 1.8),
        (O::GapShort, 0.8),
        (O::GapLong, -2.3),
        (O::GapAsEver, -0.1),
        (O::LongGapAsEver, 0.3),
        (O::NoReturn, -0.6),
        (O::AddressChanged, -1.6),
        (O::VersionChanged, -1.6),
        (O::Roamed, -0.6),
        (O::Refused, -0.2),
        (O::ConflictNear, -2.6),
        (O::Conflicts, -3.2),
        (O::TwoSdks, -0.2),
        (O::TwoAddresses, -1.0),
        (O::TakeTurns, -0.3),
        (O::OneClient, 1.5),
        (O::SiteTogether, -1.1),
        (O::SiteAndElsewhere, -1.3),
        (O::SiteAlone, -0.2),
        (O::SitePart, -0.1),
        (O::SiteSteps, -0.2),
        (O::TogetherUnplaced, -0.2),
        (O::SiteBack, -0.9),
        (O::Burst, -1.0),
        (O::Wave, 0.2),
        (O::BurstUnplaced, -0.6),
        (O::BurstOneAddress, -0.2),
        (O::BurstOfSites, -0.2),
        (O::BurstAll, -0.9),
        (O::BurstAtOnce, -0.3),
        (O::BurstAsEver, -0.2),
        (O::BurstRepeated, -0.4),
        (O::BurstOnce, -0.9),
        (O::BurstBoots, -0.3),
        (O::BurstOwnGaps, -0.5),
        (O::ServerErrors, -0.4),
        (O::NoServerErrors, -0.2),
        (O::NotConfirmed, -1.1),
        (O::ManySdks, 0.1),
        (O::CommonStart, -0.2),
        (O::TooFew, -0.7),
        (O::NoConnects, -0.3),
        (O::NoStart, -1.1),
    ],
};
