//! Tables as people and programs leave them: put one behind the other, ragged, with prose around them, with names of
//! somebody's own; and what they leave out. The story is that of `shapes.rs`.

mod common;

use common::{analyse, check_chunks, counts, problems};
use hubscope::{Outcome, Time};

const VERDICT: &str = "2024-05-14T09:10:05.000Z,pump-01,,sas-token-expiry,0.99,\
    for:401003-near=1s for:token-band=4202s for:gap-seconds=4s for:sdk-waits-for-hub against:too-few";

const HEADER: &str =
    "TimeGenerated,OperationName,Level,ResultType,ResultDescription,DeviceId,Protocol,SDKVersion\n";
const CONNECT: &str =
    "2024-05-14T08:00:03Z,deviceConnect,Information,,,pump-01,Mqtt,.NET/1.42.0 (.NET 6.0.36)\n";
const REFUSED: &str = "2024-05-14T09:10:04Z,deviceDisconnect,Error,401003,IoTHubUnauthorized,pump-01,Mqtt,\n";
const CLOSED: &str =
    "2024-05-14T09:10:05Z,deviceDisconnect,Error,404104,DeviceConnectionClosedRemotely,pump-01,Mqtt,\n";
const BACK: &str =
    "2024-05-14T09:10:09Z,deviceConnect,Information,,,pump-01,Mqtt,.NET/1.42.0 (.NET 6.0.36)\n";

/// Analyses a table, which must give the same in chunks.
#[track_caller]
fn read(text: &[u8]) -> Outcome {
    let outcome = analyse("export", text);
    check_chunks(text);
    outcome
}

/// What a table must come to: counts and problems, and the story's verdict.
#[track_caller]
fn story(text: &str, expected: [u64; 5], expected_problems: &[String]) {
    let outcome = read(text.as_bytes());
    assert_eq!(counts(&outcome), expected, "{text}");
    assert_eq!(problems(&outcome), expected_problems, "{text}");
    assert_eq!(common::verdicts(&outcome).lines().nth(1), Some(VERDICT), "{text}");
}

/// A problem that comes once, behind these texts.
fn behind(kind: &str, texts: &[&str]) -> String {
    let text = texts.concat();
    format!("{kind} {}:{} x1", text.matches('\n').count() + 1, text.len())
}

fn table() -> String {
    [HEADER, CONNECT, REFUSED, CLOSED, BACK].concat()
}

#[test]
fn the_story_as_it_is() {
    story(&table(), [4, 4, 0, 0, 0], &[]);
    story(&table().replace('\n', "\r\n"), [4, 4, 0, 0, 0], &[]);
    story(&table().replace('\n', "\r"), [4, 4, 0, 0, 0], &[]);
    story(table().trim_end_matches('\n'), [4, 4, 0, 0, 0], &[]);
}

#[test]
fn exports_behind_each_other() {
    story(&[HEADER, CONNECT, REFUSED, HEADER, CLOSED, BACK].concat(), [4, 4, 0, 0, 0], &[]);
    // As `copy /b` and `Export-Csv` leave them.
    story(&[HEADER, CONNECT, REFUSED, "\u{feff}", HEADER, CLOSED, BACK].concat(), [4, 4, 0, 0, 0], &[]);
    story(
        &["#TYPE System.Object\n", HEADER, CONNECT, REFUSED, "#TYPE System.Object\n", HEADER, CLOSED, BACK]
            .concat(),
        [4, 4, 0, 0, 0],
        &[],
    );
    // Other columns, and as many in another order.
    let others = "DeviceId,TimeGenerated [UTC],ResultType,OperationName,Note\n\
        pump-01,2024-05-14T09:10:05Z,404104,deviceDisconnect,?\n\
        pump-01,2024-05-14T09:10:09Z,,deviceConnect,\n";
    story(&[HEADER, CONNECT, REFUSED, others].concat(), [4, 4, 0, 0, 0], &[]);
    let swapped = "TimeGenerated,OperationName,Level,ResultType,ResultDescription,DeviceId,SDKVersion,Protocol\n\
        2024-05-14T09:10:05Z,deviceDisconnect,Error,404104,,pump-01,,Mqtt\n\
        2024-05-14T09:10:09Z,deviceConnect,Information,,,pump-01,.NET/1.42.0 (.NET 6.0.36),Mqtt\n";
    story(&[HEADER, CONNECT, REFUSED, swapped].concat(), [4, 4, 0, 0, 0], &[]);
}

