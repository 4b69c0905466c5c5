//! Where a problem is: in the bytes of its source as they were, whatever it is written and packed in.

mod common;

use std::io::Write;

use common::{analyse, check_chunks, problems};
use flate2::write::GzEncoder;
use flate2::{Compression, Crc};
use hubscope::document::{Block, TableKind};

/// A sound record, one with a bad time, and a sound one that breaks off.
const LINES: [&str; 3] = [
    r#"{"time":"2024-05-14T08:00:03Z","operationName":"deviceConnect","category":"Connections","properties":"{\"deviceId\":\"Malmö-01\"}"}"#,
    r#"{"time":"yesterday","operationName":"deviceConnect","category":"Connections","properties":"{\"deviceId\":\"Malmö-01\"}"}"#,
    r#"{"time":"2024-05-14T08:00:04Z","operationName":"deviceConnect","category":"Connec"#,
];

/// The lines in an encoding, with these bytes before them.
fn encoded(mark: &[u8], encode: impl Fn(char) -> Vec<u8>) -> Vec<u8> {
    let text = LINES.join("\n");
    mark.iter().copied().chain(text.chars().flat_map(encode)).collect()
}

fn utf_8(c: char) -> Vec<u8> {
    c.to_string().into_bytes()
}

fn utf_16_le(c: char) -> Vec<u8> {
    c.encode_utf16(&mut [0; 2]).iter().flat_map(|unit| unit.to_le_bytes()).collect()
}

fn utf_16_be(c: char) -> Vec<u8> {
    c.encode_utf16(&mut [0; 2]).iter().flat_map(|unit| unit.to_be_bytes()).collect()
}

fn windows_1252(c: char) -> Vec<u8> {
    vec![u8::try_from(c).expect("Latin-1, which these characters are in both")]
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).expect("memory");
    packed.finish().expect("memory")
}

/// A zip archive with one file, stored.
fn zip(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(bytes);
    let length = u32::try_from(bytes.len()).expect("a small file").to_le_bytes();
    let name_length = u16::try_from(name.len()).expect("a short name").to_le_bytes();
    let common = [
        &[20, 0, 0, 0, 0, 0, 0, 0, 0, 0][..],
        &crc.sum().to_le_bytes(),
        &length,
        &length,
        &name_length,
        &[0, 0],
    ]
    .concat();
    let file = [b"PK\x03\x04", &common[..], name.as_bytes(), bytes].concat();
    let directory = [b"PK\x01\x02\x14\0", &common[..], &[0; 12], name.as_bytes()].concat();
    let size = u32::try_from(directory.len()).expect("one entry").to_le_bytes();
    let begin = u32::try_from(file.len()).expect("a small file").to_le_bytes();
    [&file[..], &directory, b"PK\x05\x06\0\0\0\0\x01\0\x01\0", &size, &begin, &[0, 0]].concat()
}

#[test]
fn places_are_those_of_the_bytes_before_anything_was_taken_off() {
    // By hand: the lines have 132 and 121 characters with their breaks, one of them an ö.
    assert_eq!(LINES.map(|line| line.chars().count()), [131, 120, 81]);
    let quoted = LINES.join("\n> ");
    for (encoding, bytes, expected) in [
        ("utf-8", encoded(b"", utf_8), ["bad-time 2:133 x1", "cut 3:255 x1"]),
        ("utf-8", encoded(b"\xef\xbb\xbf", utf_8), ["bad-time 2:136 x1", "cut 3:258 x1"]),
        ("utf-16le", encoded(b"\xff\xfe", utf_16_le), ["bad-time 2:266 x1", "cut 3:508 x1"]),
        ("utf-16le", encoded(b"", utf_16_le), ["bad-time 2:264 x1", "cut 3:506 x1"]),
        ("utf-16be", encoded(b"\xfe\xff", utf_16_be), ["bad-time 2:266 x1", "cut 3:508 x1"]),
        ("windows-1252", encoded(b"", windows_1252), ["bad-time 2:132 x1", "cut 3:253 x1"]),
        // Quoted in a mail: each line stands two bytes later.
        ("utf-8", format!("> {quoted}").into_bytes(), ["bad-time 2:137 x1", "cut 3:261 x1"]),
    ] {
        let packed = gzip(&bytes);
        for (source, bytes) in [
            ("export", bytes.clone()),
            ("export", packed.clone()),
            ("export/PT1H.json", zip("PT1H.json", &bytes)),
            ("export/PT1H.json.gz", zip("PT1H.json.gz", &packed)),
            ("export/in.zip/PT1H.json", zip("in.zip", &zip("PT1H.json", &bytes))),
            ("export/PT1H.json", gzip(&zip("PT1H.json", &bytes))),
        ] {
            let outcome = analyse("export", &bytes);
            assert_eq!(outcome.report.input.sources[0].encoding, encoding);
            assert_eq!(problems(&outcome), expected, "{encoding}: {source}");
            assert!(outcome.report.input.problems.iter().all(|p| p.source == source), "{encoding}: {source}");
            check_chunks(&bytes);
        }
    }
}

