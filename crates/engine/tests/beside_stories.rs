//! Short stories as the hub would log them, with what a support engineer would say beside the verdicts. Those with a
//! number tell of the thread with that number.

mod common;

use common::analyse;
use hubscope::Outcome;
use hubscope::beside::Kind;
use hubscope::document::{Block, SectionKind};
use hubscope::report::Notice;

const MINUTE: f64 = 60.0;
const HOUR: f64 = 3600.0;
const DAY: f64 = 24.0 * HOUR;

#[derive(Clone, Copy)]
struct Who<'a> {
    device: &'a str,
    sdk: &'a str,
    protocol: &'a str,
    auth: &'a str,
    address: &'a str,
}

const PUMP: Who =
    Who { device: "pump-01", sdk: ".NET/1.42.0", protocol: "Mqtt", auth: "sas", address: "203.0.113.XXX" };

/// A log under construction; moments are seconds from midnight of 2026-03-02.
#[derive(Default)]
struct Log(String);

impl Log {
    fn record(&mut self, at: f64, who: &Who, operation: &str, code: u32) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within a month
        let millis = (at * 1000.0).round() as u64;
        let (second, millis) = (millis / 1000, millis % 1000);
        let (day, hour, minute, second) =
            (2 + second / 86_400, second / 3600 % 24, second / 60 % 60, second % 60);
        let level = if code == 0 { "Information" } else { "Error" };
        let result = if code == 0 { String::new() } else { format!("\"resultType\":\"{code}\",") };
        let Who { device, sdk, protocol, auth, address } = who;
        let record = format!(
            "{{\"time\":\"2026-03-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z\",\
             \"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
             \"operationName\":\"{operation}\",\"category\":\"Connections\",\"level\":\"{level}\",{result}\
             \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\\\"protocol\\\":\\\"{protocol}\\\",\
             \\\"sdkVersion\\\":\\\"{sdk}\\\",\
             \\\"authType\\\":\\\"{{\\\\\\\"scope\\\\\\\":\\\\\\\"device\\\\\\\",\\\\\\\"type\\\\\\\":\\\\\\\"{auth}\\\\\\\"}}\\\",\
             \\\"maskedIpAddress\\\":\\\"{address}\\\"}}\"}}\n"
        );
        self.0.push_str(&record);
    }

    fn connect(&mut self, at: f64, who: &Who) {
        self.record(at, who, "deviceConnect", 0);
    }

    fn refuse(&mut self, at: f64, who: &Who, code: u32) {
        self.record(at, who, "deviceConnect", code);
    }

    fn goodbye(&mut self, at: f64, who: &Who) {
        self.record(at, who, "deviceDisconnect", 0);
    }

    fn drop(&mut self, at: f64, who: &Who) {
        self.record(at, who, "deviceDisconnect", 404_104);
    }

    /// Devices that renew their token every 48 minutes, as the C SDK does.
    fn others(&mut self, count: usize, from: f64, to: f64) {
        for number in 0..count {
            let device = format!("lamp-{number:02}");
            let address = format!("198.51.{number}.XXX");
            let who = Who { device: &device, sdk: "iothubclient/1.11.0", address: &address, ..PUMP };
            let mut at = from + 31.0 * number as f64;
            while at < to {
                self.connect(at, &who);
                self.goodbye(at + 48.0 * MINUTE, &who);
                at += 48.0 * MINUTE + 2.0;
            }
            self.connect(at, &who);
        }
    }

    fn analyse(&self) -> Outcome {
        let outcome = analyse("story", self.0.as_bytes());
        assert_eq!(outcome.report.input.rejected, 0);
        outcome
    }
}

/// What is told that is not expected.
fn kinds(outcome: &Outcome) -> Vec<&'static str> {
    outcome
        .report
        .beside
        .iter()
        .filter(|notice| !notice.expected)
        .map(|notice| notice.finding.name())
        .collect()
}

fn only(outcome: &Outcome, kind: Kind) -> Notice {
    assert_eq!(kinds(outcome), [kind.name()]);
    outcome.report.beside.iter().find(|notice| notice.finding == kind).expect("seen above").clone()
}

