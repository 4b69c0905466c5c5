//! Composes the document from the report.

use std::collections::BTreeMap;

use super::{
    Block, Document, Fact, Item, LIKELY, ListKind, SURE, Section, SectionKind, TableKind, TimelineIncident,
    TimelineSeries, explained, part, pictures,
};
use crate::beside::Kind;
use crate::codes::Code;
use crate::codes::messages::Messages;
use crate::diagnose::Cause;
use crate::kql::{self, Query};
use crate::message::{Arg, Text};
use crate::report::{
    Breakdown, ClientLog, ErrorCode, Finding, Incident, Input, Notice, Report, Rhythm, Timeline,
};
use crate::view::View;

/// Message ids that are used here alone.
pub(crate) const MESSAGES: &[&str] = &[
    "document-title",
    "query-title",
    "query-stand-ins",
    "summary-nothing-usable",
    "summary-no-disconnects",
    "summary-healthy",
    "summary-few-records",
    "section-next",
    "next-export",
    "next-whole-category",
    "next-read-as",
    "next-right-time",
    "next-other-codes",
    "next-longer",
    "next-client-log",
    "summary-disconnects",
    "summary-main-cause",
    "summary-main-expected",
    "summary-main-undetermined",
    "summary-other-findings",
    "summary-never-came-back",
    "summary-beside",
    "section-beside",
    "list-evidence",
    "fact-events",
    "note-beside-expected",
    "beside-part",
    "section-codes-part",
    "beside-omitted",
    "table-since",
    "summary-not-everything-read",
    "section-findings",
    "section-timeline",
    "section-devices",
    "section-codes",
    "section-problems",
    "problems-packed",
    "section-input",
    "section-limits",
    "symptom-regular",
    "symptom-random",
    "symptom-together",
    "finding-heading",
    "finding-sure",
    "finding-likely",
    "finding-possible",
    "fact-devices",
    "fact-disconnects",
    "fact-period",
    "fact-codes",
    "value-count",
    "value-text",
    "value-period",
    "range-between",
    "range-exactly",
    "list-for",
    "list-against",
    "list-why",
    "list-steps",
    "list-links",
    "note-keep-alive-editions",
    "note-expected",
    "timeline-caption",
    "incidents-more",
    "table-incident",
    "table-from",
    "table-to",
    "table-sureness",
    "devices-omitted",
    "devices-causes",
    "table-device",
    "table-module",
    "table-disconnects",
    "table-cause",
    "table-sdk",
    "table-protocol",
    "table-auth",
    "table-address",
    "table-last",
    "table-problem",
    "table-source",
    "table-line",
    "table-byte",
    "table-count",
    "table-excerpt",
    "table-name",
    "table-size",
    "table-format",
    "table-encoding",
    "table-records",
    "table-what",
    "timeline-connected",
    "timeline-incident",
    "timeline-rebuilt",
    "timeline-rebuilt-steady",
    "summary-client-log",
    "section-client-log",
    "client-log-events",
    "finding-unclear",
    "meaning-app-restart-once",
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
    "code-none",
    "code-met",
    "code-met-devices",
    "code-cause",
    "codes-omitted",
    "table-program",
    "table-event",
    "table-reason",
    "table-code",
    "count-records",
    "count-used",
    "count-ignored",
    "count-duplicates",
    "count-rejected",
    "input-period",
    "limits-log",
    "limits-order",
    "limits-kind-two",
    "link-404104",
    "link-401003",
    "link-500xxx",
    "link-400027",
    "link-quotas",
    "link-keep-alive",
    "link-sas",
    "link-sdks",
    "link-connectivity",
    "link-reconnect",
    "link-codes",
    "link-logs",
];

/// With fewer disconnects for each device, most were dropped just once. Proposal.
const ONCE: f64 = 1.5;

/// Fewer records hardly show whether a fleet is well. Proposal.
const FEW_RECORDS: u64 = 20;

/// So many findings of one cause are told whole; what more incidents have to say is in a table. Proposal.
const TOLD_WHOLE: usize = 3;

/// Of what is expected, so many devices are shown: nobody has to go there. Proposal.
const EXPECTED_SHOWN: usize = 5;

