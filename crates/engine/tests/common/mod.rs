//! What the engine's tests share.
#![allow(dead_code)] // each test file uses its own part

use std::path::PathBuf;

use hubscope::{Analysis, Options, Outcome};

/// The folder of sample exports.
pub fn exports() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/exports")
}

/// A sample's bytes.
pub fn sample(path: &str) -> Vec<u8> {
    let path = exports().join(path);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Analyses one source, pushed whole.
pub fn analyse(name: &str, bytes: &[u8]) -> Outcome {
    analyse_in(name, bytes, std::iter::once(bytes.len()))
}

/// Analyses one source, pushed in chunks of these lengths; what is left comes as one.
pub fn analyse_in(name: &str, bytes: &[u8], chunks: impl Iterator<Item = usize>) -> Outcome {
    analyse_as(Options::default(), name, bytes, chunks)
}

/// The same with choices of the reader.
pub fn analyse_as(
    options: Options,
    name: &str,
    mut bytes: &[u8],
    chunks: impl Iterator<Item = usize>,
) -> Outcome {
    let mut analysis = Analysis::new(options);
    analysis.begin(name);
    for length in chunks {
        let (chunk, rest) = bytes.split_at(length.min(bytes.len()));
        analysis.push(chunk);
        bytes = rest;
    }
    analysis.push(bytes);
    analysis.end();
    analysis.finish()
}

/// Checks that a source comes out the same in whatever chunks. Small ones are read in parts only if fewer bytes than
/// usual tell what they are: then they may be taken for something else, but always for the same.
#[track_caller]
pub fn check_chunks(bytes: &[u8]) {
    for sniffed in [SNIFFED, 512, bytes.len() / 2] {
        let options = Options { sniffed, ..Options::default() };
        let all_at_once = std::iter::once(bytes.len());
        let whole = analyse_as(options.clone(), "export", bytes, all_at_once);
        for length in [1, 7, 100, 1000] {
            let chunks = std::iter::repeat_n(length, bytes.len() / length);
            let in_chunks = analyse_as(options.clone(), "export", bytes, chunks);
            let told = format!("told by {sniffed} bytes, in chunks of {length}");
            assert_eq!(in_chunks.report_json(), whole.report_json(), "{told}");
            assert_eq!(verdicts(&in_chunks), verdicts(&whole), "{told}");
        }
    }
}

/// The verdicts as CSV.
pub fn verdicts(outcome: &Outcome) -> String {
    outcome.verdicts_csv().collect()
}

/// The four counts, which must add up: records, used, ignored, duplicates, rejected.
#[track_caller]
pub fn counts(outcome: &Outcome) -> [u64; 5] {
    let input = &outcome.report.input;
    assert_eq!(
        input.records,
        input.used + input.ignored + input.duplicates + input.rejected,
        "the counts add up"
    );
    let of_problems: u64 = input.problems.iter().filter(|p| p.problem.rejects()).map(|p| p.count).sum();
    assert_eq!(of_problems, input.rejected, "each rejected record is in a problem");
    let of_sources: u64 = input.sources.iter().map(|source| source.records).sum();
    assert_eq!(of_sources, input.records, "each record has a source");
    [input.records, input.used, input.ignored, input.duplicates, input.rejected]
}

/// The problems as `kind line:byte ×count`.
pub fn problems(outcome: &Outcome) -> Vec<String> {
    let text = |p: &hubscope::report::Problem| {
        let kind = p.problem.message().trim_start_matches("problem-");
        format!("{kind} {}:{} x{}", p.line, p.byte, p.count)
    };
    outcome.report.input.problems.iter().map(text).collect()
}

/// So many bytes are looked at before anything is read.
pub const SNIFFED: usize = 256 * 1024;

/// A source of which nothing is read before `rest` comes: between it and `begin`, which tells what it is, there is
/// nothing but blanks.
pub fn spaced(begin: &[u8], rest: &[u8]) -> Vec<u8> {
    [begin, " ".repeat(SNIFFED).as_bytes(), b"\n", rest].concat()
}

/// Checks that a source comes out the same whole and byte by byte: no record is whole in a chunk then, so none is read
/// the fast way. Gives the outcome.
#[track_caller]
pub fn check_both_ways(begin: &[u8], rest: &[u8]) -> Outcome {
    let bytes = spaced(begin, rest);
    let whole = analyse("export", &bytes);
    let head = bytes.len() - rest.len();
    let chunks = std::iter::once(head).chain(std::iter::repeat_n(1, rest.len()));
    let byte_by_byte = analyse_in("export", &bytes, chunks);
    assert_eq!(whole.report_json(), byte_by_byte.report_json());
    assert_eq!(verdicts(&whole), verdicts(&byte_by_byte));
    counts(&whole);
    whole
}
