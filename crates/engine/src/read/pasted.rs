//! Texts that people paste: what a command line, a notebook, a grid or a ticket shows of a log.
//!
//! They are small, so what counts is that they are read right: a [`Form`] is told by reading it, and is the right one
//! if records of a hub's log come out. What cannot be read is left to the other readers, or refused. Each form is read
//! in one pass, once, so that hostile input costs no more than its size.

pub(super) mod among;
mod brackets;
mod cells;
mod delimited;
mod details;
mod html;
mod kql_datatable;
mod lines;
mod literal;
mod markdown;
mod monitor_events;
mod pairs;
mod query;
mod quoted;
mod spaced;
mod text_table;
pub(super) mod within;
mod yaml;

pub(super) use delimited::{known_names, share_that_fits};
pub(in crate::read) use literal::object;
pub(in crate::read) use query::is_step;
pub(super) use query::{is_power_query, is_query};

use super::client_log::{ClientEvent, Producer, Settling};
use super::fields::{Field, Fields};
use super::window::Window;
use super::{Clock, EXCERPT_BYTES, Meaning, Place, Sink, Varying, excerpt};
use crate::problem::Kind;
use crate::time::Time;

/// Reads a text in one of the forms.
pub(super) struct Reader(Box<dyn Form>);

/// One form of text, as it is being read.
trait Form {
    /// Reads on in the window; `last` when nothing more will come.
    fn run(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink);

    /// Ends the source, of which all was read; tells its name.
    fn end(&mut self, sink: &mut dyn Sink) -> &'static str;

    /// Whether what was read is of this form.
    fn recognised(&self) -> bool;
}

impl Reader {
    /// The reader of the form that the text has, as far as its first bytes tell.
    #[inline(never)]
    pub(super) fn find(head: &[u8]) -> Option<Self> {
        // The tool's lines around its events are no JSON, so these come before it.
        let events = monitor_events::find(head);
        if events.is_none() && is_json(head) {
            return None;
        }
        // Whatever asks for more comes first.
        let records = || literal::find(head).or_else(|| yaml::find(head)).or_else(|| details::find(head));
        events
            .or_else(|| html::find(head))
            .map(Self)
            .or_else(|| Self::find_table(head))
            .or_else(|| records().map(Self))
    }

    /// The reader of the form that the text has, if it is a table.
    #[inline(never)]
    pub(super) fn find_table(head: &[u8]) -> Option<Self> {
        kql_datatable::find(head)
            .or_else(|| cells::find(head, &text_table::STYLE))
            .or_else(|| cells::find(head, &markdown::STYLE))
            .or_else(|| cells::find(head, &spaced::STYLE))
            .map(Self)
    }

    /// Reads on in the window; `last` when nothing more will come.
    pub(super) fn run(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) {
        self.0.run(window, last, sink);
    }

    /// Ends the source; tells what it was.
    pub(super) fn end(mut self, window: &mut Window, sink: &mut impl Sink) -> &'static str {
        self.0.run(window, true, sink);
        self.0.end(sink)
    }
}

/// Whether the text begins with brackets and a quote, as JSON does and none of the forms, nor a line of a mail or a
/// ticket such as `[EXTERNAL]`.
pub(super) fn is_json(head: &[u8]) -> bool {
    // Records as texts, one a line, as programs print what they had serialised before.
    if head.trim_ascii_start().strip_prefix(b"\"").is_some_and(begins_escaped) {
        return true;
    }
    let mut bytes = head.iter().filter(|byte| !byte.is_ascii_whitespace() && **byte != 0);
    matches!(bytes.next(), Some(b'{' | b'['))
        && bytes.find(|byte| !matches!(byte, b'{' | b'[')) == Some(&b'"')
}

/// Whether JSON begins with this line in which each quote has a backslash, as within another text.
pub(super) fn begins_escaped(line: &[u8]) -> bool {
    let mut rest = line.trim_ascii_start();
    let begins = matches!(rest, [b'{' | b'[', ..]);
    while let [b'{' | b'[' | b' ', behind @ ..] | [b'\\', b'n' | b'r' | b't', behind @ ..] = rest {
        rest = behind;
    }
    begins && rest.starts_with(b"\\\"")
}

/// Whether a record in JSON may begin with this line.
fn begins_json(line: &str) -> bool {
    is_json(line.as_bytes()) || matches!(line, "{" | "[")
}

