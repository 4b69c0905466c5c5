//! Sites: the devices behind one address that are dropped together, while others are not.
//!
//! A place that loses its line or its power loses all its devices at one moment, but the hub notices each only when 1.5
//! times its keep-alive has gone by: the drops come in steps, in the order of the time-outs. Who is back before that shows
//! in a conflict of two connections instead.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::dense::{self, NO_DROP, Point};
use super::facts::{NO_START, SHORT, is_barred};
use super::habits::{self, Habits};
use super::loss;
use super::rhythm::Rhythm;
use crate::event::NOTHING;
use crate::fleet::{Drop, Fleet};
use crate::intern::Id;
use crate::order::{sort_by_key, sort_by_time};
use crate::threshold::thresholds;
use crate::time::{SECOND, Time};

thresholds! {
    /// The drops of one outage lie within so much time of each other. Source: the hub notices after 90 s (Python) to
    /// 450 s (.NET), by the SDKs' default keep-alives; and some slack.
    pub(crate) const WINDOW: i64 = 480 * SECOND => AtMost Millis, "threshold-devices", Sdk;

    /// Those who could not connect are back within so much time of each other, when the line is. Source: proposal; the
    /// SDKs try at least twice a minute.
    const BACK_WINDOW: i64 = 120 * SECOND => AtMost Millis, "threshold-devices-back", Proposal;

    /// Where the log tells no addresses, so many devices that were away come back together. Proposal.
    const UNPLACED_LEAST: usize = 4 => AtLeast Count, "threshold-devices-back", Proposal;

    /// And within so much time of each other. Proposal.
    const UNPLACED_WINDOW: i64 = 60 * SECOND => AtMost Millis, "threshold-devices-back", Proposal;

    /// Fewer devices are no site. Source: proposal.
    pub(crate) const LEAST_DEVICES: usize = 3 => AtLeast Count, "threshold-devices", Proposal;

    /// An outage takes at least this share of the devices behind the address. Source: proposal.
    const SHARE: f64 = 0.5 => AtLeast Share, "threshold-site-share", Proposal;

    /// Elsewhere is hit, too, when this share of the devices that are behind no such address is dropped at the same
    /// time. Proposal.
    pub(super) const ELSEWHERE: f64 = 0.15 => AtLeast Share, "threshold-elsewhere", Proposal;

    /// And so many of them. Proposal.
    const ELSEWHERE_LEAST: f64 = 3.0 => AtLeast Count, "threshold-elsewhere-count", Proposal;

    /// Sites with this share of all devices, dropped at once, are no sites. Proposal.
    pub(super) const ALL: f64 = 0.7 => AtLeast Share, "threshold-sites-out", Proposal;

    /// Silence is noticed one by one: the middle half of the drops takes at least so many seconds. Source: proposal; the
    /// shortest default keep-alive is 60 s, and each device was last heard at a time of its own.
    const STEPS: f64 = 20.0 => AtLeast Seconds, "threshold-steps", Proposal;

    /// And the returns take this share of that at most: the line came back for all at once. Proposal.
    const STEPS_SHARE: f64 = 0.5 => AtMost Share, "threshold-steps-share", Proposal;

    /// Dropped within so many seconds, the devices were cut in one moment. Source: proposal; silence is noticed over as long
    /// a time as a keep-alive, by default a minute and more.
    const SUDDEN: f64 = 10.0 => AtMost Seconds, "threshold-sudden", Proposal;

    /// Of fewer devices that may be chance. Proposal.
    const SUDDEN_LEAST: usize = 4 => AtLeast Count, "threshold-sudden-devices", Proposal;

    /// And after so many of these drops the device is back before it could have started. Proposal.
    const SUDDEN_AWAKE: f64 = 0.5 => AtLeast Share, "threshold-sudden-awake", Proposal;

    /// The devices come back together when most of them are back within so many seconds of each other. Proposal.
    const BACK_TOGETHER: f64 = 180.0 => AtMost Seconds, "threshold-back-together", Proposal;
}

/// The same for so many standard deviations above what is usual. Proposal.
const UNPLACED_ABOVE: f64 = 6.0;

/// What is usual is told by so much time on either side, in milliseconds. Proposal.
const AROUND: i64 = 3600 * SECOND;

/// No outage of a site is looked for that began longer before, in milliseconds. Proposal.
const LONGEST: i64 = 24 * 3600 * SECOND;

