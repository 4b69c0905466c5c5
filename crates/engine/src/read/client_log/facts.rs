//! What the words of a line say, whoever wrote it: status, reasons, and errors of the hub.
//!
//! Applications print what the status callbacks of the SDKs tell them in forms of their own; the words of the SDKs are
//! in them all. One pass over the words finds them, so that a line costs what it is long.

use super::Producer;
use super::clock::{self, Stamp};
use super::reason::Reason;
use crate::bytes::same_letters;
use crate::codes::Code;
use crate::time::Time;

/// The status of a connection, as the SDKs' callbacks give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Connected,
    Disconnected,
    /// Lost, and the SDK tries to come back.
    Retrying,
}

/// What was found.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Facts {
    /// The last status before the reason, or the first behind it.
    pub(super) status: Option<Status>,
    /// What a status callback gives as its reason.
    pub(super) reason: Option<Reason>,
    /// The SDK whose way of writing status and reason it is.
    pub(super) spelling: Option<Producer>,
    /// A cause beneath: of a socket, of TLS, of the hub.
    pub(super) detail: Option<Reason>,
    /// The detail is only a word that says little by itself.
    pub(super) detail_is_weak: bool,
    /// The hub's code in an error that it returned.
    pub(super) code: Option<Code>,
    /// The hub's own clock, in the same error.
    pub(super) hub_time: Option<Time>,
    /// The error names a tracking id, by which Azure's support finds it.
    pub(super) tracked: bool,
    /// A word of connections or of an SDK is in it: without one, no message of an SDK can be.
    pub(super) on_topic: bool,
    /// `status: 1, reason: 4`: the numbers of the C SDK's callback.
    pub(super) numbers: Option<(Status, Reason)>,
}

