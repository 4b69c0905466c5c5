//! `hubscope`: the native twin of the page, for scripts and for exports too large for a browser.
//!
//! The answer goes to standard output, everything else to standard error. Exit codes: 0 analysed, 1 not one usable
//! record, 2 bad usage or input or output that failed.

mod args;
mod check;
mod input;
mod part;
mod progress;
mod stretches;

use std::io::{self, Write};
use std::process::ExitCode;

use hubscope::{Analysis, Document, HandOver, Options, Outcome, StandIns, Text};
use hubscope_text::{Catalogue, render};

use args::{Answer, Command, Device, Form};
use progress::Progress;

const ANALYSED: u8 = 0;
const NOTHING_USABLE: u8 = 1;
const FAILED: u8 = 2;

/// So many problems are told one by one; the report has all.
const PROBLEMS_SAID: usize = 5;

fn main() -> ExitCode {
    let (lang, command) = args::parse(std::env::args_os().skip(1), |name| std::env::var_os(name));
    let catalogue = Catalogue::new(lang);
    let result = match command {
        Ok(command) => run(command, &catalogue),
        Err(mistake) => {
            say(&mistake, &catalogue);
            Err(Text::new("cli-try-help").with("command", "hubscope --help"))
        }
    };
    ExitCode::from(result.unwrap_or_else(|failure| {
        say(&failure, &catalogue);
        FAILED
    }))
}

fn run(command: Command, catalogue: &Catalogue) -> Result<u8, Text> {
    match command {
        Command::Help => print([args::help(catalogue)]).map(|()| ANALYSED),
        Command::Version => print([args::VERSION]).map(|()| ANALYSED),
        Command::Analyse { answer, form, inputs, selection, redact, options } => {
            let outcome = analyse(&input::find(&inputs)?, &options, catalogue)?;
            let stand_ins = (redact || answer == Answer::Mapping).then(|| outcome.stand_ins());
            let hand_over = outcome.hand_over_part(stand_ins.as_ref(), &selection);
            let searched = stand_ins.as_ref().filter(|_| redact);
            let unchecked = if let Some(parts) = rows(&hand_over, stand_ins.as_ref(), answer, form) {
                // Composed once to be searched and once to be written: all rows may be more than memory should hold.
                let same = searched.and_then(|_| rows(&hand_over, None, answer, form));
                let unchecked = check::check(same.into_iter().flatten(), searched, catalogue)?;
                print(parts)?;
                unchecked
            } else {
                let document = || match answer {
                    Answer::Reply => hand_over.reply(),
                    _ => hand_over.document(),
                };
                let text = match form {
                    Form::Json => hand_over.report_json(),
                    form => written(&document(), form, catalogue),
                };
                // Plain text breaks lines, and so names: another form of the same does not.
                let breaks = searched.is_some() && form == Form::Text;
                let unbroken = breaks.then(|| written(&document(), Form::Markdown, catalogue));
                let unchecked = check::check([&text].into_iter().chain(&unbroken), searched, catalogue)?;
                print([text])?;
                unchecked
            };
            if let Some(unchecked) = unchecked {
                say(&unchecked, catalogue);
            }
            Ok(remark(&hand_over, form, catalogue))
        }
        Command::Explain { form, inputs, device, options } => {
            let sources = input::find(&inputs)?;
            explain(&input::kept(sources)?, form, &device, &options, catalogue)
        }
        Command::Compare { form, before, after, options } => {
            // Both are found before gigabytes were read.
            let logs = [input::find(&[before])?, input::find(&[after])?];
            compare(&logs, form, &options, catalogue)
        }
    }
}

/// The parts of an answer that may be too long for one text; of other answers none.
fn rows<'a>(
    hand_over: &HandOver<'a>,
    stand_ins: Option<&'a StandIns>,
    answer: Answer,
    form: Form,
) -> Option<Box<dyn Iterator<Item = String> + 'a>> {
    Some(match (answer, form) {
        (Answer::Verdicts, Form::Ndjson) => Box::new(hand_over.verdicts_ndjson()),
        (Answer::Verdicts, _) => Box::new(hand_over.verdicts_csv()),
        (Answer::Devices, Form::Ndjson) => Box::new(hand_over.devices_ndjson()),
        (Answer::Devices, _) => Box::new(hand_over.devices_csv()),
        (Answer::Mapping, _) => Box::new(stand_ins.into_iter().flat_map(StandIns::mapping_csv)),
        _ => return None,
    })
}

