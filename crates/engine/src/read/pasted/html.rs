//! Tables of a web page, or of a mail in HTML, as text.
//!
//! ```text
//! <table><tr><th>TimeGenerated</th><th>OperationName</th><th>DeviceId</th></tr>
//! <tr><td>2024-05-14T09:10:05Z</td><td>deviceDisconnect</td><td>pump-01</td></tr></table>
//! ```
//!
//! A row is what stands between its marks, over however many lines; what the end tags leave open, the next row closes.
//! A table within a cell is one by itself: mails are laid out so.

use super::cells::{Grid, Style, Tables, told};
use super::lines::{Line, LineForm, Output};
use super::{Form, Sink, Window};
use crate::read::markup::{MAX_TAG, character, has_cells, name, tag};
use crate::read::{EXCERPT_BYTES, MAX_RECORD_BYTES, Place};

/// The form of its rows, once they are lines: cells between tabs, which no cell has, since white space there is a blank.
static STYLE: Style = Style {
    name: "html",
    open_end: false,
    is_rule: |_| false,
    grid: |_, _| Some(Box::new(Tabs)),
    may_be_row: |line| line.contains('\t'),
};

struct Tabs;

impl Grid for Tabs {
    fn names(&self, line: &str) -> Vec<String> {
        self.cells(line).unwrap_or_default()
    }

    fn cells(&self, line: &str) -> Option<Vec<String>> {
        let cells: Vec<_> = line.split('\t').map(str::to_owned).collect();
        (cells.len() > 1).then_some(cells)
    }
}

/// The form, if the text has a table with a log.
pub(super) fn find(head: &[u8]) -> Option<Box<dyn Form>> {
    if !has_cells(head) {
        return None;
    }
    let mut window = Window::new();
    window.room(head.len()).copy_from_slice(head);
    window.fill(head.len());
    let mut rows = Vec::new();
    Rows::default().run(&mut window, true, &mut |part| {
        if let Part::Row(row, _) = part {
            rows.push(row.line);
        }
    });
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let told = told(&rows, &STYLE)?;
    Some(Box::new(Html { rows: Rows::default(), tables: Tables::new(&STYLE, told), in_prose: false }))
}

/// Reads the tables of a page.
struct Html {
    rows: Rows,
    tables: Tables,
    in_prose: bool,
}

impl Form for Html {
    fn run(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) {
        let Self { rows, tables, in_prose } = self;
        rows.run(window, last, &mut |part| {
            let out = &mut Output::new(sink, in_prose);
            match part {
                Part::Row(Row { line, too_long, unfinished, .. }, at) => {
                    let raw = line.replace('\t', " | ");
                    let repaired = line.contains('\u{fffd}');
                    tables.line(
                        &Line { text: &line, raw: raw.as_bytes(), at, repaired, too_long, unfinished },
                        out,
                    );
                }
                // Its first row may be a header.
                Part::Table => tables.part(out),
                Part::Text(text, at) => {
                    tables.part(out);
                    out.prose(at, text);
                }
            }
        });
    }

    fn end(&mut self, sink: &mut dyn Sink) -> &'static str {
        self.tables.end(&mut Output::new(sink, &mut self.in_prose))
    }

    fn recognised(&self) -> bool {
        true // `find` did
    }
}

/// What a page consists of.
enum Part<'a> {
    Row(Row, Place),
    /// A table begins.
    Table,
    /// Text outside of rows.
    Text(&'a [u8], Place),
}

/// A row, as far as it came.
#[derive(Default)]
struct Row {
    /// Its cells, with tabs between them.
    line: String,
    /// How many there are.
    cells: usize,
    /// The cell that is being read, as it is written.
    cell: Option<Vec<u8>>,
    length: usize,
    too_long: bool,
    /// The source ends within it.
    unfinished: bool,
}

/// Finds the rows.
#[derive(Default)]
struct Rows {
    row: Option<(Row, Place)>,
}

