//! One source, whatever it is packed in: a text, a compressed text, or an archive of any of these.

use crate::options::Options;
use crate::problem::Kind;
use crate::read::unpack::{Allowance, Fault, Packing, Unpacked, Unpacker};
use crate::read::{Place, Sink, SourceReader};

/// Archives in archives are opened so deep. Proposal: a download of compressed blobs is two deep.
const MAX_DEPTH: u8 = 3;

/// What became of a source, or of a file in it.
pub(crate) struct Ended {
    pub(crate) name: String,
    pub(crate) bytes: u64,
    pub(crate) format: &'static str,
    pub(crate) encoding: &'static str,
    /// What it was packed in.
    pub(crate) packed: Option<&'static str>,
}

/// Takes what is found in sources, and hears when one ends.
pub(crate) trait Sources: Sink {
    /// All that came since the last source ended is of this one.
    fn ended(&mut self, source: Ended, options: &Options);
    /// Something is wrong with an archive, or with a file in it.
    fn archive_problem(&mut self, kind: Kind, source: &str, byte: u64);
}

/// A source that is being read.
pub(crate) struct Source {
    name: String,
    packed: Option<&'static str>,
    depth: u8,
    /// What may come out of it, and of all archives around it.
    allowance: Allowance,
    stage: Stage,
}

enum Stage {
    Text(Box<SourceReader>),
    Packed(Box<Archive>),
}

/// A source that is being unpacked.
struct Archive {
    packing: Packing,
    unpacker: Unpacker,
    /// Room for its bytes as they come.
    room: Vec<u8>,
    inside: Inside,
}

/// What is in an archive.
struct Inside {
    name: String,
    packing: &'static str,
    depth: u8,
    open: Option<Box<Source>>,
    any: bool,
    document: bool,
    /// Something was said of it.
    faulty: bool,
    /// What archives in it may still give.
    allowance: Allowance,
}

impl Source {
    pub(crate) fn new(name: String, options: &Options) -> Self {
        let stage = Stage::Text(Box::new(SourceReader::new(options)));
        Self { name, packed: None, depth: 0, allowance: Allowance::default(), stage }
    }

    /// Room for the next `count` bytes.
    pub(crate) fn room(&mut self, count: usize) -> &mut [u8] {
        match &mut self.stage {
            Stage::Text(reader) => reader.room(count),
            Stage::Packed(archive) => {
                archive.room.resize(count, 0);
                &mut archive.room
            }
        }
    }

    /// Reads the first `count` bytes of the room.
    pub(crate) fn fill(&mut self, count: usize, options: &Options, sink: &mut impl Sources) {
        match &mut self.stage {
            Stage::Text(reader) => {
                reader.fill(count);
                // Before anything is read: once enough is here, what is packed would be refused.
                self.look_for_packing(options, sink);
                if let Stage::Text(reader) = &mut self.stage {
                    reader.read(sink);
                }
            }
            Stage::Packed(archive) => {
                let Archive { unpacker, room, inside, .. } = &mut **archive;
                unpacker.push(&room[..count], &mut Opening { inside, options, sink });
            }
        }
    }

    /// The reader of its text, unless it is packed.
    pub(crate) fn text(&self) -> Option<&SourceReader> {
        match &self.stage {
            Stage::Text(reader) => Some(reader),
            Stage::Packed(_) => None,
        }
    }

    /// The same, to change it.
    pub(crate) fn text_mut(&mut self) -> Option<&mut SourceReader> {
        match &mut self.stage {
            Stage::Text(reader) => Some(reader),
            Stage::Packed(_) => None,
        }
    }

    /// Goes over to unpacking when the first bytes say so.
    fn look_for_packing(&mut self, options: &Options, sink: &mut impl Sources) {
        let Stage::Text(reader) = &self.stage else { return };
        let Some(head) = reader.undecided() else { return };
        let Some(packing) = Packing::sniff(head).filter(|_| self.depth < MAX_DEPTH) else { return };
        let allowance = self.allowance;
        let mut unpacker = Unpacker::new(packing, allowance);
        let mut inside = Inside {
            name: self.name.clone(),
            packing: packing.name(),
            depth: self.depth + 1,
            open: None,
            any: false,
            document: false,
            faulty: false,
            allowance,
        };
        unpacker.push(head, &mut Opening { inside: &mut inside, options, sink });
        self.stage = Stage::Packed(Box::new(Archive { packing, unpacker, room: Vec::new(), inside }));
    }

    /// Ends the source; gives what may still come out of the archives around it.
    pub(crate) fn end(self, options: &Options, sink: &mut impl Sources) -> Allowance {
        match self.stage {
            Stage::Text(reader) => {
                let (bytes, format, encoding) = reader.end(sink);
                sink.ended(Ended { name: self.name, bytes, format, encoding, packed: self.packed }, options);
                self.allowance
            }
            Stage::Packed(archive) => {
                let Archive { packing, unpacker, mut inside, .. } = *archive;
                let left = unpacker.end(&mut Opening { inside: &mut inside, options, sink });
                if !inside.any {
                    if !inside.faulty {
                        sink.archive_problem(Kind::Empty, &self.name, 0);
                    }
                    let format = if inside.document { "office" } else { packing.name() };
                    sink.ended(
                        Ended { name: self.name, bytes: 0, format, encoding: "unknown", packed: None },
                        options,
                    );
                }
                left
            }
        }
    }
}

/// What comes out of an archive is read as sources of their own.
struct Opening<'a, S> {
    inside: &'a mut Inside,
    options: &'a Options,
    sink: &'a mut S,
}

impl<S: Sources> Unpacked for Opening<'_, S> {
    fn begin(&mut self, name: &str) {
        let inside = &mut *self.inside;
        inside.any = true;
        inside.open = Some(Box::new(Source {
            packed: Some(inside.packing),
            depth: inside.depth,
            allowance: inside.allowance,
            ..Source::new(joined(&inside.name, name), self.options)
        }));
    }

    fn bytes(&mut self, bytes: &[u8]) {
        if let Some(source) = &mut self.inside.open {
            source.room(bytes.len()).copy_from_slice(bytes);
            source.fill(bytes.len(), self.options, self.sink);
        }
    }

    fn end(&mut self) {
        if let Some(source) = self.inside.open.take() {
            self.inside.allowance = source.end(self.options, self.sink);
        }
    }

    fn problem(&mut self, fault: Fault, name: &str, byte: u64) {
        let kind = match fault {
            Fault::Truncated => Kind::CutArchive,
            Fault::BadChecksum => Kind::BadChecksum,
            Fault::BadData => Kind::BadArchive,
            Fault::Encrypted => Kind::Encrypted,
            Fault::UnknownMethod => Kind::UnknownPacking,
            Fault::TooLarge => Kind::TooDense,
            Fault::TooMany => Kind::TooManyFiles,
            Fault::TrailingBytes => Kind::TrailingBytes,
            Fault::Document => {
                self.inside.document = true;
                Kind::Office
            }
        };
        self.inside.faulty = true;
        let byte = if fault == Fault::Document { Place::start().byte } else { byte };
        self.sink.archive_problem(kind, &joined(&self.inside.name, name), byte);
    }
}

/// The name of a file in an archive; what gzip holds has none of its own.
fn joined(archive: &str, name: &str) -> String {
    if name.is_empty() { archive.to_owned() } else { format!("{archive}/{name}") }
}
