//! Behind damage: where the next record begins.

use super::{Reader, State, Step};
use crate::problem::Kind;
use crate::read::pasted::among;
use crate::read::window::Window;
use crate::read::{EXCERPT_BYTES, Place, Sink, excerpt};

/// A stretch that could not be read, as far as it has been passed.
pub(super) struct Damage {
    kind: Kind,
    /// Where it begins.
    begin: Place,
    /// Its first bytes, for the excerpt; the others are not kept.
    head: Vec<u8>,
    /// What was passed last.
    before: Before,
}

/// What stands before a place, as far as it tells a record's begin from a key's value: however much white space came
/// between, in however many chunks.
#[derive(Clone, Copy, Default)]
struct Before {
    /// The place begins a line.
    begins_line: bool,
    /// The last two bytes that are no white space, the last one first.
    last: [Option<u8>; 2],
}

impl Damage {
    /// Text between records, which begins here and of which nothing has been passed.
    pub(super) fn of_prose(begin: Place) -> Self {
        let before = Before { begins_line: true, ..Before::default() };
        Self { kind: Kind::Prose, begin, head: Vec::new(), before }
    }
}

impl Reader {
    /// The value ahead is damaged: passes its first `count` bytes, and looks for the next one.
    #[inline(never)]
    pub(super) fn lose(&mut self, window: &mut Window, kind: Kind, count: usize) {
        let passed = &window.rest()[..count];
        let head = passed[..passed.len().min(EXCERPT_BYTES)].to_vec();
        let before = Before::default().and(passed);
        self.state = State::Lost(Damage { kind, begin: window.place(), head, before });
        window.pass(count);
    }

    /// Looks for the next record behind damage, and reports what lies before it.
    #[inline(never)]
    pub(super) fn lost(&mut self, window: &mut Window, last: bool, sink: &mut impl Sink) -> Step {
        let State::Lost(damage) = &mut self.state else { return Step::On };
        let rest = window.rest();
        // A record that only lacks its end is full of braces of its own: the next one begins a line.
        let mut search = next_record(rest, damage.before, damage.kind == Kind::Cut, last);
        let mut table = None;
        if damage.kind == Kind::Prose && self.containers.is_empty() {
            (search, table) = next_table(rest, search, damage.before.begins_line, last);
        }
        let (Search::Found(passed) | Search::Undecided(passed) | Search::Nothing(passed)) = search;
        let passed_bytes = &rest[..passed];
        let room = EXCERPT_BYTES.saturating_sub(damage.head.len());
        damage.head.extend_from_slice(&passed_bytes[..passed.min(room)]);
        damage.before = damage.before.and(passed_bytes);
        let found = matches!(search, Search::Found(_));
        if found || last {
            // Damage with a sound record behind it is not the end of the source.
            let kind = if found && damage.kind == Kind::Cut { Kind::BadJson } else { damage.kind };
            if !damage.head.is_empty() {
                sink.problem(kind, damage.begin, excerpt(&damage.head));
            }
            // What was lost may have closed what it was in: no comma follows, or nothing at all.
            let closed = match damage.before.last {
                [Some(b']'), _] | [Some(b'}'), Some(b']')] => true,
                [Some(b'}'), _] => !found,
                _ => false,
            };
            if closed && kind != Kind::Cut {
                self.containers.clear();
            }
            self.state = table.map_or(State::Between, |table| State::Table(Box::new(table)));
        }
        window.pass(passed);
        if found || last { Step::On } else { Step::Wait }
    }
}

/// What a search for the next record came to, and how many bytes it passed.
enum Search {
    Found(usize),
    /// There may be one here; the next bytes will tell.
    Undecided(usize),
    Nothing(usize),
}

/// Looks for the header of a table in front of the next record, of which a search came to this; where it is found, so is
/// the reader of what stands below it.
#[inline(never)]
fn next_table(
    bytes: &[u8],
    search: Search,
    begins_line: bool,
    last: bool,
) -> (Search, Option<among::Reader>) {
    let (Search::Found(until) | Search::Undecided(until) | Search::Nothing(until)) = search;
    let mut begin = if begins_line { 0 } else { behind_line(bytes, 0) };
    while begin < until {
        let end = behind_line(bytes, begin);
        let whole = last || bytes[end - 1] == b'\n';
        let length = end - begin;
        if end > until && matches!(search, Search::Found(_)) {
            // The line holds the record.
            break;
        }
        if !whole && length < among::MAX_HEADER {
            return (Search::Undecided(begin), None);
        }
        if whole
            && length <= among::MAX_HEADER
            && let Some(table) = among::Reader::below(&bytes[begin..end])
        {
            return (Search::Found(begin), Some(table));
        }
        begin = end;
    }
    (search, None)
}

/// The end of the line that goes on at a place.
#[inline(never)]
fn behind_line(bytes: &[u8], from: usize) -> usize {
    memchr::memchr(b'\n', &bytes[from..]).map_or(bytes.len(), |end| from + end + 1)
}

/// Whether another record begins within a value.
#[inline(never)]
pub(super) fn holds_record(value: &[u8]) -> bool {
    matches!(next_record(&value[1..], Before::default().and(&value[..1]), false, true), Search::Found(_))
}

/// Looks for a brace that is followed by a quote, as a record begins, and is not the value of a key.
///
/// `before` is what stands before `bytes`.
#[inline(never)]
fn next_record(bytes: &[u8], before: Before, only_at_line: bool, last: bool) -> Search {
    for brace in memchr::memchr_iter(b'{', bytes) {
        let before = before.and(&bytes[..brace]);
        // Nested objects of formatted JSON are indented: what begins a line begins a record.
        if !before.begins_line && (only_at_line || !before.may_begin_record()) {
            continue;
        }
        match bytes[brace + 1..].iter().find(|b| !b.is_ascii_whitespace()) {
            Some(b'"') => return Search::Found(brace),
            None if !last => return Search::Undecided(brace),
            _ => {}
        }
    }
    Search::Nothing(bytes.len())
}

impl Before {
    /// What stands before the place behind `bytes`.
    fn and(self, bytes: &[u8]) -> Self {
        let begins_line = bytes.last().map_or(self.begins_line, |byte| *byte == b'\n');
        let own = bytes.iter().rev().copied().filter(|byte| !byte.is_ascii_whitespace()).map(Some);
        let mut all = own.chain(self.last);
        Self { begins_line, last: [all.next().flatten(), all.next().flatten()] }
    }

    /// Whether a record may begin here: not inside a text, and not behind the colon of a key.
    fn may_begin_record(self) -> bool {
        match self.last {
            [Some(b'"' | b'\\'), _] => false,
            [Some(b':'), key] => key != Some(b'"'),
            _ => true,
        }
    }
}
