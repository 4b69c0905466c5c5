//! What a device does again and again: at the same time of day, with the same gap, at the hub's limit on silence.
//!
//! The times of day are found by a rule of their own: that of `beside/times_of_day.rs` is strict, since a notice stands alone,
//! and misses in damaged logs what is one observation of many here (measured: scene `line-resets`, hard, 97.1 % right with
//! this rule, 96.1 with that).

use super::facts::SHORT;
use super::restarts::spread;
use super::rhythm::{GRACE, Rhythm, can_be_token};
use crate::beside::CUT_AT_ONCE;
use crate::fleet::{Device, Drop, Fleet};
use crate::sdk::{Renewal, Sdk};
use crate::threshold::thresholds;
use crate::time::{DAY, MINUTE, SECOND, Span, Time};

/// The hub cuts whoever is silent for longer, in seconds: 29.45 minutes, found within half a minute, since public reports
/// speak of thirty minutes sharp. Source: the documentation of the keep-alive, azure-iot-sdk-c#2358.
pub(crate) const SILENCE: std::ops::RangeInclusive<f64> = 1767.0..=1800.0;

thresholds! {
    /// The same, as it is found. Source: the same; the seconds around it are a proposal.
    pub(crate) const CAP: std::ops::RangeInclusive<f64> = *SILENCE.start() - 12.0..=*SILENCE.end() + 35.0 => Between Seconds, "threshold-silence", Documentation;

    /// So many sessions at the cap are no chance. Proposal.
    const CAP_LEAST: usize = 3 => AtLeast Count, "threshold-silence-count", Proposal;

    /// And so many times as many as by chance. Proposal.
    const CAP_STANDS_OUT: f64 = 3.0 => AtLeast Ratio, "threshold-silence-stands-out", Proposal;

    /// The device is never cut before the cap when no more than this share of its sessions is shorter. Proposal.
    const BEFORE_CAP: f64 = 0.1 => AtMost Share, "threshold-before-cap", Proposal;

    /// Drops at one time of day lie within so much time of each other. Proposal.
    const SAME_TIME: i64 = 300 * SECOND => AtMost Millis, "threshold-time-of-day", Proposal;

    /// Sessions of a device are irregular from this spread (standard deviation by mean) on. Proposal.
    const IRREGULAR_SPREAD: f64 = 0.3 => AtLeast Ratio, "threshold-spread", Proposal;

    /// They are regular below. Proposal.
    const REGULAR_SPREAD: f64 = 0.15 => AtMost Ratio, "threshold-spread", Proposal;

    /// With fewer sessions there is no saying. Proposal.
    const LEAST_SESSIONS: usize = 4 => AtLeast Count, "threshold-sessions", Proposal;

    /// So many days with a drop at one time of day are a habit. Proposal.
    const DAYS_LEAST: usize = 3 => AtLeast Count, "threshold-days", Proposal;

    /// Shorter is a retry and longer is no boot, in seconds. Proposals.
    pub(super) const BOOT: std::ops::RangeInclusive<f64> = 7.0..=600.0 => Between Seconds, "threshold-usual", Proposal;

    /// With fewer gaps there is no saying. Proposal.
    const GAPS_LEAST: usize = 3 => AtLeast Count, "threshold-usual-count", Proposal;

    /// With fewer periods there is no saying. Proposal.
    const PERIODS_LEAST: usize = 4 => AtLeast Count, "threshold-usual-count", Proposal;

    /// So many connections that were cut at once are no chance. Proposal.
    pub(crate) const CUT_LEAST: usize = 20 => AtLeast Count, "threshold-cut-count", Proposal;

    /// They are nearly all that the device has: this share. Proposal.
    pub(crate) const CUT_SHARE: f64 = 0.8 => AtLeast Share, "threshold-cut-share", Proposal;

    /// Fewer sessions tell of no drift. Proposal.
    const DRIFT_LEAST: usize = 8 => AtLeast Count, "threshold-sessions", Proposal;

    /// The correlation of length and time from which on sessions drift. Proposal: of eight sessions without any, one in
    /// fifty has it.
    const DRIFT_TOLD: f64 = 0.8 => AtLeast Ratio, "threshold-drift", Proposal;

    /// So many sessions, whose lengths follow time so closely, drift even where they are as different as those of a clock that
    /// is minutes a day wrong. Proposals.
    const DRIFT_MANY: usize = 20 => AtLeast Count, "threshold-sessions", Proposal;
    const DRIFT_SURE: f64 = 0.9 => AtLeast Ratio, "threshold-drift", Proposal;

    /// So many drops at the same distance from full hours are no chance: one in twelve lies there. Proposal.
    const ROUND_LEAST: usize = 4 => AtLeast Count, "threshold-round-count", Proposal;

    /// And this share of the device's drops. Proposal.
    const ROUND_SHARE: f64 = 0.6 => AtLeast Share, "threshold-round-share", Proposal;

    /// The hub closes such connections now and then: they spread by so much at least. Proposal.
    const ROUND_SPREAD: i64 = 45 * SECOND => AtLeast Millis, "threshold-round-spread", Proposal;

    /// [`OFTEN`] drops within so much time are many. Proposal.
    const OFTEN_WITHIN: i64 = 3600 * SECOND => AtMost Millis, "threshold-often", Proposal;
}

