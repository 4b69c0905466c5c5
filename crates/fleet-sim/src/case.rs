//! A scene's log on its way to whoever has to make sense of it: its shape, and what was lost.

use crate::export::Shape;
use crate::record::{Event, Identity, Shows};
use crate::rng::Rng;
use crate::run::Run;
use crate::scenes::Scene;
use std::collections::HashMap;
use std::sync::Arc;

/// How hard a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difficulty {
    /// The export is complete.
    Clean,
    /// One to three damages.
    Hard,
    /// Complete, of devices and hubs with unheard-of settings.
    Foreign,
}

impl Difficulty {
    /// Every difficulty and its name.
    pub const ALL: [(&str, Self); 3] =
        [("clean", Self::Clean), ("hard", Self::Hard), ("foreign", Self::Foreign)];
}

/// What happens to exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Up to a third of the rows are missing.
    Missing,
    /// Up to a third of the rows are there twice.
    Doubled,
    /// Rows in any order.
    Shuffled,
    /// Some rows come late.
    Late,
    /// Times in whole seconds.
    WholeSeconds,
    /// No connect says how the client proved who it is.
    NoAuth,
    /// No connect says with which library.
    NoVersion,
    /// No addresses.
    NoAddress,
    /// All devices behind one address.
    OneAddress,
    /// Nothing but the Connections category.
    ConnectionsOnly,
    /// Nothing but 404104.
    DropsOnly,
    /// A part from the middle.
    Cut,
    /// The columns of the documented query only, which knows no modules.
    Projected,
}

/// The last is the most cruel and comes less often.
const DAMAGES: [Damage; 13] = [
    Damage::Missing,
    Damage::Doubled,
    Damage::Shuffled,
    Damage::Late,
    Damage::WholeSeconds,
    Damage::NoAuth,
    Damage::NoVersion,
    Damage::NoAddress,
    Damage::OneAddress,
    Damage::ConnectionsOnly,
    Damage::Cut,
    Damage::Projected,
    Damage::DropsOnly,
];

/// An export to diagnose, and the truth about what is left in it.
pub struct Case {
    /// The rows in their order, and the true cause of each 404104 among them, each once.
    pub run: Run,
    /// The shape of the export.
    pub shape: Shape,
    /// What happened to it.
    pub damages: Vec<Damage>,
}

impl Case {
    /// The same scene, seed and difficulty give the same bytes.
    pub fn new(scene: &Scene, seed: u64, difficulty: Difficulty) -> Self {
        let mut run = match difficulty {
            Difficulty::Foreign => scene.run_strangely(seed),
            Difficulty::Clean | Difficulty::Hard => scene.run(seed),
        };
        let mut rng = Rng::new(seed).fork(run.events.len() as u64);
        let mut shape = *rng.pick(&[Shape::Jsonl, Shape::Records, Shape::CsvAll, Shape::CsvIso]);
        let mut damages = Vec::new();
        if difficulty == Difficulty::Hard {
            for _ in 0..rng.within((1, 3)) {
                let damage = *rng.pick(&DAMAGES);
                if !damages.contains(&damage) {
                    damages.push(damage);
                }
            }
            // What the truth is about is settled before rows are repeated and mixed up.
            let last = |damage: &Damage| matches!(damage, Damage::Doubled | Damage::Shuffled | Damage::Late);
            damages.sort_by_key(last);
            for damage in damages.iter().filter(|damage| !last(damage)) {
                damage.hurt(&mut run.events, &mut rng);
            }
            run = Run { beside: run.beside, outages: run.outages, ..Run::of(run.hub, run.events) };
            for damage in damages.iter().filter(|damage| last(damage)) {
                damage.hurt(&mut run.events, &mut rng);
            }
            if damages.contains(&Damage::Projected) {
                shape = Shape::CsvProjection;
            }
        }
        Self { run, shape, damages }
    }

    /// The export.
    pub fn export(&self) -> Vec<u8> {
        self.run.export(self.shape)
    }
}

impl Damage {
    fn hurt(self, events: &mut Vec<Event>, rng: &mut Rng) {
        match self {
            Self::Missing => {
                let share = rng.within((5, 30));
                events.retain(|_| !rng.percent(share));
            }
            Self::Doubled => {
                let share = rng.within((5, 30));
                let rows = std::mem::take(events);
                for event in rows {
                    if rng.percent(share) {
                        events.push(event.clone());
                    }
                    events.push(event);
                }
            }
            Self::Shuffled => {
                for end in (1..events.len()).rev() {
                    let other = usize::try_from(rng.within((0, end as u64))).unwrap_or(0);
                    events.swap(end, other);
                }
            }
            Self::Late => {
                for place in 0..events.len() {
                    if rng.percent(5) {
                        let later = place + usize::try_from(rng.within((1, 400))).unwrap_or(1);
                        let later = later.min(events.len() - 1);
                        events[place..=later].rotate_left(1);
                    }
                }
            }
            Self::WholeSeconds => events.iter_mut().for_each(|event| event.millis = None),
            Self::NoAuth => show(events, |shows| shows.auth = false),
            Self::NoVersion => show(events, |shows| shows.version = false),
            Self::NoAddress => show(events, |shows| shows.address = false),
            Self::OneAddress => {
                identities(events, |identity| identity.address = "203.0.113.XXX".into());
            }
            Self::ConnectionsOnly => events.retain(|event| event.category() == "Connections"),
            Self::DropsOnly => events.retain(|event| event.cause.is_some()),
            Self::Cut => {
                let (first, last) = (events.len() * 15 / 100, events.len() * 70 / 100);
                events.truncate(last);
                events.drain(..first.min(last));
            }
            // The rest happens when the table is written.
            Self::Projected => identities(events, |identity| identity.module = None),
        }
    }
}

fn show(events: &mut [Event], hide: impl Fn(&mut Shows)) {
    identities(events, |identity| hide(&mut identity.shows));
}

/// Changes every identity, each once. (One that no event has any more may be freed: no event to come has it.)
fn identities(events: &mut [Event], change: impl Fn(&mut Identity)) {
    let mut changed: HashMap<*const Identity, Arc<Identity>> = HashMap::new();
    for event in events {
        let new = changed.entry(Arc::as_ptr(&event.identity)).or_insert_with(|| {
            let mut identity = (*event.identity).clone();
            change(&mut identity);
            Arc::new(identity)
        });
        event.identity = Arc::clone(new);
    }
}
