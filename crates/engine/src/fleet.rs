//! The fleet: each device's events in order, and its drops, each with the session before and the gap behind it.

use std::collections::BTreeMap;

use crate::beside::Gathered;
use crate::bytes::same;
use crate::codes::{Code, Tally};
use crate::connected::{Connected, Follower};
use crate::contest::contests;
use crate::diagnose::dense::Point;
use crate::diagnose::facts::AT_ONCE;
use crate::event::{Auth, DeviceKey, Event, NOTHING, Names, Operation, Protocol, text};
use crate::intern::Id;
use crate::order::{in_order_of_time, sort_by_key, sort_indices};
use crate::sdk::{Renewal, Sdk, renewal, renews_even_with_certificate};
use crate::threshold::thresholds;
use crate::time::{Span, Time};

thresholds! {
    /// A 401003 belongs to a drop that is at most so far away, in seconds. Source: the documentation's "less than a
    /// minute" for the whole sequence of 401003, 404104 and connect.
    const UNAUTHORIZED_WITHIN: f64 = 60.0 => AtMost Seconds, "threshold-error", Documentation;

    /// A connect that fails with a 5xx so many seconds behind a drop belongs to it. Proposal.
    const REFUSED_WITHIN: f64 = 300.0 => AtMost Seconds, "threshold-refused", Proposal;

    /// So many conflicts of two connections of one device are no chance. Proposal.
    pub(crate) const LEAST_CONFLICTS: usize = 3 => AtLeast Count, "threshold-conflicts", Proposal;

    /// A connect while the device is connected takes its place; the end of the connection that it replaces is logged
    /// within so many seconds. Proposal.
    pub(crate) const TAKE_OVER_WITHIN: f64 = 5.0 => AtMost Seconds, "threshold-taken-over", Proposal;

    /// An error code belongs to a drop that is at most so far away, in seconds. Proposal.
    const OTHER_CODE_WITHIN: f64 = 60.0 => AtMost Seconds, "threshold-error", Proposal;
}

/// Who is away for longer than those who are back at once leaves its place to nobody: another client with its identity
/// would have taken it. Proposal.
const AWAY: f64 = AT_ONCE;

/// Within so many seconds nobody notices that a connection is gone and comes back: it was another client. Proposal.
const AT_THE_SAME_TIME: f64 = 1.0;

/// A device that were away for so many seconds would have tried to connect again. Proposal.
const NOT_MISSED: f64 = 900.0;

/// A connection that lasts for so many seconds, and this share of the usual time, is as short as usual. Proposals: the
/// end of one that was replaced is mostly logged within a second.
const LATE: f64 = 2.0;
const AS_SHORT: f64 = 0.5;

/// A device that is back within so many seconds came back by itself, at once. Source: the documentation of 404104,
/// symptom 1: "less than a minute later".
pub(crate) const BACK_WITHIN: f64 = 60.0;

/// What the log has of a device so many seconds after a drop is no part of the drop any more. Proposal.
const SEEN_AGAIN_AFTER: f64 = 60.0;

/// Two 404104 of one device within so many seconds, with no connect between them, are one drop; and so are a 404104 and a
/// conflict, whether or not the connect that is their reason stands between them. Proposal.
pub(crate) const TWIN_WITHIN: f64 = 2.0;

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

/// What tells of two clients with one identity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clients {
    /// Conflicts of two connections.
    pub(crate) conflicts: u32,
    /// How often a connect came from the client before the last one: A, B, A. By its SDK, and by its address. Whoever
    /// was away for longer than a moment in between is one client that moved.
    pub(crate) sdk_returns: u32,
    pub(crate) address_returns: u32,
    /// How often such a one came at the moment at which the last one lost its place.
    pub(crate) turns: u32,
    pub(crate) connects: u32,
    /// How many came from another address than the one before, and of how many that is known.
    pub(crate) moves: u32,
    pub(crate) placed: u32,
    /// It comes from three addresses or more.
    pub(crate) roams: bool,
    /// All came from one address with one SDK.
    pub(crate) one: bool,
}

