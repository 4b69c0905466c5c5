//! Renewals of tokens: goodbyes at the age at which the SDK renews a token.

use crate::event::{Auth, Event, Protocol};
use crate::fleet::SdkTraits;
use crate::sdk::{Renewal, Sdk};
use crate::time::{SECOND, Time};

/// A client renews its token on time, give or take so many seconds: it looks at its clock now and then, and records
/// have whole seconds. Proposal.
const RENEWS_WITHIN: std::ops::RangeInclusive<f64> = -3.0..=30.0;

/// Token lives that people choose, in minutes; the first is the default of all SDKs. Source: the code of the SDKs for
/// the first; the others are proposals.
const TOKEN_MINUTES: [u32; 12] = [60, 10, 15, 20, 30, 45, 90, 120, 240, 480, 720, 1440];

/// Renewals of one device.
#[derive(Clone, Copy, Debug)]
pub(in crate::beside) struct Renewals {
    pub(in crate::beside) device: u32,
    pub(in crate::beside) sdk: Sdk,
    /// The token's life in minutes.
    pub(in crate::beside) minutes: u32,
    pub(in crate::beside) since: Time,
    pub(in crate::beside) last: Time,
    pub(in crate::beside) count: u32,
}

/// The token of one device while its events pass.
pub(super) struct Tokens {
    /// Neither a certificate nor AMQP.
    plain: bool,
    /// When it was made, where the log shows it; whether the next connect comes with a new one.
    made: Option<Time>,
    fresh: bool,
    pub(super) renewals: Option<Renewals>,
}

impl Tokens {
    pub(super) fn new() -> Self {
        Self { plain: true, made: None, fresh: false, renewals: None }
    }

    /// A connect of a client with such an SDK, which was away for so many milliseconds. A token is used again until it is
    /// due.
    pub(super) fn connect(&mut self, event: &Event, sdk: SdkTraits, away: Option<i64>) {
        self.plain = event.auth != Auth::X509 && event.protocol != Protocol::Amqp;
        let minutes = self.renewals.map_or(TOKEN_MINUTES[0], |renewals| renewals.minutes);
        let Some(age) = sdk.family.renews_at(f64::from(minutes) * 60.0) else { return };
        let is_due = self.made.is_some_and(|made| event.time.seconds_since(made) >= age);
        if self.fresh || is_due || away.is_some_and(|away| away as f64 >= age * SECOND as f64) {
            self.made = Some(event.time);
        }
        self.fresh = false;
    }

    /// Whether a goodbye, behind a connection of so many seconds, is the renewal of a token; counts it if so.
    pub(super) fn renews(&mut self, device: u32, time: Time, length: Option<f64>, sdk: SdkTraits) -> bool {
        let SdkTraits { family, renewal, .. } = sdk;
        if renewal != Renewal::Graceful || !self.plain {
            return false;
        }
        let since_token = self.made.filter(|_| family.keeps_its_token()).map(|made| time.seconds_since(made));
        let is_due = |minutes: &u32| {
            let Some(age) = family.renews_at(f64::from(*minutes) * 60.0) else { return false };
            let is_on_time = |length: f64| RENEWS_WITHIN.contains(&(length - age));
            age > 0.0 && (length.is_some_and(is_on_time) || since_token.is_some_and(is_on_time))
        };
        let Some(minutes) = TOKEN_MINUTES.into_iter().find(is_due) else { return false };
        (self.made, self.fresh) = (None, true);
        let first = Renewals { device, sdk: family, minutes, since: time, last: time, count: 0 };
        let renewals = self.renewals.get_or_insert(first);
        if renewals.minutes != minutes && renewals.count <= 1 {
            *renewals = first;
        }
        if renewals.minutes == minutes {
            renewals.last = time;
            renewals.count += 1;
        }
        true
    }

    /// Whether a goodbye that is no renewal can be told from one: without its SDK, or without knowing when the token
    /// was made, it cannot.
    pub(super) fn tell_renewals(&self, sdk: SdkTraits) -> bool {
        let SdkTraits { family, renewal, .. } = sdk;
        family != Sdk::Unknown
            && (renewal != Renewal::Graceful || !family.keeps_its_token() || self.made.is_some())
    }
}
