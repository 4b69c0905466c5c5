//! What the hub's log states outright, or shows by what is missing: short stories with the verdicts of a support engineer.

mod common;

use common::{analyse, verdicts};
use hubscope::Outcome;

const DOTNET: &str = ".NET/1.42.0";
const JAVA: &str = "com.microsoft.azure.sdk.iot.iot-device-client/2.1.5 (17.0.6; Linux; amd64)";

/// A log under construction; moments are seconds from midnight of 2026-03-02.
#[derive(Default)]
struct Log(String);

struct Who<'a> {
    device: &'a str,
    sdk: &'a str,
    auth: &'a str,
    network: u32,
}

impl Log {
    fn record(&mut self, at: f64, who: &Who<'_>, operation: &str, code: &str) {
        #[allow(clippy::cast_possible_truncation)] // within a month
        let time = hubscope::Time(1_772_409_600_000 + (at * 1000.0).round() as i64).to_iso();
        let Who { device, sdk, auth, network } = who;
        let record = format!(
            "{{\"time\":\"{time}\",\
             \"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
             \"operationName\":\"{operation}\",\"category\":\"Connections\",\"resultType\":\"{code}\",\
             \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\\\"protocol\\\":\\\"Mqtt\\\",\
             \\\"sdkVersion\\\":\\\"{sdk}\\\",\\\"authType\\\":\\\"{auth}\\\",\
             \\\"maskedIpAddress\\\":\\\"198.18.{network}.XXX\\\"}}\"}}\n"
        );
        self.0.push_str(&record);
    }

    fn connect(&mut self, at: f64, who: &Who<'_>) {
        self.record(at, who, "deviceConnect", "");
    }

    fn drop(&mut self, at: f64, who: &Who<'_>) {
        self.record(at, who, "deviceDisconnect", "404104");
    }

    fn analyse(&self) -> Outcome {
        analyse("story", self.0.as_bytes())
    }
}

/// Device, cause, confidence and evidence of each verdict, in order of time.
fn rows(outcome: &Outcome) -> Vec<(String, String, f64, String)> {
    let text = verdicts(outcome);
    let row = |row: &str| {
        let columns: Vec<&str> = row.split(',').collect();
        let confidence = columns[4].parse().expect("a number");
        (columns[1].to_owned(), columns[3].to_owned(), confidence, columns[5].to_owned())
    };
    text.lines().skip(1).map(row).collect()
}

fn devices(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("dev-{number:02}")).collect()
}

/// Tells of each row whether it is among a third of all.
fn a_third(mut seed: u32) -> impl FnMut() -> bool {
    move || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16).is_multiple_of(3)
    }
}

/// Somebody disables 25 of 60 devices with a script, one each second. The hub cuts them, and refuses them from then on.
#[test]
fn disabled_devices_are_not_the_hubs_fault() {
    let mut log = Log::default();
    for (number, device) in (0u32..).zip(&devices(60)) {
        let who = Who { device, sdk: DOTNET, auth: "sas", network: number };
        let n = f64::from(number);
        log.connect(60.0 + 7.0 * n, &who);
        if number < 25 {
            let at = 36_000.0 + n;
            log.drop(at, &who);
            for attempt in [2.0, 12.0, 40.0, 100.0, 400.0] {
                log.record(at + attempt, &who, "deviceConnect", "403012");
            }
        } else {
            log.record(80_000.0 + n, &who, "deviceDisconnect", "");
        }
    }
    let outcome = log.analyse();
    let rows = rows(&outcome);
    assert_eq!(rows.len(), 25);
    for (device, cause, _, evidence) in rows {
        assert_eq!(cause, "undetermined", "{device} {evidence}");
        assert!(evidence.contains("for:refused-since"), "{device} {evidence}");
    }
    assert_eq!(outcome.report.findings[0].solutions[0], "beside-step-enable");
    assert_eq!(outcome.document().summary[0].message, "summary-main-refused");
}

