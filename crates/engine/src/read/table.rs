//! Rows under a header: the portal's CSV export, and what is copied from its grid (separated by tabs).
//!
//! A row may run over several lines inside quotes. One quote that is never closed would swallow the rest of the file,
//! so a row over several lines that comes out wrong gives up its first line only, and reading goes on with the second.

pub(super) mod guess;

use std::borrow::Cow;

use memchr::{memchr, memchr2};

use super::fields::{Field, Fields};
use super::pasted::is_step;
use super::seams::{Seam, Seams};
use super::shapes::{Layout, Shapes, learn};
use super::window::Window;
use super::{MAX_RECORD_BYTES, Place, Sink, excerpt};
use crate::problem::Kind;

/// After so many broken rows over several lines, a row is a line: keeps damage from costing more than its size.
const MAX_UNCLOSED: u32 = 16;

/// What the first line tells, or where there is no header the first rows.
pub(super) struct Header {
    delimiter: u8,
    /// `\n`, or `\r` in files from very old programs.
    line_end: u8,
    columns: Vec<Option<Field>>,
    /// The portal was set to show the reader's own time.
    local_time: bool,
    /// Bytes up to the end of the header's line.
    length: usize,
}

impl Header {
    /// The header in the first line that is not blank, if at least two of its columns are known ones. The delimiter is
    /// the one that makes most of them known, unless somebody knows better.
    pub(super) fn find(head: &[u8], delimiter: Option<u8>) -> Option<Self> {
        const KNOWN_COLUMNS: usize = 2;
        let line_end = if head.contains(&b'\n') || !head.contains(&b'\r') { b'\n' } else { b'\r' };
        let blank = head.iter().position(|b| !b.is_ascii_whitespace())?;
        let mut begin = memchr::memrchr(line_end, &head[..blank]).map_or(0, |newline| newline + 1);
        // Excel writes, and reads, its delimiter in a line of its own.
        if head[begin..].starts_with(b"sep=") {
            begin += memchr(line_end, &head[begin..])? + 1;
        }
        let end = memchr(line_end, &head[begin..]).map_or(head.len(), |newline| begin + newline + 1);
        let line = &head[begin..end];
        // A query names columns, too, and has pipes.
        if is_step(&String::from_utf8_lossy(line)) {
            return None;
        }
        let delimiters = delimiter.as_ref().map_or(&b"\t,;|"[..], std::slice::from_ref);
        let candidates = delimiters.iter().map(|&delimiter| {
            let mut columns = Vec::new();
            let mut local_time = false;
            split(line, &mut Cells::new(delimiter), |cell| {
                local_time |= cell.contains("[Local Time]");
                columns.push(Field::named(cell));
            });
            Header { delimiter, line_end, columns, local_time, length: end }
        });
        let known = |header: &Header| header.columns.iter().flatten().count();
        candidates.rev().max_by_key(known).filter(|header| known(header) >= KNOWN_COLUMNS)
    }
}

impl Header {
    /// Rows copied from the grid without their header.
    pub(super) fn guess(head: &[u8]) -> Option<Self> {
        let (delimiter, line_end) = (b'\t', b'\n');
        let mut cells = Cells::new(delimiter);
        let rows =
            head.split(|b| *b == line_end).filter(|line| !line.trim_ascii().is_empty()).take(guess::ROWS);
        let rows: Vec<Vec<String>> = rows
            .map(|line| {
                let mut row = Vec::new();
                split(line, &mut cells, |cell| row.push(cell.to_owned()));
                row
            })
            .collect();
        let columns = guess::columns(&rows)?;
        Some(Header { delimiter, line_end, columns, local_time: false, length: 0 })
    }
}

pub(super) struct Reader {
    header: Header,
    /// The next byte of the row to look at, and whether it is inside quotes.
    at: usize,
    in_quotes: bool,
    /// A closing quote of this row had more text behind it.
    stray_quote: bool,
    any_row: bool,
    seams: Seams,
    unclosed: u32,
    cells: Cells,
    shapes: Shapes,
}

