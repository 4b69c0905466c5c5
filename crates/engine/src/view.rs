//! A view: what the selected part of the disconnects comes to, composed as the whole is.

use serde::Serialize;

use crate::analysis::{Outcome, json};
use crate::beside;
use crate::breakdown;
use crate::codes::{Code, Tally};
use crate::device_list::{DeviceList, SortBy};
use crate::document::{self, Section};
use crate::findings;
use crate::fleet::Fleet;
use crate::lengths;
use crate::report::{Breakdown, ErrorCode, Finding, Notice, Rhythm, Timeline};
use crate::selection::{Chosen, Selection};
use crate::time::{Span, Time};
use crate::timeline::{self, Course};

/// What a selection comes to.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// Selected 404104 disconnects.
    pub disconnects: usize,
    /// Devices (and modules) that they are of.
    pub devices: usize,
    /// Their causes, most explained first.
    pub findings: Vec<Finding>,
    /// The selected disconnects over the selected time, in finer bins; absent if nothing is selected.
    pub timeline: Option<Timeline>,
    /// How long their sessions and gaps lasted; absent where the log holds neither.
    pub rhythm: Option<Rhythm>,
    /// Where they happened; absent if one device alone is selected.
    pub breakdown: Option<Breakdown>,
    /// What stands beside them, of the devices on view.
    pub beside: Vec<Notice>,
    /// Error codes that the hub logged for these devices in the selected time, most frequent first; 404104 as often as
    /// disconnects are selected. Records that name no device are left out.
    pub codes: Vec<ErrorCode>,
    /// Codes that are not among them.
    pub codes_omitted: usize,
}

impl View {
    /// The sections of the document that a selection changes.
    pub fn sections(&self) -> Vec<Section> {
        document::of_selection(self)
    }
}

#[derive(Serialize)]
struct Answer {
    disconnects: usize,
    devices: usize,
    sections: Vec<Section>,
}

impl Outcome {
    /// What the selected disconnects come to.
    pub fn view(&self, selection: &Selection) -> View {
        self.view_of(selection, &Chosen::of(selection, &self.fleet))
    }

    /// The same of a selection that is looked up already.
    pub(crate) fn view_of(&self, selection: &Selection, chosen: &Chosen) -> View {
        let Outcome { fleet, diagnosis, connected, .. } = self;
        let drops = chosen.drops(fleet, diagnosis);
        let on_view = chosen.devices(fleet, &drops);
        // Drops come by device.
        let mut devices: Vec<usize> = drops.iter().map(|&drop| fleet.drops[drop as usize].device()).collect();
        devices.dedup();
        let findings = findings::gather(fleet, diagnosis, &drops);
        let course = Course { fleet, diagnosis, connected };
        let used = self.report.input.from.zip(self.report.input.to).filter(|_| !drops.is_empty());
        let timeline = used.and_then(|(first, last)| {
            if selection.from.is_none() && selection.to.is_none() {
                let used = Span { from: Some(first), to: Some(last) };
                return timeline::of_log(&course, &drops, &findings, used);
            }
            let from = selection.from.unwrap_or(first).max(first);
            // The end is the moment behind the last.
            let to = selection.to.map_or(last, |to| Time(to.0 - 1)).min(last);
            (from <= to).then(|| timeline::of_selection(&course, &drops, &findings, (from, to)))
        });
        let causes = findings::causes(&findings);
        let (codes, codes_omitted) = codes(fleet, chosen, &on_view, &drops);
        View {
            disconnects: drops.len(),
            devices: devices.len(),
            timeline,
            rhythm: lengths::rhythm(fleet, diagnosis, &causes, &drops),
            breakdown: breakdown::breakdown(fleet, diagnosis, &causes, &drops),
            beside: beside::on_view(&self.report.beside, fleet, chosen, &on_view),
            codes,
            codes_omitted,
            findings,
        }
    }

    /// The same as JSON: how many disconnects and devices, and the sections that change.
    pub fn view_json(&self, selection: &Selection) -> String {
        let view = self.view(selection);
        json(&Answer { disconnects: view.disconnects, devices: view.devices, sections: view.sections() })
    }

    /// The devices of a selection, in an order of choice.
    pub fn devices(&self, selection: &Selection, by: SortBy, descending: bool) -> DeviceList {
        DeviceList::of(&self.fleet, &self.diagnosis, selection, by, descending)
    }

    /// Some rows of them, as JSON.
    pub fn device_rows_json(&self, list: &DeviceList, from: usize, count: usize) -> String {
        list.rows_json(&self.fleet, &self.diagnosis, from, count)
    }
}

/// The error codes of these drops, and of what else was logged for the devices on view.
fn codes(fleet: &Fleet, chosen: &Chosen, on_view: &[bool], drops: &[u32]) -> (Vec<ErrorCode>, usize) {
    let mut tally = Tally::default();
    for &drop in drops {
        tally.add_of(Code::CLOSED_REMOTELY, 1, Some(fleet.drops[drop as usize].device()));
    }
    for error in &fleet.errors {
        if on_view[error.device as usize] && chosen.touches(error.time, error.time) {
            tally.add_of(error.code, 1, Some(error.device as usize));
        }
    }
    tally.report()
}
