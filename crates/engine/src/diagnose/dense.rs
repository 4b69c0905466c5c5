//! Stretches of time in which many devices are dropped.

use crate::fleet::Fleet;

/// Stretches of `order`, which is in order of time, in which each drop is in a `window` (milliseconds) with at least `least`
/// devices.
///
/// `in_window` is how often each device is in the window: never, before and behind.
pub(crate) fn stretches(
    fleet: &Fleet,
    order: &[u32],
    window: i64,
    least: usize,
    in_window: &mut [u32],
) -> Vec<Vec<u32>> {
    let drop = |at: usize| &fleet.drops[order[at] as usize];
    let time = |at: usize| drop(at).time.0;
    // The modules of a device go with it.
    let body = |at: usize| fleet.devices[drop(at).device()].body;
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    let mut different = 0;
    let mut begin = 0;
    for end in 0..order.len() {
        let count = &mut in_window[body(end)];
        *count += 1;
        different += usize::from(*count == 1);
        while time(end) - time(begin) > window {
            let count = &mut in_window[body(begin)];
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
    for at in begin..order.len() {
        in_window[body(at)] -= 1;
    }
    found.into_iter().map(|range| order[range].to_vec()).collect()
}