const CODES_PAGE: &str = "https://learn.microsoft.com/azure/iot-hub/troubleshoot-error-codes";
const LINK_404104: (&str, &str) = (
    "link-404104",
    "https://learn.microsoft.com/azure/iot-hub/troubleshoot-error-codes#404104-deviceconnectionclosedremotely",
);
const LINK_401003: (&str, &str) = (
    "link-401003",
    "https://learn.microsoft.com/azure/iot-hub/troubleshoot-error-codes#401003-iothubunauthorized",
);
const LINK_KEEP_ALIVE: (&str, &str) = (
    "link-keep-alive",
    "https://learn.microsoft.com/azure/iot/iot-mqtt-connect-to-iot-hub#default-keep-alive-time-out",
);
const LINK_SAS: (&str, &str) =
    ("link-sas", "https://learn.microsoft.com/azure/iot-hub/iot-hub-dev-guide-sas");
const LINK_SDKS: (&str, &str) =
    ("link-sdks", "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-sdks");
const LINK_CONNECTIVITY: (&str, &str) =
    ("link-connectivity", "https://learn.microsoft.com/azure/iot-hub/iot-hub-troubleshoot-connectivity");
const LINK_RECONNECT: (&str, &str) =
    ("link-reconnect", "https://learn.microsoft.com/azure/iot-hub/concepts-manage-device-reconnections");
const LINK_LOGS: (&str, &str) = ("link-logs", "https://learn.microsoft.com/azure/iot-hub/monitor-iot-hub");

/// Composes the document from the report, whose names may be stand-ins.
pub fn compose(report: &Report, redacted: bool) -> Document {
    // People look before they read: the picture comes first.
    let mut sections = of_drops(report.timeline.as_ref(), &report.findings);
    sections.extend(beside(&report.beside, redacted));
    sections.extend(pictures(report.rhythm.as_ref(), report.breakdown.as_ref()));
    if !report.fleet.rows.is_empty() {
        sections.push(devices(report));
    }
    if !report.client_logs.is_empty() {
        sections.push(client_log(report));
    }
    sections.extend(codes(report.part.is_some(), &report.codes, report.codes_omitted));
    if !report.input.problems.is_empty() {
        sections.push(problems(&report.input));
    }
    sections.extend(next(report));
    sections.push(input(&report.input));
    if report.disconnects > 0 {
        sections.push(limits());
    }
    Document { title: Text::new("document-title"), summary: summary(report), sections }
}

/// What is said first of disconnects, whether of all or of those of a selection.
fn of_drops(timeline: Option<&Timeline>, findings: &[Finding]) -> Vec<Section> {
    let mut sections: Vec<Section> = timeline.map(self::timeline).into_iter().collect();
    if !findings.is_empty() {
        sections.push(self::findings(findings));
    }
    sections
}

fn beside(notices: &[Notice], redacted: bool) -> Option<Section> {
    let blocks: Vec<Block> = notices.iter().map(|one| notice(one, redacted)).collect();
    let heading = Text::new("section-beside");
    (!blocks.is_empty()).then_some(Section { kind: SectionKind::Beside, heading, blocks })
}

/// What is shown of them behind what stands beside them.
fn pictures(rhythm: Option<&Rhythm>, breakdown: Option<&Breakdown>) -> impl Iterator<Item = Section> {
    rhythm.map(pictures::rhythm).into_iter().chain(breakdown.map(pictures::breakdown))
}

/// The sections that a selection changes.
pub(crate) fn of_selection(view: &View) -> Vec<Section> {
    let mut sections = of_drops(view.timeline.as_ref(), &view.findings);
    // The page itself shows names.
    sections.extend(beside(&view.beside, false));
    sections.extend(pictures(view.rhythm.as_ref(), view.breakdown.as_ref()));
    sections.extend(codes(true, &view.codes, view.codes_omitted));
    sections
}

/// What to do where the log has nothing to explain.
fn next(report: &Report) -> Option<Section> {
    let items: &[&'static str] = match report {
        _ if report.disconnects > 0 || report.part.is_some() || !report.client_logs.is_empty() => {
            return None;
        }
        _ if report.input.used == 0 => &["next-export", "next-whole-category", "next-read-as"],
        _ if report.input.used < FEW_RECORDS => &["next-longer", "next-right-time", "next-client-log"],
        _ if !report.codes.is_empty() => &["next-other-codes", "next-right-time", "next-client-log"],
        _ => &["next-right-time", "next-client-log"],
    };
    let items = items.iter().map(|id| Item { text: Text::new(*id), href: None }).collect();
    let blocks = vec![Block::List { kind: ListKind::Steps, heading: None, items }];
    Some(Section { kind: SectionKind::Next, heading: Text::new("section-next"), blocks })
}

