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

use super::Case;
use super::evidence::{Evidence, Observation as O};
use super::kind_two::AT_ONCE;
use super::rhythm::DEFAULT_TOKEN_MINUTES;
use crate::event::{Auth, Protocol};
use crate::sdk::Renewal;

// Weights in nats. Proposals, until measured on fleets whose truth is known.
const BAND: f64 = 2.2;
const CLOCK: f64 = 1.8;
const REPEATS: f64 = 2.5;
/// A distance is one of many; that others of the device's sessions fit proves less about this one.
const CLOCK_REPEATS: f64 = 0.8;
/// For a token life other than the default of the SDKs: many lengths fit one or the other.
const OTHER_BAND: f64 = 1.2;
const OTHER_REPEATS: f64 = 1.2;
const UNAUTHORIZED: f64 = 3.5;
const BACK: f64 = 0.5;
/// A client that lost nothing but its token is back at once; weighs where the length alone proves little.
const OTHER_NOT_AT_ONCE: f64 = -1.5;
const SDK_WAITS: f64 = 0.7;
const SDK_RENEWS: f64 = -2.5;
const SAS: f64 = 0.3;
const X509: f64 = -6.0;
const AMQP: f64 = -4.0;
const OFF_BAND: f64 = -2.5;
const IRREGULAR: f64 = -1.0;
const COMMON_START: f64 = 2.5;
/// For a device with half of its sessions on the rhythm; the odds of that share are added.
const DEVICE_RHYTHM: f64 = 1.5;
const CERTAIN_SHARE: f64 = 0.95;
const ALIKE: f64 = -2.0;

pub(super) fn weigh(case: &Case<'_>, mut found: impl FnMut(Evidence)) {
    let &Case { drop, beat, sdk, share, .. } = case;
    let by_default = beat.token() == Some(DEFAULT_TOKEN_MINUTES);
    let (band, repeats) = match beat.by_session() {
        Some(DEFAULT_TOKEN_MINUTES) => (BAND, REPEATS),
        Some(_) => (OTHER_BAND, OTHER_REPEATS),
        None => (0.0, CLOCK_REPEATS),
    };
    if let Some(token) = beat.by_session() {
        found(Evidence::new(O::TokenBand, band).seconds(beat.seconds()).number(f64::from(token)));
    } else if let Some(token) = beat.by_clock() {
        found(Evidence::new(O::TokenClock, CLOCK).seconds(beat.seconds()).number(f64::from(token)));
    } else if let Some(length) = case.length {
        found(Evidence::new(O::OffBand, OFF_BAND).seconds(length));
    }
    if beat.repeats {
        found(Evidence::new(O::TokenRepeats, repeats));
    } else if case.irregular {
        found(Evidence::new(O::Irregular, IRREGULAR));
    }
    if let Some(offset) = drop.unauthorized() {
        found(Evidence::new(O::UnauthorizedNear, UNAUTHORIZED).seconds(offset.abs()));
    }
    let by_device = drop.start().is_none() && beat.token().is_none() && share > 0.0;
    if by_device {
        let share = share.clamp(1.0 - CERTAIN_SHARE, CERTAIN_SHARE);
        found(Evidence::new(O::DeviceRhythm, DEVICE_RHYTHM + (share / (1.0 - share)).ln()));
    }
    let fits = beat.token().is_some() || drop.unauthorized().is_some() || by_device;
    if let Some(gap) = drop.gap_within_minute().filter(|_| fits) {
        found(Evidence::new(O::BackWithinMinute, BACK).seconds(gap));
    }
    if let Some(gap) = case.gap.filter(|gap| *gap > AT_ONCE && beat.token().is_some() && !by_default) {
        found(Evidence::new(O::GapShort, OTHER_NOT_AT_ONCE).seconds(gap));
    }
    match sdk.renewal {
        Renewal::ByHub if fits => {
            found(Evidence::new(O::SdkWaits, SDK_WAITS).name(sdk.family.name()));
        }
        Renewal::Graceful => {
            found(Evidence::new(O::SdkRenews, SDK_RENEWS).name(sdk.family.name()));
        }
        _ => {}
    }
    match drop.client.auth {
        Auth::X509 if !sdk.renews_even_with_certificate => found(Evidence::new(O::AuthX509, X509)),
        Auth::Sas if fits => found(Evidence::new(O::AuthSas, SAS)),
        _ => {}
    }
    if drop.client.protocol == Protocol::Amqp {
        found(Evidence::new(O::ProtocolAmqp, AMQP));
    }
    if let Some(run) = case.run.filter(|_| beat.by_session().is_none()) {
        found(Evidence::new(O::Alike, ALIKE).seconds(run.session).number(run.drops as f64));
    }
    if let Some(burst) = case.burst.filter(|burst| burst.common_start && beat.by_session().is_some()) {
        found(Evidence::new(O::CommonStart, COMMON_START).number(burst.devices as f64));
    }
}
