//! What tells of two clients with one identity.

use super::client::are_two;
use super::walk::{AT_THE_SAME_TIME, is_end_of_open};
use crate::diagnose::facts::AT_ONCE;
use crate::event::{Event, NOTHING};
use crate::intern::Id;
use crate::threshold::thresholds;
use crate::time::Time;

thresholds! {
    /// So many conflicts of two connections of one device are no chance. Proposal.
    pub(crate) const LEAST_CONFLICTS: u32 = 3 => AtLeast Count, "threshold-conflicts", Proposal;
}

/// Who is away for longer than those who are back at once leaves its place to nobody: another client with its identity
/// would have taken it. Proposal.
const AWAY: f64 = AT_ONCE;

/// What tells of two clients with one identity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clients {
    /// Conflicts of two connections.
    pub(crate) conflicts: u32,
    /// How often a connect came from the client before the last one: A, B, A. By its SDK, and by its address. Whoever
    /// was away for longer than a moment in between is one client that moved.
    pub(crate) sdk_returns: u32,
    pub(crate) address_returns: u32,
    /// How often such a one came at the moment at which the last one lost its place.
    pub(crate) turns: u32,
    pub(crate) connects: u32,
    /// How many came from another address than the one before, and of how many that is known.
    pub(crate) moves: u32,
    pub(crate) placed: u32,
    /// It comes from three addresses or more.
    pub(crate) roams: bool,
    /// All came from one address with one SDK.
    pub(crate) one: bool,
}

impl Clients {
    pub(super) fn of(events: &[Event], errors: &[Event]) -> Self {
        let conflicts = errors.iter().filter(|event| event.code.is_conflict()).count();
        let conflicts = u32::try_from(conflicts).expect("events are numbered by u32");
        let mut clients = Self { conflicts, ..Self::default() };
        // The last one, and the one before.
        let (mut sdks, mut addresses) = ([NOTHING; 2], [NOTHING; 2]);
        let mut moved = false;
        let mut returns = |known: &mut [Id; 2], id: Id| {
            if id == NOTHING || id == known[0] {
                return false;
            }
            let returns = id == known[1];
            moved |= known[0] != NOTHING;
            *known = [id, known[0]];
            returns
        };
        // Without connects, the drops say who it was.
        let connects = events.iter().any(Event::is_connect);
        // The last connect, as long as what it replaced has not ended; and the last end.
        let (mut replaced, mut ended): (Option<Time>, Option<Time>) = (None, None);
        for event in events {
            let (time, is_connect) = (event.time, event.is_connect());
            if connects && event.is_disconnect() {
                let open_for = replaced.take().map(|since| time.seconds_since(since));
                if open_for.is_none_or(|length| is_end_of_open(length, f64::INFINITY)) {
                    ended = Some(time);
                }
            }
            if if connects { !is_connect } else { !event.is_drop() } {
                continue;
            }
            clients.connects += 1;
            // A connection whose end is not in the log was open until now.
            let away = ended.map_or(0.0, |ended| time.seconds_since(ended));
            let sdk = returns(&mut sdks, event.sdk);
            clients.placed += u32::from(event.address != NOTHING && addresses[0] != NOTHING);
            clients.moves += u32::from(are_two(event.address, addresses[0]));
            clients.roams |= addresses[1] != NOTHING
                && are_two(event.address, addresses[0])
                && are_two(event.address, addresses[1]);
            let address = returns(&mut addresses, event.address);
            clients.sdk_returns += u32::from(sdk && away <= AWAY);
            clients.address_returns += u32::from(address && away <= AWAY);
            clients.turns += u32::from(connects && (sdk || address) && away < AT_THE_SAME_TIME);
            replaced = Some(time).filter(|_| ended.is_none());
            ended = None;
        }
        let known = sdks[0] != NOTHING && addresses[0] != NOTHING;
        clients.one = known && !moved;
        clients
    }

    /// How often something tells of another client: conflicts, or returns of the client before the last one.
    pub(crate) fn signs_of_another(&self) -> u32 {
        self.conflicts.max(self.sdk_returns).max(self.address_returns)
    }
}