fn summary(report: &Report) -> Vec<Text> {
    let input = &report.input;
    let mut summary = Vec::new();
    if input.used == 0 {
        summary.push(Text::new("summary-nothing-usable").with("records", input.records));
        return summary;
    }
    summary.extend(report.part.iter().flat_map(|part| part::head(part, report)));
    let share = |finding: &Finding| finding.disconnects as f64 / report.disconnects as f64;
    // What explains a few where most are unexplained is not the main cause.
    let unexplained = report.findings.iter().find(|of| of.cause == Cause::Undetermined && share(of) > 0.5);
    if let Some(first) = unexplained.or(report.findings.first()) {
        let share = share(first);
        let id = match first.cause {
            Cause::Undetermined => "summary-main-undetermined",
            _ if first.expected && share > 0.5 => "summary-main-expected",
            _ => "summary-main-cause",
        };
        let main = Text::new(id)
            .with("cause", Text::new(first.cause.message()))
            .with("devices", first.devices)
            .with("disconnects", first.disconnects)
            .with("share", (share * 100.0).round());
        summary.push(main);
        let dropped = report.fleet.rows.len() + report.fleet.omitted;
        let all = Text::new("summary-disconnects")
            .with("disconnects", report.disconnects)
            .with("dropped", dropped)
            .with("devices", report.devices);
        // Of a part it is said before, and the time of the log is not its.
        if report.part.is_none() {
            summary.push(period(all, input));
        }
        let named = || report.findings.iter().filter(|f| f.cause != Cause::Undetermined);
        let others = || named().skip(usize::from(unexplained.is_none()));
        // What needs a look comes before what is expected.
        if let Some(next) = others().find(|f| !f.expected).or_else(|| others().next()) {
            let others = Text::new("summary-other-findings")
                .with("count", others().count())
                .with("cause", Text::new(next.cause.message()))
                .with("devices", next.devices);
            summary.push(others);
        }
    } else if report.part.is_some() {
        // That nothing matches says nothing of the fleet.
    } else if report.devices == 0 {
        let entries = report.client_logs.iter().map(|log| log.entries).sum::<u64>();
        summary.push(Text::new("summary-client-log").with("entries", entries));
    } else {
        summary.push(Text::new("summary-healthy").with("devices", report.devices));
        let none =
            Text::new("summary-no-disconnects").with("records", input.used).with("devices", report.devices);
        summary.push(period(none, input));
        if input.used < FEW_RECORDS {
            summary.push(Text::new("summary-few-records"));
        }
    }
    summary.extend(report.beside.first().and_then(most_urgent));
    if input.rejected > 0 {
        summary.push(Text::new("summary-not-everything-read").with("count", input.rejected));
    }
    summary
}

pub(super) fn period(text: Text, input: &Input) -> Text {
    match (input.from, input.to) {
        (Some(from), Some(to)) => text.with("from", from).with("to", to),
        _ => text,
    }
}

fn findings(findings: &[Finding]) -> Section {
    let mut told: BTreeMap<Cause, usize> = BTreeMap::new();
    let (whole, more): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| {
        let of_cause = told.entry(finding.cause).or_default();
        *of_cause += 1;
        *of_cause <= TOLD_WHOLE
    });
    let mut blocks: Vec<Block> = whole.into_iter().map(finding).collect();
    if !more.is_empty() {
        blocks.push(Block::Paragraph { text: Text::new("incidents-more").with("count", more.len()) });
        blocks.push(incidents(&more));
    }
    Section { kind: SectionKind::Findings, heading: Text::new("section-findings"), blocks }
}

/// A row for each finding.
fn incidents(findings: &[&Finding]) -> Block {
    let rows = findings.iter().map(|finding| {
        vec![
            Some(Text::new(finding.cause.message()).into()),
            Some(finding.from.into()),
            Some(finding.to.into()),
            Some(finding.devices.into()),
            Some(finding.disconnects.into()),
            Some(badge(finding).into()),
            name(&finding.codes.join(", ")),
        ]
    });
    let ids = [
        "table-incident",
        "table-from",
        "table-to",
        "fact-devices",
        "fact-disconnects",
        "table-sureness",
        "fact-codes",
    ];
    Block::Table { kind: TableKind::Incidents, columns: columns(&ids), rows: rows.collect(), omitted: None }
}

