//! What stands beside the verdicts, on fleets whose truth is known: it is told where it is, and nowhere else.

mod common;

use std::collections::BTreeSet;

use common::analyse;
use fleet_sim::{Befell, Beside, Case, Damage, Difficulty, Event, Operation, Scene, Shape};
use hubscope::Outcome;
use hubscope::beside::Kind;
use hubscope::report::Notice;

const HOUR: u64 = 3600;

/// An export, what is said of it, and when it ends.
struct Told {
    case: Case,
    outcome: Outcome,
    end: u64,
    what: String,
}

impl Told {
    fn of(scene: &Scene, seed: u64, difficulty: Difficulty) -> Self {
        let case = Case::new(scene, seed, difficulty);
        let outcome = analyse("export", &case.export());
        // Calls of other kinds say nothing of connections.
        let connection =
            |event: &&Event| matches!(event.operation, Operation::Connect | Operation::Disconnect);
        let end = case.run.events.iter().filter(connection).map(|event| event.time).max().unwrap_or(0);
        let what = format!("{} {seed} {difficulty:?} {:?}", scene.name, case.damages);
        Self { case, outcome, end, what }
    }

    fn notices(&self, kind: Kind) -> impl Iterator<Item = &Notice> {
        self.outcome.report.beside.iter().filter(move |notice| notice.finding == kind)
    }

    /// How many devices a kind of notice is about.
    fn devices(&self, kind: Kind) -> usize {
        self.notices(kind).map(|notice| notice.devices).sum()
    }

    /// The devices that are named.
    fn named(&self, kind: Kind) -> BTreeSet<&str> {
        self.notices(kind).flat_map(|notice| &notice.examples).map(|one| one.device.as_str()).collect()
    }

    /// The devices of which something is true.
    fn truth(&self, what: Befell, is: impl Fn(&Beside) -> bool) -> BTreeSet<&str> {
        let of = self.case.run.beside.iter().filter(|one| one.what == what && is(one));
        of.map(|one| one.device.as_str()).collect()
    }

    /// The devices whose identity two clients use.
    fn shared(&self) -> BTreeSet<&str> {
        let of = self.case.run.truth.iter().filter(|one| one.cause.name() == "duplicate-identity");
        of.map(|one| one.device.as_str()).collect()
    }

    /// The devices of which it is true when the log ends.
    fn at_end(&self, what: Befell, for_seconds: u64) -> BTreeSet<&str> {
        let end = self.end;
        self.truth(what, |one| one.from + for_seconds <= end && one.until.is_none_or(|until| until >= end))
    }

    /// Failed connects of a device from some moment on: how many, over how many seconds.
    fn failures(&self, one: &Beside) -> (usize, u64) {
        let of = |event: &&Event| {
            event.identity.device == one.device && event.time >= one.from && event.error.is_some()
        };
        let times: Vec<u64> = self.case.run.events.iter().filter(of).map(|event| event.time).collect();
        let (first, last) =
            (times.iter().min().copied().unwrap_or(0), times.iter().max().copied().unwrap_or(0));
        (times.len(), last - first)
    }

    fn logged(&self, codes: &[&str]) -> bool {
        self.case
            .run
            .events
            .iter()
            .any(|event| event.error.is_some_and(|error| codes.contains(&error.number)))
    }

    fn damaged(&self, damage: Damage) -> bool {
        self.case.damages.contains(&damage)
    }

