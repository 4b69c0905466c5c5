//! `network-loss`
//!
//! # What it means
//! The device was out of reach for longer than the hub waits: one and a half times its MQTT keep-alive. The hub then
//! takes the device for gone and logs 404104, so the real loss was earlier than the record says
//! (`loss.rs`).
//!
//! # How it is found
//! The device stays away for more than a minute, or does not come back; it comes back from another address; its
//! sessions are of quite different lengths; several devices behind one address go together.
//!
//! # What speaks against it
//! Back within seconds; a session on the token's rhythm; many unrelated addresses at the same moment.
//!
//! # What to do
//! Test the connection at the site; do not raise the keep-alive on an unreliable network, since losses are then
//! noticed later; use the newest SDK.
//!
//! # When it misleads
//! A device without power, or switched off for the night, looks the same.
//!
//! # Source
//! The documentation of 404104 (cause 2) and of the MQTT keep-alive.

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::GapSeconds, O::GapShort, O::GapMinutes, O::GapLong, O::NoReturn, O::OffBand, O::Roamed],
    prior: -0.1,
    weights: &[
        (O::TokenBand, 0.1),
        (O::TokenRepeats, -0.9),
        (O::TokenClock, 0.7),
        (O::TokenInterval, -0.6),
        (O::Outlived, 0.4),
        (O::OffBand, 0.3),
        (O::DeviceRhythm, 0.1),
        (O::MostlyToken, 0.3),
        (O::Steady, -0.2),
        (O::Irregular, -0.1),
        (O::Regular, 0.2),
        (O::SessionSeconds, -2.0),
        (O::SessionMinutes, 0.2),
        (O::CapBand, 0.1),
        (O::PingsEarly, 0.3),
        (O::CapDevice, 0.4),
        (O::Timer, -0.3),
        (O::TokenOlder, 1.0),
        (O::PeersToken, 0.3),
        (O::Often, -0.7),
        (O::Alike, 0.9),
        (O::AlikeGaps, -1.2),
        (O::TimeOfDay, 2.9),
        (O::UnauthorizedNear, -2.0),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, -0.9),
        (O::SdkRenews, 1.1),
        (O::SdkAbrupt, -0.3),
        (O::AuthSas, -0.4),
        (O::AuthX509, 1.0),
        (O::ProtocolAmqp, 1.3),
        (O::GapInstant, -1.2),
        (O::GapSeconds, -2.7),
        (O::GapShort, -1.0),
        (O::GapMinutes, 0.8),
        (O::GapLong, 2.2),
        (O::GapAsEver, -2.9),
        (O::GapOfFleet, -1.1),
        (O::NoReturn, 1.2),
        (O::AddressChanged, -0.6),
        (O::VersionChanged, -0.5),
        (O::Roamed, -0.6),
        (O::Refused, -1.0),
        (O::OtherCode, -1.1),
        (O::ConflictNear, 1.7),
        (O::Conflicts, 3.1),
        (O::TakenOver, -0.1),
        (O::TwoSdks, -0.9),
        (O::TwoAddresses, 1.3),
        (O::TakeTurns, -1.5),
        (O::OneClient, -1.0),
        (O::SiteTogether, -0.5),
        (O::SiteAndElsewhere, 0.3),
        (O::SitePart, -0.5),
        (O::SiteSteps, -0.4),
        (O::TogetherUnplaced, -0.6),
        (O::SiteBack, -0.9),
        (O::Burst, -0.4),
        (O::Wave, 2.5),
        (O::BurstUnplaced, -1.2),
        (O::BurstOneAddress, 0.3),
        (O::BurstOfSites, 0.1),
        (O::BurstAll, -0.7),
        (O::BurstAtOnce, -0.7),
        (O::BurstAsEver, -0.3),
        (O::BurstRepeated, -0.4),
        (O::BurstOnce, -1.0),
        (O::BurstBoots, -1.1),
        (O::BurstOwnGaps, -0.1),
        (O::ServerErrors, 0.6),
        (O::NoServerErrors, 0.6),
        (O::NotConfirmed, 0.1),
        (O::Upheaval, -1.6),
        (O::ManySdks, 0.6),
        (O::CommonStart, -0.3),
        (O::TooFew, -0.4),
        (O::NoConnects, -1.8),
        (O::NoStart, -0.7),
    ],
};
