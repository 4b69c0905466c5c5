//! A verdict, opened: the rows behind it, the sessions around it, and the numbers that decided.

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

use common::{analyse, sample};
use fleet_sim::{Case, Difficulty, Scene};
use hubscope::diagnose::Cause;
use hubscope::explain::Explanation;
use hubscope::threshold::Limit;
use hubscope::{Analysis, Options, Order, Outcome, Time, Zone};
use serde_json::{Value, json};

/// Analyses the sources, and traces the device in them, read in another order.
fn explained(sources: &[(&str, &[u8])], options: &Options, device: &str, time: Option<&str>) -> Explanation {
    let mut analysis = Analysis::new(options.clone());
    for (name, bytes) in sources {
        analysis.begin(name);
        analysis.push(bytes);
    }
    let outcome = analysis.finish();
    let time = time.map(|time| Time::of_iso(time).expect("a time"));
    let mut trace = outcome.trace(device, "", None, time).expect("the device is in the log");
    for (name, bytes) in sources.iter().rev() {
        trace.begin(name);
        // However the bytes come.
        bytes.chunks(7).for_each(|chunk| trace.push(chunk));
        trace.end();
    }
    outcome.explain(&trace.finish(), time)
}

fn of(name: &str, bytes: &[u8], device: &str, time: Option<&str>) -> Value {
    json_of(&explained(&[(name, bytes)], &Options::default(), device, time))
}

fn json_of(explanation: &Explanation) -> Value {
    serde_json::from_str(&explanation.json()).expect("JSON")
}

/// Where its rows stand: `source:line:byte operation code`.
fn places(explanation: &Value) -> Vec<String> {
    let row = |row: &Value| {
        let text = |name: &str| row[name].as_str().unwrap_or_default();
        let place = format!("{}:{}:{}", text("source"), row["line"], row["byte"]);
        format!("{place} {} {}", text("operation"), text("code")).trim_end().to_owned()
    };
    explanation["rows"].as_array().expect("rows").iter().map(row).collect()
}

/// Its comparisons: message, value, limit.
fn compared(explanation: &Value) -> Vec<String> {
    let thresholds = explanation["verdict"]["thresholds"].as_array().expect("thresholds");
    let one = |one: &Value| {
        let message = one["message"].as_str().unwrap_or_default().trim_start_matches("threshold-");
        let origin = one["origin"].as_str().unwrap_or_default().trim_start_matches("threshold-");
        format!("{message} {} {} {origin}", one["found"], one["limit"]).replace('"', "")
    };
    thresholds.iter().map(one).collect()
}

/// Moments are seconds from the midnight that begins 2026-03-02.
fn record(at: u32, device: &str, operation: &str, code: u32) -> String {
    let (hour, minute, second) = (at / 3600, at / 60 % 60, at % 60);
    let result = if code == 0 { String::new() } else { format!("\"resultType\":\"{code}\",") };
    format!(
        "{{\"time\":\"2026-03-02T{hour:02}:{minute:02}:{second:02}Z\",\
         \"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
         \"operationName\":\"{operation}\",\"category\":\"Connections\",\"level\":\"Information\",{result}\
         \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\\\"protocol\\\":\\\"Mqtt\\\",\
         \\\"authType\\\":\\\"{{\\\\\\\"type\\\\\\\":\\\\\\\"sas\\\\\\\"}}\\\",\
         \\\"sdkVersion\\\":\\\".NET/1.42.0\\\",\\\"maskedIpAddress\\\":\\\"192.0.2.XXX\\\"}}\"}}\n"
    )
}