/// How sure a finding is, in words.
fn badge(finding: &Finding) -> Text {
    let id = match finding.confidence {
        // How sure it is that nothing is sure helps nobody.
        _ if finding.cause == Cause::Undetermined => return Text::new("finding-unclear"),
        c if c >= SURE => "finding-sure",
        c if c >= LIKELY => "finding-likely",
        _ => "finding-possible",
    };
    Text::new(id).with("share", (finding.confidence * 100.0).round())
}

/// What its cause means.
fn meaning(finding: &Finding) -> &'static str {
    let once = (finding.disconnects as f64) < ONCE * finding.devices as f64;
    match finding.cause {
        Cause::AppRestart if finding.devices > 1 && once => "meaning-app-restart-once",
        cause => cause.meaning(),
    }
}

fn finding(finding: &Finding) -> Block {
    let cause = Text::new(finding.cause.message());
    let count = |value: usize| Text::new("value-count").with("count", value);
    let facts = vec![
        Fact { label: Text::new("fact-devices"), value: count(finding.devices) },
        Fact { label: Text::new("fact-disconnects"), value: count(finding.disconnects) },
        Fact {
            label: Text::new("fact-period"),
            value: Text::new("value-period").with("from", finding.from).with("to", finding.to),
        },
        Fact {
            label: Text::new("fact-codes"),
            value: Text::new("value-text").with("text", finding.codes.join(", ")),
        },
    ];
    let mut blocks = vec![Block::Paragraph { text: Text::new(meaning(finding)) }];
    blocks.extend(symptom(finding.cause).map(|id| Block::Paragraph { text: Text::new(id) }));
    explained::paragraphs(&finding.lost, &mut blocks);
    if finding.expected {
        blocks.push(Block::Paragraph { text: Text::new("note-expected") });
    }
    let undetermined = finding.cause == Cause::Undetermined;
    let heading_for = if undetermined { "list-why" } else { "list-for" };
    for (kind, heading, supports) in
        [(ListKind::For, heading_for, true), (ListKind::Against, "list-against", false)]
    {
        let items: Vec<Item> = finding
            .evidence
            .iter()
            .filter(|evidence| evidence.supports == supports)
            .map(|e| Item { text: Text { message: e.message.into(), args: e.args.clone() }, href: None })
            .collect();
        if !items.is_empty() {
            blocks.push(Block::List { kind, heading: Some(Text::new(heading)), items });
        }
    }
    let steps = finding.solutions.iter().map(|id| Item { text: Text::new(*id), href: None }).collect();
    blocks.push(Block::List { kind: ListKind::Steps, heading: Some(Text::new("list-steps")), items: steps });
    let links = links(finding.cause)
        .iter()
        .map(|(id, href)| Item { text: Text::new(*id), href: Some(*href) })
        .collect();
    blocks.push(Block::List { kind: ListKind::Links, heading: Some(Text::new("list-links")), items: links });
    if finding.solutions.contains(&"solution-keep-alive") {
        blocks.push(Block::Paragraph { text: Text::new("note-keep-alive-editions") });
    }
    blocks.extend(queries(kql::of_finding(finding)));
    Block::Finding {
        cause: finding.cause,
        confidence: finding.confidence,
        expected: finding.expected,
        heading: Text::new("finding-heading").with("cause", cause),
        badge: badge(finding),
        facts,
        blocks,
    }
}

fn queries(queries: Vec<Query>) -> impl Iterator<Item = Block> {
    let block = |Query { title, text, names: _ }| Block::Query {
        title: Text::new("query-title").with("title", Text::new(title)),
        text,
    };
    queries.into_iter().map(block)
}

