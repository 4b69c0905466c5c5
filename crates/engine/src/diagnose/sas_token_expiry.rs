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
    ],
    prior: 0.7,
    weights: &[
        (O::TokenBand, 0.1),
        (O::TokenEarly, 0.3),
        (O::TokenRepeats, 0.3),
        (O::TokenClock, -1.3),
        (O::TokenInterval, 1.4),
        (O::Outlived, -0.7),
        (O::OffBand, -0.1),
        (O::DeviceRhythm, 0.7),
        (O::MostlyToken, -1.3),
        (O::Steady, 0.8),
        (O::Irregular, -0.1),
        (O::Regular, 0.2),
        (O::SessionSeconds, -3.4),
        (O::SessionMinutes, -1.5),
        (O::CapBand, -0.7),
        (O::CapRepeats, -0.1),
        (O::PingsEarly, 1.7),
        (O::CapDevice, -0.3),
        (O::TokenOlder, -1.9),
        (O::PeersToken, -0.2),
        (O::Often, 0.3),
        (O::Alike, -1.2),
        (O::AlikeGaps, -0.3),
        (O::TimeOfDay, -2.0),
        (O::UnauthorizedNear, 2.4),
        (O::UnauthorizedElsewhere, -0.2),
        (O::SdkWaits, 0.5),
        (O::SdkRenews, -4.5),
        (O::SdkAbrupt, 2.2),
        (O::AuthSas, 0.8),
        (O::AuthX509, -3.5),
        (O::ProtocolAmqp, -3.3),
        (O::GapInstant, -0.8),
        (O::GapSeconds, 1.4),
        (O::GapShort, 0.7),
        (O::GapMinutes, -0.5),
        (O::GapLong, -2.0),
        (O::GapAsEver, -0.1),
        (O::GapOfFleet, 0.2),
        (O::LongGapAsEver, 0.5),
        (O::NoReturn, -0.8),
        (O::AddressChanged, 0.5),
        (O::VersionChanged, -1.7),
        (O::Roamed, 0.8),
        (O::Throttled, -0.1),
        (O::Refused, -0.8),
        (O::OtherCode, -0.9),
        (O::ConflictNear, 0.3),
        (O::Conflicts, -0.4),
        (O::TwoSdks, 0.5),
        (O::TwoAddresses, 0.6),
        (O::TakeTurns, 0.4),
        (O::OneClient, -0.1),
        (O::QuotaCode, -0.1),
        (O::SiteTogether, -0.1),
        (O::SiteAndElsewhere, -0.4),
        (O::SiteAlone, -1.5),
        (O::SitePart, -0.1),
        (O::TogetherUnplaced, -0.1),
        (O::SiteBack, -0.5),
        (O::Wave, 1.0),
        (O::BurstUnplaced, -0.7),
        (O::BurstOneAddress, 0.2),
        (O::BurstOfSites, -0.1),
        (O::BurstAll, 0.2),
        (O::BurstAtOnce, -0.3),
        (O::BurstAsEver, 0.4),
        (O::BurstRepeated, -0.3),
        (O::BurstOnce, -0.8),
        (O::BurstBoots, -0.6),
        (O::BurstOwnGaps, 0.6),
        (O::ServerErrors, 0.2),
        (O::NoServerErrors, -0.3),
        (O::NotConfirmed, 0.5),
        (O::Upheaval, 0.2),
        (O::CommonStart, 1.3),
        (O::TooFew, -0.3),
        (O::NoConnects, 0.4),
        (O::NoStart, 1.1),
    ],
};
