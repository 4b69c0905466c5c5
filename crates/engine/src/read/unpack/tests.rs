use super::Fault::{
    BadChecksum, BadData, Document, Encrypted, TooLarge, TooMany, TrailingBytes, Truncated, UnknownMethod,
};
use super::{Allowance, Fault, Packing, Unpacked, Unpacker};
use Seen::{Begin, Bytes, End, Problem};
use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder};
use proptest::prelude::*;
use std::io::Write;
use std::sync::LazyLock;

macro_rules! packed {
    ($name:literal) => {
        include_bytes!(concat!("../../../tests/packed/", $name)).as_slice()
    };
}

/// What the packed files hold.
const LOG: &[u8] = include_bytes!("../../../../../tests/exports/json-lines/PT1H.json");
const TABLE: &[u8] = include_bytes!("../../../../../tests/exports/csv/projection.csv");

/// Every packed file, with a name for messages.
const ALL: [(&str, &[u8]); 23] = [
    ("members.gz", packed!("members.gz")),
    ("padded.gz", packed!("padded.gz")),
    ("header.gz", packed!("header.gz")),
    ("deflated.zip", packed!("deflated.zip")),
    ("stored.zip", packed!("stored.zip")),
    ("streamed.zip", packed!("streamed.zip")),
    ("streamed-zip64.zip", packed!("streamed-zip64.zip")),
    ("streamed-stored.zip", packed!("streamed-stored.zip")),
    ("streamed-stored-zip64.zip", packed!("streamed-stored-zip64.zip")),
    ("streamed-folder.zip", packed!("streamed-folder.zip")),
    ("empty-file.zip", packed!("empty-file.zip")),
    ("zip64.zip", packed!("zip64.zip")),
    ("zip64-stored.zip", packed!("zip64-stored.zip")),
    ("encrypted.zip", packed!("encrypted.zip")),
    ("encrypted-streamed.zip", packed!("encrypted-streamed.zip")),
    ("bzip2.zip", packed!("bzip2.zip")),
    ("macos.zip", packed!("macos.zip")),
    ("inner.zip", packed!("inner.zip")),
    ("book.xlsx", packed!("book.xlsx")),
    ("book.ods", packed!("book.ods")),
    ("nothing.zip", packed!("nothing.zip")),
    ("a damaged one", &[0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 7]),
    ("another", b"PK\x03\x04 is not a header, and PK\x01\x02 is none."),
];

#[derive(Clone, Debug, PartialEq)]
enum Seen {
    Begin(String),
    Bytes(Vec<u8>),
    End,
    Problem(Fault, String, u64),
}

/// All that came out, neighbouring bytes put together.
#[derive(Default)]
struct Log(Vec<Seen>);

impl Unpacked for Log {
    fn begin(&mut self, name: &str) {
        assert!(!self.is_open(), "a file begins inside another");
        self.0.push(Begin(name.to_owned()));
    }

    fn bytes(&mut self, bytes: &[u8]) {
        assert!(self.is_open(), "bytes of no file");
        match self.0.last_mut() {
            Some(Bytes(so_far)) => so_far.extend_from_slice(bytes),
            _ if bytes.is_empty() => {}
            _ => self.0.push(Bytes(bytes.to_vec())),
        }
    }

    fn end(&mut self) {
        assert!(self.is_open(), "the end of no file");
        self.0.push(End);
    }

    fn problem(&mut self, fault: Fault, name: &str, byte: u64) {
        if let Some(open) = self.open() {
            assert_eq!(open, name, "a problem of another file than the open one");
        }
        self.0.push(Problem(fault, name.to_owned(), byte));
    }
}

impl Log {
    fn open(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|seen| match seen {
            Begin(name) => Some(Some(&**name)),
            End => Some(None),
            _ => None,
        })?
    }

    fn is_open(&self) -> bool {
        self.open().is_some()
    }
}

