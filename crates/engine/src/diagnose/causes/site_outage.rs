//! `site-outage`
//!
//! # What it means
//! A place lost its line, its power or its gateway, and with it all devices behind one address.
//!
//! # How it is found
//! Most of the devices behind one masked address are dropped within the longest keep-alive timeout of each other, while
//! devices on other addresses stay; they come back together. With several SDKs the drops come in steps, in the order of
//! the timeouts: Python after 90 s, Node.js 270, Java 345, C 360, .NET 450. A part of the devices that comes back in one
//! moment, more than by chance, has a switch or a mast in common. Where a log has one address only, the steps and the
//! common return are all that tells the line from the hub. A carrier's gateway has several addresses: then who is in the
//! burst goes by the address, or by its network (`whereabouts.rs`). Cut within seconds and back before any device could
//! start, they were cut by something at the place, as by a VPN that takes new keys.
//!
//! # What speaks against it
//! Devices on other addresses are dropped at the same time; 5xx errors; a single device; returns on other addresses.
//!
//! # What to do
//! Look at the site: power, router, provider, firewall. The real beginning lies up to 1.5 times the keep-alive before the drop
//! (`loss.rs`), which the finding tells where the steps agree.
//!
//! # When it misleads
//! A carrier may put half a country behind one address, and the last number is masked: one range may hold several sites.
//! Without addresses nobody can tell a site from a carrier or a part of the hub, so that it is never called sure.
//!
//! # Source
//! The documentation of the keep-alive for the timeouts; the share and the window are proposals.

use super::Model;
use crate::diagnose::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[
        O::TogetherUnplaced,
        O::SiteAlone,
        O::SitePart,
        O::SiteTogether,
        O::SiteAndElsewhere,
        O::BurstOneAddress,
        O::BurstOfSites,
        O::BurstUnplaced,
        O::BurstByAddress,
        O::MinuteSite,
    ],
    prior: 0.2,
    weights: &[
        (O::TokenBand, 0.5),
        (O::TokenBandOther, 0.8),
        (O::TokenRepeats, 0.9),
        (O::TokenClock, -0.1),
        (O::ClockSteady, 0.1),
        (O::TokenInterval, 0.5),
        (O::Outlived, 0.6),
        (O::OffBand, 0.5),
        (O::DeviceRhythm, 0.3),
        (O::MostlyToken, 0.8),
        (O::Steady, -0.6),
        (O::Irregular, 0.1),
        (O::Regular, 0.1),
        (O::SessionSeconds, -0.8),
        (O::SessionMinutes, 0.4),
        (O::CapRepeats, -0.2),
        (O::PingsEarly, 0.1),
        (O::CapDevice, -0.8),
        (O::Timer, 0.1),
        (O::TokenOlder, 0.7),
        (O::PeersToken, -0.1),
        (O::Often, -2.1),
        (O::Alike, -2.3),
        (O::AlikeGaps, 0.3),
        (O::TimeOfDay, 2.6),
        (O::UnauthorizedNear, -2.3),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, -0.9),
        (O::SdkRenews, 0.8),
        (O::SdkAbrupt, -0.3),
        (O::AuthSas, -0.8),
        (O::AuthX509, 0.9),
        (O::ProtocolAmqp, 1.1),
        (O::GapInstant, 1.6),
        (O::GapSeconds, -1.4),
        (O::GapShort, -0.6),
        (O::GapMinutes, 0.2),
        (O::GapLong, 1.8),
        (O::GapAsEver, -0.4),
        (O::GapOfFleet, 0.7),
        (O::LongGapAsEver, -2.1),
        (O::NoReturn, 0.2),
        (O::AddressChanged, 0.3),
        (O::VersionChanged, -0.6),
        (O::Roamed, 0.8),
        (O::Throttled, -0.4),
        (O::Refused, -1.7),
        (O::OtherCode, -0.4),
        (O::ConflictNear, -0.6),
        (O::Conflicts, 1.2),
        (O::TakenOver, 2.1),
        (O::TwoAddresses, -1.1),
        (O::TakeTurns, -0.5),
        (O::Contested, -2.6),
        (O::TakenAtOnce, -0.1),
        (O::OneClient, 0.2),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, 1.6),
        (O::SiteAndElsewhere, 0.5),
        (O::SiteAlone, 0.5),
        (O::SitePart, 0.7),
        (O::SiteSteps, 1.5),
        (O::TogetherUnplaced, 0.1),
        (O::SiteBack, 0.9),
        (O::Burst, -1.2),
        (O::Wave, -1.2),
        (O::BurstUnplaced, 1.3),
        (O::BurstOneAddress, 1.2),
        (O::BurstOfSites, -0.1),
        (O::BurstAtOnce, 0.3),
        (O::BurstAsEver, 0.7),
        (O::BurstRepeated, -0.5),
        (O::BurstOnce, 0.1),
        (O::BurstBoots, 0.1),
        (O::BurstOwnGaps, -0.2),
        (O::BurstTimetable, -0.4),
        (O::ServerErrors, -1.0),
        (O::NoServerErrors, 0.9),
        (O::NotConfirmed, 0.7),
        (O::Upheaval, -3.1),
        (O::ManySdks, 0.2),
        (O::CommonStart, -0.5),
        (O::TooFew, 0.3),
        (O::NoConnects, -1.6),
        (O::NoStart, -0.9),
        (O::NewAddress, 1.1),
        (O::AddressPool, -0.2),
        (O::BurstByAddress, 3.4),
        (O::UnauthorizedMissing, 0.1),
        (O::Drifting, 0.6),
        (O::AtLimit, 0.2),
        (O::LimitOfAddress, -1.0),
        (O::LimitElsewhere, -0.9),
        (O::RoundTime, 0.1),
        (O::SiteAtOnce, 1.2),
        (O::OwnToken, 0.1),
        (O::OwnNetwork, -0.4),
        (O::OwnRestart, -0.4),
        (O::OwnSite, 0.1),
        (O::OwnCap, -0.1),
        (O::OwnDuplicate, -0.1),
        (O::OwnTokenToo, 0.1),
        (O::OwnNetworkToo, -0.6),
        (O::OwnRestartToo, 0.2),
        (O::OwnSiteToo, 0.3),
        (O::MinuteToken, 0.7),
        (O::MinuteNetwork, 0.6),
        (O::MinuteRestart, -0.2),
        (O::MinuteSite, 1.5),
        (O::MinuteHub, -0.5),
        (O::MinuteTokenToo, -0.2),
        (O::MinuteNetworkToo, 1.2),
        (O::MinuteRestartToo, 0.1),
        (O::MinuteSiteToo, 0.9),
        (O::MinuteHubToo, -0.1),
    ],
    stated: &[
        (O::SaidNetwork, 4.0),
        (O::SaidToken, -2.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -1.0),
    ],
};
