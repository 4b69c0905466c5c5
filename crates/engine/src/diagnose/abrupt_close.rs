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
    prior: -0.8,
    weights: &[
        (O::TokenBand, -1.0),
        (O::TokenBandOther, -0.3),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -0.4),
        (O::TokenClock, 0.1),
        (O::TokenInterval, -0.1),
        (O::Outlived, 0.2),
        (O::OffBand, -0.1),
        (O::DeviceRhythm, -0.2),
        (O::MostlyToken, 0.4),
        (O::Steady, -0.1),
        (O::Irregular, 0.5),
        (O::Regular, -0.4),
        (O::SessionSeconds, 0.7),
        (O::SessionMinutes, 0.2),
        (O::CapRepeats, -0.4),
        (O::PingsEarly, -0.1),
        (O::CapDevice, -2.0),
        (O::Timer, 1.4),
        (O::TokenOlder, 0.7),
        (O::PeersToken, -0.3),
        (O::Often, -4.0),
        (O::Alike, 0.2),
        (O::AlikeGaps, -0.8),
        (O::TimeOfDay, -2.0),
        (O::UnauthorizedNear, -1.9),
        (O::UnauthorizedElsewhere, 0.4),
        (O::SdkWaits, 0.1),
        (O::SdkRenews, 0.9),
        (O::SdkAbrupt, -1.9),
        (O::AuthSas, -0.5),
        (O::AuthX509, 0.6),
        (O::ProtocolAmqp, 1.1),
        (O::GapInstant, 0.1),
        (O::GapSeconds, 1.9),
        (O::GapShort, 0.9),
        (O::GapLong, -2.6),
        (O::GapAsEver, -0.1),
        (O::LongGapAsEver, 0.6),
        (O::NoReturn, -0.6),
        (O::AddressChanged, -2.1),
        (O::VersionChanged, -1.8),
        (O::Roamed, -0.8),
        (O::Refused, -0.4),
        (O::OtherCode, -0.1),
        (O::ConflictNear, -3.3),
        (O::Conflicts, -4.6),
        (O::TwoSdks, -0.4),
        (O::TwoAddresses, -1.3),
        (O::TakeTurns, -0.4),
        (O::OneClient, 2.5),
        (O::SiteTogether, -1.2),
        (O::SiteAndElsewhere, -1.5),
        (O::SiteAlone, -0.2),
        (O::SitePart, -0.2),
        (O::SiteSteps, -0.4),
        (O::TogetherUnplaced, -0.4),
        (O::SiteBack, -1.1),
        (O::Burst, -1.1),
        (O::Wave, 0.1),
        (O::BurstUnplaced, -0.8),
        (O::BurstOfSites, -0.2),
        (O::BurstAll, -1.1),
        (O::BurstAsEver, -0.1),
        (O::BurstRepeated, -0.6),
        (O::BurstOnce, -0.9),
        (O::BurstBoots, -0.5),
        (O::BurstOwnGaps, -0.7),
        (O::BurstTimetable, -0.6),
        (O::ServerErrors, -0.7),
        (O::NoServerErrors, -0.2),
        (O::NotConfirmed, -1.1),
        (O::ManySdks, 0.1),
        (O::CommonStart, -0.1),
        (O::TooFew, -0.6),
        (O::NoConnects, -0.3),
        (O::NoStart, -1.1),
        (O::OwnToken, 1.0),
        (O::OwnNetwork, 1.3),
        (O::OwnRestart, -1.0),
        (O::OwnSite, -1.4),
        (O::OwnCap, -0.1),
        (O::OwnDuplicate, -0.7),
        (O::OwnTokenToo, 0.4),
        (O::OwnNetworkToo, 0.8),
        (O::OwnRestartToo, -2.0),
        (O::OwnSiteToo, -0.3),
        (O::OwnCapToo, -0.5),
        (O::OwnDuplicateToo, -0.4),
        (O::MinuteToken, 0.6),
        (O::MinuteNetwork, 0.7),
        (O::MinuteRestart, -1.5),
        (O::MinuteSite, -0.7),
        (O::MinuteHub, -0.2),
        (O::MinuteRestartToo, -0.9),
        (O::MinuteSiteToo, -0.4),
    ],
};
