//! `quota-exceeded`
//!
//! # What it means
//! The messages of the day are used up. The hub lets devices in and cuts them a moment later, until 00:00 UTC.
//!
//! # How it is found
//! A 403002 earlier on the same day of UTC; or most devices loop with sessions of seconds, and stop at midnight.
//!
//! # What speaks against it
//! A single device in a loop; an end at another time; sessions of minutes.
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
    prior: 3.2,
    weights: &[
        (O::OffBand, 0.4),
        (O::DeviceRhythm, 0.1),
        (O::Irregular, 0.4),
        (O::Regular, 0.1),
        (O::SessionSeconds, 0.5),
        (O::SdkWaits, 0.3),
        (O::SdkRenews, 0.5),
        (O::AuthSas, 0.4),
        (O::AuthX509, 0.1),
        (O::GapSeconds, 0.1),
        (O::GapShort, 0.5),
        (O::GapMinutes, 0.2),
        (O::QuotaCode, 0.5),
        (O::QuotaLoop, 0.3),
        (O::SiteAndElsewhere, 0.3),
        (O::Burst, 0.4),
        (O::BurstUnplaced, 0.2),
        (O::BurstOneAddress, 0.2),
        (O::BurstAll, 0.7),
        (O::BurstAsEver, 0.4),
        (O::BurstRepeated, 0.7),
        (O::NoServerErrors, 0.3),
        (O::NotConfirmed, 0.4),
        (O::ManySdks, 0.5),
        (O::CommonStart, 0.1),
        (O::NoStart, 0.4),
    ],
};
