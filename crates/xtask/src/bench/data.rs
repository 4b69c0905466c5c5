//! The files that everybody reads: exports of simulated fleets, the same bytes on every machine.

use crate::{headers, sh};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::WORK;

/// The fleet behind every file but the largest: 20,000 devices, two days; a file is the begin of its log.
const FLEET: [&str; 2] = ["20000", "48"];
/// Records in a megabyte of the begin of that log. CSV writes no names of fields.
const JSONL_RECORDS: u32 = 1820;
const CSV_RECORDS: u32 = 2290;

/// The shape that asks whether a million devices are too many, and the size that it has.
pub const MILLION: &str = "million";
pub const MILLION_MEGABYTES: u32 = 5600;
const MILLION_FLEET: [&str; 2] = ["1000000", "5"];
const MILLION_RECORDS: u32 = 10_000_000;

/// What a file holds, by the program that made it.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Made {
    pub records: usize,
    pub disconnects: usize,
    pub devices: usize,
    #[serde(skip)]
    pub bytes: u64,
}

/// The files made so far, by shape and size.
pub struct Data {
    folder: PathBuf,
    program: PathBuf,
    program_hash: String,
    made: BTreeMap<(String, u32), Made>,
}

impl Data {
    pub fn new(root: &Path) -> Result<Self> {
        let folder = root.join(WORK).join("data");
        fs::create_dir_all(&folder)?;
        let build = ["build", "--release", "-p", "fleet-sim"];
        sh::step("program", "cargo build fleet-sim", || sh::run(&mut sh::cargo(root, build)))?;
        let program = sh::own_program(root, "fleet-sim");
        let program_hash = headers::sha256(&fs::read(&program)?);
        Ok(Self { folder, program, program_hash, made: BTreeMap::new() })
    }

    /// What the file of this shape and size holds.
    pub fn made(&self, shape: &str, megabytes: u32) -> Option<Made> {
        self.made.get(&(shape.to_owned(), megabytes)).copied()
    }

    /// The file of this shape and size, made when the same program has not made it before.
    pub fn file(&mut self, shape: &str, megabytes: u32) -> Result<PathBuf> {
        let (kind, fleet, records, extension) = match shape {
            "csv" => ("csv-iso", FLEET, CSV_RECORDS * megabytes, "csv"),
            MILLION => ("jsonl", MILLION_FLEET, MILLION_RECORDS, "json"),
            _ => ("jsonl", FLEET, JSONL_RECORDS * megabytes, "json"),
        };
        let file = self.folder.join(format!("{shape}-{megabytes}.{extension}"));
        let key = (shape.to_owned(), megabytes);
        if self.made.contains_key(&key) {
            return Ok(file);
        }
        let records = records.to_string();
        let stamp = file.with_extension("stamp");
        let recipe = format!("{} {kind} {} {records}", self.program_hash, fleet.join(" "));
        let before = fs::read_to_string(&stamp).unwrap_or_default();
        let holds = match before.split_once('\n') {
            Some((seen, holds)) if seen == recipe && file.is_file() => holds.to_owned(),
            _ => {
                let holds = sh::step("data", &format!("{megabytes} MB of {kind}"), || {
                    self.make(&["load", kind, fleet[0], fleet[1], &records], &file)
                })?;
                fs::write(&stamp, format!("{recipe}\n{holds}"))?;
                holds
            }
        };
        let made: Made = serde_json::from_str(&holds).context("fleet-sim does not say what it wrote")?;
        self.made.insert(key, Made { bytes: fs::metadata(&file)?.len(), ..made });
        Ok(file)
    }

    /// Writes a file, whole or not at all, and gives what the program says of it.
    fn make(&self, args: &[&str], file: &Path) -> Result<String> {
        let half = file.with_extension("half");
        let mut program = Command::new(&self.program);
        program.args(args).stdout(File::create(&half)?).stderr(Stdio::piped());
        let output = program.spawn()?.wait_with_output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            bail!("fleet-sim failed: {said}");
        }
        fs::rename(half, file)?;
        Ok(said)
    }

    /// Takes away what is too large to be left lying.
    pub fn tidy(&self) -> Result<()> {
        let large = self.folder.join(format!("{MILLION}-{MILLION_MEGABYTES}.json"));
        if large.is_file() {
            fs::remove_file(large)?;
        }
        Ok(())
    }
}
