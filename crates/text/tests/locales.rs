//! The gate over the five catalogues: what a translator can get wrong, each rule by itself.
//!
//! A failure names the file, the message and the reason. The rules are tried on small catalogues with one fault each
//! at the end of this file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use hubscope_text::{LOCALES, Lang};

/// Messages that may read the same as in English: id, languages.
const SAME_AS_ENGLISH: &[(&str, &[Lang])] = &[
    ("amount-records", &[Lang::Nl]),
    ("cli-help-arguments", &[Lang::Fr]),
    ("client-application", &[Lang::Fr]),
    ("cli-help-options", &[Lang::Fr]),
    ("cli-leak-hubs", &[Lang::Nl]),
    ("cli-leak-modules", &[Lang::Nl]),
    ("code-cause", &[Lang::Fr]),
    ("code-met", &[Lang::Nl]),
    ("list-links", &[Lang::Fr]),
    ("page-choice-read-as", &[Lang::Fr, Lang::Sv]),
    ("page-choice-tab", &[Lang::Nl]),
    ("part-cause", &[Lang::Fr]),
    ("table-code", &[Lang::Fr, Lang::Nl]),
    ("table-format", &[Lang::Fr, Lang::Sv]),
    ("table-hub", &[Lang::Fr, Lang::Nl]),
    ("table-module", &[Lang::Fr]),
    ("table-problem", &[Lang::Sv]),
    ("table-protocol", &[Lang::Nl]),
    ("table-source", &[Lang::Fr]),
    ("token-life-minutes", &[Lang::Fr]),
];

/// Names that a translation keeps as they are, beside those that `is_identifier` knows by their looks.
const NAMES: &[&str] = &[
    "500xxx",
    "Avro",
    "Azure",
    "Azure Monitor",
    "Event Hubs",
    "Hubscope",
    "IoT Hub",
    "Log Analytics",
    "Parquet",
    "X.509",
    "gzip",
    "keep-alive",
];

/// Messages that stand in the midst of others: a space at an end joins them.
const JOINED: &[&str] = &["evidence-of"];

/// Names with an established form in one of the languages.
const LOCAL_NAMES: &[(Lang, &str, &str)] = &[(Lang::Zh, "IoT Hub", "IoT 中心")];

/// Words in capitals that a language writes its own way.
const NOT_IDENTIFIERS: &[&str] = &["GB", "ID", "KB", "MB", "MiB", "OK"];

/// Units that all five languages write alike; those of one letter are never asked about.
const UNITS: &[&str] = &["min"];

/// Stands for a variable or another message in a flattened text.
const FILLED: char = '\u{fffc}';

const PLURALS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

#[test]
fn every_message_parses() {
    let failures: Vec<String> = LOCALES.iter().flat_map(|(lang, source)| junk(*lang, source)).collect();
    assert_none(&failures);
}

#[test]
fn same_messages() {
    assert_none(&missing_and_extra(&all()));
}

#[test]
fn same_variables() {
    assert_none(&variables(&all()));
}

#[test]
fn plural_forms() {
    assert_none(&plurals(&all()));
}

#[test]
fn identifiers_stay() {
    assert_none(&identifiers(&all()));
}

#[test]
fn everything_is_translated() {
    assert_none(&untranslated(&all()));
}

#[test]
fn no_stray_spaces() {
    let mut failures = spaces(&all());
    for (lang, source) in LOCALES {
        for (i, line) in source.lines().enumerate() {
            if line.ends_with([' ', '\t']) {
                failures.push(format!("{lang}.ftl: line {}: space at its end", i + 1));
            }
        }
    }
    assert_none(&failures);
}

#[test]
fn french_punctuation() {
    assert_none(&french(&all()));
}

#[test]
fn chinese_punctuation() {
    assert_none(&chinese(&all()));
}

#[test]
fn every_message_is_used() {
    let all = all();
    let sources = Sources::of_the_repository();
    let composed: BTreeSet<_> = hubscope::message_ids().collect();
    let english = &all[&Lang::En];
    let referred: BTreeSet<&str> =
        english.values().flat_map(|message| &message.refers_to).map(String::as_str).collect();
    let failures: Vec<String> = ids(english)
        .filter(|id| !composed.contains(*id) && !referred.contains(id) && !sources.mention(id))
        .map(|id| format!("en.ftl: {id}: not used by any source"))
        .collect();
    assert_none(&failures);
}

