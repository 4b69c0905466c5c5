//! KQL's `datatable`: a table written into a query, as Kusto.Explorer copies one.
//!
//! ```text
//! datatable(TimeGenerated:datetime,OperationName:string,ResultType:string,properties_s:string)
//! [
//!     datetime(2024-05-14T09:10:05Z),"deviceDisconnect","404104",@"{""deviceId"":""pump-01""}",
//! ]
//! ```
//!
//! Rows are told by the number of their values. Most tables have each row on a line of its own; then a line with too
//! few or too many costs that row alone.

use super::brackets::{Scan, Stop};
use super::cells::{Columns, Told};
use super::lines::LineEnd;
use super::{Form, Stretch, query, quoted};
use crate::problem::Kind;
use crate::read::columns;
use crate::read::window::Window;
use crate::read::{Clock, Place, Sink, excerpt};

const KEYWORD: &[u8] = b"datatable";

/// The names and types of all columns fit in; far more than the 500 columns of Log Analytics take. Proposal.
const MAX_HEADER: usize = 32 * 1024;

/// So many tables without known columns are looked into before the first one with them is found. Proposal.
const MAX_TABLES: usize = 16;

/// The form, if the text is of it.
pub(super) fn find(head: &[u8]) -> Option<Box<dyn Form>> {
    let tables = memchr::memmem::find_iter(head, KEYWORD).filter_map(|at| match header(&head[at..], true) {
        Header::Of(names, length) => Some((names, &head[at + length..])),
        _ => None,
    });
    let told = tables.take(MAX_TABLES).find_map(|(names, below)| {
        let rows = rows(below, names.len());
        Told::of(names, &rows)
    })?;
    Some(Box::new(Datatables {
        told,
        state: State::Outside,
        line_end: LineEnd::default(),
        in_prose: false,
        clock: Clock::default(),
        end: Place::start(),
    }))
}

struct Datatables {
    told: Told,
    state: State,
    line_end: LineEnd,
    /// The text before is no part of a query.
    in_prose: bool,
    clock: Clock,
    end: Place,
}

enum State {
    /// In the query around the tables.
    Outside,
    /// At the keyword.
    Header,
    Rows(Box<Rows>),
}

/// Where the rows of a table are read.
struct Rows {
    columns: Columns,
    /// Of the row with which the window begins, if it has begun.
    scan: Scan,
    /// Where the values of this row end.
    ends: Vec<usize>,
    /// Rows that began in this line and ended in it.
    in_line: u32,
    /// There was a line with one whole row in it: so have the others.
    row_is_line: bool,
    any_row: bool,
    /// What could not be read, up to the end of its line.
    damage: Option<Stretch>,
}

impl Form for Datatables {
    fn run(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) {
        while match &mut self.state {
            State::Outside => self.outside(window, last, sink),
            State::Header => self.header(window, last, sink),
            State::Rows(rows) => match rows.step(window, last, sink) {
                Step::On => true,
                Step::Wait => false,
                Step::End => {
                    self.state = State::Outside;
                    true
                }
            },
        } {}
        self.end = window.place();
    }

    fn end(&mut self, sink: &mut dyn Sink) -> &'static str {
        if let State::Rows(rows) = &mut self.state {
            if let Some(damage) = rows.damage.take() {
                damage.report(sink);
            }
            sink.problem(Kind::CutContainer, self.end, String::new());
        }
        sink.clock(self.clock);
        "kql-datatable"
    }

    fn recognised(&self) -> bool {
        true // `find` did
    }
}

impl Datatables {
    /// Reads a line of the query, up to the next table; false when more bytes are needed.
    fn outside(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) -> bool {
        let rest = window.rest();
        let Some(length) = self.line_end.find(rest, last) else { return false };
        let line = &rest[..length];
        let table = crate::bytes::find(line, KEYWORD);
        let before = &line[..table.unwrap_or(length)];
        let text = String::from_utf8_lossy(before);
        if query::is_part(&text) {
            self.in_prose &= before.trim_ascii().is_empty();
        } else {
            self.prose(window.place(), before, sink);
        }
        window.pass(before.len());
        if table.is_some() {
            self.state = State::Header;
        }
        true
    }

    /// Reads the names of the columns; false when more bytes are needed.
    fn header(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) -> bool {
        let rest = window.rest();
        // Nothing behind the limit may matter: whether it is here yet depends on the chunks.
        let whole = last || rest.len() >= MAX_HEADER;
        let header = header(&rest[..rest.len().min(MAX_HEADER)], whole);
        if matches!(header, Header::Undecided) {
            return false;
        }
        self.state = State::Outside;
        if let Header::Of(names, length) = header
            && let Some(columns) = self.told.columns(&names)
        {
            self.in_prose = false;
            self.clock = self.clock.max(columns.clock);
            window.pass(length);
            self.state = State::Rows(Box::new(Rows::of(columns)));
        } else {
            self.prose(window.place(), KEYWORD, sink);
            window.pass(KEYWORD.len());
        }
        true
    }

