//! Plain text, for a terminal or an e-mail.

use hubscope::document::{Block, CauseShare, Document, Fact, Item, ListKind, TimelineSeries};
use hubscope::{Arg, Text, Time};
use unicode_width::UnicodeWidthStr;

use super::pictures::{Bar, bars_of, heat_table};
use super::{
    NOTHING, cell, is_numeric, lane, lane_legend, notes, percent, safe_href, share_bar, timeline_peak,
    timeline_scale,
};
use crate::Catalogue;
use crate::catalogue::Piece;
use crate::clean::clean;
use crate::number::number;
use crate::wrap::{atoms, wrap, wrap_hard};

/// The longest line, in columns of a terminal: two less than most are wide, so that a quoted e-mail still fits.
const WIDTH: usize = 78;
/// A word longer than this is broken to keep a table narrow; shorter ones stay whole, so that they can be searched for.
const LONGEST_WORD: usize = 40;
/// Between the columns of a table.
const GAP: usize = 2;

/// Writes the document as plain text.
pub fn text(document: &Document, catalogue: &Catalogue) -> String {
    let mut page = Page { catalogue, out: String::new() };
    page.heading(&document.title, '=');
    for sentence in &document.summary {
        page.paragraph(sentence);
    }
    for section in &document.sections {
        page.heading(&section.heading, '-');
        page.blocks(&section.blocks);
    }
    page.out
}

struct Page<'a> {
    catalogue: &'a Catalogue,
    out: String,
}

