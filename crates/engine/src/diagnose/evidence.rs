//! Evidence: an observation with a weight.

use super::Cause;
use super::company::Of;

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

    /// With the length of time, if there is one.
    #[must_use]
    pub fn maybe_seconds(mut self, seconds: Option<f64>) -> Self {
        self.seconds = seconds;
        self
    }

    /// With the number that it is about.
    #[must_use]
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
        self
    }

    /// With the count, if there is one.
    #[must_use]
    pub fn maybe_number(mut self, number: Option<usize>) -> Self {
        self.number = number.map(|number| number as f64);
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

            /// Whether it is about what the log leaves out, and not about the drop.
            pub(crate) fn is_of_log(self) -> bool {
                matches!(self, Self::TooFew | Self::NoConnects | Self::NoStart | Self::NotConfirmed)
            }

            /// Whether it tells the same of every drop that shows it: no length, number or name of this one.
            pub(crate) fn is_plain(self) -> bool {
                use Observation as O;
                matches!(
                    self,
                    O::TokenRepeats | O::Outlived | O::DeviceRhythm | O::MostlyToken | O::Irregular | O::Regular
                        | O::PeersToken | O::Often | O::TimeOfDay | O::AuthSas | O::AuthX509 | O::ProtocolAmqp
                        | O::AddressChanged | O::VersionChanged | O::UnauthorizedElsewhere | O::Throttled | O::Refused
                        | O::ConflictNear | O::TakenOver | O::Contested | O::TwoSdks | O::TwoAddresses | O::OneClient | O::QuotaCode
                        | O::QuotaLoop | O::QuotaUnfinished
                        | O::NewAddress | O::AddressPool | O::BurstByAddress
                        | O::BurstOfSites | O::BurstAtOnce | O::BurstAsEver | O::BurstRepeated
                        | O::NoServerErrors | O::NotConfirmed | O::Upheaval | O::NoConnects | O::NoStart
                        | O::SaidEnd | O::SaidNothing | O::UnauthorizedMissing | O::Agreed
                ) || self.is_company()
            }

            /// Whether it is about other drops, each of which was looked at on its own.
            pub(crate) fn is_company(self) -> bool {
                self as usize >= Self::OwnToken as usize
            }

            /// What is observed of them, if it is.
            pub(crate) fn company(self) -> Option<Of> {
                use Observation as O;
                let of = |own, most, same| Some(Of { own, most, same });
                match self {
                    O::OwnToken => of(true, Cause::SasTokenExpiry, false),
                    O::OwnNetwork => of(true, Cause::NetworkLoss, false),
                    O::OwnRestart => of(true, Cause::AppRestart, false),
                    O::OwnSite => of(true, Cause::SiteOutage, false),
                    O::OwnCap => of(true, Cause::KeepAliveCap, false),
                    O::OwnDuplicate => of(true, Cause::DuplicateIdentity, false),
                    O::OwnTokenToo => of(true, Cause::SasTokenExpiry, true),
                    O::OwnNetworkToo => of(true, Cause::NetworkLoss, true),
                    O::OwnRestartToo => of(true, Cause::AppRestart, true),
                    O::OwnSiteToo => of(true, Cause::SiteOutage, true),
                    O::OwnCapToo => of(true, Cause::KeepAliveCap, true),
                    O::OwnDuplicateToo => of(true, Cause::DuplicateIdentity, true),
                    O::MinuteToken => of(false, Cause::SasTokenExpiry, false),
                    O::MinuteNetwork => of(false, Cause::NetworkLoss, false),
                    O::MinuteRestart => of(false, Cause::AppRestart, false),
                    O::MinuteSite => of(false, Cause::SiteOutage, false),
                    O::MinuteHub => of(false, Cause::HubTransient, false),
                    O::MinuteTokenToo => of(false, Cause::SasTokenExpiry, true),
                    O::MinuteNetworkToo => of(false, Cause::NetworkLoss, true),
                    O::MinuteRestartToo => of(false, Cause::AppRestart, true),
                    O::MinuteSiteToo => of(false, Cause::SiteOutage, true),
                    O::MinuteHubToo => of(false, Cause::HubTransient, true),
                    _ => None,
                }
            }

            /// The id of its message.
            pub const fn message(self) -> &'static str {
                match self { $(Observation::$name => $message),* }
            }
        }
    };
}

