//! The error codes of IoT Hub that are known.
//!
//! Sources: "Troubleshoot Azure IoT Hub error codes" (edition of January 2026), and for 503003 and the spelling of names
//! `ErrorCode` of the .NET service SDK. The documentation's table has two slips, which [`SLIPS`] puts right.

use super::Code;

/// Number and name of each, as the hub writes them, in the order of the numbers. Never translated.
pub(super) const KNOWN: [&str; 164] = [
    "400000 GenericBadRequest",
    "400001 InvalidProtocolVersion",
    "400002 DeviceInvalidResultCount",
    "400003 InvalidOperation",
    "400004 ArgumentInvalid",
    "400005 ArgumentNull",
    "400006 IotHubFormatError",
    "400007 DeviceStorageEntitySerializationError",
    "400008 BlobContainerValidationError",
    "400009 ImportWarningExistsError",
    "400010 InvalidSchemaVersion",
    "400011 DeviceDefinedMultipleTimes",
    "400012 DeserializationError",
    "400013 BulkRegistryOperationFailure",
    "400014 DefaultStorageEndpointNotConfigured",
    "400015 InvalidFileUploadCorrelationId",
    "400016 ExpiredFileUploadCorrelationId",
    "400017 InvalidStorageEndpoint",
    "400018 InvalidMessagingEndpoint",
    "400019 InvalidFileUploadCompletionStatus",
    "400020 InvalidStorageEndpointOrBlob",
    "400021 RequestCanceled",
    "400022 InvalidStorageEndpointProperty",
    "400023 EtagDoesNotMatch",
    "400024 RequestTimedOut",
    "400025 UnsupportedOperationOnReplica",
    "400026 NullMessage",
    "400027 ConnectionForcefullyClosedOnNewConnection",
    "400028 InvalidDeviceScope",
    "400029 ConnectionForcefullyClosedOnFaultInjection",
    "400030 ConnectionRejectedOnFaultInjection",
    "400031 InvalidEndpointAuthenticationType",
    "400032 ManagedIdentityNotEnabled",
    "400035 InvalidPolicyKey",
    "400036 BulkRegenerateDeviceKeyOperationFailure",
    "400100 InvalidRouteTestInput",
    "400101 InvalidSourceOnRoute",
    "400102 RoutingNotEnabled",
    "400103 InvalidContentEncodingOrType",
    "400301 CannotRegisterModuleToModule",
    "400302 TenantHubRoutingNotEnabled",
    "400401 InvalidConfigurationTargetCondition",
    "400402 InvalidConfigurationContent",
    "400403 CannotModifyImmutableConfigurationContent",
    "400404 InvalidConfigurationCustomMetricsQuery",
    "400501 InvalidPnPInterfaceDefinition",
    "400502 InvalidPnPDesiredProperties",
    "400503 InvalidPnPReportedProperties",
    "400504 InvalidPnPWritableReportedProperties",
    "400505 InvalidDigitalTwinJsonPatch",
    "400506 InvalidDigitalTwinPayload",
    "400507 InvalidDigitalTwinPatch",
    "400508 InvalidDigitalTwinPatchPath",
    "401000 GenericUnauthorized",
    "401001 IotHubNotFound",
    "401002 IotHubUnauthorizedAccess",
    "401003 IotHubUnauthorized",
    "401004 ElasticPoolNotFound",
    "401100 SystemModuleModifyUnauthorizedAccess",
    "403000 GenericForbidden",
    "403001 IotHubSuspended",
    "403002 IotHubQuotaExceeded",
    "403003 JobQuotaExceeded",
    "403004 DeviceMaximumQueueDepthExceeded",
    "403005 IotHubMaxCbsTokenExceeded",
    "403006 DeviceMaximumActiveFileUploadLimitExceeded",
    "403007 DeviceMaximumQueueSizeExceeded",
    "403008 RoutingEndpointResponseForbidden",
    "403009 InvalidMessageExpiryTime",
    "403010 OperationNotAvailableInCurrentTier",
    "403011 KeyEncryptionKeyRevoked",
    "403012 DeviceDisabled",
    "403100 DeviceModelMaxPropertiesExceeded",
    "403101 DeviceModelMaxIndexablePropertiesExceeded",
    "403800 DeviceMaximumInflightMethodExceeded",
    "404000 GenericNotFound",
    "404001 DeviceNotFound",
    "404002 JobNotFound",
    "404004 QuotaMetricNotFound",
    "404005 SystemPropertyNotFound",
    "404006 AmqpAddressNotFound",
    "404007 RoutingEndpointResponseNotFound",
    "404008 CertificateNotFound",
    "404009 ElasticPoolTenantHubNotFound",
    "404010 ModuleNotFound",
    "404011 AzureTableStoreNotFound",
    "404012 IotHubFailingOver",
    "404013 FeatureNotSupported",
    "404014 DigitalTwinInterfaceNotFound",
    "404101 QueryStoreClusterNotFound",
    "404103 DeviceNotOnline",
    "404104 DeviceConnectionClosedRemotely",
    "404301 ConfigurationNotFound",
    "404302 GroupNotFound",
    "404401 DigitalTwinModelNotFound",
    "404402 InterfaceNameModelNotFound",
    "405000 GenericMethodNotAllowed",
    "405102 OperationNotAllowedInCurrentState",
    "405103 ImportDevicesNotSupported",
    "405104 BulkAddDevicesNotSupported",
    "409000 GenericConflict",
    "409001 DeviceAlreadyExists",
    "409002 LinkCreationConflict",
    "409003 CallbackSubscriptionConflict",
    "409101 ModelAlreadyExists",
    "409102 DeviceLocked",
    "409103 DeviceJobAlreadyExists",
    "409104 JobAlreadyExists",
    "409301 ModuleAlreadyExistsOnDevice",
    "409401 ConfigurationAlreadyExists",
    "409402 ApplyConfigurationAlreadyInProgressOnDevice",
    "409501 DigitalTwinModelAlreadyExists",
    "409502 DigitalTwinModelExistsWithOtherModelType",
    "409503 InterfaceNameModelAlreadyExists",
    "412000 GenericPreconditionFailed",
    "412001 PreconditionFailed",
    "412002 DeviceMessageLockLost",
    "412003 JobRunPreconditionFailed",
    "412004 InflightMessagesInLink",
    "413000 GenericRequestEntityTooLarge",
    "413001 MessageTooLarge",
    "413002 TooManyDevices",
    "413003 TooManyModulesOnDevice",
    "413101 ConfigurationCountLimitExceeded",
    "413201 DigitalTwinModelCountLimitExceeded",
    "413202 InterfaceNameCompressionModelCountLimitExceeded",
    "415000 GenericUnsupportedMediaType",
    "415101 IncompatibleDataType",
    "429000 GenericTooManyRequests",
    "429001 ThrottlingException",
    "429002 ThrottleBacklogLimitExceeded",
    "429003 ThrottlingBacklogTimeout",
    "429004 ThrottlingMaxActiveJobCountExceeded",
    "429005 DeviceThrottlingLimitExceeded",
    "499000 ClientClosedRequest",
    "500001 ServerError",
    "500002 JobCancelled",
    "500008 GenericTimeout",
    "500009 InvalidThrottleParameter",
    "500301 ModelRepoEndpointError",
    "500302 ResolutionError",
    "500401 UnableToFetchCredentials",
    "500402 UnableToFetchTenantInfo",
    "500403 UnableToShareIdentity",
    "500501 UnableToExpandDiscoveryInfo",
    "500502 UnableToExpandComponentInfo",
    "500503 UnableToCompressComponentInfo",
    "500504 UnableToCompressDiscoveryInfo",
    "500505 OrphanDiscoveryDocument",
    "502000 GenericBadGateway",
    "503000 GenericServiceUnavailable",
    "503001 ServiceUnavailable",
    "503003 PartitionNotFound",
    "503004 IotHubActivationFailed",
    "503005 ServerBusy",
    "503006 IotHubRestoring",
    "503008 ReceiveLinkOpensThrottled",
    "503101 ConnectionUnavailable",
    "503102 DeviceUnavailable",
    "503201 ConfigurationNotAvailable",
    "503202 GroupNotAvailable",
    "503301 HostingServiceNotAvailable",
    "504000 GenericGatewayTimeout",
    "504101 GatewayTimeout",
];

