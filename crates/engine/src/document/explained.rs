//! Composes the document of one device, and of one of its disconnects.

use super::compose::{columns, observed};
use super::findings::{badge, meaning, named_as};
use super::{
    Block, CauseShare, Document, Fact, Item, ListKind, Mark, Section, SectionKind, Span, TableKind, part,
};
use crate::codes::Code;
use crate::diagnose::Cause;
use crate::explain::{ErrorsAt, Explanation, OtherAt, RowAt, SessionAt, Verdict};
use crate::message::{Arg, Text};
use crate::report::Finding;
use crate::time::Time;

/// Message ids that are used here alone.
pub(crate) const MESSAGES: &[&str] = &[
    "explain-title",
    "explain-device",
    "explain-other-hubs",
    "explain-verdict",
    "explain-next",
    "explain-omitted",
    "explain-prior",
    "explain-rest",
    "explain-weights",
    "explain-thresholds",
    "explain-rows",
    "explain-place",
    "explain-record",
    "explain-record-code",
    "explain-dropped",
    "explain-errors",
    "explain-errors-met",
    "explain-closed",
    "explain-closed-code",
    "explain-followed",
    "explain-open",
    "explain-in-hole",
    "explain-lane",
    "explain-lost",
    "explain-lost-known",
    "explain-device-said",
    "explain-device-ended",
    "explain-device-silent",
    "explain-either",
    "explain-together",
    "outage-began",
    "section-verdict",
    "section-evidence",
    "section-thresholds",
    "section-rows",
    "section-together",
    "section-device",
    "section-life",
    "fact-others",
    "fact-connected",
    "fact-away",
    "explain-others",
    "explain-expected",
    "page-fact-of",
    "table-end",
    "table-begin",
    "row-connect",
    "row-disconnect",
    "row-snapshot",
    "row-other",
    "table-observation",
    "table-compared",
    "table-found",
    "table-limit",
    "table-origin",
    "table-when",
    "table-why",
    "table-place",
    "table-length",
    "table-ended",
    "table-away",
    "value-percent",
];

/// A share that is not rounded away. Proposal.
const WORTH_SAYING: f64 = 0.01;

/// So many steps are told of a device; the finding has all. Proposal.
const STEPS: usize = 2;

/// Composes the document.
pub fn explained(explanation: &Explanation) -> Document {
    let Explanation { device, module, hub, disconnects, sessions, span, .. } = explanation;
    let title = Text::new("explain-title").with("device", full(device, module));
    let of_device = Text::new("explain-device")
        .with("disconnects", *disconnects)
        .with("sessions", sessions.len() + explanation.sessions_omitted)
        .with("from", span.0)
        .with("to", span.1)
        .with("hub", if hub.is_empty() { "–" } else { hub.as_str() });
    let mut summary = Vec::new();
    let mut sections = Vec::new();
    if let Some(verdict) = &explanation.verdict {
        summary.extend(in_short(verdict));
        sections.extend([competition(verdict), evidence(verdict), thresholds(verdict)]);
        sections.push(rows(explanation));
        sections.extend(together(explanation));
    }
    summary.push(of_device);
    if !explanation.other_hubs.is_empty() {
        let hubs = explanation.other_hubs.join(", ");
        let count = explanation.other_hubs.len();
        summary.push(Text::new("explain-other-hubs").with("count", count).with("names", hubs));
    }
    sections.extend(explanation.main.as_ref().map(|main| device_section(explanation, main)));
    sections.push(life(explanation));
    Document { title, summary, sections, brief: Vec::new() }
}

/// The name of a device, or of a module on it.
fn full(device: &str, module: &str) -> String {
    if module.is_empty() { device.to_owned() } else { format!("{device}/{module}") }
}

fn place(source: &str, line: u64, byte: u64) -> Text {
    Text::new("explain-place").with("source", source).with("line", line).with("byte", byte)
}

fn cause(cause: Cause) -> Text {
    Text::new(cause.message())
}

