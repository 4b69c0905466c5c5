//! Child processes: silent while all is well, complete when something fails.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

/// What a child wrote and how it ended.
pub struct Said {
    pub ok: bool,
    pub stdout: Vec<u8>,
    stderr: Vec<u8>,
}

impl Said {
    /// Standard output as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }

    /// Shows all that the child wrote.
    pub fn show(&self) {
        println!();
        // A closed terminal is no reason to fail.
        let _ = std::io::stdout().write_all(&self.stdout);
        let _ = std::io::stderr().write_all(&self.stderr);
    }
}

/// Runs a child to its end and keeps what it wrote; fails only when it cannot start.
pub fn listen(command: &mut Command) -> Result<Said> {
    let Output { status, stdout, stderr } =
        command.output().with_context(|| format!("cannot start {}", name(command)))?;
    Ok(Said { ok: status.success(), stdout, stderr })
}

/// Runs children at the same time, and keeps what each of them wrote.
pub fn listen_to_all<'a>(commands: impl Iterator<Item = &'a mut Command>) -> Vec<Result<Said>> {
    std::thread::scope(|scope| {
        let children: Vec<_> = commands.map(|command| scope.spawn(|| listen(command))).collect();
        let heard = |child: std::thread::ScopedJoinHandle<'_, Result<Said>>| {
            child.join().unwrap_or_else(|_| bail!("a child was not heard to its end"))
        };
        children.into_iter().map(heard).collect()
    })
}

/// Runs a child that must succeed and gives its standard output; shows everything when it fails.
pub fn run(command: &mut Command) -> Result<Vec<u8>> {
    let said = listen(command)?;
    if !said.ok {
        said.show();
        bail!("{} failed", name(command));
    }
    Ok(said.stdout)
}

/// Runs a child that takes minutes and must succeed, with its output in view.
pub fn watch(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", name(command)))?;
    if !status.success() {
        bail!("{} failed", name(command));
    }
    Ok(())
}

/// Does one piece of a chore and prints its name, what it does and how long it took.
pub fn step<T>(name: &str, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    print!("{name:<9} {what:<56}");
    // The line is for waiting eyes only.
    let _ = std::io::stdout().flush();
    let start = Instant::now();
    let done = work();
    let seconds = start.elapsed().as_secs_f64();
    match done {
        Ok(_) => println!(" {seconds:6.1} s"),
        Err(_) => println!(" {seconds:6.1} s  FAILED"),
    }
    done
}

/// Where a program lies on PATH.
pub fn which(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}

/// A program that npm installed, ready to run in the top folder.
pub fn npm_bin(root: &Path, program: &str) -> Command {
    let suffix = if cfg!(windows) { ".cmd" } else { "" };
    let mut command = Command::new(root.join("node_modules/.bin").join(format!("{program}{suffix}")));
    command.current_dir(root);
    command
}

/// A program of this repository, built in release.
pub fn own_program(root: &Path, program: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
    root.join(target).join("release").join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}

/// Cargo, ready to run in the top folder.
pub fn cargo(root: &Path, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root).args(args);
    command
}

/// The program and its first word, enough to know which child is meant.
fn name(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut name = program.to_string_lossy().into_owned();
    if let Some(word) = command.get_args().next() {
        name.push(' ');
        name.push_str(&word.to_string_lossy());
    }
    name
}
