//! Bursts: many devices dropped within a short time.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Range, RangeInclusive};

use super::dense::{self, Point};
use super::facts::{AT_ONCE, LONG, is_barred};
use super::habits::{self, Habits};
use super::restarts::Runs;
use super::rhythm::{self, Rhythm};
use super::site::Sites;
use super::timetable::{self, Timetable};
use super::whereabouts::Places;
use super::{absences, pace};
use crate::codes::Code;
use crate::fleet::{Drop, Fleet, ServerError};
use crate::intern::Id;
use crate::order::sort_by_key;
use crate::sdk::Renewal;
use crate::threshold::thresholds;
use crate::time::{SECOND, Time};

thresholds! {
    /// A burst's drops lie within this many seconds of each other. Source: proposal; "at once" in the documentation,
    /// and reports of hub faults speak of one to two minutes.
    const WINDOW: i64 = 120 * SECOND => AtMost Millis, "threshold-devices", Proposal;

    /// Fewer devices are no burst, however quiet the fleet is otherwise. Proposal.
    pub(crate) const LEAST_DEVICES: usize = 6 => AtLeast Count, "threshold-devices", Proposal;

    /// Unless the hub logged errors of its own beside them: so many. Proposal.
    pub(crate) const LEAST_WITH_ERRORS: usize = 4 => AtLeast Count, "threshold-devices", Proposal;

    /// A wave: a hub that is upgraded takes its nodes out one by one, in some tens of minutes. Proposal.
    const WAVE: i64 = 45 * 60 * SECOND => AtMost Millis, "threshold-devices", Proposal;

    /// Fewer devices are no wave. Proposal.
    const WAVE_LEAST: usize = 10 => AtLeast Count, "threshold-devices", Proposal;

    /// At the end of a wave most devices were dropped once. Proposal.
    const WAVE_SHARE: f64 = 0.5 => AtLeast Share, "threshold-hub-share", Proposal;

    /// A fault of the hub shows on at least so many networks. Proposal.
    pub(crate) const LEAST_PREFIXES: usize = 3 => AtLeast Count, "threshold-networks", Proposal;

    /// When one network has this share of a burst, the fault is there. Source: proposal, as for a site's outage.
    const ONE_NETWORK_SHARE: f64 = 0.6 => AtLeast Share, "threshold-one-network", Proposal;

    /// When sites that are out have this share of a burst, it is theirs. Proposal, as for one network.
    const OF_SITES_SHARE: f64 = 0.6 => AtLeast Share, "threshold-of-sites", Proposal;

    /// When this share of a burst's sessions began together and lasted a token's life, it is the token. Proposal.
    const COMMON_START_SHARE: f64 = 0.6 => AtLeast Share, "threshold-common-start", Proposal;

    /// A burst repeats itself when it has so many drops for each of its devices. Proposal.
    const REPEATED: f64 = 1.25 => MoreThan Ratio, "threshold-repeated", Proposal;

    /// When this share of the devices are dropped just once, that is no chance: of devices that are dropped each for its own
    /// reason, so many that half of them are, three in ten are dropped again meanwhile. Proposal.
    const ONCE_SHARE: f64 = 0.85 => AtLeast Share, "threshold-once", Proposal;

    /// Who is in a burst goes by the address when the fate of the other devices there leaves so much less open, of what
    /// the size of the burst alone leaves open. Proposal.
    const BY_ADDRESS: f64 = 0.5 => AtLeast Share, "threshold-by-address", Proposal;

    /// A hub that closes connections is there for new ones: not so many are away for longer than minutes. Proposal.
    const GONE_SHARE: f64 = 0.5 => AtMost Share, "threshold-gone", Proposal;

    /// 5xx errors so long before a burst's first drop belong to it, in milliseconds. Proposal.
    const ERRORS_BEFORE: i64 = 120 * SECOND => AtMost Millis, "threshold-hub-errors", Proposal;

    /// And so long after its last. Proposal.
    const ERRORS_AFTER: i64 = 300 * SECOND => AtMost Millis, "threshold-hub-errors", Proposal;
}

/// What takes so much of the whole log does not stand out of it: it may have begun before, and go on behind. Proposal.
const MOST_OF_LOG: f64 = 0.6;

/// What is usual is told by so many slices of a wave, or a wave would be half of a short log. Proposal.
const WAVE_SLICES: usize = 9;

/// Sessions of one length may be a token's from this length on, in seconds: shorter ones are alike since the hub ended
/// those before. Proposal.
const SHORTEST_LIFE: f64 = 1200.0;

