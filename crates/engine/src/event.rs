//! One event of the hub's log, names and values normalised.

use crate::bytes::same;
use crate::codes::Code;
use crate::grain::Grain;
use crate::intern::{Id, Interner};
use crate::problem::Kind as Problem;
use crate::read::fields::{Field, auth_kind};
use crate::read::{self, Fields, Varying};
use crate::time::{DateOrder, Moment, Time};

/// One used record. 32 bytes: texts are interned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Event {
    pub(crate) time: Time,
    /// The device: an id for [`Names::device`].
    pub(crate) device: Id,
    pub(crate) code: Code,
    /// The masked address, in [`Names::addresses`].
    pub(crate) address: Id,
    /// `sdkVersion`, in [`Names::sdks`].
    pub(crate) sdk: Id,
    pub(crate) protocol: Protocol,
    pub(crate) auth: Auth,
    pub(crate) operation: Operation,
    /// The record says that something failed.
    pub(crate) error: bool,
    /// How finely its source writes times; told once that ends.
    pub(crate) grain: Grain,
}

impl Event {
    /// A successful connect.
    pub(crate) fn is_connect(&self) -> bool {
        self.operation == Operation::Connect && !self.error
    }

    /// The end of a connection, whatever its code.
    pub(crate) fn is_disconnect(&self) -> bool {
        self.operation == Operation::Disconnect
    }

    /// Whether it is a 404104 that ends a session.
    pub(crate) fn is_drop(&self) -> bool {
        self.operation == Operation::Disconnect && self.code == Code::CLOSED_REMOTELY
    }
}

// Memory grows with events: what makes one larger should be meant.
const _: () = assert!(size_of::<Event>() == 32);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Operation {
    Connect,
    Disconnect,
    /// An error outside the Connections category.
    Other,
    /// Connected or disconnected, as Event Grid saw it: a look every 60 seconds, without a reason.
    Snapshot,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Protocol {
    Unknown,
    Mqtt,
    Amqp,
    Http,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Auth {
    Unknown,
    Sas,
    X509,
}

/// Who an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DeviceKey<'a> {
    /// The device id: its case matters.
    pub(crate) device: &'a str,
    /// The module id, or nothing.
    pub(crate) module: &'a str,
    /// The hub, in [`Names::hubs`].
    pub(crate) hub: Id,
}

/// The texts of all events.
pub(crate) struct Names {
    /// Names of hubs in lower case: their case differs from record to record.
    pub(crate) hubs: Interner,
    /// The bytes of the hub's id and of the device id's length, then device and module.
    devices: Interner,
    pub(crate) addresses: Interner,
    pub(crate) sdks: Interner,
    /// The address and the SDK of each device's last event: most are the same again.
    last: Vec<(Id, Id)>,
    /// The last resource id, and what it names.
    resource: (Vec<u8>, Hub),
    /// Room to put a device's bytes together.
    key: Vec<u8>,
}

/// In each interner of [`Names`] the empty text.
pub(crate) const NOTHING: Id = Id(0);

impl Default for Names {
    fn default() -> Self {
        let with_nothing = || {
            let mut texts = Interner::default();
            texts.id(b"");
            texts
        };
        Self {
            hubs: with_nothing(),
            devices: Interner::default(),
            addresses: with_nothing(),
            sdks: with_nothing(),
            last: Vec::new(),
            resource: (Vec::new(), Hub::Named(NOTHING)),
            key: Vec::new(),
        }
    }
}

/// The ids under which the names of others were taken, by the ids that they had there.
pub(crate) struct Renamed {
    devices: Vec<Id>,
    addresses: Vec<Id>,
    sdks: Vec<Id>,
}

impl Renamed {
    /// The event with the names that are known here.
    pub(crate) fn event(&self, event: Event) -> Event {
        Event {
            device: self.devices[event.device.index()],
            address: self.addresses[event.address.index()],
            sdk: self.sdks[event.sdk.index()],
            ..event
        }
    }
}

impl Names {
    /// How many devices there are.
    pub(crate) fn devices(&self) -> usize {
        self.devices.len()
    }

    /// The hub that a device's records name.
    pub(crate) fn hub_named(&self, device: Id) -> Id {
        self.device_bytes(device).2
    }

    /// Whether there is a device: errors of other categories may name none.
    pub(crate) fn names_device(&self, id: Id) -> bool {
        !self.device_bytes(id).0.is_empty()
    }

    pub(crate) fn device(&self, id: Id) -> DeviceKey<'_> {
        let (device, module, hub) = self.device_bytes(id);
        DeviceKey { device: text(device), module: text(module), hub }
    }

    /// The parts of a device's key, in UTF-8, whose order is that of the texts.
    pub(crate) fn device_bytes(&self, id: Id) -> (&[u8], &[u8], Id) {
        let split = |bytes: &'_ [u8]| -> Option<(u32, usize)> {
            let (hub, rest) = bytes.split_first_chunk::<4>()?;
            let (length, _) = rest.split_first_chunk::<4>()?;
            Some((u32::from_le_bytes(*hub), u32::from_le_bytes(*length) as usize))
        };
        let bytes = self.devices.get(id);
        let (hub, length) = split(bytes).expect("written by device_id");
        let (device, module) = bytes[8..].split_at(length);
        (device, module, Id(hub))
    }

    /// Takes the names of another one, and tells what they are called here. The ids are those that would have been
    /// given if the names had been met here, in the same order.
    pub(crate) fn join(&mut self, others: &Names) -> Renamed {
        let all = |mine: &mut Interner, others: &Interner| -> Vec<Id> {
            others.iter().map(|text| mine.id(text)).collect()
        };
        let hubs = all(&mut self.hubs, &others.hubs);
        let devices = (0u32..).take(others.devices()).map(|id| {
            let (device, module, hub) = others.device_bytes(Id(id));
            self.device_id(hubs[hub.index()], device, module)
        });
        Renamed {
            devices: devices.collect(),
            addresses: all(&mut self.addresses, &others.addresses),
            sdks: all(&mut self.sdks, &others.sdks),
        }
    }

    fn device_id(&mut self, hub: Id, device: &[u8], module: &[u8]) -> Id {
        // A record, and so an id in it, has less than a megabyte.
        #[allow(clippy::cast_possible_truncation)]
        let length = device.len() as u32;
        self.key.clear();
        self.key.extend_from_slice(&hub.0.to_le_bytes());
        self.key.extend_from_slice(&length.to_le_bytes());
        self.key.extend_from_slice(device);
        self.key.extend_from_slice(module);
        let id = self.devices.id(&self.key);
        if id.index() == self.last.len() {
            self.last.push((NOTHING, NOTHING));
        }
        id
    }

    /// The ids of a device's address and SDK.
    fn attributes(&mut self, device: Id, address: &[u8], sdk: &[u8]) -> (Id, Id) {
        let last = &mut self.last[device.index()];
        let id = |texts: &mut Interner, last: &mut Id, text: &[u8]| {
            if text.is_empty() {
                return NOTHING;
            }
            if !same(texts.get(*last), text) {
                *last = texts.id(text);
            }
            *last
        };
        (id(&mut self.addresses, &mut last.0, address), id(&mut self.sdks, &mut last.1, sdk))
    }

    fn hub(&mut self, resource: &[u8]) -> Hub {
        if !same(resource, &self.resource.0) {
            let hub = hub_name(&String::from_utf8_lossy(resource), &mut self.hubs);
            self.resource = (resource.to_owned(), hub);
        }
        self.resource.1
    }
}

