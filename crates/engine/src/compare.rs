//! Two logs of one fleet, such as before and after a fix: what went, what came, at rates that can be compared.
//!
//! The two are never in memory together: what the comparison needs of a log is its [`Digest`].

use serde::{Deserialize, Serialize};

use crate::analysis::{Outcome, json};
use crate::diagnose::Cause;
use crate::document::{self, Document};
use crate::drop_sum::{DropSum, main_cause};
use crate::order::sort_by;
use crate::report::{SCHEMA, iso_time};
use crate::time::{SECOND, Time};

/// A change of a count is clear from so many standard deviations on, if disconnects fell at random. Proposal: three,
/// since they come in bunches.
const CLEAR: f64 = 3.0;

/// Of the devices whose disconnects changed, so many are listed.
const ROWS: usize = 200;

/// The day has its rhythm; below this a log shows part of it only, in days. Proposal.
const WHOLE_DAY: f64 = 0.9;

/// Two logs with a smaller share of devices in common are hardly of one fleet. Proposal.
const ONE_FLEET: f64 = 0.5;

/// What a comparison needs of a log.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Digest {
    schema: u32,
    /// Milliseconds since 1970; nothing if no record was usable.
    span: Option<(i64, i64)>,
    /// By name; those of several hubs are one.
    devices: Vec<Entry>,
}

/// Device, module, and disconnects by [`Cause::ALL`]; empty without one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Entry(String, String, Vec<u32>);

impl Entry {
    fn name(&self) -> (&str, &str) {
        (&self.0, &self.1)
    }

    fn count(&self, cause: Cause) -> usize {
        self.2.get(cause as usize).map_or(0, |count| *count as usize)
    }

    fn total(&self) -> usize {
        self.2.iter().map(|count| *count as usize).sum()
    }

    fn main_cause(&self) -> Option<Cause> {
        let counts = Cause::ALL.map(|cause| (cause, self.count(cause)));
        main_cause(counts).map(|(cause, _)| cause)
    }
}

impl Digest {
    /// What [`Outcome::digest`] came to, from JSON.
    pub fn of_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|digest: &Self| digest.schema == SCHEMA)
    }

    /// As JSON.
    pub fn json(&self) -> String {
        json(self)
    }

    fn days(&self) -> f64 {
        // A minute at least: a single record has no length.
        self.span.map_or(0.0, |(from, to)| ((to - from) as f64).max(60.0 * SECOND as f64))
            / (86_400 * SECOND) as f64
    }

    fn side(&self) -> Option<Side> {
        let (from, to) = self.span?;
        Some(Side {
            from: Time(from),
            to: Time(to),
            days: self.days(),
            devices: self.devices.len(),
            dropped: self.devices.iter().filter(|device| device.total() > 0).count(),
            disconnects: self.devices.iter().map(Entry::total).sum(),
        })
    }

    /// Disconnects of a cause, and devices with one.
    fn of_cause(&self, cause: Cause) -> (usize, usize) {
        let counts = self.devices.iter().map(|device| device.count(cause)).filter(|count| *count > 0);
        counts.fold((0, 0), |(disconnects, devices), count| (disconnects + count, devices + 1))
    }
}

impl Outcome {
    /// What another log can be compared with.
    pub fn digest(&self) -> Digest {
        let Outcome { fleet, diagnosis, report, .. } = self;
        let mut devices: Vec<Entry> = Vec::with_capacity(fleet.devices.len());
        for (index, device) in fleet.devices.iter().enumerate() {
            let key = fleet.key(index);
            if devices.last().is_none_or(|last| last.name() != (key.device, key.module)) {
                devices.push(Entry(key.device.to_owned(), key.module.to_owned(), Vec::new()));
            }
            let Some(entry) = devices.last_mut().filter(|_| !device.drops.is_empty()) else { continue };
            entry.2.resize(Cause::ALL.len(), 0);
            for (cause, count) in DropSum::of(fleet, diagnosis, device.drops.clone()).causes() {
                entry.2[cause as usize] += u32::try_from(count).unwrap_or(u32::MAX);
            }
        }
        let span = report.input.from.zip(report.input.to).map(|(from, to)| (from.0, to.0));
        Digest { schema: SCHEMA, span, devices }
    }
}

