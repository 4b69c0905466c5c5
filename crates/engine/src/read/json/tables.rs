//! Tables within JSON: columns in one place, rows in another.

use std::rc::Rc;

use serde_json::Value;

use super::scan::{MAX_DEPTH, Scan, Stop};
use super::wrapped::is_record;
use super::{Container, Reader, State, Step, is_blank};
use crate::problem::Kind;
use crate::read::columns;
use crate::read::fields::{Field, json_of};
use crate::read::window::Window;
use crate::read::{MAX_RECORD_BYTES, Sink, excerpt};

/// The tables of an answer that comes in fragments: its result, and a few about the query. Proposal.
const MAX_ANNOUNCED: usize = 64;

/// The table whose rows are being read.
pub(super) struct Table {
    /// Without columns its rows cannot be told.
    pub(super) columns: Option<Columns>,
    /// Kusto's tables about the query: their rows are no records.
    pub(super) about_query: bool,
}

pub(super) type Columns = Rc<[Option<Field>]>;

impl Reader {
    /// Steps into the array at which the scan stands: its elements are records, or rows of a table.
    pub(super) fn enter(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Step {
        let State::Value(scan) = &self.state else { return Step::On };
        let at = scan.at;
        let envelope_rest = scan.envelope;
        let key = scan.key(window.rest()).to_ascii_lowercase();
        if self.containers.len() >= MAX_DEPTH {
            self.lose(window, Kind::BadJson, at);
            return Step::On;
        }
        let is_series = scan.series;
        // pandas calls them data.
        let mut is_rows = matches!(&*key, b"rows" | b"data");
        let mut table = None;
        if !envelope_rest {
            // What came before, closed by hand, is an object of its own.
            let before = String::from_utf8_lossy(&window.rest()[..at]) + "null}";
            let Ok(before) = serde_json::from_str::<Value>(&before) else {
                self.lose(window, Kind::BadJson, 1);
                return Step::On;
            };
            let mut columns = self.columns(&before);
            // Rows that name their own fields are records.
            is_rows &= columns.is_some() || key == b"rows";
            if is_rows && columns.is_none() {
                let first = &window.rest()[at + 1..];
                let first = &first[..first.len().min(self.sniffed)];
                match first.iter().find(|byte| !is_blank(**byte)) {
                    None if first.len() < self.sniffed && !last => return Step::Wait,
                    next => is_rows = next != Some(&b'{'),
                }
            }
            if let Some(columns) = columns.as_mut().filter(|columns| !columns::is_complete(columns)) {
                let rows = &window.rest()[at..];
                // Whatever a chunk brought beyond it must not decide.
                let rows = &rows[..rows.len().min(self.sniffed)];
                if is_rows && rows.len() < self.sniffed && !last {
                    return Step::Wait;
                }
                tell_by_content(columns, rows);
            }
            table = columns.map(|columns| self.table(&before, columns));
            if is_record(&before) || is_rows && table.is_none() {
                let State::Value(scan) = &mut self.state else { return Step::On };
                scan.pass_container();
                return Step::On;
            }
            if before.get("error").is_some() {
                sink.problem(Kind::Partial, window.place(), excerpt(&window.rest()[..at]));
            }
            self.containers.push(Container::Envelope);
        }
        self.containers.push(match &*key {
            b"rows" | b"data" if is_rows => {
                self.format.tables = true;
                self.rows.clear();
                Container::Rows(table.unwrap_or(Table { columns: None, about_query: false }))
            }
            b"timeseries" => {
                self.format.metric = true;
                Container::Series
            }
            b"data" if is_series => Container::Points,
            b"records" => {
                self.format.batches += 1;
                Container::Array
            }
            _ => Container::Array,
        });
        window.pass(at + 1);
        self.state = State::Between;
        Step::On
    }

    /// The columns of the table that an object describes, as far as their names tell.
    fn columns(&self, before: &Value) -> Option<Columns> {
        // A fragment's were announced by a frame before it.
        let announced = || {
            let id = table_id(before)?;
            self.announced.iter().find(|(known, _)| *known == id).map(|(_, columns)| columns.clone())
        };
        columns_of(before).or_else(announced)
    }

    /// Notes the columns of a table whose rows come later.
    pub(super) fn announce(&mut self, id: i64, columns: Columns) {
        match self.announced.iter().position(|(known, _)| *known == id) {
            Some(at) => self.announced[at].1 = columns,
            None if self.announced.len() < MAX_ANNOUNCED => self.announced.push((id, columns)),
            None => {}
        }
    }

    /// The table that an object describes, whose rows follow.
    fn table(&mut self, before: &Value, columns: Columns) -> Table {
        let kusto = before.get("Columns").is_some();
        let frame = before.get("FrameType").is_some();
        self.format.kusto_v2 |= frame;
        self.format.kusto_v1 |= kusto && !frame;
        if let (None, Some(id)) = (columns_of(before), table_id(before)) {
            // What the rows of one fragment told holds for the next.
            self.announce(id, columns.clone());
            return Table { columns: Some(columns), about_query: false };
        }
        let tells_times = columns.contains(&Some(Field::Time));
        let about_query = match before.get("TableKind").and_then(Value::as_str) {
            Some(kind) => kind != "PrimaryResult",
            // Behind the result come tables about the query, one of which has times, too.
            None => kusto && (self.result_met || !tells_times),
        };
        self.result_met |= kusto && !about_query;
        Table { columns: Some(columns), about_query }
    }
}

/// What a column is called.
fn name_of(column: &Value) -> &str {
    let name = column.get("name").or_else(|| column.get("ColumnName"));
    name.unwrap_or(column).as_str().unwrap_or_default()
}

/// The columns of a table, from the part of it that stands before its rows.
pub(super) fn columns_of(table: &Value) -> Option<Columns> {
    let columns = table.get("columns").or_else(|| table.get("Columns"))?.as_array()?;
    Some(columns::by_names(columns.iter().map(name_of)).into())
}

/// What the frames of a Kusto answer call their table.
pub(super) fn table_id(frame: &Value) -> Option<i64> {
    frame.get("TableId").and_then(Value::as_i64)
}

/// Tells columns of names of somebody's own by the first rows, if those are a log's; `rows` begins with their array.
fn tell_by_content(columns: &mut Columns, rows: &[u8]) {
    let mut told = columns.to_vec();
    columns::fill(&mut told, &first_rows(rows));
    if columns::is_log(&told) {
        *columns = told.into();
    }
}

/// The first rows of an array as texts, as far as they are whole.
fn first_rows(array: &[u8]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut at = 1;
    while rows.len() < columns::ROWS {
        at += array[at..].iter().take_while(|byte| is_blank(**byte) || **byte == b',').count();
        let mut scan = Scan::of_value();
        if array.get(at) != Some(&b'[') || !matches!(scan.run(&array[at..], MAX_RECORD_BYTES), Stop::Complete)
        {
            break;
        }
        let row = String::from_utf8_lossy(&array[at..at + scan.at]);
        if let Ok(Value::Array(cells)) = serde_json::from_str(&row) {
            rows.push(cells.into_iter().map(text_of).collect());
        }
        at += scan.at;
    }
    rows
}

/// A value as the text of a table's cell.
fn text_of(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        value => json_of(&value),
    }
}
