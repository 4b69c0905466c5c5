### Français (French, France). Identifiers stay as they are: error names and numbers, packets, field names, products, commands.

## Lengths of time

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-whole-minutes = { $minutes } min
duration-hours = { $hours } h { $minutes } min
duration-days = { $days } j { $hours } h
duration-whole-hours = { $hours } h
duration-whole-days = { $days } j

## Amounts, within other messages

amount-devices = { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}
amount-devices-count = { $count ->
    [one] { $count } appareil
   *[other] { $count } appareils
}
amount-disconnects = { $disconnects ->
    [one] { $disconnects } déconnexion
   *[other] { $disconnects } déconnexions
}
amount-attempts = { $count ->
    [one] { $count } tentative
   *[other] { $count } tentatives
}
amount-records = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
amount-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
amount-connections = { $count ->
    [one] { $count } connexion
   *[other] { $count } connexions
}
amount-renewals = { $count ->
    [one] { $count } renouvellement
   *[other] { $count } renouvellements
}
amount-devices-of = { $count } sur { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}

## The causes: their names for people

cause-sas-token-expiry = Expiration du jeton SAS
cause-network-loss = Perte de connectivité réseau
cause-abrupt-close = Coupure brutale de la connexion
cause-app-restart = Redémarrages de l’application
cause-site-outage = Panne sur un site
cause-keep-alive-cap = Valeur keep-alive au-delà de la limite du hub
cause-hub-transient = Défaillance temporaire du hub
cause-duplicate-identity = Deux clients pour une même identité
cause-quota-exceeded = Quota quotidien épuisé
cause-undetermined = Indices insuffisants

## The causes: what they mean

