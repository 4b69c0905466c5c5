//! The engine as a WebAssembly module: wasm-pack builds it, binaryen makes it smaller and faster.

use crate::{headers, sh, tools};
use anyhow::{Context, Result};
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Where the module lies, as wasm-pack names it.
pub const MODULE: &str = "target/wasm/hubscope_wasm_bg.wasm";

/// The optimised copy of the last module, and the hash of what it was made from.
const OPTIMISED: &str = "target/wasm-opt.wasm";
const STAMP: &str = "target/wasm-opt.stamp";

/// The features a module may use are read from the module itself, where the compiler lists them:
/// the optimiser then adds none that a browser of today may lack.
///
/// Functions with one caller stay functions. Put into it, they made one of 117 KB that holds most of the diagnosis and
/// runs once: a browser exchanges its first, hasty translation of a function only when it is called again.
const FLAGS: [&str; 3] = ["-O3", "--one-caller-inline-max-function-size", "0"];

/// Builds target/wasm.
pub fn build(root: &Path) -> Result<()> {
    tools::rust_parts(root, false)?;
    tools::npm(root)?;
    let path = tools::wasm(root)?;
    sh::step("module", "wasm-pack build crates/wasm", || pack(root, &path))?;
    sh::step("optimise", "wasm-opt -O3", || optimise(root))
}

fn pack(root: &Path, path: &OsStr) -> Result<()> {
    // The tools are here already: wasm-pack shall neither look for others nor run its own optimiser.
    let mut pack = Command::new("wasm-pack");
    pack.current_dir(root).env("PATH", path).args(["build", "crates/wasm", "--release"]);
    pack.args(["--target", "web", "--mode", "no-install", "--no-opt"]);
    sh::run(pack.args(["--out-dir", "../../target/wasm"])).map(drop)
}

/// Optimises the module in place, or takes the last result when the module is the same again.
fn optimise(root: &Path) -> Result<()> {
    let (module, optimised) = (root.join(MODULE), root.join(OPTIMISED));
    let raw = fs::read(&module).context("wasm-pack left no module")?;
    let lock = fs::read(root.join("package-lock.json"))?;
    let stamp = headers::sha256(&[&raw[..], &lock, FLAGS.join(" ").as_bytes()].concat());
    if !(optimised.is_file() && fs::read_to_string(root.join(STAMP)).is_ok_and(|seen| seen == stamp)) {
        let mut opt = sh::npm_bin(root, "wasm-opt");
        sh::run(opt.args(FLAGS).arg(&module).arg("-o").arg(&optimised))?;
        fs::write(root.join(STAMP), stamp)?;
    }
    fs::copy(optimised, module)?;
    Ok(())
}