impl Page<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { text } => self.paragraph(text),
                Block::List { kind, heading, items } => self.list(*kind, heading.as_ref(), items),
                Block::Finding { heading, badge, facts, blocks, .. } => {
                    self.heading(heading, '~');
                    self.paragraph(badge);
                    self.facts(facts);
                    self.blocks(blocks);
                }
                Block::Notice { heading, facts, blocks, .. } => {
                    self.heading(heading, '~');
                    self.facts(facts);
                    self.blocks(blocks);
                }
                Block::Code { heading, met, meaning, facts, .. } => {
                    self.heading(heading, '~');
                    self.paragraph(met);
                    self.paragraph(meaning);
                    self.facts(facts);
                }
                Block::Table { columns, rows, omitted, .. } => {
                    self.table(columns, rows);
                    if let Some(omitted) = omitted {
                        self.paragraph(omitted);
                    }
                }
                Block::Timeline { from, step, series, .. } => self.timeline(*from, *step, series),
                Block::Histogram { heading, starts, end, series, marks, .. } => {
                    self.paragraph(heading);
                    self.gap();
                    for line in histogram(starts, *end, series, self.catalogue) {
                        self.line(&line);
                    }
                    self.list(ListKind::Plain, None, &notes(marks));
                }
                // A query is for a window to paste it into, and this form for reading.
                Block::Query { .. } => {}
                Block::Heat { heading, heads, causes, rows, .. } => {
                    self.paragraph(heading);
                    let (columns, rows) = heat_table(heads, causes, rows);
                    self.table(&columns, &rows);
                }
                Block::Shares { shares } => {
                    self.gap();
                    for line in shares_of(shares, self.catalogue) {
                        self.line(&line);
                    }
                }
                Block::Lane { from, to, spans, errors } => {
                    self.gap();
                    let (row, step) = lane(*from, *to, spans, errors, WIDTH);
                    self.line(&row);
                    self.paragraph(&lane_legend(step));
                }
                Block::Row { heading, place, excerpt } => {
                    self.paragraph(heading);
                    for line in wrap(&self.words(place), WIDTH) {
                        self.line(&line);
                    }
                    // Never broken, so that they can be searched for.
                    for line in excerpt_lines(excerpt) {
                        self.line(&format!("    {line}"));
                    }
                }
            }
        }
    }

    fn heading(&mut self, text: &Text, underline: char) {
        self.gap();
        let lines = wrap(&self.words(text), WIDTH);
        let width = lines.iter().map(|line| line.width()).max().unwrap_or(0);
        for line in lines {
            self.line(&line);
        }
        self.line(&underline.to_string().repeat(width));
    }

    fn paragraph(&mut self, text: &Text) {
        self.gap();
        for line in wrap(&self.words(text), WIDTH) {
            self.line(&line);
        }
    }

    fn list(&mut self, kind: ListKind, heading: Option<&Text>, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        self.gap();
        if let Some(heading) = heading {
            for line in wrap(&self.words(heading), WIDTH) {
                self.line(&line);
            }
        }
        let numbers = items.len().to_string().len();
        for (i, item) in items.iter().enumerate() {
            let mark = match kind {
                ListKind::Plain | ListKind::Links => "*".to_owned(),
                ListKind::For => "+".to_owned(),
                ListKind::Against => "-".to_owned(),
                ListKind::Steps => format!("{:>numbers$}.", i + 1),
            };
            let indent = 2 + mark.len() + 1;
            let lines = wrap(&self.words(&item.text), WIDTH - indent);
            // On a line of its own and never broken, so that a terminal can tell that it is a link.
            let href = safe_href(item.href).map(str::to_owned);
            for (n, line) in lines.into_iter().chain(href).enumerate() {
                let mark = if n == 0 { mark.as_str() } else { "" };
                self.line(&format!("  {mark:<0$} {line}", indent - 3));
            }
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        let facts: Vec<_> = facts.iter().map(|f| (self.words(&f.label), self.words(&f.value))).collect();
        let Some(label_width) = facts.iter().map(|(label, _)| label.width()).max() else {
            return;
        };
        let indent = (label_width + GAP).min(WIDTH / 2);
        self.gap();
        for (label, value) in facts {
            for (n, line) in wrap(&value, WIDTH - indent).iter().enumerate() {
                let label = if n == 0 { label.as_str() } else { "" };
                self.line(&format!("{}{line}", padded(label, indent, false)));
            }
        }
    }

    fn table(&mut self, columns: &[Text], rows: &[Vec<Option<Arg>>]) {
        if rows.is_empty() {
            return;
        }
        let heads: Vec<String> = columns.iter().map(|column| self.words(column)).collect();
        let cells: Vec<Vec<String>> = rows
            .iter()
            .map(|row| (0..heads.len()).map(|i| self.cell(row.get(i).and_then(Option::as_ref))).collect())
            .collect();
        let numeric: Vec<bool> = (0..heads.len()).map(|column| is_numeric(rows, column)).collect();
        let widths = column_widths(&heads, &cells);
        self.gap();
        self.row(&heads, &widths, &numeric);
        let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        self.row(&rules, &widths, &numeric);
        for row in &cells {
            self.row(row, &widths, &numeric);
            self.rest_of_row(&heads[widths.len()..], &row[widths.len()..]);
        }
    }

    /// The cells for which the page is too narrow, under their row.
    fn rest_of_row(&mut self, heads: &[String], cells: &[String]) {
        const INDENT: usize = 4;
        const BETWEEN: &str = " · ";
        let room = WIDTH - INDENT;
        let mut lines: Vec<String> = Vec::new();
        for (head, cell) in heads.iter().zip(cells).filter(|(_, cell)| *cell != NOTHING) {
            let said = format!("{head} {cell}");
            match lines.last_mut() {
                Some(line) if line.width() + BETWEEN.width() + said.width() <= room => {
                    line.push_str(BETWEEN);
                    line.push_str(&said);
                }
                _ => lines.push(said),
            }
        }
        for line in lines.iter().flat_map(|line| wrap_hard(line, room)) {
            self.line(&format!("{:INDENT$}{line}", ""));
        }
    }

    fn cell(&self, arg: Option<&Arg>) -> String {
        let text: String =
            cell(arg, self.catalogue).into_iter().map(|Piece { text, .. }| text.replace('\n', " ")).collect();
        if text.trim().is_empty() { NOTHING.to_owned() } else { text }
    }

    /// One row of a table, as many lines high as its highest cell.
    fn row(&mut self, cells: &[String], widths: &[usize], numeric: &[bool]) {
        let cells: Vec<Vec<String>> =
            cells.iter().zip(widths).map(|(cell, width)| wrap_hard(cell, *width)).collect();
        for n in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
            let line: Vec<String> = cells
                .iter()
                .zip(widths)
                .zip(numeric)
                .map(|((cell, width), right)| padded(cell.get(n).map_or("", String::as_str), *width, *right))
                .collect();
            self.line(&line.join(&" ".repeat(GAP)));
        }
    }

    fn timeline(&mut self, from: Time, step: u64, series: &[TimelineSeries]) {
        let Some(rows) = timeline(series, self.catalogue) else {
            return;
        };
        self.gap();
        for line in &rows.lines {
            self.line(line);
        }
        self.paragraph(&timeline_scale(from, step, rows.bins, rows.bins_per_bar));
    }

    fn words(&self, text: &Text) -> String {
        words(text, self.catalogue)
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    /// An empty line between blocks.
    fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }
}

