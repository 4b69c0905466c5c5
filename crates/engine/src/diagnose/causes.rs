//! The causes that compete: each is one file, which weighs what is observed.

mod abrupt_close;
mod app_restart;
mod duplicate_identity;
mod hub_transient;
mod keep_alive_cap;
mod network_loss;
mod quota_exceeded;
mod sas_token_expiry;
mod site_outage;
mod undetermined;

use serde::{Serialize, Serializer};

use super::evidence::Observation;
pub(super) use undetermined::REASONS;

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

/// How a cause weighs what is observed, in nats.
pub(crate) struct Model {
    /// Without any of these there is nothing to go by: what is usual elsewhere makes no verdict here.
    pub(super) needs: &'static [Observation],
    /// How likely it is before anything was observed.
    pub(super) prior: f64,
    pub(super) weights: &'static [(Observation, f64)],
    /// What weighs that is stated outright: by the hub, or by the device's own log where it was laid beside the hub's; and a
    /// gap that is arithmetic. Set by hand, whatever was fitted: it is nearly an answer, and hardly any simulated fleet
    /// has it. Proposals.
    pub(super) stated: &'static [(Observation, f64)],
}

impl Model {
    /// All weights; of two of one observation the last one counts.
    pub(super) fn weights(&self) -> impl Iterator<Item = &'static (Observation, f64)> {
        self.weights.iter().chain(self.stated)
    }

    /// What an observation weighs when the cause is explained.
    pub(super) fn weight_told(&self, observation: Observation) -> f64 {
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

/// The causes that compete, each with its model, in the order of [`Cause::ALL`].
pub(super) const MODELS: [(Cause, Model); 10] = [
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

/// What a cause cannot do without is told with at least this weight, in nats. Proposal.
const NEEDED: f64 = 2.0;

/// What each cause needs, as sets: to fit the weights. A drop in its company counts for its cause there, even if
/// that alone will not do for a verdict: it is no proof of having nothing to go by.
#[doc(hidden)]
pub fn needs() -> Vec<Vec<Observation>> {
    let company = |cause: Cause| {
        let of = |one: &&Observation| one.company().is_some_and(|of| of.most == cause);
        Observation::ALL.iter().filter(of).copied().collect::<Vec<_>>()
    };
    let all = |(cause, model): &(Cause, Model)| match model.needs {
        [] => Vec::new(),
        own => [own, &company(*cause)].concat(),
    };
    MODELS.iter().map(all).collect()
}
