//! What tokens, and sessions of one length, were compared with.

use std::ops::RangeInclusive;

use super::{Comparison, Comparisons, of};
use crate::diagnose::evidence::Observation as O;
use crate::diagnose::{Case, Diagnosis, facts, rhythm, token_life};
use crate::fleet::Drop;
use crate::message::Text;
use crate::threshold::{Limit, Origin, Threshold, Unit};

impl Comparisons<'_> {
    pub(super) fn of_token(&mut self, diagnosis: &Diagnosis, observation: O) {
        let &Case { fleet, drop, length, beat, share, .. } = self.case;
        let device = &fleet.devices[drop.device()];
        let drops = &fleet.drops[device.drops.clone()];
        let beats = &diagnosis.rhythm.beats[device.drops.clone()];
        // A device has one token life, and its sessions are held to it, if a token can end them at all.
        let renewal = diagnosis.rhythm.renewals[drop.device()];
        let can_be_token = rhythm::can_be_token(fleet, &device.client);
        let token = u32::from(diagnosis.rhythm.tokens[drop.device()]);
        let band = rhythm::band(renewal, token);
        let fits = Limit::Between(*band.start(), *band.end());
        let grace = |message, limit, found| Comparison {
            what: Text::new(message).with("life", token_life::in_words(token)),
            limit,
            ..of(if beat.early { rhythm::shown::EARLY_SLACK } else { rhythm::shown::GRACE }, found)
        };
        let lengths = || drops.iter().filter_map(Drop::length);
        match observation {
            O::TokenBand | O::TokenBandOther | O::TokenEarly => {
                self.add(grace("threshold-token", fits, length));
                if token != rhythm::DEFAULT_TOKEN_MINUTES {
                    self.share_of(token_life::shown::SHARE_OF_SESSIONS, drops, false, &band);
                }
            }
            O::TokenOlder => self.add(grace("threshold-token", Limit::LessThan(*band.end()), length)),
            O::PeersToken => {
                let peers = diagnosis.rhythm.of_sdk[drop.client.sdk.index()];
                self.with(rhythm::shown::PEERS, peers.on_token);
                self.with(rhythm::shown::MOSTLY, peers.share());
            }
            O::TokenClock => self.add(grace("threshold-token-age", fits, Some(beat.seconds()))),
            O::ClockSteady => {
                let Some(steady) = rhythm::steady(drops, &mut Vec::new()) else { return };
                let limit = Limit::Between(*steady.start(), *steady.end());
                let age = grace("threshold-token-age", limit, Some(beat.seconds()));
                self.add(Comparison { origin: Origin::Log, ..age });
            }
            O::TokenInterval => {
                let fits = rhythm::interval(renewal, token);
                let fits = Limit::Between(*fits.start(), *fits.end());
                self.add(grace("threshold-interval", fits, Some(beat.seconds())));
            }
            O::OffBand if can_be_token => {
                self.add(grace("threshold-token", Limit::Outside(*band.start(), *band.end()), length));
            }
            O::Outlived => {
                let longest = lengths().max_by(f64::total_cmp);
                self.add(grace("threshold-longest", Limit::MoreThan(*band.end()), longest));
            }
            O::TokenRepeats => {
                self.with(rhythm::shown::REPEATS, rhythm::on_rhythm(drops, beats) as f64);
            }
            O::RenewalAge => {
                let fits = if beat.interval { rhythm::interval(renewal, token) } else { band };
                let fits = Limit::Between(*fits.start(), *fits.end());
                let what = if beat.interval { "threshold-interval" } else { "threshold-token" };
                self.add(grace(what, fits, Some(beat.seconds())));
            }
            O::DeviceRhythm | O::MostlyToken => self.with(facts::shown::MOST, share),
            O::Steady => {
                let Some(steady) = rhythm::steady(drops, &mut Vec::new()) else { return };
                let count = lengths().filter(|length| steady.contains(length)).count();
                self.with(rhythm::shown::STEADY_LEAST, count as f64);
                let what = Text::new("threshold-steady");
                let limit = Limit::Between(*steady.start(), *steady.end());
                let threshold = of(rhythm::shown::STEADY_LEAST, length);
                self.add(Comparison { what, limit, unit: Unit::Seconds, origin: Origin::Log, ..threshold });
                let width = Limit::AtMost(rhythm::steady_width(*steady.end()));
                self.within(rhythm::shown::STEADY_SECONDS, width, steady.end() - steady.start());
                self.with(rhythm::shown::STEADY_FROM, length);
                self.share_of(rhythm::shown::STEADY_MOST, drops, true, &steady);
            }
            _ => {}
        }
    }

    /// The share of the sessions in a band among those that are as long or longer; of all, or of those whose connect is
    /// in the log.
    #[inline(never)]
    pub(super) fn share_of(
        &mut self,
        threshold: &Threshold,
        drops: &[Drop],
        whole: bool,
        band: &RangeInclusive<f64>,
    ) {
        let lengths = drops.iter().filter(|drop| !(whole && drop.after_gap)).filter_map(Drop::length);
        let (mut within, mut as_long) = (0.0, 0.0f64);
        for length in lengths.filter(|length| length >= band.start()) {
            as_long += 1.0;
            within += f64::from(u8::from(length <= *band.end()));
        }
        self.with(threshold, within / as_long.max(1.0));
    }
}
