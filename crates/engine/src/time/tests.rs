//! What is read as a time, and what is not.

use super::*;
use proptest::prelude::*;

#[track_caller]
fn check(text: &str, expected: Option<&str>) {
    assert_eq!(Time::read(text).map(|moment| moment.time.to_iso()).as_deref(), expected, "{text}");
}

#[test]
fn iso() {
    check("2024-05-14T08:00:03Z", Some("2024-05-14T08:00:03.000Z"));
    check("2018-06-02T19:17:44.4383997Z", Some("2018-06-02T19:17:44.438Z"));
    check("2018-06-02T19:17:44.6921933+00:00", Some("2018-06-02T19:17:44.692Z"));
    check("2024-05-14T10:00:03+02:00", Some("2024-05-14T08:00:03.000Z"));
    check("2024-05-14T04:30:03.25-0330", Some("2024-05-14T08:00:03.250Z"));
    check("2024-05-14T08:00:03+00", Some("2024-05-14T08:00:03.000Z"));
    check(" 2024-05-14T08:00:03 ", Some("2024-05-14T08:00:03.000Z"));
    check("2024-05-14 08:00:03.5", Some("2024-05-14T08:00:03.500Z"));
    check("2024-05-14 08:00:03 +0000", Some("2024-05-14T08:00:03.000Z"));
    check("2024-05-14 08:00:03 UTC", Some("2024-05-14T08:00:03.000Z"));
    check("2024-05-14t08:00:03z", Some("2024-05-14T08:00:03.000Z"));
    check("2024-05-14T08:00Z", Some("2024-05-14T08:00:00.000Z"));
    check("2024-02-29T23:59:59.999Z", Some("2024-02-29T23:59:59.999Z"));
    check("2099-12-31T23:59:59.999999999Z", Some("2099-12-31T23:59:59.999Z"));
}

#[test]
fn portal_en_us() {
    check("5/14/2024, 8:00:03.000 AM", Some("2024-05-14T08:00:03.000Z"));
    check("7/18/2025, 12:26:46.737 PM", Some("2025-07-18T12:26:46.737Z"));
    check("7/18/2025, 12:26:46 AM", Some("2025-07-18T00:26:46.000Z"));
    check("12/1/2025, 1:02:03.004\u{202f}PM", Some("2025-12-01T13:02:03.004Z"));
}

#[test]
fn from_other_programs() {
    // Excel.
    check("7/18/2025 12:26", Some("2025-07-18T12:26:00.000Z"));
    check("2025-07-18 12:26", Some("2025-07-18T12:26:00.000Z"));
    check("18-07-2025 12:26", Some("2025-07-18T12:26:00.000Z"));
    check("45856,5", Some("2025-07-18T12:00:00.000Z"));
    // C, `date`, git, e-mail, JavaScript, Oracle, Kibana.
    check("Wed Oct  2 05:57:33 2024", Some("2024-10-02T05:57:33.000Z"));
    check("Wed Oct  2 05:57:33 UTC 2024", Some("2024-10-02T05:57:33.000Z"));
    check("Wed Oct 2 05:57:33 2024 -0400", Some("2024-10-02T09:57:33.000Z"));
    check("Wed, 02 Oct 2024 05:57:33 GMT", Some("2024-10-02T05:57:33.000Z"));
    check("2 Oct 2024 05:57:33 +0200", Some("2024-10-02T03:57:33.000Z"));
    check(
        "Wed Oct 02 2024 05:57:33 GMT+0200 (Central European Summer Time)",
        Some("2024-10-02T03:57:33.000Z"),
    );
    check("02-OCT-24 05:57:33", Some("2024-10-02T05:57:33.000Z"));
    check("Oct 2, 2024 @ 05:57:33.120", Some("2024-10-02T05:57:33.120Z"));
    // As a number.
    check("1715673603000", Some("2024-05-14T08:00:03.000Z"));
}

#[track_caller]
fn check_order(text: &str, time: &str, expected: DateOrder) {
    let moment = Time::read(text).unwrap_or_else(|| panic!("{text}"));
    assert_eq!((moment.time.to_iso().as_str(), moment.order), (time, expected), "{text}");
}

