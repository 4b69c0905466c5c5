//! The numbers that decide, each told once: as the constant that the code compares with, and as the report shows it.

use serde::{Serialize, Serializer};

use crate::message::{Arg, Text};

/// A number that decides something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Threshold {
    /// The message id of what is compared with it.
    pub message: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// The number.
    pub limit: Limit,
    /// Where the number comes from.
    pub origin: Origin,
}

/// What a threshold is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// A length of time in seconds.
    Seconds,
    /// How many.
    Count,
    /// A part of a whole, 0 to 1.
    Share,
    /// One number by another.
    Ratio,
}

/// On which side of it something must lie.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// At least so much.
    AtLeast(f64),
    /// At most so much.
    AtMost(f64),
    /// More than so much.
    MoreThan(f64),
    /// Less than so much.
    LessThan(f64),
    /// From the one to the other.
    Between(f64, f64),
    /// Not from the one to the other.
    Outside(f64, f64),
}

impl Limit {
    /// The other side of a limit.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Limit::AtLeast(value) => Limit::LessThan(value),
            Limit::AtMost(value) => Limit::MoreThan(value),
            Limit::MoreThan(value) => Limit::AtMost(value),
            Limit::LessThan(value) => Limit::AtLeast(value),
            Limit::Between(low, high) => Limit::Outside(low, high),
            Limit::Outside(low, high) => Limit::Between(low, high),
        }
    }
}

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody says it: it was chosen.
    Proposal,
    /// The documentation of the hub or its error codes.
    Documentation,
    /// How the SDKs work.
    Sdk,
    /// How long the hub waits when a token has run out: documentation and the SDKs' own tests.
    Grace,
    /// What is usual in this log.
    Log,
}

impl Origin {
    /// All of them.
    pub const ALL: [Origin; 5] =
        [Origin::Proposal, Origin::Documentation, Origin::Sdk, Origin::Grace, Origin::Log];

    /// The id of its message.
    pub fn message(self) -> &'static str {
        match self {
            Origin::Proposal => "threshold-proposal",
            Origin::Documentation => "threshold-documentation",
            Origin::Sdk => "threshold-sdk",
            Origin::Grace => "threshold-grace",
            Origin::Log => "threshold-log",
        }
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.message())
    }
}

/// The messages of the limits themselves.
pub(crate) const LIMITS: [&str; 6] = [
    "limit-at-least",
    "limit-at-most",
    "limit-more-than",
    "limit-less-than",
    "limit-between",
    "limit-outside",
];

impl Unit {
    /// A value as an argument of messages.
    pub(crate) fn arg(self, value: f64) -> Arg {
        match self {
            Unit::Seconds => Arg::Seconds(value),
            Unit::Count => Arg::Number(value.round()),
            Unit::Share => Text::new("value-percent").with("share", (value * 100.0).round()).into(),
            Unit::Ratio => Arg::Number((value * 100.0).round() / 100.0),
        }
    }
}

impl Limit {
    /// The limit in words.
    pub(crate) fn text(self, unit: Unit) -> Text {
        let one = |id, value| Text::new(id).with("limit", unit.arg(value));
        let two = |id, low, high| Text::new(id).with("low", unit.arg(low)).with("high", unit.arg(high));
        match self {
            Limit::AtLeast(value) => one("limit-at-least", value),
            Limit::AtMost(value) => one("limit-at-most", value),
            Limit::MoreThan(value) => one("limit-more-than", value),
            Limit::LessThan(value) => one("limit-less-than", value),
            Limit::Between(low, high) => two("limit-between", low, high),
            Limit::Outside(low, high) => two("limit-outside", low, high),
        }
    }
}

/// Constants that decide: to the right of the arrow how the report shows each, on which side of it things must lie, in
/// what unit, the message of what is compared, and the [`Origin`]. The same names in the module `shown` are what is shown.
macro_rules! thresholds {
    ($($(#[$doc:meta])* $vis:vis const $name:ident: $type:ty = $value:expr
        => $side:ident $unit:ident, $message:literal, $origin:ident;)*) => {
        $($(#[$doc])* $vis const $name: $type = $value;)*

        /// The thresholds as the report shows them.
        #[allow(clippy::cast_lossless, clippy::unnecessary_cast)]
        pub(crate) mod shown {
            use crate::threshold::{Limit, Origin, Threshold, Unit, thresholds};
            $(pub(crate) const $name: &Threshold = &Threshold {
                message: $message,
                unit: thresholds!(@unit $unit),
                limit: thresholds!(@limit $side $unit super::$name),
                origin: Origin::$origin,
            };)*
            pub(crate) const EVERY: &[&Threshold] = &[$($name),*];
        }
    };
    (@unit Millis) => { Unit::Seconds };
    (@unit $unit:ident) => { Unit::$unit };
    (@limit Between $unit:ident $value:expr) => { Limit::Between(*$value.start(), *$value.end()) };
    (@limit $side:ident Millis $value:expr) => { Limit::$side($value as f64 / crate::time::SECOND as f64) };
    (@limit $side:ident $unit:ident $value:expr) => { Limit::$side($value as f64) };
}
pub(crate) use thresholds;
