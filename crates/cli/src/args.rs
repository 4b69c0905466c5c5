//! The command line: what was typed, and what it means.

use std::ffi::OsString;
use std::fmt::Write as _;

use hubscope::{Format, Options, Order, Selection, Text, Time, Zone};
use hubscope_text::{Catalogue, Lang, wrap};
use lexopt::Arg;

use crate::part::{self, Part};

/// What `--version` shows.
pub const VERSION: &str = concat!("hubscope ", env!("CARGO_PKG_VERSION"), "\n");

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Show the help.
    Help,
    /// Show the version.
    Version,
    /// Read the inputs and write the answer.
    Analyse {
        answer: Answer,
        form: Form,
        inputs: Vec<OsString>,
        selection: Selection,
        redact: bool,
        options: Options,
    },
    /// Read the inputs twice and write what is behind the verdicts of one device.
    Explain { form: Form, inputs: Vec<OsString>, device: Device, options: Options },
    /// Read two logs and write what changed from one to the other.
    Compare { form: Form, before: OsString, after: OsString, options: Options },
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Report,
    Reply,
    Verdicts,
    Devices,
    Mapping,
    Explanation,
    Comparison,
}

impl Answer {
    /// Whether it can tell of a part of the log alone.
    fn may_be_of_a_part(self) -> bool {
        matches!(self, Self::Report | Self::Reply | Self::Verdicts | Self::Devices)
    }
}

/// The device to explain, and the moment of one of its disconnects.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Device {
    pub id: String,
    pub module: String,
    pub hub: Option<String>,
    pub time: Option<Time>,
}

/// In what form the answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Text,
    Markdown,
    Html,
    Json,
    Csv,
    Ndjson,
}

