//! How many of the log's devices were connected over time, rebuilt from their connects and disconnects.
//!
//! Millions of events feed it: each change of a device is one addition in a dense row of slots.

use crate::time::{SECOND, Span, Time};

/// At most so many slots, which are 80 kB.
const MOST_SLOTS: i64 = 20_000;

/// Lengths of a slot in seconds. A timeline of a log so long that it needs a certain one has bins that are a multiple
/// of it, so that no slot lies in two bins.
const SLOTS: [i64; 6] = [60, 300, 900, 3600, 86_400, 2_592_000];

/// The net changes of each slot.
pub(crate) struct Connected {
    /// Milliseconds.
    slot: i64,
    /// The number of the first slot, counted from 1970: slots begin on the clock, as bins do.
    first: i64,
    /// Devices that were connected when the log began.
    at_begin: i32,
    changes: Vec<i32>,
    connects: bool,
    disconnects: bool,
}

impl Connected {
    /// Nobody, over the span of a log.
    pub(crate) fn over(span: Span) -> Self {
        let (from, to) = span.from.zip(span.to).map_or((0, 0), |(from, to)| (from.0, to.0));
        let slots = |slot: i64| to.div_euclid(slot * SECOND) - from.div_euclid(slot * SECOND) + 1;
        let fits = |slot: &i64| slots(*slot) <= MOST_SLOTS;
        let slot = SLOTS.into_iter().find(fits).unwrap_or(SLOTS[SLOTS.len() - 1]);
        Self {
            slot: slot * SECOND,
            first: from.div_euclid(slot * SECOND),
            at_begin: 0,
            changes: vec![0; usize::try_from(slots(slot)).unwrap_or(1)],
            connects: false,
            disconnects: false,
        }
    }

    /// The length of a slot in milliseconds.
    pub(crate) fn slot(&self) -> i64 {
        self.slot
    }

    /// How many were connected at the end of each slot, by the slot's begin: a device that is back within the slot was
    /// never away. Nothing where the log lacks connects or disconnects, which would only ever rise or fall.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (Time, u32)> {
        let known = if self.connects && self.disconnects { &self.changes[..] } else { &[] };
        (self.first..).zip(known).scan(self.at_begin, |count, (slot, change)| {
            *count += change;
            Some((Time(slot * self.slot), u32::try_from(*count).unwrap_or(0)))
        })
    }
}

/// One device while its events pass, in order.
pub(crate) struct Follower<'a> {
    /// `None` for a module whose device is counted already.
    of: Option<&'a mut Connected>,
    /// `None` before its first connect or disconnect.
    connected: Option<bool>,
}

impl<'a> Follower<'a> {
    pub(crate) fn new(of: Option<&'a mut Connected>) -> Self {
        Self { of, connected: None }
    }

    /// At one moment it connected, or disconnected, or both, and then was connected or not.
    #[inline]
    pub(crate) fn moment(&mut self, time: Time, connects: bool, disconnects: bool, is: bool) {
        let Some(of) = self.of.as_deref_mut().filter(|_| connects || disconnects) else { return };
        of.connects |= connects;
        of.disconnects |= disconnects;
        // Who disconnects first has been connected since before the log.
        let was = self.connected.unwrap_or_else(|| {
            of.at_begin += i32::from(disconnects);
            disconnects
        });
        self.connected = Some(is);
        if was != is {
            let slot = usize::try_from(time.0.div_euclid(of.slot) - of.first).unwrap_or(0);
            of.changes[slot] += if is { 1 } else { -1 };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Connected, MOST_SLOTS};
    use crate::time::{SECOND, Span, Time};
    use crate::timeline::bin_length;

    #[test]
    fn bins_are_whole_slots_whatever_the_span() {
        const YEAR: i64 = 366 * 86_400;
        // Beyond a metric that goes on for longer, too.
        let spans = [1, 3600, 86_400, 1_199_999, 1_200_001, 6_000_001, 18_000_001, 72_000_001, 10_000 * YEAR];
        for seconds in spans {
            for longer in [0, 1, 100_000, 10_000_000, YEAR, 100 * YEAR] {
                let to = Time((seconds - 1) * SECOND);
                let connected = Connected::over(Span { from: Some(Time(0)), to: Some(to) });
                let bin = bin_length(seconds + longer, 60) * SECOND;
                assert_eq!(bin % connected.slot, 0, "{seconds} and {longer}");
                let slots = i64::try_from(connected.changes.len()).expect("few");
                assert!(slots <= MOST_SLOTS || seconds > 1000 * YEAR, "{seconds}");
            }
        }
    }
}