fn unpack_within(packed: &[u8], chunks: impl Iterator<Item = usize>, allowance: Allowance) -> Vec<Seen> {
    let mut log = Log::default();
    let packing = Packing::sniff(packed).unwrap_or(Packing::Zip);
    let mut unpacker = Unpacker::new(packing, allowance);
    let mut rest = packed;
    for chunk in chunks {
        let (chunk, behind) = rest.split_at(chunk.min(rest.len()));
        unpacker.push(chunk, &mut log);
        rest = behind;
    }
    unpacker.push(rest, &mut log);
    unpacker.end(&mut log);
    assert!(!log.is_open(), "a file without an end");
    log.0
}

fn unpack(packed: &[u8]) -> Vec<Seen> {
    unpack_within(packed, std::iter::empty(), Allowance::default())
}

fn unpack_in(packed: &[u8], chunks: impl Iterator<Item = usize>) -> Vec<Seen> {
    unpack_within(packed, chunks, Allowance::default())
}

fn one_by_one(packed: &[u8]) -> Vec<Seen> {
    unpack_in(packed, std::iter::repeat_n(1, packed.len()))
}

fn file(name: &str, bytes: &[u8]) -> Vec<Seen> {
    let bytes = (!bytes.is_empty()).then(|| Bytes(bytes.to_vec()));
    [Begin(name.to_owned())].into_iter().chain(bytes).chain([End]).collect()
}

fn problem(fault: Fault, name: &str, byte: u64) -> Vec<Seen> {
    vec![Problem(fault, name.to_owned(), byte)]
}

/// A file with a problem at its end.
fn spoilt(name: &str, bytes: &[u8], fault: Fault, byte: u64) -> Vec<Seen> {
    let mut seen = file(name, bytes);
    seen.insert(seen.len() - 1, Problem(fault, name.to_owned(), byte));
    seen
}

fn both() -> Vec<Seen> {
    [file("08/PT1H.json", LOG), file("projection.csv", TABLE)].concat()
}

/// The bytes of all files.
fn content(seen: &[Seen]) -> Vec<u8> {
    let bytes = seen.iter().filter_map(|seen| if let Bytes(bytes) = seen { Some(&**bytes) } else { None });
    bytes.collect::<Vec<_>>().concat()
}

fn faults(seen: &[Seen]) -> Vec<Fault> {
    seen.iter().filter_map(|seen| if let Problem(fault, ..) = seen { Some(*fault) } else { None }).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A local header; the content is the caller's.
fn local(name: &[u8], flags: u16, method: u16, crc: u32, packed: u32, unpacked: u32) -> Vec<u8> {
    let mut header = b"PK\x03\x04\x14\0".to_vec();
    for number in [flags, method, 0, 0] {
        header.extend(number.to_le_bytes());
    }
    for number in [crc, packed, unpacked, u32::try_from(name.len()).unwrap()] {
        header.extend(number.to_le_bytes());
    }
    header.extend(name);
    header
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

fn size(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap()
}

/// An entry that is deflated, sizes before it.
fn deflated(name: &[u8], bytes: &[u8]) -> Vec<u8> {
    let content = deflate(bytes);
    [local(name, 0, 8, crc(bytes), size(&content), size(bytes)), content].concat()
}

/// What stands behind the last entry, as far as it is looked at.
const DIRECTORY: &[u8] = b"PK\x01\x02\x14\0\x14\0 and so on, to the end of the archive";

/// Of the same length, and not to be packed.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    std::iter::repeat_with(|| {
        // xorshift64
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[0]
    })
    .take(length)
    .collect()
}

#[test]
fn the_first_bytes_tell_the_packing() {
    for (name, packed) in ALL {
        let gzip = name.contains(".gz") || packed[0] == 0x1F;
        assert_eq!(Packing::sniff(packed), Some(if gzip { Packing::Gzip } else { Packing::Zip }), "{name}");
    }
    for other in [b"".as_slice(), b"\x1f", b"PK", b"PKWARE", b"{\"time\"", b"\x28\xb5\x2f\xfd", LOG, TABLE] {
        assert_eq!(Packing::sniff(other), None);
    }
}

