//! Composes the reply: a letter to the customer whose log it is.
//!
//! It says what happened, how that is known, what is as it should be, what to do in which order, and what would show
//! more. It is no report: of each of these only what matters most, on a page at most.

use std::collections::BTreeSet;

use super::compose::{columns, listed, name, observed};
use super::findings::{incident, meaning, named_as};
use super::summary::period;
use super::{Block, Document, Item, LIKELY, ListKind, SURE, Section, SectionKind, TableKind, part, percent};
use crate::beside;
use crate::diagnose::Cause;
use crate::diagnose::evidence::Observation as O;
use crate::message::{Arg, Text};
use crate::order::sort_by;
use crate::problem::Kind as Problem;
use crate::report::{Finding, FleetRow, Manner, Notice, NoticeExample, Report, TokenEnd};

/// Message ids that are used here alone.
pub(crate) const MESSAGES: &[&str] = &[
    "reply-subject",
    "reply-greeting",
    "reply-thanks",
    "reply-thanks-at",
    "reply-thanks-plain",
    "reply-stand-ins",
    "reply-client-log",
    "reply-healthy",
    "reply-disconnects",
    "reply-sure",
    "reply-likely",
    "reply-possible",
    "reply-expected-most",
    "reply-expected-most-away",
    "reply-refused",
    "reply-undetermined",
    "reply-undetermined-rest",
    "reply-others",
    "reply-notice",
    "section-reply-what",
    "section-reply-how",
    "section-reply-expected",
    "section-reply-steps",
    "section-reply-need",
    "section-reply-devices",
    "reply-expected-token",
    "reply-expected-old-sdk",
    "reply-expected-most-old-sdk",
    "reply-expected-renewal",
    "reply-need",
    "reply-unusable",
    "reply-need-log",
    "reply-need-client-log",
    "reply-need-columns",
    "reply-need-connects",
    "reply-need-longer",
    "reply-need-whole",
    "reply-need-categories",
    "reply-need-zone",
    "reply-need-hole",
    "reply-devices-more",
    "reply-closing",
    "reply-regards",
];

/// So many causes are told; nobody reads a letter about more. Proposal.
const CAUSES: usize = 4;

/// A cause beside the first is told if it explains at least this share of the disconnects. Proposal.
const WORTH_TELLING: f64 = 0.05;

/// So many notices are told. Proposal.
const NOTICES: usize = 2;

/// So much of the evidence for each. Proposal: what is strongest convinces.
const EVIDENCE: usize = 2;

/// So many steps, in equal parts of all that is told, and at least so many of each. Proposals.
const STEPS: usize = 6;
const STEPS_OF_EACH: usize = 2;

/// So many devices are named. Proposal.
const DEVICES: usize = 5;

/// So many problems of an input of which nothing could be used. Proposal.
const PROBLEMS: usize = 3;

/// What only keeps another cause away convinces nobody who does not know that cause.
const NOT_TOLD: [O; 6] =
    [O::OffBand, O::MostlyToken, O::AuthX509, O::ProtocolAmqp, O::SdkRenews, O::Irregular];

/// What the hub's log itself cannot show, or an export left out, is asked for; these steps say the same.
const ASKED_FOR: [&str; 3] = ["solution-client-log", "solution-longer-export", "solution-all-columns"];

/// Who writes the letter is whom it would lead to.
const NOT_FOR_CUSTOMERS: [&str; 1] = ["solution-support"];

