//! Bad input is normal input: a problem with its place, and the sound records analysed.

mod common;

use common::{analyse, analyse_in, check_chunks, counts, problems, sample};

/// Path, counts (records, used, ignored, duplicates, rejected), problems, and whether the story's verdict survives.
#[allow(clippy::type_complexity)]
const CASES: [(&str, [u64; 5], &[&str], bool); 11] = [
    // Lines begin at the bytes that `grep -b ''` gives.
    ("broken/cut-last-line.json", [5, 4, 0, 0, 1], &["cut 5:1954 x1"], true),
    ("broken/bad-line.json", [5, 4, 0, 0, 1], &["bad-json 2:486 x1"], true),
    ("broken/half-line.json", [5, 4, 0, 0, 1], &["bad-json 2:486 x1"], true),
    ("broken/cut-array.json", [4, 3, 0, 0, 1], &["cut 1:1480 x1", "cut-container 1:1567 x1"], true),
    ("broken/open-quote.csv", [5, 4, 0, 0, 1], &["bad-row 3:205 x1"], true),
    ("broken/bad-time.json", [5, 4, 0, 0, 1], &["bad-time 2:486 x1"], true),
    ("broken/no-device.json", [5, 4, 0, 0, 1], &["bad-properties 2:486 x1"], true),
    ("broken/empty.json", [0, 0, 0, 0, 0], &["empty 1:0 x1"], false),
    ("broken/picture.png", [0, 0, 0, 0, 0], &["binary 1:0 x1"], false),
    ("broken/unknown-columns.csv", [0, 0, 0, 0, 0], &["unrecognised 1:0 x1"], false),
    ("broken/summary.csv", [1, 0, 0, 0, 1], &["no-times 2:57 x1"], false),
];

#[test]
fn problems_have_a_place_and_the_rest_is_analysed() {
    for (path, expected_counts, expected_problems, verdict) in CASES {
        let bytes = sample(path);
        let outcome = analyse("export", &bytes);
        assert_eq!(problems(&outcome), expected_problems, "{path}");
        assert_eq!(counts(&outcome), expected_counts, "{path}");
        assert_eq!(outcome.report.disconnects, usize::from(verdict), "{path}");
        assert_eq!(outcome.usable(), verdict, "{path}");
        check_chunks(&bytes);
    }
}

#[test]
fn every_cut_of_a_sample_is_read_up_to_the_cut() {
    for path in
        ["json-lines/PT1H.json", "records/PT1H.json", "log-analytics-rest/query.json", "csv/projection.csv"]
    {
        let bytes = sample(path);
        let mut most = 0;
        for cut in 0..bytes.len() {
            let outcome = analyse("export", &bytes[..cut]);
            let [records, used, ignored, ..] = counts(&outcome);
            // A row is whole without its last cell too, when that cell may be empty.
            let slack = u64::from(path.ends_with("csv"));
            assert!(used + ignored + slack >= most, "{path} cut at {cut} lost a record");
            assert!(records <= used + ignored + 1, "{path} cut at {cut} made up records");
            most = most.max(used + ignored);
        }
    }
}

#[test]
fn places_are_limited_and_the_last_counts_the_rest() {
    let line = "{\"time\":\"yesterday\",\"operationName\":\"deviceConnect\",\"category\":\"Connections\"}\n";
    let outcome = analyse("export", line.repeat(25).as_bytes());
    assert_eq!(counts(&outcome), [25, 0, 0, 0, 25]);
    let problems = problems(&outcome);
    assert_eq!(problems.len(), 10);
    assert_eq!(problems[0], "bad-time 1:0 x1");
    assert_eq!(problems[9], format!("bad-time 10:{} x16", 9 * line.len()));
}

#[test]
fn noise_is_one_problem_however_large() {
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        // xorshift64
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    })
    .take(2 * 1024 * 1024 / 8)
    .flatten()
    .collect();
    let outcome = analyse("noise", &noise);
    assert_eq!(problems(&outcome), ["binary 1:0 x1"]);
    assert_eq!(counts(&outcome), [0; 5]);
    // The same behind a beginning that looks like JSON.
    let outcome = analyse("noise", &[b"{\"records\":[".as_slice(), &noise].concat());
    assert!(counts(&outcome)[1] == 0 && !problems(&outcome).is_empty());
}

#[test]
fn depth_and_length_have_limits() {
    let deep = "[".repeat(100_000);
    counts(&analyse("deep", deep.as_bytes()));
    let deep = "{\"a\":".repeat(100_000);
    counts(&analyse("deep", deep.as_bytes()));
    let long = format!("{{\"time\":\"{}\"}}\n{{\"a\":1}}\n", "x".repeat(3 * 1024 * 1024));
    let outcome = analyse("long", long.as_bytes());
    assert_eq!(problems(&outcome), ["too-long 1:0 x1"]);
    assert_eq!(counts(&outcome), [2, 0, 1, 0, 1]);
}

