//! Puts a literal of Python or JavaScript into JSON.

use crate::bytes::same_letters;
use crate::read::pasted::quoted;

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Python,
    /// Names are not in quotes.
    JavaScript,
}

/// The JSON of a literal in brackets, whose nesting must be sound; nothing where it cannot be understood.
pub(super) fn to_json(text: &str, dialect: &mut Dialect) -> Option<String> {
    let mut translation = Translation { text, at: 0, json: String::with_capacity(text.len()), dialect };
    translation.value()?;
    translation.blank();
    (translation.at == text.len()).then_some(translation.json)
}

struct Translation<'a> {
    text: &'a str,
    at: usize,
    json: String,
    dialect: &'a mut Dialect,
}

impl<'a> Translation<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes white space; tells what follows.
    fn blank(&mut self) -> Option<u8> {
        self.at += self.rest().len() - self.rest().trim_ascii_start().len();
        self.next()
    }

    /// Passes this byte, if it is the next one behind white space.
    fn passes(&mut self, byte: u8) -> bool {
        let passes = self.blank() == Some(byte);
        self.at += usize::from(passes);
        passes
    }

    fn value(&mut self) -> Option<()> {
        match self.blank()? {
            b'{' => self.list(b'}', Self::member),
            b'[' => self.list(b']', Self::value),
            // A tuple.
            b'(' => self.list(b')', Self::value),
            b'\'' | b'"' | b'`' => self.text(),
            _ => self.word(),
        }
    }

    /// Elements up to a closing bracket; there may be a comma behind the last.
    fn list(&mut self, close: u8, element: fn(&mut Self) -> Option<()>) -> Option<()> {
        let (open, end) = if close == b'}' { ('{', '}') } else { ('[', ']') };
        self.at += 1;
        self.json.push(open);
        let mut first = true;
        while !self.passes(close) {
            if !first {
                self.json.push(',');
            }
            first = false;
            element(self)?;
            if !self.passes(b',') && self.next() != Some(close) {
                return None;
            }
        }
        self.json.push(end);
        Some(())
    }

    /// A name and its value.
    fn member(&mut self) -> Option<()> {
        match self.blank()? {
            b'\'' | b'"' => self.text()?,
            _ => {
                let name = self.take_word(|c| c.is_alphanumeric() || matches!(c, '_' | '$'))?;
                *self.dialect = Dialect::JavaScript;
                self.put(name);
            }
        }
        if !self.passes(b':') {
            return None;
        }
        self.json.push(':');
        self.value()
    }

    /// A text; what is long goes on in further quotes, with or without a plus.
    fn text(&mut self) -> Option<()> {
        let mut whole = String::new();
        loop {
            let (text, behind) = quoted::text_at(self.text, self.at)?;
            whole.push_str(&text);
            self.at = behind;
            self.passes(b'+');
            if !matches!(self.blank(), Some(b'\'' | b'"' | b'`')) {
                break;
            }
        }
        self.put(&whole);
        Some(())
    }

    /// A value without quotes.
    fn word(&mut self) -> Option<()> {
        let part = |c: char| !c.is_ascii_whitespace() && !",{}[]()'\"`".contains(c);
        let mut word = self.take_word(part)?;
        if word == "new" {
            self.blank();
            word = self.take_word(part)?;
        }
        match self.next() {
            // `b'…'`, `u'…'`.
            Some(b'\'' | b'"') => return self.text(),
            Some(b'(') => return self.call(word),
            _ => {}
        }
        let is_name = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if is_name(word) && matches!(self.blank(), Some(b'{' | b'[')) {
            // The class of what follows.
            return self.value();
        }
        match word {
            "None" | "null" | "undefined" | "NaN" | "nan" | "NaT" => self.json.push_str("null"),
            "True" | "true" => self.json.push_str("true"),
            "False" | "false" => self.json.push_str("false"),
            _ if serde_json::from_str::<serde_json::Number>(word).is_ok() => self.json.push_str(word),
            // Node writes dates so.
            _ => self.put(word),
        }
        Some(())
    }

    /// What a call makes, as far as its arguments tell: a text, or a moment in UTC.
    fn call(&mut self, name: &str) -> Option<()> {
        self.at += 1;
        let value = if matches!(self.blank(), Some(b'\'' | b'"')) {
            let (text, behind) = quoted::text_at(self.text, self.at)?;
            self.at = behind;
            Some(text)
        } else if name.ends_with("datetime") {
            moment(self.rest())
        } else {
            None
        };
        let mut depth = 1;
        while depth > 0 {
            match self.next()? {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\'' | b'"' => {
                    let (_, behind) = quoted::text_at(self.text, self.at)?;
                    self.at = behind;
                    continue;
                }
                _ => {}
            }
            self.at += 1;
        }
        match value {
            Some(value) => self.put(&value),
            None => self.json.push_str("null"),
        }
        Some(())
    }

    fn take_word(&mut self, part: impl Fn(char) -> bool) -> Option<&'a str> {
        let rest = self.rest();
        let length = rest.find(|c| !part(c)).unwrap_or(rest.len());
        self.at += length;
        (length > 0).then(|| &rest[..length])
    }

    fn put(&mut self, text: &str) {
        // A text is always JSON.
        self.json.push_str(&serde_json::to_string(text).unwrap_or_default());
    }
}

