//! What is special about a finding, and told by itself: tokens that the client renews, or of a life that nobody usually
//! chooses, a clock that drifts, days without quota, several sites at once.

mod common;

use common::analyse;
use hubscope::diagnose::Cause;
use hubscope::document::{Block, SectionKind, reply};
use hubscope::message::Arg;
use hubscope::report::{Finding, Manner, TokenEnd};
use hubscope::{Outcome, Time};

const MINUTE: f64 = 60.0;
const HOUR: f64 = 3600.0;
const DAY: f64 = 24.0 * HOUR;

struct Who<'a> {
    device: &'a str,
    sdk: &'a str,
    auth: &'a str,
    address: &'a str,
}

const PUMP: Who = Who { device: "pump-01", sdk: ".NET/1.42.0", auth: "sas", address: "203.0.113.XXX" };

/// A log under construction; moments are seconds from midnight of 2026-03-02.
#[derive(Default)]
struct Log(String);

impl Log {
    fn record(&mut self, at: f64, who: &Who, operation: &str, code: &str) {
        #[allow(clippy::cast_possible_truncation)] // within a month
        let time = Time(1_772_409_600_000 + (at * 1000.0).round() as i64).to_iso();
        let Who { device, sdk, auth, address } = who;
        let record = format!(
            "{{\"time\":\"{time}\",\"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
             \"operationName\":\"{operation}\",\"category\":\"Connections\",\"resultType\":\"{code}\",\
             \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\\\"protocol\\\":\\\"Mqtt\\\",\
             \\\"sdkVersion\\\":\\\"{sdk}\\\",\
             \\\"authType\\\":\\\"{{\\\\\\\"scope\\\\\\\":\\\\\\\"device\\\\\\\",\\\\\\\"type\\\\\\\":\\\\\\\"{auth}\\\\\\\"}}\\\",\
             \\\"maskedIpAddress\\\":\\\"{address}\\\"}}\"}}\n"
        );
        self.0.push_str(&record);
    }

    fn connect(&mut self, at: f64, who: &Who) {
        self.record(at, who, "deviceConnect", "");
    }

    fn drop(&mut self, at: f64, who: &Who) {
        self.record(at, who, "deviceDisconnect", "404104");
    }

    /// Sessions one behind the other, a few seconds apart; gives when the last one ended.
    fn sessions(&mut self, who: &Who, lengths: impl IntoIterator<Item = f64>) -> f64 {
        let mut at = 10.0;
        for length in lengths {
            self.connect(at, who);
            at += length;
            self.drop(at, who);
            at += 5.0;
        }
        self.connect(at, who);
        at
    }

    fn analyse(&self) -> Outcome {
        let outcome = analyse("manners", self.0.as_bytes());
        assert_eq!(outcome.report.input.rejected, 0);
        outcome
    }
}

fn only(outcome: &Outcome) -> &Finding {
    let [finding] = &outcome.report.findings[..] else {
        panic!("{:?}", outcome.report.findings.iter().map(|f| (f.cause, f.disconnects)).collect::<Vec<_>>())
    };
    finding
}

/// The messages of all that is said of the findings.
fn said(outcome: &Outcome) -> String {
    let sections = outcome.document().sections;
    let findings = sections.into_iter().filter(|section| section.kind == SectionKind::Findings);
    format!("{:?}", findings.collect::<Vec<_>>())
}

