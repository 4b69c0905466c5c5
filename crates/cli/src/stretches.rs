//! A large file, read by as many threads as there are cores: one has the file, the others read stretches further on.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use hubscope::{Analysis, Options, Progress, Stretch};

use crate::input::BUFFER;

/// A shorter stretch is not worth a thread. Proposal: it is read in some ten milliseconds.
const LEAST: u64 = 8 << 20;

/// More threads are waiting for memory more than they read. Proposal.
const MOST: u64 = 16;

/// A line that is longer ends no stretch.
const LINE: usize = 64 << 10;

/// Reads a file in stretches, as far as it can be read so: what is left comes from the given reader, which stands where
/// the analysis does.
pub fn read(
    file: &mut File,
    path: &Path,
    name: &str,
    options: &Options,
    analysis: &mut Analysis,
    mut tell: impl FnMut(Progress),
) -> io::Result<()> {
    let threads = thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    let size = file.metadata()?.len();
    let parts = threads.min(MOST).min(size / LEAST);
    if parts < 2 {
        return Ok(());
    }
    let head = fill(file, BUFFER, analysis)?;
    if !analysis.divides() {
        return Ok(());
    }
    let (bytes, records) = (AtomicU64::new(0), AtomicU64::new(0));
    let ahead = |analysis: &Analysis| {
        let Progress { bytes: mine, records: known } = analysis.progress();
        Progress {
            bytes: mine + bytes.load(Ordering::Relaxed),
            records: known + records.load(Ordering::Relaxed),
        }
    };
    let stretches = cut(file, size, parts)?;
    let mut at = head;
    file.seek(SeekFrom::Start(at))?;
    thread::scope(|scope| {
        let work: Vec<_> = stretches
            .into_iter()
            .map(|stretch| {
                let (bytes, records) = (&bytes, &records);
                let range = stretch.clone();
                let found = scope.spawn(move || {
                    let mut last = Progress { bytes: 0, records: 0 };
                    read_one(path, name, options, head, range, |progress| {
                        bytes.fetch_add(progress.bytes - last.bytes, Ordering::Relaxed);
                        records.fetch_add(progress.records - last.records, Ordering::Relaxed);
                        last = progress;
                    })
                });
                (stretch, found)
            })
            .collect();
        for (stretch, found) in work {
            while at < stretch.start {
                let count = usize::try_from(stretch.start - at).unwrap_or(BUFFER).min(BUFFER);
                let count = fill(file, count, analysis)?;
                if count == 0 {
                    return Ok(());
                }
                at += count;
                tell(ahead(analysis));
            }
            // A thread that failed leaves its stretch to this one, which will meet the same and tell it.
            let found = found.join().ok().flatten();
            if let Some(taken) = found.and_then(|found| analysis.join(found)) {
                at += taken;
                file.seek(SeekFrom::Start(at))?;
            }
        }
        Ok(())
    })
}

/// Reads one stretch, knowing the file's first bytes.
fn read_one(
    path: &Path,
    name: &str,
    options: &Options,
    head: u64,
    stretch: Range<u64>,
    mut tell: impl FnMut(Progress),
) -> Option<Stretch> {
    let mut file = File::open(path).ok()?;
    let mut analysis = Analysis::new(options.clone());
    analysis.begin(name);
    if fill(&mut file, usize::try_from(head).ok()?, &mut analysis).ok()? != head
        || !analysis.skip_to(stretch.start)
    {
        return None;
    }
    file.seek(SeekFrom::Start(stretch.start)).ok()?;
    let mut left = stretch.end - stretch.start;
    while left > 0 {
        let count = usize::try_from(left).unwrap_or(BUFFER).min(BUFFER);
        match fill(&mut file, count, &mut analysis).ok()? {
            0 => return None,
            count => left -= count,
        }
        tell(analysis.progress());
    }
    analysis.into_stretch()
}

/// Lets the analysis take the next `count` bytes, or as many as there are; gives how many.
fn fill(file: &mut File, count: usize, analysis: &mut Analysis) -> io::Result<u64> {
    let mut filled = 0;
    let room = analysis.room(count);
    while filled < count {
        match file.read(&mut room[filled..]) {
            Ok(0) => break,
            Ok(more) => filled += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    analysis.fill(filled);
    Ok(filled as u64)
}

/// Where the others begin and end: behind lines, about equally far from each other, and the last of them behind the last
/// line, so that the end of the file is left to who has it.
fn cut(file: &mut File, size: u64, parts: u64) -> io::Result<Vec<Range<u64>>> {
    let mut cuts = Vec::new();
    for part in 1..=parts {
        let near = (size / parts * part).min(size.saturating_sub(LINE as u64));
        file.seek(SeekFrom::Start(near))?;
        let mut ahead = vec![0; LINE];
        let count = file.read(&mut ahead)?;
        let mut lines = ahead[..count].iter();
        let line = if part < parts {
            lines.position(|byte| *byte == b'\n')
        } else {
            lines.rposition(|byte| *byte == b'\n')
        };
        cuts.extend(line.map(|line| near + line as u64 + 1));
    }
    cuts.dedup();
    Ok(cuts.windows(2).map(|cuts| cuts[0]..cuts[1]).collect())
}