/// The devices behind one address, dropped together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Site {
    pub(crate) devices: usize,
    /// The log says where they are; else only that they came back together.
    pub(crate) placed: bool,
    /// It is their return that shows it, since the drops lie too far apart.
    pub(crate) by_returns: bool,
    /// More devices than are usual.
    pub(crate) least: usize,
    /// All devices behind the address.
    pub(crate) of: usize,
    /// It is the only address of the log.
    pub(crate) alone: bool,
    /// A part of the devices behind the address, but more than by chance.
    pub(crate) part: bool,
    /// Silence was noticed one by one, and the line came back for all at once: the middle half of the drops, in
    /// seconds, where it is so.
    pub(crate) steps: Option<f64>,
    /// What was dropped elsewhere meanwhile.
    pub(crate) outside: Outside,
    /// The middle half of the returns lies within so many seconds.
    pub(crate) back: Option<f64>,
    /// Devices on other addresses were dropped at the same time, too.
    pub(crate) elsewhere: bool,
    /// Most came back within some minutes of each other.
    pub(crate) back_together: bool,
    /// From the first to the last drop, in seconds.
    pub(crate) seconds: f64,
    /// The share of its drops after which the device was back before it could have started.
    pub(crate) awake: f64,
    /// When the line was lost, by the steps of the drops.
    pub(crate) began: Option<loss::Begin>,
}

impl Site {
    /// Whether so many devices were dropped within seconds, and are back before any could start, that something cut them:
    /// neither was their silence noticed, nor did anybody restart them.
    pub(super) fn is_sudden(&self) -> bool {
        self.placed
            && !self.part
            && self.devices >= SUDDEN_LEAST
            && self.seconds <= SUDDEN
            && self.awake >= SUDDEN_AWAKE
    }
}

/// What happened behind none of the addresses that are out.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Outside {
    /// Drops there.
    pub(crate) drops: f64,
    /// The same for each device there.
    pub(crate) share: f64,
    /// The share of all devices that are behind addresses that are out.
    pub(crate) out: f64,
}

impl Outside {
    /// Whether others are hit as well, or nobody is left who could be.
    pub(super) fn is_hit(self) -> bool {
        self.out >= ALL || self.drops >= ELSEWHERE_LEAST && self.share >= ELSEWHERE
    }
}

/// All outages of sites.
#[derive(Debug, Default)]
pub(crate) struct Sites {
    /// In order of address and time.
    pub(crate) sites: Vec<Site>,
    site_of: Vec<u32>,
}

const NO_SITE: u32 = u32::MAX;

impl Sites {
    fn add(&mut self, site: Site, drops: &[u32]) {
        let number = u32::try_from(self.sites.len()).expect("events are numbered by u32");
        for &drop in drops {
            self.site_of[drop as usize] = number;
        }
        self.sites.push(site);
    }

    /// The number of the outage that a drop is part of.
    pub(crate) fn number(&self, drop: usize) -> Option<usize> {
        let number = self.site_of[drop];
        (number != NO_SITE).then_some(number as usize)
    }

    /// The outage that a drop is part of.
    pub(crate) fn of(&self, drop: usize) -> Option<&Site> {
        self.number(drop).map(|number| &self.sites[number])
    }
}

