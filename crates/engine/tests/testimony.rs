//! What a device wrote itself, laid beside what the hub wrote of it.

mod common;

use std::fmt::Write;

use common::verdicts;
use hubscope::{Analysis, Options, Outcome, Time};
use serde_json::{Value, json};

/// Connects and drops of 2 March 2026, in seconds from midnight: neither sessions nor gaps have a rhythm.
const SESSIONS: [(u32, u32); 6] =
    [(3_600, 9_911), (9_935, 12_407), (12_440, 21_003), (21_022, 23_333), (23_361, 33_808), (33_836, 41_414)];

fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
}

fn record(second: u32, device: &str, code: &str) -> String {
    let operation = if code.is_empty() { "deviceConnect" } else { "deviceDisconnect" };
    format!(
        "{{\"time\":\"2026-03-02T{}Z\",\
         \"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
         \"operationName\":\"{operation}\",\"category\":\"Connections\",\"resultType\":\"{code}\",\
         \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\\\"protocol\\\":\\\"Mqtt\\\",\
         \\\"maskedIpAddress\\\":\\\"198.51.100.XXX\\\"}}\"}}\n",
        clock(second)
    )
}

/// The hub's log of one device, and of two that stay.
fn hub(device: &str, sessions: &[(u32, u32)]) -> String {
    let mut log = String::new();
    for &(connect, drop) in sessions {
        log += &record(connect, device, "");
        log += &record(drop, device, "404104");
    }
    log += &record(41_460, device, "");
    log += &record(3_000, "fan-1", "");
    log + &record(45_000, "fan-2", "")
}

/// How the device's log tells of the end of a session.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    Token,
    NoPing,
    Nothing,
}

/// A trace of the SDK for C, which has times of day, ahead of the hub's by so many seconds. It names its device.
fn trace(ahead: u32, sessions: &[(u32, u32)], ends: &[Said]) -> String {
    let mut log = String::new();
    for (&(connect, drop), said) in sessions.iter().zip(ends) {
        let at = |second: u32| clock(second + ahead);
        let _ = writeln!(
            log,
            "-> {} CONNECT | VER: 4 | KEEPALIVE: 240 | FLAGS: 192 | USERNAME: \
             hub-demo.azure-devices.net/pump-01/?api-version=2020-09-30 | PWD: XXXX | CLEAN: 0\n\
             <- {} CONNACK | SESSION_PRESENT: true | RETURN_CODE: 0x0",
            at(connect),
            at(connect + 1),
        );
        let reason = match said {
            Said::Token => "EXPIRED_SAS_TOKEN",
            Said::NoPing => "NO_PING_RESPONSE",
            Said::Nothing => continue,
        };
        // The client notices late, and another line tells when.
        let _ = writeln!(
            log,
            "-> {} PINGREQ\n\
             Connection Status result:IOTHUB_CLIENT_CONNECTION_UNAUTHENTICATED, reason:IOTHUB_CLIENT_CONNECTION_{reason}",
            at(drop - 60),
        );
    }
    log
}

/// Lines of the SDK for Python with a date and no zone, which name nobody.
fn python(ahead: u32, sessions: &[(u32, u32)]) -> String {
    let mut log = String::new();
    for &(connect, drop) in sessions {
        for (second, what) in
            [(connect, "connected with result code: 0"), (drop, "disconnected with result code: 16")]
        {
            let at = clock(second + ahead);
            let _ =
                writeln!(log, "2026-03-02 {at},500 - azure.iot.device.common.mqtt_transport - INFO - {what}");
        }
    }
    log
}

fn analyse(sources: &[(&str, &str)]) -> Outcome {
    let mut analysis = Analysis::new(Options::default());
    for (name, text) in sources {
        analysis.begin(name);
        analysis.push(text.as_bytes());
    }
    analysis.finish()
}

/// Cause and what the evidence says of the device's log, in order of time.
fn told(outcome: &Outcome) -> Vec<String> {
    let rows = verdicts(outcome);
    let row = |row: &str| {
        let columns: Vec<&str> = row.split(',').collect();
        let said = columns[5].split(' ').find(|one| one.contains(":device-")).unwrap_or("-");
        format!("{} {said}", columns[3])
    };
    rows.lines().skip(1).map(row).collect()
}

