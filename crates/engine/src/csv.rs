//! Cells of the tables that are written: quoted where needed, and harmless in a spreadsheet.

/// Where a program may split a cell.
const PARTS: [char; 4] = ['\n', '\r', ';', '\t'];

/// A CSV cell: quoted where needed, and disarmed where a spreadsheet would run it as a formula.
pub(crate) fn cell(text: &str) -> String {
    let unseen =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}');
    // In each part of a cell: some programs split it at line breaks, and a spreadsheet whose decimals have a comma splits
    // columns at semicolons.
    let runs = |line: &str| {
        line.trim_start_matches(unseen).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
    };
    let formula = text.starts_with(['\t', '\r', '\n']) || text.split(PARTS).any(runs);
    let disarmed = if formula { format!("'{text}") } else { text.to_owned() };
    if disarmed.contains([',', '"']) || disarmed.contains(PARTS) {
        format!("\"{}\"", disarmed.replace('"', "\"\""))
    } else {
        disarmed
    }
}

/// So many rows make a part of a table: all of it may be more than one text should hold.
pub(crate) const ROWS: usize = 1 << 14;

/// Things in this order, written by `write`, some thousand at once.
pub(crate) fn parts(order: Vec<u32>, write: impl Fn(u32, &mut String)) -> impl Iterator<Item = String> {
    let mut begin = 0;
    std::iter::from_fn(move || {
        let rows = order.get(begin..order.len().min(begin + ROWS)).filter(|rows| !rows.is_empty())?;
        begin += ROWS;
        let mut part = String::new();
        for &row in rows {
            write(row, &mut part);
        }
        Some(part)
    })
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
        assert_eq!(cell("a;b"), "\"a;b\"");
        assert_eq!(cell("a;=1"), "\"'a;=1\"");
        assert_eq!(cell("a\t@b"), "\"'a\t@b\"");
        assert_eq!(cell("\u{200b}\u{3000}=1"), "'\u{200b}\u{3000}=1");
        assert_eq!(cell("\u{1}=1"), "'\u{1}=1");
        assert_eq!(cell(""), "");
    }
}