/// azure-docs#93606: a client that publishes to a topic of its own is cut within milliseconds and comes back every 1.2 s.
/// Some rows are missing, so that connects take each other's place.
#[test]
fn who_breaks_the_hubs_rules_is_neither_two_clients_nor_restarting() {
    for missing in [0, 10] {
        let mut log = Log::default();
        let who = Who { device: "meter", sdk: "", auth: "sas", network: 1 };
        for round in 0..600u32 {
            let at = 1000.0 + 1.2 * f64::from(round);
            log.connect(at, &who);
            if missing == 0 || round * 7 % missing != 3 {
                log.drop(at + 0.004 + 0.02 * f64::from(round % 3), &who);
            }
        }
        let outcome = log.analyse();
        let all = rows(&outcome);
        let wrong = all.iter().filter(|(_, cause, ..)| cause != "abrupt-close").count();
        assert_eq!(wrong, 0, "{missing} {:?}", all.first());
        assert!(outcome.report.findings[0].solutions[0].starts_with("beside-step-"));
        let evidence = &outcome.report.findings[0].evidence;
        let cut = evidence.iter().find(|one| one.message == "evidence-cut-at-once").expect("it is told");
        assert!(cut.supports);
    }
}

/// A hub is upgraded: the device's own retry is told so between its 404104 and its return. Few at a time, so no burst.
#[test]
fn whoever_is_told_that_the_hub_is_upgraded_was_dropped_by_it() {
    let mut log = Log::default();
    for (number, device) in (0u32..).zip(&devices(9)) {
        let who = Who { device, sdk: DOTNET, auth: "x509Certificate", network: number };
        let at = 20_000.0 + 400.0 * f64::from(number);
        log.connect(100.0 + f64::from(number), &who);
        log.drop(at, &who);
        log.record(at + 1.0, &who, "deviceConnect", "400030");
        log.connect(at + 14.0, &who);
    }
    log.connect(60_000.0, &Who { device: "fan", sdk: DOTNET, auth: "sas", network: 99 });
    for (device, cause, _, evidence) in rows(&log.analyse()) {
        assert_eq!(cause, "hub-transient", "{device} {evidence}");
    }
}

/// Twelve clients whose tokens run out with a 401003 each time, and three that crash every 21 to 22 minutes and boot for
/// 40 seconds. Their sessions would fit a token of 15 minutes.
#[test]
fn a_crash_as_long_as_some_token_lives() {
    let mut log = Log::default();
    for (number, device) in (0u32..).zip(&devices(15)) {
        let who = Who { device, sdk: JAVA, auth: "sas", network: number };
        let mut at = 100.0 + 311.0 * f64::from(number);
        let crashes = number >= 12;
        for round in 0..if crashes { 200u32 } else { 70 } {
            log.connect(at, &who);
            let sweep = f64::from((round * 37 + number * 11) % 53);
            at += if crashes { 1275.0 + sweep } else { 3905.0 + 5.0 * sweep };
            if !crashes {
                log.record(at - 0.5, &who, "deviceConnect", "401003");
            }
            log.drop(at, &who);
            at += if crashes { 40.0 + f64::from(round % 3) } else { 1.5 };
        }
    }
    let rows = rows(&log.analyse());
    let crashed = |device: &str| device >= "dev-12";
    for (device, cause, _, evidence) in &rows {
        let expected = if crashed(device) { "app-restart" } else { "sas-token-expiry" };
        assert_eq!(cause, expected, "{device} {evidence}");
    }
    assert!(rows.iter().any(|(device, ..)| crashed(device)));
}