#[test]
fn every_used_message_exists() {
    let all = all();
    let known: BTreeSet<&str> = ids(&all[&Lang::En]).collect();
    let mut failures: Vec<String> = hubscope::message_ids()
        .filter(|id| !known.contains(id.as_ref()))
        .map(|id| format!("en.ftl: {id}: missing, but the engine uses it"))
        .collect();
    for (id, file) in &Sources::of_the_repository().ids {
        let exists = if id.ends_with('-') {
            known.iter().any(|k| k.starts_with(id))
        } else {
            known.contains(id.as_str())
        };
        if (id.starts_with("page-") || id.starts_with("cli-")) && !exists {
            failures.push(format!("en.ftl: {id}: missing, but {file} uses it"));
        }
    }
    assert_none(&failures);
}

#[track_caller]
fn assert_none(failures: &[String]) {
    assert!(failures.is_empty(), "\n{}\n", failures.join("\n"));
}

// ---- Reading ----

/// One message, attribute (`id.attribute`) or term (`-id`).
#[derive(Debug, Default)]
struct Message {
    variables: BTreeSet<String>,
    selects: Vec<Select>,
    refers_to: BTreeSet<String>,
    functions: BTreeSet<String>,
    /// Its text, once for every way through its selects.
    texts: Vec<String>,
}

/// The variable that a select asks, its keys, and the one of them that is the default.
#[derive(Debug)]
struct Select {
    variable: String,
    keys: BTreeSet<String>,
    default: String,
}

impl Select {
    fn is_plural(&self) -> bool {
        self.keys.iter().any(|key| PLURALS.contains(&key.as_str()) || key.parse::<f64>().is_ok())
    }
}

type Messages = BTreeMap<String, Message>;

fn all() -> BTreeMap<Lang, Messages> {
    LOCALES.into_iter().map(|(lang, source)| (lang, read(source))).collect()
}

fn parse(source: &str) -> Resource<&str> {
    fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource)
}

fn junk(lang: Lang, source: &str) -> Vec<String> {
    let mut failures = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in parse(source).body {
        match entry {
            Entry::Junk { content } => {
                let line = content.lines().next().unwrap_or_default();
                failures.push(format!("{lang}.ftl: {line}: does not parse"));
            }
            Entry::Message(message) if !seen.insert(message.id.name) => {
                failures.push(format!("{lang}.ftl: {}: stands there twice", message.id.name));
            }
            _ => {}
        }
    }
    failures
}

fn read(source: &str) -> Messages {
    let mut messages = Messages::new();
    let mut add = |id: String, pattern: &Pattern<&str>| {
        let mut message = Message::default();
        message.texts = flatten(pattern, &mut message);
        messages.insert(id, message);
    };
    for entry in parse(source).body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
        if let Some(value) = value {
            add(id, &value);
        }
    }
    messages
}

/// Notes what the pattern uses, and gives its text for every way through its selects.
fn flatten(pattern: &Pattern<&str>, message: &mut Message) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => expression_texts(expression, message),
        };
        texts = texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
    }
    texts
}

fn expression_texts(expression: &Expression<&str>, message: &mut Message) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => inline_texts(inline, message),
        Expression::Select { selector, variants } => {
            inline_texts(selector, message);
            let name = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                VariantKey::NumberLiteral { value } => (*value).to_owned(),
            };
            message.selects.push(Select {
                variable: if let InlineExpression::VariableReference { id } = selector {
                    id.name
                } else {
                    ""
                }
                .to_owned(),
                keys: variants.iter().map(|variant| name(&variant.key)).collect(),
                default: variants.iter().find(|v| v.default).map(|v| name(&v.key)).unwrap_or_default(),
            });
            variants.iter().flat_map(|variant| flatten(&variant.value, message)).collect()
        }
    }
}

fn inline_texts(inline: &InlineExpression<&str>, message: &mut Message) -> Vec<String> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            return vec![fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()];
        }
        InlineExpression::Placeable { expression } => return expression_texts(expression, message),
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            message.refers_to.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            message.refers_to.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { id, .. } => {
            message.functions.insert(id.name.to_owned());
        }
    }
    vec![FILLED.to_string()]
}

/// The ids without their attributes.
fn ids(messages: &Messages) -> impl Iterator<Item = &str> {
    messages.keys().map(|id| id.split('.').next().unwrap_or(id)).collect::<BTreeSet<_>>().into_iter()
}

/// The ids that the sources of the repository mention, and where.
struct Sources {
    ids: BTreeMap<String, String>,
}

