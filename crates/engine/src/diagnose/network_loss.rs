//! `network-loss`
//!
//! # What it means
//! The device was out of reach for longer than the hub waits: one and a half times its MQTT keep-alive. The hub then
//! takes the device for gone and logs 404104, so the real loss was earlier than the record says.
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
    needs: &[O::GapSeconds, O::GapShort, O::GapMinutes, O::GapLong, O::NoReturn, O::OffBand],
    prior: -0.2,
    weights: &[
        (O::TokenBand, 0.4),
        (O::TokenBandOther, -0.1),
        (O::TokenRepeats, -0.3),
        (O::TokenClock, 0.3),
        (O::TokenInterval, -0.2),
        (O::Outlived, 0.5),
        (O::OffBand, 0.5),
        (O::DeviceRhythm, 0.2),
        (O::MostlyToken, 0.2),
        (O::Steady, -0.5),
        (O::Irregular, -0.3),
        (O::Regular, 0.1),
        (O::SessionSeconds, -2.2),
        (O::SessionMinutes, 0.3),
        (O::CapBand, 0.4),
        (O::Alike, 1.0),
        (O::AlikeGaps, -1.3),
        (O::TimeOfDay, 2.5),
        (O::UnauthorizedNear, -1.9),
        (O::SdkWaits, -0.4),
        (O::SdkRenews, 0.9),
        (O::SdkAbrupt, -0.3),
        (O::AuthSas, -0.4),
        (O::AuthX509, 0.6),
        (O::ProtocolAmqp, 1.4),
        (O::GapSeconds, -2.4),
        (O::GapShort, -1.5),
        (O::GapMinutes, 0.3),
        (O::GapLong, 2.0),
        (O::GapAsEver, -2.2),
        (O::NoReturn, 1.5),
        (O::AddressChanged, -1.1),
        (O::Refused, -1.2),
        (O::OtherCode, -0.9),
        (O::ConflictNear, 0.7),
        (O::Conflicts, 3.0),
        (O::TakenOver, -0.1),
        (O::TwoSdks, -1.3),
        (O::TwoAddresses, 1.4),
        (O::SiteTogether, -0.8),
        (O::SiteAndElsewhere, -0.6),
        (O::SiteBack, -1.3),
        (O::Burst, -0.5),
        (O::Wave, 1.7),
        (O::BurstUnplaced, -1.7),
        (O::BurstOneAddress, 0.4),
        (O::BurstAll, 0.2),
        (O::BurstAtOnce, 0.3),
        (O::BurstAsEver, -0.3),
        (O::BurstRepeated, 0.1),
        (O::ServerErrors, 0.3),
        (O::NoServerErrors, 0.1),
        (O::NotConfirmed, -0.5),
        (O::Upheaval, -1.1),
        (O::ManySdks, 0.3),
        (O::CommonStart, 1.1),
        (O::TooFew, -0.2),
        (O::NoConnects, -1.3),
        (O::NoStart, 0.1),
    ],
};
