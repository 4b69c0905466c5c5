//! The chores of this repository, in Rust so that they run wherever it builds: `cargo xtask help`.

mod accuracy;
mod audit;
mod bench;
mod fuzz;
mod headers;
mod page;
mod serve;
mod sh;
mod tally;
mod test;
mod tools;
mod wasm;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask <chore>

  serve [--port N]   build the page and serve it on this machine, on port 8080 or the next free one
  build              build the page into dist/: index.html, and site/ for a host, with the headers it should send
  test [filter…]     run every check and test; with filters, the steps and test files so named
  bench [--quick] [filter…]
                     measure against the best alternatives, side by side, and write tests/bench/RESULTS.md;
                     with filters (shape, size, contender: csv, 1024, plain) or --quick, a part of it
  accuracy [--seeds A..B | --training] [--difficulty clean|hard|foreign] [--scenario NAME] [--show]
                     hold the verdicts against fleets whose truth is known, and write tests/accuracy/RESULTS.md;
                     with options, a part of it, or each wrong verdict with its truth
  fuzz [--seconds N] [target…]
                     try inputs that nobody thought of on the engine, for so many seconds a target (60)

Tools that are missing are installed first, each with a line that says so.
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let root = root();
    let done = match args[..] {
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        ["serve"] => serve::run(&root, serve::PORT),
        ["serve", "--port", port] => match port.parse() {
            Ok(port) => serve::run(&root, port),
            Err(_) => Ok(wrong_usage()),
        },
        ["build"] => page::build(&root).map(|_| ExitCode::SUCCESS),
        ["test", ref filters @ ..] if !filters.iter().any(|word| word.starts_with('-')) => {
            test::run(&root, filters)
        }
        ["bench", ref words @ ..] => {
            let (options, filters): (Vec<_>, Vec<_>) = words.iter().partition(|word| word.starts_with('-'));
            match options[..] {
                [] => bench::run(&root, false, &filters),
                ["--quick"] => bench::run(&root, true, &filters),
                _ => Ok(wrong_usage()),
            }
        }
        ["accuracy", ref words @ ..] => match accuracy::Options::parse(words) {
            Some(options) => accuracy::run(&root, &options),
            None => Ok(wrong_usage()),
        },
        ["fuzz", ref words @ ..] => fuzz::run(&root, words),
        _ => Ok(wrong_usage()),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn wrong_usage() -> ExitCode {
    eprint!("{HELP}");
    ExitCode::from(2)
}

/// The top folder of the repository, whatever folder the chore was called from.
fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.ancestors().nth(2).unwrap_or(Path::new(".")).to_path_buf()
}
