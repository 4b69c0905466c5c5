//! Evidence: an observation with a weight.

/// One piece of evidence for or against a cause.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// What was observed.
    pub observation: Observation,
    /// In nats; negative when it speaks against the cause.
    pub weight: f64,
    /// The length of time that it is about, in seconds.
    pub seconds: Option<f64>,
    /// A number that it is about: devices, errors, minutes.
    pub number: Option<f64>,
    /// A name that it is about: an SDK.
    pub name: Option<&'static str>,
}

impl Evidence {
    /// An observation without figures.
    pub fn new(observation: Observation, weight: f64) -> Self {
        Self { observation, weight, seconds: None, number: None, name: None }
    }

    /// With the length of time that it is about.
    #[must_use]
    pub fn seconds(mut self, seconds: f64) -> Self {
        self.seconds = Some(seconds);
        self
    }

    /// With the number that it is about.
    #[must_use]
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
        self
    }

    /// With the name that it is about.
    #[must_use]
    pub fn name(mut self, name: &'static str) -> Self {
        self.name = Some(name);
        self
    }
}

macro_rules! observations {
    ($($(#[$doc:meta])* $name:ident = $message:literal;)*) => {
        /// What can be observed about a drop.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Observation { $($(#[$doc])* $name),* }

        impl Observation {
            /// All of them.
            pub const ALL: &[Observation] = &[$(Observation::$name),*];

            /// The id of its message.
            pub fn message(self) -> &'static str {
                match self { $(Observation::$name => $message),* }
            }
        }
    };
}

observations! {
    /// The session lasted as long as a token lives, plus the hub's 5 to 10 minutes.
    TokenBand = "evidence-token-band";
    /// At least three sessions of the device did.
    TokenRepeats = "evidence-token-repeats";
    /// The drop stands that long behind the moment at which the running token was made.
    TokenClock = "evidence-token-clock";
    /// A failed authentication within a minute.
    UnauthorizedNear = "evidence-401003-near";
    /// Connected again within a minute.
    BackWithinMinute = "evidence-back-within-minute";
    /// The SDK waits for the hub to close the connection.
    SdkWaits = "evidence-sdk-waits-for-hub";
    /// The SDK says goodbye before its token runs out.
    SdkRenews = "evidence-sdk-renews-gracefully";
    /// The device signs in with a shared access signature.
    AuthSas = "evidence-auth-sas";
    /// The device signs in with a certificate, which has no such rhythm.
    AuthX509 = "evidence-auth-x509";
    /// AMQP renews tokens within the connection.
    ProtocolAmqp = "evidence-protocol-amqp";
    /// The session's length fits no token.
    OffBand = "evidence-off-token-band";
    /// The device's sessions are of quite different lengths.
    Irregular = "evidence-irregular";
    /// The drop is on the rhythm of the token.
    OnTokenRhythm = "evidence-on-token-rhythm";
    /// Back within seconds.
    GapSeconds = "evidence-gap-seconds";
    /// Back within a minute, but not at once.
    GapShort = "evidence-gap-short";
    /// Away for longer than a minute.
    GapLong = "evidence-gap-long";
    /// Not back before the log ends.
    NoReturn = "evidence-no-return";
    /// Back from another address.
    AddressChanged = "evidence-address-changed";
    /// In a row of alike sessions and alike gaps.
    Alike = "evidence-alike-sessions";
    /// The same gap each time: a boot time.
    AlikeGaps = "evidence-alike-gaps";
    /// Part of a drop of many devices on many addresses.
    Burst = "evidence-burst";
    /// Part of a drop of many devices on one address.
    BurstOneAddress = "evidence-burst-one-address";
    /// 5xx errors at the same time.
    ServerErrors = "evidence-server-errors";
    /// No 5xx errors, though the export could hold them.
    NoServerErrors = "evidence-no-server-errors";
    /// The export holds nothing but connections, so 5xx errors could not be in it.
    NotConfirmed = "evidence-not-confirmed";
    /// The devices run different SDKs.
    ManySdks = "evidence-many-sdks";
    /// The devices had connected together, a token's life before.
    CommonStart = "evidence-common-start";
    /// Too few drops of the device to see a pattern.
    TooFew = "evidence-too-few";
    /// The export holds no connects at all.
    NoConnects = "evidence-no-connects";
    /// Another error code stands beside the drop.
    OtherCode = "evidence-other-code";
    /// The beginning of the session is not in the log.
    NoStart = "evidence-no-start";
    /// Neither is this one's, but the device's other sessions are on the rhythm of its token.
    DeviceRhythm = "evidence-device-rhythm";
}