fn percent(share: f64) -> f64 {
    (share * 100.0).round()
}

/// A weight in tenths of a nat: more would look more exact than it is.
fn tenths(weight: f64) -> Arg {
    Arg::Number((weight * 10.0).round() / 10.0)
}

fn in_short(verdict: &Verdict) -> [Text; 2] {
    // The confidence is that of a cause and its twin.
    let next = verdict
        .shares
        .iter()
        .find(|share| share.cause != verdict.cause && share.cause != verdict.cause.twin());
    let next = next.unwrap_or(&verdict.shares[0]);
    [
        Text::new("explain-verdict")
            .with("time", verdict.time)
            .with("cause", cause(verdict.cause))
            .with("share", percent(verdict.confidence)),
        Text::new("explain-next").with("cause", cause(next.cause)).with("share", percent(next.share)),
    ]
}

fn section(kind: SectionKind, heading: &'static str, blocks: Vec<Block>) -> Section {
    Section { kind, heading: Text::new(heading), blocks }
}

fn paragraph(text: Text) -> Block {
    Block::Paragraph { text }
}

#[inline(never)] // told in two places
pub(super) fn paragraphs(texts: &[Text], blocks: &mut Vec<Block>) {
    blocks.extend(texts.iter().cloned().map(paragraph));
}

/// Why the device disconnects: what explains most of it, whether it is back, what it is, and what to do first.
fn device_section(explanation: &Explanation, main: &Finding) -> Section {
    let fact = |label: &'static str, value: Text| Fact { label: Text::new(label), value };
    let since = |label: &'static str, time: Option<Time>| {
        time.map(|time| fact(label, Text::new("value-moment").with("moment", time)))
    };
    let of = Text::new("page-fact-of").with("part", main.disconnects).with("whole", explanation.disconnects);
    let others = explanation.causes.iter().filter(|(cause, _)| **cause != main.cause);
    let others =
        others.map(|(of, count)| Text::new("explain-others").with("cause", cause(*of)).with("count", *count));
    let named = [
        ("table-sdk", &explanation.sdk),
        ("table-protocol", &explanation.protocol),
        ("table-auth", &explanation.auth),
        ("table-address", &explanation.address),
    ];
    let named = named.into_iter().filter(|(_, text)| !text.is_empty());
    let mut facts = vec![fact("fact-disconnects", of)];
    facts.extend(part::joined("part-either", others).map(|others| fact("fact-others", others)));
    facts.extend(since("table-last", explanation.last));
    facts.extend(since("fact-connected", explanation.connected_since));
    facts.extend(since("fact-away", explanation.away_since));
    facts.extend(named.map(|(label, text)| fact(label, Text::new("value-text").with("text", text.as_str()))));
    let mut blocks = vec![paragraph(Text::new(meaning(main)))];
    if main.expected && main.away == 0 {
        blocks.push(paragraph(Text::new("explain-expected")));
    }
    let steps = main.solutions.iter().take(STEPS);
    let steps: Vec<Item> = steps.map(|id| Item { text: Text::new(*id), href: None }).collect();
    if !steps.is_empty() {
        let heading = Some(Text::new("list-steps"));
        blocks.push(Block::List { kind: ListKind::Steps, heading, items: steps });
    }
    let finding = Block::Finding {
        cause: main.cause,
        confidence: main.confidence,
        expected: main.expected,
        heading: Text::new("finding-heading").with("cause", Text::new(named_as(main))),
        badge: badge(main),
        spread: None,
        facts,
        blocks,
    };
    section(SectionKind::Device, "section-device", vec![finding])
}

