//! Where disconnects happen: by the address that devices connect from and by their SDK's version, each crossed with the
//! causes. The outage of a site is one bright row among addresses, and a bad version one among SDKs.

use std::collections::HashMap;

use crate::diagnose::{Cause, Diagnosis};
use crate::fleet::{Client, Drop, Fleet};
use crate::intern::Id;
use crate::order::sort_indices;
use crate::report::{Breakdown, Crossing, CrossingRow};
use crate::sdk;

/// So many rows are shown; the others are one row. Proposal: what fits on a screen.
const ROWS: usize = 20;

/// Those of a group of clients.
#[derive(Clone, Default)]
struct Tally {
    counts: [u32; Cause::ALL.len()],
    devices: usize,
    last: Option<usize>,
}

impl Tally {
    /// Drops come by device.
    fn add(&mut self, drop: &Drop, cause: Cause) {
        self.counts[cause as usize] += 1;
        self.devices += usize::from(self.last.replace(drop.device()) != Some(drop.device()));
    }

    fn row(&self, name: &str, causes: &[Cause]) -> CrossingRow {
        CrossingRow {
            name: name.to_owned(),
            devices: self.devices,
            disconnects: self.counts.iter().sum(),
            counts: causes.iter().map(|cause| self.counts[*cause as usize]).collect(),
        }
    }
}

/// Groups of clients, by number.
struct Groups<'a> {
    names: Vec<&'a str>,
    of: &'a dyn Fn(&Client) -> usize,
}

/// Crosses groups of clients with causes. Addresses may be as many as events: only those that are shown cost more than
/// a number each, so the drops are gone through twice.
fn cross(
    fleet: &Fleet,
    diagnosis: &Diagnosis,
    causes: &[Cause],
    groups: &Groups<'_>,
    drops: &[u32],
) -> Option<Crossing> {
    let group = |drop: u32| (groups.of)(&fleet.drops[drop as usize].client);
    let mut totals = vec![0u32; groups.names.len()];
    for &drop in drops {
        totals[group(drop)] += 1;
    }
    let mut order: Vec<u32> = (0u32..).take(totals.len()).filter(|g| totals[*g as usize] > 0).collect();
    sort_indices(&mut order, &mut |a, b| {
        let [a, b] = [a as usize, b as usize];
        totals[b].cmp(&totals[a]).then_with(|| groups.names[a].cmp(groups.names[b]))
    });
    if order.iter().all(|group| groups.names[*group as usize].is_empty()) {
        return None;
    }
    let shown = &order[..order.len().min(ROWS)];
    // From here on the place of each group among the rows; the others share the one behind.
    totals.fill(u32::MAX);
    for (row, group) in (0u32..).zip(shown) {
        totals[*group as usize] = row;
    }
    let mut rows = vec![Tally::default(); shown.len() + 1];
    for &drop in drops {
        let row = (totals[group(drop)] as usize).min(shown.len());
        rows[row].add(&fleet.drops[drop as usize], diagnosis.cause(drop as usize));
    }
    let met = |cause: &Cause| rows.iter().any(|row| row.counts[*cause as usize] > 0);
    let causes: Vec<Cause> = causes.iter().copied().filter(met).collect();
    let omitted = order.len() - shown.len();
    let named = shown.iter().zip(&rows);
    Some(Crossing {
        rows: named.map(|(group, row)| row.row(groups.names[*group as usize], &causes)).collect(),
        others: (omitted > 0).then(|| rows[shown.len()].row("", &causes)),
        omitted,
        causes,
    })
}

/// Breaks these drops down, which come in their order; the causes in the order that is given. One device has one place.
pub(crate) fn breakdown(
    fleet: &Fleet,
    diagnosis: &Diagnosis,
    causes: &[Cause],
    drops: &[u32],
) -> Option<Breakdown> {
    let device = |drop: &u32| fleet.drops[*drop as usize].device();
    if device(drops.first()?) == device(drops.last()?) {
        return None;
    }
    let ids = |count: usize| (0u32..).take(count).map(Id);
    let addresses = Groups {
        names: ids(fleet.addresses()).map(|id| fleet.address(id)).collect(),
        of: &|client| client.address.index(),
    };
    // Versions that differ in what stands behind them are one: .NET writes the machine's id there.
    let (mut numbers, mut names) = (HashMap::new(), Vec::new());
    let mut number = |id| {
        let name = sdk::shown(fleet.sdk_version(id));
        *numbers.entry(name).or_insert_with(|| {
            names.push(name);
            names.len() - 1
        })
    };
    let number_of: Vec<usize> = ids(fleet.sdks()).map(&mut number).collect();
    let sdks = Groups { names, of: &|client| number_of[client.sdk.index()] };
    let breakdown = Breakdown {
        addresses: cross(fleet, diagnosis, causes, &addresses, drops),
        sdks: cross(fleet, diagnosis, causes, &sdks, drops),
    };
    (breakdown.addresses.is_some() || breakdown.sdks.is_some()).then_some(breakdown)
}
