//! Tells the shape of a source from its first bytes.

use super::Forced;
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
    /// Not to be read: why, and the name of the format as far as it is known.
    Refused(Kind, &'static str),
}

pub(super) struct Sniffed {
    pub(super) shape: Shape,
    /// Bytes of the byte-order mark.
    pub(super) skip: usize,
}

/// First bytes that name a format which is not text.
const MAGIC: [(&[u8], Kind, &str); 9] = [
    (b"\x1f\x8b", Kind::Compressed, "gzip"),
    (b"PK\x03\x04", Kind::Compressed, "zip"),
    (b"PK\x05\x06", Kind::Compressed, "zip"),
    (b"\x28\xb5\x2f\xfd", Kind::Compressed, "zstd"),
    (b"Obj\x01", Kind::Avro, "avro"),
    (b"PAR1", Kind::Parquet, "parquet"),
    (b"\xff\xfe", Kind::Utf16, "utf-16"),
    (b"\xfe\xff", Kind::Utf16, "utf-16"),
    (b"\x89PNG", Kind::Binary, "png"),
];

pub(super) fn sniff(head: &[u8], forced: Forced) -> Sniffed {
    let skip = if head.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    Sniffed { shape: shape(&head[skip..], forced), skip }
}

fn shape(head: &[u8], forced: Forced) -> Shape {
    if let Some((_, kind, format)) = MAGIC.iter().find(|(magic, ..)| head.starts_with(magic)) {
        return Shape::Refused(*kind, format);
    }
    let Some(first) = head.iter().find(|b| !b.is_ascii_whitespace()) else {
        return Shape::Refused(Kind::Empty, "empty");
    };
    if nul_in_every_second_byte(head) {
        return Shape::Refused(Kind::Utf16, "utf-16");
    }
    if odd_share(head) > MAX_ODD_SHARE {
        return Shape::Refused(Kind::Binary, "binary");
    }
    match forced.format {
        Some(Format::Json) => return Shape::Json,
        None if matches!(first, b'{' | b'[') => return Shape::Json,
        None | Some(Format::Table) => {}
    }
    if let Some(header) = Header::find(head, forced.delimiter).or_else(|| Header::guess(head)) {
        return Shape::Table(header);
    }
    if forced.format == Some(Format::Table) {
        return Shape::Refused(Kind::Unrecognised, "text");
    }
    // Prose before the records, as in a mail: the reader reports it and finds its way.
    if memchr::memmem::find(head, b"{\"").is_some() {
        return Shape::Json;
    }
    Shape::Refused(Kind::Unrecognised, "text")
}

fn nul_in_every_second_byte(head: &[u8]) -> bool {
    let pairs = head.chunks_exact(2).take(64);
    let (count, even, odd) = pairs.fold((0, 0, 0), |(count, even, odd), pair| {
        (count + 1, even + u32::from(pair[0] == 0), odd + u32::from(pair[1] == 0))
    });
    count >= 2 && (even * 10 >= count * 9 || odd * 10 >= count * 9)
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
