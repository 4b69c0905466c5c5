//! The page as one file: worker, module, texts, sample, script and style inlined into dist/index.html,
//! so that it runs from a disk as well as from a host and needs no connection once it is there. The same
//! page as a site of its own, with a service worker that keeps it, goes to dist/site.

use crate::headers::{Policy, sha256};
use crate::{audit, sh, wasm};
use anyhow::{Context, Result, bail};
use base64::{Engine, prelude::BASE64_STANDARD};
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

const LANGUAGES: [&str; 5] = ["en", "sv", "nl", "fr", "zh"];

/// The name under which the page opens its sample: that of an hour's file in a storage container.
const SAMPLE_NAME: &str = "PT1H.json";

/// The browsers in which all that the page uses has been there for some time.
const BROWSERS: &str = "--target=chrome123,edge123,firefox120,safari17.5";

/// The page, and the headers it should come with.
pub struct Page {
    pub html: String,
    pub policy: Policy,
    site: Site,
}

/// The same page for a host of its own: it can be installed, and is there without a network.
struct Site {
    html: String,
    policy: Policy,
    /// The service worker, which keeps exactly this page.
    worker: String,
}

/// What the page of a site has in its head.
const MANIFEST_LINK: &str = "<link rel=\"manifest\" href=\"manifest.webmanifest\">";

/// Builds dist/ from its parts.
pub fn build(root: &Path) -> Result<Page> {
    wasm::build(root)?;
    assemble(root)
}

/// Builds dist/ around the module that lies in target/wasm.
pub fn assemble(root: &Path) -> Result<Page> {
    let sample = sh::step("sample", "fleet-sim sample", || {
        let made = sh::run(&mut sh::cargo(root, ["run", "--release", "-p", "fleet-sim", "--", "sample"]))?;
        if made.is_empty() {
            bail!("fleet-sim wrote no sample");
        }
        Ok(made)
    })?;
    let page = sh::step("page", "esbuild, one file", || {
        let page = bundle(root, &sample)?;
        write(root, &page)?;
        Ok(page)
    })?;
    let gzipped = gzip(page.html.as_bytes())?.len();
    println!("dist/index.html: {} bytes, {gzipped} gzipped", page.html.len());
    Ok(page)
}

fn bundle(root: &Path, sample: &[u8]) -> Result<Page> {
    let module = fs::read(root.join(wasm::MODULE)).context("the module is not built")?;
    audit::check("the WebAssembly module", &module)?;
    let work = root.join("target/page");
    fs::create_dir_all(&work)?;

    let worker = esbuild(root, &["www/src/worker.js", "--bundle", "--format=iife", "--platform=browser"])?;
    // Read here too: in the page it is a string, in which an escape may hide the start of a word.
    audit::check("the worker", worker.as_bytes())?;
    fs::write(work.join("assets.js"), assets(root, &worker, &module, sample)?)?;
    let script = esbuild(root, &["www/src/main.js", "--bundle", "--format=esm", "--platform=browser"])?;
    let style = esbuild(root, &["www/style.css"])?;

    let (script, style) = (inline_script(&script), inline_style(&style)?);
    let template = fs::read_to_string(root.join("www/index.html")).context("no www/index.html")?;
    let policy = Policy::new(&script, &style);
    let html = fill(&template, &policy, "", &script, &style)?;
    audit::check("dist/index.html", html.as_bytes())?;
    let site = site(root, &template, &script, &style)?;
    Ok(Page { html, policy, site })
}

fn site(root: &Path, template: &str, script: &str, style: &str) -> Result<Site> {
    let policy = Policy::of_site(script, style);
    let html = fill(template, &policy, MANIFEST_LINK, script, style)?;
    audit::check("dist/site/index.html", html.as_bytes())?;
    let hash = format!("--define:globalThis.PAGE_HASH=\"{}\"", sha256(html.as_bytes()));
    let worker = esbuild(root, &["www/src/sw.js", "--bundle", "--format=iife", "--platform=browser", &hash])?;
    audit::check_keeper("dist/site/sw.js", worker.as_bytes())?;
    Ok(Site { html, policy, worker })
}

