use super::Encoding::{Utf8, Utf16Be, Utf16Le, Windows1252};
use super::{Decoder, Encoding, sniff};
use crate::read::text::Text;
use proptest::prelude::*;

const LOG: &str = include_str!("../../../../../tests/exports/json-lines/PT1H.json");
const TABLE: &str = include_str!("../../../../../tests/exports/csv/projection.csv");
const CHINESE: &str = "{\"deviceId\":\"水泵-一号\",\"errorMessage\":\"设备连接已由远程端关闭，请检查网络一下\",\"level\":\"错误\"}\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn le(text: &str) -> Vec<u8> {
    utf16(text, u16::to_le_bytes)
}

fn be(text: &str) -> Vec<u8> {
    utf16(text, u16::to_be_bytes)
}

/// In Windows-1252, by another implementation.
fn ansi(text: &str) -> Vec<u8> {
    let (bytes, _, unmappable) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!unmappable, "{text}");
    bytes.into_owned()
}

/// The text of these bytes, which stand at place 100, cut into chunks, and how much of it was replaced.
fn decode(encoding: Encoding, bytes: &[u8], chunks: impl Iterator<Item = usize>) -> (Vec<u8>, u64) {
    let (text, repaired) = decode_text(encoding, bytes, chunks);
    (text.bytes().to_vec(), repaired)
}

fn decode_text(encoding: Encoding, bytes: &[u8], chunks: impl Iterator<Item = usize>) -> (Text, u64) {
    let mut decoder = Decoder::new(encoding);
    let (mut text, mut at) = (Text::default(), 0);
    for chunk in chunks {
        let end = bytes.len().min(at + chunk);
        decoder.push(&bytes[at..end], 100 + at as u64, &mut text);
        at = end;
    }
    decoder.push(&bytes[at..], 100 + at as u64, &mut text);
    decoder.end(100 + bytes.len() as u64, &mut text);
    (text, decoder.repaired())
}

fn whole(encoding: Encoding, bytes: &[u8]) -> (Vec<u8>, u64) {
    decode(encoding, bytes, std::iter::empty())
}

fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    std::iter::repeat_with(|| {
        // xorshift64
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    })
    .take(length)
    .collect()
}

#[test]
fn marks() {
    assert_eq!(sniff(b"\xEF\xBB\xBF{}"), (Utf8, 3));
    assert_eq!(sniff(b"\xFF\xFE{\0}\0"), (Utf16Le, 2));
    assert_eq!(sniff(b"\xFE\xFF\0{\0}"), (Utf16Be, 2));
    assert_eq!(sniff(b"\xFF\xFE"), (Utf16Le, 2));
    assert_eq!(sniff(b""), (Utf8, 0));
    assert_eq!(sniff(b"\xEF\xBB"), (Utf8, 0));
}

#[test]
fn utf16_without_a_mark() {
    for text in [LOG, TABLE, CHINESE, "{}", "[\n", "tid;enhet;händelse\r\nMalmö;pump 🚰;一一一\r\n"] {
        assert_eq!(sniff(&le(text)), (Utf16Le, 0), "{text}");
        assert_eq!(sniff(&be(text)), (Utf16Be, 0), "{text}");
        assert_eq!(sniff(text.as_bytes()), (Utf8, 0), "{text}");
    }
    // The window may end within a pair, and within a surrogate pair.
    for length in [99, 101, 1000] {
        assert_eq!(sniff(&le(&CHINESE.repeat(20))[..length]), (Utf16Le, 0));
        assert_eq!(sniff(&be(&CHINESE.repeat(20))[..length]), (Utf16Be, 0));
    }
    assert_eq!(sniff(&le("{\"🚰\"")[..8]), (Utf16Le, 0));
}

#[test]
fn windows_1252_in_words() {
    for text in [
        "{\"deviceId\":\"Kläranlage-Süd\",\"errorMessage\":\"Verbindung geschlossen\"}",
        "Tid;Enhet;Händelse\r\n2026-03-02;Malmö;Nedkopplad\r\n",
        "Créée à Genève, où l’été s’achève : « ça va » — 12 °C",
        "Één apparaat, geïnstalleerd, kost € 20",
        "ÖLPUMPE ÄUSSERE",
        "naïve café.",
    ] {
        assert_eq!(sniff(&ansi(text)), (Windows1252, 0), "{text}");
        assert_eq!(sniff(&ansi(&text.repeat(100))), (Windows1252, 0), "{text}");
    }
}