/// Three sessions of 67:12, and one that was closed properly; another device between them.
fn rhythm() -> String {
    let mut log = String::new();
    for session in 0..3 {
        log += &record(session * 4036, "pump-01", "deviceConnect", 0);
        log += &record(session * 4036 + 60, "valve-7", "deviceConnect", 0);
        log += &record(session * 4036 + 4032, "pump-01", "deviceDisconnect", 404_104);
    }
    log += &record(12_108, "pump-01", "deviceConnect", 0);
    log += &record(12_200, "pump-01", "deviceDisconnect", 0);
    log += &record(13_000, "pump-01", "deviceConnect", 0);
    log += &record(13_100, "pump-01", "deviceConnect", 401_003);
    log + &record(14_000, "valve-7", "deviceConnect", 0)
}

#[test]
fn the_numbers_that_decided() {
    let explanation = of("PT1H.json", rhythm().as_bytes(), "pump-01", Some("2026-03-02T02:10:00Z"));
    let verdict = &explanation["verdict"];
    assert_eq!(verdict["time"], "2026-03-02T02:14:28.000Z");
    assert_eq!(verdict["cause"], "sas-token-expiry");
    let compared = compared(&explanation);
    // 67:12, in the band of a token of 60 minutes: 65 to 70 minutes, and half a minute on either side.
    for expected in [
        "token 4032.0 {between:[3870.0,4230.0]} grace",
        "rhythm 3.0 {at-least:3.0} proposal",
        "gap 4.0 {at-most:10.0} proposal",
    ] {
        assert!(compared.contains(&expected.to_owned()), "{expected} in {compared:#?}");
    }
    let shares = verdict["shares"].as_array().expect("shares");
    assert_eq!(shares.len(), 10);
    let total: f64 = shares.iter().filter_map(|share| share["share"].as_f64()).sum();
    assert!((total - 1.0).abs() < 0.01, "{total}");
    assert_eq!(verdict["between"][0], "sas-token-expiry");
    // The sums tell how likely one is beside the other: what is shown is all there is.
    let weights = |at: usize| {
        let of = |value: &Value| value[at].as_f64().expect("a weight");
        let evidence = verdict["evidence"].as_array().expect("evidence");
        of(&verdict["prior"]) + of(&verdict["rest"]) + evidence.iter().map(|e| of(&e["weights"])).sum::<f64>()
    };
    let share = |at: usize| shares[at]["share"].as_f64().expect("a share");
    if share(1) > 0.01 {
        assert!((share(0) / share(1) - (weights(0) - weights(1)).exp()).abs() < share(0) / share(1) * 0.1);
    }
    assert!(weights(0) > weights(1));
}

#[test]
fn errors_that_follow_each_other_share_a_row() {
    let mut log =
        record(0, "pump-01", "deviceConnect", 0) + &record(3600, "pump-01", "deviceDisconnect", 404_104);
    // Refused every ten seconds for two hours, with a pause of twenty minutes; disabled at the end.
    let refused = (3610..7200).chain(8400..10_800).step_by(10);
    refused.for_each(|at| log += &record(at, "pump-01", "deviceConnect", 401_003));
    log += &record(10_790, "pump-01", "deviceConnect", 403_012);
    let explanation = of("PT1H.json", log.as_bytes(), "pump-01", None);
    let run = |code, from, to, count| {
        let at = |time| format!("2026-03-02T{time}.000Z");
        json!({ "code": code, "from": at(from), "to": at(to), "count": count })
    };
    let runs = [
        run("401003", "01:00:10", "01:59:50", 359),
        run("401003", "02:20:00", "02:59:50", 240),
        run("403012", "02:59:50", "02:59:50", 1),
    ];
    assert_eq!(explanation["errors"], json!(runs));
    assert_eq!(explanation["errors_omitted"], 0);
}

#[test]
fn the_rows_behind_it() {
    let log = rhythm();
    let bytes_of = |line: usize| log.lines().take(line - 1).map(|line| line.len() + 1).sum::<usize>();
    let explanation = of("PT1H.json", log.as_bytes(), "pump-01", Some("2026-03-02T01:07:12Z"));
    let line = |line: usize, what: &str| format!("PT1H.json:{line}:{} {what}", bytes_of(line));
    assert_eq!(
        places(&explanation),
        [line(1, "connect"), line(3, "disconnect 404104"), line(4, "connect")],
        "from five minutes before the session to five minutes behind the return"
    );
    let excerpt = explanation["rows"][1]["excerpt"].as_str();
    assert_eq!(excerpt, log.lines().nth(2), "as it stands there");
    assert_eq!(explanation["rows"][1]["address"], "192.0.2.XXX");
}