/// What a browser needs to know to install the page. The icon is the page's own, inside: one request less.
fn manifest(html: &str) -> Result<String> {
    let icon = html.split_once("<link rel=\"icon\" href=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (icon, _) = icon.context("www/index.html has no icon")?;
    let manifest = serde_json::json!({
        "name": "Hubscope",
        "description": "Why IoT Hub devices disconnect (404104): log exports, analysed in the browser.",
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#f6f7f4",
        "theme_color": "#0f6b6b",
        "icons": [{ "src": icon, "sizes": "any", "type": "image/svg+xml" }],
    });
    Ok(format!("{manifest:#}\n"))
}

fn esbuild(root: &Path, args: &[&str]) -> Result<String> {
    let mut esbuild = sh::npm_bin(root, "esbuild");
    esbuild.args(args).args(["--minify", "--charset=utf8", "--log-level=warning", BROWSERS]);
    let out = sh::run(&mut esbuild)?;
    String::from_utf8(out).context("esbuild wrote something that is not UTF-8")
}

/// What the command line alone says begins like this.
const OF_COMMAND_LINE: &str = "cli-";

/// The module that the page imports as `#assets`: everything that it does not write itself.
fn assets(root: &Path, worker: &str, module: &[u8], sample: &[u8]) -> Result<String> {
    let mut ids: Vec<String> = Vec::new();
    let mut locales = serde_json::Map::new();
    for language in LANGUAGES {
        let file = root.join(format!("crates/text/locales/{language}.ftl"));
        let source = fs::read_to_string(&file).with_context(|| format!("no {}", file.display()))?;
        let mut texts = messages(&source);
        texts.retain(|id, _| !id.starts_with(OF_COMMAND_LINE));
        if ids.is_empty() {
            ids = texts.keys().cloned().collect();
        }
        if !ids.iter().eq(texts.keys()) {
            bail!("{} has other messages than those of {}", file.display(), LANGUAGES[0]);
        }
        locales.insert(language.to_owned(), texts.into_values().collect());
    }
    let mut js = "// Written by `cargo xtask build`.\n".to_owned();
    for (name, value) in [
        ("WORKER_SOURCE", worker.into()),
        ("WASM_GZ_BASE64", BASE64_STANDARD.encode(gzip(module)?).into()),
        ("MESSAGES", ids.into()),
        ("LOCALES", serde_json::Value::Object(locales)),
        ("SAMPLE_GZ_BASE64", BASE64_STANDARD.encode(gzip(sample)?).into()),
        ("SAMPLE_NAME", SAMPLE_NAME.into()),
    ] {
        writeln!(js, "export const {name} = {value};")?;
    }
    Ok(js)
}

/// The messages of a catalogue without its comments: what stands behind each id's sign of equality. So the ids, which
/// all languages share, stand in the page once; together that is a fifth of what the catalogues weigh.
fn messages(source: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            Some((id, text)) => {
                messages.insert(id.to_owned(), text.to_owned());
                last = Some(id);
            }
            None => {
                if let Some(text) = last.and_then(|id| messages.get_mut(id)) {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    messages
}

/// As a host would send it.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// A script that HTML reads to its end: `</script` and `<!--` would end it early or never. In a
/// minified script they stand only in strings and patterns, where `\x3c` is the same letter.
fn inline_script(script: &str) -> String {
    let mut safe = String::with_capacity(script.len());
    let mut rest = script.trim_end();
    while let Some(at) = rest.find('<') {
        let tail = &rest.as_bytes()[at + 1..];
        let starts = |word: &str| {
            tail.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
        };
        safe.push_str(&rest[..at]);
        safe.push_str(if starts("/script") || starts("script") || starts("!--") { "\\x3c" } else { "<" });
        rest = &rest[at + 1..];
    }
    safe + rest
}

fn inline_style(style: &str) -> Result<String> {
    let style = style.trim_end();
    if style.to_ascii_lowercase().contains("</style") {
        bail!("www/style.css would end its own element");
    }
    Ok(style.to_owned())
}

/// Puts the parts where www/index.html asks for them, the policy ahead of all that it governs.
fn fill(template: &str, policy: &Policy, head: &str, script: &str, style: &str) -> Result<String> {
    let mut html = template.to_owned();
    let mut last = 0;
    for (name, element) in [
        ("policy", policy.meta()),
        ("style", format!("{head}<style>{style}</style>")),
        ("script", format!("<script type=\"module\">{script}</script>")),
    ] {
        let mark = format!("<!-- hubscope:{name} -->");
        let at = html.find(&mark).with_context(|| format!("www/index.html has no {mark}"))?;
        if at < last || html[..at].contains("<script") || (last == 0 && html[..at].contains("<style")) {
            bail!("www/index.html has {mark} in the wrong place");
        }
        html.replace_range(at..at + mark.len(), &element);
        last = at + element.len();
    }
    Ok(html)
}

/// Writes dist/: the page, and the site with its headers in the two forms that hosts read.
fn write(root: &Path, Page { html, site, .. }: &Page) -> Result<()> {
    let dist = root.join("dist");
    let folder = dist.join("site");
    fs::create_dir_all(&folder)?;
    fs::write(dist.join("index.html"), html)?;
    fs::write(folder.join("index.html"), &site.html)?;
    fs::write(folder.join("sw.js"), &site.worker)?;
    fs::write(folder.join("manifest.webmanifest"), manifest(&site.html)?)?;
    fs::write(folder.join("_headers"), site.policy.headers_file())?;
    fs::write(folder.join("staticwebapp.config.json"), site.policy.azure_file())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_cannot_end_its_element() {
        let script = r#"a="</script><!--";b="</SCRIPT";c=/<script/;d=1<2;e="<b>é<""#;
        let safe = inline_script(script);
        assert_eq!(safe, r#"a="\x3c/script>\x3c!--";b="\x3c/SCRIPT";c=/\x3cscript/;d=1<2;e="<b>é<""#);
        assert!(inline_style("a{content:'</Style>'}").is_err());
    }

    #[test]
    fn a_catalogue_becomes_ids_and_texts() {
        let source = "### Title\n\n## Part\n\n# note = no message\nb = { $n ->\n    [one] x = 1\n   *[other] y\n} of { $m ->\n\
                      \u{20}  *[other] z\n}\na =\n    long\n";
        let texts = [
            ("a".to_owned(), "\n    long".to_owned()),
            (
                "b".to_owned(),
                " { $n ->\n    [one] x = 1\n   *[other] y\n} of { $m ->\n   *[other] z\n}".to_owned(),
            ),
        ];
        assert_eq!(messages(source), BTreeMap::from(texts));
    }

    #[test]
    fn the_parts_come_in_the_order_of_the_law() {
        let policy = Policy::new("x", "y");
        let html = "<head><!-- hubscope:policy --><!-- hubscope:style --></head><!-- hubscope:script -->";
        let filled = fill(html, &policy, "", "x", "y").unwrap();
        assert!(filled.starts_with("<head><meta http-equiv="));
        assert!(filled.ends_with("<style>y</style></head><script type=\"module\">x</script>"));

        let late = "<!-- hubscope:style --><!-- hubscope:policy --><!-- hubscope:script -->";
        assert!(fill(late, &policy, "", "x", "y").is_err());
        let early = format!("<style></style>{html}");
        assert!(fill(&early, &policy, "", "x", "y").is_err());
        assert!(fill("<head></head>", &policy, "", "x", "y").is_err());
    }
}