/// The moment of `datetime.datetime(2024, 5, 14, 9, 10, 5, tzinfo=datetime.timezone.utc)`, behind its bracket, in ISO
/// 8601; nothing in other zones than UTC.
fn moment(arguments: &str) -> Option<String> {
    let mut numbers = [0u32; 7];
    let mut rest = arguments;
    let mut count = 0;
    for number in &mut numbers {
        let text = rest.trim_start();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let Ok(value) = text[..digits].parse() else { break };
        *number = value;
        count += 1;
        let behind = text[digits..].trim_start();
        rest = behind.strip_prefix(',').unwrap_or(behind);
    }
    let zone = rest.trim_start();
    let utc = zone.starts_with(')')
        || zone.strip_prefix("tzinfo=").is_some_and(|zone| {
            // `datetime.timezone.utc`, `<UTC>`, `tzutc()`, `<isodate.tzinfo.Utc object at …>`.
            let zone = zone.as_bytes();
            let names = zone.windows(3).take(MAX_ZONE).position(|name| same_letters(name, b"utc"));
            names.is_some_and(|at| !zone[..at].contains(&b')') && !zone[..at].contains(&b','))
        });
    let [year, month, day, hour, minute, second, micro] = numbers;
    (utc && count >= 5)
        .then(|| format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{micro:06}Z"))
}

/// The name of a zone does not stand further away. Proposal.
const MAX_ZONE: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(to_json(text, &mut Dialect::Python).as_deref(), expected, "{text}");
    }

    #[test]
    fn words_and_quotes() {
        check(
            r#"{'a': None, 'b': True, "it's": "it's", 'c': 'it\'s "both"', 'd': -1.5e3, 'e': ()}"#,
            Some(r#"{"a":null,"b":true,"it's":"it's","c":"it's \"both\"","d":-1.5e3,"e":[]}"#),
        );
        check(
            "{ time: 2024-05-14T08:00:03.000Z, 'b c': undefined, o: [Object], `t`: 1 }",
            None, // no such name
        );
        check(
            "{ time: 2024-05-14T08:00:03.000Z, 'b c': undefined, o: [Object], t: `a\"b'c`, }",
            Some(r#"{"time":"2024-05-14T08:00:03.000Z","b c":null,"o":["Object"],"t":"a\"b'c"}"#),
        );
        check("{u'a': b'x', 'h': 0x1f, 'n': 007}", None); // Python 2's names are not read
        check("{'a': u'x', 'h': 0x1f, 'n': 007}", Some(r#"{"a":"x","h":"0x1f","n":"007"}"#));
    }

    #[test]
    fn texts_in_parts() {
        check("{'a': 'one '\n      'two', 'b': 1}", Some(r#"{"a":"one two","b":1}"#));
        check("{ a: 'one\\n' +\n 'two' }", Some(r#"{"a":"one\ntwo"}"#));
    }

    #[test]
    fn calls() {
        check(
            "{'t': datetime.datetime(2024, 5, 14, 9, 10, 5, 330000, tzinfo=datetime.timezone.utc)}",
            Some(r#"{"t":"2024-05-14T09:10:05.330000Z"}"#),
        );
        check("{'t': datetime.datetime(2024, 5, 14, 9, 10)}", Some(r#"{"t":"2024-05-14T09:10:00.000000Z"}"#));
        check(
            "{'t': datetime.datetime(2024, 5, 14, 9, 10, tzinfo=<isodate.tzinfo.Utc object at 0x7f00>), 'a': 1}",
            Some(r#"{"t":"2024-05-14T09:10:00.000000Z","a":1}"#),
        );
        check(
            "{'t': datetime.datetime(2024, 5, 14, 9, 10, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))}",
            Some(r#"{"t":null}"#),
        );
        check(
            "{'t': datetime.datetime(2024, 5, 14, 9, 10, tzinfo=tzlocal()), 'z': 'UTC'}",
            Some(r#"{"t":null,"z":"UTC"}"#),
        );
        check(
            "{'t': Timestamp('2024-05-14 09:10:05+0000', tz='UTC'), 'u': UUID('00000000-0000-0000-0000-00000000beef')}",
            Some(r#"{"t":"2024-05-14 09:10:05+0000","u":"00000000-0000-0000-0000-00000000beef"}"#),
        );
        check(
            "{ d: new Date('2024-05-14'), l: Level { name: 'x' } }",
            Some(r#"{"d":"2024-05-14","l":{"name":"x"}}"#),
        );
    }

    #[test]
    fn refused() {
        for text in
            ["{'a'}", "{'a': }", "{'a': 1 'b': 2}", "{1: 2", "{'a': 1} x", "{'a': f(}", "{: 1}", "{,}", ""]
        {
            check(text, None);
        }
    }
}