#[test]
fn what_an_old_sdk_renews_is_no_token_that_expired() {
    const C_OLD: &str = "iothubclient/1.2.7 (native; linux; x64)";
    let renewals = |auth| {
        let mut log = Log::default();
        log.sessions(&Who { sdk: C_OLD, auth, ..PUMP }, (0..20).map(|n| 2880.0 + f64::from(n % 3)));
        log.analyse()
    };
    let (token, certificate) = (renewals("sas"), renewals("x509Certificate"));
    for (outcome, end, steps, meaning) in [
        (&token, TokenEnd::Client, ["solution-update-sdk-goodbye"], "meaning-old-sdk"),
        (
            &certificate,
            TokenEnd::ClientWithCertificate,
            ["solution-update-sdk-certificate"],
            "meaning-old-sdk-certificate",
        ),
    ] {
        let finding = only(outcome);
        assert_eq!((finding.cause, finding.token_end), (Cause::SasTokenExpiry, end));
        assert!(finding.expected);
        assert_eq!(finding.solutions, steps);
        let said = said(outcome);
        assert!(said.contains(&format!("{meaning:?}")) && said.contains("\"note-expected-old-sdk\""));
        assert!(!said.contains("\"symptom-regular\"") && !said.contains("\"note-expected\""));
        let letter = format!("{:?}", reply(&outcome.report, false));
        assert!(letter.contains("\"reply-expected-most-old-sdk\""));
    }
}

#[test]
fn the_life_of_an_unusual_token_is_solved_for() {
    // 40 minutes; the hub notices within 5 to 10.
    let mut log = Log::default();
    for device in 0..4 {
        let name = format!("pump-{device}");
        let lengths = (0..30).map(|n| 45.0 * MINUTE + 10.0 + f64::from((n * 77 + device * 31) % 255));
        log.sessions(&Who { device: &name, ..PUMP }, lengths);
    }
    let outcome = log.analyse();
    let finding = outcome.report.findings.iter().find(|f| f.cause == Cause::SasTokenExpiry).expect("tokens");
    assert_eq!(finding.evidence[0].message, "evidence-off-band-life");
    assert!(finding.evidence[0].supports);
    assert_eq!(finding.evidence[0].args["number"], Arg::Number(40.0));
}

#[test]
fn a_clock_that_runs_slow_is_told_by_itself() {
    let mut log = Log::default();
    // Two minutes a day; peers stay as they are.
    let mut at = 10.0;
    while at < 12.0 * DAY {
        log.connect(at, &PUMP);
        at += 67.0 * MINUTE - 2.0 * MINUTE * at / DAY;
        log.drop(at, &PUMP);
        at += 5.0;
    }
    for device in 0..5 {
        let name = format!("peer-{device}");
        let lengths = (0..250).map(|n| 65.0 * MINUTE + f64::from((n * 77 + device * 31) % 300));
        log.sessions(&Who { device: &name, ..PUMP }, lengths);
    }
    let outcome = log.analyse();
    let told: Vec<_> =
        outcome.report.findings.iter().map(|f| (f.cause, f.manner, f.expected, f.devices)).collect();
    assert_eq!(
        told,
        [
            (Cause::SasTokenExpiry, Manner::ClockDrifts, false, 1),
            (Cause::SasTokenExpiry, Manner::Usual, true, 5),
        ]
    );
    assert_eq!(outcome.report.findings[0].solutions[0], "solution-clock");
    assert!(said(&outcome).contains("\"drift-heading\""));
}

#[test]
fn whoever_is_locked_out_hears_no_that_there_is_nothing_to_do() {
    let mut log = Log::default();
    let end = log.sessions(&PUMP, (0..4).map(|n| 66.0 * MINUTE + 20.0 * f64::from(n)));
    log.drop(end + 67.0 * MINUTE, &PUMP);
    for attempt in 0..60 {
        log.record(end + 67.0 * MINUTE + 5.0 + MINUTE * f64::from(attempt), &PUMP, "deviceConnect", "401003");
    }
    let outcome = log.analyse();
    let solutions = &only(&outcome).solutions;
    assert_eq!(solutions[0], "solution-token-locked-out");
    assert!(!solutions.contains(&"solution-token-nothing"));
}