/// No clock runs faster or slower by so many seconds a day: a hundredth, as of a device without a quartz. Proposal.
const CLOCK_A_DAY: f64 = 864.0;

/// What is usual around the cap is told by so many times its width on either side. Proposal.
const AROUND_CAP: f64 = 4.0;

/// And this share of the days of the log, or so many times as many as chance makes. Proposals.
const DAYS_SHARE: f64 = 0.6;
const TIMES_CHANCE: f64 = 3.0;

/// A clock that is so many seconds wrong makes tokens look expired. Source: the documentation of 401003, "more than 5 minutes
/// off".
const MINUTES_WRONG: f64 = 300.0;

/// A gap is as ever when it differs from the device's median gap by less than this share, or by some seconds. Proposals.
const GAP_SHARE: f64 = 0.12;
const GAP_SECONDS: f64 = 3.0;

/// A device that connects by a timer does it after the same time, within this share or some seconds. Proposals.
const PERIOD_SHARE: f64 = 0.01;
const PERIOD_SECONDS: f64 = 3.0;

/// So many periods may seem to be one, where rows are missing. Proposal.
const PERIODS_MISSED: u8 = 3;

/// So many drops within [`OFTEN_WITHIN`] are many. Proposal.
pub(super) const OFTEN: usize = 8;

/// The habits of one device.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Habits {
    /// Its sessions at the hub's limit on silence.
    pub(crate) capped: bool,
    /// Its sessions differ widely in length, or hardly at all.
    pub(crate) irregular: bool,
    pub(crate) regular: bool,
    /// At least so many, and hardly any shorter one.
    pub(crate) never_before_cap: bool,
    /// Its median gap, if most of its gaps are like that, in seconds; and of the gaps that are too long for a boot.
    pub(crate) gap: Option<f64>,
    pub(crate) long_gap: Option<f64>,
    /// From connect to connect, if that is mostly the same, in seconds.
    pub(crate) period: Option<f64>,
    /// The time of day at which it is dropped on most days, in milliseconds.
    pub(crate) time_of_day: Option<i64>,
    /// Beside some of its drops stands a failed authentication.
    pub(crate) unauthorized: bool,
    /// It is cut as soon as it is let in, over and over, and nothing tells of another client.
    pub(crate) cut_at_once: bool,
    /// It is mostly dropped as long behind a full hour as the hub takes to close a connection whose token has run out.
    pub(crate) round_times: bool,
    /// Its sessions become longer or shorter, each by a little, and a clock may do it.
    pub(crate) drift: Option<Drift>,
}

/// How sessions of about the same length become longer with time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drift {
    /// So many seconds a day; negative where they become shorter.
    pub(crate) a_day: f64,
    /// How well that tells their lengths: the correlation of length and time.
    pub(super) correlation: f64,
    /// So many sessions tell it.
    pub(super) sessions: usize,
    /// By so many seconds in all.
    total: f64,
}

/// Whether a device that is silent for too long, time and again, was so in this session, too, or may have been.
pub(super) fn ends_at_cap(fleet: &Fleet, habits: &[Habits], drop: usize) -> bool {
    let drop = &fleet.drops[drop];
    let habits = &habits[drop.device()];
    habits.capped && Habits::at_cap(drop) || drop.length().is_some() && habits.may_be_capped(drop)
}

impl Habits {
    /// Whether the session ended at the hub's limit on silence.
    pub(crate) fn at_cap(drop: &Drop) -> bool {
        let fits = |length: f64| CAP.contains(&length) || drop.after_gap && CAP.contains(&(length - SHORT));
        drop.length().is_some_and(fits)
    }

    /// Whether a device that was silent for too long in each of its sessions may have been so in this one, too.
    pub(crate) fn may_be_capped(&self, drop: &Drop) -> bool {
        self.never_before_cap && drop.length().is_none_or(|length| length >= *CAP.start())
    }

