//! Every check and test of the repository, in the order in which a mistake is cheapest to find.
//! Stops at the first step that fails; the last line counts the tests.

use crate::tally::{Tally, left_out, of_cargo, of_node};
use crate::{page, sh, tools, wasm};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const STEPS: [&str; 11] =
    ["format", "lint", "rust", "docs", "types", "style", "page", "wasm", "chromium", "firefox", "webkit"];

/// The browsers: their steps, their names, and how the tests are told which program is meant.
const BROWSERS: [Browser; 3] = [
    Browser { step: "chromium", name: "Chromium", variable: "HUBSCOPE_CHROMIUM", find: tools::chromium },
    Browser { step: "firefox", name: "Firefox", variable: "HUBSCOPE_FIREFOX", find: tools::firefox },
    Browser { step: "webkit", name: "WebKit", variable: "HUBSCOPE_WEBKIT", find: tools::webkit },
];

struct Browser {
    step: &'static str,
    name: &'static str,
    variable: &'static str,
    find: fn() -> Result<PathBuf>,
}

/// Test files wait for their browser, and the browser for them: two are run at once. Each has a browser, a profile and a
/// port of its own.
const FILES_AT_ONCE: &str = "--test-concurrency=2";

/// A test that hangs fails after ten minutes, so that a build machine is not held for ever.
const TIMEOUT: &str = "--test-timeout=600000";

/// Runs the steps and test files that the filters name, all of them without any.
pub fn run(root: &Path, filters: &[&str]) -> Result<ExitCode> {
    let files = [
        test_files(root, "tests/wasm")?,
        test_files(root, "tests/e2e")?,
        test_files(root, "tests/browsers")?,
    ];
    if let Some(word) = filters.iter().find(|word| !names_anything(word, &files)) {
        eprintln!("no step and no test file is called {word}; the steps: {}", STEPS.join(", "));
        return Ok(ExitCode::from(2));
    }
    let mut chore = Chore { root, filters, counts: Vec::new(), left_out: Vec::new() };
    let done = chore.run(&files);
    if !chore.left_out.is_empty() {
        println!("not tested:");
    }
    for (kind, what) in chore.left_out {
        println!("  {kind:<9} {what}");
    }
    let mut all = Tally::default();
    for (kind, tally) in chore.counts {
        println!("{kind} {tally}");
        all.passed += tally.passed;
        all.failed += tally.failed;
    }
    if let Err(error) = &done {
        eprintln!("error: {error:#}");
        // A check that fails is no test, but nobody may read this as a success.
        all.failed = all.failed.max(1);
    }
    println!("{} passed, {} failed", all.passed, all.failed);
    Ok(if all.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The tests of one folder that Node.js runs, by their paths in the repository.
fn test_files(root: &Path, folder: &str) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root.join(folder)).with_context(|| format!("no {folder}"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            files.push(format!("{folder}/{name}"));
        }
    }
    files.sort();
    Ok(files)
}

/// The tests of a browser: its file of those that all browsers pass, and for Chromium the deeper ones.
fn files_of(step: &str, e2e: &[String], browsers: &[String]) -> Vec<String> {
    let own = browsers.iter().filter(|file| file.ends_with(&format!("/{step}.test.mjs")));
    let deep = e2e.iter().filter(|_| step == "chromium");
    deep.chain(own).cloned().collect()
}

fn names_anything(word: &str, files: &[Vec<String>]) -> bool {
    STEPS.iter().any(|step| step.contains(word)) || files.iter().flatten().any(|file| file.contains(word))
}

/// Tests of one runner.
struct Suite {
    kind: &'static str,
    command: Command,
    count: fn(&str) -> Tally,
}

