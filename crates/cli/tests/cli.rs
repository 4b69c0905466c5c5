//! The real program, from the outside: what it writes, where, and with which exit code.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use fleet_sim::{SAMPLE_SEED, Scenario, Shape};
use hubscope_text::{LOCALES, Lang};

const FORMS: [&str; 4] = ["text", "markdown", "html", "json"];

/// What a run left behind.
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

fn hubscope(args: &[&str]) -> Run {
    run(command(args), b"")
}

/// In English, whatever the machine speaks.
fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hubscope"));
    command.args(args).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
    command
}

fn run(mut command: Command, input: &[u8]) -> Run {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that fails early does not read it all.
    let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// An empty folder for one test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn write(path: &Path, bytes: &[u8]) -> String {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

fn sample() -> Vec<u8> {
    Scenario::sample().run(SAMPLE_SEED).export(Shape::Jsonl)
}

/// The names of the sources, as the report gives them.
fn sources(json: &str) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(json).unwrap();
    let sources = report["input"]["sources"].as_array().unwrap();
    sources.iter().map(|source| source["name"].as_str().unwrap().to_owned()).collect()
}

/// As large as it takes for several threads to read it, if there are several cores.
#[test]
fn a_large_file_comes_out_as_a_stream_does() {
    const LARGE: usize = 40 << 20;
    let part = Scenario::incident().run(SAMPLE_SEED).export(Shape::Jsonl);
    let mut bytes = Vec::new();
    while bytes.len() < LARGE {
        bytes.extend_from_slice(&part);
        bytes.extend_from_slice(b"{\"time\":\"2026-03-02T08:00:03Z\",\n");
    }
    // Its last line is not whole.
    bytes.truncate(bytes.len() - 9);
    let file = write(&folder("large").join("stdin"), &bytes);
    let of_file = hubscope(&["report", &file, "--format", "json"]);
    let of_stream = run(command(&["report", "-", "--format", "json"]), &bytes);
    assert_eq!((of_file.code, of_file.err.as_str()), (Some(0), ""));
    assert!(of_file.out.contains("\"problem\":\"bad-json\""));
    assert!(of_file.out == of_stream.out, "they differ");
}

