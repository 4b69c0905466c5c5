//! How far the reading got, on one line of a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use hubscope::Text;
use hubscope_text::Catalogue;

/// Short inputs are done before it is shown at all.
const INTERVAL: Duration = Duration::from_millis(100);
const BYTES_PER_MEGABYTE: f64 = 1e6;
/// To the start of the line, and clear it.
const CLEAR: &str = "\r\x1b[K";

/// Shows the progress on standard error, and takes it away again when it is dropped.
pub struct Progress<'a> {
    catalogue: &'a Catalogue,
    terminal: bool,
    last: Instant,
    shown: bool,
}

impl<'a> Progress<'a> {
    /// Nothing is shown unless standard error is a terminal.
    pub fn new(catalogue: &'a Catalogue) -> Self {
        Self { catalogue, terminal: io::stderr().is_terminal(), last: Instant::now(), shown: false }
    }

    /// Shows it, unless it was just shown.
    pub fn show(&mut self, progress: hubscope::Progress) {
        if !self.terminal || self.last.elapsed() < INTERVAL {
            return;
        }
        self.last = Instant::now();
        self.shown = true;
        let megabytes = (progress.bytes as f64 / BYTES_PER_MEGABYTE * 10.0).round() / 10.0;
        let text = Text::new("cli-progress").with("megabytes", megabytes).with("records", progress.records);
        let mut err = io::stderr();
        let _ = write!(err, "{CLEAR}{}", self.catalogue.format(&text)).and_then(|()| err.flush());
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "{CLEAR}");
        }
    }
}
