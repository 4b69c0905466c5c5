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
    prior: -0.4,
    weights: &[
        (O::TokenBand, 0.7),
        (O::TokenBandOther, 0.6),
        (O::TokenRepeats, 0.7),
        (O::TokenClock, 0.1),
        (O::TokenInterval, 0.1),
        (O::Outlived, 0.3),
        (O::OffBand, 0.5),
        (O::DeviceRhythm, 0.2),
        (O::MostlyToken, 0.7),
        (O::Steady, -0.6),
        (O::Irregular, -0.6),
        (O::Regular, 0.8),
        (O::SessionSeconds, 0.3),
        (O::SessionMinutes, 0.4),
        (O::CapBand, -0.1),
        (O::CapRepeats, -0.7),
        (O::CapDevice, -1.1),
        (O::Timer, -2.2),
        (O::TokenOlder, 0.3),
        (O::PeersToken, 0.5),
        (O::Often, -0.1),
        (O::Alike, -0.3),
        (O::AlikeGaps, -0.2),
        (O::TimeOfDay, -0.8),
        (O::UnauthorizedNear, -1.1),
        (O::UnauthorizedElsewhere, 0.4),
        (O::SdkWaits, -0.4),
        (O::SdkRenews, 1.1),
        (O::AuthSas, -0.2),
        (O::AuthX509, 1.2),
        (O::ProtocolAmqp, 0.5),
        (O::GapInstant, -1.0),
        (O::GapSeconds, -0.2),
        (O::GapShort, 0.1),
        (O::GapMinutes, 0.2),
        (O::GapLong, -0.1),
        (O::GapAsEver, 0.6),
        (O::GapOfFleet, 0.5),
        (O::LongGapAsEver, -0.2),
        (O::NoReturn, -0.3),
        (O::AddressChanged, -0.1),
        (O::VersionChanged, -0.1),
        (O::Roamed, 0.1),
        (O::Throttled, -1.2),
        (O::Refused, 3.0),
        (O::OtherCode, 1.2),
        (O::ConflictNear, -0.2),
        (O::Conflicts, -0.4),
        (O::TwoSdks, 0.1),
        (O::TwoAddresses, 0.2),
        (O::TakeTurns, 0.1),
        (O::OneClient, -0.4),
        (O::SiteAndElsewhere, -0.1),
        (O::SiteAlone, 0.2),
        (O::SitePart, 0.3),
        (O::SiteSteps, 0.2),
        (O::TogetherUnplaced, 0.4),
        (O::SiteBack, 0.5),
        (O::Burst, 1.1),
        (O::Wave, -1.5),
        (O::BurstUnplaced, -0.3),
        (O::BurstOneAddress, -1.3),
        (O::BurstOfSites, -0.6),
        (O::BurstAll, 1.1),
        (O::BurstAtOnce, 0.8),
        (O::BurstRepeated, -0.2),
        (O::BurstOnce, 1.3),
        (O::BurstBoots, -0.7),
        (O::BurstOwnGaps, 1.0),
        (O::ServerErrors, 2.1),
        (O::NoServerErrors, -2.8),
        (O::NotConfirmed, -1.4),
        (O::Upheaval, 4.7),
        (O::ManySdks, -0.4),
        (O::CommonStart, -1.3),
        (O::TooFew, 1.8),
        (O::NoConnects, 1.0),
        (O::NoStart, 0.1),
    ],
};
