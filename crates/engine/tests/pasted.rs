//! Pasted texts that are cut, or hostile.

mod common;

use common::{analyse, analyse_in, counts, problems, sample};
use hubscope::Analysis;

const SAMPLES: [&str; 14] = [
    "html/table.html",
    "text-table/no-rule.txt",
    "text-table/az-cli.txt",
    "text-table/az-cli-query.txt",
    "yaml/az-cli.yaml",
    "markdown/kusto-explorer.md",
    "markdown/ticket.md",
    "kql-datatable/kusto-explorer.kql",
    "kql-datatable/dynamic.kql",
    "details/tabs.txt",
    "details/colons.txt",
    "python-repr/list.txt",
    "python-repr/lines.txt",
    "js-literal/console-log.txt",
];

#[test]
fn a_cut_makes_up_nothing() {
    let blob = sample("json-lines/PT1H.json");
    for path in SAMPLES {
        let bytes = sample(path);
        for cut in (0..bytes.len()).step_by(3) {
            let mut analysis = Analysis::default();
            for (name, bytes) in [("cut", &bytes[..cut]), ("whole", &blob)] {
                analysis.begin(name);
                analysis.push(bytes);
                analysis.end();
            }
            let outcome = analysis.finish();
            // Whatever came of it agrees with the story.
            assert_eq!(counts(&outcome)[1], 4, "{path} cut at {cut}");
            assert_eq!(outcome.report.disconnects, 1, "{path} cut at {cut}");
        }
    }
}

#[test]
fn a_cut_loses_what_is_behind_it() {
    for path in SAMPLES {
        let bytes = sample(path);
        let mut most = 0;
        // Before the second record it may look like something else.
        for cut in bytes.len() / 2..bytes.len() {
            let used = counts(&analyse("cut", &bytes[..cut]))[1];
            assert!(used >= most, "{path} cut at {cut} lost a record");
            most = used;
        }
        assert!(most >= 3, "{path}");
    }
}

#[test]
fn hostile_texts_cost_no_more_than_their_size() {
    // More than a record may have.
    const SIZE: usize = 3 * 1024 * 1024 / 2;
    let header = "| TimeGenerated | OperationName |\n|---|---|\n";
    let table = "TimeGenerated         OperationName\n--------------------  ----------------\n";
    let datatable = "datatable(TimeGenerated:datetime, OperationName:string) [\n";
    let yaml =
        "- TimeGenerated: '2024-05-14T09:10:05Z'\n  OperationName: deviceConnect\n  deviceId: pump-01\n";
    let details = "TimeGenerated: 2024-05-14T09:10:05Z\nOperationName: deviceConnect\ndeviceId: pump-01\n\n";
    let python =
        "{'time': '2024-05-14T09:10:05Z', 'operationName': 'deviceConnect', 'deviceId': 'pump-01'}\n";
    for (begin, pieces) in [
        ("", &["|", "'", "- a:", "|-|-|\n", "-- --\n", "datatable(", "datatable(a:b)[", "{'a':", "{a"][..]),
        (header, &["|", "||||\n", "\\|"]),
        (table, &["-- --\n", "x  ", " x\n"]),
        (datatable, &["'", "'\n", "(", "(\n", "{", "],", "x,y,z\n", "datatable(", "@\""]),
        (yaml, &["'", "- a:\n", "  a: '\n", "    '\n", "  time: x\n", "  a: \"\\\n"]),
        (details, &["a:\n", "Time:x\n", "TimeGenerated", " x\n", "[", "time [x\n"]),
        (python, &["'", "[", "{'a':[", "{a:", "{'a':'b',", "{'a':'b'}", "{\"", "{'a", "'{\n", "{a:new "]),
    ] {
        for piece in pieces {
            let text = format!("{begin}{}", piece.repeat(SIZE / piece.len()));
            let outcome = analyse("export", text.as_bytes());
            assert!(counts(&outcome)[1] <= 1, "{begin}{piece}");
        }
    }
}

#[test]
fn the_limit_on_a_record_is_the_same_for_any_chunking() {
    let long = "x".repeat(3 * 1024 * 1024 / 2);
    for (path, begin, kind) in [
        ("yaml/az-cli.yaml", "- Level: Error\n  Category: a\n  x: '", "too-long"),
        ("details/tabs.txt", "\nLevel: Error\nCategory: a\nx: ", "too-long"),
        ("markdown/kusto-explorer.md", "| 2024-05-14T09:10:05Z | ", "too-long"),
        ("python-repr/lines.txt", "{'a': '", "too-long"),
        ("kql-datatable/verbatim.kql", "'", "too-long"),
        ("text-table/az-cli-query.txt", "2024-05-14T09:10:05Z  ", "too-long"),
        ("text-table/az-cli.txt", "\n", "prose"),
    ] {
        let sound = String::from_utf8(sample(path)).expect("UTF-8");
        // A datatable ends with its bracket.
        let text = format!("{}\n{begin}{long}", sound.trim_end_matches([']', '\n']));
        let whole = analyse("export", text.as_bytes());
        assert_eq!(counts(&whole)[1], 4, "{path}");
        assert!(problems(&whole)[0].starts_with(kind), "{path}: {:?}", problems(&whole));
        for length in [4096, 1_000_003] {
            let chunks = std::iter::repeat_n(length, text.len() / length);
            let in_chunks = analyse_in("export", text.as_bytes(), chunks);
            assert_eq!(in_chunks.report_json(), whole.report_json(), "{path} in chunks of {length}");
        }
    }
}
