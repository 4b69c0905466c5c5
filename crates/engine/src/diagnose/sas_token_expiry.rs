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
        (O::TokenBandOther, 0.3),
        (O::TokenEarly, 0.5),
        (O::TokenRepeats, 0.1),
        (O::TokenClock, -0.9),
        (O::ClockSteady, 0.3),
        (O::TokenInterval, 1.4),
        (O::Outlived, -0.5),
        (O::OffBand, -0.5),
        (O::DeviceRhythm, 0.3),
        (O::MostlyToken, -0.9),
        (O::Steady, 1.0),
        (O::Regular, 0.2),
        (O::SessionSeconds, -3.8),
        (O::SessionMinutes, -1.6),
        (O::CapBand, -1.1),
        (O::CapRepeats, 0.3),
        (O::PingsEarly, 1.3),
        (O::CapDevice, -0.4),
        (O::Timer, 0.4),
        (O::TokenOlder, -1.2),
        (O::PeersToken, -0.1),
        (O::Often, 0.6),
        (O::Alike, -1.3),
        (O::AlikeGaps, -0.2),
        (O::TimeOfDay, -2.3),
        (O::UnauthorizedNear, 2.4),
        (O::UnauthorizedElsewhere, -0.3),
        (O::SdkWaits, 0.4),
        (O::SdkRenews, -4.8),
        (O::SdkAbrupt, 2.3),
        (O::AuthSas, 0.7),
        (O::AuthX509, -3.8),
        (O::ProtocolAmqp, -3.8),
        (O::GapInstant, -1.0),
        (O::GapSeconds, 1.2),
        (O::GapShort, 0.5),
        (O::GapMinutes, -0.6),
        (O::GapLong, -2.0),
        (O::GapAsEver, -0.2),
        (O::GapOfFleet, 0.2),
        (O::LongGapAsEver, 0.6),
        (O::NoReturn, -0.9),
        (O::AddressChanged, 0.5),
        (O::VersionChanged, -2.3),
        (O::Roamed, 1.3),
        (O::Throttled, -0.1),
        (O::Refused, -0.7),
        (O::OtherCode, -0.9),
        (O::ConflictNear, 0.3),
        (O::Conflicts, -0.8),
        (O::TakenOver, -0.1),
        (O::TwoSdks, 0.6),
        (O::TwoAddresses, 0.8),
        (O::TakeTurns, 0.5),
        (O::OneClient, -0.5),
        (O::QuotaCode, -0.1),
        (O::QuotaLoop, 0.1),
        (O::SiteTogether, -0.1),
        (O::SiteAndElsewhere, -0.1),
        (O::SiteAlone, -1.4),
        (O::SitePart, -0.1),
        (O::TogetherUnplaced, -0.1),
        (O::SiteBack, -0.3),
        (O::Burst, 0.2),
        (O::Wave, 0.8),
        (O::BurstUnplaced, -0.6),
        (O::BurstOneAddress, 0.5),
        (O::BurstOfSites, -0.4),
        (O::BurstAll, 0.2),
        (O::BurstAtOnce, -0.4),
        (O::BurstAsEver, 0.7),
        (O::BurstRepeated, -0.5),
        (O::BurstOnce, -0.9),
        (O::BurstBoots, -0.7),
        (O::BurstOwnGaps, 0.5),
        (O::BurstTimetable, -0.9),
        (O::ServerErrors, 0.2),
        (O::NoServerErrors, -0.1),
        (O::NotConfirmed, 0.8),
        (O::Upheaval, 0.4),
        (O::ManySdks, 0.1),
        (O::CommonStart, 1.6),
        (O::TooFew, -0.6),
        (O::NoConnects, 0.9),
        (O::NoStart, 1.0),
        (O::OwnToken, -1.1),
        (O::OwnNetwork, 0.1),
        (O::OwnRestart, 0.4),
        (O::OwnSite, 0.2),
        (O::OwnCap, 0.2),
        (O::OwnDuplicate, 0.8),
        (O::OwnTokenToo, 0.3),
        (O::OwnNetworkToo, -0.4),
        (O::OwnRestartToo, 0.4),
        (O::OwnCapToo, -0.3),
        (O::OwnDuplicateToo, 0.2),
        (O::MinuteToken, -0.5),
        (O::MinuteNetwork, -1.0),
        (O::MinuteRestart, -0.8),
        (O::MinuteSite, -1.4),
        (O::MinuteHub, -0.7),
        (O::MinuteTokenToo, 0.2),
        (O::MinuteNetworkToo, -0.2),
        (O::MinuteRestartToo, -0.4),
        (O::MinuteSiteToo, -0.1),
        (O::MinuteHubToo, -0.2),
    ],
};
