//! Composes the document of a comparison of two logs.

use super::compose::columns;
use super::{Block, Document, Item, ListKind, Section, SectionKind, TableKind};
use crate::compare::{CauseChange, Change, Comparison, Side};
use crate::diagnose::Cause;
use crate::message::{Arg, Text};

/// Message ids that are used here alone.
pub(crate) const MESSAGES: &[&str] = &[
    "compare-title",
    "compare-nothing-usable",
    "compare-none",
    "compare-gone",
    "compare-fewer",
    "compare-same",
    "compare-more",
    "compare-new",
    "compare-absent",
    "compare-in-both",
    "compare-same-in-all",
    "change-absent",
    "compare-cause-fewer",
    "compare-cause-more",
    "change-gone",
    "change-fewer",
    "change-same",
    "change-more",
    "change-new",
    "section-compare-causes",
    "section-compare-devices",
    "section-compare-logs",
    "compare-clear",
    "compare-cured",
    "compare-begun",
    "compare-in-both-dropped",
    "compare-left",
    "compare-joined",
    "compare-omitted",
    "table-before",
    "table-after",
    "table-change",
    "table-devices-before",
    "table-devices-after",
    "table-cause-before",
    "table-cause-after",
    "table-log",
    "table-dropped",
    "compare-before",
    "compare-after",
    "caution-short",
    "caution-overlap",
    "caution-order",
    "caution-fleets",
];

/// Composes the document of a comparison.
pub fn compared(of: &Comparison) -> Document {
    let title = Text::new("compare-title");
    let Some((before, after)) = &of.logs else {
        let summary = vec![Text::new("compare-nothing-usable")];
        return Document { title, summary, sections: Vec::new(), brief: Vec::new() };
    };
    let mut summary = vec![headline(of, before, after)];
    // Whoever is not in a log has not changed.
    if of.devices.left > 0 {
        summary.push(Text::new("compare-absent").with("count", of.devices.left));
    }
    if of.devices.left + of.devices.joined > 0 && of.devices.in_both > 0 {
        let (was, is) = of.per_day_in_both;
        let text = Text::new("compare-in-both").with("count", of.devices.in_both);
        summary.push(text.with("before", rate(was)).with("after", rate(is)));
    }
    summary.extend(main_change(&of.causes, "compare-cause-fewer", &[Change::Gone, Change::Fewer]));
    summary.extend(main_change(&of.causes, "compare-cause-more", &[Change::New, Change::More]));
    summary.extend(of.cautions.iter().map(|id| Text::new(*id)));
    let mut sections = Vec::new();
    if !of.causes.is_empty() {
        let note = Block::Paragraph { text: Text::new("compare-clear") };
        let heading = Text::new("section-compare-causes");
        sections.push(Section { kind: SectionKind::Changes, heading, blocks: vec![causes(of), note] });
        let heading = Text::new("section-compare-devices");
        let blocks = vec![device_counts(of), devices(of)];
        sections.push(Section { kind: SectionKind::Changes, heading, blocks });
    }
    sections.push(Section {
        kind: SectionKind::Input,
        heading: Text::new("section-compare-logs"),
        blocks: vec![logs(before, after)],
    });
    Document { title, summary, sections, brief: Vec::new() }
}

/// A rate in as many digits as say something.
fn rate(per_day: f64) -> f64 {
    let step: f64 = match per_day {
        small if small < 1.0 => 100.0,
        middle if middle < 100.0 => 10.0,
        _ => 1.0,
    };
    (per_day * step).round() / step
}

fn headline(of: &Comparison, before: &Side, after: &Side) -> Text {
    let (was, is) = (before.disconnects as f64 / before.days, after.disconnects as f64 / after.days);
    let id = match of.change {
        Change::Gone => "compare-gone",
        Change::Fewer => "compare-fewer",
        Change::Same if before.disconnects + after.disconnects == 0 => "compare-none",
        // What is expected may drown what is not.
        Change::Same if of.causes.iter().any(|one| one.change != Change::Same) => "compare-same-in-all",
        Change::Same => "compare-same",
        Change::More => "compare-more",
        Change::New => "compare-new",
    };
    let share = if was > 0.0 { ((is - was) / was * 100.0).abs().round() } else { 0.0 };
    Text::new(id).with("before", rate(was)).with("after", rate(is)).with("share", share)
}

