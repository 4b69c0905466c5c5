//! Times of day, and of the week, at which a device is disconnected again and again.
//!
//! The rule of the verdicts (`diagnose/habits.rs`) would not do: with its days and shares devices with tokens that fit a day
//! were told of a timetable, and it knows neither goodbyes nor weeks.

use super::gather::PIECE;
use crate::time::{DAY, MINUTE, SECOND, Time};

/// A device has a time of day only over so many days. Proposal.
const DAYS_LEAST: i64 = 4;

/// Times of day are the same within a window of two pieces. Proposal.
const PIECES: usize = 288;

/// A disconnect at this share of the days (or weeks) is one of every day. Proposal.
const DAYS_SHARE: f64 = 0.8;

/// A device with more times a day that come back on half of the days has a shorter rhythm than a day. Proposals: a
/// machine is switched off twice.
const TIMES_A_DAY: usize = 2;
const HALF: f64 = 0.5;

/// It is no chance if it would befall fewer than one of so many devices. Proposal.
const NO_CHANCE: f64 = 1e-6;

/// What comes later by so much each day, or earlier, in milliseconds, is counted from the connect and not by a clock: a
/// token, a timer. Source: a crystal that is 100 ppm off is a clock that is 8.6 s a day off.
const DRIFT: i64 = 10 * SECOND;

/// Clocks are set by so many windows, an hour, in the night to a Sunday of one of these months. Source: the rules of
/// Europe, North America and Australia.
const HOUR: usize = PIECES / 24;
const CLOCKS_ARE_SET: [&str; 4] = ["03", "04", "10", "11"];
const SUNDAY: i64 = 3;

/// In place of a moment that there is not.
const NEVER: Time = Time(i64::MIN);

/// A time of day, or of the week.
#[derive(Clone, Copy, Debug)]
pub(super) struct ClockTime {
    pub(super) device: u32,
    /// The middle of the window, in minutes since midnight UTC.
    pub(super) minute: u32,
    pub(super) weekly: bool,
    /// It moved by an hour when clocks were set: the timetable keeps local time.
    pub(super) local: bool,
    /// Disconnects then, on how many days or weeks that the log covers.
    pub(super) hits: u32,
    pub(super) of: u32,
    pub(super) since: Time,
    pub(super) last: Time,
}

/// The disconnects of one device by the time of day.
#[derive(Default)]
pub(super) struct TimesOfDay {
    /// By windows of two pieces, each beginning with one.
    windows: Vec<Window>,
    /// Whether there was a disconnect.
    touched: bool,
}

#[derive(Clone, Copy)]
struct Window {
    day: i64,
    days: u32,
    /// All on one day of the week.
    one_weekday: bool,
    /// Each time was later than the one before, or each was earlier.
    drifts: [bool; 2],
    since: Time,
    last: Time,
}

