//! Records that come as names and values, one on each line.

use super::is_of_log;
use super::lines::{Line, Output};
use crate::bytes::same_letters;
use crate::problem::Kind;
use crate::read::fields::{Field, Fields};
use crate::read::{EXCERPT_BYTES, MAX_RECORD_BYTES, Place};

/// With fewer known names it is no record, but text with colons in it.
const KNOWN_NAMES: usize = 2;

/// A record, as far as it has come.
pub(super) struct Record {
    at: Place,
    /// The begin of its first line.
    head: Vec<u8>,
    bytes: usize,
    /// Its first name, known or not.
    first: String,
    /// The names that are known, and what they stand for.
    names: Vec<String>,
    row: Vec<(Field, String)>,
    /// The last line began a field that is known: its value may go on.
    goes_on: bool,
    repaired: bool,
    damage: Option<Kind>,
}

impl Record {
    /// A record that begins in this line.
    pub(super) fn begin(line: &Line<'_>) -> Self {
        Self {
            at: line.at,
            head: line.raw[..line.raw.len().min(EXCERPT_BYTES)].to_vec(),
            bytes: 0,
            first: String::new(),
            names: Vec::new(),
            row: Vec::new(),
            goes_on: false,
            repaired: false,
            damage: None,
        }
    }

    /// Counts a line of the record; false when it is too much.
    pub(super) fn line(&mut self, line: &Line<'_>) -> bool {
        self.repaired |= line.repaired;
        self.bytes += line.raw.len();
        if line.too_long || self.bytes > MAX_RECORD_BYTES {
            self.damage = Some(Kind::TooLong);
        }
        self.damage != Some(Kind::TooLong)
    }

    /// The record cannot be read.
    pub(super) fn damaged(&mut self, kind: Kind) {
        self.damage.get_or_insert(kind);
    }

    /// Whether a field of this name begins the next record: this one has it.
    pub(super) fn repeats(&self, name: &str) -> bool {
        let bare = bare(name);
        bare == self.first || self.names.iter().any(|known| same_letters(known.as_bytes(), bare.as_bytes()))
    }

    /// Adds a field.
    pub(super) fn field(&mut self, name: &str, value: &str) {
        let bare = bare(name);
        if self.first.is_empty() {
            bare.clone_into(&mut self.first);
        }
        let field = Field::named(bare);
        self.goes_on = field.is_some();
        if let Some(field) = field {
            self.names.push(bare.to_owned());
            self.row.push((field, value.to_owned()));
        }
    }

    /// Adds text to the value of the last field.
    pub(super) fn more(&mut self, text: &str) {
        if let (true, Some((_, value))) = (self.goes_on, self.row.last_mut()) {
            value.push_str(text);
        }
    }

    /// The record is complete; tells whether it is one of a hub's log.
    pub(super) fn end(self, out: &mut Output<'_>) -> bool {
        if self.names.len() < KNOWN_NAMES {
            out.prose(self.at, &self.head);
            return false;
        }
        if let Some(kind) = self.damage {
            out.rejected(kind, self.at, &self.head);
            return false;
        }
        let fields = Fields::from_row(self.row);
        let is_of_log = is_of_log(&fields);
        out.record(&fields, self.at, &self.head, self.repaired);
        is_of_log
    }
}

/// A name without the zone that the portal puts behind it.
fn bare(name: &str) -> &str {
    name.split_once(" [").map_or(name, |(name, _)| name)
}