#[test]
fn the_sessions_however_they_ended() {
    let explanation = of("PT1H.json", rhythm().as_bytes(), "pump-01", None);
    let sessions = explanation["sessions"].as_array().expect("sessions");
    let told: Vec<Value> =
        sessions.iter().map(|s| json!([s["from"], s["length"], s["end"], s["cause"], s["gap"]])).collect();
    let token = "sas-token-expiry";
    assert_eq!(
        told,
        [
            json!(["2026-03-02T00:00:00.000Z", 4032.0, "dropped", token, 4.0]),
            json!(["2026-03-02T01:07:16.000Z", 4032.0, "dropped", token, 4.0]),
            json!(["2026-03-02T02:14:32.000Z", 4032.0, "dropped", token, 4.0]),
            json!(["2026-03-02T03:21:48.000Z", 92.0, "closed", null, 800.0]),
            json!(["2026-03-02T03:36:40.000Z", null, "open", null, null]),
        ]
    );
    let at = "2026-03-02T03:38:20.000Z";
    assert_eq!(explanation["errors"], json!([{ "from": at, "to": at, "count": 1, "code": "401003" }]));
    assert_eq!(explanation["verdict"], Value::Null);
    assert_eq!(explanation["disconnects"], 3);
}

#[test]
fn the_order_of_files_does_not_matter() {
    let log = rhythm();
    let (first, second) = log.split_at(log.find("\"time\":\"2026-03-02T01:08").expect("a record") - 1);
    let (a, b) = (("a.json", first.as_bytes()), ("b.json", second.as_bytes()));
    let time = Some("2026-03-02T02:14:28Z");
    let one = explained(&[a, b], &Options::default(), "pump-01", time).json();
    let other = explained(&[b, a], &Options::default(), "pump-01", time).json();
    assert_eq!(one, other);
    // Twice the same file: each row has two places, and no session is there twice.
    let twice =
        json_of(&explained(&[a, b, ("copy.json", second.as_bytes())], &Options::default(), "pump-01", time));
    let one: Value = serde_json::from_str(&one).expect("JSON");
    assert_eq!(twice["sessions"], one["sessions"]);
    assert_eq!(twice["verdict"], one["verdict"]);
    assert_eq!(twice["rows"].as_array().map(Vec::len), Some(6));
}