impl TimesOfDay {
    /// Whether a device that is seen between these can have one.
    pub(super) fn matter(first: Time, last: Time) -> bool {
        last.0 - first.0 >= (DAYS_LEAST - 1) * DAY
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a piece of a day
    pub(super) fn add(&mut self, time: Time) {
        const NONE: Window =
            Window { day: 0, days: 0, one_weekday: true, drifts: [true; 2], since: NEVER, last: NEVER };
        if self.windows.is_empty() {
            self.windows = vec![NONE; PIECES];
        }
        let piece = (time.0.rem_euclid(DAY) / PIECE) as usize;
        for (at, before) in [(piece, 0), ((piece + PIECES - 1) % PIECES, 1)] {
            // A window that reaches over midnight is one of the day on which it begins.
            let day = time.0.div_euclid(DAY) - i64::from(before == 1 && piece == 0);
            let window = &mut self.windows[at];
            if window.days == 0 {
                *window = Window { day, days: 1, since: time, last: time, ..NONE };
                self.touched = true;
            } else if window.day != day {
                let days = day - window.day;
                let later = time.0 - window.last.0 - days * DAY;
                window.drifts[0] &= later >= DRIFT * days;
                window.drifts[1] &= -later >= DRIFT * days;
                window.one_weekday &= days % 7 == 0;
                window.day = day;
                window.days += 1;
                window.last = time;
            }
        }
    }

    /// The time of day that the device keeps to, if it does; forgets the device.
    pub(super) fn find(&mut self, device: u32, first: Time, last: Time) -> Option<ClockTime> {
        if !std::mem::take(&mut self.touched) {
            return None;
        }
        let all: u32 = self.windows.iter().map(|window| window.days).sum();
        // How often a window of this length came round.
        let rounds = |at: usize, period: i64, from: i64| {
            let begin = begin_of(at) + from;
            (last.0 - begin).div_euclid(period) - (first.0 - begin - 1).div_euclid(period)
        };
        let days = (last.0 - first.0) as f64 / DAY as f64;
        let share = f64::from(all) / (PIECES as f64 * days.max(1.0));
        let mut found: Option<ClockTime> = None;
        // With an hour's move, and without.
        let of_days = |at: usize, days: u32, of: i64, often: f64| {
            let no_chance = || {
                let chosen = i32::try_from(days).unwrap_or(i32::MAX);
                PIECES as f64 * share.powi(chosen) * binomial(of, days) <= NO_CHANCE
            };
            let is_time = i64::from(days) >= DAYS_LEAST && often >= DAYS_SHARE && no_chance();
            // The middle of a window is where its second piece begins.
            is_time.then(|| u32::try_from((begin_of(at) + PIECE) % DAY / MINUTE).unwrap_or(0))
        };
        let mut times = 0;
        let mut before = usize::MAX;
        for (at, &window) in self.windows.iter().enumerate().filter(|(_, window)| window.days > 0) {
            let weekly = window.one_weekday && window.days > 1;
            let (period, from) = if weekly { (7 * DAY, window.day.rem_euclid(7) * DAY) } else { (DAY, 0) };
            let of = rounds(at, period, from).max(1);
            let often = f64::from(window.days) / of as f64;
            if window.days >= 2 && often >= HALF {
                times += usize::from(before == usize::MAX || at - before > 1);
                before = at;
            }
            if window.drifts.contains(&true) {
                continue;
            }
            let moved = self.before_clocks_were_set(at).filter(|_| !weekly);
            let moved = moved.map(|earlier| (earlier.days + window.days, earlier.since, true));
            for (hits, since, local) in [(window.days, window.since, false)].into_iter().chain(moved) {
                let often = f64::from(hits) / of as f64;
                let minute = of_days(at, hits, of, often);
                let is_most = found.is_none_or(|found| hits > found.hits);
                if let Some(minute) = minute.filter(|_| is_most) {
                    let (of, last) = (u32::try_from(of).unwrap_or(u32::MAX), window.last);
                    found = Some(ClockTime { device, minute, weekly, local, hits, of, since, last });
                }
            }
        }
        self.windows.iter_mut().for_each(|window| window.days = 0);
        found.filter(|_| times <= TIMES_A_DAY)
    }
}

impl TimesOfDay {
    /// The same time on the clocks of a place that set them before this window was first used.
    fn before_clocks_were_set(&self, at: usize) -> Option<Window> {
        let window = self.windows[at];
        let hours = [(at + HOUR) % PIECES, (at + PIECES - HOUR) % PIECES].map(|at| self.windows[at]);
        let is_before = |earlier: &Window| {
            earlier.days > 0
                && window.days > 0
                && !earlier.drifts.contains(&true)
                && earlier.last < window.since
                && clocks_are_set(earlier.last, window.since)
        };
        hours.into_iter().find(is_before)
    }
}

/// Whether clocks are set somewhere between two moments that are no more than a week or so apart.
fn clocks_are_set(after: Time, before: Time) -> bool {
    let days = after.day()..=before.day();
    let is_set = |day: &i64| {
        let month = Time(day * DAY).to_iso();
        day.rem_euclid(7) == SUNDAY && CLOCKS_ARE_SET.iter().any(|of| month.get(5..7) == Some(of))
    };
    days.clone().count() <= 9 && days.into_iter().any(|day| is_set(&day))
}

/// When a piece of the day begins, in milliseconds.
fn begin_of(piece: usize) -> i64 {
    i64::try_from(piece).unwrap_or(0) * PIECE
}

/// In how many ways so many can be chosen of all.
fn binomial(all: i64, chosen: u32) -> f64 {
    let left = all - i64::from(chosen);
    (1..=left.max(0)).map(|k| (f64::from(chosen) + k as f64) / k as f64).product()
}
