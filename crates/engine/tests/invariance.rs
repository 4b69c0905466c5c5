//! The same records give the same report, whatever the chunking and the order of rows and files.

mod common;

use common::{analyse, analyse_as, counts, sample};
use fleet_sim::{Scenario, Shape};
use hubscope::{Analysis, Options, Outcome};
use proptest::prelude::*;

fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split_inclusive(|b| *b == b'\n').collect()
}

/// What makes a reader of each kind read on.
const BEGINS: &[&str] = &[
    "",
    "> {\"",
    "```\n{",
    "{“a”:",
    "\u{1b}[m",
    "{",
    r#"[{""#,
    r#"{"records":["#,
    "time,operationName\n",
    "time                  operationName\n--------------------  ----------------\n",
    "| time | operationName |\n|---|---|\n| 2024-05-14T09:10:05Z |",
    "time: 2024-05-14T09:10:05Z\noperationName: deviceConnect\n",
    "- time: 2024-05-14T09:10:05Z\n  operationName: deviceConnect\n  deviceId: '",
    "{'time': '2024-05-14T09:10:05Z', 'operationName': 'deviceConnect'}\n{'time': ",
    "{ time: '2024-05-14T09:10:05Z', operationName: 'deviceConnect' }\n{ time: `",
    "datatable(time:datetime, operationName:string) [\ndatetime(2024-05-14), ",
    "{\n \"event\": {\n  \"origin\": \"a\"\n }\n}\n{\n",
];

/// What readers of texts look at.
const WORDS: &[&str] = &[
    "\n",
    "\n",
    "\n",
    "\r\n",
    " ",
    " ",
    "  ",
    "\t",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ",",
    ",",
    ":",
    ": ",
    "'",
    "\"",
    "`",
    "@\"",
    "\\",
    "|",
    "||",
    "---",
    "- ",
    "-- --",
    "é",
    "\u{202f}",
    "x",
    "404104",
    "None",
    "time",
    "operationName",
    "deviceId: ",
    "'time': ",
    "time: ",
    "2024-05-14T09:10:05Z",
    "deviceDisconnect",
    "datetime(",
    "datatable(",
    "{'records': [",
    "event:",
    "origin: a",
];

