//! What can go wrong with an input: a closed set of kinds, each with a message in every language.
//!
//! A problem has a line and a byte. They are places in the source that it names, as its bytes were before anything was
//! taken off them: in UTF-16 or Windows-1252, where it is that, with the byte-order mark, and with the quote marks of
//! a mail. What was packed is a source as it was before it was packed, however deep in archives; so the same text has
//! the same places, whatever it came in. The one exception are problems of an archive ([`Kind::is_of_archive`]): their
//! byte is one of the archive itself, of the innermost where it is in another, and their line says nothing.

use serde::Serialize;

/// A kind of problem; `problem-<kind>` is its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The source has no bytes, or nothing but white space.
    Empty,
    /// Not text: an image, a program, random bytes.
    Binary,
    /// A compressed file that is not opened: of another kind than gzip and zip, or too deep in others.
    Compressed,
    /// Apache Avro: Event Hubs Capture, or routing to storage.
    Avro,
    /// Apache Parquet.
    Parquet,
    /// A query without its result.
    Query,
    /// Text, but neither JSON nor a table with known columns.
    Unrecognised,
    /// A table of counts or sessions: it has no times of single events.
    NoTimes,
    /// The source ends within a record.
    Cut,
    /// The source ends within an array or a result: later records are missing.
    CutContainer,
    /// Not valid JSON.
    BadJson,
    /// A row that does not fit the header, or with an open quote.
    BadRow,
    /// A record in another form than JSON that is damaged.
    BadRecord,
    /// Sound, but its time is missing or cannot be read.
    BadTime,
    /// A record longer than any real one.
    TooLong,
    /// `properties` is neither an object nor a text that holds one: the device is unknown.
    BadProperties,
    /// Bytes that cannot stand in a record, as those that are not UTF-8, were replaced or left out; it was used.
    Repaired,
    /// Quotes or commas that a mail or word processor, or a hand, changed were put right.
    Mended,
    /// A hole in the source, filled with zeros.
    NulBytes,
    /// The service returned only a part of the result.
    Partial,
    /// Text between records that is none of them.
    Prose,
    /// A table with a header and nothing below it.
    HeaderOnly,
    /// Times without a zone, in whatever zone the portal was set to.
    LocalTime,
    /// Dates that only make sense with the day first; so all were read.
    DayFirst,
    /// Some dates make sense with the day first only, others with the month first only.
    MixedDates,
    /// `properties` could not be read; the record was used without it.
    PropertiesLost,
    /// What devices send, and nothing of their connections.
    Telemetry,
    /// Event Grid: connects and disconnects, but never a reason.
    NoCodes,
    /// A metric: how many devices were connected, not which.
    Metric,
    /// Times without a zone, read in the zone that was chosen; the excerpt is its name.
    LocalZone,
    /// Dates that may have the day first or the month first; nothing tells which.
    UnclearDates,
    /// Times without seconds, as Excel saves them.
    NoSeconds,
    /// A compressed file ends early.
    CutArchive,
    /// What was unpacked is not what was packed.
    BadChecksum,
    /// A compressed file is damaged.
    BadArchive,
    /// A file in an archive needs a password.
    Encrypted,
    /// A file in an archive is packed by another method.
    UnknownPacking,
    /// More comes out of a compressed file than a log can hold.
    TooDense,
    /// An archive has more files than are opened.
    TooManyFiles,
    /// Bytes behind the end of a compressed file.
    TrailingBytes,
    /// A workbook, a text or a mail that Office saved.
    Office,
    /// Lines of a text log too long to be read whole; their begins were.
    LongLines,
    /// A table of devices and times that does not say what happened.
    NoOperations,
    /// A spreadsheet shortened a number: a device id, or the only thing that told the error.
    Rounded,
    /// A query left out columns that the diagnosis could use.
    MissingColumns,
    /// Exactly as many rows as a service hands out at most.
    RowLimit,
    /// Most connections that broke had begun before the log does; the excerpt says how many. It is about all sources
    /// together, and names one only if there is but one.
    BeginsInside,
    /// A stretch of time of which there is no record, though there should be; the excerpt says from when to when. It is
    /// about all sources, too.
    Hole,
    /// Devices connect again and again, and no connection of theirs ever ends: a query left the ends out. It is about all
    /// sources, too.
    NoDisconnects,
    /// Records of a hub or of another service, and none of the category Connections; the excerpt names those there are. It is
    /// about all sources, too.
    OtherCategories,
    /// A PDF, a web page or a mail as its program saves it.
    Page,
    /// A result without rows.
    NoRows,
    /// The service answered with an error.
    ServiceError,
}

