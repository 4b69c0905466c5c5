//! The tables.

use super::score::{BINS, CAUSES, MOST_ROWS, NONE, Score};
use super::{Fleet, JUDGES, Options};
use anyhow::Result;
use std::fmt::Write;

/// Causes that a quiet fleet must not be told of.
const QUIET: &str = "quiet";
const ALARMS: [&str; 2] = ["hub-transient", "duplicate-identity"];

/// All of it as a document.
pub fn markdown(options: &Options, fleets: &[Fleet]) -> Result<String> {
    let mut text = "# Accuracy\n\nWritten by `cargo xtask accuracy`, never by hand.\n\n".to_owned();
    let rows: usize = fleets.iter().map(|fleet| fleet.rows[0].len()).sum();
    let records: usize = fleets.iter().map(|fleet| fleet.records).sum();
    let strays: usize = fleets.iter().map(|fleet| fleet.strays).sum();
    write!(
        text,
        "{} fleets of {} scenes with {records} records and {rows} times 404104, seeds {} to {}. \
         Constants may be chosen on seeds 1 to 60 (`--training`); no constant of the diagnosis was \
         ever chosen on 201 to 230. 404104 without a verdict, or verdicts without one: {strays}.\n\n\
         - A scene is a fleet in trouble, drawn anew for each seed: libraries, sizes, spans, places, waits \
         (`crates/fleet-sim/src/scenes`). The model is that of the libraries and the hub and knows nothing of the \
         engine.\n\
         - **clean**: the whole log. **hard**: one to three of: rows missing, doubled, shuffled, late; whole \
         seconds; no authentication type, no library version, no or one address; connections only, 404104 only, \
         a part of the time, the columns of the documented query. **foreign**: complete, but with keep-alives, \
         token lives, waits, grace and spreads that no library and no scene has.\n\
         - In one fleet the rows of one cause count as at most {MOST_ROWS:.0}, so that a loop of thousands of \
         drops, or one huge fleet, does not outweigh the others; within that, every row counts alike, since a \
         mean over fleets would hang on fleets with two drops.\n\
         - `network-loss` and `abrupt-close` are one cause here: a hub's log cannot tell them apart. \
         `undetermined` is a miss for the true cause and false for no other.\n\
         - The page's rule: two like intervals are the token, a tenth of the devices within a minute with a \
         500xxx the hub, all else the network. Counts per hour: what the documented queries show; one in nearly \
         each hour is the token, an hour with most devices and three times the usual count the hub. Neither has \
         a confidence.\n",
        fleets.len(),
        options.scenes.len(),
        options.seeds.start(),
        options.seeds.end(),
    )?;
    overview(&mut text, options, fleets)?;
    for (index, (name, _)) in options.difficulties.iter().enumerate() {
        let of: Vec<&Fleet> = fleets.iter().filter(|fleet| fleet.difficulty == index).collect();
        let score = score(of.iter().copied(), 0);
        writeln!(text, "\n## {name}\n")?;
        causes(&mut text, &score)?;
        confusion(&mut text, &score)?;
        reliability(&mut text, &score)?;
    }
    scenes(&mut text, options, fleets)?;
    Ok(text)
}

fn score<'a>(fleets: impl Iterator<Item = &'a Fleet>, judge: usize) -> Score {
    let mut score = Score::default();
    for fleet in fleets {
        score.add(&fleet.rows[judge]);
    }
    score
}

fn percent(share: Option<f64>) -> String {
    share.filter(|share| share.is_finite()).map_or("–".into(), |share| format!("{:.1} %", share * 100.0))
}

/// Fleets, and rows in them, that are told of a cause which is in none of their rows.
fn false_alarms(fleets: &[&Fleet], judge: usize, cause: &str) -> (usize, usize, usize) {
    let cause = CAUSES.iter().position(|known| *known == cause).unwrap_or(NONE);
    let without = |fleet: &&&Fleet| fleet.rows[judge].iter().all(|row| row.truth != cause);
    let quiet: Vec<_> = fleets.iter().filter(without).collect();
    let told = |fleet: &&&Fleet| fleet.rows[judge].iter().filter(|row| row.given == cause).count();
    let counts: Vec<usize> = quiet.iter().map(told).collect();
    (counts.iter().filter(|count| **count > 0).count(), quiet.len(), counts.iter().sum())
}

fn overview(text: &mut String, options: &Options, fleets: &[Fleet]) -> Result<()> {
    text.push_str(
        "\n## Overview\n\nFalse alarms: fleets that are told of a cause which none of their drops has, of all such \
         fleets, and the rows in them.\n\n\
         | | judge | macro-F1 | right | no verdict | calibration error | false hub-transient | false duplicate-identity |\n\
         |---|---|--:|--:|--:|--:|--:|--:|\n",
    );
    for (index, (name, _)) in options.difficulties.iter().enumerate() {
        let of: Vec<&Fleet> = fleets.iter().filter(|fleet| fleet.difficulty == index).collect();
        for (judge, who) in JUDGES.iter().enumerate() {
            let score = score(of.iter().copied(), judge);
            let none: f64 = score.met.iter().map(|row| row[NONE]).sum();
            let error = match judge {
                0 => format!("{:.3}", score.calibration_error()),
                _ => "–".into(),
            };
            write!(
                text,
                "| {name} | {who} | {:.3} | {} | {} | {error} |",
                score.macro_f1(),
                percent(Some(score.right())),
                percent(Some(none / score.weight())),
            )?;
            for cause in ALARMS {
                let (told, all, rows) = false_alarms(&of, judge, cause);
                write!(text, " {told} of {all} ({rows} rows) |")?;
            }
            text.push('\n');
        }
    }
    quiet(text, options, fleets)
}

