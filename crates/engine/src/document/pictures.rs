//! Composes the pictures that show a cause before it is read: how long sessions lasted, and where disconnects happen.

use super::{
    Block, CauseLabel, HeatKind, HeatRow, HistogramKind, HistogramMark, Section, SectionKind, TimelineSeries,
};
use crate::diagnose::Cause;
use crate::message::{Arg, Text};
use crate::report::{Breakdown, Crossing, CrossingRow, Histogram, LengthMark, MarkKind, Rhythm};

/// Message ids that are used here alone.
pub(crate) const MESSAGES: &[&str] = &[
    "section-rhythm",
    "rhythm-caption",
    "rhythm-close-up",
    "rhythm-sessions",
    "rhythm-gaps",
    "rhythm-axis-session",
    "rhythm-axis-gap",
    "rhythm-fits",
    "rhythm-gaps-fit",
    "rhythm-hub-ends",
    "rhythm-sdk-renews",
    "rhythm-silence",
    "rhythm-back",
    "length-over",
    "section-breakdown",
    "breakdown-caption",
    "breakdown-addresses",
    "breakdown-sdks",
    "breakdown-others",
    "breakdown-unknown",
];

/// How long sessions and gaps lasted.
pub(super) fn rhythm(rhythm: &Rhythm) -> Section {
    let caption =
        Text::new("rhythm-caption").with("known", rhythm.sessions_known).with("count", rhythm.disconnects);
    let mut blocks = vec![Block::Paragraph { text: caption }];
    // A mark stands where it is seen best: in the close-up, unless that ends before.
    let end = rhythm.close_up.as_ref().and_then(|of| of.end).map_or(0.0, f64::from);
    let behind = rhythm.marks.iter().position(|mark| mark.high > end).unwrap_or(rhythm.marks.len());
    let (close, far) = rhythm.marks.split_at(behind);
    let charts = [
        (HistogramKind::CloseUp, &rhythm.close_up, close),
        (HistogramKind::Sessions, &rhythm.sessions, far),
        (HistogramKind::Gaps, &rhythm.gaps, &rhythm.gap_marks),
    ];
    blocks.extend(
        charts.into_iter().filter_map(|(kind, of, marks)| Some(histogram(kind, of.as_ref()?, marks))),
    );
    Section { kind: SectionKind::Rhythm, heading: Text::new("section-rhythm"), blocks }
}

fn histogram(kind: HistogramKind, of: &Histogram, marks: &[LengthMark]) -> Block {
    let end = Arg::Seconds(f64::from(of.end.unwrap_or(0)));
    let (heading, axis) = match kind {
        HistogramKind::CloseUp => (Text::new("rhythm-close-up").with("end", end), "rhythm-axis-session"),
        HistogramKind::Sessions => (Text::new("rhythm-sessions"), "rhythm-axis-session"),
        HistogramKind::Gaps => (Text::new("rhythm-gaps"), "rhythm-axis-gap"),
    };
    let series = of.series.iter().map(|series| TimelineSeries {
        cause: series.cause,
        label: Text::new(series.cause.message()),
        counts: series.counts.clone(),
    });
    Block::Histogram {
        kind,
        heading,
        axis: Text::new(axis),
        starts: of.starts.clone(),
        end: of.end,
        series: series.collect(),
        marks: marks.iter().map(mark).collect(),
    }
}

fn mark(mark: &LengthMark) -> HistogramMark {
    let &LengthMark { low, high, life, sdk, count, .. } = mark;
    let fits = if mark.mark == MarkKind::Back { "rhythm-gaps-fit" } else { "rhythm-fits" };
    let fits = Text::new(fits).with("count", count);
    let text = match mark.mark {
        MarkKind::Token => Text::new("rhythm-hub-ends").with("life", Arg::Seconds(life)),
        MarkKind::Renewal => Text::new("rhythm-sdk-renews").with("life", Arg::Seconds(life)).with("sdk", sdk),
        MarkKind::Silence => Text::new("rhythm-silence"),
        MarkKind::Back => Text::new("rhythm-back"),
    };
    HistogramMark { low, high, text: text.with("range", range(low, high)).with("fits", fits) }
}

/// From one length of time to another.
fn range(low: f64, high: f64) -> Text {
    let range = Text::new(if low < high { "range-between" } else { "range-exactly" });
    let range = range.with("low", Arg::Seconds(low));
    if low < high { range.with("high", Arg::Seconds(high)) } else { range }
}

/// The lengths that a bin of a histogram holds: from its start to the next, or all that are longer.
pub fn bin_range(low: u32, high: Option<u32>) -> Text {
    match high {
        Some(high) => range(f64::from(low), f64::from(high)),
        None => Text::new("length-over").with("low", Arg::Seconds(f64::from(low))),
    }
}

/// Where disconnects happen.
pub(super) fn breakdown(breakdown: &Breakdown) -> Section {
    let mut blocks = vec![Block::Paragraph { text: Text::new("breakdown-caption") }];
    let addresses = (HeatKind::Addresses, "breakdown-addresses", "table-address", &breakdown.addresses);
    let sdks = (HeatKind::Sdks, "breakdown-sdks", "table-sdk", &breakdown.sdks);
    for (kind, heading, names, of) in [addresses, sdks] {
        blocks.extend(of.as_ref().map(|of| heat(kind, Text::new(heading), Text::new(names), of)));
    }
    Section { kind: SectionKind::Breakdown, heading: Text::new("section-breakdown"), blocks }
}

fn heat(kind: HeatKind, heading: Text, names: Text, of: &Crossing) -> Block {
    let row = |row: &CrossingRow| HeatRow {
        label: match &*row.name {
            "" => Text::new("breakdown-unknown").into(),
            name => name.into(),
        },
        disconnects: row.disconnects,
        devices: row.devices,
        counts: row.counts.clone(),
    };
    let mut rows: Vec<HeatRow> = of.rows.iter().map(row).collect();
    rows.extend(of.others.as_ref().map(|others| HeatRow {
        label: Text::new("breakdown-others").with("count", of.omitted).into(),
        ..row(others)
    }));
    let column = |cause: &Cause| CauseLabel { cause: *cause, label: Text::new(cause.message()) };
    let causes = of.causes.iter().map(column).collect();
    let heads = [names, Text::new("table-disconnects"), Text::new("fact-devices")];
    Block::Heat { kind, heading, heads, causes, rows }
}
