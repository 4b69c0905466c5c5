//! Inputs made to cost more than their size, or to be lost in: each is counted, said and read to its end.
//!
//! At these sizes whatever takes the square of its input, or a stack as deep as its nesting, does not come back.

mod common;

use std::io::Write;

use common::{analyse_in, counts, problems};
use flate2::Compression;
use flate2::write::GzEncoder;

const MIB: usize = 1024 * 1024;

/// Bytes come in chunks, of a length that fits nothing else.
const CHUNK: usize = 100_003;

/// What it is; its bytes; records, used, ignored, duplicates, rejected; problems.
type Case = (&'static str, fn() -> Vec<u8>, [u64; 5], &'static [&'static str]);

const CASES: &[Case] = &[
    // Too deep for a value is no damage to what stands around it.
    ("arrays in arrays", || nested("[", "]", 10_000), [1, 0, 0, 0, 1], &["bad-json 1:128 x1"]),
    ("objects in objects", || nested("{\"a\":", "}", 10_000), [1, 0, 0, 0, 1], &["bad-json 1:0 x1"]),
    ("a deep value between records", || deep_between_records(), [3, 2, 0, 0, 1], &["bad-json 2:131 x1"]),
    (
        "nothing but opening brackets",
        || vec![b'['; 65 * MIB],
        [1, 0, 0, 0, 1],
        &["bad-json 1:128 x1", "cut-container 1:68157440 x1"],
    ),
    (
        "an array that never closes",
        || open_array(100_000),
        [100_000, 100_000, 0, 0, 0],
        &["cut-container 1:13100001 x1"],
    ),
    (
        "a record full of arrays that are called like containers",
        || {
            let begin = record(1);
            [&begin[..begin.len() - 1], ",\"value\":[]".repeat(90_000).as_bytes(), b"}\n"].concat()
        },
        [1, 1, 0, 0, 0],
        &[],
    ),
    // Lines.
    ("records on one line", || records(160_000), [160_000, 160_000, 0, 0, 0], &[]),
    ("a line of text", || vec![b'x'; 20 * MIB], [0, 0, 0, 0, 0], &["unrecognised 1:0 x1"]),
    ("a line that begins a record", || long("{\"time\":\"", "", ""), [1, 0, 0, 0, 1], &["too-long 1:0 x1"]),
    ("empty lines", || vec![b'\n'; 1_000_000], [0, 0, 0, 0, 0], &["empty 1:0 x1"]),
    ("empty lines before a record", || [vec![b'\n'; 1_000_000], record(1)].concat(), [1, 1, 0, 0, 0], &[]),
    ("empty lines in a table", || [HEADER, &[b'\n'; 1_000_000], ROW].concat(), [1, 1, 0, 0, 0], &[]),
    // Cells.
    ("columns beyond what is looked at", || wide(100_000, "column"), [2, 2, 0, 0, 0], &["prose 1:262144 x1"]),
    ("columns", || wide(100_000, ""), [2, 2, 0, 0, 0], &[]),
    ("a cell that never ends", || long(TABLE, "\"", ""), [2, 1, 0, 0, 1], &["too-long 3:80 x1"]),
    ("a cell without end, then a row", || long(TABLE, "\"", OTHER), [3, 2, 0, 0, 1], &["too-long 3:80 x1"]),
    (
        "a cell of lines that never ends",
        || [HEADER, b"\"", &ROW.repeat(400_000)].concat(),
        [400_000, 1, 0, 399_998, 1],
        &["bad-row 2:37 x1"],
    ),
    // Packed.
    ("members of gzip", || members(20_000), [20_000, 20_000, 0, 0, 0], &[]),
];

const HEADER: &[u8] = b"TimeGenerated,OperationName,DeviceId\n";
const ROW: &[u8] = b"2024-05-14T08:00:03Z,deviceConnect,pump-01\n";
const TABLE: &str = "TimeGenerated,OperationName,DeviceId\n2024-05-14T08:00:03Z,deviceConnect,pump-01\n";
const OTHER: &str = "\n2024-05-14T08:00:04Z,deviceConnect,pump-01\n";

#[test]
fn hostile_inputs_are_counted_and_said() {
    for (what, bytes, expected, expected_problems) in CASES {
        let bytes = bytes();
        let outcome = analyse_in("export", &bytes, std::iter::repeat_n(CHUNK, bytes.len() / CHUNK));
        assert_eq!(problems(&outcome), *expected_problems, "{what}");
        assert_eq!(counts(&outcome), *expected, "{what}");
    }
}

/// A connect at a second of its own.
fn record(number: usize) -> Vec<u8> {
    let (day, hour, minute, second) =
        (number / 86_400 + 1, number / 3_600 % 24, number / 60 % 60, number % 60);
    format!(
        r#"{{"time":"2024-05-{day:02}T{hour:02}:{minute:02}:{second:02}Z","operationName":"deviceConnect","category":"Connections","properties":"{{\"deviceId\":\"pump-01\"}}"}}"#
    )
    .into_bytes()
}

fn records(count: usize) -> Vec<u8> {
    (0..count).flat_map(record).collect()
}

fn open_array(count: usize) -> Vec<u8> {
    let elements: Vec<u8> = (0..count).flat_map(|number| [record(number), vec![b',']].concat()).collect();
    [vec![b'['], elements].concat()
}

fn deep_between_records() -> Vec<u8> {
    [record(1), nested("{\"a\":", "}", 10_000), record(2)].join(&b'\n')
}

/// 20 MiB without a line break, between these.
fn long(before: &str, begin: &str, behind: &str) -> Vec<u8> {
    [before.as_bytes(), begin.as_bytes(), &vec![b'x'; 20 * MIB], behind.as_bytes()].concat()
}

/// A value this deep.
fn nested(open: &str, close: &str, depth: usize) -> Vec<u8> {
    format!("{}1{}", open.repeat(depth), close.repeat(depth)).into_bytes()
}

/// Two rows under so many names, of which the first three are known.
fn wide(columns: usize, name: &str) -> Vec<u8> {
    let names = format!(",{name}").repeat(columns - 3);
    let cells = ",".repeat(columns - 3);
    let row = |second| format!("2024-05-14T08:00:0{second}Z,deviceConnect,pump-01{cells}\n");
    format!("TimeGenerated,OperationName,DeviceId{names}\n{}{}", row(1), row(2)).into_bytes()
}

/// A gzip file of so many members, with a record each.
fn members(count: usize) -> Vec<u8> {
    let mut packed = Vec::new();
    for number in 0..count {
        let mut member = GzEncoder::new(&mut packed, Compression::fast());
        member.write_all(&record(number)).and_then(|()| member.write_all(b"\n")).expect("memory");
        member.finish().expect("memory");
    }
    packed
}
