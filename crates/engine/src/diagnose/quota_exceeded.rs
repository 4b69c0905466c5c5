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
    prior: 1.1,
    weights: &[
        (O::TokenRepeats, -0.1),
        (O::OffBand, 0.3),
        (O::DeviceRhythm, 0.3),
        (O::Steady, -0.3),
        (O::Irregular, 0.5),
        (O::Regular, 0.4),
        (O::SessionSeconds, 0.4),
        (O::Timer, 0.4),
        (O::TokenOlder, 0.2),
        (O::PeersToken, 0.2),
        (O::Often, 0.7),
        (O::UnauthorizedNear, -0.1),
        (O::UnauthorizedElsewhere, 0.4),
        (O::SdkWaits, 0.3),
        (O::SdkRenews, 0.8),
        (O::AuthSas, 0.5),
        (O::AuthX509, 0.5),
        (O::ProtocolAmqp, 0.1),
        (O::GapSeconds, 0.3),
        (O::GapShort, 0.6),
        (O::GapMinutes, 0.2),
        (O::GapOfFleet, 0.7),
        (O::Roamed, 0.1),
        (O::QuotaCode, 0.6),
        (O::QuotaLoop, 0.6),
        (O::QuotaUnfinished, -0.5),
        (O::SiteAndElsewhere, 0.6),
        (O::SiteAlone, 0.2),
        (O::Burst, 0.5),
        (O::BurstUnplaced, 0.1),
        (O::BurstOneAddress, 0.5),
        (O::BurstAll, 0.9),
        (O::BurstAsEver, 0.5),
        (O::BurstRepeated, 0.9),
        (O::BurstBoots, 0.6),
        (O::NoServerErrors, 0.4),
        (O::NotConfirmed, 0.7),
        (O::ManySdks, 0.3),
        (O::CommonStart, 0.3),
        (O::NoConnects, -0.4),
        (O::NoStart, 0.6),
        (O::AddressPool, 0.1),
    ],
};
