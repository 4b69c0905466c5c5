//! What is observed where many devices are dropped together, whatever the causes make of it.

mod common;

use common::analyse;
use hubscope::diagnose::Bits;
use hubscope::diagnose::evidence::Observation::{self, *};

/// A log under construction; moments are seconds from midnight of 2026-03-02.
#[derive(Default)]
struct Log(String);

const DOTNET: &str = ".NET/1.42.0";
const BARE: &str = "C";

impl Log {
    fn record(&mut self, at: u32, device: u32, operation: &str, rest: &str, sdk: &str) {
        let (hour, minute, second) = (at / 3600, at / 60 % 60, at % 60);
        let record = format!(
            "{{\"time\":\"2026-03-02T{hour:02}:{minute:02}:{second:02}Z\",\
             \"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H\",\
             \"operationName\":\"{operation}\",\"category\":\"Connections\",{rest}\
             \"properties\":\"{{\\\"deviceId\\\":\\\"pump-{device:03}\\\",\\\"protocol\\\":\\\"Mqtt\\\",{sdk}\
             \\\"maskedIpAddress\\\":\\\"198.18.{device}.XXX\\\"}}\"}}\n"
        );
        self.0.push_str(&record);
    }

    fn connect(&mut self, at: u32, device: u32, sdk: &str) {
        let sdk = format!("\\\"sdkVersion\\\":\\\"{sdk}\\\",");
        self.record(at, device, "deviceConnect", "", &sdk);
    }

    fn drop(&mut self, at: u32, device: u32) {
        self.record(at, device, "deviceDisconnect", "\"level\":\"Error\",\"resultType\":\"404104\",", "");
    }

    /// Of each drop, in order of time, which of these were observed.
    fn observed(&self, of: &[Observation]) -> Vec<Vec<Observation>> {
        let outcome = analyse("together", self.0.as_bytes());
        let has = |bits: Bits| move |observation: &Observation| hubscope::diagnose::has(bits, *observation);
        let known = |bits| of.iter().copied().filter(has(bits)).collect();
        outcome.observations().into_iter().map(known).collect()
    }
}

/// Thirty devices that run all day, and each of which is dropped once in some minutes, to be back after this time.
fn each_once(gap: impl Fn(u32) -> u32) -> Log {
    let mut log = Log::default();
    for device in 0..30 {
        log.connect(device * 40, device, BARE);
        log.drop(40_000 + device * 37, device);
        log.connect(40_000 + device * 37 + gap(device), device, BARE);
        log.record(80_000, device, "deviceDisconnect", "", "");
    }
    log
}

const GAPS: [Observation; 3] = [BurstOnce, BurstBoots, BurstOwnGaps];

#[test]
fn whoever_is_restarted_is_away_as_long_as_the_others() {
    let restarted = each_once(|device| 40 + device % 3);
    assert_eq!(restarted.observed(&GAPS), vec![vec![BurstOnce, BurstBoots]; 30]);
}

#[test]
fn whoever_tries_again_is_away_for_a_time_of_its_own() {
    let closed = each_once(|device| 8 + device * 29 % 80);
    assert_eq!(closed.observed(&GAPS), vec![vec![BurstOnce, BurstOwnGaps]; 30]);
    let at_once = each_once(|device| 1 + device % 4);
    assert_eq!(at_once.observed(&GAPS), vec![vec![BurstOnce]; 30]);
}

#[test]
fn whoever_is_switched_off_in_the_evening_is_not_back_within_minutes() {
    let off = each_once(|device| 36_000 + device);
    assert_eq!(off.observed(&GAPS), vec![vec![]; 30]);
}

#[test]
fn drops_that_hit_some_twice_are_not_once_each() {
    let mut log = each_once(|_| 3);
    for device in 0..8 {
        log.drop(41_200 + device * 60, device);
        log.connect(41_203 + device * 60, device, BARE);
    }
    assert_eq!(log.observed(&GAPS), vec![vec![]; 38]);
}

#[test]
fn what_drops_shortly_before_a_burst_is_no_part_of_it() {
    let mut log = Log::default();
    for device in 0..30 {
        log.connect(device * 40, device, BARE);
        log.record(80_000, device, "deviceDisconnect", "", "");
    }
    log.drop(39_910, 0);
    for device in 1..15 {
        log.drop(40_000 + device, device);
    }
    let observed = log.observed(&[Burst]);
    assert_eq!(observed[0], [], "ninety seconds before");
    assert_eq!(observed[1..], vec![vec![Burst]; 14]);
}

