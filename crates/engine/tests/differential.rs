//! The fast way, the general way and `serde_json` read the same of every record.
//!
//! The engine learns the shapes of the records of a source and reads records of a known shape without their grammar,
//! but only those that a chunk holds whole. So a source that is pushed whole and one that is pushed byte by byte are
//! read by two different readers; and what must come out of either is told by [`oracle`], which shares nothing with
//! them but the documented names.

mod common;
#[path = "differential/damage.rs"]
mod damage;
#[path = "differential/oracle.rs"]
mod oracle;
#[path = "differential/records.rs"]
mod records;

use std::collections::{BTreeMap, BTreeSet};

use common::{check_both_ways, counts, problems};
use hubscope::{Analysis, Outcome};
use oracle::{Event, Json, Said, Who};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use records::{Row, Shape};

/// What a source begins with, its records, and what each of them says.
struct Source {
    begin: String,
    records: String,
    end: &'static str,
    said: Vec<Said>,
}

/// A container of records.
#[derive(Clone, Copy, Debug)]
enum Container {
    Lines,
    Array,
    Records,
    Rest,
    /// With this delimiter, and quotes around all cells or around those that need them.
    Table(char, bool),
}

fn container() -> impl Strategy<Value = Container> {
    use Container::{Array, Lines, Records, Rest, Table};
    let tables = [Table(',', true), Table(',', false), Table(';', false), Table('\t', false)];
    prop_oneof![Just(Lines), Just(Array), Just(Records), Just(Rest), prop::sample::select(tables.to_vec()),]
}

fn source(container: Container, shapes: &[Shape], rows: &[Row]) -> Source {
    let mut source = Source { begin: String::new(), records: String::new(), end: "", said: Vec::new() };
    let shape = |row: &Row| &shapes[row.shape];
    let columns = shapes[0].columns();
    let numbered = rows.iter().enumerate();
    match container {
        Container::Lines | Container::Array | Container::Records => {
            (source.begin, source.end) = match container {
                Container::Lines => ("{}\n".to_owned(), "\n"),
                Container::Array => ("[".to_owned(), "]"),
                _ => ("{\"records\":[".to_owned(), "]}"),
            };
            if matches!(container, Container::Lines) {
                source.said.push(Said::Ignored);
            }
            let between = if matches!(container, Container::Lines) { "\n" } else { ",\n" };
            let texts: Vec<String> = numbered
                .map(|(number, row)| {
                    let members = row.members(shape(row), number);
                    row.write(shape(row), &Json::Object(members))
                })
                .collect();
            // What serde_json makes of what was written.
            source.said.extend(texts.iter().map(|text| match serde_json::from_str(text) {
                Ok(Json::Object(members)) => oracle::object(&members),
                other => panic!("{other:?} from {text}"),
            }));
            source.records = texts.join(between);
        }
        Container::Rest => {
            let column = |name: &&str| format!("{{\"name\":\"{name}\",\"type\":\"string\"}}");
            let names: Vec<String> = columns.iter().map(column).collect();
            source.begin =
                format!("{{\"tables\":[{{\"name\":\"P\",\"columns\":[{}],\"rows\":[", names.join(","));
            let texts: Vec<String> = numbered
                .map(|(number, row)| {
                    let values = row.values(shape(row), &shapes[0], number);
                    row.write(shape(row), &Json::Array(values))
                })
                .collect();
            source.said.extend(texts.iter().map(|text| match serde_json::from_str(text) {
                Ok(Json::Array(values)) => oracle::row(&columns, &values),
                other => panic!("{other:?} from {text}"),
            }));
            source.records = texts.join(",");
            source.end = "]}]}";
        }
        Container::Table(delimiter, all) => {
            let line = |cells: &[String]| {
                let cells: Vec<String> = cells.iter().map(|cell| quoted(cell, delimiter, all)).collect();
                cells.join(&delimiter.to_string()) + "\r\n"
            };
            source.begin = line(&columns.iter().map(ToString::to_string).collect::<Vec<_>>());
            for (number, row) in numbered {
                let values = row.values(shape(row), &shapes[0], number);
                let cells: Vec<String> = values
                    .iter()
                    .map(|value| match value {
                        Json::Null => String::new(),
                        Json::Text(text) | Json::Number(text) => text.clone(),
                        other => row.write(shape(row), other),
                    })
                    .collect();
                source.records += &line(&cells);
                let cells: Vec<Json> = cells.iter().map(Json::text).collect();
                source.said.push(oracle::row(&columns, &cells));
            }
        }
    }
    source
}