/// The form, if the text is of it.
fn if_recognised(head: &[u8], form: fn() -> Box<dyn Form>) -> Option<Box<dyn Form>> {
    let mut window = Window::new();
    window.room(head.len()).copy_from_slice(head);
    window.fill(head.len());
    let mut trial = form();
    trial.run(&mut window, true, &mut Nowhere);
    trial.end(&mut Nowhere);
    trial.recognised().then(form)
}

/// Whether this is a record of a hub's log: it says what happened, and when.
fn is_of_log(fields: &Fields<'_>) -> bool {
    let what = [Field::Operation, Field::Result, Field::Description];
    what.into_iter().any(|field| fields.get(field).is_some())
        && fields
            .get(Field::Time)
            .is_some_and(|time| Time::read(time).is_some_and(|moment| moment.form.is_date()))
}

/// Takes what is found in a trial.
struct Nowhere;

impl Sink for Nowhere {
    fn record(&mut self, _: &Fields<'_>, _: Place, _: &[u8]) -> Option<Meaning> {
        None
    }

    fn again(&mut self, _: Meaning, _: &Varying<'_>) -> bool {
        false
    }

    fn clock(&mut self, _: Clock) {}

    fn client_entry(&mut self, _: Producer, _: Option<&ClientEvent>) {}

    fn client_end(&mut self, _: Settling) {}

    fn point(&mut self, _: &str, _: Option<f64>, _: Place, _: &[u8]) {}

    fn problem(&mut self, _: Kind, _: Place, _: String) {}
}

/// A stretch of bytes that are no record, of which only the begin is kept.
struct Stretch {
    kind: Kind,
    begin: Place,
    head: Vec<u8>,
    /// The last two bytes that are not white space.
    tail: [u8; 2],
}

impl Stretch {
    fn new(kind: Kind, begin: Place) -> Self {
        Self { kind, begin, head: Vec::new(), tail: [b' '; 2] }
    }

    /// Passes the next `count` bytes as a part of it.
    fn pass(&mut self, window: &mut Window, count: usize) {
        let room = EXCERPT_BYTES.saturating_sub(self.head.len());
        let passed = &window.rest()[..count];
        self.head.extend_from_slice(&passed[..count.min(room)]);
        let mut text = passed.iter().rev().copied().filter(|byte| !byte.is_ascii_whitespace());
        if let Some(last) = text.next() {
            self.tail = [text.next().unwrap_or(self.tail[1]), last];
        }
        window.pass(count);
    }

    fn report(self, sink: &mut dyn Sink) {
        sink.problem(self.kind, self.begin, excerpt(&self.head));
    }
}

#[cfg(test)]
mod tests {
    use crate::problem::Kind;
    use crate::read::client_log::{ClientEvent, Producer, Settling};
    use crate::read::fields::{Field, Fields};
    use crate::read::{Clock, Meaning, Place, Sink, SourceReader, Varying};
    use crate::{Format, Options};

    /// What came out of a text.
    #[derive(Debug, Default, PartialEq)]
    struct Found {
        format: &'static str,
        /// Time, operation, result and device of each record.
        records: Vec<String>,
        problems: Vec<String>,
    }

    impl Sink for Found {
        fn record(&mut self, fields: &Fields<'_>, _: Place, _: &[u8]) -> Option<Meaning> {
            let of = |field| fields.get(field).unwrap_or("-");
            let bad = if fields.bad_properties { " bad properties" } else { "" };
            let [time, what, result, device] =
                [Field::Time, Field::Operation, Field::Result, Field::Device].map(of);
            self.records.push(format!("{time} {what} {result} {device}{bad}"));
            None
        }

        fn again(&mut self, _: Meaning, _: &Varying<'_>) -> bool {
            false
        }

        fn clock(&mut self, clock: Clock) {
            if clock < Clock::Local {
                return;
            }
            self.problem(Kind::LocalTime, Place::start(), String::new());
        }

        fn client_entry(&mut self, _: Producer, _: Option<&ClientEvent>) {}

        fn client_end(&mut self, _: Settling) {}

        fn point(&mut self, _: &str, _: Option<f64>, _: Place, _: &[u8]) {}

        fn problem(&mut self, kind: Kind, at: Place, excerpt: String) {
            let kind = kind.message().trim_start_matches("problem-");
            self.problems.push(format!("{kind} {}:{} {excerpt}", at.line, at.byte));
        }
    }