impl Clients {
    fn of(events: &[Event], errors: &[Event]) -> Self {
        let conflicts = errors.iter().filter(|event| event.code.is_conflict()).count();
        let conflicts = u32::try_from(conflicts).expect("events are numbered by u32");
        let mut clients = Self { conflicts, ..Self::default() };
        // The last one, and the one before.
        let (mut sdks, mut addresses) = ([NOTHING; 2], [NOTHING; 2]);
        let mut moved = false;
        let mut returns = |known: &mut [Id; 2], id: Id| {
            if id == NOTHING || id == known[0] {
                return false;
            }
            let returns = id == known[1];
            moved |= known[0] != NOTHING;
            *known = [id, known[0]];
            returns
        };
        // Without connects, the drops say who it was.
        let connects = events.iter().any(Event::is_connect);
        // The last connect, as long as what it replaced has not ended; and the last end.
        let (mut replaced, mut ended): (Option<Time>, Option<Time>) = (None, None);
        for event in events {
            let (time, is_connect) = (event.time, event.is_connect());
            if connects && event.is_disconnect() {
                let open_for = replaced.take().map(|since| time.seconds_since(since));
                if open_for.is_none_or(|length| is_end_of_open(length, f64::INFINITY)) {
                    ended = Some(time);
                }
            }
            if if connects { !is_connect } else { !event.is_drop() } {
                continue;
            }
            clients.connects += 1;
            // A connection whose end is not in the log was open until now.
            let away = ended.map_or(0.0, |ended| time.seconds_since(ended));
            let sdk = returns(&mut sdks, event.sdk);
            clients.placed += u32::from(event.address != NOTHING && addresses[0] != NOTHING);
            clients.moves += u32::from(are_two(event.address, addresses[0]));
            clients.roams |= addresses[1] != NOTHING
                && are_two(event.address, addresses[0])
                && are_two(event.address, addresses[1]);
            let address = returns(&mut addresses, event.address);
            clients.sdk_returns += u32::from(sdk && away <= AWAY);
            clients.address_returns += u32::from(address && away <= AWAY);
            clients.turns += u32::from(connects && (sdk || address) && away < AT_THE_SAME_TIME);
            replaced = Some(time).filter(|_| ended.is_none());
            ended = None;
        }
        let known = sdks[0] != NOTHING && addresses[0] != NOTHING;
        clients.one = known && !moved;
        clients
    }

    /// How often something tells of another client: conflicts, or returns of the client before the last one.
    pub(crate) fn signs_of_another(&self) -> u32 {
        self.conflicts.max(self.sdk_returns).max(self.address_returns)
    }
}

/// What is known of a client. Disconnects leave most of it out, so it is carried forward from the connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Client {
    pub(crate) address: Id,
    pub(crate) sdk: Id,
    pub(crate) protocol: Protocol,
    pub(crate) auth: Auth,
}

/// What an `sdkVersion` tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SdkTraits {
    pub(crate) family: Sdk,
    pub(crate) renewal: Renewal,
    pub(crate) renews_even_with_certificate: bool,
}

impl SdkTraits {
    fn of(version: &str) -> Self {
        Self {
            family: Sdk::of(version),
            renewal: renewal(version),
            renews_even_with_certificate: renews_even_with_certificate(version),
        }
    }
}

/// One 404104. There may be millions: what is absent costs no flag of its own.
#[derive(Clone, Debug)]
pub(crate) struct Drop {
    pub(crate) time: Time,
    /// The connect, or the drop before if there is no connect between the two.
    begin: Time,
    next: Time,
    /// Index in [`Fleet::devices`].
    device: u32,
    /// The client as of that session.
    pub(crate) client: Client,
    next_address: Id,
    /// Milliseconds.
    unauthorized: i32,
    other_code: Code,
    /// The connect is not in the log: what began with the drop before is the gap and the session.
    pub(crate) after_gap: bool,
    /// The log has the device again, connected or trying to, more than a minute later.
    pub(crate) seen_again: bool,
    /// Another connection of the device had taken its place.
    pub(crate) taken_over: bool,
    /// The device's connections took each other's place then, one soon after the other.
    pub(crate) contested: bool,
    /// A conflict of two connections within a minute.
    pub(crate) conflict: bool,
    /// The device was throttled within a minute.
    pub(crate) throttled: bool,
    /// A connect of the device failed with a 5xx before it was back, within some minutes behind the drop.
    pub(crate) refused: bool,
    /// The next connect came with another `sdkVersion`.
    pub(crate) version_changed: bool,
}

