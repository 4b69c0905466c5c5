//! `az … -o yaml`: a list of flat maps. Long texts are folded at 80 columns, with or without quotes.
//!
//! ```text
//! - OperationName: deviceDisconnect
//!   ResultType: '404104'
//!   TimeGenerated: '2024-05-14T09:10:05Z'
//!   properties_s: '{"deviceId":"pump-01","sdkVersion":".NET/1.42.0 (.NET 6.0.36; Linux
//!     5.15.0; X64)","statusCode":"404"}'
//! ```
//!
//! This is not YAML in general: no anchors, tags, blocks or maps within maps.

use super::lines::{Line, LineForm, Lines, Output};
use super::pairs::Record;
use super::quoted::{end, undouble, unescape, verbatim_end};
use super::{Form, begins_json, if_recognised};
use crate::problem::Kind;

/// The form, if the text is of it.
pub(super) fn find(head: &[u8]) -> Option<Box<dyn Form>> {
    if_recognised(head, || Box::new(Lines::of(Yaml::default())))
}

#[derive(Default)]
struct Yaml {
    record: Option<Record>,
    /// How far the names of the record are indented.
    indent: usize,
    value: Value,
    recognised: bool,
    /// Lines outside of the records look like JSON: that is what the records are then.
    json_outside: bool,
}

/// The value that was read last.
#[derive(Default)]
enum Value {
    /// It may go on in the next line, as a text without quotes may.
    #[default]
    Plain,
    /// Its quotes are closed.
    Closed,
    /// Its quotes are not closed yet.
    Open(Open),
}

struct Open {
    name: String,
    quote: u8,
    text: String,
    /// Blank lines since the last text.
    blank: usize,
}

impl LineForm for Yaml {
    fn line(&mut self, line: &Line<'_>, out: &mut Output<'_>) {
        let text = line.text.trim_end();
        let body = text.trim_start_matches(' ');
        let indent = text.len() - body.len();
        if body.is_empty() {
            if let Value::Open(open) = &mut self.value {
                open.blank += 1;
            }
            return;
        }
        if let Some(record) = &mut self.record
            && indent >= self.indent
        {
            if record.line(line) {
                self.within(indent, body);
            }
            return;
        }
        self.end_record(false, out);
        let item = body.strip_prefix("- ").map(|item| item.trim_start_matches(' '));
        if let Some((item, (name, value))) = item.and_then(|item| Some((item, pair(item)?))) {
            self.indent = text.len() - item.len();
            let record = self.record.insert(Record::begin(line));
            if record.line(line) {
                self.field(name, value);
            }
        } else if body != "---" && body != "..." {
            self.json_outside |= begins_json(body);
            out.prose(line.at, line.raw);
        }
    }

    fn end(&mut self, out: &mut Output<'_>) -> &'static str {
        self.end_record(true, out);
        "yaml"
    }

    fn recognised(&self) -> bool {
        self.recognised && !self.json_outside
    }
}

impl Yaml {
    /// Takes a line that belongs to the record.
    fn within(&mut self, indent: usize, body: &str) {
        let Some(record) = &mut self.record else { return };
        if indent == self.indent {
            if let Value::Open(open) = std::mem::take(&mut self.value) {
                record.field(&open.name, "");
                record.damaged(Kind::BadRecord);
            }
            match pair(body) {
                Some((name, value)) => self.field(name, value),
                None => record.damaged(Kind::BadRecord),
            }
            return;
        }
        match std::mem::take(&mut self.value) {
            Value::Plain => {
                record.more(" ");
                record.more(body);
            }
            Value::Closed => record.damaged(Kind::BadRecord),
            Value::Open(mut open) => {
                // Folding takes away one blank; each blank line stands for a line break. In double quotes, a backslash
                // folds where no blank is.
                if open.blank > 0 {
                    open.text.extend(std::iter::repeat_n('\n', open.blank));
                    open.blank = 0;
                } else if open.quote == b'"' && ends_in_escape(&open.text) {
                    open.text.pop();
                } else {
                    open.text.push(' ');
                }
                self.quoted(open, body);
            }
        }
    }

