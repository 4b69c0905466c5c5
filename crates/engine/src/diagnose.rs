//! Why each device was dropped.
//!
//! What is observed of a drop does not depend on what it may mean: `facts` puts it together, from what `rhythm`,
//! `habits` and `restarts` see in each device, and `site`, `burst` and `quota` in the fleet. Each of the `causes` is
//! one file, which weighs these observations: a weight is in nats (the natural logarithm of how much likelier the observation makes the
//! cause). Causes compete on the sum, and a verdict that is not likelier than not is [`Cause::Undetermined`].
//!
//! Each drop is judged twice: by itself, and with what `company` then sees in those around it. Where many dropped in one
//! event, `agreement` settles what it was.

mod absences;
mod agreement;
pub(crate) mod burst;
mod causes;
mod company;
pub(crate) mod dense;
pub mod evidence;
pub(crate) mod facts;
mod gaps;
pub(crate) mod habits;
mod limits;
pub(crate) mod loss;
mod nameless;
mod pace;
pub(crate) mod quota;
mod refusals;
pub(crate) mod restarts;
pub(crate) mod rhythm;
mod ruling;
pub(crate) mod site;
mod timetable;
pub(crate) mod token_life;
mod whereabouts;
pub mod why;

use crate::fleet::{Drop, Fleet, SdkTraits};
use crate::message::Text;
use crate::order::sort_by;
use crate::sdk::Renewal;
use crate::testimony::{Statement, Testimony};
pub use causes::{Cause, needs};
pub use evidence::Evidence;
use evidence::Observation;
pub use facts::Bits;
use facts::Facts;
use ruling::{Ruling, Rulings};

/// Why one drop happened.
#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub(crate) cause: Cause,
    /// 0 to 1, in steps of 0.001: of verdicts with 0.8, eight in ten are meant to be right.
    pub(crate) confidence: f64,
    /// The burst that the drop is part of, for causes that are one incident each.
    pub(crate) incident: Option<usize>,
}

/// One drop, and what was observed of it and around it.
struct Case<'a> {
    fleet: &'a Fleet,
    drop: &'a Drop,
    /// The drop of the device before it, where the log has connects, too.
    before: Option<&'a Drop>,
    /// How long the session lasted, and the device was away, in seconds.
    length: Option<f64>,
    gap: Option<f64>,
    sdk: SdkTraits,
    beat: rhythm::Beat,
    /// The device is dropped many times in this hour.
    often: bool,
    /// The share of the device's sessions that are on its rhythm.
    share: f64,
    /// Most clients of the same SDK version are on a token's rhythm, and this one can be.
    peers_on_token: bool,
    habits: &'a habits::Habits,
    gaps: &'a gaps::Gaps,
    /// The limit at which the device's sessions end.
    limit: Option<&'a limits::Limit>,
    /// The device's fellows move from address to address, too.
    pool: bool,
    /// The outage of a site, the burst and the run of restarts that the drop is part of.
    site: Option<&'a site::Site>,
    burst: Option<&'a burst::Burst>,
    run: Option<restarts::Run>,
    /// The hub's quota was used up.
    quota: Option<quota::Known>,
    /// Clients like this one, where the hub logs a failed authentication when their tokens run out.
    refusals: Option<&'a refusals::Clients>,
    /// What the device itself wrote of it.
    said: Option<&'a Statement>,
}

/// What the diagnosis came to.
pub(crate) struct Diagnosis {
    rhythm: rhythm::Rhythm,
    habits: Vec<habits::Habits>,
    gaps: gaps::Gaps,
    limits: Vec<Option<limits::Limit>>,
    pools: Vec<bool>,
    sites: site::Sites,
    bursts: burst::Bursts,
    restarts: restarts::Runs,
    quota: quota::Quota,
    refusals: refusals::Refusals,
    /// What devices wrote themselves.
    pub(crate) testimony: Testimony,
    rulings: Vec<Ruling>,
    /// The cause of each ruling, which is asked of each drop, time and again: these lie close together.
    causes: Vec<Cause>,
    /// For each of [`Fleet::drops`] its ruling. There may be millions: this is all that is kept of each.
    ruling_of: Vec<u32>,
}

