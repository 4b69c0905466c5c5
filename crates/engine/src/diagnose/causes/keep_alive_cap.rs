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
//! Other lengths; a token of 20 minutes, which ends a session after 25 to 30; thirty minutes sharp (`limits.rs`), since the
//! hub looks at silence now and then only; an SDK that pings much earlier.
//!
//! # What to do
//! A keep-alive of at most 1177 s, better of a few minutes; or a message now and then.
//!
//! # When it misleads
//! A proxy that limits sessions to half an hour, now a little early and now a little late.
//!
//! # Source
//! The documentation of the keep-alive; azure-iot-sdk-c#2358 and azure-docs#12763 for the thirty minutes.

use super::Model;
use crate::diagnose::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::CapRepeats, O::CapDevice],
    prior: -0.5,
    weights: &[
        (O::TokenBand, -2.4),
        (O::TokenBandOther, 0.5),
        (O::TokenRepeats, -0.8),
        (O::TokenClock, 0.1),
        (O::ClockSteady, -0.1),
        (O::TokenInterval, -0.1),
        (O::Outlived, 0.3),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, 1.3),
        (O::MostlyToken, -1.9),
        (O::Steady, -1.1),
        (O::Irregular, 1.3),
        (O::Regular, -0.6),
        (O::CapBand, 0.2),
        (O::CapRepeats, 0.2),
        (O::PingsEarly, -1.7),
        (O::CapDevice, 2.1),
        (O::Timer, 0.5),
        (O::TokenOlder, 0.1),
        (O::PeersToken, -0.6),
        (O::Alike, 3.3),
        (O::AlikeGaps, -0.2),
        (O::TimeOfDay, -0.3),
        (O::UnauthorizedNear, -1.7),
        (O::UnauthorizedElsewhere, -0.5),
        (O::SdkWaits, 0.2),
        (O::SdkRenews, 0.8),
        (O::SdkAbrupt, -1.1),
        (O::AuthSas, -0.6),
        (O::AuthX509, 2.0),
        (O::ProtocolAmqp, -0.7),
        (O::GapInstant, -0.6),
        (O::GapSeconds, 0.5),
        (O::GapShort, -0.1),
        (O::GapMinutes, -0.8),
        (O::GapLong, -1.0),
        (O::GapAsEver, -0.3),
        (O::GapOfFleet, -0.5),
        (O::LongGapAsEver, 0.8),
        (O::NoReturn, 0.4),
        (O::AddressChanged, 0.4),
        (O::Roamed, -0.2),
        (O::Refused, -0.1),
        (O::Conflicts, -1.1),
        (O::TakenOver, -0.2),
        (O::TwoAddresses, 0.4),
        (O::OneClient, -0.6),
        (O::SiteAlone, -0.4),
        (O::SiteBack, -0.4),
        (O::Burst, 0.4),
        (O::Wave, 0.1),
        (O::BurstOneAddress, -0.4),
        (O::BurstAll, 0.2),
        (O::BurstAtOnce, -0.1),
        (O::BurstOnce, 0.1),
        (O::BurstOwnGaps, 0.1),
        (O::NoServerErrors, 0.3),
        (O::NotConfirmed, -0.2),
        (O::ManySdks, 0.8),
        (O::NoConnects, -1.5),
        (O::NoStart, 0.5),
        (O::AddressPool, 0.9),
        (O::UnauthorizedMissing, 0.3),
        (O::AtLimit, -0.1),
        (O::OwnToken, -1.7),
        (O::OwnNetwork, -1.1),
        (O::OwnRestart, -0.2),
        (O::OwnCap, 0.7),
        (O::OwnTokenToo, -0.4),
        (O::OwnNetworkToo, -1.3),
        (O::OwnCapToo, 0.8),
        (O::MinuteNetwork, -0.3),
        (O::MinuteRestart, -0.2),
        (O::MinuteHub, -0.1),
        (O::MinuteNetworkToo, -0.2),
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
