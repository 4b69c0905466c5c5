//! What is observed of a drop, whatever it may mean: the facts on which the causes compete.

use std::ops::RangeInclusive;

use super::company::Company;
use super::evidence::{Evidence, Observation as O};
use super::habits::Habits;
use super::quota::Known;
use super::rhythm::{Beat, DEFAULT_TOKEN_MINUTES};
use super::{Case, Cause, limits, whereabouts};
use crate::codes::Code;
use crate::event::{Auth, NOTHING, Protocol};
use crate::fleet::{Drop, LEAST_CONFLICTS};
use crate::read::client_log::Reason;
use crate::sdk::{Renewal, Sdk};
use crate::testimony::Word;
use crate::threshold::thresholds;

thresholds! {
    /// Back within so many seconds: the device knew at once that its connection was gone. Source: proposal; the SDKs'
    /// first retries lie within 0 to 10 s.
    pub(crate) const AT_ONCE: f64 = 10.0 => AtMost Seconds, "threshold-gap", Proposal;

    /// Away for longer than this many seconds: the device could not connect. Source: the documentation's "less than a
    /// minute"; longer than any SDK waits between two tries.
    pub(crate) const SHORT: f64 = 60.0 => AtMost Seconds, "threshold-gap", Documentation;

    /// Back within so many seconds: no client is that quick to notice, so another one was there. Where a log has whole
    /// seconds only, nobody is. Proposal.
    const INSTANT: f64 = 1.0 => LessThan Seconds, "threshold-gap", Proposal;

    /// No device crashes and starts again in so many seconds. Proposal.
    pub(crate) const NO_START: f64 = 8.0 => AtMost Seconds, "threshold-session", Proposal;

    /// Away for longer than this many seconds: longer than a device takes to start. Proposal.
    pub(crate) const LONG: f64 = 600.0 => AtMost Seconds, "threshold-gap", Proposal;

    /// The log must go on for so long behind a drop before "not back" means something, in seconds. Proposal.
    const WAIT_FOR_RETURN: f64 = 600.0 => AtLeast Seconds, "threshold-log-goes-on", Proposal;

    /// The hub may find a silent connection so much later than it could, in seconds. Proposal.
    const LATE: f64 = 6.0 => AtMost Seconds, "threshold-gap", Proposal;

    /// A client that finds its connection dead is back within so many seconds, if the network is. Proposal; the SDKs' first
    /// retries lie within 0 to 4 s.
    const RECONNECTS: f64 = 8.0 => AtMost Seconds, "threshold-gap", Proposal;

    /// Sessions of seconds. Proposal.
    const SECONDS: f64 = 60.0 => AtMost Seconds, "threshold-session", Proposal;

    /// Sessions of minutes. Proposal.
    const MINUTES: f64 = 900.0 => AtMost Seconds, "threshold-session", Proposal;

    /// With fewer drops there is no pattern to see. Proposal.
    const LEAST_DROPS: usize = 3 => AtLeast Count, "threshold-drops", Proposal;

    /// So many returns of the client before last are no chance. Proposal.
    pub(crate) const LEAST_RETURNS: u32 = 3 => AtLeast Count, "threshold-returns", Proposal;

    /// And this share of the connects. Proposal: a roaming device changes its address, but seldom.
    const RETURNS_SHARE: f64 = 0.2 => AtLeast Share, "threshold-returns-share", Proposal;

    /// A burst of this share of a hub's devices is of all. Source: proposal, as for a failover.
    const ALL: f64 = 0.7 => AtLeast Share, "threshold-hub-share", Proposal;

    /// Most of a device's sessions. Proposal.
    const MOST: f64 = 0.5 => MoreThan Share, "threshold-rhythm-share", Proposal;

    /// Most of a burst was back at once. Proposal.
    const MOST_AT_ONCE: f64 = 0.5 => AtLeast Share, "threshold-at-once-share", Proposal;

    /// Most of a burst was away as long as ever. Proposal.
    const MOST_AS_EVER: f64 = 0.5 => AtLeast Share, "threshold-as-ever-share", Proposal;

    /// Most of a burst was away as long as its like. Proposal.
    const MOST_BOOTS: f64 = 0.6 => AtLeast Share, "threshold-boots-share", Proposal;

    /// Most of a burst was away each for its own time. Proposal.
    const MOST_OWN_GAPS: f64 = 0.5 => AtLeast Share, "threshold-own-gaps-share", Proposal;

    /// Devices with so many SDKs run different ones. Proposal.
    const DIFFERENT_SDKS: usize = 2 => AtLeast Count, "threshold-sdks", Proposal;
}

