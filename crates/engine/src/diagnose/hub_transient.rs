//! `hub-transient`
//!
//! # What it means
//! The hub itself had a passing fault: some of its nodes closed their connections, and refused new ones for a while.
//!
//! # How it is found
//! Many devices on at least three networks are dropped within two minutes, more than is usual for this fleet, with
//! 5xx errors at the same time. Or, when its nodes are taken out of service one after the other, most devices of the hub in
//! a wave of tens of minutes, each just once, and each back after a wait of its own.
//!
//! # What speaks against it
//! Most devices are behind one address; their sessions had begun together, a token's life before (a fleet that was
//! restarted together drops together every 65 to 70 minutes); those of one kind were away equally long, as if they had
//! been restarted; no 5xx errors, though the export could hold them.
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
    prior: 0.6,
    weights: &[
        (O::TokenBand, 0.4),
        (O::TokenBandOther, 0.2),
        (O::TokenRepeats, 0.6),
        (O::TokenClock, 0.1),
        (O::TokenInterval, 0.2),
        (O::Outlived, 0.4),
        (O::OffBand, 0.3),
        (O::DeviceRhythm, 0.3),
        (O::MostlyToken, 1.0),
        (O::Steady, -0.2),
        (O::Irregular, -0.5),
        (O::Regular, 0.6),
        (O::SessionSeconds, 0.4),
        (O::SessionMinutes, 0.5),
        (O::CapRepeats, -0.1),
        (O::CapDevice, -0.1),
        (O::Timer, -0.6),
        (O::TokenOlder, 0.1),
        (O::PeersToken, -0.3),
        (O::Often, -0.1),
        (O::Alike, -0.3),
        (O::AlikeGaps, -0.1),
        (O::TimeOfDay, -0.3),
        (O::UnauthorizedNear, -1.2),
        (O::SdkRenews, 0.7),
        (O::AuthSas, -0.8),
        (O::AuthX509, 0.7),
        (O::ProtocolAmqp, 0.4),
        (O::GapInstant, 0.3),
        (O::GapSeconds, 1.3),
        (O::GapShort, 0.3),
        (O::GapMinutes, 0.7),
        (O::GapLong, 0.2),
        (O::LongGapAsEver, -0.5),
        (O::NoReturn, 0.4),
        (O::Throttled, -0.7),
        (O::Refused, 3.0),
        (O::OtherCode, 1.5),
        (O::ConflictNear, -0.2),
        (O::Conflicts, 0.1),
        (O::TwoSdks, 0.2),
        (O::TwoAddresses, 0.4),
        (O::SiteTogether, 0.3),
        (O::SiteAndElsewhere, -0.2),
        (O::SiteSteps, -1.5),
        (O::TogetherUnplaced, 0.4),
        (O::SiteBack, 0.2),
        (O::Burst, 0.3),
        (O::Wave, -0.4),
        (O::BurstUnplaced, -0.2),
        (O::BurstOneAddress, -0.4),
        (O::BurstOfSites, 0.3),
        (O::BurstAll, 0.8),
        (O::BurstAtOnce, -0.1),
        (O::BurstRepeated, -0.5),
        (O::BurstOnce, 1.0),
        (O::BurstBoots, -1.5),
        (O::BurstOwnGaps, 0.8),
        (O::ServerErrors, 2.4),
        (O::NoServerErrors, -1.5),
        (O::NotConfirmed, -1.9),
        (O::Upheaval, 4.5),
        (O::ManySdks, -1.5),
        (O::CommonStart, -1.6),
        (O::TooFew, 0.7),
        (O::NoConnects, 0.7),
        (O::NoStart, -0.3),
    ],
};
