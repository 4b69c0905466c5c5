//! Stretches of time in which something happens to many devices.

use std::ops::Range;

use crate::time::Time;

/// Something that happened to a device. Small: millions of them are gone through in order of time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Point {
    pub(crate) time: Time,
    /// [`body`](crate::fleet::Device::body): the modules of a device go with it.
    body: u32,
    /// Index in [`Fleet::drops`](crate::fleet::Fleet::drops), or [`NO_DROP`].
    pub(crate) drop: u32,
}

/// What is no drop.
pub(crate) const NO_DROP: u32 = u32::MAX;

impl Point {
    pub(crate) fn new(time: Time, body: usize, drop: u32) -> Self {
        Self { time, body: u32::try_from(body).expect("fewer devices than events, which a u32 counts"), drop }
    }

    pub(crate) fn body(&self) -> usize {
        self.body as usize
    }
}

/// Stretches of `points`, which are in order of time, in which each is in a `window` (milliseconds) with at least `least`
/// devices.
///
/// `in_window` is how often each device is in the window: never, before and behind.
pub(crate) fn stretches(
    points: &[Point],
    window: i64,
    least: usize,
    in_window: &mut [u32],
) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut different = 0;
    let mut begin = 0;
    for (end, point) in points.iter().enumerate() {
        let count = &mut in_window[point.body()];
        *count += 1;
        different += usize::from(*count == 1);
        while point.time.0 - points[begin].time.0 > window {
            let count = &mut in_window[points[begin].body()];
            *count -= 1;
            different -= usize::from(*count == 0);
            begin += 1;
        }
        if different >= least {
            match found.last_mut() {
                Some(last) if last.end > begin => last.end = end + 1,
                _ => found.push(begin..end + 1),
            }
        }
    }
    for point in &points[begin..] {
        in_window[point.body()] -= 1;
    }
    found
}
