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
    prior: 0.1,
    weights: &[
        (O::TokenBand, -0.3),
        (O::TokenBandOther, 0.6),
        (O::TokenRepeats, -0.1),
        (O::TokenClock, -0.2),
        (O::TokenInterval, -0.2),
        (O::Outlived, -0.4),
        (O::OffBand, -0.5),
        (O::DeviceRhythm, 0.6),
        (O::MostlyToken, -0.7),
        (O::Irregular, -0.2),
        (O::Regular, -0.7),
        (O::CapBand, 0.6),
        (O::CapRepeats, 0.6),
        (O::CapDevice, 2.0),
        (O::PeersToken, 1.1),
        (O::Alike, 1.8),
        (O::AlikeGaps, -1.1),
        (O::UnauthorizedNear, -0.7),
        (O::SdkWaits, 0.2),
        (O::SdkRenews, 0.5),
        (O::SdkAbrupt, -0.9),
        (O::AuthSas, -1.5),
        (O::AuthX509, 2.1),
        (O::GapInstant, 0.1),
        (O::GapSeconds, 0.9),
        (O::GapShort, 0.3),
        (O::GapMinutes, -0.6),
        (O::GapLong, -0.7),
        (O::GapAsEver, -0.2),
        (O::LongGapAsEver, 0.2),
        (O::NoReturn, -0.2),
        (O::AddressChanged, -0.1),
        (O::Refused, 0.1),
        (O::Conflicts, -0.7),
        (O::TwoAddresses, -0.5),
        (O::SiteTogether, -0.1),
        (O::Burst, 0.1),
        (O::BurstAtOnce, 0.3),
        (O::NoServerErrors, 0.3),
        (O::NotConfirmed, -0.1),
        (O::ManySdks, 0.3),
        (O::CommonStart, -0.3),
        (O::NoConnects, -0.3),
        (O::NoStart, 0.6),
    ],
};
