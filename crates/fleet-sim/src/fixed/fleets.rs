//! Which devices, where, with which troubles; and a run of them.

use super::device::{Device, Habit};
use super::hub::{Hub, Sweep};
use crate::clock::{DAY, HOUR, MINUTE, START};
use crate::record::{Event, Identity, Operation, Shows};
use crate::rng::Rng;
use crate::run::Run;
use crate::sdk::Sdk;
use std::sync::Arc;

/// The seed of the page's sample.
pub const SAMPLE_SEED: u64 = 2041;

/// Addresses that belong to nobody: documentation, benchmark and carrier ranges.
#[rustfmt::skip]
const ADDRESSES: [&str; 8] = [
    "192.0.2.XXX", "198.51.100.XXX", "203.0.113.XXX", "198.18.7.XXX",
    "198.18.42.XXX", "198.19.3.XXX", "100.64.12.XXX", "100.64.88.XXX",
];
/// A place is the first of its addresses and how many it has.
type Place = (usize, usize);
const EVERYWHERE: Place = (0, 8);
const OFFICE: Place = (0, 1);
const PLANT: Place = (1, 2);
const YARDS: Place = (3, 3);
const CARRIER: Place = (6, 2);

/// A bad cellular network: seldom gone for more than an hour, mostly for longer than a hub waits.
const CELLULAR: Habit = Habit::Outages(6 * HOUR, (2 * MINUTE, 2 * HOUR));
const RESETS: Habit = Habit::Resets(5 * HOUR);
const CRASHES: Habit = Habit::Crashes((START + 2 * HOUR, START + 16 * HOUR), 5 * HOUR);
const SAMPLE_CRASHES: Habit = Habit::Crashes((START + 31 * HOUR, START + 33 * HOUR), 5 * HOUR);
const LATE: Habit = Habit::Joins((START + 2 * DAY, START + 2 * DAY + 4 * HOUR));

/// Under load, a device has a record of another category about so often, in hours: some 8 % of all.
const OTHERS_EVERY: usize = 5;

