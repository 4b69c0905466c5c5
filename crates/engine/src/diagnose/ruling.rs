//! What facts come to: the causes compete on the sum of their weights, and the likeliest is named if it is likelier than
//! not. Facts come in few combinations, so each is ruled on once.

use hashbrown::HashMap;

use super::causes::{Cause, MODELS, REASONS};
use super::company::Company;
use super::evidence::Observation;
use super::facts::Facts;
use crate::threshold::thresholds;

/// Evidence that weighs less is not worth a reader's time, in nats. Proposal.
pub(super) const WORTH_TELLING: f64 = 0.3;

thresholds! {
    /// A cause that is not likelier than all others together is none. Proposal.
    const LIKELIER_THAN_NOT: f64 = 0.5 => AtLeast Share, "threshold-likelier", Proposal;

    /// Whoever hears that the hub was at fault looks no further, so it takes more to say it. Proposal.
    const BLAMES_THE_HUB: f64 = 0.65 => AtLeast Share, "threshold-likelier", Proposal;

    /// Where the log tells no addresses, devices that fell together may be at one site, of one carrier, or on one part of the
    /// hub. Proposal.
    const UNPLACED_CERTAIN: f64 = 0.7 => AtMost Share, "threshold-certain-unplaced", Proposal;

    /// Never quite certain: the log does not show what happened on the device. Proposal.
    pub(super) const MOST_CERTAIN: f64 = 0.99 => AtMost Share, "threshold-certain", Proposal;
}

/// The verdict on all drops of which the same was observed. Observations come in few combinations.
#[derive(Clone, Debug)]
pub(super) struct Ruling {
    pub(super) facts: Facts,
    pub(super) cause: Cause,
    /// 0 to 1, in steps of 0.001.
    pub(super) confidence: f64,
    /// What the other drops of its event add to its cause, in nats.
    pub(super) agreed: f64,
    /// What is worth telling for the cause and against it, with its weight.
    pub(super) told: Vec<(Observation, f64)>,
}

/// The weights by observation, and the rulings so far.
pub(super) struct Rulings {
    weights: Vec<[f64; MODELS.len()]>,
    all: Vec<Ruling>,
    known: HashMap<Facts, u32>,
    /// The last one: a device is mostly dropped for one reason, again and again.
    last: Option<(Facts, u32)>,
    /// The ruling on a drop in its company, by the ruling on it alone.
    in_company: HashMap<(u32, Company), u32>,
    /// And in agreement with its event on a cause, by the bits of its confidence, which is in hundredths.
    in_agreement: HashMap<(u32, Cause, u64), u32>,
}

/// What each observation adds to each cause, in the order of [`Observation::ALL`] and [`MODELS`].
#[inline(never)]
pub(super) fn weights() -> Vec<[f64; MODELS.len()]> {
    let mut weights = vec![[0.0; MODELS.len()]; Observation::ALL.len()];
    for (at, (_, model)) in MODELS.iter().enumerate() {
        for &(observation, weight) in model.weights() {
            weights[observation as usize][at] = weight;
        }
    }
    weights
}

impl Default for Rulings {
    fn default() -> Self {
        let (known, in_company, in_agreement) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { weights: weights(), all: Vec::new(), known, last: None, in_company, in_agreement }
    }
}

impl Rulings {
    /// The ruling on a drop of which this was observed, by its number.
    #[inline(never)]
    pub(super) fn judge(&mut self, facts: Facts) -> u32 {
        if let Some((_, ruling)) = self.last.filter(|(last, _)| *last == facts) {
            return ruling;
        }
        let Self { weights, all, known, last, .. } = self;
        let ruling = *known.entry(facts).or_insert_with(|| {
            all.push(rule(facts, weights));
            u32::try_from(all.len() - 1).expect("fewer than events, which a u32 counts")
        });
        *last = Some((facts, ruling));
        ruling
    }

    /// The same in its company.
    pub(super) fn judge_in(&mut self, alone: u32, company: Company) -> u32 {
        if company == Company::default() {
            return alone;
        }
        if let Some(&ruling) = self.in_company.get(&(alone, company)) {
            return ruling;
        }
        let &Ruling { facts, cause, .. } = &self.all[alone as usize];
        let facts = facts.in_company(cause, company);
        let ruling = self.judge(facts);
        self.in_company.insert((alone, company), ruling);
        ruling
    }

    /// How likely each cause is by a ruling; a lost network and an abrupt close each as likely as either.
    pub(super) fn shares(&self, ruling: u32) -> [f64; MODELS.len()] {
        let chances = chances(self.all[ruling as usize].facts, &self.weights);
        let total: f64 = chances.iter().sum();
        MODELS.map(|(cause, _)| {
            let twin = if cause.twin() == cause { 0.0 } else { chances[cause.twin() as usize] };
            (chances[cause as usize] + twin) / total
        })
    }

