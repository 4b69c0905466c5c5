//! `abrupt-close`
//!
//! # What it means
//! The connection was cut without an MQTT DISCONNECT: a TCP reset by a firewall or proxy, a client that closes its
//! socket, a defect of an old SDK, or a network loss so short that the device was back before anybody noticed.
//!
//! # How it is found
//! The device is back within ten seconds, after sessions of quite different lengths. Or the hub cuts the client as soon
//! as it lets it in, over and over, as it does with one that breaks the rules of MQTT.
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
        (O::TokenBand, -0.9),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -0.2),
        (O::TokenClock, 0.1),
        (O::ClockSteady, 0.2),
        (O::TokenInterval, -0.1),
        (O::OffBand, 0.2),
        (O::DeviceRhythm, -0.1),
        (O::MostlyToken, 0.6),
        (O::Irregular, 0.5),
        (O::Regular, -0.3),
        (O::SessionSeconds, 0.5),
        (O::SessionMinutes, 0.4),
        (O::CapBand, 0.3),
        (O::CapRepeats, 0.5),
        (O::PingsEarly, 0.2),
        (O::CapDevice, -0.8),
        (O::Timer, 0.7),
        (O::TokenOlder, 0.4),
        (O::PeersToken, -0.1),
        (O::Often, -4.2),
        (O::Alike, -0.2),
        (O::AlikeGaps, -0.8),
        (O::TimeOfDay, -1.3),
        (O::UnauthorizedNear, -2.4),
        (O::SdkWaits, 0.1),
        (O::SdkRenews, 0.9),
        (O::SdkAbrupt, -2.4),
        (O::AuthSas, -0.2),
        (O::AuthX509, 0.8),
        (O::ProtocolAmqp, 1.1),
        (O::GapInstant, -1.4),
        (O::GapSeconds, 1.8),
        (O::GapShort, 0.8),
        (O::GapLong, -2.7),
        (O::GapAsEver, -0.4),
        (O::LongGapAsEver, 0.1),
        (O::NoReturn, -0.7),
        (O::AddressChanged, -0.1),
        (O::VersionChanged, -1.8),
        (O::Roamed, -0.4),
        (O::Refused, -0.6),
        (O::ConflictNear, -2.4),
        (O::Conflicts, -4.1),
        (O::TakenOver, -2.8),
        (O::TwoSdks, -0.2),
        (O::TwoAddresses, -0.6),
        (O::TakeTurns, -2.1),
        (O::Contested, -2.7),
        (O::OneClient, 2.2),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, -0.8),
        (O::SiteAndElsewhere, -1.7),
        (O::SiteAlone, 0.6),
        (O::SitePart, -0.2),
        (O::SiteSteps, -0.7),
        (O::TogetherUnplaced, -0.5),
        (O::SiteBack, -1.1),
        (O::Burst, -1.1),
        (O::Wave, 0.8),
        (O::BurstUnplaced, -0.9),
        (O::BurstOneAddress, -0.7),
        (O::BurstOfSites, -0.3),
        (O::BurstAll, -1.2),
        (O::BurstAtOnce, -0.2),
        (O::BurstAsEver, 0.7),
        (O::BurstRepeated, 0.1),
        (O::BurstOnce, -1.1),
        (O::BurstBoots, -0.4),
        (O::BurstOwnGaps, -0.2),
        (O::BurstTimetable, -0.6),
        (O::ServerErrors, -0.6),
        (O::NoServerErrors, -0.4),
        (O::NotConfirmed, -1.1),
        (O::ManySdks, 0.1),
        (O::CommonStart, 0.5),
        (O::TooFew, -0.7),
        (O::NoConnects, -0.1),
        (O::NoStart, -0.7),
        (O::NewAddress, 0.8),
        (O::AddressPool, -0.6),
        (O::BurstByAddress, -1.0),
        (O::UnauthorizedMissing, 0.2),
        (O::GapByPing, -0.1),
        (O::Drifting, -0.9),
        (O::CutAtOnce, -0.4),
        (O::OwnToken, 1.1),
        (O::OwnNetwork, 1.3),
        (O::OwnRestart, -0.7),
        (O::OwnSite, -2.2),
        (O::OwnCap, -0.8),
        (O::OwnDuplicate, -0.8),
        (O::OwnTokenToo, 0.2),
        (O::OwnNetworkToo, 0.6),
        (O::OwnRestartToo, -0.2),
        (O::OwnSiteToo, -0.6),
        (O::OwnCapToo, -1.8),
        (O::OwnDuplicateToo, -0.3),
        (O::MinuteToken, 0.5),
        (O::MinuteNetwork, 0.8),
        (O::MinuteRestart, -0.8),
        (O::MinuteSite, -1.0),
        (O::MinuteHub, -0.4),
        (O::MinuteTokenToo, 0.2),
        (O::MinuteNetworkToo, -0.2),
        (O::MinuteRestartToo, -1.5),
        (O::MinuteSiteToo, -1.2),
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
