### Dutch (Nederlands). Identifiers stay as they are: error names and numbers, MQTT packets, field and product names, commands.

## Lengths of time

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-whole-minutes = { $minutes } min
duration-hours = { $hours } u { $minutes } min
duration-days = { $days } d { $hours } u
duration-whole-hours = { $hours } uur
duration-whole-days = { $days } d

## Amounts, within other messages

amount-devices = { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
}
amount-devices-count = { $count ->
    [one] { $count } apparaat
   *[other] { $count } apparaten
}
amount-disconnects = { $disconnects ->
    [one] { $disconnects } verbroken verbinding
   *[other] { $disconnects } verbroken verbindingen
}
amount-attempts = { $count ->
    [one] { $count } poging
   *[other] { $count } pogingen
}
amount-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
amount-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
amount-connections = { $count ->
    [one] { $count } verbinding
   *[other] { $count } verbindingen
}
amount-renewals = { $count ->
    [one] { $count } vernieuwing
   *[other] { $count } vernieuwingen
}
amount-devices-of = { $count } van { $devices ->
    [one] { $devices } apparaat
   *[other] de { $devices } apparaten
}

## The causes: their names for people

cause-sas-token-expiry = Verlopen SAS-token
cause-network-loss = Netwerkuitval
cause-abrupt-close = Abrupt verbroken verbinding
cause-app-restart = Herstarts van de toepassing
cause-site-outage = Uitval op één locatie
cause-keep-alive-cap = Keep-alive boven de limiet van de hub
cause-hub-transient = Tijdelijke storing van de hub
cause-duplicate-identity = Twee clients met dezelfde identiteit
cause-quota-exceeded = Dagquotum opgebruikt
cause-undetermined = Onvoldoende aanwijzingen

## The causes: what they mean

