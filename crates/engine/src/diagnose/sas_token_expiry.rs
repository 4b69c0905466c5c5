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
        O::OwnToken,
        O::MinuteToken,
    ],
    prior: 0.5,
    weights: &[
        (O::TokenBand, 0.3),
        (O::TokenBandOther, 0.4),
        (O::TokenEarly, 0.4),
        (O::TokenRepeats, 0.2),
        (O::TokenClock, -0.5),
        (O::ClockSteady, 0.1),
        (O::TokenInterval, 1.6),
        (O::Outlived, -0.7),
        (O::OffBand, -0.4),
        (O::DeviceRhythm, 0.4),
        (O::MostlyToken, -0.9),
        (O::Steady, 1.0),
        (O::Regular, 0.3),
        (O::SessionSeconds, -3.8),
        (O::SessionMinutes, -2.0),
        (O::CapBand, -1.2),
        (O::CapRepeats, 0.5),
        (O::PingsEarly, 1.2),
        (O::CapDevice, 0.2),
        (O::Timer, 0.1),
        (O::TokenOlder, -1.4),
        (O::Often, -0.1),
        (O::Alike, -1.4),
        (O::AlikeGaps, -0.4),
        (O::TimeOfDay, -3.0),
        (O::UnauthorizedNear, 2.4),
        (O::UnauthorizedElsewhere, -0.3),
        (O::SdkWaits, 0.4),
        (O::SdkRenews, -4.4),
        (O::SdkAbrupt, 3.0),
        (O::AuthSas, 0.7),
        (O::AuthX509, -3.9),
        (O::ProtocolAmqp, -3.8),
        (O::GapInstant, -1.5),
        (O::GapSeconds, 1.1),
        (O::GapShort, 0.5),
        (O::GapMinutes, -0.4),
        (O::GapLong, -1.9),
        (O::GapAsEver, -0.2),
        (O::GapOfFleet, 0.1),
        (O::LongGapAsEver, 1.0),
        (O::NoReturn, -1.2),
        (O::AddressChanged, 0.4),
        (O::VersionChanged, -1.2),
        (O::Roamed, -0.1),
        (O::Throttled, -0.2),
        (O::Refused, -0.7),
        (O::OtherCode, -0.5),
        (O::ConflictNear, 0.6),
        (O::Conflicts, -1.0),
        (O::TakenOver, -0.7),
        (O::TwoSdks, 0.9),
        (O::TwoAddresses, 0.1),
        (O::TakeTurns, 1.2),
        (O::OneClient, -0.2),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, 0.1),
        (O::SiteTogether, -0.3),
        (O::SiteAndElsewhere, -0.4),
        (O::SiteAlone, -1.3),
        (O::SitePart, -0.3),
        (O::TogetherUnplaced, 0.2),
        (O::SiteBack, -0.4),
        (O::Wave, 0.6),
        (O::BurstUnplaced, -0.7),
        (O::BurstOneAddress, 0.2),
        (O::BurstAll, -0.1),
        (O::BurstAtOnce, -0.6),
        (O::BurstAsEver, 0.4),
        (O::BurstRepeated, -0.2),
        (O::BurstOnce, -0.6),
        (O::BurstBoots, -0.2),
        (O::BurstOwnGaps, 0.3),
        (O::BurstTimetable, -0.7),
        (O::NoServerErrors, -0.1),
        (O::NotConfirmed, 0.3),
        (O::Upheaval, 0.9),
        (O::ManySdks, 0.3),
        (O::CommonStart, 1.9),
        (O::TooFew, -0.7),
        (O::NoConnects, 1.6),
        (O::NoStart, 0.9),
        (O::NewAddress, -0.1),
        (O::AddressPool, 0.3),
        (O::BurstByAddress, -0.3),
        (O::OwnToken, -0.9),
        (O::OwnNetwork, -0.2),
        (O::OwnRestart, 0.5),
        (O::OwnSite, -0.1),
        (O::OwnCap, 0.1),
        (O::OwnDuplicate, 1.2),
        (O::OwnTokenToo, 0.3),
        (O::OwnNetworkToo, -1.0),
        (O::OwnRestartToo, -0.8),
        (O::OwnSiteToo, 0.4),
        (O::OwnCapToo, -0.5),
        (O::OwnDuplicateToo, 0.3),
        (O::MinuteToken, -0.4),
        (O::MinuteNetwork, -0.9),
        (O::MinuteRestart, -1.2),
        (O::MinuteSite, -0.9),
        (O::MinuteHub, -0.5),
        (O::MinuteTokenToo, 0.2),
        (O::MinuteNetworkToo, -0.5),
        (O::MinuteRestartToo, -0.6),
        (O::MinuteSiteToo, -0.1),
        (O::MinuteHubToo, -0.5),
    ],
};
