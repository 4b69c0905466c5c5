//! A document with every block in it, and strings that want to be more than text.

use hubscope::beside::Kind;
use hubscope::diagnose::Cause;
use hubscope::document::{
    Block, CauseLabel, Document, Fact, HeatKind, HeatRow, HistogramKind, HistogramMark, Item, ListKind,
    Section, SectionKind, TableKind, TimelineSeries,
};
use hubscope::{Arg, Text, Time};

use crate::{Catalogue, Lang};

const WORDS: &str = "\
title = Why devices disconnect
headline = { $device } lost its connection { $count } times.
    The second line of the source.
section = Findings & figures
finding = Token ran out
badge = Very likely
label = Disconnects
value = { $count } in { $time }
for = Speaks for it
reason = It came back after { $gap } with [{ $reason }]*
step = Renew the *token*
link = Token documentation
plain = 1. Not a list
device = Device
seen = Seen
omitted = { $count } more
quoted = { $text }
duration-seconds = { $seconds } s
range-between = { $low } to { $high }
length-over = over { $low }
duration-hours = { $hours } h { $minutes } min
value-period = { $from } to { $to }
cli-timeline-merged = { $from } to { $to }; here each character covers { $step }.
cli-timeline-peak = highest bar: { $count }
cli-lane = each sign covers { $step }
value-percent = { $share }%
";

/// The English words of the sample.
pub fn catalogue() -> Catalogue {
    Catalogue::of(Lang::En, WORDS, WORDS)
}

/// One of every block.
pub fn document() -> Document {
    let item = |text: Text, href| Item { text, href };
    let from = Time(1_772_438_400_000);
    let counts = vec![0, 1, 2, 0, 8];
    Document {
        title: Text::new("title"),
        summary: vec![Text::new("headline").with("device", HOSTILE[0]).with("count", 1234)],
        sections: vec![Section {
            kind: SectionKind::Findings,
            heading: Text::new("section"),
            blocks: vec![
                Block::Finding {
                    cause: Cause::SasTokenExpiry,
                    confidence: 0.9,
                    expected: true,
                    heading: Text::new("finding"),
                    badge: Text::new("badge"),
                    spread: Some([1, 2, 0]),
                    facts: vec![Fact {
                        label: Text::new("label"),
                        value: Text::new("value").with("count", 12).with("time", Arg::Seconds(12.0)),
                    }],
                    blocks: vec![
                        Block::List {
                            kind: ListKind::For,
                            heading: Some(Text::new("for")),
                            items: vec![item(
                                Text::new("reason").with("gap", Arg::Seconds(3.0)).with("reason", "|a`b`"),
                                None,
                            )],
                        },
                        list(ListKind::Against, vec![item(Text::new("plain"), None)]),
                        list(
                            ListKind::Steps,
                            vec![item(Text::new("step"), None), item(Text::new("plain"), None)],
                        ),
                        list(
                            ListKind::Links,
                            vec![
                                item(Text::new("link"), Some("https://learn.microsoft.com/a?b=1&c=2")),
                                item(Text::new("link"), Some("javascript:alert(1)")),
                            ],
                        ),
                    ],
                },
                Block::Paragraph { text: Text::new("plain") },
                Block::Table {
                    kind: TableKind::Devices,
                    columns: vec![Text::new("device"), Text::new("label"), Text::new("seen")],
                    rows: vec![
                        vec![Some("a|b".into()), Some(1234.into()), Some(from.into())],
                        vec![Some(HOSTILE[1].into()), Some(7.into()), None],
                        vec![Some("".into()), None],
                    ],
                    omitted: Some(Text::new("omitted").with("count", 3)),
                },
                Block::Timeline {
                    from,
                    step: 7200,
                    series: vec![TimelineSeries {
                        cause: Cause::SasTokenExpiry,
                        label: Text::new("finding"),
                        counts,
                    }],
                    incidents: Vec::new(),
                    connected: None,
                    rebuilt: None,
                },
                Block::Code {
                    heading: Text::new("quoted").with("text", "404104 DeviceConnectionClosedRemotely"),
                    met: Text::new("omitted").with("count", 3),
                    share: 1.0,
                    meaning: Text::new("plain"),
                    facts: vec![Fact { label: Text::new("label"), value: Text::new("step") }],
                },
                Block::Notice {
                    finding: Kind::GracefulRenewal,
                    expected: true,
                    heading: Text::new("finding"),
                    facts: vec![Fact { label: Text::new("label"), value: Text::new("step") }],
                    blocks: vec![Block::Paragraph { text: Text::new("plain") }],
                },
            ],
        }],
        brief: vec![Text::new("headline").with("device", HOSTILE[0]).with("count", 1234)],
    }
}