#[test]
fn prose_around_a_table() {
    let greeting = "Hello,\nthis is what the query gave, as far as I see:\n\n";
    let thanks = "Thanks, and regards,\nAnna\n";
    let table = table();
    let expected = [behind("prose", &[]), behind("prose", &[greeting, &table, "\n"])];
    story(&[greeting, &table, "\n", thanks].concat(), [4, 4, 0, 0, 0], &expected);
    // What breaks off belongs to the prose before it.
    story([greeting, &table, "\n", thanks].concat().trim_end(), [4, 4, 0, 0, 0], &expected);
    // Between rows each stretch is noted.
    let text = [HEADER, CONNECT, "look\nhere:\n", REFUSED, CLOSED, "and here\n", BACK];
    story(&text.concat(), [4, 4, 0, 0, 0], &[behind("prose", &text[..2]), behind("prose", &text[..5])]);
    // Without a header the first row is told by its time.
    let rows = [CONNECT, REFUSED, CLOSED, BACK].concat();
    story(&rows, [4, 4, 0, 0, 0], &[]);
    story(&["Have a look, please:\n", &rows].concat(), [4, 4, 0, 0, 0], &[behind("prose", &[])]);
}

#[test]
fn brackets_above_a_table_are_prose() {
    for line in [
        "[EXTERNAL] FW: logs\n\n",
        "[#48213] logs\n",
        "[3/2/2026 10:03 AM] Anna Berg\n",
        "{color:red}look{color}\n",
    ] {
        story(&[line, &table()].concat(), [4, 4, 0, 0, 0], &[behind("prose", &[])]);
        let tabs = table().replace(',', "\t");
        story(&[line, &tabs].concat(), [4, 4, 0, 0, 0], &[behind("prose", &[])]);
        let rows = [CONNECT, REFUSED, CLOSED, BACK].concat();
        story(&[line, &rows].concat(), [4, 4, 0, 0, 0], &[behind("prose", &[])]);
    }
    // Jira's fences are none of the text.
    story(&["{noformat}\n", &table(), "{noformat}\n"].concat(), [4, 4, 0, 0, 0], &[]);
    story(&["{code:title=a.csv}\n", &table(), "{code}\n"].concat(), [4, 4, 0, 0, 0], &[]);
    // What is meant for JSON stays JSON.
    for (text, expected) in [
        ("[]", &["no-rows 1:0 x1"][..]),
        ("{}", &[]),
        ("{time: \n", &["cut 1:0 x1"]),
        ("[7, 8]", &["prose 1:1 x1"]),
    ] {
        let outcome = read(text.as_bytes());
        assert!(outcome.report.input.sources[0].format.starts_with("json"), "{text}");
        assert_eq!(problems(&outcome), expected, "{text}");
    }
}

