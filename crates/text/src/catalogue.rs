//! One language's messages, ready to be filled.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use hubscope::{Arg, Text};
use unic_langid::LanguageIdentifier;

use crate::clean::clean;
use crate::number::{duration, number};
use crate::{LOCALES, Lang};

/// Stand around text from the log while a message is formatted, so that a renderer can tell it from ours.
/// They are Unicode noncharacters, which `clean` takes out of everything that comes from outside.
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';
/// Stands before an argument that we worded ourselves.
const OURS: char = '\u{fdd2}';

/// The messages of one language; a message that is missing is taken from English.
pub struct Catalogue {
    lang: Lang,
    messages: FluentBundle<FluentResource>,
    english: FluentBundle<FluentResource>,
}

/// A stretch of a formatted message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Its text.
    pub text: String,
    /// It comes from the log (or is an identifier): it means nothing but itself.
    pub foreign: bool,
}

impl Catalogue {
    /// The catalogue of a language.
    pub fn new(lang: Lang) -> Self {
        Self { lang, messages: bundle(lang, source(lang)), english: bundle(Lang::En, source(Lang::En)) }
    }

    /// A catalogue of a test's own words.
    #[cfg(test)]
    pub(crate) fn of(lang: Lang, messages: &str, english: &str) -> Self {
        Self { lang, messages: bundle(lang, messages), english: bundle(Lang::En, english) }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Puts a text into words. An unknown message is shown as its id.
    pub fn format(&self, text: &Text) -> String {
        self.marked(text).replace([OPEN, CLOSE], "")
    }

    /// The same, in stretches of our words and of the log's.
    pub(crate) fn pieces(&self, text: &Text) -> Vec<Piece> {
        pieces(&self.marked(text))
    }

    /// One argument on its own, such as the cell of a table.
    pub(crate) fn arg_pieces(&self, arg: &Arg) -> Vec<Piece> {
        pieces(&match arg {
            Arg::Number(n) => number(*n, self.lang),
            Arg::Name(name) => foreign(name),
            Arg::Time(time) => date_time(&time.to_iso()),
            Arg::Seconds(seconds) => self.marked(&duration(*seconds)),
            Arg::Text(text) => self.marked(text),
        })
    }

    fn marked(&self, text: &Text) -> String {
        let id = text.message.as_ref();
        let pattern = |bundle: &FluentBundle<FluentResource>| {
            let mut args: FluentArgs = text.args.iter().map(|(name, arg)| (*name, self.value(arg))).collect();
            args.set("zone", ours(ZONE));
            let message = bundle.get_message(id)?;
            let mut out = String::new();
            // What cannot be resolved stays visible in the text as {$name}: there is nobody to report it to. And not
            // format_pattern(), which would ask `written` about the finished sentence too.
            bundle.write_pattern(&mut out, message.value()?, Some(&args), &mut Vec::new()).ok()?;
            Some(out)
        };
        pattern(&self.messages).or_else(|| pattern(&self.english)).unwrap_or_else(|| id.to_owned())
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Number(n) => (*n).into(),
            Arg::Name(name) => name.as_str().into(),
            Arg::Time(time) => ours(&date_time(&time.to_iso())),
            Arg::Seconds(seconds) => ours(&self.marked(&duration(*seconds))),
            Arg::Text(text) => ours(&self.marked(text)),
        }
    }
}

fn source(lang: Lang) -> &'static str {
    LOCALES.into_iter().find(|(of, _)| *of == lang).map_or("", |(_, source)| source)
}

fn bundle(lang: Lang, source: &str) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    // A report is read in one direction, and what comes from the log is cleaned of marks that turn it.
    bundle.set_use_isolating(false);
    // fluent-bundle asks for a plain function, so that there is one for each language.
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| written(value, Lang::En),
        Lang::Sv => |value, _| written(value, Lang::Sv),
        Lang::Nl => |value, _| written(value, Lang::Nl),
        Lang::Fr => |value, _| written(value, Lang::Fr),
        Lang::Zh => |value, _| written(value, Lang::Zh),
    }));
    // A message that does not parse is left out, and English stands in; the tests allow no such message.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// How an argument stands in a message. fluent-bundle itself knows no numbers of a language.
fn written(value: &FluentValue, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(n) => Some(number(n.value, lang)),
        FluentValue::String(text) => Some(match text.strip_prefix(OURS) {
            Some(ours) => ours.to_owned(),
            None => foreign(text),
        }),
        _ => None,
    }
}