/// A stretch of time tells something when it is narrower than this share of where it lies. Proposal.
const TELLING: f64 = 0.2;

/// What was observed, a bit for each of [`O::ALL`].
pub type Bits = [u64; 3];

/// A set of observations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Facts(pub(crate) Bits);

// As many as the set has room for.
const _: () = assert!(O::ALL.len() <= 3 * 64);

impl Facts {
    fn add(&mut self, observation: O) {
        self.0[observation as usize / 64] |= 1 << (observation as u32 % 64);
    }

    fn note(&mut self, observation: O, holds: bool) {
        if holds {
            self.add(observation);
        }
    }

    pub(crate) fn has(self, observation: O) -> bool {
        self.0[observation as usize / 64] >> (observation as u32 % 64) & 1 == 1
    }

    /// With what most of the company looks like, for a drop that looks like this on its own.
    pub(super) fn in_company(mut self, alone: Cause, company: Company) -> Self {
        company.observations(alone).for_each(|observation| self.add(observation));
        self
    }

    /// Without it: what was observed of the drop itself.
    pub(super) fn alone(mut self) -> Self {
        let company = O::OwnToken as usize;
        let (word, bit) = (company / 64, company % 64);
        self.0[word] &= (1 << bit) - 1;
        self.0[word + 1..].fill(0);
        self
    }

    /// All of them, in their order.
    pub(crate) fn iter(self) -> impl Iterator<Item = O> {
        let words = (0..).step_by(64).zip(self.0);
        words.flat_map(|(first, mut left)| {
            std::iter::from_fn(move || {
                let next = *O::ALL.get(first + left.trailing_zeros() as usize).filter(|_| left != 0)?;
                left &= left - 1;
                Some(next)
            })
        })
    }
}

/// What is observed of a drop.
pub(super) fn of(case: &Case<'_>) -> Facts {
    let mut facts = Facts::default();
    session(case, &mut facts);
    client(case, &mut facts);
    gap(case, &mut facts);
    identity(case, &mut facts);
    together(case, &mut facts);
    log(case, &mut facts);
    said(case, &mut facts);
    facts
}

