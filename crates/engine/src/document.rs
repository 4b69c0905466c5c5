//! The document: the report as headings, paragraphs, lists, tables and charts of message ids.
//!
//! It is composed once, here; the page and the command line only render its blocks, each in the reader's language.

use serde::Serialize;

use crate::beside;
use crate::diagnose::Cause;
use crate::findings::{LIKELY, SURE};
use crate::kql;
use crate::message::{Arg, Text};
use crate::report::iso_time;
use crate::time::Time;

mod client_log;
mod codes;
mod compared;
mod compose;
mod devices;
mod explained;
mod findings;
mod glance;
mod input;
mod notices;
mod part;
mod pictures;
mod reply;
mod summary;
mod timeline;
pub use compared::compared;
pub use compose::compose;
pub(crate) use compose::of_selection;
pub use explained::explained;
pub(crate) use part::left;
pub use pictures::bin_range;
pub use reply::reply;

/// Message ids that are used here alone.
pub(crate) const MESSAGES: [&[&str]; 16] = [
    compose::MESSAGES,
    summary::MESSAGES,
    timeline::MESSAGES,
    findings::MESSAGES,
    notices::MESSAGES,
    glance::MESSAGES,
    devices::MESSAGES,
    client_log::MESSAGES,
    codes::MESSAGES,
    input::MESSAGES,
    explained::MESSAGES,
    compared::MESSAGES,
    part::MESSAGES,
    pictures::MESSAGES,
    reply::MESSAGES,
    kql::MESSAGES,
];

/// A part of the whole in percent, as people read it: only all of it is 100, and only nothing is 0.
fn percent(part: usize, all: usize) -> f64 {
    let rounded = (100.0 * part as f64 / all.max(1) as f64).round();
    match part {
        0 => 0.0,
        _ if part == all => 100.0,
        _ => rounded.clamp(1.0, 99.0),
    }
}

/// The whole answer, ready to be put into words.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// The title.
    pub title: Text,
    /// Plain sentences; the first is the answer in one line.
    pub summary: Vec<Text>,
    /// The parts, in reading order.
    pub sections: Vec<Section>,
    /// The answer in a few lines for a chat, without a name; empty where a document is no report.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub brief: Vec<Text>,
}

/// One part of the document.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// What the part is about, for layout.
    pub kind: SectionKind,
    /// Its heading.
    pub heading: Text,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// The causes at a glance.
    Glance,
    /// The causes.
    Findings,
    /// What stands beside them.
    Beside,
    /// Disconnects over time.
    Timeline,
    /// How long sessions and gaps lasted.
    Rhythm,
    /// Where disconnects happen.
    Breakdown,
    /// The devices.
    Devices,
    /// What devices wrote themselves.
    ClientLog,
    /// The error codes, each explained.
    Codes,
    /// What could not be read.
    Problems,
    /// What was read.
    Input,
    /// What to do where there is nothing to explain.
    Next,
    /// What a hub's log can never show.
    Limits,
    /// How the causes of one disconnect competed.
    Verdict,
    /// What was observed of it.
    Evidence,
    /// What was compared with which limit.
    Thresholds,
    /// The records around it.
    Rows,
    /// Disconnects of other devices in the same incident.
    Together,
    /// Why one device disconnects, and what to do.
    Device,
    /// The sessions of one device.
    Life,
    /// What changed between two logs.
    Changes,
    /// A part of a letter.
    Reply,
}