// Memory grows with drops, too.
const _: () = assert!(size_of::<Drop>() <= 64);

/// In place of a moment that the log does not hold.
const NEVER: Time = Time(i64::MIN);
/// In place of the distance to a failed authentication that it does not hold.
const NONE_NEAR: i32 = i32::MIN;

impl Drop {
    /// Index in [`Fleet::devices`].
    pub(crate) fn device(&self) -> usize {
        self.device as usize
    }

    /// The successful connect that began the session, if the log holds it.
    pub(crate) fn start(&self) -> Option<Time> {
        self.begin().filter(|_| !self.after_gap)
    }

    /// The same, or the drop before where the log does not hold the connect between the two.
    fn begin(&self) -> Option<Time> {
        (self.begin != NEVER).then_some(self.begin)
    }

    /// The next successful connect.
    pub(crate) fn next(&self) -> Option<Time> {
        (self.next != NEVER).then_some(self.next)
    }

    /// The address of the next connect, if the log says it.
    pub(crate) fn next_address(&self) -> Option<Id> {
        (self.next_address != NOTHING).then_some(self.next_address)
    }

    /// Seconds from the nearest 401003 (or 401002) of the device to the drop; negative when it came after.
    pub(crate) fn unauthorized(&self) -> Option<f64> {
        (self.unauthorized != NONE_NEAR).then(|| f64::from(self.unauthorized) / 1000.0)
    }

    /// An error code beside the drop that names another reason than those diagnosed here.
    pub(crate) fn other_code(&self) -> Option<Code> {
        (self.other_code != Code::SUCCESS).then_some(self.other_code)
    }

    /// How long the session lasted, in seconds; at most, if it is [`after_gap`](Self::after_gap).
    pub(crate) fn length(&self) -> Option<f64> {
        self.begin().map(|begin| self.time.seconds_since(begin))
    }

    /// The same of a session whose connect is in the log.
    pub(crate) fn session(&self) -> Option<f64> {
        self.length().filter(|_| !self.after_gap)
    }

    /// How long the device was away, in seconds.
    pub(crate) fn gap(&self) -> Option<f64> {
        self.next().map(|next| next.seconds_since(self.time))
    }

    /// How long the device was away, if it was back within a minute.
    pub(crate) fn gap_within_minute(&self) -> Option<f64> {
        self.gap().filter(|gap| *gap <= BACK_WITHIN)
    }

    /// Whether the log goes on for so long that a device that comes back within a minute would be seen.
    pub(crate) fn is_watched(&self, log_end: Option<Time>) -> bool {
        self.next().is_some() || log_end.is_some_and(|end| end.seconds_since(self.time) > BACK_WITHIN)
    }
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
        let ranks = Ranks::of(&self.names);
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
        walk.all(events, &mut follower);
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
        self.beside.add(hub, events, &self.sdks);
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

/// How many bytes all names begin with alike.
fn shared_length<'n>(mut names: impl Iterator<Item = &'n [u8]>) -> usize {
    let first = names.next().unwrap_or_default();
    let shared = |a: &[u8], b: &[u8]| a.iter().zip(b).take_while(|(a, b)| a == b).count();
    names.fold(first.len(), |length, name| shared(&first[..length], name))
}

/// The bytes of a name from that place on, as far as a number holds them, which is in the order of the names: where
/// devices are called alike but for their numbers, it is nearly all that need be compared.
fn behind(name: &[u8], shared: usize) -> u64 {
    let bytes = name.get(shared..).unwrap_or_default().iter().copied().chain(std::iter::repeat(0));
    bytes.take(8).fold(0, |number, byte| number << 8 | u64::from(byte))
}

/// The events of one device, by their indices.
struct Group {
    id: Id,
    /// In the order that [`by_device`] gives.
    events: std::ops::Range<usize>,
}

