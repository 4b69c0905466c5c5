//! Nothing that names a customer is left in a redacted report.

mod common;

use common::sample;
use fleet_sim::{Scenario, Shape};
use hubscope::Analysis;

#[test]
fn originals_are_gone_and_the_figures_stay() {
    let run = Scenario::sample().run(fleet_sim::SAMPLE_SEED);
    let mut analysis = Analysis::default();
    analysis.begin("contoso-waterworks/PT1H.json");
    analysis.push(&run.export(Shape::Jsonl));
    // A cut record, whose excerpt would show a device.
    analysis
        .push(b"{\"time\":\"2026-03-02T08:00:03Z\",\"properties\":\"{\\\"deviceId\\\":\\\"secret-pump\\\"");
    analysis.begin("broken.csv");
    analysis.push(&sample("broken/open-quote.csv"));
    let outcome = analysis.finish();
    let before: serde_json::Value = serde_json::from_str(&outcome.report_json()).expect("JSON");
    let stand_ins = outcome.stand_ins();
    let outcome = outcome.hand_over(Some(&stand_ins));
    let [report, document] = [outcome.report_json(), outcome.document_json()];
    let after: serde_json::Value = serde_json::from_str(&report).expect("JSON");

    let rows = before["fleet"]["rows"].as_array().expect("rows");
    let column =
        |name: &str| rows.iter().map(|row| row[name].as_str().expect("text").to_owned()).collect::<Vec<_>>();
    let mut originals = [column("device"), column("address")].concat();
    originals.extend([
        "contoso".into(),
        "broken.csv".into(),
        "secret-pump".into(),
        "Arm64".into(),
        "vision".into(),
    ]);
    originals.retain(|original| !original.is_empty());
    assert!(originals.len() > 70, "the sample has devices and addresses");
    for original in originals {
        assert!(!report.contains(&original), "{original} is in the report");
        assert!(!document.contains(&original), "{original} is in the document");
    }
    // Which devices and where is all that a finding names.
    let unnamed = |report: &serde_json::Value| {
        let mut findings = report["findings"].clone();
        for finding in findings.as_array_mut().expect("findings") {
            let finding = finding.as_object_mut().expect("an object");
            assert!(
                finding
                    .remove("examples")
                    .is_some_and(|devices| !devices.as_array().expect("devices").is_empty())
            );
            finding.remove("address");
        }
        findings
    };
    assert_eq!(unnamed(&after), unnamed(&before));
    for part in ["timeline", "rhythm", "devices", "disconnects"] {
        assert_eq!(after[part], before[part], "{part}");
    }
    assert_eq!(after["fleet"]["rows"][0]["sdk"], ".NET/1.42.0");
    assert_eq!(after["input"]["sources"][1]["name"], "source-0002");
    let breakdown = &after["breakdown"];
    assert!(breakdown["addresses"]["rows"][0]["name"].as_str().expect("text").starts_with("address-"));
    assert_eq!(breakdown["sdks"]["rows"][0]["name"], ".NET/1.42.0");
    assert_eq!(breakdown["sdks"]["rows"][0]["counts"], before["breakdown"]["sdks"]["rows"][0]["counts"]);
}
