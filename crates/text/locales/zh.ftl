### Simplified Chinese (zh-CN). Identifiers (error names and numbers, MQTT packets, field and product names, commands) stay as they are.

## Lengths of time

duration-seconds = { $seconds } 秒
duration-minutes = { $minutes } 分 { $seconds } 秒
duration-whole-minutes = { $minutes } 分钟
duration-hours = { $hours } 小时 { $minutes } 分
duration-days = { $days } 天 { $hours } 小时
duration-whole-hours = { $hours } 小时
duration-whole-days = { $days } 天

## Amounts, within other messages

amount-devices = { $devices } 台设备
amount-devices-count = { $count } 台设备
amount-disconnects = 断开 { $disconnects } 次
amount-attempts = 尝试 { $count } 次
amount-records = { $count } 条记录
amount-days = { $days } 天
amount-connections = 连接 { $count } 次
amount-renewals = 续订 { $count } 次
amount-devices-of = { $devices } 台设备中有 { $count } 台

## The causes: their names for people

cause-sas-token-expiry = SAS 令牌过期
cause-network-loss = 网络中断
cause-abrupt-close = 连接突然关闭
cause-app-restart = 应用程序重启
cause-site-outage = 单个站点中断
cause-keep-alive-cap = keep-alive 值超过 IoT 中心的上限
cause-hub-transient = IoT 中心暂时性故障
cause-duplicate-identity = 两个客户端共用同一设备标识
cause-quota-exceeded = 每日配额用尽
cause-undetermined = 证据不足

## The causes: what they mean

meaning-sas-token-expiry = 设备连接时使用的 SAS 令牌已过期，因此 IoT 中心关闭了连接。使用 MQTT 时，无法在连接期间续订令牌：令牌过期后，IoT 中心会等待 5 到 10 分钟再断开连接，随后设备使用新令牌重新连接。
meaning-old-sdk = 此版本的 SDK 会在 SAS 令牌过期前几分钟续订令牌，并在未发送 MQTT DISCONNECT 的情况下关闭旧连接。IoT 中心无法将其与连接中断区分开，因而记录 404104。设备随即使用新令牌重新连接。
meaning-old-sdk-certificate = 在 1.2.13 及更早版本中，即使使用 X.509 证书，C SDK 也会像要续订令牌一样每 48 分钟重新连接一次（azure-iot-sdk-c#829）。1.2.9 之前的版本此时不发送 MQTT DISCONNECT，IoT 中心会将其记录为 404104。令牌和证书都没有过期。
meaning-drift = 设备的会话持续变长或变短。其 SAS 令牌按 IoT 中心的时钟到期，却按设备自己的时钟开始生效：如果设备时钟走快或走慢，每个令牌的有效时间就会比上一个略长或略短。偏差超过数分钟时，IoT 中心可能会拒绝该设备（401003）。
meaning-network-loss = 设备失去联系的时间超过了 IoT 中心的等待时间，即设备的 MQTT keep-alive（保持连接）间隔的 1.5 倍。直到这时，IoT 中心才认定设备已离线，因此实际失去联系的时间早于日志中的时间。
meaning-network-loss-amqp = 设备失去联系的时间超过了 IoT 中心等待其任何信号的时间：使用 AMQP 时为 4 分钟。直到这时，IoT 中心才认定设备已离线，因此实际失去联系的时间早于日志中的时间。
meaning-abrupt-close = 连接被切断，事先没有发送 MQTT DISCONNECT。原因可能是防火墙或代理发出了 TCP 重置、客户端直接关闭了套接字、旧版 SDK 存在缺陷，也可能是网络中断极短，设备随即恢复了连接。这些情况在 IoT 中心的日志中看起来都一样。
meaning-app-restart = 设备上的应用程序反复崩溃或重启：会话很短且时长一致，会话之间的间隔（即启动时间）也一致。
meaning-app-restart-by-clock = 应用程序或整台设备一再在同一时间重启：可能由计划任务、更新时段或定时器触发。被突然终止的程序不会向 IoT 中心告别（MQTT DISCONNECT），因此 IoT 中心会记录此错误。
meaning-app-restart-regular = 设备上的应用程序一再崩溃或重启：每次离线的时间大致等于启动所需的时间。它事先没有向 IoT 中心告别（MQTT DISCONNECT），因此 IoT 中心会记录此错误。
meaning-app-restart-shrinking = 设备上的应用程序一再崩溃或重启，而且每次运行的时间越来越短：有某种资源逐渐耗尽，重启也无法释放。它事先没有向 IoT 中心告别（MQTT DISCONNECT），因此中心记录了此错误。
meaning-site-unplaced = 这些设备一起断开又一起恢复，而 IoT 中心的其他设备并没有。导出的日志中没有地址，因此无法判断它们有何共同之处：同一站点的线路和电源、同一移动运营商，或 IoT 中心的某一部分。
meaning-limit = 这些连接总是在相同的时长后被终止，精确到秒：多半是防火墙、代理、负载均衡器或 VPN 限制了连接的最长时间，或是客户端中的定时器。客户端没有向 IoT 中心告别（MQTT DISCONNECT），因此中心记录了此错误。
meaning-app-restart-once = 应用程序或整台设备被重启，大多数设备只重启了一次：由于更新、人为操作或断电。被突然终止的程序不会向 IoT 中心告别（MQTT DISCONNECT），因此 IoT 中心会记录此错误。
meaning-site-outage = 某个站点的线路、供电或网关中断，共用该站点地址的所有设备同时失去联系。对每台设备，IoT 中心都要等到其 MQTT keep-alive 间隔的 1.5 倍之后才会发现。因此，如果设备使用不同的 SDK，断开连接会分批出现（按默认值，Python SDK 为 90 秒之后，.NET 为 450 秒之后），并且都晚于实际中断的时间。
meaning-keep-alive-cap = 客户端使用的 MQTT keep-alive 值超过了 IoT 中心允许的上限，并且连续 29.45 分钟（1767 秒）没有发送任何数据。无论客户端请求多大的 keep-alive 值，静默时间都不得超过这一上限，因此 IoT 中心关闭了连接。网络本身未必发生过故障。
meaning-hub-transient = IoT 中心自身出现了暂时性故障。部分节点在一段时间内关闭了已有连接并拒绝新连接，导致许多网络中的设备同时断开连接。
meaning-hub-moved = IoT 中心切换到了另一区域，或进行了更新：它用自己的错误代码说明了这一点。IoT 中心关闭了已有连接，并在恢复之前拒绝新连接，因此许多网络中的设备同时断开连接。
meaning-duplicate-identity = 两个客户端使用同一设备 ID 连接，而 IoT 中心对每个标识只保留一个连接。后连接的客户端将先连接的挤下线，后者重新连接后又将前者挤下线，如此反复。IoT 中心还会将这种情况记录为 400027 ConnectionForcefullyClosedOnNewConnection（MQTT）或 409002 LinkCreationConflict（AMQP）。
meaning-quota-exceeded = IoT 中心当天的消息配额已用尽（403002 IotHubQuotaExceeded）。在 00:00 UTC 之前，IoT 中心会让设备连接，但随即将其断开，设备因而不断重新连接。使用 MQTT 时，IoT 中心无法告知设备原因。
meaning-undetermined = 导出的日志无法说明这些设备为何断开连接。这同样是一种结论：下面列出了查明原因还需要的信息。
refused-meaning = IoT 中心关闭了这些连接，随后拒绝了这些设备，尽管设备立即尝试了重新连接，也就是说设备能够到达 IoT 中心。设备已被禁用或删除，或其密钥或证书不再被接受。原因既不是网络，也不是 IoT 中心的故障。

## The causes: how they show

symptom-regular = 症状：设备按固定间隔断开连接（若令牌有效期为一小时，则每 65 到 70 分钟一次），有时伴有 401003 IotHubUnauthorized，并在不到一分钟后重新连接。
symptom-random = 症状：设备随机断开连接，时间各不相同。
symptom-together = 症状：许多设备同时断开连接，“连接的设备数”指标（connectedDeviceCount）下降，404104 和 500xxx 错误比平常多。

## Evidence, over the disconnects of one finding
##
## In all of them: $count (Number) of the finding’s $total (Number) disconnects show it.
## $low, $high, $typical (String) are lengths of time: the shortest, the longest and the median.

range-between = { $low }至 { $high }
range-typical = { $low }至 { $high }，通常为 { $typical }
range-exactly = { $low }
token-life-minutes = { $number } 分钟
token-life-hours = { $number } 小时
token-life-days = { $number } 天
evidence-of = { $total ->
    [0] {""}
   *[other] （{ $total } 次断开连接中有 { $count } 次）
}
evidence-token-band = 会话持续了 { $range }，相当于 { $life }的令牌有效期加上 IoT 中心等待的 5 到 10 分钟{ evidence-of }。
evidence-token-early = 会话持续了 { $range }，正是 SDK 自行续订有效期为 { $life }的令牌的时间{ evidence-of }。
evidence-token-repeats = 同一设备上至少三次出现相同的会话时长{ evidence-of }。
evidence-token-clock = 会话较短，但连接在令牌生成 { $range }后关闭，符合有效期为 { $life }的同一令牌先后用于两次连接的情形{ evidence-of }。
evidence-token-clock-steady = 断开连接时令牌的使用时长与该设备大多数断开连接时相同：{ $range }{ evidence-of }。
evidence-401003-near = 断开连接前后 { $high }内出现了 401003 IotHubUnauthorized{ evidence-of }。
evidence-401003-elsewhere = 该设备在其他断开连接时出现过 401003 IotHubUnauthorized，但这次没有{ evidence-of }。
evidence-sdk-waits-for-hub = SDK 不会提前续订令牌，而是等 IoT 中心断开连接：{ $names }{ evidence-of }。
evidence-sdk-pings-early = SDK 每隔 keep-alive 间隔的四分之一就会发送 ping，因此几乎不会达到 IoT 中心的静默上限：{ $names }{ evidence-of }。
evidence-sdk-renews-gracefully = SDK 会在令牌过期前续订，并正常断开旧连接，因此续订时不会留下错误：{ $names }{ evidence-of }。
evidence-sdk-renews-abruptly = SDK 会在令牌过期前续订，但关闭旧连接时不发送 MQTT DISCONNECT，续订会被记录为 404104：{ $names }{ evidence-of }。
evidence-auth-sas = 设备使用 SAS 令牌进行身份验证{ evidence-of }。
evidence-auth-x509 = 设备使用 X.509 证书进行身份验证，不存在这种周期{ evidence-of }。
evidence-protocol-amqp = 设备使用 AMQP，续订令牌时无需断开连接{ evidence-of }。
evidence-token-distance = 日志中没有这次连接的记录，但这次断开发生在该设备上一次断开后 { $range }（缺少记录时为其数倍），与有效期为 { $life }的令牌相符{ evidence-of }。
evidence-renewal-age = 日志没有写明 SDK，但这次会话（或距该设备上一次断开的时间）为 { $range }，正是旧版 SDK 自行续订有效期为 { $life }的令牌的时间{ evidence-of }。
evidence-token-older = 会话短于令牌的有效期，但令牌可能在会话开始之前就已生成{ evidence-of }。
evidence-peers-token = 使用相同 SDK 版本的设备大多符合令牌周期{ evidence-of }。
evidence-outlived = 该设备的其他会话持续时间超过了此类令牌的有效期{ evidence-of }。
evidence-off-token-band = 会话持续了 { $range }，与常用的令牌有效期均不相符{ evidence-of }。
evidence-mostly-token = 设备的大多数会话符合其令牌周期，但这次会话不符合{ evidence-of }。
evidence-steady = 设备至少有四次会话（包括这次）时长大致相同，很少有更长的会话：{ $range }{ evidence-of }。
evidence-irregular = 设备的各次会话时长相差很大{ evidence-of }。
evidence-regular = 设备的各次会话时长几乎一致{ evidence-of }。
evidence-session-seconds = 会话最多持续了一分钟：{ $spread }{ evidence-of }。
evidence-session-minutes = 会话持续了 1 到 15 分钟：{ $spread }{ evidence-of }。
evidence-cap = 会话持续了 { $range }，接近 IoT 中心允许客户端静默的最长时间：29.45 分钟（1767 秒）{ evidence-of }。
evidence-cap-repeats = 设备至少有三次会话在达到 IoT 中心的静默时间上限 29.45 分钟（1767 秒）时结束{ evidence-of }。
evidence-cap-device = 该设备从未在中心允许的最长静默时间（29.45 分钟，即 1767 秒）之前被断开，而这次会话持续得更久：{ $range }{ evidence-of }。
evidence-at-limit = 该设备至少有五次会话（包括这一次）时长相同，相差不超过三秒，通常为 { $typical }，说明存在某种时限{ evidence-of }。
evidence-limit-of-address = 共用同一地址的 { $number } 台设备有相同的时限{ evidence-of }。
evidence-limit-elsewhere = 其他地址的 { $number } 台设备也有相同的时限{ evidence-of }。
evidence-often = 设备在一小时内至少断开了八次{ evidence-of }。
evidence-timer = 该设备总是间隔相同的时间连接，如同由定时器触发：每隔 { $typical }{ evidence-of }。
evidence-time-of-day = 在日志涵盖的大多数日子里，设备都在一天中的这一时间（前后五分钟内）断开连接{ evidence-of }。
evidence-round-time = 断开发生在整点后 5 至 10 分钟，该设备的断开大多如此：令牌在整点到期时，IoT 中心正是在这段时间关闭连接{ evidence-of }。
evidence-gap-instant = 设备在一秒内恢复连接，比客户端察觉连接中断还要快{ evidence-of }。
evidence-gap-seconds = 设备在 10 秒内重新连接，通常用时 { $typical }{ evidence-of }。
evidence-gap-short = 设备离线 { $range }{ evidence-of }。
evidence-gap-minutes = 设备离线 1 到 10 分钟：{ $spread }{ evidence-of }。
evidence-gap-over-ten-minutes = 设备离线超过 10 分钟：{ $spread }{ evidence-of }。
evidence-gap-as-ever = 设备的离线时长与平时大致相同：{ $spread }{ evidence-of }。
evidence-gap-of-fleet = 设备的离线时长与大多数离线过一段时间的设备大致相同：{ $spread }{ evidence-of }。
evidence-long-gap-as-ever = 设备离线的时长与平时大致相同，且超过设备启动所需的时间：{ $spread }{ evidence-of }。
evidence-no-return = 到日志结束时，设备仍未重新连接{ evidence-of }。
evidence-address-changed = 设备重新连接时换了地址{ evidence-of }。
evidence-new-address = 设备几乎每次重新连接都换了地址，就像每次数据会话都会获得新地址的调制解调器{ evidence-of }。
evidence-version-changed = 设备重新连接时 SDK 版本变了{ evidence-of }。
evidence-throttled = 断开连接前后一分钟内，IoT 中心对该设备进行了限制（429xxx 或 503008）{ evidence-of }。
evidence-refused = 断开连接后五分钟内、设备恢复连接之前，该设备的一次连接因服务器错误（500xxx、502xxx 或 503xxx）而失败{ evidence-of }。
evidence-conflict-near = 断开连接前后一分钟内，记录了该设备的两个连接发生冲突：400027 ConnectionForcefullyClosedOnNewConnection 或 409002 LinkCreationConflict{ evidence-of }。
evidence-conflicts = 设备多次发生两个连接之间的冲突，通常为 { $number } 次（400027 或 409002）{ evidence-of }。
evidence-taken-over = 在此连接关闭前的 5 秒内，设备已建立了另一个连接{ evidence-of }。
evidence-contested = 设备的连接接连不断地相互取代，间隔很短，如同两个客户端都在不断重试{ evidence-of }。
evidence-taken-at-once = 另一个连接在 8 秒内取代了此连接，比任何设备重启都快：{ $spread }{ evidence-of }。
evidence-two-sdks = 设备连接时交替使用两个 sdkVersion 值（A、B、A）{ evidence-of }。
evidence-two-addresses = 设备交替从两个地址连接（A、B、A）{ evidence-of }。
evidence-address-pool = 与它共用地址的其他设备也在更换地址：这些地址来自运营商的地址池{ evidence-of }。
evidence-quota-code = IoT 中心在同一天（UTC）稍早时记录过 403002 IotHubQuotaExceeded{ evidence-of }。
evidence-loop-until-midnight = IoT 中心的设备连接后在 30 秒内即被断开，如此反复，直到 00:00 UTC{ evidence-of }。
evidence-quota-unfinished = 日志在 00:00 UTC 之前结束时，大多数设备仍在连接后立即被断开{ evidence-of }。
evidence-alike-sessions = 连续出现时长一致的短会话，最多连续 { $number } 次，通常持续 { $typical }{ evidence-of }。
evidence-alike-gaps = 这些会话之间的间隔也一致，通常为 { $typical }，像是设备启动造成的{ evidence-of }。
evidence-site-together = 共用同一地址的 { $number } 台设备在 { $high }内断开连接，而其他地址的设备几乎没有断开{ evidence-of }。
evidence-site-not-alone = 共用同一地址的 { $number } 台设备在 { $high }内断开连接，但其他地址的设备当时也有断开，或其他地址几乎没有设备{ evidence-of }。
evidence-together-unplaced = { $number } 台离线的设备在一分钟内先后恢复连接；日志中没有地址，无法判断它们有何共同之处{ evidence-of }。
evidence-site-back = 共用该地址的设备一起恢复连接，其中至少一半集中在三分钟之内{ evidence-of }。
evidence-site-at-once = 这些设备全部在 { $high }内被切断，而大多数在 8 秒内恢复连接，任何设备都来不及重新启动{ evidence-of }。
evidence-burst = 多个网络中的 { $number } 台设备在 { $high }内断开连接{ evidence-of }。
evidence-burst-unplaced = { $number } 台设备在 { $high }内断开连接；导出的日志中没有这些设备的地址{ evidence-of }。
evidence-wave = 在最长 { $high }的时间内，{ $number } 台设备（占 IoT 中心设备的一半或以上）相继断开连接{ evidence-of }。
evidence-burst-one-address = { $number } 台设备同时断开连接，其中大多数共用同一个地址{ evidence-of }。
evidence-burst-like-sites = 当时的断开连接大多像是个别站点的中断：成组断开，每组共用一个地址{ evidence-of }。
evidence-burst-by-address = 是否断开连接取决于地址：某些地址后的设备几乎全部断开，其他地址后的设备几乎没有断开{ evidence-of }。
evidence-burst-all = IoT 中心至少 70% 的设备同时断开连接：{ $high }内共 { $number } 台{ evidence-of }。
evidence-burst-at-once = 同时断开连接的设备中，至少一半在 10 秒内重新连接{ evidence-of }。
evidence-burst-as-ever = 同时断开连接的设备中，至少一半的离线时长与平时大致相同{ evidence-of }。
evidence-burst-repeated = 同时断开连接的设备中，有些在此期间断开了不止一次{ evidence-of }。
evidence-server-errors = IoT 中心在同一时间记录了 { $number } 个 500xxx 或 503xxx 内部错误{ evidence-of }。
evidence-no-server-errors = 导出的日志包含可能记录 500xxx 内部错误的类别，但同一时间没有此类错误{ evidence-of }。
evidence-not-confirmed = 导出的日志只有 Connections 类别，看不到其他类别中的 500xxx 内部错误{ evidence-of }。
evidence-upheaval = IoT 中心在同一时间记录了与故障转移或升级有关的代码（404012、400029、400030 或 503006）{ evidence-of }。
evidence-many-sdks = 这些设备使用 { $number } 种不同的 SDK{ evidence-of }。
evidence-common-start = { $number } 台设备同时断开连接，其中大多数在一个令牌有效期之前也是同时连接的{ evidence-of }。
evidence-too-few = 在导出的日志中，设备断开连接的次数太少，看不出规律{ evidence-of }。
evidence-no-start = 日志中没有该会话开始的记录{ evidence-of }。
evidence-no-connects = 导出的日志中没有任何连接记录，因此看不到会话，也看不到设备是否重新连接{ evidence-of }。
evidence-other-code = 一分钟内还记录了其他错误，这可能才是原因：{ $names }{ evidence-of }。
evidence-device-rhythm = 日志中没有该会话开始的记录，但设备的其他会话符合其令牌周期{ evidence-of }。
evidence-device-said = 设备自身的日志给出了原因：{ $names }{ evidence-of }。
evidence-device-lived = 设备自身的日志记录了这次断开，说明应用程序仍在运行{ evidence-of }。
evidence-device-silent = 设备自身的日志记录了其他断开，却没有这一次：日志直接从下一个连接继续，如同重启之后{ evidence-of }。
evidence-401003-missing = 在此 IoT 中心上，这类客户端的令牌过期时，断开连接旁几乎总会记录 401003 IotHubUnauthorized，但这次没有{ evidence-of }。
evidence-gap-by-ping = 设备离线了 { $range }，大致等于其 SDK 比 IoT 中心更晚发现没有任何响应的时间{ evidence-of }。
evidence-drifting = 设备的会话每天变长或变短 { $range }，如同设备时钟走快或走慢时那样{ evidence-of }。
evidence-off-band-life = 会话持续了 { $range }。这不是常见的令牌有效期，但有效期约为 { $number } 分钟的令牌会产生这样的会话{ evidence-of }。
evidence-since-update = 这些断开始于一次更新：{ $devices } 台设备在此之前不久改用 { $to }（原为 { $from }）连接，而在那之前从未有过此类断开（断开 { $count } 次）。
evidence-until-update = 这些断开随一次更新而结束：{ $devices } 台设备在改用 { $to }（原为 { $from }）连接之前断开过 { $count } 次，此后再未出现。
evidence-shrinking = 会话越来越短（{ amount-devices }），从 { $high }缩短到 { $low }。
evidence-gave-up = 使用 Node.js SDK 的设备有 { $count } 次离线超过 15 分钟，最长 { $high }：该 SDK 在 4 分钟内重连失败后即放弃，此后不再尝试，直到应用程序重新打开客户端。
evidence-switched-off = 这些设备一再在大约 { $from } 至 { $to }（UTC）期间离线（{ amount-devices }；断开 { $count } 次）。
evidence-silent-mqtt = 会话持续 { $typical }，正好等于 IoT 中心对 keep-alive 为 { $high } 的客户端的等待时间，前提是该客户端在连接后不发送任何内容，连 ping 也没有{ evidence-of }。
evidence-silent-amqp = 会话持续 { $typical }，正好等于 IoT 中心在没有任何数据发送时保持 AMQP 连接的时间{ evidence-of }。
evidence-silent-on-the-way = 会话持续 { $typical }，许多负载均衡器、防火墙和运营商正是在这段时间之后断开没有数据发送的连接{ evidence-of }。
evidence-waits-without-limit = 1.3 及更早版本的 C SDK 在每次尝试失败后都会将等待时间加倍，且没有上限（azure-iot-sdk-c#205）。设备最晚在 { $high }后才恢复，离线时间可能比网络中断更长{ evidence-of }。
evidence-refused-since = 随后 IoT 中心拒绝了该设备：{ $names }{ evidence-of }。
evidence-cut-at-once = IoT 中心允许客户端接入，又在 { $high }内关闭连接，反复如此，而日志中没有第二个客户端的迹象{ evidence-of }。

