//! Short stories as the hub would log them, with the verdicts that a support engineer would give.

mod common;

use common::{analyse, counts, problems, sample};
use hubscope::document::{Block, SectionKind, TableKind};
use hubscope::message::{Arg, Text};
use hubscope::{Analysis, Outcome};

const DOTNET: &str = ".NET/1.42.0";
const SAS: &str = r#"{\\\"scope\\\":\\\"device\\\",\\\"type\\\":\\\"sas\\\",\\\"issuer\\\":\\\"iothub\\\"}"#;
const X509: &str =
    r#"{\\\"scope\\\":\\\"device\\\",\\\"type\\\":\\\"x509Certificate\\\",\\\"issuer\\\":\\\"external\\\"}"#;

/// A log under construction; moments are seconds from midnight of 2026-03-02.
#[derive(Default)]
struct Log(String);

struct Who<'a> {
    hub: &'a str,
    device: &'a str,
    address: u32,
    auth: &'a str,
    protocol: &'a str,
}

const PUMP: Who = Who { hub: "H", device: "pump-01", address: 1, auth: SAS, protocol: "Mqtt" };

impl Log {
    fn record(&mut self, at: u32, who: &Who, operation: &str, code: u32, properties: &str) {
        let (day, hour, minute, second) = (2 + at / 86_400, at / 3600 % 24, at / 60 % 60, at % 60);
        let level = if code == 0 { "Information" } else { "Error" };
        let result = if code == 0 { String::new() } else { format!("\"resultType\":\"{code}\",") };
        let Who { hub, device, address, protocol, .. } = who;
        let record = format!(
            "{{\"time\":\"2026-03-{day:02}T{hour:02}:{minute:02}:{second:02}Z\",\
             \"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/{hub}\",\
             \"operationName\":\"{operation}\",\"category\":\"Connections\",\"level\":\"{level}\",{result}\
             \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\\\"protocol\\\":\\\"{protocol}\\\",\
             {properties}\\\"maskedIpAddress\\\":\\\"198.18.{address}.XXX\\\"}}\"}}\n"
        );
        self.0.push_str(&record);
    }

    fn connect(&mut self, at: u32, who: &Who) {
        let properties =
            format!("\\\"sdkVersion\\\":\\\"{DOTNET}\\\",\\\"authType\\\":\\\"{}\\\",", who.auth);
        self.record(at, who, "deviceConnect", 0, &properties);
    }

    fn drop(&mut self, at: u32, who: &Who) {
        self.record(at, who, "deviceDisconnect", 404_104, "");
    }

    fn analyse(&self) -> Outcome {
        let outcome = analyse("story", self.0.as_bytes());
        assert_eq!(counts(&outcome)[4], 0, "{:?}", problems(&outcome));
        outcome
    }
}

/// The causes of the verdicts in order of time.
fn causes(outcome: &Outcome) -> Vec<String> {
    let rows = common::verdicts(outcome);
    rows.lines().skip(1).map(|row| row.split(',').nth(3).expect("five columns").to_owned()).collect()
}

/// Sessions of 65:05 each, back after three seconds.
fn rhythm(who: &Who, sessions: u32) -> Log {
    let mut log = Log::default();
    for i in 0..sessions {
        log.connect(i * 3908, who);
        log.drop(i * 3908 + 3905, who);
    }
    log
}

#[test]
fn azure_iot_sdk_java_609_two_series_in_one_device() {
    // 65:02 is the token; a loss that the client noticed by its ping is not.
    let mut log = Log::default();
    log.connect(14_812, &PUMP); // 04:06:52
    log.drop(18_714, &PUMP); // 05:11:54
    for (connect, drop) in [(18_717, 22_620), (22_623, 26_530), (26_900, 27_800), (28_400, 29_100)] {
        log.connect(connect, &PUMP);
        log.drop(drop, &PUMP);
    }
    log.connect(29_700, &PUMP);
    let expected =
        ["sas-token-expiry", "sas-token-expiry", "sas-token-expiry", "network-loss", "network-loss"];
    assert_eq!(causes(&log.analyse()), expected);
}

#[test]
fn a_certificate_or_amqp_has_no_token_rhythm() {
    for who in [Who { auth: X509, ..PUMP }, Who { protocol: "Amqp", ..PUMP }] {
        let outcome = rhythm(&who, 12).analyse();
        assert!(!causes(&outcome).contains(&"sas-token-expiry".to_owned()));
        assert!(outcome.report.findings.iter().all(|finding| !finding.expected));
        assert!(!outcome.report_json().contains("on-token-rhythm"), "there is no token to speak of");
    }
    let outcome = rhythm(&PUMP, 12).analyse();
    assert_eq!(causes(&outcome), ["sas-token-expiry"; 12]);
    assert!(outcome.report.findings[0].expected);
}