#[test]
fn days_without_quota_are_told_each() {
    let mut log = Log::default();
    for device in 0..5 {
        let name = format!("pump-{device}");
        let who = Who { device: &name, auth: "x509Certificate", ..PUMP };
        log.connect(f64::from(device), &who);
        for (day, hour) in [(0.0, 22.0), (1.0, 21.0)] {
            let mut at = day * DAY + hour * HOUR + f64::from(device);
            while at < (day + 1.0) * DAY - 15.0 {
                log.drop(at, &who);
                log.record(at + 4.0, &who, "deviceConnect", "403002");
                log.connect(at + 10.0, &who);
                at += 12.0;
            }
        }
        log.drop(2.4 * DAY, &who);
    }
    let outcome = log.analyse();
    let quota = outcome.report.findings.iter().find(|f| f.cause == Cause::QuotaExceeded).expect("a quota");
    let days: Vec<String> = quota
        .days
        .iter()
        .map(|day| format!("{} {} {}", day.from.to_iso(), day.devices, day.disconnects))
        .collect();
    assert_eq!(days, ["2026-03-02T22:00:00.000Z 5 2995", "2026-03-03T21:00:00.000Z 5 4495"]);
    assert!(said(&outcome).contains("\"quota-days\""));
}

#[test]
fn sites_that_go_at_one_moment_are_told_of_each_other() {
    let mut log = Log::default();
    for device in 0..40 {
        let name = format!("pump-{device}");
        // Two sites of ten, and twenty devices on their own.
        let address = match device {
            0..10 => "203.0.113.XXX".to_owned(),
            10..20 => "198.18.7.XXX".to_owned(),
            _ => format!("192.0.{device}.XXX"),
        };
        let who =
            Who { device: &name, auth: "x509Certificate", sdk: "iothubclient/1.11.0", address: &address };
        log.connect(f64::from(device), &who);
        if device < 20 {
            log.drop(9.0 * HOUR + f64::from(device * 3), &who);
            log.connect(9.0 * HOUR + 40.0 * MINUTE + f64::from(device), &who);
        }
    }
    log.record(12.0 * HOUR, &PUMP, "deviceConnect", "");
    let outcome = log.analyse();
    let sites: Vec<_> =
        outcome.report.findings.iter().map(|f| (f.cause, f.address.as_str(), f.devices)).collect();
    assert_eq!(sites, [(Cause::SiteOutage, "203.0.113.XXX", 10), (Cause::SiteOutage, "198.18.7.XXX", 10)]);
    let sections = outcome.document().sections;
    let blocks = sections.iter().flat_map(|section| &section.blocks);
    let found: Vec<&Vec<Block>> = blocks
        .filter_map(|block| if let Block::Finding { blocks, .. } = block { Some(blocks) } else { None })
        .collect();
    assert_eq!(found.len(), 2);
    for blocks in found {
        assert!(format!("{blocks:?}").contains("\"sites-at-once\""));
    }
}

#[test]
fn trouble_that_came_with_an_update_is_told_as_such() {
    // Two days; every ten minutes since noon of the first, when all had come with a new version, or some.
    let fleet_updated_by = |updated: u32, end: &str| {
        let mut log = Log::default();
        for device in 0..5 {
            let name = format!("pump-{device}");
            let who = |sdk| Who { device: &name, auth: "x509Certificate", sdk, ..PUMP };
            let old = who("iothubclient/1.11.0 (native)");
            let version = if device < updated { "iothubclient/1.12.0 (native)" } else { old.sdk };
            let new = who(version);
            log.connect(f64::from(device), &old);
            log.record(DAY / 2.0 + 30.0 * f64::from(device), &old, "deviceDisconnect", end);
            let mut at = DAY / 2.0 + 30.0 * f64::from(device) + 20.0;
            for _ in 0..100 {
                log.connect(at, &new);
                log.drop(at + 10.0 * MINUTE, &new);
                at += 10.0 * MINUTE + 40.0;
            }
            log.connect(at, &new);
        }
        let outcome = log.analyse();
        let finding = only(&outcome);
        let told = finding.evidence[0].clone();
        (told.message, told.args, finding.solutions[0])
    };
    let fleet = |updated| fleet_updated_by(updated, "");
    let (message, args, step) = fleet(5);
    assert_eq!((message, step), ("evidence-since-update", "solution-update-undone"));
    let told = ["devices", "count", "from", "to"].map(|name| args[name].clone());
    let [from, to] = ["iothubclient/1.11.0", "iothubclient/1.12.0"].map(|name| Arg::Name(name.to_owned()));
    assert_eq!(told, [Arg::Number(5.0), Arg::Number(500.0), from, to]);
    // The restart that brings the update is none of what it brought.
    let (message, args, _) = fleet_updated_by(5, "404104");
    assert_eq!((message, args["count"].clone()), ("evidence-since-update", Arg::Number(500.0)));
    let (message, _, step) = fleet(3);
    assert!(message != "evidence-since-update" && step != "solution-update-undone");
}

