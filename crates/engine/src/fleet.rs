//! The fleet: each device's events in order, and its drops, each with the session before and the gap behind it.

pub(crate) mod around;
mod client;
pub(crate) mod clients;
mod drop;
mod holes;
mod order;
pub(crate) mod walk;

use std::collections::BTreeMap;

use crate::beside::Gathered;
use crate::bytes::same;
use crate::codes::{Code, Tally};
use crate::connected::{Connected, Follower};
use crate::diagnose::dense::Point;
use crate::event::{DeviceKey, Event, NOTHING, Names, text};
use crate::intern::Id;
use crate::order::{in_order_of_time, sort_by_key, sort_indices};
use crate::time::{Span, Time};
use around::{mark_contested, mark_neighbours, mark_unauthorized};
use order::{behind, by_device, shared_length};
use walk::Walk;

pub(crate) use client::{Client, SdkTraits, are_two};
pub(crate) use clients::{Clients, LEAST_CONFLICTS};
pub(crate) use drop::Drop;
pub(crate) use holes::Hole;
pub(crate) use order::Ranks;
pub(crate) use walk::{
    TAKE_OVER_WITHIN, TWIN_WITHIN, begins_at, is_end_of_open, is_same_end, takes_over_unseen,
};

/// A device that is back within so many seconds came back by itself, at once. Source: the documentation of 404104,
/// symptom 1: "less than a minute later".
pub(crate) const BACK_WITHIN: f64 = 60.0;

/// All devices, in the order of their names.
pub(crate) struct Fleet {
    names: Names,
    /// What each SDK is, by its id.
    sdks: Vec<SdkTraits>,
    /// The only hub that the log names, if it is the only one.
    only_hub: Option<Id>,
    pub(crate) devices: Vec<Device>,
    /// By device and time.
    pub(crate) drops: Vec<Drop>,
    /// 5xx errors, of whatever device and category, in order of time.
    pub(crate) server_errors: Vec<ServerError>,
    /// What tells of a failover or an upgrade, in the same way.
    pub(crate) upheavals: Vec<ServerError>,
    /// Conflicts of two connections of one device, by device.
    pub(crate) conflicts: Vec<Conflict>,
    /// 403002, in the same way.
    pub(crate) quota_errors: Vec<ServerError>,
    /// Errors of devices that are no drops, by device and time.
    pub(crate) errors: Vec<DeviceError>,
    /// Whether the export holds records of other categories than Connections, where 5xx errors could have been.
    pub(crate) other_categories: bool,
    /// Whether it holds any successful connect. Without, nothing can be said of who came back.
    pub(crate) connects: bool,
    /// From the first to the last record.
    pub(crate) span: Span,
    /// Where the log lacks records between them.
    pub(crate) holes: Vec<Hole>,
    pub(crate) codes: Tally,
    /// How many devices were connected over time.
    pub(crate) connected: Connected,
    /// What was kept for what stands beside the drops.
    pub(crate) beside: Gathered,
}

/// A fault of a hub.
pub(crate) struct ServerError {
    pub(crate) time: Time,
    pub(crate) code: Code,
    /// The device that it was logged for, whose key names the hub.
    pub(crate) device: Id,
}

/// An error that the hub logged for a device.
pub(crate) struct DeviceError {
    pub(crate) time: Time,
    pub(crate) code: Code,
    /// Index in [`Fleet::devices`].
    pub(crate) device: u32,
}

/// A connection that the hub closed or refused because the device had another.
pub(crate) struct Conflict {
    pub(crate) time: Time,
    /// Index in [`Fleet::devices`].
    pub(crate) device: u32,
    /// Where the client was.
    pub(crate) address: Id,
}

/// One device or module.
pub(crate) struct Device {
    pub(crate) id: Id,
    /// Its hub, in [`Names::hubs`].
    pub(crate) hub: Id,
    /// Modules share the connection of their device: the first in [`Fleet::devices`] that is the same device.
    pub(crate) body: usize,
    /// Its drops in [`Fleet::drops`].
    pub(crate) drops: std::ops::Range<usize>,
    /// What was last said of it.
    pub(crate) client: Client,
    /// Whether more than one client uses its identity.
    pub(crate) clients: Clients,
}