/// How long the session lasted, beside the device's others.
fn session(case: &Case<'_>, facts: &mut Facts) {
    let &Case { drop, beat, share, .. } = case;
    match beat.by_session() {
        _ if beat.early && case.sdk.family == Sdk::Unknown => facts.add(O::RenewalAge),
        _ if beat.interval => facts.add(O::TokenInterval),
        Some(_) if beat.early => facts.add(O::TokenEarly),
        Some(DEFAULT_TOKEN_MINUTES) => facts.add(O::TokenBand),
        Some(_) => facts.add(O::TokenBandOther),
        None if beat.by_clock().is_some() => facts.add(O::TokenClock),
        None if case.length.is_some() => facts.add(O::OffBand),
        None => facts.note(O::DeviceRhythm, share > MOST),
    }
    facts.note(O::TokenRepeats, beat.repeats);
    facts.note(O::Drifting, case.habits.drift.is_some());
    facts.note(O::Outlived, beat.outlived);
    facts.note(O::Steady, beat.steady);
    facts.note(O::ClockSteady, beat.clock_steady);
    facts.note(O::MostlyToken, share > MOST && !beat.repeats && case.length.is_some());
    facts.note(O::Irregular, case.habits.irregular);
    facts.note(O::Regular, case.habits.regular);
    let pings_early = case.sdk.family.pings_early();
    // Whoever pings early, or has another SDK than its neighbours, has the limit that they share from something else than
    // the hub.
    let of_several = |limit: &limits::Limit| limit.is_of_address() && (pings_early || limit.of_several_sdks);
    let shares_limit = case.limit.is_some_and(of_several);
    if let Some(length) = case.length {
        facts.note(O::SessionSeconds, length <= SECONDS);
        facts.note(O::SessionMinutes, length > SECONDS && length <= MINUTES);
        let capped = !shares_limit && Habits::at_cap(drop);
        facts.note(O::CapBand, capped);
        facts.note(O::CapRepeats, capped && case.habits.capped);
        facts.note(O::PingsEarly, capped && pings_early);
    }
    facts.note(O::CapDevice, !shares_limit && case.habits.may_be_capped(drop));
    facts.note(O::Often, case.often);
    facts.note(O::Timer, case.habits.is_by_timer(case.before, drop));
    facts.note(O::TokenOlder, beat.older && (share > 0.0 || case.peers_on_token));
    facts.note(O::PeersToken, case.peers_on_token);
    // The hub's own limits may be kept to the second, too, but not on clients of several SDKs at once.
    let of_several = case.limit.is_some_and(|limit| limit.is_of_address() && limit.of_several_sdks);
    let of_token = beat.token().is_some() && case.sdk.renewal != Renewal::Graceful && !of_several;
    let by_hub = of_token || Habits::at_cap(drop) && !pings_early && !shares_limit;
    let limit = case.limit.filter(|limit| case.quota.is_none() && !by_hub && limit.ends(drop));
    if let Some(limit) = limit {
        facts.add(O::AtLimit);
        facts.note(O::LimitOfAddress, limit.is_of_address());
        facts.note(O::LimitElsewhere, limit.is_elsewhere());
    }
    let awake = case.gap.is_none_or(|gap| gap <= SHORT);
    let round = awake && case.habits.is_round_time(drop);
    facts.note(O::RoundTime, round);
    // A hub without quota makes everybody's sessions alike.
    if let Some(run) = case.run.filter(|_| case.quota.is_none()) {
        facts.add(O::Alike);
        // Nothing starts within the second: two clients that throw each other out are alike in that, too. And whoever is
        // away for long waits for something else.
        facts.note(O::AlikeGaps, run.alike_gaps && (INSTANT..=LONG).contains(&run.gap));
    }
    facts.note(O::TimeOfDay, !round && case.habits.is_usual_time(drop.time));
}

/// What is known of the client.
fn client(case: &Case<'_>, facts: &mut Facts) {
    let Case { drop, sdk, .. } = case;
    match sdk.renewal {
        Renewal::ByHub => facts.add(O::SdkWaits),
        Renewal::Graceful => facts.add(O::SdkRenews),
        Renewal::Abrupt(_) => facts.add(O::SdkAbrupt),
        Renewal::Unknown => {}
    }
    match drop.client.auth {
        Auth::X509 => facts.note(O::AuthX509, !sdk.renews_even_with_certificate),
        Auth::Sas => facts.add(O::AuthSas),
        Auth::Unknown => {}
    }
    facts.note(O::ProtocolAmqp, drop.client.protocol == Protocol::Amqp);
}

