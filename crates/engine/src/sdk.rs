//! What a client is, by the `sdkVersion` that it sends, and how it deals with the end of its token.

/// A family of device SDKs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sdk {
    /// Azure IoT device SDK for .NET.
    DotNet,
    /// Azure IoT device SDK for Java.
    Java,
    /// Azure IoT device SDK for Node.js.
    Node,
    /// Azure IoT device SDK for Python, version 2.
    Python,
    /// Azure IoT device SDK for C, and Python version 1, which wraps it.
    C,
    /// Azure SDK for Embedded C, Azure RTOS and FreeRTOS: the application makes the tokens.
    Embedded,
    /// Something else, or nothing was said.
    Unknown,
}

/// What the hub's log shows when the client's token runs out (MQTT, a key that the client signs with).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// The client waits for the hub to close the connection: a 404104, often with a 401003.
    ByHub,
    /// The client says goodbye and connects again: no error.
    Graceful,
    /// The client renews before the token runs out, and closes its socket without a goodbye: a 404104.
    Abrupt(Early),
    /// Not known.
    Unknown,
}

/// When a client renews its token before it runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Early {
    /// After four fifths of its life.
    FourFifths,
    /// Two minutes before its end.
    TwoMinutesBefore,
}

impl Early {
    /// The age, in seconds, at which a token with a life of so many seconds is renewed.
    pub fn age(self, life: f64) -> f64 {
        match self {
            Early::FourFifths => 0.8 * life,
            Early::TwoMinutesBefore => life - 120.0,
        }
    }
}

/// Begins of `sdkVersion`, in lower case. The longer one first where one begins with the other.
const PREFIXES: [(&str, Sdk); 10] = [
    (".net/", Sdk::DotNet),
    ("microsoft.azure.devices.client", Sdk::DotNet),
    ("azure-iot-device-iothub-py", Sdk::Python),
    ("azure-iot-device/", Sdk::Node),
    ("iothubclient", Sdk::C),
    ("com.microsoft.azure.iothub-java-client", Sdk::Java),
    ("com.microsoft.azure.sdk.iot.iot-device-client", Sdk::Java),
    ("azsdk-c", Sdk::Embedded),
    ("c +", Sdk::Embedded),
    ("c (", Sdk::Embedded),
];

impl Sdk {
    /// How many families there are.
    pub(crate) const COUNT: usize = Sdk::Unknown as usize + 1;

    /// Whether it pings so long before its keep-alive is over, whatever that is set to, that the hub's limit on silence
    /// hardly ever ends its connections: .NET does at a quarter of it.
    pub(crate) fn pings_early(self) -> bool {
        self.keep_alive().is_some_and(|of| of.pings < of.seconds)
    }

    /// The family of this `sdkVersion`.
    pub fn of(version: &str) -> Self {
        if version.trim().eq_ignore_ascii_case("c") { Sdk::Embedded } else { known(version).1 }
    }

    /// The product name, an identifier in every language.
    pub fn name(self) -> &'static str {
        match self {
            Sdk::DotNet => ".NET SDK",
            Sdk::Java => "Java SDK",
            Sdk::Node => "Node.js SDK",
            Sdk::Python => "Python SDK",
            Sdk::C => "C SDK",
            Sdk::Embedded => "Embedded C SDK",
            Sdk::Unknown => "",
        }
    }

    /// The age, in seconds, at which it renews a token with a life of so many seconds, if it does so by itself.
    ///
    /// Source: the code of the SDKs; 45, 48 and 58 minutes of an hour.
    pub fn renews_at(self, life: f64) -> Option<f64> {
        match self {
            Sdk::Node => Some(life - 900.0),
            Sdk::Python => Some(Early::TwoMinutesBefore.age(life)),
            Sdk::C => Some(Early::FourFifths.age(life)),
            Sdk::DotNet | Sdk::Java | Sdk::Embedded | Sdk::Unknown => None,
        }
    }

    /// Whether it connects again with the token that it has, until that is due; C makes one for each connect.
    pub fn keeps_its_token(self) -> bool {
        matches!(self, Sdk::Node | Sdk::Python)
    }

    /// The MQTT keep-alive that it asks for unless told otherwise.
    ///
    /// Source: the code of the SDKs; .NET pings four times as often as it says. With the embedded ones it is the application's.
    pub fn keep_alive(self) -> Option<KeepAlive> {
        let (seconds, pings) = match self {
            Sdk::Python => (60.0, 60.0),
            Sdk::Node => (180.0, 180.0),
            Sdk::Java => (230.0, 230.0),
            Sdk::C => (240.0, 240.0),
            Sdk::DotNet => (300.0, 75.0),
            Sdk::Embedded | Sdk::Unknown => return None,
        };
        Some(KeepAlive { seconds, pings })
    }

    /// What it does when the first attempts to connect again have failed.
    pub fn patience(self) -> Patience {
        match self {
            Sdk::Node => Patience::FourMinutes,
            Sdk::DotNet | Sdk::Java | Sdk::Python | Sdk::C => Patience::Endless,
            Sdk::Embedded | Sdk::Unknown => Patience::UpToTheApplication,
        }
    }
}

