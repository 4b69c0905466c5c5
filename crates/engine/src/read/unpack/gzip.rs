//! gzip (RFC 1952): members one behind the other, which are one file.

use super::crc::Crc;
use super::inflate::{Ending, Inflate};
use super::{Allowance, Fault, Tally, Unpacked};

/// A gzip source.
pub(super) struct Gzip {
    state: State,
    /// Bytes taken so far.
    at: u64,
    begun: bool,
    inflate: Inflate,
    tally: Tally,
}

enum State {
    Header(Header),
    Body,
    /// Checksum and length, as far as they came.
    Trailer([u8; 8], usize),
    /// Behind a member: zeros, and perhaps another one.
    Between,
    Done,
}

impl Gzip {
    pub(super) fn new(allowance: Allowance) -> Self {
        Self {
            state: State::Header(Header::new(0)),
            at: 0,
            begun: false,
            inflate: Inflate::new(),
            tally: Tally::new(allowance),
        }
    }

    pub(super) fn push(&mut self, mut chunk: &[u8], out: &mut impl Unpacked) {
        self.begin(out);
        while let [byte, ..] = *chunk {
            let taken = match self.state {
                State::Body => self.body(chunk, out),
                State::Done => return,
                _ => {
                    self.byte(byte, out);
                    1
                }
            };
            chunk = &chunk[taken..];
        }
    }

    pub(super) fn end(mut self, out: &mut impl Unpacked) -> Allowance {
        self.begin(out);
        match self.state {
            State::Done => {}
            State::Between => out.end(),
            _ => self.stop(Fault::Truncated, self.at, out),
        }
        self.tally.next();
        self.tally.allowance
    }

    fn begin(&mut self, out: &mut impl Unpacked) {
        if !std::mem::replace(&mut self.begun, true) {
            out.begin("");
        }
    }

    fn stop(&mut self, fault: Fault, byte: u64, out: &mut impl Unpacked) {
        out.problem(fault, "", byte);
        out.end();
        self.state = State::Done;
    }

    /// Inflates; tells how many bytes were taken.
    fn body(&mut self, chunk: &[u8], out: &mut impl Unpacked) -> usize {
        let (taken, ending) = self.inflate.push(chunk, &mut self.tally, |bytes| out.bytes(bytes));
        self.at += taken as u64;
        match ending {
            None => {}
            // Many small members may be a bomb, too.
            Some(Ending::Whole) if self.tally.exceeded() => self.stop(Fault::TooLarge, self.at, out),
            Some(Ending::Whole) => self.state = State::Trailer([0; 8], 0),
            Some(Ending::Damaged) => self.stop(Fault::BadData, self.at, out),
            Some(Ending::TooLarge) => self.stop(Fault::TooLarge, self.at, out),
        }
        taken
    }

    /// Takes a byte of what is around the deflate streams.
    fn byte(&mut self, byte: u8, out: &mut impl Unpacked) {
        if matches!(self.state, State::Between) && byte != 0 {
            self.state = State::Header(Header::new(self.at));
        }
        self.at += 1;
        match &mut self.state {
            State::Header(header) => match header.take(byte) {
                Ok(false) => {}
                Ok(true) => {
                    if !header.sound() {
                        out.problem(Fault::BadChecksum, "", header.begin);
                    }
                    self.inflate.reset();
                    self.tally.next();
                    self.state = State::Body;
                }
                Err(fault) => {
                    let begin = header.begin;
                    self.stop(fault, begin, out);
                }
            },
            State::Trailer(bytes, filled) => {
                bytes[*filled] = byte;
                *filled += 1;
                if *filled == bytes.len() {
                    let [crc @ .., a, b, c, d] = *bytes;
                    let length = u32::from_le_bytes([a, b, c, d]);
                    // The length is modulo 2^32.
                    let whole = self.tally.unpacked & u64::from(u32::MAX) == u64::from(length);
                    if !whole || u32::from_le_bytes(crc) != self.tally.crc.value() {
                        out.problem(Fault::BadChecksum, "", self.at - bytes.len() as u64);
                    }
                    self.state = State::Between;
                }
            }
            State::Body | State::Between | State::Done => {}
        }
    }
}

/// The header of a member, which is read for its end only: what it tells (a name, a time) is of no use here.
struct Header {
    /// Where it begins.
    begin: u64,
    part: Part,
    /// Bytes of this part so far.
    seen: u16,
    flags: u8,
    extra_length: u16,
    /// The checksum that it tells, and that of its bytes.
    checksum: u16,
    crc: Crc,
}

/// The parts of a header, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Fixed,
    ExtraLength,
    Extra,
    Name,
    Comment,
    Checksum,
}

const FLAG_CHECKSUM: u8 = 2;
const FLAG_EXTRA: u8 = 4;
const FLAG_NAME: u8 = 8;
const FLAG_COMMENT: u8 = 16;
const FLAGS_RESERVED: u8 = 0xE0;

impl Header {
    fn new(begin: u64) -> Self {
        let crc = Crc::new();
        Self { begin, part: Part::Fixed, seen: 0, flags: 0, extra_length: 0, checksum: 0, crc }
    }

    /// Whether its checksum, if it has one, is right.
    fn sound(&self) -> bool {
        let [low, high, ..] = self.crc.value().to_le_bytes();
        self.flags & FLAG_CHECKSUM == 0 || self.checksum == u16::from_le_bytes([low, high])
    }

    /// Takes the next byte; true: it was the last.
    fn take(&mut self, byte: u8) -> Result<bool, Fault> {
        let seen = self.seen;
        self.seen = seen.wrapping_add(1);
        if self.part != Part::Checksum {
            self.crc.update(&[byte]);
        }
        let ends = match (self.part, seen) {
            (Part::Fixed, 0) if byte == 0x1F => false,
            (Part::Fixed, 1) if byte == 0x8B => false,
            (Part::Fixed, 0 | 1) if self.begin > 0 => return Err(Fault::TrailingBytes),
            (Part::Fixed, 0 | 1) => return Err(Fault::BadData),
            (Part::Fixed, 2) if byte != 8 => return Err(Fault::UnknownMethod),
            (Part::Fixed, 3) if byte & FLAGS_RESERVED != 0 => return Err(Fault::BadData),
            (Part::Fixed, 3) => {
                self.flags = byte;
                false
            }
            // Time, effort, operating system.
            (Part::Fixed, _) => seen == 9,
            (Part::ExtraLength, _) => {
                self.extra_length |= u16::from(byte) << (8 * seen);
                seen == 1
            }
            (Part::Extra, _) => seen + 1 == self.extra_length,
            (Part::Name | Part::Comment, _) => byte == 0,
            (Part::Checksum, _) => {
                self.checksum |= u16::from(byte) << (8 * seen);
                seen == 1
            }
        };
        Ok(ends && !self.enter_next())
    }

    /// Goes on to the next part that there is, if any.
    fn enter_next(&mut self) -> bool {
        let parts = [
            (Part::ExtraLength, self.flags & FLAG_EXTRA != 0),
            (Part::Extra, self.extra_length > 0),
            (Part::Name, self.flags & FLAG_NAME != 0),
            (Part::Comment, self.flags & FLAG_COMMENT != 0),
            (Part::Checksum, self.flags & FLAG_CHECKSUM != 0),
        ];
        let next = parts.into_iter().find(|&(part, there)| there && part > self.part);
        if let Some((part, _)) = next {
            self.part = part;
            self.seen = 0;
        }
        next.is_some()
    }
}
