### Simplified Chinese (zh-CN). Identifiers (error names and numbers, MQTT packets, field and product names, commands) stay as they are.

## Lengths of time

duration-seconds = { $seconds } 秒
duration-minutes = { $minutes } 分 { $seconds } 秒
duration-whole-minutes = { $minutes } 分钟
duration-hours = { $hours } 小时 { $minutes } 分
duration-days = { $days } 天 { $hours } 小时

## The causes: their names for people

cause-sas-token-expiry = SAS 令牌过期
cause-network-loss = 网络中断
cause-abrupt-close = 连接突然关闭
cause-app-restart = 应用程序反复重启
cause-hub-transient = IoT 中心暂时性故障
cause-undetermined = 证据不足

## The causes: what they mean

meaning-sas-token-expiry = 设备连接时使用的 SAS 令牌已过期，因此 IoT 中心关闭了连接。使用 MQTT 时，无法在连接期间续订令牌：令牌过期后，IoT 中心会等待 5 到 10 分钟再断开连接，随后设备使用新令牌重新连接。
meaning-network-loss = 设备失去联系的时间超过了 IoT 中心的等待时间，即设备的 MQTT keep-alive（保持连接）间隔的 1.5 倍。直到这时，IoT 中心才认定设备已离线，因此实际失去联系的时间早于日志中的时间。
meaning-abrupt-close = 连接被切断，事先没有发送 MQTT DISCONNECT。原因可能是防火墙或代理发出了 TCP 重置、客户端直接关闭了套接字、旧版 SDK 存在缺陷，也可能是网络中断极短，设备随即恢复了连接。这些情况在 IoT 中心的日志中看起来都一样。
meaning-app-restart = 设备上的应用程序反复崩溃或重启：会话很短且时长一致，会话之间的间隔（即启动时间）也一致。
meaning-hub-transient = IoT 中心自身出现了暂时性故障。部分节点在一段时间内关闭了已有连接并拒绝新连接，导致许多网络中的设备同时断开连接。
meaning-undetermined = 导出的日志无法说明这些设备为何断开连接。这同样是一种结论：下面列出了查明原因还需要的信息。

## The causes: how they show

symptom-regular = 症状：设备按固定间隔断开连接（若令牌有效期为一小时，则每 65 到 70 分钟一次），有时伴有 401003 IotHubUnauthorized，并在不到一分钟后重新连接。
symptom-random = 症状：设备随机断开连接，时间各不相同。
symptom-together = 症状：许多设备同时断开连接，“连接的设备数”指标（connectedDeviceCount）下降，404104 和 500xxx 错误比平常多。

## Evidence, over the disconnects of one finding
##
## In all of them: $count (Number) of the finding’s $total (Number) disconnects show it.
## $low, $high, $typical (String) are lengths of time: the shortest, the longest and the median.

