//! `undetermined`
//!
//! # What it means
//! The export cannot show why. That is an answer: it says what to ask for next.
//!
//! # How it is found
//! No cause is likelier than all others together. Fewer than three drops of the device, a session whose beginning is not
//! in the log, or an error that points elsewhere are the reasons that are told.
//!
//! # What speaks against it
//! Nothing but the evidence for a cause.
//!
//! # What to do
//! Export a longer time range, with all columns; get the client's own log.
//!
//! # When it misleads
//! It does not.
//!
//! # Source
//! Proposal.

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[],
    prior: 0.1,
    weights: &[
        (O::TokenBand, 0.1),
        (O::TokenBandOther, -0.6),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -0.2),
        (O::TokenClock, -0.1),
        (O::TokenInterval, -1.8),
        (O::Outlived, -0.3),
        (O::OffBand, -0.3),
        (O::DeviceRhythm, -0.8),
        (O::MostlyToken, -0.5),
        (O::Steady, -1.5),
        (O::Irregular, -0.7),
        (O::Regular, -0.2),
        (O::SessionSeconds, 0.8),
        (O::SessionMinutes, -0.3),
        (O::CapBand, -0.3),
        (O::CapRepeats, 0.2),
        (O::Alike, 0.4),
        (O::AlikeGaps, -1.1),
        (O::TimeOfDay, -0.7),
        (O::UnauthorizedNear, -1.2),
        (O::SdkRenews, 0.1),
        (O::SdkAbrupt, 0.3),
        (O::AuthSas, -0.2),
        (O::AuthX509, -0.3),
        (O::ProtocolAmqp, -0.4),
        (O::GapSeconds, 0.2),
        (O::GapShort, -0.1),
        (O::GapLong, -0.2),
        (O::GapAsEver, -0.6),
        (O::NoReturn, -1.0),
        (O::AddressChanged, 0.3),
        (O::Throttled, -0.1),
        (O::Refused, -0.4),
        (O::OtherCode, 0.9),
        (O::ConflictNear, -0.2),
        (O::Conflicts, 0.2),
        (O::TakenOver, -0.1),
        (O::TwoSdks, -0.3),
        (O::TwoAddresses, -0.4),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, -0.1),
        (O::SiteAndElsewhere, 0.6),
        (O::SiteBack, -0.5),
        (O::Wave, 0.4),
        (O::BurstUnplaced, 1.3),
        (O::BurstOneAddress, -0.7),
        (O::BurstOfSites, 0.1),
        (O::BurstAll, -0.9),
        (O::BurstAsEver, -0.6),
        (O::BurstRepeated, 1.3),
        (O::ServerErrors, -0.2),
        (O::NoServerErrors, 0.8),
        (O::NotConfirmed, 0.4),
        (O::Upheaval, -0.6),
        (O::ManySdks, -0.3),
        (O::CommonStart, -0.9),
        (O::TooFew, -0.2),
        (O::NoConnects, 1.3),
        (O::NoStart, 0.5),
    ],
};

/// Why nothing can be said.
pub(super) const REASONS: &[(O, f64)] =
    &[(O::TooFew, 0.7), (O::NoStart, 0.5), (O::NoConnects, 2.0), (O::OtherCode, 2.5)];
