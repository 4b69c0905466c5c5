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
    prior: -0.7,
    weights: &[
        (O::TokenBand, 0.2),
        (O::TokenBandOther, -0.1),
        (O::TokenRepeats, 0.1),
        (O::TokenInterval, -0.3),
        (O::Outlived, -0.1),
        (O::OffBand, 0.2),
        (O::DeviceRhythm, -0.4),
        (O::MostlyToken, 0.9),
        (O::Steady, -1.3),
        (O::Irregular, 0.3),
        (O::Regular, -0.4),
        (O::SessionSeconds, -0.2),
        (O::SessionMinutes, -0.2),
        (O::CapBand, 0.1),
        (O::CapRepeats, -0.1),
        (O::CapDevice, -0.2),
        (O::Timer, -0.5),
        (O::TokenOlder, 0.3),
        (O::PeersToken, 0.1),
        (O::Often, -1.1),
        (O::Alike, -1.6),
        (O::AlikeGaps, -0.6),
        (O::UnauthorizedNear, -0.6),
        (O::SdkWaits, -0.8),
        (O::SdkRenews, 0.9),
        (O::SdkAbrupt, -0.1),
        (O::AuthSas, -0.2),
        (O::AuthX509, 0.4),
        (O::ProtocolAmqp, 0.6),
        (O::GapInstant, -0.1),
        (O::GapSeconds, -2.0),
        (O::GapShort, -1.1),
        (O::GapMinutes, 0.4),
        (O::GapLong, 2.1),
        (O::GapAsEver, -0.9),
        (O::LongGapAsEver, -1.3),
        (O::NoReturn, 0.6),
        (O::AddressChanged, -0.1),
        (O::Roamed, -1.5),
        (O::Throttled, -0.1),
        (O::Refused, -1.0),
        (O::OtherCode, -0.6),
        (O::ConflictNear, 0.5),
        (O::Conflicts, 2.4),
        (O::TwoAddresses, -0.5),
        (O::SiteTogether, 2.2),
        (O::SiteAndElsewhere, 1.6),
        (O::SiteAlone, 2.0),
        (O::SitePart, 2.6),
        (O::SiteSteps, 1.5),
        (O::TogetherUnplaced, 0.2),
        (O::SiteBack, 1.8),
        (O::Burst, -0.6),
        (O::Wave, -0.3),
        (O::BurstOneAddress, 0.5),
        (O::BurstOfSites, 0.5),
        (O::BurstAll, -1.5),
        (O::BurstAtOnce, 1.1),
        (O::BurstRepeated, -0.1),
        (O::ServerErrors, -0.1),
        (O::NoServerErrors, -0.6),
        (O::NotConfirmed, 0.2),
        (O::Upheaval, -1.5),
        (O::ManySdks, 0.8),
        (O::CommonStart, 0.4),
        (O::TooFew, 0.2),
        (O::NoConnects, -0.8),
        (O::NoStart, -0.1),
    ],
};
