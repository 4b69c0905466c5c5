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
    needs: &[O::CapRepeats, O::CapDevice, O::OwnCap],
    prior: -0.2,
    weights: &[
        (O::TokenBand, -1.0),
        (O::TokenBandOther, 0.3),
        (O::TokenRepeats, -0.3),
        (O::TokenClock, -0.1),
        (O::TokenInterval, 0.2),
        (O::Outlived, -0.4),
        (O::OffBand, -0.4),
        (O::DeviceRhythm, 0.5),
        (O::MostlyToken, -0.5),
        (O::Steady, -0.3),
        (O::Irregular, 0.2),
        (O::Regular, -0.5),
        (O::CapBand, 0.6),
        (O::CapRepeats, 0.6),
        (O::PingsEarly, -2.4),
        (O::CapDevice, 2.0),
        (O::Timer, 0.3),
        (O::TokenOlder, -0.4),
        (O::PeersToken, 1.5),
        (O::Alike, 1.5),
        (O::AlikeGaps, -0.8),
        (O::TimeOfDay, -0.1),
        (O::UnauthorizedNear, -1.0),
        (O::UnauthorizedElsewhere, -1.4),
        (O::SdkWaits, 0.5),
        (O::SdkRenews, 0.8),
        (O::SdkAbrupt, -0.7),
        (O::AuthSas, -1.6),
        (O::AuthX509, 2.1),
        (O::GapInstant, 0.2),
        (O::GapSeconds, 0.6),
        (O::GapShort, 0.6),
        (O::GapMinutes, -0.7),
        (O::GapLong, -1.0),
        (O::GapAsEver, -0.6),
        (O::GapOfFleet, 0.1),
        (O::LongGapAsEver, 0.3),
        (O::NoReturn, -0.3),
        (O::AddressChanged, -0.1),
        (O::Conflicts, -1.2),
        (O::TwoAddresses, -0.2),
        (O::OneClient, -0.1),
        (O::SiteTogether, -0.1),
        (O::SiteAndElsewhere, -0.3),
        (O::SiteAlone, -0.2),
        (O::BurstAll, -0.2),
        (O::BurstAtOnce, -0.2),
        (O::BurstOnce, -0.2),
        (O::BurstTimetable, -0.2),
        (O::NotConfirmed, -0.1),
        (O::NoConnects, -0.5),
        (O::NoStart, 0.6),
        (O::OwnToken, -1.1),
        (O::OwnNetwork, -0.5),
        (O::OwnRestart, -0.1),
        (O::OwnCap, 0.4),
        (O::OwnTokenToo, -1.2),
        (O::OwnNetworkToo, -0.5),
        (O::OwnRestartToo, -0.1),
        (O::OwnCapToo, 1.0),
        (O::MinuteToken, -1.1),
        (O::MinuteNetwork, -0.5),
        (O::MinuteTokenToo, -0.2),
        (O::MinuteNetworkToo, -0.2),
    ],
};
