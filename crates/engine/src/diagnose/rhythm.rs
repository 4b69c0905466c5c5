//! The rhythm of tokens that run out, per device.
//!
//! The hub closes an open connection 5 to 10 minutes after its token ran out, so a session that ends this way lasts
//! a token's life plus that. A client that makes its token when it connects shows it in the length of the session;
//! one that uses a token again after a short loss (as .NET does) shows it in the distance from the moment at which
//! the token was made, whatever sessions lie between.

use super::limits::densest;
use super::{nameless, token_life};
use crate::event::{Auth, Protocol};
use crate::fleet::{Client, Drop, Fleet};
use crate::sdk::Renewal;
use crate::threshold::thresholds;
use crate::time::{MINUTE, SECOND, Time};

thresholds! {
    /// The hub closes the connection so long after the token ran out, in seconds. Source: the SDKs' end-to-end tests
    /// (up to 10 minutes), the documentation (65 minutes for a token of 60, "lifespan plus 10 minutes").
    pub(crate) const GRACE: std::ops::RangeInclusive<f64> = 300.0..=600.0 => Between Seconds, "threshold-token", Grace;

    /// Whole-second times and slow sign-ins may add so much on either side, in seconds. Proposal.
    pub(super) const SLACK: f64 = 30.0 => AtMost Seconds, "threshold-token", Proposal;

    /// A client that renews its token by itself, without a goodbye, does it within so many seconds. Proposal.
    const EARLY_SLACK: f64 = 60.0 => AtMost Seconds, "threshold-token", Proposal;

    /// So many sessions of one length are a rhythm. Source: proposal; a single interval is an anecdote, two a chance.
    pub(crate) const REPEATS: usize = 3 => AtLeast Count, "threshold-rhythm", Proposal;

    /// So many sessions of one length are steady. Proposal.
    pub(super) const STEADY_LEAST: usize = 4 => AtLeast Count, "threshold-steady-count", Proposal;

    /// Sessions of one length differ by no more than this, in seconds. Proposal: the hub finds an old token within five
    /// minutes.
    pub(super) const STEADY_SECONDS: f64 = 330.0 => AtMost Seconds, "threshold-steady-width", Proposal;

    /// Shorter sessions make no rhythm that could be a token's, in seconds. Proposal.
    const STEADY_FROM: f64 = 240.0 => AtLeast Seconds, "threshold-session", Proposal;

    /// Sessions of one length are steady if they are this share of those that are as long or longer. Proposal.
    pub(super) const STEADY_MOST: f64 = 0.75 => AtLeast Share, "threshold-as-long-share", Proposal;

    /// So many devices tell what their SDK does. Proposal.
    const PEERS: f64 = 5.0 => AtLeast Count, "threshold-peers", Proposal;

    /// Most: of a device's sessions, or of the devices of an SDK. Proposal.
    const MOSTLY: f64 = 0.5 => MoreThan Share, "threshold-peers-share", Proposal;
}

/// The token life that every SDK uses unless told otherwise, in minutes. Source: the code of the SDKs.
pub(crate) const DEFAULT_TOKEN_MINUTES: u32 = 60;

/// Nor by more than twice this share. Proposal.
const STEADY_SHARE: f64 = 0.04;

/// So many lives of a token may seem to be one session, where the log lacks rows. Proposal: more of them cover most lengths.
const MULTIPLES: [f64; 3] = [2.0, 3.0, 4.0];

/// A device whose token ran out is back within so many seconds. Source: the documentation's "less than a minute".
pub(super) const BACK: f64 = 60.0;

/// How a drop stands to the rhythm of its device. There may be millions.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Beat {
    /// The token life that fits, in minutes; 0 for none.
    token: u16,
    /// It is the session's length that fits, and not the distance from the moment at which the token was made.
    of_session: bool,
    /// The drop is on a rhythm: at least [`REPEATS`] sessions of the device fit this token life.
    pub(crate) repeats: bool,
    /// The client renewed the token by itself before it ran out, and said no goodbye.
    pub(crate) early: bool,
    /// The connect is not in the log; it is the distance from the drop before that fits, or a multiple of it.
    pub(crate) interval: bool,
    /// The session is shorter than the token's life, and nothing tells how old the token was when it began.
    pub(crate) older: bool,
    /// Others of the device's sessions outlived the token.
    pub(crate) outlived: bool,
    /// The session is one of the device's many of one length, whatever token that may be.
    pub(crate) steady: bool,
    /// The token was made that long before the drop, in another session.
    pub(crate) clock_steady: bool,
    /// The distance that fits, in milliseconds.
    millis: u32,
}

impl Beat {
    fn new(token: u32, seconds: f64, of_session: bool) -> Self {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        // within the band of a token of two days
        let millis = (seconds * 1000.0).round() as u32;
        let token = u16::try_from(token).unwrap_or(0);
        Self { token, of_session, millis, ..Self::default() }
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
        self.token().filter(|_| !self.of_session && !self.interval)
    }