impl Facts {
    pub(super) fn of(text: &[u8]) -> Self {
        let mut scan = Scan { text, facts: Facts::default(), before: [b""; 3], number_of_status: None };
        let mut at = 0;
        while let Some(begin) = text[at..].iter().position(u8::is_ascii_alphanumeric).map(|i| at + i) {
            let length =
                text[begin..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
            at = begin + length;
            scan.word(begin, at);
        }
        scan.facts
    }

    /// Takes over what a later line of the same entry says, as far as it is new or says more.
    pub(super) fn add(&mut self, other: &Facts) {
        self.reason = self.reason.or(other.reason);
        self.code = self.code.or(other.code);
        self.hub_time = self.hub_time.or(other.hub_time);
        self.tracked |= other.tracked;
        if let Some(detail) = other.detail {
            self.deepen(detail, other.detail_is_weak);
        }
    }

    /// The detail that says most of the cause stays.
    fn deepen(&mut self, detail: Reason, weak: bool) {
        self.detail_is_weak = weak && (self.detail_is_weak || self.detail.is_none());
        if self.detail.is_none_or(|known| known.depth() < detail.depth()) {
            self.detail = Some(detail);
        }
    }

    /// Whether it says enough of a connection to be kept without anything else.
    pub(super) fn speaks(&self) -> bool {
        let reason = self.reason.is_some_and(|reason| reason != Reason::ConnectionOk);
        reason || self.code.is_some() || (self.detail.is_some() && !self.detail_is_weak)
    }
}

/// What the names of the C SDK begin with.
const C_PREFIX: &[u8] = b"IOTHUB_CLIENT_CONNECTION_";

/// What words on connections begin with, and those that name a part of an SDK; in lower case.
const TOPICS: [&[u8]; 9] =
    [b"connect", b"disconnect", b"reconnect", b"mqtt", b"amqp", b"iot", b"azure", b"paho", b"keepalive"];

/// The names of reasons in callbacks, underscores taken out, in lower case.
const REASONS: [(&str, Reason); 11] = [
    ("connectionok", Reason::ConnectionOk),
    ("expiredsastoken", Reason::ExpiredSasToken),
    ("devicedisabled", Reason::DeviceDisabled),
    ("badcredential", Reason::BadCredential),
    ("retryexpired", Reason::RetryExpired),
    ("nonetwork", Reason::NoNetwork),
    ("communicationerror", Reason::CommunicationError),
    ("clientclose", Reason::ClientClose),
    ("clientclosed", Reason::ClientClose),
    ("nopingresponse", Reason::NoPingResponse),
    ("quotaexceeded", Reason::QuotaExceeded),
];

/// Words that say by themselves what went wrong, in the same form.
const ERRORS: [(&str, Reason); 37] = [
    ("econnreset", Reason::ConnectionReset),
    ("econnaborted", Reason::ConnectionReset),
    ("epipe", Reason::ConnectionReset),
    ("connectionreseterror", Reason::ConnectionReset),
    ("brokenpipeerror", Reason::ConnectionReset),
    ("etimedout", Reason::TimedOut),
    ("econnrefused", Reason::ConnectionRefused),
    ("ehostunreach", Reason::HostUnreachable),
    ("enetunreach", Reason::HostUnreachable),
    ("enetdown", Reason::HostUnreachable),
    ("enotfound", Reason::NameNotResolved),
    ("eaiagain", Reason::NameNotResolved),
    ("getaddrinfo", Reason::NameNotResolved),
    ("gaierror", Reason::NameNotResolved),
    ("unknownhostexception", Reason::NameNotResolved),
    ("certhasexpired", Reason::CertificateExpired),
    ("certificateexpiredexception", Reason::CertificateExpired),
    ("unabletoverifyleafsignature", Reason::Certificate),
    ("unabletogetissuercertlocally", Reason::Certificate),
    ("selfsignedcertinchain", Reason::Certificate),
    ("depthzeroselfsignedcert", Reason::Certificate),
    ("certificateverifyfailed", Reason::Certificate),
    ("sslcertverificationerror", Reason::Certificate),
    ("certpathvalidatorexception", Reason::Certificate),
    ("suncertpathbuilderexception", Reason::Certificate),
    ("sslhandshakeexception", Reason::Tls),
    ("sslerror", Reason::Tls),
    ("refusednotauthorized", Reason::NotAuthorized),
    ("mqttunauthorizedexception", Reason::NotAuthorized),
    ("amqpunauthorizedaccessexception", Reason::NotAuthorized),
    ("refusedbadusernameorpassword", Reason::BadCredential),
    ("refusedidentifierrejected", Reason::BadCredential),
    ("refusedserverunavailable", Reason::ServerError),
    ("iothubquotaexceeded", Reason::QuotaExceeded),
    ("quotaexceededexception", Reason::QuotaExceeded),
    ("amqplinkstolenexception", Reason::NewConnection),
    ("amqpconnectionforcedexception", Reason::ClosedByHub),
];

/// Where another word must stand before one for both to mean something.
#[derive(Clone, Copy)]
enum Before {
    /// Right before it.
    Next,
    /// Among the last three words.
    Near,
}

/// Words that say with another one what went wrong.
const PHRASES: [(&str, Before, &str, Reason); 11] = [
    ("reset", Before::Next, "connection", Reason::ConnectionReset),
    ("resets", Before::Next, "connection", Reason::ConnectionReset),
    ("forcibly", Before::Near, "connection", Reason::ConnectionReset),
    ("pipe", Before::Next, "broken", Reason::ConnectionReset),
    ("refused", Before::Next, "connection", Reason::ConnectionRefused),
    ("unreachable", Before::Near, "network", Reason::HostUnreachable),
    ("unreachable", Before::Near, "host", Reason::HostUnreachable),
    ("authorized", Before::Next, "not", Reason::NotAuthorized),
    ("expired", Before::Near, "token", Reason::ExpiredSasToken),
    ("expired", Before::Near, "certificate", Reason::CertificateExpired),
    ("exceeded", Before::Next, "quota", Reason::QuotaExceeded),
];

/// The names of errors in AMQP, parted where the word ends.
const AMQP_CONDITIONS: [(&str, &str, Reason); 4] = [
    ("amqp", ":unauthorized-access", Reason::NotAuthorized),
    ("amqp", ":link:stolen", Reason::NewConnection),
    ("amqp", ":connection:forced", Reason::ClosedByHub),
    ("microsoft", ":connection-closed-on-new-connection", Reason::NewConnection),
];

/// What a table has for a word.
fn find(table: &[(&str, Reason)], word: &[u8]) -> Option<Reason> {
    table.iter().find(|(known, _)| known.as_bytes() == word).map(|(_, reason)| *reason)
}

/// The longest word that can mean something.
const LONGEST: usize = 48;

struct Scan<'a> {
    text: &'a [u8],
    facts: Facts,
    /// The last three words, the latest first.
    before: [&'a [u8]; 3],
    /// The status in a callback's numbers, until its reason follows.
    number_of_status: Option<Status>,
}

impl<'a> Scan<'a> {
    fn word(&mut self, begin: usize, end: usize) {
        let word = &self.text[begin..end];
        let from_c = word.starts_with(C_PREFIX);
        let name = if from_c { &word[C_PREFIX.len()..] } else { word };
        let mut plain = [0u8; LONGEST];
        let mut length = 0;
        for byte in name.iter().filter(|b| **b != b'_') {
            // Longer words mean nothing here.
            let Some(slot) = plain.get_mut(length) else { return self.pass(word) };
            *slot = byte.to_ascii_lowercase();
            length += 1;
        }
        let plain = &plain[..length];
        self.facts.on_topic |= TOPICS.iter().any(|topic| plain.starts_with(topic));
        if word[0].is_ascii_digit() {
            self.number(word);
        } else if from_c {
            self.of_c(plain);
        } else {
            self.of_callback(word, plain);
            self.of_error(plain, begin, end);
        }
        self.pass(word);
    }