/// How a count changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// There is none any more.
    Gone,
    /// Clearly fewer a day.
    Fewer,
    /// Not clearly more or fewer.
    Same,
    /// Clearly more a day.
    More,
    /// There was none before.
    New,
}

impl Change {
    /// Of so many in so many days to so many in so many days.
    fn of((before, days_before): (usize, f64), (after, days_after): (usize, f64)) -> Self {
        let all = (before + after) as f64;
        let share = days_after / (days_before + days_after);
        let (expected, spread) = (all * share, (all * share * (1.0 - share)).sqrt());
        match after as f64 - expected {
            _ if all == 0.0 => Change::Same,
            away if away.abs() < CLEAR * spread => Change::Same,
            _ if after == 0 => Change::Gone,
            _ if before == 0 => Change::New,
            away if away < 0.0 => Change::Fewer,
            _ => Change::More,
        }
    }

    /// The message id of its name.
    pub fn message(self) -> &'static str {
        match self {
            Change::Gone => "change-gone",
            Change::Fewer => "change-fewer",
            Change::Same => "change-same",
            Change::More => "change-more",
            Change::New => "change-new",
        }
    }

    /// All of them.
    pub const ALL: [Change; 5] = [Change::Gone, Change::Fewer, Change::Same, Change::More, Change::New];
}

/// What changed between two logs.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// The version of this form.
    pub schema: u32,
    /// The two logs; absent where one of them has no usable record.
    pub logs: Option<(Side, Side)>,
    /// How the disconnects a day changed.
    pub change: Change,
    /// The causes, those with the greatest change a day first.
    pub causes: Vec<CauseChange>,
    /// How many devices changed, and how.
    pub devices: DeviceChanges,
    /// Disconnects a day, of the devices that both logs know.
    pub per_day_in_both: (f64, f64),
    /// The devices with the greatest change a day first.
    pub rows: Vec<DeviceChange>,
    /// Devices with a disconnect in either log that are not among the rows.
    pub omitted: usize,
    /// Message ids of what makes the two hard to compare.
    pub cautions: Vec<&'static str>,
}

/// One of the two logs.
#[derive(Clone, Debug, Serialize)]
pub struct Side {
    /// The first used record.
    #[serde(serialize_with = "iso_time")]
    pub from: Time,
    /// The last one.
    #[serde(serialize_with = "iso_time")]
    pub to: Time,
    /// The time between them, in days.
    pub days: f64,
    /// Devices (and modules).
    pub devices: usize,
    /// Those with a disconnect.
    pub dropped: usize,
    /// 404104 disconnects.
    pub disconnects: usize,
}

/// How the disconnects of a cause changed.
#[derive(Clone, Debug, Serialize)]
pub struct CauseChange {
    /// The cause.
    pub cause: Cause,
    /// Whether and how it changed.
    pub change: Change,
    /// Disconnects in each log.
    pub disconnects: (usize, usize),
    /// The same a day.
    pub per_day: (f64, f64),
    /// Devices with such a disconnect.
    pub devices: (usize, usize),
}

/// How many devices changed, and how.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeviceChanges {
    /// Devices in both logs.
    pub in_both: usize,
    /// Of these: those that have no disconnect any more.
    pub cured: usize,
    /// Those that have their first.
    pub begun: usize,
    /// Those with disconnects in both.
    pub in_both_dropped: usize,
    /// Devices with disconnects in the first log that the second does not know.
    pub left: usize,
    /// Devices with disconnects in the second log that the first does not know.
    pub joined: usize,
}

/// How the disconnects of a device changed.
#[derive(Clone, Debug, Serialize)]
pub struct DeviceChange {
    /// The device id.
    pub device: String,
    /// The module id; empty for the device itself.
    pub module: String,
    /// Whether and how it changed.
    pub change: Change,
    /// Disconnects a day; `None` where the log does not know the device.
    pub per_day: (Option<f64>, Option<f64>),
    /// The cause of most of them.
    pub cause: (Option<Cause>, Option<Cause>),
}

