//! Where a table begins, and what its columns are: by their names, else by what stands below.

use super::cells::Cells;
use super::metric::Metric;
use super::wrapped;
use crate::bytes::same_letters;
use crate::read::Clock;
use crate::read::columns;
use crate::read::fields::Field;
use crate::read::pasted::is_step;

/// Two known names make a header of a source's first line.
const KNOWN_NAMES: usize = 2;

/// Behind prose it takes a third one, and a row that fits: a sentence may list a few words.
const KNOWN_NAMES_BEHIND_PROSE: usize = 3;

/// So many lines may stand before a table: a mail's greeting, a spreadsheet's title. Proposal.
const LINES_BEFORE: usize = 20;

/// What separates cells: the later one where two tell as many columns. Bars may also be a table of Markdown.
pub(in crate::read) const DELIMITERS: [u8; 4] = [b'|', b';', b',', b'\t'];

/// What the first lines tell.
pub(in crate::read) struct Header {
    pub(super) delimiter: u8,
    /// `\n`, or `\r` in files from very old programs.
    pub(super) line_end: u8,
    pub(super) columns: Vec<Option<Field>>,
    /// What its times were read off.
    pub(super) clock: Clock,
    /// Nothing but times and numbers.
    pub(super) metric: Option<Metric>,
    /// The column that holds whole records as JSON.
    pub(super) wrapped: Option<usize>,
    /// There is other text before it.
    pub(super) prose: bool,
    /// Bytes up to the first row.
    pub(super) length: usize,
}

/// A line that is to a program, and no part of a table.
enum Hint {
    /// Excel writes, and reads, its delimiter in a line of its own.
    Delimiter(u8),
    /// Windows PowerShell writes the type of its objects.
    Type,
}

impl Hint {
    fn of(line: &[u8]) -> Option<Self> {
        let says = |text: &[u8]| line.get(..text.len()).is_some_and(|begin| same_letters(begin, text));
        match line.get(4) {
            Some(delimiter) if says(b"sep=") => Some(Hint::Delimiter(*delimiter)),
            _ => says(b"#type ").then_some(Hint::Type),
        }
    }
}

/// Whether a line is to a program, and no part of a table.
pub(super) fn is_hint(line: &[u8]) -> bool {
    Hint::of(line).is_some()
}

/// The first lines of a source, without those that are blank or to a program.
struct Lines<'a> {
    line_end: u8,
    /// Where each begins, and the line with its end.
    all: Vec<(usize, &'a [u8])>,
    /// What may separate cells.
    delimiters: Vec<u8>,
}

impl<'a> Lines<'a> {
    fn of(head: &'a [u8], delimiter: Option<u8>) -> Self {
        let line_end = if head.contains(&b'\n') || !head.contains(&b'\r') { b'\n' } else { b'\r' };
        let mut all = Vec::new();
        let mut delimiters = DELIMITERS.to_vec();
        let mut end = 0;
        for line in head.split_inclusive(|byte| *byte == line_end) {
            let begin = end;
            end += line.len();
            match Hint::of(line) {
                Some(Hint::Delimiter(hint)) if delimiters.len() == DELIMITERS.len() => delimiters.push(hint),
                Some(_) => {}
                None if line.trim_ascii().is_empty() => {}
                None => all.push((begin, line)),
            }
            if all.len() == LINES_BEFORE + columns::ROWS {
                break;
            }
        }
        if let Some(delimiter) = delimiter {
            delimiters = vec![delimiter];
        }
        delimiters.retain(|delimiter| !matches!(delimiter, b'"' | b'\r' | b'\n'));
        Self { line_end, all, delimiters }
    }

    fn cells(&self, from: usize, delimiter: u8) -> Vec<Vec<String>> {
        let mut cells = Cells::new(delimiter);
        self.all[from..].iter().take(columns::ROWS).map(|(_, line)| cells.all(line)).collect()
    }

    /// The lines that these rows are.
    fn with<'r>(
        &'r self,
        from: usize,
        rows: &'r [Vec<String>],
    ) -> impl Iterator<Item = (&'r [u8], &'r Vec<String>)> {
        self.all[from..].iter().map(|(_, line)| *line).zip(rows)
    }

    /// The end of a line.
    fn end(&self, number: usize) -> usize {
        let (begin, line) = self.all[number];
        begin + line.len()
    }
}

/// What the names of a header tell.
pub(in crate::read) struct Names {
    pub(super) columns: Vec<Option<Field>>,
    pub(super) clock: Clock,
}