/// A client's MQTT keep-alive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeepAlive {
    /// What it tells the hub, in seconds.
    pub seconds: f64,
    /// It sends a ping when it was silent for so long, in seconds.
    pub pings: f64,
}

/// For how long a client tries to connect again. Source: the code of the SDKs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// Then it tells the application, and does nothing more.
    FourMinutes,
    /// Until it succeeds.
    Endless,
    /// The library does not reconnect.
    UpToTheApplication,
}

/// The begin that tells what a client is, and what it is.
fn known(version: &str) -> (&'static str, Sdk) {
    let lower = version.trim().to_ascii_lowercase();
    PREFIXES.into_iter().find(|(prefix, _)| lower.starts_with(prefix)).unwrap_or(("", Sdk::Unknown))
}

/// The name of a known SDK and its version, of another one nothing: behind them .NET writes the machine's id, and anybody
/// may write anything.
pub(crate) fn product(version: &str) -> String {
    let version = version.trim();
    if Sdk::of(version) == Sdk::Unknown {
        return String::new();
    }
    let (name, behind) = version.split_at(known(version).0.len().max(1));
    let number = |text: &str| text.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    // A name may end with the slash already, and `C (…)` has no version.
    let name = name.split([' ', '(', '+']).next().unwrap_or_default();
    let slash = usize::from(behind.starts_with('/'));
    let length = number(&behind[slash..]);
    if length == 0 {
        name.trim_end_matches('/').to_owned()
    } else {
        format!("{name}{}", &behind[..slash + length])
    }
}

/// How the client of this `sdkVersion` renews its token.
///
/// Source: the code of the SDKs. C says goodbye since 1.2.9 (2018-09), Python 2 since 2.1.2 (2020-06), Node always;
/// .NET, Java and the embedded SDKs leave it to the hub. C renews at 48 of 60 minutes, Python at 58.
pub fn renewal(version: &str) -> Renewal {
    match Sdk::of(version) {
        Sdk::DotNet | Sdk::Java | Sdk::Embedded => Renewal::ByHub,
        Sdk::Node => Renewal::Graceful,
        Sdk::Python => graceful_since(version, [2, 1, 2], Early::TwoMinutesBefore),
        Sdk::C => graceful_since(version, [1, 2, 9], Early::FourFifths),
        Sdk::Unknown => Renewal::Unknown,
    }
}

/// The name and version of a known SDK, without what it tells of the machine behind them; of another one all it says.
pub fn shown(version: &str) -> &str {
    let version = version.trim();
    match Sdk::of(version) {
        Sdk::Unknown => version,
        _ => version.split([' ', '(', ';', ',']).next().unwrap_or_default(),
    }
}

/// Whether this is a C client that reconnects every 48 minutes with a certificate too: a defect up to 1.2.13.
pub fn renews_even_with_certificate(version: &str) -> bool {
    Sdk::of(version) == Sdk::C && number(version).is_some_and(|number| number <= [1, 2, 13])
}

/// Whether this Java client connects again with the token that has expired: a defect of 1.29.2 to 1.29.4.
///
/// Source: azure-iot-sdk-java#1164.
pub fn comes_back_with_old_token(version: &str) -> bool {
    let defect = [1, 29, 2]..=[1, 29, 4];
    Sdk::of(version) == Sdk::Java && number(version).is_some_and(|number| defect.contains(&number))
}

