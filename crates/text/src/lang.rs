//! The languages.

use std::fmt;

/// A language of the catalogues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// English, the language of the sources and the fallback of the others.
    En,
    /// Swedish.
    Sv,
    /// Dutch.
    Nl,
    /// French.
    Fr,
    /// Chinese, in simplified characters.
    Zh,
}

impl Lang {
    /// All languages, English first.
    pub const ALL: [Lang; 5] = [Lang::En, Lang::Sv, Lang::Nl, Lang::Fr, Lang::Zh];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Sv => "sv",
            Lang::Nl => "nl",
            Lang::Fr => "fr",
            Lang::Zh => "zh",
        }
    }

    /// Reads a code exactly as [`Lang::code`] gives it.
    pub fn parse(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// Reads the name of a POSIX locale by its language alone: `sv_SE.UTF-8`, `zh-TW`, `fr`.
    pub fn of_locale(name: &str) -> Option<Lang> {
        let language = name.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Lang::parse(&language.to_ascii_lowercase())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
        }
        assert_eq!(Lang::parse("EN"), None);
        assert_eq!(Lang::parse(""), None);
    }

    #[test]
    fn locales() {
        assert_eq!(Lang::of_locale("sv_SE.UTF-8"), Some(Lang::Sv));
        assert_eq!(Lang::of_locale("zh-Hant-TW"), Some(Lang::Zh));
        assert_eq!(Lang::of_locale("FR"), Some(Lang::Fr));
        assert_eq!(Lang::of_locale("nl@euro"), Some(Lang::Nl));
        for other in ["C", "C.UTF-8", "POSIX", "de_DE", "nlx", ""] {
            assert_eq!(Lang::of_locale(other), None, "{other}");
        }
    }
}
