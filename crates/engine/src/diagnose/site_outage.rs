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
//! burst goes by the address (`whereabouts.rs`).
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
//!
//! # Source
//! The documentation of the keep-alive for the timeouts; the share and the window are proposals.

use super::Model;
use super::evidence::Observation as O;

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
    prior: -0.2,
    weights: &[
        (O::TokenBand, 0.9),
        (O::TokenBandOther, -0.2),
        (O::TokenRepeats, 2.0),
        (O::TokenClock, -0.2),
        (O::ClockSteady, -0.1),
        (O::TokenInterval, -0.2),
        (O::Outlived, 0.5),
        (O::OffBand, 0.7),
        (O::DeviceRhythm, 0.1),
        (O::MostlyToken, 1.0),
        (O::Steady, -1.5),
        (O::Irregular, -0.2),
        (O::Regular, -0.3),
        (O::SessionSeconds, -1.2),
        (O::SessionMinutes, 0.5),
        (O::CapRepeats, -0.2),
        (O::PingsEarly, -0.2),
        (O::CapDevice, -0.9),
        (O::Timer, -0.9),
        (O::TokenOlder, 0.4),
        (O::PeersToken, -0.2),
        (O::Often, -1.6),
        (O::Alike, -1.7),
        (O::AlikeGaps, 1.1),
        (O::TimeOfDay, 3.3),
        (O::UnauthorizedNear, -1.9),
        (O::UnauthorizedElsewhere, 0.3),
        (O::SdkWaits, -1.4),
        (O::SdkRenews, 1.1),
        (O::SdkAbrupt, -0.1),
        (O::AuthSas, -0.8),
        (O::AuthX509, 1.1),
        (O::ProtocolAmqp, 1.6),
        (O::GapInstant, -0.3),
        (O::GapSeconds, -0.7),
        (O::GapShort, -0.3),
        (O::GapMinutes, 0.7),
        (O::GapLong, 2.3),
        (O::GapOfFleet, 0.8),
        (O::LongGapAsEver, -2.3),
        (O::NoReturn, 0.7),
        (O::AddressChanged, 0.7),
        (O::VersionChanged, -0.3),
        (O::Roamed, 1.2),
        (O::Throttled, -0.2),
        (O::Refused, -1.3),
        (O::OtherCode, -0.9),
        (O::ConflictNear, 0.5),
        (O::Conflicts, 1.4),
        (O::TakenOver, 0.2),
        (O::TwoSdks, -0.1),
        (O::TakeTurns, -0.1),
        (O::OneClient, 0.9),
        (O::SiteTogether, 1.7),
        (O::SiteAndElsewhere, 0.4),
        (O::SiteAlone, 0.6),
        (O::SitePart, 0.4),
        (O::SiteSteps, 1.2),
        (O::TogetherUnplaced, 0.2),
        (O::SiteBack, 1.1),
        (O::Burst, -0.7),
        (O::Wave, -1.3),
        (O::BurstUnplaced, 1.6),
        (O::BurstOneAddress, 0.9),
        (O::BurstOfSites, 0.2),
        (O::BurstAtOnce, 0.1),
        (O::BurstRepeated, -0.4),
        (O::BurstOnce, 0.4),
        (O::BurstBoots, -0.4),
        (O::BurstOwnGaps, -0.4),
        (O::BurstTimetable, -0.3),
        (O::ServerErrors, -0.8),
        (O::NoServerErrors, 1.0),
        (O::NotConfirmed, 0.3),
        (O::Upheaval, -2.3),
        (O::ManySdks, 0.6),
        (O::CommonStart, -1.0),
        (O::TooFew, 0.4),
        (O::NoConnects, -1.6),
        (O::NoStart, -0.8),
        (O::NewAddress, 1.0),
        (O::AddressPool, -0.4),
        (O::BurstByAddress, 3.2),
        (O::OwnToken, 0.1),
        (O::OwnNetwork, -0.6),
        (O::OwnSite, 0.1),
        (O::OwnCap, -0.3),
        (O::OwnDuplicate, -0.1),
        (O::OwnTokenToo, 0.3),
        (O::OwnNetworkToo, -1.1),
        (O::OwnRestartToo, 0.4),
        (O::OwnSiteToo, 0.3),
        (O::OwnCapToo, -0.1),
        (O::MinuteToken, 0.8),
        (O::MinuteNetwork, -0.3),
        (O::MinuteRestart, -0.2),
        (O::MinuteSite, 1.9),
        (O::MinuteHub, -0.9),
        (O::MinuteTokenToo, -0.1),
        (O::MinuteNetworkToo, 0.6),
        (O::MinuteRestartToo, -0.2),
        (O::MinuteSiteToo, 1.3),
        (O::MinuteHubToo, -0.3),
    ],
};
