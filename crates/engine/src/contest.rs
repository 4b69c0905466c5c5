//! Contests: stretches in which the connections of a device take each other's place, one soon after the other.
//!
//! A client that is thrown out by another one tries again in seconds or minutes, and throws that one out. A client whose
//! network was lost may take its own old place, too, before the hub has noticed, but only as often as its network is lost.

use crate::event::{Event, Operation};
use crate::fleet::{TAKE_OVER_WITHIN, TWIN_WITHIN, are_two, takes_over_unseen};
use crate::threshold::thresholds;
use crate::time::Time;

thresholds! {
    /// So many connections in a row lose their place. Proposal.
    const LEAST: usize = 5 => AtLeast Count, "threshold-contest", Proposal;

    /// Each no later than so many seconds behind its begin. Proposal: hardly anybody waits for longer before he tries again.
    const SOON: f64 = 1800.0 => AtMost Seconds, "threshold-contest-soon", Proposal;
}

/// The end may be logged before the connect that is its reason, by so many seconds. Proposal.
const BEFORE: f64 = 1.0;

/// A contest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Contest {
    /// The first connect, and the last.
    pub(crate) from: Time,
    pub(crate) to: Time,
    /// How many connections lost their place.
    pub(crate) turns: usize,
    /// The longest that one of them lasted, in seconds.
    pub(crate) slowest: f64,
}

impl Contest {
    /// Whether what ended then was one of its connections: the end of the last one is logged a moment later.
    pub(crate) fn holds(&self, time: Time) -> bool {
        self.from <= time && time.seconds_since(self.to) <= TAKE_OVER_WITHIN
    }
}

/// The contests among the events of a device, which are in their order.
pub(crate) fn contests(events: &[Event], mut found: impl FnMut(Contest)) {
    let mut run: Option<Contest> = None;
    let mut end = |run: Option<Contest>| {
        if let Some(contest) = run.filter(|contest| contest.turns >= LEAST) {
            found(contest);
        }
    };
    let mut last: Option<&Event> = None;
    // How the last connection ended, and when the one before it did, if it was still open when the last one came: it may be
    // that the log holds nothing else of it.
    let mut ended: Option<&Event> = None;
    let (mut open_before, mut ended_before) = (takes_over_unseen(events), None::<Time>);
    let mut next_end = 0;
    for (at, event) in events.iter().enumerate() {
        let since = |time: Time| event.time.seconds_since(time);
        if is_end(event) || event.is_disconnect() {
            let is_of_one_before = last.is_some_and(|last| {
                let is_other = event.code.is_conflict() || are_two(event.address, last.address);
                since(last.time) <= TAKE_OVER_WITHIN
                    && (open_before || is_other)
                    && ended_before.is_none_or(|time| since(time) <= TWIN_WITHIN)
            });
            if is_of_one_before {
                ended_before = ended_before.or(Some(event.time));
            } else {
                ended = Some(event);
            }
        } else if event.is_connect() {
            let lost_its_place = if let Some(ended) = ended {
                is_end(ended) && since(ended.time) <= BEFORE
            } else {
                while next_end <= at || events.get(next_end).is_some_and(|next| !is_end(next)) {
                    next_end += 1;
                }
                let next = events.get(next_end);
                next.is_some_and(|next| next.time.seconds_since(event.time) <= TAKE_OVER_WITHIN)
            };
            let lost = last.map(|last| last.time).filter(|last| lost_its_place && since(*last) <= SOON);
            run = match (lost, run) {
                (Some(last), Some(contest)) => Some(Contest {
                    to: event.time,
                    turns: contest.turns + 1,
                    slowest: contest.slowest.max(since(last)),
                    ..contest
                }),
                (Some(last), None) => {
                    Some(Contest { from: last, to: event.time, turns: 1, slowest: since(last) })
                }
                (None, run) => {
                    end(run);
                    None
                }
            };
            open_before = if last.is_none() { open_before } else { ended.is_none() };
            (last, ended, ended_before) = (Some(event), None, None);
        }
    }
    end(run);
}

/// Whether a connection was closed, and not by its own goodbye.
fn is_end(event: &Event) -> bool {
    event.is_drop() || event.code.is_conflict() && event.operation != Operation::Other
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::Code;
    use crate::event::{Auth, NOTHING, Protocol};
    use crate::intern::Id;

    const CONNECT: u32 = 0;

    /// The contests in what happened at these seconds, with these codes, at these addresses.
    fn found(log: &[(f64, u32, u32)]) -> Vec<Contest> {
        let event = |&(seconds, code, address): &(f64, u32, u32)| Event {
            #[allow(clippy::cast_possible_truncation)] // seconds of a test
            time: Time((seconds * 1000.0) as i64),
            device: Id(0),
            code: Code(code),
            address: if address == 0 { NOTHING } else { Id(address) },
            sdk: NOTHING,
            protocol: Protocol::Mqtt,
            auth: Auth::Sas,
            operation: if code == CONNECT { Operation::Connect } else { Operation::Disconnect },
            error: code != CONNECT,
            grain: crate::grain::Grain::default(),
        };
        let events: Vec<Event> = log.iter().map(event).collect();
        let mut all = Vec::new();
        contests(&events, |contest| all.push(contest));
        all
    }

    /// The turns of each contest.
    fn turns(log: &[(f64, u32, u32)]) -> Vec<usize> {
        found(log).iter().map(|contest| contest.turns).collect()
    }

    #[test]
    fn two_clients_that_throw_each_other_out_are_a_contest() {
        let mut log = Vec::new();
        for turn in 0..7 {
            let at = f64::from(turn) * 600.0;
            log.extend(
                [
                    (at, CONNECT, 1 + turn % 2),
                    (at + 0.4, [404_104, 400_027][turn as usize % 2], 2 - turn % 2),
                ]
                .into_iter()
                .take(if turn == 0 { 1 } else { 2 }),
            );
        }
        let [contest] = found(&log)[..] else { panic!("one contest: {log:?}") };
        assert_eq!((contest.from, contest.to), (Time(0), Time(3_600_000)));
        assert_eq!((contest.turns, contest.slowest), (6, 600.0));
        assert!(contest.holds(Time(3_600_400)) && !contest.holds(Time(3_606_000)));
    }

    #[test]
    fn it_is_one_too_where_each_end_is_logged_twice_and_early() {
        let mut log = vec![(0.0, CONNECT, 0)];
        for turn in 1..8 {
            let at = f64::from(turn) * 10.0;
            log.extend([(at - 0.2, 404_104, 0), (at, CONNECT, 0), (at + 0.1, 400_027, 0)]);
        }
        assert_eq!(turns(&log), [7]);
    }

    #[test]
    fn a_client_that_is_cut_soon_after_each_connect_contends_with_nobody() {
        let log: Vec<_> = (0..9)
            .flat_map(|turn| {
                let at = f64::from(turn) * 30.0;
                [(at, CONNECT, 1), (at + 0.5 + f64::from(turn), 404_104, 1)]
            })
            .collect();
        assert_eq!(turns(&log), [0; 0]);
    }

    #[test]
    fn whoever_takes_his_own_place_now_and_then_contends_with_nobody() {
        let log: Vec<_> = (0..9)
            .flat_map(|turn| {
                let at = f64::from(turn) * 7200.0;
                [(at, CONNECT, 1), (at + 0.5, 400_027, 1)]
            })
            .collect();
        assert_eq!(turns(&log), [0; 0]);
    }
}
