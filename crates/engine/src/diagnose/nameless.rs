//! How clients renew their token of which the log names no SDK: rows of disconnects have none, and exports may hold
//! nothing else.
//!
//! Old SDKs renew a token by themselves at an age of their own, and say no goodbye. Hardly anything else ends sessions again
//! and again just then.

use super::rhythm::{self, BACK, DEFAULT_TOKEN_MINUTES, STEADY_LEAST, STEADY_MOST};
use crate::fleet::{Device, Drop, Fleet};
use crate::sdk::{Early, Renewal, Sdk};

/// For each device how its client renews its token, by its SDK or by its sessions.
pub(super) fn renewals(fleet: &Fleet) -> Vec<Renewal> {
    fleet.devices.iter().map(|device| renewal(fleet, device)).collect()
}

fn renewal(fleet: &Fleet, device: &Device) -> Renewal {
    let sdk = fleet.sdk(&device.client);
    let drops = &fleet.drops[device.drops.clone()];
    if sdk.family != Sdk::Unknown
        || drops.len() < STEADY_LEAST
        || !rhythm::can_be_token(fleet, &device.client)
    {
        return sdk.renewal;
    }
    let ways = [Early::FourFifths, Early::TwoMinutesBefore].map(Renewal::Abrupt);
    ways.into_iter().find(|way| is_of(*way, drops)).unwrap_or(sdk.renewal)
}

/// Whether most sessions that last as long as a token of the usual life is kept, or longer, end when it is renewed so.
fn is_of(way: Renewal, drops: &[Drop]) -> bool {
    let band = rhythm::band(way, DEFAULT_TOKEN_MINUTES);
    let as_long = || {
        drops
            .iter()
            .filter_map(|drop| Some((drop, drop.length()?)))
            .filter(|(_, length)| length >= band.start())
    };
    let renewed =
        |(drop, length): &(&Drop, f64)| *length <= band.end() + if drop.after_gap { BACK } else { 0.0 };
    let count = as_long().filter(renewed).count();
    count >= STEADY_LEAST && count as f64 >= STEADY_MOST * as_long().count() as f64
}
