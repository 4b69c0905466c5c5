//! `hub-transient`
//!
//! # What it means
//! The hub itself had a passing fault: some of its nodes closed their connections, and refused new ones for a while.
//!
//! # How it is found
//! Many devices on at least three networks are dropped within two minutes, more than is usual for this fleet, with
//! 5xx errors at the same time, and then four are enough. Or, when its nodes are taken out of service one after the other, most devices of the hub in
//! a wave of tens of minutes, each just once, and each back after a wait of its own.
//!
//! # What speaks against it
//! Most devices are behind one address; who is in the burst goes by the address, so that it is a carrier's or a place's;
//! the burst is as long as most of the log, and so stands out of nothing; their sessions had begun together, a token's
//! life before (a fleet that was restarted together drops together every 65 to 70 minutes); those of one kind were away equally long, as if they had
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
    prior: -0.6,
    weights: &[
        (O::TokenBand, 1.0),
        (O::TokenBandOther, 0.7),
        (O::TokenRepeats, 1.5),
        (O::TokenClock, 0.4),
        (O::TokenInterval, -0.3),
        (O::Outlived, 0.3),
        (O::OffBand, 0.9),
        (O::DeviceRhythm, 0.3),
        (O::MostlyToken, 0.8),
        (O::Steady, -0.1),
        (O::Irregular, -0.3),
        (O::Regular, 0.4),
        (O::SessionSeconds, -0.2),
        (O::SessionMinutes, 0.7),
        (O::CapRepeats, 0.1),
        (O::PingsEarly, 0.4),
        (O::CapDevice, -1.0),
        (O::Timer, -1.8),
        (O::TokenOlder, 0.1),
        (O::PeersToken, 0.5),
        (O::Often, -0.7),
        (O::Alike, -0.1),
        (O::AlikeGaps, -0.2),
        (O::TimeOfDay, -1.6),
        (O::UnauthorizedNear, -1.6),
        (O::UnauthorizedElsewhere, 0.7),
        (O::SdkWaits, -0.6),
        (O::SdkRenews, 1.5),
        (O::SdkAbrupt, -0.6),
        (O::AuthSas, -0.5),
        (O::AuthX509, 2.2),
        (O::ProtocolAmqp, 1.7),
        (O::GapInstant, -0.1),
        (O::GapSeconds, 0.5),
        (O::GapShort, 0.4),
        (O::GapMinutes, 0.6),
        (O::GapLong, -0.7),
        (O::GapAsEver, 0.4),
        (O::GapOfFleet, 0.8),
        (O::LongGapAsEver, -0.1),
        (O::NoReturn, -0.3),
        (O::AddressChanged, -2.7),
        (O::VersionChanged, -1.0),
        (O::Roamed, -1.5),
        (O::Throttled, -1.9),
        (O::Refused, 3.2),
        (O::OtherCode, 1.3),
        (O::ConflictNear, -0.7),
        (O::Conflicts, -0.9),
        (O::TakenOver, -0.7),
        (O::TwoSdks, 0.4),
        (O::TwoAddresses, -0.2),
        (O::TakeTurns, 0.4),
        (O::OneClient, -0.3),
        (O::SiteTogether, -0.2),
        (O::SiteAndElsewhere, -0.1),
        (O::SiteAlone, 1.0),
        (O::SitePart, 0.9),
        (O::SiteSteps, -0.2),
        (O::TogetherUnplaced, 1.0),
        (O::Burst, 0.8),
        (O::Wave, -1.7),
        (O::BurstUnplaced, 0.1),
        (O::BurstOneAddress, -1.5),
        (O::BurstOfSites, -1.0),
        (O::BurstAll, 1.1),
        (O::BurstAtOnce, 0.5),
        (O::BurstAsEver, -0.7),
        (O::BurstOnce, 1.2),
        (O::BurstBoots, -1.5),
        (O::BurstOwnGaps, 0.3),
        (O::BurstTimetable, -1.8),
        (O::ServerErrors, 1.5),
        (O::NoServerErrors, -2.7),
        (O::NotConfirmed, -1.2),
        (O::Upheaval, 5.5),
        (O::ManySdks, -0.1),
        (O::CommonStart, -1.7),
        (O::TooFew, 1.5),
        (O::NoConnects, 1.8),
        (O::NoStart, -0.1),
        (O::NewAddress, -0.7),
        (O::AddressPool, -1.3),
        (O::BurstByAddress, -2.1),
        (O::OwnToken, 0.7),
        (O::OwnNetwork, 0.1),
        (O::OwnRestart, 0.2),
        (O::OwnSite, 0.6),
        (O::OwnCap, 0.4),
        (O::OwnHub, -0.2),
        (O::OwnDuplicate, 0.2),
        (O::OwnTokenToo, 0.4),
        (O::OwnNetworkToo, -0.4),
        (O::OwnRestartToo, -1.3),
        (O::OwnCapToo, -0.2),
        (O::OwnHubToo, 0.1),
        (O::MinuteToken, -2.5),
        (O::MinuteNetwork, -0.4),
        (O::MinuteRestart, 0.1),
        (O::MinuteSite, 0.4),
        (O::MinuteHub, 1.4),
        (O::MinuteTokenToo, -0.9),
        (O::MinuteNetworkToo, 0.2),
        (O::MinuteRestartToo, 0.3),
        (O::MinuteSiteToo, -0.1),
        (O::MinuteHubToo, 0.6),
    ],
    said: &[
        (O::SaidHub, 4.0),
        (O::SaidToken, -2.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidNothing, -2.0),
    ],
};
