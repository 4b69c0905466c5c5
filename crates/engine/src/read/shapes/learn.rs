//! Learning the shape of a record from its text, by experiment.
//!
//! The texts that could be slots are found by their quotes or cells. Then each is exchanged for another text and the
//! record is read again: a slot is what changes nothing but, perhaps, the one field that it carries.

use std::fmt::Write;
use std::ops::Range;

use super::{MAX_EXPERIMENTS, MAX_EXPERIMENTS_OF_RECORD, Meaning, Piece, Shapes, VARYING, literal};
use crate::read::fields::{Field, Fields, TELLING};

/// What slots are filled with to see what that changes: a short text; a long one, with what could mean something (in
/// a cell without quotes the delimiter is left out); and one that does mean something to some members.
const EXPERIMENTS: [&str; 3] = ["~", "~ x'1:2{3}[4](5)/6;7,8\t9=<>&%$#@!?*+-_.^`| ~", TELLING];

/// How the values of a record are told apart.
#[derive(Clone, Copy)]
pub(in crate::read) enum Layout<'a> {
    /// One JSON object.
    Object,
    /// One JSON array, a value for each column.
    Array(&'a [Option<Field>]),
    /// A row of cells, its line end included.
    Cells { delimiter: u8, columns: &'a [Option<Field>] },
}

/// A stretch of plain text, or of digits, that could differ in other records.
struct Slot {
    range: Range<usize>,
    number: bool,
    /// The byte that cannot be in it, beside those that never are plain.
    stop: u8,
    /// What its key, or column, says that it is.
    field: Option<Field>,
}

/// What becomes of a slot.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// Part of the literal text around it.
    Fixed,
    /// It carries the field with this index in [`VARYING`].
    Carries(usize),
    /// It may be anything: no field depends on it.
    Free,
}

/// Adds the shape of a record, if it has one, to `shapes`.
///
/// A record without a time is none of a log: it has none. So no shape is made of slots that may all be blank, as a row
/// is that counts for nothing.
///
/// `read` is the reader of the format; `fields` is what it made of `raw`; `meaning` holds for all records that differ
/// from it in [`VARYING`] only.
pub(in crate::read) fn learn(
    shapes: &mut Shapes,
    raw: &str,
    layout: Layout<'_>,
    fields: &Fields<'_>,
    meaning: Meaning,
    read: impl for<'t> Fn(&'t str) -> Option<Fields<'t>>,
) {
    if fields.get(Field::Time).is_none() {
        return;
    }
    let mut slots = Vec::new();
    let found = match layout {
        Layout::Object => json_slots(raw.as_bytes(), 0, b"\"", b'"', None, &mut slots),
        Layout::Array(columns) => json_slots(raw.as_bytes(), 0, b"\"", b'"', Some(columns), &mut slots),
        Layout::Cells { delimiter, columns } => cell_slots(raw.as_bytes(), delimiter, columns, &mut slots),
    };
    // Each slot is tried, then all of them.
    let cost = raw.len() * EXPERIMENTS.len() * (slots.len() + 1);
    if !found || cost > MAX_EXPERIMENTS_OF_RECORD || cost > MAX_EXPERIMENTS - shapes.experiments {
        shapes.failed += 1;
        return;
    }
    shapes.experiments += cost;
    let mut roles = vec![Role::Fixed; slots.len()];
    for at in 0..slots.len() {
        let slot = &slots[at];
        let text = &raw[slot.range.clone()];
        let is_free = || {
            let mut alone = vec![Role::Fixed; slots.len()];
            alone[at] = Role::Free;
            promise_holds(raw, &slots, &alone, fields, &read)
        };
        let index = slot.field.map(|field| VARYING.iter().position(|varying| *varying == field.ends_as()));
        roles[at] = match index {
            // One of the fields that must be alike.
            Some(None) => Role::Fixed,
            // Of two columns for one field only one counts.
            _ if is_free() => Role::Free,
            Some(Some(index))
                if fields.get(VARYING[index]) == Some(text) && !roles.contains(&Role::Carries(index)) =>
            {
                Role::Carries(index)
            }
            _ => Role::Fixed,
        };
    }
    let carried = |index| roles.contains(&Role::Carries(index));
    let all_carried = (0..VARYING.len()).all(|index| carried(index) || fields.get(VARYING[index]).is_none());
    if all_carried && promise_holds(raw, &slots, &roles, fields, &read) {
        shapes.add(pieces(raw, &slots, &roles), meaning);
    } else {
        shapes.failed += 1;
    }
}

