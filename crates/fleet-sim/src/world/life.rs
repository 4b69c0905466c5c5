//! The life of one device: it connects, something ends the connection, it comes back; and what the hub
//! logs of it.

use super::device::{Blow, CrashLoop, Device, Logged, Rival, Telemetry};
use super::hub::CLOCK_SKEW;
use super::link::{Gap, Missing, Site};
use super::{HOUR, MINUTE, Millis, SECOND, World};
use crate::record::{HubError, Identity, Operation};
use crate::rng::Rng;
use crate::sdk::Sdk;
use crate::sdk::{Anchor, Auth, Protocol, Renewal};
use crate::truth::{Befell, Beside, Cause};
use std::sync::Arc;

/// Devices have been running for at least up to this long when the export begins.
const WARM_UP: Millis = 6 * HOUR;
/// A connect takes this long, handshakes and all.
const HANDSHAKE: super::Between = (300, 2 * SECOND);
/// Who stopped trying is started again after this, by a supervisor or a person; one of ten never.
const SUPERVISOR: super::Between = (5 * MINUTE, 3 * HOUR);
const NO_SUPERVISOR: u64 = 10;
/// With the day's messages used up the hub lets clients in and cuts them a moment later.
/// So many of a hundred losses are found by the timer of pings.
const COUNTS_FROM_LAST: u64 = 45;
const OVER_QUOTA: super::Between = (300, 8 * SECOND);
/// A time-out is found this late.
const TIMEOUT_LATE: super::Between = (0, 4 * SECOND);
/// The cap on the keep-alive is found so late: observed between 29:27 and 30:00.
const CAP_LATE: super::Between = (0, 33 * SECOND);
/// With a new line, or a modem that starts, comes a new address, nine times of ten.
const NEW_LINE_MOVES: u64 = 90;
/// Who is away for longer is missed by somebody.
const MISSED: Millis = 30 * MINUTE;
/// The longest wait between attempts when there is no cap to speak of.
const LONGEST_BACK_OFF_SHIFT: u32 = 20;

/// What the hub logs, and why.
pub(crate) struct Entry {
    pub at: Millis,
    pub who: Arc<Identity>,
    pub operation: Operation,
    pub error: Option<HubError>,
    pub cause: Option<Cause>,
    pub outage: Option<usize>,
}

/// Everything that the hub logs of a device, within the world's span; and what befell it.
pub(crate) fn live(device: &Device, world: &World, mut rng: Rng) -> (Vec<Entry>, Vec<Beside>) {
    let site = &world.sites[device.site];
    let life = device.sdk.token_life * SECOND;
    let joined =
        device.joins.unwrap_or_else(|| world.span.0 - rng.within((0, WARM_UP.max(life.min(31 * 24 * HOUR)))));
    let mut gaps: Vec<Gap> = device.gaps.iter().chain(&site.gaps).copied().collect();
    gaps.sort_by_key(|gap| gap.from);
    let mut blows = device.blows.clone();
    blows.extend(world.hub.blows(&mut rng));
    blows.sort_by_key(|&(at, _)| at);
    let token = match device.sdk.renewal {
        // Supplied long ago: it ends at any time.
        Renewal::Supplied => world.span.0 - rng.within((0, life)),
        _ => joined,
    };
    let who = Arc::new(device.identity(rng.pick::<String>(&site.addresses)));
    let mut life = Life {
        world,
        device,
        site,
        rng,
        who,
        gaps,
        blows,
        token,
        refused: (0, HubError::UPGRADE),
        version: None,
        log: Vec::new(),
        lost: joined,
        rejected: None,
        dooms: vec![None; device.crashes.len()],
        beside: Vec::new(),
    };
    life.run(joined);
    if device.timetable {
        life.befell(Befell::Timetable, world.span.0);
    }
    life.log.retain(|entry| (world.span.0..world.span.1).contains(&entry.at));
    (life.log, life.beside)
}

