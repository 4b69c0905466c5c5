//! The tools that the chores stand on. What is missing is installed, after a line that says so;
//! what cannot be installed is asked for by name.

use crate::sh;
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

const WASM_PACK: &str = "0.15.1";
const CARGO_FUZZ: &str = "0.13.2";
/// The target that browsers run.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";
const NODE: u32 = 20;

/// The parts of Rust that do not come with the compiler: the target, and for tests the two checkers.
pub fn rust_parts(root: &Path, checkers: bool) -> Result<()> {
    let listing = ["--print", "target-libdir", "--target", WASM_TARGET];
    let folder = sh::run(Command::new("rustc").current_dir(root).args(listing))?;
    if !Path::new(String::from_utf8_lossy(&folder).trim()).is_dir() {
        rustup(root, &["target", "add", WASM_TARGET], "the engine is compiled to WebAssembly")?;
    }
    if checkers {
        for (part, sub, why) in
            [("clippy", "clippy", "it lints the code"), ("rustfmt", "fmt", "it checks the layout")]
        {
            if !sh::listen(&mut sh::cargo(root, [sub, "--version"]))?.ok {
                rustup(root, &["component", "add", part], why)?;
            }
        }
    }
    Ok(())
}

fn rustup(root: &Path, args: &[&str], why: &str) -> Result<()> {
    let line = format!("rustup {}", args.join(" "));
    if sh::which("rustup").is_none() {
        bail!("{why}, but rustup is not on PATH: install it from https://rustup.rs or do what `{line}` does");
    }
    println!("{line}: {why}");
    sh::watch(Command::new("rustup").current_dir(root).args(args))
}

/// wasm-pack and wasm-bindgen; gives the PATH with which wasm-pack finds the right ones.
pub fn wasm(root: &Path) -> Result<OsString> {
    let lock = std::fs::read_to_string(root.join("Cargo.lock")).context("no Cargo.lock")?;
    // The two halves of wasm-bindgen understand each other only at the same version.
    let bindgen = locked(&lock, "wasm-bindgen").context("Cargo.lock holds no wasm-bindgen")?;
    let mut folders = Vec::new();
    for (program, krate, version, why) in [
        ("wasm-pack", "wasm-pack", WASM_PACK, "it builds the WebAssembly module"),
        ("wasm-bindgen", "wasm-bindgen-cli", bindgen, "it writes the module's JavaScript side"),
    ] {
        folders.extend(cargo_tool(program, krate, version, why)?);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    folders.extend(std::env::split_paths(&path));
    std::env::join_paths(folders).context("PATH cannot hold a tool's folder")
}

/// cargo-fuzz, and the compiler for the parts of libFuzzer that are in C++.
pub fn fuzzer() -> Result<PathBuf> {
    if sh::which("c++").is_none() && std::env::var_os("CXX").is_none() {
        apt(&["g++"], "it compiles libFuzzer")?;
    }
    let why = "it builds the engine so that a fuzzer sees which branches an input takes";
    let folder = cargo_tool("cargo-fuzz", "cargo-fuzz", CARGO_FUZZ, why)?;
    Ok(folder.unwrap_or_default().join("cargo-fuzz"))
}

/// What the compiler calls this machine.
pub fn host(root: &Path) -> Result<String> {
    let said = sh::run(Command::new("rustc").current_dir(root).arg("-vV"))?;
    let said = String::from_utf8_lossy(&said);
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("`rustc -vV` names no host")
}

/// The folder of a tool at exactly this version, installed when missing; none when PATH has it.
fn cargo_tool(program: &str, krate: &str, version: &str, why: &str) -> Result<Option<PathBuf>> {
    if sh::which(program).is_some_and(|file| is_version(&file, version)) {
        return Ok(None);
    }
    let home = cache()?.join(format!("{krate}-{version}"));
    let bin = home.join("bin");
    let file = bin.join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    if !is_version(&file, version) {
        println!("cargo install {krate} {version} into {} (minutes, once): {why}", home.display());
        // Not in the repository, whose settings are not meant for a tool.
        sh::watch(
            Command::new("cargo")
                .current_dir(std::env::temp_dir())
                .args(["install", krate, "--version", version, "--locked", "--root"])
                .arg(&home),
        )?;
    }
    Ok(Some(bin))
}

fn is_version(file: &Path, version: &str) -> bool {
    sh::listen(Command::new(file).arg("--version"))
        .is_ok_and(|said| said.ok && said.text().split_whitespace().any(|word| word == version))
}

fn cache() -> Result<PathBuf> {
    let of = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    of("XDG_CACHE_HOME")
        .or_else(|| Some(of("HOME").or_else(|| of("USERPROFILE"))?.join(".cache")))
        .map(|cache| cache.join("hubscope"))
        .context("neither XDG_CACHE_HOME nor HOME says where a cache may lie")
}

/// The version of a package in a Cargo.lock.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// Node.js, and the npm packages at exactly the versions of package-lock.json.
pub fn npm(root: &Path) -> Result<()> {
    let found = sh::listen(Command::new("node").arg("--version"))
        .with_context(|| format!("Node.js {NODE} or later bundles and tests the page; install it first"))?
        .text();
    if major(&found).is_none_or(|major| major < NODE) {
        bail!(
            "Node.js {NODE} or later is needed, and `node --version` says {}",
            found.lines().next().unwrap_or_default()
        );
    }
    npm_packages(root, "the packages of package-lock.json bundle, check and test the page")
}

/// The npm packages of a folder, at exactly the versions of its package-lock.json.
pub fn npm_packages(folder: &Path, why: &str) -> Result<()> {
    let lock = crate::headers::sha256(&std::fs::read(folder.join("package-lock.json"))?);
    let stamp = folder.join("node_modules/.hubscope-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|seen| seen == lock)
        && folder.join("node_modules/.package-lock.json").is_file()
    {
        return Ok(());
    }
    println!("npm ci: {why}");
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    sh::run(Command::new(npm).current_dir(folder).args(["ci", "--no-audit", "--no-fund"]))?;
    std::fs::write(stamp, lock).context("cannot write into node_modules")
}

/// A Python with the packages of a requirements.txt, in an environment of its own in this folder.
pub fn python(folder: &Path, requirements: &Path) -> Result<PathBuf> {
    let (bin, exe) = if cfg!(windows) { ("Scripts", "python.exe") } else { ("bin", "python") };
    let python = folder.join(bin).join(exe);
    let lock = crate::headers::sha256(&std::fs::read(requirements)?);
    let stamp = folder.join("requirements.sha256");
    if python.is_file() && std::fs::read_to_string(&stamp).is_ok_and(|seen| seen == lock) {
        return Ok(python);
    }
    println!("python3 -m venv {}, pip install: Hubscope is measured against its packages", folder.display());
    let create = || sh::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder));
    if create().is_err() {
        // Debian keeps the parts of an environment apart.
        apt(&["python3-venv"], "it makes an environment for Python packages")?;
        create()?;
    }
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
    sh::run(Command::new(&python).args(install).arg(requirements))?;
    std::fs::write(stamp, lock)?;
    Ok(python)
}

