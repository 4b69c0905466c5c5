//! Tells the shape of a source from its first bytes.

use super::Forced;
use super::client_log;
use super::table::Header;
use crate::options::Format;
use crate::problem::Kind;

/// How many bytes are looked at. The header of a Log Analytics export with all its columns fits several times.
pub(super) const WINDOW: usize = 256 * 1024;

/// Above this share of control characters and broken UTF-8 it is not a text. Proposal.
const MAX_ODD_SHARE: f64 = 0.05;

pub(super) enum Shape {
    /// Made of JSON values.
    Json,
    /// Rows under a header.
    Table(Header),
    /// What a device wrote itself.
    ClientLog,
    /// Not to be read: why, and the name of the format as far as it is known.
    Refused(Kind, &'static str),
}

/// First bytes that name a format which is not text.
const MAGIC: [(&[u8], Kind, &str); 7] = [
    (b"\x1f\x8b", Kind::Compressed, "gzip"),
    (b"PK\x03\x04", Kind::Compressed, "zip"),
    (b"PK\x05\x06", Kind::Compressed, "zip"),
    (b"\x28\xb5\x2f\xfd", Kind::Compressed, "zstd"),
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
    let Some(first) = head.iter().find(|b| !b.is_ascii_whitespace()) else {
        return Shape::Refused(Kind::Empty, "empty");
    };
    if odd_share(head) > MAX_ODD_SHARE {
        return Shape::Refused(Kind::Binary, "binary");
    }
    match forced.format {
        Some(Format::Json) => return Shape::Json,
        Some(Format::ClientLog) => return Shape::ClientLog,
        None if matches!(first, b'{' | b'[') => return Shape::Json,
        None | Some(Format::Table) => {}
    }
    if let Some(header) = Header::find(head, forced.delimiter).or_else(|| Header::guess(head)) {
        return Shape::Table(header);
    }
    if forced.format == Some(Format::Table) {
        return Shape::Refused(Kind::Unrecognised, "text");
    }
    if client_log::looks_like(head).is_some() {
        return Shape::ClientLog;
    }
    // Prose before the records, as in a mail: the reader reports it and finds its way.
    if memchr::memmem::find(head, b"{\"").is_some() {
        return Shape::Json;
    }
    Shape::Refused(Kind::Unrecognised, "text")
}

fn odd_share(head: &[u8]) -> f64 {
    let odd_bytes: usize = head
        .utf8_chunks()
        .map(|chunk| {
            let control =
                chunk.valid().bytes().filter(|b| b.is_ascii_control() && !b.is_ascii_whitespace()).count();
            control + chunk.invalid().len()
        })
        .sum();
    odd_bytes as f64 / head.len() as f64
}