#[test]
fn members_of_gzip_are_one_file() {
    assert_eq!(unpack(packed!("members.gz")), file("", LOG));
    assert_eq!(unpack(packed!("padded.gz")), file("", LOG));
    assert_eq!(unpack(packed!("header.gz")), file("", LOG));
    assert_eq!(unpack(&gzip(b"")), file("", b""));
    // Padding, then another member.
    assert_eq!(unpack(&[packed!("padded.gz"), &gzip(TABLE)].concat()), file("", &[LOG, TABLE].concat()));
}

#[test]
fn what_is_wrong_with_gzip_has_its_place() {
    let sound = packed!("members.gz");
    let length = sound.len() as u64;
    assert_eq!(length, 920);
    for (behind, place) in [(b"garbage".as_slice(), 0), (b"\0\0\0\x1fno", 3), (b"{", 0)] {
        let seen = unpack(&[sound, behind].concat());
        assert_eq!(seen, spoilt("", LOG, TrailingBytes, length + place));
    }
    assert_eq!(unpack(&[sound, b"\x1f\x8b\x07"].concat()), spoilt("", LOG, UnknownMethod, length));
    assert_eq!(unpack(&[sound, b"\x1f\x8b\x08\x80"].concat()), spoilt("", LOG, BadData, length));
    assert_eq!(unpack(&[sound, b"\x1f"].concat()), spoilt("", LOG, Truncated, length + 1));
    assert_eq!(unpack(b"\x1f\x8b"), spoilt("", b"", Truncated, 2));
    assert_eq!(unpack(b"\x1f\x8b\x09 lost"), spoilt("", b"", UnknownMethod, 0));

    // The checksum and the length are the last eight bytes; what follows is read all the same.
    for wrong in [length - 8, length - 1] {
        let mut damaged = sound.to_vec();
        damaged[usize::try_from(wrong).unwrap()] ^= 1;
        assert_eq!(unpack(&damaged), spoilt("", LOG, BadChecksum, length - 8));
        let mut seen = unpack(&[&*damaged, &*gzip(TABLE)].concat());
        assert_eq!(content(&seen), [LOG, TABLE].concat());
        seen.retain(|seen| !matches!(seen, Bytes(_)));
        assert_eq!(seen, spoilt("", b"", BadChecksum, length - 8));
    }
    // The header's own checksum, behind the comment.
    let mut damaged = packed!("header.gz").to_vec();
    damaged[4] ^= 1;
    let expected =
        [vec![Begin(String::new())], problem(BadChecksum, "", 0), vec![Bytes(LOG.to_vec()), End]].concat();
    assert_eq!(unpack(&damaged), expected);
    // A block type that does not exist: bits 1 and 2 of the first byte of the deflate stream.
    let mut damaged = gzip(LOG);
    damaged[10] |= 6;
    assert_eq!(unpack(&damaged), spoilt("", b"", BadData, 11));
}

#[test]
fn a_reference_before_the_begin_is_damage() {
    // Fixed codes: "a", then three bytes from five bytes back.
    let member = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\x4b\x04\x22\0";
    let seen = unpack(&[packed!("members.gz"), member].concat());
    assert_eq!(faults(&seen), [BadData]);
    assert_eq!(content(&seen), [LOG, b"a"].concat());
}

#[test]
fn zip_is_read_whichever_way_it_was_written() {
    for (name, packed) in ALL {
        let expected = match name {
            "deflated.zip"
            | "stored.zip"
            | "streamed.zip"
            | "streamed-zip64.zip"
            | "streamed-stored.zip"
            | "streamed-stored-zip64.zip"
            | "zip64.zip"
            | "zip64-stored.zip"
            | "macos.zip" => both(),
            "streamed-folder.zip" => file("Malmö/PT1H.json", LOG),
            "empty-file.zip" => [file("empty.json", b""), both()].concat(),
            "inner.zip" => {
                [file("streamed-stored.zip", packed!("streamed-stored.zip")), file("projection.csv", TABLE)]
                    .concat()
            }
            "nothing.zip" => vec![],
            _ => continue,
        };
        assert_eq!(unpack(packed), expected, "{name}");
    }
}

