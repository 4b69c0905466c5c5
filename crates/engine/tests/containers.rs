//! The story of `shapes.rs` in every container, encoding, compression and dress that an export is known to come in,
//! and what must come out of each.
//!
//! These tables are what the readers are held to. Where a container carries less than the story, its row says what
//! may be said all the same. Places are bytes of the file as it is; of a compressed file, of what is in it.

mod common;

use std::path::Path;

use common::{check_chunks, counts, problems, sample};
use hubscope::{Analysis, Outcome};

/// Path, format and encoding of every source in it; records, used, ignored, duplicates, rejected; problems, as far as
/// their places are sure; rows of the verdicts.
type Case = (&'static str, &'static str, &'static str, [u64; 5], &'static [&'static str], &'static str);

const HEADER: &str = "time,device,module,cause,confidence,evidence\n";

/// The story with all it has to tell: the row of `shapes.rs`.
const STORY: &str = "2024-05-14T09:10:05.000Z,pump-01,,sas-token-expiry,0.99,\
    for:401003-near=1s for:token-band=4202s for:gap-seconds=4s for:sdk-waits-for-hub against:too-few\n";

/// The story, and once more in the afternoon.
const TWICE: &str = "2024-05-14T09:10:05.000Z,pump-01,,sas-token-expiry,0.99,\
    for:401003-near=1s for:token-band=4202s for:gap-seconds=4s for:sdk-waits-for-hub against:too-few\n\
    2024-05-14T13:10:05.737Z,pump-02,,sas-token-expiry,0.99,\
    for:401003-near=1s for:token-band=4202s for:gap-seconds=4s for:sdk-waits-for-hub against:too-few\n";

/// The story at the time of somebody's wall clock, two hours ahead.
const TWO_HOURS_LATER: &str = "2024-05-14T11:10:05.000Z,pump-01,,sas-token-expiry,0.99,\
    for:401003-near=1s for:token-band=4202s for:gap-seconds=4s for:sdk-waits-for-hub against:too-few\n";

/// The story on other days.
const ON_4_MAY: &str = "2024-05-04T09:10:05.000Z,pump-01,,sas-token-expiry,0.99,\
    for:401003-near=1s for:token-band=4202s for:gap-seconds=4s for:sdk-waits-for-hub against:too-few\n";
const ON_1_JUNE: &str = "2024-06-01T09:10:05.000Z,pump-01,,sas-token-expiry,0.99,\
    for:401003-near=1s for:token-band=4202s for:gap-seconds=4s for:sdk-waits-for-hub against:too-few\n";

/// The story without seconds.
const IN_MINUTES: &str = "2024-05-14T09:10:00.000Z,pump-01,,sas-token-expiry,0.99,\
    for:401003-near=0s for:token-band=4200s for:gap-seconds=0s for:sdk-waits-for-hub against:too-few\n";

/// The story of a device that a spreadsheet renamed.
const ROUNDED_ID: &str = "2024-05-14T09:10:05.000Z,\"6,21753E+13\",,sas-token-expiry,0.99,\
    for:401003-near=1s for:token-band=4202s for:gap-seconds=4s for:sdk-waits-for-hub against:too-few\n";

/// No SDK, but a SAS token.
const WITHOUT_SDK: &str = "2024-05-14T09:10:05.330Z,pump-01,,sas-token-expiry,0.99,\
    for:401003-near=1.213s for:token-band=4202.12s for:gap-seconds=3.672s for:auth-sas against:too-few\n";

/// The device does not come back.
const OPEN_END: &str = "2024-05-14T09:10:05.000Z,pump-01,,sas-token-expiry,0.99,\
    for:401003-near=1s for:token-band=4202s for:sdk-waits-for-hub against:too-few\n";

/// The 404104 alone: nothing can be said, and that is sure.
const ALONE: &str = "2024-05-14T09:10:05.000Z,pump-01,,undetermined,0.99,for:no-connects for:too-few\n";

/// No 404104 that could be judged.
const NONE: &str = "";

/// What is read.
#[rustfmt::skip] // a row is a line
const READ: &[Case] = &[
    // Blobs.
    ("records/PT1H-china.json", "records", "utf-8", [5, 4, 1, 0, 0], &[], STORY),
    // - A growing blob of the old form: whole records, but no `]}`.
    ("records/PT1H-no-end.json", "records", "utf-8", [4, 4, 0, 0, 0], &["cut-container 1:1965 x1"], STORY),
    ("json-lines/crlf.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Data Explorer's `.export … to json`.
    ("json-lines/adx-export.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - `properties` is a text that holds a text, as some flows leave it.
    ("json-lines/properties-twice.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),

    // Event Hubs: batches, and what tools put around them.
    // - More than one batch: a blob of the old form is one `records` for the whole file.
    ("event-hubs/batches.json", "event-hubs", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("event-hubs/batches-array.json", "event-hubs", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("event-hubs/batches-array-formatted.json", "event-hubs", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Bodies as strings: `properties` is four levels of quoting deep.
    ("event-hubs/batch-strings.json", "event-hubs", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - The time of queueing beside the body is not the record's.
    ("event-hubs/body-object.json", "event-hubs", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("event-hubs/lines-of-strings.json", "event-hubs", "utf-8", [5, 4, 1, 0, 0], &[], STORY),
    ("event-hubs/body-string.json", "event-hubs", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Event Hubs Capture after `avro-tools tojson`, which writes the type of a union around its value.
    ("event-hubs/capture-tojson.json", "event-hubs", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - A wrapper of somebody's own: whatever its key, a batch is told by its `records`.
    ("event-hubs/event-hub-data.json", "event-hubs", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Logic Apps, Key Vault, and DPS, which shares the hub's provider; their errors are not the hub's.
    ("event-hubs/mixed-services.json", "event-hubs", "utf-8", [7, 4, 3, 0, 0], &[], STORY),

    // Log Analytics, REST.
    // - Each table has columns of its own.
    ("log-analytics-rest/several-tables.json", "log-analytics-rest", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("log-analytics-rest/partial-error.json", "log-analytics-rest", "utf-8", [4, 4, 0, 0, 0], &["partial"], STORY),
    ("log-analytics-rest/error-first.json", "log-analytics-rest", "utf-8", [4, 4, 0, 0, 0], &["partial"], STORY),
    // - `Prefer: include-statistics=true,include-render=true`.
    ("log-analytics-rest/statistics.json", "log-analytics-rest", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Rows that name their own fields: PowerShell's `Invoke-AzOperationalInsightsQuery | ConvertTo-Json`, and gateways'.
    ("log-analytics-rest/powershell-results.json", "json-objects", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("log-analytics-rest/rows-of-objects.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - A second table of counts, as of a query with two statements.
    ("log-analytics-rest/table-and-summary.json", "log-analytics-rest", "utf-8", [6, 4, 0, 0, 2], &["no-times 1:2012 x1", "no-times 1:2025 x1"], STORY),

    // - `evaluate bag_unpack(…, 'p_')`.
    ("csv/bag-unpack.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),

    // Azure's command line.
    // - `-o jsonc`: the colours of a terminal are no part of the text.
    ("az-cli/query.jsonc", "az-cli", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - `-o tsv`: no header, columns by name, `None` for null.
    ("tsv/az-cli.tsv", "tsv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - `--query '[].[TimeGenerated, …]' -o tsv`.
    ("tsv/az-cli-query-order.tsv", "tsv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - All tables come as one array.
    ("az-cli/query-two-tables.json", "az-cli", "utf-8", [6, 4, 0, 0, 2], &["no-times 54:2708 x1", "no-times 59:2791 x1"], STORY),
    // - `-o table`: cells hold blanks, the dashes say where columns begin.
    ("text-table/az-cli.txt", "text-table", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("text-table/az-cli-query.txt", "text-table", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Columns without a rule: tabs that became blanks, or blanks that a program put there.
    ("text-table/tabs-as-blanks.txt", "text-table", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("text-table/no-rule.txt", "text-table", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - `-o yaml` folds long texts at 80 columns.
    ("yaml/az-cli.yaml", "yaml", "utf-8", [4, 4, 0, 0, 0], &[], STORY),

    // Kusto.
    // - The tables behind the first are about the query; one of them has a `Timestamp`.
    ("kusto-v1/query.json", "kusto-v1", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - A table of the user's own: columns that no name tells are told by what stands in them.
    ("kusto-v1/own-columns.json", "kusto-v1", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("kusto-v2/frames.json", "kusto-v2", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - The columns come in a frame of their own, before the rows.
    ("kusto-v2/progressive.json", "kusto-v2", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - `DataReplace` takes back what came before. Rows of a log come again, so they are repeats.
    ("kusto-v2/progressive-replace.json", "kusto-v2", "utf-8", [5, 4, 0, 1, 0], &[], STORY),
    ("kusto-v2/has-errors.json", "kusto-v2", "utf-8", [4, 4, 0, 0, 0], &["partial"], STORY),

    // Event Grid: connects and disconnects, never a reason.
    // - Event Grid and CloudEvents carry no code: events are used, no drop has a verdict, and a note says why.
    ("event-grid/events.json", "event-grid", "utf-8", [5, 4, 1, 0, 0], &["no-codes 1:0 x1"], NONE),
    ("cloud-events/batch.json", "cloud-events", "utf-8", [5, 4, 1, 0, 0], &["no-codes 1:0 x1"], NONE),
    ("cloud-events/single.json", "cloud-events", "utf-8", [1, 1, 0, 0, 0], &["no-codes 1:0 x1"], NONE),
    // - As a handler writes them to its log.
    ("cloud-events/lines.json", "cloud-events", "utf-8", [5, 4, 1, 0, 0], &["no-codes 1:0 x1"], NONE),

    // Metrics: devices are counted, not named. Each point is a sound record that does not feed the diagnosis.
    // - `localizedValue` is in the caller's language; a minute without data has no value.
    ("metric/rest.json", "metric", "utf-8", [5, 0, 5, 0, 0], &["metric 1:0 x1"], NONE),
    ("metric/az-cli.json", "metric", "utf-8", [5, 0, 5, 0, 0], &["metric 1:0 x1"], NONE),
    ("metric/deprecated.json", "metric", "utf-8", [5, 0, 5, 0, 0], &["metric 1:0 x1"], NONE),
    // - Nothing but times and numbers: a series of counts, whatever was counted.
    ("metric/portal-copy.tsv", "metric", "utf-8", [5, 0, 5, 0, 0], &["metric 1:0 x1"], NONE),
    ("metric/portal-copy.csv", "metric", "utf-8", [5, 0, 5, 0, 0], &["metric 1:0 x1"], NONE),
    // - The hub's statistics: one number, and no time.
    ("metric/hub-statistics.json", "metric", "utf-8", [1, 0, 0, 0, 1], &["no-times 1:0 x1"], NONE),

    // Operations monitoring, which hubs had until 2019: flat, the code in `statusType`.
    // - Seven digits of a second, out of order, no SDK.
    ("operations-monitoring/events.json", "operations-monitoring", "utf-8", [4, 4, 0, 0, 0], &[], WITHOUT_SDK),

    // Log Analytics, the portal's CSV.
    // - 311 columns of a shared workspace, nearly all empty; two names differ in case only.
    ("csv/all-columns.csv", "csv", "utf-8", [5, 4, 1, 0, 0], &[], STORY),
    // - The older exporter: names with `_` and times in ISO 8601 are not quoted.
    ("csv/displayed-columns.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Documented query: connection events of a device, all columns and `DeviceId`.
    ("csv/device-events.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Documented query: SAS renewal, with `parsed_json` left in.
    ("csv/sas-renewal-parsed-json.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - The device is nowhere but in `parsed_json`, which is `properties` under another name.
    ("csv/parsed-json-only.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Documented query: SDK versions. Devices and times, but nothing says what happened.
    ("csv/sdk-versions.csv", "csv", "utf-8", [2, 0, 2, 0, 0], &["no-operations 1:0 x1"], NONE),
    // - Documented query: recently connected devices.
    ("csv/recently-connected.csv", "csv", "utf-8", [1, 0, 1, 0, 0], &["no-operations 1:0 x1"], NONE),
    // - Documented query: throttling errors, a summary without times.
    ("csv/throttling-errors.csv", "csv", "utf-8", [2, 0, 0, 0, 2], &["no-times 2:42 x1", "no-times 3:201 x1"], NONE),
    // - Documented query: error summary.
    ("broken/summary.csv", "csv", "utf-8", [1, 0, 0, 0, 1], &["no-times 2:57 x1"], NONE),
    // - Documented query: dead endpoints.
    ("csv/dead-endpoints.csv", "csv", "utf-8", [1, 0, 0, 0, 1], &["no-times 2:54 x1"], NONE),
    // - `Properties_s` is another service's.
    ("csv/headers-by-case.csv", "csv", "utf-8", [5, 4, 1, 0, 0], &[], STORY),
    ("csv/distributed-tracing.csv", "csv", "utf-8", [2, 0, 2, 0, 0], &["other-categories 1:0 x1"], NONE),
    // - A join's columns twice; of two cells the one that says something counts.
    ("csv/duplicate-headers.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Beyond 500 columns: `properties` is a key, without its suffix, of `AdditionalFields`.
    ("csv/additional-fields.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - The device in `identity_s`, or in `identity_g` when its id is a GUID.
    ("csv/identity.csv", "csv", "utf-8", [5, 5, 0, 0, 0], &[], STORY),
    ("csv/additional-fields-identity.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),

    // Dates as the portal writes them, by its language; in the afternoon too.
    ("csv/portal-en-US.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),
    ("csv/portal-en-GB.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &["day-first 1:0 x1"], TWICE),
    ("csv/portal-en-AU.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &["day-first 1:0 x1"], TWICE),
    // - U+202F before AM and PM, as browsers of 2023 wrote it.
    ("csv/portal-en-US-narrow-space.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),
    // - Two hours ahead of UTC, which the file does not say: read as UTC, with a note.
    ("csv/portal-local-time.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &["local-time 1:0 x1", "day-first 1:0 x1"], TWO_HOURS_LATER),
    ("csv/portal-en-CA.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),
    ("csv/portal-sv-SE.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),
    ("csv/portal-nl-BE.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &["day-first 1:0 x1"], TWICE),
    ("csv/portal-fr-FR.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &["day-first 1:0 x1"], TWICE),
    ("csv/portal-fr-CA.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),
    ("csv/portal-zh-CN.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),
    // - A thin space before 上午 and 下午.
    ("csv/portal-zh-TW.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),
    // - With dashes or dots the day is first, without a doubt to note.
    ("csv/portal-nl-NL.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),
    ("csv/portal-fr-CH.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),
    ("csv/portal-de-DE.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], TWICE),

    // Dates that may be either way round.
    // - Newest first, and only with the month first in order.
    ("dates/by-order-month-first.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &[], ON_1_JUNE),
    // - No leading zeros and a capital AM: of the portal's languages only English (US) writes so.
    ("dates/am-pm.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], ON_4_MAY),
    // - A small am: English of other countries, all of which have the day first.
    ("dates/am-pm-lower.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &["day-first 1:0 x1"], ON_4_MAY),
    // - Two files pasted into one. What is unclear is read with the month first, and may be wrong.
    ("dates/mixed.csv", "csv", "utf-8", [6, 6, 0, 0, 0], &["mixed-dates 1:0 x1"], ON_4_MAY),
    // - No part is above 12, but only with the day first are the rows in order.
    ("dates/by-order-day-first.csv", "csv", "utf-8", [8, 8, 0, 0, 0], &["day-first 1:0 x1"], ON_1_JUNE),
    // - 5 April or 4 May: read with the month first, and said.
    ("dates/undecidable.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &["unclear-dates 1:0 x1"], ON_4_MAY),

    // Re-saved by Excel, or written by PowerShell.
    // - Semicolons and a byte-order mark; the SDK version, which holds semicolons, is quoted.
    ("csv/excel-sv.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - The first line is to Excel, not of the table.
    ("csv/excel-sep.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("csv/excel-nl.csv", "csv", "windows-1252", [4, 4, 0, 0, 0], &[], STORY),
    ("csv/excel-fr.csv", "csv", "windows-1252", [4, 4, 0, 0, 0], &["day-first 1:0 x1"], STORY),
    // - `Export-Csv` of Windows PowerShell: a `#TYPE` line, every cell quoted.
    ("csv/powershell.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),

    // What Excel does to numbers and times.
    // - A column with gaps becomes one of floating-point numbers.
    ("excel/codes-decimal.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - All six digits are there.
    ("excel/codes-scientific.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("excel/codes-scientific-comma.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - 4.04E+05 may be 404001, 404103 or 404104: an error, but no code, and no verdict.
    ("excel/codes-rounded.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &["rounded 3:181 x1", "rounded 4:248 x1"], NONE),
    // - The same with the name beside it, which says it all.
    ("excel/codes-rounded-named.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("excel/codes-thousands.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - U+202F between the thousands.
    ("excel/codes-thousands-fr.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Three digits, a full stop and three digits can be nothing else in a column of results.
    ("excel/codes-thousands-nl.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Used under the name that is left, with a note: different devices may look like one.
    ("excel/ids-rounded.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &["rounded 2:93 x1", "rounded 3:206 x1", "rounded 4:294 x1", "rounded 5:394 x1"], ROUNDED_ID),
    // - How Excel shows, and then saves, a time with milliseconds: date and hour are gone.
    ("excel/minutes-only.csv", "csv", "utf-8", [4, 0, 0, 0, 4], &["bad-time 2:93 x1", "bad-time 3:188 x1", "bad-time 4:260 x1", "bad-time 5:344 x1"], NONE),
    // - Minutes are left: enough for a verdict, and worth a note, as distinct events may now look alike.
    ("excel/seconds-lost.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &["no-seconds 1:0 x1"], IN_MINUTES),

    // Data Explorer: exports without a header, tables of the user's own, what Kusto.Explorer copies.
    ("tsv/adx-export.tsv", "tsv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Tabs, but quoted as CSV.
    ("tsv/kusto-explorer.tsv", "tsv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("tsv/kusto-explorer-no-header.tsv", "tsv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - `.export … to csv` writes no header unless told to.
    ("csv/adx-export.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("csv/adx-export-projection.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - A header, but of the user's own names: told by what stands below.
    ("csv/adx-own-columns.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("markdown/kusto-explorer.md", "markdown", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - A table by hand: alignment marks, cells as code, text around it.
    ("markdown/ticket.md", "markdown", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0", "prose 12:961"], STORY),
    ("kql-datatable/kusto-explorer.kql", "kql-datatable", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Single quotes, `todatetime`, `int(null)`, `dynamic`, columns of the user's own, and the query around it.
    ("kql-datatable/dynamic.kql", "kql-datatable", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Verbatim strings: quotes are doubled, backslashes are not escapes.
    ("kql-datatable/verbatim.kql", "kql-datatable", "utf-8", [4, 4, 0, 0, 0], &[], STORY),

    // The grid's details pane: a line for each field.
    ("details/tabs.txt", "details", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("details/colons.txt", "details", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - PowerShell's `Format-List`, broken at the width of its console.
    ("details/format-list-wrapped.txt", "details", "utf-8", [5, 4, 1, 0, 0], &[], STORY),
    // - The one 404104 that somebody asks about: too little for a cause.
    ("details/one-record.txt", "details", "utf-8", [1, 1, 0, 0, 0], &[], ALONE),

    // In a mail or a ticket. Quote marks, fences and line prefixes are dress, like white space; prose is noted.
    ("mail/fenced.md", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0 x1", "prose"], STORY),
    // - The half record at the begin has no begin to count it by; the one at the end has.
    ("mail/middle-of-array.txt", "json-lines", "utf-8", [5, 4, 0, 0, 1], &["prose 1:0 x1", "cut 6:1978 x1"], STORY),
    ("mail/closing-brackets-only.txt", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("mail/trailing-comma.json", "json-array", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - A fence is a problem for nobody.
    ("mail/fences-only.md", "json-objects", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("mail/quoted.txt", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Objects over many lines, each behind `> > `.
    ("mail/quoted-twice.txt", "json-objects", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0 x1", "prose"], STORY),
    // - `>>` without blanks.
    ("mail/quoted-tight.txt", "json-objects", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("mail/quoted-csv.txt", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - The header is not the first line, and the table ends before the file.
    ("mail/fenced-csv.md", "csv", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0 x1", "prose"], STORY),
    // - Hits of a search in Notepad++.
    ("mail/line-prefixes.txt", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0 x1"], STORY),
    // - `grep -n` over several files.
    ("mail/grep.txt", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Carriage returns as a terminal or an editor shows them: two characters.
    ("mail/caret-m.txt", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Every quote curled, as a word processor does.
    ("mail/smart-quotes.txt", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["mended 1:0"], STORY),
    // - Copied from a web page: a no-break space between tokens is white space.
    ("mail/nbsp.txt", "json-objects", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - A line of a mail system or of a ticket above a table: its bracket is no JSON.
    ("mail/external-line.txt", "csv", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0 x1"], STORY),
    ("mail/noformat.txt", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("mail/no-brackets.txt", "json-objects", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - The last field of each record was taken out by hand, not its comma.
    ("mail/trailing-comma-in-object.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["mended 1:0"], STORY),
    // - A mailer breaks lines at blanks only: a line break within a text is that blank, unless the next line begins a record or a field.
    ("mail/wrapped-76.txt", "json-objects", "utf-8", [4, 4, 0, 0, 0], &["mended"], STORY),
    ("mail/wrapped-76-lines.txt", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["mended"], STORY),
    // - Copied from a console, which breaks lines in the midst of IDs.
    ("mail/console-width.txt", "json-lines", "utf-8", [5, 4, 1, 0, 0], &["mended 1:0"], STORY),
    ("mail/console-width.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &["mended 1:0"], STORY),
    // - As a mail is sent: its body, and all of it.
    // - JSON that was escaped once more.
    ("mail/escaped.txt", "json-lines", "utf-8", [5, 4, 1, 0, 0], &[], STORY),
    ("mail/escaped-debugger.txt", "json-array", "utf-8", [5, 4, 1, 0, 0], &[], STORY),
    ("mail/escaped-debugger-quoted.txt", "event-hubs", "utf-8", [5, 4, 1, 0, 0], &[], STORY),

    // What stands before each line of a table, or behind it.
    ("margin/line-numbers.txt", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("margin/container.txt", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("margin/added.diff", "csv", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0 x1"], STORY),
    ("margin/shown-ends.txt", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // One export behind the other.
    ("joined/records-then-table.txt", "json-lines", "utf-8", [5, 4, 1, 0, 0], &["prose 5:1448 x1"], STORY),
    ("joined/table-then-records.txt", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // A table, or records, as a text within JSON: what a tool put out, messages of a chat, comments of a ticket, a file in
    // a run of Logic Apps. All of it stands where the value does that holds the text.
    ("within/output.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("within/chat.json", "json-array", "utf-8", [6, 4, 2, 0, 0], &["prose 8:123 x1"], STORY),
    ("within/chat-html.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0 x1"], STORY),
    ("within/ticket.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0 x1", "prose 1:0 x1"], STORY),
    ("within/content.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("within/records-fenced.json", "json-lines", "utf-8", [5, 4, 1, 0, 0], &["prose 1:0 x1"], STORY),
    // HTML: saved pages, mails, and what was copied out of their source.
    ("html/table.html", "html", "utf-8", [4, 4, 0, 0, 0], &["prose 2:35 x1"], STORY),
    ("html/mail.eml", "html", "utf-8", [4, 4, 0, 0, 0], &["prose 1:0 x1", "prose"], STORY),
    ("html/characters.txt", "json-lines", "utf-8", [5, 4, 1, 0, 0], &[], STORY),
    ("html/paragraphs.html", "json-lines", "utf-8", [5, 4, 1, 0, 0], &["prose"], STORY),

    ("mail/quoted-printable.txt", "json-lines", "utf-8", [5, 4, 1, 0, 0], &[], STORY),
    ("mail/quoted-printable.eml", "json-lines", "utf-8", [5, 4, 1, 0, 0], &["prose 1:0 x1"], STORY),
    // - `print(records)`: single quotes, `None`.
    ("python-repr/list.txt", "python-repr", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - One on each line, `properties` opened; a text with an apostrophe is in double quotes.
    ("python-repr/lines.txt", "python-repr", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - `console.log` of Node: keys without quotes, texts in single quotes.
    ("js-literal/console-log.txt", "js-literal", "utf-8", [4, 4, 0, 0, 0], &[], STORY),

    // Encodings.
    ("encodings/utf-8-bom.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - UTF-8 beyond doubt, and one letter of it cut in half.
    ("encodings/bad-bytes.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["repaired 2:493 x1"], STORY),
    ("encodings/lone-cr.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Excel's `CSV (Macintosh)`.
    ("encodings/lone-cr.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("encodings/nul-in-record.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["repaired 2:486 x1"], STORY),
    // - A block that was never written, as after a crash: records may be missing there.
    ("encodings/nul-between.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["nul-bytes 3:971 x1"], STORY),
    // - A page blob is filled up to a multiple of 512 bytes.
    ("encodings/nul-at-end.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["nul-bytes 5:1954 x1"], STORY),
    // - Half an emoji, as an escape: in a record, and in the text within a record.
    ("encodings/lone-surrogates.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["repaired 2:486 x1", "repaired 3:977 x1"], STORY),
    // - `az … > query.json` in Windows PowerShell.
    ("encodings/utf-16le-bom-crlf.json", "az-cli", "utf-16le", [4, 4, 0, 0, 0], &[], STORY),
    ("encodings/utf-16be-bom.json", "json-lines", "utf-16be", [4, 4, 0, 0, 0], &[], STORY),
    ("encodings/utf-16le.json", "json-lines", "utf-16le", [4, 4, 0, 0, 0], &[], STORY),
    ("encodings/utf-16be.json", "json-lines", "utf-16be", [4, 4, 0, 0, 0], &[], STORY),
    // - Excel's `Unicode Text`: UTF-16, tabs.
    ("encodings/excel-unicode-text.txt", "tsv", "utf-16le", [4, 4, 0, 0, 0], &[], STORY),
    // - `az … > query.json` in cmd; no byte above 0x7F is part of sound UTF-8, so it is the code page, not damage.
    ("encodings/windows-1252.json", "az-cli", "windows-1252", [4, 4, 0, 0, 0], &[], STORY),
    // - Cut within a character: the last brace is half there.
    ("encodings/utf-16le-odd.json", "json-lines", "utf-16le", [4, 3, 0, 0, 1], &["cut"], OPEN_END),
    // - Chinese Excel. Without tables it is UTF-8 with bad bytes; nothing but the resource group's name suffers.
    ("encodings/gbk.csv", "csv", "utf-8", [4, 4, 0, 0, 0], &["repaired 2:105 x1", "repaired 3:336 x1", "repaired 4:544 x1", "repaired 5:764 x1"], STORY),

    // Compressed: the format and encoding of what is inside.
    ("compressed/PT1H.json.gz", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Data Explorer, compressed: no header.
    ("compressed/adx-export.csv.gz", "csv", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("compressed/query-utf-16.json.gz", "az-cli", "utf-16le", [4, 4, 0, 0, 0], &[], STORY),
    // - Two members are one text; the first ends within a record, as bgzip and Hadoop cut.
    ("compressed/two-members.json.gz", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Ends behind the fourth record, within the compressed stream.
    ("compressed/truncated.json.gz", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["cut-archive"], STORY),
    ("compressed/truncated-in-record.json.gz", "json-lines", "utf-8", [5, 4, 0, 0, 1], &["cut 5:1954 x1", "cut-archive"], STORY),
    // - Unpacks, but not to what was packed: used, and said.
    ("compressed/bad-checksum.json.gz", "json-lines", "utf-8", [4, 4, 0, 0, 0], &["bad-checksum"], STORY),
    // - The name lies; the bytes do not.
    ("compressed/PT1H.json", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Folders, `__MACOSX` and hidden files are not sources.
    ("compressed/export.zip", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("compressed/stored.zip", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Sizes stand behind the data, as a browser's download of several blobs writes them.
    ("compressed/data-descriptors.zip", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - Only the directory at the end says how long the member is.
    ("compressed/stored-data-descriptors.zip", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - All sizes and offsets in the 64-bit fields.
    ("compressed/zip64.zip", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    ("compressed/gzip-inside.zip", "json-lines", "utf-8", [4, 4, 0, 0, 0], &[], STORY),
    // - The download broke off: no directory at the end, the first member whole.
    ("compressed/truncated.zip", "json-lines", "utf-8", [1, 1, 0, 0, 0], &["cut-archive"], NONE),
    ("compressed/empty.zip", "zip", "unknown", [0, 0, 0, 0, 0], &["empty 1:0 x1"], NONE),
    ("compressed/encrypted.zip", "zip", "unknown", [0, 0, 0, 0, 0], &["encrypted 1:0 x1"], NONE),

    // A folder of blobs, as storage tools download it; two hours, a record in both.
    ("insights-logs-connections", "json-lines", "utf-8", [6, 5, 0, 1, 0], &[], STORY),
    ("compressed/insights-logs-connections.zip", "json-lines", "utf-8", [6, 5, 0, 1, 0], &[], STORY),

    // Refused, with advice.
    // - Event Hubs Capture; the records are in it, readable to the eye.
    ("refused/capture.avro", "avro", "unknown", [0, 0, 0, 0, 0], &["avro 1:0 x1"], NONE),
    ("refused/adx-export.parquet", "parquet", "unknown", [0, 0, 0, 0, 0], &["parquet 1:0 x1"], NONE),
    ("broken/picture.png", "png", "unknown", [0, 0, 0, 0, 0], &["binary 1:0 x1"], NONE),
    ("broken/empty.json", "empty", "unknown", [0, 0, 0, 0, 0], &["empty 1:0 x1"], NONE),
    // - A zip that is one document, not a folder: to be saved as CSV.
    ("refused/query_data.xlsx", "office", "unknown", [0, 0, 0, 0, 0], &["office 1:0 x1"], NONE),
    ("refused/outlook.msg", "office", "unknown", [0, 0, 0, 0, 0], &["office 1:0 x1"], NONE),
    // - A page instead of a download, and what a mail is before somebody saves its attachment.
    ("refused/report.pdf", "pdf", "unknown", [0, 0, 0, 0, 0], &["page 1:0 x1"], NONE),
    ("refused/sign-in.html", "html", "unknown", [0, 0, 0, 0, 0], &["page 1:0 x1"], NONE),
    ("refused/access-denied.xml", "xml", "unknown", [0, 0, 0, 0, 0], &["page 1:0 x1"], NONE),
    ("refused/attached.eml", "mail", "unknown", [0, 0, 0, 0, 0], &["page 1:0 x1"], NONE),
    ("refused/log.7z", "7z", "unknown", [0, 0, 0, 0, 0], &["compressed 1:0 x1"], NONE),
    // - A query that found nothing, and one that failed.
    ("refused/no-rows.json", "log-analytics-rest", "utf-8", [0, 0, 0, 0, 0], &["no-rows 1:0 x1"], NONE),
    ("refused/error.json", "json-lines", "utf-8", [0, 0, 0, 0, 0], &["service-error 1:0 x1"], NONE),
    // - What devices send, not what becomes of their connections; the lines around it are the tool's.
    ("refused/monitor-events.txt", "monitor-events", "utf-8", [2, 0, 2, 0, 0], &["telemetry 1:0 x1"], NONE),
    ("refused/monitor-events.yaml", "monitor-events", "utf-8", [2, 0, 2, 0, 0], &["telemetry 1:0 x1"], NONE),
    // - The portal's export to Power BI: the query, none of its rows.
    ("refused/power-bi-query.txt", "text", "unknown", [0, 0, 0, 0, 0], &["query 1:0 x1"], NONE),
    ("refused/query.kql", "text", "unknown", [0, 0, 0, 0, 0], &["query 1:0 x1"], NONE),
];

#[test]
fn what_comes_out_is_what_the_table_says() {
    let wrong: Vec<String> = READ.iter().filter_map(|case| check(case).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn chunks_do_not_matter() {
    for (path, ..) in READ {
        for path in files(path) {
            println!("{path}");
            check_chunks(&sample(&path));
        }
    }
}

#[test]
fn beside_the_blob_the_story_stays() {
    for (path, .., verdicts) in READ {
        if [STORY, NONE].contains(verdicts) {
            let mut analysis = Analysis::default();
            push(&mut analysis, path);
            push(&mut analysis, "json-lines/PT1H.json");
            assert_eq!(common::verdicts(&analysis.finish()), format!("{HEADER}{STORY}"), "{path}");
        }
    }
}

/// Says all that is wrong with a row.
fn check(&(path, format, encoding, expected, expected_problems, verdicts): &Case) -> Result<(), String> {
    let outcome = analyse(path);
    let found = (counts(&outcome), problems(&outcome), common::verdicts(&outcome));
    let sources = &outcome.report.input.sources;
    let mut wrong = Vec::new();
    for source in sources {
        if (source.format, source.encoding) != (format, encoding) {
            wrong.push(format!("is {} in {}", source.format, source.encoding));
        }
    }
    if found.0 != expected {
        wrong.push(format!("counts {:?}", found.0));
    }
    if !fits(&found.1, expected_problems) {
        wrong.push(format!("problems {:?}", found.1));
    }
    if found.2 != format!("{HEADER}{verdicts}") {
        wrong.push(format!("verdicts {}", found.2.trim_start_matches(HEADER).trim_end()));
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{path}: {}", wrong.join("; "))) }
}

/// Whether these are the expected problems, in whatever order; the end of one may be left open.
fn fits(found: &[String], expected: &[&str]) -> bool {
    let is = |found: &String, expected: &str| {
        found.strip_prefix(expected).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let mut left = found.to_vec();
    let mut expected = expected.to_vec();
    // Whatever leaves less open chooses first.
    expected.sort_by_key(|problem| std::cmp::Reverse(problem.len()));
    for problem in expected {
        let Some(index) = left.iter().position(|found| is(found, problem)) else { return false };
        left.remove(index);
    }
    left.is_empty()
}

/// Analyses a file, or all files of a folder.
fn analyse(path: &str) -> Outcome {
    let mut analysis = Analysis::default();
    push(&mut analysis, path);
    analysis.finish()
}

/// Pushes a file, or all files of a folder.
fn push(analysis: &mut Analysis, path: &str) {
    for path in files(path) {
        analysis.begin(&Path::new(&path).file_name().unwrap_or_default().to_string_lossy());
        analysis.push(&sample(&path));
        analysis.end();
    }
}

/// A file, or all files of a folder and of those in it.
fn files(path: &str) -> Vec<String> {
    let file = common::exports().join(path);
    if file.is_file() {
        return vec![path.to_owned()];
    }
    let entries = std::fs::read_dir(file).expect("a folder of samples");
    let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name()).collect();
    names.sort();
    names.iter().flat_map(|name| files(&format!("{path}/{}", name.to_string_lossy()))).collect()
}
