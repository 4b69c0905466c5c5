//! `abrupt-close`
//!
//! # What it means
//! The connection was cut without an MQTT DISCONNECT: a TCP reset by a firewall or proxy, a client that closes its
//! socket, a defect of an old SDK, or a network loss so short that the device was back before anybody noticed.
//!
//! # How it is found
//! The device is back within ten seconds, after sessions of quite different lengths.
//!
//! # What speaks against it
//! A longer absence; a session on the token's rhythm; many devices on many addresses at the same moment.
//!
//! # What to do
//! Use the newest SDK; close the client properly before making a new one; look for middleboxes that cut connections.
//!
//! # When it misleads
//! A short network loss cannot be told from it in a hub's log.
//!
//! # Source
//! The documentation of 404104 (cause 2).

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[O::GapSeconds, O::GapShort, O::GapMinutes, O::GapLong, O::OffBand],
    prior: -1.0,
    weights: &[
        (O::TokenBand, -1.1),
        (O::TokenBandOther, 0.3),
        (O::TokenEarly, -0.1),
        (O::TokenRepeats, -1.3),
        (O::TokenClock, 0.7),
        (O::OffBand, -0.2),
        (O::DeviceRhythm, 0.4),
        (O::MostlyToken, 0.4),
        (O::Steady, 1.3),
        (O::Irregular, -0.1),
        (O::Regular, -0.3),
        (O::SessionSeconds, -1.3),
        (O::SessionMinutes, 0.3),
        (O::CapRepeats, -1.2),
        (O::Alike, -0.6),
        (O::AlikeGaps, -0.6),
        (O::TimeOfDay, -1.2),
        (O::UnauthorizedNear, -1.5),
        (O::SdkWaits, 0.3),
        (O::SdkRenews, 0.8),
        (O::SdkAbrupt, -1.2),
        (O::AuthSas, -0.3),
        (O::AuthX509, 0.5),
        (O::ProtocolAmqp, 1.2),
        (O::GapSeconds, 1.9),
        (O::GapShort, 1.0),
        (O::GapLong, -2.1),
        (O::GapAsEver, -0.3),
        (O::NoReturn, -1.0),
        (O::AddressChanged, -1.2),
        (O::Refused, -0.1),
        (O::OtherCode, -0.1),
        (O::ConflictNear, -1.8),
        (O::Conflicts, -3.1),
        (O::TwoSdks, -0.2),
        (O::TwoAddresses, -1.1),
        (O::SiteTogether, -1.3),
        (O::SiteAndElsewhere, -1.4),
        (O::SiteBack, -0.6),
        (O::Burst, -1.1),
        (O::Wave, -0.4),
        (O::BurstUnplaced, -0.1),
        (O::BurstOneAddress, -0.4),
        (O::BurstAll, -1.1),
        (O::BurstAtOnce, 0.5),
        (O::BurstAsEver, -0.3),
        (O::BurstRepeated, 0.2),
        (O::ServerErrors, -1.0),
        (O::NoServerErrors, -0.5),
        (O::NotConfirmed, -0.5),
        (O::ManySdks, 0.1),
        (O::CommonStart, 1.1),
        (O::TooFew, -0.9),
        (O::NoStart, -1.0),
    ],
};
