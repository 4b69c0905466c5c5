//! The fleet: each device's events in order, and its drops, each with the session before and the gap behind it.

use std::collections::{BTreeMap, BTreeSet};

use crate::codes::Code;
use crate::event::{Auth, DeviceKey, Event, Names, Operation, Protocol};
use crate::intern::Id;
use crate::time::Time;

/// A 401003 belongs to a drop that is at most so far away, in seconds. Source: the documentation's "less than a
/// minute" for the whole sequence of 401003, 404104 and connect.
const UNAUTHORIZED_WITHIN: f64 = 60.0;

/// A device that is back within so many seconds came back by itself, at once. Source: the documentation of 404104,
/// symptom 1: "less than a minute later".
const BACK_WITHIN: f64 = 60.0;

/// What the log has of a device so many seconds after a drop is no part of the drop any more. Proposal.
const SEEN_AGAIN_AFTER: f64 = 60.0;

/// Two 404104 of one device within so many seconds, with no connect between them, are one drop. Proposal.
const TWIN_WITHIN: f64 = 2.0;

/// So many conflicts of two connections of one device are no chance. Proposal.
const LEAST_CONFLICTS: usize = 3;

/// An error code belongs to a drop that is at most so far away, in seconds. Proposal.
const OTHER_CODE_WITHIN: f64 = 60.0;

/// All devices, in the order of their names.
pub(crate) struct Fleet {
    pub(crate) names: Names,
    pub(crate) devices: Vec<Device>,
    /// By device and time.
    pub(crate) drops: Vec<Drop>,
    /// 5xx errors, of whatever device and category, in order of time.
    pub(crate) server_errors: Vec<ServerError>,
    /// Whether the export holds records of other categories than Connections, where 5xx errors could have been.
    pub(crate) other_categories: bool,
    /// Whether it holds any successful connect. Without, nothing can be said of who came back.
    pub(crate) connects: bool,
    pub(crate) from: Option<Time>,
    pub(crate) to: Option<Time>,
}

/// A fault of a hub.
pub(crate) struct ServerError {
    pub(crate) time: Time,
    pub(crate) code: Code,
    /// The device that it was logged for, whose key names the hub.
    pub(crate) device: Id,
}

/// One device or module.
pub(crate) struct Device {
    pub(crate) id: Id,
    /// Modules share the connection of their device: the first in [`Fleet::devices`] that is the same device.
    pub(crate) body: usize,
    /// Its drops in [`Fleet::drops`].
    pub(crate) drops: std::ops::Range<usize>,
    /// What was last said of it.
    pub(crate) client: Client,
}

/// What is known of a client. Disconnects leave most of it out, so it is carried forward from the connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Client {
    pub(crate) address: Id,
    pub(crate) sdk: Id,
    pub(crate) protocol: Protocol,
    pub(crate) auth: Auth,
}

/// One 404104.
#[derive(Clone, Debug)]
pub(crate) struct Drop {
    /// Index in [`Fleet::devices`].
    pub(crate) device: usize,
    pub(crate) time: Time,
    /// The successful connect that began the session, if the log holds it.
    pub(crate) start: Option<Time>,
    /// The next successful connect.
    pub(crate) next: Option<Time>,
    /// The client as of that session.
    pub(crate) client: Client,
    /// The address of the next connect.
    pub(crate) next_address: Option<Id>,
    /// Seconds from the nearest 401003 (or 401002) of the device to the drop; negative when it came after.
    pub(crate) unauthorized: Option<f64>,
    /// The log has the device again, connected or trying to, more than a minute later.
    pub(crate) seen_again: bool,
    /// An error code beside the drop that names another reason than those diagnosed here.
    pub(crate) other_code: Option<Code>,
}

impl Drop {
    /// How long the session lasted, in seconds.
    pub(crate) fn length(&self) -> Option<f64> {
        self.start.map(|start| self.time.seconds_since(start))
    }

    /// How long the device was away, in seconds.
    pub(crate) fn gap(&self) -> Option<f64> {
        self.next.map(|next| next.seconds_since(self.time))
    }

    /// How long the device was away, if it was back within a minute.
    pub(crate) fn gap_within_minute(&self) -> Option<f64> {
        self.gap().filter(|gap| *gap <= BACK_WITHIN)
    }

    /// Whether the log goes on for so long that a device that comes back within a minute would be seen.
    pub(crate) fn is_watched(&self, log_end: Option<Time>) -> bool {
        self.next.is_some() || log_end.is_some_and(|end| end.seconds_since(self.time) > BACK_WITHIN)
    }
}

