//! Accuracy: fleets whose truth is known, through the real engine, each 404104 held against what really
//! happened. Nothing fails for being wrong; what fails is a verdict that is missing or one too many.

mod baselines;
mod fit;
mod results;
mod score;

use anyhow::{Context, Result, bail};
use fleet_sim::{Case, Difficulty, Scene};
use hubscope::Analysis;
use hubscope::diagnose::{Bits, Cause};
use score::Row;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

const RESULTS: &str = "tests/accuracy/RESULTS.md";

/// Constants of the diagnosis may be chosen on these seeds,
const TRAINING: RangeInclusive<u64> = 1..=60;
/// and on these, never: the results tell of them.
const UNSEEN: RangeInclusive<u64> = 201..=230;

/// What to run.
pub struct Options {
    seeds: RangeInclusive<u64>,
    difficulties: Vec<(&'static str, Difficulty)>,
    scenes: Vec<Scene>,
    /// Print each wrong verdict with its truth.
    show: bool,
    /// Fit the weights of the causes instead, and print them.
    fit: bool,
}

impl Options {
    /// None: bad usage.
    pub fn parse(words: &[&str]) -> Option<Self> {
        let mut options = Self {
            seeds: UNSEEN,
            difficulties: Difficulty::ALL.to_vec(),
            scenes: Scene::ALL.to_vec(),
            show: false,
            fit: false,
        };
        let mut words = words.iter();
        while let Some(&word) = words.next() {
            match word {
                "--show" => options.show = true,
                "--fit" => (options.fit, options.seeds) = (true, TRAINING),
                "--training" => options.seeds = TRAINING,
                "--seed" | "--seeds" => options.seeds = seeds(words.next()?)?,
                "--scenario" => options.scenes = vec![Scene::named(words.next()?)?],
                "--difficulty" => {
                    let name = words.next()?;
                    options.difficulties.retain(|(known, _)| known == name);
                }
                _ => return None,
            }
        }
        (!options.difficulties.is_empty() && !options.seeds.is_empty()).then_some(options)
    }

    /// Whether this is what the results file tells.
    fn is_all(&self) -> bool {
        self.seeds == UNSEEN
            && self.difficulties.len() == Difficulty::ALL.len()
            && self.scenes.len() == Scene::ALL.len()
    }
}

/// `7` or `1..20`, both ends included.
fn seeds(text: &str) -> Option<RangeInclusive<u64>> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    Some(first.parse().ok()?..=last.trim_start_matches('=').parse().ok()?)
}

/// Those whose verdicts are compared: the engine, and rules without it.
pub const JUDGES: [&str; 3] = ["Hubscope", "the page's rule", "counts per hour"];

/// One fleet as each judge saw it.
pub struct Fleet {
    pub scene: usize,
    pub difficulty: usize,
    pub rows: [Vec<Row>; JUDGES.len()],
    /// 404104 without a verdict, and verdicts without a 404104.
    pub strays: usize,
    pub records: usize,
    wrong: Vec<String>,
    seen: fit::Seen,
}

