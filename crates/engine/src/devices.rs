//! One row for each device, for spreadsheets and scripts: no language in it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use crate::csv;
use crate::diagnose::{Cause, Diagnosis};
use crate::drop_sum::DropSum;
use crate::fleet::Fleet;
use crate::hand_over::{Kind, Naming};
use crate::order::sort_indices;
use crate::selection::Chosen;
use crate::time::Time;

/// One device or module.
#[derive(Serialize)]
pub(crate) struct Row<'a> {
    device: Cow<'a, str>,
    module: Cow<'a, str>,
    hub: Cow<'a, str>,
    disconnects: usize,
    causes: BTreeMap<Cause, usize>,
    sdk: Cow<'a, str>,
    protocol: &'static str,
    auth: &'static str,
    address: Cow<'a, str>,
    /// Its first 404104 and its last.
    first: Option<String>,
    last: Option<String>,
}

/// The rows of the chosen, most disconnects first, written by `write`, some thousand at once.
pub(crate) fn parts<'a>(
    fleet: &'a Fleet,
    diagnosis: &'a Diagnosis,
    chosen: Chosen,
    naming: Naming<'a>,
    write: fn(&Row<'_>, &mut String),
) -> impl Iterator<Item = String> + use<'a> {
    let count = |device: usize| chosen.drops_of(fleet, diagnosis, device).count();
    let counts: Vec<usize> = (0..fleet.devices.len()).map(count).collect();
    let mut order: Vec<u32> = (0u32..)
        .take(fleet.devices.len())
        .filter(|&device| chosen.has_device(fleet, diagnosis, device as usize))
        .collect();
    // Devices are in the order of their names, which decides between equals unless it must not show.
    let ranks = naming.ranks(fleet);
    let key = |device: u32| (std::cmp::Reverse(counts[device as usize]), ranks[device as usize]);
    sort_indices(&mut order, &mut |a, b| key(a).cmp(&key(b)));
    csv::parts(order, move |device, out| write(&row(fleet, diagnosis, &chosen, naming, device as usize), out))
}

fn row<'a>(
    fleet: &'a Fleet,
    diagnosis: &Diagnosis,
    chosen: &Chosen,
    naming: Naming<'_>,
    device: usize,
) -> Row<'a> {
    let of = &fleet.devices[device];
    let key = fleet.key(device);
    let sum = DropSum::of(fleet, diagnosis, chosen.drops_of(fleet, diagnosis, device));
    Row {
        device: naming.name(Kind::Device, key.device),
        module: naming.name(Kind::Module, key.module),
        hub: naming.name(Kind::Hub, fleet.hub(of.id)),
        disconnects: sum.disconnects(),
        causes: sum.causes().collect(),
        sdk: naming.sdk(fleet.sdk_version(of.client.sdk)),
        protocol: of.client.protocol.name(),
        auth: of.client.auth.name(),
        address: naming.name(Kind::Address, fleet.address(of.client.address)),
        first: sum.span.from.map(Time::to_iso),
        last: sum.span.to.map(Time::to_iso),
    }
}

/// The first line of the CSV. Causes without a disconnect have their column, too: tables of two logs fit together.
pub(crate) fn csv_header() -> String {
    let causes = Cause::ALL.map(Cause::name).join(",");
    format!("device,module,hub,disconnects,{causes},sdk,protocol,auth,address,first,last\n")
}

/// Writes a row.
pub(crate) fn to_csv(row: &Row<'_>, out: &mut String) {
    let [device, module, hub] = [&row.device, &row.module, &row.hub].map(|text| csv::cell(text));
    let _ = write!(out, "{device},{module},{hub},{}", row.disconnects);
    for cause in Cause::ALL {
        let _ = write!(out, ",{}", row.causes.get(&cause).copied().unwrap_or(0));
    }
    let [sdk, address] = [&row.sdk, &row.address].map(|text| csv::cell(text));
    let [first, last] = [&row.first, &row.last].map(|time| time.as_deref().unwrap_or_default());
    let _ = writeln!(out, ",{sdk},{},{},{address},{first},{last}", row.protocol, row.auth);
}

/// Writes a row as JSON.
pub(crate) fn to_ndjson(row: &Row<'_>, out: &mut String) {
    out.push_str(&serde_json::to_string(row).expect("a row of texts and numbers"));
    out.push('\n');
}
