//! What a report or a letter about a part of the log says of what it leaves out, in the words of the page's filters.

use crate::message::{Arg, Text};
use crate::report::{Input, Part, Report};

/// Message ids that are used here alone.
pub(crate) const MESSAGES: &[&str] = &[
    "page-look-some",
    "part-filters",
    "part-filter",
    "part-time",
    "part-cause",
    "part-both",
    "part-either",
    "part-nothing",
    "reply-part",
];

/// What is said first of a report about a part: what was chosen, and how much that is.
pub(super) fn head(part: &Part, report: &Report) -> Vec<Text> {
    let mut head = Vec::new();
    head.extend(
        filters(part, &report.input).map(|filters| Text::new("part-filters").with("filters", filters)),
    );
    head.push(left(part, report));
    if report.disconnects == 0 {
        head.push(Text::new("part-nothing"));
    }
    head
}

/// The same in a letter.
pub(super) fn of_letter(part: &Part, report: &Report) -> Option<Text> {
    let filters = filters(part, &report.input)?;
    Some(Text::new("reply-part").with("filters", filters).with("left", left(part, report)))
}

/// How much is left.
pub(crate) fn left(part: &Part, report: &Report) -> Text {
    Text::new("page-look-some")
        .with("disconnects", report.disconnects)
        .with("of", part.of)
        .with("devices", report.fleet.rows.len() + report.fleet.omitted)
}

/// What was chosen; nothing only if that is everything.
fn filters(part: &Part, input: &Input) -> Option<Text> {
    let Part { of: _, from, to, causes, device, sdk, address } = part;
    let filter = |label: &'static str, value: Arg| {
        Text::new("part-filter").with("label", Text::new(label)).with("value", value)
    };
    // As on the page, an end that nobody chose is that of the log.
    let limited = from.is_some() || to.is_some();
    let time = from.or(input.from).zip(to.or(input.to)).filter(|_| limited);
    let time = time.map(|(from, to)| Text::new("part-time").with("from", from).with("to", to));
    let causes = joined("part-either", causes.iter().map(|cause| Text::new(cause.message())));
    let named = [("table-device", device), ("table-sdk", sdk), ("table-address", address)];
    let named = named.into_iter().filter(|(_, text)| !text.is_empty());
    let all = time.into_iter().chain(causes.map(|causes| filter("part-cause", causes.into())));
    joined("part-both", all.chain(named.map(|(label, text)| filter(label, text.as_str().into()))))
}

/// Several texts as one.
pub(super) fn joined(by: &'static str, texts: impl Iterator<Item = Text>) -> Option<Text> {
    texts.reduce(|first, second| Text::new(by).with("first", first).with("second", second))
}