/// Puts the events of each device together, in the order of the devices. A counting sort: nothing is compared.
fn by_device(mut order: Vec<(u32, Id)>, events: &[Event]) -> (Vec<u32>, Vec<Group>) {
    let mut ranks = vec![0u32; order.len()];
    for &(rank, id) in &order {
        ranks[id.index()] = rank;
    }
    let groups = order.last().map_or(0, |(rank, _)| *rank as usize + 1);
    // Where each group begins, and while it is filled, where it goes on.
    let mut begins = vec![0u32; groups + 1];
    for event in events {
        begins[ranks[event.device.index()] as usize + 1] += 1;
    }
    for at in 1..begins.len() {
        begins[at] += begins[at - 1];
    }
    let mut indices = vec![0u32; events.len()];
    let mut next = begins.clone();
    for (index, event) in (0u32..).zip(events) {
        let next = &mut next[ranks[event.device.index()] as usize];
        indices[*next as usize] = index;
        *next += 1;
    }
    order.dedup_by_key(|(rank, _)| *rank);
    let group = |(rank, id): (u32, Id)| {
        let rank = rank as usize;
        Group { id, events: begins[rank] as usize..begins[rank + 1] as usize }
    };
    (indices, order.into_iter().map(group).collect())
}

/// The order of the texts of events.
pub(crate) struct Ranks {
    addresses: Vec<u32>,
    sdks: Vec<u32>,
}

impl Ranks {
    pub(crate) fn of(names: &Names) -> Self {
        Self { addresses: names.addresses.ranks(), sdks: names.sdks.ranks() }
    }

    /// Puts the events of one device in order, and leaves repeats out.
    #[inline]
    pub(crate) fn tidy(&self, events: &mut Vec<Event>) {
        let Self { addresses, sdks } = self;
        let attributes =
            |e: &Event| (addresses[e.address.index()], sdks[e.sdk.index()], e.protocol, e.auth, e.error);
        events.sort_unstable_by(|a, b| {
            let same_moment =
                || (a.operation, a.code, attributes(a)).cmp(&(b.operation, b.code, attributes(b)));
            a.time.cmp(&b.time).then_with(same_moment)
        });
        events.dedup_by(same_event);
    }
}

/// Whether two events, next to each other in the order, are one: overlapping exports may have it with more columns and
/// with fewer. If so, the one that is kept takes over what only the other says.
fn same_event(next: &mut Event, kept: &mut Event) -> bool {
    let core = |e: &Event| (e.time, e.operation);
    // An error whose code a spreadsheet took away comes before those that have one.
    let code = next.code == kept.code || kept.code == Code::UNKNOWN;
    let text = |a: Id, b: Id| a == b || a == NOTHING || b == NOTHING;
    let same = core(next) == core(kept)
        && code
        && text(next.address, kept.address)
        && text(next.sdk, kept.sdk)
        && (next.protocol == kept.protocol || next.protocol.min(kept.protocol) == Protocol::Unknown)
        && (next.auth == kept.auth || next.auth.min(kept.auth) == Auth::Unknown);
    if same {
        kept.code = next.code;
        let fuller = |a: Id, b: Id| if a == NOTHING { b } else { a };
        kept.address = fuller(kept.address, next.address);
        kept.sdk = fuller(kept.sdk, next.sdk);
        kept.protocol = kept.protocol.max(next.protocol);
        kept.auth = kept.auth.max(next.auth);
        kept.error |= next.error;
    }
    same
}

/// Whether it is the open connection that ends so many seconds behind its connect, and not one that it replaced: it is
/// later than such an end is logged, or the device's connections are as short as that, or all of them are cut at once.
/// Then the end of the one before is missing in the log, and nothing that follows is to be paired by it.
pub(crate) fn is_end_of_open(length: f64, usual: f64) -> bool {
    length > TAKE_OVER_WITHIN || length >= LATE.max(AS_SHORT * usual) || usual < LATE
}

/// Whether the log begins with a connect that took the place of an older connection: what ended then cannot be the new
/// one, since the device was not missed.
pub(crate) fn takes_over_unseen(events: &[Event]) -> bool {
    let mut ends = events.iter().filter(|event| event.is_connect() || event.is_disconnect());
    let (Some(first), Some(end), Some(next)) = (ends.next(), ends.next(), ends.next()) else { return false };
    first.is_connect()
        && end.is_disconnect()
        && end.time.seconds_since(first.time) <= AT_THE_SAME_TIME
        && (next.is_disconnect() || next.time.seconds_since(end.time) >= NOT_MISSED)
}