impl Kind {
    /// All kinds, in the order in which they sort.
    pub const ALL: [Kind; 53] = [
        Kind::Empty,
        Kind::Binary,
        Kind::Compressed,
        Kind::Avro,
        Kind::Parquet,
        Kind::Query,
        Kind::Unrecognised,
        Kind::NoTimes,
        Kind::Cut,
        Kind::CutContainer,
        Kind::BadJson,
        Kind::BadRow,
        Kind::BadRecord,
        Kind::BadTime,
        Kind::TooLong,
        Kind::BadProperties,
        Kind::Repaired,
        Kind::Mended,
        Kind::NulBytes,
        Kind::Partial,
        Kind::Prose,
        Kind::HeaderOnly,
        Kind::LocalTime,
        Kind::DayFirst,
        Kind::MixedDates,
        Kind::PropertiesLost,
        Kind::Telemetry,
        Kind::NoCodes,
        Kind::Metric,
        Kind::LocalZone,
        Kind::UnclearDates,
        Kind::NoSeconds,
        Kind::CutArchive,
        Kind::BadChecksum,
        Kind::BadArchive,
        Kind::Encrypted,
        Kind::UnknownPacking,
        Kind::TooDense,
        Kind::TooManyFiles,
        Kind::TrailingBytes,
        Kind::Office,
        Kind::LongLines,
        Kind::NoOperations,
        Kind::Rounded,
        Kind::MissingColumns,
        Kind::RowLimit,
        Kind::BeginsInside,
        Kind::Hole,
        Kind::NoDisconnects,
        Kind::OtherCategories,
        Kind::Page,
        Kind::NoRows,
        Kind::ServiceError,
    ];

    /// Whether each occurrence is a record that was rejected; the others are notes about a source or a record.
    pub fn rejects(self) -> bool {
        matches!(
            self,
            Kind::NoTimes
                | Kind::Cut
                | Kind::BadJson
                | Kind::BadRow
                | Kind::BadRecord
                | Kind::BadTime
                | Kind::TooLong
                | Kind::BadProperties
        )
    }

    /// Whether it is a problem of an archive, and not of what is in it: its byte is one of the packed bytes.
    pub fn is_of_archive(self) -> bool {
        matches!(
            self,
            Kind::CutArchive
                | Kind::BadChecksum
                | Kind::BadArchive
                | Kind::Encrypted
                | Kind::UnknownPacking
                | Kind::TooDense
                | Kind::TooManyFiles
                | Kind::TrailingBytes
        )
    }

    /// The id of its message.
    pub fn message(self) -> &'static str {
        match self {
            Kind::Empty => "problem-empty",
            Kind::Binary => "problem-binary",
            Kind::Compressed => "problem-compressed",
            Kind::Avro => "problem-avro",
            Kind::Parquet => "problem-parquet",
            Kind::Query => "problem-query",
            Kind::Unrecognised => "problem-unrecognised",
            Kind::NoTimes => "problem-no-times",
            Kind::Cut => "problem-cut",
            Kind::CutContainer => "problem-cut-container",
            Kind::BadJson => "problem-bad-json",
            Kind::BadRow => "problem-bad-row",
            Kind::BadRecord => "problem-bad-record",
            Kind::BadTime => "problem-bad-time",
            Kind::TooLong => "problem-too-long",
            Kind::BadProperties => "problem-bad-properties",
            Kind::Repaired => "problem-repaired",
            Kind::Mended => "problem-mended",
            Kind::NulBytes => "problem-nul-bytes",
            Kind::Partial => "problem-partial",
            Kind::Prose => "problem-prose",
            Kind::HeaderOnly => "problem-header-only",
            Kind::LocalTime => "problem-local-time",
            Kind::DayFirst => "problem-day-first",
            Kind::MixedDates => "problem-mixed-dates",
            Kind::PropertiesLost => "problem-properties-lost",
            Kind::Telemetry => "problem-telemetry",
            Kind::NoCodes => "problem-no-codes",
            Kind::Metric => "problem-metric",
            Kind::LocalZone => "problem-local-zone",
            Kind::UnclearDates => "problem-unclear-dates",
            Kind::NoSeconds => "problem-no-seconds",
            Kind::CutArchive => "problem-cut-archive",
            Kind::BadChecksum => "problem-bad-checksum",
            Kind::BadArchive => "problem-bad-archive",
            Kind::Encrypted => "problem-encrypted",
            Kind::UnknownPacking => "problem-unknown-packing",
            Kind::TooDense => "problem-too-dense",
            Kind::TooManyFiles => "problem-too-many-files",
            Kind::TrailingBytes => "problem-trailing-bytes",
            Kind::Office => "problem-office",
            Kind::LongLines => "problem-long-lines",
            Kind::NoOperations => "problem-no-operations",
            Kind::Rounded => "problem-rounded",
            Kind::MissingColumns => "problem-missing-columns",
            Kind::RowLimit => "problem-row-limit",
            Kind::BeginsInside => "problem-begins-inside",
            Kind::Hole => "problem-hole",
            Kind::NoDisconnects => "problem-no-disconnects",
            Kind::OtherCategories => "problem-other-categories",
            Kind::Page => "problem-page",
            Kind::NoRows => "problem-no-rows",
            Kind::ServiceError => "problem-service-error",
        }
    }
}
