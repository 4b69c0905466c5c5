//! Disconnects over time.

use super::{Block, Section, SectionKind, TimelineIncident, TimelineSeries};
use crate::message::{Arg, Text};
use crate::report::{Finding, Incident, Timeline};

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] = &[
    "section-timeline",
    "timeline-caption",
    "timeline-connected",
    "timeline-incident",
    "timeline-modules",
    "timeline-rebuilt",
    "timeline-rebuilt-steady",
];

/// Whether there is a course of time to draw: one disconnect of a whole log is none.
pub(super) fn is_course(timeline: &Timeline) -> bool {
    let disconnects: u32 = timeline.series.iter().flat_map(|series| &series.counts).sum();
    disconnects > 1 || timeline.connected.is_some() || timeline.rebuilt.is_some()
}

pub(super) fn section(timeline: &Timeline, findings: &[Finding]) -> Section {
    let series = timeline
        .series
        .iter()
        .map(|series| TimelineSeries {
            cause: series.cause,
            label: Text::new(series.cause.message()),
            counts: series.counts.clone(),
        })
        .collect();
    let caption = Text::new("timeline-caption").with("step", Arg::Seconds(timeline.step as f64));
    let mut blocks = vec![Block::Paragraph { text: caption }];
    let values = timeline.connected.iter().flatten().flatten().copied();
    if let (Some(low), Some(high)) = (values.clone().min_by(f64::total_cmp), values.max_by(f64::total_cmp)) {
        let text = Text::new("timeline-connected").with("low", low).with("high", high);
        blocks.push(Block::Paragraph { text });
    }
    let counts = timeline.rebuilt.iter().flatten().flatten().copied();
    if let (Some(low), Some(high)) = (counts.clone().min(), counts.max()) {
        let text = if low < high {
            Text::new("timeline-rebuilt").with("low", low).with("high", high)
        } else {
            Text::new("timeline-rebuilt-steady").with("count", low)
        };
        blocks.push(Block::Paragraph { text });
        if findings.iter().flat_map(|finding| &finding.examples).any(|one| !one.module.is_empty()) {
            blocks.push(Block::Paragraph { text: Text::new("timeline-modules") });
        }
    }
    let incidents = timeline.incidents.iter().map(|&Incident { cause, from, to, devices }| {
        let name = Text::new(cause.message());
        let label = Text::new("timeline-incident").with("cause", name).with("devices", devices);
        TimelineIncident { cause, label, from, to }
    });
    blocks.push(Block::Timeline {
        incidents: incidents.collect(),
        from: timeline.from,
        step: timeline.step,
        series,
        connected: timeline.connected.clone(),
        rebuilt: timeline.rebuilt.clone(),
    });
    Section { kind: SectionKind::Timeline, heading: Text::new("section-timeline"), blocks }
}
