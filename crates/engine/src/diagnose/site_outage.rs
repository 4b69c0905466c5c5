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
    ],
    prior: -1.5,
    weights: &[
        (O::TokenBand, 0.4),
        (O::TokenBandOther, -0.4),
        (O::TokenRepeats, 0.7),
        (O::TokenInterval, -0.2),
        (O::Outlived, 0.1),
        (O::OffBand, 0.6),
        (O::DeviceRhythm, -0.2),
        (O::MostlyToken, 0.7),
        (O::Steady, -1.5),
        (O::Irregular, -0.3),
        (O::Regular, -0.5),
        (O::SessionSeconds, -1.0),
        (O::SessionMinutes, 0.2),
        (O::CapBand, 0.3),
        (O::Timer, -1.0),
        (O::TokenOlder, 0.3),
        (O::PeersToken, 0.2),
        (O::Often, -1.1),
        (O::Alike, -1.9),
        (O::AlikeGaps, -0.5),
        (O::TimeOfDay, -0.6),
        (O::UnauthorizedNear, -0.8),
        (O::UnauthorizedElsewhere, 0.4),
        (O::SdkWaits, -1.1),
        (O::SdkRenews, 1.1),
        (O::AuthSas, -0.2),
        (O::AuthX509, 0.9),
        (O::ProtocolAmqp, 1.1),
        (O::GapSeconds, -1.5),
        (O::GapShort, -0.6),
        (O::GapMinutes, 0.7),
        (O::GapLong, 2.1),
        (O::GapAsEver, -0.6),
        (O::GapOfFleet, 1.0),
        (O::LongGapAsEver, -1.2),
        (O::NoReturn, 1.0),
        (O::VersionChanged, -0.3),
        (O::Throttled, -0.1),
        (O::Refused, -1.0),
        (O::OtherCode, -0.6),
        (O::ConflictNear, 0.7),
        (O::Conflicts, 1.6),
        (O::TwoAddresses, -0.5),
        (O::OneClient, 1.7),
        (O::SiteTogether, 2.0),
        (O::SiteAndElsewhere, 1.1),
        (O::SiteAlone, 1.1),
        (O::SitePart, 0.7),
        (O::SiteSteps, 1.3),
        (O::TogetherUnplaced, 0.8),
        (O::SiteBack, 1.5),
        (O::Burst, -1.2),
        (O::Wave, -1.5),
        (O::BurstUnplaced, 0.2),
        (O::BurstOneAddress, 1.7),
        (O::BurstOfSites, 0.2),
        (O::BurstAll, -0.4),
        (O::BurstAtOnce, 0.5),
        (O::BurstAsEver, -0.5),
        (O::BurstOnce, 0.2),
        (O::BurstBoots, -0.3),
        (O::BurstOwnGaps, 0.3),
        (O::ServerErrors, -1.3),
        (O::NoServerErrors, 0.3),
        (O::NotConfirmed, 0.1),
        (O::Upheaval, -1.5),
        (O::ManySdks, 0.6),
        (O::CommonStart, -0.8),
        (O::TooFew, 0.6),
        (O::NoConnects, -1.1),
        (O::NoStart, -0.7),
    ],
};
