//! Why each device was dropped.
//!
//! What is observed of a drop does not depend on what it may mean: `facts` puts it together, from what `rhythm`,
//! `habits` and `restarts` see in each device, and `site`, `burst` and `quota` in the fleet. Each cause is one file, which
//! weighs these observations: a weight is in nats (the natural logarithm of how much likelier the observation makes the
//! cause). Causes compete on the sum, and a verdict that is not likelier than not is [`Cause::Undetermined`].
//!
//! Each drop is judged twice: by itself, and with what `company` then sees in those around it.

mod abrupt_close;
mod absences;
mod app_restart;
pub(crate) mod burst;
mod company;
pub(crate) mod dense;
mod duplicate_identity;
pub mod evidence;
pub(crate) mod facts;
mod gaps;
pub(crate) mod habits;
mod hub_transient;
mod keep_alive_cap;
pub(crate) mod loss;
mod network_loss;
mod pace;
pub(crate) mod quota;
mod quota_exceeded;
mod refusals;
pub(crate) mod restarts;
pub(crate) mod rhythm;
mod sas_token_expiry;
pub(crate) mod site;
mod site_outage;
mod timetable;
mod token_life;
mod undetermined;
mod whereabouts;
pub mod why;

use hashbrown::HashMap;
use serde::{Serialize, Serializer};

use crate::fleet::{Drop, Fleet, SdkTraits};
use crate::message::Text;
use crate::testimony::{Statement, Testimony};
use crate::threshold::thresholds;
use company::Company;
pub use evidence::Evidence;
use evidence::Observation;
use facts::Facts;

/// Why a device was dropped. The names are part of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The token ran out and the hub closed the connection; the rhythm is the token's.
    SasTokenExpiry,
    /// Silence longer than the hub's keep-alive timeout.
    NetworkLoss,
    /// TCP reset, or a socket closed without an MQTT DISCONNECT; back within seconds.
    AbruptClose,
    /// The device application crashes or restarts: short, alike sessions, alike gaps.
    AppRestart,
    /// The devices behind one address dropped together, others did not.
    SiteOutage,
    /// A keep-alive above the longest silence that the hub allows.
    KeepAliveCap,
    /// Many devices on many addresses at once, with 500xxx errors.
    HubTransient,
    /// Two clients share one identity and throw each other out.
    DuplicateIdentity,
    /// The daily quota is used up: connect and drop until 00:00 UTC.
    QuotaExceeded,
    /// Not enough evidence.
    Undetermined,
}

impl Cause {
    /// All causes that a verdict can give.
    pub const ALL: [Cause; 10] = [
        Cause::SasTokenExpiry,
        Cause::NetworkLoss,
        Cause::AbruptClose,
        Cause::AppRestart,
        Cause::SiteOutage,
        Cause::KeepAliveCap,
        Cause::HubTransient,
        Cause::DuplicateIdentity,
        Cause::QuotaExceeded,
        Cause::Undetermined,
    ];

    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        self.message().trim_start_matches("cause-")
    }

    /// The message id of its name for people.
    pub fn message(self) -> &'static str {
        match self {
            Cause::SasTokenExpiry => "cause-sas-token-expiry",
            Cause::NetworkLoss => "cause-network-loss",
            Cause::AbruptClose => "cause-abrupt-close",
            Cause::AppRestart => "cause-app-restart",
            Cause::SiteOutage => "cause-site-outage",
            Cause::KeepAliveCap => "cause-keep-alive-cap",
            Cause::HubTransient => "cause-hub-transient",
            Cause::DuplicateIdentity => "cause-duplicate-identity",
            Cause::QuotaExceeded => "cause-quota-exceeded",
            Cause::Undetermined => "cause-undetermined",
        }
    }

    /// The cause that a hub's log cannot tell from this one: whoever names one means either.
    pub(crate) fn twin(self) -> Self {
        match self {
            Cause::NetworkLoss => Cause::AbruptClose,
            Cause::AbruptClose => Cause::NetworkLoss,
            other => other,
        }
    }

    /// The message id of what it means.
    pub fn meaning(self) -> &'static str {
        match self {
            Cause::SasTokenExpiry => "meaning-sas-token-expiry",
            Cause::NetworkLoss => "meaning-network-loss",
            Cause::AbruptClose => "meaning-abrupt-close",
            Cause::AppRestart => "meaning-app-restart",
            Cause::SiteOutage => "meaning-site-outage",
            Cause::KeepAliveCap => "meaning-keep-alive-cap",
            Cause::HubTransient => "meaning-hub-transient",
            Cause::DuplicateIdentity => "meaning-duplicate-identity",
            Cause::QuotaExceeded => "meaning-quota-exceeded",
            Cause::Undetermined => "meaning-undetermined",
        }
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Why one drop happened.
#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub(crate) cause: Cause,
    /// 0 to 1, in steps of 0.001: of verdicts with 0.8, eight in ten are meant to be right.
    pub(crate) confidence: f64,
    /// The burst that the drop is part of, for causes that are one incident each.
    pub(crate) incident: Option<usize>,
}

