//! A hub, places and devices, and what the hub logs while time passes.
//!
//! `link` is what happens between a device and the hub, `hub` what the hub does, `people` what is done
//! to devices, `device` what they are; `life` puts it together for one device after the other. All
//! that happens by the calendar (outages, incidents, restarts) is drawn before, when a scene is set; what
//! follows from it (who notices when, who comes back when, what is logged) is found while a device lives.

pub(crate) mod device;
pub(crate) mod hub;
mod life;
pub(crate) mod link;
pub(crate) mod people;

use crate::record::{Event, HubError, Operation};
use crate::rng::Rng;
use crate::run::Run;
use crate::truth::{Beside, Cause};
use device::Device;
use hub::{Hub, Kind};
use life::{Entry, live};
use link::Site;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Times of the model are thousandths of a second since 1970 in UTC.
pub(crate) type Millis = u64;
/// A length or a time is drawn between two.
pub(crate) type Between = (Millis, Millis);

pub(crate) const SECOND: Millis = 1000;
pub(crate) const MINUTE: Millis = 60 * SECOND;
pub(crate) const HOUR: Millis = 60 * MINUTE;
pub(crate) const DAY: Millis = 24 * HOUR;

/// An outage of a place in which fewer devices than this were lost is the device's own loss to whoever
/// looks at the log: "together" takes two.
const TOGETHER: usize = 2;

pub(crate) struct World {
    pub name: &'static str,
    /// What the export covers.
    pub span: Between,
    pub hub: Hub,
    pub sites: Vec<Site>,
    pub devices: Vec<Device>,
    /// Records of other categories.
    pub others: usize,
}

impl World {
    /// Lets it happen.
    pub(crate) fn run(&self, rng: &Rng) -> Run {
        let mut entries: Vec<Entry> = Vec::new();
        let mut beside: Vec<Beside> = Vec::new();
        for (device, stream) in self.devices.iter().zip(1..) {
            let (log, truth) = live(device, self, rng.fork(stream));
            entries.extend(log);
            beside.extend(truth);
        }
        name_outages(&mut entries);
        entries.extend(self.others(rng.fork(0)));
        entries.sort_by_key(|entry| entry.at);
        let gaps = self.sites.iter().flat_map(|site| &site.gaps).filter(|gap| gap.outage.is_some());
        let outages = gaps.map(|gap| gap.from / SECOND).collect();
        Run { beside, outages, ..Run::of(self.name, entries.into_iter().map(Entry::into).collect()) }
    }

    /// What a diagnostic setting with more categories exports beside connections: everyday calls, and
    /// those that met a failing hub.
    fn others(&self, mut rng: Rng) -> Vec<Entry> {
        let mut entries = Vec::new();
        if self.devices.is_empty() {
            return entries;
        }
        let mut add = |at, error, rng: &mut Rng| {
            let device = rng.pick(&self.devices);
            entries.push(Entry {
                at,
                who: Arc::new(device.identity(&self.sites[device.site].addresses[0])),
                operation: *rng.pick(&[Operation::Method, Operation::TwinUpdate]),
                error,
                cause: None,
                outage: None,
            });
        };
        for _ in 0..self.others {
            let at = rng.within(self.span);
            add(at, None, &mut rng);
        }
        for incident in &self.hub.incidents {
            for _ in 0..incident.shown {
                let at = rng.within((incident.at, incident.at + incident.lasts.max(MINUTE)));
                let error = match incident.kind {
                    Kind::Failover => HubError::FAILING_OVER,
                    _ => *rng.pick(&HubError::FAULTS),
                };
                add(at, Some(error), &mut rng);
            }
        }
        entries.retain(|entry| (self.span.0..self.span.1).contains(&entry.at));
        entries
    }
}

/// An outage that took one device only was no site's, as far as anybody can see.
fn name_outages(entries: &mut [Entry]) {
    let mut lost: BTreeMap<usize, BTreeSet<(&str, Option<&str>)>> = BTreeMap::new();
    for entry in entries.iter() {
        if let Some(outage) = entry.outage {
            let who = (&*entry.who.device, entry.who.module);
            lost.entry(outage).or_default().insert(who);
        }
    }
    let alone: BTreeSet<usize> =
        lost.into_iter().filter(|(_, who)| who.len() < TOGETHER).map(|(outage, _)| outage).collect();
    for entry in entries {
        let is_alone = entry.outage.is_some_and(|outage| alone.contains(&outage));
        if is_alone && entry.cause == Some(Cause::SiteOutage) {
            entry.cause = Some(Cause::NetworkLoss);
        }
    }
}

impl From<Entry> for Event {
    fn from(entry: Entry) -> Self {
        let Entry { at, who, operation, error, cause, .. } = entry;
        let millis = u16::try_from(at % SECOND).ok();
        Self { time: at / SECOND, millis, operation, error, identity: who, cause }
    }
}
