//! What a reader looks at: a part of the log's disconnects, by time, cause, device, SDK and address.

use crate::diagnose::{Cause, Diagnosis};
use crate::fleet::{Client, Drop, Fleet};
use crate::intern::Id;
use crate::time::Time;

/// Which disconnects to look at; what is absent or empty leaves none out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The first moment.
    pub from: Option<Time>,
    /// The moment behind the last one.
    pub to: Option<Time>,
    /// Any of these causes.
    pub causes: Vec<Cause>,
    /// Part of the name of a device or `device/module`, in letters of either case; so are the next two.
    pub device: String,
    /// Part of the `sdkVersion` of the session that ended.
    pub sdk: String,
    /// Part of the masked address of that session.
    pub address: String,
}

impl Selection {
    /// Whether nothing is left out.
    pub fn is_everything(&self) -> bool {
        let Self { from, to, causes, device, sdk, address } = self;
        let unnamed = [device, sdk, address].iter().all(|text| text.trim().is_empty());
        from.is_none() && to.is_none() && causes.is_empty() && unnamed
    }
}

/// A selection, looked up: what is asked of each of millions of drops costs next to nothing.
pub(crate) struct Chosen {
    everything: bool,
    from: Time,
    to: Time,
    /// By [`Cause::ALL`].
    causes: Vec<bool>,
    /// By number of the device, id of the SDK version and id of the address; `None` is all of them.
    devices: Option<Vec<bool>>,
    sdks: Option<Vec<bool>>,
    addresses: Option<Vec<bool>>,
    /// The times or the causes are limited, so that a device without a drop is none of the chosen.
    drops_only: bool,
}

impl Chosen {
    pub(crate) fn of(selection: &Selection, fleet: &Fleet) -> Self {
        let Selection { from, to, causes, device, sdk, address } = selection;
        let of_name = |device: usize| {
            let key = fleet.key(device);
            match key.module {
                "" => key.device.to_lowercase(),
                module => format!("{}/{module}", key.device).to_lowercase(),
            }
        };
        let sdk_of = |id: usize| fleet.sdk_version(at(id)).to_lowercase();
        let address_of = |id: usize| fleet.address(at(id)).to_lowercase();
        Self {
            everything: selection.is_everything(),
            from: from.unwrap_or(Time(i64::MIN)),
            to: to.unwrap_or(Time(i64::MAX)),
            causes: Cause::ALL.map(|cause| causes.is_empty() || causes.contains(&cause)).to_vec(),
            devices: with_part(device, fleet.devices.len(), &of_name),
            sdks: with_part(sdk, fleet.sdks(), &sdk_of),
            addresses: with_part(address, fleet.addresses(), &address_of),
            drops_only: from.is_some() || to.is_some() || !causes.is_empty(),
        }
    }

    /// Whether a drop is among the chosen.
    pub(crate) fn has(&self, diagnosis: &Diagnosis, index: usize, drop: &Drop) -> bool {
        self.everything
            || self.from <= drop.time
                && drop.time < self.to
                && self.devices.as_ref().is_none_or(|devices| devices[drop.device()])
                && self.has_client(&drop.client)
                && self.causes[diagnosis.cause(index) as usize]
    }

    /// Whether a device is: one of its drops, or while nothing is asked of drops the device itself.
    pub(crate) fn has_device(&self, fleet: &Fleet, diagnosis: &Diagnosis, device: usize) -> bool {
        self.drops_of(fleet, diagnosis, device).next().is_some()
            || !self.drops_only && self.matches(fleet, device)
    }

    /// Whether the device's names are the chosen ones.
    fn matches(&self, fleet: &Fleet, device: usize) -> bool {
        self.devices.as_ref().is_none_or(|devices| devices[device])
            && self.has_client(&fleet.devices[device].client)
    }

    fn has_client(&self, client: &Client) -> bool {
        self.sdks.as_ref().is_none_or(|sdks| sdks[client.sdk.index()])
            && self.addresses.as_ref().is_none_or(|addresses| addresses[client.address.index()])
    }

    /// Which devices are on view, by their number, whatever the time: those that match, and where causes were chosen
    /// those of them that have one of the chosen `drops`.
    pub(crate) fn devices(&self, fleet: &Fleet, drops: &[u32]) -> Vec<bool> {
        let of_causes = self.causes.contains(&false);
        let mut devices: Vec<bool> =
            (0..fleet.devices.len()).map(|device| !of_causes && self.matches(fleet, device)).collect();
        for &drop in drops {
            devices[fleet.drops[drop as usize].device()] = true;
        }
        devices
    }

    /// Whether something that lasted so long touches the chosen time.
    pub(crate) fn touches(&self, from: Time, to: Time) -> bool {
        from < self.to && self.from <= to
    }

    /// The chosen drops of a device.
    pub(crate) fn drops_of<'a>(
        &'a self,
        fleet: &'a Fleet,
        diagnosis: &'a Diagnosis,
        device: usize,
    ) -> impl Iterator<Item = usize> + 'a {
        fleet.devices[device].drops.clone().filter(|&drop| self.has(diagnosis, drop, &fleet.drops[drop]))
    }

    /// All chosen drops.
    pub(crate) fn drops(&self, fleet: &Fleet, diagnosis: &Diagnosis) -> Vec<u32> {
        let chosen = |drop: &u32| self.has(diagnosis, *drop as usize, &fleet.drops[*drop as usize]);
        (0u32..).take(fleet.drops.len()).filter(chosen).collect()
    }
}

fn at(id: usize) -> Id {
    Id(u32::try_from(id).expect("ids are numbers of 32 bits"))
}

/// Which of so many names, all in small letters, hold a text; `None` where there is no text to look for.
fn with_part(part: &str, count: usize, name: &dyn Fn(usize) -> String) -> Option<Vec<bool>> {
    let part = part.trim().to_lowercase();
    (!part.is_empty()).then(|| (0..count).map(|index| name(index).contains(&part)).collect())
}