#[test]
fn without_connects_nothing_is_certain() {
    let mut log = Log::default();
    for i in 0..12 {
        log.drop(i * 4_321, &PUMP);
    }
    let rows = common::verdicts(&log.analyse());
    for row in rows.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let confidence: f64 = cells[4].parse().expect("a number");
        // What is told as sure begins at 0.9; and no token lives for 72 minutes.
        assert!(cells[3] != "sas-token-expiry" && (confidence < 0.9 || cells[3] == "undetermined"), "{row}");
    }
}

#[test]
fn a_drop_logged_twice_is_one_drop() {
    let mut log = Log::default();
    for (i, length) in [500, 2_900, 1_300, 7_000, 4_600].into_iter().enumerate() {
        let begin = u32::try_from(i).expect("small") * 10_000;
        log.connect(begin, &PUMP);
        log.drop(begin + length, &PUMP);
        log.drop(begin + length + 1, &PUMP);
        log.connect(begin + length + 5, &PUMP);
    }
    let outcome = log.analyse();
    assert_eq!(outcome.report.disconnects, 10, "a row for every 404104");
    assert_eq!(causes(&outcome), ["abrupt-close"; 10]);
}

#[test]
fn ten_conflicts_within_a_minute_are_two_clients() {
    let mut log = Log::default();
    log.connect(0, &PUMP);
    for i in 1..=10 {
        // Each connects in the second in which the other is thrown out.
        log.drop(i * 4, &PUMP);
        log.record(i * 4, &PUMP, "deviceDisconnect", 400_027, "");
        log.connect(i * 4, &PUMP);
    }
    let outcome = log.analyse();
    assert_eq!(causes(&outcome), ["duplicate-identity"; 10]);
    assert_eq!(outcome.report.findings[0].codes, ["400027", "404104"]);
}

#[test]
fn a_quota_that_is_used_up_is_named_until_midnight() {
    let mut log = Log::default();
    log.connect(70_000, &PUMP);
    log.record(70_002, &PUMP, "deviceDisconnect", 403_002, "");
    // A loop of alike sessions and gaps, which without the code would be an application that restarts.
    let loops = |log: &mut Log, begin: u32| {
        for i in 0..10 {
            log.connect(begin + i * 300, &PUMP);
            log.drop(begin + i * 300 + 200, &PUMP);
        }
    };
    loops(&mut log, 71_000);
    loops(&mut log, 90_000);
    let causes = causes(&log.analyse());
    assert_eq!(causes[..10], ["quota-exceeded"; 10]);
    // The last gap is not in the log.
    assert_eq!(causes[10..19], ["app-restart"; 9]);
}

#[test]
fn a_burst_is_of_one_hub_and_of_devices() {
    let names: Vec<String> = (0..12).map(|i| format!("d-{i}")).collect();
    let fleet = |log: &mut Log, hub: &'static str| {
        for (i, name) in (0u32..).zip(&names) {
            let who = Who { hub, device: name, address: i, ..PUMP };
            log.connect(i * 40, &who);
            log.drop(20_000 + i * 3, &who);
            log.connect(20_060 + i * 3 + i * 71 % 120, &who);
        }
    };
    let mut log = Log::default();
    fleet(&mut log, "H");
    let errors_of = |hub: &'static str| {
        let mut log = Log(log.0.clone());
        log.record(20_010, &Who { hub, ..PUMP }, "deviceConnect", 500_001, "");
        log.analyse()
    };
    let own = errors_of("H");
    assert_eq!(causes(&own), ["hub-transient"; 12]);
    assert_eq!(own.report.findings[0].codes, ["404104", "500001"]);
    let others = errors_of("OTHER");
    assert_eq!(others.report.findings[0].codes, ["404104"], "another hub's errors say nothing");

    // Two devices with six modules each are two devices.
    let mut log = Log::default();
    for device in 0..2 {
        for module in 0..6 {
            let name = format!("edge-{device}");
            let who = Who { device: &name, address: device, ..PUMP };
            let id = format!("\\\"moduleId\\\":\\\"m{module}\\\",");
            log.record(device * 40, &who, "moduleConnect", 0, &id);
            log.record(20_000 + module, &who, "moduleDisconnect", 404_104, &id);
            log.record(20_200 + module, &who, "moduleConnect", 0, &id);
        }
    }
    let outcome = log.analyse();
    assert_eq!(outcome.report.devices, 12);
    assert!(!causes(&outcome).contains(&"hub-transient".to_owned()));
}

