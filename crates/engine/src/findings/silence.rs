//! Clients that send nothing once they are connected: each of their sessions lasts as long as the hub waits, or as long
//! as something on the way leaves a silent connection open.
//!
//! A watchdog of that length looks the same, so this is said beside the cause, and is no cause of its own.

use super::insight::Insight;
use crate::diagnose::Cause;
use crate::event::Protocol;
use crate::fleet::{Drop, Fleet};
use crate::message::{Arg, Args};

/// The messages of it: over MQTT, over AMQP, and on the way.
pub(crate) const MESSAGES: [&str; 3] =
    ["evidence-silent-mqtt", "evidence-silent-amqp", "evidence-silent-on-the-way"];

/// What to do about each.
pub(crate) const SOLUTIONS: [&str; 3] = ["solution-no-pings", "solution-amqp-idle", "solution-idle-limit"];

/// The hub closes an AMQP connection on which nothing was sent for so many seconds. Source: the idle timeout of 240,000 ms
/// in the hub's `open` frame (azure-iot-sdk-c#102, azure-iot-sdk-python#947).
const AMQP_IDLE: f64 = 240.0;

/// What clients without an SDK ask for as keep-alive, in seconds. Source: the defaults of `PubSubClient` (15), of ESP32
/// samples (30), of Paho (60), of ESP-MQTT (120) and of Embedded C (240), and what people like to choose.
const KEEP_ALIVES: [f64; 6] = [15.0, 30.0, 60.0, 120.0, 240.0, 300.0];

/// Load balancers and carriers drop connections that are idle for so many seconds. Source: Azure's load balancer, 4 minutes;
/// carriers, about 5 (nrfconnect/sdk-nrf#3400).
const ON_THE_WAY: [f64; 2] = [240.0, 300.0];

/// The hub waits for one and a half times the keep-alive. Source: its documentation.
const TIMES: f64 = 1.5;

/// The hub finds a silent client so many seconds late at most, or by its clock a little early. Proposal.
const FOUND: std::ops::RangeInclusive<f64> = -1.0..=6.0;

/// So many sessions are no chance. Proposal.
const LEAST: usize = 5;

/// A client that sends nothing has hardly any other session: this share. Proposal.
const NEARLY_ALL: f64 = 0.9;

/// Most disconnects of a finding. Proposal.
const MOST: f64 = 0.5;

/// What the hub waits for.
#[derive(Clone, Copy)]
enum Limit {
    /// So many seconds of keep-alive.
    Mqtt(f64),
    Amqp,
    /// So many seconds, of something between the two.
    OnTheWay(f64),
}

impl Limit {
    /// In seconds.
    fn seconds(self) -> f64 {
        match self {
            Limit::Mqtt(keep_alive) => TIMES * keep_alive,
            Limit::Amqp => AMQP_IDLE,
            Limit::OnTheWay(seconds) => seconds,
        }
    }
}

/// What is said of a finding, and what to do first, if that is about most of it. The drops come by device.
pub(super) fn limit(fleet: &Fleet, cause: Cause, members: impl Iterator<Item = usize>) -> Option<Insight> {
    if !matches!(cause, Cause::NetworkLoss | Cause::AbruptClose | Cause::AppRestart) {
        return None;
    }
    let mut total = 0;
    let mut silent: Option<(Limit, usize)> = None;
    let mut device = (usize::MAX, None);
    for drop in members {
        total += 1;
        let of = fleet.drops[drop].device();
        if device.0 != of {
            device = (of, of_device(fleet, &fleet.drops[fleet.devices[of].drops.clone()]));
        }
        let Some(limit) = device.1 else { continue };
        // The limit of the first is told; other devices may have others.
        silent.get_or_insert((limit, 0)).1 += 1;
    }
    let (limit, count) = silent?;
    let mut args = Args::new();
    args.insert("count", count.into());
    args.insert("total", total.into());
    args.insert("typical", Arg::Seconds(limit.seconds()));
    let of = match limit {
        Limit::Mqtt(keep_alive) => {
            args.insert("high", Arg::Seconds(keep_alive));
            0
        }
        Limit::Amqp => 1,
        Limit::OnTheWay(_) => 2,
    };
    let is_most = count as f64 > MOST * f64::from(total);
    Some(Insight::new(MESSAGES[of], args, is_most.then_some(SOLUTIONS[of])))
}

/// The limit at which nearly all sessions of a device end, if there is one.
fn of_device(fleet: &Fleet, drops: &[Drop]) -> Option<Limit> {
    let lengths = || drops.iter().filter_map(Drop::session);
    let known = lengths().count();
    let client = &drops.first()?.client;
    let mut candidates = match fleet.sdk(client).family.keep_alive() {
        _ if client.protocol == Protocol::Amqp => vec![Limit::Amqp],
        Some(keep_alive) => vec![Limit::Mqtt(keep_alive.seconds)],
        None => KEEP_ALIVES.map(Limit::Mqtt).to_vec(),
    };
    if client.protocol != Protocol::Amqp {
        candidates.extend(ON_THE_WAY.map(Limit::OnTheWay));
    }
    let ends_at = |limit: &Limit| {
        let at = lengths().filter(|length| FOUND.contains(&(length - limit.seconds()))).count();
        at >= LEAST && at as f64 >= NEARLY_ALL * known as f64
    };
    candidates.into_iter().find(ends_at)
}