/// The verdict on all drops of which the same was observed. Observations come in few combinations.
#[derive(Clone, Debug)]
struct Ruling {
    facts: Facts,
    cause: Cause,
    /// 0 to 1, in steps of 0.001.
    confidence: f64,
    /// What is worth telling for the cause and against it, with its weight.
    told: Vec<(Observation, f64)>,
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
        let mut court = Court::default();
        let alone: Vec<u32> =
            (0..fleet.drops.len()).map(|drop| court.judge(facts::of(&diagnosis.case(fleet, drop)))).collect();
        let companies = company::observe(fleet, &by_time, &|drop| court.rulings[alone[drop] as usize].cause);
        let ruling_of = alone.iter().zip(companies).map(|(&alone, company)| court.judge_in(alone, company));
        diagnosis.ruling_of = ruling_of.collect();
        diagnosis.causes = court.rulings.iter().map(|ruling| ruling.cause).collect();
        diagnosis.rulings = court.rulings;
        diagnosis
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

/// How a cause weighs what is observed, in nats.
pub(crate) struct Model {
    /// Without any of these there is nothing to go by: what is usual elsewhere makes no verdict here.
    needs: &'static [Observation],
    /// How likely it is before anything was observed.
    prior: f64,
    weights: &'static [(Observation, f64)],
    /// What weighs that is stated outright: by the hub, or by the device's own log where it was laid beside the hub's; and a
    /// gap that is arithmetic. Set by hand, whatever was fitted: it is nearly an answer, and hardly any simulated fleet
    /// has it. Proposals.
    stated: &'static [(Observation, f64)],
}

impl Model {
    /// All weights; of two of one observation the last one counts.
    fn weights(&self) -> impl Iterator<Item = &'static (Observation, f64)> {
        self.weights.iter().chain(self.stated)
    }

    /// What an observation weighs when the cause is explained.
    fn weight_told(&self, observation: Observation) -> f64 {
        let known = self.weights().filter(|(of, _)| *of == observation).last();
        let weight = known.map_or(0.0, |(_, weight)| *weight);
        match observation {
            // What all who have the cause show tells them from the others only by its absence: it got little weight.
            needed if self.needs.contains(&needed) && !needed.is_company() => weight.max(NEEDED),
            // What the log leaves out makes no cause likelier, however it weighs against the others.
            observation if observation.is_of_log() => weight.min(0.0),
            _ => weight,
        }
    }
}

/// Whether a session of so many seconds is one that the hub ends for a token of the SDKs' default life.
pub(crate) fn fits_token(seconds: f64) -> bool {
    rhythm::fits(rhythm::DEFAULT_TOKEN_MINUTES, seconds)
}

/// What was observed of a drop itself, of all that was: to fit the weights.
#[doc(hidden)]
pub fn alone(observed: u128) -> u128 {
    Facts(observed).alone().0
}

