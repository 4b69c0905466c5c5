//! What was measured, in words and tables, and what of it must not be.

use crate::sh;
use anyhow::Result;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::browser::{Seen, Start};
use super::data::{Data, MILLION, Made};
use super::size::Size;
use super::{Count, Inside, Place, Run};

/// The cost of a byte may differ between sizes by so much and still be called the same.
const LINEAR: f64 = 0.10;

const OWN: &str = "hubscope";

/// Contenders by the names that people know.
const NAMES: [(&str, &str); 10] = [
    (OWN, "**Hubscope**"),
    ("at-once", "Hubscope, not warmed up"),
    ("plain", "plain JavaScript"),
    ("papa", "Papa Parse"),
    ("duckdb-json", "DuckDB-WASM 0.9.2"),
    ("duckdb-csv", "DuckDB-WASM"),
    ("floor", "floor: read, copied, lines counted"),
    ("duckdb", "DuckDB"),
    ("polars", "Polars"),
    ("jq", "jq"),
];

const SHAPES: [(&str, &str); 2] = [("jsonl", "JSON Lines"), ("csv", "CSV")];

/// Everything that was measured.
#[derive(Default)]
pub struct Outcome {
    pub sizes: Option<Vec<Size>>,
    pub seen: Option<Seen>,
    pub native: Vec<Run>,
}

impl Outcome {
    fn runs(&self) -> impl Iterator<Item = &Run> {
        self.seen.iter().flat_map(|seen| &seen.runs).chain(&self.native)
    }
}

impl Run {
    fn name(&self) -> &str {
        let known = NAMES.iter().find(|(name, _)| *name == self.race.contender);
        known.map_or(&self.race.contender, |(_, known)| known)
    }

    fn is_in(&self, place: Place, shape: &str) -> bool {
        self.race.place == place && self.race.shape == shape
    }

    fn seconds(&self) -> Option<f64> {
        median(self.laps.iter().map(|lap| lap.seconds).collect())
    }

    fn why_not(&self) -> &str {
        self.failure.as_deref().unwrap_or("not measured")
    }

    fn inside(&self, of: impl Fn(&Inside) -> f64) -> Option<f64> {
        median(self.laps.iter().filter_map(|lap| lap.inside.as_ref()).map(of).collect())
    }
}

/// What must not be: a contender that counts differently, or something that has outgrown its budget.
pub fn faults(outcome: &Outcome, data: &Data) -> Vec<String> {
    let mut faults = Vec::new();
    for run in outcome.runs() {
        let race = &run.race;
        let Some(made) = data.made(&race.shape, race.megabytes) else { continue };
        let wrong = run.laps.iter().find(|lap| !agrees(lap.count, made));
        if let Some(lap) = wrong {
            let found = match lap.count {
                Count::Disconnects { disconnects, devices } => {
                    format!("{disconnects} 404104 on {devices} devices")
                }
                Count::Records { records } => format!("{records} records"),
            };
            let Made { records, disconnects, devices, .. } = made;
            let holds = format!("{disconnects} 404104 on {devices} devices in {records} records");
            faults.push(format!("{} counts {found}, but the file holds {holds}", race.name()));
        }
        // The million may be too many; the other files are not.
        if let Some(failure) = run.failure.as_ref().filter(|_| race.contender == OWN && race.shape != MILLION)
        {
            faults.push(format!("{}: {failure}", race.name()));
        }
    }
    for size in outcome.sizes.iter().flatten().filter(|size| size.gzipped > size.budget) {
        faults.push(format!("{}: {} bytes gzipped, more than {}", size.what, size.gzipped, size.budget));
    }
    faults
}

/// Whether a contender found what the file holds.
fn agrees(count: Count, made: Made) -> bool {
    match count {
        Count::Disconnects { disconnects, devices } => {
            (disconnects, devices) == (made.disconnects, made.devices)
        }
        Count::Records { records } => records == made.records,
    }
}

