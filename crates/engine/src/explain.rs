//! One device and one verdict, opened: the sessions, the comparisons and the rows behind it.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::analysis::{Outcome, json};
use crate::codes::Code;
use crate::diagnose::Cause;
use crate::diagnose::evidence::Evidence;
use crate::diagnose::loss;
use crate::diagnose::why::{Comparison, Why};
use crate::document::{self, Document};
use crate::drop_sum::DropSum;
use crate::event::Operation;
use crate::findings;
use crate::fleet::Hole;
use crate::life::{self, End, Failures, Life, Session};
use crate::message::{Arg, Args, Text};
use crate::order::sort_by;
use crate::report::{Finding, iso, iso_time};
use crate::testimony::Statement;
use crate::time::Time;
use crate::together::{Other, Together, others};
use crate::trace::{Row, Rows, Trace, Wanted};

/// So many sessions are told, those nearest to the moment. Proposal.
const SESSIONS: usize = 200;

/// So many rows of errors are. Proposal.
const ERRORS: usize = 500;

/// So many rows are shown of a drop, those nearest to it. Proposal.
const ROWS: usize = 60;

/// Rows are shown from so long before the session's begin to so long after the return, in milliseconds: errors beside a
/// drop lie within it. Proposal.
const AROUND: i64 = 300_000;

/// Where the log does not hold the begin or the return, from so long before the drop to so long after it. Proposal.
const INSTEAD: i64 = 600_000;

/// An observation that adds less to either cause is told with the others. In nats; proposal.
const WORTH_TELLING: f64 = 0.3;

/// The life of a device; and if a moment was asked for, the disconnect nearest to it.
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    /// The device id.
    pub device: String,
    /// The module id; empty for the device itself.
    pub module: String,
    /// The hub, in lower case; empty where the log does not say.
    pub hub: String,
    /// Other hubs that have a device of this name, which is another device.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_hubs: Vec<String>,
    /// Its 404104 disconnects.
    pub disconnects: usize,
    /// The same by cause.
    pub causes: BTreeMap<Cause, usize>,
    /// The last of them.
    #[serde(serialize_with = "iso")]
    pub last: Option<Time>,
    /// Those that have its main cause, as a finding about them alone; absent if it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main: Option<Finding>,
    /// `sdkVersion` as of its last record; here and below, empty where the log does not say.
    pub sdk: String,
    /// `protocol`, in the same way.
    pub protocol: String,
    /// `authType`, in the same way.
    pub auth: String,
    /// The masked address, in the same way.
    pub address: String,
    /// Since when it is connected, if it is when the log ends.
    #[serde(serialize_with = "iso")]
    pub connected_since: Option<Time>,
    /// Since when it is not, if the log holds connects and it was not back when the log ends.
    #[serde(serialize_with = "iso")]
    pub away_since: Option<Time>,
    /// Its sessions in order of time, those nearest to the moment.
    pub sessions: Vec<SessionAt>,
    /// Sessions that are not among them.
    pub sessions_omitted: usize,
    /// Errors that ended no session.
    pub errors: Vec<ErrorsAt>,
    /// Errors that are not among them.
    pub errors_omitted: usize,
    /// The disconnect that was asked about.
    pub verdict: Option<Verdict>,
    /// The rows around it, in order of time.
    pub rows: Vec<RowAt>,
    /// Rows in the same time that are not among them.
    pub rows_omitted: usize,
    /// The disconnects of other devices in the same incident, in order of time: the outage of a site, or a burst.
    pub together: Vec<OtherAt>,
    /// Those further away in time that are not among them.
    pub together_omitted: usize,
    /// From the log's first record to its last.
    #[serde(skip)]
    pub(crate) span: (Time, Time),
}

/// A session, and how it ended.
#[derive(Clone, Debug, Serialize)]
pub struct SessionAt {
    /// When it began, if the log holds that.
    #[serde(serialize_with = "iso")]
    pub from: Option<Time>,
    /// When it ended, if the log holds that.
    #[serde(serialize_with = "iso")]
    pub to: Option<Time>,
    /// How long it lasted, in seconds.
    pub length: Option<f64>,
    /// `dropped`, `closed`, `followed` or `open`.
    pub end: &'static str,
    /// The code that it ended with, where it is neither a success nor 404104.
    #[serde(serialize_with = "some_code", skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<Code>,
    /// Why, if it ended with 404104.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// How sure that is, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// How long the device was away afterwards, in seconds.
    pub gap: Option<f64>,
}

