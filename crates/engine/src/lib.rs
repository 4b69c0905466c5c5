//! Explains why devices lose their connection to Azure IoT Hub.
//!
//! Bytes of a log export go in, in chunks of any size; a [`Report`] comes out, with a verdict for each
//! **404104 DeviceConnectionClosedRemotely**. The way of the data, one module each:
//!
//! `read` (bytes to records) → `event` (records to events) → `fleet` (events to sessions and gaps) → `testimony` (what
//! devices wrote themselves, laid beside them) → [`diagnose`] (a verdict for each drop) → `findings` (verdicts gathered),
//! [`beside`] (what stands beside them) → [`report`] → [`document`].
//!
//! The engine is pure and total: the same bytes give the same report, whatever the chunking and the order of files
//! and rows. It has no clock, locale, file or network, and no input makes it panic.

use std::borrow::Cow;

mod analysis;
pub mod beside;
mod breakdown;
mod bytes;
mod categories;
mod codes;
pub mod compare;
mod connected;
mod contest;
mod csv;
mod device_list;
mod devices;
pub mod diagnose;
pub mod document;
mod drop_sum;
mod event;
pub mod explain;
mod findings;
mod fleet;
mod fleet_table;
mod grain;
mod hand_over;
mod intern;
pub mod kql;
mod left_out;
mod lengths;
mod life;
mod mask;
pub mod message;
mod options;
mod order;
mod part;
pub mod problem;
mod read;
pub mod report;
mod sdk;
mod selection;
mod solutions;
mod source;
mod spreadsheet;
mod testimony;
pub mod threshold;
mod time;
mod timeline;
mod together;
mod trace;
mod verdicts;
mod view;

pub use analysis::{Analysis, Outcome, Progress, Stretch};
pub use device_list::{DeviceList, SortBy};
pub use document::Document;
pub use hand_over::{HandOver, Leaks, Met, StandIns};
pub use message::{Arg, Text};
pub use options::{Format, Options, Order, Zone};
pub use report::Report;
pub use selection::Selection;
pub use time::Time;
pub use trace::{Rows, Trace};
pub use view::View;

/// Every message id that a report or a document can hold, each once.
pub fn message_ids() -> impl Iterator<Item = Cow<'static, str>> {
    let causes = diagnose::Cause::ALL.into_iter().flat_map(|cause| [cause.message(), cause.meaning()]);
    let problems = problem::Kind::ALL.into_iter().map(problem::Kind::message);
    let evidence = diagnose::evidence::Observation::ALL.iter().map(|observation| observation.message());
    let solutions = solutions::messages();
    let beside = beside::Kind::ALL.into_iter().flat_map(|kind| [kind.message(), kind.meaning()]);
    let client = read::client_log::What::ALL.into_iter().map(read::client_log::What::message);
    let mut ids: Vec<_> = causes
        .chain(problems)
        .chain(evidence)
        .chain(solutions)
        .chain(beside)
        .chain(beside::messages())
        .chain(client)
        .chain(findings::messages())
        .chain(document::MESSAGES.into_iter().flatten().copied())
        .chain(diagnose::why::thresholds().map(|threshold| threshold.message))
        .chain(diagnose::why::MESSAGES)
        .chain(diagnose::token_life::MESSAGES)
        .chain(threshold::Origin::ALL.map(threshold::Origin::message))
        .chain(threshold::LIMITS)
        .map(Cow::Borrowed)
        .chain(codes::messages::all().map(Cow::Owned))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter()
}
