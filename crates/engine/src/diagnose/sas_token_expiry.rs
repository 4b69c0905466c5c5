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
        O::DeviceRhythm,
        O::Steady,
        O::UnauthorizedNear,
    ],
    prior: 0.5,
    weights: &[
        (O::TokenBand, 0.3),
        (O::TokenBandOther, 0.1),
        (O::TokenEarly, 0.3),
        (O::TokenRepeats, 0.6),
        (O::TokenClock, -1.1),
        (O::TokenInterval, 2.0),
        (O::Outlived, -0.5),
        (O::OffBand, 0.4),
        (O::DeviceRhythm, -1.3),
        (O::MostlyToken, -0.8),
        (O::Steady, 0.5),
        (O::Regular, 0.1),
        (O::SessionSeconds, -2.1),
        (O::SessionMinutes, -2.4),
        (O::CapBand, 0.1),
        (O::CapRepeats, 0.1),
        (O::Alike, -1.9),
        (O::AlikeGaps, -0.9),
        (O::TimeOfDay, -1.8),
        (O::UnauthorizedNear, 2.4),
        (O::SdkWaits, 0.3),
        (O::SdkRenews, -3.8),
        (O::SdkAbrupt, 2.1),
        (O::AuthSas, 0.9),
        (O::AuthX509, -3.2),
        (O::ProtocolAmqp, -2.8),
        (O::GapSeconds, 1.3),
        (O::GapShort, 0.8),
        (O::GapMinutes, -0.6),
        (O::GapLong, -1.8),
        (O::GapAsEver, -0.4),
        (O::NoReturn, -0.6),
        (O::AddressChanged, 0.6),
        (O::Throttled, -0.3),
        (O::Refused, -0.2),
        (O::OtherCode, -0.9),
        (O::ConflictNear, 0.1),
        (O::Conflicts, -0.2),
        (O::TwoSdks, 0.2),
        (O::SiteTogether, 0.2),
        (O::SiteAndElsewhere, 0.3),
        (O::Burst, 0.1),
        (O::Wave, 0.8),
        (O::BurstUnplaced, -0.1),
        (O::BurstOneAddress, -0.2),
        (O::BurstOfSites, 0.1),
        (O::BurstAll, -0.1),
        (O::BurstRepeated, -0.2),
        (O::NoServerErrors, 0.3),
        (O::NotConfirmed, 0.4),
        (O::Upheaval, 0.1),
        (O::ManySdks, -0.5),
        (O::CommonStart, 0.7),
        (O::TooFew, 0.3),
        (O::NoConnects, 0.4),
        (O::NoStart, 1.0),
    ],
};