fn says(notice: &Notice, message: &str) -> bool {
    notice.evidence.iter().any(|evidence| evidence.message == message)
}

#[test]
fn eclipse_threadx_getting_started_307_connection_lost_after_an_hour() {
    let who = Who { device: "board", sdk: "C (OSSimplified = Azure RTOS)", ..PUMP };
    let mut log = Log::default();
    log.others(4, 0.0, 12.0 * HOUR);
    log.connect(1_000.0, &who);
    log.drop(1_000.0 + 67.0 * MINUTE, &who);
    let notice = only(&log.analyse(), Kind::NeverCameBack);
    assert_eq!((notice.devices, notice.examples[0].device.as_str()), (1, "board"));
    assert!(
        says(&notice, "beside-gone-application") && notice.solutions.contains(&"beside-step-watch-client")
    );
}

#[test]
fn azure_iot_sdk_node_990_disconnected_after_some_days() {
    let who = Who { device: "kiosk", sdk: "azure-iot-device/1.17.1 (node v10.16.0)", ..PUMP };
    let mut log = Log::default();
    log.others(4, 0.0, 4.0 * DAY);
    // Its renewals, 45 minutes each, until a line was down for longer than 4 minutes.
    for renewal in 0..60 {
        log.connect(f64::from(renewal) * 2_702.0, &who);
        log.goodbye(f64::from(renewal) * 2_702.0 + 2_700.0, &who);
    }
    log.connect(60.0 * 2_702.0, &who);
    log.drop(60.0 * 2_702.0 + 1_234.0, &who);
    let outcome = log.analyse();
    let notice = only(&outcome, Kind::NeverCameBack);
    assert!(says(&notice, "beside-gone-node") && !says(&notice, "beside-gone-endless"));
    let renewals: Vec<_> = outcome
        .report
        .beside
        .iter()
        .filter(|n| n.expected)
        .map(|n| (n.finding, n.devices, n.events))
        .collect();
    let [c, node] = &outcome.report.beside[1].evidence[..] else { panic!("C and Node.js: {renewals:?}") };
    assert_eq!(renewals[0].1, 5);
    assert_eq!(format!("{:?} {:?}", c.args["names"], c.args["time"]), "Name(\"C SDK\") Seconds(2880.0)");
    let args = ["names", "time", "count"].map(|name| format!("{:?}", node.args[name]));
    assert_eq!(args, ["Name(\"Node.js SDK\")", "Seconds(2700.0)", "Number(60.0)"]);
}

#[test]
fn azure_iot_sdk_csharp_886_unauthorized_without_end() {
    let who = Who { protocol: "Amqp", ..PUMP };
    let mut log = Log::default();
    log.others(3, 0.0, 3.0 * HOUR);
    log.connect(10.0, &who);
    log.drop(5_000.0, &who);
    for attempt in 0..1_200 {
        log.refuse(5_001.0 + f64::from(attempt), &who, 401_003);
    }
    let notice = only(&log.analyse(), Kind::AuthenticationFailing);
    assert_eq!(
        (notice.devices, notice.events, notice.codes.as_slice()),
        (1, 1_200, ["401003".into()].as_slice())
    );
    assert!(says(&notice, "beside-refused-storm") && says(&notice, "beside-refused-unauthorized"));
}

#[test]
fn azure_iot_sdk_c_2300_disabled_while_connected() {
    let mut log = Log::default();
    log.others(3, 0.0, 6.0 * HOUR);
    log.connect(10.0, &PUMP);
    log.drop(7_200.0, &PUMP);
    for attempt in 0..20 {
        log.refuse(7_230.0 + 30.0 * f64::from(attempt), &PUMP, 403_012);
    }
    let notice = only(&log.analyse(), Kind::AuthenticationFailing);
    assert!(says(&notice, "beside-refused-disabled"));
    assert_eq!(notice.solutions[0], "beside-step-enable");
    // It is enabled again: that is over.
    log.connect(8_000.0, &PUMP);
    assert_eq!(kinds(&log.analyse()), ["authentication-failed"]);
}

