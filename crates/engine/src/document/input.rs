//! What was read, what could not be, and what no such log can show.

use super::compose::{columns, name};
use super::summary::period;
use super::{Block, Item, ListKind, Section, SectionKind, TableKind};
use crate::message::Text;
use crate::report::Input;

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] = &[
    "section-problems",
    "problems-packed",
    "section-input",
    "section-limits",
    "table-problem",
    "table-line",
    "table-byte",
    "table-excerpt",
    "table-name",
    "table-size",
    "table-format",
    "table-encoding",
    "table-records",
    "table-what",
    "count-records",
    "count-used",
    "count-ignored",
    "count-duplicates",
    "count-rejected",
    "input-period",
    "input-moment",
    "limits-log",
    "limits-order",
    "limits-kind-two",
];

pub(super) fn problems(input: &Input) -> Section {
    let rows = input.problems.iter().map(|problem| {
        vec![
            Some(Text::new(problem.problem.message()).into()),
            name(&problem.source),
            Some(problem.line.into()).filter(|_| !problem.problem.is_of_archive()),
            Some(problem.byte.into()),
            Some(problem.count.into()),
            name(&problem.excerpt),
        ]
    });
    let ids = ["table-problem", "table-source", "table-line", "table-byte", "table-count", "table-excerpt"];
    let table = Block::Table {
        kind: TableKind::Problems,
        columns: columns(&ids),
        rows: rows.collect(),
        omitted: None,
    };
    let mut blocks = vec![table];
    let of_archive = input.problems.iter().any(|problem| problem.problem.is_of_archive());
    if of_archive || input.sources.iter().any(|source| source.packed.is_some()) {
        blocks.push(Block::Paragraph { text: Text::new("problems-packed") });
    }
    Section { kind: SectionKind::Problems, heading: Text::new("section-problems"), blocks }
}

pub(super) fn section(input: &Input) -> Section {
    let mut blocks = Vec::new();
    if input.from.is_some() {
        blocks.push(Block::Paragraph { text: period(["input-period", "input-moment"], input) });
    }
    let counts = [
        ("count-records", input.records),
        ("count-used", input.used),
        ("count-ignored", input.ignored),
        ("count-duplicates", input.duplicates),
        ("count-rejected", input.rejected),
    ];
    blocks.push(Block::Table {
        kind: TableKind::Counts,
        columns: columns(&["table-what", "table-count"]),
        rows: counts.iter().map(|(id, n)| vec![Some(Text::new(*id).into()), Some((*n).into())]).collect(),
        omitted: None,
    });
    let sources = input.sources.iter().map(|source| {
        vec![
            name(&source.name),
            Some(source.bytes.into()),
            Some(source.format.into()),
            Some(source.encoding.into()),
            Some(source.records.into()),
        ]
    });
    blocks.push(Block::Table {
        kind: TableKind::Sources,
        columns: columns(&["table-name", "table-size", "table-format", "table-encoding", "table-records"]),
        rows: sources.collect(),
        omitted: None,
    });
    Section { kind: SectionKind::Input, heading: Text::new("section-input"), blocks }
}

/// What the hub's log can never show.
pub(super) fn limits() -> Section {
    let items = ["limits-log", "limits-kind-two", "limits-order"]
        .map(|id| Item { text: Text::new(id), href: None })
        .to_vec();
    let blocks = vec![Block::List { kind: ListKind::Plain, heading: None, items }];
    Section { kind: SectionKind::Limits, heading: Text::new("section-limits"), blocks }
}
