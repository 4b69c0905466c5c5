//! How long sessions lasted before a 404104, and how long the devices were away behind it.
//!
//! As histograms: whatever ends sessions by a clock, such as a token, makes a narrow peak, and a bad network none. Beside
//! them stand the lengths at which SDKs and hub are known to end a session.

use crate::diagnose::habits::{CAP, SILENCE};
use crate::diagnose::rhythm::{self, DEFAULT_TOKEN_MINUTES, can_be_token};
use crate::diagnose::{Cause, Diagnosis};
use crate::fleet::{BACK_WITHIN, Fleet};
use crate::order::{sort_by, sort_by_key};
use crate::report::{Histogram, LengthMark, MarkKind, Rhythm, Series};
use crate::sdk::{Renewal, Sdk};

/// Where the bins of all lengths begin, in seconds: steps of about one and a half, at numbers that people say. The last
/// has no end.
const STARTS: [u32; 28] = [
    0, 1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200,
    10_800, 21_600, 43_200, 86_400, 172_800,
];

/// So many bins of equal length show the sessions that a token may have ended. Source: 75 minutes hold a token of an
/// hour with the hub's grace, which is what all SDKs use unless told otherwise.
const CLOSE_BINS: u32 = 75;

/// The length of these bins in seconds: the first that shows the tokens of the log. Proposal.
const CLOSE_STEPS: [u32; 6] = [60, 120, 300, 600, 1200, 2400];

/// Tokens of so many lives are marked. Proposal: those of one fleet are mostly alike.
const MOST_TOKENS: usize = 4;

/// The SDKs that renew a token by themselves.
const RENEWING: [Sdk; 3] = [Sdk::Node, Sdk::C, Sdk::Python];

/// One length for each drop that has one, by cause.
struct Bins {
    starts: Vec<u32>,
    /// The length of all of them; none when they differ.
    step: Option<u32>,
    end: Option<u32>,
    counts: Vec<[u32; Cause::ALL.len()]>,
}

impl Bins {
    /// Bins that begin at these seconds; the last has no end.
    fn new(starts: Vec<u32>) -> Self {
        let counts = vec![[0; Cause::ALL.len()]; starts.len()];
        Self { starts, step: None, end: None, counts }
    }

    /// So many bins of one length.
    fn of_step(step: u32, count: u32) -> Self {
        let starts = (0..count).map(|bin| bin * step).collect();
        Self { step: Some(step), end: Some(count * step), ..Self::new(starts) }
    }

    fn add(&mut self, seconds: f64, cause: Cause) {
        if seconds < 0.0 || self.end.is_some_and(|end| seconds >= f64::from(end)) {
            return;
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // no more than there are bins
        let bin = match self.step {
            Some(step) => (seconds / f64::from(step)) as usize,
            None => self.starts.partition_point(|start| f64::from(*start) <= seconds) - 1,
        };
        self.counts[bin][cause as usize] += 1;
    }

    /// The bins as they are reported, the causes in this order; none if all are empty.
    fn histogram(self, causes: &[Cause]) -> Option<Histogram> {
        let of = |cause: Cause| Series {
            cause,
            counts: self.counts.iter().map(|counts| counts[cause as usize]).collect(),
        };
        let met = |series: &Series| series.counts.iter().any(|count| *count > 0);
        let series: Vec<Series> = causes.iter().copied().map(of).filter(met).collect();
        (!series.is_empty()).then_some(Histogram { starts: self.starts, end: self.end, series })
    }
}

/// What of the clients and their tokens decides which lengths are marked.
#[derive(Default)]
struct Clients {
    /// Some leave the end of their token to the hub, as far as is known.
    wait: bool,
    /// Which of [`RENEWING`] there are.
    renew: [bool; RENEWING.len()],
    /// How many drops a token ended, by its life in minutes.
    tokens: Vec<(u32, usize)>,
}

impl Clients {
    fn of(fleet: &Fleet, diagnosis: &Diagnosis, drops: &[u32]) -> Self {
        let mut clients = Self::default();
        for drop in drops.iter().map(|drop| *drop as usize) {
            let client = &fleet.drops[drop].client;
            if !can_be_token(fleet, client) {
                continue;
            }
            let sdk = fleet.sdk(client);
            clients.wait |= matches!(sdk.renewal, Renewal::ByHub | Renewal::Unknown);
            for (met, family) in clients.renew.iter_mut().zip(RENEWING) {
                *met |= sdk.family == family;
            }
            // Others may have a token's length by chance.
            let ended = diagnosis.cause(drop) == Cause::SasTokenExpiry;
            if let Some(token) = diagnosis.token(drop).filter(|_| ended) {
                match clients.tokens.iter_mut().find(|(known, _)| *known == token) {
                    Some((_, count)) => *count += 1,
                    None => clients.tokens.push((token, 1)),
                }
            }
        }
        clients
    }

