//! What there is to say of a code, as message ids.

use super::Code;
use super::known::{KNOWN, TOLD, number};

/// The statuses of HTTP that codes begin with.
const CLASSES: [u32; 15] = [400, 401, 403, 404, 405, 409, 412, 413, 415, 429, 499, 500, 502, 503, 504];

/// The messages of a code.
pub(crate) struct Messages {
    /// What it means, in a line.
    pub(crate) meaning: String,
    /// What it comes from; only of those that matter to disconnects.
    pub(crate) cause: Option<String>,
    /// What to do; of most it is that of the class.
    pub(crate) action: String,
}

impl Code {
    /// What there is to say of it. Of a code that is not known, it is what its class says.
    pub(crate) fn messages(self) -> Messages {
        let code = self.0;
        let class = match CLASSES.binary_search(&(code / 1000)) {
            Ok(at) => CLASSES[at].to_string(),
            Err(_) => "other".to_owned(),
        };
        let told = TOLD.binary_search(&code).is_ok();
        let known = !self.name().is_empty();
        Messages {
            meaning: if known {
                format!("code-{code}-meaning")
            } else {
                format!("code-class-{class}-meaning")
            },
            cause: told.then(|| format!("code-{code}-cause")),
            action: if told { format!("code-{code}-action") } else { format!("code-class-{class}-action") },
        }
    }
}

/// The ids of all messages about codes.
pub(crate) fn all() -> impl Iterator<Item = String> {
    let known = KNOWN.iter().map(|entry| Code(number(entry)));
    // One of each class that has no name, and one of none.
    let classes = CLASSES.iter().map(|class| Code(class * 1000 + 999)).chain([Code::UNKNOWN]);
    known.chain(classes).flat_map(|code| {
        let Messages { meaning, cause, action } = code.messages();
        [Some(meaning), cause, Some(action)].into_iter().flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(code: u32, meaning: &str, cause: Option<&str>, action: &str) {
        let said = Code(code).messages();
        assert_eq!((&*said.meaning, said.cause.as_deref(), &*said.action), (meaning, cause, action));
    }

    #[test]
    fn what_is_said_of_a_code() {
        says(404_104, "code-404104-meaning", Some("code-404104-cause"), "code-404104-action");
        says(400_006, "code-400006-meaning", None, "code-class-400-action");
        says(404_999, "code-class-404-meaning", None, "code-class-404-action");
        for other in [Code::UNKNOWN.0, 100_000, 418_000, 999_999] {
            says(other, "code-class-other-meaning", None, "code-class-other-action");
        }
    }

    #[test]
    fn every_class_has_messages() {
        let all: Vec<String> = all().collect();
        for class in "400 401 403 404 405 409 412 413 415 429 499 500 502 503 504 other".split(' ') {
            for part in ["meaning", "action"] {
                assert!(all.contains(&format!("code-class-{class}-{part}")), "{class} {part}");
            }
        }
        assert_eq!(all.iter().filter(|id| id.ends_with("-cause")).count(), 19);
    }
}