    /// The ruling on a drop whose event points to this cause, so surely.
    #[inline(never)]
    pub(super) fn agreed(&mut self, ruling: u32, cause: Cause, confidence: f64) -> u32 {
        let key = (ruling, cause, confidence.to_bits());
        if let Some(&known) = self.in_agreement.get(&key) {
            return known;
        }
        let facts = self.all[ruling as usize].facts;
        let agreed = log_odds(confidence) - log_odds(self.shares(ruling)[cause as usize]);
        let chances = chances(facts, &self.weights);
        let is_twin = chances[cause.twin() as usize] > chances[cause as usize];
        let cause = if is_twin { cause.twin() } else { cause };
        let mut told = told(cause, facts);
        told.push((Observation::Agreed, agreed));
        let confidence = confidence.min(most_certain(cause, facts));
        self.all.push(Ruling { facts, cause, confidence, agreed, told });
        let number = u32::try_from(self.all.len() - 1).expect("fewer than events, which a u32 counts");
        self.in_agreement.insert(key, number);
        number
    }

    /// The cause of the ruling with that number.
    pub(super) fn cause(&self, ruling: u32) -> Cause {
        self.all[ruling as usize].cause
    }

    /// All rulings, and their causes.
    pub(super) fn into_parts(self) -> (Vec<Ruling>, Vec<Cause>) {
        let causes = self.all.iter().map(|ruling| ruling.cause).collect();
        (self.all, causes)
    }
}

/// What a cause's finding tells of the facts. Why nothing can be said is another thing than how likely that is.
fn told(cause: Cause, facts: Facts) -> Vec<(Observation, f64)> {
    if cause == Cause::Undetermined {
        return REASONS.iter().filter(|(observation, _)| facts.has(*observation)).copied().collect();
    }
    let (_, model) = MODELS.iter().find(|(of, _)| *of == cause).expect("every cause has a model");
    let weighed = facts.iter().map(|observation| (observation, model.weight_told(observation)));
    weighed.filter(|(_, weight)| weight.abs() >= WORTH_TELLING).collect()
}

/// How likely each cause is, beside the likeliest.
pub(super) fn chances(facts: Facts, weights: &[[f64; MODELS.len()]]) -> [f64; MODELS.len()] {
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

/// How much likelier than not, in nats.
pub(super) fn log_odds(share: f64) -> f64 {
    (share / (1.0 - share)).ln()
}

/// A hub's log cannot tell a lost network from an abrupt close. Which of the two is named is told by their definition: whoever
/// was back within seconds had no network to wait for.
fn name_by_gap(facts: Facts, scores: &mut [f64; MODELS.len()]) {
    // Whom the hub cuts at once it cuts, however long the client then waits.
    if facts.has(Observation::CutAtOnce) {
        return;
    }
    let at = |cause| MODELS.iter().position(|(of, _)| *of == cause).expect("every cause has a model");
    let (network, abrupt) = (at(Cause::NetworkLoss), at(Cause::AbruptClose));
    let short = facts.has(Observation::GapSeconds);
    let long = [Observation::GapMinutes, Observation::GapLong, Observation::NoReturn];
    let long = long.into_iter().any(|gap| facts.has(gap));
    if short && scores[network] > scores[abrupt] || long && scores[abrupt] > scores[network] {
        scores.swap(network, abrupt);
    }
}

/// How certain a verdict can be.
pub(super) fn most_certain(cause: Cause, facts: Facts) -> f64 {
    let is_unplaced = cause == Cause::SiteOutage && facts.has(Observation::TogetherUnplaced);
    if is_unplaced { UNPLACED_CERTAIN } else { MOST_CERTAIN }
}

/// How likely a cause must be to be named.
pub(super) fn least(cause: Cause) -> f64 {
    if cause == Cause::HubTransient { BLAMES_THE_HUB } else { LIKELIER_THAN_NOT }
}

pub(super) fn rule(facts: Facts, weights: &[[f64; MODELS.len()]]) -> Ruling {
    let chances = chances(facts, weights);
    let total: f64 = chances.iter().sum();
    let at = chances.iter().position(|chance| *chance >= 1.0).expect("one is the likeliest");
    let cause = MODELS[at].0;
    let twin = cause.twin();
    let of_either = MODELS.iter().zip(chances).filter(|((of, _), _)| *of == cause || *of == twin);
    let confidence =
        (of_either.map(|(_, chance)| chance).sum::<f64>() / total).min(most_certain(cause, facts));
    let (cause, confidence) = if confidence >= least(cause) || cause == Cause::Undetermined {
        (cause, confidence)
    } else {
        (Cause::Undetermined, 1.0 - confidence)
    };
    let confidence = (confidence * 1000.0).round() / 1000.0;
    Ruling { facts, cause, confidence, agreed: 0.0, told: told(cause, facts) }
}
