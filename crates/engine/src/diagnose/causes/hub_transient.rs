//! `hub-transient`
//!
//! # What it means
//! The hub itself had a passing fault: some of its nodes closed their connections, and refused new ones for a while.
//!
//! # How it is found
//! Many devices on at least three networks are dropped within two minutes, more than is usual for this fleet, with
//! 5xx errors at the same time, and then four are enough. Or, when its nodes are taken out of service one after the other, most devices of the hub in
//! a wave of tens of minutes, each just once, and each back after a wait of its own. Or a device alone, to which the hub
//! says within the minute that it moves or is upgraded.
//!
//! It must be nearly twice as likely as all else together (`least` in `diagnose.rs`): this verdict sends people to
//! Microsoft.
//!
//! # What speaks against it
//! Most devices are behind one address; who is in the burst goes by the address, so that it is a carrier's or a place's;
//! the burst is as long as most of the log, and so stands out of nothing; their sessions had begun together, a token's
//! life before (a fleet that was restarted together drops together every 65 to 70 minutes); those of one kind were away equally long, as if they had
//! been restarted; bursts of the same devices come at the same minute of the hour, by a timetable; no 5xx errors, though the export could hold
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
use crate::diagnose::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::Burst, O::BurstUnplaced, O::BurstOneAddress, O::Wave, O::Refused, O::Upheaval, O::MinuteHub],
    prior: -0.6,
    weights: &[
        (O::TokenBand, 0.8),
        (O::TokenBandOther, 1.0),
        (O::TokenRepeats, 1.3),
        (O::TokenClock, 0.4),
        (O::TokenInterval, -0.6),
        (O::Outlived, 0.5),
        (O::OffBand, 0.8),
        (O::DeviceRhythm, 0.4),
        (O::MostlyToken, 1.0),
        (O::Steady, 0.2),
        (O::Irregular, -0.1),
        (O::Regular, 0.5),
        (O::SessionMinutes, 0.6),
        (O::PingsEarly, 0.2),
        (O::CapDevice, -0.5),
        (O::Timer, -1.2),
        (O::TokenOlder, 0.2),
        (O::PeersToken, 0.5),
        (O::Often, -0.8),
        (O::Alike, -0.2),
        (O::AlikeGaps, -0.2),
        (O::TimeOfDay, -1.7),
        (O::UnauthorizedNear, -1.4),
        (O::UnauthorizedElsewhere, 0.4),
        (O::SdkWaits, -0.4),
        (O::SdkRenews, 1.3),
        (O::SdkAbrupt, -0.6),
        (O::AuthSas, -0.4),
        (O::AuthX509, 2.1),
        (O::ProtocolAmqp, 1.6),
        (O::GapSeconds, 0.4),
        (O::GapShort, 0.1),
        (O::GapMinutes, 0.7),
        (O::GapLong, -0.4),
        (O::GapAsEver, 0.8),
        (O::GapOfFleet, 0.5),
        (O::LongGapAsEver, -0.4),
        (O::NoReturn, -0.1),
        (O::AddressChanged, -2.7),
        (O::VersionChanged, -1.0),
        (O::Roamed, -1.4),
        (O::Throttled, -0.9),
        (O::Refused, 3.2),
        (O::OtherCode, -0.9),
        (O::ConflictNear, -0.8),
        (O::Conflicts, -0.9),
        (O::TakenOver, -0.7),
        (O::TwoSdks, 0.3),
        (O::TwoAddresses, -0.2),
        (O::TakeTurns, 0.3),
        (O::OneClient, -0.4),
        (O::SiteTogether, -0.8),
        (O::SiteAndElsewhere, -0.3),
        (O::SiteAlone, 0.3),
        (O::SitePart, 0.5),
        (O::SiteSteps, -0.3),
        (O::TogetherUnplaced, 0.7),
        (O::SiteBack, 0.4),
        (O::Burst, 0.8),
        (O::Wave, -1.5),
        (O::BurstUnplaced, -0.2),
        (O::BurstOneAddress, -1.1),
        (O::BurstOfSites, -0.6),
        (O::BurstAll, 0.9),
        (O::BurstAtOnce, 0.3),
        (O::BurstAsEver, -2.1),
        (O::BurstRepeated, 0.1),
        (O::BurstOnce, 1.4),
        (O::BurstBoots, -1.6),
        (O::BurstOwnGaps, 0.1),
        (O::BurstTimetable, -3.2),
        (O::ServerErrors, 1.4),
        (O::NoServerErrors, -2.5),
        (O::NotConfirmed, -0.9),
        (O::Upheaval, 5.7),
        (O::ManySdks, -0.2),
        (O::CommonStart, -1.9),
        (O::TooFew, 1.5),
        (O::NoConnects, 1.6),
        (O::NoStart, -0.4),
        (O::NewAddress, -0.4),
        (O::AddressPool, -1.2),
        (O::BurstByAddress, -2.1),
        (O::UnauthorizedMissing, 0.3),
        (O::GapByPing, 0.4),
        (O::AtLimit, -0.3),
        (O::LimitOfAddress, -0.1),
        (O::LimitElsewhere, -0.2),
        (O::SiteAtOnce, -1.1),
        (O::OwnToken, 0.8),
        (O::OwnRestart, 0.1),
        (O::OwnSite, 0.6),
        (O::OwnCap, 0.4),
        (O::OwnDuplicate, 0.2),
        (O::OwnTokenToo, 0.3),
        (O::OwnNetworkToo, -0.5),
        (O::OwnRestartToo, -0.9),
        (O::OwnSiteToo, 0.4),
        (O::OwnCapToo, -0.2),
        (O::MinuteToken, -2.4),
        (O::MinuteNetwork, -0.5),
        (O::MinuteRestart, 0.6),
        (O::MinuteSite, 0.2),
        (O::MinuteHub, 1.2),
        (O::MinuteTokenToo, -1.0),
        (O::MinuteNetworkToo, -1.0),
        (O::MinuteRestartToo, 0.4),
        (O::MinuteSiteToo, -0.2),
        (O::MinuteHubToo, 0.6),
    ],
    stated: &[
        (O::SaidHub, 4.0),
        (O::SaidToken, -2.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidNothing, -2.0),
    ],
};
