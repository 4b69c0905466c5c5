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
//! within a minute; an SDK that leaves renewal to the hub (.NET, Java, embedded).
//!
//! # What speaks against it
//! A certificate; AMQP, which renews within the connection; an SDK that says goodbye before its token runs out
//! (Node, C since 1.2.9, Python since 2.1.2); sessions of quite different lengths.
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
use super::evidence::Observation as O;

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
        O::SaidToken,
        O::OwnToken,
        O::MinuteToken,
    ],
    prior: 0.6,
    weights: &[
        (O::TokenBand, 0.4),
        (O::TokenBandOther, 0.2),
        (O::TokenEarly, 0.6),
        (O::TokenRepeats, 0.2),
        (O::TokenClock, -0.6),
        (O::ClockSteady, 0.2),
        (O::TokenInterval, 1.7),
        (O::Outlived, -0.6),
        (O::OffBand, -0.3),
        (O::DeviceRhythm, 0.4),
        (O::MostlyToken, -0.9),
        (O::Steady, 0.9),
        (O::Regular, 0.4),
        (O::SessionSeconds, -4.5),
        (O::SessionMinutes, -2.2),
        (O::CapBand, -1.5),
        (O::CapRepeats, -1.0),
        (O::PingsEarly, 1.6),
        (O::CapDevice, -1.2),
        (O::Timer, 0.3),
        (O::TokenOlder, -1.2),
        (O::PeersToken, -0.1),
        (O::Often, -1.3),
        (O::Alike, -1.0),
        (O::AlikeGaps, -0.9),
        (O::TimeOfDay, -3.0),
        (O::UnauthorizedNear, 2.4),
        (O::UnauthorizedElsewhere, -0.3),
        (O::SdkWaits, 0.4),
        (O::SdkRenews, -4.4),
        (O::SdkAbrupt, 3.7),
        (O::AuthSas, 0.6),
        (O::AuthX509, -4.6),
        (O::ProtocolAmqp, -4.0),
        (O::GapInstant, -3.6),
        (O::GapSeconds, 1.3),
        (O::GapShort, 0.5),
        (O::GapMinutes, -0.3),
        (O::GapLong, -1.7),
        (O::GapAsEver, -0.3),
        (O::GapOfFleet, 0.2),
        (O::LongGapAsEver, 0.7),
        (O::NoReturn, -1.1),
        (O::AddressChanged, 0.2),
        (O::VersionChanged, -2.3),
        (O::Roamed, -0.1),
        (O::Throttled, -0.1),
        (O::Refused, -1.0),
        (O::OtherCode, -0.8),
        (O::ConflictNear, -0.2),
        (O::Conflicts, -0.4),
        (O::TakenOver, -2.8),
        (O::TwoSdks, 1.4),
        (O::TwoAddresses, 0.1),
        (O::TakeTurns, 1.6),
        (O::Contested, -1.1),
        (O::TakenAtOnce, 0.3),
        (O::OneClient, 0.3),
        (O::QuotaLoop, 0.1),
        (O::SiteTogether, -0.2),
        (O::SiteAndElsewhere, -0.8),
        (O::SiteAlone, -1.4),
        (O::SitePart, -0.3),
        (O::SiteSteps, 0.2),
        (O::TogetherUnplaced, -0.1),
        (O::SiteBack, -0.6),
        (O::Wave, 0.8),
        (O::BurstUnplaced, 0.2),
        (O::BurstOneAddress, -0.1),
        (O::BurstOfSites, 0.3),
        (O::BurstAll, -0.1),
        (O::BurstAtOnce, -0.8),
        (O::BurstAsEver, 0.3),
        (O::BurstRepeated, -0.5),
        (O::BurstOnce, -0.9),
        (O::BurstBoots, -0.8),
        (O::BurstOwnGaps, 0.5),
        (O::BurstTimetable, -1.3),
        (O::ServerErrors, -0.1),
        (O::NoServerErrors, 0.4),
        (O::NotConfirmed, 0.5),
        (O::Upheaval, 0.4),
        (O::ManySdks, -0.3),
        (O::CommonStart, 1.4),
        (O::TooFew, -0.4),
        (O::NoConnects, 1.1),
        (O::NoStart, 0.9),
        (O::NewAddress, -0.3),
        (O::AddressPool, 0.3),
        (O::BurstByAddress, -0.1),
        (O::OwnToken, -1.1),
        (O::OwnNetwork, 0.3),
        (O::OwnRestart, 0.5),
        (O::OwnSite, 0.3),
        (O::OwnCap, 0.5),
        (O::OwnHub, 0.1),
        (O::OwnDuplicate, 0.9),
        (O::OwnTokenToo, 0.2),
        (O::OwnNetworkToo, -0.5),
        (O::OwnRestartToo, -0.5),
        (O::OwnSiteToo, 1.0),
        (O::OwnCapToo, 1.1),
        (O::OwnDuplicateToo, 1.2),
        (O::MinuteToken, -0.4),
        (O::MinuteNetwork, -0.4),
        (O::MinuteRestart, -0.8),
        (O::MinuteSite, -0.8),
        (O::MinuteHub, -0.6),
        (O::MinuteTokenToo, 0.2),
        (O::MinuteNetworkToo, -0.4),
        (O::MinuteRestartToo, 0.1),
        (O::MinuteSiteToo, -0.3),
        (O::MinuteHubToo, -0.4),
    ],
    said: &[
        (O::SaidToken, 5.0),
        (O::SaidNetwork, -3.0),
        (O::SaidTaken, -2.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -2.0),
        (O::SaidNothing, -2.0),
    ],
};
