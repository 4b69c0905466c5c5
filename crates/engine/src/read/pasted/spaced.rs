//! Columns with blanks between them and no rule: a table whose tabs an editor or a chat turned into blanks, `column -t`,
//! what pandas prints.
//!
//! ```text
//! TimeGenerated    OperationName    ResultType    DeviceId
//! 2024-05-14T09:10:04Z    deviceConnect        pump-01
//! ```
//!
//! Two blanks end a cell. Which columns a row with empty cells leaves out is told by the blanks, where each tab became
//! as many, or by the places, where cells stand below the names; otherwise no cell may be missing.

use super::cells::{Grid, Style};

/// The form.
pub(super) static STYLE: Style = Style {
    name: "text-table",
    open_end: true,
    is_rule: |_| false,
    grid: |header, _| Some(Box::new(Spaced::new(header)?)),
    may_be_row: |line| line.contains("  "),
};

struct Spaced {
    /// Where the columns begin, in characters.
    begins: Vec<usize>,
    /// So many blanks stand between all names.
    gap: Option<usize>,
}

impl Spaced {
    fn new(header: &str) -> Option<Self> {
        let names = pieces(header);
        let begins: Vec<_> = names.iter().map(|piece| piece.begin).collect();
        let gap = names.get(1)?.before;
        let gap = names[1..].iter().all(|name| name.before == gap).then_some(gap);
        Some(Self { begins, gap })
    }

    /// The cells of a row, if each tab became as many blanks.
    fn by_gaps(&self, row: &[Piece<'_>]) -> Option<Vec<String>> {
        let gap = self.gap?;
        let mut cells = Vec::new();
        for (index, piece) in row.iter().enumerate() {
            let empty = (piece.before / gap).saturating_sub(usize::from(index > 0));
            if piece.before % gap != 0 || cells.len() + empty >= self.begins.len() {
                return None;
            }
            cells.resize(cells.len() + empty, String::new());
            cells.push(piece.text.to_owned());
        }
        Some(cells)
    }

    /// The cells of a row, if they stand below the names.
    fn by_places(&self, row: &[Piece<'_>]) -> Option<Vec<String>> {
        let mut cells = vec![String::new(); self.begins.len()];
        for piece in row {
            let column = self.begins.binary_search(&piece.begin).ok()?;
            piece.text.clone_into(&mut cells[column]);
        }
        Some(cells)
    }
}

impl Grid for Spaced {
    fn names(&self, line: &str) -> Vec<String> {
        pieces(line).iter().map(|piece| piece.text.to_owned()).collect()
    }

    fn cells(&self, line: &str) -> Option<Vec<String>> {
        let row = pieces(line);
        if row.len() < 2 {
            return None;
        }
        let in_order = || row.iter().map(|piece| piece.text.to_owned()).collect();
        // Rows that pandas prints have their number before them.
        let numbered = || row[1..].iter().map(|piece| piece.text.to_owned()).collect();
        let is_number = row[0].text.bytes().all(|byte| byte.is_ascii_digit());
        match row.len() {
            count if count == self.begins.len() => Some(in_order()),
            count if count == self.begins.len() + 1 && is_number => Some(numbered()),
            _ => self.by_places(&row).or_else(|| self.by_gaps(&row)),
        }
    }
}

/// A cell, where it begins, and how many blanks stand before it.
struct Piece<'t> {
    text: &'t str,
    begin: usize,
    before: usize,
}

/// What stands between runs of two blanks or more.
fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let (mut column, mut before) = (0, 0);
    for text in line.trim_end().split_inclusive("  ") {
        let (end, length) = (text.trim_end_matches(' '), text.chars().count());
        let begin = end.trim_start_matches(' ');
        let lead = end.len() - begin.len();
        if begin.is_empty() {
            before += length;
        } else {
            pieces.push(Piece { text: begin, begin: column + lead, before: before + lead });
            before = text.len() - end.len();
        }
        column += length;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use crate::read::pasted::tests::check;

    const READ: [&str; 2] = [
        "2024-05-14T09:10:04Z deviceConnect - pump-01",
        "2024-05-14T09:10:05Z deviceDisconnect 404104 pump-02",
    ];

    #[test]
    fn blanks_for_tabs_and_cells_below_their_names() {
        for text in [
            "TimeGenerated    OperationName    ResultType    DeviceId    ModuleId\n\
             2024-05-14T09:10:04Z    deviceConnect        pump-01    \n\
             2024-05-14T09:10:05Z    deviceDisconnect    404104    pump-02\n",
            "Some rows:\n\nTimeGenerated         OperationName     ResultType  DeviceId\n\
             2024-05-14T09:10:04Z  deviceConnect                 pump-01\n\
             2024-05-14T09:10:05Z  deviceDisconnect  404104      pump-02\n",
            // pandas.
            "          TimeGenerated     OperationName  ResultType  DeviceId\n\
             0  2024-05-14T09:10:04Z     deviceConnect         NaN   pump-01\n\
             1  2024-05-14T09:10:05Z  deviceDisconnect      404104   pump-02\n",
        ] {
            let records: Vec<_> = if text.contains("NaN") {
                READ.map(|record| record.replace(" - ", " NaN ")).into()
            } else {
                READ.map(str::to_owned).into()
            };
            let records: Vec<&str> = records.iter().map(String::as_str).collect();
            let problems: &[_] = if text.starts_with("Some") { &["prose 1 Some rows:"] } else { &[] };
            check(text, "text-table", &records, problems);
        }
    }

    #[test]
    fn rows_of_which_a_cell_is_missing_somewhere() {
        check(
            "TimeGenerated  OperationName  ResultType   DeviceId\n\
             2024-05-14T09:10:04Z  deviceConnect    pump-01\n\
             2024-05-14T09:10:05Z  deviceDisconnect  404104  pump-02\n",
            "text-table",
            &[READ[1]],
            &["bad-row 2 2024-05-14T09:10:04Z  deviceConnect    pump-01"],
        );
    }
}
