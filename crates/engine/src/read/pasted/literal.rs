//! Records as Python's `print` and Node's `console.log` write them: JSON with other quotes and other words.
//!
//! ```text
//! {'time': '2024-05-14T09:10:05Z', 'resultType': '404104', 'properties': {'deviceId': 'pump-01', 'authType': None}}
//! ```
//!
//! ```text
//! { time: '2024-05-14T09:10:05Z', resultType: '404104', properties: '{"deviceId":"pump-01"}', level: undefined }
//! ```
//!
//! Each record is put into JSON, and read as such. Brackets and commas around the records, and the envelope
//! `{'records': […]}`, are passed like white space.

mod hashtable;
mod translate;

use memchr::memchr;

use super::brackets::{Scan, Stop};
use super::{Form, Stretch, if_recognised, is_of_log};
use crate::problem::Kind;
use crate::read::fields::{Fields, json_of};
use crate::read::window::Window;
use crate::read::{Place, Sink, excerpt};
use translate::{Dialect, to_json};

/// Names are shorter: so far is looked for the colon behind one. Proposal.
const MAX_KEY: usize = 256;

/// The form, if the text is of it.
pub(super) fn find(head: &[u8]) -> Option<Box<dyn Form>> {
    if_recognised(head, || Box::new(Literals::new()))
}

/// The JSON of an object that a program wrote into a cell in its own way: Python's `str` of one, or PowerShell's.
pub(in crate::read) fn object(text: &str) -> Option<String> {
    let text = text.trim();
    if text.starts_with('@') {
        return hashtable::object(text).as_ref().map(json_of);
    }
    // What begins otherwise is JSON, and damaged.
    let quoted = text.strip_prefix('{').is_some_and(|inside| inside.trim_ascii_start().starts_with('\''));
    let mut scan = Scan::of_value();
    if quoted && scan.run(text.as_bytes()) == Stop::Complete && scan.at == text.len() {
        to_json(text, &mut Dialect::Python)
    } else {
        None
    }
}

struct Literals {
    /// The record with which the window begins.
    record: Option<Scan>,
    /// What lies before the next record and is none.
    stretch: Option<Stretch>,
    /// Lists of records that are open.
    lists: usize,
    /// The place behind all that was read.
    end: Place,
    /// Whose words the first record has.
    dialect: Option<Dialect>,
    recognised: bool,
}

impl Form for Literals {
    fn run(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) {
        while if self.record.is_some() {
            self.within(window, last, sink)
        } else {
            self.between(window, last, sink)
        } {}
        self.end = window.place();
    }

    fn end(&mut self, sink: &mut dyn Sink) -> &'static str {
        let mut closed = self.lists == 0;
        if let Some(stretch) = self.stretch.take() {
            // What closes the list may be a part of it.
            closed |= matches!(stretch.tail[1], b']' | b'}' | b')');
            stretch.report(sink);
        }
        if !closed {
            sink.problem(Kind::CutContainer, self.end, String::new());
        }
        match self.dialect {
            Some(Dialect::JavaScript) => "js-literal",
            _ => "python-repr",
        }
    }

    fn recognised(&self) -> bool {
        self.recognised
    }
}

impl Literals {
    fn new() -> Self {
        Self { record: None, stretch: None, lists: 0, end: Place::start(), dialect: None, recognised: false }
    }

    /// Looks for the next record; false when more bytes are needed.
    fn between(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) -> bool {
        let rest = window.rest();
        if rest.is_empty() {
            return false;
        }
        if rest[0] == b'{' {
            let begin = match &self.stretch {
                Some(stretch) if is_value(stretch) => Begin::Nothing,
                _ => begin_of(&rest[1..], last),
            };
            if matches!(begin, Begin::Undecided) {
                return false;
            }
            if let Begin::Record | Begin::Envelope(_) = begin
                && let Some(stretch) = self.stretch.take()
            {
                stretch.report(sink);
            }
            match begin {
                Begin::Record => self.record = Some(Scan::of_value()),
                Begin::Envelope(length) => {
                    self.lists += 1;
                    window.pass(1 + length);
                }
                _ => self.pass(window, 1),
            }
            return true;
        }
        let brace = memchr(b'{', rest).unwrap_or(rest.len());
        if self.stretch.is_none() {
            let passed = rest[..brace].iter().position(|byte| !is_between(*byte)).unwrap_or(brace);
            if passed > 0 {
                for byte in &rest[..passed] {
                    match byte {
                        b'[' => self.lists += 1,
                        b']' => self.lists = self.lists.saturating_sub(1),
                        _ => {}
                    }
                }
                window.pass(passed);
                return true;
            }
        }
        self.pass(window, brace);
        true
    }

    /// Passes what is no record.
    fn pass(&mut self, window: &mut Window, count: usize) {
        let at = window.place();
        self.stretch.get_or_insert_with(|| Stretch::new(Kind::Prose, at)).pass(window, count);
    }

    /// Scans on in a record; false when more bytes are needed.
    fn within(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) -> bool {
        let Some(scan) = &mut self.record else { return true };
        let stop = scan.run(window.rest());
        let (at, length) = (window.place(), scan.at);
        let damage = match stop {
            Stop::MoreBytes if !last => return false,
            Stop::MoreBytes => Kind::Cut,
            Stop::TooLong => Kind::TooLong,
            Stop::Complete => {
                let raw = &window.rest()[..length];
                let text = String::from_utf8_lossy(raw);
                let mut dialect = Dialect::Python;
                let json = to_json(&text, &mut dialect);
                match json.as_deref().map(Fields::from_json) {
                    Some(Ok(fields)) => {
                        self.recognised |= is_of_log(&fields);
                        self.dialect.get_or_insert(dialect);
                        if matches!(text, std::borrow::Cow::Owned(_)) {
                            sink.problem(Kind::Repaired, at, excerpt(raw));
                        }
                        sink.record(&fields, at, raw);
                    }
                    _ => sink.problem(Kind::BadRecord, at, excerpt(raw)),
                }
                window.pass(length);
                self.record = None;
                return true;
            }
            Stop::Damaged | Stop::Comma | Stop::Line => Kind::BadRecord,
        };
        let mut stretch = Stretch::new(damage, at);
        stretch.pass(window, length);
        self.stretch = Some(stretch);
        self.record = None;
        true
    }
}