/// jq, which others use to look into such logs.
pub fn jq() -> Result<PathBuf> {
    if let Some(file) = sh::which("jq") {
        return Ok(file);
    }
    apt(&["jq"], "Hubscope is measured against it")?;
    sh::which("jq").context("apt-get installed jq, and still none is on PATH")
}

/// Installs packages of Debian; fails where that cannot be done.
fn apt(packages: &[&str], why: &str) -> Result<()> {
    let line = format!("apt-get install {}", packages.join(" "));
    if sh::which("apt-get").is_none() || !is_root() {
        bail!("{why}, and it is missing: do what `{line}` does");
    }
    println!("{line}: {why}");
    sh::run(Command::new("apt-get").arg("update"))?;
    let install = ["install", "-y", "--no-install-recommends"];
    sh::run(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(install).args(packages))
        .map(drop)
}

/// The first number of `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

/// Chromium, in which the page is tested.
pub fn chromium() -> Result<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    browser("HUBSCOPE_CHROMIUM", &names, &["chromium", "fonts-noto-cjk"])
}

/// Firefox, which brings all that drives it.
pub fn firefox() -> Result<PathBuf> {
    browser("HUBSCOPE_FIREFOX", &["firefox-esr", "firefox"], &["firefox-esr", "fonts-noto-cjk"])
}

/// The driver of `WebKitGTK`, which brings the browser, and a screen for it.
pub fn webkit() -> Result<PathBuf> {
    if sh::which("Xvfb").is_none() {
        apt(&["xvfb"], "WebKitGTK draws on a screen, if on one that nobody sees")?;
    }
    browser("HUBSCOPE_WEBKIT", &["WebKitWebDriver"], &["webkit2gtk-driver", "fonts-noto-cjk"])
}

/// A browser: the one that a variable names, one that is here, or Debian's.
fn browser(variable: &str, names: &[&str], packages: &[&str]) -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os(variable).filter(|value| !value.is_empty()) {
        let file = PathBuf::from(chosen);
        if !file.is_file() {
            bail!("{variable} says {}, and there is no such file", file.display());
        }
        return Ok(file);
    }
    let known = || names.iter().find_map(|name| sh::which(name));
    if let Some(file) = known() {
        return Ok(file);
    }
    apt(packages, "the page is tested in three real browsers").with_context(|| {
        format!(
            "no {} is on PATH, and {variable} names none; to test without it, name the steps to run, \
             as in `cargo xtask test rust wasm chromium`",
            names[0]
        )
    })?;
    known().with_context(|| format!("apt-get installed {}, and still none is on PATH", packages[0]))
}

fn is_root() -> bool {
    sh::listen(Command::new("id").arg("-u")).is_ok_and(|said| said.text().trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_version_is_found_by_its_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(locked(lock, "wasm"), None);
    }

    #[test]
    fn node_tells_its_major_version() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("unknown"), None);
    }
}