impl Names {
    #[inline(never)]
    pub(in crate::read) fn of(cells: &[String]) -> Self {
        let names = || cells.iter().map(|cell| cell.trim());
        let mut columns = columns::by_names(names());
        let clock = columns::settle_times(&mut columns, names());
        Self { columns, clock }
    }

    /// Whether they can be nothing but a header, wherever they stand.
    pub(in crate::read) fn is_header(&self) -> bool {
        self.known() >= KNOWN_NAMES_BEHIND_PROSE && self.columns.contains(&Some(Field::Time))
    }

    #[inline(never)]
    pub(in crate::read) fn known(&self) -> usize {
        self.columns.iter().flatten().count()
    }
}

impl Header {
    /// A header with known names, in the first line or behind a few lines of prose. The delimiter is the one that
    /// makes most of them known, unless somebody knows better.
    pub(in crate::read) fn find(head: &[u8], delimiter: Option<u8>) -> Option<Self> {
        let lines = Lines::of(head, delimiter);
        let mut cells: Vec<(u8, Cells)> = lines.delimiters.iter().map(|&d| (d, Cells::new(d))).collect();
        for (number, (_, line)) in lines.all.iter().enumerate().take(LINES_BEFORE) {
            // A query names columns, too, and has pipes.
            if is_step(&String::from_utf8_lossy(line)) {
                return None;
            }
            let names = cells.iter_mut().map(|(delimiter, cells)| (*delimiter, Names::of(&cells.all(line))));
            let Some((delimiter, names)) = names.max_by_key(|(_, names)| names.known()) else { break };
            let is_header = if number == 0 {
                names.known() >= KNOWN_NAMES
            } else {
                let row = lines.all.get(number + 1);
                let width = row.map(|(_, row)| Cells::new(delimiter).all(row).len());
                names.is_header() && width == Some(names.columns.len())
            };
            if is_header {
                let Names { mut columns, clock } = names;
                let mut wrapped = None;
                if !columns::is_complete(&columns) {
                    let rows = lines.cells(number + 1, delimiter);
                    if !columns.contains(&Some(Field::Operation)) {
                        wrapped = wrapped::find(lines.with(number + 1, &rows)).map(|(_, column)| column);
                    }
                    columns::fill(&mut columns, &rows);
                }
                let names = Cells::new(delimiter).all(line);
                // What the window does not hold whole proves nothing.
                let rows = lines.cells(number + 1, delimiter);
                let whole = rows.len() - usize::from(rows.len() > 2);
                if columns::is_summary(names.iter().map(String::as_str), &columns, &rows[..whole]) {
                    columns
                        .iter_mut()
                        .filter(|column| **column == Some(Field::Time))
                        .for_each(|time| *time = None);
                }
                return Some(Self {
                    delimiter,
                    line_end: lines.line_end,
                    columns,
                    clock,
                    metric: None,
                    wrapped,
                    prose: number > 0,
                    length: lines.end(number),
                });
            }
        }
        None
    }

    /// Rows without a header, or under one of somebody's own names.
    pub(in crate::read) fn guess(head: &[u8], delimiter: Option<u8>) -> Option<Self> {
        let lines = Lines::of(head, delimiter);
        let forced = delimiter.is_some();
        let mut delimiters = lines.delimiters.iter().rev().filter(|delimiter| forced || **delimiter != b'|');
        delimiters.find_map(|&delimiter| {
            let rows = lines.cells(0, delimiter);
            Self::of_rows(&lines, delimiter, &rows)
                .or_else(|| Self::of_metric(&lines, delimiter, &rows))
                .or_else(|| Self::of_wrapped(&lines, delimiter, &rows))
        })
    }

    fn of_rows(lines: &Lines<'_>, delimiter: u8, rows: &[Vec<String>]) -> Option<Self> {
        // Whatever has no time is a header, or prose.
        let has_time = |row: &&Vec<String>| row.iter().any(|cell| columns::is_time(cell));
        let first = rows.iter().position(|row| has_time(&row))?;
        let of_log: Vec<Vec<String>> = rows.iter().filter(has_time).cloned().collect();
        let width = of_log.iter().map(Vec::len).max()?;
        let header = first.checked_sub(1).filter(|at| rows[*at].len() == width);
        let Names { columns, clock } = match header {
            Some(at) => {
                let mut names = Names::of(&rows[at]);
                columns::fill(&mut names.columns, &of_log);
                names
            }
            None => Names { columns: columns::without_header(&of_log)?, clock: Clock::default() },
        };
        columns::is_log(&columns).then(|| Self {
            delimiter,
            line_end: lines.line_end,
            columns,
            clock,
            metric: None,
            wrapped: None,
            prose: header.unwrap_or(first) > 0,
            length: lines.all[first].0,
        })
    }