#[test]
fn clients_that_send_nothing_are_told_from_those_that_restart() {
    let silent = |who: &Who, seconds: f64| {
        let mut log = Log::default();
        log.sessions(who, (0..30).map(|n| seconds + f64::from(n % 3)));
        log.analyse()
    };
    let own = Who { sdk: "", ..PUMP };
    let python = Who { sdk: "azure-iot-device-iothub-py/2.13.0", ..PUMP };
    // One and a half times a keep-alive: of a minute, of the 15 s of a small library, of the SDK.
    for (who, seconds, keep_alive) in [(&own, 90.0, 60.0), (&own, 22.5, 15.0), (&python, 90.0, 60.0)] {
        let outcome = silent(who, seconds);
        let finding = &outcome.report.findings[0];
        let first = &finding.evidence[0];
        assert_eq!((finding.solutions[0], first.message), ("solution-no-pings", "evidence-silent-mqtt"));
        assert_eq!(first.args.get("typical"), Some(&Arg::Seconds(seconds)));
        assert_eq!(first.args.get("high"), Some(&Arg::Seconds(keep_alive)));
    }
    // What load balancers leave an idle connection open for.
    let idle = silent(&own, 240.0);
    let first = (idle.report.findings[0].solutions[0], idle.report.findings[0].evidence[0].message);
    assert_eq!(first, ("solution-idle-limit", "evidence-silent-on-the-way"));
    // No usual keep-alive; and the keep-alive of another SDK than this one.
    for (who, seconds) in [(&own, 100.0), (&python, 270.0)] {
        let outcome = silent(who, seconds);
        let finding = &outcome.report.findings[0];
        assert!(!finding.solutions.contains(&"solution-no-pings"), "{seconds}");
        assert!(finding.evidence.iter().all(|one| one.message != "evidence-silent-mqtt"));
    }
}

#[test]
fn an_amqp_connection_without_traffic_ends_after_four_minutes() {
    let mut log = Log::default();
    log.sessions(&PUMP, (0..30).map(|n| 240.5 + f64::from(n % 3)));
    log.0 = log.0.replace("Mqtt", "Amqp");
    let outcome = log.analyse();
    let finding = &outcome.report.findings[0];
    let first = (finding.solutions[0], finding.evidence[0].message);
    assert_eq!(first, ("solution-amqp-idle", "evidence-silent-amqp"));
}

#[test]
fn tokens_of_a_day_are_named_so_and_not_advised() {
    let mut log = Log::default();
    for device in 0..4 {
        let name = format!("pump-{device}");
        let lengths = (0..8).map(|n| DAY + 310.0 + f64::from((n * 77 + device * 31) % 255));
        log.sessions(&Who { device: &name, ..PUMP }, lengths);
    }
    let outcome = log.analyse();
    let finding = only(&outcome);
    assert!(finding.solutions.contains(&"solution-token-long"));
    assert!(!finding.solutions.contains(&"solution-token-longer"));
    let band = finding.evidence.iter().find(|one| one.message == "evidence-token-band").expect("its life");
    let Some(Arg::Text(life)) = band.args.get("life") else { panic!("{:?}", band.args) };
    assert_eq!((&*life.message, life.args.get("number")), ("token-life-hours", Some(&Arg::Number(24.0))));
}

