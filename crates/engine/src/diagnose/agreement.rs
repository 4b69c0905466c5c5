//! Agreement: what befell many at once has one cause.
//!
//! Each drop of an outage or a burst is ruled on by what was observed of it, so the rulings may differ though one thing
//! happened to all. What they point to together is the cause of each that can have it.

use super::causes::{Cause, MODELS};
use super::ruling::{Rulings, least, log_odds};
use crate::threshold::thresholds;

thresholds! {
    /// Fewer drops are no event. Proposal, as for a site.
    const LEAST: usize = 3 => AtLeast Count, "threshold-agreed-drops", Proposal;

    /// A drop that has the cause with less probability has a reason of its own. Proposal.
    const CAN_HAVE: f64 = 0.1 => AtLeast Share, "threshold-agreed-own", Proposal;
}

/// No drop speaks louder, in nats: as if it were 0.99 certain. Proposal.
const LOUDEST: f64 = 4.6;

/// What befalls many at once. A lost network stands for an abrupt close, too.
const OF_MANY: [Cause; 4] = [Cause::NetworkLoss, Cause::AppRestart, Cause::SiteOutage, Cause::HubTransient];

/// Brings the rulings on the drops of each event together. `members` are the drops behind the numbers of their events, in
/// order.
pub(super) fn agree(rulings: &mut Rulings, ruling_of: &mut [u32], members: &[(u32, u32)]) {
    for event in members.chunk_by(|(one, _), (other, _)| one == other) {
        let ruling = |&(_, drop): &(u32, u32)| ruling_of[drop as usize];
        let first = rulings.cause(ruling(&event[0]));
        if event.len() < LEAST || event.iter().all(|member| rulings.cause(ruling(member)) == first) {
            continue;
        }
        let shares: Vec<_> = event.iter().map(|member| rulings.shares(ruling(member))).collect();
        let Some((cause, confidence)) = together(&shares) else { continue };
        for (&(_, drop), shares) in event.iter().zip(&shares) {
            // Whoever is surer alone needs no others.
            if (CAN_HAVE..confidence).contains(&shares[cause as usize]) {
                let own = &mut ruling_of[drop as usize];
                *own = rulings.agreed(*own, cause, confidence);
            }
        }
    }
}

/// What they point to together, and how surely, in hundredths.
fn together(shares: &[[f64; MODELS.len()]]) -> Option<(Cause, f64)> {
    let mean = |cause: Cause, least: f64| {
        let all = shares.iter().map(|shares| shares[cause as usize]).filter(|share| *share >= least);
        let loud = all.map(|share| log_odds(share).clamp(-LOUDEST, LOUDEST));
        let (sum, count) = loud.fold((0.0, 0u32), |(sum, count), odds| (sum + odds, count + 1));
        sum / f64::from(count)
    };
    let by_all = |cause: &Cause| mean(*cause, 0.0);
    let cause = OF_MANY.into_iter().max_by(|one, other| by_all(one).total_cmp(&by_all(other)))?;
    // Without any that can have it this is not a number, and no confidence.
    let confidence = 1.0 / (1.0 + (-mean(cause, CAN_HAVE)).exp());
    (confidence >= least(cause)).then_some((cause, (confidence * 100.0).round() / 100.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shares of a restart, the outage of a site and the hub; the network has the rest.
    fn of([restart, site, hub]: [f64; 3]) -> [f64; MODELS.len()] {
        let mut shares = [0.0; MODELS.len()];
        shares[Cause::AppRestart as usize] = restart;
        shares[Cause::SiteOutage as usize] = site;
        shares[Cause::HubTransient as usize] = hub;
        shares[Cause::NetworkLoss as usize] = 1.0 - restart - site - hub;
        shares
    }

    #[test]
    fn what_most_point_to_is_the_cause_of_all() {
        let event = [of([0.1, 0.8, 0.0]), of([0.1, 0.9, 0.0]), of([0.6, 0.4, 0.0])];
        // The mean of 1.39, 2.20 and -0.41 nats is 1.06: 0.74.
        assert_eq!(together(&event), Some((Cause::SiteOutage, 0.74)));
    }

    #[test]
    fn who_cannot_have_it_has_no_say_in_how_sure_it_is() {
        let event = [of([0.1, 0.8, 0.0]), of([0.1, 0.8, 0.0]), of([0.9, 0.05, 0.0])];
        assert_eq!(together(&event), Some((Cause::SiteOutage, 0.8)));
    }

    #[test]
    fn the_hub_is_not_blamed_on_little() {
        let event = [of([0.2, 0.0, 0.6]), of([0.2, 0.0, 0.62]), of([0.3, 0.0, 0.55])];
        assert_eq!(together(&event), None);
    }
}
