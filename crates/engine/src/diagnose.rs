//! Why each device was dropped.
//!
//! Each cause is one file, which weighs a drop: evidence for and against it, each with a weight in nats (the natural
//! logarithm of how much likelier the evidence makes the cause). Causes compete on the sum; [`Cause::Undetermined`]
//! competes too, so that little evidence gives no verdict. What more than one cause looks at is observed once:
//! `rhythm` per device, `burst` over the fleet, `restarts` per device.

mod abrupt_close;
mod app_restart;
pub(crate) mod burst;
pub mod evidence;
mod hub_transient;
mod kind_two;
mod network_loss;
mod restarts;
mod rhythm;
mod sas_token_expiry;
mod undetermined;

use serde::{Serialize, Serializer};

use crate::fleet::{Drop, Fleet, SdkTraits};
pub use evidence::Evidence;

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
    /// Many devices on many addresses at once, with 500xxx errors.
    HubTransient,
    /// Not enough evidence.
    Undetermined,
}

impl Cause {
    /// All causes that a verdict can give.
    pub const ALL: [Cause; 6] = [
        Cause::SasTokenExpiry,
        Cause::NetworkLoss,
        Cause::AbruptClose,
        Cause::AppRestart,
        Cause::HubTransient,
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
            Cause::HubTransient => "cause-hub-transient",
            Cause::Undetermined => "cause-undetermined",
        }
    }

    /// The message id of what it means.
    pub fn meaning(self) -> &'static str {
        match self {
            Cause::SasTokenExpiry => "meaning-sas-token-expiry",
            Cause::NetworkLoss => "meaning-network-loss",
            Cause::AbruptClose => "meaning-abrupt-close",
            Cause::AppRestart => "meaning-app-restart",
            Cause::HubTransient => "meaning-hub-transient",
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

/// What is kept of a verdict: there may be millions. The rest is found again when it is asked for.
#[derive(Clone, Copy, Debug)]
struct Ruling {
    cause: Cause,
    /// The confidence in thousandths.
    thousandths: u16,
}

/// One drop, and what was observed of it and around it: what the causes look at.
struct Case<'a> {
    fleet: &'a Fleet,
    drop: &'a Drop,
    /// How long the session lasted, and the device was away, in seconds.
    length: Option<f64>,
    gap: Option<f64>,
    sdk: SdkTraits,
    beat: rhythm::Beat,
    /// The share of the device's sessions that are on its rhythm.
    share: f64,
    /// The device's sessions differ widely in length.
    irregular: bool,
    /// The burst that the drop is part of, and the run of restarts.
    burst: Option<&'a burst::Burst>,
    run: Option<restarts::Run>,
}

/// What the diagnosis came to.
pub(crate) struct Diagnosis {
    rhythm: rhythm::Rhythm,
    bursts: burst::Bursts,
    restarts: restarts::Runs,
    irregular: Vec<bool>,
    /// For each of [`Fleet::drops`], in their order.
    rulings: Vec<Ruling>,
}

impl Diagnosis {
    /// Finds a verdict for each drop.
    pub(crate) fn of(fleet: &Fleet) -> Self {
        let rhythm = rhythm::observe(fleet);
        // Drops on a token's rhythm are removed first: a fleet that was restarted together drops together every 65
        // to 70 minutes, and that is not the hub.
        let bursts = burst::observe(fleet, &rhythm);
        let restarts = restarts::observe(fleet, &rhythm.beats);
        let irregular = kind_two::irregular(fleet);
        let mut diagnosis = Self { rhythm, bursts, restarts, irregular, rulings: Vec::new() };
        let mut known = Known::default();
        let rulings = (0..fleet.drops.len()).map(|drop| judge(&diagnosis.case(fleet, drop), &mut known));
        diagnosis.rulings = rulings.collect();
        diagnosis
    }

    fn case<'a>(&'a self, fleet: &'a Fleet, index: usize) -> Case<'a> {
        let drop = &fleet.drops[index];
        Case {
            fleet,
            drop,
            length: drop.length(),
            gap: drop.gap(),
            sdk: fleet.sdk(&drop.client),
            beat: self.rhythm.beats[index],
            share: self.rhythm.shares[drop.device()],
            irregular: self.irregular[drop.device()],
            burst: self.bursts.of(index),
            run: self.restarts.of(index),
        }
    }

