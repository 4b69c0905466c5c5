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
    prior: 0.6,
    weights: &[
        (O::TokenBand, 0.1),
        (O::TokenEarly, 0.2),
        (O::TokenRepeats, 0.3),
        (O::TokenClock, -1.2),
        (O::TokenInterval, 1.5),
        (O::Outlived, -0.2),
        (O::OffBand, -0.1),
        (O::DeviceRhythm, 0.8),
        (O::MostlyToken, -1.4),
        (O::Steady, 0.8),
        (O::Irregular, 0.1),
        (O::Regular, 0.3),
        (O::SessionSeconds, -2.8),
        (O::SessionMinutes, -2.5),
        (O::CapBand, -0.6),
        (O::CapRepeats, -0.2),
        (O::CapDevice, -0.6),
        (O::Timer, -0.3),
        (O::TokenOlder, -1.6),
        (O::PeersToken, -0.1),
        (O::Often, 0.9),
        (O::Alike, -1.7),
        (O::AlikeGaps, -1.1),
        (O::TimeOfDay, -1.9),
        (O::UnauthorizedNear, 2.4),
        (O::SdkWaits, 0.4),
        (O::SdkRenews, -4.1),
        (O::SdkAbrupt, 2.5),
        (O::AuthSas, 1.0),
        (O::AuthX509, -3.1),
        (O::ProtocolAmqp, -2.9),
        (O::GapInstant, -0.4),
        (O::GapSeconds, 1.5),
        (O::GapShort, 0.7),
        (O::GapMinutes, -0.7),
        (O::GapLong, -2.0),
        (O::GapAsEver, -0.2),
        (O::LongGapAsEver, 0.6),
        (O::NoReturn, -0.8),
        (O::AddressChanged, 0.9),
        (O::Throttled, -0.2),
        (O::Refused, -0.4),
        (O::OtherCode, -1.0),
        (O::ConflictNear, -0.1),
        (O::TwoSdks, 0.1),
        (O::TwoAddresses, 0.2),
        (O::QuotaCode, -0.2),
        (O::QuotaLoop, 0.1),
        (O::SiteAndElsewhere, -0.2),
        (O::TogetherUnplaced, 0.1),
        (O::SiteBack, -0.2),
        (O::Wave, 0.6),
        (O::BurstUnplaced, -0.1),
        (O::BurstOneAddress, -0.1),
        (O::BurstOfSites, 0.2),
        (O::BurstAll, -0.3),
        (O::BurstRepeated, -0.1),
        (O::ServerErrors, -0.5),
        (O::NoServerErrors, 0.4),
        (O::NotConfirmed, 0.6),
        (O::Upheaval, 0.3),
        (O::ManySdks, -0.2),
        (O::CommonStart, 0.1),
        (O::TooFew, 0.2),
        (O::NoConnects, 0.3),
        (O::NoStart, 0.5),
    ],
};