/// What went into an interner was text.
pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// What the words of a record say, whatever device and moment it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// It feeds the diagnosis.
    Event(Kind),
    /// Sound, but about something else; with its error code, if it has one.
    Ignored(Code),
}

impl Meaning {
    /// Whether it is a 404104 that ends a session.
    pub(crate) fn is_drop(self) -> bool {
        match self {
            Meaning::Event(kind) => {
                kind.operation == Operation::Disconnect && kind.code == Code::CLOSED_REMOTELY
            }
            Meaning::Ignored(_) => false,
        }
    }
}

/// Of so many meanings it is known which records have them; others are read one by one. There are no more shapes, and
/// finding a meaning takes as long as there are meanings. Proposal.
const MAX_MEANINGS: usize = 512;

/// The meanings that were met, by the numbers under which the readers know them.
#[derive(Default)]
pub(crate) struct Meanings(Vec<Meaning>);

impl Meanings {
    /// The number of a meaning; none when there are too many.
    pub(crate) fn number(&mut self, meaning: Meaning) -> Option<read::Meaning> {
        let known = self.0.iter().position(|known| *known == meaning);
        let index = known.or_else(|| {
            (self.0.len() < MAX_MEANINGS).then(|| {
                self.0.push(meaning);
                self.0.len() - 1
            })
        });
        u32::try_from(index?).ok().map(read::Meaning)
    }