#[test]
fn over_amqp_nothing_is_said_of_an_mqtt_keep_alive() {
    let away = |protocol| {
        let mut log = Log::default();
        let mut at = 10.0;
        for (n, hours) in [3.0, 0.6, 5.2, 1.7, 2.9, 4.1].into_iter().enumerate() {
            log.connect(at, &PUMP);
            log.drop(at + hours * HOUR, &PUMP);
            at += hours * HOUR + (15.0 + n as f64) * MINUTE;
        }
        log.connect(at, &PUMP);
        log.0 = log.0.replace("Mqtt", protocol);
        log.analyse()
    };
    let (mqtt, amqp) = (away("Mqtt"), away("Amqp"));
    assert_eq!((only(&mqtt).cause, only(&amqp).cause), (Cause::NetworkLoss, Cause::NetworkLoss));
    assert!(
        said(&mqtt).contains("\"meaning-network-loss\"") && said(&mqtt).contains("\"solution-keep-alive\"")
    );
    assert!(said(&amqp).contains("\"meaning-network-loss-amqp\""));
    assert!(
        !said(&amqp).contains("\"solution-keep-alive\"")
            && !said(&amqp).contains("\"solution-middlebox-idle\"")
    );
}

#[test]
fn outages_of_one_site_make_one_main_cause() {
    // Eight devices of one site lose their line at three hours; four elsewhere are well.
    let mut log = Log::default();
    for device in 0..12 {
        let name = format!("pump-{device}");
        let address = if device < 8 { "203.0.113.XXX" } else { "198.51.100.XXX" };
        let who = Who { device: &name, address, auth: "x509Certificate", ..PUMP };
        log.connect(10.0 + f64::from(device), &who);
        for hour in [4.0, 9.5, 17.0] {
            if device < 8 {
                log.drop(hour * HOUR + f64::from(device), &who);
                log.connect(hour * HOUR + 12.0 * MINUTE + f64::from(device), &who);
            }
        }
        log.record(20.0 * HOUR, &who, "deviceConnect", "");
    }
    let outcome = log.analyse();
    let causes: Vec<_> = outcome.report.findings.iter().map(|f| (f.cause, f.disconnects)).collect();
    assert_eq!(causes, [(Cause::SiteOutage, 8); 3]);
    let summary = outcome.document().summary;
    let number = |name| summary[0].args.get(name).cloned();
    assert_eq!(summary[0].message, "summary-main-cause");
    assert_eq!((number("share"), number("devices")), (Some(Arg::Number(100.0)), Some(Arg::Number(8.0))));
    assert_eq!(summary[1].message, "incident-when-at");
    assert_eq!(summary[1].args.get("count"), Some(&Arg::Number(3.0)));
    assert!(summary.iter().all(|text| text.message != "summary-other-findings"));
}

#[test]
fn of_several_hubs_each_finding_names_its_own() {
    let mut log = Log::default();
    log.sessions(&PUMP, (0..12).map(|n| 66.0 * MINUTE + f64::from(n % 3)));
    let of_one = log.analyse();
    assert!(only(&of_one).hubs.is_empty());
    let well = Who { device: "pump-02", ..PUMP };
    let mut other = Log::default();
    other.connect(20.0, &well);
    log.0.push_str(&other.0.replace("IOTHUBS/H", "IOTHUBS/SPARE"));
    assert_eq!(only(&log.analyse()).hubs, ["h"]);
}

