//! Lines of every producer, in the forms that the named sources write, with invented ids and documentation addresses.

use std::fmt::Write;
use std::path::PathBuf;

use proptest::prelude::*;

use super::reader::Lines;
use super::summary::Session;
use super::*;
use crate::read::MAX_RECORD_BYTES;

/// Keeps what a reader finds.
#[derive(Default)]
struct Found {
    entries: Vec<(Producer, Option<ClientEvent>)>,
    prose: Vec<(Place, String)>,
    summary: Summary,
}

impl ClientSink for Found {
    fn entry(&mut self, producer: Producer, event: Option<ClientEvent>) {
        self.summary.entry(producer, event.as_ref());
        self.entries.push((producer, event));
    }

    fn prose(&mut self, at: Place, excerpt: String) {
        self.prose.push((at, excerpt));
    }
}

fn read_in(bytes: &[u8], chunk: usize) -> (Found, Lines) {
    let mut found = Found::default();
    let mut reader = Reader::new(Place::start());
    for chunk in bytes.chunks(chunk.max(1)) {
        reader.push(chunk, &mut found);
    }
    let (lines, settling) = reader.end(&mut found);
    found.summary.end_source(settling);
    (found, lines)
}

fn read(text: &str) -> (Found, Lines) {
    read_in(text.as_bytes(), usize::MAX)
}

/// An event in one line: what, reason, <cause beneath, code, @client, keep-alive, time.
fn tell(event: &ClientEvent) -> String {
    let mut told = format!("{:?}", event.what);
    if let Some(reason) = event.reason {
        let _ = write!(told, " {}", reason.name());
    }
    if let Some(detail) = event.detail {
        let _ = write!(told, " <{}", detail.name());
    }
    match event.code {
        Some(ClientCode::Hub(code)) => drop(write!(told, " hub:{}", code.0)),
        Some(ClientCode::Connack(code)) => drop(write!(told, " connack:{code}")),
        None => {}
    }
    if event.tracked {
        told.push_str(" tracked");
    }
    if let Some(client) = &event.client {
        let _ = write!(told, " @{}", client.device);
        if !client.module.is_empty() {
            let _ = write!(told, "/{}", client.module);
        }
    }
    if let Some(seconds) = event.keep_alive {
        let _ = write!(told, " k{seconds}");
    }
    let time = match event.time {
        Some(ClientTime::Utc(time)) => time.to_iso(),
        Some(ClientTime::Local(time)) => time.to_iso().replace('Z', "?"),
        Some(ClientTime::Undated(millis)) => format!("+{millis}"),
        None => "-".to_owned(),
    };
    let _ = write!(told, " {time}");
    if let Some(hub) = event.hub_time {
        let _ = write!(told, " hub at {}", hub.to_iso());
    }
    told
}

/// Reads each text by itself, as one source, and compares its only entry with what is expected of it: the producer and
/// the event, `-` for an entry without one, `prose`, or the producer alone with a question mark where another program
/// could have written the line.
#[track_caller]
fn check(table: &[(&str, &str)]) {
    for (text, expected) in table {
        let (found, lines) = read(text);
        let told = match &found.entries[..] {
            [] => "prose".to_owned(),
            [(producer, None)] => format!("{producer:?}: -"),
            [(producer, Some(event))] => format!("{producer:?}: {}", tell(event)),
            more => format!("{} entries", more.len()),
        };
        assert_eq!(&told, expected, "{text}");
        assert_eq!(lines.all, lines.entries + lines.continuations + lines.blank + lines.prose, "{text}");
    }
}

/// SDK 1.2 to 1.15: `umqtt/src/mqtt_client.c`, `c-utility/src/consolelogger.c`, `iothubtransport_mqtt_common.c`,
/// `iothubtransport_amqp_common.c`; Device Update's agent under journald; the samples' callback.
#[test]
fn c() {
    check(&[
        (
            "-> 07:35:25 CONNECT | VER: 4 | KEEPALIVE: 60 | FLAGS: 192 | USERNAME: hub-demo.azure-devices.net/pump-01/?api-version=2020-09-30&DeviceClientType=iothubclient%2f1.8.0%20(native%3b%20freertos%3b%20esp%20platform) | PWD: XXXX | CLEAN: 0",
            "C: Connecting @pump-01 k60 +27325000",
        ),
        ("<- 07:35:26 CONNACK | SESSION_PRESENT: true | RETURN_CODE: 0x0", "C: Connected +27326000"),
        (
            "<- 22:08:55 CONNACK | SESSION_PRESENT: false | RETURN_CODE: 0x5",
            "C: ConnectFailed <NOT_AUTHORIZED connack:5 +79735000",
        ),
        ("-> 07:35:14 DISCONNECT", "C: Disconnected CLIENT_CLOSE +27314000"),
        ("-> 01:15:13 DISCONNECT^M^M", "C: Disconnected CLIENT_CLOSE +4513000"),
        ("-> 07:39:25 PINGREQ", "C: -"),
        (
            "-> 01:14:10 PUBLISH | IS_DUP: false | RETAIN: 0 | QOS: DELIVER_AT_LEAST_ONCE | TOPIC_NAME: devices/pump-01/messages/events/ | PACKET_ID: 6643 | PAYLOAD_LEN: 83",
            "C: -",
        ),
        (
            "Error: Time:Wed Oct  2 05:57:33 2024 File:/src/iothub_client/src/iothubtransport_mqtt_common.c Func:mqttOperationCompleteCallback Line:2072 Connection Not Accepted: 0x5: Not Authorized",
            "C: ConnectFailed <NOT_AUTHORIZED connack:5 2024-10-02T05:57:33.000?",
        ),
        (
            "Error: Time:Tue Jan 28 11:30:55 2020 File:/src/iothubtransport_mqtt_common.c Func:InitializeConnection Line:2385 mqtt_client timed out waiting for CONNACK",
            "C: ConnectFailed <ETIMEDOUT 2020-01-28T11:30:55.000?",
        ),
        (
            "Error: Time:Tue Jan 28 11:30:55 2020 File:/src/iothubtransport_mqtt_common.c Func:processErrorCallback Line:2230 Mqtt Ping Response was not encountered.  Reconnecting device...",
            "C: KeepAliveMissed NO_PING_RESPONSE 2020-01-28T11:30:55.000?",
        ),
        (
            "Error: Time:Tue Jan 28 11:30:55 2020 File:/src/iothubtransport_mqtt_common.c Func:processErrorCallback Line:2249 Disconnecting MQTT connection because of an MQTT protocol error (MQTT_CLIENT_CONNECTION_ERROR).",
            "C: Disconnected NO_NETWORK 2020-01-28T11:30:55.000?",
        ),
        // The device's clock was never set.
        (
            "Error: Time:Thu Jan  1 04:55:48 1970 File:/src/adapters/tlsio_openssl.c Func:send_handshake_bytes Line:674 error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed",
            "C: Other <CERTIFICATE +17748000",
        ),
        (
            "Error: Time:Tue Dec  3 15:22:06 2019 File:/src/adapters/socketio_berkeley.c Func:socketio_send Line:924 Failure: sending socket failed. errno=32 (Broken pipe).",
            "C: Other <ECONNRESET 2019-12-03T15:22:06.000?",
        ),
        ("Info: Failed DNS lookup for hub-demo.azure-devices.net: -3", "C: Other <ENOTFOUND -"),
        (
            "Error: Time:Fri Dec 27 14:49:58 2019 File:/src/iothubtransport_amqp_common.c Func:IoTHubTransport_AMQP_Common_Device_DoWork Line:1150 Failed performing DoWork for device 'pump-01' (device reported state 6; number of previous failures: 0)",
            "C: -",
        ),
        (
            "Error: Time:Thu Apr 20 13:26:52 2017 File:/src/iothubtransport_amqp_common.c Func:IoTHubTransport_AMQP_Common_DoWork Line:1343 Device 'pump-01' reported a critical failure; connection retry will be triggered.",
            "C: Retrying @pump-01 2017-04-20T13:26:52.000?",
        ),
        ("-> [OPEN]* {pump-01,hub-demo.azure-devices.net,65536,65535,240000}", "C: Connecting -"),
        (
            "<- [CLOSE]* {* {amqp:connection:forced,The connection was inactive for more than the allowed 240000 milliseconds,NULL}}",
            "C: Disconnected <amqp:connection:forced -",
        ),
        ("-> [TRANSFER]* {0,1,<02 00 00 00>,0,false,false}", "C: -"),
        (
            "Nov 09 23:03:57 connStatusCbf(), L211: The device client has been disconnected, result = IOTHUB_CLIENT_CONNECTION_UNAUTHENTICATED, reason = IOTHUB_CLIENT_CONNECTION_NO_NETWORK",
            "C: Disconnected NO_NETWORK +83037000",
        ),
        (
            "Connection Status result:IOTHUB_CLIENT_CONNECTION_UNAUTHENTICATED, Connection Status reason: IOTHUB_CLIENT_CONNECTION_EXPIRED_SAS_TOKEN",
            "C: Disconnected EXPIRED_SAS_TOKEN -",
        ),
        (
            "2022-05-11 11:11:36.695 [ERROR] Azure SDK state changed callback received. result = 0; reason: IOTHUB_CLIENT_CONNECTION_OK",
            "C: Connected CONNECTION_OK 2022-05-11T11:11:36.695?",
        ),
        // Device Update's agent: the numbers of the callback, its own clock in UTC, and journald's around it.
        (
            "Oct 02 05:59:02 gw-01 AducIotAgent[335]: 2024-10-02T05:57:33.4330Z 335[335] [D] IotHub connection status: 1, reason: 2 [IoTHub_CommunicationManager_ConnectionStatus_Callback]",
            "C: Disconnected BAD_CREDENTIAL 2024-10-02T05:57:33.433Z",
        ),
        (
            "Oct 02 05:59:02 gw-01 AducIotAgent[335]: <- 05:57:33 CONNACK | SESSION_PRESENT: false | RETURN_CODE: 0x5",
            "C: ConnectFailed <NOT_AUTHORIZED connack:5 +21453000",
        ),
        (
            "********* [1] Connection callback called with result 1 and reason 6",
            "C: Disconnected CONNECTION_OK -",
        ),
        ("The device client is connected to iothub", "C: Connected -"),
        ("The device client has been disconnected", "C: Disconnected -"),
        // Arduino boards leave out the head of errors.
        ("Connection Not Accepted: 0x5: Not Authorized", "C: ConnectFailed <NOT_AUTHORIZED connack:5 -"),
        ("Info: IoT Hub SDK for C, version 1.1.12", "C: -"),
        ("the process ended with status: 1, reason: 4", "prose"),
    ]);
}

