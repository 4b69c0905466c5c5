//! Rows of cells: the portal's CSV export, what is copied from its grid (separated by tabs), and what spreadsheets and
//! other tools make of them; with a header or without one.
//!
//! A row may run over several lines inside quotes. One quote that is never closed would swallow the rest of the file,
//! so a row over several lines that comes out wrong gives up its first line only, and reading goes on with the second.

mod cells;
mod header;
mod metric;
mod wrapped;

use std::borrow::Cow;
use std::cell::RefCell;

use memchr::{memchr, memchr2};

use super::columns;
use super::fields::{Field, Fields};
use super::pasted::within;
use super::seams::{Seam, Seams};
use super::shapes::{Layout, Shapes, learn};
use super::window::Window;
use super::{Border, MAX_RECORD_BYTES, Place, Seen, Sink, excerpt};
use crate::codes::Code;
use crate::problem::Kind;
use crate::spreadsheet::is_shortened;
pub(super) use cells::Cells;
use cells::Row;
pub(super) use header::{DELIMITERS, Header, Names};

/// After so many broken rows over several lines, a row is a line: keeps damage from costing more than its size.
const MAX_UNCLOSED: u32 = 16;

/// How far the row ahead has been looked at.
#[derive(Default)]
struct Scan {
    /// The next byte to look at, and whether it is inside quotes.
    at: usize,
    in_quotes: bool,
    /// A closing quote had more text behind it.
    stray_quote: bool,
}

pub(super) struct Reader {
    header: Header,
    scan: Scan,
    any_row: bool,
    /// The last line was none of the table, and was noted.
    in_prose: bool,
    seams: Seams,
    unclosed: u32,
    /// What comes next is the rest of a line that was too long.
    beyond: bool,
    cells: Cells,
    shapes: Shapes,
}

