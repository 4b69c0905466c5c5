//! What stands around a log is taken off; what is left keeps its place in the file, and nothing else is touched.

mod common;

use common::{analyse, check_chunks, counts, problems, sample};
use hubscope::{Analysis, Outcome};

fn log() -> String {
    String::from_utf8(sample("json-lines/PT1H.json")).expect("UTF-8")
}

/// Analyses a text, in chunks of any size with one outcome.
#[track_caller]
fn read(text: &[u8]) -> Outcome {
    let outcome = analyse("export", text);
    check_chunks(text);
    outcome
}

/// A record of a device.
fn record(time: &str, device: &str) -> String {
    format!(
        "{{\"time\":\"2024-05-14T{time}Z\",\"operationName\":\"deviceConnect\",\"category\":\"Connections\",\
         \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\"}}\"}}"
    )
}

#[test]
fn places_are_those_of_the_file_as_it_came() {
    let damaged = "{\"time\":\"2024-05-14T09:00:00Z\",\"operationName\":}";
    // The begin of each line of the file, and what stands there before its record.
    let check = |lines: &[(&str, &str)], expected: &str| {
        let text =
            lines.iter().map(|(before, line)| format!("{before}{line}\n")).collect::<Vec<_>>().concat();
        let outcome = read(text.as_bytes());
        assert_eq!(problems(&outcome), [expected], "{text}");
        assert_eq!(counts(&outcome)[1], 2, "{text}");
    };
    let (first, last) = (&*record("08:00:00", "pump-01"), &*record("10:00:00", "pump-01"));
    let before = first.len() as u64;
    check(&[("> ", first), ("> ", damaged), ("> ", last)], &format!("bad-json 2:{} x1", 2 + before + 1 + 2));
    check(
        &[("PT1H.json:7:", first), ("PT1H.json:12:", damaged), ("PT1H.json:100:", last)],
        &format!("bad-json 2:{} x1", 12 + before + 1 + 13),
    );
    check(
        &[("```json", ""), ("\x1b[31m", first), ("\x1b[0;31m\x1b[m", damaged), ("", last), ("```", "")],
        &format!("bad-json 3:{} x1", 8 + 5 + before + 1 + 10),
    );
    check(
        &[("\u{200b}", first), ("\u{feff}\u{200b}", damaged), ("", last)],
        &format!("bad-json 2:{} x1", 3 + before + 1 + 6),
    );
}

#[test]
fn joined_lines_are_counted_as_they_are_in_the_file() {
    let broken = |text: &str, length: usize, line_break: &str| {
        let pieces = text.as_bytes().chunks(length).map(|piece| String::from_utf8_lossy(piece));
        pieces.collect::<Vec<_>>().join(line_break) + "\n"
    };
    let sound = record("08:00:00", "a-device-whose-name-is-broken");
    let damaged = sound.replace(":\"deviceConnect\"", ":").replace('a', "b");
    let later = sound.replace("08:00", "09:00");
    for (line_break, mended) in [("\n", true), ("=\n", false)] {
        let [first, second, third] = [&sound, &damaged, &later].map(|text| broken(text, 60, line_break));
        let text = format!("{first}{second}{third}");
        let outcome = read(text.as_bytes());
        let lines = first.matches('\n').count();
        let mut expected = vec![format!("bad-json {}:{} x1", lines + 1, first.len())];
        expected.extend(mended.then(|| "mended 1:0 x1".to_owned()));
        let mut found = problems(&outcome);
        found.sort();
        assert_eq!(found, expected, "{text}");
        assert_eq!((counts(&outcome), outcome.report.devices), ([3, 2, 0, 0, 1], 1), "{text}");
    }
}

#[test]
fn lines_of_a_client_log_keep_their_places_too() {
    let lines = ["-> 07:35:14 DISCONNECT", "nothing that a client writes", "-> 07:35:15 DISCONNECT"];
    let outcome = read(format!("> {}\n", lines.join("\n> ")).as_bytes());
    assert_eq!(problems(&outcome), [format!("prose 2:{} x1", 2 + lines[0].len() + 1 + 2)]);
    assert_eq!(outcome.report.input.sources[0].format, "client-log");
}

#[test]
fn places_of_other_encodings_are_those_of_the_file_too() {
    let text = format!("> {}\n> å水🚰{{}}\n> {}\n", record("08:00:00", "å"), record("10:00:00", "水"));
    let file: Vec<u8> =
        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let outcome = read(&file);
    let prose = text.find("å水").expect("prose");
    let place = 2 + 2 * text[..prose].encode_utf16().count();
    assert_eq!(problems(&outcome)[0], format!("prose 2:{place} x1"));
    assert_eq!(outcome.report.input.sources[0].encoding, "utf-16le");
    assert_eq!((outcome.report.devices, counts(&outcome)[1]), (2, 2));
}

#[test]
fn names_that_look_like_dress_stay() {
    let devices =
        ["> pump", "```", "12:pump", "^M", "a > b", "pump “1”", "pump\u{a0}1", "Line 3: pump", "[31m"];
    let lines: Vec<String> = devices.iter().map(|device| record("08:00:00", device)).collect();
    let plain = lines.join("\n");
    let outcome = read(plain.as_bytes());
    assert_eq!((outcome.report.devices, problems(&outcome).len()), (devices.len(), 0));
    // And below dress: beside the plain log each is a repeat.
    for dress in ["> ", "\tLine 7: ", "PT1H.json:12:", "```\n"] {
        let text = dress.to_owned() + &lines.join(&format!("\n{dress}"));
        let mut analysis = Analysis::default();
        for text in [&plain, &text] {
            analysis.begin("export");
            analysis.push(text.as_bytes());
            analysis.end();
        }
        let outcome = analysis.finish();
        assert_eq!(counts(&outcome), [18, 9, 0, 9, 0], "{dress}");
        assert_eq!(problems(&outcome), [""; 0], "{dress}");
    }
}