/// SDK 1.x: `ConsoleEventListener.cs` of the samples, `MqttIotHubAdapter.cs`, `RetryDelegatingHandler.cs`,
/// `InternalClient.cs`; the reconnection sample and other applications' callbacks; version 2's spelling.
#[test]
fn dot_net() {
    check(&[
        (
            "2021-12-07T11:00:03.1002110 [Microsoft-Azure-Devices-Device-Client-Info] (MqttIotHubAdapter#45523402, ProcessConnectAckAsync, ConnAckPacket.ReturnCode=Accepted).",
            "DotNet: Connected 2021-12-07T11:00:03.100?",
        ),
        (
            "2021-12-07T11:00:03.1002110 [Microsoft-Azure-Devices-Device-Client-Info] (MqttIotHubAdapter#45523402, ProcessConnectAckAsync, ConnAckPacket.ReturnCode=RefusedNotAuthorized).",
            "DotNet: ConnectFailed <NOT_AUTHORIZED connack:5 2021-12-07T11:00:03.100?",
        ),
        (
            "2019-09-23T10:06:00.6377821 [Microsoft-Azure-Devices-Device-Client-Enter] (MqttIotHubAdapter#45523402, ShutdownOnError, (MqttIotHubAdapter#0, System.Net.Sockets.SocketException (10054): An existing connection was forcibly closed by the remote host)).",
            "DotNet: Other <ECONNRESET 2019-09-23T10:06:00.637?",
        ),
        (
            "2021-12-07T12:10:00.1000000 [Microsoft-Azure-Devices-Device-Client-Info] (RetryDelegatingHandler#1707556, HandleDisconnectAsync, Transport disconnected: unexpected.).",
            "DotNet: Disconnected 2021-12-07T12:10:00.100?",
        ),
        (
            "2021-12-07T12:10:00.1000000 [Microsoft-Azure-Devices-Device-Client-Info] (RetryDelegatingHandler#1707556, HandleDisconnectAsync, Transport disconnected: closed by application.).",
            "DotNet: Disconnected CLIENT_CLOSE 2021-12-07T12:10:00.100?",
        ),
        (
            "2021-12-07T12:10:00.1000000 [Microsoft-Azure-Devices-Device-Client-Enter] (InternalClient#1707556, OnConnectionStatusChanged, (Disconnected_Retrying, Communication_Error)).",
            "DotNet: Retrying COMMUNICATION_ERROR 2021-12-07T12:10:00.100?",
        ),
        // The end of the same call says nothing new.
        (
            "2021-12-07T12:10:00.1000000 [Microsoft-Azure-Devices-Device-Client-Exit] (InternalClient#1707556, OnConnectionStatusChanged, Disconnected_Retrying, Communication_Error).",
            "DotNet: -",
        ),
        (
            "2021-12-07T12:10:00.1000000 [Microsoft-Azure-Devices-Device-Client-Enter] (InternalClient#1707556, OnConnectionStatusChanged, (Disabled, Client_Close)).",
            "DotNet: Disconnected CLIENT_CLOSE 2021-12-07T12:10:00.100?",
        ),
        (
            "2021-12-07T12:10:00.1000000 [Microsoft-Azure-Devices-Device-Client-Info] (DefaultChannelHandlerContext#9, PingServer, The ping response wasn't received in 00:00:30).",
            "DotNet: KeepAliveMissed NO_PING_RESPONSE 2021-12-07T12:10:00.100?",
        ),
        (
            "2019-09-23T10:05:59.8400970 [Microsoft-Azure-Devices-Device-Client-Exit] (RetryDelegatingHandler#1707556, SendEventAsync, Message#15688314, CancellationToken#52307948).",
            "DotNet: -",
        ),
        (
            "10/30/2020 5:36:54 PM> connection status change: status=Disconnected, reason=Bad_Credential",
            "DotNet: Disconnected BAD_CREDENTIAL 2020-10-30T17:36:54.000?",
        ),
        (
            "ConnectionStatusChangesHandler: status=Connected statusChangeReason=Connection_Ok count=1",
            "DotNet: Connected CONNECTION_OK -",
        ),
        (
            "Connection status changed: status=DisconnectedRetrying, reason=CommunicationError",
            "DotNet: Retrying COMMUNICATION_ERROR -",
        ),
        (
            "IoT Hub connection status Changed Status: Disconnected_Retrying Reason: No_Network",
            "DotNet: Retrying NO_NETWORK -",
        ),
        (
            "2024-05-14 09:10:05.123 connection status change: status=Disconnected, reason=Retry_Expired\nMicrosoft.Azure.Devices.Client.Exceptions.UnauthorizedException: CONNECT failed: RefusedNotAuthorized\n   at Microsoft.Azure.Devices.Client.Transport.Mqtt.MqttTransportHandler.OpenAsync()\n",
            "DotNet: Disconnected RETRY_EXPIRED <NOT_AUTHORIZED 2024-05-14T09:10:05.123?",
        ),
        ("We changed the connection; the status is fine.", "prose"),
    ]);
}

