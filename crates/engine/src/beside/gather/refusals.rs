//! Failed authentications with no success behind them.

use super::NEVER;
use crate::codes::Code;
use crate::diagnose::fits_token;
use crate::event::Event;
use crate::time::Time;

/// Failed authentications of one device, one behind the other.
#[derive(Clone, Copy, Debug)]
pub(in crate::beside) struct Refused {
    pub(in crate::beside) device: u32,
    /// The first and the last.
    pub(in crate::beside) since: Time,
    pub(in crate::beside) last: Time,
    pub(in crate::beside) count: u32,
    /// How many said that the device is disabled, and that there is none.
    pub(in crate::beside) disabled: u32,
    pub(in crate::beside) unknown: u32,
    /// The last code.
    pub(in crate::beside) code: Code,
    /// When the last connection ended, and how long it had lasted, in seconds.
    ended: Time,
    length: Option<f64>,
    /// So many connections had lasted for a token's life, the last one among them.
    tokens: u32,
    /// When the device was let in again, if it was.
    pub(in crate::beside) until: Option<Time>,
}

impl Refused {
    /// When the last connection ended, if the log shows one.
    pub(in crate::beside) fn ended(&self) -> Option<Time> {
        (self.ended != NEVER).then_some(self.ended)
    }

    /// Whether the last connection lasted for a token's life.
    pub(in crate::beside) fn token_ran_out(&self) -> bool {
        self.length.is_some_and(fits_token)
    }

    /// Whether that was not the first token of the device that ended like this: it had made new ones before.
    pub(in crate::beside) fn had_renewed(&self) -> bool {
        self.token_ran_out() && self.tokens > 1
    }

    /// How long it lasted, in milliseconds.
    pub(in crate::beside) fn length(&self) -> i64 {
        self.last.0 - self.since.0
    }
}

/// The refusals of one device while its events pass.
#[derive(Default)]
pub(super) struct Refusals {
    /// Since it was let in last.
    now: Option<Refused>,
    /// The longest time for which it was refused, and then let in.
    before: Option<Refused>,
    /// So many connections lasted for a token's life.
    tokens: u32,
}

impl Refusals {
    /// A connect that failed, of a device whose last connection ended then.
    pub(super) fn fail(&mut self, device: u32, event: &Event, ended: Time) {
        let (time, code) = (event.time, event.code);
        if !refuses(code) {
            return;
        }
        let refused = self.now.get_or_insert(Refused {
            device,
            since: time,
            last: time,
            count: 0,
            disabled: 0,
            unknown: 0,
            code,
            ended,
            length: None,
            tokens: 0,
            until: None,
        });
        refused.last = time;
        refused.count += 1;
        refused.disabled += u32::from(code == Code(403_012));
        refused.unknown += u32::from(is_unknown(code));
        refused.code = code;
    }

    /// It was let in.
    pub(super) fn connect(&mut self, time: Time) {
        let Some(refused) = self.now.take() else { return };
        let refused = Refused { until: Some(time), ..refused };
        let before = self.before.filter(|before| before.length() > refused.length());
        self.before = Some(before.unwrap_or(refused));
    }

    /// It must have been let in, though the log does not hold when.
    pub(super) fn connect_unseen(&mut self) {
        self.now = None;
    }

    /// A connection ended that had lasted for so many seconds.
    pub(super) fn disconnect(&mut self, length: Option<f64>) {
        self.tokens += u32::from(length.is_some_and(fits_token));
    }

    /// What lasts to the end of the log, behind a connection that ended then and had lasted for so many seconds; and what
    /// ended before.
    pub(super) fn end(self, ended: Time, length: Option<f64>) -> (Option<Refused>, Option<Refused>) {
        let Self { now, before, tokens } = self;
        (now.map(|refused| Refused { ended, length, tokens, ..refused }), before)
    }
}

/// Whether the hub says that it does not know, or not want, whoever connects.
fn refuses(code: Code) -> bool {
    // 403002 is the quota, and what else begins with 403 is of other operations.
    code.0 / 1000 == 401 || matches!(code.0, 403_000 | 403_011 | 403_012 | 404_008) || is_unknown(code)
}

/// Whether there is no such device or module.
fn is_unknown(code: Code) -> bool {
    matches!(code.0, 404_001 | 404_010)
}
