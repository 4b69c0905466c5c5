//! Rhythms that drift: each session is a token's life and a little more, so that no grid of the clock fits, though all
//! sessions are of one length.

mod common;

use common::analyse;
use hubscope::beside::Kind;
use hubscope::diagnose::Cause;
use hubscope::message::Arg;
use hubscope::{Outcome, Time};

const HOUR: f64 = 3600.0;
const DAY: f64 = 24.0 * HOUR;
const DOTNET: &str = ".NET/1.42.0";
const C_OLD: &str = "iothubclient/1.2.8 (native; Linux; x86_64)";
const PYTHON_OLD: &str = "azure-iot-device-iothub-py/2.1.1 (3.7.3; Linux; armv7l)";
/// What each session has above the token's life, in seconds: to connect, to find the token old, to write the record.
const OVERHEADS: [f64; 5] = [0.5, 1.0, 3.7, 10.0, 20.0];

#[allow(clippy::cast_possible_truncation)] // within a month
fn moment(at: f64) -> Time {
    Time(1_772_409_600_000 + (at * 1000.0).round() as i64)
}

/// A log under construction; moments are seconds from midnight of 2026-03-02.
#[derive(Default)]
struct Log(String);

impl Log {
    fn record(&mut self, at: f64, sdk: &str, auth: &str, code: &str) {
        let time = moment(at).to_iso();
        let operation = if code.is_empty() { "deviceConnect" } else { "deviceDisconnect" };
        let record = format!(
            "{{\"time\":\"{time}\",\
             \"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
             \"operationName\":\"{operation}\",\"category\":\"Connections\",\"resultType\":\"{code}\",\
             \"properties\":\"{{\\\"deviceId\\\":\\\"pump-01\\\",\\\"protocol\\\":\\\"Mqtt\\\",\
             \\\"sdkVersion\\\":\\\"{sdk}\\\",\\\"authType\\\":\\\"{auth}\\\",\
             \\\"maskedIpAddress\\\":\\\"192.0.2.XXX\\\"}}\"}}\n"
        );
        self.0.push_str(&record);
    }
}

/// Sessions of one length, each begun so long after the one before.
struct Rhythm<'a> {
    sdk: &'a str,
    auth: &'a str,
    connects: bool,
    session: f64,
    gap: f64,
    sessions: u32,
}

impl Rhythm<'_> {
    fn analyse(&self) -> Outcome {
        let mut log = Log::default();
        for session in 0..self.sessions {
            let from = f64::from(session) * (self.session + self.gap);
            if self.connects {
                log.record(from, self.sdk, self.auth, "");
            }
            log.record(from + self.session, self.sdk, self.auth, "404104");
        }
        analyse("PT1H.json", log.0.as_bytes())
    }
}

/// The life of the token that the finding names, in minutes.
fn life(outcome: &Outcome) -> Vec<&Arg> {
    let messages = ["evidence-token-band", "evidence-token-early", "evidence-token-distance"];
    let evidence = &outcome.report.findings[0].evidence;
    evidence.iter().filter(|e| messages.contains(&e.message)).filter_map(|e| e.args.get("number")).collect()
}

fn is_by_the_clock(outcome: &Outcome) -> bool {
    outcome.report.beside.iter().any(|notice| notice.finding == Kind::ClockRhythm)
}

#[test]
fn a_token_is_found_however_its_rhythm_drifts() {
    // The hub cuts 5 to 10 minutes behind the token's end; two old clients renew without a goodbye.
    for (sdk, minutes, session) in [
        (DOTNET, 60, HOUR + 300.0),
        (DOTNET, 60, HOUR + 590.0),
        (DOTNET, 1440, DAY + 300.0),
        (DOTNET, 1440, DAY + 590.0),
        ("", 60, HOUR + 430.0),
        ("", 1440, DAY + 430.0),
        (C_OLD, 60, 0.8 * HOUR),
        (C_OLD, 1440, 0.8 * DAY),
        (PYTHON_OLD, 60, HOUR - 120.0),
        (PYTHON_OLD, 1440, DAY - 120.0),
    ] {
        for overhead in OVERHEADS {
            for (session, gap) in [(session + overhead, 1.5), (session, 1.0 + overhead)] {
                for connects in [true, false] {
                    let rhythm = Rhythm { sdk, auth: "", connects, session, gap, sessions: 12 };
                    let outcome = rhythm.analyse();
                    let what = format!("{sdk} {minutes} {session} {gap} {connects}");
                    let [finding] = &outcome.report.findings[..] else { panic!("{what}: one finding") };
                    assert_eq!((finding.cause, finding.disconnects), (Cause::SasTokenExpiry, 12), "{what}");
                    assert_eq!(life(&outcome), [&Arg::Number(f64::from(minutes))], "{what}");
                    // Last seen when the last session ended.
                    assert_eq!(finding.to, moment(12.0 * session + 11.0 * gap), "{what}");
                    assert!(!is_by_the_clock(&outcome), "{what}");
                }
            }
        }
    }
}

#[test]
fn a_token_that_outlives_a_loss_keeps_its_rhythm() {
    // Each third token sees its session cut after 20 minutes, and is used again after two more.
    for (minutes, life) in [(60, HOUR), (1440, DAY)] {
        for overhead in OVERHEADS {
            let mut log = Log::default();
            let mut made = 0.0;
            for token in 0..12 {
                log.record(made, DOTNET, "", "");
                if token % 3 == 2 {
                    log.record(made + 1200.0, DOTNET, "", "404104");
                    log.record(made + 1320.0, DOTNET, "", "");
                }
                let end = made + life + 400.0 + overhead;
                log.record(end, DOTNET, "", "404104");
                made = end + 2.0;
            }
            let outcome = analyse("PT1H.json", log.0.as_bytes());
            let tokens =
                outcome.report.findings.iter().find(|finding| finding.cause == Cause::SasTokenExpiry);
            assert_eq!(tokens.map(|finding| finding.disconnects), Some(12), "{minutes} {overhead}");
        }
    }
}

#[test]
fn what_moves_along_the_clock_is_no_timetable() {
    let told = |session: f64, gap: f64| {
        let auth = "{\\\\\\\"type\\\\\\\":\\\\\\\"x509Certificate\\\\\\\"}";
        is_by_the_clock(&Rhythm { sdk: DOTNET, auth, connects: true, session, gap, sessions: 14 }.analyse())
    };
    for gap in [0.5, 5.0, 20.0, 60.0] {
        assert!(told(DAY - gap, gap), "cut each day at the same time, back after {gap} s");
    }
    for drift in [12.0, 20.0, 30.0] {
        assert!(!told(DAY, drift), "cut by a timer of a day, back after {drift} s");
        assert!(!told(DAY - 2.0 * drift, drift), "the same, {drift} s earlier each day");
    }
    // A clock of the device's own may be so far off.
    assert!(told(DAY - 4.0, 8.0), "4 s later each day");
}
