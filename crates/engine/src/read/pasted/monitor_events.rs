//! `az iot hub monitor-events`: what devices send, and nothing of their connections.
//!
//! ```text
//! Starting event monitor, filtering on device: pump-01, use ctrl-c to stop...
//! {
//!     "event": {
//!         "origin": "pump-01",
//!         "payload": "{\"pressure\":4.1}"
//!     }
//! }
//! Stopping event monitor...
//! ```
//!
//! With `-o yaml` or `-o table` an event is a map in YAML, its first line `event:`.

use super::lines::{Line, LineForm, Lines, Output};
use super::{EXCERPT_BYTES, Form, if_recognised};
use crate::problem::Kind;
use crate::read::Place;
use crate::read::fields::Fields;

/// The form, if the text is of it.
pub(super) fn find(head: &[u8]) -> Option<Box<dyn Form>> {
    let has = |text: &str| crate::bytes::find(head, text.as_bytes()).is_some();
    // Where records of a log stand beside the events, those are what matters.
    if !has("origin") || has("perationName") {
        return None;
    }
    if_recognised(head, || Box::new(Lines::of(Events::default())))
}

#[derive(Default)]
struct Events {
    event: Option<Event>,
    recognised: bool,
}

struct Event {
    at: Place,
    /// The begin of its first line.
    head: Vec<u8>,
    /// What stands before its braces; nothing in YAML.
    indent: Option<String>,
    /// It says what an event is: the device that sent it.
    has_origin: bool,
    lines: usize,
}

impl LineForm for Events {
    fn line(&mut self, line: &Line<'_>, out: &mut Output<'_>) {
        let body = line.text.trim();
        if let Some(event) = &mut self.event {
            event.lines += 1;
            let within = match &event.indent {
                Some(_) if event.lines == 1 => body.starts_with("\"event\":"),
                Some(indent) => {
                    line.text.strip_prefix(indent.as_str()).is_none_or(|rest| rest.trim_end() != "}")
                }
                None => body.is_empty() || line.text.starts_with(' '),
            };
            if within {
                event.has_origin |= body.starts_with("\"origin\":") || body.starts_with("origin:");
                return;
            }
            let closes = event.lines > 1 && event.indent.is_some();
            self.end_event(out);
            if closes {
                return;
            }
        }
        if body == "{" || body == "event:" {
            let indent = body
                .starts_with('{')
                .then(|| line.text[..line.text.len() - line.text.trim_start().len()].to_owned());
            let head = line.raw[..line.raw.len().min(EXCERPT_BYTES)].to_vec();
            self.event = Some(Event { at: line.at, head, indent, has_origin: false, lines: 0 });
        } else if !body.is_empty() && !body.contains("ing event monitor") {
            out.prose(line.at, line.raw);
        }
    }

    fn end(&mut self, out: &mut Output<'_>) -> &'static str {
        self.end_event(out);
        out.note(Kind::Telemetry, Place::start());
        "monitor-events"
    }

    fn recognised(&self) -> bool {
        self.recognised
    }
}

impl Events {
    fn end_event(&mut self, out: &mut Output<'_>) {
        let Some(event) = self.event.take() else { return };
        if event.has_origin {
            self.recognised = true;
            out.record(&Fields::default(), event.at, &event.head, false);
        } else {
            out.prose(event.at, &event.head);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::read::pasted::tests::check;

    const EVENT: &str = "{\n    \"event\": {\n        \"origin\": \"pump-01\",\n        \"payload\": {\n            \"a\": 1\n        }\n    }\n}\n";

    #[test]
    fn with_and_without_the_tools_own_lines() {
        let none = "- - - -";
        check(&EVENT.repeat(2), "monitor-events", &[none, none], &["telemetry 1 "]);
        check(
            &format!(
                "Hello\nStarting event monitor, use ctrl-c to stop...\n{EVENT}Stopping event monitor...\nWhy?"
            ),
            "monitor-events",
            &[none],
            &["prose 1 Hello", "prose 12 Why?", "telemetry 1 "],
        );
        check(
            "event:\n  origin: a\n  payload:\n    b: 1\n\nevent:\n  origin: a",
            "monitor-events",
            &[none, none],
            &["telemetry 1 "],
        );
    }

    #[test]
    fn other_objects_are_not_events() {
        check("{\n    \"origin\": \"x\"\n}\n", "json-objects", &["- - - -"], &[]);
        check(
            "{\n    \"event\": {\n        \"name\": \"origin\"\n    }\n}\n",
            "json-objects",
            &["- - - -"],
            &[],
        );
    }

    #[test]
    fn records_of_a_log_beside_them_matter_more() {
        let record = r#"{"time":"2024-05-14T09:10:05Z","operationName":"deviceDisconnect"}"#;
        check(
            &format!("{EVENT}{record}\n"),
            "json-objects",
            &["- - - -", "2024-05-14T09:10:05Z deviceDisconnect - -"],
            &[],
        );
    }
}
