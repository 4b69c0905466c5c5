//! Sorting, once for all types.
//!
//! The standard library's sorts are made anew for each type and each comparison: some 8 KB of WebAssembly every time.
//! Only what is sorted for every record uses them directly.

use std::cmp::Ordering;

use crate::time::Time;

/// Sorts by a comparison; equals keep their order.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut order: Vec<u32> = (0u32..).take(items.len()).collect();
    sort_indices(&mut order, &mut |a, b| compare(&items[a as usize], &items[b as usize]));
    let mut left: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.iter().filter_map(|&index| left[index as usize].take()));
}

/// Sorts by a key; equals keep their order.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts indices by a comparison of what they stand for; equals keep their order.
pub(crate) fn sort_indices(order: &mut [u32], compare: &mut dyn FnMut(u32, u32) -> Ordering) {
    order.sort_by(|a, b| compare(*a, *b));
}

/// Sorts indices by the moments of what they stand for; equals keep their order. Millions of them: the moments are
/// looked up once each.
pub(crate) fn sort_by_time(order: &mut [u32], time: &dyn Fn(u32) -> Time) {
    let mut keys: Vec<(Time, u32, u32)> =
        (0u32..).zip(&*order).map(|(place, &index)| (time(index), place, index)).collect();
    keys.sort_unstable();
    for (index, (.., sorted)) in order.iter_mut().zip(keys) {
        *index = sorted;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_keep_their_order() {
        let mut words = vec!["pear", "fig", "apple", "kiwi", "plum", "nut"];
        sort_by_key(&mut words, |word| word.len());
        assert_eq!(words, ["fig", "nut", "pear", "kiwi", "plum", "apple"]);
        let mut order = [0, 1, 2, 3];
        sort_indices(&mut order, &mut |a, b| b.cmp(&a));
        assert_eq!(order, [3, 2, 1, 0]);
        let times = [7, 5, 7, 5, -1];
        let mut order = [3, 0, 1, 2, 4];
        sort_by_time(&mut order, &|index| Time(times[index as usize]));
        assert_eq!(order, [4, 3, 1, 0, 2]);
    }
}
