//! zip (PKWARE's APPNOTE 6.3), read forward: from one local header to the next, until the central directory.
//!
//! An archive that was written without seeking tells the size of a file only behind it, in a data descriptor. Deflate
//! knows its own end. A stored file ends where a descriptor tells exactly as many bytes as there were, with the next
//! header right behind it: two sizes and a signature, twelve bytes that must agree. Behind damage, and behind files of
//! unknown size that cannot be opened, the next header is looked for.
//!
//! Names are taken for UTF-8, which nearly all of them are, whatever their flag says. What the central directory tells
//! is not compared with what the headers told.

use memchr::memmem;

use super::inflate::{Ending, Inflate};
use super::{Allowance, Fault, MAX_NAME_CHARS, Tally, Unpacked};

const SIGNATURE_BYTES: usize = 4;
const LOCAL_HEADER: &[u8] = b"PK\x03\x04";
const CENTRAL_HEADER: &[u8] = b"PK\x01\x02";
const DESCRIPTOR: &[u8] = b"PK\x07\x08";
/// What stands behind the last entry: the central directory; its end, if it has no entries; or what goes before the
/// one or the other when it is encrypted, or large.
const DIRECTORY: [&[u8]; 4] = [CENTRAL_HEADER, b"PK\x05\x06", b"PK\x06\x08", b"PK\x06\x06"];
/// What stands before the first file of an archive that was split, or might have been.
const SPLIT_MARKS: [&[u8]; 2] = [DESCRIPTOR, b"PK00"];

/// Bytes of a local header before name and extra field.
const FIXED_BYTES: usize = 30;

/// Bytes of the longest descriptor, and of the signature behind it.
const LOOK_AHEAD: usize = 24 + SIGNATURE_BYTES;

/// So much of a chunk is taken at a time: what is held stays small, however large the chunk.
const PIECE: usize = 64 * 1024;

/// With a password, with a stronger one, and with a directory that is encrypted, too.
const FLAGS_ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
const FLAG_DESCRIPTOR: u16 = 1 << 3;

/// The newest version of the format, 6.3: what opens an entry can need no newer one.
const NEWEST_VERSION: u8 = 63;

const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// The header id of zip64's extra field.
const ZIP64: u16 = 1;
/// A size that stands there instead.
const IN_ZIP64: u64 = 0xFFFF_FFFF;

/// A zip source.
pub(super) struct Zip {
    /// Bytes not done with; `start` is the first that matters.
    buffer: Vec<u8>,
    start: usize,
    /// The place of `buffer[start]` in the source.
    at: u64,
    state: State,
    entry: Entry,
    inflate: Inflate,
    tally: Tally,
}

/// What stands at `Zip::start`.
#[derive(Clone, Copy)]
enum State {
    Header,
    /// Content of the entry.
    Deflated,
    Stored,
    /// The same, of unknown size.
    StoredToDescriptor,
    /// So many bytes of the entry that are not looked at.
    Passed(u64),
    /// Behind an entry; whether all of it was unpacked.
    Descriptor(bool),
    /// Something unknown: looking for the next header.
    Lost,
    Done,
}

enum Step {
    /// Look on, with what there is.
    On,
    /// More bytes are needed.
    Wait,
}