    /// The lives of the tokens that most drops keep the rhythm of, in minutes, the most frequent first; the default one
    /// without any.
    fn tokens(&self) -> Vec<u32> {
        let mut tokens = self.tokens.clone();
        sort_by_key(&mut tokens, |&(token, count)| std::cmp::Reverse((count, token)));
        tokens.truncate(MOST_TOKENS);
        if tokens.is_empty() {
            tokens.push((DEFAULT_TOKEN_MINUTES, 0));
        }
        tokens.into_iter().map(|(token, _)| token).collect()
    }

    /// The lengths of sessions to mark, shortest first, still uncounted: each with the lengths that fit it.
    fn marks(&self) -> Vec<(LengthMark, std::ops::RangeInclusive<f64>)> {
        let mut marks = vec![(mark(MarkKind::Silence, *SILENCE.start(), *SILENCE.end()), CAP)];
        for token in self.tokens().into_iter().filter(|_| self.wait) {
            let (life, ends) = (rhythm::life(token), rhythm::ended_by_hub(token));
            let mark = LengthMark { life, ..mark(MarkKind::Token, *ends.start(), *ends.end()) };
            marks.push((mark, rhythm::band(Renewal::ByHub, token)));
        }
        // A renewal in good time ends no session with a 404104, so the log's 404104s do not tell another life.
        let life = rhythm::life(DEFAULT_TOKEN_MINUTES);
        for (_, sdk) in self.renew.into_iter().zip(RENEWING).filter(|(met, _)| *met) {
            if let Some(age) = sdk.renews_at(life) {
                let mark = LengthMark { life, sdk: sdk.name(), ..mark(MarkKind::Renewal, age, age) };
                marks.push((mark, rhythm::renewed_at(age)));
            }
        }
        sort_by(&mut marks, |(a, _), (b, _)| a.low.total_cmp(&b.low));
        marks
    }
}

fn mark(mark: MarkKind, low: f64, high: f64) -> LengthMark {
    LengthMark { mark, low, high, life: 0.0, sdk: "", count: 0 }
}

/// How long the bins of equal length are, in seconds: so that they show what the most frequent token ends.
fn close_step(token_minutes: u32) -> u32 {
    let longest = *rhythm::ended_by_hub(token_minutes).end();
    let fits = |step: &u32| f64::from(step * CLOSE_BINS) > longest;
    CLOSE_STEPS.into_iter().find(fits).unwrap_or(CLOSE_STEPS[CLOSE_STEPS.len() - 1])
}

/// The lengths of these drops, which come in their order, the causes in the order that is given.
pub(crate) fn rhythm(
    fleet: &Fleet,
    diagnosis: &Diagnosis,
    causes: &[Cause],
    drops: &[u32],
) -> Option<Rhythm> {
    let clients = Clients::of(fleet, diagnosis, drops);
    let mut marks = clients.marks();
    let step = close_step(clients.tokens()[0]);
    let mut close_up = Bins::of_step(step, CLOSE_BINS);
    let mut sessions = Bins::new(STARTS.to_vec());
    let mut gaps = Bins::new(STARTS.to_vec());
    let (mut known, mut back, mut back_at_once) = (0, 0, 0);
    for index in drops.iter().map(|drop| *drop as usize) {
        let (drop, cause) = (&fleet.drops[index], diagnosis.cause(index));
        if let Some(length) = drop.session() {
            known += 1;
            close_up.add(length, cause);
            sessions.add(length, cause);
            for (mark, fits) in &mut marks {
                mark.count += usize::from(fits.contains(&length));
            }
        }
        if let Some(gap) = drop.gap() {
            back += 1;
            gaps.add(gap, cause);
            back_at_once += usize::from(gap <= BACK_WITHIN);
        }
    }
    let mut marks: Vec<LengthMark> = marks.into_iter().map(|(mark, _)| mark).collect();
    // Whoever asks for a long keep-alive cannot be told before: the limit is worth a mark only where it was met.
    marks.retain(|mark| mark.mark != MarkKind::Silence || mark.count > 0);
    let gap_mark = LengthMark { count: back_at_once, ..mark(MarkKind::Back, 0.0, BACK_WITHIN) };
    let rhythm = Rhythm {
        disconnects: drops.len(),
        sessions_known: known,
        gaps_known: back,
        close_up: close_up.histogram(causes),
        sessions: sessions.histogram(causes),
        gaps: gaps.histogram(causes),
        marks,
        gap_marks: vec![gap_mark],
    };
    (known + back > 0).then_some(rhythm)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_in_the_bin_that_begins_at_or_before_it() {
        let mut bins = Bins::of_step(60, 3);
        for seconds in [0.0, 59.999, 60.0, 179.999, 180.0, -1.0] {
            bins.add(seconds, Cause::NetworkLoss);
        }
        bins.add(61.0, Cause::SasTokenExpiry);
        let histogram =
            bins.histogram(&[Cause::SasTokenExpiry, Cause::NetworkLoss, Cause::AppRestart]).unwrap();
        let rows: Vec<_> = histogram.series.iter().map(|s| (s.cause, s.counts.as_slice())).collect();
        assert_eq!(rows, [(Cause::SasTokenExpiry, &[0, 1, 0][..]), (Cause::NetworkLoss, &[2, 1, 1][..])]);
        let mut open = Bins::new(STARTS.to_vec());
        open.add(1e9, Cause::Undetermined);
        assert_eq!(open.counts[27][Cause::Undetermined as usize], 1);
        assert!(Bins::new(vec![0]).histogram(&Cause::ALL).is_none());
    }

    #[test]
    fn marks_stand_where_sdks_and_hub_end_a_session() {
        let clients = Clients { wait: true, renew: [true; 3], tokens: Vec::new() };
        let marks: Vec<_> =
            clients.marks().into_iter().map(|(m, _)| (m.mark, m.sdk, m.low, m.high)).collect();
        // 29:27 to 30:00, 45:00, 48:00, 58:00, 65:00 to 70:00.
        assert_eq!(
            marks,
            [
                (MarkKind::Silence, "", 1767.0, 1800.0),
                (MarkKind::Renewal, "Node.js SDK", 2700.0, 2700.0),
                (MarkKind::Renewal, "C SDK", 2880.0, 2880.0),
                (MarkKind::Renewal, "Python SDK", 3480.0, 3480.0),
                (MarkKind::Token, "", 3900.0, 4200.0),
            ]
        );
        let short = Clients { tokens: vec![(5, 9), (60, 3)], ..clients };
        let lows: Vec<f64> = short.marks().iter().map(|(mark, _)| mark.low).collect();
        assert_eq!(lows, [600.0, 1767.0, 2700.0, 2880.0, 3480.0, 3900.0]);
        assert_eq!([5, 60, 120, 2880].map(close_step), [60, 60, 120, 2400]);
    }
}