/// SDK 1.x and 2.x: `IotHubTransport.java`, `Mqtt.java`; log4j, Quarkus, Spring Boot, Android, an application's own
/// form, paho's logger: forms from the issues.
#[test]
fn java() {
    check(&[
        (
            "2021-12-03 07:55:30,363 INFO  [com.mic.azu.sdk.iot.dev.tra.IotHubTransport] (azure-iot-sdk-ReactorRunner) Updating transport status to new status CONNECTED with reason CONNECTION_OK",
            "Java: Connected CONNECTION_OK 2021-12-03T07:55:30.363?",
        ),
        (
            "2022-08-17 16:00:27.740  WARN 39204 --- [-IotHubSendTask] c.m.a.s.i.d.transport.IotHubTransport    : Updating transport status to new status DISCONNECTED_RETRYING with reason EXPIRED_SAS_TOKEN\n\ncom.microsoft.azure.sdk.iot.device.transport.ProtocolException: Mqtt connection lost\n\tat com.microsoft.azure.sdk.iot.device.transport.mqtt.Mqtt.connectionLost(Mqtt.java:349) ~[iot-device-client-2.0.5.jar:na]\nCaused by: java.net.SocketException: Connection reset\n\t... 8 more\n",
            "Java: Retrying EXPIRED_SAS_TOKEN <ECONNRESET 2022-08-17T16:00:27.740?",
        ),
        (
            "2018-08-14 12:11:31,175 AzureIoTHub [pool-109-thread-1] DEBUG: IoTHub connection state callback, status: DISCONNECTED_RETRYING reason: NO_NETWORK exception:\ncom.microsoft.azure.sdk.iot.device.exceptions.TransportException: Unknown transport exception occurred\n\tat com.microsoft.azure.sdk.iot.device.transport.amqps.AmqpsIotHubConnection.onLinkRemoteClose(AmqpsIotHubConnection.java:713)\n",
            "Java: Retrying NO_NETWORK 2018-08-14T12:11:31.175?",
        ),
        (
            "2020-12-30 10:09:54.612 24198-24677/com.example.agent E/IotHubConnectionStatus: IotHubConnectionStatusChangeCallback DISCONNECTED_RETRYING statusChangeReason=NO_NETWORK callbackContext=1 for connection >> 7",
            "Java: Retrying NO_NETWORK 2020-12-30T10:09:54.612?",
        ),
        (
            "2022-03-01 10:00:00,000 DEBUG c.m.a.s.i.d.t.IotHubTransport [t] Updating device pump-01 status to new status DISCONNECTED with reason RETRY_EXPIRED",
            "Java: Disconnected RETRY_EXPIRED @pump-01 2022-03-01T10:00:00.000?",
        ),
        (
            "2022-03-01 10:00:00,000 DEBUG c.m.a.s.i.d.t.mqtt.Mqtt [t] Sending MQTT CONNECT packet...",
            "Java: Connecting 2022-03-01T10:00:00.000?",
        ),
        (
            "2022-03-01 10:00:00,000 DEBUG c.m.a.s.i.d.t.mqtt.Mqtt [t] Sent MQTT CONNECT packet was acknowledged",
            "Java: Connected 2022-03-01T10:00:00.000?",
        ),
        (
            "13:01:34.359  2796 [027ac7fce1b] INFO  c.m.a.s.i.d.t.IotHubTransport : The connection to the IoT Hub has been established, method name is onConnectionEstablished  (CustomLogger.java:23)",
            "Java: Connected +46894359",
        ),
        (
            "2022-03-01 10:00:00,000 WARN c.m.a.s.i.d.t.IotHubTransport [t] Failed to close and re-open the iot hub transport connection, checking if another retry attempt should be made\njava.net.UnknownHostException: hub-demo.azure-devices.net\n",
            "Java: ConnectFailed <ENOTFOUND 2022-03-01T10:00:00.000?",
        ),
        (
            "SEVERE: pump-01: Timed out as no activity, keepAlive=230,000 lastOutboundActivity=1,571,549,704,018 lastInboundActivity=1,571,549,475,012",
            "Java: KeepAliveMissed NO_PING_RESPONSE <ETIMEDOUT k230 -",
        ),
        // An application that prints status and reason in lines of their own.
        (
            "> [Azure] 2019/10/20 05:11:54 : The IoTHub connection status (of client pump-01): DISCONNECTED_RETRYING",
            "Java: Retrying 2019-10-20T05:11:54.000?",
        ),
        (
            "> [Azure] 2019/10/20 05:11:54 : Reason NO_NETWORK: Mqtt connection lost",
            "Java: Other NO_NETWORK 2019-10-20T05:11:54.000?",
        ),
        ("CONNECTION STATUS UPDATE: CONNECTED", "Java: Connected -"),
        ("CONNECTION STATUS REASON: CONNECTION_OK", "Java: -"),
        ("CONNECTION STATUS REASON: NO_NETWORK", "Java: Other NO_NETWORK -"),
        (
            "2018-01-16 09:20:58,127 DEBUG c.m.a.s.i.d.t.a.AmqpsTransport [pool-12-thread-1] Get the callback function for the received message, method name is handleMessage ",
            "Java: -",
        ),
        ("2024-05-14 09:10:05,123 INFO  [org.example.Wifi] (main) WIFI CONNECTED", "Application: -"),
    ]);
}