impl Zip {
    pub(super) fn new(allowance: Allowance) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            at: 0,
            state: State::Header,
            entry: Entry::default(),
            inflate: Inflate::new(),
            tally: Tally::new(allowance),
        }
    }

    pub(super) fn push(&mut self, chunk: &[u8], out: &mut impl Unpacked) {
        for piece in chunk.chunks(PIECE) {
            self.buffer.extend_from_slice(piece);
            while matches!(self.step(out), Step::On) {}
            self.buffer.drain(..self.start);
            self.start = 0;
        }
    }

    pub(super) fn end(mut self, out: &mut impl Unpacked) -> Allowance {
        if let State::StoredToDescriptor = self.state {
            // What was held back, but not the begin of a descriptor.
            let rest = self.rest();
            let descriptor = (0..rest.len()).find(|&at| {
                let begun = &rest[at..rest.len().min(at + SIGNATURE_BYTES)];
                DESCRIPTOR.starts_with(begun)
            });
            self.give(descriptor.unwrap_or(rest.len()), out);
        }
        // A sound archive ends with its directory.
        if !matches!(self.state, State::Done | State::Lost) {
            let name = if self.entry.open { &*self.entry.name } else { "" };
            out.problem(Fault::Truncated, name, self.at + self.rest().len() as u64);
        }
        self.close(out);
        self.tally.next();
        self.tally.allowance
    }

    fn rest(&self) -> &[u8] {
        &self.buffer[self.start..]
    }

    fn advance(&mut self, bytes: usize) {
        self.start += bytes;
        self.at += bytes as u64;
    }

    fn step(&mut self, out: &mut impl Unpacked) -> Step {
        match self.state {
            State::Header => self.header(out),
            State::Deflated => self.deflated(out),
            State::Stored => self.stored(out),
            State::StoredToDescriptor => self.stored_to_descriptor(out),
            State::Passed(left) => self.passed(left),
            State::Descriptor(unpacked) => self.descriptor(unpacked, out),
            State::Lost => self.lost(),
            State::Done => {
                self.advance(self.rest().len());
                Step::Wait
            }
        }
    }

    fn header(&mut self, out: &mut impl Unpacked) -> Step {
        let rest = self.rest();
        let Some(signature) = rest.get(..SIGNATURE_BYTES) else { return Step::Wait };
        if self.at == 0 && SPLIT_MARKS.contains(&signature) {
            self.advance(SIGNATURE_BYTES);
            return Step::On;
        }
        if DIRECTORY.contains(&signature) {
            self.state = State::Done;
            return Step::On;
        }
        if signature != LOCAL_HEADER {
            out.problem(Fault::BadData, "", self.at);
            self.state = State::Lost;
            return Step::On;
        }
        let Some((entry, length)) = Entry::read(rest, self.at) else { return Step::Wait };
        self.advance(length);
        self.entry = entry;
        self.enter(out);
        Step::On
    }

    /// Decides what becomes of the entry whose header was read.
    fn enter(&mut self, out: &mut impl Unpacked) {
        self.tally.next();
        let allowance = &mut self.tally.allowance;
        let entry = &mut self.entry;
        let beside = entry.is_beside_the_files();
        let fault = entry.fault();
        let stop = match fault {
            Some(Fault::Document) => fault,
            _ if beside => None,
            _ if allowance.total == 0 => Some(Fault::TooLarge),
            _ if allowance.entries == 0 => Some(Fault::TooMany),
            _ => None,
        };
        if let Some(fault) = stop {
            out.problem(fault, &entry.name, entry.begin);
            self.state = State::Done;
            return;
        }
        if !beside {
            allowance.entries -= 1;
            match fault {
                Some(fault) => out.problem(fault, &entry.name, entry.begin),
                None => out.begin(&entry.name),
            }
        }
        entry.open = !beside && fault.is_none();
        self.inflate.reset();
        self.state = match (entry.method, entry.packed) {
            (_, Some(size)) if !entry.open => State::Passed(size),
            _ if fault.is_some() => State::Lost,
            (STORED, None) => State::StoredToDescriptor,
            (STORED, Some(_)) => State::Stored,
            _ => State::Deflated,
        };
    }

    fn deflated(&mut self, out: &mut impl Unpacked) -> Step {
        let left = self.left();
        let rest = up_to(&self.buffer[self.start..], left);
        if rest.is_empty() && left > 0 {
            return Step::Wait;
        }
        let open = self.entry.open;
        let (taken, ending) = self.inflate.push(rest, &mut self.tally, |bytes| {
            if open {
                out.bytes(bytes);
            }
        });
        self.advance(taken);
        match (ending, self.left()) {
            (Some(Ending::TooLarge), _) => self.abandon(Fault::TooLarge, out),
            // Of unknown size, or just at its end.
            (Some(Ending::Whole), 0) => self.whole(out),
            (Some(Ending::Whole), _) if self.entry.packed.is_none() => self.whole(out),
            (None, 1..) => {}
            // Damaged, or shorter or longer than the header says.
            _ => self.abandon(Fault::BadData, out),
        }
        Step::On
    }

    fn stored(&mut self, out: &mut impl Unpacked) -> Step {
        let left = self.left();
        match up_to(self.rest(), left).len() {
            0 if left > 0 => return Step::Wait,
            0 => self.whole(out),
            bytes => self.give(bytes, out),
        }
        Step::On
    }

    fn stored_to_descriptor(&mut self, out: &mut impl Unpacked) -> Step {
        let rest = self.rest();
        let mut headers = memmem::find_iter(rest, b"PK").filter(|&header| is_header(&rest[header..]));
        let end = headers.find_map(|header| {
            Form::ALL.into_iter().find_map(|form| {
                let end = header.checked_sub(form.length())?;
                let told = form.read(&rest[end..])?;
                let size = self.tally.unpacked + end as u64;
                (told.packed == size && told.unpacked == size).then_some(end)
            })
        });
        // Without an end: a header that begins in the last bytes may have a descriptor before it.
        let bytes = end.unwrap_or(rest.len().saturating_sub(LOOK_AHEAD - 1));
        if bytes == 0 && end.is_none() {
            return Step::Wait;
        }
        self.give(bytes, out);
        if end.is_some() && matches!(self.state, State::StoredToDescriptor) {
            self.whole(out);
        }
        Step::On
    }

    /// Packed bytes of the entry that are still to come; of unknown size, more than any.
    fn left(&self) -> u64 {
        self.entry.packed.map_or(u64::MAX, |packed| packed.saturating_sub(self.tally.packed))
    }

    /// Hands on bytes of a stored entry.
    fn give(&mut self, bytes: usize, out: &mut impl Unpacked) {
        let allowed = self.tally.allowance.total.saturating_sub(self.tally.unpacked);
        let given = up_to(&self.buffer[self.start..self.start + bytes], allowed);
        self.tally.packed += given.len() as u64;
        self.tally.gave(given);
        if self.entry.open {
            out.bytes(given);
        }
        let given = given.len();
        self.advance(given);
        if given < bytes {
            self.abandon(Fault::TooLarge, out);
        }
    }

    /// Behind the content of an entry that was unpacked to its end.
    fn whole(&mut self, out: &mut impl Unpacked) {
        if self.entry.has_descriptor {
            self.state = State::Descriptor(true);
            return;
        }
        self.check(self.entry.told == Told::of(&self.tally), out);
        self.close(out);
        self.state = State::Header;
    }

    /// Gives the rest of an entry up.
    fn abandon(&mut self, fault: Fault, out: &mut impl Unpacked) {
        if self.entry.open {
            out.problem(fault, &self.entry.name, self.at);
        }
        self.close(out);
        self.state = match self.entry.packed {
            _ if self.tally.exhausted() => State::Done,
            Some(_) => State::Passed(self.left()),
            None => State::Lost,
        };
    }

    fn passed(&mut self, left: u64) -> Step {
        let bytes = up_to(self.rest(), left).len();
        self.advance(bytes);
        let left = left - bytes as u64;
        self.state = match left {
            0 if self.entry.has_descriptor => State::Descriptor(false),
            0 => State::Header,
            _ => State::Passed(left),
        };
        if left == 0 { Step::On } else { Step::Wait }
    }

    fn descriptor(&mut self, unpacked: bool, out: &mut impl Unpacked) -> Step {
        let rest = self.rest();
        if rest.len() < LOOK_AHEAD {
            return Step::Wait;
        }
        let found = Told::of(&self.tally);
        let right = |form: &Form| unpacked && form.read(rest) == Some(found);
        let fits = |form: &Form| form.read(rest).is_some() && is_header(&rest[form.length()..]);
        let mut forms = Form::ALL.into_iter();
        let form = forms
            .clone()
            .find(|form| right(form) && fits(form))
            .or_else(|| forms.clone().find(fits))
            .or_else(|| forms.find(right));
        let sound = !unpacked || form.as_ref().is_some_and(right);
        self.check(sound, out);
        self.close(out);
        match form {
            Some(form) => {
                self.advance(form.length());
                self.state = State::Header;
            }
            None => self.state = State::Lost,
        }
        Step::On
    }

    fn check(&self, sound: bool, out: &mut impl Unpacked) {
        if self.entry.open && !sound {
            out.problem(Fault::BadChecksum, &self.entry.name, self.at);
        }
    }

    fn close(&mut self, out: &mut impl Unpacked) {
        if std::mem::take(&mut self.entry.open) {
            out.end();
        }
    }

    fn lost(&mut self) -> Step {
        let rest = self.rest();
        let found = memmem::find_iter(rest, b"PK").find_map(|at| {
            // Too little to tell: more is needed.
            let Some(header) = rest[at..].first_chunk() else { return Some((at, false)) };
            looks_like_header(header).then_some((at, true))
        });
        let (bytes, header) = found.unwrap_or_else(|| {
            let begun = rest.last() == Some(&b'P');
            (rest.len() - usize::from(begun), false)
        });
        self.advance(bytes);
        if !header {
            return Step::Wait;
        }
        self.state = State::Header;
        Step::On
    }
}