/// A piece of content.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Text,
    },
    /// A list.
    List {
        /// What the items are.
        kind: ListKind,
        /// A heading above it.
        #[serde(skip_serializing_if = "Option::is_none")]
        heading: Option<Text>,
        /// The items.
        items: Vec<Item>,
    },
    /// One cause with everything about it.
    Finding {
        /// The cause.
        cause: Cause,
        /// 0 to 1.
        confidence: f64,
        /// Nothing needs mending.
        expected: bool,
        /// Its name.
        heading: Text,
        /// How sure, in words.
        badge: Text,
        /// Of how many of its disconnects it is sure, likely and possible, where they differ.
        #[serde(skip_serializing_if = "Option::is_none")]
        spread: Option<[usize; 3]>,
        /// How many, when.
        facts: Vec<Fact>,
        /// Meaning, evidence, what to do, links.
        blocks: Vec<Block>,
    },
    /// Something that stands beside the causes, with everything about it.
    Notice {
        /// What it is about.
        finding: beside::Kind,
        /// Nothing needs mending.
        expected: bool,
        /// Its name.
        heading: Text,
        /// How many, when.
        facts: Vec<Fact>,
        /// Meaning, evidence, what to do, devices.
        blocks: Vec<Block>,
    },
    /// An error code.
    Code {
        /// The code and its name.
        heading: Text,
        /// How often it was met.
        met: Text,
        /// The same as a part of the most frequent code's, 0 to 1.
        share: f64,
        /// What it means, in a line.
        meaning: Text,
        /// What it comes from, what to do.
        facts: Vec<Fact>,
    },
    /// A table.
    Table {
        /// What the rows are.
        kind: TableKind,
        /// The headings of the columns.
        columns: Vec<Text>,
        /// The rows; a cell may be empty.
        rows: Vec<Vec<Option<Arg>>>,
        /// Says how many rows were left out.
        #[serde(skip_serializing_if = "Option::is_none")]
        omitted: Option<Text>,
    },
    /// How likely each cause is.
    Shares {
        /// Likeliest first.
        shares: Vec<CauseShare>,
    },
    /// The life of a device: when it was connected, and what ended that.
    Lane {
        /// Where the picture begins, ISO 8601.
        #[serde(serialize_with = "iso_time")]
        from: Time,
        /// Where it ends.
        #[serde(serialize_with = "iso_time")]
        to: Time,
        /// The sessions, in order of time.
        spans: Vec<Span>,
        /// Errors that ended no session.
        errors: Vec<Mark>,
    },
    /// A record as it stands in its source.
    Row {
        /// What it is, and when.
        heading: Text,
        /// Where it stands.
        place: Text,
        /// What stands there: text of the log, over several lines.
        excerpt: String,
    },
    /// Disconnects over time.
    Timeline {
        /// The start of the first bin, ISO 8601.
        #[serde(serialize_with = "iso_time")]
        from: Time,
        /// The length of a bin in seconds.
        step: u64,
        /// One row a cause.
        series: Vec<TimelineSeries>,
        /// What befell many devices at once.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        incidents: Vec<TimelineIncident>,
        /// How many devices were connected in each bin, at the least, where a metric says so.
        #[serde(skip_serializing_if = "Option::is_none")]
        connected: Option<Vec<Option<f64>>>,
        /// How many of the log's devices were connected in each bin, at the least, by its connects and disconnects.
        #[serde(skip_serializing_if = "Option::is_none")]
        rebuilt: Option<Vec<Option<u32>>>,
    },
    /// Disconnects by a length of time.
    Histogram {
        /// The length of what.
        kind: HistogramKind,
        /// The same in words.
        heading: Text,
        /// What the lengths are, in few words.
        axis: Text,
        /// Where each bin begins, in seconds.
        starts: Vec<u32>,
        /// Where the last one ends; without, it holds all that is longer.
        #[serde(skip_serializing_if = "Option::is_none")]
        end: Option<u32>,
        /// One row a cause.
        series: Vec<TimelineSeries>,
        /// Lengths that are known to mean something, shortest first.
        marks: Vec<HistogramMark>,
    },
    /// A query that shows the same where the log comes from.
    Query {
        /// What it shows.
        title: Text,
        /// The query itself.
        text: String,
    },
    /// Groups of devices crossed with causes: the more disconnects, the darker.
    Heat {
        /// What the groups share.
        kind: HeatKind,
        /// The same in words.
        heading: Text,
        /// What the first three columns hold: names, disconnects, devices.
        heads: [Text; 3],
        /// What the further ones hold.
        causes: Vec<CauseLabel>,
        /// Most disconnects first; behind them, in one row, those that are not shown.
        rows: Vec<HeatRow>,
    },
}

