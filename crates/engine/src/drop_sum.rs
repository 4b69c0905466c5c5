//! What some disconnects of one device come to: how many of each cause, from when to when.

use crate::diagnose::{Cause, Diagnosis};
use crate::fleet::Fleet;
use crate::time::Span;

/// Counts by [`Cause::ALL`], and when the first and the last were.
#[derive(Default)]
pub(crate) struct DropSum {
    counts: [usize; Cause::ALL.len()],
    pub(crate) span: Span,
}

impl DropSum {
    /// Sums up drops in order of time.
    pub(crate) fn of(fleet: &Fleet, diagnosis: &Diagnosis, drops: impl Iterator<Item = usize>) -> Self {
        let mut sum = Self::default();
        for drop in drops {
            sum.counts[diagnosis.cause(drop) as usize] += 1;
            let time = fleet.drops[drop].time;
            sum.span.from.get_or_insert(time);
            sum.span.to = Some(time);
        }
        sum
    }

    pub(crate) fn disconnects(&self) -> usize {
        self.counts.iter().sum()
    }

    /// The causes that there were, with their counts.
    pub(crate) fn causes(&self) -> impl Iterator<Item = (Cause, usize)> {
        Cause::ALL.into_iter().zip(self.counts).filter(|(_, count)| *count > 0)
    }
}

/// The most frequent cause with its count; of equals the first in the order of [`Cause::ALL`].
pub(crate) fn main_cause(counts: impl IntoIterator<Item = (Cause, usize)>) -> Option<(Cause, usize)> {
    counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .max_by_key(|(cause, count)| (*count, std::cmp::Reverse(*cause)))
}
