//! Tables of Markdown and its like: cells between pipes, as Kusto.Explorer copies them and tickets show them.
//!
//! ```text
//! | TimeGenerated        | OperationName    | ResultType |
//! |:---------------------|------------------|-----------:|
//! | 2024-05-14T09:10:05Z | deviceDisconnect | 404104     |
//! ```
//!
//! Cells may be code. The pipes at the ends may be missing where there is a rule, and the rule where there are pipes;
//! `||` around the names is how Jira marks them, and rules with `+` are those of consoles.

use super::cells::{Grid, Style};

/// The form.
pub(super) static STYLE: Style = Style {
    name: "markdown",
    open_end: false,
    is_rule: |line| {
        let has = |bytes: &[u8]| line.bytes().any(|byte| bytes.contains(&byte));
        has(b"-=") && has(b"|+") && line.bytes().all(|byte| b"|:-=+ ".contains(&byte))
    },
    grid: |_, rule| Some(Box::new(Markdown { has_rule: rule.is_some() })),
    may_be_row: |line| line.contains('|'),
};

struct Markdown {
    has_rule: bool,
}

impl Grid for Markdown {
    fn names(&self, line: &str) -> Vec<String> {
        let line = line.trim();
        if !self.has_rule && !line.starts_with('|') {
            return Vec::new();
        }
        let names = if line.starts_with("||") { split(&line.replace("||", "|")) } else { split(line) };
        // Editors escape underscores and asterisks of text, and headers are set bold.
        names.iter().map(|name| name.replace(['\\', '*'], "")).collect()
    }

    fn cells(&self, line: &str) -> Option<Vec<String>> {
        line.contains('|').then(|| split(line))
    }
}

/// The cells of a line.
fn split(line: &str) -> Vec<String> {
    let line = line.trim();
    let mut cells = Vec::new();
    let mut cell = String::new();
    let inner = line.strip_prefix('|');
    let mut rest = inner.unwrap_or(line);
    while let Some(pipe) = rest.find('|') {
        let text = &rest[..pipe];
        rest = &rest[pipe + 1..];
        if let Some(text) = text.strip_suffix('\\') {
            cell.push_str(text);
            cell.push('|');
            continue;
        }
        cell.push_str(text);
        cells.push(trim(&cell));
        cell.clear();
    }
    cell.push_str(rest);
    // The last pipe ends a row that begins with one, or stands before another cell.
    if inner.is_none() || !cell.trim().is_empty() {
        cells.push(trim(&cell));
    }
    cells
}

/// What a cell says, without the marks of code.
fn trim(cell: &str) -> String {
    let cell = cell.trim();
    let marks = cell.bytes().take_while(|byte| *byte == b'`').count();
    let inner = cell.strip_prefix(&cell[..marks]).and_then(|inner| inner.strip_suffix(&cell[..marks]));
    inner.unwrap_or(cell).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use crate::read::pasted::tests::check;

    const READ: &str = "2024-05-14T09:10:05Z deviceDisconnect 404104 pump-01";

    #[test]
    fn pipes_at_the_ends_and_rules_may_be_missing() {
        for table in [
            "TimeGenerated | OperationName | ResultType | DeviceId\n--- | --- | --- | ---\n\
             2024-05-14T09:10:05Z | deviceDisconnect | 404104 | pump-01",
            // As psql shows it, with an empty cell at the end.
            " TimeGenerated | OperationName | ResultType | DeviceId | ModuleId \n---+---+---+---+---\n\
             \x202024-05-14T09:10:05Z | deviceDisconnect | 404104 | pump-01 | \n",
            "|**TimeGenerated**|Operation\\Name|ResultType|DeviceId|\n|`2024-05-14T09:10:05Z`|deviceDisconnect|404104|pump-01|",
            "||TimeGenerated||OperationName||ResultType||DeviceId||\n\
             |2024-05-14T09:10:05Z|deviceDisconnect|404104|pump-01|",
            "+---+---+---+---+\n| TimeGenerated | OperationName | ResultType | DeviceId |\n+===+===+===+===+\n\
             | 2024-05-14T09:10:05Z | deviceDisconnect | 404104 | pump-01 |\n+---+---+---+---+\n",
        ] {
            let problems: &[_] = if table.starts_with('+') { &["prose 1 +---+---+---+---+"] } else { &[] };
            check(table, "markdown", &[READ], problems);
        }
    }

    #[test]
    fn cells_hold_pipes_and_rows_may_not_fit() {
        check(
            "| TimeGenerated | OperationName | ResultType | DeviceId |\n|---|---|---|---|\n\
             | 2024-05-14T09:10:05Z | deviceDisconnect | 404104 | a\\|b |\n\
             | 2024-05-14T09:10:05Z | deviceDisconnect | pump-01 |\n\
             | 2024-05-14T09:10:05Z | deviceDisconnect | 404104 | a|b |\n\
             | 2024-05-14T09:10:05Z | deviceDisconnect |",
            "markdown",
            &["2024-05-14T09:10:05Z deviceDisconnect 404104 a|b"],
            &[
                "bad-row 4 | 2024-05-14T09:10:05Z | deviceDisconnect | pump-01 |",
                "bad-row 5 | 2024-05-14T09:10:05Z | deviceDisconnect | 404104 | a|b |",
                "cut 6 | 2024-05-14T09:10:05Z | deviceDisconnect |",
            ],
        );
    }

    #[test]
    fn local_time_is_noted() {
        check(
            "|TimeGenerated [Local Time]|OperationName|DeviceId|\n|-|-|-|\n|2024-05-14T09:10:05|deviceDisconnect|a|\n",
            "markdown",
            &["2024-05-14T09:10:05 deviceDisconnect - a"],
            &["local-time 1 "],
        );
    }
}