    fn pass(&mut self, word: &'a [u8]) {
        self.before = [word, self.before[0], self.before[1]];
    }

    /// Whether the word before this one is `name`, in whatever case.
    fn follows(&self, name: &str) -> bool {
        same_letters(self.before[0], name.as_bytes())
    }

    fn near(&self, name: &str) -> bool {
        self.before.iter().any(|word| same_letters(word, name.as_bytes()))
    }

    fn of_c(&mut self, name: &[u8]) {
        let status = match name {
            b"authenticated" => Some(Status::Connected),
            b"unauthenticated" => Some(Status::Disconnected),
            _ => None,
        };
        match (status, find(&REASONS, name)) {
            (Some(status), _) => self.set_status(status, Producer::C),
            (None, Some(reason)) => self.set_reason(reason, Producer::C),
            (None, None) if name == b"ok" => self.set_reason(Reason::ConnectionOk, Producer::C),
            (None, None) => {}
        }
    }

    /// The words of Java and .NET, which tell by their case who wrote them.
    fn of_callback(&mut self, word: &[u8], plain: &[u8]) {
        let capitals = word.iter().filter(|b| b.is_ascii_uppercase()).count();
        let spelling =
            if word.iter().any(u8::is_ascii_lowercase) { Producer::DotNet } else { Producer::Java };
        // In lower case they are plain English, or somebody's variables.
        if capitals == 0 {
            return;
        }
        let status = match plain {
            b"connected" => Some(Status::Connected),
            b"disconnected" => Some(Status::Disconnected),
            b"disconnectedretrying" => Some(Status::Retrying),
            // .NET: closed by the application; `Disabled` in version 1, `Closed` in version 2.
            b"disabled" | b"closed" if spelling == Producer::DotNet && self.near("status") => {
                Some(Status::Disconnected)
            }
            _ => None,
        };
        if let Some(status) = status {
            self.set_status(status, spelling);
        } else if let Some(reason) = find(&REASONS, plain) {
            self.set_reason(reason, spelling);
        }
    }

    fn set_status(&mut self, status: Status, spelling: Producer) {
        if self.facts.reason.is_none() || self.facts.status.is_none() {
            self.facts.status = Some(status);
            self.facts.spelling = Some(spelling);
        }
    }

    fn set_reason(&mut self, reason: Reason, spelling: Producer) {
        if self.facts.reason.is_none() {
            self.facts.reason = Some(reason);
            self.facts.spelling = self.facts.spelling.or(Some(spelling));
        }
        // `result = 1; reason: IOTHUB_CLIENT_CONNECTION_NO_NETWORK`: half in numbers.
        if let (Some(status), Producer::C, None) = (self.number_of_status, spelling, self.facts.status) {
            self.facts.status = Some(status);
        }
    }

    fn number(&mut self, word: &[u8]) {
        let Some(number) = std::str::from_utf8(word).ok().and_then(|digits| digits.parse::<u64>().ok())
        else {
            return;
        };
        if self.follows("status") || self.follows("result") {
            self.number_of_status = match number {
                0 => Some(Status::Connected),
                1 => Some(Status::Disconnected),
                _ => None,
            };
        } else if self.follows("reason") {
            if let (Some(status), Some(reason)) = (self.number_of_status, Reason::of_c(number)) {
                self.facts.numbers = self.facts.numbers.or(Some((status, reason)));
            }
        } else if self.follows("errno") || self.follows("error") || self.follows("socketexception") {
            // `errno=104`, `[Errno 104]`, `(os error 104)`, `SocketException (10054)`.
            if let Some(reason) = Reason::of_errno(number) {
                self.facts.deepen(reason, false);
            }
        } else if self.follows("errorcode") && (100_000..600_000).contains(&number) {
            // `{"errorCode":400027,…`, with as many backslashes as there are texts in texts.
            self.set_code(Code(u32::try_from(number).unwrap_or_default()));
        }
    }

    fn set_code(&mut self, code: Code) {
        self.facts.code = self.facts.code.or(Some(code));
        if let Some(reason) = Reason::of_code(code) {
            self.facts.deepen(reason, false);
        }
    }