## What to do

solution-token-nothing = 如果使用 Azure IoT SDK 和连接字符串，则无需处理。SDK 会自动生成新令牌并重新连接。请确认每台设备都在一分钟内重新连接。
solution-token-locked-out = 首先处理没有恢复连接的设备：IoT 中心拒绝了它们提供的凭据（401003）。如果仍是已过期的令牌，请让应用程序在旧令牌过期前生成新令牌（Java SDK 1.29.2 至 1.29.4：请更新）。如果密钥在 IoT 中心中已更改，请将新密钥配置到设备上。
solution-token-longer = 若要减少此类错误，请为客户端设置更长的令牌有效期：.NET SDK（1.37.0 及更高版本）中的 ClientOptions.SasTokenTimeToLive，例如 24 小时；Java 的 ClientOptions 中的 sasTokenExpiryTime，以秒为单位，例如 86400。也可以改用 AMQP，它可在连接期间续订令牌。如果在新的导出中，设备每 24 小时又 5 到 10 分钟才断开一次，即表示已见效。
solution-token-long = 这些令牌的有效期已达一天或更长。若要进一步减少此类错误，请改用可在连接期间续订令牌的 AMQP，或使用无需令牌的 X.509 证书。
solution-token-check = 如果应用程序自行生成令牌，请在旧令牌过期前生成新令牌并重新连接，同时确保设备时钟准确（NTP）。
solution-clock = 校准设备的时钟，并用 NTP 保持准确：确认设备能访问时间服务器，且断电时电池能维持走时。如果其会话与其他设备一样长，即表示已见效。
solution-update-sdk-goodbye = 更新这些设备上的 SDK：C 更新到 1.2.9 或更高版本，Python 更新到 2.1.2 或更高版本。旧版本续订令牌时不会发送 MQTT DISCONNECT。如果 48 分钟（C）或 58 分钟（Python）处的断开只记录为信息，即表示已见效。
solution-update-sdk-certificate = 将这些设备上的 C SDK 更新到 1.2.14 或更高版本。如果不再每 48 分钟断开一次，即表示已见效。
solution-update-sdk = 使用最新版本的 Azure IoT 设备 SDK：旧版本在重新连接方面存在缺陷。
solution-update-sdk-waits = 将这些设备上的 C SDK 更新到 1.4.0 或更高版本，新版本两次尝试之间最多等待 30 秒。如果下次中断之后所有设备都在一分钟内恢复，说明措施有效。
solution-update-undone = 查明更新带来了什么变化：在其中一台设备上恢复之前的版本。如果该设备不再断开，原因就是更新。
solution-update-helped = 把使问题消失的这次更新也部署到尚未更新的设备上。已更新的设备无需再做任何处理。
solution-fills-up = 查找设备上逐渐占满且重启后仍未释放的资源：磁盘或闪存、日志、数据库、未发送消息的队列。如果是内存不足，则占用内存的程序在应用重启期间仍在运行。如果会话不再缩短，说明措施有效。
solution-reopen-client = 让应用程序在 Node.js SDK 放弃后重新打开客户端：收到 “disconnect” 事件时反复调用 open 方法直到成功，每次间隔一分钟；或者结束进程，由服务管理器重新启动。如果设备在网络恢复后几分钟内就能回来，说明措施有效。
solution-switched-off = 查明是否有人或某种机制在这些时间关闭设备：下班、周末，或太阳能板的日照。如果是，则一切正常。若不想在日志中看到此错误，可让应用程序在断电之前关闭连接（MQTT DISCONNECT）。
solution-send-addresses = 请重新导出，并包含 maskedIpAddress 列（在 properties 中）：它能表明这些设备是共用一个地址、属于同一运营商，还是分布各处。
solution-test-connection = 在设备现场测试到 IoT 中心的连接：端口 8883（MQTT）、5671（AMQP）或 443（WebSockets）是否开放、名称解析是否正常、信号强度是否足够。
solution-keep-alive = 如果网络不可靠，请勿增大 keep-alive 值。这样做并不能维持连接，只会更晚发现连接丢失，相关警报也会随之推迟。
solution-client-log = 获取设备自身在同一时段的日志。IoT 中心的日志无法说明连接为何断开。
solution-close-properly = 在应用程序新建客户端之前，先关闭旧客户端（MQTT DISCONNECT）；SDK 正在重试时，不要在应用程序中重新连接。
solution-middlebox-idle = 确认沿途的防火墙、代理或 NAT 是否会切断空闲或建立已久的连接。其空闲超时必须长于客户端的 keep-alive：默认 Python 为 60 秒，Node.js 为 180 秒，Java 为 230 秒，C 为 240 秒；.NET 每 75 秒发送一次 ping。如果无法更改该超时，请将 keep-alive 设得更短，例如 120 秒。如果空闲的设备能保持连接，即表示已见效。
solution-session-limit = 各次连接的时长相同，说明有某个环节按时钟结束连接：限制连接最长时间（通常为 60 分钟）的代理、负载均衡器、VPN 或防火墙，或设备自身的程序。缩短 keep-alive 对此无效。请提高该限制，或让客户端在达到限制之前正常断开（MQTT DISCONNECT）并重新连接。
solution-no-pings = 首先检查客户端是否真的发送 ping：看起来它在连接之后什么都没有发送。MQTT 库只有在程序让它运行时才会发送 ping，即通过自己的线程，或由程序循环中的调用（loop、yield、DoWork）触发。如果缺少该调用或调用被阻塞，IoT 中心每次都会关闭连接。如果会话持续得更久，说明措施有效。
solution-amqp-idle = 首先检查客户端是否维持其 AMQP 连接：如果 4 分钟内没有收到任何内容，IoT 中心就会关闭连接（空闲超时 240,000 毫秒）。SDK 会自行发送空帧；使用其他库时，请将其设置为至少每 2 分钟发送一次，并且不要阻塞其线程。如果会话持续得更久，说明措施有效。
solution-idle-limit = 首先检查途中是否有设备会断开空闲 4 到 5 分钟的连接（负载均衡器和运营商常常如此）：将客户端的 keep-alive 设为 2 到 3 分钟。如果会话持续得更久，说明措施有效；否则，是设备自身的程序或对连接时长的限制结束了会话。
solution-app-log = 查看应用程序日志和系统日志中这些时刻的内容：每次断开连接前的最后几行通常会指明故障。
solution-watchdog = 将会话时长与看门狗定时器、计划重启和内存限制进行对照，并检查供电情况。
solution-planned-restart = 设备重新连接时版本变了，说明这是一次版本发布，无需修复。请让更新程序先关闭客户端（MQTT DISCONNECT），再终止应用程序。如果下次发布不再留下 404104，说明已奏效。
solution-sleeping-device = 如果设备按设计在两次消息之间休眠，请让它在关闭前发送 MQTT DISCONNECT，这些错误就会消失。
solution-site-line = 在现场查明当时是什么出了故障：供电、路由器、网关、防火墙，还是运营商线路。如果再次发生，请为路由器配备不间断电源（UPS）或第二条线路（例如移动网络）。如果共用该地址的设备不再同时断开连接，说明措施有效。
solution-site-time = 请查看第一次断开连接之前的时间，因为 IoT 中心发现连接丢失有延迟。按各 SDK 的默认 keep-alive 值，从最后一个数据包算起，Python 为 90 秒，Node.js 为 4 分 30 秒，Java 为 5 分 45 秒，C 为 6 分钟，.NET 为 7 分 30 秒。如果路由器或运营商的日志显示在那个更早的时间发生了故障，原因就找到了。
solution-keep-alive-below-cap = 将客户端的 MQTT keep-alive 值设为不超过 1177 秒，最好设为几分钟：IoT 中心的等待时间是该值的 1.5 倍，但绝不会超过 29.45 分钟（1767 秒）。各 SDK 中的设置名称如下：.NET 为 KeepAliveInSeconds，Java 为 keepAliveInterval，Node.js 和 C 为 keepalive，Python 为 keep_alive。如果没有数据往来的会话能持续半小时以上，说明措施有效。
solution-send-sometimes = 如果无法更改 keep-alive 值，请让应用程序每 15 分钟发送一条短消息：任何数据包都会让 IoT 中心重新开始计时。这样每台设备每天会发送 96 条消息，并计入每日配额。如果会话能持续半小时以上，说明措施有效。
solution-find-second-client = 查找第二个客户端：在 Connections 日志中列出该设备的 deviceConnect 记录，并查看 sdkVersion 和 maskedIpAddress。如果有两个值交替出现，就能看出另一个客户端是什么程序、在何处运行。常见的情况是测试环境、复制的磁盘映像或配置，或者一直没有停用的旧安装。
solution-one-identity = 在 IoT 中心为每个客户端注册单独的设备，并使用各自的密钥或证书。如果找不到第二个客户端，请重新生成该设备的两个密钥，只把新密钥提供给正确的客户端：另一个客户端会因 401003 IotHubUnauthorized 被拒绝。如果该设备不再出现 400027 和 409002，说明措施有效。
solution-dispose-client = 如果两个连接来自同一地址且 sdkVersion 相同，说明是同一个程序连接了两次。请让程序在新建客户端之前先关闭并释放旧客户端，只运行一个实例，并且只由 SDK 或应用程序其中一方负责重新连接。如果该设备不再出现 400027 和 409002，说明措施有效。
solution-quota-units = 在 Azure 门户中 IoT 中心的“定价和缩放”下提高每日上限：增加单位数，或选用更高的规格（一个 S1 单位每天 400,000 条消息，一个 S2 单位 6,000,000 条）。免费的 IoT 中心（每天 8,000 条）无法提高上限，需要新建付费层的 IoT 中心。如果指标“使用的消息总数”（dailyMessageQuotaUsed）在 00:00 UTC 之前一直低于上限，说明措施有效。
solution-quota-confirm = 日志中没有 403002：请与已用消息数指标（Total number of messages used）对比。如果原因是配额，该指标会在一天中逐渐上升，并从这些断开中的第一次起一直停留在上限，直到 00:00 UTC。
solution-quota-sender = 查明配额用在了哪里：在接收消息的一端，按 iothub-connection-device-id 统计消息数。读取设备孪生和调用直接方法也会计入。请让发送最多的设备降低发送频率，或将多个读数合并为一条消息：不超过 4 KB 计为一条（免费的 IoT 中心为 0.5 KB）。如果 dailyMessageQuotaUsed 在一天中增长得更慢，说明措施有效。
solution-quota-alert = 在 Azure Monitor 中为 IoT 中心的指标“使用的消息总数”（dailyMessageQuotaUsed）创建警报，聚合方式为最大值，阈值为每日上限的 80%：一个 S1 单位为 320,000。如果警报在 IoT 中心开始断开设备之前发出，说明措施有效。
solution-quota-wait = 也可以等待：到 00:00 UTC，IoT 中心会重新从零计数，此后设备无需任何处理即可保持连接。如果第二天再次发生，说明配额对这些设备来说太小。
solution-retry = 让设备按带抖动的指数退避方式重试（SDK 默认如此）；大多数设备会自行恢复连接。
solution-resource-health = 查看 IoT 中心在该时段的 Resource Health 以及 Azure Status。
solution-in-common = 这些设备同时断开连接，因此请查找它们的共同点：IoT 中心及其所在区域、运营商、防火墙或网关、DNS，或定时任务。请导出同一小时内所有类别的日志，以便看到 IoT 中心自身的错误（5xx），并与 Azure 状态页对照。
solution-failover = 如果故障持续，可考虑执行手动故障转移（前提是 IoT 中心已配置）。
solution-support = 向 Microsoft 提交支持请求，并附上以上时间和设备 ID。
solution-longer-export = 导出更长的时间范围，至少包含同一设备的三次断开连接及其之前的连接记录。
solution-all-columns = 导出 Connections 类别的所有列，包括 sdkVersion、authType 和 maskedIpAddress。

