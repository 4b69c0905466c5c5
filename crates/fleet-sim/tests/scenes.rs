//! Scenes from outside: what the hub logs must be what documents and captures say of libraries and hubs.

use fleet_sim::{Case, Cause, Difficulty, Event, Operation, Run, Scene, Shape};
use std::collections::{BTreeMap, BTreeSet};

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;

fn run(scene: &str, seed: u64) -> Run {
    Scene::named(scene).expect("a scene").run(seed)
}

fn number(event: &Event) -> &'static str {
    event.error.map_or("", |error| error.number)
}

/// The events of each device.
fn lives(run: &Run) -> BTreeMap<(&str, Option<&str>), Vec<&Event>> {
    let mut lives: BTreeMap<_, Vec<&Event>> = BTreeMap::new();
    for event in &run.events {
        lives.entry((&*event.identity.device, event.identity.module)).or_default().push(event);
    }
    lives
}

/// Each connection that was lost: what it was connected with, for how long, the loss, and what came next.
fn lost(run: &Run, mut each: impl FnMut(&Event, u64, &Event, Option<&Event>)) {
    for life in lives(run).values() {
        let mut connected: Option<&Event> = None;
        for (index, event) in life.iter().enumerate() {
            match event.operation {
                Operation::Connect if event.error.is_none() => connected = Some(event),
                Operation::Disconnect if number(event) != "401003" => {
                    if let Some(with) = connected.take().filter(|_| event.cause.is_some()) {
                        let length = event.time_in_millis() - with.time_in_millis();
                        let next = life[index + 1..].iter().find(|next| next.operation == Operation::Connect);
                        each(with, length, event, next.copied());
                    }
                }
                _ => {}
            }
        }
    }
}

/// Lengths of the connections that ended of one cause, from shortest to longest, over some seeds.
fn lengths(scene: &str, cause: Cause, version: &str) -> Vec<u64> {
    let mut lengths = Vec::new();
    for seed in 1..=8 {
        lost(&run(scene, seed), |with, length, event, _| {
            if event.cause == Some(cause) && with.sdk_version().is_some_and(|known| known.contains(version)) {
                lengths.push(length);
            }
        });
    }
    lengths.sort_unstable();
    assert!(lengths.len() > 20, "{scene} {version}: {}", lengths.len());
    lengths
}

#[test]
fn every_404104_has_its_truth_and_every_seed_its_bytes() {
    for scene in Scene::ALL {
        for (name, difficulty) in Difficulty::ALL {
            let case = Case::new(&scene, 3, difficulty);
            let closed: BTreeSet<_> = case
                .run
                .events
                .iter()
                .filter(|event| number(event) == "404104")
                .map(|event| (event.time_in_millis(), &event.identity.device, event.identity.module))
                .collect();
            let truth: BTreeSet<_> = case
                .run
                .truth
                .iter()
                .map(|truth| (truth.time * SECOND + u64::from(truth.millis), &truth.device, truth.module))
                .collect();
            assert_eq!(closed, truth, "{} {name}", scene.name);
            let bytes = case.export();
            assert!(bytes == Case::new(&scene, 3, difficulty).export(), "{} {name}", scene.name);
            assert!(bytes != Case::new(&scene, 4, difficulty).export(), "{} {name}", scene.name);
        }
    }
}

#[test]
fn tokens_of_an_hour_end_after_65_to_70_minutes() {
    for version in [".NET/", "iot-device-client/"] {
        let lengths = lengths("restarted-in-step", Cause::SasTokenExpiry, version);
        let middle = |part: usize| lengths[lengths.len() * part / 100];
        assert!(middle(2) >= 65 * MINUTE - 5 * SECOND, "{version} {}", middle(2));
        assert!(middle(98) <= 70 * MINUTE + 5 * SECOND, "{version} {}", middle(98));
    }
}

