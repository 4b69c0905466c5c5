//! `network-loss`
//!
//! # What it means
//! The device was out of reach for longer than the hub waits: one and a half times its MQTT keep-alive. The hub then
//! takes the device for gone and logs 404104, so the real loss was earlier than the record says
//! (`loss.rs`).
//!
//! # How it is found
//! The device stays away for more than a minute, or does not come back; it comes back from another address; its
//! sessions are of quite different lengths; several devices behind one address go together.
//!
//! # What speaks against it
//! Back within seconds; a session on the token's rhythm; many unrelated addresses at the same moment.
//!
//! # What to do
//! Test the connection at the site; do not raise the keep-alive on an unreliable network, since losses are then
//! noticed later; use the newest SDK.
//!
//! # When it misleads
//! A device without power, or switched off for the night, looks the same.
//!
//! # Source
//! The documentation of 404104 (cause 2) and of the MQTT keep-alive.

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[
        O::GapSeconds,
        O::GapShort,
        O::GapMinutes,
        O::GapLong,
        O::NoReturn,
        O::OffBand,
        O::Roamed,
        O::OwnNetwork,
        O::MinuteNetwork,
    ],
    prior: 0.1,
    weights: &[
        (O::TokenBandOther, -0.1),
        (O::TokenRepeats, -0.7),
        (O::TokenClock, 0.7),
        (O::TokenInterval, -0.9),
        (O::Outlived, 0.3),
        (O::OffBand, 0.5),
        (O::MostlyToken, 0.3),
        (O::Steady, -0.6),
        (O::Regular, 0.1),
        (O::SessionSeconds, -2.4),
        (O::SessionMinutes, 0.2),
        (O::CapBand, 0.2),
        (O::CapRepeats, -0.1),
        (O::PingsEarly, 0.5),
        (O::CapDevice, 0.2),
        (O::Timer, -0.7),
        (O::TokenOlder, 1.0),
        (O::PeersToken, 0.3),
        (O::Often, -0.7),
        (O::Alike, 0.8),
        (O::AlikeGaps, -3.4),
        (O::TimeOfDay, 2.9),
        (O::UnauthorizedNear, -2.3),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, -1.0),
        (O::SdkRenews, 1.2),
        (O::SdkAbrupt, -0.3),
        (O::AuthSas, -0.5),
        (O::AuthX509, 1.1),
        (O::ProtocolAmqp, 1.4),
        (O::GapInstant, -1.2),
        (O::GapSeconds, -2.9),
        (O::GapShort, -1.0),
        (O::GapMinutes, 0.8),
        (O::GapLong, 2.2),
        (O::GapAsEver, -3.0),
        (O::GapOfFleet, -1.0),
        (O::LongGapAsEver, 0.1),
        (O::NoReturn, 1.4),
        (O::AddressChanged, -1.2),
        (O::VersionChanged, -0.5),
        (O::Roamed, -0.8),
        (O::Refused, -1.5),
        (O::OtherCode, -1.3),
        (O::ConflictNear, 2.1),
        (O::Conflicts, 2.5),
        (O::TwoSdks, -1.3),
        (O::TwoAddresses, 1.3),
        (O::TakeTurns, -1.6),
        (O::OneClient, -0.7),
        (O::SiteTogether, -0.5),
        (O::SiteAndElsewhere, 0.1),
        (O::SiteAlone, 0.1),
        (O::SitePart, -0.5),
        (O::SiteSteps, -0.3),
        (O::TogetherUnplaced, -0.7),
        (O::SiteBack, -1.1),
        (O::Burst, -0.8),
        (O::Wave, 2.5),
        (O::BurstUnplaced, -0.9),
        (O::BurstOneAddress, 0.2),
        (O::BurstOfSites, 0.2),
        (O::BurstAll, -0.8),
        (O::BurstAtOnce, -0.9),
        (O::BurstAsEver, -0.4),
        (O::BurstRepeated, -0.4),
        (O::BurstOnce, -0.9),
        (O::BurstBoots, -1.2),
        (O::BurstOwnGaps, -0.1),
        (O::BurstTimetable, 2.1),
        (O::ServerErrors, 0.7),
        (O::NoServerErrors, 0.8),
        (O::NotConfirmed, 0.2),
        (O::Upheaval, -2.0),
        (O::ManySdks, 0.6),
        (O::CommonStart, -0.4),
        (O::TooFew, -0.3),
        (O::NoConnects, -2.0),
        (O::NoStart, -0.7),
        (O::OwnToken, 0.5),
        (O::OwnNetwork, 1.2),
        (O::OwnRestart, -0.4),
        (O::OwnSite, -1.3),
        (O::OwnCap, -0.3),
        (O::OwnDuplicate, -0.9),
        (O::OwnTokenToo, -0.1),
        (O::OwnNetworkToo, 0.8),
        (O::OwnRestartToo, 0.4),
        (O::OwnSiteToo, -1.0),
        (O::OwnCapToo, -0.5),
        (O::OwnDuplicateToo, -0.7),
        (O::MinuteToken, 0.8),
        (O::MinuteNetwork, 1.3),
        (O::MinuteRestart, -0.2),
        (O::MinuteSite, 0.3),
        (O::MinuteHub, -0.2),
        (O::MinuteTokenToo, 0.4),
        (O::MinuteNetworkToo, -0.1),
        (O::MinuteRestartToo, -0.2),
        (O::MinuteSiteToo, -0.3),
    ],
};