/// Whether these are two addresses, as far as both are known.
pub(crate) fn are_two(one: Id, other: Id) -> bool {
    one != NOTHING && other != NOTHING && one != other
}

/// A walk along the events of one device, which finds its drops.
struct Walk<'a> {
    device: u32,
    drops: &'a mut Vec<Drop>,
    /// The device's first one.
    first: usize,
    /// What was last said of it.
    client: Client,
    /// When the session began that is open, and the one that it replaced.
    open: Option<Time>,
    replaced: Option<Time>,
    /// The first connect of the log takes the place of a session of which it holds nothing else.
    unseen: bool,
    /// The address of the open one.
    open_at: Id,
    /// The end that a conflict was logged for, as long as a 404104 may be logged for it, too.
    conflict: Option<ByConflict>,
    /// How long the last session lasted that nothing overlapped, in seconds.
    usual: f64,
    /// The drop that waits for the next connect.
    waiting: Option<usize>,
    /// At the present moment it connected, or disconnected.
    connects: bool,
    disconnects: bool,
}

/// The end of a session that made way for a new connection.
struct ByConflict {
    at: Time,
    start: Option<Time>,
    address: Id,
}

/// Whether a connection of that begin cannot be the one that made way for a new one then.
pub(crate) fn begins_at(begin: Time, then: Time) -> bool {
    then.seconds_since(begin) <= AT_THE_SAME_TIME
}

/// Whether a conflict and a 404104 are logged for one and the same end.
pub(crate) fn is_same_end(one: (Time, Id), other: (Time, Id)) -> bool {
    one.0.seconds_since(other.0).abs() <= TWIN_WITHIN && !are_two(one.1, other.1)
}

impl<'a> Walk<'a> {
    fn new(device: u32, events: &[Event], drops: &'a mut Vec<Drop>) -> Self {
        let (first, client) = (drops.len(), earliest_client(events));
        let (open, replaced, waiting) = (None, None, None);
        let (usual, connects, disconnects) = (f64::INFINITY, false, false);
        let (open_at, conflict) = (NOTHING, None);
        Self {
            device,
            drops,
            first,
            client,
            open,
            replaced,
            unseen: false,
            open_at,
            conflict,
            usual,
            waiting,
            connects,
            disconnects,
        }
    }

    fn all(&mut self, events: &[Event], follower: &mut Follower<'_>) {
        self.unseen = takes_over_unseen(events);
        for moment in events.chunk_by(|a, b| a.time == b.time) {
            (self.connects, self.disconnects) = (false, false);
            match moment {
                [event] => self.event(event),
                several => self.moment(several),
            }
            follower.moment(moment[0].time, self.connects, self.disconnects, self.open.is_some());
        }
    }

    /// What was logged at one time. Whole seconds are all that some logs give: a connected device can only have dropped
    /// first and come back then, whatever the order of the rows.
    fn moment(&mut self, events: &[Event]) {
        let (connect, disconnect) = (Operation::Connect, Operation::Disconnect);
        let connected = self.open.is_some() || self.waiting.is_none() && self.first == self.drops.len();
        for pass in if connected { [disconnect, connect] } else { [connect, disconnect] } {
            events.iter().filter(|event| event.operation == pass).for_each(|event| self.event(event));
        }
    }

    fn event(&mut self, event: &Event) {
        match event.operation {
            Operation::Connect if !event.error => self.connect(event),
            // The hub logs 401003 and then 404104 for one and the same end of a session.
            Operation::Disconnect if !event.code.is_unauthorized() => self.disconnect(event),
            _ => {}
        }
    }

    fn connect(&mut self, event: &Event) {
        self.connects = true;
        let before = self.client.sdk;
        self.client = self.client.updated(event);
        if let Some(since) = self.waiting.take() {
            let version_changed = before != NOTHING && self.client.sdk != before;
            for drop in &mut self.drops[since..] {
                drop.version_changed = version_changed;
                drop.next = event.time;
                drop.next_address = self.client.address;
            }
        }
        let unseen = std::mem::take(&mut self.unseen).then_some(NEVER);
        self.replaced = self.open.replace(event.time).or(unseen);
        self.open_at = event.address;
    }

