//! What a selection of a log comes to: time, causes, devices, SDKs and addresses; expectations were worked out by hand.

mod common;

use common::{analyse, sample};
use hubscope::diagnose::Cause;
use hubscope::document::SectionKind;
use hubscope::report::{ErrorCode, Notice};
use hubscope::{Outcome, Selection, SortBy, Time};
use serde_json::{Value, json};

fn record(at: u32, device: &str, sdk: &str, address: &str, operation: &str, code: u32) -> String {
    let (day, hour, minute, second) = (4 + at / 86_400, at / 3600 % 24, at / 60 % 60, at % 60);
    let level = if code == 0 { "Information" } else { "Error" };
    let result = if code == 0 { Value::Null } else { json!(code.to_string()) };
    let properties = json!({ "deviceId": device, "protocol": "Mqtt", "sdkVersion": sdk, "maskedIpAddress": address,
        "authType": r#"{"scope":"device","type":"sas","issuer":"iothub"}"# });
    let record = json!({
        "time": format!("2024-09-{day:02}T{hour:02}:{minute:02}:{second:02}Z"),
        "resourceId": "/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB",
        "operationName": operation, "category": "Connections", "level": level, "resultType": result,
        "properties": properties.to_string(),
    });
    record.to_string() + "\n"
}

/// `Meter-1` renews a token of an hour nine times, from midnight on; `pump-2` loses its network thrice, from 12:00 on;
/// `quiet-3` connects and stays.
fn log() -> Outcome {
    let mut log = String::new();
    let mut session = |from: u32, seconds: u32, device: &str, sdk: &str, address: &str| {
        log.push_str(&record(from, device, sdk, address, "deviceConnect", 0));
        log.push_str(&record(from + seconds, device, sdk, address, "deviceDisconnect", 404_104));
    };
    for i in 0..9 {
        session(i * 3908, 3905, "Meter-1", ".NET/1.42.0", "203.0.113.XXX");
    }
    for (from, seconds) in [(43_200, 1_234), (45_700, 5_003), (52_400, 3_120)] {
        session(from, seconds, "pump-2", "iothubclient/1.8.0", "198.51.100.XXX");
    }
    log.push_str(&record(60, "quiet-3", "iothubclient/1.8.0", "192.0.2.XXX", "deviceConnect", 0));
    log.push_str(&record(90_000, "Meter-1", ".NET/1.42.0", "203.0.113.XXX", "deviceConnect", 0));
    analyse("log", log.as_bytes())
}

fn time(text: &str) -> Time {
    Time::of_iso(text).expect("a moment")
}

fn everything() -> Selection {
    Selection::default()
}

/// Disconnects, devices, and the causes found.
#[track_caller]
fn check(selection: &Selection, disconnects: usize, devices: usize, causes: &[&str]) {
    let view = log().view(selection);
    let found: Vec<&str> = view.findings.iter().map(|finding| finding.cause.name()).collect();
    assert_eq!((view.disconnects, view.devices, &found[..]), (disconnects, devices, causes));
}

#[test]
fn nothing_chosen_leaves_nothing_out() {
    check(&everything(), 12, 2, &["sas-token-expiry", "network-loss"]);
    let whole = log();
    let view = whole.view(&everything());
    assert_eq!(json!(view.findings), json!(whole.report.findings));
    assert_eq!(json!(view.timeline), json!(whole.report.timeline));
}

#[test]
fn a_time_has_its_first_moment_and_not_its_last() {
    // The first two ends are at 01:05:05 and 02:10:13.
    let until = |to| Selection { to: Some(time(to)), ..everything() };
    check(&until("2024-09-04T01:05:05Z"), 0, 0, &[]);
    check(&until("2024-09-04T01:05:05.001Z"), 1, 1, &["sas-token-expiry"]);
    check(&until("2024-09-04T02:10:14Z"), 2, 1, &["sas-token-expiry"]);
    let from = |from| Selection { from: Some(time(from)), ..everything() };
    check(&from("2024-09-04T12:00:00Z"), 3, 1, &["network-loss"]);
    check(&from("2024-09-04T15:25:20Z"), 1, 1, &["network-loss"]);
    check(&from("2024-09-04T15:25:20.001Z"), 0, 0, &[]);
}

#[test]
fn causes_devices_sdks_and_addresses_choose() {
    check(&Selection { causes: vec![Cause::NetworkLoss], ..everything() }, 3, 1, &["network-loss"]);
    check(&Selection { causes: vec![Cause::HubTransient], ..everything() }, 0, 0, &[]);
    check(&Selection { device: " meter".into(), ..everything() }, 9, 1, &["sas-token-expiry"]);
    check(&Selection { sdk: "IOTHUB".into(), ..everything() }, 3, 1, &["network-loss"]);
    check(&Selection { address: "203.0.113".into(), ..everything() }, 9, 1, &["sas-token-expiry"]);
    let neither = Selection { device: "meter".into(), address: "198".into(), ..everything() };
    check(&neither, 0, 0, &[]);
}

#[test]
fn a_selected_time_is_seen_more_closely() {
    let selection = Selection {
        from: Some(time("2024-09-04T01:00:00Z")),
        to: Some(time("2024-09-04T01:10:00Z")),
        ..everything()
    };
    let timeline = log().view(&selection).timeline.expect("disconnects");
    assert_eq!((timeline.from.to_iso().as_str(), timeline.step), ("2024-09-04T01:00:00.000Z", 10));
    let counts: Vec<(usize, u32)> =
        timeline.series[0].counts.iter().copied().enumerate().filter(|(_, count)| *count > 0).collect();
    assert_eq!((timeline.series.len(), timeline.series[0].counts.len(), counts), (1, 60, vec![(30, 1)]));
    // Beyond the log there is nothing to see.
    let beyond = Selection { from: Some(Time(0)), to: Some(Time(4_000_000_000_000)), ..everything() };
    let timeline = log().view(&beyond).timeline.expect("disconnects");
    assert_eq!((timeline.from.to_iso().as_str(), timeline.step), ("2024-09-04T00:00:00.000Z", 900));
    let turned = Selection { from: beyond.to, to: beyond.from, ..everything() };
    let view = log().view(&turned);
    assert!(view.timeline.is_none() && view.sections().is_empty());
}

#[test]
fn a_view_is_composed_as_the_whole_is() {
    let kinds: Vec<SectionKind> = log()
        .view(&Selection { device: "pump".into(), ..everything() })
        .sections()
        .iter()
        .map(|section| section.kind)
        .collect();
    // The pump is gone for hours when the log ends.
    let expected = [
        SectionKind::Timeline,
        SectionKind::Findings,
        SectionKind::Beside,
        SectionKind::Rhythm,
        SectionKind::Codes,
    ];
    assert_eq!(kinds, expected);
}

#[track_caller]
fn names(selection: &Selection, by: SortBy, descending: bool) -> Vec<(String, u64)> {
    let outcome = log();
    let list = outcome.devices(selection, by, descending);
    let rows: Value = serde_json::from_str(&outcome.device_rows_json(&list, 0, 100)).expect("JSON");
    let rows = rows.as_array().expect("rows");
    assert_eq!(rows.len(), list.len());
    let of = |row: &Value| {
        (row["device"].as_str().expect("a name").to_owned(), row["disconnects"].as_u64().expect("a count"))
    };
    rows.iter().map(of).collect()
}

fn owned(rows: &[(&str, u64)]) -> Vec<(String, u64)> {
    rows.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

#[test]
fn all_devices_are_listed_in_the_order_of_choice() {
    let (meter, pump, quiet) = (("Meter-1", 9), ("pump-2", 3), ("quiet-3", 0));
    let cases = [
        (SortBy::Device, false, [meter, pump, quiet]),
        (SortBy::Device, true, [quiet, pump, meter]),
        (SortBy::Disconnects, true, [meter, pump, quiet]),
        (SortBy::Disconnects, false, [quiet, pump, meter]),
        (SortBy::Cause, false, [meter, pump, quiet]),
        (SortBy::Last, true, [pump, meter, quiet]),
        (SortBy::Sdk, false, [meter, pump, quiet]),
        (SortBy::Address, false, [quiet, pump, meter]),
        (SortBy::Protocol, false, [meter, pump, quiet]),
    ];
    for (by, descending, expected) in cases {
        assert_eq!(names(&everything(), by, descending), owned(&expected), "{by:?} {descending}");
    }
}

#[test]
fn who_has_no_disconnect_is_listed_while_nothing_is_asked_of_disconnects() {
    let by_sdk = Selection { sdk: "iothubclient".into(), ..everything() };
    assert_eq!(names(&by_sdk, SortBy::Device, false), owned(&[("pump-2", 3), ("quiet-3", 0)]));
    let by_time = Selection { from: Some(time("2024-09-04T12:00:00Z")), ..by_sdk };
    assert_eq!(names(&by_time, SortBy::Device, false), owned(&[("pump-2", 3)]));
    let by_cause = Selection { causes: vec![Cause::SasTokenExpiry], ..everything() };
    assert_eq!(names(&by_cause, SortBy::Device, false), owned(&[("Meter-1", 9)]));
}

#[test]
fn a_row_says_all_of_a_device() {
    let outcome = log();
    let list = outcome.devices(&everything(), SortBy::Device, false);
    let row: Value = serde_json::from_str(&outcome.device_rows_json(&list, 1, 1)).expect("JSON");
    let expected = json!([{
        "device": "pump-2", "module": "", "disconnects": 3,
        "causes": [{ "cause": "network-loss", "count": 3 }],
        "last": "2024-09-04T15:25:20.000Z", "sdk": "iothubclient/1.8.0", "protocol": "MQTT", "auth": "SAS",
        "address": "198.51.100.XXX",
    }]);
    assert_eq!(row, expected);
    assert_eq!(outcome.device_rows_json(&list, 3, 5), "[]");
    assert_eq!(outcome.device_rows_json(&list, usize::MAX, usize::MAX), "[]");
}

#[test]
fn the_parts_of_a_log_are_its_whole() {
    let outcome = analyse("sample", &sample("json-lines/PT1H.json"));
    let (from, to) = outcome.report.input.from.zip(outcome.report.input.to).expect("records");
    let cuts: Vec<Time> = (0..=7).map(|i| Time(from.0 + (to.0 + 1 - from.0) * i / 7)).collect();
    let parts = cuts.windows(2).map(|cut| Selection { from: Some(cut[0]), to: Some(cut[1]), ..everything() });
    let sum: usize = parts.map(|part| outcome.view(&part).disconnects).sum();
    assert_eq!(sum, outcome.report.disconnects);
    let of_cause = |cause| outcome.view(&Selection { causes: vec![cause], ..everything() }).disconnects;
    assert_eq!(Cause::ALL.into_iter().map(of_cause).sum::<usize>(), outcome.report.disconnects);
}

/// The hub refuses `one` and `two` from 10:00 on and `three` from 14:00 on, six times each in 25 minutes; `four` loses its
/// connection once, at 11:00.
fn refused() -> Outcome {
    let mut log = String::new();
    let mut add = |at: u32, device: &str, operation: &str, code: u32| {
        let address = if device == "four" { "192.0.2.XXX" } else { "203.0.113.XXX" };
        log.push_str(&record(at, device, "iothubclient/1.8.0", address, operation, code));
    };
    for device in ["one", "two", "three", "four"] {
        add(0, device, "deviceConnect", 0);
    }
    for (device, from) in [("one", 36_000), ("two", 36_000), ("three", 50_400)] {
        (0..6).for_each(|i| add(from + i * 300, device, "deviceConnect", 401_003));
    }
    add(39_600, "four", "deviceDisconnect", 404_104);
    add(39_660, "four", "deviceConnect", 0);
    add(80_000, "four", "deviceDisconnect", 0);
    analyse("log", log.as_bytes())
}

#[test]
fn what_stands_beside_and_the_codes_follow_the_selection() {
    let outcome = refused();
    let all = "authentication-failing 3/3";
    for (selection, notices, codes) in [
        (everything(), &[all][..], &["401003 18/3", "404104 1/1"][..]),
        (
            Selection { device: "one".into(), ..everything() },
            &["authentication-failing 1/3"],
            &["401003 6/1"],
        ),
        (Selection { address: "203.0".into(), ..everything() }, &[all], &["401003 18/3"]),
        (Selection { address: "192.0".into(), ..everything() }, &[], &["404104 1/1"]),
        // The first two were refused until 10:25.
        (
            Selection { from: Some(time("2024-09-04T10:25:01Z")), ..everything() },
            &["authentication-failing 1/3"],
            &["401003 6/1", "404104 1/1"],
        ),
        (
            Selection { from: Some(time("2024-09-04T10:25:00Z")), ..everything() },
            &[all],
            &["401003 8/3", "404104 1/1"],
        ),
        (Selection { to: Some(time("2024-09-04T10:00:00Z")), ..everything() }, &[], &[]),
        (Selection { causes: vec![outcome.report.findings[0].cause], ..everything() }, &[], &["404104 1/1"]),
    ] {
        let view = outcome.view(&selection);
        let name = |notice: &Notice| {
            let all = notice.of_devices.unwrap_or(notice.devices);
            assert_eq!(notice.examples.len(), notice.devices);
            format!("{} {}/{all}", notice.finding.name(), notice.devices)
        };
        let code = |code: &ErrorCode| format!("{} {}/{}", code.code, code.count, code.devices.unwrap_or(0));
        assert_eq!(view.beside.iter().map(name).collect::<Vec<_>>(), notices, "{selection:?}");
        assert_eq!(view.codes.iter().map(code).collect::<Vec<_>>(), codes, "{selection:?}");
    }
}

#[test]
fn a_part_is_handed_over_as_it_is_seen() {
    let outcome = log();
    let selection =
        Selection { device: " PUMP".into(), from: Some(time("2024-09-04T13:00:00Z")), ..everything() };
    let (view, hand_over) = (outcome.view(&selection), outcome.hand_over_part(None, &selection));
    let report = hand_over.report();
    assert_eq!(json!(report.findings), json!(view.findings));
    assert_eq!(json!(report.timeline), json!(view.timeline));
    assert_eq!(json!(report.rhythm), json!(view.rhythm));
    assert_eq!((report.disconnects, report.devices), (2, 3));
    assert_eq!(json!(report.part), json!({ "of": 12, "device": "PUMP", "from": "2024-09-04T13:00:00.000Z" }));
    let row = json!({
        "device": "pump-2", "module": "", "disconnects": 2, "causes": { "network-loss": 2 },
        "sdk": "iothubclient/1.8.0", "protocol": "MQTT", "auth": "SAS", "address": "198.51.100.XXX",
        "last": "2024-09-04T15:25:20.000Z",
    });
    assert_eq!(json!(report.fleet), json!({ "rows": [row], "omitted": 0 }));
    let times = |parts: &mut dyn Iterator<Item = String>| -> Vec<String> {
        let rows: Vec<Value> =
            parts.collect::<String>().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        rows.iter()
            .map(|row| row["time"].as_str().or(row["first"].as_str()).expect("a time").to_owned())
            .collect()
    };
    assert_eq!(
        times(&mut hand_over.verdicts_ndjson()),
        ["2024-09-04T14:05:03.000Z", "2024-09-04T15:25:20.000Z"]
    );
    assert_eq!(times(&mut hand_over.devices_ndjson()), ["2024-09-04T14:05:03.000Z"]);
    // Blanks leave nothing out.
    let all = outcome.hand_over_part(None, &Selection { sdk: "  ".into(), ..everything() });
    assert_eq!(all.report_json(), outcome.report_json());
}
