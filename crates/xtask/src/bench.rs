//! Speed: Hubscope beside the best alternatives, on the same files and in the same minutes, in a browser
//! and on the command line. Nothing fails for being slow; what fails is a contender that counts
//! differently, and a page or module that has outgrown its budget.

mod browser;
mod data;
mod native;
mod results;
mod size;

use crate::page;
use anyhow::Result;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How often each is measured; the median counts.
const REPETITIONS: usize = 5;
const QUICK_REPETITIONS: usize = 3;

/// Everything that is made for measuring.
const WORK: &str = "target/bench";
const RESULTS: &str = "tests/bench/RESULTS.md";

/// Where a contender runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    Browser,
    Native,
}

/// One contender on one file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Race {
    pub place: Place,
    pub contender: String,
    pub shape: String,
    pub megabytes: u32,
    pub repetitions: usize,
    /// Set once the file is made.
    pub file: PathBuf,
}

/// What a contender counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Count {
    /// 404104, and devices with at least one.
    Disconnects { disconnects: usize, devices: usize },
    /// The floor understands line breaks only.
    Records { records: usize },
}

/// One measurement.
#[derive(Clone, Debug, Deserialize)]
pub struct Lap {
    /// From the file to the answer.
    pub seconds: f64,
    pub count: Count,
    /// In the browser, of Hubscope.
    pub inside: Option<Inside>,
    /// Natively: the most memory that was in use, in bytes.
    pub memory: Option<u64>,
}

/// What went on in Hubscope's page.
#[derive(Clone, Debug, Deserialize)]
pub struct Inside {
    /// Seconds until the last byte was read.
    pub read: f64,
    /// Seconds until the worker had its answer.
    pub answered: f64,
    pub wasm_bytes: u64,
    /// Milliseconds of each long task on the page's thread until the answer, and from then on.
    pub reading_tasks: Vec<f64>,
    pub drawing_tasks: Vec<f64>,
}

/// A race that was run.
#[derive(Clone, Debug, Deserialize)]
pub struct Run {
    #[serde(flatten)]
    pub race: Race,
    pub laps: Vec<Lap>,
    /// Why it has no laps, or no more.
    pub failure: Option<String>,
}

/// Sizes in megabytes of 10^6 bytes.
const SIZES: [u32; 3] = [64, 256, 1024];

/// Contenders: where, who, on which shape, up to which size; what would take minutes is left out.
#[rustfmt::skip] // a table
const CONTENDERS: [(Place, &str, &str, u32); 18] = [
    (Place::Browser, "hubscope",    "jsonl", 1024),
    (Place::Browser, "at-once",     "jsonl",  256),
    (Place::Browser, "plain",       "jsonl", 1024),
    (Place::Browser, "duckdb-json", "jsonl", 1024),
    (Place::Browser, "floor",       "jsonl", 1024),
    (Place::Browser, "hubscope",    "csv",    256),
    (Place::Browser, "at-once",     "csv",    256),
    (Place::Browser, "plain",       "csv",    256),
    (Place::Browser, "papa",        "csv",    256),
    (Place::Browser, "duckdb-csv",  "csv",    256),
    (Place::Browser, "floor",       "csv",    256),
    (Place::Native,  "hubscope",    "jsonl", 1024),
    (Place::Native,  "duckdb",      "jsonl", 1024),
    (Place::Native,  "polars",      "jsonl", 1024),
    (Place::Native,  "jq",          "jsonl",  256),
    (Place::Native,  "hubscope",    "csv",    256),
    (Place::Native,  "duckdb",      "csv",    256),
    (Place::Native,  "polars",      "csv",    256),
];

/// What of the page is measured beside its speed.
const PAGE: [&str; 2] = ["page/start", "page/cancel"];

impl Race {
    /// What filters are held against: `browser/jsonl/64/hubscope`.
    fn name(&self) -> String {
        let place = if self.place == Place::Browser { "browser" } else { "native" };
        format!("{place}/{}/{}/{}", self.shape, self.megabytes, self.contender)
    }
}