#[test]
fn the_same_event_with_more_and_fewer_columns_is_one() {
    let mut analysis = Analysis::default();
    for path in ["csv/projection.csv", "json-lines/PT1H.json", "tsv/grid.tsv", "excel/codes-rounded.csv"] {
        analysis.begin(path);
        analysis.push(&sample(path));
    }
    let outcome = analysis.finish();
    assert_eq!(counts(&outcome), [17, 4, 1, 12, 0]);
    assert_eq!((outcome.report.devices, outcome.report.disconnects), (1, 1));
    assert_eq!(outcome.report.fleet.rows[0].address, "203.0.113.XXX");
}

/// A table with these times.
fn table<const N: usize>(dates: [&str; N]) -> Outcome {
    let rows = dates.map(|date| format!("\"{date}\",deviceConnect,pump-01")).join("\n");
    analyse("export", format!("TimeGenerated [UTC],OperationName,DeviceId\n{rows}\n").as_bytes())
}

/// The first and the last day.
fn span(outcome: &Outcome) -> [String; 2] {
    let input = &outcome.report.input;
    [input.from, input.to].map(|time| time.expect("a used record").to_iso()[..10].to_owned())
}

#[test]
fn one_date_decides_the_order_of_day_and_month() {
    let american = table(["5/2/2024, 8:00:03 AM", "5/11/2024, 8:00:03 AM"]);
    assert_eq!(span(&american), ["2024-05-02", "2024-05-11"]);
    assert_eq!(problems(&american), [""; 0]);
    let day_first = table(["2/5/2024, 8:00:03 am", "11/5/2024, 8:00:03 am", "14/5/2024, 8:00:03 am"]);
    assert_eq!(span(&day_first), ["2024-05-02", "2024-05-14"]);
    assert_eq!(problems(&day_first), ["day-first 1:0 x1"]);
    let mixed = table(["5/14/2024, 8:00:03 AM", "14/5/2024, 8:00:03 AM"]);
    assert_eq!(problems(&mixed), ["mixed-dates 1:0 x1"]);
}

#[test]
fn dates_near_each_other_decide_where_no_date_does() {
    let day_first = table(["02/05/2024, 23:00:03.250", "03/05/2024, 01:00:03.250"]);
    assert_eq!(span(&day_first), ["2024-05-02", "2024-05-03"]);
    assert_eq!(problems(&day_first), ["day-first 1:0 x1"]);
    let month_first = table(["5/2/2024 23:00", "5/3/2024 1:00"]);
    assert_eq!(span(&month_first), ["2024-05-02", "2024-05-03"]);
    assert_eq!(problems(&month_first), ["no-seconds 1:0 x1"]);
}

#[test]
fn dates_in_the_portals_other_languages() {
    for dates in [
        ["2025-07-08 12:26:46,737", "2025-07-09 00:26:46,000"],
        ["8-7-2025, 12:26:46,737", "9-7-2025, 00:26:46,000"],
        ["08.07.2025 12:26:46,737", "09.07.2025 00:26:46,000"],
        ["2025-07-08 12 h 26 min 46,737 s", "2025-07-09 00 h 26 min 46,000 s"],
        ["2025/7/8\u{2009}下午12:26:46.737", "2025/7/9\u{2009}上午12:26:46.000"],
        ["2025-07-08, 12:26:46.737 p.m.", "2025-07-09, 12:26:46.000 a.m."],
    ] {
        let outcome = table(dates);
        assert_eq!(counts(&outcome), [2, 2, 0, 0, 0], "{dates:?}");
        assert_eq!(span(&outcome), ["2025-07-08", "2025-07-09"], "{dates:?}");
    }
}

#[test]
fn prefixes_and_prose_cost_no_record() {
    let lines = String::from_utf8(sample("json-lines/PT1H.json")).expect("UTF-8");
    for text in [
        format!("Here is the log:\n{lines}"),
        format!("PT1H.json:{}", lines.trim_end().replace('\n', "\nPT1H.json:")),
        format!("Line 12: {}", lines.trim_end().replace('\n', "\nLine 12: ")),
    ] {
        let outcome = analyse("mail", text.as_bytes());
        assert_eq!(counts(&outcome), [5, 4, 1, 0, 0], "{text}");
        assert!(problems(&outcome).iter().all(|problem| problem.starts_with("prose")), "{text}");
    }
}

