//! The shapes of the records met so far: the fast way through a log.
//!
//! The records of an export are alike: the same keys in the same order, a few words that recur, and a few values that
//! differ from record to record, such as the time and the device. A shape is a record with such values taken out: a
//! row of literal texts with slots between them. When the reader of a format has read a record, it lets the shape be
//! learnt; the next record of that shape is recognised by comparing the literals and measuring the slots, which costs
//! a small part of reading it.
//!
//! # Why nothing is read differently
//! A shape is a promise: whatever plain text stands in its slots, the reader would read the same fields, with these
//! texts in them. It holds because a slot lies inside one string (or number, or cell), and plain text holds no byte
//! that ends a string, escapes, or separates: neither JSON's grammar nor a table's can tell one plain text from
//! another. Learning checks it by experiment ([`learn`]). A record that fits no shape, or whose slots hold anything
//! but plain text, goes to the reader of its format, as does one that the window does not hold whole.

mod learn;
mod plain;

pub(super) use learn::{Layout, learn};

use super::MAX_RECORD_BYTES;
use super::fields::{Field, Fields, says_nothing};
use crate::bytes::begins_with;

/// The fields whose texts differ from record to record. All other fields must be alike in the records of a shape.
pub(crate) const VARYING: [Field; 6] =
    [Field::Time, Field::Resource, Field::Device, Field::Module, Field::Sdk, Field::Address];

/// Where time and device stand in it.
const TIME: usize = 0;
const DEVICE: usize = 2;
const _: () = assert!(matches!((VARYING[TIME], VARYING[DEVICE]), (Field::Time, Field::Device)));

/// The texts of the fields of [`VARYING`].
pub(crate) fn varying<'a>(fields: &'a Fields<'_>) -> Varying<'a> {
    VARYING.map(|field| fields.get(field).unwrap_or_default().as_bytes())
}

/// The texts of a record in the order of [`VARYING`]; empty where the record has none.
pub(crate) type Varying<'a> = [&'a [u8]; VARYING.len()];

/// More shapes are not learnt: a log with so many is none that repeats itself. Proposal.
const MAX_SHAPES: usize = 512;

/// After so many records that could not be learnt, no more are tried: each costs as much as reading some dozens.
/// Proposal.
const MAX_FAILURES: usize = 2048;

/// What experiments may cost a source, in bytes read: about a second. A thousand records of 600 bytes with 20 slots are
/// 40 MB. Proposal.
const MAX_EXPERIMENTS: usize = 256 * 1024 * 1024;

/// What they may cost for one record: no single one uses up what there is. Proposal.
const MAX_EXPERIMENTS_OF_RECORD: usize = 4 * 1024 * 1024;

/// What the sink makes of all records of a shape, in a numbering of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meaning(pub(crate) u32);

/// A record recognised.
pub(super) struct Found<'a> {
    pub(super) meaning: Meaning,
    pub(super) varying: Varying<'a>,
    /// Its bytes.
    pub(super) length: usize,
    /// The line ends among them.
    pub(super) lines: u64,
}

impl Found<'_> {
    /// The text of the time.
    pub(super) fn time(&self) -> &[u8] {
        self.varying[TIME]
    }

    /// The text of the device id.
    pub(super) fn device(&self) -> &[u8] {
        self.varying[DEVICE]
    }
}

/// One piece of a shape.
#[derive(Debug)]
enum Piece {
    Literal {
        text: Box<[u8]>,
        lines: u64,
    },
    /// Plain text in a string or a cell.
    Text {
        field: Option<usize>,
        stop: u8,
    },
    /// Digits.
    Number {
        field: Option<usize>,
    },
}

/// A piece, and what may follow it. Shapes that begin alike share their first parts.
struct Part {
    piece: Piece,
    next: Vec<u32>,
    /// The shape that ends with this part.
    end: Option<Meaning>,
}

/// The shapes of a source, with what a record of each means.
pub(super) struct Shapes {
    parts: Vec<Part>,
    first: Vec<u32>,
    learnt: usize,
    failed: usize,
    /// Bytes read in experiments.
    experiments: usize,
}

impl Shapes {
    pub(super) fn new() -> Self {
        Self { parts: Vec::new(), first: Vec::new(), learnt: 0, failed: 0, experiments: 0 }
    }

    /// Forgets all: what comes has other columns.
    pub(super) fn clear(&mut self) {
        *self = Self::new();
    }

    /// Whether another shape may be learnt.
    pub(super) fn may_learn(&self) -> bool {
        self.learnt < MAX_SHAPES && self.failed < MAX_FAILURES
    }