/// The devices of both logs, by name.
fn pairs<'a>(
    before: &'a Digest,
    after: &'a Digest,
) -> impl Iterator<Item = (Option<&'a Entry>, Option<&'a Entry>)> {
    let mut left = before.devices.iter().peekable();
    let mut right = after.devices.iter().peekable();
    std::iter::from_fn(move || match (left.peek(), right.peek()) {
        (None, None) => None,
        (Some(a), Some(b)) if a.name() == b.name() => Some((left.next(), right.next())),
        (Some(a), Some(b)) if a.name() > b.name() => Some((None, right.next())),
        (None, Some(_)) => Some((None, right.next())),
        (Some(_), _) => Some((left.next(), None)),
    })
}

/// Compares two logs.
pub fn compare(before: &Digest, after: &Digest) -> Comparison {
    let days = (before.days(), after.days());
    let mut comparison = Comparison {
        schema: SCHEMA,
        change: Change::Same,
        logs: before.side().zip(after.side()),
        causes: Vec::new(),
        devices: DeviceChanges::default(),
        per_day_in_both: (0.0, 0.0),
        rows: Vec::new(),
        omitted: 0,
        cautions: Vec::new(),
    };
    let Some((first, second)) = &comparison.logs else { return comparison };
    comparison.change = Change::of((first.disconnects, days.0), (second.disconnects, days.1));

    let causes = Cause::ALL.into_iter().map(|cause| {
        let (was, is) = (before.of_cause(cause), after.of_cause(cause));
        CauseChange {
            cause,
            change: Change::of((was.0, days.0), (is.0, days.1)),
            disconnects: (was.0, is.0),
            per_day: (was.0 as f64 / days.0, is.0 as f64 / days.1),
            devices: (was.1, is.1),
        }
    });
    comparison.causes = causes.filter(|one| one.disconnects != (0, 0)).collect();
    let away = |(was, is): (f64, f64)| (is - was).abs();
    sort_by(&mut comparison.causes, |a, b| away(b.per_day).total_cmp(&away(a.per_day)));

    let changes = &mut comparison.devices;
    for (was, is) in pairs(before, after) {
        let counts = (was.map_or(0, Entry::total), is.map_or(0, Entry::total));
        match (was.is_some() && is.is_some(), counts.0 > 0, counts.1 > 0) {
            (true, true, false) => changes.cured += 1,
            (true, false, true) => changes.begun += 1,
            (true, true, true) => changes.in_both_dropped += 1,
            (false, true, _) => changes.left += 1,
            (false, _, true) => changes.joined += 1,
            _ => {}
        }
        if was.is_some() && is.is_some() {
            changes.in_both += 1;
            comparison.per_day_in_both.0 += counts.0 as f64 / days.0;
            comparison.per_day_in_both.1 += counts.1 as f64 / days.1;
        }
        let Some(Entry(device, module, _)) = was.or(is).filter(|_| counts != (0, 0)) else { continue };
        comparison.rows.push(DeviceChange {
            device: device.clone(),
            module: module.clone(),
            change: Change::of((counts.0, days.0), (counts.1, days.1)),
            per_day: (was.map(|_| counts.0 as f64 / days.0), is.map(|_| counts.1 as f64 / days.1)),
            cause: (was.and_then(Entry::main_cause), is.and_then(Entry::main_cause)),
        });
    }
    let known = |(was, is): (Option<f64>, Option<f64>)| away((was.unwrap_or(0.0), is.unwrap_or(0.0)));
    sort_by(&mut comparison.rows, |a, b| known(b.per_day).total_cmp(&known(a.per_day)));
    comparison.omitted = comparison.rows.len().saturating_sub(ROWS);
    comparison.rows.truncate(ROWS);

    let in_both = comparison.devices.in_both as f64;
    let cautions = [
        ("caution-short", days.0.min(days.1) < WHOLE_DAY),
        ("caution-overlap", first.from <= second.to && second.from <= first.to),
        ("caution-order", second.to < first.from),
        ("caution-fleets", in_both < ONE_FLEET * first.devices.min(second.devices) as f64),
    ];
    comparison.cautions = cautions.into_iter().filter(|(_, holds)| *holds).map(|(id, _)| id).collect();
    comparison
}

impl Comparison {
    /// The comparison, composed for a reader, still without a language.
    pub fn document(&self) -> Document {
        document::compared(self)
    }

    /// As JSON, with a line break at its end.
    pub fn json(&self) -> String {
        json(self) + "\n"
    }

    /// The document as JSON.
    pub fn document_json(&self) -> String {
        json(&self.document())
    }
}
