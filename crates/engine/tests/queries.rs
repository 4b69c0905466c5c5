//! The queries of findings and notices; that they are sound is for the language service to say (`tests/wasm/queries.test.mjs`).

mod common;

use common::analyse;
use fleet_sim::Scene;
use hubscope::diagnose::Cause;
use hubscope::document::Block;
use hubscope::kql::{of_finding, of_notice};
use hubscope::{Analysis, Outcome};

fn scene(name: &str) -> Outcome {
    let case = fleet_sim::Case::new(&Scene::named(name).expect("a scene"), 1, fleet_sim::Difficulty::Clean);
    let mut analysis = Analysis::default();
    analysis.begin(name);
    analysis.push(&case.export());
    analysis.finish()
}

/// Sessions of 65:05, back after three seconds.
fn token() -> Outcome {
    let record = |at: u32, what: &str, result: &str| {
        let (hour, minute, second) = (at / 3600, at / 60 % 60, at % 60);
        format!(
            "{{\"time\":\"2026-03-02T{hour:02}:{minute:02}:{second:02}Z\",\"category\":\"Connections\",\
             \"operationName\":\"device{what}\",{result}\"properties\":{{\"deviceId\":\"pump-01\",\
             \"protocol\":\"Mqtt\",\"sdkVersion\":\".NET/1.42.0\"}}}}\n"
        )
    };
    let session = |i: u32| {
        record(i * 3908, "Connect", "")
            + &record(i * 3908 + 3905, "Disconnect", "\"level\":\"Error\",\"resultType\":\"404104\",")
    };
    analyse("log", (0..5).map(session).collect::<String>().as_bytes())
}

#[test]
fn a_query_has_the_time_and_the_limits_of_its_finding() {
    let outcome = token();
    let finding = &outcome.report.findings[0];
    assert_eq!(finding.cause, Cause::SasTokenExpiry);
    let queries = of_finding(finding);
    let titles: Vec<_> = queries.iter().map(|query| query.title).collect();
    assert_eq!(titles, ["query-sessions", "query-token"]);
    for query in &queries {
        let times = "let since = datetime(2026-03-02T01:05:05.000Z);\nlet until = datetime(2026-03-02T05:25:37.000Z);\n";
        assert!(query.text.starts_with(times), "{}", query.text);
    }
    // 65 to 70 minutes, and half a minute on either side.
    assert!(
        queries[1].text.contains("token = countif(session between (3870s .. 4230s))\n"),
        "{}",
        queries[1].text
    );
    assert!(queries[1].text.contains("| where token >= 3\n"));
}

#[test]
fn every_finding_and_notice_has_a_query_of_its_own() {
    for name in ["everything", "quota", "gone", "disabled", "wrong-client", "five-o-clock", "maintenance"] {
        let report = scene(name).report;
        for finding in &report.findings {
            assert!(!of_finding(finding).is_empty(), "{name}: {}", finding.cause.name());
        }
        for notice in &report.beside {
            assert!(!of_notice(notice).is_empty(), "{name}: {}", notice.finding.name());
        }
    }
}

#[test]
fn devices_are_named_where_all_are_known() {
    let report = scene("disabled").report;
    let notice = &report.beside[0];
    assert_eq!((notice.examples.len(), notice.omitted), (notice.devices, 0));
    let names: Vec<_> = notice.examples.iter().map(|one| format!("\"{}\"", one.device)).collect();
    let text = &of_notice(notice)[0].text;
    assert!(text.contains(&format!("| where device in ({})\n", names.join(", "))), "{text}");
    // Some devices are not all.
    let mut more = notice.clone();
    more.omitted = 1;
    assert!(!of_notice(&more)[0].text.contains("device in"));
}

#[test]
fn they_stand_at_the_end_of_what_they_show() {
    let document = token().document();
    let mut findings =
        document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
            Block::Finding { blocks, .. } => Some(blocks),
            _ => None,
        });
    let blocks = findings.next().expect("a finding");
    let queries = blocks.iter().rev().take_while(|block| matches!(block, Block::Query { .. })).count();
    assert_eq!(queries, 2);
    assert_eq!(blocks.iter().filter(|block| matches!(block, Block::Query { .. })).count(), 2);
}

#[test]
fn tokens_of_several_lives_are_one_question() {
    let mut analysis = Analysis::default();
    analysis.push(&fleet_sim::Scenario::sample().run(fleet_sim::SAMPLE_SEED).export(fleet_sim::Shape::Jsonl));
    let report = analysis.finish().report;
    let tokens = report.findings.last().expect("findings");
    assert_eq!(tokens.cause, Cause::SasTokenExpiry);
    // An hour, four, and two.
    let expected = "token = countif(session between (3870s .. 4230s) or session between (14670s .. 15030s) \
                    or session between (7470s .. 7830s))\n";
    let text = &of_finding(tokens)[1].text;
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_query_that_names_stand_ins_says_so() {
    /// For each notice whether that is said, and whether a query names the first of its devices.
    fn told(outcome: &Outcome, redact: bool) -> Vec<(bool, bool)> {
        let stand_ins = redact.then(|| outcome.stand_ins());
        let hand_over = outcome.hand_over(stand_ins.as_ref());
        let first = |at: usize| hand_over.report().beside[at].examples.first().map(|one| &*one.device);
        let document = hand_over.document();
        let blocks = document.sections.iter().flat_map(|section| &section.blocks);
        let notices = blocks.filter_map(|block| match block {
            Block::Notice { blocks, .. } => Some(blocks),
            _ => None,
        });
        let of = |(at, blocks): (usize, &Vec<Block>)| {
            let said = blocks.iter().position(
                |block| matches!(block, Block::Paragraph { text } if text.message == "query-stand-ins"),
            );
            let query =
                blocks.iter().position(|block| matches!(block, Block::Query { .. })).expect("a query");
            assert!(said.is_none_or(|said| said + 1 == query), "it stands right above");
            let names = matches!(&blocks[query], Block::Query { text, .. } if first(at).is_some_and(|device| text.contains(device)));
            (said.is_some(), names)
        };
        notices.enumerate().map(of).collect()
    }
    let disabled = scene("disabled");
    assert_eq!(told(&disabled, true)[0], (true, true));
    assert_eq!(told(&disabled, false)[0], (false, true));
    // A query for what befell the hub names nobody.
    let hub = told(&scene("maintenance"), true);
    assert!(hub.contains(&(false, false)), "{hub:?}");
    let everything = told(&scene("everything"), true);
    assert!(everything.iter().all(|(said, names)| said == names), "{everything:?}");
}
