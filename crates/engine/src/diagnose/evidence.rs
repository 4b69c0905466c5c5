//! Evidence: an observation with a weight.

/// One piece of evidence for or against a cause.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The message id.
    pub message: &'static str,
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
    pub fn new(message: &'static str, weight: f64) -> Self {
        Self { message, weight, seconds: None, number: None, name: None }
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

macro_rules! evidence {
    ($($(#[$doc:meta])* $name:ident = $message:literal;)*) => {
        $($(#[$doc])* pub const $name: &str = $message;)*
        /// The message ids of all evidence.
        pub const ALL: &[&str] = &[$($message),*];
    };
}

evidence! {
    /// The session lasted as long as a token lives, plus the hub's 5 to 10 minutes.
    TOKEN_BAND = "evidence-token-band";
    /// At least three sessions of the device did.
    TOKEN_REPEATS = "evidence-token-repeats";
    /// The drop stands that long behind the moment at which the running token was made.
    TOKEN_CLOCK = "evidence-token-clock";
    /// A failed authentication within a minute.
    UNAUTHORIZED_NEAR = "evidence-401003-near";
    /// Connected again within a minute.
    BACK_WITHIN_MINUTE = "evidence-back-within-minute";
    /// The SDK waits for the hub to close the connection.
    SDK_WAITS = "evidence-sdk-waits-for-hub";
    /// The SDK says goodbye before its token runs out.
    SDK_RENEWS = "evidence-sdk-renews-gracefully";
    /// The device signs in with a shared access signature.
    AUTH_SAS = "evidence-auth-sas";
    /// The device signs in with a certificate, which has no such rhythm.
    AUTH_X509 = "evidence-auth-x509";
    /// AMQP renews tokens within the connection.
    PROTOCOL_AMQP = "evidence-protocol-amqp";
    /// The session's length fits no token.
    OFF_BAND = "evidence-off-token-band";
    /// The device's sessions are of quite different lengths.
    IRREGULAR = "evidence-irregular";
    /// The drop is on the rhythm of the token.
    ON_TOKEN_RHYTHM = "evidence-on-token-rhythm";
    /// Back within seconds.
    GAP_SECONDS = "evidence-gap-seconds";
    /// Back within a minute, but not at once.
    GAP_SHORT = "evidence-gap-short";
    /// Away for longer than a minute.
    GAP_LONG = "evidence-gap-long";
    /// Not back before the log ends.
    NO_RETURN = "evidence-no-return";
    /// Back from another address.
    ADDRESS_CHANGED = "evidence-address-changed";
    /// In a row of alike sessions and alike gaps.
    ALIKE = "evidence-alike-sessions";
    /// The same gap each time: a boot time.
    ALIKE_GAPS = "evidence-alike-gaps";
    /// Part of a drop of many devices on many addresses.
    BURST = "evidence-burst";
    /// Part of a drop of many devices on one address.
    BURST_ONE_ADDRESS = "evidence-burst-one-address";
    /// 5xx errors at the same time.
    SERVER_ERRORS = "evidence-server-errors";
    /// No 5xx errors, though the export could hold them.
    NO_SERVER_ERRORS = "evidence-no-server-errors";
    /// The export holds nothing but connections, so 5xx errors could not be in it.
    NOT_CONFIRMED = "evidence-not-confirmed";
    /// The devices run different SDKs.
    MANY_SDKS = "evidence-many-sdks";
    /// The devices had connected together, a token's life before.
    COMMON_START = "evidence-common-start";
    /// Too few drops of the device to see a pattern.
    TOO_FEW = "evidence-too-few";
    /// The export holds no connects at all.
    NO_CONNECTS = "evidence-no-connects";
    /// Another error code stands beside the drop.
    OTHER_CODE = "evidence-other-code";
    /// The beginning of the session is not in the log.
    NO_START = "evidence-no-start";
    /// Neither is this one's, but the device's other sessions are on the rhythm of its token.
    DEVICE_RHYTHM = "evidence-device-rhythm";
}
