//! Devices that are away from about one time of day to about another: switched off for the night or the weekend, or by the
//! sun.
//!
//! The notice on timetables (`beside/clock_rhythm.rs`) knows disconnects to the minute; people and the sun keep no minutes,
//! but go and come.

use super::insight::Insight;
use crate::diagnose::Cause;
use crate::fleet::{Drop, Fleet};
use crate::message::{Arg, Args};
use crate::order::sort_by_key;
use crate::time::{DAY, MINUTE, Time};

/// The message of it.
pub(crate) const MESSAGE: &str = "evidence-switched-off";

/// What to do first.
pub(crate) const SOLUTION: &str = "solution-switched-off";

/// So many absences of a device. Proposal.
const LEAST: usize = 3;

/// Shorter ones are no rest, in seconds. Proposal.
const REST: f64 = 2.0 * 3600.0;

/// Each time of day lies within so much time, in milliseconds, for nearly all of them: this share. Proposals.
const WINDOW: i64 = 90 * MINUTE;
const NEARLY_ALL: f64 = 0.9;

/// Most devices of the finding. Proposal.
const MOST: f64 = 0.5;

/// What is said if most devices of a finding are. The drops come by device.
pub(super) fn switched_off(
    fleet: &Fleet,
    cause: Cause,
    members: impl Iterator<Item = usize>,
) -> Option<Insight> {
    let may_be = [Cause::NetworkLoss, Cause::SiteOutage, Cause::AppRestart, Cause::AbruptClose];
    if !may_be.contains(&cause) {
        return None;
    }
    let mut members = members.peekable();
    let (mut devices, mut all, mut count) = (0usize, 0usize, 0usize);
    let (mut offs, mut ons) = (Vec::new(), Vec::new());
    while let Some(first) = members.next() {
        let device = fleet.drops[first].device();
        let mut drops = Vec::new();
        let mut next = Some(first);
        while let Some(drop) = next {
            drops.push(&fleet.drops[drop]);
            next = members.next_if(|drop| fleet.drops[*drop].device() == device);
        }
        all += 1;
        if let Some([off, on]) = rest(&drops) {
            devices += 1;
            count += drops.len();
            offs.push(off);
            ons.push(on);
        }
    }
    if devices == 0 || devices as f64 <= MOST * all as f64 {
        return None;
    }
    let middle = |mut times: Vec<i64>| {
        sort_by_key(&mut times, |time| *time);
        let minutes = times[times.len() / 2] / MINUTE;
        Arg::from(format!("{:02}:{:02}", minutes / 60, minutes % 60))
    };
    let mut args = Args::new();
    args.insert("devices", devices.into());
    args.insert("count", count.into());
    args.insert("from", middle(offs));
    args.insert("to", middle(ons));
    Some(Insight::new(MESSAGE, args, Some(SOLUTION)))
}

/// When a device goes and comes, as times of day, if it keeps to them.
fn rest(drops: &[&Drop]) -> Option<[i64; 2]> {
    let away: Vec<(Time, Time)> = drops
        .iter()
        .filter(|drop| drop.gap().is_some_and(|gap| gap >= REST))
        .filter_map(|drop| Some((drop.time, drop.next()?)))
        .collect();
    if away.len() < LEAST || (away.len() as f64) < NEARLY_ALL * drops.len() as f64 {
        return None;
    }
    let off = time_of_day(away.iter().map(|(off, _)| *off).collect())?;
    let on = time_of_day(away.iter().map(|(_, on)| *on).collect())?;
    Some([off, on])
}

/// The time of day around which nearly all of these are, in milliseconds.
fn time_of_day(times: Vec<Time>) -> Option<i64> {
    let mut of_day: Vec<i64> = times.into_iter().map(|time| time.0.rem_euclid(DAY)).collect();
    sort_by_key(&mut of_day, |time| *time);
    let count = of_day.len();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a share of a count
    let needed = (NEARLY_ALL * count as f64).ceil() as usize;
    // Round the clock: the day goes on behind midnight.
    let at = |index: usize| of_day[index % count] + if index < count { 0 } else { DAY };
    let narrow = (0..count).find(|&from| at(from + needed - 1) - at(from) <= WINDOW)?;
    Some(at(narrow + needed / 2).rem_euclid(DAY))
}

#[cfg(test)]
mod tests {
    use super::time_of_day;
    use crate::time::{DAY, MINUTE, Time};

    fn at(times: &[(i64, i64)]) -> Option<i64> {
        let times =
            (0..).zip(times).map(|(day, (hour, minute))| Time(day * DAY + (hour * 60 + minute) * MINUTE));
        time_of_day(times.collect()).map(|time| time / MINUTE)
    }

    #[test]
    fn people_keep_a_time_roughly() {
        assert_eq!(at(&[(17, 30), (17, 50), (17, 10), (17, 40)]), Some(17 * 60 + 40));
        // Around midnight.
        assert_eq!(at(&[(23, 50), (0, 10), (23, 40)]), Some(23 * 60 + 50));
    }

    #[test]
    fn any_time_is_none() {
        assert_eq!(at(&[(1, 0), (9, 0), (17, 0)]), None);
        assert_eq!(at(&[(12, 0), (13, 0), (14, 0)]), None);
    }
}
