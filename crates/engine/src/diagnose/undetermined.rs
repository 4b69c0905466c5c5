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
        (O::TokenBand, -0.1),
        (O::TokenBandOther, -0.4),
        (O::TokenEarly, -0.2),
        (O::TokenRepeats, 0.4),
        (O::TokenClock, -0.3),
        (O::ClockSteady, -0.3),
        (O::TokenInterval, -0.7),
        (O::Outlived, 0.1),
        (O::DeviceRhythm, -0.2),
        (O::MostlyToken, 0.1),
        (O::Steady, -1.2),
        (O::Irregular, -0.8),
        (O::Regular, -0.1),
        (O::SessionSeconds, 1.2),
        (O::SessionMinutes, -0.3),
        (O::CapBand, 0.2),
        (O::CapRepeats, 0.2),
        (O::PingsEarly, -0.4),
        (O::CapDevice, 0.2),
        (O::Timer, -1.0),
        (O::TokenOlder, -0.8),
        (O::PeersToken, -0.5),
        (O::Often, 0.7),
        (O::Alike, -0.6),
        (O::AlikeGaps, -1.3),
        (O::TimeOfDay, -1.3),
        (O::UnauthorizedNear, -1.8),
        (O::UnauthorizedElsewhere, -0.2),
        (O::SdkRenews, 0.2),
        (O::SdkAbrupt, 1.0),
        (O::AuthSas, -0.1),
        (O::AuthX509, -1.0),
        (O::ProtocolAmqp, -0.6),
        (O::GapInstant, -1.5),
        (O::GapSeconds, -0.3),
        (O::GapShort, -0.1),
        (O::GapMinutes, -0.1),
        (O::GapLong, 0.2),
        (O::GapAsEver, -0.5),
        (O::GapOfFleet, -0.6),
        (O::LongGapAsEver, -0.9),
        (O::NoReturn, -0.5),
        (O::AddressChanged, 0.4),
        (O::VersionChanged, -1.0),
        (O::Roamed, 0.5),
        (O::Throttled, -0.1),
        (O::Refused, -0.3),
        (O::OtherCode, 1.2),
        (O::ConflictNear, -0.6),
        (O::TakenOver, -0.1),
        (O::TwoSdks, 0.8),
        (O::TwoAddresses, -0.3),
        (O::TakeTurns, 1.2),
        (O::OneClient, 0.5),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.1),
        (O::SiteTogether, -0.2),
        (O::SiteAndElsewhere, -0.2),
        (O::SiteAlone, 0.2),
        (O::SitePart, -0.1),
        (O::SiteSteps, -0.5),
        (O::TogetherUnplaced, -0.2),
        (O::SiteBack, -0.1),
        (O::Burst, 0.4),
        (O::Wave, 1.1),
        (O::BurstOneAddress, -0.2),
        (O::BurstOfSites, -0.2),
        (O::BurstAll, -1.2),
        (O::BurstAsEver, -0.3),
        (O::BurstRepeated, 0.4),
        (O::BurstOnce, -0.1),
        (O::BurstBoots, -0.1),
        (O::BurstOwnGaps, -0.2),
        (O::BurstTimetable, 0.7),
        (O::ServerErrors, -0.5),
        (O::NoServerErrors, 1.2),
        (O::NotConfirmed, 0.5),
        (O::Upheaval, -1.1),
        (O::ManySdks, -0.8),
        (O::CommonStart, 1.1),
        (O::TooFew, -0.5),
        (O::NoConnects, 0.1),
        (O::NoStart, 0.4),
        (O::OwnToken, -0.4),
        (O::OwnNetwork, 0.9),
        (O::OwnRestart, -0.2),
        (O::OwnCap, -0.2),
        (O::OwnDuplicate, 0.5),
        (O::OwnTokenToo, -0.8),
        (O::OwnNetworkToo, 0.6),
        (O::OwnRestartToo, -0.2),
        (O::OwnSiteToo, 0.4),
        (O::OwnCapToo, 0.6),
        (O::OwnDuplicateToo, -0.1),
        (O::MinuteToken, -0.3),
        (O::MinuteNetwork, 0.4),
        (O::MinuteRestart, 0.6),
        (O::MinuteSite, 0.4),
        (O::MinuteHub, -0.1),
        (O::MinuteTokenToo, -0.3),
        (O::MinuteNetworkToo, 1.3),
        (O::MinuteRestartToo, 0.3),
        (O::MinuteSiteToo, -0.1),
        (O::MinuteHubToo, -0.4),
    ],
};

/// Why nothing can be said.
pub(super) const REASONS: &[(O, f64)] =
    &[(O::TooFew, 0.7), (O::NoStart, 0.5), (O::NoConnects, 2.0), (O::OtherCode, 2.5)];