impl Sources {
    fn of_the_repository() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut sources = Self { ids: BTreeMap::new() };
        let mut folders = vec![root.join("www/src")];
        // The engine lists its own: `hubscope::message_ids`.
        for name in ["cli", "text", "wasm"] {
            folders.push(root.join("crates").join(name).join("src"));
        }
        let mut files = vec![root.join("www/index.html")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten() {
                let path = entry.expect("a readable folder").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push(path);
                }
            }
        }
        for file in files {
            let Ok(source) = std::fs::read_to_string(&file) else {
                continue;
            };
            let name = file.strip_prefix(&root).unwrap_or(&file).display().to_string();
            sources.add(&source, &name);
        }
        sources
    }

    /// Quoted words of the form of an id. One that ends with `-` is completed where the program runs, and stands for
    /// all ids that begin with it.
    fn add(&mut self, source: &str, file: &str) {
        let quote = |c: char| matches!(c, '"' | '\'' | '`');
        let mut rest = source;
        while let Some(start) = rest.find(quote) {
            rest = &rest[start + 1..];
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(rest.len());
            let (word, tail) = rest.split_at(end);
            let completed = word.ends_with('-')
                && (tail.starts_with("${") || tail.starts_with('{') || tail.starts_with(quote));
            if word.contains('-') && (completed || !word.ends_with('-') && tail.starts_with(quote)) {
                self.ids.entry(word.to_owned()).or_insert_with(|| file.to_owned());
            }
        }
    }

    fn mention(&self, id: &str) -> bool {
        self.ids.keys().any(|used| used == id || used.ends_with('-') && id.starts_with(used))
    }
}

// ---- Rules ----

fn missing_and_extra(all: &BTreeMap<Lang, Messages>) -> Vec<String> {
    let english = &all[&Lang::En];
    let mut failures = Vec::new();
    for (lang, messages) in all {
        let missing = english.keys().filter(|id| !messages.contains_key(*id));
        failures.extend(missing.map(|id| format!("{lang}.ftl: {id}: missing")));
        let extra = messages.keys().filter(|id| !english.contains_key(*id));
        failures.extend(extra.map(|id| format!("{lang}.ftl: {id}: not in en.ftl")));
    }
    failures
}

fn variables(all: &BTreeMap<Lang, Messages>) -> Vec<String> {
    let mut failures = Vec::new();
    for (lang, id, message, english) in translations(all) {
        for name in english.variables.difference(&message.variables) {
            failures.push(format!("{lang}.ftl: {id}: does not use ${name}"));
        }
        for name in message.variables.difference(&english.variables) {
            failures.push(format!("{lang}.ftl: {id}: uses ${name}, which en.ftl does not"));
        }
        // The page and the command line format a number alike only as long as no message asks for more.
        for name in &message.functions {
            failures.push(format!("{lang}.ftl: {id}: calls {name}()"));
        }
    }
    failures
}

fn plurals(all: &BTreeMap<Lang, Messages>) -> Vec<String> {
    let mut failures = Vec::new();
    for (lang, id, message, english) in translations(all) {
        for select in &message.selects {
            let variable = &select.variable;
            if !select.is_plural() {
                let same = |other: &Select| other.variable == *variable && other.keys == select.keys;
                if !english.selects.iter().any(same) {
                    failures
                        .push(format!("{lang}.ftl: {id}: the keys of ${variable} are not those of en.ftl"));
                }
                continue;
            }
            let (needed, allowed): (&[&str], &[&str]) = match lang {
                Lang::En | Lang::Sv | Lang::Nl => (&["one", "other"], &["one", "other"]),
                Lang::Fr => (&["one", "other"], &["one", "many", "other"]),
                Lang::Zh => (&["other"], &["other"]),
            };
            for key in needed.iter().filter(|key| !select.keys.contains(**key)) {
                failures.push(format!("{lang}.ftl: {id}: ${variable} has no [{key}]"));
            }
            for key in select
                .keys
                .iter()
                .filter(|key| key.parse::<f64>().is_err() && !allowed.contains(&key.as_str()))
            {
                failures.push(format!("{lang}.ftl: {id}: ${variable} never is [{key}] in this language"));
            }
            if select.default != "other" {
                failures.push(format!("{lang}.ftl: {id}: the default of ${variable} is not *[other]"));
            }
        }
    }
    failures
}