/// One run of the chore.
struct Chore<'a> {
    root: &'a Path,
    filters: &'a [&'a str],
    counts: Vec<(&'static str, Tally)>,
    left_out: Vec<(&'static str, String)>,
}

impl Chore<'_> {
    fn run(&mut self, [wasm, e2e, browsers]: &[Vec<String>; 3]) -> Result<()> {
        for (files, folder) in [(wasm, "tests/wasm"), (e2e, "tests/e2e"), (browsers, "tests/browsers")] {
            if files.is_empty() {
                bail!("{folder} holds no test");
            }
        }
        let wasm = self.chosen("wasm", wasm);
        let browsers: Vec<(Browser, Vec<String>)> = BROWSERS
            .into_iter()
            .filter_map(|browser| {
                let files = self.chosen(browser.step, &files_of(browser.step, e2e, browsers))?;
                Some((browser, files))
            })
            .collect();
        let page = self.wants("page") || !browsers.is_empty();
        let module = page || self.wants("types") || wasm.is_some();

        // What has to be installed comes first, not after ten minutes.
        tools::rust_parts(self.root, self.wants("format") || self.wants("lint"))?;
        if module || self.wants("style") {
            tools::npm(self.root)?;
        }
        if module {
            tools::wasm(self.root)?;
        }
        let programs = browsers.iter().map(|(browser, _)| (browser.find)()).collect::<Result<Vec<_>>>()?;

        self.check_rust()?;
        if module {
            wasm::build(self.root)?;
        }
        self.check_scripts()?;
        if page {
            page::assemble(self.root)?;
        }
        if wasm.is_some() || !browsers.is_empty() {
            let build = ["build", "--release", "-p", "hubscope-cli", "-p", "fleet-sim"];
            check("program", "cargo build hubscope-cli fleet-sim", sh::cargo(self.root, build))?;
        }
        if let Some(files) = wasm {
            let suite = Suite { kind: "wasm", command: self.node(&files), count: of_node };
            self.tests("wasm", "node --test tests/wasm", vec![suite])?;
        }
        let suites = browsers.iter().zip(programs).map(|((browser, files), program)| {
            let mut command = self.node(files);
            command.env(browser.variable, program);
            Suite { kind: browser.name, command, count: of_node }
        });
        // Two files at once in Chromium; the others have one each, and run beside each other.
        let (chromium, others): (Vec<_>, Vec<_>) = suites.partition(|suite| suite.kind == BROWSERS[0].name);
        for suites in [chromium, others] {
            if suites.is_empty() {
                continue;
            }
            let names: Vec<&str> = suites.iter().map(|suite| suite.kind).collect();
            let what = format!("node --test, the page in {}", names.join(" and "));
            self.tests("browsers", &what, suites)?;
        }
        Ok(())
    }

    fn check_rust(&mut self) -> Result<()> {
        if self.wants("format") {
            check("format", "cargo fmt", sh::cargo(self.root, ["fmt", "--all", "--check"]))?;
        }
        if self.wants("lint") {
            let strict = ["--", "-D", "warnings"];
            let mut native = sh::cargo(self.root, ["clippy", "--workspace", "--all-targets"]);
            native.args(strict);
            check("lint", "cargo clippy", native)?;
            let mut wasm = sh::cargo(self.root, ["clippy", "-p", "hubscope-wasm", "--target"]);
            wasm.arg(tools::WASM_TARGET).args(strict);
            check("lint", "cargo clippy for WebAssembly", wasm)?;
        }
        if self.wants("rust") {
            let all = ["test", "--workspace", "--no-fail-fast"];
            let suite = Suite { kind: "Rust", command: sh::cargo(self.root, all), count: of_cargo };
            self.tests("rust", "cargo test", vec![suite])?;
        }
        if self.wants("docs") {
            let mut doc = sh::cargo(self.root, ["doc", "--workspace", "--no-deps"]);
            doc.env("RUSTDOCFLAGS", "-D warnings");
            check("docs", "cargo doc", doc)?;
        }
        Ok(())
    }

    fn check_scripts(&self) -> Result<()> {
        if self.wants("types") {
            let mut tsc = sh::npm_bin(self.root, "tsc");
            tsc.args(["--noEmit", "--project", "."]);
            check("types", "tsc", tsc)?;
        }
        if self.wants("style") {
            let mut biome = sh::npm_bin(self.root, "biome");
            biome.args(["ci", "--colors=off", "--error-on-warnings"]);
            check("style", "biome ci", biome)?;
        }
        Ok(())
    }

    /// Whether the filters name this step.
    fn wants(&self, step: &str) -> bool {
        self.filters.is_empty() || self.filters.iter().any(|word| step.contains(word))
    }

    /// The test files of a step that the filters leave; all of them when they name the step.
    fn chosen(&self, step: &str, files: &[String]) -> Option<Vec<String>> {
        if self.wants(step) {
            return Some(files.to_vec());
        }
        let named = |file: &&String| self.filters.iter().any(|word| file.contains(word));
        let chosen: Vec<_> = files.iter().filter(named).cloned().collect();
        (!chosen.is_empty()).then_some(chosen)
    }

    /// Runs tests at the same time, counts them and shows the output of those of which one fails.
    fn tests(&mut self, step: &str, what: &str, mut suites: Vec<Suite>) -> Result<()> {
        sh::step(step, what, || {
            let heard = sh::listen_to_all(suites.iter_mut().map(|suite| &mut suite.command));
            let judged: Vec<_> =
                suites.iter().zip(heard).map(|(suite, said)| self.judge(suite, &said?)).collect();
            judged.into_iter().collect()
        })
    }

    /// What became of the tests of one runner.
    fn judge(&mut self, Suite { kind, count, .. }: &Suite, said: &sh::Said) -> Result<()> {
        let text = said.text();
        let tally = count(&text);
        self.counts.push((kind, tally));
        self.left_out.extend(left_out(&text).into_iter().map(|what| (*kind, what)));
        if !said.ok || tally.failed > 0 {
            said.show();
        }
        if !said.ok {
            bail!("the tests of {kind} fail");
        }
        if tally.failed > 0 {
            bail!("a file of the tests of {kind} holds no test");
        }
        if tally.passed == 0 {
            bail!("not one test of {kind} ran");
        }
        Ok(())
    }

    /// Node's test runner: words for people go to standard error, lines to count to standard output.
    fn node(&self, files: &[String]) -> Command {
        let mut node = Command::new("node");
        node.current_dir(self.root).args(["--test", FILES_AT_ONCE, TIMEOUT]);
        node.args(["--test-reporter=spec", "--test-reporter-destination=stderr"]);
        node.args(["--test-reporter=tap", "--test-reporter-destination=stdout"]);
        node.env("HUBSCOPE_CLI", sh::own_program(self.root, "hubscope"));
        node.env("HUBSCOPE_FLEETS", sh::own_program(self.root, "fleet-sim"));
        node.env("HUBSCOPE_DIST", self.root.join("dist"));
        node.args(files);
        node
    }
}