/// The lines of an excerpt, fit to be shown.
pub(super) fn excerpt_lines(excerpt: &str) -> impl Iterator<Item = String> {
    excerpt.lines().map(clean)
}

/// How likely each cause is, which Markdown shows too: name, percent, bar.
pub(super) fn shares_of(shares: &[CauseShare], catalogue: &Catalogue) -> Vec<String> {
    const BAR: usize = 30;
    let labels: Vec<String> = shares.iter().map(|share| words(&share.label, catalogue)).collect();
    let percents: Vec<String> = shares.iter().map(|share| words(&percent(share.share), catalogue)).collect();
    let widest = |texts: &[String]| texts.iter().map(|text| text.width()).max().unwrap_or(0);
    let (label, number) = (widest(&labels) + GAP, widest(&percents));
    let line = |((share, name), percent): ((&CauseShare, String), String)| {
        let bar = share_bar(share.share, BAR);
        format!("{}{}{}{bar}", padded(&name, label, false), padded(&percent, number, true), " ".repeat(GAP))
            .trim_end()
            .to_owned()
    };
    shares.iter().zip(labels).zip(percents).map(line).collect()
}

/// A histogram, which Markdown shows too: a row for each bin with anything in it, and what the signs stand for.
pub(super) fn histogram(
    starts: &[u32],
    end: Option<u32>,
    series: &[TimelineSeries],
    catalogue: &Catalogue,
) -> Vec<String> {
    /// One for each cause there is.
    const SIGNS: [&str; 10] = ["#", "=", "+", "o", "*", "%", "x", "~", "@", "."];
    const BAR: f64 = 40.0;
    let bars = bars_of(starts, end, series);
    let ranges: Vec<String> = bars.iter().map(|bar| words(&bar.range, catalogue)).collect();
    let totals: Vec<String> =
        bars.iter().map(|bar| number(f64::from(bar.total()), catalogue.lang())).collect();
    let widest = |texts: &[String]| texts.iter().map(|text| text.width()).max().unwrap_or(0);
    let (range_width, total_width) = (widest(&ranges), widest(&totals));
    let peak = bars.iter().map(Bar::total).max().unwrap_or(0).max(1);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within the bar
    let length = |count: u32| (f64::from(count) * BAR / f64::from(peak)).ceil() as usize;
    let line = |((bar, range), total): ((&Bar, &String), &String)| {
        let parts = bar.counts.iter().zip(SIGNS.into_iter().cycle());
        let drawn: String = parts.map(|(count, sign)| sign.repeat(length(*count))).collect();
        format!("{}  {}  {drawn}", padded(range, range_width, true), padded(total, total_width, true))
    };
    let mut lines: Vec<String> = bars.iter().zip(&ranges).zip(&totals).map(line).collect();
    lines.push(String::new());
    let signs = series.iter().zip(SIGNS.into_iter().cycle());
    // No line ends between a sign and its cause.
    let signs: Vec<String> = signs
        .map(|(of, sign)| format!("{sign} {}", words(&of.label, catalogue)).replace(' ', "\u{a0}"))
        .collect();
    lines.extend(wrap(&signs.join("   "), WIDTH).into_iter().map(|line| line.replace('\u{a0}', " ")));
    lines
}