fn identifiers(all: &BTreeMap<Lang, Messages>) -> Vec<String> {
    let mut failures = Vec::new();
    for (lang, id, message, english) in translations(all) {
        let local = |name: &str| {
            let here = LOCAL_NAMES.iter().find(|(of, english, _)| *of == lang && *english == name);
            here.map_or("", |(_, _, local)| local)
        };
        let has = |name: &str| {
            message.texts.iter().any(|text| {
                // A sentence or a heading may begin with it.
                let capital = name[..1].to_uppercase() + &name[1..];
                let written = [name, &capital, local(name)].into_iter().filter(|form| !form.is_empty());
                written.into_iter().any(|form| contains_word(text, form))
            })
        };
        let mut names: BTreeSet<&str> =
            english.texts.iter().flat_map(|text| words(text)).filter(|word| is_identifier(word)).collect();
        names.extend(NAMES.iter().filter(|name| english.texts.iter().any(|text| contains_word(text, name))));
        for name in names.into_iter().filter(|name| !has(name)) {
            failures.push(format!("{lang}.ftl: {id}: lacks “{name}”, which is a name and stays as it is"));
        }
    }
    failures
}

/// Error numbers, options, names with a capital within, and words in capitals.
fn is_identifier(word: &str) -> bool {
    if NOT_IDENTIFIERS.contains(&word) {
        return false;
    }
    let letters = |f: fn(&u8) -> bool| word.bytes().filter(f).count();
    let number = word.len() >= 5 && word.bytes().all(|b| b.is_ascii_digit());
    let option = word.starts_with("--");
    let capitals = letters(u8::is_ascii_uppercase) >= 2 && letters(u8::is_ascii_lowercase) == 0;
    let camel = word.as_bytes().windows(2).any(|w| w[0].is_ascii_lowercase() && w[1].is_ascii_uppercase());
    number || option || capitals || camel
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
        .map(|word| if word.starts_with("--") { word.trim_end_matches('-') } else { word.trim_matches('-') })
        .filter(|word| !word.is_empty())
}

/// Whether the name stands in the text and is not a part of a longer word.
fn contains_word(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(i, _)| {
        let before = text[..i].chars().next_back();
        let after = text[i + name.len()..].chars().next();
        [before, after].into_iter().flatten().all(|c| !c.is_ascii_alphanumeric())
    })
}

fn untranslated(all: &BTreeMap<Lang, Messages>) -> Vec<String> {
    let mut failures = Vec::new();
    for (lang, id, message, english) in translations(all) {
        let allowed = SAME_AS_ENGLISH.iter().any(|(same, langs)| *same == id && langs.contains(&lang));
        let says_something = english.texts.iter().any(|text| {
            let named =
                |word: &str| is_identifier(word) || NOT_IDENTIFIERS.contains(&word) || UNITS.contains(&word);
            let text = NAMES.iter().fold(text.clone(), |text, name| text.replace(name, ""));
            words(&text).any(|word| !named(word) && word.chars().filter(|c| c.is_alphabetic()).count() > 1)
        });
        if lang != Lang::En && !allowed && says_something && message.texts == english.texts {
            failures.push(format!("{lang}.ftl: {id}: the same as in English"));
        }
    }
    failures
}

fn spaces(all: &BTreeMap<Lang, Messages>) -> Vec<String> {
    let faults = each_text(all, Lang::ALL.as_slice(), |text| {
        let mut faults = Vec::new();
        let space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
        if text.chars().zip(text.chars().skip(1)).any(|(a, b)| space(a) && space(b)) {
            faults.push("two spaces in a row".to_owned());
        }
        if text.starts_with(space) || text.ends_with(space) {
            faults.push("a space at an end".to_owned());
        }
        faults
    });
    let joins =
        |fault: &String| JOINED.iter().any(|id| fault.contains(&format!("ftl: {id}: a space at an end")));
    faults.into_iter().filter(|fault| !joins(fault)).collect()
}

fn french(all: &BTreeMap<Lang, Messages>) -> Vec<String> {
    each_text(all, &[Lang::Fr], |text| {
        let tied = |c: Option<char>| matches!(c, Some('\u{a0}' | '\u{202f}'));
        let mut faults = Vec::new();
        for (i, c) in text.char_indices() {
            let before = text[..i].chars().next_back();
            let after = text[i + c.len_utf8()..].chars().next();
            // A time of day, a URL.
            let within = before.is_some_and(|c| c.is_ascii_alphanumeric())
                && after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '/');
            let repeated = matches!(before, Some('?' | '!'));
            let right = match c {
                ':' => tied(before) || within,
                '?' | '!' => tied(before) || repeated,
                ';' | '%' | '»' => tied(before),
                '«' => tied(after),
                _ => true,
            };
            if !right {
                let side = if c == '«' { "after" } else { "before" };
                faults.push(format!("no no-break space {side} “{c}”"));
            }
        }
        faults
    })
}

