//! `authentication-failed`
//!
//! # What it means
//! For a time the hub refused every attempt of the device to connect, and then let it in again: a certificate or a key
//! was replaced, a clock was set, a rule taken back, a device disabled and enabled. Whoever reads only the gap takes it
//! for a lost network.
//!
//! # How it is found
//! Several failed connects with 401xxx, 403012 or 404001, one soon after the other, over some minutes, and then a success. Of each device the longest
//! such time counts.
//!
//! # What speaks against it
//! A single 401003 beside a 404104 is a token that was renewed.
//!
//! # What to do
//! Find out what was changed at its begin and at its end.
//!
//! # When it misleads
//! Of two clients with one identity one may have had the wrong key while the other was away.
//!
//! # Source
//! As for `authentication_failing.rs`.

use super::gather::Refused;
use super::{Kind, Member, View, at_one_moment, nearly_all, notice};
use crate::message::Arg;
use crate::order::sort_by_key;
use crate::report::Notice;
use crate::time::{MINUTE, SECOND, Time};

/// So many attempts, over so many milliseconds, are more than a passing fault. Proposals.
const LEAST: u32 = 3;
const LASTS: i64 = 2 * MINUTE;

pub(super) const MESSAGES: &[&str] =
    &["beside-failed-for", "beside-failed-together", "beside-failed-ended-together", "beside-step-look-back"];

/// Whether it is more than a passing fault, and no token's end now and then with the rows between them missing.
pub(super) fn is_told(refused: &Refused) -> bool {
    refused.count >= LEAST && refused.length() >= LASTS && refused.is_dense()
}

/// Looks for devices that were refused for a time.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    let mut refused: Vec<&Refused> = view.gathered().refused_before.iter().collect();
    let Some(longest) = refused.iter().map(|one| one.length()).max() else { return };
    sort_by_key(&mut refused, |refused| refused.since);
    let member = |refused: &&Refused| Member {
        device: refused.device,
        since: refused.since,
        until: refused.until.unwrap_or(refused.last),
        events: refused.count as usize,
    };
    let members: Vec<Member> = refused.iter().map(member).collect();
    let all = members.len();
    let mut notice = notice(view, Kind::AuthenticationFailed, &members);
    notice.name_codes(refused.iter().map(|refused| refused.code).collect());
    let longest = Arg::Seconds((longest / SECOND) as f64);
    notice.says(
        "beside-failed-for",
        vec![("time", longest), ("count", notice.events.into()), ("devices", all.into())],
    );
    let mut together = |id, times: Vec<Time>| {
        let (together, moment) = at_one_moment(times);
        if nearly_all(together, all) {
            notice.says(id, vec![("count", together.into()), ("moment", moment.into())]);
        }
    };
    together("beside-failed-together", refused.iter().map(|one| one.since).collect());
    together("beside-failed-ended-together", refused.iter().filter_map(|one| one.until).collect());
    notice.solutions = vec!["beside-step-look-back", "beside-step-clock", "beside-step-slower"];
    notices.push(notice);
}
