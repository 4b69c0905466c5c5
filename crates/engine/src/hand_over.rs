//! What is handed on: to the customer whose log it is, or beyond, and then without what names them.
//!
//! The report, the reply, the verdicts and the devices, each as it is or with stand-ins; all of one analysis with the
//! same ones; of the whole log, or of a part. What is to leave can be looked through for originals ([`StandIns::leaks`]).

mod leaks;
mod redact;
mod stand_ins;

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::analysis::{Outcome, json};
use crate::devices;
use crate::document::{self, Document};
use crate::message::Text;
use crate::report::Report;
use crate::selection::{Chosen, Selection};
use crate::verdicts;

pub use leaks::{Leaks, Met};
pub use stand_ins::StandIns;
pub(crate) use stand_ins::{Kind, Naming};

/// Everything that can be handed on. Made by [`Outcome::hand_over`].
pub struct HandOver<'a> {
    outcome: &'a Outcome,
    selection: Selection,
    naming: Naming<'a>,
    /// Composed when it is asked for: the tables do without it.
    report: OnceCell<Cow<'a, Report>>,
}

impl Outcome {
    /// Stand-ins for all devices, modules, addresses, hubs and sources.
    pub fn stand_ins(&self) -> StandIns {
        StandIns::of(self)
    }

    /// What can be handed on; with stand-ins, without what names a customer.
    pub fn hand_over<'a>(&'a self, stand_ins: Option<&'a StandIns>) -> HandOver<'a> {
        self.hand_over_part(stand_ins, &Selection::default())
    }

    /// The same of a part of the log.
    pub fn hand_over_part<'a>(
        &'a self,
        stand_ins: Option<&'a StandIns>,
        selection: &Selection,
    ) -> HandOver<'a> {
        let (selection, naming) = (selection.clone(), Naming(stand_ins));
        HandOver { outcome: self, selection, naming, report: OnceCell::new() }
    }
}

impl<'a> HandOver<'a> {
    /// The report.
    pub fn report(&self) -> &Report {
        self.report.get_or_init(|| {
            let report = if self.selection.is_everything() {
                Cow::Borrowed(&self.outcome.report)
            } else {
                Cow::Owned(self.outcome.report_of(&self.selection))
            };
            match self.naming.0 {
                None => report,
                Some(stand_ins) => Cow::Owned(redact::redacted(&report, stand_ins)),
            }
        })
    }

    /// The report as JSON, with a line break at its end.
    pub fn report_json(&self) -> String {
        json(self.report()) + "\n"
    }

    /// The document: the report composed for a reader, still without a language.
    pub fn document(&self) -> Document {
        document::compose(self.report(), self.naming.0.is_some())
    }

    /// The document as JSON.
    pub fn document_json(&self) -> String {
        json(&self.document())
    }

    /// How much of the log's disconnects this is about, if it is about a part.
    pub fn left(&self) -> impl Iterator<Item = Text> {
        let report = self.report();
        report.part.iter().map(|part| document::left(part, report))
    }

    /// A letter to the customer, as a document.
    pub fn reply(&self) -> Document {
        document::reply(self.report(), self.naming.0.is_some())
    }

    /// The letter as JSON.
    pub fn reply_json(&self) -> String {
        json(&self.reply())
    }

    /// One row for each 404104, under a header, as CSV; in parts of some megabytes, one behind the other.
    pub fn verdicts_csv(&self) -> impl Iterator<Item = String> + use<'a> {
        let Outcome { fleet, diagnosis, .. } = self.outcome;
        let header = std::iter::once(verdicts::CSV_HEADER.to_owned());
        header.chain(verdicts::parts(fleet, diagnosis, &self.chosen(), self.naming, verdicts::to_csv))
    }

    /// One JSON object for each 404104, a line each; in parts, too.
    pub fn verdicts_ndjson(&self) -> impl Iterator<Item = String> + use<'a> {
        let Outcome { fleet, diagnosis, .. } = self.outcome;
        verdicts::parts(fleet, diagnosis, &self.chosen(), self.naming, verdicts::to_ndjson)
    }

    /// One row for each device or module, under a header, as CSV; in parts.
    pub fn devices_csv(&self) -> impl Iterator<Item = String> + use<'a> {
        let Outcome { fleet, diagnosis, .. } = self.outcome;
        let header = std::iter::once(devices::csv_header());
        header.chain(devices::parts(fleet, diagnosis, self.chosen(), self.naming, devices::to_csv))
    }

    /// One JSON object for each device or module, a line each; in parts, too.
    pub fn devices_ndjson(&self) -> impl Iterator<Item = String> + use<'a> {
        let Outcome { fleet, diagnosis, .. } = self.outcome;
        devices::parts(fleet, diagnosis, self.chosen(), self.naming, devices::to_ndjson)
    }

    /// What the tables have rows for.
    fn chosen(&self) -> Chosen {
        Chosen::of(&self.selection, &self.outcome.fleet)
    }
}