/// What a histogram shows the length of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HistogramKind {
    /// Sessions no longer than those that a token ends, in bins of equal length.
    CloseUp,
    /// All sessions, in bins that grow.
    Sessions,
    /// Gaps, in bins that grow.
    Gaps,
}

/// A length of time that is known to mean something.
#[derive(Clone, Debug, Serialize)]
pub struct HistogramMark {
    /// From so many seconds on.
    pub low: f64,
    /// Up to so many.
    pub high: f64,
    /// What it means, and how many fit it.
    pub text: Text,
}

/// What the rows of a heat map share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeatKind {
    /// Masked addresses.
    Addresses,
    /// Names and versions of SDKs.
    Sdks,
}

/// A cause and its name.
#[derive(Clone, Debug, Serialize)]
pub struct CauseLabel {
    /// The cause.
    pub cause: Cause,
    /// Its name.
    pub label: Text,
}

/// One row of a heat map.
#[derive(Clone, Debug, Serialize)]
pub struct HeatRow {
    /// What its devices share.
    pub label: Arg,
    /// Its disconnects.
    pub disconnects: u32,
    /// Its devices.
    pub devices: usize,
    /// Its disconnects by cause.
    pub counts: Vec<u32>,
}

/// How likely a cause is.
#[derive(Clone, Debug, Serialize)]
pub struct CauseShare {
    /// The cause.
    pub cause: Cause,
    /// Its name.
    pub label: Text,
    /// 0 to 1.
    pub share: f64,
}

/// A session of a lane.
#[derive(Clone, Debug, Serialize)]
pub struct Span {
    /// When it began; where the log does not hold that, it is drawn as a moment.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// When it ended, or the log did.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
    /// What ended it, if that was a 404104.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// How it ended.
    pub label: Text,
}

/// Errors on a lane.
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    /// The first of them.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// The last.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
    /// Its code and name.
    pub label: Text,
}

/// An incident of the timeline.
#[derive(Clone, Debug, Serialize)]
pub struct TimelineIncident {
    /// The cause.
    pub cause: Cause,
    /// What it was, and of how many devices.
    pub label: Text,
    /// Its first disconnect.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// Its last disconnect.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
}

/// One cause of the timeline.
#[derive(Clone, Debug, Serialize)]
pub struct TimelineSeries {
    /// The cause.
    pub cause: Cause,
    /// Its name.
    pub label: Text,
    /// Disconnects in each bin.
    pub counts: Vec<u32>,
}

/// What the items of a list are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListKind {
    /// Nothing in particular.
    Plain,
    /// Evidence for a cause.
    For,
    /// Evidence against it.
    Against,
    /// Steps, in the order to try.
    Steps,
    /// Links to documentation.
    Links,
}

/// An item of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// Its text.
    pub text: Text,
    /// Where it leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<&'static str>,
}

/// A label and its value.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What it is.
    pub label: Text,
    /// How much.
    pub value: Text,
}

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableKind {
    /// Devices.
    Devices,
    /// Findings, one a row.
    Glance,
    /// Findings that are one incident each.
    Incidents,
    /// Devices of a finding.
    Finding,
    /// Devices of a notice.
    Notice,
    /// Events of devices' own logs.
    ClientEvents,
    /// Devices' own logs that fit the hub's.
    ClientBeside,
    /// Problems with the input.
    Problems,
    /// Files and pasted texts.
    Sources,
    /// The four counts.
    Counts,
    /// Observations, and what they add to two causes.
    Evidence,
    /// Comparisons with limits.
    Thresholds,
    /// Sessions of a device.
    Sessions,
    /// Its errors that ended no session.
    Errors,
    /// Disconnects of other devices.
    Others,
    /// How the disconnects of each cause changed between two logs.
    Changes,
    /// The same of devices.
    DeviceChanges,
    /// The two logs.
    Logs,
}