/// A histogram and a heat map.
pub fn pictures() -> [Block; 2] {
    let label = || Text::new("finding");
    let series =
        |cause, counts: &[u32]| TimelineSeries { cause, label: Text::new("label"), counts: counts.to_vec() };
    let heads = ["device", "label", "seen"].map(Text::new);
    let row = |label: Arg, counts: &[u32]| HeatRow {
        label,
        disconnects: counts.iter().sum(),
        devices: 2,
        counts: counts.to_vec(),
    };
    [
        Block::Histogram {
            kind: HistogramKind::Sessions,
            heading: label(),
            axis: Text::new("device"),
            starts: vec![0, 5, 10, 60],
            end: None,
            series: vec![
                series(Cause::SasTokenExpiry, &[3, 0, 1, 1200]),
                series(Cause::NetworkLoss, &[0, 0, 300, 0]),
            ],
            marks: vec![HistogramMark { low: 5.0, high: 10.0, text: Text::new("omitted").with("count", 3) }],
        },
        Block::Heat {
            kind: HeatKind::Addresses,
            heading: label(),
            heads,
            causes: vec![CauseLabel { cause: Cause::NetworkLoss, label: Text::new("badge") }],
            rows: vec![row(HOSTILE[1].into(), &[7]), row(Text::new("step").into(), &[0])],
        },
    ]
}

/// A query, with what Markdown and HTML would act on.
pub fn query() -> Block {
    let text = "Table\n| where device == \"a```b\" and 1 < 2\n| take 1".to_owned();
    Block::Query { title: Text::new("label"), text }
}

/// Strings of a log that a page, a terminal, a spreadsheet or Markdown would act on.
pub const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "``` ` ``\n# heading\n- list",
    "](javascript:alert(1)) **b** _i_ <!-- @someone #1 https://example.com www.example.com",
    "</textarea></style></title>\"'&amp;",
    "\u{202e}desrever\u{2066}\u{200f}",
    "\u{1b}[2J\u{1b}]0;title\u{7}\r\0\u{9b}31m",
    "\u{fdd0}\u{fdd1}\u{fdd2}",
];

fn list(kind: ListKind, items: Vec<Item>) -> Block {
    Block::List { kind, heading: None, items }
}

/// A document in which every hostile string stands wherever text from a log can.
pub fn hostile() -> Document {
    let mut document = document();
    for text in HOSTILE {
        let word = Text::new("headline").with("device", text).with("count", 1);
        let nested = Text::new("reason").with("reason", word.clone()).with("gap", text);
        document.summary.push(word.clone());
        document.sections.push(Section {
            kind: SectionKind::Problems,
            heading: word.clone(),
            blocks: vec![
                Block::Paragraph { text: nested.clone() },
                list(ListKind::Plain, vec![Item { text: nested, href: None }]),
                Block::Heat {
                    kind: HeatKind::Sdks,
                    heading: word.clone(),
                    heads: [word.clone(), word.clone(), word.clone()],
                    causes: vec![CauseLabel { cause: Cause::NetworkLoss, label: word.clone() }],
                    rows: vec![HeatRow { label: text.into(), disconnects: 1, devices: 1, counts: vec![1] }],
                },
                // The engine lets no line break of a log into a query.
                Block::Query { title: word.clone(), text: text.replace('\n', " ") },
                Block::Row { heading: word.clone(), place: word.clone(), excerpt: format!("{text}\n{text}") },
                Block::Table {
                    kind: TableKind::Problems,
                    columns: vec![word],
                    rows: vec![vec![Some(text.into())]],
                    omitted: None,
                },
            ],
        });
    }
    document
}

/// Nothing is left that a terminal obeys or that turns a line around.
#[track_caller]
pub fn assert_nothing_acts(written: &str) {
    let acts = |c: char| {
        c != '\n' && c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            || matches!(c, '\u{fdd0}'..='\u{fdef}')
    };
    assert_eq!(written.lines().find(|line| line.contains(acts)), None);
    assert!(written.contains("\u{fffd}desrever"));
}