impl Diagnosis {
    /// Finds a verdict for each drop.
    pub(crate) fn of(fleet: &Fleet, testimony: Testimony) -> Self {
        let rhythm = rhythm::observe(fleet);
        let habits = habits::observe(fleet, &rhythm);
        let gaps = gaps::observe(fleet, &rhythm);
        let limits = limits::observe(fleet);
        // Drops on a token's rhythm are removed first: a fleet that was restarted together drops together every 65
        // to 70 minutes, and that is neither a site nor the hub.
        let sites = site::observe(fleet, &rhythm, &habits);
        let restarts = restarts::observe(fleet, &rhythm.beats);
        let seen =
            burst::Seen { fleet, rhythm: &rhythm, sites: &sites, habits: &habits, restarts: &restarts };
        let by_time = fleet.by_time();
        let bursts = burst::observe(&seen, &by_time);
        let quota = quota::observe(fleet);
        let refusals = refusals::observe(fleet, &rhythm);
        let pools = whereabouts::pools(fleet);
        let (rulings, causes, ruling_of) = (Vec::new(), Vec::new(), Vec::new());
        let mut diagnosis = Self {
            rhythm,
            habits,
            gaps,
            limits,
            pools,
            sites,
            bursts,
            restarts,
            quota,
            refusals,
            testimony,
            rulings,
            causes,
            ruling_of,
        };
        let mut rulings = Rulings::default();
        let alone: Vec<u32> = (0..fleet.drops.len())
            .map(|drop| rulings.judge(facts::of(&diagnosis.case(fleet, drop))))
            .collect();
        let companies = company::observe(fleet, &by_time, &|drop| rulings.cause(alone[drop]));
        let ruling_of = alone.iter().zip(companies).map(|(&alone, company)| rulings.judge_in(alone, company));
        let mut ruling_of: Vec<u32> = ruling_of.collect();
        agreement::agree(&mut rulings, &mut ruling_of, &diagnosis.events(fleet.drops.len()));
        diagnosis.ruling_of = ruling_of;
        (diagnosis.rulings, diagnosis.causes) = rulings.into_parts();
        diagnosis
    }

    /// The number of the outage of a site that a drop is part of, or else of its burst.
    fn event(&self, drop: usize) -> Option<usize> {
        let burst = || self.bursts.number(drop).map(|number| self.sites.sites.len() + number);
        self.sites.number(drop).or_else(burst)
    }

    /// The drops that are part of an event, behind its number.
    fn events(&self, drops: usize) -> Vec<(u32, u32)> {
        let count = |number: usize| u32::try_from(number).expect("events are numbered by u32");
        let members = (0..drops).filter_map(|drop| Some((count(self.event(drop)?), count(drop))));
        let mut members: Vec<_> = members.collect();
        sort_by(&mut members, Ord::cmp);
        members
    }

    fn case<'a>(&'a self, fleet: &'a Fleet, index: usize) -> Case<'a> {
        let drop = &fleet.drops[index];
        Case {
            fleet,
            drop,
            before: (fleet.connects && index > fleet.devices[drop.device()].drops.start)
                .then(|| &fleet.drops[index - 1]),
            length: drop.length(),
            gap: drop.gap(),
            sdk: fleet.sdk(&drop.client),
            beat: self.rhythm.beats[index],
            often: habits::often(fleet, index),
            share: self.rhythm.shares[drop.device()],
            peers_on_token: self.rhythm.peers_on_token(fleet, &drop.client),
            habits: &self.habits[drop.device()],
            gaps: &self.gaps,
            limit: self.limits[drop.device()].as_ref(),
            pool: self.pools[drop.device()],
            site: self.sites.of(index),
            burst: self.bursts.of(index),
            run: self.restarts.of(index),
            quota: self.quota.at(fleet.devices[drop.device()].hub, drop.time),
            refusals: self.refusals.of(fleet, drop),
            said: self.testimony.of(index),
        }
    }

    /// Whether the device's sessions show that its clock runs fast or slow.
    pub(crate) fn clock_drifts(&self, device: usize) -> bool {
        self.habits[device].drift.is_some_and(habits::Drift::is_of_a_clock)
    }

    /// The life, in minutes, of the token that explains most of a device's sessions.
    pub(crate) fn token_minutes(&self, device: usize) -> u16 {
        self.rhythm.tokens[device]
    }

    /// How the client of a device renews its token.
    pub(crate) fn renewal(&self, device: usize) -> Renewal {
        self.rhythm.renewals[device]
    }

    /// How many verdicts there are.
    pub(crate) fn len(&self) -> usize {
        self.ruling_of.len()
    }