#[test]
fn what_is_packed_has_places_in_what_was_unpacked() {
    let log = rhythm();
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gz.write_all(log.as_bytes()).expect("memory");
    let gz = gz.finish().expect("memory");
    let time = Some("2026-03-02T01:07:12Z");
    assert_eq!(of("PT1H.json", &gz, "pump-01", time), of("PT1H.json", log.as_bytes(), "pump-01", time));
    // UTF-16: the bytes are those of the file, the excerpt is text.
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(log.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let explanation = of("PT1H.json", &utf16, "pump-01", time);
    let second = 2 + 2 * log.lines().take(2).map(|line| line.len() + 1).sum::<usize>();
    assert_eq!(places(&explanation)[1], format!("PT1H.json:3:{second} disconnect 404104"));
    assert_eq!(explanation["rows"][1]["excerpt"].as_str(), log.lines().nth(2));
}

/// Every sample with a disconnect: its rows are found, each where it says.
#[test]
fn every_shape_has_rows() {
    for path in [
        "json-lines/PT1H.json",
        "json-objects/PT1H-formatted.json",
        "records/PT1H.json",
        "json-array/export.json",
        "csv/query_data.csv",
        "csv/projection.csv",
        "tsv/grid.tsv",
        "az-cli/query.json",
        "log-analytics-rest/query.json",
    ] {
        let bytes = sample(path);
        let outcome = analyse(path, &bytes);
        let row = &outcome.report.fleet.rows[0];
        let time = row.last.to_iso();
        let explanation = of(path, &bytes, &row.device, Some(&time));
        let rows = explanation["rows"].as_array().expect("rows");
        let drop = rows.iter().find(|row| row["code"] == "404104");
        let drop = drop.unwrap_or_else(|| panic!("{path}: {explanation}"));
        assert_eq!(drop["time"], explanation["verdict"]["time"], "{path}");
        let excerpt = drop["excerpt"].as_str().expect("text");
        assert!(excerpt.contains("404104") && excerpt.contains(&row.device), "{path}: {excerpt}");
        let byte = usize::try_from(drop["byte"].as_u64().expect("a byte")).expect("small");
        let begin = excerpt.lines().next().expect("a line").trim_end();
        let there = String::from_utf8_lossy(&bytes[byte..]).trim_start().to_owned();
        assert!(there.starts_with(begin), "{path}: {begin} at {byte}");
        let line = String::from_utf8_lossy(&bytes[..byte]).matches('\n').count() + 1;
        assert_eq!(drop["line"], line, "{path}");
    }
}

/// All samples of exports: what the first reading used, the second finds.
#[test]
fn every_sample_has_its_rows() {
    let mut folders = vec![common::exports()];
    let mut opened = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.display().to_string();
            let bytes = std::fs::read(&path).expect("a file");
            let outcome = analyse(&name, &bytes);
            for row in &outcome.report.fleet.rows {
                let mut trace = outcome.trace(&row.device, &row.module, None, Some(row.last)).expect("known");
                trace.begin(&name);
                trace.push(&bytes);
                let explanation = json_of(&outcome.explain(&trace.finish(), Some(row.last)));
                let time = row.last.to_iso();
                assert_eq!(explanation["verdict"]["time"], *time, "{name}: {}", row.device);
                let rows = explanation["rows"].as_array().expect("rows");
                let is_it = |row: &Value| row["code"] == "404104" && row["time"] == *time;
                assert!(rows.iter().any(is_it), "{name}: {} has no row at {time}: {rows:?}", row.device);
                let sessions = explanation["sessions"].as_array().expect("sessions");
                let dropped = sessions.iter().filter(|session| session["end"] == "dropped").count();
                assert_eq!(dropped, row.disconnects.min(200), "{name}: {}", row.device);
                opened += 1;
            }
        }
    }
    assert!(opened > 100, "{opened}");
}

#[test]
fn dates_are_read_as_the_whole_source_says() {
    let options =
        |dates| Options { dates, zone: Some(("+02:00".into(), Zone::Offset(120))), ..Options::default() };
    let path = "dates/undecidable.csv";
    let bytes = sample(path);
    for (dates, day) in [(None, "2024-05-04T"), (Some(Order::DayFirst), "2024-04-05T")] {
        let options = options(dates);
        let mut analysis = Analysis::new(options.clone());
        analysis.begin(path);
        analysis.push(&bytes);
        let outcome = analysis.finish();
        let row = outcome.report.fleet.rows.first().expect("a disconnect");
        let explanation =
            json_of(&explained(&[(path, &bytes)], &options, &row.device, Some(&row.last.to_iso())));
        assert!(row.last.to_iso().starts_with(day));
        let drop = explanation["rows"].as_array().expect("rows").iter().find(|row| row["code"] == "404104");
        assert_eq!(drop.expect("the drop")["time"], row.last.to_iso());
    }
}