#[test]
fn what_cannot_be_opened_is_passed_over() {
    let table = file("projection.csv", TABLE);
    let encrypted = problem(Encrypted, "08/PT1H.json", 0);
    assert_eq!(unpack(packed!("encrypted.zip")), [encrypted.clone(), table.clone()].concat());
    assert_eq!(unpack(packed!("encrypted-streamed.zip")), encrypted);
    let unknown = problem(UnknownMethod, "08/PT1H.json", 0);
    assert_eq!(unpack(packed!("bzip2.zip")), [unknown, table.clone()].concat());
    // Of unknown size, with a file behind it.
    let directory = packed!("encrypted-streamed.zip").windows(4).position(|at| at == b"PK\x01\x02").unwrap();
    let archive = [&packed!("encrypted-streamed.zip")[..directory], packed!("stored.zip")].concat();
    assert_eq!(unpack(&archive), [encrypted, both()].concat());
}

#[test]
fn descriptors_without_a_signature() {
    for (name, wide) in [
        ("streamed.zip", false),
        ("streamed-zip64.zip", true),
        ("streamed-stored.zip", false),
        ("streamed-stored-zip64.zip", true),
    ] {
        let (_, signed) = ALL.into_iter().find(|(other, _)| *other == name).unwrap();
        let mut unsigned = signed.to_vec();
        while let Some(at) = unsigned.windows(4).position(|at| at == b"PK\x07\x08") {
            unsigned.drain(at..at + 4);
        }
        assert_eq!(unsigned.len(), signed.len() - 8, "{name}");
        assert_eq!(unpack(&unsigned), both(), "{name} wide: {wide}");
        assert_eq!(one_by_one(&unsigned), both(), "{name} wide: {wide}");
    }
    // An empty deflate stream, whose sizes (2 and 0) read the same in four bytes and in eight.
    let descriptor = [0_u32.to_le_bytes(), 2_u32.to_le_bytes(), [0; 4], [0; 4], [0; 4]].concat();
    for signature in [b"".as_slice(), b"PK\x07\x08"] {
        let entry = [&local(b"nil", 8, 8, 0, 0, 0), b"\x03\0".as_slice(), signature, &descriptor].concat();
        assert_eq!(unpack(&[&*entry, packed!("stored.zip")].concat()), [file("nil", b""), both()].concat());
    }
}

#[test]
fn nothing_may_be_called_deflated() {
    let archive = [&local(b"nil", 0, 8, 0, 0, 0), packed!("stored.zip")].concat();
    assert_eq!(unpack(&archive), [file("nil", b""), both()].concat());
}

#[test]
fn zip_that_was_split_or_might_have_been() {
    for mark in [b"PK\x07\x08", b"PK00"] {
        assert_eq!(unpack(&[mark, packed!("stored.zip")].concat()), both());
    }
}

#[test]
fn documents_are_not_archives_of_logs() {
    assert_eq!(unpack(packed!("book.xlsx")), problem(Document, "docProps/app.xml", 0));
    assert_eq!(unpack(packed!("book.ods")), problem(Document, "mimetype", 0));
    for name in ["[Content_Types].xml", "_rels/.rels", "xl/worksheets/sheet1.xml"] {
        assert_eq!(unpack(&local(name.as_bytes(), 8, 8, 0, 0, 0)), problem(Document, name, 0));
    }
    let log = [deflated(b"xl/PT1H.json", LOG), DIRECTORY.to_vec()].concat();
    assert_eq!(unpack(&log), file("xl/PT1H.json", LOG));
}

#[test]
fn names_are_text_whatever_they_are() {
    let long = "m".repeat(5000);
    for (name, shown) in [
        (b"../../etc/passwd".as_slice(), "../../etc/passwd"),
        (b"C:\\logs\\PT1H.json", "C:\\logs\\PT1H.json"),
        (b"Malm\x94.json", "Malm\u{fffd}.json"),
        ("Malmö.json".as_bytes(), "Malmö.json"),
        (b"<b>\x07", "<b>\x07"),
        (b"", ""),
        (long.as_bytes(), &long[..1024]),
    ] {
        let archive = [deflated(name, LOG), DIRECTORY.to_vec()].concat();
        let expected = if name.is_empty() { vec![] } else { file(shown, LOG) };
        assert_eq!(unpack(&archive), expected, "{shown}");
    }
}

