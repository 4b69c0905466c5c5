//! A document as a file: one renderer for each form, all over the same blocks.

mod html;
mod markdown;
mod pictures;
mod text;

pub(crate) use html::STYLE;
pub use html::html;
pub use markdown::markdown;
pub use text::text;

use hubscope::document::{HistogramMark, Item, Mark, Span};
use hubscope::{Arg, Text, Time};

use crate::Catalogue;
use crate::catalogue::Piece;

/// Stands in a cell that has nothing to say.
const NOTHING: &str = "–";

/// The words under a timeline: where it starts and ends, and what a bar covers if that is more than a bin.
fn timeline_scale(from: Time, step: u64, bins: usize, bins_per_bar: usize) -> Text {
    const MILLISECONDS: u64 = 1_000;
    let length = step.saturating_mul(bins as u64).saturating_mul(MILLISECONDS);
    let to = Time(from.0.saturating_add_unsigned(length));
    let scale = Text::new(if bins_per_bar > 1 { "cli-timeline-merged" } else { "value-period" });
    let scale = scale.with("from", from).with("to", to);
    if bins_per_bar > 1 { scale.with("step", Arg::Seconds(step as f64 * bins_per_bar as f64)) } else { scale }
}

/// The words beside a row of a timeline: how high its highest bar is.
fn timeline_peak(counts: &[u32]) -> Text {
    Text::new("cli-timeline-peak").with("count", counts.iter().copied().max().unwrap_or(0))
}

/// The life of a device as a row of characters, and what each covers in seconds.
fn lane(from: Time, to: Time, spans: &[Span], errors: &[Mark], width: usize) -> (String, f64) {
    let length = to.0.saturating_sub(from.0).max(1);
    let step = length as f64 / width as f64;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within the width
    let at = |time: Time| {
        let begin = time.0.saturating_sub(from.0).max(0) as f64;
        ((begin / step) as usize).min(width - 1)
    };
    let mut row = vec!['_'; width];
    for span in spans {
        row[at(span.from)..=at(span.to)].fill('=');
    }
    for error in errors {
        row[at(error.from)..=at(error.to)].fill('E');
    }
    for span in spans.iter().filter(|span| span.cause.is_some()) {
        row[at(span.to)] = 'X';
    }
    (row.into_iter().collect(), step / 1000.0)
}

/// What the characters of [`lane`] mean.
fn lane_legend(seconds: f64) -> Text {
    Text::new("cli-lane").with("step", Arg::Seconds(seconds))
}

/// What marked lengths of a histogram mean, as items of a list.
fn notes(marks: &[HistogramMark]) -> Vec<Item> {
    marks.iter().map(|mark| Item { text: mark.text.clone(), href: None }).collect()
}

/// A share as a row of characters, as long as it is large.
fn share_bar(share: f64, width: usize) -> String {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within the width
    let length = (share.clamp(0.0, 1.0) * width as f64).round() as usize;
    "#".repeat(length)
}

/// A share in words.
fn percent(share: f64) -> Text {
    Text::new("value-percent").with("share", (share * 100.0).round())
}

/// The words of a cell; none if there is nothing to say.
fn cell(cell: Option<&Arg>, catalogue: &Catalogue) -> Vec<Piece> {
    cell.map(|arg| catalogue.arg_pieces(arg)).unwrap_or_default()
}

/// Whether the cells of a column are read as amounts, and so stand at its right edge.
fn is_numeric(rows: &[Vec<Option<Arg>>], column: usize) -> bool {
    let mut cells = rows.iter().filter_map(|row| row.get(column)?.as_ref()).peekable();
    cells.peek().is_some() && cells.all(|cell| matches!(cell, Arg::Number(_) | Arg::Seconds(_)))
}

/// Links lead to documentation over HTTPS, or nowhere.
fn safe_href(href: Option<&'static str>) -> Option<&'static str> {
    href.filter(|href| {
        href.starts_with("https://") && href.bytes().all(|b| b.is_ascii_graphic() && !b"<>\"".contains(&b))
    })
}

#[cfg(test)]
mod sample;