#[test]
fn days_and_months() {
    let day_first = DateOrder::Certain(Order::DayFirst);
    let month_first = DateOrder::Certain(Order::MonthFirst);
    check_order("14/5/2024, 8:00:03 am", "2024-05-14T08:00:03.000Z", day_first);
    check_order("14/05/2024 08:00:03", "2024-05-14T08:00:03.000Z", day_first);
    check_order("5/14/2024, 8:00:03 AM", "2024-05-14T08:00:03.000Z", month_first);
    check_order("5/14/2024, 8:00:03.000 AM", "2024-05-14T08:00:03.000Z", month_first);
    check_order("05-14-2024 08:00:03", "2024-05-14T08:00:03.000Z", month_first);
    check_order("5/5/2024, 8:00:03 AM", "2024-05-05T08:00:03.000Z", DateOrder::Plain);
    check_order("2024/5/4 8:00:03", "2024-05-04T08:00:03.000Z", DateOrder::Plain);
    check_order("4 May 2024 8:00:03", "2024-05-04T08:00:03.000Z", DateOrder::Plain);
}

#[test]
fn days_or_months() {
    let (may, april) = ("2024-05-04T08:00:03.000Z", Time(1_712_304_003_000));
    let unclear = |custom| DateOrder::Unclear { day_first: april, custom };
    assert_eq!(april.to_iso(), "2024-04-05T08:00:03.000Z");
    check_order("5/4/2024, 8:00:03 AM", may, unclear(Custom::Often(Order::MonthFirst)));
    check_order("5/4/2024, 8:00:03.000 AM", may, unclear(Custom::Often(Order::MonthFirst)));
    check_order("5/4/2024, 8:00:03 am", may, unclear(Custom::Always(Order::DayFirst)));
    check_order("05/04/2024 08:00:03", may, unclear(Custom::Often(Order::DayFirst)));
    check_order("05/04/2024 08:00:03,000", may, unclear(Custom::Always(Order::DayFirst)));
    check_order("05/04/2024, 08:00:03.000", may, unclear(Custom::Always(Order::DayFirst)));
    // Not as the portal writes in any language: .NET's own, or somebody's.
    check_order("05/04/2024 08:00:03.000", may, unclear(Custom::Often(Order::DayFirst)));
    check_order("5/4/2024, 08:00:03.000", may, unclear(Custom::Often(Order::DayFirst)));
    check_order("05/04/2024, 08:00:03 a.m.", may, unclear(Custom::Open));
    check_order("5.4.2024 8:00:03", may, unclear(Custom::Plainly(Order::DayFirst)));
    check_order("5-4-2024, 08:00:03", may, unclear(Custom::Plainly(Order::DayFirst)));
    // The date is that of the zone: in UTC it is another.
    let april = Time(1_712_269_803_000);
    assert_eq!(april.to_iso(), "2024-04-04T22:30:03.000Z");
    let unclear = DateOrder::Unclear { day_first: april, custom: Custom::Often(Order::MonthFirst) };
    check_order("5/4/2024 12:30:03 AM +02:00", "2024-05-03T22:30:03.000Z", unclear);
}

#[test]
fn what_is_left_open() {
    let open = |text| Time::read(text).map(|moment| (moment.zoned, moment.form));
    for (text, zoned, form) in [
        ("2024-05-14T08:00:03Z", true, Form::Full),
        ("2024-05-14T08:00:03+00:00", true, Form::Full),
        ("2024-05-14T10:00:03+02:00", true, Form::Full),
        ("2024-05-14T08:00:03", false, Form::Full),
        ("5/14/2024, 8:00:03.000 AM", false, Form::Full),
        ("5/14/2024, 8:00 AM", false, Form::NoSeconds),
        ("14.05.2024 8:00", false, Form::NoSeconds),
        ("45426.3333680556", false, Form::Serial),
        ("1715673603", true, Form::Epoch),
    ] {
        assert_eq!(open(text), Some((zoned, form)), "{text}");
        assert_eq!(form.is_date(), text.contains(':'), "{text}");
    }
}

