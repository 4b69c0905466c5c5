//! The rhythm of tokens that run out, per device.
//!
//! The hub closes an open connection 5 to 10 minutes after its token ran out, so a session that ends this way lasts
//! a token's life plus that. A client that makes its token when it connects shows it in the length of the session;
//! one that uses a token again after a short loss (as .NET does) shows it in the distance from the moment at which
//! the token was made, whatever sessions lie between.

use crate::event::{Auth, Protocol};
use crate::fleet::{Client, Drop, Fleet};
use crate::time::{MINUTE, SECOND, Time};

/// The hub closes the connection so long after the token ran out, in seconds. Source: the SDKs' end-to-end tests (up
/// to 10 minutes), the documentation (65 minutes for a token of 60, "lifespan plus 10 minutes").
const GRACE: std::ops::RangeInclusive<f64> = 300.0..=600.0;

/// Whole-second times and slow sign-ins may add so much on either side, in seconds. Proposal.
const SLACK: f64 = 30.0;

/// The token life that every SDK uses unless told otherwise, in minutes. Source: the code of the SDKs.
pub(crate) const DEFAULT_TOKEN_MINUTES: u32 = 60;

/// Token lives that people choose, in minutes. Proposal.
const TOKEN_MINUTES: [u32; 13] = [5, 10, 15, 20, 30, 45, 90, 120, 240, 480, 720, 1440, 2880];

/// So many sessions of one length are a rhythm. Source: proposal; a single interval is an anecdote, two a chance.
const REPEATS: usize = 3;

/// A token life other than the default must explain this share of the sessions that are as long or longer. Proposal.
const SHARE_OF_SESSIONS: f64 = 0.8;

/// How a drop stands to the rhythm of its device. There may be millions.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Beat {
    /// The token life that fits, in minutes; 0 for none.
    token: u16,
    /// It is the session's length that fits, and not the distance from the moment at which the token was made.
    of_session: bool,
    /// The drop is on a rhythm: at least [`REPEATS`] sessions of the device fit this token life.
    pub(crate) repeats: bool,
    /// The distance that fits, in milliseconds.
    millis: u32,
}

impl Beat {
    fn new(token: u32, seconds: f64, of_session: bool) -> Self {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        // within the band of a token of two days
        let millis = (seconds * 1000.0).round() as u32;
        Self { token: u16::try_from(token).unwrap_or(0), of_session, repeats: false, millis }
    }

    /// The token life that the drop fits, in minutes.
    pub(crate) fn token(self) -> Option<u32> {
        (self.token > 0).then_some(u32::from(self.token))
    }

    /// The token life that the session's length fits, in minutes.
    pub(crate) fn by_session(self) -> Option<u32> {
        self.token().filter(|_| self.of_session)
    }

    /// The same by the distance from the moment at which the token was made.
    pub(crate) fn by_clock(self) -> Option<u32> {
        self.token().filter(|_| !self.of_session)
    }

    /// The distance that fits, in seconds.
    pub(crate) fn seconds(self) -> f64 {
        f64::from(self.millis) / 1000.0
    }
}

/// The rhythms of a fleet.
#[derive(Debug, Default)]
pub(crate) struct Rhythm {
    /// For each drop.
    pub(crate) beats: Vec<Beat>,
    /// For each device the share of its sessions that are on its rhythm; 0 when it has none.
    pub(crate) shares: Vec<f64>,
}

/// How long a session may last that a token of so many minutes ends, in seconds.
fn band(token_minutes: u32) -> std::ops::RangeInclusive<f64> {
    let life = f64::from(token_minutes) * MINUTE as f64 / SECOND as f64;
    life + GRACE.start() - SLACK..=life + GRACE.end() + SLACK
}

/// Whether a token of so many minutes would end a session of so many seconds.
pub(crate) fn fits(token_minutes: u32, seconds: f64) -> bool {
    band(token_minutes).contains(&seconds)
}

