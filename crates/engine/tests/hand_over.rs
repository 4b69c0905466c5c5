//! What is handed on: tables of devices, stand-ins, and the letter to the customer.

mod common;

use common::{analyse, sample};
use fleet_sim::{Scenario, Shape};
use hubscope::document::{Block, Document};
use hubscope::{Analysis, Leaks, Met, Outcome};

/// A record of a device, at a second of 2026-03-02.
fn record(at: u32, hub: &str, device: &str, drop: bool) -> String {
    let (hour, minute, second) = (at / 3600, at / 60 % 60, at % 60);
    let (operation, level, result) =
        if drop { ("deviceDisconnect", "Error", "404104") } else { ("deviceConnect", "Information", "") };
    format!(
        "{{\"time\":\"2026-03-02T{hour:02}:{minute:02}:{second:02}Z\",\
         \"resourceId\":\"/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/{hub}\",\
         \"operationName\":\"{operation}\",\"category\":\"Connections\",\"level\":\"{level}\",\
         \"resultType\":\"{result}\",\"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\
         \\\"protocol\\\":\\\"Mqtt\\\",\\\"sdkVersion\\\":\\\".NET/1.38.0 (x)\\\",\
         \\\"maskedIpAddress\\\":\\\"192.0.2.XXX\\\"}}\"}}\n"
    )
}

/// Two devices of one name in two hubs, and one that is well.
fn small() -> String {
    [
        record(0, "EAST", "=pump", false),
        record(100, "EAST", "=pump", true),
        record(200, "EAST", "=pump", false),
        record(5000, "EAST", "=pump", true),
        record(10, "WEST", "=pump", false),
        record(90, "WEST", "=pump", true),
        record(20, "WEST", "lamp", false),
    ]
    .concat()
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect()
}