meaning-sas-token-expiry = Le jeton SAS avec lequel l’appareil s’était connecté a expiré, et le hub a donc fermé la connexion. En MQTT, un jeton ne peut pas être renouvelé pendant la connexion : le hub attend 5 à 10 minutes après l’expiration, puis déconnecte l’appareil, qui se reconnecte avec un nouveau jeton.
meaning-old-sdk = Cette version du SDK renouvelle son jeton SAS quelques minutes avant qu’il n’expire et ferme l’ancienne connexion sans MQTT DISCONNECT. Le hub ne peut pas distinguer cela d’une connexion rompue et journalise 404104. L’appareil se reconnecte aussitôt avec le nouveau jeton.
meaning-old-sdk-certificate = Jusqu’à la version 1.2.13, le SDK C se reconnecte toutes les 48 minutes comme s’il avait un jeton à renouveler, même avec un certificat X.509 (azure-iot-sdk-c#829). Avant la 1.2.9, il le fait sans MQTT DISCONNECT, ce que le hub journalise comme 404104. Ni un jeton ni le certificat n’a expiré.
meaning-drift = Les sessions de l’appareil s’allongent ou raccourcissent régulièrement. Ses jetons SAS prennent fin selon l’horloge du hub, mais commencent selon la sienne : si celle-ci avance ou retarde, chaque jeton vit un peu plus ou un peu moins longtemps que le précédent. Au-delà de quelques minutes d’écart, le hub peut refuser l’appareil (401003).
meaning-network-loss = L’appareil est resté injoignable au-delà du délai que le hub accorde, soit une fois et demie la valeur keep-alive MQTT de l’appareil. Ce n’est qu’à ce moment-là que le hub le considère comme perdu : la perte réelle est donc antérieure à l’heure indiquée dans le journal.
meaning-network-loss-amqp = L’appareil est resté injoignable au-delà du délai pendant lequel le hub attend un signe de vie : 4 minutes avec AMQP. Ce n’est qu’à ce moment-là que le hub le considère comme perdu : la perte réelle est donc antérieure à l’heure indiquée dans le journal.
meaning-abrupt-close = La connexion a été coupée sans MQTT DISCONNECT : par une réinitialisation TCP venue d’un pare-feu ou d’un proxy, par un client qui ferme son socket, par un bogue d’un ancien SDK, ou par une perte de réseau si brève que l’appareil est revenu aussitôt. Dans le journal du hub, rien ne distingue ces cas.
meaning-app-restart = L’application de l’appareil plante ou est redémarrée sans cesse : ses sessions sont courtes et de même durée, et les interruptions pendant lesquelles elle redémarre ont elles aussi toutes la même durée.
meaning-app-restart-by-clock = L’application ou l’appareil entier est redémarré à la même heure, encore et encore : par une tâche planifiée, une fenêtre de mise à jour ou une minuterie. Ce qui est arrêté net ne prend pas congé du hub (MQTT DISCONNECT), et le hub journalise donc cette erreur.
meaning-app-restart-regular = L’application de l’appareil plante ou est redémarrée encore et encore : à chaque fois, elle est absente à peu près le temps d’un démarrage. Elle ne prend pas congé du hub auparavant (MQTT DISCONNECT), et le hub journalise donc cette erreur.
meaning-app-restart-shrinking = L’application de l’appareil plante ou est redémarrée sans cesse, au bout d’un temps de plus en plus court : quelque chose se remplit qu’un redémarrage ne vide pas. Elle ne prend pas congé du hub auparavant (MQTT DISCONNECT), d’où cette erreur dans le journal du hub.
meaning-site-unplaced = Ces appareils ont été coupés ensemble et sont revenus ensemble, alors que d’autres du hub ne l’ont pas été. L’export ne contient aucune adresse, le journal ne peut donc pas dire ce qu’ils ont en commun : un site avec sa ligne et son alimentation, un opérateur mobile ou une partie du hub.
meaning-limit = Quelque chose met fin à ces connexions au bout du même temps, à la seconde près : le plus souvent un pare-feu, un proxy, un équilibreur de charge ou un VPN qui ne laisse durer aucune connexion plus longtemps, ou une minuterie dans le client. Le client ne prend pas congé du hub (MQTT DISCONNECT), d’où cette erreur dans le journal du hub.
meaning-app-restart-once = L’application ou l’appareil entier a été redémarré, une seule fois pour la plupart des appareils : par une mise à jour, par quelqu’un ou par une coupure de courant. Ce qui s’arrête net ne prend pas congé du hub (MQTT DISCONNECT), et le hub consigne alors cette erreur.
meaning-site-outage = Un site a perdu sa ligne, son alimentation ou sa passerelle, et tous les appareils situés derrière son adresse ont été coupés en même temps. Le hub ne constate chaque perte qu’au bout d’une fois et demie la valeur keep-alive MQTT de l’appareil. Si les SDK diffèrent, les déconnexions arrivent donc par paliers (après 90 s avec la valeur par défaut du SDK Python, après 450 s avec celle de .NET), et toutes sont postérieures à la panne elle-même.
meaning-keep-alive-cap = Le client utilise une valeur keep-alive MQTT supérieure à ce que le hub accorde, et il n’a rien envoyé pendant 29,45 minutes (1767 s). Aucun client ne peut rester silencieux plus longtemps, quelle que soit la valeur qu’il demande, et le hub a donc fermé la connexion. Le réseau n’est pas forcément en cause.
meaning-hub-transient = Le hub lui-même a connu une défaillance temporaire. Certains de ses nœuds ont fermé leurs connexions et en ont refusé de nouvelles pendant un moment ; des appareils de nombreux réseaux ont été déconnectés en même temps.
meaning-hub-moved = Le hub a basculé vers son autre région, ou a été mis à jour : il le dit lui-même, par des codes qui lui sont propres. Il a fermé ses connexions et en a refusé de nouvelles jusqu’à son retour ; des appareils de nombreux réseaux ont donc été déconnectés en même temps.
meaning-duplicate-identity = Deux clients se connectent avec le même ID d’appareil, alors que le hub ne conserve qu’une connexion par identité. Le client le plus récent évince l’autre, qui se reconnecte et l’évince à son tour, et ainsi de suite. Le hub journalise aussi cette situation sous 400027 ConnectionForcefullyClosedOnNewConnection (MQTT) ou 409002 LinkCreationConflict (AMQP).
meaning-quota-exceeded = Les messages du hub pour la journée sont épuisés (403002 IotHubQuotaExceeded). Jusqu’à 00:00 UTC, le hub laisse les appareils se connecter et les coupe un instant plus tard, et ils se reconnectent sans cesse. En MQTT, il ne peut pas leur dire pourquoi.
meaning-undetermined = L’export ne permet pas de dire pourquoi ces appareils se sont déconnectés. C’est aussi une réponse : vous trouverez ci-dessous ce qui permettrait de le savoir.
refused-meaning = Le hub a fermé ces connexions puis a refusé les appareils, alors qu’ils ont rappelé aussitôt : ils joignaient donc le hub. Ils avaient été désactivés ou supprimés, ou leur clé ou leur certificat n’était plus accepté. Ni le réseau ni une défaillance du hub n’est en cause.

## The causes: how they show

symptom-regular = Symptôme : les appareils se déconnectent à intervalles réguliers (toutes les 65 à 70 minutes avec un jeton d’une heure), parfois avec une erreur 401003 IotHubUnauthorized, et se reconnectent moins d’une minute plus tard.
symptom-random = Symptôme : les appareils se déconnectent de façon aléatoire, chacun à un moment différent.
symptom-together = Symptôme : de nombreux appareils se déconnectent en même temps, la métrique Appareils connectés (connectedDeviceCount) baisse, et les erreurs 404104 et 500xxx sont plus nombreuses que d’habitude.

## Evidence, over the disconnects of one finding

range-between = de { $low } à { $high }
range-typical = de { $low } à { $high }, en général { $typical }
range-exactly = { $low }
token-life-minutes = { $number } minutes
token-life-hours = { $number } heures
token-life-days = { $number } jours
evidence-of = { $total ->
    [0] {""}
    [one] {" "}({ $count } sur { $total } déconnexion)
   *[other] {" "}({ $count } des { $total } déconnexions)
}
evidence-token-band = La session a duré { $range }, soit la durée de vie d’un jeton de { $life } plus les 5 à 10 minutes que le hub attend{ evidence-of }.
evidence-token-early = La session a duré { $range }, soit l’âge auquel le SDK renouvelle de lui-même un jeton de { $life }{ evidence-of }.
evidence-token-repeats = La même durée est revenue au moins trois fois sur le même appareil{ evidence-of }.
evidence-token-clock = La session a été plus courte, mais la connexion a été fermée { $range } après la création de son jeton, ce qui correspond à un jeton de { $life } utilisé pour deux connexions{ evidence-of }.
evidence-token-clock-steady = Le jeton avait alors le même âge que lors de la plupart des déconnexions de l’appareil : { $range }{ evidence-of }.
evidence-401003-near = Une erreur 401003 IotHubUnauthorized figure dans le journal à { $high } au plus de la déconnexion{ evidence-of }.
evidence-401003-elsewhere = Une erreur 401003 IotHubUnauthorized accompagne d’autres déconnexions de l’appareil, mais pas celle-ci{ evidence-of }.
evidence-sdk-waits-for-hub = Le SDK ne renouvelle pas le jeton à l’avance, mais attend que le hub ferme la connexion : { $names }{ evidence-of }.
evidence-sdk-pings-early = Le SDK envoie un ping dès le quart de son intervalle keep-alive, si bien que la limite de silence du hub n’est presque jamais atteinte : { $names }{ evidence-of }.
evidence-sdk-renews-gracefully = Le SDK renouvelle le jeton avant son expiration et ferme proprement l’ancienne connexion, si bien que ses renouvellements ne laissent aucune erreur : { $names }{ evidence-of }.
evidence-sdk-renews-abruptly = Le SDK renouvelle le jeton avant son expiration, mais ferme l’ancienne connexion sans MQTT DISCONNECT, et ces renouvellements sont journalisés comme des erreurs 404104 : { $names }{ evidence-of }.
evidence-auth-sas = L’appareil s’authentifie avec un jeton SAS{ evidence-of }.
evidence-auth-x509 = L’appareil s’authentifie avec un certificat X.509, qui n’impose aucun rythme de ce genre{ evidence-of }.
evidence-protocol-amqp = L’appareil utilise AMQP, qui renouvelle les jetons sans déconnexion{ evidence-of }.
evidence-token-distance = La connexion ne figure pas dans le journal, mais la déconnexion est survenue { $range } après la précédente de cet appareil, ou un multiple de cette durée là où des lignes manquent, ce qui correspond à un jeton de { $life }{ evidence-of }.
evidence-renewal-age = Le journal ne nomme aucun SDK, mais la session, ou le temps écoulé depuis la déconnexion précédente de l’appareil, a duré { $range }, soit l’âge auquel d’anciens SDK renouvellent d’eux-mêmes un jeton de { $life }{ evidence-of }.
evidence-token-older = La session a été plus courte que la durée de vie du jeton, mais le jeton a pu être créé avant le début de la session{ evidence-of }.
evidence-peers-token = La plupart des appareils utilisant la même version du SDK suivent le rythme d’un jeton{ evidence-of }.
evidence-outlived = D’autres sessions de l’appareil ont duré plus longtemps que la validité d’un tel jeton{ evidence-of }.
evidence-off-token-band = La session a duré { $range }, ce qui ne correspond à aucune durée de vie de jeton habituelle{ evidence-of }.
evidence-mostly-token = La plupart des sessions de l’appareil suivent le rythme de son jeton, mais pas celle-ci{ evidence-of }.
evidence-steady = Au moins quatre sessions de l’appareil, dont celle-ci, ont à peu près la même durée, et peu durent plus longtemps : { $range }{ evidence-of }.
evidence-irregular = Les sessions de l’appareil ont des durées très différentes{ evidence-of }.
evidence-regular = Les sessions de l’appareil ont presque toutes la même durée{ evidence-of }.
evidence-session-seconds = La session a duré une minute au plus : { $spread }{ evidence-of }.
evidence-session-minutes = La session a duré de 1 à 15 minutes : { $spread }{ evidence-of }.
evidence-cap = La session a duré { $range }, à peu près le temps pendant lequel le hub tolère le silence d’un client : 29,45 minutes (1767 s){ evidence-of }.
evidence-cap-repeats = Au moins trois sessions de l’appareil ont pris fin à la limite de silence du hub, 29,45 minutes (1767 s){ evidence-of }.
evidence-cap-device = L’appareil n’est jamais déconnecté avant la limite de silence du hub, 29,45 minutes (1767 s), et cette session a duré plus longtemps : { $range }{ evidence-of }.
evidence-at-limit = Cinq sessions de l’appareil au moins, dont celle-ci, ont eu la même durée à trois secondes près, en général { $typical } : quelque chose impose une limite{ evidence-of }.
evidence-limit-of-address = { $number } appareils derrière la même adresse ont cette limite{ evidence-of }.
evidence-limit-elsewhere = { $number } appareils à d’autres adresses ont aussi cette limite{ evidence-of }.
evidence-often = L’appareil s’est déconnecté au moins huit fois en une heure{ evidence-of }.
evidence-timer = L’appareil se connecte toujours au bout du même temps, comme avec une minuterie, à intervalles de { $typical }{ evidence-of }.
evidence-time-of-day = L’appareil se déconnecte à cette heure de la journée, à cinq minutes près, la plupart des jours du journal{ evidence-of }.
evidence-round-time = La déconnexion s’est produite 5 à 10 minutes après une heure pleine, comme la plupart de celles de l’appareil : c’est alors que le hub ferme les connexions dont le jeton expire à une heure pleine{ evidence-of }.
evidence-gap-instant = L’appareil est revenu en moins d’une seconde, plus vite qu’un client ne remarque la perte de sa connexion{ evidence-of }.
evidence-gap-seconds = L’appareil est revenu en 10 secondes au plus, en général au bout de { $typical }{ evidence-of }.
evidence-gap-short = L’absence de l’appareil a duré { $range }{ evidence-of }.
evidence-gap-minutes = L’absence de l’appareil a duré de 1 à 10 minutes : { $spread }{ evidence-of }.
evidence-gap-over-ten-minutes = L’absence de l’appareil a dépassé 10 minutes : { $spread }{ evidence-of }.
evidence-gap-as-ever = L’absence de l’appareil a duré à peu près autant que d’habitude : { $spread }{ evidence-of }.
evidence-gap-of-fleet = L’absence de l’appareil a duré à peu près autant que celle de la plupart des appareils partis un moment : { $spread }{ evidence-of }.
evidence-long-gap-as-ever = L’absence de l’appareil a duré à peu près autant que d’habitude, et plus longtemps qu’un démarrage : { $spread }{ evidence-of }.
evidence-no-return = L’appareil n’était pas revenu à la fin du journal{ evidence-of }.
evidence-address-changed = L’appareil est revenu avec une autre adresse{ evidence-of }.
evidence-new-address = L’appareil revient presque chaque fois avec une autre adresse, comme un modem qui en reçoit une nouvelle à chaque session de données{ evidence-of }.
evidence-version-changed = L’appareil est revenu avec une autre version du SDK{ evidence-of }.
evidence-throttled = Une minute au plus avant ou après la déconnexion, le hub a limité le trafic de l’appareil (429xxx ou 503008){ evidence-of }.
evidence-refused = Dans les cinq minutes qui ont suivi la déconnexion, et avant le retour de l’appareil, une de ses connexions a échoué sur une erreur de serveur (500xxx, 502xxx ou 503xxx){ evidence-of }.
evidence-conflict-near = Un conflit entre deux connexions de l’appareil figure dans le journal à une minute au plus de la déconnexion : 400027 ConnectionForcefullyClosedOnNewConnection ou 409002 LinkCreationConflict{ evidence-of }.
evidence-conflicts = L’appareil a connu plusieurs conflits entre deux connexions, en général { $number } (400027 ou 409002){ evidence-of }.
evidence-taken-over = L’appareil avait ouvert une autre connexion 5 secondes au plus avant la fermeture de celle-ci{ evidence-of }.
evidence-contested = Les connexions de l’appareil se remplacent sans cesse l’une l’autre, à peu de temps d’intervalle, comme celles de deux clients qui réessaient tous deux{ evidence-of }.
evidence-taken-at-once = Une autre connexion a remplacé celle-ci en 8 secondes au plus, plus vite qu’aucun appareil ne redémarre : { $spread }{ evidence-of }.
evidence-two-sdks = L’appareil se connecte en alternance avec deux valeurs de sdkVersion (A, B, A){ evidence-of }.
evidence-two-addresses = L’appareil se connecte en alternance depuis deux adresses (A, B, A){ evidence-of }.
evidence-address-pool = Les appareils qui partagent son adresse en changent aussi : ces adresses viennent du pool d’un opérateur{ evidence-of }.
evidence-quota-code = Le hub avait journalisé 403002 IotHubQuotaExceeded plus tôt le même jour (UTC){ evidence-of }.
evidence-loop-until-midnight = Des appareils du hub ont pu se connecter et ont été coupés en 30 secondes au plus, à maintes reprises, jusqu’à 00:00 UTC{ evidence-of }.
evidence-quota-unfinished = À la fin du journal, avant 00:00 UTC, la plupart des appareils étaient encore acceptés puis coupés aussitôt{ evidence-of }.
evidence-alike-sessions = Des sessions courtes et de même durée se suivent, jusqu’à { $number } d’affilée : en général { $typical }{ evidence-of }.
evidence-alike-gaps = Les interruptions entre ces sessions ont elles aussi la même durée, en général { $typical }, comme lorsqu’un appareil démarre{ evidence-of }.
evidence-site-together = { $number } appareils derrière une même adresse ont été déconnectés en l’espace de { $high }, et presque aucun ailleurs{ evidence-of }.
evidence-site-not-alone = { $number } appareils derrière une même adresse ont été déconnectés en l’espace de { $high }, mais d’autres l’ont été ailleurs au même moment, ou il n’en reste presque aucun ailleurs{ evidence-of }.
evidence-together-unplaced = { $number } appareils qui étaient absents sont revenus à moins d’une minute d’intervalle ; le journal ne contient aucune adresse indiquant ce qu’ils ont en commun{ evidence-of }.
evidence-site-back = Les appareils situés derrière cette adresse sont revenus ensemble, la moitié au moins en l’espace de trois minutes{ evidence-of }.
evidence-site-at-once = Ils ont tous été coupés en l’espace de { $high }, et la plupart sont revenus en moins de 8 secondes, avant qu’un appareil puisse démarrer{ evidence-of }.
evidence-burst = { $number } appareils de plusieurs réseaux ont été déconnectés en l’espace de { $high }{ evidence-of }.
evidence-burst-unplaced = { $number } appareils ont été déconnectés en l’espace de { $high } ; l’export n’indique pas leurs adresses{ evidence-of }.
evidence-wave = En une vague de { $high } au plus, { $number } appareils, au moins la moitié de ceux du hub, se sont déconnectés l’un après l’autre{ evidence-of }.
evidence-burst-one-address = { $number } appareils ont été déconnectés ensemble, la plupart derrière une même adresse{ evidence-of }.
evidence-burst-like-sites = La plupart des déconnexions de ce moment-là ressemblent à des pannes de sites isolés : par groupes, chacun derrière une adresse{ evidence-of }.
evidence-burst-by-address = L’adresse décide de qui a été déconnecté : derrière certaines, presque tous les appareils, derrière les autres, presque aucun{ evidence-of }.
evidence-burst-all = Au moins 70 % des appareils du hub ont été déconnectés ensemble : { $number } appareils en l’espace de { $high }{ evidence-of }.
evidence-burst-at-once = Parmi les appareils déconnectés ensemble, la moitié au moins sont revenus en 10 secondes au plus{ evidence-of }.
evidence-burst-as-ever = Parmi les appareils déconnectés ensemble, la moitié au moins sont restés absents à peu près aussi longtemps que d’habitude{ evidence-of }.
evidence-burst-repeated = Certains des appareils déconnectés ensemble l’ont été plus d’une fois pendant ce temps{ evidence-of }.
evidence-server-errors = { $number ->
    [one] Le hub a journalisé { $number } erreur interne (500xxx ou 503xxx) au même moment{ evidence-of }.
   *[other] Le hub a journalisé { $number } erreurs internes (500xxx ou 503xxx) au même moment{ evidence-of }.
}
evidence-no-server-errors = Il n’y a aucune erreur interne (500xxx) au même moment, alors que l’export contient des catégories où il pourrait y en avoir{ evidence-of }.
evidence-not-confirmed = L’export ne contient que la catégorie Connections, et des erreurs internes (500xxx) d’autres catégories n’y figureraient pas{ evidence-of }.
evidence-upheaval = Au même moment, le hub a journalisé des codes de basculement ou de mise à niveau (404012, 400029, 400030 ou 503006){ evidence-of }.
evidence-many-sdks = Les appareils utilisent { $number } SDK différents{ evidence-of }.
evidence-common-start = { $number } appareils ont été déconnectés ensemble, et la plupart s’étaient aussi connectés ensemble, une durée de vie de jeton plus tôt{ evidence-of }.
evidence-too-few = Cet export contient trop peu de déconnexions de l’appareil pour révéler une régularité{ evidence-of }.
evidence-no-start = Le début de la session ne figure pas dans le journal{ evidence-of }.
evidence-no-connects = L’export ne contient aucune connexion : ni les sessions ni les retours ne sont visibles{ evidence-of }.
evidence-other-code = Une autre erreur figure dans le journal à moins d’une minute et peut être la cause : { $names }{ evidence-of }.
evidence-device-rhythm = Le début de la session ne figure pas dans le journal, mais les autres sessions de l’appareil suivent le rythme de son jeton{ evidence-of }.
evidence-device-said = Le journal de l’appareil lui-même en donne la raison : { $names }{ evidence-of }.
evidence-device-lived = Le journal de l’appareil lui-même signale la fin de la connexion : son application a donc continué de fonctionner{ evidence-of }.
evidence-device-silent = Le journal de l’appareil lui-même signale d’autres fins de connexion, mais pas celle-ci : il reprend à la connexion suivante, comme après un redémarrage{ evidence-of }.
evidence-401003-missing = Quand les jetons de tels clients expirent sur ce hub, une erreur 401003 IotHubUnauthorized accompagne presque toujours la déconnexion, mais pas ici{ evidence-of }.
evidence-gap-by-ping = L’appareil a été absent pendant { $range }, soit à peu près le temps que son SDK met de plus que le hub à constater que rien ne revient{ evidence-of }.
evidence-drifting = Les sessions de l’appareil s’allongent ou raccourcissent de { $range } par jour, comme lorsque son horloge avance ou retarde{ evidence-of }.
evidence-off-band-life = Les sessions ont duré { $range }. Ce n’est pas une durée de vie habituelle, mais un jeton d’environ { $number } minutes donnerait de telles sessions{ evidence-of }.
evidence-since-update = Elles ont commencé avec une mise à jour : { $devices } appareils se sont connectés peu avant avec { $to } au lieu de { $from } et n’avaient eu jusque-là aucune de ces déconnexions ({ $count } en tout).
evidence-until-update = Elles ont cessé avec une mise à jour : { $devices } appareils ont eu { $count } de ces déconnexions jusqu’à ce qu’ils se connectent avec { $to } au lieu de { $from }, et aucune depuis.
evidence-shrinking = Les sessions sont de plus en plus courtes ({ amount-devices }), de { $high } à { $low }.
evidence-gave-up = Des appareils avec le SDK Node.js sont restés absents plus de 15 minutes à { $count } reprises, jusqu’à { $high } : ce SDK abandonne quand la reconnexion échoue pendant 4 minutes, puis ne fait plus rien tant que l’application n’ouvre pas à nouveau le client.
evidence-switched-off = Ils sont absents d’environ { $from } à environ { $to } UTC, à maintes reprises ({ amount-devices } ; { $count } déconnexions).
evidence-silent-mqtt = Les sessions durent { $typical }, exactement le temps pendant lequel le hub attend un client dont le keep-alive est de { $high } et qui n’envoie plus rien une fois connecté, pas même un ping{ evidence-of }.
evidence-silent-amqp = Les sessions durent { $typical }, exactement le temps pendant lequel le hub laisse ouverte une connexion AMQP sur laquelle rien n’est envoyé{ evidence-of }.
evidence-silent-on-the-way = Les sessions durent { $typical }, délai après lequel beaucoup d’équilibreurs de charge, de pare-feu et d’opérateurs coupent une connexion sur laquelle rien n’est envoyé{ evidence-of }.
evidence-waits-without-limit = Jusqu’à la version 1.3, le SDK C double son attente après chaque tentative échouée, sans limite (azure-iot-sdk-c#205). Les appareils sont revenus jusqu’à { $high } plus tard, et sont peut-être restés absents plus longtemps que le réseau{ evidence-of }.
evidence-refused-since = Ensuite, le hub a refusé l’appareil : { $names }{ evidence-of }.
evidence-cut-at-once = Le hub accepte le client et ferme la connexion en moins de { $high }, encore et encore, et rien dans le journal n’indique un second client{ evidence-of }.

## What to do

solution-token-nothing = Avec un SDK Azure IoT et une chaîne de connexion, il n’y a rien à faire. Le SDK crée un nouveau jeton et se reconnecte de lui-même. Vérifiez que chaque appareil revient en moins d’une minute.
solution-token-locked-out = D’abord les appareils qui ne sont pas revenus : le hub refuse ce qu’ils présentent (401003). S’il s’agit à nouveau du jeton expiré, faites en créer un nouveau par l’application avant l’expiration de l’ancien (SDK Java 1.29.2 à 1.29.4 : mettez-le à jour). Si la clé a été changée dans IoT Hub, apportez la nouvelle à l’appareil.
solution-token-longer = Pour réduire le nombre de ces erreurs, donnez au client un jeton de plus longue durée : ClientOptions.SasTokenTimeToLive dans le SDK .NET (depuis 1.37.0), par exemple 24 heures ; sasTokenExpiryTime dans ClientOptions en Java, en secondes, par exemple 86400. Ou passez à AMQP, qui renouvelle le jeton sans couper la connexion. Le problème est résolu si, dans un nouvel export, l’appareil ne se déconnecte plus qu’une fois en 24 heures et 5 à 10 minutes.
solution-token-long = Ces jetons sont déjà valables un jour ou davantage. Pour réduire encore le nombre de ces erreurs, passez à AMQP, qui renouvelle le jeton sans couper la connexion, ou à des certificats X.509, qui n’ont pas besoin de jeton.
solution-token-check = Si l’application crée elle-même ses jetons, faites en sorte qu’elle en crée un nouveau et se reconnecte avant l’expiration de l’ancien, et gardez l’horloge de l’appareil à l’heure (NTP).
solution-clock = Réglez l’horloge de l’appareil et laissez NTP la maintenir à l’heure : vérifiez qu’il joint un serveur de temps et que sa pile garde l’heure lorsqu’il est éteint. Le problème est résolu si ses sessions durent autant que celles des autres appareils.
solution-update-sdk-goodbye = Mettez à jour le SDK de ces appareils : C en version 1.2.9 ou ultérieure, Python en version 2.1.2 ou ultérieure. Les versions plus anciennes renouvellent le jeton sans MQTT DISCONNECT. Le problème est résolu si les déconnexions à 48 minutes (C) ou 58 minutes (Python) ne sont plus journalisées que comme informations.
solution-update-sdk-certificate = Mettez à jour le SDK C de ces appareils en version 1.2.14 ou ultérieure. Le problème est résolu si les déconnexions toutes les 48 minutes ont disparu.
solution-update-sdk = Utilisez la dernière version du SDK d’appareil Azure IoT : d’anciennes versions avaient des bogues de reconnexion.
solution-update-sdk-waits = Mettez à jour le SDK C de ces appareils vers la version 1.4.0 ou ultérieure, qui n’attend jamais plus de 30 s entre deux tentatives. La mesure a porté ses fruits si, après la prochaine panne, tous sont revenus en moins d’une minute.
solution-update-undone = Cherchez ce que la mise à jour a apporté : remettez la version précédente sur l’un des appareils. Si les déconnexions y cessent, c’est la mise à jour.
solution-update-helped = Installez la mise à jour qui y a mis fin sur les appareils qui ne l’ont pas encore. Pour ceux qui l’ont, il n’y a plus rien à faire.
solution-fills-up = Cherchez ce qui se remplit sur l’appareil et reste plein après un redémarrage : le disque ou la mémoire flash, un journal, une base de données, une file de messages non envoyés. Si c’est la mémoire vive, ce qui l’occupe continue de tourner pendant que l’application redémarre. La mesure a porté ses fruits si les sessions cessent de raccourcir.
solution-reopen-client = Faites rouvrir le client par l’application quand le SDK Node.js abandonne : lors de l’événement « disconnect », appelez open() jusqu’à ce que cela réussisse, avec une pause d’une minute, ou terminez le processus et laissez un gestionnaire de services le relancer. La mesure a porté ses fruits si les appareils reviennent quelques minutes après le réseau.
solution-switched-off = Vérifiez si quelqu’un ou quelque chose éteint les appareils à ces heures : fin de journée, week-end, soleil sur un panneau solaire. Si c’est le cas, rien n’est en panne. Pour que l’erreur n’apparaisse plus dans le journal, l’application peut fermer sa connexion (MQTT DISCONNECT) avant la coupure de courant.
solution-send-addresses = Exportez à nouveau avec la colonne maskedIpAddress (dans properties) : elle indique si ces appareils se trouvent derrière une même adresse, chez un même opérateur ou n’importe où.
solution-test-connection = Testez la connexion au hub depuis le site de l’appareil : ports 8883 (MQTT), 5671 (AMQP) ou 443 (WebSockets) ouverts, résolution de noms, puissance du signal.
solution-keep-alive = N’augmentez pas la valeur keep-alive sur un réseau peu fiable. Cela n’aide pas la connexion à tenir : les pertes sont simplement détectées plus tard, et les alertes arrivent plus tard elles aussi.
solution-client-log = Récupérez le journal de l’appareil lui-même pour ces mêmes minutes. Celui du hub ne peut pas montrer pourquoi une connexion s’est interrompue.
solution-close-properly = Fermez l’ancien client (MQTT DISCONNECT) avant que l’application n’en crée un nouveau, et ne vous reconnectez pas depuis l’application pendant que le SDK fait ses propres tentatives.
solution-middlebox-idle = Vérifiez si un pare-feu, un proxy ou un NAT situé sur le trajet coupe les connexions inactives ou anciennes. Son délai d’inactivité doit dépasser le keep-alive du client : par défaut 60 s pour Python, 180 s pour Node.js, 230 s pour Java et 240 s pour C ; .NET envoie un ping toutes les 75 s. Si ce délai ne peut pas être modifié, réglez le keep-alive en dessous, par exemple sur 120 s. Le problème est résolu si les appareils silencieux restent connectés.
solution-session-limit = Les connexions durent aussi longtemps les unes que les autres : quelque chose y met fin à heure fixe, par exemple un proxy, un équilibreur de charge, un VPN ou un pare-feu qui limite la durée d’une connexion, souvent à 60 minutes, ou le programme de l’appareil lui-même. Un keep-alive plus court n’y change rien. Relevez cette limite, ou faites en sorte que le client se déconnecte proprement (MQTT DISCONNECT) et se reconnecte avant de l’atteindre.
solution-no-pings = Vérifiez d’abord que le client envoie bien des pings : tout se passe comme s’il n’envoyait plus rien une fois connecté. Une bibliothèque MQTT n’envoie de ping que si le programme la laisse travailler, dans son propre thread ou par un appel dans la boucle du programme (loop, yield, DoWork). Si cet appel manque ou reste bloqué, le hub ferme la connexion à chaque fois. La mesure a porté ses fruits si les sessions durent plus longtemps.
solution-amqp-idle = Vérifiez d’abord que le client maintient sa connexion AMQP : le hub ferme une connexion sur laquelle rien n’arrive pendant 4 minutes (idle timeout de 240 000 ms). Les SDK envoient d’eux-mêmes des trames vides. Réglez toute autre bibliothèque pour qu’elle en envoie au moins toutes les 2 minutes, et ne bloquez pas son thread. La mesure a porté ses fruits si les sessions durent plus longtemps.
solution-idle-limit = Vérifiez d’abord si quelque chose sur le trajet coupe les connexions inactives pendant 4 ou 5 minutes, comme le font les équilibreurs de charge et les opérateurs : réglez le keep-alive du client sur 2 ou 3 minutes. La mesure a porté ses fruits si les sessions durent plus longtemps. Sinon, c’est le programme de l’appareil ou une limite de durée des connexions qui y met fin.
solution-app-log = Lisez le journal de l’application et celui du système à ces moments-là : les dernières lignes avant chaque déconnexion montrent le plus souvent ce qui n’a pas fonctionné.
solution-watchdog = Comparez la durée des sessions avec les minuteurs de surveillance (watchdog), les redémarrages planifiés et les limites de mémoire, et vérifiez l’alimentation électrique.
solution-planned-restart = Les appareils sont revenus avec une autre version : c’était un déploiement, et il n’y a rien à réparer. Faites fermer le client (MQTT DISCONNECT) par la mise à jour avant qu’elle n’arrête l’application. Le problème est résolu si le prochain déploiement ne laisse aucune erreur 404104.
solution-sleeping-device = Si l’appareil se met en veille entre deux messages par conception, faites-lui envoyer un MQTT DISCONNECT avant qu’il ne s’éteigne : ces erreurs disparaîtront.
solution-site-line = Recherchez sur le site ce qui est tombé en panne à ce moment-là : alimentation, routeur, passerelle, pare-feu ou ligne de l’opérateur. Si cela se reproduit, équipez le routeur d’un onduleur (UPS) ou d’une seconde ligne, par exemple mobile. La mesure a porté ses fruits si les appareils situés derrière cette adresse ne se déconnectent plus ensemble.
solution-site-time = Examinez ce qui précède la première déconnexion, car le hub constate une perte avec retard. Avec les valeurs keep-alive par défaut des SDK, ce retard sur le dernier paquet est de 90 s pour Python, 4 min 30 s pour Node.js, 5 min 45 s pour Java, 6 min pour C et 7 min 30 s pour .NET. Si le journal du routeur ou de l’opérateur montre une panne à ce moment antérieur, la cause est trouvée.
solution-keep-alive-below-cap = Réglez la valeur keep-alive MQTT du client sur 1177 s au plus, ou mieux, sur quelques minutes : le hub attend une fois et demie ce temps, mais jamais plus de 29,45 minutes (1767 s). Le paramètre s’appelle KeepAliveInSeconds dans le SDK pour .NET, keepAliveInterval pour Java, keepalive pour Node.js et C, et keep_alive pour Python. La mesure a porté ses fruits si les sessions sans trafic durent plus d’une demi-heure.
solution-send-sometimes = Si la valeur keep-alive ne peut pas être modifiée, faites envoyer à l’application un court message toutes les 15 minutes : chaque paquet fait repartir à zéro l’attente du hub. Cela représente 96 messages par appareil et par jour, qui sont décomptés du quota quotidien. La mesure a porté ses fruits si les sessions durent plus d’une demi-heure.
solution-find-second-client = Trouvez le second client : dans le journal Connections, listez les enregistrements deviceConnect de cet appareil avec sdkVersion et maskedIpAddress. Deux valeurs qui alternent montrent quel est l’autre programme et où il s’exécute. Il s’agit souvent d’un banc d’essai, d’une image disque ou d’une configuration copiée, ou d’une ancienne installation jamais arrêtée.
solution-one-identity = Inscrivez dans IoT Hub un appareil distinct pour chaque client, avec sa propre clé ou son propre certificat. Si le second client reste introuvable, régénérez les deux clés de l’appareil et n’en donnez une nouvelle qu’au bon client : l’autre est alors refusé avec 401003 IotHubUnauthorized. La mesure a porté ses fruits si 400027 et 409002 n’apparaissent plus pour cet appareil.
solution-dispose-client = Si les deux connexions viennent de la même adresse et avec la même valeur de sdkVersion, un seul programme se connecte deux fois. Faites-lui fermer et libérer l’ancien client avant d’en créer un nouveau, n’en exécutez qu’une instance, et confiez la reconnexion soit au SDK, soit à l’application. La mesure a porté ses fruits si 400027 et 409002 n’apparaissent plus pour cet appareil.
solution-quota-units = Relevez la limite quotidienne dans le portail Azure, sous Tarification et mise à l’échelle du hub : davantage d’unités, ou une édition supérieure (une unité S1 admet 400 000 messages par jour, une unité S2 6 000 000). Celle d’un hub gratuit (8 000 par jour) ne peut pas être relevée ; il faut un nouveau hub d’un niveau payant. La mesure a porté ses fruits si la métrique Nombre total de messages utilisés (dailyMessageQuotaUsed) reste sous la limite jusqu’à 00:00 UTC.
solution-quota-confirm = Le journal ne contient aucun 403002 : comparez avec la métrique des messages utilisés (Total number of messages used). Elle augmente au fil de la journée et, s’il s’agit du quota, reste à la limite de la première de ces déconnexions jusqu’à 00:00 UTC.
solution-quota-sender = Cherchez ce qui épuise le quota : comptez les messages par iothub-connection-device-id là où ils sont reçus. Les lectures de jumeaux d’appareil et les méthodes directes comptent aussi. Faites en sorte que les appareils les plus bavards envoient moins souvent, ou regroupez plusieurs mesures dans un message : jusqu’à 4 Ko, il compte pour un (0,5 Ko pour un hub gratuit). La mesure a porté ses fruits si dailyMessageQuotaUsed augmente moins vite au cours de la journée.
solution-quota-alert = Dans Azure Monitor, créez une alerte sur la métrique Nombre total de messages utilisés (dailyMessageQuotaUsed) du hub, avec l’agrégation Maximum et un seuil de 80 % de la limite quotidienne : 320 000 pour une unité S1. La mesure a porté ses fruits si l’alerte arrive avant que le hub ne commence à couper les appareils.
solution-quota-wait = Ou attendez : à 00:00 UTC, le hub repart de zéro, et les appareils restent alors connectés sans autre intervention. Si cela se reproduit le lendemain, le quota est trop petit pour ces appareils.
solution-retry = Laissez les appareils réessayer à intervalles croissants et décalés au hasard (backoff exponentiel avec gigue), comme les SDK le font par défaut ; la plupart reviennent d’eux-mêmes.
solution-resource-health = Consultez Resource Health pour le hub, ainsi qu’Azure Status, à ces heures-là.
solution-in-common = Ces appareils se sont déconnectés ensemble : cherchez ce qu’ils ont en commun, le hub et sa région, un opérateur, un pare-feu ou une passerelle, le DNS ou une minuterie. Exportez la même heure avec toutes les catégories, pour voir les erreurs du hub lui-même (5xx), et comparez avec l’état d’Azure.
solution-failover = Si la situation dure, envisagez un basculement manuel, s’il est configuré pour le hub.
solution-support = Ouvrez une demande de support auprès de Microsoft, en indiquant les heures ci-dessus et les ID des appareils.
solution-longer-export = Exportez une période plus longue : au moins trois déconnexions du même appareil, ainsi que les connexions qui les précèdent.
solution-all-columns = Exportez toutes les colonnes de la catégorie Connections, y compris sdkVersion, authType et maskedIpAddress.

## Notes

note-expected = Les appareils sont revenus en moins d’une minute. Le hub se comporte ici comme prévu : il n’y a rien à corriger.
note-expected-old-sdk = Les appareils sont revenus en moins d’une minute. C’est sans conséquence et disparaît avec un SDK plus récent.
note-expected-away = { $away ->
    [one] Les appareils sont revenus en moins d’une minute, comme le hub le prévoit, sauf { $away } appareil qui n’était pas revenu à la fin du journal : c’est lui qu’il faut examiner.
   *[other] Les appareils sont revenus en moins d’une minute, comme le hub le prévoit, sauf { $away } appareils qui n’étaient pas revenus à la fin du journal : ce sont eux qu’il faut examiner.
}
note-keep-alive-editions = La documentation se contredit au sujet du keep-alive : son édition de 2019 conseillait d’augmenter la valeur keep-alive sur les réseaux peu fiables, celle de 2020 le déconseille. Hubscope suit la plus récente.

## À côté des déconnexions : ce que dit le journal sans 404104

beside-never-came-back = Appareils qui ne sont pas revenus
beside-authentication-failing = Authentification qui ne fait plus qu’échouer
beside-authentication-failed = Authentification qui a échoué pendant un temps
beside-quota-loop = Quota quotidien épuisé, sans 404104
beside-wrong-mqtt-use = Client qui enfreint les règles MQTT du hub
beside-shared-identity = Deux clients pour une même identité
beside-shared-turns = { $count ->
    [one] { $count } connexion a perdu sa place au profit de la suivante, au bout de { $time } au plus.
   *[other] { $count } connexions ont perdu leur place au profit de la suivante, chacune au bout de { $time } au plus.
}
beside-shared-sdks = Les clients se présentent avec plusieurs valeurs de sdkVersion ({ amount-devices-count }) : { $names }.
beside-shared-addresses = Les clients viennent de plusieurs adresses ({ amount-devices-count }).
beside-failover-or-maintenance = Basculement ou maintenance du hub
beside-throttling = Limitation des demandes
beside-moved = Passés à un autre hub
beside-clock-rhythm = Déconnexions à heure fixe
beside-graceful-renewal = Renouvellements de jeton en bonne et due forme

beside-meaning-never-came-back = La dernière chose que le journal dit de ces appareils est une déconnexion, des heures avant sa fin. Depuis, plus rien, pas même une tentative de connexion qui aurait échoué.
beside-meaning-authentication-failing = À partir d’un certain moment, le hub a refusé chaque tentative de connexion de ces appareils, et aucune n’a réussi depuis. Ils fonctionnent et joignent le hub ; c’est leur identité qu’il n’accepte pas.
beside-meaning-authentication-failed = Pendant un temps, le hub a refusé chaque tentative de connexion de ces appareils, puis il les a de nouveau acceptés. Ils fonctionnaient et joignaient le hub pendant tout ce temps : ce n’était pas le réseau.
beside-meaning-quota-loop = Les messages du hub pour la journée étaient épuisés. Il l’a dit, ou a mis fin à des connexions, sans 404104 sur lequel se prononcer.
beside-meaning-wrong-mqtt-use = Le hub laisse le client se connecter et ferme aussitôt la connexion, encore et encore. C’est ainsi qu’il répond à un client qui publie sur une rubrique inconnue de lui ou s’y abonne, qui utilise QoS 2, ou dont le message will porte une autre rubrique.
beside-meaning-failover-or-maintenance = Le hub a fermé des connexions pour des raisons qui lui sont propres : il a basculé vers son autre région ou a été mis à jour. Il le dit par des codes particuliers ou par une fermeture en règle ; ce ne sont donc pas des 404104.
beside-meaning-throttling = Il est arrivé plus de demandes ou de connexions que le hub n’en accepte, et il en a refusé une partie. Les SDK réessaient d’eux-mêmes, de plus en plus tard ; d’ici là, l’appareil est absent ou ses messages attendent.
beside-meaning-moved = Ces appareils ont quitté un hub de ce journal et se sont connectés peu après à un autre sous le même nom : ils ont reçu une autre chaîne de connexion, ou le service Device Provisioning Service les a réaffectés. Ils ne sont pas perdus.
beside-meaning-clock-rhythm = Ces appareils sont déconnectés à la même heure du jour ou de la semaine, quel que soit le moment où ils s’étaient connectés. Quelque chose qui suit un horaire en est la cause : une machine que l’on éteint, une tâche qui la redémarre, un routeur ou une ligne réinitialisés la nuit.
beside-meaning-graceful-renewal = Ces clients renouvellent leur jeton SAS avant son expiration : ils envoient MQTT DISCONNECT et se reconnectent avec le nouveau. Le hub journalise chacune de ces déconnexions comme une information, sans erreur.

beside-gone-for = Absents depuis au moins { $time } à la fin du journal ({ amount-devices-count }).
beside-gone-history = Jusque-là, ils revenaient chaque fois, au bout de { $time } au plus (retours : { $count }, dont en 10 minutes : { $quick }).
beside-gone-together = Ils ont disparu au même moment, le { $moment } { $zone } ({ amount-devices-count }).
beside-gone-one-network = Ils sont sur un même réseau, d’après leur adresse masquée ({ amount-devices-count }).
beside-gone-node = { $names } : il abandonne quand la reconnexion échoue pendant 4 minutes, puis ne fait plus rien tant que l’application n’est pas relancée ({ amount-devices-count }).
beside-gone-endless = { $names } : ceux-ci essaient sans fin. L’appareil n’a donc plus de courant ou de réseau, ou bien ses tentatives échouent avant que le hub puisse journaliser qui il est, comme lors d’une négociation TLS qui échoue ({ amount-devices-count }).
beside-gone-application = Ici, la reconnexion revient à l’application : les SDK embarqués (ThreadX, FreeRTOS) et les simples clients MQTT ne s’en chargent pas. Ou bien le journal ne dit pas quel est le client ({ amount-devices-count }).

beside-refused-disabled = Le hub répond que l’appareil est désactivé ({ amount-attempts }, { amount-devices }).
beside-refused-unknown = Le hub répond que l’appareil n’existe pas ou qu’il est désactivé ({ amount-attempts }, { amount-devices }).
beside-refused-unauthorized = Le hub n’accepte pas la clé, le jeton ou le certificat, ou bien l’adresse ({ amount-attempts }, { amount-devices }).
beside-refused-never = Le journal ne montre aucune connexion réussie de l’appareil ({ amount-devices-count }).
beside-refused-errors-alone = L’export ne contient que des erreurs. Il ne permet pas de voir si une tentative a réussi entre-temps.
beside-refused-together = Cela a commencé au même moment, le { $moment } { $zone }, comme lorsque quelqu’un traite une liste ou qu’un lot de certificats expire ({ amount-devices-count }).
beside-refused-apart = Cela a commencé à un moment différent pour chaque appareil. Après un changement de clés ou de règles, les connexions survivent tant qu’elles n’ont pas à être refaites ; les certificats, les jetons et les horloges lâchent eux aussi un par un ({ amount-devices-count }).
beside-refused-one-network = Tous sont sur un même réseau, d’après leur adresse masquée ; personne d’autre n’y est admis, alors qu’ailleurs des appareils le sont : cela ressemble à une règle du filtre IP ({ amount-devices-count }).
beside-refused-token = La dernière connexion a duré autant qu’un jeton et s’est terminée avec lui ; ce qui a été présenté ensuite a été refusé. C’est ce que fait un jeton créé une fois et jamais renouvelé ({ amount-devices-of }).
beside-refused-key = La dernière connexion a duré autant qu’un jeton et s’est terminée avec lui, et ce qui a été présenté ensuite a été refusé. L’appareil avait créé de nouveaux jetons auparavant : sa clé a donc probablement été changée dans IoT Hub ({ amount-devices-of }).
beside-refused-java = Le SDK est Java 1.29.2 à 1.29.4, qui se reconnecte avec le jeton expiré ({ amount-devices-of }).
beside-refused-certificate = Ils s’authentifient avec des certificats X.509 ({ amount-devices-of }).
beside-refused-storm = Ils essaient si vite que cela charge le hub : jusqu’à { $number } tentatives par heure ({ amount-devices-count }).
beside-failed-for = { $devices ->
    [one] Le hub a refusé { $devices } appareil pendant { $time } ({ $count } tentatives), puis l’a accepté.
   *[other] Le hub a refusé { $devices } appareils, pendant { $time } au plus ({ amount-attempts }), puis les a acceptés.
}
beside-failed-together = Cela a commencé au même moment, le { $moment } { $zone } ({ $count } appareils).
beside-failed-ended-together = Cela a cessé au même moment, le { $moment } { $zone } ({ $count } appareils).

beside-quota-code = Le hub a journalisé 403002 IotHubQuotaExceeded ({ amount-records }, { amount-days }).
beside-quota-midnight = Des connexions de quelques secondes se sont succédé, et la boucle a cessé à 00:00 UTC ({ amount-devices-count }).

beside-cut-at-once = Des connexions d’une durée de { $time } au plus, qu’aucune fermeture en règle n’a terminées ({ amount-connections }, { amount-devices }).
beside-cut-one-client = Il s’agit chaque fois d’un seul client, avec une seule adresse, sans SDK Azure IoT dans sdkVersion et sans conflit entre deux connexions ({ amount-devices-count }).

beside-upheaval-codes = Le hub a journalisé des codes de basculement ou de mise à niveau ({ amount-records }, { amount-devices }).
beside-upheaval-goodbyes = En { $time }, la plupart des appareils ont été déconnectés en bonne et due forme, et non au rythme d’un jeton ({ amount-devices-of }).
beside-upheaval-at-once = Ils étaient de retour en 10 secondes : personne ne les avait redémarrés ({ amount-devices-count }).
beside-upheaval-moved = Ils sont revenus au bout de plus de 10 minutes, comme après un basculement ({ amount-devices-count }).
beside-upheaval-more = Il y a eu d’autres incidents de ce type, aucun plus grand (incidents : { $count }).

beside-throttled = Vagues de refus : { $waves }, de { $time } au plus chacune (refus : { $count }, appareils dans la plus grande : { $devices }).
beside-throttled-at-the-hour = Elles commencent à l’heure pile : des appareils ou des tâches partagent donc un horaire (vagues : { $count } sur { $waves }).
beside-throttled-daily = Elles commencent vers { $clock } UTC, sur { $count } jours : cherchez une tâche ou un horaire.
beside-throttled-behind-disconnects = Les mêmes appareils avaient été déconnectés dans la demi-heure précédente et sont revenus tous à la fois (vagues : { $count } sur { $waves }).
beside-throttled-cuts = Avec 429002, le hub déconnecte aussi des appareils.

beside-clock-daily = Déconnectés à leur heure du jour { $hits } jours sur { $of }, et presque jamais à une autre heure ({ amount-devices-count }).
beside-clock-weekly = Déconnectés à leur heure de la semaine { $hits } semaines sur { $of }, et presque jamais à un autre moment ({ amount-devices-count }).
beside-clock-one-time = C’est vers { $clock } UTC ({ amount-devices-count }).
beside-clock-own-times = Chaque appareil a sa propre heure ({ amount-devices-count }).
beside-clock-local = Au passage à l’heure d’été ou d’hiver, elle s’est décalée d’une heure : l’horaire suit l’heure locale, cherchez-le donc sur le site ({ amount-devices-count }).
beside-moved-between = De { $from } à { $to } ({ amount-devices-count }).
beside-moved-several = Entre plusieurs hubs ({ amount-devices-count }).
beside-clock-one-network = Ils sont sur un même réseau, d’après leur adresse masquée ({ amount-devices-count }).

beside-renewal = { $names } : renouvelle un jeton de { $life } au bout de { $time }, comme prévu ({ amount-renewals }, { amount-devices }).

beside-step-power = Vérifiez si les appareils ont du courant et du réseau : un appel au site, la gestion des cartes SIM, un ping. Ce qui a été mis hors service volontairement peut être supprimé dans IoT Hub.
beside-step-restart = Relancez l’application sur l’appareil. La mesure a porté ses fruits si un deviceConnect de l’appareil est journalisé.
beside-step-watch-client = Faites surveiller sa connexion par l’application : quand le client dit avoir abandonné, ou est absent depuis quelques minutes, créez-en un nouveau et connectez-le, avec une attente croissante. Avec de simples clients MQTT et les SDK embarqués, c’est à vous d’écrire cette boucle.
beside-step-tls = Si les appareils ont du courant et du réseau, cherchez une erreur TLS dans leur propre journal. DigiCert Global Root G2 manque peut-être parmi leurs certificats racines de confiance, leur horloge est fausse ou le port 8883 est fermé. De telles tentatives n’apparaissent jamais dans le journal du hub.
beside-step-site = Commencez par le site qu’ils partagent, ou par ce qui a été fait à ce moment-là : ligne, courant, routeur, mise à jour déployée.
beside-step-enable = Si les appareils ont le droit de se connecter, activez-les dans le registre des identités d’IoT Hub ; sinon, arrêtez-les, car ils continuent d’essayer. Le journal d’activité du hub et vos propres outils montrent qui les a désactivés.
beside-step-register = Cherchez les ID d’appareil dans IoT Hub, lettre par lettre : majuscules et minuscules comptent. S’ils ont été supprimés par erreur, inscrivez-les de nouveau avec les mêmes clés, ou faites-les passer par DPS.
beside-step-key = Comparez la clé ou la chaîne de connexion de l’appareil à celle d’IoT Hub. Si des clés ont été régénérées à ce moment-là, transmettez la nouvelle aux appareils ; à l’avenir, changez les deux clés l’une après l’autre, pour en avoir le temps.
beside-step-token = Si l’application utilise un jeton créé ailleurs, remplacez-le, et faites-lui en créer un nouveau à partir d’une clé avant l’expiration de l’ancien. Le SDK Java 1.29.2 à 1.29.4 revient avec l’ancien jeton : mettez-le à jour.
beside-step-certificate = Examinez les dates du certificat de l’appareil et de ceux qui le signent, ainsi que l’empreinte numérique inscrite. Renouvelez-les avant leur expiration, et notez les dates de lots entiers.
beside-step-clock = Vérifiez l’horloge de l’appareil (NTP) : à quelques minutes près, un jeton paraît expiré, ou pas encore valide. Si un redémarrage suffit, c’était l’horloge.
beside-step-ip-filter = Comparez le filtre IP du hub (Mise en réseau dans le portail) à l’adresse du site. Un client bloqué reçoit 401xxx, sans mention de la règle.
beside-step-slower = Tant que ce n’est pas réglé, espacez les tentatives des appareils refusés : chacune est comptée par le hub et figure dans le journal.
beside-step-look-back = Cherchez ce qui a changé au début et à la fin : un certificat ou un jeton remplacé, une clé, une règle du filtre IP, une horloge réglée, un appareil désactivé puis activé. Le journal d’activité du hub montre ce qui y a été fait.
beside-step-topics = N’utilisez que les rubriques d’IoT Hub : devices/…/messages/events/ pour émettre, devices/…/messages/devicebound/# et $iothub/# pour recevoir. Les micrologiciels de domotique et d’autres clients prêts à l’emploi tiennent souvent aux leurs.
beside-step-qos = Utilisez QoS 0 ou 1, et adressez le message will à devices/…/messages/events/, ou n’en envoyez pas.
beside-step-official-sdk = Ou utilisez un SDK d’appareil Azure IoT, qui respecte ces règles. Un autre broker (Azure Event Grid, par exemple) accepte vos propres rubriques. La mesure a porté ses fruits si les connexions durent.
beside-step-check-back = Vérifiez que tous les appareils sont revenus : les autres figurent plus haut, parmi les appareils qui ne sont pas revenus.
beside-step-health = Consultez Resource Health et le journal d’activité du hub à ces heures-là : ils disent ce qui s’est passé.
beside-step-jitter = Veillez à ce que les appareils se reconnectent avec un backoff exponentiel et de la gigue, pour qu’ils n’arrivent pas tous à la fois.
beside-step-spread = Étalez ce qui se produit au même moment : donnez à chaque appareil un délai aléatoire avant de se connecter, d’émettre ou de redémarrer, de quelques minutes s’ils sont nombreux.
beside-step-units = Si c’est la charge de tous les jours, ajoutez des unités ou choisissez un niveau supérieur. Comparez la métrique des tentatives refusées aux limites du niveau.
beside-step-timetable = Cherchez ce qui se passe sur le site à cette heure : interrupteur général, économie d’énergie, sauvegarde, nettoyage, relève des équipes. Pensez au fuseau horaire ; là où l’heure change, une heure locale se décale d’une heure en UTC.
beside-step-moved = Si ce passage était prévu, il n’y a rien à faire. Sinon, examinez les inscriptions et la stratégie d’allocation du Device Provisioning Service, et qui distribue les chaînes de connexion.
beside-step-moved-old = Désactivez ou supprimez les anciennes identités sur le hub que les appareils ont quitté, afin que rien d’autre ne les utilise.
beside-step-line = Demandez si le routeur redémarre de lui-même ou si l’opérateur réinitialise la ligne toutes les 24 heures (PPPoE, limites des sessions mobiles). L’heure peut souvent être déplacée, et les appareils reviennent en quelques minutes.
beside-step-device-jobs = Cherchez des tâches sur l’appareil : cron, tâches planifiées, minuteurs de surveillance (watchdog), mises à jour. Si un redémarrage est voulu, faites d’abord fermer la connexion (MQTT DISCONNECT).
beside-step-nothing = Rien : l’appareil revient chaque fois en quelques secondes.
beside-step-longer-token = Pour réduire le nombre de ces enregistrements : une durée de vie du jeton plus longue dans le SDK, AMQP, qui le renouvelle sans couper la connexion, ou des certificats X.509.

section-beside = Également dans ce journal
list-evidence = Ce qui le montre
fact-events = Nombre de fois
beside-part = Affichés : { $count } sur { $all } appareils. Ce qui le montre provient de l’ensemble.
note-beside-expected = C’est ainsi que le SDK est censé fonctionner : il n’y a rien à corriger.
beside-omitted = { $count ->
    [one] { $count } autre appareil n’est pas listé.
   *[other] { $count } autres appareils ne sont pas listés.
}
table-since = Depuis ({ $zone })
summary-never-came-back = { $devices ->
    [one] { $devices } appareil n’est pas revenu depuis { $from } { $zone }.
   *[other] { $devices } appareils ne sont pas revenus, le premier depuis { $from } { $zone }.
}
summary-beside = Également dans ce journal : « { $finding } », depuis { $from } { $zone } ({ amount-devices }).
summary-notice = { $devices ->
    [one] { $finding } : { $devices } appareil, depuis { $from } { $zone }.
   *[other] { $finding } : { $devices } appareils, depuis { $from } { $zone }.
}

## The document

document-title = Pourquoi les appareils se déconnectent d’IoT Hub

summary-nothing-usable = { $records ->
    [0] Ces données ne contiennent aucun enregistrement de connexions IoT Hub.
    [one] Ces données contiennent { $records } enregistrement, qui n’est pas un enregistrement lisible de connexions IoT Hub.
   *[other] Ces données contiennent { $records } enregistrements, mais aucun n’est un enregistrement lisible de connexions IoT Hub.
}
summary-no-disconnects = { $records ->
    [one] Aucune erreur 404104 DeviceConnectionClosedRemotely dans { $records } enregistrement
   *[other] Aucune erreur 404104 DeviceConnectionClosedRemotely dans { $records } enregistrements
} de { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}, du { $from } au { $to } { $zone }.
summary-no-disconnects-at = { $records ->
    [one] Aucune erreur 404104 DeviceConnectionClosedRemotely dans { $records } enregistrement
   *[other] Aucune erreur 404104 DeviceConnectionClosedRemotely dans { $records } enregistrements
} de { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}, le { $from } { $zone }.
summary-main-cause = { $devices ->
    [one] Cause principale : « { $cause } ». Elle explique { $share } % des déconnexions, sur { $devices } appareil.
   *[other] Cause principale : « { $cause } ». Elle explique { $share } % des déconnexions, sur { $devices } appareils.
}
summary-main-expected = { $devices ->
    [one] Comportement attendu pour l’essentiel : « { $cause } ». Cette cause explique { $share } % des déconnexions, sur { $devices } appareil, qui est revenu de lui-même.
   *[other] Comportement attendu pour l’essentiel : « { $cause } ». Cette cause explique { $share } % des déconnexions, sur { $devices } appareils, qui sont revenus d’eux-mêmes.
}
summary-main-expected-away = { $away ->
    [one] Comportement attendu pour l’essentiel : « { $cause } ». Cette cause explique { $share } % des déconnexions ({ amount-devices }). Les appareils sont revenus d’eux-mêmes, sauf { $away } qui n’était pas revenu à la fin du journal.
   *[other] Comportement attendu pour l’essentiel : « { $cause } ». Cette cause explique { $share } % des déconnexions ({ amount-devices }). Les appareils sont revenus d’eux-mêmes, sauf { $away } qui n’étaient pas revenus à la fin du journal.
}
summary-main-undetermined = { $devices ->
    [one] Cet export ne montre pas pourquoi l’appareil s’est déconnecté
   *[other] Cet export ne montre pas pourquoi les { $devices } appareils se sont déconnectés
} ({ $disconnects ->
    [one] { $disconnects } déconnexion
   *[other] { $disconnects } déconnexions
}).
summary-main-refused = { $devices ->
    [one] Le hub a déconnecté { $devices } appareil puis l’a refusé. Cela explique { $share } % des déconnexions.
   *[other] Le hub a déconnecté { $devices } appareils puis les a refusés. Cela explique { $share } % des déconnexions.
}
summary-mixed = { $share } % des déconnexions demandent votre attention, à commencer par « { $cause } » ({ amount-disconnects }, { amount-devices }).
summary-single = Une déconnexion, dont la cause la plus probable est : { $cause } ({ $sureness } %).
summary-expected-beside = { $share } % des déconnexions sont normales et ne demandent aucune action : « { $cause } ».
summary-disconnects = { $disconnects ->
    [one] { $disconnects } déconnexion avec 404104
   *[other] { $disconnects } déconnexions avec 404104
}, du { $from } au { $to } { $zone } ; { $dropped ->
    [one] { $dropped } appareil concerné
   *[other] { $dropped } appareils concernés
} sur { $devices }.
summary-disconnects-at = { $disconnects ->
    [one] { $disconnects } déconnexion avec 404104
   *[other] { $disconnects } déconnexions avec 404104
}, le { $from } { $zone } ; { $dropped ->
    [one] { $dropped } appareil concerné
   *[other] { $dropped } appareils concernés
} sur { $devices }.
summary-not-everything-read = { $count ->
    [one] { $count } enregistrement n’a pas pu être lu ; son emplacement est indiqué ci-dessous.
   *[other] { $count } enregistrements n’ont pas pu être lus ; leur emplacement est indiqué ci-dessous.
}
summary-hole = { $count ->
    [one] Une partie du journal manque : il n’a aucun enregistrement de { $from } à { $to } { $zone }, et ce qui traverse cette période n’est pas jugé.
   *[other] Des parties du journal manquent : il n’a aucun enregistrement pendant { $count } périodes, la plus longue de { $from } à { $to } { $zone }. Ce qui les traverse n’est pas jugé.
}
section-glance = En un coup d’œil
table-finding = Constat
table-first-step = Première mesure
brief-finding = • { $cause } : { amount-disconnects }, { amount-devices }. { $sureness }. Première mesure : { $step }
brief-incidents = • { $cause }, { $count } incidents : { amount-disconnects }. Le plus important : { $sureness }. Première mesure : { $step }

section-findings = Constats
section-timeline = Déconnexions au fil du temps
section-devices = Appareils
section-problems = Ce qui n’a pas pu être lu
section-input = Ce qui a été lu
section-limits = Ce que le journal d’un hub ne peut pas montrer

finding-heading = { $cause }
finding-sure = Très probable, { $share } %
finding-likely = Probable, { $share } %
finding-possible = Possible, { $share } %
finding-unclear = Non expliqué
refused-heading = Refusé par le hub
refused-badge = Établi par le journal
old-sdk-heading = Reconnexion par un ancien SDK
drift-heading = Horloge qui avance ou retarde

fact-devices = Appareils
fact-disconnects = Déconnexions
fact-period = Période ({ $zone })
fact-codes = Codes d’erreur
fact-spread = Déconnexion par déconnexion
spread-sure = { $count ->
    [one] { $count } très probable
   *[other] { $count } très probables
}
spread-likely = { $count ->
    [one] { $count } probable
   *[other] { $count } probables
}
spread-possible = { $count ->
    [one] { $count } possible
   *[other] { $count } possibles
}
value-count = { $count }
value-text = { $text }
value-period = du { $from } au { $to }
value-moment = { $moment }

list-for = Ce qui plaide pour
list-against = Ce qui plaide contre
list-why = Pourquoi
list-steps = Que faire
list-links = Documentation

timeline-caption = Chaque barre couvre { $step }. Les heures sont en { $zone }.
timeline-incident = { $cause } ({ $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
})
timeline-connected = La métrique des appareils connectés était comprise entre { $low } et { $high }.
timeline-rebuilt = Parmi les appareils de ce journal, entre { $low } et { $high } étaient connectés en même temps, d’après ses connexions et déconnexions ; ceux qui n’ont ni l’une ni l’autre ne sont pas comptés.
timeline-rebuilt-steady = { $count ->
    [one] Hormis de courtes interruptions, { $count } appareil de ce journal était connecté en permanence, d’après ses connexions et déconnexions ; ceux qui n’ont ni l’une ni l’autre ne sont pas comptés.
   *[other] Hormis de courtes interruptions, { $count } appareils de ce journal étaient connectés en permanence, d’après ses connexions et déconnexions ; ceux qui n’ont ni l’une ni l’autre ne sont pas comptés.
}
timeline-modules = Un appareil et ses modules comptent ici pour un seul, d’après le premier d’entre eux que cite le journal.
devices-omitted = { $count ->
    [one] { $count } appareil ayant moins de déconnexions ne figure pas dans la liste.
   *[other] { $count } appareils ayant moins de déconnexions ne figurent pas dans la liste.
}
devices-causes = { $others ->
    [one] { $cause } ({ $count }) et { $others } autre cause
   *[other] { $cause } ({ $count }) et { $others } autres causes
}

incidents-others = { $count ->
    [one] Un autre incident du même type.
   *[other] { $count } autres incidents du même type.
}
incidents-here = { $count ->
    [one] Les appareils situés derrière cette adresse ont subi une autre panne.
   *[other] Les appareils situés derrière cette adresse ont subi { $count } autres pannes.
}
quota-days = Le quota a été épuisé { $count } jours (UTC) :
sites-at-once = { $count ->
    [one] Au même moment, des appareils derrière { $count } autre adresse ont disparu aussi. Cherchez ce que ces sites ont en commun : un fournisseur, un réseau mobile, une région, un VPN, une règle.
   *[other] Au même moment, des appareils derrière { $count } autres adresses ont disparu aussi. Cherchez ce que ces sites ont en commun : un fournisseur, un réseau mobile, une région, un VPN, une règle.
}
finding-omitted = { $count ->
    [one] { $count } appareil qui ne compte pas plus de ces déconnexions ne figure pas dans la liste.
   *[other] { $count } appareils qui ne comptent pas plus de ces déconnexions ne figurent pas dans la liste.
}
table-incident = Type d’incident
table-from = Début ({ $zone })
table-to = Fin ({ $zone })
table-sureness = Niveau de confiance
table-device = Appareil
table-module = Module
table-hub = Hub
table-disconnects = Déconnexions
table-cause = Cause principale
table-sdk = SDK
table-protocol = Protocole
table-auth = Authentification
table-address = Adresse
table-last = Dernière déconnexion ({ $zone })
table-problem = Problème
table-source = Source
table-line = Ligne
table-byte = Position (octet)
table-count = Nombre
table-excerpt = Extrait
table-name = Nom
table-size = Taille (octets)
table-format = Format
table-encoding = Encodage
table-records = Enregistrements
table-what = Élément

count-records = Enregistrements trouvés
count-used = Utilisés pour le diagnostic
count-ignored = Ignorés : autres services, catégories ou opérations
count-duplicates = Doublons d’un enregistrement déjà lu
count-rejected = Illisibles

input-period = Les enregistrements utilisés vont du { $from } au { $to } { $zone }.
input-moment = Tous les enregistrements utilisés datent du { $from } { $zone }.

## What can go wrong with an input

problems-packed = La ligne et la position sont celles du texte tel qu’il était avant d’être compressé. Lorsque le défaut est dans le fichier compressé lui-même, la position est celle dans ce fichier, qui n’a pas de lignes.

problem-empty = La source est vide.
problem-binary = Ce n’est pas du texte, mais une image, un programme ou une suite quelconque d’octets. Exportez le journal au format JSON ou CSV.
problem-compressed = Un fichier compressé d’un type qui n’est pas ouvert ici. gzip et zip le sont ; décompressez les autres vous-même et ajoutez leur contenu.
problem-avro = Il s’agit d’un fichier Avro, tel qu’Event Hubs Capture en écrit. Exportez le journal au format JSON ou CSV.
problem-parquet = Il s’agit d’un fichier Parquet. Exportez le journal au format JSON ou CSV.
problem-query = C’est une requête sans son résultat. Exécutez-la et exportez les lignes qu’elle renvoie, par exemple au format CSV.
problem-unrecognised = C’est du texte, mais ni du JSON, ni un tableau avec les colonnes d’un journal IoT Hub.
problem-no-times = Le tableau ne donne pas l’heure de chaque événement : il s’agit peut-être d’un récapitulatif, comme des nombres par heure, ou de sessions avec leur début et leur fin. Sans ces heures, il n’y a pas de chronologie à analyser. Exportez les lignes elles-mêmes, avec TimeGenerated.
problem-cut = La source s’arrête au milieu d’un enregistrement, qui est donc perdu.
problem-cut-container = La source s’arrête avant la fin de sa liste d’enregistrements : les enregistrements suivants manquent.
problem-bad-json = Ce n’est pas du JSON valide.
problem-bad-row = La ligne ne correspond pas à l’en-tête, ou un guillemet n’y est jamais refermé.
problem-bad-record = L’enregistrement est endommagé et illisible.
problem-bad-time = L’heure est absente ou illisible.
problem-too-long = L’enregistrement est plus long que tout enregistrement réel (plus de 1 Mio).
problem-bad-properties = L’enregistrement ne dit pas de quel appareil il s’agit : properties est absent ou endommagé, ou aucune colonne n’est connue pour contenir l’appareil. S’il y en a une, nommez-la DeviceId.
problem-repaired = Des octets qui n’ont pas leur place dans un enregistrement, par exemple parce qu’ils ne sont pas de l’UTF-8, ont été remplacés ou laissés de côté ; l’enregistrement a été utilisé.
problem-mended = Certains enregistrements n’étaient plus du JSON valide : une messagerie, un traitement de texte ou une retouche à la main avait modifié des guillemets, des virgules ou des sauts de ligne. Ils ont été rétablis.
problem-nul-bytes = La source a ici un trou rempli de zéros : des enregistrements peuvent manquer.
problem-partial = Le service n’a renvoyé qu’une partie du résultat.
problem-prose = Du texte qui n’appartient à aucun enregistrement a été ignoré.
problem-header-only = Le tableau a un en-tête, mais aucune ligne.
problem-local-time = Les heures n’ont pas de fuseau horaire : le portail affichait une heure locale. Elles ont été lues comme UTC ; toutes les heures de ce rapport peuvent donc être décalées d’heures entières.
problem-day-first = Toutes les dates de cette source ont été lues avec le jour en premier : ce n’est qu’ainsi qu’elles sont cohérentes entre elles, ou elles sont écrites comme seuls le font les pays où le jour vient en premier : am et pm en minuscules, une virgule avant les millisecondes, ou un zéro devant le jour et 24 heures.
problem-mixed-dates = Certaines dates n’ont de sens qu’avec le jour en premier, d’autres qu’avec le mois en premier. Les autres ont été lues avec le mois en premier et peuvent être fausses.
problem-properties-lost = properties n’a pas pu être lu ; l’enregistrement a été utilisé sans ce champ.
problem-telemetry = C’est de la télémétrie : ce que les appareils ont envoyé, tel que l’affiche az iot hub monitor-events. Elle ne dit rien de leurs connexions. Exportez les journaux de ressources du hub, catégorie Connections.
problem-no-codes = Event Grid indique que des appareils se sont connectés et déconnectés, mais jamais pourquoi, et ne regarde qu’une fois par minute. Pour connaître les causes, exportez les journaux de ressources du hub, catégorie Connections.
problem-metric = Une métrique : combien d’appareils étaient connectés, sans dire lesquels. Elle est tracée au-dessus de la chronologie. Pour connaître les causes, ajoutez les journaux de ressources du hub, catégorie Connections.
problem-local-zone = Les heures n’ont pas de fuseau horaire propre : le portail affichait une heure locale. Elles ont été lues dans le fuseau choisi pour cette analyse ; si l’export vient d’ailleurs, choisissez son fuseau.
problem-unclear-dates = Dans toutes les dates de cette source, le jour et le mois peuvent être intervertis, et rien d’autre ne permet de trancher. Elles ont été lues avec le mois en premier, mais c’est une supposition : toutes les dates de ce rapport peuvent être décalées d’un mois ou plus. Si c’est le cas, choisissez « jour en premier » et relancez la lecture.
problem-no-seconds = Certaines heures n’ont pas de secondes, comme après un enregistrement par Excel. L’ordre et les écarts à l’intérieur d’une minute sont perdus, et des lignes identiques d’une même minute comptent pour autant d’événements ; un nouvel export serait plus probant.
problem-cut-archive = Le fichier compressé se termine trop tôt. Ce qui a pu être décompressé a été lu ; les enregistrements suivants manquent. Copiez-le ou téléchargez-le de nouveau.
problem-bad-checksum = La somme de contrôle ne correspond pas : ce qui est sorti du fichier compressé n’est pas exactement ce qui y est entré. Le contenu a tout de même été lu ; comparez-le avec une nouvelle copie.
problem-bad-archive = Le fichier compressé est endommagé à cet endroit. Ce qui précède a été lu ; le reste de ce fichier manque.
problem-encrypted = Ce fichier de l’archive est protégé par un mot de passe. Décompressez-le vous-même et ajoutez le fichier.
problem-unknown-packing = Ce fichier de l’archive est compressé par une autre méthode que deflate. Décompressez-le vous-même et ajoutez le fichier.
problem-too-dense = Il sort de ce fichier compressé bien plus que n’en contient un journal ; la décompression a donc été arrêtée ici. S’il s’agit vraiment d’un journal, décompressez-le vous-même et ajoutez le fichier.
problem-too-many-files = L’archive contient plus de fichiers qu’il n’en est ouvert à la fois. Décompressez-la et ajoutez le dossier en plusieurs fois.
problem-trailing-bytes = Après la fin du fichier compressé se trouvent des octets qui n’appartiennent à rien. Ils ont été laissés de côté.
problem-office = Un document Office, et non un journal : un classeur, un texte ou un courriel enregistré. Ouvrez-le. Enregistrez la feuille d’un classeur au format CSV (UTF-8) ou, mieux, exportez le CSV directement depuis le portail : un tableur modifie les heures et les nombres. Enregistrez la pièce jointe d’un courriel et ajoutez-la.
problem-long-lines = Certaines lignes dépassent un mégaoctet. Seul le début de chacune a été lu.
problem-no-operations = Le tableau indique quels appareils existaient et quand, mais pas ce qui leur est arrivé. Exportez les lignes avec OperationName et ResultType.
problem-rounded = Un tableur a abrégé un nombre de cette ligne : un ID d’appareil, si bien que plusieurs appareils peuvent paraître n’en faire qu’un, ou un code d’erreur, qui est alors inconnu. Exportez à nouveau le journal et ne l’enregistrez pas depuis un tableur.
problem-missing-columns = La requête a omis des colonnes utiles au diagnostic ; l’extrait les nomme. Sans OperationName, il n’y a pas de sessions à mesurer ; sans sdkVersion, le rythme d’un jeton est un indice plus faible ; sans maskedIpAddress, un problème sur un seul site ressemble à un problème du hub ; sans authType ni protocol, les appareils dépourvus d’un tel jeton ne se distinguent pas. Ajoutez OperationName et properties_s à la requête : la seconde colonne contient toutes les autres.
problem-row-limit = L’export compte exactement le nombre maximal de lignes que Log Analytics fournit (10 000 ou 30 000 dans le portail, 500 000 par l’API). Il s’y est probablement arrêté et des lignes manquent : réduisez la période ou exportez en plusieurs parties.
problem-begins-inside = La plupart des connexions rompues avaient commencé avant le journal ; l’extrait en donne le nombre parmi toutes les déconnexions. Leur durée est inconnue, et donc le rythme d’un jeton aussi. Exportez une période plus longue.
problem-hole = Le journal n’a aucun enregistrement pour la période de l’extrait (UTC), alors que les appareils à l’origine de ses enregistrements étaient connectés et qu’il y en a beaucoup avant et après : une partie de l’export semble manquer, par exemple les blobs de quelques heures. Ce qui s’est passé alors est inconnu, et aucune session ni absence qui traverse ce trou n’est jugée. Exportez aussi cette période.
problem-no-disconnects = Des appareils se connectent encore et encore, mais l’export ne contient aucune déconnexion : une requête a écarté ces lignes. Exportez la catégorie Connections en entier.
problem-other-categories = Aucun enregistrement n’appartient à la catégorie Connections ; l’extrait indique les catégories présentes. Activez Connections dans le paramètre de diagnostic du hub, ou choisissez-la dans la requête. Ce qui s’est produit avant son activation ne peut pas être obtenu.
problem-page = Un PDF, une page web ou un courriel tel que son programme l’enregistre, et non un journal. Si un journal s’y trouve ou y est joint, enregistrez-le dans un fichier à part et ajoutez-le. Si le fichier demande de se connecter ou dit que l’accès est refusé, le téléchargement du journal a échoué : recommencez-le.
problem-no-rows = La source a été lue, mais elle ne contient aucun enregistrement : la requête n’a rien trouvé, ou rien n’a été exporté. Vérifiez la période et les filtres de la requête, et que le paramètre de diagnostic envoyait alors cette catégorie.
problem-service-error = Ce n’est pas un journal : le service a répondu par une erreur, que montre l’extrait. Relancez la requête ou le téléchargement.

# A device's own log.

summary-client-log = { $entries ->
    [one] Le journal d’un appareil, avec { $entries } entrée. Il montre ce que l’appareil a vu de sa connexion. Pour un verdict sur 404104, ajoutez les journaux de ressources du hub.
   *[other] Le journal d’un appareil, avec { $entries } entrées. Il montre ce que l’appareil a vu de sa connexion. Pour un verdict sur 404104, ajoutez les journaux de ressources du hub.
}
section-client-log = Ce que l’appareil a écrit lui-même
client-log-events = Événements de la connexion dans le journal de l’appareil, de son SDK ou d’IoT Edge. Les raisons portent les noms que leur donnent les SDK.
client-log-beside = Ces journaux concordent avec celui du hub : les mêmes connexions commencent dans les deux. On sait ainsi à quel appareil appartient le journal et de combien son horloge est décalée. Ce qu’il dit d’une déconnexion avec 404104 compte comme indice dans le verdict correspondant.
client-log-apart = Aucun journal d’appareil n’a pu être rapproché de celui du hub : trop peu de connexions commencent dans les deux, ou elles concordent de plusieurs façons. Les verdicts n’en tiennent pas compte. Lisez-les côte à côte, en gardant à l’esprit que leurs horloges peuvent différer.
client-log-omitted = { $count ->
    [one] { $count } autre journal concordant ne figure pas dans la liste.
   *[other] { $count } autres journaux concordants ne figurent pas dans la liste.
}
client-clock-right = À la même heure que celle du hub
client-clock-ahead = En avance de { $length } sur celle du hub
client-clock-behind = En retard de { $length } sur celle du hub
table-clock = Son horloge
table-connects = Connexions dans les deux
table-told = Indications sur 404104
client-application = Application
table-program = Programme
table-event = Événement
table-reason = Raison
table-code = Code
client-connecting = Connexion en cours
client-connected = Connecté
client-disconnected = Déconnecté
client-retrying = Connexion perdue, nouvel essai
client-connect-failed = Connexion impossible
client-keep-alive-missed = Aucune réponse au keep-alive
client-token-expired = Jeton expiré
client-token-renewed = Jeton renouvelé
client-other = Autre

## The error codes

section-codes = Codes d’erreur dans ce journal
section-codes-part = Codes d’erreur des appareils affichés
code-none = Sans code connu
code-met = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
code-met-devices = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}, { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}
code-cause = Cause
codes-omitted = { $count ->
    [one] { $count } code plus rare ne figure pas dans la liste.
   *[other] { $count } codes plus rares ne figurent pas dans la liste.
}

code-404104-meaning = Le côté appareil de la connexion s’est fermé, ou a disparu, sans déconnexion en règle (MQTT DISCONNECT).
code-404104-cause = Un jeton SAS expiré, une perte de connectivité réseau plus longue que le keep-alive, une réinitialisation TCP, un plantage de l’application ou une défaillance temporaire du hub.
code-404104-action = Avec un SDK Azure IoT et une chaîne de connexion, l’expiration d’un jeton n’appelle aucune action. Sinon, utilisez le SDK le plus récent et testez le réseau ; n’augmentez pas la valeur keep-alive sur un mauvais réseau.
code-401003-meaning = Le hub n’a pas pu authentifier le client.
code-401003-cause = Un jeton SAS expiré : en MQTT, certains SDK attendent que le hub ferme la connexion ; une erreur 404104 et une nouvelle connexion suivent alors. Ou un appareil inconnu, une clé, un certificat ou une empreinte numérique erronés, une autorisation manquante, une horloge décalée de plus de 5 minutes.
code-401003-action = Avec un SDK et une chaîne de connexion, rien : l’appareil se reconnecte de lui-même. Sinon, vérifiez le jeton, le certificat, l’empreinte enregistrée, les autorisations et l’horloge (NTP).
code-401002-meaning = Accès refusé : le jeton, l’en-tête, la règle ou la clé n’est pas accepté.
code-401002-cause = { code-401003-cause }
code-401002-action = { code-401003-action }
code-400027-meaning = Le hub a fermé cette connexion parce que la même identité s’est connectée de nouveau.
code-400027-cause = Deux clients avec le même ID d’appareil, ou un client revenu avant que le hub ait remarqué que son ancienne connexion était morte.
code-400027-action = Donnez à chaque client sa propre identité. Fermez l’ancien client avant d’en créer un nouveau, et ne vous reconnectez pas depuis l’application pendant que le SDK fait ses propres tentatives.
code-409002-meaning = L’appareil a ouvert une deuxième connexion alors que le hub croyait la première encore active.
code-409002-cause = Le plus souvent, la suite d’une connexion perdue (404104). Si cela se répète : deux clients avec le même ID d’appareil.
code-409002-action = Ignorez un cas isolé. Sinon, corrigez ce qui coupe la connexion et n’utilisez qu’un client par ID d’appareil.
code-500001-meaning = Une défaillance temporaire à l’intérieur du hub.
code-500001-cause = { code-500008-cause } (Une ancienne page de la documentation indique par erreur 5000001.)
code-500001-action = Laissez les appareils réessayer avec backoff, avec le SDK le plus récent. Consultez Resource Health et Azure Status. Si cela dure : un basculement manuel ou une demande de support.
code-500008-meaning = Le hub n’a pas pu traiter la demande à temps.
code-500008-cause = Des difficultés, des mises à jour ou une surcharge sur quelques nœuds du hub.
code-500008-action = { code-500001-action }
code-503001-meaning = Le hub ne peut pas répondre pour le moment.
code-503001-cause = { code-500008-cause }
code-503001-action = { code-500001-action }
code-503003-meaning = Une partition interne du hub est restée introuvable un moment.
code-503003-cause = La partition venait de passer sur un autre nœud.
code-503003-action = { code-500001-action }
code-404103-meaning = Une méthode directe a trouvé l’appareil hors ligne ou sans gestionnaire.
code-404103-cause = L’appareil était déconnecté : cherchez son erreur 404104. Ou l’application côté appareil n’a enregistré aucun gestionnaire pour la méthode. (Le tableau de la documentation indique par erreur 404102.)
code-404103-action = Cherchez pourquoi il était déconnecté, enregistrez le gestionnaire, ou allongez le délai de connexion de l’appel.
code-504101-meaning = Une méthode directe n’a pas reçu de réponse à temps.
code-504101-cause = L’appareil était occupé ou sa connexion morte. Avant la version 1.19.0, le SDK C# pouvait perdre son lien AMQP sans le signaler.
code-504101-action = Relancez l’appel, mettez le SDK à jour et cherchez des connexions perdues de l’appareil.
code-404001-meaning = Le hub ne connaît pas cet ID d’appareil, ou l’appareil est désactivé.
code-404001-cause = L’appareil a été supprimé ou désactivé, ou l’ID est écrit autrement : majuscules et minuscules comptent.
code-404001-action = Inscrivez ou activez l’appareil ; comparez l’ID lettre par lettre.
code-403012-meaning = L’identité de l’appareil est désactivée.
code-403012-cause = Une personne ou un programme l’a désactivée dans le registre des identités.
code-403012-action = Activez-la si l’appareil a le droit de se connecter. Sinon, arrêtez l’appareil, qui continue d’essayer.
code-404012-meaning = Le hub est en cours de basculement vers son autre région.
code-404012-cause = Un basculement manuel, ou lancé par Microsoft.
code-404012-action = Attendez et laissez les appareils réessayer avec backoff. Vérifiez ensuite que tous sont revenus.
code-400029-meaning = Le hub a fermé une connexion existante, en pratique pendant une maintenance.
code-400029-cause = Une mise à jour du service ou de sa plateforme.
code-400029-action = Rien : la reconnexion réussit aussitôt.
code-400030-meaning = Le hub a refusé une nouvelle connexion, en pratique pendant une maintenance.
code-400030-cause = { code-400029-cause }
code-400030-action = Rien : laissez les appareils réessayer avec backoff.
code-403002-meaning = Le quota quotidien de messages du hub est épuisé.
code-403002-cause = Plus de messages que le niveau n’en permet (8 000 par jour pour le niveau gratuit), un appareil bavard ou l’importation de nombreux appareils.
code-403002-action = Ajoutez des unités, choisissez un niveau supérieur ou attendez 00:00 UTC. Créez une alerte sur le nombre de messages utilisés.
code-429001-meaning = Les demandes sont arrivées trop longtemps plus vite que le hub ne le permet et ont été refusées.
code-429001-cause = De nombreux appareils qui se connectent ou émettent au même instant, ou trop peu d’unités.
code-429001-action = Répartissez la charge, réessayez avec backoff et gigue, ajoutez des unités. Comparez la métrique des tentatives d’envoi aux limites du niveau.
code-429002-meaning = La file des demandes retardées est pleine ; le hub peut déconnecter l’appareil.
code-429002-cause = { code-429001-cause }
code-429002-action = { code-429001-action }

code-class-400-meaning = Le hub ne peut pas exécuter la demande telle qu’elle a été envoyée.
code-class-400-action = Corrigez la demande ; le message de l’enregistrement dit ce qui ne va pas.
code-class-401-meaning = L’appelant n’a pas pu prouver son identité.
code-class-401-action = Vérifiez le jeton, la clé, le certificat et les autorisations.
code-class-403-meaning = La demande a été refusée, ou une limite est atteinte.
code-class-403-action = Vérifiez les autorisations, les limites et le niveau du hub.
code-class-404-meaning = Ce qui était demandé n’existe pas, ou pas en ce moment.
code-class-404-action = Vérifiez le nom et son orthographe, et si l’élément existe encore.
code-class-405-meaning = L’opération n’est pas permise ici, ou pas en ce moment.
code-class-405-action = Attendez que le hub soit dans son état normal, ou utilisez une autre opération.
code-class-409-meaning = Un conflit avec un élément qui existe déjà ou une opération en cours.
code-class-409-action = Voyez ce qui existe déjà, ou réessayez quand l’opération est terminée.
code-class-412-meaning = Une condition de la demande n’était pas remplie.
code-class-412-action = Relisez l’état actuel et réessayez.
code-class-413-meaning = La demande, ou l’un de ses éléments, est trop volumineuse.
code-class-413-action = Envoyez moins à la fois.
code-class-415-meaning = Le hub n’accepte pas ce type de contenu.
code-class-415-action = Corrigez le type de contenu et l’encodage.
code-class-429-meaning = Les demandes étaient trop nombreuses.
code-class-429-action = { code-429001-action }
code-class-499-meaning = Le client était parti avant la réponse.
code-class-499-action = Examinez les délais d’expiration du client et sa connexion.
code-class-500-meaning = Une défaillance à l’intérieur du hub, en général temporaire.
code-class-500-action = { code-500001-action }
code-class-502-meaning = Une défaillance entre des parties du service, en général temporaire.
code-class-502-action = { code-500001-action }
code-class-503-meaning = Le service n’est pas disponible pour le moment.
code-class-503-action = { code-500001-action }
code-class-504-meaning = La réponse n’est pas arrivée à temps.
code-class-504-action = Réessayez, et cherchez des connexions perdues de l’appareil.
code-class-other-meaning = L’enregistrement dit que quelque chose a échoué, mais pas quoi.
code-class-other-action = Examinez l’enregistrement lui-même, et le journal du client à la même minute.

code-400000-meaning = { code-class-400-meaning }
code-400001-meaning = Ce hub ne prend pas en charge cette version de l’API ou du protocole.
code-400002-meaning = Le nombre de résultats n’est pas celui attendu.
code-400003-meaning = L’opération n’est pas valide ici.
code-400004-meaning = Une valeur de la demande n’est pas permise.
code-400005-meaning = Une valeur obligatoire manque.
code-400006-meaning = Le JSON de la demande ne peut pas être analysé.
code-400007-meaning = Une donnée stockée de l’appareil n’a pas pu être lue ou écrite.
code-400008-meaning = Le conteneur d’objets blob n’est pas valide ou reste inaccessible.
code-400009-meaning = Une importation a rencontré un élément qui existe déjà.
code-400010-meaning = La version du schéma n’est pas valide.
code-400011-meaning = Une même demande nomme deux fois le même appareil.
code-400012-meaning = Le corps de la demande est illisible.
code-400013-meaning = Une partie d’une opération en bloc sur le registre a échoué.
code-400014-meaning = Aucun compte de stockage n’est configuré pour le chargement de fichiers.
code-400015-meaning = L’ID de corrélation d’un chargement de fichier n’est pas valide.
code-400016-meaning = L’ID de corrélation d’un chargement de fichier a expiré.
code-400017-meaning = Le point de terminaison de stockage n’est pas valide.
code-400018-meaning = Le point de terminaison de messagerie n’est pas valide.
code-400019-meaning = L’état de fin d’un chargement de fichier n’est pas valide.
code-400020-meaning = Le compte de stockage a refusé un chargement de fichier.
code-400021-meaning = La demande a été annulée.
code-400022-meaning = Une propriété du point de terminaison de stockage n’est pas valide.
code-400023-meaning = L’ETag est périmé.
code-400024-meaning = La demande a pris trop de temps.
code-400025-meaning = La demande est allée au côté passif du hub, qui ne peut pas l’exécuter.
code-400026-meaning = Le message est vide.
code-400028-meaning = L’étendue de l’appareil (son parent dans IoT Edge) n’est pas valide.
code-400031-meaning = Le type d’authentification du point de terminaison n’est pas valide.
code-400032-meaning = Le hub n’a pas d’identité managée.
code-400035-meaning = La clé d’une stratégie d’accès partagé n’est pas valide.
code-400036-meaning = Un renouvellement en bloc des clés d’appareils a échoué.
code-400100-meaning = Les données d’un test de route ne sont pas valides.
code-400101-meaning = La source d’une route n’est pas valide.
code-400102-meaning = Le routage des messages n’est pas activé.
code-400103-meaning = Le type de contenu ou l’encodage du message n’est pas valide.
code-400301-meaning = Un module ne peut pas être inscrit sous un autre module.
code-400302-meaning = Le routage du hub du locataire n’est pas activé.
code-400401-meaning = La condition cible d’une configuration n’est pas valide.
code-400402-meaning = Le contenu d’une configuration n’est pas valide.
code-400403-meaning = Ce contenu d’une configuration ne peut pas être modifié.
code-400404-meaning = La requête de métriques d’une configuration n’est pas valide.
code-400501-meaning = Une définition d’interface (Plug and Play) n’est pas valide.
code-400502-meaning = Des propriétés souhaitées (Plug and Play) ne sont pas valides.
code-400503-meaning = Des propriétés signalées (Plug and Play) ne sont pas valides.
code-400504-meaning = Des propriétés signalées modifiables (Plug and Play) ne sont pas valides.
code-400505-meaning = Le correctif JSON d’un jumeau numérique n’est pas valide.
code-400506-meaning = Le contenu d’un jumeau numérique n’est pas valide.
code-400507-meaning = Le correctif d’un jumeau numérique n’est pas valide.
code-400508-meaning = Le chemin dans le correctif d’un jumeau numérique n’est pas valide.
code-401000-meaning = { code-class-401-meaning }
code-401001-meaning = Le hub n’a pas été trouvé, souvent pour un court instant.
code-401004-meaning = Le pool élastique n’a pas été trouvé.
code-401100-meaning = Les modules système $edgeAgent et $edgeHub ne peuvent pas être modifiés ainsi.
code-403000-meaning = { code-class-403-meaning }
code-403001-meaning = Le hub est suspendu.
code-403003-meaning = Le quota de travaux est épuisé.
code-403004-meaning = Trop de messages cloud-à-appareil attendent l’appareil (50 au plus).
code-403005-meaning = Une connexion AMQP porte trop de jetons CBS.
code-403006-meaning = Trop de chargements de fichiers de l’appareil sont ouverts (10 au plus).
code-403007-meaning = Les messages en attente pour l’appareil comptent trop d’octets.
code-403008-meaning = Un point de terminaison de routage a refusé le hub.
code-403009-meaning = L’heure d’expiration du message n’est pas valide.
code-403010-meaning = Le niveau du hub n’offre pas cette opération.
code-403011-meaning = La clé de chiffrement du client a été révoquée ; le hub ne peut donc pas fonctionner.
code-403100-meaning = Le modèle d’appareil a trop de propriétés.
code-403101-meaning = Le modèle d’appareil a trop de propriétés indexables.
code-403800-meaning = Trop de méthodes directes s’exécutent à la fois sur l’appareil.
code-404000-meaning = { code-class-404-meaning }
code-404002-meaning = Le travail n’existe pas.
code-404004-meaning = La métrique de quota n’existe pas.
code-404005-meaning = La propriété système n’existe pas.
code-404006-meaning = L’adresse du lien AMQP n’existe pas.
code-404007-meaning = Le point de terminaison de routage n’existe plus.
code-404008-meaning = Le certificat manque au hub.
code-404009-meaning = Le hub de locataire du pool élastique n’a pas été trouvé.
code-404010-meaning = Le module est inconnu ou désactivé.
code-404011-meaning = Une table interne du service n’a pas été trouvée.
code-404013-meaning = Le niveau ou la région du hub n’offre pas cette fonctionnalité.
code-404014-meaning = Le jumeau numérique n’a pas cette interface.
code-404101-meaning = Le magasin de requêtes n’est pas disponible.
code-404301-meaning = La configuration n’existe pas.
code-404302-meaning = Le groupe n’existe pas.
code-404401-meaning = Le modèle de jumeau numérique n’existe pas.
code-404402-meaning = Aucun modèle ne porte ce nom d’interface.
code-405000-meaning = { code-class-405-meaning }
code-405102-meaning = Interdit dans l’état actuel, par exemple pendant un basculement.
code-405103-meaning = L’importation d’appareils n’est pas possible ici.
code-405104-meaning = L’ajout d’appareils en bloc n’est pas possible ici.
code-409000-meaning = { code-class-409-meaning }
code-409001-meaning = L’ID d’appareil est déjà pris.
code-409003-meaning = Le même rappel a un deuxième abonné.
code-409101-meaning = Le modèle existe déjà.
code-409102-meaning = L’appareil est verrouillé.
code-409103-meaning = L’appareil a déjà un tel travail.
code-409104-meaning = Le travail existe déjà.
code-409301-meaning = L’appareil a déjà un module de ce nom.
code-409401-meaning = La configuration existe déjà.
code-409402-meaning = Une configuration est déjà en cours d’application sur l’appareil.
code-409501-meaning = Le modèle de jumeau numérique existe déjà.
code-409502-meaning = Le modèle de jumeau numérique existe avec un autre type.
code-409503-meaning = Un modèle portant ce nom d’interface existe déjà.
code-412000-meaning = { code-class-412-meaning }
code-412001-meaning = L’ETag ne correspond pas : il y a eu une modification entre-temps.
code-412002-meaning = Le message a été traité après la fin de son verrou d’une minute ; il sera donc remis de nouveau.
code-412003-meaning = Une condition d’exécution du travail n’est pas remplie.
code-412004-meaning = Des messages sont encore en transit sur le lien.
code-413000-meaning = { code-class-413-meaning }
code-413001-meaning = Le message est trop volumineux.
code-413002-meaning = La demande compte trop d’appareils.
code-413003-meaning = L’appareil a trop de modules.
code-413101-meaning = Les configurations sont trop nombreuses.
code-413201-meaning = Les modèles de jumeaux numériques sont trop nombreux.
code-413202-meaning = Les modèles de noms d’interface sont trop nombreux.
code-415000-meaning = { code-class-415-meaning }
code-415101-meaning = Le type de données ne convient pas.
code-429000-meaning = { code-class-429-meaning }
code-429003-meaning = Une demande retardée a attendu trop longtemps dans la file.
code-429004-meaning = Trop de travaux s’exécutent à la fois.
code-429005-meaning = Cet appareil dépasse à lui seul sa limite.
code-499000-meaning = { code-class-499-meaning }
code-500002-meaning = Le travail a été annulé.
code-500009-meaning = Une défaillance de la limitation propre au hub.
code-500301-meaning = Le point de terminaison du dépôt de modèles n’est pas valide.
code-500302-meaning = Un modèle n’a pas pu être résolu.
code-500401-meaning = Les informations d’identification de l’identité managée n’ont pas pu être obtenues.
code-500402-meaning = Les données du locataire n’ont pas pu être obtenues.
code-500403-meaning = L’identité managée n’a pas pu être partagée.
code-500501-meaning = Des données de découverte (Plug and Play) n’ont pas pu être développées.
code-500502-meaning = Des données de composant (Plug and Play) n’ont pas pu être développées.
code-500503-meaning = Des données de composant (Plug and Play) n’ont pas pu être compressées.
code-500504-meaning = Des données de découverte (Plug and Play) n’ont pas pu être compressées.
code-500505-meaning = Un document de découverte (Plug and Play) n’est rattaché à rien.
code-502000-meaning = { code-class-502-meaning }
code-503000-meaning = { code-class-503-meaning }
code-503004-meaning = Le hub n’a pas pu démarrer.
code-503005-meaning = Le serveur est occupé.
code-503006-meaning = Le hub est en cours de restauration, par exemple après un basculement.
code-503008-meaning = Trop de liens de réception ont été ouverts à la fois.
code-503101-meaning = La connexion à l’appareil n’est pas disponible.
code-503102-meaning = L’appareil n’est pas disponible.
code-503201-meaning = La configuration n’est pas disponible.
code-503202-meaning = Le groupe n’est pas disponible.
code-503301-meaning = Le service d’hébergement n’est pas disponible.
code-504000-meaning = { code-class-504-meaning }

## What a hub’s log cannot show

limits-log = Le journal du hub n’indique ni pourquoi une connexion s’est interrompue, ni la valeur keep-alive utilisée, ni la durée de vie d’un jeton, ni la puissance du signal, ni les redémarrages d’un appareil : tout cela ne peut être que déduit. Le journal du client, lui, le montre.
limits-kind-two = Dans ce journal, une brève perte de connectivité réseau et une coupure brutale se ressemblent : lisez ces deux constats comme un seul groupe.
limits-order = Le hub ne garantit ni l’exhaustivité ni l’ordre de ses journaux de connexion. Des enregistrements manquants peuvent masquer des déconnexions et des reconnexions.

## Links

link-404104 = 404104 DeviceConnectionClosedRemotely
link-401003 = 401003 IotHubUnauthorized
link-500xxx = Erreurs internes 500xxx
link-400027 = 400027 ConnectionForcefullyClosedOnNewConnection
link-keep-alive = Valeur keep-alive MQTT dans IoT Hub
link-quotas = Quotas et limitation dans IoT Hub
link-sas = Jetons SAS
link-sdks = SDK d’appareil Azure IoT
link-connectivity = Surveiller et dépanner la connectivité
link-reconnect = Gérer les reconnexions des appareils
link-codes = Codes d’erreur d’IoT Hub
link-logs = Surveiller IoT Hub et ses journaux de ressources

## One device, and one of its disconnects, opened

explain-title = Appareil { $device }
explain-device = Hub : { $hub }. Déconnexions avec 404104 : { $disconnects } ; sessions : { $sessions }. Le journal va du { $from } au { $to } { $zone }.
explain-other-hubs = { $count ->
    [one] Un autre hub possède aussi un appareil portant cet ID ({ $names }). C’est un autre appareil, qui n’est pas compté ici.
   *[other] D’autres hubs possèdent aussi un appareil portant cet ID ({ $names }). Ce sont d’autres appareils, qui ne sont pas comptés ici.
}
explain-verdict = Déconnexion du { $time } { $zone } : { $cause }, { $share } %.
explain-next = Ensuite, le plus probable : { $cause }, { $share } %.
explain-omitted = Plus éloignés, et non affichés : { $count }.
explain-prior = Avant toute observation
explain-rest = Toutes les autres observations réunies
explain-weights = Ce que chaque observation apporte à la cause la plus probable et à la suivante. Les causes se comparent par leur somme ; un nombre négatif plaide contre la cause. Ce sont des logarithmes naturels : chaque 0,7 rend une cause environ deux fois plus probable.
explain-thresholds = Ce qui a été mesuré ici, et la limite qui a décidé de sa portée.
explain-rows = Les enregistrements de cet appareil autour de la déconnexion, tels qu’ils figurent dans la source. Pour un fichier compressé, lignes et octets sont ceux du texte qu’il contient.
explain-together =
    { $count ->
        [one] Une déconnexion d’un autre appareil fait partie de la même panne ou de la même vague. Elle a été jugée à part, elle aussi.
       *[other] { $count } déconnexions d’autres appareils font partie de la même panne ou de la même vague. Chacune a été jugée à part, elle aussi.
    }
explain-place = { $source }, ligne { $line }, octet { $byte }
explain-record = { $time } : { $what }
explain-record-code = { $time } : { $what }, { $code }
explain-dropped = { $cause } ({ $share } %)
explain-closed = Fermée sans erreur
explain-closed-code = Fermée avec { $code }
explain-followed = Une autre connexion a suivi ; sa fin ne figure pas dans le journal
explain-open = Encore connectée à la fin du journal
explain-in-hole = Sa fin est inconnue : le journal a un trou à cet endroit
explain-others = { $cause } ({ $count })
explain-expected = L’appareil est revenu en moins d’une minute. Le hub se comporte ici comme prévu : il n’y a rien à corriger.
explain-lane = Quand l’appareil était connecté, ce qui y a mis fin, et les erreurs entre-temps. Les heures sont en { $zone }.
explain-errors = Erreurs qui n’ont mis fin à aucune session. Celles d’un même code qui se suivent en moins de 15 minutes partagent une ligne.
explain-errors-met = { $code } ({ $count } ×)
section-verdict = Pourquoi cette cause
section-evidence = Ce qui a été observé
section-thresholds = Ce qui a décidé
section-rows = Les enregistrements à l’appui
section-together = Déconnectés en même temps
section-life = Les sessions de l’appareil
section-device = Pourquoi cet appareil se déconnecte
fact-others = Autres causes
fact-connected = Reconnecté depuis ({ $zone })
fact-away = Déconnecté depuis ({ $zone })
row-connect = connexion
row-disconnect = déconnexion
row-snapshot = état de la connexion
row-other = erreur
table-observation = Constatation
table-compared = Ce qui a été comparé
table-found = Valeur trouvée
table-limit = Limite
table-origin = Origine de la limite
table-length = Durée
table-when = Quand ({ $zone })
table-why = Cause (confiance)
table-place = Emplacement dans le journal
table-ended = Fin de la session
table-end = Fin ({ $zone })
table-begin = Début ({ $zone })
table-away = Absence ensuite
value-percent = { $share } %

## Limits: what a value had to be. $limit, $low and $high (String) are a length of time, a number or a percentage

limit-at-least = au moins { $limit }
limit-at-most = au plus { $limit }
limit-more-than = plus de { $limit }
limit-less-than = moins de { $limit }
limit-between = { $low } à { $high }
limit-outside = hors de { $low } à { $high }

## Where limits come from

threshold-proposal = Choix propre à Hubscope
threshold-documentation = Documentation d’IoT Hub
threshold-sdk = Fonctionnement des SDK pour appareils
threshold-grace = La durée de vie du jeton plus les 5 à 10 minutes que le hub attend (documentation, tests des SDK), à 30 s près (choix propre à Hubscope)
threshold-log = Ce qui est habituel dans ce journal

## What was compared with a limit

threshold-error = Temps entre la déconnexion et { $text }
threshold-refusals = Authentifications échouées après la déconnexion, sans connexion entre elles
threshold-refusals-last = Temps entre la déconnexion et la dernière d’entre elles
threshold-refused = Temps entre la déconnexion et la connexion qui a échoué sur une erreur de serveur
threshold-conflicts = Conflits entre deux connexions de l’appareil
threshold-taken-over = Temps entre la nouvelle connexion et la fin de l’ancienne
threshold-contest = Connexions successives remplacées par la suivante
threshold-contest-soon = La plus longue d’entre elles
threshold-gap = Durée de l’absence
threshold-log-goes-on = Durée du journal après la déconnexion
threshold-session = Durée de la session
threshold-drops = Déconnexions de l’appareil
threshold-returns = Retours de l’avant-dernier client
threshold-returns-share = La même chose, en part des connexions
threshold-moves = Connexions depuis une autre adresse que la précédente
threshold-moves-share = La même chose, en part des connexions dont l’adresse est connue
threshold-hub-share = Part des appareils du hub déconnectés ensemble
threshold-rhythm-share = Part des sessions de l’appareil au rythme de son jeton
threshold-at-once-share = Part de ces déconnexions avec retour en moins de 10 s
threshold-as-ever-share = Part de ces déconnexions avec l’absence habituelle de l’appareil
threshold-sdks = SDK différents parmi ces appareils
threshold-token = Durée de la session, pour un jeton de { $life }
threshold-token-age = Âge du jeton, pour un jeton de { $life }
threshold-interval = D’une déconnexion à la suivante, pour un jeton de { $life }
threshold-longest = Session la plus longue de l’appareil, pour un jeton de { $life }
threshold-rhythm = Sessions de l’appareil au rythme de son jeton
threshold-steady-count = Sessions de l’appareil d’à peu près cette durée
threshold-steady = Durée de la session, comparée à l’habituelle
threshold-limit-width = Écart entre la plus longue et la plus courte des sessions qui s’arrêtent à la limite
threshold-limit-count = Sessions de l’appareil qui s’arrêtent là
threshold-limit-share = La même chose, en part de ses sessions aussi longues ou plus longues
threshold-limit-shared = Appareils ayant la même limite
threshold-silence = Durée de la session, face au plus long silence que le hub tolère (1767 s)
threshold-silence-count = Sessions de l’appareil qui ont pris fin à cette limite
threshold-silence-stands-out = La même chose face aux sessions un peu plus courtes ou plus longues
threshold-time-of-day = Écart avec l’heure habituelle des déconnexions de l’appareil
threshold-round = Temps écoulé entre l’heure pleine et la déconnexion
threshold-round-count = Déconnexions de l’appareil à cette distance d’une heure pleine
threshold-round-share = La même chose, en part de ses déconnexions
threshold-round-spread = Écart entre elles à cet égard
threshold-before-cap = Part des sessions plus courtes que la limite de silence du hub
threshold-spread = Dispersion des durées de session (écart type rapporté à la moyenne)
threshold-refused-devices = Appareils avec ce SDK dont le jeton se termine par une erreur 401003
threshold-refused-share = Leur part parmi ceux qui suivent le rythme d’un jeton
threshold-drift = Corrélation entre la durée des sessions et le temps
threshold-cut-count = Connexions fermées en moins de 3 secondes
threshold-cut-share = La même chose, en part de celles dont la durée est connue
threshold-run = Courtes sessions de même durée à la suite
threshold-gap-spread = Dispersion des intervalles entre elles (écart type rapporté à la moyenne)
threshold-devices = Appareils déconnectés, chacun à moins de { $window } d’autres
threshold-devices-back = Appareils revenus après une absence, chacun à moins de { $window } d’autres
threshold-site-share = Part des appareils derrière l’adresse
threshold-elsewhere = Déconnexions ailleurs au même moment, par appareil
threshold-elsewhere-count = Déconnexions ailleurs au même moment
threshold-sites-out = Part de tous les appareils située derrière des adresses touchées par une telle panne
threshold-back-together = Temps dans lequel la moitié centrale est revenue
threshold-sudden = Temps dans lequel les appareils derrière l’adresse ont été déconnectés
threshold-sudden-devices = Appareils coupés dans ce temps
threshold-sudden-awake = Part de ces déconnexions après lesquelles l’appareil est revenu en moins de 8 secondes
threshold-networks = Réseaux concernés
threshold-one-network = Part du réseau le plus touché
threshold-of-sites = Part de ces déconnexions qui relève de pannes sur des sites isolés
threshold-by-address = Part de ce que les adresses révèlent de qui a été déconnecté
threshold-common-start = Part de ces sessions compatible avec la durée de vie d’un jeton
threshold-repeated = Déconnexions par appareil concerné
threshold-hub-errors = Erreurs internes du hub, de { $before } avant la première de ces déconnexions à { $after } après la dernière
threshold-likelier = Probabilité de la cause la plus probable
threshold-certain = Niveau de confiance indiqué : le journal ne montre pas ce qui s’est passé sur l’appareil
threshold-certain-unplaced = Vraisemblance de la cause la plus probable, pour autant qu’on puisse le dire sans adresses
threshold-usual-gap = Écart avec l’absence habituelle de l’appareil, { $usual }
threshold-period = Écart avec le temps habituel entre deux connexions de l’appareil, { $usual }
threshold-often = Temps dans lequel tiennent { $number } déconnexions de l’appareil
threshold-sessions = Sessions de l’appareil dont la durée est connue
threshold-steady-width = Écart entre la plus longue et la plus courte d’entre elles
threshold-as-long-share = Part de ces sessions parmi celles de même durée ou plus longues
threshold-peers = Appareils de même version de SDK au rythme d’un jeton
threshold-peers-share = La même chose, en part de tous les appareils de cette version
threshold-usual = Absence habituelle de l’appareil
threshold-usual-count = Nombre de fois où la durée a été à peu près la même
threshold-gap-devices = Appareils absents à peu près aussi longtemps
threshold-gap-devices-share = La même chose, en part de tous les appareils partis un moment
threshold-days = Jours avec une déconnexion à cette heure
threshold-loop-devices = Appareils du hub sans cesse admis et coupés aussitôt
threshold-loop-share = La même chose, en part des appareils du hub
threshold-loop-ends = Part de ceux pour lesquels cela a duré jusqu’à 00:00 UTC ou jusqu’à la fin du journal
threshold-loop-days = Jours du journal où cela a duré jusqu’à 00:00 UTC

## The document's head

page-title = Hubscope : pourquoi des appareils se déconnectent d’Azure IoT Hub

page-title-report = { $title } · Hubscope

page-skip = Aller au contenu

## Language and theme

page-language = Langue
page-theme = Thème
page-theme-auto = Comme le système
page-theme-light = Clair
page-theme-dark = Sombre

## The first view

page-headline = Pourquoi les appareils se sont-ils déconnectés ?

page-promise = Ouvrez un journal exporté d’Azure IoT Hub et découvrez ce qui a fermé chaque connexion, quels appareils sont concernés, avec quel degré de certitude, et que faire.

page-drop-title = Déposez ici des fichiers journaux ou un dossier
page-drop-hint = Plusieurs fichiers à la fois sont lus comme un seul export, quel que soit leur ordre.

page-drop-now = Relâchez pour analyser

page-choose = Choisir des fichiers
page-sample = Essayer l’exemple

page-paste = Ou collez des lignes de journal
page-paste-placeholder = Enregistrements JSON, lignes CSV ou lignes copiées du portail
page-analyse = Analyser

page-privacy-title = Vos journaux restent ici
page-privacy = Rien de ce que vous ouvrez ne quitte cet onglet du navigateur : la page n’est autorisée à établir aucune connexion.
page-privacy-offline = La page n’utilise aucun serveur. Enregistrez-la : elle fonctionne aussi depuis le disque, sans réseau.

page-reads-title = Formats pris en charge
page-reads-blob = Blobs d’un compte de stockage, tels que PT1H.json, même reformatés par un éditeur de texte
page-reads-hubs = Messages Event Hubs et anciens blobs qui regroupent leurs entrées sous « records »
page-reads-analytics = Résultats de Log Analytics : CSV, lignes copiées du portail, et JSON de l’API ou d’Azure CLI
page-reads-devices = Le journal de l’appareil lui-même : SDK pour C, Java, .NET, Node et Python, et IoT Edge
page-reads-packed = Tout cela aussi en gzip ou zip, dans un dossier ou collé depuis un e-mail

page-gives-title = Ce que vous obtenez
page-gives-cause = Une cause pour chaque 404104 DeviceConnectionClosedRemotely, ou la simple mention « indices insuffisants »
page-gives-evidence = Les indices pour et contre, chiffres à l’appui
page-gives-steps = Des mesures pour y remédier, et des fichiers à transmettre
page-how-title = Comment obtenir l’export
page-how-setting = Dans le portail Azure, ouvrez le hub IoT, puis Paramètres de diagnostic : la catégorie Connections doit être envoyée vers un espace de travail Log Analytics ou un compte de stockage. Les enregistrements ne sont conservés qu’à partir de ce moment ; une journée entière montre la plupart des causes.
page-how-query = Log Analytics : ouvrez Journaux depuis le hub IoT ou l’espace de travail, exécutez cette requête et exportez le résultat en CSV. Le portail fournit 30 000 lignes au maximum ; pour un parc plus grand, faites plusieurs exports, qui peuvent être ouverts ensemble.
page-how-query-name = Requête pour Log Analytics
page-how-cli = Azure CLI : la même chose en JSON, jusqu’à 500 000 lignes. Remplacez WORKSPACE-ID par l’ID qui figure dans la vue d’ensemble de l’espace de travail.
page-how-cli-name = Commande pour Azure CLI
page-how-storage = Compte de stockage : téléchargez le conteneur insights-logs-connections pour les jours concernés, avec tous ses dossiers, et déposez le dossier ici.

## While a file is read

page-reading = Lecture de l’export
page-reading-bytes = { $done } sur { $total }
page-reading-records = { $records ->
    [one] { $records } enregistrement
   *[other] { $records } enregistrements
}
page-reading-thinking = Recherche des causes
page-reading-percent = Lecture : { $percent } %
page-cancel = Annuler
page-cancelled = Analyse annulée. Rien n’a été conservé.

## The report's surroundings

page-new = Nouvelle analyse
# A button on the start page, while a report has made way; beside it stands where that came from.
page-before = Revenir au rapport
page-choices = Mode de lecture
page-choices-hint = Si quelque chose a été mal lu, indiquez ce que vous savez. Les fichiers sont relus aussitôt.
page-choice-read-as = Format
page-choice-delimiter = Séparateur de cellules
page-choice-dates = Dates comme 4/5/2024
page-choice-zone = Fuseau des heures locales
page-choice-auto = D’après le fichier
page-choice-table = Tableau (CSV, TSV)
page-choice-log = Journal d’un appareil
page-choice-comma = Virgule
page-choice-semicolon = Point-virgule
page-choice-tab = Tabulation
page-choice-pipe = Barre verticale
page-choice-day-first = Jour en premier
page-choice-month-first = Mois en premier
page-save-report = Enregistrer report.json
page-save-verdicts = Enregistrer verdicts.csv
page-print = Imprimer

page-source-one = Source : { $name }
page-source-many = { $others ->
    [one] Sources : { $name } et { $others } autre fichier
   *[other] Sources : { $name } et { $others } autres fichiers
}
page-source-pasted = texte collé

page-fact-disconnects = Déconnexions avec 404104
page-fact-devices = Appareils
page-fact-records = Enregistrements utilisés
page-fact-period = Période ({ $zone })
page-fact-of = { $part } sur { $whole }
page-fact-range = du { $from } au { $to }

page-expected = Comportement attendu
page-confidence = Niveau de confiance : { $percent } %

page-list-rest = { $count ->
    [one] { $count } autre
    [many] { $count } autres
   *[other] { $count } autres
}
page-link-outside = (s’ouvre dans un nouvel onglet)

## Tables

page-filter = Filtrer les lignes
page-filter-shown = Lignes affichées : { $shown } sur { $total }

## What the reader looks at

page-contents = Sommaire
page-to-summary = Résumé
page-to-timeline = Chronologie
page-to-findings = Constats
page-to-devices = Appareils
page-to-codes = Codes d’erreur
page-look = Filtres
page-look-causes = Causes à examiner
page-look-clear = Effacer les filtres
# A button in the line of what is filtered, to a screen reader.
# Variables:
#   $chosen (String) - causes and texts that are filtered by, perhaps none
page-look-change = Modifier les filtres : { $chosen }
# In a table of incidents, to a screen reader: a press narrows the report to this one.
# Variables:
#   $from (String) - its first moment
#   $to (String) - its last moment
page-look-incident = Examiner cet incident : { $from } à { $to }
# Beside the number of devices of a finding: narrows the report to it, and leads to its devices.
# Variables:
#   $count (Number) - how many devices
page-show-devices = { $count ->
    [one] Afficher cet appareil
   *[other] Afficher ces appareils
}
page-look-time = { $from } à { $to }
page-look-time-all = { $from } à { $to } ({ $zone }) : afficher de nouveau toute la période
page-look-all = { $disconnects ->
    [one] { $disconnects } déconnexion
   *[other] { $disconnects } déconnexions
} de { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}
page-look-some = { $disconnects } sur { $of ->
    [one] { $of } déconnexion
   *[other] { $of } déconnexions
}, { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}
page-look-nothing = Aucune déconnexion ne correspond aux filtres. Échap annule le dernier.
page-devices = { $count ->
    [one] { $count } appareil
   *[other] { $count } appareils
}

## Where there is nothing to explain

summary-healthy = { $devices ->
    [one] L’appareil n’a jamais été déconnecté avec 404104.
   *[other] Aucun des { $devices } appareils n’a été déconnecté avec 404104.
}
summary-no-ends = Cet export montre quand des appareils se sont connectés, mais ne contient aucune déconnexion ({ amount-devices }) : il ne permet pas de voir si l’un d’eux a été déconnecté avec 404104.
summary-few-records = Si peu d’enregistrements ne montrent guère si les appareils vont bien.
section-next = Que faire maintenant
next-export = Exportez les journaux de ressources du hub : portail Azure, hub IoT, Paramètres de diagnostic, catégorie Connections. Ils arrivent en quelques minutes dans Log Analytics (table AzureDiagnostics), un compte de stockage (PT1H.json) ou un Event Hub, et seulement à partir de ce moment.
next-whole-category = S’il s’agit bien d’une telle exportation, vérifiez qu’elle contient la catégorie Connections, avec les colonnes OperationName, Level, ResultType et properties_s.
next-say-format = Si elle a été mal lue, indiquez son format : sur la page, sous « Mode de lecture » ; en ligne de commande, avec --read-as.
next-right-time = Vérifiez que le journal couvre la période dont on se plaint, et que l’appareil y figure sous son nom exact.
next-other-codes = Regardez les codes d’erreur de ce journal : des appareils ont pu être refusés, limités ou fermés pour une autre raison.
next-longer = Exportez davantage : au moins une journée entière, connexions comprises.
next-client-log = Demandez le journal d’un appareil : il montre ce que le hub ne voit pas, comme une connexion qui n’est jamais arrivée.

## Two logs, compared

compare-title = Avant et après
compare-nothing-usable = L’un des deux journaux ne contient aucun enregistrement utilisable : il n’y a rien à comparer.
compare-none = Aucun des deux journaux ne contient de déconnexion avec 404104 DeviceConnectionClosedRemotely.
compare-gone = Plus aucune déconnexion ; il y en avait { $before } par jour avant.
compare-fewer = { $share } % de déconnexions en moins par jour : { $before } avant, { $after } après.
compare-same = Pas de changement net : { $before } déconnexions par jour avant, { $after } après.
compare-same-in-all = À peu près autant de déconnexions qu’avant ({ $before } par jour, maintenant { $after }), mais leurs causes ont changé.
compare-more = { $share } % de déconnexions en plus par jour : { $before } avant, { $after } après.
compare-new = Il n’y avait aucune déconnexion avant ; il y en a maintenant { $after } par jour.
compare-absent = { $count ->
    [one] { $count } appareil qui avait des déconnexions auparavant ne figure pas dans le second journal : il a pu rester connecté tout le temps, être éteint ou avoir été écarté de l’export.
   *[other] { $count } appareils qui avaient des déconnexions auparavant ne figurent pas dans le second journal : ils ont pu rester connectés tout le temps, être éteints ou avoir été écartés de l’export.
}
compare-in-both = { $count ->
    [one] Sur { $count } appareil présent dans les deux journaux : { $before } déconnexions par jour avant, { $after } après.
   *[other] Sur les { $count } appareils présents dans les deux journaux : { $before } déconnexions par jour avant, { $after } après.
}
compare-cause-fewer = Plus forte baisse : « { $cause } », de { $before } à { $after } par jour.
compare-cause-more = Plus forte hausse : « { $cause } », de { $before } à { $after } par jour.
change-gone = disparu
change-absent = absent de ce journal
change-fewer = en baisse
change-same = pas de changement net
change-more = en hausse
change-new = nouveau
section-compare-causes = Causes, par jour
section-compare-devices = Appareils
section-compare-logs = Les deux journaux
compare-clear = Un changement est dit net lorsqu’il ne peut guère être dû au hasard. Les déconnexions arrivent par groupes : une seule mauvaise heure peut passer pour un changement.
compare-cured = Appareils qui n’ont plus aucune déconnexion : { $count }.
compare-begun = Appareils qui n’en avaient pas et qui en ont maintenant : { $count }.
compare-in-both-dropped = Appareils avec des déconnexions dans les deux journaux : { $count }.
compare-left = Appareils avec des déconnexions avant, absents du second journal : { $count }.
compare-joined = Appareils avec des déconnexions maintenant, absents du premier journal : { $count }.
compare-omitted = Autres appareils avec des déconnexions, dont le changement est plus petit : { $count }.
table-before = Avant, par jour
table-after = Après, par jour
table-change = Changement
table-devices-before = Appareils avant
table-devices-after = Appareils après
table-cause-before = Cause principale avant
table-cause-after = Cause principale après
table-log = Journal
table-dropped = Appareils avec des déconnexions
compare-before = Avant
compare-after = Après
caution-short = L’un des journaux au moins couvre moins d’une journée. Ce qui se produit à certaines heures peut y manquer.
caution-overlap = Les deux journaux se chevauchent dans le temps : une partie de leur contenu peut être la même.
caution-order = Le journal pris comme le plus récent est le plus ancien des deux.
caution-fleets = Les deux journaux ont peu d’appareils en commun. Il s’agit peut-être de parcs différents.
page-add = Ajouter des fichiers
page-exports = Exports de cet onglet
page-compare = Comparer…
page-drop-add = Déposez ici pour ajouter à ce qui est affiché
page-compare-export = { $name } ({ $disconnects ->
    [one] { $disconnects } déconnexion
   *[other] { $disconnects } déconnexions
})
page-lost = Le moteur qui contient cette analyse s’est arrêté, peut-être faute de mémoire. Ce que vous voyez est exact et reste affiché, mais les filtres, les appareils et les fichiers à enregistrer en ont besoin. Relisez les fichiers pour continuer ; si cela se reproduit, lisez moins de fichiers ou des fichiers plus petits.
page-read-again = Relire les fichiers

## The keyboard

page-zone = Fuseau horaire de toutes les heures
page-keys = Clavier
page-keys-sheet = Afficher cet aide-mémoire
page-keys-back = Annuler le dernier filtre ; fermer ce qui est ouvert
page-keys-paste = Coller un journal, n’importe où sur la page
page-keys-device = Saisir le nom d’un appareil
page-keys-chart = Aller au graphique
page-keys-devices = Aller aux appareils
page-keys-move = Dans le graphique : se déplacer
page-keys-mark = Dans le graphique : sélectionner une partie de la période
page-keys-look = Dans le graphique : examiner la sélection
page-keys-zoom = Dans le graphique : zoomer ou dézoomer
page-keys-rows = Dans le tableau : appareil suivant ou précédent
page-keys-letters = Utiliser des touches seules comme raccourcis

## One device, opened

page-open-device = { $device } : afficher ses sessions et verdicts
page-close = Fermer
page-tracing = Nouvelle lecture des fichiers pour cet appareil
page-not-opened = Cet appareil n’a pas pu être ouvert : ses fichiers ont peut-être été déplacés ou modifiés, ou le moteur s’est arrêté.
page-trace-hint = Choisissez une déconnexion pour voir ce qui a décidé de son verdict et les enregistrements à l’appui.
page-trace-only = Seulement celles qui ont pris fin avec 404104
page-trace-finding = Aller au constat, avec toutes les étapes
page-explain = { $time }, { $cause } : montrer pourquoi
page-lane = Sessions : { $sessions }, dont { $disconnects } terminées par 404104. Le tableau ci-dessous les énumère.
page-lane-marks = Barres : connecté, dans la couleur de la cause qui y a mis fin ; gris : fin d’une autre manière. Marques au-dessus : erreurs ; une ligne relie celles qui se suivent.

## The chart

page-chart = { $count ->
    [one] { $count } déconnexion au fil du temps, par cause
   *[other] { $count } déconnexions au fil du temps, par cause
}
page-chart-hint = Pointez une barre pour la lire, ou parcourez le graphique avec les touches de direction.
page-chart-hint-zoom = Faites glisser sur le graphique pour examiner une partie de la période ; Échap revient en arrière. Au clavier : touches de direction pour se déplacer, avec Maj pour sélectionner, Entrée pour examiner, + et − pour zoomer.
page-zoom = La partie affichée de toute la période
page-zoom-earlier = Plus tôt
page-zoom-later = Plus tard
page-zoom-out = Zoom arrière
page-zoom-in = Zoom avant
page-chart-count = Déconnexions
page-chart-connected = Appareils connectés
page-chart-connected-count = Appareils connectés : { $count }
page-chart-rebuilt = Appareils connectés, d’après le journal
# In the legend of the chart: the shaded times with a thick upper edge.
page-chart-incident = Incident : nombreux appareils à la fois
page-chart-rebuilt-count = Appareils connectés, d’après le journal : { $count }
page-chart-time = Heure ({ $zone })
page-chart-span = de { $from } à { $to }
page-chart-bar = { $count ->
    [one] { $count } déconnexion
   *[other] { $count } déconnexions
}
page-chart-from = Début ({ $zone })
page-chart-total = Toutes les causes

## When something went wrong

page-failed-title = Cela n’a pas fonctionné
page-failed-trap = L’analyse s’est arrêtée de façon inattendue après la lecture de { $done }. C’est un défaut de Hubscope, pas de votre export. Le moteur d’analyse a été relancé : réessayez, ou divisez l’export en fichiers plus petits. Si vous signalez le problème, ne joignez jamais l’export.
page-failed-unreadable = Le navigateur n’a pas pu lire { $name }. Le fichier a peut-être été déplacé ou modifié, ou il nécessite une autorisation. Choisissez-le à nouveau.
page-failed-nothing = Il n’y avait rien à lire. Choisissez au moins un fichier, ou collez des lignes de journal.
page-failed-start = L’analyse n’a pas pu démarrer dans ce navigateur. Hubscope a besoin de WebAssembly : mettez le navigateur à jour, ou demandez si une stratégie de votre organisation désactive WebAssembly.

## Command line

cli-help-about = Explique pourquoi des appareils perdent leur connexion à Azure IoT Hub, à partir d’un journal exporté. Rien ne quitte cet ordinateur.
cli-help-usage = Utilisation
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-exit = Codes de sortie
cli-help-report = Ce qui s’est passé, sur quels appareils, avec quelle certitude, d’après quels indices, et que faire
cli-help-verdicts = Une ligne pour chaque 404104 DeviceConnectionClosedRemotely, avec sa cause
cli-help-file = Journal exporté, dossier de journaux exportés, ou - pour l’entrée standard ; les fichiers cachés des dossiers sont ignorés
cli-help-format = Format de la sortie ; par défaut, le premier de la liste ci-dessus
cli-help-lang = Langue du rapport et des messages : { $languages }. Par défaut, celle de l’environnement, ou « en »
cli-help-read-as = Ce qu’est l’entrée, si elle n’est pas reconnue : { $choices }
cli-help-delimiter = Ce qui sépare les cellules d’un tableau : { $choices }
cli-help-dates = Ordre du jour et du mois, si les dates ne le disent pas : { $choices }
cli-help-time-zone = Fuseau des heures locales d’un export : UTC, ou avance en heures, comme +02:00
cli-help-help = Affiche cette aide
cli-help-version = Affiche la version
cli-help-exit-analysed = Les données ont été analysées
cli-help-exit-unusable = Aucun enregistrement exploitable dans les données
cli-help-exit-failed = Erreur d’utilisation, ou fichier impossible à lire ou à écrire

cli-try-help = Pour obtenir de l’aide : { $command }
cli-error-no-command = Il manque une commande. Commandes possibles : { $commands }.
cli-error-command = « { $command } » n’est pas une commande. Commandes possibles : { $commands }.
cli-error-no-file = Indiquez au moins un fichier ou un dossier, ou - pour l’entrée standard.
cli-error-option = L’option { $option } est inconnue.
cli-error-value-missing = L’option { $option } nécessite une valeur.
cli-error-value = « { $value } » n’est pas une valeur de { $option }. Valeurs possibles : { $choices }.
cli-error-read = Impossible de lire { $file } : { $reason }.
cli-error-write = Impossible d’écrire la sortie : { $reason }.
cli-stdin = l’entrée standard
cli-reason-not-found = aucun fichier ni dossier de ce nom
cli-reason-permission = accès refusé
cli-unusable =
    { $records ->
        [0] Aucun enregistrement exploitable : les données ne contiennent aucun enregistrement.
        [one] Aucun enregistrement exploitable : { $records } enregistrement a été lu, mais il ne dit rien des connexions d’appareils.
       *[other] Aucun enregistrement exploitable : { $records } enregistrements ont été lus, mais aucun ne dit quoi que ce soit des connexions d’appareils.
    }
cli-read-as = Si l’entrée a été mal lue, indiquez de quoi il s’agit avec { $option }.
cli-rejected =
    { $records ->
        [one] { $records } enregistrement n’a pas pu être lu ; { $command } en donne le détail.
       *[other] { $records } enregistrements n’ont pas pu être lus ; { $command } en donne le détail.
    }
cli-progress =
    { $records ->
        [one] Lecture : { $megabytes } Mo, { $records } enregistrement
       *[other] Lecture : { $megabytes } Mo, { $records } enregistrements
    }

## Timeline in the text, Markdown and HTML reports, where every cause is one row of bars

cli-timeline-merged = Du { $from } au { $to } ; ici, chaque caractère couvre { $step }.
cli-timeline-peak = barre la plus haute : { $count }

## The command `explain`, and the picture of a device’s life in the text reports

cli-help-explain = La vie d’un appareil : sessions et verdicts ; avec --time, ce qui a décidé de l’un d’eux et les enregistrements à l’appui
cli-help-compare = Ce qui a changé d’un journal à l’autre, par exemple avant et après une correction
cli-error-two-logs = Une comparaison demande deux journaux, avant et après ; il y en a { $count }. Un dossier compte pour un.
cli-help-device = Avec explain : l’appareil à expliquer, par son ID entier
cli-help-module = Son module, s’il s’agit d’un module
cli-help-hub = Son hub, si plusieurs ont un appareil de ce nom
cli-help-time = Un instant, comme 2026-03-02T08:00:00Z, écrit comme pour --from ; la déconnexion la plus proche est expliquée
cli-error-no-device = Indiquez l’appareil à expliquer : --device ID.
cli-error-explain-only = L’option { $option } ne va qu’avec explain.
cli-unknown-device = Le journal ne contient pas d’appareil { $device }. La casse compte.
cli-lane = = connecté, _ non connecté, X terminé par 404104, E erreur ; chaque signe couvre { $step }

cli-help-reply = Un courrier au client : ce qui s’est passé, comment on le sait, que faire
cli-help-devices = Une ligne par appareil, avec ses déconnexions par cause
cli-help-mapping = Ce que remplace chaque pseudonyme de --redact ; à ne pas transmettre
cli-help-redact = Remplace appareils, modules, adresses, hubs et noms de fichiers par des pseudonymes et omet les extraits
cli-error-redact-with = Le caviardage (--redact) ne s’applique ni à explain, qui montre les enregistrements d’un appareil, ni à compare, ni à mapping. Rien n’a été lu.

## The reply: a letter to the customer whose log it is

reply-subject = Pourquoi vos appareils se sont déconnectés d’IoT Hub
reply-greeting = Bonjour,
reply-thanks = Merci pour le journal que vous nous avez transmis. Nous avons analysé { $records ->
    [one] { $records } enregistrement
   *[other] { $records } enregistrements
} de { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}, du { $from } au { $to }. Toutes les heures de ce courrier sont en { $zone }.
reply-thanks-at = Merci pour le journal que vous nous avez transmis. Nous avons analysé { $records ->
    [one] { $records } enregistrement
   *[other] { $records } enregistrements
} de { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}, en date du { $from }. Toutes les heures de ce courrier sont en { $zone }.
reply-thanks-plain = Merci pour ce que vous nous avez transmis.
reply-stand-ins = Dans cette lettre, les noms sont remplacés par des pseudonymes. Sur demande, nous vous dirons ce que remplace chacun d’eux.
reply-client-log = { $entries ->
    [one] Il s’agit d’un journal écrit par l’appareil lui-même, avec { $entries } entrée.
   *[other] Il s’agit d’un journal écrit par l’appareil lui-même, avec { $entries } entrées.
} Il montre ce que l’appareil a vu de sa connexion, mais pas pourquoi IoT Hub l’a fermée.
reply-healthy = { $devices ->
    [one] Pendant cette période, la connexion de l’appareil n’a jamais été fermée avec l’erreur 404104 DeviceConnectionClosedRemotely.
   *[other] Pendant cette période, aucune connexion de ces { $devices } appareils n’a été fermée avec l’erreur 404104 DeviceConnectionClosedRemotely.
}
reply-disconnects = { $disconnects ->
    [one] { $disconnects } connexion a été fermée avec l’erreur 404104 DeviceConnectionClosedRemotely
   *[other] { $disconnects } connexions ont été fermées avec l’erreur 404104 DeviceConnectionClosedRemotely
}, sur { $dropped } des { $devices ->
    [one] { $devices } appareil.
   *[other] { $devices } appareils.
}
reply-sure = { $share } % d’entre elles ({ amount-devices }), cause très probable : { $cause }. { $meaning }
reply-likely = { $share } % d’entre elles ({ amount-devices }), cause probable : { $cause }. { $meaning }
reply-possible = { $share } % d’entre elles ({ amount-devices }), cause possible : { $cause }. { $meaning }
reply-refused = { $share } % d’entre elles ({ amount-devices }) : le hub a fermé la connexion puis a refusé l’appareil ({ $codes }). Il avait été désactivé ou supprimé, ou sa clé ou son certificat n’était plus accepté.
incident-when = { $count ->
    [one] Cela s’est produit du { $from } au { $to } { $zone }.
   *[other] Cela s’est produit { $count } fois ; le plus grand incident a duré du { $from } au { $to } { $zone }.
}
incident-when-at = { $count ->
    [one] Cela s’est produit derrière l’adresse { $address } ; le hub l’a constaté du { $from } au { $to } { $zone }.
   *[other] Cela s’est produit { $count } fois ; le plus grand incident, derrière l’adresse { $address }, a été constaté par le hub du { $from } au { $to } { $zone }.
}
reply-expected-most = { $share } % d’entre elles ({ amount-devices }) sont normales : { $cause }. { $meaning } Les appareils se sont reconnectés d’eux-mêmes en moins d’une minute, et il n’y a rien à corriger.
reply-expected-most-old-sdk = { $devices ->
    [one] { $share } % d’entre elles, sur { $devices } appareil, sont sans conséquence : { $cause }. { $meaning } L’appareil s’est reconnecté de lui-même en moins d’une minute ; avec un SDK plus récent, ces enregistrements disparaissent.
   *[other] { $share } % d’entre elles, sur { $devices } appareils, sont sans conséquence : { $cause }. { $meaning } Les appareils se sont reconnectés d’eux-mêmes en moins d’une minute ; avec un SDK plus récent, ces enregistrements disparaissent.
}
reply-expected-most-away = { $share } % d’entre elles ({ amount-devices }) sont normales : { $cause }. { $meaning } Les appareils se sont reconnectés d’eux-mêmes en moins d’une minute, sauf { $away ->
    [one] { $away } qui n’était pas revenu à la fin du journal.
   *[other] { $away } qui n’étaient pas revenus à la fin du journal.
}
reply-undetermined = Ce journal ne montre pas pourquoi les appareils se sont déconnectés ({ amount-disconnects }, { amount-devices }). Nous préférons vous demander d’autres éléments plutôt que de faire des suppositions.
reply-undetermined-rest = Pour une partie d’entre elles, le journal ne montre pas la cause ({ amount-disconnects }, { amount-devices }).
reply-others = Les autres ont diverses causes, dont nous pouvons également vous parler ({ amount-disconnects }).
reply-notice = Autre point notable dans le journal ({ amount-devices }) : { $finding }. { $meaning }
section-reply-what = Ce qui s’est passé
section-reply-how = Comment nous le savons
section-reply-expected = Ce qui est normal
section-reply-steps = Ce que nous vous recommandons, dans cet ordre
section-reply-devices = Par où commencer
section-reply-need = Ce qui nous en montrerait davantage
reply-expected-token = Une partie des déconnexions ne demande aucune action ({ amount-disconnects }, { amount-devices }). Un jeton SAS avait expiré, et chaque appareil s’est reconnecté avec un nouveau jeton en moins d’une minute. C’est le fonctionnement prévu du hub.
reply-expected-old-sdk = { $devices ->
    [one] { $share } % des déconnexions, sur { $devices } appareil, sont sans conséquence : un ancien SDK se reconnecte sans se déconnecter proprement et revient en moins d’une minute. Avec un SDK plus récent, ces enregistrements disparaissent.
   *[other] { $share } % des déconnexions, sur { $devices } appareils, sont sans conséquence : un ancien SDK se reconnecte sans se déconnecter proprement et revient en moins d’une minute. Avec un SDK plus récent, ces enregistrements disparaissent.
}
reply-expected-renewal = Les appareils qui renouvellent leur jeton SAS à temps ferment proprement leur connexion, puis se reconnectent ({ amount-renewals }, { amount-devices }). Le journal l’indique à titre d’information, sans erreur ; c’est sans conséquence.
reply-need = Merci de nous envoyer :
reply-unusable = Nous n’avons pu y lire aucun enregistrement de connexions IoT Hub.
reply-need-log = les journaux de ressources de votre hub, catégorie Connections avec toutes les colonnes, au format JSON ou CSV, pour la période des déconnexions.
reply-need-client-log = le journal de l’un des appareils lui-même, pour ces mêmes minutes. Celui du hub ne peut pas montrer ce qui s’est passé sur l’appareil.
reply-need-columns = la même exportation avec toutes les colonnes : OperationName et properties_s, ou sdkVersion, authType, protocol et maskedIpAddress. Il en manque plusieurs.
reply-need-connects = une exportation qui contient aussi les connexions réussies (deviceConnect), et pas seulement les erreurs.
reply-need-longer = une période plus longue : au moins trois déconnexions du même appareil, avec les connexions qui les précèdent.
reply-need-whole = l’exportation une nouvelle fois, directement depuis Azure et au besoin en plusieurs parties. Celle-ci est incomplète, ou un programme l’a modifiée entre-temps.
reply-need-categories = les journaux de ressources du hub dans toutes les autres catégories, pour la même période. Les erreurs internes du hub (500xxx) y apparaîtraient.
reply-need-zone = le fuseau horaire des heures de l’exportation, et l’ordre du jour et du mois dans ses dates.
reply-need-hole = les enregistrements de { $from } à { $to } { $zone }, qui manquent dans l’export.
reply-devices-more = { $count ->
    [one] Il y a { $count } autre appareil.
   *[other] Il y a { $count } autres appareils.
}
reply-closing = Si un point de ce courrier ne correspond pas à ce que vous observez, dites-le-nous et nous reprendrons l’analyse.
reply-regards = Cordialement

## How long sessions and gaps lasted, and where disconnects happen: two pictures

section-rhythm = Durée des sessions et des absences
rhythm-caption = Le journal contient la session entière pour { $known } des { $count } déconnexions. Les sessions qui prennent fin au bout d’un temps fixe, comme à l’expiration d’un jeton, forment un pic étroit ; celles qu’un mauvais réseau interrompt sont dispersées.
rhythm-close-up = Sessions de { $end } au plus
rhythm-sessions = Toutes les sessions
rhythm-gaps = Temps écoulé avant le retour de l’appareil
rhythm-axis-session = Durée de la session
rhythm-axis-gap = Durée de l’absence
rhythm-hub-ends = Le hub met fin à une session dont le jeton est valable { $life } ({ $range }). { $fits }
rhythm-sdk-renews = Le client renouvelle de lui-même un jeton valable { $life } au bout de { $range } ({ $sdk }). { $fits }
rhythm-silence = Le plus long silence que le hub tolère ({ $range }). { $fits }
rhythm-back = Retour immédiat ({ $range }), comme après l’expiration d’un jeton ou une coupure brutale. { $fits }
rhythm-fits = { $count ->
    [0] Aucune session ne correspond.
    [one] { $count } session correspond.
   *[other] { $count } sessions correspondent.
}
rhythm-gaps-fit = { $count ->
    [0] Aucune absence ne correspond.
    [one] { $count } absence correspond.
   *[other] { $count } absences correspondent.
}
length-over = plus de { $low }
section-breakdown = Où ont lieu les déconnexions
breakdown-caption = Plus la couleur est soutenue, plus il y a de déconnexions. Une seule ligne soutenue parmi les adresses désigne un site, parmi les SDK une version ; une colonne soutenue, une cause commune à tous.
breakdown-addresses = Par adresse
breakdown-sdks = Par version de SDK
breakdown-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
breakdown-unknown = Inconnu

## Queries for Log Analytics that show a finding. $title (String) in query-title is one of the other messages.

query-title = Log Analytics : { $title }
query-sessions = durée des sessions, minute par minute
query-token = appareils dont les sessions durent autant qu’un jeton
query-gaps = durée d’absence des appareils
query-restarts = sessions courtes et de même durée, par appareil
query-sites = déconnexions simultanées, par adresse
query-silence = sessions qui prennent fin à la limite de silence du hub
query-faults = appareils déconnectés et erreurs du hub, minute par minute
query-conflicts = conflits et alternance de clients, par appareil
query-quota = refus dus au quota, heure par heure
query-categories = ce que contient le journal
query-last = le dernier enregistrement de chaque appareil
query-refusals = tentatives refusées, par appareil et par code
query-codes = ces codes d’erreur, minute par minute
query-clock = déconnexions selon l’heure de la journée
query-hubs = hubs de chaque appareil, dans le temps
query-renewals = durée des sessions closes en bonne et due forme
query-short = connexions coupées aussitôt, par appareil
page-copy = Copier
page-copied = Copié
page-copy-selected = Texte sélectionné : copiez-le au clavier
page-copy-brief = Copier le résumé
page-to-finding = { $finding } : aller au constat

## Handing over: what leaves the page for the customer

page-hand-over = Transmettre
page-hand-title = Transmettre au client
page-hand-language = Langue du client
page-hand-part = Seulement la partie affichée
page-hand-redact = Omettre les noms
page-hand-redact-hint = Les appareils, modules, adresses, hubs et noms de fichiers sont remplacés par des pseudonymes, les mêmes dans tout ce que vous transmettez. Les extraits du journal sont omis.
page-hand-redact-customer = Le client ne peut pas savoir de quel appareil il s’agit : la lettre le précise et l’invite à vous le demander.
page-hand-open = Tout ce qui suit contient les noms tels qu’ils figurent dans le journal. Ne le transmettez qu’à une personne autorisée à les voir.
page-hand-reply = La réponse
page-hand-copy = Copier avec la mise en forme
page-hand-copy-markdown = Copier en Markdown
page-hand-copy-text = Copier en texte brut
page-hand-report = Réponse et rapport
page-hand-save-html = Enregistrer en page web
page-hand-report-hint = Un seul fichier qui s’ouvre dans tout navigateur, avec les graphiques et sans scripts.
page-hand-data = Données
page-save-devices = Enregistrer devices.csv
page-save-mapping = Enregistrer mapping.csv
page-hand-mapping-hint = Ce que remplace chaque pseudonyme. Ce fichier est pour vous seul : ne le joignez pas.
page-hand-preview = Aperçu de la réponse
page-hand-copied = Copié.
page-hand-saved = Enregistré : { $name }
page-hand-leak = { $count ->
    [one] Rien n’a été transmis : { $count } nom qui a un pseudonyme y figurerait encore : { $names }
   *[other] Rien n’a été transmis : { $count } noms qui ont un pseudonyme y figureraient encore : { $names }
}
page-hand-failed = L’opération a échoué, et rien n’a été transmis.
page-hand-uncopied = Le navigateur n’a pas autorisé la copie. Sélectionnez le texte de l’aperçu et copiez-le.

## A part of the log, on the command line: what is told of it, and the options that choose it

part-filters = Filtres : { $filters }
part-filter = { $label } : { $value }
part-time = du { $from } au { $to } { $zone }
part-cause = Cause
part-both = { $first } ; { $second }
part-either = { $first }, { $second }
part-nothing = Aucune déconnexion ne correspond aux filtres.
reply-part = Cette lettre porte sur une partie du journal ({ $filters }) : { $left }.
cli-help-part = Une partie du journal seulement (report, reply, verdicts, devices)
cli-help-from = Son premier instant, comme 2026-03-02 ou 2026-03-02T08:00:00Z ; sans fuseau, dans celui de --time-zone ou en UTC
cli-help-to = L’instant qui suit le dernier
cli-help-cause = Les déconnexions de cette cause ; on peut en donner plusieurs : { $choices }
cli-help-part-device = Les appareils dont l’ID, ou appareil/module, contient ce texte ; la casse ne compte pas
cli-help-sdk = Les sessions dont le sdkVersion contient ce texte
cli-help-address = Les sessions dont l’adresse masquée contient ce texte
cli-error-part-with = L’option { $option } ne va pas avec { $command }.
cli-error-part-time = --from doit précéder --to.

## Handing over on the command line

cli-error-leak = { $count ->
    [one] Rien n’a été écrit : { $count } nom qui a un pseudonyme y figurerait encore ({ $kinds }).
   *[other] Rien n’a été écrit : { $count } noms qui ont un pseudonyme y figureraient encore ({ $kinds }).
}
page-hand-unchecked = { $count ->
    [one] { $count } nom a été remplacé mais n’a pas pu être recherché : il est trop court, un nombre de peu de chiffres ou un mot que Hubscope emploie lui-même.
   *[other] { $count } noms ont été remplacés mais n’ont pas pu être recherchés : ils sont trop courts, des nombres de peu de chiffres ou des mots que Hubscope emploie lui-même.
}
cli-leak-devices = appareils : { $count }
cli-leak-modules = modules : { $count }
cli-leak-addresses = adresses : { $count }
cli-leak-hubs = hubs : { $count }
cli-leak-files = fichiers : { $count }

## Queries in a report with stand-ins

query-stand-ins = La requête ci-dessous contient des pseudonymes, qui ne trouvent rien tels quels ; qui a transmis ce rapport a la liste des noms d’origine (mapping).

## Quand une connexion a réellement été perdue

explain-lost = Consignée le { $time } { $zone }, la perte est antérieure. Par défaut, le SDK ({ $names }) utilise une valeur keep-alive de { $interval } et envoie un ping après { $pings } de silence ; le hub attend un paquet pendant 1,5 fois cette valeur, soit { $waits }. Avec cette valeur par défaut, la connexion a été perdue entre le { $from } et le { $to }.
explain-lost-known = Consignée le { $time } { $zone }, la perte est antérieure. Le journal de l’appareil lui-même montre une valeur keep-alive de { $interval } : il envoie un ping après { $pings } de silence, et le hub attend un paquet pendant 1,5 fois cette valeur, soit { $waits }. La connexion a donc été perdue entre le { $from } et le { $to }.
outage-began = La panne a réellement commencé entre le { $from } et le { $to } { $zone }, si les clients gardent les valeurs keep-alive par défaut de leurs SDK : cela concorde avec { $count } des { $total } déconnexions.
explain-device-said = Le journal de l’appareil lui-même en donne la raison : { $reason } ({ $source }, ligne { $line }).
explain-device-ended = Le journal de l’appareil lui-même signale la fin de la connexion, sans en donner la raison ({ $source }, ligne { $line }).
explain-device-silent = Le journal de l’appareil lui-même montre le début de cette connexion ({ $source }, ligne { $line }), mais pas sa fin : il reprend à la connexion suivante, comme après un redémarrage.
explain-either = La certitude vaut pour les deux ensemble, réseau perdu ou fermeture brutale : le journal du hub ne permet guère de les distinguer.

## Ce que les appareils déconnectés ensemble ont en commun
evidence-burst-once = { $number } appareils, au moins la moitié de ceux du hub, ont été déconnectés en l’espace de { $high }, presque tous une seule fois, et la plupart sont revenus en 10 minutes au plus{ evidence-of }.
evidence-burst-boots = Parmi les appareils déconnectés ensemble, ceux qui ont le même SDK sont restés absents aussi longtemps les uns que les autres, comme des appareils qui mettent ce temps à démarrer{ evidence-of }.
evidence-burst-own-gaps = Parmi les appareils déconnectés ensemble, ceux qui ont le même SDK sont restés absents plus ou moins longtemps, comme des clients qui réessaient avec backoff et gigue{ evidence-of }.
evidence-burst-timetable = De nombreux appareils ont été déconnectés à la même minute de l’heure, au cours de { $number } heures différentes, comme selon un horaire fixe{ evidence-of }.
threshold-gone = Part de ces déconnexions sans retour en moins de 10 min
threshold-once = Part de ces appareils déconnectés une seule fois
threshold-boots-share = Part de ces déconnexions avec la même absence que d’autres appareils du même SDK
threshold-own-gaps-share = Part de ces déconnexions avec une autre absence que celle d’autres appareils du même SDK
threshold-timetable = Heures où de nombreux appareils ont été déconnectés à cette minute
threshold-timetable-share = La même valeur en part de toutes les heures où ce fut le cas
threshold-timetable-again = Part de ces appareils que l’on retrouve les autres fois

## Ce qu’indiquent les autres déconnexions
evidence-company-own = La plupart des autres déconnexions de l’appareil, prises une à une, désignent : { $cause }{ evidence-of }.
evidence-company-minute = La plupart des déconnexions d’autres appareils du hub à moins d’une minute de celle-ci, prises une à une, désignent : { $cause }{ evidence-of }.
evidence-company-own-same = La plupart des autres déconnexions de l’appareil, prises une à une, désignent la même cause{ evidence-of }.
evidence-company-minute-same = La plupart des déconnexions d’autres appareils du hub à moins d’une minute de celle-ci, prises une à une, désignent la même cause{ evidence-of }.
evidence-agreed = Prises ensemble, les déconnexions du même incident désignent cette cause{ evidence-of }.
threshold-company-own = Autres déconnexions de l’appareil
threshold-company-own-share = Part de celles-ci qui, prises une à une, désignent une même cause
threshold-company-minute = Déconnexions d’autres appareils à moins d’une minute
threshold-company-minute-share = Part de celles-ci qui, prises une à une, désignent une même cause
threshold-agreed-drops = Déconnexions du même incident
threshold-agreed-own = Probabilité de la cause d’après cette seule déconnexion

## Indices sur les sites et sur les clients qui alternent

evidence-roamed = L’appareil est revenu avec une autre adresse après une absence ({ $spread }) : un second client de même identité n’aurait pas laissé la place vide{ evidence-of }.
evidence-take-turns = Deux clients alternent, A, B, A : l’un se connecte au moment où la connexion de l’autre prend fin, en général { $number } fois{ evidence-of }.
evidence-one-client = L’appareil connaît des conflits entre deux connexions, mais peu, et toutes ses connexions viennent d’une seule adresse avec une seule valeur de sdkVersion{ evidence-of }.
evidence-site-alone = { $number } appareils derrière la seule adresse du journal ont été déconnectés ou sont revenus ensemble, en l’espace de { $high } ; il n’y a pas d’autre adresse à laquelle comparer{ evidence-of }.
evidence-site-part = { $number } des appareils derrière une même adresse sont revenus à moins d’une minute d’intervalle, plus que par hasard ; les autres n’y ont pas été déconnectés{ evidence-of }.
evidence-site-steps = Les appareils derrière cette adresse ont été déconnectés l’un après l’autre, à mesure que le hub constatait leur silence, mais sont revenus tous à la fois{ evidence-of }.

threshold-steps = Temps dans lequel la moitié centrale a été déconnectée
threshold-steps-share = Temps dans lequel ils sont revenus, en part de celui-ci
