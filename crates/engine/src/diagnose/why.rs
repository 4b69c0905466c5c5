//! Why a verdict is what it is: how the causes competed, and each comparison that decided what was observed.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde::Serialize;

use super::causes::MODELS;
use super::evidence::{Evidence, Observation as O};
use super::habits::gap_slack;
use super::restarts::spread;
use super::ruling::{self, MOST_CERTAIN, WORTH_TELLING, least, shown};
use super::{
    Case, Cause, Diagnosis, burst, company, facts, gaps, habits, quota, refusals, restarts, rhythm, site,
    timetable, token_life, whereabouts,
};
use crate::codes::Code;
use crate::contest::{self, contests};
use crate::event::{Event, Operation};
use crate::fleet::{Drop, Fleet, around, clients, walk};
use crate::message::{Arg, Text};
use crate::order::sort_by;
use crate::threshold::{Limit, Origin, Threshold, Unit};
use crate::time::SECOND;

/// How the causes competed for one drop.
pub(crate) struct Why {
    /// The likelihood of each cause, likeliest first.
    pub(crate) shares: Vec<(Cause, f64)>,
    /// What was observed, with what it adds to each cause, in the order of [`Cause::ALL`].
    pub(crate) observed: Vec<(Evidence, [f64; MODELS.len()])>,
    /// What each cause had before anything was observed.
    pub(crate) priors: [f64; MODELS.len()],
    pub(crate) comparisons: Vec<Comparison>,
}

/// What was found in one case, and what it was compared with.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// What was measured, as a message.
    #[serde(flatten)]
    pub what: Text,
    /// What it came to; absent where the log does not tell.
    pub found: Option<f64>,
    /// What it is measured in.
    pub unit: Unit,
    /// On which side of what it had to lie for the observation to count.
    pub limit: Limit,
    /// Where the limit comes from.
    pub origin: Origin,
}

/// What is compared with more than one number, beside the messages of the constants.
pub(crate) const MESSAGES: [&str; 8] = [
    "threshold-token-age",
    "threshold-interval",
    "threshold-longest",
    "threshold-usual-gap",
    "threshold-period",
    "threshold-steady",
    "threshold-company-minute",
    "threshold-company-minute-share",
];

/// All numbers of the diagnosis that a report can show.
pub(crate) fn thresholds() -> impl Iterator<Item = &'static Threshold> {
    let all = [
        shown::EVERY,
        facts::shown::EVERY,
        rhythm::shown::EVERY,
        habits::shown::EVERY,
        restarts::shown::EVERY,
        site::shown::EVERY,
        burst::shown::EVERY,
        quota::shown::EVERY,
        refusals::shown::EVERY,
        gaps::shown::EVERY,
        company::shown::EVERY,
        crate::contest::shown::EVERY,
        timetable::shown::EVERY,
        token_life::shown::EVERY,
        whereabouts::shown::EVERY,
        around::shown::EVERY,
        clients::shown::EVERY,
        walk::shown::EVERY,
    ];
    all.into_iter().flatten().copied()
}

impl Diagnosis {
    /// How the causes competed for a drop. The device's events tell how far errors are from it, where they are known.
    pub(crate) fn why(&self, fleet: &Fleet, index: usize, events: Option<&[Event]>) -> Why {
        let case = self.case(fleet, index);
        let facts = self.facts(index);
        let weights = ruling::weights();
        let chances = ruling::chances(facts, &weights);
        let total: f64 = chances.iter().sum();
        let mut shares: Vec<(Cause, f64)> =
            MODELS.iter().zip(chances).map(|((cause, _), chance)| (*cause, chance / total)).collect();
        sort_by(&mut shares, |a, b| b.1.total_cmp(&a.1));
        let observed = facts
            .iter()
            .map(|observation| (facts::evidence(observation, 0.0, &case), weights[observation as usize]));
        let likeliest = shares[0].0;
        let of_either = shares.iter().filter(|(of, _)| *of == likeliest || *of == likeliest.twin());
        let sure: f64 = of_either.map(|(_, share)| share).sum();
        let mut found = Comparisons { all: Vec::new(), case: &case, index, events };
        found.within(shown::LIKELIER_THAN_NOT, Limit::AtLeast(least(likeliest)), sure);
        if sure > MOST_CERTAIN {
            found.with(shown::MOST_CERTAIN, MOST_CERTAIN);
        }
        for observation in facts.iter() {
            if weights[observation as usize].iter().any(|weight| weight.abs() >= WORTH_TELLING) {
                found.of_token(self, observation);
                found.of_session(self, observation);
                found.of_time(self, observation);
                found.of_gap(observation);
                found.of_identity(observation);
                found.of_site(observation);
                found.of_burst(observation);
                found.of_company(self, observation, &weights);
            }
        }
        let priors = MODELS.map(|(_, model)| model.prior);
        Why { shares, observed: observed.collect(), priors, comparisons: found.all }
    }
}