#[test]
fn the_limit_on_a_record_is_the_same_for_any_chunking() {
    let line = String::from_utf8(sample("csv/projection-iso.csv")).expect("UTF-8");
    let long = "x".repeat(3 * 1024 * 1024 / 2);
    for text in [
        format!("{{\"time\":\"{long}\"}}\n{{\"a\":1}}\n"),
        format!("{{\"time\":\"{long}\n{{\"a\":1}}\n"),
        format!("{line}\"{long}\"\n2024-05-14T09:10:09Z,deviceConnect,Information,,,pump-02,Mqtt,\n"),
        format!("{line}{long}\n"),
    ] {
        let whole = analyse("export", text.as_bytes());
        for length in [4096, 1_000_003] {
            let chunks = std::iter::repeat_n(length, text.len() / length);
            let in_chunks = analyse_in("export", text.as_bytes(), chunks);
            assert_eq!(in_chunks.report_json(), whole.report_json(), "in chunks of {length}");
        }
    }
}

#[test]
fn formats_that_are_not_read_are_named() {
    for (bytes, expected) in [
        (b"\x28\xb5\x2f\xfdrest".as_slice(), "compressed"),
        (b"Obj\x01rest", "avro"),
        (b"PAR1rest", "parquet"),
        (b"Dear support, our devices disconnect.", "unrecognised"),
    ] {
        assert_eq!(problems(&analyse("export", bytes)), [format!("{expected} 1:0 x1")]);
    }
}

#[test]
fn bad_bytes_in_a_record_are_replaced_and_said() {
    let mut bytes = sample("json-lines/PT1H.json");
    let at = bytes.windows(10).position(|w| w == b"westeurope").expect("the sample names a region");
    bytes[at] = 0xE5;
    let outcome = analyse("export", &bytes);
    assert_eq!(counts(&outcome), [5, 4, 1, 0, 0]);
    assert_eq!(problems(&outcome), ["repaired 1:0 x1"]);
}

#[test]
fn hostile_shapes_are_counted_and_cost_no_more_than_their_size() {
    // Each of these once cost the square of its length, which at this size is minutes.
    let header = "TimeGenerated,OperationName\n";
    for (begin, piece) in [
        ("", "{\"a\":[\n"),
        ("", "{\"x\":[1,1,1,1,1,1,1,1,"),
        ("{\"k\":[", "{\"\":1},"),
        ("", "{\"records\":["),
        ("{\"a\":\"", "b\n"),
        ("", "{\"a\":\"\n\"b\n"),
        (header, "x\",\"\n"),
        (header, "a,\"\n"),
        (header, "\"a\"b,\n"),
    ] {
        let bytes = format!("{begin}{}", piece.repeat(4 * 1024 * 1024 / piece.len()));
        let outcome = analyse("export", bytes.as_bytes());
        let [_, used, ignored, _, rejected] = counts(&outcome);
        assert!(used == 0 && ignored + rejected > 0, "{piece}");
    }
}

#[test]
fn a_large_compressed_file_is_opened_in_whatever_chunks_it_comes() {
    use std::io::Write;
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    for _ in 0..40_000 {
        // xorshift64: ids that do not compress.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        writeln!(
            packed,
            r#"{{"time":"2024-05-14T08:00:03Z","operationName":"deviceConnect","category":"Connections","properties":"{{\"deviceId\":\"{state:016x}{:016x}\"}}"}}"#,
            state.rotate_left(21).wrapping_mul(0xD134_2543_DE82_EF95)
        )
        .expect("memory");
    }
    let packed = packed.finish().expect("memory");
    assert!(packed.len() > 512 * 1024, "more than what is looked at before anything is decided");
    for length in [packed.len(), 1 << 20, 300_000, 70_001] {
        let outcome = analyse_in("export", &packed, std::iter::repeat_n(length, packed.len() / length));
        assert_eq!(counts(&outcome), [40_000, 40_000, 0, 0, 0], "in chunks of {length}");
        assert_eq!(problems(&outcome), [""; 0]);
    }
}

#[test]
fn what_begins_with_blanks_without_end_is_empty_in_whatever_chunks_it_comes() {
    // UTF-16: what it is told by is not what stands in the file.
    let text = " ".repeat(300 * 1024) + "{\"time\":\"2024-05-14T08:00:03Z\"}\n";
    let bytes: Vec<u8> = "\u{feff}"
        .chars()
        .chain(text.chars())
        .flat_map(|c| [c as u16].map(u16::to_le_bytes))
        .flatten()
        .collect();
    let whole = analyse("blanks", &bytes);
    assert_eq!(problems(&whole), ["empty 1:2 x1"]);
    let in_chunks = analyse_in("blanks", &bytes, std::iter::repeat_n(1000, bytes.len() / 1000));
    assert_eq!(in_chunks.report_json(), whole.report_json());
}
