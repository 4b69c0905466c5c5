//! The report: what was read, what was found, and why; plain data without a language.
//!
//! Its JSON form is part of the contract: the command line and the page give the same bytes for the same input.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::beside;
use crate::codes::Code;
use crate::diagnose::Cause;
use crate::drop_sum::main_cause;
use crate::message::{Arg, Args, Text};
use crate::time::Time;

/// Raised when a field changes its meaning or goes away; new fields do not raise it.
pub const SCHEMA: u32 = 1;

/// Everything that the analysis has to say.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The version of this form: [`SCHEMA`].
    pub schema: u32,
    /// What was read, and what could not be.
    pub input: Input,
    /// Devices (and modules) with at least one used record.
    pub devices: usize,
    /// 404104 disconnects, each of which has a verdict.
    pub disconnects: usize,
    /// The causes, most explained first.
    pub findings: Vec<Finding>,
    /// What the log says beside its 404104s, most urgent first; absent if there is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Notice>,
    /// Disconnects over time by cause; absent without disconnects.
    pub timeline: Option<Timeline>,
    /// How long sessions and gaps lasted; absent where the log holds neither.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<Rhythm>,
    /// Where disconnects happen; absent where one device alone disconnects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakdown: Option<Breakdown>,
    /// Which part of the disconnects it tells of; absent if it is all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
    /// The devices that disconnect most.
    pub fleet: Fleet,
    /// The error codes of all sound records, most frequent first.
    pub codes: Vec<ErrorCode>,
    /// Codes that are not among them.
    #[serde(skip_serializing_if = "is_zero")]
    pub codes_omitted: usize,
    /// What devices wrote themselves, by who wrote it; absent without such a log.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub client_logs: Vec<ClientLog>,
}

/// The part of the disconnects that a report tells of. Findings, pictures and devices are of it; what was read, what
/// stands beside the disconnects, and the codes are of the whole log.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// The disconnects of the whole log.
    pub of: usize,
    /// The first moment.
    #[serde(serialize_with = "iso", skip_serializing_if = "Option::is_none")]
    pub from: Option<Time>,
    /// The moment behind the last one.
    #[serde(serialize_with = "iso", skip_serializing_if = "Option::is_none")]
    pub to: Option<Time>,
    /// Any of these causes; of all if there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<Cause>,
    /// Part of the name of a device or `device/module`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device: String,
    /// Part of an `sdkVersion`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sdk: String,
    /// Part of a masked address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
}

/// An error code, and how often it was met.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorCode {
    /// Six digits; `unknown` for errors of which no code could be read.
    pub code: String,
    /// Its name, never translated; empty where the code is not known.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub name: &'static str,
    /// Records with it: those of the diagnosis, those of a hub that say nothing of connections, and entries of devices'
    /// own logs. Repeats are left out of the first alone.
    pub count: u64,
    /// Devices and modules with such a record, if the diagnosis used one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devices: Option<usize>,
    #[serde(skip)]
    pub(crate) key: Code,
}

/// The entries of one producer of client logs: an SDK, or a part of IoT Edge.
#[derive(Clone, Debug, Serialize)]
pub struct ClientLog {
    /// The product's name; empty for a program that is none of Azure's.
    pub producer: &'static str,
    /// Entries, those included that say nothing of the connection.
    pub entries: u64,
    /// Connections whose begin or end the log shows.
    pub sessions: usize,
    /// The first event, by the device's clock, which may be in any zone.
    #[serde(serialize_with = "iso", skip_serializing_if = "Option::is_none")]
    pub from: Option<Time>,
    /// The last event.
    #[serde(serialize_with = "iso", skip_serializing_if = "Option::is_none")]
    pub to: Option<Time>,
    /// What happened to the connection, most frequent first.
    pub events: Vec<ClientEvents>,
    /// Where its sessions are those of the hub's log.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<ClientBeside>,
    /// Such places that are not among them.
    #[serde(skip_serializing_if = "is_zero")]
    pub beside_omitted: usize,
}

/// The log of a device that fits the hub's: the same connections begin in both.
#[derive(Clone, Debug, Serialize)]
pub struct ClientBeside {
    /// The name of the source.
    pub source: String,
    /// The device id.
    pub device: String,
    /// The module id; empty for the device itself.
    pub module: String,
    /// The device's clock minus the hub's, in seconds; of a clock that shows the time of day only, up to half a day.
    pub ahead: f64,
    /// Begins of connections that stand in both.
    pub connects: usize,
    /// Disconnects with 404104 of which the device's log says something.
    pub disconnects: usize,
}

/// Events that are alike.
#[derive(Clone, Debug, Serialize)]
pub struct ClientEvents {
    /// What happened: `client-<what>` is its message.
    pub what: &'static str,
    /// Why, by the name that the SDKs give the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// The hub's code, or that of the MQTT CONNACK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// How often.
    pub count: u64,
}

