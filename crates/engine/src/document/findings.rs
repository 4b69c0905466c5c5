//! The findings: each with its figures, what speaks for it and against it, and what to do.

use std::collections::{BTreeMap, BTreeSet};

use super::codes::CODES_PAGE;
use super::compose::{columns, listed, name, observed, queries};
use super::{Block, Fact, Item, LIKELY, ListKind, SURE, Section, SectionKind, TableKind, explained, part};
use crate::beside::Kind;
use crate::codes::Code;
use crate::diagnose::Cause;
use crate::diagnose::evidence::Observation;
use crate::findings::SHRINKING;
use crate::kql;
use crate::message::{Arg, Text};
use crate::order::sort_by_key;
use crate::report::{Finding, FindingDay, FindingEvidence, Manner, Report, TokenEnd};
use crate::time::SECOND;

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] = &[
    "section-findings",
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
    "fact-spread",
    "spread-sure",
    "spread-likely",
    "spread-possible",
    "value-count",
    "value-text",
    "value-period",
    "value-moment",
    "list-for",
    "list-against",
    "list-why",
    "list-steps",
    "list-links",
    "note-keep-alive-editions",
    "note-expected",
    "incidents-others",
    "refused-heading",
    "meaning-hub-moved",
    "refused-badge",
    "refused-meaning",
    "note-expected-away",
    "note-expected-old-sdk",
    "old-sdk-heading",
    "drift-heading",
    "meaning-drift",
    "incident-when",
    "incident-when-at",
    "meaning-network-loss-amqp",
    "meaning-app-restart-by-clock",
    "meaning-app-restart-shrinking",
    "meaning-site-unplaced",
    "meaning-limit",
    "meaning-app-restart-regular",
    "meaning-old-sdk",
    "meaning-old-sdk-certificate",
    "incidents-here",
    "quota-days",
    "sites-at-once",
    "finding-omitted",
    "table-incident",
    "table-from",
    "table-to",
    "table-sureness",
    "finding-unclear",
    "meaning-app-restart-once",
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
    "link-logs",
];

/// With fewer disconnects for each device, most were dropped just once. Proposal.
const ONCE: f64 = 1.5;

/// Outages of sites that the hub notices within so many milliseconds may be one. Source: it notices a silent client after
/// 90 s (Python) to 7 min 30 s (.NET).
const AT_ONCE: i64 = 360 * SECOND;

/// More than this share of the disconnects is most of them. Proposal.
const MOST: f64 = 0.5;

/// So many findings of one cause are told whole; what more incidents have to say is in a table. Proposal.
const TOLD_WHOLE: usize = 3;

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

/// A finding, and for a site its smaller outages, which say the same of other moments.
pub(super) struct Told<'f> {
    pub(super) first: &'f Finding,
    further: Vec<&'f Finding>,
}

impl Told<'_> {
    /// How many they are.
    pub(super) fn incidents(&self) -> usize {
        1 + self.further.len()
    }

    /// Disconnects of all of them.
    pub(super) fn disconnects(&self) -> usize {
        self.first.disconnects + self.further.iter().map(|finding| finding.disconnects).sum::<usize>()
    }
}

/// The findings as they are told: the outages of one site together.
pub(super) fn told(findings: &[Finding]) -> Vec<Told<'_>> {
    let mut told: Vec<Told<'_>> = Vec::new();
    for finding in findings {
        let here = |one: &&mut Told<'_>| !finding.address.is_empty() && one.first.address == finding.address;
        match told.iter_mut().find(here) {
            Some(known) => known.further.push(finding),
            None => told.push(Told { first: finding, further: Vec::new() }),
        }
    }
    told
}

/// Those that are told whole, and those that have a row in a table.
pub(super) fn whole_and_more(findings: &[Finding]) -> (Vec<Told<'_>>, Vec<Told<'_>>) {
    let mut of_causes: BTreeMap<Cause, usize> = BTreeMap::new();
    told(findings).into_iter().partition(|told| {
        let of_cause = of_causes.entry(told.first.cause).or_default();
        *of_cause += 1;
        *of_cause <= TOLD_WHOLE
    })
}

