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
    prior: 0.2,
    weights: &[
        (O::TokenBand, 0.6),
        (O::TokenBandOther, 0.2),
        (O::TokenRepeats, 1.6),
        (O::TokenClock, -0.3),
        (O::ClockSteady, 0.1),
        (O::Outlived, 0.7),
        (O::OffBand, 0.7),
        (O::DeviceRhythm, 0.6),
        (O::MostlyToken, 0.6),
        (O::Steady, -1.2),
        (O::Irregular, -0.1),
        (O::Regular, -0.2),
        (O::SessionSeconds, -0.9),
        (O::SessionMinutes, 0.4),
        (O::CapBand, 0.2),
        (O::CapRepeats, -0.1),
        (O::PingsEarly, -0.3),
        (O::CapDevice, -1.2),
        (O::Timer, -0.1),
        (O::TokenOlder, 0.4),
        (O::PeersToken, -0.2),
        (O::Often, -2.1),
        (O::Alike, -1.9),
        (O::AlikeGaps, 0.7),
        (O::TimeOfDay, 3.8),
        (O::UnauthorizedNear, -2.6),
        (O::UnauthorizedElsewhere, 0.3),
        (O::SdkWaits, -1.0),
        (O::SdkRenews, 1.1),
        (O::SdkAbrupt, -0.4),
        (O::AuthSas, -0.7),
        (O::AuthX509, 1.2),
        (O::ProtocolAmqp, 1.1),
        (O::GapInstant, 1.3),
        (O::GapSeconds, -1.2),
        (O::GapShort, -0.6),
        (O::GapLong, 1.7),
        (O::GapAsEver, -0.6),
        (O::GapOfFleet, 0.9),
        (O::LongGapAsEver, -2.8),
        (O::NoReturn, 0.1),
        (O::AddressChanged, -0.1),
        (O::VersionChanged, -0.6),
        (O::Roamed, 1.0),
        (O::Throttled, -0.2),
        (O::Refused, -1.8),
        (O::OtherCode, -1.0),
        (O::ConflictNear, -0.1),
        (O::Conflicts, 1.4),
        (O::TakenOver, 1.9),
        (O::TwoSdks, -0.1),
        (O::TwoAddresses, -0.8),
        (O::TakeTurns, -0.6),
        (O::Contested, -2.7),
        (O::TakenAtOnce, -0.1),
        (O::OneClient, 0.4),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, 1.2),
        (O::SiteAndElsewhere, 0.3),
        (O::SiteAlone, 0.3),
        (O::SitePart, 0.8),
        (O::SiteSteps, 1.4),
        (O::SiteBack, 1.0),
        (O::Burst, -1.3),
        (O::Wave, -1.4),
        (O::BurstUnplaced, 1.3),
        (O::BurstOneAddress, 1.2),
        (O::BurstAll, 0.3),
        (O::BurstAtOnce, 0.5),
        (O::BurstAsEver, 0.6),
        (O::BurstRepeated, -0.6),
        (O::BurstOnce, 0.1),
        (O::BurstOwnGaps, -0.3),
        (O::BurstTimetable, -0.7),
        (O::ServerErrors, -1.2),
        (O::NoServerErrors, 1.0),
        (O::NotConfirmed, 0.6),
        (O::Upheaval, -2.7),
        (O::ManySdks, 0.4),
        (O::CommonStart, -1.0),
        (O::TooFew, 0.3),
        (O::NoConnects, -1.3),
        (O::NoStart, -0.5),
        (O::NewAddress, 1.6),
        (O::AddressPool, -0.3),
        (O::BurstByAddress, 3.2),
        (O::OwnToken, 0.2),
        (O::OwnNetwork, -0.4),
        (O::OwnRestart, -0.3),
        (O::OwnCap, -0.1),
        (O::OwnDuplicate, -0.1),
        (O::OwnTokenToo, 0.3),
        (O::OwnNetworkToo, -0.9),
        (O::OwnRestartToo, 0.5),
        (O::OwnSiteToo, 0.5),
        (O::OwnCapToo, -0.1),
        (O::MinuteToken, 0.6),
        (O::MinuteNetwork, -0.2),
        (O::MinuteRestart, 0.1),
        (O::MinuteSite, 1.6),
        (O::MinuteHub, -0.6),
        (O::MinuteTokenToo, -0.4),
        (O::MinuteNetworkToo, 0.8),
        (O::MinuteSiteToo, 0.8),
    ],
    said: &[
        (O::SaidNetwork, 4.0),
        (O::SaidToken, -2.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -1.0),
    ],
};