/// Reads one log after the other; only what is compared is kept of the first.
fn compare(
    logs: &[Vec<input::Source>; 2],
    form: Form,
    options: &Options,
    catalogue: &Catalogue,
) -> Result<u8, Text> {
    let mut digests = Vec::new();
    for sources in logs {
        let outcome = analyse(sources, options, catalogue)?;
        if !outcome.usable() {
            return Ok(remark(&outcome.hand_over(None), form, catalogue));
        }
        digests.push(outcome.digest());
    }
    let comparison = hubscope::compare::compare(&digests[0], &digests[1]);
    print([match form {
        Form::Json => comparison.json(),
        form => written(&comparison.document(), form, catalogue),
    }])?;
    Ok(ANALYSED)
}

/// Reads the sources twice: for the verdicts, and for the rows of one device.
fn explain(
    sources: &[input::Source],
    form: Form,
    device: &Device,
    options: &Options,
    catalogue: &Catalogue,
) -> Result<u8, Text> {
    let outcome = analyse(sources, options, catalogue)?;
    if !outcome.usable() {
        return Ok(remark(&outcome.hand_over(None), form, catalogue));
    }
    let Device { id, module, hub, time } = device;
    let Some(mut trace) = outcome.trace(id, module, hub.as_deref(), *time) else {
        let full = if module.is_empty() { id.clone() } else { format!("{id}/{module}") };
        say(&Text::new("cli-unknown-device").with("device", full), catalogue);
        return Ok(NOTHING_USABLE);
    };
    for source in sources {
        trace.begin(source.name());
        source.read(|reader| {
            let count = reader.read(trace.room(input::BUFFER))?;
            trace.fill(count);
            Ok(count)
        })?;
        trace.end();
    }
    let explanation = outcome.explain(&trace.finish(), *time);
    print([match form {
        Form::Json => explanation.json(),
        form => written(&explanation.document(), form, catalogue),
    }])?;
    Ok(ANALYSED)
}

fn analyse(sources: &[input::Source], options: &Options, catalogue: &Catalogue) -> Result<Outcome, Text> {
    let mut analysis = Analysis::new(options.clone());
    let mut progress = Progress::new(catalogue);
    for source in sources {
        analysis.begin(source.name());
        source.feed(&mut analysis, options, |read| progress.show(read))?;
        analysis.end();
    }
    Ok(analysis.finish())
}

fn written(document: &Document, form: Form, catalogue: &Catalogue) -> String {
    match form {
        Form::Markdown => render::markdown(document, catalogue),
        Form::Html => render::html(document, catalogue),
        _ => render::text(document, catalogue),
    }
}

/// Says what the output alone does not, and gives the exit code.
fn remark(hand_over: &HandOver<'_>, form: Form, catalogue: &Catalogue) -> u8 {
    let input = &hand_over.report().input;
    let rows_alone = matches!(form, Form::Csv | Form::Ndjson);
    let usable = input.used > 0;
    if rows_alone || !usable {
        for problem in input.problems.iter().take(PROBLEMS_SAID) {
            let line = if problem.problem.rejects() { format!(":{}", problem.line) } else { String::new() };
            let place = Text::new("value-text").with("text", format!("{}{line}", problem.source));
            let what = Text::new(problem.problem.message());
            tell(&format!("{}: {}", catalogue.format(&place), catalogue.format(&what)));
        }
    }
    // A document says it itself.
    for text in hand_over.left().filter(|_| rows_alone && usable) {
        say(&text, catalogue);
    }
    if rows_alone && input.rejected > 0 {
        say(
            &Text::new("cli-rejected").with("records", input.rejected).with("command", "hubscope report"),
            catalogue,
        );
    }
    if usable {
        return ANALYSED;
    }
    say(&Text::new("cli-unusable").with("records", input.records), catalogue);
    say(&Text::new("cli-read-as").with("option", "--read-as"), catalogue);
    NOTHING_USABLE
}

/// Writes to standard output. A reader that has seen enough, such as `head`, is no failure.
fn print<T: AsRef<str>>(parts: impl IntoIterator<Item = T>) -> Result<(), Text> {
    let mut out = io::stdout().lock();
    let written = parts.into_iter().try_for_each(|part| out.write_all(part.as_ref().as_bytes()));
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Text::new("cli-error-write").with("reason", error.to_string()))
        }
        _ => Ok(()),
    }
}

fn say(text: &Text, catalogue: &Catalogue) {
    tell(&catalogue.format(text));
}

/// Writes a line for a person to standard error; if nobody reads it, there is nobody to tell.
fn tell(message: &str) {
    let _ = writeln!(io::stderr(), "hubscope: {}", message.replace('\n', " "));
}
