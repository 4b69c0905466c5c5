//! The hub's error codes: their numbers and names, and what the diagnosis makes of them.

use crate::bytes::same_letters;
use crate::spreadsheet::{is_empty_fraction, whole_number};

mod known;
pub(crate) mod messages;
mod tally;

pub(crate) use tally::Tally;

/// A result: success, a code of six digits, or an error whose code is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u32);

impl Code {
    /// No error.
    pub const SUCCESS: Code = Code(0);
    /// An error that names neither a code nor a name we know.
    pub const UNKNOWN: Code = Code(1);
    /// `DeviceConnectionClosedRemotely`.
    pub const CLOSED_REMOTELY: Code = Code(404_104);

    /// `IotHubUnauthorized`.
    pub const UNAUTHORIZED: Code = Code(401_003);

    /// `IotHubQuotaExceeded`.
    pub const QUOTA: Code = Code(403_002);

    /// Whether the device could not prove who it is.
    pub fn is_unauthorized(self) -> bool {
        matches!(self.0, 401_000 | 401_002 | 401_003)
    }

    /// Whether it begins with an error's status of HTTP, as all codes of the hub do.
    pub(crate) fn is_of_http(self) -> bool {
        (400_000..600_000).contains(&self.0)
    }

    /// Whether the hub itself failed. 504xxx is not among them: it is what callers see of a device that is away.
    pub fn is_server_error(self) -> bool {
        matches!(self.0 / 1000, 500 | 502 | 503)
    }

    /// Whether it says why the device cannot stay: no such device, disabled, quota used up, throttled, failing over.
    pub fn names_a_reason(self) -> bool {
        matches!(
            self.0,
            401_002 | 403_002 | 403_012 | 404_001 | 404_012 | 400_029 | 400_030 | 429_000..=429_005
        )
    }

    /// Whether it says that the device is disabled, that there is none of that name, or that it may not come from where it
    /// is: an expired token has a code of its own.
    pub(crate) fn bars(self) -> bool {
        matches!(self.0, 401_002 | 403_012 | 404_001)
    }

    /// Whether it tells of a failover or an upgrade of the hub.
    pub fn is_upheaval(self) -> bool {
        matches!(self.0, 404_012 | 400_029 | 400_030 | 503_006)
    }

    /// Whether the hub got more requests than it takes.
    pub fn is_throttling(self) -> bool {
        matches!(self.0, 429_000..=429_005 | 503_008)
    }

    /// Whether a second connection of the same device was in the way.
    pub fn is_conflict(self) -> bool {
        matches!(self.0, 400_027 | 409_002)
    }

    /// The code and its name, as the hub writes them: `404104 DeviceConnectionClosedRemotely`. Nothing of one that is
    /// not known.
    pub fn name(self) -> &'static str {
        known::entry(self).unwrap_or_default()
    }

    /// The number alone; `unknown` where there is none.
    pub(crate) fn number(self) -> String {
        if self == Code::UNKNOWN { "unknown".to_owned() } else { self.0.to_string() }
    }

    /// The name alone.
    fn bare_name(self) -> &'static str {
        known::split(self.name()).1
    }

    /// Whether a record of another category than Connections says something about lost connections:
    /// failed authentication, quota, throttling, failover, and faults of the hub.
    pub fn matters_anywhere(self) -> bool {
        self.is_unauthorized()
            || self.is_server_error()
            || matches!(
                self.0,
                400_027 | 400_029 | 400_030 | 403_002 | 404_012 | 404_104 | 409_002 | 429_000..=429_005
            )
    }

    /// The code of a record: from its result type, else from its description, else from its error message.
    pub fn of(result: Option<&str>, description: Option<&str>, message: Option<&str>) -> Self {
        let named = || description.and_then(by_name);
        let linked = || {
            let link = message?.to_ascii_lowercase();
            link.contains("aka.ms/iothub404104").then_some(Code::CLOSED_REMOTELY)
        };
        match result.map(str::trim) {
            None => named().or_else(linked).unwrap_or(Code::SUCCESS),
            Some(text) if is_zero(text) => named().or_else(linked).unwrap_or(Code::SUCCESS),
            Some(text) if same_letters(text.as_bytes(), b"success") => Code::SUCCESS,
            Some(text) => by_number(text)
                .or_else(|| by_name(text))
                .or_else(named)
                .or_else(linked)
                .unwrap_or(Code::UNKNOWN),
        }
    }
}

/// Six digits at the begin, with nothing but a fraction of zeros or a name behind them; or what a spreadsheet made of
/// such a number. A slip of the documentation is read as what it stands for.
fn by_number(text: &str) -> Option<Code> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, behind) = text.split_at(digits);
    let slip = |number: u32| known::SLIPS.iter().find(|(slip, _)| *slip == number).map(|(_, meant)| *meant);
    let is_end = is_empty_fraction(behind) || behind.starts_with([' ', ',', ':']);
    let number = match number.parse().ok().filter(|_| is_end) {
        Some(number) if digits == 6 || slip(number).is_some() => number,
        _ if digits == 6 => return None,
        _ => whole_number(text).filter(|number| (100_000..1_000_000).contains(number))?,
    };
    Some(Code(slip(number).unwrap_or(number)))
}

/// `0`, or `0.0` in a column that became one of floating-point numbers.
fn is_zero(text: &str) -> bool {
    text.strip_prefix('0').is_some_and(is_empty_fraction)
}

fn by_name(text: &str) -> Option<Code> {
    known::by_name(text.trim())
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn codes_in_their_many_spellings() {
        let of = |result, description, message| Code::of(result, description, message).0;
        assert_eq!(of(Some("404104"), None, None), 404_104);
        assert_eq!(of(Some("404104.0"), None, None), 404_104);
        assert_eq!(of(Some("404104 DeviceConnectionClosedRemotely"), None, None), 404_104);
        assert_eq!(of(None, Some("DeviceConnectionClosedRemotely"), None), 404_104);
        assert_eq!(of(None, None, Some("Device disconnected, see https://aka.ms/iothub404104")), 404_104);
        assert_eq!(of(Some("401003"), Some("IoTHubUnauthorized"), None), 401_003);
        assert_eq!(of(Some("ServiceUnavailable"), None, None), 503_001);
        // What spreadsheets make of it.
        assert_eq!(of(Some("404104,00"), None, None), 404_104);
        assert_eq!(of(Some("4.04104E+05"), None, None), 404_104);
        assert_eq!(of(Some("404\u{202f}104"), None, None), 404_104);
        // 404001, 404103 or 404104; the name beside it says which.
        assert_eq!(of(Some("4.04E+05"), None, None), 1);
        assert_eq!(of(Some("4.04E+05"), Some("DeviceConnectionClosedRemotely"), None), 404_104);
        assert_eq!(of(Some("4,104"), None, None), 1);
        // Success in its many spellings.
        assert_eq!(of(None, None, None), 0);
        assert_eq!(of(Some("0"), None, None), 0);
        assert_eq!(of(Some("0.0"), None, None), 0);
        assert_eq!(of(Some("000000"), None, None), 0);
        assert_eq!(of(Some("Success"), None, None), 0);
        // A status of three digits, or a code with more behind it, is not a code of the hub.
        assert_eq!(of(Some("404"), None, None), 1);
        assert_eq!(of(Some("4041045"), None, None), 1);
        assert_eq!(of(Some("404104.5"), None, None), 1);
    }
}