#[test]
fn places_of_an_archives_own_problems_are_in_its_packed_bytes() {
    let text = encoded(b"", utf_8);
    let mut bad_gzip = gzip(&text);
    // The checksum is in the eight bytes at the end.
    let trailer = bad_gzip.len() - 8;
    bad_gzip[trailer] ^= 1;
    let bad_checksum = format!("bad-checksum 1:{trailer} x1");
    let trailing = [gzip(&text), b"rest".to_vec()].concat();
    let trailing_bytes = format!("trailing-bytes 1:{} x1", trailing.len() - 4);
    let cut = &gzip(&text)[..100];
    for (source, bytes, expected) in [
        ("export", bad_gzip.clone(), &bad_checksum[..]),
        // The byte is one of the archive directly around the text, which the outer one holds unpacked.
        ("export/a.gz", zip("a.gz", &bad_gzip), &bad_checksum),
        ("export/in.zip/a.gz", zip("in.zip", &zip("a.gz", &bad_gzip)), &bad_checksum),
        ("export", gzip(&bad_gzip), &bad_checksum),
        ("export", trailing.clone(), &trailing_bytes),
        ("export/a.gz", zip("a.gz", &trailing), &trailing_bytes),
        ("export/a.gz", zip("a.gz", cut), "cut-archive 1:100 x1"),
        // A zip archive's own: its file begins behind 30 bytes and a name of 4.
        ("export/a.gz", zip("a.gz", cut)[..84].to_vec(), "cut-archive 1:84 x1"),
    ] {
        let outcome = analyse("export", &bytes);
        let own: Vec<_> =
            outcome.report.input.problems.iter().filter(|p| p.problem.is_of_archive()).cloned().collect();
        assert!(own.iter().all(|p| p.source == source), "{source}");
        assert!(
            problems(&outcome).iter().any(|problem| problem == expected),
            "{source}: {:?}",
            problems(&outcome)
        );
        assert!(!own.is_empty(), "{source}");
    }
}

#[test]
fn the_document_says_which_bytes_are_meant() {
    let note = "problems-packed";
    let text = encoded(b"", utf_8);
    for (bytes, said) in [(text.clone(), false), (gzip(&text), true), (zip("PT1H.json", &text), true)] {
        assert_eq!(analyse("export", &bytes).document_json().contains(note), said);
    }
    // A line is given of text only.
    for (bytes, lines) in [(&text[..], [true, true]), (&gzip(&text)[..100], [true, false])] {
        let document = analyse("export", bytes).document();
        let rows =
            document.sections.iter().flat_map(|section| &section.blocks).find_map(|block| match block {
                Block::Table { kind: TableKind::Problems, rows, .. } => Some(rows),
                _ => None,
            });
        let has_line: Vec<bool> = rows.expect("a table").iter().map(|row| row[2].is_some()).collect();
        assert_eq!(has_line, lines);
    }
}