## Notes

note-expected = 设备在一分钟内即重新连接。这是 IoT 中心按设计运行的结果，无需处理。
note-expected-old-sdk = 设备在一分钟内即重新连接。这没有危害，使用较新的 SDK 后即会消失。
note-expected-away = 设备在一分钟内即重新连接，这是 IoT 中心按设计运行的结果；但有 { $away } 台设备到日志结束时仍未恢复，需要处理。
note-keep-alive-editions = 文档关于 keep-alive 的说法前后矛盾：2019 年版建议在网络不可靠时增大 keep-alive 值，2020 年版则建议不要增大。Hubscope 以较新的版本为准。

## 断开连接之外：日志中没有 404104 的情况

beside-never-came-back = 未再恢复连接的设备
beside-authentication-failing = 身份验证持续失败
beside-authentication-failed = 身份验证曾在一段时间内失败
beside-quota-loop = 每日配额已用尽（没有 404104）
beside-wrong-mqtt-use = 客户端违反 IoT 中心的 MQTT 规则
beside-shared-identity = 两个客户端共用同一设备标识
beside-shared-turns = { $count } 个连接先后被下一个连接取代，每个最多持续 { $time }。
beside-shared-sdks = 客户端使用了不止一个 sdkVersion（{ amount-devices-count }）：{ $names }。
beside-shared-addresses = 客户端来自不止一个地址（{ amount-devices-count }）。
beside-failover-or-maintenance = IoT 中心故障转移或维护
beside-throttling = 请求受到限制
beside-moved = 已迁移到另一个 IoT 中心
beside-clock-rhythm = 按时钟规律断开连接
beside-graceful-renewal = 正常续订令牌

beside-meaning-never-came-back = 日志中关于这些设备的最后一条记录是断开连接，距日志结束还有数小时。此后再无任何记录，连失败的连接尝试也没有。
beside-meaning-authentication-failing = 从某一时刻起，IoT 中心拒绝了这些设备的每一次连接尝试，此后再没有成功过。设备在运行，也能到达 IoT 中心，但 IoT 中心不认可它们的身份。
beside-meaning-authentication-failed = 在一段时间内，IoT 中心拒绝了这些设备的每一次连接尝试，之后又重新接受了它们。设备在此期间一直在运行，也能到达 IoT 中心，因此不是网络的问题。
beside-meaning-quota-loop = IoT 中心当天的消息配额已用尽。IoT 中心记录了这一点，或者结束了连接，但没有可供判断的 404104。
beside-meaning-wrong-mqtt-use = IoT 中心允许客户端连接，但随即关闭连接，如此反复。如果客户端发布或订阅 IoT 中心不认识的主题、使用 QoS 2，或其 will 消息使用其他主题，IoT 中心就会这样处理。
beside-meaning-failover-or-maintenance = IoT 中心出于自身原因关闭了连接：故障转移到另一区域，或正在更新。它用专门的代码或正常的断开来表明这一点，因此这些不是 404104。
beside-meaning-throttling = 请求或连接的数量超过了 IoT 中心的上限，其中一部分被拒绝。SDK 会自动重试，间隔逐次加长；在此期间，设备处于离线状态，或其消息在等待发送。
beside-meaning-moved = 这些设备离开了日志中的一个 IoT 中心，并很快以相同的名称连接到另一个：可能换用了其他连接字符串，或由 Device Provisioning Service 重新分配。它们并未丢失。
beside-meaning-clock-rhythm = 无论何时建立连接，这些设备都在每天或每周的同一时间断开。其背后是按时间表进行的事情：关机、重启设备的任务，或在夜间重置的路由器或线路。
beside-meaning-graceful-renewal = 这些客户端在 SAS 令牌过期前续订：发送 MQTT DISCONNECT，再用新令牌重新连接。IoT 中心将每次断开记录为信息，不作为错误。

beside-gone-for = 到日志结束时，已离线至少 { $time }（{ amount-devices-count }）。
beside-gone-history = 此前每次都能恢复连接，最长用时 { $time }（恢复 { $count } 次，其中 10 分钟内 { $quick } 次）。
beside-gone-together = 它们在同一时刻离线，即 { $moment } { $zone }（{ amount-devices-count }）。
beside-gone-one-network = 从掩码后的地址看，它们在同一网络中（{ amount-devices-count }）。
beside-gone-node = { $names }：重新连接连续失败 4 分钟后就会放弃，此后在应用程序重新启动之前不再尝试（{ amount-devices-count }）。
beside-gone-endless = { $names }：会一直重试。因此设备没有供电或网络，或者其尝试在 IoT 中心记录设备身份之前就已失败，例如 TLS 握手失败（{ amount-devices-count }）。
beside-gone-application = 这类客户端需要由应用程序重新连接：嵌入式 SDK（ThreadX、FreeRTOS）和普通 MQTT 客户端不会自动重连。也可能是日志未说明客户端的类型（{ amount-devices-count }）。

beside-refused-disabled = IoT 中心答复该设备已被禁用（{ amount-attempts }，{ amount-devices }）。
beside-refused-unknown = IoT 中心答复没有该设备，或该设备已被禁用（{ amount-attempts }，{ amount-devices }）。
beside-refused-unauthorized = IoT 中心不接受其密钥、令牌、证书或地址（{ amount-attempts }，{ amount-devices }）。
beside-refused-never = 日志中没有该设备成功连接的记录（{ amount-devices-count }）。
beside-refused-errors-alone = 导出中只有错误，无法从中看出其间是否有尝试成功。
beside-refused-together = 它们在同一时刻开始失败，即 { $moment } { $zone }，就像有人按清单逐一操作，或一批证书同时过期（{ amount-devices-count }）。
beside-refused-apart = 各设备开始失败的时间不同。更改密钥或规则后，已有连接会一直保持到需要重新建立为止；证书、令牌和时钟的问题也会逐台出现（{ amount-devices-count }）。
beside-refused-one-network = 从掩码后的地址看，它们都在同一网络中；该网络中没有任何设备能够连接，而其他地方的设备可以。这很像是一条 IP 筛选规则（{ amount-devices-count }）。
beside-refused-token = 最后一次连接的时长与令牌的有效期一致，并随令牌一同结束；此后提供的凭据均被拒绝。只生成一次、从不续订的令牌就会这样（{ amount-devices-of }）。
beside-refused-key = 最后一次连接的时长与令牌的有效期一致，并随令牌一同结束，此后提供的凭据均被拒绝。该设备之前曾生成过新令牌，因此其密钥可能已在 IoT 中心中更改（{ amount-devices-of }）。
beside-refused-java = SDK 为 Java 1.29.2 至 1.29.4，此类版本会用已过期的令牌重新连接（{ amount-devices-of }）。
beside-refused-certificate = 它们使用 X.509 证书进行身份验证（{ amount-devices-of }）。
beside-refused-storm = 尝试过于频繁，给 IoT 中心带来负担：每小时最多 { $number } 次（{ amount-devices-count }）。
beside-failed-for = IoT 中心拒绝了 { $devices } 台设备，最长持续 { $time }（共尝试 { $count } 次），之后又接受了它们。
beside-failed-together = 拒绝在同一时刻开始，即 { $moment } { $zone }（{ $count } 台设备）。
beside-failed-ended-together = 拒绝在同一时刻结束，即 { $moment } { $zone }（{ $count } 台设备）。

beside-quota-code = IoT 中心记录了 403002 IotHubQuotaExceeded（{ amount-records }，{ amount-days }）。
beside-quota-midnight = 连接反复只持续数秒，到 00:00 UTC 循环停止（{ amount-devices-count }）。

beside-cut-at-once = 连接最多持续 { $time }，且没有正常断开（{ amount-connections }，{ amount-devices }）。
beside-cut-one-client = 每台设备都只有一个客户端：一个地址，sdkVersion 中没有 Azure IoT SDK，也没有两个连接之间的冲突（{ amount-devices-count }）。

beside-upheaval-codes = IoT 中心记录了故障转移或升级的代码（{ amount-records }，{ amount-devices }）。
beside-upheaval-goodbyes = 在 { $time }内，大多数设备正常断开，且与令牌的规律无关（{ amount-devices-of }）。
beside-upheaval-at-once = 它们在 10 秒内恢复连接：没有人重启过设备（{ amount-devices-count }）。
beside-upheaval-moved = 它们在 10 多分钟后才恢复连接，如同故障转移之后（{ amount-devices-count }）。
beside-upheaval-more = 还有其他同类事件，规模均不超过这一次（{ $count } 次）。

beside-throttled = 出现 { $waves } 波拒绝，每波最长 { $time }（拒绝 { $count } 次，最大一波涉及 { $devices } 台设备）。
beside-throttled-at-the-hour = 它们从整点开始，说明设备或任务共用一个时间表（{ $waves } 波中有 { $count } 波）。
beside-throttled-daily = 它们在 { $count } 天中都于 UTC { $clock } 左右开始：请查找定时任务或日程。
beside-throttled-behind-disconnects = 同一批设备在此前半小时内断开连接，随后同时恢复（{ $waves } 波中有 { $count } 波）。
beside-throttled-cuts = 出现 429002 时，IoT 中心还会断开设备的连接。

beside-clock-daily = { $of } 天中有 { $hits } 天在其固定时间断开，其他时间几乎没有（{ amount-devices-count }）。
beside-clock-weekly = { $of } 周中有 { $hits } 周在其固定时间断开，其他时间几乎没有（{ amount-devices-count }）。
beside-clock-one-time = 时间约为 { $clock } UTC（{ amount-devices-count }）。
beside-clock-own-times = 每台设备各有自己的时间（{ amount-devices-count }）。
beside-clock-local = 在切换夏令时或冬令时之后，时间移动了一小时：该时间表遵循当地时间，请在现场查找（{ amount-devices-count }）。
beside-moved-between = 从 { $from } 到 { $to }（{ amount-devices-count }）。
beside-moved-several = 在多个 IoT 中心之间（{ amount-devices-count }）。
beside-clock-one-network = 从掩码后的地址看，它们在同一网络中（{ amount-devices-count }）。

beside-renewal = { $names }：对有效期为 { $life }的令牌，每隔 { $time }续订一次，符合设计（{ amount-renewals }，{ amount-devices }）。

beside-step-power = 确认设备是否有供电和网络：联系现场、查看 SIM 卡管理平台，或用 ping 测试。有意停用的设备可以从 IoT 中心删除。
beside-step-restart = 重新启动设备上的应用程序。如果日志中出现该设备的 deviceConnect，说明措施有效。
beside-step-watch-client = 让应用程序监视自己的连接：当客户端报告已放弃，或已离线数分钟时，新建一个客户端并连接，等待时间逐次加长。使用普通 MQTT 客户端和嵌入式 SDK 时，需要自行编写这一循环。
beside-step-tls = 如果设备有供电和网络，请在设备自身的日志中查找 TLS 错误。其受信任的根证书可能缺少 DigiCert Global Root G2，时钟可能不准，或端口 8883 未开放。这类尝试从不出现在 IoT 中心的日志中。
beside-step-site = 先从它们共用的站点，或当时进行的操作查起：线路、供电、路由器，或当时推出的更新。
beside-step-enable = 如果允许这些设备连接，请在 IoT 中心的标识注册表中启用它们；否则请停用设备，因为它们会不断尝试。IoT 中心的活动日志和您自己的工具会显示是谁禁用了它们。
beside-step-register = 在 IoT 中心逐字核对设备 ID：区分大小写。如果是误删，请用相同的密钥重新注册，或让设备通过 DPS 注册。
beside-step-key = 将设备上的密钥或连接字符串与 IoT 中心中的进行对照。如果当时重新生成过密钥，请把新密钥更新到设备；今后请先后更换两个密钥，以留出时间。
beside-step-token = 如果应用程序使用在别处生成的令牌，请更换它，并让应用程序在旧令牌过期前用密钥生成新令牌。Java SDK 1.29.2 至 1.29.4 重新连接时仍用旧令牌：请更新。
beside-step-certificate = 检查设备证书及其上级证书的有效期，以及已登记的指纹。请在过期前续订，并记录整批证书的日期。
beside-step-clock = 检查设备时钟（NTP）：偏差数分钟时，令牌会显得已过期或尚未生效。如果重启后恢复，原因就是时钟。
beside-step-ip-filter = 将 IoT 中心的 IP 筛选器（门户中的“网络”）与站点地址进行对照。被阻止的客户端会收到 401xxx，其中不会指明是哪条规则。
beside-step-slower = 在问题解决之前，让被拒绝的设备延长尝试间隔：每次尝试都会被 IoT 中心计数，并写入日志。
beside-step-look-back = 查明开始和结束时分别更改了什么：更换的证书或令牌、密钥、IP 筛选器规则、校准的时钟、被禁用后又启用的设备。IoT 中心的活动日志会显示在那里执行的操作。
beside-step-topics = 只使用 IoT 中心的主题：发送用 devices/…/messages/events/，接收用 devices/…/messages/devicebound/# 和 $iothub/#。智能家居固件和其他现成的客户端往往坚持使用自己的主题。
beside-step-qos = 使用 QoS 0 或 1；will 消息应发送到 devices/…/messages/events/，或者不使用。
beside-step-official-sdk = 或使用遵守这些规则的 Azure IoT 设备 SDK。其他代理（例如 Azure Event Grid）可以使用自定义主题。如果连接能够持续，说明措施有效。
beside-step-check-back = 确认所有设备都已恢复连接：未恢复的列在上方“未再恢复连接的设备”中。
beside-step-health = 查看该时段 IoT 中心的 Resource Health 和活动日志，其中会说明发生了什么。
beside-step-jitter = 确保设备按带抖动的指数退避方式重新连接，避免同时涌入。
beside-step-spread = 将同时发生的操作分散开：让每台设备在连接、发送或重启之前随机等待一段时间，设备较多时为数分钟。
beside-step-units = 如果这是日常负载，请增加单元或选用更高的层级。将受限尝试的指标与该层级的限制进行对照。
beside-step-timetable = 查明站点在这一时间发生什么：总开关、节能、备份、清洁、换班。请注意时区；在实行夏令时的地方，本地时间换算成 UTC 会移动一小时。
beside-step-moved = 如果迁移是计划内的，则无需处理。否则请检查 Device Provisioning Service 的注册和分配策略，以及连接字符串由谁分发。
beside-step-moved-old = 在设备已离开的 IoT 中心上禁用或删除旧的标识，以免被其他程序使用。
beside-step-line = 询问路由器是否会自动重启，或运营商是否每 24 小时重置线路（PPPoE、移动会话时限）。时间通常可以调整，设备会在数分钟内恢复。
beside-step-device-jobs = 查找设备上的任务：cron、计划任务、看门狗定时器、更新。如果确需重启，请让设备先正常断开（MQTT DISCONNECT）。
beside-step-nothing = 无需处理：设备每次都在数秒内恢复连接。
beside-step-longer-token = 若要减少此类记录：在 SDK 中设置更长的令牌有效期，改用可在连接期间续订的 AMQP，或使用 X.509 证书。