    fn prose(&mut self, at: Place, text: &[u8], sink: &mut dyn Sink) {
        if !std::mem::replace(&mut self.in_prose, true) {
            sink.problem(Kind::Prose, at, excerpt(text));
        }
    }
}

enum Step {
    On,
    /// More bytes are needed.
    Wait,
    /// The table ends.
    End,
}

impl Rows {
    fn of(columns: Columns) -> Self {
        let (scan, ends) = (Scan::of_list(), Vec::new());
        Self { columns, scan, ends, in_line: 0, row_is_line: false, any_row: false, damage: None }
    }

    fn step(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) -> Step {
        if let Some(damage) = &mut self.damage {
            let newline = memchr::memchr(b'\n', window.rest());
            damage.pass(window, newline.unwrap_or(window.rest().len()));
            if newline.is_none() {
                return Step::Wait;
            }
            if let Some(damage) = self.damage.take() {
                damage.report(sink);
            }
        }
        if self.scan.at == 0 {
            let is_between = |byte: &&u8| byte.is_ascii_whitespace() || **byte == b',';
            let between = window.rest().iter().take_while(is_between).count();
            if window.rest()[..between].contains(&b'\n') {
                self.end_line();
            }
            window.pass(between);
        }
        let rest = window.rest();
        let stop = self.scan.run(rest);
        let at = self.scan.at;
        match stop {
            Stop::MoreBytes => {
                if last && !rest.is_empty() {
                    self.reject(Kind::Cut, window, rest.len(), sink);
                }
                return Step::Wait;
            }
            Stop::Comma => {
                self.ends.push(at - 1);
                if self.ends.len() == self.columns.len() {
                    self.row(window, at, sink);
                }
            }
            Stop::Line | Stop::Complete => {
                let value = &rest[self.ends.last().map_or(0, |end| end + 1)..at - 1];
                let has_value = !value.trim_ascii().is_empty();
                if has_value && self.ends.len() + 1 == self.columns.len() {
                    self.ends.push(at - 1);
                    self.row(window, at, sink);
                } else if stop == Stop::Complete || self.row_is_line {
                    if has_value || !self.ends.is_empty() {
                        self.reject(Kind::BadRow, window, at, sink);
                    } else {
                        self.pass_row(window, at);
                    }
                }
                if stop == Stop::Complete {
                    if !self.any_row {
                        sink.problem(Kind::HeaderOnly, window.place(), String::new());
                    }
                    return Step::End;
                }
                self.end_line();
            }
            Stop::Damaged | Stop::TooLong => {
                let kind = if stop == Stop::TooLong { Kind::TooLong } else { Kind::BadRow };
                let mut damage = Stretch::new(kind, window.place());
                damage.pass(window, at);
                self.damage = Some(damage);
                self.any_row = true;
                self.pass_row(window, 0);
            }
        }
        Step::On
    }

    /// Takes the row up to `end`, which has a value for each column.
    fn row(&mut self, window: &mut Window, end: usize, sink: &mut dyn Sink) {
        let raw = &window.rest()[..end];
        let mut begin = 0;
        let cells = self.ends.iter().map(|&end| {
            let cell = value(&String::from_utf8_lossy(&raw[begin..end]));
            begin = end + 1;
            cell
        });
        let cells = cells.collect();
        // What runs over several lines is not alone in its line.
        self.in_line += if raw.trim_ascii().contains(&b'\n') { 2 } else { 1 };
        match self.columns.read(cells) {
            Ok(fields) => {
                if str::from_utf8(raw).is_err() {
                    sink.problem(Kind::Repaired, window.place(), excerpt(raw));
                }
                sink.record(&fields, window.place(), raw);
                self.any_row = true;
                self.pass_row(window, end);
            }
            Err(kind) => self.reject(kind, window, end, sink),
        }
    }

    /// The row up to `end` cannot be read.
    fn reject(&mut self, kind: Kind, window: &mut Window, end: usize, sink: &mut dyn Sink) {
        sink.problem(kind, window.place(), excerpt(&window.rest()[..end]));
        self.any_row = true;
        self.pass_row(window, end);
    }

    /// Passes what is done with, and begins the next row.
    fn pass_row(&mut self, window: &mut Window, count: usize) {
        window.pass(count);
        self.scan = Scan::of_list();
        self.ends.clear();
    }

    fn end_line(&mut self) {
        self.row_is_line |= self.in_line == 1;
        self.in_line = 0;
    }
}

/// What the head of a table says.
enum Header {
    /// The names of its columns; and the rows begin behind so many bytes.
    Of(Vec<String>, usize),
    Nothing,
    /// The next bytes will tell.
    Undecided,
}