    /// Whether the drop is on the rhythm of a token that ran out, and was not renewed before.
    pub(super) fn is_of_old_token(self) -> bool {
        self.repeats && self.token > 0 && !self.early
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
    /// For each device how its client renews its token, by its SDK or by its sessions.
    pub(crate) renewals: Vec<Renewal>,
    /// For each device the life of its token, in minutes.
    pub(super) tokens: Vec<u16>,
    /// For each device the share of its sessions that are on its rhythm; 0 when it has none.
    pub(crate) shares: Vec<f64>,
    /// For each SDK version its clients.
    pub(crate) of_sdk: Vec<Peers>,
}

/// The clients of one SDK version.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Peers {
    pub(super) devices: f64,
    /// Those whose sessions mostly lasted a token's life.
    pub(super) on_token: f64,
}

impl Peers {
    /// Whether most drops of theirs are at the end of a token.
    pub(super) fn are_on_token(self) -> bool {
        self.on_token >= PEERS && self.share() > MOSTLY
    }

    pub(super) fn share(self) -> f64 {
        self.on_token / self.devices.max(1.0)
    }
}

impl Rhythm {
    /// Whether most clients of the same SDK version are on a token's rhythm, and this one can be.
    pub(crate) fn peers_on_token(&self, fleet: &Fleet, client: &Client) -> bool {
        self.of_sdk[client.sdk.index()].are_on_token() && can_be_token(fleet, client)
    }
}

/// How long a session lasts that the hub ends for a token of so many minutes, in seconds.
pub(crate) fn ended_by_hub(token_minutes: u32) -> std::ops::RangeInclusive<f64> {
    let life = life(token_minutes);
    life + GRACE.start()..=life + GRACE.end()
}

/// How long a session may last that a client ends which renews its token at this age, in seconds.
pub(crate) fn renewed_at(age: f64) -> std::ops::RangeInclusive<f64> {
    age - SLACK..=age + EARLY_SLACK
}

/// How long a session may last that a token of so many minutes ends, in seconds.
pub(crate) fn band(renewal: Renewal, token_minutes: u32) -> std::ops::RangeInclusive<f64> {
    if let Renewal::Abrupt(early) = renewal {
        return renewed_at(early.age(life(token_minutes)));
    }
    let ended = ended_by_hub(token_minutes);
    ended.start() - SLACK..=ended.end() + SLACK
}

/// The life of a token of so many minutes, in seconds.
pub(crate) fn life(token_minutes: u32) -> f64 {
    f64::from(token_minutes) * MINUTE as f64 / SECOND as f64
}

/// How far two drops may be apart that a token ends, in seconds.
pub(super) fn interval(renewal: Renewal, token_minutes: u32) -> std::ops::RangeInclusive<f64> {
    let band = band(renewal, token_minutes);
    *band.start()..=band.end() + BACK
}

/// Whether the hub would end a session of so many seconds for a token of so many minutes.
pub(crate) fn fits(token_minutes: u32, seconds: f64) -> bool {
    band(Renewal::ByHub, token_minutes).contains(&seconds)
}

/// A beat for each drop.
pub(crate) fn observe(fleet: &Fleet) -> Rhythm {
    let renewals = nameless::renewals(fleet);
    let mut rhythm = Rhythm {
        beats: vec![Beat::default(); fleet.drops.len()],
        shares: vec![0.0; fleet.devices.len()],
        tokens: token_life::of_devices(fleet, &renewals),
        renewals,
        of_sdk: Vec::new(),
    };
    let mut lengths = Vec::new();
    let tokens = rhythm.renewals.iter().zip(&rhythm.tokens);
    for ((device, (renewal, token)), share) in fleet.devices.iter().zip(tokens).zip(&mut rhythm.shares) {
        let beats = &mut rhythm.beats[device.drops.clone()];
        let drops = &fleet.drops[device.drops.clone()];
        if can_be_token(fleet, &device.client) {
            *share = of_device(fleet, (*renewal, u32::from(*token)), drops, beats);
        }
        if let Some(steady) = steady(drops, &mut lengths) {
            for (drop, beat) in drops.iter().zip(beats) {
                beat.steady = drop.session().is_some_and(|length| steady.contains(&length));
                beat.clock_steady = beat.by_clock().is_some() && steady.contains(&beat.seconds());
            }
        }
    }
    rhythm.of_sdk = of_sdk(fleet, &rhythm);
    rhythm
}

/// Whether the clients of each SDK version mostly drop at the end of a token: then also those that dropped too seldom to
/// have a rhythm of their own.
fn of_sdk(fleet: &Fleet, rhythm: &Rhythm) -> Vec<Peers> {
    let mut peers = vec![Peers::default(); fleet.sdks()];
    for device in &fleet.devices {
        let of_device = || fleet.drops[device.drops.clone()].iter().zip(&rhythm.beats[device.drops.clone()]);
        let known = of_device().filter(|(drop, _)| drop.start().is_some()).count();
        if known == 0 || !can_be_token(fleet, &device.client) {
            continue;
        }
        let fit = of_device().filter(|(_, beat)| beat.by_session().is_some()).count();
        let Peers { devices, on_token } = &mut peers[device.client.sdk.index()];
        *devices += 1.0;
        *on_token += f64::from(u8::from(fit as f64 > MOSTLY * known as f64));
    }
    peers
}

