//! The life of the token that explains a device's sessions: told by its renewals, its sessions, or those of its kind.
//!
//! A session shorter than the token says nothing, since anything may end one; a longer one speaks against it.

use super::rhythm::{self, DEFAULT_TOKEN_MINUTES, REPEATS};
use crate::fleet::{Device, Drop, Fleet};
use crate::message::Text;
use crate::sdk::{Early, Renewal, Sdk};
use crate::threshold::thresholds;

thresholds! {
    /// A token life other than the default must explain this share of the sessions that are as long or longer. Proposal.
    pub(super) const SHARE_OF_SESSIONS: f64 = 0.8 => AtLeast Share, "threshold-as-long-share", Proposal;
}

/// Token lives that people choose, in minutes, the shortest first. Proposal.
const LIVES: [u16; 16] = [5, 10, 15, 20, 30, 45, 60, 90, 120, 240, 480, 720, 1440, 2880, 10_080, 43_200];

/// The place of the default among them.
const DEFAULT: usize = 6;
const _: () = assert!(LIVES[DEFAULT] as u32 == DEFAULT_TOKEN_MINUTES);

/// From this life on, in minutes, one session tells it: hardly any other is as long by chance. Proposal.
const RARE_BY_CHANCE: u16 = 480;

/// So many devices with a session of one life tell it to the others that have the same SDK. Proposal.
const ALIKE: u32 = 3;

/// Message ids of lives, by the unit that people would name them in.
pub(crate) const MESSAGES: [&str; 3] = ["token-life-minutes", "token-life-hours", "token-life-days"];

/// A life of so many minutes in words: in hours or days, where it is two or more, and whole.
pub(crate) fn in_words(minutes: u32) -> Text {
    let [of_minutes, of_hours, of_days] = MESSAGES;
    let units = [(of_days, 24 * 60), (of_hours, 60)];
    let whole = units.into_iter().find(|(_, unit)| minutes >= 2 * unit && minutes.is_multiple_of(*unit));
    let (message, unit) = whole.unwrap_or((of_minutes, 1));
    Text::new(message).with("number", minutes / unit)
}

/// For each device the life of its token in minutes; the default one unless another explains more.
pub(super) fn of_devices(fleet: &Fleet, renewals: &[Renewal]) -> Vec<u16> {
    let bands = Bands::new();
    let family = |device: &Device| fleet.sdk(&device.client).family as usize;
    let mut kinds = [Kind::default(); Sdk::COUNT];
    let mut renewed = fleet.beside.renewed_tokens().peekable();
    // There may be millions of devices.
    let own = |(index, device): (usize, &Device)| {
        // Where renewals tell the life, ends at another age are not the token's.
        while renewed.next_if(|(other, _)| *other < index).is_some() {}
        if let Some((_, minutes)) = renewed.next_if(|(of, _)| *of == index) {
            return place(minutes);
        }
        let counts = bands.of(fleet, device, renewals[index]);
        let own = counts.best().filter(|(_, hits)| *hits as usize >= REPEATS).map(|(at, _)| at);
        let own = own.or_else(|| (counts.is_empty() || counts.hits[DEFAULT] > 0).then_some(DEFAULT));
        if own.is_none() {
            kinds[family(device)].add(&counts);
        }
        own.and_then(|at| u8::try_from(at).ok())
    };
    let own: Vec<Option<u8>> = fleet.devices.iter().enumerate().map(own).collect();
    let of_kind = kinds.map(|kind| kind.life());
    let unsure = |(device, renewal): (&Device, &Renewal)| {
        let counts = bands.of(fleet, device, *renewal);
        let of_kind = of_kind[family(device)].filter(|at| counts.hits[*at] > 0);
        let rare = || counts.best().map(|(at, _)| at).filter(|at| LIVES[*at] >= RARE_BY_CHANCE);
        of_kind.or_else(rare).unwrap_or(DEFAULT)
    };
    let life = |(device, own): (_, Option<u8>)| LIVES[own.map_or_else(|| unsure(device), usize::from)];
    fleet.devices.iter().zip(renewals).zip(own).map(life).collect()
}

/// The place of a life among those that people choose.
fn place(minutes: u32) -> Option<u8> {
    LIVES.iter().position(|life| u32::from(*life) == minutes).and_then(|at| u8::try_from(at).ok())
}

/// Devices with one family of SDKs that do not tell their token by themselves.
#[derive(Clone, Copy, Default)]
struct Kind {
    counts: Counts,
    /// How many of them have a session that a token of this life explains.
    devices: [u32; LIVES.len()],
}

impl Kind {
    fn add(&mut self, counts: &Counts) {
        for at in 0..LIVES.len() {
            self.counts.hits[at] += counts.hits[at];
            self.counts.longer[at] += counts.longer[at];
            self.devices[at] += u32::from(counts.hits[at] > 0);
        }
    }

    /// The life that they tell together.
    fn life(&self) -> Option<usize> {
        self.counts.best().map(|(at, _)| at).filter(|at| self.devices[*at] >= ALIKE)
    }
}

/// How many sessions each life explains, and how many are longer.
#[derive(Clone, Copy, Default)]
struct Counts {
    hits: [u32; LIVES.len()],
    longer: [u32; LIVES.len()],
}

impl Counts {
    fn is_empty(&self) -> bool {
        self.hits == [0; LIVES.len()]
    }

    /// The life that explains most, the shortest of equals, with how much; none where the default one does as well.
    fn best(&self) -> Option<(usize, u32)> {
        let share = |at: usize| f64::from(self.hits[at]) / f64::from(self.hits[at] + self.longer[at]);
        let explains = |at: &usize| *at != DEFAULT && self.hits[*at] > 0 && share(*at) >= SHARE_OF_SESSIONS;
        let best = (0..LIVES.len()).rev().filter(explains).max_by_key(|at| self.hits[*at])?;
        (self.hits[best] > self.hits[DEFAULT]).then_some((best, self.hits[best]))
    }
}

/// How long sessions may last that the token of each life ends, for each way to renew it.
struct Bands(Vec<(Renewal, [(f64, f64); LIVES.len()])>);

impl Bands {
    fn new() -> Self {
        let ways =
            [Renewal::ByHub, Renewal::Abrupt(Early::FourFifths), Renewal::Abrupt(Early::TwoMinutesBefore)];
        let bands = |renewal| {
            LIVES.map(|life| {
                let band = rhythm::band(renewal, life.into());
                (*band.start(), *band.end())
            })
        };
        Self(ways.into_iter().map(|renewal| (renewal, bands(renewal))).collect())
    }

    /// What a device tells of its token.
    fn of(&self, fleet: &Fleet, device: &Device, renewal: Renewal) -> Counts {
        if device.drops.is_empty() || !rhythm::can_be_token(fleet, &device.client) {
            return Counts::default();
        }
        let drops = &fleet.drops[device.drops.clone()];
        let known = self.0.iter().find(|(known, _)| *known == renewal);
        // Whoever else it is, the hub ends it.
        let (_, bands) = known.unwrap_or(&self.0[0]);
        let mut counts = Counts::default();
        for length in drops.iter().filter_map(Drop::length).filter(|length| *length >= bands[0].0) {
            let reached = bands.partition_point(|(_, end)| *end < length);
            for longer in &mut counts.longer[..reached] {
                *longer += 1;
            }
            for (hits, (start, _)) in counts.hits.iter_mut().zip(bands).skip(reached) {
                if length < *start {
                    break;
                }
                *hits += 1;
            }
        }
        counts
    }
}
