//! A series of counts, as people copy it from a chart of the portal: nothing but times and numbers.

use crate::read::columns::is_time;
use crate::read::fields::says_nothing;
use crate::spreadsheet::whole_number;

/// Fewer points are no series.
const LEAST_POINTS: usize = 2;

/// More decimals are not read. Proposal: one would do for a count of devices.
const SHOWN_DECIMALS: usize = 3;

/// In names of the metric of connected devices, by the portal's language.
const DEVICES: [&str; 5] = ["device", "enhet", "appara", "appareil", "设备"];

/// Where the counts of devices stand.
pub(super) struct Metric {
    /// The column, unless it is of something else, or there are several.
    pub(super) count: Option<usize>,
}

impl Metric {
    /// Tells a series from its rows, and whether the first of them is a header.
    pub(super) fn of(rows: &[Vec<String>]) -> Option<(Self, bool)> {
        let (header, points) = match rows.split_first()? {
            (first, points) if !is_point(first) => (Some(first), points),
            _ => (None, rows),
        };
        let any_number = points.iter().flatten().any(|cell| number(cell).is_some());
        if points.len() < LEAST_POINTS || !points.iter().all(|row| is_point(row)) || !any_number {
            return None;
        }
        let of_devices = header.is_none_or(|header| {
            let name = header.get(1).map(|name| name.to_ascii_lowercase()).unwrap_or_default();
            DEVICES.iter().any(|device| name.contains(device))
        });
        let single = points.iter().all(|row| row.len() <= 2);
        Some((Self { count: (of_devices && single).then_some(1) }, header.is_some()))
    }

    /// The count in a row.
    pub(super) fn count(&self, row: &[String]) -> Option<f64> {
        row.get(self.count?).and_then(|cell| number(cell))
    }
}

fn is_point(row: &[String]) -> bool {
    row.split_first().is_some_and(|(time, counts)| {
        let is_count = |cell: &String| says_nothing(cell) || number(cell).is_some();
        is_time(time) && counts.iter().all(is_count)
    })
}

/// A count, or a mean of counts.
fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    // A full stop is a decimal mark, as the portal writes it; a comma is one unless it parts thousands.
    let thousands = if cell.contains('.') { None } else { whole_number(cell) };
    if let Some(number) = thousands {
        return Some(f64::from(number));
    }
    let (whole, fraction) = cell.split_once(['.', ',']).unwrap_or((cell, ""));
    let digits = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    // By hand: the standard library's way of reading these takes more room than all the rest of this file.
    let value = |text: &str| text.bytes().fold(0.0, |value, digit| value * 10.0 + f64::from(digit - b'0'));
    let shown = &fraction[..fraction.len().min(SHOWN_DECIMALS)];
    let scale = 10f64.powi(i32::try_from(shown.len()).unwrap_or_default());
    Some(value(whole) + value(shown) / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
    }

    #[test]
    fn series() {
        let of = |text: &str| Metric::of(&rows(text)).map(|(metric, header)| (metric.count, header));
        let two = "2024-05-14T09:08:00Z\t120\n2024-05-14T09:09:00Z\t";
        assert_eq!(of(two), Some((Some(1), false)));
        assert_eq!(of(&format!("Time\tConnected devices (Avg)\n{two}")), Some((Some(1), true)));
        assert_eq!(of(&format!("Tid\tAnslutna enheter\n{two}")), Some((Some(1), true)));
        assert_eq!(of(&format!("Time\tTelemetry messages sent\n{two}")), Some((None, true)));
        assert_eq!(of(&format!("{two}\t7")), Some((None, false)));
        assert_eq!(of("2024-05-14T09:08:00Z\t120"), None);
        assert_eq!(of(&format!("{two}\n2024-05-14T09:09:00Z\tpump-01")), None);
        assert_eq!(of("2024-05-14T09:08:00Z\t\n2024-05-14T09:09:00Z\t"), None);
        assert_eq!(of("2024-05-14T09:08:00Z\n2024-05-14T09:09:00Z"), None);
    }

    #[test]
    fn numbers() {
        for (cell, expected) in [
            ("120", Some(120.0)),
            ("119.5", Some(119.5)),
            ("119,5", Some(119.5)),
            ("1,204", Some(1204.0)),
            ("1 204", Some(1204.0)),
            ("", None),
            ("n/a", None),
            ("1.2.3", None),
            ("-1", None),
        ] {
            assert_eq!(number(cell), expected, "{cell}");
        }
    }
}
