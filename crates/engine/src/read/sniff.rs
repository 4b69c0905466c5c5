//! Tells the shape of a source from its first bytes.

use super::Forced;
use super::client_log;
use super::json::may_hold_records;
use super::pasted;
use super::table::Header;
use crate::options::Format;
use crate::problem::Kind;

/// Above this share of control characters and broken UTF-8 it is not a text. Proposal.
const MAX_ODD_SHARE: f64 = 0.05;

pub(super) enum Shape {
    /// Made of JSON values.
    Json,
    /// Rows under a header.
    Table(Header),
    /// What a device wrote itself.
    ClientLog,
    /// Shown of a log, and pasted.
    Pasted(pasted::Reader),
    /// Not to be read: why, and the name of the format as far as it is known.
    Refused(Kind, &'static str),
}

/// What some programs write before UTF-8; where files were joined, in the midst of it, too.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// First bytes that name a format which is not text.
const MAGIC: [(&[u8], Kind, &str); 14] = [
    (b"\x1f\x8b", Kind::Compressed, "gzip"),
    (b"PK\x03\x04", Kind::Compressed, "zip"),
    (b"PK\x05\x06", Kind::Compressed, "zip"),
    (b"\x28\xb5\x2f\xfd", Kind::Compressed, "zstd"),
    (b"7z\xbc\xaf\x27\x1c", Kind::Compressed, "7z"),
    (b"Rar!\x1a\x07", Kind::Compressed, "rar"),
    (b"BZh9", Kind::Compressed, "bzip2"),
    (b"\xfd7zXZ\x00", Kind::Compressed, "xz"),
    // Office before 2007, and Outlook's messages.
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind::Office, "office"),
    (b"%PDF-", Kind::Page, "pdf"),
    (b"{\\rtf", Kind::Page, "rtf"),
    (b"Obj\x01", Kind::Avro, "avro"),
    (b"PAR1", Kind::Parquet, "parquet"),
    (b"\x89PNG", Kind::Binary, "png"),
];

/// The shape of what is no text, by its first bytes.
pub(super) fn packed(head: &[u8]) -> Option<Shape> {
    let (_, kind, format) = MAGIC.iter().find(|(magic, ..)| head.starts_with(magic))?;
    Some(Shape::Refused(*kind, format))
}

/// The shape of a text.
pub(super) fn shape(head: &[u8], forced: Forced) -> Shape {
    if head.iter().all(u8::is_ascii_whitespace) {
        return Shape::Refused(Kind::Empty, "empty");
    }
    if odd_share(head) > MAX_ODD_SHARE {
        return Shape::Refused(Kind::Binary, "binary");
    }
    let pasted = match forced {
        Forced { format: None, delimiter: None, .. } => pasted::Reader::find(head),
        Forced { format: Some(Format::Table), delimiter: None, .. } => pasted::Reader::find_table(head),
        _ => None,
    };
    if let Some(reader) = pasted {
        return Shape::Pasted(reader);
    }
    match forced.format {
        Some(Format::Json) => return Shape::Json,
        Some(Format::ClientLog) => return Shape::ClientLog,
        None if pasted::is_json(head) => return Shape::Json,
        None | Some(Format::Table) => {}
    }
    let table = Header::find(head, forced.delimiter).or_else(|| Header::guess(head, forced.delimiter));
    if let Some(header) = table {
        return Shape::Table(header);
    }
    if forced.format == Some(Format::Table) {
        return Shape::Refused(Kind::Unrecognised, "text");
    }
    if client_log::looks_like(head).is_some() {
        return Shape::ClientLog;
    }
    if pasted::is_power_query(head) {
        return Shape::Refused(Kind::Query, "text");
    }
    let page = page(head);
    // Scripts hold JSON, too; a log that was pasted into a page can be read out of it.
    if let Some(format) = page.filter(|_| !may_hold_records(head)) {
        return Shape::Refused(Kind::Page, format);
    }
    // Prose before the records, as in a mail: the reader reports it and finds its way.
    if memchr::memchr_iter(b'{', head).any(|brace| begins_object(&head[brace..])) {
        return Shape::Json;
    }
    if pasted::is_query(head) {
        return Shape::Refused(Kind::Query, "text");
    }
    // Broken, or with nothing in it, but meant for JSON.
    if matches!(head.trim_ascii_start(), [b'{' | b'[', ..]) {
        return Shape::Json;
    }
    page.map_or(Shape::Refused(Kind::Unrecognised, "text"), |format| Shape::Refused(Kind::Page, format))
}

/// What a text is that has a log, if any, within markup of its own.
fn page(head: &[u8]) -> Option<&'static str> {
    let begins = |text: &[u8]| {
        let begin = head.trim_ascii_start().get(..text.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(text))
    };
    match () {
        () if begins(b"<!doctype html") || begins(b"<html") || begins(b"<table") => Some("html"),
        () if begins(b"<?xml") => Some("xml"),
        () if crate::bytes::find(head, b"\nMIME-Version:").is_some() => Some("mail"),
        () => None,
    }
}

/// Whether a brace is followed by a key.
fn begins_object(text: &[u8]) -> bool {
    text[1..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'"')
}

/// The share of control characters and broken UTF-8. Holes do not count: a page blob is filled up with NUL.
fn odd_share(head: &[u8]) -> f64 {
    /// Numbers of eight bytes have shorter ones. Proposal.
    const MIN_HOLE: usize = 16;
    let (mut holes, mut odd_bytes) = (0, 0);
    for piece in head.chunk_by(|a, b| (*a == 0) == (*b == 0)) {
        if piece[0] == 0 && piece.len() >= MIN_HOLE {
            holes += piece.len();
            continue;
        }
        for chunk in piece.utf8_chunks() {
            let odd = |byte: &u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
            odd_bytes += chunk.valid().as_bytes().iter().filter(|byte| odd(byte)).count();
            odd_bytes += chunk.invalid().len();
        }
    }
    if holes == head.len() { 1.0 } else { odd_bytes as f64 / (head.len() - holes) as f64 }
}