/// How a connection ends by itself.
#[derive(Clone, Copy)]
enum End {
    /// The hub finds its token to be old.
    Expiry,
    /// The client renews its token.
    Renewal,
    Crash(CrashLoop),
    /// A proxy's time is up.
    Limit,
    /// It was silent for longer than any client may be.
    Cap,
    /// It was forgotten on the way since its last packet, and its next one found out.
    Forgotten {
        last: Millis,
    },
    Quota,
    /// It broke a rule of the hub's.
    Forbidden,
    /// The other client with its identity connects.
    Challenge(usize),
    Blow(Blow),
    Gap(Gap),
}

/// A connection that is dead, though the hub does not know yet: when it will, and what it will log.
#[derive(Clone, Copy)]
struct Stale {
    at: Millis,
    lost: Lost,
}

#[derive(Clone, Copy)]
enum Lost {
    Silence(Cause, Option<usize>),
    Expiry,
}

enum State {
    /// It will try to connect, perhaps as a new process, which has no token yet.
    Away {
        at: Millis,
        afresh: bool,
        stale: Option<Stale>,
    },
    Connected(Millis),
    Over,
}

const fn away(at: Millis) -> State {
    State::Away { at, afresh: false, stale: None }
}

struct Life<'a> {
    world: &'a World,
    device: &'a Device,
    site: &'a Site,
    rng: Rng,
    who: Arc<Identity>,
    gaps: Vec<Gap>,
    blows: Vec<(Millis, Blow)>,
    /// When the token in use was made.
    token: Millis,
    /// Until when a failing hub refuses it, and how.
    refused: (Millis, HubError),
    /// Its `sdkVersion` since it was upgraded.
    version: Option<&'static str>,
    log: Vec<Entry>,
    /// When its last connection died.
    lost: Millis,
    /// Since when the hub has not known or wanted it.
    rejected: Option<Millis>,
    /// When each of its crash loops will end the process that runs.
    dooms: Vec<Option<Millis>>,
    beside: Vec<Beside>,
}

