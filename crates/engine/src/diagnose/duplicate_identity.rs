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
    ],
    prior: -1.5,
    weights: &[
        (O::TokenBand, -0.1),
        (O::TokenBandOther, 0.2),
        (O::TokenRepeats, 0.1),
        (O::TokenInterval, -0.2),
        (O::Outlived, -0.1),
        (O::OffBand, -0.3),
        (O::DeviceRhythm, 0.1),
        (O::MostlyToken, -0.3),
        (O::Steady, -0.9),
        (O::Irregular, 1.2),
        (O::Regular, -1.3),
        (O::SessionSeconds, 2.2),
        (O::SessionMinutes, 1.0),
        (O::CapRepeats, 0.1),
        (O::CapDevice, -0.1),
        (O::TokenOlder, 0.1),
        (O::PeersToken, 0.8),
        (O::Often, 2.7),
        (O::Alike, 0.4),
        (O::AlikeGaps, -1.1),
        (O::UnauthorizedNear, -0.2),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, -0.3),
        (O::SdkRenews, -1.0),
        (O::SdkAbrupt, -0.2),
        (O::AuthSas, -0.6),
        (O::AuthX509, -0.4),
        (O::ProtocolAmqp, -0.3),
        (O::GapInstant, 2.5),
        (O::GapSeconds, -0.6),
        (O::GapShort, -0.9),
        (O::GapMinutes, -0.5),
        (O::GapLong, -0.2),
        (O::GapAsEver, -0.2),
        (O::GapOfFleet, -0.5),
        (O::AddressChanged, 1.4),
        (O::VersionChanged, 0.8),
        (O::ConflictNear, 1.5),
        (O::Conflicts, -0.2),
        (O::TakenOver, 0.2),
        (O::TwoSdks, 0.4),
        (O::TwoAddresses, 0.9),
        (O::TakeTurns, 0.8),
        (O::OneClient, -0.6),
        (O::SiteTogether, -0.3),
        (O::SiteAndElsewhere, -0.4),
        (O::SiteBack, -0.1),
        (O::Burst, -0.1),
        (O::BurstOnce, -0.1),
        (O::TooFew, -1.0),
        (O::NoConnects, 0.6),
        (O::NoStart, -0.7),
    ],
};