/// Whether a brace behind this is the value of a name, and so within a record.
fn is_value(before: &Stretch) -> bool {
    let [quote, colon] = before.tail;
    colon == b':' && (before.kind != Kind::Prose || quote == b'\'')
}

/// Whether this may stand between records.
fn is_between(byte: u8) -> bool {
    byte.is_ascii_whitespace() || b",[](){};".contains(&byte)
}

/// What begins with a brace.
enum Begin {
    /// A record: a name and a colon follow.
    Record,
    /// An envelope, which holds a list of records behind so many bytes.
    Envelope(usize),
    Nothing,
    /// The next bytes will tell.
    Undecided,
}

/// What begins with the brace before `bytes`. Names in double quotes are JSON's.
fn begin_of(bytes: &[u8], last: bool) -> Begin {
    // Nothing behind the limit may matter: whether it is here yet depends on the chunks.
    let decided = last || bytes.len() >= MAX_KEY;
    let bytes = &bytes[..bytes.len().min(MAX_KEY)];
    let blank = |at: usize| at + bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let undecided = if decided { Begin::Nothing } else { Begin::Undecided };
    let begin = blank(0);
    let name = match bytes.get(begin) {
        None => return undecided,
        Some(b'\'') => {
            let Some(quote) = memchr(b'\'', &bytes[begin + 1..]) else { return undecided };
            begin + 1..begin + 1 + quote
        }
        Some(_) => {
            let is_word = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(**byte, b'_' | b'$');
            begin..begin + bytes[begin..].iter().take_while(is_word).count()
        }
    };
    let behind = name.end + usize::from(bytes[begin] == b'\'');
    let colon = blank(behind);
    match bytes.get(colon) {
        None => return undecided,
        Some(b':') if !name.is_empty() => {}
        Some(_) => return Begin::Nothing,
    }
    if !matches!(&bytes[name], b"records" | b"value") {
        return Begin::Record;
    }
    let list = blank(colon + 1);
    match bytes.get(list) {
        Some(b'[') => Begin::Envelope(list + 1),
        None if !decided => Begin::Undecided,
        _ => Begin::Record,
    }
}

#[cfg(test)]
mod tests {
    use crate::read::pasted::tests::check;

    const READ: &str = "2024-05-14T09:10:05Z deviceDisconnect 404104 pump-01";
    const RECORD: &str = "{'time': '2024-05-14T09:10:05Z', 'operationName': 'deviceDisconnect', \
         'resultType': 404104, 'properties': {'deviceId': 'pump-01'}}";

    #[test]
    fn envelopes_prompts_and_plain_lines() {
        check(&format!("{{'records': [{RECORD}, {RECORD}]}}\n"), "python-repr", &[READ, READ], &[]);
        check(
            &format!("In [5]: print(records)\n[{RECORD}]\nIn [6]: exit()"),
            "python-repr",
            &[READ],
            &["prose 1 In [5]: print(records)", "prose 3 In [6]: exit()"],
        );
        check(&format!("{RECORD}\n{RECORD}"), "python-repr", &[READ, READ], &[]);
    }

    #[test]
    fn pprint_and_moments() {
        check(
            "[{'OperationName': 'deviceDisconnect',\n  'TimeGenerated': datetime.datetime(2024, 5, 14, 9, 10, 5, tzinfo=datetime.timezone.utc),\n  \
             'properties_s': '{\"deviceId\":'\n                  '\"pump-01\"}'}]",
            "python-repr",
            &["2024-05-14T09:10:05.000000Z deviceDisconnect - pump-01"],
            &[],
        );
    }

    #[test]
    fn what_node_leaves_out() {
        check(
            "[\n  {\n    time: 2024-05-14T09:10:05.000Z,\n    operationName: 'deviceDisconnect',\n    properties: [Object]\n  },\n  ... 2 more items\n]\n",
            "js-literal",
            &["2024-05-14T09:10:05.000Z deviceDisconnect - - bad properties"],
            &["prose 7 ... 2 more items"],
        );
    }

    #[test]
    fn damage_costs_one_record() {
        let half = &RECORD[..100];
        for damage in [
            format!("{half}\n"),
            RECORD.replace("404104", "'404\n104'"),
            RECORD.replace("'pump-01'", "'pump-01"),
            RECORD.replace("}}", "}"),
            RECORD.replace(": 404104", " 404104"),
            RECORD.replace("404104", "404104]"),
        ] {
            let text = format!("{RECORD}\n{damage}\n{RECORD}\n");
            let first = damage.lines().next().unwrap_or_default();
            let excerpt: String = first.chars().take(120).collect();
            let dots = if excerpt.len() < first.len() { "…" } else { "" };
            let problem = format!("bad-record 2 {excerpt}{dots}");
            check(&text, "python-repr", &[READ, READ], &[&problem]);
        }
    }

    #[test]
    fn cut() {
        check(
            &format!("[{RECORD}, {{'time': '2024"),
            "python-repr",
            &[READ],
            &["cut 1 {'time': '2024", "cut-container 1 "],
        );
        check(&format!("[{RECORD}, "), "python-repr", &[READ], &["cut-container 1 "]);
    }
}
