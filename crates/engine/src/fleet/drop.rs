//! A drop: one 404104, with the session that it ended and the gap behind it.

use super::BACK_WITHIN;
use super::client::Client;
use crate::codes::Code;
use crate::event::NOTHING;
use crate::intern::Id;
use crate::time::Time;

/// One 404104. There may be millions: what is absent costs no flag of its own.
#[derive(Clone, Debug)]
pub(crate) struct Drop {
    pub(crate) time: Time,
    /// The connect, or the drop before if there is no connect between the two.
    pub(super) begin: Time,
    pub(super) next: Time,
    /// Index in [`Fleet::devices`].
    pub(super) device: u32,
    /// The client as of that session.
    pub(crate) client: Client,
    pub(super) next_address: Id,
    /// Milliseconds.
    pub(super) unauthorized: i32,
    pub(super) other_code: Code,
    /// The connect is not in the log: what began with the drop before is the gap and the session.
    pub(crate) after_gap: bool,
    /// The log has the device again, connected or trying to, more than a minute later.
    pub(crate) seen_again: bool,
    /// Another connection of the device had taken its place.
    pub(crate) taken_over: bool,
    /// The device's connections took each other's place then, one soon after the other.
    pub(crate) contested: bool,
    /// A conflict of two connections within a minute.
    pub(crate) conflict: bool,
    /// From then on the hub refused the device, which called again at once.
    pub(crate) shut_out: bool,
    /// The device was throttled within a minute.
    pub(crate) throttled: bool,
    /// A connect of the device failed with a 5xx before it was back, within some minutes behind the drop.
    pub(crate) refused: bool,
    /// The next connect came with another `sdkVersion`.
    pub(crate) version_changed: bool,
}

// Memory grows with drops, too.
const _: () = assert!(size_of::<Drop>() <= 64);

/// In place of a moment that the log does not hold.
pub(super) const NEVER: Time = Time(i64::MIN);

/// In place of the distance to a failed authentication that it does not hold.
pub(super) const NONE_NEAR: i32 = i32::MIN;

impl Drop {
    /// Index in [`Fleet::devices`].
    pub(crate) fn device(&self) -> usize {
        self.device as usize
    }

    /// The successful connect that began the session, if the log holds it.
    pub(crate) fn start(&self) -> Option<Time> {
        self.begin().filter(|_| !self.after_gap)
    }

    /// The same, or the drop before where the log does not hold the connect between the two.
    fn begin(&self) -> Option<Time> {
        (self.begin != NEVER).then_some(self.begin)
    }

    /// The next successful connect.
    pub(crate) fn next(&self) -> Option<Time> {
        (self.next != NEVER).then_some(self.next)
    }

    /// The address of the next connect, if the log says it.
    pub(crate) fn next_address(&self) -> Option<Id> {
        (self.next_address != NOTHING).then_some(self.next_address)
    }

    /// Seconds from the nearest 401003 (or 401002) of the device to the drop; negative when it came after.
    pub(crate) fn unauthorized(&self) -> Option<f64> {
        (self.unauthorized != NONE_NEAR).then(|| f64::from(self.unauthorized) / 1000.0)
    }

    /// An error code beside the drop that names another reason than those diagnosed here.
    pub(crate) fn other_code(&self) -> Option<Code> {
        (self.other_code != Code::SUCCESS).then_some(self.other_code)
    }

    /// How long the session lasted, in seconds; at most, if it is [`after_gap`](Self::after_gap).
    pub(crate) fn length(&self) -> Option<f64> {
        self.begin().map(|begin| self.time.seconds_since(begin))
    }

    /// The same of a session whose connect is in the log.
    pub(crate) fn session(&self) -> Option<f64> {
        self.length().filter(|_| !self.after_gap)
    }

    /// How long the device was away, in seconds.
    pub(crate) fn gap(&self) -> Option<f64> {
        self.next().map(|next| next.seconds_since(self.time))
    }

    /// How long the device was away, if it was back within a minute.
    pub(crate) fn gap_within_minute(&self) -> Option<f64> {
        self.gap().filter(|gap| *gap <= BACK_WITHIN)
    }

    /// Whether the log goes on for so long that a device that comes back within a minute would be seen.
    pub(crate) fn is_watched(&self, log_end: Option<Time>) -> bool {
        self.next().is_some() || log_end.is_some_and(|end| end.seconds_since(self.time) > BACK_WITHIN)
    }
}
