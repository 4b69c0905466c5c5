//! Looks for originals in a text that is to be handed on: what redaction replaced must not be in it by another way.
//!
//! A text may have a hundred megabytes and the log a million devices, so nothing is looked for one by one. The originals
//! are sorted, and those that stand at a place of the text are found by one binary search; whether it is worth it, a
//! table of their first three bytes says. Texts wear what their form puts on them: an original is looked for as it is
//! written in JSON, HTML, Markdown and CSV, too.

use super::stand_ins::{Kind, StandIns};
use crate::event::text as text_of;
use crate::intern::{Id, Interner};
use crate::order::sort_indices;

/// Shorter ones cannot be told from the letters of any text. Proposal.
const SHORTEST: usize = 3;

/// Numbers of fewer digits cannot be told from counts, times and codes. Proposal: a count of records has no more than
/// nine, serial numbers mostly have.
const FEWEST_DIGITS: usize = 10;

/// One that is shorter counts only as a whole word. Proposal: longer ones are in no other word by chance.
const WHOLE_WORD_BELOW: usize = 8;

/// So many of those that are found are named. Proposal.
const NAMED: usize = 50;

/// What Hubscope itself writes in every form and language: names of fields, of their values, of HTML and of queries.
const OWN: &str = include_str!("own.txt");

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaks {
    /// Originals that are in the text, at most fifty of them.
    pub found: Vec<String>,
    /// How many there are.
    pub count: usize,
    /// Of these devices, modules, addresses, hubs and sources; what is several of them counts as the first.
    pub kinds: [usize; Kind::ALL.len()],
    /// Originals that cannot be looked for: they are too short, or numbers, or words of Hubscope's own.
    pub unchecked: usize,
}

/// The originals that were met in the parts of a text so far: all of it may be more than one text should hold.
#[derive(Default)]
pub struct Met(Vec<bool>);

/// Originals, fit to be looked for.
pub(super) struct Needles {
    /// The texts, as each may be written; and whose each is.
    written: Interner,
    owner: Vec<u32>,
    /// The originals themselves.
    originals: Interner,
    /// The texts in their order, and for each the place of the longest other one that it begins with.
    sorted: Vec<u32>,
    parent: Vec<u32>,
    /// A bit for each beginning of three bytes.
    beginnings: Vec<u64>,
    unchecked: usize,
}

const NONE: u32 = u32::MAX;

impl Needles {
    pub(super) fn of(stand_ins: &StandIns) -> Self {
        let mut needles = Self {
            written: Interner::default(),
            owner: Vec::new(),
            originals: Interner::default(),
            sorted: Vec::new(),
            parent: Vec::new(),
            beginnings: vec![0; 1 << (24 - 6)],
            unchecked: 0,
        };
        for original in stand_ins.originals() {
            if !can_be_told(original) || stand_ins.may_be_part(original) {
                needles.unchecked += 1;
                continue;
            }
            let owner = needles.originals.id(original).0;
            needles.add(original, owner);
            for written in spellings(text_of(original)) {
                needles.add(written.as_bytes(), owner);
            }
        }
        needles.sort();
        needles
    }

    fn add(&mut self, written: &[u8], owner: u32) {
        if self.written.id(written).index() == self.owner.len() {
            self.owner.push(owner);
            let bit = beginning(written).unwrap_or(0);
            self.beginnings[bit / 64] |= 1 << (bit % 64);
        }
    }

    fn sort(&mut self) {
        let Self { written, sorted, parent, .. } = self;
        sorted.extend((0u32..).take(written.len()));
        sort_indices(sorted, &mut |a, b| written.get(Id(a)).cmp(written.get(Id(b))));
        let at = |place: u32| written.get(Id(sorted[place as usize]));
        for place in (0u32..).take(sorted.len()) {
            let mut before = place.checked_sub(1).unwrap_or(NONE);
            while before != NONE && !at(place).starts_with(at(before)) {
                before = parent[before as usize];
            }
            parent.push(before);
        }
    }

    /// Calls `found` with each original that is in the text, as often as it is.
    fn each(&self, text: &[u8], mut found: impl FnMut(u32)) {
        for at in 0..text.len() {
            let rest = &text[at..];
            let Some(bit) = beginning(rest) else { return };
            if self.beginnings[bit / 64] & (1 << (bit % 64)) == 0 {
                continue;
            }
            let written = |place: u32| self.written.get(Id(self.sorted[place as usize]));
            let after = self.sorted.partition_point(|id| self.written.get(Id(*id)) <= rest);
            // Whatever the text goes on with stands right before, or is what that begins with.
            let mut place = u32::try_from(after).ok().and_then(|after| after.checked_sub(1)).unwrap_or(NONE);
            while place != NONE {
                let needle = written(place);
                if rest.starts_with(needle) && is_free(text, at, needle) {
                    found(self.owner[self.sorted[place as usize] as usize]);
                }
                place = self.parent[place as usize];
            }
        }
    }
}