/// Composes the reply from the report, whose names may be stand-ins.
pub fn reply(report: &Report, redacted: bool) -> Document {
    let letter = Letter::of(report);
    let mut sections = Vec::new();
    let mut section = |heading: &'static str, blocks: Vec<Block>| {
        if !blocks.is_empty() {
            sections.push(Section { kind: SectionKind::Reply, heading: Text::new(heading), blocks });
        }
    };
    section("section-reply-what", letter.what_happened());
    section("section-reply-how", letter.how_we_know());
    section("section-reply-expected", letter.what_is_expected());
    section("section-reply-steps", letter.what_to_do());
    section("section-reply-devices", letter.devices());
    section("section-reply-need", letter.what_would_show_more());
    let closing = ["reply-closing", "reply-regards"].map(|id| paragraph(Text::new(id)));
    if let Some(last) = sections.last_mut() {
        last.blocks.extend(closing);
    }
    let thanks = match report.devices {
        0 => Text::new("reply-thanks-plain"),
        devices => period(["reply-thanks", "reply-thanks-at"], &report.input)
            .with("records", report.input.used)
            .with("devices", devices),
    };
    let mut summary = vec![Text::new("reply-greeting"), thanks];
    let used = report.input.used > 0;
    // Whoever looks for a stand-in in their own lists would look in vain.
    summary.extend((redacted && letter.names(&sections)).then(|| Text::new("reply-stand-ins")));
    summary.extend(report.part.iter().filter(|_| used).filter_map(|part| part::of_letter(part, report)));
    Document { title: Text::new("reply-subject"), summary, sections, brief: Vec::new() }
}

/// What the letter is about.
struct Letter<'a> {
    report: &'a Report,
    /// The causes that need something done, the largest finding of each.
    causes: Vec<&'a Finding>,
    /// What is told beside them.
    notices: Vec<&'a Notice>,
    /// Disconnects that are as they should be.
    expected: Option<&'a Finding>,
    /// Goodbyes that are.
    renewals: Option<&'a Notice>,
    undetermined: Option<&'a Finding>,
    /// Whom the hub refused.
    refused: Option<&'a Finding>,
}

impl<'a> Letter<'a> {
    fn of(report: &'a Report) -> Self {
        let dropped = report.fleet.rows.len() + report.fleet.omitted;
        // A cause matters for the disconnects that it explains, or for the devices that it hits.
        let share = |finding: &Finding| {
            let alike = (finding.cause, finding.manner);
            let of_cause = report.findings.iter().filter(|other| (other.cause, other.manner) == alike);
            let disconnects = of_cause.map(|finding| finding.disconnects).sum::<usize>();
            let of_disconnects = disconnects as f64 / report.disconnects.max(1) as f64;
            of_disconnects.max(finding.devices as f64 / dropped.max(1) as f64)
        };
        let expected = report.findings.iter().find(|finding| finding.expected);
        let mut told = BTreeSet::new();
        let causes = report.findings.iter().filter(|f| !f.expected && f.cause != Cause::Undetermined);
        let mut causes: Vec<&Finding> = causes.filter(|f| told.insert((f.cause, f.manner))).collect();
        sort_by(&mut causes, |a, b| share(b).total_cmp(&share(a)));
        let least = usize::from(expected.is_none());
        let worth = causes.iter().take_while(|finding| share(finding) >= WORTH_TELLING).count().max(least);
        causes.truncate(worth.min(CAUSES));
        let renewal = |notice: &&Notice| notice.finding == beside::Kind::GracefulRenewal;
        Self {
            report,
            causes,
            notices: report.beside.iter().filter(|notice| !notice.expected).take(NOTICES).collect(),
            expected,
            renewals: report.beside.iter().find(renewal),
            undetermined: report
                .findings
                .iter()
                .find(|of| of.cause == Cause::Undetermined && of.manner != Manner::Refused),
            refused: report.findings.iter().find(|finding| finding.manner == Manner::Refused),
        }
    }