#[test]
fn renewals_tell_the_life_of_the_token() {
    // C renews a token of an hour after 48 minutes, with a goodbye. The line is out each night at three, 37 minutes
    // behind a renewal: a token of half an hour would make such sessions, but this device has none.
    let mut log = Log::default();
    let who = Who { sdk: "iothubclient/1.11.0", ..PUMP };
    for day in 0..6 {
        let night = f64::from(day) * DAY + 3.0 * HOUR;
        log.connect(night - 37.0 * MINUTE, &who);
        log.drop(night, &who);
        let mut at = night + 9.0 * MINUTE;
        while at < night + DAY - 70.0 * MINUTE {
            log.connect(at, &who);
            at += 48.0 * MINUTE;
            log.record(at, &who, "deviceDisconnect", "");
            at += 1.0;
        }
    }
    let outcome = log.analyse();
    let said = only(&outcome).evidence.iter().map(|one| one.message).collect::<Vec<_>>();
    assert!(!said.iter().any(|message| message.starts_with("evidence-token")), "{said:?}");
}

#[test]
fn old_sdks_that_wait_without_limit_are_named() {
    let outage = |sdk: &str| {
        let mut log = Log::default();
        for device in 0..8 {
            let name = format!("pump-{device}");
            let late = f64::from(device * 7);
            let who = Who { device: &name, sdk, auth: "x509Certificate", ..PUMP };
            log.connect(10.0 + f64::from(device), &who);
            log.drop(6.0 * HOUR + f64::from(device), &who);
            log.connect(6.0 * HOUR + (27.0 + late) * MINUTE, &who);
            let elsewhere = format!("valve-{device}");
            log.connect(10.0, &Who { device: &elsewhere, address: "198.51.100.XXX", ..PUMP });
        }
        log.record(12.0 * HOUR, &PUMP, "deviceConnect", "");
        log.analyse()
    };
    let old = outage("iothubclient/1.3.8 (native; linux; x64)");
    let finding = &old.report.findings[0];
    assert_eq!(finding.cause, Cause::SiteOutage);
    assert_eq!(finding.evidence[0].message, "evidence-waits-without-limit");
    // The last of them was away for 27 minutes and seven times seven.
    assert_eq!(finding.evidence[0].args.get("high"), Some(&Arg::Seconds(76.0 * MINUTE - 7.0)));
    assert_eq!(finding.solutions[1], "solution-update-sdk-waits");
    let new = outage("iothubclient/1.4.0 (native; linux; x64)");
    assert!(new.report.findings[0].evidence.iter().all(|one| one.message != "evidence-waits-without-limit"));
}

#[test]
fn restarts_are_told_as_what_they_are() {
    let meaning = |days: u32, sessions: &dyn Fn(u32, u32) -> f64| {
        let mut log = Log::default();
        for device in 0..12 {
            let name = format!("pump-{device}");
            let address = format!("192.0.{device}.XXX");
            let who = Who {
                device: &name,
                auth: "x509Certificate",
                sdk: "azure-iot-device-iothub-py/2.13.0",
                address: &address,
            };
            let mut at = 5.0;
            for n in 0..days {
                log.connect(at, &who);
                at += sessions(device, n);
                log.drop(at, &who);
                at += 20.0 + f64::from((device + n) % 5);
            }
            log.connect(at, &who);
        }
        said(&log.analyse())
    };
    // At two each night; after twenty hours, each for itself; every five minutes.
    let by_clock =
        meaning(7, &|device, n| if n == 0 { 2.0 * HOUR } else { DAY - 22.0 + f64::from(device % 3) });
    let leak = meaning(12, &|device, n| 20.0 * HOUR + f64::from((device * 7 + n * 13) % 29) * MINUTE);
    let crash = meaning(60, &|device, n| 300.0 + f64::from((device + n) % 4));
    let told = |said: &str| {
        ["meaning-app-restart", "meaning-app-restart-by-clock", "meaning-app-restart-regular"]
            .into_iter()
            .filter(|id| said.contains(&format!("\"{id}\"")))
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&by_clock), ["meaning-app-restart-by-clock"]);
    assert_eq!(told(&leak), ["meaning-app-restart-regular"]);
    assert_eq!(told(&crash), ["meaning-app-restart"]);
}

