//! A source that several analyses read at once, a stretch each, comes out as one reads it alone.

mod common;
#[path = "../../../fuzz/src/stretches.rs"]
mod stretches;

use std::path::{Path, PathBuf};

use common::{analyse_as, counts, exports, sample, verdicts};
use fleet_sim::{Scenario, Shape};
use hubscope::{Analysis, Options};
use proptest::prelude::*;
use stretches::{in_stretches, read_stretch};

/// A small source tells early what it is, so that stretches of it can be read.
fn options() -> Options {
    Options { sniffed: 512, ..Options::default() }
}

/// Checks that stretches make no difference; gives how many were taken over.
#[track_caller]
fn check(options: &Options, bytes: &[u8], cuts: &[usize]) -> usize {
    let whole = analyse_as(options.clone(), "export", bytes, std::iter::once(bytes.len()));
    let (outcome, taken) = in_stretches(options, bytes, cuts);
    counts(&outcome);
    assert_eq!(outcome.report_json(), whole.report_json(), "cut at {cuts:?}");
    assert_eq!(verdicts(&outcome), verdicts(&whole), "cut at {cuts:?}");
    taken
}

/// Behind each line.
fn lines(bytes: &[u8]) -> Vec<usize> {
    bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).collect()
}

/// Behind about so many lines, evenly spread.
fn some_lines(bytes: &[u8], count: usize) -> Vec<usize> {
    let lines = lines(bytes);
    let step = (lines.len() / count).max(1);
    lines.into_iter().step_by(step).collect()
}

fn all_samples(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { all_samples(&path, found) } else { found.push(path) }
    }
}

#[test]
fn every_sample() {
    let mut samples = Vec::new();
    all_samples(&exports(), &mut samples);
    assert!(samples.len() > 100);
    let taken = samples.iter().filter(|path| {
        let bytes = std::fs::read(path).expect("a sample");
        check(&options(), &bytes, &some_lines(&bytes, 5)) > 0
    });
    assert!(taken.count() > 30, "many samples have records of a line each");
}

#[test]
fn records_of_a_line_each_are_taken_over() {
    for (name, shape) in Shape::ALL {
        let bytes = Scenario::incident().run(5).export(shape);
        let cuts = some_lines(&bytes, 4);
        let taken = check(&options(), &bytes, &cuts);
        let expected = match name {
            "jsonl" | "csv-all" | "csv-projection" | "tsv" => 3..=4,
            _ => 0..=4,
        };
        assert!(expected.contains(&taken), "{name}: {taken} of {}", cuts.len());
    }
}

#[test]
fn a_stretch_that_begins_inside_a_record_is_refused() {
    // The line break in the address makes one row of two lines, each of which could be a row.
    let header = "TimeGenerated,Category,OperationName,ResultType,properties_s\n";
    let row = "2026-03-02T08:00:03Z,Connections,deviceConnect,0,\"{\"\"deviceId\"\":\"\"pump-01\"\"}\"\n";
    let odd = "2026-03-02T09:00:03Z,Connections,deviceConnect,0,\"\n2026-03-02T09:30:03Z,Connections,deviceConnect,0,\"\"\n\"\n";
    let bytes = [header, &row.repeat(12), odd, &row.repeat(12)].concat().into_bytes();
    let inside = header.len() + 12 * row.len() + odd.find("2026-03-02T09:30").expect("it is there");
    let behind = header.len() + 12 * row.len() + odd.len();
    let end = bytes.len();
    assert_eq!(check(&options(), &bytes, &[inside, behind, end]), 1, "only the second one");
    assert_eq!(check(&options(), &bytes, &[behind, end]), 1);
}

#[test]
fn a_stretch_whose_columns_were_others_is_refused() {
    let row = "2026-03-02T08:00:03Z,Connections,deviceConnect,0,pump-01,pump-02\n";
    let of = |columns: &str| {
        [&format!("TimeGenerated,Category,OperationName,ResultType,{columns}\n"), &*row.repeat(12)].concat()
    };
    let (one, other) = (of("DeviceId,sdkVersion"), of("sdkVersion,DeviceId"));
    let bytes = [one.as_str(), &other].concat().into_bytes();
    let behind = one.len() + one.find('\n').expect("a header") + 1 + 2 * row.len();
    assert_eq!(check(&options(), &bytes, &[behind, bytes.len()]), 0);
    // The same header once more changes nothing.
    let bytes = [one.as_str(), &one].concat().into_bytes();
    assert_eq!(check(&options(), &bytes, &[behind, bytes.len()]), 1);
}

