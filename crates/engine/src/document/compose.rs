//! Composes the document from the report.

use super::{
    Block, Document, Section, client_log, codes, devices, findings, glance, input, notices, pictures,
    summary, timeline,
};
use crate::kql::Query;
use crate::message::{Arg, Args, Text};
use crate::report::{Breakdown, Finding, Report, Rhythm, Timeline};
use crate::view::View;

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] = &["document-title", "query-title"];

/// Composes the document from the report, whose names may be stand-ins.
pub fn compose(report: &Report, redacted: bool) -> Document {
    let mut sections: Vec<Section> = glance::section(&report.findings).into_iter().collect();
    // People look before they read: the picture comes before the findings.
    sections.extend(of_drops(
        report.timeline.as_ref().filter(|course| timeline::is_course(course)),
        &report.findings,
    ));
    sections.extend(notices::section(&report.beside, redacted));
    sections.extend(pictures(report.rhythm.as_ref(), report.breakdown.as_ref()));
    if !report.fleet.rows.is_empty() {
        sections.push(devices::section(report));
    }
    if !report.client_logs.is_empty() {
        sections.push(client_log::section(report));
    }
    sections.extend(codes::section(report.part.is_some(), &report.codes, report.codes_omitted));
    if !report.input.problems.is_empty() {
        sections.push(input::problems(&report.input));
    }
    sections.extend(summary::next(report));
    sections.push(input::section(&report.input));
    if report.disconnects > 0 {
        sections.push(input::limits());
    }
    let summary = summary::summary(report);
    let brief = glance::brief(report, &summary);
    Document { title: Text::new("document-title"), summary, sections, brief }
}

/// What is said first of disconnects, whether of all or of those of a selection.
fn of_drops(course: Option<&Timeline>, all: &[Finding]) -> Vec<Section> {
    let mut sections: Vec<Section> =
        course.map(|course| timeline::section(course, all)).into_iter().collect();
    if !all.is_empty() {
        sections.push(findings::section(all));
    }
    sections
}

/// What is shown of them behind what stands beside them.
fn pictures(rhythm: Option<&Rhythm>, breakdown: Option<&Breakdown>) -> impl Iterator<Item = Section> {
    rhythm.map(pictures::rhythm).into_iter().chain(breakdown.map(pictures::breakdown))
}

/// The sections that a selection changes.
pub(crate) fn of_selection(view: &View) -> Vec<Section> {
    let mut sections = of_drops(view.timeline.as_ref(), &view.findings);
    // The page itself shows names.
    sections.extend(notices::section(&view.beside, false));
    sections.extend(pictures(view.rhythm.as_ref(), view.breakdown.as_ref()));
    sections.extend(codes::section(true, &view.codes, view.codes_omitted));
    sections
}

pub(super) fn queries(queries: Vec<Query>) -> impl Iterator<Item = Block> {
    let block = |Query { title, text, names: _ }| Block::Query {
        title: Text::new("query-title").with("title", Text::new(title)),
        text,
    };
    queries.into_iter().map(block)
}

pub(super) fn columns(ids: &[&'static str]) -> Vec<Text> {
    ids.iter().map(|id| Text::new(*id)).collect()
}

/// What is observed, in words.
pub(super) fn observed(message: &'static str, args: &Args) -> Text {
    let mut args = args.clone();
    if let Some(Arg::Name(names)) = args.get("names") {
        let names = listed(names.split(", "));
        args.extend(names.map(|names| ("names", names)));
    }
    Text { message: message.into(), args }
}

/// Names one after the other, with what a language puts between them.
pub(super) fn listed<'a>(names: impl Iterator<Item = &'a str>) -> Option<Arg> {
    names
        .map(Arg::from)
        .reduce(|first, second| Text::new("part-either").with("first", first).with("second", second).into())
}

/// A cell of text, or an empty one.
pub(super) fn name(text: &str) -> Option<Arg> {
    (!text.is_empty()).then(|| text.into())
}