/// The first bytes, at most so many.
fn up_to(bytes: &[u8], most: u64) -> &[u8] {
    usize::try_from(most).ok().and_then(|most| bytes.get(..most)).unwrap_or(bytes)
}

/// Whether a header begins here, of a file or of what stands behind the last one.
fn is_header(bytes: &[u8]) -> bool {
    bytes.starts_with(LOCAL_HEADER) || DIRECTORY.iter().any(|signature| bytes.starts_with(signature))
}

/// The same of bytes that may be anything: a version, a method and a name that there may be.
fn looks_like_header(bytes: &[u8; FIXED_BYTES]) -> bool {
    let (version, method, name) = match &bytes[..SIGNATURE_BYTES] {
        LOCAL_HEADER => (4, 8, 26),
        CENTRAL_HEADER => (6, 10, 28),
        _ => return false,
    };
    let known_method = matches!(u16_at(bytes, method), 0..=20 | 93..=99);
    bytes[version] <= NEWEST_VERSION && known_method && u16_at(bytes, name) > 0
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}

/// An entry, as its local header tells.
#[derive(Default)]
struct Entry {
    /// Where the header begins.
    begin: u64,
    name: String,
    encrypted: bool,
    method: u16,
    has_descriptor: bool,
    told: Told,
    /// Bytes of its content, if they were known when the header was written.
    packed: Option<u64>,
    /// It began, and has not ended.
    open: bool,
}

