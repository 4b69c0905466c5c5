### Hubscope's texts. One file a language, with the same ids and the same variables in each.
###
### Error names and numbers (404104 DeviceConnectionClosedRemotely, 401003 IotHubUnauthorized, 500xxx), MQTT packets
### (CONNECT, DISCONNECT), field names, product names and commands are never translated.
### A changed meaning gets a new id. Lengths of time arrive as text that duration-* made. Every message may name
### $zone (String), the zone of the times in it: UTC, or one that the reader of the page chose, such as Europe/Paris.

## Lengths of time

# Variables: $seconds (Number) - under 100
duration-seconds = { $seconds } s
# Variables: $minutes (Number), $seconds (Number) - 1 to 59
duration-minutes = { $minutes } min { $seconds } s
# Variables: $minutes (Number)
duration-whole-minutes = { $minutes } min
# Variables: $hours (Number), $minutes (Number) - 0 to 59
duration-hours = { $hours } h { $minutes } min
# Variables: $days (Number), $hours (Number) - 0 to 23
duration-days = { $days } d { $hours } h
# Variables: $hours (Number)
duration-whole-hours = { $hours } h
# Variables: $days (Number)
duration-whole-days = { $days } d

## Amounts, within other messages, mostly in brackets at the end of a sentence

# Variables: $devices, $disconnects, $days, $count (Number)
amount-devices = { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}
amount-devices-count = { $count ->
    [one] { $count } device
   *[other] { $count } devices
}
amount-disconnects = { $disconnects ->
    [one] { $disconnects } disconnect
   *[other] { $disconnects } disconnects
}
amount-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}
amount-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
amount-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
amount-connections = { $count ->
    [one] { $count } connection
   *[other] { $count } connections
}
amount-renewals = { $count ->
    [one] { $count } renewal
   *[other] { $count } renewals
}
amount-devices-of = { $count } of { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}

## The causes: their names for people

cause-sas-token-expiry = SAS token expired
cause-network-loss = Network lost
cause-abrupt-close = Connection cut abruptly
cause-app-restart = Application restarts
cause-site-outage = Outage at one site
cause-keep-alive-cap = Keep-alive above the hub’s limit
cause-hub-transient = Transient hub fault
cause-duplicate-identity = Two clients with one identity
cause-quota-exceeded = Daily quota used up
cause-undetermined = Not enough evidence

## The causes: what they mean

