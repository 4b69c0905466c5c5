//! What ends connections by a limit, by a moment, or by the clock, and looks like something else.

mod common;

use common::{analyse, verdicts};
use hubscope::diagnose::Cause;
use hubscope::{Outcome, Time};

const HOUR: f64 = 3600.0;
const DAY: f64 = 24.0 * HOUR;

/// A log under construction; moments are seconds from midnight of 2026-03-02.
#[derive(Default)]
struct Log(String);

struct Who<'a> {
    device: &'a str,
    sdk: &'a str,
    auth: &'a str,
    address: &'a str,
}

impl Log {
    fn record(&mut self, at: f64, who: &Who, operation: &str, code: &str) {
        #[allow(clippy::cast_possible_truncation)] // within a month
        let time = Time(1_772_409_600_000 + (at * 1000.0).round() as i64).to_iso();
        let Who { device, sdk, auth, address } = who;
        let record = format!(
            "{{\"time\":\"{time}\",\"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
             \"operationName\":\"{operation}\",\"category\":\"Connections\",\"resultType\":\"{code}\",\
             \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\\\"protocol\\\":\\\"Mqtt\\\",\
             \\\"sdkVersion\\\":\\\"{sdk}\\\",\\\"authType\\\":\\\"{auth}\\\",\
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

    fn analyse(&self) -> Outcome {
        analyse("limits", self.0.as_bytes())
    }
}

/// How many disconnects have this cause, and of how many.
fn count(outcome: &Outcome, cause: Cause) -> (usize, usize) {
    let rows = verdicts(outcome);
    let is = |row: &&str| row.split(',').nth(3) == Some(cause.name());
    (rows.lines().skip(1).filter(is).count(), outcome.report.disconnects)
}

const SDKS: [&str; 3] = [
    "azure-iot-device-iothub-py/2.13.0",
    "azure-iot-device/1.18.2 (node v18)",
    "iothubclient/1.11.0 (native; Linux; x64)",
];

/// A firewall that lets nobody stay for longer than half an hour: not the hub's limit on silence, though as long.
#[test]
fn a_limit_of_thirty_minutes_sharp_is_of_something_on_the_way() {
    let mut log = Log::default();
    for device in 0..6u32 {
        let name = format!("plc-{device}");
        let sdk = SDKS[device as usize % 3];
        let who = Who { device: &name, sdk, auth: "x509Certificate", address: "203.0.113.XXX" };
        let mut at = f64::from(device) * 97.0;
        for session in 0..24u32 {
            log.connect(at, &who);
            at += 1800.0 + f64::from((session + device) % 3) * 0.7;
            log.drop(at, &who);
            at += 2.0 + f64::from((session * 5 + device) % 4);
        }
        log.connect(at, &who);
    }
    let outcome = log.analyse();
    assert_eq!(count(&outcome, Cause::AbruptClose), (144, 144));
    let finding = &outcome.report.findings[0];
    assert_eq!(finding.solutions[0], "solution-session-limit");
    let told: Vec<&str> = finding.evidence.iter().map(|one| one.message).collect();
    assert!(told.contains(&"evidence-at-limit") && told.contains(&"evidence-limit-of-address"), "{told:?}");
}

/// The hub looks at silence every half minute, so that its limit is never sharp; that stays what it was.
#[test]
fn a_limit_within_half_a_minute_is_that_of_the_hub() {
    let mut log = Log::default();
    for device in 0..6u32 {
        let (name, address) = (format!("plc-{device}"), format!("203.0.{device}.XXX"));
        let who = Who { device: &name, sdk: "", auth: "x509Certificate", address: &address };
        let mut at = f64::from(device) * 97.0;
        for session in 0..24u32 {
            log.connect(at, &who);
            at += 1767.0 + f64::from((session * 11 + device * 7) % 31);
            log.drop(at, &who);
            at += 2.0 + f64::from((session * 5 + device) % 4);
        }
        log.connect(at, &who);
    }
    assert_eq!(count(&log.analyse(), Cause::KeepAliveCap), (144, 144));
}

/// A VPN that takes new keys three times a day cuts everybody behind it in one moment: no device restarts so.
#[test]
fn devices_of_one_site_cut_in_one_moment_and_back_at_once_are_no_restarts() {
    let mut log = Log::default();
    for device in 0..20u32 {
        let name = format!("rtu-{device:02}");
        let own = format!("198.51.{device}.XXX");
        let here = device < 12;
        let address = if here { "203.0.113.XXX" } else { &own };
        let who = Who { device: &name, sdk: SDKS[2], auth: "x509Certificate", address };
        log.connect(f64::from(device), &who);
        for cut in (1..12u32).filter(|_| here) {
            let at = f64::from(cut) * 8.0 * HOUR + f64::from((cut + device) % 2);
            log.drop(at, &who);
            log.connect(at + 3.0 + f64::from((cut * 7 + device * 3) % 5), &who);
        }
        log.record(5.0 * DAY, &who, "deviceDisconnect", "");
    }
    let (sites, all) = count(&log.analyse(), Cause::SiteOutage);
    assert_eq!((sites, all), (132, 132));
}

/// Tokens that a server signs to end at full hours: the hub closes those connections 5 to 10 minutes later, however long
/// they lasted.
#[test]
fn tokens_that_end_at_full_hours_are_tokens() {
    let mut log = Log::default();
    for device in 0..8u32 {
        let (name, address) = (format!("box-{device}"), format!("198.51.{device}.XXX"));
        let who = Who { device: &name, sdk: "", auth: "sas", address: &address };
        log.connect(f64::from(device) * 400.0, &who);
        for hour in 1..30u32 {
            let at = f64::from(hour) * HOUR + 302.0 + f64::from((hour * 89 + device * 53) % 296);
            log.drop(at, &who);
            log.connect(at + 3.0 + f64::from((hour + device) % 5), &who);
        }
    }
    let (tokens, all) = count(&log.analyse(), Cause::SasTokenExpiry);
    assert!(tokens * 100 >= all * 95, "{tokens} of {all}");
}

/// Waves of a hub at full hours take others each time; a timetable takes the same devices.
#[test]
fn waves_at_full_hours_that_take_others_each_time_are_the_hubs() {
    let waves = |is_in: fn(u32, u32) -> bool| {
        let mut log = Log::default();
        for device in 0..60u32 {
            let (name, address) = (format!("pump-{device:02}"), format!("198.{device}.7.XXX"));
            let who = Who { device: &name, sdk: SDKS[0], auth: "x509Certificate", address: &address };
            log.connect(f64::from(device), &who);
            for (wave, hour) in (0u32..).zip([8.0, 66.0, 80.0]).filter(|(wave, _)| is_in(*wave, device)) {
                let at = hour * HOUR + f64::from((device * 17 + wave * 5) % 50);
                log.drop(at, &who);
                log.connect(at + 4.0 + f64::from((device * 7 + wave) % 60), &who);
            }
            log.record(4.0 * DAY, &who, "deviceDisconnect", "");
        }
        count(&log.analyse(), Cause::HubTransient)
    };
    assert_eq!(waves(|wave, device| (device * 7 + wave * 3) % 9 < 3), (60, 60));
    let (hub, all) = waves(|_, device| device % 3 == 0);
    assert!(hub * 2 < all, "the same twenty each time: {hub} of {all}");
}

/// One that nothing but a disconnect tells of.
const fn bare(device: &str) -> Who<'_> {
    Who { device, sdk: "", auth: "", address: "198.51.100.XXX" }
}

#[test]
fn disconnects_alone_tell_of_a_token_that_an_old_library_renews() {
    let mut log = Log::default();
    for (device, begin) in [("pump-1", 100.0), ("pump-2", 1400.0), ("pump-3", 2300.0)] {
        let mut at = begin;
        for round in 0..20 {
            log.drop(at, &bare(device));
            // Four fifths of an hour, and a second or three to come back.
            at += 2880.0 + 1.0 + f64::from(round % 3);
        }
    }
    let outcome = log.analyse();
    assert_eq!(count(&outcome, Cause::SasTokenExpiry), (60, 60));
    let told: Vec<_> = outcome.report.findings[0].evidence.iter().map(|one| one.message).collect();
    assert!(told.contains(&"evidence-renewal-age"), "{told:?}");
}

#[test]
fn a_certificate_that_only_refusals_tell_of_has_no_token() {
    let mut log = Log::default();
    let who = Who { auth: "x509Certificate", ..bare("pump-1") };
    log.drop(600.0, &bare("pump-1"));
    for round in 0..40 {
        log.record(602.0 + 30.0 * f64::from(round), &who, "deviceConnect", "401003");
    }
    let outcome = log.analyse();
    assert_eq!(count(&outcome, Cause::Undetermined), (1, 1));
}