section-beside = 日志中的其他情况
list-evidence = 依据
fact-events = 次数
beside-part = 当前显示其 { $all } 台设备中的 { $count } 台。依据来自全部这些设备。
note-beside-expected = SDK 按设计如此工作，无需处理。
beside-omitted = 另有 { $count } 台设备未列出。
table-since = 起始时间（{ $zone }）
summary-never-came-back = { $devices } 台设备未再恢复连接，最早的自 { $from } { $zone } 起。
summary-beside = 日志中的其他情况：“{ $finding }”，自 { $from } { $zone } 起（{ amount-devices }）。
summary-notice = { $finding }：{ $devices } 台设备，自 { $from } { $zone } 起。

## The document

document-title = 设备为何与 IoT 中心断开连接

summary-nothing-usable = { $records ->
    [0] 输入中没有 IoT 中心的连接记录。
   *[other] 输入中有 { $records } 条记录，但没有一条是可读取的 IoT 中心连接记录。
}
summary-no-disconnects = { $from } 至 { $to }（{ $zone }），{ $devices } 台设备的 { $records } 条记录中没有 404104 DeviceConnectionClosedRemotely。
summary-no-disconnects-at = { $from }（{ $zone }），{ $devices } 台设备的 { $records } 条记录中没有 404104 DeviceConnectionClosedRemotely。
summary-main-cause = 主要原因：{ $cause }。{ $share }% 的断开连接可由此解释，涉及 { $devices } 台设备。
summary-main-expected = 大多属于预期情况：{ $cause }。{ $share }% 的断开连接可由此解释，涉及 { $devices } 台设备，且已自行重新连接。
summary-main-expected-away = 大多属于预期情况：{ $cause }。{ $share }% 的断开连接可由此解释，涉及 { amount-devices }。设备已自行重新连接，但有 { $away } 台到日志结束时仍未恢复。
summary-main-undetermined = 导出的日志无法说明 { $devices } 台设备为何断开连接（共断开 { $disconnects } 次）。
summary-main-refused = IoT 中心断开了 { $devices } 台设备，随后拒绝其连接。{ $share }% 的断开连接可由此解释。
summary-mixed = { $share }% 的断开连接需要关注，首先是“{ $cause }”（{ amount-disconnects }，{ amount-devices }）。
summary-single = 只有一次断开连接，最可能的原因是：{ $cause }（{ $sureness }%）。
summary-expected-beside = { $share }% 的断开连接属于预期情况，无需处理：{ $cause }。
summary-disconnects = { $from } 至 { $to }（{ $zone }），{ $devices } 台设备中有 { $dropped } 台出现 404104 断开连接，共 { $disconnects } 次。
summary-disconnects-at = { $from }（{ $zone }），{ $devices } 台设备中有 { $dropped } 台出现 404104 断开连接，共 { $disconnects } 次。
summary-not-everything-read = 有 { $count } 条记录无法读取，位置见下文。
summary-hole = { $count ->
    [1] 日志缺少一部分：{ $from } 至 { $to }（{ $zone }）没有任何记录，跨越这段时间的情况不作判断。
   *[other] 日志缺少若干部分：有 { $count } 段时间没有任何记录，最长的一段为 { $from } 至 { $to }（{ $zone }）。跨越这些时间的情况不作判断。
}
section-glance = 概览
table-finding = 诊断结果
table-first-step = 首要步骤
brief-finding = • { $cause }：{ amount-disconnects }，{ amount-devices }。{ $sureness }。首要步骤：{ $step }
brief-incidents = • { $cause }，共 { $count } 起：{ amount-disconnects }。其中最大的一起：{ $sureness }。首要步骤：{ $step }

section-findings = 诊断结果
section-timeline = 断开连接的时间分布
section-devices = 设备
section-problems = 无法读取的内容
section-input = 已读取的内容
section-limits = IoT 中心的日志无法说明什么

finding-heading = { $cause }
finding-sure = 极有可能，{ $share }%
finding-likely = 很可能，{ $share }%
finding-possible = 有可能，{ $share }%
finding-unclear = 未能解释
refused-heading = 被 IoT 中心拒绝
refused-badge = 日志已说明
old-sdk-heading = 旧版 SDK 的重新连接
drift-heading = 时钟走快或走慢

fact-devices = 设备数
fact-disconnects = 断开连接次数
fact-period = 时间范围（{ $zone }）
fact-codes = 错误代码
fact-spread = 逐次断开的置信度
spread-sure = 极有可能 { $count } 次
spread-likely = 很可能 { $count } 次
spread-possible = 有可能 { $count } 次
value-count = { $count }
value-text = { $text }
value-period = { $from } 至 { $to }
value-moment = { $moment }

list-for = 支持证据
list-against = 反对证据
list-why = 依据
list-steps = 处理步骤
list-links = 文档

timeline-caption = 每个柱形代表 { $step }。时间均为 { $zone }。
timeline-incident = { $cause }（{ $devices } 台设备）
timeline-connected = 已连接设备数指标介于 { $low } 与 { $high } 之间。
timeline-rebuilt = 根据日志中的连接和断开连接记录，日志中的设备同时处于连接状态的数量介于 { $low } 与 { $high } 之间；两种记录都没有的设备不计入。
timeline-rebuilt-steady = 根据日志中的连接和断开连接记录，除短暂中断外，日志中始终有 { $count } 台设备处于连接状态；两种记录都没有的设备不计入。
timeline-modules = 此处一台设备及其模块合计为一台，以日志中其中最先列出的为准。
devices-omitted = 另有 { $count } 台断开连接次数较少的设备未列出。
devices-causes = { $cause }（{ $count } 次），另有 { $others } 种原因

incidents-others = 另有 { $count } 起同类事件。
incidents-here = 共用该地址的设备另有 { $count } 次中断。
quota-days = 配额在以下 { $count } 天（UTC）用尽：
sites-at-once = 同一时间，另有 { $count } 个地址的设备也断开了连接。请查找这些站点的共同之处：运营商、移动网络、区域、VPN 或某条规则。
finding-omitted = 另有 { $count } 台设备未列出，其此类断开连接次数不多于以上设备。
table-incident = 事件类型
table-from = 开始时间（{ $zone }）
table-to = 结束时间（{ $zone }）
table-sureness = 置信度
table-device = 设备
table-module = 模块
table-hub = IoT 中心
table-disconnects = 断开连接次数
table-cause = 主要原因
table-sdk = SDK
table-protocol = 协议
table-auth = 身份验证
table-address = 地址
table-last = 最后一次断开连接（{ $zone }）
table-problem = 问题
table-source = 来源
table-line = 行号
table-byte = 字节位置
table-count = 数量
table-excerpt = 摘录
table-name = 名称
table-size = 字节数
table-format = 格式
table-encoding = 编码
table-records = 记录数
table-what = 项目

count-records = 发现的记录
count-used = 用于诊断
count-ignored = 已忽略：其他服务、类别或操作
count-duplicates = 与已读取的记录重复
count-rejected = 无法读取

input-period = 所用记录的时间范围为 { $from } 至 { $to }（{ $zone }）。
input-moment = 所用记录的时间均为 { $from }（{ $zone }）。

## What can go wrong with an input

problems-packed = 行号和字节位置以压缩前的文本为准。如果问题出在压缩文件本身，则字节位置指该压缩文件中的位置，此时没有行号。

problem-empty = 来源为空。
problem-binary = 这不是文本，而是图像、程序或随机字节。请将日志导出为 JSON 或 CSV。
problem-compressed = 此类压缩文件无法在此打开。可以打开 gzip 和 zip；其他类型请自行解压后添加其中的内容。
problem-avro = 这是 Avro 文件，即 Event Hubs Capture 写入的格式。请将日志导出为 JSON 或 CSV。
problem-parquet = 这是 Parquet 文件。请将日志导出为 JSON 或 CSV。
problem-query = 这是查询语句，不含查询结果。请运行该查询，然后导出其返回的行，例如导出为 CSV。
problem-unrecognised = 这是文本，但既不是 JSON，也不是包含 IoT 中心日志列的表格。
problem-no-times = 表格没有单个事件的时间，可能是汇总结果（例如每小时的计数），或是带有开始和结束时间的会话。没有这些时间，就没有可供分析的先后顺序。请导出包含 TimeGenerated 的原始行。
problem-cut = 来源在一条记录的中途结束，该记录已丢失。
problem-cut-container = 来源在记录列表结束之前就已中断，缺少后面的记录。
problem-bad-json = 这不是有效的 JSON。
problem-bad-row = 该行与表头不符，或其中有引号未闭合。
problem-bad-record = 该记录已损坏，无法读取。
problem-bad-time = 时间缺失或无法读取。
problem-too-long = 记录过长，超过了任何真实记录的长度（大于 1 MiB）。
problem-bad-properties = 记录未说明涉及哪台设备：properties 缺失或已损坏，或没有已知的列表示设备。如果有这样的列，请将其命名为 DeviceId。
problem-repaired = 不能出现在记录中的字节（例如非 UTF-8 字节）已被替换或忽略，记录照常使用。
problem-mended = 部分记录已不是有效的 JSON：其中的引号、逗号或换行符曾被邮件程序、文字处理软件或人工改动，现已恢复。
problem-nul-bytes = 来源在此处有一段以零填充的空洞，可能缺少记录。
problem-partial = 服务只返回了部分结果。
problem-prose = 已跳过不属于任何记录的文本。
problem-header-only = 表格只有标题行，没有数据行。
problem-local-time = 时间不带时区：门户显示的是某人的本地时间。这些时间已按 UTC 读取，因此本报告中的所有时间可能整体偏移若干小时。
problem-day-first = 此来源的所有日期均按“日在前”读取：只有这样日期才能相互吻合，或者其写法只见于日在前的地区：am 和 pm 为小写，毫秒之前是逗号，或日前补零且为 24 小时制。
problem-mixed-dates = 部分日期只有“日在前”才成立，另一些只有“月在前”才成立。其余日期已按月在前读取，可能有误。
problem-properties-lost = 无法读取 properties；该记录仍被使用，但不含此字段。
problem-telemetry = 这是遥测数据，即 az iot hub monitor-events 显示的设备发送内容，其中没有连接信息。请导出 IoT 中心 Connections 类别的资源日志。
problem-no-codes = Event Grid 只报告设备已连接或已断开，从不说明原因，并且每分钟只查看一次。如需了解原因，请导出该中心的资源日志（类别 Connections）。
problem-metric = 这是一项指标：只有已连接设备的数量，没有具体是哪些设备。它绘制在时间线上方。如需了解原因，请添加该中心的资源日志（类别 Connections）。
problem-local-zone = 这些时间本身不带时区：门户显示的是某人的本地时间。它们已按本次分析所选的时区读取；如果导出来自其他地区，请选择相应的时区。
problem-unclear-dates = 此来源的所有日期都可能是“日在前”或“月在前”，没有其他信息可以判断。已按月在前读取，但这只是猜测：本报告中的所有日期可能相差一个月或更多。如果确实如此，请选择“日在前”并重新读取。
problem-no-seconds = 部分时间没有秒，例如用 Excel 保存过的文件。一分钟以内的先后顺序和间隔已丢失，同一分钟内的相同行按多个事件计；重新导出的证据更可靠。
problem-cut-archive = 压缩文件提前结束。能够解压的部分已读取，之后的记录缺失。请重新复制或下载该文件。
problem-bad-checksum = 校验和不符：从压缩文件中解出的内容与压缩前并不完全一致。内容仍已读取；请与新的副本核对。
problem-bad-archive = 压缩文件在此处损坏。之前的内容已读取，该文件其余部分缺失。
problem-encrypted = 压缩包中的此文件受密码保护。请自行解压后添加该文件。
problem-unknown-packing = 压缩包中的此文件使用了 deflate 以外的压缩方法。请自行解压后添加该文件。
problem-too-dense = 从此压缩文件中解出的内容远远超过任何日志应有的大小，因此在此处停止解压。如果确实是日志，请自行解压后添加该文件。
problem-too-many-files = 压缩包中的文件数超过一次可打开的数量。请解压后分批添加该文件夹。
problem-trailing-bytes = 压缩文件结尾之后还有不属于任何内容的字节，已忽略。
problem-office = 这是 Office 文档（工作簿、文本或保存的邮件），不是日志。请打开它：如果是工作簿，请将工作表另存为 CSV (UTF-8)；更好的做法是直接从门户导出 CSV，因为电子表格会更改时间和数字。如果是邮件，请保存附件并添加该附件。
problem-long-lines = 部分行超过 1 MB，每行只读取了开头部分。
problem-no-operations = 表格说明了有哪些设备以及时间，但没有说明发生了什么。请导出包含 OperationName 和 ResultType 的行。
problem-rounded = 电子表格程序缩短了该行中的一个数字：可能是设备 ID，因此不同的设备看上去可能是同一台；也可能是错误代码，因此代码未知。请重新导出日志，不要用电子表格程序保存。
problem-missing-columns = 查询省略了诊断可以使用的列，摘录中列出了这些列。没有 OperationName，就没有可供测量的会话；没有 sdkVersion，令牌的周期就是较弱的证据；没有 maskedIpAddress，单个站点的问题看上去会像 IoT 中心的问题；没有 authType 和 protocol，就无法区分没有这种令牌的设备。请在查询中加入 OperationName 和 properties_s：后者包含其他所有列。
problem-row-limit = 导出的行数正好等于 Log Analytics 一次最多返回的行数（门户中为 10,000 或 30,000 行，通过 API 为 500,000 行）。结果很可能在此处被截断，缺少其余的行。请缩小时间范围，或分多次导出。
problem-begins-inside = 断开的连接大多在日志开始之前就已建立，摘录中给出了其在全部断开中所占的数目。这些连接持续了多久不得而知，因此也无法得知令牌的周期。请导出更长的时间范围。
problem-hole = 日志在摘录所示时间段（UTC）内没有任何记录，而产生记录的设备当时处于连接状态，且前后都有大量记录：导出的数据似乎缺少一部分，例如缺少几个小时的 blob。这段时间发生了什么不得而知，跨越该缺口的会话和离线时间均不作判断。请把这段时间也导出。
problem-no-disconnects = 设备反复连接，但导出内容中没有任何断开连接的记录：查询漏掉了这些行。请完整导出 Connections 类别。
problem-other-categories = 没有任何记录属于 Connections 类别；现有的类别见摘录。请在 IoT 中心的诊断设置中启用 Connections，或在查询中选择该类别。启用之前发生的情况无法再获取。
problem-page = 这是 PDF、网页或由邮件程序保存的邮件，不是日志。如果其中包含日志或附有日志，请将日志另存为单独的文件后添加。如果其中要求登录或提示拒绝访问，则说明日志下载失败，请重新下载。
problem-no-rows = 已读取，但其中没有任何记录：查询没有找到任何内容，或没有导出任何内容。请检查查询的时间范围和筛选条件，并确认诊断设置当时发送了此类别。
problem-service-error = 这不是日志：服务返回了错误，摘录中显示了该错误。请重新运行查询或重新下载。