#[test]
fn refused() {
    for text in [
        "",
        " ",
        "yesterday",
        "0001-01-01T00:00:00",
        "2009-12-31T23:59:59Z",
        "2010-01-01T00:00:00+01:00",
        "2101-01-01T00:00:00Z",
        "2024-13-01T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "2024-05-14T24:00:00Z",
        "2024-05-14T08:60:03Z",
        "2024-05-14T08:00:60Z",
        "14/15/2024, 8:00:03 AM",
        "31/4/2024, 8:00:03",
        "5/14/2024, 13:00:03 PM",
        "5/14/2024, 25:00:03",
        "2024-05-14T08:00:03.Z",
        "2024-05-14T08:00:03Zulu",
        "2024-05-14T08:00:03 CEST",
        "2024-05-14T08:00:03+2",
        "2024-05-14",
        "5/14/2024",
        "08:00:03",
        "26:46.7",
        "99999-01-01T00:00:00Z",
        // Of a year of two digits, nobody knows which of the three parts it is.
        "25-07-18 12:26:46",
        "25. 7. 18. PM 12:26:46",
        // Other calendars.
        "18/7/2568 12:26:46",
        "1404/4/27 12:26:46",
        // Month names of other languages; the second would be November.
        "18 juil. 2025, 12:26:46",
        "29. marraskuuta 2025 klo 1.02.03",
        // What stands beside times in exports.
        "18-7-2025-pump",
        "18-7-2025 pump",
        "pump-18-7-2025",
        "1.2.3",
        "10.1.12.9.30",
        "2024.5.14.1",
        "203.0.113.7",
        "203.0.113.XXX",
        "0f8fad5b-d9cb-469f-a165-70867728950e",
        "20240514-0800-0003-0000-000000000000",
        "404104",
        "404104.0",
        "4.04104E+05",
        "0",
        "17",
        "2024",
        "12:30",
        "Mqtt",
        "deviceDisconnect",
        "2018-06-30",
        "azure-iot-device/1.17.1 (node v10.16.0; Windows_NT 10.0.18363; x64)",
        "16:20:00:00:00:00:00:01",
    ] {
        check(text, None);
    }
}

/// Parts of dates, and what may come between them.
const PARTS: &str = "( |,|T|Z|:|\\.|/|-|\\+|[0-9]{1,5}|AM|p\\.m\\.|下午|年|月|日|Oct|Wed|UTC|klo|h|min|s|\u{202f}|\u{3000}|é){0,16}";

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in ".*") {
        Time::read(&text);
    }

    #[test]
    fn any_parts(text in PARTS) {
        if let Some(Moment { time, .. }) = Time::read(&text) {
            prop_assert_eq!(calendar::within_years(time.0), Some(time));
        }
    }

    #[test]
    fn as_chrono_writes_it(millis in 1_262_304_000_000_i64..4_133_980_800_000, form in prop::sample::select(vec![
        "%Y-%m-%dT%H:%M:%S%.3fZ", "%Y-%m-%dT%H:%M:%S%.6f+00:00", "%Y-%m-%d %H:%M:%S%.3f", "%+",
        "%m/%d/%Y, %I:%M:%S%.3f %p", "%-m/%-d/%Y, %-I:%M:%S%.3f %p", "%-m/%-d/%Y %-H:%M:%S%.3f",
        "%Y/%-m/%-d %-H:%M:%S%.3f", "%a, %d %b %Y %H:%M:%S%.3f +0000", "%A %e. %B %Y %H:%M:%S%.3f",
        "%b %e %H:%M:%S%.3f %Y", "%d-%b-%Y %I:%M:%S%.3f %P", "%Y年%-m月%-d日 %H:%M:%S%.3f",
    ])) {
        let text = DateTime::from_timestamp_millis(millis).expect("a moment").format(form).to_string();
        // The month goes first where that is a date.
        prop_assert_eq!(Time::read(&text).map(|moment| moment.time), Some(Time(millis)), "{}", text);
    }
}
