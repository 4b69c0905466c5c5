//! What is said first: the main cause in a sentence, what else there is, and what to do where there is nothing to explain.

use super::findings::{incident, named_as};
use super::{Block, Item, ListKind, Section, SectionKind, part, percent};
use crate::beside::Kind;
use crate::diagnose::Cause;
use crate::message::Text;
use crate::problem::Kind as Problem;
use crate::report::{Finding, Input, Manner, Notice, Report};
use crate::time::SECOND;

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] = &[
    "summary-nothing-usable",
    "summary-no-disconnects",
    "summary-no-disconnects-at",
    "summary-healthy",
    "summary-no-ends",
    "summary-few-records",
    "section-next",
    "next-export",
    "next-whole-category",
    "next-say-format",
    "next-right-time",
    "next-other-codes",
    "next-longer",
    "next-client-log",
    "summary-disconnects",
    "summary-disconnects-at",
    "summary-main-cause",
    "summary-main-expected",
    "summary-main-undetermined",
    "summary-main-refused",
    "summary-mixed",
    "summary-single",
    "summary-main-expected-away",
    "summary-expected-beside",
    "summary-never-came-back",
    "summary-beside",
    "summary-notice",
    "summary-not-everything-read",
    "summary-hole",
    "summary-client-log",
];

/// Fewer records hardly show whether a fleet is well. Proposal.
const FEW_RECORDS: u64 = 20;

/// More than this share of the disconnects is most of them. Proposal.
const MOST: f64 = 0.5;

/// Whether nobody knows why, not even the hub.
fn is_unexplained(finding: &Finding) -> bool {
    finding.cause == Cause::Undetermined && finding.manner != Manner::Refused
}

pub(super) fn summary(report: &Report) -> Vec<Text> {
    let input = &report.input;
    let mut summary = Vec::new();
    if input.used == 0 {
        summary.push(Text::new("summary-nothing-usable").with("records", input.records));
        summary.extend(why_nothing(input));
        return summary;
    }
    summary.extend(report.part.iter().flat_map(|part| part::head(part, report)));
    let share = |finding: &Finding| finding.alike.disconnects as f64 / report.disconnects as f64;
    let percent = |disconnects: usize| percent(disconnects, report.disconnects);
    // What explains a few where most are unexplained is not the main cause.
    let unexplained = report.findings.iter().find(|of| is_unexplained(of) && share(of) > MOST);
    if let Some(first) = unexplained.or(report.findings.first()) {
        let expected = report.findings.iter().filter(|finding| finding.expected && !first.expected);
        let well = expected.clone().map(|finding| finding.disconnects).sum::<usize>();
        let id = match first.cause {
            _ if well > 0 && !is_unexplained(first) => "summary-mixed",
            _ if first.manner == Manner::Refused => "summary-main-refused",
            Cause::Undetermined => "summary-main-undetermined",
            _ if report.disconnects == 1 && !first.expected => "summary-single",
            _ if first.expected && share(first) > MOST && first.away > 0 => "summary-main-expected-away",
            _ if first.expected && share(first) > MOST => "summary-main-expected",
            _ => "summary-main-cause",
        };
        let main = Text::new(id)
            .with("cause", Text::new(named_as(first)))
            .with("devices", first.alike.devices)
            .with("away", first.away)
            .with("disconnects", first.alike.disconnects)
            .with("sureness", (first.confidence * 100.0).round())
            .with(
                "share",
                percent(if well > 0 { report.disconnects - well } else { first.alike.disconnects }),
            );
        summary.push(main);
        summary.extend(incident(report, first));
        if let Some(finding) = expected.clone().next() {
            let text = Text::new("summary-expected-beside").with("share", percent(well));
            summary.push(text.with("cause", Text::new(finding.cause.message())));
        }
        let dropped = report.fleet.rows.len() + report.fleet.omitted;
        let all = period(["summary-disconnects", "summary-disconnects-at"], input)
            .with("disconnects", report.disconnects)
            .with("dropped", dropped)
            .with("devices", report.devices);
        // Of a part it is said before, and the time of the log is not its.
        if report.part.is_none() {
            summary.push(all);
        }
    } else if report.part.is_some() {
        // That nothing matches says nothing of the fleet.
    } else if report.devices == 0 {
        let entries = report.client_logs.iter().map(|log| log.entries).sum::<u64>();
        summary.push(Text::new("summary-client-log").with("entries", entries));
    } else {
        let no_ends = input.problems.iter().any(|problem| problem.problem == Problem::NoDisconnects);
        if no_ends {
            summary.push(Text::new("summary-no-ends").with("devices", report.devices));
            return summary;
        }
        let urgent = report.beside.first().filter(|notice| !notice.expected);
        // What matters is said first, whether or not it was a 404104.
        summary.extend(urgent.and_then(alone));
        summary.push(Text::new("summary-healthy").with("devices", report.devices));
        let none = period(["summary-no-disconnects", "summary-no-disconnects-at"], input);
        summary.push(none.with("records", input.used).with("devices", report.devices));
        if input.used < FEW_RECORDS {
            summary.push(Text::new("summary-few-records"));
        }
    }
    if report.disconnects > 0 || report.devices == 0 || report.part.is_some() {
        summary.extend(report.beside.first().and_then(most_urgent));
    }
    if let Some(longest) = input.holes.iter().max_by_key(|hole| hole.to.0 - hole.from.0) {
        let hole = Text::new("summary-hole").with("count", input.holes.len());
        summary.push(hole.with("from", longest.from).with("to", longest.to));
    }
    if input.rejected > 0 {
        summary.push(Text::new("summary-not-everything-read").with("count", input.rejected));
    }
    summary
}