impl StandIns {
    /// Looks for originals in a text that is to be handed on. What is found in `own` too, the words of the language
    /// that the text is in, is no leak: a device may be called `pump` or `Router`.
    pub fn leaks(&self, text: &str, own: &str) -> Leaks {
        let mut met = Met::default();
        self.look(text, &mut met);
        self.leaks_of(&met, own)
    }

    /// The same of a part of a text, when nothing is said yet: an original that goes on in the next part is not met.
    pub fn look(&self, part: &str, met: &mut Met) {
        let needles = self.needles();
        met.0.resize(needles.originals.len(), false);
        needles.each(part.as_bytes(), |original| met.0[original as usize] = true);
    }

    /// What was met in all parts.
    pub fn leaks_of(&self, met: &Met, own: &str) -> Leaks {
        let needles = self.needles();
        let mut ours = vec![false; needles.originals.len()];
        let theirs = &met.0;
        // Most texts are clean, and then nobody asks whose words they are.
        if theirs.contains(&true) {
            for own in [OWN, own] {
                needles.each(own.as_bytes(), |original| ours[original as usize] = true);
            }
        }
        let is_own = |&id: &u32| ours[id as usize];
        let met = (0u32..).take(theirs.len()).filter(|&id| theirs[id as usize]);
        let (own, mut leaked): (Vec<u32>, Vec<u32>) = met.partition(is_own);
        // By their order: that of meeting depends on the order of files.
        let original = |id: u32| needles.originals.get(Id(id));
        sort_indices(&mut leaked, &mut |a, b| original(a).cmp(original(b)));
        let named = leaked.iter().take(NAMED).map(|&id| text_of(original(id)).to_owned());
        let mut kinds = [0; Kind::ALL.len()];
        for kind in leaked.iter().filter_map(|&id| self.kind_of(original(id))) {
            kinds[kind as usize] += 1;
        }
        Leaks { found: named.collect(), count: leaked.len(), kinds, unchecked: needles.unchecked + own.len() }
    }
}

/// The first three bytes as a number.
fn beginning(bytes: &[u8]) -> Option<usize> {
    let &[a, b, c] = bytes.first_chunk::<SHORTEST>()?;
    Some(usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c))
}

/// Whether it could be known again in a text.
fn can_be_told(original: &[u8]) -> bool {
    let digits = original.iter().filter(|b| b.is_ascii_digit()).count();
    let letters = original.iter().filter(|b| b.is_ascii_alphabetic() || !b.is_ascii()).count();
    original.len() >= SHORTEST && (letters > 0 || digits >= FEWEST_DIGITS)
}

/// Whether a short one stands for itself, and not in the midst of a word.
fn is_free(text: &[u8], at: usize, needle: &[u8]) -> bool {
    let joins = |a: Option<&u8>, b: Option<&u8>| {
        a.zip(b).is_some_and(|(a, b)| a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric())
    };
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    needle.len() >= WHOLE_WORD_BELOW
        || !joins(before, needle.first()) && !joins(needle.last(), text.get(at + needle.len()))
}

/// How JSON, HTML, Markdown and CSV write it, where that is something else.
fn spellings(original: &str) -> impl Iterator<Item = String> {
    let plain = original.bytes().all(|b| b.is_ascii_alphanumeric() || b" .:/".contains(&b));
    let json = || serde_json::to_string(original).map(|json| json[1..json.len() - 1].to_owned()).ok();
    // Browsers write text like this, where quotes mean nothing; the command line writes them out.
    let html_text = || original.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let html = || html_text().replace('"', "&quot;").replace('\'', "&#39;");
    let markdown = || {
        let mut written = String::new();
        for c in original.chars() {
            if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$') {
                written.push('\\');
            }
            written.push(c);
        }
        written
    };
    let csv = || original.replace('"', "\"\"");
    let all = if plain {
        Vec::new()
    } else {
        json().into_iter().chain([html(), html_text(), markdown(), csv()]).collect()
    };
    all.into_iter().filter(move |written| written != original)
}
