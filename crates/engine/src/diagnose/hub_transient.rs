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
//! been restarted; bursts come at the same minute of the hour, by a timetable; no 5xx errors, though the export could hold
//! them.
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
    needs: &[O::Burst, O::BurstUnplaced, O::BurstOneAddress, O::Wave, O::Refused, O::OwnHub, O::MinuteHub],
    prior: -0.7,
    weights: &[
        (O::TokenBand, 1.0),
        (O::TokenBandOther, 1.1),
        (O::TokenRepeats, 1.1),
        (O::TokenClock, 0.2),
        (O::TokenInterval, 0.3),
        (O::Outlived, 0.3),
        (O::OffBand, 0.9),
        (O::DeviceRhythm, 0.3),
        (O::MostlyToken, 0.3),
        (O::Steady, -0.3),
        (O::Irregular, -0.5),
        (O::Regular, 1.0),
        (O::SessionSeconds, 0.3),
        (O::SessionMinutes, 0.5),
        (O::CapRepeats, -0.3),
        (O::PingsEarly, 0.4),
        (O::CapDevice, -0.4),
        (O::Timer, -0.8),
        (O::TokenOlder, 0.1),
        (O::PeersToken, 0.9),
        (O::Often, -0.5),
        (O::Alike, -0.5),
        (O::AlikeGaps, -0.3),
        (O::TimeOfDay, -0.6),
        (O::UnauthorizedNear, -1.8),
        (O::UnauthorizedElsewhere, 0.3),
        (O::SdkWaits, -0.4),
        (O::SdkRenews, 1.3),
        (O::AuthSas, -0.5),
        (O::AuthX509, 1.7),
        (O::ProtocolAmqp, 1.3),
        (O::GapInstant, -0.6),
        (O::GapSeconds, 0.1),
        (O::GapMinutes, 0.1),
        (O::GapLong, -0.6),
        (O::GapAsEver, 0.5),
        (O::GapOfFleet, 0.7),
        (O::LongGapAsEver, -0.2),
        (O::NoReturn, -0.4),
        (O::AddressChanged, -0.2),
        (O::VersionChanged, -0.4),
        (O::Roamed, 0.2),
        (O::Throttled, -1.7),
        (O::Refused, 3.0),
        (O::OtherCode, 1.2),
        (O::ConflictNear, -0.3),
        (O::Conflicts, -0.5),
        (O::TwoSdks, 0.1),
        (O::TwoAddresses, 0.3),
        (O::TakeTurns, 0.1),
        (O::OneClient, -0.2),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, -0.1),
        (O::SiteAndElsewhere, -0.2),
        (O::SiteAlone, 0.2),
        (O::SitePart, 0.4),
        (O::SiteSteps, 0.3),
        (O::TogetherUnplaced, 0.6),
        (O::SiteBack, 0.7),
        (O::Burst, 1.0),
        (O::Wave, -1.9),
        (O::BurstUnplaced, -0.2),
        (O::BurstOneAddress, -1.7),
        (O::BurstOfSites, -0.1),
        (O::BurstAll, 1.3),
        (O::BurstAtOnce, 1.2),
        (O::BurstAsEver, -0.4),
        (O::BurstRepeated, -0.4),
        (O::BurstOnce, 1.3),
        (O::BurstBoots, -0.6),
        (O::BurstOwnGaps, 1.1),
        (O::BurstTimetable, -3.1),
        (O::ServerErrors, 1.8),
        (O::NoServerErrors, -3.1),
        (O::NotConfirmed, -1.5),
        (O::Upheaval, 5.5),
        (O::ManySdks, -0.2),
        (O::CommonStart, -1.4),
        (O::TooFew, 1.7),
        (O::NoConnects, 1.6),
        (O::NoStart, 0.1),
        (O::OwnToken, 0.7),
        (O::OwnRestart, -0.2),
        (O::OwnSite, 0.8),
        (O::OwnCap, 0.3),
        (O::OwnTokenToo, 0.5),
        (O::OwnNetworkToo, -0.1),
        (O::OwnRestartToo, -0.3),
        (O::MinuteToken, -2.2),
        (O::MinuteNetwork, -0.1),
        (O::MinuteRestart, 1.0),
        (O::MinuteSite, 0.5),
        (O::MinuteHub, 1.2),
        (O::MinuteTokenToo, -0.8),
        (O::MinuteNetworkToo, -0.2),
        (O::MinuteSiteToo, 0.2),
        (O::MinuteHubToo, 0.7),
    ],
};
