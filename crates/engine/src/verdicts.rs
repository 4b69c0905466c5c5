//! One row for each 404104, for spreadsheets and scripts: no language in it.

use std::borrow::Cow;
use std::fmt::Write;

use serde::Serialize;

use crate::csv;
use crate::diagnose::{Cause, Diagnosis, Evidence};
use crate::fleet::Fleet;
use crate::hand_over::{Kind, Naming};
use crate::order::{sort_by, sort_indices};
use crate::selection::Chosen;

/// One 404104 and its verdict.
#[derive(Serialize)]
pub(crate) struct Row<'a> {
    time: String,
    device: Cow<'a, str>,
    module: Cow<'a, str>,
    cause: Cause,
    confidence: f64,
    evidence: String,
}

/// Drops in order of time; they are diagnosed by device. Of those of one moment what the devices are called decides.
pub(crate) fn order(fleet: &Fleet, drops: Vec<u32>, naming: Naming<'_>) -> Vec<u32> {
    let mut order = drops;
    let ranks = naming.ranks(fleet);
    let key = |drop: u32| {
        let drop = &fleet.drops[drop as usize];
        (drop.time, ranks[drop.device()])
    };
    sort_indices(&mut order, &mut |a, b| key(a).cmp(&key(b)));
    order
}

/// The rows of the chosen in order of time, written by `write`, some thousand at once.
pub(crate) fn parts<'a>(
    fleet: &'a Fleet,
    diagnosis: &'a Diagnosis,
    chosen: &Chosen,
    naming: Naming<'a>,
    write: fn(Row<'_>, &mut String),
) -> impl Iterator<Item = String> + use<'a> {
    let order = order(fleet, chosen.drops(fleet, diagnosis), naming);
    csv::parts(order, move |drop, out| write(row(fleet, diagnosis, naming, drop), out))
}

fn row<'a>(fleet: &'a Fleet, diagnosis: &Diagnosis, naming: Naming<'_>, drop: u32) -> Row<'a> {
    let index = drop as usize;
    let drop = &fleet.drops[index];
    let key = fleet.key(drop.device());
    let verdict = diagnosis.verdict(index);
    Row {
        time: drop.time.to_iso(),
        device: naming.name(Kind::Device, key.device),
        module: naming.name(Kind::Module, key.module),
        cause: verdict.cause,
        confidence: verdict.confidence,
        evidence: evidence(fleet, diagnosis, index),
    }
}

/// `for:token-band=4202s against:auth-x509`: what speaks for the cause and against it, strongest first.
fn evidence(fleet: &Fleet, diagnosis: &Diagnosis, drop: usize) -> String {
    let mut all = Vec::new();
    diagnosis.explain(fleet, drop, |evidence| all.push(evidence));
    sort_by(&mut all, |a, b| {
        let against = |e: &Evidence| e.weight <= 0.0;
        let strength = b.weight.abs().total_cmp(&a.weight.abs());
        against(a)
            .cmp(&against(b))
            .then(strength)
            .then_with(|| a.observation.message().cmp(b.observation.message()))
    });
    let one = |evidence: &Evidence| {
        let side = if evidence.weight > 0.0 { "for" } else { "against" };
        let id = evidence.observation.message().trim_start_matches("evidence-");
        match evidence.seconds {
            Some(seconds) => format!("{side}:{id}={seconds}s"),
            None => format!("{side}:{id}"),
        }
    };
    all.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// The first line of the CSV.
pub(crate) const CSV_HEADER: &str = "time,device,module,cause,confidence,evidence\n";

/// Writes a row.
pub(crate) fn to_csv(row: Row<'_>, out: &mut String) {
    let Row { time, device, module, cause, confidence, evidence } = row;
    let [device, module, evidence] = [&device, &module, evidence.as_str()].map(csv::cell);
    let _ = writeln!(out, "{time},{device},{module},{},{confidence},{evidence}", cause.name());
}

/// Writes a row as JSON.
#[allow(clippy::needless_pass_by_value)] // as `to_csv` does
pub(crate) fn to_ndjson(row: Row<'_>, out: &mut String) {
    out.push_str(&serde_json::to_string(&row).expect("a row of texts and numbers"));
    out.push('\n');
}