meaning-sas-token-expiry = The SAS token that the device had connected with expired, so the hub closed the connection. Over MQTT a token cannot be renewed within the connection: the hub waits 5 to 10 minutes after the token has expired, then disconnects, and the device connects again with a new token.
meaning-old-sdk = This version of the SDK renews its SAS token some minutes before the token expires, and closes the old connection without an MQTT DISCONNECT. The hub cannot tell that from a connection that broke, and logs 404104. The device connects again at once with the new token.
meaning-old-sdk-certificate = Up to version 1.2.13 the C SDK connects again every 48 minutes as if it had a token to renew, even with an X.509 certificate (azure-iot-sdk-c#829). Before 1.2.9 it does so without an MQTT DISCONNECT, which the hub logs as 404104. Neither a token nor the certificate has expired.
meaning-drift = The device’s sessions become steadily longer or shorter. Its SAS tokens end by the hub’s clock, but begin by its own: when that one runs fast or slow, each token lives a little longer or shorter than the one before. When it is more than some minutes wrong, the hub may refuse the device (401003).
meaning-network-loss = The device was out of reach for longer than the hub waits, which is one and a half times the device’s MQTT keep-alive. Only then does the hub treat the device as gone, so the network was lost earlier than the log says.
meaning-network-loss-amqp = The device was out of reach for longer than the hub waits for any sign of it: over AMQP 4 minutes. Only then does the hub treat the device as gone, so the network was lost earlier than the log says.
meaning-abrupt-close = The connection was cut without an MQTT DISCONNECT: by a TCP reset from a firewall or proxy, by a client that closes its socket, by a defect in an old SDK, or by a network loss so short that the device was back at once. In the hub’s log these look alike.
meaning-app-restart = The application on the device crashes or is restarted again and again: its sessions are short and of one length, and the gaps in which it starts up are of one length too.
meaning-app-restart-by-clock = The application or the whole device is restarted at the same time again and again: by a scheduled task, an update window or a timer. What is ended at once does not say goodbye to the hub (MQTT DISCONNECT), so the hub logs this error.
meaning-app-restart-regular = The application on the device crashes or is restarted again and again: each time it is away for about as long as it takes to start. It does not say goodbye to the hub before (MQTT DISCONNECT), so the hub logs this error.
meaning-app-restart-shrinking = The application on the device crashes or is restarted again and again, after an ever shorter time: something fills up that a restart does not empty. It does not say goodbye to the hub before (MQTT DISCONNECT), so the hub logs this error.
meaning-site-unplaced = These devices were cut off together and came back together, while others of the hub were not. The export holds no addresses, so the log cannot tell what they share: a site with its line and power, a mobile carrier, or a part of the hub.
meaning-limit = Something ends these connections after the same time, to the second: mostly a firewall, proxy, load balancer or VPN that lets no connection stay for longer, or a timer in the client. The client does not say goodbye to the hub (MQTT DISCONNECT), so the hub logs this error.
# Of a finding with hardly more disconnects than devices.
meaning-app-restart-once = The application or the whole device was restarted, most devices just once: by an update, by somebody, or by a power cut. What is ended at once does not say goodbye to the hub (MQTT DISCONNECT), so the hub logs this error.
meaning-site-outage = A site lost its line, its power or its gateway, and all devices behind its address were cut off at once. The hub notices each loss only after one and a half times the device’s MQTT keep-alive. With different SDKs the disconnects therefore come in steps (after 90 s with the Python SDK’s default, after 450 s with that of .NET), and all of them are later than the outage itself.
meaning-keep-alive-cap = The client uses an MQTT keep-alive longer than the hub grants, and it sent nothing for 29.45 minutes (1767 s). No client may be silent for longer, whatever keep-alive it asks for, so the hub closed the connection. The network need not have failed.
meaning-hub-transient = The hub itself had a passing (transient) fault. Some of its nodes closed their connections and refused new ones for a while; devices on many networks were disconnected together.
meaning-hub-moved = The hub moved to its other region, or was updated: it says so itself, with codes of its own. It closed its connections and refused new ones until it was back, so devices on many networks were disconnected together.
meaning-duplicate-identity = Two clients connect with the same device ID, but the hub keeps only one connection for each identity. The newer client throws the older one out; the older one connects again and throws the newer one out, over and over. The hub also logs this as 400027 ConnectionForcefullyClosedOnNewConnection (MQTT) or 409002 LinkCreationConflict (AMQP).
meaning-quota-exceeded = The hub’s messages for the day are used up (403002 IotHubQuotaExceeded). Until 00:00 UTC the hub lets devices in and cuts them off a moment later, and they connect again and again. Over MQTT it cannot tell them why.
meaning-undetermined = The export cannot show why these devices disconnected. That is an answer too: below is what would show it.
refused-meaning = The hub closed these connections and then refused the devices, although they called at once: they reach the hub. They had been disabled or deleted, or their key or certificate was no longer accepted. Neither the network nor a fault of the hub is the reason.

## The causes: how they show

symptom-regular = Symptom: devices disconnect at a regular interval (every 65 to 70 minutes with a one-hour token), sometimes with a 401003 IotHubUnauthorized, and connect again less than a minute later.
symptom-random = Symptom: devices disconnect at random, each at its own time.
symptom-together = Symptom: many devices disconnect at once, the metric Connected devices (connectedDeviceCount) dips, and there are more 404104 and 500xxx errors than usual.

## Evidence, over the disconnects of one finding
##
## In all of them: $count (Number) of the finding’s $total (Number) disconnects show it.
## $high and $typical (String) are lengths of time: the longest and the median; $range (String) is range-between or
## range-exactly.

# A range of lengths of time, and one where both ends are the same. Variables: $low, $high (String)
range-between = { $low } to { $high }
# Of three or more: $low, $high and $typical (String) are the shortest, the longest and the median
range-typical = { $low } to { $high }, typically { $typical }
# Variables: $low (String)
range-exactly = { $low }
# How long a token is valid, in whole minutes, hours or days; always more than one. Variables: $number (Number)
token-life-minutes = { $number } minutes
token-life-hours = { $number } hours
token-life-days = { $number } days
# How many of the disconnects show it, at the end of each of these; nothing where there is but one disconnect ($total is 0).
evidence-of = { $total ->
    [0] {""}
    [one] {" "}({ $count } of { $total } disconnect)
   *[other] {" "}({ $count } of { $total } disconnects)
}
# Variables: $life (String) - how long the token is valid
evidence-token-band = The session lasted { $range }: the life of a token of { $life } plus the hub’s 5 to 10 minutes{ evidence-of }.
# Variables: $life (String) - how long the token is valid
evidence-token-early = The session lasted { $range }, the age at which the SDK itself renews a token of { $life }{ evidence-of }.
evidence-token-repeats = The same length came back at least three times on the same device{ evidence-of }.
# Variables: $life (String) - how long the token is valid
evidence-token-clock = The session was shorter, but the connection was closed { $range } after its token had been made, which fits a token of { $life } used for two connections{ evidence-of }.
evidence-token-clock-steady = At the disconnect the token was as old as it is at most of the device’s disconnects: { $range }{ evidence-of }.
evidence-401003-near = A 401003 IotHubUnauthorized was logged at most { $high } before or after the disconnect{ evidence-of }.
evidence-401003-elsewhere = A 401003 IotHubUnauthorized was logged beside other disconnects of the device, but not beside this one{ evidence-of }.
# Variables: $names (String) - product names of SDKs
evidence-sdk-waits-for-hub = The SDK does not renew the token early, but waits until the hub closes the connection: { $names }{ evidence-of }.
# Variables: $names (String) - product names of SDKs
evidence-sdk-pings-early = The SDK pings at a quarter of its keep-alive interval, so the hub’s limit on silence is hardly ever reached: { $names }{ evidence-of }.
# Variables: $names (String) - product names of SDKs
evidence-sdk-renews-gracefully = The SDK renews its token before it expires and closes the old connection properly, so its renewals leave no error: { $names }{ evidence-of }.
# Variables: $names (String) - product names of SDKs
evidence-sdk-renews-abruptly = The SDK renews its token before it expires, but closes the old connection without an MQTT DISCONNECT, and these renewals are logged as 404104: { $names }{ evidence-of }.
evidence-auth-sas = The device authenticates with a SAS token{ evidence-of }.
evidence-auth-x509 = The device authenticates with an X.509 certificate, which has no such rhythm{ evidence-of }.
evidence-protocol-amqp = The device uses AMQP, which renews tokens without a disconnect{ evidence-of }.
# Variables: $life (String) - how long the token is valid
evidence-token-distance = The connect is not in the log, but the disconnect came { $range } after the device’s previous one, or several times that long where rows are missing, which fits a token of { $life }{ evidence-of }.
evidence-renewal-age = The log names no SDK, but the session, or the time since the device’s previous disconnect, lasted { $range }, the age at which old SDKs renew a token of { $life } by themselves{ evidence-of }.
evidence-token-older = The session was shorter than the token’s life, but the token may have been made before the session began{ evidence-of }.
evidence-peers-token = Most devices with the same SDK version follow the rhythm of a token{ evidence-of }.
evidence-outlived = Other sessions of the device lasted longer than such a token lives{ evidence-of }.
evidence-off-token-band = The session lasted { $range }, which fits none of the usual token lives{ evidence-of }.
evidence-mostly-token = Most sessions of the device follow the rhythm of its token, but this one does not{ evidence-of }.
evidence-steady = At least four sessions of the device, this one among them, are of about the same length, and few last longer: { $range }{ evidence-of }.
evidence-irregular = The sessions of the device vary widely in length{ evidence-of }.
evidence-regular = The sessions of the device hardly vary in length{ evidence-of }.
evidence-session-seconds = The session lasted at most a minute: { $spread }{ evidence-of }.
evidence-session-minutes = The session lasted 1 to 15 minutes: { $spread }{ evidence-of }.
evidence-cap = The session lasted { $range }, about as long as the hub lets a client be silent: 29.45 minutes (1767 s){ evidence-of }.
evidence-cap-repeats = At least three sessions of the device ended at the hub’s limit on silence, 29.45 minutes (1767 s){ evidence-of }.
evidence-cap-device = The device is never cut off before the hub’s limit on silence, 29.45 minutes (1767 s), and this session lasted longer: { $range }{ evidence-of }.
evidence-at-limit = At least five sessions of the device, this one among them, ended at the same length to within three seconds, typically { $typical }: something keeps a limit{ evidence-of }.
# Variables: $number (Number) - devices, at least 3
evidence-limit-of-address = { $number } devices behind the same address have that limit{ evidence-of }.
# Variables: $number (Number) - devices, at least 3
evidence-limit-elsewhere = { $number } devices on other addresses have that limit too{ evidence-of }.
evidence-often = The device disconnected at least eight times within an hour{ evidence-of }.
evidence-timer = The device connects after the same time again and again, as if by a timer: every { $typical }{ evidence-of }.
evidence-time-of-day = The device disconnects at this time of day, give or take five minutes, on most days of the log{ evidence-of }.
evidence-round-time = The disconnect came 5 to 10 minutes after a full hour, as most of the device’s do: that is when the hub closes connections whose tokens end at full hours{ evidence-of }.
evidence-gap-instant = The device was back within a second, quicker than a client notices that its connection is gone{ evidence-of }.
evidence-gap-seconds = The device was back within 10 seconds, typically after { $typical }{ evidence-of }.
evidence-gap-short = The device was away for { $range }{ evidence-of }.
evidence-gap-minutes = The device was away for 1 to 10 minutes: { $spread }{ evidence-of }.
evidence-gap-over-ten-minutes = The device was away for longer than 10 minutes: { $spread }{ evidence-of }.
evidence-gap-as-ever = The device was away for about as long as it usually is: { $spread }{ evidence-of }.
evidence-gap-of-fleet = The device was away for about as long as most of the devices that were away for a while: { $spread }{ evidence-of }.
evidence-long-gap-as-ever = The device was away for about as long as it usually is, and longer than a device takes to start: { $spread }{ evidence-of }.
evidence-no-return = The device was not back before the log ends{ evidence-of }.
evidence-address-changed = The device came back from another address{ evidence-of }.
evidence-new-address = The device comes back from another address nearly every time, as modems do that get a new one with each data session{ evidence-of }.
evidence-version-changed = The device came back with another version of its SDK{ evidence-of }.
evidence-throttled = The hub throttled the device at most a minute before or after the disconnect (429xxx or 503008){ evidence-of }.
evidence-refused = Within five minutes after the disconnect, and before the device was back, a connect of it failed with a server error (500xxx, 502xxx or 503xxx){ evidence-of }.
evidence-conflict-near = A conflict between two connections of the device was logged at most a minute before or after the disconnect: 400027 ConnectionForcefullyClosedOnNewConnection or 409002 LinkCreationConflict{ evidence-of }.
# Variables: $number (Number) - conflicts, at least 3
evidence-conflicts = The device has had several conflicts between two connections, typically { $number } (400027 or 409002){ evidence-of }.
evidence-taken-over = The device had opened another connection at most 5 seconds before this one was closed{ evidence-of }.
evidence-contested = Connections of the device take each other’s place again and again, one soon after the other, as those of two clients do that both try again{ evidence-of }.
evidence-taken-at-once = Another connection took the place of this one within 8 seconds, faster than any device restarts: { $spread }{ evidence-of }.
evidence-two-sdks = The device connects with two values of sdkVersion in turn (A, B, A){ evidence-of }.
evidence-two-addresses = The device connects from two addresses in turn (A, B, A){ evidence-of }.
evidence-address-pool = The devices that share its address move between addresses, too: they come out of a carrier’s pool{ evidence-of }.
evidence-quota-code = The hub had logged 403002 IotHubQuotaExceeded earlier on the same day (UTC){ evidence-of }.
evidence-loop-until-midnight = Devices of the hub were let in and cut off within 30 seconds, over and over, until 00:00 UTC{ evidence-of }.
evidence-quota-unfinished = When the log ends, before 00:00 UTC, most devices were still being let in and cut at once{ evidence-of }.
# Variables: $number (Number) - sessions in a row, at least 5
evidence-alike-sessions = Short sessions of one length in a row, up to { $number } of them: typically { $typical }{ evidence-of }.
evidence-alike-gaps = The gaps between them are of one length too, typically { $typical }, as when a device starts up{ evidence-of }.
# Variables: $number (Number) - devices, at least 3
evidence-site-together = { $number } devices behind one address disconnected within { $high }, while hardly any device on another address did{ evidence-of }.
# Variables: $number (Number) - devices, at least 3
evidence-site-not-alone = { $number } devices behind one address disconnected within { $high }, but devices on other addresses did too at that time, or hardly any are left there{ evidence-of }.
evidence-together-unplaced = { $number } devices that had been away came back within a minute of each other; the log holds no addresses that could tell what they have in common{ evidence-of }.
evidence-site-back = The devices behind this address came back together, at least half of them within three minutes of each other{ evidence-of }.
evidence-site-at-once = All of them were cut within { $high }, and most were back within 8 seconds, before any device starts{ evidence-of }.
# Variables: $number (Number) - devices, at least 6
evidence-burst = { $number } devices on several networks disconnected within { $high }{ evidence-of }.
# Variables: $number (Number) - devices, at least 6
evidence-burst-unplaced = { $number } devices disconnected within { $high }; the export does not show their addresses{ evidence-of }.
# Variables: $number (Number) - devices, at least 10
evidence-wave = In a wave of at most { $high }, { $number } devices, half of the hub’s or more, disconnected one after the other{ evidence-of }.
# Variables: $number (Number) - devices, at least 6
evidence-burst-one-address = { $number } devices disconnected together, most of them behind one address{ evidence-of }.
evidence-burst-like-sites = Most of the disconnects at that time look like outages of single sites: in groups, each behind one address{ evidence-of }.
evidence-burst-by-address = Who disconnected goes by the address: behind some, nearly all devices did, and behind the others hardly any{ evidence-of }.
# Variables: $number (Number) - devices, at least 6
evidence-burst-all = At least 70% of the hub’s devices disconnected together: { $number } devices within { $high }{ evidence-of }.
evidence-burst-at-once = Of the devices that disconnected together, at least half were back within 10 seconds{ evidence-of }.
evidence-burst-as-ever = Of the devices that disconnected together, at least half were away for about as long as they usually are{ evidence-of }.
evidence-burst-repeated = Some of the devices that disconnected together did so more than once in that time{ evidence-of }.
# Variables: $number (Number) - errors
evidence-server-errors = { $number ->
    [one] The hub logged { $number } internal error (500xxx or 503xxx) at the same time{ evidence-of }.
   *[other] The hub logged { $number } internal errors (500xxx or 503xxx) at the same time{ evidence-of }.
}
evidence-no-server-errors = There are no internal errors (500xxx) at the same time, though the export holds categories in which they could be{ evidence-of }.
evidence-not-confirmed = The export holds nothing but the Connections category, and internal errors (500xxx) in other categories would not show{ evidence-of }.
evidence-upheaval = At the same time the hub logged codes of a failover or an upgrade (404012, 400029, 400030 or 503006){ evidence-of }.
# Variables: $number (Number) - SDKs, at least 2
evidence-many-sdks = The devices run { $number } different SDKs{ evidence-of }.
# Variables: $number (Number) - devices, at least 6
evidence-common-start = { $number } devices disconnected together, and most of them had connected together too, one token life earlier{ evidence-of }.
evidence-too-few = The device has too few disconnects in this export to show a pattern{ evidence-of }.
evidence-no-start = The beginning of the session is not in the log{ evidence-of }.
evidence-no-connects = The export holds no connects at all, so sessions and returns cannot be seen{ evidence-of }.
# Variables: $names (String) - codes and names of errors
evidence-other-code = Another error was logged within a minute and may be the cause: { $names }{ evidence-of }.
evidence-device-rhythm = The beginning of the session is not in the log, but the device’s other sessions follow the rhythm of its token{ evidence-of }.
# Variables: $names (String) - reasons, by the names that SDKs give them
evidence-device-said = The device’s own log gives the reason: { $names }{ evidence-of }.
evidence-device-lived = The device’s own log tells of the end, so its application went on running{ evidence-of }.
evidence-device-silent = The device’s own log tells of other ends but not of this one: it goes on with the next connection, as after a restart{ evidence-of }.
evidence-401003-missing = Where tokens of such clients run out on this hub, a 401003 IotHubUnauthorized is nearly always logged beside the disconnect, but not here{ evidence-of }.
# Variables: $range (String) - a length of time, or two
evidence-gap-by-ping = The device was away for { $range }, about as much longer as its SDK takes than the hub to find out that nothing comes back{ evidence-of }.
# Variables: $range (String) - a length of time, or two
evidence-drifting = The device’s sessions become longer or shorter by { $range } a day, as they do when its clock runs fast or slow{ evidence-of }.
# Variables: $range (String) - lengths of time, $number (Number) - minutes
evidence-off-band-life = The sessions lasted { $range }. That is no usual token life, but a token of about { $number } minutes would make such sessions{ evidence-of }.
# Variables: $devices (Number), at least 3; $from, $to (String) - versions; $count (Number) - disconnects
evidence-since-update = They began with an update: { $devices } devices connected with { $to } instead of { $from } shortly before, and had had none of these disconnects until then ({ $count } disconnects).
# Variables: as in evidence-since-update
evidence-until-update = They ended with an update: { $devices } devices had { $count } of these disconnects until they connected with { $to } instead of { $from }, and none since.
# Variables: $devices (Number); $high, $low (String) - lengths of time
evidence-shrinking = The sessions become shorter and shorter ({ amount-devices }), from { $high } to { $low }.
# Variables: $count (Number), at least 3; $high (String) - a length of time
evidence-gave-up = Devices with the Node.js SDK stayed away for longer than 15 minutes { $count } times, up to { $high }: that SDK gives up when connecting again has failed for 4 minutes, and then does nothing more until the application opens the client anew.
# Variables: $devices, $count (Number); $from, $to (String) - times of day
evidence-switched-off = They are away from about { $from } to about { $to } UTC, time and again ({ amount-devices }; { $count } disconnects).
# Variables: $typical and $high (String) - how long the hub waits, and the keep-alive
evidence-silent-mqtt = The sessions last { $typical }, as long as the hub waits for a client with a keep-alive of { $high } that sends nothing at all once it is connected, not even a ping{ evidence-of }.
evidence-silent-amqp = The sessions last { $typical }, as long as the hub leaves an AMQP connection open on which nothing is sent{ evidence-of }.
# Variables: $typical (String) - how long the session lasted
evidence-silent-on-the-way = The sessions last { $typical }, after which many load balancers, firewalls and carriers drop a connection on which nothing is sent{ evidence-of }.
# Variables: $high (String) - the longest that one of them was away
evidence-waits-without-limit = Up to version 1.3 the C SDK doubles its wait after each failed attempt, without limit (azure-iot-sdk-c#205). The devices came back up to { $high } later, and may have stayed away longer than the network did{ evidence-of }.
# Variables: $names (String) - codes with their names
evidence-refused-since = Afterwards the hub refused the device: { $names }{ evidence-of }.
# Variables: $high (String) - the longest of the lengths of time
evidence-cut-at-once = The hub lets the client in and closes the connection within { $high }, over and over, and nothing in the log tells of a second client{ evidence-of }.

## What to do

solution-token-nothing = If the device uses an Azure IoT SDK and a connection string, there is nothing to do: the SDK makes a new token and connects again by itself. Check that every device comes back within a minute.
solution-token-locked-out = First the devices that have not come back: the hub refuses what they offer (401003). If it is the expired token again, let the application make a new one before the old one expires (Java SDK 1.29.2 to 1.29.4: update it). If the key was changed in IoT Hub, bring the new one to the device.
solution-token-longer = To have fewer of these errors, give the client a longer token: ClientOptions.SasTokenTimeToLive in the SDK for .NET (since 1.37.0), for example 24 hours; sasTokenExpiryTime in the ClientOptions for Java, in seconds, for example 86400. Or use AMQP, which renews within the connection. You know that it worked when, in a new export, the device disconnects only once in 24 hours and 5 to 10 minutes.
solution-token-long = These tokens live for a day or longer already. For fewer of these errors still, use AMQP, which renews the token within the connection, or X.509 certificates, which need no token.
solution-token-check = If the application makes its tokens itself: make a new one and connect again before the old one expires, and keep the device’s clock right (NTP).
solution-clock = Set the device’s clock right, and let NTP keep it so: see that it reaches a time server, and that its battery holds the time while it is off. You know that it worked when its sessions are as long as those of its peers.
solution-update-sdk-goodbye = Update the SDK on these devices: C to 1.2.9 or newer, Python to 2.1.2 or newer. Older versions renew the token without an MQTT DISCONNECT. You know that it worked when the disconnects at 48 minutes (C) or 58 minutes (Python) are logged as information only.
solution-update-sdk-certificate = Update the C SDK on these devices to 1.2.14 or newer. You know that it worked when the disconnects every 48 minutes are gone.
solution-update-sdk = Use the newest version of the Azure IoT device SDK: old versions had defects in reconnecting.
solution-update-sdk-waits = Update the C SDK on these devices to 1.4.0 or newer, which never waits longer than 30 s between two attempts. You know that it worked when, after the next outage, all of them are back within a minute.
solution-update-undone = Find out what came with the update: put the version before it on one of the devices again. If the disconnects stop there, it is the update.
solution-update-helped = Give the update that ended it to the devices that do not have it yet. For those that have it nothing is left to do.
solution-fills-up = Look for what fills up on the device and stays full after a restart: the disk or flash memory, a log, a database, a queue of unsent messages. If memory is the reason, what uses it runs on while the application restarts. You know that it worked when the sessions no longer become shorter.
solution-reopen-client = Let the application open the client again when the Node.js SDK gives up: on its “disconnect” event call open() until it succeeds, with a pause of a minute, or end the process and let a service manager start it. You know that it worked when the devices are back within minutes of the network.
solution-switched-off = Find out whether somebody or something switches the devices off at these hours: the end of work, the weekend, the sun on a solar panel. If so, nothing is wrong. To keep the log free of the error, have the application close its connection (MQTT DISCONNECT) before the power goes.
solution-send-addresses = Export again with the column maskedIpAddress (part of properties): it tells whether these devices are behind one address, of one carrier, or anywhere.
solution-test-connection = Test the connection to the hub at the device’s site: ports 8883 (MQTT), 5671 (AMQP) or 443 (WebSockets) open, name resolution, signal strength.
solution-keep-alive = Do not raise the keep-alive on an unreliable network. It does not keep the connection up; losses are only noticed later, and alerts come later too.
solution-client-log = Get the device’s own log of the same minutes. The hub’s log cannot show why a connection died.
solution-close-properly = Close the old client (MQTT DISCONNECT) before the application makes a new one, and do not reconnect in the application while the SDK is retrying.
solution-middlebox-idle = Find out whether a firewall, proxy or NAT on the way cuts idle or old connections. Its idle timeout must be longer than the client’s keep-alive, by default 60 s for Python, 180 s for Node.js, 230 s for Java and 240 s for C; .NET sends a ping every 75 s. If the timeout cannot be changed, set the keep-alive below it, for example to 120 s. You know that it worked when quiet devices stay connected.
solution-session-limit = The connections last equally long, so something ends them by its clock: a proxy, load balancer, VPN or firewall that limits how long a connection may last, often to 60 minutes, or the device’s own program. A shorter keep-alive does not help against that. Raise the limit, or let the client close its connection (MQTT DISCONNECT) and connect anew before it is reached.
solution-no-pings = Check first whether the client pings at all: it looks as if it sent nothing once it is connected. An MQTT library pings only while the program lets it, in its own thread or by a call in the program’s loop (loop, yield, DoWork). If that is missing or blocked, the hub closes the connection each time. You know that it worked when the sessions last longer.
solution-amqp-idle = Check first whether the client keeps its AMQP connection alive: the hub closes one on which nothing arrives for 4 minutes (idle timeout 240,000 ms). The SDKs send empty frames by themselves. With another library, set it to send them at least every 2 minutes, and do not block its thread. You know that it worked when the sessions last longer.
solution-idle-limit = Check first whether something on the way drops connections that are idle for 4 or 5 minutes, as load balancers and carriers do: set the client’s keep-alive to 2 or 3 minutes. You know that it worked when the sessions last longer. If they do not, the device’s own program or a limit on the length of connections ends them.
solution-app-log = Read the application’s own log and the system’s at these moments: the last lines before each disconnect usually show what went wrong.
solution-watchdog = Compare the length of the sessions with watchdog timers, scheduled restarts and memory limits, and check the power supply.
solution-planned-restart = The devices came back with another version, so this was a roll-out, and nothing need be mended. Let the update close the client (MQTT DISCONNECT) before it ends the application. You know that it worked when the next roll-out leaves no 404104.
solution-sleeping-device = If the device sleeps between messages by design, let it send an MQTT DISCONNECT before it switches off: these errors then end.
solution-site-line = Find out at the site what failed at that time: power, router, gateway, firewall or the provider’s line. If it happens again, give the router an uninterruptible power supply (UPS) or a second line, such as mobile. You know that it worked when the devices behind this address no longer disconnect together.
solution-site-time = Look at the time before the first disconnect, because the hub notices a loss late. With the SDKs’ default keep-alives it does so 90 s after the last packet for Python, 4 min 30 s for Node.js, 5 min 45 s for Java, 6 min for C and 7 min 30 s for .NET. If the router’s or the provider’s log shows a fault at that earlier time, the cause is found.
solution-keep-alive-below-cap = Set the client’s MQTT keep-alive to 1177 s at most, or better to a few minutes: the hub waits one and a half times as long, but never longer than 29.45 minutes (1767 s). The setting is called KeepAliveInSeconds in the SDK for .NET, keepAliveInterval for Java, keepalive for Node.js and C, and keep_alive for Python. You know that it worked when quiet sessions last longer than half an hour.
solution-send-sometimes = If the keep-alive cannot be changed, let the application send a short message every 15 minutes: any packet starts the hub’s wait anew. Each device then sends 96 messages a day, which count towards the daily quota. You know that it worked when sessions last longer than half an hour.
solution-find-second-client = Find the second client: in the Connections log, list the deviceConnect records of this device with sdkVersion and maskedIpAddress. Two values that alternate show which program the other one is and where it runs. It is often a test bench, a copied disk image or configuration, or an old installation that was never switched off.
solution-one-identity = Register a device of its own in IoT Hub for each client, with its own key or certificate. If the second client cannot be found, regenerate both keys of the device and give a new one to the right client only: the other is then refused with 401003 IotHubUnauthorized. You know that it worked when 400027 and 409002 no longer appear for the device.
solution-dispose-client = If both connections come from one address and with the same sdkVersion, one program connects twice. Let it close and dispose of the old client before it makes a new one, run only one instance of it, and leave reconnecting to either the SDK or the application. You know that it worked when 400027 and 409002 no longer appear for the device.
solution-quota-units = Raise the daily limit in the Azure portal, under Pricing and scale of the hub: more units, or a larger size (one unit of S1 takes 400,000 messages a day, one of S2 6,000,000). The limit of a free hub (8,000 a day) cannot be raised; that takes a new hub of a paid tier. You know that it worked when the metric Total number of messages used (dailyMessageQuotaUsed) stays below the limit until 00:00 UTC.
solution-quota-confirm = The log holds no 403002: compare with the metric of messages used (Total number of messages used). It counts up through the day, and stays at the limit from the first of these disconnects until 00:00 UTC if it was the quota.
solution-quota-sender = Find out what uses up the quota: count the messages by iothub-connection-device-id where they are received. Twin reads and direct methods count too. Let the busiest devices send less often, or put several readings into one message: up to 4 KB count as one (0.5 KB in a free hub). You know that it worked when dailyMessageQuotaUsed grows more slowly over the day.
solution-quota-alert = In Azure Monitor, create an alert on the hub’s metric Total number of messages used (dailyMessageQuotaUsed), aggregation Maximum, with a threshold of 80% of the daily limit: 320,000 for one unit of S1. You know that it worked when the alert comes before the hub begins to cut devices off.
solution-quota-wait = Or wait: at 00:00 UTC the hub counts from zero again, and from then on the devices stay connected without any action. If it happens again the next day, the quota is too small for these devices.
solution-retry = Let the devices retry with exponential back-off and jitter, as the SDKs do by default; most come back by themselves.
solution-resource-health = Look at Resource Health of the hub and at Azure Status for this time.
solution-in-common = These devices disconnected together, so look for what they share: the hub and its region, a carrier, a firewall or gateway, DNS, or a timer. Export the same hour with all categories, so that errors of the hub (5xx) can be seen, and compare with Azure Status.
solution-failover = If it lasts, consider a manual failover, if one is set up for the hub.
solution-support = Open a support request with Microsoft, with the times above and the device ids.
solution-longer-export = Export a longer time range: at least three disconnects of the same device, and the connects before them.
solution-all-columns = Export all columns of the Connections category, with sdkVersion, authType and maskedIpAddress.

## Notes

note-expected = The devices came back within a minute. The hub works as designed here: nothing needs fixing.
note-expected-old-sdk = The devices came back within a minute. It does no harm, and goes away with a newer SDK.
# Variables: $away (Number) - devices
note-expected-away = { $away ->
    [one] The devices came back within a minute, as the hub is designed to have it, but for { $away } device that was not back when the log ended: look after that one.
   *[other] The devices came back within a minute, as the hub is designed to have it, but for { $away } devices that were not back when the log ended: look after these.
}
note-keep-alive-editions = The documentation contradicts itself on the keep-alive: its 2019 edition advised a higher keep-alive for unreliable networks, its 2020 edition advises against one. Hubscope follows the newer one.

## Beside the disconnects: what the log says without a 404104 of its own

# Names of what is told.
beside-never-came-back = Devices that have not come back
beside-authentication-failing = Authentication that only fails
beside-authentication-failed = Authentication that failed for a time
beside-quota-loop = Daily quota used up, without a 404104
beside-wrong-mqtt-use = Client that breaks the hub’s MQTT rules
beside-shared-identity = Two clients with one identity
# Variables: $count (Number) - connections, $time (String) - a length of time
beside-shared-turns = { $count ->
    [one] { $count } connection lost its place to the next one, after { $time } at most.
   *[other] { $count } connections lost their place to the next one, each after { $time } at most.
}
# Variables: $count (Number) - devices, $names (String) - SDKs
beside-shared-sdks = The clients come with more than one sdkVersion ({ amount-devices-count }): { $names }.
beside-shared-addresses = The clients come from more than one address ({ amount-devices-count }).
beside-failover-or-maintenance = Failover or maintenance of the hub
beside-throttling = Throttling
beside-moved = Moved to another hub
beside-clock-rhythm = Disconnects by the clock
beside-graceful-renewal = Token renewals, closed cleanly

# What they mean.
beside-meaning-never-came-back = The last that the log says of these devices is a disconnect, hours before it ends. Since then there is nothing, not even an attempt to connect that failed.
beside-meaning-authentication-failing = From some moment on the hub refused every attempt of these devices to connect, and none has succeeded since. They are alive and reach the hub; it does not accept who they say they are.
beside-meaning-authentication-failed = For a time the hub refused every attempt of these devices to connect; then it let them in again. They were alive and reached the hub all the while: it was not the network.
beside-meaning-quota-loop = The hub’s messages for the day were used up. It said so, or ended connections, without a 404104 that a verdict could be given on.
beside-meaning-wrong-mqtt-use = The hub lets the client in and closes the connection at once, over and over. This is how it answers a client that publishes or subscribes to a topic that the hub does not know, that uses QoS 2, or whose will message has another topic.
beside-meaning-failover-or-maintenance = The hub closed connections for its own reasons: it moved to its other region, or it was updated. It says so with codes of its own or by closing them cleanly, so these are not 404104.
beside-meaning-throttling = More requests or connections came in than the hub takes, and it refused some of them. SDKs try again by themselves, later each time; until then the device is away or its messages wait.
beside-meaning-moved = These devices left one hub of this log and connected to another one soon after, under the same name: they were given another connection string, or the Device Provisioning Service assigned them anew. They are not lost.
beside-meaning-clock-rhythm = These devices are disconnected at the same time of day or of the week, whenever they had connected. Something with a timetable does this: a machine that is switched off, a job that restarts it, a router or a line that is reset at night.
beside-meaning-graceful-renewal = These clients renew their SAS token before it expires: they send an MQTT DISCONNECT and connect again with the new one. The hub logs each of these disconnects as information, without an error.

# What they rest on. $count (Number): devices, unless said otherwise.

# Variables: $time (String) - the shortest time that one of them has been away
beside-gone-for = Away for { $time } or longer when the log ends ({ amount-devices-count }).
# Variables: $count (Number) - returns, $quick (Number) - those within 10 minutes, $time (String) - the longest
beside-gone-history = Until then they came back each time, after { $time } at most (returns: { $count }, within 10 minutes: { $quick }).
# Variables: $moment (String) - a time
beside-gone-together = They went at one moment, at { $moment } { $zone } ({ amount-devices-count }).
beside-gone-one-network = They are on one network, by their masked address ({ amount-devices-count }).
# Variables: $names (String) - product names of SDKs
beside-gone-node = { $names }: it gives up when connecting again has failed for 4 minutes, and then does nothing more until the application is started anew ({ amount-devices-count }).
# Variables: $names (String) - product names of SDKs
beside-gone-endless = { $names }: these try for ever. So the device has no power or no network, or its attempts fail before the hub can log who it is, as with a TLS handshake that fails ({ amount-devices-count }).
beside-gone-application = Here connecting again is up to the application: embedded SDKs (ThreadX, FreeRTOS) and plain MQTT clients do not do it by themselves. Or the log does not say what the client is ({ amount-devices-count }).

# Variables: $count (Number) - failed attempts, $devices (Number)
beside-refused-disabled = The hub says that the device is disabled ({ amount-attempts }, { amount-devices }).
# Variables: $count (Number) - failed attempts, $devices (Number)
beside-refused-unknown = The hub says that there is no such device, or that it is disabled ({ amount-attempts }, { amount-devices }).
# Variables: $count (Number) - failed attempts, $devices (Number)
beside-refused-unauthorized = The hub does not accept the key, token or certificate, or the address ({ amount-attempts }, { amount-devices }).
beside-refused-never = The log shows no connect of the device that succeeded ({ amount-devices-count }).
beside-refused-errors-alone = The export holds errors alone. Whether an attempt succeeded in between cannot be seen in it.
# Variables: $moment (String) - a time
beside-refused-together = It began at one moment, at { $moment } { $zone }, as when somebody works through a list, or a batch of certificates expires ({ amount-devices-count }).
beside-refused-apart = It began at a different time for each device. After a change of keys or rules, connections live on until they have to be made anew; certificates, tokens and clocks fail one by one too ({ amount-devices-count }).
beside-refused-one-network = All of them are on one network, by their masked address, nobody else on it gets in, and devices elsewhere do: this looks like an IP filter rule ({ amount-devices-count }).
# Variables: $count, $devices (Number) - of so many devices
beside-refused-token = The last connection lasted as long as a token and ended with it; what was offered afterwards was refused. A token that was made once and never renewed does this ({ amount-devices-of }).
# Variables: $count, $devices (Number) - devices
beside-refused-key = The last connection lasted as long as a token and ended with it, and what was offered afterwards was refused. The device had made new tokens before, so its key was probably changed in IoT Hub ({ amount-devices-of }).
# Variables: $count, $devices (Number) - devices
beside-refused-java = The SDK is Java 1.29.2 to 1.29.4, which connects again with the token that has expired ({ amount-devices-of }).
# Variables: $count, $devices (Number) - of so many devices
beside-refused-certificate = They authenticate with X.509 certificates ({ amount-devices-of }).
# Variables: $number (Number) - attempts of one device in an hour
beside-refused-storm = They try so fast that it loads the hub: up to { $number } attempts an hour ({ amount-devices-count }).
# Variables: $time (String) - the longest time, $count (Number) - attempts, $devices (Number)
beside-failed-for = { $devices ->
    [one] The hub refused { $devices } device for { $time } ({ $count } attempts), and then let it in.
   *[other] The hub refused { $devices } devices, for { $time } at most ({ amount-attempts }), and then let them in.
}
# Variables: $moment (String), $count (Number) - devices, at least 3
beside-failed-together = It began at one moment, at { $moment } { $zone } ({ $count } devices).
# Variables: as in beside-failed-together
beside-failed-ended-together = It ended at one moment, at { $moment } { $zone } ({ $count } devices).

# Variables: $count (Number) - records, $days (Number)
beside-quota-code = The hub logged 403002 IotHubQuotaExceeded ({ amount-records }, { amount-days }).
beside-quota-midnight = Connections lasted for seconds, over and over, and the loop stopped at 00:00 UTC ({ amount-devices-count }).

# Variables: $count (Number) - connections, $devices (Number), $time (String) - the longest of them
beside-cut-at-once = Connections that lasted { $time } or less and were not closed cleanly ({ amount-connections }, { amount-devices }).
beside-cut-one-client = It is one client each, with one address, no Azure IoT SDK in sdkVersion, and no conflict of two connections ({ amount-devices-count }).

# Variables: $count (Number) - records, $devices (Number)
beside-upheaval-codes = The hub logged codes of a failover or an upgrade ({ amount-records }, { amount-devices }).
# Variables: $count, $devices (Number) - of so many devices, $time (String)
beside-upheaval-goodbyes = Within { $time } most devices were disconnected cleanly, and not on the rhythm of a token ({ amount-devices-of }).
beside-upheaval-at-once = They were back within 10 seconds: nobody had restarted them ({ amount-devices-count }).
beside-upheaval-moved = They came back after more than 10 minutes, as after a failover ({ amount-devices-count }).
beside-upheaval-more = There were more incidents like this one, none larger (incidents: { $count }).

# Variables: $count (Number) - refusals, $waves (Number), $devices (Number) - in the largest wave, $time (String) - the longest
beside-throttled = Waves of refusals: { $waves }, each of { $time } at most (refusals: { $count }, devices in the largest: { $devices }).
# Variables: $count, $waves (Number) - of so many waves
beside-throttled-at-the-hour = They begin at the full hour, so devices or jobs share a timetable (waves: { $count } of { $waves }).
# Variables: $clock (String) - a time of day, $count (Number) - days, at least 3
beside-throttled-daily = They begin at about { $clock } UTC, on { $count } days: look for a job or a timetable.
# Variables: $count, $waves (Number) - of so many waves
beside-throttled-behind-disconnects = The same devices had been disconnected within the half hour before, and came back all at once (waves: { $count } of { $waves }).
beside-throttled-cuts = With 429002 the hub also disconnects devices.

# Variables: $hits, $of (Number) - days
beside-clock-daily = Disconnected at its time of day on { $hits } of { $of } days, and hardly ever at another time ({ amount-devices-count }).
# Variables: $hits, $of (Number) - weeks
beside-clock-weekly = Disconnected at its time of the week in { $hits } of { $of } weeks, and hardly ever at another time ({ amount-devices-count }).
# Variables: $clock (String) - hours and minutes
beside-clock-one-time = It is about { $clock } UTC ({ amount-devices-count }).
beside-clock-own-times = Each device has a time of its own ({ amount-devices-count }).
beside-clock-local = When clocks were set to summer or winter time, it moved by an hour: the timetable keeps local time, so look for it at the site ({ amount-devices-count }).
beside-moved-between = From { $from } to { $to } ({ amount-devices-count }).
beside-moved-several = Between several hubs ({ amount-devices-count }).
beside-clock-one-network = They are on one network, by their masked address ({ amount-devices-count }).

# Variables: $names (String) - product name of an SDK, $time (String) - the age at which it renews, $life (String) - how long the token is valid, $count (Number) - renewals, $devices (Number)
beside-renewal = { $names }: renews a token of { $life } every { $time }, as it is meant to ({ amount-renewals }, { amount-devices }).

# What to do.
beside-step-power = Find out whether the devices have power and network: a call to the site, the management of the SIM cards, a ping. What was taken out of service on purpose can be deleted in IoT Hub.
beside-step-restart = Start the application on the device anew. You know that it worked when a deviceConnect of the device is logged.
beside-step-watch-client = Let the application watch its connection: when the client says that it has given up, or has been away for some minutes, make a new client and connect it, with a wait that grows. With plain MQTT clients and embedded SDKs, write this loop yourself.
beside-step-tls = If devices have power and network: look at their own log for a TLS error. Their trusted root certificates may lack DigiCert Global Root G2, their clock may be wrong, or port 8883 be closed. Such attempts never show in the hub’s log.
beside-step-site = Begin at the site they share, or at what was done at that moment: line, power, router, an update that was rolled out.
beside-step-enable = If the devices may connect, enable them in the identity registry of IoT Hub; if not, stop them, since they keep trying. The Activity log of the hub and your own tools show who disabled them.
beside-step-register = Look the device IDs up in IoT Hub, letter by letter: upper and lower case matter. If they were deleted by mistake, register them again with the same keys, or let them go through DPS.
beside-step-key = Compare the key or connection string on the device with that in IoT Hub. If keys were regenerated at that time, bring the new one to the devices; to have time for it, change one of the two keys after the other.
beside-step-token = If the application works with a token that was made elsewhere, replace it, and let it make a new one from a key before the old one expires. The Java SDK 1.29.2 to 1.29.4 comes back with the old token: update it.
beside-step-certificate = Look at the dates of the device’s certificate and of those above it, and at the thumbprint that is registered. Renew before they expire, and note the dates of whole batches.
beside-step-clock = Check the device’s clock (NTP): when it is minutes off, a token looks expired, or not yet valid. If a restart helps, it was the clock.
beside-step-ip-filter = Compare the IP filter of the hub (Networking in the portal) with the address of the site. The answer to a blocked client is 401xxx and names no rule.
beside-step-slower = Until it is solved, let refused devices wait longer between attempts: each one is counted by the hub and stands in the log.
beside-step-look-back = Find out what was changed when it began and when it ended: a certificate or token that was replaced, a key, a rule of the IP filter, a clock that was set, a device that was disabled and enabled. The Activity log of the hub shows what was done there.
beside-step-topics = Use the topics of IoT Hub only: devices/…/messages/events/ to send, devices/…/messages/devicebound/# and $iothub/# to receive. Smart-home firmware and other ready-made clients often insist on their own.
beside-step-qos = Use QoS 0 or 1, and send a will message to devices/…/messages/events/ or none.
beside-step-official-sdk = Or use an Azure IoT device SDK, which keeps these rules. Another broker (Azure Event Grid, for instance) takes topics of your own. You know that it worked when connections last.
beside-step-check-back = Check that all devices are back: those that are not stand above, under the devices that have not come back.
beside-step-health = Look at Resource Health and the Activity log of the hub for this time: they say what it was.
beside-step-jitter = See that devices connect again with exponential back-off and jitter, so that they do not all come at once.
beside-step-spread = Spread what happens at one moment: give each device a random delay before it connects, sends or restarts, of some minutes for a large fleet.
beside-step-units = If it is everyday load, add units or choose a higher tier. Compare the metric of throttled attempts with the limits of the tier.
beside-step-timetable = Look for what happens at the site at this time: main switch, energy saving, backup, cleaning, shift change. Think of the time zone; and where clocks are set, a local time moves by an hour in UTC.
beside-step-moved = If the move was planned, there is nothing to do. If it was not, look at the enrolments and the allocation policy of the Device Provisioning Service, and at who hands out connection strings.
beside-step-moved-old = Disable or delete the old identities on the hub that the devices have left, so that nothing else uses them.
beside-step-line = Ask whether the router restarts itself or the provider resets the line every 24 hours (PPPoE, mobile session limits). Often the time can be moved, and devices are back in minutes.
beside-step-device-jobs = Look for jobs on the device: cron, scheduled tasks, watchdogs, updates. If a restart is wanted, let it say goodbye (MQTT DISCONNECT) first.
beside-step-nothing = Nothing: the device is back within seconds each time.
beside-step-longer-token = If you want fewer of these records: a longer token life in the SDK, AMQP, which renews within the connection, or X.509 certificates.

# Around them.
section-beside = Also in this log
list-evidence = What shows it
fact-events = Times
beside-part = On view: { $count } of its { $all } devices. What shows it comes from all of them.
note-beside-expected = This is how the SDK is meant to work: nothing needs fixing.
# Variables: $count (Number) - devices
beside-omitted = { $count ->
    [one] { $count } more device is not listed.
   *[other] { $count } more devices are not listed.
}
table-since = Since ({ $zone })
# Variables: $devices (Number), $from (String) - a time
summary-never-came-back = { $devices ->
    [one] { $devices } device has not come back since { $from } { $zone }.
   *[other] { $devices } devices have not come back, the first of them since { $from } { $zone }.
}
# Variables: $finding (String) - a beside-* name, $devices (Number), $from (String) - a time
summary-beside = Also in this log: “{ $finding }”, since { $from } { $zone } ({ amount-devices }).
# Where no device was disconnected with 404104.
# Variables: $finding (String), $devices (Number), $from (String)
summary-notice = { $devices ->
    [one] { $finding }: { $devices } device, since { $from } { $zone }.
   *[other] { $finding }: { $devices } devices, since { $from } { $zone }.
}

## The document

document-title = Why devices disconnect from IoT Hub

# Variables: $records (Number) - records of any kind that were met
summary-nothing-usable = { $records ->
    [0] This input holds no record of IoT Hub connections.
    [one] This input holds { $records } record, and it is not a readable record of IoT Hub connections.
   *[other] This input holds { $records } records, and none is a readable record of IoT Hub connections.
}
# Variables: $records (Number), $devices (Number), $from and $to (String) - times in UTC
summary-no-disconnects = No 404104 DeviceConnectionClosedRemotely in { $records ->
    [one] { $records } record
   *[other] { $records } records
} of { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}, { $from } to { $to } { $zone }.
summary-no-disconnects-at = No 404104 DeviceConnectionClosedRemotely in { $records ->
    [one] { $records } record
   *[other] { $records } records
} of { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}, { $from } { $zone }.
# Variables: $cause (String) - a cause-* message; $devices, $disconnects (Number); $share (Number) - percent of all disconnects
summary-main-cause = { $devices ->
    [one] Main cause: { $cause }. It explains { $share }% of the disconnects, on { $devices } device.
   *[other] Main cause: { $cause }. It explains { $share }% of the disconnects, on { $devices } devices.
}
# Variables: as in summary-main-cause. Nothing needs mending.
summary-main-expected = { $devices ->
    [one] Mostly expected: { $cause }. It explains { $share }% of the disconnects, on { $devices } device, which came back by itself.
   *[other] Mostly expected: { $cause }. It explains { $share }% of the disconnects, on { $devices } devices, which came back by themselves.
}
# Variables: as in summary-main-cause, and $away (Number) - devices that were not back
summary-main-expected-away = { $away ->
    [one] Mostly expected: { $cause }. It explains { $share }% of the disconnects ({ amount-devices }). The devices came back by themselves, but for { $away } that was not back when the log ended.
   *[other] Mostly expected: { $cause }. It explains { $share }% of the disconnects ({ amount-devices }). The devices came back by themselves, but for { $away } that were not back when the log ended.
}
# Variables: $disconnects, $devices (Number)
summary-main-undetermined = { $devices ->
    [one] This export does not show why the device disconnected
   *[other] This export does not show why the { $devices } devices disconnected
} ({ $disconnects ->
    [one] { $disconnects } disconnect
   *[other] { $disconnects } disconnects
}).
# Variables: as in summary-main-cause
summary-main-refused = { $devices ->
    [one] The hub disconnected { $devices } device and then refused it. That explains { $share }% of the disconnects.
   *[other] The hub disconnected { $devices } devices and then refused them. That explains { $share }% of the disconnects.
}
# Some of the disconnects are expected. Variables: as in summary-main-cause; $share (Number) - of those that are not
summary-mixed = { $share }% of the disconnects need a look, first of all: { $cause } ({ amount-disconnects }, { amount-devices }).
# Variables: $cause (String), $sureness (Number) - percent
summary-single = One disconnect, and its likeliest cause: { $cause } ({ $sureness }%).
# Variables: $share (Number), $cause (String)
summary-expected-beside = { $share }% of the disconnects are expected and need no action: { $cause }.
# Variables: $disconnects (Number), $dropped (Number) - devices with a disconnect, $devices (Number) - all devices, $from and $to (String)
summary-disconnects = { $disconnects ->
    [one] { $disconnects } disconnect
   *[other] { $disconnects } disconnects
} with 404104, on { $dropped } of { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}, { $from } to { $to } { $zone }.
summary-disconnects-at = { $disconnects ->
    [one] { $disconnects } disconnect
   *[other] { $disconnects } disconnects
} with 404104, on { $dropped } of { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}, { $from } { $zone }.
# Variables: $count (Number) - records
summary-not-everything-read = { $count ->
    [one] { $count } record could not be read; see below where.
   *[other] { $count } records could not be read; see below where.
}
# Variables: $count (Number) - holes; $from, $to (String) - times of the longest; $zone (String)
summary-hole = { $count ->
    [one] Part of the log is missing: it has no record from { $from } to { $to } { $zone }, and what lasted across that time is not judged.
   *[other] Parts of the log are missing: it has no record in { $count } stretches of time, the longest from { $from } to { $to } { $zone }. What lasted across them is not judged.
}
# The findings in a table above everything else.
section-glance = At a glance
table-finding = Finding
# The first step of several.
table-first-step = What to do first
# A line of a short text for a chat. Variables: $cause (String), $sureness (String) - such as finding-sure, $step (String) -
# a whole sentence, $devices, $disconnects (Number)
brief-finding = • { $cause }: { amount-disconnects }, { amount-devices }. { $sureness }. What to do first: { $step }
# The same of several incidents, $count (Number) of them, 2 or more; $sureness is that of the largest.
brief-incidents = • { $cause }, { $count } incidents: { amount-disconnects }. The largest: { $sureness }. What to do first: { $step }

section-findings = Findings
section-timeline = Disconnects over time
section-devices = Devices
section-problems = What could not be read
section-input = What was read
section-limits = What a hub’s log cannot show

# Variables: $cause (String) - a cause-* message
finding-heading = { $cause }
# How sure. Variables: $share (Number) - percent
finding-sure = Very likely, { $share }%
# Variables: $share (Number) - percent
finding-likely = Likely, { $share }%
# Variables: $share (Number) - percent
finding-possible = Possible, { $share }%
# In place of how sure it is, where no cause was found.
finding-unclear = Not explained
refused-heading = Refused by the hub
refused-badge = Stated by the log
old-sdk-heading = Reconnect by an old SDK
drift-heading = Clock that runs fast or slow

fact-devices = Devices
fact-disconnects = Disconnects
fact-period = When ({ $zone })
fact-codes = Error codes
# How sure the cause is of each disconnect of a finding, where that differs: the parts, one after the other.
fact-spread = Disconnect by disconnect
# Variables: $count (Number) - disconnects of which the cause is that sure
spread-sure = { $count } very likely
spread-likely = { $count } likely
spread-possible = { $count } possible
# Variables: $count (Number)
value-count = { $count }
# Variables: $text (String)
value-text = { $text }
# Variables: $from and $to (String) - times
value-period = { $from } to { $to }
value-moment = { $moment }

list-for = What speaks for it
list-against = What speaks against it
# Above the evidence of “not enough evidence”
list-why = Why
list-steps = What to do
list-links = Documentation

# Variables: $step (String) - a length of time
timeline-caption = Each bar covers { $step }. Times are in { $zone }.
# An incident in the chart. Variables: $cause (String) - a cause-* message; $devices (Number)
timeline-incident = { $cause } ({ $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
})
# Variables: $low, $high (Number): connected devices.
timeline-connected = The metric of connected devices lay between { $low } and { $high }.
# Variables: $low, $high (Number): devices that were connected, rebuilt from the connects and disconnects of a log.
timeline-rebuilt = Of the devices in this log, between { $low } and { $high } were connected at a time, by its connects and disconnects; devices that did neither are not counted.
# The same, where the least is the most. Variables: $count (Number): connected devices.
timeline-rebuilt-steady = { $count ->
    [one] Apart from short gaps, { $count } device of this log was connected all the time, by its connects and disconnects; devices that did neither are not counted.
   *[other] Apart from short gaps, { $count } devices of this log were connected all the time, by its connects and disconnects; devices that did neither are not counted.
}
timeline-modules = A device and its modules count as one here, by the first of them that the log tells of.
# Variables: $count (Number) - devices
devices-omitted = { $count ->
    [one] { $count } device with fewer disconnects is not listed.
   *[other] { $count } devices with fewer disconnects are not listed.
}
# The main cause of a device, and how many others it has. Variables: $cause (String), $count (Number) - disconnects by it, $others (Number) - other causes
devices-causes = { $others ->
    [one] { $cause } ({ $count }) and { $others } other cause
   *[other] { $cause } ({ $count }) and { $others } other causes
}
# Variables: $count (Number) - incidents that are listed in a table below the findings
incidents-others = { $count ->
    [one] One more incident of the same kind.
   *[other] { $count } more incidents of the same kind.
}
# Variables: $count (Number) - further outages of the site
incidents-here = { $count ->
    [one] The devices behind this address had one more outage.
   *[other] The devices behind this address had { $count } more outages.
}
# Variables: $count (Number) - days, at least 2
quota-days = The quota was used up on { $count } days (UTC):
# Variables: $count (Number) - addresses
sites-at-once = { $count ->
    [one] At the same time devices behind { $count } other address went, too. Look for what these sites have in common: a provider, a mobile network, a region, a VPN, a rule.
   *[other] At the same time devices behind { $count } other addresses went, too. Look for what these sites have in common: a provider, a mobile network, a region, a VPN, a rule.
}
# Variables: $count (Number) - devices
finding-omitted = { $count ->
    [one] { $count } device with fewer of these disconnects, or as many, is not listed.
   *[other] { $count } devices with fewer of these disconnects, or as many, are not listed.
}
table-incident = Kind of incident
table-from = From ({ $zone })
table-to = To ({ $zone })
table-sureness = Confidence
table-device = Device
table-module = Module
table-hub = Hub
table-disconnects = Disconnects
table-cause = Main cause
table-sdk = SDK
table-protocol = Protocol
table-auth = Authentication
table-address = Address
table-last = Last disconnect ({ $zone })
table-problem = Problem
table-source = Source
table-line = Line
table-byte = Byte
table-count = Count
table-excerpt = Excerpt
table-name = Name
table-size = Bytes
table-format = Format
table-encoding = Encoding
table-records = Records
table-what = What

count-records = Records found
count-used = Used for the diagnosis
count-ignored = Ignored: other services, categories or operations
count-duplicates = Duplicates of a record already read
count-rejected = Could not be read

# Variables: $from and $to (String) - times in UTC
input-period = The records used are from { $from } to { $to } { $zone }.
input-moment = The records used are all of { $from } { $zone }.

## What can go wrong with an input

# Below the table of problems, where some file was compressed.
problems-packed = Lines and bytes are those of the text as it was before it was packed. Where the compressed file itself is at fault, the byte is one of that file, which has no lines.

problem-empty = The source is empty.
problem-binary = This is not text: an image, a program or random bytes. Export the log as JSON or CSV.
problem-compressed = A compressed file of a kind that is not opened here. gzip and zip are; unpack others yourself and add what is in them.
problem-avro = This is an Avro file, as Event Hubs Capture writes it. Export the log as JSON or CSV.
problem-parquet = This is a Parquet file. Export the log as JSON or CSV.
problem-query = This is a query without its result. Run it, and export the rows that it returns, for example as CSV.
problem-unrecognised = This is text, but neither JSON nor a table with the columns of an IoT Hub log.
problem-no-times = The table has no times of single events; it may be a summary, such as counts for each hour, or sessions with begin and end. Without those times there is no sequence to analyse. Export the rows themselves, with TimeGenerated.
problem-cut = The source ends in the middle of a record, so this record is lost.
problem-cut-container = The source ends before its list of records does: later records are missing.
problem-bad-json = This is not valid JSON.
problem-bad-row = The row does not fit the header, or a quote in it is never closed.
problem-bad-record = The record is damaged and cannot be read.
problem-bad-time = The time is missing or cannot be read.
problem-too-long = The record is longer than any real one (over 1 MiB).
problem-bad-properties = The record does not say which device it is about: properties is missing or damaged, or no column is known to hold the device. If one does, call it DeviceId.
problem-repaired = Bytes that cannot stand in a record, such as those that are not UTF-8, were replaced or left out; the record was used.
problem-mended = Some records were no longer valid JSON: a mail program, a word processor or a hand had changed quotation marks, commas or line breaks. These were put right.
problem-nul-bytes = Here the source has a hole filled with zeros: records may be missing.
problem-partial = The service returned only a part of the result.
problem-prose = Text that belongs to no record was skipped.
problem-header-only = The table has a header but no rows.
problem-local-time = The times have no zone: the portal showed somebody’s local time. They were read as UTC, so all times in this report may be shifted by whole hours.
problem-day-first = All dates of this source were read with the day first: only so do they make sense together, or they are written as only countries with the day first do: am and pm in small letters, a comma before the milliseconds, or zeros before the day and 24 hours.
problem-mixed-dates = Some dates only make sense with the day first, others only with the month first. The remaining ones were read with the month first and may be wrong.
problem-properties-lost = properties could not be read; the record was used without it.
problem-telemetry = This is telemetry: what devices sent, as az iot hub monitor-events shows it. It says nothing about their connections. Export the hub’s resource logs of the Connections category.
problem-no-codes = Event Grid says that devices connected and disconnected, but never why; it looks once a minute. For the reasons, export the hub’s resource logs, category Connections.
problem-metric = A metric: how many devices were connected, not which. It is drawn above the timeline; for the causes, add the hub’s resource logs, category Connections.
problem-local-zone = The times have no zone of their own: the portal showed somebody’s local time. They were read in the time zone that is chosen for this analysis; if the export comes from elsewhere, choose its zone.
problem-unclear-dates = Day and month could be either way round in every date of this source, and nothing else tells which. They were read with the month first, which is a guess: all dates of this report may be wrong by a month or more. If they are, choose “day first” and read again.
problem-no-seconds = Some times have no seconds, as when Excel has saved the file. Order and distance within a minute are lost, and equal rows of one minute count as so many events; a fresh export is better evidence.
problem-cut-archive = The compressed file ends early. What could be unpacked was read; later records are missing. Copy or download it again.
problem-bad-checksum = The checksum does not match: what came out of the compressed file is not quite what went in. It was read all the same; compare it with a fresh copy.
problem-bad-archive = The compressed file is damaged here. What came before was read; the rest of this file is missing.
problem-encrypted = This file in the archive is protected by a password. Unpack it yourself and add the file.
problem-unknown-packing = This file in the archive is compressed by another method than deflate. Unpack it yourself and add the file.
problem-too-dense = Far more comes out of this compressed file than any log holds, so unpacking was stopped here. If it really is a log, unpack it yourself and add the file.
problem-too-many-files = The archive has more files than are opened at once. Unpack it and add the folder in parts.
problem-trailing-bytes = Behind the end of the compressed file there are bytes that belong to nothing. They were left out.
problem-office = A document of Office, not a log: a workbook, a text or a saved mail. Open it. From a workbook, save the sheet as CSV (UTF-8), or better: export CSV straight from the portal, since a spreadsheet changes times and numbers. From a mail, save the attachment, and add that.
problem-long-lines = Some lines are longer than a megabyte. Only the begin of each was read.
problem-no-operations = The table says which devices there were and when, but not what happened to them. Export the rows with OperationName and ResultType.
problem-rounded = A spreadsheet shortened a number in this row: a device ID, so that different devices may look like one, or an error code, which is then unknown. Export the log again, and do not save it from a spreadsheet.
problem-missing-columns = The query left out columns that the diagnosis could use; the excerpt names them. Without OperationName there are no sessions to measure; without sdkVersion the rhythm of a token is weaker evidence; without maskedIpAddress, trouble at one site looks like trouble of the hub; without authType and protocol, devices that have no such token are not told apart. Add OperationName and properties_s to the query: the second holds all the others.
problem-row-limit = The export has exactly as many rows as Log Analytics hands out at most (10,000 or 30,000 in the portal, 500,000 through the API). It was probably cut there, and rows are missing: narrow the time range, or export in several parts.
problem-begins-inside = Most of the connections that broke had begun before the log does; the excerpt says how many of all disconnects. How long they lasted is not known, so neither is the rhythm of a token. Export a longer range of time.
problem-hole = The log has no record for the time in the excerpt (in UTC), though the devices that made its records were connected, and it has many before and behind: a part of the export seems to be missing, such as the blobs of some hours. What happened in it is not known, and no session or absence across it is judged. Export that time too.
problem-no-disconnects = Devices connect again and again, but the export holds no disconnect of any of them: a query left those rows out. Export the category Connections whole.
problem-other-categories = No record is of the category Connections; the excerpt names the categories there are. Switch on Connections in the diagnostic setting of the hub, or choose it in the query. What happened before it was switched on cannot be had.
problem-page = A PDF, a web page or a mail as its program saves it, not a log. If a log is in it or attached to it, save that as a file of its own and add it. If it asks to sign in or says that access was refused, the download of the log failed: try it again.
problem-no-rows = It was read, but there is no record in it: the query found nothing, or nothing was exported. Check the time range and the filters of the query, and that the diagnostic setting sent this category at that time.
problem-service-error = Not a log: the service answered with an error, which the excerpt shows. Run the query or the download again.

# A device's own log.

# $entries (Number): entries of the log.
summary-client-log = { $entries ->
    [one] A device’s own log with one entry. It tells what the device saw of its connection; for verdicts on 404104, add the hub’s resource logs.
   *[other] A device’s own log with { $entries } entries. It tells what the device saw of its connection; for verdicts on 404104, add the hub’s resource logs.
}
section-client-log = What the device itself wrote
client-log-events = Events of the connection in the log of the device, its SDK or IoT Edge. Reasons have the names that the SDKs give them.
# Over a table of the logs of devices whose connections the hub’s log has, too.
client-log-beside = These logs fit the hub’s: the same connections begin in both. That tells whose log it is and how far its clock is off. What it says of a disconnect with 404104 counts as evidence in the verdict on it.
client-log-apart = No device’s log could be laid beside the hub’s: too few connections begin in both, or they fit in more than one way. The verdicts do not count on it. Read the two side by side, and mind that their clocks may differ.
# Variables: $count (Number) - logs that the table leaves out
client-log-omitted = { $count ->
    [one] { $count } more log that fits is not listed.
   *[other] { $count } more logs that fit are not listed.
}
client-clock-right = Agrees with the hub’s
# Variables: $length (String) - a length of time
client-clock-ahead = { $length } ahead of the hub’s
client-clock-behind = { $length } behind the hub’s
table-clock = Its clock
table-connects = Connects in both logs
table-told = Statements on 404104
# A program that is none of Azure’s.
client-application = Application
table-program = Program
table-event = Event
table-reason = Reason
table-code = Code
client-connecting = Connecting
client-connected = Connected
client-disconnected = Disconnected
client-retrying = Connection lost, retrying
client-connect-failed = Could not connect
client-keep-alive-missed = No answer to the keep-alive
client-token-expired = Token ran out
client-token-renewed = Token renewed
client-other = Other

## The error codes

section-codes = Error codes in this log
section-codes-part = Error codes of the devices on view
# In place of a code, for records that name none that is known.
code-none = Without a known code
# Variables: $count (Number) - records with the code
code-met = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
# Variables: $count (Number) - records with the code, $devices (Number) - devices that they are about
code-met-devices = { $count ->
    [one] { $count } record
   *[other] { $count } records
}, { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}
# Label of what a code comes from.
code-cause = Cause
# Variables: $count (Number)
codes-omitted = { $count ->
    [one] { $count } rarer code is not listed.
   *[other] { $count } rarer codes are not listed.
}

# Those that matter to disconnects: what they mean, what they come from, what to do.
code-404104-meaning = The device’s end of the connection closed, or vanished, without a goodbye (MQTT DISCONNECT).
code-404104-cause = An expired SAS token, a network lost for longer than the keep-alive, a TCP reset, a crash of the application, or a transient fault of the hub.
code-404104-action = With an Azure IoT SDK and a connection string, expired tokens need nothing. Otherwise use the newest SDK and test the network; do not raise the keep-alive on a bad one.
code-401003-meaning = The hub could not authenticate the client.
code-401003-cause = An expired SAS token: some MQTT SDKs wait until the hub closes the connection, so a 404104 and a new connect follow. Or an unknown device, a wrong key, certificate or thumbprint, a missing permission, a clock more than 5 minutes off.
code-401003-action = With an SDK and a connection string, nothing: the device connects again by itself. Otherwise check token, certificate, registered thumbprint, permissions and the clock (NTP).
code-401002-meaning = Access was refused: the token, header, rule or key is not accepted.
code-401002-cause = { code-401003-cause }
code-401002-action = { code-401003-action }
code-400027-meaning = The hub closed this connection because the same identity connected again.
code-400027-cause = Two clients with one device ID, or a client that was back before the hub noticed that its old connection was dead.
code-400027-action = Give each client its own identity. Close the old client before a new one is made, and do not reconnect in the application while the SDK is retrying.
code-409002-meaning = The device opened a second connection while the hub took the first for alive.
code-409002-cause = Usually the after-effect of a lost connection (404104). If it keeps coming back: two clients with one device ID.
code-409002-action = Ignore it if it is isolated. Otherwise mend what breaks the connection, and use one client for each device ID.
code-500001-meaning = A transient fault inside the hub.
code-500001-cause = { code-500008-cause } (An old page of the documentation misprints the number as 5000001.)
code-500001-action = Let the devices retry with back-off, on the newest SDK. Look at Resource Health and Azure Status. If it lasts: a manual failover, or a support request.
code-500008-meaning = The hub could not complete the request in time.
code-500008-cause = Trouble, updates or overload on some of the hub’s nodes.
code-500008-action = { code-500001-action }
code-503001-meaning = The hub cannot serve for the moment.
code-503001-cause = { code-500008-cause }
code-503001-action = { code-500001-action }
code-503003-meaning = A partition inside the hub could not be found for the moment.
code-503003-cause = The partition had just moved to another node.
code-503003-action = { code-500001-action }
code-404103-meaning = A direct method found the device offline, or without a handler.
code-404103-cause = The device was disconnected: look for its 404104. Or its application registered no handler for the method. (The documentation’s table misprints the number as 404102.)
code-404103-action = Find out why it was disconnected, register the handler, or give the call a longer connect timeout.
code-504101-meaning = A direct method got no answer in time.
code-504101-cause = The device was busy or its connection dead. The C# SDK before 1.19.0 could lose its AMQP link silently.
code-504101-action = Call again, update the SDK, and look for lost connections of the device.
code-404001-meaning = The hub does not know this device ID, or the device is disabled.
code-404001-cause = The device was deleted or disabled, or the ID is spelled differently: upper and lower case matter.
code-404001-action = Register or enable the device; compare the ID letter by letter.
code-403012-meaning = The device’s identity is disabled.
code-403012-cause = A person or a program disabled it in the identity registry.
code-403012-action = Enable it if the device may connect. Otherwise stop the device, which keeps trying.
code-404012-meaning = The hub is failing over to its other region.
code-404012-cause = A manual failover, or one that Microsoft started.
code-404012-action = Wait, and let the devices retry with back-off. Check afterwards that all of them are back.
code-400029-meaning = The hub closed an existing connection, in practice during maintenance.
code-400029-cause = An update of the service or of its platform.
code-400029-action = Nothing: connecting again succeeds at once.
code-400030-meaning = The hub refused a new connection, in practice during maintenance.
code-400030-cause = { code-400029-cause }
code-400030-action = Nothing: let the devices retry with back-off.
code-403002-meaning = The hub’s daily quota of messages is used up.
code-403002-cause = More messages than the tier allows (8,000 a day in the free one), a chatty device, or an import of many devices.
code-403002-action = Add units, choose a higher tier, or wait for 00:00 UTC. Set an alert on the messages used.
code-429001-meaning = Requests came faster than the hub allows, for too long, and were refused.
code-429001-cause = Many devices that connect or send at the same moment, or too few units.
code-429001-action = Spread the load, retry with back-off and jitter, add units. Compare the metric of send attempts with the limits of the tier.
code-429002-meaning = The queue of delayed requests is full; the hub may disconnect the device.
code-429002-cause = { code-429001-cause }
code-429002-action = { code-429001-action }

# By the status of HTTP that a code begins with: what codes mean that are not known, and what to do about all others.
code-class-400-meaning = The hub cannot carry out the request as it was sent.
code-class-400-action = Correct the request; the message in the record says what is wrong with it.
code-class-401-meaning = The caller could not prove who it is.
code-class-401-action = Check token, key, certificate and permissions.
code-class-403-meaning = The request was refused, or a limit is reached.
code-class-403-action = Check permissions, limits and the tier of the hub.
code-class-404-meaning = What was asked for does not exist, or not at the moment.
code-class-404-action = Check the name and its spelling, and whether it still exists.
code-class-405-meaning = The operation is not allowed here, or not now.
code-class-405-action = Wait until the hub is in its normal state, or use another operation.
code-class-409-meaning = A conflict with something that exists already or is under way.
code-class-409-action = See what is there already, or try again when it is done.
code-class-412-meaning = A condition of the request was not met.
code-class-412-action = Read the present state again and retry.
code-class-413-meaning = The request, or something in it, is too large.
code-class-413-action = Send less at a time.
code-class-415-meaning = The hub does not accept content of this kind.
code-class-415-action = Correct the content type and the encoding.
code-class-429-meaning = There were too many requests.
code-class-429-action = { code-429001-action }
code-class-499-meaning = The client was gone before the answer came.
code-class-499-action = Look at the client’s timeouts and at its connection.
code-class-500-meaning = A fault inside the hub, usually a transient one.
code-class-500-action = { code-500001-action }
code-class-502-meaning = A fault between parts of the service, usually a transient one.
code-class-502-action = { code-500001-action }
code-class-503-meaning = The service is not available for the moment.
code-class-503-action = { code-500001-action }
code-class-504-meaning = There was no answer in time.
code-class-504-action = Try again, and look for lost connections of the device.
code-class-other-meaning = The record says that something failed, but not what.
code-class-other-action = Look at the record itself, and at the client’s log of the same minute.

# All other codes that are known.
code-400000-meaning = { code-class-400-meaning }
code-400001-meaning = This hub does not support the version of the API or protocol.
code-400002-meaning = The number of results is not the expected one.
code-400003-meaning = The operation is not valid here.
code-400004-meaning = A value in the request is not allowed.
code-400005-meaning = A required value is missing.
code-400006-meaning = The JSON of the request cannot be parsed.
code-400007-meaning = A stored entry of the device could not be read or written.
code-400008-meaning = The blob container is not valid or cannot be reached.
code-400009-meaning = An import met something that exists already.
code-400010-meaning = The schema version is not valid.
code-400011-meaning = One request names the same device twice.
code-400012-meaning = The body of the request cannot be read.
code-400013-meaning = A part of a bulk operation on the registry failed.
code-400014-meaning = File upload has no storage account set up.
code-400015-meaning = The correlation ID of a file upload is not valid.
code-400016-meaning = The correlation ID of a file upload has expired.
code-400017-meaning = The storage endpoint is not valid.
code-400018-meaning = The messaging endpoint is not valid.
code-400019-meaning = The completion status of a file upload is not valid.
code-400020-meaning = The storage account refused a file upload.
code-400021-meaning = The request was cancelled.
code-400022-meaning = A property of the storage endpoint is not valid.
code-400023-meaning = The ETag is out of date.
code-400024-meaning = The request took too long.
code-400025-meaning = The passive side of the hub was asked, which cannot do this.
code-400026-meaning = The message is empty.
code-400028-meaning = The scope of the device (its parent in IoT Edge) is not valid.
code-400031-meaning = The authentication type of the endpoint is not valid.
code-400032-meaning = The hub has no managed identity.
code-400035-meaning = The key of a shared access policy is not valid.
code-400036-meaning = A bulk renewal of device keys failed.
code-400100-meaning = The input of a route test is not valid.
code-400101-meaning = The source of a route is not valid.
code-400102-meaning = Message routing is not enabled.
code-400103-meaning = The content type or encoding of the message is not valid.
code-400301-meaning = A module cannot be registered under another module.
code-400302-meaning = Routing of the tenant hub is not enabled.
code-400401-meaning = The target condition of a configuration is not valid.
code-400402-meaning = The content of a configuration is not valid.
code-400403-meaning = This content of a configuration cannot be changed.
code-400404-meaning = The metrics query of a configuration is not valid.
code-400501-meaning = An interface definition (Plug and Play) is not valid.
code-400502-meaning = Desired properties (Plug and Play) are not valid.
code-400503-meaning = Reported properties (Plug and Play) are not valid.
code-400504-meaning = Writable reported properties (Plug and Play) are not valid.
code-400505-meaning = The JSON patch of a digital twin is not valid.
code-400506-meaning = The content of a digital twin is not valid.
code-400507-meaning = The patch of a digital twin is not valid.
code-400508-meaning = The path in the patch of a digital twin is not valid.
code-401000-meaning = { code-class-401-meaning }
code-401001-meaning = The hub was not found, often only for a moment.
code-401004-meaning = The elastic pool was not found.
code-401100-meaning = The system modules $edgeAgent and $edgeHub cannot be changed this way.
code-403000-meaning = { code-class-403-meaning }
code-403001-meaning = The hub is suspended.
code-403003-meaning = The quota of jobs is used up.
code-403004-meaning = Too many cloud-to-device messages wait for the device (at most 50).
code-403005-meaning = One AMQP connection carries too many CBS tokens.
code-403006-meaning = Too many file uploads of the device are open (at most 10).
code-403007-meaning = The messages that wait for the device have too many bytes.
code-403008-meaning = A routing endpoint refused the hub.
code-403009-meaning = The expiry time of the message is not valid.
code-403010-meaning = The hub’s tier does not offer this operation.
code-403011-meaning = The customer’s encryption key was revoked, so the hub cannot serve.
code-403100-meaning = The device model has too many properties.
code-403101-meaning = The device model has too many indexable properties.
code-403800-meaning = Too many direct methods run on the device at once.
code-404000-meaning = { code-class-404-meaning }
code-404002-meaning = The job does not exist.
code-404004-meaning = The quota metric does not exist.
code-404005-meaning = The system property does not exist.
code-404006-meaning = The address of the AMQP link does not exist.
code-404007-meaning = The routing endpoint no longer exists.
code-404008-meaning = The hub lacks the certificate.
code-404009-meaning = The tenant hub of the elastic pool was not found.
code-404010-meaning = The module is unknown or disabled.
code-404011-meaning = A table inside the service was not found.
code-404013-meaning = The hub’s tier or region does not offer this feature.
code-404014-meaning = The digital twin has no such interface.
code-404101-meaning = The query store is not available.
code-404301-meaning = The configuration does not exist.
code-404302-meaning = The group does not exist.
code-404401-meaning = The digital twin model does not exist.
code-404402-meaning = There is no model of this interface name.
code-405000-meaning = { code-class-405-meaning }
code-405102-meaning = Not allowed in the present state, for example during a failover.
code-405103-meaning = Devices cannot be imported here.
code-405104-meaning = Devices cannot be added in bulk here.
code-409000-meaning = { code-class-409-meaning }
code-409001-meaning = The device ID is taken.
code-409003-meaning = The same callback has a second subscriber.
code-409101-meaning = The model exists already.
code-409102-meaning = The device is locked.
code-409103-meaning = The device has such a job already.
code-409104-meaning = The job exists already.
code-409301-meaning = The device has a module of this name already.
code-409401-meaning = The configuration exists already.
code-409402-meaning = A configuration is being applied to the device.
code-409501-meaning = The digital twin model exists already.
code-409502-meaning = The digital twin model exists, with another type.
code-409503-meaning = A model of this interface name exists already.
code-412000-meaning = { code-class-412-meaning }
code-412001-meaning = The ETag does not match: there was a change meanwhile.
code-412002-meaning = The message was completed after its lock of one minute had ended, so it comes again.
code-412003-meaning = A condition for running the job is not met.
code-412004-meaning = Messages are still under way on the link.
code-413000-meaning = { code-class-413-meaning }
code-413001-meaning = The message is too large.
code-413002-meaning = The request has too many devices.
code-413003-meaning = The device has too many modules.
code-413101-meaning = There are too many configurations.
code-413201-meaning = There are too many digital twin models.
code-413202-meaning = There are too many models of interface names.
code-415000-meaning = { code-class-415-meaning }
code-415101-meaning = The data type does not fit.
code-429000-meaning = { code-class-429-meaning }
code-429003-meaning = A delayed request waited in the queue for too long.
code-429004-meaning = Too many jobs run at once.
code-429005-meaning = This device alone is over its limit.
code-499000-meaning = { code-class-499-meaning }
code-500002-meaning = The job was cancelled.
code-500009-meaning = A fault in the hub’s own throttling.
code-500301-meaning = The endpoint of the model repository is not valid.
code-500302-meaning = A model could not be resolved.
code-500401-meaning = The credentials of the managed identity could not be fetched.
code-500402-meaning = The data of the tenant could not be fetched.
code-500403-meaning = The managed identity could not be shared.
code-500501-meaning = Discovery data (Plug and Play) could not be expanded.
code-500502-meaning = Component data (Plug and Play) could not be expanded.
code-500503-meaning = Component data (Plug and Play) could not be compressed.
code-500504-meaning = Discovery data (Plug and Play) could not be compressed.
code-500505-meaning = A discovery document (Plug and Play) belongs to nothing.
code-502000-meaning = { code-class-502-meaning }
code-503000-meaning = { code-class-503-meaning }
code-503004-meaning = The hub could not be started.
code-503005-meaning = The server is busy.
code-503006-meaning = The hub is being restored, for example after a failover.
code-503008-meaning = Too many receiving links were opened at once.
code-503101-meaning = The connection to the device is not available.
code-503102-meaning = The device is not available.
code-503201-meaning = The configuration is not available.
code-503202-meaning = The group is not available.
code-503301-meaning = The hosting service is not available.
code-504000-meaning = { code-class-504-meaning }

## What a hub’s log cannot show

limits-log = The hub’s log does not show why a connection died, the keep-alive in use, a token’s life, signal strength or a device’s reboots; these can only be inferred. The client’s own log shows them.
limits-kind-two = A short network loss and a connection cut abruptly look alike in it, so read these two findings as one group.
limits-order = The hub does not guarantee that its connection logs are complete or in order. Missing records can hide disconnects and reconnects.

## Links

link-404104 = 404104 DeviceConnectionClosedRemotely
link-401003 = 401003 IotHubUnauthorized
link-500xxx = 500xxx internal errors
link-400027 = 400027 ConnectionForcefullyClosedOnNewConnection
link-keep-alive = MQTT keep-alive in IoT Hub
link-quotas = IoT Hub quotas and throttling
link-sas = SAS tokens
link-sdks = Azure IoT device SDKs
link-connectivity = Monitor and troubleshoot connectivity
link-reconnect = Manage device reconnections
link-codes = Error codes of IoT Hub
link-logs = Monitor IoT Hub and its resource logs

## One device, and one of its disconnects, opened

# Variables: $device (String) - the device, and its module behind a slash
explain-title = Device { $device }
# Variables: $disconnects, $sessions (Number); $hub (String) - the hub’s name or a dash; $from and $to (String) - times of the whole log
explain-device = Hub: { $hub }. Disconnects with 404104: { $disconnects }; sessions: { $sessions }. The log is from { $from } to { $to } { $zone }.
# Variables: $count (Number) - hubs, $names (String) - their names
explain-other-hubs = { $count ->
    [one] Another hub has a device with this ID, too ({ $names }). It is another device and is not counted here.
   *[other] Other hubs have a device with this ID, too ({ $names }). These are other devices and are not counted here.
}
# Variables: $time (String) - the moment of the disconnect; $cause (String) - a cause-* message; $share (Number) - percent
explain-verdict = Disconnect at { $time } { $zone }: { $cause }, { $share }%.
# The likeliest of the other causes. Variables: as in explain-verdict
explain-next = Next likeliest: { $cause }, { $share }%.
# Variables: $count (Number) - sessions or records further from the moment than those that are listed
explain-omitted = Further away, and not listed: { $count }.
# First row of the evidence: what the causes have before anything is observed.
explain-prior = Before anything is observed
# Last row of the evidence.
explain-rest = All other observations together
# Above the evidence.
explain-weights = What each observation adds for the likeliest cause and for the next one. The causes compete on the sums; a negative number speaks against the cause. The numbers are natural logarithms: each 0.7 makes a cause about twice as likely.
# Above the table of thresholds.
explain-thresholds = What was measured here, and the limit that decided what it counts as.
# Above the records.
explain-rows = The records of this device around the disconnect, as they stand in the source. Lines and bytes of a packed file are those of the text in it.
# Above a table of disconnects of other devices at the same site or time. Variables: $count (Number)
explain-together =
    { $count ->
        [one] One other device’s disconnect is part of the same outage or the same burst. It was judged by itself, too.
       *[other] { $count } disconnects of other devices are part of the same outage or the same burst. Each was judged by itself, too.
    }
# Where a record stands. Variables: $source (String) - a file’s name; $line, $byte (Number)
explain-place = { $source }, line { $line }, byte { $byte }
# What a record is. Variables: $time (String); $what (String) - a row-* message
explain-record = { $time }: { $what }
# The same with an error. Variables: $code (String) - a code and its name
explain-record-code = { $time }: { $what }, { $code }
# How a session ended: with 404104. Variables: $cause (String) - a cause-* message; $share (Number) - percent
explain-dropped = { $cause } ({ $share }%)
# How a session ended.
explain-closed = Closed without an error
# Variables: $code (String) - a code and its name
explain-closed-code = Closed with { $code }
explain-followed = Another connection followed; its end is not in the log
explain-open = Still connected when the log ends
explain-in-hole = Its end is not known: the log has a hole here
# Variables: $cause (String) - a cause-* message; $count (Number) - disconnects
explain-others = { $cause } ({ $count })
# Of one device.
explain-expected = The device came back within a minute. The hub works as designed here: nothing needs fixing.
# Above the picture of the device’s life.
explain-lane = When the device was connected, what ended that, and errors in between. Times are in { $zone }.
explain-errors = Errors that ended no session. Those of one code that follow each other within 15 minutes share a row.
# Variables: $code (String) - code and name, $count (Number)
explain-errors-met = { $code } ({ $count } ×)
section-verdict = Why this cause
section-evidence = What was observed
section-thresholds = What decided
section-rows = The records behind it
section-together = Disconnected together with it
section-life = The device’s sessions
# Above the main cause of one device.
section-device = Why this device disconnects
# Causes of the other disconnects of a device: explain-others, with commas.
fact-others = Other causes
# Of a device, when the log ends: it is back, or not.
fact-connected = Connected again since ({ $zone })
fact-away = Disconnected since ({ $zone })
row-connect = connect
row-disconnect = disconnect
# As Event Grid saw it.
row-snapshot = state of the connection
row-other = error
table-observation = Observation
table-compared = What was compared
table-found = Found here
table-limit = Limit
table-origin = Where the limit comes from
table-length = Length
table-when = When ({ $zone })
table-why = Cause (confidence)
table-place = Where it stands
table-ended = How it ended
# Columns of a table of sessions.
table-end = Ended ({ $zone })
table-begin = Began ({ $zone })
table-away = Away afterwards
# Variables: $share (Number) - percent
value-percent = { $share }%

## Limits: what a value had to be. $limit, $low and $high (String) are a length of time, a number or a percentage

limit-at-least = at least { $limit }
limit-at-most = at most { $limit }
limit-more-than = more than { $limit }
limit-less-than = less than { $limit }
limit-between = { $low } to { $high }
limit-outside = not { $low } to { $high }

## Where limits come from

# Nobody says it: Hubscope’s authors chose it.
threshold-proposal = Hubscope’s own choice
threshold-documentation = Documentation of IoT Hub
threshold-sdk = How the device SDKs work
# The hub’s grace for a token that has run out.
threshold-grace = The token’s life plus the 5 to 10 minutes that the hub waits (documentation, tests of the SDKs), give or take 30 s (Hubscope’s own choice)
threshold-log = What is usual in this log

## What was compared with a limit

# Variables: $text (String) - error codes
threshold-error = Time between the disconnect and { $text }
threshold-refusals = Failed authentications after the disconnect, with no connect between them
threshold-refusals-last = Time from the disconnect to the last of them
threshold-refused = Time from the disconnect to the connect that failed with a server error
threshold-conflicts = Conflicts between two connections of the device
threshold-taken-over = Time from the new connection to the end of the old one
threshold-contest = Connections in a row that lost their place to the next one
threshold-contest-soon = The longest of them
threshold-gap = Time away
threshold-log-goes-on = How long the log goes on after the disconnect
threshold-session = Length of the session
threshold-drops = Disconnects of the device
threshold-returns = Returns of the client before the last one
threshold-returns-share = The same as a share of all connects
threshold-moves = Connects from another address than the one before
threshold-moves-share = The same as a share of the connects with an address
threshold-hub-share = Share of the hub’s devices that disconnected together
threshold-rhythm-share = Share of the device’s sessions on the rhythm of its token
threshold-at-once-share = Share of these disconnects with a return within 10 s
threshold-as-ever-share = Share of these disconnects with the device’s usual time away
threshold-sdks = Different SDKs among these devices
# Variables: $life (String) - how long the token is valid
threshold-token = Length of the session, for a token of { $life }
# Variables: $life (String) - how long the token is valid
threshold-token-age = Age of the token, for a token of { $life }
# Variables: $life (String) - how long the token is valid
threshold-interval = From one disconnect to the next, for a token of { $life }
# Variables: $life (String) - how long the token is valid
threshold-longest = Longest session of the device, for a token of { $life }
threshold-rhythm = Sessions of the device on the rhythm of its token
threshold-steady-count = Sessions of the device of about this length
threshold-steady = Length of the session, beside the device’s usual one
threshold-limit-width = Difference between the longest and the shortest of the sessions that end at the limit
threshold-limit-count = Sessions of the device that end there
threshold-limit-share = The same as a share of its sessions that lasted as long or longer
threshold-limit-shared = Devices with the same limit
threshold-silence = Length of the session, against the longest silence that the hub allows (1767 s)
threshold-silence-count = Sessions of the device that ended at that limit
threshold-silence-stands-out = The same beside sessions a little shorter or longer
threshold-time-of-day = Distance from the time of day at which the device usually disconnects
threshold-round = Time from the full hour to the disconnect
threshold-round-count = Disconnects of the device that long after a full hour
threshold-round-share = The same as a share of its disconnects
threshold-round-spread = How far they differ in that time
threshold-before-cap = Share of the sessions that were shorter than the hub’s limit on silence
threshold-spread = Spread of the session lengths (standard deviation by mean)
threshold-refused-devices = Devices with this SDK whose tokens end with a 401003
threshold-refused-share = Their share of those on a token’s rhythm
threshold-drift = Correlation of session length and time
threshold-cut-count = Connections that were closed within 3 seconds
threshold-cut-share = The same as a share of those whose length is known
threshold-run = Short sessions of one length in a row
threshold-gap-spread = Spread of the gaps between them (standard deviation by mean)
# Variables: $window (String) - a length of time
threshold-devices = Devices disconnected, each within { $window } of others
threshold-devices-back = Devices back after an absence, each within { $window } of others
threshold-site-share = Share of the devices behind the address
threshold-elsewhere = Disconnects elsewhere at the same time, by devices there
threshold-elsewhere-count = Disconnects elsewhere at the same time
threshold-sites-out = Share of all devices that are behind addresses with such an outage
threshold-back-together = Time in which the middle half of them returned
threshold-sudden = Time in which the devices behind the address disconnected
threshold-sudden-devices = Devices cut in that time
threshold-sudden-awake = Share of these disconnects after which the device was back within 8 seconds
threshold-networks = Networks concerned
threshold-one-network = Share of the network with most of these disconnects
threshold-of-sites = Share of these disconnects that belongs to outages of single sites
threshold-by-address = Share of what the addresses tell about who disconnected
threshold-common-start = Share of these sessions that fits the life of a token
threshold-repeated = Disconnects for each of these devices
# Variables: $before, $after (String) - lengths of time
threshold-hub-errors = Internal errors of the hub, from { $before } before the first of these disconnects to { $after } after the last
threshold-likelier = Likelihood of the likeliest cause
threshold-certain = Confidence told: the log does not show what happened on the device
threshold-certain-unplaced = Likelihood of the likeliest cause, as far as it can be told without addresses
# Variables: $usual (String) - a length of time
threshold-usual-gap = Difference from the device’s usual time away, { $usual }
# Variables: $usual (String) - a length of time
threshold-period = Difference from the device’s usual time between connects, { $usual }
# Variables: $number (Number) - a fixed number, 8
threshold-often = Time in which { $number } disconnects of the device lie
threshold-sessions = Sessions of the device whose length is known
threshold-steady-width = Difference between the longest and the shortest of them
threshold-as-long-share = Share of these sessions among those as long or longer
threshold-peers = Devices with the same SDK version on the rhythm of a token
threshold-peers-share = The same as a share of all devices with that version
threshold-usual = The device’s usual time away
threshold-usual-count = Times that it was about as long
threshold-gap-devices = Devices that were away for about as long
threshold-gap-devices-share = The same as a share of all devices that were away for a while
threshold-days = Days with a disconnect at that time of day
threshold-loop-devices = Devices of the hub that were let in and cut at once, over and over
threshold-loop-share = The same as a share of the hub’s devices
threshold-loop-ends = Share of them for which that went on to 00:00 UTC or the end of the log
threshold-loop-days = Days of the log on which that went on to 00:00 UTC

### The page itself: everything on it that is not part of a report.
### "Hubscope", "404104", file names and Azure product names are never translated.

## The document's head

# The title in the browser's tab before there is a report.
page-title = Hubscope: why devices disconnect from Azure IoT Hub

# The title in the browser's tab beside a report.
# Variables:
#   $title (String) - the report's own title
page-title-report = { $title } · Hubscope

# The first thing a keyboard or screen reader user meets; hidden until it has focus.
page-skip = Skip to the content

## Language and theme

page-language = Language
page-theme = Theme
page-theme-auto = Same as the system
page-theme-light = Light
page-theme-dark = Dark

## The first view

# The headline. A question that a support engineer has in mind.
page-headline = Why did the devices disconnect?

# The promise under the headline, one sentence.
page-promise = Open a log export from Azure IoT Hub, and see what closed each connection, which devices it touched, how sure that is, and what to do about it.

page-drop-title = Drop log files or a folder here
page-drop-hint = Several files at once are read as one export, in any order.

# Shown over the whole page while files are dragged over it.
page-drop-now = Let go to analyse

page-choose = Choose files
page-sample = Try the sample

# Label of the text box.
page-paste = Or paste log lines
# Shown inside the empty text box, in grey. Keep it short.
page-paste-placeholder = JSON records, CSV rows or rows copied from the portal
# The button under the text box.
page-analyse = Analyse

page-privacy-title = Your logs stay here
page-privacy = Nothing you open leaves this browser tab: the page has no permission to connect to anything.
page-privacy-offline = There is no server behind it. Save the page, and it works from disk without a network too.

page-reads-title = What it reads
page-reads-blob = Storage account blobs such as PT1H.json, also when an editor has reformatted them
page-reads-hubs = Event Hubs messages and older blobs that wrap their entries in “records”
page-reads-analytics = Log Analytics results: CSV, rows copied from the portal, and JSON from the API or the Azure CLI
page-reads-devices = The device’s own log: SDKs for C, Java, .NET, Node and Python, and IoT Edge
page-reads-packed = Any of these in gzip or zip, in a folder, or pasted out of a mail

page-gives-title = What you get
page-gives-cause = A cause for every 404104 DeviceConnectionClosedRemotely, or a plain “not enough evidence”
page-gives-evidence = The evidence for it and against it, with the numbers
page-gives-steps = Steps to fix it, and files to hand on
# Unfolded on the start page: the setting, and three ways to get at what it keeps.
page-how-title = How to get the export
page-how-setting = In the Azure portal, open the IoT hub and its Diagnostic settings: the category Connections must go to a Log Analytics workspace or a storage account. Records are kept only from then on; a whole day shows most causes.
page-how-query = Log Analytics: open Logs of the IoT hub or of the workspace, run this query, and export the result as CSV. The portal hands out at most 30,000 rows; a larger fleet needs several exports, which can be opened together.
page-how-query-name = Query for Log Analytics
# WORKSPACE-ID stands in the command and stays.
page-how-cli = Azure CLI: the same as JSON, up to 500,000 rows. In place of WORKSPACE-ID put the ID that stands in the overview of the workspace.
page-how-cli-name = Command for the Azure CLI
page-how-storage = Storage account: download the container insights-logs-connections for the days in question, with all its folders, and drop the folder here.

## While a file is read

page-reading = Reading the export
# Variables:
#   $done (String) - how much has been read, with its unit, such as "12.4 MB"
#   $total (String) - how much there is, with its unit
page-reading-bytes = { $done } of { $total }
# Variables:
#   $records (Number) - records found so far
page-reading-records = { $records ->
    [one] { $records } record
   *[other] { $records } records
}
# After the last byte, while the verdicts are worked out.
page-reading-thinking = Working out the causes
# Said by screen readers now and then.
# Variables:
#   $percent (Number) - 0 to 100
page-reading-percent = { $percent }% read
page-cancel = Cancel
# Said by screen readers after Cancel.
page-cancelled = Cancelled. Nothing was kept.

## The report's surroundings

page-new = New analysis
# A button on the start page, while a report has made way; beside it stands where that came from.
page-before = Back to the report
page-choices = How it was read
page-choices-hint = If something was misread, say what you know. The files are read again at once.
page-choice-read-as = Format
page-choice-delimiter = Separator of cells
page-choice-dates = Dates such as 4/5/2024
page-choice-zone = Zone of local times
page-choice-auto = As the file shows
page-choice-table = Table (CSV, TSV)
page-choice-log = Log of a device
page-choice-comma = Comma
page-choice-semicolon = Semicolon
page-choice-tab = Tab
page-choice-pipe = Vertical bar
page-choice-day-first = Day first
page-choice-month-first = Month first
page-save-report = Save report.json
page-save-verdicts = Save verdicts.csv
page-print = Print

# Where the report comes from, when that is one source.
# Variables:
#   $name (String) - the file's name
page-source-one = From { $name }
# Variables:
#   $name (String) - the first file's name
#   $others (Number) - how many other files there are, 1 or more
page-source-many = { $others ->
    [one] From { $name } and { $others } other file
   *[other] From { $name } and { $others } other files
}
# The name of a source that was pasted and not a file.
page-source-pasted = pasted text

# Labels of the strip of figures under the summary.
page-fact-disconnects = Disconnects with 404104
page-fact-devices = Devices
page-fact-records = Records used
page-fact-period = Period ({ $zone })
# A count out of a larger one.
# Variables:
#   $part (Number) - the smaller count
#   $whole (Number) - the larger count
page-fact-of = { $part } of { $whole }
# Variables:
#   $from (String) - date and time
#   $to (String) - date and time
page-fact-range = { $from } to { $to }

# A tag on a finding that needs no mending: the hub worked as it was designed to.
page-expected = Works as designed
# Label of the bar that shows how sure a finding is.
# Variables:
#   $percent (Number) - 0 to 100
page-confidence = Confidence { $percent }%

# The mark on a documentation link, for screen readers.
page-list-rest = { $count ->
    [one] One more
   *[other] { $count } more
}
page-link-outside = (opens in a new tab)

## Tables

# Label of the box that narrows a table down while one types.
page-filter = Filter rows
# Variables:
#   $shown (Number) - rows that match
#   $total (Number) - all rows of the table
page-filter-shown = { $shown } of { $total } rows

## What the reader looks at

# A line of contents over a long report, to a screen reader; then the buttons in it, one word each.
page-contents = Contents
page-to-summary = Summary
page-to-timeline = Timeline
page-to-findings = Findings
page-to-devices = Devices
page-to-codes = Error codes
page-look = Filters
page-look-causes = Causes to look at
page-look-clear = Clear filters
# A button in the line of what is filtered, to a screen reader.
# Variables:
#   $chosen (String) - causes and texts that are filtered by, perhaps none
page-look-change = Change the filters: { $chosen }
# In a table of incidents, to a screen reader: a press narrows the report to this one.
# Variables:
#   $from (String) - its first moment
#   $to (String) - its last moment
page-look-incident = Look at this incident: { $from } to { $to }
# Beside the number of devices of a finding: narrows the report to it, and leads to its devices.
# Variables:
#   $count (Number) - how many devices
page-show-devices = { $count ->
    [one] Show this device
   *[other] Show these devices
}
# The chosen part of the time, on a button that removes it.
# Variables:
#   $from (String) - the first moment, in UTC
#   $to (String) - the moment behind the last
page-look-time = { $from } to { $to }
# The same button to a screen reader.
page-look-time-all = { $from } to { $to } ({ $zone }): show the whole time again
# Variables: $disconnects (Number), $devices (Number)
page-look-all = { $disconnects ->
    [one] { $disconnects } disconnect
   *[other] { $disconnects } disconnects
} of { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}
# Variables:
#   $disconnects (Number) - that match the filters
#   $of (Number) - all
#   $devices (Number) - with a disconnect that matches
page-look-some = { $of ->
    [one] { $disconnects } of { $of } disconnect
   *[other] { $disconnects } of { $of } disconnects
}, { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}
page-look-nothing = No disconnect matches the filters. Escape takes the last one back.
# Above the table of devices. Variables: $count (Number)
page-devices = { $count ->
    [one] { $count } device
   *[other] { $count } devices
}

## Where there is nothing to explain

# Variables: $devices (Number)
summary-healthy = { $devices ->
    [one] The device was never disconnected with 404104.
   *[other] None of the { $devices } devices was disconnected with 404104.
}
# Variables: $devices (Number)
summary-no-ends = This export shows when devices connected, but holds not one disconnect ({ amount-devices }): whether any was disconnected with 404104 cannot be seen in it.
summary-few-records = So few records hardly show whether the devices are well.
section-next = What to do next
next-export = Export the hub’s resource logs: Azure portal, IoT hub, Diagnostic settings, category Connections. They arrive in Log Analytics (table AzureDiagnostics), a storage account (PT1H.json) or an event hub within minutes, and only from then on.
next-whole-category = If this is such an export, check that it holds the category Connections, with the columns OperationName, Level, ResultType and properties_s.
next-say-format = If it was misread, say what format it is: on the page under “How it was read”, on the command line with --read-as.
next-right-time = Check that the log covers the time that was complained about, and that the device is in it by its exact name.
next-other-codes = Look at the error codes of this log: devices may have been refused, throttled or closed for another reason.
next-longer = Export more: at least a whole day, with the connects too.
next-client-log = Ask for the log of a device: it shows what the hub cannot see, such as a connect that never got there.

## Two logs, compared

compare-title = Before and after
compare-nothing-usable = One of the two logs has no usable record, so there is nothing to compare.
compare-none = Neither log has a disconnect with 404104 DeviceConnectionClosedRemotely.
# Variables, here and below:
#   $before, $after (Number) - disconnects a day
#   $share (Number) - percent
compare-gone = No disconnect any more; before there were { $before } a day.
compare-fewer = { $share }% fewer disconnects a day: { $before } before, { $after } after.
compare-same = No clear change: { $before } disconnects a day before, { $after } after.
compare-same-in-all = About as many disconnects as before ({ $before } a day, now { $after }), but their causes have changed.
compare-more = { $share }% more disconnects a day: { $before } before, { $after } after.
compare-new = Before there was no disconnect; now there are { $after } a day.
# Variables: $count (Number) - devices
compare-absent = { $count ->
    [one] { $count } device that had disconnects before is not in the second log: it may have stayed connected all the time, be switched off, or have been left out of the export.
   *[other] { $count } devices that had disconnects before are not in the second log: they may have stayed connected all the time, be switched off, or have been left out of the export.
}
# Variables: $count (Number) - devices; $before, $after (Number) - their disconnects a day
compare-in-both = { $count ->
    [one] On the { $count } device that both logs contain: { $before } disconnects a day before, { $after } after.
   *[other] On the { $count } devices that both logs contain: { $before } disconnects a day before, { $after } after.
}
compare-cause-fewer = Down most: “{ $cause }”, from { $before } to { $after } a day.
compare-cause-more = Up most: “{ $cause }”, from { $before } to { $after } a day.
change-gone = gone
change-absent = not in this log
change-fewer = fewer
change-same = no clear change
change-more = more
change-new = new
section-compare-causes = Causes, per day
section-compare-devices = Devices
section-compare-logs = The two logs
compare-clear = A change is called clear when it would hardly come about by chance. Disconnects come in bunches, so a single bad hour may look like a change.
# Variables: $count (Number)
compare-cured = Devices that have no disconnect any more: { $count }.
compare-begun = Devices that had none and have one now: { $count }.
compare-in-both-dropped = Devices with disconnects in both logs: { $count }.
compare-left = Devices with disconnects before that the second log does not contain: { $count }.
compare-joined = Devices with disconnects now that the first log does not contain: { $count }.
compare-omitted = Further devices with disconnects, whose change is smaller: { $count }.
table-before = Before, per day
table-after = After, per day
table-change = Change
table-devices-before = Devices before
table-devices-after = Devices after
table-cause-before = Main cause before
table-cause-after = Main cause after
table-log = Log
table-dropped = Devices with disconnects
compare-before = Before
compare-after = After
caution-short = At least one of the logs covers less than a day. What happens at certain times of day may be missing from it.
caution-overlap = The two logs overlap in time, so part of what they say may be the same.
caution-order = The log taken as the later one is the older of the two.
caution-fleets = The two logs have few devices in common. They may be of different fleets.
page-add = Add files
page-exports = Exports of this tab
page-compare = Compare…
page-drop-add = Drop it here to add it to what is on view
page-compare-export = { $name } ({ $disconnects ->
    [one] { $disconnects } disconnect
   *[other] { $disconnects } disconnects
})
page-lost = The engine that holds this analysis stopped, perhaps for want of memory. What you see is right and stays, but filters, devices and files to save need it. Reading the files again brings it back; if it happens again, read fewer or smaller files.
page-read-again = Read the files again

## The keyboard

page-zone = Time zone of all times
page-keys = Keyboard
page-keys-sheet = Show this sheet
page-keys-back = Take the last filter back; close what is open
page-keys-paste = Paste a log, anywhere on the page
page-keys-device = Type the name of a device
page-keys-chart = Go to the chart
page-keys-devices = Go to the devices
page-keys-move = In the chart: move
page-keys-mark = In the chart: mark a part of the time
page-keys-look = In the chart: look at what is marked
page-keys-zoom = In the chart: look closer, or at more of the time
page-keys-rows = In the table: the next or previous device
page-keys-letters = Use single keys as shortcuts

## One device, opened

# A button: the device’s name. Variables: $device (String)
page-open-device = { $device }: show its sessions and verdicts
page-close = Close
page-tracing = Reading the files again for this device
page-not-opened = This device could not be opened: its files may have been moved or changed, or the engine stopped.
# Above the table of sessions, whose rows have buttons.
page-trace-hint = Choose a disconnect to see what decided its verdict, and the records behind it.
# A box to tick above the table of sessions: of them, only these.
page-trace-only = Only those that ended with 404104
# A button below the first steps for a device: to the finding in the report that has the same cause.
page-trace-finding = Go to the finding, with all steps
# A button: a disconnect. Variables: $time (String); $cause (String)
page-explain = { $time }, { $cause }: show why
# The picture of a device’s life, for screen readers. Variables: $sessions, $disconnects (Number)
page-lane = Sessions: { $sessions }, of which { $disconnects } ended with 404104. The table below lists them.
# Under the picture: bars and ticks.
page-lane-marks = Bars: connected, in the colour of the cause that ended it; grey: ended otherwise. Marks above: errors; a line joins those that follow each other.

## The chart

# Variables:
#   $count (Number) - disconnects in the whole chart
page-chart = { $count ->
    [one] { $count } disconnect over time, by cause
   *[other] { $count } disconnects over time, by cause
}
page-chart-hint = Point at a bar to read it, or move along the chart with the arrow keys.
page-chart-hint-zoom = Drag over the chart to look at a part of the time; Escape goes back. With the keyboard: arrow keys to move, with Shift to mark, Enter to look, + and − to zoom.
page-zoom = The part of the whole time that is on view
page-zoom-earlier = Earlier
page-zoom-later = Later
page-zoom-out = Zoom out
page-zoom-in = Zoom in
# The vertical axis.
page-chart-count = Disconnects
page-chart-connected = Connected devices
# Variables: $count (Number): connected devices in a bin, at the least.
page-chart-connected-count = Connected devices: { $count }
# The same, rebuilt from the connects and disconnects of the log.
page-chart-rebuilt = Connected devices, by the log
# In the legend of the chart: the shaded times with a thick upper edge.
page-chart-incident = Incident: many devices at once
# Variables: $count (Number): connected devices in a bin, at the least.
page-chart-rebuilt-count = Connected devices, by the log: { $count }
# The horizontal axis.
page-chart-time = Time ({ $zone })
# The span of one bar.
# Variables:
#   $from (String) - date and time
#   $to (String) - date and time, or a time alone when the day is the same
page-chart-span = { $from } to { $to }
# Variables:
#   $count (Number) - disconnects in one bar, may be 0
page-chart-bar = { $count ->
    [one] { $count } disconnect
   *[other] { $count } disconnects
}
# Column heads of the table that screen readers get instead of the chart.
page-chart-from = From ({ $zone })
page-chart-total = All causes

## When something went wrong

page-failed-title = That did not work
# The engine stopped. Nothing was found out, and the page has started a new engine.
# Variables:
#   $done (String) - how much had been read, with its unit, such as "12.4 MB"
page-failed-trap = The analysis stopped unexpectedly after { $done }. This is a fault in Hubscope, not in your export. It has been restarted: try again, or split the export into smaller files. When you report it, never attach the export.
# The browser could not read a file, often since it changed or went away after it was chosen.
# Variables:
#   $name (String) - the file's name
page-failed-unreadable = The browser could not read { $name }. It may have been moved or changed, or may need permission. Choose it again.
# Nothing was chosen, dropped or pasted, or the folder was empty.
page-failed-nothing = There was nothing to read. Choose at least one file, or paste some log lines.
# The engine never started.
page-failed-start = The analysis could not start in this browser. Hubscope needs WebAssembly: update the browser, or ask whether a policy of your organisation turns it off.

## Command line
##
## Shown by the program `hubscope` in a terminal. Options, commands, file names, FILE, FORMAT and LANG are identifiers:
## they stay as they are in every language. Full stops end sentences; the short descriptions in the help have none.

# First line of the help, below the version.
cli-help-about = Explains why devices lose their connection to Azure IoT Hub, from an exported log. Nothing leaves this computer.
# Headings of the help.
cli-help-usage = Usage
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-exit = Exit codes
# Describes the command `report`.
cli-help-report = What happened, to which devices, how sure, on what evidence, what to do
# Describes the command `verdicts`.
cli-help-verdicts = One row for every 404104 DeviceConnectionClosedRemotely, with its cause
# Describes the argument FILE. The hyphen is what one types.
cli-help-file = A log export, or a folder of them, or - for standard input; hidden files in folders are left out
# Describes --format. The usage, which stands above, lists the forms of each command.
cli-help-format = Form of the output; the first one listed above is the default
# Describes --lang. Variables:
#   $languages (String) - language codes, such as en, sv, nl, fr, zh
cli-help-lang = Language of the report and of messages: { $languages }. The default is that of the environment, or en
# $choices (String): the words for it, with commas.
cli-help-read-as = What the input is, when it is not recognised: { $choices }
# $choices (String): the words for it, with commas.
cli-help-delimiter = What separates the cells of a table: { $choices }
# $choices (String): the words for it, with commas.
cli-help-dates = Order of day and month, where the dates leave it open: { $choices }
cli-help-time-zone = Zone of local times in an export: UTC, or hours ahead of it as +02:00
# Describes --help.
cli-help-help = Shows this help
# Describes --version.
cli-help-version = Shows the version
# Exit code 0.
cli-help-exit-analysed = The input was analysed
# Exit code 1.
cli-help-exit-unusable = Not one usable record in the input
# Exit code 2.
cli-help-exit-failed = Bad usage, or a file could not be read or written

# After an error in the arguments. Variables:
#   $command (String) - the command that shows the help: hubscope --help
cli-try-help = For help: { $command }
# No command was given. Variables:
#   $commands (String) - the commands: report, verdicts
cli-error-no-command = A command is missing. It can be: { $commands }.
# Variables:
#   $command (String) - what was typed in place of a command
#   $commands (String) - the commands: report, verdicts
cli-error-command = “{ $command }” is not a command. It can be: { $commands }.
# No file was given.
cli-error-no-file = Name at least one file or folder, or - for standard input.
# Variables:
#   $option (String) - what was typed
cli-error-option = The option { $option } is not known.
# An option that needs a value stands without one. Variables:
#   $option (String) - the option, such as --lang
cli-error-value-missing = The option { $option } needs a value.
# Variables:
#   $option (String) - the option, such as --lang
#   $value (String) - what was typed
#   $choices (String) - the values it can have, such as en, sv, nl, fr, zh
cli-error-value = “{ $value }” is not a value of { $option }. It can be: { $choices }.
# Variables:
#   $file (String) - the path, or the message cli-stdin
#   $reason (String) - a message cli-reason-…, or the words of the operating system in English
cli-error-read = Cannot read { $file }: { $reason }.
# Variables:
#   $reason (String) - the words of the operating system in English
cli-error-write = Cannot write the output: { $reason }.
# In place of a path in cli-error-read.
cli-stdin = standard input
# Reasons in cli-error-read, after a colon.
cli-reason-not-found = there is no such file or folder
cli-reason-permission = permission is denied
# Exit code 1. Variables:
#   $records (Number) - the records that were found, may be 0
cli-unusable =
    { $records ->
        [0] Not one usable record: no records were found.
        [one] Not one usable record: { $records } record was read, and it says nothing about device connections.
       *[other] Not one usable record: { $records } records were read, and none says anything about device connections.
    }
# After cli-unusable. Variables: $option (String) - the option, --read-as
cli-read-as = If it was misread, say what it is with { $option }.
# With `verdicts`, which has no room for problems. Variables:
#   $records (Number) - the records that could not be read, at least 1
#   $command (String) - the command whose output lists them: hubscope report
cli-rejected =
    { $records ->
        [one] { $records } record could not be read; { $command } shows it.
       *[other] { $records } records could not be read; { $command } shows them.
    }
# Progress, on one line of at most 70 characters. Variables:
#   $megabytes (Number) - megabytes read so far, with at most one decimal
#   $records (Number) - records read so far
cli-progress =
    { $records ->
        [one] { $megabytes } MB read, { $records } record
       *[other] { $megabytes } MB read, { $records } records
    }

## Timeline in the text, Markdown and HTML reports, where every cause is one row of bars

# Below the rows of a text report, when there is no room for all bars. Variables:
#   $from (String) - date and time in UTC, such as 2026-03-02 08:00:03
#   $to (String) - date and time in UTC
#   $step (String) - a duration, such as 3 h; longer than that in timeline-caption
cli-timeline-merged = { $from } to { $to }; here each character covers { $step }.
# Behind a row. Variables:
#   $count (Number) - the disconnects in the highest bar of the row, at least 1
cli-timeline-peak = highest bar: { $count }

## The command `explain`, and the picture of a device’s life in the text reports

# Describes the command `explain`.
cli-help-explain = The life of one device: sessions, verdicts; with --time, what decided one of them and the records behind it
# Describes the command `compare`.
cli-help-compare = What changed from one log to another, such as before and after a fix
# Variables: $count (Number) - logs that were given
cli-error-two-logs = Comparing takes two logs, before and after; there are { $count }. A folder counts as one.
# Describes --device.
cli-help-device = With explain: the device to explain, by its whole ID
# Describes --module.
cli-help-module = Its module, if it is about one
# Describes --hub.
cli-help-hub = Its hub, if several have a device of that name
# Describes --time.
cli-help-time = A moment, such as 2026-03-02T08:00:00Z, told as with --from; the disconnect nearest to it is explained
# explain was given without --device.
cli-error-no-device = Name the device to explain: --device ID.
# An option of explain was given with another command. Variables: $option (String)
cli-error-explain-only = The option { $option } goes with explain only.
# Exit code 1. Variables: $device (String)
cli-unknown-device = The log has no device { $device }. Upper and lower case matter.
# Below the picture of a device’s life. The signs are those of the picture. Variables: $step (String) - what a sign covers
cli-lane = = connected, _ not connected, X ended with 404104, E error; each sign covers { $step }

# Describes the command `reply`.
cli-help-reply = A letter to the customer: what happened, how that is known, what to do
# Describes the command `devices`.
cli-help-devices = One row for every device, with its disconnects by cause
# Describes the command `mapping`.
cli-help-mapping = Which stand-in of --redact is whose; not for handing on
# Describes --redact.
cli-help-redact = Stand-ins for devices, modules, addresses, hubs and file names, and no excerpts
# --redact was given with a command that shows records, or who is who.
cli-error-redact-with = Redaction (--redact) does not go with explain, which shows the records of a device, with compare, or with mapping. Nothing was read.

## The reply: a letter to the customer whose log it is

# The subject.
reply-subject = Why your devices disconnected from IoT Hub
reply-greeting = Hello,
# Variables: $records, $devices (Number); $from and $to (String) - times
reply-thanks = Thank you for the log. We analysed { $records ->
    [one] { $records } record
   *[other] { $records } records
} of { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}, from { $from } to { $to }. All times in this letter are in { $zone }.
reply-thanks-at = Thank you for the log. We analysed { $records ->
    [one] { $records } record
   *[other] { $records } records
} of { $devices ->
    [one] { $devices } device
   *[other] { $devices } devices
}, dated { $from }. All times in this letter are in { $zone }.
reply-thanks-plain = Thank you for what you sent us.
# Where the letter names devices or addresses, and stand-ins are in their place.
reply-stand-ins = In this letter, names are replaced by stand-ins. Ask us, and we will tell you which is whose.
# Variables: $entries (Number) - entries of the log
reply-client-log = { $entries ->
    [one] It is a log that the device wrote itself, with { $entries } entry.
   *[other] It is a log that the device wrote itself, with { $entries } entries.
} It shows what the device saw of its connection, but not why IoT Hub closed it.
# Variables: $devices (Number)
reply-healthy = { $devices ->
    [one] In this time, the connection of the device was never closed with the error 404104 DeviceConnectionClosedRemotely.
   *[other] In this time, none of the connections of these { $devices } devices was closed with the error 404104 DeviceConnectionClosedRemotely.
}
# Variables: $disconnects (Number), $dropped (Number) - devices with a disconnect, $devices (Number) - all devices
reply-disconnects = { $disconnects ->
    [one] { $disconnects } connection was closed with the error 404104 DeviceConnectionClosedRemotely
   *[other] { $disconnects } connections were closed with the error 404104 DeviceConnectionClosedRemotely
}, on { $dropped } of { $devices ->
    [one] { $devices } device.
   *[other] { $devices } devices.
}
# In these: $cause (String) - a cause-* message; $meaning (String) - a meaning-* message; $share (Number) - percent of all
# disconnects; $devices (Number)
reply-sure = { $share }% of them ({ amount-devices }), very likely: { $cause }. { $meaning }
reply-likely = { $share }% of them ({ amount-devices }), likely: { $cause }. { $meaning }
reply-possible = { $share }% of them ({ amount-devices }), possibly: { $cause }. { $meaning }
# Variables: $codes (String) - error codes
reply-refused = { $share }% of them ({ amount-devices }): the hub closed the connection and then refused the device ({ $codes }). It was disabled or deleted, or its key or certificate was no longer accepted.
# Variables: $count (Number) - incidents; $from, $to (String) - times; $address (String)
incident-when = { $count ->
    [one] It happened from { $from } to { $to } { $zone }.
   *[other] It happened { $count } times; the largest was from { $from } to { $to } { $zone }.
}
incident-when-at = { $count ->
    [one] It happened behind the address { $address }; the hub noticed from { $from } to { $to } { $zone }.
   *[other] It happened { $count } times; the largest was behind the address { $address }, and the hub noticed from { $from } to { $to } { $zone }.
}
reply-expected-most = { $share }% of them ({ amount-devices }) are expected: { $cause }. { $meaning } The devices were back within a minute, by themselves, and nothing needs fixing.
# Variables: as in reply-expected-most
reply-expected-most-old-sdk = { $devices ->
    [one] { $share }% of them, on { $devices } device, do no harm: { $cause }. { $meaning } The device was back within a minute, by itself; with a newer SDK these records go away.
   *[other] { $share }% of them, on { $devices } devices, do no harm: { $cause }. { $meaning } The devices were back within a minute, by themselves; with a newer SDK these records go away.
}
reply-expected-most-away = { $share }% of them ({ amount-devices }) are expected: { $cause }. { $meaning } The devices were back within a minute, by themselves, but for { $away ->
    [one] { $away } that was not back when the log ended.
   *[other] { $away } that were not back when the log ended.
}
# Nothing else is told. Variables: $disconnects, $devices (Number)
reply-undetermined = This log does not show why the devices disconnected ({ amount-disconnects }, { amount-devices }). We would rather ask you for more than guess.
# Variables: $disconnects, $devices (Number)
reply-undetermined-rest = For some of them the log does not show the cause ({ amount-disconnects }, { amount-devices }).
# The disconnects that none of these sentences is about. Variables: $disconnects (Number)
reply-others = The others have further causes, which we can tell you about as well ({ amount-disconnects }).
# Variables: $finding (String) - a beside-* name; $devices (Number); $meaning (String) - a beside-meaning-* message
reply-notice = Something else stands out in the log ({ amount-devices }): { $finding }. { $meaning }
section-reply-what = What happened
section-reply-how = How we know
section-reply-expected = What is as it should be
section-reply-steps = What we recommend, in this order
section-reply-devices = Where to begin
section-reply-need = What would show us more
# Variables: $disconnects, $devices (Number)
reply-expected-token = Part of the disconnects need no action ({ amount-disconnects }, { amount-devices }). A SAS token expired, and each device was back with a new one within a minute. This is how the hub is meant to work.
# Variables: $share (Number), $devices (Number)
reply-expected-old-sdk = { $devices ->
    [one] { $share }% of the disconnects, on { $devices } device, do no harm: an old SDK connects again without closing the old connection cleanly, and is back within a minute. With a newer one these records go away.
   *[other] { $share }% of the disconnects, on { $devices } devices, do no harm: an old SDK connects again without closing the old connection cleanly, and is back within a minute. With a newer one these records go away.
}
# Variables: $count (Number) - renewals, $devices (Number)
reply-expected-renewal = Devices that renew their SAS token in good time close their connection cleanly and connect again ({ amount-renewals }, { amount-devices }). The log has this as information, without an error, and it is harmless.
# Below it is a list.
reply-need = Please send us:
reply-unusable = We could not read any record of IoT Hub connections in it.
reply-need-log = the resource logs of your hub, category Connections with all columns, as JSON or CSV, for the time of the disconnects.
reply-need-client-log = the log of one of the devices itself, for the same minutes. The hub’s log cannot show what happened on the device.
reply-need-columns = the same export with all columns: OperationName and properties_s, or sdkVersion, authType, protocol and maskedIpAddress. Some of them are missing.
reply-need-connects = an export with the connects (deviceConnect), too, and not with the errors alone.
reply-need-longer = a longer range of time: at least three disconnects of the same device, and the connects before them.
reply-need-whole = the export once more, straight from Azure and if need be in several parts. This one is incomplete, or a program has changed it on the way.
reply-need-categories = the hub’s resource logs of all other categories for the same time. Internal errors of the hub (500xxx) would show there.
reply-need-zone = the time zone of the times in the export, and whether its dates have the day or the month first.
# Variables: $from, $to (String) - times; $zone (String)
reply-need-hole = the records from { $from } to { $to } { $zone }, which are missing in the export.
# Below a table. Variables: $count (Number) - devices that are not in it
reply-devices-more = { $count ->
    [one] There is { $count } more device.
   *[other] There are { $count } more devices.
}
reply-closing = If anything in this letter does not match what you see, please tell us, and we will look again.
reply-regards = Kind regards

## How long sessions and gaps lasted, and where disconnects happen: two pictures

section-rhythm = How long sessions and gaps lasted
# Variables: $known (Number) - disconnects whose session began in the log; $count (Number) - all disconnects
rhythm-caption = The log holds the whole session of { $known } of the { $count } disconnects. Sessions that end by a clock, such as that of a token, make one narrow peak; those that a bad network ends are scattered.
# Variables: $end (String) - a length of time
rhythm-close-up = Sessions of up to { $end }
rhythm-sessions = All sessions
rhythm-gaps = Time until the device was back
# The horizontal axes.
rhythm-axis-session = Length of the session
rhythm-axis-gap = Time away
# In these: $range (String) - range-between or range-exactly; $fits (String) - rhythm-fits or rhythm-gaps-fit.
# Variables: $life (String) - how long a token is valid
rhythm-hub-ends = { $range }: the hub ends a session whose token is valid for { $life }. { $fits }
# Variables: $life (String), $sdk (String) - the name of an SDK
rhythm-sdk-renews = { $range }: the { $sdk } renews a token that is valid for { $life }. { $fits }
rhythm-silence = { $range }: the longest silence that the hub allows. { $fits }
rhythm-back = { $range }: back at once, as after the end of a token or an abrupt cut. { $fits }
# Variables: $count (Number) - disconnects, may be 0
rhythm-fits = { $count ->
    [0] No session fits.
    [one] { $count } session fits.
   *[other] { $count } sessions fit.
}
rhythm-gaps-fit = { $count ->
    [0] No gap fits.
    [one] { $count } gap fits.
   *[other] { $count } gaps fit.
}
# A bin without an end. Variables: $low (String) - a length of time
length-over = over { $low }
section-breakdown = Where disconnects happen
breakdown-caption = The stronger the colour, the more disconnects. One strong row among the addresses is a site, one among the SDKs a version, one strong column a cause that all share.
breakdown-addresses = By address
breakdown-sdks = By SDK version
# Rows that are not shown, in one. Variables: $count (Number)
breakdown-others = { $count ->
    [one] { $count } other
   *[other] { $count } others
}
# The log does not say.
breakdown-unknown = Unknown

## Queries for Log Analytics that show a finding. $title (String) in query-title is one of the other messages.

query-title = Log Analytics: { $title }
query-sessions = lengths of the sessions, minute by minute
query-token = devices whose sessions last as long as a token
query-gaps = how long the devices were away
query-restarts = short sessions of one length, by device
query-sites = disconnects together, by address
query-silence = sessions that end at the hub’s limit on silence
query-faults = disconnected devices and the hub’s errors, minute by minute
query-conflicts = conflicts and changing clients, by device
query-quota = refusals for the quota, hour by hour
query-categories = what the log holds
query-last = the last record of each device
query-refusals = refused attempts, by device and code
query-codes = these error codes, minute by minute
query-clock = disconnects by time of day
query-hubs = hubs of each device, by time
query-renewals = lengths of the sessions that were closed cleanly
query-short = connections that were cut at once, by device
page-copy = Copy
page-copied = Copied
# Where the browser does not let a page copy.
page-copy-selected = Selected: copy it with the keyboard
# A button: the answer in a few lines, for a chat.
page-copy-brief = Copy summary
# For screen readers. Variables: $finding (String) - its name
page-to-finding = { $finding }: go to the finding

## Handing over: what leaves the page for the customer

# The button in the bar above the report.
page-hand-over = Hand over
page-hand-title = Hand over to the customer
page-hand-language = The customer’s language
# A box to tick, and what it does.
page-hand-part = Only the part that is on view
page-hand-redact = Leave names out
page-hand-redact-hint = Devices, modules, addresses, hubs and file names get stand-ins, the same ones in everything that you hand over. Excerpts of the log are left out.
# The same, while the box is ticked.
page-hand-redact-customer = The customer cannot tell which device is meant: the letter says so, and that they can ask you.
# While the box is not ticked.
page-hand-open = Everything below holds the names as they are in the log. Give it only to somebody who may see them.
page-hand-reply = The reply
page-hand-copy = Copy with formatting
page-hand-copy-markdown = Copy as Markdown
page-hand-copy-text = Copy as plain text
page-hand-report = Reply and report
page-hand-save-html = Save as a web page
page-hand-report-hint = One file that opens in any browser, with charts and without scripts.
page-hand-data = Data
page-save-devices = Save devices.csv
page-save-mapping = Save mapping.csv
page-hand-mapping-hint = Which stand-in is whose. This file is for you alone: do not send it along.
# The letter beside the choices, for screen readers.
page-hand-preview = Preview of the reply
page-hand-copied = Copied.
# Variables: $name (String) - a file’s name
page-hand-saved = Saved: { $name }
# The check before anything leaves. Variables: $count (Number) - names that were found, $names (String) - the first of them
page-hand-leak = { $count ->
    [one] Nothing was handed over: { $count } name that has a stand-in would still be in it: { $names }
   *[other] Nothing was handed over: { $count } names that have stand-ins would still be in it: { $names }
}
page-hand-failed = That did not work, and nothing was handed over.
page-hand-uncopied = The browser did not allow copying. Mark the text of the preview and copy it there.

## A part of the log, on the command line: what is told of it, and the options that choose it

# At the head of a report about a part. Variables: $filters (String) - what was chosen, such as: Device: pump; SDK: .NET
part-filters = Filters: { $filters }
# One of them. Variables: $label (String) - such as Device; $value (String)
part-filter = { $label }: { $value }
# Another one: the time. Variables: $from, $to (String) - times
part-time = { $from } to { $to } { $zone }
part-cause = Cause
# Two of them, each of which may be several; then two causes, either of which is shown.
part-both = { $first }; { $second }
part-either = { $first }, { $second }
part-nothing = No disconnect matches the filters.
# In a letter. Variables: $filters (String), $left (String) - the message page-look-some
reply-part = This letter is about a part of the log ({ $filters }): { $left }.
cli-help-part = A part of the log alone (report, reply, verdicts, devices)
cli-help-from = Its first moment, such as 2026-03-02 or 2026-03-02T08:00:00Z; without a zone, in that of --time-zone or in UTC
cli-help-to = The moment behind its last one
# Variables: $choices (String) - names
cli-help-cause = Disconnects of this cause; several may be given: { $choices }
cli-help-part-device = Devices with this in their ID, or in device/module; case does not matter
cli-help-sdk = Sessions with this in their sdkVersion
cli-help-address = Sessions with this in their masked address
# Variables: $option (String), $command (String)
cli-error-part-with = The option { $option } does not go with { $command }.
cli-error-part-time = --from has to be before --to.

## Handing over on the command line

# Instead of an answer that would hold names. Variables: $count (Number) - names, $kinds (String) - what they are, such as:
# devices: 2, hubs: 1
cli-error-leak = { $count ->
    [one] Nothing was written: { $count } name that has a stand-in would still be in it ({ $kinds }).
   *[other] Nothing was written: { $count } names that have stand-ins would still be in it ({ $kinds }).
}
# Beside the result of the check, and on the command line. Variables: $count (Number) - names, at least 1
page-hand-unchecked = { $count ->
    [one] { $count } name was replaced but could not be searched for: it is too short, a number of few digits, or a word that Hubscope itself uses.
   *[other] { $count } names were replaced but could not be searched for: they are too short, numbers of few digits, or words that Hubscope itself uses.
}
# Variables: $count (Number)
cli-leak-devices = devices: { $count }
cli-leak-modules = modules: { $count }
cli-leak-addresses = addresses: { $count }
cli-leak-hubs = hubs: { $count }
cli-leak-files = files: { $count }

## Queries in a report with stand-ins

# Above a query that names devices.
query-stand-ins = The query below names stand-ins, which find nothing as they are; whoever handed this over has the list of the original names (mapping).

## When a connection was really lost

# Variables: $time (String) - when the hub logged it; $names (String) - an SDK; $interval, $pings and $waits (String) - lengths of time; $from and $to (String) - times
explain-lost = Logged at { $time } { $zone }, but lost earlier. By default the { $names } has a keep-alive of { $interval } and sends a ping after { $pings } of silence; the hub waits 1.5 times the keep-alive, { $waits }, for a packet. With that default the connection was lost between { $from } and { $to }.
explain-lost-known = Logged at { $time } { $zone }, but lost earlier. The device’s own log shows a keep-alive of { $interval }: it sends a ping after { $pings } of silence, and the hub waits 1.5 times the keep-alive, { $waits }, for a packet. So the connection was lost between { $from } and { $to }.
# Variables: $from and $to (String) - times; $count (Number) - at least two disconnects, of $total (Number)
outage-began = The outage really began between { $from } and { $to } { $zone }, if the clients keep their SDKs’ default keep-alives: that fits { $count } of { $total } disconnects.
# Variables: $reason (String) - the name that an SDK gives it; $source (String) - a file; $line (String)
explain-device-said = The device’s own log gives the reason: { $reason } ({ $source }, line { $line }).
explain-device-ended = The device’s own log tells of the end, but gives no reason ({ $source }, line { $line }).
explain-device-silent = The device’s own log does not tell of the end of this connection, whose begin it has ({ $source }, line { $line }), and goes on with the next one, as after a restart.
explain-either = The confidence is that of both together, a lost network or an abrupt close: the hub’s log can hardly tell them apart.

## What the devices of a burst have in common
# Variables: $number (Number) - devices, at least 6
evidence-burst-once = { $number } devices, half of the hub’s or more, disconnected within { $high }, nearly each of them just once, and most were back within 10 minutes{ evidence-of }.
evidence-burst-boots = Of the devices that disconnected together, those with the same SDK were away equally long, as devices are that take so long to start{ evidence-of }.
evidence-burst-own-gaps = Of the devices that disconnected together, those with the same SDK were away for quite different times, as clients are that retry with back-off and jitter{ evidence-of }.
# Variables: $number (Number) - hours, at least 3
evidence-burst-timetable = Disconnects of many devices came at the same minute of the hour in { $number } hours, as if by a timetable{ evidence-of }.
threshold-gone = Share of these disconnects without a return within 10 min
threshold-once = Share of these devices that disconnected just once
threshold-boots-share = Share of these disconnects with the same time away as others with that SDK
threshold-own-gaps-share = Share of these disconnects with another time away than others with that SDK
threshold-timetable = Hours in which many devices disconnected at this minute
threshold-timetable-share = The same as a share of all hours in which many did
threshold-timetable-again = Share of these devices that the other times have too

## What other disconnects look like
# Variables: $cause (String) - the name of a cause; $count, $total (Number) - disconnects
evidence-company-own = Most other disconnects of the device, each looked at on its own, point to: { $cause }{ evidence-of }.
# Variables: $cause (String) - the name of a cause; $count, $total (Number) - disconnects
evidence-company-minute = Most disconnects of other devices of the hub within a minute of it, each looked at on its own, point to: { $cause }{ evidence-of }.
evidence-company-own-same = Most other disconnects of the device, each looked at on its own, point to the same cause{ evidence-of }.
evidence-company-minute-same = Most disconnects of other devices of the hub within a minute of it, each looked at on its own, point to the same cause{ evidence-of }.
evidence-agreed = The disconnects of the same event, taken together, point to this cause{ evidence-of }.
threshold-company-own = Other disconnects of the device
threshold-company-own-share = Share of them that points to one cause, each on its own
threshold-company-minute = Disconnects of other devices within a minute
threshold-company-minute-share = Share of them that points to one cause, each on its own
threshold-agreed-drops = Disconnects of the same event
threshold-agreed-own = Likelihood of the cause by this disconnect alone

## Evidence on places, and on clients that take turns

evidence-roamed = The device came back from another address after it had been away for { $spread }: a second client with its identity would not have left its place empty{ evidence-of }.
evidence-take-turns = Two clients of the device take turns, A, B, A: one connects in the moment in which the other ends, typically { $number } times{ evidence-of }.
evidence-one-client = The device has conflicts between two connections, but few of them, and all its connects come from one address with one sdkVersion{ evidence-of }.
evidence-site-alone = { $number } devices behind the only address in the log disconnected or came back together, within { $high } of each other; there is no other address to compare with{ evidence-of }.
evidence-site-part = { $number } of the devices behind one address came back within a minute of each other, more than by chance; the others there did not disconnect{ evidence-of }.
evidence-site-steps = The devices behind this address were disconnected one after the other, as the hub notices silence, but came back all at once{ evidence-of }.

threshold-steps = Time in which the middle half of them disconnected
threshold-steps-share = Time in which they returned, as a share of that