#[test]
fn renewals_in_time_leave_goodbyes() {
    for (version, renews) in
        [("azure-iot-device/", 45), ("azure-iot-device-iothub-py/2.12", 58), ("iothubclient/1.11", 48)]
    {
        let mut lengths = Vec::new();
        for seed in 1..=40 {
            let run = run("quiet", seed);
            for life in lives(&run).values() {
                for pair in life.windows(2) {
                    let [with, end] = [pair[0], pair[1]];
                    let is = with.sdk_version().is_some_and(|known| known.starts_with(version));
                    let auth = number(with).is_empty() && end.operation == Operation::Disconnect;
                    if is && auth {
                        assert_eq!(number(end), "", "{version}");
                        lengths.push(end.time_in_millis() - with.time_in_millis());
                    }
                }
            }
        }
        assert!(lengths.len() > 20, "{version}: {}", lengths.len());
        let fits = |length: &&u64| length.abs_diff(renews * MINUTE) <= 5 * SECOND;
        assert_eq!(lengths.iter().filter(fits).count(), lengths.len(), "{version}");
    }
}

#[test]
fn old_libraries_lose_the_goodbye_of_a_renewal() {
    for (version, renews) in [("iothubclient/1.2.8", 48), ("iothub-py/2.1.1", 58)] {
        let lengths = lengths("old-libraries", Cause::SasTokenExpiry, version);
        assert!(lengths.iter().all(|length| length.abs_diff(renews * MINUTE) <= 5 * SECOND), "{version}");
    }
}

#[test]
fn nobody_may_be_silent_for_half_an_hour() {
    let mut silent = 0;
    for seed in 1..=8 {
        lost(&run("keep-alive-cap", seed), |_, length, event, _| {
            if event.cause == Some(Cause::KeepAliveCap) {
                assert!(length >= 1767 * SECOND, "{length}");
                silent += u64::from(length <= 30 * MINUTE);
            }
        });
    }
    assert!(silent > 100, "most are silent from the connect on: 29:27 to 30:00");
}

#[test]
fn a_silent_client_is_missed_after_one_and_a_half_keep_alives() {
    // All devices of a site lose their line at one instant, and are missed each in its own time.
    let mut widest = 0;
    for seed in 1..=20 {
        let run = run("sites", seed);
        let mut drops: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
        for event in run.events.iter().filter(|event| event.cause == Some(Cause::SiteOutage)) {
            drops.entry(&event.identity.address).or_default().push(event.time_in_millis());
        }
        for times in drops.values() {
            for pair in times.windows(2).filter(|pair| pair[1] - pair[0] < 20 * MINUTE) {
                widest = widest.max(pair[1] - pair[0]);
            }
        }
    }
    assert!(widest > MINUTE, "a staircase: {widest}");
}

#[test]
fn the_hub_lets_nobody_stay_when_the_messages_are_used_up() {
    for seed in 1..=4 {
        let run = run("quota", seed);
        let day = 86_400;
        let used_up: Vec<&Event> =
            run.events.iter().filter(|event| event.cause == Some(Cause::QuotaExceeded)).collect();
        assert!(!used_up.is_empty());
        for event in used_up {
            // Midnight UTC ends it: nothing in the first half of a day.
            assert!(event.time % day > day / 2, "{}", event.time);
        }
    }
}

#[test]
fn two_clients_throw_each_other_out() {
    let mut addresses = BTreeMap::new();
    for seed in 1..=8 {
        let run = run("duplicate", seed);
        for event in run.events.iter().filter(|event| event.cause == Some(Cause::DuplicateIdentity)) {
            let of: &mut BTreeSet<_> = addresses.entry((seed, event.identity.device.clone())).or_default();
            of.insert(event.identity.address.clone());
        }
    }
    let apart = addresses.values().filter(|addresses| addresses.len() > 1).count();
    assert!(apart * 2 > addresses.len(), "mostly from several places: {apart} of {}", addresses.len());
}