/// The results as a document.
pub fn markdown(root: &Path, outcome: &Outcome, data: &Data) -> Result<String> {
    let mut text =
        "# Speed\n\nWritten by `cargo xtask bench`, never by hand. MB are 10^6 bytes; times are medians.\n\n"
            .to_owned();
    machine(&mut text, root, outcome)?;
    if let Some(seen) = &outcome.seen {
        for (shape, title) in SHAPES {
            let runs: Vec<_> = seen.runs.iter().filter(|run| run.is_in(Place::Browser, shape)).collect();
            if !runs.is_empty() {
                writeln!(text, "\n## {title} in the browser\n")?;
                let columns = ["x of plain JavaScript", "x of the floor's time"];
                table(&mut text, &runs, data, columns, |_, seconds, twin| {
                    [twin("plain").map(|plain| plain / seconds), twin("floor").map(|floor| seconds / floor)]
                        .map(times)
                })?;
            }
        }
        inside(&mut text, seen, data)?;
        page(&mut text, seen)?;
    }
    if let Some(sizes) = &outcome.sizes {
        text += "\n## Size\n\n| | bytes | gzipped | budget, gzipped |\n|---|--:|--:|--:|\n";
        for Size { what, raw, gzipped, budget } in sizes {
            writeln!(text, "| {what} | {raw} | {gzipped} | {budget} |")?;
        }
    }
    for (shape, title) in SHAPES {
        let runs: Vec<_> = outcome.native.iter().filter(|run| run.race.shape == shape).collect();
        if !runs.is_empty() {
            writeln!(text, "\n## {title} on the command line\n")?;
            let columns = ["x of Hubscope's time", "memory, MB"];
            table(&mut text, &runs, data, columns, |run, seconds, twin| {
                [times(twin(OWN).map(|own| seconds / own)), memory(run)]
            })?;
        }
    }
    million(&mut text, outcome, data)?;
    Ok(text)
}

fn machine(text: &mut String, root: &Path, outcome: &Outcome) -> Result<()> {
    let read = |file: &str| fs::read_to_string(file).unwrap_or_default();
    let field = |text: &str, key: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(key))?;
        Some(line.trim_start_matches([' ', '\t', ':', '=']).trim_matches('"').to_owned())
    };
    let cpu = field(&read("/proc/cpuinfo"), "model name").unwrap_or("an unknown processor".into());
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let system = field(&read("/etc/os-release"), "PRETTY_NAME").unwrap_or(std::env::consts::OS.into());
    let memory = field(&read("/proc/meminfo"), "MemTotal")
        .and_then(|line| line.strip_suffix(" kB")?.parse::<f64>().ok())
        .map_or(String::new(), |kibibytes| format!(", {:.0} GiB of memory", kibibytes / 1_048_576.0));
    let version = |program: &str| {
        let said = sh::listen(Command::new(program).arg("--version")).map(|said| said.text());
        said.unwrap_or_default().lines().next().unwrap_or_default().trim().to_owned()
    };
    writeln!(text, "- Machine: {cpu}, {cores} cores{memory}, {system}.")?;
    write!(text, "- {}", version("rustc"))?;
    if let Some(seen) = &outcome.seen {
        write!(text, "; Chromium {}, headless", seen.browser)?;
    }
    let package = fs::read_to_string(root.join("tests/bench/package.json"))?;
    let package: serde_json::Value = serde_json::from_str(&package)?;
    for (name, version) in package["dependencies"].as_object().into_iter().flatten() {
        write!(text, "; {name} {}", version.as_str().unwrap_or_default())?;
    }
    for line in fs::read_to_string(root.join("tests/bench/requirements.txt"))?.lines() {
        write!(text, "; {} (PyPI)", line.replace("==", " "))?;
    }
    writeln!(text, "; {}.", version("jq"))?;
    text.push_str(
        "- The files are the begin of one simulated log: 20,000 devices with every trouble, sorted by time, all \
         categories mixed; the CSV is newest first.\n\
         - Hubscope does its whole job, from the file to the report on view, with the diagnosis; the others only \
         count 404104 and devices with one. Plain JavaScript and Papa Parse look into `properties` of every \
         record, as a diagnosis must; the query languages are free to skip what the count does not need.\n\
         - In the browser all run in one Chromium, in turns, each in a fresh page whose worker stands by before \
         the clock starts. Hubscope uses the seconds in which a reader looks for the file to run its engine on \
         a sample, so that the browser compiles it well; “not warmed up” is what a file costs that comes \
         the moment the page is open. The floor reads with a BYOB reader of 1 MiB, copies into WebAssembly memory and \
         counts line breaks with vectors.\n",
    );
    Ok(())
}

/// Seconds of another contender on the same file, by its name.
type Twin<'a> = &'a dyn Fn(&str) -> Option<f64>;

