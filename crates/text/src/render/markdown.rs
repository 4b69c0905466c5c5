//! GitHub-flavoured Markdown, for an issue or a wiki.
//!
//! Text from the log stands in code spans. There it is neither markup nor a mention, an issue number or a link, which
//! GitHub makes of plain text even where its characters are escaped.

use std::fmt::Write as _;

use hubscope::document::{Block, Document, Fact, Item, ListKind, TimelineSeries};
use hubscope::{Arg, Text, Time};

use super::pictures::heat_table;
use super::{NOTHING, cell, is_numeric, lane, lane_legend, notes, safe_href, text, timeline_scale};
use crate::Catalogue;
use crate::catalogue::Piece;

/// Writes the document as Markdown.
pub fn markdown(document: &Document, catalogue: &Catalogue) -> String {
    let mut page = Page { catalogue, out: String::new() };
    page.block(&format!("# {}", page.words(&document.title)));
    for sentence in &document.summary {
        page.paragraph(sentence);
    }
    for section in &document.sections {
        page.block(&format!("## {}", page.words(&section.heading)));
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
                    self.block(&format!("### {}", self.words(heading)));
                    self.block(&format!("**{}**", self.words(badge)));
                    self.facts(facts);
                    self.blocks(blocks);
                }
                Block::Notice { heading, facts, blocks, .. } => {
                    self.block(&format!("### {}", self.words(heading)));
                    self.facts(facts);
                    self.blocks(blocks);
                }
                Block::Code { heading, met, meaning, facts, .. } => {
                    self.block(&format!("### {}", self.words(heading)));
                    self.block(&format!("**{}**", self.words(met)));
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
                    self.block(&format!("**{}**", self.words(heading)));
                    self.indented(&text::histogram(starts, *end, series, self.catalogue));
                    self.list(ListKind::Plain, None, &notes(marks));
                }
                Block::Query { title, text } => {
                    self.block(&format!("**{}**", self.words(title)));
                    self.block(&format!("{0}kusto\n{1}\n{0}", fence(text), clean_lines(text)));
                }
                Block::Heat { heading, heads, causes, rows, .. } => {
                    self.block(&format!("**{}**", self.words(heading)));
                    let (columns, rows) = heat_table(heads, causes, rows);
                    self.table(&columns, &rows);
                }
                Block::Shares { shares } => self.indented(&text::shares_of(shares, self.catalogue)),
                Block::Lane { from, to, spans, errors } => {
                    const WIDTH: usize = 78;
                    let (row, step) = lane(*from, *to, spans, errors, WIDTH);
                    self.indented(&[row]);
                    self.paragraph(&lane_legend(step));
                }
                Block::Row { heading, place, excerpt } => {
                    self.paragraph(heading);
                    self.paragraph(place);
                    self.indented(&text::excerpt_lines(excerpt).collect::<Vec<_>>());
                }
            }
        }
    }

    fn paragraph(&mut self, text: &Text) {
        self.block(&at_line_start(self.words(text)));
    }

    fn list(&mut self, kind: ListKind, heading: Option<&Text>, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        if let Some(heading) = heading {
            self.block(&format!("**{}**", self.words(heading)));
        }
        let mut list = String::new();
        for (i, item) in items.iter().enumerate() {
            // Markdown has one kind of bullet, whatever character makes it.
            let mark = match kind {
                ListKind::Plain | ListKind::Links => "- ".to_owned(),
                ListKind::For => "- **+** ".to_owned(),
                ListKind::Against => "- **−** ".to_owned(),
                ListKind::Steps => format!("{}. ", i + 1),
            };
            let text = self.words(&item.text);
            let _ = match safe_href(item.href) {
                Some(href) => writeln!(list, "{mark}[{text}](<{href}>)"),
                None => writeln!(list, "{mark}{}", at_line_start(text)),
            };
        }
        self.block(list.trim_end());
    }

    fn facts(&mut self, facts: &[Fact]) {
        let facts: Vec<String> = facts
            .iter()
            .map(|f| format!("- **{}** {}", self.words(&f.label), self.words(&f.value)))
            .collect();
        if !facts.is_empty() {
            self.block(&facts.join("\n"));
        }
    }

    fn table(&mut self, columns: &[Text], rows: &[Vec<Option<Arg>>]) {
        if rows.is_empty() {
            return;
        }
        let mut table = String::from("|");
        for column in columns {
            let _ = write!(table, " {} |", self.words(column));
        }
        table.push_str("\n|");
        for column in 0..columns.len() {
            table.push_str(if is_numeric(rows, column) { " ---: |" } else { " --- |" });
        }
        for row in rows {
            table.push_str("\n|");
            for column in 0..columns.len() {
                let pieces = cell(row.get(column).and_then(Option::as_ref), self.catalogue);
                let text: String = pieces.iter().map(cell_span).collect();
                let _ = write!(table, " {} |", if text.trim().is_empty() { NOTHING } else { &text });
            }
        }
        self.block(&table);
    }

    fn timeline(&mut self, from: Time, step: u64, series: &[TimelineSeries]) {
        let Some(rows) = text::timeline(series, self.catalogue) else {
            return;
        };
        self.indented(&rows.lines);
        self.paragraph(&timeline_scale(from, step, rows.bins, rows.bins_per_bar));
    }

    /// Lines as they are. An indented block has no fence that one of them could close.
    fn indented(&mut self, lines: &[String]) {
        let lines: Vec<String> =
            lines.iter().map(|line| format!("    {line}").trim_end().to_owned()).collect();
        self.block(&lines.join("\n"));
    }

    fn words(&self, text: &Text) -> String {
        self.catalogue.pieces(text).iter().map(span).collect()
    }

    fn block(&mut self, block: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(block);
        self.out.push('\n');
    }
}

