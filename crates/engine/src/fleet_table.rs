//! The table of those devices that disconnect most.

use crate::diagnose::Diagnosis;
use crate::drop_sum::DropSum;
use crate::fleet::Fleet;
use crate::order::sort_by_key;
use crate::report::{Fleet as FleetTable, FleetRow};
use crate::selection::Chosen;

/// So many devices are listed in the report; the number of the others is given.
const FLEET_ROWS: usize = 1000;

/// The devices that disconnect most, by their chosen disconnects.
pub(crate) fn most_dropped(fleet: &Fleet, diagnosis: &Diagnosis, chosen: &Chosen) -> FleetTable {
    let count = |device: usize| chosen.drops_of(fleet, diagnosis, device).count();
    let counted = (0..fleet.devices.len()).map(|device| (device, count(device)));
    let mut devices: Vec<(usize, usize)> = counted.filter(|(_, count)| *count > 0).collect();
    // Devices are in the order of their names, which decides between equals.
    sort_by_key(&mut devices, |&(_, count)| std::cmp::Reverse(count));
    let omitted = devices.len().saturating_sub(FLEET_ROWS);
    devices.truncate(FLEET_ROWS);
    let row = |(device, disconnects): (usize, usize)| {
        let of = &fleet.devices[device];
        let key = fleet.key(device);
        let sum = DropSum::of(fleet, diagnosis, chosen.drops_of(fleet, diagnosis, device));
        FleetRow {
            device: key.device.to_owned(),
            module: key.module.to_owned(),
            hub: if fleet.has_one_hub() { String::new() } else { fleet.hub(of.id).to_owned() },
            disconnects,
            causes: sum.causes().collect(),
            sdk: fleet.sdk_version(of.client.sdk).to_owned(),
            protocol: of.client.protocol.name().to_owned(),
            auth: of.client.auth.name().to_owned(),
            address: fleet.address(of.client.address).to_owned(),
            last: sum.span.to.expect("a row has disconnects"),
        }
    };
    FleetTable { rows: devices.into_iter().map(row).collect(), omitted }
}
