//! A line for each field, a blank line between records: the details pane of the portal's grid, copied, and what
//! PowerShell shows of objects. What is indented and has no name of its own, or as far as the value above it, continues
//! that value: PowerShell breaks them at the width of its console.
//!
//! ```text
//! TimeGenerated [UTC]: 5/14/2024, 9:10:05.000 AM
//! OperationName: deviceDisconnect
//! ResultType: 404104
//! properties_s: {"deviceId":"pump-01","statusCode":"404"}
//! ```
//!
//! A tab or a bar may stand for the colon, and a rule that counts records before each: so do clients of databases show
//! rows that are too wide (`psql` after `\x`, `mysql` after `\G`).

use super::lines::{Line, LineForm, Lines, Output};
use super::pairs::Record;
use super::{Form, begins_json, if_recognised};
use crate::read::Clock;

/// Longer than any column's name in Log Analytics, whose limit is 45. Proposal.
const MAX_NAME: usize = 64;

/// The form, if the text is of it.
pub(super) fn find(head: &[u8]) -> Option<Box<dyn Form>> {
    if_recognised(head, || Box::new(Lines::of(Details::default())))
}

#[derive(Default)]
struct Details {
    record: Option<Record>,
    /// Where in its line the last value began.
    column: usize,
    /// The blanks at the end of the last line, which belong to the value if it goes on.
    blanks: String,
    recognised: bool,
    /// Lines outside of the records look like JSON: that is what the records are then.
    json_outside: bool,
    clock: Clock,
}

impl LineForm for Details {
    fn line(&mut self, line: &Line<'_>, out: &mut Output<'_>) {
        let text = line.text.trim_end();
        let indent = text.len() - text.trim_start_matches(' ').len();
        let goes_on = self.record.is_some() && indent > 0 && indent == self.column;
        if text.is_empty() || is_rule(text) {
            self.end_record(out);
        } else if let (Some((name, value)), false) = (pair(text), goes_on) {
            if self.record.as_ref().is_some_and(|record| record.repeats(name)) {
                self.end_record(out);
            }
            let record = self.record.get_or_insert_with(|| Record::begin(line));
            if record.line(line) {
                self.clock = self.clock.max(Clock::of(name).unwrap_or_default());
                record.field(name, value);
            }
            self.column = text.len() - value.len();
        } else if let (Some(record), true) = (&mut self.record, text.starts_with([' ', '\t'])) {
            if record.line(line) {
                if goes_on {
                    record.more(&self.blanks);
                }
                record.more(text.trim_start());
            }
        } else {
            self.end_record(out);
            self.json_outside |= begins_json(text.trim_start());
            out.prose(line.at, line.raw);
        }
        line.text[text.len()..].clone_into(&mut self.blanks);
    }

