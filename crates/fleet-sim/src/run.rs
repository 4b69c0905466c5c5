//! What comes of a fleet: a log, and the truth about it.

use crate::export::Shape;
use crate::record::Event;
use crate::truth::{Beside, Truth};

/// What happened, and why.
#[derive(Clone, Debug)]
pub struct Run {
    /// The hub's name.
    pub hub: &'static str,
    /// Everything that it logged, oldest first.
    pub events: Vec<Event>,
    /// The true cause of each 404104. What is exported twice happened once.
    pub truth: Vec<Truth>,
    /// What befell devices beside that.
    pub beside: Vec<Beside>,
    /// When outages of places began: seconds since 1970.
    pub outages: Vec<u64>,
}

impl Run {
    pub(crate) fn of(hub: &'static str, events: Vec<Event>) -> Self {
        let truth = events.iter().filter_map(Truth::of).collect();
        Self { hub, events, truth, beside: Vec::new(), outages: Vec::new() }
    }

    /// The events as an export of this shape.
    pub fn export(&self, shape: Shape) -> Vec<u8> {
        shape.write(&self.events, self.hub).into_bytes()
    }

    /// The truth as CSV: `time,device,module,cause`.
    pub fn truth_csv(&self) -> String {
        let lines: String = self.truth.iter().map(Truth::csv).collect();
        format!("time,device,module,cause\n{lines}")
    }
}