range-between = { $low }至 { $high }
range-exactly = { $low }
evidence-token-band = 会话持续了 { $range }，相当于 { $number } 分钟的令牌有效期加上 IoT 中心等待的 5 到 10 分钟（{ $total } 次断开连接中有 { $count } 次）。
evidence-token-repeats = 同一设备上至少三次出现相同的会话时长（{ $total } 次断开连接中有 { $count } 次）。
evidence-token-clock = 会话较短，但连接在令牌生成 { $range }后关闭，符合有效期为 { $number } 分钟的同一令牌先后用于两次连接的情形（{ $total } 次断开连接中有 { $count } 次）。
evidence-401003-near = 断开连接前后 { $high }内出现了 401003 IotHubUnauthorized（{ $total } 次断开连接中有 { $count } 次）。
evidence-back-within-minute = 设备在一分钟内重新连接，通常用时 { $typical }（{ $total } 次断开连接中有 { $count } 次）。
evidence-sdk-waits-for-hub = SDK 不会提前续订令牌，而是等 IoT 中心断开连接：{ $names }（{ $total } 次断开连接中有 { $count } 次）。
evidence-sdk-renews-gracefully = SDK 会在令牌过期前续订，并正常断开旧连接，因此续订时不会留下错误：{ $names }（{ $total } 次断开连接中有 { $count } 次）。
evidence-auth-sas = 设备使用 SAS 令牌进行身份验证（{ $total } 次断开连接中有 { $count } 次）。
evidence-auth-x509 = 设备使用 X.509 证书进行身份验证，不存在这种周期（{ $total } 次断开连接中有 { $count } 次）。
evidence-protocol-amqp = 设备使用 AMQP，续订令牌时无需断开连接（{ $total } 次断开连接中有 { $count } 次）。
evidence-off-token-band = 会话持续了 { $range }，与任何令牌有效期都不相符（{ $total } 次断开连接中有 { $count } 次）。
evidence-irregular = 设备的各次会话时长相差很大（{ $total } 次断开连接中有 { $count } 次）。
evidence-on-token-rhythm = 断开连接的时间符合设备的令牌周期（{ $total } 次断开连接中有 { $count } 次）。
evidence-gap-seconds = 设备在 10 秒内重新连接，通常用时 { $typical }（{ $total } 次断开连接中有 { $count } 次）。
evidence-gap-short = 设备离线 { $range }（{ $total } 次断开连接中有 { $count } 次）。
evidence-gap-long = 设备离线超过一分钟：{ $range }，通常为 { $typical }（{ $total } 次断开连接中有 { $count } 次）。
evidence-no-return = 到日志结束时，设备仍未重新连接（{ $total } 次断开连接中有 { $count } 次）。
evidence-address-changed = 设备重新连接时换了地址（{ $total } 次断开连接中有 { $count } 次）。
evidence-alike-sessions = 连续出现时长一致的短会话，最多连续 { $number } 次，通常持续 { $typical }（{ $total } 次断开连接中有 { $count } 次）。
evidence-alike-gaps = 这些会话之间的间隔也一致，通常为 { $typical }，像是设备启动造成的（{ $total } 次断开连接中有 { $count } 次）。
evidence-burst = 多个网络中的 { $number } 台设备在 { $high }内断开连接（{ $total } 次断开连接中有 { $count } 次）。
evidence-burst-one-address = { $number } 台设备同时断开连接，其中大多数共用同一个地址（{ $total } 次断开连接中有 { $count } 次）。
evidence-server-errors = IoT 中心在同一时间记录了 { $number } 个 500xxx 或 503xxx 内部错误（{ $total } 次断开连接中有 { $count } 次）。
evidence-no-server-errors = 导出的日志包含可能记录 500xxx 内部错误的类别，但同一时间没有此类错误（{ $total } 次断开连接中有 { $count } 次）。
evidence-not-confirmed = 未经证实：导出的日志只有 Connections 类别，可能缺少 500xxx 内部错误（{ $total } 次断开连接中有 { $count } 次）。
evidence-many-sdks = 这些设备使用 { $number } 种不同的 SDK（{ $total } 次断开连接中有 { $count } 次）。
evidence-common-start = { $number } 台设备同时断开连接，是因为它们在一个令牌有效期之前也是同时连接的（{ $total } 次断开连接中有 { $count } 次）。
evidence-too-few = 在导出的日志中，设备断开连接的次数太少，看不出规律（{ $total } 次断开连接中有 { $count } 次）。
evidence-no-start = 日志中没有该会话开始的记录（{ $total } 次断开连接中有 { $count } 次）。
evidence-no-connects = 导出的日志中没有任何连接记录，因此看不到会话，也看不到设备是否重新连接（{ $total } 次断开连接中有 { $count } 次）。
evidence-other-code = 一分钟内还记录了其他错误，这可能才是原因：{ $names }（{ $total } 次断开连接中有 { $count } 次）。
evidence-device-rhythm = 日志中没有该会话开始的记录，但设备的其他会话符合其令牌周期（{ $total } 次断开连接中有 { $count } 次）。

## What to do