/// Five pumps behind one address are lost within 20 seconds and come back ten minutes later; twenty fans elsewhere stay.
fn outage() -> String {
    let there = |record: String| record.replace("192.0.2.XXX", "198.51.100.XXX");
    let mut log = String::new();
    for fan in 0..20 {
        log += &record(fan, &format!("fan-{fan:02}"), "deviceConnect", 0);
    }
    for pump in 0..5 {
        log += &there(record(100 + pump, &format!("pump-{pump}"), "deviceConnect", 0));
    }
    for pump in 0..5 {
        log += &there(record(10_900 + 5 * pump, &format!("pump-{pump}"), "deviceDisconnect", 404_104));
    }
    for pump in 0..5 {
        log += &there(record(11_500 + pump, &format!("pump-{pump}"), "deviceConnect", 0));
    }
    log + &record(20_000, "fan-00", "deviceConnect", 0)
}

/// The disconnects of others that are told: device, time, cause and line.
fn others(explanation: &Value) -> Vec<String> {
    let others = explanation["together"].as_array().expect("others");
    let one = |other: &Value| {
        let text = |name: &str| other[name].as_str().unwrap_or_default();
        format!("{} {} {} {}:{}", text("time"), text("device"), text("cause"), text("source"), other["line"])
    };
    others.iter().map(one).collect()
}

#[test]
fn what_was_one_incident_with_it() {
    let log = outage();
    let explanation = of("PT1H.json", log.as_bytes(), "pump-2", Some("2026-03-02T03:01:50Z"));
    assert_eq!(explanation["verdict"]["cause"], "site-outage");
    assert_eq!(
        others(&explanation),
        [
            "2026-03-02T03:01:40.000Z pump-0 site-outage PT1H.json:26",
            "2026-03-02T03:01:45.000Z pump-1 site-outage PT1H.json:27",
            "2026-03-02T03:01:55.000Z pump-3 site-outage PT1H.json:29",
            "2026-03-02T03:02:00.000Z pump-4 site-outage PT1H.json:30",
        ]
    );
    let first = &explanation["together"][0];
    let begin = log.lines().take(25).map(|line| line.len() + 1).sum::<usize>();
    assert_eq!((&first["byte"], &first["address"]), (&json!(begin), &json!("198.51.100.XXX")));
    assert_eq!(explanation["together_omitted"], 0);
    // Who has none of them: nobody dropped when this one did.
    let alone = of("PT1H.json", rhythm().as_bytes(), "pump-01", Some("2026-03-02T02:10:00Z"));
    assert_eq!(others(&alone), [""; 0]);
}

#[test]
fn others_are_found_however_dates_are_written() {
    // The day comes first, which only the last row tells; and the times are the reader's own.
    let header =
        "TimeGenerated [Local Time],Category,OperationName,ResultType,deviceId_s,maskedIpAddress_s\n";
    let mut csv = header.to_owned();
    let mut row = |day: u32, second: u32, device: &str, operation: &str, code: u32, address: &str| {
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let _ = writeln!(
            csv,
            "{day:02}/03/2026 {hour:02}:{minute:02}:{second:02},Connections,{operation},{code},{device},{address}"
        );
    };
    for fan in 0..20 {
        row(2, fan, &format!("fan-{fan:02}"), "deviceConnect", 0, "192.0.2.XXX");
    }
    for (second, operation, code) in
        [(100, "deviceConnect", 0), (10_900, "deviceDisconnect", 404_104), (11_500, "deviceConnect", 0)]
    {
        for pump in 0..5 {
            row(2, second + pump, &format!("pump-{pump}"), operation, code, "198.51.100.XXX");
        }
    }
    row(14, 0, "fan-00", "deviceConnect", 0, "192.0.2.XXX");
    let options = Options { zone: Some(("+02:00".into(), Zone::Offset(120))), ..Options::default() };
    let time = Some("2026-03-02T01:01:42Z");
    let explanation = json_of(&explained(&[("log.csv", csv.as_bytes())], &options, "pump-2", time));
    assert_eq!(
        others(&explanation),
        [
            "2026-03-02T01:01:40.000Z pump-0 site-outage log.csv:27",
            "2026-03-02T01:01:41.000Z pump-1 site-outage log.csv:28",
            "2026-03-02T01:01:43.000Z pump-3 site-outage log.csv:30",
            "2026-03-02T01:01:44.000Z pump-4 site-outage log.csv:31",
        ]
    );
}

