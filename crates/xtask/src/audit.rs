//! What the built page may not hold. The policy in the page stops most ways out at run time; this
//! reads the artefact and stops the build, also for those that no policy stops.

use anyhow::{Result, bail};

/// Calls that send, load or evaluate. The page needs none of them.
const FORBIDDEN: [&str; 11] = [
    "fetch(",
    "XMLHttpRequest",
    "WebSocket(",
    "WebTransport(",
    "EventSource(",
    "RTCPeerConnection",
    "sendBeacon",
    "window.open",
    "importScripts",
    "eval(",
    "new Function(",
];

/// Hosts that a link may name, and the one in the name of SVG. Nothing is loaded from them.
const HOSTS: [&str; 5] =
    ["learn.microsoft.com", "portal.azure.com", "azure.status.microsoft", "github.com", "www.w3.org"];

/// Fails with everything in the artefact that should not be there.
pub fn check(what: &str, artefact: &[u8]) -> Result<()> {
    let text = String::from_utf8_lossy(artefact);
    let found = offences(&text);
    if !found.is_empty() {
        bail!("{what} holds what it must not:\n  {}", found.join("\n  "));
    }
    Ok(())
}

/// Checks the service worker, which has to fetch the page that it keeps, and may do nothing else.
pub fn check_keeper(what: &str, artefact: &[u8]) -> Result<()> {
    let text = String::from_utf8_lossy(artefact);
    let asked = text.matches("fetch(").count();
    if asked != KEEPER_FETCHES {
        bail!("{what} fetches in {asked} places instead of {KEEPER_FETCHES}");
    }
    check(what, text.replace("fetch(", "").as_bytes())
}

/// Where the service worker fetches: the page to keep, and the page when nothing is kept.
const KEEPER_FETCHES: usize = 2;

fn offences(text: &str) -> Vec<String> {
    let calls = FORBIDDEN.iter().flat_map(|needle| {
        text.match_indices(needle)
            // `prefetch(` is another word.
            .filter(|(at, _)| !text[..*at].ends_with(is_word))
            .map(|(at, _)| around(text, at))
    });
    let links = ["http://", "https://"].iter().flat_map(|scheme| {
        text.match_indices(scheme)
            .filter(|(at, _)| !is_known(&text[at + scheme.len()..]))
            .map(|(at, _)| around(text, at))
    });
    calls.chain(links).collect()
}

fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

/// Whether an address, after its scheme, names a host of the list, or none as in a comparison.
fn is_known(rest: &str) -> bool {
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && !"-.:@".contains(letter));
    let host = &rest[..end.unwrap_or(rest.len())];
    host.is_empty() || HOSTS.contains(&host)
}

/// The place of an offence, short enough to read in a minified line.
fn around(text: &str, at: usize) -> String {
    let before: String = text[..at].chars().rev().take(30).collect();
    let after = text[at..].chars().take(50);
    before.chars().rev().chain(after).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_out_is_found() {
        for bad in [
            "a=fetch(b)",
            "self.fetch(b)",
            "new XMLHttpRequest",
            "navigator.sendBeacon",
            "(0,eval)(a),eval(b)",
            "'https://example.com/a'",
            "'http://github.com.example.com'",
            "'https://github.com@example.com'",
            "'https://github.com:8443'",
        ] {
            assert_eq!(offences(bad).len(), 1, "{bad}");
        }
    }

    #[test]
    fn the_keeper_fetches_in_two_places_and_sends_nothing() {
        let keeper = "fetch(PAGE); addEventListener('fetch', e => fetch(e.request))";
        assert!(check_keeper("sw.js", keeper.as_bytes()).is_ok());
        assert!(check("sw.js", keeper.as_bytes()).is_err());
        assert!(check_keeper("sw.js", format!("{keeper}; fetch(a)").as_bytes()).is_err());
        assert!(check_keeper("sw.js", format!("{keeper}; importScripts(a)").as_bytes()).is_err());
    }

    #[test]
    fn look_alikes_pass() {
        for good in [
            "prefetch(a)",
            "medieval(a)",
            "href.startsWith('https://')",
            "<a href=\"https://learn.microsoft.com/azure\">",
            "'http://www.w3.org/2000/svg'",
        ] {
            assert!(offences(good).is_empty(), "{good}");
        }
    }
}
