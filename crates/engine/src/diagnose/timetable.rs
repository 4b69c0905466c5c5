//! Bursts of the same devices at the same minute of the hour, hour after hour or day after day: someone restarts them by a
//! timetable. A fault of the hub keeps none, and takes others each time; neither do tokens, whose rounds are longer than an
//! hour.

use std::collections::BTreeSet;

use crate::threshold::thresholds;
use crate::time::{MINUTE, Time};

thresholds! {
    /// So many bursts at the same minute, in hours of their own, are no chance. Proposal: of three that come at random, the
    /// other two are at the minute of the first, or beside it, once in 400 times.
    const LEAST: usize = 3 => AtLeast Count, "threshold-timetable", Proposal;

    /// When this share of all hours with bursts have one at this minute, that is what the fleet does. Proposal: where there
    /// are many bursts, some are at the same minute.
    const SHARE: f64 = 0.5 => AtLeast Share, "threshold-timetable-share", Proposal;

    /// And when so many of the devices are in each of them, as a mean: a timetable is of devices. Proposal.
    const AGAIN: f64 = 0.5 => AtLeast Share, "threshold-timetable-again", Proposal;
}

/// Minutes of an hour.
const SLOTS: usize = 60;

/// A burst is held to so many others.
const COMPARED: usize = 50;

/// In milliseconds.
const HOUR: i64 = 60 * MINUTE;

/// How a burst lies among the others of its hub.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Timetable {
    /// In how many hours one began at the same minute, a minute earlier or later; the burst's own hour is one of them.
    pub(crate) hours: usize,
    /// Of all hours in which one began.
    pub(crate) share: f64,
    /// The share of its devices that are in another of these bursts, as a mean.
    pub(crate) again: f64,
}

impl Timetable {
    pub(super) fn is_kept(self) -> bool {
        self.hours >= LEAST && self.share >= SHARE && self.again >= AGAIN
    }
}

/// When a burst began, and its devices in order.
pub(super) struct Begin {
    pub(super) time: Time,
    pub(super) devices: Vec<usize>,
}

/// How each burst of a hub lies among them.
pub(super) fn of(begins: &[Begin]) -> Vec<Timetable> {
    let hour = |time: &Time| time.0.div_euclid(HOUR);
    let slot = |time: &Time| usize::try_from(time.0.rem_euclid(HOUR) / MINUTE).unwrap_or(0);
    let mut hours = vec![BTreeSet::new(); SLOTS];
    for Begin { time, .. } in begins {
        hours[slot(time)].insert(hour(time));
    }
    let all = hours.iter().flatten().collect::<BTreeSet<_>>().len();
    let around = |at: usize| {
        let near = [at + SLOTS - 1, at, at + 1].map(|slot| &hours[slot % SLOTS]);
        let hours = near.into_iter().flatten().collect::<BTreeSet<_>>().len();
        Timetable { hours, share: hours as f64 / all.max(1) as f64, again: 0.0 }
    };
    let by_slot: Vec<Timetable> = (0..SLOTS).map(around).collect();
    let near = |a: &Begin, b: &Begin| {
        let apart = slot(&a.time).abs_diff(slot(&b.time));
        apart.min(SLOTS - apart) <= 1 && hour(&a.time) != hour(&b.time)
    };
    let described = begins.iter().map(|begin| {
        let timetable = by_slot[slot(&begin.time)];
        if timetable.hours < LEAST || timetable.share < SHARE {
            return timetable;
        }
        // Enough of them for a mean, however many bursts there are.
        let others = begins.iter().filter(|other| near(begin, other)).take(COMPARED);
        let is_in = |other: &Begin, device: &usize| other.devices.binary_search(device).is_ok();
        let (mut again, mut all) = (0, 0);
        for other in others {
            again += begin.devices.iter().filter(|device| is_in(other, device)).count();
            all += begin.devices.len();
        }
        Timetable { again: again as f64 / all.max(1) as f64, ..timetable }
    });
    described.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: i64, minute: i64) -> Time {
        Time((hour * 60 + minute) * MINUTE)
    }

    fn kept(begins: &[Time]) -> Vec<bool> {
        kept_by(begins, |_| vec![1, 2, 3, 4])
    }

    fn kept_by(begins: &[Time], devices: impl Fn(usize) -> Vec<usize>) -> Vec<bool> {
        let begin = |(at, time): (usize, &Time)| Begin { time: *time, devices: devices(at) };
        let begins: Vec<Begin> = begins.iter().enumerate().map(begin).collect();
        of(&begins).into_iter().map(Timetable::is_kept).collect()
    }

    #[test]
    fn other_devices_each_time_keep_no_timetable() {
        let hours = [at(4, 0), at(10, 0), at(27, 0)];
        assert_eq!(kept_by(&hours, |burst| (burst * 4..burst * 4 + 6).collect()), [false; 3]);
        assert_eq!(kept_by(&hours, |burst| (burst..burst + 6).collect()), [true; 3]);
    }

    #[test]
    fn the_same_minute_in_three_hours_is_a_timetable() {
        assert_eq!(kept(&[at(3, 59), at(10, 0), at(27, 1)]), [false, true, false]);
        assert_eq!(kept(&[at(4, 0), at(10, 0), at(28, 1)]), [true; 3]);
        assert_eq!(kept(&[at(4, 0), at(28, 0)]), [false; 2]);
    }

    #[test]
    fn one_hour_is_no_timetable() {
        assert_eq!(kept(&[at(4, 10), at(4, 11), at(4, 12)]), [false; 3]);
    }

    #[test]
    fn what_comes_at_any_minute_is_none() {
        let begins: Vec<Time> = (0..9).map(|round| at(0, round * 67)).collect();
        assert_eq!(kept(&begins), [false; 9]);
    }

    #[test]
    fn a_burst_that_is_none_of_them_is_told_apart() {
        assert_eq!(kept(&[at(4, 0), at(5, 0), at(5, 31), at(6, 0)]), [true, true, false, true]);
    }
}