/// The rows of a timeline, which Markdown shows too.
pub(super) struct Rows {
    pub lines: Vec<String>,
    pub bins: usize,
    /// Bins are merged until the rows fit the page.
    pub bins_per_bar: usize,
}

/// A row for each cause: its name, its bars, its peak. None without a bin.
pub(super) fn timeline(series: &[TimelineSeries], catalogue: &Catalogue) -> Option<Rows> {
    const FEWEST_BARS: usize = 12;
    let bins = series.iter().map(|row| row.counts.len()).max().filter(|bins| *bins > 0)?;
    let labels: Vec<String> = series.iter().map(|row| words(&row.label, catalogue)).collect();
    let label_width = labels.iter().map(|label| label.width()).max()?;
    // No merged bin holds more than the whole row does.
    let peak_width =
        series.iter().map(|row| words(&timeline_peak(&[total(&row.counts)]), catalogue).width()).max()?;
    let room = WIDTH.saturating_sub(label_width + peak_width + 2 * GAP).max(FEWEST_BARS);
    let bins_per_bar = bins.div_ceil(room);

    let line = |(row, label): (&TimelineSeries, String)| {
        let counts: Vec<u32> = row.counts.chunks(bins_per_bar).map(total).collect();
        let label = padded(&label, label_width + GAP, false);
        format!("{label}{}{}{}", bars(&counts), " ".repeat(GAP), words(&timeline_peak(&counts), catalogue))
    };
    Some(Rows { lines: series.iter().zip(labels).map(line).collect(), bins, bins_per_bar })
}

fn total(counts: &[u32]) -> u32 {
    counts.iter().fold(0, |sum, n| sum.saturating_add(*n))
}

/// A message on one line; in the catalogue a long one has several.
fn words(text: &Text, catalogue: &Catalogue) -> String {
    catalogue.format(text).replace('\n', " ")
}

/// One character a count, scaled to the highest; a count above zero always shows.
fn bars(counts: &[u32]) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let peak = counts.iter().copied().max().unwrap_or(0);
    let bar = |n: u32| {
        let high_enough = |eighths: u64| u64::from(n) * 8 <= u64::from(peak) * eighths;
        BARS.into_iter().zip(1..).find(|(_, eighths)| high_enough(*eighths)).map_or('█', |(bar, _)| bar)
    };
    counts.iter().map(|&n| if n == 0 { '.' } else { bar(n) }).collect()
}

fn padded(text: &str, width: usize, right: bool) -> String {
    let space = " ".repeat(width.saturating_sub(text.width()));
    if right { space + text } else { text.to_owned() + &space }
}