/// The causes that compete, each with its model, in the order of [`Cause::ALL`].
const MODELS: [(Cause, Model); 10] = [
    (Cause::SasTokenExpiry, sas_token_expiry::MODEL),
    (Cause::NetworkLoss, network_loss::MODEL),
    (Cause::AbruptClose, abrupt_close::MODEL),
    (Cause::AppRestart, app_restart::MODEL),
    (Cause::SiteOutage, site_outage::MODEL),
    (Cause::KeepAliveCap, keep_alive_cap::MODEL),
    (Cause::HubTransient, hub_transient::MODEL),
    (Cause::DuplicateIdentity, duplicate_identity::MODEL),
    (Cause::QuotaExceeded, quota_exceeded::MODEL),
    (Cause::Undetermined, undetermined::MODEL),
];

/// Evidence that weighs less is not worth a reader's time, in nats. Proposal.
const WORTH_TELLING: f64 = 0.3;

/// What a cause cannot do without is told with at least this weight, in nats. Proposal.
const NEEDED: f64 = 2.0;

thresholds! {
    /// A cause that is not likelier than all others together is none. Proposal.
    const LIKELIER_THAN_NOT: f64 = 0.5 => AtLeast Share, "threshold-likelier", Proposal;

    /// Whoever hears that the hub was at fault looks no further, so it takes more to say it. Proposal.
    const BLAMES_THE_HUB: f64 = 0.65 => AtLeast Share, "threshold-likelier", Proposal;

    /// Never quite certain: the log does not show what happened on the device. Proposal.
    const MOST_CERTAIN: f64 = 0.99 => AtMost Share, "threshold-certain", Proposal;
}

/// What each cause needs, as sets of bits: to fit the weights. A drop in its company counts for its cause there, even if
/// that alone will not do for a verdict: it is no proof of having nothing to go by.
#[doc(hidden)]
pub fn needs() -> Vec<u128> {
    let set = |needs: &[Observation]| needs.iter().fold(0, |set, need| set | 1u128 << *need as u32);
    let company = |cause: Cause| {
        let of = |one: &&Observation| one.company().is_some_and(|of| of.most == cause);
        Observation::ALL.iter().filter(of).copied().collect::<Vec<_>>()
    };
    let all = |(cause, model): &(Cause, Model)| match set(model.needs) {
        0 => 0,
        own => own | set(&company(*cause)),
    };
    MODELS.iter().map(all).collect()
}

/// Where the causes compete: the weights by observation, and the rulings so far.
struct Court {
    weights: Vec<[f64; MODELS.len()]>,
    rulings: Vec<Ruling>,
    known: HashMap<Facts, u32>,
    /// The last one: a device is mostly dropped for one reason, again and again.
    last: Option<(Facts, u32)>,
    /// The ruling on a drop in its company, by the ruling on it alone.
    in_company: HashMap<(u32, Company), u32>,
}

/// What each observation adds to each cause, in the order of [`Observation::ALL`] and [`MODELS`].
#[inline(never)]
fn weights() -> Vec<[f64; MODELS.len()]> {
    let mut weights = vec![[0.0; MODELS.len()]; Observation::ALL.len()];
    for (at, (_, model)) in MODELS.iter().enumerate() {
        for &(observation, weight) in model.weights() {
            weights[observation as usize][at] = weight;
        }
    }
    weights
}

impl Default for Court {
    fn default() -> Self {
        let (known, in_company) = (HashMap::new(), HashMap::new());
        Self { weights: weights(), rulings: Vec::new(), known, last: None, in_company }
    }
}

impl Court {
    /// The ruling on a drop of which this was observed, by its number.
    #[inline(never)]
    fn judge(&mut self, facts: Facts) -> u32 {
        if let Some((_, ruling)) = self.last.filter(|(last, _)| *last == facts) {
            return ruling;
        }
        let Self { weights, rulings, known, last, .. } = self;
        let ruling = *known.entry(facts).or_insert_with(|| {
            rulings.push(rule(facts, weights));
            u32::try_from(rulings.len() - 1).expect("fewer than events, which a u32 counts")
        });
        *last = Some((facts, ruling));
        ruling
    }