#[test]
fn utf8_with_bad_bytes_stays_utf8() {
    // One byte, whichever it is and wherever.
    for byte in 0x80..=0xFF {
        for at in [0, 1, 2, 9, 10, 20, 57, 100, LOG.len() - 1] {
            let mut damaged = LOG.as_bytes().to_vec();
            damaged[at] = byte;
            assert_eq!(sniff(&damaged), (Utf8, 0), "{byte:#x} at {at}");
            damaged.insert(at, byte);
            // Twice in a row.
            assert_eq!(sniff(&damaged), (Utf8, 0), "{byte:#x} twice at {at}");
        }
    }
    // Often, but no letter or not where one may stand.
    for byte in [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xC0, 0xC1, 0xFF] {
        let damaged: Vec<u8> = LOG.bytes().map(|b| if b == b'v' { byte } else { b }).collect();
        assert!(memchr::memchr_iter(byte, &damaged).count() > 10);
        assert_eq!(sniff(&damaged), (Utf8, 0), "{byte:#x}");
    }
    // Sound sequences, and others.
    for (text, bad) in
        [("Malmö ", b"Malm\xF6 G\xF6teborg".as_slice()), (CHINESE, b"\xE4r \xE5r"), ("€", b"\xE9t\xE9")]
    {
        assert_eq!(sniff(&[text.as_bytes(), bad].concat()), (Utf8, 0), "{text}");
    }
    // A sequence that the window cuts.
    for text in ["{\"a\":\"Malmö", "{\"a\":\"水", "{\"a\":\"🚰"] {
        for cut in 1..4 {
            let bytes = &text.as_bytes()[..text.len() - cut];
            assert_eq!(sniff(bytes), (Utf8, 0), "{bytes:?}");
        }
    }
}

#[test]
fn other_encodings_are_not_windows_1252() {
    let others = [
        (encoding_rs::GBK, "{\"错误\":\"设备连接已关闭\",\"设备\":\"水泵\"}"),
        (encoding_rs::SHIFT_JIS, "{\"装置\":\"ポンプ\",\"状態\":\"切断されました\"}"),
        (encoding_rs::WINDOWS_1251, "{\"устройство\":\"насос\",\"ошибка\":\"соединение закрыто\"}"),
        (encoding_rs::EUC_KR, "{\"장치\":\"펌프\",\"오류\":\"연결이 끊어졌습니다\"}"),
    ];
    for (encoding, text) in others {
        let (bytes, _, unmappable) = encoding.encode(text);
        assert!(!unmappable);
        assert_eq!(sniff(&bytes), (Utf8, 0), "{}", encoding.name());
        assert_eq!(sniff(&bytes.repeat(50)), (Utf8, 0), "{}", encoding.name());
    }
    // The command prompt of Western Europe (code page 850): "Malmö Gävle Åmål Süd".
    assert_eq!(sniff(b"Malm\x94;G\x84vle;\x8Fm\x86l;S\x81d\r\n"), (Utf8, 0));
}

#[test]
fn what_is_not_text_is_taken_for_none() {
    for seed in 1..2000 {
        for length in [64, 257, 5000] {
            let noise = noise(length, seed);
            let encoding = if noise.starts_with(b"\xFF\xFE") || noise.starts_with(b"\xFE\xFF") {
                continue;
            } else {
                Utf8
            };
            assert_eq!(sniff(&noise), (encoding, 0), "{length} bytes of seed {seed}");
        }
    }
    let counted: Vec<u8> = (0..2000_u16).flat_map(u16::to_le_bytes).collect();
    assert_eq!(sniff(&counted), (Utf8, 0));
    let small: Vec<u8> = noise(4000, 5).into_iter().flat_map(|byte| [byte, 0]).collect();
    assert_eq!(sniff(&small), (Utf8, 0));
    let wide: Vec<u8> = LOG.chars().flat_map(|char| u32::from(char).to_le_bytes()).collect();
    assert_eq!(sniff(&wide), (Utf8, 0));
    assert_eq!(sniff(&[0; 4000]), (Utf8, 0));
    assert_eq!(sniff(include_bytes!("../../../../../tests/exports/broken/picture.png")), (Utf8, 0));
}

#[test]
fn utf16_comes_out_as_it_went_in() {
    let text = LOG.to_owned() + CHINESE + "🚰🚰 Malmö\0\u{ffff}";
    for (encoding, bytes) in [(Utf16Le, le(&text)), (Utf16Be, be(&text))] {
        let expected = (text.clone().into_bytes(), 0);
        assert_eq!(whole(encoding, &bytes), expected);
        for chunk in [1, 2, 3, 15, 16, 17, 33] {
            let chunks = std::iter::repeat_n(chunk, bytes.len() / chunk);
            assert_eq!(decode(encoding, &bytes, chunks), expected, "{chunk} bytes at a time");
        }
    }
}

