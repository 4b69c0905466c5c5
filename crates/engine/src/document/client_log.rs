//! What devices wrote themselves, and which of their logs fit the hub's.

use super::compose::columns;
use super::{Block, Section, SectionKind, TableKind};
use crate::message::{Arg, Text};
use crate::report::{ClientLog, Report};

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] = &[
    "table-source",
    "table-count",
    "section-client-log",
    "client-log-events",
    "client-log-beside",
    "client-log-apart",
    "client-log-omitted",
    "client-clock-right",
    "client-clock-ahead",
    "client-clock-behind",
    "table-clock",
    "table-connects",
    "table-told",
    "client-application",
    "table-program",
    "table-event",
    "table-reason",
    "table-code",
];

pub(super) fn section(report: &Report) -> Section {
    let rows = report.client_logs.iter().flat_map(|log| {
        log.events.iter().map(|event| {
            vec![
                Some(program(log)),
                Some(Text::new(format!("client-{}", event.what)).into()),
                event.reason.map(Arg::from),
                event.code.as_deref().map(Arg::from),
                Some(event.count.into()),
            ]
        })
    });
    let table = Block::Table {
        kind: TableKind::ClientEvents,
        columns: columns(&["table-program", "table-event", "table-reason", "table-code", "table-count"]),
        rows: rows.collect(),
        omitted: None,
    };
    let mut blocks = vec![Block::Paragraph { text: Text::new("client-log-events") }, table];
    blocks.extend(client_beside(report));
    Section { kind: SectionKind::ClientLog, heading: Text::new("section-client-log"), blocks }
}

/// Whose logs they are, as far as the hub's log tells.
fn client_beside(report: &Report) -> Vec<Block> {
    let logs = &report.client_logs;
    let rows: Vec<_> = logs
        .iter()
        .flat_map(|log| {
            log.beside.iter().map(|place| {
                vec![
                    Some(place.source.as_str().into()),
                    Some(program(log)),
                    Some(place.device.as_str().into()),
                    Some(place.module.as_str().into()).filter(|_| !place.module.is_empty()),
                    Some(clock(place.ahead).into()),
                    Some(place.connects.into()),
                    Some(place.disconnects.into()),
                ]
            })
        })
        .collect();
    if rows.is_empty() {
        let apart = Text::new("client-log-apart");
        return (report.disconnects > 0).then_some(Block::Paragraph { text: apart }).into_iter().collect();
    }
    let omitted: usize = logs.iter().map(|log| log.beside_omitted).sum();
    let ids = [
        "table-source",
        "table-program",
        "table-device",
        "table-module",
        "table-clock",
        "table-connects",
        "table-told",
    ];
    let table = Block::Table {
        kind: TableKind::ClientBeside,
        columns: columns(&ids),
        rows,
        omitted: (omitted > 0).then(|| Text::new("client-log-omitted").with("count", omitted)),
    };
    vec![Block::Paragraph { text: Text::new("client-log-beside") }, table]
}

/// The program that wrote a log.
fn program(log: &ClientLog) -> Arg {
    match log.producer {
        "" => Text::new("client-application").into(),
        product => product.into(),
    }
}

/// How far a device's clock is off; within a second it is not.
fn clock(ahead: f64) -> Text {
    let by = |message: &'static str, seconds: f64| Text::new(message).with("length", Arg::Seconds(seconds));
    match ahead {
        1.0.. => by("client-clock-ahead", ahead),
        ..=-1.0 => by("client-clock-behind", -ahead),
        _ => Text::new("client-clock-right"),
    }
}