    /// Recognises the record with which `bytes` begin, if it has a known shape and is all here.
    #[inline]
    pub(super) fn find<'a>(&self, bytes: &'a [u8]) -> Option<Found<'a>> {
        let mut varying: Varying<'a> = [&[]; VARYING.len()];
        let mut at = 0;
        let mut lines = 0;
        let mut next = &self.first;
        loop {
            let part = 'part: {
                for &index in next {
                    let part = &self.parts[index as usize];
                    let rest = &bytes[at..];
                    match &part.piece {
                        Piece::Literal { text, lines: within } => {
                            if begins_with(rest, text) {
                                at += text.len();
                                lines += within;
                                break 'part part;
                            }
                        }
                        Piece::Text { field, stop } => {
                            let length = plain::length(rest, *stop);
                            let Some(field) = field else {
                                at += length;
                                break 'part part;
                            };
                            let text = &rest[..length];
                            if !is_nothing(text) {
                                varying[*field] = text;
                                at += length;
                                break 'part part;
                            }
                        }
                        Piece::Number { field } => {
                            let length = plain::digits(rest);
                            if length > 0 {
                                if let Some(field) = field {
                                    varying[*field] = &rest[..length];
                                }
                                at += length;
                                break 'part part;
                            }
                        }
                    }
                }
                return None;
            };
            if let Some(meaning) = part.end {
                // The readers refuse longer ones.
                return (at < MAX_RECORD_BYTES).then_some(Found { meaning, varying, length: at, lines });
            }
            next = &part.next;
        }
    }

    /// Adds a shape.
    fn add(&mut self, pieces: Vec<Piece>, meaning: Meaning) {
        let mut parent: Option<u32> = None;
        for piece in pieces {
            parent = Some(self.add_piece(parent, piece));
        }
        if let Some(last) = parent {
            let last = &mut self.parts[last as usize];
            // A shape that goes on where another ends cannot be: both are whole records.
            if last.next.is_empty() {
                // Records at the border of two chunks are read in full, whether their shape is known or not.
                self.learnt += usize::from(last.end.is_none());
                last.end = Some(meaning);
            }
        }
    }

    /// The part below `parent` that is this piece; a new one if need be.
    fn add_piece(&mut self, parent: Option<u32>, piece: Piece) -> u32 {
        let siblings = self.below(parent).clone();
        match piece {
            Piece::Literal { text, .. } => {
                let mut text: &[u8] = &text;
                let mut parent = parent;
                let mut siblings = siblings;
                loop {
                    let alike = |&&index: &&u32| match &self.parts[index as usize].piece {
                        Piece::Literal { text: other, .. } => other[0] == text[0],
                        _ => false,
                    };
                    let Some(&index) = siblings.iter().find(alike) else {
                        return self.insert(parent, literal(text));
                    };
                    let common = self.split(index, text);
                    text = &text[common..];
                    if text.is_empty() {
                        return index;
                    }
                    parent = Some(index);
                    siblings.clone_from(self.below(parent));
                }
            }
            Piece::Text { .. } | Piece::Number { .. } => {
                let same = |&&index: &&u32| match (&self.parts[index as usize].piece, &piece) {
                    (Piece::Text { field, stop }, Piece::Text { field: f, stop: s }) => {
                        field == f && stop == s
                    }
                    (Piece::Number { field }, Piece::Number { field: f }) => field == f,
                    _ => false,
                };
                match siblings.iter().find(same) {
                    Some(index) => *index,
                    None => self.insert(parent, piece),
                }
            }
        }
    }

    fn below(&self, parent: Option<u32>) -> &Vec<u32> {
        parent.map_or(&self.first, |parent| &self.parts[parent as usize].next)
    }

    fn insert(&mut self, parent: Option<u32>, piece: Piece) -> u32 {
        let index = u32::try_from(self.parts.len()).expect("MAX_SHAPES bounds the parts");
        let is_literal = matches!(piece, Piece::Literal { .. });
        self.parts.push(Part { piece, next: Vec::new(), end: None });
        let siblings = match parent {
            Some(parent) => &mut self.parts[parent as usize].next,
            None => &mut self.first,
        };
        // Literals are told apart by one byte, so they are tried before slots.
        if is_literal {
            siblings.insert(0, index);
        } else {
            siblings.push(index);
        }
        index
    }

    /// Splits a literal where `text` leaves it; gives the length that they share.
    fn split(&mut self, index: u32, text: &[u8]) -> usize {
        let part = &mut self.parts[index as usize];
        let Piece::Literal { text: mine, .. } = &part.piece else { return 0 };
        let common = mine.iter().zip(text).take_while(|(a, b)| a == b).count();
        if common < mine.len() {
            let (head, tail) = (literal(&mine[..common]), literal(&mine[common..]));
            part.piece = head;
            let rest = Part { piece: tail, next: std::mem::take(&mut part.next), end: part.end.take() };
            let rest_index = u32::try_from(self.parts.len()).expect("MAX_SHAPES bounds the parts");
            self.parts[index as usize].next.push(rest_index);
            self.parts.push(rest);
        }
        common
    }
}

fn literal(text: &[u8]) -> Piece {
    let lines = memchr::memchr_iter(b'\n', text).count() as u64;
    Piece::Literal { text: text.into(), lines }
}

/// Whether the readers take this plain text for nothing at all.
#[inline]
fn is_nothing(text: &[u8]) -> bool {
    match text.iter().find(|byte| **byte != b' ') {
        None => true,
        Some(b'n' | b'N') => says_nothing(&String::from_utf8_lossy(text)),
        Some(_) => false,
    }
}