impl Reader {
    /// Reads what the window holds behind the header.
    pub(super) fn new(window: &mut Window, header: Header) -> Self {
        window.pass(header.length);
        let cells = Cells::new(header.delimiter);
        Self {
            header,
            at: 0,
            in_quotes: false,
            stray_quote: false,
            any_row: false,
            seams: Seams::default(),
            unclosed: 0,
            cells,
            shapes: Shapes::new(),
        }
    }

    /// Ends the source; tells what it was.
    pub(super) fn end(mut self, window: &mut Window, sink: &mut impl Sink) -> &'static str {
        self.run(window, true, sink);
        if !self.any_row {
            sink.problem(Kind::HeaderOnly, Place::start(), String::new());
        }
        if self.header.local_time {
            sink.local_times();
        }
        match self.header.delimiter {
            b'\t' => "tsv",
            _ => "csv",
        }
    }

    /// Reads on in the window; `last` when nothing more will come.
    pub(super) fn run(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) {
        loop {
            if self.at == 0 {
                match self.seams.pass(window, last, sink) {
                    Seam::None => {}
                    Seam::Passed => continue,
                    Seam::MoreBytes => return,
                }
            }
            // Once quotes do not matter any more, a shape with a line break in quotes would not be read so.
            if self.at == 0 && self.unclosed < MAX_UNCLOSED && self.known(window, sink) {
                continue;
            }
            let Some(end) = self.row_end(window.rest(), last) else { return };
            self.row(window, end, last && end == window.rest().len(), sink);
        }
    }

    /// Takes the row ahead if its shape is known.
    fn known(&mut self, window: &mut Window, sink: &mut impl Sink) -> bool {
        let Some(found) = self.shapes.find(window.rest()) else { return false };
        if !sink.again(found.meaning, &found.varying) {
            return false;
        }
        window.pass_lines(found.length, found.lines);
        true
    }

    /// The end of the row with which `rest` begins, its line break included; nothing while it has not come.
    fn row_end(&mut self, rest: &[u8], last: bool) -> Option<usize> {
        let quotes_matter = self.unclosed < MAX_UNCLOSED;
        let line_end = self.header.line_end;
        // Nothing behind the limit may matter: whether it is here yet depends on the chunks.
        let row = &rest[..rest.len().min(MAX_RECORD_BYTES)];
        while self.at < row.len() {
            let ahead = &row[self.at..];
            if self.in_quotes {
                let Some(quote) = memchr(b'"', ahead) else {
                    self.at = row.len();
                    break;
                };
                self.at += quote;
                match row.get(self.at + 1) {
                    // Doubled: a quote of the text.
                    Some(b'"') => self.at += 2,
                    None if !last && row.len() == rest.len() => break,
                    behind => {
                        let ends = [self.header.delimiter, b'\r', b'\n'];
                        self.stray_quote |= behind.is_some_and(|byte| !ends.contains(byte));
                        self.at += 1;
                        self.in_quotes = false;
                    }
                }
                continue;
            }
            let Some(next) = memchr2(b'"', line_end, ahead) else {
                self.at = row.len();
                break;
            };
            self.at += next + 1;
            if ahead[next] == line_end {
                return Some(self.at);
            }
            // Only at the begin of a cell does a quote mean anything: what is copied from the grid is not quoted.
            let index = self.at - 1;
            let opens = index == 0 || row[index - 1] == self.header.delimiter;
            self.in_quotes = opens && quotes_matter;
        }
        let too_long = self.at >= MAX_RECORD_BYTES;
        let at_end = last && !rest.is_empty();
        (too_long || at_end).then_some(self.at)
    }

    /// Takes the row up to `end`; `unfinished` when the source ends with it and no line break.
    fn row(&mut self, window: &mut Window, end: usize, unfinished: bool, sink: &mut impl Sink) {
        let raw = &window.rest()[..end];
        let at = window.place();
        let unfinished = unfinished && raw.last() != Some(&self.header.line_end);
        if raw.trim_ascii().is_empty() {
            self.pass(window, end);
            return;
        }
        self.any_row = true;
        let mut text = String::from_utf8_lossy(raw);
        if memchr(0, raw).is_some() {
            text = Cow::Owned(text.replace('\0', ""));
        }
        let columns = &self.header.columns;
        let Row { fields, width, text_beyond } = read_row(&text, columns, &mut self.cells);
        let first_line = memchr(self.header.line_end, raw).map_or(raw.len(), |newline| newline + 1);
        let several_lines = first_line < raw.len();
        let sound = !self.in_quotes && !(several_lines && (self.stray_quote || width != columns.len()));
        let fits = sound && !text_beyond;
        // Trailing empty cells are lost on many a way through a clipboard.
        let missing = width < columns.len();
        let too_long = raw.len() >= MAX_RECORD_BYTES;
        if fits && !too_long && !(missing && (unfinished || self.header.delimiter != b'\t')) {
            if columns.contains(&Some(Field::Time)) {
                if matches!(text, Cow::Owned(_)) {
                    sink.problem(Kind::Repaired, at, excerpt(raw));
                }
                let meaning = sink.record(&fields, at, raw);
                if let (Cow::Borrowed(text), Some(meaning), true) = (&text, meaning, self.shapes.may_learn())
                {
                    let delimiter = self.header.delimiter;
                    // A row that ends otherwise is the last one.
                    if width == columns.len() && raw.last() == Some(&b'\n') {
                        let layout = Layout::Cells { delimiter, columns };
                        learn(&mut self.shapes, text, layout, &fields, meaning, |text| {
                            let row = read_row(text, columns, &mut Cells::new(delimiter));
                            (row.width == width && !row.text_beyond).then_some(row.fields)
                        });
                    }
                }
            } else {
                sink.problem(Kind::NoTimes, at, excerpt(raw));
            }
            self.pass(window, end);
            return;
        }
        let kind = match () {
            () if several_lines || !(unfinished || too_long) => Kind::BadRow,
            () if too_long => Kind::TooLong,
            () => Kind::Cut,
        };
        sink.problem(kind, at, excerpt(&raw[..first_line]));
        self.unclosed += u32::from(several_lines);
        self.pass(window, first_line);
    }

    fn pass(&mut self, window: &mut Window, count: usize) {
        window.pass(count);
        self.at = 0;
        self.in_quotes = false;
        self.stray_quote = false;
    }
}

