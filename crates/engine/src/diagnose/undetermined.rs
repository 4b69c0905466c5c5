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
        (O::TokenBand, -0.4),
        (O::TokenBandOther, -0.5),
        (O::TokenEarly, -0.2),
        (O::TokenRepeats, -0.2),
        (O::TokenClock, -0.3),
        (O::ClockSteady, -0.2),
        (O::TokenInterval, -0.5),
        (O::Outlived, -0.1),
        (O::OffBand, -0.5),
        (O::DeviceRhythm, -1.1),
        (O::MostlyToken, 0.1),
        (O::Steady, -1.2),
        (O::Irregular, -0.8),
        (O::Regular, -0.3),
        (O::SessionSeconds, 0.7),
        (O::SessionMinutes, -0.1),
        (O::CapBand, 0.2),
        (O::PingsEarly, -0.2),
        (O::CapDevice, -0.2),
        (O::Timer, -0.4),
        (O::TokenOlder, -0.5),
        (O::PeersToken, -0.4),
        (O::Often, 0.7),
        (O::Alike, -0.5),
        (O::AlikeGaps, -0.5),
        (O::UnauthorizedNear, -1.4),
        (O::UnauthorizedElsewhere, -0.4),
        (O::SdkRenews, 0.4),
        (O::SdkAbrupt, 1.5),
        (O::AuthSas, -0.1),
        (O::AuthX509, -0.2),
        (O::ProtocolAmqp, -0.8),
        (O::GapInstant, -0.9),
        (O::GapSeconds, -0.3),
        (O::GapShort, -0.4),
        (O::GapMinutes, -0.5),
        (O::GapOfFleet, -0.4),
        (O::LongGapAsEver, -0.9),
        (O::NoReturn, -0.2),
        (O::AddressChanged, -0.2),
        (O::VersionChanged, -0.4),
        (O::Roamed, -0.4),
        (O::Throttled, -0.1),
        (O::Refused, -0.4),
        (O::OtherCode, 1.1),
        (O::TakenOver, 0.8),
        (O::TwoSdks, 0.3),
        (O::TwoAddresses, -0.6),
        (O::TakeTurns, 0.3),
        (O::Contested, -1.1),
        (O::TakenAtOnce, -0.3),
        (O::OneClient, 1.0),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.2),
        (O::SiteTogether, -0.6),
        (O::SiteAndElsewhere, 0.3),
        (O::SiteAlone, -0.6),
        (O::SitePart, -0.4),
        (O::SiteSteps, -0.6),
        (O::TogetherUnplaced, -0.2),
        (O::SiteBack, 0.1),
        (O::Burst, 0.5),
        (O::Wave, 0.2),
        (O::BurstUnplaced, -0.9),
        (O::BurstOneAddress, 0.6),
        (O::BurstOfSites, -0.3),
        (O::BurstAll, -1.0),
        (O::BurstAtOnce, 0.1),
        (O::BurstAsEver, -0.4),
        (O::BurstRepeated, 0.4),
        (O::BurstOnce, 0.1),
        (O::BurstBoots, 0.6),
        (O::BurstOwnGaps, -0.1),
        (O::BurstTimetable, 0.5),
        (O::ServerErrors, -0.9),
        (O::NoServerErrors, 0.7),
        (O::NotConfirmed, 0.6),
        (O::Upheaval, -1.0),
        (O::ManySdks, -0.4),
        (O::CommonStart, 0.7),
        (O::TooFew, -0.5),
        (O::NoConnects, -0.2),
        (O::NoStart, -0.2),
        (O::NewAddress, -0.5),
        (O::BurstByAddress, -1.6),
        (O::OwnToken, -0.3),
        (O::OwnRestart, 0.4),
        (O::OwnSite, 0.1),
        (O::OwnCap, -0.3),
        (O::OwnHub, 0.1),
        (O::OwnDuplicate, 0.6),
        (O::OwnTokenToo, -0.4),
        (O::OwnNetworkToo, 0.5),
        (O::OwnRestartToo, 0.2),
        (O::OwnSiteToo, -0.5),
        (O::OwnCapToo, -0.2),
        (O::OwnDuplicateToo, -0.4),
        (O::MinuteToken, -0.2),
        (O::MinuteNetwork, 1.0),
        (O::MinuteRestart, 1.0),
        (O::MinuteSite, 0.2),
        (O::MinuteHub, -0.1),
        (O::MinuteTokenToo, -0.4),
        (O::MinuteNetworkToo, 1.0),
        (O::MinuteRestartToo, 0.4),
        (O::MinuteSiteToo, 0.4),
        (O::MinuteHubToo, 0.1),
    ],
    said: &[
        (O::SaidToken, -2.0),
        (O::SaidNetwork, -2.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -2.0),
        (O::SaidNothing, -2.0),
    ],
};

/// Why nothing can be said.
pub(super) const REASONS: &[(O, f64)] =
    &[(O::TooFew, 0.7), (O::NoStart, 0.5), (O::NoConnects, 2.0), (O::OtherCode, 2.5)];
