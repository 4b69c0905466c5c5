//! Queries in the Kusto Query Language that show a finding where its log comes from: in Log Analytics, over all the time
//! that is kept there, with the finding's own time, codes and limits.
//!
//! The hub's connections are in the table `AzureDiagnostics` alone: of IoT Hub's categories none but distributed tracing
//! has a table of its own. Source: the reference of Azure Monitor's supported logs.

use std::fmt::Write as _;

use crate::beside::{CUT_AT_ONCE, Kind};
use crate::codes::Code;
use crate::diagnose::facts::{AT_ONCE, SHORT};
use crate::diagnose::habits::CAP;
use crate::diagnose::restarts::LEAST_RUN;
use crate::diagnose::rhythm::{self, DEFAULT_TOKEN_MINUTES, REPEATS};
use crate::diagnose::{Cause, burst, site};
use crate::fleet::LEAST_CONFLICTS;
use crate::message::Arg;
use crate::report::{Finding, Notice};
use crate::sdk::Renewal;
use crate::time::{SECOND, Time};

/// A query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The message id of what it shows.
    pub title: &'static str,
    /// Its text, ready to be run.
    pub text: String,
    /// Whether it names devices.
    pub names: bool,
}

/// Message ids of the titles.
pub(crate) const MESSAGES: &[&str] = &[
    "query-sessions",
    "query-token",
    "query-gaps",
    "query-restarts",
    "query-sites",
    "query-silence",
    "query-faults",
    "query-conflicts",
    "query-quota",
    "query-categories",
    "query-last",
    "query-refusals",
    "query-codes",
    "query-clock",
    "query-hubs",
    "query-renewals",
    "query-short",
];

/// Rows of a result, where it is a table. Proposal.
const ROWS: &str = "\n| take 50";

const AS_BARS: &str = "\n| render columnchart";
const AS_LINES: &str = "\n| render timechart";

/// The queries that show a finding.
pub fn of_finding(finding: &Finding) -> Vec<Query> {
    let head = head(finding.from, finding.to);
    let query = |title, text: String| Query { title, text: format!("{head}{text}"), names: false };
    let dropped = code(Code::CLOSED_REMOTELY);
    match finding.cause {
        Cause::SasTokenExpiry => {
            let fits = token(finding);
            let sessions = format!(
                "{SESSIONS}sessions\n| where ResultType == {dropped} and isnotnull(session)\n\
                 | summarize disconnects = count() by minutes = toint(session / 1m)\n\
                 | sort by minutes asc{AS_BARS}"
            );
            let devices = format!(
                "{SESSIONS}sessions\n| where ResultType == {dropped} and isnotnull(session)\n\
                 | summarize disconnects = count(), token = countif({fits})\n    by device\n\
                 | where token >= {REPEATS}\n| extend share = round(100.0 * token / disconnects, 1)\n\
                 | sort by token desc{ROWS}"
            );
            vec![query("query-sessions", sessions), query("query-token", devices)]
        }
        Cause::NetworkLoss | Cause::AbruptClose => {
            let (at_once, short) = (span(AT_ONCE), span(SHORT));
            let gaps = format!(
                "{SESSIONS}sessions\n| where ResultType == {dropped}\n\
                 | extend away = case(isnull(gap), \"not seen again\", gap <= {at_once}, \"up to {at_once}\", \
                 gap <= {short}, \"up to {short}\", \"longer\")\n\
                 | summarize disconnects = count(), devices = dcount(device), \
                 (shortest, median, longest) = percentiles(gap, 0, 50, 100) by away\n\
                 | sort by disconnects desc"
            );
            vec![query("query-gaps", gaps)]
        }
        Cause::AppRestart => {
            let quartiles =
                |of: &str| format!("({of}_low, {of}_median, {of}_high) = percentiles({of}, 25, 50, 75)");
            let (sessions, gaps) = (quartiles("session"), quartiles("gap"));
            let restarts = format!(
                "{SESSIONS}sessions\n| where ResultType == {dropped} and isnotnull(session) and isnotnull(gap)\n\
                 | summarize disconnects = count(),\n    {sessions},\n    {gaps}\n    by device\n\
                 | where disconnects >= {LEAST_RUN}\n| sort by disconnects desc{ROWS}"
            );
            vec![query("query-restarts", restarts)]
        }
        Cause::SiteOutage => {
            let (least, window) = (site::LEAST_DEVICES, millis(site::WINDOW));
            let sites = format!(
                "records\n| where ResultType == {dropped} and TimeGenerated between (since .. until)\n\
                 | summarize devices = dcount(device), disconnects = count() by address, bin(TimeGenerated, {window})\n\
                 | where devices >= {least}\n| sort by TimeGenerated asc, devices desc{ROWS}"
            );
            vec![query("query-sites", sites)]
        }
        Cause::KeepAliveCap => {
            let (low, high) = (span(*CAP.start()), span(*CAP.end()));
            let silence = format!(
                "{SESSIONS}sessions\n| where ResultType == {dropped} and isnotnull(session)\n\
                 | summarize disconnects = count(), silent = countif(session between ({low} .. {high})), \
                 longest = max(session) by device\n| where silent > 0\n| sort by silent desc{ROWS}"
            );
            vec![query("query-silence", silence)]
        }
        Cause::HubTransient => {
            let least = burst::LEAST_DEVICES;
            let faults = format!(
                "records\n| where TimeGenerated between (since - 1h .. until + 1h)\n\
                 | summarize devices = dcountif(device, ResultType == {dropped}),\n    faults = countif(ResultType startswith \"5\") \
                 by bin(TimeGenerated, 1m)\n| where devices >= {least} or faults > 0{AS_LINES}"
            );
            vec![query("query-faults", faults)]
        }
        Cause::DuplicateIdentity => vec![query("query-conflicts", conflicts())],
        Cause::QuotaExceeded => vec![query("query-quota", quota())],
        Cause::Undetermined => {
            let text = categories(finding.from, finding.to);
            vec![Query { title: "query-categories", text, names: false }]
        }
    }
}