#[test]
fn the_three_largest_incidents_are_told_whole_and_the_others_listed() {
    let mut log = Log::default();
    for device in 0..60 {
        let name = format!("pump-{device:02}");
        let who = Who { device: &name, address: device % 12, ..PUMP };
        log.connect(device, &who);
        // Five faults of the hub, hours apart and smaller from one to the next.
        for (incident, devices) in [60, 50, 40, 30, 20].into_iter().enumerate() {
            let at = [9_000, 20_500, 34_000, 51_000, 72_000][incident];
            if device < devices {
                log.drop(at + device, &who);
                log.record(at + device + 1, &who, "deviceConnect", 500_001, "");
                log.connect(at + device + 5, &who);
            }
        }
    }
    let outcome = log.analyse();
    let found: Vec<_> = outcome.report.findings.iter().map(|f| (f.cause.name(), f.devices)).collect();
    assert_eq!(found, [60, 50, 40, 30, 20].map(|devices| ("hub-transient", devices)));
    let document = outcome.document();
    let section = document.sections.iter().find(|section| section.kind == SectionKind::Findings);
    let blocks = &section.expect("there are findings").blocks;
    let whole = blocks.iter().filter(|block| matches!(block, Block::Finding { .. })).count();
    assert_eq!((whole, blocks.len()), (3, 5));
    let Block::Table { kind: TableKind::Incidents, columns, rows, .. } = &blocks[4] else {
        panic!("{:?}", blocks[4])
    };
    let devices = columns.iter().position(|column| column.message == "fact-devices").expect("a column");
    let listed: Vec<String> = rows.iter().map(|row| format!("{:?}", row[devices])).collect();
    assert_eq!(listed, ["Some(Number(30.0))", "Some(Number(20.0))"]);

    // At a glance: a row for each that is told whole, and how many others there are.
    let glance = &document.sections[0];
    assert_eq!(glance.kind, SectionKind::Glance);
    let Block::Table { rows, omitted, .. } = &glance.blocks[0] else { panic!("{:?}", glance.blocks[0]) };
    let fault = Text::new("cause-hub-transient");
    let row = |devices: usize| [Some(fault.clone().into()), Some(devices.into()), Some(devices.into())];
    let told: Vec<_> = rows.iter().map(|row| row[..3].to_vec()).collect();
    assert_eq!(told, [60, 50, 40].map(|devices| row(devices).to_vec()));
    let first_step = Some(Arg::from(Text::new("solution-retry")));
    assert!(rows.iter().all(|row| row[4] == first_step), "{rows:?}");
    assert_eq!(omitted, &Some(Text::new("incidents-others").with("count", 2)));

    // In a few lines they are one, and nobody is named.
    let said: Vec<_> = document.brief.iter().map(|text| text.message.as_ref()).collect();
    assert_eq!(said, ["summary-main-cause", "incident-when", "summary-disconnects", "brief-incidents"]);
    assert_eq!(document.brief[3].args["count"], Arg::from(5));
    assert_eq!(document.brief[3].args["disconnects"], Arg::from(200));
    assert!(!format!("{:?}", document.brief).contains("Name("), "{:?}", document.brief);
}

#[test]
fn one_finding_is_seen_at_a_glance_anyway() {
    let mut log = Log::default();
    log.connect(0, &PUMP);
    log.drop(5_000, &PUMP);
    let document = log.analyse().document();
    assert!(document.sections.iter().all(|section| section.kind != SectionKind::Glance));
}

/// A device with its address.
fn at(device: &str, address: u32) -> Who<'_> {
    Who { device, address, auth: X509, ..PUMP }
}

#[test]
fn a_method_that_failed_after_the_return_is_no_refusal() {
    let who = at("pump-01", 1);
    let mut log = Log::default();
    log.connect(0, &who);
    log.drop(9_000, &who);
    log.connect(9_003, &who);
    log.connect(20_000, &at("pump-02", 2));
    // The service called a method of the device, and the hub failed: the device was there.
    let plain = causes(&log.analyse());
    let mut failed =
        "{\"time\":\"2026-03-02T02:32:59Z\",\"category\":\"DirectMethods\",\"level\":\"Error\",".to_owned();
    failed += "\"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\"operationName\":\"send\",";
    failed += "\"resultType\":\"500001\",\"properties\":\"{\\\"deviceId\\\":\\\"pump-01\\\"}\"}\n";
    log.0 += &failed;
    assert_eq!(causes(&log.analyse()), plain);
    assert_ne!(plain, ["hub-transient"]);
}

