//! The two pictures, of short logs; what is expected was worked out by hand: how long sessions and gaps lasted, and where
//! disconnects happen.

mod common;

use common::analyse;
use hubscope::diagnose::Cause;
use hubscope::document::{Block, SectionKind};
use hubscope::report::{Histogram, MarkKind};
use hubscope::{Analysis, Outcome, Selection};

const DOTNET: &str = ".NET/1.42.0 (.NET 6.0; X64; {0F2D})";
const NODE: &str = "azure-iot-device/1.18.3 (node v18)";

/// A log under construction; moments are seconds from midnight of 2026-03-02.
#[derive(Default)]
struct Log(Vec<String>);

impl Log {
    fn record(&mut self, at: u32, device: &str, operation: &str, result: &str, more: &str) {
        let (day, hour, minute, second) = (2 + at / 86_400, at / 3600 % 24, at / 60 % 60, at % 60);
        self.0.push(format!(
            "{{\"time\":\"2026-03-{day:02}T{hour:02}:{minute:02}:{second:02}Z\",\"category\":\"Connections\",\
             \"operationName\":\"{operation}\",{result}\"properties\":{{\"deviceId\":\"{device}\",\
             \"protocol\":\"Mqtt\"{more}}}}}\n"
        ));
    }

    /// A session of so many seconds, which a 404104 ends.
    fn session(&mut self, at: u32, seconds: u32, device: &str, sdk: &str, address: &str) {
        let more = format!(",\"sdkVersion\":\"{sdk}\",\"maskedIpAddress\":\"{address}\"");
        self.record(at, device, "deviceConnect", "", &more);
        self.record(
            at + seconds,
            device,
            "deviceDisconnect",
            "\"level\":\"Error\",\"resultType\":\"404104\",",
            "",
        );
    }

    fn analyse(&self) -> Outcome {
        analyse("log", self.0.concat().as_bytes())
    }
}

/// Four sessions of 65:05 and one of 10:00, each 4 s behind the one before; then back after an hour.
fn token() -> Log {
    let mut log = Log::default();
    for i in 0..4 {
        log.session(i * 3909, 3905, "pump-01", DOTNET, "192.0.2.XXX");
    }
    log.session(4 * 3909, 600, "pump-01", DOTNET, "192.0.2.XXX");
    log.record(4 * 3909 + 600 + 3600, "pump-01", "deviceConnect", "", "");
    log
}

/// The bins that hold anything: cause, where the bin begins, how many.
fn filled(histogram: Option<&Histogram>) -> Vec<(Cause, u32, u32)> {
    let histogram = histogram.expect("a histogram");
    let of_series = |series: &hubscope::report::Series| {
        let cause = series.cause;
        let bins = histogram.starts.iter().zip(series.counts.clone()).filter(|(_, count)| *count > 0);
        bins.map(|(start, count)| (cause, *start, count)).collect::<Vec<_>>()
    };
    histogram.series.iter().flat_map(of_series).collect()
}

#[test]
fn a_token_is_a_peak() {
    let rhythm = token().analyse().report.rhythm.expect("a rhythm");
    assert_eq!((rhythm.disconnects, rhythm.sessions_known, rhythm.gaps_known), (5, 5, 5));
    let close_up = rhythm.close_up.as_ref().expect("a close-up");
    assert_eq!((close_up.starts.len(), close_up.starts[74], close_up.end), (75, 74 * 60, Some(4500)));
    let [token, other] = [Cause::SasTokenExpiry, filled(Some(close_up))[1].0];
    assert_ne!(token, other);
    assert_eq!(filled(Some(close_up)), [(token, 3900, 4), (other, 600, 1)]);
    assert_eq!(filled(rhythm.sessions.as_ref()), [(token, 3600, 4), (other, 600, 1)]);
    assert_eq!(filled(rhythm.gaps.as_ref()), [(token, 3, 4), (other, 3600, 1)]);
    let marks: Vec<_> = rhythm.marks.iter().map(|m| (m.mark, m.low, m.high, m.life, m.count)).collect();
    assert_eq!(marks, [(MarkKind::Token, 3900.0, 4200.0, 3600.0, 4)]);
    let back = &rhythm.gap_marks[0];
    assert_eq!((back.mark, back.low, back.high, back.count), (MarkKind::Back, 0.0, 60.0, 4));
}

#[test]
fn marks_are_those_of_the_clients_there_are() {
    // Node renews at 45:00; silence ends at 29:27; a token of two hours is beyond the close-up of one of an hour.
    let mut log = token();
    for i in 0..3 {
        log.session(i * 1790, 1780, "quiet-01", NODE, "192.0.2.XXX");
        log.session(i * 7520, 7510, "slow-01", DOTNET, "192.0.2.XXX");
    }
    let outcome = log.analyse();
    let marks = &outcome.report.rhythm.as_ref().expect("a rhythm").marks;
    let marks: Vec<_> = marks.iter().map(|mark| (mark.mark, mark.sdk, mark.low, mark.count)).collect();
    assert_eq!(
        marks,
        [
            (MarkKind::Silence, "", 1767.0, 3),
            (MarkKind::Renewal, "Node.js SDK", 2700.0, 0),
            (MarkKind::Token, "", 3900.0, 4),
            (MarkKind::Token, "", 7500.0, 3),
        ]
    );
    let document = outcome.document();
    let charts =
        document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
            Block::Histogram { heading, marks, .. } => Some((heading.message.as_ref(), marks.len())),
            _ => None,
        });
    let expected = [("rhythm-close-up", 3), ("rhythm-sessions", 1), ("rhythm-gaps", 1)];
    assert_eq!(charts.collect::<Vec<_>>(), expected);
}

