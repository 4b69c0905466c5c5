//! JSON that is sound, and yet not what the samples hold: other things than records in arrays, columns that no name
//! tells, overflow columns.

mod common;

use common::{analyse, check_chunks, counts, problems};
use hubscope::Outcome;

/// Analyses a text, which must give the same in chunks.
#[track_caller]
fn analyse_both(text: &str) -> Outcome {
    let whole = analyse("export", text.as_bytes());
    check_chunks(text.as_bytes());
    whole
}

/// A connect of a device, as a record.
fn connect(device: &str) -> String {
    let properties = format!(r#"{{\"deviceId\":\"{device}\"}}"#);
    format!(
        r#"{{"time":"2024-05-14T08:00:03Z","operationName":"deviceConnect","category":"Connections","properties":"{properties}"}}"#
    )
}

#[test]
fn other_values_in_arrays_are_noted_once_and_cut_nothing_off() {
    let record = connect("pump-01");
    // `record` takes 130 bytes.
    assert_eq!(record.len(), 130);
    for (text, expected, expected_problems) in [
        (String::from("[]"), [0, 0, 0, 0, 0], &["no-rows 1:0 x1"][..]),
        (String::from("[\"a\"]"), [0, 0, 0, 0, 0], &["prose 1:1 x1"]),
        (String::from("[\"a\", 1, -1.5e3, null, true, \"\"]"), [0, 0, 0, 0, 0], &["prose 1:1 x1"]),
        (String::from("[[1,2],\n[3]]"), [0, 0, 0, 0, 0], &["prose 1:2 x1", "prose 2:9 x1"]),
        (String::from("{\"records\":[\"a\",\"b\"]}"), [0, 0, 0, 0, 0], &["prose 1:12 x1"]),
        (format!("{record}\n[\"a\"]\n{record}\n"), [2, 1, 0, 1, 0], &["prose 2:132 x1"]),
        (format!("[null,{record},\"a]\",{record}]"), [2, 1, 0, 1, 0], &["prose 1:1 x1"]),
        (format!("{{\"records\":[{record},null]}}\n{record}"), [2, 1, 0, 1, 0], &["prose 1:143 x1"]),
        (
            format!("{{\"records\":[{record},null]"),
            [1, 1, 0, 0, 0],
            &["prose 1:143 x1", "cut-container 1:148 x1"],
        ),
        // Nor does what is no JSON, if it closes what it is in.
        (format!("[\"a\": 1]\n{record}"), [1, 1, 0, 0, 0], &["prose 1:1 x1"]),
        (format!("[{record}, and so on]"), [1, 1, 0, 0, 0], &["prose 1:133 x1"]),
        (format!("{{\"records\":[{record}, and so on]}}\n"), [1, 1, 0, 0, 0], &["prose 1:144 x1"]),
        // A text whose end is missing takes no record along.
        (format!("[\"a, {record}]"), [1, 1, 0, 0, 0], &["prose 1:1 x1"]),
        (format!("[\"\\\n{record}]"), [1, 1, 0, 0, 0], &["prose 1:1 x1"]),
        // What is missing is still said.
        (String::from("[\"a\",\"b\""), [0, 0, 0, 0, 0], &["prose 1:1 x1", "cut-container 1:8 x1"]),
        (format!("[\"a\n{record}"), [1, 1, 0, 0, 0], &["prose 1:1 x1", "cut-container 2:134 x1"]),
        (format!("[nul,{record}]"), [1, 1, 0, 0, 0], &["prose 1:1 x1"]),
        (format!("[{},{record}]", "1".repeat(70)), [1, 1, 0, 0, 0], &["prose 1:1 x1"]),
    ] {
        let outcome = analyse_both(&text);
        assert_eq!(problems(&outcome), expected_problems, "{text}");
        assert_eq!(counts(&outcome), expected, "{text}");
    }
}

#[test]
fn columns_of_answers_are_told_by_their_rows_where_no_name_tells() {
    let rest = |names: [&str; 4], rows: &str| {
        let columns = names.map(|name| format!(r#"{{"name":"{name}","type":"string"}}"#)).join(",");
        format!(r#"{{"tables":[{{"name":"PrimaryResult","columns":[{columns}],"rows":[{rows}]}}]}}"#)
    };
    let row = r#"["2024-05-14T08:00:03Z","deviceConnect",null,"pump-01"],
        ["2024-05-14T09:10:05Z","deviceDisconnect",404104,"pump-01"]"#;
    for (names, rows, expected, disconnects) in [
        // A device id may look like anything: its column needs a name.
        (["When", "What", "Code", "Device"], row, [2, 2, 0, 0, 0], 1),
        (["When", "What", "Code", "Device ID"], row, [2, 2, 0, 0, 0], 1),
        (["When", "What", "Code", "Pump"], row, [2, 0, 0, 0, 2], 0),
        // Counts, and columns without a row to tell them.
        (["When", "What", "Code", "Device"], r#"["2024-05-14T08:00:03Z",1,2,"pump-01"]"#, [1, 0, 0, 0, 1], 0),
        (["When", "What", "Code", "Device"], "", [0, 0, 0, 0, 0], 0),
    ] {
        let outcome = analyse_both(&rest(names, rows));
        assert_eq!(counts(&outcome), expected, "{names:?} {rows}");
        assert_eq!(outcome.report.disconnects, disconnects, "{names:?} {rows}");
    }
}

#[test]
fn what_one_fragment_tells_of_its_columns_holds_for_the_next() {
    let columns = ["When", "What", "Code", "Device"]
        .map(|name| format!(r#"{{"ColumnName":"{name}","ColumnType":"string"}}"#))
        .join(",");
    let outcome = analyse_both(&format!(
        r#"[{{"FrameType":"DataSetHeader","IsProgressive":true,"Version":"v2.0"}},
{{"FrameType":"TableHeader","TableId":1,"TableKind":"PrimaryResult","TableName":"T","Columns":[{columns}]}},
{{"FrameType":"TableFragment","TableId":1,"FieldCount":4,"TableFragmentType":"DataAppend","Rows":[
["2024-05-14T08:00:03Z","deviceConnect",null,"pump-01"],["2024-05-14T09:10:05Z","deviceDisconnect",404104,"pump-01"]]}},
{{"FrameType":"TableFragment","TableId":1,"FieldCount":4,"TableFragmentType":"DataAppend","Rows":[
["2024-05-14T09:20:05Z","deviceUnheardOf",null,"pump-01"]]}},
{{"FrameType":"TableCompletion","TableId":1,"RowCount":3}},{{"FrameType":"DataSetCompletion","HasErrors":false}}]"#
    ));
    assert_eq!(outcome.report.input.sources[0].format, "kusto-v2");
    assert_eq!(counts(&outcome), [3, 2, 1, 0, 0]);
    assert_eq!(problems(&outcome), ["missing-columns 1:0 x1"]);
    assert_eq!(outcome.report.disconnects, 1);
}

#[test]
fn additional_fields_are_opened_as_a_text_and_as_an_object() {
    let inside = |device: usize| {
        format!(
            r#"{{"location":"westeurope","properties":"{{\"deviceId\":\"pump-{device:02}\",\"protocol\":\"Mqtt\"}}"}}"#
        )
    };
    let text = |device| format!("{:?}", inside(device));
    let object = |device| inside(device);
    let nested = |device: usize| format!(r#"{{"properties":{{"deviceId":"pump-{device:02}"}}}}"#);
    let kinds: [(&str, &dyn Fn(usize) -> String); 3] =
        [("text", &text), ("object", &object), ("nested", &nested)];
    for (kind, additional) in kinds {
        let time = |device| format!("2024-05-14T08:00:{device:02}Z");
        let member = |device| {
            format!(
                r#"{{"TimeGenerated":"{}","OperationName":"deviceConnect","Category":"Connections","AdditionalFields":{}}}"#,
                time(device),
                additional(device)
            )
        };
        let row =
            |device| format!(r#"["{}","deviceConnect","Connections",{}]"#, time(device), additional(device));
        let of_each = |line: &dyn Fn(usize) -> String| (1..=30).map(line).collect::<Vec<_>>().join(",\n");
        let names = ["TimeGenerated", "OperationName", "Category", "AdditionalFields"];
        let columns = names.map(|name| format!(r#"{{"name":"{name}","type":"dynamic"}}"#)).join(",");
        for answer in [
            format!("[{}]", of_each(&member)),
            format!(
                r#"{{"tables":[{{"name":"PrimaryResult","columns":[{columns}],"rows":[{}]}}]}}"#,
                of_each(&row)
            ),
        ] {
            let outcome = analyse_both(&answer);
            assert_eq!(counts(&outcome), [30, 30, 0, 0, 0], "{kind}");
            assert_eq!(problems(&outcome), [""; 0], "{kind}");
            assert_eq!(outcome.report.devices, 30, "{kind}");
        }
    }
    // What a column says goes before, and what is neither is no damage.
    for (additional, device) in
        [(r#"{"properties":{"deviceId":"pump-02"}}"#, "pump-01"), ("7", "pump-01"), ("[]", "pump-01")]
    {
        let record = format!(
            r#"[{{"TimeGenerated":"2024-05-14T09:10:05Z","OperationName":"deviceDisconnect","ResultType":"404104","DeviceId":"pump-01","AdditionalFields":{additional}}}]"#
        );
        let verdicts = common::verdicts(&analyse_both(&record));
        assert!(verdicts.contains(&format!(",{device},,")), "{additional}: {verdicts}");
    }
}

#[test]
fn a_brace_behind_much_white_space_is_what_it_is_without() {
    let (one, other) = (connect("pump-01"), connect("pump-02"));
    let blanks = " ".repeat(100);
    // Within a text, and behind a key, no record begins.
    for (before, expected) in [("a ", 2), ("\"", 1), ("\"properties\":", 1), ("]", 2)] {
        let outcome = analyse_both(&format!("Dear support,\n{before}{blanks}{one}\n{other}\n"));
        assert_eq!(counts(&outcome)[0], expected, "{before}");
    }
}

#[test]
fn a_table_within_a_table_does_not_change_its_columns() {
    let table = |columns: &str, rows: &str| format!(r#"{{"columns":[{columns}],"rows":[{rows}]}}"#);
    let connects = |from: usize, to: usize| {
        let row = |number| format!(r#"["2024-05-14T08:00:03Z","deviceConnect","pump-{number:02}"]"#);
        (from..to).map(row).collect::<Vec<_>>().join(",\n")
    };
    let inner = table(
        r#"{"name":"TimeGenerated"},{"name":"DeviceId"},{"name":"ModuleId"}"#,
        r#"["2024-05-14T09:00:03Z","pump-01","pump"],["2024-05-14T09:00:03Z","pump-02","pump"]"#,
    );
    let rows = [connects(0, 20), inner, connects(20, 40)].join(",");
    let columns = r#"{"name":"TimeGenerated"},{"name":"OperationName"},{"name":"DeviceId"}"#;
    let outcome = analyse_both(&format!(r#"{{"tables":[{}]}}"#, table(columns, &rows)));
    assert_eq!(counts(&outcome), [42, 40, 2, 0, 0]);
    assert_eq!(outcome.report.devices, 40);
}

#[test]
fn records_in_whatever_is_around_them() {
    // In Log Analytics' names, as rows of a query have them.
    let row = |time: &str, what: &str| {
        format!(
            r#"{{"TimeGenerated":"2024-05-14T{time}Z","OperationName":"{what}","DeviceId":"pump-01","ResultType":"{}"}}"#,
            if what == "deviceConnect" { "" } else { "404104" }
        )
    };
    let (first, second) = (row("08:00:03", "deviceConnect"), row("09:10:05", "deviceDisconnect"));
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', r"\\").replace('"', r#"\""#));
    let columns = r#"[{"name":"TimeGenerated","type":"datetime"},{"name":"OperationName"},{"name":"DeviceId"},{"name":"ResultType"}]"#;
    let rows = r#"[["2024-05-14T08:00:03Z","deviceConnect","pump-01",""],["2024-05-14T09:10:05Z","deviceDisconnect","pump-01","404104"]]"#;
    let table = format!(r#"{{"tables":[{{"name":"PrimaryResult","columns":{columns},"rows":{rows}}}]}}"#);
    for text in [
        format!(r#"{{"events":[{first},{second}]}}"#),
        format!(r#"{{"statusCode":200,"body":{{"value":[{first},{second}]}}}}"#),
        // A batch of queries, as the portal asks for them, and what a browser keeps of its traffic.
        format!(r#"{{"responses":[{{"id":"1","status":200,"body":{table}}}]}}"#),
        format!(r#"{{"log":{{"entries":[{{"response":{{"content":{{"text":{}}}}}}}]}}}}"#, quoted(&table)),
        // The message's time is none of the record's.
        format!("{{\"time\":1772434803.12,\"event\":{first}}}\n{{\"time\":1772434804.12,\"event\":{second}}}\n"),
        format!(
            "{{\"log\":{},\"stream\":\"stdout\",\"time\":\"2024-05-15T00:00:00Z\"}}\n{{\"log\":{},\"time\":\"2024-05-15T00:00:00Z\"}}\n",
            quoted(&format!("{first}\n")).replace('\n', "\\n"),
            quoted(&second)
        ),
        format!("{{\"_index\":\"x\",\"_source\":{first}}}\n{{\"_index\":\"x\",\"_source\":{second}}}\n"),
        // pandas' `to_json`, by columns, by rows, and split.
        concat!(
            r#"{"TimeGenerated":{"0":"2024-05-14T08:00:03Z","1":"2024-05-14T09:10:05Z"},"#,
            r#""OperationName":{"0":"deviceConnect","1":"deviceDisconnect"},"DeviceId":{"0":"pump-01","1":"pump-01"},"#,
            r#""ResultType":{"0":null,"1":404104}}"#
        )
        .to_owned(),
        format!(r#"{{"0":{first},"1":{second}}}"#),
        format!(
            r#"{{"columns":["TimeGenerated","OperationName","DeviceId","ResultType"],"index":[0,1],"data":{rows}}}"#
        ),
    ] {
        let outcome = analyse_both(&text);
        assert_eq!(counts(&outcome), [2, 2, 0, 0, 0], "{text}");
        assert_eq!(outcome.report.disconnects, 1, "{text}");
        let verdicts = common::verdicts(&outcome);
        assert!(verdicts.contains("\n2024-05-14T09:10:05.000Z,pump-01,,"), "{text}: {verdicts}");
    }
}

#[test]
fn numbers_that_json_lacks_are_nothing() {
    let record =
        connect("pump-01").replacen('{', r#"{"durationMs":NaN,"other":[-Infinity],"more":Infinity,"#, 1);
    let outcome = analyse_both(&format!("[{record}]"));
    assert_eq!((counts(&outcome), problems(&outcome)), ([1, 1, 0, 0, 0], vec![]));
    // Where something was to be told, it is missing.
    let record = connect("pump-01").replace(r#""2024-05-14T08:00:03Z""#, "NaN");
    let outcome = analyse_both(&record);
    assert_eq!((counts(&outcome), problems(&outcome)), ([1, 0, 0, 0, 1], vec!["bad-time 1:0 x1".to_owned()]));
}

#[test]
fn a_line_break_is_a_blank_where_one_may_be_and_nothing_within_a_name() {
    let disconnect = connect("pump-01").replace("Connect", "Disconnect");
    let disconnect = disconnect.replacen('{', "{\"resultType\":\"404104\",", 1);
    for (sound, broken) in [
        ("pump", "pu\nmp"),
        ("operationName", "operation\r\nName"),
        ("deviceId", "device\nId"),
        ("404104", "404\n104"),
        ("08:00", "08\n:00"),
        ("deviceDisconnect", "deviceDis\nconnect"),
        ("{\"result", "{\"resultDescription\":\"broken\nhere\",\"result"),
    ] {
        let text = disconnect.replacen(sound, broken, 1);
        assert_ne!(text, disconnect);
        let outcome = analyse_both(&text);
        assert_eq!((counts(&outcome), outcome.report.disconnects), ([1, 1, 0, 0, 0], 1), "{text}");
        assert_eq!(problems(&outcome), ["mended 1:0 x1"], "{text}");
        assert!(common::verdicts(&outcome).contains("\n2024-05-14T08:00:03.000Z,pump-01,,"), "{text}");
    }
    // Without its device it is none, however it is joined.
    let outcome = analyse_both(&disconnect.replacen("deviceId", "dev\ncId", 1));
    assert_eq!(counts(&outcome), [1, 0, 0, 0, 1]);
}

#[test]
fn moments_as_powershell_writes_them() {
    let time = r#""2024-05-14T08:00:03Z""#;
    for moment in [
        r#""\/Date(1715673603000)\/""#,
        r#"{"value":"\/Date(1715673603000)\/","DisplayHint":2,"DateTime":"Tuesday, May 14, 2024 10:00:03"}"#,
    ] {
        let outcome = analyse_both(&connect("pump-01").replace(time, moment));
        assert_eq!(counts(&outcome), [1, 1, 0, 0, 0], "{moment}");
        assert_eq!(outcome.report.input.from, hubscope::Time::of_iso("2024-05-14T08:00:03Z"), "{moment}");
    }
    // An object of another kind is none.
    let outcome = analyse_both(&connect("pump-01").replace(time, r#"{"value":"2024-05-14"}"#));
    assert_eq!(counts(&outcome), [1, 0, 0, 0, 1]);
}

#[test]
fn bodies_in_base64() {
    // {"operationName":"deviceConnect","time":"2024-05-14T08:00:03Z","properties":{"deviceId":"p1"}}
    let body = "eyJvcGVyYXRpb25OYW1lIjoiZGV2aWNlQ29ubmVjdCIsInRpbWUiOiIyMDI0LTA1LTE0VDA4OjAwOjAzWiIsInByb3BlcnRpZXMiOnsiZGV2aWNlSWQiOiJwMSJ9fQ==";
    let outcome = analyse_both(&format!(r#"{{"SequenceNumber":1,"Body":"{body}"}}"#));
    assert_eq!((counts(&outcome), outcome.report.devices), ([1, 1, 0, 0, 0], 1));
    // As a cell of a table, too.
    let outcome = analyse_both(&format!("SequenceNumber,Body\n1,{body}\n"));
    assert_eq!((counts(&outcome), outcome.report.devices), ([1, 1, 0, 0, 0], 1));
    // What is none, and what is none of a hub, are records of something else.
    for body in ["eyJvcGVyY!", "eyJhIjo3fQ==", "eyJ"] {
        let outcome = analyse_both(&format!(r#"{{"SequenceNumber":1,"Body":"{body}"}}"#));
        assert_eq!(counts(&outcome), [1, 0, 1, 0, 0], "{body}");
    }
}

#[test]
fn what_only_looks_as_if_it_held_records_is_one() {
    for text in [
        // Of the activity log: its words come with their translations.
        r#"{"operationName":{"value":"a","localizedValue":"b"},"eventTimestamp":"2024-05-14T08:00:03Z","time":7}"#,
        r#"{"time":"2024-05-14T08:00:03Z","message":"no operationName in it","properties":{"time":"2024-05-14T08:00:03Z"}}"#,
        r#"{"OperationName":{"0":"deviceConnect"},"x":{"0":1}}"#,
    ] {
        assert_eq!(counts(&analyse_both(text)), [1, 0, 1, 0, 0], "{text}");
    }
}
