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
        O::TakenOver,
        O::OwnNetwork,
        O::MinuteNetwork,
    ],
    prior: 0.0,
    weights: &[
        (O::TokenBandOther, -0.3),
        (O::TokenRepeats, -0.6),
        (O::TokenClock, 0.5),
        (O::ClockSteady, 0.3),
        (O::TokenInterval, -1.0),
        (O::Outlived, -0.3),
        (O::OffBand, 0.3),
        (O::DeviceRhythm, 0.1),
        (O::MostlyToken, 0.6),
        (O::Steady, -0.6),
        (O::Irregular, 0.3),
        (O::Regular, 0.1),
        (O::SessionSeconds, -2.2),
        (O::SessionMinutes, 0.1),
        (O::CapBand, 0.1),
        (O::CapRepeats, -0.3),
        (O::PingsEarly, 0.1),
        (O::CapDevice, -0.3),
        (O::Timer, -0.3),
        (O::TokenOlder, 0.5),
        (O::PeersToken, 0.4),
        (O::Often, -0.4),
        (O::Alike, 0.4),
        (O::AlikeGaps, -3.3),
        (O::TimeOfDay, 1.5),
        (O::UnauthorizedNear, -2.4),
        (O::UnauthorizedElsewhere, 0.4),
        (O::SdkWaits, -0.8),
        (O::SdkRenews, 1.3),
        (O::SdkAbrupt, -0.3),
        (O::AuthSas, -0.7),
        (O::AuthX509, 1.1),
        (O::ProtocolAmqp, 1.6),
        (O::GapInstant, -1.2),
        (O::GapSeconds, -2.9),
        (O::GapShort, -1.0),
        (O::GapMinutes, 0.7),
        (O::GapLong, 2.0),
        (O::GapAsEver, -3.1),
        (O::GapOfFleet, -0.7),
        (O::LongGapAsEver, 0.3),
        (O::NoReturn, 1.5),
        (O::AddressChanged, 0.2),
        (O::VersionChanged, -1.3),
        (O::Roamed, 0.9),
        (O::Refused, -1.4),
        (O::OtherCode, -0.8),
        (O::ConflictNear, 1.4),
        (O::Conflicts, 3.0),
        (O::TakenOver, 1.5),
        (O::TwoSdks, -0.6),
        (O::TwoAddresses, 0.2),
        (O::TakeTurns, -1.7),
        (O::OneClient, -1.1),
        (O::SiteTogether, -0.8),
        (O::SiteAndElsewhere, 0.1),
        (O::SiteAlone, 0.4),
        (O::SitePart, -0.7),
        (O::SiteSteps, -0.7),
        (O::TogetherUnplaced, -0.8),
        (O::SiteBack, -0.8),
        (O::Burst, -1.0),
        (O::Wave, 2.1),
        (O::BurstUnplaced, -0.3),
        (O::BurstOfSites, 0.8),
        (O::BurstAll, -0.4),
        (O::BurstAtOnce, -0.5),
        (O::BurstRepeated, -0.7),
        (O::BurstOnce, -1.1),
        (O::BurstBoots, -1.3),
        (O::BurstOwnGaps, 0.4),
        (O::BurstTimetable, 2.4),
        (O::ServerErrors, 0.6),
        (O::NoServerErrors, 0.6),
        (O::NotConfirmed, 0.1),
        (O::Upheaval, -1.7),
        (O::ManySdks, 0.4),
        (O::CommonStart, -0.2),
        (O::TooFew, -0.4),
        (O::NoConnects, -1.1),
        (O::NoStart, -0.6),
        (O::NewAddress, 0.1),
        (O::AddressPool, 1.2),
        (O::BurstByAddress, 0.7),
        (O::OwnToken, 0.5),
        (O::OwnNetwork, 1.3),
        (O::OwnRestart, -0.9),
        (O::OwnSite, 0.8),
        (O::OwnCap, -0.4),
        (O::OwnDuplicate, -1.2),
        (O::OwnNetworkToo, 0.9),
        (O::OwnRestartToo, -0.1),
        (O::OwnSiteToo, -0.5),
        (O::OwnCapToo, -0.3),
        (O::OwnDuplicateToo, -0.8),
        (O::MinuteToken, 1.1),
        (O::MinuteNetwork, 1.1),
        (O::MinuteRestart, -0.1),
        (O::MinuteSite, -0.2),
        (O::MinuteHub, -0.2),
        (O::MinuteTokenToo, 0.2),
        (O::MinuteNetworkToo, -0.3),
        (O::MinuteSiteToo, -0.5),
        (O::MinuteHubToo, -0.4),
    ],
};
