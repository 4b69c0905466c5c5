//! Failed authentications where tokens run out.
//!
//! Of some clients the hub logs a 401003 each time it cuts one with an old token, of others never. Where it does, a drop
//! without one has another cause, however well the session fits a token's life.

use super::rhythm::{REPEATS, Rhythm};
use crate::fleet::{Drop, Fleet};
use crate::intern::Id;
use crate::sdk::Sdk;
use crate::threshold::thresholds;

thresholds! {
    /// So many devices with the same SDK tell what is usual. Proposal.
    const LEAST: u32 = 3 => AtLeast Count, "threshold-refused-devices", Proposal;

    /// And this share of those that are on a token's rhythm. Proposal.
    const MOST: f64 = 0.5 => AtLeast Share, "threshold-refused-share", Proposal;
}

/// A device's tokens bring failed authentications when this share of its drops on their rhythm does. Proposal.
const BRINGS: f64 = 0.95;

/// The clients of one SDK on one hub that are on a token's rhythm.
#[derive(Debug)]
pub(super) struct Clients {
    of: (Id, Sdk),
    pub(super) devices: u32,
    /// Those whose tokens bring failed authentications.
    pub(super) refused: u32,
}

/// Where failed authentications are usual.
#[derive(Debug, Default)]
pub(super) struct Refusals(Vec<Clients>);

/// Finds where they are.
pub(super) fn observe(fleet: &Fleet, rhythm: &Rhythm) -> Refusals {
    let mut all: Vec<Clients> = Vec::new();
    for device in &fleet.devices {
        let of_device = device.drops.clone();
        let on_rhythm = of_device.filter(|drop| rhythm.beats[*drop].is_of_old_token());
        let (mut drops, mut refused) = (0, 0);
        for drop in on_rhythm {
            drops += 1;
            refused += usize::from(fleet.drops[drop].unauthorized().is_some());
        }
        if drops < REPEATS {
            continue;
        }
        let of = (device.hub, fleet.sdk(&device.client).family);
        let brings = refused as f64 >= BRINGS * drops as f64;
        let at = all.iter().position(|clients| clients.of == of).unwrap_or_else(|| {
            all.push(Clients { of, devices: 0, refused: 0 });
            all.len() - 1
        });
        all[at].devices += 1;
        all[at].refused += u32::from(brings);
    }
    all.retain(|clients| {
        clients.refused >= LEAST && f64::from(clients.refused) >= MOST * f64::from(clients.devices)
    });
    Refusals(all)
}

impl Refusals {
    /// Such clients, if they are usual where their tokens run out.
    pub(super) fn of(&self, fleet: &Fleet, drop: &Drop) -> Option<&Clients> {
        let of = (fleet.devices[drop.device()].hub, fleet.sdk(&drop.client).family);
        self.0.iter().find(|clients| clients.of == of)
    }
}
