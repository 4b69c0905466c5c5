//! What is said beside a cause: it comes first among the evidence, and has a first step of its own.

use crate::message::Args;
use crate::report::FindingEvidence;

/// Something that the disconnects of a finding have in common, and that is no cause.
pub(super) struct Insight {
    pub(super) evidence: FindingEvidence,
    pub(super) step: Option<&'static str>,
}

impl Insight {
    pub(super) fn new(message: &'static str, args: Args, step: Option<&'static str>) -> Self {
        Self { evidence: FindingEvidence { supports: true, message, args, weight: 0.0 }, step }
    }
}
