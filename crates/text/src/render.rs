//! A document as a file: one renderer for each form, all over the same blocks.

mod html;
mod markdown;
mod text;

pub use html::html;
pub use markdown::markdown;
pub use text::text;

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
