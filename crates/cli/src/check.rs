//! What is written under stand-ins is searched for every original first, and is not written if one is in it.

use hubscope::{Met, StandIns, Text};
use hubscope_text::{Catalogue, own_words};

/// What an original may be, in the order of [`hubscope::Leaks::kinds`].
const KINDS: [&str; 5] =
    ["cli-leak-devices", "cli-leak-modules", "cli-leak-addresses", "cli-leak-hubs", "cli-leak-files"];

/// Searches all that is to be written, part by part, if it is under stand-ins. Of names that are replaced and cannot be searched for, it gives
/// what is to be said.
pub fn check<T: AsRef<str>>(
    parts: impl IntoIterator<Item = T>,
    stand_ins: Option<&StandIns>,
    catalogue: &Catalogue,
) -> Result<Option<Text>, Text> {
    let Some(stand_ins) = stand_ins else { return Ok(None) };
    let mut met = Met::default();
    for part in parts {
        stand_ins.look(part.as_ref(), &mut met);
    }
    let leaks = stand_ins.leaks_of(&met, &own_words(catalogue.lang()));
    // The names themselves may end up in somebody's log of this run.
    let kinds = KINDS.into_iter().zip(leaks.kinds).filter(|(_, count)| *count > 0);
    let kinds = kinds.map(|(id, count)| Text::new(id).with("count", count));
    let kinds =
        kinds.reduce(|first, second| Text::new("part-either").with("first", first).with("second", second));
    match kinds {
        Some(kinds) => Err(Text::new("cli-error-leak").with("count", leaks.count).with("kinds", kinds)),
        None if leaks.unchecked == 0 => Ok(None),
        None => Ok(Some(Text::new("page-hand-unchecked").with("count", leaks.unchecked))),
    }
}