    fn found(text: &str, length: usize) -> Found {
        found_as(&Options::default(), text, length)
    }

    fn found_as(options: &Options, text: &str, length: usize) -> Found {
        let mut found = Found::default();
        let mut reader = SourceReader::new(options);
        for chunk in text.as_bytes().chunks(length) {
            reader.room(chunk.len()).copy_from_slice(chunk);
            reader.fill(chunk.len());
            reader.read(&mut found);
        }
        found.format = reader.end(&mut found).1;
        found
    }

    /// Reads a text, at once and byte by byte. Problems are written without their byte: that is where their line, in
    /// which they stand, and their excerpt are found.
    #[track_caller]
    pub(super) fn check(text: &str, format: &str, records: &[&str], problems: &[&str]) {
        let mut whole = found(text, usize::MAX);
        assert_eq!(found(text, 1), whole, "{text} byte by byte");
        for problem in &mut whole.problems {
            let place = problem.split(' ').nth(1).expect("a place");
            let (line, byte) = place.split_once(':').expect("line and byte");
            let (before, behind) = text.split_at(byte.parse().expect("a number"));
            assert_eq!((1 + before.matches('\n').count()).to_string(), line, "{problem}");
            let (kind, excerpt) = problem.split_once(&format!(" {place} ")).expect("an excerpt");
            assert!(behind.starts_with(excerpt.trim_end_matches('…')), "{problem}");
            *problem = format!("{kind} {line} {excerpt}");
        }
        assert_eq!(whole.format, format, "{text}");
        assert_eq!(whole.records, records, "{text}");
        assert_eq!(whole.problems, problems, "{text}");
    }

    #[test]
    fn what_is_none_of_them_is_left_alone() {
        for text in [
            "Dear team,\n\nTime: yesterday\nLevel: high\n\nRegards",
            "time: 2024-05-14T09:10:05Z\nname: x\n",
            "- time: 2024-05-14T09:10:05Z\n  name: x\n",
            "log({ time: '2024-05-14T09:10:05Z', name: 'x' })",
            "Name    Value\n----    -----\ntime    2024-05-14T09:10:05Z\n",
            "| Name | Value |\n|---|---|\n| time | x |",
            "datatable(a:int, b:int) [1, 2]",
            "function f() { return { time: now(), level: 'x' }; }",
        ] {
            check(
                text,
                "text",
                &[],
                &[&format!("unrecognised 1 {}", text.lines().next().unwrap_or_default())],
            );
        }
    }

    #[test]
    fn in_a_quoted_mail() {
        let read = "2024-05-14T09:10:05Z deviceDisconnect 404104 -";
        let rows = "> | TimeGenerated | OperationName | ResultType |\n> |---|---|---|\n\
                    > | 2024-05-14T09:10:05Z | deviceDisconnect | 404104 |\n";
        check(rows, "markdown", &[read], &[]);
        let lines = "> TimeGenerated: 2024-05-14T09:10:05Z\n> OperationName: deviceDisconnect\n> ResultType: 404104\n";
        check(lines, "details", &[read], &[]);
    }

    #[test]
    fn what_somebody_knows_better() {
        let table = Options { format: Some(Format::Table), ..Options::default() };
        let rows = "|TimeGenerated|OperationName|\n|---|---|\n|2024-05-14T09:10:05Z|deviceDisconnect|\n";
        assert_eq!(found_as(&table, rows, usize::MAX).format, "markdown");
        let lines = "TimeGenerated: 2024-05-14T09:10:05Z\nOperationName: deviceDisconnect\n";
        assert_eq!(found_as(&table, lines, usize::MAX).format, "text");
        let pipes = Options { delimiter: Some(b'|'), ..table };
        assert_eq!(found_as(&pipes, rows, usize::MAX).format, "csv");
    }

    #[test]
    fn json_stays_json() {
        // Beside a summary by hand, or in one.
        let record = r#"{"time":"2024-05-14T09:10:05Z","operationName":"deviceDisconnect","properties":"{\"deviceId\":\"pump-01\"}"}"#;
        let read = "2024-05-14T09:10:05Z deviceDisconnect - pump-01";
        check(record, "json-lines", &[read], &[]);
        check(
            &format!("Time: 2024-05-14T09:10:05Z\nResultType: 404104\n\n{record}\n"),
            "json-lines",
            &[read],
            &["prose 1 Time: 2024-05-14T09:10:05Z"],
        );
    }
}
