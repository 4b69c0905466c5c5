//! What a source in JSON looked like, for its name.

/// What the source looked like, for its name.
#[derive(Clone, Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // observations, none of which rules out another
pub(crate) struct FormatSeen {
    /// Envelopes of `records`: a blob has one, Event Hubs one for each message.
    pub(super) batches: u64,
    pub(super) wrapped: bool,
    pub(super) tables: bool,
    pub(super) kusto_v1: bool,
    pub(super) kusto_v2: bool,
    pub(super) metric: bool,
    pub(super) statistics: bool,
    pub(super) event_grid: bool,
    pub(super) cloud_events: bool,
    pub(super) monitoring: bool,
    pub(super) array: bool,
    pub(super) names_table: bool,
    pub(super) over_many_lines: bool,
}

impl FormatSeen {
    pub(super) fn join(&mut self, other: &Self) {
        self.batches += other.batches;
        self.wrapped |= other.wrapped;
        self.tables |= other.tables;
        self.kusto_v1 |= other.kusto_v1;
        self.kusto_v2 |= other.kusto_v2;
        self.metric |= other.metric;
        self.statistics |= other.statistics;
        self.event_grid |= other.event_grid;
        self.cloud_events |= other.cloud_events;
        self.monitoring |= other.monitoring;
        self.array |= other.array;
        self.names_table |= other.names_table;
        self.over_many_lines |= other.over_many_lines;
    }
    /// What a source that looked so is called.
    pub(super) fn name(&self) -> &'static str {
        match () {
            () if self.kusto_v2 => "kusto-v2",
            () if self.kusto_v1 => "kusto-v1",
            () if self.tables => "log-analytics-rest",
            () if self.metric || self.statistics => "metric",
            () if self.cloud_events => "cloud-events",
            () if self.event_grid => "event-grid",
            () if self.wrapped || self.batches > 1 => "event-hubs",
            () if self.batches == 1 => "records",
            () if self.monitoring => "operations-monitoring",
            () if self.names_table => "az-cli",
            () if self.array => "json-array",
            () if self.over_many_lines => "json-objects",
            () => "json-lines",
        }
    }
}