#[test]
fn an_incident_spares_most_and_strikes_everywhere() {
    for seed in 1..=10 {
        let run = run("incident", seed);
        let hit = |event: &&Event| event.cause == Some(Cause::HubTransient);
        let hits: Vec<&Event> = run.events.iter().filter(hit).collect();
        let devices: BTreeSet<_> = run.events.iter().map(|event| &event.identity.device).collect();
        let struck: BTreeSet<_> = hits.iter().map(|event| &event.identity.device).collect();
        let addresses: BTreeSet<_> = hits.iter().map(|event| &event.identity.address).collect();
        assert!(struck.len() <= devices.len() && addresses.len() * 8 >= struck.len().min(16), "seed {seed}");
    }
}

#[test]
fn a_restart_brings_everybody_back_alike() {
    for seed in 1..=6 {
        lost(&run("mass-restart", seed), |_, _, event, next| {
            if let (Some(Cause::AppRestart), Some(next)) = (event.cause, next) {
                let gap = next.time_in_millis() - event.time_in_millis();
                assert!((10 * SECOND..3 * MINUTE).contains(&gap), "a boot: {gap}");
            }
        });
    }
}

#[test]
fn damages_do_what_they_say() {
    let mut seen = BTreeSet::new();
    for seed in 1..=60 {
        let scene = Scene::named("incident").expect("a scene");
        let case = Case::new(&scene, seed, Difficulty::Hard);
        assert!((1..=3).contains(&case.damages.len()));
        for damage in &case.damages {
            seen.insert(format!("{damage:?}"));
        }
        let whole = Case::new(&scene, seed, Difficulty::Clean);
        let rows = |case: &Case| case.run.events.len();
        let named = |name: &str| case.damages.iter().any(|damage| format!("{damage:?}") == name);
        if named("WholeSeconds") {
            assert!(case.run.events.iter().all(|event| event.millis.is_none()));
        }
        if named("DropsOnly") {
            assert!(case.run.events.iter().all(|event| number(event) == "404104"));
        }
        if named("Projected") {
            assert_eq!(case.shape, Shape::CsvProjection);
        }
        if case.damages.len() == 1 && named("Missing") {
            let left = rows(&case) * 100 / rows(&whole);
            assert!((65..=97).contains(&left), "{left} % are left");
        }
        if case.damages.len() == 1 && named("Shuffled") {
            assert_eq!(rows(&case), rows(&whole));
        }
        let text = String::from_utf8(case.export()).expect("text");
        assert!(!named("NoAddress") || !text.contains("maskedIpAddress"));
        assert!(!named("NoAuth") || !text.contains("acceptingIpFilterRule"));
    }
    assert_eq!(seen.len(), 13, "{seen:?}");
}

/// The masked addresses of a run.
fn addresses(run: &Run) -> BTreeSet<&str> {
    run.events.iter().map(|event| &*event.identity.address).collect()
}

#[test]
fn a_plant_has_one_address_and_a_switch_takes_a_part_of_it() {
    let mut outages = 0;
    for seed in 1..=8 {
        let run = run("plant", seed);
        assert_eq!(addresses(&run).len(), 1, "{seed}");
        outages += run.truth.iter().filter(|truth| truth.cause == Cause::SiteOutage).count();
    }
    assert!(outages > 50, "{outages}");
    let mut parts = 0;
    for seed in 1..=8 {
        let run = run("switch", seed);
        let lost: BTreeSet<_> = run
            .truth
            .iter()
            .filter(|truth| truth.cause == Cause::SiteOutage)
            .map(|truth| &truth.device)
            .collect();
        let all: BTreeSet<_> = run.events.iter().map(|event| &event.identity.device).collect();
        parts += usize::from(!lost.is_empty() && 2 * lost.len() < all.len());
    }
    assert!(parts >= 4, "{parts}");
}

#[test]
fn wanderers_come_back_elsewhere() {
    let mut moved = [0, 0];
    for seed in 1..=4 {
        let run = run("wanderers", seed);
        lost(&run, |with, _, event, next| {
            if let Some(next) = next.filter(|_| event.cause == Some(Cause::NetworkLoss)) {
                moved[usize::from(next.identity.address != with.identity.address)] += 1;
            }
        });
    }
    assert!(moved[0] > 20 && moved[1] > 20, "{moved:?}");
}