/// What was observed before: a burst is what is left.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    pub(crate) fleet: &'a Fleet,
    pub(crate) rhythm: &'a Rhythm,
    pub(crate) sites: &'a Sites,
    pub(crate) habits: &'a [Habits],
    pub(crate) restarts: &'a Runs,
}

/// Many devices, dropped at once.
#[derive(Clone, Debug)]
pub(crate) struct Burst {
    pub(crate) devices: usize,
    pub(crate) drops: usize,
    /// Fewer devices would have been usual for this fleet.
    pub(crate) least: usize,
    /// The shares of its drops on its largest network, by outages of sites, and on the rhythm of a token.
    pub(crate) network_share: f64,
    pub(crate) sites_share: f64,
    pub(crate) token_share: f64,
    /// Networks, by masked address.
    pub(crate) prefixes: usize,
    /// Most of it is behind one address.
    pub(crate) one_network: bool,
    /// How much the addresses tell of who is in it, and whether that is most of what there is to tell.
    pub(crate) told_by_address: f64,
    pub(crate) by_address: bool,
    /// Most of its sessions began together, a token's life before.
    pub(crate) common_start: bool,
    pub(crate) sdks: usize,
    /// It is a wave of tens of minutes.
    pub(crate) wave: bool,
    /// Of all devices of the hub.
    pub(crate) share: f64,
    /// Most of it are outages of sites, while others were well.
    pub(crate) of_sites: bool,
    /// The shares of its drops that were back within seconds, and that were away as long as these devices always are.
    pub(crate) at_once: f64,
    pub(crate) as_ever: f64,
    /// A device dropped more than once.
    pub(crate) repeated: bool,
    /// The share of its devices that are dropped just once in it.
    pub(crate) once_share: f64,
    /// The share of its drops after which the log does not show the device back within minutes.
    pub(crate) gone_share: f64,
    /// It takes most of the devices, nearly each of them just once, and most are back within minutes.
    pub(crate) once: bool,
    /// The shares of its drops after which devices with the same SDK were away equally long, and each its own time.
    pub(crate) boots_share: f64,
    pub(crate) own_share: f64,
    /// Codes of a failover or an upgrade at the same time.
    pub(crate) upheavals: Vec<Code>,
    pub(crate) server_errors: Vec<Code>,
    /// From the first to the last drop, in seconds.
    pub(crate) seconds: f64,
    /// How it lies among the hub's other bursts.
    pub(crate) timetable: Timetable,
}

/// All bursts.
#[derive(Debug, Default)]
pub(crate) struct Bursts {
    /// In order of time, hub by hub.
    pub(crate) bursts: Vec<Burst>,
    /// For each drop the number of its burst, or [`NO_BURST`].
    burst_of: Vec<u32>,
}

const NO_BURST: u32 = u32::MAX;

/// What is known of one hub's drops.
#[derive(Default)]
struct OfHub {
    /// Those that no rhythm of a device's own explains, by time: not its token's, its keep-alive's or its restarts'.
    drops: Vec<Point>,
    /// Those that its token explains, in the same way.
    tokens: Vec<Point>,
    devices: usize,
}

/// Which rhythm of the device's own explains a drop.
#[derive(Clone, Copy)]
enum Own {
    Token,
    /// Its keep-alive's, or that of its restarts; or it may not connect any more.
    Other,
    None,
}

