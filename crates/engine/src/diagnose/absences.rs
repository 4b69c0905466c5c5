//! How long the devices of a burst were away: each as long as its like, or each its own time.
//!
//! Whoever is restarted is away for as long as a device of its kind takes to start. Whom the hub closed the connection of
//! tries again by itself, after a wait of its own, so that not all come at once.

use std::ops::Range;

use super::burst::LEAST_DEVICES;
use super::habits::{self, BOOT};
use crate::fleet::Fleet;
use crate::intern::Id;
use crate::order::sort_by;

/// So many devices of an SDK that are away equally long are one kind, if they are this share of all; and so many kinds have
/// one SDK. Proposals.
const LIKE_LEAST: usize = 3;
const LIKE_SHARE: f64 = 0.4;
const KINDS: usize = 2;

/// The shares of the drops after which a device was away as long as its like, and after which it was not: those of one
/// kind start alike, but each waits its own time to try again.
pub(super) fn shares(fleet: &Fleet, members: &[usize]) -> (f64, f64) {
    let drops = members.iter().map(|&drop| &fleet.drops[drop]);
    of_gaps(drops.filter_map(|drop| Some((drop.client.sdk, drop.gap()?))))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a share of a count
fn of_gaps(gaps: impl Iterator<Item = (Id, f64)>) -> (f64, f64) {
    let mut known = 0;
    let mut boots: Vec<(Id, f64)> = Vec::new();
    for of in gaps {
        known += 1;
        if BOOT.contains(&of.1) {
            boots.push(of);
        }
    }
    sort_by(&mut boots, |a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let (mut alike, mut own) = (0, 0);
    for of_sdk in boots.chunk_by(|a, b| a.0 == b.0).filter(|of_sdk| of_sdk.len() >= LIKE_LEAST) {
        let gaps = &mut of_sdk.iter().map(|(_, gap)| *gap).collect::<Vec<f64>>();
        let least = LIKE_LEAST.max((LIKE_SHARE * gaps.len() as f64) as usize);
        // Some kinds of devices may have one SDK.
        for _ in 0..KINDS {
            let like = most_alike(gaps);
            if like.len() >= least {
                alike += gaps.drain(like).len();
            }
        }
        own += gaps.len();
    }
    // Some are no saying.
    if own < LEAST_DEVICES {
        own = 0;
    }
    let share = |count: usize| count as f64 / f64::from(known.max(1));
    (share(alike), share(own))
}

/// Where most of the values, which are sorted, are alike.
fn most_alike(values: &[f64]) -> Range<usize> {
    let (mut best, mut begin) = (0..0, 0);
    for (end, value) in values.iter().enumerate() {
        while *value > values[begin] + 2.0 * habits::gap_slack(values[begin]) {
            begin += 1;
        }
        if end + 1 - begin > best.len() {
            best = begin..end + 1;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(gaps: &[f64]) -> (f64, f64) {
        of_gaps(gaps.iter().map(|gap| (Id(0), *gap)))
    }

    #[test]
    fn those_that_are_restarted_are_away_as_long_as_their_like() {
        assert_eq!(of(&[42.0, 40.5, 43.1, 41.8, 39.9, 40.2]), (1.0, 0.0));
        // Two kinds with one SDK.
        assert_eq!(of(&[42.0, 40.5, 43.1, 118.0, 121.0, 117.0]), (1.0, 0.0));
    }

    #[test]
    fn those_that_try_again_wait_each_its_own_time() {
        assert_eq!(of(&[7.7, 10.5, 16.0, 26.0, 36.0, 51.0, 90.0]), (0.0, 1.0));
    }

    #[test]
    fn who_is_back_at_once_is_neither() {
        assert_eq!(of(&[1.4, 1.5, 1.7, 2.4, 1.9, 2.2, 3.0]), (0.0, 0.0));
        assert_eq!(of(&[]), (0.0, 0.0));
    }

    #[test]
    fn a_few_are_no_saying() {
        assert_eq!(of(&[8.0, 20.0, 60.0]), (0.0, 0.0));
    }
}