    /// How many verdicts there are.
    pub(crate) fn len(&self) -> usize {
        self.rulings.len()
    }

    /// The verdict on a drop.
    pub(crate) fn verdict(&self, drop: usize) -> Verdict {
        let Ruling { cause, thousandths } = self.rulings[drop];
        let incident = if cause == Cause::HubTransient { self.bursts.number(drop) } else { None };
        Verdict { cause, confidence: f64::from(thousandths) / 1000.0, incident }
    }

    /// Its cause.
    pub(crate) fn cause(&self, drop: usize) -> Cause {
        self.rulings[drop].cause
    }

    /// What speaks for the cause and against it.
    pub(crate) fn explain(&self, fleet: &Fleet, index: usize, found: impl FnMut(Evidence)) {
        weigh(self.cause(index), &self.case(fleet, index), found);
    }

    /// The burst with the number of [`Verdict::incident`].
    pub(crate) fn burst(&self, incident: usize) -> &burst::Burst {
        &self.bursts.bursts[incident]
    }
}

/// How likely each cause is before the drop is looked at, in nats against [`Cause::Undetermined`]. Proposals: the
/// token and the network explain most drops in public threads, a hub fault the fewest.
const PRIORS: [(Cause, f64); 6] = [
    (Cause::SasTokenExpiry, -1.0),
    (Cause::NetworkLoss, -0.5),
    (Cause::AbruptClose, -0.5),
    (Cause::AppRestart, -2.0),
    (Cause::HubTransient, -3.0),
    (Cause::Undetermined, 0.0),
];

/// A cause so many nats behind the best changes no confidence that is shown in thousandths.
const NO_CHANCE: f64 = -12.0;

/// Never quite certain: the log does not show what happened on the device. Proposal.
const MOST_CERTAIN: f64 = 0.99;

fn weigh(cause: Cause, case: &Case<'_>, found: impl FnMut(Evidence)) {
    match cause {
        Cause::SasTokenExpiry => sas_token_expiry::weigh(case, found),
        Cause::NetworkLoss => network_loss::weigh(case, found),
        Cause::AbruptClose => abrupt_close::weigh(case, found),
        Cause::AppRestart => app_restart::weigh(case, found),
        Cause::HubTransient => hub_transient::weigh(case, found),
        Cause::Undetermined => undetermined::weigh(case, found),
    }
}

/// What each cause scores, in the order of [`PRIORS`].
type Scores = [f64; PRIORS.len()];

/// Rulings by the scores that led to them. Evidence comes in few combinations, so most drops score as one before.
struct Known {
    /// The scores by their bits.
    slots: Vec<Option<([u64; PRIORS.len()], Ruling)>>,
}

impl Default for Known {
    fn default() -> Self {
        const SLOTS: usize = 256;
        Self { slots: vec![None; SLOTS] }
    }
}

impl Known {
    fn ruling(&mut self, scores: &Scores) -> Ruling {
        let bits = scores.map(f64::to_bits);
        let folded = bits.iter().fold(0u64, |folded, bits| folded.rotate_left(11) ^ bits);
        // Multiplied, so that the bits that differ reach those that choose: Fibonacci hashing.
        let slots = self.slots.len() as u64;
        let slot = (folded.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) % slots;
        #[allow(clippy::cast_possible_truncation)] // below the number of slots
        let slot = &mut self.slots[slot as usize];
        match slot {
            Some((known, ruling)) if *known == bits => *ruling,
            _ => slot.insert((bits, rule(scores))).1,
        }
    }
}

#[inline(never)]
fn judge(case: &Case<'_>, known: &mut Known) -> Ruling {
    let scores = PRIORS.map(|(cause, prior)| {
        let mut evidence = 0.0;
        weigh(cause, case, |e| evidence += e.weight);
        prior + evidence
    });
    known.ruling(&scores)
}

fn rule(scores: &Scores) -> Ruling {
    let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let chances = scores.iter().map(|score| score - best).filter(|behind| *behind > NO_CHANCE);
    let total: f64 = chances.map(f64::exp).sum();
    let at = scores.iter().position(|score| *score >= best).expect("the best score is one of the scores");
    let confidence = (1.0 / total).min(MOST_CERTAIN);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 1000
    Ruling { cause: PRIORS[at].0, thousandths: (confidence * 1000.0).round() as u16 }
}
