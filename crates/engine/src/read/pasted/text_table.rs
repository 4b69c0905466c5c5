//! Columns of equal width under a dashed rule: `az … -o table`, and PowerShell's `Format-Table`.
//!
//! ```text
//! TimeGenerated         OperationName     ResultType
//! --------------------  ----------------  ------------
//! 2024-05-14T09:10:05Z  deviceDisconnect  404104
//! ```
//!
//! Cells hold blanks of their own: where columns begin is told by the dashes.

use super::cells::{Grid, Style};

/// The form.
pub(super) static STYLE: Style = Style {
    name: "text-table",
    open_end: true,
    is_rule: |line| line.bytes().all(|byte| matches!(byte, b'-' | b' ')) && line.trim().contains("- "),
    grid: |_, rule| Some(Box::new(TextTable::new(rule?))),
    may_be_row: |_| true,
};

/// Where the columns begin, in characters.
struct TextTable(Vec<usize>);

impl TextTable {
    fn new(rule: &str) -> Self {
        let before = std::iter::once(b' ').chain(rule.bytes());
        let begins = before.zip(rule.bytes()).enumerate().filter(|(_, pair)| *pair == (b' ', b'-'));
        Self(begins.map(|(at, _)| at).collect())
    }
}

impl Grid for TextTable {
    fn names(&self, line: &str) -> Vec<String> {
        self.cells(line).unwrap_or_default()
    }

    fn cells(&self, line: &str) -> Option<Vec<String>> {
        let mut chars = line.char_indices();
        let mut passed = 0;
        let mut begins = Vec::new();
        for &column in &self.0 {
            let Some((at, _)) = chars.nth(column - passed) else { break };
            passed = column + 1;
            begins.push(at);
        }
        // No cell reaches into the next one.
        let fits = begins.iter().all(|at| *at == 0 || line.as_bytes()[at - 1] == b' ')
            && line[..*begins.first()?].trim().is_empty();
        let ends = begins.iter().skip(1).copied().chain([line.len()]);
        let cells: Vec<_> =
            begins.iter().zip(ends).map(|(&begin, end)| line[begin..end].trim().to_owned()).collect();
        // A sentence may be short enough to be one cell.
        (fits && cells.iter().filter(|cell| !cell.is_empty()).count() > 1).then_some(cells)
    }
}

#[cfg(test)]
mod tests {
    use crate::read::pasted::tests::check;

    #[test]
    fn rows_end_early_and_do_not_run_into_each_other() {
        check(
            "TimeGenerated         OperationName     DeviceId    ResultType\n\
             --------------------  ----------------  ----------  ------------\n\
             2024-05-14T09:10:04Z  deviceConnect     pump-01\n\
             2024-05-14T09:10:05Z  deviceDisconnect  pump-0123456789  404104\n\
             2024-05-14T09:10:05Z  deviceDisconnect  pümp-01     404104\n",
            "text-table",
            &[
                "2024-05-14T09:10:04Z deviceConnect - pump-01",
                "2024-05-14T09:10:05Z deviceDisconnect 404104 pümp-01",
            ],
            &["bad-row 4 2024-05-14T09:10:05Z  deviceDisconnect  pump-0123456789  404104"],
        );
    }

    #[test]
    fn format_table_of_powershell() {
        // One blank between columns, dashes as long as the names, and a shell around it.
        check(
            "PS C:\\> $rows | Format-Table\n\n\
             TimeGenerated        OperationName    ResultType DeviceId\n\
             -------------        -------------    ---------- --------\n\
             2024-05-14T09:10:05Z deviceDisconnect 404104     pump-01\n\n\n\
             PS C:\\> exit\n",
            "text-table",
            &["2024-05-14T09:10:05Z deviceDisconnect 404104 pump-01"],
            &["prose 1 PS C:\\> $rows | Format-Table", "prose 8 PS C:\\> exit"],
        );
    }

    #[test]
    fn columns_without_names() {
        // `--query '[].[TimeGenerated, OperationName, …]'`, and a blank line behind each.
        check(
            "Column1               Column2           Column3\n\n\
             --------------------  ----------------  -----------------------\n\n\
             2024-05-14T09:10:05Z  deviceDisconnect  {\"deviceId\":\"pump-01\"}\n\n",
            "text-table",
            &["2024-05-14T09:10:05Z deviceDisconnect - pump-01"],
            &[],
        );
    }

    #[test]
    fn cut_in_the_last_row_and_in_the_head() {
        let table = "TimeGenerated         OperationName     ResultType\n\
             --------------------  ----------------  ------------\n";
        check(table, "text-table", &[], &["header-only 1 "]);
        check(
            &format!("{table}2024-05-14T09:10:05Z  deviceDisc"),
            "text-table",
            &[],
            &["cut 3 2024-05-14T09:10:05Z  deviceDisc"],
        );
    }

    #[test]
    fn several_tables() {
        check(
            "Level    ResultType      Count\n-----  ------------  -------\n1      404104        12\n\n\
             TimeGenerated         OperationName     DeviceId\n\
             --------------------  ----------------  ----------\n\
             2024-05-14T09:10:05Z  deviceDisconnect  pump-01\n",
            "text-table",
            &["2024-05-14T09:10:05Z deviceDisconnect - pump-01"],
            &["no-times 3 1      404104        12"],
        );
    }
}
