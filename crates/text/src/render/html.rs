//! One self-contained HTML page, for a ticket or an archive: no script, nothing loaded, and a policy that says so.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hubscope::document::{Block, CauseShare, Document, Fact, Item, ListKind, TimelineSeries};
use hubscope::{Arg, Text, Time};
use sha2::{Digest, Sha256};

use super::pictures::{Bar, bars_of, heat_table};
use super::text::excerpt_lines;
use super::{
    NOTHING, cell, is_numeric, lane, lane_legend, notes, percent, safe_href, timeline_peak, timeline_scale,
};
use crate::Catalogue;
use crate::catalogue::Piece;
use crate::number::number;

pub(crate) const STYLE: &str = include_str!("html.css");

/// Writes the document as an HTML page.
pub fn html(document: &Document, catalogue: &Catalogue) -> String {
    let mut page = Page { catalogue, out: String::new() };
    page.head(&document.title);
    page.element("h1", &document.title);
    for sentence in &document.summary {
        page.element("p", sentence);
    }
    for section in &document.sections {
        page.out.push_str("<section>\n");
        page.element("h2", &section.heading);
        page.blocks(&section.blocks);
        page.out.push_str("</section>\n");
    }
    page.out.push_str("</body>\n</html>\n");
    page.out
}

struct Page<'a> {
    catalogue: &'a Catalogue,
    out: String,
}