#[test]
fn records_in_a_cell() {
    let record = |time: &str, rest: &str| {
        let properties = r#""{\"deviceId\":\"pump-01\",\"sdkVersion\":\".NET/1.42.0\"}""#;
        format!(r#"{{"time":"2024-05-14T{time}Z",{rest},"properties":{properties}}}"#)
    };
    let connect = "\"operationName\":\"deviceConnect\"";
    let close = |code: u32| format!("\"operationName\":\"deviceDisconnect\",\"resultType\":\"{code}\"");
    let records = [
        record("08:00:03", connect),
        record("09:10:04", &close(401_003)),
        record("09:10:05", &close(404_104)),
        record("09:10:09", connect),
    ];
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows = |begin: &str, end: &str| -> String {
        let rows = records.each_ref().map(|record| format!("{begin}{}{end}\n", cell(record)));
        rows.concat()
    };
    for text in [
        format!("EnqueuedTimeUtc,Body\n{}", rows("2024-05-14T18:00:00Z,", "")),
        format!("\"_time\";\"_raw\";\"host\"\n{}", rows("\"2024-05-14T08:00:03.000+0000\";", ";\"\"")),
        format!(
            "TenantId,TimeGenerated [UTC],RawData,Type\n{}",
            rows("a,\"5/14/2024, 6:00:00.000 PM\",", ",Raw_CL")
        ),
        // Two names are known, and neither is that of what happened.
        format!("TimeGenerated,Level,RawData\n{}", rows("2024-05-14T18:00:00Z,Information,", "")),
        format!("Body\n{}", rows("", "")),
        rows("2024-05-14T18:00:00Z,", ""),
        // A batch to a cell.
        format!(
            "timestamp,message\n2024-05-14T18:00:00Z,{}\n",
            cell(&format!("{{\"records\":[{}]}}", records.join(",")))
        ),
    ] {
        story(&text, [4, 4, 0, 0, 0], &[]);
    }
    // What is in the other rows is told of each.
    let header = "EnqueuedTimeUtc,Body\n";
    let rows = rows("2024-05-14T18:00:00Z,", "");
    let other = "2024-05-14T18:00:00Z,\"{\"\"temperature\"\":7}\"\n";
    let cut = "2024-05-14T18:00:00Z,\"{\"\"operationName\"\":\"\"dev\"\n";
    let text = "2024-05-14T18:00:00Z,started\n";
    let expected =
        [behind("bad-json", &[header, &rows, other]), behind("bad-json", &[header, &rows, other, cut])];
    story(&[header, &rows, other, cut, text].concat(), [7, 4, 1, 0, 2], &expected);
}

#[test]
fn rows_in_one_cell() {
    let in_cell = |row: &str| format!("\"{}\"\n", row.trim_end().replace('"', "\"\""));
    let all: String = table().lines().map(in_cell).collect();
    story(&all, [4, 4, 0, 0, 0], &[]);
    // Excel quotes only what has quotes or its own delimiter in it.
    let some = [HEADER, &in_cell(CONNECT), REFUSED, CLOSED, &in_cell(BACK)].concat();
    story(&some, [4, 4, 0, 0, 0], &[]);
    // Quotes within are doubled twice.
    let quoted: String = table().replace("Mqtt", "\"Mqtt\"").split_inclusive('\n').map(in_cell).collect();
    story(&quoted, [4, 4, 0, 0, 0], &[]);
    // The inside of a cell that is no row is one of one cell.
    let half = [HEADER, CONNECT, "\"2024-05-14T08:30:00Z,deviceConnect\"\n", REFUSED, CLOSED, BACK].concat();
    story(&half, [5, 4, 0, 0, 1], &[behind("bad-properties", &[HEADER, CONNECT])]);
}

#[test]
fn what_spreadsheets_fill_up_or_leave_away() {
    // A title, blank rows, and every line as wide as the table.
    let filled = ["Export of 14 May,,,,,,,\n,,,,,,,\n", &table(), ",,,,,,,\n,,,,,,,\n"].concat();
    story(&filled, [4, 4, 0, 0, 0], &[behind("prose", &[])]);
    // Excel leaves away trailing delimiters where a block of rows has nothing in the last columns.
    let ragged = [HEADER, CONNECT, REFUSED, CLOSED, BACK].concat().replace("Mqtt,\n", "Mqtt\n");
    story(&ragged, [4, 4, 0, 0, 0], &[]);
    // But a row that lost what matters is none.
    let half = [HEADER, CONNECT, "2024-05-14T08:30:00Z\n", REFUSED, CLOSED, BACK].concat();
    story(&half, [5, 4, 0, 0, 1], &[behind("bad-row", &[HEADER, CONNECT])]);
    let half = [HEADER, CONNECT, "2024-05-14T08:30:00Z,deviceConnect\n", REFUSED, CLOSED, BACK].concat();
    story(&half, [5, 4, 0, 0, 1], &[behind("bad-properties", &[HEADER, CONNECT])]);
    let wide = [HEADER, CONNECT, &CONNECT.replace(",Mqtt", ",,,Mqtt"), REFUSED, CLOSED, BACK].concat();
    story(&wide, [5, 4, 0, 0, 1], &[behind("bad-row", &[HEADER, CONNECT])]);
}

#[test]
fn delimiters() {
    for delimiter in [";", "\t", "|"] {
        let text = table().replace(',', delimiter);
        story(&text, [4, 4, 0, 0, 0], &[]);
    }
    for delimiter in ["^", "~", "#"] {
        let text = format!("sep={delimiter}\n{}", table().replace(',', delimiter));
        story(&text, [4, 4, 0, 0, 0], &[]);
    }
    // Blanks around cells mean nothing.
    story(&table().replace(',', " , "), [4, 4, 0, 0, 0], &[]);
}

#[test]
fn names_of_ones_own() {
    for header in [
        "Time generated,Operation name,Level,Result type,Result description,Device ID,Protocol,SDK version\n",
        "when,what,how bad,code,why,Device,transport,client\n",
        "TimeGenerated,what,Level,code,why,DeviceId,Protocol,SDKVersion\n",
        // A name that is known goes before what stands below it.
        "TimeGenerated,OperationName,Level,ResultType,ResultDescription,DeviceId,note,SDKVersion\n",
    ] {
        story(&table().replace(HEADER, header), [4, 4, 0, 0, 0], &[]);
    }
    for (name, known) in [
        ("Gerät", true),
        ("Enhet", true),
        ("设备", true),
        ("IoTDeviceId", true),
        ("properties_s.deviceId", true),
        ("Column1", false),
    ] {
        let outcome = read(table().replace("DeviceId", name).as_bytes());
        assert_eq!(counts(&outcome), if known { [4, 4, 0, 0, 0] } else { [4, 0, 0, 0, 4] }, "{name}");
    }
    // A module is not its device.
    for name in ["Module", "Modul", "module ID", "properties_s.moduleId"] {
        let both =
            table().replace("pump-01,", "pump-01,,").replace("DeviceId,", &format!("DeviceId,{name},"));
        let module = "2024-05-14T08:00:03Z,deviceConnect,Information,,,pump-01,$edgeAgent,Mqtt,\n";
        let outcome = read([both.as_str(), module].concat().as_bytes());
        assert_eq!((counts(&outcome), outcome.report.devices), ([5, 5, 0, 0, 0], 2), "{name}");
    }
    // Nothing says which column is the device.
    let rows = "when,what,where,code\n2024-05-14T09:10:05Z,deviceDisconnect,westeurope,404104\n";
    assert_eq!(problems(&read(rows.as_bytes())), ["unrecognised 1:0 x1"]);
}

#[test]
fn dates_that_tell_their_order_by_their_form() {
    for (date, fraction, time, problem) in [
        ("05/04/2024 ", ",120", "2024-04-05T09:10:05.120Z", "day-first 1:0 x1"),
        ("05/04/2024, ", ".120", "2024-04-05T09:10:05.120Z", "day-first 1:0 x1"),
        ("5/4/2024 ", ",120", "2024-04-05T09:10:05.120Z", "day-first 1:0 x1"),
        // Nobody knows.
        ("05/04/2024 ", "", "2024-05-04T09:10:05.000Z", "unclear-dates 1:0 x1"),
        ("5/4/2024, ", ".120", "2024-05-04T09:10:05.120Z", "unclear-dates 1:0 x1"),
    ] {
        let text = table().replace(',', ";").replace("2024-05-14T", date).replace('Z', fraction);
        let outcome = read(text.as_bytes());
        assert_eq!(counts(&outcome), [4, 4, 0, 0, 0], "{text}");
        assert_eq!(problems(&outcome), [problem], "{text}");
        let verdicts = common::verdicts(&outcome);
        assert_eq!(verdicts.lines().nth(1).and_then(|row| row.split(',').next()), Some(time), "{text}");
    }
}

#[test]
fn clocks_that_a_header_names() {
    let bare = table().replace('Z', "");
    // An hour ahead of UTC: the story is at 9:10 there.
    let ahead = bare.replace("T09:", "T10:").replace("T08:", "T09:");
    for name in ["TimeGenerated [UTC+1]", "Time (UTC+01:00)", "TimeGenerated (+01:00)"] {
        story(&ahead.replace("TimeGenerated", name), [4, 4, 0, 0, 0], &[]);
    }
    for (name, clock) in [
        ("Time (UTC)", ""),
        ("TimeUtc", ""),
        ("LocalTime", "local-time 1:0 x1"),
        ("TimeCET", "local-time 1:0 x1"),
    ] {
        let expected: Vec<String> =
            [clock].iter().filter(|note| !note.is_empty()).map(ToString::to_string).collect();
        story(&bare.replace("TimeGenerated", name), [4, 4, 0, 0, 0], &expected);
    }
    // Of two columns, that of UTC; somebody's own is none then.
    for (names, local_first) in
        [("Time (CET),Time (UTC)", true), ("TimeUtc,LocalTime", false), ("LocalTime,TimeGenerated", true)]
    {
        let with_both = |line: &str| {
            let (time, rest) = line.split_once(',').expect("cells");
            let other = time.replace("T09:", "T10:");
            let times = match (time, local_first) {
                ("TimeGenerated", _) => names.to_owned(),
                (_, true) => format!("{other},{time}"),
                (_, false) => format!("{time},{other}"),
            };
            format!("{times},{rest}")
        };
        story(&bare.split_inclusive('\n').map(with_both).collect::<String>(), [4, 4, 0, 0, 0], &[]);
    }
    // In the times themselves, in brackets; which zone that is must be told by a number.
    for zone in [" (UTC+02:00)", " (+02:00)", " UTC+2", " GMT+02:00 (CEST)"] {
        let row = CLOSED.replace("T09:", "T11:").replace('Z', zone);
        story(&[HEADER, CONNECT, REFUSED, &row, BACK].concat(), [4, 4, 0, 0, 0], &[]);
    }
    let row = BACK.replace('Z', " (CEST)");
    let expected = [behind("bad-time", &[HEADER, CONNECT, REFUSED, CLOSED, BACK])];
    story(&[HEADER, CONNECT, REFUSED, CLOSED, BACK, &row].concat(), [5, 4, 0, 0, 1], &expected);
}

#[test]
fn counts_and_sessions_are_no_events() {
    for (text, expected) in [
        (
            "DeviceId,TimeGenerated,OperationName,ResultType,count_\n\
             pump-01,2024-05-14T08:00:00Z,deviceDisconnect,404104,7\n\
             pump-01,2024-05-14T09:00:00Z,deviceDisconnect,404104,1\n",
            [2, 0, 0, 0, 2],
        ),
        (
            "TimeGenerated,DeviceId,OperationName,ResultType,DisconnectCount\n\
             \"5/14/2024, 8:00:00.000 AM\",pump-01,deviceDisconnect,404104,7\n",
            [1, 0, 0, 0, 1],
        ),
        (
            "DeviceId,ConnectTime,DisconnectTime,ResultType\npump-01,2024-05-14T08:00:03Z,2024-05-14T09:10:05Z,404104\n",
            [1, 0, 0, 0, 1],
        ),
        (
            "DeviceId,Connected,Disconnected,ResultType\npump-01,2024-05-14T08:00:03Z,2024-05-14T09:10:05Z,404104\n",
            [1, 0, 0, 0, 1],
        ),
        // Rows that were counted where they are, each with its own time, are events.
        (
            "DeviceId,TimeGenerated,OperationName,ResultType,count_\n\
             pump-01,2024-05-14T08:00:00Z,deviceConnect,,1\npump-01,2024-05-14T09:10:05Z,deviceDisconnect,404104,1\n",
            [2, 2, 0, 0, 0],
        ),
        // One time alone is that of the event; of two, where an operation says what happened, the first.
        ("DeviceId,Disconnected,ResultType\npump-01,2024-05-14T09:10:05Z,404104\n", [1, 1, 0, 0, 0]),
        (
            "DeviceId,When,Stored,OperationName,ResultType\n\
             pump-01,2024-05-14T09:10:05Z,2024-05-14T09:15:00Z,deviceDisconnect,404104\n",
            [1, 1, 0, 0, 0],
        ),
    ] {
        let outcome = read(text.as_bytes());
        assert_eq!(counts(&outcome), expected, "{text}");
        let refused = problems(&outcome).iter().filter(|problem| problem.starts_with("no-times")).count();
        assert_eq!(refused as u64, expected[4], "{text}");
    }
}

#[test]
fn cells_over_several_lines() {
    let properties = "{\r\n  \"\"deviceId\"\": \"\"pump-01\"\",\r\n  \"\"protocol\"\": \"\"Mqtt\"\"\r\n}";
    let sdk = "{\r\n  \"\"deviceId\"\": \"\"pump-01\"\",\r\n  \"\"sdkVersion\"\": \"\".NET/1.42.0\"\"\r\n}";
    let text = format!(
        "TimeGenerated,OperationName,ResultType,properties_s\r\n\
        2024-05-14T08:00:03Z,deviceConnect,,\"{sdk}\"\r\n\
        2024-05-14T09:10:04Z,deviceDisconnect,401003,\"{properties}\"\r\n\
        2024-05-14T09:10:05Z,deviceDisconnect,404104,\"{properties}\"\r\n\
        2024-05-14T09:10:09Z,deviceConnect,,\"{sdk}\"\r\n"
    );
    story(&text, [4, 4, 0, 0, 0], &[]);
}

#[test]
fn a_rounded_id_is_noted_each_time() {
    // Behind rows whose shape is known by then.
    let rounded = |row: &str| row.replace("pump-01", "\"6,21753E+13\"");
    let rows = [CONNECT, REFUSED, CLOSED].map(rounded);
    let text = [HEADER, CONNECT, BACK, &rows[0], &rows[1], &rows[2]];
    let outcome = read(text.concat().as_bytes());
    assert_eq!(counts(&outcome), [5, 5, 0, 0, 0]);
    assert_eq!(problems(&outcome), [3, 4, 5].map(|rows| behind("rounded", &text[..rows])));
    assert_eq!(outcome.report.fleet.rows[0].device, "6,21753E+13");
    // In JSON no spreadsheet was at work.
    let json = r#"{"time":"2024-05-14T08:00:03Z","operationName":"deviceConnect","properties":{"deviceId":"5E+10"}}"#;
    assert_eq!(problems(&read(json.as_bytes())), [""; 0]);
}

#[test]
fn identities_stand_in_for_devices() {
    let header = "TimeGenerated,OperationName,ResultType,identity_s,properties_s\n";
    let row = |time: &str, what: &str, identity: &str, properties: &str| {
        format!("2024-05-14T{time}Z,{what},{identity},\"{}\"\n", properties.replace('"', "\"\""))
    };
    let other = r#"{"deviceId":"pump-01"}"#;
    let none = r#"{"sdkVersion":".NET/1.42.0"}"#;
    // What `properties` say goes before it.
    let text = [
        header.to_owned(),
        row("08:00:03", "deviceConnect,", "pump-01", none),
        row("09:10:04", "deviceDisconnect,401003", "pump-02", other),
        row("09:10:05", "deviceDisconnect,404104", "pump-03", other),
        row("09:10:09", "deviceConnect,", "pump-01", none),
    ];
    story(&text.concat(), [4, 4, 0, 0, 0], &[]);
}

/// The excerpt of the note on missing columns.
fn missing(text: &str) -> Option<String> {
    let problems = read(text.as_bytes()).report.input.problems;
    let note = problems.into_iter().find(|p| p.problem.message() == "problem-missing-columns");
    note.map(|note| note.excerpt)
}

#[test]
fn columns_that_a_query_left_out() {
    let drop = |device: &str| format!("2024-05-14T09:10:05Z,deviceDisconnect,404104,{device}\n");
    let header = "TimeGenerated,OperationName,ResultType,DeviceId\n";
    let all = Some("sdkVersion, maskedIpAddress, authType, protocol".to_owned());
    assert_eq!(missing(&format!("{header}{}", drop("pump-01"))), all);
    // Nothing to explain, nothing to miss.
    assert_eq!(missing(&format!("{header}2024-05-14T09:10:05Z,deviceConnect,,pump-01\n")), None);
    // The documented query has what matters for one device; addresses matter where many drop.
    assert_eq!(missing(&table()), None);
    let fleet =
        |count| (0..count).map(|i| CLOSED.replace("pump-01", &format!("pump-{i}"))).collect::<String>();
    assert_eq!(missing(&format!("{HEADER}{}", fleet(5))), None);
    assert_eq!(missing(&format!("{HEADER}{}", fleet(6))), Some("maskedIpAddress, authType".to_owned()));
    // `properties` hold all but the operation.
    let whole = "TimeGenerated,ResultType,properties_s\n\
        2024-05-14T09:10:05Z,404104,\"{\"\"deviceId\"\":\"\"pump-01\"\"}\"\n";
    assert_eq!(missing(whole), Some("OperationName".to_owned()));
    // Of the service's answer in JSON the same.
    let rest = r#"{"tables":[{"name":"PrimaryResult","columns":[{"name":"TimeGenerated","type":"datetime"},{"name":"OperationName","type":"string"},{"name":"ResultType","type":"string"},{"name":"DeviceId","type":"string"}],"rows":[["2024-05-14T09:10:05Z","deviceDisconnect","404104","pump-01"]]}]}"#;
    assert_eq!(missing(rest), all);
    let az = r#"[{"TableName":"PrimaryResult","TimeGenerated":"2024-05-14T09:10:05Z","OperationName":"deviceDisconnect","ResultType":"404104","DeviceId":"pump-01","SDKVersion":"None"}]"#;
    assert_eq!(missing(az), None);
    assert_eq!(missing(&az.replace(r#","SDKVersion":"None""#, "")), all);
    // Blobs have whatever the hub wrote.
    let blob = r#"{"time":"2024-05-14T09:10:05Z","operationName":"deviceDisconnect","resultType":"404104","deviceId":"pump-01"}"#;
    assert_eq!(missing(blob), None);
}

#[test]
fn rows_that_a_limit_cut_off() {
    let limit = |text: &str| {
        let outcome = analyse("export", text.as_bytes());
        let input = &outcome.report.input;
        let note = input.problems.iter().find(|p| p.problem.message() == "problem-row-limit");
        (input.records, note.map(|note| note.excerpt.clone()))
    };
    let row = |i: i64| {
        format!(
            "{}Z,deviceConnect,pump-{}\n",
            hubscope::Time(1_715_673_603_000 + i * 1000).to_iso().trim_end_matches('Z'),
            i % 7
        )
    };
    let csv = |count: i64| {
        format!("TimeGenerated,OperationName,DeviceId\n{}", (0..count).map(row).collect::<String>())
    };
    assert_eq!(limit(&csv(9_999)), (9_999, None));
    assert_eq!(limit(&csv(10_000)), (10_000, Some("10000".to_owned())));
    assert_eq!(limit(&csv(10_001)), (10_001, None));
    assert_eq!(limit(&csv(30_000)), (30_000, Some("30000".to_owned())));
    assert_eq!(limit(&csv(500_000)), (500_000, Some("500000".to_owned())));
    assert_eq!(limit(&csv(10_000).replace(',', "\t")), (10_000, Some("10000".to_owned())));
    // What is no record of a hub is a row, too.
    assert_eq!(limit(&csv(10_000).replace("deviceConnect", "read")), (10_000, Some("10000".to_owned())));
    let columns = r#"[{"name":"TimeGenerated"},{"name":"OperationName"},{"name":"DeviceId"}]"#;
    let rows = vec![r#"["2024-05-14T08:00:03Z","deviceConnect","pump-01"]"#; 10_000].join(",");
    let rest = format!(r#"{{"tables":[{{"columns":{columns},"rows":[{rows}]}}]}}"#);
    assert_eq!(limit(&rest), (10_000, Some("10000".to_owned())));
    let az = r#"{"TableName":"PrimaryResult","TimeGenerated":"2024-05-14T08:00:03Z","OperationName":"deviceConnect","DeviceId":"pump-01"}"#;
    let az = format!("[{}]", vec![az; 30_000].join(","));
    assert_eq!(limit(&az), (30_000, Some("30000".to_owned())));
    // A blob is cut nowhere.
    let line =
        "{\"time\":\"2024-05-14T08:00:03Z\",\"operationName\":\"deviceConnect\",\"deviceId\":\"pump-01\"}\n";
    assert_eq!(limit(&line.repeat(10_000)), (10_000, None));
}

#[test]
fn connections_that_had_begun_before_the_log() {
    let row = |hour: usize, device: usize, what: &str| {
        format!("2024-05-14T{hour:02}:{device:02}:03Z,{what},pump-{device:02}\n")
    };
    let (connect, drop) = ("deviceConnect,Information,", "deviceDisconnect,Error,404104");
    let rows = |hour: usize, devices: usize, what: &str| -> String {
        (0..devices).map(|device| row(hour, device, what)).collect()
    };
    let note = |sources: &[String]| {
        let mut analysis = hubscope::Analysis::default();
        for (number, rows) in sources.iter().enumerate() {
            analysis.begin(&format!("{number}.csv"));
            analysis
                .push(format!("TimeGenerated,OperationName,Level,ResultType,DeviceId\n{rows}").as_bytes());
        }
        let input = analysis.finish().report.input;
        let note = input.problems.into_iter().find(|p| p.problem.message() == "problem-begins-inside");
        note.map(|note| (note.source, note.line, note.byte, note.count, note.excerpt))
    };
    let said = |source: &str, excerpt: &str| Some((source.to_owned(), 1, 0, 1, excerpt.to_owned()));
    let (begins, ends) = (rows(9, 7, drop), rows(10, 7, connect));
    assert_eq!(note(&[format!("{begins}{ends}")]), said("0.csv", "7/7"));
    // The order of rows says nothing.
    assert_eq!(note(&[format!("{ends}{begins}")]), said("0.csv", "7/7"));
    // As many later drops whose connects are there, or more.
    let later = rows(11, 6, drop);
    assert_eq!(note(&[format!("{begins}{ends}{later}")]), said("0.csv", "7/13"));
    assert_eq!(note(&[format!("{begins}{ends}{}", rows(11, 7, drop))]), None);
    // Few devices, no connects at all, and what another file holds.
    assert_eq!(note(&[format!("{}{ends}", rows(9, 5, drop))]), None);
    assert_eq!(note(std::slice::from_ref(&begins)), None);
    assert_eq!(note(&[format!("{begins}{ends}"), rows(8, 7, connect)]), None);
    assert_eq!(note(&[begins.clone(), ends]), said("", "7/7"));
}

#[test]
fn the_own_time_of_a_record_goes_before_the_one_at_which_it_came_in() {
    let first = |text: &str| {
        let outcome = analyse("export", text.as_bytes());
        check_chunks(text.as_bytes());
        (counts(&outcome), outcome.report.input.from)
    };
    let expected = |time: &str| ([2, 2, 0, 0, 0], Time::of_iso(&format!("2024-05-14T{time}Z")));
    let table = "TimeGenerated,time_t,operationName_s,deviceId_s\n\
                 2024-05-14T18:00:00Z,2024-05-14T08:00:03Z,deviceConnect,pump-01\n\
                 2024-05-14T18:00:00Z,2024-05-14T09:00:03Z,deviceConnect,pump-01\n";
    assert_eq!(first(table), expected("08:00:03"));
    // A column of other services in a table that all share.
    assert_eq!(first(&table.replace("2024-05-14T08:00:03Z", "")), expected("09:00:03"));
    // The only one.
    assert_eq!(first(&table.replace("TimeGenerated", "Received")), expected("08:00:03"));
    let object = |time: &str| {
        format!(
            r#"{{"time_t":"2024-05-14T{time}Z","TimeGenerated":"2024-05-14T18:00:00Z","operationName_s":"deviceConnect","deviceId_s":"a"}}"#
        )
    };
    assert_eq!(first(&format!("[{},{}]", object("08:00:03"), object("09:00:03"))), expected("08:00:03"));
    let columns =
        r#"[{"name":"TimeGenerated"},{"name":"Timestamp_t"},{"name":"OperationName"},{"name":"DeviceId"}]"#;
    let row = |time: &str| format!(r#"["2024-05-14T18:00:00Z","2024-05-14T{time}Z","deviceConnect","a"]"#);
    let rows = [row("08:00:03"), row("09:00:03")].join(",");
    assert_eq!(
        first(&format!(r#"{{"tables":[{{"columns":{columns},"rows":[{rows}]}}]}}"#)),
        expected("08:00:03")
    );
}

#[test]
fn properties_as_other_programs_write_them() {
    let read = |cell: &str| {
        let text = format!(
            "time,operationName,category,properties\n2024-05-14T08:00:03Z,deviceConnect,Connections,\"{cell}\"\n"
        );
        let outcome = analyse("export", text.as_bytes());
        check_chunks(text.as_bytes());
        let device = outcome.hand_over(None).devices_csv().nth(1).unwrap_or_default();
        (counts(&outcome), device.split(',').next().unwrap_or_default().to_owned())
    };
    let expected = ([1, 1, 0, 0, 0], "pump-01".to_owned());
    // PowerShell's objects, and Python's.
    assert_eq!(
        read("@{deviceId=pump-01; sdkVersion=.NET/1.42.0 (Linux; X64); authType={\"\"a\"\":1}; statusCode=}"),
        expected
    );
    assert_eq!(read("{'deviceId': 'pump-01', 'protocol': 'Mqtt', 'authType': None}"), expected);
    let rejected = ([1, 0, 0, 0, 1], String::new());
    for cell in ["@{deviceId=pump-01; sdkVer", "{'deviceId': 'pump-01', 'prot", "{{'deviceId'}}", "@{}"] {
        assert_eq!(read(cell), rejected, "{cell}");
    }
}

#[test]
fn a_date_beside_its_time_of_day() {
    let read = |text: &str| {
        let outcome = analyse("export", text.as_bytes());
        check_chunks(text.as_bytes());
        (counts(&outcome), outcome.report.input.from)
    };
    let table = "Date,Time,DeviceId,OperationName\n5/14/2024,08:00:03,pump-01,deviceConnect\n\
                 5/15/2024,07:00:03,pump-01,deviceConnect\n";
    let expected = ([2, 2, 0, 0, 0], Time::of_iso("2024-05-14T08:00:03Z"));
    assert_eq!(read(table), expected);
    assert_eq!(read(&table.replace("Date,Time", "Datum (UTC),Time (UTC)")), expected);
    // A time that says its date needs none.
    assert_eq!(
        read(&table.replace(",0", ",2024-05-14T0").replacen("5/14", "5/13", 1)).1,
        Time::of_iso("2024-05-14T07:00:03Z")
    );
}

#[test]
fn modules_without_a_header() {
    let read = |rows: &str| {
        let outcome = analyse("export", rows.as_bytes());
        check_chunks(rows.as_bytes());
        (counts(&outcome), outcome.report.devices)
    };
    let rows = "2024-05-14T07:00:03Z,deviceConnect,,gw-1,,Mqtt,\n\
                2024-05-14T07:30:03Z,deviceDisconnect,404104,gw-1,,Mqtt,\n\
                2024-05-14T07:30:06Z,deviceConnect,,gw-1,$edgeAgent,Mqtt,.NET/1.42.0\n";
    assert_eq!(read(rows), ([3, 3, 0, 0, 0], 2));
    // Modules alone, and none.
    assert_eq!(read(&rows.replace(",,Mqtt", ",$edgeHub,Mqtt")), ([3, 3, 0, 0, 0], 2));
    assert_eq!(read(&rows.replace("$edgeAgent", "")), ([3, 3, 0, 0, 0], 1));
    // What is no ID is no device's.
    assert_eq!(read(&rows.replace("gw-1", "two words")), ([0; 5], 0));
}

#[test]
fn hostile_tables_cost_no_more_than_their_size() {
    // A wide header, wide rows, and lines that are no rows: the square of this size would be hours.
    let size = 512 * 1024;
    let wide = "device,level,x,Time,OperationName,".repeat(7000);
    for (begin, piece) in [
        (HEADER, "Time,level,x\n"),
        (HEADER, "prose\n"),
        (HEADER, "2024-05-14T08:00:03Z\n"),
        (HEADER, ",,,,,,,,,\n"),
        (HEADER, HEADER),
        ("2024-05-14T08:00:03Z,deviceConnect,pump-01\n", "a,b\n"),
        (&*wide, "\n2024-05-14T08:00:03Z,Error"),
        ("", "2024-05-14T08:00:03Z,"),
        ("", "2024-05-14T08:00:03Z,7\n"),
        ("", "sep=;\n"),
        ("", "Time,Level,Category\n"),
        ("", "x,\"{\"\"operationName\"\":[\"\n"),
        ("", "x,\"{\"\"operationName\"\":7}\"\n"),
        ("", "x,\"{\"\"operationName\"\":7}\",\"[{\"\"operationName\"\":7}"),
        (HEADER, "\"\"\"\"\"\",\"\n"),
    ] {
        let text = format!("{begin}{}", piece.repeat(size / piece.len()));
        counts(&analyse("export", text.as_bytes()));
    }
}
