//! What scenes are made with.

use crate::clock::START;
use crate::rng::Rng;
use crate::sdk::{Auth, Due, Renewal, Sdk};
use crate::world::device::{Blow, Device, Telemetry};
use crate::world::hub::Hub;
use crate::world::link::{Forgets, Gap, Missing, Site, outages};
use crate::world::{Between, DAY, HOUR, MINUTE, Millis, SECOND, World};
use std::ops::Range;

/// Libraries whose tokens end with a cut by the hub.
pub(super) const CUT: [Sdk; 9] = [
    Sdk::DOTNET,
    Sdk::DOTNET,
    Sdk::DOTNET_OLD,
    Sdk::JAVA,
    Sdk::JAVA,
    Sdk::EMBEDDED,
    Sdk::FREERTOS,
    Sdk::THREADX,
    Sdk::RAW,
];
/// Libraries whose tokens end with a goodbye or with nothing.
pub(super) const CALM: [Sdk; 8] =
    [Sdk::NODE, Sdk::NODE_OLD, Sdk::PYTHON, Sdk::PYTHON, Sdk::C, Sdk::C_1_3, Sdk::DOTNET_AMQP, Sdk::C_AMQP];
const STEMS: [&str; 16] = [
    "pump", "valve", "meter", "camera", "truck", "oven", "kiosk", "lamp", "gate", "crane", "probe", "boat",
    "fan", "scale", "tank", "robot",
];
/// A scene has about so many device days at most, so that none takes long: some hundred thousand records.
const MOST_DEVICE_DAYS: u64 = 300;
/// Of a hundred connects so many come from another of a place's addresses.
const MOVES: u64 = 40;
/// The span of an export.
const LENGTH: Between = (2 * HOUR, 30 * DAY);

pub(super) struct Draft {
    pub world: World,
    /// A number of devices that suits the length.
    pub size: usize,
    groups: usize,
    outages: usize,
    addresses: u64,
}

impl Draft {
    /// A fleet of any size, over any time.
    pub(super) fn new(name: &'static str, rng: &mut Rng) -> Self {
        Self::within(name, LENGTH, rng)
    }

    /// Over a time between these.
    pub(super) fn within(name: &'static str, length: Between, rng: &mut Rng) -> Self {
        let length = rng.spread(length);
        // Exports begin whenever somebody asks for them.
        let from = START * SECOND + rng.within((0, 60 * 24)) * HOUR + rng.within((0, HOUR));
        let most = (MOST_DEVICE_DAYS * DAY / length).clamp(8, 3000);
        let size = rng.spread((5, most));
        let world = World {
            name,
            span: (from, from + length),
            hub: Hub::drawn(rng),
            sites: Vec::new(),
            devices: Vec::new(),
            others: 0,
        };
        let mut draft = Self {
            world,
            size: usize::try_from(size).unwrap_or(5),
            groups: 0,
            outages: 0,
            addresses: rng.within((0, 99_999)),
        };
        if rng.percent(50) {
            draft.world.others = draft.size / 2;
        }
        draft
    }

    pub(super) fn length(&self) -> Millis {
        self.world.span.1 - self.world.span.0
    }

    /// What happens by the calendar is drawn from some time before the export on.
    pub(super) fn calendar(&self) -> Between {
        (self.world.span.0 - 6 * HOUR, self.world.span.1)
    }

    /// A moment in the export, in this part of it, in parts of a hundred.
    pub(super) fn moment(&self, (from, to): (u64, u64), rng: &mut Rng) -> Millis {
        let part = self.length() / 100;
        self.world.span.0 + rng.within((from * part, to * part))
    }

    // ---- Places

    /// An address of its own. The ranges are those for documentation, benchmarks and carriers.
    pub(super) fn address(&mut self, carrier: bool) -> String {
        self.addresses += 7919;
        let number = self.addresses;
        if carrier {
            format!("100.{}.{}.XXX", 64 + number / 256 % 64, number % 256)
        } else {
            format!("198.{}.{}.XXX", 18 + number / 256 % 2, number % 256)
        }
    }

