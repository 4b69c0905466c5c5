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
    prior: -0.2,
    weights: &[
        (O::TokenBand, 0.2),
        (O::TokenEarly, -0.1),
        (O::TokenClock, -0.2),
        (O::TokenInterval, -1.0),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, -0.8),
        (O::MostlyToken, -0.1),
        (O::Steady, -1.2),
        (O::Irregular, -0.7),
        (O::SessionSeconds, 1.3),
        (O::SessionMinutes, -0.4),
        (O::CapRepeats, 0.4),
        (O::PingsEarly, -0.4),
        (O::CapDevice, 0.4),
        (O::Timer, -0.1),
        (O::TokenOlder, -0.8),
        (O::PeersToken, -0.5),
        (O::Often, 0.9),
        (O::AlikeGaps, -1.7),
        (O::TimeOfDay, -1.2),
        (O::UnauthorizedNear, -1.6),
        (O::UnauthorizedElsewhere, -0.2),
        (O::SdkRenews, 0.3),
        (O::SdkAbrupt, 0.9),
        (O::AuthSas, -0.3),
        (O::AuthX509, -1.3),
        (O::ProtocolAmqp, -0.7),
        (O::GapInstant, -1.2),
        (O::GapSeconds, -0.1),
        (O::GapShort, -0.2),
        (O::GapLong, 0.2),
        (O::GapAsEver, -0.4),
        (O::GapOfFleet, -0.3),
        (O::LongGapAsEver, -0.7),
        (O::NoReturn, -0.5),
        (O::AddressChanged, 0.4),
        (O::VersionChanged, -0.9),
        (O::Roamed, 0.6),
        (O::Throttled, -0.3),
        (O::Refused, -0.2),
        (O::OtherCode, 1.0),
        (O::ConflictNear, -0.5),
        (O::TakenOver, -0.2),
        (O::TwoSdks, 0.5),
        (O::TwoAddresses, -0.4),
        (O::TakeTurns, 0.7),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.2),
        (O::SiteTogether, -0.2),
        (O::SiteAndElsewhere, -0.2),
        (O::SiteAlone, -0.1),
        (O::SitePart, -0.1),
        (O::SiteSteps, -0.4),
        (O::TogetherUnplaced, -0.8),
        (O::SiteBack, -0.1),
        (O::Burst, -0.1),
        (O::Wave, 0.4),
        (O::BurstUnplaced, 2.0),
        (O::BurstOneAddress, -0.8),
        (O::BurstOfSites, -0.6),
        (O::BurstAll, -0.5),
        (O::BurstAtOnce, 0.1),
        (O::BurstAsEver, -0.5),
        (O::BurstRepeated, -0.2),
        (O::BurstBoots, 0.7),
        (O::BurstOwnGaps, -0.3),
        (O::ServerErrors, -0.6),
        (O::NoServerErrors, 1.3),
        (O::NotConfirmed, 0.8),
        (O::Upheaval, -0.6),
        (O::ManySdks, -0.1),
        (O::CommonStart, 1.0),
        (O::TooFew, -0.6),
        (O::NoConnects, 0.1),
        (O::NoStart, 0.4),
    ],
};

/// Why nothing can be said.
pub(super) const REASONS: &[(O, f64)] =
    &[(O::TooFew, 0.7), (O::NoStart, 0.5), (O::NoConnects, 2.0), (O::OtherCode, 2.5)];
