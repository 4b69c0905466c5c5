//! The error codes of a log: counted in the report, explained in the document.

mod common;

use common::{analyse, sample};
use hubscope::document::{Block, ListKind, SectionKind};
use hubscope::{Analysis, Outcome, Text};

/// One record of a hub, or of what else `resource` names.
fn record(
    second: u32,
    resource: &str,
    category: &str,
    operation: &str,
    result: &str,
    device: &str,
) -> String {
    format!(
        "{{\"time\":\"2026-03-02T08:00:{second:02}Z\",\"resourceId\":\"{resource}\",\"category\":\"{category}\",\
         \"operationName\":\"{operation}\",\"level\":\"Error\",{result},\
         \"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\"}}\"}}\n"
    )
}

const HUB: &str = "/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H";

/// A disconnect with this code.
fn disconnect(second: u32, code: &str, device: &str) -> String {
    record(second, HUB, "Connections", "deviceDisconnect", &format!("\"resultType\":\"{code}\""), device)
}

/// Code, name, count, devices.
fn codes(outcome: &Outcome) -> Vec<(&str, &str, u64, Option<usize>)> {
    outcome.report.codes.iter().map(|c| (&*c.code, c.name, c.count, c.devices)).collect()
}

const CLOSED: (&str, &str) = ("404104", "DeviceConnectionClosedRemotely");

#[test]
fn codes_are_counted_once_and_by_device() {
    let log = [
        disconnect(1, "404104", "pump-01"),
        disconnect(9, "404104", "pump-01"),
        disconnect(5, "404104", "pump-02"),
        disconnect(2, "401003", "pump-02"),
        record(7, HUB, "Connections", "deviceConnect", "\"resultType\":\"0\"", "pump-01"),
    ]
    .concat();
    let expected = [(CLOSED.0, CLOSED.1, 3, Some(2)), ("401003", "IotHubUnauthorized", 1, Some(1))];
    let outcome = analyse("a", log.as_bytes());
    assert_eq!(codes(&outcome), expected);
    assert_eq!(outcome.report.disconnects, 3);
    // Exported twice, it is still one log.
    let mut analysis = Analysis::default();
    for name in ["a", "b"] {
        analysis.begin(name);
        analysis.push(log.as_bytes());
    }
    assert_eq!(codes(&analysis.finish()), expected);
}

#[test]
fn records_that_the_diagnosis_does_not_use_count_too() {
    let other = |second, category, code: &str| {
        record(second, HUB, category, "sendMessage", &format!("\"resultType\":\"{code}\""), "pump-01")
    };
    let sign_in = |second| {
        // Codes of other services have as many digits.
        let resource = "/TENANTS/T/PROVIDERS/MICROSOFT.AADIAM";
        record(second, resource, "SignInLogs", "Sign-in activity", "\"resultType\":\"500011\"", "")
    };
    let log = [
        other(1, "DirectMethods", "404103"),
        other(2, "DirectMethods", "404103"),
        other(3, "DirectMethods", "200"),
        other(4, "C2DCommands", "404001"),
        disconnect(5, "404001", "pump-01"),
        other(6, "Routes", "403008"),
        sign_in(7),
        sign_in(8),
    ]
    .concat();
    let outcome = analyse("a", log.as_bytes());
    let expected = [
        ("404001", "DeviceNotFound", 2, Some(1)),
        ("404103", "DeviceNotOnline", 2, None),
        ("403008", "RoutingEndpointResponseForbidden", 1, None),
    ];
    assert_eq!(codes(&outcome), expected);
    assert_eq!((outcome.report.input.used, outcome.report.input.ignored), (1, 7));
}

#[test]
fn a_devices_own_log_has_codes_too() {
    let outcome = analyse("mixed.log", &sample("client-log/mixed.log"));
    assert_eq!(outcome.report.devices, 0);
    assert_eq!(codes(&outcome), [("400027", "ConnectionForcefullyClosedOnNewConnection", 1, None)]);
}