#[test]
fn without_connects_nothing_is_known_of_lengths() {
    let mut log = Log::default();
    for (at, device) in [(0, "pump-01"), (4000, "pump-02"), (9000, "pump-01")] {
        log.record(at, device, "deviceDisconnect", "\"level\":\"Error\",\"resultType\":\"404104\",", "");
    }
    let outcome = log.analyse();
    assert!(outcome.report.rhythm.is_none());
    // No addresses and no SDKs, either.
    assert!(outcome.report.breakdown.is_none());
    assert!(!outcome.report_json().contains("\"rhythm\""));
}

/// 23 addresses with one device each, of which the last two have two and three disconnects.
fn places() -> Log {
    let mut log = Log::default();
    for i in 0..23 {
        let sdk = if i % 2 == 0 { DOTNET } else { NODE };
        // None but the last two are dropped twice and more.
        for n in 0..=(i.max(20) - 20) {
            log.session(
                i * 100 + n * 9000,
                50,
                &format!("device-{i:02}"),
                sdk,
                &format!("198.51.{i:03}.XXX"),
            );
        }
    }
    log
}

#[test]
fn addresses_and_versions_are_counted() {
    let breakdown = places().analyse().report.breakdown.expect("a breakdown");
    let addresses = breakdown.addresses.expect("addresses");
    let row = |at: usize| {
        let row = &addresses.rows[at];
        (row.name.as_str(), row.devices, row.disconnects)
    };
    assert_eq!(addresses.rows.len(), 20);
    // Most first; equals by name.
    assert_eq!(row(0), ("198.51.022.XXX", 1, 3));
    assert_eq!(row(1), ("198.51.021.XXX", 1, 2));
    assert_eq!(row(2), ("198.51.000.XXX", 1, 1));
    assert_eq!(row(19), ("198.51.017.XXX", 1, 1));
    let others = addresses.others.as_ref().expect("others");
    assert_eq!((addresses.omitted, others.devices, others.disconnects), (3, 3, 3));
    for row in addresses.rows.iter().chain(&addresses.others) {
        assert_eq!(row.counts.len(), addresses.causes.len());
        assert_eq!(row.counts.iter().sum::<u32>(), row.disconnects);
    }
    let sdks = breakdown.sdks.expect("SDKs");
    let rows: Vec<_> =
        sdks.rows.iter().map(|row| (row.name.as_str(), row.devices, row.disconnects)).collect();
    // What stands behind name and version tells machines apart, not versions.
    assert_eq!(rows, [(".NET/1.42.0", 12, 14), ("azure-iot-device/1.18.3", 11, 12)]);
    assert!(sdks.others.is_none());
}

#[test]
fn the_order_of_rows_and_files_does_not_matter() {
    let lines = places().0;
    let whole = analyse("log", lines.concat().as_bytes()).report_json();
    let (first, second) = lines.split_at(lines.len() / 3);
    let mut analysis = Analysis::default();
    let turned: String = second.iter().rev().map(String::as_str).collect();
    analysis.begin("log");
    analysis.push((turned + &first.concat()).as_bytes());
    assert_eq!(analysis.finish().report_json(), whole);
}

#[test]
fn one_device_has_one_place() {
    assert!(token().analyse().report.breakdown.is_none());
    let mut log = token();
    log.session(100, 700, "pump-02", DOTNET, "");
    let breakdown = log.analyse().report.breakdown.expect("a breakdown");
    let rows = breakdown.addresses.expect("addresses").rows;
    let rows: Vec<_> = rows.iter().map(|row| (row.name.as_str(), row.disconnects)).collect();
    assert_eq!(rows, [("192.0.2.XXX", 5), ("", 1)]);
}

#[test]
fn the_pictures_stand_between_what_was_found_and_the_devices() {
    let kinds: Vec<_> = places().analyse().document().sections.iter().map(|section| section.kind).collect();
    let at = |kind| kinds.iter().position(|of| *of == kind).expect("a section");
    let order = [
        SectionKind::Timeline,
        SectionKind::Findings,
        SectionKind::Rhythm,
        SectionKind::Breakdown,
        SectionKind::Devices,
    ];
    assert!(order.map(at).is_sorted(), "{kinds:?}");
}

#[test]
fn a_selection_has_pictures_of_its_own() {
    let mut log = token();
    log.session(100, 700, "valve-01", NODE, "198.51.100.XXX");
    let outcome = log.analyse();
    let whole = outcome.view(&Selection::default());
    let report = &outcome.report;
    assert_eq!(serde_json::json!(whole.rhythm), serde_json::json!(report.rhythm));
    assert_eq!(serde_json::json!(whole.breakdown), serde_json::json!(report.breakdown));
    let view = outcome.view(&Selection { device: "valve".to_owned(), ..Selection::default() });
    let rhythm = view.rhythm.expect("a rhythm");
    assert_eq!((rhythm.disconnects, rhythm.sessions_known), (1, 1));
    let lengths: Vec<u32> = filled(rhythm.close_up.as_ref()).iter().map(|(_, start, _)| *start).collect();
    assert_eq!(lengths, [660]);
    let marks: Vec<_> = rhythm.marks.iter().map(|mark| mark.sdk).collect();
    assert_eq!(marks, ["Node.js SDK"]);
    assert!(view.breakdown.is_none());
}
