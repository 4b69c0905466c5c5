//! Inputs that nobody thought of: each fuzz target for a while, on what earlier runs found worth keeping, on the
//! samples of exports and on the inputs that are committed. Nothing is written but under `target/fuzz`.

use crate::{sh, tools};
use anyhow::{Context, Result, bail};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use flate2::{Compression, write::GzEncoder};
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Instant;

/// How long each target runs unless somebody says.
const SECONDS: u32 = 60;

/// What all targets begin with, beside inputs of their own.
const SAMPLES: [&str; 2] = ["tests/exports", "crates/engine/tests/packed"];

/// What an input may cost. One that takes half a minute takes more than its size warrants, on however busy a machine:
/// a megabyte takes some tenths of a second.
const LIMITS: [&str; 3] = ["-max_len=4096", "-timeout=30", "-rss_limit_mb=1024"];

/// Fuzzes the targets that are named, or all: as many at a time as there are processors.
pub fn run(root: &Path, words: &[&str]) -> Result<ExitCode> {
    let all = targets(root)?;
    let Some((seconds, names)) = chosen(words, &all) else {
        eprintln!("usage: cargo xtask fuzz [--seconds N] [target…]; the targets: {}", all.join(", "));
        return Ok(ExitCode::from(2));
    };
    let fuzz = Fuzz::build(root, seconds)?;
    let next = AtomicUsize::new(0);
    let failed = AtomicBool::new(false);
    let work = || {
        while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
            let sound = fuzz.target(name).unwrap_or_else(|error| {
                eprintln!("error: {name}: {error:#}");
                false
            });
            failed.fetch_or(!sound, Ordering::Relaxed);
        }
    };
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..processors {
            scope.spawn(work);
        }
    });
    Ok(if failed.into_inner() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The names of all targets.
fn targets(root: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root.join("fuzz/targets")).context("no fuzz/targets")? {
        let path = entry?.path();
        names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

/// How long to run, and which of the targets; nothing when a word makes no sense.
fn chosen<'a>(words: &[&'a str], all: &'a [String]) -> Option<(u32, Vec<&'a str>)> {
    let mut seconds = SECONDS;
    let mut names = Vec::new();
    let mut words = words.iter();
    while let Some(&word) = words.next() {
        if word == "--seconds" {
            seconds = words.next()?.parse().ok().filter(|seconds| *seconds > 0)?;
        } else if all.iter().any(|name| name == word) {
            names.push(word);
        } else {
            return None;
        }
    }
    if names.is_empty() {
        names = all.iter().map(String::as_str).collect();
    }
    Some((seconds, names))
}

/// The built targets.
struct Fuzz<'a> {
    root: &'a Path,
    /// Where the programs are.
    programs: PathBuf,
    seconds: u32,
}

impl<'a> Fuzz<'a> {
    fn build(root: &'a Path, seconds: u32) -> Result<Self> {
        let cargo_fuzz = tools::fuzzer()?;
        let host = tools::host(root)?;
        // A sanitizer would need a nightly compiler, and finds what safe Rust rules out.
        let options =
            ["--fuzz-dir", "fuzz", "--target-dir", "target/fuzz", "--sanitizer", "none", "--target"];
        let mut build = Command::new(cargo_fuzz);
        build.current_dir(root).arg("build").args(options).arg(&host);
        sh::step("build", "cargo fuzz build", || sh::run(&mut build))?;
        Ok(Self { root, programs: Path::new("target/fuzz").join(host).join("release"), seconds })
    }