/// What a summary says of the most urgent notice, unless it is expected.
fn most_urgent(notice: &Notice) -> Option<Text> {
    let text = match notice.finding {
        _ if notice.expected => return None,
        Kind::NeverCameBack => Text::new("summary-never-came-back"),
        _ => Text::new("summary-beside").with("finding", Text::new(notice.finding.message())),
    };
    Some(text.with("devices", notice.devices).with("from", notice.from?))
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
    if !notice.codes.is_empty() {
        let value = Text::new("value-text").with("text", notice.codes.join(", "));
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
    let evidence = notice.evidence.iter().map(|e| Text { message: e.message.into(), args: e.args.clone() });
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

/// How a cause shows, in the words of the documentation's three symptoms.
fn symptom(cause: Cause) -> Option<&'static str> {
    match cause {
        Cause::SasTokenExpiry => Some("symptom-regular"),
        Cause::NetworkLoss | Cause::AbruptClose => Some("symptom-random"),
        Cause::HubTransient => Some("symptom-together"),
        _ => None,
    }
}

fn links(cause: Cause) -> &'static [(&'static str, &'static str)] {
    const LINK_500XXX: (&str, &str) = ("link-500xxx", CODES_PAGE);
    const LINK_400027: (&str, &str) = ("link-400027", CODES_PAGE);
    const LINK_QUOTAS: (&str, &str) =
        ("link-quotas", "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-quotas-throttling");
    match cause {
        Cause::SasTokenExpiry => &[LINK_404104, LINK_401003, LINK_SAS, LINK_SDKS],
        Cause::NetworkLoss => &[LINK_404104, LINK_KEEP_ALIVE, LINK_CONNECTIVITY, LINK_SDKS],
        Cause::AbruptClose => &[LINK_404104, LINK_SDKS, LINK_CONNECTIVITY],
        Cause::AppRestart => &[LINK_404104, LINK_RECONNECT],
        Cause::SiteOutage => &[LINK_404104, LINK_CONNECTIVITY, LINK_KEEP_ALIVE],
        Cause::KeepAliveCap => &[LINK_404104, LINK_KEEP_ALIVE],
        Cause::HubTransient => &[LINK_404104, LINK_500XXX, LINK_RECONNECT],
        Cause::DuplicateIdentity => &[LINK_404104, LINK_400027, LINK_RECONNECT],
        Cause::QuotaExceeded => &[LINK_404104, LINK_QUOTAS],
        Cause::Undetermined => &[LINK_404104, LINK_LOGS],
    }
}

fn timeline(timeline: &Timeline) -> Section {
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

pub(super) fn columns(ids: &[&'static str]) -> Vec<Text> {
    ids.iter().map(|id| Text::new(*id)).collect()
}

/// A cell of text, or an empty one.
pub(super) fn name(text: &str) -> Option<Arg> {
    (!text.is_empty()).then(|| text.into())
}

fn devices(report: &Report) -> Section {
    // A column that is empty throughout says nothing.
    let modules = report.fleet.rows.iter().any(|row| !row.module.is_empty());
    let mut ids = vec!["table-device"];
    ids.extend(modules.then_some("table-module"));
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

fn client_log(report: &Report) -> Section {
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

fn codes(of_part: bool, codes: &[ErrorCode], omitted: usize) -> Option<Section> {
    let highest = codes.first()?.count;
    let heading = if of_part { "section-codes-part" } else { "section-codes" };
    let mut blocks: Vec<Block> = codes.iter().map(|met| code(met, highest)).collect();
    if omitted > 0 {
        let text = Text::new("codes-omitted").with("count", omitted);
        blocks.push(Block::Paragraph { text });
    }
    let link = Item { text: Text::new("link-codes"), href: Some(CODES_PAGE) };
    blocks.push(Block::List { kind: ListKind::Links, heading: None, items: vec![link] });
    Some(Section { kind: SectionKind::Codes, heading: Text::new(heading), blocks })
}

fn code(met: &ErrorCode, highest: u64) -> Block {
    let Messages { meaning, cause, action } = met.key.messages();
    let heading = match (met.key, met.key.name()) {
        (Code::UNKNOWN, _) => Text::new("code-none"),
        (_, "") => Text::new("value-text").with("text", met.code.as_str()),
        (_, name) => Text::new("value-text").with("text", name),
    };
    let count = match met.devices {
        Some(devices) => Text::new("code-met-devices").with("devices", devices),
        None => Text::new("code-met"),
    };
    let cause = cause.map(|cause| Fact { label: Text::new("code-cause"), value: Text::new(cause) });
    let action = Fact { label: Text::new("list-steps"), value: Text::new(action) };
    Block::Code {
        heading,
        met: count.with("count", met.count),
        share: met.count as f64 / highest as f64,
        meaning: Text::new(meaning),
        facts: cause.into_iter().chain([action]).collect(),
    }
}

fn problems(input: &Input) -> Section {
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

fn input(input: &Input) -> Section {
    let mut blocks = Vec::new();
    if input.from.is_some() {
        blocks.push(Block::Paragraph { text: period(Text::new("input-period"), input) });
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
fn limits() -> Section {
    let items = ["limits-log", "limits-kind-two", "limits-order"]
        .map(|id| Item { text: Text::new(id), href: None })
        .to_vec();
    let blocks = vec![Block::List { kind: ListKind::Plain, heading: None, items }];
    Section { kind: SectionKind::Limits, heading: Text::new("section-limits"), blocks }
}