/// Errors of the device: those of one code, one soon behind the other, with no session between.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorsAt {
    /// The first.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// The last.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
    /// How many there are.
    pub count: usize,
    /// Their code; `unknown` where none could be read.
    #[serde(serialize_with = "code")]
    pub(crate) code: Code,
}

/// One disconnect, and why its cause won.
#[derive(Clone, Debug, Serialize)]
pub struct Verdict {
    /// When.
    #[serde(serialize_with = "iso_time")]
    pub time: Time,
    /// The cause.
    pub cause: Cause,
    /// 0 to 1, as in the rows of verdicts.
    pub confidence: f64,
    /// When the connection was really lost, where the hub found that by its silence, and the SDK's keep-alive is known; and
    /// when those of all devices of the site were.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lost: Vec<Text>,
    /// What the device's own log says of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<Text>,
    /// The likelihood of all causes, 0 to 1, likeliest first.
    pub shares: Vec<Share>,
    /// The causes that the weights of the evidence are of: the likeliest and the next.
    pub between: [Cause; 2],
    /// Before anything was observed, in nats.
    pub prior: [f64; 2],
    /// What was observed, what tells most between the two first.
    pub evidence: Vec<Weighed>,
    /// What the other observations add, in nats.
    pub rest: [f64; 2],
    /// What was compared with which limit.
    pub thresholds: Vec<Comparison>,
}

/// How likely a cause is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Share {
    /// The cause.
    pub cause: Cause,
    /// 0 to 1.
    pub share: f64,
}

/// An observation, and what it adds to the likeliest cause and to the next.
#[derive(Clone, Debug, Serialize)]
pub struct Weighed {
    /// The message id.
    pub message: &'static str,
    /// What fills the message.
    pub args: Args,
    /// In nats.
    pub weights: [f64; 2],
}

/// A record of the device.
#[derive(Clone, Debug, Serialize)]
pub struct RowAt {
    /// When.
    #[serde(serialize_with = "iso_time")]
    pub time: Time,
    /// The source's name.
    pub source: String,
    /// Its line, from 1; of a packed source, in what was unpacked.
    pub line: u64,
    /// Its byte, from 0.
    pub byte: u64,
    /// `connect`, `disconnect`, `snapshot` or `other`.
    pub operation: &'static str,
    /// The error code; absent for a success.
    #[serde(serialize_with = "some_code", skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<Code>,
    /// The masked address; empty where the record does not say.
    pub address: String,
    /// `sdkVersion`, in the same way.
    pub sdk: String,
    /// What stands there, its begin if it is long.
    pub excerpt: String,
}

/// The disconnect of another device in the same incident.
#[derive(Clone, Debug, Serialize)]
pub struct OtherAt {
    /// When.
    #[serde(serialize_with = "iso_time")]
    pub time: Time,
    /// The device id.
    pub device: String,
    /// The module id; empty for the device itself.
    pub module: String,
    /// The masked address; empty where the log does not say.
    pub address: String,
    /// Its own cause.
    pub cause: Cause,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
    /// The source's name; empty if the record was not found again.
    pub source: String,
    /// Its line, from 1; of a packed source, in what was unpacked.
    pub line: u64,
    /// Its byte, from 0.
    pub byte: u64,
}