/// SDK 1.1 to 1.18: `mqtt_base.ts`, `internal_client.ts`; `debug` into a file, on a terminal, and its old form;
/// mqtt.js 4. From the issues.
#[test]
fn node() {
    check(&[
        (
            "2021-06-15T20:13:25.786Z azure-iot-device-mqtt:Mqtt connected -> disconnecting (connected.disconnect)",
            "Node: Disconnected CLIENT_CLOSE 2021-06-15T20:13:25.786Z",
        ),
        (
            "2021-06-15T13:46:15.148Z azure-iot-mqtt-base:MqttBase connected -> reconnecting (connected.updateSharedAccessSignature)",
            "Node: Disconnected EXPIRED_SAS_TOKEN 2021-06-15T13:46:15.148Z",
        ),
        (
            "2021-06-15T13:46:20.494Z azure-iot-mqtt-base:MqttBase username: hub-demo.azure-devices.net/pump-01/?api-version=2020-09-30&DeviceClientType=azure-iot-device%2F1.17.3%20(node%20v14.17.0%3B%20x64)",
            "Node: Connecting @pump-01 2021-06-15T13:46:20.494Z",
        ),
        (
            r#"2021-06-15T13:46:23.784Z azure-iot-mqtt-base:MqttBase CONNACK: {"cmd":"connack","retain":false,"qos":0,"dup":false,"length":2,"topic":null,"payload":null,"sessionPresent":true,"returnCode":0}"#,
            "Node: Connected 2021-06-15T13:46:23.784Z",
        ),
        (
            "2021-06-15T13:46:23.784Z azure-iot-mqtt-base:MqttBase reconnecting -> connected ()",
            "Node: Connected 2021-06-15T13:46:23.784Z",
        ),
        (
            "2021-06-24T20:20:12.579Z azure-iot-mqtt-base:MqttBase connected -> disconnected (connected.closeEvent)",
            "Node: Disconnected 2021-06-24T20:20:12.579Z",
        ),
        (
            "2021-06-24T20:20:12.586Z azure-iot-device:InternalClient transport disconnect event: NotConnectedError: Connection to the server has been closed.",
            "Node: Disconnected 2021-06-24T20:20:12.586Z",
        ),
        (
            "  azure-iot-mqtt-base:MqttBase disconnected -> connecting (disconnected.connect) +496ms",
            "Node: Connecting -",
        ),
        ("  azure-iot-mqtt-base:MqttBase connecting -> disconnected () +2ms", "Node: ConnectFailed -"),
        (
            "\u{1b}[32;1mazure-iot-mqtt-base:translateError \u{1b}[0mtranslating: Error: getaddrinfo ENOTFOUND hub-demo.azure-devices.net +9s",
            "Node: Other <ENOTFOUND -",
        ),
        (
            "2021-06-24T20:20:12.573Z azure-iot-mqtt-base:MqttBase:Errors In base mqtt - error event received from mqtt.js client - error is: ECONNRESET",
            "Node: Other <ECONNRESET 2021-06-24T20:20:12.573Z",
        ),
        (
            "2021-06-24T20:20:12.573Z mqttjs:client _checkPing :: calling _cleanUp with force true",
            "Node: KeepAliveMissed NO_PING_RESPONSE 2021-06-24T20:20:12.573Z",
        ),
        ("2021-06-24T20:20:12.573Z mqttjs:client _checkPing :: checking ping...", "Node: -"),
        (
            "Wed, 18 Oct 2017 07:09:49 GMT azure-iot-device.Client Client state change: connected -> updating_sas (action: connected.updateSharedAccessSignature)",
            "Node: TokenRenewed 2017-10-18T07:09:49.000Z",
        ),
        (
            "  azure-iot-amqp-base:Amqp connecting_session -> connected (action:connecting_session.session_open) +4ms",
            "Node: -",
        ),
        (
            "  azure-iot-device-amqp:Amqp authenticating -> authenticated (authenticating.x) +9ms",
            "Node: Connected -",
        ),
        (
            "Could not connect: UnauthorizedError: mqtt.js returned Connection refused: Not authorized error",
            "Node: ConnectFailed <NOT_AUTHORIZED -",
        ),
        ("the client is connected -> all is well", "prose"),
    ]);
}

/// SDK 2.0 to 2.14: `mqtt_transport.py`, `pipeline_stages_mqtt.py`, `pipeline_stages_base.py`, `async_clients.py`;
/// paho 1.x; `basicConfig` and three forms of applications, from the issues.
#[test]
fn python() {
    check(&[
        ("INFO:azure.iot.device.common.mqtt_transport:connected with result code: 0", "Python: Connected -"),
        (
            "INFO:azure.iot.device.common.mqtt_transport:disconnected with result code: 7",
            "Python: Disconnected COMMUNICATION_ERROR -",
        ),
        (
            "2025-01-18 19:34:38,985 - azure.iot.device.common.mqtt_transport - INFO - connected with result code: 5",
            "Python: ConnectFailed <NOT_AUTHORIZED connack:5 2025-01-18T19:34:38.985?",
        ),
        (
            "2025-05-04 16:00:03,159 - INFO - disconnected with result code: 0",
            "Python: Disconnected CLIENT_CLOSE 2025-05-04T16:00:03.159?",
        ),
        (
            "2025-05-04 16:00:03,159 - INFO - disconnected with result code: 16",
            "Python: Disconnected NO_PING_RESPONSE 2025-05-04T16:00:03.159?",
        ),
        (
            "Nov 17 16:00:11 gw-01 svc-iot[5359]: 2022-11-17 16:00:11,496:azure.iot.device.common.mqtt_transport:INFO:disconnected with result code: 7:mqtt_transport.py:on_disconnect:206",
            "Python: Disconnected COMMUNICATION_ERROR 2022-11-17T16:00:11.496?",
        ),
        (
            "2025-01-18 19:34:37,560 - paho - DEBUG - Sending CONNECT (u1, p1, wr0, wq0, wf0, c0, k60) client_id=b'gw-01/tracking'",
            "Python: Connecting @gw-01/tracking k60 2025-01-18T19:34:37.560?",
        ),
        ("DEBUG:paho:Sending PINGREQ", "Python: -"),
        (
            "INFO:azure.iot.device.iothub.aio.async_clients:Connection State - Disconnected",
            "Python: Disconnected -",
        ),
        ("<INFO>Connection State - Connected", "Python: Connected -"),
        (
            "2025-01-18 19:34:37,100 - azure.iot.device.common.pipeline.pipeline_stages_base - DEBUG - ConnectionStateStage(ReauthorizeConnectionOperation): State changes CONNECTED -> REAUTHORIZING. Sending op down.",
            "Python: TokenRenewed 2025-01-18T19:34:37.100?",
        ),
        (
            "ERROR:azure.iot.device.common.pipeline.pipeline_stages_mqtt:transport.connect raised error\nTraceback (most recent call last):\n  File \"/usr/lib/python3.9/site-packages/azure/iot/device/common/mqtt_transport.py\", line 384, in connect\nssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1129)\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\nazure.iot.device.common.transport_exceptions.TlsExchangeAuthError: TlsExchangeAuthError('TLS failed')\n",
            "Python: ConnectFailed <CERTIFICATE -",
        ),
        (
            "ERROR:azure.iot.device.common.pipeline.pipeline_stages_mqtt:MQTTTransportStage: _on_mqtt_connection_failure called: UnauthorizedError('Connection Refused: not authorised.')",
            "Python: ConnectFailed <ECONNREFUSED -",
        ),
        (
            "ERROR:azure.iot.device.common.pipeline.pipeline_stages_mqtt:MQTTTransportStage: _on_mqtt_disconnect called: ConnectionDroppedError('Paho returned rc==1')",
            "Python: -",
        ),
        (
            "2024-05-14 09:10:05,123 - urllib3.connectionpool - DEBUG - Starting new HTTPS connection",
            "Application: -",
        ),
        ("We are connected with result code 7 as ever.", "prose"),
    ]);
}

