//! One row for each 404104, for spreadsheets and scripts: no language in it.

use std::fmt::Write;

use serde::Serialize;

use crate::diagnose::{Cause, Diagnosis, Evidence};
use crate::fleet::Fleet;
use crate::order::{sort_by, sort_indices};

/// One 404104 and its verdict.
#[derive(Serialize)]
pub(crate) struct Row<'a> {
    time: String,
    device: &'a str,
    module: &'a str,
    cause: Cause,
    confidence: f64,
    evidence: String,
}

/// A part has so many rows.
const ROWS: usize = 1 << 14;

/// The drops in order of time; they are diagnosed by device.
pub(crate) fn order(fleet: &Fleet) -> Vec<u32> {
    let mut order: Vec<u32> = (0u32..).take(fleet.drops.len()).collect();
    let time = |drop: u32| fleet.drops[drop as usize].time;
    sort_indices(&mut order, &mut |a, b| time(a).cmp(&time(b)));
    order
}

/// The rows in order of time, written by `write`, some thousand at once.
pub(crate) fn parts(
    fleet: &Fleet,
    diagnosis: &Diagnosis,
    write: impl Fn(Row<'_>, &mut String),
) -> impl Iterator<Item = String> {
    let order = order(fleet);
    let mut begin = 0;
    std::iter::from_fn(move || {
        let drops = order.get(begin..order.len().min(begin + ROWS)).filter(|drops| !drops.is_empty())?;
        begin += ROWS;
        let mut part = String::new();
        for &drop in drops {
            write(row(fleet, diagnosis, drop), &mut part);
        }
        Some(part)
    })
}

fn row<'a>(fleet: &'a Fleet, diagnosis: &Diagnosis, drop: u32) -> Row<'a> {
    let index = drop as usize;
    let drop = &fleet.drops[index];
    let key = fleet.key(drop.device());
    let verdict = diagnosis.verdict(index);
    Row {
        time: drop.time.to_iso(),
        device: key.device,
        module: key.module,
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
pub(crate) fn csv(row: Row<'_>, out: &mut String) {
    let Row { time, device, module, cause, confidence, evidence } = row;
    let [device, module, evidence] = [device, module, &evidence].map(cell);
    let _ = writeln!(out, "{time},{device},{module},{},{confidence},{evidence}", cause.name());
}

/// Writes a row as JSON.
#[allow(clippy::needless_pass_by_value)] // as `csv` does
pub(crate) fn ndjson(row: Row<'_>, out: &mut String) {
    out.push_str(&serde_json::to_string(&row).expect("a row of texts and numbers"));
    out.push('\n');
}

/// A CSV cell: quoted where needed, and disarmed where a spreadsheet would run it as a formula.
fn cell(text: &str) -> String {
    let unseen =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}');
    // On each line of a cell: some programs split it.
    let runs = |line: &str| {
        line.trim_start_matches(unseen).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
    };
    let formula = text.starts_with(['\t', '\r', '\n']) || text.split(['\n', '\r']).any(runs);
    let disarmed = if formula { format!("'{text}") } else { text.to_owned() };
    if disarmed.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", disarmed.replace('"', "\"\""))
    } else {
        disarmed
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn cells_are_quoted_and_disarmed() {
        assert_eq!(cell("pump-01"), "pump-01");
        assert_eq!(cell("a,b"), "\"a,b\"");
        assert_eq!(cell("say \"hi\""), "\"say \"\"hi\"\"\"");
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell("  @SUM(A1)"), "'  @SUM(A1)");
        assert_eq!(cell("-2,3"), "\"'-2,3\"");
        assert_eq!(cell("a\nb"), "\"a\nb\"");
        assert_eq!(cell("a\n=1"), "\"'a\n=1\"");
        assert_eq!(cell("\u{200b}\u{3000}=1"), "'\u{200b}\u{3000}=1");
        assert_eq!(cell("\u{1}=1"), "'\u{1}=1");
        assert_eq!(cell(""), "");
    }
}
