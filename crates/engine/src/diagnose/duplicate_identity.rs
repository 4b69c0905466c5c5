//! `duplicate-identity`
//!
//! # What it means
//! Two clients connect with one device id, and the hub lets the newer one throw out the older, in turn.
//!
//! # How it is found
//! 400027 or 409002 again and again beside short sessions; a connect while the device is connected; two SDKs or two
//! addresses that alternate, A, B, A, B.
//!
//! # What speaks against it
//! A single conflict, which a client causes that reconnects before the hub has noticed its loss; long sessions; one
//! address and one SDK in a complete log; an absence, since a second client would have taken the place.
//!
//! # What to do
//! One identity for each client: find the second one by its address and SDK; dispose of the old client before a new one
//! is made; leave reconnecting to either the SDK or the application.
//!
//! # When it misleads
//! A device that roams between two gateways alternates too, but slowly.
//!
//! # Source
//! The documentation of 400027 and 409002; the public threads on alternating clients.

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[
        O::GapInstant,
        O::ConflictNear,
        O::Conflicts,
        O::TakenOver,
        O::TakeTurns,
        O::TwoSdks,
        O::TwoAddresses,
        O::OwnDuplicate,
    ],
    prior: -1.1,
    weights: &[
        (O::TokenBand, -0.2),
        (O::TokenBandOther, -0.2),
        (O::TokenRepeats, -0.4),
        (O::TokenClock, 0.2),
        (O::ClockSteady, 0.1),
        (O::TokenInterval, -0.2),
        (O::Outlived, -0.3),
        (O::OffBand, -0.3),
        (O::DeviceRhythm, 0.2),
        (O::MostlyToken, -0.1),
        (O::Steady, -0.6),
        (O::Irregular, 0.9),
        (O::Regular, -1.6),
        (O::SessionSeconds, 2.0),
        (O::SessionMinutes, 1.0),
        (O::CapBand, -0.1),
        (O::CapRepeats, -0.1),
        (O::CapDevice, -0.2),
        (O::Timer, -0.1),
        (O::TokenOlder, 0.1),
        (O::PeersToken, 0.2),
        (O::Often, 2.7),
        (O::Alike, 0.8),
        (O::TimeOfDay, -0.1),
        (O::UnauthorizedNear, -0.4),
        (O::UnauthorizedElsewhere, 0.5),
        (O::SdkWaits, -0.8),
        (O::SdkRenews, -0.3),
        (O::SdkAbrupt, -0.2),
        (O::AuthSas, -1.1),
        (O::AuthX509, -0.6),
        (O::ProtocolAmqp, -0.7),
        (O::GapInstant, 2.3),
        (O::GapSeconds, -0.6),
        (O::GapShort, -1.1),
        (O::GapMinutes, -0.5),
        (O::GapLong, -0.2),
        (O::GapAsEver, -0.3),
        (O::GapOfFleet, -0.4),
        (O::AddressChanged, 1.8),
        (O::VersionChanged, 1.4),
        (O::ConflictNear, 1.4),
        (O::Conflicts, -0.5),
        (O::TakenOver, 0.2),
        (O::TwoSdks, 0.7),
        (O::TwoAddresses, 0.7),
        (O::TakeTurns, 0.6),
        (O::OneClient, -0.4),
        (O::SiteTogether, -0.2),
        (O::SiteAndElsewhere, -0.3),
        (O::SiteAlone, -0.2),
        (O::SiteBack, -0.1),
        (O::Burst, 0.1),
        (O::Wave, -0.1),
        (O::BurstOneAddress, 0.1),
        (O::BurstAll, -0.1),
        (O::BurstAtOnce, 0.2),
        (O::BurstRepeated, 0.3),
        (O::BurstOnce, -0.1),
        (O::NoServerErrors, 0.1),
        (O::ManySdks, 0.2),
        (O::TooFew, -1.2),
        (O::NoConnects, 0.3),
        (O::NoStart, -0.6),
        (O::OwnToken, 0.2),
        (O::OwnNetwork, -0.2),
        (O::OwnDuplicate, 0.4),
        (O::OwnNetworkToo, -1.0),
        (O::OwnRestartToo, -0.3),
        (O::OwnDuplicateToo, 1.1),
        (O::MinuteToken, 0.3),
        (O::MinuteTokenToo, -0.1),
        (O::MinuteNetworkToo, -0.3),
        (O::MinuteRestartToo, -0.1),
    ],
};