impl Reader {
    /// Reads what the window holds behind the header.
    pub(super) fn new(window: &mut Window, header: Header, sink: &mut impl Sink) -> Self {
        if header.prose {
            sink.problem(Kind::Prose, window.place(), excerpt(window.rest()));
        }
        window.pass(header.length);
        let cells = Cells::new(header.delimiter);
        Self {
            header,
            scan: Scan::default(),
            any_row: false,
            in_prose: false,
            seams: Seams::default(),
            unclosed: 0,
            beyond: false,
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
        sink.clock(self.header.clock);
        if self.header.metric.is_some() {
            sink.problem(Kind::Metric, Place::start(), String::new());
            return "metric";
        }
        match self.header.delimiter {
            b'\t' => "tsv",
            _ => "csv",
        }
    }

    /// Whether it is inside of nothing that will end, such as a row.
    pub(super) fn rests(&self) -> bool {
        self.scan.at == 0 && !self.beyond && !self.seams.in_hole()
    }

    /// How it reads the next row; nothing where that is no record.
    pub(super) fn border(&self) -> Option<Border> {
        let Self { header, in_prose, unclosed, .. } = self;
        if header.metric.is_some() || header.wrapped.is_some() {
            return None;
        }
        let columns = header.columns.iter().map(|column| column.map_or(u8::MAX, |field| field as u8));
        let flags = [header.delimiter, header.line_end, u8::from(*in_prose)];
        let clock = format!("{:?}", header.clock).into_bytes();
        Some(Border(columns.chain(flags).chain(unclosed.to_le_bytes()).chain(clock).collect()))
    }

    /// Leaves the row that is being read: what comes next begins one.
    pub(super) fn skip(&mut self) {
        self.scan = Scan::default();
        self.beyond = false;
        self.seams = Seams::default();
    }

    /// What it noticed.
    pub(super) fn seen(&self) -> Seen {
        Seen::Table { any_row: self.any_row }
    }

    /// Takes what another reader noticed.
    pub(super) fn join(&mut self, any_row: bool) {
        self.any_row |= any_row;
    }

    /// Reads on in the window; `last` when nothing more will come.
    pub(super) fn run(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) {
        loop {
            if self.beyond {
                let rest = window.rest();
                let end = memchr(self.header.line_end, rest);
                window.pass(end.map_or(rest.len(), |end| end + 1));
                self.beyond = end.is_none();
                if self.beyond {
                    return;
                }
            }
            if self.scan.at == 0 {
                match self.seams.pass(window, last, sink) {
                    Seam::None => {}
                    Seam::Passed => continue,
                    Seam::MoreBytes => return,
                }
            }
            // Once quotes do not matter any more, a shape with a line break in quotes would not be read so.
            if self.scan.at == 0 && self.unclosed < MAX_UNCLOSED && self.known(window, sink) {
                continue;
            }
            let Some(end) = self.row_end(window.rest(), last) else { return };
            self.row(window, end, last && end == window.rest().len(), sink);
        }
    }

    /// Takes the row ahead if its shape is known.
    fn known(&mut self, window: &mut Window, sink: &mut impl Sink) -> bool {
        let Some(found) = self.shapes.find(window.rest()) else { return false };
        // Of rows about something else not even the time is read, and the header may stand among them once more.
        let titled = || std::str::from_utf8(found.time()).ok().and_then(Field::named) == Some(Field::Time);
        if !found.time().first().is_some_and(u8::is_ascii_digit) && titled() {
            return false;
        }
        // Such an id is worth a note, each time.
        if is_shortened(found.device()) || !sink.again(found.meaning, &found.varying) {
            return false;
        }
        window.pass_lines(found.length, found.lines);
        self.in_prose = false;
        true
    }

    /// The end of the row with which `rest` begins, its line break included; nothing while it has not come.
    fn row_end(&mut self, rest: &[u8], last: bool) -> Option<usize> {
        let quotes_matter = self.unclosed < MAX_UNCLOSED;
        let line_end = self.header.line_end;
        // Nothing behind the limit may matter: whether it is here yet depends on the chunks.
        let row = &rest[..rest.len().min(MAX_RECORD_BYTES)];
        while self.scan.at < row.len() {
            let ahead = &row[self.scan.at..];
            if self.scan.in_quotes {
                let Some(quote) = memchr(b'"', ahead) else {
                    self.scan.at = row.len();
                    break;
                };
                self.scan.at += quote;
                match row.get(self.scan.at + 1) {
                    // Doubled: a quote of the text.
                    Some(b'"') => self.scan.at += 2,
                    None if !last && row.len() == rest.len() => break,
                    behind => {
                        let ends = [self.header.delimiter, b'\r', b'\n'];
                        self.scan.stray_quote |= behind.is_some_and(|byte| !ends.contains(byte));
                        self.scan.at += 1;
                        self.scan.in_quotes = false;
                    }
                }
                continue;
            }
            let Some(next) = memchr2(b'"', line_end, ahead) else {
                self.scan.at = row.len();
                break;
            };
            self.scan.at += next + 1;
            if ahead[next] == line_end {
                return Some(self.scan.at);
            }
            // Only at the begin of a cell does a quote mean anything: what is copied from the grid is not quoted.
            let index = self.scan.at - 1;
            let opens = index == 0 || row[index - 1] == self.header.delimiter;
            self.scan.in_quotes = opens && quotes_matter;
        }
        let too_long = self.scan.at >= MAX_RECORD_BYTES;
        let at_end = last && !rest.is_empty();
        (too_long || at_end).then_some(self.scan.at)
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
        let first_line = memchr(self.header.line_end, raw).map_or(raw.len(), |newline| newline + 1);
        // Records behind a table, where somebody put one export behind the other.
        if raw.starts_with(b"{\"")
            && within::take_json(&String::from_utf8_lossy(&raw[..first_line]), at, sink)
        {
            self.pass(window, first_line);
            return;
        }
        let mut text = String::from_utf8_lossy(raw);
        if memchr(0, raw).is_some() {
            text = Cow::Owned(text.replace('\0', ""));
        }
        let mut row = self.cells.row(&text, &self.header.columns);
        let in_one_cell = row.width == 1 && self.header.columns.len() > 1;
        if let Some(inside) = in_one_cell.then(|| self.cells.in_one_cell(text.as_bytes())).flatten() {
            row = self.cells.row(&inside, &self.header.columns);
        }
        let several_lines = first_line < raw.len();
        let too_long = raw.len() >= MAX_RECORD_BYTES;
        let is_line = !self.scan.in_quotes && !several_lines && !too_long;
        // Spreadsheets fill up what they save to a rectangle.
        if is_line && (row.empty || self.is_no_row(&row, raw, at, unfinished, sink)) {
            self.pass(window, end);
            return;
        }
        self.any_row = true;
        self.in_prose = false;
        let width = self.header.columns.len();
        let broken = self.scan.in_quotes || several_lines && (self.scan.stray_quote || row.width != width);
        // Trailing empty cells are lost on many a way through a clipboard, and in some files that Excel saves.
        let may_be_short = self.header.delimiter == b'\t'
            || row.fields.get(Field::Time).is_some() && row.fields.get(Field::Operation).is_some();
        let lacks_cells = row.width < width && (unfinished || !may_be_short);
        if !(broken || row.text_beyond || too_long || lacks_cells) {
            self.record(&row, &text, at, raw, sink);
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
        self.beyond = kind == Kind::TooLong && raw.last() != Some(&self.header.line_end);
        self.pass(window, first_line);
    }

    /// Hands over a row, and lets its shape be learnt.
    fn record(&mut self, row: &Row, text: &str, at: Place, raw: &[u8], sink: &mut impl Sink) {
        let (fields, columns) = (&row.fields, &self.header.columns);
        if let Some(metric) = &self.header.metric {
            let count = metric.count(&self.cells.all(raw));
            sink.point(fields.get(Field::Time).unwrap_or_default(), count, at, raw);
            return;
        }
        if let Some(column) = self.header.wrapped {
            let cells = self.cells.all(raw);
            wrapped::take(cells.get(column).map_or("", String::as_str), fields, at, raw, sink);
            return;
        }
        if !columns.contains(&Some(Field::Time)) {
            sink.problem(Kind::NoTimes, at, excerpt(raw));
            return;
        }
        let as_it_came = text.as_bytes() == raw;
        if !as_it_came {
            sink.problem(Kind::Repaired, at, excerpt(raw));
        }
        let meaning = sink.record(fields, at, raw);
        if is_rounded(fields) {
            sink.problem(Kind::Rounded, at, excerpt(raw));
            return;
        }
        // A row that ends otherwise is the last one.
        let is_whole = row.width == columns.len() && raw.last() == Some(&b'\n');
        if let (Some(meaning), true) = (meaning, as_it_came && is_whole && self.shapes.may_learn()) {
            let layout = Layout::Cells { delimiter: self.header.delimiter, columns };
            let cells = RefCell::new(&mut self.cells);
            learn(&mut self.shapes, text, layout, fields, meaning, |text| {
                let other = cells.borrow_mut().row(text, columns);
                (other.width == row.width && !other.text_beyond).then_some(other.fields)
            });
        }
    }

    /// Whether a line is no row: another header, where exports were put one behind the other, or prose.
    fn is_no_row(
        &mut self,
        row: &Row,
        raw: &[u8],
        at: Place,
        unfinished: bool,
        sink: &mut impl Sink,
    ) -> bool {
        let titled = row.fields.get(Field::Time).and_then(Field::named) == Some(Field::Time);
        if !titled && row.width == self.header.columns.len() {
            return false;
        }
        let cells = self.cells.all(raw);
        let names = Names::of(&cells);
        if self.header.agrees(&names) {
            return true;
        }
        if names.is_header() {
            self.header.change(names);
            self.shapes.clear();
            return true;
        }
        // What breaks off may be the begin of a row.
        let may_be_row = unfinished && !self.in_prose;
        if may_be_row || cells.iter().any(|cell| columns::field_of(cell).is_some()) {
            return false;
        }
        if !self.in_prose && !header::is_hint(raw) {
            sink.problem(Kind::Prose, at, excerpt(raw));
            self.in_prose = true;
        }
        true
    }

    fn pass(&mut self, window: &mut Window, count: usize) {
        window.pass(count);
        self.scan = Scan::default();
    }
}

/// Whether a spreadsheet left only the first digits of the device id, or of a code that nothing else tells.
fn is_rounded(fields: &Fields<'_>) -> bool {
    let rounded = |field| fields.get(field).is_some_and(|text| is_shortened(text.as_bytes()));
    let code = || {
        Code::of(fields.get(Field::Result), fields.get(Field::Description), fields.get(Field::ErrorMessage))
    };
    rounded(Field::Device) || rounded(Field::Result) && code() == Code::UNKNOWN
}