solution-token-nothing = 如果使用 Azure IoT SDK 和连接字符串，则无需处理。SDK 会自动生成新令牌并重新连接。请确认每台设备都在一分钟内重新连接。
solution-token-renew-early = 若要减少此类错误，请使用会在令牌过期前续订的 SDK（C、Node.js 或 Python SDK）、改用可在连接期间续订的 AMQP，或在 SDK 中设置更长的令牌有效期。
solution-token-check = 如果应用程序自行生成令牌，请在旧令牌过期前生成新令牌并重新连接，同时确保设备时钟准确（NTP）。
solution-update-sdk = 使用最新版本的 Azure IoT 设备 SDK：旧版本在重新连接方面存在缺陷。
solution-test-connection = 在设备现场测试到 IoT 中心的连接：端口 8883（MQTT）、5671（AMQP）或 443（WebSockets）是否开放、名称解析是否正常、信号强度是否足够。
solution-keep-alive = 如果网络不可靠，请勿增大 keep-alive 值。这样做并不能维持连接，只会更晚发现连接丢失，相关警报也会随之推迟。
solution-client-log = 获取设备自身在同一时段的日志。IoT 中心的日志无法说明连接为何断开。
solution-close-properly = 在应用程序新建客户端之前，先关闭旧客户端（MQTT DISCONNECT）；SDK 正在重试时，不要在应用程序中重新连接。
solution-middlebox = 确认沿途的防火墙、代理或 NAT 是否会切断空闲或建立已久的连接。
solution-app-log = 查看应用程序日志和系统日志中这些时刻的内容：每次断开连接前的最后几行通常会指明故障。
solution-watchdog = 将会话时长与看门狗定时器、计划重启和内存限制进行对照，并检查供电情况。
solution-sleeping-device = 如果设备按设计在两次消息之间休眠，请让它在关闭前发送 MQTT DISCONNECT，这些错误就会消失。
solution-retry = 让设备按带抖动的指数退避方式重试（SDK 默认如此）；大多数设备会自行恢复连接。
solution-resource-health = 查看 IoT 中心在该时段的 Resource Health 以及 Azure Status。
solution-failover = 如果故障持续，可考虑执行手动故障转移（前提是 IoT 中心已配置）。
solution-support = 向 Microsoft 提交支持请求，并附上以上时间和设备 ID。
solution-longer-export = 导出更长的时间范围，至少包含同一设备的三次断开连接及其之前的连接记录。
solution-all-columns = 导出 Connections 类别的所有列，包括 sdkVersion、authType 和 maskedIpAddress。

## Notes

note-expected = 设备在一分钟内即重新连接。这是 IoT 中心按设计运行的结果，无需处理。
note-keep-alive-editions = 文档关于 keep-alive 的说法前后矛盾：2019 年版建议在网络不可靠时增大 keep-alive 值，2020 年版则建议不要增大。Hubscope 以较新的版本为准。

## The document

document-title = 设备为何与 IoT 中心断开连接

summary-nothing-usable = { $records ->
    [0] 输入中没有 IoT 中心的连接记录。
   *[other] 输入中有 { $records } 条记录，但没有一条是可读取的 IoT 中心连接记录。
}
summary-no-disconnects = { $from } 至 { $to }（UTC），{ $devices } 台设备的 { $records } 条记录中没有 404104 DeviceConnectionClosedRemotely。
summary-main-cause = 主要原因：{ $cause }。{ $share }% 的断开连接可由此解释，涉及 { $devices } 台设备。
summary-main-expected = 大多属于预期情况：{ $cause }。{ $share }% 的断开连接可由此解释，涉及 { $devices } 台设备，且已自行重新连接。
summary-main-undetermined = 导出的日志无法说明 { $devices } 台设备为何断开连接（共断开 { $disconnects } 次）。
summary-disconnects = { $from } 至 { $to }（UTC），{ $devices } 台设备中有 { $dropped } 台出现 404104 断开连接，共 { $disconnects } 次。
summary-other-findings = 另有 { $count } 项诊断结果，见下文，首先是“{ $cause }”（{ $devices } 台设备）。
summary-not-everything-read = 有 { $count } 条记录无法读取，位置见下文。

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

fact-devices = 设备数
fact-disconnects = 断开连接次数
fact-period = 时间范围（UTC）
fact-codes = 错误代码
value-count = { $count }
value-text = { $text }
value-period = { $from } 至 { $to }

list-for = 支持证据
list-against = 反对证据
list-why = 依据
list-steps = 处理步骤
list-links = 文档

timeline-caption = 每个柱形代表 { $step }。时间均为 UTC。
timeline-connected = 已连接设备数指标介于 { $low } 与 { $high } 之间。
devices-omitted = 另有 { $count } 台断开连接次数较少的设备未列出。
devices-causes = { $cause }（{ $count } 次），另有 { $others } 种原因

incidents-more = 另有 { $count } 起同类事件，规模均小于上述事件。
table-incident = 事件类型
table-from = 开始时间（UTC）
table-to = 结束时间（UTC）
table-sureness = 置信度
table-device = 设备
table-module = 模块
table-disconnects = 断开连接次数
table-cause = 主要原因
table-sdk = SDK
table-protocol = 协议
table-auth = 身份验证
table-address = 地址
table-last = 最后一次断开连接（UTC）
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

input-period = 所用记录的时间范围为 { $from } 至 { $to }（UTC）。

## What can go wrong with an input

problems-packed = 行号和字节位置以压缩前的文本为准。如果问题出在压缩文件本身，则字节位置指该压缩文件中的位置，此时没有行号。

