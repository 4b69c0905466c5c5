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
    prior: 2.4,
    weights: &[
        (O::TokenBand, -0.1),
        (O::TokenRepeats, -0.1),
        (O::OffBand, 0.5),
        (O::DeviceRhythm, 0.2),
        (O::Steady, -0.1),
        (O::Irregular, 0.2),
        (O::Regular, 0.2),
        (O::SessionSeconds, 0.6),
        (O::Timer, 0.1),
        (O::TokenOlder, 0.1),
        (O::PeersToken, 0.2),
        (O::Often, 1.0),
        (O::UnauthorizedElsewhere, 0.2),
        (O::SdkWaits, 0.3),
        (O::SdkRenews, 0.4),
        (O::AuthSas, 0.4),
        (O::AuthX509, 0.1),
        (O::ProtocolAmqp, 0.1),
        (O::GapSeconds, 0.1),
        (O::GapShort, 0.4),
        (O::GapMinutes, 0.1),
        (O::GapOfFleet, 0.5),
        (O::QuotaCode, 0.5),
        (O::QuotaLoop, 0.4),
        (O::SiteAndElsewhere, 0.4),
        (O::SiteAlone, 0.1),
        (O::Burst, 0.3),
        (O::BurstUnplaced, 0.3),
        (O::BurstOneAddress, 0.3),
        (O::BurstAll, 0.8),
        (O::BurstAsEver, 0.3),
        (O::BurstRepeated, 0.8),
        (O::BurstBoots, 0.4),
        (O::BurstOwnGaps, 0.1),
        (O::NoServerErrors, 0.3),
        (O::NotConfirmed, 0.6),
        (O::ManySdks, 0.3),
        (O::CommonStart, 0.2),
        (O::NoConnects, 0.3),
        (O::NoStart, 0.5),
    ],
};
