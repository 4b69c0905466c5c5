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
//! each by a little, are those of a clock that drifts; where it is minutes wrong, that is a finding of its own.
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
        O::UnauthorizedNear,
        O::Drifting,
        O::SaidToken,
        O::OwnToken,
        O::MinuteToken,
    ],
    prior: 0.7,
    weights: &[
        (O::TokenBand, 0.5),
        (O::TokenBandOther, 0.1),
        (O::TokenEarly, 0.7),
        (O::TokenRepeats, 0.2),
        (O::TokenClock, -0.6),
        (O::ClockSteady, 0.4),
        (O::TokenInterval, 1.2),
        (O::Outlived, -1.3),
        (O::OffBand, -0.3),
        (O::DeviceRhythm, 0.4),
        (O::MostlyToken, -1.1),
        (O::Steady, 0.7),
        (O::Irregular, -0.1),
        (O::Regular, 0.4),
        (O::SessionSeconds, -4.6),
        (O::SessionMinutes, -2.0),
        (O::CapBand, -1.5),
        (O::CapRepeats, -0.9),
        (O::PingsEarly, 1.9),
        (O::CapDevice, -1.3),
        (O::Timer, 0.3),
        (O::TokenOlder, -1.5),
        (O::Often, -1.1),
        (O::Alike, -0.9),
        (O::AlikeGaps, -1.0),
        (O::TimeOfDay, -2.9),
        (O::UnauthorizedNear, 2.4),
        (O::UnauthorizedElsewhere, -0.2),
        (O::SdkWaits, 0.3),
        (O::SdkRenews, -4.3),
        (O::SdkAbrupt, 3.9),
        (O::AuthSas, 0.6),
        (O::AuthX509, -4.3),
        (O::ProtocolAmqp, -4.3),
        (O::GapInstant, -4.0),
        (O::GapSeconds, 1.4),
        (O::GapShort, 0.7),
        (O::GapMinutes, -0.2),
        (O::GapLong, -1.7),
        (O::GapAsEver, -0.4),
        (O::GapOfFleet, 0.3),
        (O::LongGapAsEver, 0.9),
        (O::NoReturn, -1.3),
        (O::AddressChanged, 0.2),
        (O::VersionChanged, -2.4),
        (O::Throttled, -0.2),
        (O::Refused, -1.0),
        (O::OtherCode, -0.2),
        (O::ConflictNear, -0.4),
        (O::Conflicts, -0.6),
        (O::TakenOver, -2.8),
        (O::TwoSdks, 1.9),
        (O::TakeTurns, 1.8),
        (O::Contested, -2.1),
        (O::TakenAtOnce, 0.3),
        (O::OneClient, 0.6),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, 0.1),
        (O::SiteTogether, -0.4),
        (O::SiteAndElsewhere, -0.7),
        (O::SiteAlone, -1.2),
        (O::SitePart, -0.2),
        (O::SiteSteps, 0.3),
        (O::TogetherUnplaced, -0.2),
        (O::SiteBack, -0.5),
        (O::Wave, 0.7),
        (O::BurstOneAddress, -0.3),
        (O::BurstOfSites, 0.4),
        (O::BurstAll, -0.2),
        (O::BurstAtOnce, -0.4),
        (O::BurstAsEver, 0.7),
        (O::BurstRepeated, -0.5),
        (O::BurstOnce, -0.9),
        (O::BurstBoots, -0.3),
        (O::BurstOwnGaps, 0.8),
        (O::BurstTimetable, -1.1),
        (O::NoServerErrors, 0.1),
        (O::NotConfirmed, 0.4),
        (O::Upheaval, 0.7),
        (O::ManySdks, -0.2),
        (O::CommonStart, 1.3),
        (O::TooFew, -0.5),
        (O::NoConnects, 1.5),
        (O::NoStart, 1.0),
        (O::NewAddress, -0.3),
        (O::AddressPool, 0.2),
        (O::BurstByAddress, -0.4),
        (O::UnauthorizedMissing, -2.9),
        (O::GapByPing, -1.0),
        (O::Drifting, 1.0),
        (O::CutAtOnce, 0.4),
        (O::OwnToken, -1.3),
        (O::OwnNetwork, 0.2),
        (O::OwnRestart, 0.3),
        (O::OwnSite, 0.6),
        (O::OwnCap, 0.5),
        (O::OwnDuplicate, 1.1),
        (O::OwnTokenToo, 0.2),
        (O::OwnNetworkToo, -0.8),
        (O::OwnRestartToo, -0.7),
        (O::OwnSiteToo, 0.3),
        (O::OwnCapToo, 1.2),
        (O::OwnDuplicateToo, 1.6),
        (O::MinuteToken, -0.5),
        (O::MinuteNetwork, -0.4),
        (O::MinuteRestart, -0.4),
        (O::MinuteSite, -0.9),
        (O::MinuteHub, -0.7),
        (O::MinuteTokenToo, 0.2),
        (O::MinuteNetworkToo, -0.3),
        (O::MinuteRestartToo, 0.2),
        (O::MinuteSiteToo, -0.3),
        (O::MinuteHubToo, -0.6),
    ],
    stated: &[
        (O::SaidToken, 5.0),
        (O::SaidNetwork, -3.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -2.0),
        (O::SaidNothing, -2.0),
    ],
};