# A device's own log.

summary-client-log = 这是设备自身的日志，共 { $entries } 条。它说明设备眼中的连接情况；如需判断 404104 的原因，请添加中心的资源日志。
section-client-log = 设备自身的记录
client-log-events = 设备、SDK 或 IoT Edge 日志中与连接有关的事件。原因沿用 SDK 给出的名称。
client-log-beside = 这些日志与 IoT 中心的日志吻合：同样的连接在两边开始。由此可知日志属于哪台设备，以及设备时钟的偏差。它对 404104 断开的说法会作为相应判断的证据。
client-log-apart = 没有设备日志能与 IoT 中心的日志对应起来：两边共有的连接太少，或者有不止一种对应方式。判断不以它为依据。请对照阅读，并注意两边的时钟可能不同。
client-log-omitted = 另有 { $count } 份吻合的日志未列出。
client-clock-right = 与 IoT 中心一致
client-clock-ahead = 比 IoT 中心快 { $length }
client-clock-behind = 比 IoT 中心慢 { $length }
table-clock = 设备时钟
table-connects = 两边共有的连接数
table-told = 对 404104 的说明数
client-application = 应用程序
table-program = 程序
table-event = 事件
table-reason = 原因
table-code = 代码
client-connecting = 正在连接
client-connected = 已连接
client-disconnected = 已断开
client-retrying = 连接丢失，正在重试
client-connect-failed = 无法连接
client-keep-alive-missed = keep-alive 无应答
client-token-expired = 令牌已过期
client-token-renewed = 令牌已续订
client-other = 其他

## The error codes

section-codes = 此日志中的错误代码
section-codes-part = 当前显示设备的错误代码
code-none = 无已知代码
code-met = { $count } 条记录
code-met-devices = { $count } 条记录，{ $devices } 台设备
code-cause = 原因
codes-omitted = 另有 { $count } 个较少见的代码未列出。

code-404104-meaning = 设备一侧的连接已关闭或消失，事先没有正常断开（MQTT DISCONNECT）。
code-404104-cause = SAS 令牌过期、网络中断超过 keep-alive 时长、TCP 重置、应用程序崩溃，或 IoT 中心的暂时性故障。
code-404104-action = 如果使用 Azure IoT SDK 和连接字符串，令牌过期无需处理。否则请使用最新的 SDK 并测试网络；网络不佳时不要增大 keep-alive 值。
code-401003-meaning = IoT 中心无法验证客户端的身份。
code-401003-cause = SAS 令牌过期：使用 MQTT 时，某些 SDK 会等 IoT 中心关闭连接，随后出现 404104 和新的连接。也可能是设备未注册，密钥、证书或指纹有误，缺少权限，或设备时钟偏差超过 5 分钟。
code-401003-action = 使用 SDK 和连接字符串时无需处理，设备会自行重新连接。否则请检查令牌、证书、已登记的指纹、权限和时钟（NTP）。
code-401002-meaning = 访问被拒绝：令牌、标头、规则或密钥未被接受。
code-401002-cause = { code-401003-cause }
code-401002-action = { code-401003-action }
code-400027-meaning = 由于同一标识再次连接，IoT 中心关闭了此连接。
code-400027-cause = 两个客户端使用同一设备 ID，或者客户端已重新连接，而 IoT 中心尚未发现旧连接已失效。
code-400027-action = 让每个客户端使用自己的标识。新建客户端之前先关闭旧客户端；SDK 正在重试时，不要在应用程序中重新连接。
code-409002-meaning = 设备打开了第二个连接，而 IoT 中心认为第一个连接仍然有效。
code-409002-cause = 通常是连接中断（404104）的后果。如果反复出现：两个客户端使用同一设备 ID。
code-409002-action = 偶尔出现可以忽略。否则请排除导致断开连接的原因，并让每个设备 ID 只对应一个客户端。
code-500001-meaning = IoT 中心内部的暂时性故障。
code-500001-cause = { code-500008-cause }（旧文档页面误印为 5000001。）
code-500001-action = 让设备使用最新的 SDK 按退避方式重试。查看 Resource Health 和 Azure Status。如果故障持续：执行手动故障转移或提交支持请求。
code-500008-meaning = IoT 中心未能及时完成请求。
code-500008-cause = IoT 中心的部分节点出现问题、正在更新或过载。
code-500008-action = { code-500001-action }
code-503001-meaning = IoT 中心暂时无法提供服务。
code-503001-cause = { code-500008-cause }
code-503001-action = { code-500001-action }
code-503003-meaning = 暂时找不到 IoT 中心内部的一个分区。
code-503003-cause = 该分区刚刚移到另一个节点。
code-503003-action = { code-500001-action }
code-404103-meaning = 调用直接方法时，设备处于离线状态或没有处理程序。
code-404103-cause = 设备已断开连接：请查找它的 404104。也可能是设备端应用程序没有为该方法注册处理程序。（文档的表格误印为 404102。）
code-404103-action = 查明设备断开连接的原因，注册处理程序，或为调用设置更长的连接超时。
code-504101-meaning = 直接方法未能及时得到响应。
code-504101-cause = 设备正忙，或其连接已失效。1.19.0 之前的 C# SDK 可能会在无提示的情况下丢失 AMQP 链接。
code-504101-action = 再次调用，更新 SDK，并查找该设备的断开连接。
code-404001-meaning = IoT 中心没有此设备 ID，或该设备已被禁用。
code-404001-cause = 设备已被删除或禁用，或者 ID 的写法不同：区分大小写。
code-404001-action = 注册或启用该设备；逐字核对设备 ID。
code-403012-meaning = 设备标识已被禁用。
code-403012-cause = 有人或程序在标识注册表中禁用了它。
code-403012-action = 如果允许该设备连接，请启用它。否则请停用该设备，因为它会不断尝试。
code-404012-meaning = IoT 中心正在故障转移到另一区域。
code-404012-cause = 手动故障转移，或由 Microsoft 发起的故障转移。
code-404012-action = 等待，并让设备按退避方式重试。事后确认所有设备都已重新连接。
code-400029-meaning = IoT 中心关闭了已有连接，实际上发生在维护期间。
code-400029-cause = 服务或其平台正在更新。
code-400029-action = 无需处理：可以立即重新连接。
code-400030-meaning = IoT 中心拒绝了新连接，实际上发生在维护期间。
code-400030-cause = { code-400029-cause }
code-400030-action = 无需处理：让设备按退避方式重试。
code-403002-meaning = IoT 中心的每日消息配额已用完。
code-403002-cause = 消息数超过该层级的上限（免费层每天 8,000 条）、某台设备发送过多，或导入了大量设备。
code-403002-action = 增加单元、选择更高的层级，或等到 00:00 UTC。为已用消息数设置警报。
code-429001-meaning = 请求速率长时间超过 IoT 中心的上限，请求被拒绝。
code-429001-cause = 许多设备同时连接或发送，或单元数过少。
code-429001-action = 分散负载，按带抖动的退避方式重试，增加单元。将发送尝试次数指标与该层级的限制进行对照。
code-429002-meaning = 延迟请求的队列已满；IoT 中心可能会断开设备的连接。
code-429002-cause = { code-429001-cause }
code-429002-action = { code-429001-action }

code-class-400-meaning = IoT 中心无法执行这样的请求。
code-class-400-action = 更正请求；记录中的消息会说明问题所在。
code-class-401-meaning = 调用方无法证明自己的身份。
code-class-401-action = 检查令牌、密钥、证书和权限。
code-class-403-meaning = 请求被拒绝，或已达到上限。
code-class-403-action = 检查权限、限制和 IoT 中心的层级。
code-class-404-meaning = 所请求的内容不存在，或此刻不存在。
code-class-404-action = 检查名称及其拼写，并确认它仍然存在。
code-class-405-meaning = 此处或此时不允许该操作。
code-class-405-action = 等到 IoT 中心恢复正常状态，或改用其他操作。
code-class-409-meaning = 与已存在的内容或正在进行的操作冲突。
code-class-409-action = 查看已有的内容，或等其完成后再试。
code-class-412-meaning = 请求的某个条件不满足。
code-class-412-action = 重新读取当前状态，然后重试。
code-class-413-meaning = 请求或其中的某项过大。
code-class-413-action = 减少每次发送的量。
code-class-415-meaning = IoT 中心不接受这种内容。
code-class-415-action = 更正内容类型和编码。
code-class-429-meaning = 请求过多。
code-class-429-action = { code-429001-action }
code-class-499-meaning = 客户端在收到响应之前就已离开。
code-class-499-action = 检查客户端的超时设置及其连接。
code-class-500-meaning = IoT 中心内部的故障，通常是暂时性的。
code-class-500-action = { code-500001-action }
code-class-502-meaning = 服务各部分之间的故障，通常是暂时性的。
code-class-502-action = { code-500001-action }
code-class-503-meaning = 服务暂时不可用。
code-class-503-action = { code-500001-action }
code-class-504-meaning = 未能及时得到响应。
code-class-504-action = 重试，并查找该设备的断开连接。
code-class-other-meaning = 记录表明操作失败，但没有说明原因。
code-class-other-action = 查看记录本身，以及客户端同一分钟的日志。

code-400000-meaning = { code-class-400-meaning }
code-400001-meaning = 此 IoT 中心不支持该版本的 API 或协议。
code-400002-meaning = 结果数与预期不符。
code-400003-meaning = 该操作在此无效。
code-400004-meaning = 请求中有不允许的值。
code-400005-meaning = 缺少必需的值。
code-400006-meaning = 无法解析请求中的 JSON。
code-400007-meaning = 无法读取或写入设备的存储条目。
code-400008-meaning = Blob 容器无效或无法访问。
code-400009-meaning = 导入的内容已存在。
code-400010-meaning = 架构版本无效。
code-400011-meaning = 同一请求中两次出现同一设备。
code-400012-meaning = 无法读取请求正文。
code-400013-meaning = 对注册表的批量操作有一部分失败。
code-400014-meaning = 未为文件上传配置存储帐户。
code-400015-meaning = 文件上传的相关 ID 无效。
code-400016-meaning = 文件上传的相关 ID 已过期。
code-400017-meaning = 存储终结点无效。
code-400018-meaning = 消息传送终结点无效。
code-400019-meaning = 文件上传的完成状态无效。
code-400020-meaning = 存储帐户拒绝了文件上传。
code-400021-meaning = 请求已取消。
code-400022-meaning = 存储终结点的某个属性无效。
code-400023-meaning = ETag 已过时。
code-400024-meaning = 请求用时过长。
code-400025-meaning = 请求发到了 IoT 中心的备用端，备用端无法执行。
code-400026-meaning = 消息为空。
code-400028-meaning = 设备的作用域（其在 IoT Edge 中的父设备）无效。
code-400031-meaning = 终结点的身份验证类型无效。
code-400032-meaning = IoT 中心没有托管标识。
code-400035-meaning = 共享访问策略的密钥无效。
code-400036-meaning = 批量更新设备密钥失败。
code-400100-meaning = 路由测试的输入无效。
code-400101-meaning = 路由的来源无效。
code-400102-meaning = 未启用消息路由。
code-400103-meaning = 消息的内容类型或编码无效。
code-400301-meaning = 不能在一个模块之下注册另一个模块。
code-400302-meaning = 未启用租户中心的路由。
code-400401-meaning = 配置的目标条件无效。
code-400402-meaning = 配置的内容无效。
code-400403-meaning = 配置的此项内容不可更改。
code-400404-meaning = 配置的指标查询无效。
code-400501-meaning = 接口定义（即插即用）无效。
code-400502-meaning = 所需属性（即插即用）无效。
code-400503-meaning = 报告属性（即插即用）无效。
code-400504-meaning = 可写的报告属性（即插即用）无效。
code-400505-meaning = 数字孪生的 JSON 修补无效。
code-400506-meaning = 数字孪生的内容无效。
code-400507-meaning = 数字孪生的修补无效。
code-400508-meaning = 数字孪生修补中的路径无效。
code-401000-meaning = { code-class-401-meaning }
code-401001-meaning = 找不到 IoT 中心，通常只是一时的。
code-401004-meaning = 找不到弹性池。
code-401100-meaning = 不能以这种方式更改系统模块 $edgeAgent 和 $edgeHub。
code-403000-meaning = { code-class-403-meaning }
code-403001-meaning = IoT 中心已暂停。
code-403003-meaning = 作业配额已用完。
code-403004-meaning = 等待该设备接收的云到设备消息过多（最多 50 条）。
code-403005-meaning = 一个 AMQP 连接上的 CBS 令牌过多。
code-403006-meaning = 该设备未完成的文件上传过多（最多 10 个）。
code-403007-meaning = 等待该设备接收的消息总字节数过大。
code-403008-meaning = 路由终结点拒绝了 IoT 中心。
code-403009-meaning = 消息的过期时间无效。
code-403010-meaning = IoT 中心的层级不提供此操作。
code-403011-meaning = 客户的加密密钥已吊销，IoT 中心无法提供服务。
code-403100-meaning = 设备模型的属性过多。
code-403101-meaning = 设备模型的可索引属性过多。
code-403800-meaning = 该设备上同时运行的直接方法过多。
code-404000-meaning = { code-class-404-meaning }
code-404002-meaning = 作业不存在。
code-404004-meaning = 配额指标不存在。
code-404005-meaning = 系统属性不存在。
code-404006-meaning = AMQP 链接的地址不存在。
code-404007-meaning = 路由终结点已不存在。
code-404008-meaning = IoT 中心缺少该证书。
code-404009-meaning = 找不到弹性池的租户中心。
code-404010-meaning = 模块未知或已被禁用。
code-404011-meaning = 找不到服务内部的表。
code-404013-meaning = IoT 中心的层级或区域不提供此功能。
code-404014-meaning = 数字孪生没有该接口。
code-404101-meaning = 查询存储不可用。
code-404301-meaning = 配置不存在。
code-404302-meaning = 组不存在。
code-404401-meaning = 数字孪生模型不存在。
code-404402-meaning = 没有使用该接口名称的模型。
code-405000-meaning = { code-class-405-meaning }
code-405102-meaning = 当前状态下不允许，例如正在故障转移。
code-405103-meaning = 此处不支持导入设备。
code-405104-meaning = 此处不支持批量添加设备。
code-409000-meaning = { code-class-409-meaning }
code-409001-meaning = 设备 ID 已被占用。
code-409003-meaning = 同一回调有了第二个订阅者。
code-409101-meaning = 模型已存在。
code-409102-meaning = 设备已锁定。
code-409103-meaning = 该设备已有这样的作业。
code-409104-meaning = 作业已存在。
code-409301-meaning = 该设备已有同名模块。
code-409401-meaning = 配置已存在。
code-409402-meaning = 正在对该设备应用配置。
code-409501-meaning = 数字孪生模型已存在。
code-409502-meaning = 数字孪生模型已存在，但类型不同。
code-409503-meaning = 使用该接口名称的模型已存在。
code-412000-meaning = { code-class-412-meaning }
code-412001-meaning = ETag 不匹配：其间有过更改。
code-412002-meaning = 消息在一分钟的锁定结束后才完成，因此会再次送达。
code-412003-meaning = 不满足运行作业的条件。
code-412004-meaning = 链接上仍有消息正在传送。
code-413000-meaning = { code-class-413-meaning }
code-413001-meaning = 消息过大。
code-413002-meaning = 请求中的设备过多。
code-413003-meaning = 该设备的模块过多。
code-413101-meaning = 配置过多。
code-413201-meaning = 数字孪生模型过多。
code-413202-meaning = 接口名称的模型过多。
code-415000-meaning = { code-class-415-meaning }
code-415101-meaning = 数据类型不符。
code-429000-meaning = { code-class-429-meaning }
code-429003-meaning = 延迟的请求在队列中等待过久。
code-429004-meaning = 同时运行的作业过多。
code-429005-meaning = 仅这一台设备就超过了其上限。
code-499000-meaning = { code-class-499-meaning }
code-500002-meaning = 作业已取消。
code-500009-meaning = IoT 中心自身的限制功能出错。
code-500301-meaning = 模型存储库的终结点无效。
code-500302-meaning = 无法解析模型。
code-500401-meaning = 无法获取托管标识的凭据。
code-500402-meaning = 无法获取租户信息。
code-500403-meaning = 无法共享托管标识。
code-500501-meaning = 无法展开发现信息（即插即用）。
code-500502-meaning = 无法展开组件信息（即插即用）。
code-500503-meaning = 无法压缩组件信息（即插即用）。
code-500504-meaning = 无法压缩发现信息（即插即用）。
code-500505-meaning = 发现文档（即插即用）没有归属。
code-502000-meaning = { code-class-502-meaning }
code-503000-meaning = { code-class-503-meaning }
code-503004-meaning = IoT 中心无法启动。
code-503005-meaning = 服务器繁忙。
code-503006-meaning = IoT 中心正在还原，例如在故障转移之后。
code-503008-meaning = 同时打开的接收链接过多。
code-503101-meaning = 到设备的连接不可用。
code-503102-meaning = 设备不可用。
code-503201-meaning = 配置不可用。
code-503202-meaning = 组不可用。
code-503301-meaning = 托管服务不可用。
code-504000-meaning = { code-class-504-meaning }

