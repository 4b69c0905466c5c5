//! What is done to devices, by people and by the clocks that people set.

use super::device::{Blow, Device};
use super::link::{Gap, Missing};
use super::{Between, DAY, Millis};
use crate::rng::Rng;
use crate::truth::Cause;

/// A task that restarts a device at the same time of the day, every so many days.
pub(crate) fn timer(
    time_of_day: Millis,
    days: u64,
    late: Millis,
    span: Between,
    rng: &mut Rng,
) -> Vec<(Millis, Blow)> {
    let mut blows = Vec::new();
    let mut day = span.0 / DAY;
    while day * DAY < span.1 {
        let at = day * DAY + time_of_day + rng.within((0, late));
        if day.is_multiple_of(days) && at >= span.0 {
            blows.push((at, Blow::Restart { goodbye: false }));
        }
        day += 1;
    }
    blows
}

/// Restarts devices within a time, with or without a goodbye.
pub(crate) fn restart<'a>(
    devices: impl Iterator<Item = &'a mut Device>,
    at: Millis,
    spread: Millis,
    goodbye: bool,
    rng: &mut Rng,
) {
    for device in devices {
        device.blows.push((at + rng.within((0, spread)), Blow::Restart { goodbye }));
    }
}

/// A machine with a main switch: on in the morning, off in the evening, idle at weekends.
pub(crate) fn shifts([on, off]: [Millis; 2], loose: Millis, span: Between, rng: &mut Rng) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    let mut from = span.0;
    let mut day = span.0 / DAY;
    while from < span.1 {
        // Days 2 and 3 of a week that begins on a Thursday.
        if !matches!(day % 7, 2 | 3) {
            let to = day * DAY + on + rng.within((0, loose));
            if to > from {
                let power = Missing::Power;
                gaps.push(Gap { from, to, missing: power, cause: Cause::NetworkLoss, outage: None });
            }
            from = day * DAY + off + rng.within((0, loose));
        }
        day += 1;
    }
    gaps
}

/// A battery: awake for a while every so often, then without power again, goodbye or not.
pub(crate) fn naps(every: Millis, awake: Millis, span: Between, rng: &mut Rng) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let mut wakes = span.0 + rng.within((0, every));
    while wakes < span.1 {
        let from = wakes + rng.about(awake, 6);
        wakes += every;
        gaps.push(Gap { from, to: wakes, missing: Missing::Power, cause: Cause::AppRestart, outage: None });
    }
    gaps
}
