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
use crate::diagnose::evidence::Observation as O;

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
        O::SaidNetwork,
        O::OwnNetwork,
        O::MinuteNetwork,
    ],
    prior: 0.1,
    weights: &[
        (O::TokenBandOther, -0.2),
        (O::TokenEarly, -0.2),
        (O::TokenRepeats, -0.4),
        (O::TokenClock, 1.0),
        (O::ClockSteady, 0.2),
        (O::TokenInterval, -1.2),
        (O::Outlived, 0.9),
        (O::OffBand, 0.6),
        (O::DeviceRhythm, 0.2),
        (O::MostlyToken, 0.7),
        (O::Steady, -0.2),
        (O::Irregular, 0.3),
        (O::SessionSeconds, -2.5),
        (O::SessionMinutes, 0.3),
        (O::CapBand, 0.3),
        (O::CapRepeats, -0.2),
        (O::PingsEarly, -0.1),
        (O::CapDevice, -0.7),
        (O::Timer, -1.0),
        (O::TokenOlder, 0.7),
        (O::PeersToken, 0.3),
        (O::Often, 0.1),
        (O::Alike, -0.2),
        (O::AlikeGaps, -1.7),
        (O::TimeOfDay, 1.8),
        (O::UnauthorizedNear, -2.3),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, -0.8),
        (O::SdkRenews, 1.2),
        (O::SdkAbrupt, -1.1),
        (O::AuthSas, -0.9),
        (O::AuthX509, 1.0),
        (O::ProtocolAmqp, 1.3),
        (O::GapInstant, 2.4),
        (O::GapSeconds, -3.4),
        (O::GapShort, -1.1),
        (O::GapMinutes, 0.9),
        (O::GapLong, 2.1),
        (O::GapAsEver, -2.3),
        (O::GapOfFleet, -0.5),
        (O::LongGapAsEver, -0.3),
        (O::NoReturn, 1.5),
        (O::AddressChanged, 1.0),
        (O::VersionChanged, -1.6),
        (O::Roamed, 0.9),
        (O::Refused, -1.9),
        (O::Conflicts, 1.2),
        (O::TakenOver, 1.6),
        (O::TwoSdks, -2.7),
        (O::TwoAddresses, 0.7),
        (O::TakeTurns, -0.2),
        (O::Contested, -0.3),
        (O::TakenAtOnce, -0.1),
        (O::OneClient, -0.2),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, -0.7),
        (O::SiteAndElsewhere, 0.7),
        (O::SiteAlone, 0.3),
        (O::SitePart, -0.6),
        (O::SiteSteps, -1.2),
        (O::TogetherUnplaced, -0.7),
        (O::SiteBack, -0.7),
        (O::Burst, -1.1),
        (O::Wave, 2.2),
        (O::BurstUnplaced, -0.5),
        (O::BurstOneAddress, -0.4),
        (O::BurstOfSites, 0.8),
        (O::BurstAtOnce, -0.1),
        (O::BurstAsEver, -0.4),
        (O::BurstRepeated, -1.5),
        (O::BurstOnce, -1.6),
        (O::BurstBoots, -1.8),
        (O::BurstOwnGaps, -0.2),
        (O::BurstTimetable, 1.7),
        (O::ServerErrors, 0.3),
        (O::NoServerErrors, 0.8),
        (O::NotConfirmed, 0.3),
        (O::Upheaval, -2.5),
        (O::ManySdks, 0.4),
        (O::CommonStart, -0.2),
        (O::TooFew, -0.4),
        (O::NoConnects, -1.8),
        (O::NoStart, -0.5),
        (O::NewAddress, -0.3),
        (O::AddressPool, 1.1),
        (O::BurstByAddress, 0.6),
        (O::UnauthorizedMissing, 0.6),
        (O::Drifting, -0.3),
        (O::CutAtOnce, -0.1),
        (O::OwnToken, 0.8),
        (O::OwnNetwork, 1.2),
        (O::OwnRestart, 0.6),
        (O::OwnSite, 0.8),
        (O::OwnCap, -0.1),
        (O::OwnDuplicate, -1.8),
        (O::OwnTokenToo, -0.3),
        (O::OwnNetworkToo, 0.6),
        (O::OwnSiteToo, -0.4),
        (O::OwnCapToo, -0.1),
        (O::OwnDuplicateToo, -1.7),
        (O::MinuteToken, 0.6),
        (O::MinuteNetwork, 1.4),
        (O::MinuteRestart, 0.4),
        (O::MinuteSite, -0.2),
        (O::MinuteHub, -0.1),
        (O::MinuteTokenToo, 0.2),
        (O::MinuteNetworkToo, 0.1),
        (O::MinuteRestartToo, 0.2),
        (O::MinuteSiteToo, -0.6),
        (O::MinuteHubToo, -0.5),
    ],
    stated: &[
        (O::GapByPing, 0.5),
        (O::SaidNetwork, 4.0),
        (O::SaidToken, -2.0),
        (O::SaidTaken, 1.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -1.0),
        (O::SaidNothing, -1.0),
    ],
};