## What a hub’s log cannot show

limits-log = IoT 中心的日志不会显示连接为何断开、实际使用的 keep-alive 值、令牌有效期、信号强度和设备重启；这些只能靠推断。客户端自己的日志会显示这些信息。
limits-kind-two = 短暂的网络中断和连接突然关闭在日志中看起来一样，因此请将这两项诊断结果作为一组来看。
limits-order = IoT 中心不保证连接日志完整，也不保证其顺序。缺失的记录可能会掩盖断开连接和重新连接。

## Links

link-404104 = 404104 DeviceConnectionClosedRemotely
link-401003 = 401003 IotHubUnauthorized
link-500xxx = 500xxx 内部错误
link-400027 = 400027 ConnectionForcefullyClosedOnNewConnection
link-keep-alive = IoT 中心的 MQTT keep-alive
link-quotas = IoT 中心配额和限制
link-sas = SAS 令牌
link-sdks = Azure IoT 设备 SDK
link-connectivity = 监视连接并排查连接问题
link-reconnect = 管理设备重新连接
link-codes = IoT 中心的错误代码
link-logs = 监视 IoT 中心及其资源日志

## One device, and one of its disconnects, opened

explain-title = 设备 { $device }
explain-device = IoT 中心：{ $hub }。404104 断开连接：{ $disconnects } 次；会话：{ $sessions } 次。日志从 { $from } 到 { $to }（{ $zone }）。
explain-other-hubs = 另有 { $count } 个 IoT 中心也有使用此 ID 的设备（{ $names }）。它们是另外的设备，不计入此处。
explain-verdict = { $time }（{ $zone }）断开连接：{ $cause }，{ $share }%。
explain-next = 其次可能的原因：{ $cause }，{ $share }%。
explain-omitted = 时间上更远、未列出的：{ $count } 条。
explain-prior = 尚无任何观察结果时
explain-rest = 其余所有观察结果合计
explain-weights = 每项观察结果为最可能的原因和其次可能的原因增加的分值。各原因按总分比较；负数表示反对该原因。分值为自然对数：每增加 0.7，可能性约为原来的两倍。
explain-thresholds = 此处的测量值，以及决定其含义的界限。
explain-rows = 该设备在断开连接前后的记录，与来源中的原文一致。对于压缩文件，行号和字节位置指其中的文本。
explain-together = 另有 { $count } 次其他设备的断开连接属于同一次中断或发生在同一时段，每次都已单独判断。
explain-place = { $source }，第 { $line } 行，第 { $byte } 字节
explain-record = { $time }：{ $what }
explain-record-code = { $time }：{ $what }，{ $code }
explain-dropped = { $cause }（{ $share }%）
explain-closed = 正常关闭
explain-closed-code = 因 { $code } 关闭
explain-followed = 随后有另一个连接；日志中没有其结束记录
explain-open = 日志结束时仍保持连接
explain-in-hole = 结束时间未知：日志在此处有缺口
explain-others = { $cause }（{ $count } 次）
explain-expected = 设备在一分钟内即重新连接。这是 IoT 中心按设计运行的结果，无需处理。
explain-lane = 设备何时处于连接状态、因何中断，以及其间的错误。时间为 { $zone }。
explain-errors = 未结束任何会话的错误。代码相同、间隔不超过 15 分钟的错误合并为一行。
explain-errors-met = { $code }（{ $count } 次）
section-verdict = 为何判定为此原因
section-evidence = 观察结果
section-thresholds = 判定界限
section-rows = 相关记录
section-together = 同时断开连接的其他设备
section-life = 设备的会话
section-device = 此设备断开连接的原因
fact-others = 其他原因
fact-connected = 重新连接时间（{ $zone }）
fact-away = 断开起始时间（{ $zone }）
row-connect = 连接
row-disconnect = 断开连接
row-snapshot = 连接状态
row-other = 错误
table-observation = 观察结果
table-compared = 比较项
table-found = 实际值
table-limit = 界限
table-origin = 界限的依据
table-length = 时长
table-when = 时间（{ $zone }）
table-why = 原因（置信度）
table-place = 日志中的位置
table-ended = 结束方式
table-end = 结束时间（{ $zone }）
table-begin = 开始时间（{ $zone }）
table-away = 之后离线时长
value-percent = { $share }%

## Limits: what a value had to be. $limit, $low and $high (String) are a length of time, a number or a percentage

limit-at-least = 至少 { $limit }
limit-at-most = 至多 { $limit }
limit-more-than = 超过 { $limit }
limit-less-than = 小于 { $limit }
limit-between = { $low } 至 { $high }
limit-outside = 不在 { $low } 至 { $high } 之间

## Where limits come from

threshold-proposal = Hubscope 自定
threshold-documentation = IoT 中心文档
threshold-sdk = 设备 SDK 的行为
threshold-grace = 令牌有效期加上 IoT 中心等待的 5 到 10 分钟（文档及 SDK 测试），允许 30 秒误差（Hubscope 自定）
threshold-log = 此日志中的常态

## What was compared with a limit

threshold-error = 断开连接与 { $text } 的间隔
threshold-refusals = 断开连接之后身份验证失败的次数（其间没有连接成功）
threshold-refusals-last = 从断开连接到最后一次失败的时间
threshold-refused = 断开连接到因服务器错误而失败的连接的间隔
threshold-conflicts = 该设备两个连接之间的冲突次数
threshold-taken-over = 新连接到旧连接结束的间隔
threshold-contest = 连续被下一个连接取代的连接数
threshold-contest-soon = 其中最长的一个
threshold-gap = 离线时长
threshold-log-goes-on = 断开连接后日志的持续时间
threshold-session = 会话时长
threshold-drops = 该设备断开连接的次数
threshold-returns = 前一个客户端重新出现的次数
threshold-returns-share = 占全部连接的比例
threshold-moves = 从不同于上一次的地址连接的次数
threshold-moves-share = 占有地址记录的连接的比例
threshold-hub-share = 同时断开连接的设备占 IoT 中心的比例
threshold-rhythm-share = 符合令牌周期的会话比例
threshold-at-once-share = 其中 10 秒内重新连接的比例
threshold-as-ever-share = 其中离线时长与平时相同的比例
threshold-sdks = 这些设备使用的不同 SDK 数
threshold-token = 会话时长（令牌有效期 { $life }）
threshold-token-age = 令牌已使用时长（令牌有效期 { $life }）
threshold-interval = 相邻两次断开连接的间隔（令牌有效期 { $life }）
threshold-longest = 该设备最长的会话（令牌有效期 { $life }）
threshold-rhythm = 符合令牌周期的会话次数
threshold-steady-count = 时长大致相同的会话次数
threshold-steady = 会话时长（与平时相比）
threshold-limit-width = 在时限处结束的会话中最长与最短之差
threshold-limit-count = 该设备在此处结束的会话数
threshold-limit-share = 其占该设备同样长或更长会话的比例
threshold-limit-shared = 具有相同时限的设备数
threshold-silence = 会话时长（对照 IoT 中心允许的最长静默时间 1767 秒）
threshold-silence-count = 在该界限结束的会话次数
threshold-silence-stands-out = 与略短或略长的会话相比的倍数
threshold-time-of-day = 与该设备平时断开时刻的差距
threshold-round = 断开时刻与整点的距离
threshold-round-count = 该设备在整点后这段时间内的断开次数
threshold-round-share = 其占该设备全部断开的比例
threshold-round-spread = 这些断开与整点的距离彼此相差
threshold-before-cap = 短于中心所允许最长静默时间的会话比例
threshold-spread = 会话时长的离散度（标准差除以平均值）
threshold-refused-devices = 使用此 SDK 且令牌过期时伴有 401003 的设备
threshold-refused-share = 占符合令牌节奏的设备的比例
threshold-drift = 会话时长与时间的相关性
threshold-cut-count = 在 3 秒内被关闭的连接
threshold-cut-share = 占时长已知的连接的比例
threshold-run = 连续出现的等长短会话次数
threshold-gap-spread = 其间隔的离散度（标准差除以平均值）
threshold-devices = 断开连接的设备数（彼此相隔不超过 { $window }）
threshold-devices-back = 离线后恢复连接的设备数（彼此相隔不超过 { $window }）
threshold-site-share = 占该地址后设备的比例
threshold-elsewhere = 同时其他地址的断开次数与其设备数之比
threshold-elsewhere-count = 同时其他地址的断开次数
threshold-sites-out = 处于此类中断地址之后的设备占全部设备的比例
threshold-back-together = 居中一半设备恢复连接所用时间
threshold-sudden = 共用该地址的设备断开所用时间
threshold-sudden-devices = 在此时间内被切断的设备数
threshold-sudden-awake = 其中设备在 8 秒内恢复连接的断开所占比例
threshold-networks = 涉及的网络数
threshold-one-network = 受影响最多的网络所占比例
threshold-of-sites = 其中属于单个站点中断的比例
threshold-by-address = 地址能说明“哪些设备断开”的程度
threshold-common-start = 其中符合令牌有效期的会话比例
threshold-repeated = 平均每台设备的断开次数
threshold-hub-errors = IoT 中心的内部错误数（首次断开前 { $before }至末次断开后 { $after }）
threshold-likelier = 最可能原因的概率
threshold-certain = 给出的置信度（日志不显示设备上发生了什么）
threshold-certain-unplaced = 最可能原因的可能性（没有地址时所能判断的程度）
threshold-usual-gap = 与平时离线时长（{ $usual }）之差
threshold-period = 与该设备平时两次连接的间隔（{ $usual }）之差
threshold-often = { $number } 次断开连接所跨的时间
threshold-sessions = 该设备时长已知的会话次数
threshold-steady-width = 其中最长与最短会话之差
threshold-as-long-share = 这些会话占同等时长或更长会话的比例
threshold-peers = SDK 版本相同且符合令牌周期的设备数
threshold-peers-share = 占该版本全部设备的比例
threshold-usual = 该设备平时的离线时长
threshold-usual-count = 时长大致相同的次数
threshold-gap-devices = 离线时长大致相同的设备数
threshold-gap-devices-share = 占所有离线过一段时间的设备的比例
threshold-days = 在该时刻断开连接的天数
threshold-loop-devices = 反复连接成功后立即被断开的设备数
threshold-loop-share = 占 IoT 中心全部设备的比例
threshold-loop-ends = 其中持续到 00:00 UTC 或日志结束的比例
threshold-loop-days = 日志中持续到 00:00 UTC 的天数

## The document's head

page-title = Hubscope：设备为何与 Azure IoT 中心断开连接

page-title-report = { $title } · Hubscope

page-skip = 跳到内容

## Language and theme

page-language = 语言
page-theme = 主题
page-theme-auto = 跟随系统
page-theme-light = 浅色
page-theme-dark = 深色

## The first view

page-headline = 设备为什么断开连接？

page-promise = 打开从 Azure IoT 中心导出的日志，即可了解每个连接因何关闭、影响了哪些设备、结论有多可靠，以及如何处理。

page-drop-title = 将日志文件或文件夹拖放到此处
page-drop-hint = 可以一次拖放多个文件，顺序不限；它们会作为同一份日志读取。

page-drop-now = 松开即可分析

page-choose = 选择文件
page-sample = 试用示例

page-paste = 或粘贴日志行
page-paste-placeholder = JSON 记录、CSV 行或从门户复制的行
page-analyse = 分析

page-privacy-title = 日志只留在本地
page-privacy = 您打开的任何内容都不会离开此浏览器标签页：本页面没有任何联网权限。
page-privacy-offline = 本页面背后没有服务器。将页面保存到磁盘，没有网络也能使用。

page-reads-title = 可读取的内容
page-reads-blob = 存储帐户中的 Blob，例如 PT1H.json，用编辑器重新排版过的也可以
page-reads-hubs = Event Hubs 消息，以及将条目放在“records”中的旧版 Blob
page-reads-analytics = Log Analytics 结果：CSV、从门户复制的行，以及来自 API 或 Azure CLI 的 JSON
page-reads-devices = 设备自身的日志：C、Java、.NET、Node 和 Python 的 SDK，以及 IoT Edge
page-reads-packed = 以上内容也可以是 gzip 或 zip、整个文件夹，或从邮件中粘贴

page-gives-title = 可获得的结果
page-gives-cause = 每个 404104 DeviceConnectionClosedRemotely 的原因，或明确的“证据不足”
page-gives-evidence = 支持和反对该原因的证据，并附具体数字
page-gives-steps = 解决问题的步骤，以及可转交他人的文件
page-how-title = 如何获取导出文件
page-how-setting = 在 Azure 门户中打开 IoT 中心的“诊断设置”：类别 Connections 必须发送到 Log Analytics 工作区或存储帐户。只有启用之后的记录才会保留；一整天的日志足以显示大多数原因。
page-how-query = Log Analytics：在 IoT 中心或工作区中打开“日志”，运行以下查询，并将结果导出为 CSV。门户最多返回 30,000 行；设备较多时请分多次导出，再一并打开。
page-how-query-name = Log Analytics 查询
page-how-cli = Azure CLI：以 JSON 导出相同内容，最多 500,000 行。请将 WORKSPACE-ID 替换为工作区概述页上的 ID。
page-how-cli-name = Azure CLI 命令
page-how-storage = 存储帐户：下载容器 insights-logs-connections 中相关日期的全部文件夹，然后将文件夹拖放到此处。

## While a file is read

page-reading = 正在读取导出的日志
page-reading-bytes = { $done }（共 { $total }）
page-reading-records = { $records } 条记录
page-reading-thinking = 正在分析原因
page-reading-percent = 已读取 { $percent }%
page-cancel = 取消
page-cancelled = 已取消。未保留任何内容。

## The report's surroundings

