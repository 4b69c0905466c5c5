//! Words of exports: a fuzzer that puts words together gets further than one that puts letters together.

/// What is spelled does not grow beyond this.
const LONGEST: usize = 64 * 1024;

/// The byte that stands for the line before, once more: records of an export are alike.
const AGAIN: u8 = 0xFF;

/// Spells out an input: bytes below 128 are themselves, so that samples in ASCII are inputs as they are.
pub(super) fn spell(bytes: &[u8], words: &[&[u8]]) -> Vec<u8> {
    let mut text = Vec::new();
    for &byte in bytes {
        if text.len() > LONGEST {
            break;
        }
        match byte {
            0..=127 => text.push(byte),
            AGAIN => {
                let lines = text.strip_suffix(b"\n").unwrap_or(&text);
                let begin = lines.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
                let line = lines[begin..].to_vec();
                text.extend_from_slice(&line);
                text.push(b'\n');
            }
            _ => text.extend_from_slice(words[usize::from(byte - 128) % words.len()]),
        }
    }
    text
}

/// Words of JSON.
pub(super) const JSON: &[&[u8]] = &[
    b"{\"time\":\"2024-05-14T09:10:05Z\",\"operationName\":\"deviceDisconnect\",\"category\":\"Connections\",\"resultType\":\"404104\",\"properties\":\"{\\\"deviceId\\\":\\\"pump-01\\\"}\"}\n",
    b"{\"time\":\"2024-05-14T09:10:06Z\",\"operationName\":\"deviceConnect\",\"deviceId\":\"pump-02\",\"sdkVersion\":\"x\",\"maskedIpAddress\":\"192.0.2.XXX\"}\n",
    b"{\"time\":\"2024-05-14T09:10:07Z\",\"resourceId\":\"/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB\",\"operationName\":\"deviceConnect\",\"properties\":{\"deviceId\":\"pump-03\",\"moduleId\":\"$edgeHub\"}}\n",
    b"{\"", b"\":\"", b"\",\"", b"\"}", b"\"}\n", b"\":", b",\"", b"\":{\"", b"\"}}", b"\":[", b"\":[{\"", b"]}", b"}]}",
    b"\\\"", b"\\\":\\\"", b"\\\",\\\"", b"{\\\"", b"\\\"}", b"\\\\\\\"", b"\\\\\\\":\\\\\\\"", b"\\u0022", b"\\/", b"\\n", b"\\u00e5",
    b"\\ud83d\\ude00", b"\\ud83d", b"\\\\ud83d\\\\ude00", b"\\", b"\"", b"\n", b"\r\n", b" ", b"\t", b"{", b"}", b"[", b"]", b",", b":",
    b"time", b"TimeGenerated", b"timeStamp", b"eventTime", b"resourceId", b"_ResourceId", b"category", b"operationName",
    b"level", b"resultType", b"statusType", b"resultDescription", b"properties", b"properties_s", b"deviceId", b"DeviceId",
    b"moduleId", b"protocol", b"sdkVersion", b"authType", b"maskedIpAddress", b"errorMessage", b"type", b"eventType",
    b"topic", b"source", b"data", b"identity", b"records", b"tables", b"rows", b"columns", b"Tables", b"Rows", b"Columns",
    b"value", b"timeseries", b"name", b"ColumnName", b"FrameType", b"TableKind", b"TableId", b"TableName", b"PrimaryResult",
    b"HasErrors", b"error", b"specversion", b"dataVersion", b"connectedDeviceCount", b"average", b"body",
    b"Microsoft.Devices.DeviceConnected", b"Microsoft.Devices.DeviceDisconnected", b"/PROVIDERS/X/IOTHUBS/HUB",
    b"/PROVIDERS/X/VAULTS/A", b"deviceConnect", b"deviceDisconnect", b"moduleDisconnect", b"Connections", b"Routes",
    b"404104", b"401003", b"500001", b"DeviceConnectionClosedRemotely", b"Success", b"None", b"null", b"\"null\"", b"true", b"0",
    b"-1.5e3", b"123456789012345678", b"Error", b"Mqtt", b"sas", b"x509", b"pump-01", b"2024-05-14T08:00:03Z",
    b"5/14/2024, 8:00:03.000 AM", b"1715673603000", b"\xC3\xA5", b"\xE5", b"\xF0\x9F\x98\x80", b"\0",
];