/// Finds the outages. Drops on the rhythm of a token, or of a keep-alive, are left out.
pub(crate) fn observe(fleet: &Fleet, rhythm: &Rhythm, habits: &[Habits]) -> Sites {
    let count = |number: usize| u32::try_from(number).expect("events are numbered by u32");
    let mut sites = Sites { sites: Vec::new(), site_of: vec![NO_SITE; fleet.drops.len()] };
    // The devices behind each address, and the drops there.
    let mut behind: BTreeMap<Id, usize> = BTreeMap::new();
    let mut here: BTreeMap<Id, Here> = BTreeMap::new();
    let mut all: Vec<Time> = Vec::new();
    let mut known = 0;
    for (index, device) in fleet.devices.iter().enumerate() {
        if device.body != index || device.client.address == NOTHING {
            continue;
        }
        *behind.entry(device.client.address).or_default() += 1;
        known += 1;
    }
    for (index, drop) in fleet.drops.iter().enumerate() {
        if is_barred(drop, &rhythm.beats[index], rhythm.shares[drop.device()]) {
            continue;
        }
        let on_rhythm = rhythm.beats[index].repeats
            || habits::ends_at_cap(fleet, habits, index)
            || habits[drop.device()].is_round_time(drop);
        if !on_rhythm {
            all.push(drop.time);
        }
        let here = here.entry(drop.client.address).or_default();
        if on_rhythm { &mut here.on_rhythm } else { &mut here.drops }.push(count(index));
    }
    for conflict in &fleet.conflicts {
        let body = fleet.devices[conflict.device as usize].body;
        let here = here.entry(conflict.address).or_default();
        here.conflicts.push(Point::new(conflict.time, body, NO_DROP));
    }
    all.sort_unstable();
    let mut in_window = vec![0u32; fleet.devices.len()];
    let mut found: Vec<(Together, usize)> = Vec::new();
    for (&address, here) in here.iter_mut().filter(|(address, _)| **address != NOTHING) {
        let of = behind.get(&address).copied().unwrap_or(0);
        if of < LEAST_DEVICES {
            continue;
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a share of a count
        let least = ((SHARE * of as f64).ceil() as usize).max(LEAST_DEVICES);
        let outages = here.outages(fleet, address, least, &mut in_window);
        found.extend(outages.into_iter().map(|found| (found, of)));
    }
    if known == 0 {
        let here = here.remove(&NOTHING).unwrap_or_default();
        let (found, least) = here.unplaced(fleet, &mut in_window);
        for found in found {
            sites.add(Site { placed: false, least, ..describe(fleet, &found) }, &found.drops);
        }
        return sites;
    }
    // An outage of a provider takes several sites; who else is hit is told by those outside of all of them.
    sort_by_key(&mut found, |(found, _)| fleet.drops[found.drops[0] as usize].time);
    let spans: Vec<Outage> = found.iter().map(|(found, of)| Outage::of(fleet, &found.drops, *of)).collect();
    for ((found, _), span) in found.iter().zip(&spans) {
        let outside = outside(span, &spans, &all, known);
        let elsewhere = outside.is_hit();
        // Everybody behind one address: there is no elsewhere to compare with.
        let (alone, part) = (span.of == known, found.part);
        let site = Site { of: span.of, alone, part, elsewhere, outside, ..describe(fleet, found) };
        sites.add(site, &found.drops);
    }
    sites
}

/// What happened behind one address.
#[derive(Default)]
struct Here {
    /// Drops, by device.
    drops: Vec<u32>,
    /// Those on the rhythm of a token.
    on_rhythm: Vec<u32>,
    conflicts: Vec<Point>,
}

impl Here {
    /// The outages, the drops of each in order of time.
    fn outages(&mut self, fleet: &Fleet, address: Id, least: usize, in_window: &mut [u32]) -> Vec<Together> {
        let time = |drop: u32| fleet.drops[drop as usize].time;
        let dropped = self.together(fleet, WINDOW, least, in_window, |drop| Some(drop.time));
        // Steps may be longer than the window, but whoever waited for the line is back with all others.
        let mut back = self.together(fleet, BACK_WINDOW, least, in_window, back_at);
        for found in &mut back {
            found.by_returns = true;
        }
        let parts = self.parts(fleet, in_window);
        if dropped.is_empty() && back.is_empty() && parts.is_empty() {
            return Vec::new();
        }
        sort_by_time(&mut self.on_rhythm, &time);
        let mut returns: Vec<Time> =
            self.drops.iter().filter_map(|&drop| back_at(&fleet.drops[drop as usize])).collect();
        returns.sort_unstable();
        let mut of_outage: BTreeMap<u32, usize> = BTreeMap::new();
        let mut outages: Vec<Together> = Vec::new();
        for found in dropped.into_iter().chain(back).chain(parts) {
            let known = found.drops.iter().find_map(|drop| of_outage.get(drop).copied());
            let at = known.unwrap_or_else(|| {
                outages.push(Together { by_returns: found.by_returns, ..Together::default() });
                outages.len() - 1
            });
            outages[at].devices.extend(found.devices);
            for drop in found.drops {
                if of_outage.insert(drop, at).is_none() {
                    outages[at].drops.push(drop);
                }
            }
        }
        outages.retain_mut(|outage| {
            outage.leave_out_movers(fleet, address);
            outage.part = outage.devices() < least;
            !outage.drops.is_empty() && (!outage.part || outage.is_unusual(fleet, &returns))
        });
        for Together { drops, part, .. } in &mut outages {
            sort_by_time(drops, &time);
            // The others went on as ever, so what their tokens did is their own.
            if *part {
                continue;
            }
            let (from, to) = (time(drops[0]), time(drops[drops.len() - 1]));
            // By chance it was the time of a token, too, or seemed to be.
            let begin = self.on_rhythm.partition_point(|&drop| time(drop) < from);
            let end = self.on_rhythm.partition_point(|&drop| time(drop) <= to);
            drops.extend(&self.on_rhythm[begin..end]);
            sort_by_time(drops, &time);
        }
        outages
    }

    /// The same where the log does not say who is where: devices that were away and came back in one moment have
    /// something in common. With how many of them are more than usual.
    fn unplaced(&self, fleet: &Fleet, in_window: &mut [u32]) -> (Vec<Together>, usize) {
        let least = self.unusual(fleet);
        let mut found = self.together(fleet, UNPLACED_WINDOW, least, in_window, back_at);
        found.retain(|found| (found.drops.len() as f64) < ALL * fleet.devices.len() as f64);
        (found, least)
    }

    /// A part of the devices here, behind a switch or a radio mast of their own, that were away and came back in one
    /// moment.
    fn parts(&self, fleet: &Fleet, in_window: &mut [u32]) -> Vec<Together> {
        let least = self.unusual(fleet);
        let mut parts = self.together(fleet, UNPLACED_WINDOW, least, in_window, back_at);
        for found in &mut parts {
            found.by_returns = true;
        }
        parts
    }

    /// How many returns in one moment are more than is usual here.
    fn unusual(&self, fleet: &Fleet) -> usize {
        let returns = self.drops.iter().filter_map(|&drop| back_at(&fleet.drops[drop as usize])).count();
        unusual(returns, fleet.span.millis().unwrap_or(0))
    }

    /// Each stretch in which something, whose moment `of` tells, happens to many devices.
    fn together(
        &self,
        fleet: &Fleet,
        window: i64,
        least: usize,
        in_window: &mut [u32],
        of: impl Fn(&Drop) -> Option<Time>,
    ) -> Vec<Together> {
        let of_drop = |&drop: &u32| {
            let time = of(&fleet.drops[drop as usize])?;
            Some(Point::new(time, fleet.point(drop).body(), drop))
        };
        let mut points: Vec<Point> =
            self.drops.iter().filter_map(of_drop).chain(self.conflicts.iter().copied()).collect();
        if points.len() < least {
            return Vec::new();
        }
        points.sort_unstable_by_key(|point| (point.time, point.drop, point.body()));
        let together = |range: Range<usize>| {
            let drops = points[range.clone()].iter().map(|point| point.drop).filter(|drop| *drop != NO_DROP);
            let devices = points[range].iter().map(Point::body).collect();
            Together { drops: drops.collect(), devices, ..Together::default() }
        };
        let found = dense::stretches(&points, window, least, in_window).into_iter().map(together);
        found.filter(|found| !found.drops.is_empty()).collect()
    }
}

/// What happened together.
#[derive(Default)]
struct Together {
    /// In order of time.
    drops: Vec<u32>,
    /// Whose, and who shows only by a conflict of two connections; some more than once.
    devices: Vec<usize>,
    /// They came back together, rather than that they dropped together.
    by_returns: bool,
    /// They are fewer than an outage of the place would take.
    part: bool,
}

impl Together {
    fn devices(&self) -> usize {
        let mut devices = self.devices.clone();
        devices.sort_unstable();
        devices.dedup();
        devices.len()
    }

    /// Whoever comes back elsewhere is not behind this address: unless others come back there too, by the second line
    /// of the place.
    fn leave_out_movers(&mut self, fleet: &Fleet, address: Id) {
        let next = |drop: u32| fleet.drops[drop as usize].next_address().filter(|next| *next != address);
        let mut elsewhere: BTreeMap<Id, usize> = BTreeMap::new();
        for next in self.drops.iter().filter_map(|&drop| next(drop)) {
            *elsewhere.entry(next).or_default() += 1;
        }
        let most = elsewhere.into_iter().max_by_key(|(next, count)| (*count, std::cmp::Reverse(*next)));
        let second = most.filter(|(_, count)| *count >= LEAST_DEVICES).map(|(next, _)| next);
        let Self { drops, devices, .. } = self;
        let mut gone: BTreeSet<usize> = BTreeSet::new();
        drops.retain(|&drop| {
            let stays = next(drop).is_none_or(|next| Some(next) == second);
            if !stays {
                gone.insert(fleet.point(drop).body());
            }
            stays
        });
        devices.retain(|device| !gone.contains(device));
    }

    /// Whether so many came back in one moment as do not in the hours around it.
    fn is_unusual(&self, fleet: &Fleet, returns: &[Time]) -> bool {
        let back = || self.drops.iter().filter_map(|&drop| back_at(&fleet.drops[drop as usize]));
        let Some((from, to)) = back().min().zip(back().max()) else { return false };
        let between = |from: i64, to: i64| {
            returns.partition_point(|time| time.0 <= to) - returns.partition_point(|time| time.0 < from)
        };
        let around = between(from.0 - AROUND, to.0 + AROUND) - between(from.0, to.0);
        self.devices() >= unusual(around, 2 * AROUND)
    }
}

/// How many returns in one moment are more than is usual with so many over some time.
fn unusual(returns: usize, millis: i64) -> usize {
    let usual = returns as f64 * UNPLACED_WINDOW as f64 / millis.max(UNPLACED_WINDOW) as f64;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small positive number
    let least = (usual + UNPLACED_ABOVE * usual.sqrt()).ceil() as usize;
    least.max(UNPLACED_LEAST)
}

/// When a device came back that had been away for longer than a moment.
fn back_at(drop: &Drop) -> Option<Time> {
    drop.next().filter(|_| drop.gap() > Some(SHORT))
}

/// When a site was out, with how many drops, and how many devices are behind it.
struct Outage {
    from: Time,
    to: Time,
    drops: usize,
    of: usize,
}

impl Outage {
    fn of(fleet: &Fleet, members: &[u32], of: usize) -> Self {
        let time = |member: &u32| fleet.drops[*member as usize].time;
        let (from, to) = (time(&members[0]), time(&members[members.len() - 1]));
        Self { from, to, drops: members.len(), of }
    }
}

/// What is hit outside of sites. The outages are in the order of their begins.
fn outside(span: &Outage, spans: &[Outage], all: &[Time], known: usize) -> Outside {
    let drops = all.partition_point(|time| *time <= span.to) - all.partition_point(|time| *time < span.from);
    let begin = spans.partition_point(|other| other.from.0 < span.from.0 - LONGEST);
    let overlapping =
        spans[begin..].iter().take_while(|other| other.from <= span.to).filter(|other| other.to >= span.from);
    let (mut of_sites, mut behind) = (0, 0);
    for other in overlapping {
        of_sites += other.drops;
        behind += other.of;
    }
    let drops = drops.saturating_sub(of_sites) as f64;
    let devices = known.saturating_sub(behind) as f64;
    Outside { drops, share: drops / devices.max(1.0), out: behind as f64 / known.max(1) as f64 }
}

fn describe(fleet: &Fleet, found: &Together) -> Site {
    let drops = || found.drops.iter().map(|&drop| &fleet.drops[drop as usize]);
    let mut devices: Vec<usize> = drops().map(|drop| fleet.devices[drop.device()].body).collect();
    devices.extend(&found.devices);
    devices.sort_unstable();
    devices.dedup();
    let (first, last) = (drops().next().expect("members").time, drops().next_back().expect("members").time);
    let mut back: Vec<Time> = drops().filter_map(Drop::next).collect();
    back.sort_unstable();
    // The middle half of them.
    let (quarter, three) = (back.len() / 4, back.len() * 3 / 4);
    let spread = (back.len() >= LEAST_DEVICES).then(|| back[three].seconds_since(back[quarter]));
    let (quarter, three) = (found.drops.len() / 4, found.drops.len() * 3 / 4);
    let time = |at: usize| fleet.drops[found.drops[at] as usize].time;
    let dropped = time(three).seconds_since(time(quarter));
    let in_steps = |back: f64| dropped >= STEPS && back <= STEPS_SHARE * dropped;
    Site {
        devices: devices.len(),
        placed: true,
        by_returns: found.by_returns,
        least: LEAST_DEVICES,
        of: 0,
        alone: false,
        part: false,
        steps: spread.is_some_and(in_steps).then_some(dropped),
        elsewhere: false,
        outside: Outside::default(),
        back_together: spread.is_some_and(|spread| spread <= BACK_TOGETHER),
        back: spread,
        seconds: last.seconds_since(first),
        awake: drops().filter(|drop| drop.gap().is_some_and(|gap| gap <= NO_START)).count() as f64
            / found.drops.len() as f64,
        began: loss::begin(fleet, &found.drops),
    }
}