page-new = 新建分析
# A button on the start page, while a report has made way; beside it stands where that came from.
page-before = 返回报告
page-choices = 读取方式
page-choices-hint = 如果读取有误，请指明您所知道的情况，文件会立即重新读取。
page-choice-read-as = 格式
page-choice-delimiter = 单元格分隔符
page-choice-dates = 类似 4/5/2024 的日期
page-choice-zone = 本地时间的时区
page-choice-auto = 按文件判断
page-choice-table = 表格（CSV、TSV）
page-choice-log = 设备日志
page-choice-comma = 逗号
page-choice-semicolon = 分号
page-choice-tab = 制表符
page-choice-pipe = 竖线
page-choice-day-first = 日在前
page-choice-month-first = 月在前
page-save-report = 保存 report.json
page-save-verdicts = 保存 verdicts.csv
page-print = 打印

page-source-one = 来源：{ $name }
page-source-many = 来源：{ $name }，另有 { $others } 个文件
page-source-pasted = 粘贴的文本

page-fact-disconnects = 404104 断开连接次数
page-fact-devices = 设备数
page-fact-records = 使用的记录数
page-fact-period = 时间范围（{ $zone }）
page-fact-of = { $part }（共 { $whole }）
page-fact-range = { $from } 至 { $to }

page-expected = 按设计运行
page-confidence = 置信度 { $percent }%

page-list-rest = 另外 { $count } 项
page-link-outside = （在新标签页中打开）

## Tables

page-filter = 筛选行
page-filter-shown = 显示 { $shown } 行，共 { $total } 行

## What the reader looks at

page-contents = 目录
page-to-summary = 摘要
page-to-timeline = 时间线
page-to-findings = 诊断结果
page-to-devices = 设备
page-to-codes = 错误代码
page-look = 筛选器
page-look-causes = 要查看的原因
page-look-clear = 清除筛选器
# A button in the line of what is filtered, to a screen reader.
# Variables:
#   $chosen (String) - causes and texts that are filtered by, perhaps none
page-look-change = 更改筛选条件：{ $chosen }
# In a table of incidents, to a screen reader: a press narrows the report to this one.
# Variables:
#   $from (String) - its first moment
#   $to (String) - its last moment
page-look-incident = 查看这起事件：{ $from } 至 { $to }
# Beside the number of devices of a finding: narrows the report to it, and leads to its devices.
# Variables:
#   $count (Number) - how many devices
page-show-devices = 显示这 { $count } 台设备
page-look-time = { $from } 至 { $to }
page-look-time-all = { $from } 至 { $to }（{ $zone }）：重新显示全部时间
page-look-all = { $devices } 台设备，{ $disconnects } 次断开连接
page-look-some = { $disconnects } 次断开连接（共 { $of } 次），{ $devices } 台设备
page-look-nothing = 没有符合筛选条件的断开连接。按 Esc 键可撤消上一步筛选。
page-devices = { $count } 台设备

## Where there is nothing to explain

summary-healthy = { $devices } 台设备均未出现 404104 断开连接。
summary-no-ends = 此导出显示了设备何时连接，但没有任何断开连接的记录（{ amount-devices }）：无法从中看出是否有设备因 404104 断开。
summary-few-records = 记录太少，难以判断设备是否正常。
section-next = 接下来怎么做
next-export = 导出 IoT 中心的资源日志：Azure 门户 > IoT 中心 > 诊断设置，类别选择 Connections。日志会在几分钟内出现在 Log Analytics（AzureDiagnostics 表）、存储帐户（PT1H.json）或事件中心，且只包含启用之后的记录。
next-whole-category = 如果这确实是此类导出，请检查其中是否包含 Connections 类别，以及 OperationName、Level、ResultType 和 properties_s 列。
next-say-format = 如果读取方式有误，请指明其格式：在页面上使用“读取方式”，在命令行中使用 --read-as。
next-right-time = 确认日志涵盖客户反映问题的时间，并且其中有该设备（名称须完全一致）。
next-other-codes = 查看此日志中的错误代码：设备可能因其他原因被拒绝、限流或关闭。
next-longer = 请导出更多记录：至少一整天，并包括连接成功的记录。
next-client-log = 索取一台设备自身的日志：它能显示 IoT 中心看不到的情况，例如从未到达的连接。

## Two logs, compared

compare-title = 前后对比
compare-nothing-usable = 两份日志中有一份没有可用的记录，无法对比。
compare-none = 两份日志中都没有 404104 DeviceConnectionClosedRemotely 断开连接。
compare-gone = 不再有断开连接；之前每天 { $before } 次。
compare-fewer = 每天的断开连接减少了 { $share }%：之前 { $before } 次，之后 { $after } 次。
compare-same = 没有明显变化：之前每天断开连接 { $before } 次，之后 { $after } 次。
compare-same-in-all = 断开连接的总次数与之前相近（之前每天 { $before } 次，现在 { $after } 次），但原因已经不同。
compare-more = 每天的断开连接增加了 { $share }%：之前 { $before } 次，之后 { $after } 次。
compare-new = 之前没有断开连接；现在每天 { $after } 次。
compare-absent = 之前出现过断开连接的设备中，有 { $count } 台不在第二份日志中：可能一直保持连接，也可能已关机，或未包含在导出中。
compare-in-both = 两份日志中都有的 { $count } 台设备：之前每天断开 { $before } 次，之后每天 { $after } 次。
compare-cause-fewer = 减少最多：“{ $cause }”，每天从 { $before } 次降至 { $after } 次。
compare-cause-more = 增加最多：“{ $cause }”，每天从 { $before } 次升至 { $after } 次。
change-gone = 已消失
change-absent = 不在此日志中
change-fewer = 减少
change-same = 无明显变化
change-more = 增加
change-new = 新出现
section-compare-causes = 原因（每天）
section-compare-devices = 设备
section-compare-logs = 两份日志
compare-clear = 如果一项变化几乎不可能出于偶然，则称为明显变化。断开连接往往成批出现，因此仅仅一个小时的异常也可能看起来像变化。
compare-cured = 不再断开连接的设备：{ $count } 台。
compare-begun = 之前没有、现在出现断开连接的设备：{ $count } 台。
compare-in-both-dropped = 两份日志中都有断开连接的设备：{ $count } 台。
compare-left = 之前有断开连接、但第二份日志中没有的设备：{ $count } 台。
compare-joined = 现在有断开连接、但第一份日志中没有的设备：{ $count } 台。
compare-omitted = 其他有断开连接但变化较小的设备：{ $count } 台。
table-before = 之前（每天）
table-after = 之后（每天）
table-change = 变化
table-devices-before = 之前的设备数
table-devices-after = 之后的设备数
table-cause-before = 之前的主要原因
table-cause-after = 之后的主要原因
table-log = 日志
table-dropped = 有断开连接的设备数
compare-before = 之前
compare-after = 之后
caution-short = 至少有一份日志不足一天，可能缺少只在一天中某些时刻发生的情况。
caution-overlap = 两份日志的时间有重叠，其中部分内容可能相同。
caution-order = 被当作较新的那份日志其实更早。
caution-fleets = 两份日志的共同设备很少，可能来自不同的设备群。
page-add = 添加文件
page-exports = 此标签页中的导出文件
page-compare = 对比…
page-drop-add = 放在此处可添加到当前日志
page-compare-export = { $name }（{ $disconnects } 次断开连接）
page-lost = 保存此分析的引擎已停止，可能是内存不足。您看到的内容正确且会保留，但筛选、设备和保存文件都需要该引擎。重新读取文件即可恢复；如果再次发生，请减少文件数量或使用较小的文件。
page-read-again = 重新读取文件

## The keyboard

page-zone = 所有时间使用的时区
page-keys = 键盘
page-keys-sheet = 显示此快捷键表
page-keys-back = 撤消上一步筛选；关闭已打开的内容
page-keys-paste = 在页面任意位置粘贴日志
page-keys-device = 输入设备名称
page-keys-chart = 转到图表
page-keys-devices = 转到设备表
page-keys-move = 图表中：移动
page-keys-mark = 图表中：选择一段时间
page-keys-look = 图表中：查看所选时间
page-keys-zoom = 图表中：放大或缩小
page-keys-rows = 表格中：下一台或上一台设备
page-keys-letters = 使用单键作为快捷键

## One device, opened

page-open-device = { $device }：显示会话和诊断
page-close = 关闭
page-tracing = 正在为此设备重新读取文件
page-not-opened = 无法打开该设备：文件可能已移动或更改，或者分析引擎已停止。
page-trace-hint = 选择一次断开连接，查看判定依据和相关记录。
page-trace-only = 仅显示以 404104 结束的会话
page-trace-finding = 转到该诊断结果（含全部步骤）
page-explain = { $time }，{ $cause }：显示原因
page-lane = 会话 { $sessions } 次，其中 { $disconnects } 次以 404104 结束。下表逐一列出。
page-lane-marks = 色条：已连接，颜色表示中断原因；灰色：以其他方式结束。上方的标记：错误，连线表示接连发生。

## The chart

page-chart = { $count } 次断开连接的时间分布（按原因）
page-chart-hint = 将指针移到柱形上可查看详情，也可使用箭头键在图表中移动。
page-chart-hint-zoom = 在图表上拖动可查看一段时间，按 Esc 键返回。使用键盘：按箭头键移动，按住 Shift 键选择，按 Enter 键查看，按 + 和 − 缩放。
page-zoom = 整段时间中当前显示的部分
page-zoom-earlier = 更早
page-zoom-later = 更晚
page-zoom-out = 缩小
page-zoom-in = 放大
page-chart-count = 断开连接次数
page-chart-connected = 已连接设备
page-chart-connected-count = 已连接设备：{ $count }
page-chart-rebuilt = 已连接设备（根据日志）
# In the legend of the chart: the shaded times with a thick upper edge.
page-chart-incident = 事件：多台设备同时断开
page-chart-rebuilt-count = 已连接设备（根据日志）：{ $count }
page-chart-time = 时间（{ $zone }）
page-chart-span = { $from } 至 { $to }
page-chart-bar = { $count } 次断开连接
page-chart-from = 起始时间（{ $zone }）
page-chart-total = 所有原因

## When something went wrong

page-failed-title = 操作未成功
page-failed-trap = 读取 { $done } 后，分析意外停止。这是 Hubscope 的故障，与导出的日志无关。分析引擎已重新启动：请重试，或将导出的日志拆分为较小的文件。报告此问题时，切勿附上导出的日志。
page-failed-unreadable = 浏览器无法读取“{ $name }”。文件可能已被移动或更改，或者需要权限。请重新选择。
page-failed-nothing = 没有可读取的内容。请至少选择一个文件，或粘贴一些日志行。
page-failed-start = 无法在此浏览器中启动分析。Hubscope 需要 WebAssembly：请更新浏览器，或确认组织的策略是否将其禁用。

## Command line
##
## Shown by the program `hubscope` in a terminal. Options, commands, file names, FILE, FORMAT and LANG are identifiers:
## they stay as they are in every language. Full stops end sentences; the short descriptions in the help have none.

cli-help-about = 根据导出的日志说明设备为何与 Azure IoT 中心断开连接。任何数据都不会离开本机。
cli-help-usage = 用法
cli-help-arguments = 参数
cli-help-options = 选项
cli-help-exit = 退出代码
cli-help-report = 发生了什么、涉及哪些设备、结论有多可靠、有何证据、如何处理
cli-help-verdicts = 每个 404104 DeviceConnectionClosedRemotely 占一行，并列出原因
cli-help-file = 导出的日志或其所在的文件夹，也可以用 - 表示标准输入；文件夹中的隐藏文件会被跳过
cli-help-format = 输出格式；默认为上面列出的第一种
cli-help-lang = 报告和消息的语言：{ $languages }。默认使用环境的语言，否则使用 en
cli-help-read-as = 无法识别时，指定输入的格式：{ $choices }
cli-help-delimiter = 表格单元格的分隔符：{ $choices }
cli-help-dates = 日期未能表明时，日与月的先后：{ $choices }
cli-help-time-zone = 导出中本地时间的时区：UTC，或比 UTC 早的小时数，如 +02:00
cli-help-help = 显示此帮助
cli-help-version = 显示版本
cli-help-exit-analysed = 已分析输入
cli-help-exit-unusable = 输入中没有任何可用记录
cli-help-exit-failed = 用法错误，或者无法读取或写入文件

cli-try-help = 查看帮助：{ $command }
cli-error-no-command = 缺少命令。可用的命令：{ $commands }。
cli-error-command = “{ $command }”不是命令。可用的命令：{ $commands }。
cli-error-no-file = 请至少指定一个文件或文件夹，或用 - 表示标准输入。
cli-error-option = 未知选项 { $option }。
cli-error-value-missing = 选项 { $option } 需要一个值。
cli-error-value = “{ $value }”不是 { $option } 的有效值。可用的值：{ $choices }。
cli-error-read = 无法读取“{ $file }”：{ $reason }。
cli-error-write = 无法写入输出：{ $reason }。
cli-stdin = 标准输入
cli-reason-not-found = 没有这样的文件或文件夹
cli-reason-permission = 权限不足
cli-unusable =
    { $records ->
        [0] 没有任何可用记录：未发现记录。
       *[other] 没有任何可用记录：在读取的 { $records } 条记录中，没有一条与设备连接有关。
    }
cli-read-as = 如果读取方式有误，请用 { $option } 指明格式。
cli-rejected = 有 { $records } 条记录无法读取；运行 { $command } 可查看。
cli-progress = 已读取 { $megabytes } MB，{ $records } 条记录

## Timeline in the text, Markdown and HTML reports, where every cause is one row of bars

cli-timeline-merged = { $from } 至 { $to }；此处每个字符代表 { $step }。
cli-timeline-peak = 最高柱形：{ $count }

## The command `explain`, and the picture of a device’s life in the text reports

cli-help-explain = 一台设备的会话和诊断；加上 --time 则显示某次诊断的判定依据和相关记录
cli-help-compare = 两份日志之间的变化，例如修复前后
cli-error-two-logs = 对比需要两份日志（之前和之后），现在有 { $count } 份。一个文件夹算一份。
cli-help-device = 用于 explain：要解释的设备（完整 ID）
cli-help-module = 设备的模块（如果涉及模块）
cli-help-hub = 设备所属的 IoT 中心（如果多个中心有同名设备）
cli-help-time = 时刻，例如 2026-03-02T08:00:00Z，写法同 --from；解释离它最近的一次断开连接
cli-error-no-device = 请指定要解释的设备：--device ID。
cli-error-explain-only = 选项 { $option } 仅用于 explain。
cli-unknown-device = 日志中没有设备 { $device }。区分大小写。
cli-lane = = 已连接，_ 未连接，X 以 404104 结束，E 错误；每个字符代表 { $step }

cli-help-reply = 给客户的回复：发生了什么、如何得知、该怎么做
cli-help-devices = 每台设备一行，按原因列出断开连接的次数
cli-help-mapping = --redact 的代号与原名的对照表；请勿外传
cli-help-redact = 用代号替换设备、模块、地址、IoT 中心和文件名，并省略原文摘录
cli-error-redact-with = 脱敏（--redact）不适用于 explain（它显示设备的记录）、compare 或 mapping。未读取任何内容。

## The reply: a letter to the customer whose log it is