/// Runs the fleets, prints the tables and, if nothing was left out, writes them down.
pub fn run(root: &Path, options: &Options) -> Result<ExitCode> {
    let mut jobs = Vec::new();
    for (difficulty, &(_, kind)) in options.difficulties.iter().enumerate() {
        for (scene, of) in options.scenes.iter().enumerate() {
            for seed in options.seeds.clone() {
                jobs.push((difficulty, kind, scene, *of, seed));
            }
        }
    }
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let fleets = std::thread::scope(|scope| {
        for _ in 0..threads {
            let (sender, jobs, next) = (sender.clone(), &jobs, &next);
            scope.spawn(move || {
                while let Some(&(difficulty, kind, scene, of, seed)) =
                    jobs.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    let fleet =
                        judge(&Case::new(&of, seed, kind), scene, difficulty, options.show, options.fit);
                    let fleet = fleet.with_context(|| format!("{} of seed {seed}", of.name));
                    let fleet = fleet.map(|mut fleet| {
                        let name = format!("# {} of seed {seed}", of.name);
                        fleet.wrong.splice(..0, options.show.then_some(name));
                        fleet
                    });
                    if sender.send((scene, difficulty, seed, fleet)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        // In a fixed order, or sums of fractions would differ in their last digits.
        let mut fleets: Vec<_> = receiver.iter().collect();
        fleets.sort_by_key(|&(scene, difficulty, seed, _)| (difficulty, scene, seed));
        fleets.into_iter().map(|(.., fleet)| fleet).collect::<Result<Vec<_>>>()
    })?;
    if options.fit {
        let mut seen = fit::Seen::new();
        for (bits, counts) in fleets.iter().flat_map(|fleet| &fleet.seen) {
            let known = seen.entry(*bits).or_default();
            known.iter_mut().zip(counts).for_each(|(known, count)| *known += count);
        }
        print!("{}", fit::fit(&seen));
        return Ok(ExitCode::SUCCESS);
    }
    for line in fleets.iter().flat_map(|fleet| &fleet.wrong) {
        println!("{line}");
    }
    let text = results::markdown(options, &fleets)?;
    print!("{text}");
    if options.is_all() {
        let file = root.join(RESULTS);
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Time, device, module.
type Key = (String, String, String);

#[derive(Deserialize)]
struct Verdict {
    time: String,
    device: String,
    module: String,
    cause: String,
    confidence: f64,
    evidence: String,
}

fn judge(case: &Case, scene: usize, difficulty: usize, show: bool, fitting: bool) -> Result<Fleet> {
    let export = case.export();
    let mut analysis = Analysis::default();
    analysis.begin("export");
    analysis.push(&export);
    analysis.end();
    let outcome = analysis.finish();
    let mut verdicts: BTreeMap<Key, Verdict> = BTreeMap::new();
    let mut keys: Vec<Key> = Vec::new();
    for part in outcome.verdicts_ndjson() {
        for line in part.lines() {
            let verdict: Verdict = serde_json::from_str(line).context("a verdict that is no JSON")?;
            let key = (verdict.time.clone(), verdict.device.clone(), verdict.module.clone());
            keys.push(key.clone());
            verdicts.insert(key, verdict);
        }
    }
    // Two drops of one device in one moment are one row to whoever has the log only.
    let mut truths: BTreeMap<Key, BTreeSet<&'static str>> = BTreeMap::new();
    for truth in &case.run.truth {
        let key = (truth.iso(), truth.device.clone(), truth.module.unwrap_or_default().to_owned());
        truths.entry(key).or_default().insert(truth.cause.name());
    }
    let mut seen = fit::Seen::new();
    if fitting {
        let observed = keys.iter().zip(outcome.observations());
        let of_row = |(key, bits): (&Key, Bits)| {
            let cause = truths.get(key)?.iter().next()?;
            Some((bits, Cause::ALL.iter().position(|known| known.name() == *cause)?))
        };
        let rows: Vec<(Bits, usize)> = observed.filter_map(of_row).collect();
        let mut counts = [0.0; Cause::ALL.len()];
        for (_, cause) in &rows {
            counts[*cause] += 1.0;
        }
        // Each drop is judged twice with the same weights: by itself, and in its company.
        for (bits, cause) in rows {
            for bits in [hubscope::diagnose::alone(bits), bits] {
                seen.entry(bits).or_default()[cause] += (score::MOST_ROWS / counts[cause]).min(1.0);
            }
        }
    }
    let strays = verdicts.keys().filter(|key| !truths.contains_key(*key)).count()
        + truths.keys().filter(|key| !verdicts.contains_key(*key)).count();
    let others = [baselines::page(&case.run.events), baselines::counts(&case.run.events)];
    let mut fleet = Fleet {
        scene,
        difficulty,
        rows: Default::default(),
        strays,
        records: case.run.events.len(),
        wrong: Vec::new(),
        seen,
    };
    for (key, causes) in &truths {
        let verdict = verdicts.get(key);
        let (given, confidence) = verdict.map_or((score::UNDETERMINED, 0.0), |v| (&*v.cause, v.confidence));
        let row = Row::new(causes, given, confidence);
        if show && !row.is_right() {
            let (time, device, module) = key;
            let evidence = verdict.map_or("", |verdict| &verdict.evidence);
            let truth = causes.iter().copied().collect::<Vec<_>>().join("|");
            let name = [device.as_str(), module].join(if module.is_empty() { "" } else { "/" });
            fleet.wrong.push(format!("{time} {name}: {truth}, said {given} {confidence:.2} {evidence}"));
        }
        fleet.rows[0].push(row);
        for (rows, other) in fleet.rows[1..].iter_mut().zip(&others) {
            rows.push(Row::new(causes, other.get(key).copied().unwrap_or(score::UNDETERMINED), 1.0));
        }
    }
    if show {
        let Fleet { records, strays, .. } = fleet;
        let line = format!("## {:?} {:?}: {records} records, {strays} strays", case.shape, case.damages);
        fleet.wrong.insert(0, line);
    }
    if fleet.rows[0].len() != truths.len() {
        bail!("rows were lost");
    }
    Ok(fleet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options() {
        let options =
            Options::parse(&["--seeds", "3..5", "--difficulty", "hard", "--scenario", "nat", "--show"]);
        let options = options.expect("all of it is known");
        assert_eq!((options.seeds.clone(), options.show), (3..=5, true));
        assert_eq!((options.difficulties[0].0, options.scenes[0].name), ("hard", "nat"));
        assert!(!options.is_all() && Options::parse(&[]).expect("no words").is_all());
        for bad in [&["--seed"][..], &["--seed", "x"], &["--difficulty", "soft"], &["nat"]] {
            assert!(Options::parse(bad).is_none(), "{bad:?}");
        }
    }
}