/// A command: its name, what it asks for, its forms, the default first, and the message that describes it.
type Asked = (&'static str, Answer, &'static [(&'static str, Form)], &'static str);

const COMMANDS: [Asked; 7] = [
    ("report", Answer::Report, &DOCUMENT_OR_JSON, "cli-help-report"),
    ("reply", Answer::Reply, &DOCUMENT, "cli-help-reply"),
    ("verdicts", Answer::Verdicts, &ROWS, "cli-help-verdicts"),
    ("devices", Answer::Devices, &ROWS, "cli-help-devices"),
    ("mapping", Answer::Mapping, &[("csv", Form::Csv)], "cli-help-mapping"),
    ("explain", Answer::Explanation, &DOCUMENT_OR_JSON, "cli-help-explain"),
    ("compare", Answer::Comparison, &DOCUMENT_OR_JSON, "cli-help-compare"),
];

const DOCUMENT: [(&str, Form); 3] =
    [("text", Form::Text), ("markdown", Form::Markdown), ("html", Form::Html)];
const DOCUMENT_OR_JSON: [(&str, Form); 4] = [DOCUMENT[0], DOCUMENT[1], DOCUMENT[2], ("json", Form::Json)];
const ROWS: [(&str, Form); 2] = [("csv", Form::Csv), ("ndjson", Form::Ndjson)];

/// Reads the arguments. The language stands beside the outcome, since a mistake too is told in it.
pub fn parse(
    args: impl IntoIterator<Item = OsString>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> (Lang, Result<Command, Text>) {
    let mut typed = Typed::default();
    typed.read(lexopt::Parser::from_args(args));
    let lang = typed.lang.or_else(|| of_environment(variable)).unwrap_or(Lang::En);
    (lang, typed.meaning())
}

/// The language of the environment: as for every program, the first variable that is set decides.
fn of_environment(variable: impl Fn(&str) -> Option<OsString>) -> Option<Lang> {
    let locale =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty())?;
    Lang::of_locale(locale.to_str()?)
}

/// What was typed.
#[derive(Default)]
struct Typed {
    command: Option<OsString>,
    inputs: Vec<OsString>,
    format: Option<OsString>,
    lang: Option<Lang>,
    help: bool,
    version: bool,
    redact: bool,
    options: Options,
    device: Option<String>,
    module: Option<String>,
    hub: Option<String>,
    time: Option<OsString>,
    part: Part,
    /// The first one; reading goes on after it, for a `--lang` may follow.
    mistake: Option<Text>,
}

impl Typed {
    fn read(&mut self, mut parser: lexopt::Parser) {
        loop {
            let result = match parser.next() {
                Ok(None) => return,
                Ok(Some(Arg::Value(value))) => {
                    match self.command {
                        None => self.command = Some(value),
                        Some(_) => self.inputs.push(value),
                    }
                    Ok(())
                }
                Ok(Some(Arg::Short('h') | Arg::Long("help"))) => {
                    self.help = true;
                    Ok(())
                }
                Ok(Some(Arg::Short('V') | Arg::Long("version"))) => {
                    self.version = true;
                    Ok(())
                }
                Ok(Some(Arg::Long("format"))) => {
                    parser.value().map_err(mistake).map(|value| self.format = Some(value))
                }
                Ok(Some(Arg::Long("lang"))) => {
                    parser.value().map_err(mistake).and_then(|value| self.set_lang(&value))
                }
                Ok(Some(Arg::Long(name @ ("read-as" | "delimiter" | "dates" | "time-zone")))) => {
                    let name = name.to_owned();
                    parser.value().map_err(mistake).and_then(|value| self.set_option(&name, &value))
                }
                Ok(Some(Arg::Long(name @ ("device" | "module" | "hub" | "time")))) => {
                    let name = name.to_owned();
                    parser.value().map_err(mistake).map(|value| self.set_device(&name, value))
                }
                Ok(Some(Arg::Long(name))) if part::OPTIONS.contains(&name) => {
                    let name = name.to_owned();
                    parser.value().map_err(mistake).and_then(|value| self.part.set(&name, value))
                }
                Ok(Some(Arg::Long("redact"))) => {
                    self.redact = true;
                    Ok(())
                }
                Ok(Some(Arg::Short(c))) => Err(unknown(format!("-{c}"))),
                Ok(Some(Arg::Long(name))) => Err(unknown(format!("--{name}"))),
                Err(error) => Err(mistake(error)),
            };
            if let Err(mistake) = result {
                self.mistake.get_or_insert(mistake);
            }
        }
    }

    fn set_lang(&mut self, value: &OsString) -> Result<(), Text> {
        let lang = value.to_str().and_then(Lang::parse);
        self.lang = lang.or(self.lang);
        lang.map(drop).ok_or_else(|| bad_value("--lang", value, &languages()))
    }

    fn set_option(&mut self, name: &str, value: &OsString) -> Result<(), Text> {
        let text = value.to_str().unwrap_or_default();
        let (known, choices) = match name {
            "read-as" => {
                self.options.format = chosen(&FORMATS, text);
                (self.options.format.is_some(), all(&FORMATS))
            }
            "delimiter" => {
                self.options.delimiter = chosen(&DELIMITERS, text);
                (self.options.delimiter.is_some(), all(&DELIMITERS))
            }
            "dates" => {
                self.options.dates = chosen(&ORDERS, text);
                (self.options.dates.is_some(), all(&ORDERS))
            }
            _ => {
                self.options.zone = zone(text).map(|zone| (text.to_owned(), zone));
                (self.options.zone.is_some(), "UTC, +02:00, -05:30, …".to_owned())
            }
        };
        if known { Ok(()) } else { Err(bad_value(&format!("--{name}"), value, &choices)) }
    }

    fn set_device(&mut self, name: &str, value: OsString) {
        let text = value.to_string_lossy().into_owned();
        match name {
            "device" => self.device = Some(text),
            "module" => self.module = Some(text),
            "hub" => self.hub = Some(text),
            _ => self.time = Some(value),
        }
    }

    fn meaning(self) -> Result<Command, Text> {
        if self.help {
            return Ok(Command::Help);
        }
        if self.version {
            return Ok(Command::Version);
        }
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        let commands = COMMANDS.map(|(name, ..)| name).join(", ");
        let Some(command) = self.command else {
            return Err(Text::new("cli-error-no-command").with("commands", commands));
        };
        let Some((name, answer, forms, _)) = COMMANDS.into_iter().find(|(name, ..)| command == *name) else {
            let typed = command.to_string_lossy().into_owned();
            return Err(Text::new("cli-error-command").with("command", typed).with("commands", commands));
        };
        let form = match self.format {
            None => forms[0].1,
            Some(format) => match forms.iter().find(|(name, _)| format == *name) {
                Some((_, form)) => *form,
                None => return Err(bad_value("--format", &format, &names(forms, ", "))),
            },
        };
        // Going on would show what the person wants hidden.
        if self.redact && matches!(answer, Answer::Explanation | Answer::Mapping | Answer::Comparison) {
            return Err(Text::new("cli-error-redact-with"));
        }
        if self.inputs.is_empty() {
            return Err(Text::new("cli-error-no-file"));
        }
        let Self { inputs, redact, options, device, module, hub, time, part, .. } = self;
        let utc = Zone::Utc;
        let zone = options.zone.as_ref().map_or(&utc, |(_, zone)| zone);
        let unfit = |option| Text::new("cli-error-part-with").with("option", option).with("command", name);
        if !answer.may_be_of_a_part()
            && let Some(option) = part.given()
        {
            return Err(unfit(option));
        }
        if answer == Answer::Explanation {
            let id = device.ok_or_else(|| Text::new("cli-error-no-device"))?;
            let time = time.map(|time| part::moment("--time", &time, zone)).transpose()?;
            let device = Device { id, module: module.unwrap_or_default(), hub, time };
            return Ok(Command::Explain { form, inputs, device, options });
        }
        let given = [("--module", module.is_some()), ("--hub", hub.is_some()), ("--time", time.is_some())];
        if let Some((option, _)) = given.into_iter().find(|(_, given)| *given) {
            return Err(Text::new("cli-error-explain-only").with("option", option));
        }
        if device.is_some() && !answer.may_be_of_a_part() {
            return Err(unfit("--device"));
        }
        if answer == Answer::Comparison {
            let [before, after] = <[OsString; 2]>::try_from(inputs)
                .map_err(|inputs| Text::new("cli-error-two-logs").with("count", inputs.len()))?;
            return Ok(Command::Compare { form, before, after, options });
        }
        let selection = part.selection(device, zone)?;
        Ok(Command::Analyse { answer, form, inputs, selection, redact, options })
    }
}

/// What a reader may know better than the export says, by the words for it.
const FORMATS: [(&str, Format); 3] =
    [("json", Format::Json), ("table", Format::Table), ("log", Format::ClientLog)];
const DELIMITERS: [(&str, u8); 4] = [("comma", b','), ("semicolon", b';'), ("tab", b'\t'), ("pipe", b'|')];
const ORDERS: [(&str, Order); 2] = [("day-first", Order::DayFirst), ("month-first", Order::MonthFirst)];

fn chosen<T: Copy>(choices: &[(&str, T)], word: &str) -> Option<T> {
    choices.iter().find(|(name, _)| *name == word).map(|(_, choice)| *choice)
}

fn all<T>(choices: &[(&str, T)]) -> String {
    choices.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

/// `UTC`, or the hours and minutes that clocks are ahead of it, as in `+02:00`.
pub fn zone(text: &str) -> Option<Zone> {
    /// No place is further ahead of UTC. Source: the IANA time zone database, Pacific/Kiritimati.
    const FURTHEST: i32 = 14 * 60;
    if text.eq_ignore_ascii_case("utc") {
        return Some(Zone::Utc);
    }
    let (sign, clock) = match text.split_at_checked(1)? {
        ("+", clock) => (1, clock),
        ("-", clock) => (-1, clock),
        _ => return None,
    };
    let (hours, minutes) = clock.split_once(':')?;
    let number = |text: &str| if text.len() == 2 { text.parse::<u8>().ok() } else { None };
    let minutes =
        i32::from(number(hours)?) * 60 + i32::from(number(minutes).filter(|minutes| *minutes < 60)?);
    (minutes <= FURTHEST).then_some(Zone::Offset(sign * minutes))
}

fn mistake(error: lexopt::Error) -> Text {
    match error {
        lexopt::Error::MissingValue { option } => {
            Text::new("cli-error-value-missing").with("option", option.unwrap_or_default())
        }
        // A value for --help, --version or --redact, which have had their say before.
        lexopt::Error::UnexpectedValue { option, .. } => unknown(option),
        // These come from reading values as numbers and the like, which no option here does.
        other => unknown(other.to_string()),
    }
}

fn unknown(option: String) -> Text {
    Text::new("cli-error-option").with("option", option)
}

pub fn bad_value(option: &str, value: &OsString, choices: &str) -> Text {
    Text::new("cli-error-value")
        .with("option", option)
        .with("value", value.to_string_lossy().into_owned())
        .with("choices", choices)
}

fn names(forms: &[(&str, Form)], between: &str) -> String {
    forms.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(between)
}

fn languages() -> String {
    Lang::ALL.map(Lang::code).join(", ")
}

/// What `--help` shows.
pub fn help(catalogue: &Catalogue) -> String {
    let words = |id: &'static str| catalogue.format(&Text::new(id));
    let among = |id: &'static str, choices: String| catalogue.format(&Text::new(id).with("choices", choices));
    let lang = Text::new("cli-help-lang").with("languages", languages());
    let parts = [
        (words("cli-help-arguments"), vec![("FILE", words("cli-help-file"))]),
        (
            words("cli-help-options"),
            vec![
                ("--format FORMAT", words("cli-help-format")),
                ("--lang LANG", catalogue.format(&lang)),
                ("--redact", words("cli-help-redact")),
                ("--device ID", words("cli-help-device")),
                ("--module ID", words("cli-help-module")),
                ("--hub NAME", words("cli-help-hub")),
                ("--time TIME", words("cli-help-time")),
                ("--read-as FORMAT", among("cli-help-read-as", all(&FORMATS))),
                ("--delimiter NAME", among("cli-help-delimiter", all(&DELIMITERS))),
                ("--dates ORDER", among("cli-help-dates", all(&ORDERS))),
                ("--time-zone ZONE", words("cli-help-time-zone")),
                ("-h, --help", words("cli-help-help")),
                ("-V, --version", words("cli-help-version")),
            ],
        ),
        (
            words("cli-help-part"),
            vec![
                ("--from TIME", words("cli-help-from")),
                ("--to TIME", words("cli-help-to")),
                ("--cause NAME", among("cli-help-cause", part::causes())),
                ("--device TEXT", words("cli-help-part-device")),
                ("--sdk TEXT", words("cli-help-sdk")),
                ("--address TEXT", words("cli-help-address")),
            ],
        ),
        (
            words("cli-help-exit"),
            vec![
                ("0", words("cli-help-exit-analysed")),
                ("1", words("cli-help-exit-unusable")),
                ("2", words("cli-help-exit-failed")),
            ],
        ),
    ];

    let mut help = VERSION.to_owned();
    for line in wrap(&words("cli-help-about"), HELP_WIDTH) {
        help.push_str(&line);
        help.push('\n');
    }
    let _ = write!(help, "\n{}\n{}\n", words("cli-help-usage"), usage());
    for (name, _, _, description) in COMMANDS {
        entry(&mut help, name, &words(description));
    }
    for (heading, entries) in parts {
        let _ = write!(help, "\n{heading}\n");
        for (term, description) in entries {
            entry(&mut help, term, &description);
        }
    }
    help
}

const HELP_WIDTH: usize = 78;

fn usage() -> String {
    let mut usage = String::new();
    for (name, answer, forms, _) in COMMANDS {
        let files = if answer == Answer::Comparison { "BEFORE AFTER" } else { "FILE…" };
        let _ = write!(usage, "  hubscope {name} {files}");
        if answer == Answer::Explanation {
            let _ = write!(usage, " --device ID [--module ID] [--hub NAME] [--time TIME]\n         ");
        }
        let _ = write!(usage, " [--format {}]", names(forms, "|"));
        if answer == Answer::Report {
            let _ = write!(usage, " [--lang {}]", Lang::ALL.map(Lang::code).join("|"));
        }
        usage.push('\n');
    }
    usage
}

fn entry(help: &mut String, term: &str, description: &str) {
    const TERM: usize = 20;
    let terms = std::iter::once(term).chain(std::iter::repeat(""));
    for (line, term) in wrap(description, HELP_WIDTH - TERM - 2).iter().zip(terms) {
        let _ = writeln!(help, "  {term:<TERM$}{line}");
    }
}

#[cfg(test)]
mod tests {
    use hubscope::diagnose::Cause;

    use super::*;

    fn parsed(args: &str, environment: &[(&str, &str)]) -> (Lang, Result<Command, Text>) {
        let variable =
            |name: &str| environment.iter().find(|(n, _)| *n == name).map(|(_, value)| value.into());
        parse(args.split_whitespace().map(OsString::from), variable)
    }

    #[track_caller]
    fn check(args: &str, form: Form, inputs: &[&str]) {
        let words = ["reply", "verdicts", "devices", "mapping"];
        let answers = [Answer::Reply, Answer::Verdicts, Answer::Devices, Answer::Mapping];
        let asked = words.into_iter().zip(answers).find(|(word, _)| args.contains(word));
        let answer = asked.map_or(Answer::Report, |(_, answer)| answer);
        let inputs = inputs.iter().map(OsString::from).collect();
        assert_eq!(
            parsed(args, &[]).1,
            Ok(Command::Analyse {
                answer,
                form,
                inputs,
                selection: Selection::default(),
                redact: args.contains("--redact"),
                options: Options::default()
            }),
            "{args}"
        );
    }

    #[track_caller]
    fn check_mistake(args: &str, message: &str) {
        assert_eq!(
            parsed(args, &[]).1.map_err(|text| text.message.into_owned()),
            Err(message.to_owned()),
            "{args}"
        );
    }

    #[test]
    fn commands() {
        check("report a.json", Form::Text, &["a.json"]);
        check("--format=html report - b", Form::Html, &["-", "b"]);
        check("report a --format json --format markdown", Form::Markdown, &["a"]);
        check("verdicts a", Form::Csv, &["a"]);
        check("verdicts --format ndjson a", Form::Ndjson, &["a"]);
        check("report -- --lang", Form::Text, &["--lang"]);
        check("report --redact a", Form::Text, &["a"]);
        check("verdicts --redact a", Form::Csv, &["a"]);
        check("reply a --format markdown --redact", Form::Markdown, &["a"]);
        check("devices a --redact --format ndjson", Form::Ndjson, &["a"]);
        check("mapping a", Form::Csv, &["a"]);
        assert_eq!(parsed("report --nonsense --help", &[]).1, Ok(Command::Help));
        assert_eq!(parsed("-V", &[]).1, Ok(Command::Version));
    }

    #[test]
    fn mistakes() {
        check_mistake("", "cli-error-no-command");
        check_mistake("a.json", "cli-error-command");
        check_mistake("report", "cli-error-no-file");
        check_mistake("report a --nonsense", "cli-error-option");
        check_mistake("report a -x", "cli-error-option");
        check_mistake("report a --format", "cli-error-value-missing");
        check_mistake("report a --format csv", "cli-error-value");
        check_mistake("verdicts a --format json", "cli-error-value");
        check_mistake("report a --lang de", "cli-error-value");
        check_mistake("report a --nonsense=1 --lang de", "cli-error-option");
        check_mistake("mapping a --redact", "cli-error-redact-with");
        check_mistake("compare a b --redact", "cli-error-redact-with");
        check_mistake("compare a", "cli-error-two-logs");
        check_mistake("compare a b c", "cli-error-two-logs");
        check_mistake("compare a b --device c", "cli-error-part-with");
        check_mistake("compare a b --hub c", "cli-error-explain-only");
        check_mistake("reply a --format json", "cli-error-value");
        check_mistake("report a --redact=all", "cli-error-option");
        check_mistake("explain a", "cli-error-no-device");
        check_mistake("explain --device a", "cli-error-no-file");
        check_mistake("explain a --device b --time noon", "cli-error-value");
        check_mistake("explain a --device b --redact", "cli-error-redact-with");
        check_mistake("report a --module b", "cli-error-explain-only");
        check_mistake("verdicts a --time 2026-03-02T08:00:00Z", "cli-error-explain-only");
    }

    #[test]
    fn a_device_to_explain() {
        let explained = |args| match parsed(args, &[]).1 {
            Ok(Command::Explain { form, device, .. }) => (form, device),
            other => panic!("{args}: {other:?}"),
        };
        let id = || Device { id: "pump".to_owned(), ..Device::default() };
        assert_eq!(explained("explain a --device pump"), (Form::Text, id()));
        let time = Some(Time(1_772_438_403_000));
        let all = Device { module: "m".to_owned(), hub: Some("H".to_owned()), time, ..id() };
        let args = "explain a --device pump --module m --hub H --time 2026-03-02T08:00:03Z --format json";
        assert_eq!(explained(args), (Form::Json, all));
    }

    #[test]
    fn a_part_of_the_log() {
        let selected = |args: &str| match parsed(args, &[]).1 {
            Ok(Command::Analyse { selection, .. }) => selection,
            other => panic!("{args}: {other:?}"),
        };
        let args = "report a --cause network-loss --cause sas-token-expiry --cause network-loss --device pump \
                    --sdk .NET --address 192.0.2 --from 2026-03-02T10:00 --to 2026-03-03 --time-zone +02:00";
        assert_eq!(
            selected(args),
            Selection {
                from: Time::of_iso("2026-03-02T08:00:00Z"),
                to: Time::of_iso("2026-03-02T22:00:00Z"),
                causes: vec![Cause::SasTokenExpiry, Cause::NetworkLoss],
                device: "pump".to_owned(),
                sdk: ".NET".to_owned(),
                address: "192.0.2".to_owned(),
            }
        );
        for command in ["reply", "verdicts", "devices"] {
            assert_eq!(selected(&format!("{command} a --device pump")).device, "pump");
        }
        check_mistake("report a --from noon", "cli-error-value");
        check_mistake("report a --to 2026-02-30", "cli-error-value");
        check_mistake("report a --cause network", "cli-error-value");
        check_mistake("report a --device=", "cli-error-value-missing");
        check_mistake("report a --sdk", "cli-error-value-missing");
        check_mistake("report a --from 2026-03-02 --to 2026-03-02", "cli-error-part-time");
        check_mistake("explain a --device b --from 2026-03-02", "cli-error-part-with");
        check_mistake("mapping a --device b", "cli-error-part-with");
        check_mistake("mapping a --cause network-loss", "cli-error-part-with");
    }

    #[test]
    fn what_the_reader_knows_better() {
        let options = |args: &str| match parsed(&format!("report a {args}"), &[]).1 {
            Ok(Command::Analyse { options, .. }) => options,
            other => panic!("{args}: {other:?}"),
        };
        assert_eq!(options("--read-as table --delimiter tab").delimiter, Some(b'\t'));
        assert_eq!(options("--read-as=log").format, Some(Format::ClientLog));
        assert_eq!(options("--dates day-first").dates, Some(Order::DayFirst));
        let zone = |text| options(&format!("--time-zone={text}")).zone;
        assert_eq!(zone("utc"), Some(("utc".to_owned(), Zone::Utc)));
        assert_eq!(zone("+02:00"), Some(("+02:00".to_owned(), Zone::Offset(120))));
        assert_eq!(zone("-05:30"), Some(("-05:30".to_owned(), Zone::Offset(-330))));
        for bad in ["Europe/Stockholm", "+2", "02:00", "+02:60", "+15:00", "+0x:00", "é2:00", ""] {
            check_mistake(&format!("report a --time-zone={bad}"), "cli-error-value");
        }
        check_mistake("report a --read-as xml", "cli-error-value");
        check_mistake("report a --delimiter", "cli-error-value-missing");
    }

    #[test]
    fn languages() {
        let lang = |args, environment| parsed(args, environment).0;
        assert_eq!(lang("report a", &[]), Lang::En);
        assert_eq!(lang("report a --lang zh", &[("LC_ALL", "sv_SE.UTF-8")]), Lang::Zh);
        assert_eq!(lang("report a", &[("LC_ALL", ""), ("LANG", "nl_BE")]), Lang::Nl);
        assert_eq!(lang("report a", &[("LC_ALL", "C"), ("LANG", "nl_BE")]), Lang::En);
        assert_eq!(lang("report a", &[("LC_MESSAGES", "fr_FR"), ("LANG", "nl_BE")]), Lang::Fr);
        // A mistake before it, or in it, does not keep the language from being known.
        assert_eq!(lang("report --nonsense --lang sv", &[]), Lang::Sv);
        assert_eq!(lang("report --lang sv --lang", &[]), Lang::Sv);
        assert_eq!(lang("report --lang de", &[("LANG", "fr_FR")]), Lang::Fr);
    }
}
