//! `abrupt-close`
//!
//! # What it means
//! The connection was cut without an MQTT DISCONNECT: a TCP reset by a firewall or proxy, a client that closes its
//! socket, a defect of an old SDK, or a network loss so short that the device was back before anybody noticed.
//!
//! # How it is found
//! The device is back within ten seconds, after sessions of quite different lengths.
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
use super::evidence::Observation as O;

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
        (O::TokenBand, -1.1),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -0.2),
        (O::TokenInterval, 0.2),
        (O::Outlived, -0.1),
        (O::DeviceRhythm, -0.1),
        (O::MostlyToken, 0.5),
        (O::Steady, -0.1),
        (O::Irregular, 0.5),
        (O::Regular, -0.3),
        (O::SessionSeconds, 0.6),
        (O::SessionMinutes, 0.5),
        (O::CapBand, 0.2),
        (O::CapRepeats, 0.7),
        (O::PingsEarly, 0.1),
        (O::CapDevice, -0.7),
        (O::Timer, 0.6),
        (O::TokenOlder, 0.5),
        (O::PeersToken, -0.1),
        (O::Often, -4.0),
        (O::Alike, -0.1),
        (O::AlikeGaps, -1.0),
        (O::TimeOfDay, -1.3),
        (O::UnauthorizedNear, -2.4),
        (O::SdkWaits, 0.1),
        (O::SdkRenews, 0.9),
        (O::SdkAbrupt, -2.4),
        (O::AuthSas, -0.1),
        (O::AuthX509, 1.0),
        (O::ProtocolAmqp, 0.9),
        (O::GapInstant, -1.4),
        (O::GapSeconds, 1.9),
        (O::GapShort, 0.9),
        (O::GapMinutes, 0.1),
        (O::GapLong, -2.7),
        (O::GapAsEver, -0.5),
        (O::LongGapAsEver, 0.9),
        (O::NoReturn, -0.6),
        (O::AddressChanged, -0.2),
        (O::VersionChanged, -1.8),
        (O::Roamed, -0.5),
        (O::Refused, -0.6),
        (O::OtherCode, -0.1),
        (O::ConflictNear, -2.5),
        (O::Conflicts, -4.0),
        (O::TakenOver, -2.9),
        (O::TwoSdks, -0.3),
        (O::TwoAddresses, -0.5),
        (O::TakeTurns, -2.3),
        (O::Contested, -3.1),
        (O::OneClient, 2.0),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, -0.6),
        (O::SiteAndElsewhere, -1.6),
        (O::SiteAlone, 0.4),
        (O::SitePart, -0.4),
        (O::SiteSteps, -0.5),
        (O::TogetherUnplaced, -0.6),
        (O::SiteBack, -1.4),
        (O::Burst, -1.2),
        (O::Wave, 1.2),
        (O::BurstUnplaced, -0.9),
        (O::BurstOneAddress, -0.7),
        (O::BurstOfSites, -0.3),
        (O::BurstAll, -1.6),
        (O::BurstAtOnce, -0.2),
        (O::BurstAsEver, 0.4),
        (O::BurstRepeated, -0.2),
        (O::BurstOnce, -1.2),
        (O::BurstBoots, -0.2),
        (O::BurstOwnGaps, -0.3),
        (O::BurstTimetable, -0.7),
        (O::ServerErrors, -0.6),
        (O::NoServerErrors, -0.3),
        (O::NotConfirmed, -1.0),
        (O::ManySdks, 0.2),
        (O::CommonStart, 0.3),
        (O::TooFew, -0.7),
        (O::NoStart, -0.9),
        (O::NewAddress, 0.7),
        (O::AddressPool, -0.5),
        (O::BurstByAddress, -1.0),
        (O::OwnToken, 1.0),
        (O::OwnNetwork, 1.4),
        (O::OwnRestart, -1.0),
        (O::OwnSite, -2.3),
        (O::OwnCap, -0.8),
        (O::OwnDuplicate, -0.8),
        (O::OwnTokenToo, 0.3),
        (O::OwnNetworkToo, 0.6),
        (O::OwnRestartToo, -1.3),
        (O::OwnSiteToo, -0.6),
        (O::OwnCapToo, -1.9),
        (O::OwnDuplicateToo, -0.3),
        (O::MinuteToken, 0.6),
        (O::MinuteNetwork, 0.9),
        (O::MinuteRestart, -1.1),
        (O::MinuteSite, -1.0),
        (O::MinuteHub, -0.4),
        (O::MinuteTokenToo, 0.2),
        (O::MinuteNetworkToo, -0.3),
        (O::MinuteRestartToo, -1.4),
        (O::MinuteSiteToo, -1.2),
        (O::MinuteHubToo, -0.3),
    ],
    said: &[
        (O::SaidNetwork, 1.0),
        (O::SaidToken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -1.0),
        (O::SaidNothing, -1.0),
    ],
};
