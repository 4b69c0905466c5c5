//! What disconnects of other devices were compared with: a site, a burst, those around.

use std::collections::BTreeMap;

use super::{Comparison, Comparisons, of};
use crate::diagnose::causes::MODELS;
use crate::diagnose::evidence::Observation as O;
use crate::diagnose::{Cause, Diagnosis, agreement, burst, company, facts, ruling, site, timetable};
use crate::message::{Arg, Text};
use crate::threshold::{Limit, Origin, Threshold, Unit};

impl Comparisons<'_> {
    pub(super) fn of_site(&mut self, observation: O) {
        use site::Outside;
        use site::shown::{
            ALL, BACK_TOGETHER, BACK_WINDOW, ELSEWHERE, ELSEWHERE_LEAST, LEAST_DEVICES, SHARE, STEPS,
            STEPS_SHARE, SUDDEN, SUDDEN_AWAKE, SUDDEN_LEAST, UNPLACED_LEAST, UNPLACED_WINDOW, WINDOW,
        };
        let Some(site) = self.case.site else { return };
        match observation {
            O::TogetherUnplaced => {
                self.add(devices(UNPLACED_LEAST, UNPLACED_WINDOW, site.least, site.devices));
            }
            O::SitePart => {
                self.add(devices(UNPLACED_LEAST, UNPLACED_WINDOW, site.least, site.devices));
                self.within(SHARE, SHARE.limit.opposite(), site.devices as f64 / site.of.max(1) as f64);
            }
            O::SiteSteps => {
                self.with(STEPS, site.steps);
                let shares = site.back.zip(site.steps).map(|(back, steps)| back / steps);
                self.with(STEPS_SHARE, shares);
            }
            O::SiteTogether | O::SiteAndElsewhere | O::SiteAlone => {
                let window = if site.by_returns { BACK_WINDOW } else { WINDOW };
                let message = if site.by_returns { BACK_WINDOW.message } else { LEAST_DEVICES.message };
                let threshold = Threshold { message, ..*LEAST_DEVICES };
                self.add(devices(&threshold, window, site::LEAST_DEVICES, site.devices));
                self.with(SHARE, site.devices as f64 / site.of.max(1) as f64);
                let Outside { drops, share, out } = site.outside;
                if out >= site::ALL {
                    self.with(ALL, out);
                } else if site.elsewhere {
                    self.with(ELSEWHERE, share);
                    self.with(ELSEWHERE_LEAST, drops);
                } else if share < site::ELSEWHERE {
                    self.within(ELSEWHERE, ELSEWHERE.limit.opposite(), share);
                } else {
                    self.within(ELSEWHERE_LEAST, ELSEWHERE_LEAST.limit.opposite(), drops);
                }
            }
            O::SiteAtOnce => {
                self.with(SUDDEN, site.seconds);
                self.with(SUDDEN_LEAST, site.devices as f64);
                self.with(SUDDEN_AWAKE, site.awake);
            }
            O::SiteBack => self.with(BACK_TOGETHER, site.back),
            _ => {}
        }
    }

    pub(super) fn of_burst(&mut self, observation: O) {
        use burst::shown as limits;
        let Some(burst) = self.case.burst else { return };
        match observation {
            O::Wave => {
                self.add(devices(limits::WAVE_LEAST, limits::WAVE, burst.least, burst.devices));
                self.with(limits::WAVE_SHARE, burst.share);
            }
            O::Burst | O::BurstUnplaced | O::BurstOneAddress => {
                let few = burst.least < burst::LEAST_DEVICES;
                let least = if few { limits::LEAST_WITH_ERRORS } else { limits::LEAST_DEVICES };
                self.add(devices(least, limits::WINDOW, burst.least, burst.devices));
                if observation == O::Burst {
                    self.with(limits::LEAST_PREFIXES, burst.prefixes as f64);
                    let limit = limits::ONE_NETWORK_SHARE.limit.opposite();
                    self.within(limits::ONE_NETWORK_SHARE, limit, burst.network_share);
                } else if observation == O::BurstOneAddress && burst.one_network {
                    self.with(limits::ONE_NETWORK_SHARE, burst.network_share);
                } else if observation == O::BurstOneAddress {
                    let limit = limits::LEAST_PREFIXES.limit.opposite();
                    self.within(limits::LEAST_PREFIXES, limit, burst.prefixes as f64);
                }
            }
            O::BurstOfSites => self.with(limits::OF_SITES_SHARE, burst.sites_share),
            O::BurstByAddress => self.with(limits::BY_ADDRESS, burst.told_by_address),
            O::BurstAll => self.with(facts::shown::ALL, burst.share),
            O::BurstAtOnce => self.with(facts::shown::MOST_AT_ONCE, burst.at_once),
            O::BurstAsEver => self.with(facts::shown::MOST_AS_EVER, burst.as_ever),
            O::BurstRepeated => {
                self.with(limits::REPEATED, burst.drops as f64 / burst.devices.max(1) as f64);
            }
            O::BurstOnce => {
                self.with(limits::WAVE_SHARE, burst.share);
                self.with(limits::ONCE_SHARE, burst.once_share);
                self.with(limits::GONE_SHARE, burst.gone_share);
            }
            O::BurstBoots => self.with(facts::shown::MOST_BOOTS, burst.boots_share),
            O::BurstOwnGaps => self.with(facts::shown::MOST_OWN_GAPS, burst.own_share),
            O::BurstTimetable => {
                self.with(timetable::shown::LEAST, burst.timetable.hours as f64);
                self.with(timetable::shown::SHARE, burst.timetable.share);
                self.with(timetable::shown::AGAIN, burst.timetable.again);
            }
            O::ServerErrors | O::NoServerErrors => {
                let seconds = |threshold: &Threshold| match threshold.limit {
                    Limit::AtMost(seconds) => Arg::Seconds(seconds),
                    _ => Arg::Seconds(0.0),
                };
                let what = Text::new(limits::ERRORS_BEFORE.message)
                    .with("before", seconds(limits::ERRORS_BEFORE))
                    .with("after", seconds(limits::ERRORS_AFTER));
                let one = Limit::AtLeast(1.0);
                let limit = if observation == O::ServerErrors { one } else { one.opposite() };
                let errors = of(limits::ERRORS_BEFORE, Some(burst.server_errors.len() as f64));
                self.add(Comparison { what, unit: Unit::Count, limit, ..errors });
            }
            O::ManySdks => self.with(facts::shown::DIFFERENT_SDKS, burst.sdks as f64),
            O::CommonStart => self.with(limits::COMMON_START_SHARE, burst.token_share),
            _ => {}
        }
    }

    /// What the other drops of the event settled; `own` is how likely the cause is by this one alone.
    pub(super) fn of_event(&mut self, diagnosis: &Diagnosis, own: f64) {
        let event = diagnosis.event(self.index);
        let drops = (0..diagnosis.len()).filter(|&drop| diagnosis.event(drop) == event).count();
        self.with(agreement::shown::LEAST, drops as f64);
        self.with(agreement::shown::CAN_HAVE, own);
    }

    pub(super) fn of_company(
        &mut self,
        diagnosis: &Diagnosis,
        observation: O,
        weights: &[[f64; MODELS.len()]],
    ) {
        let Some(company::Of { own, .. }) = observation.company() else { return };
        let mut counts = company::Counts::default();
        let mut alone: BTreeMap<u32, Cause> = BTreeMap::new();
        for drop in company::around(self.case.fleet, self.index, own) {
            let rule = || ruling::rule(diagnosis.facts(drop).alone(), weights).cause;
            counts.add(*alone.entry(diagnosis.group(drop)).or_insert_with(rule));
        }
        let Some((_, most, all)) = counts.most() else { return };
        let (found, share) = (f64::from(all), f64::from(most) / f64::from(all));
        let [count, part] = if own {
            [company::shown::LEAST.message, company::shown::MOST.message]
        } else {
            ["threshold-company-minute", "threshold-company-minute-share"]
        };
        self.with(&Threshold { message: count, ..*company::shown::LEAST }, found);
        self.with(&Threshold { message: part, ..*company::shown::MOST }, share);
    }
}

/// So many devices within a window.
fn devices(threshold: &Threshold, window: &Threshold, least: usize, found: usize) -> Comparison {
    let Limit::AtMost(seconds) = window.limit else { return of(threshold, Some(found as f64)) };
    let what = Text::new(threshold.message).with("window", Arg::Seconds(seconds));
    let (limit, found) = (Limit::AtLeast(least as f64), Some(found as f64));
    // A fleet in which this is nothing special raises the limit.
    let origin = if threshold.limit == limit { threshold.origin } else { Origin::Log };
    Comparison { what, limit, origin, ..of(threshold, found) }
}