    /// Runs a target and prints what came of it; false when it found something.
    fn target(&self, name: &str) -> Result<bool> {
        let folder = Path::new("target/fuzz");
        let corpus = folder.join("corpus").join(name);
        let found = folder.join("found");
        for folder in [&corpus, &found] {
            std::fs::create_dir_all(self.root.join(folder))?;
        }
        let program = self.programs.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
        let log = folder.join(format!("{name}.log"));
        let file = File::create(self.root.join(&log)).with_context(|| format!("no {}", log.display()))?;
        let own = Path::new("fuzz/corpus").join(name);

        let mut run = Command::new(self.root.join(&program));
        run.current_dir(self.root).stdout(file.try_clone()?).stderr(file);
        run.args(LIMITS).arg(format!("-max_total_time={}", self.seconds));
        run.arg(format!("-artifact_prefix={}", found.join(format!("{name}-")).display()));
        // The first folder is where libFuzzer puts what it keeps.
        run.arg(&corpus).args(self.root.join(&own).is_dir().then_some(own)).args(SAMPLES);
        let start = Instant::now();
        let status = run.status().with_context(|| format!("cannot start {}", program.display()))?;

        let said = std::fs::read(self.root.join(&log))?;
        let said = String::from_utf8_lossy(&said);
        let seconds = start.elapsed().as_secs();
        let (runs, branches) = reached(&said).unwrap_or_default();
        let sum = format!("{name:<12} {seconds:>4} s {runs:>9} inputs {branches:>6} branches");
        if status.success() {
            if runs == 0 {
                bail!("it tried no input; see {}", log.display());
            }
            println!("{sum}");
            return Ok(true);
        }
        let complaint = complaint(&said);
        let advice = match written(&said) {
            Some(input) => format!(
                "the input:   {input}\n\
                 repeat it:   {} {input}\n\
                 once mended: put it into fuzz/corpus/{name}, where `cargo test` tries it each time\n\
                 from elsewhere: base64 -d | gunzip > {input}\n{}",
                program.display(),
                portable(&std::fs::read(self.root.join(input))?)?
            ),
            None => format!("see {}", log.display()),
        };
        println!("{sum}  FAILED\n{complaint}{advice}");
        Ok(false)
    }
}

/// How many inputs were tried and how many branches they took, as the last line that begins like this tells:
/// `#2097152`, a tab, `pulse  cov: 1234 ft: 5678`.
fn reached(said: &str) -> Option<(u64, u64)> {
    said.lines().rev().find_map(|line| {
        let (runs, rest) = line.strip_prefix('#')?.split_once('\t')?;
        let (_, rest) = rest.split_once("cov: ")?;
        Some((runs.parse().ok()?, rest.split(' ').next()?.parse().ok()?))
    })
}

/// Where libFuzzer put the input that failed.
fn written(said: &str) -> Option<&str> {
    said.lines().rev().find_map(|line| line.split_once("Test unit written to ")).map(|(_, path)| path.trim())
}

/// An input as a text that can be carried from a machine of which nothing is left but what it printed.
fn portable(input: &[u8]) -> Result<String> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(input)?;
    Ok(BASE64_STANDARD.encode(packed.finish()?))
}

/// What a panic said, or libFuzzer: of time and memory.
fn complaint(said: &str) -> String {
    const LINES: usize = 6;
    /// An assertion shows two reports.
    const CHARS: usize = 400;
    let lines: Vec<&str> = said.lines().collect();
    let begins = |line: &&str| line.contains("panicked at") || line.contains("ERROR: libFuzzer");
    let begin = lines.iter().position(begins).unwrap_or(lines.len().saturating_sub(LINES));
    let mut shown = String::new();
    for line in lines[begin..].iter().take(LINES) {
        shown.push_str("  ");
        shown.extend(line.chars().take(CHARS).chain(['\n']));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn words_choose_targets_and_time() {
        let all = ["json".to_owned(), "table".to_owned()];
        assert_eq!(chosen(&[], &all), Some((SECONDS, vec!["json", "table"])));
        assert_eq!(chosen(&["table", "--seconds", "5"], &all), Some((5, vec!["table"])));
        for words in [&["xml"][..], &["--seconds"], &["--seconds", "0"], &["--quick"]] {
            assert_eq!(chosen(words, &all), None);
        }
    }

    #[test]
    fn what_libfuzzer_says() {
        let said = "#2\tINITED cov: 11 ft: 12 corp: 1/1b exec/s: 0 rss: 38Mb\n\
                    #40\tNEW    cov: 12 ft: 15 corp: 2/3b lim: 4 exec/s: 0 rss: 38Mb L: 2/2 MS: 1 InsertByte-\n\
                    thread '<unnamed>' panicked at src/read.rs:7:9:\nthe counts\n\
                    ==9== ERROR: libFuzzer: deadly signal\n\
                    artifact_prefix='target/fuzz/found/json-'; Test unit written to target/fuzz/found/json-crash-0b\n";
        assert_eq!(reached(said), Some((40, 12)));
        assert_eq!(written(said), Some("target/fuzz/found/json-crash-0b"));
        assert!(
            complaint(said).starts_with("  thread '<unnamed>' panicked at src/read.rs:7:9:\n  the counts\n")
        );
        assert_eq!((reached(""), written("")), (None, None));
    }

    #[test]
    fn an_input_can_be_carried() {
        let packed = BASE64_STANDARD.decode(portable(b"{\"a\0\xff").expect("memory")).expect("base64");
        let mut input = Vec::new();
        flate2::read::GzDecoder::new(&*packed).read_to_end(&mut input).expect("gzip");
        assert_eq!(input, b"{\"a\0\xff");
    }
}