#[test]
fn what_is_wrong_with_zip_has_its_place() {
    let first = deflated(b"first", LOG);
    let second = deflated(b"second", TABLE);
    let end = first.len() as u64;
    let rest = [&*second, DIRECTORY].concat();
    let then = file("second", TABLE);

    let mut damaged = first.clone();
    damaged[14] ^= 1;
    let seen = unpack(&[&*damaged, &rest].concat());
    assert_eq!(seen, [spoilt("first", LOG, BadChecksum, end), then.clone()].concat());

    // The content does not end where the header says: one byte earlier, one byte later.
    let mut damaged = first.clone();
    damaged[18] += 1;
    damaged.push(b'?');
    let seen = unpack(&[&*damaged, &rest].concat());
    assert_eq!(seen, [spoilt("first", LOG, BadData, end), then.clone()].concat());
    let mut damaged = first.clone();
    damaged[18] -= 1;
    let seen = unpack(&[&*damaged, &rest].concat());
    assert_eq!(faults(&seen), [BadData, BadData]);
    assert_eq!(seen[seen.len() - then.len()..], then);

    // A block type that does not exist.
    let mut damaged = first.clone();
    damaged[35] |= 6;
    let seen = unpack(&[&*damaged, &rest].concat());
    assert_eq!(seen, [spoilt("first", b"", BadData, 36), then.clone()].concat());

    // Where a header should be there is none; there is one later.
    let seen = unpack(&[&*first, b"PKWARE! PK\x03\x04!", &*rest].concat());
    assert_eq!(seen, [file("first", LOG), problem(BadData, "", end), then].concat());

    // Damage of unknown size; a descriptor that disagrees.
    let mut damaged = packed!("streamed.zip").to_vec();
    damaged[42] |= 6;
    let seen = unpack(&damaged);
    let table = file("projection.csv", TABLE);
    assert_eq!(seen, [spoilt("08/PT1H.json", b"", BadData, 43), table.clone()].concat());
    for (name, packed) in [
        ("streamed", packed!("streamed.zip")),
        ("zip64", packed!("streamed-zip64.zip")),
        ("stored", packed!("streamed-stored.zip")),
    ] {
        let mut damaged = packed.to_vec();
        let descriptor = damaged.windows(4).position(|at| at == b"PK\x07\x08").unwrap();
        damaged[descriptor + 4] ^= 1;
        let seen = unpack(&damaged);
        let log = spoilt("08/PT1H.json", LOG, BadChecksum, descriptor as u64);
        assert_eq!(seen, [log, table.clone()].concat(), "{name}");
    }

    // No directory: the archive was cut, if behind a whole file.
    let seen = unpack(&first);
    assert_eq!(seen, [file("first", LOG), problem(Truncated, "", end)].concat());
}

#[test]
fn every_cut_hands_on_what_came() {
    for (name, packed) in ALL {
        let whole = content(&unpack(packed));
        let directory =
            packed.windows(4).position(|at| at == b"PK\x01\x02").filter(|_| name.contains(".zip"));
        let mut most = 0;
        for cut in 0..packed.len() {
            let seen = unpack(&packed[..cut]);
            let content = content(&seen);
            // A cut may leave a byte open: content, or the begin of what tells its end.
            assert!(content.len() + 3 >= most, "{name} cut at {cut} gives less than before");
            most = most.max(content.len());
            assert!(whole.starts_with(&content), "{name} cut at {cut}");
            if directory.is_some_and(|directory| cut < directory) && !name.starts_with("encrypted-") {
                let truncated = seen.iter().rev().find(|seen| matches!(seen, Problem(..)));
                assert!(
                    matches!(truncated, Some(Problem(Truncated, _, at)) if *at == cut as u64),
                    "{name} cut at {cut}: {truncated:?}"
                );
            }
        }
    }
}

#[test]
fn any_chunks_give_the_same() {
    for (name, packed) in ALL {
        let whole = unpack(packed);
        assert_eq!(one_by_one(packed), whole, "{name} byte by byte");
        for cut in (0..packed.len()).step_by(5) {
            assert_eq!(unpack_in(packed, [cut].into_iter()), whole, "{name} cut at {cut}");
        }
    }
}