/// How long the device was away, and where it came back.
fn gap(case: &Case<'_>, facts: &mut Facts) {
    let drop = case.drop;
    let before = drop.client.address;
    let moved = before != NOTHING && drop.next_address().is_some_and(|next| next != before);
    // Whose place is taken was not away.
    let gap = case.gap.filter(|_| !drop.taken_over);
    facts.note(O::GapInstant, gap.is_some_and(|gap| gap > 0.0 && gap < INSTANT));
    match gap {
        Some(gap) if gap <= AT_ONCE => facts.add(O::GapSeconds),
        Some(gap) if gap <= SHORT => facts.add(O::GapShort),
        Some(gap) if gap <= LONG => facts.add(O::GapMinutes),
        Some(_) => facts.add(O::GapLong),
        None if drop.taken_over => {}
        None => {
            let watched = case.fleet.span.to.is_some_and(|to| to.seconds_since(drop.time) >= WAIT_FOR_RETURN);
            facts.note(O::NoReturn, watched && !drop.seen_again);
        }
    }
    facts.note(O::GapAsEver, case.quota.is_none() && gap.is_some_and(|gap| case.habits.is_usual_gap(gap)));
    let by_ping = sdk_waits_longer(case);
    facts.note(O::GapByPing, gap.zip(by_ping).is_some_and(|(gap, longer)| longer.contains(&gap)));
    facts.note(O::LongGapAsEver, gap.is_some_and(|gap| case.habits.is_usual_long_gap(gap)));
    let away = gap.is_some_and(|gap| gap > AT_ONCE);
    facts.note(O::AddressChanged, moved && !away);
    facts.note(O::NewAddress, whereabouts::moves(case.fleet, drop.device()));
    facts.note(O::AddressPool, case.pool);
    facts.note(O::Roamed, moved && away);
    facts.note(O::VersionChanged, drop.version_changed);
    let unauthorized = drop.unauthorized().is_some();
    facts.note(O::UnauthorizedNear, unauthorized);
    facts.note(O::UnauthorizedElsewhere, !unauthorized && case.habits.unauthorized);
    let by_old_token = case.beat.token().is_some() && !case.beat.early;
    facts.note(O::UnauthorizedMissing, !unauthorized && by_old_token && case.refusals.is_some());
    facts.note(O::GapOfFleet, gap.is_some_and(|gap| case.gaps.are_alike(gap)));
    facts.note(O::Throttled, drop.throttled);
    facts.note(O::Refused, drop.refused);
    let other = drop.other_code().filter(|code| !code.is_conflict() && *code != Code::QUOTA);
    match other {
        _ if is_barred(drop, &case.beat, case.share) => facts.add(O::Barred),
        Some(code) if code.is_upheaval() => facts.add(O::Upheaval),
        Some(_) => facts.add(O::OtherCode),
        None => {}
    }
}

/// Whether the hub refused the device afterwards, and it did not come back soon: as disabled or deleted, or for its
/// certificate or its key. Whoever has a token is refused, too, when it has run out.
pub(super) fn is_barred(drop: &Drop, beat: &Beat, share: f64) -> bool {
    let is_disabled = drop.other_code().is_some_and(Code::bars) && drop.gap().is_none_or(|gap| gap > LONG);
    // A device on no rhythm may have been given a token for once, whose end nobody knows.
    let ran_out = beat.token().is_some() || beat.older || drop.length().is_none() || share <= 0.0;
    is_disabled || drop.shut_out && (drop.client.auth == Auth::X509 || !ran_out)
}

/// How much longer than the hub the client's SDK takes to find out that nothing comes back, in seconds: it misses the
/// answer to a ping when the next one is due, two keep-alives behind the last packet; the hub gives up after one and a
/// half.
pub(super) fn sdk_waits_longer(case: &Case<'_>) -> Option<RangeInclusive<f64>> {
    let keep_alive = case.sdk.family.keep_alive().filter(|of| of.pings >= of.seconds)?;
    let longer = keep_alive.seconds / 2.0;
    // What a fifth of all boot times would fit tells nothing.
    let tells = LATE + RECONNECTS <= TELLING * longer;
    (tells && case.drop.client.protocol != Protocol::Amqp).then_some(longer - LATE..=longer + RECONNECTS)
}

/// Whether it is one client.
fn identity(case: &Case<'_>, facts: &mut Facts) {
    let clients = case.fleet.devices[case.drop.device()].clients;
    let often = |count: u32| {
        count >= LEAST_RETURNS && f64::from(count) >= RETURNS_SHARE * f64::from(clients.connects)
    };
    facts.note(O::CutAtOnce, case.habits.cut_at_once && case.quota.is_none());
    facts.note(O::ConflictNear, case.drop.conflict);
    facts.note(O::Conflicts, clients.conflicts >= LEAST_CONFLICTS);
    facts.note(O::TakenOver, case.drop.taken_over);
    facts.note(O::Contested, case.drop.contested);
    let too_quick = case.length.is_some_and(|length| length <= NO_START);
    facts.note(O::TakenAtOnce, case.drop.taken_over && too_quick);
    let turns = f64::from(clients.turns);
    let take_turns = clients.turns >= LEAST_RETURNS && turns > MOST * f64::from(clients.connects);
    facts.note(O::TakeTurns, take_turns);
    let conflicts = case.drop.conflict || clients.conflicts >= LEAST_CONFLICTS;
    // Two clients throw each other out each time; one that is back before the hub has noticed, now and then.
    let few = f64::from(clients.conflicts) < RETURNS_SHARE * f64::from(clients.connects);
    facts.note(O::OneClient, conflicts && few && clients.one);
    facts.note(O::TwoSdks, often(clients.sdk_returns));
    facts.note(O::TwoAddresses, often(clients.address_returns));
}

