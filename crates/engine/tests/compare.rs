//! Two logs of one fleet, compared; counts and rates were worked out by hand.

mod common;

use common::analyse;
use hubscope::compare::{Change, Comparison, Digest, compare};
use hubscope::document::{Block, TableKind};
use serde_json::json;

/// A log of whole days from the first of June 2025 on: for each device, at which hours it drops each day; it is back a
/// minute later.
fn log(first_day: u32, days: u32, devices: &[(&str, &[u32])]) -> Digest {
    let mut log = String::new();
    let mut record = |day: u32, hour: u32, minute: u32, device: &str, operation: &str, code: Option<u32>| {
        let level = if code.is_some() { "Error" } else { "Information" };
        let properties = json!({ "deviceId": device, "protocol": "Mqtt", "sdkVersion": ".NET/1.42.0" });
        let record = json!({
            "time": format!("2025-06-{day:02}T{hour:02}:{minute:02}:00Z"), "operationName": operation,
            "category": "Connections", "level": level, "resultType": code.map(|code| code.to_string()),
            "properties": properties.to_string(),
        });
        log.push_str(&record.to_string());
        log.push('\n');
    };
    for (device, hours) in devices {
        record(first_day, 0, 0, device, "deviceConnect", None);
        for day in first_day..first_day + days {
            for hour in *hours {
                record(day, *hour, 30, device, "deviceDisconnect", Some(404_104));
                record(day, *hour, 31, device, "deviceConnect", None);
            }
        }
    }
    // So that the log is days long, whoever drops.
    record(first_day + days, 0, 0, devices[0].0, "deviceConnect", None);
    analyse("log", log.as_bytes()).digest()
}

const OFTEN: &[u32] = &[1, 4, 6, 7, 11, 13, 16, 17, 21, 22];

fn fixed() -> Comparison {
    let before = log(1, 2, &[("pump-1", OFTEN), ("pump-2", OFTEN), ("pump-3", &[9]), ("gone-4", &[3])]);
    let after = log(10, 4, &[("pump-1", &[]), ("pump-2", &OFTEN[..8]), ("pump-3", &[]), ("new-5", &[2, 12])]);
    compare(&before, &after)
}

#[test]
fn rates_are_per_day() {
    let comparison = fixed();
    let (before, after) = comparison.logs.as_ref().expect("two usable logs");
    assert_eq!((before.days, before.devices, before.dropped, before.disconnects), (2.0, 4, 4, 44));
    assert_eq!((after.days, after.devices, after.dropped, after.disconnects), (4.0, 4, 2, 40));
    assert_eq!(before.from.to_iso(), "2025-06-01T00:00:00.000Z");
    assert_eq!(after.to.to_iso(), "2025-06-14T00:00:00.000Z");
    // 22 a day became 10 a day.
    assert_eq!(comparison.change, Change::Fewer);
    let sums = comparison
        .causes
        .iter()
        .fold((0, 0), |sum, one| (sum.0 + one.disconnects.0, sum.1 + one.disconnects.1));
    assert_eq!(sums, (44, 40));
}

#[test]
fn devices_are_followed_from_one_log_to_the_other() {
    let comparison = fixed();
    let devices = &comparison.devices;
    assert_eq!((devices.in_both, devices.cured, devices.begun), (3, 2, 0));
    assert_eq!((devices.in_both_dropped, devices.left, devices.joined), (1, 1, 1));
    let rows: Vec<_> = comparison.rows.iter().map(|row| (&*row.device, row.change, row.per_day)).collect();
    let expected = [
        ("pump-1", Change::Gone, (Some(10.0), Some(0.0))),
        ("new-5", Change::Same, (None, Some(2.0))),
        ("pump-2", Change::Same, (Some(10.0), Some(8.0))),
        ("gone-4", Change::Same, (Some(1.0), None)),
        ("pump-3", Change::Same, (Some(1.0), Some(0.0))),
    ];
    assert_eq!(rows, expected);
    assert_eq!(comparison.omitted, 0);
}

#[test]
fn the_other_way_round_it_is_more() {
    let quiet = log(1, 1, &[("pump-1", &[])]);
    let busy = log(4, 1, &[("pump-1", OFTEN)]);
    assert_eq!(compare(&quiet, &busy).change, Change::New);
    assert_eq!(compare(&busy, &quiet).change, Change::Gone);
    assert_eq!(compare(&busy, &busy).change, Change::Same);
    assert_eq!(compare(&quiet, &quiet).change, Change::Same);
    let headline = |comparison: Comparison| comparison.document().summary[0].message.to_string();
    assert_eq!(headline(compare(&quiet, &busy)), "compare-new");
    assert_eq!(headline(compare(&busy, &quiet)), "compare-gone");
    assert_eq!(headline(compare(&busy, &busy)), "compare-same");
    assert_eq!(headline(compare(&quiet, &quiet)), "compare-none");
}

#[test]
fn what_makes_two_logs_hard_to_compare_is_said() {
    let one = log(1, 2, &[("pump-1", OFTEN)]);
    let later = log(5, 2, &[("pump-1", OFTEN)]);
    assert_eq!(compare(&one, &later).cautions, [""; 0]);
    assert_eq!(compare(&later, &one).cautions, ["caution-order"]);
    let overlapping = log(2, 2, &[("pump-1", OFTEN)]);
    assert_eq!(compare(&one, &overlapping).cautions, ["caution-overlap"]);
    let others = log(5, 2, &[("gate-1", OFTEN), ("gate-2", &[])]);
    assert_eq!(compare(&one, &others).cautions, ["caution-fleets"]);
    let short = analyse("a", br#"{"time":"2025-07-01T00:00:00Z","operationName":"deviceConnect","category":"Connections","properties":"{\"deviceId\":\"pump-1\"}"}"#);
    assert_eq!(compare(&one, &short.digest()).cautions, ["caution-short"]);
}

#[test]
fn without_a_usable_log_there_is_nothing_to_compare() {
    let nothing = analyse("a", b"no log at all").digest();
    let comparison = compare(&nothing, &log(1, 1, &[("pump-1", OFTEN)]));
    assert!(comparison.logs.is_none());
    let document = comparison.document();
    assert_eq!((&*document.summary[0].message, document.sections.len()), ("compare-nothing-usable", 0));
}

#[test]
fn a_digest_survives_its_journey() {
    let digest = log(1, 1, &[("pump-1", OFTEN), ("a\"<b>\u{202e}", &[5])]);
    let again = Digest::of_json(&digest.json()).expect("a digest");
    assert_eq!(again.json(), digest.json());
    for text in ["", "{}", "null", r#"{"schema":2,"span":null,"devices":[]}"#] {
        assert!(Digest::of_json(text).is_none(), "{text}");
    }
}

#[test]
fn the_document_has_a_row_for_each_cause_and_device() {
    let document = fixed().document();
    let tables: Vec<(TableKind, usize)> = document
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Table { kind, rows, .. } => Some((*kind, rows.len())),
            _ => None,
        })
        .collect();
    let causes = fixed().causes.len();
    let expected = [(TableKind::Changes, causes), (TableKind::DeviceChanges, 5), (TableKind::Logs, 2)];
    assert_eq!(tables, expected);
}

#[test]
fn as_many_disconnects_of_other_causes_are_no_lack_of_change() {
    let mut comparison = fixed();
    comparison.change = Change::Same;
    assert_eq!(comparison.document().summary[0].message, "compare-same-in-all");
    comparison.causes.iter_mut().for_each(|cause| cause.change = Change::Same);
    assert_eq!(comparison.document().summary[0].message, "compare-same");
}
