//! The fleet: each device's events in order, and its drops, each with the session before and the gap behind it.

use crate::codes::Code;
use crate::event::{Auth, DeviceKey, Event, Names, Operation, Protocol};
use crate::intern::Id;
use crate::time::Time;

/// A 401003 belongs to a drop that is at most so far away, in seconds. Source: the documentation's "less than a
/// minute" for the whole sequence of 401003, 404104 and connect.
pub(crate) const UNAUTHORIZED_WITHIN: f64 = 60.0;

/// All devices, in the order of their names.
pub(crate) struct Fleet {
    pub(crate) names: Names,
    /// By device and time; without repeats.
    pub(crate) events: Vec<Event>,
    pub(crate) devices: Vec<Device>,
    /// By device and time.
    pub(crate) drops: Vec<Drop>,
    /// Moments of 5xx errors, of whatever device and category, in order.
    pub(crate) server_errors: Vec<(Time, Code)>,
    /// Whether the export holds records of other categories than Connections, where 5xx errors could have been.
    pub(crate) other_categories: bool,
    pub(crate) from: Option<Time>,
    pub(crate) to: Option<Time>,
}

/// One device or module.
pub(crate) struct Device {
    pub(crate) id: Id,
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
}

impl Fleet {
    /// Orders the events, leaves repeats out, and rebuilds the sessions. Gives the number of repeats too.
    pub(crate) fn new(names: Names, mut events: Vec<Event>, other_categories: bool) -> (Self, u64) {
        let (devices, texts) = (names.devices.ranks(), names.texts.ranks());
        events.sort_unstable_by_key(|e| {
            let text = |id: Id| texts[id.0 as usize];
            let attributes = (text(e.address), text(e.sdk), e.protocol, e.auth, e.error);
            (devices[e.device.0 as usize], e.time, e.operation, e.code, attributes)
        });
        let before = events.len();
        events.dedup();
        let repeats = (before - events.len()) as u64;

        let mut server_errors: Vec<_> =
            events.iter().filter(|e| e.code.is_server_error()).map(|e| (e.time, e.code)).collect();
        server_errors.sort_unstable();
        let mut fleet = Self {
            from: events.iter().map(|e| e.time).min(),
            to: events.iter().map(|e| e.time).max(),
            names,
            devices: Vec::new(),
            drops: Vec::new(),
            server_errors,
            other_categories,
            events: Vec::new(),
        };
        for of_device in events.chunk_by(|a, b| a.device == b.device) {
            fleet.add_device(of_device);
        }
        fleet.events = events;
        (fleet, repeats)
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
        let drops = drops_of(device, events, &mut self.drops, &self.names);
        self.devices.push(Device { id, drops: first..self.drops.len(), client: drops });
    }
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
                    if let Some(drop) = waiting.take() {
                        drops[drop].next = Some(event.time);
                        drops[drop].next_address = Some(client.address);
                    }
                    open = Some(event.time);
                }
                // The hub logs 401003 and then 404104 for one and the same end of a session.
                Operation::Disconnect if event.code.is_unauthorized() => {}
                Operation::Disconnect if event.code == Code::CLOSED_REMOTELY => {
                    client = client.updated(event, names);
                    waiting = Some(drops.len());
                    drops.push(Drop {
                        device,
                        time: event.time,
                        start: open.take(),
                        next: None,
                        client,
                        next_address: None,
                        unauthorized: None,
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
