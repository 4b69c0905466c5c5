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
//! address and one SDK in a complete log; an absence, since a second client would have taken the place; neighbours that
//! move among the same addresses, as modems in a carrier's pool do.
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
    prior: -1.3,
    weights: &[
        (O::TokenBand, -0.5),
        (O::TokenBandOther, -0.1),
        (O::TokenRepeats, -0.5),
        (O::ClockSteady, -0.1),
        (O::TokenInterval, -0.2),
        (O::Outlived, 0.6),
        (O::OffBand, -0.4),
        (O::DeviceRhythm, -0.1),
        (O::MostlyToken, -0.5),
        (O::Steady, -1.5),
        (O::Irregular, 1.0),
        (O::Regular, -0.4),
        (O::SessionSeconds, 2.2),
        (O::SessionMinutes, 0.7),
        (O::CapBand, -0.2),
        (O::CapDevice, -0.2),
        (O::Timer, -1.3),
        (O::TokenOlder, 1.4),
        (O::PeersToken, -0.7),
        (O::Often, 2.5),
        (O::Alike, 1.1),
        (O::AlikeGaps, 0.1),
        (O::TimeOfDay, -0.5),
        (O::UnauthorizedNear, -1.0),
        (O::UnauthorizedElsewhere, 0.5),
        (O::SdkWaits, -0.3),
        (O::SdkRenews, 0.7),
        (O::SdkAbrupt, -0.1),
        (O::AuthSas, -1.4),
        (O::AuthX509, -0.1),
        (O::ProtocolAmqp, -0.8),
        (O::GapInstant, 2.3),
        (O::GapSeconds, -0.7),
        (O::GapShort, -1.4),
        (O::GapMinutes, -0.5),
        (O::GapLong, -0.4),
        (O::GapAsEver, -0.6),
        (O::GapOfFleet, -0.8),
        (O::AddressChanged, 0.5),
        (O::VersionChanged, 1.1),
        (O::Roamed, -0.2),
        (O::ConflictNear, 1.3),
        (O::Conflicts, 0.9),
        (O::TakenOver, 1.6),
        (O::TwoSdks, 0.6),
        (O::TwoAddresses, 0.5),
        (O::TakeTurns, 0.9),
        (O::OneClient, 0.8),
        (O::SiteTogether, -0.4),
        (O::SiteAndElsewhere, -0.5),
        (O::SiteAlone, -0.4),
        (O::SiteBack, -0.1),
        (O::Burst, 0.1),
        (O::Wave, -0.1),
        (O::BurstOneAddress, 0.1),
        (O::BurstAll, 0.1),
        (O::BurstAtOnce, 0.2),
        (O::BurstRepeated, 0.4),
        (O::BurstOnce, -0.1),
        (O::BurstBoots, -0.1),
        (O::BurstOwnGaps, -0.1),
        (O::ServerErrors, -0.1),
        (O::NotConfirmed, 0.1),
        (O::ManySdks, 0.1),
        (O::TooFew, -1.4),
        (O::NoConnects, 0.1),
        (O::NoStart, -0.6),
        (O::NewAddress, -1.3),
        (O::AddressPool, -1.0),
        (O::BurstByAddress, 0.2),
        (O::OwnToken, 0.1),
        (O::OwnNetwork, -0.3),
        (O::OwnRestart, -0.5),
        (O::OwnSite, -0.1),
        (O::OwnDuplicate, 1.0),
        (O::OwnTokenToo, -0.3),
        (O::OwnNetworkToo, -0.9),
        (O::OwnRestartToo, -0.2),
        (O::OwnSiteToo, -0.1),
        (O::OwnDuplicateToo, 1.3),
        (O::MinuteToken, 0.1),
        (O::MinuteRestart, -0.1),
        (O::MinuteTokenToo, -0.1),
        (O::MinuteNetworkToo, -0.3),
    ],
};
