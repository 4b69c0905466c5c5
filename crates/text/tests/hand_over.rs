//! What is handed on under stand-ins names nobody, in any form and any language.

use hubscope::{Analysis, Outcome, StandIns};
use hubscope_text::{Catalogue, LOCALES, Lang, render};
use serde_json::{Value, json};

/// Ids that nobody would use for a word.
const STRANGE: [&str; 14] = [
    "pump-1",
    "pump-10",
    "pump-1/x",
    "device-0007",
    "Sensor42",
    "867530012345678",
    "a.*b(c)+[d]",
    "<b>bold</b>",
    "a&b\"c'd",
    "=cmd(1)",
    "| pipe | x",
    "`tick`_under_*star*",
    "größe-ö1",
    "设备-甲乙",
];

/// Ids that are in every text.
const COMMON: [&str; 8] = ["ab", "7", "4711", "the", "device", "och", "MQTT", "404104"];

/// Where their records come from.
const SOURCES: [&str; 3] = ["contoso-waterworks.json", "pump-1.json", "device.json"];

const HUB: &str = "contoso-hub-7";

fn ids() -> impl Iterator<Item = &'static str> {
    STRANGE.into_iter().chain(COMMON)
}

/// Each device connects and is dropped a few times; one of them more often than all others.
fn log() -> Outcome {
    let mut analysis = Analysis::default();
    for (at, source) in SOURCES.into_iter().enumerate() {
        analysis.begin(source);
        for (number, id) in ids().enumerate().filter(|(number, _)| number % SOURCES.len() == at) {
            for round in 0..=3 + u64::from(id == "pump-10") {
                analysis.push(record(id, number, round * 20, "deviceConnect", "").as_bytes());
                analysis.push(record(id, number, round * 20 + 7, "deviceDisconnect", "404104").as_bytes());
            }
            let damaged = record(id, number, 3, "deviceConnect", "");
            analysis.push(damaged.trim_end().trim_end_matches('}').as_bytes());
            analysis.push(b"\n");
        }
    }
    analysis.finish()
}

fn record(id: &str, number: usize, minute: u64, operation: &str, result: &str) -> String {
    let (hour, minute) = (8 + minute / 60, minute % 60);
    let properties = json!({
        "deviceId": id,
        "moduleId": if number.is_multiple_of(4) { format!("module of {id}") } else { String::new() },
        "protocol": "Mqtt",
        "sdkVersion": format!(".NET/1.38.0 (machine of {id})"),
        "maskedIpAddress": format!("203.0.{number}.XXX"),
    });
    let record = json!({
        "time": format!("2026-03-02T{hour:02}:{minute:02}:03Z"),
        "resourceId": format!("/SUBSCRIPTIONS/1/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/{}", HUB.to_uppercase()),
        "operationName": operation,
        "category": "Connections",
        "level": if result.is_empty() { "Information" } else { "Error" },
        "resultType": result,
        "properties": properties.to_string(),
    });
    format!("{record}\n")
}

/// All that can be handed on: its form, its language, and the text.
fn outputs(outcome: &Outcome, stand_ins: &StandIns) -> Vec<(&'static str, Lang, String)> {
    let hand_over = outcome.hand_over(Some(stand_ins));
    let mut outputs = vec![
        ("report.json", Lang::En, hand_over.report_json()),
        ("document.json", Lang::En, hand_over.document_json()),
        ("reply.json", Lang::En, hand_over.reply_json()),
        ("verdicts.csv", Lang::En, hand_over.verdicts_csv().collect()),
        ("verdicts.ndjson", Lang::En, hand_over.verdicts_ndjson().collect()),
        ("devices.csv", Lang::En, hand_over.devices_csv().collect()),
        ("devices.ndjson", Lang::En, hand_over.devices_ndjson().collect()),
    ];
    for lang in Lang::ALL {
        let catalogue = Catalogue::new(lang);
        for document in [hand_over.document(), hand_over.reply()] {
            outputs.push(("text", lang, render::text(&document, &catalogue)));
            outputs.push(("markdown", lang, render::markdown(&document, &catalogue)));
            outputs.push(("html", lang, render::html(&document, &catalogue)));
        }
    }
    outputs
}

/// Every text in it.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|value| texts(value, found)),
        Value::Object(all) => all.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// What stands between characters that are in none of these ids.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || "-_/.".contains(c))).map(|word| word.trim_end_matches('.'))
}

