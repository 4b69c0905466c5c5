//! What errors beside a disconnect, and signs of another client, were compared with.

use super::{Comparison, Comparisons, of};
use crate::codes::Code;
use crate::contest;
use crate::contest::contests;
use crate::diagnose::evidence::Observation as O;
use crate::diagnose::{Case, facts, whereabouts};
use crate::event::{Event, Operation};
use crate::fleet::{Drop, around, clients, walk};
use crate::message::Text;
use crate::threshold::Threshold;

impl Comparisons<'_> {
    pub(super) fn of_identity(&mut self, observation: O) {
        use around::shown::{
            LEAST_REFUSALS, OTHER_CODE_WITHIN, REFUSED_FOR, REFUSED_WITHIN, UNAUTHORIZED_WITHIN,
        };
        use clients::shown::LEAST_CONFLICTS;
        use facts::shown::{LEAST_RETURNS, RETURNS_SHARE};
        use walk::shown::TAKE_OVER_WITHIN;
        let &Case { fleet, drop, .. } = self.case;
        let clients = fleet.devices[drop.device()].clients;
        let error = |threshold: &Threshold, name: &str, found: Option<f64>| {
            let what = Text::new(threshold.message).with("text", name);
            Comparison { what, ..of(threshold, found) }
        };
        match observation {
            O::UnauthorizedNear => {
                let name = Code::UNAUTHORIZED.name();
                self.add(error(UNAUTHORIZED_WITHIN, name, drop.unauthorized().map(f64::abs)));
            }
            O::Throttled => {
                let found = self.nearest(Code::is_throttling, true);
                self.add(error(OTHER_CODE_WITHIN, "429xxx", found));
            }
            O::Refused => {
                let refused = |e: &Event| e.operation == Operation::Connect && e.code.is_server_error();
                let found = self.events.and_then(|events| nearest(events, drop, false, refused));
                self.with(REFUSED_WITHIN, found);
            }
            O::ConflictNear => {
                let found = self.nearest(Code::is_conflict, true);
                self.add(error(OTHER_CODE_WITHIN, "400027, 409002", found));
            }
            // A quota stays used up; all others are within a minute.
            O::Barred if drop.shut_out => {
                let failed = |e: &&Event| {
                    e.code.is_unauthorized()
                        && e.time > drop.time
                        && drop.next().is_none_or(|next| e.time < next)
                };
                let times = self
                    .events
                    .map(|events| events.iter().filter(failed).map(|e| e.time).collect::<Vec<_>>());
                self.with(LEAST_REFUSALS, times.as_ref().map(|times| times.len() as f64));
                let last = times.and_then(|times| times.last().map(|last| last.seconds_since(drop.time)));
                self.with(REFUSED_FOR, last);
            }
            O::OtherCode | O::Barred => {
                let Some(code) = drop.other_code().filter(|code| *code != Code::QUOTA) else { return };
                let found = self.events.and_then(|events| nearest(events, drop, true, |e| e.code == code));
                self.add(error(OTHER_CODE_WITHIN, code.name(), found));
            }
            O::Conflicts => self.with(LEAST_CONFLICTS, f64::from(clients.conflicts)),
            O::TwoSdks | O::TwoAddresses => {
                let returns =
                    if observation == O::TwoSdks { clients.sdk_returns } else { clients.address_returns };
                self.with(LEAST_RETURNS, f64::from(returns));
                self.with(RETURNS_SHARE, f64::from(returns) / f64::from(clients.connects.max(1)));
            }
            O::NewAddress => {
                self.with(whereabouts::shown::LEAST_MOVES, f64::from(clients.moves));
                let share = f64::from(clients.moves) / f64::from(clients.placed.max(1));
                self.with(whereabouts::shown::MOVES_SHARE, share);
            }
            O::UnauthorizedElsewhere => {
                let device = fleet.devices[drop.device()].drops.clone();
                let near = fleet.drops[device].iter().filter_map(|drop| drop.unauthorized().map(f64::abs));
                let name = Code::UNAUTHORIZED.name();
                self.add(error(UNAUTHORIZED_WITHIN, name, near.min_by(f64::total_cmp)));
            }
            O::TakeTurns => {
                let turns = f64::from(clients.turns);
                self.with(LEAST_RETURNS, turns);
                self.with(facts::shown::MOST, turns / f64::from(clients.connects.max(1)));
            }
            O::TakenAtOnce => self.with(facts::shown::NO_START, self.case.length),
            O::Contested => {
                let mut of = None;
                contests(self.events.unwrap_or_default(), |contest| {
                    of = of.or(Some(contest).filter(|contest| contest.holds(drop.time)));
                });
                self.with(contest::shown::LEAST, of.map(|contest| contest.turns as f64));
                self.with(contest::shown::SOON, of.map(|contest| contest.slowest));
            }
            O::Roamed => {
                self.within(facts::shown::AT_ONCE, facts::shown::AT_ONCE.limit.opposite(), self.case.gap);
            }
            O::TakenOver => {
                let connect =
                    |e: &Event| e.operation == Operation::Connect && !e.error && e.time <= drop.time;
                let found = self.events.and_then(|events| nearest(events, drop, true, connect));
                match found {
                    // The conflict said so before the new connection was logged.
                    Some(seconds) if seconds > walk::TAKE_OVER_WITHIN => {
                        let found = self.nearest(Code::is_conflict, true);
                        self.add(error(OTHER_CODE_WITHIN, "400027", found));
                    }
                    found => self.with(TAKE_OVER_WITHIN, found),
                }
            }
            _ => {}
        }
    }

    /// How far the nearest error of a kind is from the drop, in seconds.
    pub(super) fn nearest(&self, is: fn(Code) -> bool, before: bool) -> Option<f64> {
        self.events.and_then(|events| nearest(events, self.case.drop, before, |event| is(event.code)))
    }
}

/// How far the nearest such event is from a drop, in seconds; with `before` also one before it.
fn nearest(events: &[Event], drop: &Drop, before: bool, is: impl Fn(&Event) -> bool) -> Option<f64> {
    let distances = events.iter().filter(|event| is(event)).map(|event| event.time.seconds_since(drop.time));
    distances.filter(|seconds| before || *seconds >= 0.0).map(f64::abs).min_by(f64::total_cmp)
}