impl Fleet {
    /// Orders the events, leaves repeats out, and rebuilds the sessions. Gives the number of repeats too.
    pub(crate) fn new(mut names: Names, mut events: Vec<Event>, other_categories: bool) -> (Self, u64) {
        name_the_hub(&mut names, &mut events);
        let (devices, texts) = (names.devices.ranks(), names.texts.ranks());
        events.sort_unstable_by_key(|e| {
            let text = |id: Id| texts[id.0 as usize];
            let attributes = (text(e.address), text(e.sdk), e.protocol, e.auth, e.error);
            (devices[e.device.0 as usize], e.time, e.operation, e.code, attributes)
        });
        let before = events.len();
        events.dedup_by(|next, kept| same_event(next, kept, &names));
        let repeats = (before - events.len()) as u64;

        let is_server_error = |e: &&Event| e.code.is_server_error();
        let server_error = |e: &Event| ServerError { time: e.time, code: e.code, device: e.device };
        let mut server_errors: Vec<_> = events.iter().filter(is_server_error).map(server_error).collect();
        // Events are in a total order already, which decides between equals.
        server_errors.sort_by_key(|error| error.time);
        let mut fleet = Self {
            from: events.iter().map(|e| e.time).min(),
            to: events.iter().map(|e| e.time).max(),
            connects: events.iter().any(|e| e.operation == Operation::Connect && !e.error),
            names,
            devices: Vec::new(),
            drops: Vec::new(),
            server_errors,
            other_categories,
        };
        for of_device in events.chunk_by(|a, b| a.device == b.device) {
            fleet.add_device(of_device);
        }
        fleet.find_bodies();
        (fleet, repeats)
    }

    /// Tells which devices are modules of one.
    fn find_bodies(&mut self) {
        let mut first: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for (index, device) in self.devices.iter_mut().enumerate() {
            let key = self.names.devices.get(device.id);
            device.body = *first.entry((&key.hub, &key.device)).or_insert(index);
        }
    }

    /// The name of the hub that a device is of; empty where the log does not say.
    pub(crate) fn hub(&self, device: Id) -> &str {
        &self.names.devices.get(device).hub
    }

    pub(crate) fn key(&self, device: usize) -> &DeviceKey {
        self.names.devices.get(self.devices[device].id)
    }

    pub(crate) fn text(&self, id: Id) -> &str {
        self.names.texts.get(id)
    }

    /// The part of a masked address that tells networks apart: all but its last, masked, number.
    pub(crate) fn prefix(&self, address: Id) -> &str {
        let address = self.text(address);
        address.rsplit_once(['.', ':']).map_or(address, |(prefix, _)| prefix)
    }

    fn add_device(&mut self, events: &[Event]) {
        let id = events[0].device;
        // Errors of other categories may name no device.
        if self.names.devices.get(id).device.is_empty() {
            return;
        }
        let first = self.drops.len();
        let device = self.devices.len();
        let client = drops_of(device, events, &mut self.drops, &self.names);
        self.devices.push(Device { id, body: device, drops: first..self.drops.len(), client });
    }
}

/// Projected exports leave the hub out. Where only one is named, the others' records are its records.
fn name_the_hub(names: &mut Names, events: &mut [Event]) {
    let hubs: BTreeSet<&str> =
        names.devices.values().map(|key| key.hub.as_str()).filter(|hub| !hub.is_empty()).collect();
    let [hub] = Vec::from_iter(hubs)[..] else { return };
    let hub = hub.to_owned();
    let keys: Vec<DeviceKey> = names.devices.values().cloned().collect();
    let named: Vec<Id> =
        keys.into_iter().map(|key| names.devices.id(&DeviceKey { hub: hub.clone(), ..key })).collect();
    for event in events {
        event.device = named[event.device.0 as usize];
    }
}

/// Whether two events, next to each other in the order, are one: overlapping exports may have it with more columns and
/// with fewer. If so, the one that is kept takes over what only the other says.
fn same_event(next: &mut Event, kept: &mut Event, names: &Names) -> bool {
    let core = |e: &Event| (e.device, e.time, e.operation, e.code);
    let text = |a: Id, b: Id| a == b || names.texts.get(a).is_empty() || names.texts.get(b).is_empty();
    let same = core(next) == core(kept)
        && text(next.address, kept.address)
        && text(next.sdk, kept.sdk)
        && (next.protocol == kept.protocol || next.protocol.min(kept.protocol) == Protocol::Unknown)
        && (next.auth == kept.auth || next.auth.min(kept.auth) == Auth::Unknown);
    if same {
        let fuller = |a: Id, b: Id| if names.texts.get(a).is_empty() { b } else { a };
        kept.address = fuller(kept.address, next.address);
        kept.sdk = fuller(kept.sdk, next.sdk);
        kept.protocol = kept.protocol.max(next.protocol);
        kept.auth = kept.auth.max(next.auth);
        kept.error |= next.error;
    }
    same
}