/// What happened to others at the same time.
fn together(case: &Case<'_>, facts: &mut Facts) {
    match case.quota {
        Some(Known::ByCode) => facts.add(O::QuotaCode),
        Some(Known::ByLoop) => facts.add(O::QuotaLoop),
        Some(Known::Unfinished) => facts.add(O::QuotaUnfinished),
        None => {}
    }
    if let Some(site) = case.site {
        facts.add(match site.elsewhere {
            _ if !site.placed => O::TogetherUnplaced,
            _ if site.alone => O::SiteAlone,
            true => O::SiteAndElsewhere,
            false if site.part => O::SitePart,
            false => O::SiteTogether,
        });
        facts.note(O::SiteBack, site.back_together && (site.alone || !site.elsewhere));
        facts.note(O::SiteSteps, site.placed && site.steps.is_some());
        facts.note(O::SiteAtOnce, site.is_sudden() && (site.alone || !site.elsewhere));
    }
    let Some(burst) = case.burst else { return };
    facts.add(match burst.prefixes {
        _ if burst.wave => O::Wave,
        0 => O::BurstUnplaced,
        prefixes if burst.one_network || prefixes < super::burst::LEAST_PREFIXES => O::BurstOneAddress,
        _ => O::Burst,
    });
    facts.note(O::BurstOfSites, burst.of_sites);
    facts.note(O::BurstByAddress, burst.by_address);
    facts.note(O::BurstAll, burst.share >= ALL);
    facts.note(O::BurstAtOnce, burst.at_once >= MOST_AT_ONCE);
    facts.note(O::BurstAsEver, burst.as_ever >= MOST_AS_EVER);
    facts.note(O::BurstRepeated, burst.repeated);
    facts.note(O::BurstOnce, burst.once);
    facts.note(O::BurstBoots, burst.boots_share >= MOST_BOOTS);
    facts.note(O::BurstOwnGaps, burst.own_share >= MOST_OWN_GAPS);
    facts.note(O::BurstTimetable, burst.timetable.is_kept());
    facts.note(O::ManySdks, burst.sdks >= DIFFERENT_SDKS);
    facts.note(O::CommonStart, burst.common_start);
    facts.note(O::Upheaval, !burst.upheavals.is_empty());
    if !burst.server_errors.is_empty() {
        facts.add(O::ServerErrors);
    } else if case.fleet.other_categories {
        facts.add(O::NoServerErrors);
    } else {
        facts.add(O::NotConfirmed);
    }
}

/// What the log leaves out.
fn log(case: &Case<'_>, facts: &mut Facts) {
    let &Case { drop, fleet, .. } = case;
    facts.note(O::TooFew, fleet.devices[drop.device()].drops.len() < LEAST_DROPS);
    facts.note(O::NoConnects, !fleet.connects);
    facts.note(O::NoStart, fleet.connects && drop.start().is_none());
}

/// What the device itself wrote of it.
fn said(case: &Case<'_>, facts: &mut Facts) {
    let Some(statement) = case.said else { return };
    facts.add(match statement.word {
        Word::Token => O::SaidToken,
        Word::Network => O::SaidNetwork,
        Word::Taken => O::SaidTaken,
        Word::Quota => O::SaidQuota,
        Word::Hub => O::SaidHub,
        Word::Lived => O::SaidEnd,
        Word::Restarted => O::SaidNothing,
    });
}

