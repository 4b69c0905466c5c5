//! Opens compressed sources: gzip and zip, pushed in chunks of any size, handed on as they are inflated.
//!
//! Nothing is ever held but a window, a header and a few bytes between them, and no decision depends on where a chunk
//! ends. Whatever was inflated before damage is handed on; then comes a problem with its byte. Files inside files are
//! the caller's: what comes out of here may go in again, as deep as the caller allows.

mod crc;
mod gzip;
mod inflate;
mod zip;

use crc::Crc;
use gzip::Gzip;
use zip::Zip;

/// What may come out for each byte that went in. The densest exports measured, simulated and packed by zlib at level 9:
/// one device that drops every second, as JSON Lines 119, indented 130, indented in UTF-16 155; the same in a table of
/// 480 columns, nearly all of them null, as the REST service answers, 346. A fleet of many devices stays below 60.
/// Nothing that deflate makes exceeds 1032, and that is what bombs are near. Proposal: half of it.
const RATIO: u64 = 500;

/// What a source may give beyond that, altogether: as little as this hurts nobody. Proposal.
const SPARE_BYTES: u64 = 4 * 1024 * 1024;

/// What a source may give altogether. An event takes 32 bytes of memory, its record some 600 of export: this much
/// would be 115 million events, in 3.4 GiB, and `WebAssembly` ends at 4. Proposal.
const TOTAL_BYTES: u64 = 64 * 1024 * 1024 * 1024;

/// Files in an archive. The hub writes one for each hour: a year of ten hubs is 87,600. Proposal.
const MAX_ENTRIES: u32 = 100_000;

/// Characters of a file's name that are kept: as long as a blob's name may be.
/// <https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata>
const MAX_NAME_CHARS: usize = 1024;

/// A way to pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Packing {
    Gzip,
    Zip,
}

impl Packing {
    /// The packing that these first bytes name; four are enough.
    pub(crate) fn sniff(head: &[u8]) -> Option<Self> {
        match head {
            [0x1f, 0x8b, ..] => Some(Self::Gzip),
            // A file; the end of an archive without any; the mark of a split archive.
            [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] | [b'P', b'K', 7, 8, ..] => Some(Self::Zip),
            _ => None,
        }
    }

    /// Its name, as a format's.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Zip => "zip",
        }
    }
}

/// What can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The source ends early: inside a file, or before the archive's directory.
    Truncated,
    /// What was inflated is not what was packed, by its checksum or length. It was handed on.
    BadChecksum,
    /// Damaged: what was inflated up to here was handed on.
    BadData,
    /// A file with a password. It was passed over.
    Encrypted,
    /// A file packed by a method other than deflate (Windows: deflate64 from 2 GB on). It was passed over.
    UnknownMethod,
    /// More came out than any log gives for its size, or than can be analysed. The file was left there.
    TooLarge,
    /// More files than are opened. The rest of the archive was left.
    TooMany,
    /// Bytes behind the end that belong to nothing. They were left.
    TrailingBytes,
    /// Not an archive of logs but a document: Excel, or another of its kind. It was left.
    Document,
}

/// Takes what comes out.
pub(crate) trait Unpacked {
    /// A file begins; its name is nothing but text. What gzip holds has none.
    fn begin(&mut self, name: &str);
    /// The file's next bytes.
    fn bytes(&mut self, bytes: &[u8]);
    /// The file ends. Each that began does, before the next.
    fn end(&mut self);
    /// Something went wrong with the file of this name: with the open one, before its end, or with one that was passed
    /// over and never began. Without a name: with the archive. `byte` is the place in the packed bytes.
    fn problem(&mut self, fault: Fault, name: &str, byte: u64);
}

/// What may still come out. It is handed to an unpacker and back, so that the sources inside one archive share theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowance {
    /// Bytes beyond [`RATIO`].
    spare: u64,
    /// Bytes at all.
    total: u64,
    /// Files.
    entries: u32,
}

impl Default for Allowance {
    fn default() -> Self {
        Self { spare: SPARE_BYTES, total: TOTAL_BYTES, entries: MAX_ENTRIES }
    }
}

/// Unpacks one source.
pub(crate) struct Unpacker(Kind);

enum Kind {
    Gzip(Gzip),
    Zip(Zip),
}

impl Unpacker {
    pub(crate) fn new(packing: Packing, allowance: Allowance) -> Self {
        Self(match packing {
            Packing::Gzip => Kind::Gzip(Gzip::new(allowance)),
            Packing::Zip => Kind::Zip(Zip::new(allowance)),
        })
    }

    pub(crate) fn push(&mut self, chunk: &[u8], out: &mut impl Unpacked) {
        match &mut self.0 {
            Kind::Gzip(gzip) => gzip.push(chunk, out),
            Kind::Zip(zip) => zip.push(chunk, out),
        }
    }

    /// Ends the source; tells what it left of its allowance.
    pub(crate) fn end(self, out: &mut impl Unpacked) -> Allowance {
        match self.0 {
            Kind::Gzip(gzip) => gzip.end(out),
            Kind::Zip(zip) => zip.end(out),
        }
    }
}

/// What went in and came out of the stream that is being unpacked, and what still may.
struct Tally {
    packed: u64,
    unpacked: u64,
    crc: Crc,
    allowance: Allowance,
}

impl Tally {
    fn new(allowance: Allowance) -> Self {
        Self { packed: 0, unpacked: 0, crc: Crc::new(), allowance }
    }

    fn gave(&mut self, bytes: &[u8]) {
        self.unpacked += bytes.len() as u64;
        self.crc.update(bytes);
    }

    /// How many bytes more came out than the ratio lets.
    fn beyond(&self) -> u64 {
        self.unpacked.saturating_sub(self.packed.saturating_mul(RATIO))
    }

    fn exceeded(&self) -> bool {
        self.beyond() > self.allowance.spare || self.exhausted()
    }

    /// Whether nothing more may come out, of this stream or any other.
    fn exhausted(&self) -> bool {
        self.unpacked >= self.allowance.total
    }

    /// Begins the next stream, with what this one left.
    fn next(&mut self) {
        let Allowance { spare, total, entries } = self.allowance;
        *self = Self::new(Allowance {
            spare: spare.saturating_sub(self.beyond()),
            total: total.saturating_sub(self.unpacked),
            entries,
        });
    }
}

#[cfg(test)]
mod tests;