    /// Sites with an address each.
    pub(super) fn homes(&mut self, count: usize) -> Vec<usize> {
        (0..count).map(|_| self.site(1, false)).collect()
    }

    /// A carrier's network: its customers get one of some addresses.
    pub(super) fn carrier(&mut self, rng: &mut Rng) -> usize {
        let count = rng.within((2, 6));
        self.site(count, true)
    }

    /// A place with so many addresses.
    pub(super) fn site(&mut self, addresses: u64, carrier: bool) -> usize {
        let addresses = (0..addresses).map(|_| self.address(carrier)).collect();
        let site = Site { addresses, gaps: Vec::new(), forgets: None, session_limit: None, moves: MOVES };
        self.world.sites.push(site);
        self.world.sites.len() - 1
    }

    /// As many homes as make sense for so many devices: some for each, some for all. In some fleets all or a part of the
    /// devices have modems instead.
    pub(super) fn places(&mut self, devices: usize, rng: &mut Rng) -> Vec<usize> {
        let most = devices.clamp(1, 40) as u64;
        let count = rng.spread((1, most.max(2)));
        let mut homes = self.homes(usize::try_from(count).unwrap_or(1));
        if rng.percent(35) {
            let pool = rng.spread((2, 20));
            let carrier = self.site(pool, true);
            self.moves(carrier, *rng.pick(&[20, 40, 90]));
            homes.truncate(usize::from(!rng.percent(50)));
            homes.push(carrier);
        }
        homes
    }

    pub(super) fn forget(&mut self, site: usize, forgets: Forgets) {
        self.world.sites[site].forgets = Some(forgets);
    }

    pub(super) fn limit(&mut self, site: usize, limit: Millis) {
        self.world.sites[site].session_limit = Some(limit);
    }

    /// Hands out another address for so many of a hundred connects.
    pub(super) fn moves(&mut self, site: usize, percent: u64) {
        self.world.sites[site].moves = percent;
    }

    /// Lets a site fail, about so often, so long.
    pub(super) fn fails(
        &mut self,
        site: usize,
        every: Millis,
        length: Between,
        missing: Missing,
        rng: &mut Rng,
    ) {
        let gaps = outages(every, length, missing, self.calendar(), &mut self.outages, rng);
        self.world.sites[site].gaps.extend(gaps);
    }

    /// Lets sites fail at one time, each as an outage of its own.
    pub(super) fn fail_at(&mut self, sites: &[usize], (from, to): Between, missing: Missing) {
        for &site in sites {
            self.outages += 1;
            let cause = crate::truth::Cause::SiteOutage;
            self.world.sites[site].gaps.push(Gap { from, to, missing, cause, outage: Some(self.outages) });
        }
    }

    /// Lets the router of a place reset the sockets of these devices, and come back after so long.
    pub(super) fn reset_router(&mut self, devices: Range<usize>, at: Millis, takes: Millis, rng: &mut Rng) {
        self.reset_gateway(devices, (at, at + 2 * SECOND), takes, rng);
    }

    /// The same of a carrier's gateway, which takes its time.
    pub(super) fn reset_gateway(&mut self, devices: Range<usize>, at: Between, takes: Millis, rng: &mut Rng) {
        self.outages += 1;
        let blow = Blow::RouterReset { over: at.0 + takes, outage: self.outages };
        for device in &mut self.world.devices[devices] {
            device.blows.push((rng.within(at), blow));
        }
    }

    // ---- Devices

