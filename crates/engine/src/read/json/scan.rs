//! Finds where a JSON value ends, over as many chunks as it takes, and notices damage where it happens.

use memchr::memchr3;

use crate::problem::Kind;

/// As deep as `serde_json` goes.
pub(super) const MAX_DEPTH: usize = 128;

/// Where the scan of a value stands.
#[allow(clippy::struct_excessive_bools)] // observations, none of which rules out another
pub(super) struct Scan {
    /// The next byte to look at, from the begin of the value.
    pub(super) at: usize,
    /// One bit a level, 1 for an object.
    objects: u128,
    depth: usize,
    in_string: bool,
    /// The last byte that is neither white space nor inside a string.
    last: u8,
    /// The string that is being read, or was read last, at depth 1: perhaps a key.
    key: std::ops::Range<usize>,
    /// The scan goes on behind an inner array of an envelope.
    pub(super) envelope: bool,
    /// The value is a series of a metric, whose points stand under `data`.
    pub(super) series: bool,
    /// An array at which the scan stopped turned out to be no container.
    pub(super) passed_container: bool,
    /// So often; from [`MAX_PASSED`] on the scan stops at none, since each stop costs as much as all that came before it.
    passes: u8,
}

/// Proposal: one record has hardly more arrays that are called like a container.
const MAX_PASSED: u8 = 4;

/// Why a scan stopped.
pub(super) enum Stop {
    /// The bytes are used up.
    MoreBytes,
    /// The value ends before [`Scan::at`].
    Complete,
    /// At [`Scan::at`] an array begins that holds records, tables or rows.
    Container,
    /// The value is broken; what follows its first byte may still hold a record.
    Damaged(Kind),
    /// The value is too long or too deep: what was read of it is given up whole. Looking for records in it again and
    /// again would cost more than its size.
    Hopeless(Kind),
}

impl Scan {
    pub(super) fn of_value() -> Self {
        Self {
            at: 0,
            objects: 0,
            depth: 0,
            in_string: false,
            last: 0,
            key: 0..0,
            envelope: false,
            series: false,
            passed_container: false,
            passes: 0,
        }
    }

    pub(super) fn of_series() -> Self {
        Self { series: true, ..Self::of_value() }
    }

    pub(super) fn of_envelope_rest() -> Self {
        Self { objects: 1, depth: 1, last: b']', envelope: true, ..Self::of_value() }
    }