/// The head of the table that begins here with the keyword; `whole` if nothing more comes of it.
fn header(bytes: &[u8], whole: bool) -> Header {
    let undecided = if whole { Header::Nothing } else { Header::Undecided };
    let blank = |at: usize| at + bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let open = blank(KEYWORD.len());
    match bytes.get(open) {
        None => return undecided,
        Some(b'(') => {}
        Some(_) => return Header::Nothing,
    }
    let mut scan = Scan::of_value();
    match scan.run(&bytes[open..]) {
        Stop::MoreBytes => return undecided,
        Stop::Complete => {}
        _ => return Header::Nothing,
    }
    let close = open + scan.at;
    let rows = blank(close);
    match bytes.get(rows) {
        None => return undecided,
        Some(b'[') => {}
        Some(_) => return Header::Nothing,
    }
    let columns = String::from_utf8_lossy(&bytes[open + 1..close - 1]);
    let name = |column: &str| {
        let (name, _type) = column.rsplit_once(':')?;
        Some(name.trim().trim_start_matches(['[', '\'', '"']).trim_end_matches([']', '\'', '"']).to_owned())
    };
    columns
        .split(',')
        .map(name)
        .collect::<Option<_>>()
        .map_or(Header::Nothing, |names| Header::Of(names, rows + 1))
}

/// The first rows of a table with so many columns.
fn rows(bytes: &[u8], width: usize) -> Vec<Vec<String>> {
    let mut scan = Scan::of_list();
    let mut cells = Vec::new();
    let mut begin = 0;
    while cells.len() < columns::ROWS * width {
        match scan.run(bytes) {
            Stop::Comma => {}
            Stop::Line => continue,
            _ => break,
        }
        cells.push(value(&String::from_utf8_lossy(&bytes[begin..scan.at - 1])));
        begin = scan.at;
    }
    cells.chunks(width).map(<[_]>::to_vec).collect()
}

/// What a value says: the text of a string, and of `datetime(…)`, `dynamic(…)` and their like what is in it.
fn value(text: &str) -> String {
    let text = text.trim();
    let inner = text.strip_suffix(')').and_then(|text| text.split_once('('));
    let inner =
        inner.filter(|(name, _)| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
    let text = inner.map_or(text, |(_, inner)| inner.trim());
    string(text).unwrap_or_else(|| text.to_owned())
}

/// The text of a string, or of several one behind the other, which is one.
fn string(text: &str) -> Option<String> {
    let mut whole = String::new();
    let mut at = 0;
    while at < text.len() {
        let begin = text[at..].trim_start_matches(['h', 'H']);
        let (string, behind) = if let Some(verbatim) = begin.strip_prefix('@') {
            let at = text.len() - verbatim.len();
            is_quote(verbatim).then(|| quoted::verbatim_at(text, at))??
        } else {
            is_quote(begin).then(|| quoted::text_at(text, text.len() - begin.len()))??
        };
        whole.push_str(&string);
        at = text.len() - text[behind..].trim_start().len();
    }
    (at > 0).then_some(whole)
}

fn is_quote(text: &str) -> bool {
    text.starts_with(['"', '\''])
}

#[cfg(test)]
mod tests {
    use crate::read::pasted::tests::check;

    const READ: &str = "2024-05-14T09:10:05Z deviceDisconnect 404104 pump-01";
    const HEAD: &str =
        "datatable(TimeGenerated:datetime, OperationName:string, ResultType:string, DeviceId:string) [\n";
    const ROW: &str = "datetime(2024-05-14T09:10:05Z), 'deviceDisconnect', \"404104\", h@'pump-01',\n";

    #[test]
    fn rows_by_the_number_of_their_values() {
        let across = ROW.replace(", ", ",\n");
        for rows in
            [ROW.repeat(2), across.repeat(2), ROW.trim_end().repeat(2), ROW.repeat(2).replace(",\n", "\n,")]
        {
            check(
                &format!("{HEAD}{}]", rows.trim_end_matches([',', '\n'])),
                "kql-datatable",
                &[READ, READ],
                &[],
            );
        }
    }

    #[test]
    fn a_line_that_does_not_fit_costs_itself() {
        for damage in [
            ROW.replace("\"404104\", ", ""),
            ROW.replace("'deviceDisconnect'", "'deviceDisconnect"),
            ROW.replace(')', ""),
            ROW.replace("\"404104\"", "404)104"),
        ] {
            let excerpt = damage.trim_end();
            let problem = format!("bad-row 3 {excerpt}");
            check(&format!("{HEAD}{ROW}{damage}{ROW}]"), "kql-datatable", &[READ, READ], &[&problem]);
        }
    }

    #[test]
    fn names_in_brackets_and_text_around() {
        check(
            &format!(
                "They sent:\n\nlet T = {}{ROW}];\nT\n| take 10\nAny idea?",
                HEAD.replace("DeviceId", "['DeviceId']")
            ),
            "kql-datatable",
            &[READ],
            &["prose 1 They sent:", "prose 8 Any idea?"],
        );
    }

    #[test]
    fn cut() {
        check(
            &format!("{HEAD}{ROW}datetime(2024-05-14T09"),
            "kql-datatable",
            &[READ],
            &["cut 3 datetime(2024-05-14T09", "cut-container 3 "],
        );
        check(&format!("{HEAD}{ROW}"), "kql-datatable", &[READ], &["cut-container 3 "]);
    }
}
