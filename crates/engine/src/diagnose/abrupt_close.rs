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
    prior: -0.7,
    weights: &[
        (O::TokenBand, -0.8),
        (O::TokenBandOther, -0.2),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -0.4),
        (O::TokenClock, -0.1),
        (O::ClockSteady, 0.1),
        (O::TokenInterval, -0.1),
        (O::Outlived, 0.3),
        (O::OffBand, 0.1),
        (O::DeviceRhythm, -0.2),
        (O::MostlyToken, 0.4),
        (O::Steady, -0.2),
        (O::Irregular, 0.3),
        (O::Regular, -0.4),
        (O::SessionSeconds, 0.6),
        (O::SessionMinutes, 0.2),
        (O::CapRepeats, -0.5),
        (O::PingsEarly, -0.1),
        (O::CapDevice, -1.0),
        (O::Timer, 0.9),
        (O::TokenOlder, 0.1),
        (O::PeersToken, -0.1),
        (O::Often, -3.8),
        (O::Alike, -0.1),
        (O::AlikeGaps, -1.1),
        (O::TimeOfDay, -1.5),
        (O::UnauthorizedNear, -2.1),
        (O::UnauthorizedElsewhere, 0.4),
        (O::SdkWaits, 0.1),
        (O::SdkRenews, 0.7),
        (O::SdkAbrupt, -1.9),
        (O::AuthSas, -0.3),
        (O::AuthX509, 0.6),
        (O::ProtocolAmqp, 1.3),
        (O::GapInstant, 0.1),
        (O::GapSeconds, 1.8),
        (O::GapShort, 0.9),
        (O::GapMinutes, 0.1),
        (O::GapLong, -2.6),
        (O::GapAsEver, -0.5),
        (O::GapOfFleet, -0.1),
        (O::LongGapAsEver, 0.8),
        (O::NoReturn, -0.4),
        (O::AddressChanged, 0.1),
        (O::VersionChanged, -1.3),
        (O::Roamed, -0.1),
        (O::Refused, -0.5),
        (O::ConflictNear, -3.9),
        (O::Conflicts, -4.1),
        (O::TakenOver, -0.9),
        (O::TwoSdks, -0.4),
        (O::TwoAddresses, -0.6),
        (O::TakeTurns, -0.6),
        (O::OneClient, 1.2),
        (O::QuotaCode, -0.1),
        (O::SiteTogether, -1.1),
        (O::SiteAndElsewhere, -1.4),
        (O::SiteAlone, 0.1),
        (O::SitePart, -0.2),
        (O::SiteSteps, -0.1),
        (O::TogetherUnplaced, -0.3),
        (O::SiteBack, -1.1),
        (O::Burst, -1.1),
        (O::Wave, 0.5),
        (O::BurstUnplaced, -0.7),
        (O::BurstOneAddress, -0.2),
        (O::BurstOfSites, -0.4),
        (O::BurstAll, -0.8),
        (O::BurstAtOnce, -0.2),
        (O::BurstAsEver, -0.2),
        (O::BurstOnce, -1.1),
        (O::BurstBoots, -0.4),
        (O::BurstOwnGaps, 0.5),
        (O::BurstTimetable, -1.0),
        (O::ServerErrors, -0.9),
        (O::NoServerErrors, -0.1),
        (O::NotConfirmed, -0.8),
        (O::ManySdks, -0.1),
        (O::CommonStart, 0.2),
        (O::TooFew, -0.8),
        (O::NoConnects, 0.5),
        (O::NoStart, -0.7),
        (O::NewAddress, 1.1),
        (O::AddressPool, -0.4),
        (O::BurstByAddress, -0.6),
        (O::OwnToken, 0.9),
        (O::OwnNetwork, 1.0),
        (O::OwnRestart, -0.5),
        (O::OwnSite, -1.6),
        (O::OwnCap, -0.3),
        (O::OwnDuplicate, -0.9),
        (O::OwnTokenToo, 0.3),
        (O::OwnNetworkToo, 0.9),
        (O::OwnRestartToo, -1.3),
        (O::OwnSiteToo, -0.3),
        (O::OwnCapToo, -0.6),
        (O::OwnDuplicateToo, -0.5),
        (O::MinuteToken, 0.7),
        (O::MinuteNetwork, 0.6),
        (O::MinuteRestart, -1.3),
        (O::MinuteSite, -0.6),
        (O::MinuteHub, -0.3),
        (O::MinuteTokenToo, -0.1),
        (O::MinuteNetworkToo, -0.3),
        (O::MinuteRestartToo, -1.1),
        (O::MinuteSiteToo, -0.7),
        (O::MinuteHubToo, -0.4),
    ],
};
