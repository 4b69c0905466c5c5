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
use crate::diagnose::evidence::Observation as O;

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
    prior: -1.7,
    weights: &[
        (O::TokenBand, -0.3),
        (O::TokenBandOther, -0.8),
        (O::TokenRepeats, -0.9),
        (O::TokenClock, -0.5),
        (O::ClockSteady, -0.1),
        (O::Outlived, 0.1),
        (O::OffBand, -0.8),
        (O::DeviceRhythm, -0.5),
        (O::MostlyToken, -0.5),
        (O::Steady, -1.2),
        (O::Irregular, 0.5),
        (O::Regular, -1.3),
        (O::SessionSeconds, 1.7),
        (O::SessionMinutes, 1.1),
        (O::CapBand, -0.3),
        (O::CapRepeats, -0.1),
        (O::CapDevice, 0.2),
        (O::Timer, -0.7),
        (O::TokenOlder, 0.8),
        (O::PeersToken, 0.7),
        (O::Often, 2.9),
        (O::Alike, -0.9),
        (O::AlikeGaps, -0.3),
        (O::TimeOfDay, -0.5),
        (O::UnauthorizedNear, -1.8),
        (O::UnauthorizedElsewhere, 1.3),
        (O::SdkWaits, -1.4),
        (O::SdkRenews, 0.1),
        (O::SdkAbrupt, -0.1),
        (O::AuthSas, -1.2),
        (O::AuthX509, 0.9),
        (O::ProtocolAmqp, 1.5),
        (O::GapInstant, 1.6),
        (O::GapSeconds, -1.7),
        (O::GapShort, -1.7),
        (O::GapMinutes, -0.7),
        (O::GapLong, -0.6),
        (O::GapAsEver, -0.4),
        (O::GapOfFleet, -1.1),
        (O::LongGapAsEver, -0.1),
        (O::NoReturn, -0.3),
        (O::AddressChanged, 0.3),
        (O::VersionChanged, 2.6),
        (O::Roamed, -0.8),
        (O::Refused, -0.1),
        (O::ConflictNear, 0.4),
        (O::Conflicts, 1.0),
        (O::TakenOver, 0.7),
        (O::TwoSdks, 1.6),
        (O::TwoAddresses, 0.8),
        (O::TakeTurns, 1.4),
        (O::Contested, 2.6),
        (O::TakenAtOnce, 1.8),
        (O::OneClient, -2.4),
        (O::SiteTogether, -0.8),
        (O::SiteAndElsewhere, -0.5),
        (O::SiteAlone, -0.3),
        (O::SiteBack, -0.2),
        (O::Burst, -0.1),
        (O::Wave, -0.1),
        (O::BurstOfSites, -0.1),
        (O::BurstAll, 0.2),
        (O::BurstAtOnce, 0.4),
        (O::BurstRepeated, 0.8),
        (O::BurstOnce, -0.2),
        (O::BurstBoots, -0.2),
        (O::ServerErrors, -0.3),
        (O::NotConfirmed, 0.1),
        (O::ManySdks, 0.2),
        (O::CommonStart, -0.1),
        (O::TooFew, -1.5),
        (O::NoConnects, 0.5),
        (O::NoStart, -0.6),
        (O::NewAddress, 0.1),
        (O::AddressPool, -1.8),
        (O::BurstByAddress, 0.2),
        (O::CutAtOnce, 0.2),
        (O::AtLimit, 0.7),
        (O::LimitOfAddress, -1.9),
        (O::LimitElsewhere, -2.0),
        (O::OwnToken, 0.6),
        (O::OwnNetwork, -0.3),
        (O::OwnRestart, -1.1),
        (O::OwnSite, -0.1),
        (O::OwnDuplicate, 1.8),
        (O::OwnTokenToo, -0.2),
        (O::OwnNetworkToo, -0.7),
        (O::OwnRestartToo, -0.1),
        (O::OwnCapToo, 0.2),
        (O::OwnDuplicateToo, 0.8),
        (O::MinuteToken, -0.1),
        (O::MinuteNetwork, -0.8),
        (O::MinuteRestart, -1.3),
        (O::MinuteHub, -0.1),
        (O::MinuteTokenToo, -0.1),
        (O::MinuteNetworkToo, -0.6),
        (O::MinuteRestartToo, -0.7),
        (O::MinuteSiteToo, -0.1),
        (O::MinuteHubToo, -0.2),
    ],
    stated: &[
        (O::CutAtOnce, -5.0),
        (O::SaidTaken, 4.0),
        (O::SaidNetwork, -3.0),
        (O::SaidToken, -3.0),
        (O::SaidQuota, -2.0),
        (O::SaidHub, -2.0),
        (O::SaidNothing, -1.0),
    ],
};
