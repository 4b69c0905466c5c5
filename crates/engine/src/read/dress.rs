//! What mails, tickets, terminals and editors put around a log, taken off.
//!
//! Whether there is any is decided once, from the first bytes of a source; a clean file never comes here. Each layer
//! takes off what one kind of tool puts on: how a mail is sent ([`quoted_printable`]), the colours of a terminal
//! ([`terminal`]), characters as HTML writes them ([`characters`]), what stands at the begin and end of lines
//! ([`lines`]), what stands before each line of a table ([`margin`]), the width at which lines were broken ([`width`]), backslashes before every quote ([`escapes`]), and
//! what web pages and word processors make of blanks and quotes ([`tokens`]). Lines are counted as before, and what is
//! left keeps its place in the file ([`Text`]).
//!
//! No layer touches what merely looks like dress within a line: a device may have any name.

mod characters;
mod escapes;
mod lines;
mod margin;
mod quoted_printable;
mod terminal;
mod tokens;
mod width;

use std::borrow::Cow;

use super::text::Text;

/// Takes one kind of dress off.
trait Layer {
    /// Adds to `out` what is left of `text`, as far as can be told yet, or all of it if it is the `last`; tells how
    /// many bytes that was. It must not matter how a text is cut, and no line break may be lost.
    fn take_off(&mut self, text: &Text, last: bool, out: &mut Text) -> usize;

    /// Whether it put anything right, which is more than to leave out what does not belong.
    fn mended(&self) -> bool {
        false
    }
}

/// The layers that a source needs, in the order in which they come off.
pub(super) struct Dress {
    layers: Vec<Worn>,
}

/// A layer, and the text that it cannot tell about yet.
struct Worn {
    layer: Box<dyn Layer>,
    held: Text,
}

impl Dress {
    /// The dress of a source that begins with `head`; none if there is nothing to take off.
    #[inline(never)]
    pub(super) fn sniff(head: &[u8]) -> Option<Self> {
        let mut head = Cow::Borrowed(head);
        let mut layers = Vec::new();
        for sniff in [
            quoted_printable::sniff,
            terminal::sniff,
            characters::sniff,
            lines::sniff,
            margin::sniff,
            width::sniff,
            escapes::sniff,
            tokens::sniff,
        ] {
            if let Some(layer) = sniff(&head) {
                // What lies below is told without what lies above. The copy that did so has no other use.
                let mut above = sniff(&head)?;
                head = Cow::Owned(bare(above.as_mut(), &head).bytes().to_vec());
                layers.push(Worn { layer, held: Text::default() });
            }
        }
        (!layers.is_empty()).then_some(Self { layers })
    }

    /// Turns the next text of the source into what is below, as far as can be told yet; `last` when nothing more will
    /// come.
    #[inline(never)]
    pub(super) fn take_off(&mut self, text: &mut Text, last: bool) {
        for Worn { layer, held } in &mut self.layers {
            held.add(text, 0..text.bytes().len());
            text.clear();
            let done = layer.take_off(held, last, text);
            held.pass(done);
        }
    }

    /// Whether anything was put right.
    pub(super) fn mended(&self) -> bool {
        self.layers.iter().any(|worn| worn.layer.mended())
    }
}

/// What a layer leaves of a whole text.
fn bare(layer: &mut dyn Layer, text: &[u8]) -> Text {
    let mut whole = Text::default();
    whole.add_raw(text, 0);
    let mut out = Text::default();
    layer.take_off(&whole, true, &mut out);
    out
}

/// What the layer that a text needs leaves of it; none if it needs none.
#[cfg(test)]
fn left(sniff: fn(&[u8]) -> Option<Box<dyn Layer>>, text: &str) -> Option<String> {
    let mut layer = sniff(text.as_bytes())?;
    Some(String::from_utf8(bare(layer.as_mut(), text.as_bytes()).bytes().to_vec()).expect("UTF-8"))
}

#[cfg(test)]
mod tests;
