//! The zone of times that do not name theirs.

use super::{MINUTE, Time};

/// The zone of a column without one, such as `TimeGenerated [Local Time]`: whoever has the export may know it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Zone {
    /// The times are in UTC.
    #[default]
    Utc,
    /// Clocks are so many minutes ahead of UTC; behind it where negative.
    Offset(i32),
    /// Clocks change: from each moment on, in ascending order, they are so many minutes ahead of UTC. The first
    /// entry also counts for all time before it.
    Shifting(Vec<(Time, i32)>),
}

impl Zone {
    /// The moment at which clocks of this zone show `local`.
    ///
    /// A time that clocks show twice, as they are set back, is taken as the first of the two: nothing in an export
    /// tells them apart. A time that they never show, as they are set forward, is read as if they had not been set
    /// yet, and so comes out as much later as they were set.
    #[must_use]
    pub fn to_utc(&self, local: Time) -> Time {
        let minutes = match self {
            Zone::Utc => 0,
            Zone::Offset(minutes) => *minutes,
            Zone::Shifting(shifts) => offset_at(shifts, local),
        };
        utc(local, minutes)
    }
}

fn utc(local: Time, minutes: i32) -> Time {
    Time(local.0.saturating_sub(i64::from(minutes) * MINUTE))
}

/// The first offset under which clocks show `local` before they are set the next time; where it counts from later on
/// only, the one before.
fn offset_at(shifts: &[(Time, i32)], local: Time) -> i32 {
    let ends_later = |pair: &[(Time, i32)]| utc(local, pair[0].1) < pair[1].0;
    let index = shifts.windows(2).position(ends_later).unwrap_or(shifts.len().saturating_sub(1));
    match (shifts.get(index), index.checked_sub(1)) {
        (Some(&(from, minutes)), Some(before)) if utc(local, minutes) < from => shifts[before].1,
        (Some(&(_, minutes)), _) => minutes,
        (None, _) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Europe/Stockholm: summer time from 2024-03-31T01:00:00Z to 2024-10-27T01:00:00Z.
    fn stockholm() -> Zone {
        Zone::Shifting(vec![
            (Time(1_698_541_200_000), 60),
            (Time(1_711_846_800_000), 120),
            (Time(1_729_990_800_000), 60),
        ])
    }

    #[track_caller]
    fn check(zone: &Zone, local: &str, expected: &str) {
        let local = Time::read(local).expect("a date").time;
        assert_eq!(zone.to_utc(local).to_iso(), format!("{expected}.000Z"));
    }

    #[test]
    fn one_offset() {
        check(&Zone::Utc, "2024-07-01 12:00:00", "2024-07-01T12:00:00");
        check(&Zone::Offset(120), "2024-07-01 12:00:00", "2024-07-01T10:00:00");
        check(&Zone::Offset(-210), "2024-07-01 22:00:00", "2024-07-02T01:30:00");
        check(&Zone::Shifting(vec![]), "2024-07-01 12:00:00", "2024-07-01T12:00:00");
        check(&Zone::Shifting(vec![(Time(0), 330)]), "2024-07-01 12:00:00", "2024-07-01T06:30:00");
    }

    #[test]
    fn winter_and_summer() {
        check(&stockholm(), "2020-07-01 12:00:00", "2020-07-01T11:00:00");
        check(&stockholm(), "2024-01-15 12:00:00", "2024-01-15T11:00:00");
        check(&stockholm(), "2024-03-31 01:59:59", "2024-03-31T00:59:59");
        check(&stockholm(), "2024-03-31 03:00:00", "2024-03-31T01:00:00");
        check(&stockholm(), "2024-07-01 12:00:00", "2024-07-01T10:00:00");
        check(&stockholm(), "2024-10-27 01:59:59", "2024-10-26T23:59:59");
        check(&stockholm(), "2024-10-27 03:00:00", "2024-10-27T02:00:00");
        check(&stockholm(), "2024-12-24 15:00:00", "2024-12-24T14:00:00");
    }

    #[test]
    fn never_shown() {
        check(&stockholm(), "2024-03-31 02:00:00", "2024-03-31T01:00:00");
        check(&stockholm(), "2024-03-31 02:30:00", "2024-03-31T01:30:00");
    }

    #[test]
    fn shown_twice() {
        check(&stockholm(), "2024-10-27 02:00:00", "2024-10-27T00:00:00");
        check(&stockholm(), "2024-10-27 02:30:00", "2024-10-27T00:30:00");
        check(&stockholm(), "2024-10-27 02:59:59", "2024-10-27T00:59:59");
    }

    #[test]
    fn west_of_greenwich() {
        // America/New_York: 2024-03-10T07:00:00Z and 2024-11-03T06:00:00Z.
        let zone = Zone::Shifting(vec![
            (Time(1_699_164_000_000), -300),
            (Time(1_710_054_000_000), -240),
            (Time(1_730_613_600_000), -300),
        ]);
        check(&zone, "2024-03-10 02:30:00", "2024-03-10T07:30:00");
        check(&zone, "2024-11-03 01:30:00", "2024-11-03T05:30:00");
        check(&zone, "2024-11-03 02:00:00", "2024-11-03T07:00:00");
    }

    #[test]
    fn whatever_is_given() {
        let shifts =
            Zone::Shifting(vec![(Time(i64::MAX), i32::MIN), (Time(i64::MIN), i32::MAX), (Time(0), 0)]);
        for local in [i64::MIN, -1, 0, 1, i64::MAX] {
            let _without_panic = shifts.to_utc(Time(local));
        }
    }
}
