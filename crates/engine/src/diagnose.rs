//! Why each device was dropped.
//!
//! Each cause is one file, which weighs a drop: evidence for and against it, each with a weight in nats (the natural
//! logarithm of how much likelier the evidence makes the cause). Causes compete on the sum; [`Cause::Undetermined`]
//! competes too, so that little evidence gives no verdict. What more than one cause looks at is observed once:
//! `rhythm` per device, `burst` over the fleet, `restarts` per device.

mod abrupt_close;
mod app_restart;
mod burst;
pub mod evidence;
mod hub_transient;
mod kind_two;
mod network_loss;
mod restarts;
mod rhythm;
mod sas_token_expiry;
mod undetermined;

use serde::{Serialize, Serializer};

use crate::fleet::{Drop, Fleet};
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
pub struct Verdict {
    /// The cause.
    pub cause: Cause,
    /// 0 to 1, in steps of 0.001: of verdicts with 0.8, eight in ten are meant to be right.
    pub confidence: f64,
    /// What speaks for the cause, then what speaks against it; strongest first.
    pub evidence: Vec<Evidence>,
    /// The burst that the drop is part of, for causes that are one incident each.
    pub(crate) incident: Option<usize>,
}

/// What the causes look at: the fleet, and what was observed of it.
struct Scene<'a> {
    fleet: &'a Fleet,
    /// For each drop.
    rhythm: Vec<rhythm::Beat>,
    /// For each drop, the burst that it is part of.
    burst_of: Vec<Option<usize>>,
    bursts: Vec<burst::Burst>,
    /// For each drop, the run of restarts that it is part of.
    restarts: Vec<Option<restarts::Run>>,
    /// For each device, whether its sessions differ widely in length.
    irregular: Vec<bool>,
}

impl Scene<'_> {
    /// The burst that a drop is part of.
    fn burst(&self, drop: usize) -> Option<&burst::Burst> {
        self.burst_of[drop].map(|burst| &self.bursts[burst])
    }
}

/// One drop, with its number.
#[derive(Clone, Copy)]
struct Case<'a> {
    index: usize,
    drop: &'a Drop,
}

/// What the diagnosis came to.
pub(crate) struct Diagnosis {
    /// For each of [`Fleet::drops`], in their order.
    pub(crate) verdicts: Vec<Verdict>,
    /// What [`Verdict::incident`] counts.
    pub(crate) bursts: Vec<burst::Burst>,
}

/// Finds a verdict for each drop.
pub(crate) fn diagnose(fleet: &Fleet) -> Diagnosis {
    let rhythm = rhythm::observe(fleet);
    // Drops on a token's rhythm are removed first: a fleet that was restarted together drops together every 65 to
    // 70 minutes, and that is not the hub.
    let (bursts, burst_of) = burst::observe(fleet, &rhythm);
    let restarts = restarts::observe(fleet, &rhythm);
    let irregular = kind_two::irregular(fleet);
    let scene = Scene { fleet, rhythm, burst_of, bursts, restarts, irregular };
    let verdicts =
        fleet.drops.iter().enumerate().map(|(index, drop)| judge(&scene, Case { index, drop })).collect();
    Diagnosis { verdicts, bursts: scene.bursts }
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

/// Never quite certain: the log does not show what happened on the device. Proposal.
const MOST_CERTAIN: f64 = 0.99;

fn judge(scene: &Scene<'_>, case: Case<'_>) -> Verdict {
    let weighed = PRIORS.map(|(cause, prior)| {
        let evidence = match cause {
            Cause::SasTokenExpiry => sas_token_expiry::weigh(scene, case),
            Cause::NetworkLoss => network_loss::weigh(scene, case),
            Cause::AbruptClose => abrupt_close::weigh(scene, case),
            Cause::AppRestart => app_restart::weigh(scene, case),
            Cause::HubTransient => hub_transient::weigh(scene, case),
            Cause::Undetermined => undetermined::weigh(scene, case),
        };
        let score = prior + evidence.iter().map(|e| e.weight).sum::<f64>();
        (cause, score, evidence)
    });
    let best_score = weighed.iter().map(|(_, score, _)| *score).fold(f64::NEG_INFINITY, f64::max);
    let total: f64 = weighed.iter().map(|(_, score, _)| (score - best_score).exp()).sum();
    let (cause, _, mut evidence) = weighed
        .into_iter()
        .find(|(_, score, _)| *score >= best_score)
        .expect("the best score is one of the scores");
    evidence.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.message.cmp(b.message)));
    let split = evidence.partition_point(|e| e.weight > 0.0);
    evidence[split..].reverse();
    let incident = scene.burst_of[case.index].filter(|_| cause == Cause::HubTransient);
    let confidence = (1.0 / total).min(MOST_CERTAIN);
    Verdict { cause, confidence: (confidence * 1000.0).round() / 1000.0, evidence, incident }
}