impl Entry {
    /// The entry whose header begins with `bytes`, and the header's length; nothing while not all of it is there.
    fn read(bytes: &[u8], begin: u64) -> Option<(Self, usize)> {
        let fixed = bytes.first_chunk::<FIXED_BYTES>()?;
        let flags = u16_at(fixed, 6);
        let extra_begin = FIXED_BYTES + usize::from(u16_at(fixed, 26));
        let end = extra_begin + usize::from(u16_at(fixed, 28));
        let extra = bytes.get(extra_begin..end)?;
        let name = String::from_utf8_lossy(&bytes[FIXED_BYTES..extra_begin]);
        let mut told = Told {
            crc: u32_at(fixed, 14),
            packed: u64::from(u32_at(fixed, 18)),
            unpacked: u64::from(u32_at(fixed, 22)),
        };
        let mut large = zip64(extra);
        for size in [&mut told.unpacked, &mut told.packed] {
            if *size == IN_ZIP64 {
                *size = large.next().unwrap_or(*size);
            }
        }
        let has_descriptor = flags & FLAG_DESCRIPTOR != 0;
        let packed = (!has_descriptor || told.packed != 0).then_some(told.packed);
        let method = match u16_at(fixed, 8) {
            // There are writers that call nothing deflated.
            DEFLATED if packed == Some(0) => STORED,
            method => method,
        };
        let entry = Self {
            begin,
            name: name.chars().take(MAX_NAME_CHARS).collect(),
            encrypted: flags & FLAGS_ENCRYPTED != 0,
            method,
            has_descriptor,
            told,
            packed,
            open: false,
        };
        Some((entry, end))
    }

