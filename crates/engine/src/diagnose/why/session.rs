//! What the length of the session was compared with.

use super::{Comparisons, between};
use crate::diagnose::evidence::Observation as O;
use crate::diagnose::restarts::spread;
use crate::diagnose::{Case, Diagnosis, facts, habits, limits, quota, refusals, restarts};
use crate::fleet::Drop;

impl Comparisons<'_> {
    pub(super) fn of_session(&mut self, diagnosis: &Diagnosis, observation: O) {
        let &Case { fleet, drop, length, .. } = self.case;
        let device = &fleet.devices[drop.device()];
        let drops = &fleet.drops[device.drops.clone()];
        let sessions = || drops.iter().filter_map(Drop::session);
        match observation {
            O::Irregular | O::Regular => {
                self.with(habits::shown::LEAST_SESSIONS, sessions().count() as f64);
                let regular = observation == O::Regular;
                let limit =
                    if regular { habits::shown::REGULAR_SPREAD } else { habits::shown::IRREGULAR_SPREAD };
                self.with(limit, spread(sessions));
            }
            O::SessionSeconds => self.with(facts::shown::SECONDS, length),
            O::Drifting => {
                let Some(drift) = self.case.habits.drift else { return };
                self.with(habits::shown::DRIFT_LEAST, drift.sessions as f64);
                self.with(habits::shown::DRIFT_TOLD, drift.correlation.abs());
            }
            O::CutAtOnce => {
                let (cut, known) = habits::cut_at_once(drops);
                self.with(habits::shown::CUT_LEAST, cut as f64);
                self.with(habits::shown::CUT_SHARE, cut as f64 / known.max(1) as f64);
            }
            O::UnauthorizedMissing => {
                let Some(clients) = self.case.refusals else { return };
                self.with(refusals::shown::LEAST, f64::from(clients.refused));
                let share = f64::from(clients.refused) / f64::from(clients.devices.max(1));
                self.with(refusals::shown::MOST, share);
            }
            O::SessionMinutes => {
                self.within(
                    facts::shown::MINUTES,
                    between(facts::shown::SECONDS, facts::shown::MINUTES),
                    length,
                );
            }
            O::AtLimit => {
                let Some(limit) = self.case.limit else { return };
                self.with(limits::shown::WIDTH, limit.width());
                self.with(limits::shown::LEAST, limit.count as f64);
                self.with(limits::shown::MOST, limit.share);
            }
            O::LimitOfAddress | O::LimitElsewhere => {
                let here = observation == O::LimitOfAddress;
                let count = self.case.limit.map(|limit| if here { limit.here } else { limit.elsewhere });
                self.with(limits::shown::SHARED, count.map(|count| count as f64));
            }
            O::CapBand => self.with(habits::shown::CAP, length),
            O::CapRepeats => {
                let count = drops.iter().filter(|drop| habits::Habits::at_cap(drop)).count();
                self.with(habits::shown::CAP_LEAST, count as f64);
                let by_chance = habits::by_chance_at_cap(drops);
                if by_chance > 0.0 {
                    self.with(habits::shown::CAP_STANDS_OUT, count as f64 / by_chance);
                }
            }
            O::CapDevice => self.with(habits::shown::BEFORE_CAP, habits::before_cap(drops)),
            O::Alike => {
                self.with(restarts::shown::LEAST_RUN, self.case.run.map(|run| run.drops as f64));
                self.with(restarts::shown::LONGEST_SESSION, length);
                // What is longer is a sleep.
                if let Some(gap) = self.case.gap.filter(|gap| *gap <= restarts::LONGEST_GAP) {
                    self.with(restarts::shown::LONGEST_GAP, gap);
                }
            }
            O::TooFew => {
                let limit = facts::shown::LEAST_DROPS.limit.opposite();
                self.within(facts::shown::LEAST_DROPS, limit, drops.len() as f64);
            }
            O::QuotaLoop | O::QuotaUnfinished => {
                use quota::shown::{
                    CUT_AT_ONCE, FLEET_SHARE, LEAST_DAYS, LEAST_DEVICES, STOPS_SHARE, UNFINISHED_SHARE,
                };
                self.with(CUT_AT_ONCE, length);
                let Some(loops) = diagnosis.quota.loops(device.hub, drop.time) else { return };
                if loops.devices < quota::LEAST_DEVICES as f64 {
                    self.with(LEAST_DAYS, loops.days as f64);
                } else {
                    self.with(LEAST_DEVICES, loops.devices);
                }
                let share = if observation == O::QuotaLoop { FLEET_SHARE } else { UNFINISHED_SHARE };
                self.with(share, loops.share);
                self.with(STOPS_SHARE, loops.stop);
            }
            O::AlikeGaps => {
                self.with(restarts::shown::GAP_SPREAD, self.case.run.map(|run| run.gap_spread));
            }
            _ => {}
        }
    }
}