#[test]
fn whoever_may_not_come_from_there_is_refused() {
    // Twelve devices, of which eight are cut and refused with 401002 until the log ends.
    let mut log = Log::default();
    for device in 0..12 {
        let name = format!("pump-{device}");
        let address = format!("192.0.{device}.XXX");
        let who = Who { device: &name, address: &address, ..PUMP };
        log.connect(10.0 + f64::from(device), &who);
        if device < 8 {
            let cut = 11.0 * HOUR + f64::from(device);
            log.drop(cut, &who);
            for n in 1..200 {
                log.record(cut + 60.0 * f64::from(n), &who, "deviceConnect", "401002");
            }
        }
    }
    log.record(20.0 * HOUR, &PUMP, "deviceConnect", "");
    let outcome = log.analyse();
    let finding = only(&outcome);
    assert_eq!((finding.manner, finding.devices), (Manner::Refused, 8));
    assert_eq!(finding.solutions[0], "beside-step-ip-filter");
    assert!(finding.codes.contains(&"401002".to_owned()));
    let said = said(&outcome);
    assert!(said.contains("401002 IotHubUnauthorizedAccess") && !said.contains("401003"));
}

#[test]
fn trouble_that_came_in_stages_and_ended_with_the_version_before_is_of_the_version() {
    let [old, new] = ["iothubclient/1.11.0 (native)", "iothubclient/1.12.0 (native)"];
    let mut log = Log::default();
    for device in 0..6 {
        let name = format!("pump-{device}");
        let who = |sdk| Who { device: &name, auth: "x509Certificate", sdk, ..PUMP };
        // The first stage has it for a day more.
        let from = if device < 2 { DAY } else { 2.0 * DAY } + 40.0 * f64::from(device);
        log.connect(f64::from(device), &who(old));
        log.record(from, &who(old), "deviceDisconnect", "");
        let mut at = from + 20.0;
        while at < 3.0 * DAY {
            log.connect(at, &who(new));
            log.drop(at + 10.0 * MINUTE, &who(new));
            at += 10.0 * MINUTE + 40.0;
        }
        log.connect(at, &who(old));
        log.record(at + 2.0 * DAY, &who(old), "deviceDisconnect", "");
    }
    let outcome = log.analyse();
    let finding = only(&outcome);
    assert_eq!(finding.solutions[0], "solution-update-undone");
    let told = &finding.evidence[0];
    assert_eq!((told.message, &told.args["devices"]), ("evidence-since-update", &Arg::Number(6.0)));
    assert_eq!(told.args["to"], Arg::Name("iothubclient/1.12.0".to_owned()));
}

#[test]
fn trouble_that_ended_with_an_update_is_told_as_such() {
    let mut log = Log::default();
    for device in 0..4 {
        let name = format!("pump-{device}");
        let who = |sdk| Who { device: &name, sdk, ..PUMP };
        let before = who(PUMP.sdk);
        let lengths = (0..20).map(|n| 3900.0 + f64::from((n * 71 + device * 37) % 290));
        let at = log.sessions(&before, lengths);
        log.record(at + 600.0, &before, "deviceDisconnect", "");
        log.connect(at + 620.0, &who("azure-iot-device-iothub-py/2.13.0"));
        log.record(at + 3.0 * DAY, &who("azure-iot-device-iothub-py/2.13.0"), "deviceDisconnect", "");
    }
    let outcome = log.analyse();
    let finding = only(&outcome);
    assert_eq!((finding.cause, finding.solutions[0]), (Cause::SasTokenExpiry, "solution-update-helped"));
    let told = &finding.evidence[0];
    assert_eq!((told.message, &told.args["count"]), ("evidence-until-update", &Arg::Number(80.0)));
}