/// Words of tables.
pub(super) const TABLE: &[&[u8]] = &[
    b"TimeGenerated,OperationName,ResultType,properties_s\n",
    b"\"TimeGenerated [UTC]\",OperationName,ResultType,\"properties_s\",\"_ResourceId\"\n",
    b"TimeGenerated\tOperationName\tLevel\tResultType\tResultDescription\tDeviceId\tProtocol\tSDKVersion\n",
    b"TimeGenerated;DeviceId;ResultDescription\n",
    b"sep=;\n",
    b"2024-05-14T09:10:05Z,deviceDisconnect,404104,\"{\"\"deviceId\"\":\"\"pump-01\"\"}\"\n",
    b"2024-05-14T09:10:05Z,deviceDisconnect,404104,{\"deviceId\":\"pump-01\"}\n",
    b"\"5/14/2024, 9:10:05.000 AM\",deviceDisconnect,404104,\"{\"\"deviceId\"\":\"\"pump-01\"\"}\",\"/x/iothubs/h\"\n",
    b"5/14/2024, 9:10:05.000 AM\tdeviceDisconnect\tError\t404104\tDeviceConnectionClosedRemotely\tpump-01\tMqtt\t\n",
    b"14/5/2024 9:10:05\tdeviceConnect\tInformation\t\t\tpump-01\tMqtt\tx\n",
    b"14-5-2024 9:10;pump-01;DeviceConnectionClosedRemotely\n",
    b",", b";", b"\t", b"|", b"\n", b"\r\n", b"\r", b" ", b"\"", b"\"\"", b"\",\"", b"\"\n", b"\"\r\n\"", b"\n\"", b",\n", b",,,,\n",
    b"\t\t\t\t\t\t\t\n", b"{\"\"", b"\"\":\"\"", b"\"\",\"\"", b"\"\"}\"", b"{\"", b"\":\"", b"\",\"", b"\"}", b"\\", b"\\\"\"", b"{\\\"\"type\\\"\":\\\"\"sas\\\"\"}",
    b"TimeGenerated", b"TimeGenerated [Local Time]", b"time", b"OperationName", b"Category", b"Level", b"ResultType",
    b"ResultDescription", b"properties_s", b"DeviceId", b"moduleId_s", b"Protocol", b"SDKVersion", b"authType_s",
    b"maskedIpAddress_s", b"_ResourceId", b"AdditionalFields", b"deviceId", b"moduleId", b"sdkVersion", b"authType",
    b"2024-05-14T08:00:03Z", b"5/14/2024, 8:00:03.000 AM", b"14/5/2024, 08:00:03", b"2024-05-14 08:00:03,737", b"14-5-2024 8:00",
    b"45426.33", b"1715673603000", b"\xE4\xB8\x8B\xE5\x8D\x88", b"\xE2\x80\xAF", b"deviceConnect", b"deviceDisconnect", b"Connections",
    b"404104", b"404104.0", b"4,04104E+05", b"401003", b"500001", b"DeviceConnectionClosedRemotely", b"Information", b"Error", b"Mqtt",
    b"None", b"null", b"pump-01", b"\xC3\xA5", b"\xE5", b"\0", b"'", b"=1+1", b"192.0.2.XXX", b"/x/providers/y", b"/x/iothubs/h",
    b"iothubclient/1.7.0", b".NET/1.42.0 (.NET 6.0.36; Linux 5.15.0; X64)", b"{}",
];

