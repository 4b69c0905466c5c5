//! When a connection was really lost that the hub found dead.
//!
//! The hub waits for one and a half times the keep-alive before it takes a silent client for gone and logs a 404104. The
//! loss lies behind the last packet, which came that long before, and in front of the ping that did not come any more: of a
//! client with its SDK's default keep-alive both are known. What several devices lost in one moment lies where most of
//! these stretches overlap, and the more SDKs they have, the shorter that is.
//!
//! A keep-alive that somebody set differs, and no hub's log tells it; the device's own log may.

use super::facts::AT_ONCE;
use crate::event::Protocol;
use crate::fleet::{Drop, Fleet};
use crate::message::{Arg, Text};
use crate::sdk::KeepAlive;
use crate::time::{SECOND, Time};

/// The hub waits for so many times the keep-alive. Source: the documentation of the MQTT keep-alive.
const WAITS: f64 = 1.5;

/// It may find a silent connection, and log it, so much later, in milliseconds. Proposal.
const LATE: i64 = 5 * SECOND;

/// One stretch is no overlap. Proposal.
const LEAST: usize = 2;

/// When the connection was lost that one disconnect was logged of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Loss {
    /// The last packet came then.
    from: Time,
    /// The next one would have come then.
    to: Time,
    /// The SDK whose defaults these are; nothing if the device's own log shows them.
    sdk: Option<&'static str>,
    /// The client's keep-alive, in seconds.
    keep_alive: f64,
    /// It sends a ping when it was silent for so long, in seconds.
    pings: f64,
    /// The hub's patience with it, in seconds.
    waits: f64,
}

/// When all of them were.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Begin {
    /// Not before.
    from: Time,
    /// Not after.
    to: Time,
    /// Disconnects that it fits.
    count: usize,
    /// Of those whose client's keep-alive is known by its SDK.
    of: usize,
}

impl Loss {
    /// The same in words.
    pub(crate) fn text(self, logged: Time) -> Text {
        let Self { from, to, sdk, keep_alive, pings, waits } = self;
        let text = match sdk {
            Some(sdk) => Text::new("explain-lost").with("names", sdk),
            None => Text::new("explain-lost-known"),
        };
        text.with("time", logged)
            .with("interval", Arg::Seconds(keep_alive))
            .with("pings", Arg::Seconds(pings))
            .with("waits", Arg::Seconds(waits))
            .with("from", from)
            .with("to", to)
    }
}

impl Begin {
    /// The same in words.
    #[inline(never)] // told in two places
    pub(crate) fn text(self) -> Text {
        let Self { from, to, count, of } = self;
        Text::new("outage-began").with("from", from).with("to", to).with("count", count).with("total", of)
    }
}

/// When the connection of a drop was lost, if the hub found that by its silence; with the keep-alive that the device's own
/// log shows, in seconds, if it does.
#[inline(never)]
pub(crate) fn of(fleet: &Fleet, drop: &Drop, known: Option<f64>) -> Option<Loss> {
    if drop.client.protocol == Protocol::Amqp {
        return None;
    }
    let sdk = fleet.sdk(&drop.client).family;
    let default = sdk.keep_alive();
    let KeepAlive { seconds, pings } = match known {
        Some(seconds) => {
            let share = default.map_or(1.0, |default| default.pings / default.seconds);
            KeepAlive { seconds, pings: share * seconds }
        }
        None => default?,
    };
    let waits = WAITS * seconds;
    // A session that is shorter ended otherwise, and whoever is back at once had lost nothing for so long.
    let by_silence =
        drop.length().is_none_or(|length| length >= waits) && drop.gap().is_none_or(|gap| gap > AT_ONCE);
    let earlier = |seconds: f64| Time(drop.time.0.saturating_sub(millis(seconds)));
    let (from, to) = (earlier(waits), earlier(waits - pings));
    by_silence.then_some(Loss {
        from,
        to,
        sdk: known.is_none().then(|| sdk.name()),
        keep_alive: seconds,
        pings,
        waits,
    })
}

/// When the connections of all these drops were lost in one moment, as far as most of them agree.
#[inline(never)]
pub(super) fn begin(fleet: &Fleet, drops: &[u32]) -> Option<Begin> {
    let (mut begins, mut ends) = (Vec::new(), Vec::new());
    for &drop in drops {
        let Some(loss) = of(fleet, &fleet.drops[drop as usize], None) else { continue };
        begins.push(Time(loss.from.0.saturating_sub(LATE)));
        ends.push(loss.to);
    }
    begins.sort_unstable();
    ends.sort_unstable();
    let (mut ended, mut count, mut span) = (0, 0, (Time(0), Time(0)));
    for (begun, &begin) in (1..).zip(&begins) {
        while ends[ended] < begin {
            ended += 1;
        }
        let open = begun - ended;
        // From the first place with most of them to the last.
        if open > count {
            (count, span.0) = (open, begin);
        }
        if open == count {
            span.1 = ends[ended];
        }
    }
    let of = begins.len();
    (count >= LEAST && 2 * count > of).then_some(Begin { from: span.0, to: span.1, count, of })
}

#[allow(clippy::cast_possible_truncation)] // some minutes
fn millis(seconds: f64) -> i64 {
    (seconds * SECOND as f64) as i64
}