#[test]
fn many_codes_are_not_all_listed() {
    let log: String = (0..120).map(|n| disconnect(n % 60, &(480_000 + n).to_string(), "pump-01")).collect();
    let outcome = analyse("a", log.as_bytes());
    assert_eq!((outcome.report.codes.len(), outcome.report.codes_omitted), (100, 20));
    let document = outcome.document();
    let section = document.sections.iter().find(|s| s.kind == SectionKind::Codes).unwrap();
    let omitted = Text::new("codes-omitted").with("count", 20);
    assert!(section.blocks.iter().any(|b| matches!(b, Block::Paragraph { text } if *text == omitted)));
}

#[test]
fn the_document_explains_each_code() {
    let log = [
        disconnect(1, "404104", "pump-01"),
        disconnect(2, "404104", "pump-02"),
        disconnect(3, "400006", "pump-01"),
        disconnect(4, "404102", "pump-01"),
        disconnect(5, "404999", "pump-01"),
        disconnect(6, "no such name", "pump-01"),
    ]
    .concat();
    let document = analyse("a", log.as_bytes()).document();
    let kinds: Vec<SectionKind> = document.sections.iter().map(|section| section.kind).collect();
    let at = kinds.iter().position(|kind| *kind == SectionKind::Codes).unwrap();
    assert_eq!(kinds[at - 1..=at + 1], [SectionKind::Devices, SectionKind::Codes, SectionKind::Input]);
    let section = &document.sections[at];
    assert_eq!(section.heading, Text::new("section-codes"));

    let met = |count: u32, devices: u32| {
        Text::new("code-met-devices").with("count", count).with("devices", devices)
    };
    let named = |name: &str| Text::new("value-text").with("text", name);
    let expected = [
        (
            named("404104 DeviceConnectionClosedRemotely"),
            met(2, 2),
            1.0,
            "code-404104-meaning",
            vec![("code-cause", "code-404104-cause"), ("list-steps", "code-404104-action")],
        ),
        (
            Text::new("code-none"),
            met(1, 1),
            0.5,
            "code-class-other-meaning",
            vec![("list-steps", "code-class-other-action")],
        ),
        (
            named("400006 IotHubFormatError"),
            met(1, 1),
            0.5,
            "code-400006-meaning",
            vec![("list-steps", "code-class-400-action")],
        ),
        (
            named("404103 DeviceNotOnline"),
            met(1, 1),
            0.5,
            "code-404103-meaning",
            vec![("code-cause", "code-404103-cause"), ("list-steps", "code-404103-action")],
        ),
        (
            named("404999"),
            met(1, 1),
            0.5,
            "code-class-404-meaning",
            vec![("list-steps", "code-class-404-action")],
        ),
    ];
    assert_eq!(section.blocks.len(), expected.len() + 1);
    for (block, (heading, met, share, meaning, facts)) in section.blocks.iter().zip(expected) {
        let Block::Code { heading: h, met: m, share: s, meaning: sense, facts: f } = block else {
            panic!("{block:?}")
        };
        assert_eq!((h, m, sense), (&heading, &met, &Text::new(meaning)));
        assert!((s - share).abs() < 1e-9);
        let f: Vec<_> = f.iter().map(|fact| (&*fact.label.message, &*fact.value.message)).collect();
        assert_eq!(f, facts);
    }
    let links = section.blocks.last().unwrap();
    assert!(matches!(links, Block::List { kind: ListKind::Links, .. }), "{links:?}");
}

#[test]
fn a_log_without_errors_has_no_such_section() {
    let connect = record(1, HUB, "Connections", "deviceConnect", "\"resultType\":\"0\"", "pump-01");
    let outcome = analyse("a", connect.as_bytes());
    assert!(outcome.report.codes.is_empty());
    assert!(outcome.document().sections.iter().all(|section| section.kind != SectionKind::Codes));
}