#[test]
fn a_report_in_every_form() {
    let file = write(&folder("forms").join("PT1H.json"), &sample());
    for form in FORMS {
        let run = hubscope(&["report", &file, "--format", form]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{form}");
        assert!(run.out.ends_with('\n'), "{form}");
        assert!(run.out.contains("PT1H.json"), "{form}");
    }
    let text = hubscope(&["report", &file]).out;
    assert_eq!(text, hubscope(&["report", &file, "--format=text"]).out);
    for line in text.lines().filter(|line| !line.trim_start().starts_with("https://")) {
        assert!(line.chars().count() <= 78, "{line}");
    }
}

#[test]
fn verdicts() {
    let file = write(&folder("verdicts").join("PT1H.json"), &sample());
    let csv = hubscope(&["verdicts", &file]);
    assert_eq!((csv.code, csv.err.as_str()), (Some(0), ""));
    assert!(csv.out.starts_with("time,device,module,cause,confidence,evidence"));
    let ndjson = hubscope(&["verdicts", &file, "--format", "ndjson"]);
    assert_eq!(ndjson.code, Some(0));
    assert!(
        ndjson
            .out
            .lines()
            .all(|line| { serde_json::from_str::<serde_json::Value>(line).unwrap().is_object() })
    );
    assert_eq!(ndjson.out.lines().count() + 1, csv.out.lines().count());
    assert!(ndjson.out.lines().count() > 0);
}

#[test]
fn rows_that_are_missing_from_the_verdicts_are_told() {
    let mut log = sample();
    log.extend(b"{\"time\": 1\n");
    let run = run(command(&["verdicts", "-"]), &log);
    assert_eq!(run.code, Some(0));
    let line = log.split(|b| *b == b'\n').count() - 1;
    assert!(run.err.starts_with(&format!("hubscope: stdin:{line}: ")), "{}", run.err);
    assert!(run.err.contains("hubscope: 1 record could not be read"), "{}", run.err);
}

#[test]
fn standard_input_is_a_source_like_any_other() {
    let file = write(&folder("stdin").join("stdin"), &sample());
    let piped = run(command(&["report", "-", "--format", "json"]), &sample());
    assert_eq!(piped.code, Some(0));
    assert_eq!(piped.out, hubscope(&["report", &file, "--format", "json"]).out);
}

#[test]
fn folders_are_read_with_all_that_is_not_hidden() {
    let root = folder("folders");
    let record = br#"{"time":"2026-03-02T08:00:03Z","category":"Connections","operationName":"deviceConnect","properties":"{\"deviceId\":\"a\"}"}"#;
    for name in ["b.json", "a/z.json", "a/y/x.json", "a.json", ".hidden.json", ".git/x.json"] {
        write(&root.join(name), record);
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink("..", root.join("a/loop")).unwrap();

    let run = hubscope(&["report", root.to_str().unwrap(), "--format", "json"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(
        sources(&run.out),
        ["folders/a.json", "folders/a/y/x.json", "folders/a/z.json", "folders/b.json"]
    );

    let file = root.join("a/z.json");
    let run = hubscope(&["report", file.to_str().unwrap(), "--format", "json"]);
    assert_eq!(sources(&run.out), ["z.json"]);
}

#[test]
fn the_order_of_files_is_no_matter() {
    let root = folder("order");
    let sample = sample();
    let half = sample.len() / 2 + sample[sample.len() / 2..].iter().position(|b| *b == b'\n').unwrap() + 1;
    let [a, b] =
        [("a", &sample[..half]), ("b", &sample[half..])].map(|(name, bytes)| write(&root.join(name), bytes));
    let one = hubscope(&["report", &a, &b, "--format", "json"]);
    let other = hubscope(&["report", "--format", "json", &b, &a]);
    assert_eq!(one.code, Some(0));
    assert_eq!(one.out, other.out);
}

#[test]
fn nothing_usable_is_said_beside_the_report() {
    let root = folder("unusable");
    let file = write(&root.join("notes.txt"), b"This is no log.\n");
    for form in FORMS {
        let run = hubscope(&["report", &file, "--format", form]);
        assert_eq!(run.code, Some(1), "{form}");
        assert!(!run.out.is_empty(), "{form}");
        assert!(run.err.starts_with("hubscope: notes.txt: "), "{}", run.err);
        assert!(run.err.contains("hubscope: Not one usable record"), "{}", run.err);
    }
    let run = hubscope(&["verdicts", &file]);
    assert_eq!(run.code, Some(1));
    assert_eq!(run.out.lines().count(), 1);
    assert!(run.err.starts_with("hubscope: notes.txt: "), "{}", run.err);

    fs::create_dir(root.join("empty")).unwrap();
    let empty = hubscope(&["report", root.join("empty").to_str().unwrap()]);
    assert_eq!(empty.code, Some(1));
}

#[test]
fn mistakes_are_told_and_write_nothing() {
    #[track_caller]
    fn check(args: &[&str], said: &str) {
        let run = hubscope(args);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(run.err.contains(said), "{args:?}: {}", run.err);
    }
    check(&[], "hubscope --help");
    check(&["rapport", "x"], "rapport");
    check(&["report"], "hubscope --help");
    check(&["report", "x", "--nonsense"], "--nonsense");
    check(&["report", "x", "--lang", "de"], "en, sv, nl, fr, zh");
    check(&["report", "x", "--format", "csv"], "text, markdown, html, json");
    check(&["verdicts", "x", "--format", "json"], "csv, ndjson");
    check(&["report", "no/such/file.json"], "no/such/file.json");
    check(&["report", "no/such/\u{1b}[31mfile"], "no/such/\u{fffd}[31mfile");
}

#[test]
fn a_missing_file_among_others_is_found_out_first() {
    let file = write(&folder("missing").join("a.json"), &sample());
    let run = hubscope(&["report", &file, "missing.json"]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(run.err.contains("missing.json"), "{}", run.err);
}

#[test]
fn a_redacted_report_names_nobody() {
    let folder = folder("redact");
    let file = write(&folder.join("customer.json"), &sample());
    for format in ["text", "markdown", "html", "json"] {
        let open = hubscope(&["report", &file, "--format", format]);
        let redacted = hubscope(&["report", &file, "--format", format, "--redact"]);
        assert_eq!(redacted.code, Some(0));
        for original in ["pump-01", "customer.json"] {
            assert!(open.out.contains(original), "{format} shows {original}");
            assert!(!redacted.out.contains(original), "{format} --redact shows {original}");
        }
        assert!(redacted.out.contains("device-0"), "{format}");
    }
    for command in ["reply", "verdicts", "devices"] {
        let redacted = hubscope(&["--redact", command, &file]);
        assert_eq!(redacted.code, Some(0), "{command}");
        assert!(!redacted.out.contains("pump-01") && redacted.out.contains("device-0"), "{command}");
    }
    // `explain` is about one device, and the mapping tells who is who.
    let run = hubscope(&["--redact", "mapping", &file]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    let mapping = hubscope(&["mapping", &file]).out;
    assert!(mapping.contains("\ndevice,pump-01,device-00"), "{mapping}");
    assert!(mapping.contains("\nsource,customer.json,source-0001\n"), "{mapping}");
    assert!(hubscope(&["--help"]).out.contains("--redact"));
}

#[test]
fn help_and_version() {
    let version = hubscope(&["--version"]);
    assert_eq!((version.code, version.err.as_str()), (Some(0), ""));
    assert_eq!(version.out, concat!("hubscope ", env!("CARGO_PKG_VERSION"), "\n"));
    for lang in Lang::ALL {
        let help = hubscope(&["--help", "--lang", lang.code()]);
        assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "{lang}");
        assert!(help.out.contains("hubscope verdicts FILE… [--format csv|ndjson]"), "{lang}");
        assert_no_ids(&help.out);
    }
}

#[test]
fn the_language_is_the_one_asked_for() {
    let in_french = |variable: &str, args: &[&str]| {
        let mut command = command(args);
        command.env(variable, "fr_FR.UTF-8");
        run(command, b"").err
    };
    let asked = hubscope(&["report", "--lang", "fr"]).err;
    assert_ne!(asked, hubscope(&["report"]).err);
    assert_eq!(in_french("LANG", &["report"]), asked);
    assert_eq!(in_french("LC_ALL", &["report"]), asked);
    assert_eq!(in_french("LC_ALL", &["report", "--lang", "en"]), hubscope(&["report"]).err);
}

#[test]
fn every_language_has_all_words() {
    let root = folder("languages");
    write(&root.join("PT1H.json"), &sample());
    write(&root.join("notes.txt"), b"This is no log.\n\x1b[31m|`<script>\n");
    let root = root.to_str().unwrap();
    for lang in Lang::ALL {
        for (command, form) in
            ["report", "reply"].into_iter().flat_map(|c| FORMS[..3].iter().map(move |f| (c, *f)))
        {
            let run = hubscope(&[command, root, "--format", form, "--lang", lang.code()]);
            assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{lang} {command} {form}");
            assert_no_ids(&run.out);
            assert!(!run.out.contains("<script>") || form != "html", "{lang}");
        }
    }
}

/// No message is missing, and none lacks an argument.
#[track_caller]
fn assert_no_ids(written: &str) {
    let (_, english) = LOCALES.into_iter().find(|(lang, _)| *lang == Lang::En).unwrap();
    let known = english.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let composed: Vec<_> = hubscope::message_ids().collect();
    let ids: BTreeSet<&str> = known.chain(composed.iter().map(AsRef::as_ref)).collect();
    let mut words = written.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    assert_eq!(words.find(|word| ids.contains(word)), None);
    assert!(!written.contains("{$"), "{written}");
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let mut command = command(&["report", "-", "--format", "json"]);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Closed before there is anything to write.
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all(&sample()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure() {
    let file = write(&folder("full").join("a.json"), &sample());
    let mut command = command(&["report", &file]);
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = command.stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("No space left"));
}

#[test]
fn a_verdict_is_opened() {
    let file = write(&folder("explain").join("PT1H.json"), &sample());
    let life = hubscope(&["explain", &file, "--device", "gate-west-3"]);
    assert_eq!((life.code, life.err.as_str()), (Some(0), ""));
    assert!(life.out.starts_with("Device gate-west-3\n"), "{}", life.out);
    assert!(life.out.contains("sessions: 35"), "{}", life.out);
    assert!(!life.out.contains("PT1H.json, line"), "rows are of one disconnect");

    let time = "2026-03-02T08:20:00Z";
    let args = ["explain", &file, "--device", "gate-west-3", "--time", time];
    for form in FORMS {
        let run = hubscope(&[&args[..], &["--format", form]].concat());
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{form}");
        assert!(run.out.contains("2026-03-02T08:19:59Z"), "{form}: the row of the disconnect\n{}", run.out);
    }
    let json = hubscope(&[&args[..], &["--format", "json"]].concat()).out;
    let explanation: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(explanation["verdict"]["cause"], "sas-token-expiry");
    // What comes only once is kept: the same answer, under another name.
    let stdin = ["explain", "-", "--device", "gate-west-3", "--time", time, "--format", "json"];
    let of_stdin = run(command(&stdin), &sample());
    assert_eq!(of_stdin.out.replace("\"stdin\"", "\"PT1H.json\""), json);

    for lang in Lang::ALL {
        let run = hubscope(&[&args[..], &["--lang", lang.code()]].concat());
        assert_eq!(run.code, Some(0), "{lang}");
        for unsaid in ["{", "threshold-", "explain-", "evidence-", "limit-", "row-"] {
            let words: Vec<&str> = run.out.lines().filter(|line| !line.starts_with("    {")).collect();
            assert!(!words.join("\n").contains(unsaid), "{lang}: {unsaid}\n{}", run.out);
        }
    }
}

#[test]
fn an_unknown_device() {
    let file = write(&folder("unknown").join("PT1H.json"), &sample());
    let run = hubscope(&["explain", &file, "--device", "Gate-West-3"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains("Gate-West-3"), "{}", run.err);
    let run = hubscope(&["explain", &file]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("--device"), "{}", run.err);
}

/// Two days of hourly records: a connect each, and in the first log a disconnect.
#[test]
fn two_logs_are_compared() {
    let folder = folder("compare");
    let log = |first_day: u32, drops: bool| {
        let record = |day: u32, hour: u32, minute: u32, operation: &str, rest: &str| {
            format!(
                "{{\"time\":\"2025-06-{day:02}T{hour:02}:{minute:02}:00Z\",\"operationName\":\"{operation}\",\
                 \"category\":\"Connections\",{rest}\"properties\":\"{{\\\"deviceId\\\":\\\"pump-01\\\"}}\"}}\n"
            )
        };
        let mut log = String::new();
        for (day, hour) in (0..48).map(|hour| (first_day + hour / 24, hour % 24)) {
            if drops {
                log += &record(
                    day,
                    hour,
                    20,
                    "deviceDisconnect",
                    "\"level\":\"Error\",\"resultType\":\"404104\",",
                );
            }
            log += &record(day, hour, 21, "deviceConnect", "");
        }
        log
    };
    let before = write(&folder.join("before/PT1H.json"), log(1, true).as_bytes());
    let after = write(&folder.join("after.json"), log(8, false).as_bytes());
    let folder = folder.join("before");
    for first in [before.as_str(), folder.to_str().unwrap()] {
        let Run { code, out, err } = hubscope(&["compare", first, &after]);
        assert_eq!((code, err.as_str()), (Some(0), ""));
        assert!(out.contains("No disconnect any more; before there were 24.5 a day."), "{out}");
        assert_no_ids(&out);
    }
    let Run { code, out, .. } = hubscope(&["compare", &after, &before, "--format", "json"]);
    let comparison: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &comparison["change"]), (Some(0), &"new".into()));
    assert_eq!(comparison["cautions"], serde_json::json!(["caution-order"]));
    let empty = write(&folder.join("empty.json"), b"[]");
    let Run { code, out, err } = hubscope(&["compare", &before, &empty]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(!err.is_empty());
}

/// Of `pump-1` three disconnects, at 08:20, 09:20 and 10:20, of `pump-2` one at 09:20 and of `lamp` none.
fn three_devices() -> String {
    let record = |time: &str, device: &str, drop: bool| {
        let (operation, level, result) =
            if drop { ("deviceDisconnect", "Error", "404104") } else { ("deviceConnect", "Information", "") };
        let (sdk, address) = if device == "pump-2" {
            ("iothubclient/1.8.0", "198.51.100.XXX")
        } else {
            (".NET/1.42.0 (x)", "203.0.113.XXX")
        };
        format!(
            "{{\"time\":\"2026-03-02T{time}Z\",\"category\":\"Connections\",\"operationName\":\"{operation}\",\
             \"level\":\"{level}\",\"resultType\":\"{result}\",\"properties\":\"{{\\\"deviceId\\\":\\\"{device}\\\",\
             \\\"protocol\\\":\\\"Mqtt\\\",\\\"sdkVersion\\\":\\\"{sdk}\\\",\\\"maskedIpAddress\\\":\\\"{address}\\\"}}\"}}\n"
        )
    };
    [
        record("08:00:00", "pump-1", false),
        record("08:20:00", "pump-1", true),
        record("09:00:00", "pump-1", false),
        record("09:00:00", "pump-2", false),
        record("09:20:00", "pump-1", true),
        record("09:20:00", "pump-2", true),
        record("10:00:00", "pump-1", false),
        record("10:20:00", "pump-1", true),
        record("10:21:00", "lamp", false),
    ]
    .concat()
}

#[test]
fn a_part_of_the_log_is_told_alone() {
    let file = write(&folder("part").join("PT1H.json"), three_devices().as_bytes());
    // Time and device of each row.
    let rows = |options: &[&str]| {
        let run = hubscope(&[&["verdicts", &file], options].concat());
        assert_eq!(run.code, Some(0), "{options:?}");
        let rows = run.out.lines().skip(1).map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            format!("{} {}", &cells[0]["2026-03-02T".len()..][..5], cells[1])
        });
        (rows.collect::<Vec<_>>().join(", "), run.err)
    };
    let all = "08:20 pump-1, 09:20 pump-1, 09:20 pump-2, 10:20 pump-1";
    assert_eq!(rows(&[]), (all.to_owned(), String::new()));
    for (options, expected, left) in [
        (&["--device", "PUMP-2"][..], "09:20 pump-2", "1 of 4 disconnects, 1 device"),
        (&["--device", "pump"], all, "4 of 4 disconnects, 2 devices"),
        (&["--sdk", ".net"], "08:20 pump-1, 09:20 pump-1, 10:20 pump-1", "3 of 4 disconnects, 1 device"),
        (&["--address", "198.51"], "09:20 pump-2", "1 of 4 disconnects, 1 device"),
        (&["--cause", "quota-exceeded"], "", "0 of 4 disconnects, 0 devices"),
        // The first moment belongs to it, the last does not.
        (
            &["--from", "2026-03-02T09:20:00Z", "--to", "2026-03-02T10:20:00Z"],
            "09:20 pump-1, 09:20 pump-2",
            "2 of 4 disconnects, 2 devices",
        ),
        (&["--to", "2026-03-02T10:20+01:00"], "08:20 pump-1", "1 of 4 disconnects, 1 device"),
        (
            &["--time-zone", "+02:00", "--from", "2026-03-02 11:30"],
            "10:20 pump-1",
            "1 of 4 disconnects, 1 device",
        ),
        (&["--from", "2026-03-03"], "", "0 of 4 disconnects, 0 devices"),
        (
            &["--device", "pump-1", "--from", "2026-03-02T09:00"],
            "09:20 pump-1, 10:20 pump-1",
            "2 of 4 disconnects, 1 device",
        ),
    ] {
        assert_eq!(rows(options), (expected.to_owned(), format!("hubscope: {left}\n")), "{options:?}");
    }
    // Who has no disconnect is listed while nothing is asked of disconnects.
    let devices = |options: &[&str]| {
        let out = hubscope(&[&["devices", &file], options].concat()).out;
        let cells = |line: &str| line.split(',').take(4).collect::<Vec<_>>().join(",");
        out.lines().skip(1).map(cells).collect::<Vec<_>>()
    };
    assert_eq!(devices(&["--sdk", ".NET"]), ["pump-1,,,3", "lamp,,,0"]);
    assert_eq!(devices(&["--from", "2026-03-02T09:00"]), ["pump-1,,,2", "pump-2,,,1"]);
}

#[test]
fn a_report_of_a_part_says_so() {
    let folder = folder("part-report");
    let file = write(&folder.join("PT1H.json"), three_devices().as_bytes());
    let part = ["--device", "pump-2", "--from", "2026-03-02T09:00", "--to", "2026-03-02T10:00"];
    let told = |args: &[&str]| {
        let run = hubscope(&[args, &part].concat());
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{args:?}");
        run.out
    };
    let report = told(&["report", &file]);
    let head = "Why devices disconnect from IoT Hub\n===================================\n\n\
                Filters: 2026-03-02 09:00:00 to 2026-03-02 10:00:00 UTC; Device: pump-2\n\n\
                1 of 4 disconnects, 1 device\n\n";
    assert!(report.starts_with(head), "{report}");
    assert!(!report.contains("pump-1"), "{report}");
    assert!(told(&["reply", &file]).contains(
        "This letter is about a part of the log (2026-03-02 09:00:00 to 2026-03-02\n\
         10:00:00 UTC; Device: pump-2): 1 of 4 disconnects, 1 device.\n"
    ));
    let json: serde_json::Value =
        serde_json::from_str(&told(&["report", &file, "--format", "json"])).unwrap();
    assert_eq!(
        json["part"],
        serde_json::json!({
            "of": 4, "device": "pump-2",
            "from": "2026-03-02T09:00:00.000Z", "to": "2026-03-02T10:00:00.000Z",
        })
    );
    assert_eq!((&json["disconnects"], &json["devices"]), (&1.into(), &3.into()));
    assert_eq!(json["fleet"]["rows"].as_array().unwrap().len(), 1);
    assert_eq!(json["findings"][0]["disconnects"], 1);

    // What somebody looked for may be a part of a name.
    for lang in Lang::ALL {
        for command in ["report", "reply"] {
            let redacted = told(&[command, &file, "--redact", "--lang", lang.code()]);
            assert!(!redacted.contains("pump") && redacted.contains('…'), "{redacted}");
            assert_no_ids(&redacted);
        }
    }
    // That nothing matches does not mean that all is well.
    for command in ["report", "reply"] {
        let Run { code, out, .. } = hubscope(&[command, &file, "--device", "fan"]);
        assert_eq!(code, Some(0));
        assert!(out.contains("No disconnect matches the filters."), "{out}");
        assert!(out.contains("0 of 4 disconnects, 0"), "{out}");
        for well in ["In this time", "never disconnected", "What to do next"] {
            assert!(!out.contains(well), "{out}");
        }
    }
    // The whole log is told as ever.
    let whole = hubscope(&["report", &file, "--format", "json"]).out;
    assert!(!whole.contains("\"part\""), "{whole}");
}

#[test]
fn what_is_no_part_is_refused_in_the_language_of_the_reader() {
    let check = |args: &[&str], said: &str| {
        let run = hubscope(args);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(run.err.contains(said), "{args:?}: {}", run.err);
    };
    check(&["report", "x", "--from", "noon"], "“noon” is not a value of --from. It can be: 2026-03-02, ");
    check(&["report", "x", "--from", "noon", "--lang", "fr"], "n’est pas une valeur de --from");
    check(&["report", "x", "--cause", "network"], "sas-token-expiry, network-loss, ");
    check(&["report", "x", "--to", "2026-03-02", "--from", "2026-03-03"], "--from has to be before --to.");
    check(&["mapping", "x", "--sdk", "C"], "The option --sdk does not go with mapping.");
    check(&["explain", "x", "--device", "a", "--cause", "network-loss"], "--cause does not go with explain.");
    check(&["compare", "x", "y", "--device", "a", "--lang", "sv"], "--device kan inte användas med compare.");
    for lang in Lang::ALL {
        let help = hubscope(&["--help", "--lang", lang.code()]).out;
        for option in
            ["--from TIME", "--to TIME", "--cause NAME", "--device TEXT", "--sdk TEXT", "--address TEXT"]
        {
            assert!(help.contains(option), "{lang}: {option}");
        }
    }
}

/// A device that drops thrice, and whatever it is called.
fn drops_of(device: &str) -> String {
    let id = serde_json::json!({ "deviceId": device, "protocol": "Mqtt", "sdkVersion": ".NET/1.42.0 (x)" });
    let properties = serde_json::Value::from(id.to_string());
    let record = |hour: u32, minute: u32, operation: &str, level: &str, result: &str| {
        format!(
            "{{\"time\":\"2026-03-02T{hour:02}:{minute:02}:00Z\",\"category\":\"Connections\",\
             \"operationName\":\"{operation}\",\"level\":\"{level}\",\"resultType\":\"{result}\",\
             \"properties\":{properties}}}\n"
        )
    };
    let session = |hour| {
        record(hour, 0, "deviceConnect", "Information", "")
            + &record(hour, 20, "deviceDisconnect", "Error", "404104")
    };
    (8..11).map(session).collect()
}

/// All that can be redacted.
const REDACTED: [&[&str]; 11] = [
    &["report"],
    &["report", "--format", "markdown"],
    &["report", "--format", "html"],
    &["report", "--format", "json"],
    &["reply"],
    &["reply", "--format", "markdown"],
    &["reply", "--format", "html"],
    &["verdicts"],
    &["verdicts", "--format", "ndjson"],
    &["devices"],
    &["devices", "--format", "ndjson"],
];

#[test]
fn what_would_still_hold_a_name_is_not_written() {
    let folder = folder("leak");
    // A name by which something else goes that stays: an SDK, a moment.
    let sdk = write(&folder.join("a.json"), drops_of(".NET/1.42.0").as_bytes());
    let moment = write(&folder.join("b.json"), drops_of("2026-03-02T09:20:00.000Z").as_bytes());
    let leak =
        "hubscope: Nothing was written: 1 name that has a stand-in would still be in it (devices: 1).\n";
    for args in REDACTED {
        let Run { code, out, err } = hubscope(&[args, &["--redact", &sdk]].concat());
        let shows_sdk = matches!(args[0], "report" | "devices");
        assert_eq!(code, Some(if shows_sdk { 2 } else { 0 }), "{args:?}: {err}");
        assert_eq!(out.is_empty(), shows_sdk, "{args:?}");
        assert_eq!(err == leak, shows_sdk, "{args:?}: {err}");

        let Run { code, out, err } = hubscope(&[args, &["--redact", &moment]].concat());
        let shows_moment = matches!(args[0], "report" | "verdicts");
        assert_eq!(code, Some(if shows_moment { 2 } else { 0 }), "{args:?}: {err}");
        assert_eq!(out.is_empty(), shows_moment, "{args:?}");
        assert_eq!(err == leak, shows_moment, "{args:?}: {err}");
        // With names it is no leak.
        assert_eq!(hubscope(&[args, &[&moment]].concat()).code, Some(0), "{args:?}");
    }
    for lang in Lang::ALL {
        let Run { err, .. } = hubscope(&["devices", "--redact", &sdk, "--lang", lang.code()]);
        assert!(!err.contains(".NET") && !err.contains("cli-"), "{err}");
    }
}

#[test]
fn a_device_of_any_name_can_be_redacted() {
    let folder = folder("any-name");
    let names = [
        "the",
        "device",
        "device-0001",
        "a&b<c>",
        "`x`|y",
        "404104",
        "summarize",
        "réseau",
        "section",
        "padding",
        "token-band",
        "table",
        "pump-01",
        "2026",
    ];
    for (at, name) in names.into_iter().enumerate() {
        let file = write(&folder.join(format!("{at}.json")), drops_of(name).as_bytes());
        for args in REDACTED {
            let Run { code, err, .. } = hubscope(&[args, &["--redact", &file]].concat());
            assert_eq!(code, Some(0), "{name} {args:?}: {err}");
        }
    }
    let file = write(&folder.join("log.json"), drops_of("réseau").as_bytes());
    for lang in Lang::ALL {
        for &args in &REDACTED[..7] {
            let Run { code, err, .. } =
                hubscope(&[args, &["--redact", &file, "--lang", lang.code()]].concat());
            assert_eq!(code, Some(0), "{lang} {args:?}: {err}");
        }
    }
}

#[test]
fn names_that_cannot_be_searched_for_are_counted() {
    let folder = folder("unchecked");
    let unchecked = |devices: &[&str], args: &[&str]| {
        let log: String = devices.iter().map(|device| drops_of(device)).collect();
        let file = write(&folder.join("contoso.json"), log.as_bytes());
        let Run { code, out, err } = hubscope(&[args, &[&file]].concat());
        assert!(code == Some(0) && !out.is_empty(), "{err}");
        err
    };
    assert_eq!(unchecked(&["pump-17"], &["verdicts", "--redact"]), "");
    assert_eq!(
        unchecked(&["p1", "pump-17"], &["verdicts", "--redact"]),
        "hubscope: 1 name was replaced but could not be searched for: it is too short, a number of few digits, or a \
         word that Hubscope itself uses.\n"
    );
    // Too short, a number, the word of a stand-in, a word of the table.
    let devices = ["p1", "4711", "device", "confidence", "pump-17"];
    assert_eq!(
        unchecked(&devices, &["verdicts", "--redact", "--lang", "sv"]),
        "hubscope: 4 namn ersattes men gick inte att söka efter: de är för korta, tal med få siffror eller ord som \
         Hubscope självt använder.\n"
    );
    assert_eq!(unchecked(&devices, &["verdicts"]), "");
}

#[test]
fn a_name_over_two_lines_is_found() {
    // Longer than a cell of a table in plain text, and the name of what stays as it is: no text has it in one line.
    let long = format!("azure-iot-device/{}", "1.2".repeat(20));
    let log = drops_of(&long).replace(".NET/1.42.0", &long);
    let file = write(&folder("two-lines").join("PT1H.json"), log.as_bytes());
    assert!(!hubscope(&["report", &file]).out.contains(&long));
    let Run { code, out, .. } = hubscope(&["report", "--redact", &file]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
}
