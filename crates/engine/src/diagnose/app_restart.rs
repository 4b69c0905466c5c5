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
    needs: &[O::Alike, O::GapAsEver, O::TimeOfDay, O::Regular, O::BurstAsEver, O::BurstAll],
    prior: -1.7,
    weights: &[
        (O::TokenBand, 0.4),
        (O::TokenRepeats, 0.1),
        (O::TokenClock, 0.2),
        (O::Outlived, 0.2),
        (O::OffBand, 0.2),
        (O::DeviceRhythm, 0.5),
        (O::MostlyToken, 0.1),
        (O::Steady, -0.4),
        (O::Irregular, -1.1),
        (O::Regular, 0.7),
        (O::SessionSeconds, 1.1),
        (O::SessionMinutes, 1.2),
        (O::CapBand, -0.2),
        (O::CapRepeats, -0.5),
        (O::Alike, -0.5),
        (O::AlikeGaps, 4.7),
        (O::TimeOfDay, 1.8),
        (O::UnauthorizedNear, -0.9),
        (O::SdkWaits, -0.4),
        (O::SdkRenews, 1.0),
        (O::AuthSas, -0.9),
        (O::AuthX509, 0.4),
        (O::ProtocolAmqp, 0.7),
        (O::GapSeconds, -3.4),
        (O::GapShort, 0.2),
        (O::GapMinutes, 1.0),
        (O::GapLong, 1.1),
        (O::GapAsEver, 2.9),
        (O::NoReturn, 0.8),
        (O::AddressChanged, -0.2),
        (O::Throttled, 0.9),
        (O::Refused, -0.5),
        (O::OtherCode, -0.2),
        (O::ConflictNear, -0.1),
        (O::Conflicts, -2.7),
        (O::TwoAddresses, -0.4),
        (O::QuotaCode, -0.3),
        (O::QuotaLoop, -0.2),
        (O::SiteTogether, -0.2),
        (O::SiteBack, 0.3),
        (O::Burst, 1.6),
        (O::Wave, -2.4),
        (O::BurstUnplaced, 0.7),
        (O::BurstOneAddress, 0.1),
        (O::BurstOfSites, -0.3),
        (O::BurstAll, 2.1),
        (O::BurstAtOnce, -1.8),
        (O::BurstAsEver, 0.8),
        (O::BurstRepeated, -0.8),
        (O::ServerErrors, -1.7),
        (O::NoServerErrors, 0.6),
        (O::NotConfirmed, 1.0),
        (O::Upheaval, -2.1),
        (O::ManySdks, 0.5),
        (O::CommonStart, -0.9),
        (O::TooFew, 0.5),
        (O::NoConnects, -1.1),
    ],
};
