//! The contenders of the command line: whole processes, from their start to their end.

use crate::{sh, tools};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::{Count, Lap, Race, Run, WORK};

const FOLDER: &str = "tests/bench";
/// How often the memory of a process is looked at.
const LOOK: Duration = Duration::from_millis(5);
/// The device of each 404104; counting them is left to us, since jq takes a copy of all counts for each.
const JQ: &str = r#"select(.resultType == "404104") | .properties | fromjson | .deviceId"#;

/// Finds the count in what a program wrote.
type Counter = fn(&[u8]) -> Result<Count>;

/// The programs, or why one is missing.
pub struct Shell {
    root: PathBuf,
    hubscope: PathBuf,
    jq: Result<PathBuf>,
    python: Result<PathBuf>,
}

impl Shell {
    /// Builds and installs what is missing.
    pub fn prepare(root: &Path) -> Result<Self> {
        let build = ["build", "--release", "-p", "hubscope-cli"];
        sh::step("program", "cargo build hubscope-cli", || sh::run(&mut sh::cargo(root, build)))?;
        fs::create_dir_all(root.join(WORK))?;
        Ok(Self {
            root: root.to_owned(),
            hubscope: sh::own_program(root, "hubscope"),
            jq: tools::jq(),
            python: tools::python(
                &root.join(WORK).join("python"),
                &root.join(FOLDER).join("requirements.txt"),
            ),
        })
    }

    /// Runs the races, repetition by repetition.
    pub fn run(&self, races: Vec<Race>) -> Vec<Run> {
        let mut runs: Vec<Run> =
            races.into_iter().map(|race| Run { race, laps: Vec::new(), failure: None }).collect();
        let rounds = runs.iter().map(|run| run.race.repetitions).max().unwrap_or(0);
        for left in (1..=rounds).rev() {
            for run in &mut runs {
                // What is measured once, because it is large, comes in the last round.
                if run.failure.is_some() || run.race.repetitions < left {
                    continue;
                }
                let name = format!("{}/{} {}", run.laps.len() + 1, run.race.repetitions, run.race.name());
                match self.lap(&run.race) {
                    Ok(lap) => {
                        println!("{name:<40} {:8.2} s", lap.seconds);
                        run.laps.push(lap);
                    }
                    Err(error) => {
                        println!("{name:<40} {error:#}");
                        run.failure = Some(format!("{error:#}"));
                    }
                }
            }
        }
        runs
    }

    fn lap(&self, race: &Race) -> Result<Lap> {
        let installed = |program: &Result<PathBuf>| match program {
            Ok(program) => Ok(Command::new(program)),
            Err(error) => bail!("missing: {error:#}"),
        };
        let (mut command, count): (_, Counter) = match &*race.contender {
            "hubscope" => {
                let mut hubscope = Command::new(&self.hubscope);
                hubscope.args(["report", "--format", "json"]);
                (hubscope, count_of_report)
            }
            "jq" => {
                let mut jq = installed(&self.jq)?;
                jq.args(["-r", JQ]);
                (jq, count_of_lines)
            }
            python => {
                let mut command = installed(&self.python)?;
                let script = self.root.join(FOLDER).join(format!("native/count_{python}.py"));
                command.arg(script).arg(&race.shape);
                (command, |output| Ok(serde_json::from_slice(output)?))
            }
        };
        let (seconds, output, memory) = clock(command.arg(&race.file))?;
        Ok(Lap { seconds, count: count(&output)?, inside: None, memory })
    }
}

/// Runs a process and gives how long it took, what it wrote, and the most memory that it had.
fn clock(command: &mut Command) -> Result<(f64, Vec<u8>, Option<u64>)> {
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            let mut most = None;
            while !over.load(Ordering::Relaxed) {
                // What it says grows, but for the moment before the program has taken its place.
                most = peak(&status).or(most);
                thread::sleep(LOOK);
            }
            most
        });
        let mut output = Vec::new();
        let read = child.stdout.take().context("no output")?.read_to_end(&mut output);
        let ended = child.wait();
        let seconds = start.elapsed().as_secs_f64();
        over.store(true, Ordering::Relaxed);
        let most = watcher.join().unwrap_or_default();
        read?;
        if !ended?.success() {
            bail!("failed");
        }
        Ok((seconds, output, most))
    })
}

/// The most memory that a process has had so far, where Linux tells.
fn peak(status: &Path) -> Option<u64> {
    let status = fs::read_to_string(status).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024)
}

fn count_of_report(output: &[u8]) -> Result<Count> {
    let report: Value = serde_json::from_slice(output)?;
    let number = |value: &Value| value.as_u64().and_then(|number| usize::try_from(number).ok());
    let rows = report["fleet"]["rows"].as_array().context("no rows")?.len();
    let disconnects = number(&report["disconnects"]).context("no disconnects")?;
    let devices = rows + number(&report["fleet"]["omitted"]).context("no omitted rows")?;
    Ok(Count::Disconnects { disconnects, devices })
}

fn count_of_lines(output: &[u8]) -> Result<Count> {
    let mut devices: HashMap<&str, usize> = HashMap::new();
    for device in std::str::from_utf8(output)?.lines() {
        *devices.entry(device).or_default() += 1;
    }
    Ok(Count::Disconnects { disconnects: devices.values().sum(), devices: devices.len() })
}