#[test]
fn a_bomb_is_stopped_wherever_it_is() {
    let zeros = vec![0; 10 * 1024 * 1024];
    let bomb = gzip(&zeros);
    assert!(zeros.len() / bomb.len() > 1000);
    let in_gzip = unpack(&bomb);
    assert_eq!(faults(&in_gzip), [TooLarge]);
    // 1024 bytes at a time until what came out exceeds 500 times as much by 4 MiB.
    assert!(content(&in_gzip).len() < 9 * 1024 * 1024);
    assert!(matches!(in_gzip[..], [_, _, Problem(TooLarge, _, 8202), End]), "{:?}", in_gzip[2]);
    assert_eq!(one_by_one(&bomb), in_gzip);
    // In many small members, each of them less than one look at the limits.
    let members = gzip(&zeros[..500_000]).repeat(20);
    assert_eq!(faults(&unpack(&members)), [TooLarge]);

    // In an archive, the other files are read.
    for (flags, name) in [(0, "sized"), (8, "streamed")] {
        let content = deflate(&zeros);
        let sizes = if flags == 0 { (size(&content), size(&zeros)) } else { (0, 0) };
        let descriptor = [
            *b"PK\x07\x08",
            crc(&zeros).to_le_bytes(),
            size(&content).to_le_bytes(),
            size(&zeros).to_le_bytes(),
        ];
        let descriptor = if flags == 0 { vec![] } else { descriptor.concat() };
        let bomb = [local(b"bomb", flags, 8, crc(&zeros), sizes.0, sizes.1), content, descriptor].concat();
        let archive = [&*bomb, &*bomb, packed!("deflated.zip")].concat();
        let seen = unpack(&archive);
        assert_eq!(faults(&seen), [TooLarge, TooLarge], "{name}");
        assert_eq!(seen[seen.len() - both().len()..], both(), "{name}");
        assert_eq!(unpack_in(&archive, std::iter::repeat_n(7, archive.len() / 7)), seen, "{name}");
    }
}

#[test]
fn dense_logs_are_no_bombs() {
    // A table of 480 columns, all of them null, a row each second: some 350 to one.
    let nulls = "null,".repeat(480);
    let rows: String =
        (0..6000).fold(String::new(), |rows, n| rows + &format!("[\"2026-03-02T{n:06}\",{nulls}0],\n"));
    let packed = gzip(rows.as_bytes());
    assert!(rows.len() > 14_000_000 && rows.len() / packed.len() > 250, "{}", rows.len() / packed.len());
    assert!(unpack(&packed) == file("", rows.as_bytes()));
}

#[test]
fn the_allowance_is_for_all_that_is_unpacked() {
    let allowance = Allowance { spare: 0, total: 3000, entries: 3 };
    let within = |packed: &[u8], allowance| unpack_within(packed, std::iter::empty(), allowance);
    // 2430 bytes and then 539, of which 570 are left.
    assert_eq!(within(packed!("stored.zip"), allowance), both());
    let less = Allowance { total: 2600, ..allowance };
    let expected = [
        file("08/PT1H.json", LOG),
        // Behind two headers of 42 and 44 bytes.
        spoilt("projection.csv", &TABLE[..170], TooLarge, 42 + 2430 + 44 + 170),
    ]
    .concat();
    for packed in [packed!("stored.zip"), packed!("streamed-stored.zip")] {
        let seen = within(packed, less);
        assert_eq!(content(&seen), content(&expected));
        assert_eq!(faults(&seen), [TooLarge]);
        assert_eq!(unpack_within(packed, std::iter::repeat_n(1, packed.len()), less), seen);
    }
    assert_eq!(within(packed!("stored.zip"), less), expected);

    // Too small for a look at the limits within them, but the next file is one too many.
    let small = [packed!("macos.zip"), packed!("deflated.zip")].map(|packed| {
        let directory = packed.windows(4).position(|at| at == b"PK\x01\x02").unwrap();
        &packed[..directory]
    });
    let begin = small[0].len() as u64;
    let seen = within(&small.concat(), less);
    assert_eq!(seen, [both(), problem(TooLarge, "08/PT1H.json", begin + 33)].concat());

    let one = Allowance { entries: 1, ..allowance };
    let seen = within(packed!("stored.zip"), one);
    assert_eq!(seen, [file("08/PT1H.json", LOG), problem(TooMany, "projection.csv", 2472)].concat());
    // Folders do not count, nor does what macOS adds.
    let two = Allowance { entries: 2, ..allowance };
    assert_eq!(within(packed!("deflated.zip"), two), both());
    assert_eq!(within(packed!("macos.zip"), two), both());

    // What one source leaves is for the next.
    let mut log = Log::default();
    let mut left = Allowance { spare: 7, total: 9000, entries: 5 };
    for packed in [packed!("stored.zip"), packed!("members.gz")] {
        let mut unpacker = Unpacker::new(Packing::sniff(packed).unwrap(), left);
        unpacker.push(packed, &mut log);
        left = unpacker.end(&mut log);
    }
    assert_eq!(left, Allowance { spare: 7, total: 9000 - 2430 - 539 - 2430, entries: 3 });
}