/// A cell as RFC 4180 has it.
fn quoted(cell: &str, delimiter: char, all: bool) -> String {
    if all || cell.contains([delimiter, '"', '\n', '\r']) || cell != cell.trim() {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// Each device drops once more, 65 minutes behind its record, and says nothing else then: so the table of the fleet
/// shows what the record said.
fn later(event: &Event) -> String {
    let mut record = serde_json::json!({
        "time": iso(event.time + LATER),
        "operationName": "deviceDisconnect",
        "resultType": "404104",
        "deviceId": event.device,
    });
    if !event.hub.is_empty() {
        record["resourceId"] = format!("/iothubs/{}", event.hub).into();
    }
    if !event.module.is_empty() {
        record["moduleId"] = event.module.clone().into();
    }
    record.to_string() + "\n"
}

const LATER: i64 = 65 * 60 * 1000;

fn iso(time: i64) -> String {
    let time = chrono::DateTime::from_timestamp_millis(time).expect("a time");
    time.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

fn check_against_the_oracle(source: &Source) -> Result<(), TestCaseError> {
    let with_device = || {
        source.said.iter().filter_map(|said| match said {
            Said::Used(event) if !event.device.is_empty() => Some(event),
            _ => None,
        })
    };
    let text = format!("{}{}{}", source.begin, source.records, source.end);
    let mut analysis = Analysis::default();
    analysis.begin("records");
    analysis.push(text.as_bytes());
    analysis.begin("later");
    analysis.push(with_device().map(later).collect::<String>().as_bytes());
    let outcome = analysis.finish();

    let count = |wanted: fn(&Said) -> bool| source.said.iter().filter(|said| wanted(said)).count() as u64;
    let used = count(|said| matches!(said, Said::Used(_)));
    let ignored = count(|said| matches!(said, Said::Ignored));
    let rejected = count(|said| matches!(said, Said::NoDevice | Said::BadTime));
    let more = with_device().count() as u64;
    let expected = [used + ignored + rejected + more, used + more, ignored, 0, rejected];
    prop_assert_eq!(counts(&outcome), expected, "{:?} of {}", problems(&outcome), text);

    // Each with its hub: another one would make a device of its own.
    prop_assert_eq!(outcome.report.devices, with_device().count(), "of {}", text);
    let mut drops = Vec::new();
    for event in with_device() {
        let key = (event.device.clone(), event.module.clone());
        drops.extend(event.drop.then(|| (iso(event.time), key.clone())));
        drops.push((iso(event.time + LATER), key));
    }
    drops.sort();
    prop_assert_eq!(verdicts(&outcome), drops, "of {}", text);

    let expected: BTreeMap<_, _> = with_device()
        .map(|event| {
            let Event { device, module, sdk, protocol, auth, address, .. } = event.clone();
            ((device, module), (sdk, protocol.to_owned(), auth.to_owned(), address))
        })
        .collect();
    let rows = outcome.report.fleet.rows.iter().cloned();
    let found: BTreeMap<_, _> =
        rows.map(|row| ((row.device, row.module), (row.sdk, row.protocol, row.auth, row.address))).collect();
    prop_assert_eq!(found, expected, "of {}", text);
    Ok(())
}

/// Time, device and module of each drop.
fn verdicts(outcome: &Outcome) -> Vec<(String, (String, String))> {
    let parts: String = outcome.verdicts_ndjson().collect();
    let text = |row: &serde_json::Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let mut rows: Vec<_> = parts
        .lines()
        .map(|row| {
            let row: serde_json::Value = serde_json::from_str(row).expect("JSON");
            (text(&row, "time"), (text(&row, "device"), text(&row, "module")))
        })
        .collect();
    rows.sort();
    rows
}

/// Few cases of many records: whatever a source is, [`common::SNIFFED`] bytes of it are looked at first. The same each
/// time, since it is fuzzing that looks for more.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(404_104),
        failure_persistence: None,
        max_shrink_iters: 400,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(32))]

    #[test]
    fn every_field_is_what_serde_json_reads(
        container in container(),
        (shapes, rows) in prop::collection::vec(records::shape(), 1..8)
            .prop_flat_map(|shapes| {
                let count = shapes.len();
                (Just(shapes), prop::collection::vec(records::row(count), 1..120))
            }),
    ) {
        let source = source(container, &shapes, &rows);
        check_against_the_oracle(&source)?;
        check_both_ways(source.begin.as_bytes(), (source.records + source.end).as_bytes());
    }

    #[test]
    fn damaged_lines_are_records_where_serde_json_says_so(
        lines in prop::collection::vec(0..LINES.len(), 2..60),
        damages in damage::damages(),
    ) {
        let mut bytes = lines.iter().enumerate().map(|(number, line)| numbered(LINES[*line], number));
        let mut bytes = bytes.by_ref().collect::<String>().into_bytes();
        for damage in damages {
            damage.apply(&mut bytes);
        }
        let outcome = check_both_ways(b"{}\n", &bytes);
        let found: BTreeSet<_> = verdicts(&outcome).into_iter().collect();
        let (sound, possible) = drops_in_lines(&bytes);
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(sound.is_subset(&found), "lost {:?}\nof {text:?}", sound.difference(&found));
        let more: Vec<_> = found.difference(&sound).collect();
        prop_assert!(more.iter().all(|(_, who)| possible.contains(who)), "made up {more:?}\nof {text:?}");
    }

    #[test]
    fn damaged_rows_are_records_where_rfc_4180_says_so(
        rows in prop::collection::vec(0..ROWS.len(), 2..60),
        damages in damage::damages(),
    ) {
        let mut bytes = rows.iter().enumerate().map(|(number, row)| numbered(ROWS[*row], number));
        let mut bytes = bytes.by_ref().collect::<String>().into_bytes();
        for damage in damages {
            damage.apply(&mut bytes);
        }
        let outcome = check_both_ways((COLUMNS.join(",") + "\n").as_bytes(), &bytes);
        let found: BTreeSet<_> = verdicts(&outcome).into_iter().collect();
        let (sound, possible) = drops_in_rows(&bytes);
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(sound.is_subset(&found), "lost {:?}\nof {text:?}", sound.difference(&found));
        let more: Vec<_> = found.difference(&sound).collect();
        prop_assert!(more.iter().all(|(_, who)| possible.contains(who)), "made up {more:?}\nof {text:?}");
    }
}

