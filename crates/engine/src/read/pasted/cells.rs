//! Rows of cells under a header: what text tables, Markdown and KQL's `datatable` have in common.

use super::lines::{Line, LineForm, Lines, Output};
use super::{EXCERPT_BYTES, Form};
use crate::problem::Kind;
use crate::read::columns;
use crate::read::fields::{Field, Fields};
use crate::read::{Clock, Place};
use crate::time::Time;

/// With fewer known columns it is some other table.
const KNOWN_COLUMNS: usize = 2;

/// So many tables without known names are looked into before the first one with them is found. Proposal.
const MAX_TABLES: usize = 16;

/// What the columns of a table are.
#[derive(Clone)]
pub(super) struct Columns {
    fields: Vec<Option<Field>>,
    /// What its times were read off.
    pub(super) clock: Clock,
}

impl Columns {
    /// Told by their names alone.
    pub(super) fn named(names: &[String]) -> Option<Self> {
        Self::of(names, &[])
    }

    /// Told by their names, and where these do not say enough, by what stands below them.
    pub(super) fn of(names: &[String], rows: &[Vec<String>]) -> Option<Self> {
        let mut fields: Vec<_> = names.iter().map(|name| Field::named(name)).collect();
        let has = |fields: &[Option<Field>], field| fields.contains(&Some(field));
        let device = has(&fields, Field::Device) || has(&fields, Field::Properties);
        if !(device && has(&fields, Field::Time) && has(&fields, Field::Operation)) {
            for (column, field) in columns::without_header(rows).into_iter().flatten().enumerate() {
                if fields.get(column) == Some(&None) && !fields.contains(&field) {
                    fields[column] = field;
                }
            }
        }
        let clock = columns::settle_times(&mut fields, names.iter().map(String::as_str));
        (fields.iter().flatten().count() >= KNOWN_COLUMNS).then_some(Self { fields, clock })
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.fields.len()
    }

    /// The record of a row, or why it is none; cells that are not there say nothing.
    pub(super) fn read(&self, cells: Vec<String>) -> Result<Fields<'static>, Kind> {
        if !self.fields.contains(&Some(Field::Time)) {
            return Err(Kind::NoTimes);
        }
        let row = self.fields.iter().zip(cells).filter_map(|(field, cell)| Some(((*field)?, cell)));
        let fields = Fields::from_row(row.collect());
        // Without a time it is no record, whatever the other cells say: something may have moved them.
        let time = fields.get(Field::Time).and_then(Time::read);
        time.map(|_| fields).ok_or(Kind::BadTime)
    }
}

/// Columns that were told by what stands below them, for each table with these names.
pub(super) struct Told {
    names: Vec<String>,
    columns: Columns,
}

impl Told {
    /// The columns of a table with these names and rows.
    pub(super) fn of(names: Vec<String>, rows: &[Vec<String>]) -> Option<Self> {
        Columns::of(&names, rows).map(|columns| Self { names, columns })
    }

    /// The columns of a table with these names.
    pub(super) fn columns(&self, names: &[String]) -> Option<Columns> {
        if self.names == names { Some(self.columns.clone()) } else { Columns::named(names) }
    }
}

/// How lines are divided below this header, and by this rule, or where there is none.
type GridOf = fn(&str, Option<&str>) -> Option<Box<dyn Grid>>;

/// A way in which tables are written.
pub(super) struct Style {
    /// The form's name.
    pub(super) name: &'static str,
    /// Whether empty cells at the end of a row are left out.
    pub(super) open_end: bool,
    /// Whether this line stands between a header and its rows.
    pub(super) is_rule: fn(&str) -> bool,
    pub(super) grid: GridOf,
    /// Whether a line that is no row may be one that is damaged.
    pub(super) may_be_row: fn(&str) -> bool,
}

/// How the lines of a table are divided into cells.
pub(super) trait Grid {
    /// The names in a header.
    fn names(&self, line: &str) -> Vec<String>;
    /// The cells of a row; nothing where the line is none.
    fn cells(&self, line: &str) -> Option<Vec<String>>;
}

/// The form, if the text is of it.
#[inline(never)]
pub(super) fn find(head: &[u8], style: &'static Style) -> Option<Box<dyn Form>> {
    let text = String::from_utf8_lossy(head);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let told = told(&lines, style)?;
    Some(Box::new(Lines::of(Tables::new(style, told))))
}

/// The columns of the first table with a log.
#[inline(never)]
pub(super) fn told(lines: &[&str], style: &'static Style) -> Option<Told> {
    let mut looked_into = 0;
    for (index, header) in lines.iter().enumerate() {
        let rule = lines.get(index + 1).copied().filter(|line| (style.is_rule)(line));
        let Some(grid) = (style.grid)(header, rule) else { continue };
        let names = grid.names(header);
        if Columns::named(&names).is_none() {
            if rule.is_none() || looked_into == MAX_TABLES {
                continue;
            }
            looked_into += 1;
        }
        let below = lines[index + 1..].iter().filter(|line| !(style.is_rule)(line)).take(columns::ROWS);
        let rows: Vec<_> = below.map_while(|line| grid.cells(line)).collect();
        if let Some(told) = Told::of(names, &rows) {
            return Some(told);
        }
    }
    None
}