    /// Takes a name and the begin of its value.
    fn field(&mut self, name: &str, value: &str) {
        if let Some(quote @ (b'\'' | b'"')) = value.bytes().next() {
            let open = Open { name: name.to_owned(), quote, text: String::new(), blank: 0 };
            self.quoted(open, &value[1..]);
        } else if let Some(record) = &mut self.record {
            record.field(name, value);
            self.value = Value::Plain;
        }
    }

    /// Takes the next part of a value in quotes.
    fn quoted(&mut self, mut open: Open, part: &str) {
        let Some(record) = &mut self.record else { return };
        let single = open.quote == b'\'';
        let end = if single { verbatim_end(part.as_bytes(), b'\'') } else { end(part.as_bytes(), b'"') };
        let Some(end) = end else {
            open.text.push_str(part);
            self.value = Value::Open(open);
            return;
        };
        open.text.push_str(&part[..end]);
        let text = if single { undouble(&open.text, b'\'') } else { unescape(&open.text) };
        record.field(&open.name, &text);
        if !part[end + 1..].trim().is_empty() {
            record.damaged(Kind::BadRecord);
        }
        self.value = Value::Closed;
    }

    fn end_record(&mut self, at_end: bool, out: &mut Output<'_>) {
        let value = std::mem::take(&mut self.value);
        if let Some(mut record) = self.record.take() {
            if let Value::Open(open) = value {
                record.field(&open.name, "");
                record.damaged(if at_end { Kind::Cut } else { Kind::BadRecord });
            }
            self.recognised |= record.end(out);
        }
    }
}

/// Name and value, where the line has both.
fn pair(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.split_once(": ").or_else(|| Some((text.strip_suffix(':')?, "")))?;
    Some((name.trim_matches(['\'', '"']), value.trim_start()))
}

fn ends_in_escape(text: &str) -> bool {
    text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use crate::read::pasted::tests::check;

    const READ: &str = "2024-05-14T09:10:05Z deviceDisconnect 404104 pump-01";
    const RECORD: &str = "- OperationName: deviceDisconnect\n  ResultType: '404104'\n  \
         TimeGenerated: '2024-05-14T09:10:05Z'\n  deviceId: pump-01\n";

    #[test]
    fn folds() {
        check(
            "- OperationName: device\n    Disconnect\n  TimeGenerated: \"2024-05-14\\\n    T09:10:05Z\"\n  \
             properties_s: '{\"deviceId\":\"it''s\n    a\n\n    pump\"}'\n  x:\n    y: 1\n",
            "yaml",
            // A raw line break is not JSON.
            &["2024-05-14T09:10:05Z device Disconnect - - bad properties"],
            &[],
        );
        check(
            "---\n- OperationName: deviceDisconnect\n  TimeGenerated: \"2024-05-14T09:10:05\\x5A\"\n  deviceId: \"\\e \\\n    \\ b\"\n",
            "yaml",
            &["2024-05-14T09:10:05Z deviceDisconnect - \u{1b}  b"],
            &[],
        );
    }

    #[test]
    fn damage_costs_one_record() {
        for damage in [
            "- OperationName: 'deviceDisconnect\n  TimeGenerated: '2024-05-14T09:10:05Z'\n",
            "- OperationName: deviceDisconnect\n  TimeGenerated: '2024-05-14T09:10:05Z\n",
            "- OperationName: deviceDisconnect\n  TimeGenerated: '2024-05-14' T09:10:05Z\n",
            "- OperationName: deviceDisconnect\n  TimeGenerated: '2024-05-14'\n    more\n",
            "- OperationName: deviceDisconnect\n  TimeGenerated: '2024-05-14'\n  more\n",
        ] {
            let first = damage.lines().next().unwrap_or_default();
            let text = [RECORD, damage, RECORD].concat();
            check(&text, "yaml", &[READ, READ], &[&format!("bad-record 5 {first}")]);
        }
    }

    #[test]
    fn cut_within_quotes_and_text_around() {
        check(
            &format!("$ az …\n{RECORD}- OperationName: deviceDisconnect\n  TimeGenerated: '2024-05-14T09"),
            "yaml",
            &[READ],
            &["prose 1 $ az …", "cut 6 - OperationName: deviceDisconnect"],
        );
        check(&format!("{RECORD}\n$ exit\n"), "yaml", &[READ], &["prose 6 $ exit"]);
    }
}
