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
//! Most devices are behind one address; who is in the burst goes by the address, so that it is a carrier's or a place's;
//! the burst is as long as most of the log, and so stands out of nothing; their sessions had begun together, a token's life before (a fleet that was
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
    needs: &[O::Burst, O::BurstUnplaced, O::BurstOneAddress, O::Wave, O::Refused, O::MinuteHub],
    prior: 0.6,
    weights: &[
        (O::TokenBand, 0.8),
        (O::TokenBandOther, 0.2),
        (O::TokenRepeats, 1.2),
        (O::TokenClock, 0.1),
        (O::Outlived, -0.2),
        (O::OffBand, 0.5),
        (O::DeviceRhythm, 0.4),
        (O::MostlyToken, 0.2),
        (O::Steady, -0.3),
        (O::Irregular, -0.5),
        (O::Regular, 0.7),
        (O::SessionSeconds, 0.2),
        (O::SessionMinutes, 0.8),
        (O::CapBand, 0.1),
        (O::CapRepeats, -0.1),
        (O::PingsEarly, 0.6),
        (O::CapDevice, -0.4),
        (O::Timer, -0.9),
        (O::PeersToken, 1.0),
        (O::Often, -1.1),
        (O::Alike, -1.0),
        (O::AlikeGaps, -0.2),
        (O::TimeOfDay, -0.7),
        (O::UnauthorizedNear, -1.9),
        (O::UnauthorizedElsewhere, 0.2),
        (O::SdkWaits, -0.5),
        (O::SdkRenews, 1.0),
        (O::AuthSas, -1.1),
        (O::AuthX509, 1.2),
        (O::ProtocolAmqp, 1.6),
        (O::GapInstant, 0.1),
        (O::GapSeconds, 0.3),
        (O::GapShort, 0.2),
        (O::GapMinutes, 0.3),
        (O::GapLong, -0.5),
        (O::GapAsEver, 0.4),
        (O::GapOfFleet, 0.5),
        (O::LongGapAsEver, -0.4),
        (O::NoReturn, -0.8),
        (O::AddressChanged, -1.6),
        (O::VersionChanged, -0.1),
        (O::Roamed, -1.3),
        (O::Throttled, -1.7),
        (O::Refused, 3.0),
        (O::OtherCode, 1.0),
        (O::ConflictNear, -0.3),
        (O::Conflicts, -0.6),
        (O::TakenOver, -0.1),
        (O::TwoSdks, 0.1),
        (O::TakeTurns, 0.1),
        (O::OneClient, -0.3),
        (O::SiteTogether, -0.2),
        (O::SiteAlone, -0.1),
        (O::SitePart, 0.5),
        (O::SiteSteps, 0.3),
        (O::TogetherUnplaced, 0.1),
        (O::SiteBack, 1.0),
        (O::Burst, 1.0),
        (O::Wave, -1.1),
        (O::BurstUnplaced, -0.2),
        (O::BurstOneAddress, -1.5),
        (O::BurstAll, 1.4),
        (O::BurstAtOnce, 0.4),
        (O::BurstAsEver, -0.5),
        (O::BurstRepeated, -0.5),
        (O::BurstOnce, 1.6),
        (O::BurstBoots, -1.4),
        (O::BurstOwnGaps, 0.4),
        (O::BurstTimetable, -2.8),
        (O::ServerErrors, 2.1),
        (O::NoServerErrors, -2.8),
        (O::NotConfirmed, -1.5),
        (O::Upheaval, 5.1),
        (O::ManySdks, -0.4),
        (O::CommonStart, -1.8),
        (O::TooFew, 2.0),
        (O::NoConnects, 0.7),
        (O::NoStart, -0.4),
        (O::NewAddress, -0.2),
        (O::AddressPool, -1.2),
        (O::BurstByAddress, -1.5),
        (O::OwnToken, 0.6),
        (O::OwnNetwork, -0.1),
        (O::OwnSite, 0.4),
        (O::OwnCap, 0.4),
        (O::OwnTokenToo, 0.3),
        (O::OwnNetworkToo, -0.2),
        (O::OwnRestartToo, -0.4),
        (O::OwnSiteToo, -0.1),
        (O::MinuteToken, -2.7),
        (O::MinuteNetwork, -0.2),
        (O::MinuteRestart, 0.9),
        (O::MinuteSite, -0.3),
        (O::MinuteHub, 1.2),
        (O::MinuteTokenToo, -0.8),
        (O::MinuteNetworkToo, -0.4),
        (O::MinuteRestartToo, 0.4),
        (O::MinuteSiteToo, -0.2),
        (O::MinuteHubToo, 0.8),
    ],
};