fn own(lang: Lang) -> &'static str {
    LOCALES.into_iter().find(|(of, _)| *of == lang).expect("a catalogue").1
}

#[test]
fn no_original_is_left() {
    let outcome = log();
    assert_eq!(outcome.report.devices, ids().count());
    assert!(outcome.report.input.problems.len() >= SOURCES.len());
    let stand_ins = outcome.stand_ins();
    let plain = |id: &str| words(id).eq([id]);
    for (form, lang, output) in outputs(&outcome, &stand_ins) {
        let mut all: Vec<String> = words(&output).map(str::to_owned).collect();
        for id in STRANGE.iter().filter(|id| plain(id)).chain(&SOURCES).chain(&[HUB]) {
            assert!(!all.iter().any(|word| word == id), "{id} is in {form}, {lang}");
        }
        for id in STRANGE.iter().filter(|id| !plain(id)) {
            assert!(!output.contains(id), "{id} is in {form}, {lang}");
        }
        for part in ["203.0.", "machine of", "module of", "contoso"] {
            assert!(!output.contains(part), "{part} is in {form}, {lang}");
        }
        // Where a text stands by itself, even a word or a number is somebody's name.
        if form.ends_with("json") {
            all.clear();
            for line in output.lines() {
                texts(&serde_json::from_str(line).expect("JSON"), &mut all);
            }
            // Code, protocol and the like may be what a device is called.
            all.retain(|text| !["404104", "MQTT"].contains(&text.as_str()));
            for id in ids() {
                assert!(!all.iter().any(|text| text == id), "{id} is a text of {form}");
            }
        }
        if form.ends_with("csv") {
            for line in output.lines().skip(1) {
                let device = line.split(',').find(|cell| cell.starts_with("device")).expect("a device");
                // `device-0007` is somebody's.
                assert!(device.strip_prefix("devicex-").is_some_and(|number| number.len() == 4), "{line}");
            }
        }
    }
}

#[test]
fn the_check_finds_nothing_in_it() {
    let outcome = log();
    let stand_ins = outcome.stand_ins();
    for (form, lang, output) in outputs(&outcome, &stand_ins) {
        let leaks = stand_ins.leaks(&output, own(lang));
        assert_eq!(leaks.found, [""; 0], "{form}, {lang}");
        assert_eq!(leaks.count, 0);
    }
}

#[test]
fn the_check_finds_what_is_not_redacted() {
    let outcome = log();
    let stand_ins = outcome.stand_ins();
    let hand_over = outcome.hand_over(None);
    let document = hand_over.document();
    for lang in Lang::ALL {
        let catalogue = Catalogue::new(lang);
        let outputs = [
            render::markdown(&document, &catalogue),
            render::html(&document, &catalogue),
            hand_over.report_json(),
            hand_over.devices_csv().collect(),
        ];
        for (at, output) in outputs.iter().enumerate() {
            let found = stand_ins.leaks(output, own(lang)).found;
            for id in STRANGE.iter().filter(|id| !(at == 0 && id.contains('|'))) {
                assert!(found.iter().any(|one| one == id), "{id} is not found in {at}, {lang}: {found:?}");
            }
        }
    }
    // A short one is a whole word, a long one may be anywhere, and one may begin with another.
    let found = |text: &str| stand_ins.leaks(text, "").found;
    assert_eq!(found("at pump-10."), ["pump-10"]);
    assert_eq!(found("at pump-1/x and pump-1"), ["pump-1", "pump-1/x"]);
    assert_eq!(found("xpump-1, pump-1x"), [""; 0]);
    assert_eq!(found("xSensor42x"), ["Sensor42"]);
    assert_eq!(found("Sensor4"), [""; 0]);
    // Too short, a small number, a word of the language, the word of the stand-ins: they are counted.
    let leaks = stand_ins.leaks("ab 7 4711 the device MQTT 404104 och", own(Lang::En));
    assert_eq!(leaks.found, ["och"]);
    assert_eq!(stand_ins.leaks("och", own(Lang::Sv)).count, 0);
    // `7`, `ab`, `4711`, `404104` and `device`, whatever the text; `the` and `MQTT`, since they were in it.
    assert_eq!(leaks.unchecked, 7);
}
