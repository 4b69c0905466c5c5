//! `keep-alive-cap`
//!
//! # What it means
//! The client asked for a keep-alive above what the hub grants, and was silent for longer than 29.45 minutes (1767 s):
//! the hub closed the connection, as it does with anybody.
//!
//! # How it is found
//! Sessions of a quiet device that last 29:27 to 30:00, again and again.
//!
//! # What speaks against it
//! Other lengths; a token of 20 minutes, which ends a session after 25 to 30.
//!
//! # What to do
//! A keep-alive of at most 1177 s, better of a few minutes; or a message now and then.
//!
//! # When it misleads
//! A proxy that limits sessions to half an hour looks the same.
//!
//! # Source
//! The documentation of the keep-alive; azure-iot-sdk-c#2358 and azure-docs#12763 for the thirty minutes.

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::CapRepeats, O::CapDevice],
    prior: -0.3,
    weights: &[
        (O::TokenBand, -0.7),
        (O::TokenBandOther, 0.3),
        (O::TokenRepeats, -0.2),
        (O::TokenClock, -0.1),
        (O::TokenInterval, 0.1),
        (O::Outlived, -0.4),
        (O::OffBand, -0.5),
        (O::DeviceRhythm, 0.5),
        (O::MostlyToken, -0.6),
        (O::Steady, -0.1),
        (O::Irregular, 0.2),
        (O::Regular, -0.3),
        (O::CapBand, 0.7),
        (O::CapRepeats, 0.7),
        (O::PingsEarly, -2.1),
        (O::CapDevice, 2.0),
        (O::Timer, 0.3),
        (O::TokenOlder, -0.2),
        (O::PeersToken, 1.1),
        (O::Alike, 1.7),
        (O::AlikeGaps, -0.8),
        (O::TimeOfDay, -0.1),
        (O::UnauthorizedNear, -0.8),
        (O::UnauthorizedElsewhere, -1.3),
        (O::SdkWaits, 0.4),
        (O::SdkRenews, 0.8),
        (O::SdkAbrupt, -0.7),
        (O::AuthSas, -1.5),
        (O::AuthX509, 2.0),
        (O::GapInstant, 0.1),
        (O::GapSeconds, 0.6),
        (O::GapShort, 0.5),
        (O::GapMinutes, -0.6),
        (O::GapLong, -0.8),
        (O::GapAsEver, -0.3),
        (O::LongGapAsEver, 0.2),
        (O::NoReturn, -0.1),
        (O::Conflicts, -0.8),
        (O::TwoAddresses, -0.2),
        (O::OneClient, -0.1),
        (O::SiteTogether, -0.1),
        (O::SiteAndElsewhere, -0.3),
        (O::SiteAlone, -0.1),
        (O::Burst, -0.2),
        (O::BurstAll, -0.3),
        (O::BurstAtOnce, -0.3),
        (O::BurstOnce, -0.3),
        (O::NotConfirmed, -0.2),
        (O::NoConnects, -0.3),
        (O::NoStart, 0.6),
    ],
};