fn beside(outcome: &Outcome) -> Value {
    let report: Value = serde_json::from_str(&outcome.report_json()).expect("JSON");
    report["client_logs"][0]["beside"].clone()
}

const ENDS: [Said; 6] = [Said::Token, Said::NoPing, Said::Nothing, Said::Token, Said::NoPing, Said::Nothing];

#[test]
fn each_disconnect_is_told_by_its_device() {
    let log = hub("pump-01", &SESSIONS);
    let alone = told(&analyse(&[("PT1H.json", &log)]));
    assert!(alone.iter().all(|row| row.ends_with(" -")), "{alone:?}");
    // Its clock shows the time of day only, 1 hour and 17 minutes ahead, or behind.
    for (ahead, off) in [(0, 1), (4_620, 4_621), (86_400 - 4_620, -4_619)] {
        let trace = trace(ahead, &SESSIONS, &ENDS);
        let outcome = analyse(&[("PT1H.json", &log), ("pump.log", &trace)]);
        let expected = [
            "sas-token-expiry for:device-said",
            "network-loss for:device-said",
            "app-restart for:device-silent",
            "sas-token-expiry for:device-said",
            "network-loss for:device-said",
            "-",
        ];
        let rows = told(&outcome);
        assert_eq!(rows[..5], expected[..5], "{ahead}");
        assert!(rows[5].ends_with(" -"), "the last session goes on when the device's log ends: {rows:?}");
        let expected = json!([{
            "source": "pump.log", "device": "pump-01", "module": "", "ahead": f64::from(off),
            "connects": 6, "disconnects": 5
        }]);
        assert_eq!(beside(&outcome), expected);
    }
}

#[test]
fn a_log_without_a_name_or_a_zone_is_known_by_its_connects() {
    let mut log = hub("pump-01", &SESSIONS);
    // Another device, whose connects lie elsewhere.
    for start in [4_000, 11_100, 17_000, 19_800, 30_000] {
        log += &record(start, "pump-02", "");
        log += &record(start + 1_234, "pump-02", "404104");
    }
    let own = python(7_200 + 3, &SESSIONS);
    let outcome = analyse(&[("PT1H.json", &log), ("own.log", &own)]);
    let expected = json!([{
        "source": "own.log", "device": "pump-01", "module": "", "ahead": 7203.5, "connects": 6, "disconnects": 6
    }]);
    assert_eq!(beside(&outcome), expected);
    let of_own = |row: &&String| row.contains("device-said");
    assert_eq!(told(&outcome).iter().filter(of_own).count(), 6);
}

#[test]
fn what_fits_twice_or_not_at_all_says_nothing() {
    let apart = |log: &str, own: &str| {
        let outcome = analyse(&[("PT1H.json", log), ("own.log", own)]);
        assert_eq!(beside(&outcome), Value::Null);
        assert!(told(&outcome).iter().all(|row| row.ends_with(" -")));
    };
    let log = hub("pump-01", &SESSIONS);
    // The log of another device of the same name: its connects lie elsewhere.
    let others =
        SESSIONS.map(|(connect, drop)| (connect * 10 / 9 + connect % 700, drop * 10 / 9 + connect % 700));
    apart(&log, &trace(0, &others, &ENDS));
    // Two connects are no proof where only the time of day is known.
    apart(&log, &trace(0, &SESSIONS[..2], &ENDS));
    // Connects like a clock's fit as well an hour later.
    let steady: Vec<(u32, u32)> = (1..9).map(|hour| (hour * 3_600, hour * 3_600 + 3_580)).collect();
    apart(&hub("pump-01", &steady), &trace(0, &steady, &[Said::NoPing; 8]));
    // Two devices that connect together.
    let twins = log.clone() + &hub("pump-02", &SESSIONS);
    apart(&twins, &python(0, &SESSIONS));
}

