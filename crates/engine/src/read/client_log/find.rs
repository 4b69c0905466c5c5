//! Small searches in the text of a line.

use super::Client;
use crate::bytes;

/// Whether the text holds these words.
pub(super) fn holds(text: &[u8], words: &str) -> bool {
    bytes::find(text, words.as_bytes()).is_some()
}

/// What stands behind the first place of these words.
pub(super) fn behind<'a>(text: &'a [u8], words: &str) -> Option<&'a [u8]> {
    bytes::find(text, words.as_bytes()).map(|at| &text[at + words.len()..])
}

/// The first entry of a table whose phrase the text holds at the begin of a word.
///
/// One pass over the words of a short text takes less time than a search for each phrase.
pub(super) fn first<'t, T>(text: &[u8], table: &'t [T], phrase: impl Fn(&T) -> &str) -> Option<&'t T> {
    debug_assert!(table.iter().all(|entry| phrase(entry).starts_with(|c: char| c.is_ascii_alphanumeric())));
    let mut best = table.len();
    let mut before = b' ';
    for (at, &byte) in text.iter().enumerate() {
        if byte.is_ascii_alphanumeric() && !before.is_ascii_alphanumeric() {
            let fits = |entry: &T| {
                let phrase = phrase(entry).as_bytes();
                phrase.first() == Some(&byte) && text[at..].starts_with(phrase)
            };
            best = table[..best].iter().position(fits).unwrap_or(best);
        }
        before = byte;
    }
    table.get(best)
}

/// The first of the phrases with which the text begins, what it means, and the text behind it.
#[inline(never)] // once, not for each table
pub(super) fn begin<'a, T: Copy>(text: &'a [u8], phrases: &[(&str, T)]) -> Option<(T, &'a [u8])> {
    phrases.iter().find_map(|(words, meaning)| Some((*meaning, text.strip_prefix(words.as_bytes())?)))
}

/// The number at the begin of the text; nothing if it is too long to be meant.
#[inline(never)]
pub(super) fn number(text: &[u8]) -> Option<u32> {
    let digits = text.iter().take_while(|b| b.is_ascii_digit()).count();
    std::str::from_utf8(&text[..digits]).ok()?.parse().ok()
}

/// Longest id that the hub registers.
const LONGEST_ID: usize = 128;

/// A device's id, or a device's and a module's with a slash between, at the begin of the text.
#[inline(never)]
pub(super) fn client(text: &[u8]) -> Option<Client> {
    let length = text.iter().take(2 * LONGEST_ID + 2).take_while(|b| is_of_id(**b) || **b == b'/').count();
    // What belongs to the sentence and not to the id.
    let id = std::str::from_utf8(&text[..length])
        .ok()?
        .trim_end_matches(['.', ',', '\'', ')', ':', ';', '!', '?']);
    let mut parts = id.split('/');
    let (device, module) = (parts.next()?, parts.next().unwrap_or_default());
    let sound = |id: &str| id.len() <= LONGEST_ID && !id.contains("SharedAccess") && !id.contains("sig=");
    (!device.is_empty() && sound(device) && sound(module))
        .then(|| Client { device: device.to_owned(), module: module.to_owned() })
}

/// The characters that the hub allows in an id.
fn is_of_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-:.+%_#*?!(),=@;$'".contains(&byte)
}

/// The client in the user name of an MQTT CONNECT: `hub.azure-devices.net/device/module/?api-version=…`.
pub(super) fn user_name(text: &[u8]) -> Option<Client> {
    // The host may be a sovereign cloud's, `.azure-devices.cn`, or an edge gateway's.
    let end = bytes::find(text, b"api-version=")?;
    let name = text[..end].strip_suffix(b"?").unwrap_or(&text[..end]);
    let begin = name.iter().rposition(|b| matches!(b, b' ' | b'"' | b'\'')).map_or(0, |blank| blank + 1);
    let (_, ids) = split_once(&name[begin..], b'/')?;
    client(ids.strip_suffix(b"/").unwrap_or(ids))
}

/// The client in a topic: `devices/{id}/messages/…`, `devices/{id}/modules/{id}/messages/…`.
pub(super) fn topic(text: &[u8]) -> Option<Client> {
    let (device, rest) = split_once(behind(text, "devices/")?, b'/')?;
    let mut found = client(device).filter(|found| found.device.len() == device.len())?;
    if let Some(module) = rest.strip_prefix(b"modules/").and_then(|rest| split_once(rest, b'/')) {
        found.module = client(module.0)?.device;
    }
    Some(found)
}

fn split_once(text: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(separator, text)?;
    Some((&text[..at], &text[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(client: Option<Client>) -> Option<(String, String)> {
        client.map(|client| (client.device, client.module))
    }

    #[allow(clippy::unnecessary_wraps)] // what it is compared with
    fn pair(device: &str, module: &str) -> Option<(String, String)> {
        Some((device.to_owned(), module.to_owned()))
    }

    #[test]
    fn clients() {
        assert_eq!(ids(client(b"pump-01")), pair("pump-01", ""));
        assert_eq!(ids(client(b"gw-01/$edgeHub. Next")), pair("gw-01", "$edgeHub"));
        assert_eq!(ids(client(b"gw-01/tracking' failed")), pair("gw-01", "tracking"));
        assert_eq!(ids(client(b"")), None);
        assert_eq!(ids(client(b" x")), None);
        assert_eq!(ids(client(&[b'a'; 129])), None);
        assert_eq!(ids(client(b"SharedAccessKey=abc")), None);
    }

    #[test]
    fn user_names() {
        let of = |text: &str| ids(user_name(text.as_bytes()));
        assert_eq!(
            of("USERNAME: hub-demo.azure-devices.net/pump-01/?api-version=2020-09-30&DeviceClientType=x"),
            pair("pump-01", "")
        );
        assert_eq!(
            of("USERNAME: hub-demo.azure-devices.net/gw-01/DeviceUpdate/?api-version=2020-09-30"),
            pair("gw-01", "DeviceUpdate")
        );
        // Up to 2017 without the question mark.
        assert_eq!(
            of("USERNAME: hub-demo.azure-devices.net/pump-01/api-version=2016-11-14&x"),
            pair("pump-01", "")
        );
        assert_eq!(of("?api-version=2020-09-30"), None);
    }

    #[test]
    fn topics() {
        let of = |text: &str| ids(topic(text.as_bytes()));
        assert_eq!(of("publishing on devices/pump-01/messages/events/"), pair("pump-01", ""));
        assert_eq!(of("devices/gw-01/modules/tracking/messages/events/"), pair("gw-01", "tracking"));
        assert_eq!(of("devices/pump-01"), None);
    }
}
