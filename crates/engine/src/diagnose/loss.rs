//! When a connection was really lost that the hub found dead.
//!
//! The hub waits for one and a half times the keep-alive before it takes a silent client for gone and logs a 404104. The
//! loss lies behind the last packet, which came that long before, and in front of the ping that did not come any more: of a
//! client with its SDK's default keep-alive both are known. What several devices lost in one moment lies where most of
//! these stretches overlap, and the more SDKs they have, the shorter that is.
//!
//! A keep-alive that somebody set differs, and no hub's log tells it.

use serde::Serialize;

use super::facts::AT_ONCE;
use crate::event::Protocol;
use crate::fleet::{Drop, Fleet};
use crate::report::iso_time;
use crate::sdk::KeepAlive;
use crate::time::{SECOND, Time};

/// The hub waits for so many times the keep-alive. Source: the documentation of the MQTT keep-alive.
const WAITS: f64 = 1.5;

/// It may find a silent connection, and log it, so much later, in milliseconds. Proposal.
const LATE: i64 = 5 * SECOND;

/// One stretch is no overlap. Proposal.
const LEAST: usize = 2;

/// When the connection was lost that one disconnect was logged of.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Loss {
    /// The last packet came then.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// The next one would have come then.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
    /// The SDK whose defaults these are.
    pub sdk: &'static str,
    /// The client's keep-alive, in seconds.
    pub keep_alive: f64,
    /// It sends a ping when it was silent for so long, in seconds.
    pub pings: f64,
    /// The hub's patience with it, in seconds.
    pub waits: f64,
}

/// When all of them were.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Begin {
    /// Not before.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// Not after.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
    /// Disconnects that it fits.
    pub count: usize,
    /// Of those whose client's keep-alive is known by its SDK.
    pub of: usize,
}

/// When the connection of a drop was lost, if the hub found that by its silence.
pub(crate) fn of(fleet: &Fleet, drop: &Drop) -> Option<Loss> {
    let sdk = fleet.sdk(&drop.client).family;
    let KeepAlive { seconds, pings } = sdk.keep_alive().filter(|_| drop.client.protocol != Protocol::Amqp)?;
    let waits = WAITS * seconds;
    // A session that is shorter ended otherwise, and whoever is back at once had lost nothing for so long.
    let by_silence =
        drop.length().is_none_or(|length| length >= waits) && drop.gap().is_none_or(|gap| gap > AT_ONCE);
    let earlier = |seconds: f64| Time(drop.time.0.saturating_sub(millis(seconds)));
    let (from, to) = (earlier(waits), earlier(waits - pings));
    by_silence.then_some(Loss { from, to, sdk: sdk.name(), keep_alive: seconds, pings, waits })
}

/// When the connections of all these drops were lost in one moment, as far as most of them agree.
pub(super) fn begin<'a>(fleet: &Fleet, drops: impl Iterator<Item = &'a Drop>) -> Option<Begin> {
    // Where the stretches begin and end; what begins goes first.
    let mut bounds: Vec<(Time, bool)> = Vec::new();
    for loss in drops.filter_map(|drop| of(fleet, drop)) {
        bounds.extend([(Time(loss.from.0.saturating_sub(LATE)), false), (loss.to, true)]);
    }
    bounds.sort_unstable();
    let (mut open, mut count, mut span) = (0, 0, None);
    for &(time, ends) in &bounds {
        if ends {
            if open == count {
                // From the first place with most of them to the last.
                span = span.map(|(from, _)| (from, time));
            }
            open -= 1;
        } else {
            open += 1;
            if open > count {
                (count, span) = (open, Some((time, time)));
            }
        }
    }
    let of = bounds.len() / 2;
    let (from, to) = span.filter(|_| count >= LEAST && 2 * count > of)?;
    Some(Begin { from, to, count, of })
}

#[allow(clippy::cast_possible_truncation)] // some minutes
fn millis(seconds: f64) -> i64 {
    (seconds * SECOND as f64) as i64
}