/// Whether other texts in the slots change what they should, and nothing else.
fn promise_holds(
    raw: &str,
    slots: &[Slot],
    roles: &[Role],
    fields: &Fields<'_>,
    read: &impl for<'t> Fn(&'t str) -> Option<Fields<'t>>,
) -> bool {
    EXPERIMENTS.iter().all(|seed| {
        let mut text = String::with_capacity(raw.len() * 2);
        let mut expected = fields.clone();
        let mut end = 0;
        for (number, (slot, role)) in slots.iter().zip(roles).enumerate() {
            if *role == Role::Fixed {
                continue;
            }
            text.push_str(&raw[end..slot.range.start]);
            let begin = text.len();
            if slot.number {
                let _ = write!(text, "{}", 7_000_000 + number);
            } else {
                let plain = |c: &char| !c.is_control() && *c != char::from(slot.stop);
                text.extend(seed.chars().filter(plain));
                let _ = write!(text, "{number}");
            }
            if let Role::Carries(index) = role {
                expected.put(VARYING[*index], text[begin..].to_owned());
            }
            end = slot.range.end;
        }
        text.push_str(&raw[end..]);
        read(&text).is_some_and(|read| read == expected)
    })
}

fn pieces(raw: &str, slots: &[Slot], roles: &[Role]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut end = 0;
    for (slot, role) in slots.iter().zip(roles) {
        let field = match role {
            Role::Fixed => continue,
            Role::Carries(index) => Some(*index),
            Role::Free => None,
        };
        if end < slot.range.start {
            pieces.push(literal(&raw.as_bytes()[end..slot.range.start]));
        }
        pieces.push(if slot.number {
            Piece::Number { field }
        } else {
            Piece::Text { field, stop: slot.stop }
        });
        end = slot.range.end;
    }
    if end < raw.len() {
        pieces.push(literal(&raw.as_bytes()[end..]));
    }
    pieces
}

/// Finds the strings, and the numbers behind keys, of JSON that is sound; gives up where it meets what it does not know.
///
/// `properties` is JSON in a string, and `authType` in it is so once more: a quote of the level `n` has `2^n - 1`
/// backslashes before it. `quote` is how the text around writes a quote: doubled in the cell of a table.
fn json_slots(
    text: &[u8],
    base: usize,
    quote: &[u8],
    stop: u8,
    columns: Option<&[Option<Field>]>,
    slots: &mut Vec<Slot>,
) -> bool {
    /// A string that is open.
    struct Open {
        begin: usize,
        /// Nothing but plain text so far.
        plain: bool,
    }
    let mut open: Vec<Open> = Vec::new();
    // The key before the value, of each level.
    let mut keys: Vec<Option<Field>> = vec![None];
    // Of an array with columns: how deep, and in which column.
    let (mut depth, mut column) = (0usize, 0usize);
    let mut at = 0;
    while at < text.len() {
        let byte = text[at];
        if byte != b'\\' && byte != quote[0] {
            match open.last_mut() {
                Some(open) => open.plain &= (0x20..0x80).contains(&byte),
                None => match byte {
                    b'[' | b'{' => depth += 1,
                    b']' | b'}' => depth = depth.saturating_sub(1),
                    b',' if depth == 1 => column += 1,
                    _ => {}
                },
            }
            at += 1;
            continue;
        }
        let backslashes = text[at..].iter().take_while(|byte| **byte == b'\\').count();
        let behind = at + backslashes;
        if !text[behind..].starts_with(quote) {
            // Another escape: its string is none to exchange.
            let Some(open) = open.last_mut() else { return false };
            open.plain = false;
            at = behind + 1;
            continue;
        }
        let level = (backslashes + 1).trailing_zeros() as usize;
        if backslashes + 1 != 1 << level {
            return false;
        }
        let after = behind + quote.len();
        if level == open.len() {
            if let Some(outer) = open.last_mut() {
                outer.plain = false;
            }
            open.push(Open { begin: after, plain: true });
            keys.push(None);
        } else if level + 1 == open.len() {
            let Some(Open { begin, plain }) = open.pop() else { return false };
            keys.truncate(open.len() + 1);
            let blanks = text[after..].iter().take_while(|b| b.is_ascii_whitespace()).count();
            let is_key = text.get(after + blanks) == Some(&b':');
            let in_column = columns.filter(|_| open.is_empty() && depth == 1);
            if is_key {
                keys[level] = std::str::from_utf8(&text[begin..at]).ok().and_then(Field::named);
                let value = after + blanks + 1;
                let blanks = text[value..].iter().take_while(|b| b.is_ascii_whitespace()).count();
                let value = value + blanks;
                let digits = super::plain::digits(&text[value..]);
                if digits > 0 && matches!(text.get(value + digits), Some(b',' | b'}' | b' ' | b'\r' | b'\n'))
                {
                    let range = base + value..base + value + digits;
                    slots.push(Slot { range, number: true, stop, field: keys[level] });
                }
            } else if plain && begin < at {
                let field = match in_column {
                    Some(columns) => columns.get(column).copied().flatten(),
                    None => keys[level],
                };
                slots.push(Slot { range: base + begin..base + at, number: false, stop, field });
            }
        } else {
            return false;
        }
        at = after;
    }
    open.is_empty()
}

