//! Why a client says that its connection ended, or did not come about.

use crate::codes::Code;

/// One vocabulary for the reasons of all SDKs, and for what lies beneath them.
///
/// The first ten are what the status callbacks of the SDKs say; each SDK spells them its own way
/// (`IOTHUB_CLIENT_CONNECTION_NO_NETWORK`, `NO_NETWORK`, `No_Network`, `NoNetwork`). The others are causes that stand
/// in the text of an error: of sockets, of TLS, of the hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Reason {
    /// Connected.
    ConnectionOk,
    /// The token ran out. The C SDK says so when it renews in good time; Java, since December 2021, when the hub has
    /// closed the connection (before, it said `NO_NETWORK`).
    ExpiredSasToken,
    /// The identity is disabled.
    DeviceDisabled,
    /// The hub did not accept the credentials.
    BadCredential,
    /// The retry policy gave up.
    RetryExpired,
    /// Java says this of everything that may be tried again.
    NoNetwork,
    /// Something on the way to the hub failed.
    CommunicationError,
    /// The application closed the client.
    ClientClose,
    /// No answer to a PINGREQ.
    NoPingResponse,
    /// The daily quota of the hub is used up.
    QuotaExceeded,

    /// The other side, or something on the way, ended the connection: `ECONNRESET`, `EPIPE`, Windows' 10054.
    ConnectionReset,
    /// Nothing answered in time.
    TimedOut,
    /// Nothing listens at that address and port.
    ConnectionRefused,
    /// No way to that address.
    HostUnreachable,
    /// The hub's name could not be resolved.
    NameNotResolved,
    /// The TLS handshake failed.
    Tls,
    /// A certificate was not accepted, the hub's or the device's.
    Certificate,
    /// A certificate is past its end, or the device's clock is wrong.
    CertificateExpired,
    /// CONNACK 5, AMQP `unauthorized-access`, 401xxx. To MQTT clients the hub says this whatever the cause.
    NotAuthorized,
    /// The id is unknown to the hub, or disabled.
    DeviceNotFound,
    /// A second connection of the same identity took over.
    NewConnection,
    /// The hub closed the AMQP connection, for instance before a node is updated.
    ClosedByHub,
    /// Too many operations.
    Throttled,
    /// The hub itself failed.
    ServerError,
    /// The hub moves to its other region.
    FailingOver,
}

impl Reason {
    /// All reasons.
    #[cfg(test)]
    pub(crate) const ALL: [Reason; 25] = [
        Reason::ConnectionOk,
        Reason::ExpiredSasToken,
        Reason::DeviceDisabled,
        Reason::BadCredential,
        Reason::RetryExpired,
        Reason::NoNetwork,
        Reason::CommunicationError,
        Reason::ClientClose,
        Reason::NoPingResponse,
        Reason::QuotaExceeded,
        Reason::ConnectionReset,
        Reason::TimedOut,
        Reason::ConnectionRefused,
        Reason::HostUnreachable,
        Reason::NameNotResolved,
        Reason::Tls,
        Reason::Certificate,
        Reason::CertificateExpired,
        Reason::NotAuthorized,
        Reason::DeviceNotFound,
        Reason::NewConnection,
        Reason::ClosedByHub,
        Reason::Throttled,
        Reason::ServerError,
        Reason::FailingOver,
    ];