fn foreign(text: &str) -> String {
    format!("{OPEN}{}{CLOSE}", clean(text))
}

fn ours(text: &str) -> FluentValue<'static> {
    format!("{OURS}{text}").into()
}

/// The zone of all times, which every message can name.
const ZONE: &str = "UTC";

/// `2026-03-02T08:00:03.000Z` as `2026-03-02 08:00:03`: the same digits in every language.
fn date_time(iso: &str) -> String {
    iso.chars().take(19).map(|c| if c == 'T' { ' ' } else { c }).collect()
}

fn pieces(marked: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut foreign = false;
    for part in marked.split_inclusive([OPEN, CLOSE]) {
        let text = part.trim_end_matches([OPEN, CLOSE]);
        match pieces.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.foreign == foreign => last.text.push_str(text),
            _ => pieces.push(Piece { text: text.to_owned(), foreign }),
        }
        foreign = part.ends_with(OPEN);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use hubscope::Time;

    use super::*;

    const ENGLISH: &str = "\
devices = { $n ->
    [one] { $n } device
   *[other] { $n } devices
}
at = { $device } at { $time } for { $gap }: { $cause }
cause = it broke ({ $why })
only-english = { $n } left
by-name = { $protocol ->
    [mqtt] telemetry
   *[other] { $protocol }
}
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-days = { $days } d { $hours } h
";
    const SWEDISH: &str = "\
devices = { $n ->
    [one] { $n } enhet
   *[other] { $n } enheter
}
broken = { $
";

    fn english(text: &Text) -> String {
        Catalogue::of(Lang::En, ENGLISH, ENGLISH).format(text)
    }

    #[test]
    fn numbers_select_and_are_grouped() {
        let swedish = Catalogue::of(Lang::Sv, SWEDISH, ENGLISH);
        assert_eq!(swedish.format(&Text::new("devices").with("n", 1)), "1 enhet");
        assert_eq!(swedish.format(&Text::new("devices").with("n", 1234)), "1\u{a0}234 enheter");
        assert_eq!(english(&Text::new("devices").with("n", 1234)), "1,234 devices");
    }

    #[test]
    fn missing_messages_fall_back() {
        let swedish = Catalogue::of(Lang::Sv, SWEDISH, ENGLISH);
        assert_eq!(swedish.format(&Text::new("only-english").with("n", 1234)), "1,234 left");
        assert_eq!(swedish.format(&Text::new("broken")), "broken");
        assert_eq!(swedish.format(&Text::new("nowhere")), "nowhere");
        assert_eq!(english(&Text::new("only-english")), "{$n} left");
    }

    #[test]
    fn every_argument() {
        let cause = Text::new("cause").with("why", "a\u{202e}\nb");
        let text = Text::new("at")
            .with("device", "dev<1>")
            .with("time", Time(1_772_438_403_999))
            .with("gap", Arg::Seconds(1767.4))
            .with("cause", cause);
        assert_eq!(english(&text), "dev<1> at 2026-03-02 08:00:03 for 29 min 27 s: it broke (a\u{fffd} b)");
    }

    #[test]
    fn names_select_as_they_are() {
        assert_eq!(english(&Text::new("by-name").with("protocol", "mqtt")), "telemetry");
        assert_eq!(english(&Text::new("by-name").with("protocol", "amqp")), "amqp");
    }

    #[test]
    fn the_log_is_told_from_us() {
        let catalogue = Catalogue::of(Lang::En, ENGLISH, ENGLISH);
        let cause = Text::new("cause").with("why", "EOF");
        let text = Text::new("at").with("device", "a").with("time", "b").with("gap", "").with("cause", cause);
        let seen: Vec<(String, bool)> =
            catalogue.pieces(&text).into_iter().map(|p| (p.text, p.foreign)).collect();
        let expected = [
            ("a", true),
            (" at ", false),
            ("b", true),
            (" for : it broke (", false),
            ("EOF", true),
            (")", false),
        ];
        assert_eq!(seen, expected.map(|(text, foreign)| (text.to_owned(), foreign)));
    }

    #[test]
    fn the_real_catalogues_load() {
        for lang in Lang::ALL {
            let catalogue = Catalogue::new(lang);
            assert_ne!(catalogue.format(&Text::new("cli-help-about")), "cli-help-about", "{lang}");
        }
    }
}