#[test]
fn problems_keep_their_places() {
    let line = r#"{"time":"2026-03-02T08:00:03Z","operationName":"deviceConnect","category":"Connections","properties":"{\"deviceId\":\"pump-01\"}"}"#;
    let bad = r#"{"time":"2026-03-02T08:00:03Z","operationName":}"#;
    let text: Vec<_> = (0..40).flat_map(|at| [if at % 3 == 2 { bad } else { line }, "\n"]).collect();
    let text = text.concat();
    let cuts = some_lines(text.as_bytes(), 6);
    assert!(check(&options(), text.as_bytes(), &cuts) >= 4);
    let (outcome, _) = in_stretches(&options(), text.as_bytes(), &cuts);
    let at_line = |line: usize| text.split_inclusive('\n').take(line).map(str::len).sum::<usize>();
    let places = (0..9).map(|at| (at * 3 + 2, 1)).chain([(29, 4)]);
    let expected: Vec<_> =
        places.map(|(line, count)| format!("bad-json {}:{} x{count}", line + 1, at_line(line))).collect();
    assert_eq!(common::problems(&outcome), expected);
}

#[test]
fn the_order_of_day_and_month_is_one_for_all_stretches() {
    // Only the last stretch tells that the day comes first.
    let header = "TimeGenerated,Category,OperationName,ResultType,DeviceId\n";
    let row = |day: u32, second: u32| {
        format!("{day:02}/05/2026 08:00:{second:02},Connections,deviceConnect,0,pump-{second:02}\n")
    };
    let rows: String = (0..30).map(|at| row(if at == 29 { 14 } else { 2 }, at)).collect();
    let bytes = [header, &rows].concat().into_bytes();
    assert!(check(&options(), &bytes, &some_lines(&bytes, 4)) >= 2);
}

#[test]
fn nothing_is_taken_over_where_it_does_not_belong() {
    let bytes = Scenario::incident().run(5).export(Shape::Jsonl);
    let cuts = some_lines(&bytes, 4);
    let stretch = || read_stretch(&options(), &bytes, cuts[2], cuts[3]).expect("it can be read");
    let mut analysis = Analysis::new(options());
    assert!(analysis.join(stretch()).is_none(), "there is no source");
    analysis.begin("export");
    assert!(analysis.join(stretch()).is_none(), "nothing is known of it");
    analysis.push(&bytes[..cuts[1]]);
    assert!(analysis.divides());
    assert!(analysis.join(stretch()).is_none(), "it begins elsewhere");
    analysis.push(&bytes[cuts[1]..cuts[2]]);
    assert_eq!(analysis.join(stretch()), Some((cuts[3] - cuts[2]) as u64));
    assert!(analysis.join(stretch()).is_none(), "it was taken");
}

proptest! {
    #[test]
    fn damage_and_cuts_anywhere(
        at in 0usize..4000,
        insert in prop::collection::vec(any::<u8>(), 0..12),
        remove in 0usize..40,
        cuts in prop::collection::vec((0usize..8000, any::<bool>()), 2..6),
        path in prop::sample::select(vec![
            "json-lines/PT1H.json", "records/PT1H.json", "json-objects/PT1H-formatted.json", "event-hubs/batches.json",
            "log-analytics-rest/query.json", "csv/query_data.csv", "tsv/grid-properties.tsv", "az-cli/query.jsonc",
            "csv/adx-own-columns.csv", "csv/identity.csv", "excel/ids-rounded.csv", "metric/portal-copy.csv",
        ]),
    ) {
        let mut bytes = sample(path);
        let at = at.min(bytes.len());
        let end = (at + remove).min(bytes.len());
        bytes.splice(at..end, insert);
        // Half of the cuts are where somebody would cut.
        let cuts: Vec<usize> = cuts.into_iter().map(|(cut, at_line)| {
            let cut = cut.min(bytes.len());
            if at_line { lines(&bytes).into_iter().find(|line| *line >= cut).unwrap_or(bytes.len()) } else { cut }
        }).collect();
        check(&options(), &bytes, &cuts);
    }
}