/// False alarms where nothing is wrong but what always is: the fleets of [`QUIET`].
fn quiet(text: &mut String, options: &Options, fleets: &[Fleet]) -> Result<()> {
    let Some(scene) = options.scenes.iter().position(|scene| scene.name == QUIET) else { return Ok(()) };
    for (index, (name, _)) in options.difficulties.iter().enumerate() {
        let of: Vec<&Fleet> =
            fleets.iter().filter(|fleet| (fleet.scene, fleet.difficulty) == (scene, index)).collect();
        for cause in ALARMS {
            let (told, all, _) = false_alarms(&of, 0, cause);
            let line = if index == 0 && cause == ALARMS[0] {
                "\nQuiet fleets told of a cause falsely: "
            } else {
                "; "
            };
            write!(text, "{line}{name}, {cause}: {told} of {all}")?;
        }
    }
    text.push_str(".\n");
    Ok(())
}

fn causes(text: &mut String, score: &Score) -> Result<()> {
    text.push_str("| cause | weight | precision | recall | F1 |\n|---|--:|--:|--:|--:|\n");
    for (index, cause) in CAUSES.iter().enumerate() {
        let grade = score.grade(index);
        let weight: f64 = score.met[index].iter().sum();
        let [precision, recall] = [grade.precision, grade.recall].map(percent);
        let f1 = grade.f1.map_or("–".into(), |f1| format!("{f1:.3}"));
        writeln!(text, "| {cause} | {weight:.0} | {precision} | {recall} | {f1} |")?;
    }
    Ok(())
}

fn confusion(text: &mut String, score: &Score) -> Result<()> {
    text.push_str(
        "\nWhat was true (rows) and what was said (columns), in parts of a hundred of what was true:\n\n| |",
    );
    let short = ["token", "network", "restart", "site", "cap", "hub", "duplicate", "quota", "none"];
    for name in short {
        write!(text, " {name} |")?;
    }
    text.push_str("\n|---|");
    text.push_str(&"--:|".repeat(short.len()));
    text.push('\n');
    for (row, name) in score.met.iter().zip(CAUSES) {
        let all: f64 = row.iter().sum();
        write!(text, "| {name} |")?;
        for &count in row {
            match count / all {
                share if share >= 0.0005 => write!(text, " {:.1} |", share * 100.0)?,
                _ => text.push_str(" |"),
            }
        }
        text.push('\n');
    }
    Ok(())
}

fn reliability(text: &mut String, score: &Score) -> Result<()> {
    writeln!(
        text,
        "\nConfidence against truth; expected calibration error {:.3}:\n\n\
         | confidence | share of verdicts | mean confidence | right |\n|---|--:|--:|--:|",
        score.calibration_error()
    )?;
    let all: f64 = score.bins.iter().map(|[weight, ..]| weight).sum();
    for (bin, [weight, right, confidences]) in
        score.bins.iter().enumerate().filter(|(_, [weight, ..])| *weight > 0.0)
    {
        let (from, to) = (bin as f64 / BINS as f64, (bin + 1) as f64 / BINS as f64);
        let [share, mean, right] =
            [weight / all, confidences / weight, right / weight].map(|of| percent(Some(of)));
        writeln!(text, "| {from:.1} to {to:.1} | {share} | {mean} | {right} |")?;
    }
    Ok(())
}

/// Which scenes lose most, and to what.
fn scenes(text: &mut String, options: &Options, fleets: &[Fleet]) -> Result<()> {
    text.push_str("\n## Scenes\n\nThe share of right verdicts, the page's rule behind a stroke; then the most frequent mistakes.\n\n| scene | 404104 |");
    for (name, _) in &options.difficulties {
        write!(text, " {name} |")?;
    }
    text.push_str(" mistakes |\n|---|--:|");
    text.push_str(&"--:|".repeat(options.difficulties.len()));
    text.push_str("---|\n");
    for (index, scene) in options.scenes.iter().enumerate() {
        let of: Vec<&Fleet> = fleets.iter().filter(|fleet| fleet.scene == index).collect();
        let whole = score(of.iter().copied(), 0);
        write!(text, "| {} | {} |", scene.name, whole.rows)?;
        for difficulty in 0..options.difficulties.len() {
            let of = || of.iter().copied().filter(|fleet| fleet.difficulty == difficulty);
            let [own, page] = [0, 1].map(|judge| percent(Some(score(of(), judge).right())));
            write!(text, " {own} / {page} |")?;
        }
        let mut mistakes = Vec::new();
        for (truth, row) in whole.met.iter().enumerate() {
            for (given, &weight) in row.iter().enumerate() {
                if truth != given && weight / whole.weight() >= 0.01 {
                    let said = CAUSES.get(given).copied().unwrap_or("none");
                    let share = 100.0 * weight / whole.weight();
                    mistakes.push((weight, format!("{} said {said} {share:.0} %", CAUSES[truth])));
                }
            }
        }
        mistakes.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mistakes: Vec<String> = mistakes.into_iter().take(3).map(|(_, mistake)| mistake).collect();
        writeln!(text, " {} |", mistakes.join("; "))?;
    }
    Ok(())
}