#[test]
fn a_batch_of_certificates_is_renewed_after_three_hours() {
    let mut log = Log::default();
    log.others(3, 0.0, 8.0 * HOUR);
    for (number, address) in ["203.0.113.XXX", "198.18.0.XXX", "192.0.2.XXX"].into_iter().enumerate() {
        let device = format!("pump-{number}");
        let who = Who { device: &device, auth: "x509Certificate", address, ..PUMP };
        log.connect(10.0, &who);
        log.drop(2.0 * HOUR, &who);
        for attempt in 0..180 {
            log.refuse(2.0 * HOUR + 5.0 + MINUTE * f64::from(attempt), &who, 401_003);
        }
        log.connect(5.0 * HOUR + 20.0, &who);
    }
    let notice = only(&log.analyse(), Kind::AuthenticationFailed);
    assert_eq!(
        (notice.devices, notice.events, notice.codes.as_slice()),
        (3, 540, ["401003".into()].as_slice())
    );
    let said: Vec<&str> = notice.evidence.iter().map(|evidence| evidence.message).collect();
    assert_eq!(said, ["beside-failed-for", "beside-failed-together", "beside-failed-ended-together"]);
    assert_eq!(format!("{:?}", notice.evidence[0].args["time"]), "Seconds(10740.0)");
    assert_eq!(notice.solutions[0], "beside-step-look-back");
}

#[test]
fn refusals_alone_are_told_if_they_follow_each_other_closely() {
    let mut log = Log::default();
    for attempt in 0..600 {
        log.refuse(f64::from(attempt), &PUMP, 401_003);
    }
    let notice = only(&log.analyse(), Kind::AuthenticationFailing);
    assert!(says(&notice, "beside-refused-errors-alone") && says(&notice, "beside-refused-storm"));
    assert!(!says(&notice, "beside-refused-never"));
    // Each may be the end of a token, with a connect behind it that was not exported.
    let mut log = Log::default();
    for attempt in 0..12 {
        log.refuse(67.0 * MINUTE * f64::from(attempt), &PUMP, 401_003);
    }
    assert_eq!(kinds(&log.analyse()), [""; 0]);
}

#[test]
fn a_key_that_was_changed_is_no_token_that_was_never_renewed() {
    const JAVA: &str = "com.microsoft.azure.sdk.iot.iot-device-client/1.29.3";
    let refused_after = |tokens: u32, sdk: &str| {
        let who = Who { sdk, ..PUMP };
        let mut log = Log::default();
        log.others(3, 0.0, 8.0 * HOUR);
        let life = 67.0 * MINUTE;
        for token in 0..tokens {
            log.connect(life * f64::from(token) + 5.0, &who);
            log.drop(life * f64::from(token + 1), &who);
        }
        for attempt in 0..60 {
            log.refuse(life * f64::from(tokens) + MINUTE * f64::from(attempt) + 2.0, &who, 401_003);
        }
        let notice = only(&log.analyse(), Kind::AuthenticationFailing);
        let told = ["beside-refused-token", "beside-refused-key", "beside-refused-java"];
        (told.map(|message| says(&notice, message)), notice.solutions[0])
    };
    assert_eq!(refused_after(1, PUMP.sdk), ([true, false, false], "beside-step-token"));
    assert_eq!(refused_after(3, PUMP.sdk), ([false, true, false], "beside-step-key"));
    assert_eq!(refused_after(1, JAVA), ([true, false, true], "beside-step-token"));
}

