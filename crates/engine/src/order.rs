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

/// How much of a moment one pass of [`in_order_of_time`] looks at, in bits.
const DIGIT: u32 = 11;

/// Sorts by moments; equals keep their order. There may be millions, so that none are compared: each pass puts them in
/// the order of a digit, the last one first.
pub(crate) fn in_order_of_time<T: Copy>(mut items: Vec<T>, time: impl Fn(&T) -> Time) -> Vec<T> {
    let first = items.iter().map(|item| time(item).0).min().unwrap_or(0);
    let since = |item: &T| time(item).0.abs_diff(first);
    let bits = u64::BITS - items.iter().fold(0, |most, item| most | since(item)).leading_zeros();
    let mut sorted = items.clone();
    for shift in (0..bits).step_by(DIGIT as usize) {
        #[allow(clippy::cast_possible_truncation)] // the digit is what is wanted
        let digit = |item: &T| (since(item) >> shift) as usize & ((1 << DIGIT) - 1);
        let mut places = vec![0u32; (1 << DIGIT) + 1];
        for item in &items {
            places[digit(item) + 1] += 1;
        }
        for at in 1..places.len() {
            places[at] += places[at - 1];
        }
        for item in &items {
            let place = &mut places[digit(item)];
            sorted[*place as usize] = *item;
            *place += 1;
        }
        std::mem::swap(&mut items, &mut sorted);
    }
    items
}

/// Sorts indices by the moments of what they stand for; equals keep their order. The moments are looked up once each.
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
        let order = in_order_of_time(vec![0, 1, 2, 3, 4], |index: &usize| Time(times[*index]));
        assert_eq!(order, [4, 1, 3, 0, 2]);
    }

    #[test]
    fn moments_are_sorted_however_far_they_are_apart() {
        let sorted = |times: &[i64]| in_order_of_time(times.to_vec(), |time| Time(*time));
        assert_eq!(sorted(&[]), [0; 0]);
        assert_eq!(sorted(&[5]), [5]);
        assert_eq!(sorted(&[2048, 2047, 0, 4_194_304, 2049]), [0, 2047, 2048, 2049, 4_194_304]);
        assert_eq!(sorted(&[i64::MAX, 0, i64::MIN, -1]), [i64::MIN, -1, 0, i64::MAX]);
    }
}
