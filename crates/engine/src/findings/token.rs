//! What a finding about tokens says of them: who ended the connections, and how long a token of an unusual life lives.

use std::collections::BTreeMap;

use crate::diagnose::Diagnosis;
use crate::diagnose::evidence::Observation;
use crate::diagnose::rhythm::GRACE;
use crate::event::Auth;
use crate::fleet::{Drop, Fleet};
use crate::message::{Arg, Text};
use crate::report::{FindingEvidence, TokenEnd};
use crate::sdk::Renewal;

/// The message of sessions that a token of no usual life makes.
pub(crate) const OWN_LIFE: &str = "evidence-off-band-life";

/// More than this share of the disconnects is most of them. Proposal.
const MOST: f64 = 0.5;

/// What fewer of them show, as another life that explains a few at the edge, is not told beside it. Proposal.
const FEW: f64 = 0.2;

/// A token that lives for so many minutes, a day, lives long. Source: the life that the advice names.
const LONG: u16 = 24 * 60;

/// Sessions that a token ends spread by the hub's time to notice, and by so many seconds for slow clocks. Proposal.
const SLACK: f64 = 60.0;

/// People choose lives of whole steps of so many minutes. Proposal.
const STEP: f64 = 5.0;

/// Who ended most of these connections.
pub(super) fn end<'a>(diagnosis: &Diagnosis, drops: impl Iterator<Item = &'a Drop>) -> TokenEnd {
    let mut counts: BTreeMap<TokenEnd, usize> = BTreeMap::new();
    for drop in drops {
        let end = match diagnosis.renewal(drop.device()) {
            Renewal::Abrupt(_) if drop.client.auth == Auth::X509 => TokenEnd::ClientWithCertificate,
            Renewal::Abrupt(_) => TokenEnd::Client,
            _ => TokenEnd::Hub,
        };
        *counts.entry(end).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(TokenEnd::Hub, |(end, _)| end)
}

/// Whether most of these connections had tokens that live so long that a longer life is no advice.
pub(super) fn are_long_lived(
    fleet: &Fleet,
    diagnosis: &Diagnosis,
    members: impl Iterator<Item = usize>,
) -> bool {
    let (mut long, mut all) = (0.0, 0.0);
    for drop in members {
        all += 1.0;
        long += f64::from(u8::from(diagnosis.token_minutes(fleet.drops[drop].device()) >= LONG));
    }
    long > MOST * all
}

/// Solves for the life of the token where most sessions are of one length that no usual life explains, and says that
/// instead.
pub(super) fn name_own_life(evidence: &mut Vec<FindingEvidence>) {
    let off_band =
        |one: &FindingEvidence| one.message == Observation::OffBand.message() && one.share() > MOST;
    let Some(at) = evidence.iter().position(off_band) else { return };
    let Some(minutes) = life(&evidence[at]) else { return };
    let mut own = evidence.remove(at);
    own.message = OWN_LIFE;
    own.supports = true;
    own.args.insert("number", Arg::Number(minutes));
    let other = [Observation::TokenBand, Observation::TokenBandOther].map(Observation::message);
    evidence.retain(|one| !other.contains(&one.message) || one.share() > FEW);
    evidence.insert(0, own);
}

/// The life in minutes of a token that the hub would end sessions of such lengths for.
fn life(evidence: &FindingEvidence) -> Option<f64> {
    let Some(Arg::Text(range)) = evidence.args.get("range") else { return None };
    let seconds = |range: &Text, name| match range.args.get(name) {
        Some(Arg::Seconds(seconds)) => Some(*seconds),
        _ => None,
    };
    let (low, high) = (seconds(range, "low")?, seconds(range, "high")?);
    let (shortest, longest) = (GRACE.start(), GRACE.end());
    let life = f64::midpoint(low, high) - f64::midpoint(*shortest, *longest);
    let minutes = (life / 60.0 / STEP).round() * STEP;
    (high - low <= longest - shortest + SLACK && minutes > 0.0).then_some(minutes)
}