impl Page<'_> {
    fn head(&mut self, title: &Text) {
        let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
        let lang = self.catalogue.lang();
        let title = escape(&self.catalogue.format(title));
        // The policy stands before everything that it is to rule.
        let _ = write!(
            self.out,
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; \
             base-uri 'none'; form-action 'none'\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        );
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { text } => self.element("p", text),
                Block::List { kind, heading, items } => self.list(*kind, heading.as_ref(), items),
                Block::Finding { expected, heading, badge, facts, blocks, .. } => {
                    self.article(*expected, heading);
                    let _ = writeln!(self.out, "<p class=\"badge\">{}</p>", self.words(badge));
                    self.facts(facts);
                    self.blocks(blocks);
                    self.out.push_str("</article>\n");
                }
                Block::Notice { expected, heading, facts, blocks, .. } => {
                    self.article(*expected, heading);
                    self.facts(facts);
                    self.blocks(blocks);
                    self.out.push_str("</article>\n");
                }
                Block::Code { heading, met, meaning, facts, .. } => {
                    self.out.push_str("<article class=\"code\">\n");
                    self.element("h3", heading);
                    let _ = writeln!(self.out, "<p class=\"badge\">{}</p>", self.words(met));
                    self.element("p", meaning);
                    self.facts(facts);
                    self.out.push_str("</article>\n");
                }
                Block::Table { columns, rows, omitted, .. } => {
                    self.table(columns, rows);
                    if let Some(omitted) = omitted {
                        self.element("p", omitted);
                    }
                }
                Block::Timeline { from, step, series, .. } => self.timeline(*from, *step, series),
                Block::Histogram { heading, axis, starts, end, series, marks, .. } => {
                    self.element("h3", heading);
                    self.histogram(axis, &bars_of(starts, *end, series), series);
                    self.list(ListKind::Plain, None, &notes(marks));
                }
                Block::Query { title, text } => {
                    let lines: Vec<String> = excerpt_lines(text).map(|line| escape(&line)).collect();
                    let (title, text) = (self.words(title), lines.join("\n"));
                    let _ = writeln!(
                        self.out,
                        "<details>\n<summary>{title}</summary>\n<pre dir=\"ltr\">{text}</pre>\n</details>"
                    );
                }
                Block::Heat { heading, heads, causes, rows, .. } => {
                    self.element("h3", heading);
                    let (columns, rows) = heat_table(heads, causes, rows);
                    self.table(&columns, &rows);
                }
                Block::Shares { shares } => {
                    self.out.push_str("<table>\n<tbody>\n");
                    for CauseShare { label, share, .. } in shares {
                        let (label, share) = (self.words(label), self.words(&percent(*share)));
                        let _ = writeln!(
                            self.out,
                            "<tr><th scope=\"row\">{label}</th><td class=\"n\">{share}</td></tr>"
                        );
                    }
                    self.out.push_str("</tbody>\n</table>\n");
                }
                Block::Lane { from, to, spans, errors } => {
                    const WIDTH: usize = 120;
                    let (row, step) = lane(*from, *to, spans, errors, WIDTH);
                    let _ = writeln!(self.out, "<pre>{row}</pre>");
                    self.element("p", &lane_legend(step));
                }
                Block::Row { heading, place, excerpt } => {
                    self.element("p", heading);
                    self.element("p", place);
                    let lines: Vec<String> = excerpt_lines(excerpt).map(|line| escape(&line)).collect();
                    let _ = writeln!(self.out, "<pre dir=\"auto\">{}</pre>", lines.join("\n"));
                }
            }
        }
    }

    fn article(&mut self, expected: bool, heading: &Text) {
        self.out.push_str(if expected { "<article class=\"expected\">\n" } else { "<article>\n" });
        self.element("h3", heading);
    }

    fn element(&mut self, name: &str, text: &Text) {
        let _ = writeln!(self.out, "<{name}>{}</{name}>", self.words(text));
    }

    fn list(&mut self, kind: ListKind, heading: Option<&Text>, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        if let Some(heading) = heading {
            self.element("h4", heading);
        }
        let (name, class) = match kind {
            ListKind::Plain => ("ul", "plain"),
            ListKind::For => ("ul", "for"),
            ListKind::Against => ("ul", "against"),
            ListKind::Steps => ("ol", "steps"),
            ListKind::Links => ("ul", "links"),
        };
        let _ = writeln!(self.out, "<{name} class=\"{class}\">");
        for item in items {
            let text = self.words(&item.text);
            let _ = match safe_href(item.href) {
                Some(href) => {
                    writeln!(self.out, "<li><a href=\"{}\" rel=\"noreferrer\">{text}</a></li>", escape(href))
                }
                None => writeln!(self.out, "<li>{text}</li>"),
            };
        }
        let _ = writeln!(self.out, "</{name}>");
    }

    fn facts(&mut self, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        self.out.push_str("<dl>\n");
        for Fact { label, value } in facts {
            let _ =
                writeln!(self.out, "<div><dt>{}</dt><dd>{}</dd></div>", self.words(label), self.words(value));
        }
        self.out.push_str("</dl>\n");
    }

    fn table(&mut self, columns: &[Text], rows: &[Vec<Option<Arg>>]) {
        if rows.is_empty() {
            return;
        }
        let classes: Vec<&str> = (0..columns.len())
            .map(|column| if is_numeric(rows, column) { " class=\"n\"" } else { "" })
            .collect();
        self.out.push_str("<table>\n<thead><tr>");
        for (column, class) in columns.iter().zip(&classes) {
            let _ = write!(self.out, "<th scope=\"col\"{class}>{}</th>", self.words(column));
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.out.push_str("<tr>");
            for (column, class) in classes.iter().enumerate() {
                let pieces = cell(row.get(column).and_then(Option::as_ref), self.catalogue);
                let text: String = pieces.iter().map(span).collect();
                let _ = write!(self.out, "<td{class}>{}</td>", if text.is_empty() { NOTHING } else { &text });
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n");
    }

    fn timeline(&mut self, from: Time, step: u64, series: &[TimelineSeries]) {
        let bins = series.iter().map(|row| row.counts.len()).max().unwrap_or(0);
        if bins == 0 {
            return;
        }
        self.out.push_str("<table class=\"timeline\">\n");
        for row in series {
            let _ = writeln!(
                self.out,
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>",
                self.words(&row.label),
                chart(&row.counts, bins),
                self.words(&timeline_peak(&row.counts)),
            );
        }
        self.out.push_str("</table>\n");
        self.element("p", &timeline_scale(from, step, bins, 1));
    }

    fn histogram(&mut self, axis: &Text, bars: &[Bar], series: &[TimelineSeries]) {
        self.out.push_str("<table class=\"histogram\">\n<thead><tr>");
        let _ = write!(self.out, "<th scope=\"col\">{}</th>", self.words(axis));
        for of in series {
            let _ = write!(self.out, "<th scope=\"col\" class=\"n\">{}</th>", self.words(&of.label));
        }
        self.out.push_str("<td></td></tr></thead>\n<tbody>\n");
        let peak = bars.iter().map(Bar::total).max().unwrap_or(0).max(1);
        for bar in bars {
            let _ = write!(self.out, "<tr><th scope=\"row\">{}</th>", self.words(&bar.range));
            for count in &bar.counts {
                let _ = write!(
                    self.out,
                    "<td class=\"n\">{}</td>",
                    number(f64::from(*count), self.catalogue.lang())
                );
            }
            let length = (u64::from(bar.total()) * 100).div_ceil(u64::from(peak));
            let _ = writeln!(
                self.out,
                "<td><svg viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
                 <path d=\"M0 0h{length}v1h-{length}z\"/></svg></td></tr>"
            );
        }
        self.out.push_str("</tbody>\n</table>\n");
    }

    fn words(&self, text: &Text) -> String {
        self.catalogue.pieces(text).iter().map(span).collect()
    }
}

/// Bars, scaled to the highest; a count above zero always shows. The words beside it say what it shows.
fn chart(counts: &[u32], bins: usize) -> String {
    const HEIGHT: u64 = 32;
    let peak = counts.iter().copied().max().unwrap_or(0);
    let mut path = String::new();
    for (i, &count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
        let height = (u64::from(count) * HEIGHT).div_ceil(u64::from(peak));
        let _ = write!(path, "M{i} {HEIGHT}v-{height}h1v{height}z");
    }
    format!(
        "<svg viewBox=\"0 0 {bins} {HEIGHT}\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>"
    )
}

/// Our words as they are; the log's as code, which its own direction cannot leave.
fn span(piece: &Piece) -> String {
    let text = escape(&piece.text);
    if piece.foreign { format!("<code dir=\"auto\">{text}</code>") } else { text }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[test]
    fn every_block() {
        let written = html(&sample::document(), &sample::catalogue());
        let (head, body) = written.split_once("<body>").unwrap();
        let expected = r#"
<h1>Why devices disconnect</h1>
<p><code dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</code> lost its connection 1,234 times.
The second line of the source.</p>
<section>
<h2>Findings &amp; figures</h2>
<article class="expected">
<h3>Token ran out</h3>
<p class="badge">Very likely</p>
<dl>
<div><dt>Disconnects</dt><dd>12 in 12 s</dd></div>
</dl>
<h4>Speaks for it</h4>
<ul class="for">
<li>It came back after 3 s with [<code dir="auto">|a`b`</code>]*</li>
</ul>
<ul class="against">
<li>1. Not a list</li>
</ul>
<ol class="steps">
<li>Renew the *token*</li>
<li>1. Not a list</li>
</ol>
<ul class="links">
<li><a href="https://learn.microsoft.com/a?b=1&amp;c=2" rel="noreferrer">Token documentation</a></li>
<li>Token documentation</li>
</ul>
</article>
<p>1. Not a list</p>
<table>
<thead><tr><th scope="col">Device</th><th scope="col" class="n">Disconnects</th><th scope="col">Seen</th></tr></thead>
<tbody>
<tr><td><code dir="auto">a|b</code></td><td class="n">1,234</td><td>2026-03-02 08:00:00</td></tr>
<tr><td><code dir="auto">=cmd|&#39; /C calc&#39;!A0</code></td><td class="n">7</td><td>–</td></tr>
<tr><td>–</td><td class="n">–</td><td>–</td></tr>
</tbody>
</table>
<p>3 more</p>
<table class="timeline">
<tr><th scope="row">Token ran out</th><td><svg viewBox="0 0 5 32" preserveAspectRatio="none" aria-hidden="true"><path d="M1 32v-4h1v4zM2 32v-8h1v8zM4 32v-32h1v32z"/></svg></td><td>highest bar: 8</td></tr>
</table>
<p>2026-03-02 08:00:00 to 2026-03-02 18:00:00</p>
<article class="code">
<h3><code dir="auto">404104 DeviceConnectionClosedRemotely</code></h3>
<p class="badge">3 more</p>
<p>1. Not a list</p>
<dl>
<div><dt>Disconnects</dt><dd>Renew the *token*</dd></div>
</dl>
</article>
<article class="expected">
<h3>Token ran out</h3>
<dl>
<div><dt>Disconnects</dt><dd>Renew the *token*</dd></div>
</dl>
<p>1. Not a list</p>
</article>
</section>
</body>
</html>
"#;
        assert_eq!(body, expected);

        let policy = head.find("Content-Security-Policy").unwrap();
        assert!(head.starts_with("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
        assert!(policy < head.find("<style>").unwrap());
        assert!(head.contains("<title>Why devices disconnect</title>"));
    }

    #[test]
    fn a_query_is_closed_until_it_is_asked_for() {
        let mut page = Page { catalogue: &sample::catalogue(), out: String::new() };
        page.blocks(&[sample::query()]);
        let expected = "\
<details>
<summary>Disconnects</summary>
<pre dir=\"ltr\">Table
| where device == &quot;a```b&quot; and 1 &lt; 2
| take 1</pre>
</details>
";
        assert_eq!(page.out, expected);
    }

    #[test]
    fn pictures() {
        let mut page = Page { catalogue: &sample::catalogue(), out: String::new() };
        page.blocks(&sample::pictures());
        let bar = |length: u32| {
            format!(
                "<td><svg viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
                 <path d=\"M0 0h{length}v1h-{length}z\"/></svg></td></tr>"
            )
        };
        let expected = [
            "<h3>Token ran out</h3>",
            "<table class=\"histogram\">",
            "<thead><tr><th scope=\"col\">Device</th><th scope=\"col\" class=\"n\">Disconnects</th>\
             <th scope=\"col\" class=\"n\">Disconnects</th><td></td></tr></thead>",
            "<tbody>",
            &("<tr><th scope=\"row\">0 s to 5 s</th><td class=\"n\">3</td><td class=\"n\">0</td>".to_owned()
                + &bar(1)),
            &("<tr><th scope=\"row\">10 s to 60 s</th><td class=\"n\">1</td><td class=\"n\">300</td>"
                .to_owned()
                + &bar(26)),
            &("<tr><th scope=\"row\">over 60 s</th><td class=\"n\">1,200</td><td class=\"n\">0</td>"
                .to_owned()
                + &bar(100)),
            "</tbody>",
            "</table>",
            "<ul class=\"plain\">",
            "<li>3 more</li>",
            "</ul>",
            "<h3>Token ran out</h3>",
            "<table>",
            "<thead><tr><th scope=\"col\">Device</th><th scope=\"col\" class=\"n\">Disconnects</th>\
             <th scope=\"col\" class=\"n\">Seen</th><th scope=\"col\" class=\"n\">Very likely</th></tr></thead>",
            "<tbody>",
            "<tr><td><code dir=\"auto\">=cmd|&#39; /C calc&#39;!A0</code></td><td class=\"n\">7</td>\
             <td class=\"n\">2</td><td class=\"n\">7</td></tr>",
            "<tr><td>Renew the *token*</td><td class=\"n\">0</td><td class=\"n\">2</td><td class=\"n\">–</td></tr>",
            "</tbody>",
            "</table>",
            "",
        ];
        assert_eq!(page.out, expected.join("\n"));
    }

    #[test]
    fn hostile_strings_are_only_text() {
        const TAGS: &[&str] = &[
            "!doctype", "html", "head", "meta", "title", "style", "body", "section", "article", "h1", "h2",
            "h3", "h4", "p", "pre", "code", "dl", "div", "dt", "dd", "ul", "ol", "li", "a", "table", "thead",
            "tbody", "tr", "th", "td", "svg", "path", "details", "summary",
        ];
        let written = html(&sample::hostile(), &sample::catalogue());
        sample::assert_nothing_acts(&written);
        for tag in written.split('<').skip(1) {
            let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap();
            assert!(TAGS.contains(&name), "<{tag}");
            let attributes = tag.split('>').next().unwrap();
            assert!(!attributes.contains(" style=") && !attributes.contains(" on"), "<{tag}");
        }
        assert!(written.contains("&lt;/textarea&gt;&lt;/style&gt;&lt;/title&gt;&quot;&#39;&amp;amp;"));
        assert!(!written.contains("javascript:alert(1)\""));
    }
}