    /// Devices of one kind, spread over sites.
    pub(super) fn add(&mut self, count: usize, sdk: Sdk, sites: &[usize], rng: &mut Rng) -> Range<usize> {
        let stem = STEMS[self.groups % STEMS.len()];
        let series = self.groups / STEMS.len();
        self.groups += 1;
        let first = self.world.devices.len();
        let telemetry = rng.spread((10 * SECOND, 10 * MINUTE));
        let boot = rng.within((15 * SECOND, 2 * MINUTE));
        // Some applications connect again by themselves, always after the same time.
        let mut pause = rng.fork(3);
        let sdk = if pause.percent(20) {
            let seconds = *pause.pick(&[2, 3, 5, 5, 8, 10, 10, 15, 20, 30]);
            Sdk { first_retry: (seconds, seconds), ..sdk }
        } else {
            sdk
        };
        for number in 0..count {
            let id = match series {
                0 => format!("{stem}-{:04}", number + 1),
                _ => format!("{stem}{series}-{:04}", number + 1),
            };
            self.world.devices.push(Device {
                group: self.groups,
                id,
                module: None,
                sdk,
                site: *rng.pick(sites),
                telemetry: Telemetry::Every(telemetry),
                clock: (rng.within((0, 4000)).cast_signed() - 2000, 0),
                boot: rng.about(boot, 10),
                joins: None,
                gaps: Vec::new(),
                blows: Vec::new(),
                crashes: Vec::new(),
                rivals: Vec::new(),
                barred: None,
                replaced: None,
                unattended: false,
                unaware: false,
                forbidden: None,
                timetable: false,
                upgrade: None,
            });
        }
        first..first + count
    }

    /// Devices of several kinds as fleets have them, spread over sites.
    pub(super) fn mix(&mut self, count: usize, sites: &[usize], rng: &mut Rng) -> Range<usize> {
        let first = self.world.devices.len();
        let kinds = usize::try_from(rng.within((1, 5))).unwrap_or(1).min(count.max(1));
        for kind in 0..kinds {
            let share = count / kinds + usize::from(kind < count % kinds);
            let sdk = any(rng);
            self.add(share, sdk, sites, rng);
        }
        first..self.world.devices.len()
    }

    pub(super) fn devices(&mut self, range: Range<usize>) -> &mut [Device] {
        &mut self.world.devices[range]
    }

    /// Blows for each of the devices, from a stream of its own.
    pub(super) fn strike(
        &mut self,
        range: Range<usize>,
        rng: &mut Rng,
        mut blows: impl FnMut(Between, &mut Rng) -> Vec<(Millis, Blow)>,
    ) {
        let calendar = self.calendar();
        for device in self.devices(range) {
            device.blows.extend(blows(calendar, rng));
        }
    }

    /// Gaps for each of the devices.
    pub(super) fn cut_off(
        &mut self,
        range: Range<usize>,
        rng: &mut Rng,
        mut gaps: impl FnMut(Between, &mut Rng) -> Vec<Gap>,
    ) {
        let calendar = self.calendar();
        for device in self.devices(range) {
            device.gaps.extend(gaps(calendar, rng));
        }
    }
}

/// A library as fleets have them: half of them with tokens that the hub cuts, the others without.
pub(super) fn any(rng: &mut Rng) -> Sdk {
    match rng.within((1, 10)) {
        1..=5 => *rng.pick(&CUT),
        6..=8 => *rng.pick(&CALM),
        _ => certified(rng),
    }
}

/// A library with certificates, which has no rhythm.
pub(super) fn certified(rng: &mut Rng) -> Sdk {
    let all = [Sdk::DOTNET, Sdk::JAVA, Sdk::NODE, Sdk::PYTHON, Sdk::C, Sdk::RAW, Sdk::FREERTOS];
    rng.pick(&all).with_certificate()
}

/// A library without a rhythm of cuts.
pub(super) fn calm(rng: &mut Rng) -> Sdk {
    if rng.percent(50) { certified(rng) } else { *rng.pick(&CALM) }
}

/// The same library with another token life, if it has one.
pub(super) fn with_life(sdk: Sdk, life: Millis) -> Sdk {
    let life = life / SECOND;
    // Who renews a fixed time before the end needs some life before.
    let least = match (sdk.due, sdk.renewal) {
        (Due::Before(time), Renewal::Graceful | Renewal::Abrupt) => 2 * time + 600,
        _ => 300,
    };
    if sdk.auth == Auth::Sas { sdk.with_tokens_of(life.max(least)) } else { sdk }
}