type Drop = (String, Who);

/// Lines of a log, to be damaged; `~` becomes a number.
const LINES: [&str; 5] = [
    r#"{"time":"2024-05-14T08:~:00Z","operationName":"deviceDisconnect","resultType":"404104","properties":"{\"deviceId\":\"pump-~\",\"statusCode\":null}","durationMs":~}"#,
    r#"{"time":"2024-05-14T08:~:00Z","operationName":"deviceDisconnect","resultType":"404104","properties":"{\"deviceId\":\"pump-~\",\"statusCode\":null}","durationMs":~}"#,
    r#"{ "resultType" : 404104, "deviceId" : "pump-~", "tags" : [ { "a" : [] }, "b" ], "time" : "2024-05-14T08:~:00Z" }"#,
    r#"{"properties":{"deviceId":"pump-~","authType":"{\"type\":\"sas\"}"},"resultType":"404104","time":"2024-05-14T08:~:00Z"}"#,
    r#"{"time":"2024-05-14T08:~:00Z","deviceId":"p\u00fcmp-~","resultDescription":"DeviceConnectionClosedRemotely","note":"a \"{\" in a text"}"#,
];

const COLUMNS: [&str; 4] = ["TimeGenerated", "OperationName", "ResultType", "properties_s"];
const ROWS: [&str; 4] = [
    r#"2024-05-14T08:~:00Z,deviceDisconnect,404104,"{""deviceId"":""pump-~""}""#,
    r#"2024-05-14T08:~:00Z,deviceDisconnect,404104,"{""deviceId"":""pump-~""}""#,
    r#""2024-05-14T08:~:00Z","deviceDisconnect","404104","{""deviceId"":""pump,~"",""note"":""\n""}""#,
    r#"2024-05-14T08:~:00Z,deviceDisconnect,404104,{"deviceId":"pump-~"}"#,
];

fn numbered(line: &str, number: usize) -> String {
    line.replace('~', &(number + 10).to_string()) + "\n"
}

fn drop_of(said: &Said) -> Option<Drop> {
    match said {
        Said::Used(event) if event.drop && !event.device.is_empty() => {
            Some((iso(event.time), (event.device.clone(), event.module.clone())))
        }
        _ => None,
    }
}

/// The drops in lines that `serde_json` takes for objects; and who is named in objects that it finds anywhere, once the
/// text is put right. [`DIFFERENCES`] says why these are records, too. Of times and codes we read many more forms.
fn drops_in_lines(bytes: &[u8]) -> (BTreeSet<Drop>, BTreeSet<Who>) {
    let mut sound = BTreeSet::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        if let Ok(Json::Object(members)) = serde_json::from_slice(line) {
            sound.extend(drop_of(&oracle::object(&members)));
        }
    }
    let text = String::from_utf8_lossy(bytes);
    let mut possible = BTreeSet::new();
    for (at, _) in text.match_indices('{') {
        for object in damage::put_right(&text[at..]) {
            let mut values = serde_json::Deserializer::from_str(&object).into_iter();
            if let Some(Ok(Json::Object(members))) = values.next() {
                possible.insert(oracle::who_of_object(&members));
            }
        }
    }
    (sound, possible)
}