    /// Why it is not opened.
    fn fault(&self) -> Option<Fault> {
        if self.is_of_a_document() {
            return Some(Fault::Document);
        }
        if self.encrypted {
            return Some(Fault::Encrypted);
        }
        (!matches!(self.method, STORED | DEFLATED)).then_some(Fault::UnknownMethod)
    }

    /// Whether it tells that the archive is a document of Office, or, by the first name, of another program.
    fn is_of_a_document(&self) -> bool {
        let name = &*self.name;
        let part = name.starts_with("docProps/") || name.starts_with("xl/");
        (self.begin == 0 && name == "mimetype")
            || matches!(name, "[Content_Types].xml" | "_rels/.rels")
            || (part && matches!(name.rsplit_once('.'), Some((_, "xml"))))
    }

    /// A folder, or what macOS puts beside the files.
    fn is_beside_the_files(&self) -> bool {
        let last = self.name.rsplit('/').next().unwrap_or_default();
        last.is_empty() || last == ".DS_Store" || self.name.starts_with("__MACOSX/")
    }
}

/// The sizes in the zip64 field of an extra field.
fn zip64(mut extra: &[u8]) -> impl Iterator<Item = u64> {
    let mut sizes: &[u8] = &[];
    while let [a, b, c, d, rest @ ..] = extra {
        let length = usize::from(u16::from_le_bytes([*c, *d])).min(rest.len());
        if u16::from_le_bytes([*a, *b]) == ZIP64 {
            sizes = &rest[..length];
        }
        extra = &rest[length..];
    }
    sizes.as_chunks().0.iter().map(|bytes| u64::from_le_bytes(*bytes))
}

/// What a header or a descriptor tells of an entry's content.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Told {
    crc: u32,
    packed: u64,
    unpacked: u64,
}

impl Told {
    /// What it would tell of this one.
    fn of(tally: &Tally) -> Self {
        Self { crc: tally.crc.value(), packed: tally.packed, unpacked: tally.unpacked }
    }
}

/// A form of a descriptor: behind a signature or not, the sizes in eight bytes or four.
#[derive(Clone, Copy)]
struct Form {
    signed: bool,
    large: bool,
}

impl Form {
    const ALL: [Self; 4] = [
        Self { signed: true, large: false },
        Self { signed: true, large: true },
        Self { signed: false, large: false },
        Self { signed: false, large: true },
    ];

    fn length(self) -> usize {
        let signature = if self.signed { SIGNATURE_BYTES } else { 0 };
        signature + if self.large { 20 } else { 12 }
    }

    /// What a descriptor of this form tells, if one can be here.
    fn read(self, bytes: &[u8]) -> Option<Told> {
        let bytes = bytes.get(..self.length())?;
        let bytes = if self.signed { bytes.strip_prefix(DESCRIPTOR)? } else { bytes };
        let (packed, unpacked) = if self.large {
            (u64_at(bytes, 4), u64_at(bytes, 12))
        } else {
            (u32_at(bytes, 4).into(), u32_at(bytes, 8).into())
        };
        Some(Told { crc: u32_at(bytes, 0), packed, unpacked })
    }
}
