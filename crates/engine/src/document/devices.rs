//! The devices that disconnect most.

use super::compose::{columns, name};
use super::{Block, Section, SectionKind, TableKind};
use crate::message::{Arg, Text};
use crate::report::Report;

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] = &[
    "section-devices",
    "devices-omitted",
    "devices-causes",
    "table-disconnects",
    "table-cause",
    "table-protocol",
    "table-auth",
    "table-hub",
    "table-last",
];

pub(super) fn section(report: &Report) -> Section {
    // A column that is empty throughout says nothing.
    let modules = report.fleet.rows.iter().any(|row| !row.module.is_empty());
    let mut ids = vec!["table-device"];
    ids.extend(modules.then_some("table-module"));
    let hubs = report.fleet.rows.iter().any(|row| !row.hub.is_empty());
    ids.extend(hubs.then_some("table-hub"));
    ids.extend([
        "table-disconnects",
        "table-cause",
        "table-last",
        "table-sdk",
        "table-protocol",
        "table-auth",
        "table-address",
    ]);
    let rows = report.fleet.rows.iter().map(|row| {
        let mut cells = vec![name(&row.device)];
        cells.extend(modules.then(|| name(&row.module)));
        cells.extend(hubs.then(|| name(&row.hub)));
        let most = row.main_cause();
        let cause = most.map(|(cause, count)| {
            let cause = Text::new(cause.message());
            match row.causes.len() {
                1 => Arg::from(cause),
                _ => Text::new("devices-causes")
                    .with("cause", cause)
                    .with("count", count)
                    .with("others", row.causes.len() - 1)
                    .into(),
            }
        });
        cells.extend([
            Some(row.disconnects.into()),
            cause,
            Some(row.last.into()),
            name(&row.sdk),
            name(&row.protocol),
            name(&row.auth),
            name(&row.address),
        ]);
        cells
    });
    let omitted =
        (report.fleet.omitted > 0).then(|| Text::new("devices-omitted").with("count", report.fleet.omitted));
    let table =
        Block::Table { kind: TableKind::Devices, columns: columns(&ids), rows: rows.collect(), omitted };
    Section { kind: SectionKind::Devices, heading: Text::new("section-devices"), blocks: vec![table] }
}
