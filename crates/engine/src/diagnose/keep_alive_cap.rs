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
    prior: -0.4,
    weights: &[
        (O::TokenBand, -1.7),
        (O::TokenBandOther, 0.6),
        (O::TokenRepeats, 0.2),
        (O::ClockSteady, -0.1),
        (O::TokenInterval, 0.5),
        (O::Outlived, 0.1),
        (O::OffBand, -0.7),
        (O::DeviceRhythm, 1.0),
        (O::MostlyToken, -1.0),
        (O::Steady, 0.1),
        (O::Irregular, 1.0),
        (O::Regular, -0.7),
        (O::CapBand, 0.5),
        (O::CapRepeats, 0.5),
        (O::PingsEarly, -1.6),
        (O::CapDevice, 2.3),
        (O::Timer, 0.6),
        (O::TokenOlder, 0.2),
        (O::PeersToken, 0.3),
        (O::Alike, 2.3),
        (O::AlikeGaps, -0.1),
        (O::TimeOfDay, -0.2),
        (O::UnauthorizedNear, -1.0),
        (O::UnauthorizedElsewhere, -1.0),
        (O::SdkWaits, 0.1),
        (O::SdkRenews, -0.6),
        (O::SdkAbrupt, -1.4),
        (O::AuthSas, -0.9),
        (O::AuthX509, 2.0),
        (O::GapInstant, -0.1),
        (O::GapSeconds, 0.8),
        (O::GapShort, -0.1),
        (O::GapMinutes, -0.6),
        (O::GapLong, -1.0),
        (O::GapAsEver, -0.3),
        (O::GapOfFleet, 0.6),
        (O::NoReturn, -0.1),
        (O::AddressChanged, -0.2),
        (O::Roamed, -0.2),
        (O::Conflicts, -1.7),
        (O::OneClient, -0.5),
        (O::SiteAndElsewhere, -0.4),
        (O::SiteAlone, -0.4),
        (O::SiteBack, -0.2),
        (O::BurstOneAddress, -0.3),
        (O::BurstAll, -0.3),
        (O::BurstOnce, -0.3),
        (O::BurstBoots, -0.3),
        (O::ServerErrors, 0.1),
        (O::NoServerErrors, -0.1),
        (O::NotConfirmed, -0.3),
        (O::CommonStart, -0.1),
        (O::NoConnects, -0.4),
        (O::NoStart, 0.9),
        (O::NewAddress, -0.5),
        (O::AddressPool, 0.3),
        (O::OwnToken, -1.7),
        (O::OwnNetwork, -0.4),
        (O::OwnRestart, -0.1),
        (O::OwnCap, 0.8),
        (O::OwnDuplicate, -0.1),
        (O::OwnTokenToo, -0.9),
        (O::OwnNetworkToo, -0.4),
        (O::OwnRestartToo, -0.2),
        (O::OwnCapToo, 1.4),
        (O::MinuteToken, -0.1),
        (O::MinuteNetwork, -0.3),
        (O::MinuteRestart, -0.1),
        (O::MinuteTokenToo, -0.3),
        (O::MinuteNetworkToo, -0.1),
    ],
};