    /// Whether the device was away for as long as it mostly is.
    pub(crate) fn is_usual_gap(&self, gap: f64) -> bool {
        self.gap.is_some_and(|usual| alike(usual, gap))
    }

    /// The same for gaps that are too long for a boot.
    pub(crate) fn is_usual_long_gap(&self, gap: f64) -> bool {
        self.long_gap.is_some_and(|usual| alike(usual, gap))
    }

    /// Whether the device came back by its timer, behind the drop before if the log has that.
    pub(crate) fn is_by_timer(&self, before: Option<&Drop>, drop: &Drop) -> bool {
        let both = self.period.zip(period(before, drop));
        both.is_some_and(|(usual, period)| off_period(usual, period).is_some())
    }

    /// Whether the drop is where those of tokens are that end at full hours, as most of the device's are.
    pub(super) fn is_round_time(&self, drop: &Drop) -> bool {
        self.round_times && is_round(drop)
    }

    /// Whether the drop is at the device's time of day.
    pub(crate) fn is_usual_time(&self, time: Time) -> bool {
        self.distance_from_usual(time).is_some_and(|distance| distance <= SAME_TIME)
    }

    /// How far the drop is from the device's time of day, in milliseconds.
    pub(super) fn distance_from_usual(&self, time: Time) -> Option<i64> {
        let distance = (time.0.rem_euclid(DAY) - self.time_of_day?).abs();
        Some(distance.min(DAY - distance))
    }
}

/// The share of the sessions that are shorter than the longest silence that the hub allows.
pub(super) fn before_cap(drops: &[Drop]) -> f64 {
    let lengths = || drops.iter().filter_map(Drop::length);
    lengths().filter(|length| length < CAP.start()).count() as f64 / lengths().count().max(1) as f64
}

/// From connect to connect, in seconds.
pub(super) fn whole_period(drop: &Drop) -> Option<f64> {
    Some(drop.next()?.seconds_since(drop.start()?))
}

/// The same; where the log lacks one of the two, from the drop before to this one.
pub(super) fn period(before: Option<&Drop>, drop: &Drop) -> Option<f64> {
    whole_period(drop).or_else(|| Some(drop.time.seconds_since(before?.time)))
}

/// How far a period is from the usual one, or from some of them where rows are missing, in seconds, if that is not far.
pub(super) fn off_period(usual: f64, period: f64) -> Option<f64> {
    let mut off = (1u8..=PERIODS_MISSED).map(|times| (period - f64::from(times) * usual).abs());
    off.find(|off| *off <= period_slack(usual))
}

fn is_same_period(usual: f64, period: f64) -> bool {
    (period - usual).abs() <= period_slack(usual)
}

/// How far a period may be from the usual one, in seconds.
pub(super) fn period_slack(usual: f64) -> f64 {
    (PERIOD_SHARE * usual).max(PERIOD_SECONDS)
}

/// How far a gap may be from the usual one, in seconds.
pub(super) fn gap_slack(usual: f64) -> f64 {
    (GAP_SHARE * usual).max(GAP_SECONDS)
}

fn alike(usual: f64, gap: f64) -> bool {
    (gap - usual).abs() <= gap_slack(usual)
}

/// Whether the device is dropped many times in the hour around this drop.
pub(super) fn often(fleet: &Fleet, index: usize) -> bool {
    time_of_many(fleet, index).is_some_and(|time| time <= OFTEN_WITHIN)
}

/// The time that [`OFTEN`] drops around this one take, in milliseconds.
pub(super) fn time_of_many(fleet: &Fleet, index: usize) -> Option<i64> {
    let of_device = &fleet.devices[fleet.drops[index].device()].drops;
    // The stretch of so many drops that the log has around this one.
    let first = index.saturating_sub(OFTEN / 2).max(of_device.start);
    let last = (first + OFTEN - 1).min(of_device.end - 1);
    let first = (last + 1).saturating_sub(OFTEN).max(of_device.start);
    (last + 1 - first == OFTEN).then(|| fleet.drops[last].time.0 - fleet.drops[first].time.0)
}

