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
    prior: -0.4,
    weights: &[
        (O::TokenBand, 0.2),
        (O::TokenBandOther, -0.5),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, 0.2),
        (O::TokenClock, -0.2),
        (O::TokenInterval, -1.3),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, -1.1),
        (O::MostlyToken, -0.2),
        (O::Steady, -1.3),
        (O::Irregular, -0.6),
        (O::SessionSeconds, 1.0),
        (O::SessionMinutes, -0.5),
        (O::CapRepeats, 0.5),
        (O::CapDevice, 0.3),
        (O::Timer, 0.2),
        (O::TokenOlder, -0.8),
        (O::PeersToken, -0.5),
        (O::Often, 0.6),
        (O::Alike, 0.1),
        (O::AlikeGaps, -1.1),
        (O::TimeOfDay, -1.0),
        (O::UnauthorizedNear, -1.3),
        (O::SdkWaits, 0.1),
        (O::SdkRenews, 0.4),
        (O::SdkAbrupt, 0.7),
        (O::AuthX509, -1.2),
        (O::ProtocolAmqp, -0.7),
        (O::GapInstant, -1.1),
        (O::GapShort, -0.2),
        (O::GapMinutes, -0.4),
        (O::GapLong, -0.4),
        (O::GapAsEver, -0.5),
        (O::LongGapAsEver, -0.8),
        (O::NoReturn, -0.7),
        (O::AddressChanged, 0.6),
        (O::Roamed, -0.3),
        (O::Throttled, -0.3),
        (O::Refused, -0.2),
        (O::OtherCode, 1.3),
        (O::ConflictNear, -0.8),
        (O::Conflicts, 0.2),
        (O::TakenOver, -0.2),
        (O::TwoSdks, 0.2),
        (O::TwoAddresses, -0.5),
        (O::TakeTurns, -0.8),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.2),
        (O::SiteTogether, -0.1),
        (O::SiteAndElsewhere, -0.3),
        (O::SiteAlone, 0.2),
        (O::SiteSteps, -0.8),
        (O::TogetherUnplaced, -0.2),
        (O::SiteBack, -0.3),
        (O::Burst, 0.1),
        (O::Wave, 0.4),
        (O::BurstUnplaced, 1.3),
        (O::BurstOneAddress, -0.5),
        (O::BurstOfSites, -0.4),
        (O::BurstAll, -0.6),
        (O::BurstAtOnce, -0.5),
        (O::BurstAsEver, -0.2),
        (O::BurstRepeated, 0.6),
        (O::BurstOnce, -0.3),
        (O::ServerErrors, 0.1),
        (O::NoServerErrors, 1.0),
        (O::NotConfirmed, 0.3),
        (O::Upheaval, -0.3),
        (O::ManySdks, -0.6),
        (O::CommonStart, 0.2),
        (O::TooFew, -0.2),
        (O::NoConnects, 0.8),
        (O::NoStart, 0.5),
    ],
};

/// Why nothing can be said.
pub(super) const REASONS: &[(O, f64)] =
    &[(O::TooFew, 0.7), (O::NoStart, 0.5), (O::NoConnects, 2.0), (O::OtherCode, 2.5)];
