//! `graceful-renewal`
//!
//! # What it means
//! The client renews its token before it runs out: it says goodbye (MQTT DISCONNECT) and connects again with a new one.
//! Its hub logs a disconnect without an error each time. This is how the SDK works, and harmless.
//!
//! # How it is found
//! Goodbyes at the age at which the SDK renews a token, again and again: Node.js 15 minutes before the end (45:00 of an
//! hour), C after four fifths of the life (48:00), Python 2 minutes before the end (58:00).
//!
//! # What speaks against it
//! A certificate or AMQP; another SDK; goodbyes at any other age.
//!
//! # What to do
//! Nothing. For fewer disconnects: a longer token life, AMQP, or a certificate.
//!
//! # When it misleads
//! An application that ends its connection by a timer of the same length.
//!
//! # Source
//! The code of the SDKs; azure-iot-sdk-c#902 and #2274, azure-iot-sdk-python#739, where it was taken for a fault.

use super::gather::Renewals;
use super::{Kind, Member, View, grouped, notice};
use crate::diagnose::token_life;
use crate::intern::Id;
use crate::message::Arg;
use crate::order::sort_by_key;
use crate::report::Notice;

/// So many renewals of a device are no chance. Proposal.
pub(super) const LEAST: u32 = 3;

pub(super) const MESSAGES: &[&str] = &["beside-renewal", "beside-step-nothing", "beside-step-longer-token"];

/// Looks for renewals: one notice, which names each SDK with its token life.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    let enough = |renewals: &&Renewals| renewals.count >= LEAST;
    let mut renewals: Vec<&Renewals> = view.gathered().renewals.iter().filter(enough).collect();
    if renewals.is_empty() {
        return;
    }
    sort_by_key(&mut renewals, |renewals| std::cmp::Reverse(renewals.count));
    let member = |renewals: &&Renewals| Member {
        device: renewals.device,
        since: renewals.since,
        until: renewals.last,
        events: renewals.count as usize,
    };
    let members: Vec<Member> = renewals.iter().map(member).collect();
    let mut notice = notice(view, Kind::GracefulRenewal, &members);
    notice.expected = true;
    // By SDK and life, those of most devices first.
    let keys: Vec<(Id, i64)> =
        renewals.iter().map(|one| (Id(one.sdk as u32), i64::from(one.minutes))).collect();
    let mut kinds = grouped(&keys);
    sort_by_key(&mut kinds, |kind| std::cmp::Reverse(kind.len()));
    for kind in kinds {
        let first = renewals[kind[0] as usize];
        let count: u32 = kind.iter().map(|at| renewals[*at as usize].count).sum();
        let age = first.sdk.renews_at(f64::from(first.minutes) * 60.0).unwrap_or_default();
        let args = vec![
            ("names", Arg::from(first.sdk.name())),
            ("time", Arg::Seconds(age)),
            ("life", token_life::in_words(first.minutes).into()),
            ("count", count.into()),
            ("devices", kind.len().into()),
        ];
        notice.says("beside-renewal", args);
    }
    notice.solutions = vec!["beside-step-nothing", "beside-step-longer-token"];
    notices.push(notice);
}