/// A row for each run: what all tables show, and two columns of its own.
fn table(
    text: &mut String,
    runs: &[&Run],
    data: &Data,
    columns: [&str; 2],
    cells: impl Fn(&Run, f64, Twin) -> [String; 2],
) -> Result<()> {
    let [first, second] = columns;
    writeln!(
        text,
        "| file | | seconds | fastest | MB/s | {first} | {second} |\n|---|---|--:|--:|--:|--:|--:|"
    )?;
    for run in runs {
        let race = &run.race;
        let (size, name) = (race.megabytes, run.name());
        let Some(seconds) = run.seconds() else {
            writeln!(text, "| {size} MB | {name} | {} | | | | |", run.why_not())?;
            continue;
        };
        let twin = |name: &str| {
            let same = |other: &&&Run| other.race.contender == name && other.race.megabytes == size;
            runs.iter().find(same)?.seconds()
        };
        let fastest = run.laps.iter().map(|lap| lap.seconds).fold(f64::INFINITY, f64::min);
        let speed = megabytes(run, data) / seconds;
        let [first, second] = cells(run, seconds, &twin);
        writeln!(
            text,
            "| {size} MB | {name} | {seconds:.2} | {fastest:.2} | {speed:.0} | {first} | {second} |"
        )?;
    }
    Ok(())
}

/// Where Hubscope's time goes, what it costs in memory, and what the page's own thread feels of it.
fn inside(text: &mut String, seen: &Seen, data: &Data) -> Result<()> {
    let own = |(shape, _)| {
        let own = move |run: &&Run| run.race.contender == OWN && run.race.shape == shape;
        seen.runs.iter().filter(own).filter(|run| !run.laps.is_empty())
    };
    let runs: Vec<_> = SHAPES.into_iter().flat_map(own).collect();
    if runs.is_empty() {
        return Ok(());
    }
    *text += "\n## Inside Hubscope\n\n\
        | file | read, s | diagnosed, s | drawn, s | ns a byte | to read it | WebAssembly memory, MB | long tasks while \
        reading | longest, ms | longest when drawing, ms |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n";
    let longest = |tasks: &[f64]| tasks.iter().copied().fold(0.0, f64::max);
    for run in &runs {
        let value = |of: fn(&Inside) -> f64| run.inside(of).unwrap_or(f64::NAN);
        let (read, answered) = (value(|inside| inside.read), value(|inside| inside.answered));
        let (byte, read_byte) = nanoseconds(run, data);
        writeln!(
            text,
            "| {} {} MB | {read:.2} | {:.2} | {:.2} | {byte:.2} | {read_byte:.2} | {:.0} | {:.0} | {:.0} | {:.0} |",
            run.race.shape,
            run.race.megabytes,
            answered - read,
            run.seconds().unwrap_or(f64::NAN) - answered,
            value(|inside| inside.wasm_bytes as f64) / 1e6,
            value(|inside| inside.reading_tasks.len() as f64),
            run.inside(|inside| longest(&inside.reading_tasks)).unwrap_or(f64::NAN),
            run.inside(|inside| longest(&inside.drawing_tasks)).unwrap_or(f64::NAN),
        )?;
    }
    *text += "\nA long task holds the page's own thread for more than 50 ms (PerformanceObserver `longtask`); those \
        while reading end before the worker has its answer. The memory is that of the worker's instance at its \
        end, and never shrinks before.\n";
    for (shape, title) in SHAPES {
        let costs: Vec<_> =
            runs.iter().filter(|run| run.race.shape == shape).map(|run| nanoseconds(run, data)).collect();
        if costs.len() > 1 {
            let whole = spread(costs.iter().map(|cost| cost.0));
            let reading = spread(costs.iter().map(|cost| cost.1));
            let verdict = |spread: f64| if spread <= LINEAR { "linear" } else { "not linear" };
            writeln!(
                text,
                "\n{title}: between the sizes, the cost of a byte differs by {:.0} % for the whole job ({}) and by \
                 {:.0} % for reading ({}); within {:.0} % it counts as linear.",
                whole * 100.0,
                verdict(whole),
                reading * 100.0,
                verdict(reading),
                LINEAR * 100.0
            )?;
        }
    }
    Ok(())
}