#[test]
fn rows_of_one_incident_do_not_serve_another() {
    let log = outage();
    let outcome = analyse("log", log.as_bytes());
    let time = |text: &str| Time::of_iso(text);
    let mut trace = outcome.trace("pump-2", "", None, None).expect("there");
    trace.push(log.as_bytes());
    let rows = trace.finish();
    let incident = time("2026-03-02T03:01:50Z");
    assert!(outcome.serves(&rows, None));
    assert!(!outcome.serves(&rows, incident), "the others were not asked for");
    assert!(outcome.explain(&rows, incident).together.is_empty());
}

#[test]
fn only_the_hub_that_was_asked_for() {
    let one = rhythm();
    let other = one.replace("IOTHUBS/H\"", "IOTHUBS/OTHER\"");
    let log = one + &other;
    let outcome = analyse("both", log.as_bytes());
    let rows = |hub: Option<&str>| {
        let mut trace = outcome.trace("pump-01", "", hub, None)?;
        trace.push(log.as_bytes());
        let explanation = outcome.explain(&trace.finish(), None);
        Some((explanation.hub, explanation.sessions.len(), explanation.other_hubs))
    };
    let (h, other) = (|| "h".to_owned(), || "other".to_owned());
    assert_eq!(rows(Some("other")), Some((other(), 5, vec![h()])));
    assert_eq!(rows(Some("H")), Some((h(), 5, vec![other()])));
    assert_eq!(rows(None), Some((h(), 5, vec![other()])));
    let hubs: Vec<&str> = outcome.report.fleet.rows.iter().map(|row| row.hub.as_str()).collect();
    assert_eq!(hubs, ["h", "other"]);
    assert_eq!(rows(Some("third")), None);
    let unknown = |device| outcome.trace(device, "", None, None).is_none();
    assert!(unknown("Pump-01") && unknown("") && unknown("pump"));
}

/// What a verdict rests on is on the right side of the limit that is shown with it, in fleets with every kind of trouble;
/// and the sessions are those of the verdicts.
#[test]
fn what_was_found_is_within_its_limit() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for scene in Scene::ALL {
        let export = Case::new(&scene, 1, Difficulty::Clean).export();
        let outcome = analyse("scene", &export);
        let first = outcome.report.fleet.rows.iter().take(2);
        for row in first.chain(outcome.report.fleet.rows.iter().rev().take(2)) {
            let mut trace = outcome.trace(&row.device, &row.module, None, Some(row.last)).expect("known");
            trace.push(&export);
            let rows = trace.finish();
            let life = outcome.explain(&rows, None);
            let drops: Vec<_> = life.sessions.iter().filter(|session| session.cause.is_some()).collect();
            assert_eq!(life.disconnects, row.disconnects);
            assert_eq!(life.causes, row.causes, "as the table of devices has them");
            let main = life.main.as_ref().expect("a main cause");
            assert!((1..=row.causes[&main.cause]).contains(&main.disconnects));
            for drop in drops.iter().step_by(drops.len() / 6 + 1) {
                let explanation = outcome.explain(&rows, drop.to);
                let verdict = explanation.verdict.expect("a verdict");
                assert_eq!((Some(verdict.time), Some(verdict.cause)), (drop.to, drop.cause));
                if verdict.cause != Cause::Undetermined {
                    // A lost network and an abrupt close are as sure as both together.
                    let either = [Cause::NetworkLoss, Cause::AbruptClose];
                    let counts = |of: Cause| {
                        of == verdict.cause || either.contains(&of) && either.contains(&verdict.cause)
                    };
                    let shares = verdict.shares.iter().filter(|share| counts(share.cause));
                    let sure = shares.map(|share| share.share).sum::<f64>();
                    let told = verdict.confidence;
                    assert!(
                        sure >= told - 0.003 && (told >= 0.99 || sure <= told + 0.003),
                        "{} {sure} {told}",
                        scene.name
                    );
                }
                for one in &verdict.thresholds {
                    let place =
                        || format!("{} {} {}: {one:?}", scene.name, row.device, verdict.time.to_iso());
                    *seen.entry(one.what.message.to_string()).or_default() += 1;
                    let Some(found) = one.found else { continue };
                    let holds = match one.limit {
                        // A cause that is not likelier than the others together is none: that is said, too.
                        Limit::AtLeast(_) if one.what.message == "threshold-likelier" => true,
                        Limit::AtLeast(limit) => found >= limit,
                        Limit::AtMost(limit) => found <= limit,
                        Limit::MoreThan(limit) => found > limit,
                        Limit::LessThan(limit) => found < limit,
                        Limit::Between(low, high) => (low..=high).contains(&found),
                        Limit::Outside(low, high) => !(low..=high).contains(&found),
                    };
                    assert!(holds, "{}", place());
                }
            }
        }
    }
    // Not all can be met in so few fleets, but most.
    assert!(seen.len() >= 45, "{seen:?}");
    assert!(seen.contains_key("threshold-agreed-drops"), "{seen:?}");
}

