//! `sas-token-expiry`
//!
//! # What it means
//! The SAS token that the device connected with ran out. Over MQTT a token is bound to its connection, so the hub
//! closes the connection, and the device comes back with a new token. With an SDK and a connection string this is by
//! design and needs no action.
//!
//! # How it is found
//! The session lasted a token's life plus the hub's 5 to 10 minutes (65 to 70 minutes by default), or the drop stands
//! that far behind the moment at which the token was made; again and again; a 401003 within a minute; a connect
//! within a minute; an SDK that leaves renewal to the hub (.NET, Java, embedded). Sessions that become longer or shorter,
//! each by a little, are those of a clock that drifts; where it is minutes wrong, that is a finding of its own. Tokens that
//! all end at full hours end connections 5 to 10 minutes behind them, however long these lasted. In an export of nothing but
//! disconnects, the distance from one to the next, time and again: of a token that the hub ends, or that an old SDK renews.
//!
//! # What speaks against it
//! A certificate; AMQP, which renews within the connection; an SDK that says goodbye before its token runs out
//! (Node, C since 1.2.9, Python since 2.1.2; older ones renew without a goodbye, which is told as theirs); sessions of
//! quite different lengths; no 401003, where such clients have one each time that a token of theirs runs out
//! (`refusals.rs`).
//!
//! # What to do
//! Nothing, if the device always comes back. To have fewer errors: an SDK that renews early, AMQP, or a longer
//! token. With tokens of one's own making: renew them before they run out.
//!
//! # When it misleads
//! A proxy that limits sessions to just over an hour looks the same, on every SDK and with certificates too.
//!
//! # Source
//! The documentation of 404104 (cause 1) and 401003, and the code of the SDKs.

use super::Model;
use crate::diagnose::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[
        O::TokenBand,
        O::TokenBandOther,
        O::TokenEarly,
        O::TokenClock,
        O::TokenInterval,
        O::TokenOlder,
        O::DeviceRhythm,
        O::Steady,
        O::RenewalAge,
        O::UnauthorizedNear,
        O::Drifting,
        O::RoundTime,
        O::SaidToken,
        O::OwnToken,
        O::MinuteToken,
    ],
    prior: 0.7,
    weights: &[
        (O::TokenBand, 0.5),
        (O::TokenEarly, 0.4),
        (O::TokenRepeats, 0.1),
        (O::TokenClock, -0.7),
        (O::ClockSteady, 0.5),
        (O::TokenInterval, 1.0),
        (O::Outlived, -1.2),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, 0.4),
        (O::MostlyToken, -1.1),
        (O::Steady, 0.6),
        (O::Regular, 0.4),
        (O::SessionSeconds, -4.5),
        (O::SessionMinutes, -1.9),
        (O::CapBand, -0.8),
        (O::CapRepeats, -0.7),
        (O::PingsEarly, 1.2),
        (O::CapDevice, -1.0),
        (O::Timer, 0.7),
        (O::TokenOlder, -1.5),
        (O::Often, -1.5),
        (O::Alike, -0.8),
        (O::AlikeGaps, -1.0),
        (O::TimeOfDay, -2.7),
        (O::UnauthorizedNear, 2.4),
        (O::UnauthorizedElsewhere, -0.2),
        (O::SdkWaits, 0.4),
        (O::SdkRenews, -3.9),
        (O::SdkAbrupt, 4.7),
        (O::AuthSas, 0.6),
        (O::AuthX509, -4.5),
        (O::ProtocolAmqp, -4.1),
        (O::GapInstant, -3.8),
        (O::GapSeconds, 1.4),
        (O::GapShort, 0.6),
        (O::GapMinutes, -0.2),
        (O::GapLong, -1.6),
        (O::GapAsEver, -0.5),
        (O::GapOfFleet, 0.3),
        (O::LongGapAsEver, 0.8),
        (O::NoReturn, -1.3),
        (O::AddressChanged, 0.1),
        (O::VersionChanged, -2.4),
        (O::Throttled, -0.2),
        (O::Refused, -1.0),
        (O::OtherCode, -0.2),
        (O::ConflictNear, -0.5),
        (O::Conflicts, -0.8),
        (O::TakenOver, -2.9),
        (O::TwoSdks, 1.9),
        (O::TakeTurns, 1.8),
        (O::Contested, -1.8),
        (O::TakenAtOnce, 0.3),
        (O::OneClient, 0.7),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, 0.1),
        (O::SiteTogether, -0.4),
        (O::SiteAndElsewhere, -0.6),
        (O::SiteAlone, -0.8),
        (O::SitePart, -0.3),
        (O::SiteSteps, 0.3),
        (O::TogetherUnplaced, -0.6),
        (O::SiteBack, -0.4),
        (O::Burst, -0.1),
        (O::Wave, 0.6),
        (O::BurstOneAddress, -0.1),
        (O::BurstOfSites, 0.4),
        (O::BurstAtOnce, -0.3),
        (O::BurstAsEver, 0.7),
        (O::BurstRepeated, -0.6),
        (O::BurstOnce, -0.9),
        (O::BurstBoots, -0.5),
        (O::BurstOwnGaps, 0.8),
        (O::BurstTimetable, -0.9),
        (O::NoServerErrors, 0.1),
        (O::NotConfirmed, 0.4),
        (O::Upheaval, 0.7),
        (O::ManySdks, -0.1),
        (O::CommonStart, 1.4),
        (O::TooFew, -0.5),
        (O::NoConnects, 1.4),
        (O::NoStart, 1.0),
        (O::NewAddress, -0.2),
        (O::AddressPool, 0.1),
        (O::BurstByAddress, -0.3),
        (O::UnauthorizedMissing, -2.8),
        (O::GapByPing, -0.8),
        (O::Drifting, 1.0),
        (O::Barred, 1.1),
        (O::CutAtOnce, 0.5),
        (O::AtLimit, -1.2),
        (O::LimitOfAddress, -0.3),
        (O::LimitElsewhere, -1.2),
        (O::RoundTime, -1.6),
        (O::SiteAtOnce, -1.0),
        (O::OwnToken, -1.4),
        (O::OwnNetwork, 0.1),
        (O::OwnRestart, 0.2),
        (O::OwnSite, 0.3),
        (O::OwnCap, 0.1),
        (O::OwnDuplicate, 1.2),
        (O::OwnTokenToo, 0.2),
        (O::OwnNetworkToo, -0.9),
        (O::OwnRestartToo, -0.6),
        (O::OwnSiteToo, 0.6),
        (O::OwnCapToo, 0.3),
        (O::OwnDuplicateToo, 1.4),
        (O::MinuteToken, -0.5),
        (O::MinuteNetwork, -0.6),
        (O::MinuteRestart, -0.3),
        (O::MinuteSite, -0.9),
        (O::MinuteHub, -0.7),
        (O::MinuteTokenToo, 0.2),
        (O::MinuteNetworkToo, -0.2),
        (O::MinuteRestartToo, 0.4),
        (O::MinuteSiteToo, -0.2),
        (O::MinuteHubToo, -0.6),
    ],
    stated: &[
        // As much as is told: the life of an unusual token is solved for from it.
        (O::OffBand, -0.3),
        // Proposal: hardly anything else keeps these ages.
        (O::RenewalAge, 4.0),
        (O::RoundTime, 5.0),
        (O::SaidToken, 5.0),
        (O::SaidNetwork, -3.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -2.0),
        (O::SaidNothing, -2.0),
    ],
};
