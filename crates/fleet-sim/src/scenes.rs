//! Scenes: fleets in trouble, each under a name and drawn anew for each seed.
//!
//! A scene sets the stage only: who stands where, and what will strike whom. What comes of it is found by
//! [`crate::world`].

mod applications;
mod beside;
mod draft;
mod field;
mod habits;
mod hubs;
mod identities;
mod mixtures;
mod networks;
mod plants;
mod strange;
mod tokens;

use crate::rng::Rng;
use crate::run::Run;
use draft::Draft;

type Set = fn(&mut Rng) -> Draft;

/// A fleet of which it is known why each connection was lost.
#[derive(Clone, Copy)]
pub struct Scene {
    /// Its name.
    pub name: &'static str,
    set: Set,
}

const fn scene(name: &'static str, set: Set) -> Scene {
    Scene { name, set }
}

impl Scene {
    /// Every scene.
    pub const ALL: [Self; 56] = [
        scene("quiet", tokens::quiet),
        scene("token-rhythm", tokens::rhythm),
        scene("token-lives", tokens::lives),
        scene("supplied-tokens", tokens::supplied),
        scene("wrong-clocks", tokens::clocks),
        scene("old-libraries", tokens::old),
        scene("edge", tokens::edge),
        scene("radio", networks::radio),
        scene("radio-and-tokens", networks::radio_and_tokens),
        scene("storm", networks::storm),
        scene("resets", networks::resets),
        scene("resets-and-tokens", networks::resets_and_tokens),
        scene("proxy", networks::proxy),
        scene("nat", networks::nat),
        scene("sites", networks::sites),
        scene("line-resets", networks::line_resets),
        scene("shifts", networks::shifts),
        scene("keep-alive-cap", networks::cap),
        scene("crash-loop", applications::crash_loop),
        scene("slow-leak", applications::leak),
        scene("roll-out", applications::roll_out),
        scene("watchdog", applications::watchdog),
        scene("naps", applications::naps),
        scene("mass-restart", applications::mass_restart),
        scene("restarted-in-step", applications::in_step),
        scene("incident", hubs::incident),
        scene("faint-incident", hubs::faint),
        scene("upgrade", hubs::upgrade),
        scene("failover", hubs::failover),
        scene("stampede", hubs::stampede),
        scene("quota", hubs::quota),
        scene("duplicate", identities::duplicate),
        scene("shared-by-hours", identities::by_hours),
        scene("barred", identities::barred),
        scene("everything", mixtures::everything),
        scene("metropolis", mixtures::metropolis),
        scene("long-tokens", field::long_tokens),
        scene("short-tokens", field::short_tokens),
        scene("short-export", field::short_export),
        scene("silent-incident", field::silent_incident),
        scene("new-version", field::new_version),
        scene("cron", field::cron),
        scene("nightly", field::nightly),
        scene("stray-errors", hubs::stray),
        scene("plant", plants::plant),
        scene("switch", plants::switch),
        scene("wanderers", habits::wanderers),
        scene("sleepers", habits::sleepers),
        scene("turns", habits::turns),
        scene("stumblers", habits::stumblers),
        scene("leases", networks::leases),
        scene("carriers", networks::carriers),
        scene("second-line", networks::second_line),
        scene("uptime", applications::by_uptime),
        scene("firewalls", plants::firewalls),
        scene("like-tokens", applications::like_tokens),
    ];

    /// Scenes for what stands beside the verdicts: the accuracy of these is not held on them.
    pub const BESIDE: [Self; 12] = [
        scene("gone", beside::gone),
        scene("given-up", beside::given_up),
        scene("no-reconnect", beside::no_reconnect),
        scene("disabled", beside::disabled),
        scene("key-rolled", beside::key_rolled),
        scene("certificates", beside::certificates),
        scene("ip-filter", beside::ip_filter),
        scene("clocks-astray", beside::clocks_astray),
        scene("wrong-client", beside::wrong_client),
        scene("five-o-clock", beside::five_o_clock),
        scene("maintenance", beside::maintenance),
        scene("quiet-quota", beside::quiet_quota),
    ];

    /// The scene of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().chain(Self::BESIDE).find(|scene| scene.name == name)
    }

    /// Lets it happen. The same seed gives the same run.
    pub fn run(&self, seed: u64) -> Run {
        let (draft, rng) = self.draft(seed);
        draft.world.run(&rng)
    }

    /// The same in a foreign land: with keep-alives, token lives, waits and spreads that no scene has.
    pub fn run_strangely(&self, seed: u64) -> Run {
        let (mut draft, rng) = self.draft(seed);
        strange::estrange(&mut draft.world, &mut rng.fork(u64::MAX));
        draft.world.run(&rng)
    }

    fn draft(&self, seed: u64) -> (Draft, Rng) {
        let rng = Rng::new(seed).fork(name_as_number(self.name));
        ((self.set)(&mut rng.fork(u64::MAX - 1)), rng)
    }
}

/// FNV-1a: scenes of one seed have nothing in common.
fn name_as_number(name: &str) -> u64 {
    name.bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3))
}
