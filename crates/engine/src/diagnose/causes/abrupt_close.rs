//! `abrupt-close`
//!
//! # What it means
//! The connection was cut without an MQTT DISCONNECT: a TCP reset by a firewall or proxy, a client that closes its
//! socket, a defect of an old SDK, or a network loss so short that the device was back before anybody noticed.
//!
//! # How it is found
//! The device is back within ten seconds, after sessions of quite different lengths. Or the hub cuts the client as soon
//! as it lets it in, over and over, as it does with one that breaks the rules of MQTT. Or sessions end at a limit, to the
//! second, which devices behind the same address share: something on the way lets nobody stay for longer (`limits.rs`).
//!
//! # What speaks against it
//! A longer absence; a session on the token's rhythm; many devices on many addresses at the same moment.
//!
//! # What to do
//! Use the newest SDK; close the client properly before making a new one; look for middleboxes that cut connections.
//!
//! # When it misleads
//! A short network loss cannot be told from it in a hub's log.
//!
//! # Source
//! The documentation of 404104 (cause 2).

use super::Model;
use crate::diagnose::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[
        O::GapSeconds,
        O::GapShort,
        O::GapMinutes,
        O::GapLong,
        O::OffBand,
        O::OwnNetwork,
        O::MinuteNetwork,
    ],
    prior: -0.9,
    weights: &[
        (O::TokenBand, -1.0),
        (O::TokenBandOther, 0.3),
        (O::ClockSteady, 0.2),
        (O::Outlived, 0.1),
        (O::OffBand, 0.2),
        (O::MostlyToken, 0.6),
        (O::Irregular, 0.5),
        (O::Regular, -0.4),
        (O::SessionSeconds, 0.5),
        (O::SessionMinutes, 0.3),
        (O::CapBand, 0.1),
        (O::CapRepeats, -0.1),
        (O::PingsEarly, 0.3),
        (O::CapDevice, -1.3),
        (O::Timer, 0.2),
        (O::TokenOlder, 0.5),
        (O::PeersToken, -0.1),
        (O::Often, -4.0),
        (O::Alike, -0.4),
        (O::AlikeGaps, -0.6),
        (O::TimeOfDay, -1.0),
        (O::UnauthorizedNear, -2.3),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, 0.1),
        (O::SdkRenews, 0.7),
        (O::SdkAbrupt, -2.9),
        (O::AuthSas, -0.2),
        (O::AuthX509, 0.6),
        (O::ProtocolAmqp, 0.9),
        (O::GapInstant, -1.5),
        (O::GapSeconds, 1.7),
        (O::GapShort, 0.9),
        (O::GapLong, -2.8),
        (O::GapAsEver, -0.5),
        (O::LongGapAsEver, 0.2),
        (O::NoReturn, -0.6),
        (O::VersionChanged, -1.8),
        (O::Roamed, -0.4),
        (O::Refused, -0.6),
        (O::ConflictNear, -2.4),
        (O::Conflicts, -4.0),
        (O::TakenOver, -2.8),
        (O::TwoSdks, -0.3),
        (O::TwoAddresses, -0.5),
        (O::TakeTurns, -2.1),
        (O::Contested, -2.5),
        (O::OneClient, 2.3),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, -0.8),
        (O::SiteAndElsewhere, -1.5),
        (O::SiteAlone, -0.2),
        (O::SitePart, -0.2),
        (O::SiteSteps, -0.6),
        (O::TogetherUnplaced, -0.5),
        (O::SiteBack, -0.9),
        (O::Burst, -1.1),
        (O::Wave, 0.7),
        (O::BurstUnplaced, -0.9),
        (O::BurstOneAddress, -0.7),
        (O::BurstOfSites, -0.3),
        (O::BurstAll, -1.0),
        (O::BurstAtOnce, -0.2),
        (O::BurstAsEver, 0.8),
        (O::BurstOnce, -1.1),
        (O::BurstBoots, -0.4),
        (O::BurstOwnGaps, -0.2),
        (O::BurstTimetable, -0.5),
        (O::ServerErrors, -0.6),
        (O::NoServerErrors, -0.5),
        (O::NotConfirmed, -1.1),
        (O::ManySdks, 0.1),
        (O::CommonStart, 0.7),
        (O::TooFew, -0.7),
        (O::NoConnects, -0.1),
        (O::NoStart, -0.8),
        (O::NewAddress, 0.8),
        (O::AddressPool, -0.5),
        (O::BurstByAddress, -1.0),
        (O::UnauthorizedMissing, 0.1),
        (O::GapByPing, -0.2),
        (O::Drifting, -0.8),
        (O::Barred, -0.1),
        (O::CutAtOnce, -0.5),
        (O::AtLimit, 1.2),
        (O::LimitOfAddress, 1.8),
        (O::LimitElsewhere, -1.1),
        (O::RoundTime, 1.3),
        (O::SiteAtOnce, -0.7),
        (O::OwnToken, 1.1),
        (O::OwnNetwork, 1.2),
        (O::OwnRestart, -0.8),
        (O::OwnSite, -2.3),
        (O::OwnCap, -0.1),
        (O::OwnDuplicate, -0.8),
        (O::OwnTokenToo, 0.1),
        (O::OwnNetworkToo, 0.7),
        (O::OwnRestartToo, -0.2),
        (O::OwnSiteToo, -0.6),
        (O::OwnCapToo, -0.1),
        (O::OwnDuplicateToo, -0.3),
        (O::MinuteToken, 0.5),
        (O::MinuteNetwork, 0.9),
        (O::MinuteRestart, -0.7),
        (O::MinuteSite, -0.8),
        (O::MinuteHub, -0.4),
        (O::MinuteNetworkToo, -0.1),
        (O::MinuteRestartToo, -1.5),
        (O::MinuteSiteToo, -0.9),
        (O::MinuteHubToo, -0.4),
    ],
    stated: &[
        (O::CutAtOnce, 10.0),
        (O::SaidNetwork, 1.0),
        (O::SaidToken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -1.0),
        (O::SaidNothing, -1.0),
    ],
};
