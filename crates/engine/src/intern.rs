//! Texts that recur, each kept once.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use hashbrown::HashTable;

use crate::bytes::same;
use crate::order::sort_indices;

/// A text's number: the order in which it was met, so never an order to report in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Id(pub(crate) u32);

impl Id {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }

    fn of(index: usize) -> Self {
        Self(u32::try_from(index).expect("fewer than 2^32 distinct texts fit into memory"))
    }
}

/// Gives equal texts equal ids. A text costs its bytes, and 9 to 21 more.
#[derive(Default)]
pub(crate) struct Interner {
    /// All texts, one behind the other.
    arena: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
    ids: HashTable<Id>,
    // The standard library's hasher: the texts come from strangers.
    hasher: RandomState,
}

impl Interner {
    /// The id of a text; a new one if it was not met before.
    #[inline]
    pub(crate) fn id(&mut self, text: &[u8]) -> Id {
        let hash = self.hasher.hash_one(text);
        let Self { arena, ends, ids, hasher } = self;
        if let Some(id) = ids.find(hash, |id| same(of(arena, ends, *id), text)) {
            return *id;
        }
        let id = Id::of(ends.len());
        arena.extend_from_slice(text);
        ends.push(arena.len());
        ids.insert_unique(hash, id, |id| hasher.hash_one(of(arena, ends, *id)));
        id
    }

    /// The id of a text that was met before.
    pub(crate) fn find(&self, text: &[u8]) -> Option<Id> {
        let Self { arena, ends, ids, hasher } = self;
        ids.find(hasher.hash_one(text), |id| same(of(arena, ends, *id), text)).copied()
    }

    /// The text of an id.
    pub(crate) fn get(&self, id: Id) -> &[u8] {
        of(&self.arena, &self.ends, id)
    }

    /// All texts, in the order of their ids.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.len()).map(|index| self.get(Id::of(index)))
    }

    /// How many texts there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// For each id its rank in the order of the texts.
    pub(crate) fn ranks(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0u32..).take(self.len()).collect();
        sort_indices(&mut order, &mut |a, b| self.get(Id(a)).cmp(self.get(Id(b))));
        let mut ranks = vec![0; order.len()];
        for (rank, id) in (0u32..).zip(order) {
            ranks[id as usize] = rank;
        }
        ranks
    }
}

fn of<'a>(arena: &'a [u8], ends: &[usize], id: Id) -> &'a [u8] {
    let begin = id.index().checked_sub(1).map_or(0, |before| ends[before]);
    &arena[begin..ends[id.index()]]
}