problem-empty = 来源为空。
problem-binary = 这不是文本，而是图像、程序或随机字节。请将日志导出为 JSON 或 CSV。
problem-compressed = 此类压缩文件无法在此打开。可以打开 gzip 和 zip；其他类型请自行解压后添加其中的内容。
problem-avro = 这是 Avro 文件，即 Event Hubs Capture 写入的格式。请将日志导出为 JSON 或 CSV。
problem-parquet = 这是 Parquet 文件。请将日志导出为 JSON 或 CSV。
problem-query = 这是查询语句，不含查询结果。请运行该查询，然后导出其返回的行，例如导出为 CSV。
problem-unrecognised = 这是文本，但既不是 JSON，也不是包含 IoT 中心日志列的表格。
problem-no-times = 表格没有时间列，可能是汇总结果。没有时间，就没有可供分析的先后顺序。请导出包含 TimeGenerated 的行。
problem-cut = 来源在一条记录的中途结束，该记录已丢失。
problem-cut-container = 来源在记录列表结束之前就已中断，缺少后面的记录。
problem-bad-json = 这不是有效的 JSON。
problem-bad-row = 该行与表头不符，或其中有引号未闭合。
problem-bad-record = 该记录已损坏，无法读取。
problem-bad-time = 时间缺失或无法读取。
problem-too-long = 记录过长，超过了任何真实记录的长度（大于 1 MiB）。
problem-bad-properties = 记录未说明涉及哪台设备：properties 缺失或已损坏。
problem-repaired = 不能出现在记录中的字节（例如非 UTF-8 字节）已被替换或忽略，记录照常使用。
problem-mended = 部分记录已不是有效的 JSON：其中的引号、逗号或换行符曾被邮件程序、文字处理软件或人工改动，现已恢复。
problem-nul-bytes = 来源在此处有一段以零填充的空洞，可能缺少记录。
problem-partial = 服务只返回了部分结果。
problem-prose = 已跳过不属于任何记录的文本。
problem-header-only = 表格只有标题行，没有数据行。
problem-local-time = 时间不带时区：门户显示的是某人的本地时间。这些时间已按 UTC 读取，因此本报告中的所有时间可能整体偏移若干小时。
problem-day-first = 此来源的所有日期均按“日在前”读取：只有这样日期才能相互吻合，或者其中的 am 和 pm 为小写，而只有日在前的地区才这样书写。
problem-mixed-dates = 部分日期只有“日在前”才成立，另一些只有“月在前”才成立。其余日期已按月在前读取，可能有误。
problem-properties-lost = 无法读取 properties；该记录仍被使用，但不含此字段。
problem-telemetry = 这是遥测数据，即 az iot hub monitor-events 显示的设备发送内容，其中没有连接信息。请导出 IoT 中心 Connections 类别的资源日志。
problem-no-codes = Event Grid 只报告设备已连接或已断开，从不说明原因，并且每分钟只查看一次。如需了解原因，请导出该中心的资源日志（类别 Connections）。
problem-metric = 这是一项指标：只有已连接设备的数量，没有具体是哪些设备。它绘制在时间线上方。如需了解原因，请添加该中心的资源日志（类别 Connections）。
problem-local-zone = 这些时间本身不带时区：门户显示的是某人的本地时间。它们已按本次分析所选的时区读取；如果导出来自其他地区，请选择相应的时区。
problem-unclear-dates = 此来源的所有日期都可能是“日在前”或“月在前”，没有其他信息可以判断。已按月在前读取。如果不对，请选择“日在前”并重新读取。
problem-no-seconds = 部分时间没有秒，例如用 Excel 保存过的文件。一分钟以内的先后顺序和间隔已丢失；重新导出的证据更可靠。
problem-cut-archive = 压缩文件提前结束。能够解压的部分已读取，之后的记录缺失。请重新复制或下载该文件。
problem-bad-checksum = 校验和不符：从压缩文件中解出的内容与压缩前并不完全一致。内容仍已读取；请与新的副本核对。
problem-bad-archive = 压缩文件在此处损坏。之前的内容已读取，该文件其余部分缺失。
problem-encrypted = 压缩包中的此文件受密码保护。请自行解压后添加该文件。
problem-unknown-packing = 压缩包中的此文件使用了 deflate 以外的压缩方法。请自行解压后添加该文件。
problem-too-dense = 从此压缩文件中解出的内容远远超过任何日志应有的大小，因此在此处停止解压。如果确实是日志，请自行解压后添加该文件。
problem-too-many-files = 压缩包中的文件数超过一次可打开的数量。请解压后分批添加该文件夹。
problem-trailing-bytes = 压缩文件结尾之后还有不属于任何内容的字节，已忽略。
problem-spreadsheet = 这是一个工作簿，不是日志。请打开它并将工作表另存为 CSV (UTF-8)；更好的做法是直接从门户导出 CSV，因为电子表格会更改时间和数字。
problem-long-lines = 部分行超过 1 MB，每行只读取了开头部分。
problem-no-operations = 表格说明了有哪些设备以及时间，但没有说明发生了什么。请导出包含 OperationName 和 ResultType 的行。
problem-rounded = 电子表格程序缩短了该行中的一个数字：可能是设备 ID，因此不同的设备看上去可能是同一台；也可能是错误代码，因此代码未知。请重新导出日志，不要用电子表格程序保存。
problem-missing-columns = 查询省略了诊断可以使用的列，摘录中列出了这些列。没有 OperationName，就没有可供测量的会话；没有 sdkVersion，令牌的周期就是较弱的证据；没有 maskedIpAddress，单个站点的问题看上去会像 IoT 中心的问题；没有 authType 和 protocol，就无法区分没有这种令牌的设备。请在查询中加入 OperationName 和 properties_s：后者包含其他所有列。
problem-row-limit = 导出的行数正好等于 Log Analytics 一次最多返回的行数（门户中为 10,000 或 30,000 行，通过 API 为 500,000 行）。结果很可能在此处被截断，缺少其余的行。请缩小时间范围，或分多次导出。
problem-begins-inside = 断开的连接大多在日志开始之前就已建立，摘录中给出了其在全部断开中所占的数目。这些连接持续了多久不得而知，因此也无法得知令牌的周期。请导出更长的时间范围。

