//! Files, folders and standard input.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use hubscope::{Analysis, Arg, Options, Progress, Text};

use crate::stretches;

/// How much is read at once.
pub const BUFFER: usize = 1 << 20;

/// Something to read.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// None is standard input.
    path: Option<PathBuf>,
    name: String,
    /// Standard input, if it was kept: it comes only once.
    kept: Option<Vec<u8>>,
}

/// The same sources, fit to be read more than once: what comes from standard input or a pipe is kept in memory.
pub fn kept(mut sources: Vec<Source>) -> Result<Vec<Source>, Text> {
    for source in &mut sources {
        let comes_again = source.path.as_ref().is_some_and(|path| path.is_file());
        if !comes_again {
            let mut bytes = Vec::new();
            source.read(|reader| reader.read_to_end(&mut bytes))?;
            source.kept = Some(bytes);
        }
    }
    Ok(sources)
}

/// All that the arguments name, each file of a folder by itself. Files that cannot be opened are found out here, before
/// gigabytes were read.
pub fn find(inputs: &[OsString]) -> Result<Vec<Source>, Text> {
    let mut sources = Vec::new();
    for input in inputs {
        if input == "-" {
            sources.push(Source { path: None, name: "stdin".to_owned(), kept: None });
            continue;
        }
        let path = Path::new(input);
        let name = path.file_name().unwrap_or(input).to_string_lossy().into_owned();
        let metadata = fs::metadata(path).map_err(|error| failure(Some(path), &error))?;
        if metadata.is_dir() {
            // The page names the members of a dropped folder in the same way.
            let real = path.canonicalize().map_err(|error| failure(Some(path), &error))?;
            let folder = real.file_name().unwrap_or_default().to_string_lossy();
            walk(path, &format!("{folder}/"), &mut Vec::new(), &mut sources)?;
        } else {
            // A pipe would notice that it was opened and closed.
            if metadata.is_file() {
                open(path)?;
            }
            sources.push(Source { path: Some(path.to_owned()), name, kept: None });
        }
    }
    Ok(sources)
}

/// Adds the files of a folder and of those in it, in the order of their names; what is hidden is left out. `above` are
/// the folders around it: a link back to one of them would never end.
fn walk(
    folder: &Path,
    prefix: &str,
    above: &mut Vec<PathBuf>,
    sources: &mut Vec<Source>,
) -> Result<(), Text> {
    let failed = |error: &io::Error| failure(Some(folder), error);
    let real = folder.canonicalize().map_err(|error| failed(&error))?;
    if above.contains(&real) {
        return Ok(());
    }
    above.push(real);
    let mut names = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>())
        .map_err(|error| failed(&error))?;
    names.sort();
    for entry in names {
        let path = folder.join(&entry);
        let name = format!("{prefix}{}", entry.to_string_lossy());
        if entry.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let metadata = fs::metadata(&path).map_err(|error| failure(Some(&path), &error))?;
        if metadata.is_dir() {
            walk(&path, &format!("{name}/"), above, sources)?;
        } else if metadata.is_file() {
            open(&path)?;
            sources.push(Source { path: Some(path), name, kept: None });
        }
    }
    above.pop();
    Ok(())
}

impl Source {
    /// The name that the page would give it: of a file its name, of a file in a folder its path from there.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Lets an analysis read it, with the help of other threads if it is a large file.
    pub fn feed(
        &self,
        analysis: &mut Analysis,
        options: &Options,
        mut tell: impl FnMut(Progress),
    ) -> Result<(), Text> {
        let mut file = self.file()?;
        if let (Some(path), Some(file)) = (&self.path, &mut file) {
            stretches::read(file, path, &self.name, options, analysis, &mut tell)
                .map_err(|error| failure(Some(path), &error))?;
        }
        let mut take = |reader: &mut dyn Read| {
            let count = reader.read(analysis.room(BUFFER))?;
            analysis.fill(count);
            tell(analysis.progress());
            Ok(count)
        };
        match &mut file {
            Some(file) => self.read_all(file, &mut take),
            None => self.read(take),
        }
    }

    /// The file, if it is one that can be read from anywhere.
    fn file(&self) -> Result<Option<File>, Text> {
        let path = self.path.as_deref().filter(|path| self.kept.is_none() && path.is_file());
        path.map(open).transpose()
    }

    /// Lets `take` read until nothing is left; it gives the number of bytes that it read.
    pub fn read(&self, mut take: impl FnMut(&mut dyn Read) -> io::Result<usize>) -> Result<(), Text> {
        match (&self.kept, &self.path) {
            (Some(kept), _) => self.read_all(&mut kept.as_slice(), &mut take),
            (None, Some(path)) => self.read_all(&mut open(path)?, &mut take),
            (None, None) => self.read_all(&mut io::stdin().lock(), &mut take),
        }
    }

    fn read_all(
        &self,
        reader: &mut dyn Read,
        take: &mut dyn FnMut(&mut dyn Read) -> io::Result<usize>,
    ) -> Result<(), Text> {
        loop {
            match take(reader) {
                Ok(0) => return Ok(()),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(failure(self.path.as_deref(), &error)),
            }
        }
    }
}

fn open(path: &Path) -> Result<File, Text> {
    File::open(path).map_err(|error| failure(Some(path), &error))
}

fn failure(path: Option<&Path>, error: &io::Error) -> Text {
    let reason: Arg = match error.kind() {
        io::ErrorKind::NotFound => Text::new("cli-reason-not-found").into(),
        io::ErrorKind::PermissionDenied => Text::new("cli-reason-permission").into(),
        _ => error.to_string().into(),
    };
    let file: Arg = match path {
        Some(path) => path.display().to_string().into(),
        None => Text::new("cli-stdin").into(),
    };
    Text::new("cli-error-read").with("file", file).with("reason", reason)
}