/// The queries that show what stands beside the findings.
pub fn of_notice(notice: &Notice) -> Vec<Query> {
    let (Some(from), Some(to)) = (notice.from, notice.to) else { return Vec::new() };
    let head = match notice.finding {
        // Whoever came back behind the log is not gone.
        Kind::NeverCameBack => records(from, to, ">= since"),
        _ => head(from, to),
    };
    let devices = devices(notice);
    let (title, text) = match notice.finding {
        Kind::NeverCameBack => (
            "query-last",
            format!(
                "records\n| where Category == \"Connections\"{devices}\n\
                 | summarize arg_max(TimeGenerated, OperationName, ResultType, address, sdk) by device\n\
                 | sort by TimeGenerated asc{ROWS}"
            ),
        ),
        Kind::AuthenticationFailing | Kind::AuthenticationFailed => (
            "query-refusals",
            format!(
                "records\n| where TimeGenerated between (since .. until){devices}\n\
                 | summarize attempts = count(), first_seen = min(TimeGenerated), last_seen = max(TimeGenerated)\n    \
                 by device, ResultType\n\
                 | sort by device asc, last_seen desc{ROWS}"
            ),
        ),
        Kind::SharedIdentity => ("query-conflicts", conflicts()),
        Kind::QuotaLoop => ("query-quota", quota()),
        Kind::WrongMqttUse => (
            "query-short",
            format!(
                "{SESSIONS}sessions\n| where isnotnull(session){devices}\n\
                 | summarize sessions = count(), short = countif(session <= {}), sdk = take_any(sdk) by device\n\
                 | sort by short desc{ROWS}",
                millis(CUT_AT_ONCE)
            ),
        ),
        Kind::FailoverOrMaintenance | Kind::Throttling => (
            "query-codes",
            format!(
                "records\n| where TimeGenerated between (since .. until)\n| where {}\n\
                 | summarize records = count(), devices = dcount(device) by ResultType, bin(TimeGenerated, 1m)\n\
                 | project TimeGenerated, ResultType, records{AS_LINES}",
                codes(notice)
            ),
        ),
        Kind::Moved => (
            "query-hubs",
            format!(
                "records\n| where Category == \"Connections\"{devices}\n\
                 | summarize first_seen = min(TimeGenerated), last_seen = max(TimeGenerated) by device, Resource\n\
                 | sort by device asc, first_seen asc{ROWS}"
            ),
        ),
        Kind::ClockRhythm => (
            "query-clock",
            format!(
                "records\n| where TimeGenerated between (since .. until)\n\
                 | where OperationName in (\"deviceDisconnect\", \"moduleDisconnect\"){devices}\n\
                 | summarize disconnects = count(), days = dcount(startofday(TimeGenerated))\n    \
                 by device, clock = bin(TimeGenerated - startofday(TimeGenerated), 10m)\n\
                 | sort by days desc, device asc{ROWS}"
            ),
        ),
        Kind::GracefulRenewal => (
            "query-renewals",
            format!(
                "{SESSIONS}sessions\n| where isempty(ResultType) and isnotnull(session){devices}\n\
                 | summarize renewals = count() by minutes = toint(session / 1m)\n\
                 | sort by minutes asc{AS_BARS}"
            ),
        ),
    };
    let names = !devices.is_empty() && text.contains(&devices);
    vec![Query { title, text: format!("{head}{text}"), names }]
}

