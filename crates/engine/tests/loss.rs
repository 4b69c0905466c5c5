//! When a connection was really lost, whose end the hub logs late.

mod common;

use common::analyse;
use fleet_sim::{Case, Difficulty, Scene};
use hubscope::diagnose::Cause;
use hubscope::message::{Arg, Text};
use hubscope::{Analysis, Options, Outcome, Time};
use serde_json::{Value, json};

const PYTHON: &str = "azure-iot-device-iothub-py/2.12.0 (3.10.6; Linux; aarch64)";
const NODE: &str = "azure-iot-device/1.18.3 (node v18.16.0; Linux 5.15; x64)";
const JAVA: &str = "com.microsoft.azure.sdk.iot.iot-device-client/2.1.5 (17.0.6; Linux; amd64)";
const C: &str = "iothubclient/1.11.0 (native; Linux; armv7l)";
const DOTNET: &str = ".NET/1.42.0";
const RAW: &str = "";

/// A record at that moment of 2 March 2026.
fn record(at: &str, device: &str, (sdk, protocol, network): (&str, &str, u32), code: &str) -> String {
    let operation = if code.is_empty() { "deviceConnect" } else { "deviceDisconnect" };
    format!(
        "{{\"time\":\"2026-03-02T{at}Z\",\
         \"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
         \"operationName\":\"{operation}\",\"category\":\"Connections\",\"resultType\":\"{code}\",\
         \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\\\"protocol\\\":\\\"{protocol}\\\",\
         \\\"sdkVersion\\\":\\\"{sdk}\\\",\\\"maskedIpAddress\\\":\\\"198.51.{network}.XXX\\\"}}\"}}\n"
    )
}

/// A site whose line is cut at 10:00:00, and others that stay.
///
/// The hub heard the Python client last at 09:59:30, Node.js at 09:58:00, Java at 09:59:00, C at 09:57:30 and .NET at
/// 09:59:10, and gives each up when 1.5 times its keep-alive has gone by: after 90, 270, 345, 360 and 450 s.
fn staircase() -> String {
    let mut log = String::new();
    for (device, sdk, dropped) in [
        ("pump-1", PYTHON, "10:01:00"),
        ("pump-2", NODE, "10:02:30"),
        ("pump-3", JAVA, "10:04:45"),
        ("pump-4", C, "10:03:30"),
        ("pump-5", DOTNET, "10:06:40"),
        ("pump-6", RAW, "10:01:17"),
    ] {
        let client = (sdk, "Mqtt", 1);
        log += &record("08:00:00", device, client, "");
        log += &record(dropped, device, client, "404104");
        log += &record("10:40:00", device, client, "");
    }
    for device in 0..12 {
        log += &record("08:00:00", &format!("fan-{device}"), (DOTNET, "Mqtt", 2), "");
    }
    log + &record("12:00:00", "fan-0", (DOTNET, "Mqtt", 2), "")
}

fn time(text: &Text, name: &str) -> Time {
    let Arg::Time(time) = text.args[name] else { panic!("a time") };
    time
}

fn opened(log: &str, device: &str, time: &str) -> Value {
    let mut analysis = Analysis::new(Options::default());
    analysis.begin("PT1H.json");
    analysis.push(log.as_bytes());
    let outcome = analysis.finish();
    let time = Time::of_iso(time);
    let mut trace = outcome.trace(device, "", None, time).expect("the device is in the log");
    trace.begin("PT1H.json");
    trace.push(log.as_bytes());
    trace.end();
    serde_json::from_str(&outcome.explain(&trace.finish(), time).json()).expect("JSON")
}

#[test]
fn a_staircase_tells_when_the_outage_began() {
    let report = analyse("PT1H.json", staircase().as_bytes()).report;
    let finding = &report.findings[0];
    assert_eq!(finding.cause, Cause::SiteOutage);
    let began = finding.lost.first().expect("it can be told");
    // Behind the last that was heard of Python, give or take the five seconds that the hub may be late; before .NET's ping.
    let between = [time(began, "from").to_iso(), time(began, "to").to_iso()];
    assert_eq!(between, ["2026-03-02T09:59:25.000Z", "2026-03-02T10:00:25.000Z"]);
    assert_eq!((&began.args["count"], &began.args["total"]), (&Arg::Number(5.0), &Arg::Number(5.0)));
}

#[test]
fn a_disconnect_that_is_opened_tells_when_the_connection_was_lost() {
    let of = |device, time| opened(&staircase(), device, time)["verdict"]["lost"][0]["args"].clone();
    assert_eq!(
        of("pump-5", "2026-03-02T10:06:40Z"),
        json!({"time": {"time": "2026-03-02T10:06:40.000Z"}, "names": ".NET SDK",
               "interval": {"seconds": 300}, "pings": {"seconds": 75}, "waits": {"seconds": 450},
               "from": {"time": "2026-03-02T09:59:10.000Z"}, "to": {"time": "2026-03-02T10:00:25.000Z"}})
    );
    assert_eq!(of("pump-2", "2026-03-02T10:02:30Z")["from"]["time"], "2026-03-02T09:58:00.000Z");
    assert_eq!(of("pump-2", "2026-03-02T10:02:30Z")["to"]["time"], "2026-03-02T10:01:00.000Z");
    // Nobody knows the keep-alive of what says nothing of itself; but when the site's line was lost.
    let pump_6 = opened(&staircase(), "pump-6", "2026-03-02T10:01:17Z")["verdict"]["lost"].clone();
    let messages = pump_6.as_array().expect("texts").iter().map(|text| text["message"].clone());
    assert_eq!(messages.collect::<Vec<_>>(), ["outage-began"]);
}

#[test]
fn where_the_keep_alive_does_not_tell_nothing_is_said() {
    let lost = |protocol: &str, from: &str, back: &str| {
        let client = (NODE, protocol, 1);
        let mut log = record(from, "pump-1", client, "");
        log += &record("10:00:00", "pump-1", client, "404104");
        log += &record(back, "pump-1", client, "");
        log += &record("12:00:00", "pump-1", client, "");
        let verdict = opened(&log, "pump-1", "2026-03-02T10:00:00Z")["verdict"].clone();
        assert_eq!(verdict["cause"], "network-loss", "{protocol} {from} {back}");
        verdict["lost"][0]["args"]["from"]["time"].clone()
    };
    assert_eq!(lost("Mqtt", "08:07:00", "10:31:00"), "2026-03-02T09:55:30.000Z");
    assert_eq!(lost("Amqp", "08:07:00", "10:31:00"), Value::Null);
    // A session of 4 minutes is shorter than the 4:30 that the hub waits.
    assert_eq!(lost("Mqtt", "09:56:00", "10:31:00"), Value::Null);
}

#[test]
fn outages_of_simulated_sites_began_when_it_is_said() {
    let scene = Scene::named("sites").expect("a scene");
    let (mut right, mut told) = (0, 0);
    for seed in 1..=8 {
        let case = Case::new(&scene, seed, Difficulty::Clean);
        let Outcome { report, .. } = analyse("export", &case.export());
        let outages = &case.run.outages;
        for began in report.findings.iter().flat_map(|finding| &finding.lost) {
            let within = |outage: &&u64| {
                let outage = i64::try_from(**outage).expect("a time") * 1000;
                time(began, "from").0 - 1000 <= outage && outage <= time(began, "to").0
            };
            told += 1;
            right += usize::from(outages.iter().any(|outage| within(&outage)));
        }
    }
    assert!(told >= 20 && right * 20 >= told * 19, "{right} of {told}");
}
