//! How right verdicts are, and how well they know it.

use std::collections::BTreeSet;

pub const UNDETERMINED: &str = "undetermined";

/// Causes that count apart, in the order of the tables. A hub's log cannot tell a socket that was closed
/// from a short loss of the network: these two are one.
pub const CAUSES: [&str; 8] = [
    "sas-token-expiry",
    NETWORK,
    "app-restart",
    "site-outage",
    "keep-alive-cap",
    "hub-transient",
    "duplicate-identity",
    "quota-exceeded",
];
pub const NETWORK: &str = "network-loss or abrupt-close";
/// Behind the causes: no verdict.
pub const NONE: usize = CAUSES.len();

/// In one fleet, the rows of one cause count together as at most so many: a loop of thousands of drops is
/// one finding to whoever reads it.
pub const MOST_ROWS: f64 = 50.0;
/// Bins of confidence.
pub const BINS: usize = 10;

/// One 404104: its true cause, the given one, how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    pub truth: usize,
    pub given: usize,
    pub confidence: f64,
}

impl Row {
    /// Of several drops in one moment, the verdict may mean any.
    pub fn new(truths: &BTreeSet<&str>, given: &str, confidence: f64) -> Self {
        let given = index(given);
        let truths: Vec<usize> = truths.iter().map(|truth| index(truth)).collect();
        let met = truths.iter().copied().find(|&truth| truth == given);
        Self { truth: met.or(truths.first().copied()).unwrap_or(NONE), given, confidence }
    }

    pub fn is_right(&self) -> bool {
        self.truth == self.given
    }
}

fn index(cause: &str) -> usize {
    let cause = if matches!(cause, "network-loss" | "abrupt-close") { NETWORK } else { cause };
    CAUSES.iter().position(|known| *known == cause).unwrap_or(NONE)
}

/// Weighted counts over fleets.
#[derive(Clone, Default)]
pub struct Score {
    /// True cause by given one.
    pub met: [[f64; CAUSES.len() + 1]; CAUSES.len()],
    /// By confidence: weight, of the right ones, sum of confidences.
    pub bins: [[f64; 3]; BINS],
    /// How many rows there were, without weights.
    pub rows: usize,
}

/// Precision, recall and their harmonic mean; none where nothing was true or given.
#[derive(Clone, Copy)]
pub struct Grade {
    pub precision: Option<f64>,
    pub recall: Option<f64>,
    pub f1: Option<f64>,
}

impl Score {
    /// Adds a fleet.
    pub fn add(&mut self, rows: &[Row]) {
        let mut counts = [0.0; CAUSES.len()];
        for row in rows {
            counts[row.truth] += 1.0;
        }
        let weights = counts.map(|count: f64| (MOST_ROWS / count).min(1.0));
        for row in rows {
            let weight = weights[row.truth];
            self.met[row.truth][row.given] += weight;
            self.rows += 1;
            if row.given == NONE {
                continue;
            }
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 10
            let bin = ((row.confidence * BINS as f64) as usize).min(BINS - 1);
            let [all, right, confidences] = &mut self.bins[bin];
            *all += weight;
            *right += if row.is_right() { weight } else { 0.0 };
            *confidences += weight * row.confidence;
        }
    }

    pub fn weight(&self) -> f64 {
        self.met.iter().flatten().sum()
    }

    /// The share of right verdicts among all rows.
    pub fn right(&self) -> f64 {
        (0..CAUSES.len()).map(|cause| self.met[cause][cause]).sum::<f64>() / self.weight()
    }

    pub fn grade(&self, cause: usize) -> Grade {
        let right = self.met[cause][cause];
        let truly: f64 = self.met[cause].iter().sum();
        let given: f64 = self.met.iter().map(|row| row[cause]).sum();
        let share = |of: f64| (of > 0.0).then(|| right / of);
        let f1 = (truly > 0.0).then(|| 2.0 * right / (truly + given));
        Grade { precision: share(given), recall: share(truly), f1 }
    }

    /// The mean of the causes' F1, of those that were ever true.
    pub fn macro_f1(&self) -> f64 {
        let all: Vec<f64> = (0..CAUSES.len()).filter_map(|cause| self.grade(cause).f1).collect();
        all.iter().sum::<f64>() / all.len() as f64
    }

    /// The expected calibration error: how far confidence is from truth, on average over the verdicts.
    pub fn calibration_error(&self) -> f64 {
        let all: f64 = self.bins.iter().map(|[all, ..]| all).sum();
        self.bins.iter().map(|[_, right, confidences]| (right - confidences).abs()).sum::<f64>() / all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(truth: &str, given: &str, confidence: f64) -> Row {
        Row::new(&BTreeSet::from([truth]), given, confidence)
    }

    fn near(left: f64, right: f64) -> bool {
        (left - right).abs() < 1e-9
    }

    #[test]
    fn grades_by_hand() {
        let mut score = Score::default();
        score.add(&[
            row("network-loss", "abrupt-close", 0.9),
            row("network-loss", "sas-token-expiry", 0.7),
            row("sas-token-expiry", "sas-token-expiry", 0.9),
            row("sas-token-expiry", UNDETERMINED, 0.2),
        ]);
        let token = score.grade(0);
        assert!(near(token.precision.expect("given"), 0.5) && near(token.recall.expect("true"), 0.5));
        let network = score.grade(1);
        assert!(near(network.precision.expect("given"), 1.0) && near(network.recall.expect("true"), 0.5));
        assert!(near(score.macro_f1(), f64::midpoint(0.5, 2.0 / 3.0)));
        assert!(near(score.right(), 0.5));
        // Two at 0.9 are right, one at 0.7 is wrong.
        assert!(near(score.calibration_error(), (0.2 + 0.7) / 3.0));
    }

    #[test]
    fn a_loop_counts_as_fifty() {
        let mut score = Score::default();
        score.add(&vec![row("quota-exceeded", "quota-exceeded", 1.0); 5000]);
        assert!(near(score.weight(), 50.0) && score.rows == 5000);
    }

    #[test]
    fn one_moment_may_hold_two_drops() {
        let both = BTreeSet::from(["app-restart", "site-outage"]);
        assert!(Row::new(&both, "site-outage", 0.5).is_right());
        assert!(!Row::new(&both, "hub-transient", 0.5).is_right());
    }
}
