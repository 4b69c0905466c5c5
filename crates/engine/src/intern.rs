//! Texts that recur, each kept once.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// A text's number: the order in which it was met, so never an order to report in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Id(pub(crate) u32);

/// Gives equal values equal ids.
pub(crate) struct Interner<T> {
    // The standard library's hasher: device ids come from strangers.
    ids: HashMap<T, Id>,
    values: Vec<T>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self { ids: HashMap::new(), values: Vec::new() }
    }
}

impl<T: Clone + Eq + Hash> Interner<T> {
    /// The id of a value; a new one if it was not met before.
    pub(crate) fn id<Q>(&mut self, value: &Q) -> Id
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = T> + ?Sized,
    {
        if let Some(id) = self.ids.get(value) {
            return *id;
        }
        let id =
            Id(u32::try_from(self.values.len()).expect("fewer than 2^32 distinct texts fit into memory"));
        self.values.push(value.to_owned());
        self.ids.insert(value.to_owned(), id);
        id
    }

    pub(crate) fn get(&self, id: Id) -> &T {
        &self.values[id.0 as usize]
    }

    /// All values.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.values.iter()
    }

    /// For each id its rank in the order of the values.
    pub(crate) fn ranks(&self) -> Vec<u32>
    where
        T: Ord,
    {
        let mut order: Vec<u32> = (0u32..).take(self.values.len()).collect();
        order.sort_by(|a, b| self.values[*a as usize].cmp(&self.values[*b as usize]));
        let mut ranks = vec![0; order.len()];
        for (rank, id) in (0u32..).zip(order) {
            ranks[id as usize] = rank;
        }
        ranks
    }
}