/// What was read. `records = used + ignored + duplicates + rejected`, always.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Input {
    /// The files or pasted texts, by name.
    pub sources: Vec<Source>,
    /// Everything that was met and could have been a record.
    pub records: u64,
    /// Records that feed the diagnosis.
    pub used: u64,
    /// Sound records of other services, categories or operations.
    pub ignored: u64,
    /// Repeats of a record already read.
    pub duplicates: u64,
    /// What could not be read; each is in a problem.
    pub rejected: u64,
    /// What went wrong, and where.
    pub problems: Vec<Problem>,
    /// The first used record.
    #[serde(serialize_with = "iso")]
    pub from: Option<Time>,
    /// The last used record.
    #[serde(serialize_with = "iso")]
    pub to: Option<Time>,
    /// Stretches of time between them of which records are missing; absent without any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub holes: Vec<Hole>,
}

/// A stretch of time of which a log lacks the records.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Hole {
    /// When it begins, to the minute.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// When it ends.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
}

/// One file or pasted text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Source {
    /// The name it came with; text, never a path to open.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The shape it was recognised as.
    pub format: &'static str,
    /// The encoding it was read in.
    pub encoding: &'static str,
    /// What it was packed in; then the bytes are those that came out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packed: Option<&'static str>,
    /// Records met in it, rejected ones included.
    pub records: u64,
}

/// Something that could not be read, or that limits what the report can say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// The kind: `problem-<kind>` is its message.
    pub problem: crate::problem::Kind,
    /// The source's name.
    pub source: String,
    /// The line of its first occurrence, from 1; of an archive, which has none, 1.
    pub line: u64,
    /// The byte of its first occurrence, from 0. [`problem`](crate::problem) says of what.
    pub byte: u64,
    /// How often: rejected records, or 1 for a note about the source.
    pub count: u64,
    /// The first characters at that place.
    pub excerpt: String,
}

/// A cause, and what speaks for and against it.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// What happened.
    pub cause: Cause,
    /// 0 to 1: the mean over its verdicts.
    pub confidence: f64,
    /// How many of these are sure, likely and possible.
    #[serde(skip)]
    pub spread: [usize; 3],
    /// The hub worked as designed and nothing needs mending.
    pub expected: bool,
    /// What is special about it, if anything.
    #[serde(skip_serializing_if = "Manner::is_usual")]
    pub manner: Manner,
    /// Of tokens: who ended most of the connections.
    #[serde(skip)]
    pub token_end: TokenEnd,
    /// Devices (and modules) that it explains a disconnect of.
    pub devices: usize,
    /// Of these, those that were not back when the log ended.
    #[serde(skip_serializing_if = "is_zero")]
    pub away: usize,
    /// Disconnects that it explains.
    pub disconnects: usize,
    /// The same of all findings of its cause and manner: a cause may show in several incidents.
    #[serde(skip)]
    pub alike: Extent,
    /// Its first disconnect.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// Its last disconnect.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
    /// The hubs that these devices are of, if the log is of several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hubs: Vec<String>,
    /// The masked address of the site whose outage it is, where the log says it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// When the outage of a site really began, where the SDKs' keep-alives tell.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lost: Vec<Text>,
    /// Of a quota, when it was used up: a stretch for each day, where there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<FindingDay>,
    /// Strongest first, those that speak for it before those that speak against it.
    pub evidence: Vec<FindingEvidence>,
    /// Message ids of what to do, in the order to try.
    pub solutions: Vec<&'static str>,
    /// Error codes met beside it.
    pub codes: Vec<String>,
    /// Those of its devices that have most of its disconnects, most first.
    pub examples: Vec<FindingExample>,
    /// Devices that are not among them.
    pub omitted: usize,
}

/// How much something explains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Findings.
    pub findings: usize,
    /// Devices (and modules), each once.
    pub devices: usize,
    /// Disconnects.
    pub disconnects: usize,
}

/// What is special about the disconnects of a finding, so that they are told by themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// Nothing.
    #[default]
    Usual,
    /// The hub itself says why: it refused the devices from then on. Then the cause is none of those that compete.
    Refused,
    /// The device's clock runs fast or slow, so that its tokens live longer and longer, or shorter.
    ClockDrifts,
}

impl Manner {
    #[allow(clippy::trivially_copy_pass_by_ref)] // as serde asks
    fn is_usual(&self) -> bool {
        *self == Manner::Usual
    }
}

/// Who ends a connection for its token's sake.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TokenEnd {
    /// The hub, when the token has expired.
    #[default]
    Hub,
    /// The client, which renews it before, and says no goodbye.
    Client,
    /// The client, too, which has a certificate and no token.
    ClientWithCertificate,
}

