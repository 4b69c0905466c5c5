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
    needs: &[O::GapInstant, O::ConflictNear, O::TakenOver, O::TakeTurns, O::TwoSdks, O::TwoAddresses],
    prior: -1.6,
    weights: &[
        (O::TokenBand, -0.1),
        (O::TokenBandOther, -0.2),
        (O::TokenRepeats, -0.3),
        (O::TokenInterval, -0.1),
        (O::Outlived, -0.1),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, 0.1),
        (O::MostlyToken, -0.2),
        (O::Steady, -0.7),
        (O::Irregular, 1.2),
        (O::Regular, -1.4),
        (O::SessionSeconds, 2.2),
        (O::SessionMinutes, 0.7),
        (O::CapBand, -0.1),
        (O::CapDevice, -0.1),
        (O::Timer, 0.1),
        (O::TokenOlder, 0.1),
        (O::Often, 2.3),
        (O::Alike, 0.2),
        (O::AlikeGaps, -1.1),
        (O::TimeOfDay, -0.1),
        (O::SdkWaits, -0.3),
        (O::SdkRenews, -0.8),
        (O::SdkAbrupt, -0.1),
        (O::AuthSas, -0.6),
        (O::AuthX509, -0.2),
        (O::ProtocolAmqp, -0.5),
        (O::GapInstant, 2.0),
        (O::GapSeconds, -0.3),
        (O::GapShort, -0.7),
        (O::GapMinutes, -0.6),
        (O::GapLong, -0.2),
        (O::GapAsEver, -0.2),
        (O::AddressChanged, 1.3),
        (O::Roamed, -2.0),
        (O::ConflictNear, 1.5),
        (O::Conflicts, 0.6),
        (O::TakenOver, 0.4),
        (O::TwoSdks, 0.9),
        (O::TwoAddresses, 1.0),
        (O::TakeTurns, 2.5),
        (O::OneClient, -1.5),
        (O::QuotaLoop, 0.3),
        (O::SiteTogether, -0.4),
        (O::SiteAndElsewhere, -0.5),
        (O::SiteBack, -0.1),
        (O::Burst, -0.1),
        (O::BurstAll, -0.1),
        (O::NoServerErrors, -0.1),
        (O::NotConfirmed, -0.1),
        (O::ManySdks, -0.1),
        (O::TooFew, -0.7),
        (O::NoConnects, 0.6),
        (O::NoStart, -0.5),
    ],
};