/// Forty devices whose tokens end by the ten, all ten within seconds. Each is back at once.
fn sweeps(life: u32, rounds: u32) -> Log {
    let mut log = Log::default();
    log.record(0, 99, "deviceConnect", "", "");
    for device in 0..40 {
        for round in 0..rounds {
            let at = 600 + device / 10 * 300 + round * life;
            log.drop(at + device % 3, device);
            log.connect(at + 4, device, DOTNET);
        }
    }
    log.record(86_000, 99, "deviceDisconnect", "", "");
    log
}

#[test]
fn tokens_that_end_together_in_the_first_hour_are_no_burst() {
    // When the first of these sessions began is not in the log.
    let observed = sweeps(3904, 6).observed(&[Burst, Wave]);
    assert_eq!(observed, vec![vec![]; 240]);
}

#[test]
fn a_fault_of_the_hub_in_the_first_hour_is_one_all_the_same() {
    let mut log = sweeps(3904, 6);
    for device in 50..70 {
        log.drop(2000 + device, device);
        log.connect(2005 + device, device, BARE);
    }
    let observed = log.observed(&[Burst]);
    assert_eq!(observed.iter().filter(|observed| **observed == [Burst]).count(), 20);
}

#[test]
fn sessions_of_one_length_were_cut_for_a_token_of_that_life() {
    // Seven hours, which no list of token lives has; twice are too few for a rhythm of each device.
    let observed = sweeps(25_500, 3).observed(&[CommonStart]);
    assert_eq!(observed[40..], vec![vec![CommonStart]; 80]);
}

/// A device whose token ends every 64 minutes and 48 seconds, and that is cut once in between.
fn renewals_and_a_cut() -> Log {
    let mut log = Log::default();
    log.connect(600, 1, DOTNET);
    let mut at = 600;
    for round in 0..9 {
        at += if round == 4 { 1431 } else { 3888 };
        log.drop(at, 1);
        log.connect(at + 3, 1, DOTNET);
    }
    log.record(86_000, 1, "deviceDisconnect", "", "");
    log
}

#[test]
fn the_other_drops_of_a_device_are_company() {
    let own = [OwnToken, OwnTokenToo, OwnNetwork, OwnNetworkToo, OwnRestart, OwnRestartToo];
    let mut expected = vec![vec![OwnTokenToo]; 9];
    expected[4] = vec![OwnToken];
    assert_eq!(renewals_and_a_cut().observed(&own), expected);
}

#[test]
fn what_one_device_does_again_and_again_is_no_company_for_others() {
    let minute =
        [MinuteToken, MinuteTokenToo, MinuteNetwork, MinuteNetworkToo, MinuteRestart, MinuteRestartToo];
    let mut log = Log::default();
    for device in 0..8 {
        log.connect(600 + device * 4, device, DOTNET);
        for round in 1..6 {
            log.drop(600 + device * 4 + round * 3900, device);
            log.connect(602 + device * 4 + round * 3900, device, DOTNET);
        }
    }
    log.record(86_000, 0, "deviceDisconnect", "", "");
    assert_eq!(log.observed(&minute), vec![vec![MinuteTokenToo]; 40], "eight tokens that end in one minute");
    let mut alone = Log::default();
    for round in 0..12 {
        alone.connect(600 + round * 9, 1, BARE);
        alone.drop(605 + round * 9, 1);
    }
    alone.record(86_000, 1, "deviceDisconnect", "", "");
    assert_eq!(alone.observed(&minute), vec![vec![]; 12], "one device that falls over twelve times");
}

#[test]
fn bursts_at_the_same_minute_of_the_hour_keep_a_timetable() {
    let rounds = |at: fn(u32) -> u32| {
        let mut log = Log::default();
        for device in 0..30 {
            log.connect(device * 11, device, BARE);
            for round in 0..3 {
                log.drop(at(round) + device, device);
                log.connect(at(round) + device + 40 + device % 3, device, BARE);
            }
        }
        log.record(86_000, 0, "deviceDisconnect", "", "");
        log.observed(&[Burst, BurstTimetable])
    };
    assert_eq!(rounds(|round| 14_400 + round * 21_600), vec![vec![Burst, BurstTimetable]; 90]);
    assert_eq!(rounds(|round| 14_400 + round * 20_000), vec![vec![Burst]; 90]);
}