/// A device or module of a finding.
#[derive(Clone, Debug, Serialize)]
pub struct FindingExample {
    /// The device id.
    pub device: String,
    /// The module id; empty for the device itself.
    pub module: String,
    /// Its disconnects that the finding explains.
    pub disconnects: usize,
    /// The last of them.
    #[serde(serialize_with = "iso_time")]
    pub last: Time,
    /// The SDK of that session, as logged.
    pub sdk: String,
    /// The masked address that it came from.
    pub address: String,
}

impl FindingEvidence {
    /// The share of the finding's disconnects that show it.
    pub(crate) fn share(&self) -> f64 {
        let number = |name| match self.args.get(name) {
            Some(Arg::Number(number)) => *number,
            _ => 0.0,
        };
        number("count") / f64::max(number("total"), 1.0)
    }
}

/// What a finding comes to on one day (UTC).
#[derive(Clone, Copy, Debug, Serialize)]
pub struct FindingDay {
    /// Its first disconnect on that day.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// Its last.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
    /// Devices that were disconnected.
    pub devices: usize,
    /// Disconnects.
    pub disconnects: usize,
}

/// One piece of evidence, gathered over the disconnects of a finding.
#[derive(Clone, Debug, Serialize)]
pub struct FindingEvidence {
    /// Whether it speaks for the cause.
    #[serde(rename = "for")]
    pub supports: bool,
    /// The message id.
    pub message: &'static str,
    /// What fills the message; always `count` and `total`.
    pub args: Args,
    /// Mean weight in nats, over the disconnects that show it.
    pub weight: f64,
}

/// Something that the log says of devices or of the hub without a 404104.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    /// What it is about.
    pub finding: beside::Kind,
    /// The hub and the devices work as designed.
    pub expected: bool,
    /// Devices (and modules) that it is about.
    pub devices: usize,
    /// Records, or ends of connections, that it rests on.
    pub events: usize,
    /// When it began.
    #[serde(serialize_with = "iso", skip_serializing_if = "Option::is_none")]
    pub from: Option<Time>,
    /// When it was last seen.
    #[serde(serialize_with = "iso", skip_serializing_if = "Option::is_none")]
    pub to: Option<Time>,
    /// What it rests on, most telling first.
    pub evidence: Vec<NoticeEvidence>,
    /// Message ids of what to do, in the order to try.
    pub solutions: Vec<&'static str>,
    /// Error codes that it rests on.
    pub codes: Vec<String>,
    /// The first of its devices.
    pub examples: Vec<NoticeExample>,
    /// Devices that are not among them.
    pub omitted: usize,
    /// All of its devices, where it names them.
    #[serde(skip)]
    pub(crate) members: Vec<beside::Member>,
    /// How many devices it is about in the whole log, where only some of them are on view.
    #[serde(skip)]
    pub of_devices: Option<usize>,
}

/// One thing that a notice rests on.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeEvidence {
    /// The message id.
    pub message: &'static str,
    /// What fills the message.
    pub args: Args,
}

/// A device or module of a notice.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeExample {
    /// The device id.
    pub device: String,
    /// The module id; empty for the device itself.
    pub module: String,
    /// Since when it has been so.
    #[serde(serialize_with = "iso_time")]
    pub since: Time,
    /// Of the notice's events those that are its own.
    pub events: usize,
    /// The SDK it last connected with, as logged.
    pub sdk: String,
    /// The masked address it last connected from.
    pub address: String,
}

/// Disconnects in bins of equal length.
#[derive(Clone, Debug, Serialize)]
pub struct Timeline {
    /// The start of the first bin.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// The length of a bin in seconds.
    pub step: u64,
    /// One row for each cause that occurs, in the order of the findings.
    pub series: Vec<Series>,
    /// Incidents in this time, those of most devices first; absent if there is none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub incidents: Vec<Incident>,
    /// How many devices were connected in each bin, at the least, where a metric says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected: Option<Vec<Option<f64>>>,
    /// How many of the log's devices were connected in each bin, at the least, by its connects and disconnects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rebuilt: Option<Vec<Option<u32>>>,
}

/// Something that befell many devices at once.
#[derive(Clone, Debug, Serialize)]
pub struct Incident {
    /// The cause.
    pub cause: Cause,
    /// Its first disconnect.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// Its last disconnect.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
    /// Devices (and modules).
    pub devices: usize,
}

/// The disconnects of one cause.
#[derive(Clone, Debug, Serialize)]
pub struct Series {
    /// The cause.
    pub cause: Cause,
    /// Disconnects in each bin.
    pub counts: Vec<u32>,
}

