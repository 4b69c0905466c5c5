//! What happens between a device and the hub.

use super::device::Blow;
use super::{Between, DAY, HOUR, Millis};
use crate::rng::Rng;
use crate::truth::Cause;

/// What is missing in a gap.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Missing {
    /// Packets are lost. If the gap is short enough, TCP repeats them and nobody saw anything.
    Packets,
    /// The line and the addresses that it had: a connection never survives it.
    Line,
    /// Power: the device starts anew behind it.
    Power,
}

/// A time in which nothing reaches the hub.
#[derive(Clone, Copy)]
pub(crate) struct Gap {
    pub from: Millis,
    pub to: Millis,
    pub missing: Missing,
    pub cause: Cause,
    /// The outage of a place, by its number.
    pub outage: Option<usize>,
}

/// Address translation that forgets a silent connection, and whether it answers the next packet with a
/// reset or lets it vanish.
#[derive(Clone, Copy)]
pub(crate) struct Forgets {
    pub after: Millis,
    pub answers: bool,
}

/// Where devices stand.
#[derive(Clone)]
pub(crate) struct Site {
    /// More than one where a carrier hands them out.
    pub addresses: Vec<String>,
    /// Its outages, which all of its devices share.
    pub gaps: Vec<Gap>,
    pub forgets: Option<Forgets>,
    /// A proxy or firewall ends each connection after so long.
    pub session_limit: Option<Millis>,
    /// Of a hundred connects so many come from an address drawn anew; after a line that was gone, nine of ten.
    pub moves: u64,
}

/// A radio link: good for days, then bad for hours.
#[derive(Clone, Copy)]
pub(crate) struct Radio {
    /// How long it stays good, and bad.
    pub stays: [Millis; 2],
    /// About how often it fails when good, and when bad.
    pub fails: [Millis; 2],
    pub length: Between,
    /// Links with the same weather are bad at the same times.
    pub weather: u64,
}

/// Of a hundred things that happen in the busiest hours, so many happen at this time: people and
/// machines move by day, and on weekdays.
pub(crate) fn bustle(at: Millis) -> u64 {
    let (hour, day) = (at / HOUR % 24, at / DAY % 7);
    // The first of January 1970 was a Thursday.
    let weekend = if matches!(day, 2 | 3) { 60 } else { 100 };
    let by_day = if (6..20).contains(&hour) { 100 } else { 40 };
    weekend * by_day / 100
}

/// The outages of a radio link.
pub(crate) fn radio(radio: &Radio, span: Between, rng: &mut Rng) -> Vec<Gap> {
    let mut weather = Rng::new(radio.weather);
    let mut bad = weather.percent(30);
    let mut turns = span.0 + weather.waiting(radio.stays[usize::from(bad)]);
    let (mut gaps, mut at) = (Vec::new(), span.0);
    loop {
        at += rng.waiting(radio.fails[usize::from(bad)]);
        if at > turns {
            // What was drawn for the old weather does not count in the new one.
            at = turns;
            bad = !bad;
            turns += 1 + weather.waiting(radio.stays[usize::from(bad)]);
            continue;
        }
        if at >= span.1 {
            return gaps;
        }
        if rng.percent(bustle(at)) {
            let to = at + rng.spread(radio.length);
            gaps.push(Gap {
                from: at,
                to,
                missing: Missing::Packets,
                cause: Cause::NetworkLoss,
                outage: None,
            });
            at = to;
        }
    }
}

/// Outages of a place, about so often, so long, each with a number of its own.
pub(crate) fn outages(
    every: Millis,
    length: Between,
    missing: Missing,
    span: Between,
    number: &mut usize,
    rng: &mut Rng,
) -> Vec<Gap> {
    let (mut gaps, mut at) = (Vec::new(), span.0 + rng.waiting(every));
    while at < span.1 {
        let to = at + rng.spread(length);
        *number += 1;
        gaps.push(Gap { from: at, to, missing, cause: Cause::SiteOutage, outage: Some(*number) });
        at = to + rng.waiting(every);
    }
    gaps
}

/// Sockets closed on the way, about so often. Of a hundred clients so many are not told.
pub(crate) fn resets(every: Millis, untold: u64, span: Between, rng: &mut Rng) -> Vec<(Millis, Blow)> {
    let (mut blows, mut at) = (Vec::new(), span.0 + rng.waiting(every));
    while at < span.1 {
        blows.push((at, Blow::Reset { told: !rng.percent(untold) }));
        at += rng.waiting(every);
    }
    blows
}