impl Fleet {
    /// Orders the events, leaves repeats out, and rebuilds the sessions. Gives the number of repeats too.
    pub(crate) fn new(names: Names, events: &[Event], other_categories: bool) -> (Self, u64) {
        let only_hub = only_hub(&names);
        let sdks = (0u32..).take(names.sdks.len()).map(|id| SdkTraits::of(text(names.sdks.get(Id(id)))));
        let (mut drops, mut span) = (0, Span::default());
        let counted = events.iter().inspect(|event| drops += usize::from(event.is_drop()));
        span.extend(counted.map(|event| event.time));
        let mut fleet = Self {
            span,
            holes: Vec::new(),
            connects: false,
            sdks: sdks.collect(),
            names,
            only_hub,
            devices: Vec::new(),
            drops: Vec::with_capacity(drops),
            server_errors: Vec::new(),
            codes: Tally::default(),
            connected: Connected::over(span),
            beside: Gathered::default(),
            upheavals: Vec::new(),
            quota_errors: Vec::new(),
            errors: Vec::new(),
            conflicts: Vec::new(),
            other_categories,
        };
        let repeats = fleet.add_events(events);
        // The devices come in the order of their names, which decides between equals.
        for errors in [&mut fleet.server_errors, &mut fleet.upheavals, &mut fleet.quota_errors] {
            sort_by_key(errors, |error| error.time);
        }
        (fleet, repeats)
    }

    fn add_events(&mut self, events: &[Event]) -> u64 {
        let (order, groups) = by_device(self.device_order(), events);
        self.holes = holes::find(events, &order, &groups, self.span);
        let ranks = Ranks::of(&self.names);
        self.beside.several_hubs = !self.has_one_hub();
        let mut repeats = 0;
        let (mut of_device, mut errors): (Vec<Event>, Vec<Event>) = Default::default();
        let mut bodies = Bodies::default();
        for group in groups {
            of_device.clear();
            of_device.extend(order[group.events].iter().map(|&index| events[index as usize]));
            let before = of_device.len();
            ranks.tidy(&mut of_device);
            repeats += (before - of_device.len()) as u64;
            errors.clear();
            let is_error = |event: &&Event| event.code != Code::SUCCESS && !event.is_drop();
            errors.extend(of_device.iter().filter(is_error));
            self.add_device(group.id, &of_device, &errors, &mut bodies);
        }
        repeats
    }

    /// All devices in the order of their names; those of one name and hub stand together, with the same rank.
    fn device_order(&self) -> Vec<(u32, Id)> {
        let hubs = self.names.hubs.ranks();
        let mut order: Vec<u32> = (0u32..).take(self.names.devices()).collect();
        let names = || order.iter().map(|id| self.names.device_bytes(Id(*id)));
        // Errors may name no device.
        let shared = shared_length(names().map(|(device, ..)| device).filter(|device| !device.is_empty()));
        let key = |(device, module, hub): (_, _, Id)| {
            (behind(device, shared), device, module, hubs[self.hub_of(hub).index()])
        };
        let keys: Vec<_> = names().map(key).collect();
        sort_indices(&mut order, &mut |a, b| keys[a as usize].cmp(&keys[b as usize]));
        let mut rank = 0;
        let mut ranked = Vec::with_capacity(order.len());
        for (at, &id) in order.iter().enumerate() {
            rank += u32::from(at > 0 && keys[order[at - 1] as usize] != keys[id as usize]);
            ranked.push((rank, Id(id)));
        }
        ranked
    }

    /// Adds a device with its events in order; `errors` are those of them that failed otherwise than by a 404104.
    #[inline(never)] // so that a browser's compiler can exchange it for a better one while the loop runs
    fn add_device(&mut self, id: Id, events: &[Event], errors: &[Event], bodies: &mut Bodies) {
        self.connects |= events.iter().any(Event::is_connect);
        for e in errors {
            let errors = match e.code {
                code if code.is_server_error() => &mut self.server_errors,
                code if code.is_upheaval() => &mut self.upheavals,
                Code::QUOTA => &mut self.quota_errors,
                _ => continue,
            };
            errors.push(ServerError { time: e.time, code: e.code, device: id });
        }
        let is_device = self.is_device(id);
        let closed = events.iter().filter(|event| event.is_drop()).count();
        self.codes.add_events(closed, errors, is_device);
        // Errors of other categories may name no device.
        if !is_device {
            return;
        }
        let first = self.drops.len();
        let device = self.devices.len();
        let index = u32::try_from(device).expect("an id is a u32");
        let hub = self.hub_id(id);
        let body = bodies.of(device, self.names.device_bytes(id).0, hub);
        // Modules share the connection of their device: the first of them whose connects or ends the log holds counts.
        let counts = !body.counted && events.iter().any(|e| e.is_connect() || e.is_disconnect());
        body.counted |= counts;
        let body = body.first;
        let mut follower = Follower::new(counts.then_some(&mut self.connected));
        let mut walk = Walk::new(index, events, &mut self.drops);
        walk.all(events, &self.holes, &mut follower);
        let client = walk.client;
        mark_unauthorized(&mut self.drops[first..], errors);
        mark_neighbours(&mut self.drops[first..], events, errors);
        mark_contested(&mut self.drops[first..], events);
        let error = |event: &Event| DeviceError { time: event.time, code: event.code, device: index };
        self.errors.extend(errors.iter().map(error));
        let clients = Clients::of(events, errors);
        if clients.conflicts > 0 {
            let conflicts = errors.iter().filter(|event| event.code.is_conflict());
            let address =
                |event: &Event| if event.address == NOTHING { client.address } else { event.address };
            self.conflicts.extend(conflicts.map(|event| Conflict {
                time: event.time,
                device: index,
                address: address(event),
            }));
        }
        self.beside.add(hub, events, &self.holes, &self.sdks);
        self.devices.push(Device { id, hub, body, drops: first..self.drops.len(), client, clients });
    }