/// A comparison with a constant.
#[inline(never)] // told once, not fast: so are those below
fn of(threshold: &Threshold, found: Option<f64>) -> Comparison {
    let &Threshold { message, unit, limit, origin } = threshold;
    Comparison { what: Text::new(message), found, unit, limit, origin }
}

/// The comparisons of one case.
struct Comparisons<'a> {
    all: Vec<Comparison>,
    case: &'a Case<'a>,
    /// The drop's number.
    index: usize,
    events: Option<&'a [Event]>,
}

impl Comparisons<'_> {
    #[inline(never)]
    fn add(&mut self, comparison: Comparison) {
        self.all.push(comparison);
    }

    /// With a constant.
    #[inline(never)]
    fn with(&mut self, threshold: &Threshold, found: impl Into<Option<f64>>) {
        self.add(of(threshold, found.into()));
    }

    /// With another limit than the constant alone.
    #[inline(never)]
    fn within(&mut self, threshold: &Threshold, limit: Limit, found: impl Into<Option<f64>>) {
        self.add(Comparison { limit, ..of(threshold, found.into()) });
    }

    fn of_token(&mut self, diagnosis: &Diagnosis, observation: O) {
        let &Case { fleet, drop, length, beat, share, .. } = self.case;
        let device = &fleet.devices[drop.device()];
        let drops = &fleet.drops[device.drops.clone()];
        let beats = &diagnosis.rhythm.beats[device.drops.clone()];
        // A device has one token life, and its sessions are held to it, if a token can end them at all.
        let renewal = fleet.sdk(&device.client).renewal;
        let can_be_token = rhythm::can_be_token(fleet, &device.client);
        let token = u32::from(diagnosis.rhythm.tokens[drop.device()]);
        let band = rhythm::band(renewal, token);
        let fits = Limit::Between(*band.start(), *band.end());
        let grace = |message, limit, found| Comparison {
            what: Text::new(message).with("life", token_life::in_words(token)),
            limit,
            ..of(if beat.early { rhythm::shown::EARLY_SLACK } else { rhythm::shown::GRACE }, found)
        };
        let lengths = || drops.iter().filter_map(Drop::length);
        match observation {
            O::TokenBand | O::TokenBandOther | O::TokenEarly => {
                self.add(grace("threshold-token", fits, length));
                if token != rhythm::DEFAULT_TOKEN_MINUTES {
                    self.share_of(token_life::shown::SHARE_OF_SESSIONS, drops, false, &band);
                }
            }
            O::TokenOlder => self.add(grace("threshold-token", Limit::LessThan(*band.end()), length)),
            O::PeersToken => {
                let peers = diagnosis.rhythm.of_sdk[drop.client.sdk.index()];
                self.with(rhythm::shown::PEERS, peers.on_token);
                self.with(rhythm::shown::MOSTLY, peers.share());
            }
            O::TokenClock => self.add(grace("threshold-token-age", fits, Some(beat.seconds()))),
            O::ClockSteady => {
                let Some(steady) = rhythm::steady(drops, &mut Vec::new()) else { return };
                let limit = Limit::Between(*steady.start(), *steady.end());
                let age = grace("threshold-token-age", limit, Some(beat.seconds()));
                self.add(Comparison { origin: Origin::Log, ..age });
            }
            O::TokenInterval => {
                let fits = rhythm::interval(renewal, token);
                let fits = Limit::Between(*fits.start(), *fits.end());
                self.add(grace("threshold-interval", fits, Some(beat.seconds())));
            }
            O::OffBand if can_be_token => {
                self.add(grace("threshold-token", Limit::Outside(*band.start(), *band.end()), length));
            }
            O::Outlived => {
                let longest = lengths().max_by(f64::total_cmp);
                self.add(grace("threshold-longest", Limit::MoreThan(*band.end()), longest));
            }
            O::TokenRepeats => {
                self.with(rhythm::shown::REPEATS, rhythm::on_rhythm(drops, beats) as f64);
            }
            O::DeviceRhythm | O::MostlyToken => self.with(facts::shown::MOST, share),
            O::Steady => {
                let Some(steady) = rhythm::steady(drops, &mut Vec::new()) else { return };
                let count = lengths().filter(|length| steady.contains(length)).count();
                self.with(rhythm::shown::STEADY_LEAST, count as f64);
                let what = Text::new("threshold-steady");
                let limit = Limit::Between(*steady.start(), *steady.end());
                let threshold = of(rhythm::shown::STEADY_LEAST, length);
                self.add(Comparison { what, limit, unit: Unit::Seconds, origin: Origin::Log, ..threshold });
                let width = Limit::AtMost(rhythm::steady_width(*steady.end()));
                self.within(rhythm::shown::STEADY_SECONDS, width, steady.end() - steady.start());
                self.with(rhythm::shown::STEADY_FROM, length);
                self.share_of(rhythm::shown::STEADY_MOST, drops, true, &steady);
            }
            _ => {}
        }
    }

    fn of_session(&mut self, diagnosis: &Diagnosis, observation: O) {
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
            O::CapBand => self.with(habits::shown::CAP, length),
            O::CapRepeats => {
                let count = drops.iter().filter(|drop| habits::Habits::at_cap(drop)).count();
                self.with(habits::shown::CAP_LEAST, count as f64);
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
                let limit = opposite(facts::shown::LEAST_DROPS.limit);
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

    fn of_time(&mut self, diagnosis: &Diagnosis, observation: O) {
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
            O::Often => {
                let many = habits::time_of_many(fleet, self.index).map(|time| time as f64 / SECOND as f64);
                let within = of(habits::shown::OFTEN_WITHIN, many);
                let what = within.what.clone().with("number", habits::OFTEN);
                self.add(Comparison { what, ..within });
            }
            _ => {}
        }
    }

    /// From what is usual with the device.
    #[inline(never)]
    fn differs(&mut self, message: &'static str, usual: f64, found: f64, slack: f64) {
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
    fn like(&mut self, threshold: &Threshold, usual: f64, slack: f64, of: fn(&Drop) -> Option<f64>) {
        let &Case { fleet, drop, .. } = self.case;
        let drops = &fleet.drops[fleet.devices[drop.device()].drops.clone()];
        let like = drops.iter().filter_map(of).filter(|value| (value - usual).abs() <= slack);
        self.with(threshold, like.count() as f64);
    }

    /// The share of the sessions in a band among those that are as long or longer; of all, or of those whose connect is
    /// in the log.
    #[inline(never)]
    fn share_of(&mut self, threshold: &Threshold, drops: &[Drop], whole: bool, band: &RangeInclusive<f64>) {
        let lengths = drops.iter().filter(|drop| !(whole && drop.after_gap)).filter_map(Drop::length);
        let (mut within, mut as_long) = (0.0, 0.0f64);
        for length in lengths.filter(|length| length >= band.start()) {
            as_long += 1.0;
            within += f64::from(u8::from(length <= *band.end()));
        }
        self.with(threshold, within / as_long.max(1.0));
    }

    fn of_gap(&mut self, observation: O) {
        use facts::shown::{AT_ONCE, INSTANT, LONG, SHORT, WAIT_FOR_RETURN};
        let &Case { fleet, drop, gap, .. } = self.case;
        match observation {
            O::GapSeconds => self.with(AT_ONCE, gap),
            O::GapShort => self.within(SHORT, between(AT_ONCE, SHORT), gap),
            O::GapMinutes => self.within(LONG, between(SHORT, LONG), gap),
            O::GapLong => self.within(LONG, opposite(LONG.limit), gap),
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

    fn of_identity(&mut self, observation: O) {
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
                self.within(facts::shown::AT_ONCE, opposite(facts::shown::AT_ONCE.limit), self.case.gap);
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

    fn of_site(&mut self, observation: O) {
        use site::Outside;
        use site::shown::{
            ALL, BACK_TOGETHER, BACK_WINDOW, ELSEWHERE, ELSEWHERE_LEAST, LEAST_DEVICES, SHARE, STEPS,
            STEPS_SHARE, UNPLACED_LEAST, UNPLACED_WINDOW, WINDOW,
        };
        let Some(site) = self.case.site else { return };
        match observation {
            O::TogetherUnplaced => {
                self.add(devices(UNPLACED_LEAST, UNPLACED_WINDOW, site.least, site.devices));
            }
            O::SitePart => {
                self.add(devices(UNPLACED_LEAST, UNPLACED_WINDOW, site.least, site.devices));
                self.within(SHARE, opposite(SHARE.limit), site.devices as f64 / site.of.max(1) as f64);
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
                    self.within(ELSEWHERE, opposite(ELSEWHERE.limit), share);
                } else {
                    self.within(ELSEWHERE_LEAST, opposite(ELSEWHERE_LEAST.limit), drops);
                }
            }
            O::SiteBack => self.with(BACK_TOGETHER, site.back),
            _ => {}
        }
    }

    fn of_burst(&mut self, observation: O) {
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
                    let limit = opposite(limits::ONE_NETWORK_SHARE.limit);
                    self.within(limits::ONE_NETWORK_SHARE, limit, burst.network_share);
                } else if observation == O::BurstOneAddress && burst.one_network {
                    self.with(limits::ONE_NETWORK_SHARE, burst.network_share);
                } else if observation == O::BurstOneAddress {
                    let limit = opposite(limits::LEAST_PREFIXES.limit);
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
                let limit = if observation == O::ServerErrors { one } else { opposite(one) };
                let errors = of(limits::ERRORS_BEFORE, Some(burst.server_errors.len() as f64));
                self.add(Comparison { what, unit: Unit::Count, limit, ..errors });
            }
            O::ManySdks => self.with(facts::shown::DIFFERENT_SDKS, burst.sdks as f64),
            O::CommonStart => self.with(limits::COMMON_START_SHARE, burst.token_share),
            _ => {}
        }
    }

    fn of_company(&mut self, diagnosis: &Diagnosis, observation: O, weights: &[[f64; MODELS.len()]]) {
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

    /// How far the nearest error of a kind is from the drop, in seconds.
    fn nearest(&self, is: fn(Code) -> bool, before: bool) -> Option<f64> {
        self.events.and_then(|events| nearest(events, self.case.drop, before, |event| is(event.code)))
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

/// How far the nearest such event is from a drop, in seconds; with `before` also one before it.
fn nearest(events: &[Event], drop: &Drop, before: bool, is: impl Fn(&Event) -> bool) -> Option<f64> {
    let distances = events.iter().filter(|event| is(event)).map(|event| event.time.seconds_since(drop.time));
    distances.filter(|seconds| before || *seconds >= 0.0).map(f64::abs).min_by(f64::total_cmp)
}

/// From one limit to another.
fn between(from: &Threshold, to: &Threshold) -> Limit {
    match (from.limit, to.limit) {
        (Limit::AtMost(from), Limit::AtMost(to)) => Limit::Between(from, to),
        (_, limit) => limit,
    }
}

/// The other side of a limit.
fn opposite(limit: Limit) -> Limit {
    match limit {
        Limit::AtLeast(value) => Limit::LessThan(value),
        Limit::AtMost(value) => Limit::MoreThan(value),
        Limit::MoreThan(value) => Limit::AtMost(value),
        Limit::LessThan(value) => Limit::AtLeast(value),
        Limit::Between(low, high) => Limit::Outside(low, high),
        Limit::Outside(low, high) => Limit::Between(low, high),
    }
}
