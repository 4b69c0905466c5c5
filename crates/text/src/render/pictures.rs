//! Histograms and heat maps as rows, for forms without drawing.

use hubscope::document::{CauseLabel, HeatRow, TimelineSeries, bin_range};
use hubscope::{Arg, Text};

/// With more bins, some are taken together: a report is read, not searched.
const MOST_ROWS: usize = 30;
/// So many rows are then aimed at.
const ROWS: usize = 15;

/// One row of a histogram.
pub(super) struct Bar {
    /// The lengths that it holds.
    pub range: Text,
    /// Disconnects by cause.
    pub counts: Vec<u32>,
}

impl Bar {
    /// Disconnects of all causes.
    pub(super) fn total(&self) -> u32 {
        self.counts.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }
}

/// The bins of a histogram that hold anything.
pub(super) fn bars_of(starts: &[u32], end: Option<u32>, series: &[TimelineSeries]) -> Vec<Bar> {
    let step = if starts.len() > MOST_ROWS { starts.len().div_ceil(ROWS) } else { 1 };
    let bar = |first: usize| {
        let behind = (first + step).min(starts.len());
        let count = |of: &TimelineSeries| of.counts.iter().take(behind).skip(first).sum();
        Bar {
            range: bin_range(starts[first], starts.get(behind).copied().or(end)),
            counts: series.iter().map(count).collect(),
        }
    };
    (0..starts.len()).step_by(step).map(bar).filter(|bar| bar.total() > 0).collect()
}

/// A heat map as a table: its columns and rows.
pub(super) fn heat_table(
    heads: &[Text; 3],
    causes: &[CauseLabel],
    rows: &[HeatRow],
) -> (Vec<Text>, Vec<Vec<Option<Arg>>>) {
    let columns = heads.iter().chain(causes.iter().map(|cause| &cause.label)).cloned().collect();
    let row = |row: &HeatRow| {
        let figures = [Arg::from(row.disconnects), row.devices.into()];
        let counts = row.counts.iter().map(|count| (*count > 0).then(|| Arg::from(*count)));
        std::iter::once(row.label.clone()).chain(figures).map(Some).chain(counts).collect()
    };
    (columns, rows.iter().map(row).collect())
}
