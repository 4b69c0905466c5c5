//! One row for each 404104, for spreadsheets and scripts: no language in it.

use std::fmt::Write;

use serde::Serialize;

use crate::diagnose::{Cause, Verdict};
use crate::fleet::Fleet;

#[derive(Serialize)]
struct Row<'a> {
    time: String,
    device: &'a str,
    module: &'a str,
    cause: Cause,
    confidence: f64,
    evidence: String,
}

fn rows<'a>(fleet: &'a Fleet, verdicts: &'a [Verdict]) -> impl Iterator<Item = Row<'a>> {
    let mut order: Vec<usize> = (0..verdicts.len()).collect();
    // Verdicts come by device; readers expect time.
    order.sort_by_key(|&i| (fleet.drops[i].time, i));
    order.into_iter().map(|i| {
        let key = fleet.key(fleet.drops[i].device());
        Row {
            time: fleet.drops[i].time.to_iso(),
            device: key.device,
            module: key.module,
            cause: verdicts[i].cause,
            confidence: verdicts[i].confidence,
            evidence: evidence(&verdicts[i]),
        }
    })
}

/// `for:token-band=4202s against:auth-x509`: what speaks for the cause and against it, strongest first.
fn evidence(verdict: &Verdict) -> String {
    let one = |evidence: &crate::diagnose::Evidence| {
        let side = if evidence.weight > 0.0 { "for" } else { "against" };
        let id = evidence.message.trim_start_matches("evidence-");
        match evidence.seconds {
            Some(seconds) => format!("{side}:{id}={seconds}s"),
            None => format!("{side}:{id}"),
        }
    };
    verdict.evidence.iter().map(one).collect::<Vec<_>>().join(" ")
}

pub(crate) fn csv(fleet: &Fleet, verdicts: &[Verdict]) -> String {
    let mut out = String::from("time,device,module,cause,confidence,evidence\n");
    for row in rows(fleet, verdicts) {
        let cells = [row.device, row.module].map(cell);
        let [device, module] = cells;
        let Row { time, cause, confidence, evidence, .. } = row;
        let evidence = cell(&evidence);
        let _ = writeln!(out, "{time},{device},{module},{},{confidence},{evidence}", cause.name());
    }
    out
}

pub(crate) fn ndjson(fleet: &Fleet, verdicts: &[Verdict]) -> String {
    let mut out = String::new();
    for row in rows(fleet, verdicts) {
        out.push_str(&serde_json::to_string(&row).expect("a row of texts and numbers"));
        out.push('\n');
    }
    out
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