#[test]
fn azure_docs_93606_sessions_of_milliseconds() {
    let who = Who { sdk: "", ..PUMP };
    let mut log = Log::default();
    log.others(3, 0.0, HOUR);
    for session in 0..100 {
        let at = 600.0 + 1.2 * f64::from(session);
        log.connect(at, &who);
        log.drop(at + 0.002 * f64::from(session % 15 + 1), &who);
    }
    let notice = only(&log.analyse(), Kind::WrongMqttUse);
    assert_eq!((notice.devices, notice.events), (1, 100));
    // The same with the SDK for .NET is something else, and so are two clients.
    let other = Log(log.0.replace("\\\"sdkVersion\\\":\\\"\\\"", "\\\"sdkVersion\\\":\\\".NET/1.42.0\\\""));
    assert_eq!(kinds(&other.analyse()), [""; 0]);
    let mut two = Log(log.0);
    for conflict in 0..5 {
        two.record(601.0 + f64::from(conflict), &who, "deviceDisconnect", 400_027);
    }
    assert_eq!(kinds(&two.analyse()), [""; 0]);
}

#[test]
fn azure_iotedge_2858_throttled_at_five() {
    let mut log = Log::default();
    log.others(3, 0.0, 8.0 * HOUR);
    for device in 0..35 {
        let name = format!("edge-{device:02}");
        let address = format!("192.0.{device}.XXX");
        let who = Who { device: &name, address: &address, ..PUMP };
        log.refuse(5.0 * HOUR + 1.0 + f64::from(device), &who, 429_001);
        log.connect(5.0 * HOUR + 90.0 + f64::from(device), &who);
    }
    let notice = only(&log.analyse(), Kind::Throttling);
    assert_eq!((notice.devices, notice.events), (35, 35));
    assert_eq!((notice.examples.len(), notice.omitted), (20, 15));
    assert!(
        says(&notice, "beside-throttled-at-the-hour")
            && !says(&notice, "beside-throttled-behind-disconnects")
    );
}

#[test]
fn azure_iot_sdk_java_377_a_quota_is_told_once() {
    let fleet = |ends: fn(&mut Log, f64, &Who)| {
        let mut log = Log::default();
        for device in 0..6 {
            let name = format!("pump-{device:02}");
            let who = Who { device: &name, ..PUMP };
            log.connect(100.0 + f64::from(device), &who);
            log.goodbye(21.0 * HOUR, &who);
            // Let in and cut, every ten seconds, until 00:00 UTC.
            for session in 0..1_078 {
                let at = 21.0 * HOUR + 10.0 + 10.0 * f64::from(session);
                log.connect(at, &who);
                ends(&mut log, at + 2.0, &who);
            }
            log.connect(DAY + 5.0, &who);
            log.goodbye(DAY + 9.0 * HOUR, &who);
            log.connect(DAY + 9.0 * HOUR + 1.0, &who);
        }
        log.analyse()
    };
    let verdicts = fleet(Log::drop);
    assert_eq!(verdicts.report.findings[0].cause.name(), "quota-exceeded");
    assert_eq!(kinds(&verdicts), [""; 0]);
    let beside = fleet(Log::goodbye);
    assert_eq!(beside.report.disconnects, 0);
    assert_eq!(only(&beside, Kind::QuotaLoop).devices, 6);
}

#[test]
fn azure_iot_sdk_c_902_and_python_739_renewals_are_expected() {
    for (sdk, minutes, renewal) in [
        ("iothubclient/1.2.14 (native; Linux)", 48.0, true),
        ("azure-iot-device-iothub-py/2.12.0", 58.0, true),
        ("azure-iot-device/1.18.3", 45.0, true),
        (".NET/1.42.0", 48.0, false),
        ("", 48.0, false),
    ] {
        let who = Who { sdk, ..PUMP };
        let mut log = Log::default();
        for session in 0..6 {
            let at = f64::from(session) * (minutes * MINUTE + 3.0);
            log.connect(at, &who);
            log.goodbye(at + minutes * MINUTE + 1.0, &who);
        }
        let beside = log.analyse().report.beside;
        let told: Vec<_> = beside.iter().map(|n| (n.finding, n.expected, n.devices, n.events)).collect();
        let expected = [(Kind::GracefulRenewal, true, 1, 6)];
        assert_eq!(told, expected[..usize::from(renewal)], "{sdk}");
    }
}