fn page(text: &mut String, seen: &Seen) -> Result<()> {
    if seen.starts.is_empty() && seen.cancels.is_empty() {
        return Ok(());
    }
    *text += "\n## The page\n\n";
    let start = |of: fn(&Start) -> f64| median(seen.starts.iter().map(of).collect());
    if let (Some(ready), Some(standby), Some(warm)) =
        (start(|start| start.ready), start(|start| start.standby), start(|start| start.warm))
    {
        writeln!(
            text,
            "- Start: {ready:.0} ms from navigation until it takes files, {standby:.0} ms until the engine stands by, \
             {warm:.0} ms until it has warmed up (medians of {}).",
            seen.starts.len()
        )?;
    }
    if let Some(cancel) = median(seen.cancels.clone()) {
        let most = seen.cancels.iter().copied().fold(0.0, f64::max);
        writeln!(
            text,
            "- Cancel, after a quarter of the largest file: {cancel:.0} ms from the click until it takes files again, \
             {most:.0} ms at most (of {}).",
            seen.cancels.len()
        )?;
    }
    Ok(())
}

fn million(text: &mut String, outcome: &Outcome, data: &Data) -> Result<()> {
    let runs: Vec<_> = outcome.runs().filter(|run| run.race.shape == MILLION).collect();
    let Some(made) = runs.first().and_then(|run| data.made(MILLION, run.race.megabytes)) else {
        return Ok(());
    };
    writeln!(
        text,
        "\n## A million devices\n\n{} records in {:.1} GB: {} 404104 on {} of a million devices. Measured once.\n",
        made.records,
        made.bytes as f64 / 1e9,
        made.disconnects,
        made.devices
    )?;
    for run in runs {
        let place = if run.race.place == Place::Browser { "In the browser" } else { "On the command line" };
        let Some(seconds) = run.seconds() else {
            writeln!(text, "- {place}: {}.", run.why_not())?;
            continue;
        };
        let memory = match run.inside(|inside| inside.wasm_bytes as f64) {
            Some(bytes) => {
                let read = run.inside(|inside| inside.read).unwrap_or(f64::NAN);
                format!("{read:.1} s of them to read; {:.0} MB of WebAssembly memory", bytes / 1e6)
            }
            None => format!("{} MB of memory", memory(run)),
        };
        writeln!(text, "- {place}: {seconds:.1} s; {memory}.")?;
    }
    Ok(())
}

fn megabytes(run: &Run, data: &Data) -> f64 {
    data.made(&run.race.shape, run.race.megabytes).map_or(f64::NAN, |made| made.bytes as f64 / 1e6)
}

/// The cost of a byte: of the whole job, and of reading.
fn nanoseconds(run: &Run, data: &Data) -> (f64, f64) {
    let bytes = megabytes(run, data) * 1e6;
    let cost = |seconds: Option<f64>| seconds.unwrap_or(f64::NAN) * 1e9 / bytes;
    (cost(run.seconds()), cost(run.inside(|inside| inside.read)))
}

/// The most memory of a run's laps, in megabytes.
fn memory(run: &Run) -> String {
    let most = run.laps.iter().filter_map(|lap| lap.memory).max();
    most.map_or("–".into(), |bytes| format!("{:.0}", bytes as f64 / 1e6))
}

fn times(ratio: Option<f64>) -> String {
    ratio.map_or("–".into(), |ratio| format!("{ratio:.1}"))
}

/// How much larger the largest is than the smallest.
fn spread(costs: impl Iterator<Item = f64> + Clone) -> f64 {
    costs.clone().fold(f64::MIN, f64::max) / costs.fold(f64::MAX, f64::min) - 1.0
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    Some(if values.len().is_multiple_of(2) { f64::midpoint(values[middle - 1], upper) } else { upper })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![4.0, 1.0, 3.0, 2.0]), Some(2.5));
    }

    #[test]
    fn whoever_counts_differently_disagrees() {
        let made = Made { records: 9, disconnects: 4, devices: 3, bytes: 0 };
        assert!(agrees(Count::Disconnects { disconnects: 4, devices: 3 }, made));
        assert!(!agrees(Count::Disconnects { disconnects: 4, devices: 4 }, made));
        assert!(!agrees(Count::Disconnects { disconnects: 3, devices: 3 }, made));
        assert!(agrees(Count::Records { records: 9 }, made));
        assert!(!agrees(Count::Records { records: 10 }, made));
    }

    #[test]
    fn the_spread_is_the_largest_over_the_smallest() {
        assert!((spread([2.0, 2.2, 2.1].into_iter()) - 0.1).abs() < 1e-9);
        assert!(spread([5.0, 5.0].into_iter()).abs() < 1e-9);
    }
}
