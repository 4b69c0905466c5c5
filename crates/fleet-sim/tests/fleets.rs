//! What runs must look like from outside.

use fleet_sim::{Cause, Event, Operation, Run, SAMPLE_SEED, Scenario, Shape};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn number(event: &Event) -> &'static str {
    event.error.map_or("", |error| error.number)
}

/// The events of devices whose ids begin so, device by device.
fn lives<'a>(run: &'a Run, stem: &str) -> BTreeMap<&'a str, Vec<&'a Event>> {
    let mut lives: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    for event in &run.events {
        if event.identity.device.starts_with(stem) {
            lives.entry(&event.identity.device).or_default().push(event);
        }
    }
    lives
}

/// Lengths of the sessions that ended so.
fn sessions(run: &Run, stem: &str, ended: &str) -> Vec<u64> {
    let mut lengths = Vec::new();
    for life in lives(run, stem).values() {
        let mut connected = None;
        for event in life {
            match (event.operation, number(event)) {
                (Operation::Connect, "") => connected = Some(event.time),
                (Operation::Disconnect, code) if code == ended => {
                    lengths.extend(connected.take().map(|start| event.time - start));
                }
                _ => {}
            }
        }
    }
    lengths
}

fn ends(mut lengths: Vec<u64>) -> (u64, u64) {
    lengths.sort_unstable();
    (lengths[0], lengths[lengths.len() - 1])
}

fn counts(run: &Run) -> Vec<(&'static str, usize)> {
    let mut counts = BTreeMap::new();
    for truth in &run.truth {
        *counts.entry(truth.cause).or_insert(0) += 1;
    }
    counts.into_iter().map(|(cause, count)| (cause.name(), count)).collect()
}

