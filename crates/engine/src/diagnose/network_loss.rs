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
    prior: 0.3,
    weights: &[
        (O::TokenBand, 0.1),
        (O::TokenBandOther, -0.3),
        (O::TokenRepeats, -0.8),
        (O::TokenClock, 0.4),
        (O::TokenInterval, -0.7),
        (O::Outlived, 0.2),
        (O::OffBand, 0.1),
        (O::DeviceRhythm, -0.2),
        (O::MostlyToken, 0.1),
        (O::Steady, -0.3),
        (O::Irregular, -0.3),
        (O::Regular, 0.1),
        (O::SessionSeconds, -2.0),
        (O::SessionMinutes, 0.5),
        (O::CapBand, 0.2),
        (O::CapDevice, 0.2),
        (O::Timer, -0.5),
        (O::TokenOlder, 0.9),
        (O::PeersToken, 0.3),
        (O::Often, -0.8),
        (O::Alike, 0.7),
        (O::AlikeGaps, -1.1),
        (O::TimeOfDay, 2.6),
        (O::UnauthorizedNear, -2.1),
        (O::SdkWaits, -0.6),
        (O::SdkRenews, 1.2),
        (O::SdkAbrupt, -0.3),
        (O::AuthSas, -0.6),
        (O::AuthX509, 0.8),
        (O::ProtocolAmqp, 1.3),
        (O::GapInstant, -1.3),
        (O::GapSeconds, -2.3),
        (O::GapShort, -1.4),
        (O::GapMinutes, 0.4),
        (O::GapLong, 2.2),
        (O::GapAsEver, -2.7),
        (O::LongGapAsEver, 0.4),
        (O::NoReturn, 1.3),
        (O::AddressChanged, -1.1),
        (O::Roamed, 1.0),
        (O::Refused, -1.3),
        (O::OtherCode, -1.2),
        (O::ConflictNear, 1.4),
        (O::Conflicts, 3.0),
        (O::TakenOver, -0.2),
        (O::TwoSdks, -1.1),
        (O::TwoAddresses, 1.5),
        (O::TakeTurns, -2.5),
        (O::OneClient, 0.5),
        (O::SiteTogether, -0.3),
        (O::SiteAlone, -0.5),
        (O::SitePart, -0.8),
        (O::SiteSteps, -0.8),
        (O::TogetherUnplaced, 0.1),
        (O::SiteBack, -1.6),
        (O::Burst, -0.4),
        (O::Wave, 1.6),
        (O::BurstUnplaced, -1.1),
        (O::BurstOneAddress, -0.2),
        (O::BurstOfSites, 0.3),
        (O::BurstAll, -0.3),
        (O::BurstAtOnce, 0.2),
        (O::BurstAsEver, -0.8),
        (O::BurstRepeated, 0.1),
        (O::BurstOnce, -0.7),
        (O::BurstOwnGaps, 0.2),
        (O::ServerErrors, 0.3),
        (O::NotConfirmed, -0.4),
        (O::Upheaval, -1.4),
        (O::ManySdks, 0.3),
        (O::CommonStart, 1.1),
        (O::TooFew, -0.4),
        (O::NoConnects, -1.6),
        (O::NoStart, -0.5),
    ],
};
