//! Queries: text that names the columns of a hub's log, and holds none of its records.

/// Words that only queries for a hub's log, and their results, have.
const NAMES: [&str; 6] = [
    "AzureDiagnostics",
    "IoTHubDistributedTracing",
    "TimeGenerated",
    "OperationName",
    "ResultType",
    "properties_s",
];

/// What follows a pipe in KQL.
const OPERATORS: [&str; 16] = [
    "where",
    "project",
    "extend",
    "summarize",
    "order",
    "sort",
    "take",
    "limit",
    "top",
    "join",
    "parse",
    "distinct",
    "count",
    "render",
    "mv-expand",
    "union",
];

/// Whether the text is a query without its result, in KQL.
pub(in crate::read) fn is_query(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(head);
    text.lines().any(is_step) && NAMES.iter().any(|name| text.contains(name))
}

/// Whether the text is the query, in Power Query's language, that the portal exports to Power BI. Its lists have braces
/// and quotes as JSON has, but no names with colons.
pub(in crate::read) fn is_power_query(head: &[u8]) -> bool {
    let has = |text: &str| crate::bytes::find(head, text.as_bytes()).is_some();
    has("Web.Contents(") && has("api.loganalytics") && !has("\":")
}

/// Whether there is a step of a query in this line: a pipe and an operator.
pub(in crate::read) fn is_step(line: &str) -> bool {
    line.match_indices('|').any(|(at, _)| {
        let step = line[at + 1..].trim_start();
        let word = step.split(|c: char| !c.is_ascii_alphabetic() && c != '-').next().unwrap_or_default();
        let operator = if word.starts_with("project-") { "project" } else { word };
        let behind = step[word.len()..].chars().next();
        OPERATORS.contains(&operator) && behind.is_none_or(char::is_whitespace)
    })
}

/// Whether this line may stand around the tables within a query.
pub(super) fn is_part(line: &str) -> bool {
    let line = line.trim();
    let is_name = line.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_,;=()]".contains(&byte));
    is_name || line.starts_with(['|', ')', ']']) || line.starts_with("let ") || line.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps() {
        for line in ["| where Level == 'Error'", "T | project-away x", "|take 10", "    | count"] {
            assert!(is_step(line), "{line}");
        }
        for line in ["|where|project|", "| whereas |", "|TimeGenerated|Level|", "a || b", "where x", "|", ""]
        {
            assert!(!is_step(line), "{line}");
        }
    }

    #[test]
    fn queries() {
        assert!(is_query(b"AzureDiagnostics\n| take 10"));
        assert!(is_query("let T = datatable(a:int)[1];\r\nT\r\n|  extend x = properties_s".as_bytes()));
        assert!(!is_query(b"ps aux | sort | take"));
        assert!(!is_query(b"The table AzureDiagnostics has TimeGenerated | and more"));
    }
}