/// The widths of the columns, from the first on, for which the page has room. Each is as wide as its text wants if
/// that fits; else its text wraps, but a column is no narrower than its longest word.
fn column_widths(heads: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    /// Wrapped text that is narrower than this is hard to read.
    const READABLE: usize = 20;
    let column = |i: usize| std::iter::once(&heads[i]).chain(rows.iter().map(move |row| &row[i]));
    let wanted = |i: usize| column(i).map(|cell| cell.width()).max().unwrap_or(0);
    let longest_word = |i: usize| {
        let words = column(i).flat_map(|cell| atoms(cell)).map(|word| word.trim_end().width());
        words.max().unwrap_or(0).min(LONGEST_WORD)
    };
    let with_gaps = |widths: &[usize]| widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);

    let wanted: Vec<usize> = (0..heads.len()).map(wanted).collect();
    if with_gaps(&wanted) <= WIDTH {
        return wanted;
    }
    let mut widths: Vec<usize> =
        wanted.iter().enumerate().map(|(i, wanted)| longest_word(i).max(READABLE.min(*wanted))).collect();
    while widths.len() > 1 && with_gaps(&widths) > WIDTH {
        widths.pop();
    }
    // A column at a time gets one more, so that all wrap about alike.
    while with_gaps(&widths) < WIDTH {
        let spare = WIDTH - with_gaps(&widths);
        let narrow = widths.iter_mut().zip(&wanted).filter(|(width, wanted)| **width < **wanted);
        if narrow.take(spare).map(|(width, _)| *width += 1).count() == 0 {
            break;
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[test]
    fn every_block() {
        let expected = "\
Why devices disconnect
======================

<script>alert(1)</script> lost its connection 1,234 times. The second line of
the source.

Findings & figures
------------------

Token ran out
~~~~~~~~~~~~~

Very likely

Disconnects  12 in 12 s

Speaks for it
  + It came back after 3 s with [|a`b`]*

  - 1. Not a list

  1. Renew the *token*
  2. 1. Not a list

  * Token documentation
    https://learn.microsoft.com/a?b=1&c=2
  * Token documentation

1. Not a list

Device              Disconnects  Seen
------------------  -----------  -------------------
a|b                       1,234  2026-03-02 08:00:00
=cmd|' /C calc'!A0            7  –
–                             –  –

3 more

Token ran out  .▁▂.█  highest bar: 8

2026-03-02 08:00:00 to 2026-03-02 18:00:00

404104 DeviceConnectionClosedRemotely
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

3 more

1. Not a list

Disconnects  Renew the *token*

Token ran out
~~~~~~~~~~~~~

Disconnects  Renew the *token*

1. Not a list
";
        assert_eq!(text(&sample::document(), &sample::catalogue()), expected);
    }

    #[test]
    fn a_device_opened() {
        use hubscope::diagnose::Cause;
        use hubscope::document::{Mark, Span};
        let label = || Text::new("finding");
        let span = |from, to, cause| Span { from: Time(from), to: Time(to), cause, label: label() };
        let share = |cause, share| CauseShare { cause, label: label(), share };
        let (lost, cut) = (Cause::NetworkLoss, Cause::AbruptClose);
        let mut page = Page { catalogue: &sample::catalogue(), out: String::new() };
        page.blocks(&[
            Block::Shares { shares: vec![share(lost, 0.9), share(cut, 0.1)] },
            Block::Lane {
                from: Time(0),
                to: Time(78_000),
                spans: vec![span(3_000, 9_000, Some(lost)), span(12_000, 78_000, None)],
                errors: vec![Mark { from: Time(10_500), to: Time(10_500), label: label() }],
            },
            Block::Row {
                heading: label(),
                place: Text::new("plain"),
                excerpt: "{\n  \"a\": \"\u{1b}[2J\"\n}".to_owned(),
            },
        ]);
        let lane = format!("___======XE_{}", "=".repeat(66));
        let expected = format!(
            "\
Token ran out  90%  ###########################
Token ran out  10%  ###

{lane}

each sign covers 1 s

Token ran out
1. Not a list
    {{
      \"a\": \"\u{fffd}[2J\"
    }}
"
        );
        assert_eq!(page.out, expected);
    }

    #[test]
    fn pictures() {
        let mut page = Page { catalogue: &sample::catalogue(), out: String::new() };
        page.blocks(&sample::pictures());
        let expected = format!(
            "\
Token ran out

  0 s to 5 s      3  #
10 s to 60 s    301  #==========
   over 60 s  1,200  {}

# Disconnects   = Disconnects

  * 3 more

Token ran out

Device              Disconnects  Seen  Very likely
------------------  -----------  ----  -----------
=cmd|' /C calc'!A0            7     2            7
Renew the *token*             0     2            –
",
            "#".repeat(40)
        );
        assert_eq!(page.out, expected);
    }

    #[test]
    fn many_bins_are_taken_together() {
        use hubscope::diagnose::Cause;
        let mut counts = vec![0; 75];
        counts[65..70].fill(2);
        let series = [TimelineSeries { cause: Cause::SasTokenExpiry, label: Text::new("finding"), counts }];
        let starts: Vec<u32> = (0..75).collect();
        let lines = histogram(&starts, Some(75), &series, &sample::catalogue());
        assert_eq!(lines[0], format!("65 s to 70 s  10  {}", "#".repeat(40)));
        assert_eq!(lines[1..], ["", "# Token ran out"]);
    }

    #[test]
    fn hostile_strings_are_only_text() {
        let written = text(&sample::hostile(), &sample::catalogue());
        assert!(written.contains("``` ` `` # heading - list"), "{written}");
        sample::assert_nothing_acts(&written);
    }

    #[test]
    fn wide_tables_wrap() {
        let strings = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let heads = strings(&["id", "words"]);
        assert_eq!(column_widths(&heads, &[strings(&["device-1", "short"])]), [8, 5]);
        let long = "word ".repeat(30);
        assert_eq!(column_widths(&heads, &[strings(&["device-1", &long])]), [8, 68]);
        let id = "x".repeat(60);
        assert_eq!(column_widths(&heads, &[strings(&[&id, &id])]), [60]);
        assert_eq!(column_widths(&heads, &[strings(&["设备", "连接"])]), [4, 5]);
    }

    #[test]
    fn what_is_too_wide_stands_below() {
        let mut page = Page { catalogue: &sample::catalogue(), out: String::new() };
        let columns = ["device", "label", "seen", "finding", "seen"].map(Text::new);
        let long = "x".repeat(80);
        let row = |id: &str, seen: Option<&str>| -> Vec<Option<Arg>> {
            let seen = seen.map(Arg::from);
            vec![Some(id.into()), Some(7.into()), seen.clone(), Some("out".into()), seen]
        };
        page.table(
            &columns,
            &[row("a device with spaces", Some(&long)), row("b", Some("now")), row("c", None)],
        );
        let expected = format!(
            "\
Device                Disconnects  Seen
--------------------  -----------  -------------------------------------------
a device with spaces            7  {}
                                   {}
    Token ran out out
    Seen
    {}
    {}
b                               7  now
    Token ran out out · Seen now
c                               7  –
    Token ran out out
",
            &long[..43],
            &long[43..],
            &long[..74],
            &long[74..]
        );
        assert_eq!(page.out, expected);
    }

    #[test]
    fn chinese_tables_align() {
        let mut page = Page { catalogue: &sample::catalogue(), out: String::new() };
        for row in [["设备", "1"], ["id", "12"]] {
            page.row(&row.map(str::to_owned), &[6, 3], &[false, true]);
        }
        assert_eq!(page.out, "设备      1\nid       12\n");
    }

    #[test]
    fn bars_are_scaled_and_merged() {
        assert_eq!(bars(&[0, 0]), "..");
        assert_eq!(bars(&[1, 4_000_000_000, 2_000_000_000]), "▁█▄");

        let counts = vec![1; 100];
        let label = Text::new("finding");
        let series = [TimelineSeries { cause: hubscope::diagnose::Cause::NetworkLoss, label, counts }];
        let rows = timeline(&series, &sample::catalogue()).unwrap();
        assert_eq!((rows.bins, rows.bins_per_bar), (100, 3));
        assert_eq!(rows.lines, [format!("Token ran out  {}▃  highest bar: 3", "█".repeat(33))]);
        assert!(timeline(&[], &sample::catalogue()).is_none());
    }
}
