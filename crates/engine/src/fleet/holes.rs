//! Holes in the log: stretches of time of which it has no record, though devices that were connected and busy on both
//! sides should have made many. A blob was not copied, or a query left a part out.
//!
//! What lasted across a hole is not known: neither how long a session was nor how long a device was away.

use std::ops::Range;

use super::order::Group;
use crate::event::Event;
use crate::time::{MINUTE, Span, Time};

/// A shorter one makes little difference, in minutes. Proposal.
const LEAST: usize = 30;

/// A hole is so many times as long as any other time without a record. Proposal.
const TIMES: usize = 4;

/// And so many of its minutes would have a record, if it went on as before and behind. Proposal.
const EXPECTED: f64 = 30.0;

/// At least so many minutes on either side tell how it goes on, or this part of the hole. Proposals.
const SIDE: usize = 60;
const PART: usize = 4;

/// Of those whose records they were, so many were connected when it began: where the devices themselves have gone, as at
/// night, their records end with them. By their records. Proposal.
const CONNECTED: f64 = 0.5;

/// With more, it is how this log goes. Proposal.
const MOST: usize = 3;

/// Longer logs are not looked at: a bit for each minute of ten years.
const MOST_MINUTES: i64 = 10 * 366 * 24 * 60;

/// A stretch of time without any record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Hole {
    /// No record is later than this, until the other.
    pub(crate) from: Time,
    pub(crate) to: Time,
}

impl Hole {
    /// Whether it lies between two moments.
    pub(crate) fn is_between(&self, before: Time, behind: Time) -> bool {
        before < self.to && behind >= self.to
    }
}

/// The holes of a log, in order of time.
pub(super) fn find(events: &[Event], order: &[u32], groups: &[Group], span: Span) -> Vec<Hole> {
    let Some(minutes) = Minutes::of(events, span) else { return Vec::new() };
    let mut holes = minutes.candidates();
    holes.retain(|hole| were_connected(events, order, groups, hole));
    holes
}

/// Which minutes of a log have a record.
struct Minutes {
    first: i64,
    filled: Vec<bool>,
}

impl Minutes {
    fn of(events: &[Event], span: Span) -> Option<Self> {
        let minute = |time: Time| time.0.div_euclid(MINUTE);
        let (first, last) = (minute(span.from?), minute(span.to?));
        let count = usize::try_from(last - first + 1).ok().filter(|_| last - first < MOST_MINUTES)?;
        let mut filled = vec![false; count];
        for event in events {
            filled[usize::try_from(minute(event.time) - first).unwrap_or(0)] = true;
        }
        Some(Self { first, filled })
    }

    /// The stretches that stand out.
    fn candidates(&self) -> Vec<Hole> {
        let mut empty: Vec<Range<usize>> = Vec::new();
        let mut from = 0;
        for stretch in self.filled.chunk_by(|a, b| a == b) {
            let to = from + stretch.len();
            if !stretch[0] {
                empty.push(from..to);
            }
            from = to;
        }
        crate::order::sort_by_key(&mut empty, |stretch| std::cmp::Reverse(stretch.len()));
        let length = |at: usize| empty.get(at).map_or(1, Range::len);
        let Some(count) = (1..=MOST).find(|&count| length(count - 1) >= TIMES * length(count)) else {
            return Vec::new();
        };
        empty.truncate(count);
        empty.retain(|stretch| stretch.len() >= LEAST && self.is_unlike(stretch));
        crate::order::sort_by_key(&mut empty, |stretch| stretch.start);
        let time = |minute: usize| Time((self.first + i64::try_from(minute).unwrap_or(0)) * MINUTE);
        empty.into_iter().map(|stretch| Hole { from: time(stretch.start), to: time(stretch.end) }).collect()
    }

    /// Whether the minutes before and behind are filled so that these should be.
    fn is_unlike(&self, stretch: &Range<usize>) -> bool {
        let length = stretch.len();
        let before = &self.filled[stretch.start.saturating_sub(length)..stretch.start];
        let behind = &self.filled[stretch.end..self.filled.len().min(stretch.end + length)];
        [before, behind].into_iter().all(|side| {
            let share = side.iter().filter(|filled| **filled).count() as f64 / side.len().max(1) as f64;
            side.len() >= SIDE.min(length).max(length / PART) && share * length as f64 >= EXPECTED
        })
    }
}

/// Whether the devices that made the records before were connected when there were no more.
fn were_connected(events: &[Event], order: &[u32], groups: &[Group], hole: &Hole) -> bool {
    let since = Time(hole.from.0 - (hole.to.0 - hole.from.0));
    let (mut connected, mut all) = (0.0, 0.0);
    for group in groups {
        let (mut count, mut last) = (0.0, None::<(Time, bool)>);
        for event in order[group.events.clone()].iter().map(|&index| &events[index as usize]) {
            if event.time >= hole.from || event.time < since {
                continue;
            }
            count += 1.0;
            let is_later = last.is_none_or(|(time, _)| (event.time, event.is_connect()) > (time, false));
            if is_later && (event.is_connect() || event.is_disconnect()) {
                last = Some((event.time, event.is_connect()));
            }
        }
        all += count;
        connected += if last.is_some_and(|(_, is_connect)| is_connect) { count } else { 0.0 };
    }
    connected >= CONNECTED * all
}
