//! Holes in a log: blobs that were not copied. What lasted across one is not judged.

mod common;

use common::analyse;
use hubscope::diagnose::Cause;
use hubscope::{Outcome, Time};

const HOUR: f64 = 3600.0;

/// A log under construction, in pieces of an hour; moments are seconds from midnight of 2026-03-02.
#[derive(Default)]
struct Log(Vec<(f64, String)>);

impl Log {
    fn record(&mut self, at: f64, device: &str, code: &str) {
        #[allow(clippy::cast_possible_truncation)] // within a month
        let time = Time(1_772_409_600_000 + (at * 1000.0).round() as i64).to_iso();
        let operation = if code == "connect" { "deviceConnect" } else { "deviceDisconnect" };
        let result = if code == "connect" { "" } else { code };
        let record = format!(
            "{{\"time\":\"{time}\",\"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
             \"operationName\":\"{operation}\",\"category\":\"Connections\",\"resultType\":\"{result}\",\
             \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\\\"protocol\\\":\\\"Mqtt\\\",\
             \\\"sdkVersion\\\":\\\".NET/1.42.0\\\",\\\"authType\\\":\\\"sas\\\",\
             \\\"maskedIpAddress\\\":\\\"198.51.{}.XXX\\\"}}\"}}\n",
            device.len() * 7 + device.as_bytes()[device.len() - 1] as usize
        );
        self.0.push((at, record));
    }

    /// Devices with tokens of an hour, for so many hours.
    fn tokens(hours: f64) -> Self {
        let mut log = Self::default();
        for device in 0..20u32 {
            let name = format!("meter-{device:02}");
            let mut at = f64::from(device) * 190.0;
            for session in 0u32.. {
                if at >= hours * HOUR {
                    break;
                }
                log.record(at, &name, "connect");
                at += 3905.0 + f64::from((device * 37 + session * 113) % 280);
                log.record(at, &name, "404104");
                at += 4.0;
            }
        }
        log
    }

    /// Without the records of these hours.
    fn without(&self, from: f64, to: f64) -> Outcome {
        let kept = self.0.iter().filter(|(at, _)| *at < from * HOUR || *at >= to * HOUR);
        let text: String = kept.map(|(_, record)| record.as_str()).collect();
        analyse("holes", text.as_bytes())
    }
}

fn holes(outcome: &Outcome) -> Vec<&str> {
    let problems = outcome.report.input.problems.iter();
    problems.filter(|one| one.problem.message() == "problem-hole").map(|one| &*one.excerpt).collect()
}

#[test]
fn a_missing_blob_is_told_and_nothing_is_judged_across_it() {
    let log = Log::tokens(60.0);
    let outcome = log.without(30.0, 36.0);
    assert_eq!(holes(&outcome), ["2026-03-03T06:00Z – 2026-03-03T12:03Z"]);
    let causes: Vec<Cause> = outcome.report.findings.iter().map(|finding| finding.cause).collect();
    assert_eq!(causes, [Cause::SasTokenExpiry]);
    assert!(outcome.report.beside.is_empty());
    let rhythm = outcome.report.rhythm.expect("sessions are known");
    assert_eq!(rhythm.disconnects - rhythm.sessions_known, 20, "one session of each device spans it");
    assert_eq!(holes(&log.without(0.0, 0.0)), [""; 0]);
}

#[test]
fn a_night_in_which_everything_is_switched_off_is_no_hole() {
    let mut log = Log::default();
    for day in 0..3u32 {
        for device in 0..20u32 {
            let name = format!("till-{device:02}");
            let mut at = f64::from(day) * 24.0 * HOUR + 8.0 * HOUR + f64::from(device) * 30.0;
            for visit in 0..30u32 {
                log.record(at, &name, "connect");
                at += 900.0 + f64::from((device * 31 + visit * 17) % 300);
                log.record(at, &name, "404104");
                at += 60.0;
            }
        }
    }
    assert_eq!(holes(&log.without(0.0, 0.0)), [""; 0]);
}

#[test]
fn a_quiet_log_has_no_holes() {
    // Connects on the first morning, and one incident five days later.
    let mut log = Log::default();
    for device in 0..30u32 {
        let name = format!("gate-{device:02}");
        log.record(f64::from(device) * 20.0, &name, "connect");
        let at = 120.0 * HOUR + f64::from(device);
        log.record(at, &name, "404104");
        log.record(at + 20.0, &name, "connect");
    }
    assert_eq!(holes(&log.without(0.0, 0.0)), [""; 0]);
}
