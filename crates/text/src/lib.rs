//! Hubscope's words: the catalogues in five languages, and the report as text, Markdown and HTML.
//!
//! The engine speaks in message ids and typed arguments. Here a [`Catalogue`] turns one into a sentence, and [`render`]
//! a whole document into a file. The page does the same in the browser, from the same catalogues.

mod catalogue;
mod clean;
mod lang;
mod number;
pub mod render;
mod wrap;

pub use catalogue::Catalogue;
pub use lang::Lang;
pub use wrap::wrap;

/// All words that are Hubscope's own where it writes in this language, and the ids of its messages: what the check of a
/// text that is to be handed on must not take for somebody's name.
pub fn own_words(lang: Lang) -> String {
    let catalogues = LOCALES.into_iter().filter(|(of, _)| *of == lang || *of == Lang::En);
    // What only translators read is in no text.
    let lines = catalogues.flat_map(|(_, source)| source.lines()).filter(|line| !line.starts_with('#'));
    lines.chain([render::STYLE]).collect::<Vec<_>>().join("\n")
}

/// The catalogues, as written.
pub const LOCALES: [(Lang, &str); 5] = [
    (Lang::En, include_str!("../locales/en.ftl")),
    (Lang::Sv, include_str!("../locales/sv.ftl")),
    (Lang::Nl, include_str!("../locales/nl.ftl")),
    (Lang::Fr, include_str!("../locales/fr.ftl")),
    (Lang::Zh, include_str!("../locales/zh.ftl")),
];
