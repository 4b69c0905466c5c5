//! `quota-exceeded`
//!
//! # What it means
//! The messages of the day are used up. The hub lets devices in and cuts them a moment later, until 00:00 UTC.
//!
//! # How it is found
//! A 403002 earlier on the same day of UTC; or devices loop with sessions of seconds, and stop at midnight: three of them,
//! or fewer on two days.
//!
//! # What speaks against it
//! A single device in a loop on a single day; an end at another time; sessions of minutes; tries that are minutes apart; a loop since the
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
use crate::diagnose::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::QuotaCode, O::QuotaLoop, O::QuotaUnfinished, O::SaidQuota],
    prior: 1.5,
    weights: &[
        (O::TokenBand, -0.1),
        (O::TokenBandOther, -0.1),
        (O::TokenRepeats, -0.2),
        (O::OffBand, 0.8),
        (O::DeviceRhythm, 0.5),
        (O::Steady, -0.5),
        (O::Irregular, 0.5),
        (O::Regular, 0.4),
        (O::SessionSeconds, 0.9),
        (O::SessionMinutes, 0.1),
        (O::Timer, 0.3),
        (O::TokenOlder, 0.3),
        (O::PeersToken, 0.1),
        (O::Often, 1.0),
        (O::UnauthorizedNear, -0.2),
        (O::UnauthorizedElsewhere, 0.5),
        (O::SdkWaits, 0.4),
        (O::SdkRenews, 0.7),
        (O::AuthSas, 0.6),
        (O::AuthX509, 0.4),
        (O::ProtocolAmqp, 0.2),
        (O::GapSeconds, 0.3),
        (O::GapShort, 0.6),
        (O::GapMinutes, 0.4),
        (O::GapOfFleet, 0.7),
        (O::Roamed, 0.1),
        (O::QuotaCode, 0.8),
        (O::QuotaLoop, 0.6),
        (O::QuotaUnfinished, 0.1),
        (O::SiteAndElsewhere, 0.5),
        (O::Burst, 0.3),
        (O::BurstUnplaced, 0.1),
        (O::BurstAll, 0.5),
        (O::BurstAtOnce, 0.1),
        (O::BurstAsEver, 0.3),
        (O::BurstRepeated, 0.5),
        (O::BurstBoots, 0.3),
        (O::NoServerErrors, 0.3),
        (O::NotConfirmed, 0.2),
        (O::ManySdks, 0.1),
        (O::CommonStart, 0.3),
        (O::NoConnects, 0.3),
        (O::NoStart, 0.9),
        (O::OwnToken, 0.1),
    ],
    stated: &[
        (O::SaidQuota, 6.0),
        (O::SaidNetwork, -2.0),
        (O::SaidToken, -2.0),
        (O::SaidTaken, -2.0),
        (O::SaidNothing, -2.0),
    ],
};
