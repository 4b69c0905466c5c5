//! How fast devices are dropped: what is usual in a log, and where drops come faster.

use std::ops::Range;

use super::dense::Point;
use crate::fleet::Fleet;
use crate::time::Time;

/// A log of fewer windows does not tell what is usual. Proposal.
const LEAST_WINDOWS: i64 = 2;

/// A burst stands so many median absolute deviations above the usual number of drops in a window. Proposal.
const ABOVE_USUAL: f64 = 6.0;

/// Fewer drops in a window are usual in no log: one that has hardly any is too short to tell. Proposal.
const LEAST_USUAL: f64 = 0.5;

/// What is usual in a window of the log.
#[derive(Clone, Copy)]
pub(super) struct Usual {
    pub(super) median: f64,
    /// The least number of drops that is unusual.
    pub(super) maximum: usize,
}

/// How many drops each window of the log has, but for those without any; and the number of all windows.
fn counts(fleet: &Fleet, order: &[Point], window: i64) -> (Vec<usize>, usize) {
    let Some((from, log)) = fleet.span.from.zip(fleet.span.millis()) else { return (Vec::new(), 0) };
    let windows = usize::try_from(log / window + 1).unwrap_or(usize::MAX);
    let window = |drop: &Point| (drop.time.0 - from.0) / window;
    (order.chunk_by(|a, b| window(a) == window(b)).map(<[Point]>::len).collect(), windows)
}

/// The most of these drops, which are in order of time, that a window has.
pub(super) fn most(order: &[Point], window: i64) -> usize {
    let same = |a: &Point, b: &Point| a.time.0.div_euclid(window) == b.time.0.div_euclid(window);
    order.chunk_by(same).map(<[Point]>::len).max().unwrap_or(0)
}

/// What is usual for this fleet in a window, by what is usual in slices of it.
pub(super) fn usual(fleet: &Fleet, order: &[Point], window: i64, slices: usize) -> Usual {
    // Nothing is usual in a log that shows hardly more than this.
    if fleet.span.millis().unwrap_or(0) < LEAST_WINDOWS * window {
        return Usual { median: 0.0, maximum: 0 };
    }
    let slices = slices as f64;
    #[allow(clippy::cast_possible_truncation)] // a slice of milliseconds
    let slice = (window as f64 / slices) as i64;
    let (mut counts, windows) = counts(fleet, order, slice);
    // Windows without a drop are not stored; they are the first of the sorted ones.
    counts.sort_unstable();
    let empty = windows - counts.len();
    let nth = |sorted: &[usize], empty: usize, n: usize| if n < empty { 0 } else { sorted[n - empty] };
    let median = nth(&counts, empty, windows / 2);
    let mut deviations: Vec<usize> = counts.iter().map(|count| count.abs_diff(median)).collect();
    deviations.sort_unstable();
    let deviation = if empty > windows / 2 {
        0 // more than half the windows are empty, and then the median is too
    } else {
        let at = deviations.partition_point(|d| *d < median);
        deviations.splice(at..at, std::iter::repeat_n(median, empty));
        deviations[windows / 2]
    };
    let median = slices * median as f64;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small positive number
    let maximum = (median + slices.sqrt() * ABOVE_USUAL * deviation as f64).ceil() as usize + 1;
    Usual { median, maximum }
}

/// How many drops in a window are rather a burst than what is usual: midway between the two, in proportion.
pub(super) fn pace(usual: f64, least: usize) -> f64 {
    (usual.max(LEAST_USUAL) * least as f64).sqrt()
}

/// The parts in which drops come faster than `pace`, by the millisecond.
pub(super) fn fast_parts(points: &[Point], pace: f64) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    // How many more drops there were than by that pace, and the most of them.
    let (mut ahead, mut most, mut part) = (0.0, 0.0, 0..0);
    let mut last = None;
    for (index, point) in points.iter().enumerate() {
        let since = last.map_or(0, |last: Time| point.time.0 - last.0);
        last = Some(point.time);
        ahead -= pace * since as f64;
        if ahead < 0.0 {
            parts.push(part);
            (ahead, most, part) = (0.0, 0.0, index..index);
        }
        ahead += 1.0;
        if ahead >= most {
            (most, part.end) = (ahead, index + 1);
        }
    }
    parts.push(part);
    parts
}

#[cfg(test)]
mod tests {
    use super::super::dense::NO_DROP;
    use super::*;

    /// The parts that are fast, of drops of different devices at these seconds; the pace is that of two minutes.
    fn parts(seconds: &[i64], pace: f64) -> Vec<(usize, usize)> {
        let point = |(body, second): (usize, &i64)| Point::new(Time(second * 1000), body, NO_DROP);
        let points: Vec<Point> = seconds.iter().enumerate().map(point).collect();
        let parts = fast_parts(&points, pace / 120_000.0);
        parts.into_iter().map(|part| (part.start, part.end)).collect()
    }

    #[test]
    fn a_burst_ends_where_drops_come_as_usual() {
        // One drop each half minute; from 300 to 310 one each second.
        let mut seconds: Vec<i64> = (0..20).map(|n| n * 30).chain(300..=310).collect();
        seconds.sort_unstable();
        // Four in two minutes are usual, twelve a burst.
        let parts = parts(&seconds, pace(4.0, 12));
        let longest = parts.into_iter().max_by_key(|(from, to)| to - from).expect("a part");
        assert_eq!((seconds[longest.0], seconds[longest.1 - 1]), (300, 310));
    }

    #[test]
    fn a_lull_does_not_cut_a_burst_in_two() {
        let seconds: Vec<i64> = (0..20).chain(60..80).collect();
        assert_eq!(parts(&seconds, pace(0.0, 6)), [(0, 40)]);
    }

    #[test]
    fn nothing_is_fast_where_there_is_nothing() {
        assert_eq!(parts(&[], 6.0), [(0, 0)]);
    }
}
