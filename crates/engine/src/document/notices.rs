//! What stands beside the disconnects.

use super::compose::{columns, listed, name, observed, queries};
use super::{Block, Fact, Item, ListKind, Section, SectionKind, TableKind};
use crate::kql;
use crate::message::Text;
use crate::report::Notice;

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] = &[
    "query-stand-ins",
    "section-beside",
    "list-evidence",
    "fact-events",
    "note-beside-expected",
    "beside-part",
    "beside-omitted",
    "table-since",
    "table-device",
    "table-module",
    "table-sdk",
    "table-address",
];

/// Of what is expected, so many devices are shown: nobody has to go there. Proposal.
const EXPECTED_SHOWN: usize = 5;

pub(super) fn section(notices: &[Notice], redacted: bool) -> Option<Section> {
    let blocks: Vec<Block> = notices.iter().map(|one| notice(one, redacted)).collect();
    let heading = Text::new("section-beside");
    (!blocks.is_empty()).then_some(Section { kind: SectionKind::Beside, heading, blocks })
}

fn notice(notice: &Notice, redacted: bool) -> Block {
    let count = |value: usize| Text::new("value-count").with("count", value);
    let mut facts = vec![Fact { label: Text::new("fact-devices"), value: count(notice.devices) }];
    // One each is no news.
    if notice.events != notice.devices {
        facts.push(Fact { label: Text::new("fact-events"), value: count(notice.events) });
    }
    if let (Some(from), Some(to)) = (notice.from, notice.to) {
        let value = Text::new("value-period").with("from", from).with("to", to);
        facts.push(Fact { label: Text::new("fact-period"), value });
    }
    if let Some(codes) = listed(notice.codes.iter().map(String::as_str)) {
        let value = Text::new("value-text").with("text", codes);
        facts.push(Fact { label: Text::new("fact-codes"), value });
    }
    let mut blocks = vec![Block::Paragraph { text: Text::new(notice.finding.meaning()) }];
    if let Some(all) = notice.of_devices {
        let text = Text::new("beside-part").with("count", notice.devices).with("all", all);
        blocks.push(Block::Paragraph { text });
    }
    if notice.expected {
        blocks.push(Block::Paragraph { text: Text::new("note-beside-expected") });
    }
    let evidence = notice.evidence.iter().map(|e| observed(e.message, &e.args));
    let steps = notice.solutions.iter().map(|id| Text::new(*id));
    let items = |texts: &mut dyn Iterator<Item = Text>| texts.map(|text| Item { text, href: None }).collect();
    let evidence = items(&mut evidence.into_iter());
    let steps = items(&mut steps.into_iter());
    let list = |kind, heading, items| Block::List { kind, heading: Some(Text::new(heading)), items };
    blocks.push(list(ListKind::Plain, "list-evidence", evidence));
    blocks.push(list(ListKind::Steps, "list-steps", steps));
    if !notice.examples.is_empty() {
        blocks.push(examples(notice));
    }
    let shown = kql::of_notice(notice);
    // Whoever runs it as it is finds nothing, and should not take that for an answer.
    if redacted && shown.iter().any(|query| query.names) {
        blocks.push(Block::Paragraph { text: Text::new("query-stand-ins") });
    }
    blocks.extend(queries(shown));
    Block::Notice {
        finding: notice.finding,
        expected: notice.expected,
        heading: Text::new(notice.finding.message()),
        facts,
        blocks,
    }
}

/// A row for each device of a notice that is named.
fn examples(notice: &Notice) -> Block {
    let shown = if notice.expected { EXPECTED_SHOWN } else { notice.examples.len() };
    let shown = &notice.examples[..shown.min(notice.examples.len())];
    let modules = shown.iter().any(|one| !one.module.is_empty());
    let events = notice.events != notice.devices;
    let mut ids = vec!["table-device"];
    ids.extend(modules.then_some("table-module"));
    ids.push("table-since");
    ids.extend(events.then_some("fact-events"));
    ids.extend(["table-sdk", "table-address"]);
    let rows = shown.iter().map(|one| {
        let mut cells = vec![name(&one.device)];
        cells.extend(modules.then(|| name(&one.module)));
        cells.push(Some(one.since.into()));
        cells.extend(events.then(|| Some(one.events.into())));
        cells.extend([name(&one.sdk), name(&one.address)]);
        cells
    });
    let omitted = notice.omitted + notice.examples.len() - shown.len();
    let omitted = (omitted > 0).then(|| Text::new("beside-omitted").with("count", omitted));
    Block::Table { kind: TableKind::Notice, columns: columns(&ids), rows: rows.collect(), omitted }
}