/// IoT Edge 1.0 to 1.5: `ConnectivityAwareClient.cs`, `CloudConnection.cs`, `DeviceConnectivityManager.cs`,
/// `EdgeAgentConnection.cs`; from the issues.
#[test]
fn edge_hub_and_agent() {
    check(&[
        (
            "<6> 2019-12-23 07:33:58.804 +00:00 [INF] - Cloud connection for gw-01/$edgeHub is True",
            "Edge: Connected @gw-01/$edgeHub 2019-12-23T07:33:58.804Z",
        ),
        (
            "2019-03-25 22:26:29.419 +00:00 [INF] - Cloud connection for gw-01/tracking is False",
            "Edge: Disconnected @gw-01/tracking 2019-03-25T22:26:29.419Z",
        ),
        (
            "<6> 2021-03-22 13:46:46.013 +01:00 [INF] - Connection status for gw-01/tracking changed to TokenNearExpiry",
            "Edge: -",
        ),
        (
            "<6> 2021-03-22 13:46:46.014 +01:00 [INF] - Obtained new token for client gw-01/tracking that expires in 00:52:10.9859210",
            "Edge: TokenRenewed @gw-01/tracking 2021-03-22T12:46:46.014Z",
        ),
        (
            "<6> 2023-09-26 07:15:04.706 +00:00 [INF] - Connection status for pump-63 changed to Disconnected",
            "Edge: Disconnected @pump-63 2023-09-26T07:15:04.706Z",
        ),
        (
            "<7> 2022-11-04 05:34:23.777 +00:00 [DBG] [Microsoft.Azure.Devices.Edge.Hub.CloudProxy.ConnectivityAwareClient] - Received connection status changed callback with connection status Disconnected_Retrying and reason Communication_Error for gw-01/tracking",
            "Edge: Retrying COMMUNICATION_ERROR @gw-01/tracking 2022-11-04T05:34:23.777Z",
        ),
        (
            "<7> 2019-09-23 01:35:33.479 +00:00 [DBG] [Microsoft.Azure.Devices.Edge.Agent.IoTHub.EdgeAgentConnection] - Connection status changed to Disconnected with reason Retry_Expired",
            "Edge: Disconnected RETRY_EXPIRED 2019-09-23T01:35:33.479Z",
        ),
        (
            "<6> 2020-02-18 07:00:15.750 +05:30 [INF] - Error authenticating token for gw-01/tracking because the token is expired or could not be parsed",
            "Edge: TokenExpired EXPIRED_SAS_TOKEN <EXPIRED_SAS_TOKEN @gw-01/tracking 2020-02-18T01:30:15.750Z",
        ),
        (
            "<6> 2020-02-18 07:00:15.751 +05:30 [INF] - Unable to re-authenticate gw-01/tracking, dropping client connection.",
            "Edge: Disconnected @gw-01/tracking 2020-02-18T01:30:15.751Z",
        ),
        (
            "<4> 2022-11-04 05:34:23.778 +00:00 [WRN] [Microsoft.Azure.Devices.Edge.Hub.CloudProxy.CloudConnection] - Error creating cloud connection for client gw-01/tracking\nSystem.TimeoutException: The operation timed out.\n ---> Microsoft.Azure.Devices.Client.Exceptions.IotHubCommunicationException: Transient network error occurred, please retry.\n ---> System.Net.Sockets.SocketException (111): Connection refused\n   at Microsoft.Azure.Amqp.ExceptionDispatcher.Throw(Exception exception)\n--- End of stack trace from previous location ---\n   at Microsoft.Azure.Devices.Client.InternalClient.OpenAsync()\n",
            "Edge: ConnectFailed <ECONNREFUSED @gw-01/tracking 2022-11-04T05:34:23.778Z",
        ),
        (
            "<6> 2019-12-23 07:33:45.659 +00:00 [INF] - Attempting to connect to IoT Hub for client gw-01/tracking via AMQP...",
            "Edge: Connecting @gw-01/tracking 2019-12-23T07:33:45.659Z",
        ),
        (
            "2018-12-14 12:55:00.416 +00:00 [INF] - Entering unreachable state",
            "Edge: Other NO_NETWORK 2018-12-14T12:55:00.416Z",
        ),
        (
            "<6> 2020-12-30 23:17:40.812 +00:00 [INF] - Edge agent connected to IoT Hub via Amqp_Tcp_Only.",
            "Edge: Connected 2020-12-30T23:17:40.812Z",
        ),
        // Between a module and edgeHub.
        (
            "<6> 2018-09-28 08:11:29.112 +00:00 [INF] - New device connection for device gw-01/tracking",
            "Edge: -",
        ),
        (
            "<6> 2021-03-22 13:43:25.116 +01:00 [INF] - Cleaned up 5478 messages from queue for endpoint iothub and 5368 messages from message store.",
            "Edge: -",
        ),
        // Under docker, with its own time before it.
        (
            "2019-12-23T07:33:58.804123456Z <6> 2019-12-23 07:33:58.804 +00:00 [INF] - Cloud connection for gw-01/$edgeHub is True",
            "Edge: Connected @gw-01/$edgeHub 2019-12-23T07:33:58.804Z",
        ),
    ]);
}

/// `iotedged` 1.0 and 1.1, `aziot-edged` and the identity service 1.2 to 1.5, under journald in several languages;
/// Windows. From the issues.
#[test]
fn edge_daemons() {
    check(&[
        (
            "May 13 13:49:52 gw-01 aziot-edged[6132]: 2022-05-13T11:49:52Z [WARN] - A module runtime error occurred.\nMay 13 13:49:52 gw-01 aziot-edged[6132]: 2022-05-13T11:49:52Z [WARN] -         caused by: HTTP response error: [404 Not Found] {\"message\":\"Hub client error\\ncaused by: {\\\"errorCode\\\":404001,\\\"trackingId\\\":\\\"F2E5-G2:-TimeStamp:2022-05-13T11:49:52.760808294+00:00\\\",\\\"message\\\":\\\"404\\\",\\\"timestampUtc\\\":\\\"2022-05-13T11:49:52.760808294+00:00\\\"}\"}\n",
            "EdgeDaemon: Other <DeviceNotFound hub:404001 tracked 2022-05-13T11:49:52.000Z hub at 2022-05-13T11:49:52.760Z",
        ),
        (
            "Aug 20 11:51:04 gw-01 iotedged[5587]: 2021-08-20T11:51:04Z [WARN] -         caused by: HTTP request failed: [401 Unauthorized] {\"Message\":\"ErrorCode:IotHubNotFound;Unauthorized\",\"ExceptionMessage\":\"Tracking ID:f342-G:3-TimeStamp:08/20/2021 11:51:04\"}",
            "EdgeDaemon: Other <NOT_AUTHORIZED hub:401001 tracked 2021-08-20T11:51:04.000Z hub at 2021-08-20T11:51:04.000Z",
        ),
        (
            "Nov 19 14:10:56 gw-01 aziot-identityd[923]: 2024-11-19T14:10:56Z [WARN] - Failed to communicate with IoT Hub (attempt 1 of 1): connection error: Connection reset by peer (os error 104)",
            "EdgeDaemon: Other <ECONNRESET 2024-11-19T14:10:56.000Z",
        ),
        // A socket of the same machine.
        (
            "touko 23 21:08:04 gw-01 aziot-edged[6290]: 2024-05-23T18:08:04Z [WARN] - Failed to send HTTP request (attempt 1 of 2): connection error: Connection reset by peer (os error 104)",
            "EdgeDaemon: -",
        ),
        (
            "déc. 23 15:42:35 gw-01 aziot-edged[18653]: 2021-12-23T14:42:35Z [INFO] - Checking edge runtime status",
            "EdgeDaemon: -",
        ),
        ("2022-05-13T11:49:52Z [INFO] - Edge runtime is running.", "EdgeDaemon: -"),
        (
            "3/28/2020 11:49:45 AM warn: edgelet_utils::logging -- A module runtime error occurred.",
            "EdgeDaemon: -",
        ),
    ]);
}