fn chinese(all: &BTreeMap<Lang, Messages>) -> Vec<String> {
    each_text(all, &[Lang::Zh], |text| {
        let han = |c: Option<char>| matches!(c, Some('\u{3400}'..='\u{9fff}'));
        let punctuation = text.char_indices().filter(|(_, c)| ",.;:!?()\"".contains(*c));
        punctuation
            .filter(|(i, _)| {
                han(text[..*i].trim_end().chars().next_back())
                    || han(text[i + 1..].trim_start().chars().next())
            })
            .map(|(_, c)| format!("“{c}” beside a Chinese character: use the full-width sign"))
            .collect()
    })
}

/// Every message that English has too: language, id, message, the English one. English itself included.
fn translations(all: &BTreeMap<Lang, Messages>) -> impl Iterator<Item = (Lang, &str, &Message, &Message)> {
    all.iter().flat_map(|(lang, messages)| {
        messages
            .iter()
            .filter_map(|(id, message)| Some((*lang, id.as_str(), message, all[&Lang::En].get(id)?)))
    })
}

fn each_text(
    all: &BTreeMap<Lang, Messages>,
    langs: &[Lang],
    faults: impl Fn(&str) -> Vec<String>,
) -> Vec<String> {
    let mut failures = BTreeSet::new();
    for (lang, messages) in all.iter().filter(|(lang, _)| langs.contains(lang)) {
        for (id, message) in messages {
            let found = message.texts.iter().flat_map(|text| faults(&text.replace('\n', " ")));
            failures.extend(found.map(|fault| format!("{lang}.ftl: {id}: {fault}")));
        }
    }
    failures.into_iter().collect()
}

// ---- The rules find what they are for ----

mod rules {
    use super::*;

    /// The faults of one translation beside its English source.
    #[track_caller]
    fn check(
        rule: fn(&BTreeMap<Lang, Messages>) -> Vec<String>,
        english: &str,
        (lang, text): (Lang, &str),
        faults: &[&str],
    ) {
        assert_eq!([junk(Lang::En, english), junk(lang, text)].concat(), Vec::<String>::new());
        let all = BTreeMap::from([(Lang::En, read(english)), (lang, read(text))]);
        let expected: Vec<String> = faults.iter().map(|fault| format!("{lang}.ftl: {fault}")).collect();
        assert_eq!(rule(&all), expected);
    }

    #[test]
    fn junk_and_doubles() {
        assert_eq!(
            junk(Lang::Sv, "a = { $x\nb = 1\nb = 2\n"),
            ["sv.ftl: a = { $x: does not parse", "sv.ftl: b: stands there twice"]
        );
        assert!(junk(Lang::En, "# note\na = b\n").is_empty());
    }

    #[test]
    fn ids_and_attributes() {
        let english = "a = x\nb = y\n  .title = z\n";
        check(
            missing_and_extra,
            english,
            (Lang::Sv, "a = x\nb = y\nc = z\n"),
            &["b.title: missing", "c: not in en.ftl"],
        );
    }

    #[test]
    fn variables_and_functions() {
        let english = "a = { $n ->\n [one] one\n *[other] { $n } by { $who }\n }\n";
        check(variables, english, (Lang::Zh, "a = { $n }, { $who }\n"), &[]);
        check(
            variables,
            english,
            (Lang::Zh, "a = { $n }, { $wo }\n"),
            &["a: does not use $who", "a: uses $wo, which en.ftl does not"],
        );
        check(variables, english, (Lang::Zh, "a = { NUMBER($n) } { $n } { $who }\n"), &["a: calls NUMBER()"]);
    }