impl Life<'_> {
    fn run(&mut self, joined: Millis) {
        let mut state = State::Away { at: joined, afresh: true, stale: None };
        loop {
            state = match state {
                State::Away { at, afresh, stale } => self.come_back(at, afresh, stale),
                State::Connected(since) => self.session(since),
                State::Over => return,
            };
        }
    }

    // ---- Away

    fn come_back(&mut self, mut at: Millis, mut afresh: bool, stale: Option<Stale>) -> State {
        let sdk = &self.device.sdk;
        let (mut tries, mut began) = (0, at);
        let mut moves = self.site.moves;
        if sdk.gives_up == Some(0) && !afresh {
            // To connect again is the application's task, and it does not.
            if self.device.unattended {
                return self.gone(stale);
            }
            at += self.rng.within(SUPERVISOR);
            (afresh, began) = (true, at);
        }
        loop {
            if at >= self.world.span.1 {
                return self.gone(stale);
            }
            let gap = self.gaps.iter().take_while(|gap| gap.from <= at).find(|gap| at < gap.to);
            if let Some(&gap) = gap {
                if gap.missing == Missing::Power {
                    at = gap.to + self.rng.about(self.device.boot, 5);
                    afresh = true;
                } else {
                    at = self.retried(gap.to, at);
                }
                if gap.missing != Missing::Packets {
                    moves = moves.max(NEW_LINE_MOVES);
                }
                tries = 0;
            } else if let Some(error) = self.refusal(at, afresh) {
                if error != HubError::THROTTLED && at >= self.refused.0 {
                    self.rejected.get_or_insert(at);
                }
                if self.rng.percent(self.world.hub.refusals_logged) {
                    self.write(at, Operation::Connect, Some(error));
                    if error == HubError::THROTTLED {
                        self.befell(Befell::Throttled, at);
                    }
                }
                at += self.back_off(tries);
                tries += 1;
            } else {
                break;
            }
            if sdk.gives_up.is_some_and(|patience| at - began > patience * SECOND) && !afresh {
                if self.device.unattended || self.rng.percent(NO_SUPERVISOR) {
                    return self.gone(stale);
                }
                at += self.rng.within(SUPERVISOR);
                (afresh, began) = (true, at);
            }
        }
        if afresh {
            self.dooms.fill(None);
        }
        // What it had before ends with the address that it had.
        self.settle(stale, at);
        if self.site.addresses.len() > 1 && self.rng.percent(moves) {
            self.move_on();
        }
        if sdk.renewal != Renewal::Supplied && (afresh || self.is_due(at)) {
            self.token = at;
        }
        self.write(at, Operation::Connect, None);
        self.back(Some(at));
        State::Connected(at)
    }

    /// It is handed out another of the place's addresses.
    fn move_on(&mut self) {
        let others: Vec<&String> =
            self.site.addresses.iter().filter(|address| ***address != *self.who.address).collect();
        let address = (*self.rng.pick(&others)).clone();
        self.who = Arc::new(self.identity(&address));
    }

    fn identity(&self, address: &str) -> Identity {
        let mut identity = self.device.identity(address);
        identity.sdk.version = self.version.unwrap_or(identity.sdk.version);
        identity
    }

    /// It never comes back.
    fn gone(&mut self, stale: Option<Stale>) -> State {
        self.settle(stale, Millis::MAX);
        self.back(None);
        State::Over
    }

    /// It is back, or will never be.
    fn back(&mut self, at: Option<Millis>) {
        let until = at.unwrap_or(Millis::MAX);
        if until - self.lost >= MISSED {
            self.befell_from(Befell::Away, self.lost, at);
        }
        if let Some(since) = self.rejected.take() {
            self.befell_from(Befell::Refused, since, at);
        }
    }

    fn befell_from(&mut self, what: Befell, from: Millis, until: Option<Millis>) {
        let (device, module) = (self.device.id.clone(), self.device.module);
        let until = until.map(|until| until / SECOND);
        self.beside.push(Beside { what, device, module, from: from / SECOND, until, times: 1 });
    }

    /// Something that befalls it again and again: all of it is one.
    fn befell(&mut self, what: Befell, at: Millis) {
        if !(self.world.span.0..self.world.span.1).contains(&at) {
            return;
        }
        match self.beside.iter_mut().find(|beside| beside.what == what) {
            Some(known) => (known.until, known.times) = (Some(at / SECOND), known.times + 1),
            None => self.befell_from(what, at, Some(at)),
        }
    }

    fn is_due(&self, at: Millis) -> bool {
        let sdk = &self.device.sdk;
        sdk.anchor == Anchor::Connect || at - self.token >= sdk.renewal_age() * SECOND
    }

    /// When the hub will hold the token in use to be old, but for its grace.
    fn expiry(&self) -> Millis {
        let (wrong, daily) = self.device.clock;
        let since = self.token.saturating_sub(self.world.span.0).cast_signed();
        let drifted = daily * since / (24 * HOUR).cast_signed();
        (self.token + self.device.sdk.token_life * SECOND).saturating_add_signed(wrong + drifted)
    }

    /// With what the hub would refuse it now.
    fn refusal(&mut self, at: Millis, afresh: bool) -> Option<HubError> {
        if let Some((since, error)) = self.device.barred
            && at >= since
        {
            return Some(error);
        }
        if at < self.refused.0 {
            return Some(self.refused.1);
        }
        if self.device.sdk.auth == Auth::Sas {
            let renews = self.device.sdk.renewal != Renewal::Supplied && (afresh || self.is_due(at));
            let replaced = self.device.replaced.is_some_and(|after| at > self.expiry() + CLOCK_SKEW + after);
            if renews || replaced {
                self.token = at;
            }
            if self.expiry() + CLOCK_SKEW < at {
                return Some(HubError::UNAUTHORIZED);
            }
        }
        let throttled = self.world.hub.throttled.iter().find(|(when, _)| (when.0..when.1).contains(&at));
        let share = throttled.map_or(0, |&(_, share)| share);
        (share > 0 && self.rng.percent(share)).then_some(HubError::THROTTLED)
    }

    /// When it connects after a gap in which it tried since then, ever more slowly.
    fn retried(&mut self, gap_ends: Millis, since: Millis) -> Millis {
        let wait = (self.device.sdk.retry_cap * SECOND).min(gap_ends.saturating_sub(since) + 2 * SECOND);
        gap_ends + self.rng.within((0, wait)) + self.rng.within(HANDSHAKE)
    }

    fn back_off(&mut self, tries: u32) -> Millis {
        let wait = (SECOND << tries.min(LONGEST_BACK_OFF_SHIFT)).min(self.device.sdk.retry_cap * SECOND);
        wait + self.rng.within((0, wait / 4)) + self.rng.within(HANDSHAKE)
    }

    /// Its first attempt after a loss that it knows of.
    fn soon(&mut self) -> Millis {
        let (low, high) = self.device.sdk.first_retry;
        self.rng.within((low * SECOND, high * SECOND)) + self.rng.within(HANDSHAKE)
    }

    // ---- Connected

    fn session(&mut self, since: Millis) -> State {
        let own = self.own_end(since);
        let mut after = since;
        loop {
            let gap = self.gaps.partition_point(|gap| gap.from <= after);
            let blow = self.blows.partition_point(|&(at, _)| at <= after);
            let gap = self.gaps.get(gap).map(|&gap| (gap.from, End::Gap(gap)));
            let blow = self.blows.get(blow).map(|&(at, blow)| (at, End::Blow(blow)));
            let ends = [Some(own), gap, blow].into_iter().flatten();
            let Some((at, end)) = ends.min_by_key(|&(at, _)| at).filter(|&(at, _)| at < self.world.span.1)
            else {
                return State::Over;
            };
            after = at;
            if let Some(state) = self.suffer(since, at, end, own) {
                self.lost = at;
                return state;
            }
        }
    }

    /// How this connection ends if nothing strikes it.
    fn own_end(&mut self, since: Millis) -> (Millis, End) {
        let (device, hub) = (self.device, &self.world.hub);
        let sdk = &device.sdk;
        let mut ends = Vec::with_capacity(4);
        if sdk.auth == Auth::Sas {
            match sdk.renewal {
                Renewal::InConnection => {}
                Renewal::Graceful | Renewal::Abrupt => {
                    let due = self.token + sdk.renewal_age() * SECOND;
                    ends.push((due + self.rng.within((0, SECOND)), End::Renewal));
                }
                Renewal::HubDrop | Renewal::Supplied => {
                    let cut = hub.cuts(self.expiry(), &mut self.rng);
                    ends.push((cut.max(since + SECOND), End::Expiry));
                }
            }
        }
        if let Some(soon) = device.forbidden {
            ends.push((since + self.rng.within(soon), End::Forbidden));
        }
        for (crash, doom) in device.crashes.iter().zip(&mut self.dooms) {
            if (crash.when.0..crash.when.1).contains(&since) {
                let anew = since + self.rng.about(crash.session, crash.jitter);
                let at = if crash.uptime { *doom.get_or_insert(anew) } else { anew };
                ends.push((at.max(since + SECOND), End::Crash(*crash)));
            }
        }
        if let Some(limit) = self.site.session_limit {
            ends.push((since + limit + self.rng.within(HANDSHAKE), End::Limit));
        }
        if let Some((from, until)) = hub.quota(since) {
            let mut at = from.max(since) + self.rng.within(OVER_QUOTA);
            if since < from {
                // Whoever was connected is cut when it says something.
                let (Telemetry::Every(said) | Telemetry::Seldom(said)) = device.telemetry;
                at += self.rng.within((0, said));
            }
            if at < until {
                ends.push((at, End::Quota));
            }
        }
        for (index, rival) in device.rivals.iter().enumerate() {
            let at = rival.when.0.max(since) + self.rng.within(rival.paces[1]);
            if at < rival.when.1 {
                ends.push((at, End::Challenge(index)));
            }
        }
        let never = (Millis::MAX, End::Cap);
        let first = ends.into_iter().min_by_key(|&(at, _)| at).unwrap_or(never);
        let silence = self.silence(since, first.0.min(self.world.span.1)).unwrap_or(never);
        if silence.0 < first.0 { silence } else { first }
    }

    /// Whether and when a silence of its own ends the connection before that time.
    fn silence(&mut self, since: Millis, before: Millis) -> Option<(Millis, End)> {
        let limit = self.timeout();
        let forgets = self.site.forgets;
        let deadly = forgets.map_or(limit, |nat| nat.after.min(limit));
        let pings = self.device.sdk.pings * SECOND;
        if pings <= deadly {
            return None;
        }
        let mut last = since;
        while last < before {
            let silence = match self.device.telemetry {
                Telemetry::Every(every) => every.min(pings),
                Telemetry::Seldom(mean) => self.rng.waiting(mean).min(pings),
            };
            if forgets.is_some_and(|nat| silence > nat.after) && silence <= limit {
                return Some((last + silence, End::Forgotten { last }));
            }
            if silence > limit {
                return Some((last + limit + self.rng.within(CAP_LATE), End::Cap));
            }
            if matches!(self.device.telemetry, Telemetry::Every(_)) {
                return None;
            }
            last += silence.max(SECOND);
        }
        None
    }

    /// Silence after which the hub gives the connection up.
    fn timeout(&self) -> Millis {
        self.device.sdk.hub_timeout() * SECOND
    }

    /// Lets something strike the connection. None: it survives.
    fn suffer(&mut self, since: Millis, at: Millis, end: End, own: (Millis, End)) -> Option<State> {
        Some(match end {
            End::Expiry => {
                let closed = self.expire(at);
                away(closed + self.soon())
            }
            End::Renewal => {
                if self.device.sdk.renewal == Renewal::Abrupt {
                    self.lose(at, Cause::SasTokenExpiry, None);
                } else {
                    self.write(at, Operation::Disconnect, None);
                    self.befell(Befell::Renewed, at);
                }
                away(at + self.rng.within((800, 3 * SECOND)))
            }
            End::Crash(crash) => {
                let mut stale = None;
                if crash.hard {
                    let last = self.last_packet(since, at);
                    let missed = self.given_up(last);
                    stale = Some(Stale { at: missed, lost: Lost::Silence(Cause::AppRestart, None) });
                } else {
                    self.lose(at, Cause::AppRestart, None);
                }
                State::Away { at: at + self.rng.about(crash.boot, 4), afresh: true, stale }
            }
            End::Limit => {
                self.lose(at, Cause::AbruptClose, None);
                away(at + self.soon())
            }
            End::Cap => {
                self.lose(at, Cause::KeepAliveCap, None);
                let (Telemetry::Every(says) | Telemetry::Seldom(says)) = self.device.telemetry;
                let unaware = if self.device.unaware { says - (at - since) % says } else { 0 };
                away(at + unaware + self.soon())
            }
            End::Forgotten { last } => self.forgotten(last, at),
            End::Quota => {
                if self.rng.percent(self.world.hub.quota_logged) {
                    self.write(at, Operation::Disconnect, Some(HubError::QUOTA));
                }
                if self.world.hub.quota_cuts {
                    self.lose(at, Cause::QuotaExceeded, None);
                } else {
                    self.write(at, Operation::Disconnect, None);
                    self.befell(Befell::OutOfQuota, at);
                }
                let rhythm = self.device.sdk.retry_cap.min(60) * SECOND;
                away(at + self.rng.about(rhythm, 25) + self.rng.within(HANDSHAKE))
            }
            End::Forbidden => {
                // The hub closes the socket: to its log that is a connection closed at the other end.
                self.lose(at, Cause::AbruptClose, None);
                self.befell(Befell::WrongUse, at);
                away(at + self.soon())
            }
            End::Challenge(index) => self.duel(&self.device.rivals[index], at),
            End::Blow(blow) => self.struck(at, blow),
            End::Gap(gap) => return self.cut_off(since, gap, own),
        })
    }

    fn struck(&mut self, at: Millis, blow: Blow) -> State {
        match blow {
            Blow::Reset { told } => {
                self.lose(at, Cause::AbruptClose, None);
                let found = if told { 0 } else { self.rng.within((0, self.device.longest_silence())) };
                away(at + found + self.soon())
            }
            Blow::RouterReset { over, outage } => {
                self.lose(at, Cause::SiteOutage, Some(outage));
                away(over.max(at) + self.soon())
            }
            Blow::Restart { goodbye } => {
                if goodbye {
                    self.write(at, Operation::Disconnect, None);
                } else {
                    self.lose(at, Cause::AppRestart, None);
                }
                if self.device.upgrade.is_some() {
                    self.version = self.device.upgrade;
                    self.who = Arc::new(self.identity(&self.who.address));
                }
                State::Away { at: at + self.rng.about(self.device.boot, 5), afresh: true, stale: None }
            }
            Blow::Fault { over, logs, refuses } => {
                match logs {
                    Logged::ClosedRemotely => self.lose(at, Cause::HubTransient, None),
                    Logged::Upgrade => self.write(at, Operation::Disconnect, Some(HubError::UPGRADE)),
                    Logged::Goodbye => self.write(at, Operation::Disconnect, None),
                }
                if !matches!(logs, Logged::ClosedRemotely) {
                    self.befell(Befell::Moved, at);
                }
                self.refused = (over, refuses);
                away(at + self.soon())
            }
            Blow::Barred => {
                self.write(at, Operation::Disconnect, None);
                away(at + self.soon())
            }
        }
    }

    /// The hub cuts because of an old token; the device side is closed a moment later.
    fn expire(&mut self, at: Millis) -> Millis {
        let hub = &self.world.hub;
        if self.rng.percent(hub.expiry_logged) {
            self.write(at, hub.expiry_logged_as, Some(HubError::UNAUTHORIZED));
        }
        let closed = at + self.rng.within((0, 2 * SECOND));
        self.lose(closed, Cause::SasTokenExpiry, None);
        closed
    }

    /// When the last packet of a connection came that was cut then.
    fn last_packet(&mut self, since: Millis, cut: Millis) -> Millis {
        (cut - self.rng.within((0, self.device.longest_silence()))).max(since)
    }

    /// When the hub gives a silent connection up.
    fn given_up(&mut self, last: Millis) -> Millis {
        last + self.timeout() + self.rng.within(TIMEOUT_LATE)
    }

    /// Nothing gets through for a while. The client and the hub notice each in its own time.
    fn cut_off(&mut self, since: Millis, gap: Gap, own: (Millis, End)) -> Option<State> {
        let last = self.last_packet(since, gap.from);
        let missed = self.given_up(last);
        let mut stale = Stale { at: missed, lost: Lost::Silence(gap.cause, gap.outage) };
        if matches!(own.1, End::Expiry) && own.0 < missed {
            // An old token is found out on a dead connection too.
            stale = Stale { at: own.0, lost: Lost::Expiry };
        }
        let stale = Some(stale);
        if gap.missing == Missing::Power {
            let at = gap.to + self.rng.about(self.device.boot, 5);
            return Some(State::Away { at, afresh: true, stale });
        }
        let noticed = self.notices(last, gap.from);
        if gap.missing == Missing::Packets && gap.to < noticed.min(missed) {
            return None;
        }
        if noticed <= gap.to {
            // Its attempts of the meantime are without a trace.
            return Some(State::Away { at: noticed, afresh: false, stale });
        }
        // Its next packet finds the connection gone.
        let next = self.rng.within((0, self.device.longest_silence())).min(noticed - gap.to);
        let at = gap.to + next + self.soon();
        Some(State::Away { at, afresh: false, stale })
    }

    /// Address translation forgot the connection after its last packet.
    fn forgotten(&mut self, last: Millis, next: Millis) -> State {
        let answers = self.site.forgets.is_some_and(|nat| nat.answers);
        let found = if answers { next } else { self.notices(last, next).max(next) };
        let missed = self.given_up(last);
        let stale = Some(Stale { at: missed, lost: Lost::Silence(Cause::NetworkLoss, None) });
        State::Away { at: found + self.soon(), afresh: false, stale }
    }

    /// When a client finds that nothing comes back. Many count from the last packet that did: a ping is due then, and its
    /// answer is missed when the next one would be. Others have timers of their own.
    fn notices(&mut self, last: Millis, lost: Millis) -> Millis {
        let (low, high) = self.device.sdk.notices;
        if self.rng.percent(COUNTS_FROM_LAST) {
            last + high * SECOND + self.rng.within((0, 2 * SECOND))
        } else {
            lost + self.rng.within((low * SECOND, high * SECOND))
        }
    }

    /// A dead connection comes to light: by itself, or because the device connects again at that time.
    fn settle(&mut self, stale: Option<Stale>, again: Millis) {
        let Some(Stale { at, lost }) = stale else { return };
        match lost {
            Lost::Silence(cause, outage) if at <= again => self.lose(at, cause, outage),
            Lost::Expiry if at <= again => _ = self.expire(at),
            Lost::Silence(cause, outage) => {
                let closed = self.rng.percent(self.world.hub.makes_way[1]);
                self.make_way(again, closed, cause, outage);
            }
            Lost::Expiry => self.make_way(again, false, Cause::NetworkLoss, None),
        }
    }

    /// The old connection makes way for a new one of the same identity.
    fn make_way(&mut self, at: Millis, closed: bool, cause: Cause, outage: Option<usize>) {
        // Rows of one moment are logged by several machines.
        let at = at + self.rng.within((0, 900)) - 300;
        if self.device.sdk.protocol == Protocol::Amqp {
            self.write(at, Operation::Connect, Some(HubError::LINK_CONFLICT));
        }
        let closed = closed || self.device.sdk.protocol == Protocol::Amqp || self.world.hub.says_both;
        if closed {
            self.lose(at, cause, outage);
        }
        if !closed || self.world.hub.says_both {
            let at = at + self.rng.within((0, 300)) - 150;
            self.write(at, Operation::Disconnect, Some(HubError::NEW_CONNECTION));
            if let Some(entry) = self.log.last_mut() {
                entry.outage = outage;
            }
        }
    }

    /// Clients with one identity throw each other out until the others stop.
    fn duel(&mut self, rival: &Rival, mut at: Millis) -> State {
        let other = |(address, sdk): &(String, Sdk)| {
            Arc::new(Identity { sdk: *sdk, ..self.device.identity(address) })
        };
        let mut clients = vec![Arc::clone(&self.who)];
        clients.extend(rival.clients.iter().map(other));
        let [own, others] = rival.paces;
        // When each of them tries next; the first of the others comes now.
        let mut tries: Vec<Millis> = clients.iter().map(|_| at + self.rng.within(others)).collect();
        tries[1] = at;
        let (mut holder, mut next) = (0, 1);
        let until = rival.when.1.min(self.world.span.1);
        let mut since = at;
        while at < until {
            if next == 0 && self.site.addresses.len() > 1 && self.rng.percent(self.site.moves) {
                let loser = Arc::clone(&self.who);
                self.move_on();
                clients[0] = std::mem::replace(&mut self.who, loser);
            }
            let closed = self.rng.percent(self.world.hub.makes_way[0]);
            self.make_way(at, closed, Cause::DuplicateIdentity, None);
            let loser = std::mem::replace(&mut holder, next);
            self.who = Arc::clone(&clients[holder]);
            since = at + self.rng.within((0, 400));
            self.write(since, Operation::Connect, None);
            tries[loser] = since + self.rng.within(if loser == 0 { own } else { others });
            let waiting = tries.iter().enumerate().filter(|(client, _)| *client != holder);
            next = waiting.min_by_key(|(_, tries)| **tries).map_or(loser, |(client, _)| client);
            at = tries[next].max(since + SECOND / 2);
        }
        if holder != 0 {
            self.write(until.max(since), Operation::Disconnect, None);
            self.who = Arc::clone(&clients[0]);
            return away(until.max(since) + self.rng.within(own));
        }
        State::Connected(since)
    }

    fn lose(&mut self, at: Millis, cause: Cause, outage: Option<usize>) {
        self.write(at, Operation::Disconnect, Some(HubError::CLOSED_REMOTELY));
        if let Some(entry) = self.log.last_mut() {
            (entry.cause, entry.outage) = (Some(cause), outage);
        }
    }

    fn write(&mut self, at: Millis, operation: Operation, error: Option<HubError>) {
        self.log.push(Entry { at, who: Arc::clone(&self.who), operation, error, cause: None, outage: None });
    }
}
