//! What the page is allowed to do. One list of directives and one list of headers feed the page
//! itself, the files for its hosts and the local server, so that they cannot differ.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The name of the one Trusted Types policy, with which the page wraps its worker's address.
const TRUSTED_TYPES: &str = "hubscope";

/// Nothing in the page asks for any of these, so no code in it ever may.
const DENIED_FEATURES: [&str; 14] = [
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// The hash of these bytes, in base64 as a policy writes it.
pub fn sha256(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
}

/// The policy that lets exactly one script and one style run, and nothing leave.
pub struct Policy(String);

impl Policy {
    /// The policy of a page with this script and this style between its tags.
    pub fn new(script: &str, style: &str) -> Self {
        Self::with(script, style, "worker-src blob:")
    }

    /// The same for a site, whose page may also start the worker that keeps it, and name a manifest.
    pub fn of_site(script: &str, style: &str) -> Self {
        Self::with(script, style, "worker-src blob: 'self'; manifest-src 'self'")
    }

    fn with(script: &str, style: &str, workers: &str) -> Self {
        let script = sha256(script.as_bytes());
        let style = sha256(style.as_bytes());
        // A worker inherits the policy only from a blob; one loaded by its URL would be free to send.
        Self(format!(
            "default-src 'none'; script-src 'sha256-{script}' 'wasm-unsafe-eval'; {workers}; \
             style-src 'sha256-{style}'; img-src data: blob:; font-src 'none'; connect-src 'none'; \
             form-action 'none'; base-uri 'none'; object-src 'none'; \
             require-trusted-types-for 'script'; trusted-types {TRUSTED_TYPES}"
        ))
    }

    /// The element that carries the policy where the host sends no headers, or on a disk.
    pub fn meta(&self) -> String {
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", self.0)
    }

    /// The headers that the page should come with.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![self.header()];
        headers.extend(common());
        headers
    }

    fn header(&self) -> (&'static str, String) {
        // Only a header can forbid framing; an element with this directive is ignored.
        (CONTENT, format!("{}; frame-ancestors 'none'", self.0))
    }

    /// The headers of a site as `_headers`, which Netlify and Cloudflare Pages read.
    pub fn headers_file(&self) -> String {
        let mut file = "/*\n".to_owned();
        for (name, value) in common() {
            let _ = writeln!(file, "  {name}: {value}");
        }
        // Hosts join what several rules say, so each path has one policy.
        let (name, value) = self.header();
        for (path, policy) in [("/", &*value), ("/index.html", &*value), ("/sw.js", KEEPER)] {
            let _ = write!(file, "{path}\n  {name}: {policy}\n");
        }
        file
    }

    /// The headers of a site as `staticwebapp.config.json`, which Azure Static Web Apps reads.
    pub fn azure_file(&self) -> String {
        let headers: serde_json::Map<_, _> =
            self.headers().into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        let route = serde_json::json!({ "route": "/sw.js", "headers": { CONTENT: KEEPER } });
        format!("{:#}\n", serde_json::json!({ "globalHeaders": headers, "routes": [route] }))
    }
}

/// The header of a content policy.
const CONTENT: &str = "Content-Security-Policy";

/// The policy of the worker that keeps a site's page: it may ask its own host, for that page, and nobody else.
const KEEPER: &str = "default-src 'none'; connect-src 'self'";

/// The headers of every file.
fn common() -> Vec<(&'static str, String)> {
    let denied = DENIED_FEATURES.map(|feature| format!("{feature}=()")).join(", ");
    vec![
        // Shuts what a content policy leaves open: new windows, navigation, WebRTC.
        ("Connection-Allowlist", "(response-origin)".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Permissions-Policy", denied),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_fips_180() {
        // The one-block example of the standard, in base64.
        assert_eq!(sha256(b"abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assert_eq!(sha256(b""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn the_policy_holds_both_hashes_and_no_way_out() {
        let meta = Policy::new("abc", "").meta();
        assert!(meta.contains("script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' 'wasm"));
        assert!(meta.contains("style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';"));
        assert!(meta.contains("connect-src 'none'"));
        assert!(!meta.contains("unsafe-inline") && !meta.contains("'unsafe-eval'"));
    }

    #[test]
    fn every_carrier_says_the_same() {
        let policy = Policy::of_site("let a", "b{}");
        let headers = policy.headers();
        let file = policy.headers_file();
        let azure: serde_json::Value = serde_json::from_str(&policy.azure_file()).unwrap();
        let everywhere = azure["globalHeaders"].as_object().unwrap();
        assert_eq!(everywhere.len(), headers.len());
        for (name, value) in &headers {
            assert!(file.contains(&format!("\n  {name}: {value}\n")));
            assert_eq!(everywhere[*name], value.as_str());
        }
        let in_page = policy.meta();
        let in_page = in_page.split('"').nth(3).unwrap();
        assert_eq!(headers[0].1.strip_suffix("; frame-ancestors 'none'"), Some(in_page));
    }

    #[test]
    fn the_worker_of_a_site_has_a_policy_of_its_own() {
        let policy = Policy::of_site("", "");
        let file = policy.headers_file();
        assert_eq!(
            file.split("/sw.js\n").nth(1).unwrap(),
            "  Content-Security-Policy: default-src 'none'; connect-src 'self'\n"
        );
        let azure: serde_json::Value = serde_json::from_str(&policy.azure_file()).unwrap();
        assert_eq!(azure["routes"][0]["headers"]["Content-Security-Policy"], KEEPER);
        assert!(Policy::new("", "").meta().contains("worker-src blob:;"));
    }
}