#[test]
fn prose_is_still_noted() {
    let text = format!(
        "Hello,\n> see this:\n> {}\nand this\n> {}\n",
        record("08:00:00", "a"),
        record("09:00:00", "b")
    );
    let outcome = read(text.as_bytes());
    let second = text.find("and this").expect("prose");
    assert_eq!(problems(&outcome), ["prose 1:0 x1".to_owned(), format!("prose 4:{second} x1")]);
}

#[test]
fn files_that_were_joined() {
    let text = format!("\u{feff}{}\u{feff}{}", log(), log());
    let outcome = read(text.as_bytes());
    assert_eq!(counts(&outcome), [10, 4, 2, 4, 0]);
    assert_eq!(problems(&outcome), [""; 0]);
    // Far behind what is looked at first.
    let line = log().lines().next().expect("a line").to_owned() + "\n";
    let text = line.repeat(300 * 1024 / line.len() + 1) + "\u{feff}" + &line;
    let outcome = analyse("export", text.as_bytes());
    assert_eq!(problems(&outcome), [""; 0]);
}

#[test]
fn holes() {
    let hole = "\0".repeat(600);
    let lines: Vec<String> =
        ["08:00:00", "09:00:00", "10:00:00"].iter().map(|time| record(time, "a")).collect();
    let [first, second, third] = &lines[..] else { unreachable!() };
    let outcome = read(format!("{hole}{first}\n{hole}\n{hole}{second}\n{hole}{third}").as_bytes());
    let place = |lines: usize, holes: usize| (600 * holes + lines * (first.len() + 1)).to_string();
    assert_eq!(
        problems(&outcome),
        ["nul-bytes 1:0 x1".to_owned(), format!("nul-bytes 2:{} x1", place(1, 1)), {
            // Behind the line break between the holes.
            let byte = place(2, 3).parse::<usize>().expect("a number") + 1;
            format!("nul-bytes 4:{byte} x1")
        }]
    );
    assert_eq!(counts(&outcome), [3, 3, 0, 0, 0]);

    let table = String::from_utf8(sample("csv/projection-iso.csv")).expect("UTF-8");
    let rows: Vec<&str> = table.split_inclusive('\n').collect();
    let text = format!(
        "{}{hole}{}{}",
        rows[..2].concat(),
        rows[2].replace("Disconnect", "Dis\0connect"),
        rows[3..].concat()
    );
    let outcome = read((text + &hole).as_bytes());
    let byte = rows[..2].concat().len();
    let expected = [
        format!("nul-bytes 3:{byte} x1"),
        format!("repaired 3:{} x1", byte + 600),
        format!("nul-bytes {}:{} x1", rows.len() + 1, table.len() + 601),
    ];
    assert_eq!(problems(&outcome), expected);
    assert_eq!(counts(&outcome), [4, 4, 0, 0, 0]);
}

#[test]
fn trifles_are_mended_and_said_once() {
    let sound = record("08:00:00", "a");
    let text = format!(
        "{}\n{}\n{}\n",
        sound.replace("}\"}", "}\",}"),
        sound.replace("08:", "09:").replace("{\"time", "{“time").replace("\":\"2024", "”:\"2024"),
        sound.replace("08:", "10:").replace("\"time", "\u{1}\"time").replace("}\"}", "}\",\n}"),
    );
    let outcome = read(text.as_bytes());
    let third = text.find('\u{1}').expect("a control character") - 1;
    assert_eq!(problems(&outcome), ["mended 1:0 x1".to_owned(), format!("repaired 3:{third} x1")]);
    assert_eq!(counts(&outcome), [3, 3, 0, 0, 0]);
}

#[test]
fn hostile_dress_costs_no_more_than_its_size() {
    let [full, wide] = [44, 50].map(|count| "x".repeat(count) + "\n");
    let broken = format!("{{\"a\":\"{full}{wide}{wide}");
    // Each begins with what makes its layer work.
    for (begin, piece) in [
        ("> {\"a\":1}\n", ">"),
        ("> {\"a\":1}\n", "> > \n"),
        ("```\n", "`"),
        ("```\n", "```\n```a"),
        ("a.json:1:{\"\":1}\n", "a.json:1:"),
        ("a.json:1:{\"\":1}\n", "7:\n"),
        ("{}^M\n", "^M"),
        ("\x1b[m{}", "\x1b["),
        ("\x1b[m{}", "\x1b]"),
        ("{“a”:1}", "{“"),
        ("{“a”:“", "”, "),
        ("{“a”:1}", "\u{a0}"),
        ("{\u{a0}\"a\":1}", "{\u{a0}"),
        ("{\"a\":1}\0", "\0 "),
        ("{\"a\":1}\n", "{\"a\":[,,,,,]}"),
        ("=7B=\n=7D=\n", "=\n"),
        ("=7B=\n=7D=\n", "===7"),
        (&broken, "\r"),
        (&broken, &wide),
    ] {
        let text = format!("{begin}{}", piece.repeat(2 * 1024 * 1024 / piece.len()));
        let outcome = analyse("export", text.as_bytes());
        assert_eq!(counts(&outcome)[1], 0, "{begin:?} {piece:?}");
    }
}