reply-subject = 您的设备为何与 IoT 中心断开连接
reply-greeting = 您好！
reply-thanks = 感谢您提供日志。我们分析了 { $from } 至 { $to } 期间 { $devices } 台设备的 { $records } 条记录。本文中的时间均为 { $zone }。
reply-thanks-at = 感谢您提供日志。我们分析了 { $devices } 台设备在 { $from } 的 { $records } 条记录。本文中的时间均为 { $zone }。
reply-thanks-plain = 感谢您提供的资料。
reply-stand-ins = 本文中的名称均已替换为代号。如需了解各代号对应的名称，请与我们联系。
reply-client-log = 这是设备自身写入的日志，共 { $entries } 条。它能说明设备所看到的连接情况，但无法说明 IoT 中心为何关闭连接。
reply-healthy = 在此期间，这 { $devices } 台设备没有出现以 404104 DeviceConnectionClosedRemotely 错误关闭的连接。
reply-disconnects = { $devices } 台设备中有 { $dropped } 台出现了 404104 DeviceConnectionClosedRemotely 错误，共有 { $disconnects } 个连接因此关闭。
reply-sure = 其中 { $share }%（{ amount-devices }）极有可能是：{ $cause }。{ $meaning }
reply-likely = 其中 { $share }%（{ amount-devices }）很可能是：{ $cause }。{ $meaning }
reply-possible = 其中 { $share }%（{ amount-devices }）有可能是：{ $cause }。{ $meaning }
reply-refused = 其中 { $share }%（{ amount-devices }）：IoT 中心关闭了连接，随后拒绝了该设备（{ $codes }）。设备已被禁用或删除，或其密钥或证书不再被接受。
incident-when = { $count ->
    [1] 发生时间为 { $from } 至 { $to }（{ $zone }）。
   *[other] 共发生 { $count } 次；规模最大的一次为 { $from } 至 { $to }（{ $zone }）。
}
incident-when-at = { $count ->
    [1] 发生在地址 { $address } 之后的设备上；IoT 中心在 { $from } 至 { $to }（{ $zone }）期间察觉。
   *[other] 共发生 { $count } 次；规模最大的一次发生在地址 { $address } 之后的设备上，IoT 中心在 { $from } 至 { $to }（{ $zone }）期间察觉。
}
reply-expected-most = 其中 { $share }%（{ amount-devices }）属于正常现象：{ $cause }。{ $meaning }设备均在一分钟内自行重新连接，无需处理。
reply-expected-most-old-sdk = 其中 { $share }%（{ $devices } 台设备）没有危害：{ $cause }。{ $meaning }设备均在一分钟内自行重新连接；使用较新的 SDK 后，这类记录即会消失。
reply-expected-most-away = 其中 { $share }%（{ amount-devices }）属于正常现象：{ $cause }。{ $meaning }设备均在一分钟内自行重新连接，但到日志结束时仍有 { $away } 台未恢复。
reply-undetermined = 这份日志无法说明设备为何断开连接（{ amount-disconnects }，{ amount-devices }）。与其猜测，我们更希望您提供更多资料。
reply-undetermined-rest = 还有一部分断开，日志无法说明原因（{ amount-disconnects }，{ amount-devices }）。
reply-others = 其余断开由其他原因造成，如有需要我们也可以说明（{ amount-disconnects }）。
reply-notice = 日志中还有一点值得注意（{ amount-devices }）：{ $finding }。{ $meaning }
section-reply-what = 发生了什么
section-reply-how = 判断依据
section-reply-expected = 属于正常的情况
section-reply-steps = 建议您依次采取的措施
section-reply-devices = 建议首先查看的设备
section-reply-need = 哪些资料有助于进一步分析
reply-expected-token = 一部分断开无需处理（{ amount-disconnects }，{ amount-devices }）：SAS 令牌过期，而每台设备都在一分钟内使用新令牌重新连接。IoT 中心正是按此设计运行的。
reply-expected-old-sdk = { $share }% 的断开（{ $devices } 台设备）没有危害：旧版 SDK 未正常结束连接就重新连接，并在一分钟内恢复。使用较新的 SDK 后，这类记录即会消失。
reply-expected-renewal = 及时续订 SAS 令牌的设备会先正常断开，再重新连接（{ amount-renewals }，{ amount-devices }）。日志将其记录为信息而非错误，没有影响。
reply-need = 请您提供：
reply-unusable = 我们未能从中读取任何 IoT 中心连接记录。
reply-need-log = IoT 中心 Connections 类别的资源日志，包含所有列，格式为 JSON 或 CSV，时间范围涵盖断开连接的时段。
reply-need-client-log = 其中一台设备自身在同一时段的日志。IoT 中心的日志无法说明设备上发生了什么。
reply-need-columns = 包含所有列的同一份导出：OperationName 和 properties_s，或者 sdkVersion、authType、protocol 和 maskedIpAddress。目前缺少其中一部分。
reply-need-connects = 除错误外还包含连接记录（deviceConnect）的导出。
reply-need-longer = 更长的时间范围：至少包含同一设备的三次断开连接及其之前的连接记录。
reply-need-whole = 直接从 Azure 重新导出的日志，必要时可分成几部分。现有的导出不完整，或者中途被某个程序改动过。
reply-need-categories = IoT 中心其他所有类别在同一时段的资源日志。IoT 中心的内部错误（500xxx）会出现在其中。
reply-need-zone = 导出中时间所用的时区，以及日期是日在前还是月在前。
reply-need-hole = { $from } 至 { $to }（{ $zone }）期间的记录，导出中缺少这部分。
reply-devices-more = 另有 { $count } 台设备。
reply-closing = 如果本文与您看到的情况不符，请告诉我们，我们会重新分析。
reply-regards = 祝好

## How long sessions and gaps lasted, and where disconnects happen: two pictures

section-rhythm = 会话时长与离线时长
rhythm-caption = 在 { $count } 次断开连接中，日志包含其中 { $known } 次的完整会话。按固定时间结束的会话（例如令牌过期）会形成一个窄峰；因网络不良而中断的会话则分散各处。
rhythm-close-up = { $end }以内的会话
rhythm-sessions = 所有会话
rhythm-gaps = 设备恢复连接前的时间
rhythm-axis-session = 会话时长
rhythm-axis-gap = 离线时长
rhythm-hub-ends = { $range }：令牌有效期为 { $life }时，IoT 中心在此时结束会话。{ $fits }
rhythm-sdk-renews = { $range }：{ $sdk } 在此时自行续订有效期为 { $life }的令牌。{ $fits }
rhythm-silence = { $range }：IoT 中心允许的最长静默时间。{ $fits }
rhythm-back = { $range }：立即恢复连接，常见于令牌过期或连接被突然切断之后。{ $fits }
rhythm-fits = { $count ->
    [0] 没有会话与此相符。
   *[other] { $count } 次会话与此相符。
}
rhythm-gaps-fit = { $count ->
    [0] 没有离线与此相符。
   *[other] { $count } 次离线与此相符。
}
length-over = 超过 { $low }
section-breakdown = 断开连接发生在哪里
breakdown-caption = 颜色越深，断开连接越多。地址中单独一行较深，说明问题在某个站点；SDK 中单独一行较深，说明问题在某个版本；单独一列较深，则是共同的原因。
breakdown-addresses = 按地址
breakdown-sdks = 按 SDK 版本
breakdown-others = 其他 { $count } 项
breakdown-unknown = 未知

## Queries for Log Analytics that show a finding. $title (String) in query-title is one of the other messages.

query-title = Log Analytics：{ $title }
query-sessions = 会话时长分布（按分钟）
query-token = 会话时长与令牌有效期相符的设备
query-gaps = 设备的离线时长
query-restarts = 时长一致的短会话（按设备）
query-sites = 同时发生的断开连接（按地址）
query-silence = 在 IoT 中心允许的最长静默时间结束的会话
query-faults = 断开连接的设备数与 IoT 中心错误（按分钟）
query-conflicts = 冲突与交替出现的客户端（按设备）
query-quota = 因配额被拒绝的次数（按小时）
query-categories = 日志包含的内容
query-last = 每台设备的最后一条记录
query-refusals = 被拒绝的尝试（按设备和代码）
query-codes = 这些错误代码（按分钟）
query-clock = 断开连接的时刻分布
query-hubs = 各设备先后所在的 IoT 中心
query-renewals = 正常结束的会话时长
query-short = 连接后立即被断开的情况（按设备）
page-copy = 复制
page-copied = 已复制
page-copy-selected = 已选中：请用键盘复制
page-copy-brief = 复制摘要
page-to-finding = { $finding }：转到该诊断结果

## Handing over: what leaves the page for the customer

page-hand-over = 转交
page-hand-title = 转交给客户
page-hand-language = 客户的语言
page-hand-part = 仅当前显示的部分
page-hand-redact = 隐去名称
page-hand-redact-hint = 设备、模块、地址、IoT 中心和文件名会替换为代号，并在您转交的所有内容中保持一致。日志摘录会被省略。
page-hand-redact-customer = 客户无法看出所指的是哪台设备：回复中会说明这一点，并告知可向您询问。
page-hand-open = 以下所有内容都包含日志中的真实名称，请只交给有权查看的人。
page-hand-reply = 回复
page-hand-copy = 复制（带格式）
page-hand-copy-markdown = 复制为 Markdown
page-hand-copy-text = 复制为纯文本
page-hand-report = 回复和报告
page-hand-save-html = 另存为网页
page-hand-report-hint = 一个可在任何浏览器中打开的文件，含图表，不含脚本。
page-hand-data = 数据
page-save-devices = 保存 devices.csv
page-save-mapping = 保存 mapping.csv
page-hand-mapping-hint = 代号与原名的对照表，仅供您自己使用，请勿一并发送。
page-hand-preview = 回复预览
page-hand-copied = 已复制。
page-hand-saved = 已保存：{ $name }
page-hand-leak = 未转交任何内容：仍有 { $count } 个本应替换为代号的名称会出现在其中：{ $names }
page-hand-failed = 操作未成功，未转交任何内容。
page-hand-uncopied = 浏览器不允许复制。请在预览中选中文本后复制。

## A part of the log, on the command line: what is told of it, and the options that choose it

part-filters = 筛选条件：{ $filters }
part-filter = { $label }：{ $value }
part-time = { $from } 至 { $to }（{ $zone }）
part-cause = 原因
part-both = { $first }；{ $second }
part-either = { $first }、{ $second }
part-nothing = 没有符合筛选条件的断开连接。
reply-part = 本信只涉及日志的一部分（{ $filters }）：{ $left }。
cli-help-part = 仅日志的一部分（report、reply、verdicts、devices）
cli-help-from = 起始时刻，例如 2026-03-02 或 2026-03-02T08:00:00Z；未注明时区时按 --time-zone，否则按 UTC
cli-help-to = 结束时刻（不含）
cli-help-cause = 只看此原因的断开连接，可多次指定：{ $choices }
cli-help-part-device = ID 或“设备/模块”中含有此文本的设备，不区分大小写
cli-help-sdk = sdkVersion 中含有此文本的会话
cli-help-address = 掩码地址中含有此文本的会话
cli-error-part-with = 选项 { $option } 不适用于 { $command }。
cli-error-part-time = --from 必须早于 --to。

## Handing over on the command line

cli-error-leak = 未写出任何内容：仍有 { $count } 个本应替换为代号的名称会出现在其中（{ $kinds }）。
page-hand-unchecked = 有 { $count } 个名称已替换但无法检索核对：它们过短、是位数很少的数字，或是 Hubscope 自身使用的词。
cli-leak-devices = 设备：{ $count }
cli-leak-modules = 模块：{ $count }
cli-leak-addresses = 地址：{ $count }
cli-leak-hubs = IoT 中心：{ $count }
cli-leak-files = 文件：{ $count }

## Queries in a report with stand-ins

query-stand-ins = 下面的查询使用的是代号，直接运行查不到任何结果；转交本报告的人持有原名对照表（mapping）。

## 连接实际丢失的时间

explain-lost = 日志时间为 { $time }（{ $zone }），但实际丢失更早。{ $names } 的默认 keep-alive 间隔为 { $interval }，静默 { $pings }后发送 ping；IoT 中心等待数据包的时间是该间隔的 1.5 倍，即 { $waits }。按此默认值，连接丢失于 { $from } 至 { $to } 之间。
explain-lost-known = 日志时间为 { $time }（{ $zone }），但实际丢失更早。设备自身的日志显示 keep-alive 间隔为 { $interval }：设备静默 { $pings }后发送 ping，IoT 中心等待数据包的时间是该间隔的 1.5 倍，即 { $waits }。因此连接丢失于 { $from } 至 { $to } 之间。
outage-began = 如果客户端使用其 SDK 的默认 keep-alive 间隔，则中断实际开始于 { $from } 至 { $to } 之间（{ $zone }）：{ $total } 次断开连接中有 { $count } 次与此相符。
explain-device-said = 设备自身的日志给出了原因：{ $reason }（{ $source }，第 { $line } 行）。
explain-device-ended = 设备自身的日志记录了这次断开，但没有给出原因（{ $source }，第 { $line } 行）。
explain-device-silent = 设备自身的日志记录了这个连接的开始（{ $source }，第 { $line } 行），却没有记录它的断开，而是直接从下一个连接继续，如同重启之后。
explain-either = 此可信度是网络中断与连接突然关闭两者合计的：IoT 中心的日志几乎无法区分它们。

## 同时断开连接的设备有何共同点
evidence-burst-once = { $number } 台设备（占 IoT 中心设备的一半或以上）在 { $high }内断开连接，几乎每台只断开一次，且大多数在 10 分钟内重新连接{ evidence-of }。
evidence-burst-boots = 同时断开连接的设备中，使用相同 SDK 的设备离线时长相同，与设备启动所需的时间相符{ evidence-of }。
evidence-burst-own-gaps = 同时断开连接的设备中，使用相同 SDK 的设备离线时长各不相同，与客户端按带抖动的退避方式重试的情形相符{ evidence-of }。
evidence-burst-timetable = 大量设备在 { $number } 个不同的小时里都在同一分钟断开连接，像是按时间表发生{ evidence-of }。
threshold-gone = 其中 10 分钟内未重新连接的比例
threshold-once = 其中只断开一次的设备比例
threshold-boots-share = 其中离线时长与使用相同 SDK 的其他设备相同的比例
threshold-own-gaps-share = 其中离线时长与使用相同 SDK 的其他设备不同的比例
threshold-timetable = 大量设备在这一分钟断开连接的小时数
threshold-timetable-share = 其占所有出现大量断开的小时数的比例
threshold-timetable-again = 其余各次中同样出现的设备所占比例

## 其他断开连接指向什么
evidence-company-own = 单独来看，该设备的其他断开连接大多指向：{ $cause }{ evidence-of }。
evidence-company-minute = 单独来看，IoT 中心的其他设备在这次前后一分钟内的断开连接大多指向：{ $cause }{ evidence-of }。
evidence-company-own-same = 单独来看，该设备的其他断开连接大多指向同一原因{ evidence-of }。
evidence-company-minute-same = 单独来看，IoT 中心的其他设备在这次前后一分钟内的断开连接大多指向同一原因{ evidence-of }。
evidence-agreed = 同一事件中的断开连接合起来看，指向此原因{ evidence-of }。
threshold-company-own = 该设备其他断开连接的次数
threshold-company-own-share = 其中单独来看指向同一原因的比例
threshold-company-minute = 其他设备在前后一分钟内断开连接的次数
threshold-company-minute-share = 其中单独来看指向同一原因的比例
threshold-agreed-drops = 同一事件中的断开连接次数
threshold-agreed-own = 仅凭这次断开连接判断该原因的可能性

## 关于站点与轮流连接的客户端的证据

evidence-roamed = 设备离线 { $spread }后从另一个地址恢复连接：如果有使用同一标识的第二个客户端，不会空出这段时间{ evidence-of }。
evidence-take-turns = 两个客户端轮流连接（A、B、A）：一个在另一个的连接结束的同时建立连接，通常为 { $number } 次{ evidence-of }。
evidence-one-client = 设备发生过两个连接之间的冲突，但次数很少，且其所有连接都来自同一地址，sdkVersion 也相同{ evidence-of }。
evidence-site-alone = 日志中仅有一个地址，其后的 { $number } 台设备在 { $high }内一起断开或恢复连接；没有其他地址可供比较{ evidence-of }。
evidence-site-part = 共用同一地址的设备中有 { $number } 台在一分钟内先后恢复连接，多于偶然；该处其他设备没有断开{ evidence-of }。
evidence-site-steps = 共用该地址的设备随着 IoT 中心逐一发现其静默而相继断开，却同时恢复连接{ evidence-of }。

threshold-steps = 居中一半设备断开连接所用时间
threshold-steps-share = 恢复连接所用时间与其之比