/// Finds the cells of a row, and in a cell that holds JSON its strings.
fn cell_slots(row: &[u8], delimiter: u8, columns: &[Option<Field>], slots: &mut Vec<Slot>) -> bool {
    let ends_cell = |byte: u8| byte == delimiter || byte == b'\r' || byte == b'\n';
    let mut at = 0;
    for column in columns {
        let quoted = row.get(at) == Some(&b'"');
        let begin = at + usize::from(quoted);
        let mut end = begin;
        while let Some(&byte) = row.get(end) {
            if !quoted && ends_cell(byte) {
                break;
            }
            if quoted && byte == b'"' {
                if row.get(end + 1) != Some(&b'"') {
                    break;
                }
                end += 1;
            }
            end += 1;
        }
        let cell = &row[begin..end.min(row.len())];
        let (quote, stop): (&[u8], u8) = if quoted { (b"\"\"", b'"') } else { (b"\"", delimiter) };
        if cell.contains(&b'"') {
            if !json_slots(cell, begin, quote, stop, None, slots) {
                return false;
            }
        } else if !cell.is_empty() && cell.iter().all(|byte| (0x20..0x80).contains(byte) && *byte != b'\\') {
            slots.push(Slot { range: begin..end, number: false, stop, field: *column });
        }
        at = end + usize::from(quoted);
        match row.get(at) {
            Some(byte) if ends_cell(*byte) => at += 1,
            _ => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::super::MAX_SHAPES;
    use super::*;

    const RECORD: &str = r#"{"time":"2024-05-14T08:00:03Z","operationName":"deviceConnect","properties":"{\"deviceId\":\"pump-01\",\"statusCode\":null}","durationMs":17}"#;

    fn learnt(record: &str, times: usize) -> Shapes {
        let mut shapes = Shapes::new();
        for _ in 0..times {
            let fields = Fields::from_json(record).expect("a sound record");
            learn(&mut shapes, record, Layout::Object, &fields, Meaning(7), |text| {
                Fields::from_json(text).ok()
            });
        }
        shapes
    }

    fn found(shapes: &Shapes, record: &str) -> Option<Vec<String>> {
        let found = shapes.find(record.as_bytes())?;
        assert_eq!((found.meaning, found.length), (Meaning(7), record.len()));
        Some(found.varying.iter().map(|text| String::from_utf8_lossy(text).into_owned()).collect())
    }

    #[test]
    fn another_record_of_the_shape_is_recognised_with_its_texts() {
        let shapes = learnt(RECORD, 1);
        let other = RECORD.replace("pump-01", "a,b:{c}").replace("08:00:03", "23:59:59").replace("17", "4");
        let texts = found(&shapes, &other).expect("its shape");
        assert_eq!(texts, ["2024-05-14T23:59:59Z", "", "a,b:{c}", "", "", ""]);
    }

    #[test]
    fn what_could_mean_something_else_is_not_recognised() {
        let shapes = learnt(RECORD, 1);
        for (from, to) in [
            ("pump-01", ""),
            ("pump-01", "None"),
            ("pump-01", " null "),
            ("pump-01", r#"a\\\"b"#),
            ("pump-01", "å"),
            ("pump-01", "a\u{1}b"),
            ("deviceConnect", "deviceDisconnect"),
            ("17", "17.5"),
            ("17", "017"),
            ("null", r#"\"404\""#),
            ("durationMs", "deviceId"),
            ("}", "]"),
        ] {
            assert_eq!(found(&shapes, &RECORD.replace(from, to)), None, "{from} to {to}");
        }
        assert_eq!(found(&shapes, &RECORD[..RECORD.len() - 1]), None, "its end is missing");
    }

    #[test]
    fn a_shape_learnt_again_is_no_further_one() {
        assert!(learnt(RECORD, MAX_SHAPES + 1).may_learn());
    }

    #[test]
    fn two_fields_of_one_name_are_not_confused() {
        // The second id is the one that is read; the first may be anything.
        let record = RECORD.replace(r#"\"statusCode\":null"#, r#"\"deviceId\":\"pump-02\""#);
        let shapes = learnt(&record, 1);
        assert_eq!(found(&shapes, &record.replace("pump-02", "pump-03")).expect("its shape")[2], "pump-03");
        assert_eq!(found(&shapes, &record.replace("pump-01", "pump-03")).expect("its shape")[2], "pump-02");
        // Without the second the first would be read.
        assert_eq!(found(&shapes, &record.replace("pump-02", "")), None);
    }
}
