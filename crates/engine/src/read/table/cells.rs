//! A row taken apart into its cells.

use memchr::memchr;

use crate::read::fields::{Field, Fields};

/// Splits rows into cells; room and the reader's tables are made once.
pub(in crate::read) struct Cells {
    delimiter: u8,
    reader: csv_core::Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Cells {
    #[inline(never)]
    pub(in crate::read) fn new(delimiter: u8) -> Self {
        // Line breaks that end a row were found already: within it they are text.
        let terminator = csv_core::Terminator::Any(b'\n');
        let reader = csv_core::ReaderBuilder::new().delimiter(delimiter).terminator(terminator).build();
        Self { delimiter, reader, text: Vec::new(), ends: Vec::new() }
    }

    /// Hands over each cell of a row, which must be complete, with its quotes undone.
    pub(super) fn split(&mut self, row: &[u8], mut each: impl FnMut(&str)) {
        let row = row.strip_suffix(b"\n").unwrap_or(row);
        let row = row.strip_suffix(b"\r").unwrap_or(row);
        // The text of the cells is not longer than the row, and a row has one cell more than delimiters.
        self.text.resize(row.len() + 1, 0);
        self.ends.resize(row.len() + 2, 0);
        self.reader.reset();
        let (_, _, written, ended) = self.reader.read_record(row, &mut self.text, &mut self.ends);
        // An empty input is how csv-core is told that the row ends here.
        let (_, _, more, last) =
            self.reader.read_record(&[], &mut self.text[written..], &mut self.ends[ended..]);
        let text = &self.text[..written + more];
        let mut begin = 0;
        for &end in &self.ends[..ended + last] {
            each(&String::from_utf8_lossy(&text[begin..end]));
            begin = end;
        }
    }

    /// All cells of a row.
    #[inline(never)]
    pub(in crate::read) fn all(&mut self, row: &[u8]) -> Vec<String> {
        let mut cells = Vec::new();
        let inside = self.in_one_cell(row);
        self.split(inside.as_ref().map_or(row, String::as_bytes), |cell| cells.push(cell.to_owned()));
        cells
    }

    /// The row that stands, as a whole, in one cell: Excel puts it there where it expects another delimiter.
    pub(super) fn in_one_cell(&self, row: &[u8]) -> Option<String> {
        let inside = row.trim_ascii_end().strip_prefix(b"\"")?.strip_suffix(b"\"")?;
        let mut left = inside;
        // Each quote in it is doubled.
        while let Some(quote) = memchr(b'"', left) {
            left = left[quote + 1..].strip_prefix(b"\"")?;
        }
        if !inside.contains(&self.delimiter) {
            return None;
        }
        Some(String::from_utf8_lossy(inside).replace("\"\"", "\""))
    }

    /// The known cells of a row.
    pub(super) fn row(&mut self, text: &str, columns: &[Option<Field>]) -> Row {
        // Of hundreds of columns a few are known: the others are counted.
        let mut known: Vec<(Field, String)> = Vec::new();
        let (mut width, mut text_beyond, mut empty) = (0, false, true);
        self.split(text.as_bytes(), |cell| {
            let blank = cell.trim().is_empty();
            empty &= blank;
            match columns.get(width) {
                Some(Some(field)) => known.push((*field, cell.to_owned())),
                Some(None) => {}
                None => text_beyond |= !blank,
            }
            width += 1;
        });
        Row { fields: Fields::from_row(known), width, text_beyond, empty }
    }
}

/// What a row holds.
pub(super) struct Row {
    pub(super) fields: Fields<'static>,
    /// Its cells.
    pub(super) width: usize,
    /// There is text in cells behind the last column.
    pub(super) text_beyond: bool,
    /// There is no text in any cell.
    pub(super) empty: bool,
}
