//! The inputs in `fuzz/corpus`, each through its fuzz target, without libFuzzer: what fuzzing found once stays found.
//! Fuzzing itself begins with them, too, with an engine that looks at fewer bytes before it decides what they are.

#[path = "../../../fuzz/src/lib.rs"]
mod fuzz;

use std::path::{Path, PathBuf};

use fuzz::targets;

type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 9] = [
    ("client-logs", targets::client_logs),
    ("dates", targets::dates),
    ("encodings", targets::encodings),
    ("engine", targets::engine),
    ("json", targets::json),
    ("large", targets::large),
    ("packed", targets::packed),
    ("pasted", targets::pasted),
    ("table", targets::table),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

#[test]
fn what_was_found_is_sound() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz");
    let names: Vec<String> = files(&fuzz.join("targets")).iter().map(|file| name(file)).collect();
    assert_eq!(names, TARGETS.map(|(name, _)| name));
    for folder in files(&fuzz.join("corpus")) {
        let (_, target) = *TARGETS.iter().find(|(target, _)| *target == name(&folder)).expect("a target");
        for file in files(&folder) {
            println!("{}", file.display());
            target(&std::fs::read(file).expect("an input"));
        }
    }
}