#[test]
fn who_went_a_minute_before_the_end_is_not_gone() {
    let mut log = Log::default();
    log.others(4, 0.0, 12.0 * HOUR);
    log.connect(100.0, &PUMP);
    log.drop(11.0 * HOUR, &PUMP);
    assert_eq!(kinds(&log.analyse()), [""; 0]);
    // And who used to be away for hours may come back.
    let mut log = Log::default();
    log.others(4, 0.0, 24.0 * HOUR);
    for day_part in 0..3 {
        let at = f64::from(day_part) * 6.0 * HOUR;
        log.connect(at, &PUMP);
        log.drop(at + 2.0 * HOUR, &PUMP);
    }
    assert_eq!(kinds(&log.analyse()), [""; 0]);
}

#[test]
fn an_export_without_connects_tells_of_nobody_that_is_gone() {
    let mut log = Log::default();
    for device in 0..10 {
        let name = format!("pump-{device:02}");
        log.drop(f64::from(device) * HOUR, &Who { device: &name, ..PUMP });
    }
    assert!(log.analyse().report.beside.is_empty());
}

#[test]
fn an_export_of_errors_alone_tells_of_nobody_that_is_refused() {
    let mut log = Log::default();
    for hour in 0..24 {
        log.refuse(f64::from(hour) * 4_000.0, &PUMP, 401_003);
    }
    assert_eq!(kinds(&log.analyse()), [""; 0]);
    log.others(1, 0.0, HOUR);
    assert_eq!(kinds(&log.analyse()), ["authentication-failing"]);
}

#[test]
fn joined_exports_of_different_lengths_tell_of_nobody_that_is_gone() {
    // All devices for half a day, and then one of them alone.
    let mut log = Log::default();
    log.others(10, 0.0, 12.0 * HOUR);
    log.connect(100.0, &PUMP);
    log.drop(11.5 * HOUR, &PUMP);
    log.others(1, 12.0 * HOUR, 72.0 * HOUR);
    assert_eq!(kinds(&log.analyse()), [""; 0]);
    log.others(3, 12.0 * HOUR, 72.0 * HOUR);
    assert_eq!(kinds(&log.analyse()), ["never-came-back"]);
}

#[test]
fn a_look_of_event_grid_behind_the_disconnect_leaves_it_open() {
    let mut log = Log::default();
    log.others(4, 0.0, 12.0 * HOUR);
    log.connect(100.0, &PUMP);
    log.drop(2.0 * HOUR, &PUMP);
    assert_eq!(kinds(&log.analyse()), ["never-came-back"]);
    log.record(3.0 * HOUR, &PUMP, "Microsoft.Devices.DeviceConnected", 0);
    assert_eq!(kinds(&log.analyse()), [""; 0]);
}

#[test]
fn disconnects_by_the_clock_and_not_by_the_connect() {
    let night = |drift: f64| {
        let mut log = Log::default();
        log.connect(100.0, &PUMP);
        for day in 0..9 {
            let at = f64::from(day) * (DAY + drift) + 3.0 * HOUR + 7.0 * MINUTE;
            log.drop(at, &PUMP);
            log.connect(at + 40.0, &PUMP);
        }
        log.analyse()
    };
    let notice = only(&night(0.0), Kind::ClockRhythm);
    assert_eq!((notice.devices, notice.events), (1, 9));
    let clock = &notice.evidence[1];
    assert_eq!(
        (clock.message, format!("{:?}", clock.args["clock"])),
        ("beside-clock-one-time", "Name(\"03:05\")".into())
    );
    // A token of a day moves along the clock.
    assert_eq!(kinds(&night(6.0 * MINUTE)), [""; 0]);
}