    /// The meaning of a number that [`number`](Self::number) gave.
    pub(crate) fn of(&self, number: read::Meaning) -> Meaning {
        self.0[number.0 as usize]
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    code: Code,
    protocol: Protocol,
    auth: Auth,
    operation: Operation,
    error: bool,
}

/// What a record is to the diagnosis.
pub(crate) enum Reading {
    /// With its time as it was read.
    Used(Event, Moment),
    /// Sound, but of another service.
    Ignored,
    Rejected(Problem),
}

/// What the words of a record say.
pub(crate) fn meaning(fields: &Fields<'_>) -> Meaning {
    let category = fields.get(Field::Category).unwrap_or_default().trim();
    let code =
        Code::of(fields.get(Field::Result), fields.get(Field::Description), fields.get(Field::ErrorMessage));
    let operation = match fields.get(Field::Operation).map(|name| name.trim().to_ascii_lowercase()).as_deref()
    {
        Some("deviceconnect" | "moduleconnect") if code != Code::CLOSED_REMOTELY => Operation::Connect,
        Some("devicedisconnect" | "moduledisconnect") => Operation::Disconnect,
        Some("microsoft.devices.deviceconnected" | "microsoft.devices.devicedisconnected") => {
            Operation::Snapshot
        }
        // Whatever the operation is called, or if a query projected it away: this code is the end of a connection.
        _ if code == Code::CLOSED_REMOTELY => Operation::Disconnect,
        // Routes log what befalls the endpoints behind the hub, not the devices before it.
        _ if code.matters_anywhere() && !category.eq_ignore_ascii_case("routes") => Operation::Other,
        _ => return Meaning::Ignored(if code.is_of_http() { code } else { Code::SUCCESS }),
    };
    let level_error =
        fields.get(Field::Level).is_some_and(|level| level.trim().eq_ignore_ascii_case("error"));
    Meaning::Event(Kind {
        code,
        protocol: protocol(fields.get(Field::Protocol)),
        auth: auth(fields.get(Field::Auth)),
        operation,
        error: level_error || code != Code::SUCCESS,
    })
}

/// Makes an event of what happened, and when and to whom.
pub(crate) fn read(kind: Kind, varying: &Varying<'_>, names: &mut Names) -> Reading {
    let [time, resource, device, module, sdk, address] = varying.map(<[u8]>::trim_ascii);
    let Hub::Named(hub) = names.hub(resource) else { return Reading::Ignored };
    let Some(moment) = Time::read_bytes(time) else {
        return Reading::Rejected(Problem::BadTime);
    };
    if device.is_empty() && kind.operation != Operation::Other {
        return Reading::Rejected(Problem::BadProperties);
    }
    let device = names.device_id(hub, device, module);
    let (address, sdk) = names.attributes(device, address, sdk);
    let Kind { code, protocol, auth, operation, error } = kind;
    let time = moment.time;
    Reading::Used(
        Event { time, device, code, address, sdk, protocol, auth, operation, error, grain: Grain::default() },
        moment,
    )
}

/// The time of a record that would be used, whoever it is about: it tells how the dates of its source are written.
pub(crate) fn used_at(meaning: Meaning, varying: &Varying<'_>, names: &mut Names) -> Option<Moment> {
    let Meaning::Event(kind) = meaning else { return None };
    let [time, _, device, ..] = varying.map(<[u8]>::trim_ascii);
    let names_device = !device.is_empty() || kind.operation == Operation::Other;
    if names_device && is_of_hub(varying, names) { Time::read_bytes(time) } else { None }
}

/// Whether a record is a hub's, as far as it says.
pub(crate) fn is_of_hub(varying: &Varying<'_>, names: &mut Names) -> bool {
    let [_, resource, ..] = varying.map(<[u8]>::trim_ascii);
    matches!(names.hub(resource), Hub::Named(_))
}

/// When a record was, if no column of dates need be asked and no zone.
pub(crate) fn certain_time(varying: &Varying<'_>) -> Option<Time> {
    let moment = Time::read_bytes(varying[0].trim_ascii())?;
    (moment.zoned && moment.order == DateOrder::Plain).then_some(moment.time)
}

#[derive(Clone, Copy)]
enum Hub {
    /// In [`Names::hubs`]; nothing where the record does not say.
    Named(Id),
    /// The record is not a hub's: batches of Event Hubs mix services.
    OtherService,
}

fn hub_name(resource: &str, hubs: &mut Interner) -> Hub {
    let lower = resource.to_ascii_lowercase();
    if let Some((_, hub)) = lower.rsplit_once("/iothubs/") {
        return Hub::Named(hubs.id(hub.split('/').next().unwrap_or_default().as_bytes()));
    }
    if lower.contains("/providers/") { Hub::OtherService } else { Hub::Named(NOTHING) }
}

fn protocol(text: Option<&str>) -> Protocol {
    let lower = text.unwrap_or_default().trim().to_ascii_lowercase();
    // Also over WebSockets, however that is spelled.
    match lower {
        _ if lower.starts_with("mqtt") => Protocol::Mqtt,
        _ if lower.starts_with("amqp") => Protocol::Amqp,
        _ if lower.starts_with("http") => Protocol::Http,
        _ => Protocol::Unknown,
    }
}

fn auth(text: Option<&str>) -> Auth {
    let Some(text) = text else { return Auth::Unknown };
    let kind = auth_kind(text).trim().to_ascii_lowercase();
    match kind {
        _ if kind.starts_with("sas") => Auth::Sas,
        _ if kind.starts_with("x509") => Auth::X509,
        _ => Auth::Unknown,
    }
}

impl Protocol {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Protocol::Unknown => "",
            Protocol::Mqtt => "MQTT",
            Protocol::Amqp => "AMQP",
            Protocol::Http => "HTTPS",
        }
    }
}

impl Auth {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Auth::Unknown => "",
            Auth::Sas => "SAS",
            Auth::X509 => "X.509",
        }
    }
}