    /// The name, an identifier in every language: of the SDKs, of the socket, of the hub.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Reason::ConnectionOk => "CONNECTION_OK",
            Reason::ExpiredSasToken => "EXPIRED_SAS_TOKEN",
            Reason::DeviceDisabled => "DEVICE_DISABLED",
            Reason::BadCredential => "BAD_CREDENTIAL",
            Reason::RetryExpired => "RETRY_EXPIRED",
            Reason::NoNetwork => "NO_NETWORK",
            Reason::CommunicationError => "COMMUNICATION_ERROR",
            Reason::ClientClose => "CLIENT_CLOSE",
            Reason::NoPingResponse => "NO_PING_RESPONSE",
            Reason::QuotaExceeded => "QUOTA_EXCEEDED",
            Reason::ConnectionReset => "ECONNRESET",
            Reason::TimedOut => "ETIMEDOUT",
            Reason::ConnectionRefused => "ECONNREFUSED",
            Reason::HostUnreachable => "EHOSTUNREACH",
            Reason::NameNotResolved => "ENOTFOUND",
            Reason::Tls => "TLS",
            Reason::Certificate => "CERTIFICATE",
            Reason::CertificateExpired => "CERTIFICATE_EXPIRED",
            Reason::NotAuthorized => "NOT_AUTHORIZED",
            Reason::DeviceNotFound => "DeviceNotFound",
            Reason::NewConnection => "ConnectionForcefullyClosedOnNewConnection",
            Reason::ClosedByHub => "amqp:connection:forced",
            Reason::Throttled => "ThrottlingException",
            Reason::ServerError => "ServerError",
            Reason::FailingOver => "IotHubFailingOver",
        }
    }

    /// Whether a status callback says this; the others are causes beneath.
    pub(crate) fn of_callback(self) -> bool {
        self <= Reason::QuotaExceeded
    }

    /// Whether it says little: what else is known of the same moment says more.
    pub(crate) fn is_general(self) -> bool {
        matches!(
            self,
            Reason::ConnectionOk
                | Reason::ClientClose
                | Reason::CommunicationError
                | Reason::NoNetwork
                | Reason::RetryExpired
        )
    }

    /// What a code of the hub means for the connection.
    pub(super) fn of_code(code: Code) -> Option<Self> {
        Some(match code.0 {
            401_000..=401_999 => Reason::NotAuthorized,
            403_002 => Reason::QuotaExceeded,
            403_012 => Reason::DeviceDisabled,
            404_001 | 404_010 => Reason::DeviceNotFound,
            404_012 => Reason::FailingOver,
            400_027 | 409_002 => Reason::NewConnection,
            400_029 | 400_030 => Reason::ClosedByHub,
            429_000..=429_999 => Reason::Throttled,
            500_000..=504_999 => Reason::ServerError,
            _ => return None,
        })
    }

    /// What a CONNACK says, by the return codes of MQTT 3.1.1; nothing for 0.
    pub(super) fn of_connack(code: u8) -> Option<Self> {
        match code {
            0 => None,
            3 => Some(Reason::ServerError),
            2 | 4 => Some(Reason::BadCredential),
            5 => Some(Reason::NotAuthorized),
            _ => Some(Reason::CommunicationError),
        }
    }

    /// The reason of this number in the C SDK's enumeration, which has only grown at its end.
    pub(super) fn of_c(number: u64) -> Option<Self> {
        const ORDER: [Reason; 9] = [
            Reason::ExpiredSasToken,
            Reason::DeviceDisabled,
            Reason::BadCredential,
            Reason::RetryExpired,
            Reason::NoNetwork,
            Reason::CommunicationError,
            Reason::ConnectionOk,
            Reason::NoPingResponse,
            Reason::QuotaExceeded,
        ];
        ORDER.get(usize::try_from(number).ok()?).copied()
    }

    /// The reason of this number among the errors of sockets: Linux', and Windows' from 10000 on.
    pub(super) fn of_errno(number: u64) -> Option<Self> {
        Some(match number {
            32 | 103 | 104 | 10053 | 10054 => Reason::ConnectionReset,
            110 | 10060 => Reason::TimedOut,
            111 | 10061 => Reason::ConnectionRefused,
            101 | 113 | 10051 | 10065 => Reason::HostUnreachable,
            11001 | 11002 => Reason::NameNotResolved,
            _ => return None,
        })
    }

    /// How much it says of the cause, for the case that a text names several.
    pub(super) fn depth(self) -> u8 {
        match self {
            _ if self.of_callback() => 0,
            Reason::TimedOut | Reason::Tls => 1,
            Reason::ConnectionReset
            | Reason::ConnectionRefused
            | Reason::HostUnreachable
            | Reason::NameNotResolved
            | Reason::ClosedByHub => 2,
            Reason::Certificate => 3,
            _ => 4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reason;

    #[test]
    fn every_reason_once_with_a_name_of_its_own() {
        let mut names: Vec<_> = Reason::ALL.iter().map(|reason| reason.name()).collect();
        assert!(Reason::ALL.is_sorted());
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Reason::ALL.len());
    }

    /// `iothub_client_core_common.h` of the C SDK, 1.15.
    #[test]
    fn the_numbers_of_the_c_sdk() {
        assert_eq!(Reason::of_c(0), Some(Reason::ExpiredSasToken));
        assert_eq!(Reason::of_c(4), Some(Reason::NoNetwork));
        assert_eq!(Reason::of_c(6), Some(Reason::ConnectionOk));
        assert_eq!(Reason::of_c(8), Some(Reason::QuotaExceeded));
        assert_eq!(Reason::of_c(9), None);
    }
}
