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
    prior: -2.3,
    weights: &[
        (O::TokenBand, 0.6),
        (O::TokenBandOther, 0.1),
        (O::TokenRepeats, 0.6),
        (O::TokenClock, 0.4),
        (O::TokenInterval, 0.9),
        (O::OffBand, 0.8),
        (O::DeviceRhythm, -0.7),
        (O::MostlyToken, -0.1),
        (O::Steady, -0.6),
        (O::Irregular, -0.8),
        (O::Regular, 0.7),
        (O::SessionSeconds, -0.2),
        (O::SessionMinutes, 1.2),
        (O::CapBand, -0.2),
        (O::CapRepeats, -0.2),
        (O::CapDevice, -0.2),
        (O::Timer, -0.1),
        (O::TokenOlder, 0.6),
        (O::PeersToken, 0.7),
        (O::Often, 0.3),
        (O::Alike, 0.6),
        (O::AlikeGaps, 4.0),
        (O::TimeOfDay, 2.1),
        (O::UnauthorizedNear, -0.9),
        (O::SdkWaits, -0.7),
        (O::SdkRenews, 0.9),
        (O::SdkAbrupt, -0.1),
        (O::AuthSas, -1.0),
        (O::AuthX509, 0.4),
        (O::ProtocolAmqp, 0.6),
        (O::GapInstant, -0.1),
        (O::GapSeconds, -3.7),
        (O::GapShort, -0.1),
        (O::GapMinutes, 0.9),
        (O::GapLong, 0.3),
        (O::GapAsEver, 3.0),
        (O::LongGapAsEver, 1.6),
        (O::NoReturn, -0.1),
        (O::AddressChanged, -0.3),
        (O::Roamed, -1.0),
        (O::Throttled, 1.2),
        (O::Refused, -0.4),
        (O::OtherCode, 0.2),
        (O::ConflictNear, -0.4),
        (O::Conflicts, -2.3),
        (O::TwoAddresses, -0.5),
        (O::QuotaCode, -0.2),
        (O::QuotaLoop, -0.3),
        (O::SiteTogether, -0.4),
        (O::SiteAndElsewhere, 0.8),
        (O::SiteAlone, -0.8),
        (O::SitePart, -0.8),
        (O::SiteSteps, -2.5),
        (O::TogetherUnplaced, -0.4),
        (O::SiteBack, 0.8),
        (O::Burst, 1.3),
        (O::Wave, -1.8),
        (O::BurstUnplaced, 0.4),
        (O::BurstOneAddress, 0.7),
        (O::BurstOfSites, -0.7),
        (O::BurstAll, 1.8),
        (O::BurstAtOnce, -1.7),
        (O::BurstAsEver, 1.0),
        (O::BurstRepeated, -0.4),
        (O::BurstOnce, 0.5),
        (O::BurstBoots, 1.2),
        (O::BurstOwnGaps, -1.2),
        (O::ServerErrors, -1.4),
        (O::NoServerErrors, 0.7),
        (O::NotConfirmed, 1.3),
        (O::Upheaval, -1.7),
        (O::ManySdks, 0.5),
        (O::CommonStart, -1.5),
        (O::TooFew, 1.1),
        (O::NoConnects, 0.5),
        (O::NoStart, 0.5),
    ],
};
