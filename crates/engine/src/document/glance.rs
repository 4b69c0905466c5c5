//! The findings at a glance, and the same in a few lines that name nobody.

use super::compose::{columns, name};
use super::findings::{Told, badge, named_as, whole_and_more};
use super::{Block, Section, SectionKind, TableKind};
use crate::message::{Arg, Text};
use crate::report::{Extent, Finding, Report};

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] =
    &["section-glance", "table-finding", "table-first-step", "brief-finding", "brief-incidents"];

/// What a summary says of an incident with its address, and what those hear who get the summary alone.
const WITH_ADDRESS: (&str, &str) = ("incident-when-at", "incident-when");

/// A single finding is seen at a glance anyway.
const LEAST: usize = 2;

/// So many causes are told in a few lines. Proposal.
const BRIEF: usize = 3;

/// What a summary says of the document around it, which those who get the summary alone have not.
const OF_THE_DOCUMENT: &str = "summary-not-everything-read";

/// A row for each finding that is told whole, in the same order.
pub(super) fn section(findings: &[Finding]) -> Option<Section> {
    let (whole, more) = whole_and_more(findings);
    if whole.len() < LEAST {
        return None;
    }
    let placed = whole.iter().any(|told| !told.first.address.is_empty());
    let mut ids = vec!["table-finding"];
    ids.extend(placed.then_some("table-address"));
    ids.extend(["fact-disconnects", "fact-devices", "table-sureness", "table-first-step"]);
    let row = |told: &Told<'_>| -> Vec<Option<Arg>> {
        let finding = told.first;
        let mut cells = vec![Some(Text::new(named_as(finding)).into())];
        cells.extend(placed.then(|| name(&finding.address)));
        cells.extend([
            Some(told.disconnects().into()),
            Some(finding.devices.into()),
            Some(badge(finding).into()),
            first_step(finding).map(Arg::from),
        ]);
        cells
    };
    let rows: Vec<_> = whole.iter().map(row).collect();
    let more = more.iter().map(Told::incidents).sum::<usize>();
    let omitted = (more > 0).then(|| Text::new("incidents-others").with("count", more));
    let table = Block::Table { kind: TableKind::Glance, columns: columns(&ids), rows, omitted };
    let heading = Text::new("section-glance");
    Some(Section { kind: SectionKind::Glance, heading, blocks: vec![table] })
}

/// The summary for a chat: what it says, and of the first causes that need a look how sure they are and where to begin.
pub(super) fn brief(report: &Report, summary: &[Text]) -> Vec<Text> {
    let stands_alone = |text: &&Text| text.message != OF_THE_DOCUMENT;
    let nameless = |text: &Text| match text.clone() {
        Text { message, mut args } if message == WITH_ADDRESS.0 => {
            args.remove("address");
            Text { message: WITH_ADDRESS.1.into(), args }
        }
        text => text,
    };
    let mut lines: Vec<Text> = summary.iter().filter(stands_alone).map(nameless).collect();
    let mut told: Vec<&'static str> = Vec::new();
    for finding in report.findings.iter().filter(|finding| !finding.expected) {
        let named = named_as(finding);
        if told.contains(&named) || told.len() == BRIEF {
            continue;
        }
        told.push(named);
        let Extent { findings: count, devices, disconnects } = finding.alike;
        let line = Text::new(if count > 1 { "brief-incidents" } else { "brief-finding" })
            .with("cause", Text::new(named))
            .with("count", count)
            .with("disconnects", disconnects)
            .with("devices", devices)
            .with("sureness", badge(finding));
        lines.extend(first_step(finding).map(|step| line.with("step", step)));
    }
    lines
}

/// What to do first.
fn first_step(finding: &Finding) -> Option<Text> {
    finding.solutions.first().map(|id| Text::new(*id))
}