/// Reads tables, and what stands between them.
pub(super) struct Tables {
    style: &'static Style,
    told: Told,
    /// The line before: whether it is a header is told by the line behind it.
    held: Option<Held>,
    /// The table that the lines belong to.
    table: Option<Table>,
    /// There was a blank line before.
    blank: bool,
    clock: Clock,
}

struct Table {
    grid: Box<dyn Grid>,
    columns: Columns,
    begin: Place,
    any_row: bool,
}

/// A line that is kept.
#[allow(clippy::struct_excessive_bools)] // observations, none of which rules out another
struct Held {
    text: String,
    raw: Vec<u8>,
    at: Place,
    repaired: bool,
    too_long: bool,
    unfinished: bool,
    blank_before: bool,
}

impl LineForm for Tables {
    fn line(&mut self, line: &Line<'_>, out: &mut Output<'_>) {
        // Some ways through a mail put a blank line behind each line: it ends nothing.
        if line.text.trim().is_empty() {
            self.blank = true;
            return;
        }
        let held = Held {
            text: line.text.to_owned(),
            raw: line.raw[..line.raw.len().min(EXCERPT_BYTES)].to_vec(),
            at: line.at,
            repaired: line.repaired,
            too_long: line.too_long,
            unfinished: line.unfinished,
            blank_before: std::mem::take(&mut self.blank),
        };
        self.take_held(Some(line.text), out);
        self.held = Some(held);
    }

    fn end(&mut self, out: &mut Output<'_>) -> &'static str {
        self.take_held(None, out);
        self.end_table(out);
        out.clock(self.clock);
        self.style.name
    }

    fn recognised(&self) -> bool {
        true // `find` did
    }
}

impl Tables {
    pub(super) fn new(style: &'static Style, told: Told) -> Self {
        Self { style, told, held: None, table: None, blank: false, clock: Clock::default() }
    }

    /// What comes next belongs to no table before.
    pub(super) fn part(&mut self, out: &mut Output<'_>) {
        self.take_held(None, out);
        self.blank = true;
    }

    /// Takes the line that was kept, with the one behind it.
    fn take_held(&mut self, next: Option<&str>, out: &mut Output<'_>) {
        if let Some(held) = self.held.take() {
            self.take(&held, next, out);
        }
    }

    /// Takes a line, with the one behind it.
    #[inline(never)]
    fn take(&mut self, line: &Held, next: Option<&str>, out: &mut Output<'_>) {
        if let Some((grid, columns)) = self.header(line, next) {
            self.end_table(out);
            out.other();
            self.clock = self.clock.max(columns.clock);
            self.table = Some(Table { grid, columns, begin: line.at, any_row: false });
            return;
        }
        let Some(table) = &mut self.table else {
            out.prose(line.at, &line.raw);
            return;
        };
        let cells = table.grid.cells(&line.text).filter(|_| !line.too_long);
        if (self.style.is_rule)(&line.text)
            || cells.as_ref().is_some_and(|cells| cells.iter().all(String::is_empty))
        {
            return;
        }
        if cells.is_none() && (line.blank_before || !(self.style.may_be_row)(&line.text)) {
            self.end_table(out);
            out.prose(line.at, &line.raw);
            return;
        }
        table.any_row = true;
        let width = table.columns.len();
        let fits = cells.ok_or(Kind::BadRow).and_then(|cells| {
            let missing = cells.len() < width;
            let text_beyond = cells.iter().skip(width).any(|cell| !cell.is_empty());
            match () {
                () if missing && line.unfinished => Err(Kind::Cut),
                () if text_beyond || missing && !self.style.open_end => Err(Kind::BadRow),
                () => table.columns.read(cells),
            }
        });
        match fits {
            Ok(fields) => out.record(&fields, line.at, &line.raw, line.repaired),
            Err(_) if line.too_long => out.rejected(Kind::TooLong, line.at, &line.raw),
            Err(kind) => out.rejected(kind, line.at, &line.raw),
        }
    }

    /// How the lines below this one are read, if it is a header.
    fn header(&self, line: &Held, next: Option<&str>) -> Option<(Box<dyn Grid>, Columns)> {
        let rule = next.filter(|next| (self.style.is_rule)(next));
        // Within a table it would be a row.
        if rule.is_none() && self.table.is_some() && !line.blank_before {
            return None;
        }
        let grid = (self.style.grid)(&line.text, rule)?;
        let columns = self.told.columns(&grid.names(&line.text))?;
        Some((grid, columns))
    }

    fn end_table(&mut self, out: &mut Output<'_>) {
        if let Some(table) = self.table.take()
            && !table.any_row
        {
            out.note(Kind::HeaderOnly, table.begin);
        }
    }
}
