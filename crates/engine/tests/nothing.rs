//! Logs with nothing, or next to nothing, to explain: each says why at first sight.

mod common;

use common::{analyse, counts, problems, sample};
use hubscope::Document;
use hubscope::document::SectionKind;

/// A record of a category, a minute after another.
fn record(minute: usize, category: &str, operation: &str, result: &str) -> String {
    format!(
        "{{\"time\":\"2026-05-04T10:{minute:02}:00Z\",\"category\":\"{category}\",\"operationName\":\"{operation}\",\
         \"resultType\":\"{result}\",\"properties\":\"{{\\\"deviceId\\\":\\\"pump-1\\\"}}\"}}\n"
    )
}

fn summary(document: &Document) -> Vec<String> {
    document.summary.iter().map(|text| text.message.to_string()).collect()
}

fn excerpts(log: &str) -> Vec<String> {
    let outcome = analyse("export", log.as_bytes());
    outcome.report.input.problems.iter().map(|problem| problem.excerpt.clone()).collect()
}

#[test]
fn the_categories_of_a_log_without_connections_are_named() {
    let log = record(0, "TwinQueries", "queryTwins", "")
        + &record(1, "D2CTwinOperations", "read", "")
        + &record(2, "TwinQueries", "queryTwins", "");
    let outcome = analyse("export", log.as_bytes());
    assert_eq!(counts(&outcome), [3, 0, 3, 0, 0]);
    assert_eq!(problems(&outcome), ["other-categories 1:0 x1"]);
    assert_eq!(excerpts(&log), ["D2CTwinOperations, TwinQueries"]);
    assert_eq!(summary(&outcome.document()), ["summary-nothing-usable", "problem-other-categories"]);
}

#[test]
fn of_many_categories_the_same_are_named_whatever_the_order() {
    let names = ["K", "C", "A", "J", "B", "I", "D", "H", "E", "G", "F"];
    let log = |names: &mut dyn Iterator<Item = &str>| -> String {
        names.enumerate().map(|(minute, name)| record(minute, name, "read", "")).collect()
    };
    assert_eq!(excerpts(&log(&mut names.into_iter())), ["A, B, C, D, E, F, G, H"]);
    assert_eq!(excerpts(&log(&mut names.into_iter().rev())), ["A, B, C, D, E, F, G, H"]);
}

#[test]
fn where_connections_are_logged_too_no_category_is_missing() {
    let twins = record(0, "TwinQueries", "queryTwins", "");
    // Of a category that is there, or that is not told, or with something to diagnose.
    assert_eq!(excerpts(&(twins.clone() + &record(1, "connections", "somethingNew", ""))), [""; 0]);
    assert_eq!(excerpts(&record(1, "", "somethingNew", "")), [""; 0]);
    assert_eq!(excerpts(&(twins + &record(1, "", "deviceDisconnect", "404104"))), [""; 0]);
}

#[test]
fn what_is_refused_is_said_with_the_reason() {
    for (path, reason) in [
        ("refused/no-rows.json", "problem-no-rows"),
        ("broken/empty.json", "problem-empty"),
        ("broken/picture.png", "problem-binary"),
        ("broken/unknown-columns.csv", "problem-unrecognised"),
    ] {
        let outcome = analyse("export", &sample(path));
        assert_eq!(summary(&outcome.document()), ["summary-nothing-usable", reason], "{path}");
    }
    // Two reasons are told with their places.
    let two = record(0, "Connections", "deviceConnect", "").replace("2026-05-04T10:00:00Z", "yesterday")
        + "{\"time\"";
    let outcome = analyse("export", two.as_bytes());
    assert_eq!(problems(&outcome).len(), 2);
    assert_eq!(summary(&outcome.document()), ["summary-nothing-usable"]);
}

#[test]
fn a_log_of_one_moment_has_no_course() {
    let one = record(0, "Connections", "deviceDisconnect", "404104");
    let outcome = analyse("export", one.as_bytes());
    let document = outcome.document();
    assert_eq!(summary(&document), ["summary-main-undetermined", "summary-disconnects-at"]);
    assert!(document.sections.iter().all(|section| section.kind != SectionKind::Timeline));

    let two = one + &record(30, "Connections", "deviceDisconnect", "404104");
    let document = analyse("export", two.as_bytes()).document();
    assert_eq!(summary(&document), ["summary-main-undetermined", "summary-disconnects"]);
    assert!(document.sections.iter().any(|section| section.kind == SectionKind::Timeline));
}
