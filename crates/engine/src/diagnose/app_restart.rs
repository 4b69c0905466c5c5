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
    ],
    prior: -1.1,
    weights: &[
        (O::TokenBand, 0.2),
        (O::TokenBandOther, -0.4),
        (O::TokenRepeats, 0.2),
        (O::TokenClock, 0.3),
        (O::TokenInterval, 0.4),
        (O::Outlived, 0.4),
        (O::OffBand, 0.2),
        (O::DeviceRhythm, -0.9),
        (O::MostlyToken, 0.1),
        (O::Steady, -0.6),
        (O::Irregular, -0.6),
        (O::Regular, 0.5),
        (O::SessionSeconds, -0.1),
        (O::SessionMinutes, 0.4),
        (O::CapBand, -0.4),
        (O::CapRepeats, -0.2),
        (O::PingsEarly, 0.7),
        (O::Timer, 0.9),
        (O::TokenOlder, 0.4),
        (O::PeersToken, 0.5),
        (O::Often, 0.1),
        (O::Alike, 0.2),
        (O::AlikeGaps, 3.4),
        (O::TimeOfDay, 3.1),
        (O::UnauthorizedNear, -1.4),
        (O::UnauthorizedElsewhere, 0.1),
        (O::SdkWaits, -0.2),
        (O::SdkRenews, 1.7),
        (O::SdkAbrupt, -0.3),
        (O::AuthSas, -0.6),
        (O::AuthX509, 0.4),
        (O::ProtocolAmqp, 0.3),
        (O::GapInstant, -0.1),
        (O::GapSeconds, -2.2),
        (O::GapShort, -0.7),
        (O::GapMinutes, -0.2),
        (O::GapLong, -0.1),
        (O::GapAsEver, 2.3),
        (O::LongGapAsEver, 1.1),
        (O::NoReturn, 0.2),
        (O::AddressChanged, -0.3),
        (O::VersionChanged, 4.2),
        (O::Roamed, -0.3),
        (O::Throttled, 1.7),
        (O::Refused, -0.3),
        (O::OtherCode, 0.5),
        (O::ConflictNear, -1.3),
        (O::Conflicts, -1.2),
        (O::TwoSdks, -0.4),
        (O::TwoAddresses, -1.0),
        (O::TakeTurns, -0.3),
        (O::OneClient, -1.1),
        (O::QuotaCode, -0.2),
        (O::QuotaLoop, -0.2),
        (O::SiteTogether, 0.2),
        (O::SiteAndElsewhere, 0.9),
        (O::SiteAlone, 0.6),
        (O::SitePart, -0.1),
        (O::SiteSteps, -0.6),
        (O::TogetherUnplaced, 0.4),
        (O::SiteBack, 0.4),
        (O::Burst, 1.2),
        (O::Wave, -1.2),
        (O::BurstUnplaced, 0.4),
        (O::BurstOfSites, 1.3),
        (O::BurstAll, 0.6),
        (O::BurstAtOnce, 0.2),
        (O::BurstAsEver, 0.8),
        (O::BurstRepeated, 0.5),
        (O::BurstOnce, 1.4),
        (O::BurstBoots, 1.4),
        (O::BurstOwnGaps, -1.1),
        (O::ServerErrors, -0.9),
        (O::NoServerErrors, 0.9),
        (O::NotConfirmed, 0.5),
        (O::Upheaval, -1.3),
        (O::ManySdks, -1.0),
        (O::CommonStart, 0.1),
        (O::TooFew, 0.8),
        (O::NoConnects, 1.2),
        (O::NoStart, 0.4),
    ],
};