/// Finds the drops of one device; gives what was last said of the client.
fn drops_of(device: usize, events: &[Event], drops: &mut Vec<Drop>, names: &Names) -> Client {
    let first = drops.len();
    let mut client = earliest_client(events);
    let mut open: Option<Time> = None;
    // The drop that waits for the next connect.
    let mut waiting: Option<usize> = None;
    for moment in events.chunk_by(|a, b| a.time == b.time) {
        // Whole seconds are all that the log gives: a connected device can only have dropped first and come back
        // then, whatever the order of the rows.
        let disconnects = moment.iter().filter(|e| e.operation == Operation::Disconnect);
        let connects = moment.iter().filter(|e| e.operation == Operation::Connect && !e.error);
        let connected_before = open.is_some() || waiting.is_none() && first == drops.len();
        let in_order: Vec<&Event> = if connected_before {
            disconnects.chain(connects).collect()
        } else {
            connects.chain(disconnects).collect()
        };
        for event in in_order {
            match event.operation {
                Operation::Connect => {
                    client = client.updated(event, names);
                    if let Some(since) = waiting.take() {
                        for drop in &mut drops[since..] {
                            drop.next = Some(event.time);
                            drop.next_address = Some(client.address);
                        }
                    }
                    open = Some(event.time);
                }
                // The hub logs 401003 and then 404104 for one and the same end of a session.
                Operation::Disconnect if event.code.is_unauthorized() => {}
                Operation::Disconnect if event.code == Code::CLOSED_REMOTELY => {
                    client = client.updated(event, names);
                    // Some drops are logged twice within a moment: then it is still the session of the first.
                    let twin = drops[first..].last().filter(|drop| {
                        waiting.is_some() && event.time.seconds_since(drop.time) <= TWIN_WITHIN
                    });
                    let start = open.take().or(twin.and_then(|twin| twin.start));
                    if twin.is_none() {
                        waiting = Some(drops.len());
                    }
                    drops.push(Drop {
                        device,
                        time: event.time,
                        start,
                        next: None,
                        client,
                        next_address: None,
                        unauthorized: None,
                        seen_again: false,
                        other_code: None,
                    });
                }
                Operation::Disconnect => {
                    open = None;
                    waiting = None;
                }
                Operation::Other => {}
            }
        }
    }
    mark_unauthorized(&mut drops[first..], events);
    mark_neighbours(&mut drops[first..], events);
    client
}

impl Client {
    /// Takes over what a record says; what it leaves out stays.
    fn updated(self, event: &Event, names: &Names) -> Self {
        let text = |new: Id, old: Id| if names.texts.get(new).is_empty() { old } else { new };
        Self {
            address: text(event.address, self.address),
            sdk: text(event.sdk, self.sdk),
            protocol: if event.protocol == Protocol::Unknown { self.protocol } else { event.protocol },
            auth: if event.auth == Auth::Unknown { self.auth } else { event.auth },
        }
    }
}

/// What is known before the first connect of the log: what the first one to come says.
fn earliest_client(events: &[Event]) -> Client {
    let source = events.iter().find(|e| e.operation == Operation::Connect && !e.error).unwrap_or(&events[0]);
    Client { address: source.address, sdk: source.sdk, protocol: source.protocol, auth: source.auth }
}

/// Gives each drop the nearest failed authentication; on a tie the one before it.
fn mark_unauthorized(drops: &mut [Drop], events: &[Event]) {
    let moments: Vec<Time> = events.iter().filter(|e| e.code.is_unauthorized()).map(|e| e.time).collect();
    for drop in drops {
        let at = moments.partition_point(|time| *time <= drop.time);
        let before = at.checked_sub(1).map(|i| drop.time.seconds_since(moments[i]));
        let after = moments.get(at).map(|time| drop.time.seconds_since(*time));
        let near = |offset: &f64| offset.abs() <= UNAUTHORIZED_WITHIN;
        drop.unauthorized = match (before.filter(near), after.filter(near)) {
            (Some(before), Some(after)) if after.abs() < before => Some(after),
            (before, after) => before.or(after),
        };
    }
}

/// Notes what else the log has of the device around each drop.
fn mark_neighbours(drops: &mut [Drop], events: &[Event]) {
    let last_seen = events.last().map_or(Time(i64::MIN), |event| event.time);
    // Quick clients that reconnect before the hub has noticed make a single conflict, which says nothing.
    let conflicts = events.iter().filter(|e| e.code.is_conflict()).count();
    let names_a_reason =
        |e: &&Event| e.code.names_a_reason() || e.code.is_conflict() && conflicts >= LEAST_CONFLICTS;
    let reasons: Vec<&Event> = events.iter().filter(names_a_reason).collect();
    // A quota that is used up stays so until 00:00 UTC.
    let mut quota_days: BTreeMap<i64, Time> = BTreeMap::new();
    for event in reasons.iter().filter(|e| e.code == Code::QUOTA) {
        quota_days.entry(event.time.day()).or_insert(event.time);
    }
    for drop in drops {
        drop.seen_again = last_seen.seconds_since(drop.time) > SEEN_AGAIN_AFTER;
        let from = reasons.partition_point(|e| drop.time.seconds_since(e.time) > OTHER_CODE_WITHIN);
        let near = reasons.get(from).filter(|e| e.time.seconds_since(drop.time) <= OTHER_CODE_WITHIN);
        let out_of_quota = quota_days.get(&drop.time.day()).is_some_and(|since| *since <= drop.time);
        drop.other_code = near.map(|e| e.code).or(out_of_quota.then_some(Code::QUOTA));
    }
}