fn competition(verdict: &Verdict) -> Section {
    let share = |share: &crate::explain::Share| CauseShare {
        cause: share.cause,
        label: cause(share.cause),
        share: share.share,
    };
    let shares = Block::Shares { shares: verdict.shares.iter().map(share).collect() };
    let mut blocks = vec![paragraph(Text::new(verdict.cause.meaning()))];
    paragraphs(&verdict.lost, &mut blocks);
    blocks.extend(verdict.said.clone().map(paragraph));
    let twin = verdict.shares.iter().find(|share| share.cause == verdict.cause.twin());
    if twin.is_some_and(|twin| twin.cause != verdict.cause && twin.share >= WORTH_SAYING) {
        blocks.push(paragraph(Text::new("explain-either")));
    }
    blocks.push(shares);
    section(SectionKind::Verdict, "section-verdict", blocks)
}

fn evidence(verdict: &Verdict) -> Section {
    let row = |text: Text, weights: [f64; 2]| {
        vec![Some(text.into()), Some(tenths(weights[0])), Some(tenths(weights[1]))]
    };
    let observed =
        verdict.evidence.iter().map(|weighed| row(observed(weighed.message, &weighed.args), weighed.weights));
    let mut rows = vec![row(Text::new("explain-prior"), verdict.prior)];
    rows.extend(observed);
    if verdict.rest.iter().any(|weight| weight.abs() >= 0.05) {
        rows.push(row(Text::new("explain-rest"), verdict.rest));
    }
    let [likeliest, next] = verdict.between.map(cause);
    let table = Block::Table {
        kind: TableKind::Evidence,
        columns: vec![Text::new("table-observation"), likeliest, next],
        rows,
        omitted: None,
    };
    let note = paragraph(Text::new("explain-weights"));
    section(SectionKind::Evidence, "section-evidence", vec![note, table])
}

fn thresholds(verdict: &Verdict) -> Section {
    let rows = verdict.thresholds.iter().map(|compared| {
        vec![
            Some(compared.what.clone().into()),
            compared.found.map(|found| compared.unit.arg(found)),
            Some(compared.limit.text(compared.unit).into()),
            Some(Text::new(compared.origin.message()).into()),
        ]
    });
    let table = Block::Table {
        kind: TableKind::Thresholds,
        columns: columns(&["table-compared", "table-found", "table-limit", "table-origin"]),
        rows: rows.collect(),
        omitted: None,
    };
    let note = paragraph(Text::new("explain-thresholds"));
    section(SectionKind::Thresholds, "section-thresholds", vec![note, table])
}

fn rows(explanation: &Explanation) -> Section {
    let mut blocks = vec![paragraph(Text::new("explain-rows"))];
    blocks.extend(explanation.rows.iter().map(row));
    blocks.extend(omitted(explanation.rows_omitted));
    section(SectionKind::Rows, "section-rows", blocks)
}

fn together(explanation: &Explanation) -> Option<Section> {
    let others = &explanation.together;
    if others.is_empty() {
        return None;
    }
    let row = |other: &OtherAt| {
        let known = |text: &str| (!text.is_empty()).then(|| text.to_owned().into());
        vec![
            Some(Arg::Time(other.time)),
            Some(full(&other.device, &other.module).into()),
            known(&other.address),
            Some(dropped(other.cause, other.confidence).into()),
            (other.line > 0).then(|| place(&other.source, other.line, other.byte).into()),
        ]
    };
    let table = Block::Table {
        kind: TableKind::Others,
        columns: columns(&["table-when", "table-device", "table-address", "table-why", "table-place"]),
        rows: others.iter().map(row).collect(),
        omitted: omitted_text(explanation.together_omitted),
    };
    let count = others.len() + explanation.together_omitted;
    let note = paragraph(Text::new("explain-together").with("count", count));
    Some(section(SectionKind::Together, "section-together", vec![note, table]))
}

fn dropped(of: Cause, confidence: f64) -> Text {
    Text::new("explain-dropped").with("cause", cause(of)).with("share", percent(confidence))
}

fn omitted_text(count: usize) -> Option<Text> {
    (count > 0).then(|| Text::new("explain-omitted").with("count", count))
}

fn omitted(count: usize) -> Option<Block> {
    omitted_text(count).map(paragraph)
}

