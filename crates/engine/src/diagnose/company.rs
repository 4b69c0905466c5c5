//! The company of a drop: what the other drops of its device, and those of the hub's other devices within a minute, look
//! like, each on its own.
//!
//! A cause seldom strikes once. What is seen of one drop may fit two causes; those around it were dropped for the same
//! reason more often than not. So each drop is judged twice: by itself, and in its company.

use std::collections::BTreeMap;

use super::Cause;
use super::dense::Point;
use super::evidence::Observation as O;
use crate::fleet::Fleet;
use crate::intern::Id;
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

/// How many drops look like each cause.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    all: u32,
    /// In the order of [`Cause::ALL`].
    of: [u32; Cause::ALL.len()],
}

impl Counts {
    pub(super) fn add(&mut self, cause: Cause) {
        self.all += 1;
        self.of[one_of_twins(cause) as usize] += 1;
    }

    fn remove(&mut self, cause: Cause) {
        self.all -= 1;
        self.of[one_of_twins(cause) as usize] -= 1;
    }

    /// What most look like, and how many of how many do.
    pub(super) fn most(&self) -> Option<(Cause, u32, u32)> {
        let cause = self.most_without(&Self::default())?;
        Some((cause, self.of[cause as usize], self.all))
    }

    /// What most of them look like that are not among the others, which all are among these.
    fn most_without(&self, others: &Self) -> Option<Cause> {
        let all = self.all - others.all;
        let enough = MOST * f64::from(all);
        let counts = self.of.iter().zip(&others.of).map(|(all, others)| f64::from(all - others));
        let (cause, _) = Cause::ALL.into_iter().zip(counts).find(|(_, count)| *count > enough)?;
        (all >= LEAST).then_some(cause)
    }

    /// One drop.
    fn one(cause: Cause) -> Self {
        let mut one = Self::default();
        one.add(cause);
        one
    }
}

/// A hub's log cannot tell a lost network from an abrupt close, so that either counts for both.
fn one_of_twins(cause: Cause) -> Cause {
    cause.min(cause.twin())
}

/// The company of each drop, by what each looks like on its own.
pub(super) fn observe(fleet: &Fleet, by_time: &[Point], alone: &dyn Fn(usize) -> Cause) -> Vec<Company> {
    let mut companies = vec![Company::default(); fleet.drops.len()];
    let mut seen: Vec<(u32, Cause)> = Vec::with_capacity(fleet.drops.len());
    for (number, device) in (0u32..).zip(&fleet.devices) {
        let mut counts = Counts::default();
        for drop in device.drops.clone() {
            let cause = alone(drop);
            seen.push((number, cause));
            counts.add(cause);
        }
        // A device is mostly dropped for one reason, again and again.
        let mut last = (None, None);
        for drop in device.drops.clone() {
            let (_, cause) = seen[drop];
            if last.0 != Some(cause) {
                last = (Some(cause), counts.most_without(&Counts::one(cause)));
            }
            companies[drop].own = last.1;
        }
    }
    let mut minute = Minute::of(fleet);
    let (mut first, mut behind) = (0, 0);
    for point in by_time {
        while behind < by_time.len() && by_time[behind].time.0 - point.time.0 <= MINUTE {
            minute.add(seen[by_time[behind].drop as usize]);
            behind += 1;
        }
        while point.time.0 - by_time[first].time.0 > MINUTE {
            minute.remove(seen[by_time[first].drop as usize]);
            first += 1;
        }
        let drop = point.drop as usize;
        companies[drop].minute = minute.of_others(seen[drop].0);
    }
    companies
}

/// The drops within a minute.
struct Minute<'a> {
    fleet: &'a Fleet,
    /// Those of each hub.
    of_hubs: BTreeMap<Id, Counts>,
    /// Those of each device that has any: what one device does again and again tells nothing of the others.
    of_devices: Vec<Counts>,
    /// For each device where its own are, or [`NOWHERE`]; and which of them are free.
    place: Vec<u32>,
    free: Vec<u32>,
}

const NOWHERE: u32 = u32::MAX;

impl<'a> Minute<'a> {
    fn of(fleet: &'a Fleet) -> Self {
        let place = vec![NOWHERE; fleet.devices.len()];
        Self { fleet, of_hubs: BTreeMap::new(), of_devices: Vec::new(), place, free: Vec::new() }
    }

    fn of_hub(&mut self, device: u32) -> &mut Counts {
        self.of_hubs.entry(self.fleet.devices[device as usize].hub).or_default()
    }

    fn add(&mut self, (device, cause): (u32, Cause)) {
        self.of_hub(device).add(cause);
        let Self { of_devices, place, free, .. } = self;
        let place = &mut place[device as usize];
        if *place == NOWHERE {
            *place = free.pop().unwrap_or_else(|| {
                of_devices.push(Counts::default());
                u32::try_from(of_devices.len() - 1).expect("fewer than events, which a u32 counts")
            });
        }
        of_devices[*place as usize].add(cause);
    }

    fn remove(&mut self, (device, cause): (u32, Cause)) {
        self.of_hub(device).remove(cause);
        let Self { of_devices, place, free, .. } = self;
        let place = &mut place[device as usize];
        let own = &mut of_devices[*place as usize];
        own.remove(cause);
        if own.all == 0 {
            free.push(std::mem::replace(place, NOWHERE));
        }
    }

    /// What most drops of the other devices look like, for a device that has one there.
    fn of_others(&mut self, device: u32) -> Option<Cause> {
        let all = *self.of_hub(device);
        all.most_without(&self.of_devices[self.place[device as usize] as usize])
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
        assert_eq!(counts.most_without(&Counts::one(AppRestart)), Some(SasTokenExpiry));
        assert_eq!(counts.most_without(&Counts::one(SasTokenExpiry)), None, "one of each is left");
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