    /// What stands in the texts of errors.
    fn of_error(&mut self, plain: &[u8], begin: usize, end: usize) {
        if let Some(detail) = self.detail(plain, end) {
            return self.facts.deepen(detail, false);
        }
        match plain {
            b"failed" if self.follows("verify") && self.near("certificate") => {
                self.facts.deepen(Reason::Certificate, false);
            }
            b"out" if self.follows("timed") => self.facts.deepen(Reason::TimedOut, true),
            b"trackingid" => self.facts.tracked = true,
            b"id" if self.follows("tracking") => self.facts.tracked = true,
            // The hub's clock: `"timestampUtc":"2019-12-12T17:17:41.9662459Z"`, or inside the tracking id,
            // `TimeStamp:12/12/2019 17:17:41`, where the month is always first.
            b"timestamputc" => self.hub_time(end, true),
            b"timestamp" if self.facts.tracked => self.hub_time(end, false),
            // `ErrorCode:IotHubUnauthorizedAccess;Unauthorized`.
            _ if self.follows("errorcode") => self.hub_name(begin, end),
            _ => {}
        }
    }

    /// What a word says went wrong: by itself, with those before it, or with what stands right behind it.
    fn detail(&self, plain: &[u8], end: usize) -> Option<Reason> {
        let by_itself = || find(&ERRORS, plain);
        let phrase = |&&(word, before, other, _): &&(&str, Before, &str, Reason)| {
            word.as_bytes() == plain
                && match before {
                    Before::Next => self.follows(other),
                    Before::Near => self.near(other),
                }
        };
        let in_phrase = || PHRASES.iter().find(phrase).map(|phrase| phrase.3);
        let of_amqp = |&&(vendor, rest, _): &&(&str, &str, Reason)| {
            vendor.as_bytes() == plain && self.text[end..].starts_with(rest.as_bytes())
        };
        let condition = || AMQP_CONDITIONS.iter().find(of_amqp).map(|condition| condition.2);
        by_itself().or_else(in_phrase).or_else(condition)
    }

    fn hub_name(&mut self, begin: usize, end: usize) {
        let Ok(name) = std::str::from_utf8(&self.text[begin..end]) else { return };
        let code = Code::of(Some(name), None, None);
        if code != Code::UNKNOWN && code != Code::SUCCESS {
            self.set_code(code);
        }
    }