/// A row taken apart.
struct Row {
    fields: Fields<'static>,
    /// Its cells.
    width: usize,
    /// There is text in cells behind the last column.
    text_beyond: bool,
}

fn read_row(text: &str, columns: &[Option<Field>], cells: &mut Cells) -> Row {
    // Of hundreds of columns a few are known: the others are counted.
    let mut row: Vec<(Field, String)> = Vec::new();
    let mut width = 0;
    let mut text_beyond = false;
    split(text.as_bytes(), cells, |cell| {
        match columns.get(width) {
            Some(Some(field)) => row.push((*field, cell.to_owned())),
            Some(None) => {}
            None => text_beyond |= !cell.trim().is_empty(),
        }
        width += 1;
    });
    Row { fields: Fields::from_row(row), width, text_beyond }
}

/// Splits rows into cells; room and the reader's tables are made once.
struct Cells {
    reader: csv_core::Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Cells {
    fn new(delimiter: u8) -> Self {
        // Line breaks that end a row were found already: within it they are text.
        let terminator = csv_core::Terminator::Any(b'\n');
        let reader = csv_core::ReaderBuilder::new().delimiter(delimiter).terminator(terminator).build();
        Self { reader, text: Vec::new(), ends: Vec::new() }
    }
}

/// Splits a row, which must be complete, into its cells, quotes undone.
fn split(row: &[u8], cells: &mut Cells, mut each: impl FnMut(&str)) {
    let row = row.strip_suffix(b"\n").unwrap_or(row);
    let row = row.strip_suffix(b"\r").unwrap_or(row);
    // The text of the cells is not longer than the row, and a row has one cell more than delimiters.
    cells.text.resize(row.len() + 1, 0);
    cells.ends.resize(row.len() + 2, 0);
    cells.reader.reset();
    let (_, _, written, ended) = cells.reader.read_record(row, &mut cells.text, &mut cells.ends);
    // An empty input is how csv-core is told that the row ends here.
    let (_, _, more, last) =
        cells.reader.read_record(&[], &mut cells.text[written..], &mut cells.ends[ended..]);
    let text = &cells.text[..written + more];
    let mut begin = 0;
    for &end in &cells.ends[..ended + last] {
        each(&String::from_utf8_lossy(&text[begin..end]));
        begin = end;
    }
}
