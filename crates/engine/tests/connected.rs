//! How many devices were connected over time, rebuilt from short logs; what is expected was worked out by hand.

mod common;

use common::{analyse, sample};
use hubscope::Analysis;
use hubscope::document::Block;

/// Records of the hour from 08:00: minute and second, device and module, what happened, its code.
type Rows<'a> = &'a [(&'a str, &'a str, &'a str, u32)];

const CONNECT: &str = "deviceConnect";
const DISCONNECT: &str = "deviceDisconnect";

fn log(rows: Rows) -> Vec<String> {
    let line = |(at, who, operation, code): &(&str, &str, &str, u32)| {
        let (device, module) = who.split_once('/').unwrap_or((who, ""));
        let module = if module.is_empty() { String::new() } else { format!(r#","moduleId":"{module}""#) };
        let result = if *code == 0 { String::new() } else { format!(r#""resultType":"{code}","#) };
        let level = if *code == 0 { "Information" } else { "Error" };
        format!(
            "{{\"time\":\"2024-05-14T08:{at}Z\",\"category\":\"Connections\",\"level\":\"{level}\",{result}\
             \"operationName\":\"{operation}\",\"properties\":{{\"deviceId\":\"{device}\"{module}}}}}\n"
        )
    };
    rows.iter().map(line).collect()
}

/// The least of each minute.
#[track_caller]
fn rebuilt(rows: Rows) -> Option<Vec<Option<u32>>> {
    let outcome = analyse("log", log(rows).concat().as_bytes());
    let timeline = outcome.report.timeline.expect("a timeline");
    assert_eq!((timeline.from.to_iso().as_str(), timeline.step), ("2024-05-14T08:00:00.000Z", 60));
    timeline.rebuilt
}

fn known<const N: usize>(counts: [u32; N]) -> Vec<Option<u32>> {
    counts.map(Some).to_vec()
}

/// One device is connected when the log begins, and out from 08:02 to 08:05; one says goodbye; one is away for half a
/// minute, then for more than one.
const THREE: Rows = &[
    ("00:00", "pump-03", CONNECT, 0),
    ("01:00", "pump-02", CONNECT, 0),
    ("02:10", "pump-01", DISCONNECT, 404_104),
    ("03:10", "pump-03", DISCONNECT, 404_104),
    ("03:40", "pump-03", CONNECT, 0),
    ("04:20", "pump-02", DISCONNECT, 0),
    ("05:10", "pump-03", DISCONNECT, 400_027),
    ("05:15", "pump-03", CONNECT, 401_003),
    ("05:30", "pump-01", CONNECT, 0),
    ("06:20", "pump-03", CONNECT, 0),
    ("07:00", "pump-03", CONNECT, 0),
];

#[test]
fn connects_and_disconnects_of_any_kind_count() {
    assert_eq!(rebuilt(THREE), Some(known([2, 3, 2, 2, 1, 1, 2, 2])));
}

#[test]
fn the_order_of_rows_and_files_does_not_matter() {
    let lines = log(THREE);
    let whole = analyse("log", lines.concat().as_bytes()).report.timeline.expect("a timeline").rebuilt;
    let (first, second) = lines.split_at(5);
    for files in [[second, first], [&lines[3..], &lines[..8]]] {
        for turned in [false, true] {
            let mut analysis = Analysis::default();
            for file in files {
                let mut file = file.to_vec();
                if turned {
                    file.reverse();
                }
                analysis.begin("log");
                analysis.push(file.concat().as_bytes());
            }
            let timeline = analysis.finish().report.timeline.expect("a timeline");
            assert_eq!(timeline.rebuilt, whole);
        }
    }
}

#[test]
fn who_was_replaced_stays_connected() {
    // The end of the connection that the second one replaced is logged behind it; whole seconds tell no order.
    let rows: Rows = &[
        ("00:00", "pump-01", CONNECT, 0),
        ("02:00", "pump-01", CONNECT, 0),
        ("02:03", "pump-01", DISCONNECT, 404_104),
        ("03:00", "pump-01", CONNECT, 0),
        ("03:00", "pump-01", DISCONNECT, 404_104),
        ("05:00", "pump-01", DISCONNECT, 404_104),
    ];
    assert_eq!(rebuilt(rows), Some(known([1, 1, 1, 1, 1, 0])));
}

#[test]
fn modules_share_the_connection_of_their_device() {
    let beside_their_device: Rows = &[
        ("00:00", "edge-01", CONNECT, 0),
        ("00:01", "edge-01/camera", CONNECT, 0),
        ("00:02", "edge-01/meter", CONNECT, 0),
        ("01:10", "edge-01/camera", DISCONNECT, 404_104),
        ("02:10", "edge-01", DISCONNECT, 404_104),
        ("03:00", "edge-01/meter", DISCONNECT, 0),
    ];
    assert_eq!(rebuilt(beside_their_device), Some(known([1, 1, 0, 0])));
    let said = format!("{:?}", analyse("modules", log(beside_their_device).concat().as_bytes()).document());
    assert!(said.contains("timeline-modules"));
    // Of the device there is no connect and no end: its first module stands for it.
    let alone: Rows = &[
        ("00:00", "edge-01", "deviceConnect", 401_003),
        ("00:01", "edge-01/camera", CONNECT, 0),
        ("00:02", "edge-01/meter", CONNECT, 0),
        ("01:10", "edge-01/camera", DISCONNECT, 404_104),
        ("02:10", "edge-01/camera", CONNECT, 0),
    ];
    assert_eq!(rebuilt(alone), Some(known([1, 0, 1])));
}

#[test]
fn without_connects_or_a_course_there_is_no_curve() {
    let drops: Rows = &[
        ("00:00", "pump-01", DISCONNECT, 404_104),
        ("02:00", "pump-02", DISCONNECT, 404_104),
        ("09:00", "pump-01", DISCONNECT, 404_104),
        ("09:30", "pump-01", CONNECT, 401_003),
    ];
    assert_eq!(rebuilt(drops), None);
    let minute: Rows = &[("00:00", "pump-01", CONNECT, 0), ("00:50", "pump-01", DISCONNECT, 404_104)];
    assert_eq!(rebuilt(minute), None);
    // A metric gives a timeline without a 404104, and this log has no ends.
    let mut analysis = Analysis::default();
    let connects = log(&[("00:00", "pump-01", CONNECT, 0), ("05:00", "pump-02", CONNECT, 0)]).concat();
    for bytes in [connects.into_bytes(), sample("metric/rest.json")] {
        analysis.begin("log");
        analysis.push(&bytes);
    }
    let timeline = analysis.finish().report.timeline.expect("a timeline");
    assert!(timeline.connected.is_some());
    assert_eq!(timeline.rebuilt, None);
}

#[test]
fn nothing_is_known_beyond_the_log() {
    let mut analysis = Analysis::default();
    for bytes in [log(THREE).concat().into_bytes(), sample("metric/rest.json")] {
        analysis.begin("log");
        analysis.push(&bytes);
    }
    let outcome = analysis.finish();
    let timeline = outcome.report.timeline.clone().expect("a timeline");
    // The metric is of 09:08 to 09:12.
    let (counts, beyond) = timeline.rebuilt.as_deref().expect("a curve").split_at(8);
    assert_eq!(counts, known([2, 3, 2, 2, 1, 1, 2, 2]));
    assert_eq!(beyond, [None; 65]);
    assert_eq!(timeline.connected.expect("a curve").len(), 73);
    // The document says the range of either.
    let document = outcome.document();
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let said: Vec<_> = blocks
        .filter_map(|block| match block {
            Block::Paragraph { text } if text.message.starts_with("timeline-") => {
                Some(serde_json::to_string(text).expect("it is text"))
            }
            _ => None,
        })
        .collect();
    assert_eq!(said[2], r#"{"message":"timeline-rebuilt","args":{"high":3,"low":1}}"#, "{said:?}");
}
