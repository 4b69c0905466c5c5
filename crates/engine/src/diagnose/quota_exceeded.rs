//! `quota-exceeded`
//!
//! # What it means
//! The messages of the day are used up. The hub lets devices in and cuts them a moment later, until 00:00 UTC.
//!
//! # How it is found
//! A 403002 earlier on the same day of UTC; or most devices loop with sessions of seconds, and stop at midnight.
//!
//! # What speaks against it
//! A single device in a loop; an end at another time; sessions of minutes; tries that are minutes apart; a loop since the
//! first minutes of the day.
//!
//! # What to do
//! Add units or a larger tier, find the device that sends too much, alert on the messages used; or wait for 00:00 UTC.
//!
//! # When it misleads
//! A log that ends before midnight does not show the end.
//!
//! # Source
//! The documentation of quotas for 00:00 UTC; azure-iot-sdk-java#377 and azure-iot-sdk-python#735 for the loop.

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::QuotaCode, O::QuotaLoop, O::QuotaUnfinished],
    prior: 1.7,
    weights: &[
        (O::TokenBand, -0.1),
        (O::TokenRepeats, -0.1),
        (O::Outlived, -0.1),
        (O::OffBand, 0.6),
        (O::DeviceRhythm, 0.3),
        (O::Steady, -0.2),
        (O::Irregular, 0.2),
        (O::Regular, 0.3),
        (O::SessionSeconds, 0.7),
        (O::Timer, 0.1),
        (O::TokenOlder, 0.2),
        (O::PeersToken, 0.3),
        (O::Often, 1.0),
        (O::UnauthorizedNear, -0.1),
        (O::UnauthorizedElsewhere, 0.2),
        (O::SdkWaits, 0.3),
        (O::SdkRenews, 0.5),
        (O::AuthSas, 0.5),
        (O::AuthX509, 0.2),
        (O::ProtocolAmqp, 0.1),
        (O::GapSeconds, 0.1),
        (O::GapShort, 0.5),
        (O::GapMinutes, 0.2),
        (O::GapOfFleet, 0.6),
        (O::QuotaCode, 0.6),
        (O::QuotaLoop, 0.5),
        (O::SiteAndElsewhere, 0.5),
        (O::SiteAlone, 0.1),
        (O::Burst, 0.4),
        (O::BurstUnplaced, 0.3),
        (O::BurstOneAddress, 0.4),
        (O::BurstAll, 0.9),
        (O::BurstAsEver, 0.4),
        (O::BurstRepeated, 0.9),
        (O::BurstBoots, 0.5),
        (O::BurstOwnGaps, 0.1),
        (O::NoServerErrors, 0.3),
        (O::NotConfirmed, 0.7),
        (O::ManySdks, 0.4),
        (O::CommonStart, 0.2),
        (O::NoConnects, 0.3),
        (O::NoStart, 0.7),
    ],
};