    fn ruling(&self, drop: usize) -> &Ruling {
        &self.rulings[self.ruling_of[drop] as usize]
    }

    /// The verdict on a drop.
    pub(crate) fn verdict(&self, drop: usize) -> Verdict {
        let &Ruling { cause, confidence, .. } = self.ruling(drop);
        Verdict { cause, confidence, incident: self.incident(drop) }
    }

    /// Its cause.
    pub(crate) fn cause(&self, drop: usize) -> Cause {
        self.causes[self.ruling_of[drop] as usize]
    }

    /// The [incident](Verdict::incident) that it is part of.
    pub(crate) fn incident(&self, drop: usize) -> Option<usize> {
        match self.cause(drop) {
            Cause::HubTransient => self.bursts.number(drop),
            Cause::SiteOutage => self.sites.number(drop),
            _ => None,
        }
    }

    /// The life, in minutes, of the token whose rhythm the drop keeps.
    pub(crate) fn token(&self, drop: usize) -> Option<u32> {
        Some(self.rhythm.beats[drop]).filter(|beat| beat.repeats)?.token()
    }

    /// What was observed of a drop.
    pub(crate) fn facts(&self, drop: usize) -> Facts {
        self.ruling(drop).facts
    }

    /// What speaks for the cause of a drop and against it.
    pub(crate) fn explain(&self, fleet: &Fleet, index: usize, mut found: impl FnMut(Evidence)) {
        self.explain_some(fleet, index, self.told(index).iter(), |_, evidence| found(evidence));
    }

    /// The same of some of it only, numbered.
    pub(crate) fn explain_some<'a>(
        &self,
        fleet: &Fleet,
        index: usize,
        told: impl ExactSizeIterator<Item = &'a (Observation, f64)>,
        mut found: impl FnMut(usize, Evidence),
    ) {
        if told.len() == 0 {
            return;
        }
        let case = self.case(fleet, index);
        for (number, &(observation, weight)) in told.enumerate() {
            found(number, facts::evidence(observation, weight, &case));
        }
    }

    /// What is worth telling of a drop: alike for all of one [`group`](Self::group).
    pub(crate) fn told(&self, drop: usize) -> &[(Observation, f64)] {
        &self.ruling(drop).told
    }

    /// Drops of which the same was observed are a group, which has a number.
    pub(crate) fn group(&self, drop: usize) -> u32 {
        self.ruling_of[drop]
    }

    /// The other drops of the outage of a site that a drop is part of, or else of its burst.
    pub(crate) fn together(&self, drop: usize) -> impl Iterator<Item = usize> {
        let outage = self.sites.number(drop).filter(|_| self.cause(drop) == Cause::SiteOutage);
        let is_with = move |other: usize| match (outage, self.bursts.number(drop)) {
            (Some(outage), _) => self.sites.number(other) == Some(outage),
            (None, Some(burst)) => self.bursts.number(other) == Some(burst),
            (None, None) => false,
        };
        (0..self.len()).filter(move |&other| other != drop && is_with(other))
    }

    /// The address of the site whose outage the drop is part of; empty where the log does not say.
    pub(crate) fn outage_at<'f>(&self, fleet: &'f Fleet, drop: usize) -> &'f str {
        let placed = self.sites.of(drop).is_some_and(|site| site.placed);
        if placed { fleet.address(fleet.drops[drop].client.address) } else { "" }
    }

    /// When the outage of a site that the drop is part of really began.
    #[inline(never)] // told in two places
    pub(crate) fn outage_began(&self, drop: usize) -> Option<Text> {
        self.sites.of(drop)?.began.map(loss::Begin::text)
    }

    /// The burst with the number of [`Verdict::incident`].
    pub(crate) fn burst(&self, incident: usize) -> &burst::Burst {
        &self.bursts.bursts[incident]
    }
}

/// Whether a session of so many seconds is one that the hub ends for a token of the SDKs' default life.
pub(crate) fn fits_token(seconds: f64) -> bool {
    rhythm::fits(rhythm::DEFAULT_TOKEN_MINUTES, seconds)
}

/// Whether something is among what was observed.
#[doc(hidden)]
pub fn has(observed: Bits, observation: Observation) -> bool {
    Facts(observed).has(observation)
}

/// What was observed of a drop itself, of all that was: to fit the weights.
#[doc(hidden)]
pub fn alone(observed: Bits) -> Bits {
    Facts(observed).alone().0
}
