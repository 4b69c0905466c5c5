//! Sites: the devices behind one address that are dropped together, while others are not.
//!
//! A place that loses its line or its power loses all its devices at one moment, but the hub notices each only when 1.5
//! times its keep-alive has gone by: the drops come in steps, in the order of the time-outs.

use std::collections::BTreeMap;

use super::dense;
use super::rhythm::Rhythm;
use crate::event::NOTHING;
use crate::fleet::Fleet;
use crate::intern::Id;
use crate::order::sort_indices;
use crate::threshold::thresholds;
use crate::time::{SECOND, Time};

thresholds! {
    /// The drops of one outage lie within so much time of each other. Source: the hub notices after 90 s (Python) to
    /// 450 s (.NET), by the SDKs' default keep-alives; and some slack.
    const WINDOW: i64 = 480 * SECOND => AtMost Millis, "threshold-devices", Sdk;

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

    /// The devices come back together when most of them are back within so many seconds of each other. Proposal.
    const BACK_TOGETHER: f64 = 180.0 => AtMost Seconds, "threshold-back-together", Proposal;
}

/// No outage of a site is looked for that began longer before, in milliseconds. Proposal.
const LONGEST: i64 = 24 * 3600 * SECOND;

/// The devices behind one address, dropped together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Site {
    pub(crate) devices: usize,
    /// All devices behind the address.
    pub(crate) of: usize,
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

/// Finds the outages. Drops on the rhythm of a token are left out.
pub(crate) fn observe(fleet: &Fleet, rhythm: &Rhythm) -> Sites {
    let count = |number: usize| u32::try_from(number).expect("events are numbered by u32");
    let mut sites = Sites { sites: Vec::new(), site_of: vec![NO_SITE; fleet.drops.len()] };
    // The devices behind each address, and the drops there.
    let mut behind: BTreeMap<Id, usize> = BTreeMap::new();
    let mut here: BTreeMap<Id, Vec<u32>> = BTreeMap::new();
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
        if rhythm.beats[index].repeats {
            continue;
        }
        all.push(drop.time);
        if drop.client.address != NOTHING {
            here.entry(drop.client.address).or_default().push(count(index));
        }
    }
    all.sort_unstable();
    let mut in_window = vec![0u32; fleet.devices.len()];
    let mut found: Vec<(Vec<u32>, usize)> = Vec::new();
    for (address, mut order) in here {
        let of = behind.get(&address).copied().unwrap_or(0);
        // Everybody behind one address: there is no elsewhere to compare with.
        if of < LEAST_DEVICES || of == known {
            continue;
        }
        let time = |drop: u32| fleet.drops[drop as usize].time;
        sort_indices(&mut order, &mut |a, b| time(a).cmp(&time(b)));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a share of a count
        let least = ((SHARE * of as f64).ceil() as usize).max(LEAST_DEVICES);
        let stretches = dense::stretches(fleet, &order, WINDOW, least, &mut in_window);
        found.extend(stretches.into_iter().map(|members| (members, of)));
    }
    // An outage of a provider takes several sites; who else is hit is told by those outside of all of them.
    found.sort_by_key(|(members, _)| fleet.drops[members[0] as usize].time);
    let spans: Vec<Span> = found.iter().map(|(members, of)| Span::of(fleet, members, *of)).collect();
    for ((members, _), span) in found.iter().zip(&spans) {
        let number = count(sites.sites.len());
        for &drop in members {
            sites.site_of[drop as usize] = number;
        }
        let outside = outside(span, &spans, &all, known);
        let elsewhere = outside.is_hit();
        sites.sites.push(Site { of: span.of, elsewhere, outside, ..describe(fleet, members) });
    }
    sites
}

/// When a site was out, with how many drops, and how many devices are behind it.
struct Span {
    from: Time,
    to: Time,
    drops: usize,
    of: usize,
}

impl Span {
    fn of(fleet: &Fleet, members: &[u32], of: usize) -> Self {
        let time = |member: &u32| fleet.drops[*member as usize].time;
        let (from, to) = (time(&members[0]), time(&members[members.len() - 1]));
        Self { from, to, drops: members.len(), of }
    }
}

/// What is hit outside of sites. The spans are in the order of their begins.
fn outside(span: &Span, spans: &[Span], all: &[Time], known: usize) -> Outside {
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

fn describe(fleet: &Fleet, members: &[u32]) -> Site {
    let drops = || members.iter().map(|&drop| &fleet.drops[drop as usize]);
    let mut devices: Vec<usize> = drops().map(|drop| fleet.devices[drop.device()].body).collect();
    devices.sort_unstable();
    devices.dedup();
    let (first, last) = (drops().next().expect("members").time, drops().next_back().expect("members").time);
    let mut back: Vec<Time> = drops().filter_map(crate::fleet::Drop::next).collect();
    back.sort_unstable();
    // The middle half of them.
    let (quarter, three) = (back.len() / 4, back.len() * 3 / 4);
    let spread = (back.len() >= LEAST_DEVICES).then(|| back[three].seconds_since(back[quarter]));
    Site {
        devices: devices.len(),
        of: 0,
        elsewhere: false,
        outside: Outside::default(),
        back_together: spread.is_some_and(|spread| spread <= BACK_TOGETHER),
        back: spread,
        seconds: last.seconds_since(first),
    }
}