/// Four devices of a hub with forty are let in for eight seconds each minute from 23:00 on, and are well after midnight.
#[test]
fn what_shows_a_quota_that_no_code_names() {
    let mut log = String::new();
    for device in 4..40 {
        log += &record(0, &format!("fan-{device:02}"), "deviceConnect", 0);
    }
    for device in 0..4 {
        let name = format!("fan-{device:02}");
        for at in (82_800..86_400).step_by(60) {
            log += &record(at, &name, "deviceConnect", 0);
            log += &record(at + 8, &name, "deviceDisconnect", 404_104);
        }
    }
    let after = record(1_000, "fan-39", "deviceConnect", 0).replace("2026-03-02T", "2026-03-03T");
    let explanation = of("log", (log + &after).as_bytes(), "fan-01", Some("2026-03-02T23:30:08Z"));
    let compared = compared(&explanation);
    for expected in [
        "loop-devices 4.0 {at-least:3.0} proposal",
        "loop-share 0.1 {at-least:0.05} proposal",
        "loop-ends 1.0 {at-least:0.8} proposal",
    ] {
        assert!(compared.contains(&expected.to_owned()), "{expected} in {compared:#?}");
    }
}

/// So much is kept and no more, and what is left out is counted.
#[test]
fn a_device_that_never_rests() {
    let mut log = String::new();
    for at in 0..3_000 {
        log += &record(at * 20, "pump-01", "deviceConnect", 0);
        log += &record(at * 20 + 10, "pump-01", "deviceDisconnect", 404_104);
    }
    let outcome: Outcome = analyse("loop", log.as_bytes());
    let near = Time::of_iso("2026-03-02T08:00:00Z");
    let mut trace = outcome.trace("pump-01", "", None, near).expect("there");
    trace.push(log.as_bytes());
    let rows = trace.finish();
    assert!(outcome.serves(&rows, near));
    assert!(!outcome.serves(&rows, Time::of_iso("2026-03-02T01:00:00Z")), "not all rows are kept");
    let explanation = outcome.explain(&rows, near);
    let compared = compared(&json_of(&explanation));
    for expected in [
        "often 140.0 {at-most:3600.0} proposal",
        "period 0.0 {at-most:3.0} proposal",
        "usual 10.0 {between:[7.0,600.0]} proposal",
        "usual-count 2999.0 {at-least:3.0} proposal",
        "session 10.0 {at-most:1800.0} proposal",
    ] {
        assert!(compared.contains(&expected.to_owned()), "{expected} in {compared:#?}");
    }
    assert_eq!((explanation.sessions.len(), explanation.sessions_omitted), (200, 2_800));
    assert_eq!((explanation.rows.len(), explanation.rows_omitted), (60, 3));
    let verdict = explanation.verdict.expect("a verdict");
    assert_eq!(verdict.time.to_iso(), "2026-03-02T07:59:50.000Z");
}

