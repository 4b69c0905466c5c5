//! `duplicate-identity`
//!
//! # What it means
//! Two clients connect with one device id, and the hub lets the newer one throw out the older, in turn.
//!
//! # How it is found
//! 400027 or 409002 again and again beside short sessions; a connect while the device is connected; two SDKs or two
//! addresses that alternate, A, B, A, B; a contest (`contest.rs`): connections in a row that take each other's place
//! within minutes, since whoever was thrown out tries again. Some hubs log a 400027 and a 404104 for one such end.
//!
//! # What speaks against it
//! A single conflict, which a client causes that reconnects before the hub has noticed its loss; long sessions; one
//! address and one SDK in a complete log; an absence, since a second client would have taken the place; neighbours that
//! move among the same addresses, as modems in a carrier's pool do.
//!
//! # What to do
//! One identity for each client: find the second one by its address and SDK; dispose of the old client before a new one
//! is made; leave reconnecting to either the SDK or the application.
//!
//! # When it misleads
//! A device that roams between two gateways alternates too, but slowly. One that is reset hard by a watchdog every few
//! minutes takes its own place each time.
//!
//! # Source
//! The documentation of 400027 and 409002; the public threads on alternating clients.

use super::Model;
use super::evidence::Observation as O;

/// Fitted on simulated fleets whose truth is known (`cargo xtask accuracy --fit`).
pub(super) const MODEL: Model = Model {
    needs: &[
        O::GapInstant,
        O::ConflictNear,
        O::Conflicts,
        O::TakenOver,
        O::TakeTurns,
        O::TwoSdks,
        O::TwoAddresses,
        O::SaidTaken,
        O::OwnDuplicate,
    ],
    prior: -1.6,
    weights: &[
        (O::TokenBand, -0.3),
        (O::TokenBandOther, -1.0),
        (O::TokenRepeats, -1.0),
        (O::TokenClock, -0.7),
        (O::TokenInterval, 0.2),
        (O::Outlived, 0.3),
        (O::OffBand, -0.7),
        (O::DeviceRhythm, 0.1),
        (O::MostlyToken, -0.5),
        (O::Steady, -1.0),
        (O::Irregular, 0.5),
        (O::Regular, -1.5),
        (O::SessionSeconds, 2.0),
        (O::SessionMinutes, 1.1),
        (O::CapBand, -0.2),
        (O::PingsEarly, 0.1),
        (O::Timer, -1.2),
        (O::TokenOlder, 0.6),
        (O::PeersToken, 0.7),
        (O::Often, 2.6),
        (O::Alike, -0.8),
        (O::TimeOfDay, -0.7),
        (O::UnauthorizedNear, -1.6),
        (O::UnauthorizedElsewhere, 1.2),
        (O::SdkWaits, -1.8),
        (O::SdkAbrupt, -0.1),
        (O::AuthSas, -1.2),
        (O::AuthX509, 0.9),
        (O::ProtocolAmqp, 1.5),
        (O::GapInstant, 1.9),
        (O::GapSeconds, -1.8),
        (O::GapShort, -1.6),
        (O::GapMinutes, -0.8),
        (O::GapLong, -0.6),
        (O::GapAsEver, 0.4),
        (O::GapOfFleet, -0.5),
        (O::LongGapAsEver, -0.2),
        (O::NoReturn, -0.3),
        (O::AddressChanged, 0.4),
        (O::VersionChanged, 2.6),
        (O::Roamed, -0.9),
        (O::Refused, -0.1),
        (O::ConflictNear, 0.7),
        (O::Conflicts, 0.9),
        (O::TakenOver, 1.0),
        (O::TwoSdks, 1.7),
        (O::TwoAddresses, 0.7),
        (O::TakeTurns, 1.7),
        (O::Contested, 2.8),
        (O::TakenAtOnce, 1.7),
        (O::OneClient, -2.7),
        (O::SiteTogether, -1.1),
        (O::SiteAndElsewhere, -0.5),
        (O::SiteAlone, -0.5),
        (O::SiteBack, -0.2),
        (O::Burst, 0.2),
        (O::Wave, -0.1),
        (O::BurstUnplaced, -0.1),
        (O::BurstOfSites, -0.1),
        (O::BurstAll, 0.1),
        (O::BurstAtOnce, 0.2),
        (O::BurstRepeated, 0.9),
        (O::BurstOnce, -0.2),
        (O::BurstBoots, -0.2),
        (O::BurstOwnGaps, -0.1),
        (O::ServerErrors, -0.3),
        (O::NotConfirmed, 0.3),
        (O::ManySdks, 0.1),
        (O::CommonStart, -0.1),
        (O::TooFew, -1.7),
        (O::NoConnects, 0.1),
        (O::NoStart, -0.6),
        (O::NewAddress, 0.4),
        (O::AddressPool, -2.3),
        (O::BurstByAddress, 0.2),
        (O::OwnToken, 0.6),
        (O::OwnNetwork, -0.4),
        (O::OwnRestart, 0.4),
        (O::OwnSite, -0.1),
        (O::OwnDuplicate, 1.6),
        (O::OwnNetworkToo, -0.6),
        (O::OwnRestartToo, 0.6),
        (O::OwnCapToo, 0.1),
        (O::OwnDuplicateToo, 0.6),
        (O::MinuteToken, 0.1),
        (O::MinuteNetwork, -0.8),
        (O::MinuteRestart, -0.5),
        (O::MinuteTokenToo, -0.1),
        (O::MinuteNetworkToo, -0.9),
        (O::MinuteRestartToo, -1.0),
        (O::MinuteSiteToo, -0.1),
        (O::MinuteHubToo, -0.2),
    ],
    said: &[
        (O::SaidTaken, 4.0),
        (O::SaidNetwork, -3.0),
        (O::SaidToken, -3.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -2.0),
        (O::SaidNothing, -1.0),
    ],
};
