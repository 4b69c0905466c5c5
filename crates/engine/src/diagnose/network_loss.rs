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
        O::SaidNetwork,
        O::OwnNetwork,
        O::MinuteNetwork,
    ],
    prior: 0.2,
    weights: &[
        (O::TokenBand, 0.1),
        (O::TokenBandOther, -0.3),
        (O::TokenEarly, -0.2),
        (O::TokenRepeats, -0.2),
        (O::TokenClock, 0.8),
        (O::ClockSteady, 0.1),
        (O::TokenInterval, -1.1),
        (O::Outlived, 0.1),
        (O::OffBand, 0.4),
        (O::DeviceRhythm, 0.2),
        (O::MostlyToken, 0.6),
        (O::Steady, -0.6),
        (O::Irregular, 0.2),
        (O::SessionSeconds, -2.8),
        (O::SessionMinutes, 0.3),
        (O::CapBand, 0.3),
        (O::CapRepeats, -0.2),
        (O::PingsEarly, 0.2),
        (O::CapDevice, -0.7),
        (O::Timer, -0.5),
        (O::TokenOlder, 0.5),
        (O::PeersToken, 0.4),
        (O::Often, -0.2),
        (O::Alike, 0.3),
        (O::AlikeGaps, -4.1),
        (O::TimeOfDay, 1.8),
        (O::UnauthorizedNear, -2.4),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, -0.8),
        (O::SdkRenews, 1.1),
        (O::SdkAbrupt, -1.1),
        (O::AuthSas, -0.8),
        (O::AuthX509, 1.0),
        (O::ProtocolAmqp, 1.1),
        (O::GapInstant, 2.2),
        (O::GapSeconds, -3.4),
        (O::GapShort, -0.8),
        (O::GapMinutes, 0.9),
        (O::GapLong, 2.1),
        (O::GapAsEver, -3.2),
        (O::GapOfFleet, -0.7),
        (O::NoReturn, 1.5),
        (O::AddressChanged, 1.1),
        (O::VersionChanged, -1.4),
        (O::Roamed, 1.0),
        (O::Refused, -1.9),
        (O::OtherCode, -1.2),
        (O::ConflictNear, 0.5),
        (O::Conflicts, 1.4),
        (O::TakenOver, 1.5),
        (O::TwoSdks, -2.7),
        (O::TwoAddresses, 0.6),
        (O::Contested, -0.7),
        (O::TakenAtOnce, -0.5),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, -0.8),
        (O::SiteAndElsewhere, 0.6),
        (O::SiteAlone, 0.3),
        (O::SitePart, -0.7),
        (O::SiteSteps, -1.1),
        (O::TogetherUnplaced, -1.0),
        (O::SiteBack, -0.6),
        (O::Burst, -1.0),
        (O::Wave, 2.1),
        (O::BurstUnplaced, -0.7),
        (O::BurstOneAddress, -0.3),
        (O::BurstOfSites, 1.0),
        (O::BurstAll, 0.1),
        (O::BurstAtOnce, -0.1),
        (O::BurstRepeated, -1.4),
        (O::BurstOnce, -1.3),
        (O::BurstBoots, -1.9),
        (O::BurstOwnGaps, -0.1),
        (O::BurstTimetable, 1.9),
        (O::ServerErrors, 0.4),
        (O::NoServerErrors, 0.7),
        (O::NotConfirmed, 0.2),
        (O::Upheaval, -2.1),
        (O::ManySdks, 0.3),
        (O::TooFew, -0.4),
        (O::NoConnects, -1.6),
        (O::NoStart, -0.7),
        (O::NewAddress, -0.2),
        (O::AddressPool, 1.1),
        (O::BurstByAddress, 0.7),
        (O::OwnToken, 0.6),
        (O::OwnNetwork, 1.1),
        (O::OwnRestart, -0.5),
        (O::OwnSite, 0.8),
        (O::OwnCap, -0.4),
        (O::OwnHub, 0.1),
        (O::OwnDuplicate, -1.8),
        (O::OwnTokenToo, -0.1),
        (O::OwnNetworkToo, 0.5),
        (O::OwnRestartToo, -0.1),
        (O::OwnSiteToo, -0.4),
        (O::OwnCapToo, -0.5),
        (O::OwnDuplicateToo, -0.8),
        (O::MinuteToken, 0.8),
        (O::MinuteNetwork, 0.9),
        (O::MinuteRestart, 0.1),
        (O::MinuteSite, -0.2),
        (O::MinuteNetworkToo, -0.1),
        (O::MinuteRestartToo, 0.1),
        (O::MinuteSiteToo, -0.5),
        (O::MinuteHubToo, -0.4),
    ],
    said: &[
        (O::SaidNetwork, 4.0),
        (O::SaidToken, -2.0),
        (O::SaidTaken, 1.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -1.0),
        (O::SaidNothing, -1.0),
    ],
};
