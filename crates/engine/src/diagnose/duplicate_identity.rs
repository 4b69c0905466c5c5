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
//! address and one SDK in a complete log.
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
    needs: &[O::ConflictNear, O::Conflicts, O::TakenOver, O::TwoSdks, O::TwoAddresses],
    prior: -1.8,
    weights: &[
        (O::TokenBand, -0.2),
        (O::TokenBandOther, -0.3),
        (O::TokenRepeats, -0.4),
        (O::TokenClock, 0.1),
        (O::Outlived, -0.1),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, -0.1),
        (O::Steady, -0.9),
        (O::Irregular, 1.8),
        (O::Regular, -0.8),
        (O::SessionSeconds, 2.7),
        (O::SessionMinutes, 0.6),
        (O::Alike, 0.9),
        (O::AlikeGaps, -1.5),
        (O::TimeOfDay, -0.1),
        (O::UnauthorizedNear, -0.1),
        (O::SdkWaits, -0.7),
        (O::SdkRenews, -0.3),
        (O::AuthSas, -0.3),
        (O::AuthX509, -0.3),
        (O::ProtocolAmqp, -1.2),
        (O::GapSeconds, 0.6),
        (O::GapShort, -0.6),
        (O::GapMinutes, -0.7),
        (O::GapLong, -0.3),
        (O::GapAsEver, -0.2),
        (O::AddressChanged, 1.7),
        (O::ConflictNear, 2.0),
        (O::Conflicts, 0.6),
        (O::TakenOver, 0.2),
        (O::TwoSdks, 1.4),
        (O::TwoAddresses, 0.5),
        (O::SiteTogether, -0.2),
        (O::SiteAndElsewhere, -0.4),
        (O::Wave, -0.1),
        (O::BurstOneAddress, -0.1),
        (O::BurstAll, -0.1),
        (O::BurstAtOnce, -0.1),
        (O::NoServerErrors, -0.1),
        (O::NotConfirmed, -0.1),
        (O::ManySdks, -0.2),
        (O::TooFew, -0.6),
        (O::NoStart, -0.2),
    ],
};