/// Our words as plain text, the log's as code.
fn span(piece: &Piece) -> String {
    if piece.foreign { code(&piece.text) } else { escape(&piece.text) }
}

/// The same in a table, where readers of Markdown disagree on a bar after a backslash: as entities, they all agree.
fn cell_span(piece: &Piece) -> String {
    if !piece.foreign || !piece.text.contains('|') {
        return span(piece);
    }
    let mut out = String::from("<code>");
    for c in piece.text.chars() {
        if c.is_ascii_punctuation() {
            let _ = write!(out, "&#{};", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out + "</code>"
}

/// More backticks than stand together anywhere in a text, and at least three.
fn fence(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat((longest + 1).max(3))
}

/// A text over several lines, each fit to be shown.
fn clean_lines(text: &str) -> String {
    text::excerpt_lines(text).collect::<Vec<_>>().join("\n")
}

/// A code span, with more backticks around it than within.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // One space at each end is taken off again by the reader; a span of spaces alone keeps them.
    let bare = |c: char| c != '`' && c != ' ';
    let pad = if text.starts_with(bare) && text.ends_with(bare) || text.trim_matches(' ').is_empty() {
        ""
    } else {
        " "
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A backslash before everything that Markdown gives a meaning within a line.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$' => {
                out.extend(['\\', c]);
            }
            c => out.push(c),
        }
    }
    out
}

/// A backslash before what would make a list or a rule of the line that it starts.
fn at_line_start(line: String) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.as_bytes().get(digits) {
        Some(b'-' | b'+' | b'=') if digits == 0 => format!("\\{line}"),
        Some(b'.' | b')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[test]
    fn every_block() {
        let expected = r"# Why devices disconnect

`<script>alert(1)</script>` lost its connection 1,234 times. The second line of the source.

## Findings \& figures

### Token ran out

**Very likely**

- **Disconnects** 12 in 12 s

**Speaks for it**

- **+** It came back after 3 s with \[`` |a`b` ``\]\*

- **−** 1\. Not a list

1. Renew the \*token\*
2. 1\. Not a list

- [Token documentation](<https://learn.microsoft.com/a?b=1&c=2>)
- Token documentation

1\. Not a list

| Device | Disconnects | Seen |
| --- | ---: | --- |
| <code>a&#124;b</code> | 1,234 | 2026-03-02 08:00:00 |
| <code>&#61;cmd&#124;&#39; &#47;C calc&#39;&#33;A0</code> | 7 | – |
| – | – | – |

3 more

    Token ran out  .▁▂.█  highest bar: 8

2026-03-02 08:00:00 to 2026-03-02 18:00:00

### `404104 DeviceConnectionClosedRemotely`

**3 more**

1\. Not a list

- **Disconnects** Renew the \*token\*

### Token ran out

- **Disconnects** Renew the \*token\*

1\. Not a list
";
        assert_eq!(markdown(&sample::document(), &sample::catalogue()), expected);
    }

    #[test]
    fn a_query_closes_no_fence() {
        let mut page = Page { catalogue: &sample::catalogue(), out: String::new() };
        page.blocks(&[sample::query()]);
        let expected = "\
**Disconnects**

````kusto
Table
| where device == \"a```b\" and 1 < 2
| take 1
````
";
        assert_eq!(page.out, expected);
    }

    #[test]
    fn pictures() {
        let mut page = Page { catalogue: &sample::catalogue(), out: String::new() };
        page.blocks(&sample::pictures());
        let expected = format!(
            "\
**Token ran out**

      0 s to 5 s      3  #
    10 s to 60 s    301  #==========
       over 60 s  1,200  {}

    # Disconnects   = Disconnects

- 3 more

**Token ran out**

| Device | Disconnects | Seen | Very likely |
| --- | ---: | ---: | ---: |
| <code>&#61;cmd&#124;&#39; &#47;C calc&#39;&#33;A0</code> | 7 | 2 | 7 |
| Renew the \\*token\\* | 0 | 2 | – |
",
            "#".repeat(40)
        );
        assert_eq!(page.out, expected);
    }

    #[test]
    fn hostile_strings_are_only_text() {
        let written = markdown(&sample::hostile(), &sample::catalogue());
        sample::assert_nothing_acts(&written);
        for line in written.lines() {
            assert!(!line.starts_with("- list") && !line.starts_with("# heading"), "{line}");
        }
    }

    #[test]
    fn code_spans() {
        assert_eq!(code("device"), "`device`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a``b`"), "``` a``b` ```");
        assert_eq!(code(" a "), "`  a  `");
        assert_eq!(code("  "), "`  `");
        assert_eq!(code("a\\"), "`a\\`");
    }

    #[test]
    fn lines_that_would_start_something() {
        let check = |text: &str, expected: &str| assert_eq!(at_line_start(escape(text)), expected);
        check("- item", "\\- item");
        check("+ item", "\\+ item");
        check("===", "\\===");
        check("12) item", "12\\) item");
        check("# heading", "\\# heading");
        check("> quote", "\\> quote");
        check("12 devices", "12 devices");
        check("a|b_c*d~e$f&g\\h", "a\\|b\\_c\\*d\\~e\\$f\\&g\\\\h");
    }
}