#[test]
fn an_application_that_runs_ever_shorter_fills_something_up() {
    let crashes = |lengths: &[f64]| {
        let mut log = Log::default();
        let who = Who { auth: "x509Certificate", sdk: "iothubclient/1.11.0 (native)", ..PUMP };
        let mut at = 10.0;
        for length in lengths {
            log.connect(at, &who);
            at += length;
            log.drop(at, &who);
            at += 35.0;
        }
        log.connect(at, &who);
        log.analyse()
    };
    let shrinking: Vec<f64> = (0..20).map(|n| 9000.0 * 0.86f64.powi(n)).collect();
    let outcome = crashes(&shrinking);
    let finding = &outcome.report.findings[0];
    assert_eq!((finding.cause, finding.solutions[0]), (Cause::AppRestart, "solution-fills-up"));
    let told = &finding.evidence[0];
    assert_eq!((told.message, &told.args["high"]), ("evidence-shrinking", &Arg::Seconds(9000.0)));
    assert!(said(&outcome).contains("meaning-app-restart-shrinking"));
    // No clock does that, whatever the sessions look like.
    assert!(!said(&outcome).contains("evidence-drifting"));
    let steady: Vec<f64> = (0..20).map(|n| 900.0 + f64::from(n % 7)).collect();
    assert!(!crashes(&steady).report.findings[0].solutions.contains(&"solution-fills-up"));
}

#[test]
fn whoever_gives_up_is_told_from_a_network_that_is_gone_for_long() {
    let outages = |sdk: &str| {
        let mut log = Log::default();
        for device in 0..4 {
            let (name, address) = (format!("gate-{device}"), format!("198.51.{device}.XXX"));
            let who = Who { device: &name, sdk, auth: "x509Certificate", address: &address };
            log.connect(f64::from(device), &who);
            for day in 0..3 {
                let lost = DAY * f64::from(day) + 3.0 * HOUR + 4.0 * HOUR * f64::from((day * 3 + device) % 4);
                log.drop(lost, &who);
                log.connect(DAY * f64::from(day + 1) - 600.0 + f64::from(device * 100), &who);
            }
        }
        log.analyse()
    };
    let step = |sdk| outages(sdk).report.findings[0].solutions[0];
    assert_eq!(step("azure-iot-device/1.18.2 (node v18)"), "solution-reopen-client");
    assert!(step("azure-iot-device-iothub-py/2.13.0") != "solution-reopen-client");
}

#[test]
fn machines_that_are_switched_off_at_night_are_asked_about_first() {
    let nights = |off: fn(u32) -> f64| {
        let mut log = Log::default();
        for device in 0..5 {
            let (name, address) = (format!("solar-{device}"), format!("198.51.{device}.XXX"));
            let who = Who { device: &name, auth: "x509Certificate", address: &address, ..PUMP };
            log.connect(f64::from(device), &who);
            for day in 0..6 {
                log.drop(DAY * f64::from(day) + off(day * 5 + device), &who);
                let on =
                    DAY * f64::from(day + 1) + 6.0 * HOUR + 60.0 * f64::from((day * 7 + device * 3) % 20);
                log.connect(on, &who);
            }
        }
        log.analyse()
    };
    // At half past five, give or take twenty minutes.
    let dusk = nights(|n| 17.5 * HOUR + 120.0 * (f64::from(n * 7 % 20) - 10.0));
    let finding = &dusk.report.findings[0];
    assert_eq!(finding.solutions[0], "solution-switched-off");
    let told = &finding.evidence[0];
    assert_eq!(told.message, "evidence-switched-off");
    assert_eq!(told.args["to"], Arg::Name("06:10".to_owned()));
    // At any hour from noon on.
    let any = nights(|n| 12.0 * HOUR + 1900.0 * f64::from(n * 7 % 20));
    assert!(any.report.findings.iter().all(|finding| finding.solutions[0] != "solution-switched-off"));
}