/// Everything there is to measure.
fn races(quick: bool) -> Vec<Race> {
    let mut races = Vec::new();
    let sizes = if quick { &SIZES[..1] } else { &SIZES[..] };
    let repetitions = if quick { QUICK_REPETITIONS } else { REPETITIONS };
    for &megabytes in sizes {
        for (place, contender, shape, most) in CONTENDERS {
            if megabytes <= most {
                let (contender, shape) = (contender.to_owned(), shape.to_owned());
                races.push(Race { place, contender, shape, megabytes, repetitions, file: PathBuf::new() });
            }
        }
    }
    if !quick {
        for place in [Place::Browser, Place::Native] {
            let (contender, shape) = ("hubscope".to_owned(), data::MILLION.to_owned());
            let megabytes = data::MILLION_MEGABYTES;
            races.push(Race { place, contender, shape, megabytes, repetitions: 1, file: PathBuf::new() });
        }
    }
    races
}

/// Measures all of it, or what the filters name.
pub fn run(root: &Path, quick: bool, filters: &[&str]) -> Result<ExitCode> {
    let mut races = races(quick);
    let names: Vec<String> = races.iter().map(Race::name).chain(PAGE.map(str::to_owned)).collect();
    if let Some(word) = filters.iter().find(|word| !names.iter().any(|name| name.contains(**word))) {
        eprintln!("nothing to measure is called {word}; there is: {}", names.join(", "));
        return Ok(ExitCode::from(2));
    }
    let wanted = |name: &str| filters.is_empty() || filters.iter().any(|word| name.contains(word));
    races.retain(|race| wanted(&race.name()));
    let page = PAGE.map(wanted);
    let in_browser = page != [false; 2] || races.iter().any(|race| race.place == Place::Browser);
    let in_shell = races.iter().any(|race| race.place == Place::Native);

    // What has to be installed comes first, not after ten minutes.
    let arena = if in_browser { Some(browser::Arena::prepare(root)?) } else { None };
    let shell = if in_shell { Some(native::Shell::prepare(root)?) } else { None };
    let sizes =
        arena.as_ref().map(|_| page::build(root).and_then(|page| size::measure(root, &page))).transpose()?;

    let mut data = data::Data::new(root)?;
    for race in &mut races {
        race.file = data.file(&race.shape, race.megabytes)?;
    }
    let largest = if quick { SIZES[0] } else { SIZES[2] };
    let cancelled = if page[1] { Some(data.file("jsonl", largest)?) } else { None };

    let (browser_races, native_races): (Vec<_>, Vec<_>) =
        races.into_iter().partition(|race| race.place == Place::Browser);
    let mut outcome = results::Outcome { sizes, ..Default::default() };
    if let Some(arena) = arena {
        outcome.seen = Some(arena.run(browser_races, page[0], cancelled)?);
    }
    if let Some(shell) = shell {
        outcome.native = shell.run(native_races);
    }

    let text = results::markdown(root, &outcome, &data)?;
    println!("\n{text}");
    let whole = !quick && filters.is_empty();
    let file = root.join(if whole { RESULTS.to_owned() } else { format!("{WORK}/RESULTS.md") });
    std::fs::write(&file, text)?;
    println!("written to {}", file.display());
    data.tidy()?;

    let faults = results::faults(&outcome, &data);
    for fault in &faults {
        eprintln!("error: {fault}");
    }
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_race_is_found_by_its_place_shape_size_and_contender() {
        let names: Vec<String> = races(false).iter().map(Race::name).collect();
        for name in [
            "browser/jsonl/1024/plain",
            "browser/csv/256/papa",
            "native/jsonl/64/jq",
            "native/million/5600/hubscope",
        ] {
            assert!(names.iter().any(|known| known == name), "{name}");
        }
        // Minutes.
        assert!(!names.iter().any(|known| known == "native/jsonl/1024/jq"));
        assert!(races(true).iter().all(|race| race.megabytes == 64 && race.repetitions == 3));
    }

    #[test]
    fn what_a_contender_counts_is_read() {
        let read = |json| serde_json::from_str::<Count>(json).unwrap();
        let disconnects = Count::Disconnects { disconnects: 2, devices: 1 };
        assert_eq!(read(r#"{"disconnects": 2, "devices": 1}"#), disconnects);
        assert_eq!(read(r#"{"records": 7}"#), Count::Records { records: 7 });
    }
}
