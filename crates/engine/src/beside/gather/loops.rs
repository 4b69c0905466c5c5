//! Connections that ended as soon as they began, again and again.

use super::CUT_AT_ONCE;
use crate::codes::Code;
use crate::event::Event;
use crate::time::{MINUTE, SECOND, Time};

/// With the quota used up the hub lets clients in and cuts them within so many milliseconds. Proposal, as for verdicts.
pub(in crate::beside) const CUT_SOON: i64 = 30 * SECOND;

/// A loop that pauses for longer, in milliseconds, is two. Proposal.
const LOOP_PAUSE: i64 = 60 * MINUTE;

/// One such row of connections.
#[derive(Clone, Copy, Debug)]
pub(in crate::beside) struct Loop {
    pub(in crate::beside) device: u32,
    pub(in crate::beside) since: Time,
    pub(in crate::beside) last: Time,
    pub(in crate::beside) count: u32,
    /// The longest of them, in milliseconds.
    pub(in crate::beside) longest: i64,
}

/// The loops of one device while its events pass.
#[derive(Default)]
pub(super) struct Loops {
    /// Cut by the other side at once.
    pub(super) cut_at_once: Option<Loop>,
    /// Ended soon, and not by a 404104: the last row, and the longest before it.
    short: Option<Loop>,
    longest: Option<Loop>,
}

impl Loops {
    /// A connection ended that had lasted for so many milliseconds, by a goodbye or not.
    pub(super) fn disconnect(&mut self, device: u32, event: &Event, length: i64, goodbye: bool) {
        if event.code.is_conflict() {
            return;
        }
        let time = event.time;
        if length <= CUT_SOON && event.code != Code::CLOSED_REMOTELY {
            if self.short.as_ref().is_some_and(|short| time.0 - short.last.0 > LOOP_PAUSE) {
                self.end_short();
            }
            extend(&mut self.short, device, time, length);
        }
        if length <= CUT_AT_ONCE && !goodbye {
            extend(&mut self.cut_at_once, device, time, length);
        }
    }

    /// The longest row of those that ended soon.
    pub(super) fn longest_short(&mut self) -> Option<Loop> {
        self.end_short();
        self.longest
    }

    fn end_short(&mut self) {
        let Some(ended) = self.short.take() else { return };
        let longest = self.longest.get_or_insert(ended);
        if ended.count > longest.count {
            *longest = ended;
        }
    }
}

fn extend(of: &mut Option<Loop>, device: u32, time: Time, length: i64) {
    let of = of.get_or_insert(Loop { device, since: time, last: time, count: 0, longest: 0 });
    of.last = time;
    of.count += 1;
    of.longest = of.longest.max(length);
}
