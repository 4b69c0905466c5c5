//! What the times of disconnects, and the time away, were compared with.

use super::{Comparison, Comparisons, between, of};
use crate::diagnose::evidence::Observation as O;
use crate::diagnose::habits::gap_slack;
use crate::diagnose::{Case, Diagnosis, facts, gaps, habits, rhythm};
use crate::fleet::Drop;
use crate::message::{Arg, Text};
use crate::threshold::{Limit, Origin, Threshold, Unit};
use crate::time::SECOND;

impl Comparisons<'_> {
    pub(super) fn of_time(&mut self, diagnosis: &Diagnosis, observation: O) {
        let &Case { fleet, drop, .. } = self.case;
        let device = &fleet.devices[drop.device()];
        let drops = &fleet.drops[device.drops.clone()];
        let beats = &diagnosis.rhythm.beats[device.drops.clone()];
        match observation {
            O::TimeOfDay => {
                let distance = self.case.habits.distance_from_usual(drop.time);
                let seconds = distance.map(|distance| distance as f64 / SECOND as f64);
                self.with(habits::shown::SAME_TIME, seconds);
                let (mut off_rhythm, mut days, mut last) = (0, 0.0, None);
                for (drop, _) in drops.iter().zip(beats).filter(|(_, beat)| !beat.repeats) {
                    off_rhythm += 1;
                    if self.case.habits.is_usual_time(drop.time) && last != Some(drop.time.day()) {
                        last = Some(drop.time.day());
                        days += 1.0;
                    }
                }
                let Some(needed) = habits::days_needed(off_rhythm, fleet.span) else { return };
                self.within(habits::shown::DAYS_LEAST, Limit::AtLeast(needed.ceil()), days);
            }
            O::Timer => {
                let both = self.case.habits.period.zip(habits::period(self.case.before, drop));
                let Some((usual, period)) = both else { return };
                let Some(off) = habits::off_period(usual, period) else { return };
                let slack = habits::period_slack(usual);
                self.differs("threshold-period", usual, usual + off, slack);
                let like = |period: &f64| (period - usual).abs() <= slack;
                let count = drops.iter().filter_map(habits::whole_period).filter(like).count();
                self.with(habits::shown::PERIODS_LEAST, count as f64);
            }
            O::RoundTime => {
                let behind = habits::behind_the_hour(drop.time) as f64 / SECOND as f64;
                let grace = of(rhythm::shown::GRACE, Some(behind));
                self.add(Comparison { what: Text::new("threshold-round"), ..grace });
                let (count, spread) = habits::round(drops);
                self.with(habits::shown::ROUND_LEAST, count as f64);
                self.with(habits::shown::ROUND_SHARE, count as f64 / drops.len() as f64);
                self.with(habits::shown::ROUND_SPREAD, spread as f64 / SECOND as f64);
            }
            O::Often => {
                let many = habits::time_of_many(fleet, self.index).map(|time| time as f64 / SECOND as f64);
                let within = of(habits::shown::OFTEN_WITHIN, many);
                let what = within.what.clone().with("number", habits::OFTEN);
                self.add(Comparison { what, ..within });
            }
            _ => {}
        }
    }

    pub(super) fn of_gap(&mut self, observation: O) {
        use facts::shown::{AT_ONCE, INSTANT, LONG, SHORT, WAIT_FOR_RETURN};
        let &Case { fleet, drop, gap, .. } = self.case;
        match observation {
            O::GapSeconds => self.with(AT_ONCE, gap),
            O::GapShort => self.within(SHORT, between(AT_ONCE, SHORT), gap),
            O::GapMinutes => self.within(LONG, between(SHORT, LONG), gap),
            O::GapLong => self.within(LONG, LONG.limit.opposite(), gap),
            O::GapInstant => self.with(INSTANT, gap),
            O::GapAsEver | O::LongGapAsEver => {
                let habits = self.case.habits;
                let usual = if observation == O::GapAsEver { habits.gap } else { habits.long_gap };
                let Some((usual, gap)) = usual.zip(gap) else { return };
                self.differs("threshold-usual-gap", usual, gap, gap_slack(usual));
                let boot = habits::shown::BOOT;
                let long = Limit::MoreThan(*habits::BOOT.end());
                self.within(boot, if observation == O::GapAsEver { boot.limit } else { long }, usual);
                self.like(habits::shown::GAPS_LEAST, usual, gap_slack(usual), Drop::gap);
            }
            O::GapByPing => {
                let Some(longer) = facts::sdk_waits_longer(self.case) else { return };
                let limit = Limit::Between(*longer.start(), *longer.end());
                self.within(facts::shown::RECONNECTS, limit, gap);
            }
            O::GapOfFleet => {
                let (alike, devices) = self.case.gaps.alike(gap.unwrap_or_default());
                self.with(gaps::shown::LEAST, f64::from(alike));
                self.with(gaps::shown::MOST, f64::from(alike) / f64::from(devices.max(1)));
            }
            O::NoReturn => {
                self.with(WAIT_FOR_RETURN, fleet.span.to.map(|to| to.seconds_since(drop.time)));
            }
            _ => {}
        }
    }

    /// From what is usual with the device.
    #[inline(never)]
    pub(super) fn differs(&mut self, message: &'static str, usual: f64, found: f64, slack: f64) {
        self.add(Comparison {
            what: Text::new(message).with("usual", Arg::Seconds(usual)),
            found: Some((found - usual).abs()),
            unit: Unit::Seconds,
            limit: Limit::AtMost(slack),
            origin: Origin::Proposal,
        });
    }

    /// How often it is as usual with the device.
    #[inline(never)]
    pub(super) fn like(
        &mut self,
        threshold: &Threshold,
        usual: f64,
        slack: f64,
        of: fn(&Drop) -> Option<f64>,
    ) {
        let &Case { fleet, drop, .. } = self.case;
        let drops = &fleet.drops[fleet.devices[drop.device()].drops.clone()];
        let like = drops.iter().filter_map(of).filter(|value| (value - usual).abs() <= slack);
        self.with(threshold, like.count() as f64);
    }
}