    fn of_metric(lines: &Lines<'_>, delimiter: u8, rows: &[Vec<String>]) -> Option<Self> {
        // What the window does not hold whole proves nothing.
        let whole = rows.len() - usize::from(rows.len() > 2);
        let (metric, with_header) = Metric::of(&rows[..whole])?;
        let width = rows.iter().map(Vec::len).max()?;
        let mut columns = vec![None; width];
        columns[0] = Some(Field::Time);
        Some(Self {
            delimiter,
            line_end: lines.line_end,
            columns,
            clock: if with_header { Names::of(&rows[0]).clock } else { Clock::default() },
            metric: Some(metric),
            wrapped: None,
            prose: false,
            length: if with_header { lines.end(0) } else { lines.all[0].0 },
        })
    }

    fn of_wrapped(lines: &Lines<'_>, delimiter: u8, rows: &[Vec<String>]) -> Option<Self> {
        let (first, column) = wrapped::find(lines.with(0, rows))?;
        let width = rows[first].len();
        let header = first.checked_sub(1).filter(|at| rows[*at].len() == width);
        Some(Self {
            delimiter,
            line_end: lines.line_end,
            columns: header.map_or(vec![None; width], |at| Names::of(&rows[at]).columns),
            clock: Clock::default(),
            metric: None,
            wrapped: Some(column),
            prose: header.unwrap_or(first) > 0,
            length: lines.all[first].0,
        })
    }

    /// Whether a header is this one again.
    pub(super) fn agrees(&self, names: &Names) -> bool {
        let agrees = |(mine, other): (&Option<Field>, &Option<Field>)| other.is_none() || mine == other;
        names.known() > 0
            && self.columns.len() == names.columns.len()
            && self.columns.iter().zip(&names.columns).all(agrees)
    }

    /// Takes the columns of another header that stands among the rows.
    pub(super) fn change(&mut self, names: Names) {
        self.clock = self.clock.max(names.clock);
        self.columns = names.columns;
        self.wrapped = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(header: Option<&Header>) -> Vec<Option<Field>> {
        header.map(|header| header.columns.clone()).unwrap_or_default()
    }

    #[test]
    fn a_delimiter_that_somebody_knows() {
        // As many names with one as with the other.
        let head = b"Time^Level,Category^OperationName\n";
        let find = |delimiter| Header::find(head, delimiter);
        assert_eq!(columns(find(Some(b'^')).as_ref()), [Some(Field::Time), None, Some(Field::Operation)]);
        assert_eq!(columns(find(Some(b';')).as_ref()), []);
        assert_eq!(columns(find(None).as_ref()), []);
        let rows = b"2024-05-14T08:00:03Z^deviceConnect^pump-01\n";
        let guessed = Header::guess(rows, Some(b'^'));
        assert_eq!(
            columns(guessed.as_ref()),
            [Some(Field::Time), Some(Field::Operation), Some(Field::Device)]
        );
        // A quote or a line break separates nothing.
        for delimiter in [b'"', b'\n', b'\r'] {
            assert!(Header::find(head, Some(delimiter)).is_none());
            assert!(Header::guess(rows, Some(delimiter)).is_none());
        }
    }

    #[test]
    fn ordinary_text_is_no_table() {
        for text in [
            "Dear support,\n\nour devices, all of them, disconnect at 08:00, 09:00, 10:00.\nThe level: error, category: unknown\n",
            "time flies, level heads\nresults, types, and so on\n",
            "2024-05-14T08:00:03Z, I saw it; deviceConnect, then an error\n",
            "id;name;city\n1;Anna;Gent\n",
            "one,two\n2024-05-14T08:00:03Z,3\nthree,four\n",
            "AzureDiagnostics\n| project\n    TimeGenerated, OperationName, ResultType\n| take 10\n",
            "sep=;\n",
            "#TYPE System.Object\n",
            ",,,\n;;;\n\t\t\n",
            "\"",
            "\"\n\"",
        ] {
            let head = text.as_bytes();
            assert!(Header::find(head, None).or_else(|| Header::guess(head, None)).is_none(), "{text}");
        }
    }
}
