//! Applications and systems that end and start again.

use super::draft::{CUT, Draft, any, calm};
use super::networks;
use crate::rng::Rng;
use crate::world::device::{Blow, CrashLoop};
use crate::world::{DAY, HOUR, MINUTE, SECOND, people};

/// An application that crashes at the same point again and again, for hours.
pub(super) fn crash_loop(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-crashes", rng);
    let sites = draft.places(draft.size, rng);
    let others = draft.mix(draft.size, &sites, rng);
    if rng.percent(30) {
        // Some have bad links besides.
        let radio = networks::mobile(rng);
        networks::each_on_its_own(&mut draft, others, radio, rng);
    }
    for _ in 0..rng.within((1, 2)) {
        let sdk = any(rng);
        let count = usize::try_from(rng.within((1, 6))).unwrap_or(1);
        let added = draft.add(count, sdk, &sites, rng);
        let session = rng.spread((10 * SECOND, 20 * MINUTE));
        let lasts = (draft.length() / 2)
            .min(rng.spread((20 * MINUTE, 12 * HOUR)).max(session * 8))
            .min(session * 200);
        let boot = rng.spread((8 * SECOND, 2 * MINUTE));
        let (jitter, hard) = (*rng.pick(&[3, 8, 15]), rng.percent(20));
        let at = draft.moment((0, 60), rng);
        for device in draft.devices(added) {
            let from = at + rng.within((0, HOUR));
            device.blows.push((from, Blow::Restart { goodbye: rng.percent(50) }));
            device.crashes.push(CrashLoop {
                when: (from, from + lasts),
                session,
                jitter,
                boot: rng.about(boot, 5),
                hard,
                uptime: false,
            });
        }
    }
    draft
}

/// Applications that last about as long as some token would, among clients whose tokens run out.
pub(super) fn like_tokens(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-looks-alike", (8 * HOUR, 10 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    let sdk = if rng.percent(70) { *rng.pick(&CUT) } else { any(rng) };
    draft.add(draft.size, sdk, &sites, rng);
    for _ in 0..rng.within((1, 2)) {
        let sdk = if rng.percent(70) { sdk } else { any(rng) };
        let count = draft.size.div_ceil(4).min(8);
        let added = draft.add(count, sdk, &sites, rng);
        let session = rng.spread((12 * MINUTE, 3 * HOUR));
        let (boot, jitter) = (rng.spread((8 * SECOND, 2 * MINUTE)), *rng.pick(&[1, 2, 5, 10]));
        let (hard, uptime) = (rng.percent(30), rng.percent(60));
        let when = draft.calendar();
        for device in draft.devices(added) {
            let (session, boot) = (rng.about(session, 2), rng.about(boot, 5));
            device.crashes.push(CrashLoop { when, session, jitter, boot, hard, uptime });
        }
    }
    draft
}

/// Memory that runs full in hours.
pub(super) fn leak(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-leak", (DAY, 20 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &sites, rng);
    for _ in 0..2 {
        let sdk = calm(rng);
        let added = draft.add(draft.size.div_ceil(4), sdk, &sites, rng);
        let (session, boot) = (rng.spread((HOUR, 12 * HOUR)), rng.spread((15 * SECOND, 3 * MINUTE)));
        let when = draft.calendar();
        // A connection that was renewed in between hides how long the application has been running.
        let certificates = rng.percent(60);
        for device in draft.devices(added) {
            if certificates {
                device.sdk = device.sdk.with_certificate();
            }
            device.crashes.push(CrashLoop {
                when,
                session: rng.about(session, 10),
                jitter: 8,
                boot: rng.about(boot, 5),
                hard: false,
                uptime: true,
            });
        }
    }
    draft
}

/// A bad version reaches one device after the other, and is taken back.
pub(super) fn roll_out(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-roll-out", (8 * HOUR, 10 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    let sdk = any(rng);
    let added = draft.add(draft.size, sdk, &sites, rng);
    let at = draft.moment((10, 50), rng);
    let takes = rng.spread((5 * MINUTE, 4 * HOUR));
    let back = at + takes + rng.spread((30 * MINUTE, 4 * HOUR)).min(draft.length() / 4);
    let session = rng.spread((30 * SECOND, 15 * MINUTE));
    let (jitter, boot, goodbye) =
        (*rng.pick(&[4, 10, 20]), rng.spread((10 * SECOND, 90 * SECOND)), rng.percent(50));
    for device in draft.devices(added) {
        let from = at + rng.within((0, takes));
        device.blows.push((from, Blow::Restart { goodbye }));
        let when = (from, back + rng.within((0, 10 * MINUTE)));
        device.crashes.push(CrashLoop {
            when,
            session,
            jitter,
            boot: rng.about(boot, 8),
            hard: false,
            uptime: false,
        });
    }
    draft
}