/// A clock that is right needs no proof.
#[test]
fn one_connect_is_enough_for_a_right_clock() {
    let line = |at: &str, state: &str| {
        format!("<6> 2026-03-02 {at}.000 +00:00 [INF] - Cloud connection for pump-01 is {state}\n")
    };
    let own = line("01:00:02", "True") + &line("02:45:14", "False") + &line("02:45:36", "True");
    let outcome = analyse(&[("PT1H.json", &hub("pump-01", &SESSIONS)), ("edge.log", &own)]);
    let said = |row: &String| row.contains(":device-");
    assert!(
        !told(&outcome).iter().any(said),
        "that it ended speaks for no cause, and none of them was a restart"
    );
    let beside = beside(&outcome);
    assert_eq!((&beside[0]["connects"], &beside[0]["disconnects"]), (&json!(2), &json!(1)));
}

#[test]
fn in_any_order_and_chunks() {
    let (log, own) = (hub("pump-01", &SESSIONS), trace(4_620, &SESSIONS, &ENDS));
    let expected = analyse(&[("a.json", &log), ("b.log", &own)]);
    let other = analyse(&[("b.log", &own), ("a.json", &log)]);
    assert_eq!(other.report_json(), expected.report_json());
    assert_eq!(verdicts(&other), verdicts(&expected));
    let mut bytes = Analysis::new(Options::default());
    for (name, text) in [("a.json", &log), ("b.log", &own)] {
        bytes.begin(name);
        text.as_bytes().chunks(1).for_each(|byte| bytes.push(byte));
    }
    assert_eq!(bytes.finish().report_json(), expected.report_json());
}

/// Opened, a verdict tells where the device's log says it.
#[test]
fn the_place_in_the_devices_log() {
    let (log, own) = (hub("pump-01", &SESSIONS), trace(0, &SESSIONS, &ENDS));
    let outcome = analyse(&[("PT1H.json", &log), ("pump.log", &own)]);
    let said = |second: u32| {
        let time = Time::of_iso(&format!("2026-03-02T{}Z", clock(second)));
        let mut trace = outcome.trace("pump-01", "", None, time).expect("the device is in the log");
        for (name, text) in [("PT1H.json", &log), ("pump.log", &own)] {
            trace.begin(name);
            trace.push(text.as_bytes());
        }
        trace.end();
        let opened: Value =
            serde_json::from_str(&outcome.explain(&trace.finish(), time).json()).expect("JSON");
        opened["verdict"]["said"].clone()
    };
    // CONNECT, CONNACK, PINGREQ, then the status; two lines of a session whose end is not told.
    let line = |text: &str| own.lines().position(|line| line.contains(text)).expect("it is there") + 1;
    assert_eq!(line("EXPIRED_SAS_TOKEN"), 4);
    let expected = json!({
        "message": "explain-device-said",
        "args": { "reason": "EXPIRED_SAS_TOKEN", "source": "pump.log", "line": 4 }
    });
    assert_eq!(said(9_911), expected);
    let expected =
        json!({ "message": "explain-device-silent", "args": { "source": "pump.log", "line": 10 } });
    assert_eq!(said(21_003), expected);
    assert_eq!(said(41_414), Value::Null);
}

/// The trace shows the keep-alive that no hub's log does: 240 s, so that the hub waits for 6 minutes.
#[test]
fn when_the_connection_was_lost_by_the_devices_own_keep_alive() {
    let sessions = [(3_600, 9_911), (9_999, 12_407), (12_500, 21_003), (21_100, 23_333)];
    let (log, own) = (hub("pump-01", &sessions), trace(4_620, &sessions, &[Said::NoPing; 4]));
    let outcome = analyse(&[("PT1H.json", &log), ("pump.log", &own)]);
    let time = Time::of_iso("2026-03-02T03:26:47Z");
    let mut trace = outcome.trace("pump-01", "", None, time).expect("the device is in the log");
    trace.begin("PT1H.json");
    trace.push(log.as_bytes());
    trace.end();
    let opened: Value = serde_json::from_str(&outcome.explain(&trace.finish(), time).json()).expect("JSON");
    let expected = json!({
        "message": "explain-lost-known",
        "args": {
            "time": { "time": "2026-03-02T03:26:47.000Z" },
            "interval": { "seconds": 240 }, "pings": { "seconds": 240 }, "waits": { "seconds": 360 },
            "from": { "time": "2026-03-02T03:20:47.000Z" }, "to": { "time": "2026-03-02T03:24:47.000Z" },
        }
    });
    assert_eq!(opened["verdict"]["lost"][0], expected);
}
