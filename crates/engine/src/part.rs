//! The report of a part of the log: what a reader who looks at a part sees, as one to keep.

use crate::analysis::Outcome;
use crate::fleet_table;
use crate::report::{Part, Report};
use crate::selection::{Chosen, Selection};
use crate::view::View;

impl Outcome {
    /// The report of the selected disconnects. What was read is the whole log.
    pub(crate) fn report_of(&self, selection: &Selection) -> Report {
        let Outcome { report, fleet, diagnosis, .. } = self;
        let chosen = Chosen::of(selection, fleet);
        let View {
            disconnects,
            devices: _,
            findings,
            timeline,
            rhythm,
            breakdown,
            beside,
            codes,
            codes_omitted,
        } = self.view_of(selection, &chosen);
        let Selection { from, to, causes, device, sdk, address } = selection;
        let text = |text: &str| text.trim().to_owned();
        Report {
            part: Some(Part {
                of: report.disconnects,
                from: *from,
                to: *to,
                causes: causes.clone(),
                device: text(device),
                sdk: text(sdk),
                address: text(address),
            }),
            disconnects,
            findings,
            timeline,
            rhythm,
            breakdown,
            beside,
            codes,
            codes_omitted,
            fleet: fleet_table::most_dropped(fleet, diagnosis, &chosen),
            ..report.clone()
        }
    }
}