/// The drops in rows that are sound by RFC 4180; and who is named in those, and in lines that are one by themselves,
/// where a quote is open. NUL is a hole in the file, and left out.
fn drops_in_rows(bytes: &[u8]) -> (BTreeSet<Drop>, BTreeSet<Who>) {
    let text = String::from_utf8_lossy(bytes);
    let values = |row: &damage::Row| -> Vec<Json> { row.cells.iter().map(Json::text).collect() };
    let is_sound = |row: &&damage::Row| {
        row.strict && row.cells.len() == COLUMNS.len() && !row.cells.iter().any(|cell| cell.contains('\0'))
    };
    let rows = damage::rows(&text);
    let sound = rows.iter().filter(is_sound).filter_map(|row| drop_of(&oracle::row(&COLUMNS, &values(row))));
    let without_holes = text.replace('\0', "");
    let lines = without_holes.split_inclusive('\n').flat_map(damage::rows);
    let possible = lines.chain(damage::rows(&without_holes));
    let possible = possible.map(|row| oracle::who_of_row(&COLUMNS, &values(&row))).collect();
    (sound.collect(), possible)
}

/// Where we see records and `serde_json`, asked line by line, does not, and the other way round: why, the lines, how
/// many of them it takes for objects, and how many records we use. `~` is a record.
#[rustfmt::skip] // a table
const DIFFERENCES: [(&str, &str, usize, u64); 17] = [
    ("no difference", "~\n~\n", 2, 2),
    ("an editor puts the members of a record on lines of their own", "{\n\"a\":1,\n@}\n", 0, 1),
    ("a mailer breaks lines wherever it likes", "{\"deviceI\nd\":\"a\",@}\n", 0, 1),
    ("what was copied from an array has commas", "~,\n~\n", 1, 2),
    ("and brackets that nothing closes", "[~,\n~\n", 1, 2),
    ("and brackets that nothing opened", "~\n~]}\n", 1, 2),
    ("records may stand on one line", "~~ ~\n", 0, 3),
    ("a grep, or a mail, puts words before a record", "PT1H.json:~\n> ~\n", 0, 2),
    ("or behind it", "~ seen today\n", 0, 1),
    ("a byte that is not UTF-8 costs a letter and no record", "{\"a\":\"\u{fffd}\",@}\n", 0, 1),
    ("half a character costs the same", "{\"moduleId\":\"\\ud83d\",@}\n", 0, 1),
    ("Event Hubs writes records into an array", "{\"records\":[~,~]}\n", 1, 2),
    ("its tools wrap them into messages", "{\"body\":~}\n", 1, 1),
    ("or into texts", "\"{#}\"\n", 0, 1),
    ("no record is longer than a mebibyte", "{\"a\":\"*\",@}\n", 1, 0),
    ("behind damage a record begins with a name", "{\"a\":1,,\n ~\n{ ~\n", 1, 2),
    ("and is not what a name stands for", "{,\"a\":~\n", 0, 0),
];

#[test]
fn differences_are_known() {
    const MEMBERS: &str =
        r#""time":"2024-05-14T08:00:00Z","operationName":"deviceConnect","deviceId":"pump-""#;
    for (why, lines, of_serde, ours) in DIFFERENCES {
        let mut text = String::new();
        for (number, c) in lines.chars().enumerate() {
            let members = MEMBERS.replace("pump-", &format!("pump-{number}"));
            match c {
                '~' => text.extend(["{", &members, "}"]),
                '@' => text += &members,
                '#' => text += &members.replace('"', "\\\""),
                '*' => text += &"x".repeat(1024 * 1024),
                c => text.push(c),
            }
        }
        // No text can hold what is not UTF-8.
        let bytes = text.as_bytes().split(|byte| *byte == 0xEF).collect::<Vec<_>>().join(&0xFF);
        let lines = bytes.split(|byte| *byte == b'\n');
        let objects = lines.filter(|line| matches!(serde_json::from_slice(line), Ok(Json::Object(_))));
        let outcome = check_both_ways(b"{}\n", &bytes);
        assert_eq!(objects.count(), of_serde, "{why}");
        assert_eq!(outcome.report.input.used, ours, "{why}: {:?}", problems(&outcome));
    }
}
