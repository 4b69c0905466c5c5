//! `authentication-failing`
//!
//! # What it means
//! From some moment on the hub refuses the device, and never lets it in again: its identity is disabled or deleted, its
//! key was changed, its certificate or its token has run out, its clock is wrong, or its address is not allowed.
//!
//! # How it is found
//! Several failed connects with 401xxx, 403012 or 404001 over some minutes, and no success behind them. Which code it is
//! decides what to do. Many devices at one moment are one action of a person, one certificate or one rule; each at
//! its own time are certificates, tokens or clocks.
//!
//! # What speaks against it
//! Any success behind it. In an export of errors alone, which shows no success of anybody, only attempts that follow each
//! other closely count. A single 401003 beside a 404104 is a token that was renewed.
//!
//! # What to do
//! Enable or register the device; or check its key, token and certificate, the clock, and the IP filter of the hub.
//!
//! # When it misleads
//! Two clients with one identity, of which one has the wrong key: as long as the other gets in, this says nothing.
//!
//! # Source
//! The documentation of 401003 and of the IP filter; azure-iot-sdk-csharp#886 (key changed), azure-iot-sdk-c#2300
//! (disabled), azure-iot-sdk-c#2650 (certificate), azure-iot-sdk-java#1164 (old token). The figures are proposals.

use super::gather::Refused;
use super::{Kind, Member, View, at_one_moment, nearly_all, notice, one_network};
use crate::event::Auth;
use crate::message::Arg;
use crate::order::sort_by_key;
use crate::report::Notice;
use crate::sdk::comes_back_with_old_token;
use crate::time::{MINUTE, Time};

/// So many failed connects in a row, over so many milliseconds, are no passing fault. Proposals.
const LEAST: u32 = 3;
const LASTS: i64 = 10 * MINUTE;

/// So many are none however short the log is. Proposal.
const MANY: u32 = 60;

/// Attempts of which none succeeds follow each other within so many milliseconds, on average. Proposal: SDKs wait for some
/// minutes at most.
const APART: i64 = 10 * MINUTE;

/// Of a device that is disabled or unknown, so many are enough: the code leaves nothing open. Proposal.
const LEAST_CERTAIN: u32 = 2;

/// So many failed connects in an hour load the hub and the bill. Proposal; azure-iot-sdk-csharp#886 had 40 a second.
const STORM: f64 = 1000.0;

pub(super) const MESSAGES: &[&str] = &[
    "beside-refused-disabled",
    "beside-refused-unknown",
    "beside-refused-unauthorized",
    "beside-refused-never",
    "beside-refused-together",
    "beside-refused-apart",
    "beside-refused-one-network",
    "beside-refused-token",
    "beside-refused-key",
    "beside-refused-java",
    "beside-refused-errors-alone",
    "beside-refused-certificate",
    "beside-refused-storm",
    "beside-step-enable",
    "beside-step-register",
    "beside-step-key",
    "beside-step-token",
    "beside-step-certificate",
    "beside-step-clock",
    "beside-step-ip-filter",
    "beside-step-slower",
];

/// Why they are refused, as far as the code says.
#[derive(Clone, Copy, PartialEq)]
enum Why {
    Disabled,
    Unknown,
    Unauthorized,
}

/// Looks for devices that are refused.
pub(super) fn find(view: View<'_>, notices: &mut Vec<Notice>) {
    // An export of errors alone shows no success of anybody.
    let errors_alone = !view.fleet.connects && !view.gathered().goodbyes;
    let is_told = |refused: &&Refused| lasts(refused) && (!errors_alone || refused.is_dense());
    for why in [Why::Disabled, Why::Unknown, Why::Unauthorized] {
        let refused =
            view.gathered().refused.iter().filter(|refused| is_told(refused) && reason(refused) == why);
        let mut refused: Vec<&Refused> = refused.collect();
        if !refused.is_empty() {
            sort_by_key(&mut refused, |refused| refused.since);
            notices.push(tell(view, why, &refused, errors_alone));
        }
    }
}

/// Whether they are no passing fault.
fn lasts(refused: &Refused) -> bool {
    let certain = refused.disabled + refused.unknown;
    refused.is_long() || refused.count >= MANY || certain >= LEAST_CERTAIN && certain == refused.count
}

/// What most of the codes say.
fn reason(refused: &Refused) -> Why {
    match refused {
        Refused { disabled, count, .. } if disabled * 2 >= *count => Why::Disabled,
        Refused { unknown, count, .. } if unknown * 2 >= *count => Why::Unknown,
        _ => Why::Unauthorized,
    }
}

impl Refused {
    /// Whether they go on for so long that a retry or two do not explain them.
    pub(super) fn is_long(&self) -> bool {
        self.count >= LEAST && self.length() >= LASTS
    }