/// An observation as evidence, with the figures that its message tells.
pub(super) fn evidence(observation: O, weight: f64, case: &Case<'_>) -> Evidence {
    let Case { drop, beat, burst, .. } = case;
    let plain = Evidence::new(observation, weight);
    let length = || plain.maybe_seconds(case.length);
    let gap = || plain.maybe_seconds(case.gap);
    let clients = || case.fleet.devices[drop.device()].clients;
    let burst = || burst.map_or(plain, |b| plain.number(b.devices as f64).seconds(b.seconds));
    let evidence = match observation {
        O::TokenBand
        | O::TokenBandOther
        | O::TokenClock
        | O::TokenEarly
        | O::TokenInterval
        | O::RenewalAge
        | O::ClockSteady => plain.seconds(beat.seconds()).number(f64::from(beat.token().unwrap_or(0))),
        O::CapDevice
        | O::TokenOlder
        | O::OffBand
        | O::Steady
        | O::SessionSeconds
        | O::SessionMinutes
        | O::CapBand
        | O::CapRepeats
        | O::AtLimit
        | O::TakenAtOnce => length(),
        O::LimitOfAddress => length().maybe_number(case.limit.map(|limit| limit.here)),
        O::LimitElsewhere => length().maybe_number(case.limit.map(|limit| limit.elsewhere)),
        // Mostly some milliseconds, which nobody reads as a length of time.
        O::CutAtOnce => plain.maybe_seconds(case.length.map(|length| length.max(1.0))),
        O::Alike => case.run.map_or(plain, |run| plain.seconds(run.session).number(run.drops as f64)),
        O::AlikeGaps => case.run.map_or(plain, |run| plain.seconds(run.gap)),
        O::GapInstant
        | O::GapSeconds
        | O::GapShort
        | O::GapMinutes
        | O::GapLong
        | O::GapAsEver
        | O::GapOfFleet
        | O::GapByPing
        | O::LongGapAsEver
        | O::Roamed => gap(),
        O::Drifting => plain.maybe_seconds(case.habits.drift.map(|drift| drift.a_day.abs())),
        O::Timer => plain.maybe_seconds(case.habits.period),
        O::NoReturn => plain.maybe_seconds(case.fleet.span.to.map(|to| to.seconds_since(drop.time))),
        O::UnauthorizedNear => plain.maybe_seconds(drop.unauthorized().map(f64::abs)),
        O::SdkWaits | O::SdkRenews | O::SdkAbrupt | O::PingsEarly => plain.name(case.sdk.family.name()),
        O::SaidToken | O::SaidNetwork | O::SaidTaken | O::SaidQuota | O::SaidHub => {
            plain.name(case.said.and_then(|statement| statement.why).map_or("", Reason::name))
        }
        O::OtherCode => plain.name(drop.other_code().map_or("", Code::name)),
        O::Barred => {
            plain.name(drop.other_code().filter(|code| code.bars()).unwrap_or(Code::UNAUTHORIZED).name())
        }
        O::Conflicts => plain.number(f64::from(clients().conflicts)),
        O::TakeTurns => plain.number(f64::from(clients().turns)),
        O::TogetherUnplaced
        | O::SiteAlone
        | O::SitePart
        | O::SiteSteps
        | O::SiteTogether
        | O::SiteAndElsewhere
        | O::SiteAtOnce
        | O::SiteBack => {
            case.site.map_or(plain, |site| plain.number(site.devices as f64).seconds(site.seconds))
        }
        O::Wave
        | O::Burst
        | O::BurstUnplaced
        | O::BurstOneAddress
        | O::CommonStart
        | O::BurstAll
        | O::BurstOnce => burst(),
        O::ServerErrors => burst().number(case.burst.map_or(0, |b| b.server_errors.len()) as f64),
        O::BurstTimetable => burst().number(case.burst.map_or(0, |b| b.timetable.hours) as f64),
        O::ManySdks => burst().number(case.burst.map_or(0, |b| b.sdks) as f64),
        O::TooFew => plain.number(case.fleet.devices[drop.device()].drops.len() as f64),
        _ => plain,
    };
    debug_assert!(!observation.is_plain() || evidence == plain, "{observation:?}");
    evidence
}
