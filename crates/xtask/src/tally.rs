//! How many tests passed, read from what the test runners print.

/// Tests that passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed", self.passed)?;
        for (count, word) in [(self.failed, "failed"), (self.skipped, "skipped")] {
            if count > 0 {
                write!(f, ", {count} {word}")?;
            }
        }
        Ok(())
    }
}

/// Sums the lines `test result: ok. 3 passed; 0 failed; 1 ignored; …`, one for each test program.
pub fn of_cargo(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines().filter_map(|line| line.strip_prefix("test result: ")) {
        let count = |word: &str| {
            let before = line.split_once(word).map_or("", |(before, _)| before);
            before.rsplit([' ', ';']).find_map(|number| number.parse::<usize>().ok()).unwrap_or(0)
        };
        tally.passed += count(" passed;");
        tally.failed += count(" failed;");
        tally.skipped += count(" ignored;");
    }
    tally
}

/// Reads the summary at the end of TAP: `# pass 3`, `# fail 0`, `# cancelled 0`, `# skipped 1`.
pub fn of_node(output: &str) -> Tally {
    // The last of a kind counts: a test may print such a line too.
    let count = |word: &str| -> usize {
        let number = |line: &str| line.strip_prefix("# ")?.strip_prefix(word)?.parse().ok();
        output.lines().rev().find_map(number).unwrap_or(0)
    };
    // A file that holds no test is reported as one that passed, under its own name.
    let is_empty_file = |line: &&str| line.starts_with("ok ") && line.ends_with(".test.mjs");
    let empty = output.lines().filter(is_empty_file).count();
    Tally {
        passed: count("pass ").saturating_sub(empty),
        failed: count("fail ") + count("cancelled ") + empty,
        skipped: count("skipped ") + count("todo "),
    }
}

/// What TAP tells of tests that were left out, and why: `ok 3 - a name # SKIP a reason`.
pub fn left_out(output: &str) -> Vec<String> {
    let told = |line: &str| {
        let (name, reason) = line.trim_start().strip_prefix("ok ")?.split_once(" # SKIP ")?;
        Some(format!("{}: {reason}", name.split_once(" - ")?.1))
    };
    output.lines().filter_map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_is_summed_over_its_programs() {
        let output = "running 3 tests\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            \n   Doc-tests hubscope\n\
            test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n";
        assert_eq!(of_cargo(output), Tally { passed: 14, failed: 1, skipped: 1 });
        assert_eq!(of_cargo("error: could not compile"), Tally::default());
    }

    #[test]
    fn node_is_read_from_its_last_summary() {
        let output = "# pass 99\nok 1 - a\n1..1\n# tests 7\n# suites 0\n# pass 3\n# fail 1\n\
                      # cancelled 1\n# skipped 2\n# todo 0\n# duration_ms 12.5\n";
        assert_eq!(of_node(output), Tally { passed: 3, failed: 2, skipped: 2 });
    }

    #[test]
    fn what_is_left_out_is_told_with_its_reason() {
        let output =
            "ok 1 - reads\nok 2 - drops # SKIP no hand\n    ok 3 - a - b # SKIP no eye\n# skipped 2\n";
        assert_eq!(left_out(output), ["drops: no hand", "a - b: no eye"]);
    }

    #[test]
    fn a_file_without_a_test_fails() {
        let output = "ok 1 - /a/b.test.mjs\nok 2 - runs\n# pass 2\n# fail 0\n";
        assert_eq!((of_node(output).passed, of_node(output).failed), (1, 1));
    }

    #[test]
    fn a_tally_mentions_only_what_there_is() {
        let mut tally = Tally { passed: 9, ..Tally::default() };
        assert_eq!(tally.to_string(), "9 passed");
        tally.skipped = 1;
        assert_eq!(tally.to_string(), "9 passed, 1 skipped");
    }
}
