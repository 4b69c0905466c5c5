//! The contenders of one Chromium: made ready here, measured by tests/bench/bench.mjs.

use crate::{sh, tools};
use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{REPETITIONS, Race, Run, WORK};

const FOLDER: &str = "tests/bench";
/// Contenders by where their script must be made; those of packages only where these can be had.
const OWN: [&str; 2] = ["plain", "floor"];
const PACKAGED: [&str; 3] = ["papa", "duckdb-json", "duckdb-csv"];
/// The page is opened more often than it is made to read a gigabyte.
const STARTS: usize = 2 * REPETITIONS - 1;

/// What was seen in the browser.
#[derive(Debug, Deserialize)]
pub struct Seen {
    /// Its version.
    pub browser: String,
    #[serde(rename = "races")]
    pub runs: Vec<Run>,
    pub starts: Vec<Start>,
    /// Milliseconds from a click on cancel until the page takes files again.
    pub cancels: Vec<f64>,
}

/// Milliseconds from the begin of the navigation.
#[derive(Debug, Deserialize)]
pub struct Start {
    /// Until the page takes files.
    pub ready: f64,
    /// Until the engine stands by.
    pub standby: f64,
    /// Until it has warmed up.
    pub warm: f64,
}

/// A browser, and everybody's scripts.
pub struct Arena {
    root: PathBuf,
    chromium: PathBuf,
    work: PathBuf,
    /// Why packages are missing, if they are.
    missing: Option<String>,
}

impl Arena {
    /// Installs what is missing and bundles the contenders.
    pub fn prepare(root: &Path) -> Result<Self> {
        tools::rust_parts(root, false)?;
        tools::npm(root)?;
        tools::wasm(root)?;
        let chromium = tools::chromium()?;
        let work = root.join(WORK);
        fs::create_dir_all(work.join("npm"))?;
        for file in ["package.json", "package-lock.json"] {
            fs::copy(root.join(FOLDER).join(file), work.join("npm").join(file))?;
        }
        let why = "Hubscope is measured against the packages of tests/bench/package.json (260 MB)";
        let missing =
            tools::npm_packages(&work.join("npm"), why).err().map(|error| format!("missing: {error:#}"));
        let arena = Self { root: root.to_owned(), chromium, work, missing };
        sh::step("arena", "esbuild, wasm-as", || arena.bundle())?;
        Ok(arena)
    }

    fn bundle(&self) -> Result<()> {
        let mut esbuild = sh::npm_bin(&self.root, "esbuild");
        let packaged = if self.missing.is_none() { &PACKAGED[..] } else { &[] };
        for name in OWN.iter().chain(packaged) {
            esbuild.arg(format!("{FOLDER}/contenders/{name}.mjs"));
        }
        esbuild.args(["--bundle", "--format=iife", "--platform=browser", "--log-level=warning"]);
        esbuild.arg(format!("--outdir={}", self.scripts().display()));
        sh::run(esbuild.env("NODE_PATH", self.packages()))?;
        let mut assemble = sh::npm_bin(&self.root, "wasm-as");
        assemble.args(["--enable-simd", "--enable-bulk-memory"]);
        assemble.arg(format!("{FOLDER}/contenders/floor.wat"));
        sh::run(assemble.arg("-o").arg(self.scripts().join("floor.wasm"))).map(drop)
    }

    fn scripts(&self) -> PathBuf {
        self.work.join("scripts")
    }

    fn packages(&self) -> PathBuf {
        self.work.join("npm/node_modules")
    }

    /// Runs the races, and measures the page's start and cancelling.
    pub fn run(&self, races: Vec<Race>, start: bool, cancel: Option<PathBuf>) -> Result<Seen> {
        let is_missing = |race: &Race| self.missing.is_some() && PACKAGED.contains(&&*race.contender);
        let (missing, races): (Vec<_>, Vec<_>) = races.into_iter().partition(is_missing);
        let (plan, out) = (self.work.join("plan.json"), self.work.join("browser.json"));
        let content = json!({
            "dist": self.root.join("dist"),
            "scripts": self.scripts(),
            "packages": self.packages(),
            "races": races,
            "starts": if start { STARTS } else { 0 },
            "cancels": cancel.map(|file| json!({ "file": file, "repetitions": REPETITIONS })),
            "out": out,
        });
        fs::write(&plan, content.to_string())?;
        let script = format!("{FOLDER}/bench.mjs");
        let mut node = Command::new("node");
        node.current_dir(&self.root).env("HUBSCOPE_CHROMIUM", &self.chromium);
        sh::watch(node.arg(script).arg(plan))?;
        let mut seen: Seen =
            serde_json::from_slice(&fs::read(out)?).context("bench.mjs wrote something else")?;
        seen.runs.extend(missing.into_iter().map(|race| Run {
            race,
            laps: Vec::new(),
            failure: self.missing.clone(),
        }));
        Ok(seen)
    }
}