    fn end(&mut self, out: &mut Output<'_>) -> &'static str {
        self.end_record(out);
        out.clock(self.clock);
        "details"
    }

    fn recognised(&self) -> bool {
        self.recognised && !self.json_outside
    }
}

impl Details {
    fn end_record(&mut self, out: &mut Output<'_>) {
        if let Some(record) = self.record.take() {
            self.recognised |= record.end(out);
        }
    }
}

/// Name and value, where the line has both.
fn pair(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let (name, value) = text.split_at(text.find(['\t', ':', '|'])?);
    let name = name.trim_end();
    is_name(name).then(|| (name, value[1..].trim_start()))
}

/// Whether this line counts the record below it: `-[ RECORD 1 ]-+------`, `****** 1. row ******`.
fn is_rule(text: &str) -> bool {
    let count = text.trim_matches(['-', '+', '*', ' ', '[', ']']);
    let number = count.strip_prefix("RECORD ").or_else(|| count.strip_suffix(". row"));
    text.starts_with(['-', '*'])
        && number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether this can be a column's name, the zone behind it included.
fn is_name(text: &str) -> bool {
    let name = match text.split_once(" [") {
        Some((name, zone)) if zone.ends_with(']') => name,
        Some(_) => return false,
        None => text,
    };
    name.len() <= MAX_NAME
        && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use crate::read::pasted::tests::check;

    #[test]
    fn format_list_of_powershell() {
        check(
            "\n\nTimeGenerated : 2024-05-14T09:10:04Z\nOperationName : deviceConnect\n\
             properties_s  : {\"deviceId\":\"pump-01\",\"protocol\":\"Mqtt\",\"authTy\n                pe\":null}\n\n\
             TimeGenerated : 2024-05-14T09:10:05Z\nOperationName : deviceDisconnect\n\n",
            "details",
            &["2024-05-14T09:10:04Z deviceConnect - pump-01", "2024-05-14T09:10:05Z deviceDisconnect - -"],
            &[],
        );
    }

    #[test]
    fn a_value_goes_on_where_it_began() {
        // What looks like a name, and a blank at which the console broke the line.
        let cut = "TimeGenerated : 2024-05-14T09:10:04Z\nOperationName : deviceConnect\nResultType    : 404\n                104\n\
                   Properties    : {\"sdkVersion\":\".NET/1.38.0 (Windows Product\n                Type:0x30)\",\"deviceId\":\"pump-0\n                1\"}\n\n\
                   TimeGenerated : 5/14/2024 \n                9:10:05 AM\nOperationName : deviceDisconnect\n";
        check(
            cut,
            "details",
            &[
                "2024-05-14T09:10:04Z deviceConnect 404104 pump-01",
                "5/14/2024 9:10:05 AM deviceDisconnect - -",
            ],
            &[],
        );
    }

    #[test]
    fn rows_of_databases() {
        let read = [
            "2024-05-14T09:10:04Z deviceConnect - pump-01",
            "2024-05-14T09:10:05Z deviceDisconnect 404104 pump-01",
        ];
        check(
            "Expanded display is on.\n-[ RECORD 1 ]-+---------------------\nTimeGenerated | 2024-05-14T09:10:04Z\n\
             OperationName | deviceConnect\nResultType    | \nproperties_s  | {\"deviceId\":\"pump-01\"}\n\
             -[ RECORD 2 ]-+---------------------\nTimeGenerated | 2024-05-14T09:10:05Z\n\
             OperationName | deviceDisconnect\nResultType    | 404104\nproperties_s  | {\"deviceId\":\"pump-01\"}\n\n(2 rows)\n",
            "details",
            &read,
            &["prose 1 Expanded display is on.", "prose 13 (2 rows)"],
        );
        check(
            "*************************** 1. row ***************************\n TimeGenerated: 2024-05-14T09:10:04Z\n\
             \x20OperationName: deviceConnect\n    ResultType: NULL\n      DeviceId: pump-01\n\
             *************************** 2. row ***************************\n TimeGenerated: 2024-05-14T09:10:05Z\n\
             \x20OperationName: deviceDisconnect\n    ResultType: 404104\n      DeviceId: pump-01\n2 rows in set (0.01 sec)\n",
            "details",
            &["2024-05-14T09:10:04Z deviceConnect - pump-01", read[1]],
            &["prose 11 2 rows in set (0.01 sec)"],
        );
    }

    #[test]
    fn a_name_that_comes_again_begins_a_record() {
        check(
            "TenantId\tx\nTimeGenerated\t2024-05-14T09:10:04Z\nOperationName\tdeviceConnect\n\
             TenantId\tx\nTimeGenerated\t2024-05-14T09:10:05Z\nOperationName\tdeviceDisconnect\n",
            "details",
            &["2024-05-14T09:10:04Z deviceConnect - -", "2024-05-14T09:10:05Z deviceDisconnect - -"],
            &[],
        );
    }

    #[test]
    fn text_with_colons_is_no_record() {
        check(
            "Subject: pump 1\nFrom: support\n\nLevel: urgent\n\nHello,\n\nTimeGenerated [Local Time]: 2024-05-14T09:10:05\n\
             OperationName: deviceDisconnect\n\nSee https://example.com\n",
            "details",
            &["2024-05-14T09:10:05 deviceDisconnect - -"],
            &["prose 1 Subject: pump 1", "prose 11 See https://example.com", "local-time 1 "],
        );
    }

    #[test]
    fn cut_within_properties() {
        check(
            "TimeGenerated: 2024-05-14T09:10:05Z\nOperationName: deviceDisconnect\nproperties_s: {\"deviceId\":\"pu",
            "details",
            &["2024-05-14T09:10:05Z deviceDisconnect - - bad properties"],
            &[],
        );
    }
}