#[test]
fn a_timetable_of_local_time_moves_when_clocks_are_set() {
    let nights = |shift: f64| {
        let mut log = Log::default();
        log.connect(18.0 * DAY, &PUMP);
        // From 20 March on; Europe sets its clocks on the 29th.
        for day in 18..30 {
            let moved = if day >= 27 { shift } else { 0.0 };
            let at = f64::from(day) * DAY + 3.0 * HOUR + 7.0 * MINUTE - moved;
            log.drop(at, &PUMP);
            log.connect(at + 40.0, &PUMP);
        }
        log.analyse()
    };
    let notice = only(&nights(HOUR), Kind::ClockRhythm);
    assert!(says(&notice, "beside-clock-local"));
    let daily = &notice.evidence[0].args;
    assert_eq!(format!("{:?} {:?}", daily["hits"], daily["of"]), "Number(12.0) Number(12.0)");
    assert!(!says(&only(&nights(0.0), Kind::ClockRhythm), "beside-clock-local"));
}

#[test]
fn a_device_that_another_hub_has_from_then_on_is_not_lost() {
    let fleet = |known_before: bool| {
        let mut log = Log::default();
        log.others(4, 0.0, 12.0 * HOUR);
        let mut other = Log::default();
        for device in 0..5 {
            let name = format!("pump-{device}");
            let who = Who { device: &name, auth: "x509Certificate", ..PUMP };
            log.connect(100.0 + f64::from(device), &who);
            log.goodbye(2.0 * HOUR + f64::from(device) * 10.0, &who);
            if known_before {
                other.connect(300.0, &who);
                other.goodbye(400.0, &who);
            }
            other.connect(2.0 * HOUR + f64::from(device) * 10.0 + 30.0, &who);
        }
        log.0 += &other.0.replace("IOTHUBS/H\"", "IOTHUBS/NEW\"");
        log.analyse()
    };
    let notice = only(&fleet(false), Kind::Moved);
    assert_eq!(notice.devices, 5);
    let between = &notice.evidence[0];
    assert_eq!(between.message, "beside-moved-between");
    assert_eq!(format!("{:?} {:?}", between.args["from"], between.args["to"]), "Name(\"h\") Name(\"new\")");
    // Two devices of one name: that of the one hub is gone.
    assert_eq!(kinds(&fleet(true)), ["never-came-back"]);
}

#[test]
fn most_devices_closed_properly_and_back_at_once_is_the_hub() {
    let fleet = |boot: f64| {
        let mut log = Log::default();
        for device in 0..20 {
            let name = format!("pump-{device:02}");
            let address = format!("198.51.{device}.XXX");
            let who = Who { device: &name, auth: "x509Certificate", address: &address, ..PUMP };
            log.connect(f64::from(device), &who);
            log.goodbye(5.0 * HOUR + 20.0 * f64::from(device), &who);
            log.connect(5.0 * HOUR + 20.0 * f64::from(device) + boot, &who);
        }
        log.analyse()
    };
    let notice = only(&fleet(2.0), Kind::FailoverOrMaintenance);
    assert_eq!((notice.devices, says(&notice, "beside-upheaval-at-once")), (20, true));
    assert_eq!(kinds(&fleet(45.0)), [""; 0], "somebody restarted them");
}

#[test]
fn the_document_tells_it_behind_the_findings_and_in_the_summary() {
    let mut log = Log::default();
    log.others(4, 0.0, 30.0 * HOUR);
    for device in 0..30 {
        let name = format!("secret-{device:02}");
        let address = format!("192.{device}.77.XXX");
        let who = Who { device: &name, address: &address, ..PUMP };
        log.connect(100.0, &who);
        log.drop(2.0 * HOUR + f64::from(device), &who);
    }
    let outcome = log.analyse();
    let stand_ins = outcome.stand_ins();
    let outcome = outcome.hand_over(Some(&stand_ins));
    let document = outcome.document();
    let summary: Vec<_> = document.summary.iter().map(|text| text.message.as_ref()).collect();
    assert_eq!(summary[2..], ["summary-never-came-back"]);
    let kinds: Vec<_> = document.sections.iter().map(|section| section.kind).collect();
    let at = kinds.iter().position(|kind| *kind == SectionKind::Beside).expect("a section");
    assert_eq!(kinds[at - 1], SectionKind::Findings);
    let Block::Notice { finding: Kind::NeverCameBack, expected: false, blocks, .. } =
        &document.sections[at].blocks[0]
    else {
        panic!("{:?}", document.sections[at].blocks[0])
    };
    let mut tables = blocks.iter().filter(|block| matches!(block, Block::Table { .. }));
    let Some(Block::Table { rows, omitted: Some(omitted), .. }) = tables.next() else { panic!("{blocks:?}") };
    assert_eq!((rows.len(), format!("{:?}", omitted.args["count"])), (20, "Number(10.0)".into()));
    let [report, document] = [outcome.report_json(), outcome.document_json()];
    assert!(!report.contains("secret-") && !document.contains("secret-") && !document.contains(".77.XXX"));
}