/// A restart by the clock, each day or each week: of all devices at once, or of each at its own time.
pub(super) fn watchdog(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-watchdog", (2 * DAY, 30 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &sites, rng);
    let sdk = any(rng);
    let added = draft.add(draft.size.div_ceil(2), sdk, &sites, rng);
    let days = *rng.pick(&[1, 1, 1, 2, 7]);
    let (together, late) = (rng.percent(50), rng.spread((5 * SECOND, 3 * MINUTE)));
    let time = rng.within((0, DAY - HOUR));
    // Some are restarted one after the other, so that not all are away at once.
    let step = if together && rng.percent(40) { rng.spread((10 * SECOND, 5 * MINUTE)) } else { 0 };
    let mut turn = 0;
    draft.devices(added.clone()).iter_mut().for_each(|device| device.timetable = true);
    draft.strike(added, rng, |calendar, rng| {
        turn += step;
        let time = if together { (time + turn) % (DAY - HOUR) } else { rng.within((0, DAY - HOUR)) };
        people::timer(time, days, late, calendar, rng)
    });
    draft
}

/// A watchdog that resets each device so many hours after its start.
pub(super) fn by_uptime(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-uptime", (12 * HOUR, 20 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &sites, rng);
    for _ in 0..rng.within((1, 2)) {
        let sdk = calm(rng);
        let added = draft.add(draft.size.div_ceil(3), sdk, &sites, rng);
        let session = *rng.pick(&[1, 2, 3, 4, 6, 6, 8, 12, 12, 24]) * HOUR;
        let (boot, hard) = (rng.spread((8 * SECOND, 2 * MINUTE)), rng.percent(60));
        let when = draft.calendar();
        // Who renews a token in between connects anew without a start.
        let certificates = rng.percent(60);
        for device in draft.devices(added) {
            if certificates {
                device.sdk = device.sdk.with_certificate();
            }
            let boot = rng.about(boot, 5);
            device.crashes.push(CrashLoop { when, session, jitter: 0, boot, hard, uptime: true });
        }
    }
    draft
}

/// Batteries: awake for seconds, then gone without a goodbye.
pub(super) fn naps(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-naps", (4 * HOUR, 5 * DAY), rng);
    let sites = draft.places(draft.size, rng);
    draft.mix(draft.size.div_ceil(2), &sites, rng);
    let count = draft.size.div_ceil(4).min(60);
    let sdk = any(rng);
    let added = draft.add(count, sdk, &sites, rng);
    let (every, awake) =
        (*rng.pick(&[10, 15, 20, 30, 60, 180]) * MINUTE, rng.spread((5 * SECOND, 90 * SECOND)));
    draft
        .devices(added.clone())
        .iter_mut()
        .for_each(|device| device.boot = rng.within((2 * SECOND, 8 * SECOND)));
    draft.cut_off(added, rng, |calendar, rng| people::naps(every, awake, calendar, rng));
    draft
}

/// Somebody restarts everything, hard. The hub is well.
pub(super) fn mass_restart(rng: &mut Rng) -> Draft {
    let mut draft = Draft::new("hub-restart", rng);
    let sites = draft.homes(draft.size.clamp(2, 30));
    draft.mix(draft.size, &sites, rng);
    for _ in 0..rng.within((1, 3)) {
        let (at, spread) = (draft.moment((5, 90), rng), rng.spread((10 * SECOND, 10 * MINUTE)));
        people::restart(draft.world.devices.iter_mut(), at, spread, false, rng);
    }
    draft
}

/// Somebody restarts everything, properly: from then on tokens end together.
pub(super) fn in_step(rng: &mut Rng) -> Draft {
    let mut draft = Draft::within("hub-in-step", (8 * HOUR, 4 * DAY), rng);
    let sites = draft.homes(draft.size.clamp(2, 30));
    let kinds = rng.within((1, 3));
    for _ in 0..kinds {
        let sdk = *rng.pick(&CUT);
        draft.add(draft.size.div_ceil(2), sdk, &sites, rng);
    }
    let (at, spread) = (draft.moment((1, 40), rng), rng.spread((SECOND, MINUTE)));
    people::restart(draft.world.devices.iter_mut(), at, spread, true, rng);
    draft
}