observations! {
    /// The session lasted as long as a token lives, plus the hub's 5 to 10 minutes.
    TokenBand = "evidence-token-band";
    /// The same for a token of another life than the default.
    TokenBandOther = "evidence-token-band";
    /// The session lasted until the SDK renews its token, which it does without a goodbye.
    TokenEarly = "evidence-token-early";
    /// At least three sessions of the device did.
    TokenRepeats = "evidence-token-repeats";
    /// The drop stands that long behind the moment at which the running token was made.
    TokenClock = "evidence-token-clock";
    /// That is as old as the token is at most of the device's drops.
    ClockSteady = "evidence-token-clock-steady";
    /// The connect is not in the log, but the drop stands at the distance of a token's life behind the one before.
    TokenInterval = "evidence-token-distance";
    /// Nothing tells the SDK, but the session, or the distance from the drop before, is as long as old SDKs keep a token.
    RenewalAge = "evidence-renewal-age";
    /// Others of the device's sessions outlived the token that this one fits.
    Outlived = "evidence-outlived";
    /// The session's length fits no token.
    OffBand = "evidence-off-token-band";
    /// The session's beginning is not in the log, but the device's other sessions are on the rhythm of its token.
    DeviceRhythm = "evidence-device-rhythm";
    /// Most of the device's drops are on the rhythm of its token; this one is not.
    MostlyToken = "evidence-mostly-token";
    /// Most of the device's sessions are as long as this one.
    Steady = "evidence-steady";
    /// The device's sessions are of quite different lengths.
    Irregular = "evidence-irregular";
    /// They are much alike.
    Regular = "evidence-regular";
    /// The session lasted seconds.
    SessionSeconds = "evidence-session-seconds";
    /// The session lasted minutes.
    SessionMinutes = "evidence-session-minutes";
    /// The session ended after the longest silence that the hub allows anybody.
    CapBand = "evidence-cap";
    /// At least three sessions of the device did.
    CapRepeats = "evidence-cap-repeats";
    /// The session ended at that limit, but the SDK pings much earlier.
    PingsEarly = "evidence-sdk-pings-early";
    /// The device is never cut before that limit, and this session lasted longer.
    CapDevice = "evidence-cap-device";
    /// The device connects after the same time, again and again: by a timer.
    Timer = "evidence-timer";
    /// The session is shorter than the token's life, but the token may have been made long before it began.
    TokenOlder = "evidence-token-older";
    /// Most devices of the same SDK version are on the rhythm of a token.
    PeersToken = "evidence-peers-token";
    /// The device is dropped many times an hour.
    Often = "evidence-often";
    /// In a row of alike sessions and alike gaps.
    Alike = "evidence-alike-sessions";
    /// The same gap each time: a boot time.
    AlikeGaps = "evidence-alike-gaps";
    /// The device is dropped at this time of day on most days.
    TimeOfDay = "evidence-time-of-day";
    /// A failed authentication within a minute.
    UnauthorizedNear = "evidence-401003-near";
    /// Not here, but at others of the device's drops.
    UnauthorizedElsewhere = "evidence-401003-elsewhere";
    /// The SDK waits for the hub to close the connection.
    SdkWaits = "evidence-sdk-waits-for-hub";
    /// The SDK says goodbye before its token runs out.
    SdkRenews = "evidence-sdk-renews-gracefully";
    /// The SDK renews its token early, without a goodbye.
    SdkAbrupt = "evidence-sdk-renews-abruptly";
    /// The device signs in with a shared access signature.
    AuthSas = "evidence-auth-sas";
    /// The device signs in with a certificate, which has no such rhythm.
    AuthX509 = "evidence-auth-x509";
    /// AMQP renews tokens within the connection.
    ProtocolAmqp = "evidence-protocol-amqp";
    /// Back within the second: quicker than a client notices that its connection is gone.
    GapInstant = "evidence-gap-instant";
    /// Back within seconds.
    GapSeconds = "evidence-gap-seconds";
    /// Back within a minute, but not at once.
    GapShort = "evidence-gap-short";
    /// Away for one to ten minutes.
    GapMinutes = "evidence-gap-minutes";
    /// Away for longer than ten minutes.
    GapLong = "evidence-gap-over-ten-minutes";
    /// Away for as long as it mostly is: the time that it takes to start.
    GapAsEver = "evidence-gap-as-ever";
    /// Away for as long as most other devices that were away for a while.
    GapOfFleet = "evidence-gap-of-fleet";
    /// Away for as long as it mostly is, and longer than it takes to start: it sleeps.
    LongGapAsEver = "evidence-long-gap-as-ever";
    /// Not back before the log ends.
    NoReturn = "evidence-no-return";
    /// Back from another address.
    AddressChanged = "evidence-address-changed";
    /// Back with another version of its SDK.
    VersionChanged = "evidence-version-changed";
    /// Back from another address, after it was away for longer than another client would have left its place empty.
    Roamed = "evidence-roamed";
    /// Throttled within a minute.
    Throttled = "evidence-throttled";
    /// Refused or failed by the hub with a 5xx afterwards.
    Refused = "evidence-refused";
    /// Another error code stands beside the drop.
    OtherCode = "evidence-other-code";
    /// A conflict of two connections within a minute.
    ConflictNear = "evidence-conflict-near";
    /// The device has many of them.
    Conflicts = "evidence-conflicts";
    /// Another connection of the device had taken its place.
    TakenOver = "evidence-taken-over";
    /// The device connects with two SDKs in turn.
    TwoSdks = "evidence-two-sdks";
    /// The device connects from two addresses in turn.
    TwoAddresses = "evidence-two-addresses";
    /// Most connects of the device come from the client before the last one, at the moment at which the last one ends.
    TakeTurns = "evidence-take-turns";
    /// Connections of the device take each other's place, one soon after the other.
    Contested = "evidence-contested";
    /// The connection lost its place sooner than any device starts.
    TakenAtOnce = "evidence-taken-at-once";
    /// The device has conflicts of two connections, but few, and all its connects come from one address with one SDK.
    OneClient = "evidence-one-client";
    /// The hub's quota was used up: 403002 earlier that day.
    QuotaCode = "evidence-quota-code";
    /// Most devices were let in and cut at once, until 00:00 UTC.
    QuotaLoop = "evidence-loop-until-midnight";
    /// Most devices were let in and cut at once when the log ended, before 00:00 UTC.
    QuotaUnfinished = "evidence-quota-unfinished";
    /// The devices behind the address were dropped together, and others were not.
    SiteTogether = "evidence-site-together";
    /// They were, and so were others.
    SiteAndElsewhere = "evidence-site-not-alone";
    /// The devices behind the only address of the log were dropped together: there are no others to compare with.
    SiteAlone = "evidence-site-alone";
    /// Some of the devices behind the address came back in one moment, more than by chance, and others there were well.
    SitePart = "evidence-site-part";
    /// The devices behind the address were dropped one after the other, as silence is noticed, and came back at once.
    SiteSteps = "evidence-site-steps";
    /// Some of the devices came back together; where they are, the log does not tell.
    TogetherUnplaced = "evidence-together-unplaced";
    /// They came back together.
    SiteBack = "evidence-site-back";
    /// Part of a drop of many devices on many addresses.
    Burst = "evidence-burst";
    /// Part of a wave in which most devices of the hub were dropped, one after the other.
    Wave = "evidence-wave";
    /// Part of a drop of many devices, whose addresses the log does not tell.
    BurstUnplaced = "evidence-burst-unplaced";
    /// Part of a drop of many devices on one address.
    BurstOneAddress = "evidence-burst-one-address";
    /// The burst is made of outages of sites, while others were well.
    BurstOfSites = "evidence-burst-like-sites";
    /// The burst took most of the hub's devices.
    BurstAll = "evidence-burst-all";
    /// Most of the burst was back within seconds.
    BurstAtOnce = "evidence-burst-at-once";
    /// Most of the burst was away for as long as these devices mostly are.
    BurstAsEver = "evidence-burst-as-ever";
    /// Devices of the burst dropped more than once in it.
    BurstRepeated = "evidence-burst-repeated";
    /// Most of the hub's devices are dropped in it, nearly each of them just once, and most are back within minutes.
    BurstOnce = "evidence-burst-once";
    /// Most of the burst was away as long as others with the same SDK: the time that these take to start.
    BurstBoots = "evidence-burst-boots";
    /// Most of the burst was away each for its own time, others with the same SDK for longer or shorter.
    BurstOwnGaps = "evidence-burst-own-gaps";
    /// The hub's bursts come at the same minute of the hour: by a timetable.
    BurstTimetable = "evidence-burst-timetable";
    /// 5xx errors at the same time.
    ServerErrors = "evidence-server-errors";
    /// No 5xx errors, though the export could hold them.
    NoServerErrors = "evidence-no-server-errors";
    /// The export holds nothing but connections, so 5xx errors could not be in it.
    NotConfirmed = "evidence-not-confirmed";
    /// Codes of a failover or an upgrade at the same time.
    Upheaval = "evidence-upheaval";
    /// The devices run different SDKs.
    ManySdks = "evidence-many-sdks";
    /// The devices had connected together, a token's life before.
    CommonStart = "evidence-common-start";
    /// Too few drops of the device to see a pattern.
    TooFew = "evidence-too-few";
    /// The export holds no connects at all.
    NoConnects = "evidence-no-connects";
    /// The beginning of the session is not in the log.
    NoStart = "evidence-no-start";
    /// It comes back from another address nearly each time.
    NewAddress = "evidence-new-address";
    /// The devices that share its address move from address to address, too.
    AddressPool = "evidence-address-pool";
    /// Who is in the burst goes by the address.
    BurstByAddress = "evidence-burst-by-address";
    /// Where tokens run out, a failed authentication nearly always stands beside; not here.
    UnauthorizedMissing = "evidence-401003-missing";
    /// Away for as long as its SDK takes longer than the hub to find out that nothing comes back.
    GapByPing = "evidence-gap-by-ping";
    /// The device's sessions become longer, or shorter, each by a little.
    Drifting = "evidence-drifting";
    /// The hub refused the device right afterwards, since it is disabled or deleted, and it did not come back soon.
    Barred = "evidence-refused-since";
    /// The hub lets the client in and cuts it at once, over and over, and nothing tells of another client.
    CutAtOnce = "evidence-cut-at-once";
    /// The device's own log says that its token had run out.
    SaidToken = "evidence-device-said";
    /// It says that nothing came back from the hub, or that there was no way to it.
    SaidNetwork = "evidence-device-said";
    /// It says that another connection had taken over.
    SaidTaken = "evidence-device-said";
    /// It says that the hub's quota was used up.
    SaidQuota = "evidence-device-said";
    /// It says that the hub failed, or closed the connection.
    SaidHub = "evidence-device-said";
    /// It tells of the end: the application lived on.
    SaidEnd = "evidence-device-lived";
    /// It goes on with the next connection, and tells of other ends, but not of this one.
    SaidNothing = "evidence-device-silent";
    /// The session ended at the device's limit: after the same time as others of it, to the second.
    AtLimit = "evidence-at-limit";
    /// Other devices behind its address have the same limit.
    LimitOfAddress = "evidence-limit-of-address";
    /// Devices on other addresses have the same limit.
    LimitElsewhere = "evidence-limit-elsewhere";
    /// The device is mostly dropped 5 to 10 minutes behind a full hour, though its sessions begin at any time.
    RoundTime = "evidence-round-time";
    /// The devices behind the address were dropped within seconds, and this one was back within seconds.
    SiteAtOnce = "evidence-site-at-once";
    /// What the drops of its outage or burst point to together. It is no fact of the drop, and nothing is fitted to it.
    Agreed = "evidence-agreed";
    // Behind all others, since they are observed last: what most of the drop's company looks like, each on its own. First those
    // of a drop that looks different itself, then, with Too, those of one that looks the same.
    /// Most other drops of the device look like the end of a token.
    OwnToken = "evidence-company-own";
    /// Most other drops of the device look like the network.
    OwnNetwork = "evidence-company-own";
    /// Most other drops of the device look like a restart.
    OwnRestart = "evidence-company-own";
    /// Most other drops of the device look like the outage of a site.
    OwnSite = "evidence-company-own";
    /// Most other drops of the device look like the longest silence that the hub allows.
    OwnCap = "evidence-company-own";
    /// Most other drops of the device look like two clients.
    OwnDuplicate = "evidence-company-own";
    /// Most other drops of the device look like the end of a token, as this one does.
    OwnTokenToo = "evidence-company-own-same";
    /// Most other drops of the device look like the network, as this one does.
    OwnNetworkToo = "evidence-company-own-same";
    /// Most other drops of the device look like a restart, as this one does.
    OwnRestartToo = "evidence-company-own-same";
    /// Most other drops of the device look like the outage of a site, as this one does.
    OwnSiteToo = "evidence-company-own-same";
    /// Most other drops of the device look like the longest silence that the hub allows, as this one does.
    OwnCapToo = "evidence-company-own-same";
    /// Most other drops of the device look like two clients, as this one does.
    OwnDuplicateToo = "evidence-company-own-same";
    /// Most drops of the hub's other devices within a minute look like the end of a token.
    MinuteToken = "evidence-company-minute";
    /// Most drops of the hub's other devices within a minute look like the network.
    MinuteNetwork = "evidence-company-minute";
    /// Most drops of the hub's other devices within a minute look like a restart.
    MinuteRestart = "evidence-company-minute";
    /// Most drops of the hub's other devices within a minute look like the outage of a site.
    MinuteSite = "evidence-company-minute";
    /// Most drops of the hub's other devices within a minute look like the hub.
    MinuteHub = "evidence-company-minute";
    /// Most drops of the hub's other devices within a minute look like the end of a token, as this one does.
    MinuteTokenToo = "evidence-company-minute-same";
    /// Most drops of the hub's other devices within a minute look like the network, as this one does.
    MinuteNetworkToo = "evidence-company-minute-same";
    /// Most drops of the hub's other devices within a minute look like a restart, as this one does.
    MinuteRestartToo = "evidence-company-minute-same";
    /// Most drops of the hub's other devices within a minute look like the outage of a site, as this one does.
    MinuteSiteToo = "evidence-company-minute-same";
    /// Most drops of the hub's other devices within a minute look like the hub, as this one does.
    MinuteHubToo = "evidence-company-minute-same";
}
