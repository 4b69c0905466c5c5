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
//! Sessions or gaps of quite different lengths; a session on the token's rhythm; many devices at the same moment.
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
use super::evidence::Observation as O;

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
        O::OwnRestart,
        O::MinuteRestart,
    ],
    prior: -0.9,
    weights: &[
        (O::TokenBand, 0.2),
        (O::TokenBandOther, -0.5),
        (O::TokenClock, 0.1),
        (O::TokenInterval, 0.3),
        (O::Outlived, 0.4),
        (O::OffBand, 0.2),
        (O::DeviceRhythm, -1.0),
        (O::MostlyToken, 0.1),
        (O::Steady, -1.0),
        (O::Irregular, -0.5),
        (O::Regular, 0.3),
        (O::SessionMinutes, 0.5),
        (O::CapBand, -0.2),
        (O::CapRepeats, -0.5),
        (O::PingsEarly, 0.6),
        (O::CapDevice, -0.6),
        (O::Timer, 0.7),
        (O::TokenOlder, 0.4),
        (O::PeersToken, 0.6),
        (O::Often, -0.2),
        (O::Alike, 0.5),
        (O::AlikeGaps, 2.7),
        (O::TimeOfDay, 2.9),
        (O::UnauthorizedNear, -1.8),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, -0.1),
        (O::SdkRenews, 1.9),
        (O::SdkAbrupt, -0.4),
        (O::AuthSas, -0.6),
        (O::AuthX509, 0.6),
        (O::ProtocolAmqp, 0.4),
        (O::GapInstant, -1.2),
        (O::GapSeconds, -1.7),
        (O::GapShort, -0.7),
        (O::GapMinutes, -0.1),
        (O::GapLong, -0.1),
        (O::GapAsEver, 2.1),
        (O::GapOfFleet, 0.1),
        (O::LongGapAsEver, 0.8),
        (O::NoReturn, 0.4),
        (O::AddressChanged, -0.5),
        (O::VersionChanged, 4.5),
        (O::Roamed, -0.4),
        (O::Throttled, 2.0),
        (O::Refused, -0.4),
        (O::OtherCode, 0.7),
        (O::ConflictNear, -1.1),
        (O::Conflicts, 0.7),
        (O::TwoSdks, -0.9),
        (O::TwoAddresses, -0.9),
        (O::TakeTurns, -0.6),
        (O::OneClient, -2.9),
        (O::QuotaCode, -0.3),
        (O::QuotaLoop, -0.3),
        (O::SiteTogether, 0.2),
        (O::SiteAndElsewhere, 0.8),
        (O::SiteAlone, 1.1),
        (O::SitePart, -0.1),
        (O::SiteSteps, -0.7),
        (O::TogetherUnplaced, 0.7),
        (O::SiteBack, 0.4),
        (O::Burst, 1.0),
        (O::Wave, -1.4),
        (O::BurstUnplaced, 0.8),
        (O::BurstOneAddress, -0.7),
        (O::BurstOfSites, 0.3),
        (O::BurstAll, 0.7),
        (O::BurstAtOnce, -0.9),
        (O::BurstAsEver, 0.6),
        (O::BurstRepeated, 0.5),
        (O::BurstOnce, 1.1),
        (O::BurstBoots, 1.4),
        (O::BurstOwnGaps, -1.0),
        (O::BurstTimetable, 3.2),
        (O::ServerErrors, -1.4),
        (O::NoServerErrors, 0.9),
        (O::NotConfirmed, 0.3),
        (O::Upheaval, -1.5),
        (O::ManySdks, -0.8),
        (O::CommonStart, 0.2),
        (O::TooFew, 1.1),
        (O::NoConnects, 0.9),
        (O::OwnToken, 0.6),
        (O::OwnNetwork, -1.5),
        (O::OwnRestart, 1.3),
        (O::OwnSite, 1.1),
        (O::OwnCap, -0.1),
        (O::OwnHub, -0.2),
        (O::OwnDuplicate, -0.1),
        (O::OwnTokenToo, -0.3),
        (O::OwnNetworkToo, -0.2),
        (O::OwnRestartToo, 0.8),
        (O::OwnSiteToo, 0.5),
        (O::OwnCapToo, -0.4),
        (O::OwnDuplicateToo, -0.3),
        (O::MinuteToken, 0.7),
        (O::MinuteNetwork, -0.4),
        (O::MinuteRestart, 1.4),
        (O::MinuteSite, -0.6),
        (O::MinuteHub, 0.5),
        (O::MinuteTokenToo, 0.3),
        (O::MinuteNetworkToo, -0.4),
        (O::MinuteRestartToo, 0.8),
        (O::MinuteSiteToo, -0.6),
    ],
};