/// iotedge#5201: two programs with one identity throw each other out every few seconds, and the hub logs 400027 alone.
#[test]
fn two_clients_without_a_404104_are_told() {
    let mut log = Log::default();
    log.others(3, 0.0, 10.0 * HOUR);
    let clients = [
        Who { device: "twin-1", sdk: ".NET/1.42.0", address: "192.0.2.XXX", ..PUMP },
        Who { device: "twin-1", sdk: "azure-iot-device-iothub-py/2.12.0", address: "198.51.100.XXX", ..PUMP },
    ];
    for turn in 0..200u32 {
        let at = HOUR + 7.0 * f64::from(turn);
        log.connect(at, &clients[turn as usize % 2]);
        if turn > 0 {
            log.record(at + 0.3, &clients[(turn as usize + 1) % 2], "deviceDisconnect", 400_027);
        }
    }
    let notice = only(&log.analyse(), Kind::SharedIdentity);
    assert_eq!((notice.devices, notice.events, notice.examples[0].device.as_str()), (1, 199, "twin-1"));
    assert_eq!(notice.codes, ["400027"]);
    assert_eq!(notice.solutions[0], "solution-find-second-client");
    let said: Vec<&str> = notice.evidence.iter().map(|evidence| evidence.message).collect();
    assert_eq!(said, ["beside-shared-turns", "beside-shared-sdks", "beside-shared-addresses"]);
}

/// A client that takes its own old place after each loss of a bad network is alone.
#[test]
fn a_client_that_takes_its_own_place_now_and_then_is_alone() {
    let mut log = Log::default();
    for turn in 0..40u32 {
        let at = 2.0 * HOUR * f64::from(turn);
        log.connect(at, &PUMP);
        if turn > 0 {
            log.record(at + 0.3, &PUMP, "deviceDisconnect", 400_027);
        }
    }
    let outcome = log.analyse();
    assert!(outcome.report.beside.iter().all(|notice| notice.finding != Kind::SharedIdentity));
}

#[test]
fn waves_at_one_time_of_day_are_a_timetable_and_the_log_s_own_begin_is_none() {
    let throttled = |begin: f64, days: u32| {
        let mut log = Log::default();
        for day in 0..days {
            for device in 0..20 {
                let name = format!("pump-{device}");
                let who = Who { device: &name, ..PUMP };
                let at = begin + DAY * f64::from(day) + f64::from(device);
                log.refuse(at, &who, 429_001);
                log.connect(at + 60.0, &who);
            }
        }
        let notice = only(&log.analyse(), Kind::Throttling);
        let daily = notice.evidence.iter().find(|evidence| evidence.message == "beside-throttled-daily");
        let daily = daily.map(|daily| format!("{:?} {:?}", daily.args["clock"], daily.args["count"]));
        (says(&notice, "beside-throttled-at-the-hour"), daily)
    };
    // 4 of 5 begin at the full hour; the first begins with the log.
    let daily = String::from("Name(\"05:00\") Number(5.0)");
    assert_eq!(throttled(5.0 * HOUR, 5), (true, Some(daily)));
    assert_eq!(throttled(5.0 * HOUR, 1), (false, None));
    let daily = String::from("Name(\"05:20\") Number(3.0)");
    assert_eq!(throttled(5.0 * HOUR + 20.0 * MINUTE, 3), (false, Some(daily)));
}