/// The codes that matter to disconnects, in order: of these it is also told what they come from and what to do.
pub(super) const TOLD: [u32; 19] = [
    400_027, 400_029, 400_030, 401_002, 401_003, 403_002, 403_012, 404_001, 404_012, 404_103, 404_104,
    409_002, 429_001, 429_002, 500_001, 500_008, 503_001, 503_003, 504_101,
];

/// Numbers that the documentation printed in place of others: 404102 for `DeviceNotOnline`, whose own heading has
/// 404103, and on its page of 2019 5000001 for `ServerError`.
pub(super) const SLIPS: [(u32, u32); 2] = [(404_102, 404_103), (5_000_001, 500_001)];

/// Names that stand without a number, for one that has: 500xxx.
pub(super) const ALIASES: [(&str, u32); 1] = [("InternalServerError", 500_001)];

/// Number and name; none of a code that is not known.
pub(super) fn entry(code: Code) -> Option<&'static str> {
    let at = KNOWN.binary_search_by_key(&code.0, |entry| number(entry)).ok()?;
    Some(KNOWN[at])
}

/// By its name, however its letters are cased: the documentation's spellings differ in that.
pub(super) fn by_name(name: &str) -> Option<Code> {
    let known =
        KNOWN.iter().find(|entry| split(entry).1.eq_ignore_ascii_case(name)).map(|entry| number(entry));
    let alias = || ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(name)).map(|(_, code)| *code);
    known.or_else(alias).map(Code)
}

