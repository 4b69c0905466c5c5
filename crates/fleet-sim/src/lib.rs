//! Labelled fleets: devices that live, lose their connection and come back, and the log their hub
//! would write of it.
//!
//! Real exports never say why a connection was lost, so they cannot show whether a diagnosis is
//! right. Here devices are simulated from what is known of the client libraries and of the hub, and
//! every 404104 carries the cause that made it. The model knows nothing of the engine: no threshold
//! of one may appear in the other.
//!
//! ```
//! use fleet_sim::{Scenario, Shape};
//!
//! let run = Scenario::mixed().run(7);
//! let lost = run.events.iter().filter(|event| event.cause.is_some());
//! assert_eq!(lost.count(), run.truth.len());
//! assert!(run.export(Shape::Jsonl).starts_with(b"{\"time\":\"2026-03-02T00:"));
//! assert!(run.truth_csv().starts_with("time,device,module,cause\n"));
//! ```
//!
//! From the ground up: `rng` draws, `sdk` is how client libraries behave, `world` lets time pass for
//! links, hub, people and devices, `scenes` set fleets into trouble, `record` and `export` write what
//! was logged, `case` damages it, `bulk` writes more than fits into one text, `truth` what was true.
//! `fixed` holds the older, smaller fleets whose bytes others rely on.

mod bulk;
mod case;
mod clock;
mod export;
mod fixed;
mod record;
mod rng;
mod run;
mod scenes;
mod sdk;
mod truth;
mod world;

pub use bulk::Count;
pub use case::{Case, Damage, Difficulty};
pub use clock::iso_of_millis as iso;
pub use export::Shape;
pub use fixed::{SAMPLE_SEED, Scenario};
pub use record::{Event, HubError, Identity, Operation};
pub use run::Run;
pub use scenes::Scene;
pub use truth::{Befell, Beside, Cause, Truth};