    fn disconnect(&mut self, event: &Event) {
        self.disconnects = true;
        let just_before = |&since: &Time| event.time.seconds_since(since) <= TAKE_OVER_WITHIN;
        let this = (event.time, event.address);
        let last = self.drops[self.first..].last_mut();
        let is_conflict = event.code.is_conflict();
        let same = |drop: &&mut Drop| is_conflict && is_same_end((drop.time, drop.client.address), this);
        if let Some(drop) = last.filter(same) {
            drop.taken_over = true;
            return;
        }
        let by_conflict = self.conflict.take();
        let by_conflict = by_conflict.filter(|by| !is_conflict && is_same_end((by.at, by.address), this));
        if let Some(by) = by_conflict.filter(|_| event.code == Code::CLOSED_REMOTELY) {
            self.drop_of(event, by.start, None, true);
            return;
        }
        // The end of a connection tells the address that it had, even if its begin is not in the log.
        let is_other = self.open.as_ref().is_some_and(just_before) && are_two(event.address, self.open_at);
        if let Some(length) = self.open.map(|open| event.time.seconds_since(open)).filter(|_| !is_other) {
            if is_end_of_open(length, self.usual) {
                self.replaced = None;
            }
            if self.replaced.is_none() {
                self.usual = length;
            }
        }
        if event.code != Code::CLOSED_REMOTELY {
            // What ends now is the session that the open one replaced.
            let replaced =
                self.open.as_ref().is_some_and(just_before).then(|| self.replaced.take()).flatten();
            // A conflict at the very begin of a connection is the end of another one, whatever the log holds of that.
            let is_other =
                is_other || is_conflict && self.open.is_some_and(|open| begins_at(open, event.time));
            let start = replaced.or(self.open.filter(|_| !is_other));
            self.conflict =
                is_conflict.then_some(ByConflict { at: event.time, start, address: event.address });
            if replaced.is_some() || is_other {
                return;
            }
            self.open = None;
            self.waiting = None;
            return;
        }
        if !is_other {
            self.client = self.client.updated(event);
        }
        // Some drops are logged twice within a moment: then it is still the session of the first.
        let last = self.drops[self.first..].last();
        let twin =
            last.filter(|drop| self.waiting.is_some() && event.time.seconds_since(drop.time) <= TWIN_WITHIN);
        let took_over = self.open.filter(just_before).filter(|_| self.replaced.is_some() || is_other);
        let start = match took_over {
            Some(_) => self.replaced.take(),
            None => self.open.take().or(twin.and_then(Drop::start)),
        };
        let before = self.waiting.filter(|_| start.is_none()).map(|before| self.drops[before].time);
        if twin.is_none() && took_over.is_none() {
            self.waiting = Some(self.drops.len());
        }
        self.drop_of(event, start, before, took_over.is_some());
    }

    /// Adds a drop: the end of a session that began then, or of one that began behind the drop before.
    fn drop_of(&mut self, event: &Event, start: Option<Time>, before: Option<Time>, taken_over: bool) {
        self.drops.push(Drop {
            time: event.time,
            begin: start.or(before).unwrap_or(NEVER),
            after_gap: before.is_some(),
            next: if taken_over { event.time } else { NEVER },
            device: self.device,
            client: self.client.updated(event),
            next_address: NOTHING,
            unauthorized: NONE_NEAR,
            other_code: Code::SUCCESS,
            seen_again: false,
            taken_over,
            contested: false,
            conflict: false,
            throttled: false,
            refused: false,
            version_changed: false,
        });
    }
}

