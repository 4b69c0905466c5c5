//! Times without seconds, or without a fraction: what seems to be one event and is several, and what is one event in
//! sources that write times differently.

mod common;

use common::{check_chunks, counts};
use hubscope::{Analysis, Outcome};

fn read(sources: &[&str]) -> Outcome {
    let mut analysis = Analysis::default();
    for source in sources {
        check_chunks(source.as_bytes());
        analysis.begin("export.csv");
        analysis.push(source.as_bytes());
    }
    analysis.finish()
}

/// Counts and disconnects of some sources, in whatever order they come.
#[track_caller]
fn check(sources: &[&str], expected: [u64; 5], disconnects: usize) {
    let mut turned = sources.to_vec();
    turned.reverse();
    for sources in [sources, &turned] {
        let outcome = read(sources);
        assert_eq!((counts(&outcome), outcome.report.disconnects), (expected, disconnects), "{sources:?}");
    }
}

/// A table of these times: connects at the even ones, disconnects at the others.
fn table(times: &[&str]) -> String {
    let row = |(number, time): (usize, &&str)| match number % 2 {
        0 => format!("{time},deviceConnect,,pump-01"),
        _ => format!("{time},deviceDisconnect,404104,pump-01"),
    };
    let rows: Vec<String> = times.iter().enumerate().map(row).collect();
    format!("TimeGenerated,OperationName,ResultType,DeviceId\n{}\n", rows.join("\n"))
}

const MINUTES: [&str; 8] = [
    "2024-05-14 08:00",
    "2024-05-14 08:00",
    "2024-05-14 08:00",
    "2024-05-14 08:00",
    "2024-05-14 08:00",
    "2024-05-14 08:00",
    "2024-05-14 08:01",
    "2024-05-14 08:01",
];
const SECONDS: [&str; 8] = [
    "2024-05-14T08:00:03Z",
    "2024-05-14T08:00:10Z",
    "2024-05-14T08:00:20Z",
    "2024-05-14T08:00:30Z",
    "2024-05-14T08:00:40Z",
    "2024-05-14T08:00:50Z",
    "2024-05-14T08:01:03Z",
    "2024-05-14T08:01:10Z",
];
const MILLIS: [&str; 8] = [
    "2024-05-14T08:00:03.120Z",
    "2024-05-14T08:00:10.000Z",
    "2024-05-14T08:00:20.500Z",
    "2024-05-14T08:00:30.999Z",
    "2024-05-14T08:00:40.1Z",
    "2024-05-14T08:00:50.2Z",
    "2024-05-14T08:01:03.3Z",
    "2024-05-14T08:01:10.4Z",
];

#[test]
fn equal_rows_of_a_minute_are_no_repeats() {
    check(&[&table(&MINUTES)], [8, 8, 0, 0, 0], 4);
    // Newest first.
    let mut rows: Vec<String> = table(&MINUTES).lines().map(str::to_owned).collect();
    rows[1..].reverse();
    check(&[&rows.join("\n")], [8, 8, 0, 0, 0], 4);
    // Of the same file twice, and of rows that were doubled, they are.
    check(&[&table(&MINUTES), &table(&MINUTES)], [16, 8, 0, 8, 0], 4);
    let mut doubled = rows[..1].to_vec();
    doubled.extend(rows[1..].iter().flat_map(|row| [row.clone(), row.clone()]));
    check(&[&doubled.join("\n")], [16, 4, 0, 12, 0], 2);
    // So are equal rows with seconds.
    check(
        &[&table(&["2024-05-14T08:00:00Z", "2024-05-14T08:00:00Z", "2024-05-14T08:00:00Z"])],
        [3, 2, 0, 1, 0],
        1,
    );
}

#[test]
fn one_log_in_several_resolutions_is_one() {
    let [minutes, seconds, millis] = [&MINUTES, &SECONDS, &MILLIS].map(|times| table(times));
    check(&[&minutes, &seconds], [16, 8, 0, 8, 0], 4);
    check(&[&minutes, &millis], [16, 8, 0, 8, 0], 4);
    check(&[&seconds, &millis], [16, 8, 0, 8, 0], 4);
    check(&[&minutes, &seconds, &millis], [24, 8, 0, 16, 0], 4);
    // The time that is kept is the one that says most.
    let verdicts = common::verdicts(&read(&[&minutes, &seconds, &millis]));
    assert!(verdicts.contains("\n2024-05-14T08:00:30.999Z,pump-01,,"), "{verdicts}");
    // What one of them has more stays, and so does what contradicts.
    check(&[&minutes, &table(&SECONDS[..4])], [12, 8, 0, 4, 0], 4);
    check(&[&table(&MINUTES[..2]), &seconds], [10, 8, 0, 2, 0], 4);
    check(&[&minutes, &seconds.replace("pump-01", "pump-02")], [16, 16, 0, 0, 0], 8);
    check(&[&table(&MINUTES[..2]), &table(&SECONDS[..2]).replace("404104", "400027")], [4, 3, 0, 1, 0], 1);
}