    /// The time behind a name; an exact one goes before one in whole seconds.
    fn hub_time(&mut self, end: usize, exact: bool) {
        let skipped = self.text[end..].iter().take_while(|b| matches!(b, b'"' | b'\\' | b':' | b' ')).count();
        let found = clock::at_begin(&self.text[end + skipped..]);
        let Some((Stamp::Utc(time) | Stamp::Local(time), _)) = found else { return };
        if exact || self.facts.hub_time.is_none() {
            self.facts.hub_time = Some(time);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(text: &str) -> (Option<Status>, Option<Reason>, Option<Producer>) {
        let facts = Facts::of(text.as_bytes());
        (facts.status, facts.reason, facts.spelling)
    }

    #[test]
    fn callbacks_in_the_words_of_each_sdk() {
        let c = |status, reason| (Some(status), Some(reason), Some(Producer::C));
        assert_eq!(
            status(
                "result = IOTHUB_CLIENT_CONNECTION_UNAUTHENTICATED, reason = IOTHUB_CLIENT_CONNECTION_NO_NETWORK"
            ),
            c(Status::Disconnected, Reason::NoNetwork)
        );
        assert_eq!(
            status("result = 1; reason: IOTHUB_CLIENT_CONNECTION_NO_PING_RESPONSE"),
            c(Status::Disconnected, Reason::NoPingResponse)
        );
        let dot_net = |status, reason| (Some(status), Some(reason), Some(Producer::DotNet));
        assert_eq!(
            status("Connection status changed: status=Disconnected_Retrying, reason=Communication_Error"),
            dot_net(Status::Retrying, Reason::CommunicationError)
        );
        assert_eq!(
            status("status=Connected, reason=ConnectionOk"),
            dot_net(Status::Connected, Reason::ConnectionOk)
        );
        assert_eq!(
            status("Connection status changed to Disabled with reason Client_Close"),
            dot_net(Status::Disconnected, Reason::ClientClose)
        );
        let java = |status, reason| (Some(status), Some(reason), Some(Producer::Java));
        assert_eq!(
            status("new status DISCONNECTED_RETRYING with reason EXPIRED_SAS_TOKEN"),
            java(Status::Retrying, Reason::ExpiredSasToken)
        );
        // From one status to another: the last one before the reason counts.
        assert_eq!(
            status("from CONNECTED to DISCONNECTED with reason RETRY_EXPIRED, was CONNECTED"),
            java(Status::Disconnected, Reason::RetryExpired)
        );
        assert_eq!(status("we are connected, the network is disconnected: no network"), (None, None, None));
    }

    #[test]
    fn numbers_of_the_c_callback() {
        let numbers = |text: &str| Facts::of(text.as_bytes()).numbers;
        let expected = Some((Status::Disconnected, Reason::NoNetwork));
        assert_eq!(numbers("IotHub connection status: 1, reason: 4 [ConnectionStatus_Callback]"), expected);
        assert_eq!(numbers("Connection callback called with result 1 and reason 4"), expected);
        assert_eq!(numbers("status: 0, reason: 6"), Some((Status::Connected, Reason::ConnectionOk)));
        assert_eq!(numbers("status: 7, reason: 4"), None);
        assert_eq!(numbers("status: 1, reason: 99"), None);
    }

    #[test]
    fn errors_of_the_hub() {
        let of = |text: &str| {
            let facts = Facts::of(text.as_bytes());
            (facts.code.map(|code| code.0), facts.tracked, facts.hub_time.map(Time::to_iso))
        };
        let time = |text: &str| Some(text.to_owned());
        assert_eq!(
            of(
                r#"{"errorCode":400027,"trackingId":"0f-G:44-TimeStamp:12/12/2019 17:17:41","message":"BadRequest","info":{},"timestampUtc":"2019-12-12T17:17:41.9662459Z"}"#
            ),
            (Some(400_027), true, time("2019-12-12T17:17:41.966Z"))
        );
        assert_eq!(
            of(
                r#"{"Message":"{\"errorCode\":404001,\"trackingId\":\"F2-G2:-TimeStamp:2022-05-13T11:49:52.760808294+00:00\",\"message\":\"404\"}"}"#
            ),
            (Some(404_001), true, time("2022-05-13T11:49:52.760Z"))
        );
        assert_eq!(
            of(
                r#"{"Message":"ErrorCode:IotHubUnauthorizedAccess;Unauthorized","ExceptionMessage":"Tracking ID:1a-G:18-TimeStamp:10/15/2018 03:54:24"}"#
            ),
            (Some(401_002), true, time("2018-10-15T03:54:24.000Z"))
        );
        assert_eq!(of("ErrorCode:IotHubNotFound;Unauthorized"), (Some(401_001), false, None));
        assert_eq!(of("errorCode: 7, TimeStamp:12/12/2019 17:17:41"), (None, false, None));
    }

    #[test]
    fn causes_beneath() {
        let of = |text: &str| Facts::of(text.as_bytes()).detail;
        for (text, expected) in [
            ("connection error: Connection reset by peer (os error 104)", Reason::ConnectionReset),
            ("SocketException (10054): An existing connection was forcibly closed", Reason::ConnectionReset),
            ("Failure: sending socket failed. errno=32 (Broken pipe).", Reason::ConnectionReset),
            ("Error: read ECONNRESET", Reason::ConnectionReset),
            ("connect ETIMEDOUT 192.0.2.7:8883", Reason::TimedOut),
            ("connect EHOSTUNREACH 192.0.2.7:8883", Reason::HostUnreachable),
            ("OSError: [Errno 101] Network is unreachable", Reason::HostUnreachable),
            ("getaddrinfo ENOTFOUND hub.example", Reason::NameNotResolved),
            ("socket.gaierror: [Errno -2] Name or service not known", Reason::NameNotResolved),
            (
                "error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed",
                Reason::Certificate,
            ),
            (
                "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired",
                Reason::CertificateExpired,
            ),
            ("mqtt.js returned Connection refused: Not authorized error", Reason::NotAuthorized),
            ("error(condition:amqp:unauthorized-access,description:Put token failed.", Reason::NotAuthorized),
            ("The specified SAS token is expired", Reason::ExpiredSasToken),
            ("condition:com.microsoft:connection-closed-on-new-connection", Reason::NewConnection),
        ] {
            assert_eq!(of(text), Some(expected), "{text}");
        }
        for text in ["", "all is well", "the reset button", "errno=2", "a pipe, broken", "token"] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn a_word_alone_does_not_speak() {
        assert!(!Facts::of(b"Operation OpenAsync timed out").speaks());
        assert!(Facts::of(b"connect ETIMEDOUT").speaks());
        assert!(!Facts::of(b"Connected").speaks());
    }
}
