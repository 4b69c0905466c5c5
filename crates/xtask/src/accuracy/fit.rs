//! The weights of the causes, fitted on fleets whose truth is known: multinomial logistic regression on what the
//! engine observed of each 404104. What is printed belongs into the files of the causes.

use hubscope::diagnose::evidence::Observation;
use hubscope::diagnose::{Bits, Cause, has};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Here all causes count apart; what lacks all that its cause needs is [`Cause::Undetermined`], the last.
const CAUSES: usize = Cause::ALL.len();

/// Every weight costs its square: what few rows say stays small. In rows.
const PENALTY: f64 = 12.0;
const ROUNDS: usize = 1500;
/// The first steps, in nats; later ones are shorter.
const STEP: f64 = 0.05;

/// A row that lacks what its cause needs counts for so much: such rows come from few fleets, many alike, and would teach
/// to say nothing of whatever else looks like them. Proposal.
const NOTHING_TO_GO_BY: f64 = 0.3;

/// What names a cause is no reason to say nothing.
const NO_EXCUSE: [Observation; 2] = [Observation::ConflictNear, Observation::Conflicts];

/// Rows by what was observed: how many of each cause.
pub type Seen = BTreeMap<Bits, [f64; CAUSES]>;

/// Fits, and gives a table for each cause.
pub fn fit(seen: &Seen) -> String {
    let observations = Observation::ALL.len();
    let needs = hubscope::diagnose::needs();
    let row = |(bits, counts): (&Bits, &[f64; CAUSES])| {
        let mut set: Vec<usize> = (0..observations).filter(|at| has(*bits, Observation::ALL[*at])).collect();
        set.push(observations); // the prior
        let mut counts = *counts;
        let mut possible = [false; CAUSES];
        for cause in 0..CAUSES {
            possible[cause] = needs[cause].is_empty() || needs[cause].iter().any(|need| has(*bits, *need));
            if !possible[cause] {
                counts[CAUSES - 1] += NOTHING_TO_GO_BY * std::mem::take(&mut counts[cause]);
            }
        }
        (set, counts, possible)
    };
    let rows: Vec<_> = seen.iter().map(row).collect();
    let total: f64 = rows.iter().flat_map(|(_, counts, _)| counts).sum();
    let mut weights = vec![[0.0f64; CAUSES]; observations + 1];
    // Adam: a mean and a mean square of the gradient for each weight.
    let mut first = weights.clone();
    let mut second = weights.clone();
    for round in 1..=ROUNDS {
        let mut gradient = vec![[0.0f64; CAUSES]; observations + 1];
        for (set, counts, possible) in &rows {
            let chances = chances(&weights, set, possible);
            let all: f64 = counts.iter().sum();
            for cause in 0..CAUSES {
                let error = all * chances[cause] - counts[cause];
                for &at in set {
                    gradient[at][cause] += error;
                }
            }
        }
        let step = STEP / (1.0 + round as f64 / 400.0);
        let (decay1, decay2) = (0.9f64, 0.999f64);
        let round = i32::try_from(round).unwrap_or(i32::MAX);
        for at in 0..=observations {
            for cause in 0..CAUSES {
                let penalty = if at == observations { 0.0 } else { PENALTY * weights[at][cause] };
                let slope = (gradient[at][cause] + penalty) / total;
                first[at][cause] = decay1 * first[at][cause] + (1.0 - decay1) * slope;
                second[at][cause] = decay2 * second[at][cause] + (1.0 - decay2) * slope * slope;
                let mean = first[at][cause] / (1.0 - decay1.powi(round));
                let spread = (second[at][cause] / (1.0 - decay2.powi(round))).sqrt();
                weights[at][cause] -= step * mean / (spread + 1e-9);
                if cause == CAUSES - 1 && NO_EXCUSE.iter().any(|of| *of as usize == at) {
                    weights[at][cause] = weights[at][cause].min(0.0);
                }
            }
        }
    }
    print(&weights, &rows)
}

fn chances(weights: &[[f64; CAUSES]], set: &[usize], possible: &[bool; CAUSES]) -> [f64; CAUSES] {
    let mut scores = possible.map(|possible| if possible { 0.0 } else { f64::NEG_INFINITY });
    for &at in set {
        for (score, weight) in scores.iter_mut().zip(&weights[at]) {
            *score += weight;
        }
    }
    let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let chances = scores.map(|score| (score - best).exp());
    let all: f64 = chances.iter().sum();
    chances.map(|chance| chance / all)
}

fn print(weights: &[[f64; CAUSES]], rows: &[(Vec<usize>, [f64; CAUSES], [bool; CAUSES])]) -> String {
    let observations = Observation::ALL.len();
    let mut text = String::new();
    let loss: f64 = rows
        .iter()
        .map(|(set, counts, possible)| {
            let chances = chances(weights, set, possible);
            counts.iter().zip(chances).map(|(count, chance)| -count * chance.max(1e-12).ln()).sum::<f64>()
        })
        .sum();
    let total: f64 = rows.iter().flat_map(|(_, counts, _)| counts).sum();
    _ = writeln!(text, "// {} combinations, {total:.0} rows, {:.4} nats a row", rows.len(), loss / total);
    for (cause, name) in Cause::ALL.map(Cause::name).iter().enumerate() {
        _ = writeln!(text, "@ {name}\n    prior: {:.1},\n    weights: &[", weights[observations][cause]);
        for (at, observation) in Observation::ALL.iter().enumerate() {
            let weight = weights[at][cause];
            if weight.abs() >= 0.05 {
                _ = writeln!(text, "        (O::{observation:?}, {weight:.1}),");
            }
        }
        text += "    ],\n";
    }
    text
}