impl Outcome {
    /// A second reading of the same sources, for one device: of all that have these ids the one with most disconnects,
    /// unless the hub is named. Nothing if the log has no such device.
    ///
    /// Rows are kept around `near`, or at the end of the log.
    pub fn trace(&self, device: &str, module: &str, hub: Option<&str>, near: Option<Time>) -> Option<Trace> {
        let hub = hub.map(str::to_ascii_lowercase);
        let is_it = |&index: &usize| {
            let key = self.fleet.key(index);
            let of_hub = self.fleet.hub(self.fleet.devices[index].id);
            key.device == device && key.module == module && hub.as_deref().is_none_or(|hub| hub == of_hub)
        };
        // Of equals the last is taken; devices are in the order of their names.
        let found = (0..self.fleet.devices.len()).rev().filter(is_it);
        let index = found.max_by_key(|&index| self.fleet.devices[index].drops.len())?;
        let id = self.fleet.devices[index].id;
        let drop = self.nearest(index, near);
        let wanted = Wanted {
            device: device.to_owned(),
            module: module.to_owned(),
            hub: self.fleet.hub(id).to_owned(),
            unnamed_hub: self.fleet.hub_of(crate::event::NOTHING) == self.fleet.hub_id(id),
            near: near.or(self.fleet.span.to).unwrap_or(Time(0)),
            index,
            drop,
            together: drop.map(|drop| Together::with(self, drop)).unwrap_or_default(),
        };
        Some(Trace::new(wanted, self.options.clone()))
    }

    /// Other hubs that have a device of the same name.
    fn other_hubs(&self, index: usize) -> Vec<String> {
        let (devices, key) = (&self.fleet.devices, self.fleet.key(index));
        // Devices are in the order of their names.
        let is_named_so = |at: &usize| {
            let other = self.fleet.key(*at);
            (other.device, other.module) == (key.device, key.module)
        };
        let before = (0..index).rev().take_while(is_named_so);
        let others = before.chain((index + 1..devices.len()).take_while(is_named_so));
        let mut hubs: Vec<String> = others
            .map(|at| self.fleet.hub(devices[at].id).to_owned())
            .filter(|hub| !hub.is_empty())
            .collect();
        sort_by(&mut hubs, String::cmp);
        hubs
    }

    /// The disconnect of a device that is nearest to a moment.
    fn nearest(&self, device: usize, time: Option<Time>) -> Option<usize> {
        life::nearest(&self.fleet, device, time?)
    }

    /// Whether rows that were read before can be opened at another moment of the device, or if the log must be read
    /// again.
    pub fn serves(&self, rows: &Rows, time: Option<Time>) -> bool {
        let drop = self.nearest(rows.wanted.index, time);
        rows.serve(drop, drop.is_none_or(|drop| others(self, drop).next().is_none()))
    }