pub(super) fn section(findings: &[Finding]) -> Section {
    let (whole, more) = whole_and_more(findings);
    let mut blocks: Vec<Block> =
        whole.iter().map(|told| finding(told, out_elsewhere(told.first, findings))).collect();
    if !more.is_empty() {
        let more: Vec<_> =
            more.iter().flat_map(|told| [told.first].into_iter().chain(told.further.clone())).collect();
        blocks.push(Block::Paragraph { text: Text::new("incidents-others").with("count", more.len()) });
        blocks.push(incidents(&more));
    }
    Section { kind: SectionKind::Findings, heading: Text::new("section-findings"), blocks }
}

fn finding(told: &Told<'_>, elsewhere: usize) -> Block {
    let finding = told.first;
    let count = |value: usize| Text::new("value-count").with("count", value);
    let text = |value: Arg| Text::new("value-text").with("text", value);
    let codes = listed(finding.codes.iter().map(String::as_str));
    let mut facts = vec![
        Fact { label: Text::new("fact-devices"), value: count(finding.devices) },
        Fact { label: Text::new("fact-disconnects"), value: count(finding.disconnects) },
        Fact {
            label: Text::new("fact-period"),
            value: if finding.from == finding.to {
                Text::new("value-moment").with("moment", finding.from)
            } else {
                Text::new("value-period").with("from", finding.from).with("to", finding.to)
            },
        },
    ];
    facts.extend(codes.map(|codes| Fact { label: Text::new("fact-codes"), value: text(codes) }));
    let spread = spread(finding);
    if let Some(spread) = spread {
        let levels = SPREAD.iter().zip(spread).filter(|(_, count)| *count > 0);
        let levels = levels.map(|(id, count)| Text::new(*id).with("count", count));
        let told = part::joined("part-either", levels);
        facts.extend(told.map(|value| Fact { label: Text::new("fact-spread"), value }));
    }
    if !finding.address.is_empty() {
        facts.insert(
            0,
            Fact { label: Text::new("table-address"), value: text(finding.address.as_str().into()) },
        );
    }
    let hubs = listed(finding.hubs.iter().map(String::as_str));
    facts.extend(hubs.map(|hubs| Fact { label: Text::new("table-hub"), value: text(hubs) }));
    let mut blocks = vec![Block::Paragraph { text: Text::new(meaning(finding)) }];
    blocks.extend(symptom(finding).map(|id| Block::Paragraph { text: Text::new(id) }));
    explained::paragraphs(&finding.lost, &mut blocks);
    if !finding.days.is_empty() {
        let text = Text::new("quota-days").with("count", finding.days.len());
        blocks.extend([Block::Paragraph { text }, days(&finding.days)]);
    }
    if elsewhere > 0 {
        blocks.push(Block::Paragraph { text: Text::new("sites-at-once").with("count", elsewhere) });
    }
    if !told.further.is_empty() {
        let text = Text::new("incidents-here").with("count", told.further.len());
        blocks.extend([Block::Paragraph { text }, outages(&told.further)]);
    }
    if finding.expected {
        let text = match finding.away {
            0 if finding.token_end != TokenEnd::Hub => Text::new("note-expected-old-sdk"),
            0 => Text::new("note-expected"),
            away => Text::new("note-expected-away").with("away", away),
        };
        blocks.push(Block::Paragraph { text });
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
            // Where the hub says why, what else is missing does not matter.
            .filter(|evidence| {
                finding.manner != Manner::Refused || evidence.message == Observation::Barred.message()
            })
            .map(|e| Item { text: observed(e.message, &e.args), href: None })
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
    blocks.push(examples(finding));
    blocks.extend(queries(kql::of_finding(finding)));
    Block::Finding {
        cause: finding.cause,
        confidence: finding.confidence,
        expected: finding.expected,
        heading: Text::new("finding-heading").with("cause", Text::new(named_as(finding))),
        badge: badge(finding),
        spread,
        facts,
        blocks,
    }
}

/// A row for each of several findings.
fn incidents(findings: &[&Finding]) -> Block {
    let placed = findings.iter().any(|finding| !finding.address.is_empty());
    let mut ids = vec!["table-incident"];
    ids.extend(placed.then_some("table-address"));
    ids.extend([
        "table-from",
        "table-to",
        "fact-devices",
        "fact-disconnects",
        "table-sureness",
        "fact-codes",
    ]);
    let rows = findings.iter().map(|finding| {
        let mut cells = vec![Some(Text::new(named_as(finding)).into())];
        cells.extend(placed.then(|| name(&finding.address)));
        cells.extend(when(finding));
        cells.push(listed(finding.codes.iter().map(String::as_str)));
        cells
    });
    Block::Table { kind: TableKind::Incidents, columns: columns(&ids), rows: rows.collect(), omitted: None }
}

/// A row for each day of a quota.
fn days(days: &[FindingDay]) -> Block {
    let ids = ["table-from", "table-to", "fact-devices", "fact-disconnects"];
    let row = |day: &FindingDay| {
        vec![
            Some(day.from.into()),
            Some(day.to.into()),
            Some(day.devices.into()),
            Some(day.disconnects.into()),
        ]
    };
    let rows = days.iter().map(row).collect();
    Block::Table { kind: TableKind::Incidents, columns: columns(&ids), rows, omitted: None }
}

/// How many other sites were out when this one was: what they have in common may be the cause.
fn out_elsewhere(finding: &Finding, findings: &[Finding]) -> usize {
    let near = |other: &&Finding| {
        other.cause == Cause::SiteOutage
            && finding.cause == Cause::SiteOutage
            && other.address != finding.address
            && other.from.0 <= finding.to.0 + AT_ONCE
            && finding.from.0 <= other.to.0 + AT_ONCE
    };
    let addresses: BTreeSet<&str> =
        findings.iter().filter(near).map(|other| other.address.as_str()).collect();
    addresses.len()
}

/// A row for each further outage of a site, in order of time.
fn outages(findings: &[&Finding]) -> Block {
    let mut findings = findings.to_vec();
    sort_by_key(&mut findings, |finding| finding.from);
    let ids = ["table-from", "table-to", "fact-devices", "fact-disconnects", "table-sureness"];
    let rows = findings.into_iter().map(|finding| when(finding).to_vec()).collect();
    Block::Table { kind: TableKind::Incidents, columns: columns(&ids), rows, omitted: None }
}

/// When it happened, how much, and how sure that is.
fn when(finding: &Finding) -> [Option<Arg>; 5] {
    [
        Some(finding.from.into()),
        Some(finding.to.into()),
        Some(finding.devices.into()),
        Some(finding.disconnects.into()),
        Some(badge(finding).into()),
    ]
}

/// A row for each device of a finding that is named.
fn examples(finding: &Finding) -> Block {
    let modules = finding.examples.iter().any(|one| !one.module.is_empty());
    let mut ids = vec!["table-device"];
    ids.extend(modules.then_some("table-module"));
    ids.extend(["table-disconnects", "table-last", "table-sdk", "table-address"]);
    let rows = finding.examples.iter().map(|one| {
        let mut cells = vec![name(&one.device)];
        cells.extend(modules.then(|| name(&one.module)));
        cells.extend([
            Some(one.disconnects.into()),
            Some(one.last.into()),
            name(&one.sdk),
            name(&one.address),
        ]);
        cells
    });
    let omitted = (finding.omitted > 0).then(|| Text::new("finding-omitted").with("count", finding.omitted));
    Block::Table { kind: TableKind::Finding, columns: columns(&ids), rows: rows.collect(), omitted }
}

/// When it happened, and where, if it is one event for many: the largest of several.
pub(super) fn incident(report: &Report, finding: &Finding) -> Option<Text> {
    let at_once = [Cause::SiteOutage, Cause::HubTransient, Cause::QuotaExceeded];
    if !at_once.contains(&finding.cause) {
        return None;
    }
    let largest = finding.days.iter().max_by_key(|day| day.disconnects);
    let (from, to) = largest.map_or((finding.from, finding.to), |day| (day.from, day.to));
    let alike = report.findings.iter().filter(|other| other.cause == finding.cause);
    let count = alike.map(|other| other.days.len().max(1)).sum::<usize>();
    let when = |id: &'static str| Text::new(id).with("count", count).with("from", from).with("to", to);
    Some(match finding.address.as_str() {
        "" => when("incident-when"),
        address => when("incident-when-at").with("address", address),
    })
}

/// Whether the hub said itself that it moved, or was updated.
fn has_moved(finding: &Finding) -> bool {
    let says_so = |code: &String| code.parse().is_ok_and(|number| Code(number).is_upheaval());
    finding.codes.iter().any(says_so)
}

/// What it is called.
pub(super) fn named_as(finding: &Finding) -> &'static str {
    match finding.cause {
        _ if finding.manner == Manner::Refused => "refused-heading",
        _ if finding.manner == Manner::ClockDrifts => "drift-heading",
        Cause::HubTransient if has_moved(finding) => Kind::FailoverOrMaintenance.message(),
        _ if finding.token_end != TokenEnd::Hub => "old-sdk-heading",
        cause => cause.message(),
    }
}