/// How far sessions of one length may be from each other, in seconds, if the longest is of that length.
pub(super) fn steady_width(longest: f64) -> f64 {
    STEADY_SECONDS.min(STEADY_SHARE * 2.0 * longest)
}

/// The one length that most of the device's sessions have, if they have one.
pub(super) fn steady(drops: &[Drop], lengths: &mut Vec<f64>) -> Option<std::ops::RangeInclusive<f64>> {
    lengths.clear();
    let known = drops.iter().filter_map(Drop::session);
    lengths.extend(known.filter(|length| *length >= STEADY_FROM));
    if lengths.len() < STEADY_LEAST {
        return None;
    }
    lengths.sort_unstable_by(f64::total_cmp);
    let best = densest(lengths, steady_width);
    let as_long = lengths.len() - best.start;
    let most = best.len() >= STEADY_LEAST && best.len() as f64 >= STEADY_MOST * as_long as f64;
    most.then(|| lengths[best.start]..=lengths[best.end - 1])
}

/// Whether the end of a token can end the client's connection: not with a certificate, and not over AMQP, which renews
/// tokens within the connection.
pub(crate) fn can_be_token(fleet: &Fleet, client: &Client) -> bool {
    let certificate = client.auth == Auth::X509 && !fleet.sdk(client).renews_even_with_certificate;
    !certificate && client.protocol != Protocol::Amqp
}

/// Finds the beats of a device's drops; gives the share of its sessions that are on its rhythm.
#[inline(never)]
fn of_device(fleet: &Fleet, (renewal, token): (Renewal, u32), drops: &[Drop], beats: &mut [Beat]) -> f64 {
    let early = matches!(renewal, Renewal::Abrupt(_));
    let (band, apart) = (band(renewal, token), interval(renewal, token));
    // When the running token was made, as far as the rhythm tells.
    let mut made: Option<Time> = None;
    for (drop, beat) in drops.iter().zip(beats.iter_mut()) {
        let interval = drop.after_gap;
        let fits = if interval { &apart } else { &band };
        if let Some(length) = drop.length().filter(|length| fits.contains(length)) {
            *beat = Beat { early, interval, ..Beat::new(token, length, !interval) };
        } else if let Some(age) =
            made.map(|made| drop.time.seconds_since(made)).filter(|age| band.contains(age))
        {
            *beat = Beat { early, ..Beat::new(token, age, false) };
        } else if made.is_none() {
            let at_least = drop.length().or(fleet.span.from.map(|from| drop.time.seconds_since(from)));
            beat.older = at_least.is_some_and(|age| age < *band.end());
        }
        // The client makes a new token after the hub refused the old one.
        if beat.token().is_some() || drop.unauthorized().is_some() {
            made = drop.next();
        }
    }
    let known = drops.iter().filter(|drop| drop.length().is_some()).count();
    let mut on_rhythm = on_rhythm(drops, beats);
    if !early && on_rhythm >= REPEATS && on_rhythm as f64 > MOSTLY * known as f64 {
        on_rhythm += find_multiples(drops, beats, (token, &band));
    }
    let repeats = on_rhythm >= REPEATS;
    let of_itself = |(drop, beat): (&Drop, &Beat)| drop.length().filter(|_| !beat.interval);
    let outlived = drops.iter().zip(&*beats).filter_map(of_itself).any(|length| length > *band.end());
    for beat in beats.iter_mut().filter(|beat| beat.token().is_some()) {
        beat.repeats = repeats;
        beat.outlived = outlived;
    }
    if !repeats {
        return 0.0;
    }
    on_rhythm as f64 / known.max(on_rhythm) as f64
}

/// Finds the drops whose session seems to have lasted several lives of the token, and tells how many. The hub lets nobody
/// stay for so long: of a device whose sessions are mostly on the rhythm, the log lacks the rows between.
fn find_multiples(
    drops: &[Drop],
    beats: &mut [Beat],
    (token, band): (u32, &std::ops::RangeInclusive<f64>),
) -> usize {
    let mut found = 0;
    for (drop, beat) in drops.iter().zip(beats).filter(|(_, beat)| beat.token().is_none()) {
        let Some(length) = drop.length() else { continue };
        let fits = |times: &f64| (times * band.start()..=times * (band.end() + BACK)).contains(&length);
        if let Some(times) = MULTIPLES.into_iter().find(fits) {
            *beat = Beat { interval: true, ..Beat::new(token, length / times, false) };
            found += 1;
        }
    }
    found
}

/// How many drops prove the rhythm of their device.
pub(super) fn on_rhythm(drops: &[Drop], beats: &[Beat]) -> usize {
    // Distances are many where sessions are short, so they prove no rhythm; they only find more of one.
    let proven = |(drop, beat): &(&Drop, &Beat)| {
        beat.interval
            || beat.by_session().is_some()
            || beat.token().is_some() && drop.unauthorized().is_some()
    };
    drops.iter().zip(beats).filter(proven).count()
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
