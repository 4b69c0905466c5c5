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
    prior: -0.6,
    weights: &[
        (O::TokenBand, -2.3),
        (O::TokenBandOther, 0.6),
        (O::TokenRepeats, -1.3),
        (O::TokenClock, 0.2),
        (O::ClockSteady, -0.1),
        (O::TokenInterval, -1.5),
        (O::Outlived, 0.3),
        (O::OffBand, 0.1),
        (O::DeviceRhythm, 0.8),
        (O::MostlyToken, -1.8),
        (O::Steady, -1.4),
        (O::Irregular, 1.4),
        (O::Regular, -0.9),
        (O::SessionMinutes, -0.1),
        (O::CapBand, 0.4),
        (O::CapRepeats, 0.4),
        (O::PingsEarly, -1.9),
        (O::CapDevice, 2.2),
        (O::Timer, 0.1),
        (O::TokenOlder, 0.8),
        (O::PeersToken, -0.3),
        (O::Alike, 4.6),
        (O::AlikeGaps, -1.2),
        (O::TimeOfDay, -0.6),
        (O::UnauthorizedNear, -2.0),
        (O::UnauthorizedElsewhere, -0.3),
        (O::SdkRenews, 1.2),
        (O::SdkAbrupt, -2.4),
        (O::AuthSas, -0.9),
        (O::AuthX509, 1.6),
        (O::ProtocolAmqp, -0.7),
        (O::GapInstant, -0.7),
        (O::GapSeconds, 0.6),
        (O::GapShort, -0.4),
        (O::GapMinutes, -1.0),
        (O::GapLong, -0.7),
        (O::GapAsEver, -0.5),
        (O::GapOfFleet, -0.1),
        (O::LongGapAsEver, 1.4),
        (O::NoReturn, 0.4),
        (O::AddressChanged, 0.2),
        (O::Roamed, -0.3),
        (O::Refused, -0.2),
        (O::ConflictNear, -0.1),
        (O::Conflicts, -1.6),
        (O::TakenOver, -0.3),
        (O::TwoAddresses, -0.1),
        (O::OneClient, -0.3),
        (O::SiteTogether, -0.1),
        (O::SiteAndElsewhere, -0.3),
        (O::SiteAlone, -0.1),
        (O::SiteBack, 0.1),
        (O::Burst, 1.1),
        (O::Wave, -0.1),
        (O::BurstOneAddress, -1.0),
        (O::BurstAll, 0.4),
        (O::BurstAtOnce, -0.2),
        (O::BurstOnce, 0.2),
        (O::BurstOwnGaps, 0.1),
        (O::NoServerErrors, -0.1),
        (O::NotConfirmed, 0.2),
        (O::ManySdks, 0.3),
        (O::NoConnects, -1.5),
        (O::NoStart, 0.6),
        (O::AddressPool, 0.9),
        (O::OwnToken, -1.6),
        (O::OwnNetwork, -1.3),
        (O::OwnRestart, -0.4),
        (O::OwnCap, 1.2),
        (O::OwnTokenToo, -1.1),
        (O::OwnNetworkToo, -1.0),
        (O::OwnRestartToo, 0.4),
        (O::OwnCapToo, 0.9),
        (O::MinuteToken, -0.1),
        (O::MinuteNetwork, -0.5),
        (O::MinuteRestart, -0.3),
        (O::MinuteHub, -0.2),
        (O::MinuteNetworkToo, -0.3),
        (O::MinuteRestartToo, -0.1),
        (O::MinuteHubToo, -0.1),
    ],
    said: &[
        (O::SaidNetwork, -3.0),
        (O::SaidToken, -3.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -1.0),
        (O::SaidNothing, -2.0),
    ],
};