/// Devices of one kind: the first id (its number is counted up, what follows a slash is a module),
/// how many, with what, where, with what trouble.
type Group = (&'static str, usize, Sdk, Place, Habit);
type Named = (&'static str, fn() -> Scenario);

/// A hub, its devices and all that will happen to them, but for the seed.
#[derive(Clone, Debug)]
pub struct Scenario {
    hub: Hub,
    groups: Vec<Group>,
    /// Records of other categories.
    others: usize,
    /// Three records are exported twice.
    repeats: bool,
}

impl Scenario {
    /// Every scenario and its name.
    pub const ALL: [Named; 9] = [
        ("sample", Self::sample),
        ("mixed", Self::mixed),
        ("quiet", Self::quiet),
        ("cellular", Self::cellular),
        ("resets", Self::resets),
        ("crashes", Self::crashes),
        ("incident", Self::incident),
        ("restarted", Self::restarted),
        ("restarted-in-step", Self::restarted_in_step),
    ];

    fn new(name: &'static str, days: u64, groups: &[&[Group]]) -> Self {
        let hub = Hub {
            name,
            span: (START, START + days * DAY),
            sweep: Sweep::Scattered,
            expiry_logged_as: Operation::Disconnect,
            incident: None,
            restart: None,
        };
        Self { hub, groups: groups.concat(), others: 0, repeats: false }
    }

    /// The page's sample: three days of 48 devices with a little of everything. Its seed is
    /// [`SAMPLE_SEED`].
    pub fn sample() -> Self {
        let mut sample = Self::new("northwater", 3, &[SAMPLED]);
        sample.hub.incident = Some(START + 38 * HOUR + 17 * MINUTE);
        sample.others = 9;
        sample.repeats = true;
        sample
    }

    /// Two days of devices with every trouble: what accuracy is measured on.
    pub fn mixed() -> Self {
        let mut mixed = Self::new("hub-mixed", 2, &[SOUND, ON_CELLULAR, RESET, CRASHING]);
        mixed.hub.incident = Some(START + 29 * HOUR + 41 * MINUTE);
        mixed.others = 40;
        mixed
    }

    /// A day in which nothing ends a connection but tokens.
    pub fn quiet() -> Self {
        Self::new("hub-quiet", 1, &[SOUND])
    }

    /// A day on bad networks, with tokens and without.
    pub fn cellular() -> Self {
        Self::new("hub-cellular", 1, &[ON_CELLULAR])
    }

    /// A day of sockets that are closed without a goodbye.
    pub fn resets() -> Self {
        Self::new("hub-resets", 1, &[RESET])
    }

    /// A day of applications that crash for some hours.
    pub fn crashes() -> Self {
        Self::new("hub-crashes", 1, &[CRASHING])
    }

    /// A day with one fault of the hub.
    pub fn incident() -> Self {
        let mut scenario = Self::new("hub-incident", 1, &[SOUND]);
        scenario.hub.incident = Some(START + 14 * HOUR + 23 * MINUTE);
        scenario
    }

    /// A trap: every device is restarted within a minute, so their tokens end together, every 65 to
    /// 70 minutes, and drift apart only slowly. The hub is well.
    pub fn restarted() -> Self {
        let mut scenario = Self::new("hub-restarted", 1, &[RESTARTED]);
        scenario.hub.restart = Some(START + 6 * HOUR);
        scenario
    }

    /// The same trap on a hub that looks at all tokens at once, so that they never drift apart.
    pub fn restarted_in_step() -> Self {
        let mut scenario = Self::restarted();
        scenario.hub.sweep = Sweep::InStep;
        scenario
    }

    /// About so many devices of every kind, for so many hours, on a hub that logs other categories
    /// too: what speed is measured on.
    pub fn load(devices: usize, hours: u64) -> Self {
        let mixed = Self::mixed();
        let kinds: usize = mixed.groups.iter().map(|group| group.1).sum();
        let mut load = mixed.times(devices.div_ceil(kinds));
        load.hub.span.1 = START + hours * HOUR;
        load.others = devices * usize::try_from(hours).unwrap_or(0) / OTHERS_EVERY;
        load
    }

    /// With so many times as many devices.
    #[must_use]
    pub fn times(mut self, factor: usize) -> Self {
        self.groups.iter_mut().for_each(|group| group.1 *= factor);
        self
    }

    /// With the 401003 of an old token under this operation, [`Operation::Disconnect`] otherwise.
    #[must_use]
    pub fn expiry_logged_as(mut self, operation: Operation) -> Self {
        self.hub.expiry_logged_as = operation;
        self
    }

    /// Lets it happen. The same seed gives the same run.
    pub fn run(&self, seed: u64) -> Run {
        let root = Rng::new(seed);
        let devices: Vec<Device> = self.groups.iter().flat_map(devices).collect();
        let life = |(device, stream): (&Device, u64)| device.live(&self.hub, root.fork(stream));
        let mut events: Vec<Event> = devices.iter().zip(1..).flat_map(life).collect();
        events.extend(self.others(&devices, root.fork(0)));
        events.sort_by_key(|event| event.time);
        let mut run = Run::of(self.hub.name, events);
        if self.repeats {
            repeat(&mut run.events);
        }
        run
    }

    /// What a diagnostic setting with more categories exports beside connections.
    fn others(&self, devices: &[Device], mut rng: Rng) -> Vec<Event> {
        let event = |_| Event {
            time: rng.within((self.hub.span.0, self.hub.span.1 - 1)),
            millis: None,
            operation: *rng.pick(&[Operation::Method, Operation::TwinUpdate]),
            error: None,
            identity: Arc::clone(&rng.pick(devices).identity),
            cause: None,
        };
        (0..self.others).map(event).collect()
    }
}

fn devices(&(id, count, sdk, place, habit): &Group) -> impl Iterator<Item = Device> {
    let (first, module) = match id.split_once('/') {
        Some((id, module)) => (id, Some(module)),
        None => (id, None),
    };
    let stem = first.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = first.len() - stem.len();
    let first: usize = first[stem.len()..].parse().unwrap_or(1);
    (0..count).map(move |index| {
        let identity = Arc::new(Identity {
            device: format!("{stem}{:0digits$}", first + index),
            module,
            address: ADDRESSES[place.0 + index % place.1].into(),
            sdk,
            shows: Shows::ALL,
        });
        Device { identity, habit }
    })
}

/// Exports three records twice, some lines apart as overlapping blobs do: the middle one a 404104,
/// the others not.
fn repeat(events: &mut Vec<Event>) {
    for (quarter, lost) in [(3, false), (2, true), (1, false)] {
        let from = events.len() * quarter / 4;
        let found = (from..events.len()).find(|&index| events[index].cause.is_some() == lost);
        if let Some(index) = found {
            events.insert(index + 3, events[index].clone());
        }
    }
}

const HASTY: Sdk = Sdk::DOTNET.with_tokens_of(20 * MINUTE);
const SLOW_DOTNET: Sdk = Sdk::DOTNET.with_tokens_of(4 * HOUR);
const SLOW_JAVA: Sdk = Sdk::JAVA.with_tokens_of(4 * HOUR);
const SLOW_NODE: Sdk = Sdk::NODE.with_tokens_of(4 * HOUR);
const SLOW_PYTHON: Sdk = Sdk::PYTHON.with_tokens_of(4 * HOUR);
const SLOW_C: Sdk = Sdk::C.with_tokens_of(4 * HOUR);

#[rustfmt::skip]
const SAMPLED: &[Group] = &[
    ("pump-01",       4, Sdk::DOTNET,                    OFFICE,  Habit::Quiet),
    ("meter-0042",    5, Sdk::JAVA,                      PLANT,   LATE),
    ("valve-101",     5, SLOW_DOTNET,                    YARDS,   Habit::Quiet),
    ("tank-01",       4, SLOW_JAVA,                      PLANT,   Habit::Quiet),
    ("edge-1/vision", 1, SLOW_DOTNET,                    PLANT,   Habit::Quiet),
    ("gate-west-3",   2, Sdk::EMBEDDED,                  OFFICE,  Habit::Quiet),
    ("truck-01",      4, Sdk::DOTNET.with_certificate(), CARRIER, CELLULAR),
    ("buoy-1",        3, Sdk::PYTHON.with_certificate(), CARRIER, CELLULAR),
    ("logger-01",     3, Sdk::JAVA.with_certificate(),   YARDS,   RESETS),
    ("press-1",       2, SLOW_PYTHON,                    PLANT,   SAMPLE_CRASHES),
    ("camera-1",      1, Sdk::NODE,                      OFFICE,  LATE),
    ("weather-1",     1, Sdk::PYTHON,                    YARDS,   LATE),
    ("plc-1",         1, Sdk::C,                         PLANT,   LATE),
    ("kiosk-1",       3, SLOW_NODE,                      YARDS,   Habit::Quiet),
    ("lamp-01",       3, SLOW_PYTHON,                    YARDS,   Habit::Quiet),
    ("fan-01",        3, SLOW_C,                         PLANT,   Habit::Quiet),
    ("hmi-1",         3, Sdk::DOTNET_AMQP,               OFFICE,  LATE),
];

/// Devices of every library, all well.
#[rustfmt::skip]
const SOUND: &[Group] = &[
    ("pump-01",      12, Sdk::DOTNET,                    EVERYWHERE, Habit::Quiet),
    ("meter-0042",    8, Sdk::JAVA,                      EVERYWHERE, Habit::Quiet),
    ("valve-101",     4, HASTY,                          EVERYWHERE, Habit::Quiet),
    ("gate-west-3",   4, Sdk::EMBEDDED,                  EVERYWHERE, Habit::Quiet),
    ("camera-1",      4, Sdk::NODE,                      EVERYWHERE, Habit::Quiet),
    ("weather-1",     4, Sdk::PYTHON,                    EVERYWHERE, Habit::Quiet),
    ("plc-1",         4, Sdk::C,                         EVERYWHERE, Habit::Quiet),
    ("hmi-1",         2, Sdk::DOTNET_AMQP,               EVERYWHERE, Habit::Quiet),
    ("oven-1",        4, Sdk::DOTNET.with_certificate(), EVERYWHERE, Habit::Quiet),
    ("edge-1/vision", 2, Sdk::DOTNET,                    EVERYWHERE, Habit::Quiet),
];

#[rustfmt::skip]
const ON_CELLULAR: &[Group] = &[
    ("truck-01", 4, Sdk::DOTNET.with_certificate(), CARRIER, CELLULAR),
    ("buoy-01",  4, Sdk::PYTHON.with_certificate(), CARRIER, CELLULAR),
    ("crane-01", 4, Sdk::C.with_certificate(),      CARRIER, CELLULAR),
    ("van-01",   4, Sdk::DOTNET,                    CARRIER, CELLULAR),
    ("boat-01",  4, Sdk::JAVA,                      CARRIER, CELLULAR),
    ("tram-01",  4, Sdk::NODE,                      CARRIER, CELLULAR),
    ("probe-01", 4, Sdk::PYTHON,                    CARRIER, CELLULAR),
];

#[rustfmt::skip]
const RESET: &[Group] = &[
    ("logger-01", 3, Sdk::JAVA.with_certificate(), YARDS, RESETS),
    ("mixer-01",  3, Sdk::C.with_certificate(),    PLANT, RESETS),
    ("scale-01",  3, Sdk::NODE,                    YARDS, RESETS),
    ("robot-01",  3, Sdk::DOTNET,                  PLANT, RESETS),
];

#[rustfmt::skip]
const CRASHING: &[Group] = &[
    ("press-1", 2, Sdk::PYTHON,               PLANT, CRASHES),
    ("drill-1", 2, Sdk::DOTNET,               YARDS, CRASHES),
    ("lathe-1", 2, Sdk::C.with_certificate(), PLANT, CRASHES),
];

#[rustfmt::skip]
const RESTARTED: &[Group] = &[
    ("pump-01",    24, Sdk::DOTNET, EVERYWHERE, Habit::Quiet),
    ("meter-0042", 16, Sdk::JAVA,   EVERYWHERE, Habit::Quiet),
    ("camera-1",    4, Sdk::NODE,   EVERYWHERE, Habit::Quiet),
];