meaning-sas-token-expiry = Het SAS-token waarmee het apparaat verbinding had gemaakt, is verlopen. Daarom heeft de hub de verbinding gesloten. Bij MQTT is een token niet te vernieuwen zolang de verbinding openstaat: nadat het is verlopen, wacht de hub nog 5 tot 10 minuten en verbreekt dan de verbinding, waarna het apparaat met een nieuw token terugkomt.
meaning-old-sdk = Deze versie van de SDK vernieuwt het SAS-token enkele minuten voordat het verloopt en sluit de oude verbinding zonder MQTT DISCONNECT. De hub kan dat niet onderscheiden van een verbroken verbinding en logt 404104. Het apparaat maakt meteen opnieuw verbinding met het nieuwe token.
meaning-old-sdk-certificate = Tot en met versie 1.2.13 maakt de C-SDK elke 48 minuten opnieuw verbinding alsof er een token te vernieuwen is, ook met een X.509-certificaat (azure-iot-sdk-c#829). Vóór 1.2.9 gebeurt dat zonder MQTT DISCONNECT, wat de hub als 404104 logt. Er is geen token verlopen en het certificaat evenmin.
meaning-drift = De sessies van het apparaat worden gestaag langer of korter. De SAS-tokens eindigen volgens de klok van de hub, maar beginnen volgens die van het apparaat: loopt die voor of achter, dan leeft elk token iets langer of korter dan het vorige. Loopt de klok meer dan enkele minuten verkeerd, dan kan de hub het apparaat weigeren (401003).
meaning-network-loss = Het apparaat was langer onbereikbaar dan de hub wacht, en dat is anderhalf keer de MQTT-keep-alive van het apparaat. Pas dan gaat de hub ervan uit dat het apparaat weg is. Het netwerk viel dus eerder uit dan het logboek aangeeft.
meaning-network-loss-amqp = Het apparaat was langer onbereikbaar dan de hub op een levensteken wacht: bij AMQP 4 minuten. Pas dan gaat de hub ervan uit dat het apparaat weg is. Het netwerk viel dus eerder uit dan het logboek aangeeft.
meaning-abrupt-close = De verbinding is verbroken zonder MQTT DISCONNECT: door een TCP-reset van een firewall of proxy, door een client die zijn socket sluit, door een fout in een oude SDK of door netwerkuitval die zo kort was dat het apparaat meteen terug was. In het logboek van de hub is daartussen geen verschil te zien.
meaning-app-restart = De toepassing op het apparaat crasht steeds of wordt steeds opnieuw gestart: de sessies zijn kort en even lang, en ook de pauzes waarin de toepassing opstart, zijn even lang.
meaning-app-restart-by-clock = De toepassing of het hele apparaat wordt telkens op hetzelfde tijdstip opnieuw gestart: door een geplande taak, een updatevenster of een timer. Wat ineens wordt beëindigd, meldt zich niet af bij de hub (MQTT DISCONNECT), en dus registreert de hub deze fout.
meaning-app-restart-regular = De toepassing op het apparaat crasht of wordt telkens opnieuw gestart: elke keer is zij ongeveer zo lang weg als het opstarten duurt. Zij meldt zich vooraf niet af bij de hub (MQTT DISCONNECT), en dus registreert de hub deze fout.
meaning-app-restart-shrinking = De toepassing op het apparaat crasht of wordt telkens opnieuw gestart, na steeds kortere tijd: er loopt iets vol wat een herstart niet leegt. Ze meldt zich vooraf niet af bij de hub (MQTT DISCONNECT), dus registreert de hub deze fout.
meaning-site-unplaced = Deze apparaten vielen samen weg en kwamen samen terug, terwijl dat bij andere apparaten van de hub niet gebeurde. De export bevat geen adressen, dus het logboek kan niet zeggen wat ze gemeen hebben: een locatie met haar lijn en stroom, een mobiele provider of een deel van de hub.
meaning-limit = Iets beëindigt deze verbindingen na dezelfde tijd, op de seconde: meestal een firewall, proxy, load balancer of VPN die geen verbinding langer laat bestaan, of een timer in de client. De client meldt zich niet af bij de hub (MQTT DISCONNECT), dus registreert de hub deze fout.
meaning-app-restart-once = De toepassing of het hele apparaat is opnieuw gestart, de meeste apparaten maar één keer: door een update, door iemand of door een stroomonderbreking. Wat abrupt wordt beëindigd, neemt geen afscheid van de hub (MQTT DISCONNECT), en dan registreert de hub deze fout.
meaning-site-outage = Op een locatie viel de lijn, de stroom of de gateway uit, waardoor alle apparaten achter het adres van die locatie tegelijk onbereikbaar werden. De hub merkt dat bij elk apparaat pas na anderhalf keer de MQTT-keep-alive. Bij verschillende SDK’s worden de verbindingen daarom stapsgewijs verbroken (na 90 s met de standaardwaarde van de Python-SDK, na 450 s met die van .NET), en altijd later dan de uitval zelf.
meaning-keep-alive-cap = De client gebruikt een langere MQTT-keep-alive dan de hub toestaat en stuurde 29,45 minuten (1767 s) lang niets. Langer mag geen enkele client zwijgen, welke keep-alive hij ook vraagt; daarom heeft de hub de verbinding gesloten. Met het netwerk hoeft niets mis te zijn geweest.
meaning-hub-transient = De hub zelf had een tijdelijke storing. Een deel van de knooppunten verbrak verbindingen en weigerde een tijdlang nieuwe; apparaten op veel verschillende netwerken verloren tegelijk de verbinding.
meaning-hub-moved = De hub verhuisde naar zijn andere regio of werd bijgewerkt: dat zegt hij zelf, met eigen codes. Hij sloot zijn verbindingen en weigerde nieuwe tot hij terug was, zodat apparaten op veel netwerken tegelijk de verbinding verloren.
meaning-duplicate-identity = Twee clients maken verbinding met dezelfde apparaat-id, maar de hub houdt per identiteit maar één verbinding open. De nieuwere client verdringt de oudere; die maakt opnieuw verbinding en verdringt op zijn beurt de nieuwere, keer op keer. De hub registreert dat ook als 400027 ConnectionForcefullyClosedOnNewConnection (MQTT) of 409002 LinkCreationConflict (AMQP).
meaning-quota-exceeded = De berichten van de hub voor die dag zijn op (403002 IotHubQuotaExceeded). Tot 00:00 UTC laat de hub apparaten toe en verbreekt hij de verbinding even later weer, waarna ze telkens opnieuw verbinding maken. Via MQTT kan de hub ze niet vertellen waarom.
meaning-undetermined = Uit de export blijkt niet waarom deze apparaten de verbinding verloren. Ook dat is een antwoord: hieronder staat waaruit het wel zou blijken.
refused-meaning = De hub verbrak deze verbindingen en weigerde de apparaten daarna, hoewel ze het meteen opnieuw probeerden: ze bereikten de hub dus. Ze waren uitgeschakeld of verwijderd, of hun sleutel of certificaat werd niet meer geaccepteerd. Noch het netwerk, noch een storing van de hub is de oorzaak.

## The causes: how they show

symptom-regular = Symptoom: apparaten verliezen met een vast interval de verbinding (elke 65 tot 70 minuten bij een token dat een uur geldig is), soms met een 401003 IotHubUnauthorized, en maken minder dan een minuut later opnieuw verbinding.
symptom-random = Symptoom: apparaten verliezen willekeurig de verbinding, elk op een eigen moment.
symptom-together = Symptoom: veel apparaten verliezen tegelijk de verbinding, de metrische waarde Verbonden apparaten (connectedDeviceCount) daalt en er zijn meer 404104- en 500xxx-fouten dan gewoonlijk.

## Evidence, over the disconnects of one finding

range-between = { $low } tot { $high }
range-typical = { $low } tot { $high }, doorgaans { $typical }
range-exactly = { $low }
token-life-minutes = { $number } minuten
token-life-hours = { $number } uur
token-life-days = { $number } dagen
evidence-of = { $total ->
    [0] {""}
    [one] {" "}({ $count } van { $total } verbroken verbinding)
   *[other] {" "}({ $count } van de { $total } verbroken verbindingen)
}
evidence-token-band = De sessie duurde { $range }: een token dat { $life } geldig is, plus de 5 tot 10 minuten die de hub wacht{ evidence-of }.
evidence-token-early = De sessie duurde { $range }; na die tijd vernieuwt de SDK zelf een token dat { $life } geldig is{ evidence-of }.
evidence-token-repeats = Dezelfde sessieduur kwam bij hetzelfde apparaat minstens drie keer voor{ evidence-of }.
evidence-token-clock = De sessie was korter, maar de verbinding werd { $range } na het maken van het token gesloten. Dat past bij een token dat { $life } geldig is en voor twee verbindingen is gebruikt{ evidence-of }.
evidence-token-clock-steady = Het token was op dat moment even oud als bij de meeste verbroken verbindingen van het apparaat: { $range }{ evidence-of }.
evidence-401003-near = Hooguit { $high } voor of na het verbreken van de verbinding is een 401003 IotHubUnauthorized geregistreerd{ evidence-of }.
evidence-401003-elsewhere = Bij andere keren dat dit apparaat de verbinding verloor is een 401003 IotHubUnauthorized geregistreerd, maar deze keer niet{ evidence-of }.
evidence-sdk-waits-for-hub = De SDK vernieuwt het token niet vooraf, maar wacht tot de hub de verbinding sluit: { $names }{ evidence-of }.
evidence-sdk-pings-early = De SDK stuurt al na een kwart van het keep-alive-interval een ping, zodat de grens van de hub voor stilte bijna nooit wordt bereikt: { $names }{ evidence-of }.
evidence-sdk-renews-gracefully = De SDK vernieuwt het token voordat het verloopt en sluit de oude verbinding netjes af, zodat het vernieuwen geen fout achterlaat: { $names }{ evidence-of }.
evidence-sdk-renews-abruptly = De SDK vernieuwt het token voordat het verloopt, maar sluit de oude verbinding zonder MQTT DISCONNECT, en dat vernieuwen wordt als 404104 geregistreerd: { $names }{ evidence-of }.
evidence-auth-sas = Het apparaat gebruikt een SAS-token voor de verificatie{ evidence-of }.
evidence-auth-x509 = Het apparaat gebruikt een X.509-certificaat voor de verificatie, en dat kent zo’n ritme niet{ evidence-of }.
evidence-protocol-amqp = Het apparaat gebruikt AMQP, dat tokens vernieuwt zonder de verbinding te verbreken{ evidence-of }.
evidence-token-distance = De verbinding staat niet in het logboek, maar het verbreken volgde { $range } op de vorige keer van dit apparaat, of een veelvoud daarvan waar regels ontbreken, wat past bij een token van { $life }{ evidence-of }.
evidence-renewal-age = Het logboek noemt geen SDK, maar de sessie, of de tijd sinds het apparaat de vorige keer werd verbroken, duurde { $range }; na die tijd vernieuwen oude SDK’s zelf een token dat { $life } geldig is{ evidence-of }.
evidence-token-older = De sessie was korter dan de geldigheidsduur van het token, maar het token kan al vóór het begin van de sessie zijn gemaakt{ evidence-of }.
evidence-peers-token = De meeste apparaten met dezelfde SDK-versie volgen het ritme van een token{ evidence-of }.
evidence-outlived = Andere sessies van het apparaat duurden langer dan zo’n token geldig is{ evidence-of }.
evidence-off-token-band = De sessie duurde { $range }; dat past bij geen van de gebruikelijke geldigheidsduren van een token{ evidence-of }.
evidence-mostly-token = De meeste sessies van het apparaat volgen het ritme van zijn token, maar deze niet{ evidence-of }.
evidence-steady = Minstens vier sessies van het apparaat, waaronder deze, zijn ongeveer even lang, en maar weinig duren er langer: { $range }{ evidence-of }.
evidence-irregular = De sessies van het apparaat lopen in lengte sterk uiteen{ evidence-of }.
evidence-regular = De sessies van het apparaat verschillen nauwelijks in lengte{ evidence-of }.
evidence-session-seconds = De sessie duurde hooguit een minuut: { $spread }{ evidence-of }.
evidence-session-minutes = De sessie duurde 1 tot 15 minuten: { $spread }{ evidence-of }.
evidence-cap = De sessie duurde { $range }, ongeveer zo lang als de hub een client laat zwijgen: 29,45 minuten (1767 s){ evidence-of }.
evidence-cap-repeats = Minstens drie sessies van het apparaat eindigden bij de langste stilte die de hub toestaat, 29,45 minuten (1767 s){ evidence-of }.
evidence-cap-device = De verbinding van het apparaat wordt nooit verbroken vóór de langste stilte die de hub toestaat, 29,45 minuten (1767 s), en deze sessie duurde langer: { $range }{ evidence-of }.
evidence-at-limit = Minstens vijf sessies van het apparaat, waaronder deze, duurden op drie seconden na even lang, doorgaans { $typical }: iets houdt een grens aan{ evidence-of }.
evidence-limit-of-address = { $number } apparaten achter hetzelfde adres hebben die grens{ evidence-of }.
evidence-limit-elsewhere = Ook { $number } apparaten op andere adressen hebben die grens{ evidence-of }.
evidence-often = Het apparaat verloor de verbinding minstens acht keer binnen een uur{ evidence-of }.
evidence-timer = Het apparaat maakt telkens na dezelfde tijd verbinding, als met een timer: om de { $typical }{ evidence-of }.
evidence-time-of-day = Op de meeste dagen in het logboek verliest het apparaat rond dit tijdstip de verbinding, op vijf minuten nauwkeurig{ evidence-of }.
evidence-round-time = De verbinding werd 5 tot 10 minuten na een heel uur verbroken, zoals meestal bij dit apparaat: dan sluit de hub verbindingen waarvan het token op een heel uur afloopt{ evidence-of }.
evidence-gap-instant = Het apparaat was binnen een seconde terug, sneller dan een client merkt dat de verbinding weg is{ evidence-of }.
evidence-gap-seconds = Het apparaat was binnen 10 seconden terug, doorgaans na { $typical }{ evidence-of }.
evidence-gap-short = Het apparaat was { $range } weg{ evidence-of }.
evidence-gap-minutes = Het apparaat was 1 tot 10 minuten weg: { $spread }{ evidence-of }.
evidence-gap-over-ten-minutes = Het apparaat was langer dan 10 minuten weg: { $spread }{ evidence-of }.
evidence-gap-as-ever = Het apparaat was ongeveer even lang weg als gewoonlijk: { $spread }{ evidence-of }.
evidence-gap-of-fleet = Het apparaat was ongeveer even lang weg als de meeste apparaten die een tijdje weg waren: { $spread }{ evidence-of }.
evidence-long-gap-as-ever = Het apparaat was ongeveer even lang weg als gewoonlijk, en langer dan een apparaat nodig heeft om te starten: { $spread }{ evidence-of }.
evidence-no-return = Het apparaat was aan het einde van het logboek nog niet terug{ evidence-of }.
evidence-address-changed = Het apparaat kwam terug vanaf een ander adres{ evidence-of }.
evidence-new-address = Het apparaat komt bijna elke keer terug vanaf een ander adres, zoals modems die bij elke datasessie een nieuw adres krijgen{ evidence-of }.
evidence-version-changed = Het apparaat kwam terug met een andere versie van de SDK{ evidence-of }.
evidence-throttled = De hub heeft het apparaat hooguit een minuut voor of na het verbreken van de verbinding beperkt (429xxx of 503008){ evidence-of }.
evidence-refused = Binnen vijf minuten na het verbreken van de verbinding, en voordat het apparaat terug was, mislukte een verbindingspoging ervan met een serverfout (500xxx, 502xxx of 503xxx){ evidence-of }.
evidence-conflict-near = Hooguit een minuut voor of na het verbreken van de verbinding is een conflict tussen twee verbindingen van het apparaat geregistreerd: 400027 ConnectionForcefullyClosedOnNewConnection of 409002 LinkCreationConflict{ evidence-of }.
evidence-conflicts = Het apparaat had meerdere conflicten tussen twee verbindingen, doorgaans { $number } (400027 of 409002){ evidence-of }.
evidence-taken-over = Hooguit 5 seconden voordat deze verbinding werd gesloten, had het apparaat een andere geopend{ evidence-of }.
evidence-contested = Verbindingen van het apparaat nemen steeds weer elkaars plaats in, kort na elkaar, zoals bij twee clients die het allebei opnieuw proberen{ evidence-of }.
evidence-taken-at-once = Een andere verbinding nam de plaats van deze in binnen 8 seconden, sneller dan een apparaat opnieuw opstart: { $spread }{ evidence-of }.
evidence-two-sdks = Het apparaat maakt afwisselend verbinding met twee waarden van sdkVersion (A, B, A){ evidence-of }.
evidence-two-addresses = Het apparaat maakt afwisselend verbinding vanaf twee adressen (A, B, A){ evidence-of }.
evidence-address-pool = Ook de apparaten die het adres delen, wisselen van adres: de adressen komen uit een pool van een provider{ evidence-of }.
evidence-quota-code = De hub had eerder op dezelfde dag (UTC) 403002 IotHubQuotaExceeded geregistreerd{ evidence-of }.
evidence-loop-until-midnight = Apparaten van de hub kregen verbinding en raakten die binnen 30 seconden weer kwijt, keer op keer, tot 00:00 UTC{ evidence-of }.
evidence-quota-unfinished = Als het logboek eindigt, vóór 00:00 UTC, werden de meeste apparaten nog steeds toegelaten en meteen weer afgesloten{ evidence-of }.
evidence-alike-sessions = Tot { $number } korte, even lange sessies op rij: doorgaans { $typical }{ evidence-of }.
evidence-alike-gaps = Ook de pauzes ertussen zijn even lang, doorgaans { $typical }, zoals wanneer een apparaat opstart{ evidence-of }.
evidence-site-together = { $number } apparaten achter één adres verloren binnen { $high } de verbinding, terwijl dat op andere adressen bijna niet gebeurde{ evidence-of }.
evidence-site-not-alone = { $number } apparaten achter één adres verloren binnen { $high } de verbinding, maar toen gebeurde dat ook op andere adressen, of er zijn daar bijna geen apparaten over{ evidence-of }.
evidence-together-unplaced = { $number } apparaten die weg waren geweest, kwamen binnen een minuut na elkaar terug; het logboek bevat geen adressen waaruit blijkt wat ze gemeen hebben{ evidence-of }.
evidence-site-back = De apparaten achter dit adres kwamen tegelijk terug, minstens de helft binnen drie minuten van elkaar{ evidence-of }.
evidence-site-at-once = Ze werden allemaal binnen { $high } afgebroken, en de meeste waren binnen 8 seconden terug, sneller dan een apparaat opstart{ evidence-of }.
evidence-burst = { $number } apparaten op verschillende netwerken verloren binnen { $high } de verbinding{ evidence-of }.
evidence-burst-unplaced = { $number } apparaten verloren binnen { $high } de verbinding; hun adressen staan niet in de export{ evidence-of }.
evidence-wave = In een golf van hoogstens { $high } verbraken { $number } apparaten, minstens de helft van de hub, na elkaar de verbinding{ evidence-of }.
evidence-burst-one-address = { $number } apparaten verloren tegelijk de verbinding, de meeste achter één adres{ evidence-of }.
evidence-burst-like-sites = De meeste verbindingen die toen zijn verbroken, lijken op uitval van afzonderlijke locaties: in groepen, elk achter één adres{ evidence-of }.
evidence-burst-by-address = Het adres bepaalt wie de verbinding verloor: achter sommige adressen bijna alle apparaten, achter de andere nauwelijks een{ evidence-of }.
evidence-burst-all = Minstens 70% van de apparaten van de hub verloor tegelijk de verbinding: { $number } apparaten binnen { $high }{ evidence-of }.
evidence-burst-at-once = Van de apparaten die tegelijk de verbinding verloren, was minstens de helft binnen 10 seconden terug{ evidence-of }.
evidence-burst-as-ever = Van de apparaten die tegelijk de verbinding verloren, was minstens de helft ongeveer even lang weg als gewoonlijk{ evidence-of }.
evidence-burst-repeated = Bij sommige van de apparaten die tegelijk de verbinding verloren, gebeurde dat in die tijd meer dan één keer{ evidence-of }.
evidence-server-errors = { $number ->
    [one] De hub registreerde op hetzelfde moment { $number } interne fout (500xxx of 503xxx){ evidence-of }.
   *[other] De hub registreerde op hetzelfde moment { $number } interne fouten (500xxx of 503xxx){ evidence-of }.
}
evidence-no-server-errors = Op hetzelfde moment zijn er geen interne fouten (500xxx), hoewel de export categorieën bevat waarin die zouden kunnen staan{ evidence-of }.
evidence-not-confirmed = De export bevat alleen de categorie Connections, en interne fouten (500xxx) in andere categorieën zouden niet zichtbaar zijn{ evidence-of }.
evidence-upheaval = Op hetzelfde moment registreerde de hub codes van een failover of upgrade (404012, 400029, 400030 of 503006){ evidence-of }.
evidence-many-sdks = De apparaten gebruiken { $number } verschillende SDK’s{ evidence-of }.
evidence-common-start = { $number } apparaten verloren tegelijk de verbinding, en de meeste hadden ook tegelijk verbinding gemaakt, één geldigheidsduur van het token eerder{ evidence-of }.
evidence-too-few = Het apparaat heeft in deze export te weinig verbroken verbindingen om een patroon te zien{ evidence-of }.
evidence-no-start = Het begin van de sessie staat niet in het logboek{ evidence-of }.
evidence-no-connects = De export bevat helemaal geen verbindingen, dus sessies en terugkeer zijn niet te zien{ evidence-of }.
evidence-other-code = Binnen een minuut is een andere fout vastgelegd, die de oorzaak kan zijn: { $names }{ evidence-of }.
evidence-device-rhythm = Het begin van de sessie staat niet in het logboek, maar de andere sessies van het apparaat volgen het ritme van zijn token{ evidence-of }.
evidence-device-said = Het eigen logboek van het apparaat noemt de reden: { $names }{ evidence-of }.
evidence-device-lived = Het eigen logboek van het apparaat vermeldt dat de verbinding werd verbroken, dus de toepassing draaide door{ evidence-of }.
evidence-device-silent = Het eigen logboek van het apparaat vermeldt andere verbroken verbindingen maar deze niet: het gaat verder met de volgende verbinding, zoals na een herstart{ evidence-of }.
evidence-401003-missing = Waar tokens van zulke clients op deze hub verlopen, wordt bij het verbreken bijna altijd een 401003 IotHubUnauthorized geregistreerd, maar hier niet{ evidence-of }.
evidence-gap-by-ping = Het apparaat was { $range } weg, ongeveer zoveel langer als de SDK er langer dan de hub over doet om te merken dat er niets terugkomt{ evidence-of }.
evidence-drifting = De sessies van het apparaat worden langer of korter met { $range } per dag, zoals bij een klok die voor- of achterloopt{ evidence-of }.
evidence-off-band-life = De sessies duurden { $range }. Dat is geen gebruikelijke levensduur, maar een token van ongeveer { $number } minuten zou zulke sessies geven{ evidence-of }.
evidence-since-update = Ze begonnen met een update: { $devices } apparaten maakten kort daarvoor verbinding met { $to } in plaats van { $from } en hadden tot dan toe geen van deze verbrekingen gehad ({ $count } keer).
evidence-until-update = Ze hielden op met een update: { $devices } apparaten verloren { $count } keer zo de verbinding totdat ze met { $to } in plaats van { $from } verbinding maakten, en sindsdien niet meer.
evidence-shrinking = De sessies worden steeds korter ({ amount-devices }), van { $high } tot { $low }.
evidence-gave-up = Apparaten met de SDK voor Node.js bleven { $count } keer langer dan 15 minuten weg, tot { $high }: die SDK geeft het op als opnieuw verbinden 4 minuten lang is mislukt en doet daarna niets meer totdat de toepassing de client opnieuw opent.
evidence-switched-off = Ze zijn steeds weer weg van ongeveer { $from } tot ongeveer { $to } UTC ({ amount-devices }; { $count } verbroken verbindingen).
evidence-silent-mqtt = De sessies duren { $typical }, precies zo lang als de hub wacht op een client met een keep-alive van { $high } die na het verbinden helemaal niets verstuurt, zelfs geen ping{ evidence-of }.
evidence-silent-amqp = De sessies duren { $typical }, precies zo lang als de hub een AMQP-verbinding openhoudt waarop niets wordt verstuurd{ evidence-of }.
evidence-silent-on-the-way = De sessies duren { $typical }; na die tijd verbreken veel loadbalancers, firewalls en providers een verbinding waarop niets wordt verstuurd{ evidence-of }.
evidence-waits-without-limit = Tot en met versie 1.3 verdubbelt de SDK voor C na elke mislukte poging de wachttijd, zonder grens (azure-iot-sdk-c#205). De apparaten kwamen tot { $high } later terug en waren mogelijk langer weg dan het netwerk{ evidence-of }.
evidence-refused-since = Daarna weigerde de hub het apparaat: { $names }{ evidence-of }.
evidence-cut-at-once = De hub laat de client toe en sluit de verbinding binnen { $high }, keer op keer, en niets in het logboek wijst op een tweede client{ evidence-of }.

## What to do

solution-token-nothing = Met een Azure IoT-SDK en een verbindingsreeks hoeft u niets te doen. De SDK maakt zelf een nieuw token en maakt opnieuw verbinding. Controleer of elk apparaat binnen een minuut terug is.
solution-token-locked-out = Eerst de apparaten die niet zijn teruggekomen: de hub weigert wat ze aanbieden (401003). Is dat opnieuw het verlopen token, laat de toepassing dan een nieuw token maken voordat het oude verloopt (Java-SDK 1.29.2 tot en met 1.29.4: werk die bij). Is de sleutel in IoT Hub gewijzigd, breng de nieuwe dan naar het apparaat.
solution-token-longer = Wilt u minder van deze fouten, geef de client dan een token dat langer geldig is: ClientOptions.SasTokenTimeToLive in de SDK voor .NET (vanaf 1.37.0), bijvoorbeeld 24 uur; sasTokenExpiryTime in ClientOptions voor Java, in seconden, bijvoorbeeld 86400. Of gebruik AMQP, dat binnen de verbinding vernieuwt. Het heeft gewerkt als het apparaat in een nieuwe export nog maar één keer per 24 uur en 5 tot 10 minuten de verbinding verliest.
solution-token-long = Deze tokens zijn al een dag of langer geldig. Wilt u nog minder van deze fouten, gebruik dan AMQP, dat het token binnen de verbinding vernieuwt, of X.509-certificaten, die geen token nodig hebben.
solution-token-check = Maakt de toepassing zelf tokens? Maak dan een nieuw token en maak opnieuw verbinding voordat het oude verloopt, en zorg dat de klok van het apparaat gelijk loopt (NTP).
solution-clock = Zet de klok van het apparaat gelijk en laat NTP haar gelijk houden: ga na of het apparaat een tijdserver bereikt en of de batterij de tijd vasthoudt als het uit staat. Het heeft gewerkt als de sessies even lang zijn als die van andere apparaten.
solution-update-sdk-goodbye = Werk de SDK op deze apparaten bij: C naar 1.2.9 of nieuwer, Python naar 2.1.2 of nieuwer. Oudere versies vernieuwen het token zonder MQTT DISCONNECT. Het heeft gewerkt als het verbreken na 48 minuten (C) of 58 minuten (Python) alleen nog als informatie wordt gelogd.
solution-update-sdk-certificate = Werk de C-SDK op deze apparaten bij naar 1.2.14 of nieuwer. Het heeft gewerkt als de verbinding niet meer elke 48 minuten wordt verbroken.
solution-update-sdk = Gebruik de nieuwste versie van de Azure IoT-apparaat-SDK: oude versies hadden fouten bij het opnieuw verbinding maken.
solution-update-sdk-waits = Werk de SDK voor C op deze apparaten bij naar 1.4.0 of nieuwer; die wacht nooit langer dan 30 s tussen twee pogingen. Het heeft geholpen als na de volgende storing alle apparaten binnen een minuut terug zijn.
solution-update-undone = Zoek uit wat er met de update is meegekomen: zet op een van de apparaten de vorige versie terug. Houdt het verbreken daar op, dan ligt het aan de update.
solution-update-helped = Geef de update waarmee het ophield ook aan de apparaten die hem nog niet hebben. Bij de apparaten die hem hebben, hoeft er niets meer te gebeuren.
solution-fills-up = Zoek wat er op het apparaat volloopt en na een herstart vol blijft: de schijf of het flashgeheugen, een log, een database, een wachtrij met niet verzonden berichten. Is het werkgeheugen de oorzaak, dan draait wat het gebruikt door terwijl de toepassing herstart. Het heeft geholpen als de sessies niet meer korter worden.
solution-reopen-client = Laat de toepassing de client opnieuw openen als de SDK voor Node.js het opgeeft: roep bij de gebeurtenis ‘disconnect’ open() aan tot het lukt, met een pauze van een minuut, of beëindig het proces en laat een servicebeheerder het starten. Het heeft geholpen als de apparaten binnen enkele minuten na het netwerk terug zijn.
solution-switched-off = Ga na of iemand of iets de apparaten op die uren uitschakelt: het einde van de werkdag, het weekend, de zon op een zonnepaneel. Dan is er niets mis. Om de fout uit het logboek te houden, kan de toepassing haar verbinding sluiten (MQTT DISCONNECT) voordat de stroom uitvalt.
solution-send-addresses = Exporteer opnieuw met de kolom maskedIpAddress (onderdeel van properties): die laat zien of deze apparaten achter één adres zitten, bij één provider of overal.
solution-test-connection = Test de verbinding met de hub op de locatie van het apparaat: is poort 8883 (MQTT), 5671 (AMQP) of 443 (WebSockets) open, werkt de naamomzetting en is het signaal sterk genoeg?
solution-keep-alive = Verhoog de keep-alive niet op een onbetrouwbaar netwerk. Dat houdt de verbinding niet in stand: uitval wordt alleen later opgemerkt en waarschuwingen komen dus ook later.
solution-client-log = Haal van het apparaat zelf het logboek van dezelfde minuten op. Uit het logboek van de hub is niet op te maken waarom een verbinding wegviel.
solution-close-properly = Sluit de oude client (MQTT DISCONNECT) voordat de toepassing een nieuwe maakt, en laat de toepassing niet opnieuw verbinding maken terwijl de SDK dat al probeert.
solution-middlebox-idle = Ga na of een firewall, proxy of NAT onderweg verbindingen verbreekt die inactief zijn of lang openstaan. De time-out wegens inactiviteit moet daar langer zijn dan de keep-alive van de client: standaard 60 s voor Python, 180 s voor Node.js, 230 s voor Java en 240 s voor C; .NET stuurt elke 75 s een ping. Kan de time-out niet worden gewijzigd, stel de keep-alive dan lager in, bijvoorbeeld op 120 s. Het heeft gewerkt als stille apparaten verbonden blijven.
solution-session-limit = De verbindingen duren even lang, dus iets beëindigt ze op de klok: een proxy, loadbalancer, VPN of firewall die beperkt hoe lang een verbinding mag duren, vaak tot 60 minuten, of het programma van het apparaat zelf. Een kortere keep-alive helpt daar niet tegen. Verhoog de grens, of laat de client zich afmelden (MQTT DISCONNECT) en opnieuw verbinding maken voordat die is bereikt.
solution-no-pings = Controleer eerst of de client wel pings verstuurt: het lijkt erop dat hij na het verbinden niets meer verstuurt. Een MQTT-bibliotheek pingt alleen als het programma haar laat werken, in een eigen thread of door een aanroep in de lus van het programma (loop, yield, DoWork). Ontbreekt die aanroep of is hij geblokkeerd, dan verbreekt de hub de verbinding elke keer. Het heeft geholpen als de sessies langer duren.
solution-amqp-idle = Controleer eerst of de client zijn AMQP-verbinding in stand houdt: de hub verbreekt een verbinding waarop 4 minuten lang niets binnenkomt (idle timeout 240.000 ms). De SDK’s versturen uit zichzelf lege frames. Stel een andere bibliotheek zo in dat zij dat minstens elke 2 minuten doet, en blokkeer haar thread niet. Het heeft geholpen als de sessies langer duren.
solution-idle-limit = Controleer eerst of iets onderweg verbindingen verbreekt die 4 of 5 minuten niets versturen, zoals loadbalancers en mobiele providers doen: stel de keep-alive van de client in op 2 of 3 minuten. Het heeft geholpen als de sessies langer duren. Duren ze niet langer, dan beëindigt het eigen programma van het apparaat ze, of een grens aan de duur van verbindingen.
solution-app-log = Lees het logboek van de toepassing en dat van het systeem op deze momenten: in de laatste regels vóór elke verbroken verbinding staat meestal wat er misging.
solution-watchdog = Vergelijk de lengte van de sessies met watchdogtimers, geplande herstarts en geheugenlimieten, en controleer de voeding.
solution-planned-restart = De apparaten kwamen terug met een andere versie, dus dit was een uitrol en er hoeft niets te worden verholpen. Laat de update de client sluiten (MQTT DISCONNECT) voordat die de toepassing beëindigt. Het heeft gewerkt als de volgende uitrol geen 404104 achterlaat.
solution-sleeping-device = Slaapt het apparaat met opzet tussen berichten in, laat het dan MQTT DISCONNECT sturen voordat het uitschakelt; dan verdwijnen deze fouten.
solution-site-line = Ga op de locatie na wat er op dat moment uitviel: de stroom, de router, de gateway, de firewall of de lijn van de provider. Gebeurt het vaker, geef de router dan een noodvoeding (UPS) of een tweede lijn, bijvoorbeeld mobiel. Het heeft geholpen als de apparaten achter dit adres niet meer tegelijk de verbinding verliezen.
solution-site-time = Kijk naar de tijd vóór de eerste verbroken verbinding, want de hub merkt uitval laat op. Met de standaardwaarden van de SDK’s voor de keep-alive gebeurt dat bij Python 90 s na het laatste pakket, bij Node.js na 4 min 30 s, bij Java na 5 min 45 s, bij C na 6 min en bij .NET na 7 min 30 s. Staat er op dat eerdere tijdstip een storing in het logboek van de router of de provider, dan is de oorzaak gevonden.
solution-keep-alive-below-cap = Stel de MQTT-keep-alive van de client in op hooguit 1177 s, of liever op enkele minuten: de hub wacht anderhalf keer zo lang, maar nooit langer dan 29,45 minuten (1767 s). De instelling heet KeepAliveInSeconds in de SDK voor .NET, keepAliveInterval voor Java, keepalive voor Node.js en C, en keep_alive voor Python. Het heeft geholpen als sessies zonder verkeer langer dan een half uur duren.
solution-send-sometimes = Is de keep-alive niet te wijzigen, laat de toepassing dan elke 15 minuten een kort bericht sturen: bij elk pakket begint de wachttijd van de hub opnieuw. Dat zijn 96 berichten per apparaat per dag, die meetellen voor het dagquotum. Het heeft geholpen als sessies langer dan een half uur duren.
solution-find-second-client = Zoek de tweede client: zet de deviceConnect-records van dit apparaat uit de logboekcategorie Connections onder elkaar, met sdkVersion en maskedIpAddress. Twee waarden die elkaar afwisselen, laten zien welk programma de andere client is en waar het draait. Vaak is het een testopstelling, een gekopieerde schijfkopie of configuratie, of een oude installatie die nooit is uitgezet.
solution-one-identity = Registreer in IoT Hub voor elke client een eigen apparaat, met een eigen sleutel of certificaat. Is de tweede client niet te vinden, genereer dan beide sleutels van het apparaat opnieuw en geef alleen de juiste client een nieuwe: de andere wordt dan geweigerd met 401003 IotHubUnauthorized. Het heeft geholpen als 400027 en 409002 bij dit apparaat niet meer voorkomen.
solution-dispose-client = Komen beide verbindingen van één adres en met dezelfde sdkVersion, dan maakt één programma twee keer verbinding. Laat het de oude client sluiten en vrijgeven voordat het een nieuwe maakt, voer er maar één exemplaar van uit, en laat óf de SDK óf de toepassing opnieuw verbinding maken. Het heeft geholpen als 400027 en 409002 bij dit apparaat niet meer voorkomen.
solution-quota-units = Verhoog de daglimiet in Azure Portal, onder Prijzen en schaal van de hub: meer eenheden of een grotere editie (één eenheid S1 verwerkt 400.000 berichten per dag, één eenheid S2 6.000.000). Bij een gratis hub (8.000 per dag) kan dat niet; daarvoor is een nieuwe hub in een betaalde laag nodig. Het heeft geholpen als de metrische waarde Totaal aantal gebruikte berichten (dailyMessageQuotaUsed) tot 00:00 UTC onder de limiet blijft.
solution-quota-confirm = Het logboek bevat geen 403002: vergelijk met de metriek van verbruikte berichten (Total number of messages used). Die loopt in de loop van de dag op en blijft vanaf de eerste van deze verbroken verbindingen tot 00:00 UTC op de grens staan als het het quotum was.
solution-quota-sender = Ga na waaraan het quotum opgaat: tel de berichten per iothub-connection-device-id op de plaats waar ze worden ontvangen. Ook het lezen van apparaatdubbels en het aanroepen van directe methoden tellen mee. Laat de drukste apparaten minder vaak sturen of zet meerdere metingen in één bericht: tot 4 kB telt als één bericht (0,5 kB bij een gratis hub). Het heeft geholpen als dailyMessageQuotaUsed in de loop van de dag langzamer stijgt.
solution-quota-alert = Maak in Azure Monitor een waarschuwing voor de metrische waarde Totaal aantal gebruikte berichten (dailyMessageQuotaUsed) van de hub, met aggregatie Maximum en als drempelwaarde 80% van de daglimiet: 320.000 voor één eenheid S1. Het heeft geholpen als de waarschuwing komt voordat de hub verbindingen begint te verbreken.
solution-quota-wait = Of wacht: om 00:00 UTC begint de hub weer bij nul te tellen, en vanaf dan blijven de apparaten vanzelf verbonden. Gebeurt het de volgende dag opnieuw, dan is het quotum te klein voor deze apparaten.
solution-retry = Laat de apparaten het opnieuw proberen met exponentiële back-off en jitter, zoals de SDK’s standaard doen; de meeste komen vanzelf terug.
solution-resource-health = Bekijk Resource Health van de hub en Azure Status voor deze periode.
solution-in-common = Deze apparaten verloren tegelijk de verbinding. Zoek dus wat ze gemeen hebben: de hub en zijn regio, een provider, een firewall of gateway, DNS of een timer. Exporteer hetzelfde uur met alle categorieën, zodat fouten van de hub zelf (5xx) zichtbaar zijn, en vergelijk met Azure-status.
solution-failover = Houdt het aan, overweeg dan een handmatige failover, als die voor de hub is ingesteld.
solution-support = Dien een ondersteuningsaanvraag in bij Microsoft, met de bovenstaande tijden en de apparaat-id’s.
solution-longer-export = Exporteer een langere periode: minstens drie verbroken verbindingen van hetzelfde apparaat, en ook de momenten waarop het daarvóór verbinding maakte.
solution-all-columns = Exporteer alle kolommen van de categorie Connections, ook sdkVersion, authType en maskedIpAddress.

## Notes

note-expected = De apparaten waren binnen een minuut terug. De hub werkt hier zoals bedoeld: er valt niets te verhelpen.
note-expected-old-sdk = De apparaten waren binnen een minuut terug. Het kan geen kwaad en verdwijnt met een nieuwere SDK.
note-expected-away = { $away ->
    [one] De apparaten waren binnen een minuut terug, zoals de hub bedoeld is, op { $away } apparaat na, dat nog weg was toen het logboek eindigde: kijk daarnaar.
   *[other] De apparaten waren binnen een minuut terug, zoals de hub bedoeld is, op { $away } apparaten na, die nog weg waren toen het logboek eindigde: kijk daarnaar.
}
note-keep-alive-editions = Over de keep-alive spreekt de documentatie zichzelf tegen: de versie van 2019 raadde voor onbetrouwbare netwerken een hogere keep-alive aan, die van 2020 raadt dat af. Hubscope volgt de nieuwste van de twee.

## Naast de verbroken verbindingen: wat het logboek zegt zonder een eigen 404104

beside-never-came-back = Apparaten die niet zijn teruggekomen
beside-authentication-failing = Verificatie die alleen nog mislukt
beside-authentication-failed = Verificatie die een tijdlang mislukte
beside-quota-loop = Dagquotum op, zonder 404104
beside-wrong-mqtt-use = Client die de MQTT-regels van de hub schendt
beside-shared-identity = Twee clients met dezelfde identiteit
beside-shared-turns = { $count ->
    [one] { $count } verbinding verloor haar plaats aan de volgende, na hoogstens { $time }.
   *[other] { $count } verbindingen verloren hun plaats aan de volgende, telkens na hoogstens { $time }.
}
beside-shared-sdks = De clients komen met meer dan één sdkVersion ({ amount-devices-count }): { $names }.
beside-shared-addresses = De clients komen van meer dan één adres ({ amount-devices-count }).
beside-failover-or-maintenance = Failover of onderhoud van de hub
beside-throttling = Beperking van het aantal aanvragen
beside-moved = Verhuisd naar een andere hub
beside-clock-rhythm = Verbroken op de klok
beside-graceful-renewal = Tokenvernieuwing met afmelding

beside-meaning-never-came-back = Het laatste wat het logboek over deze apparaten zegt, is een verbroken verbinding, uren voordat het eindigt. Daarna komt er niets meer, zelfs geen mislukte poging om verbinding te maken.
beside-meaning-authentication-failing = Vanaf een bepaald moment weigerde de hub elke poging van deze apparaten om verbinding te maken, en sindsdien is er geen gelukt. Ze werken en bereiken de hub; die accepteert niet wie ze zeggen te zijn.
beside-meaning-authentication-failed = Een tijdlang weigerde de hub elke poging van deze apparaten om verbinding te maken; daarna liet hij ze weer toe. Ze werkten en bereikten de hub al die tijd: aan het netwerk lag het niet.
beside-meaning-quota-loop = De berichten van de hub voor die dag waren op. De hub meldde dat, of sloot verbindingen, zonder een 404104 waarover een oordeel kon worden gegeven.
beside-meaning-wrong-mqtt-use = De hub laat de client toe en sluit de verbinding meteen weer, telkens opnieuw. Zo antwoordt hij een client die publiceert naar of zich abonneert op een onderwerp (topic) dat de hub niet kent, die QoS 2 gebruikt, of waarvan het will-bericht een ander onderwerp heeft.
beside-meaning-failover-or-maintenance = De hub sloot verbindingen om eigen redenen: hij verhuisde naar zijn andere regio of werd bijgewerkt. Dat meldt hij met eigen codes of met een nette afmelding; dit zijn dus geen 404104’s.
beside-meaning-throttling = Er kwamen meer aanvragen of verbindingen binnen dan de hub aankan, en een deel is geweigerd. SDK’s proberen het vanzelf opnieuw, steeds later; tot dan is het apparaat weg of wachten zijn berichten.
beside-meaning-moved = Deze apparaten verlieten een hub in dit logboek en maakten kort daarna onder dezelfde naam verbinding met een andere: ze kregen een andere verbindingsreeks, of de Device Provisioning Service heeft ze opnieuw toegewezen. Ze zijn niet verdwenen.
beside-meaning-clock-rhythm = Bij deze apparaten wordt de verbinding op hetzelfde tijdstip van de dag of de week verbroken, wanneer ze ook verbinding hadden gemaakt. Iets met een rooster doet dit: een machine die wordt uitgezet, een taak die haar herstart, een router of een lijn die ’s nachts wordt gereset.
beside-meaning-graceful-renewal = Deze clients vernieuwen hun SAS-token voordat het verloopt: ze sturen MQTT DISCONNECT en maken met het nieuwe token opnieuw verbinding. De hub logt elk van deze keren als informatie, zonder fout.

beside-gone-for = Aan het einde van het logboek al { $time } of langer weg ({ amount-devices-count }).
beside-gone-history = Tot dan kwamen ze elke keer terug, na hooguit { $time } (keren: { $count }, binnen 10 minuten: { $quick }).
beside-gone-together = Ze verdwenen op één moment, om { $moment } { $zone } ({ amount-devices-count }).
beside-gone-one-network = Ze zitten op één netwerk, te zien aan hun gemaskeerde adres ({ amount-devices-count }).
beside-gone-node = { $names }: geeft het op als opnieuw verbinding maken 4 minuten lang mislukt, en doet daarna niets meer tot de toepassing opnieuw wordt gestart ({ amount-devices-count }).
beside-gone-endless = { $names }: deze blijven het altijd proberen. Het apparaat heeft dus geen stroom of geen netwerk, of zijn pogingen mislukken voordat de hub kan vastleggen wie het is, zoals bij een TLS-handshake die mislukt ({ amount-devices-count }).
beside-gone-application = Hier moet de toepassing zelf opnieuw verbinding maken: embedded SDK’s (ThreadX, FreeRTOS) en gewone MQTT-clients doen dat niet vanzelf. Of het logboek zegt niet wat de client is ({ amount-devices-count }).

beside-refused-disabled = De hub meldt dat het apparaat is uitgeschakeld ({ amount-attempts }, { amount-devices }).
beside-refused-unknown = De hub meldt dat het apparaat niet bestaat of is uitgeschakeld ({ amount-attempts }, { amount-devices }).
beside-refused-unauthorized = De hub accepteert de sleutel, het token of het certificaat niet, of het adres niet ({ amount-attempts }, { amount-devices }).
beside-refused-never = In het logboek staat geen geslaagde verbinding van het apparaat ({ amount-devices-count }).
beside-refused-errors-alone = De export bevat alleen fouten. Of een poging tussendoor is gelukt, is er niet in te zien.
beside-refused-together = Het begon op één moment, om { $moment } { $zone }, zoals wanneer iemand een lijst afwerkt of een partij certificaten verloopt ({ amount-devices-count }).
beside-refused-apart = Het begon bij elk apparaat op een ander tijdstip. Na een wijziging van sleutels of regels blijven verbindingen bestaan tot ze opnieuw moeten worden gemaakt; ook certificaten, tokens en klokken haperen een voor een ({ amount-devices-count }).
beside-refused-one-network = Ze zitten allemaal op één netwerk, te zien aan hun gemaskeerde adres; niemand anders daar komt erin, apparaten elders wel. Dit lijkt op een regel van het IP-filter ({ amount-devices-count }).
beside-refused-token = De laatste verbinding duurde even lang als een token en eindigde ermee; wat daarna werd aangeboden, is geweigerd. Dat doet een token dat één keer is gemaakt en nooit wordt vernieuwd ({ amount-devices-of }).
beside-refused-key = De laatste verbinding duurde even lang als een token en eindigde ermee, en wat daarna werd aangeboden, is geweigerd. Het apparaat had eerder wel nieuwe tokens gemaakt, dus waarschijnlijk is zijn sleutel in IoT Hub gewijzigd ({ amount-devices-of }).
beside-refused-java = De SDK is Java 1.29.2 tot en met 1.29.4, die opnieuw verbinding maakt met het verlopen token ({ amount-devices-of }).
beside-refused-certificate = Ze verifiëren zich met X.509-certificaten ({ amount-devices-of }).
beside-refused-storm = Ze proberen het zo snel dat het de hub belast: tot { $number } pogingen per uur ({ amount-devices-count }).
beside-failed-for = { $devices ->
    [one] De hub weigerde { $devices } apparaat gedurende { $time } ({ $count } pogingen) en liet het daarna toe.
   *[other] De hub weigerde { $devices } apparaten, hooguit { $time } lang ({ amount-attempts }), en liet ze daarna toe.
}
beside-failed-together = Het begon op één moment, om { $moment } { $zone } ({ $count } apparaten).
beside-failed-ended-together = Het eindigde op één moment, om { $moment } { $zone } ({ $count } apparaten).

beside-quota-code = De hub logde 403002 IotHubQuotaExceeded ({ amount-records }, { amount-days }).
beside-quota-midnight = Verbindingen duurden telkens maar seconden, en de lus hield om 00:00 UTC op ({ amount-devices-count }).

beside-cut-at-once = Verbindingen die hooguit { $time } duurden en niet met een afmelding eindigden ({ amount-connections }, { amount-devices }).
beside-cut-one-client = Het is telkens één client, met één adres, geen Azure IoT-SDK in sdkVersion en geen conflict tussen twee verbindingen ({ amount-devices-count }).

beside-upheaval-codes = De hub logde codes van een failover of een upgrade ({ amount-records }, { amount-devices }).
beside-upheaval-goodbyes = Binnen { $time } werd bij de meeste apparaten de verbinding met een afmelding verbroken, en niet op het ritme van een token ({ amount-devices-of }).
beside-upheaval-at-once = Ze waren binnen 10 seconden terug: niemand had ze herstart ({ amount-devices-count }).
beside-upheaval-moved = Ze kwamen na meer dan 10 minuten terug, zoals na een failover ({ amount-devices-count }).
beside-upheaval-more = Er waren meer van zulke voorvallen, geen ervan groter (voorvallen: { $count }).

beside-throttled = Golven van weigeringen: { $waves }, elk van hooguit { $time } (weigeringen: { $count }, apparaten in de grootste: { $devices }).
beside-throttled-at-the-hour = Ze beginnen op het hele uur; apparaten of taken delen dus een rooster (golven: { $count } van { $waves }).
beside-throttled-daily = Ze beginnen rond { $clock } UTC, op { $count } dagen: zoek naar een taak of een tijdschema.
beside-throttled-behind-disconnects = Bij dezelfde apparaten was de verbinding in het halfuur ervoor verbroken, en ze kwamen allemaal tegelijk terug (golven: { $count } van { $waves }).
beside-throttled-cuts = Bij 429002 verbreekt de hub ook verbindingen van apparaten.

beside-clock-daily = Verbroken op het eigen tijdstip van de dag op { $hits } van de { $of } dagen, en bijna nooit op een ander tijdstip ({ amount-devices-count }).
beside-clock-weekly = Verbroken op het eigen tijdstip van de week in { $hits } van de { $of } weken, en bijna nooit op een ander tijdstip ({ amount-devices-count }).
beside-clock-one-time = Dat is rond { $clock } UTC ({ amount-devices-count }).
beside-clock-own-times = Elk apparaat heeft een eigen tijdstip ({ amount-devices-count }).
beside-clock-local = Toen de klok naar zomer- of wintertijd ging, verschoof het een uur: het schema volgt de lokale tijd, dus zoek het op de locatie ({ amount-devices-count }).
beside-moved-between = Van { $from } naar { $to } ({ amount-devices-count }).
beside-moved-several = Tussen meerdere hubs ({ amount-devices-count }).
beside-clock-one-network = Ze zitten op één netwerk, te zien aan hun gemaskeerde adres ({ amount-devices-count }).

beside-renewal = { $names }: vernieuwt een token van { $life } telkens na { $time }, zoals bedoeld ({ amount-renewals }, { amount-devices }).

beside-step-power = Ga na of de apparaten stroom en netwerk hebben: bel de locatie, kijk in het beheer van de SIM-kaarten, stuur een ping. Wat met opzet buiten gebruik is gesteld, kan in IoT Hub worden verwijderd.
beside-step-restart = Start de toepassing op het apparaat opnieuw. Het heeft geholpen als er een deviceConnect van het apparaat in het logboek komt.
beside-step-watch-client = Laat de toepassing haar verbinding bewaken: meldt de client dat hij het heeft opgegeven, of is hij enkele minuten weg, maak dan een nieuwe client en verbind die, met een steeds langere wachttijd. Bij gewone MQTT-clients en embedded SDK’s schrijft u deze lus zelf.
beside-step-tls = Hebben de apparaten stroom en netwerk, zoek dan in hun eigen logboek naar een TLS-fout. In hun vertrouwde basiscertificaten ontbreekt misschien DigiCert Global Root G2, hun klok loopt verkeerd of poort 8883 is dicht. Zulke pogingen komen nooit in het logboek van de hub.
beside-step-site = Begin bij de locatie die ze delen, of bij wat er op dat moment is gedaan: lijn, stroom, router, een update die is uitgerold.
beside-step-enable = Mogen de apparaten verbinding maken, schakel ze dan in het identiteitsregister van IoT Hub in; zo niet, stop ze dan, want ze blijven proberen. Het activiteitenlogboek van de hub en uw eigen hulpprogramma’s laten zien wie ze heeft uitgeschakeld.
beside-step-register = Zoek de apparaat-id’s op in IoT Hub en vergelijk ze letter voor letter: hoofdletters en kleine letters tellen. Zijn ze per ongeluk verwijderd, registreer ze dan opnieuw met dezelfde sleutels, of laat ze via DPS gaan.
beside-step-key = Vergelijk de sleutel of de verbindingsreeks op het apparaat met die in IoT Hub. Zijn er rond dat tijdstip sleutels opnieuw gegenereerd, breng dan de nieuwe naar de apparaten; vervang voortaan de twee sleutels na elkaar, dan hebt u er tijd voor.
beside-step-token = Werkt de toepassing met een token dat elders is gemaakt, vervang het dan en laat de toepassing uit een sleutel een nieuw token maken voordat het oude verloopt. De Java-SDK 1.29.2 tot en met 1.29.4 komt met het oude token terug: werk die bij.
beside-step-certificate = Controleer de datums van het certificaat van het apparaat en van die erboven, en de vingerafdruk die is geregistreerd. Vernieuw ze voordat ze verlopen, en houd de datums van hele partijen bij.
beside-step-clock = Controleer de klok van het apparaat (NTP): loopt die minuten verkeerd, dan lijkt een token verlopen of nog niet geldig. Helpt een herstart, dan was het de klok.
beside-step-ip-filter = Vergelijk het IP-filter van de hub (Netwerken in de portal) met het adres van de locatie. Een geblokkeerde client krijgt 401xxx als antwoord, zonder dat een regel wordt genoemd.
beside-step-slower = Laat geweigerde apparaten tot het is opgelost langer wachten tussen pogingen: elke poging telt mee bij de hub en staat in het logboek.
beside-step-look-back = Zoek uit wat er werd gewijzigd toen het begon en toen het eindigde: een certificaat of token dat is vervangen, een sleutel, een regel van het IP-filter, een klok die is gezet, een apparaat dat is uit- en ingeschakeld. Het activiteitenlogboek van de hub laat zien wat daar is gedaan.
beside-step-topics = Gebruik alleen de onderwerpen (topics) van IoT Hub: devices/…/messages/events/ om te verzenden, devices/…/messages/devicebound/# en $iothub/# om te ontvangen. Firmware voor domotica en andere kant-en-klare clients houden vaak aan hun eigen onderwerpen vast.
beside-step-qos = Gebruik QoS 0 of 1, en stuur een will-bericht naar devices/…/messages/events/ of helemaal geen.
beside-step-official-sdk = Of gebruik een Azure IoT-apparaat-SDK, die zich aan deze regels houdt. Een andere broker (bijvoorbeeld Azure Event Grid) accepteert eigen onderwerpen. Het heeft geholpen als verbindingen blijven bestaan.
beside-step-check-back = Controleer of alle apparaten terug zijn: die dat niet zijn, staan hierboven bij de apparaten die niet zijn teruggekomen.
beside-step-health = Kijk in Resource Health en in het activiteitenlogboek van de hub bij dit tijdstip: daar staat wat het was.
beside-step-jitter = Zorg dat apparaten opnieuw verbinding maken met exponentiële back-off en jitter, zodat ze niet allemaal tegelijk komen.
beside-step-spread = Spreid wat op één moment gebeurt: geef elk apparaat een willekeurige vertraging voordat het verbinding maakt, verzendt of herstart, van enkele minuten bij veel apparaten.
beside-step-units = Is dit de dagelijkse belasting, voeg dan eenheden toe of kies een hogere laag. Vergelijk de metrische waarde van de geweigerde pogingen met de limieten van de laag.
beside-step-timetable = Ga na wat er op dit tijdstip op de locatie gebeurt: hoofdschakelaar, energiebesparing, back-up, schoonmaak, ploegwissel. Denk aan de tijdzone; waar de klok wordt verzet, schuift een lokale tijd in UTC een uur op.
beside-step-moved = Was de verhuizing gepland, dan hoeft er niets te gebeuren. Zo niet, bekijk dan de inschrijvingen en het toewijzingsbeleid van de Device Provisioning Service, en wie verbindingsreeksen uitdeelt.
beside-step-moved-old = Schakel de oude identiteiten uit op de hub die de apparaten hebben verlaten, of verwijder ze, zodat niets anders ze gebruikt.
beside-step-line = Vraag of de router zichzelf herstart of dat de provider de lijn elke 24 uur reset (PPPoE, limieten van mobiele sessies). Vaak is het tijdstip te verplaatsen, en de apparaten zijn binnen enkele minuten terug.
beside-step-device-jobs = Zoek naar taken op het apparaat: cron, geplande taken, watchdogs, updates. Is een herstart gewenst, laat het apparaat zich dan eerst afmelden (MQTT DISCONNECT).
beside-step-nothing = Niets: het apparaat is telkens binnen enkele seconden terug.
beside-step-longer-token = Wilt u minder van deze records: een langere geldigheidsduur van tokens in de SDK, AMQP, dat binnen de verbinding vernieuwt, of X.509-certificaten.

section-beside = Ook in dit logboek
list-evidence = Waaruit dat blijkt
fact-events = Aantal keren
beside-part = In beeld: { $count } van de { $all } apparaten. Waaruit het blijkt, komt van alle apparaten samen.
note-beside-expected = Zo is de SDK bedoeld: er valt niets te verhelpen.
beside-omitted = { $count ->
    [one] Nog { $count } apparaat is niet vermeld.
   *[other] Nog { $count } apparaten zijn niet vermeld.
}
table-since = Sinds ({ $zone })
summary-never-came-back = { $devices ->
    [one] { $devices } apparaat is sinds { $from } { $zone } niet teruggekomen.
   *[other] { $devices } apparaten zijn niet teruggekomen, het eerste sinds { $from } { $zone }.
}
summary-beside = Ook in dit logboek: ‘{ $finding }’, sinds { $from } { $zone } ({ amount-devices }).
summary-notice = { $devices ->
    [one] { $finding }: { $devices } apparaat, sinds { $from } { $zone }.
   *[other] { $finding }: { $devices } apparaten, sinds { $from } { $zone }.
}

## The document

document-title = Waarom apparaten de verbinding met IoT Hub verliezen

summary-nothing-usable = { $records ->
    [0] Deze invoer bevat geen enkel record over IoT Hub-verbindingen.
    [one] Deze invoer bevat { $records } record, en dat is geen leesbaar record over IoT Hub-verbindingen.
   *[other] Deze invoer bevat { $records } records, en geen daarvan is een leesbaar record over IoT Hub-verbindingen.
}
summary-no-disconnects = Geen 404104 DeviceConnectionClosedRemotely in { $records ->
    [one] { $records } record
   *[other] { $records } records
} van { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
}, van { $from } tot { $to } { $zone }.
summary-no-disconnects-at = Geen 404104 DeviceConnectionClosedRemotely in { $records ->
    [one] { $records } record
   *[other] { $records } records
} van { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
}, op { $from } { $zone }.
summary-main-cause = { $devices ->
    [one] Hoofdoorzaak: “{ $cause }”. Dit verklaart { $share }% van de verbroken verbindingen, bij { $devices } apparaat.
   *[other] Hoofdoorzaak: “{ $cause }”. Dit verklaart { $share }% van de verbroken verbindingen, bij { $devices } apparaten.
}
summary-main-expected = { $devices ->
    [one] Grotendeels verwacht: “{ $cause }”. Dit verklaart { $share }% van de verbroken verbindingen, bij { $devices } apparaat, dat vanzelf terugkwam.
   *[other] Grotendeels verwacht: “{ $cause }”. Dit verklaart { $share }% van de verbroken verbindingen, bij { $devices } apparaten, die vanzelf terugkwamen.
}
summary-main-expected-away = { $away ->
    [one] Grotendeels verwacht: “{ $cause }”. Dit verklaart { $share }% van de verbroken verbindingen ({ amount-devices }). De apparaten kwamen vanzelf terug, op { $away } na, dat nog weg was toen het logboek eindigde.
   *[other] Grotendeels verwacht: “{ $cause }”. Dit verklaart { $share }% van de verbroken verbindingen ({ amount-devices }). De apparaten kwamen vanzelf terug, op { $away } na, die nog weg waren toen het logboek eindigde.
}
summary-main-undetermined = { $devices ->
    [one] Uit deze export blijkt niet waarom het apparaat de verbinding verloor
   *[other] Uit deze export blijkt niet waarom de { $devices } apparaten de verbinding verloren
} ({ $disconnects ->
    [one] { $disconnects } verbroken verbinding
   *[other] { $disconnects } verbroken verbindingen
}).
summary-main-refused = { $devices ->
    [one] De hub verbrak de verbinding van { $devices } apparaat en weigerde het daarna. Dat verklaart { $share }% van de verbroken verbindingen.
   *[other] De hub verbrak de verbinding van { $devices } apparaten en weigerde ze daarna. Dat verklaart { $share }% van de verbroken verbindingen.
}
summary-mixed = { $share }% van de verbroken verbindingen vraagt aandacht, te beginnen met “{ $cause }” ({ amount-disconnects }, { amount-devices }).
summary-single = Eén verbroken verbinding, met als waarschijnlijkste oorzaak: { $cause } ({ $sureness }%).
summary-expected-beside = { $share }% van de verbroken verbindingen is te verwachten en vraagt geen actie: “{ $cause }”.
summary-disconnects = { $disconnects ->
    [one] { $disconnects } verbroken verbinding
   *[other] { $disconnects } verbroken verbindingen
} met 404104, bij { $dropped } van { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
}, van { $from } tot { $to } { $zone }.
summary-disconnects-at = { $disconnects ->
    [one] { $disconnects } verbroken verbinding
   *[other] { $disconnects } verbroken verbindingen
} met 404104, bij { $dropped } van { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
}, op { $from } { $zone }.
summary-not-everything-read = { $count ->
    [one] { $count } record kon niet worden gelezen; zie hieronder waar.
   *[other] { $count } records konden niet worden gelezen; zie hieronder waar.
}
summary-hole = { $count ->
    [one] Een deel van het logboek ontbreekt: het heeft geen records van { $from } tot { $to } { $zone }, en wat over die tijd heen duurde, wordt niet beoordeeld.
   *[other] Delen van het logboek ontbreken: het heeft geen records in { $count } perioden, de langste van { $from } tot { $to } { $zone }. Wat daaroverheen duurde, wordt niet beoordeeld.
}
section-glance = In één oogopslag
table-finding = Bevinding
table-first-step = Eerste stap
brief-finding = • { $cause }: { amount-disconnects }, { amount-devices }. { $sureness }. Eerste stap: { $step }
brief-incidents = • { $cause }, { $count } voorvallen: { amount-disconnects }. Het grootste: { $sureness }. Eerste stap: { $step }

section-findings = Bevindingen
section-timeline = Verbroken verbindingen in de tijd
section-devices = Apparaten
section-problems = Wat niet kon worden gelezen
section-input = Wat is gelezen
section-limits = Wat het logboek van een hub niet laat zien

finding-heading = { $cause }
finding-sure = Zeer waarschijnlijk, { $share }%
finding-likely = Waarschijnlijk, { $share }%
finding-possible = Mogelijk, { $share }%
finding-unclear = Onverklaard
refused-heading = Door de hub geweigerd
refused-badge = Blijkt uit het logboek
old-sdk-heading = Opnieuw verbinden door een oude SDK
drift-heading = Klok die voor- of achterloopt

fact-devices = Apparaten
fact-disconnects = Verbroken verbindingen
fact-period = Wanneer ({ $zone })
fact-codes = Foutcodes
fact-spread = Per verbroken verbinding
spread-sure = { $count } zeer waarschijnlijk
spread-likely = { $count } waarschijnlijk
spread-possible = { $count } mogelijk
value-count = { $count }
value-text = { $text }
value-period = { $from } tot { $to }
value-moment = { $moment }

list-for = Wat hierop wijst
list-against = Wat hiertegen pleit
list-why = Waarom
list-steps = Wat u kunt doen
list-links = Documentatie

timeline-caption = Elke balk beslaat { $step }. De tijden zijn in { $zone }.
timeline-incident = { $cause } ({ $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
})
timeline-connected = De metriek van verbonden apparaten lag tussen { $low } en { $high }.
timeline-rebuilt = Van de apparaten in dit logboek waren er tussen { $low } en { $high } tegelijk verbonden, volgens de verbindingen en verbroken verbindingen erin; apparaten zonder een van beide tellen niet mee.
timeline-rebuilt-steady = { $count ->
    [one] Op korte onderbrekingen na was er de hele tijd { $count } apparaat uit dit logboek verbonden, volgens de verbindingen en verbroken verbindingen erin; apparaten zonder een van beide tellen niet mee.
   *[other] Op korte onderbrekingen na waren er de hele tijd { $count } apparaten uit dit logboek verbonden, volgens de verbindingen en verbroken verbindingen erin; apparaten zonder een van beide tellen niet mee.
}
timeline-modules = Een apparaat en zijn modules tellen hier als één, naar de eerste ervan in het logboek.
devices-omitted = { $count ->
    [one] { $count } apparaat met minder verbroken verbindingen staat niet in de lijst.
   *[other] { $count } apparaten met minder verbroken verbindingen staan niet in de lijst.
}
devices-causes = { $others ->
    [one] { $cause } ({ $count }) en { $others } andere oorzaak
   *[other] { $cause } ({ $count }) en { $others } andere oorzaken
}

incidents-others = { $count ->
    [one] Nog één voorval van dezelfde soort.
   *[other] Nog { $count } voorvallen van dezelfde soort.
}
incidents-here = { $count ->
    [one] De apparaten achter dit adres vielen nog één keer uit.
   *[other] De apparaten achter dit adres vielen nog { $count } keer uit.
}
quota-days = Het quotum was op { $count } dagen verbruikt (UTC):
sites-at-once = { $count ->
    [one] Tegelijk vielen ook apparaten achter { $count } ander adres weg. Zoek wat deze locaties gemeen hebben: een provider, een mobiel netwerk, een regio, een VPN, een regel.
   *[other] Tegelijk vielen ook apparaten achter { $count } andere adressen weg. Zoek wat deze locaties gemeen hebben: een provider, een mobiel netwerk, een regio, een VPN, een regel.
}
finding-omitted = { $count ->
    [one] { $count } apparaat waarbij dit hoogstens even vaak gebeurde, staat niet in de lijst.
   *[other] { $count } apparaten waarbij dit hoogstens even vaak gebeurde, staan niet in de lijst.
}
table-incident = Soort voorval
table-from = Van ({ $zone })
table-to = Tot ({ $zone })
table-sureness = Zekerheid
table-device = Apparaat
table-module = Module-id
table-hub = Hub
table-disconnects = Verbroken verbindingen
table-cause = Hoofdoorzaak
table-sdk = SDK
table-protocol = Protocol
table-auth = Verificatie
table-address = Adres
table-last = Laatst verbroken ({ $zone })
table-problem = Probleem
table-source = Bron
table-line = Regel
table-byte = Bytepositie
table-count = Aantal
table-excerpt = Fragment
table-name = Naam
table-size = Grootte (bytes)
table-format = Indeling
table-encoding = Codering
table-records = Aantal records
table-what = Wat

count-records = Gevonden records
count-used = Gebruikt voor de diagnose
count-ignored = Genegeerd: andere services, categorieën of bewerkingen
count-duplicates = Duplicaten van een al gelezen record
count-rejected = Niet te lezen

input-period = De gebruikte records lopen van { $from } tot { $to } { $zone }.
input-moment = Alle gebruikte records zijn van { $from } { $zone }.

## What can go wrong with an input

problems-packed = Regel en bytepositie gelden voor de tekst zoals die was voordat hij werd ingepakt. Zit de fout in het gecomprimeerde bestand zelf, dan is de bytepositie die van dat bestand, dat geen regels heeft.

problem-empty = De bron is leeg.
problem-binary = Dit is geen tekst, maar een afbeelding, een programma of willekeurige bytes. Exporteer het logboek als JSON of CSV.
problem-compressed = Een gecomprimeerd bestand van een soort die hier niet wordt geopend. gzip en zip wel; pak andere zelf uit en voeg toe wat erin zit.
problem-avro = Dit is een Avro-bestand, zoals Event Hubs Capture dat schrijft. Exporteer het logboek als JSON of CSV.
problem-parquet = Dit is een Parquet-bestand. Exporteer het logboek als JSON of CSV.
problem-query = Dit is een query zonder het resultaat. Voer de query uit en exporteer de rijen die eruit komen, bijvoorbeeld als CSV.
problem-unrecognised = Dit is tekst, maar geen JSON en ook geen tabel met de kolommen van een IoT Hub-logboek.
problem-no-times = De tabel heeft geen tijden van afzonderlijke gebeurtenissen en is misschien een samenvatting, zoals aantallen per uur, of sessies met begin en einde. Zonder die tijden is er geen volgorde om te analyseren. Exporteer de rijen zelf, met TimeGenerated.
problem-cut = De bron eindigt midden in een record, dus dit record is verloren.
problem-cut-container = De bron eindigt voordat de lijst met records is afgesloten: latere records ontbreken.
problem-bad-json = Dit is geen geldige JSON.
problem-bad-row = De rij past niet bij de kopregel, of er staat een aanhalingsteken in dat nergens wordt gesloten.
problem-bad-record = Het record is beschadigd en niet te lezen.
problem-bad-time = De tijd ontbreekt of is niet te lezen.
problem-too-long = Het record is langer dan een echt record ooit is (meer dan 1 MiB).
problem-bad-properties = Het record zegt niet om welk apparaat het gaat: properties ontbreekt of is beschadigd, of van geen kolom is bekend dat die het apparaat noemt. Is er zo een, noem die dan DeviceId.
problem-repaired = Bytes die niet in een record kunnen staan, bijvoorbeeld omdat ze geen UTF-8 zijn, zijn vervangen of weggelaten; het record is gebruikt.
problem-mended = Sommige records waren geen geldige JSON meer: een mailprogramma, een tekstverwerker of iemand met de hand had aanhalingstekens, komma’s of regeleinden veranderd. Die zijn hersteld.
problem-nul-bytes = Hier zit in de bron een gat dat met nullen is gevuld: er kunnen records ontbreken.
problem-partial = De service heeft maar een deel van het resultaat teruggegeven.
problem-prose = Tekst die bij geen enkel record hoort, is overgeslagen.
problem-header-only = De tabel heeft een kopregel maar geen rijen.
problem-local-time = De tijden hebben geen tijdzone: de portal toonde iemands lokale tijd. Ze zijn als UTC gelezen, dus alle tijden in dit rapport kunnen hele uren verschoven zijn.
problem-day-first = Alle datums van deze bron zijn met de dag voorop gelezen: alleen zo kloppen ze met elkaar, of ze zijn geschreven zoals alleen landen met de dag voorop dat doen: am en pm in kleine letters, een komma voor de milliseconden, of een nul voor de dag en 24 uur.
problem-mixed-dates = Sommige datums kloppen alleen met de dag voorop, andere alleen met de maand voorop. De overige zijn met de maand voorop gelezen en kunnen fout zijn.
problem-properties-lost = properties was niet te lezen; het record is zonder dit veld gebruikt.
problem-telemetry = Dit is telemetrie: wat apparaten hebben verzonden, zoals az iot hub monitor-events het toont. Over hun verbindingen zegt het niets. Exporteer de resourcelogboeken van de hub in de categorie Connections.
problem-no-codes = Event Grid meldt dat apparaten verbinding maakten en verloren, maar nooit waarom, en kijkt maar één keer per minuut. Exporteer de resourcelogboeken van de hub, categorie Connections, om de oorzaken te zien.
problem-metric = Een metriek: hoeveel apparaten verbonden waren, niet welke. Deze staat boven de tijdlijn getekend. Voeg de resourcelogboeken van de hub toe, categorie Connections, om de oorzaken te zien.
problem-local-zone = De tijden hebben geen eigen tijdzone: de portal toonde iemands lokale tijd. Ze zijn gelezen in de tijdzone die voor deze analyse is gekozen. Komt de export ergens anders vandaan, kies dan de tijdzone van daar.
problem-unclear-dates = Bij alle datums van deze bron kunnen dag en maand zijn omgewisseld, en niets anders wijst uit wat klopt. Ze zijn met de maand voorop gelezen, maar dat is een gok: alle datums in dit rapport kunnen er een maand of meer naast zitten. Is dat zo, kies dan ‘dag voorop’ en lees opnieuw.
problem-no-seconds = Sommige tijden hebben geen seconden, zoals wanneer Excel het bestand heeft opgeslagen. Volgorde en afstand binnen een minuut zijn verloren, en gelijke rijen van één minuut tellen als evenveel gebeurtenissen; een nieuwe export geeft meer zekerheid.
problem-cut-archive = Het gecomprimeerde bestand houdt te vroeg op. Wat kon worden uitgepakt, is gelezen; latere records ontbreken. Kopieer of download het opnieuw.
problem-bad-checksum = De controlesom klopt niet: wat uit het gecomprimeerde bestand kwam, is niet precies wat erin ging. Het is toch gelezen; vergelijk het met een nieuwe kopie.
problem-bad-archive = Het gecomprimeerde bestand is hier beschadigd. Wat ervoor kwam, is gelezen; de rest van dit bestand ontbreekt.
problem-encrypted = Dit bestand in het archief is met een wachtwoord beveiligd. Pak het zelf uit en voeg het bestand toe.
problem-unknown-packing = Dit bestand in het archief is met een andere methode dan deflate gecomprimeerd. Pak het zelf uit en voeg het bestand toe.
problem-too-dense = Uit dit gecomprimeerde bestand komt veel meer dan een logboek ooit bevat; het uitpakken is daarom hier gestopt. Is het toch een logboek, pak het dan zelf uit en voeg het bestand toe.
problem-too-many-files = Het archief bevat meer bestanden dan er in één keer worden geopend. Pak het uit en voeg de map in delen toe.
problem-trailing-bytes = Na het einde van het gecomprimeerde bestand staan bytes die nergens bij horen. Ze zijn weggelaten.
problem-office = Een Office-document, geen logboek: een werkmap, een tekst of een opgeslagen e-mail. Open het. Sla het blad van een werkmap op als CSV (UTF-8), of liever: exporteer CSV rechtstreeks uit de portal, want een spreadsheet verandert tijden en getallen. Sla de bijlage van een e-mail op en voeg die toe.
problem-long-lines = Sommige regels zijn langer dan een megabyte. Van elk is alleen het begin gelezen.
problem-no-operations = De tabel zegt welke apparaten er waren en wanneer, maar niet wat ermee gebeurde. Exporteer de rijen met OperationName en ResultType.
problem-rounded = Een spreadsheetprogramma heeft een getal in deze rij ingekort: een apparaat-ID, waardoor verschillende apparaten er één kunnen lijken, of een foutcode, die dan onbekend is. Exporteer het logboek opnieuw en sla het niet op vanuit een spreadsheetprogramma.
problem-missing-columns = De query heeft kolommen weggelaten die de diagnose kon gebruiken; het fragment noemt ze. Zonder OperationName zijn er geen sessies om te meten; zonder sdkVersion is het ritme van een token zwakker bewijs; zonder maskedIpAddress lijken problemen op één locatie op problemen van de hub; zonder authType en protocol zijn apparaten zonder zo’n token niet te onderscheiden. Voeg OperationName en properties_s aan de query toe: de tweede kolom bevat alle andere.
problem-row-limit = De export heeft precies zoveel rijen als Log Analytics ten hoogste geeft (10.000 of 30.000 in de portal, 500.000 via de API). Waarschijnlijk is de export daar afgekapt en ontbreken er rijen: kies een korter tijdsbereik of exporteer in delen.
problem-begins-inside = De meeste verbindingen die werden verbroken, waren al vóór het begin van het logboek tot stand gekomen; het fragment zegt om hoeveel van alle verbrekingen het gaat. Hoe lang ze duurden is onbekend, en daarmee ook het ritme van een token. Exporteer een langer tijdsbereik.
problem-hole = Het logboek heeft geen records voor de tijd in het fragment (UTC), terwijl de apparaten die de records veroorzaakten verbonden waren en er voor en na veel records zijn: een deel van de export lijkt te ontbreken, bijvoorbeeld de blobs van een paar uur. Wat er toen gebeurde is onbekend, en geen enkele sessie of afwezigheid over dat gat heen wordt beoordeeld. Exporteer ook die tijd.
problem-no-disconnects = Apparaten maken telkens opnieuw verbinding, maar de export bevat geen enkele verbroken verbinding: een query heeft die rijen weggelaten. Exporteer de categorie Connections in haar geheel.
problem-other-categories = Geen enkel record hoort bij de categorie Connections; het fragment noemt de categorieën die er wel zijn. Zet Connections aan in de diagnostische instelling van de hub, of kies die categorie in de query. Wat er gebeurde voordat ze aanstond, is niet meer op te vragen.
problem-page = Een PDF-bestand, een webpagina of een e-mail zoals het programma die opslaat, geen logboek. Zit er een logboek in of is het als bijlage meegestuurd, sla dat dan als apart bestand op en voeg het toe. Staat erin dat u zich moet aanmelden of geen toegang hebt, dan is het downloaden van het logboek mislukt: probeer het opnieuw.
problem-no-rows = De bron is gelezen, maar er staat geen record in: de query heeft niets gevonden, of er is niets geëxporteerd. Controleer het tijdsbereik en de filters van de query, en of de diagnostische instelling deze categorie toen verstuurde.
problem-service-error = Geen logboek: de service antwoordde met een fout, die het fragment laat zien. Voer de query of de download opnieuw uit.

# A device's own log.

summary-client-log = { $entries ->
    [one] Het eigen logboek van een apparaat, met één regel. Het laat zien wat het apparaat van zijn verbinding merkte. Voeg de resourcelogboeken van de hub toe om 404104 te kunnen verklaren.
   *[other] Het eigen logboek van een apparaat, met { $entries } regels. Het laat zien wat het apparaat van zijn verbinding merkte. Voeg de resourcelogboeken van de hub toe om 404104 te kunnen verklaren.
}
section-client-log = Wat het apparaat zelf schreef
client-log-events = Gebeurtenissen rond de verbinding in het logboek van het apparaat, de SDK of IoT Edge. De redenen hebben de namen die de SDK’s eraan geven.
client-log-beside = Deze logboeken passen bij dat van de hub: in beide beginnen dezelfde verbindingen. Daaruit blijkt van welk apparaat het logboek is en hoeveel de klok ervan afwijkt. Wat het over een verbroken verbinding met 404104 zegt, telt mee als aanwijzing in het oordeel daarover.
client-log-apart = Geen logboek van een apparaat kon naast dat van de hub worden gelegd: er beginnen te weinig verbindingen in beide, of ze passen op meer dan één manier. De oordelen steunen er niet op. Lees ze naast elkaar en bedenk dat de klokken kunnen verschillen.
client-log-omitted = { $count ->
    [one] Nog { $count } passend logboek staat niet in de lijst.
   *[other] Nog { $count } passende logboeken staan niet in de lijst.
}
client-clock-right = Gelijk aan die van de hub
client-clock-ahead = Loopt { $length } voor op die van de hub
client-clock-behind = Loopt { $length } achter op die van de hub
table-clock = De klok ervan
table-connects = Verbindingen in beide
table-told = Uitspraken over 404104
client-application = Toepassing
table-program = Programma
table-event = Gebeurtenis
table-reason = Reden
table-code = Code
client-connecting = Maakt verbinding
client-connected = Verbonden
client-disconnected = Verbinding verbroken
client-retrying = Verbinding verloren, nieuwe poging
client-connect-failed = Kon geen verbinding maken
client-keep-alive-missed = Geen antwoord op de keep-alive
client-token-expired = Token verlopen
client-token-renewed = Token vernieuwd
client-other = Overig

## The error codes

section-codes = Foutcodes in dit logboek
section-codes-part = Foutcodes van de apparaten in beeld
code-none = Zonder bekende code
code-met = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
code-met-devices = { $count ->
    [one] { $count } record
   *[other] { $count } records
}, { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
}
code-cause = Oorzaak
codes-omitted = { $count ->
    [one] { $count } zeldzamere code staat niet in de lijst.
   *[other] { $count } zeldzamere codes staan niet in de lijst.
}

code-404104-meaning = De verbinding is aan de kant van het apparaat gesloten of verdwenen, zonder nette afsluiting (MQTT DISCONNECT).
code-404104-cause = Een verlopen SAS-token, netwerkuitval die langer duurde dan de keep-alive, een TCP-reset, een crash van de toepassing of een tijdelijke storing van de hub.
code-404104-action = Met een Azure IoT-SDK en een verbindingsreeks vragen verlopen tokens niets van u. Gebruik anders de nieuwste SDK en test het netwerk; verhoog de keep-alive niet op een slecht netwerk.
code-401003-meaning = De hub kon de client niet verifiëren.
code-401003-cause = Een verlopen SAS-token: sommige SDK’s wachten bij MQTT tot de hub de verbinding sluit; daarna volgen een 404104 en een nieuwe verbinding. Of een onbekend apparaat, een verkeerde sleutel, een verkeerd certificaat of een verkeerde vingerafdruk, een ontbrekende machtiging, een klok die meer dan 5 minuten afwijkt.
code-401003-action = Met een SDK en een verbindingsreeks niets: het apparaat maakt vanzelf opnieuw verbinding. Controleer anders token, certificaat, geregistreerde vingerafdruk, machtigingen en de klok (NTP).
code-401002-meaning = De toegang is geweigerd: het token, de header, de regel of de sleutel wordt niet geaccepteerd.
code-401002-cause = { code-401003-cause }
code-401002-action = { code-401003-action }
code-400027-meaning = De hub sloot deze verbinding omdat dezelfde identiteit opnieuw verbinding maakte.
code-400027-cause = Twee clients met dezelfde apparaat-id, of een client die terug was voordat de hub merkte dat zijn oude verbinding dood was.
code-400027-action = Geef elke client een eigen identiteit. Sluit de oude client voordat er een nieuwe wordt gemaakt, en laat de toepassing niet opnieuw verbinding maken terwijl de SDK dat al probeert.
code-409002-meaning = Het apparaat opende een tweede verbinding terwijl de hub de eerste nog voor levend hield.
code-409002-cause = Meestal een gevolg van een verbroken verbinding (404104). Keert het steeds terug: twee clients met dezelfde apparaat-id.
code-409002-action = Negeer een enkel geval. Verhelp anders wat de verbinding verbreekt en gebruik één client per apparaat-id.
code-500001-meaning = Een tijdelijke fout binnen de hub.
code-500001-cause = { code-500008-cause } (Op een oude pagina van de documentatie staat bij vergissing 5000001.)
code-500001-action = Laat de apparaten het met back-off opnieuw proberen, met de nieuwste SDK. Bekijk Resource Health en Azure Status. Houdt het aan: een handmatige failover of een ondersteuningsaanvraag.
code-500008-meaning = De hub kon de aanvraag niet op tijd afhandelen.
code-500008-cause = Problemen, updates of overbelasting op enkele knooppunten van de hub.
code-500008-action = { code-500001-action }
code-503001-meaning = De hub kan op dit moment geen aanvragen afhandelen.
code-503001-cause = { code-500008-cause }
code-503001-action = { code-500001-action }
code-503003-meaning = Een partitie binnen de hub was even niet te vinden.
code-503003-cause = De partitie was net naar een ander knooppunt verplaatst.
code-503003-action = { code-500001-action }
code-404103-meaning = Een directe methode trof het apparaat offline of zonder handler aan.
code-404103-cause = Het apparaat had geen verbinding: zoek de bijbehorende 404104. Of de toepassing op het apparaat heeft voor de methode geen handler geregistreerd. (In de tabel van de documentatie staat bij vergissing 404102.)
code-404103-action = Ga na waarom de verbinding verbroken was, registreer de handler, of geef de aanroep een langere time-out voor de verbinding.
code-504101-meaning = Een directe methode kreeg niet op tijd antwoord.
code-504101-cause = Het apparaat was bezig of de verbinding dood. De C#-SDK van vóór 1.19.0 kon ongemerkt zijn AMQP-koppeling verliezen.
code-504101-action = Roep de methode opnieuw aan, werk de SDK bij en zoek naar verbroken verbindingen van het apparaat.
code-404001-meaning = De hub kent deze apparaat-id niet, of het apparaat is uitgeschakeld.
code-404001-cause = Het apparaat is verwijderd of uitgeschakeld, of de id is anders geschreven: hoofdletters en kleine letters tellen mee.
code-404001-action = Registreer het apparaat of schakel het in; vergelijk de id letter voor letter.
code-403012-meaning = De identiteit van het apparaat is uitgeschakeld.
code-403012-cause = Iemand, of een programma, heeft de identiteit uitgeschakeld in het identiteitsregister.
code-403012-action = Schakel de identiteit in als het apparaat verbinding mag maken. Stop anders het apparaat, want het blijft proberen.
code-404012-meaning = De hub voert een failover uit naar zijn andere regio.
code-404012-cause = Een handmatige failover, of een die Microsoft heeft gestart.
code-404012-action = Wacht en laat de apparaten het met back-off opnieuw proberen. Controleer daarna of ze allemaal terug zijn.
code-400029-meaning = De hub sloot een bestaande verbinding, in de praktijk bij onderhoud.
code-400029-cause = Een update van de service of van het platform daarvan.
code-400029-action = Niets: opnieuw verbinding maken lukt meteen.
code-400030-meaning = De hub weigerde een nieuwe verbinding, in de praktijk bij onderhoud.
code-400030-cause = { code-400029-cause }
code-400030-action = Niets: laat de apparaten het met back-off opnieuw proberen.
code-403002-meaning = Het dagelijkse berichtenquotum van de hub is op.
code-403002-cause = Meer berichten dan de laag toestaat (8.000 per dag in de gratis laag), een spraakzaam apparaat of een import van veel apparaten.
code-403002-action = Voeg eenheden toe, kies een hogere laag of wacht tot 00:00 UTC. Stel een waarschuwing in op het aantal gebruikte berichten.
code-429001-meaning = Aanvragen kwamen te lang sneller dan de hub toestaat en zijn geweigerd.
code-429001-cause = Veel apparaten die op hetzelfde moment verbinding maken of verzenden, of te weinig eenheden.
code-429001-action = Spreid de belasting, probeer het opnieuw met back-off en jitter, voeg eenheden toe. Vergelijk de metrische waarde van de verzendpogingen met de limieten van de laag.
code-429002-meaning = De wachtrij met vertraagde aanvragen is vol; de hub kan de verbinding van het apparaat verbreken.
code-429002-cause = { code-429001-cause }
code-429002-action = { code-429001-action }

code-class-400-meaning = De hub kan de aanvraag niet uitvoeren zoals die is verzonden.
code-class-400-action = Corrigeer de aanvraag; het bericht in het record zegt wat eraan mankeert.
code-class-401-meaning = De aanroeper kon niet aantonen wie hij is.
code-class-401-action = Controleer token, sleutel, certificaat en machtigingen.
code-class-403-meaning = De aanvraag is geweigerd, of een limiet is bereikt.
code-class-403-action = Controleer machtigingen, limieten en de laag van de hub.
code-class-404-meaning = Wat werd gevraagd, bestaat niet, of nu niet.
code-class-404-action = Controleer de naam en de spelling ervan, en of het nog bestaat.
code-class-405-meaning = De bewerking is hier niet toegestaan, of nu niet.
code-class-405-action = Wacht tot de hub weer in de normale toestand is, of gebruik een andere bewerking.
code-class-409-meaning = Een conflict met iets wat al bestaat of al bezig is.
code-class-409-action = Kijk wat er al is, of probeer het opnieuw als dat klaar is.
code-class-412-meaning = Aan een voorwaarde van de aanvraag is niet voldaan.
code-class-412-action = Lees de huidige toestand opnieuw en probeer het nog eens.
code-class-413-meaning = De aanvraag, of iets erin, is te groot.
code-class-413-action = Verzend minder tegelijk.
code-class-415-meaning = De hub accepteert dit soort inhoud niet.
code-class-415-action = Corrigeer het inhoudstype en de codering.
code-class-429-meaning = Er kwamen te veel aanvragen.
code-class-429-action = { code-429001-action }
code-class-499-meaning = De client was weg voordat het antwoord kwam.
code-class-499-action = Bekijk de time-outs van de client en zijn verbinding.
code-class-500-meaning = Een fout binnen de hub, meestal tijdelijk.
code-class-500-action = { code-500001-action }
code-class-502-meaning = Een fout tussen onderdelen van de service, meestal tijdelijk.
code-class-502-action = { code-500001-action }
code-class-503-meaning = De service is op dit moment niet beschikbaar.
code-class-503-action = { code-500001-action }
code-class-504-meaning = Er kwam niet op tijd antwoord.
code-class-504-action = Probeer het opnieuw en zoek naar verbroken verbindingen van het apparaat.
code-class-other-meaning = Het record zegt dat er iets is mislukt, maar niet wat.
code-class-other-action = Bekijk het record zelf, en het logboek van de client van dezelfde minuut.

code-400000-meaning = { code-class-400-meaning }
code-400001-meaning = Deze hub ondersteunt deze versie van de API of het protocol niet.
code-400002-meaning = Het aantal resultaten is anders dan verwacht.
code-400003-meaning = De bewerking is hier niet geldig.
code-400004-meaning = Een waarde in de aanvraag is niet toegestaan.
code-400005-meaning = Een verplichte waarde ontbreekt.
code-400006-meaning = De JSON van de aanvraag is niet te lezen.
code-400007-meaning = Een opgeslagen gegeven van het apparaat was niet te lezen of te schrijven.
code-400008-meaning = De blobcontainer is ongeldig of niet bereikbaar.
code-400009-meaning = Een import stuitte op iets wat al bestaat.
code-400010-meaning = De schemaversie is ongeldig.
code-400011-meaning = Eén aanvraag noemt hetzelfde apparaat twee keer.
code-400012-meaning = De inhoud van de aanvraag is niet te lezen.
code-400013-meaning = Een deel van een bulkbewerking op het register is mislukt.
code-400014-meaning = Voor het uploaden van bestanden is geen opslagaccount ingesteld.
code-400015-meaning = De correlatie-id van een bestandsupload is ongeldig.
code-400016-meaning = De correlatie-id van een bestandsupload is verlopen.
code-400017-meaning = Het opslageindpunt is ongeldig.
code-400018-meaning = Het berichteneindpunt is ongeldig.
code-400019-meaning = De eindstatus van een bestandsupload is ongeldig.
code-400020-meaning = Het opslagaccount weigerde een bestandsupload.
code-400021-meaning = De aanvraag is geannuleerd.
code-400022-meaning = Een eigenschap van het opslageindpunt is ongeldig.
code-400023-meaning = De ETag is verouderd.
code-400024-meaning = De aanvraag duurde te lang.
code-400025-meaning = De aanvraag ging naar de passieve kant van de hub, die dit niet kan.
code-400026-meaning = Het bericht is leeg.
code-400028-meaning = Het bereik van het apparaat (het bovenliggende apparaat in IoT Edge) is ongeldig.
code-400031-meaning = Het verificatietype van het eindpunt is ongeldig.
code-400032-meaning = De hub heeft geen beheerde identiteit.
code-400035-meaning = De sleutel van een beleid voor gedeelde toegang is ongeldig.
code-400036-meaning = Het in bulk vernieuwen van apparaatsleutels is mislukt.
code-400100-meaning = De invoer van een routetest is ongeldig.
code-400101-meaning = De bron van een route is ongeldig.
code-400102-meaning = Berichtroutering is niet ingeschakeld.
code-400103-meaning = Het inhoudstype of de codering van het bericht is ongeldig.
code-400301-meaning = Een module kan niet onder een andere module worden geregistreerd.
code-400302-meaning = Routering van de tenanthub is niet ingeschakeld.
code-400401-meaning = De doelvoorwaarde van een configuratie is ongeldig.
code-400402-meaning = De inhoud van een configuratie is ongeldig.
code-400403-meaning = Deze inhoud van een configuratie is niet te wijzigen.
code-400404-meaning = De query voor metrische gegevens van een configuratie is ongeldig.
code-400501-meaning = Een interfacedefinitie (Plug and Play) is ongeldig.
code-400502-meaning = Gewenste eigenschappen (Plug and Play) zijn ongeldig.
code-400503-meaning = Gerapporteerde eigenschappen (Plug and Play) zijn ongeldig.
code-400504-meaning = Schrijfbare gerapporteerde eigenschappen (Plug and Play) zijn ongeldig.
code-400505-meaning = De JSON-patch van een digitale dubbel is ongeldig.
code-400506-meaning = De inhoud van een digitale dubbel is ongeldig.
code-400507-meaning = De patch van een digitale dubbel is ongeldig.
code-400508-meaning = Het pad in de patch van een digitale dubbel is ongeldig.
code-401000-meaning = { code-class-401-meaning }
code-401001-meaning = De hub is niet gevonden, vaak maar heel even.
code-401004-meaning = De elastische pool is niet gevonden.
code-401100-meaning = De systeemmodules $edgeAgent en $edgeHub zijn zo niet te wijzigen.
code-403000-meaning = { code-class-403-meaning }
code-403001-meaning = De hub is opgeschort.
code-403003-meaning = Het quotum voor taken is op.
code-403004-meaning = Er wachten te veel cloud-naar-apparaat-berichten op het apparaat (hoogstens 50).
code-403005-meaning = Eén AMQP-verbinding draagt te veel CBS-tokens.
code-403006-meaning = Het apparaat heeft te veel bestandsuploads openstaan (hoogstens 10).
code-403007-meaning = De berichten die op het apparaat wachten, zijn samen te groot.
code-403008-meaning = Een routeringseindpunt weigerde de hub.
code-403009-meaning = De vervaltijd van het bericht is ongeldig.
code-403010-meaning = De laag van de hub biedt deze bewerking niet.
code-403011-meaning = De versleutelingssleutel van de klant is ingetrokken, dus de hub kan niet werken.
code-403100-meaning = Het apparaatmodel heeft te veel eigenschappen.
code-403101-meaning = Het apparaatmodel heeft te veel indexeerbare eigenschappen.
code-403800-meaning = Er lopen te veel directe methoden tegelijk op het apparaat.
code-404000-meaning = { code-class-404-meaning }
code-404002-meaning = De taak bestaat niet.
code-404004-meaning = De quotumwaarde bestaat niet.
code-404005-meaning = De systeemeigenschap bestaat niet.
code-404006-meaning = Het adres van de AMQP-koppeling bestaat niet.
code-404007-meaning = Het routeringseindpunt bestaat niet meer.
code-404008-meaning = De hub heeft het certificaat niet.
code-404009-meaning = De tenanthub van de elastische pool is niet gevonden.
code-404010-meaning = De module is onbekend of uitgeschakeld.
code-404011-meaning = Een tabel binnen de service is niet gevonden.
code-404013-meaning = De laag of regio van de hub biedt deze functie niet.
code-404014-meaning = De digitale dubbel heeft zo’n interface niet.
code-404101-meaning = De queryopslag is niet beschikbaar.
code-404301-meaning = De configuratie bestaat niet.
code-404302-meaning = De groep bestaat niet.
code-404401-meaning = Het model voor digitale dubbels bestaat niet.
code-404402-meaning = Er is geen model met deze interfacenaam.
code-405000-meaning = { code-class-405-meaning }
code-405102-meaning = Niet toegestaan in de huidige toestand, bijvoorbeeld tijdens een failover.
code-405103-meaning = Apparaten zijn hier niet te importeren.
code-405104-meaning = Apparaten zijn hier niet in bulk toe te voegen.
code-409000-meaning = { code-class-409-meaning }
code-409001-meaning = De apparaat-id is al in gebruik.
code-409003-meaning = Dezelfde callback heeft een tweede abonnee.
code-409101-meaning = Het model bestaat al.
code-409102-meaning = Het apparaat is vergrendeld.
code-409103-meaning = Het apparaat heeft al zo’n taak.
code-409104-meaning = De taak bestaat al.
code-409301-meaning = Het apparaat heeft al een module met deze naam.
code-409401-meaning = De configuratie bestaat al.
code-409402-meaning = Er wordt al een configuratie op het apparaat toegepast.
code-409501-meaning = Het model voor digitale dubbels bestaat al.
code-409502-meaning = Het model voor digitale dubbels bestaat, maar met een ander type.
code-409503-meaning = Er is al een model met deze interfacenaam.
code-412000-meaning = { code-class-412-meaning }
code-412001-meaning = De ETag klopt niet: er is intussen iets gewijzigd.
code-412002-meaning = Het bericht is voltooid nadat de vergrendeling van één minuut was afgelopen; het komt dus nog eens.
code-412003-meaning = Aan een voorwaarde om de taak uit te voeren is niet voldaan.
code-412004-meaning = Er zijn nog berichten onderweg op de koppeling.
code-413000-meaning = { code-class-413-meaning }
code-413001-meaning = Het bericht is te groot.
code-413002-meaning = De aanvraag bevat te veel apparaten.
code-413003-meaning = Het apparaat heeft te veel modules.
code-413101-meaning = Er zijn te veel configuraties.
code-413201-meaning = Er zijn te veel modellen voor digitale dubbels.
code-413202-meaning = Er zijn te veel modellen van interfacenamen.
code-415000-meaning = { code-class-415-meaning }
code-415101-meaning = Het gegevenstype past niet.
code-429000-meaning = { code-class-429-meaning }
code-429003-meaning = Een vertraagde aanvraag stond te lang in de wachtrij.
code-429004-meaning = Er lopen te veel taken tegelijk.
code-429005-meaning = Dit ene apparaat zit boven zijn limiet.
code-499000-meaning = { code-class-499-meaning }
code-500002-meaning = De taak is geannuleerd.
code-500009-meaning = Een fout in de eigen beperking van de hub.
code-500301-meaning = Het eindpunt van de modelopslagplaats is ongeldig.
code-500302-meaning = Een model kon niet worden opgezocht.
code-500401-meaning = De referenties van de beheerde identiteit waren niet op te halen.
code-500402-meaning = De gegevens van de tenant waren niet op te halen.
code-500403-meaning = De beheerde identiteit kon niet worden gedeeld.
code-500501-meaning = Detectiegegevens (Plug and Play) konden niet worden uitgevouwen.
code-500502-meaning = Onderdeelgegevens (Plug and Play) konden niet worden uitgevouwen.
code-500503-meaning = Onderdeelgegevens (Plug and Play) konden niet worden gecomprimeerd.
code-500504-meaning = Detectiegegevens (Plug and Play) konden niet worden gecomprimeerd.
code-500505-meaning = Een detectiedocument (Plug and Play) hoort nergens bij.
code-502000-meaning = { code-class-502-meaning }
code-503000-meaning = { code-class-503-meaning }
code-503004-meaning = De hub kon niet worden gestart.
code-503005-meaning = De server is bezet.
code-503006-meaning = De hub wordt hersteld, bijvoorbeeld na een failover.
code-503008-meaning = Er zijn te veel ontvangende koppelingen tegelijk geopend.
code-503101-meaning = De verbinding met het apparaat is niet beschikbaar.
code-503102-meaning = Het apparaat is niet beschikbaar.
code-503201-meaning = De configuratie is niet beschikbaar.
code-503202-meaning = De groep is niet beschikbaar.
code-503301-meaning = De hostingservice is niet beschikbaar.
code-504000-meaning = { code-class-504-meaning }

## What a hub’s log cannot show

limits-log = Het logboek van de hub laat niet zien waarom een verbinding wegviel, welke keep-alive wordt gebruikt, hoelang een token geldig is, hoe sterk het signaal is of wanneer een apparaat opnieuw opstart; dat alles is alleen af te leiden. Het logboek van de client laat het wel zien.
limits-kind-two = Korte netwerkuitval en een abrupt verbroken verbinding zien er in het logboek hetzelfde uit. Lees die twee bevindingen dus als één groep.
limits-order = De hub garandeert niet dat de verbindingslogboeken volledig zijn of op volgorde staan. Als er records ontbreken, kunnen verbroken en herstelde verbindingen onzichtbaar blijven.

## Links

link-404104 = 404104 DeviceConnectionClosedRemotely
link-401003 = 401003 IotHubUnauthorized
link-500xxx = Interne fouten (500xxx)
link-400027 = 400027 ConnectionForcefullyClosedOnNewConnection
link-keep-alive = De MQTT-keep-alive in IoT Hub
link-quotas = Quota en beperking in IoT Hub
link-sas = SAS-tokens
link-sdks = Azure IoT-apparaat-SDK’s
link-connectivity = Connectiviteit bewaken en problemen ermee oplossen
link-reconnect = Beheren hoe apparaten opnieuw verbinding maken
link-codes = Foutcodes van IoT Hub
link-logs = IoT Hub en de bijbehorende resourcelogboeken bewaken

## One device, and one of its disconnects, opened

explain-title = Apparaat { $device }
explain-device = Hub: { $hub }. Verbroken verbindingen met 404104: { $disconnects }; sessies: { $sessions }. Het logboek loopt van { $from } tot { $to } { $zone }.
explain-other-hubs = { $count ->
    [one] Ook een andere hub heeft een apparaat met deze ID ({ $names }). Dat is een ander apparaat en telt hier niet mee.
   *[other] Ook andere hubs hebben een apparaat met deze ID ({ $names }). Dat zijn andere apparaten en die tellen hier niet mee.
}
explain-verdict = Verbinding verbroken op { $time } { $zone }: { $cause }, { $share }%.
explain-next = Daarna het waarschijnlijkst: { $cause }, { $share }%.
explain-omitted = Verder weg, en niet vermeld: { $count }.
explain-prior = Voordat er iets is waargenomen
explain-rest = Alle overige waarnemingen samen
explain-weights = Wat elke waarneming toevoegt voor de waarschijnlijkste oorzaak en voor de volgende. De oorzaken worden op hun som vergeleken; een negatief getal pleit tegen de oorzaak. De getallen zijn natuurlijke logaritmen: elke 0,7 maakt een oorzaak ongeveer twee keer zo waarschijnlijk.
explain-thresholds = Wat hier is gemeten, en de grens die bepaalde waarvoor het telt.
explain-rows = De records van dit apparaat rond het verbreken van de verbinding, zoals ze in de bron staan. Regels en bytes van een ingepakt bestand gelden voor de tekst erin.
explain-together =
    { $count ->
        [one] Eén verbroken verbinding van een ander apparaat hoort bij dezelfde uitval of viel in dezelfde korte tijd. Ook die is apart beoordeeld.
       *[other] { $count } verbroken verbindingen van andere apparaten horen bij dezelfde uitval of vielen in dezelfde korte tijd. Ook die zijn elk apart beoordeeld.
    }
explain-place = { $source }, regel { $line }, byte { $byte }
explain-record = { $time }: { $what }
explain-record-code = { $time }: { $what }, { $code }
explain-dropped = { $cause } ({ $share }%)
explain-closed = Zonder fout gesloten
explain-closed-code = Gesloten met { $code }
explain-followed = Er volgde een andere verbinding; het einde staat niet in het logboek
explain-open = Nog verbonden als het logboek eindigt
explain-in-hole = Het einde is onbekend: het logboek heeft hier een gat
explain-others = { $cause } ({ $count })
explain-expected = Het apparaat was binnen een minuut terug. De hub werkt hier zoals bedoeld: er valt niets te verhelpen.
explain-lane = Wanneer het apparaat verbonden was, wat daar een einde aan maakte, en fouten ertussen. Tijden zijn in { $zone }.
explain-errors = Fouten die geen sessie beëindigden. Fouten met dezelfde code die elkaar binnen 15 minuten opvolgen, staan op één regel.
explain-errors-met = { $code } ({ $count } ×)
section-verdict = Waarom deze oorzaak
section-evidence = Wat is waargenomen
section-thresholds = Wat de doorslag gaf
section-rows = De records erachter
section-together = Tegelijk de verbinding verloren
section-life = De sessies van het apparaat
section-device = Waarom dit apparaat de verbinding verliest
fact-others = Andere oorzaken
fact-connected = Weer verbonden sinds ({ $zone })
fact-away = Niet verbonden sinds ({ $zone })
row-connect = verbinding gemaakt
row-disconnect = verbinding verbroken
row-snapshot = toestand van de verbinding
row-other = fout
table-observation = Waarneming
table-compared = Wat is vergeleken
table-found = Hier gevonden
table-limit = Grens
table-origin = Herkomst van de grens
table-length = Duur
table-when = Wanneer ({ $zone })
table-why = Oorzaak (zekerheid)
table-place = Plaats in het log
table-ended = Hoe die eindigde
table-end = Geëindigd ({ $zone })
table-begin = Begonnen ({ $zone })
table-away = Daarna weg
value-percent = { $share }%

## Limits: what a value had to be. $limit, $low and $high (String) are a length of time, a number or a percentage

limit-at-least = minstens { $limit }
limit-at-most = hoogstens { $limit }
limit-more-than = meer dan { $limit }
limit-less-than = minder dan { $limit }
limit-between = { $low } tot { $high }
limit-outside = niet { $low } tot { $high }

## Where limits come from

threshold-proposal = Eigen keuze van Hubscope
threshold-documentation = Documentatie van IoT Hub
threshold-sdk = Werking van de SDK’s voor apparaten
threshold-grace = De levensduur van het token plus de 5 tot 10 minuten die de hub wacht (documentatie, tests van de SDK’s), met 30 s speling (eigen keuze van Hubscope)
threshold-log = Wat in dit logboek gewoon is

## What was compared with a limit

threshold-error = Tijd tussen het verbreken en { $text }
threshold-refusals = Mislukte authenticaties na het verbreken, zonder verbinding ertussen
threshold-refusals-last = Tijd van het verbreken tot de laatste daarvan
threshold-refused = Tijd van het verbreken tot de verbindingspoging die met een serverfout mislukte
threshold-conflicts = Conflicten tussen twee verbindingen van het apparaat
threshold-taken-over = Tijd van de nieuwe verbinding tot het einde van de oude
threshold-contest = Verbindingen op rij die hun plaats aan de volgende verloren
threshold-contest-soon = De langste daarvan
threshold-gap = Tijd weg
threshold-log-goes-on = Hoelang het logboek na het verbreken doorloopt
threshold-session = Duur van de sessie
threshold-drops = Verbroken verbindingen van het apparaat
threshold-returns = Keren dat de voorlaatste client terugkwam
threshold-returns-share = Hetzelfde als deel van alle verbindingen
threshold-moves = Verbindingen vanaf een ander adres dan de keer ervoor
threshold-moves-share = Hetzelfde als deel van de verbindingen met een adres
threshold-hub-share = Deel van de apparaten van de hub dat tegelijk de verbinding verloor
threshold-rhythm-share = Deel van de sessies dat het ritme van het token volgt
threshold-at-once-share = Deel van deze verbroken verbindingen met terugkeer binnen 10 s
threshold-as-ever-share = Deel van deze verbroken verbindingen met de gebruikelijke tijd weg
threshold-sdks = Verschillende SDK’s bij deze apparaten
threshold-token = Duur van de sessie, bij een token van { $life }
threshold-token-age = Leeftijd van het token, bij een token van { $life }
threshold-interval = Van de ene verbroken verbinding tot de volgende, bij een token van { $life }
threshold-longest = Langste sessie van het apparaat, bij een token van { $life }
threshold-rhythm = Sessies van het apparaat in het ritme van het token
threshold-steady-count = Sessies van het apparaat van ongeveer deze duur
threshold-steady = Duur van de sessie, vergeleken met de gebruikelijke
threshold-limit-width = Verschil tussen de langste en de kortste van de sessies die bij de grens eindigen
threshold-limit-count = Sessies van het apparaat die daar eindigen
threshold-limit-share = Hetzelfde als deel van zijn sessies die even lang of langer duurden
threshold-limit-shared = Apparaten met dezelfde grens
threshold-silence = Duur van de sessie, tegenover de langste stilte die de hub toestaat (1767 s)
threshold-silence-count = Sessies van het apparaat die bij die grens eindigden
threshold-silence-stands-out = Hetzelfde naast iets kortere of langere sessies
threshold-time-of-day = Afstand tot het tijdstip waarop het apparaat meestal de verbinding verliest
threshold-round = Tijd van het hele uur tot het verbreken van de verbinding
threshold-round-count = Verbroken verbindingen van het apparaat zo lang na een heel uur
threshold-round-share = Hetzelfde als deel van zijn verbroken verbindingen
threshold-round-spread = Hoeveel ze daarin van elkaar verschillen
threshold-before-cap = Deel van de sessies dat korter was dan de langste stilte die de hub toestaat
threshold-spread = Spreiding van de sessieduur (standaardafwijking gedeeld door gemiddelde)
threshold-refused-devices = Apparaten met deze SDK waarvan het token met een 401003 eindigt
threshold-refused-share = Hun aandeel in de apparaten op het ritme van een token
threshold-drift = Correlatie van sessieduur en tijd
threshold-cut-count = Verbindingen die binnen 3 seconden werden gesloten
threshold-cut-share = Hetzelfde als aandeel van die met bekende duur
threshold-run = Korte sessies van gelijke duur achter elkaar
threshold-gap-spread = Spreiding van de tussenpozen (standaardafwijking gedeeld door gemiddelde)
threshold-devices = Apparaten die de verbinding verloren, elk binnen { $window } van andere
threshold-devices-back = Apparaten die na afwezigheid terugkwamen, elk binnen { $window } van andere
threshold-site-share = Deel van de apparaten achter het adres
threshold-elsewhere = Verbroken verbindingen elders op dat moment, per apparaat daar
threshold-elsewhere-count = Verbroken verbindingen elders op dat moment
threshold-sites-out = Deel van alle apparaten dat achter adressen met zo’n uitval zit
threshold-back-together = Tijd waarin de middelste helft terugkwam
threshold-sudden = Tijd waarin de apparaten achter het adres de verbinding verloren
threshold-sudden-devices = Apparaten die in die tijd werden afgebroken
threshold-sudden-awake = Deel van deze verbroken verbindingen waarna het apparaat binnen 8 seconden terug was
threshold-networks = Betrokken netwerken
threshold-one-network = Deel van het netwerk met de meeste van deze verbroken verbindingen
threshold-of-sites = Deel van deze verbroken verbindingen dat bij uitval op afzonderlijke locaties hoort
threshold-by-address = Deel van wat de adressen zeggen over wie de verbinding verloor
threshold-common-start = Deel van deze sessies dat bij de levensduur van een token past
threshold-repeated = Verbroken verbindingen per apparaat
threshold-hub-errors = Interne fouten van de hub, van { $before } voor de eerste van deze verbroken verbindingen tot { $after } na de laatste
threshold-likelier = Waarschijnlijkheid van de waarschijnlijkste oorzaak
threshold-certain = Vermelde zekerheid: het logboek laat niet zien wat er op het apparaat gebeurde
threshold-certain-unplaced = Waarschijnlijkheid van de waarschijnlijkste oorzaak, voor zover zonder adressen te zeggen
threshold-usual-gap = Verschil met de gebruikelijke tijd weg, { $usual }
threshold-period = Verschil met de gebruikelijke tijd tussen twee keer verbinding maken, { $usual }
threshold-often = Tijd waarin { $number } verbroken verbindingen van het apparaat vallen
threshold-sessions = Sessies van het apparaat waarvan de duur bekend is
threshold-steady-width = Verschil tussen de langste en de kortste daarvan
threshold-as-long-share = Deel van deze sessies onder de sessies die even lang of langer zijn
threshold-peers = Apparaten met dezelfde SDK-versie in het ritme van een token
threshold-peers-share = Hetzelfde als deel van alle apparaten met die versie
threshold-usual = Gebruikelijke tijd weg van het apparaat
threshold-usual-count = Keren dat het ongeveer even lang duurde
threshold-gap-devices = Apparaten die ongeveer even lang weg waren
threshold-gap-devices-share = Hetzelfde als deel van alle apparaten die een tijdje weg waren
threshold-days = Dagen met een verbroken verbinding op dat tijdstip
threshold-loop-devices = Apparaten van de hub die telkens werden toegelaten en meteen weer verbroken
threshold-loop-share = Hetzelfde als deel van de apparaten van de hub
threshold-loop-ends = Deel daarvan waarbij dat doorging tot 00:00 UTC of het einde van het logboek
threshold-loop-days = Dagen in het logboek waarop dat doorging tot 00:00 UTC

## The document's head

page-title = Hubscope: waarom apparaten de verbinding met Azure IoT Hub verliezen
page-title-report = { $title } · Hubscope
page-skip = Naar de inhoud

## Language and theme

page-language = Taal
page-theme = Thema
page-theme-auto = Zoals het systeem
page-theme-light = Licht
page-theme-dark = Donker

## The first view

page-headline = Waarom verloren de apparaten de verbinding?
page-promise = Open een logboekexport van Azure IoT Hub en zie waardoor elke verbinding is verbroken, om welke apparaten het gaat, hoe zeker dat is en wat u eraan kunt doen.
page-drop-title = Sleep logboekbestanden of een map hierheen
page-drop-hint = Meerdere bestanden tegelijk worden als één export gelezen; de volgorde maakt niet uit.
page-drop-now = Laat los om te analyseren
page-choose = Bestanden kiezen
page-sample = Voorbeeld proberen
page-paste = Of plak logboekregels
page-paste-placeholder = JSON-records, CSV-rijen of rijen uit de portal
page-analyse = Analyseren
page-privacy-title = Uw logboeken blijven hier
page-privacy = Niets van wat u opent, verlaat dit browsertabblad: de pagina mag nergens verbinding mee maken.
page-privacy-offline = Er zit geen server achter. Sla de pagina op en ze werkt ook vanaf schijf, zonder netwerk.
page-reads-title = Wat Hubscope leest
page-reads-blob = Blobs uit een opslagaccount, zoals PT1H.json, ook als een editor ze opnieuw heeft opgemaakt
page-reads-hubs = Event Hubs-berichten, en oudere blobs waarin de vermeldingen onder “records” staan
page-reads-analytics = Resultaten van Log Analytics: CSV, uit de portal gekopieerde rijen, en JSON van de API of de Azure CLI
page-reads-devices = Het eigen logboek van het apparaat: SDK’s voor C, Java, .NET, Node en Python, en IoT Edge
page-reads-packed = Dit alles ook in gzip of zip, in een map of geplakt uit een e-mail
page-gives-title = Wat u krijgt
page-gives-cause = Een oorzaak voor elke 404104 DeviceConnectionClosedRemotely, of gewoon “onvoldoende aanwijzingen”
page-gives-evidence = Wat erop wijst en wat ertegen pleit, met de cijfers
page-gives-steps = Stappen om het te verhelpen, en bestanden om door te geven
page-how-title = Zo komt u aan de export
page-how-setting = Open de IoT-hub in de Azure-portal en ga naar Diagnostische instellingen: de categorie Connections moet naar een Log Analytics-werkruimte of een opslagaccount gaan. Records worden pas vanaf dat moment bewaard; een hele dag toont de meeste oorzaken.
page-how-query = Log Analytics: open Logboeken van de IoT-hub of van de werkruimte, voer deze query uit en exporteer het resultaat als CSV. De portal geeft ten hoogste 30.000 rijen; voor een grotere vloot zijn meerdere exports nodig, die u samen kunt openen.
page-how-query-name = Query voor Log Analytics
page-how-cli = Azure CLI: hetzelfde als JSON, tot 500.000 rijen. Vul in plaats van WORKSPACE-ID de id in die in het overzicht van de werkruimte staat.
page-how-cli-name = Opdracht voor de Azure CLI
page-how-storage = Opslagaccount: download de container insights-logs-connections voor de betreffende dagen, met alle mappen, en zet de map hier neer.

## While a file is read

page-reading = De export wordt gelezen
page-reading-bytes = { $done } van { $total }
page-reading-records = { $records ->
    [one] { $records } record gevonden
   *[other] { $records } records gevonden
}
page-reading-thinking = De oorzaken worden bepaald
page-reading-percent = { $percent }% gelezen
page-cancel = Annuleren
page-cancelled = Geannuleerd. Er is niets bewaard.

## The report's surroundings

page-new = Nieuwe analyse
# A button on the start page, while a report has made way; beside it stands where that came from.
page-before = Terug naar het rapport
page-choices = Hoe het is gelezen
page-choices-hint = Is er iets verkeerd gelezen? Geef aan wat u weet; de bestanden worden meteen opnieuw gelezen.
page-choice-read-as = Indeling
page-choice-delimiter = Scheidingsteken
page-choice-dates = Datums als 4/5/2024
page-choice-zone = Zone van lokale tijden
page-choice-auto = Zoals het bestand aangeeft
page-choice-table = Tabel (CSV, TSV)
page-choice-log = Logboek van een apparaat
page-choice-comma = Komma
page-choice-semicolon = Puntkomma
page-choice-tab = Tab
page-choice-pipe = Verticale streep
page-choice-day-first = Dag voorop
page-choice-month-first = Maand voorop
page-save-report = report.json opslaan
page-save-verdicts = verdicts.csv opslaan
page-print = Afdrukken
page-source-one = Uit { $name }
page-source-many = { $others ->
    [one] Uit { $name } en { $others } ander bestand
   *[other] Uit { $name } en { $others } andere bestanden
}
page-source-pasted = geplakte tekst
page-fact-disconnects = Verbroken verbindingen met 404104
page-fact-devices = Apparaten
page-fact-records = Gebruikte records
page-fact-period = Periode ({ $zone })
page-fact-of = { $part } van { $whole }
page-fact-range = { $from } tot { $to }
page-expected = Werkt zoals bedoeld
page-confidence = Zekerheid { $percent }%
page-list-rest = { $count ->
    [one] Nog één
   *[other] Nog { $count }
}
page-link-outside = (wordt geopend op een nieuw tabblad)

## Tables

page-filter = Rijen filteren
page-filter-shown = { $total ->
    [one] { $shown } van { $total } rij
   *[other] { $shown } van { $total } rijen
}

## What the reader looks at

page-contents = Inhoud
page-to-summary = Samenvatting
page-to-timeline = Tijdlijn
page-to-findings = Bevindingen
page-to-devices = Apparaten
page-to-codes = Foutcodes
page-look = Weergave filteren
page-look-causes = Oorzaken om te bekijken
page-look-clear = Filters wissen
# A button in the line of what is filtered, to a screen reader.
# Variables:
#   $chosen (String) - causes and texts that are filtered by, perhaps none
page-look-change = De filters wijzigen: { $chosen }
# In a table of incidents, to a screen reader: a press narrows the report to this one.
# Variables:
#   $from (String) - its first moment
#   $to (String) - its last moment
page-look-incident = Dit voorval bekijken: { $from } tot { $to }
# Beside the number of devices of a finding: narrows the report to it, and leads to its devices.
# Variables:
#   $count (Number) - how many devices
page-show-devices = { $count ->
    [one] Dit apparaat tonen
   *[other] Deze apparaten tonen
}
page-look-time = { $from } tot { $to }
page-look-time-all = { $from } tot { $to } ({ $zone }): weer de hele periode tonen
page-look-all = { $disconnects ->
    [one] { $disconnects } verbroken verbinding
   *[other] { $disconnects } verbroken verbindingen
} van { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
}
page-look-some = { $of ->
    [one] { $disconnects } van { $of } verbroken verbinding
   *[other] { $disconnects } van { $of } verbroken verbindingen
}, { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
}
page-look-nothing = Geen verbroken verbinding voldoet aan de filters. Met Escape maakt u het laatste filter ongedaan.
page-devices = { $count ->
    [one] { $count } apparaat
   *[other] { $count } apparaten
}

## Where there is nothing to explain

summary-healthy = { $devices ->
    [one] De verbinding van het apparaat is nooit met 404104 verbroken.
   *[other] Bij geen van de { $devices } apparaten is de verbinding met 404104 verbroken.
}
summary-no-ends = Deze export laat zien wanneer apparaten verbinding maakten, maar bevat geen enkele verbroken verbinding ({ amount-devices }): of er een met 404104 is verbroken, is er niet in te zien.
summary-few-records = Zo weinig records laten nauwelijks zien of het goed gaat met de apparaten.
section-next = Wat u nu kunt doen
next-export = Exporteer de resourcelogboeken van de hub: Azure-portal, IoT-hub, Diagnostische instellingen, categorie Connections. Ze komen binnen enkele minuten in Log Analytics (tabel AzureDiagnostics), een opslagaccount (PT1H.json) of een event hub terecht, en pas vanaf dat moment.
next-whole-category = Als dit zo’n export is, controleer dan of de categorie Connections erin staat, met de kolommen OperationName, Level, ResultType en properties_s.
next-say-format = Is het bestand verkeerd gelezen, geef dan de indeling op: op de pagina onder “Hoe het is gelezen”, op de opdrachtregel met --read-as.
next-right-time = Controleer of het logboek de tijd omvat waarover werd geklaagd, en of het apparaat er onder zijn exacte naam in staat.
next-other-codes = Bekijk de foutcodes van dit logboek: apparaten kunnen zijn geweigerd, beperkt of om een andere reden afgesloten.
next-longer = Exporteer meer: minstens een hele dag, ook met de geslaagde verbindingen.
next-client-log = Vraag om het logboek van een apparaat: dat toont wat de hub niet ziet, zoals een verbinding die nooit aankwam.

## Two logs, compared

compare-title = Voor en na
compare-nothing-usable = Een van de twee logboeken heeft geen bruikbaar record; er valt dus niets te vergelijken.
compare-none = Geen van beide logboeken bevat een verbroken verbinding met 404104 DeviceConnectionClosedRemotely.
compare-gone = Geen verbroken verbindingen meer; daarvoor waren het er { $before } per dag.
compare-fewer = { $share }% minder verbroken verbindingen per dag: { $before } ervoor, { $after } erna.
compare-same = Geen duidelijk verschil: { $before } verbroken verbindingen per dag ervoor, { $after } erna.
compare-same-in-all = Ongeveer evenveel verbroken verbindingen als eerst ({ $before } per dag, nu { $after }), maar de oorzaken zijn veranderd.
compare-more = { $share }% meer verbroken verbindingen per dag: { $before } ervoor, { $after } erna.
compare-new = Daarvoor waren er geen verbroken verbindingen; nu zijn het er { $after } per dag.
compare-absent = { $count ->
    [one] { $count } apparaat dat eerder de verbinding verloor, staat niet in het tweede logboek: het kan al die tijd verbonden zijn gebleven, uit staan, of buiten de export zijn gelaten.
   *[other] { $count } apparaten die eerder de verbinding verloren, staan niet in het tweede logboek: ze kunnen al die tijd verbonden zijn gebleven, uit staan, of buiten de export zijn gelaten.
}
compare-in-both = { $count ->
    [one] Bij het { $count } apparaat dat in beide logboeken staat: { $before } verbroken verbindingen per dag ervoor, { $after } erna.
   *[other] Bij de { $count } apparaten die in beide logboeken staan: { $before } verbroken verbindingen per dag ervoor, { $after } erna.
}
compare-cause-fewer = Sterkst gedaald: “{ $cause }”, van { $before } naar { $after } per dag.
compare-cause-more = Sterkst gestegen: “{ $cause }”, van { $before } naar { $after } per dag.
change-gone = verdwenen
change-absent = niet in dit logboek
change-fewer = minder
change-same = geen duidelijk verschil
change-more = meer
change-new = nieuw
section-compare-causes = Oorzaken, per dag
section-compare-devices = Apparaten
section-compare-logs = De twee logboeken
compare-clear = Een verschil heet duidelijk als het haast niet door toeval kan zijn ontstaan. Verbindingen breken vaak in groepen, dus één slecht uur kan al een verschil lijken.
compare-cured = Apparaten waarvan de verbinding niet meer wordt verbroken: { $count }.
compare-begun = Apparaten waarvan de verbinding nu voor het eerst wordt verbroken: { $count }.
compare-in-both-dropped = Apparaten met verbroken verbindingen in beide logboeken: { $count }.
compare-left = Apparaten die eerst verbroken verbindingen hadden en in het tweede logboek ontbreken: { $count }.
compare-joined = Apparaten die nu verbroken verbindingen hebben en in het eerste logboek ontbreken: { $count }.
compare-omitted = Overige apparaten met verbroken verbindingen, met een kleiner verschil: { $count }.
table-before = Ervoor, per dag
table-after = Erna, per dag
table-change = Verschil
table-devices-before = Apparaten ervoor
table-devices-after = Apparaten erna
table-cause-before = Hoofdoorzaak ervoor
table-cause-after = Hoofdoorzaak erna
table-log = Logboek
table-dropped = Apparaten met verbroken verbindingen
compare-before = Ervoor
compare-after = Erna
caution-short = Minstens een van de logboeken beslaat minder dan een dag. Wat op vaste tijden van de dag gebeurt, kan daarin ontbreken.
caution-overlap = De twee logboeken overlappen in de tijd, dus een deel van de inhoud kan hetzelfde zijn.
caution-order = Het logboek dat als het latere geldt, is het oudere van de twee.
caution-fleets = De twee logboeken hebben weinig apparaten gemeen. Misschien gaat het om verschillende groepen apparaten.
page-add = Bestanden toevoegen
page-exports = Exports in dit tabblad
page-compare = Vergelijken…
page-drop-add = Laat hier los om het toe te voegen aan wat u ziet
page-compare-export = { $name } ({ $disconnects ->
    [one] { $disconnects } verbroken verbinding
   *[other] { $disconnects } verbroken verbindingen
})
page-lost = De engine met deze analyse is gestopt, misschien door geheugengebrek. Wat u ziet klopt en blijft staan, maar filters, apparaten en het opslaan van bestanden hebben de engine nodig. Lees de bestanden opnieuw om verder te gaan; gebeurt het nog eens, lees dan minder of kleinere bestanden.
page-read-again = Bestanden opnieuw lezen

## The keyboard

page-zone = Tijdzone van alle tijden
page-keys = Toetsenbord
page-keys-sheet = Dit overzicht tonen
page-keys-back = Het laatste filter ongedaan maken; sluiten wat open is
page-keys-paste = Een logboek plakken, overal op de pagina
page-keys-device = De naam van een apparaat typen
page-keys-chart = Naar de grafiek
page-keys-devices = Naar de apparaten
page-keys-move = In de grafiek: bewegen
page-keys-mark = In de grafiek: een deel van de tijd markeren
page-keys-look = In de grafiek: het gemarkeerde bekijken
page-keys-zoom = In de grafiek: in- of uitzoomen
page-keys-rows = In de tabel: het volgende of vorige apparaat
page-keys-letters = Losse toetsen als sneltoetsen gebruiken

## One device, opened

page-open-device = { $device }: sessies en conclusies tonen
page-close = Sluiten
page-tracing = De bestanden worden opnieuw gelezen voor dit apparaat
page-not-opened = Dit apparaat kon niet worden geopend: de bestanden zijn misschien verplaatst of gewijzigd, of de engine is gestopt.
page-trace-hint = Kies een verbroken verbinding om te zien wat de doorslag gaf en welke records erachter zitten.
page-trace-only = Alleen sessies die met 404104 eindigden
page-trace-finding = Naar de bevinding, met alle stappen
page-explain = { $time }, { $cause }: tonen waarom
page-lane = Sessies: { $sessions }, waarvan { $disconnects } met 404104 eindigden. De tabel hieronder noemt ze.
page-lane-marks = Balken: verbonden, in de kleur van de oorzaak die er een einde aan maakte; grijs: anders geëindigd. Tekens erboven: fouten; een lijn verbindt wat op elkaar volgt.

## The chart

page-chart = { $count ->
    [one] { $count } verbroken verbinding in de tijd, per oorzaak
   *[other] { $count } verbroken verbindingen in de tijd, per oorzaak
}
page-chart-hint = Wijs een balk aan om die te lezen, of ga met de pijltoetsen door de grafiek.
page-chart-hint-zoom = Sleep over de grafiek om een deel van de tijd te bekijken; met Escape gaat u terug. Met het toetsenbord: pijltoetsen om te bewegen, met Shift om te markeren, Enter om te bekijken, + en − om te zoomen.
page-zoom = Het deel van de hele periode dat in beeld is
page-zoom-earlier = Naar eerder
page-zoom-later = Naar later
page-zoom-out = Uitzoomen
page-zoom-in = Inzoomen
page-chart-count = Verbroken verbindingen
page-chart-connected = Verbonden apparaten
page-chart-connected-count = Verbonden apparaten: { $count }
page-chart-rebuilt = Verbonden apparaten, volgens het logboek
# In the legend of the chart: the shaded times with a thick upper edge.
page-chart-incident = Voorval: veel apparaten tegelijk
page-chart-rebuilt-count = Verbonden apparaten, volgens het logboek: { $count }
page-chart-time = Tijd ({ $zone })
page-chart-span = { $from } tot { $to }
page-chart-bar = { $count ->
    [one] { $count } verbroken verbinding
   *[other] { $count } verbroken verbindingen
}
page-chart-from = Vanaf ({ $zone })
page-chart-total = Alle oorzaken

## When something went wrong

page-failed-title = Dat is niet gelukt
page-failed-trap = De analyse is na { $done } onverwacht gestopt. Dat is een fout in Hubscope, niet in uw export. Hubscope is opnieuw gestart: probeer het nog eens of splits de export in kleinere bestanden. Als u de fout meldt, voeg de export dan nooit bij.
page-failed-unreadable = De browser kan { $name } niet lezen. Het bestand is misschien verplaatst of gewijzigd, of er is toestemming voor nodig. Kies het opnieuw.
page-failed-nothing = Er was niets te lezen. Kies minstens één bestand of plak logboekregels.
page-failed-start = De analyse kan in deze browser niet starten. Hubscope heeft WebAssembly nodig: werk de browser bij, of vraag na of een beleid van uw organisatie WebAssembly uitschakelt.

## Command line

cli-help-about = Verklaart aan de hand van een geëxporteerd logboek waarom apparaten de verbinding met Azure IoT Hub verliezen. Niets verlaat deze computer.
cli-help-usage = Gebruik
cli-help-arguments = Argumenten
cli-help-options = Opties
cli-help-exit = Afsluitcodes
cli-help-report = Wat er is gebeurd, bij welke apparaten, hoe zeker dat is, waaruit het blijkt en wat u kunt doen
cli-help-verdicts = Eén rij voor elke 404104 DeviceConnectionClosedRemotely, met de oorzaak
cli-help-file = Een logboekexport of een map met exports, of - voor standaardinvoer; verborgen bestanden in mappen worden overgeslagen
cli-help-format = Indeling van de uitvoer; standaard de eerste die hierboven staat
cli-help-lang = Taal van het rapport en van meldingen: { $languages }. Standaard die van de omgeving, anders “en”
cli-help-read-as = Wat de invoer is, als die niet wordt herkend: { $choices }
cli-help-delimiter = Wat de cellen van een tabel scheidt: { $choices }
cli-help-dates = Volgorde van dag en maand, als de datums die openlaten: { $choices }
cli-help-time-zone = Zone van lokale tijden in een export: UTC, of uren erop voor, zoals +02:00
cli-help-help = Toont deze helptekst
cli-help-version = Toont de versie
cli-help-exit-analysed = De invoer is geanalyseerd
cli-help-exit-unusable = Geen enkel bruikbaar record in de invoer
cli-help-exit-failed = Onjuist gebruik, of een bestand kon niet worden gelezen of geschreven
cli-try-help = Voor hulp: { $command }
cli-error-no-command = Er ontbreekt een opdracht. U kunt kiezen uit: { $commands }.
cli-error-command = “{ $command }” is geen opdracht. U kunt kiezen uit: { $commands }.
cli-error-no-file = Geef minstens één bestand of map op, of - voor standaardinvoer.
cli-error-option = De optie { $option } is onbekend.
cli-error-value-missing = Geef een waarde op bij de optie { $option }.
cli-error-value = “{ $value }” is geen waarde voor { $option }. U kunt kiezen uit: { $choices }.
cli-error-read = Kan { $file } niet lezen: { $reason }.
cli-error-write = Kan de uitvoer niet schrijven: { $reason }.
cli-stdin = standaardinvoer
cli-reason-not-found = er is geen bestand of map met die naam
cli-reason-permission = toegang geweigerd
cli-unusable =
    { $records ->
        [0] Geen enkel bruikbaar record: er zijn geen records gevonden.
        [one] Geen enkel bruikbaar record: { $records } record is gelezen, en dat zegt niets over apparaatverbindingen.
       *[other] Geen enkel bruikbaar record: { $records } records zijn gelezen, en geen daarvan zegt iets over apparaatverbindingen.
    }
cli-read-as = Is de invoer verkeerd gelezen, geef dan met { $option } aan wat het is.
cli-rejected =
    { $records ->
        [one] { $records } record kon niet worden gelezen; { $command } laat zien welk.
       *[other] { $records } records konden niet worden gelezen; { $command } laat zien welke.
    }
cli-progress =
    { $records ->
        [one] { $megabytes } MB gelezen, { $records } record
       *[other] { $megabytes } MB gelezen, { $records } records
    }

## Timeline in the text, Markdown and HTML reports, where every cause is one row of bars

cli-timeline-merged = { $from } tot { $to }; hier beslaat elk teken { $step }.
cli-timeline-peak = hoogste balk: { $count }

## The command `explain`, and the picture of a device’s life in the text reports

cli-help-explain = Het leven van één apparaat: sessies en conclusies; met --time wat bij één ervan de doorslag gaf en de records erachter
cli-help-compare = Wat er tussen twee logboeken is veranderd, bijvoorbeeld voor en na een oplossing
cli-error-two-logs = Voor een vergelijking zijn twee logboeken nodig, voor en na; het zijn er { $count }. Een map telt als één.
cli-help-device = Met explain: het apparaat dat moet worden verklaard, met het volledige ID
cli-help-module = De module ervan, als het daarom gaat
cli-help-hub = De hub ervan, als meerdere hubs een apparaat met die naam hebben
cli-help-time = Een tijdstip, zoals 2026-03-02T08:00:00Z, opgegeven als bij --from; de dichtstbijzijnde verbroken verbinding wordt verklaard
cli-error-no-device = Geef het apparaat op dat moet worden verklaard: --device ID.
cli-error-explain-only = De optie { $option } hoort alleen bij explain.
cli-unknown-device = Het logboek bevat geen apparaat { $device }. Hoofdletters en kleine letters tellen.
cli-lane = = verbonden, _ niet verbonden, X geëindigd met 404104, E fout; elk teken beslaat { $step }

cli-help-reply = Een brief aan de klant: wat er is gebeurd, hoe dat bekend is, wat te doen
cli-help-devices = Eén rij per apparaat, met de verbroken verbindingen per oorzaak
cli-help-mapping = Welke schuilnaam van --redact waarvoor staat; niet om door te geven
cli-help-redact = Vervangt apparaten, modules, adressen, hubs en bestandsnamen door schuilnamen en laat fragmenten weg
cli-error-redact-with = Maskeren (--redact) kan niet bij explain, dat de records van een apparaat toont, niet bij compare en niet bij mapping. Er is niets gelezen.

## The reply: a letter to the customer whose log it is

reply-subject = Waarom uw apparaten de verbinding met IoT Hub verloren
reply-greeting = Goedendag,
reply-thanks = Bedankt voor het logboek. We hebben { $records ->
    [one] { $records } record
   *[other] { $records } records
} van { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
} geanalyseerd, van { $from } tot { $to }. Alle tijden in deze brief zijn in { $zone }.
reply-thanks-at = Bedankt voor het logboek. We hebben { $records ->
    [one] { $records } record
   *[other] { $records } records
} van { $devices ->
    [one] { $devices } apparaat
   *[other] { $devices } apparaten
} geanalyseerd, van { $from }. Alle tijden in deze brief zijn in { $zone }.
reply-thanks-plain = Bedankt voor wat u ons hebt gestuurd.
reply-stand-ins = In deze brief zijn namen vervangen door schuilnamen. Vraag het ons en we vertellen u welke waarvoor staat.
reply-client-log = { $entries ->
    [one] Het is een logboek dat het apparaat zelf heeft geschreven, met { $entries } regel.
   *[other] Het is een logboek dat het apparaat zelf heeft geschreven, met { $entries } regels.
} Het laat zien wat het apparaat van zijn verbinding merkte, maar niet waarom IoT Hub die heeft gesloten.
reply-healthy = { $devices ->
    [one] In deze periode is de verbinding van het apparaat nooit gesloten met de fout 404104 DeviceConnectionClosedRemotely.
   *[other] In deze periode is van deze { $devices } apparaten geen enkele verbinding gesloten met de fout 404104 DeviceConnectionClosedRemotely.
}
reply-disconnects = { $disconnects ->
    [one] { $disconnects } verbinding is gesloten met de fout 404104 DeviceConnectionClosedRemotely
   *[other] { $disconnects } verbindingen zijn gesloten met de fout 404104 DeviceConnectionClosedRemotely
}, bij { $dropped } van { $devices ->
    [one] { $devices } apparaat.
   *[other] { $devices } apparaten.
}
reply-sure = { $share }% ervan ({ amount-devices }), zeer waarschijnlijk: { $cause }. { $meaning }
reply-likely = { $share }% ervan ({ amount-devices }), waarschijnlijk: { $cause }. { $meaning }
reply-possible = { $share }% ervan ({ amount-devices }), mogelijk: { $cause }. { $meaning }
reply-refused = { $share }% ervan ({ amount-devices }): de hub verbrak de verbinding en weigerde het apparaat daarna ({ $codes }). Het was uitgeschakeld of verwijderd, of de sleutel of het certificaat werd niet meer geaccepteerd.
incident-when = { $count ->
    [one] Dit gebeurde van { $from } tot { $to } { $zone }.
   *[other] Dit gebeurde { $count } keer; het grootste voorval duurde van { $from } tot { $to } { $zone }.
}
incident-when-at = { $count ->
    [one] Dit gebeurde achter het adres { $address }; de hub merkte het van { $from } tot { $to } { $zone }.
   *[other] Dit gebeurde { $count } keer; het grootste voorval was achter het adres { $address }, en de hub merkte het van { $from } tot { $to } { $zone }.
}
reply-expected-most = { $share }% ervan ({ amount-devices }) is te verwachten: { $cause }. { $meaning } De apparaten waren binnen een minuut vanzelf terug; er hoeft niets te worden opgelost.
reply-expected-most-old-sdk = { $devices ->
    [one] { $share }% ervan, op { $devices } apparaat, kan geen kwaad: { $cause }. { $meaning } Het apparaat was binnen een minuut vanzelf terug; met een nieuwere SDK verdwijnen deze records.
   *[other] { $share }% ervan, op { $devices } apparaten, kan geen kwaad: { $cause }. { $meaning } De apparaten waren binnen een minuut vanzelf terug; met een nieuwere SDK verdwijnen deze records.
}
reply-expected-most-away = { $share }% ervan ({ amount-devices }) is te verwachten: { $cause }. { $meaning } De apparaten waren binnen een minuut vanzelf terug, op { $away ->
    [one] { $away } na, dat nog weg was toen het logboek eindigde.
   *[other] { $away } na, die nog weg waren toen het logboek eindigde.
}
reply-undetermined = Dit logboek laat niet zien waarom de apparaten de verbinding verloren ({ amount-disconnects }, { amount-devices }). We vragen u liever om meer gegevens dan dat we gissen.
reply-undetermined-rest = Bij een deel ervan is de oorzaak niet uit het logboek op te maken ({ amount-disconnects }, { amount-devices }).
reply-others = De overige hebben andere oorzaken; ook daarover kunnen we u meer vertellen ({ amount-disconnects }).
reply-notice = Ook iets anders valt op in het logboek ({ amount-devices }): { $finding }. { $meaning }
section-reply-what = Wat er is gebeurd
section-reply-how = Hoe we dat weten
section-reply-expected = Wat is zoals het hoort
section-reply-steps = Wat we aanraden, in deze volgorde
section-reply-devices = Waar u kunt beginnen
section-reply-need = Wat ons meer zou laten zien
reply-expected-token = Een deel van de verbroken verbindingen vraagt geen actie ({ amount-disconnects }, { amount-devices }). Een SAS-token was verlopen en elk apparaat was binnen een minuut terug met een nieuw token. Zo hoort de hub te werken.
reply-expected-old-sdk = { $devices ->
    [one] { $share }% van de verbroken verbindingen, op { $devices } apparaat, kan geen kwaad: een oude SDK maakt opnieuw verbinding zonder af te melden en is binnen een minuut terug. Met een nieuwere verdwijnen deze records.
   *[other] { $share }% van de verbroken verbindingen, op { $devices } apparaten, kan geen kwaad: een oude SDK maakt opnieuw verbinding zonder af te melden en is binnen een minuut terug. Met een nieuwere verdwijnen deze records.
}
reply-expected-renewal = Apparaten die hun SAS-token op tijd vernieuwen, sluiten de verbinding netjes af en maken opnieuw verbinding ({ amount-renewals }, { amount-devices }). In het logboek staat dit als informatie, zonder fout; het is onschuldig.
reply-need = Stuur ons a.u.b.:
reply-unusable = We konden er geen enkel record over IoT Hub-verbindingen in lezen.
reply-need-log = de resourcelogboeken van uw hub, categorie Connections met alle kolommen, als JSON of CSV, over de tijd waarin de verbindingen werden verbroken.
reply-need-client-log = het logboek van een van de apparaten zelf, over dezelfde minuten. Het logboek van de hub kan niet laten zien wat er op het apparaat gebeurde.
reply-need-columns = dezelfde export met alle kolommen: OperationName en properties_s, of sdkVersion, authType, protocol en maskedIpAddress. Een aantal daarvan ontbreekt.
reply-need-connects = een export waarin ook de verbindingen staan die tot stand kwamen (deviceConnect), en niet alleen de fouten.
reply-need-longer = een langere periode: minstens drie verbroken verbindingen van hetzelfde apparaat, met de keren dat het daarvoor verbinding maakte.
reply-need-whole = de export nog een keer, rechtstreeks uit Azure en zo nodig in meerdere delen. Deze is onvolledig, of een programma heeft hem onderweg gewijzigd.
reply-need-categories = de resourcelogboeken van de hub in alle andere categorieën over dezelfde tijd. Interne fouten van de hub (500xxx) zouden daarin staan.
reply-need-zone = de tijdzone van de tijden in de export, en of in de datums de dag of de maand voorop staat.
reply-need-hole = de records van { $from } tot { $to } { $zone }, die in de export ontbreken.
reply-devices-more = { $count ->
    [one] Er is nog { $count } apparaat.
   *[other] Er zijn nog { $count } apparaten.
}
reply-closing = Klopt iets in deze brief niet met wat u ziet, laat het ons dan weten. We kijken er dan opnieuw naar.
reply-regards = Met vriendelijke groet

## How long sessions and gaps lasted, and where disconnects happen: two pictures

section-rhythm = Hoelang sessies en onderbrekingen duurden
rhythm-caption = Het logboek bevat de hele sessie van { $known } van de { $count } verbroken verbindingen. Sessies die na een vaste tijd eindigen, zoals bij een token dat verloopt, vormen één smalle piek; sessies die door een slecht netwerk eindigen, liggen verspreid.
rhythm-close-up = Sessies tot { $end }
rhythm-sessions = Alle sessies
rhythm-gaps = Tijd tot het apparaat terug was
rhythm-axis-session = Duur van de sessie
rhythm-axis-gap = Tijd weg
rhythm-hub-ends = { $range }: de hub beëindigt een sessie met een token dat { $life } geldig is. { $fits }
rhythm-sdk-renews = { $range }: de client vernieuwt hier zelf een token dat { $life } geldig is ({ $sdk }). { $fits }
rhythm-silence = { $range }: de langste stilte die de hub toestaat. { $fits }
rhythm-back = { $range }: meteen terug, zoals na een verlopen token of een abrupt verbroken verbinding. { $fits }
rhythm-fits = { $count ->
    [0] Geen enkele sessie past erbij.
    [one] { $count } sessie past erbij.
   *[other] { $count } sessies passen erbij.
}
rhythm-gaps-fit = { $count ->
    [0] Geen enkele onderbreking past erbij.
    [one] { $count } onderbreking past erbij.
   *[other] { $count } onderbrekingen passen erbij.
}
length-over = langer dan { $low }
section-breakdown = Waar verbindingen worden verbroken
breakdown-caption = Hoe sterker de kleur, hoe meer verbroken verbindingen. Eén sterke rij bij de adressen is een locatie, bij de SDK’s een versie; één sterke kolom is een oorzaak die alle delen.
breakdown-addresses = Per adres
breakdown-sdks = Per SDK-versie
breakdown-others = { $count ->
    [one] { $count } andere
   *[other] { $count } andere
}
breakdown-unknown = Onbekend

## Queries for Log Analytics that show a finding. $title (String) in query-title is one of the other messages.

query-title = Log Analytics: { $title }
query-sessions = duur van de sessies, per minuut
query-token = apparaten met sessies die zo lang duren als een token
query-gaps = hoelang de apparaten weg waren
query-restarts = korte, even lange sessies per apparaat
query-sites = gelijktijdig verbroken verbindingen per adres
query-silence = sessies die eindigen bij de langste stilte die de hub toestaat
query-faults = apparaten die de verbinding verloren en fouten van de hub, per minuut
query-conflicts = conflicten en wisselende clients per apparaat
query-quota = weigeringen vanwege het quotum, per uur
query-categories = wat het logboek bevat
query-last = de laatste record van elk apparaat
query-refusals = geweigerde pogingen per apparaat en code
query-codes = deze foutcodes, per minuut
query-clock = verbroken verbindingen per tijdstip van de dag
query-hubs = hubs van elk apparaat, op tijd
query-renewals = duur van de sessies die met een afmelding eindigden
query-short = verbindingen die meteen zijn verbroken, per apparaat
page-copy = Kopiëren
page-copied = Gekopieerd
page-copy-selected = Geselecteerd: kopieer met het toetsenbord
page-copy-brief = Samenvatting kopiëren
page-to-finding = { $finding }: ga naar de bevinding

## Handing over: what leaves the page for the customer

page-hand-over = Overdragen
page-hand-title = Overdragen aan de klant
page-hand-language = Taal van de klant
page-hand-part = Alleen het deel dat in beeld is
page-hand-redact = Namen weglaten
page-hand-redact-hint = Apparaten, modules, adressen, hubs en bestandsnamen krijgen schuilnamen, overal dezelfde in wat u overdraagt. Fragmenten van het logboek worden weggelaten.
page-hand-redact-customer = De klant kan niet zien welk apparaat bedoeld is: dat staat in de brief, en ook dat u het kunt vertellen.
page-hand-open = Alles hieronder bevat de namen zoals ze in het logboek staan. Geef het alleen aan iemand die ze mag zien.
page-hand-reply = Het antwoord
page-hand-copy = Kopiëren met opmaak
page-hand-copy-markdown = Kopiëren als Markdown
page-hand-copy-text = Kopiëren als platte tekst
page-hand-report = Antwoord en rapport
page-hand-save-html = Opslaan als webpagina
page-hand-report-hint = Eén bestand dat in elke browser opent, met grafieken en zonder scripts.
page-hand-data = Gegevens
page-save-devices = devices.csv opslaan
page-save-mapping = mapping.csv opslaan
page-hand-mapping-hint = Welke schuilnaam waarvoor staat. Dit bestand is alleen voor u: stuur het niet mee.
page-hand-preview = Voorbeeld van het antwoord
page-hand-copied = Gekopieerd.
page-hand-saved = Opgeslagen: { $name }
page-hand-leak = { $count ->
    [one] Er is niets overgedragen: { $count } naam met een schuilnaam zou er nog in staan: { $names }
   *[other] Er is niets overgedragen: { $count } namen met een schuilnaam zouden er nog in staan: { $names }
}
page-hand-failed = Dat is niet gelukt en er is niets overgedragen.
page-hand-uncopied = De browser stond kopiëren niet toe. Selecteer de tekst van het voorbeeld en kopieer die daar.

## A part of the log, on the command line: what is told of it, and the options that choose it

part-filters = Filters in gebruik: { $filters }
part-filter = { $label }: { $value }
part-time = { $from } tot { $to } { $zone }
part-cause = Oorzaak
part-both = { $first }; { $second }
part-either = { $first }, { $second }
part-nothing = Geen verbroken verbinding voldoet aan de filters.
reply-part = Deze brief gaat over een deel van het logboek ({ $filters }): { $left }.
cli-help-part = Alleen een deel van het logboek (report, reply, verdicts, devices)
cli-help-from = Het eerste tijdstip, zoals 2026-03-02 of 2026-03-02T08:00:00Z; zonder zone geldt die van --time-zone of UTC
cli-help-to = Het tijdstip na het laatste
cli-help-cause = Verbroken verbindingen met deze oorzaak; er kunnen er meer worden opgegeven: { $choices }
cli-help-part-device = Apparaten met deze tekst in hun ID of in apparaat/module; hoofdletters maken niet uit
cli-help-sdk = Sessies met deze tekst in hun sdkVersion
cli-help-address = Sessies met deze tekst in hun gemaskeerde adres
cli-error-part-with = De optie { $option } hoort niet bij { $command }.
cli-error-part-time = --from moet vóór --to liggen.

## Handing over on the command line

cli-error-leak = { $count ->
    [one] Er is niets geschreven: { $count } naam met een schuilnaam zou er nog in staan ({ $kinds }).
   *[other] Er is niets geschreven: { $count } namen met een schuilnaam zouden er nog in staan ({ $kinds }).
}
page-hand-unchecked = { $count ->
    [one] { $count } naam is vervangen, maar er kon niet naar worden gezocht: te kort, een getal met weinig cijfers of een woord dat Hubscope zelf gebruikt.
   *[other] { $count } namen zijn vervangen, maar er kon niet naar worden gezocht: te kort, getallen met weinig cijfers of woorden die Hubscope zelf gebruikt.
}
cli-leak-devices = apparaten: { $count }
cli-leak-modules = modules: { $count }
cli-leak-addresses = adressen: { $count }
cli-leak-hubs = hubs: { $count }
cli-leak-files = bestanden: { $count }

## Queries in a report with stand-ins

query-stand-ins = De query hieronder noemt schuilnamen, die zo niets vinden; wie dit heeft overgedragen, heeft de lijst met de oorspronkelijke namen (mapping).

## Wanneer een verbinding werkelijk wegviel

explain-lost = Vastgelegd op { $time } { $zone }, maar eerder weggevallen. De SDK ({ $names }) heeft standaard een keep-alive van { $interval } en stuurt na { $pings } stilte een ping; de hub wacht 1,5 keer de keep-alive, { $waits }, op een pakket. Met die standaardwaarde viel de verbinding weg tussen { $from } en { $to }.
explain-lost-known = Vastgelegd op { $time } { $zone }, maar eerder weggevallen. Het eigen logboek van het apparaat toont een keep-alive van { $interval }: het stuurt na { $pings } stilte een ping, en de hub wacht 1,5 keer de keep-alive, { $waits }, op een pakket. De verbinding viel dus weg tussen { $from } en { $to }.
outage-began = De uitval begon in werkelijkheid tussen { $from } en { $to } { $zone }, als de clients de standaardwaarden van hun SDK’s voor de keep-alive aanhouden: dat klopt voor { $count } van de { $total } verbroken verbindingen.
explain-device-said = Het eigen logboek van het apparaat noemt de reden: { $reason } ({ $source }, regel { $line }).
explain-device-ended = Het eigen logboek van het apparaat vermeldt dat de verbinding werd verbroken, maar geeft geen reden ({ $source }, regel { $line }).
explain-device-silent = Het eigen logboek van het apparaat toont het begin van deze verbinding ({ $source }, regel { $line }) maar niet het einde, en gaat verder met de volgende, zoals na een herstart.
explain-either = De zekerheid geldt voor beide samen, weggevallen netwerk of abrupt gesloten: in het logboek van de hub zijn ze nauwelijks te onderscheiden.

## Wat de apparaten gemeen hebben die tegelijk de verbinding verliezen
evidence-burst-once = { $number } apparaten, minstens de helft van de hub, verloren binnen { $high } de verbinding, vrijwel elk maar één keer, en de meeste waren binnen 10 minuten terug{ evidence-of }.
evidence-burst-boots = Van de apparaten die tegelijk de verbinding verloren, waren die met dezelfde SDK even lang weg, zoals apparaten die zo lang nodig hebben om te starten{ evidence-of }.
evidence-burst-own-gaps = Van de apparaten die tegelijk de verbinding verloren, waren die met dezelfde SDK heel verschillend lang weg, zoals clients die het opnieuw proberen met back-off en jitter{ evidence-of }.
evidence-burst-timetable = Veel apparaten verloren in { $number } verschillende uren de verbinding op dezelfde minuut van het uur, als volgens een vast schema{ evidence-of }.
threshold-gone = Deel van deze verbroken verbindingen zonder terugkeer binnen 10 min
threshold-once = Deel van deze apparaten dat maar één keer de verbinding verloor
threshold-boots-share = Deel van deze verbroken verbindingen met dezelfde tijd weg als andere met die SDK
threshold-own-gaps-share = Deel van deze verbroken verbindingen met een andere tijd weg dan andere met die SDK
threshold-timetable = Uren waarin veel apparaten op deze minuut de verbinding verloren
threshold-timetable-share = Hetzelfde als deel van alle uren waarin dat bij veel apparaten gebeurde
threshold-timetable-again = Deel van deze apparaten dat er de andere keren ook bij is

## Waarop andere verbroken verbindingen wijzen
evidence-company-own = De meeste andere verbroken verbindingen van het apparaat wijzen, elk op zichzelf bekeken, op: { $cause }{ evidence-of }.
evidence-company-minute = De meeste verbindingen van andere apparaten van de hub die binnen een minuut hiervan werden verbroken, wijzen, elk op zichzelf bekeken, op: { $cause }{ evidence-of }.
evidence-company-own-same = De meeste andere verbroken verbindingen van het apparaat wijzen, elk op zichzelf bekeken, op dezelfde oorzaak{ evidence-of }.
evidence-company-minute-same = De meeste verbindingen van andere apparaten van de hub die binnen een minuut hiervan werden verbroken, wijzen, elk op zichzelf bekeken, op dezelfde oorzaak{ evidence-of }.
evidence-agreed = De verbroken verbindingen van dezelfde gebeurtenis wijzen samen op deze oorzaak{ evidence-of }.
threshold-company-own = Andere verbroken verbindingen van het apparaat
threshold-company-own-share = Deel daarvan dat, elk op zichzelf bekeken, op één oorzaak wijst
threshold-company-minute = Verbroken verbindingen van andere apparaten binnen een minuut
threshold-company-minute-share = Deel daarvan dat, elk op zichzelf bekeken, op één oorzaak wijst
threshold-agreed-drops = Verbroken verbindingen van dezelfde gebeurtenis
threshold-agreed-own = Waarschijnlijkheid van de oorzaak op grond van alleen deze verbroken verbinding

## Aanwijzingen over locaties, en over clients die elkaar afwisselen

evidence-roamed = Het apparaat kwam terug vanaf een ander adres nadat het { $spread } weg was geweest: een tweede client met dezelfde identiteit had de plaats niet leeg gelaten{ evidence-of }.
evidence-take-turns = Twee clients wisselen elkaar af, A, B, A: de ene maakt verbinding op het moment dat de verbinding van de andere eindigt, doorgaans { $number } keer{ evidence-of }.
evidence-one-client = Het apparaat heeft conflicten tussen twee verbindingen, maar weinig, en al zijn verbindingen komen vanaf één adres met één sdkVersion{ evidence-of }.
evidence-site-alone = { $number } apparaten achter het enige adres in het logboek verloren tegelijk de verbinding of kwamen tegelijk terug, binnen { $high } van elkaar; er is geen ander adres om mee te vergelijken{ evidence-of }.
evidence-site-part = { $number } van de apparaten achter één adres kwamen binnen een minuut na elkaar terug, meer dan toeval; de andere daar verloren de verbinding niet{ evidence-of }.
evidence-site-steps = De apparaten achter dit adres verloren na elkaar de verbinding, zoals de hub stilte opmerkt, maar kwamen allemaal tegelijk terug{ evidence-of }.

threshold-steps = Tijd waarin de middelste helft de verbinding verloor
threshold-steps-share = Tijd waarin ze terugkwamen, als deel daarvan
