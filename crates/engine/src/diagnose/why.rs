//! Why a verdict is what it is: how the causes competed, and each comparison that decided what was observed.

mod habit;
mod identity;
mod session;
mod together;
mod token;

use serde::Serialize;

use super::causes::MODELS;
use super::evidence::{Evidence, Observation};
use super::ruling::{self, MOST_CERTAIN, Ruling, WORTH_TELLING, least, most_certain, shown};
use super::{
    Case, Cause, Diagnosis, agreement, burst, company, facts, gaps, habits, limits, quota, refusals,
    restarts, rhythm, site, timetable, token_life, whereabouts,
};
use crate::event::Event;
use crate::fleet::{Fleet, around, clients, walk};
use crate::message::Text;
use crate::order::sort_by;
use crate::threshold::{Limit, Origin, Threshold, Unit};

/// How the causes competed for one drop.
pub(crate) struct Why {
    /// The likelihood of each cause, likeliest first.
    pub(crate) shares: Vec<(Cause, f64)>,
    /// What was observed, with what it adds to each cause, in the order of [`Cause::ALL`].
    pub(crate) observed: Vec<(Evidence, [f64; MODELS.len()])>,
    /// What each cause had before anything was observed.
    pub(crate) priors: [f64; MODELS.len()],
    pub(crate) comparisons: Vec<Comparison>,
}

/// What was found in one case, and what it was compared with.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// What was measured, as a message.
    #[serde(flatten)]
    pub what: Text,
    /// What it came to; absent where the log does not tell.
    pub found: Option<f64>,
    /// What it is measured in.
    pub unit: Unit,
    /// On which side of what it had to lie for the observation to count.
    pub limit: Limit,
    /// Where the limit comes from.
    pub origin: Origin,
}

/// What is compared with more than one number, beside the messages of the constants.
pub(crate) const MESSAGES: [&str; 9] = [
    "threshold-token-age",
    "threshold-interval",
    "threshold-longest",
    "threshold-usual-gap",
    "threshold-period",
    "threshold-steady",
    "threshold-round",
    "threshold-company-minute",
    "threshold-company-minute-share",
];

/// All numbers of the diagnosis that a report can show.
pub(crate) fn thresholds() -> impl Iterator<Item = &'static Threshold> {
    let all = [
        shown::EVERY,
        facts::shown::EVERY,
        rhythm::shown::EVERY,
        habits::shown::EVERY,
        restarts::shown::EVERY,
        site::shown::EVERY,
        burst::shown::EVERY,
        quota::shown::EVERY,
        refusals::shown::EVERY,
        gaps::shown::EVERY,
        limits::shown::EVERY,
        company::shown::EVERY,
        agreement::shown::EVERY,
        crate::contest::shown::EVERY,
        timetable::shown::EVERY,
        token_life::shown::EVERY,
        whereabouts::shown::EVERY,
        around::shown::EVERY,
        clients::shown::EVERY,
        walk::shown::EVERY,
    ];
    all.into_iter().flatten().copied()
}

impl Diagnosis {
    /// How the causes competed for a drop. The device's events tell how far errors are from it, where they are known.
    pub(crate) fn why(&self, fleet: &Fleet, index: usize, events: Option<&[Event]>) -> Why {
        let case = self.case(fleet, index);
        let facts = self.facts(index);
        let weights = ruling::weights();
        let mut chances = ruling::chances(facts, &weights);
        let &Ruling { cause, agreed, .. } = self.ruling(index);
        let own = either(cause).map(|of| chances[of as usize]).sum::<f64>() / chances.iter().sum::<f64>();
        for of in either(cause) {
            chances[of as usize] *= agreed.exp();
        }
        let total: f64 = chances.iter().sum();
        let mut shares: Vec<(Cause, f64)> =
            MODELS.iter().zip(chances).map(|((cause, _), chance)| (*cause, chance / total)).collect();
        sort_by(&mut shares, |a, b| b.1.total_cmp(&a.1));
        let of_facts = facts
            .iter()
            .map(|observation| (facts::evidence(observation, 0.0, &case), weights[observation as usize]));
        let of_event =
            MODELS.map(|(of, _)| if either(cause).any(|either| either == of) { agreed } else { 0.0 });
        let of_event = (agreed > 0.0).then(|| (Evidence::new(Observation::Agreed, 0.0), of_event));
        let observed = of_facts.chain(of_event);
        let likeliest = shares[0].0;
        let of_either = shares.iter().filter(|(of, _)| *of == likeliest || *of == likeliest.twin());
        let sure: f64 = of_either.map(|(_, share)| share).sum();
        let mut found = Comparisons { all: Vec::new(), case: &case, index, events };
        found.within(shown::LIKELIER_THAN_NOT, Limit::AtLeast(least(likeliest)), sure);
        let most = most_certain(likeliest, facts);
        if sure > most {
            found.with(if most < MOST_CERTAIN { shown::UNPLACED_CERTAIN } else { shown::MOST_CERTAIN }, most);
        }
        for observation in facts.iter() {
            if weights[observation as usize].iter().any(|weight| weight.abs() >= WORTH_TELLING) {
                found.of_token(self, observation);
                found.of_session(self, observation);
                found.of_time(self, observation);
                found.of_gap(observation);
                found.of_identity(observation);
                found.of_site(observation);
                found.of_burst(observation);
                found.of_company(self, observation, &weights);
            }
        }
        if agreed > 0.0 {
            found.of_event(self, own);
        }
        let priors = MODELS.map(|(_, model)| model.prior);
        Why { shares, observed: observed.collect(), priors, comparisons: found.all }
    }
}

/// A cause, and its twin if it has one.
fn either(cause: Cause) -> impl Iterator<Item = Cause> {
    [cause].into_iter().chain((cause.twin() != cause).then(|| cause.twin()))
}

/// A comparison with a constant.
#[inline(never)] // told once, not fast: so are those below
fn of(threshold: &Threshold, found: Option<f64>) -> Comparison {
    let &Threshold { message, unit, limit, origin } = threshold;
    Comparison { what: Text::new(message), found, unit, limit, origin }
}

/// The comparisons of one case.
struct Comparisons<'a> {
    all: Vec<Comparison>,
    case: &'a Case<'a>,
    /// The drop's number.
    index: usize,
    events: Option<&'a [Event]>,
}

impl Comparisons<'_> {
    #[inline(never)]
    fn add(&mut self, comparison: Comparison) {
        self.all.push(comparison);
    }

    /// With a constant.
    #[inline(never)]
    fn with(&mut self, threshold: &Threshold, found: impl Into<Option<f64>>) {
        self.add(of(threshold, found.into()));
    }

    /// With another limit than the constant alone.
    #[inline(never)]
    fn within(&mut self, threshold: &Threshold, limit: Limit, found: impl Into<Option<f64>>) {
        self.add(Comparison { limit, ..of(threshold, found.into()) });
    }
}

/// From one limit to another.
fn between(from: &Threshold, to: &Threshold) -> Limit {
    match (from.limit, to.limit) {
        (Limit::AtMost(from), Limit::AtMost(to)) => Limit::Between(from, to),
        (_, limit) => limit,
    }
}
