use proptest::prelude::*;

use super::*;
use crate::read::window::Window;

/// What is left of a text pushed in chunks of this length, and the place of each byte.
fn undress(file: &[u8], chunk: usize) -> (Vec<u8>, Vec<(u64, u64)>) {
    let mut window = Window::new();
    let mut dress = Dress::sniff(file).expect("dress");
    let mut at = 0;
    for bytes in file.chunks(chunk) {
        let mut text = Text::default();
        text.add_raw(bytes, at);
        at += bytes.len() as u64;
        dress.take_off(&mut text, false);
        window.take(&mut text);
    }
    let mut text = Text::default();
    dress.take_off(&mut text, true);
    window.take(&mut text);
    let left = window.rest().to_vec();
    let mut places = Vec::new();
    while !window.rest().is_empty() {
        places.push((window.place().line, window.place().byte));
        window.pass(1);
    }
    (left, places)
}

/// A log, and what is put around it by several hands, one after the other.
fn dressed(log: &str, hands: &[u8]) -> String {
    let mut text = log.to_owned();
    for hand in hands {
        let lines = |each: &dyn Fn(usize, &str) -> String| {
            text.split_inclusive('\n').enumerate().map(|(index, line)| each(index, line)).collect::<String>()
        };
        text = match hand {
            0 => lines(&|_, line| format!("> {line}")),
            1 => lines(&|_, line| format!(">>{line}")),
            2 => lines(&|index, line| format!("\tLine {}: {line}", index * 7 + 1)),
            3 => lines(&|index, line| format!("h=09/PT1H.json:{}:{line}", index + 1)),
            4 => lines(&|_, line| line.replace('\n', "^M\r\n")),
            5 => lines(&|_, line| {
                line.replace("404104", "\u{1b}[31m404104\u{1b}[0m").replace('{', "\u{1b}[m{")
            }),
            6 => lines(&|_, line| line.replace("\":", "\":\u{a0}").replace('{', "\u{feff}{\u{a0}")),
            _ => format!("```json\n{text}```\n"),
        };
    }
    text
}

const LOG: &str = include_str!("../../../../../tests/exports/json-objects/PT1H-formatted.json");

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_put_on_comes_off(
        // From the inside to the outside: blanks, line ends, a fence, a search, a mail, colours.
        hands in prop::sample::subsequence(vec![6u8, 4, 7, 3, 0, 1, 5], 1..=7),
        chunk in prop::sample::select(vec![1usize, 2, 3, 17, 1000, usize::MAX]),
    ) {
        let file = dressed(LOG, &hands);
        let (left, places) = undress(file.as_bytes(), chunk);
        // The blanks of JSON, and lines that are blank, are no matter.
        let dense = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(dense(std::str::from_utf8(&left).expect("UTF-8")), dense(LOG));
        let breaks = |bytes: &[u8]| memchr::memchr_iter(b'\n', bytes).count();
        prop_assert_eq!(breaks(&left), breaks(file.as_bytes()), "lines stay lines");
        for (byte, (line, place)) in left.iter().zip(places) {
            let place = usize::try_from(place).expect("small");
            let there = file.as_bytes()[place];
            prop_assert!(there == *byte || *byte == b' ' && !there.is_ascii());
            prop_assert_eq!(line, breaks(&file.as_bytes()[..place]) as u64 + 1);
        }
    }

    #[test]
    fn chunks_do_not_matter(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "\"", "“", "”", "‘", "\\", "\\”", ":", ",", "a", " ", "\n", "\r\n", "> ", ">", "```", "~~~", "^M", "\u{a0}",
            "\u{feff}", "\u{200b}", "\u{1b}[31m", "\u{1b}]0;a\u{7}", "\u{1b}", "[", "12:", "x.json:7:", "\tLine 3: ", "{“a”:“", "\0", "«",
        ]), 0..60),
        chunk in 1usize..9,
    ) {
        // So that every layer is worn.
        let file = format!("> {{“a”:1}}\n> PT1H.json:1:{{\"a\":1}}\u{1b}[m^M\n^M\n```\n{}", pieces.concat());
        let whole = undress(file.as_bytes(), usize::MAX);
        prop_assert_eq!(undress(file.as_bytes(), chunk), whole);
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300), chunk in 1usize..9) {
        let file = [b"> {\xE2\x80\x9Ca\xE2\x80\x9D:1}\n\x1b[m\x1b[m\x1b[m\n```\n".as_slice(), &bytes].concat();
        if Dress::sniff(&file).is_some() {
            prop_assert_eq!(undress(&file, chunk), undress(&file, usize::MAX));
        }
    }
}

#[test]
fn a_clean_log_has_none() {
    for path in [
        "json-lines/PT1H.json",
        "csv/query_data.csv",
        "tsv/grid-properties.tsv",
        "csv/portal-en-US-narrow-space.csv",
    ] {
        let path = format!("{}/../../tests/exports/{path}", env!("CARGO_MANIFEST_DIR"));
        assert!(Dress::sniff(&std::fs::read(&path).expect("a sample")).is_none(), "{path}");
    }
}
