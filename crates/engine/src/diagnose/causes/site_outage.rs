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
        (O::TokenBand, 0.4),
        (O::TokenBandOther, 0.7),
        (O::TokenRepeats, 1.4),
        (O::TokenClock, -0.3),
        (O::ClockSteady, 0.1),
        (O::TokenInterval, 0.3),
        (O::Outlived, 0.6),
        (O::OffBand, 0.5),
        (O::DeviceRhythm, 0.5),
        (O::MostlyToken, 0.7),
        (O::Steady, -0.9),
        (O::Irregular, 0.1),
        (O::SessionSeconds, -0.9),
        (O::SessionMinutes, 0.4),
        (O::CapBand, 0.1),
        (O::CapRepeats, -0.2),
        (O::PingsEarly, -0.3),
        (O::CapDevice, -0.9),
        (O::Timer, -0.1),
        (O::TokenOlder, 0.6),
        (O::PeersToken, -0.1),
        (O::Often, -2.2),
        (O::Alike, -2.4),
        (O::AlikeGaps, 1.1),
        (O::TimeOfDay, 3.8),
        (O::UnauthorizedNear, -2.6),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, -1.0),
        (O::SdkRenews, 1.1),
        (O::SdkAbrupt, -0.3),
        (O::AuthSas, -0.9),
        (O::AuthX509, 0.9),
        (O::ProtocolAmqp, 1.0),
        (O::GapInstant, 1.6),
        (O::GapSeconds, -1.4),
        (O::GapShort, -0.4),
        (O::GapMinutes, 0.2),
        (O::GapLong, 1.9),
        (O::GapAsEver, -0.8),
        (O::GapOfFleet, 0.8),
        (O::LongGapAsEver, -2.4),
        (O::NoReturn, 0.3),
        (O::AddressChanged, 0.6),
        (O::VersionChanged, -0.5),
        (O::Roamed, 0.9),
        (O::Throttled, -0.5),
        (O::Refused, -1.7),
        (O::OtherCode, -0.5),
        (O::ConflictNear, -0.6),
        (O::Conflicts, 1.4),
        (O::TakenOver, 2.3),
        (O::TwoAddresses, -0.9),
        (O::TakeTurns, -0.5),
        (O::Contested, -2.6),
        (O::TakenAtOnce, -0.2),
        (O::OneClient, 0.2),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, 1.5),
        (O::SiteAndElsewhere, 0.5),
        (O::SiteAlone, 0.4),
        (O::SitePart, 0.8),
        (O::SiteSteps, 1.4),
        (O::TogetherUnplaced, -0.3),
        (O::SiteBack, 0.9),
        (O::Burst, -1.1),
        (O::Wave, -1.4),
        (O::BurstUnplaced, 1.4),
        (O::BurstOneAddress, 1.2),
        (O::BurstAll, 0.2),
        (O::BurstAtOnce, 0.1),
        (O::BurstAsEver, 0.4),
        (O::BurstRepeated, -0.5),
        (O::BurstOnce, 0.2),
        (O::BurstBoots, -0.1),
        (O::BurstOwnGaps, -0.4),
        (O::BurstTimetable, -0.5),
        (O::ServerErrors, -1.1),
        (O::NoServerErrors, 1.0),
        (O::NotConfirmed, 0.6),
        (O::Upheaval, -3.2),
        (O::ManySdks, 0.3),
        (O::CommonStart, -0.5),
        (O::TooFew, 0.3),
        (O::NoConnects, -1.6),
        (O::NoStart, -0.9),
        (O::NewAddress, 1.2),
        (O::AddressPool, -0.2),
        (O::BurstByAddress, 3.3),
        (O::UnauthorizedMissing, 0.2),
        (O::Drifting, 0.5),
        (O::OwnToken, 0.1),
        (O::OwnNetwork, -0.3),
        (O::OwnRestart, -0.6),
        (O::OwnSite, 0.1),
        (O::OwnCap, -0.1),
        (O::OwnDuplicate, -0.1),
        (O::OwnNetworkToo, -0.7),
        (O::OwnRestartToo, 0.2),
        (O::OwnSiteToo, 0.3),
        (O::MinuteToken, 0.7),
        (O::MinuteNetwork, 0.6),
        (O::MinuteRestart, -0.4),
        (O::MinuteSite, 1.6),
        (O::MinuteHub, -0.4),
        (O::MinuteTokenToo, -0.3),
        (O::MinuteNetworkToo, 1.3),
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
