//! `undetermined`
//!
//! # What it means
//! The export cannot show why. That is an answer: it says what to ask for next.
//!
//! # How it is found
//! No cause is likelier than all others together. Fewer than three drops of the device, a session whose beginning is not
//! in the log, an error that points elsewhere, or many devices at once without a word of the hub are the reasons told. A device that the hub
//! refused afterwards, as disabled or deleted or for its certificate, has none of the causes: its finding says so.
//!
//! # What speaks against it
//! Nothing but the evidence for a cause.
//!
//! # What to do
//! Export a longer time range, with all columns; get the client's own log.
//!
//! # When it misleads
//! Where two causes fit alike, it says that nothing is known, though both are: the opened verdict shows them.
//!
//! # Source
//! Proposal.

use super::Model;
use crate::diagnose::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[],
    prior: -0.4,
    weights: &[
        (O::TokenBand, -0.4),
        (O::TokenBandOther, -0.5),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -0.3),
        (O::TokenClock, -0.3),
        (O::ClockSteady, -0.2),
        (O::TokenInterval, -0.2),
        (O::Outlived, -0.7),
        (O::OffBand, -0.4),
        (O::DeviceRhythm, -1.3),
        (O::Steady, -1.1),
        (O::Irregular, -1.0),
        (O::Regular, -0.3),
        (O::SessionSeconds, 0.8),
        (O::SessionMinutes, -0.2),
        (O::CapBand, 0.3),
        (O::CapRepeats, 0.2),
        (O::PingsEarly, -0.2),
        (O::CapDevice, -0.2),
        (O::Timer, -0.5),
        (O::TokenOlder, -0.2),
        (O::PeersToken, -0.4),
        (O::Often, 0.3),
        (O::Alike, 0.2),
        (O::AlikeGaps, -0.7),
        (O::TimeOfDay, -0.4),
        (O::UnauthorizedNear, -1.3),
        (O::UnauthorizedElsewhere, -0.4),
        (O::SdkRenews, 0.1),
        (O::SdkAbrupt, 1.3),
        (O::AuthSas, -0.1),
        (O::AuthX509, -0.3),
        (O::ProtocolAmqp, -0.8),
        (O::GapInstant, -0.8),
        (O::GapSeconds, -0.3),
        (O::GapShort, -0.5),
        (O::GapMinutes, -0.4),
        (O::GapLong, -0.1),
        (O::GapAsEver, -0.5),
        (O::GapOfFleet, -0.3),
        (O::LongGapAsEver, -0.9),
        (O::NoReturn, -0.4),
        (O::AddressChanged, -0.2),
        (O::VersionChanged, -0.4),
        (O::Roamed, -0.4),
        (O::Refused, -0.4),
        (O::TakenOver, 1.1),
        (O::TwoSdks, 0.3),
        (O::TwoAddresses, -0.6),
        (O::TakeTurns, 0.3),
        (O::Contested, -1.0),
        (O::TakenAtOnce, -0.5),
        (O::OneClient, 0.8),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, -0.2),
        (O::SiteTogether, -0.8),
        (O::SiteAndElsewhere, 0.3),
        (O::SiteAlone, -0.5),
        (O::SitePart, -0.4),
        (O::SiteSteps, -0.6),
        (O::TogetherUnplaced, 0.3),
        (O::Burst, 0.6),
        (O::Wave, 0.1),
        (O::BurstUnplaced, -0.7),
        (O::BurstOneAddress, 0.5),
        (O::BurstOfSites, 0.1),
        (O::BurstAll, -1.2),
        (O::BurstAtOnce, 0.2),
        (O::BurstRepeated, 0.5),
        (O::BurstOnce, 0.1),
        (O::BurstBoots, 0.4),
        (O::BurstOwnGaps, -0.2),
        (O::BurstTimetable, 0.8),
        (O::ServerErrors, -0.9),
        (O::NoServerErrors, 0.8),
        (O::NotConfirmed, 0.6),
        (O::Upheaval, -0.8),
        (O::ManySdks, -0.4),
        (O::CommonStart, 0.5),
        (O::TooFew, -0.5),
        (O::NoConnects, -0.1),
        (O::NoStart, -0.2),
        (O::NewAddress, -0.4),
        (O::BurstByAddress, -1.6),
        (O::UnauthorizedMissing, 0.8),
        (O::Drifting, -0.1),
        (O::CutAtOnce, 0.2),
        (O::AtLimit, -0.8),
        (O::LimitOfAddress, -0.4),
        (O::LimitElsewhere, -0.3),
        (O::RoundTime, 0.2),
        (O::SiteAtOnce, -0.1),
        (O::OwnNetwork, -0.1),
        (O::OwnRestart, 0.5),
        (O::OwnCap, -0.2),
        (O::OwnDuplicate, 0.3),
        (O::OwnTokenToo, -0.3),
        (O::OwnNetworkToo, 0.7),
        (O::OwnRestartToo, 0.1),
        (O::OwnSiteToo, -0.5),
        (O::OwnCapToo, -0.1),
        (O::OwnDuplicateToo, -0.2),
        (O::MinuteToken, -0.2),
        (O::MinuteNetwork, 0.8),
        (O::MinuteRestart, 0.5),
        (O::MinuteSite, 0.3),
        (O::MinuteHub, 0.1),
        (O::MinuteTokenToo, -0.3),
        (O::MinuteNetworkToo, 1.1),
        (O::MinuteRestartToo, -0.1),
        (O::MinuteSiteToo, 0.2),
        (O::MinuteHubToo, 0.2),
    ],
    stated: &[
        (O::Barred, 10.0),
        (O::SaidToken, -2.0),
        (O::SaidNetwork, -2.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -2.0),
        (O::SaidNothing, -2.0),
    ],
};

/// Why nothing can be said.
pub(in crate::diagnose) const REASONS: &[(O, f64)] = &[
    (O::Burst, 1.0),
    (O::BurstUnplaced, 1.0),
    (O::Wave, 1.0),
    (O::BurstAll, 0.9),
    (O::TooFew, 0.7),
    (O::NoStart, 0.5),
    (O::NoConnects, 2.0),
    (O::OtherCode, 2.5),
    (O::Barred, 3.0),
];
