//! Tells whether a source is the log of a client.

use super::Producer;
use super::entry::recognise;
use super::facts::Facts;
use super::find;
use super::line::{self, Line};
use super::reader::continues;

/// How many bytes are looked at to tell whether a source is such a log.
const WINDOW: usize = 64 * 1024;

/// So many lines that no other program writes are enough, whatever stands around them. Proposal.
const SURE_LINES: usize = 3;

/// Or so many that another program could have written, in a log of whatever program. Proposal.
const LIKELY_LINES: usize = 2;

/// The share of lines that look like a log's, above which the source is one. Proposal.
const LOG_SHARE: (usize, usize) = (1, 2);

/// The producer of a source that begins with `head`, if it is a client log: the one with the most lines.
///
/// Exports of the hub's own log are not, though they may hold the same words.
pub(crate) fn looks_like(head: &[u8]) -> Option<Producer> {
    let head = &head[..head.len().min(WINDOW)];
    // The names that every record of the hub has, however it was exported.
    if ["operationName", "OperationName", "TimeGenerated"].iter().any(|name| find::holds(head, name)) {
        return None;
    }
    let mut counts = [0usize; Producer::ALL.len()];
    let (mut sure, mut likely, mut of_log, mut lines) = (0, 0, 0, 0);
    let mut open = false;
    for bytes in head.split(|b| *b == b'\n') {
        let bytes = line::plain(bytes.strip_suffix(b"\r").unwrap_or(bytes));
        let line = Line::of(&bytes);
        if line.body.trim_ascii().is_empty() {
            continue;
        }
        lines += 1;
        match recognise(&line, &Facts::of(line.text)) {
            Some((producer, entry)) => {
                of_log += 1;
                open = true;
                if producer != Producer::Application {
                    counts[producer as usize] += 1;
                    sure += usize::from(!entry.unsure);
                    likely += usize::from(entry.unsure && entry.what.is_some());
                }
            }
            None => of_log += usize::from(open && continues(&line)),
        }
    }
    let dense = of_log * LOG_SHARE.1 >= lines * LOG_SHARE.0;
    let is_log = sure >= SURE_LINES || (dense && (sure >= 1 || likely >= LIKELY_LINES));
    let most = Producer::ALL
        .into_iter()
        .max_by_key(|producer| (counts[*producer as usize], std::cmp::Reverse(*producer)));
    most.filter(|_| is_log)
}