# A device's own log.

summary-client-log = 这是设备自身的日志，共 { $entries } 条。它说明设备眼中的连接情况；如需判断 404104 的原因，请添加中心的资源日志。
section-client-log = 设备自身的记录
client-log-note = 设备、SDK 或 IoT Edge 日志中与连接有关的事件。原因沿用 SDK 给出的名称。由于两边的时钟可能不同，它们不参与上面的判断；请对照阅读。
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

## What a hub’s log cannot show

limits-log = IoT 中心的日志不会显示连接为何断开、实际使用的 keep-alive 值、令牌有效期、信号强度和设备重启；这些只能靠推断。客户端自己的日志会显示这些信息。
limits-kind-two = 短暂的网络中断和连接突然关闭在日志中看起来一样，因此请将这两项诊断结果作为一组来看。
limits-order = IoT 中心不保证连接日志完整，也不保证其顺序。缺失的记录可能会掩盖断开连接和重新连接。

## Links

link-404104 = 404104 DeviceConnectionClosedRemotely
link-401003 = 401003 IotHubUnauthorized
link-500xxx = 500xxx 内部错误
link-keep-alive = IoT 中心的 MQTT keep-alive
link-sas = SAS 令牌
link-sdks = Azure IoT 设备 SDK
link-connectivity = 监视连接并排查连接问题
link-reconnect = 管理设备重新连接
link-logs = 监视 IoT 中心及其资源日志

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
page-fact-period = 时间范围（UTC）
page-fact-of = { $part }（共 { $whole }）
page-fact-range = { $from } 至 { $to }

page-expected = 按设计运行
page-confidence = 置信度 { $percent }%

page-link-outside = （在新标签页中打开）

## Tables

page-filter = 筛选行
page-filter-shown = 显示 { $shown } 行，共 { $total } 行

## The chart

page-chart = { $count } 次断开连接的时间分布（按原因）
page-chart-hint = 将指针移到柱形上可查看详情，也可使用箭头键在图表中移动。
page-chart-count = 断开连接次数
page-chart-connected = 已连接设备
page-chart-connected-count = 已连接设备：{ $count }
page-chart-time = 时间（UTC）
page-chart-span = { $from } 至 { $to }
page-chart-bar = { $count } 次断开连接
page-chart-from = 起始时间（UTC）
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
cli-help-redacted = 用代号替换设备、模块、地址和文件名，并省略原文摘录；仅适用于 report
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
cli-error-redact-verdicts = 脱敏（--redact）仅适用于 report，因为 verdicts 的每一行都对应一台设备。未读取任何内容。
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
cli-rejected = 有 { $records } 条记录无法读取；运行 { $command } 可查看。
cli-progress = 已读取 { $megabytes } MB，{ $records } 条记录

## Timeline in the text, Markdown and HTML reports, where every cause is one row of bars

cli-timeline-merged = { $from } 至 { $to }；此处每个字符代表 { $step }。
cli-timeline-peak = 最高柱形：{ $count }
