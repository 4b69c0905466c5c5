//! `site-outage`
//!
//! # What it means
//! A place lost its line, its power or its gateway, and with it all devices behind one address.
//!
//! # How it is found
//! Most of the devices behind one masked address are dropped within the longest keep-alive timeout of each other, while
//! devices on other addresses stay; they come back together. With several SDKs the drops come in steps, in the order of
//! the timeouts: Python after 90 s, Node.js 270, Java 345, C 360, .NET 450.
//!
//! # What speaks against it
//! Devices on other addresses are dropped at the same time; 5xx errors; a single device.
//!
//! # What to do
//! Look at the site: power, router, provider, firewall. The real beginning lies 1.5 times the keep-alive before the drop.
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
    needs: &[O::SiteTogether, O::SiteAndElsewhere, O::BurstOneAddress, O::BurstOfSites],
    prior: -1.3,
    weights: &[
        (O::TokenBand, 0.1),
        (O::Outlived, 0.1),
        (O::OffBand, 0.1),
        (O::DeviceRhythm, 0.5),
        (O::MostlyToken, 0.8),
        (O::Steady, -1.1),
        (O::Irregular, 0.3),
        (O::Regular, -0.3),
        (O::SessionSeconds, -0.2),
        (O::SessionMinutes, -0.1),
        (O::CapBand, 0.1),
        (O::Alike, -1.3),
        (O::AlikeGaps, -0.5),
        (O::UnauthorizedNear, -0.3),
        (O::SdkWaits, -0.5),
        (O::SdkRenews, 0.8),
        (O::SdkAbrupt, -0.1),
        (O::AuthX509, 0.2),
        (O::ProtocolAmqp, 0.5),
        (O::GapSeconds, -1.5),
        (O::GapShort, -1.3),
        (O::GapMinutes, -0.1),
        (O::GapLong, 1.9),
        (O::GapAsEver, -0.5),
        (O::NoReturn, 0.5),
        (O::AddressChanged, -0.1),
        (O::Refused, -0.8),
        (O::OtherCode, -0.4),
        (O::ConflictNear, -0.6),
        (O::Conflicts, 2.6),
        (O::TwoAddresses, -0.2),
        (O::SiteTogether, 1.8),
        (O::SiteAndElsewhere, 1.1),
        (O::SiteBack, 2.0),
        (O::Burst, -0.5),
        (O::Wave, -0.4),
        (O::BurstOneAddress, 1.3),
        (O::BurstOfSites, 0.3),
        (O::BurstAll, -1.3),
        (O::BurstAtOnce, 0.9),
        (O::BurstAsEver, -0.2),
        (O::BurstRepeated, -0.7),
        (O::ServerErrors, 0.3),
        (O::NoServerErrors, -0.3),
        (O::NotConfirmed, 0.4),
        (O::Upheaval, -1.1),
        (O::ManySdks, 0.8),
        (O::CommonStart, 0.2),
        (O::TooFew, 0.3),
        (O::NoConnects, -0.3),
        (O::NoStart, 0.1),
    ],
};