/// Finds the bursts.
pub(crate) fn observe(seen: &Seen<'_>, by_time: &[Point]) -> Bursts {
    let &Seen { fleet, rhythm, habits, restarts, .. } = seen;
    let mut by_hub: BTreeMap<Id, OfHub> = BTreeMap::new();
    for (index, device) in fleet.devices.iter().enumerate() {
        let of_hub = by_hub.entry(device.hub).or_default();
        of_hub.devices += usize::from(device.body == index);
    }
    let loops = |drop: usize| restarts.of(drop).is_some_and(|run| run.drops >= habits::OFTEN);
    let barred = |drop: usize| {
        let of = &fleet.drops[drop];
        is_barred(of, &rhythm.beats[drop], rhythm.shares[of.device()])
    };
    let own_of = |drop: usize| {
        let round = habits[fleet.drops[drop].device()].is_round_time(&fleet.drops[drop]);
        if round || on_rhythm(fleet, rhythm, drop) {
            Own::Token
        } else if habits::ends_at_cap(fleet, habits, drop) || loops(drop) || barred(drop) {
            Own::Other
        } else {
            Own::None
        }
    };
    let own: Vec<Own> = (0..fleet.drops.len()).map(own_of).collect();
    for &point in by_time {
        let of_hub = by_hub.entry(fleet.devices[point.body()].hub).or_default();
        match own[point.drop as usize] {
            Own::Token => of_hub.tokens.push(point),
            Own::Other => {}
            Own::None => of_hub.drops.push(point),
        }
    }
    let longest = longest(fleet);
    let places = Places::of(fleet);
    let mut burst_of = vec![NO_BURST; fleet.drops.len()];
    let mut bursts = Vec::new();
    let mut in_window = vec![0; fleet.devices.len()];
    let mut hubs: Vec<(&str, OfHub)> =
        by_hub.into_iter().map(|(hub, of_hub)| (fleet.hub_name(hub), of_hub)).collect();
    sort_by_key(&mut hubs, |(hub, _)| *hub);
    for (hub, OfHub { drops: mut order, tokens, devices }) in hubs {
        let is_old = |point: &Point| of_old_token(fleet, rhythm, point.drop as usize);
        let mut others: Vec<Point> = order.iter().copied().filter(|drop| !is_old(drop)).collect();
        let mut find = |order: &[Point], others: &[Point], window, least, usual, with_errors: bool| {
            let mut spans = spans(others, window, least, usual, &mut in_window);
            if others.len() < order.len() {
                // As many tokens end in other windows, where their beginnings are in the log.
                let ends = pace::most(&tokens, window);
                let (least, usual) = (least + ends, usual + ends as f64);
                spans.extend(self::spans(order, window, least, usual, &mut in_window));
            }
            let most = MOST_OF_LOG * fleet.span.millis().unwrap_or(0) as f64;
            spans.retain(|span| ((span.end().0 - span.start().0) as f64) < most);
            let has_errors = |span: &RangeInclusive<Time>| {
                errors_beside(seen, &fleet.server_errors, hub, (*span.start(), *span.end())).next().is_some()
            };
            spans.retain(|span| !with_errors || has_errors(span));
            spans
        };
        let usual = pace::usual(fleet, &others, WINDOW, 1);
        let burst_least = LEAST_DEVICES.max(usual.maximum);
        let least_with_errors = LEAST_WITH_ERRORS.max(usual.maximum);
        let mut spans = find(&order, &others, WINDOW, burst_least, usual.median, false);
        if least_with_errors < burst_least {
            spans.extend(find(&order, &others, WINDOW, least_with_errors, usual.median, true));
        }
        let narrow = within(&order, spans);
        mark(&narrow, &mut burst_of, bursts.len());
        // What no burst explains may be a wave.
        for drops in [&mut order, &mut others] {
            drops.retain(|point| burst_of[point.drop as usize] == NO_BURST);
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a share of a count
        let share = (WAVE_SHARE * devices as f64).ceil() as usize;
        let (whole, sliced) =
            (pace::usual(fleet, &others, WAVE, 1), pace::usual(fleet, &others, WAVE, WAVE_SLICES));
        let usual = if whole.maximum <= sliced.maximum { whole } else { sliced };
        let least = WAVE_LEAST.max(share).max(usual.maximum);
        let waves = within(&order, find(&order, &others, WAVE, least, usual.median, false));
        mark(&waves, &mut burst_of, bursts.len() + narrow.len());
        let both = narrow.iter().map(|members| (members, false)).chain(waves.iter().map(|m| (m, true)));
        let begin = |(members, _): (&Vec<Point>, bool)| {
            let mut devices: Vec<usize> = members.iter().map(Point::body).collect();
            devices.sort_unstable();
            devices.dedup();
            timetable::Begin { time: members[0].time, devices }
        };
        let begins: Vec<timetable::Begin> = both.clone().map(begin).collect();
        bursts.extend(both.zip(timetable::of(&begins)).map(|((members, wave), timetable)| {
            let members: Vec<usize> = members.iter().map(|point| point.drop as usize).collect();
            let burst = describe(seen, &longest, &places, (hub, devices), &members, wave);
            let narrow = if burst.devices < burst_least { least_with_errors } else { burst_least };
            Burst { least: if wave { least } else { narrow }, timetable, ..burst }
        }));
    }
    Bursts { bursts, burst_of }
}

/// When many devices are dropped: the stretches in which they are, without what is usual at their ends.
fn spans(
    points: &[Point],
    window: i64,
    least: usize,
    usual: f64,
    in_window: &mut [u32],
) -> Vec<RangeInclusive<Time>> {
    let pace = pace::pace(usual, least) / window as f64;
    let mut spans = Vec::new();
    for stretch in dense::stretches(points, window, least, in_window) {
        let points = &points[stretch];
        let mut parts = pace::fast_parts(points, pace);
        parts.retain(|part| !dense::stretches(&points[part.clone()], window, least, in_window).is_empty());
        // What is fast in no part of it is so as a whole.
        if parts.is_empty() {
            parts.push(0..points.len());
        }
        spans.extend(parts.into_iter().map(|part| points[part.start].time..=points[part.end - 1].time));
    }
    spans
}

/// The drops within each of the spans, of which those that overlap are one.
fn within(order: &[Point], mut spans: Vec<RangeInclusive<Time>>) -> Vec<Vec<Point>> {
    sort_by_key(&mut spans, |span| *span.start());
    let mut found: Vec<Range<usize>> = Vec::new();
    for span in spans {
        let from = order.partition_point(|drop| drop.time < *span.start());
        let to = order.partition_point(|drop| drop.time <= *span.end());
        match found.last_mut() {
            Some(last) if from < last.end => last.end = last.end.max(to),
            _ => found.push(from..to),
        }
    }
    found.into_iter().map(|range| order[range].to_vec()).collect()
}

impl Bursts {
    /// The number of the burst that a drop is part of.
    pub(crate) fn number(&self, drop: usize) -> Option<usize> {
        let number = self.burst_of[drop];
        (number != NO_BURST).then_some(number as usize)
    }

    /// The burst that a drop is part of.
    pub(crate) fn of(&self, drop: usize) -> Option<&Burst> {
        self.number(drop).map(|number| &self.bursts[number])
    }
}

/// Numbers the bursts from `first` on.
fn mark(bursts: &[Vec<Point>], burst_of: &mut [u32], first: usize) {
    for (number, members) in bursts.iter().enumerate() {
        for point in members {
            burst_of[point.drop as usize] = u32::try_from(first + number).expect("fewer than drops");
        }
    }
}

/// A drop that the device's own token explains is no part of a burst.
fn on_rhythm(fleet: &Fleet, rhythm: &Rhythm, drop: usize) -> bool {
    let beat = &rhythm.beats[drop];
    let client = &fleet.drops[drop].client;
    let is_rule = beat.repeats || rhythm.peers_on_token(fleet, client);
    beat.token().is_some() && (is_rule || fleet.drops[drop].unauthorized().is_some())
}

/// When the session began is not in the log, but it can have ended for its token, as others of the device or its peers do.
fn of_old_token(fleet: &Fleet, rhythm: &Rhythm, drop: usize) -> bool {
    let of = &fleet.drops[drop];
    let has_rhythm = || rhythm.shares[of.device()] > 0.0 || rhythm.peers_on_token(fleet, &of.client);
    of.length().is_none() && rhythm.beats[drop].older && has_rhythm()
}

fn describe(
    seen: &Seen<'_>,
    longest: &[f64],
    places: &Places,
    (hub, of_hub): (&str, usize),
    members: &[usize],
    wave: bool,
) -> Burst {
    let &Seen { fleet, sites, habits, .. } = seen;
    let drops = || members.iter().map(|&i| &fleet.drops[i]);
    let (devices, once) = devices(fleet, members);
    let mut prefixes: BTreeMap<&str, usize> = BTreeMap::new();
    for drop in drops() {
        let prefix = fleet.prefix(drop.client.address);
        if !prefix.is_empty() {
            *prefixes.entry(prefix).or_default() += 1;
        }
    }
    let largest = prefixes.values().copied().max().unwrap_or(0);
    let sdks: BTreeSet<_> =
        drops().map(|drop| fleet.sdk(&drop.client).family.name()).filter(|name| !name.is_empty()).collect();
    let first = fleet.drops[members[0]].time;
    let last = fleet.drops[members[members.len() - 1]].time;
    let beside = |errors: &[ServerError]| errors_beside(seen, errors, hub, (first, last)).collect();
    let share = |is: &dyn Fn(usize) -> bool| {
        members.iter().filter(|&&drop| is(drop)).count() as f64 / members.len() as f64
    };
    let gap = |drop: usize| fleet.drops[drop].gap();
    let of_sites = share(&|drop| sites.of(drop).is_some_and(|site| !site.elsewhere));
    let as_ever =
        |drop: usize| gap(drop).is_some_and(|gap| habits[fleet.drops[drop].device()].is_usual_gap(gap));
    let hub_share = devices as f64 / of_hub.max(1) as f64;
    let network_share = largest as f64 / members.len() as f64;
    let token_share = common_start(seen, longest, members);
    let (boots_share, own_share) = absences::shares(fleet, members);
    let once_share = once as f64 / devices as f64;
    let told_by_address = places.tell(fleet, members);
    let gone_share = share(&|drop| gap(drop).is_none_or(|gap| gap > LONG));
    Burst {
        least: 0,
        drops: members.len(),
        network_share,
        sites_share: of_sites,
        token_share,
        once_share,
        once: hub_share >= WAVE_SHARE && once_share >= ONCE_SHARE && gone_share <= GONE_SHARE,
        gone_share,
        told_by_address,
        by_address: told_by_address >= BY_ADDRESS,
        boots_share,
        own_share,
        wave,
        share: hub_share,
        of_sites: of_sites >= OF_SITES_SHARE,
        at_once: share(&|drop| gap(drop).is_some_and(|gap| gap <= AT_ONCE)),
        as_ever: share(&as_ever),
        repeated: members.len() as f64 > REPEATED * devices as f64,
        upheavals: beside(&fleet.upheavals),
        devices,
        prefixes: prefixes.len(),
        one_network: network_share >= ONE_NETWORK_SHARE,
        common_start: token_share >= COMMON_START_SHARE,
        sdks: sdks.len(),
        server_errors: beside(&fleet.server_errors),
        seconds: last.seconds_since(first),
        timetable: Timetable::default(),
    }
}

/// The codes of a hub's errors from shortly before a time to shortly behind it. Another hub's say nothing of this one.
fn errors_beside<'a>(
    seen: &'a Seen<'_>,
    errors: &'a [ServerError],
    hub: &'a str,
    (first, last): (Time, Time),
) -> impl Iterator<Item = Code> {
    let own = move |error: &&ServerError| ["", hub].contains(&seen.fleet.hub(error.device)) || hub.is_empty();
    let from = errors.partition_point(|error| error.time.0 < first.0 - ERRORS_BEFORE);
    let to = errors.partition_point(|error| error.time.0 <= last.0 + ERRORS_AFTER);
    errors[from..to].iter().filter(own).map(|error| error.code)
}

