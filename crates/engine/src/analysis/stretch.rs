//! A source read by several analyses at once, each a stretch of it.
//!
//! One analysis has the source. Once it knows what the source is, others may read stretches further on: each takes the
//! same first bytes, so that it knows the same, leaves what it found in them, and goes on at a line of its own. When the
//! first one comes to where a stretch begins, it takes over what was found there, and goes on behind it.
//!
//! # Why nothing is read differently
//! Nobody can tell from the middle of a text what it is in the middle of: what looks like the begin of a record may lie
//! in a cell over many lines. So nothing is taken on trust. A stretch tells how its reader stood where it began
//! ([`Border`]); whoever has the source has read up to there by then, knows how it stands itself, and refuses a stretch
//! that began otherwise, or that ended inside a record. Then it reads that part itself, as if nobody had.

use super::{Analysis, Found, add_problem};
use crate::read::{Border, Passed, Place};
use crate::report::Problem;

/// What an analysis found in a stretch of a source.
pub struct Stretch {
    /// Where it begins, in bytes of the source, and how its reader stood there.
    from: u64,
    border: Border,
    passed: Passed,
    found: Found,
}

impl Analysis {
    /// Whether others can read stretches of this source, as far as its first bytes tell: it is what came in, unpacked,
    /// in UTF-8, and made of records that stand alone.
    pub fn divides(&self) -> bool {
        self.source.as_ref().and_then(|source| source.text()?.stands()).is_some()
    }

    /// Forgets what was found in the first bytes of the source, but for what they told about it, and goes on at another
    /// byte, with which a line begins: that byte comes next. False where the source does not divide.
    pub fn skip_to(&mut self, byte: u64) -> bool {
        let reader = self.source.as_mut().and_then(|source| source.text_mut());
        let Some(border) = reader.and_then(|reader| reader.skip_to(byte)) else { return false };
        let Found { names, meanings, .. } = std::mem::take(&mut self.found);
        self.found = Found { names, meanings, ..Found::default() };
        self.stretch = Some((byte, border));
        true
    }

    /// What was found since it [skipped](Self::skip_to) there; nothing if the last byte that came did not end a record,
    /// or if what came changes how the records behind it are to be read.
    pub fn into_stretch(self) -> Option<Stretch> {
        let (from, border) = self.stretch?;
        let source = self.source?;
        let reader = source.text()?;
        if reader.border()? != border {
            return None;
        }
        Some(Stretch { from, border, passed: reader.passed()?, found: self.found })
    }

    /// Takes what another analysis found in the stretch that comes next, and goes on behind it. Gives the number of its
    /// bytes; nothing if the stretch begins elsewhere, or was begun otherwise than the source stands here: then its
    /// bytes are to be read.
    pub fn join(&mut self, stretch: Stretch) -> Option<u64> {
        let reader = self.source.as_mut()?.text_mut()?;
        let Place { line, byte } = reader.place();
        if byte != stretch.from || reader.border()? != stretch.border {
            return None;
        }
        reader.join(&stretch.passed);
        self.found.join(stretch.found, line);
        Some(stretch.passed.bytes)
    }
}

impl Found {
    /// Takes what was found in a stretch that begins in this line.
    fn join(&mut self, other: Found, line: u64) {
        let Found {
            names,
            events,
            codes,
            beside,
            input,
            bytes,
            categories,
            records,
            problems,
            named,
            dates,
            unclear_dates,
            // For nobody but the reader that gave them.
            meanings: _,
            // Found by readers that leave nothing to others, or at the end of a source.
            of_device: _,
            client: _,
            connected: _,
            source_begin: _,
            clock: _,
            archive_problems: _,
        } = other;
        let renamed = self.names.join(&names);
        let begin = self.events.len();
        self.events.extend(events.into_iter().map(|event| renamed.event(event)));
        self.unclear_dates.extend(unclear_dates.into_iter().map(|(event, time)| (begin + event, time)));
        self.dates.join(&dates);
        self.codes.join(&codes);
        self.beside = self.beside.with(beside);
        self.input.used += input.used;
        self.input.ignored += input.ignored;
        self.input.rejected += input.rejected;
        self.bytes += bytes;
        self.records += records;
        self.categories.join(categories);
        self.named.join(named);
        for Problem { problem, line: of_stretch, byte, excerpt, count, .. } in problems {
            let at = Place { line: of_stretch + line - 1, byte };
            add_problem(&mut self.problems, problem, String::new(), at, excerpt, count);
        }
    }
}
