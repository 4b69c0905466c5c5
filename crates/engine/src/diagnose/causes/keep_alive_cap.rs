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
use crate::diagnose::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::CapRepeats, O::CapDevice],
    prior: -0.8,
    weights: &[
        (O::TokenBand, -2.6),
        (O::TokenBandOther, 0.4),
        (O::TokenRepeats, -1.2),
        (O::TokenClock, 0.1),
        (O::ClockSteady, -0.1),
        (O::TokenInterval, -0.7),
        (O::Outlived, 1.2),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, 1.5),
        (O::MostlyToken, -1.8),
        (O::Steady, -1.5),
        (O::Irregular, 1.4),
        (O::Regular, -1.0),
        (O::CapBand, 0.4),
        (O::CapRepeats, 0.4),
        (O::PingsEarly, -1.8),
        (O::CapDevice, 2.6),
        (O::Timer, 0.3),
        (O::TokenOlder, 0.3),
        (O::PeersToken, -0.3),
        (O::Alike, 4.4),
        (O::AlikeGaps, -0.5),
        (O::TimeOfDay, -0.8),
        (O::UnauthorizedNear, -2.0),
        (O::UnauthorizedElsewhere, -0.2),
        (O::SdkWaits, -0.1),
        (O::SdkRenews, 1.0),
        (O::SdkAbrupt, -2.2),
        (O::AuthSas, -1.2),
        (O::AuthX509, 1.7),
        (O::ProtocolAmqp, -0.5),
        (O::GapInstant, -0.5),
        (O::GapSeconds, 0.7),
        (O::GapShort, -0.3),
        (O::GapMinutes, -1.0),
        (O::GapLong, -1.0),
        (O::GapAsEver, -0.5),
        (O::GapOfFleet, -0.2),
        (O::LongGapAsEver, 0.8),
        (O::NoReturn, 0.4),
        (O::AddressChanged, 0.2),
        (O::Roamed, -0.1),
        (O::Refused, -0.2),
        (O::Conflicts, -1.4),
        (O::TakenOver, -0.2),
        (O::TwoAddresses, 0.1),
        (O::OneClient, -0.3),
        (O::SiteAndElsewhere, -0.2),
        (O::SiteAlone, 0.1),
        (O::Burst, 0.8),
        (O::BurstOneAddress, -0.9),
        (O::BurstAll, 0.2),
        (O::BurstAtOnce, -0.5),
        (O::BurstOnce, 0.2),
        (O::BurstOwnGaps, 0.2),
        (O::NoServerErrors, -0.2),
        (O::NotConfirmed, 0.1),
        (O::ManySdks, 0.4),
        (O::CommonStart, -0.1),
        (O::NoConnects, -2.0),
        (O::NoStart, 0.5),
        (O::NewAddress, 0.1),
        (O::AddressPool, 1.0),
        (O::UnauthorizedMissing, 0.3),
        (O::OwnToken, -1.6),
        (O::OwnNetwork, -1.4),
        (O::OwnRestart, -0.4),
        (O::OwnCap, 1.2),
        (O::OwnTokenToo, -0.7),
        (O::OwnNetworkToo, -1.1),
        (O::OwnRestartToo, -0.2),
        (O::OwnCapToo, 0.8),
        (O::MinuteToken, 0.1),
        (O::MinuteNetwork, -0.3),
        (O::MinuteRestart, -0.2),
        (O::MinuteHub, -0.1),
        (O::MinuteTokenToo, -0.1),
        (O::MinuteNetworkToo, -0.7),
        (O::MinuteRestartToo, -0.1),
        (O::MinuteHubToo, -0.1),
    ],
    stated: &[
        (O::SaidNetwork, -3.0),
        (O::SaidToken, -3.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -1.0),
        (O::SaidNothing, -2.0),
    ],
};
