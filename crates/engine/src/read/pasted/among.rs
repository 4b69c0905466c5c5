//! A table among records in JSON, as in a text into which somebody put one export behind the other: from its header on, up
//! to the next line that begins a record.

use super::cells::{Grid, Tables, Told};
use super::delimited::{self, Delimited};
use super::lines::Lines;
use super::{Form, Sink, Window, begins_json};

/// No header is longer: one of all columns that a workspace of Log Analytics may have, 500, with names of 45 bytes.
pub(in crate::read) const MAX_HEADER: usize = 500 * (45 + 1);

/// Reads the table.
pub(in crate::read) struct Reader(Lines);

impl Reader {
    /// The reader of the table whose header begins with this line; none if it is no header.
    #[inline(never)]
    pub(in crate::read) fn below(header: &[u8]) -> Option<Self> {
        let header = str::from_utf8(header).ok()?.trim_end();
        let names = Delimited::of(header)?.names(header);
        Some(Self(Lines::of(Tables::new(&delimited::STYLE, Told::of(names, &[])?))))
    }

    /// Reads on in the window, from the header on; tells whether the table has ended.
    #[inline(never)]
    pub(in crate::read) fn run(&mut self, window: &mut Window, last: bool, sink: &mut dyn Sink) -> bool {
        let Self(lines) = self;
        while let Some(line) = lines.ahead(window, last) {
            if str::from_utf8(line).is_ok_and(|line| begins_json(line.trim())) {
                lines.end(sink);
                return true;
            }
            lines.step(window, last, sink);
        }
        if last {
            lines.end(sink);
        }
        last
    }
}