    /// The key of the array at which the scan stopped.
    pub(super) fn key<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        &bytes[self.key.clone()]
    }

    /// Scans on in `bytes`, with which the value begins; it must end before `limit`.
    pub(super) fn run(&mut self, bytes: &[u8], limit: usize) -> Stop {
        // Nothing behind the limit may matter: whether it is here yet depends on the chunks.
        let bytes = &bytes[..bytes.len().min(limit)];
        loop {
            match if self.in_string { self.in_string(bytes) } else { self.in_structure(bytes) } {
                Some(Stop::MoreBytes) if bytes.len() == limit => {
                    self.at = limit;
                    return Stop::Hopeless(Kind::TooLong);
                }
                Some(stop) => return stop,
                None => {}
            }
        }
    }

    /// Goes on into the array at which the scan stopped, as a value like any other.
    pub(super) fn pass_container(&mut self) {
        self.objects <<= 1;
        self.depth += 1;
        self.last = b'[';
        self.at += 1;
        self.passed_container = true;
        self.passes += 1;
    }

    /// Whether an array under this key holds records, tables, rows, series or points.
    fn is_container_key(key: &[u8]) -> bool {
        let holds = |known: &&[u8]| key.eq_ignore_ascii_case(known);
        [&b"records"[..], b"tables", b"rows", b"value", b"timeseries", b"data", b"results"].iter().any(holds)
    }

    fn in_string(&mut self, bytes: &[u8]) -> Option<Stop> {
        let Some(offset) = memchr3(b'"', b'\\', b'\n', &bytes[self.at..]) else {
            self.at = bytes.len();
            return Some(Stop::MoreBytes);
        };
        self.at += offset;
        match bytes[self.at] {
            b'"' => {
                self.in_string = false;
                self.key.end = self.at;
                self.at += 1;
                (self.depth == 0).then_some(Stop::Complete)
            }
            b'\\' if self.at + 1 < bytes.len() => {
                self.at += 2;
                None
            }
            b'\\' => Some(Stop::MoreBytes),
            // No string holds a raw line break: a mailer put it there, or the string's end is missing.
            _ => match begins_anew(&bytes[self.at + 1..]) {
                Some(true) => Some(Stop::Damaged(Kind::BadJson)),
                Some(false) => {
                    self.at += 1;
                    None
                }
                None => Some(Stop::MoreBytes),
            },
        }
    }

    fn in_structure(&mut self, bytes: &[u8]) -> Option<Stop> {
        let Some(&byte) = bytes.get(self.at) else { return Some(Stop::MoreBytes) };
        let in_object = self.objects & 1 == 1;
        match byte {
            // Control characters are no JSON, but no damage to what stands around them.
            b' ' | 0..0x20 => {
                self.at += 1;
                return None;
            }
            b'"' => {
                // In an object a string is a key or stands behind a colon.
                if in_object && !matches!(self.last, b'{' | b',' | b':') {
                    return Some(Stop::Damaged(Kind::BadJson));
                }
                self.in_string = true;
                if self.depth == 1 && self.last != b':' {
                    self.key = self.at + 1..self.at + 1;
                }
            }
            b'{' | b'[' => {
                let may_stand = match self.last {
                    _ if self.depth == 0 => true,
                    b':' => in_object,
                    b'[' | b',' => !in_object,
                    _ => false,
                };
                if !may_stand {
                    return Some(Stop::Damaged(Kind::BadJson));
                }
                if self.depth == MAX_DEPTH {
                    return Some(Stop::Hopeless(Kind::BadJson));
                }
                let may_stop = self.depth == 1 && in_object && self.passes < MAX_PASSED;
                if byte == b'[' && may_stop && Self::is_container_key(self.key(bytes)) {
                    return Some(Stop::Container);
                }
                self.objects = self.objects << 1 | u128::from(byte == b'{');
                self.depth += 1;
            }
            b'}' | b']' => {
                if in_object != (byte == b'}') {
                    return Some(Stop::Damaged(Kind::BadJson));
                }
                self.objects >>= 1;
                self.depth -= 1;
                if self.depth == 0 {
                    self.at += 1;
                    return Some(Stop::Complete);
                }
            }
            _ => {}
        }
        // A string's content does not count; the quote that opened it stands for it.
        self.last = byte;
        self.at += 1;
        None
    }
}

/// The longest key that a line is looked at for. Proposal.
const MAX_KEY: usize = 64;

/// Whether a line begins a record or a field, or is empty: what stands before it is then no text that a mailer broke.
/// Nothing if more bytes are needed to tell.
fn begins_anew(line: &[u8]) -> Option<bool> {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let line = &line[line.iter().take_while(|byte| blank(byte)).count()..];
    match line.split_first()? {
        (b'\r' | b'\n', _) => Some(true),
        (b'{', rest) => Some(rest.iter().find(|byte| !byte.is_ascii_whitespace())? == &b'"'),
        (b'"', rest) => {
            let end = rest.iter().take(MAX_KEY).position(|byte| matches!(byte, b'"' | b'\\' | b'\n'));
            match end {
                Some(end) if rest[end] == b'"' => {
                    Some(rest[end + 1..].iter().find(|byte| !blank(byte))? == &b':')
                }
                None if rest.len() < MAX_KEY => None,
                _ => Some(false),
            }
        }
        _ => Some(false),
    }
}