/// The share of the drops that are the token's after all: the sessions lasted the default token's life; or all as long as
/// each other, and none of these devices ever had a longer one; or their beginning is not in the log and the device goes on
/// in the token's rhythm.
fn common_start(seen: &Seen<'_>, longest: &[f64], members: &[usize]) -> f64 {
    let &Seen { fleet, rhythm, .. } = seen;
    let can_be_cut = |drop: &&Drop| {
        rhythm::can_be_token(fleet, &drop.client) && fleet.sdk(&drop.client).renewal != Renewal::Graceful
    };
    let cut = || members.iter().map(|&drop| &fleet.drops[drop]).filter(can_be_cut);
    let mut lengths: Vec<f64> = cut().filter_map(Drop::length).collect();
    lengths.sort_unstable_by(f64::total_cmp);
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or(0.0);
    let fits = |drop: &&Drop| match drop.length() {
        Some(length) => {
            let is_alike = length >= SHORTEST_LIFE && (length - median).abs() <= rhythm::STEADY_SECONDS;
            let is_longest = longest[drop.device()] - length <= rhythm::STEADY_SECONDS;
            rhythm::fits(rhythm::DEFAULT_TOKEN_MINUTES, length) || is_alike && is_longest
        }
        None => rhythm.shares[drop.device()] > 0.0,
    };
    cut().filter(fits).count() as f64 / members.len() as f64
}

/// The longest session of each device, in seconds.
fn longest(fleet: &Fleet) -> Vec<f64> {
    let longest =
        |drops: Range<usize>| fleet.drops[drops].iter().filter_map(Drop::length).fold(0.0, f64::max);
    fleet.devices.iter().map(|device| longest(device.drops.clone())).collect()
}

/// How many devices are dropped, and how many of them just once.
fn devices(fleet: &Fleet, members: &[usize]) -> (usize, usize) {
    let mut bodies: Vec<usize> =
        members.iter().map(|&drop| fleet.devices[fleet.drops[drop].device()].body).collect();
    bodies.sort_unstable();
    let devices = || bodies.chunk_by(|a, b| a == b);
    (devices().count(), devices().filter(|drops| drops.len() == 1).count())
}
