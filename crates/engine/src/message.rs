//! A text without a language: the id of a message and its arguments.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::time::Time;

/// A message of the catalogues in `crates/text/locales`, with what fills it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Text {
    /// The Fluent id.
    pub message: Cow<'static, str>,
    /// The arguments, by the names that the message uses.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub args: Args,
}

/// Arguments by name, in the order of their names.
pub type Args = BTreeMap<&'static str, Arg>;

/// One argument. How it is written is the renderer's business.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A count or another plain number; selects plural forms.
    Number(f64),
    /// Text from the log, or an identifier: never translated.
    Name(String),
    /// A moment, in UTC.
    Time(Time),
    /// A length of time in seconds.
    Seconds(f64),
    /// Another message, such as the name of a cause.
    Text(Box<Text>),
}

impl Text {
    /// A message without arguments.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into(), args: Args::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }
}

impl Serialize for Arg {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Arg::Number(n) => serialize_number(*n, serializer),
            Arg::Name(name) => serializer.serialize_str(name),
            Arg::Time(time) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("time", &time.to_iso())?;
                map.end()
            }
            Arg::Seconds(seconds) => {
                struct Number(f64);
                impl Serialize for Number {
                    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                        serialize_number(self.0, s)
                    }
                }
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("seconds", &Number(*seconds))?;
                map.end()
            }
            Arg::Text(text) => text.serialize(serializer),
        }
    }
}

/// Whole numbers are written without a fraction, so that JSON readers see a count as a count.
fn serialize_number<S: Serializer>(n: f64, serializer: S) -> Result<S::Ok, S::Error> {
    const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;
    if n.fract() == 0.0 && n.abs() <= LARGEST_EXACT {
        #[allow(clippy::cast_possible_truncation)] // whole and within 2^53
        serializer.serialize_i64(n as i64)
    } else {
        serializer.serialize_f64(n)
    }
}

macro_rules! number {
    ($($from:ty),*) => {$(
        impl From<$from> for Arg {
            fn from(n: $from) -> Self {
                #[allow(clippy::cast_lossless)]
                Arg::Number(n as f64)
            }
        }
    )*};
}
number!(u8, u32, u64, usize, i32, f64);

impl From<&str> for Arg {
    fn from(name: &str) -> Self {
        Arg::Name(name.to_owned())
    }
}

impl From<String> for Arg {
    fn from(name: String) -> Self {
        Arg::Name(name)
    }
}

impl From<Time> for Arg {
    fn from(time: Time) -> Self {
        Arg::Time(time)
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Arg::Text(Box::new(text))
    }
}
