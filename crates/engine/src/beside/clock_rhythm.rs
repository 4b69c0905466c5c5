//! `clock-rhythm`
//!
//! # What it means
//! The device is disconnected at the same time of day, day after day, or of the week: something with a timetable does
//! it. A machine that is switched off, a backup or an update job, a router that is restarted, a line that its provider
//! takes down for a moment each night.
//!
//! # How it is found
//! Disconnects of any kind within ten minutes of one time of day on at least four days and most days of the log, and
//! hardly any at other times: so few that chance does not make it.
//!
//! # What speaks against it
//! A rhythm that is counted from the connect, as a token's: it moves along the clock, by ten seconds a day or more, always
//! in one direction. Three such times a day and more,
//! which are a shorter rhythm. Verdicts of two clients with one identity, or of a used-up quota.
//!
//! # What to do
//! Look for timetables at the site: power, router, provider, jobs on the device.
//!
//! # When it misleads
//! A session limit of exactly 24 hours with hardly anything in between stays at its time of day, too.
//!
//! # Source
//! Proposal; the times are in UTC, so one of local time moves by an hour when clocks are set, which is looked for.

use super::times_of_day::ClockTime;
use super::{Kind, Member, View, nearly_all, notice, one_network};
use crate::diagnose::Cause;
use crate::message::Arg;
use crate::order::sort_by_key;
use crate::report::Notice;

/// Times of day are one when they are no further apart, in minutes. Proposal.
const ONE_TIME: usize = 15;

pub(super) const MESSAGES: &[&str] = &[
    "beside-clock-daily",
    "beside-clock-weekly",
    "beside-clock-one-time",
    "beside-clock-own-times",
    "beside-clock-local",
    "beside-clock-one-network",
    "beside-step-timetable",
    "beside-step-line",
    "beside-step-device-jobs",
];

/// Looks for timetables: one notice for days, one for weeks.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    for weekly in [false, true] {
        let of = view.gathered().clock_times.iter().filter(|time| time.weekly == weekly);
        // Two clients fight at office hours, quotas run out at the end of the day.
        let loops = [Cause::DuplicateIdentity, Cause::QuotaExceeded];
        let mut times: Vec<&ClockTime> = of.filter(|time| !view.mostly(time.device, &loops)).collect();
        if times.is_empty() {
            continue;
        }
        sort_by_key(&mut times, |time| std::cmp::Reverse(time.hits));
        let member = |time: &&ClockTime| Member {
            device: time.device,
            since: time.since,
            until: time.last,
            events: time.hits as usize,
        };
        let members: Vec<Member> = times.iter().map(member).collect();
        let mut notice = notice(view, Kind::ClockRhythm, &members);
        let message = if weekly { "beside-clock-weekly" } else { "beside-clock-daily" };
        let of: u32 = times.iter().map(|time| time.of).max().unwrap_or(0);
        let most = times[0];
        notice.says(
            message,
            vec![
                ("count", members.len().into()),
                ("hits", most.hits.into()),
                ("of", of.max(most.hits).into()),
            ],
        );
        let (usual, together) = fullest(&times);
        let clock = format!("{:02}:{:02}", usual / 60, usual % 60);
        if times.len() == 1 || nearly_all(together, times.len()) {
            notice
                .says("beside-clock-one-time", vec![("count", together.into()), ("clock", Arg::from(clock))]);
        } else {
            notice.says("beside-clock-own-times", vec![("count", members.len().into())]);
        }
        let local = times.iter().filter(|time| time.local).count();
        if local > 0 {
            notice.says("beside-clock-local", vec![("count", local.into())]);
        }
        if one_network(view, &members).is_some() {
            notice.says("beside-clock-one-network", vec![("count", members.len().into())]);
        }
        notice.solutions = vec!["beside-step-timetable", "beside-step-line", "beside-step-device-jobs"];
        notices.push(notice);
    }
}

/// The time of day, in minutes, around which most of these are, and how many.
fn fullest(times: &[&ClockTime]) -> (usize, usize) {
    const DAY: usize = 1440;
    let mut at = [0usize; DAY];
    for time in times {
        at[time.minute as usize % DAY] += 1;
    }
    let around = |minute: usize| (0..=2 * ONE_TIME).map(|i| at[(minute + DAY + i - ONE_TIME) % DAY]).sum();
    let counted = (0..DAY).filter(|minute| at[*minute] > 0).map(|minute| (minute, around(minute)));
    // The earliest of equals.
    counted
        .max_by_key(|(minute, count): &(usize, usize)| (*count, std::cmp::Reverse(*minute)))
        .unwrap_or_default()
}