    /// Opens the life of the device that was traced; with a moment, also the disconnect nearest to it.
    pub fn explain(&self, rows: &Rows, time: Option<Time>) -> Explanation {
        let (fleet, diagnosis) = (&self.fleet, &self.diagnosis);
        let index = rows.wanted.index;
        let events = rows.events();
        let Life { sessions, errors } = life::of(fleet, diagnosis, index, &events);
        let drop = self.nearest(index, time);
        let end = fleet.span.to.unwrap_or(Time(0));
        let near = drop.map_or(end, |drop| fleet.drops[drop].time);
        let kept = nearest(sessions.len(), SESSIONS, near, |at| sessions[at].moment());
        let told = nearest(errors.len(), ERRORS, near, |at| errors[at].from);
        let of = &fleet.devices[index];
        // How long the device was away across a hole of the log is not known.
        let next = |at: usize| {
            let next: &Session = sessions.get(at + 1)?;
            let moments = sessions[at].to.zip(next.from);
            let is_between = |hole: &Hole| moments.is_some_and(|(to, from)| hole.is_between(to, from));
            Some(next).filter(|_| !fleet.holes.iter().any(is_between))
        };
        let sum = DropSum::of(fleet, diagnosis, of.drops.clone());
        let last = sessions.last().filter(|_| fleet.connects);
        let mut explanation = Explanation {
            device: rows.wanted.device.clone(),
            module: rows.wanted.module.clone(),
            hub: rows.wanted.hub.clone(),
            other_hubs: self.other_hubs(index),
            disconnects: of.drops.len(),
            causes: sum.causes().collect(),
            last: sum.span.to,
            main: findings::of_device(fleet, diagnosis, index),
            sdk: fleet.sdk_version(of.client.sdk).to_owned(),
            protocol: of.client.protocol.name().to_owned(),
            auth: of.client.auth.name().to_owned(),
            address: fleet.address(of.client.address).to_owned(),
            connected_since: last.filter(|last| last.end == End::Open).and_then(|last| last.from),
            away_since: last.filter(|last| last.end != End::Followed).and_then(|last| last.to),
            sessions_omitted: sessions.len() - kept.len(),
            sessions: kept.map(|at| session(&sessions[at], next(at))).collect(),
            errors_omitted: errors.len() - told.len(),
            errors: told.map(|at| errors_at(&errors[at])).collect(),
            verdict: None,
            rows: Vec::new(),
            rows_omitted: 0,
            together: Vec::new(),
            together_omitted: 0,
            span: (fleet.span.from.unwrap_or(end), end),
        };
        let Some(drop) = drop else { return explanation };
        let of = &fleet.drops[drop];
        let from =
            of.start().map_or(of.time.0.saturating_sub(INSTEAD), |start| start.0.saturating_sub(AROUND));
        let to = of.next().map_or(of.time.0.saturating_add(INSTEAD), |next| next.0.saturating_add(AROUND));
        let around: Vec<&Row> =
            rows.all.iter().filter(|row| (from..=to).contains(&row.event.time.0)).collect();
        let with: Vec<&Row> = around.iter().copied().filter(|row| row.excerpt.is_some()).collect();
        let shown = nearest(with.len(), ROWS, of.time, |at| with[at].event.time);
        explanation.rows = shown.map(|at| row(rows, with[at])).collect();
        explanation.rows_omitted = around.len() - explanation.rows.len();
        if rows.wanted.drop == Some(drop) {
            explanation.together = self.together(rows);
            explanation.together_omitted = rows.wanted.together.omitted;
        }
        let verdict = diagnosis.verdict(drop);
        let why = diagnosis.why(fleet, drop, Some(&events));
        let mut opened = explained(of.time, verdict.cause, verdict.confidence, why);
        let outage = verdict.cause == Cause::SiteOutage;
        if outage || verdict.cause == Cause::NetworkLoss {
            let known = diagnosis.testimony.keep_alive(index);
            opened.lost.extend(loss::of(fleet, of, known).map(|loss| loss.text(of.time)));
            opened.lost.extend(diagnosis.outage_began(drop).filter(|_| outage));
        }
        opened.said = diagnosis.testimony.of(drop).map(Statement::text);
        explanation.verdict = Some(opened);
        explanation
    }
}

impl Outcome {
    /// The disconnects of other devices that were one incident with the one that the rows were read for.
    fn together(&self, rows: &Rows) -> Vec<OtherAt> {
        let other = |other: &Other| {
            let verdict = self.diagnosis.verdict(other.drop);
            let place = other.place.unwrap_or_default();
            OtherAt {
                time: other.time,
                device: other.device.clone(),
                module: other.module.clone(),
                address: self.fleet.address(self.fleet.drops[other.drop].client.address).to_owned(),
                cause: verdict.cause,
                confidence: verdict.confidence,
                source: rows.sources.get(place.source as usize).cloned().unwrap_or_default(),
                line: place.line,
                byte: place.byte,
            }
        };
        let mut others: Vec<OtherAt> = rows.wanted.together.told.iter().map(other).collect();
        // By device so far, which decides between equals.
        crate::order::sort_by_key(&mut others, |other| other.time);
        others
    }
}

impl Explanation {
    /// Composed for a reader, still without a language.
    pub fn document(&self) -> Document {
        document::explained(self)
    }

    /// The document as JSON.
    pub fn document_json(&self) -> String {
        json(&self.document())
    }

    /// As JSON, with a line break at its end.
    pub fn json(&self) -> String {
        json(self) + "\n"
    }
}

/// Of so many things in order of time the `most` nearest to a moment, which stand together.
fn nearest(count: usize, most: usize, near: Time, time: impl Fn(usize) -> Time) -> std::ops::Range<usize> {
    let (mut begin, mut end) = (0, count);
    while end - begin > most {
        let far = |at: usize| time(at).0.abs_diff(near.0);
        if far(begin) > far(end - 1) { begin += 1 } else { end -= 1 }
    }
    begin..end
}

