//! `app-restart`
//!
//! # What it means
//! The application on the device crashes, or is restarted by a watchdog or a timer, again and again.
//!
//! # How it is found
//! At least five sessions in a row are short and of one length, as a crash at the same point gives; the gaps between
//! them are of one length too: the time to boot.
//!
//! # What speaks against it
//! Sessions or gaps of quite different lengths; a session on the token's rhythm; many devices at the same moment; a gap
//! as long as the SDK takes longer than the hub to find out that nothing comes back: half its keep-alive; a place where all
//! are cut within seconds and back before they could start; a limit that the neighbours have, too (`limits.rs`).
//!
//! # What to do
//! Read the application's own log around these moments; look at its watchdog, memory and power.
//!
//! # When it misleads
//! Battery devices that wake, send and switch off without an MQTT DISCONNECT show the same picture by design.
//!
//! # Source
//! The documentation of 404104 (cause 2); the signature is a proposal.

use super::Model;
use crate::diagnose::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[
        O::Alike,
        O::GapAsEver,
        O::GapOfFleet,
        O::VersionChanged,
        O::TimeOfDay,
        O::Timer,
        O::LongGapAsEver,
        O::Regular,
        O::BurstAsEver,
        O::BurstAll,
        O::SaidNothing,
        O::OwnRestart,
        O::MinuteRestart,
    ],
    prior: -0.4,
    weights: &[
        (O::TokenBand, -0.3),
        (O::TokenRepeats, 0.5),
        (O::TokenClock, 0.1),
        (O::ClockSteady, -0.6),
        (O::TokenInterval, -0.3),
        (O::OffBand, 0.4),
        (O::DeviceRhythm, -1.2),
        (O::MostlyToken, -0.1),
        (O::Steady, -0.5),
        (O::Irregular, -0.3),
        (O::Regular, 0.3),
        (O::SessionSeconds, 0.3),
        (O::SessionMinutes, 0.7),
        (O::CapBand, -0.1),
        (O::CapRepeats, 0.4),
        (O::PingsEarly, 0.3),
        (O::CapDevice, -1.4),
        (O::Timer, 0.8),
        (O::TokenOlder, 0.7),
        (O::PeersToken, 0.6),
        (O::Often, -0.1),
        (O::AlikeGaps, 1.6),
        (O::TimeOfDay, 1.5),
        (O::UnauthorizedNear, -2.5),
        (O::UnauthorizedElsewhere, -0.1),
        (O::SdkWaits, -0.3),
        (O::SdkRenews, 1.1),
        (O::SdkAbrupt, -2.7),
        (O::AuthSas, -0.5),
        (O::AuthX509, 0.9),
        (O::ProtocolAmqp, 0.4),
        (O::GapInstant, 0.6),
        (O::GapSeconds, -1.5),
        (O::GapShort, -1.0),
        (O::GapMinutes, -0.2),
        (O::GapAsEver, 1.7),
        (O::GapOfFleet, 0.1),
        (O::LongGapAsEver, 1.5),
        (O::NoReturn, 0.8),
        (O::AddressChanged, -0.5),
        (O::VersionChanged, 3.8),
        (O::Throttled, 1.6),
        (O::Refused, -1.8),
        (O::OtherCode, 1.6),
        (O::ConflictNear, 0.8),
        (O::Conflicts, 0.3),
        (O::TakenOver, 1.3),
        (O::TwoSdks, -1.9),
        (O::TwoAddresses, -0.2),
        (O::TakeTurns, -2.4),
        (O::Contested, -0.4),
        (O::TakenAtOnce, -2.1),
        (O::OneClient, -0.3),
        (O::QuotaCode, -0.4),
        (O::QuotaLoop, -0.2),
        (O::SiteTogether, -0.2),
        (O::SiteAndElsewhere, 0.3),
        (O::SiteAlone, 0.6),
        (O::SitePart, 0.3),
        (O::SiteSteps, -0.6),
        (O::TogetherUnplaced, 0.5),
        (O::Burst, 0.8),
        (O::Wave, -2.1),
        (O::BurstUnplaced, 0.8),
        (O::BurstOneAddress, -0.2),
        (O::BurstOfSites, 0.4),
        (O::BurstAll, 0.8),
        (O::BurstAtOnce, -0.4),
        (O::BurstAsEver, 0.1),
        (O::BurstRepeated, 0.5),
        (O::BurstOnce, 1.2),
        (O::BurstBoots, 1.6),
        (O::BurstOwnGaps, -0.3),
        (O::BurstTimetable, 1.7),
        (O::ServerErrors, -0.9),
        (O::NoServerErrors, 0.4),
        (O::NotConfirmed, -0.2),
        (O::Upheaval, -1.9),
        (O::ManySdks, -0.5),
        (O::CommonStart, -0.2),
        (O::TooFew, 1.3),
        (O::NoConnects, 0.3),
        (O::NoStart, 0.1),
        (O::NewAddress, -0.5),
        (O::AddressPool, 0.4),
        (O::BurstByAddress, -2.0),
        (O::UnauthorizedMissing, 0.6),
        (O::GapByPing, 0.6),
        (O::Drifting, -0.8),
        (O::Barred, -0.6),
        (O::CutAtOnce, -0.3),
        (O::AtLimit, 0.4),
        (O::LimitOfAddress, -0.2),
        (O::LimitElsewhere, 1.5),
        (O::RoundTime, -0.5),
        (O::SiteAtOnce, 1.4),
        (O::OwnToken, 0.8),
        (O::OwnNetwork, -0.7),
        (O::OwnRestart, 1.0),
        (O::OwnSite, 0.7),
        (O::OwnCap, -0.7),
        (O::OwnDuplicate, -0.7),
        (O::OwnTokenToo, 0.2),
        (O::OwnNetworkToo, -0.1),
        (O::OwnRestartToo, 0.4),
        (O::OwnSiteToo, 0.4),
        (O::OwnCapToo, -0.5),
        (O::OwnDuplicateToo, 0.2),
        (O::MinuteToken, 0.7),
        (O::MinuteNetwork, -1.2),
        (O::MinuteRestart, 1.3),
        (O::MinuteSite, 0.2),
        (O::MinuteHub, 0.5),
        (O::MinuteRestartToo, 0.4),
        (O::MinuteSiteToo, 0.1),
        (O::MinuteHubToo, 0.5),
    ],
    stated: &[
        // Nobody starts in seconds, and all at one place with nobody elsewhere.
        (O::SiteAtOnce, -3.0),
        // Nobody restarts devices minutes behind each full hour, each at its own time.
        (O::RoundTime, -2.0),
        // Whoever shares a limit with its neighbours has it from them.
        (O::LimitOfAddress, -1.5),
        // Whoever starts again comes back.
        (O::NoReturn, -1.5),
        (O::GapByPing, -2.0),
        (O::SaidNothing, 4.0),
        (O::SaidEnd, -3.0),
        (O::SaidToken, -3.0),
        (O::SaidNetwork, -3.0),
        (O::SaidTaken, -3.0),
        (O::SaidQuota, -3.0),
        (O::SaidHub, -3.0),
    ],
};