#[test]
fn a_row_for_each_device() {
    let outcome = analyse("a.json", small().as_bytes());
    let plain = outcome.hand_over(None);
    // Which cause it is, is another test's business: their sum stands for the ten columns.
    let summed = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let sum: usize = cells[4..14].iter().map(|cell| cell.parse::<usize>().expect("a count")).sum();
        format!("{},{sum},{}\n", cells[..4].join(","), cells[14..].join(","))
    };
    let csv = joined(plain.devices_csv());
    let (header, rows) = csv.split_once('\n').expect("a header");
    assert_eq!(
        header,
        "device,module,hub,disconnects,sas-token-expiry,network-loss,abrupt-close,app-restart,site-outage,\
         keep-alive-cap,hub-transient,duplicate-identity,quota-exceeded,undetermined,sdk,protocol,auth,address,\
         first,last"
    );
    assert_eq!(
        rows.lines().map(summed).collect::<Vec<_>>().concat(),
        "'=pump,,east,2,2,.NET/1.38.0 (x),MQTT,,192.0.2.XXX,2026-03-02T00:01:40.000Z,2026-03-02T01:23:20.000Z\n\
         '=pump,,west,1,1,.NET/1.38.0 (x),MQTT,,192.0.2.XXX,2026-03-02T00:01:30.000Z,2026-03-02T00:01:30.000Z\n\
         lamp,,west,0,0,.NET/1.38.0 (x),MQTT,,192.0.2.XXX,,\n"
    );
    let ndjson = joined(plain.devices_ndjson());
    assert_eq!(
        ndjson.lines().last().expect("a row"),
        r#"{"device":"lamp","module":"","hub":"west","disconnects":0,"causes":{},"sdk":".NET/1.38.0 (x)","protocol":"MQTT","auth":"","address":"192.0.2.XXX","first":null,"last":null}"#
    );
    assert!(ndjson.starts_with(r#"{"device":"=pump","module":"","hub":"east","disconnects":2,"causes":{""#));
}

#[test]
fn one_stand_in_for_one_original() {
    let outcome = analyse("a.json", small().as_bytes());
    let stand_ins = outcome.stand_ins();
    let mapping = joined(stand_ins.mapping_csv());
    let stand_in = |original: &str| {
        let line = mapping.lines().find(|line| line.split(',').nth(1) == Some(original));
        line.and_then(|line| line.split(',').nth(2)).expect("a stand-in").to_owned()
    };
    let (pump, lamp) = (stand_in("'=pump"), stand_in("lamp"));
    let (east, west) = (stand_in("east"), stand_in("west"));
    let mut lines: Vec<&str> = mapping.lines().collect();
    lines.sort_unstable();
    let mut expected = vec![
        "kind,original,stand_in".to_owned(),
        "address,192.0.2.XXX,address-0001".to_owned(),
        "source,a.json,source-0001".to_owned(),
        format!("device,'=pump,{pump}"),
        format!("device,lamp,{lamp}"),
        format!("hub,east,{east}"),
        format!("hub,west,{west}"),
    ];
    expected.sort_unstable();
    assert_eq!(lines, expected);
    let mut pair = [pump.clone(), lamp.clone()];
    pair.sort_unstable();
    assert_eq!(pair, ["device-0001", "device-0002"]);

    let redacted = outcome.hand_over(Some(&stand_ins));
    let devices = joined(redacted.devices_csv());
    let rows: Vec<Vec<&str>> = devices.lines().skip(1).map(|line| line.split(',').collect()).collect();
    assert_eq!(rows[0][..3], [&pump, "", &east]);
    assert_eq!(rows[1][..3], [&pump, "", &west]);
    assert_eq!(rows[2][..3], [&lamp, "", &west]);
    assert_eq!(rows[0][14..18], [".NET/1.38.0", "MQTT", "", "address-0001"]);
    let verdicts = joined(redacted.verdicts_csv());
    assert_eq!(verdicts.lines().skip(1).filter(|line| line.split(',').nth(1) == Some(&pump)).count(), 3);
    assert_eq!(redacted.report().fleet.rows[0].device, pump);
}

#[test]
fn stand_ins_do_not_depend_on_the_order_of_rows_and_files() {
    let sample = Scenario::sample().run(fleet_sim::SAMPLE_SEED).export(Shape::Jsonl);
    let text = String::from_utf8(sample).expect("UTF-8");
    let read = |sources: &[(&str, String)]| {
        let mut analysis = Analysis::default();
        for (name, text) in sources {
            analysis.begin(name);
            text.as_bytes().chunks(4099).for_each(|chunk| analysis.push(chunk));
        }
        let outcome = analysis.finish();
        let stand_ins = outcome.stand_ins();
        let redacted = outcome.hand_over(Some(&stand_ins));
        [
            joined(stand_ins.mapping_csv()),
            redacted.report_json(),
            joined(redacted.verdicts_csv()),
            joined(redacted.devices_csv()),
        ]
    };
    let lines: Vec<&str> = text.lines().collect();
    let (first, second) = lines.split_at(lines.len() / 3);
    let [a, b] = [first, second].map(|lines| lines.join("\n") + "\n");
    let backwards = |text: &str| text.lines().rev().collect::<Vec<_>>().join("\n") + "\n";
    let one = read(&[("a", a.clone()), ("b", b.clone())]);
    let other = read(&[("b", backwards(&b)), ("a", backwards(&a))]);
    for (one, other) in one.iter().zip(&other) {
        assert!(one == other, "\n{}\n{}", &one[..one.len().min(300)], &other[..other.len().min(300)]);
    }
}

/// The ids of what a letter says, section by section.
fn said(outcome: &Outcome) -> Vec<String> {
    let Document { title, summary, sections, .. } = outcome.hand_over(None).reply();
    let mut said: Vec<String> = vec![title.message.into()];
    said.extend(summary.into_iter().map(|text| text.message.into_owned()));
    for section in sections {
        said.push(format!("# {}", section.heading.message));
        for block in section.blocks {
            match block {
                Block::Paragraph { text } => said.push(text.message.into()),
                Block::List { items, .. } => {
                    said.extend(items.into_iter().map(|item| format!("- {}", item.text.message)));
                }
                Block::Table { rows, omitted, .. } => said.push(format!("{} rows, {omitted:?}", rows.len())),
                other => panic!("{other:?}"),
            }
        }
    }
    said
}

#[test]
fn a_letter_about_nothing_usable() {
    let outcome = analyse("notes.txt", b"This is no log.\n");
    assert_eq!(
        said(&outcome),
        [
            "reply-subject",
            "reply-greeting",
            "reply-thanks-plain",
            "# section-reply-what",
            "reply-unusable",
            "- problem-unrecognised",
            "# section-reply-need",
            "reply-need",
            "- reply-need-log",
            "reply-closing",
            "reply-regards",
        ]
    );
    let outcome = analyse("device.log", &sample("client-log/python-logging.log"));
    assert_eq!(said(&outcome)[3..5], ["# section-reply-what", "reply-client-log"]);
}

#[test]
fn a_letter_about_a_healthy_fleet() {
    let log = [record(0, "H", "a", false), record(10, "H", "b", false)].concat();
    assert_eq!(
        said(&analyse("a", log.as_bytes())),
        [
            "reply-subject",
            "reply-greeting",
            "reply-thanks",
            "# section-reply-what",
            "reply-healthy",
            "reply-closing",
            "reply-regards",
        ]
    );
}

#[test]
fn a_letter_about_what_nobody_can_tell() {
    let log = record(100, "H", "a", true);
    assert_eq!(
        said(&analyse("a", log.as_bytes())),
        [
            "reply-subject",
            "reply-greeting",
            "reply-thanks-at",
            "# section-reply-what",
            "reply-disconnects",
            "reply-undetermined",
            "# section-reply-devices",
            "1 rows, None",
            "# section-reply-need",
            "reply-need",
            "- reply-need-client-log",
            "- reply-need-longer",
            "- reply-need-connects",
            "reply-closing",
            "reply-regards",
        ]
    );
}

#[test]
fn a_letter_with_stand_ins_says_so() {
    let says = |outcome: &Outcome, stand_ins: bool| {
        let stand_ins = stand_ins.then(|| outcome.stand_ins());
        let Document { summary, .. } = outcome.hand_over(stand_ins.as_ref()).reply();
        summary.iter().any(|text| text.message == "reply-stand-ins")
    };
    let named = analyse("a", record(100, "H", "a", true).as_bytes());
    assert_eq!([true, false].map(|stand_ins| says(&named, stand_ins)), [true, false]);
    // A letter that names nobody needs no such sentence.
    let nameless = analyse("a", record(100, "H", "a", false).as_bytes());
    assert!(!says(&nameless, true));
}

#[test]
fn a_letter_about_tokens_alone() {
    let mut log = String::new();
    for round in 0..20 {
        let at = round * 4000;
        log += &record(at, "H", "a", false);
        log += &record(at + 3990, "H", "a", true);
    }
    log += &record(80_000, "H", "a", false);
    let said = said(&analyse("a", log.as_bytes()));
    assert_eq!(said[3..6], ["# section-reply-what", "reply-disconnects", "reply-expected-most"]);
    assert!(said.contains(&"- solution-token-nothing".to_owned()), "{said:?}");
    assert!(
        !said.iter().any(|id| id.starts_with("# section-reply-devices") || id.contains("need")),
        "{said:?}"
    );
}

#[test]
fn a_letter_about_several_causes() {
    let run = Scenario::sample().run(fleet_sim::SAMPLE_SEED);
    let outcome = analyse("a", &run.export(Shape::Jsonl));
    let said = said(&outcome);
    let sections: Vec<&String> = said.iter().filter(|id| id.starts_with('#')).collect();
    assert_eq!(
        sections,
        [
            "# section-reply-what",
            "# section-reply-how",
            "# section-reply-expected",
            "# section-reply-steps",
            "# section-reply-devices",
            "# section-reply-need",
        ]
    );
    assert_eq!(said.iter().filter(|id| ["reply-sure", "reply-likely"].contains(&id.as_str())).count(), 4);
    assert!(said.contains(&"reply-expected-token".to_owned()) && !said.contains(&"reply-others".to_owned()));
    assert_eq!(said.iter().filter(|id| *id == "incident-when").count(), 1, "when the hub failed");
    let steps = said.iter().filter(|id| id.starts_with("- solution-")).count();
    assert_eq!(steps, 6, "{said:?}");
    assert!(
        said.contains(
            &"5 rows, Some(Text { message: \"reply-devices-more\", args: {\"count\": Number(9.0)} })"
                .to_owned()
        ),
        "{said:?}"
    );
}

#[test]
fn parts_are_searched_as_one_text() {
    let outcome = analyse("a.json", small().as_bytes());
    let stand_ins = outcome.stand_ins();
    let mut met = Met::default();
    for part in ["at lamp, in west", "from 192.0.2.XXX", "lamp and =pump in a.json"] {
        stand_ins.look(part, &mut met);
    }
    let leaks = stand_ins.leaks_of(&met, "west is a word");
    assert_eq!(leaks.found, ["192.0.2.XXX", "=pump", "a.json", "lamp"]);
    assert_eq!((leaks.count, leaks.kinds, leaks.unchecked), (4, [2, 0, 1, 0, 1], 1));
    assert_eq!(stand_ins.leaks_of(&Met::default(), ""), Leaks::default());
}
