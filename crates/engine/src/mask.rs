//! Takes keys, signatures and tokens out of text that is shown.
//!
//! People paste connection strings and tokens with their logs. Nothing of a line is shown but through [`mask`].

use std::borrow::Cow;
use std::ops::Range;

/// What stands for a secret.
const MASK: &str = "…";

/// Names whose value is secret, in lower case and without `_`.
const NAMES: [&[u8]; 4] = [SIGNATURE, BEARER, b"sig", b"pwd"];

/// The same of names that end so: `device_password`, `IOTHUB_PRIMARY_KEY`, `clientSecret`.
const ENDINGS: [&[u8]; 9] = [
    b"sharedaccesskey",
    b"primarykey",
    b"secondarykey",
    b"symmetrickey",
    b"accountkey",
    b"apikey",
    b"sastoken",
    b"clientsecret",
    b"passwd",
];
const PASSWORD: &[u8] = b"password";

/// Both are followed by a token without a sign between.
const SIGNATURE: &[u8] = b"sharedaccesssignature";
const BEARER: &[u8] = b"bearer";

/// How a JSON Web Token begins: `{"` in base64.
const JSON_WEB_TOKEN: &[u8] = b"eyJ";

/// A bearer's token, or one of JSON, has at least so many characters: fewer are words of a sentence. Proposal.
const LEAST_TOKEN: usize = 16;

/// Before and behind the words of a key file's first and last line.
const RULE: &[u8] = b"-----";

/// What is a secret after [`RULE`] and `BEGIN`, with a word or two before it.
const PRIVATE_KEY: &[u8] = b"PRIVATE KEY-----";

/// It stands so many bytes behind `BEGIN` at most: `ENCRYPTED`, `OPENSSH` and the like come between. Proposal.
const KEY_KIND: usize = 16;

