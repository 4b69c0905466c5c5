//! Damage to the bytes of a source, and a reader of what is left of a table.

use proptest::prelude::*;
use proptest::sample::Index;

/// Damage, somewhere.
#[derive(Clone, Debug)]
pub enum Damage {
    Flip(Index, u8),
    Delete(Index, usize),
    Insert(Index, Vec<u8>),
    Repeat(Index, usize),
    /// Before the next number behind a colon, which JSON allows little to stand before.
    Number(Index, u8),
    Cut(Index),
}

/// A few of them.
pub fn damages() -> impl Strategy<Value = Vec<Damage>> {
    let at = any::<Index>;
    // What means something to a reader does more than noise.
    let pieces: [&[u8]; 16] = [
        b"\"", b"\"\"", b"\\", b"{", b"}", b"[", b"]", b",", b":", b"\n", b"\r", b"{\"", b"\"}", b"}\n",
        b",\n", b"\xE5",
    ];
    let pieces: Vec<Vec<u8>> = pieces.iter().map(|piece| piece.to_vec()).collect();
    let one = prop_oneof![
        (at(), 0u8..8).prop_map(|(at, bit)| Damage::Flip(at, 1 << bit)),
        (at(), 1usize..8).prop_map(|(at, count)| Damage::Delete(at, count)),
        (at(), 1usize..300).prop_map(|(at, count)| Damage::Delete(at, count)),
        (at(), prop::sample::select(pieces)).prop_map(|(at, piece)| Damage::Insert(at, piece)),
        (at(), prop::collection::vec(any::<u8>(), 1..4)).prop_map(|(at, noise)| Damage::Insert(at, noise)),
        (at(), 1usize..300).prop_map(|(at, count)| Damage::Repeat(at, count)),
        (at(), prop::sample::select(b"0-+.".to_vec())).prop_map(|(at, byte)| Damage::Number(at, byte)),
        at().prop_map(Damage::Cut),
    ];
    prop::collection::vec(one, 0..16)
}

impl Damage {
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        let place = |at: &Index| at.index(bytes.len() + 1);
        let range = |at: &Index, count: usize| place(at)..(place(at) + count).min(bytes.len());
        match self {
            Damage::Flip(at, bit) => {
                let at = place(at);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= bit;
                }
            }
            Damage::Delete(at, count) => {
                bytes.drain(range(at, *count));
            }
            Damage::Insert(at, piece) => {
                let at = place(at);
                bytes.splice(at..at, piece.iter().copied());
            }
            Damage::Repeat(at, count) => {
                let range = range(at, *count);
                let piece = bytes[range.clone()].to_vec();
                bytes.splice(range.end..range.end, piece);
            }
            Damage::Number(at, byte) => {
                let begin = place(at);
                let is_number = |pair: &[u8]| pair[0] == b':' && pair[1].is_ascii_digit();
                if let Some(colon) = bytes[begin..].windows(2).position(is_number) {
                    bytes.insert(begin + colon + 1, *byte);
                }
            }
            Damage::Cut(at) => bytes.truncate(place(at)),
        }
    }
}

/// A row of a table.
pub struct Row {
    pub cells: Vec<String>,
    /// As RFC 4180 has it; else there is text behind a closing quote, or none closes.
    pub strict: bool,
}

/// All rows of a table, by RFC 4180. A quote in the middle of a cell is none.
pub fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = Row { cells: Vec::new(), strict: true };
    let mut cell = String::new();
    let mut quoted = false;
    let mut closed = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted => {
                if chars.next_if_eq(&'"').is_some() {
                    cell.push('"');
                } else {
                    (quoted, closed) = (false, true);
                }
            }
            _ if quoted => cell.push(c),
            '"' if cell.is_empty() && !closed => quoted = true,
            ',' | '\n' => {
                if c == '\n' && cell.ends_with('\r') {
                    cell.pop();
                }
                row.cells.push(std::mem::take(&mut cell));
                closed = false;
                if c == '\n' {
                    rows.push(std::mem::replace(&mut row, Row { cells: Vec::new(), strict: true }));
                }
            }
            _ => {
                row.strict &= !closed;
                cell.push(c);
            }
        }
    }
    row.strict &= !quoted;
    row.cells.push(cell);
    rows.push(row);
    rows
}

/// No record of the tests is longer, whatever was repeated in it.
const LONGEST: usize = 4096;

/// The text of an object that may have been damaged; and what it was before somebody broke its lines, joining them or
/// not, put control characters into it, or took out the last member of an object. What a control character in a text
/// has replaced is not known.
pub fn put_right(object: &str) -> [String; 3] {
    let object: String = object.chars().take(LONGEST).collect();
    let lines = object.replace("\r\n", "\n");
    let mended = |break_was: &str| {
        let mut mended = String::new();
        let mut in_text = false;
        let mut escaped = false;
        for (at, c) in lines.char_indices() {
            let behind = || lines[at + 1..].trim_start_matches(|c| c <= ' ');
            match c {
                '\n' if in_text => mended.push_str(break_was),
                '\u{1}'..' ' if in_text => mended.push('\u{fffd}'),
                '\0'..' ' => {}
                ',' if !in_text && behind().starts_with(['}', ']']) => {}
                _ => mended.push(c),
            }
            in_text ^= c == '"' && !escaped;
            escaped = c == '\\' && in_text && !escaped;
        }
        mended
    };
    let (apart, joined) = (mended(" "), mended(""));
    [object, apart, joined]
}
