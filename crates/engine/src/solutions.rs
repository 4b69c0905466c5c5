//! What to do about a cause: steps in the order to try, for the case at hand.

use crate::diagnose::Cause;
use crate::diagnose::evidence::Observation as O;
use crate::report::TokenEnd;

/// One step.
struct Step {
    /// Its message id.
    message: &'static str,
    /// It comes before the others when most disconnects show one of these.
    first: &'static [O],
    /// It is left out unless most disconnects show one of these.
    only: &'static [O],
    /// And unless most show each of these.
    both: &'static [O],
    /// It is left out if most disconnects show one of these.
    unless: &'static [O],
}

/// The device's own log is there.
const SAID: &[O] =
    &[O::SaidToken, O::SaidNetwork, O::SaidTaken, O::SaidQuota, O::SaidHub, O::SaidEnd, O::SaidNothing];

/// Many devices at once.
const TOGETHER: &[O] = &[O::Burst, O::BurstUnplaced, O::Wave];

/// There is no MQTT keep-alive.
const AMQP: &[O] = &[O::ProtocolAmqp];

const fn step(message: &'static str) -> Step {
    Step { message, first: &[], only: &[], both: &[], unless: &[] }
}

impl Step {
    const fn first_if(self, first: &'static [O]) -> Self {
        Self { first, ..self }
    }

    const fn only_if(self, only: &'static [O]) -> Self {
        Self { only, first: only, ..self }
    }

    const fn only_if_both(self, both: &'static [O]) -> Self {
        Self { both, first: both, ..self }
    }

    const fn unless(self, unless: &'static [O]) -> Self {
        Self { unless, ..self }
    }
}

/// The steps of each cause, in the order to try where nothing tells otherwise.
const STEPS: [(Cause, &[Step]); 10] = [
    (
        Cause::SasTokenExpiry,
        &[
            step("solution-token-nothing").unless(&[O::NoReturn]),
            step("solution-token-longer"),
            step("solution-token-check").first_if(&[O::NoReturn, O::GapLong]),
            step("solution-update-sdk"),
        ],
    ),
    (
        Cause::NetworkLoss,
        &[
            step("solution-sleeping-device").only_if(&[O::TimeOfDay, O::LongGapAsEver]),
            step("solution-test-connection"),
            step("solution-keep-alive").unless(AMQP),
            step("solution-session-limit").only_if_both(&[O::Timer, O::Steady]),
            step("solution-middlebox-idle").first_if(&[O::Steady, O::Regular]).unless(AMQP),
            step("solution-update-sdk"),
            step("solution-client-log").unless(SAID),
        ],
    ),
    (
        Cause::AbruptClose,
        &[
            step("beside-step-topics").only_if(&[O::CutAtOnce]),
            step("beside-step-qos").only_if(&[O::CutAtOnce]),
            step("solution-update-sdk-goodbye").only_if(&[O::SdkAbrupt]),
            step("solution-update-sdk"),
            step("solution-close-properly"),
            step("solution-session-limit").only_if_both(&[O::Timer, O::Steady]),
            step("solution-middlebox-idle").first_if(&[O::Steady, O::Regular]).unless(AMQP),
            step("solution-test-connection"),
            step("solution-client-log").unless(SAID),
        ],
    ),
    (
        Cause::AppRestart,
        &[
            step("solution-planned-restart").only_if(&[O::VersionChanged]),
            // Nothing starts in so few seconds.
            step("solution-session-limit").only_if_both(&[O::Steady, O::GapSeconds]),
            step("solution-app-log"),
            step("solution-watchdog").first_if(&[O::TimeOfDay, O::Timer]),
            step("solution-sleeping-device").first_if(&[O::LongGapAsEver]),
            step("solution-update-sdk"),
        ],
    ),
    (
        Cause::SiteOutage,
        &[
            step("solution-send-addresses").only_if(&[O::TogetherUnplaced]),
            step("solution-site-line"),
            step("solution-site-time"),
            step("solution-test-connection"),
            step("solution-client-log").unless(SAID),
        ],
    ),
    (
        Cause::KeepAliveCap,
        &[
            step("solution-keep-alive-below-cap"),
            step("solution-send-sometimes"),
            step("solution-client-log").unless(SAID),
        ],
    ),
    (
        Cause::DuplicateIdentity,
        &[
            // One address and one SDK: mostly one program that connects twice.
            step("solution-find-second-client").first_if(&[O::TwoSdks, O::TwoAddresses]),
            step("solution-dispose-client"),
            step("solution-one-identity").first_if(&[O::TwoSdks, O::TwoAddresses]),
        ],
    ),
    (
        Cause::QuotaExceeded,
        &[
            step("solution-quota-confirm").only_if(&[O::QuotaLoop]).unless(&[O::QuotaCode]),
            step("solution-quota-units"),
            step("solution-quota-sender"),
            step("solution-quota-alert"),
            step("solution-quota-wait"),
        ],
    ),
    (
        Cause::HubTransient,
        &[
            step("solution-retry"),
            step("solution-resource-health"),
            step("beside-step-check-back").only_if(&[O::Upheaval]),
            step("solution-support").first_if(&[O::GapLong, O::NoReturn]).unless(&[O::Upheaval]),
            step("solution-failover").unless(&[O::Upheaval]),
        ],
    ),
    (
        Cause::Undetermined,
        &[
            step("solution-in-common").only_if(TOGETHER),
            step("solution-resource-health").only_if(TOGETHER),
            step("solution-longer-export").first_if(&[O::TooFew, O::NoStart]).unless(TOGETHER),
            step("solution-all-columns").first_if(&[O::NoConnects]),
            step("solution-client-log").unless(SAID),
        ],
    ),
];