/// The hub's records, whatever else the table holds.
const OF_HUB: &str = "    | where ResourceProvider == \"MICROSOFT.DEVICES\"\n";

/// The columns that the queries work with: those of the table, and by short names what `properties` holds.
const COLUMNS: &str = "    | extend properties = parse_json(properties_s)
    | extend module = tostring(properties.moduleId)
    | project TimeGenerated, Category, Resource, OperationName, ResultType,
        device = strcat(tostring(properties.deviceId), iff(isempty(module), \"\", strcat(\"/\", module))),
        address = tostring(properties.maskedIpAddress), sdk = tostring(properties.sdkVersion)";

/// The sessions that ended in the time, and the gaps behind them. A 401003 at the end of one is followed by the end
/// itself; within a second, the end of a session comes before the next connect.
const SESSIONS: &str = "let sessions = records
    | where OperationName in (\"deviceConnect\", \"moduleConnect\", \"deviceDisconnect\", \"moduleDisconnect\")
    | extend connects = OperationName in (\"deviceConnect\", \"moduleConnect\")
    | where iff(connects, isempty(ResultType), ResultType !in (\"401000\", \"401002\", \"401003\"))
    | sort by Resource asc, device asc, TimeGenerated asc, OperationName desc
    | extend follows = Resource == prev(Resource) and device == prev(device),
        precedes = Resource == next(Resource) and device == next(device)
    | extend session = iff(follows and prev(connects), TimeGenerated - prev(TimeGenerated), timespan(null)),
        gap = iff(precedes and next(connects), next(TimeGenerated) - TimeGenerated, timespan(null)),
        sdk = iff(isempty(sdk) and follows, prev(sdk), sdk)
    | where not(connects) and TimeGenerated between (since .. until);
";

/// The records of the time, with a day around it: a session begins before its end.
fn head(from: Time, to: Time) -> String {
    records(from, to, "between (since - 1d .. until + 1d)")
}

fn records(from: Time, to: Time, when: &str) -> String {
    format!(
        "{}let records = AzureDiagnostics\n    | where TimeGenerated {when}\n{OF_HUB}{COLUMNS};\n",
        times(from, to)
    )
}

fn times(from: Time, to: Time) -> String {
    format!("let since = datetime({});\nlet until = datetime({});\n", from.to_iso(), to.to_iso())
}

/// What the log holds at all, to see what is missing.
fn categories(from: Time, to: Time) -> String {
    format!(
        "{}AzureDiagnostics\n| where TimeGenerated between (since .. until)\n{}\
         | summarize records = count(), first_seen = min(TimeGenerated), last_seen = max(TimeGenerated) \
         by Category, OperationName, Level\n| sort by Category asc, records desc",
        times(from, to),
        OF_HUB.trim_start()
    )
}

fn conflicts() -> String {
    let conflicts = list([Code(400_027), Code(409_002)].map(code));
    format!(
        "records\n| where TimeGenerated between (since .. until)\n\
         | summarize conflicts = countif(ResultType in ({conflicts})), \
         connects = countif(OperationName in (\"deviceConnect\", \"moduleConnect\") and isempty(ResultType)), \
         addresses = make_set_if(address, isnotempty(address), 10), sdks = make_set_if(sdk, isnotempty(sdk), 10) \
         by device\n| where conflicts >= {LEAST_CONFLICTS} or array_length(sdks) > 1\n\
         | sort by conflicts desc{ROWS}"
    )
}

fn quota() -> String {
    let (refused, dropped) = (code(Code::QUOTA), code(Code::CLOSED_REMOTELY));
    format!(
        "records\n| where TimeGenerated between (since .. until)\n\
         | summarize refused = countif(ResultType == {refused}), devices = dcountif(device, ResultType == {refused}), \
         disconnects = countif(ResultType == {dropped}) by bin(TimeGenerated, 1h){AS_LINES}"
    )
}

/// A condition on sessions: those that the finding's tokens end.
fn token(finding: &Finding) -> String {
    let between = |low: f64, high: f64| format!("session between ({} .. {})", span(low), span(high));
    let mut conditions: Vec<String> = Vec::new();
    for evidence in finding.evidence.iter().filter(|evidence| evidence.supports) {
        let condition = match (evidence.message, evidence.args.get("number"), evidence.args.get("range")) {
            ("evidence-token-band", Some(Arg::Number(minutes)), _) => {
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // two days at most
                let band = rhythm::band(Renewal::ByHub, *minutes as u32);
                between(*band.start(), *band.end())
            }
            // Clients that renew too early for the hub to notice have lengths of their own.
            ("evidence-token-early", _, Some(Arg::Text(range))) => {
                let end = |name| match range.args.get(name) {
                    Some(Arg::Seconds(seconds)) => Some(*seconds),
                    _ => None,
                };
                let Some(low) = end("low") else { continue };
                between(low.floor(), end("high").unwrap_or(low).ceil())
            }
            _ => continue,
        };
        if !conditions.contains(&condition) {
            conditions.push(condition);
        }
    }
    if conditions.is_empty() {
        let band = rhythm::band(Renewal::ByHub, DEFAULT_TOKEN_MINUTES);
        conditions.push(between(*band.start(), *band.end()));
    }
    conditions.join(" or ")
}

/// A condition on the notice's codes, or on any.
fn codes(notice: &Notice) -> String {
    if notice.codes.is_empty() {
        return "isnotempty(ResultType)".to_owned();
    }
    format!("ResultType in ({})", list(notice.codes.iter().map(|code| literal(code))))
}

/// A further condition: the devices that the notice names, if it names all it is about.
fn devices(notice: &Notice) -> String {
    if notice.omitted > 0 || notice.examples.is_empty() {
        return String::new();
    }
    let name = |device: &str, module: &str| match module {
        "" => literal(device),
        module => literal(&format!("{device}/{module}")),
    };
    let names = notice.examples.iter().map(|one| name(&one.device, &one.module));
    format!("\n| where device in ({})", list(names))
}

fn list(items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().collect::<Vec<_>>().join(", ")
}

/// An error code: text in the table.
fn code(code: Code) -> String {
    literal(&code.number())
}

/// A length of time.
fn span(seconds: f64) -> String {
    if seconds % 60.0 == 0.0 { format!("{}m", seconds / 60.0) } else { format!("{seconds}s") }
}

fn millis(length: i64) -> String {
    span(length as f64 / SECOND as f64)
}

/// Text from a log as a string of the language. Whatever could end it, or show it in another way than it is run, is
/// written as an escape.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            c if c.is_alphanumeric() => out.push(c),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_log_stays_within_its_string() {
        for (text, expected) in [
            ("pump-01", r#""pump-01""#),
            (r#"a" | take 1 //"#, r#""a\" | take 1 //""#),
            (r"C:\temp\", r#""C:\\temp\\""#),
            ("a\nb\tc\r", r#""a\u000ab\u0009c\u000d""#),
            ("\u{202e}desrever\u{0}", r#""\u202edesrever\u0000""#),
            ("Malmö 设备 😀", r#""Malmö 设备 \ud83d\ude00""#),
            ("", r#""""#),
        ] {
            assert_eq!(literal(text), expected, "{text}");
        }
    }

    #[test]
    fn lengths_of_time() {
        assert_eq!([60.0, 3870.0, 4200.0, 1755.0, 3.0].map(span), ["1m", "3870s", "70m", "1755s", "3s"]);
    }
}