    /// The same in its company.
    fn judge_in(&mut self, alone: u32, company: Company) -> u32 {
        if company == Company::default() {
            return alone;
        }
        if let Some(&ruling) = self.in_company.get(&(alone, company)) {
            return ruling;
        }
        let &Ruling { facts, cause, .. } = &self.rulings[alone as usize];
        let facts = facts.in_company(cause, company);
        let ruling = self.judge(facts);
        self.in_company.insert((alone, company), ruling);
        ruling
    }
}

/// What a cause's finding tells of the facts. Why nothing can be said is another thing than how likely that is.
fn told(cause: Cause, facts: Facts) -> Vec<(Observation, f64)> {
    if cause == Cause::Undetermined {
        return undetermined::REASONS
            .iter()
            .filter(|(observation, _)| facts.has(*observation))
            .copied()
            .collect();
    }
    let (_, model) = MODELS.iter().find(|(of, _)| *of == cause).expect("every cause has a model");
    let weighed = facts.iter().map(|observation| (observation, model.weight_told(observation)));
    weighed.filter(|(_, weight)| weight.abs() >= WORTH_TELLING).collect()
}

/// How likely each cause is, beside the likeliest.
fn chances(facts: Facts, weights: &[[f64; MODELS.len()]]) -> [f64; MODELS.len()] {
    let mut scores = MODELS.map(|(_, model)| {
        let has_what_it_needs = model.needs.is_empty() || model.needs.iter().any(|need| facts.has(*need));
        if has_what_it_needs { model.prior } else { f64::NEG_INFINITY }
    });
    for observation in facts.iter() {
        for (score, weight) in scores.iter_mut().zip(&weights[observation as usize]) {
            *score += weight;
        }
    }
    name_by_gap(facts, &mut scores);
    let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    scores.map(|score| (score - best).exp())
}

/// A hub's log cannot tell a lost network from an abrupt close. Which of the two is named is told by their definition: whoever
/// was back within seconds had no network to wait for.
fn name_by_gap(facts: Facts, scores: &mut [f64; MODELS.len()]) {
    let at = |cause| MODELS.iter().position(|(of, _)| *of == cause).expect("every cause has a model");
    let (network, abrupt) = (at(Cause::NetworkLoss), at(Cause::AbruptClose));
    let short = facts.has(Observation::GapSeconds);
    let long = [Observation::GapMinutes, Observation::GapLong, Observation::NoReturn];
    let long = long.into_iter().any(|gap| facts.has(gap));
    if short && scores[network] > scores[abrupt] || long && scores[abrupt] > scores[network] {
        scores.swap(network, abrupt);
    }
}

/// How likely a cause must be to be named.
fn least(cause: Cause) -> f64 {
    if cause == Cause::HubTransient { BLAMES_THE_HUB } else { LIKELIER_THAN_NOT }
}

fn rule(facts: Facts, weights: &[[f64; MODELS.len()]]) -> Ruling {
    let chances = chances(facts, weights);
    let total: f64 = chances.iter().sum();
    let at = chances.iter().position(|chance| *chance >= 1.0).expect("one is the likeliest");
    let cause = MODELS[at].0;
    let twin = cause.twin();
    let of_either = MODELS.iter().zip(chances).filter(|((of, _), _)| *of == cause || *of == twin);
    let confidence = (of_either.map(|(_, chance)| chance).sum::<f64>() / total).min(MOST_CERTAIN);
    let (cause, confidence) = if confidence >= least(cause) || cause == Cause::Undetermined {
        (cause, confidence)
    } else {
        (Cause::Undetermined, 1.0 - confidence)
    };
    let confidence = (confidence * 1000.0).round() / 1000.0;
    Ruling { facts, cause, confidence, told: told(cause, facts) }
}
