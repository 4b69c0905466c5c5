//! The company of a drop: what the other drops of its device, and those of the hub's other devices within a minute, look
//! like, each on its own.
//!
//! A cause seldom strikes once. What is seen of one drop may fit two causes; those around it were dropped for the same
//! reason more often than not. So each drop is judged twice: by itself, and in its company.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use super::evidence::Observation as O;
use super::{Cause, twin};
use crate::fleet::Fleet;
use crate::intern::Id;
use crate::order::sort_by_time;
use crate::threshold::thresholds;
use crate::time::SECOND;

thresholds! {
    /// Fewer are no company. Proposal.
    const LEAST: u32 = 2 => AtLeast Count, "threshold-company-own", Proposal;

    /// Most of them. Proposal.
    const MOST: f64 = 0.5 => MoreThan Share, "threshold-company-own-share", Proposal;
}

/// A drop's neighbours lie within so many milliseconds of it. Proposal, as for errors beside a drop.
const MINUTE: i64 = 60 * SECOND;

/// What most of a drop's company looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Company {
    /// Of its device,
    pub(super) own: Option<Cause>,
    /// and of the others in its minute.
    pub(super) minute: Option<Cause>,
}

impl Company {
    /// The same as observations of a drop that looks like this on its own. What most look like tells one thing of a drop that
    /// looks the same, and another of one that does not. Some tell nothing: nobody is alone with a quota that is used up.
    pub(super) fn observations(self, alone: Cause) -> impl Iterator<Item = O> {
        let of = move |own: bool, most: Option<Cause>| {
            let most = most?;
            let wanted = Of { own, most, same: most == one_of_twins(alone) };
            O::ALL.iter().copied().find(|one| one.company() == Some(wanted))
        };
        of(true, self.own).into_iter().chain(of(false, self.minute))
    }
}

/// What is observed of a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Of {
    /// It is of the device's other drops, not of other devices' within a minute.
    pub(crate) own: bool,
    /// What most look like,
    pub(crate) most: Cause,
    /// and whether the drop looks the same on its own.
    pub(crate) same: bool,
}

/// How many drops look like each cause, in the order of [`Cause::ALL`].
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts([u32; Cause::ALL.len()]);

impl Counts {
    pub(super) fn add(&mut self, cause: Cause) {
        self.0[one_of_twins(cause) as usize] += 1;
    }

    fn remove(&mut self, cause: Cause) {
        self.0[one_of_twins(cause) as usize] -= 1;
    }

    fn sum(&self) -> u32 {
        self.0.iter().sum()
    }

    /// What most look like, and how many of how many do.
    pub(super) fn most(&self) -> Option<(Cause, u32, u32)> {
        let all = self.sum();
        let (cause, count) = Cause::ALL.into_iter().zip(self.0).max_by_key(|(_, count)| *count)?;
        (all >= LEAST && f64::from(count) > MOST * f64::from(all)).then_some((cause, count, all))
    }

    /// The same without one of them.
    fn most_without(mut self, cause: Cause) -> Option<Cause> {
        self.remove(cause);
        self.most().map(|(cause, ..)| cause)
    }
}

/// A hub's log cannot tell a lost network from an abrupt close, so that either counts for both.
fn one_of_twins(cause: Cause) -> Cause {
    cause.min(twin(cause))
}

/// The company of each drop, by what each looks like on its own.
pub(super) fn observe(fleet: &Fleet, alone: &dyn Fn(usize) -> Cause) -> Vec<Company> {
    let mut companies = vec![Company::default(); fleet.drops.len()];
    let mut by_hub: BTreeMap<Id, Vec<u32>> = BTreeMap::new();
    for device in &fleet.devices {
        let mut counts = Counts::default();
        device.drops.clone().for_each(|drop| counts.add(alone(drop)));
        let drops = by_hub.entry(device.hub).or_default();
        for drop in device.drops.clone() {
            companies[drop].own = counts.most_without(alone(drop));
            drops.push(u32::try_from(drop).expect("events are numbered by u32"));
        }
    }
    for mut order in by_hub.into_values() {
        let time = |drop: u32| fleet.drops[drop as usize].time;
        sort_by_time(&mut order, &time);
        let mut minute = Minute::default();
        let (mut first, mut behind) = (0, 0);
        for &drop in &order {
            while behind < order.len() && time(order[behind]).0 - time(drop).0 <= MINUTE {
                let next = order[behind] as usize;
                minute.change(fleet.drops[next].device(), |counts| counts.add(alone(next)));
                behind += 1;
            }
            while time(drop).0 - time(order[first]).0 > MINUTE {
                let last = order[first] as usize;
                minute.change(fleet.drops[last].device(), |counts| counts.remove(alone(last)));
                first += 1;
            }
            companies[drop as usize].minute = minute.of_others(fleet.drops[drop as usize].device());
        }
    }
    companies
}

