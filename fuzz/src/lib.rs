//! What every fuzz target asks of the engine: no panic, counts that add up, and the same answer however the bytes are
//! cut. That no input takes longer than its size warrants, and none too much memory, is libFuzzer's to watch.
//!
//! libFuzzer is not needed to repeat an input: `crates/engine/tests/fuzzed.rs` takes these files as a module.

use hubscope::{Analysis, Options, Outcome};

mod stretches;
pub mod targets;
mod tokens;

/// Inputs are small, and are to be read in parts.
fn options() -> Options {
    Options { sniffed: 512, ..Options::default() }
}

/// Analyses a source whole and in chunks, and checks both; gives the first.
fn check(bytes: &[u8], options: &Options) -> Outcome {
    let whole = analyse(bytes, options, std::iter::once(bytes.len()));
    sound(&whole);
    let mut choice = Choice::of(bytes);
    let longest = [1, 2, 16, 100, 1000][choice.below(5)];
    let in_chunks = analyse(bytes, options, std::iter::repeat_with(|| 1 + choice.below(longest)));
    let (left, right) = (in_chunks.report_json(), whole.report_json());
    if left != right {
        differ(&left, &right, "the report depends on the chunks");
    }
    assert!(in_chunks.verdicts_csv().eq(whole.verdicts_csv()), "the verdicts depend on the chunks");
    if bytes.len() > options.sniffed {
        let mut cut = || {
            let at = choice.below(bytes.len());
            let line = bytes[at..].iter().position(|byte| *byte == b'\n');
            // Mostly where somebody would cut.
            line.filter(|_| choice.below(4) > 0).map_or(at, |line| at + line + 1)
        };
        let cuts = [cut(), cut(), cut()];
        let (in_stretches, _) = stretches::in_stretches(options, bytes, &cuts);
        let left = in_stretches.report_json();
        if left != right {
            differ(&left, &right, "the report depends on the stretches");
        }
    }
    whole
}

/// Fails with two texts from shortly before their first difference on.
fn differ(left: &str, right: &str, why: &str) {
    const BEFORE: usize = 60;
    let alike = left.chars().zip(right.chars()).take_while(|(a, b)| a == b).count();
    let from = |text: &str| text.chars().skip(alike.saturating_sub(BEFORE)).collect::<String>();
    assert_eq!(from(left), from(right), "{why}");
}

/// Analyses a source in chunks of these lengths.
fn analyse(mut bytes: &[u8], options: &Options, mut lengths: impl Iterator<Item = usize>) -> Outcome {
    let mut analysis = Analysis::new(options.clone());
    analysis.begin("export");
    while !bytes.is_empty() {
        let (chunk, rest) = bytes.split_at(lengths.next().unwrap_or(usize::MAX).min(bytes.len()));
        analysis.push(chunk);
        bytes = rest;
    }
    analysis.end();
    analysis.finish()
}

/// Checks what holds of every outcome.
fn sound(outcome: &Outcome) {
    let input = &outcome.report.input;
    assert_eq!(input.records, input.used + input.ignored + input.duplicates + input.rejected, "the counts");
    let of_problems: u64 = input.problems.iter().filter(|p| p.problem.rejects()).map(|p| p.count).sum();
    assert_eq!(of_problems, input.rejected, "each rejected record is in a problem");
    let of_sources: u64 = input.sources.iter().map(|source| source.records).sum();
    assert_eq!(of_sources, input.records, "each record has a source");
    let rows: Vec<String> = outcome.verdicts_ndjson().collect();
    let rows: Vec<&str> = rows.iter().flat_map(|part| part.lines()).collect();
    assert_eq!(rows.len(), outcome.report.disconnects, "each disconnect has a verdict");
    let of_findings: usize = outcome.report.findings.iter().map(|finding| finding.disconnects).sum();
    assert_eq!(of_findings, outcome.report.disconnects, "and each verdict a finding");
    for row in rows {
        // "2024-05-14T09:10:05.000Z"
        let time = row.strip_prefix("{\"time\":\"").and_then(|rest| rest.split('"').next());
        assert_eq!(time.map(str::len), Some(24), "{row}");
    }
    outcome.document_json();
}

/// What the verdicts say, and the counts of records: what must not depend on how the records are written.
fn essence(outcome: &Outcome) -> (String, [u64; 5]) {
    let input = &outcome.report.input;
    let counts = [input.records, input.used, input.ignored, input.duplicates, input.rejected];
    (outcome.verdicts_csv().collect(), counts)
}

/// Choices that an input makes without giving up a byte for them, so that a sample is an input as it is.
struct Choice(u64);

impl Choice {
    /// The choices of these bytes.
    fn of(bytes: &[u8]) -> Self {
        // FNV-1a, which is nothing but a sum in which the order counts.
        let hash = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        Self(bytes.iter().fold(0xcbf2_9ce4_8422_2325, hash) | 1)
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        // xorshift64
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }
}