    fn what_happened(&self) -> Vec<Block> {
        let report = self.report;
        if report.input.used == 0 {
            let mut kinds: Vec<Problem> = report.input.problems.iter().map(|p| p.problem).collect();
            kinds.dedup();
            let said = kinds.iter().take(PROBLEMS).map(|kind| item(Text::new(kind.message()))).collect();
            let list = Block::List { kind: ListKind::Plain, heading: None, items: said };
            return vec![paragraph(Text::new("reply-unusable")), list];
        }
        let mut blocks = Vec::new();
        if report.devices == 0 {
            let entries: u64 = report.client_logs.iter().map(|log| log.entries).sum();
            return vec![paragraph(Text::new("reply-client-log").with("entries", entries))];
        }
        if report.disconnects == 0 && report.part.is_some() {
            blocks.push(paragraph(Text::new("part-nothing")));
        } else if report.input.problems.iter().any(|problem| problem.problem == Problem::NoDisconnects) {
            blocks.push(paragraph(Text::new("summary-no-ends").with("devices", report.devices)));
        } else if report.disconnects == 0 {
            blocks.push(paragraph(Text::new("reply-healthy").with("devices", report.devices)));
        } else {
            let dropped = report.fleet.rows.len() + report.fleet.omitted;
            let all = Text::new("reply-disconnects")
                .with("disconnects", report.disconnects)
                .with("dropped", dropped)
                .with("devices", report.devices);
            blocks.push(paragraph(all));
        }
        // Whoever has hundreds of disconnects wants to hear first that most of them are well.
        if let Some(finding) = self.expected.filter(|_| self.mostly_expected()) {
            let id = match finding.away {
                0 if finding.token_end != TokenEnd::Hub => "reply-expected-most-old-sdk",
                0 => "reply-expected-most",
                _ => "reply-expected-most-away",
            };
            blocks.push(paragraph(self.about(id, finding)));
        }
        for finding in &self.causes {
            let id = match finding.confidence {
                c if c >= SURE => "reply-sure",
                c if c >= LIKELY => "reply-likely",
                _ => "reply-possible",
            };
            blocks.push(paragraph(self.about(id, finding)));
            blocks.extend(incident(self.report, finding).map(paragraph));
        }
        if let Some(finding) = self.refused {
            let codes = listed(finding.codes.iter().map(String::as_str)).unwrap_or_else(|| "–".into());
            blocks.push(paragraph(self.about("reply-refused", finding).with("codes", codes)));
        }
        if let Some(finding) = self.undetermined {
            let alone = self.causes.is_empty() && self.expected.is_none() && self.refused.is_none();
            let id = if alone { "reply-undetermined" } else { "reply-undetermined-rest" };
            blocks.push(paragraph(self.about(id, finding)));
        }
        let told = |finding: &&Finding| {
            let others = self.expected.iter().chain(&self.undetermined).chain(&self.refused);
            self.causes
                .iter()
                .chain(others)
                .any(|told| (told.cause, told.manner) == (finding.cause, finding.manner))
        };
        let told = report.findings.iter().filter(told).map(|finding| finding.disconnects).sum::<usize>();
        if told < report.disconnects {
            blocks.push(paragraph(Text::new("reply-others").with("disconnects", report.disconnects - told)));
        }
        for notice in &self.notices {
            let text = Text::new("reply-notice")
                .with("finding", Text::new(notice.finding.message()))
                .with("meaning", Text::new(notice.finding.meaning()))
                .with("devices", notice.devices);
            blocks.push(paragraph(text));
        }
        blocks
    }

    /// Whether a name stands in the letter: of devices in its tables, or of a site.
    fn names(&self, sections: &[Section]) -> bool {
        let mut blocks = sections.iter().flat_map(|section| &section.blocks);
        blocks.any(|block| matches!(block, Block::Table { .. }))
            || self
                .causes
                .iter()
                .any(|finding| incident(self.report, finding).is_some() && !finding.address.is_empty())
    }

    /// Whether what explains most is as it should be.
    fn mostly_expected(&self) -> bool {
        self.report.findings.first().is_some_and(|finding| finding.expected)
    }

    /// A sentence about a cause: what share of the disconnects it explains, on how many devices, and what it means. There
    /// may be several incidents of it.
    fn about(&self, id: &'static str, finding: &Finding) -> Text {
        Text::new(id)
            .with("cause", Text::new(named_as(finding)))
            .with("meaning", Text::new(meaning(finding)))
            .with("disconnects", finding.alike.disconnects)
            .with("devices", finding.alike.devices)
            .with("away", finding.away)
            .with("share", percent(finding.alike.disconnects, self.report.disconnects))
    }