/// How sure a finding is, in words.
pub(super) fn badge(finding: &Finding) -> Text {
    let id = match finding.confidence {
        _ if finding.manner == Manner::Refused => return Text::new("refused-badge"),
        // How sure it is that nothing is sure helps nobody.
        _ if finding.cause == Cause::Undetermined => return Text::new("finding-unclear"),
        c if c >= SURE => "finding-sure",
        c if c >= LIKELY => "finding-likely",
        _ => "finding-possible",
    };
    Text::new(id).with("share", (finding.confidence * 100.0).round())
}

/// What disconnects are called, by how sure their cause is.
const SPREAD: [&str; 3] = ["spread-sure", "spread-likely", "spread-possible"];

/// How sure the cause is of each of its disconnects, where that differs and says more than the mean.
fn spread(finding: &Finding) -> Option<[usize; 3]> {
    let told = finding.cause != Cause::Undetermined;
    let levels = finding.spread.iter().filter(|count| **count > 0).count();
    (told && levels > 1).then_some(finding.spread)
}

/// What its cause means.
pub(super) fn meaning(finding: &Finding) -> &'static str {
    let once = (finding.disconnects as f64) < ONCE * finding.devices as f64;
    match finding.cause {
        Cause::AppRestart if finding.devices > 1 && once => "meaning-app-restart-once",
        Cause::AppRestart if finding.evidence.iter().any(|one| one.message == SHRINKING) => {
            "meaning-app-restart-shrinking"
        }
        Cause::AppRestart if mostly(finding, &BY_TIMETABLE) => "meaning-app-restart-by-clock",
        Cause::AppRestart if !mostly(finding, &[Observation::Alike.message()]) => {
            "meaning-app-restart-regular"
        }
        _ if finding.manner == Manner::Refused => "refused-meaning",
        _ if finding.manner == Manner::ClockDrifts => "meaning-drift",
        Cause::AbruptClose | Cause::NetworkLoss if mostly(finding, &[Observation::AtLimit.message()]) => {
            "meaning-limit"
        }
        Cause::SiteOutage if mostly(finding, &[Observation::TogetherUnplaced.message()]) => {
            "meaning-site-unplaced"
        }
        Cause::HubTransient if has_moved(finding) => "meaning-hub-moved",
        Cause::NetworkLoss if mostly(finding, &[Observation::ProtocolAmqp.message()]) => {
            "meaning-network-loss-amqp"
        }
        cause => match finding.token_end {
            TokenEnd::Hub => cause.meaning(),
            TokenEnd::Client => "meaning-old-sdk",
            TokenEnd::ClientWithCertificate => "meaning-old-sdk-certificate",
        },
    }
}

/// What comes at the same time of day, or at the same minute of the hour.
const BY_TIMETABLE: [&str; 2] = [Observation::TimeOfDay.message(), Observation::BurstTimetable.message()];

/// Whether most of its disconnects show one of these.
fn mostly(finding: &Finding, messages: &[&str]) -> bool {
    let shown = |evidence: &FindingEvidence| messages.contains(&evidence.message) && evidence.share() > MOST;
    finding.evidence.iter().any(shown)
}

/// What comes by a clock is not at random.
const BY_THE_CLOCK: [&str; 2] = [Observation::Timer.message(), Observation::TimeOfDay.message()];

/// How a cause shows, in the words of the documentation's three symptoms.
fn symptom(finding: &Finding) -> Option<&'static str> {
    let by_timer = mostly(finding, &BY_THE_CLOCK);
    match finding.cause {
        _ if finding.manner != Manner::Usual || finding.token_end != TokenEnd::Hub => None,
        Cause::SasTokenExpiry => Some("symptom-regular"),
        // What comes by a timer is not at random.
        Cause::NetworkLoss | Cause::AbruptClose => {
            (!by_timer && finding.disconnects > 1).then_some("symptom-random")
        }
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
