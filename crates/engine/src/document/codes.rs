//! The error codes of the log, explained.

use super::{Block, Fact, Item, ListKind, Section, SectionKind};
use crate::codes::Code;
use crate::codes::messages::Messages;
use crate::message::Text;
use crate::report::ErrorCode;

pub(super) const CODES_PAGE: &str = "https://learn.microsoft.com/azure/iot-hub/troubleshoot-error-codes";

/// Message ids that are used here alone.
pub(super) const MESSAGES: &[&str] = &[
    "section-codes-part",
    "section-codes",
    "code-none",
    "code-met",
    "code-met-devices",
    "code-cause",
    "codes-omitted",
    "link-codes",
];

pub(super) fn section(of_part: bool, codes: &[ErrorCode], omitted: usize) -> Option<Section> {
    let highest = codes.first()?.count;
    let heading = if of_part { "section-codes-part" } else { "section-codes" };
    let mut blocks: Vec<Block> = codes.iter().map(|met| code(met, highest)).collect();
    if omitted > 0 {
        let text = Text::new("codes-omitted").with("count", omitted);
        blocks.push(Block::Paragraph { text });
    }
    let link = Item { text: Text::new("link-codes"), href: Some(CODES_PAGE) };
    blocks.push(Block::List { kind: ListKind::Links, heading: None, items: vec![link] });
    Some(Section { kind: SectionKind::Codes, heading: Text::new(heading), blocks })
}

fn code(met: &ErrorCode, highest: u64) -> Block {
    let Messages { meaning, cause, action } = met.key.messages();
    let heading = match (met.key, met.key.name()) {
        (Code::UNKNOWN, _) => Text::new("code-none"),
        (_, "") => Text::new("value-text").with("text", met.code.as_str()),
        (_, name) => Text::new("value-text").with("text", name),
    };
    let count = match met.devices {
        Some(devices) => Text::new("code-met-devices").with("devices", devices),
        None => Text::new("code-met"),
    };
    let cause = cause.map(|cause| Fact { label: Text::new("code-cause"), value: Text::new(cause) });
    let action = Fact { label: Text::new("list-steps"), value: Text::new(action) };
    Block::Code {
        heading,
        met: count.with("count", met.count),
        share: met.count as f64 / highest as f64,
        meaning: Text::new(meaning),
        facts: cause.into_iter().chain([action]).collect(),
    }
}