/// Whether this C client doubles its wait after each failed attempt without end: a defect before 1.4.0.
///
/// Source: the code of the SDK; azure-iot-sdk-c#205.
pub fn waits_without_limit(version: &str) -> bool {
    Sdk::of(version) == Sdk::C && number(version).is_some_and(|number| number < [1, 4, 0])
}

fn graceful_since(version: &str, since: [u32; 3], before: Early) -> Renewal {
    match number(version) {
        Some(number) if number >= since => Renewal::Graceful,
        Some(_) => Renewal::Abrupt(before),
        None => Renewal::Unknown,
    }
}

/// The three numbers behind the slash: `iothubclient/1.2.10 (native; …)` is `[1, 2, 10]`.
fn number(version: &str) -> Option<[u32; 3]> {
    let (_, behind) = version.split_once('/')?;
    let mut numbers = behind.split(|c: char| !c.is_ascii_digit()).map(str::parse);
    let mut next = || numbers.next()?.ok();
    Some([next()?, next()?, next()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families() {
        for (version, expected) in [
            (".NET/1.38.0 (.NET Core 3.1.19; Microsoft Windows 10.0.22000; X64)", Sdk::DotNet),
            ("Microsoft.Azure.Devices.Client/1.3.2", Sdk::DotNet),
            ("azure-iot-device-iothub-py/2.12.0 (Python 3.9.2)", Sdk::Python),
            ("azure-iot-device/1.17.1 (node v10.16.0; Windows_NT 10.0.18363; x64)", Sdk::Node),
            ("iothubclient/1.8.0 (native; freertos; esp platform)", Sdk::C),
            ("com.microsoft.azure.sdk.iot.iot-device-client/2.1.4", Sdk::Java),
            ("C", Sdk::Embedded),
            ("", Sdk::Unknown),
            ("2018-06-30", Sdk::Unknown),
        ] {
            assert_eq!(Sdk::of(version), expected, "{version}");
        }
    }

    #[test]
    fn an_sdk_keeps_its_name_and_version() {
        for (version, expected) in [
            (".NET/1.42.0 (.NET 6.0; X64; {0F2D})", ".NET/1.42.0"),
            ("iothubclient/1.8.0 (native; freertos)", "iothubclient/1.8.0"),
            ("azure-iot-device-iothub-py/2.12.0-acme-pump-7", "azure-iot-device-iothub-py/2.12.0"),
            ("azure-iot-device/acme", "azure-iot-device"),
            ("iothubclient-acme/1.8.0", "iothubclient"),
            ("C", "C"),
            ("C (acme)", "C"),
            ("made by the customer", ""),
            ("", ""),
        ] {
            assert_eq!(product(version), expected, "{version}");
        }
    }

    #[test]
    fn renewals() {
        assert_eq!(renewal("iothubclient/1.2.8 (native)"), Renewal::Abrupt(Early::FourFifths));
        assert_eq!(renewal("iothubclient/1.2.9 (native)"), Renewal::Graceful);
        assert_eq!(renewal("azure-iot-device-iothub-py/2.1.1"), Renewal::Abrupt(Early::TwoMinutesBefore));
        assert!((Early::FourFifths.age(3600.0) - 2880.0).abs() < 1e-9);
        assert!((Early::TwoMinutesBefore.age(3600.0) - 3480.0).abs() < 1e-9);
        assert_eq!(renewal("azure-iot-device-iothub-py/2.1.2"), Renewal::Graceful);
        assert_eq!(renewal("azure-iot-device/1.17.1"), Renewal::Graceful);
        assert_eq!(renewal(".NET/1.38.0"), Renewal::ByHub);
        assert_eq!(renewal("paho"), Renewal::Unknown);
        assert!(renews_even_with_certificate("iothubclient/1.2.13 (native)"));
        assert!(!renews_even_with_certificate("iothubclient/1.2.14 (native)"));
        assert!(waits_without_limit("iothubclient/1.3.8 (native)"));
        assert!(!waits_without_limit("iothubclient/1.4.0 (native)"));
        assert!(comes_back_with_old_token("com.microsoft.azure.sdk.iot.iot-device-client/1.29.3"));
        assert!(!comes_back_with_old_token("com.microsoft.azure.sdk.iot.iot-device-client/1.30.0"));
    }
}