#[inline(never)] // asked for once, not fast
fn session(session: &Session, next: Option<&Session>) -> SessionAt {
    let (end, code, cause) = match session.end {
        End::Dropped(_, cause, confidence) => ("dropped", None, Some((cause, confidence))),
        End::Closed(code) => ("closed", Some(code).filter(|code| *code != Code::SUCCESS), None),
        End::Followed => ("followed", None, None),
        End::Open => ("open", None, None),
        End::InHole => ("in-hole", None, None),
    };
    let gap = session.to.zip(next.and_then(|next| next.from)).map(|(to, next)| next.seconds_since(to));
    SessionAt {
        from: session.from,
        to: session.to,
        length: session.length(),
        end,
        code,
        cause: cause.map(|(cause, _)| cause),
        confidence: cause.map(|(_, confidence)| confidence),
        // A connection that was taken over leaves no gap.
        gap: gap.filter(|gap| *gap >= 0.0),
    }
}

#[inline(never)] // asked for once, not fast
fn row(rows: &Rows, row: &Row) -> RowAt {
    let text = |bytes| crate::event::text(bytes).to_owned();
    let event = row.event;
    RowAt {
        time: event.time,
        source: rows.sources.get(row.source as usize).cloned().unwrap_or_default(),
        line: row.line,
        byte: row.byte,
        operation: match event.operation {
            Operation::Connect => "connect",
            Operation::Disconnect => "disconnect",
            Operation::Snapshot => "snapshot",
            Operation::Other => "other",
        },
        code: Some(event.code).filter(|code| *code != Code::SUCCESS),
        address: text(rows.names.addresses.get(event.address)),
        sdk: text(rows.names.sdks.get(event.sdk)),
        excerpt: row.excerpt.as_deref().unwrap_or_default().to_owned(),
    }
}

#[inline(never)] // asked for once, not fast
fn errors_at(of: &Failures) -> ErrorsAt {
    let &Failures { from, to, code, count } = of;
    ErrorsAt { from, to, count, code }
}

fn explained(time: Time, cause: Cause, confidence: f64, why: Why) -> Verdict {
    let Why { shares, observed, priors, comparisons } = why;
    let between = [shares[0].0, shares[1].0];
    let of_both = |of: &[f64; 10]| between.map(|cause| rounded(of[cause as usize]));
    let mut rest = [0.0; 2];
    let mut evidence: Vec<Weighed> = Vec::new();
    for (one, all) in &observed {
        let weights = of_both(all);
        if weights.iter().any(|weight| weight.abs() >= WORTH_TELLING) {
            evidence.push(Weighed { message: one.observation.message(), args: args(one), weights });
        } else {
            rest = [rest[0] + weights[0], rest[1] + weights[1]];
        }
    }
    let tells = |weighed: &Weighed| weighed.weights[0] - weighed.weights[1];
    crate::order::sort_by(&mut evidence, |a, b| tells(b).total_cmp(&tells(a)).then(a.message.cmp(b.message)));
    Verdict {
        time,
        cause,
        confidence,
        lost: Vec::new(),
        said: None,
        shares: shares.iter().map(|&(cause, share)| Share { cause, share: rounded(share) }).collect(),
        between,
        prior: of_both(&priors),
        evidence,
        rest: rest.map(rounded),
        thresholds: comparisons,
    }
}

/// What fills the message of evidence that is about one disconnect.
fn args(evidence: &Evidence) -> Args {
    let mut args = findings::args(evidence);
    // One of how many would say nothing here: messages leave it out.
    args.insert("total", Arg::Number(0.0));
    args
}

/// In thousandths, as weights are shown elsewhere.
fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde asks for
fn code<S: Serializer>(code: &Code, serializer: S) -> Result<S::Ok, S::Error> {
    code.number().serialize(serializer)
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // the signature that serde asks for
fn some_code<S: Serializer>(code: &Option<Code>, serializer: S) -> Result<S::Ok, S::Error> {
    code.map(Code::number).serialize(serializer)
}