/// Most disconnects of a finding. Proposal.
const MOST: f64 = 0.5;

/// The steps for a finding in which so great a share of the disconnects shows an observation.
pub(crate) fn of(cause: Cause, share: impl Fn(O) -> f64) -> Vec<&'static str> {
    let shown = |any: &[O]| any.iter().any(|observation| share(*observation) > MOST);
    let steps = STEPS.iter().filter(|(of, _)| *of == cause).flat_map(|(_, steps)| *steps);
    let all_shown = |all: &[O]| all.iter().all(|observation| share(*observation) > MOST);
    let fits = |step: &&Step| {
        (step.only.is_empty() || shown(step.only)) && all_shown(step.both) && !shown(step.unless)
    };
    let (first, then): (Vec<_>, Vec<_>) = steps.filter(fits).partition(|step| shown(step.first));
    first.into_iter().chain(then).map(|step| step.message).collect()
}

/// The steps where a token ended the connections: who ended them decides, whether most tokens live long already, and
/// whether anybody was locked out.
pub(crate) fn of_tokens(
    end: TokenEnd,
    long_lived: bool,
    locked_out: bool,
    usual: Vec<&'static str>,
) -> Vec<&'static str> {
    let already =
        |step| if long_lived && step == "solution-token-longer" { "solution-token-long" } else { step };
    let steps = match end {
        TokenEnd::Hub => usual.into_iter().map(already).collect(),
        TokenEnd::Client => vec!["solution-update-sdk-goodbye"],
        TokenEnd::ClientWithCertificate => vec!["solution-update-sdk-certificate"],
    };
    let first = locked_out.then_some("solution-token-locked-out");
    let rest = steps.into_iter().filter(|step| !locked_out || *step != "solution-token-nothing");
    first.into_iter().chain(rest).collect()
}

/// The steps where the hub refused the devices, by the codes that it gave.
pub(crate) fn of_refused(codes: &[String], share: impl Fn(O) -> f64) -> Vec<&'static str> {
    let with_certificate = share(O::AuthX509) > MOST;
    let of_code = |code: &String| -> &'static [&'static str] {
        match code.as_str() {
            "403012" => &["beside-step-enable"],
            "404001" => &["beside-step-register"],
            // It knows who calls, and does not let him in.
            "401002" => &["beside-step-ip-filter", "beside-step-look-back"],
            "401003" if with_certificate => &["beside-step-certificate", "beside-step-enable"],
            "401003" => &["beside-step-key", "beside-step-certificate", "beside-step-clock"],
            _ => &[],
        }
    };
    let mut steps: Vec<&'static str> = Vec::new();
    for step in codes.iter().flat_map(of_code) {
        if !steps.contains(step) {
            steps.push(step);
        }
    }
    steps
}

/// The steps where the device's clock runs fast or slow.
pub(crate) const OF_DRIFT: [&str; 2] = ["solution-clock", "solution-token-check"];

/// Message ids of steps that are in no table of causes.
const OF_CASES: [&str; 4] =
    ["solution-token-long", "solution-clock", "solution-token-locked-out", "solution-update-sdk-certificate"];

/// All message ids.
pub(crate) fn messages() -> impl Iterator<Item = &'static str> {
    STEPS.iter().flat_map(|(_, steps)| *steps).map(|step| step.message).chain(OF_CASES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_case_at_hand_decides_the_order() {
        let usual = of(Cause::AppRestart, |_| 0.0);
        assert_eq!(usual[..2], ["solution-app-log", "solution-watchdog"]);
        let timer = of(Cause::AppRestart, |observation| if observation == O::Timer { 0.9 } else { 0.2 });
        assert_eq!(timer[..2], ["solution-watchdog", "solution-app-log"]);
        let old = of(Cause::AbruptClose, |observation| f64::from(u8::from(observation == O::SdkAbrupt)));
        assert_eq!(old[0], "solution-update-sdk-goodbye");
        assert!(!of(Cause::AbruptClose, |_| 0.0).contains(&"solution-update-sdk-goodbye"));
    }
}