/// The drops within a minute.
#[derive(Default)]
struct Minute {
    all: Counts,
    /// Those of each device that has any: what one device does again and again tells nothing of the others.
    by_device: HashMap<usize, Counts>,
}

impl Minute {
    fn change(&mut self, device: usize, change: impl Fn(&mut Counts)) {
        change(&mut self.all);
        match self.by_device.entry(device) {
            Entry::Vacant(entry) => change(entry.insert(Counts::default())),
            Entry::Occupied(mut entry) => {
                change(entry.get_mut());
                if entry.get().sum() == 0 {
                    entry.remove();
                }
            }
        }
    }

    /// What most drops of the other devices look like.
    fn of_others(&self, device: usize) -> Option<Cause> {
        let mut others = self.all;
        if let Some(own) = self.by_device.get(&device) {
            others.0.iter_mut().zip(own.0).for_each(|(all, own)| *all -= own);
        }
        others.most().map(|(cause, ..)| cause)
    }
}

/// The drops that are company of one.
pub(super) fn around(fleet: &Fleet, index: usize, own: bool) -> impl Iterator<Item = usize> {
    let drop = &fleet.drops[index];
    let device = &fleet.devices[drop.device()];
    let of = if own { device.drops.clone() } else { 0..fleet.drops.len() };
    of.filter(move |&other| {
        let there = &fleet.drops[other];
        let near =
            (there.time.0 - drop.time.0).abs() <= MINUTE && fleet.devices[there.device()].hub == device.hub;
        if own { other != index } else { near && there.device() != drop.device() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Cause::{AbruptClose, AppRestart, NetworkLoss, QuotaExceeded, SasTokenExpiry};

    #[test]
    fn what_is_observed_of_company_stands_behind_all_else() {
        for observation in O::ALL {
            assert_eq!(observation.company().is_some(), observation.is_company(), "{observation:?}");
        }
    }

    fn most(causes: &[Cause]) -> Option<(Cause, u32, u32)> {
        let mut counts = Counts::default();
        for cause in causes {
            counts.add(*cause);
        }
        counts.most()
    }

    #[test]
    fn most_is_more_than_half() {
        assert_eq!(most(&[SasTokenExpiry, SasTokenExpiry, AppRestart]), Some((SasTokenExpiry, 2, 3)));
        assert_eq!(most(&[SasTokenExpiry, AppRestart]), None);
        assert_eq!(most(&[SasTokenExpiry, AppRestart, NetworkLoss]), None);
    }

    #[test]
    fn one_is_no_company() {
        assert_eq!(most(&[SasTokenExpiry]), None);
        assert_eq!(most(&[]), None);
    }

    #[test]
    fn a_lost_network_and_an_abrupt_close_are_one() {
        assert_eq!(most(&[AbruptClose, NetworkLoss, AppRestart]), Some((NetworkLoss, 2, 3)));
    }

    #[test]
    fn a_drop_is_not_its_own_company() {
        let mut counts = Counts::default();
        for cause in [SasTokenExpiry, SasTokenExpiry, AppRestart] {
            counts.add(cause);
        }
        assert_eq!(counts.most_without(AppRestart), Some(SasTokenExpiry));
        assert_eq!(counts.most_without(SasTokenExpiry), None, "one of each is left");
    }

    #[test]
    fn what_looks_the_same_is_observed_apart() {
        let company = Company { own: Some(SasTokenExpiry), minute: Some(NetworkLoss) };
        let of = |alone| company.observations(alone).collect::<Vec<_>>();
        assert_eq!(of(SasTokenExpiry), [O::OwnTokenToo, O::MinuteNetwork]);
        assert_eq!(of(AbruptClose), [O::OwnToken, O::MinuteNetworkToo]);
        let quota = Company { own: Some(QuotaExceeded), minute: None };
        assert_eq!(quota.observations(QuotaExceeded).collect::<Vec<_>>(), []);
    }
}