    #[test]
    fn plural_categories() {
        let english = "a = { $n ->\n [one] x\n *[other] y\n }\n";
        check(plurals, english, (Lang::Sv, "a = { $n ->\n [0] z\n [one] x\n *[other] y\n }\n"), &[]);
        check(plurals, english, (Lang::Nl, "a = { $n ->\n *[other] y\n }\n"), &["a: $n has no [one]"]);
        check(plurals, english, (Lang::Fr, "a = { $n ->\n [one] x\n [many] z\n *[other] y\n }\n"), &[]);
        check(
            plurals,
            english,
            (Lang::Fr, "a = { $n ->\n *[one] x\n [other] y\n }\n"),
            &["a: the default of $n is not *[other]"],
        );
        check(
            plurals,
            english,
            (Lang::Zh, "a = { $n ->\n [one] x\n *[other] y\n }\n"),
            &["a: $n never is [one] in this language"],
        );
        let by_name = "a = { $kind ->\n [cut] x\n *[rest] y\n }\n";
        check(plurals, by_name, (Lang::Sv, by_name), &[]);
        check(
            plurals,
            by_name,
            (Lang::Sv, "a = { $kind ->\n [klippt] x\n *[rest] y\n }\n"),
            &["a: the keys of $kind are not those of en.ftl"],
        );
    }

    #[test]
    fn names() {
        let english = "a = Error 404104 DeviceConnectionClosedRemotely: no MQTT DISCONNECT, --lang, keep-alive (X.509)\n";
        let swedish = "a = Fel 404104 DeviceConnectionClosedRemotely: ingen MQTT DISCONNECT, --lang, keep-alive-tid (X.509)\n";
        check(identifiers, english, (Lang::Sv, swedish), &[]);
        check(
            identifiers,
            english,
            (
                Lang::Sv,
                "a = Fel 404 104 DeviceConnectionClosedRemotely, ingen MQTT-DISCONNECTS, --lang, KeepAlive X509\n",
            ),
            &[
                "a: lacks “404104”, which is a name and stays as it is",
                "a: lacks “DISCONNECT”, which is a name and stays as it is",
                "a: lacks “X.509”, which is a name and stays as it is",
                "a: lacks “keep-alive”, which is a name and stays as it is",
            ],
        );
    }

    #[test]
    fn left_in_english() {
        check(untranslated, "a = Try again\n", (Lang::Nl, "a = Try again\n"), &["a: the same as in English"]);
        check(
            untranslated,
            "a = MQTT { $n } MB, 404104, Azure IoT Hub\n",
            (Lang::Nl, "a = MQTT { $n } MB, 404104, Azure IoT Hub\n"),
            &[],
        );
    }

    #[test]
    fn stray_spaces() {
        check(spaces, "a = x\n", (Lang::Sv, "a = x  y\n"), &["a: two spaces in a row"]);
        check(spaces, "a = x\n", (Lang::Sv, "a = x{ \" \" }\n"), &["a: a space at an end"]);
        check(spaces, "a = x\n", (Lang::Sv, "a = x\n    y\n"), &[]);
    }

    #[test]
    fn french_signs() {
        let right =
            "a = Pourquoi\u{202f}? À 08:00\u{a0}: { $n }\u{a0}%, «\u{a0}oui\u{a0}», https://example.com\n";
        check(french, "a = x\n", (Lang::Fr, right), &[]);
        check(
            french,
            "a = x\n",
            (Lang::Fr, "a = Pourquoi ? Oui: { $n }% «oui »\n"),
            &[
                "a: no no-break space after “«”",
                "a: no no-break space before “%”",
                "a: no no-break space before “:”",
                "a: no no-break space before “?”",
                "a: no no-break space before “»”",
            ],
        );
    }

    #[test]
    fn chinese_signs() {
        check(chinese, "a = x\n", (Lang::Zh, "a = 设备（SAS）断开：X.509, MQTT 1.5。\n"), &[]);
        check(
            chinese,
            "a = x\n",
            (Lang::Zh, "a = 设备 (SAS), 断开.\n"),
            &[
                "a: “(” beside a Chinese character: use the full-width sign",
                "a: “,” beside a Chinese character: use the full-width sign",
                "a: “.” beside a Chinese character: use the full-width sign",
            ],
        );
    }

    #[test]
    fn quoted_ids() {
        let mut sources = Sources { ids: BTreeMap::new() };
        sources.add(r#"t("page-title"); t(`page-state-${state}`); 'cli-x' page-not "page-not two" format!("cli-r-{x}")"#, "a.js");
        assert_eq!(sources.ids.keys().collect::<Vec<_>>(), ["cli-r-", "cli-x", "page-state-", "page-title"]);
        assert!(
            sources.mention("page-title")
                && sources.mention("page-state-done")
                && !sources.mention("page-not")
        );
    }
}
