//! How finely a source writes its times. Equal events of one minute in a source without seconds are no repeats, and an
//! event that another source tells to the second or the millisecond is one with it.

use crate::event::Event;
use crate::intern::Id;
use crate::order::sort_indices;
use crate::time::{MINUTE, SECOND, Time};

/// What the times of a source are whole multiples of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Grain {
    #[default]
    Millisecond,
    Second,
    Minute,
}

impl Grain {
    /// From when until when an event may have been.
    pub(crate) fn around(self, time: Time) -> std::ops::Range<Time> {
        let length = match self {
            Grain::Millisecond => 1,
            Grain::Second => SECOND,
            Grain::Minute => MINUTE,
        };
        let begin = time.0 - time.0.rem_euclid(length);
        Time(begin)..Time(begin + length)
    }
}

/// Notes the grain of a source with each of its events, and parts those that only seem to be one.
pub(crate) fn settle(events: &mut [Event], without_seconds: bool) {
    let is_whole = |event: &Event, length| event.time.0.rem_euclid(length) == 0;
    if without_seconds {
        for event in events.iter_mut().filter(|event| is_whole(event, MINUTE)) {
            event.grain = Grain::Minute;
        }
        part(events);
    } else if events.iter().all(|event| is_whole(event, SECOND)) {
        for event in events {
            event.grain = Grain::Second;
        }
    }
}

/// Puts a millisecond between events of a device that are equal but for what happened within their minute. If all come
/// an even number of times, the rows themselves were doubled on their way.
fn part(events: &mut [Event]) {
    let key = |index: u32| {
        let Event { time, device, code, address, sdk, protocol, auth, operation, .. } =
            events[index as usize];
        (device.0, time, operation, code, address.0, sdk.0, protocol, auth)
    };
    let mut order: Vec<u32> = (0u32..).take(events.len()).collect();
    sort_indices(&mut order, &mut |a, b| key(a).cmp(&key(b)));
    let equal = order.chunk_by(|a, b| key(*a) == key(*b));
    let equal: Vec<(Id, &[u32])> = equal.map(|equal| (events[equal[0] as usize].device, equal)).collect();
    for of_device in equal.chunk_by(|a, b| a.0 == b.0) {
        if of_device.iter().all(|(_, equal)| equal.len() % 2 == 0) {
            continue;
        }
        for (_, equal) in of_device {
            for (millis, &index) in (0..).zip(*equal) {
                events[index as usize].time.0 += millis;
            }
        }
    }
}