#[test]
fn halves_of_pairs_are_replaced_and_counted() {
    let text = |units: &[u16]| {
        let bytes: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let (text, repaired) = whole(Utf16Le, &bytes);
        (String::from_utf8(text).unwrap(), repaired)
    };
    assert_eq!(text(&[0x61, 0xD83D, 0x62]), ("a\u{fffd}b".into(), 1));
    assert_eq!(text(&[0x61, 0xDEB0, 0x62]), ("a\u{fffd}b".into(), 1));
    assert_eq!(text(&[0xD83D, 0xD83D, 0xDEB0]), ("\u{fffd}🚰".into(), 1));
    assert_eq!(text(&[0xDEB0, 0xD83D]), ("\u{fffd}\u{fffd}".into(), 2));
    assert_eq!(whole(Utf16Be, b"\0a\0"), ("a\u{fffd}".into(), 1));
    assert_eq!(whole(Utf16Le, b"\x3D\xD8\x3D"), ("\u{fffd}".into(), 1));
}

#[test]
fn windows_1252_as_browsers_have_it() {
    let every: Vec<u8> = (0..=255).collect();
    let (expected, ..) = encoding_rs::WINDOWS_1252.decode(&every);
    assert_eq!(whole(Windows1252, &every), (expected.into_owned().into_bytes(), 0));
    assert_eq!(whole(Windows1252, b"\x80 \x81 \xFF"), ("€ \u{81} ÿ".into(), 0));
}

#[test]
fn every_character_keeps_its_place() {
    let text = "a水b🚰🚰c\nö\u{a0}d";
    // In UTF-16 a character takes two bytes, or four; in Windows-1252 one.
    let expected: Vec<u64> =
        text.chars().scan(100, |at, c| Some(std::mem::replace(at, *at + 2 * c.len_utf16() as u64))).collect();
    let narrow = text.replace(|c| c > '\u{ff}', "");
    for (encoding, bytes, text, expected) in [
        (Utf16Le, le(text), text, expected.clone()),
        (Utf16Be, be(text), text, expected),
        (Windows1252, ansi(&narrow), &*narrow, (100..).take(narrow.chars().count()).collect()),
    ] {
        for chunk in [1, 2, 3, 17] {
            let chunks = std::iter::repeat_n(chunk, bytes.len() / chunk);
            let (decoded, _) = decode_text(encoding, &bytes, chunks);
            let places: Vec<u64> = text.char_indices().map(|(at, _)| decoded.place_of(at)).collect();
            assert_eq!(places, expected, "{encoding:?}, {chunk} bytes at a time");
        }
    }
    let (cut, _) = decode_text(Utf16Le, b"a\0\x3D\xD8\x3D", std::iter::empty());
    assert_eq!((cut.bytes(), cut.place_of(1)), ("a\u{fffd}".as_bytes(), 102));
}

fn units() -> impl Strategy<Value = Vec<u16>> {
    // Surrogates often, runs of ASCII too.
    prop::collection::vec(
        prop_oneof![4 => 0x20..0x7F_u16, 1 => 0xD800..0xE000_u16, 1 => any::<u16>()],
        0..200,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn utf16_as_another_implementation_has_it(
        units in units(),
        odd in prop::option::of(any::<u8>()),
        chunks in prop::collection::vec(0usize..40, 0..20),
    ) {
        for (encoding, other, order) in [
            (Utf16Le, encoding_rs::UTF_16LE, u16::to_le_bytes as fn(u16) -> [u8; 2]),
            (Utf16Be, encoding_rs::UTF_16BE, u16::to_be_bytes),
        ] {
            let bytes: Vec<u8> = units.iter().copied().flat_map(order).chain(odd).collect();
            let (expected, had_errors) = other.decode_without_bom_handling(&bytes);
            let (text, repaired) = decode(encoding, &bytes, chunks.iter().copied());
            prop_assert_eq!(&*text, expected.as_bytes());
            prop_assert_eq!(repaired > 0, had_errors);
            // U+FFFD may also stand in the text itself.
            let replaced = expected.chars().filter(|char| *char == '\u{fffd}').count();
            let own = units.iter().filter(|unit| **unit == 0xFFFD).count();
            prop_assert_eq!(repaired, (replaced - own) as u64);
        }
    }

    #[test]
    fn windows_1252_as_another_implementation_has_it(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        chunks in prop::collection::vec(0usize..40, 0..20),
    ) {
        let (expected, ..) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
        prop_assert_eq!(&*decode(Windows1252, &bytes, chunks.into_iter()).0, expected.as_bytes());
    }

    #[test]
    fn any_bytes_have_an_encoding(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (encoding, mark) = sniff(&bytes);
        prop_assert!(mark <= bytes.len());
        let (text, _) = whole(encoding, &bytes[mark..]);
        prop_assert!(encoding == Utf8 || str::from_utf8(&text).is_ok());
    }
}
