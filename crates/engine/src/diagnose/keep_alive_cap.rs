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
    needs: &[O::CapRepeats],
    prior: 0.0,
    weights: &[
        (O::TokenBandOther, 0.6),
        (O::TokenRepeats, 0.5),
        (O::TokenClock, -0.1),
        (O::Outlived, 0.1),
        (O::OffBand, -0.5),
        (O::MostlyToken, -0.7),
        (O::Steady, 1.2),
        (O::Irregular, -0.1),
        (O::Regular, -0.4),
        (O::CapRepeats, 1.4),
        (O::Alike, 2.3),
        (O::AlikeGaps, -0.5),
        (O::TimeOfDay, -0.1),
        (O::UnauthorizedNear, -0.2),
        (O::SdkWaits, 0.4),
        (O::SdkRenews, -0.1),
        (O::SdkAbrupt, -0.7),
        (O::AuthSas, -1.0),
        (O::AuthX509, 1.9),
        (O::GapSeconds, 0.8),
        (O::GapShort, 0.3),
        (O::GapMinutes, -0.5),
        (O::GapLong, -0.7),
        (O::GapAsEver, 0.1),
        (O::Refused, 0.1),
        (O::Conflicts, -0.6),
        (O::TwoAddresses, -0.2),
        (O::Burst, -0.1),
        (O::BurstAtOnce, -0.1),
        (O::NoServerErrors, -0.1),
        (O::NotConfirmed, -0.1),
        (O::TooFew, -0.3),
    ],
};