/// The habits of each device.
pub(crate) fn observe(fleet: &Fleet, rhythm: &Rhythm) -> Vec<Habits> {
    let mut values = Vec::new();
    let mut times = Vec::new();
    let mut of_device = |device: &Device| {
        let range = device.drops.clone();
        let drops = &fleet.drops[range.clone()];
        let capped = is_capped(drops);
        let off_rhythm = || drops.iter().zip(&rhythm.beats[range.clone()]).filter(|(_, beat)| !beat.repeats);
        let mut usual = |of: &dyn Fn(&Drop) -> Option<f64>, least, same: fn(f64, f64) -> bool| {
            values.clear();
            values.extend(off_rhythm().filter_map(|(drop, _)| of(drop)));
            usual(&mut values, least, same)
        };
        // Whoever is mostly back sooner than anything starts has no time to start.
        let at_once = off_rhythm().filter(|(drop, _)| drop.gap().is_some_and(|gap| gap < *BOOT.start()));
        let at_once = at_once.count();
        let gap = usual(&|drop| drop.gap().filter(|gap| BOOT.contains(gap)), GAPS_LEAST.max(at_once), alike);
        let long_gap = usual(&|drop| drop.gap().filter(|gap| *gap > *BOOT.end()), GAPS_LEAST, alike);
        let period = usual(&whole_period, PERIODS_LEAST, is_same_period);
        times.clear();
        times.extend(off_rhythm().map(|(drop, _)| drop.time.0));
        let lengths = || drops.iter().filter_map(Drop::session);
        let spread = if lengths().count() < LEAST_SESSIONS { f64::NAN } else { spread(lengths) };
        let regular = spread <= REGULAR_SPREAD;
        Habits {
            irregular: spread >= IRREGULAR_SPREAD,
            regular,
            capped,
            never_before_cap: capped && before_cap(drops) <= BEFORE_CAP,
            gap,
            long_gap,
            period,
            time_of_day: usual_time(&mut times, fleet.span),
            unauthorized: drops.iter().any(|drop| drop.unauthorized().is_some()),
            cut_at_once: is_cut_at_once(fleet, device),
            round_times: has_round_times(fleet, device),
            drift: drift(drops)
                .filter(|drift| regular || drift.is_sure())
                .filter(|drift| drift.a_day.abs() <= CLOCK_A_DAY && can_be_token(fleet, &device.client)),
        }
    };
    fleet
        .devices
        .iter()
        .map(|device| if device.drops.is_empty() { Habits::default() } else { of_device(device) })
        .collect()
}

/// Whether so many sessions end at the cap that it is no chance: more than there, between others a little shorter and longer.
fn is_capped(drops: &[Drop]) -> bool {
    let at_cap = drops.iter().filter(|drop| Habits::at_cap(drop)).count();
    at_cap >= CAP_LEAST && at_cap as f64 >= CAP_STANDS_OUT * by_chance_at_cap(drops)
}

/// How many sessions would end at the cap if they were spread as those around it.
pub(super) fn by_chance_at_cap(drops: &[Drop]) -> f64 {
    let width = CAP.end() - CAP.start();
    let (from, to) = (CAP.start() - AROUND_CAP * width, CAP.end() + AROUND_CAP * width);
    let lengths = drops.iter().filter_map(Drop::length);
    let around = lengths.filter(|length| (from..=to).contains(length) && !CAP.contains(length)).count();
    around as f64 / (2.0 * AROUND_CAP)
}

/// Whether nearly all connections of a device are cut as soon as it is let in, and nothing tells of another client.
fn is_cut_at_once(fleet: &Fleet, device: &Device) -> bool {
    let drops = &fleet.drops[device.drops.clone()];
    if drops.len() < CUT_LEAST || fleet.sdk(&device.client).family != Sdk::Unknown {
        return false;
    }
    let (cut, known) = cut_at_once(drops);
    cut >= CUT_LEAST
        && cut as f64 >= CUT_SHARE * known as f64
        && device.clients.signs_of_another() == 0
        && !drops.iter().any(|drop| drop.throttled)
}

/// How many connections were cut as soon as the device was let in, and of how many their length is known.
pub(super) fn cut_at_once(drops: &[Drop]) -> (usize, usize) {
    let lengths = || drops.iter().filter_map(Drop::session);
    let cut = lengths().filter(|length| length * SECOND as f64 <= CUT_AT_ONCE as f64);
    (cut.count(), lengths().count())
}

/// Whether a drop lies as long behind a full hour as one of a token that ended with the hour.
fn is_round(drop: &Drop) -> bool {
    GRACE.contains(&(behind_the_hour(drop.time) as f64 / SECOND as f64))
}

/// How far a time is behind the full hour, in milliseconds.
pub(super) fn behind_the_hour(time: Time) -> i64 {
    time.0.rem_euclid(60 * MINUTE)
}

/// How many drops lie so, and by how much their distances from the hour differ, in milliseconds.
pub(super) fn round(drops: &[Drop]) -> (usize, i64) {
    let behind = || drops.iter().filter(|drop| is_round(drop)).map(|drop| behind_the_hour(drop.time));
    (behind().count(), behind().max().zip(behind().min()).map_or(0, |(last, first)| last - first))
}