    /// What is said of devices that are well, as far as it names them.
    fn false_alarms(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for kind in Kind::ALL {
            let named = self.named(kind);
            let truth = match kind {
                Kind::NeverCameBack => self.at_end(Befell::Away, 0),
                Kind::AuthenticationFailing => self.at_end(Befell::Refused, 0),
                Kind::AuthenticationFailed => self.truth(Befell::Refused, |_| true),
                Kind::GracefulRenewal => self.truth(Befell::Renewed, |_| true),
                Kind::WrongMqttUse => self.truth(Befell::WrongUse, |_| true),
                // No scene has two hubs.
                Kind::Moved => BTreeSet::new(),
                Kind::ClockRhythm => self.truth(Befell::Timetable, |_| true),
                Kind::Throttling => self.truth(Befell::Throttled, |_| true),
                Kind::SharedIdentity => self.shared(),
                Kind::QuotaLoop if self.logged(&["403002"]) => continue,
                Kind::QuotaLoop => self.truth(Befell::OutOfQuota, |_| true),
                Kind::FailoverOrMaintenance => {
                    let is =
                        self.logged(&["400029", "404012"]) || !self.truth(Befell::Moved, |_| true).is_empty();
                    if !is && self.notices(kind).next().is_some() {
                        wrong.push(format!("{}: {}", self.what, kind.name()));
                    }
                    continue;
                }
            };
            for device in named.difference(&truth) {
                wrong.push(format!("{}: {} {device}", self.what, kind.name()));
            }
        }
        wrong
    }
}

/// Scenes in which nothing is to be told but what is expected, with seeds of small fleets.
const WELL: [(&str, &[u64]); 9] = [
    ("quiet", &[3, 4, 5]),
    ("token-rhythm", &[1, 2, 3]),
    ("token-lives", &[1, 2, 6]),
    ("old-libraries", &[1, 3]),
    ("edge", &[1, 2, 7]),
    ("resets", &[1, 9]),
    ("restarted-in-step", &[1, 10]),
    ("mass-restart", &[2, 12]),
    ("crash-loop", &[1]),
];

#[test]
fn nothing_is_said_of_fleets_that_are_well() {
    for (scene, seeds) in WELL {
        let scene = Scene::named(scene).expect("a scene");
        for &seed in seeds {
            for difficulty in [Difficulty::Clean, Difficulty::Hard] {
                let told = Told::of(&scene, seed, difficulty);
                let said: Vec<&str> = told
                    .outcome
                    .report
                    .beside
                    .iter()
                    .filter(|n| !n.expected)
                    .map(|n| n.finding.name())
                    .collect();
                assert!(said.is_empty(), "{}: {said:?}", told.what);
            }
        }
    }
}

/// One small fleet of each scene that has other troubles.
#[rustfmt::skip]
const TROUBLED: [(&str, u64); 25] = [
    ("barred", 11), ("duplicate", 3), ("everything", 8), ("failover", 11), ("faint-incident", 12),
    ("incident", 10), ("keep-alive-cap", 7), ("line-resets", 6), ("naps", 4), ("nat", 10),
    ("proxy", 6), ("quota", 5), ("radio", 2), ("radio-and-tokens", 12), ("resets-and-tokens", 12),
    ("roll-out", 11), ("shared-by-hours", 3), ("shifts", 1), ("sites", 7), ("slow-leak", 6),
    ("stampede", 8), ("storm", 2), ("supplied-tokens", 11), ("upgrade", 2), ("watchdog", 9),
];

#[test]
fn nothing_is_said_of_a_device_that_is_not_true() {
    for (scene, seed) in TROUBLED {
        let scene = Scene::named(scene).expect("a scene");
        for (_, difficulty) in Difficulty::ALL {
            assert_eq!(Told::of(&scene, seed, difficulty).false_alarms(), [""; 0]);
        }
    }
}

