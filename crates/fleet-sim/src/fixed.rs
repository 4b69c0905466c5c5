//! Small fleets whose bytes others rely on: the page's sample, the load that speed is measured on, and
//! the traps of the engine's tests. They draw little and never change; [`crate::world`] is where the
//! model grows.

mod device;
mod fleets;
mod hub;

pub use fleets::{SAMPLE_SEED, Scenario};
