//! Whose clock a column of times shows, as far as its name tells: the portal puts its display's zone behind the name,
//! people put theirs on either side.

use super::fields::Field;
use crate::time::offset;

/// A clock; of two columns of times, the one that shows the lesser counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Clock {
    /// That of UTC.
    Utc,
    /// The name does not say, and what exports name like that is in UTC.
    #[default]
    Unsaid,
    /// One that is so many minutes ahead of UTC; behind it where negative.
    Ahead(i32),
    /// Somebody's.
    Local,
}

/// Words that stand on either side of a name.
const WORDS: [(&str, Clock); 3] = [("utc", Clock::Utc), ("gmt", Clock::Utc), ("local", Clock::Local)];

impl Clock {
    /// The clock of a column of this name; none if it is no column of times.
    pub(super) fn of(name: &str) -> Option<Self> {
        let (base, zone) = match name.split_once(['[', '(']) {
            Some((base, zone)) => (base.trim_end(), Some(zone.trim_end().trim_end_matches([']', ')']))),
            None => (name, None),
        };
        let squeezed: String = base.chars().filter(char::is_ascii_alphanumeric).collect();
        let squeezed = squeezed.to_ascii_lowercase();
        let is_time = |name: &str| Field::named(name).map(Field::ends_as) == Some(Field::Time);
        if is_time(base.trim()) || is_time(&squeezed) {
            let in_portals_brackets = name.contains('[');
            return Some(zone.map_or(Clock::Unsaid, |zone| Self::of_zone(zone, in_portals_brackets)));
        }
        let of_word = |(word, clock): (&str, Clock)| {
            let rest = squeezed.strip_suffix(word).or_else(|| squeezed.strip_prefix(word));
            rest.is_some_and(is_time).then_some(clock)
        };
        let of_abbreviation = || {
            let letters = base.bytes().rev().take_while(u8::is_ascii_uppercase).count();
            let (rest, zone) = base.split_at(base.len() - letters);
            (is_abbreviation(zone) && is_time(rest.trim_end())).then_some(Clock::Local)
        };
        WORDS.into_iter().find_map(of_word).or_else(of_abbreviation)
    }

    /// The clock of a zone; in brackets of other people, what is none says nothing.
    fn of_zone(zone: &str, in_portals_brackets: bool) -> Self {
        match offset(zone.trim()) {
            Some(0) => Clock::Utc,
            Some(minutes) => Clock::Ahead(minutes),
            None => {
                let is_zone = in_portals_brackets
                    || zone.to_ascii_lowercase().contains("local")
                    || is_abbreviation(zone)
                    // `UTC+01:00) Amsterdam, Berlin`: Windows names zones by their winter.
                    || zone.contains(['/', ')']);
                if is_zone { Clock::Local } else { Clock::Unsaid }
            }
        }
    }
}

/// `CET`, `CEST`.
fn is_abbreviation(zone: &str) -> bool {
    matches!(zone.len(), 3 | 4) && zone.ends_with('T') && zone.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks() {
        for (name, expected) in [
            ("TimeGenerated", Some(Clock::Unsaid)),
            ("max_TimeGenerated", Some(Clock::Unsaid)),
            ("Time generated", Some(Clock::Unsaid)),
            ("TimeGenerated [UTC]", Some(Clock::Utc)),
            ("TimeGenerated [UTC+00:00]", Some(Clock::Utc)),
            ("Time (GMT)", Some(Clock::Utc)),
            ("TimestampUtc", Some(Clock::Utc)),
            ("time_t [UTC]", Some(Clock::Utc)),
            ("UTC time", Some(Clock::Utc)),
            ("TimeGenerated [UTC+1]", Some(Clock::Ahead(60))),
            ("TimeGenerated [UTC+01:00]", Some(Clock::Ahead(60))),
            ("Time (+05:30)", Some(Clock::Ahead(330))),
            ("Time(GMT-8)", Some(Clock::Ahead(-480))),
            ("TimeGenerated [Local Time]", Some(Clock::Local)),
            ("TimeGenerated [Heure locale]", Some(Clock::Local)),
            ("TimeGenerated [Europe/Amsterdam]", Some(Clock::Local)),
            ("TimeGenerated (local)", Some(Clock::Local)),
            ("TimeGenerated Local", Some(Clock::Local)),
            ("LocalTime", Some(Clock::Local)),
            ("Local time", Some(Clock::Local)),
            ("TimeCET", Some(Clock::Local)),
            ("Time (CEST)", Some(Clock::Local)),
            ("TimeGenerated (UTC+01:00) Amsterdam, Berlin", Some(Clock::Local)),
            // Some other remark.
            ("Time (ms)", Some(Clock::Unsaid)),
            ("EnqueuedTimeUtc", None),
            ("Note [draft]", None),
            ("LocalId", None),
            ("", None),
        ] {
            assert_eq!(Clock::of(name), expected, "{name}");
        }
    }
}