/// Words of the logs that devices write.
pub(super) const LOG: &[&[u8]] = &[
    b"2024-05-14T09:10:05.000Z azure-iot-mqtt-base:MqttBase connecting -> connected ()\n",
    b"2024-05-14 10:00:03,985 - azure.iot.device.common.mqtt_transport - INFO - connected with result code: 0\n",
    b"2024-05-14 10:00:03,363 INFO  [com.mic.azu.sdk.iot.dev.tra.IotHubTransport] (main) Updating transport status to new status CONNECTED with reason CONNECTION_OK\n",
    b"2024-05-14T08:00:03.2114078 [Microsoft-Azure-Devices-Device-Client-Enter] (InternalClient#1707556, OnConnectionStatusChanged, (Connected, Connection_Ok)).\n",
    b"<6> 2024-05-14 08:00:00.804 +00:00 [INF] - Connection status for gw-01/$edgeHub changed to ConnectionEstablished\n",
    b"May 14 09:49:52 gw-01 aziot-edged[6132]: 2024-05-14T07:49:52Z [WARN] - A module runtime error occurred.\n",
    b"-> 22:47:21 CONNECT | VER: 4 | KEEPALIVE: 240 | FLAGS: 192 | USERNAME: hub-demo.azure-devices.net/pump-01/?api-version=2020-09-30 | PWD: XXXX | CLEAN: 0\n",
    b"<- 22:47:22 CONNACK | SESSION_PRESENT: false | RETURN_CODE: 0x0\n",
    b"Connection status result:IOTHUB_CLIENT_CONNECTION_UNAUTHENTICATED, reason:IOTHUB_CLIENT_CONNECTION_EXPIRED_SAS_TOKEN\n",
    b"Error: Time:Tue May 14 11:10:03 2024 File:/src/iothubtransport_mqtt_common.c Func:mqttOperationCompleteCallback Line:2072 Connection Not Accepted: 0x5: Not Authorized\n",
    b"com.microsoft.azure.sdk.iot.device.transport.ProtocolException: Mqtt connection lost\n\tat com.microsoft.azure.sdk.iot.device.transport.mqtt.Mqtt.connectionLost(Mqtt.java:349)\nCaused by: java.io.EOFException: null\n",
    b"Traceback (most recent call last):\n  File \"/app/main.py\", line 7, in send\nazure.iot.device.exceptions.ConnectionDroppedError: Unexpected disconnection\n",
    b"\n", b"\n\n", b"\r\n", b"\r", b" ", b"\t", b" - ", b" | ", b" -> ", b": ", b"[", b"] ", b"(", b")", b"<6> ", b"{", b"}", b"\"", b"'", b"=", b";", b"...",
    b"2024-05-14T09:10:05.000Z ", b"2024-05-14T08:00:02.9276421 ", b"2024-05-14 10:00:03,985", b"2024-05-14 08:00:00.804 +00:00 ",
    b"May 14 09:49:52 gw-01 ", b"22:47:21 ", b"1715673602471", b"Time:Tue May 14 11:10:03 2024 ", b"2024-02-30T25:61:61Z ", b"23:59:59 ", b"00:00:01 ",
    b"azure-iot-mqtt-base:MqttBase ", b"azure-iot-device-mqtt:Mqtt ", b"azure-iot-common:RetryOperation ", b"paho", b"azure.iot.device.iothub.aio.async_clients",
    b"aziot-edged[6132]: ", b"aziot-identityd[6137]: ", b"AducIotAgent[335]: ", b"kernel: ", b"systemd[1]: ",
    b"INFO", b"DEBUG", b"WARN", b"[INFO]", b"[WARN]", b"[INF]", b"[WRN]", b"[DBG]", b"<4> ", b"Info: ", b"Error: ",
    b"connected -> disconnected (", b"disconnected with result code: ", b"Connection State - Disconnected", b"Cloud connection for gw-01/tracking is False",
    b"DISCONNECTED_RETRYING", b"EXPIRED_SAS_TOKEN", b"NO_NETWORK", b"Disconnected_Retrying", b"Communication_Error", b"Bad_Credential",
    b"CONNECT", b"CONNACK", b"PINGREQ", b"PINGRESP", b"DISCONNECT", b"KEEPALIVE: 240", b"RETURN_CODE: 0x5", b"keepalive=300", b"k60",
    b"client_id=b'gw-01/tracking'", b"DeviceId=pump-01", b"/pump-01/?api-version=2020-09-30", b"HostName=hub-demo.azure-devices.net;", b"hub-demo.azure-devices.net",
    b"SharedAccessKey=aW52ZW50ZWQ=", b"SharedAccessSignature sr=hub-demo.azure-devices.net%2fdevices%2fgw-01&sig=aW52ZW50ZWQ%3d&se=1715677260",
    b"{\"errorCode\":404001,\"trackingId\":\"F2E59AB2-G2:-TimeStamp:2024-05-14T07:49:51.760808294+00:00\",\"message\":\"404\"}", b"404104", b"401003", b"429001",
    b"Connection reset by peer (os error 104)", b"SocketException (10054)", b"Not Authorized", b"timed out", b"caused by: ", b"\tat ", b"operationName",
    b"\x1b[32m", b"\x1b[0m", b"\xC3\xA5", b"\xE5", b"\xE2\x80\xA8", b"\0",
];