impl Client {
    /// Takes over what a record says; what it leaves out stays.
    fn updated(self, event: &Event) -> Self {
        let text = |new: Id, old: Id| if new == NOTHING { old } else { new };
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
    let source = events.iter().find(|e| e.is_connect()).unwrap_or(&events[0]);
    Client { address: source.address, sdk: source.sdk, protocol: source.protocol, auth: source.auth }
}

/// Gives each drop the nearest failed authentication; on a tie the one before it.
fn mark_unauthorized(drops: &mut [Drop], errors: &[Event]) {
    let moments: Vec<Time> = errors.iter().filter(|e| e.code.is_unauthorized()).map(|e| e.time).collect();
    if moments.is_empty() {
        return;
    }
    for drop in drops {
        let at = moments.partition_point(|time| *time <= drop.time);
        let before = at.checked_sub(1).map(|i| drop.time.seconds_since(moments[i]));
        let after = moments.get(at).map(|time| drop.time.seconds_since(*time));
        let near = |offset: &f64| offset.abs() <= UNAUTHORIZED_WITHIN;
        let nearest = match (before.filter(near), after.filter(near)) {
            (Some(before), Some(after)) if after.abs() < before => Some(after),
            (before, after) => before.or(after),
        };
        #[allow(clippy::cast_possible_truncation)] // at most a minute
        let millis = nearest.map(|seconds| (seconds * 1000.0).round() as i32);
        drop.unauthorized = millis.unwrap_or(NONE_NEAR);
    }
}

/// Notes which drops are part of a contest.
fn mark_contested(drops: &mut [Drop], events: &[Event]) {
    if drops.is_empty() {
        return;
    }
    contests(events, |contest| {
        let first = drops.partition_point(|drop| drop.time < contest.from);
        drops[first..]
            .iter_mut()
            .take_while(|drop| contest.holds(drop.time))
            .for_each(|drop| drop.contested = true);
    });
}

/// Notes what else the log has of the device around each drop.
fn mark_neighbours(drops: &mut [Drop], events: &[Event], errors: &[Event]) {
    let seen = |event: &&Event| event.operation != Operation::Snapshot;
    let last_seen = events.iter().rfind(seen).map_or(Time(i64::MIN), |event| event.time);
    for drop in &mut *drops {
        drop.seen_again = last_seen.seconds_since(drop.time) > SEEN_AGAIN_AFTER;
    }
    if errors.is_empty() {
        return;
    }
    // Quick clients that reconnect before the hub has noticed make a single conflict, which says nothing.
    let conflicts = errors.iter().filter(|e| e.code.is_conflict()).count();
    let names_a_reason =
        |e: &&Event| e.code.names_a_reason() || e.code.is_conflict() && conflicts >= LEAST_CONFLICTS;
    let reasons: Vec<&Event> = errors.iter().filter(names_a_reason).collect();
    // A quota that is used up stays so until 00:00 UTC.
    let mut quota_days: BTreeMap<i64, Time> = BTreeMap::new();
    for event in reasons.iter().filter(|e| e.code == Code::QUOTA) {
        quota_days.entry(event.time.day()).or_insert(event.time);
    }
    let near = |drop: &Drop, moments: &[Time], before: f64, after: f64| {
        let at = moments.partition_point(|time| drop.time.seconds_since(*time) > before);
        moments.get(at).is_some_and(|time| time.seconds_since(drop.time) <= after)
    };
    let moments = |is: fn(Code) -> bool| -> Vec<Time> {
        errors.iter().filter(|e| is(e.code)).map(|e| e.time).collect()
    };
    let (conflicted, throttled) = (moments(Code::is_conflict), moments(Code::is_throttling));
    // What fails otherwise than a connect says nothing of the connection.
    let connects = errors.iter().filter(|e| e.operation == Operation::Connect && e.code.is_server_error());
    let refused: Vec<Time> = connects.map(|e| e.time).collect();
    for drop in drops {
        drop.conflict = near(drop, &conflicted, OTHER_CODE_WITHIN, OTHER_CODE_WITHIN);
        drop.throttled = near(drop, &throttled, OTHER_CODE_WITHIN, OTHER_CODE_WITHIN);
        let back = drop.gap().unwrap_or(REFUSED_WITHIN);
        drop.refused = near(drop, &refused, 0.0, REFUSED_WITHIN.min(back));
        let from = reasons.partition_point(|e| drop.time.seconds_since(e.time) > OTHER_CODE_WITHIN);
        let near = reasons.get(from).filter(|e| e.time.seconds_since(drop.time) <= OTHER_CODE_WITHIN);
        let out_of_quota = quota_days.get(&drop.time.day()).is_some_and(|since| *since <= drop.time);
        let other_code = near.map(|e| e.code).or(out_of_quota.then_some(Code::QUOTA));
        drop.other_code = other_code.unwrap_or(Code::SUCCESS);
    }
}