    /// Projected exports leave the hub out. Where only one is named, the others' records are its records.
    pub(crate) fn hub_of(&self, named: Id) -> Id {
        self.only_hub.filter(|_| named == NOTHING).unwrap_or(named)
    }

    /// The hub of a device, or of what names none.
    pub(crate) fn hub_id(&self, device: Id) -> Id {
        self.hub_of(self.names.hub_named(device))
    }

    /// The name of the hub that a device is of; empty where the log does not say.
    pub(crate) fn hub(&self, device: Id) -> &str {
        self.hub_name(self.hub_id(device))
    }

    /// Whether the log names one hub, or none.
    pub(crate) fn has_one_hub(&self) -> bool {
        self.only_hub.is_some() || self.names.hubs.len() <= 1
    }

    /// The name of a hub.
    pub(crate) fn hub_name(&self, hub: Id) -> &str {
        text(self.names.hubs.get(hub))
    }

    /// Whether it names a device; errors of other categories may not.
    pub(crate) fn is_device(&self, id: Id) -> bool {
        self.names.names_device(id)
    }

    /// The texts of all events.
    pub(crate) fn names(&self) -> &Names {
        &self.names
    }

    pub(crate) fn key(&self, device: usize) -> DeviceKey<'_> {
        self.names.device(self.devices[device].id)
    }

    /// A masked address; empty where the log does not say.
    pub(crate) fn address(&self, id: Id) -> &str {
        text(self.names.addresses.get(id))
    }

    /// An `sdkVersion`; empty where the log does not say.
    pub(crate) fn sdk_version(&self, id: Id) -> &str {
        text(self.names.sdks.get(id))
    }

    /// What the client's SDK is.
    pub(crate) fn sdk(&self, client: &Client) -> SdkTraits {
        self.sdks[client.sdk.index()]
    }

    /// The SDK that an `sdkVersion` is of; empty if it is unknown.
    pub(crate) fn sdk_name(&self, id: Id) -> &'static str {
        self.sdks[id.index()].family.name()
    }

    /// How many masked addresses there are, the unknown one included.
    pub(crate) fn addresses(&self) -> usize {
        self.names.addresses.len()
    }

    /// For each SDK version its place in their order.
    pub(crate) fn sdk_ranks(&self) -> Vec<u32> {
        self.names.sdks.ranks()
    }

    /// For each address its place in their order.
    pub(crate) fn address_ranks(&self) -> Vec<u32> {
        self.names.addresses.ranks()
    }

    /// How many SDK versions there are, the unknown one included.
    pub(crate) fn sdks(&self) -> usize {
        self.sdks.len()
    }

    /// A drop as something that happened to a device.
    pub(crate) fn point(&self, number: u32) -> Point {
        let drop = &self.drops[number as usize];
        Point::new(drop.time, self.devices[drop.device()].body, number)
    }

    /// All drops, by time and device.
    pub(crate) fn by_time(&self) -> Vec<Point> {
        let points = (0u32..).take(self.drops.len()).map(|drop| self.point(drop)).collect();
        in_order_of_time(points, |point: &Point| point.time)
    }

    /// The part of a masked address that tells networks apart: all but its last, masked, number.
    pub(crate) fn prefix(&self, address: Id) -> &str {
        let address = self.address(address);
        address.rsplit_once(['.', ':']).map_or(address, |(prefix, _)| prefix)
    }
}

/// Tells which devices are modules of one, as they come: in the order of their names.
#[derive(Default)]
struct Bodies {
    name: Vec<u8>,
    /// Modules stand next to their device, unless another hub has one of that name: the devices of it, by hub.
    of_name: BTreeMap<u32, Body>,
}

/// A device with its modules.
struct Body {
    /// Index in [`Fleet::devices`].
    first: usize,
    /// It is in [`Fleet::connected`] already.
    counted: bool,
}

impl Bodies {
    /// That which the next device is, or is a module of.
    fn of(&mut self, device: usize, name: &[u8], hub: Id) -> &mut Body {
        if !same(name, &self.name) {
            name.clone_into(&mut self.name);
            self.of_name.clear();
        }
        self.of_name.entry(hub.0).or_insert(Body { first: device, counted: false })
    }
}

/// The hub that all records name which name one.
fn only_hub(names: &Names) -> Option<Id> {
    let hubs = (0u32..).take(names.devices()).map(|id| names.hub_named(Id(id)));
    let mut named = hubs.filter(|hub| *hub != NOTHING);
    let first = named.next()?;
    named.all(|hub| hub == first).then_some(first)
}