/// Words of what tools show of a log: tables drawn with bars and lines, literals of languages, YAML, queries.
pub(super) const PASTED: &[&[u8]] = &[
    b"| TimeGenerated | OperationName | ResultType | properties_s |\n| --- | --- | --- | --- |\n",
    b"| 2024-05-14T09:10:05Z | deviceDisconnect | 404104 | {\"deviceId\":\"pump-01\"} |\n",
    b"TimeGenerated         OperationName     ResultType  DeviceId\n--------------------  ----------------  ----------  --------\n",
    b"2024-05-14T09:10:05Z  deviceDisconnect  404104      pump-01\n",
    b"- TimeGenerated: '2024-05-14T09:10:05Z'\n  OperationName: deviceDisconnect\n  ResultType: '404104'\n  properties_s: '{\"deviceId\":\"pump-01\"}'\n",
    b"{'time': '2024-05-14T09:10:05Z', 'operationName': 'deviceDisconnect', 'resultType': '404104', 'properties': {'deviceId': 'pump-01', 'authType': None}}\n",
    b"{ time: '2024-05-14T09:10:05Z', operationName: 'deviceDisconnect', resultType: '404104', properties: `{\"deviceId\":\"pump-01\"}` },\n",
    b"datatable(TimeGenerated:datetime, OperationName:string, ResultType:string, properties_s:string) [\n",
    b"datetime(2024-05-14T09:10:05Z), \"deviceDisconnect\", \"404104\", @\"{\"\"deviceId\"\":\"\"pump-01\"\"}\",\n",
    b"TimeGenerated [UTC]: 5/14/2024, 9:10:05.000 AM\nOperationName: deviceDisconnect\nResultType: 404104\nproperties_s: {\"deviceId\":\"pump-01\"}\n\n",
    b"{\n    \"event\": {\n        \"origin\": \"pump-01\",\n        \"payload\": \"{}\"\n    }\n}\n",
    b"event:\n  annotations:\n    iothub-enqueuedtime: 1715677860000\n  origin: pump-01\n\n",
    b"Starting event monitor, filtering on device: pump-01, use ctrl-c to stop...\n",
    b"\n", b"\n\n", b"\r\n", b" ", b"  ", b"    ", b"\t", b"|", b"||", b"|\n|", b" | ", b"\\|", b"|---", b"<tr><td", b"</td><td>", b"|\n", b"---\n", b"----  ", b"+----+", b"```\n", b"`",
    b"{", b"}", b"[", b"]", b"(", b")", b"[{", b"}]", b"},\n", b",", b",\n", b":", b": ", b"': '", b"', '", b"': ", b"{'", b"'}", b"'", b"''", b"\\'", b"\"", b"\"\"", b"\\\"", b"@\"", b"@'", b"<tr><td>2024-05-14T09:10:05Z</td><td>deviceDisconnect</td><td>pump-01</td></tr>\n", b"\\", b"\\n", b"\\x41", b"\\u00e5", b"\\N{",
    b"- ", b"-\n", b": |\n", b": >-\n", b": |-\n  ", b": !!str ", b"&a ", b"*a", b"# ", b"//", b"<table><tr><td>TimeGenerated</td><td>OperationName</td><td>DeviceId</td></tr>\n", b"&quot;",
    b"None", b"True", b"null", b"undefined", b"dynamic(", b"datetime(", b"todatetime('", b"int(null)", b"let t = ", b"print ", b"OrderedDict(", b"datetime.datetime(2024, 5, 14, 9, 10, 5)", b"b'", b"u'", b"r'", b"... 3 more items",
    b"time", b"TimeGenerated", b"TimeGenerated:datetime", b"OperationName", b"OperationName:string", b"operationName", b"ResultType", b"resultType", b"properties", b"properties_s", b"deviceId", b"DeviceId", b"Category", b"Level",
    b"2024-05-14T09:10:05Z", b"2024-05-14 09:10:05", b"5/14/2024, 9:10:05.000 AM", b"deviceConnect", b"deviceDisconnect", b"Connections", b"404104", b"DeviceConnectionClosedRemotely", b"pump-01", b"{\"deviceId\":\"pump-01\"}",
    b"event", b"origin", b"payload", b"records", b"| where ResultType == 404104\n", b"AzureDiagnostics\n", b"\xC3\xA5", b"\xE2\x94\x82", b"\xE5", b"\0", b"\xC2\xA0", b"> ",
];