fn check(name: &str, what: &str, mut command: Command) -> Result<()> {
    sh::step(name, what, || sh::run(&mut command).map(drop))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_name_steps_or_files() {
        let files = [vec![], vec!["tests/e2e/a.test.mjs".to_owned(), "tests/e2e/b.test.mjs".to_owned()]];
        let chore =
            |filters| Chore { root: Path::new("."), filters, counts: Vec::new(), left_out: Vec::new() };
        assert!(chore(&[]).wants("docs"));
        assert!(!chore(&["e2e/a"]).wants("docs"));
        assert_eq!(chore(&["e2e/a"]).chosen("chromium", &files[1]), Some(files[1][..1].to_vec()));
        assert_eq!(chore(&["chrom"]).chosen("chromium", &files[1]), Some(files[1].clone()));
        assert_eq!(chore(&["lint"]).chosen("chromium", &files[1]), None);
        assert!(names_anything("a.test", &files) && !names_anything("nothing", &files));
    }

    #[test]
    fn a_browser_has_its_own_file_and_chromium_the_deep_ones() {
        let (deep, own) = (["e2e/a.test.mjs"], ["browsers/chromium.test.mjs", "browsers/firefox.test.mjs"]);
        let (deep, own) = (deep.map(str::to_owned), own.map(str::to_owned));
        assert_eq!(files_of("firefox", &deep, &own), own[1..]);
        assert_eq!(files_of("chromium", &deep, &own), [deep[0].clone(), own[0].clone()]);
    }
}