/// An error of the hub in the line of any program.
#[test]
fn errors_of_the_hub_in_other_programs() {
    check(&[
        (
            r#"2019-12-12 18:17:42.100 [ERR] twin update failed: System.ArgumentException: {"Message":"{\"errorCode\":400027,\"trackingId\":\"1023-G:44-TimeStamp:12/12/2019 17:17:41\",\"message\":\"BadRequest\",\"info\":{},\"timestampUtc\":\"2019-12-12T17:17:41.9662459Z\"}","ExceptionMessage":""}"#,
            "Application: Other <ConnectionForcefullyClosedOnNewConnection hub:400027 tracked 2019-12-12T18:17:42.100? hub at 2019-12-12T17:17:41.966Z",
        ),
        ("2024-05-14 09:10:05.123 sensor read 21.5", "Application: -"),
        ("errorCode 400027 is in the list of known errors", "prose"),
    ]);
}

fn sample(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/exports/client-log").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A session in one line: producer, client, seconds, why it ended.
fn tell_session(session: &Session) -> String {
    let client = session.client.as_ref().map_or("?".to_owned(), |client| {
        format!("{}{}{}", client.device, if client.module.is_empty() { "" } else { "/" }, client.module)
    });
    let millis =
        session.millis().map_or("-".to_owned(), |millis| format!("{}.{:03} s", millis / 1000, millis % 1000));
    let end = match (session.end, session.why) {
        (End::Open, _) => "open",
        (End::Silent, _) => "silent",
        (End::Told, Some(why)) => why.name(),
        (End::Told, None) => "unsaid",
    };
    format!("{:?} {client} {millis} {end}", session.producer)
}

/// What a sample comes to: its lines, what the producers counted, and the sessions.
fn outline(name: &str) -> String {
    let bytes = sample(name);
    let (found, lines) = read_in(&bytes, usize::MAX);
    let Lines { all, entries, continuations, blank, prose, cut: 0 } = lines else { panic!("a line was cut") };
    assert_eq!(all, memchr::memchr_iter(b'\n', &bytes).count() as u64, "{name}");
    assert_eq!(all, entries + continuations + blank + prose, "{name}");
    assert_eq!(entries, found.entries.len() as u64, "{name}");
    let mut told = format!("{entries} entries, {continuations} more, {blank} blank, {prose} prose\n");
    for (producer, summary) in &found.summary.producers {
        let _ = writeln!(told, "{producer:?} {} entries, {} echoes", summary.entries, summary.echoes);
        let events = found.entries.iter().filter(|(by, event)| by == producer && event.is_some()).count();
        let counted = summary.events.values().sum::<u64>() + summary.echoes;
        assert_eq!(events as u64, counted, "{name}: every event is counted once");
        for ((what, why, code), count) in &summary.events {
            let why = why.map_or("unsaid", Reason::name);
            let code = match code {
                Some(ClientCode::Hub(code)) => format!(" hub:{}", code.0),
                Some(ClientCode::Connack(code)) => format!(" connack:{code}"),
                None => String::new(),
            };
            let _ = writeln!(told, "  {count} {what:?} {why}{code}");
        }
    }
    for session in &found.summary.sessions {
        let _ = writeln!(told, "{}", tell_session(session));
    }
    told
}

/// Lengths by hand: 22:47:22 to 23:35:22, and over midnight from 23:35:26 to 00:02:47, where the first dated line stands.
#[test]
fn a_trace_of_c() {
    assert_eq!(
        outline("c-trace.log"),
        "25 entries, 0 more, 0 blank, 1 prose
C 25 entries, 5 echoes
  3 Connecting unsaid
  3 Connected unsaid
  1 Disconnected EXPIRED_SAS_TOKEN
  1 Disconnected NO_PING_RESPONSE
  1 ConnectFailed unsaid
  1 KeepAliveMissed NO_PING_RESPONSE
  1 Other ENOTFOUND
C pump-01 2880.000 s EXPIRED_SAS_TOKEN
C pump-01 1641.000 s NO_PING_RESPONSE
C pump-01 - open
"
    );
    assert_eq!(
        outline("c-journal.log"),
        "9 entries, 0 more, 0 blank, 0 prose
C 7 entries, 3 echoes
  2 Connecting unsaid
  1 Connected unsaid
  1 ConnectFailed NOT_AUTHORIZED connack:5
Application 2 entries, 0 echoes
C gw-01/IoTHubDeviceUpdate - open
"
    );
}

/// 08:00:03.100 to 09:10:05.004, 09:10:08.712 to 09:31:40.000; 10:00:03.363 to 11:10:05.012.
#[test]
fn logs_of_dot_net_and_java() {
    assert_eq!(
        outline("dotnet-event-source.log"),
        "17 entries, 0 more, 0 blank, 0 prose
DotNet 17 entries, 7 echoes
  2 Connected unsaid
  1 Disconnected CLIENT_CLOSE
  1 Disconnected ECONNRESET
  1 Other ECONNRESET
DotNet ? 4201.904 s ECONNRESET
DotNet ? 1291.288 s CLIENT_CLOSE
"
    );
    assert_eq!(
        outline("java-log4j.log"),
        "10 entries, 13 more, 1 blank, 0 prose
Java 8 entries, 1 echoes
  1 Connecting unsaid
  2 Connected unsaid
  1 Retrying EXPIRED_SAS_TOKEN
  1 Retrying ECONNRESET
  1 ConnectFailed ENOTFOUND
Application 2 entries, 0 echoes
Java pump-02 4201.649 s EXPIRED_SAS_TOKEN
Java pump-02 1622.465 s ECONNRESET
"
    );
}

/// 08:00:03.784 to 08:45:02.148; 10:00:03.985 to 10:58:02.430.
#[test]
fn logs_of_node_and_python() {
    assert_eq!(
        outline("node-debug.log"),
        "22 entries, 0 more, 0 blank, 0 prose
Node 22 entries, 8 echoes
  3 Connecting unsaid
  2 Connected unsaid
  1 Disconnected EXPIRED_SAS_TOKEN
  1 Disconnected ECONNRESET
  1 ConnectFailed ENOTFOUND
  1 Other ECONNRESET
  1 Other ENOTFOUND
Node pump-03 2698.364 s EXPIRED_SAS_TOKEN
Node pump-03 1493.795 s ECONNRESET
"
    );
    assert_eq!(
        outline("python-logging.log"),
        "17 entries, 10 more, 3 blank, 0 prose
Python 16 entries, 4 echoes
  1 Connecting unsaid
  2 Connected unsaid
  1 Disconnected EXPIRED_SAS_TOKEN
  1 Disconnected COMMUNICATION_ERROR
  1 ConnectFailed ENOTFOUND
  1 TokenRenewed unsaid
Application 1 entries, 0 echoes
Python gw-01/tracking 3478.445 s EXPIRED_SAS_TOKEN
Python gw-01/tracking 721.700 s COMMUNICATION_ERROR
"
    );
}

/// 08:00:01.930 to 09:07:11.051, 08:00:00.804 to 09:40:23.777.
#[test]
fn logs_of_the_edge() {
    assert_eq!(
        outline("edge-hub.log"),
        "18 entries, 6 more, 0 blank, 0 prose
Edge 18 entries, 3 echoes
  2 Connecting unsaid
  3 Connected unsaid
  1 Disconnected unsaid
  1 Disconnected EXPIRED_SAS_TOKEN
  1 Retrying COMMUNICATION_ERROR
  1 ConnectFailed EHOSTUNREACH
  2 TokenExpired EXPIRED_SAS_TOKEN
  2 Other NO_NETWORK
Edge gw-01/tracking 4029.121 s EXPIRED_SAS_TOKEN
Edge gw-01/$edgeHub 6022.973 s COMMUNICATION_ERROR
Edge gw-01/tracking - open
"
    );
    assert_eq!(
        outline("aziot-edged.log"),
        "8 entries, 1 more, 0 blank, 0 prose
EdgeDaemon 7 entries, 0 echoes
  1 Other ETIMEDOUT
  1 Other DeviceNotFound hub:404001
Application 1 entries, 0 echoes
"
    );
}

#[test]
fn several_producers_in_one_paste() {
    assert_eq!(
        outline("mixed.log"),
        "6 entries, 0 more, 2 blank, 3 prose
Python 2 entries, 0 echoes
  1 Connected unsaid
  1 Disconnected COMMUNICATION_ERROR
Edge 2 entries, 0 echoes
  1 Connected unsaid
  1 Disconnected unsaid
EdgeDaemon 1 entries, 0 echoes
Application 1 entries, 0 echoes
  1 Other ConnectionForcefullyClosedOnNewConnection hub:400027
Python ? - open
Edge gw-01/tracking - open
"
    );
    let (found, _) = read_in(&sample("mixed.log"), usize::MAX);
    let at = |line, byte, text: &str| (Place { line, byte }, text.to_owned());
    assert_eq!(found.prose, [at(1, 0, "Hello,"), at(11, 790, "Do you see anything?")]);
    // journald's line tells the zone, so Python's times are UTC too; the hub's answer tells how right the clock is.
    let python = &found.summary.producers[&Producer::Python];
    let utc = |text: &str| Time::read(text).map(|moment| ClientTime::Utc(moment.time));
    assert_eq!(
        (python.first, python.last),
        (utc("2024-05-14T09:10:05.600Z"), utc("2024-05-14T09:10:09.112Z"))
    );
    assert_eq!(found.summary.clock, Some((34, 34)));
}

const SAMPLES: [(&str, Producer); 9] = [
    ("c-trace.log", Producer::C),
    ("c-journal.log", Producer::C),
    ("dotnet-event-source.log", Producer::DotNet),
    ("java-log4j.log", Producer::Java),
    ("node-debug.log", Producer::Node),
    ("python-logging.log", Producer::Python),
    ("edge-hub.log", Producer::Edge),
    ("aziot-edged.log", Producer::EdgeDaemon),
    ("mixed.log", Producer::Python),
];

#[test]
fn samples_are_known_by_their_begin() {
    for (name, producer) in SAMPLES {
        assert_eq!(looks_like(&sample(name)), Some(producer), "{name}");
    }
    // A single line is enough if nobody else could have written it.
    assert_eq!(looks_like(b"-> 07:35:14 DISCONNECT"), Some(Producer::C));
    assert_eq!(looks_like(b"status=Disconnected_Retrying, reason=No_Network"), None);
    assert_eq!(
        looks_like(b"10:00 status=Disconnected_Retrying, reason=No_Network\n10:01 status=Connected, reason=Connection_Ok"),
        Some(Producer::DotNet)
    );
}

/// Logs of other programs, a mail, and exports of the hub's own log.
#[test]
fn other_texts_are_not_taken_for_client_logs() {
    let others = [
        "",
        "\n\n",
        "Hello,\nour pump-01 lost its connection at 09:10 again. Its status was Disconnected_Retrying and the reason\n\
         Communication_Error. What can we do?\nRegards\n",
        "Hello,\nthe board says\n-> 07:35:14 DISCONNECT\nand then comes back a few seconds later. It does so every day.\n\
         Nothing was changed since last week, neither at the board nor at the hub.\nWhat can we do?\n",
        "192.0.2.7 - - [14/May/2024:09:10:05 +0000] \"GET / HTTP/1.1\" 200 612\n192.0.2.7 - - [14/May/2024:09:10:06 +0000] \"GET /x HTTP/1.1\" 404 0\n",
        "1715677805: New connection from 192.0.2.7 on port 1883.\n1715677805: Client pump-01 disconnected.\n1715677806: Client pump-01 closed its connection.\n",
        "May 14 11:10:05 gw-01 sshd[7]: Connection reset by 192.0.2.7 port 4711\nMay 14 11:10:06 gw-01 kernel: wlan0: associated\n",
        "2024-05-14 09:10:05.123  INFO 1 --- [main] o.s.b.w.embedded.tomcat.TomcatWebServer  : Tomcat started\n2024-05-14 09:10:06.001 ERROR 1 --- [main] org.example.Db : java.net.SocketException: Connection reset\n",
        "2024-05-14 09:10:05,123 - urllib3.connectionpool - DEBUG - https://hub.example:443 \"GET / HTTP/1.1\" 200\n2024-05-14 09:10:06,123 - root - INFO - CONNECTED\n",
        "[09:10:05 INF] Application started\n[09:10:06 ERR] Connection refused\n",
        "{\"time\":\"2024-05-14T08:00:03Z\",\"operationName\":\"deviceConnect\",\"properties\":\"{}\"}\n",
        "TimeGenerated,OperationName,ResultType\n2024-05-14T08:00:03Z,deviceDisconnect,404104\n",
        "a,b\n1,2\n",
    ];
    for text in others {
        assert_eq!(looks_like(text.as_bytes()), None, "{text}");
    }
    for path in [
        "json-lines/PT1H.json",
        "csv/query_data.csv",
        "records/PT1H.json",
        "tsv/grid.tsv",
        "az-cli/query.json",
    ] {
        let bytes = sample(&format!("../{path}"));
        assert_eq!(looks_like(&bytes), None, "{path}");
    }
}

/// Nothing that is shown holds a key, though the samples do.
#[test]
fn secrets_do_not_get_out() {
    const SECRET: &str = "aW52ZW50ZWQtZm9yLXRlc3Rz";
    let mut with_secret = 0;
    for (name, _) in SAMPLES {
        let bytes = sample(name);
        with_secret += usize::from(find::holds(&bytes, SECRET));
        let (found, _) = read_in(&bytes, usize::MAX);
        assert!(
            !format!("{:?} {:?} {:?}", found.entries, found.prose, found.summary).contains(SECRET),
            "{name}"
        );
    }
    assert_eq!(with_secret, 2);
    let (found, _) =
        read(&format!("our string is HostName=hub.example;DeviceId=pump-01;SharedAccessKey={SECRET}"));
    let shown = &found.prose[0].1;
    assert_eq!(shown, "our string is HostName=hub.example;DeviceId=pump-01;SharedAccessKey=…");
}

#[test]
fn a_time_that_an_entry_lacks_is_that_of_the_one_before() {
    let (found, _) = read(
        "-> 07:35:14 DISCONNECT\nConnection Status result:IOTHUB_CLIENT_CONNECTION_UNAUTHENTICATED, reason: IOTHUB_CLIENT_CONNECTION_EXPIRED_SAS_TOKEN\n",
    );
    let events: Vec<_> = found.entries.iter().flat_map(|(_, event)| event).collect();
    assert_eq!(events[0].time, events[1].time);
    assert_eq!((events[0].own_time, events[1].own_time), (true, false));
    assert_eq!((events[1].at.line, events[1].at.byte), (2, 23));
    assert_eq!(tell_session(&session_of("-> 07:35:14 DISCONNECT")), "C ? 14.000 s CLIENT_CLOSE");
}

/// The only session of a trace that begins at 07:35:00 and ends with this line.
fn session_of(line: &str) -> Session {
    let text = format!("<- 07:35:00 CONNACK | SESSION_PRESENT: false | RETURN_CODE: 0x0\n{line}\n");
    let (found, _) = read(&text);
    let [session] = &found.summary.sessions[..] else { panic!("{:?}", found.summary.sessions) };
    session.clone()
}

/// Two devices in one log have sessions of their own; a second connect without an end between ends the first silently.
#[test]
fn sessions() {
    let line = |second: u32, id: &str, state: &str| {
        format!("<6> 2024-05-14 09:10:{second:02}.000 +00:00 [INF] - Cloud connection for {id} is {state}\n")
    };
    let text = [
        line(0, "a", "True"),
        line(1, "b", "True"),
        line(20, "a", "False"),
        line(30, "b", "True"),
        line(45, "b", "False"),
    ];
    let (found, _) = read(&text.concat());
    let told: Vec<_> = found.summary.sessions.iter().map(tell_session).collect();
    assert_eq!(told, ["Edge a 20.000 s unsaid", "Edge b - silent", "Edge b 15.000 s unsaid"]);
}

/// The same sources give the same summary in any order.
#[test]
fn any_order_of_sources() {
    let of = |names: &mut dyn Iterator<Item = &str>| {
        let mut found = Found::default();
        for name in names {
            let mut reader = Reader::new(Place::start());
            reader.push(&sample(name), &mut found);
            let (_, settling) = reader.end(&mut found);
            found.summary.end_source(settling);
            found.summary.name_source(name);
        }
        found.summary.finish();
        found.summary
    };
    let names = SAMPLES.map(|(name, _)| name);
    let forwards = of(&mut names.into_iter());
    let backwards = of(&mut names.into_iter().rev());
    assert_eq!(forwards, backwards);
    assert_eq!(forwards.sessions.len(), 17);
}

#[test]
fn a_line_without_end_costs_no_more_than_the_longest() {
    let mut text = b"-> 07:35:14 DISCONNECT ".to_vec();
    text.resize(MAX_RECORD_BYTES + 5_000, b'x');
    text.extend_from_slice(b"\n-> 07:35:15 DISCONNECT\n");
    let (found, lines) = read_in(&text, 999);
    assert_eq!(lines, Lines { all: 2, entries: 2, cut: 1, ..Lines::default() });
    let places: Vec<_> =
        found.entries.iter().flat_map(|(_, event)| event).map(|event| event.at.byte).collect();
    assert_eq!(places, [0, MAX_RECORD_BYTES as u64 + 5_001]);
}

#[test]
fn ends_of_lines() {
    let (found, lines) =
        read("\u{feff}x\r\n\r\n-> 07:35:14 DISCONNECT\r\n<- 07:35:16 CONNACK | RETURN_CODE: 0x0");
    assert_eq!(lines, Lines { all: 4, entries: 2, blank: 1, prose: 1, ..Lines::default() });
    assert_eq!(found.entries.len(), 2);
}

/// Words that mean something, to be put together at random.
const WORDS: [&str; 34] = [
    "-> ",
    "<- ",
    "07:35:14 ",
    "23:59:59 ",
    "CONNECT | ",
    "CONNACK | RETURN_CODE: 0x5",
    "DISCONNECT",
    "Error: Time:Wed Oct  2 05:57:33 2024 File:x Func:y Line:7 ",
    "Connection Not Accepted: 0x",
    "2024-05-14 09:10:05,123 ",
    "2024-05-14T09:10:05.123Z ",
    "May 14 11:10:05 gw-01 aziot-edged[7]: ",
    "[INF] - ",
    "[WARN] - ",
    "Cloud connection for a/b is True",
    "caused by: ",
    "[Microsoft-Azure-Devices-Device-Client-Info] (",
    "azure-iot-mqtt-base:MqttBase connected -> disconnected (x)",
    "azure.iot.device.common ",
    "disconnected with result code: 7",
    "IOTHUB_CLIENT_CONNECTION_NO_NETWORK ",
    "IOTHUB_CLIENT_CONNECTION_UNAUTHENTICATED ",
    "DISCONNECTED_RETRYING ",
    "Communication_Error ",
    r#"{\"errorCode\":400027,\"trackingId\":\"x"#,
    "timestampUtc\":\"2019-12-12T17:17:41Z\"",
    "SharedAccessKey=",
    "\tat x.y(Z.java:1)",
    "java.net.SocketException: Connection reset",
    "\n",
    "\r\n",
    "\u{1b}[3",
    "é",
    "status: 1, reason: 4",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_chunking(name in prop::sample::select(SAMPLES.map(|(name, _)| name).to_vec()), chunk in 1usize..200) {
        let bytes = sample(name);
        let (whole, lines) = read_in(&bytes, usize::MAX);
        let (parts, lines_of_parts) = read_in(&bytes, chunk);
        prop_assert_eq!(lines, lines_of_parts);
        prop_assert_eq!(whole.entries, parts.entries);
        prop_assert_eq!(whole.prose, parts.prose);
        prop_assert_eq!(whole.summary, parts.summary);
    }

    #[test]
    fn any_words(words in prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..60), chunk in 1usize..40) {
        holds_together(words.concat().as_bytes(), chunk)?;
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2000), chunk in 1usize..40) {
        holds_together(&bytes, chunk)?;
    }
}

/// What must be so of any input.
fn holds_together(bytes: &[u8], chunk: usize) -> Result<(), TestCaseError> {
    let (whole, lines) = read_in(bytes, usize::MAX);
    let (parts, lines_of_parts) = read_in(bytes, chunk);
    prop_assert_eq!(&whole.entries, &parts.entries);
    prop_assert_eq!(&whole.summary, &parts.summary);
    prop_assert_eq!(&whole.prose, &parts.prose);
    prop_assert_eq!(lines, lines_of_parts);
    prop_assert_eq!(lines.all, lines.entries + lines.continuations + lines.blank + lines.prose);
    prop_assert_eq!(lines.entries, whole.entries.len() as u64);
    let events = whole.entries.iter().filter(|(_, event)| event.is_some()).count() as u64;
    let counted: u64 =
        whole.summary.producers.values().map(|p| p.events.values().sum::<u64>() + p.echoes).sum();
    prop_assert_eq!(events, counted);
    let _ = looks_like(bytes);
    Ok(())
}
