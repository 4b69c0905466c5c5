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
//! common return are all that tells the line from the hub.
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
        O::OwnSite,
        O::MinuteSite,
    ],
    prior: -0.3,
    weights: &[
        (O::TokenBand, 0.7),
        (O::TokenBandOther, -0.2),
        (O::TokenRepeats, 1.0),
        (O::TokenInterval, -0.4),
        (O::Outlived, 0.1),
        (O::OffBand, 0.4),
        (O::DeviceRhythm, -0.1),
        (O::MostlyToken, 0.7),
        (O::Steady, -1.9),
        (O::Irregular, -0.3),
        (O::Regular, -0.4),
        (O::SessionSeconds, -1.5),
        (O::SessionMinutes, 0.3),
        (O::CapBand, 0.2),
        (O::CapRepeats, -0.1),
        (O::CapDevice, -0.1),
        (O::Timer, -1.0),
        (O::TokenOlder, 0.4),
        (O::Often, -1.7),
        (O::Alike, -2.2),
        (O::AlikeGaps, -0.3),
        (O::TimeOfDay, -0.9),
        (O::UnauthorizedNear, -1.3),
        (O::UnauthorizedElsewhere, 0.4),
        (O::SdkWaits, -1.2),
        (O::SdkRenews, 1.2),
        (O::AuthSas, -0.6),
        (O::AuthX509, 0.6),
        (O::ProtocolAmqp, 1.4),
        (O::GapSeconds, -1.4),
        (O::GapShort, -0.6),
        (O::GapMinutes, 0.8),
        (O::GapLong, 2.1),
        (O::GapAsEver, -0.8),
        (O::GapOfFleet, 1.3),
        (O::LongGapAsEver, -1.3),
        (O::NoReturn, 0.9),
        (O::VersionChanged, -0.6),
        (O::Throttled, -0.1),
        (O::Refused, -1.3),
        (O::OtherCode, -0.7),
        (O::ConflictNear, 1.1),
        (O::Conflicts, 1.1),
        (O::TwoAddresses, -0.7),
        (O::OneClient, 1.9),
        (O::SiteTogether, 1.7),
        (O::SiteAndElsewhere, 0.7),
        (O::SiteAlone, 0.4),
        (O::SitePart, 0.7),
        (O::SiteSteps, 1.5),
        (O::SiteBack, 1.2),
        (O::Burst, -1.6),
        (O::Wave, -1.7),
        (O::BurstUnplaced, 1.3),
        (O::BurstOneAddress, 1.3),
        (O::BurstOfSites, 0.4),
        (O::BurstAll, 0.4),
        (O::BurstAtOnce, 1.0),
        (O::BurstAsEver, -0.5),
        (O::BurstRepeated, -0.2),
        (O::BurstOnce, 0.2),
        (O::BurstBoots, -0.1),
        (O::BurstOwnGaps, 0.3),
        (O::BurstTimetable, -1.7),
        (O::ServerErrors, -1.1),
        (O::NoServerErrors, 0.3),
        (O::NotConfirmed, 0.1),
        (O::Upheaval, -1.6),
        (O::ManySdks, 0.6),
        (O::CommonStart, -1.1),
        (O::TooFew, 0.3),
        (O::NoConnects, -1.4),
        (O::NoStart, -0.9),
        (O::OwnToken, 0.2),
        (O::OwnNetwork, -1.4),
        (O::OwnRestart, 0.1),
        (O::OwnSite, 0.6),
        (O::OwnCap, -0.2),
        (O::OwnHub, 0.2),
        (O::OwnTokenToo, 0.3),
        (O::OwnNetworkToo, -0.9),
        (O::OwnRestartToo, 0.7),
        (O::OwnSiteToo, 0.4),
        (O::OwnCapToo, -0.1),
        (O::MinuteToken, 1.3),
        (O::MinuteNetwork, -0.4),
        (O::MinuteRestart, -0.4),
        (O::MinuteSite, 1.5),
        (O::MinuteHub, -0.7),
        (O::MinuteTokenToo, -0.1),
        (O::MinuteNetworkToo, 0.1),
        (O::MinuteSiteToo, 1.1),
        (O::MinuteHubToo, -0.2),
    ],
};
