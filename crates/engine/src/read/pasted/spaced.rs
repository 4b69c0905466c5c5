//! Columns with blanks between them and no rule: a table whose tabs an editor or a chat turned into blanks, `column -t`,
//! what pandas prints.
//!
//! ```text
//! TimeGenerated    OperationName    ResultType    DeviceId
//! 2024-05-14T09:10:04Z    deviceConnect        pump-01
//! ```
//!
//! Two blanks end a cell. Which columns a row with empty cells leaves out is told by the blanks, where each tab became
//! as many or reached to the next tab stop, or by the places, where cells stand below the names; otherwise no cell may
//! be missing.

use super::cells::{Grid, Style};

/// The form.
pub(super) static STYLE: Style = Style {
    name: "text-table",
    open_end: true,
    is_rule: |_| false,
    grid: |header, _| Some(Box::new(Spaced::new(header)?)),
    may_be_row: |line| line.contains("  "),
};

/// Where tabs end, as terminals and editors have it.
const STOPS: [usize; 2] = [8, 4];

struct Spaced {
    /// Where the columns begin and end, in characters.
    columns: Vec<(usize, usize)>,
    /// So many blanks stand between all names.
    gap: Option<usize>,
    /// All names begin where tabs end.
    stop: Option<usize>,
}

impl Spaced {
    fn new(header: &str) -> Option<Self> {
        let names = pieces(header);
        let gap = names.get(1)?.before;
        let gap = names[1..].iter().all(|name| name.before == gap).then_some(gap);
        let stop = STOPS.into_iter().find(|stop| names.iter().all(|name| name.begin % stop == 0));
        Some(Self { columns: names.iter().map(|name| (name.begin, name.end)).collect(), gap, stop })
    }

    /// The cells of a row, with as many tabs before each as this tells, and behind the last.
    fn by_tabs(&self, row: &[Piece<'_>], tabs: &dyn Fn(&Piece<'_>) -> Option<usize>) -> Option<Vec<String>> {
        let mut cells = Vec::new();
        for (index, piece) in row.iter().enumerate() {
            let empty = tabs(piece)?.checked_sub(usize::from(index > 0))?;
            if cells.len() + empty >= self.columns.len() {
                return None;
            }
            cells.resize(cells.len() + empty, String::new());
            cells.push(piece.text.to_owned());
        }
        Some(cells)
    }

    /// The cells of a row, if they begin or end where the names do.
    fn by_places(&self, row: &[Piece<'_>]) -> Option<Vec<String>> {
        let mut cells = vec![String::new(); self.columns.len()];
        // Between columns one blank may be all there is room for.
        let ends = |column| self.columns.iter().any(|&(begin, end)| end == column || begin == column + 1);
        for piece in &split(row, &ends) {
            let below = |&(begin, end): &(usize, usize)| begin == piece.begin || end == piece.end;
            let cell = cells.get_mut(self.columns.iter().position(below)?)?;
            piece.text.clone_into(cell);
        }
        Some(cells)
    }
}

impl Grid for Spaced {
    fn names(&self, line: &str) -> Vec<String> {
        pieces(line).iter().map(|piece| piece.text.to_owned()).collect()
    }

    fn cells(&self, line: &str) -> Option<Vec<String>> {
        let mut row = pieces(line);
        // Rows that pandas prints have their number before them.
        let is_number = |piece: &Piece<'_>| piece.text.bytes().all(|byte| byte.is_ascii_digit());
        if row.first().is_some_and(|first| first.end < self.columns[0].0 && is_number(first)) {
            row.remove(0);
        }
        if row.len() < 2 {
            return None;
        }
        if row.len() == self.columns.len() {
            return Some(row.iter().map(|piece| piece.text.to_owned()).collect());
        }
        let gaps = || {
            let gap = self.gap?;
            let mut cells =
                self.by_tabs(&row, &|piece| piece.before.is_multiple_of(gap).then_some(piece.before / gap))?;
            let behind = (line.len() - line.trim_end().len()) / gap;
            cells.resize(self.columns.len().min(cells.len() + behind), String::new());
            Some(cells)
        };
        let stops = || {
            let stop = self.stop?;
            let tabs = |piece: &Piece<'_>| {
                piece
                    .begin
                    .is_multiple_of(stop)
                    .then(|| piece.begin / stop - (piece.begin - piece.before) / stop)
            };
            // A tab may be as narrow as one blank, too.
            self.by_tabs(&split(&row, &|column| column % stop == stop - 1), &tabs)
        };
        self.by_places(&row).or_else(gaps).or_else(stops)
    }
}

/// Divides cells at single blanks that stand where one may end.
fn split<'t>(row: &[Piece<'t>], ends: &dyn Fn(usize) -> bool) -> Vec<Piece<'t>> {
    let mut split = Vec::new();
    for piece in row {
        let mut rest = *piece;
        for (column, (at, _)) in (piece.begin..).zip(piece.text.char_indices()) {
            if piece.text[at..].starts_with(' ') && ends(column) {
                let (text, behind) = rest.text.split_at(at - (piece.text.len() - rest.text.len()));
                split.push(Piece { text, end: column, ..rest });
                rest = Piece { text: &behind[1..], begin: column + 1, before: 1, end: piece.end };
            }
        }
        split.push(rest);
    }
    split
}

/// A cell, where it begins and ends, and how many blanks stand before it.
#[derive(Clone, Copy)]
struct Piece<'t> {
    text: &'t str,
    begin: usize,
    end: usize,
    before: usize,
}

/// What stands between runs of two blanks or more.
#[inline(never)]
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
            let at = column + lead;
            pieces.push(Piece {
                text: begin,
                begin: at,
                end: at + begin.chars().count(),
                before: before + lead,
            });
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
             0  2024-05-14T09:10:04Z     deviceConnect               pump-01\n\
             1  2024-05-14T09:10:05Z  deviceDisconnect      404104   pump-02\n",
            "          TimeGenerated     OperationName  ResultType              ResultDescription  DeviceId\n\
             0  2024-05-14T09:10:04Z     deviceConnect                                              pump-01\n\
             1  2024-05-14T09:10:05Z  deviceDisconnect      404104 DeviceConnectionClosedRemotely   pump-02\n",
            // A terminal, whose tabs end at every eighth column: one is a single blank wide.
            "TimeGenerated   OperationName   DeviceId        ResultType      ModuleId        Protocol\n\
             2024-05-14T09:10:04Z    deviceConnect   pump-01                 Mqtt\n\
             2024-05-14T09:10:05Z    deviceDisconnect        pump-02 404104          Mqtt\n",
        ] {
            let problems: &[_] = if text.starts_with("Some") { &["prose 1 Some rows:"] } else { &[] };
            check(text, "text-table", &READ, problems);
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