/// FNV-1a.
fn checksum(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xCBF2_9CE4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

#[test]
fn a_large_export_is_written_like_a_small_one() {
    let run = Scenario::load(600, 8).run(1);
    assert!(run.events.len() > 8192, "several pieces: {}", run.events.len());
    for shape in [Shape::Jsonl, Shape::CsvIso] {
        let mut written = Vec::new();
        run.write(shape, &mut written).unwrap();
        assert!(written == run.export(shape), "{shape:?}");
    }
    assert!(run.write(Shape::Array, &mut Vec::new()).is_err());
}

#[test]
fn a_count_is_that_of_the_events() {
    let run = Scenario::load(200, 6).run(1);
    let lost: Vec<&Event> = run.events.iter().filter(|event| number(event) == "404104").collect();
    let devices: BTreeSet<&str> = lost.iter().map(|event| &*event.identity.device).collect();
    let count = run.count();
    assert_eq!(
        (count.records, count.disconnects, count.devices),
        (run.events.len(), lost.len(), devices.len())
    );
    assert!(0 < count.devices && count.devices < count.disconnects);
    let others = run
        .events
        .iter()
        .filter(|event| matches!(event.operation, Operation::Method | Operation::TwinUpdate));
    assert_eq!(others.count(), 240);
}

#[test]
fn sessions_are_as_long_as_tokens_let_them() {
    let run = Scenario::quiet().run(3);
    for (stem, ended, shortest, longest) in [
        ("pump-", "404104", 3900, 4200),      // .NET: 65:00 to 70:00
        ("meter-", "404104", 3900, 4200),     // Java
        ("valve-", "404104", 1500, 1800),     // .NET with tokens of 20 minutes
        ("gate-west-", "404104", 7500, 7800), // embedded, tokens of two hours
        ("camera-", "", 2695, 2701),          // Node: 45:00 after the token was made
        ("weather-", "", 3475, 3481),         // Python: 58:00
        ("plc-", "", 2880, 2881),             // C: 48:00
    ] {
        let (least, most) = ends(sessions(&run, stem, ended));
        assert!(shortest <= least && most <= longest, "{stem} {least} to {most}");
    }
    for stem in ["camera-", "weather-", "plc-", "hmi-", "oven-"] {
        assert!(sessions(&run, stem, "404104").is_empty(), "{stem}");
    }
    assert!(lives(&run, "oven-").is_empty(), "a quiet device with a certificate leaves no record");
}

#[test]
fn a_token_outlives_a_reset_in_dotnet_but_not_in_java() {
    let run = Scenario::resets().run(3);
    let (shortest, longest) = ends(sessions(&run, "robot-", "404104"));
    assert!(shortest < 600 && longest <= 4200);
    let by_token = |event: &&&Event| event.cause == Some(Cause::SasTokenExpiry);
    for life in lives(&run, "robot-").values() {
        let mut expiries = life.iter().filter(by_token).map(|event| event.time);
        let first = expiries.next().unwrap_or_default();
        assert!(expiries.try_fold(first, |last, time| (time - last >= 3900).then_some(time)).is_some());
    }
    assert_eq!(counts(&run), [("sas-token-expiry", 59), ("abrupt-close", 57)]);
}

#[test]
fn every_404104_has_its_truth_and_every_seed_its_bytes() {
    for (name, scenario) in Scenario::ALL {
        let run = scenario().run(5);
        let closed = run.events.iter().filter(|event| number(event) == "404104").count();
        let repeated = usize::from(name == "sample");
        assert_eq!(closed, run.truth.len() + repeated, "{name}");
        let bytes = run.export(Shape::Jsonl);
        assert_eq!(bytes, scenario().run(5).export(Shape::Jsonl), "{name}");
        assert_ne!(bytes, scenario().run(6).export(Shape::Jsonl), "{name}");
    }
}

#[test]
fn the_sample_is_this_one() {
    let run = Scenario::sample().run(SAMPLE_SEED);
    let bytes = run.export(Shape::Jsonl);
    assert!(bytes.len() <= 1_600_000);
    assert_eq!(checksum(&bytes), 6_212_895_340_707_976_048);
    let causes = [
        ("sas-token-expiry", 590),
        ("network-loss", 57),
        ("abrupt-close", 45),
        ("app-restart", 60),
        ("hub-transient", 15),
    ];
    assert_eq!(counts(&run), causes);
    let devices: BTreeSet<_> = run.events.iter().map(|event| &event.identity.device).collect();
    let addresses: BTreeSet<_> = run.events.iter().map(|event| &event.identity.address).collect();
    assert_eq!((devices.len(), addresses.len()), (48, 8));
    let lines: Vec<_> = bytes.split(|&byte| byte == b'\n').collect();
    let distinct: BTreeSet<_> = lines.iter().collect();
    assert_eq!(lines.len() - distinct.len(), 3);
}

#[test]
fn an_incident_is_brief_and_everywhere() {
    let run = Scenario::incident().run(1);
    let hit = |event: &&Event| event.cause == Some(Cause::HubTransient);
    let hits: Vec<&Event> = run.events.iter().filter(hit).collect();
    let addresses: BTreeSet<_> = hits.iter().map(|event| &event.identity.address).collect();
    assert_eq!((hits.len(), addresses.len()), (14, 6));
    assert!(hits[hits.len() - 1].time - hits[0].time <= 90);
    let failed = |event: &&Event| number(event).starts_with('5');
    assert!(run.events.iter().filter(failed).count() > 14);
}

#[test]
fn a_restarted_fleet_drops_together_and_every_drop_is_its_token() {
    let sixth_hour = 1_772_409_600 + 6 * 3600;
    for (scenario, widest) in [(Scenario::restarted(), 6 * 60), (Scenario::restarted_in_step(), 5)] {
        let run = scenario.run(2);
        assert_eq!(counts(&run).len(), 1);
        let after = run.truth.iter().filter(|truth| truth.time > sixth_hour + 60).map(|truth| truth.time);
        let wave: Vec<u64> = after.take(40).collect();
        assert!(wave[0] >= sixth_hour + 3900 && wave[39] - wave[0] <= widest, "{wave:?}");
    }
}

/// The record's shape is that of public captures of 2021 and later.
const CONNECT: &str = r#"{"time":"2026-03-02T00:01:38Z","resourceId":"/SUBSCRIPTIONS/0A1B2C3D-0000-4000-8000-00000000F1EE/RESOURCEGROUPS/RG-FIELD/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB-QUIET","operationName":"deviceConnect","category":"Connections","level":"Information","properties":"{\"deviceId\":\"pump-03\",\"sdkVersion\":\".NET/1.42.0 (.NET 6.0.25; Linux; Arm64)\",\"protocol\":\"Mqtt\",\"authType\":\"{\\\"scope\\\":\\\"device\\\",\\\"type\\\":\\\"sas\\\",\\\"issuer\\\":\\\"iothub\\\",\\\"acceptingIpFilterRule\\\":null}\",\"maskedIpAddress\":\"203.0.113.XXX\",\"statusCode\":null,\"errorMessage\":\"\"}","location":"westeurope"}"#;
const LOST: &str = r#"{"time":"2026-03-02T00:01:35Z","resourceId":"/SUBSCRIPTIONS/0A1B2C3D-0000-4000-8000-00000000F1EE/RESOURCEGROUPS/RG-FIELD/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB-QUIET","operationName":"deviceDisconnect","category":"Connections","level":"Error","resultType":"404104","resultDescription":"DeviceConnectionClosedRemotely","properties":"{\"deviceId\":\"pump-03\",\"protocol\":\"Mqtt\",\"authType\":null,\"maskedIpAddress\":\"203.0.113.XXX\",\"statusCode\":\"404\",\"errorMessage\":\"Device disconnected, see cause and resolution at https://aka.ms/iothub404104\"}","location":"westeurope"}"#;

#[test]
fn shapes() {
    let run = Scenario::quiet().run(1);
    let export = |shape| String::from_utf8(run.export(shape)).unwrap_or_default();
    let lines = export(Shape::Jsonl);
    let find = |part| lines.lines().find(|line| line.contains(part));
    assert_eq!(find("deviceConnect"), Some(CONNECT));
    assert_eq!(find("404104"), Some(LOST));
    for (shape, start) in [
        (Shape::Pretty, "{\n  \"time\": \"2026-03-02T00:01:35Z\",\n  \"resourceId\": \"/SUB"),
        (Shape::CsvAll, "TenantId,\"TimeGenerated [UTC]\",ResourceId,Category,ResourceGroup,"),
        (Shape::CsvProjection, PROJECTION),
        (Shape::CsvIso, "TimeGenerated,Category,OperationName,ResultType,ResultDescription,Level,"),
        (Shape::Tsv, "TimeGenerated [UTC]\tCategory\tOperationName\tResultType\tResultDes"),
    ] {
        assert!(export(shape).starts_with(start), "{shape:?}");
    }
    let parse = |shape| serde_json::from_str::<Value>(&export(shape)).unwrap_or_default();
    let length = |value: &Value| value.as_array().map_or(0, Vec::len);
    let pretty = export(Shape::Pretty);
    let stream = serde_json::Deserializer::from_str(&pretty).into_iter::<Value>();
    let az = parse(Shape::Az);
    let lengths = [
        lines.lines().count(),
        length(&parse(Shape::Records)["records"]),
        length(&parse(Shape::Array)),
        stream.filter_map(Result::ok).count(),
        length(&parse(Shape::Rest)["tables"][0]["rows"]),
        length(&az),
        export(Shape::CsvAll).lines().count() - 1,
        export(Shape::Tsv).lines().count() - 1,
    ];
    assert_eq!(lengths, [run.events.len(); 8]);
    assert_eq!(az[0]["TableName"], "PrimaryResult");
    assert_eq!(az[0]["ResultType"], "None");
}

const PROJECTION: &str = "\"TimeGenerated [UTC]\",OperationName,Level,ResultType,\
    ResultDescription,DeviceId,Protocol,SDKVersion\r\n\"3/2/2026, 11:59:12.000 PM\",deviceConnect,\
    Information,,,\"valve-101\",Mqtt,\".NET/1.42.0 (.NET 6.0.25; Linux; Arm64)\"\r\n\
    \"3/2/2026, 11:59:08.000 PM\",deviceDisconnect,Error,404104,DeviceConnectionClosedRemotely,";