/// A beat for each drop.
pub(crate) fn observe(fleet: &Fleet) -> Rhythm {
    let mut rhythm =
        Rhythm { beats: vec![Beat::default(); fleet.drops.len()], shares: vec![0.0; fleet.devices.len()] };
    for (device, share) in fleet.devices.iter().zip(&mut rhythm.shares) {
        if can_be_token(fleet, &device.client) {
            let beats = &mut rhythm.beats[device.drops.clone()];
            *share = of_device(&fleet.drops[device.drops.clone()], beats);
        }
    }
    rhythm
}

/// Whether the end of a token can end the client's connection: not with a certificate, and not over AMQP, which renews
/// tokens within the connection.
pub(crate) fn can_be_token(fleet: &Fleet, client: &Client) -> bool {
    let certificate = client.auth == Auth::X509 && !fleet.sdk(client).renews_even_with_certificate;
    !certificate && client.protocol != Protocol::Amqp
}

/// Finds the beats of a device's drops; gives the share of its sessions that are on its rhythm.
#[inline(never)]
fn of_device(drops: &[Drop], beats: &mut [Beat]) -> f64 {
    let token = token_life(drops);
    // When the running token was made, as far as the rhythm tells.
    let mut made: Option<Time> = None;
    for (drop, beat) in drops.iter().zip(beats.iter_mut()) {
        if let Some(length) = drop.length().filter(|length| fits(token, *length)) {
            *beat = Beat::new(token, length, true);
        } else if let Some(age) =
            made.map(|made| drop.time.seconds_since(made)).filter(|age| fits(token, *age))
        {
            *beat = Beat::new(token, age, false);
        }
        // The client makes a new token after the hub refused the old one.
        if beat.token().is_some() || drop.unauthorized().is_some() {
            made = drop.next();
        }
    }
    // Distances are many where sessions are short, so they prove no rhythm; they only find more of one.
    let proven = |(drop, beat): (&Drop, &Beat)| {
        beat.by_session().is_some() || beat.token().is_some() && drop.unauthorized().is_some()
    };
    let on_rhythm = drops.iter().zip(beats.iter()).filter(|both| proven(*both)).count();
    if on_rhythm < REPEATS {
        return 0.0;
    }
    for beat in beats {
        beat.repeats = beat.token().is_some();
    }
    let known = drops.iter().filter(|drop| drop.start().is_some()).count();
    on_rhythm as f64 / known.max(on_rhythm) as f64
}

/// The token life that explains the device's sessions; the default one unless another does better.
///
/// A session shorter than the token says nothing, since anything may end one; a longer one speaks against it.
fn token_life(drops: &[Drop]) -> u32 {
    let lengths = || drops.iter().filter_map(Drop::length);
    let hits = |token: u32| lengths().filter(|length| fits(token, *length)).count();
    let longer = |token: u32| lengths().filter(|length| *length > *band(token).end()).count();
    let by_default = hits(DEFAULT_TOKEN_MINUTES);
    let (best, best_hits) = TOKEN_MINUTES
        .into_iter()
        .map(|token| (token, hits(token)))
        .filter(|(token, hits)| *hits as f64 >= SHARE_OF_SESSIONS * (hits + longer(*token)) as f64)
        .rev() // the shortest of equals: max_by_key takes the last
        .max_by_key(|(_, hits)| *hits)
        .unwrap_or((DEFAULT_TOKEN_MINUTES, 0));
    if best_hits >= REPEATS && best_hits > by_default { best } else { DEFAULT_TOKEN_MINUTES }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn the_band_of_a_token() {
        // A public thread (azure-iot-sdk-java#609) shows 65:02.
        assert!(fits(60, 3902.0));
        assert!(fits(60, 4202.0));
        assert!(!fits(60, 3600.0));
        assert!(!fits(60, 4300.0));
        // The documentation's own examples: 20 minutes drop after 30, 5 after 15.
        assert!(fits(20, 1800.0));
        assert!(fits(5, 900.0));
    }
}