#[test]
fn the_only_plant_of_a_log_loses_its_line() {
    // Each goes when its own keep-alive has run out, and all are back with the line, an hour later.
    let mut log = Log::default();
    for number in 0..8 {
        let device = format!("press-{number}");
        let who = at(&device, 7);
        log.connect(number * 60, &who);
        log.drop(40_000 + number * 40, &who);
        log.connect(43_600 + number * 2, &who);
    }
    log.drop(90_000, &at("press-0", 7));
    assert_eq!(causes(&log.analyse())[..8], ["site-outage"; 8]);
}

#[test]
fn a_part_of_the_devices_behind_an_address_comes_back_in_one_moment() {
    let mut log = Log::default();
    for number in 0..20 {
        let device = format!("press-{number:02}");
        let who = at(&device, 7);
        log.connect(number * 60, &who);
        if number < 7 {
            log.drop(40_000 + number * 30, &who);
            log.connect(41_500 + number * 3, &who);
        }
        let device = format!("fan-{number:02}");
        log.connect(number * 61, &at(&device, 20 + number));
    }
    log.drop(86_000, &at("fan-00", 20));
    assert_eq!(causes(&log.analyse())[..7], ["site-outage"; 7]);
}

#[test]
fn who_comes_back_elsewhere_after_minutes_has_no_second_client() {
    // As old records are: neither with a library nor with an authentication.
    let connect = |log: &mut Log, at: u32, who: &Who| log.record(at, who, "deviceConnect", 0, "");
    let mut log = Log::default();
    for number in 0..4 {
        let device = format!("kiosk-{number}");
        connect(&mut log, 100 * number, &at(&device, 10 + number));
    }
    let mut time = 1_000;
    for (turn, (length, away)) in
        (0u32..).zip([(8_670, 335), (1_924, 89), (7_766, 275), (6_523, 153), (6_045, 238)])
    {
        let who = at("truck-01", 1 + turn % 2);
        connect(&mut log, time, &who);
        log.drop(time + length, &who);
        time += length + away;
    }
    connect(&mut log, time, &at("truck-01", 2));
    assert_eq!(causes(&log.analyse()), ["network-loss"; 5]);
}

#[test]
fn two_clients_that_take_turns_slowly_are_two() {
    let mut log = Log::default();
    let mut time = 1_000;
    for turn in 0..24 {
        let (who, before) = (at("meter-01", 1 + turn % 2), at("meter-01", 1 + (turn + 1) % 2));
        log.connect(time, &who);
        if turn > 0 {
            let code = if turn % 2 == 0 { 404_104 } else { 400_027 };
            log.record(time, &before, "deviceDisconnect", code, "");
        }
        time += 300 + turn * 37 % 400;
    }
    assert_eq!(causes(&log.analyse()), ["duplicate-identity"; 11]);
}

#[test]
fn a_lost_disconnect_does_not_shift_the_sessions_behind_it() {
    let who = at("probe-01", 1);
    let mut log = Log::default();
    for turn in 0..30 {
        log.connect(turn * 604, &who);
        if turn != 5 {
            log.drop(turn * 604 + 4, &who);
        }
    }
    assert_eq!(causes(&log.analyse()), ["app-restart"; 29]);
}

#[test]
fn batteries_that_wake_every_few_minutes_use_up_no_quota() {
    let mut log = Log::default();
    for number in 0..5 {
        let device = format!("sensor-{number}");
        let who = at(&device, 1 + number);
        for turn in 0..500 {
            log.connect(turn * 306 + number * 37, &who);
            log.drop(turn * 306 + number * 37 + 6, &who);
        }
    }
    assert!(!causes(&log.analyse()).contains(&"quota-exceeded".to_owned()));
}

#[test]
fn the_loop_in_which_the_hub_names_its_quota_is_one() {
    let who = at("valve-01", 1);
    let mut log = Log::default();
    log.connect(10_000, &who);
    log.drop(70_000, &who);
    for turn in 0..60 {
        let begin = 70_010 + turn * 13;
        log.connect(begin, &who);
        // Said once, in the middle of it.
        if turn == 30 {
            log.record(begin + 1, &who, "deviceDisconnect", 403_002, "");
        } else {
            log.drop(begin + 2, &who);
        }
    }
    assert_eq!(causes(&log.analyse()), ["quota-exceeded"; 60]);
}