/// A firewall forgets silent connections without a word. The hub gives a Java client up 345 s behind its last packet, and
/// the client finds out 460 s behind it: it is back 115 s later, each time, and has not restarted.
#[test]
fn a_gap_of_half_a_keep_alive_is_no_boot() {
    let mut log = Log::default();
    for (number, device) in (0u32..).zip(&devices(10)) {
        let who = Who { device, sdk: JAVA, auth: "x509Certificate", network: number };
        let mut at = 100.0 + 977.0 * f64::from(number);
        for round in 0..12u32 {
            log.connect(at, &who);
            at += 700.0 + f64::from((round * 7919 + number * 104_729) % 29_000);
            log.drop(at, &who);
            at += 115.5 + f64::from(round % 3);
        }
    }
    let rows = rows(&log.analyse());
    let wrong = rows.iter().filter(|(_, cause, sure, _)| cause == "app-restart" && *sure >= 0.8).count();
    assert_eq!(wrong, 0, "{:?}", rows.first());
    assert!(rows.iter().any(|(.., evidence)| evidence.contains(":gap-by-ping=")), "{:?}", rows.first());
}

/// The clock of the device runs slow by 90 seconds a day: each session is 4 seconds shorter than the one before.
#[test]
fn a_clock_that_drifts_makes_sessions_drift() {
    let mut log = Log::default();
    let slow = Who { device: "slow", sdk: JAVA, auth: "sas", network: 1 };
    let mut at = 100.0;
    for round in 0..200u32 {
        log.connect(at, &slow);
        at += 4010.0 - 4.0 * f64::from(round % 200) + f64::from(round * 13 % 5);
        log.drop(at, &slow);
        at += 1.4;
    }
    for (number, device) in (10u32..).zip(&devices(8)) {
        let who = Who { device, sdk: JAVA, auth: "sas", network: number };
        let mut at = 300.0 * f64::from(number);
        for round in 0..100u32 {
            log.connect(at, &who);
            at += 3905.0 + f64::from((round * 97 + number * 31) % 290);
            log.drop(at, &who);
            at += 1.4;
        }
    }
    let rows = rows(&log.analyse());
    let of_slow = || rows.iter().filter(|(device, ..)| device == "slow");
    let wrong: Vec<_> = of_slow().filter(|(_, cause, ..)| cause != "sas-token-expiry").collect();
    assert!(wrong.len() * 10 <= of_slow().count(), "{} {:?}", wrong.len(), wrong.first());
}

/// A third of the rows is missing: sessions seem to last two or three lives of the token, which the hub allows nobody.
#[test]
fn lives_of_a_token_with_rows_missing_between() {
    let mut log = Log::default();
    let mut missing = a_third(7);
    for (number, device) in (0u32..).zip(&devices(12)) {
        let who = Who { device, sdk: DOTNET, auth: "sas", network: number };
        let mut at = 100.0 + 331.0 * f64::from(number);
        for round in 0..60u32 {
            if !missing() {
                log.connect(at, &who);
            }
            at += 3905.0 + f64::from((round * 97 + number * 31) % 290);
            if !missing() {
                log.drop(at, &who);
            }
            at += 1.4;
        }
    }
    let rows = rows(&log.analyse());
    let wrong: Vec<_> = rows.iter().filter(|(_, cause, ..)| cause != "sas-token-expiry").collect();
    assert!(wrong.len() * 50 <= rows.len(), "{} of {}: {:?}", wrong.len(), rows.len(), wrong.first());
}

/// Devices wake every hour for seven minutes, and a third of the rows is missing.
#[test]
fn a_timer_with_rows_missing_between() {
    let mut log = Log::default();
    let mut missing = a_third(11);
    for (number, device) in (0u32..).zip(&devices(12)) {
        let who = Who { device, sdk: DOTNET, auth: "x509Certificate", network: number };
        for round in 0..72u32 {
            let at = 100.0 + 331.0 * f64::from(number) + 3600.0 * f64::from(round) + f64::from(round % 4);
            if !missing() {
                log.connect(at, &who);
            }
            if !missing() {
                log.drop(at + 403.0, &who);
            }
        }
    }
    let rows = rows(&log.analyse());
    let wrong: Vec<_> = rows.iter().filter(|(_, cause, ..)| cause != "app-restart").collect();
    assert!(wrong.len() * 11 <= rows.len() * 2, "{} of {}: {:?}", wrong.len(), rows.len(), wrong.first());
}