/// The cause that changed most in one direction. Causes come with the greatest change first.
fn main_change(causes: &[CauseChange], id: &'static str, direction: &[Change]) -> Option<Text> {
    let most = causes.iter().find(|one| direction.contains(&one.change))?;
    let text = Text::new(id).with("cause", Text::new(most.cause.message()));
    Some(text.with("before", rate(most.per_day.0)).with("after", rate(most.per_day.1)))
}

fn change(change: Change) -> Arg {
    Text::new(change.message()).into()
}

fn causes(of: &Comparison) -> Block {
    let rows = of.causes.iter().map(|one| {
        vec![
            Some(Text::new(one.cause.message()).into()),
            Some(rate(one.per_day.0).into()),
            Some(rate(one.per_day.1).into()),
            Some(change(one.change)),
            Some(one.devices.0.into()),
            Some(one.devices.1.into()),
        ]
    });
    let ids = [
        "code-cause",
        "table-before",
        "table-after",
        "table-change",
        "table-devices-before",
        "table-devices-after",
    ];
    Block::Table { kind: TableKind::Changes, columns: columns(&ids), rows: rows.collect(), omitted: None }
}

fn device_counts(of: &Comparison) -> Block {
    let devices = &of.devices;
    let counts = [
        ("compare-cured", devices.cured),
        ("compare-begun", devices.begun),
        ("compare-in-both-dropped", devices.in_both_dropped),
        ("compare-left", devices.left),
        ("compare-joined", devices.joined),
    ];
    let items = counts.into_iter().filter(|(_, count)| *count > 0);
    let items = items.map(|(id, count)| Item { text: Text::new(id).with("count", count), href: None });
    Block::List { kind: ListKind::Plain, heading: None, items: items.collect() }
}

fn devices(of: &Comparison) -> Block {
    let modules = of.rows.iter().any(|row| !row.module.is_empty());
    let mut ids = vec!["table-device"];
    ids.extend(modules.then_some("table-module"));
    ids.extend(["table-before", "table-after", "table-change", "table-cause-before", "table-cause-after"]);
    let cause = |cause: Option<Cause>| cause.map(|cause| Text::new(cause.message()).into());
    let rows = of.rows.iter().map(|row| {
        let mut cells = vec![Some(row.device.as_str().into())];
        cells.extend(modules.then(|| (!row.module.is_empty()).then(|| row.module.as_str().into())));
        cells.push(row.per_day.0.map(|per_day| rate(per_day).into()));
        cells.push(row.per_day.1.map(|per_day| rate(per_day).into()));
        // Whoever is not in the log has not changed.
        cells.push(Some(match row.per_day.1 {
            Some(_) => change(row.change),
            None => Text::new("change-absent").into(),
        }));
        cells.extend([cause(row.cause.0), cause(row.cause.1)]);
        cells
    });
    let omitted = (of.omitted > 0).then(|| Text::new("compare-omitted").with("count", of.omitted));
    Block::Table { kind: TableKind::DeviceChanges, columns: columns(&ids), rows: rows.collect(), omitted }
}

fn logs(before: &Side, after: &Side) -> Block {
    let row = |id: &'static str, side: &Side| {
        vec![
            Some(Text::new(id).into()),
            Some(side.from.into()),
            Some(side.to.into()),
            Some(Arg::Seconds((side.days * 86_400.0).round())),
            Some(side.devices.into()),
            Some(side.dropped.into()),
            Some(side.disconnects.into()),
        ]
    };
    let ids = [
        "table-log",
        "table-from",
        "table-to",
        "table-length",
        "fact-devices",
        "table-dropped",
        "table-disconnects",
    ];
    let rows = vec![row("compare-before", before), row("compare-after", after)];
    Block::Table { kind: TableKind::Logs, columns: columns(&ids), rows, omitted: None }
}
