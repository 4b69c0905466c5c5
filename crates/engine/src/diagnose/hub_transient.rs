//! `hub-transient`
//!
//! # What it means
//! The hub itself had a passing fault: some of its nodes closed their connections, and refused new ones for a while.
//!
//! # How it is found
//! Many devices on at least three networks are dropped within two minutes, more than is usual for this fleet, with
//! 5xx errors at the same time.
//!
//! # What speaks against it
//! Most devices are behind one address; their sessions had begun together, a token's life before (a fleet that was
//! restarted together drops together every 65 to 70 minutes); no 5xx errors, though the export could hold them.
//!
//! # What to do
//! Let the devices retry with back-off and jitter; look at Resource Health and Azure Status; if it lasts, fail over
//! or open a support request.
//!
//! # When it misleads
//! A staged update of the devices' own software, or an outage at one carrier with many address ranges.
//!
//! # Source
//! The documentation of 404104 (cause 3) and of 500xxx; the figures of a burst are proposals.

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::Burst, O::BurstUnplaced, O::BurstOneAddress, O::Wave, O::Refused],
    prior: 0.8,
    weights: &[
        (O::TokenBand, -0.1),
        (O::TokenBandOther, 0.1),
        (O::TokenRepeats, 0.3),
        (O::TokenClock, 0.1),
        (O::Outlived, 0.2),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, 0.5),
        (O::MostlyToken, 0.6),
        (O::Irregular, -0.4),
        (O::Regular, 0.9),
        (O::SessionSeconds, 0.3),
        (O::SessionMinutes, 0.3),
        (O::CapBand, 0.1),
        (O::CapRepeats, -0.1),
        (O::Alike, -0.2),
        (O::AlikeGaps, -0.1),
        (O::TimeOfDay, -0.5),
        (O::UnauthorizedNear, -0.4),
        (O::SdkWaits, -0.1),
        (O::SdkRenews, 0.4),
        (O::AuthSas, -0.6),
        (O::AuthX509, 0.2),
        (O::ProtocolAmqp, 0.7),
        (O::GapSeconds, 1.1),
        (O::GapMinutes, 0.3),
        (O::GapLong, -0.2),
        (O::GapAsEver, 0.1),
        (O::NoReturn, -0.1),
        (O::AddressChanged, -0.1),
        (O::Throttled, -0.3),
        (O::Refused, 3.1),
        (O::OtherCode, 1.6),
        (O::ConflictNear, -0.2),
        (O::TwoSdks, 0.2),
        (O::TwoAddresses, 0.4),
        (O::SiteTogether, 0.5),
        (O::SiteAndElsewhere, 0.1),
        (O::SiteBack, 0.3),
        (O::Burst, 0.1),
        (O::Wave, 0.4),
        (O::BurstUnplaced, -0.3),
        (O::BurstOneAddress, -0.5),
        (O::BurstOfSites, -0.1),
        (O::BurstAll, 0.4),
        (O::BurstAtOnce, 0.2),
        (O::BurstAsEver, 0.3),
        (O::BurstRepeated, -0.5),
        (O::ServerErrors, 2.3),
        (O::NoServerErrors, -1.2),
        (O::NotConfirmed, -1.5),
        (O::Upheaval, 4.8),
        (O::ManySdks, -1.1),
        (O::CommonStart, -1.3),
        (O::TooFew, 0.9),
        (O::NoConnects, 1.0),
        (O::NoStart, -0.8),
    ],
};
