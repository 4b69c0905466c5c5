//! An update that a finding's disconnects came with: the devices connected with another `sdkVersion`, and had had none
//! of these disconnects before.

use std::collections::BTreeMap;

use crate::beside::Update;
use crate::fleet::Fleet;
use crate::message::{Arg, Args};
use crate::report::FindingEvidence;
use crate::sdk::product;
use crate::time::{MINUTE, Time};

/// The message of it.
pub(crate) const MESSAGE: &str = "evidence-since-update";

/// So many devices share an update by no chance. Proposal.
const LEAST: usize = 3;

/// And this share of those of the finding. Proposal.
const MOST: f64 = 0.8;

/// Of a device that was seen for a shorter time before its update, in milliseconds, nothing can be said. Proposal.
const BEFORE: i64 = 60 * MINUTE;

/// It was dropped so many times as often afterwards. Proposal: by chance a device without drops before it is dropped twice
/// as often in half of all cases, and five times as often in one of twenty.
const TIMES: f64 = 5.0;

/// What is said if most devices of a finding had none of its disconnects until they were updated. The drops come by
/// device.
pub(super) fn since(fleet: &Fleet, members: impl Iterator<Item = usize>) -> Option<FindingEvidence> {
    let mut all = 0;
    let mut updated: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    let mut members = members.peekable();
    while let Some(first) = members.next() {
        let device = fleet.drops[first].device();
        // The restart that brings the update is none of what it brought.
        let of_trouble = |drop: &usize| !fleet.drops[*drop].version_changed;
        let (mut first, mut drops) = (Some(first).filter(of_trouble), usize::from(of_trouble(&first)));
        while let Some(next) = members.next_if(|drop| fleet.drops[*drop].device() == device) {
            if of_trouble(&next) {
                first = first.or(Some(next));
                drops += 1;
            }
        }
        let Some(first) = first else { continue };
        all += 1;
        if let Some(update) = fleet.beside.update(device).filter(|update| began(fleet, update, first, drops))
        {
            let versions = (fleet.sdk_version(update.from), fleet.sdk_version(update.to));
            let (devices, of_them) = updated.entry(versions).or_default();
            *devices += 1;
            *of_them += drops;
        }
    }
    let ((from, to), (devices, disconnects)) =
        updated.into_iter().max_by_key(|(_, (devices, _))| *devices)?;
    if devices < LEAST || (devices as f64) < MOST * f64::from(all) {
        return None;
    }
    let (from, to) = (product(from), product(to));
    let mut args = Args::new();
    args.insert("devices", devices.into());
    args.insert("count", disconnects.into());
    args.insert("from", Arg::Name(from));
    args.insert("to", Arg::Name(to));
    Some(FindingEvidence { supports: true, message: MESSAGE, args, weight: 0.0 })
}

/// Whether a device's disconnects, of which this is the first, began with its update.
fn began(fleet: &Fleet, update: &Update, first: usize, drops: usize) -> bool {
    let until = fleet.span.to.unwrap_or(update.time);
    let (before, after) = (update.time.0 - update.seen.0, until.0 - update.time.0);
    let first: Time = fleet.drops[first].time;
    // As many as in the time before, if it had been as after it.
    let expected = drops as f64 * before as f64 / after.max(1) as f64;
    first > update.time && before >= BEFORE && expected >= TIMES
}