    /// Whether the attempts follow each other so closely that a connection between two of them would be none.
    pub(super) fn is_dense(&self) -> bool {
        self.length() <= APART * i64::from(self.count)
    }
}

fn tell(view: View<'_>, why: Why, refused: &[&Refused], errors_alone: bool) -> Notice {
    let member = |refused: &&Refused| Member {
        device: refused.device,
        since: refused.since,
        until: refused.last,
        events: refused.count as usize,
    };
    let members: Vec<Member> = refused.iter().map(member).collect();
    let all = members.len();
    let mut notice = notice(view, Kind::AuthenticationFailing, &members);
    notice.name_codes(refused.iter().map(|refused| refused.code).collect());
    let message = match why {
        Why::Disabled => "beside-refused-disabled",
        Why::Unknown => "beside-refused-unknown",
        Why::Unauthorized => "beside-refused-unauthorized",
    };
    notice.says(message, vec![("count", notice.events.into()), ("devices", all.into())]);
    let never = refused.iter().filter(|one| !view.gathered().traces[one.device as usize].connected).count();
    if errors_alone {
        notice.says("beside-refused-errors-alone", Vec::new());
    } else if never > 0 {
        notice.says("beside-refused-never", vec![("count", never.into())]);
    }
    // A connection that is open when the key is changed lives on: the last ones end when their tokens do.
    let begins: Vec<Time> = refused.iter().map(|one| one.ended().unwrap_or(one.since)).collect();
    let (together, moment) = at_one_moment(begins);
    let together_at_all = nearly_all(together, all);
    if together_at_all {
        notice.says("beside-refused-together", vec![("count", together.into()), ("moment", moment.into())]);
    } else if all >= super::LEAST_TOGETHER {
        notice.says("beside-refused-apart", vec![("count", all.into())]);
    }
    let network = one_network(view, &members).filter(|_| {
        // Whoever else is on that network is refused, too.
        why == Why::Unauthorized
    });
    let alone = network.is_some_and(|network| {
        let elsewhere = |device: &crate::fleet::Device| view.fleet.prefix(device.client.address) != network;
        let on_it = view.fleet.devices.iter().filter(|device| !elsewhere(device)).count();
        on_it <= all && view.fleet.devices.iter().any(elsewhere)
    });
    if alone {
        notice.says("beside-refused-one-network", vec![("count", all.into())]);
    }
    let count = |is: &dyn Fn(&Refused) -> bool| refused.iter().filter(|one| is(one)).count();
    let auth = |one: &Refused| view.fleet.devices[one.device as usize].client.auth;
    let tokens = count(&|one| one.token_ran_out() && !one.had_renewed() && auth(one) != Auth::X509);
    let renewed = count(&|one| one.had_renewed() && auth(one) != Auth::X509);
    let old_java = count(&|one| {
        let sdk = view.fleet.devices[one.device as usize].client.sdk;
        comes_back_with_old_token(view.fleet.sdk_version(sdk))
    });
    let certificates = count(&|one| auth(one) == Auth::X509);
    if why == Why::Unauthorized && tokens > 0 {
        notice.says("beside-refused-token", vec![("count", tokens.into()), ("devices", all.into())]);
    }
    if why == Why::Unauthorized && renewed > 0 {
        notice.says("beside-refused-key", vec![("count", renewed.into()), ("devices", all.into())]);
    }
    if why == Why::Unauthorized && tokens > 0 && old_java > 0 {
        notice.says("beside-refused-java", vec![("count", old_java.into()), ("devices", all.into())]);
    }
    if why == Why::Unauthorized && certificates > 0 {
        notice.says(
            "beside-refused-certificate",
            vec![("count", certificates.into()), ("devices", all.into())],
        );
    }
    let hours = |one: &Refused| one.last.seconds_since(one.since).max(60.0) / 3600.0;
    let storms = count(&|one| f64::from(one.count) / hours(one) >= STORM);
    if storms > 0 {
        let most = refused.iter().map(|one| (f64::from(one.count) / hours(one)).round()).fold(0.0, f64::max);
        notice.says("beside-refused-storm", vec![("count", storms.into()), ("number", Arg::Number(most))]);
    }
    match why {
        Why::Disabled => notice.solutions.push("beside-step-enable"),
        Why::Unknown => notice.solutions.push("beside-step-register"),
        Why::Unauthorized => {
            notice.solutions.extend(alone.then_some("beside-step-ip-filter"));
            notice.solutions.extend((certificates > 0).then_some("beside-step-certificate"));
            if certificates < all {
                let mut steps = ["beside-step-key", "beside-step-token"];
                if tokens > renewed {
                    steps.reverse();
                }
                notice.solutions.extend(steps);
            }
            notice.solutions.push("beside-step-clock");
            notice.solutions.extend((!alone).then_some("beside-step-ip-filter"));
        }
    }
    notice.solutions.push("beside-step-slower");
    notice
}