#[test]
fn large_files_pass_through_the_window() {
    let mut text = noise(300_000);
    text.extend(LOG.repeat(400));
    text.extend(noise(100_000));
    assert!(unpack(&gzip(&text)) == file("", &text));
    let archive = [deflated(b"large", &text), deflated(b"next", &text), DIRECTORY.to_vec()].concat();
    let expected = [file("large", &text), file("next", &text)].concat();
    assert!(unpack(&archive) == expected);
    assert!(unpack_in(&archive, (0..3000).map(|n| n % 997)) == expected);
}

/// More than the window holds, of text, of what cannot be packed, and of text again.
static LARGE: LazyLock<Vec<u8>> =
    LazyLock::new(|| gzip(&[LOG.repeat(30), noise(20_000), TABLE.repeat(50), noise(500)].concat()));

fn packed_and_damaged() -> impl Strategy<Value = Vec<u8>> {
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4);
    (0..ALL.len(), changes).prop_map(|(which, changes)| {
        let mut packed = ALL[which].1.to_vec();
        for (at, byte) in changes {
            let at = at.index(packed.len());
            packed[at] = byte;
        }
        packed
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_chunks_of_damage(packed in packed_and_damaged(), chunks in prop::collection::vec(0usize..60, 0..40)) {
        let whole = unpack(&packed);
        prop_assert_eq!(&unpack_in(&packed, chunks.into_iter()), &whole);
        prop_assert_eq!(&one_by_one(&packed), &whole);
    }

    #[test]
    fn any_bytes(begin in prop::sample::select(vec!["", "\x1f\u{8b}\x08", "PK\x03\x04"]), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let packed = [begin.as_bytes(), &bytes].concat();
        prop_assert_eq!(one_by_one(&packed), unpack(&packed));
    }

    #[test]
    fn any_content(text in prop::collection::vec(prop::sample::select(b"PK\x01\x02\x03\x04\x07\x08ab".to_vec()), 0..400), chunk in 1usize..50) {
        let expected = file("", &text);
        let packed = gzip(&text);
        prop_assert_eq!(&unpack_in(&packed, std::iter::repeat_n(chunk, packed.len() / chunk)), &expected);
        // Stored, its size behind it only.
        let n = size(&text).to_le_bytes();
        let descriptor = [*b"PK\x07\x08", crc(&text).to_le_bytes(), n, n].concat();
        let packed = [&local(b"x", 8, 0, 0, 0, 0), &text, &descriptor, DIRECTORY].concat();
        prop_assert_eq!(unpack_in(&packed, std::iter::repeat_n(chunk, packed.len() / chunk)), file("x", &text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_chunks_of_damage_in_a_large_file(
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        chunk in 1usize..300,
    ) {
        let mut packed = LARGE.clone();
        let at = at.index(packed.len());
        packed[at] = byte;
        let whole = unpack(&packed);
        prop_assert!(unpack_in(&packed, std::iter::repeat_n(chunk, packed.len() / chunk)) == whole);
    }
}