/// A second client is there when the log begins. Each connect ends the other one's connection a second later, under the
/// address that this one had.
#[test]
fn the_end_of_a_connection_is_that_of_its_address() {
    let at = |address: &str, record: String| record.replace("192.0.2.XXX", address);
    let clients = ["198.51.100.XXX", "203.0.113.XXX"];
    let mut log = String::new();
    for turn in 0..4 {
        let (here, there) = (clients[turn % 2], clients[(turn + 1) % 2]);
        let second = u32::try_from(turn).expect("few") * 600 + 600;
        log += &at(here, record(second, "pump-01", "deviceConnect", 0));
        log += &at(there, record(second + 1, "pump-01", "deviceDisconnect", 404_104));
    }
    let explanation = of("log", log.as_bytes(), "pump-01", None);
    let sessions: Vec<Value> = explanation["sessions"]
        .as_array()
        .expect("sessions")
        .iter()
        .map(|session| json!([session["from"], session["length"], session["end"]]))
        .collect();
    let expected = [
        json!([null, null, "dropped"]),
        json!(["2026-03-02T00:10:00.000Z", 601.0, "dropped"]),
        json!(["2026-03-02T00:20:00.000Z", 601.0, "dropped"]),
        json!(["2026-03-02T00:30:00.000Z", 601.0, "dropped"]),
        json!(["2026-03-02T00:40:00.000Z", null, "open"]),
    ];
    assert_eq!(sessions, expected);
}

#[test]
fn why_the_device_disconnects_is_said_first() {
    let explanation = explained(&[("PT1H.json", rhythm().as_bytes())], &Options::default(), "pump-01", None);
    let json = json_of(&explanation);
    assert_eq!(json["causes"], json!({ "sas-token-expiry": 3 }));
    assert_eq!(json["main"]["disconnects"], 3);
    assert_eq!(json["main"]["expected"], true);
    assert_eq!(json["connected_since"], "2026-03-02T03:36:40.000Z");
    assert_eq!(json["away_since"], Value::Null);
    assert_eq!(json["sdk"], ".NET/1.42.0");
    let document: Value = serde_json::from_str(&explanation.document_json()).expect("JSON");
    assert_eq!(document["sections"][0]["kind"], "device");
    let finding = &document["sections"][0]["blocks"][0];
    let labels: Vec<&str> = finding["facts"]
        .as_array()
        .expect("facts")
        .iter()
        .filter_map(|fact| fact["label"]["message"].as_str())
        .collect();
    assert_eq!(
        labels,
        [
            "fact-disconnects",
            "table-last",
            "fact-connected",
            "table-sdk",
            "table-protocol",
            "table-auth",
            "table-address"
        ]
    );
}

#[test]
fn a_device_that_is_not_back_is_said_to_be_away() {
    let log =
        record(0, "pump-01", "deviceConnect", 0) + &record(9000, "pump-01", "deviceDisconnect", 404_104);
    let log = log + &record(20_000, "valve-7", "deviceConnect", 0);
    let explanation = of("PT1H.json", log.as_bytes(), "pump-01", None);
    assert_eq!(explanation["away_since"], "2026-03-02T02:30:00.000Z");
    assert_eq!(explanation["connected_since"], Value::Null);
    // Without a connect in the log, nobody can be said to be back or away.
    let drop = record(9000, "pump-01", "deviceDisconnect", 404_104);
    assert_eq!(of("PT1H.json", drop.as_bytes(), "pump-01", None)["away_since"], Value::Null);
    // Who was never disconnected has no cause.
    let well = of("PT1H.json", log.as_bytes(), "valve-7", None);
    assert_eq!(well["main"], Value::Null);
}
