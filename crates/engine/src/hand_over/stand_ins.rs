//! Stand-ins for what names a customer: the same one for the same original, wherever it is handed on.
//!
//! Stand-ins are numbered in an order that says nothing: that of a hash whose seed comes from all originals together.
//! It depends on what was read, not on the order of rows, files or chunks; and who lacks one of the originals cannot
//! tell which of two comes first.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hasher};

use super::leaks::Needles;
use crate::analysis::Outcome;
use crate::csv;
use crate::fleet::Fleet;
use crate::intern::{Id, Interner};
use crate::order::sort_indices;
use crate::sdk::product;

/// What an original is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Device,
    Module,
    Address,
    Hub,
    Source,
}

impl Kind {
    pub(super) const ALL: [Kind; 5] = [Kind::Device, Kind::Module, Kind::Address, Kind::Hub, Kind::Source];

    /// Its word, with which its stand-ins begin.
    pub(super) fn word(self) -> &'static str {
        ["device", "module", "address", "hub", "source"][self as usize]
    }
}

/// Modules that every IoT Edge device has; their names say nothing of a customer.
pub(super) const SYSTEM_MODULES: [&str; 2] = ["$edgeHub", "$edgeAgent"];

/// The fewest digits of a stand-in's number.
const DIGITS: usize = 4;

/// What stands between the word of a stand-in and its number.
const DASH: char = '-';

/// What a word is lengthened by where originals look like its stand-ins.
const LONGER: char = 'x';

/// The stand-ins of one analysis. Made by [`Outcome::stand_ins`](crate::Outcome::stand_ins).
pub struct StandIns {
    kinds: [OfKind; Kind::ALL.len()],
    needles: OnceCell<Needles>,
}

/// The stand-ins of one kind.
struct OfKind {
    originals: Interner,
    /// The number of each, from 1.
    numbers: Vec<u32>,
    /// The word before the number, and how many digits that has.
    word: String,
    digits: usize,
}

impl StandIns {
    pub(crate) fn of(outcome: &Outcome) -> Self {
        let mut originals: [Interner; Kind::ALL.len()] = Default::default();
        let mut add = |kind: Kind, text: &[u8]| {
            let system = kind == Kind::Module && SYSTEM_MODULES.iter().any(|name| name.as_bytes() == text);
            if !text.is_empty() && !system {
                originals[kind as usize].id(text);
            }
        };
        let names = outcome.fleet.names();
        for id in (0u32..).take(names.devices()).map(Id) {
            let (device, module, _) = names.device_bytes(id);
            add(Kind::Device, device);
            add(Kind::Module, module);
        }
        for (kind, texts) in [(Kind::Address, &names.addresses), (Kind::Hub, &names.hubs)] {
            (0u32..).take(texts.len()).for_each(|id| add(kind, texts.get(Id(id))));
        }
        let input = &outcome.report.input;
        let problems = input.problems.iter().map(|problem| &problem.source);
        for name in input.sources.iter().map(|source| &source.name).chain(problems) {
            add(Kind::Source, name.as_bytes());
        }
        let words = Kind::ALL.map(|kind| free_word(kind.word(), &originals));
        let mut words = words.into_iter();
        let of_kind = |originals: Interner| OfKind {
            numbers: numbers(&originals),
            word: words.next().unwrap_or_default(),
            digits: originals.len().to_string().len().max(DIGITS),
            originals,
        };
        Self { kinds: originals.map(of_kind), needles: OnceCell::new() }
    }

    /// What stands in for an original. Of one that nobody knows the word alone.
    pub(crate) fn stand_in(&self, kind: Kind, original: &str) -> String {
        if original.is_empty() || kind == Kind::Module && SYSTEM_MODULES.contains(&original) {
            return original.to_owned();
        }
        let of_kind = &self.kinds[kind as usize];
        match self.number(kind, original) {
            0 => of_kind.word.clone(),
            number => of_kind.written(number),
        }
    }

    /// The number of an original's stand-in; 0 if there is none.
    fn number(&self, kind: Kind, original: &str) -> u32 {
        let of_kind = &self.kinds[kind as usize];
        of_kind.originals.find(original.as_bytes()).map_or(0, |id| of_kind.numbers[id.index()])
    }

    /// Which stand-in is whose, under a header, as CSV; in parts. It is for those who may know the originals.
    pub fn mapping_csv(&self) -> impl Iterator<Item = String> {
        let header = std::iter::once("kind,original,stand_in\n".to_owned());
        header.chain(Kind::ALL.into_iter().flat_map(|kind| {
            let of_kind = &self.kinds[kind as usize];
            csv::parts(of_kind.in_order(), move |id, out| {
                let stand_in = of_kind.written(of_kind.numbers[id as usize]);
                let original = csv::cell(crate::event::text(of_kind.originals.get(Id(id))));
                for text in [kind.word(), ",", &original, ",", &stand_in, "\n"] {
                    out.push_str(text);
                }
            })
        }))
    }

    /// All originals, by kind.
    pub(super) fn originals(&self) -> impl Iterator<Item = &[u8]> {
        self.kinds.iter().flat_map(|of| (0u32..).take(of.originals.len()).map(|id| of.originals.get(Id(id))))
    }