/// How long the sessions before 404104s lasted, and the gaps behind them.
#[derive(Clone, Debug, Serialize)]
pub struct Rhythm {
    /// All disconnects that were looked at.
    pub disconnects: usize,
    /// Those of them whose session began in the log.
    pub sessions_known: usize,
    /// Those of them behind which the device is seen to come back.
    pub gaps_known: usize,
    /// Sessions no longer than those that a token ends, in bins of equal length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_up: Option<Histogram>,
    /// All sessions, in bins that grow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Histogram>,
    /// All gaps, in the same bins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gaps: Option<Histogram>,
    /// Where SDKs and hub are known to end a session, shortest first.
    pub marks: Vec<LengthMark>,
    /// What is known of gaps.
    pub gap_marks: Vec<LengthMark>,
}

/// Disconnects by a length of time.
#[derive(Clone, Debug, Serialize)]
pub struct Histogram {
    /// Where each bin begins, in seconds.
    pub starts: Vec<u32>,
    /// Where the last one ends; without, it holds all that is longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<u32>,
    /// One row for each cause that occurs, in the order of the findings.
    pub series: Vec<Series>,
}

/// A length of time that is known to mean something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LengthMark {
    /// What.
    pub mark: MarkKind,
    /// From so many seconds on.
    pub low: f64,
    /// Up to so many.
    pub high: f64,
    /// The life of the token that it is reckoned with, in seconds.
    #[serde(skip_serializing_if = "is_nothing")]
    pub life: f64,
    /// Whose it is, if it is an SDK's.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub sdk: &'static str,
    /// Disconnects that fit it, with the tolerance of the diagnosis.
    pub count: usize,
}

/// What a length of time means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// The hub ends the session, since the token ran out.
    Token,
    /// An SDK renews its token.
    Renewal,
    /// The hub ends the session of whoever was silent all the time.
    Silence,
    /// The device came back by itself, at once.
    Back,
}

/// Where disconnects happen.
#[derive(Clone, Debug, Serialize)]
pub struct Breakdown {
    /// By the masked address of the session; absent if the log names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Crossing>,
    /// By the name and version of the SDK; absent if the log names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sdks: Option<Crossing>,
}

/// Groups of clients, crossed with causes.
#[derive(Clone, Debug, Serialize)]
pub struct Crossing {
    /// The columns: the causes that occur, in the order of the findings.
    pub causes: Vec<Cause>,
    /// Most disconnects first.
    pub rows: Vec<CrossingRow>,
    /// All further groups together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others: Option<CrossingRow>,
    /// How many these are.
    #[serde(skip_serializing_if = "is_zero")]
    pub omitted: usize,
}

/// A group of clients.
#[derive(Clone, Debug, Serialize)]
pub struct CrossingRow {
    /// Its address or SDK; empty where the log does not say.
    pub name: String,
    /// Devices with a disconnect there.
    pub devices: usize,
    /// Disconnects.
    pub disconnects: u32,
    /// The same by cause.
    pub counts: Vec<u32>,
}

/// The devices that disconnect most, and how many more there are.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Fleet {
    /// Most disconnects first.
    pub rows: Vec<FleetRow>,
    /// Devices with disconnects that are not among the rows.
    pub omitted: usize,
}

/// One device or module.
#[derive(Clone, Debug, Serialize)]
pub struct FleetRow {
    /// The device id.
    pub device: String,
    /// The module id; empty for the device itself.
    pub module: String,
    /// Its hub, if the log is of several.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub hub: String,
    /// Its 404104 disconnects.
    pub disconnects: usize,
    /// Of these, how many by cause.
    pub causes: BTreeMap<Cause, usize>,
    /// The SDK it last connected with, as logged.
    pub sdk: String,
    /// The protocol it last connected with.
    pub protocol: String,
    /// How it last authenticated.
    pub auth: String,
    /// The masked address it last connected from.
    pub address: String,
    /// Its last 404104.
    #[serde(serialize_with = "iso_time")]
    pub last: Time,
}

impl FleetRow {
    /// The cause of most of its disconnects with their number; of equals the first in the order of [`Cause::ALL`].
    pub(crate) fn main_cause(&self) -> Option<(Cause, usize)> {
        main_cause(self.causes.iter().map(|(cause, count)| (*cause, *count)))
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde asks for
fn is_zero(count: &usize) -> bool {
    *count == 0
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde asks for
fn is_nothing(seconds: &f64) -> bool {
    *seconds <= 0.0
}

#[allow(clippy::ref_option)] // the signature that serde asks for
pub(crate) fn iso<S: Serializer>(time: &Option<Time>, serializer: S) -> Result<S::Ok, S::Error> {
    time.map(Time::to_iso).serialize(serializer)
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde asks for
pub(crate) fn iso_time<S: Serializer>(time: &Time, serializer: S) -> Result<S::Ok, S::Error> {
    time.to_iso().serialize(serializer)
}