/// The text that says from when to when the records are, with the first id; if all are of one second, with the other.
pub(super) fn period([from_to, at]: [&'static str; 2], input: &Input) -> Text {
    match (input.from, input.to) {
        (Some(from), Some(to)) if from.0 / SECOND == to.0 / SECOND => Text::new(at).with("from", from),
        (Some(from), Some(to)) => Text::new(from_to).with("from", from).with("to", to),
        _ => Text::new(from_to),
    }
}

/// Why there is nothing usable, if it is the same for all that was given.
fn why_nothing(input: &Input) -> Option<Text> {
    let (first, others) = input.problems.split_first()?;
    let is_alike = others.iter().all(|problem| problem.problem == first.problem);
    is_alike.then(|| Text::new(first.problem.message()))
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

/// The same where there is nothing else to say.
fn alone(notice: &Notice) -> Option<Text> {
    if notice.finding == Kind::NeverCameBack {
        return most_urgent(notice);
    }
    let text = Text::new("summary-notice").with("finding", Text::new(notice.finding.message()));
    Some(text.with("devices", notice.devices).with("from", notice.from?))
}

/// What to do where the log has nothing to explain.
pub(super) fn next(report: &Report) -> Option<Section> {
    let items: &[&'static str] = match report {
        _ if report.disconnects > 0 || report.part.is_some() || !report.client_logs.is_empty() => {
            return None;
        }
        _ if report.input.problems.iter().any(|problem| problem.problem == Problem::NoDisconnects) => {
            &["next-export", "next-whole-category"]
        }
        _ if report.input.used == 0 => &["next-export", "next-whole-category", "next-say-format"],
        _ if report.input.used < FEW_RECORDS => &["next-longer", "next-right-time", "next-client-log"],
        _ if !report.codes.is_empty() => &["next-other-codes", "next-right-time", "next-client-log"],
        _ => &["next-right-time", "next-client-log"],
    };
    let items = items.iter().map(|id| Item { text: Text::new(*id), href: None }).collect();
    let blocks = vec![Block::List { kind: ListKind::Steps, heading: None, items }];
    Some(Section { kind: SectionKind::Next, heading: Text::new("section-next"), blocks })
}