/// Analyses a source whole, and in chunks of these lengths; a few bytes tell what it is, so that it is read in parts.
fn both(bytes: &[u8], chunks: impl Iterator<Item = usize>) -> [Outcome; 2] {
    let options = Options { sniffed: 256, ..Options::default() };
    let whole = analyse_as(options.clone(), "export", bytes, std::iter::once(bytes.len()));
    [whole, analyse_as(options, "export", bytes, chunks)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_chunking(cuts in prop::collection::vec(1usize..5000, 0..40), shape in 0..Shape::ALL.len()) {
        let bytes = Scenario::incident().run(5).export(Shape::ALL[shape].1);
        let bytes = &bytes[..bytes.len().min(90_000)];
        let [whole, in_chunks] = both(bytes, cuts.into_iter());
        prop_assert_eq!(in_chunks.report_json(), whole.report_json());
        prop_assert_eq!(common::verdicts(&in_chunks), common::verdicts(&whole));
    }

    #[test]
    fn any_chunking_of_damage(
        at in 0usize..2000,
        insert in prop::collection::vec(any::<u8>(), 0..12),
        remove in 0usize..40,
        chunk in 1usize..64,
        path in prop::sample::select(vec![
            "json-lines/PT1H.json", "records/PT1H.json", "json-objects/PT1H-formatted.json",
            "log-analytics-rest/query.json", "csv/query_data.csv", "tsv/grid-properties.tsv",
            "mail/quoted-twice.txt", "mail/wrapped-76.txt", "mail/wrapped-76-lines.txt", "mail/grep.txt", "mail/smart-quotes.txt", "mail/nbsp.txt", "az-cli/query.jsonc",
            "text-table/az-cli-query.txt", "yaml/az-cli.yaml", "markdown/ticket.md", "kql-datatable/dynamic.kql",
            "details/colons.txt", "python-repr/lines.txt", "js-literal/console-log.txt",
            "refused/monitor-events.txt", "refused/monitor-events.yaml",
            "csv/adx-own-columns.csv", "csv/identity.csv", "excel/ids-rounded.csv", "metric/portal-copy.csv",
        ]),
    ) {
        let mut bytes = sample(path);
        let at = at.min(bytes.len());
        let end = (at + remove).min(bytes.len());
        bytes.splice(at..end, insert);
        let [whole, in_chunks] = both(&bytes, std::iter::repeat_n(chunk, bytes.len() / chunk));
        counts(&whole);
        prop_assert_eq!(in_chunks.report_json(), whole.report_json());
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2000), begin in prop::sample::select(BEGINS)) {
        let bytes = [begin.as_bytes(), &bytes].concat();
        let [whole, one_by_one] = both(&bytes, std::iter::repeat_n(1, bytes.len()));
        counts(&whole);
        prop_assert_eq!(one_by_one.report_json(), whole.report_json());
    }

    #[test]
    fn any_words(words in prop::collection::vec(prop::sample::select(WORDS), 0..200), begin in prop::sample::select(BEGINS), chunk in 1usize..40) {
        let text = [begin, words.concat().as_str()].concat();
        let [whole, in_chunks] = both(text.as_bytes(), std::iter::repeat_n(chunk, text.len() / chunk));
        counts(&whole);
        prop_assert_eq!(in_chunks.report_json(), whole.report_json());
    }

    #[test]
    fn any_order_of_rows(keys in prop::collection::vec(any::<u64>(), 3000), shape in prop::sample::select(vec!["jsonl", "csv-all", "csv-projection", "tsv"])) {
        let (_, shape) = *Shape::ALL.iter().find(|(name, _)| *name == shape).expect("a shape of that name");
        let bytes = Scenario::incident().run(5).export(shape);
        let mut rows = lines(&bytes);
        rows.truncate(keys.len());
        let header = usize::from(shape != Shape::Jsonl);
        let in_order = rows.concat();
        let mut keyed: Vec<_> = rows[header..].iter().zip(&keys).collect();
        keyed.sort_by_key(|(_, key)| **key);
        let mut shuffled = rows[..header].concat();
        for (row, _) in keyed {
            shuffled.extend_from_slice(row);
        }
        prop_assert_eq!(analyse("export", &shuffled).report_json(), analyse("export", &in_order).report_json());
    }

    #[test]
    fn any_order_of_files(order in Just((0..6usize).collect::<Vec<_>>()).prop_shuffle()) {
        let bytes = Scenario::incident().run(5).export(Shape::Jsonl);
        let rows = lines(&bytes);
        // Files overlap by a few rows, as overlapping exports do.
        let step = rows.len() / 6;
        let file = |i: usize| rows[i * step..((i + 1) * step + 20).min(rows.len())].concat();
        let of = |order: &[usize]| {
            let mut analysis = Analysis::default();
            for &i in order {
                analysis.begin(&format!("h={i:02}/PT1H.json"));
                analysis.push(&file(i));
                analysis.end();
            }
            analysis.finish()
        };
        let outcome = of(&order);
        prop_assert_eq!(outcome.report_json(), of(&[0, 1, 2, 3, 4, 5]).report_json());
        prop_assert!(counts(&outcome)[3] >= 100, "the overlaps are counted");
    }

    #[test]
    fn any_order_in_an_array(keys in prop::collection::vec(any::<u64>(), 3000), shape in prop::sample::select(vec!["records", "array", "rest", "az"])) {
        let (_, shape) = *Shape::ALL.iter().find(|(name, _)| *name == shape).expect("a shape of that name");
        let in_order: serde_json::Value = serde_json::from_slice(&Scenario::incident().run(5).export(shape)).expect("JSON");
        let mut shuffled = in_order.clone();
        let rows = match shape {
            Shape::Records => &mut shuffled["records"],
            Shape::Rest => &mut shuffled["tables"][0]["rows"],
            _ => &mut shuffled,
        };
        let mut keyed: Vec<_> = std::mem::take(rows.as_array_mut().expect("rows")).into_iter().zip(keys).collect();
        keyed.sort_by_key(|(_, key)| *key);
        let rows_left = keyed.len();
        *rows = keyed.into_iter().map(|(row, _)| row).collect();
        let of = |value: &serde_json::Value| analyse("export", value.to_string().as_bytes());
        let outcome = of(&shuffled);
        prop_assert_eq!(counts(&outcome)[0], rows_left as u64);
        prop_assert_eq!(outcome.report_json(), of(&in_order).report_json());
    }
}