    fn how_we_know(&self) -> Vec<Block> {
        let alone = self.expected.filter(|_| self.causes.is_empty());
        let findings: Vec<&Finding> = self.causes.iter().copied().chain(alone).collect();
        let several = findings.len() + self.notices.len() > 1;
        let mut blocks = Vec::new();
        let mut list = |heading: &'static str, items: Vec<Item>| {
            let heading = several.then(|| Text::new(heading));
            if !items.is_empty() {
                blocks.push(Block::List { kind: ListKind::Plain, heading, items });
            }
        };
        for finding in findings {
            let told = |message: &str| NOT_TOLD.iter().all(|observation| observation.message() != message);
            let evidence = finding.evidence.iter().filter(|e| e.supports && told(e.message)).take(EVIDENCE);
            let items = evidence.map(|e| item(observed(e.message, &e.args)));
            list(named_as(finding), items.collect());
        }
        for notice in &self.notices {
            let evidence = notice.evidence.iter().take(EVIDENCE);
            let items = evidence.map(|e| item(observed(e.message, &e.args)));
            list(notice.finding.message(), items.collect());
        }
        blocks
    }

    fn what_is_expected(&self) -> Vec<Block> {
        let token =
            self.expected.filter(|_| !self.causes.is_empty()).map(|finding| match finding.token_end {
                TokenEnd::Hub => self.about("reply-expected-token", finding),
                _ => self.about("reply-expected-old-sdk", finding),
            });
        let renewals = self.renewals.map(|notice| {
            Text::new("reply-expected-renewal").with("devices", notice.devices).with("count", notice.events)
        });
        token.into_iter().chain(renewals).map(paragraph).collect()
    }

    fn what_to_do(&self) -> Vec<Block> {
        let alone = self
            .expected
            .filter(|_| self.causes.is_empty() && self.notices.is_empty() && self.refused.is_none());
        let of_causes = self.causes.iter().copied().chain(alone).chain(self.refused);
        let of_causes = of_causes.map(|finding| &finding.solutions);
        let of_notices = self.notices.iter().map(|notice| &notice.solutions);
        let all: Vec<&Vec<&'static str>> = of_causes.chain(of_notices).collect();
        let of_each = (STEPS / all.len().max(1)).max(STEPS_OF_EACH);
        let mut steps: Vec<&'static str> = Vec::new();
        let unfit = |id: &str| ASKED_FOR.contains(&id) || NOT_FOR_CUSTOMERS.contains(&id);
        for solutions in all {
            let new: Vec<_> = solutions.iter().filter(|id| !unfit(id) && !steps.contains(id)).collect();
            steps.extend(new.into_iter().take(of_each));
        }
        let items: Vec<Item> = steps.into_iter().take(STEPS).map(|id| item(Text::new(id))).collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::List { kind: ListKind::Steps, heading: None, items }]
    }

    /// The devices to look at first.
    fn devices(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let fleet = &self.report.fleet;
        let told = |cause: &Cause| {
            let alone = self.undetermined.filter(|_| self.causes.is_empty());
            let alone = alone.or(self.refused);
            self.causes.iter().copied().chain(alone).any(|finding| finding.cause == *cause)
        };
        let rows: Vec<_> = fleet
            .rows
            .iter()
            .filter_map(|row| {
                row.main_cause().map(|(cause, _)| (row, cause)).filter(|(_, cause)| told(cause))
            })
            .collect();
        let more = rows.len().saturating_sub(DEVICES) + if rows.is_empty() { 0 } else { fleet.omitted };
        let cells = |(row, cause): &(&FleetRow, Cause)| -> Vec<Option<Arg>> {
            vec![
                name(&full(&row.device, &row.module)),
                Some(row.disconnects.into()),
                Some(Text::new(cause.message()).into()),
                Some(row.last.into()),
            ]
        };
        let ids = ["table-device", "table-disconnects", "table-cause", "table-last"];
        blocks.extend(table(TableKind::Devices, &ids, rows.iter().take(DEVICES).map(cells).collect(), more));
        for notice in &self.notices {
            let examples = notice.examples.iter().take(DEVICES);
            let row =
                |one: &NoticeExample| vec![name(&full(&one.device, &one.module)), Some(one.since.into())];
            let more = notice.devices.saturating_sub(DEVICES);
            let table =
                table(TableKind::Notice, &["table-device", "table-since"], examples.map(row).collect(), more);
            if let Some(table) = table {
                blocks.extend([paragraph(Text::new(notice.finding.message())), table]);
            }
        }
        blocks
    }

    fn what_would_show_more(&self) -> Vec<Block> {
        let report = self.report;
        let has = |kinds: &[Problem]| report.input.problems.iter().any(|p| kinds.contains(&p.problem));
        let shows = |observation: O| {
            let message = observation.message();
            let mut evidence = report.findings.iter().flat_map(|finding| &finding.evidence);
            evidence.any(|evidence| evidence.message == message)
        };
        let mut needs: Vec<Text> = Vec::new();
        let mut need = |id: &'static str, wanted: bool| needs.extend(wanted.then(|| Text::new(id)));
        let no_hub_log = report.devices == 0;
        need(
            "reply-need-log",
            no_hub_log || has(&[Problem::NoCodes, Problem::NoOperations, Problem::NoDisconnects]),
        );
        let open = self.causes.iter().map(|finding| finding.cause).chain(self.undetermined.map(|f| f.cause));
        let on_the_device = open.clone().any(|cause| {
            !matches!(
                cause,
                Cause::SasTokenExpiry | Cause::HubTransient | Cause::QuotaExceeded | Cause::DuplicateIdentity
            )
        });
        need("reply-need-client-log", on_the_device && report.client_logs.is_empty());
        let undetermined = self.undetermined.is_some();
        need("reply-need-longer", has(&[Problem::BeginsInside]) || undetermined && shows(O::TooFew));
        let placeless = shows(O::TogetherUnplaced) || has(&[Problem::MissingColumns]);
        need("reply-need-columns", placeless);
        need("reply-need-connects", shows(O::NoConnects));
        let cut = [
            Problem::RowLimit,
            Problem::Partial,
            Problem::Cut,
            Problem::CutContainer,
            Problem::CutArchive,
            Problem::BadArchive,
            Problem::NulBytes,
            Problem::Rounded,
            Problem::NoSeconds,
        ];
        need("reply-need-whole", has(&cut));
        let of_hub = open.clone().any(|cause| cause == Cause::HubTransient);
        need("reply-need-categories", of_hub && shows(O::NotConfirmed));
        need("reply-need-zone", has(&[Problem::LocalTime, Problem::UnclearDates, Problem::MixedDates]));
        for hole in &report.input.holes {
            needs.push(Text::new("reply-need-hole").with("from", hole.from).with("to", hole.to));
        }
        if needs.is_empty() {
            return Vec::new();
        }
        let items = needs.into_iter().map(item).collect();
        vec![paragraph(Text::new("reply-need")), Block::List { kind: ListKind::Plain, heading: None, items }]
    }
}

fn paragraph(text: Text) -> Block {
    Block::Paragraph { text }
}

fn item(text: Text) -> Item {
    Item { text, href: None }
}

/// The device, and its module behind a slash.
fn full(device: &str, module: &str) -> String {
    if module.is_empty() { device.to_owned() } else { format!("{device}/{module}") }
}

fn table(kind: TableKind, ids: &[&'static str], rows: Vec<Vec<Option<Arg>>>, more: usize) -> Option<Block> {
    if rows.is_empty() {
        return None;
    }
    let omitted = (more > 0).then(|| Text::new("reply-devices-more").with("count", more));
    Some(Block::Table { kind, columns: columns(ids), rows, omitted })
}
