//! One story in every shape: pump-01 connects at 08:00:03, a 401003 at 09:10:04, 404104 at 09:10:05, back at 09:10:09.

mod common;

use common::{analyse, check_chunks, counts, sample};

/// The rows of every shape, to the letter. 0.99 is as certain as a verdict can be.
const STORY: &str = "\
time,device,module,cause,confidence,evidence
2024-05-14T09:10:05.000Z,pump-01,,sas-token-expiry,0.99,for:401003-near=1s for:token-band=4202s for:gap-seconds=4s for:sdk-waits-for-hub against:too-few
";

/// Path, format, records and ignored records.
const SHAPES: [(&str, &str, u64, u64); 15] = [
    ("json-lines/PT1H.json", "json-lines", 5, 1),
    ("records/PT1H.json", "records", 4, 0),
    ("json-array/export.json", "json-array", 4, 0),
    ("json-objects/PT1H-formatted.json", "json-objects", 4, 0),
    ("log-analytics-rest/query.json", "log-analytics-rest", 4, 0),
    ("az-cli/query.json", "az-cli", 4, 0),
    ("csv/query_data.csv", "csv", 4, 0),
    ("csv/query_data (1).csv", "csv", 4, 0),
    ("csv/projection.csv", "csv", 4, 0),
    ("csv/projection-iso.csv", "csv", 4, 0),
    ("tsv/grid.tsv", "tsv", 4, 0),
    ("tsv/grid-properties.tsv", "tsv", 4, 0),
    ("tsv/grid-no-header.tsv", "tsv", 4, 0),
    ("tsv/grid-properties-no-header.tsv", "tsv", 4, 0),
    ("variants/bom-crlf.json", "json-lines", 4, 0),
];

#[test]
fn one_story_in_every_shape_gives_one_verdict() {
    for (path, format, records, ignored) in SHAPES {
        let outcome = analyse("export", &sample(path));
        assert_eq!(common::verdicts(&outcome), STORY, "{path}");
        assert_eq!(counts(&outcome), [records, 4, ignored, 0, 0], "{path}");
        assert_eq!(outcome.report.input.sources[0].format, format, "{path}");
        assert_eq!(common::problems(&outcome), [""; 0], "{path}");
    }
}

#[test]
fn chunks_do_not_matter() {
    for (path, ..) in SHAPES {
        println!("{path}");
        check_chunks(&sample(path));
    }
}

#[test]
fn all_shapes_together_are_the_story_once() {
    let mut analysis = hubscope::Analysis::default();
    for path in ["json-lines/PT1H.json", "records/PT1H.json", "az-cli/query.json", "csv/query_data.csv"] {
        analysis.begin(path);
        analysis.push(&sample(path));
        analysis.end();
    }
    let outcome = analysis.finish();
    assert_eq!(common::verdicts(&outcome), STORY);
    assert_eq!(counts(&outcome), [17, 4, 1, 12, 0]);
}

/// Ways in which single fields differ, with the device and the cause they must come to.
#[test]
fn fields_in_their_many_spellings() {
    for (path, device) in [
        ("variants/properties-object.json", "pump-01"),
        ("variants/result-type-number.json", "pump-01"),
        ("variants/success-spellings.json", "pump-01"),
        ("variants/authtype-sas.json", "pump-01"),
        ("variants/device-digits.json", "62175304442320"),
        ("variants/device-digits-number.json", "62175304442320"),
        // Legal in a device id, and a formula to a spreadsheet.
        ("variants/device-punctuated.json", r#""'=a-:.+%_#*?!(),@;$'z""#),
        ("variants/module.json", "pump-01,$edgeHub"),
    ] {
        let outcome = analyse("export", &sample(path));
        let module = if device.contains("edgeHub") { "" } else { "," };
        let begin = format!("2024-05-14T09:10:05.000Z,{device}{module},sas-token-expiry,0.9");
        let verdicts = common::verdicts(&outcome);
        let row = verdicts.lines().nth(1).unwrap_or_default();
        assert!(row.starts_with(&begin), "{path}: {row}");
        assert_eq!(verdicts.lines().count(), 2, "{path}");
        assert_eq!(counts(&outcome), [4, 4, 0, 0, 0], "{path}");
    }
    let sas = analyse("export", &sample("variants/authtype-sas.json"));
    assert_eq!(sas.report.fleet.rows[0].auth, "SAS");
}

/// Devices' own logs: records, used and ignored, programs and how many events of the connection each tells of.
#[test]
fn logs_of_devices_are_read_beside_the_hubs() {
    for (path, counted, programs) in [
        ("client-log/c-trace.log", [25, 16, 9, 0, 0], &[("C SDK", 11)][..]),
        ("client-log/dotnet-event-source.log", [17, 12, 5, 0, 0], &[(".NET SDK", 5)]),
        ("client-log/edge-hub.log", [18, 16, 2, 0, 0], &[("IoT Edge hub, agent", 13)]),
        ("client-log/java-log4j.log", [10, 7, 3, 0, 0], &[("Java SDK", 6), ("", 0)]),
        ("client-log/node-debug.log", [22, 18, 4, 0, 0], &[("Node.js SDK", 10)]),
        ("client-log/python-logging.log", [17, 11, 6, 0, 0], &[("Python SDK", 7), ("", 0)]),
    ] {
        let outcome = analyse("export", &sample(path));
        assert_eq!(outcome.report.input.sources[0].format, "client-log", "{path}");
        assert_eq!(counts(&outcome), counted, "{path}");
        let told: Vec<_> = outcome
            .report
            .client_logs
            .iter()
            .map(|log| (log.producer, log.events.iter().map(|event| event.count).sum::<u64>()))
            .collect();
        assert_eq!(told, programs, "{path}");
        let beside = {
            let mut analysis = hubscope::Analysis::default();
            for path in ["json-lines/PT1H.json", path] {
                analysis.begin(path);
                analysis.push(&sample(path));
            }
            analysis.finish()
        };
        assert_eq!(common::verdicts(&beside), STORY, "{path}");
        check_chunks(&sample(path));
    }
}

#[test]
fn a_metric_is_joined_to_the_timeline() {
    let metric = sample("metric/rest.json");
    let connected = |outcome: &hubscope::Outcome| {
        let timeline = outcome.report.timeline.clone().expect("a timeline");
        (timeline.from.to_iso(), timeline.step, timeline.connected.expect("a curve"))
    };
    // A point a minute; the service knows nothing of the fourth.
    let alone = analyse("export", &metric);
    let curve = vec![Some(120.0), Some(120.0), Some(119.0), None, Some(120.0)];
    assert_eq!(connected(&alone), ("2024-05-14T09:08:00.000Z".to_owned(), 60, curve));
    let mut analysis = hubscope::Analysis::default();
    for (name, bytes) in [("log", sample("json-lines/PT1H.json")), ("metric", metric)] {
        analysis.begin(name);
        analysis.push(&bytes);
    }
    let joined = analysis.finish();
    assert_eq!(common::verdicts(&joined), STORY);
    // From 08:00:03 on, in minutes: the drop at 09:10 is in the minute of the 119.
    let (from, step, curve) = connected(&joined);
    assert_eq!((from.as_str(), step), ("2024-05-14T08:00:00.000Z", 60));
    let known: Vec<_> = (0..).zip(curve).filter_map(|(minute, value)| Some((minute, value?))).collect();
    assert_eq!(known, [(68, 120.0), (69, 120.0), (70, 119.0), (72, 120.0)]);
}
