//! Rows with commas, semicolons, tabs or bars between their cells, where they stand within something else. As a source
//! of their own the reader of tables has them, which is faster and bears rows over several lines.

use std::cell::RefCell;

use super::cells::{Grid, Style};
use crate::read::table::{Cells, DELIMITERS, Names};

/// The form.
pub(super) static STYLE: Style = Style {
    name: "csv",
    open_end: false,
    is_rule: |_| false,
    grid: |header, _| Some(Box::new(Delimited::of(header)?)),
    may_be_row: |_| false,
};

pub(super) struct Delimited {
    delimiter: u8,
    width: usize,
    row: RefCell<Cells>,
}

impl Delimited {
    /// The one that makes a header of this line.
    #[inline(never)]
    pub(super) fn of(header: &str) -> Option<Self> {
        for delimiter in DELIMITERS {
            if header.as_bytes().contains(&delimiter) {
                let names = names(header, delimiter);
                if Names::of(&names).is_header() {
                    return Some(Self {
                        delimiter,
                        width: names.len(),
                        row: RefCell::new(Cells::new(delimiter)),
                    });
                }
            }
        }
        None
    }
}

impl Grid for Delimited {
    fn names(&self, line: &str) -> Vec<String> {
        names(line, self.delimiter)
    }

    fn cells(&self, line: &str) -> Option<Vec<String>> {
        let mut cells = self.row.borrow_mut().all(line.as_bytes());
        if cells.len() < 2 {
            return None;
        }
        // Empty ones at the end are lost with the tabs before them.
        if self.delimiter == b'\t' && cells.len() < self.width {
            cells.resize(self.width, String::new());
        }
        Some(cells)
    }
}

/// The table below this header, if nothing but what separates cells does: bars may stand before the first one, too.
fn plain(header: &str) -> Option<Delimited> {
    Delimited::of(header).filter(|table| table.delimiter != b'|')
}

/// How many names of columns are known in a line; none where it is no header.
#[inline(never)]
pub(in crate::read) fn known_names(line: &[u8]) -> Option<usize> {
    let line = str::from_utf8(line).ok()?.trim_end();
    Some(Names::of(&plain(line)?.names(line)).known())
}

/// Which share of the lines of which it is asked have as many cells as the header above them.
#[inline(never)]
pub(in crate::read) fn share_that_fits(lines: &[(Vec<u8>, bool)]) -> f64 {
    let mut lines = lines.iter().filter_map(|(line, joined)| Some((str::from_utf8(line).ok()?, joined)));
    let Some(table) = lines.find_map(|(line, _)| plain(line)) else { return 0.0 };
    let (mut rows, mut fit) = (0u32, 0u32);
    for (line, _) in lines.filter(|(_, joined)| **joined) {
        rows += 1;
        fit += u32::from(table.cells(line).is_some_and(|cells| cells.len() == table.width));
    }
    f64::from(fit) / f64::from(rows.max(1))
}

/// The names in a header; none of those that are known has a delimiter in it.
fn names(line: &str, delimiter: u8) -> Vec<String> {
    let names = line.as_bytes().split(|byte| *byte == delimiter);
    names.map(|name| String::from_utf8_lossy(name.trim_ascii()).replace('"', "")).collect()
}