/// The text with the values of keys, signatures, tokens and passwords replaced.
pub(crate) fn mask(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut masked = String::new();
    let mut done = 0;
    let mut at = 0;
    while let Some(begin) = bytes[at..].iter().position(u8::is_ascii_alphabetic).map(|i| at + i) {
        let end =
            begin + bytes[begin..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
        at = end;
        let Some(value) = secret_behind(bytes, begin, end) else { continue };
        masked.push_str(&text[done..value.start]);
        masked.push_str(MASK);
        done = value.end;
        at = value.end;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    masked.push_str(&text[done..]);
    Cow::Owned(masked)
}

/// Where the secret is that the word from `begin` to `end` names, or begins.
fn secret_behind(bytes: &[u8], begin: usize, end: usize) -> Option<Range<usize>> {
    let word = &bytes[begin..end];
    if word.starts_with(JSON_WEB_TOKEN) {
        return token(bytes, begin);
    }
    if word == b"BEGIN" && bytes[..begin].ends_with(RULE) {
        return private_key(bytes, end);
    }
    let name = secret_name(word)?;
    let quotes = |from: usize| from + bytes[from..].iter().take_while(|b| b"\"'\\ \t".contains(b)).count();
    let mut value = quotes(end);
    match &bytes[value..] {
        [b'=' | b':', ..] => {
            value += 1;
            if let Some(quoted) = quoted(bytes, value) {
                return (!quoted.is_empty()).then_some(quoted);
            }
            value = quotes(value);
        }
        [b'%', b'3', b'D' | b'd', ..] => value += 3,
        // `SharedAccessSignature sr=…&sig=…&se=…`
        _ if name == SIGNATURE && value > end => {}
        _ if name == BEARER && value > end => return token(bytes, value),
        _ => return None,
    }
    // A token has fields of its own; everything to its end goes.
    let ends =
        |b: &u8| b.is_ascii_whitespace() || b"\"'\\,;<>)]}".contains(b) || (*b == b'&' && name != SIGNATURE);
    let length = bytes[value..].iter().position(ends).unwrap_or(bytes.len() - value);
    // The end of a character: what ends a value is ASCII, and so is its begin or what stands before it.
    (length > 0).then_some(value..value + length)
}

/// The name that a word is, or ends with, if its value is secret.
fn secret_name(word: &[u8]) -> Option<&'static [u8]> {
    let folded: Vec<u8> = word.iter().filter(|b| **b != b'_').map(u8::to_ascii_lowercase).collect();
    let is = |name: &&&[u8]| folded == **name;
    let ends = |name: &&&[u8]| folded.ends_with(name);
    NAMES.iter().find(is).or_else(|| ENDINGS.iter().chain([&PASSWORD]).find(ends)).copied()
}

/// What stands in quotes behind white space, to the quote that is escaped as often as the first one.
fn quoted(bytes: &[u8], from: usize) -> Option<Range<usize>> {
    let count = |at: usize, of: &[u8]| bytes[at..].iter().take_while(|b| of.contains(b)).count();
    let escape = from + count(from, b" \t");
    let escapes = count(escape, b"\\");
    let quote = *bytes.get(escape + escapes).filter(|b| b"\"'".contains(b))?;
    let begin = escape + escapes + 1;
    let mut at = begin;
    while at < bytes.len() {
        let run = count(at, b"\\");
        match bytes.get(at + run) {
            Some(b) if *b == quote && run == escapes => return Some(begin..at),
            // Nobody breaks a line within a secret: the quote is missing.
            None | Some(b'\n' | b'\r') => return None,
            Some(_) => at += run + 1,
        }
    }
    None
}

/// A token from `begin` on, in the letters of base64 and what stands between its parts.
fn token(bytes: &[u8], begin: usize) -> Option<Range<usize>> {
    let is_of_token = |b: &&u8| b.is_ascii_alphanumeric() || b"-_.~+/=".contains(b);
    let length = bytes[begin..].iter().take_while(is_of_token).count();
    (length >= LEAST_TOKEN).then_some(begin..begin + length)
}

/// The lines of a private key, to the one that ends it.
fn private_key(bytes: &[u8], behind_begin: usize) -> Option<Range<usize>> {
    let head = &bytes[behind_begin..bytes.len().min(behind_begin + KEY_KIND + PRIVATE_KEY.len())];
    let name = head.windows(PRIVATE_KEY.len()).position(|window| window == PRIVATE_KEY)?;
    let begin = behind_begin + name + PRIVATE_KEY.len();
    let length = bytes[begin..].windows(RULE.len()).position(|window| window == RULE);
    let end = length.map_or(bytes.len(), |length| begin + length);
    (begin < end).then_some(begin..end)
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn secrets_are_masked() {
        for (text, expected) in [
            (
                "HostName=hub.example;DeviceId=pump-01;SharedAccessKey=bm90IGEga2V5+/=;x",
                "HostName=hub.example;DeviceId=pump-01;SharedAccessKey=…;x",
            ),
            ("SharedAccessKeyName=owner;SharedAccessKey=abc", "SharedAccessKeyName=owner;SharedAccessKey=…"),
            (
                "Token: SharedAccessSignature sr=hub%2fdevices%2fp&sig=aW52%3d&se=1531867299.",
                "Token: SharedAccessSignature …",
            ),
            ("sr=hub&sig=aW52ZW50ZWQ%3d&se=1", "sr=hub&sig=…&se=1"),
            (r#"{"SharedAccessKey":"abc","x":1}"#, r#"{"SharedAccessKey":"…","x":1}"#),
            (r#"{\"primaryKey\": \"abc\"}"#, r#"{\"primaryKey\": \"…\"}"#),
            ("PWD: hunter2 | CLEAN: 0", "PWD: … | CLEAN: 0"),
            ("Password:\thunter2", "Password:\t…"),
            ("\"primaryKey\":\t\"abc\"", "\"primaryKey\":\t\"…\""),
            (r#"{"password":"correct horse, battery","x":1}"#, r#"{"password":"…","x":1}"#),
            (r#"{"password":"a \" quote","x":1}"#, r#"{"password":"…","x":1}"#),
            (r#""{\"clientSecret\":\"a b\",\"x\":1}""#, r#""{\"clientSecret\":\"…\",\"x\":1}""#),
            (r#"{"password":"","deviceId":"pump-01"}"#, r#"{"password":"","deviceId":"pump-01"}"#),
            ("IOTHUB_SHARED_ACCESS_KEY=abc next", "IOTHUB_SHARED_ACCESS_KEY=… next"),
            ("SAS_TOKEN=abc device_password='x y'", "SAS_TOKEN=… device_password='…'"),
            ("password: \"no end", "password: \"… end"),
            ("monkey: 5 keyboard: \"us\"", "monkey: 5 keyboard: \"us\""),
            ("password=é\u{3b1}!, next", "password=…, next"),
            ("SharedAccessKey%3Dabc&y", "SharedAccessKey%3D…&y"),
            ("a sig nal, no secret: significant", "a sig nal, no secret: significant"),
            ("the password is short", "the password is short"),
            ("authorization: Bearer abcdefghij0123456789; x", "authorization: Bearer …; x"),
            ("a bearer of good news", "a bearer of good news"),
            (r#"{"jwt":"eyJhbGciOiJub25lIn0.eyJzdWIiOiJwIn0.c2ln"}"#, r#"{"jwt":"…"}"#),
            ("eyJ is how it begins", "eyJ is how it begins"),
            ("https://a.example/b?sv=1&SIG=abc%2Fd%3D&sp=r", "https://a.example/b?sv=1&SIG=…&sp=r"),
            (
                "EndpointSuffix=x;AccountName=a;AccountKey=a/b+c==;",
                "EndpointSuffix=x;AccountName=a;AccountKey=…;",
            ),
            (
                "-----BEGIN EC PRIVATE KEY-----\nbm9uZQ==\n-----END EC PRIVATE KEY-----\nx",
                "-----BEGIN EC PRIVATE KEY-----…-----END EC PRIVATE KEY-----\nx",
            ),
            (r"k: -----BEGIN PRIVATE KEY-----\nbm9", "k: -----BEGIN PRIVATE KEY-----…"),
            ("-----BEGIN CERTIFICATE-----\nbm9", "-----BEGIN CERTIFICATE-----\nbm9"),
            ("", ""),
        ] {
            assert_eq!(mask(text), expected, "{text}");
        }
    }
}
