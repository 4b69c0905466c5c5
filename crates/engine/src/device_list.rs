//! All devices of a selection, in an order of choice: a table of a million rows, of which a few are asked for at a time.

use serde::Serialize;

use crate::diagnose::{Cause, Diagnosis};
use crate::drop_sum::{DropSum, main_cause};
use crate::fleet::Fleet;
use crate::order::sort_indices;
use crate::report::iso;
use crate::selection::{Chosen, Selection};
use crate::time::Time;

/// What the rows are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortBy {
    /// The names of device and module.
    Device,
    /// How many of its disconnects are selected.
    Disconnects,
    /// The cause of most of them, in the order of [`Cause::ALL`].
    Cause,
    /// The last of them.
    Last,
    /// The SDK it last connected with.
    Sdk,
    /// The protocol it last connected with.
    Protocol,
    /// How it last authenticated.
    Auth,
    /// The masked address it last connected from.
    Address,
}

impl SortBy {
    /// All, with their names.
    pub const ALL: [(SortBy, &'static str); 8] = [
        (SortBy::Device, "device"),
        (SortBy::Disconnects, "disconnects"),
        (SortBy::Cause, "cause"),
        (SortBy::Last, "last"),
        (SortBy::Sdk, "sdk"),
        (SortBy::Protocol, "protocol"),
        (SortBy::Auth, "auth"),
        (SortBy::Address, "address"),
    ];

    /// By its name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, of)| *of == name).map(|(by, _)| by)
    }
}

/// The devices of a selection.
pub struct DeviceList {
    chosen: Chosen,
    /// Numbers of devices, in order.
    devices: Vec<u32>,
}

/// One device or module.
#[derive(Serialize)]
struct Row<'a> {
    device: &'a str,
    module: &'a str,
    /// Its hub, where the log names several: devices of two hubs may share a name.
    #[serde(skip_serializing_if = "str::is_empty")]
    hub: &'a str,
    disconnects: usize,
    /// Most frequent first.
    causes: Vec<CauseCount>,
    #[serde(serialize_with = "iso")]
    last: Option<Time>,
    sdk: &'a str,
    protocol: &'a str,
    auth: &'a str,
    address: &'a str,
}

#[derive(Clone, Copy, Serialize)]
struct CauseCount {
    cause: Cause,
    count: usize,
}

impl DeviceList {
    pub(crate) fn of(
        fleet: &Fleet,
        diagnosis: &Diagnosis,
        selection: &Selection,
        by: SortBy,
        descending: bool,
    ) -> Self {
        let chosen = Chosen::of(selection, fleet);
        let mut devices: Vec<u32> = (0u32..)
            .take(fleet.devices.len())
            .filter(|&device| chosen.has_device(fleet, diagnosis, device as usize))
            .collect();
        let keys = keys(fleet, diagnosis, &chosen, &devices, by);
        // Devices stand in the order of their names, which decides between equals, either way.
        if let Some(keys) = keys {
            let mut order: Vec<u32> = (0u32..).take(devices.len()).collect();
            sort_indices(&mut order, &mut |a, b| {
                let (a, b) = (keys[a as usize], keys[b as usize]);
                if descending { b.cmp(&a) } else { a.cmp(&b) }
            });
            devices = order.into_iter().map(|at| devices[at as usize]).collect();
        } else if descending {
            devices.reverse();
        }
        Self { chosen, devices }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.devices.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.devices.is_empty()
    }

    /// Some rows, as JSON.
    pub(crate) fn rows_json(
        &self,
        fleet: &Fleet,
        diagnosis: &Diagnosis,
        from: usize,
        count: usize,
    ) -> String {
        let from = from.min(self.devices.len());
        let to = from.saturating_add(count).min(self.devices.len());
        let rows: Vec<Row<'_>> = self.devices[from..to]
            .iter()
            .map(|&device| row(fleet, diagnosis, &self.chosen, device as usize))
            .collect();
        crate::analysis::json(&rows)
    }
}

/// What each device is sorted by; `None` for its name. An absent text comes last.
fn keys(
    fleet: &Fleet,
    diagnosis: &Diagnosis,
    chosen: &Chosen,
    devices: &[u32],
    by: SortBy,
) -> Option<Vec<i64>> {
    let drops = |device: usize| chosen.drops_of(fleet, diagnosis, device);
    let named = |rank: u32, empty: bool| if empty { i64::MAX } else { i64::from(rank) };
    let (sdks, addresses) = match by {
        SortBy::Sdk => (fleet.sdk_ranks(), Vec::new()),
        SortBy::Address => (Vec::new(), fleet.address_ranks()),
        _ => (Vec::new(), Vec::new()),
    };
    let key = |device: usize| {
        let client = &fleet.devices[device].client;
        match by {
            SortBy::Device => 0,
            SortBy::Disconnects => i64::try_from(drops(device).count()).unwrap_or(i64::MAX),
            SortBy::Cause => {
                let sum = DropSum::of(fleet, diagnosis, drops(device));
                main_cause(sum.causes()).map_or(i64::MAX, |(cause, _)| cause as i64)
            }
            SortBy::Last => drops(device).last().map_or(i64::MIN, |drop| fleet.drops[drop].time.0),
            SortBy::Sdk => named(sdks[client.sdk.index()], fleet.sdk_version(client.sdk).is_empty()),
            SortBy::Protocol => client.protocol as i64,
            SortBy::Auth => client.auth as i64,
            SortBy::Address => {
                named(addresses[client.address.index()], fleet.address(client.address).is_empty())
            }
        }
    };
    (by != SortBy::Device).then(|| devices.iter().map(|&device| key(device as usize)).collect())
}

fn row<'a>(fleet: &'a Fleet, diagnosis: &Diagnosis, chosen: &Chosen, device: usize) -> Row<'a> {
    let of = &fleet.devices[device];
    let key = fleet.key(device);
    let sum = DropSum::of(fleet, diagnosis, chosen.drops_of(fleet, diagnosis, device));
    let mut causes: Vec<CauseCount> =
        sum.causes().map(|(cause, count)| CauseCount { cause, count }).collect();
    causes.sort_by_key(|one| std::cmp::Reverse(one.count));
    Row {
        device: key.device,
        module: key.module,
        hub: if fleet.has_one_hub() { "" } else { fleet.hub(of.id) },
        disconnects: sum.disconnects(),
        causes,
        last: sum.span.to,
        sdk: fleet.sdk_version(of.client.sdk),
        protocol: of.client.protocol.name(),
        auth: of.client.auth.name(),
        address: fleet.address(of.client.address),
    }
}