impl Rows {
    fn run(&mut self, window: &mut Window, last: bool, found: &mut dyn FnMut(Part<'_>)) {
        loop {
            let rest = window.rest();
            let near = &rest[..rest.len().min(MAX_TAG)];
            let all = last || near.len() == MAX_TAG;
            let at = window.place();
            let length = match (near, tag(near)) {
                ([], _) => break,
                (_, Some(length)) => {
                    self.tag(&name(&near[..length]), at, found);
                    length
                }
                // Its end may come.
                ([b'<', ..], None) if !all => return,
                _ => {
                    let end = memchr::memchr(b'<', &near[1..]).map(|end| end + 1);
                    let Some(length) = end.or_else(|| all.then_some(near.len())) else { return };
                    self.text(&near[..length], at, found);
                    length
                }
            };
            window.pass(length);
        }
        if last {
            // The cell in which it ends may be half of one.
            if let Some((row, _)) = &mut self.row {
                row.unfinished = row.cell.take().is_some();
            }
            self.end_row(found);
        }
    }

    fn tag(&mut self, name: &str, at: Place, found: &mut dyn FnMut(Part<'_>)) {
        match name {
            "tr" => {
                self.end_row(found);
                self.row = Some((Row::default(), at));
            }
            "/tr" | "/table" => self.end_row(found),
            // What it is within is no row of a log.
            "table" => {
                self.row = None;
                found(Part::Table);
            }
            "td" | "th" => {
                if let Some((row, _)) = &mut self.row {
                    row.end_cell();
                    row.cell = Some(Vec::new());
                }
            }
            "/td" | "/th" => {
                if let Some((row, _)) = &mut self.row {
                    row.end_cell();
                }
            }
            "br" | "p" | "div" => self.text(b" ", at, found),
            _ => {}
        }
    }

    fn text(&mut self, text: &[u8], at: Place, found: &mut dyn FnMut(Part<'_>)) {
        match &mut self.row {
            // Between cells nothing is shown.
            Some((row, _)) => row.add(text),
            None if text.iter().all(u8::is_ascii_whitespace) => {}
            None => found(Part::Text(&text[..text.len().min(EXCERPT_BYTES)], at)),
        }
    }

    fn end_row(&mut self, found: &mut dyn FnMut(Part<'_>)) {
        if let Some((mut row, at)) = self.row.take() {
            row.end_cell();
            if row.cells > 0 {
                found(Part::Row(row, at));
            }
        }
    }
}

impl Row {
    /// Adds a text to the cell.
    fn add(&mut self, text: &[u8]) {
        self.length += text.len();
        self.too_long |= self.length > MAX_RECORD_BYTES;
        if let Some(cell) = self.cell.as_mut().filter(|_| !self.too_long) {
            cell.extend_from_slice(text);
        }
    }

    /// Ends the cell: its characters are what they are called, and white space is one blank.
    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        if self.cells > 0 {
            self.line.push('\t');
        }
        self.cells += 1;
        let text = String::from_utf8_lossy(&cell);
        let mut shown = String::with_capacity(text.len());
        let mut at = 0;
        while let Some(next) = text[at..].chars().next() {
            let named = if next == '&' { character(&text.as_bytes()[at..]) } else { None };
            let (next, length) = named.unwrap_or((next, next.len_utf8()));
            shown.push(next);
            at += length;
        }
        for (index, word) in shown.split_whitespace().enumerate() {
            self.line.push_str(if index > 0 { " " } else { "" });
            self.line.push_str(word);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::read::pasted::tests::check;

    const READ: &str = "2024-05-14T09:10:05Z deviceDisconnect 404104 pump-01";

    #[test]
    fn rows_over_lines_and_rows_on_one() {
        for text in [
            "<table><tr><th>TimeGenerated</th><th>OperationName</th><th>ResultType</th><th>DeviceId</th></tr>\
             <tr><td>2024-05-14T09:10:05Z</td><td>deviceDisconnect</td><td>404104</td><td>pump-01</td></tr></table>",
            // As Outlook writes it: with paragraphs, styles and line breaks, within a table of the layout.
            "<html>\n<table><tr><td>\n<TABLE border=0>\n <TR>\n  <TD><p class=MsoNormal><b>TimeGenerated</b><o:p></o:p></p></TD>\n\
             \x20 <TD>OperationName</TD><TD>ResultType</TD><TD>properties_s</TD>\n </TR>\n <TR>\n  <TD>\n   2024-05-14T09:10:05Z</TD>\n\
             \x20 <TD>deviceDisconnect&nbsp;</TD><TD>404104</TD>\n<TD>{&quot;deviceId&quot;:&quot;pump-&#48;1&quot;}\n</TABLE>\n</td></tr></table>\n",
        ] {
            check(text, "html", &[READ], &[]);
        }
    }

    #[test]
    fn what_is_no_row_of_a_log_is_said() {
        check(
            "Hi,\n<table><tr><td>Kind regards</td><td>A</td></tr></table>\n<table>\n\
             <tr><td>TimeGenerated</td><td>OperationName</td><td>DeviceId</td></tr>\n\
             <tr><td>2024-05-14T09:10:05Z</td><td>deviceConnect</td><td>pump-01</td></tr>\n\
             </table>\n<p>A</p> < B\n",
            "html",
            &["2024-05-14T09:10:05Z deviceConnect - pump-01"],
            &["prose 1 Hi,", "prose 7 A"],
        );
    }
}
