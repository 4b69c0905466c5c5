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
    prior: -0.3,
    weights: &[
        (O::TokenBand, -0.3),
        (O::TokenBandOther, -0.5),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -0.2),
        (O::TokenClock, -0.2),
        (O::ClockSteady, -0.2),
        (O::TokenInterval, -0.8),
        (O::Outlived, -0.1),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, -0.3),
        (O::MostlyToken, 0.2),
        (O::Steady, -1.1),
        (O::Irregular, -1.0),
        (O::Regular, -0.3),
        (O::SessionSeconds, 1.1),
        (O::SessionMinutes, -0.2),
        (O::CapBand, 0.3),
        (O::CapRepeats, -0.4),
        (O::PingsEarly, -0.2),
        (O::CapDevice, -0.3),
        (O::Timer, -0.3),
        (O::TokenOlder, -1.3),
        (O::PeersToken, -0.5),
        (O::Often, 0.9),
        (O::Alike, -0.4),
        (O::AlikeGaps, -1.0),
        (O::TimeOfDay, -0.2),
        (O::UnauthorizedNear, -1.4),
        (O::UnauthorizedElsewhere, -0.4),
        (O::SdkWaits, -0.1),
        (O::SdkRenews, 0.3),
        (O::SdkAbrupt, 0.9),
        (O::AuthSas, -0.2),
        (O::AuthX509, -0.5),
        (O::ProtocolAmqp, -0.9),
        (O::GapInstant, -1.0),
        (O::GapSeconds, -0.3),
        (O::GapShort, -0.3),
        (O::GapMinutes, -0.4),
        (O::GapAsEver, -0.2),
        (O::GapOfFleet, -0.2),
        (O::LongGapAsEver, -0.5),
        (O::NoReturn, -0.5),
        (O::AddressChanged, -0.3),
        (O::VersionChanged, -0.4),
        (O::Roamed, -0.5),
        (O::Refused, -0.2),
        (O::OtherCode, 0.5),
        (O::ConflictNear, -0.5),
        (O::Conflicts, -0.2),
        (O::TakenOver, -0.7),
        (O::TwoSdks, 0.2),
        (O::TwoAddresses, -0.3),
        (O::TakeTurns, 0.5),
        (O::OneClient, 0.5),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.2),
        (O::QuotaUnfinished, 0.7),
        (O::SiteTogether, -0.7),
        (O::SiteAndElsewhere, 0.2),
        (O::SiteAlone, -0.4),
        (O::SitePart, -0.2),
        (O::SiteSteps, -0.2),
        (O::TogetherUnplaced, -0.2),
        (O::SiteBack, -0.2),
        (O::Burst, 0.4),
        (O::Wave, 0.5),
        (O::BurstUnplaced, -0.5),
        (O::BurstOneAddress, 0.6),
        (O::BurstOfSites, -0.4),
        (O::BurstAll, -1.4),
        (O::BurstAtOnce, 0.6),
        (O::BurstAsEver, -0.2),
        (O::BurstRepeated, 0.2),
        (O::BurstOnce, -0.2),
        (O::BurstBoots, -0.1),
        (O::ServerErrors, -0.5),
        (O::NoServerErrors, 0.6),
        (O::NotConfirmed, 0.7),
        (O::Upheaval, -0.5),
        (O::ManySdks, -0.2),
        (O::CommonStart, 0.4),
        (O::TooFew, -0.7),
        (O::NoConnects, 0.2),
        (O::NoStart, 0.1),
        (O::NewAddress, -0.1),
        (O::BurstByAddress, -1.0),
        (O::OwnToken, -0.2),
        (O::OwnNetwork, 0.2),
        (O::OwnRestart, 0.1),
        (O::OwnSite, -0.1),
        (O::OwnCap, -0.1),
        (O::OwnDuplicate, 0.2),
        (O::OwnTokenToo, -0.5),
        (O::OwnNetworkToo, 0.6),
        (O::OwnRestartToo, 0.2),
        (O::OwnSiteToo, -0.2),
        (O::OwnCapToo, 0.3),
        (O::OwnDuplicateToo, -0.2),
        (O::MinuteToken, -0.4),
        (O::MinuteNetwork, 0.7),
        (O::MinuteRestart, 0.7),
        (O::MinuteSite, 0.2),
        (O::MinuteHub, -0.1),
        (O::MinuteTokenToo, -0.1),
        (O::MinuteNetworkToo, 1.3),
        (O::MinuteRestartToo, 0.8),
        (O::MinuteSiteToo, 0.4),
        (O::MinuteHubToo, -0.4),
    ],
};

/// Why nothing can be said.
pub(super) const REASONS: &[(O, f64)] =
    &[(O::TooFew, 0.7), (O::NoStart, 0.5), (O::NoConnects, 2.0), (O::OtherCode, 2.5)];