#[test]
fn an_end_that_a_conflict_and_a_404104_are_logged_for_is_one() {
    let who = at("truck-01", 1);
    for conflict_first in [false, true] {
        let mut log = Log::default();
        log.connect(0, &who);
        log.drop(4_000, &who);
        log.connect(4_030, &who);
        // It connects again before the hub has noticed that it was gone, and stays.
        log.connect(20_000, &who);
        let codes = if conflict_first { [400_027, 404_104] } else { [404_104, 400_027] };
        log.record(20_000, &who, "deviceDisconnect", codes[0], "");
        log.record(20_001, &who, "deviceDisconnect", codes[1], "");
        log.drop(60_000, &who);
        log.connect(60_030, &who);
        let outcome = log.analyse();
        let rhythm = outcome.report.rhythm.as_ref().expect("sessions");
        let sessions = rhythm.sessions.as_ref().expect("sessions");
        let begins = |series: &hubscope::report::Series| {
            let met = series.counts.iter().zip(&sessions.starts).filter(|(count, _)| **count > 0);
            met.map(|(_, start)| *start).min()
        };
        // They lasted 4,000, 15,970 and 40,000 seconds, and none a second.
        assert_eq!((rhythm.disconnects, rhythm.sessions_known), (3, 3));
        let shortest = sessions.series.iter().filter_map(begins).min();
        assert!(shortest > Some(1_000), "{shortest:?}");
    }
}

#[test]
fn two_clients_are_two_even_if_each_end_is_logged_twice() {
    let mut log = Log::default();
    let mut time = 1_000;
    for turn in 0..40 {
        let (who, before) = (at("meter-01", 1 + turn % 2), at("meter-01", 1 + (turn + 1) % 2));
        time += 5 + turn * 7 % 17;
        if turn > 0 {
            log.record(time, &before, "deviceDisconnect", 400_027, "");
        }
        log.connect(time, &who);
        if turn > 0 {
            log.record(time, &before, "deviceDisconnect", 404_104, "");
        }
    }
    assert_eq!(causes(&log.analyse()), ["duplicate-identity"; 39]);
}

#[test]
fn who_changes_lines_every_few_hours_is_one_client() {
    let mut log = Log::default();
    for number in 0..12 {
        let device = format!("kiosk-{number}");
        log.connect(100 * number, &at(&device, 10 + number));
    }
    let mut time = 1_000;
    for turn in 0..16 {
        let (who, before) = (at("bus-01", 1 + turn % 2), at("bus-01", 1 + (turn + 1) % 2));
        log.connect(time, &who);
        if turn > 0 {
            log.drop(time, &before);
        }
        time += 5_000 + turn * 4_177 % 17_000;
    }
    assert!(!causes(&log.analyse()).contains(&"duplicate-identity".to_owned()));
}

#[test]
fn one_board_that_is_cut_until_midnight_evening_after_evening_has_no_quota_left() {
    let who = at("board-01", 1);
    let mut log = Log::default();
    for day in 0..3 {
        let midnight = (day + 1) * 86_400;
        log.connect(day * 86_400 + 100, &who);
        for turn in 0..200 {
            log.drop(midnight - 4_010 + turn * 20, &who);
            log.connect(midnight - 4_010 + turn * 20 + 17, &who);
        }
    }
    log.drop(3 * 86_400 + 20_000, &who);
    log.connect(3 * 86_400 + 20_100, &who);
    let causes = causes(&log.analyse());
    assert_eq!(causes[..600], ["quota-exceeded"; 600]);
    assert_ne!(causes[600], "quota-exceeded");
}

#[test]
fn a_few_devices_at_once_are_the_hubs_if_it_says_so() {
    let few = |error: bool| {
        let mut log = Log::default();
        let names: Vec<String> = (0..12).map(|i| format!("d-{i}")).collect();
        for (i, name) in (0u32..).zip(&names) {
            let who = at(name, 1 + i);
            log.connect(i * 40, &who);
            if i < 5 {
                log.drop(20_000 + i * 6, &who);
                log.connect(20_050 + i * 9, &who);
            }
        }
        if error {
            log.record(20_010, &at("d-9", 10), "deviceConnect", 500_008, "");
        }
        log.connect(80_000, &at("d-11", 12));
        causes(&log.analyse())
    };
    assert_eq!(few(true), ["hub-transient"; 5]);
    assert!(!few(false).contains(&"hub-transient".to_owned()));
}