    /// What an original is; the first, if it is several.
    pub(super) fn kind_of(&self, original: &[u8]) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| self.kinds[*kind as usize].originals.find(original).is_some())
    }

    /// Whether a text can be a part of a stand-in, and so says nothing of an original.
    pub(super) fn may_be_part(&self, text: &[u8]) -> bool {
        let digits = text.iter().rev().take_while(|b| b.is_ascii_digit()).count();
        let before = &text[..text.len() - digits];
        let is_part = |of: &OfKind| {
            let begin = format!("{}{DASH}", of.word);
            let begin = begin.as_bytes();
            digits <= of.digits && begin.ends_with(before)
                || digits == 0 && begin.windows(before.len()).any(|part| part == before)
        };
        self.kinds.iter().any(is_part)
    }

    /// What is looked for in a text that is to be handed on; made when it is first needed.
    pub(super) fn needles(&self) -> &Needles {
        self.needles.get_or_init(|| Needles::of(self))
    }
}

impl OfKind {
    fn written(&self, number: u32) -> String {
        let Self { word, digits, .. } = self;
        format!("{word}{DASH}{number:0digits$}")
    }

    /// The originals in the order of their numbers.
    fn in_order(&self) -> Vec<u32> {
        let mut order: Vec<u32> = vec![0; self.numbers.len()];
        for (id, &number) in (0u32..).zip(&self.numbers) {
            order[number as usize - 1] = id;
        }
        order
    }
}

/// Gives each original its number.
fn numbers(originals: &Interner) -> Vec<u32> {
    let hash = |seed: u64, id: u32| {
        let mut hasher = DefaultHasher::new();
        hasher.write(&seed.to_le_bytes());
        hasher.write(originals.get(Id(id)));
        hasher.finish()
    };
    let ids = || (0u32..).take(originals.len());
    let seed = ids().fold(0u64, |sum, id| sum.wrapping_add(hash(0, id)));
    let keys: Vec<u64> = ids().map(|id| hash(seed, id)).collect();
    let mut order: Vec<u32> = ids().collect();
    sort_indices(&mut order, &mut |a, b| {
        let key = |id: u32| (keys[id as usize], originals.get(Id(id)));
        key(a).cmp(&key(b))
    });
    let mut numbers = vec![0; order.len()];
    for (number, id) in (1u32..).zip(order) {
        numbers[id as usize] = number;
    }
    numbers
}

/// The word, longer where an original looks like a stand-in that begins with it: `device-0001` may be somebody's.
fn free_word(word: &str, originals: &[Interner]) -> String {
    let mut taken = BTreeSet::new();
    for texts in originals {
        for id in (0u32..).take(texts.len()).map(Id) {
            let Some(rest) = texts.get(id).strip_prefix(word.as_bytes()) else { continue };
            let longer = rest.iter().take_while(|b| **b == LONGER as u8).count();
            if rest.get(longer) == Some(&(DASH as u8)) {
                taken.insert(longer);
            }
        }
    }
    // One more than are taken is always free.
    let longer = (0..=taken.len()).find(|longer| !taken.contains(longer)).unwrap_or(0);
    word.chars().chain(std::iter::repeat_n(LONGER, longer)).collect()
}

/// What devices and the like are called: by their names, or by what stands in for them.
#[derive(Clone, Copy)]
pub(crate) struct Naming<'a>(pub(super) Option<&'a StandIns>);

impl Naming<'_> {
    /// By their names.
    pub(crate) const PLAIN: Naming<'static> = Naming(None);

    pub(crate) fn name(self, kind: Kind, original: &str) -> Cow<'_, str> {
        match self.0 {
            None => Cow::Borrowed(original),
            Some(stand_ins) => Cow::Owned(stand_ins.stand_in(kind, original)),
        }
    }

    /// An `sdkVersion`, or what of it names nobody.
    pub(crate) fn sdk(self, version: &str) -> Cow<'_, str> {
        match self.0 {
            None => Cow::Borrowed(version),
            Some(_) => Cow::Owned(product(version)),
        }
    }

    /// For each device what decides between equals where the order of names must not show. By their names there is
    /// nothing to decide: devices come in that order.
    pub(crate) fn ranks(self, fleet: &Fleet) -> Vec<[u32; 3]> {
        let Some(stand_ins) = self.0 else { return vec![[0; 3]; fleet.devices.len()] };
        let rank = |device: usize| {
            let key = fleet.key(device);
            let hub = fleet.hub(fleet.devices[device].id);
            [(Kind::Device, key.device), (Kind::Module, key.module), (Kind::Hub, hub)]
                .map(|(kind, text)| stand_ins.number(kind, text))
        };
        (0..fleet.devices.len()).map(rank).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interner(texts: &[&str]) -> Interner {
        let mut interner = Interner::default();
        for text in texts {
            interner.id(text.as_bytes());
        }
        interner
    }

    #[test]
    fn numbers_do_not_depend_on_the_order_of_meeting() {
        let one = interner(&["a", "b", "c", "d"]);
        let other = interner(&["d", "b", "a", "c"]);
        let of = |interner: &Interner, text: &str| {
            numbers(interner)[interner.find(text.as_bytes()).expect("known").index()]
        };
        for text in ["a", "b", "c", "d"] {
            assert_eq!(of(&one, text), of(&other, text), "{text}");
        }
        let mut all = numbers(&one);
        all.sort_unstable();
        assert_eq!(all, [1, 2, 3, 4]);
    }

    #[test]
    fn a_word_that_originals_use_gets_longer() {
        let originals = [interner(&["pump", "device-7", "devicex-", "devices-1"]), interner(&["hub-1"])];
        assert_eq!(free_word("device", &originals), "devicexx");
        assert_eq!(free_word("hub", &originals), "hubx");
        assert_eq!(free_word("source", &originals), "source");
    }
}