/// The number of an entry.
pub(super) fn number(entry: &str) -> u32 {
    split(entry).0.parse().unwrap_or(0)
}

/// Number and name. At fixed places, since a name is looked for in all entries.
pub(super) fn split(entry: &str) -> (&str, &str) {
    entry.get(..6).zip(entry.get(7..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers as the documentation's tables list them, its slip put right, and 503003 of older editions; from, to.
    const DOCUMENTED: [(u32, u32); 46] = [
        (400_000, 400_032),
        (400_035, 400_036),
        (400_100, 400_103),
        (400_301, 400_302),
        (400_401, 400_404),
        (400_501, 400_508),
        (401_000, 401_004),
        (401_100, 401_100),
        (403_000, 403_012),
        (403_100, 403_101),
        (403_800, 403_800),
        (404_000, 404_002),
        (404_004, 404_014),
        (404_101, 404_101),
        (404_103, 404_104),
        (404_301, 404_302),
        (404_401, 404_402),
        (405_000, 405_000),
        (405_102, 405_104),
        (409_000, 409_003),
        (409_101, 409_104),
        (409_301, 409_301),
        (409_401, 409_402),
        (409_501, 409_503),
        (412_000, 412_004),
        (413_000, 413_003),
        (413_101, 413_101),
        (413_201, 413_202),
        (415_000, 415_000),
        (415_101, 415_101),
        (429_000, 429_005),
        (499_000, 499_000),
        (500_001, 500_002),
        (500_008, 500_009),
        (500_301, 500_302),
        (500_401, 500_403),
        (500_501, 500_505),
        (502_000, 502_000),
        (503_000, 503_001),
        (503_003, 503_006),
        (503_008, 503_008),
        (503_101, 503_102),
        (503_201, 503_202),
        (503_301, 503_301),
        (504_000, 504_000),
        (504_101, 504_101),
    ];

    #[test]
    fn every_documented_code_is_known() {
        let documented: Vec<u32> = DOCUMENTED.iter().flat_map(|&(from, to)| from..=to).collect();
        let known: Vec<u32> = KNOWN.iter().map(|entry| number(entry)).collect();
        assert_eq!(known, documented);
        assert!(TOLD.is_sorted() && TOLD.iter().all(|code| known.contains(code)));
    }

    #[test]
    fn every_code_is_found_by_number_and_by_name() {
        for known in KNOWN {
            let (digits, name) = split(known);
            assert!(name.len() > 8 && name.bytes().all(|b| b.is_ascii_alphanumeric()), "{known}");
            let code = Code(digits.parse().unwrap());
            assert_eq!(code.name(), known);
            let of = |result, description| Code::of(result, description, None);
            assert_eq!(of(Some(digits), None), code);
            assert_eq!(of(Some(known), None), code);
            assert_eq!(of(Some(name), None), code, "{name}");
            assert_eq!(of(None, Some(&name.to_lowercase())), code, "{name}");
        }
        assert_eq!(Code(404_105).name(), "");
        assert_eq!(Code(0).name(), "");
        assert_eq!(by_name(""), None);
        assert_eq!(by_name("InternalServerError"), Some(Code(500_001)));
    }

    #[test]
    fn slips_of_the_documentation() {
        let of = |result| Code::of(Some(result), None, None).0;
        assert_eq!(of("404102"), 404_103);
        assert_eq!(of("404102 DeviceNotOnline"), 404_103);
        assert_eq!(of("404,102"), 404_103);
        assert_eq!(of("5000001"), 500_001);
        assert_eq!(of("5000001.0"), 500_001);
        assert_eq!(of("5000001 ServerError"), 500_001);
        assert_eq!(of("5000002"), 1);
        assert_eq!(of("50000011"), 1);
    }
}