fn code_text(code: Code) -> Text {
    match (code, code.name()) {
        (Code::UNKNOWN, _) => Text::new("code-none"),
        (_, "") => Text::new("value-text").with("text", code.number()),
        (_, name) => Text::new("value-text").with("text", name),
    }
}

fn row(row: &RowAt) -> Block {
    let what = match row.operation {
        "connect" => "row-connect",
        "disconnect" => "row-disconnect",
        "snapshot" => "row-snapshot",
        _ => "row-other",
    };
    let heading = match row.code {
        Some(code) => Text::new("explain-record-code").with("code", code_text(code)),
        None => Text::new("explain-record"),
    };
    let heading = heading.with("time", row.time).with("what", Text::new(what));
    let place = place(&row.source, row.line, row.byte);
    Block::Row { heading, place, excerpt: row.excerpt.clone() }
}

/// A row for errors of one code, one soon behind the other.
fn errors_met(explanation: &Explanation) -> Vec<Block> {
    if explanation.errors.is_empty() {
        return Vec::new();
    }
    let row = |run: &ErrorsAt| {
        vec![
            Some(code_text(run.code).into()),
            Some(run.count.into()),
            Some(run.from.into()),
            (run.count > 1).then(|| run.to.into()),
        ]
    };
    let table = Block::Table {
        kind: TableKind::Errors,
        columns: columns(&["table-code", "table-count", "table-from", "table-to"]),
        rows: explanation.errors.iter().map(row).collect(),
        omitted: omitted_text(explanation.errors_omitted),
    };
    vec![paragraph(Text::new("explain-errors")), table]
}

fn ended(session: &SessionAt) -> Text {
    match (session.end, session.cause, session.code) {
        ("dropped", Some(of), _) => dropped(of, session.confidence.unwrap_or(0.0)),
        ("closed", _, Some(code)) => Text::new("explain-closed-code").with("code", code_text(code)),
        ("closed", ..) => Text::new("explain-closed"),
        ("open", ..) => Text::new("explain-open"),
        ("in-hole", ..) => Text::new("explain-in-hole"),
        _ => Text::new("explain-followed"),
    }
}

fn life(explanation: &Explanation) -> Section {
    let Explanation { sessions, errors, span, .. } = explanation;
    let mut blocks = Vec::new();
    let first = sessions.first().and_then(|session| session.from.or(session.to));
    let last = sessions.last().and_then(|session| session.to);
    // Where all are told, the picture is of the whole log.
    let all = explanation.sessions_omitted == 0;
    let (from, to) = if all { *span } else { (first.unwrap_or(span.0), last.unwrap_or(span.1)) };
    if !sessions.is_empty() {
        let span = |session: &SessionAt| {
            let end = session.to.unwrap_or(to);
            Span { from: session.from.unwrap_or(end), to: end, cause: session.cause, label: ended(session) }
        };
        let mark = |run: &ErrorsAt| Mark {
            from: run.from.max(from),
            to: run.to.min(to),
            label: Text::new("explain-errors-met").with("code", code_text(run.code)).with("count", run.count),
        };
        let errors = errors.iter().filter(|run| run.to >= from && run.from <= to).map(mark);
        blocks.push(paragraph(Text::new("explain-lane")));
        let spans = sessions.iter().map(span).collect();
        blocks.push(Block::Lane { from, to, spans, errors: errors.collect() });
    }
    let rows = sessions.iter().map(|session| {
        // How it ended comes early, so that a narrow screen has it, too.
        vec![
            session.to.map(Arg::Time),
            Some(ended(session).into()),
            session.from.map(Arg::Time),
            session.length.map(Arg::Seconds),
            session.gap.map(Arg::Seconds),
        ]
    });
    blocks.push(Block::Table {
        kind: TableKind::Sessions,
        columns: columns(&["table-end", "table-ended", "table-begin", "table-length", "table-away"]),
        rows: rows.collect(),
        omitted: omitted_text(explanation.sessions_omitted),
    });
    blocks.extend(errors_met(explanation));
    section(SectionKind::Life, "section-life", blocks)
}