/// What a scene is to show: how many devices it is true of, and how many are told.
fn told_of(told: &Told, kind: Kind) -> (usize, usize) {
    let visible = match kind {
        Kind::NeverCameBack => {
            let refused = told.at_end(Befell::Refused, 0);
            let away = told.at_end(Befell::Away, 8 * HOUR);
            away.difference(&refused).count()
        }
        // Not every attempt is logged.
        Kind::AuthenticationFailing => {
            let seen = |one: &Beside| {
                let (count, seconds) = told.failures(one);
                one.until.is_none() && count >= 5 && seconds >= HOUR / 2
            };
            told.truth(Befell::Refused, seen).len()
        }
        Kind::AuthenticationFailed | Kind::SharedIdentity | Kind::Moved => 0,
        Kind::QuotaLoop => told.truth(Befell::OutOfQuota, |_| true).len().min(3),
        Kind::WrongMqttUse => told.truth(Befell::WrongUse, |one| one.times >= 40).len(),
        // Here many are told at once: a part of them says what it is.
        Kind::FailoverOrMaintenance => told.truth(Befell::Moved, |_| true).len() * 7 / 10,
        Kind::Throttling => told.truth(Befell::Throttled, |_| true).len(),
        Kind::ClockRhythm => told.truth(Befell::Timetable, |_| true).len() * 6 / 10,
        Kind::GracefulRenewal => told.truth(Befell::Renewed, |one| one.times >= 6).len(),
    };
    (visible, told.devices(kind))
}

const SHOWS: [(&str, Kind); 14] = [
    ("gone", Kind::NeverCameBack),
    ("given-up", Kind::NeverCameBack),
    ("no-reconnect", Kind::NeverCameBack),
    ("disabled", Kind::AuthenticationFailing),
    ("key-rolled", Kind::AuthenticationFailing),
    ("certificates", Kind::AuthenticationFailing),
    ("ip-filter", Kind::AuthenticationFailing),
    ("clocks-astray", Kind::AuthenticationFailing),
    ("wrong-client", Kind::WrongMqttUse),
    ("five-o-clock", Kind::Throttling),
    ("five-o-clock", Kind::ClockRhythm),
    ("maintenance", Kind::FailoverOrMaintenance),
    ("quiet-quota", Kind::QuotaLoop),
    ("gone", Kind::GracefulRenewal),
];

#[test]
fn what_stands_beside_is_told() {
    for (scene, kind) in SHOWS {
        let scene = Scene::named(scene).expect("a scene");
        let (mut all, mut found) = (0, 0);
        for seed in 1..=5 {
            let told = Told::of(&scene, seed, Difficulty::Clean);
            assert_eq!(told.false_alarms(), [""; 0]);
            let (visible, said) = told_of(&told, kind);
            all += visible;
            found += said.min(visible);
        }
        assert!(all > 0, "{} shows it", scene.name);
        assert!(found * 10 >= all * 9, "{} {}: {found} of {all}", scene.name, kind.name());
    }
}

#[test]
fn damage_may_silence_it_but_makes_nothing_up() {
    let (mut cases, mut found) = (0, 0);
    for (scene, kind) in SHOWS {
        let scene = Scene::named(scene).expect("a scene");
        for seed in 1..=5 {
            let told = Told::of(&scene, seed, Difficulty::Hard);
            assert_eq!(told.false_alarms(), [""; 0]);
            if told.damaged(Damage::DropsOnly) {
                assert!(told.outcome.report.beside.is_empty(), "{}: nothing to go by", told.what);
                continue;
            }
            let (visible, _) = told_of(&told, kind);
            cases += usize::from(visible > 0);
            found += usize::from(visible > 0 && told.devices(kind) > 0);
        }
    }
    assert!(found * 10 >= cases * 7, "{found} of {cases}");
}

#[test]
fn the_order_of_rows_does_not_matter() {
    for (scene, _) in SHOWS {
        let case = Case::new(&Scene::named(scene).expect("a scene"), 1, Difficulty::Clean);
        let lines = String::from_utf8(case.run.export(Shape::Jsonl)).expect("text");
        let backwards: String = lines.lines().rev().flat_map(|line| [line, "\n"]).collect();
        let [one, other] = [lines, backwards].map(|text| analyse("export", text.as_bytes()).report_json());
        assert!(one.contains("\"beside\":[{") && beside(&one) == beside(&other), "{scene}");
    }
}

/// The part of a report that is looked at here.
fn beside(report: &str) -> &str {
    let begin = report.find("\"beside\":").expect("something is told");
    &report[begin..begin + report[begin..].find("\"timeline\":").expect("it follows")]
}