/// Whether a device is mostly dropped so, and by no timer: that would keep the second. Whoever dates tokens by the clock has
/// sessions of any length.
fn has_round_times(fleet: &Fleet, device: &Device) -> bool {
    let drops = &fleet.drops[device.drops.clone()];
    let renews = fleet.sdk(&device.client).renewal == Renewal::Graceful;
    if renews || !can_be_token(fleet, &device.client) {
        return false;
    }
    let (count, spread) = round(drops);
    count >= ROUND_LEAST && count as f64 >= ROUND_SHARE * drops.len() as f64 && spread >= ROUND_SPREAD
}

impl Drift {
    /// Whether nothing but a drift makes such lengths, whatever their spread.
    fn is_sure(self) -> bool {
        self.sessions >= DRIFT_MANY && self.correlation.abs() >= DRIFT_SURE
    }

    /// Whether only a clock that runs fast or slow does it, so far that somebody should look.
    pub(crate) fn is_of_a_clock(self) -> bool {
        self.is_sure() && self.total.abs() >= MINUTES_WRONG
    }
}

/// The drift of a device's sessions; nothing unless it says more of their lengths than chance does.
fn drift(drops: &[Drop]) -> Option<Drift> {
    let lengths = || drops.iter().filter_map(|drop| Some((drop.start()?, drop.session()?)));
    let count = lengths().count();
    if count < DRIFT_LEAST {
        return None;
    }
    let origin = drops[0].time;
    let days = |time: Time| time.seconds_since(origin) * SECOND as f64 / DAY as f64;
    let mean = |of: &dyn Fn((Time, f64)) -> f64| lengths().map(of).sum::<f64>() / count as f64;
    let (day, length) = (mean(&|(time, _)| days(time)), mean(&|(_, length)| length));
    let both = mean(&|(time, of)| (days(time) - day) * (of - length));
    let (of_days, of_lengths) =
        (mean(&|(time, _)| (days(time) - day).powi(2)), mean(&|(_, of)| (of - length).powi(2)));
    let correlation = both / (of_days * of_lengths).sqrt();
    let a_day = both / of_days;
    let total = a_day * days(drops[drops.len() - 1].time);
    (correlation.abs() >= DRIFT_TOLD).then_some(Drift { a_day, correlation, sessions: count, total })
}

/// The median, if most values are like that.
fn usual(values: &mut [f64], least: usize, same: fn(f64, f64) -> bool) -> Option<f64> {
    if values.len() < least {
        return None;
    }
    values.sort_unstable_by(f64::total_cmp);
    let median = values[values.len() / 2];
    let like = values.iter().filter(|value| same(median, **value)).count();
    (like >= least && 2 * like > values.len()).then_some(median)
}

/// On how many days a device with so many drops must be dropped at one time of day; none if there is no saying.
pub(super) fn days_needed(drops: usize, log: Span) -> Option<f64> {
    let days = log.millis()? as f64 / DAY as f64;
    // What drops all day long drops at any time of day.
    let by_chance = TIMES_CHANCE * drops as f64 * (2 * SAME_TIME) as f64 / DAY as f64;
    let enough = drops >= DAYS_LEAST && days >= DAYS_LEAST as f64 - 0.5 && by_chance <= days + 1.0;
    enough.then(|| (DAYS_LEAST as f64).max(DAYS_SHARE * days).max(by_chance))
}

/// The time of day around which the device is dropped on most days of the log.
fn usual_time(times: &mut [i64], log: Span) -> Option<i64> {
    let needed = days_needed(times.len(), log)?;
    times.sort_unstable_by_key(|time| time.rem_euclid(DAY));
    let of_day: Vec<i64> = times.iter().map(|time| time.rem_euclid(DAY)).collect();
    let mut best: Option<(usize, i64)> = None;
    let mut begin = 0;
    let mut seen: Vec<i64> = Vec::new();
    for end in 0..of_day.len() {
        while of_day[end] - of_day[begin] > SAME_TIME {
            begin += 1;
        }
        // Several drops within minutes are one day.
        if best.is_none_or(|(days, _)| end + 1 - begin > days) {
            seen.clear();
            seen.extend(times[begin..=end].iter().map(|time| time.div_euclid(DAY)));
            seen.sort_unstable();
            seen.dedup();
            if best.is_none_or(|(days, _)| seen.len() > days) {
                best = Some((seen.len(), of_day[usize::midpoint(begin, end)]));
            }
        }
    }
    let (most, time) = best?;
    (most as f64 >= needed).then_some(time)
}
