//! `fleet-sim`: writes labelled fleets to standard output.

use fleet_sim::{Case, Count, Difficulty, SAMPLE_SEED, Scenario, Scene, Shape};
use std::io::{self, Write};
use std::process::ExitCode;

const USAGE: &str = "\
usage: fleet-sim sample                                  the page's sample, as JSON Lines
       fleet-sim trap FLEET [--seed N]                   a fleet as JSON Lines
       fleet-sim shape SHAPE [--fleet FLEET] [--seed N]  a fleet (mixed) in another shape
       fleet-sim truth FLEET [--seed N]                  its causes: time,device,module,cause
       fleet-sim scene SCENE [--seed N] [--difficulty D] [--truth]
                                                         an export of a scene, or the causes in it
       fleet-sim load SHAPE DEVICES HOURS RECORDS        the first records of a large fleet, as jsonl,
                                                         csv-all or csv-iso; what they hold, as JSON,
                                                         to standard error";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut out = io::stdout().lock();
    let written = match arguments[..] {
        ["load", shape, devices, hours, records] => load(shape, [devices, hours, records], &mut out),
        ["scene", name, ref options @ ..] => scene(name, options).map(|output| out.write_all(&output)),
        _ => answer(&arguments).map(|output| out.write_all(&output)),
    };
    let Some(written) = written else {
        let fleets = Scenario::ALL.map(|(name, _)| name).join(" ");
        let shapes = Shape::ALL.map(|(name, _)| name).join(" ");
        let scenes = Scene::ALL.map(|scene| scene.name).join(" ");
        let difficulties = Difficulty::ALL.map(|(name, _)| name).join(" ");
        eprintln!(
            "{USAGE}\nfleets: {fleets}\nshapes: {shapes}\nscenes: {scenes}\ndifficulties: {difficulties}"
        );
        return ExitCode::from(2);
    };
    match written {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fleet-sim: {error}");
            ExitCode::from(2)
        }
        Ok(()) => ExitCode::SUCCESS,
    }
}

/// None: bad usage.
fn load(shape: &str, numbers: [&str; 3], out: &mut impl Write) -> Option<io::Result<()>> {
    let shape = of_name(shape)?;
    let [devices, hours, records] = numbers.map(|number| number.parse::<usize>().ok());
    let mut run = Scenario::load(devices?, u64::try_from(hours?).ok()?).run(1);
    run.events.truncate(records?);
    let Count { records, disconnects, devices } = run.count();
    eprintln!(r#"{{"records":{records},"disconnects":{disconnects},"devices":{devices}}}"#);
    Some(run.write(shape, out))
}

fn of_name(shape: &str) -> Option<Shape> {
    Shape::ALL.into_iter().find_map(|(name, known)| (name == shape).then_some(known))
}

/// None: bad usage.
fn scene(name: &str, options: &[&str]) -> Option<Vec<u8>> {
    let (mut seed, mut difficulty, mut truth) = (1, Difficulty::Clean, false);
    let mut options = options.iter();
    while let Some(&option) = options.next() {
        match option {
            "--seed" => seed = options.next()?.parse().ok()?,
            "--difficulty" => {
                let name = options.next()?;
                (_, difficulty) = Difficulty::ALL.into_iter().find(|(known, _)| known == name)?;
            }
            "--truth" => truth = true,
            _ => return None,
        }
    }
    let case = Case::new(&Scene::named(name)?, seed, difficulty);
    Some(if truth { case.run.truth_csv().into_bytes() } else { case.export() })
}

/// None: bad usage.
fn answer(arguments: &[&str]) -> Option<Vec<u8>> {
    let (command, name, options) = match *arguments {
        ["sample"] => ("trap", "sample", &[][..]),
        [command, name, ref options @ ..] => (command, name, options),
        _ => return None,
    };
    let (mut fleet, mut shape) = (name, "jsonl");
    if command == "shape" {
        (fleet, shape) = ("mixed", name);
    }
    let mut seed = if name == "sample" { SAMPLE_SEED } else { 1 };
    for option in options.chunks(2) {
        match *option {
            ["--seed", number] => seed = number.parse().ok()?,
            ["--fleet", name] if command == "shape" => fleet = name,
            _ => return None,
        }
    }
    let (_, scenario) = Scenario::ALL.into_iter().find(|&(name, _)| name == fleet)?;
    let shape = of_name(shape)?;
    let run = scenario().run(seed);
    match command {
        "trap" | "shape" => Some(run.export(shape)),
        "truth" => Some(run.truth_csv().into_bytes()),
        _ => None,
    }
}
