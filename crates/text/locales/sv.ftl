### Svenska (Swedish). Identifiers stay as they are: error names and numbers, packets, field names, products, commands.

## Lengths of time

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-whole-minutes = { $minutes } min
duration-hours = { $hours } h { $minutes } min
duration-days = { $days } dygn { $hours } h
duration-whole-hours = { $hours } h
duration-whole-days = { $days } dygn

## Amounts, within other messages

amount-devices = { $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
}
amount-devices-count = { $count ->
    [one] { $count } enhet
   *[other] { $count } enheter
}
amount-disconnects = { $disconnects ->
    [one] { $disconnects } frånkoppling
   *[other] { $disconnects } frånkopplingar
}
amount-attempts = { $count ->
    [one] { $count } försök
   *[other] { $count } försök
}
amount-records = { $count ->
    [one] { $count } post
   *[other] { $count } poster
}
amount-days = { $days ->
    [one] { $days } dygn
   *[other] { $days } dygn
}
amount-connections = { $count ->
    [one] { $count } anslutning
   *[other] { $count } anslutningar
}
amount-renewals = { $count ->
    [one] { $count } förnyelse
   *[other] { $count } förnyelser
}
amount-devices-of = { $count } av { $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
}

## The causes: their names for people

cause-sas-token-expiry = Utgången SAS-token
cause-network-loss = Nätverksavbrott
cause-abrupt-close = Abrupt bruten anslutning
cause-app-restart = Programomstarter
cause-site-outage = Avbrott på en plats
cause-keep-alive-cap = Keep-alive-värde över hubbens gräns
cause-hub-transient = Tillfälligt fel i hubben
cause-duplicate-identity = Två klienter med samma identitet
cause-quota-exceeded = Förbrukad dygnskvot
cause-undetermined = Otillräckligt underlag

## The causes: what they mean

meaning-sas-token-expiry = Den SAS-token som enheten anslöt med gick ut, så hubben stängde anslutningen. Över MQTT går det inte att förnya en token i en pågående anslutning: hubben väntar 5–10 minuter efter att den har gått ut och kopplar sedan från enheten, som återansluter med en ny token.
meaning-old-sdk = Den här versionen av SDK:n förnyar sin SAS-token några minuter innan den går ut och stänger den gamla anslutningen utan MQTT DISCONNECT. Hubben kan inte skilja det från en bruten anslutning och loggar 404104. Enheten återansluter genast med den nya token.
meaning-old-sdk-certificate = Till och med version 1.2.13 återansluter C SDK var 48:e minut som om den hade en token att förnya, även med ett X.509-certifikat (azure-iot-sdk-c#829). Före 1.2.9 gör den det utan MQTT DISCONNECT, vilket hubben loggar som 404104. Varken någon token eller certifikatet har gått ut.
meaning-drift = Enhetens sessioner blir stadigt längre eller kortare. Dess SAS-token går ut enligt hubbens klocka men börjar gälla enligt enhetens egen: går den för fort eller för sakta lever varje token lite längre eller kortare än den förra. När klockan går mer än några minuter fel kan hubben neka enheten (401003).
meaning-network-loss = Enheten var onåbar längre än hubben väntar, det vill säga en och en halv gånger enhetens keep-alive-värde för MQTT. Först då betraktar hubben enheten som borta, så själva avbrottet inträffade tidigare än loggen visar.
meaning-network-loss-amqp = Enheten var onåbar längre än hubben väntar på ett livstecken: över AMQP 4 minuter. Först då betraktar hubben enheten som borta, så själva avbrottet inträffade tidigare än loggen visar.
meaning-abrupt-close = Anslutningen bröts utan MQTT DISCONNECT: av en TCP-återställning (RST) från en brandvägg eller proxy, av en klient som stänger sin socket, av en bugg i en gammal SDK eller av ett nätverksavbrott så kort att enheten genast var tillbaka. I hubbens logg ser de likadana ut.
meaning-app-restart = Programmet på enheten kraschar eller startas om gång på gång: sessionerna är korta och lika långa, och uppehållen då programmet startar är också lika långa.
meaning-app-restart-by-clock = Programmet eller hela enheten startas om vid samma tid gång på gång: av en schemalagd aktivitet, ett uppdateringsfönster eller en timer. Det som avslutas tvärt tar inte farväl av hubben (MQTT DISCONNECT), så hubben loggar det här felet.
meaning-app-restart-regular = Programmet på enheten kraschar eller startas om gång på gång: varje gång är det borta ungefär så länge som en start tar. Det tar inte farväl av hubben dessförinnan (MQTT DISCONNECT), så hubben loggar det här felet.
meaning-app-restart-shrinking = Programmet på enheten kraschar eller startas om gång på gång, efter allt kortare tid: något fylls som en omstart inte tömmer. Det säger inte adjö till hubben innan (MQTT DISCONNECT), så hubben loggar det här felet.
meaning-site-unplaced = De här enheterna bröts samtidigt och kom tillbaka samtidigt, medan andra på hubben inte gjorde det. Exporten innehåller inga adresser, så loggen kan inte säga vad de har gemensamt: en plats med dess linje och ström, en mobiloperatör eller en del av hubben.
meaning-limit = Något avslutar anslutningarna efter samma tid, på sekunden: oftast en brandvägg, proxy, lastbalanserare eller VPN som inte låter någon anslutning vara längre, eller en timer i klienten. Klienten säger inte adjö till hubben (MQTT DISCONNECT), så hubben loggar det här felet.
meaning-app-restart-once = Programmet eller hela enheten startades om, de flesta enheter bara en gång: av en uppdatering, av någon eller av ett strömavbrott. Det som avslutas tvärt säger inte adjö till hubben (MQTT DISCONNECT), och därför loggar hubben det här felet.
meaning-site-outage = En plats blev utan förbindelse, ström eller gateway, och alla enheter bakom platsens adress tappade kontakten på en gång. Hubben märker det för varje enhet först efter en och en halv gånger enhetens keep-alive-värde för MQTT. Med olika SDK:er kommer frånkopplingarna därför i steg (efter 90 s med standardvärdet i Python-SDK:n, efter 450 s med det i .NET), och alla ligger senare än själva avbrottet.
meaning-keep-alive-cap = Klienten använder ett högre keep-alive-värde för MQTT än hubben medger och skickade ingenting på 29,45 minuter (1767 s). Ingen klient får vara tyst längre än så, vilket värde den än begär, så hubben stängde anslutningen. Nätverket behöver inte ha varit ur funktion.
meaning-hub-transient = Felet låg i hubben och var tillfälligt. Några av hubbens noder stängde sina anslutningar och nekade nya under en stund; enheter i många nätverk kopplades från samtidigt.
meaning-hub-moved = Hubben flyttade till sin andra region eller uppdaterades: det säger den själv, med egna koder. Den stängde sina anslutningar och nekade nya tills den var tillbaka, så enheter i många nätverk kopplades från samtidigt.
meaning-duplicate-identity = Två klienter ansluter med samma enhets-ID, men hubben tillåter bara en anslutning per identitet. Den nyare klienten tränger ut den äldre, som återansluter och i sin tur tränger ut den nyare, om och om igen. Hubben loggar det även som 400027 ConnectionForcefullyClosedOnNewConnection (MQTT) eller 409002 LinkCreationConflict (AMQP).
meaning-quota-exceeded = Hubbens meddelanden för dygnet är förbrukade (403002 IotHubQuotaExceeded). Fram till 00:00 UTC släpper hubben in enheterna och kopplar från dem ögonblicket efter, och de återansluter gång på gång. Över MQTT kan hubben inte tala om för dem varför.
meaning-undetermined = Exporten kan inte visa varför de här enheterna kopplades från. Även det är ett svar: nedan står vad som skulle visa det.
refused-meaning = Hubben stängde anslutningarna och nekade därefter enheterna, fast de försökte igen genast: de når hubben. De hade inaktiverats eller tagits bort, eller så godtogs deras nyckel eller certifikat inte längre. Varken nätverket eller ett fel i hubben är orsaken.

## The causes: how they show

symptom-regular = Symptom: enheterna kopplas från med jämna mellanrum (var 65:e till 70:e minut med en token som gäller i en timme), ibland med 401003 IotHubUnauthorized, och återansluter mindre än en minut senare.
symptom-random = Symptom: enheterna kopplas från slumpmässigt, var och en vid sin egen tidpunkt.
symptom-together = Symptom: många enheter kopplas från samtidigt, måttet Anslutna enheter (connectedDeviceCount) visar en nedgång och det finns fler 404104- och 500xxx-fel än vanligt.

## Evidence, over the disconnects of one finding
##
## In all of them: $count (Number) of the finding’s $total (Number) disconnects show it.
## $low, $high, $typical (String) are lengths of time: the shortest, the longest and the median.

range-between = { $low } till { $high }
range-typical = { $low } till { $high }, vanligtvis { $typical }
range-exactly = { $low }
token-life-minutes = { $number } minuter
token-life-hours = { $number } timmar
token-life-days = { $number } dygn
evidence-of = { $total ->
    [0] {""}
    [one] {" "}({ $count } av { $total } frånkoppling)
   *[other] {" "}({ $count } av { $total } frånkopplingar)
}
evidence-token-band = Sessionen varade i { $range }, vilket motsvarar en token som gäller i { $life } plus hubbens 5–10 minuter{ evidence-of }.
evidence-token-early = Sessionen varade i { $range }, vilket är den ålder då SDK:n själv förnyar en token som gäller i { $life }{ evidence-of }.
evidence-token-repeats = Samma sessionslängd återkom minst tre gånger på samma enhet{ evidence-of }.
evidence-token-clock = Sessionen var kortare, men anslutningen stängdes { $range } efter att dess token hade skapats, vilket stämmer med en token som gäller i { $life } och användes för två anslutningar{ evidence-of }.
evidence-token-clock-steady = Vid frånkopplingen var tokenen lika gammal som den är vid de flesta av enhetens frånkopplingar: { $range }{ evidence-of }.
evidence-401003-near = Felet 401003 IotHubUnauthorized loggades högst { $high } före eller efter frånkopplingen{ evidence-of }.
evidence-401003-elsewhere = Felet 401003 IotHubUnauthorized loggades vid andra av enhetens frånkopplingar, men inte vid den här{ evidence-of }.
evidence-sdk-waits-for-hub = SDK:n förnyar inte sin token i förväg utan väntar tills hubben stänger anslutningen: { $names }{ evidence-of }.
evidence-sdk-pings-early = SDK:n pingar redan efter en fjärdedel av sitt keep-alive-intervall, så hubbens gräns för tystnad nås nästan aldrig: { $names }{ evidence-of }.
evidence-sdk-renews-gracefully = SDK:n förnyar sin token innan den går ut och avslutar den gamla anslutningen korrekt, så förnyelserna lämnar inga fel i loggen: { $names }{ evidence-of }.
evidence-sdk-renews-abruptly = SDK:n förnyar sin token innan den går ut men stänger den gamla anslutningen utan MQTT DISCONNECT, och förnyelserna loggas som 404104: { $names }{ evidence-of }.
evidence-auth-sas = Enheten autentiseras med en SAS-token{ evidence-of }.
evidence-auth-x509 = Enheten autentiseras med ett X.509-certifikat, som inte ger någon sådan rytm{ evidence-of }.
evidence-protocol-amqp = Enheten använder AMQP, som förnyar token utan frånkoppling{ evidence-of }.
evidence-token-distance = Anslutningen finns inte i loggen, men frånkopplingen kom { $range } efter enhetens föregående, eller flera gånger så länge efter där rader saknas, vilket stämmer med en token på { $life }{ evidence-of }.
evidence-renewal-age = Loggen nämner ingen SDK, men sessionen, eller tiden sedan enhetens föregående frånkoppling, varade i { $range }, vilket är den ålder då gamla SDK:er själva förnyar en token som gäller i { $life }{ evidence-of }.
evidence-token-older = Sessionen var kortare än tokens giltighetstid, men tokenen kan ha skapats innan sessionen började{ evidence-of }.
evidence-peers-token = De flesta enheter med samma SDK-version följer rytmen för en token{ evidence-of }.
evidence-outlived = Andra sessioner på enheten varade längre än en sådan token gäller{ evidence-of }.
evidence-off-token-band = Sessionen varade i { $range }, vilket inte stämmer med någon av de vanliga giltighetstiderna för en token{ evidence-of }.
evidence-mostly-token = De flesta av enhetens sessioner följer rytmen för dess token, men inte den här{ evidence-of }.
evidence-steady = Minst fyra av enhetens sessioner, däribland den här, är ungefär lika långa, och få varar längre: { $range }{ evidence-of }.
evidence-irregular = Enhetens sessioner är mycket olika långa{ evidence-of }.
evidence-regular = Enhetens sessioner är nästan lika långa{ evidence-of }.
evidence-session-seconds = Sessionen varade i högst en minut: { $spread }{ evidence-of }.
evidence-session-minutes = Sessionen varade i 1–15 minuter: { $spread }{ evidence-of }.
evidence-cap = Sessionen varade i { $range }, ungefär så länge som hubben låter en klient vara tyst: 29,45 minuter (1767 s){ evidence-of }.
evidence-cap-repeats = Minst tre av enhetens sessioner slutade vid hubbens gräns för tystnad, 29,45 minuter (1767 s){ evidence-of }.
evidence-cap-device = Enheten kopplas aldrig från före hubbens gräns för tystnad, 29,45 minuter (1767 s), och den här sessionen varade längre: { $range }{ evidence-of }.
evidence-at-limit = Minst fem av enhetens sessioner, däribland den här, var lika långa på tre sekunder när, vanligtvis { $typical }: något har en gräns där{ evidence-of }.
evidence-limit-of-address = { $number } enheter bakom samma adress har den gränsen{ evidence-of }.
evidence-limit-elsewhere = { $number } enheter på andra adresser har också den gränsen{ evidence-of }.
evidence-often = Enheten kopplades från minst åtta gånger inom en timme{ evidence-of }.
evidence-timer = Enheten ansluter gång på gång efter samma tid, som med en timer: med { $typical } emellan{ evidence-of }.
evidence-time-of-day = Enheten kopplas från vid den här tiden på dygnet, på fem minuter när, under de flesta av loggens dygn{ evidence-of }.
evidence-round-time = Frånkopplingen kom 5 till 10 minuter efter hel timme, som de flesta av enhetens: då stänger hubben anslutningar vars token går ut på hel timme{ evidence-of }.
evidence-gap-instant = Enheten återanslöt inom en sekund, snabbare än en klient märker att anslutningen är borta{ evidence-of }.
evidence-gap-seconds = Enheten återanslöt inom 10 sekunder, vanligtvis efter { $typical }{ evidence-of }.
evidence-gap-short = Enheten var borta i { $range }{ evidence-of }.
evidence-gap-minutes = Enheten var borta i 1–10 minuter: { $spread }{ evidence-of }.
evidence-gap-over-ten-minutes = Enheten var borta längre än 10 minuter: { $spread }{ evidence-of }.
evidence-gap-as-ever = Enheten var borta ungefär lika länge som den brukar: { $spread }{ evidence-of }.
evidence-gap-of-fleet = Enheten var borta ungefär lika länge som de flesta enheter som var borta en stund: { $spread }{ evidence-of }.
evidence-long-gap-as-ever = Enheten var borta ungefär lika länge som den brukar, och längre än en enhet behöver för att starta: { $spread }{ evidence-of }.
evidence-no-return = Enheten hade inte återanslutit när loggen tog slut{ evidence-of }.
evidence-address-changed = Enheten återanslöt från en annan adress{ evidence-of }.
evidence-new-address = Enheten återansluter nästan varje gång från en annan adress, som modem gör när de får en ny med varje datasession{ evidence-of }.
evidence-version-changed = Enheten återanslöt med en annan version av sin SDK{ evidence-of }.
evidence-throttled = Hubben begränsade enhetens trafik högst en minut före eller efter frånkopplingen (429xxx eller 503008){ evidence-of }.
evidence-refused = Inom fem minuter efter frånkopplingen, och innan enheten var tillbaka, misslyckades en av dess anslutningar med ett serverfel (500xxx, 502xxx eller 503xxx){ evidence-of }.
evidence-conflict-near = En konflikt mellan två av enhetens anslutningar loggades högst en minut före eller efter frånkopplingen: 400027 ConnectionForcefullyClosedOnNewConnection eller 409002 LinkCreationConflict{ evidence-of }.
evidence-conflicts = Enheten har haft flera konflikter mellan två anslutningar, vanligtvis { $number } (400027 eller 409002){ evidence-of }.
evidence-taken-over = Enheten hade öppnat en annan anslutning högst 5 sekunder innan den här stängdes{ evidence-of }.
evidence-contested = Enhetens anslutningar tar gång på gång varandras plats, snart efter varandra, som när två klienter båda försöker på nytt{ evidence-of }.
evidence-taken-at-once = En annan anslutning tog den här anslutningens plats inom 8 sekunder, snabbare än någon enhet startar om: { $spread }{ evidence-of }.
evidence-two-sdks = Enheten ansluter växelvis med två olika värden för sdkVersion (A, B, A){ evidence-of }.
evidence-two-addresses = Enheten ansluter växelvis från två adresser (A, B, A){ evidence-of }.
evidence-address-pool = Också de enheter som delar dess adress byter adress: adresserna kommer ur en operatörs pool{ evidence-of }.
evidence-quota-code = Hubben hade loggat 403002 IotHubQuotaExceeded tidigare samma dygn (UTC){ evidence-of }.
evidence-loop-until-midnight = Hubbens enheter släpptes in och kopplades från inom 30 sekunder, gång på gång, fram till 00:00 UTC{ evidence-of }.
evidence-quota-unfinished = När loggen slutar, före 00:00 UTC, släpptes de flesta enheter fortfarande in och kopplades från genast{ evidence-of }.
evidence-alike-sessions = Upp till { $number } korta, lika långa sessioner i följd: vanligtvis { $typical }{ evidence-of }.
evidence-alike-gaps = Uppehållen mellan dem är också lika långa, vanligtvis { $typical }, som när en enhet startar{ evidence-of }.
evidence-site-together = { $number } enheter bakom samma adress kopplades från inom { $high }, medan knappt några enheter på andra adresser kopplades från{ evidence-of }.
evidence-site-not-alone = { $number } enheter bakom samma adress kopplades från inom { $high }, men det gjorde även enheter på andra adresser då, eller så finns knappt några kvar där{ evidence-of }.
evidence-together-unplaced = { $number } enheter som hade varit borta återanslöt inom en minut från varandra; loggen innehåller inga adresser som kan visa vad de har gemensamt{ evidence-of }.
evidence-site-back = Enheterna bakom adressen återanslöt samtidigt, minst hälften inom loppet av tre minuter{ evidence-of }.
evidence-site-at-once = Alla bröts inom { $high }, och de flesta var tillbaka inom 8 sekunder, innan någon enhet hinner starta{ evidence-of }.
evidence-burst = { $number } enheter i flera nätverk kopplades från inom { $high }{ evidence-of }.
evidence-burst-unplaced = { $number } enheter kopplades från inom { $high }; deras adresser framgår inte av exporten{ evidence-of }.
evidence-wave = I en våg på högst { $high } kopplades { $number } enheter från en efter en, minst hälften av hubbens enheter{ evidence-of }.
evidence-burst-one-address = { $number } enheter kopplades från samtidigt, de flesta bakom samma adress{ evidence-of }.
evidence-burst-like-sites = De flesta frånkopplingarna vid den tidpunkten ser ut som avbrott på enskilda platser: i grupper, var och en bakom en adress{ evidence-of }.
evidence-burst-by-address = Adressen avgör vilka som kopplades från: bakom några gjorde nästan alla enheter det, bakom de andra knappt någon{ evidence-of }.
evidence-burst-all = Minst 70 % av hubbens enheter kopplades från samtidigt: { $number } enheter inom { $high }{ evidence-of }.
evidence-burst-at-once = Av enheterna som kopplades från samtidigt var minst hälften tillbaka inom 10 sekunder{ evidence-of }.
evidence-burst-as-ever = Av enheterna som kopplades från samtidigt var minst hälften borta ungefär lika länge som de brukar{ evidence-of }.
evidence-burst-repeated = Några av enheterna som kopplades från samtidigt drabbades mer än en gång under den tiden{ evidence-of }.
evidence-server-errors = { $number ->
    [one] Hubben loggade samtidigt { $number } internt fel (500xxx eller 503xxx){ evidence-of }.
   *[other] Hubben loggade samtidigt { $number } interna fel (500xxx eller 503xxx){ evidence-of }.
}
evidence-no-server-errors = Inga interna fel (500xxx) loggades samtidigt, trots att exporten omfattar kategorier där de skulle kunna synas{ evidence-of }.
evidence-not-confirmed = Exporten omfattar bara kategorin Connections, och interna fel (500xxx) i andra kategorier skulle inte synas{ evidence-of }.
evidence-upheaval = Samtidigt loggade hubben koder för en redundansväxling eller uppgradering (404012, 400029, 400030 eller 503006){ evidence-of }.
evidence-many-sdks = Enheterna kör { $number } olika SDK:er{ evidence-of }.
evidence-common-start = { $number } enheter kopplades från samtidigt, och de flesta av dem hade också anslutit samtidigt; tiden däremellan motsvarar giltighetstiden för en token{ evidence-of }.
evidence-too-few = Enheten har för få frånkopplingar i exporten för att ett mönster ska synas{ evidence-of }.
evidence-no-start = Sessionens början finns inte i loggen{ evidence-of }.
evidence-no-connects = Exporten innehåller inga anslutningar alls, så varken sessioner eller återanslutningar syns{ evidence-of }.
evidence-other-code = Ett annat fel loggades inom en minut och kan vara orsaken: { $names }{ evidence-of }.
evidence-device-rhythm = Sessionens början finns inte i loggen, men enhetens övriga sessioner följer rytmen för dess token{ evidence-of }.
evidence-device-said = Enhetens egen logg anger orsaken: { $names }{ evidence-of }.
evidence-device-lived = Enhetens egen logg nämner att anslutningen bröts, så programmet i den var i gång hela tiden{ evidence-of }.
evidence-device-silent = Enhetens egen logg nämner andra frånkopplingar men inte den här: den fortsätter med nästa anslutning, som efter en omstart{ evidence-of }.
evidence-401003-missing = När tokens går ut för sådana klienter på den här hubben loggas nästan alltid 401003 IotHubUnauthorized vid frånkopplingen, men inte här{ evidence-of }.
evidence-gap-by-ping = Enheten var borta i { $range }, ungefär så mycket längre som dess SDK behöver än hubben för att märka att inget svar kommer{ evidence-of }.
evidence-drifting = Enhetens sessioner blir längre eller kortare med { $range } per dag, som när dess klocka går för fort eller för sakta{ evidence-of }.
evidence-off-band-life = Sessionerna varade { $range }. Det är ingen vanlig livslängd för en token, men en token på ungefär { $number } minuter skulle ge sådana sessioner{ evidence-of }.
evidence-since-update = De började med en uppdatering: { $devices } enheter anslöt med { $to } i stället för { $from } strax innan, och hade inte haft några sådana frånkopplingar dessförinnan ({ $count } frånkopplingar).
evidence-until-update = De upphörde med en uppdatering: { $devices } enheter hade { $count } sådana frånkopplingar tills de anslöt med { $to } i stället för { $from }, och inga sedan dess.
evidence-shrinking = Sessionerna blir allt kortare ({ amount-devices }), från { $high } till { $low }.
evidence-gave-up = Enheter med SDK:n för Node.js var borta i mer än 15 minuter { $count } gånger, upp till { $high }: den SDK:n ger upp när den inte har lyckats återansluta på 4 minuter och gör sedan ingenting förrän programmet öppnar klienten på nytt.
evidence-switched-off = De är borta från omkring { $from } till omkring { $to } UTC, gång på gång ({ amount-devices }; { $count } frånkopplingar).
evidence-silent-mqtt = Sessionerna varar i { $typical }, precis så länge som hubben väntar på en klient med keep-alive { $high } som inte skickar något alls efter anslutningen, inte ens en ping{ evidence-of }.
evidence-silent-amqp = Sessionerna varar i { $typical }, precis så länge som hubben håller en AMQP-anslutning öppen när inget skickas på den{ evidence-of }.
evidence-silent-on-the-way = Sessionerna varar i { $typical }, och efter så lång tid stänger många lastbalanserare, brandväggar och operatörer en anslutning där inget skickas{ evidence-of }.
evidence-waits-without-limit = Till och med version 1.3 fördubblar SDK:n för C sin väntan efter varje misslyckat försök, utan gräns (azure-iot-sdk-c#205). Enheterna kom tillbaka upp till { $high } senare och kan ha varit borta längre än nätverket{ evidence-of }.
evidence-refused-since = Därefter nekade hubben enheten: { $names }{ evidence-of }.
evidence-cut-at-once = Hubben släpper in klienten och stänger anslutningen inom { $high }, gång på gång, och inget i loggen tyder på en andra klient{ evidence-of }.

## What to do

solution-token-nothing = Om enheten använder en Azure IoT-SDK och en anslutningssträng behöver du inte göra något. SDK:n skapar en ny token och återansluter av sig själv. Kontrollera att varje enhet är tillbaka inom en minut.
solution-token-locked-out = Först de enheter som inte har kommit tillbaka: hubben nekar det de erbjuder (401003). Är det den utgångna token igen, låt programmet skapa en ny innan den gamla går ut (Java SDK 1.29.2 till 1.29.4: uppdatera den). Har nyckeln ändrats i IoT Hub, för över den nya till enheten.
solution-token-longer = Vill du ha färre sådana fel kan du ge klienten en token med längre giltighetstid: ClientOptions.SasTokenTimeToLive i SDK:n för .NET (från 1.37.0), till exempel 24 timmar; sasTokenExpiryTime i ClientOptions för Java, i sekunder, till exempel 86400. Eller använd AMQP, som förnyar i samma anslutning. Det har hjälpt om enheten i en ny export bara kopplas från en gång på 24 timmar och 5 till 10 minuter.
solution-token-long = De här tokenerna gäller redan i ett dygn eller längre. Vill du ha ännu färre fel, använd AMQP, som förnyar sin token inom anslutningen, eller X.509-certifikat, som inte behöver någon token.
solution-token-check = Om programmet självt skapar sina token: skapa en ny och återanslut innan den gamla går ut, och se till att enhetens klocka går rätt (NTP).
solution-clock = Ställ enhetens klocka och låt NTP hålla den rätt: se till att enheten når en tidsserver och att dess batteri håller tiden när den är avstängd. Det har hjälpt om dess sessioner är lika långa som andra enheters.
solution-update-sdk-goodbye = Uppdatera SDK:n på de här enheterna: C till 1.2.9 eller senare, Python till 2.1.2 eller senare. Äldre versioner förnyar sin token utan MQTT DISCONNECT. Det har hjälpt om frånkopplingarna vid 48 minuter (C) eller 58 minuter (Python) bara loggas som information.
solution-update-sdk-certificate = Uppdatera C SDK på de här enheterna till 1.2.14 eller senare. Det har hjälpt om frånkopplingarna var 48:e minut är borta.
solution-update-sdk = Använd den senaste versionen av Azure IoT-enhets-SDK:n: äldre versioner hade buggar i återanslutningen.
solution-update-sdk-waits = Uppdatera SDK:n för C på de här enheterna till 1.4.0 eller senare, som aldrig väntar längre än 30 s mellan två försök. Åtgärden har hjälpt om alla är tillbaka inom en minut efter nästa avbrott.
solution-update-undone = Ta reda på vad som kom med uppdateringen: lägg tillbaka den tidigare versionen på en av enheterna. Upphör frånkopplingarna där är det uppdateringen.
solution-update-helped = Ge uppdateringen som fick slut på det till de enheter som ännu inte har den. För de enheter som har den finns inget kvar att göra.
solution-fills-up = Leta efter det som fylls på enheten och förblir fullt efter en omstart: disken eller flashminnet, en logg, en databas, en kö av meddelanden som inte skickats. Är det arbetsminnet, så fortsätter det som använder det att köra medan programmet startas om. Åtgärden har hjälpt om sessionerna inte längre blir kortare.
solution-reopen-client = Låt programmet öppna klienten igen när SDK:n för Node.js ger upp: anropa open() vid händelsen ”disconnect” tills det lyckas, med en minuts paus, eller avsluta processen och låt en tjänsthanterare starta den. Åtgärden har hjälpt om enheterna är tillbaka inom några minuter efter nätverket.
solution-switched-off = Ta reda på om någon eller något stänger av enheterna vid de här tiderna: arbetsdagens slut, helgen, solen på en solpanel. I så fall är inget fel. För att slippa felet i loggen kan programmet stänga sin anslutning (MQTT DISCONNECT) innan strömmen bryts.
solution-send-addresses = Exportera igen med kolumnen maskedIpAddress (del av properties): den visar om enheterna finns bakom en och samma adress, hos en operatör eller var som helst.
solution-test-connection = Testa anslutningen till hubben på den plats där enheten finns: att port 8883 (MQTT), 5671 (AMQP) eller 443 (WebSockets) är öppen, att namnmatchningen fungerar och att signalen är tillräckligt stark.
solution-keep-alive = Höj inte keep-alive-värdet i ett otillförlitligt nätverk. Det håller inte anslutningen vid liv; avbrott upptäcks bara senare, och då kommer även aviseringarna senare.
solution-client-log = Hämta enhetens egen logg för samma minuter. Hubbens logg kan inte visa varför en anslutning bröts.
solution-close-properly = Stäng den gamla klienten (MQTT DISCONNECT) innan programmet skapar en ny, och låt inte programmet återansluta medan SDK:n gör återförsök.
solution-middlebox-idle = Ta reda på om en brandvägg, proxy eller NAT på vägen bryter anslutningar som är inaktiva eller gamla. Dess tidsgräns för inaktivitet måste vara längre än klientens keep-alive, som standard 60 s för Python, 180 s för Node.js, 230 s för Java och 240 s för C; .NET skickar en ping var 75:e sekund. Om tidsgränsen inte kan ändras anger du ett lägre keep-alive-värde, till exempel 120 s. Det har hjälpt om tysta enheter förblir anslutna.
solution-session-limit = Anslutningarna varar lika länge, så något avslutar dem efter klockan: en proxy, lastbalanserare, VPN eller brandvägg som begränsar hur länge en anslutning får vara, ofta till 60 minuter, eller enhetens eget program. En kortare keep-alive hjälper inte mot det. Höj gränsen, eller låt klienten avsluta korrekt (MQTT DISCONNECT) och återansluta innan den nås.
solution-no-pings = Kontrollera först om klienten över huvud taget skickar ping: det ser ut som om den inte skickar något efter anslutningen. Ett MQTT-bibliotek skickar ping bara när programmet låter det arbeta, i en egen tråd eller genom ett anrop i programmets slinga (loop, yield, DoWork). Saknas anropet, eller är det blockerat, stänger hubben anslutningen varje gång. Åtgärden har hjälpt om sessionerna blir längre.
solution-amqp-idle = Kontrollera först om klienten håller sin AMQP-anslutning vid liv: hubben stänger den när inget har kommit på 4 minuter (idle timeout 240 000 ms). SDK:erna skickar tomma ramar av sig själva. Ställ in andra bibliotek så att de gör det minst varannan minut, och blockera inte deras tråd. Åtgärden har hjälpt om sessionerna blir längre.
solution-idle-limit = Kontrollera först om något på vägen stänger anslutningar som är overksamma i 4 eller 5 minuter, som lastbalanserare och operatörer gör: ställ in klientens keep-alive på 2 eller 3 minuter. Åtgärden har hjälpt om sessionerna blir längre. Blir de inte det, avslutas de av enhetens eget program eller av en gräns för hur länge en anslutning får vara.
solution-app-log = Läs programmets egen logg och systemloggen från de här tidpunkterna: de sista raderna före varje frånkoppling visar oftast vad som gick fel.
solution-watchdog = Jämför sessionernas längd med watchdog-timrar, schemalagda omstarter och minnesgränser, och kontrollera strömförsörjningen.
solution-planned-restart = Enheterna återanslöt med en annan version, så det här var en utrullning och inget behöver åtgärdas. Låt uppdateringen stänga klienten (MQTT DISCONNECT) innan den avslutar programmet. Det har fungerat om nästa utrullning inte lämnar några 404104 efter sig.
solution-sleeping-device = Om enheten är byggd för att sova mellan meddelanden: låt den skicka MQTT DISCONNECT innan den stänger av sig, så upphör de här felen.
solution-site-line = Ta reda på vad som slutade fungera på platsen vid den tidpunkten: strömmen, routern, gatewayen, brandväggen eller operatörens förbindelse. Om det händer igen: ge routern avbrottsfri kraft (UPS) eller en reservförbindelse, till exempel via mobilnätet. Åtgärden har hjälpt om enheterna bakom adressen inte längre kopplas från samtidigt.
solution-site-time = Undersök tiden före den första frånkopplingen, eftersom hubben märker ett avbrott sent. Med SDK:ernas standardvärden för keep-alive dröjer det efter det sista paketet 90 s för Python, 4 min 30 s för Node.js, 5 min 45 s för Java, 6 min för C och 7 min 30 s för .NET. Om routerns eller operatörens logg visar ett fel vid den tidigare tidpunkten är orsaken funnen.
solution-keep-alive-below-cap = Ange högst 1177 s som klientens keep-alive-värde för MQTT, hellre några minuter: hubben väntar en och en halv gånger så länge, men aldrig längre än 29,45 minuter (1767 s). Inställningen heter KeepAliveInSeconds i SDK:n för .NET, keepAliveInterval för Java, keepalive för Node.js och C samt keep_alive för Python. Åtgärden har hjälpt om sessioner utan trafik varar längre än en halvtimme.
solution-send-sometimes = Om keep-alive-värdet inte går att ändra: låt programmet skicka ett kort meddelande var 15:e minut, eftersom hubbens väntetid börjar om med varje paket. Det blir 96 meddelanden per enhet och dygn, och de räknas mot dygnskvoten. Åtgärden har hjälpt om sessionerna varar längre än en halvtimme.
solution-find-second-client = Hitta den andra klienten: ta fram enhetens deviceConnect-poster i loggkategorin Connections, med sdkVersion och maskedIpAddress. Två värden som växlar visar vilket program den andra klienten är och var den körs. Ofta är det en testrigg, en kopierad diskavbildning eller konfiguration, eller en gammal installation som aldrig stängdes av.
solution-one-identity = Registrera en egen enhet i IoT Hub för varje klient, med egen nyckel eller eget certifikat. Om den andra klienten inte går att hitta: återskapa enhetens båda nycklar och ge en ny nyckel bara till rätt klient, så nekas den andra med 401003 IotHubUnauthorized. Åtgärden har hjälpt om 400027 och 409002 inte längre loggas för enheten.
solution-dispose-client = Om båda anslutningarna kommer från samma adress och med samma sdkVersion ansluter ett och samma program två gånger. Låt det stänga och frigöra den gamla klienten innan det skapar en ny, kör bara en instans av det och låt antingen SDK:n eller programmet sköta återanslutningen. Åtgärden har hjälpt om 400027 och 409002 inte längre loggas för enheten.
solution-quota-units = Höj dygnsgränsen i Azure-portalen, under Priser och skalning för hubben: fler kapacitetsenheter eller en större utgåva (en kapacitetsenhet S1 rymmer 400 000 meddelanden per dygn, en S2 6 000 000). För en kostnadsfri hubb (8 000 per dygn) går gränsen inte att höja; då behövs en ny hubb på en betald nivå. Åtgärden har hjälpt om måttet Totalt antal meddelanden som används (dailyMessageQuotaUsed) håller sig under gränsen fram till 00:00 UTC.
solution-quota-confirm = Loggen innehåller ingen 403002: jämför med måttet för använda meddelanden (Total number of messages used). Det ökar under dagen och ligger kvar vid gränsen från den första av de här frånkopplingarna till 00:00 UTC om det var kvoten.
solution-quota-sender = Ta reda på vad som förbrukar kvoten: räkna meddelandena per iothub-connection-device-id där de tas emot. Även läsning av enhetstvillingar och direktmetoder räknas. Låt de flitigaste enheterna skicka mer sällan, eller samla flera mätvärden i ett meddelande: upp till 4 kB räknas som ett (0,5 kB i en kostnadsfri hubb). Åtgärden har hjälpt om dailyMessageQuotaUsed växer långsammare under dygnet.
solution-quota-alert = Skapa en avisering i Azure Monitor för hubbens mått Totalt antal meddelanden som används (dailyMessageQuotaUsed), med sammansättningen Max och tröskelvärdet 80 % av dygnsgränsen: 320 000 för en kapacitetsenhet S1. Åtgärden har hjälpt om aviseringen kommer innan hubben börjar koppla från enheter.
solution-quota-wait = Eller vänta: 00:00 UTC börjar hubben räkna från noll igen, och därefter förblir enheterna anslutna utan åtgärd. Händer det igen nästa dygn är kvoten för liten för de här enheterna.
solution-retry = Låt enheterna göra återförsök med exponentiell backoff och slumpad fördröjning, som SDK:erna gör som standard; de flesta återansluter av sig själva.
solution-resource-health = Kontrollera hubbens Resource Health och Azure Status för den aktuella tiden.
solution-in-common = De här enheterna kopplades från samtidigt, så leta efter det de har gemensamt: hubben och dess region, en operatör, en brandvägg eller gateway, DNS eller en timer. Exportera samma timme med alla kategorier, så att hubbens egna fel (5xx) syns, och jämför med Azure-status.
solution-failover = Om det håller i sig: överväg en manuell redundansväxling, om en sådan är konfigurerad för hubben.
solution-support = Skapa en supportbegäran hos Microsoft och ange tiderna ovan och enheternas ID:n.
solution-longer-export = Exportera ett längre tidsintervall: minst tre frånkopplingar av samma enhet och anslutningarna före dem.
solution-all-columns = Exportera alla kolumner i kategorin Connections, inklusive sdkVersion, authType och maskedIpAddress.

## Notes

note-expected = Enheterna återanslöt inom en minut. Hubben fungerar här som avsett: inget behöver åtgärdas.
note-expected-old-sdk = Enheterna återanslöt inom en minut. Det är ofarligt och försvinner med en nyare SDK.
note-expected-away = { $away ->
    [one] Enheterna återanslöt inom en minut, så som hubben är avsedd att fungera, utom { $away } enhet som inte var tillbaka när loggen slutade: den behöver ses om.
   *[other] Enheterna återanslöt inom en minut, så som hubben är avsedd att fungera, utom { $away } enheter som inte var tillbaka när loggen slutade: de behöver ses om.
}
note-keep-alive-editions = Dokumentationen motsäger sig själv om keep-alive: utgåvan från 2019 rekommenderade ett högre keep-alive-värde för otillförlitliga nätverk, utgåvan från 2020 avråder från det. Hubscope följer den senare.

## Vid sidan av frånkopplingarna: vad loggen säger utan ett eget 404104

beside-never-came-back = Enheter som inte har kommit tillbaka
beside-authentication-failing = Autentisering som bara misslyckas
beside-authentication-failed = Autentisering som misslyckades en tid
beside-quota-loop = Dygnskvoten är slut, utan 404104
beside-wrong-mqtt-use = Klient som bryter mot hubbens MQTT-regler
beside-shared-identity = Två klienter med samma identitet
beside-shared-turns = { $count ->
    [one] { $count } anslutning förlorade sin plats till nästa, efter högst { $time }.
   *[other] { $count } anslutningar förlorade sin plats till nästa, var och en efter högst { $time }.
}
beside-shared-sdks = Klienterna ansluter med mer än en sdkVersion ({ amount-devices-count }): { $names }.
beside-shared-addresses = Klienterna ansluter från mer än en adress ({ amount-devices-count }).
beside-failover-or-maintenance = Redundansväxling eller underhåll av hubben
beside-throttling = Begränsning
beside-moved = Flyttade till en annan hubb
beside-clock-rhythm = Frånkopplingar efter klockan
beside-graceful-renewal = Tokenförnyelser med korrekt nedkoppling

beside-meaning-never-came-back = Det sista som loggen säger om de här enheterna är en frånkoppling, timmar innan den slutar. Därefter finns ingenting, inte ens ett misslyckat anslutningsförsök.
beside-meaning-authentication-failing = Från en viss tidpunkt avvisade hubben varje anslutningsförsök från de här enheterna, och inget har lyckats sedan dess. De är igång och når hubben, men den godtar inte vilka de utger sig för att vara.
beside-meaning-authentication-failed = Under en tid avvisade hubben varje anslutningsförsök från de här enheterna; sedan släppte den in dem igen. De var igång och nådde hubben hela tiden: det var inte nätverket.
beside-meaning-quota-loop = Hubbens meddelanden för dygnet var slut. Den meddelade det, eller avslutade anslutningar, utan något 404104 att bedöma.
beside-meaning-wrong-mqtt-use = Hubben släpper in klienten och stänger anslutningen genast, gång på gång. Så svarar den en klient som publicerar eller prenumererar på ett ämne som hubben inte känner till, som använder QoS 2 eller vars will-meddelande har ett annat ämne.
beside-meaning-failover-or-maintenance = Hubben stängde anslutningar av egna skäl: den flyttade till sin andra region eller uppdaterades. Det framgår av egna koder eller av en korrekt nedkoppling, så detta är inte 404104.
beside-meaning-throttling = Det kom fler begäranden eller anslutningar än hubben tar emot, och den nekade en del av dem. SDK:er försöker igen av sig själva, med allt längre väntan; tills dess är enheten borta eller så väntar dess meddelanden.
beside-meaning-moved = De här enheterna lämnade en av loggens hubbar och anslöt kort därefter till en annan under samma namn: de fick en annan anslutningssträng, eller så tilldelade Device Provisioning Service dem på nytt. De är inte försvunna.
beside-meaning-clock-rhythm = De här enheterna kopplas från vid samma tid på dygnet eller i veckan, oavsett när de anslöt. Något med en tidtabell ligger bakom: en maskin som stängs av, ett jobb som startar om den, en router eller en linje som återställs om natten.
beside-meaning-graceful-renewal = De här klienterna förnyar sin SAS-token innan den upphör att gälla: de skickar MQTT DISCONNECT och ansluter igen med den nya. Hubben loggar varje sådan frånkoppling som information, utan fel.

beside-gone-for = Borta i minst { $time } när loggen slutar ({ amount-devices-count }).
beside-gone-history = Dittills kom de tillbaka varje gång, efter högst { $time } (återkomster: { $count }, inom 10 minuter: { $quick }).
beside-gone-together = De försvann vid ett och samma tillfälle, { $moment } { $zone } ({ amount-devices-count }).
beside-gone-one-network = De finns i ett och samma nätverk, av den maskerade adressen att döma ({ amount-devices-count }).
beside-gone-node = { $names }: den ger upp när återanslutningen har misslyckats i 4 minuter och gör sedan ingenting förrän programmet startas om ({ amount-devices-count }).
beside-gone-endless = { $names }: de försöker i all oändlighet. Alltså saknar enheten ström eller nätverk, eller så misslyckas försöken innan hubben kan logga vem det är, till exempel i TLS-handskakningen ({ amount-devices-count }).
beside-gone-application = Här är återanslutningen programmets sak: inbyggda SDK:er (ThreadX, FreeRTOS) och vanliga MQTT-klienter gör det inte av sig själva. Eller så säger loggen inte vad klienten är ({ amount-devices-count }).

beside-refused-disabled = Hubben svarar att enheten är inaktiverad ({ amount-attempts }, { amount-devices }).
beside-refused-unknown = Hubben svarar att enheten inte finns eller är inaktiverad ({ amount-attempts }, { amount-devices }).
beside-refused-unauthorized = Hubben godtar inte nyckeln, token eller certifikatet, eller adressen ({ amount-attempts }, { amount-devices }).
beside-refused-never = Loggen visar ingen lyckad anslutning från enheten ({ amount-devices-count }).
beside-refused-errors-alone = Exporten innehåller bara fel. Om något försök lyckades däremellan går inte att se i den.
beside-refused-together = Det började vid ett och samma tillfälle, { $moment } { $zone }, som när någon går igenom en lista eller ett parti certifikat löper ut ({ amount-devices-count }).
beside-refused-apart = Det började vid olika tid för varje enhet. Efter ett byte av nycklar eller regler lever anslutningar vidare tills de måste göras om; certifikat, token och klockor faller också ifrån en i taget ({ amount-devices-count }).
beside-refused-one-network = Alla finns i ett och samma nätverk, av den maskerade adressen att döma, ingen annan där kommer in, men enheter på andra håll gör det: det liknar en regel i IP-filtret ({ amount-devices-count }).
beside-refused-token = Den sista anslutningen varade lika länge som en token och slutade med den; det som erbjöds därefter nekades. Så gör en token som skapades en gång och aldrig förnyas ({ amount-devices-of }).
beside-refused-key = Den sista anslutningen varade lika länge som en token och slutade med den, och det som erbjöds därefter nekades. Enheten hade skapat nya token tidigare, så dess nyckel har troligen ändrats i IoT Hub ({ amount-devices-of }).
beside-refused-java = SDK:n är Java 1.29.2 till 1.29.4, som återansluter med den token som har gått ut ({ amount-devices-of }).
beside-refused-certificate = De autentiserar med X.509-certifikat ({ amount-devices-of }).
beside-refused-storm = De försöker så tätt att det belastar hubben: upp till { $number } försök i timmen ({ amount-devices-count }).
beside-failed-for = { $devices ->
    [one] Hubben avvisade { $devices } enhet i { $time } ({ $count } försök) och släppte sedan in den.
   *[other] Hubben avvisade { $devices } enheter, i högst { $time } ({ amount-attempts }), och släppte sedan in dem.
}
beside-failed-together = Det började vid ett och samma tillfälle, { $moment } { $zone } ({ $count } enheter).
beside-failed-ended-together = Det slutade vid ett och samma tillfälle, { $moment } { $zone } ({ $count } enheter).

beside-quota-code = Hubben loggade 403002 IotHubQuotaExceeded ({ amount-records }, { amount-days }).
beside-quota-midnight = Anslutningar varade i sekunder, gång på gång, och slingan upphörde 00:00 UTC ({ amount-devices-count }).

beside-cut-at-once = Anslutningar som varade högst { $time } och inte avslutades korrekt ({ amount-connections }, { amount-devices }).
beside-cut-one-client = Det är en enda klient på varje enhet, med en adress, ingen Azure IoT-SDK i sdkVersion och ingen konflikt mellan två anslutningar ({ amount-devices-count }).

beside-upheaval-codes = Hubben loggade koder för en redundansväxling eller en uppgradering ({ amount-records }, { amount-devices }).
beside-upheaval-goodbyes = Inom { $time } kopplades de flesta enheter ned korrekt, och inte i takt med en token ({ amount-devices-of }).
beside-upheaval-at-once = De var tillbaka inom 10 sekunder: ingen hade startat om dem ({ amount-devices-count }).
beside-upheaval-moved = De kom tillbaka efter mer än 10 minuter, som efter en redundansväxling ({ amount-devices-count }).
beside-upheaval-more = Det fanns fler sådana händelser, ingen större (händelser: { $count }).

beside-throttled = Vågor av nekanden: { $waves }, vardera högst { $time } (nekanden: { $count }, enheter i den största: { $devices }).
beside-throttled-at-the-hour = De börjar vid hel timme, så enheter eller jobb delar en tidtabell (vågor: { $count } av { $waves }).
beside-throttled-daily = De börjar ungefär { $clock } UTC, på { $count } dagar: leta efter ett jobb eller en tidtabell.
beside-throttled-behind-disconnects = Samma enheter hade kopplats från inom halvtimmen före och kom tillbaka på en gång (vågor: { $count } av { $waves }).
beside-throttled-cuts = Med 429002 kopplar hubben också från enheter.

beside-clock-daily = Kopplas från vid sin tid på dygnet { $hits } av { $of } dygn, och nästan aldrig vid någon annan tid ({ amount-devices-count }).
beside-clock-weekly = Kopplas från vid sin tid i veckan { $hits } av { $of } veckor, och nästan aldrig vid någon annan tid ({ amount-devices-count }).
beside-clock-one-time = Det är omkring { $clock } UTC ({ amount-devices-count }).
beside-clock-own-times = Varje enhet har sin egen tid ({ amount-devices-count }).
beside-clock-local = När klockorna ställdes om till sommar- eller vintertid flyttades den en timme: tidsschemat följer lokal tid, så leta efter det på platsen ({ amount-devices-count }).
beside-moved-between = Från { $from } till { $to } ({ amount-devices-count }).
beside-moved-several = Mellan flera hubbar ({ amount-devices-count }).
beside-clock-one-network = De finns i ett och samma nätverk, av den maskerade adressen att döma ({ amount-devices-count }).

beside-renewal = { $names }: förnyar en token på { $life } efter { $time }, som det är tänkt ({ amount-renewals }, { amount-devices }).

beside-step-power = Ta reda på om enheterna har ström och nätverk: ring platsen, se efter i hanteringen av SIM-korten, pinga. Det som medvetet har tagits ur drift kan tas bort i IoT Hub.
beside-step-restart = Starta om programmet på enheten. Det har hjälpt om ett deviceConnect för enheten loggas.
beside-step-watch-client = Låt programmet övervaka sin anslutning: när klienten säger att den har gett upp, eller har varit borta i några minuter, ska det skapa en ny klient och ansluta den, med allt längre väntan. Med vanliga MQTT-klienter och inbyggda SDK:er får du skriva den slingan själv.
beside-step-tls = Om enheterna har ström och nätverk: leta efter ett TLS-fel i deras egen logg. De betrodda rotcertifikaten kan sakna DigiCert Global Root G2, klockan kan gå fel eller port 8883 vara stängd. Sådana försök syns aldrig i hubbens logg.
beside-step-site = Börja på den plats de delar, eller med det som gjordes vid det tillfället: linje, ström, router, en uppdatering som rullades ut.
beside-step-enable = Om enheterna får ansluta, aktivera dem i identitetsregistret i IoT Hub; stoppa dem annars, eftersom de fortsätter att försöka. Hubbens aktivitetslogg och dina egna verktyg visar vem som inaktiverade dem.
beside-step-register = Slå upp enhets-ID:na i IoT Hub, bokstav för bokstav: stora och små bokstäver skiljer sig åt. Om de togs bort av misstag, registrera dem igen med samma nycklar eller låt dem gå via DPS.
beside-step-key = Jämför nyckeln eller anslutningssträngen på enheten med den i IoT Hub. Om nycklar återskapades vid den tiden måste den nya ut på enheterna; byt i fortsättningen de två nycklarna en i taget, så hinner du med.
beside-step-token = Om programmet arbetar med en token som skapats någon annanstans, byt ut den, och låt programmet skapa en ny ur en nyckel innan den gamla upphör att gälla. Java SDK 1.29.2 till 1.29.4 kommer tillbaka med den gamla: uppdatera den.
beside-step-certificate = Kontrollera datumen på enhetens certifikat och på dem ovanför, och det tumavtryck som är registrerat. Förnya innan de löper ut, och håll reda på datumen för hela partier.
beside-step-clock = Kontrollera enhetens klocka (NTP): går den minuter fel ser en token utgången ut, eller ännu inte giltig. Om en omstart hjälper var det klockan.
beside-step-ip-filter = Jämför hubbens IP-filter (Nätverk i portalen) med platsens adress. En blockerad klient får svaret 401xxx, som inte nämner någon regel.
beside-step-slower = Låt nekade enheter vänta längre mellan försöken tills det är löst: varje försök räknas av hubben och står i loggen.
beside-step-look-back = Ta reda på vad som ändrades när det började och när det slutade: ett certifikat eller en token som byttes, en nyckel, en regel i IP-filtret, en klocka som ställdes, en enhet som inaktiverades och aktiverades. Hubbens aktivitetslogg visar vad som gjordes där.
beside-step-topics = Använd bara ämnena i IoT Hub: devices/…/messages/events/ för att skicka, devices/…/messages/devicebound/# och $iothub/# för att ta emot. Programvara för smarta hem och andra färdiga klienter håller ofta fast vid sina egna.
beside-step-qos = Använd QoS 0 eller 1, och skicka ett will-meddelande till devices/…/messages/events/ eller inget alls.
beside-step-official-sdk = Eller använd en Azure IoT-enhets-SDK, som följer de här reglerna. En annan broker (till exempel Azure Event Grid) tar emot egna ämnen. Det har hjälpt om anslutningarna håller.
beside-step-check-back = Kontrollera att alla enheter är tillbaka: de som inte är det står ovan, bland enheterna som inte har kommit tillbaka.
beside-step-health = Titta på Resource Health och aktivitetsloggen för hubben vid den här tiden: där står vad det var.
beside-step-jitter = Se till att enheterna återansluter med exponentiell backoff och slumpad fördröjning, så att de inte alla kommer på en gång.
beside-step-spread = Sprid ut det som sker samtidigt: ge varje enhet en slumpad fördröjning innan den ansluter, sänder eller startar om, några minuter för många enheter.
beside-step-units = Om det är vardaglig belastning, lägg till enheter av kapacitet eller välj en högre nivå. Jämför måttet för nekade försök med nivåns gränser.
beside-step-timetable = Ta reda på vad som händer på platsen vid den här tiden: huvudbrytare, energisparläge, säkerhetskopiering, städning, skiftbyte. Tänk på tidszonen; där klockan ställs om flyttar sig en lokal tid en timme i UTC.
beside-step-moved = Var flytten planerad finns inget att göra. Var den inte det, se över registreringarna och fördelningsprincipen i Device Provisioning Service, och vem som delar ut anslutningssträngar.
beside-step-moved-old = Inaktivera eller ta bort de gamla identiteterna på den hubb som enheterna har lämnat, så att inget annat använder dem.
beside-step-line = Fråga om routern startar om sig själv eller om operatören återställer linjen var 24:e timme (PPPoE, gränser för mobila sessioner). Ofta går tiden att flytta, och enheterna är tillbaka inom några minuter.
beside-step-device-jobs = Leta efter jobb på enheten: cron, schemalagda aktiviteter, watchdog-timrar, uppdateringar. Om en omstart är avsedd, låt den koppla ned korrekt (MQTT DISCONNECT) först.
beside-step-nothing = Inget: enheten är tillbaka inom några sekunder varje gång.
beside-step-longer-token = Vill du ha färre av de här posterna: en längre giltighetstid för token i SDK:n, AMQP, som förnyar inom anslutningen, eller X.509-certifikat.

section-beside = Även i den här loggen
list-evidence = Vad som visar det
fact-events = Gånger
beside-part = Visas: { $count } av { $all } enheter. Det som visar det kommer från alla.
note-beside-expected = Så är SDK:n tänkt att fungera: inget behöver åtgärdas.
beside-omitted = { $count ->
    [one] { $count } enhet till visas inte.
   *[other] { $count } enheter till visas inte.
}
table-since = Sedan ({ $zone })
summary-never-came-back = { $devices ->
    [one] { $devices } enhet har inte kommit tillbaka sedan { $from } { $zone }.
   *[other] { $devices } enheter har inte kommit tillbaka, den första av dem sedan { $from } { $zone }.
}
summary-beside = Även i den här loggen: ”{ $finding }”, sedan { $from } { $zone } ({ amount-devices }).
summary-notice = { $devices ->
    [one] { $finding }: { $devices } enhet, sedan { $from } { $zone }.
   *[other] { $finding }: { $devices } enheter, sedan { $from } { $zone }.
}

## The document

document-title = Varför enheter kopplas från IoT Hub

summary-nothing-usable = { $records ->
    [0] Indata innehåller ingen post om IoT Hub-anslutningar.
    [one] Indata innehåller { $records } post, men det är ingen läsbar post om IoT Hub-anslutningar.
   *[other] Indata innehåller { $records } poster, men ingen av dem är en läsbar post om IoT Hub-anslutningar.
}
summary-no-disconnects = { $records ->
    [one] Felet 404104 DeviceConnectionClosedRemotely förekommer inte i { $records } post från { $devices ->
        [one] { $devices } enhet
       *[other] { $devices } enheter
    }, { $from } till { $to } { $zone }.
   *[other] Felet 404104 DeviceConnectionClosedRemotely förekommer inte i { $records } poster från { $devices ->
        [one] { $devices } enhet
       *[other] { $devices } enheter
    }, { $from } till { $to } { $zone }.
}
summary-no-disconnects-at = { $records ->
    [one] Felet 404104 DeviceConnectionClosedRemotely förekommer inte i { $records } post från { $devices ->
        [one] { $devices } enhet
       *[other] { $devices } enheter
    }, { $from } { $zone }.
   *[other] Felet 404104 DeviceConnectionClosedRemotely förekommer inte i { $records } poster från { $devices ->
        [one] { $devices } enhet
       *[other] { $devices } enheter
    }, { $from } { $zone }.
}
summary-main-cause = { $devices ->
    [one] Huvudorsak: ”{ $cause }”. Den förklarar { $share } % av frånkopplingarna, på { $devices } enhet.
   *[other] Huvudorsak: ”{ $cause }”. Den förklarar { $share } % av frånkopplingarna, på { $devices } enheter.
}
summary-main-expected = { $devices ->
    [one] Till största delen förväntat: ”{ $cause }”. Det förklarar { $share } % av frånkopplingarna, på { $devices } enhet, som återanslöt av sig själv.
   *[other] Till största delen förväntat: ”{ $cause }”. Det förklarar { $share } % av frånkopplingarna, på { $devices } enheter, som återanslöt av sig själva.
}
summary-main-expected-away = Till största delen förväntat: ”{ $cause }”. Det förklarar { $share } % av frånkopplingarna ({ amount-devices }). Enheterna återanslöt av sig själva, utom { $away } som inte var tillbaka när loggen slutade.
summary-main-undetermined = { $devices ->
    [one] Den här exporten visar inte varför enheten kopplades från
   *[other] Den här exporten visar inte varför de { $devices } enheterna kopplades från
} ({ $disconnects ->
    [one] { $disconnects } frånkoppling
   *[other] { $disconnects } frånkopplingar
}).
summary-main-refused = { $devices ->
    [one] Hubben kopplade från { $devices } enhet och nekade den därefter. Det förklarar { $share } % av frånkopplingarna.
   *[other] Hubben kopplade från { $devices } enheter och nekade dem därefter. Det förklarar { $share } % av frånkopplingarna.
}
summary-mixed = { $share } % av frånkopplingarna behöver ses över, främst: ”{ $cause }” ({ amount-disconnects }, { amount-devices }).
summary-single = En frånkoppling, med troligaste orsak: { $cause } ({ $sureness } %).
summary-expected-beside = { $share } % av frånkopplingarna är förväntade och kräver ingen åtgärd: ”{ $cause }”.
summary-disconnects = { $disconnects ->
    [one] { $disconnects } frånkoppling
   *[other] { $disconnects } frånkopplingar
} med 404104, på { $dropped } av { $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
}, { $from } till { $to } { $zone }.
summary-disconnects-at = { $disconnects ->
    [one] { $disconnects } frånkoppling
   *[other] { $disconnects } frånkopplingar
} med 404104, på { $dropped } av { $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
}, { $from } { $zone }.
summary-not-everything-read = { $count ->
    [one] { $count } post kunde inte läsas; nedan står var den finns.
   *[other] { $count } poster kunde inte läsas; nedan står var de finns.
}
summary-hole = { $count ->
    [one] En del av loggen saknas: den har inga poster från { $from } till { $to } { $zone }, och det som varade över den tiden bedöms inte.
   *[other] Delar av loggen saknas: den har inga poster under { $count } tidsavsnitt, det längsta från { $from } till { $to } { $zone }. Det som varade över dem bedöms inte.
}
section-glance = I korthet
table-finding = Slutsats
table-first-step = Första åtgärd
brief-finding = • { $cause }: { amount-disconnects }, { amount-devices }. { $sureness }. Första åtgärd: { $step }
brief-incidents = • { $cause }, { $count } händelser: { amount-disconnects }. Den största: { $sureness }. Första åtgärd: { $step }

section-findings = Slutsatser
section-timeline = Frånkopplingar över tid
section-devices = Enheter
section-problems = Vad som inte kunde läsas
section-input = Vad som lästes
section-limits = Vad hubbens logg inte kan visa

finding-heading = { $cause }
finding-sure = Mycket sannolikt, { $share } %
finding-likely = Sannolikt, { $share } %
finding-possible = Möjligt, { $share } %
finding-unclear = Oförklarat
refused-heading = Nekad av hubben
refused-badge = Framgår av loggen
old-sdk-heading = Återanslutning av en gammal SDK
drift-heading = Klocka som går för fort eller för sakta

fact-devices = Enheter
fact-disconnects = Frånkopplingar
fact-period = När ({ $zone })
fact-codes = Felkoder
fact-spread = Frånkoppling för frånkoppling
spread-sure = { $count } mycket sannolikt
spread-likely = { $count } sannolikt
spread-possible = { $count } möjligt
value-count = { $count }
value-text = { $text }
value-period = { $from } till { $to }
value-moment = { $moment }

list-for = Talar för
list-against = Talar emot
list-why = Varför
list-steps = Åtgärder
list-links = Dokumentation

timeline-caption = Varje stapel omfattar { $step }. Tiderna anges i { $zone }.
timeline-incident = { $cause } ({ $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
})
timeline-connected = Måttet för anslutna enheter låg mellan { $low } och { $high }.
timeline-rebuilt = Av enheterna i den här loggen var mellan { $low } och { $high } anslutna samtidigt, enligt loggens anslutningar och frånkopplingar; enheter utan någotdera räknas inte med.
timeline-rebuilt-steady = { $count ->
    [one] Bortsett från korta avbrott var { $count } enhet i den här loggen ansluten hela tiden, enligt loggens anslutningar och frånkopplingar; enheter utan någotdera räknas inte med.
   *[other] Bortsett från korta avbrott var { $count } enheter i den här loggen anslutna hela tiden, enligt loggens anslutningar och frånkopplingar; enheter utan någotdera räknas inte med.
}
timeline-modules = En enhet och dess moduler räknas här som en, efter den första av dem i loggen.
devices-omitted = { $count ->
    [one] { $count } enhet med färre frånkopplingar visas inte.
   *[other] { $count } enheter med färre frånkopplingar visas inte.
}
devices-causes = { $others ->
    [one] { $cause } ({ $count }) och { $others } annan orsak
   *[other] { $cause } ({ $count }) och { $others } andra orsaker
}

incidents-others = { $count ->
    [one] Ytterligare en händelse av samma slag.
   *[other] Ytterligare { $count } händelser av samma slag.
}
incidents-here = { $count ->
    [one] Enheterna bakom den här adressen hade ytterligare ett avbrott.
   *[other] Enheterna bakom den här adressen hade ytterligare { $count } avbrott.
}
quota-days = Kvoten var förbrukad { $count } dagar (UTC):
sites-at-once = { $count ->
    [one] Samtidigt försvann även enheter bakom { $count } annan adress. Leta efter vad platserna har gemensamt: en leverantör, ett mobilnät, en region, en VPN, en regel.
   *[other] Samtidigt försvann även enheter bakom { $count } andra adresser. Leta efter vad platserna har gemensamt: en leverantör, ett mobilnät, en region, en VPN, en regel.
}
finding-omitted = { $count ->
    [one] { $count } enhet med högst så många av dessa frånkopplingar visas inte.
   *[other] { $count } enheter med högst så många av dessa frånkopplingar visas inte.
}
table-incident = Slag av händelse
table-from = Från ({ $zone })
table-to = Till ({ $zone })
table-sureness = Sannolikhet
table-device = Enhet
table-module = Modul
table-hub = Hubb
table-disconnects = Frånkopplingar
table-cause = Huvudorsak
table-sdk = SDK
table-protocol = Protokoll
table-auth = Autentisering
table-address = Adress
table-last = Senaste frånkoppling ({ $zone })
table-problem = Problem
table-source = Källa
table-line = Rad
table-byte = Byteposition
table-count = Antal
table-excerpt = Utdrag
table-name = Namn
table-size = Storlek (byte)
table-format = Format
table-encoding = Teckenkodning
table-records = Poster
table-what = Vad

count-records = Hittade poster
count-used = Använda för diagnosen
count-ignored = Ignorerade: andra tjänster, kategorier eller operationer
count-duplicates = Dubbletter av en redan läst post
count-rejected = Kunde inte läsas

input-period = Posterna som användes är från { $from } till { $to } { $zone }.
input-moment = Alla poster som användes är från { $from } { $zone }.

## What can go wrong with an input

problems-packed = Rad och byteposition gäller texten som den var innan den packades. Där felet ligger i den komprimerade filen själv gäller bytepositionen den filen, som inte har några rader.

problem-empty = Källan är tom.
problem-binary = Det här är inte text utan en bild, ett program eller slumpmässiga byte. Exportera loggen som JSON eller CSV.
problem-compressed = En komprimerad fil av ett slag som inte öppnas här. gzip och zip öppnas; packa upp andra själv och lägg till innehållet.
problem-avro = Det här är en Avro-fil av det slag som Event Hubs Capture skriver. Exportera loggen som JSON eller CSV.
problem-parquet = Det här är en Parquet-fil. Exportera loggen som JSON eller CSV.
problem-query = Det här är en fråga utan sitt resultat. Kör den och exportera raderna som den ger, till exempel som CSV.
problem-unrecognised = Det här är text, men varken JSON eller en tabell med kolumnerna från en IoT Hub-logg.
problem-no-times = Tabellen har inga tider för enskilda händelser och är kanske en sammanställning, till exempel antal per timme, eller sessioner med början och slut. Utan de tiderna finns ingen händelseföljd att analysera. Exportera själva raderna, med TimeGenerated.
problem-cut = Källan slutar mitt i en post, så den posten har gått förlorad.
problem-cut-container = Källan tar slut innan listan med poster är fullständig: senare poster saknas.
problem-bad-json = Det här är inte giltig JSON.
problem-bad-row = Raden stämmer inte med rubrikraden, eller så saknas ett avslutande citattecken.
problem-bad-record = Posten är skadad och går inte att läsa.
problem-bad-time = Tiden saknas eller går inte att läsa.
problem-too-long = Posten är längre än någon verklig post (mer än 1 MiB).
problem-bad-properties = Det framgår inte vilken enhet posten gäller: properties saknas eller är skadat, eller så är det inte känt vilken kolumn som anger enheten. Finns en sådan, kalla den DeviceId.
problem-repaired = Byte som inte kan stå i en post, till exempel för att de inte är UTF-8, ersattes eller utelämnades; posten användes.
problem-mended = Några poster var inte längre giltig JSON: ett e-postprogram, en ordbehandlare eller någon för hand hade ändrat citattecken, kommatecken eller radbrytningar. De har rättats till.
problem-nul-bytes = Här har källan ett hål fyllt med nollor: poster kan saknas.
problem-partial = Tjänsten returnerade bara en del av resultatet.
problem-prose = Text som inte hör till någon post hoppades över.
problem-header-only = Tabellen har en rubrikrad men inga rader.
problem-local-time = Tiderna saknar tidszon: portalen visade någons lokala tid. De lästes som UTC, så alla tider i rapporten kan vara förskjutna med hela timmar.
problem-day-first = Alla datum i källan lästes med dagen först: bara så stämmer de överens med varandra, eller så är de skrivna som bara länder med dagen först gör: am och pm med små bokstäver, kommatecken före millisekunderna, eller nolla före dagen och 24 timmar.
problem-mixed-dates = Vissa datum går bara att tolka med dagen först, andra bara med månaden först. Övriga lästes med månaden först och kan vara fel.
problem-properties-lost = properties kunde inte läsas; posten användes ändå.
problem-telemetry = Det här är telemetri: det som enheterna har skickat, så som az iot hub monitor-events visar det. Om deras anslutningar säger det ingenting. Exportera hubbens resursloggar i kategorin Connections.
problem-no-codes = Event Grid berättar att enheter anslöt och kopplades från, men aldrig varför, och tittar bara en gång i minuten. Exportera hubbens resursloggar, kategorin Connections, så syns orsakerna.
problem-metric = Ett mått: hur många enheter som var anslutna, inte vilka. Det ritas ovanför tidslinjen. Lägg till hubbens resursloggar, kategorin Connections, så syns orsakerna.
problem-local-zone = Tiderna har ingen egen tidszon: portalen visade någons lokala tid. De lästes i den tidszon som är vald för analysen. Kommer exporten någon annanstans ifrån väljer du dess tidszon.
problem-unclear-dates = I varje datum i källan kan dag och månad vara omkastade, och inget annat visar vilket som stämmer. De lästes med månaden först, vilket är en gissning: alla datum i rapporten kan vara fel med en månad eller mer. Är de det väljer du ”dagen först” och läser igen.
problem-no-seconds = Vissa tider saknar sekunder, som när Excel har sparat filen. Ordning och avstånd inom en minut har gått förlorade, och lika rader inom en minut räknas som lika många händelser; en ny export ger säkrare besked.
problem-cut-archive = Den komprimerade filen tar slut i förtid. Det som gick att packa upp lästes; senare poster saknas. Kopiera eller ladda ned filen på nytt.
problem-bad-checksum = Kontrollsumman stämmer inte: det som kom ut ur den komprimerade filen är inte riktigt det som packades. Det lästes ändå; jämför med en ny kopia.
problem-bad-archive = Den komprimerade filen är skadad här. Det som stod före lästes; resten av filen saknas.
problem-encrypted = Filen i arkivet är skyddad med lösenord. Packa upp den själv och lägg till filen.
problem-unknown-packing = Filen i arkivet är komprimerad med en annan metod än deflate. Packa upp den själv och lägg till filen.
problem-too-dense = Ur den här komprimerade filen kommer långt mer än någon logg innehåller, så uppackningen stoppades här. Är det verkligen en logg packar du upp den själv och lägger till filen.
problem-too-many-files = Arkivet innehåller fler filer än som öppnas på en gång. Packa upp det och lägg till mappen i omgångar.
problem-trailing-bytes = Efter slutet på den komprimerade filen finns byte som inte hör till något. De utelämnades.
problem-office = Ett Office-dokument, ingen logg: en arbetsbok, en text eller ett sparat mejl. Öppna det. Spara bladet i en arbetsbok som CSV (UTF-8), eller ännu bättre: exportera CSV direkt från portalen, eftersom ett kalkylprogram ändrar tider och tal. Spara bilagan i ett mejl och lägg till den.
problem-long-lines = Vissa rader är längre än en megabyte. Bara början av var och en lästes.
problem-no-operations = Tabellen visar vilka enheter som fanns och när, men inte vad som hände med dem. Exportera raderna med OperationName och ResultType.
problem-rounded = Ett kalkylprogram har kortat av ett tal i den här raden: ett enhets-ID, så att olika enheter kan se ut som en, eller en felkod, som då är okänd. Exportera loggen igen och spara den inte från ett kalkylprogram.
problem-missing-columns = Frågan utelämnade kolumner som diagnosen hade kunnat använda; utdraget nämner dem. Utan OperationName finns inga sessioner att mäta, utan sdkVersion är en tokens rytm ett svagare belägg, utan maskedIpAddress liknar problem på en plats problem i hubben, och utan authType och protocol går det inte att skilja ut enheter som saknar en sådan token. Lägg till OperationName och properties_s i frågan: den andra kolumnen innehåller alla de övriga.
problem-row-limit = Exporten har precis så många rader som Log Analytics högst lämnar ut (10 000 eller 30 000 i portalen, 500 000 via API). Den klipptes troligen av där, och rader saknas: välj ett kortare tidsintervall eller exportera i flera delar.
problem-begins-inside = De flesta anslutningar som bröts hade börjat före loggen; utdraget anger hur många av alla frånkopplingar det gäller. Hur länge de varade är okänt, och därmed också rytmen hos en token. Exportera ett längre tidsintervall.
problem-hole = Loggen saknar poster för tiden i utdraget (UTC), fast enheterna som gav upphov till dess poster var anslutna och det finns många före och efter: en del av exporten tycks fattas, till exempel blobbarna för några timmar. Vad som hände då är okänt, och ingen session eller bortavaro över luckan bedöms. Exportera även den tiden.
problem-no-disconnects = Enheter ansluter gång på gång, men exporten innehåller ingen enda frånkoppling: en fråga har utelämnat de raderna. Exportera hela kategorin Connections.
problem-other-categories = Ingen post hör till kategorin Connections; utdraget anger de kategorier som finns. Slå på Connections i hubbens diagnostikinställning, eller välj den i frågan. Det som hände innan den slogs på går inte att få fram.
problem-page = Ett PDF-dokument, en webbsida eller ett mejl så som programmet sparar det, ingen logg. Finns en logg i filen eller som bilaga, så spara den som en egen fil och lägg till den. Står det att man ska logga in eller att åtkomst nekades har hämtningen av loggen misslyckats: försök igen.
problem-no-rows = Källan lästes, men den innehåller ingen post: frågan hittade inget, eller så exporterades inget. Kontrollera frågans tidsintervall och filter, och att diagnostikinställningen skickade den här kategorin vid den tiden.
problem-service-error = Ingen logg: tjänsten svarade med ett fel, som utdraget visar. Kör frågan eller hämtningen igen.

# A device's own log.

summary-client-log = { $entries ->
    [one] En enhets egen logg med en post. Den visar vad enheten själv såg av sin anslutning. Lägg till hubbens resursloggar för att få besked om 404104.
   *[other] En enhets egen logg med { $entries } poster. Den visar vad enheten själv såg av sin anslutning. Lägg till hubbens resursloggar för att få besked om 404104.
}
section-client-log = Vad enheten själv skrev
client-log-events = Händelser kring anslutningen i enhetens, SDK:ns eller IoT Edges logg. Orsakerna har de namn som SDK:erna ger dem.
client-log-beside = De här loggarna passar ihop med hubbens: samma anslutningar börjar i båda. Det visar vems loggen är och hur fel dess klocka går. Vad den säger om en frånkoppling med 404104 räknas som belägg i bedömningen av den.
client-log-apart = Ingen enhets logg kunde läggas bredvid hubbens: för få anslutningar börjar i båda, eller så passar de på flera sätt. Bedömningarna bygger inte på den. Läs dem sida vid sida och tänk på att klockorna kan skilja sig åt.
client-log-omitted = { $count ->
    [one] { $count } logg till som passar visas inte.
   *[other] { $count } loggar till som passar visas inte.
}
client-clock-right = Stämmer med hubbens
client-clock-ahead = { $length } före hubbens
client-clock-behind = { $length } efter hubbens
table-clock = Dess klocka
table-connects = Anslutningar i båda
table-told = Uppgifter om 404104
client-application = Program
table-program = Programvara
table-event = Händelse
table-reason = Orsak
table-code = Kod
client-connecting = Ansluter
client-connected = Ansluten
client-disconnected = Frånkopplad
client-retrying = Anslutningen bröts, nytt försök
client-connect-failed = Kunde inte ansluta
client-keep-alive-missed = Inget svar på keep-alive
client-token-expired = Token gick ut
client-token-renewed = Token förnyad
client-other = Annat

## The error codes

section-codes = Felkoder i loggen
section-codes-part = Felkoder för enheterna som visas
code-none = Utan känd kod
code-met = { $count ->
    [one] { $count } post
   *[other] { $count } poster
}
code-met-devices = { $count ->
    [one] { $count } post
   *[other] { $count } poster
}, { $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
}
code-cause = Orsak
codes-omitted = { $count ->
    [one] { $count } ovanligare kod visas inte.
   *[other] { $count } ovanligare koder visas inte.
}

code-404104-meaning = Enhetens ände av anslutningen stängdes eller försvann utan korrekt frånkoppling (MQTT DISCONNECT).
code-404104-cause = En utgången SAS-token, ett nätverksavbrott längre än keep-alive-tiden, en TCP-återställning, en krasch i programmet eller ett tillfälligt fel i hubben.
code-404104-action = Med en Azure IoT-SDK och en anslutningssträng kräver utgångna token ingen åtgärd. Använd annars den senaste SDK:n och testa nätverket; höj inte keep-alive-värdet i ett dåligt nät.
code-401003-meaning = Hubben kunde inte autentisera klienten.
code-401003-cause = En utgången SAS-token: vissa SDK:er väntar över MQTT tills hubben stänger anslutningen, så ett 404104 och en ny anslutning följer. Annars en okänd enhet, fel nyckel, certifikat eller tumavtryck, en behörighet som saknas eller en klocka som går mer än 5 minuter fel.
code-401003-action = Med en SDK och en anslutningssträng: ingenting, enheten återansluter av sig själv. Kontrollera annars token, certifikat, registrerat tumavtryck, behörigheter och klockan (NTP).
code-401002-meaning = Åtkomst nekades: token, huvud, regel eller nyckel godtas inte.
code-401002-cause = { code-401003-cause }
code-401002-action = { code-401003-action }
code-400027-meaning = Hubben stängde den här anslutningen eftersom samma identitet anslöt på nytt.
code-400027-cause = Två klienter med samma enhets-ID, eller en klient som var tillbaka innan hubben märkt att den gamla anslutningen var död.
code-400027-action = Ge varje klient en egen identitet. Stäng den gamla klienten innan en ny skapas, och återanslut inte i programmet medan SDK:n gör återförsök.
code-409002-meaning = Enheten öppnade en andra anslutning medan hubben ansåg att den första levde.
code-409002-cause = Oftast en följd av en bruten anslutning (404104). Om det återkommer: två klienter med samma enhets-ID.
code-409002-action = Bortse från ett enstaka fall. Åtgärda annars det som bryter anslutningen, och använd en enda klient för varje enhets-ID.
code-500001-meaning = Ett tillfälligt fel inne i hubben.
code-500001-cause = { code-500008-cause } (På en äldre sida i dokumentationen står numret felaktigt som 5000001.)
code-500001-action = Låt enheterna göra återförsök med backoff, med den senaste SDK:n. Titta på Resource Health och Azure Status. Om det håller i sig: en manuell redundansväxling eller en supportbegäran.
code-500008-meaning = Hubben hann inte slutföra begäran i tid.
code-500008-cause = Problem, uppdateringar eller överbelastning på några av hubbens noder.
code-500008-action = { code-500001-action }
code-503001-meaning = Hubben kan för tillfället inte svara på begäranden.
code-503001-cause = { code-500008-cause }
code-503001-action = { code-500001-action }
code-503003-meaning = En partition inne i hubben gick för tillfället inte att hitta.
code-503003-cause = Partitionen hade just flyttats till en annan nod.
code-503003-action = { code-500001-action }
code-404103-meaning = En direktmetod nådde en enhet som var frånkopplad eller saknade hanterare.
code-404103-cause = Enheten var frånkopplad: sök efter dess 404104. Eller så har programmet på enheten ingen hanterare registrerad för metoden. (I dokumentationens tabell står numret felaktigt som 404102.)
code-404103-action = Ta reda på varför den kopplades från, registrera hanteraren eller ge anropet en längre tidsgräns för anslutning.
code-504101-meaning = En direktmetod fick inget svar i tid.
code-504101-cause = Enheten var upptagen eller anslutningen död. C#-SDK:n före 1.19.0 kunde tappa sin AMQP-länk utan att det märktes.
code-504101-action = Gör om anropet, uppdatera SDK:n och sök efter brutna anslutningar hos enheten.
code-404001-meaning = Hubben känner inte till detta enhets-ID, eller så är enheten inaktiverad.
code-404001-cause = Enheten har tagits bort eller inaktiverats, eller så är ID:t skrivet på annat sätt: stora och små bokstäver skiljs åt.
code-404001-action = Registrera eller aktivera enheten; jämför ID:t bokstav för bokstav.
code-403012-meaning = Enhetens identitet är inaktiverad.
code-403012-cause = En person eller ett program har inaktiverat den i identitetsregistret.
code-403012-action = Aktivera den om enheten får ansluta. Stoppa annars enheten, som fortsätter att försöka.
code-404012-meaning = Hubben håller på med en redundansväxling till sin andra region.
code-404012-cause = En manuell redundansväxling, eller en som Microsoft har startat.
code-404012-action = Vänta och låt enheterna göra återförsök med backoff. Kontrollera efteråt att alla är tillbaka.
code-400029-meaning = Hubben stängde en befintlig anslutning, i praktiken vid underhåll.
code-400029-cause = En uppdatering av tjänsten eller dess plattform.
code-400029-action = Ingenting: det går att återansluta genast.
code-400030-meaning = Hubben nekade en ny anslutning, i praktiken vid underhåll.
code-400030-cause = { code-400029-cause }
code-400030-action = Ingenting: låt enheterna göra återförsök med backoff.
code-403002-meaning = Hubbens dagliga meddelandekvot är slut.
code-403002-cause = Fler meddelanden än nivån tillåter (8 000 per dag i den kostnadsfria), en pratsam enhet eller en import av många enheter.
code-403002-action = Öka hubbens kapacitet (units), välj en högre nivå eller vänta till 00:00 UTC. Skapa en avisering för antalet använda meddelanden.
code-429001-meaning = Begäranden kom för länge snabbare än hubben tillåter och nekades.
code-429001-cause = Många enheter som ansluter eller sänder i samma ögonblick, eller för låg kapacitet hos hubben.
code-429001-action = Sprid ut belastningen, gör återförsök med backoff och slumpad fördröjning, öka hubbens kapacitet. Jämför måttet för sändningsförsök med nivåns gränser.
code-429002-meaning = Kön av fördröjda begäranden är full; hubben kan koppla från enheten.
code-429002-cause = { code-429001-cause }
code-429002-action = { code-429001-action }

code-class-400-meaning = Hubben kan inte utföra begäran så som den skickades.
code-class-400-action = Rätta begäran; meddelandet i posten säger vad som är fel.
code-class-401-meaning = Anroparen kunde inte bevisa vem den är.
code-class-401-action = Kontrollera token, nyckel, certifikat och behörigheter.
code-class-403-meaning = Begäran nekades, eller en gräns är nådd.
code-class-403-action = Kontrollera behörigheter, gränser och hubbens nivå.
code-class-404-meaning = Det som efterfrågades finns inte, eller inte just nu.
code-class-404-action = Kontrollera namnet och stavningen, och om det ännu finns.
code-class-405-meaning = Åtgärden är inte tillåten här, eller inte just nu.
code-class-405-action = Vänta tills hubben är i sitt normala läge, eller använd en annan åtgärd.
code-class-409-meaning = En konflikt med något som redan finns eller pågår.
code-class-409-action = Se vad som redan finns, eller försök igen när det är klart.
code-class-412-meaning = Ett villkor i begäran var inte uppfyllt.
code-class-412-action = Läs det aktuella läget på nytt och försök igen.
code-class-413-meaning = Begäran, eller något i den, är för stor.
code-class-413-action = Skicka mindre åt gången.
code-class-415-meaning = Hubben tar inte emot innehåll av det här slaget.
code-class-415-action = Rätta innehållstypen och kodningen.
code-class-429-meaning = Det kom för många begäranden.
code-class-429-action = { code-429001-action }
code-class-499-meaning = Klienten var borta innan svaret kom.
code-class-499-action = Titta på klientens tidsgränser och på dess anslutning.
code-class-500-meaning = Ett fel inne i hubben, oftast tillfälligt.
code-class-500-action = { code-500001-action }
code-class-502-meaning = Ett fel mellan delar av tjänsten, oftast tillfälligt.
code-class-502-action = { code-500001-action }
code-class-503-meaning = Tjänsten är för tillfället inte tillgänglig.
code-class-503-action = { code-500001-action }
code-class-504-meaning = Det kom inget svar i tid.
code-class-504-action = Försök igen, och sök efter brutna anslutningar hos enheten.
code-class-other-meaning = Posten säger att något misslyckades, men inte vad.
code-class-other-action = Titta på själva posten och på klientens logg för samma minut.

code-400000-meaning = { code-class-400-meaning }
code-400001-meaning = Hubben stöder inte den här versionen av API eller protokoll.
code-400002-meaning = Antalet resultat är ett annat än väntat.
code-400003-meaning = Åtgärden är inte giltig här.
code-400004-meaning = Ett värde i begäran är inte tillåtet.
code-400005-meaning = Ett obligatoriskt värde saknas.
code-400006-meaning = JSON i begäran går inte att tolka.
code-400007-meaning = En lagrad uppgift om enheten gick inte att läsa eller skriva.
code-400008-meaning = Blobcontainern är ogiltig eller går inte att nå.
code-400009-meaning = En import stötte på något som redan finns.
code-400010-meaning = Schemaversionen är ogiltig.
code-400011-meaning = En begäran nämner samma enhet två gånger.
code-400012-meaning = Begärans innehåll går inte att läsa.
code-400013-meaning = En del av en massåtgärd i registret misslyckades.
code-400014-meaning = Filuppladdning saknar lagringskonto.
code-400015-meaning = Filuppladdningens korrelations-ID är ogiltigt.
code-400016-meaning = Filuppladdningens korrelations-ID har gått ut.
code-400017-meaning = Lagringsslutpunkten är ogiltig.
code-400018-meaning = Meddelandeslutpunkten är ogiltig.
code-400019-meaning = Filuppladdningens slutstatus är ogiltig.
code-400020-meaning = Lagringskontot nekade en filuppladdning.
code-400021-meaning = Begäran avbröts.
code-400022-meaning = En egenskap hos lagringsslutpunkten är ogiltig.
code-400023-meaning = ETag är inaktuell.
code-400024-meaning = Begäran tog för lång tid.
code-400025-meaning = Begäran gick till hubbens passiva sida, som inte kan utföra den.
code-400026-meaning = Meddelandet är tomt.
code-400028-meaning = Enhetens omfång (dess överordnade i IoT Edge) är ogiltigt.
code-400031-meaning = Slutpunktens autentiseringstyp är ogiltig.
code-400032-meaning = Hubben har ingen hanterad identitet.
code-400035-meaning = Nyckeln till en princip för delad åtkomst är ogiltig.
code-400036-meaning = Förnyelsen av många enhetsnycklar på en gång misslyckades.
code-400100-meaning = Indata till ett vägtest är ogiltiga.
code-400101-meaning = Källan för en meddelandeväg är ogiltig.
code-400102-meaning = Meddelanderoutning är inte aktiverad.
code-400103-meaning = Meddelandets innehållstyp eller kodning är ogiltig.
code-400301-meaning = En modul kan inte registreras under en annan modul.
code-400302-meaning = Routning för klientorganisationens hubb är inte aktiverad.
code-400401-meaning = Målvillkoret i en konfiguration är ogiltigt.
code-400402-meaning = Innehållet i en konfiguration är ogiltigt.
code-400403-meaning = Det här innehållet i en konfiguration kan inte ändras.
code-400404-meaning = Måttfrågan i en konfiguration är ogiltig.
code-400501-meaning = En gränssnittsdefinition (Plug and Play) är ogiltig.
code-400502-meaning = Önskade egenskaper (Plug and Play) är ogiltiga.
code-400503-meaning = Rapporterade egenskaper (Plug and Play) är ogiltiga.
code-400504-meaning = Skrivbara rapporterade egenskaper (Plug and Play) är ogiltiga.
code-400505-meaning = JSON-korrigeringen av en digital tvilling är ogiltig.
code-400506-meaning = Innehållet i en digital tvilling är ogiltigt.
code-400507-meaning = Korrigeringen av en digital tvilling är ogiltig.
code-400508-meaning = Sökvägen i korrigeringen av en digital tvilling är ogiltig.
code-401000-meaning = { code-class-401-meaning }
code-401001-meaning = Hubben hittades inte, ofta bara för ett ögonblick.
code-401004-meaning = Den elastiska poolen hittades inte.
code-401100-meaning = Systemmodulerna $edgeAgent och $edgeHub kan inte ändras på det här sättet.
code-403000-meaning = { code-class-403-meaning }
code-403001-meaning = Hubben är avstängd.
code-403003-meaning = Kvoten för jobb är slut.
code-403004-meaning = För många meddelanden från molnet väntar på enheten (högst 50).
code-403005-meaning = En AMQP-anslutning bär för många CBS-token.
code-403006-meaning = Enheten har för många öppna filuppladdningar (högst 10).
code-403007-meaning = Meddelandena som väntar på enheten har för många byte.
code-403008-meaning = En routningsslutpunkt nekade hubben.
code-403009-meaning = Meddelandets utgångstid är ogiltig.
code-403010-meaning = Hubbens nivå erbjuder inte den här åtgärden.
code-403011-meaning = Kundens krypteringsnyckel har återkallats, så hubben kan inte arbeta.
code-403100-meaning = Enhetsmodellen har för många egenskaper.
code-403101-meaning = Enhetsmodellen har för många indexerbara egenskaper.
code-403800-meaning = För många direktmetoder körs samtidigt på enheten.
code-404000-meaning = { code-class-404-meaning }
code-404002-meaning = Jobbet finns inte.
code-404004-meaning = Kvotmåttet finns inte.
code-404005-meaning = Systemegenskapen finns inte.
code-404006-meaning = AMQP-länkens adress finns inte.
code-404007-meaning = Routningsslutpunkten finns inte längre.
code-404008-meaning = Hubben saknar certifikatet.
code-404009-meaning = Den elastiska poolens hubb hittades inte.
code-404010-meaning = Modulen är okänd eller inaktiverad.
code-404011-meaning = En tabell inne i tjänsten hittades inte.
code-404013-meaning = Hubbens nivå eller region erbjuder inte den här funktionen.
code-404014-meaning = Den digitala tvillingen har inget sådant gränssnitt.
code-404101-meaning = Frågelagret är inte tillgängligt.
code-404301-meaning = Konfigurationen finns inte.
code-404302-meaning = Gruppen finns inte.
code-404401-meaning = Modellen för digitala tvillingar finns inte.
code-404402-meaning = Det finns ingen modell med det gränssnittsnamnet.
code-405000-meaning = { code-class-405-meaning }
code-405102-meaning = Inte tillåtet i det aktuella läget, till exempel under en redundansväxling.
code-405103-meaning = Enheter kan inte importeras här.
code-405104-meaning = Många enheter kan inte läggas till på en gång här.
code-409000-meaning = { code-class-409-meaning }
code-409001-meaning = Enhets-ID:t är upptaget.
code-409003-meaning = Samma återanrop har en andra prenumerant.
code-409101-meaning = Modellen finns redan.
code-409102-meaning = Enheten är låst.
code-409103-meaning = Enheten har redan ett sådant jobb.
code-409104-meaning = Jobbet finns redan.
code-409301-meaning = Enheten har redan en modul med det namnet.
code-409401-meaning = Konfigurationen finns redan.
code-409402-meaning = En konfiguration håller på att tillämpas på enheten.
code-409501-meaning = Modellen för digitala tvillingar finns redan.
code-409502-meaning = Modellen för digitala tvillingar finns med en annan typ.
code-409503-meaning = En modell med det gränssnittsnamnet finns redan.
code-412000-meaning = { code-class-412-meaning }
code-412001-meaning = ETag stämmer inte: något ändrades under tiden.
code-412002-meaning = Meddelandet slutfördes efter att dess lås på en minut gått ut, så det kommer igen.
code-412003-meaning = Ett villkor för att köra jobbet är inte uppfyllt.
code-412004-meaning = Meddelanden är fortfarande på väg på länken.
code-413000-meaning = { code-class-413-meaning }
code-413001-meaning = Meddelandet är för stort.
code-413002-meaning = Begäran gäller för många enheter.
code-413003-meaning = Enheten har för många moduler.
code-413101-meaning = Det finns för många konfigurationer.
code-413201-meaning = Det finns för många modeller för digitala tvillingar.
code-413202-meaning = Det finns för många modeller av gränssnittsnamn.
code-415000-meaning = { code-class-415-meaning }
code-415101-meaning = Datatypen passar inte.
code-429000-meaning = { code-class-429-meaning }
code-429003-meaning = En fördröjd begäran väntade för länge i kön.
code-429004-meaning = För många jobb körs samtidigt.
code-429005-meaning = Den här enheten överskrider ensam sin gräns.
code-499000-meaning = { code-class-499-meaning }
code-500002-meaning = Jobbet avbröts.
code-500009-meaning = Ett fel i hubbens egen begränsning.
code-500301-meaning = Modellarkivets slutpunkt är ogiltig.
code-500302-meaning = En modell gick inte att lösa upp.
code-500401-meaning = Den hanterade identitetens autentiseringsuppgifter gick inte att hämta.
code-500402-meaning = Uppgifterna om klientorganisationen gick inte att hämta.
code-500403-meaning = Den hanterade identiteten gick inte att dela.
code-500501-meaning = Identifieringsdata (Plug and Play) gick inte att expandera.
code-500502-meaning = Komponentdata (Plug and Play) gick inte att expandera.
code-500503-meaning = Komponentdata (Plug and Play) gick inte att komprimera.
code-500504-meaning = Identifieringsdata (Plug and Play) gick inte att komprimera.
code-500505-meaning = Ett identifieringsdokument (Plug and Play) hör inte till något.
code-502000-meaning = { code-class-502-meaning }
code-503000-meaning = { code-class-503-meaning }
code-503004-meaning = Hubben gick inte att starta.
code-503005-meaning = Servern är upptagen.
code-503006-meaning = Hubben återställs, till exempel efter en redundansväxling.
code-503008-meaning = För många mottagande länkar öppnades på en gång.
code-503101-meaning = Anslutningen till enheten är inte tillgänglig.
code-503102-meaning = Enheten är inte tillgänglig.
code-503201-meaning = Konfigurationen är inte tillgänglig.
code-503202-meaning = Gruppen är inte tillgänglig.
code-503301-meaning = Värdtjänsten är inte tillgänglig.
code-504000-meaning = { code-class-504-meaning }

## What a hub’s log cannot show

limits-log = Hubbens logg visar inte varför en anslutning bröts, vilket keep-alive-värde som används, en tokens giltighetstid, signalstyrkan eller enhetens omstarter. Sådant kan Hubscope bara sluta sig till; klientens egen logg visar det.
limits-kind-two = Ett kort nätverksavbrott och en abrupt bruten anslutning ser likadana ut i loggen, så läs de två slutsatserna som en grupp.
limits-order = Hubben garanterar inte att anslutningsloggarna är fullständiga eller i rätt ordning. Poster som saknas kan dölja frånkopplingar och återanslutningar.

## Links

link-404104 = 404104 DeviceConnectionClosedRemotely
link-401003 = 401003 IotHubUnauthorized
link-500xxx = Interna fel (500xxx)
link-400027 = 400027 ConnectionForcefullyClosedOnNewConnection
link-keep-alive = MQTT keep-alive i IoT Hub
link-quotas = Kvoter och begränsning i IoT Hub
link-sas = SAS-token
link-sdks = Azure IoT-enhets-SDK:er
link-connectivity = Övervaka och felsök anslutningar
link-reconnect = Hantera återanslutning av enheter
link-codes = Felkoder i IoT Hub
link-logs = Övervaka IoT Hub och dess resursloggar

## One device, and one of its disconnects, opened

explain-title = Enheten { $device }
explain-device = Hubb: { $hub }. Frånkopplingar med 404104: { $disconnects }; sessioner: { $sessions }. Loggen sträcker sig från { $from } till { $to } { $zone }.
explain-other-hubs = { $count ->
    [one] Även en annan hubb har en enhet med detta ID ({ $names }). Det är en annan enhet, som inte räknas här.
   *[other] Även andra hubbar har en enhet med detta ID ({ $names }). Det är andra enheter, som inte räknas här.
}
explain-verdict = Frånkoppling { $time } { $zone }: { $cause }, { $share } %.
explain-next = Näst mest sannolikt: { $cause }, { $share } %.
explain-omitted = Längre bort, och inte med i listan: { $count }.
explain-prior = Innan något har observerats
explain-rest = Alla övriga observationer tillsammans
explain-weights = Vad varje observation tillför för den mest sannolika orsaken och för den näst mest sannolika. Orsakerna tävlar om den högsta summan; ett negativt tal talar emot orsaken. Talen är naturliga logaritmer: varje 0,7 gör en orsak ungefär dubbelt så sannolik.
explain-thresholds = Vad som mättes här, och gränsen som avgjorde vad det räknas som.
explain-rows = Enhetens poster omkring frånkopplingen, så som de står i källan. Rader och byte i en packad fil gäller texten i den.
explain-together =
    { $count ->
        [one] En frånkoppling av en annan enhet hör till samma avbrott eller kom under samma korta tid. Också den bedömdes för sig.
       *[other] { $count } frånkopplingar av andra enheter hör till samma avbrott eller kom under samma korta tid. Också de bedömdes var för sig.
    }
explain-place = { $source }, rad { $line }, byte { $byte }
explain-record = { $time }: { $what }
explain-record-code = { $time }: { $what }, { $code }
explain-dropped = { $cause } ({ $share } %)
explain-closed = Avslutad utan fel
explain-closed-code = Avslutad med { $code }
explain-followed = En ny anslutning följde; slutet finns inte i loggen
explain-open = Fortfarande ansluten när loggen slutar
explain-in-hole = Slutet är okänt: loggen har en lucka här
explain-others = { $cause } ({ $count })
explain-expected = Enheten återanslöt inom en minut. Hubben fungerar här som avsett: inget behöver åtgärdas.
explain-lane = När enheten var ansluten, vad som avslutade det och fel däremellan. Tiderna är i { $zone }.
explain-errors = Fel som inte avslutade någon session. De med samma kod som följer på varandra inom 15 minuter delar rad.
explain-errors-met = { $code } ({ $count } ×)
section-verdict = Varför just den här orsaken
section-evidence = Vad som observerades
section-thresholds = Vad som avgjorde
section-rows = Posterna bakom slutsatsen
section-together = Kopplades från samtidigt
section-life = Enhetens sessioner
section-device = Varför enheten kopplas från
fact-others = Andra orsaker
fact-connected = Ansluten igen sedan ({ $zone })
fact-away = Frånkopplad sedan ({ $zone })
row-connect = anslutning
row-disconnect = frånkoppling
row-snapshot = anslutningens tillstånd
row-other = fel
table-observation = Iakttagelse
table-compared = Vad som jämfördes
table-found = Uppmätt här
table-limit = Gräns
table-origin = Varifrån gränsen kommer
table-length = Längd
table-when = När ({ $zone })
table-why = Orsak (sannolikhet)
table-place = Plats i loggen
table-ended = Hur den slutade
table-end = Slutade ({ $zone })
table-begin = Började ({ $zone })
table-away = Borta efteråt
value-percent = { $share } %

## Limits: what a value had to be. $limit, $low and $high (String) are a length of time, a number or a percentage

limit-at-least = minst { $limit }
limit-at-most = högst { $limit }
limit-more-than = mer än { $limit }
limit-less-than = mindre än { $limit }
limit-between = { $low } till { $high }
limit-outside = inte { $low } till { $high }

## Where limits come from

threshold-proposal = Eget val i Hubscope
threshold-documentation = Dokumentationen för IoT Hub
threshold-sdk = Hur enheternas SDK:er fungerar
threshold-grace = Tokenens giltighetstid plus de 5–10 minuter som hubben väntar (dokumentation, SDK:ernas tester), med 30 s marginal (eget val i Hubscope)
threshold-log = Vad som är vanligt i den här loggen

## What was compared with a limit

threshold-error = Tid mellan frånkopplingen och { $text }
threshold-refusals = Misslyckade autentiseringar efter frånkopplingen, utan anslutning emellan
threshold-refusals-last = Tid från frånkopplingen till den sista av dem
threshold-refused = Tid från frånkopplingen till anslutningen som misslyckades med ett serverfel
threshold-conflicts = Konflikter mellan två anslutningar från enheten
threshold-taken-over = Tid från den nya anslutningen till den gamlas slut
threshold-contest = Anslutningar i rad som förlorade sin plats till nästa
threshold-contest-soon = Den längsta av dem
threshold-gap = Tid borta
threshold-log-goes-on = Hur länge loggen fortsätter efter frånkopplingen
threshold-session = Sessionens längd
threshold-drops = Enhetens frånkopplingar
threshold-returns = Återkomster av den näst senaste klienten
threshold-returns-share = Samma som andel av alla anslutningar
threshold-moves = Anslutningar från en annan adress än gången före
threshold-moves-share = Samma som andel av anslutningarna med adress
threshold-hub-share = Andel av hubbens enheter som kopplades från samtidigt
threshold-rhythm-share = Andel av enhetens sessioner som följer tokenens rytm
threshold-at-once-share = Andel av dessa frånkopplingar med återkomst inom 10 s
threshold-as-ever-share = Andel av dessa frånkopplingar med enhetens vanliga frånvaro
threshold-sdks = Olika SDK:er bland dessa enheter
threshold-token = Sessionens längd, för en token på { $life }
threshold-token-age = Tokenens ålder, för en token på { $life }
threshold-interval = Från en frånkoppling till nästa, för en token på { $life }
threshold-longest = Enhetens längsta session, för en token på { $life }
threshold-rhythm = Enhetens sessioner som följer tokenens rytm
threshold-steady-count = Enhetens sessioner av ungefär samma längd
threshold-steady = Sessionens längd, jämförd med enhetens vanliga
threshold-limit-width = Skillnad mellan den längsta och den kortaste av sessionerna som slutar vid gränsen
threshold-limit-count = Enhetens sessioner som slutar där
threshold-limit-share = Samma som andel av dess sessioner som varade lika länge eller längre
threshold-limit-shared = Enheter med samma gräns
threshold-silence = Sessionens längd, mot den längsta tystnad som hubben tillåter (1767 s)
threshold-silence-count = Enhetens sessioner som slutade vid den gränsen
threshold-silence-stands-out = Samma jämfört med något kortare eller längre sessioner
threshold-time-of-day = Avstånd till den tid på dygnet då enheten brukar kopplas från
threshold-round = Tid från hel timme till frånkopplingen
threshold-round-count = Enhetens frånkopplingar så långt efter hel timme
threshold-round-share = Samma som andel av dess frånkopplingar
threshold-round-spread = Hur mycket de skiljer sig åt i det avseendet
threshold-before-cap = Andel sessioner som var kortare än hubbens gräns för tystnad
threshold-spread = Sessionslängdernas spridning (standardavvikelse genom medelvärde)
threshold-refused-devices = Enheter med denna SDK vars token går ut med 401003
threshold-refused-share = Deras andel av dem som följer en tokens rytm
threshold-drift = Korrelation mellan sessionslängd och tid
threshold-cut-count = Anslutningar som stängdes inom 3 sekunder
threshold-cut-share = Samma sak som andel av dem vars längd är känd
threshold-run = Korta sessioner av samma längd i följd
threshold-gap-spread = Spridning hos avbrotten mellan dem (standardavvikelse genom medelvärde)
threshold-devices = Enheter som kopplades från, var och en inom { $window } från andra
threshold-devices-back = Enheter som kom tillbaka efter frånvaro, var och en inom { $window } från andra
threshold-site-share = Andel av enheterna bakom adressen
threshold-elsewhere = Frånkopplingar på andra håll samtidigt, per enhet där
threshold-elsewhere-count = Frånkopplingar på andra håll samtidigt
threshold-sites-out = Andel av alla enheter som finns bakom adresser med ett sådant avbrott
threshold-back-together = Tid under vilken den mellersta hälften återkom
threshold-sudden = Tid under vilken enheterna bakom adressen kopplades från
threshold-sudden-devices = Enheter som bröts under den tiden
threshold-sudden-awake = Andel av dessa frånkopplingar efter vilka enheten var tillbaka inom 8 sekunder
threshold-networks = Berörda nätverk
threshold-one-network = Andel för nätverket med flest av dessa frånkopplingar
threshold-of-sites = Andel av dessa frånkopplingar som hör till avbrott på enskilda platser
threshold-by-address = Andel av vad adresserna säger om vilka som kopplades från
threshold-common-start = Andel av dessa sessioner som passar en tokens giltighetstid
threshold-repeated = Frånkopplingar per enhet
threshold-hub-errors = Interna fel i hubben, från { $before } före den första av dessa frånkopplingar till { $after } efter den sista
threshold-likelier = Sannolikhet för den mest sannolika orsaken
threshold-certain = Angiven sannolikhet: loggen visar inte vad som hände på enheten
threshold-certain-unplaced = Sannolikhet för den troligaste orsaken, så långt det går att säga utan adresser
threshold-usual-gap = Skillnad mot enhetens vanliga frånvaro, { $usual }
threshold-period = Skillnad mot enhetens vanliga tid mellan två anslutningar, { $usual }
threshold-often = Tid som { $number } av enhetens frånkopplingar ryms inom
threshold-sessions = Enhetens sessioner med känd längd
threshold-steady-width = Skillnad mellan den längsta och den kortaste av dem
threshold-as-long-share = Andel av dessa sessioner bland dem som är lika långa eller längre
threshold-peers = Enheter med samma SDK-version som följer en tokens rytm
threshold-peers-share = Samma som andel av alla enheter med den versionen
threshold-usual = Enhetens vanliga frånvaro
threshold-usual-count = Gånger som det tog ungefär lika lång tid
threshold-gap-devices = Enheter som var borta ungefär lika länge
threshold-gap-devices-share = Samma som andel av alla enheter som var borta en stund
threshold-days = Dygn med en frånkoppling vid den tiden
threshold-loop-devices = Enheter i hubben som gång på gång släpptes in och genast kopplades från
threshold-loop-share = Samma som andel av hubbens enheter
threshold-loop-ends = Andel av dem för vilka det fortsatte till 00:00 UTC eller loggens slut
threshold-loop-days = Dagar i loggen då det pågick till 00:00 UTC

## The document's head

page-title = Hubscope: varför enheter kopplas från Azure IoT Hub

page-title-report = { $title } · Hubscope

page-skip = Hoppa till innehållet

## Language and theme

page-language = Språk
page-theme = Tema
page-theme-auto = Samma som systemet
page-theme-light = Ljust
page-theme-dark = Mörkt

## The first view

page-headline = Varför kopplades enheterna från?

page-promise = Öppna en loggexport från Azure IoT Hub och se vad som stängde varje anslutning, vilka enheter det gäller, hur säkert det är och vad du kan göra åt det.

page-drop-title = Släpp loggfiler eller en mapp här
page-drop-hint = Flera filer på en gång läses som en enda export, oavsett ordning.

page-drop-now = Släpp för att analysera

page-choose = Välj filer
page-sample = Prova exemplet

page-paste = Eller klistra in loggrader
page-paste-placeholder = JSON-poster, CSV-rader eller rader kopierade från portalen
page-analyse = Analysera

page-privacy-title = Dina loggar stannar här
page-privacy = Inget av det du öppnar lämnar den här webbläsarfliken: sidan får inte ansluta till någonting.
page-privacy-offline = Det finns ingen server bakom. Spara sidan, så fungerar den från disken även utan nätverk.

page-reads-title = Det här kan du öppna
page-reads-blob = Blobar från lagringskonton, till exempel PT1H.json, även om de har formaterats om i en textredigerare
page-reads-hubs = Meddelanden från Event Hubs och äldre blobar där posterna ligger i ”records”
page-reads-analytics = Resultat från Log Analytics: CSV, rader kopierade från portalen samt JSON från API:et eller Azure CLI
page-reads-devices = Enhetens egen logg: SDK:er för C, Java, .NET, Node och Python samt IoT Edge
page-reads-packed = Allt detta även i gzip eller zip, i en mapp eller klistrat ur ett mejl

page-gives-title = Det här får du
page-gives-cause = En orsak till varje 404104 DeviceConnectionClosedRemotely, eller ett ärligt ”otillräckligt underlag”
page-gives-evidence = Vad som talar för och emot, med siffror
page-gives-steps = Åtgärder som löser problemet och filer att skicka vidare
page-how-title = Så får du fram exporten
page-how-setting = Öppna IoT-hubben i Azure-portalen och gå till Diagnostikinställningar: kategorin Connections måste skickas till en Log Analytics-arbetsyta eller ett lagringskonto. Poster sparas först från och med då; ett helt dygn visar de flesta orsakerna.
page-how-query = Log Analytics: öppna Loggar för IoT-hubben eller arbetsytan, kör den här frågan och exportera resultatet som CSV. Portalen lämnar ut högst 30 000 rader; en större flotta kräver flera exporter, som kan öppnas tillsammans.
page-how-query-name = Fråga för Log Analytics
page-how-cli = Azure CLI: samma sak som JSON, upp till 500 000 rader. Ersätt WORKSPACE-ID med det ID som står i arbetsytans översikt.
page-how-cli-name = Kommando för Azure CLI
page-how-storage = Lagringskonto: ladda ned containern insights-logs-connections för de aktuella dagarna, med alla undermappar, och släpp mappen här.

## While a file is read

page-reading = Läser exporten
page-reading-bytes = { $done } av { $total }
page-reading-records = { $records ->
    [one] { $records } post
   *[other] { $records } poster
}
page-reading-thinking = Utreder orsakerna
page-reading-percent = { $percent } % läst
page-cancel = Avbryt
page-cancelled = Avbrutet. Inget har sparats.

## The report's surroundings

page-new = Ny analys
# A button on the start page, while a report has made way; beside it stands where that came from.
page-before = Tillbaka till rapporten
page-choices = Så lästes det
page-choices-hint = Blev något fel? Ange det du vet, så läses filerna om direkt.
page-choice-read-as = Format
page-choice-delimiter = Avgränsare mellan celler
page-choice-dates = Datum som 4/5/2024
page-choice-zone = Zon för lokala tider
page-choice-auto = Enligt filen
page-choice-table = Tabell (CSV, TSV)
page-choice-log = Logg från en enhet
page-choice-comma = Komma
page-choice-semicolon = Semikolon
page-choice-tab = Tabb
page-choice-pipe = Lodstreck
page-choice-day-first = Dagen först
page-choice-month-first = Månaden först
page-save-report = Spara report.json
page-save-verdicts = Spara verdicts.csv
page-print = Skriv ut

page-source-one = Från { $name }
page-source-many = { $others ->
    [one] Från { $name } och { $others } fil till
   *[other] Från { $name } och { $others } filer till
}
page-source-pasted = inklistrad text

page-fact-disconnects = Frånkopplingar med 404104
page-fact-devices = Enheter
page-fact-records = Använda poster
page-fact-period = Tidsperiod ({ $zone })
page-fact-of = { $part } av { $whole }
page-fact-range = { $from } till { $to }

page-expected = Fungerar som avsett
page-confidence = Sannolikhet { $percent } %

page-list-rest = { $count ->
    [one] En till
   *[other] { $count } till
}
page-link-outside = (öppnas på en ny flik)

## Tables

page-filter = Filtrera rader
page-filter-shown = { $shown } av { $total } rader

## What the reader looks at

page-contents = Innehåll
page-to-summary = Sammanfattning
page-to-timeline = Tidslinje
page-to-findings = Slutsatser
page-to-devices = Enheter
page-to-codes = Felkoder
page-look = Filter
page-look-causes = Orsaker att titta på
page-look-clear = Rensa filter
# A button in the line of what is filtered, to a screen reader.
# Variables:
#   $chosen (String) - causes and texts that are filtered by, perhaps none
page-look-change = Ändra filtren: { $chosen }
# In a table of incidents, to a screen reader: a press narrows the report to this one.
# Variables:
#   $from (String) - its first moment
#   $to (String) - its last moment
page-look-incident = Titta på den här händelsen: { $from } till { $to }
# Beside the number of devices of a finding: narrows the report to it, and leads to its devices.
# Variables:
#   $count (Number) - how many devices
page-show-devices = { $count ->
    [one] Visa enheten
   *[other] Visa enheterna
}
page-look-time = { $from } till { $to }
page-look-time-all = { $from } till { $to } ({ $zone }): visa hela tiden igen
page-look-all = { $disconnects ->
    [one] { $disconnects } frånkoppling
   *[other] { $disconnects } frånkopplingar
} hos { $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
}
page-look-some = { $of ->
    [one] { $disconnects } av { $of } frånkoppling
   *[other] { $disconnects } av { $of } frånkopplingar
}, { $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
}
page-look-nothing = Ingen frånkoppling matchar filtren. Escape tar tillbaka det senaste.
page-devices = { $count ->
    [one] { $count } enhet
   *[other] { $count } enheter
}

## Where there is nothing to explain

summary-healthy = { $devices ->
    [one] Enheten kopplades aldrig från med 404104.
   *[other] Ingen av de { $devices } enheterna kopplades från med 404104.
}
summary-no-ends = Exporten visar när enheter anslöt, men innehåller ingen enda frånkoppling ({ amount-devices }): om någon kopplades från med 404104 syns inte i den.
summary-few-records = Så få poster visar knappast om enheterna mår bra.
section-next = Vad du gör härnäst
next-export = Exportera hubbens resursloggar: Azure-portalen, IoT-hubben, Diagnostikinställningar, kategorin Connections. De hamnar i Log Analytics (tabellen AzureDiagnostics), ett lagringskonto (PT1H.json) eller en händelsehubb inom några minuter, och först från och med då.
next-whole-category = Om det här är en sådan export, kontrollera att den innehåller kategorin Connections med kolumnerna OperationName, Level, ResultType och properties_s.
next-say-format = Om den lästes fel, ange formatet: på sidan under ”Så lästes det”, på kommandoraden med --read-as.
next-right-time = Kontrollera att loggen täcker den tid som klagomålet gäller, och att enheten finns med under sitt exakta namn.
next-other-codes = Titta på felkoderna i loggen: enheter kan ha nekats, begränsats eller stängts av någon annan anledning.
next-longer = Exportera mer: minst ett helt dygn, med anslutningarna också.
next-client-log = Be om loggen från en enhet: den visar det som hubben inte ser, till exempel en anslutning som aldrig kom fram.

## Two logs, compared

compare-title = Före och efter
compare-nothing-usable = En av de två loggarna har ingen användbar post, så det finns inget att jämföra.
compare-none = Ingen av loggarna har en frånkoppling med 404104 DeviceConnectionClosedRemotely.
compare-gone = Inga frånkopplingar längre; före var de { $before } per dygn.
compare-fewer = { $share } % färre frånkopplingar per dygn: { $before } före, { $after } efter.
compare-same = Ingen tydlig förändring: { $before } frånkopplingar per dygn före, { $after } efter.
compare-same-in-all = Ungefär lika många frånkopplingar som förut ({ $before } per dygn, nu { $after }), men orsakerna är andra.
compare-more = { $share } % fler frånkopplingar per dygn: { $before } före, { $after } efter.
compare-new = Före fanns ingen frånkoppling; nu är de { $after } per dygn.
compare-absent = { $count ->
    [one] { $count } enhet som hade frånkopplingar tidigare finns inte i den andra loggen: den kan ha varit ansluten hela tiden, vara avstängd eller ha utelämnats ur exporten.
   *[other] { $count } enheter som hade frånkopplingar tidigare finns inte i den andra loggen: de kan ha varit anslutna hela tiden, vara avstängda eller ha utelämnats ur exporten.
}
compare-in-both = { $count ->
    [one] På den { $count } enhet som finns i båda loggarna: { $before } frånkopplingar per dygn före, { $after } efter.
   *[other] På de { $count } enheter som finns i båda loggarna: { $before } frånkopplingar per dygn före, { $after } efter.
}
compare-cause-fewer = Störst minskning: ”{ $cause }”, från { $before } till { $after } per dygn.
compare-cause-more = Störst ökning: ”{ $cause }”, från { $before } till { $after } per dygn.
change-gone = borta
change-absent = inte i denna logg
change-fewer = färre
change-same = ingen tydlig förändring
change-more = fler
change-new = ny
section-compare-causes = Orsaker, per dygn
section-compare-devices = Enheter
section-compare-logs = De två loggarna
compare-clear = En förändring kallas tydlig när den knappast kan ha uppstått av en slump. Frånkopplingar kommer i klungor, så en enda dålig timme kan se ut som en förändring.
compare-cured = Enheter som inte längre har någon frånkoppling: { $count }.
compare-begun = Enheter som inte hade någon och nu har det: { $count }.
compare-in-both-dropped = Enheter med frånkopplingar i båda loggarna: { $count }.
compare-left = Enheter med frånkopplingar före som saknas i den andra loggen: { $count }.
compare-joined = Enheter med frånkopplingar nu som saknas i den första loggen: { $count }.
compare-omitted = Fler enheter med frånkopplingar, vars förändring är mindre: { $count }.
table-before = Före, per dygn
table-after = Efter, per dygn
table-change = Förändring
table-devices-before = Enheter före
table-devices-after = Enheter efter
table-cause-before = Huvudorsak före
table-cause-after = Huvudorsak efter
table-log = Logg
table-dropped = Enheter med frånkopplingar
compare-before = Före
compare-after = Efter
caution-short = Minst en av loggarna omfattar mindre än ett dygn. Det som händer vid vissa klockslag kan saknas i den.
caution-overlap = De två loggarna överlappar i tid, så en del av innehållet kan vara detsamma.
caution-order = Loggen som räknas som den senare är den äldre av de två.
caution-fleets = De två loggarna har få enheter gemensamt. De kan gälla olika enhetsparker.
page-add = Lägg till filer
page-exports = Exporter i den här fliken
page-compare = Jämför …
page-drop-add = Släpp här för att lägga till i det som visas
page-compare-export = { $name } ({ $disconnects ->
    [one] { $disconnects } frånkoppling
   *[other] { $disconnects } frånkopplingar
})
page-lost = Motorn som håller den här analysen har stannat, kanske av minnesbrist. Det du ser stämmer och finns kvar, men filter, enheter och filer att spara behöver den. Läs filerna igen så är den tillbaka; händer det på nytt, läs färre eller mindre filer.
page-read-again = Läs filerna igen

## The keyboard

page-zone = Tidszon för alla tider
page-keys = Tangentbord
page-keys-sheet = Visa den här översikten
page-keys-back = Ta tillbaka det senaste filtret; stäng det som är öppet
page-keys-paste = Klistra in en logg, var som helst på sidan
page-keys-device = Skriv namnet på en enhet
page-keys-chart = Gå till diagrammet
page-keys-devices = Gå till enheterna
page-keys-move = I diagrammet: flytta
page-keys-mark = I diagrammet: markera en del av tiden
page-keys-look = I diagrammet: titta på det markerade
page-keys-zoom = I diagrammet: zooma in eller ut
page-keys-rows = I tabellen: nästa eller föregående enhet
page-keys-letters = Använd enstaka tangenter som genvägar

## One device, opened

page-open-device = { $device }: visa sessioner och slutsatser
page-close = Stäng
page-tracing = Läser filerna igen för den här enheten
page-not-opened = Enheten kunde inte öppnas: filerna kan ha flyttats eller ändrats, eller så har motorn stannat.
page-trace-hint = Välj en frånkoppling för att se vad som avgjorde slutsatsen och posterna bakom den.
page-trace-only = Bara de som slutade med 404104
page-trace-finding = Gå till slutsatsen, med alla steg
page-explain = { $time }, { $cause }: visa varför
page-lane = Sessioner: { $sessions }, varav { $disconnects } slutade med 404104. Tabellen nedanför räknar upp dem.
page-lane-marks = Staplar: ansluten, i färgen för orsaken som avslutade sessionen; grått: avslutad på annat sätt. Märken ovanför: fel; en linje förbinder dem som följer på varandra.

## The chart

page-chart = { $count ->
    [one] { $count } frånkoppling över tid, per orsak
   *[other] { $count } frånkopplingar över tid, per orsak
}
page-chart-hint = Peka på en stapel för att läsa av den, eller gå längs diagrammet med piltangenterna.
page-chart-hint-zoom = Dra över diagrammet för att titta på en del av tiden; Escape går tillbaka. Med tangentbordet: piltangenter flyttar, med Skift markerar de, Retur visar, + och − zoomar.
page-zoom = Den del av hela tiden som visas
page-zoom-earlier = Tidigare
page-zoom-later = Senare
page-zoom-out = Zooma ut
page-zoom-in = Zooma in
page-chart-count = Frånkopplingar
page-chart-connected = Anslutna enheter
page-chart-connected-count = Anslutna enheter: { $count }
page-chart-rebuilt = Anslutna enheter, enligt loggen
# In the legend of the chart: the shaded times with a thick upper edge.
page-chart-incident = Händelse: många enheter på en gång
page-chart-rebuilt-count = Anslutna enheter, enligt loggen: { $count }
page-chart-time = Tid ({ $zone })
page-chart-span = { $from } till { $to }
page-chart-bar = { $count ->
    [one] { $count } frånkoppling
   *[other] { $count } frånkopplingar
}
page-chart-from = Från ({ $zone })
page-chart-total = Alla orsaker

## When something went wrong

page-failed-title = Det gick inte
page-failed-trap = Analysen avbröts oväntat efter { $done }. Det är ett fel i Hubscope, inte i din export. Hubscope har startats om: försök igen, eller dela upp exporten i mindre filer. Bifoga aldrig exporten om du rapporterar felet.
page-failed-unreadable = Webbläsaren kunde inte läsa { $name }. Filen kan ha flyttats eller ändrats, eller så krävs behörighet. Välj den igen.
page-failed-nothing = Det fanns inget att läsa. Välj minst en fil, eller klistra in några loggrader.
page-failed-start = Analysen kunde inte starta i den här webbläsaren. Hubscope kräver WebAssembly: uppdatera webbläsaren, eller ta reda på om en policy i din organisation stänger av det.

## Command line
##
## Shown by the program `hubscope` in a terminal. Options, commands, file names, FILE, FORMAT and LANG are identifiers:
## they stay as they are in every language. Full stops end sentences; the short descriptions in the help have none.

cli-help-about = Förklarar utifrån en exporterad logg varför enheter tappar anslutningen till Azure IoT Hub. Inget lämnar den här datorn.
cli-help-usage = Användning
cli-help-arguments = Argument
cli-help-options = Alternativ
cli-help-exit = Slutkoder
cli-help-report = Vad som hände, med vilka enheter, hur säkert det är, vad det bygger på och vad du kan göra
cli-help-verdicts = En rad för varje 404104 DeviceConnectionClosedRemotely, med orsaken
cli-help-file = En loggexport, en mapp med loggexporter eller - för standardindata; dolda filer i mappar hoppas över
cli-help-format = Format för utdata; det som står först ovan är standard
cli-help-lang = Språk för rapporten och meddelandena: { $languages }. Standard är miljöns språk, i andra hand en (engelska)
cli-help-read-as = Vad indata är, när det inte känns igen: { $choices }
cli-help-delimiter = Vad som skiljer cellerna i en tabell åt: { $choices }
cli-help-dates = Ordningen mellan dag och månad, där datumen inte avgör den: { $choices }
cli-help-time-zone = Zon för lokala tider i en export: UTC, eller timmar före UTC som +02:00
cli-help-help = Visar den här hjälpen
cli-help-version = Visar versionen
cli-help-exit-analysed = Indata har analyserats
cli-help-exit-unusable = Ingen användbar post i indata
cli-help-exit-failed = Felaktigt anrop, eller en fil som inte kunde läsas eller skrivas

cli-try-help = Visa hjälpen: { $command }
cli-error-no-command = Ett kommando saknas. Giltiga kommandon: { $commands }.
cli-error-command = ”{ $command }” är inget kommando. Giltiga kommandon: { $commands }.
cli-error-no-file = Ange minst en fil eller mapp, eller - för standardindata.
cli-error-option = Alternativet { $option } är okänt.
cli-error-value-missing = Alternativet { $option } kräver ett värde.
cli-error-value = ”{ $value }” är inget giltigt värde för { $option }. Giltiga värden: { $choices }.
cli-error-read = Det gick inte att läsa { $file }: { $reason }.
cli-error-write = Det gick inte att skriva utdata: { $reason }.
cli-stdin = standardindata
cli-reason-not-found = filen eller mappen finns inte
cli-reason-permission = åtkomst nekad
cli-unusable =
    { $records ->
        [0] Ingen användbar post: inga poster hittades.
        [one] Ingen användbar post: { $records } post lästes, och den säger inget om enhetsanslutningar.
       *[other] Ingen användbar post: { $records } poster lästes, och ingen av dem säger något om enhetsanslutningar.
    }
cli-read-as = Om indata lästes fel, ange vad det är med { $option }.
cli-rejected =
    { $records ->
        [one] { $records } post kunde inte läsas; { $command } visar den.
       *[other] { $records } poster kunde inte läsas; { $command } visar dem.
    }
cli-progress =
    { $records ->
        [one] { $megabytes } MB lästa, { $records } post
       *[other] { $megabytes } MB lästa, { $records } poster
    }

## Timeline in the text, Markdown and HTML reports, where every cause is one row of bars

cli-timeline-merged = { $from } till { $to }; här omfattar varje tecken { $step }.
cli-timeline-peak = högsta stapeln: { $count }

## The command `explain`, and the picture of a device’s life in the text reports

cli-help-explain = En enhets liv: sessioner och slutsatser; med --time vad som avgjorde en av dem och posterna bakom den
cli-help-compare = Vad som ändrats från en logg till en annan, till exempel före och efter en åtgärd
cli-error-two-logs = En jämförelse kräver två loggar, före och efter; det finns { $count }. En mapp räknas som en.
cli-help-device = Med explain: enheten som ska förklaras, med hela sitt ID
cli-help-module = Enhetens modul, om det gäller en sådan
cli-help-hub = Enhetens hubb, om flera har en enhet med det namnet
cli-help-time = En tidpunkt, t.ex. 2026-03-02T08:00:00Z, angiven som för --from; den närmaste frånkopplingen förklaras
cli-error-no-device = Ange enheten som ska förklaras: --device ID.
cli-error-explain-only = Alternativet { $option } kan bara användas med explain.
cli-unknown-device = Loggen innehåller ingen enhet { $device }. Stora och små bokstäver skiljs åt.
cli-lane = = ansluten, _ inte ansluten, X avslutad med 404104, E fel; varje tecken täcker { $step }

cli-help-reply = Ett brev till kunden: vad som hände, hur man vet det och vad som bör göras
cli-help-devices = En rad för varje enhet, med dess frånkopplingar per orsak
cli-help-mapping = Vilken platshållare från --redact som står för vad; inte till för att lämnas vidare
cli-help-redact = Ersätter enheter, moduler, adresser, hubbar och filnamn med platshållare och utelämnar utdrag
cli-error-redact-with = Maskering (--redact) går inte att använda med explain, som visar en enhets poster, med compare eller med mapping. Inget har lästs.

## The reply: a letter to the customer whose log it is

reply-subject = Varför dina enheter kopplades från IoT Hub
reply-greeting = Hej!
reply-thanks = Tack för loggen. Vi har analyserat { $records ->
    [one] { $records } post
   *[other] { $records } poster
} från { $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
}, från { $from } till { $to }. Alla tider i det här brevet är i { $zone }.
reply-thanks-at = Tack för loggen. Vi har analyserat { $records ->
    [one] { $records } post
   *[other] { $records } poster
} från { $devices ->
    [one] { $devices } enhet
   *[other] { $devices } enheter
}, från { $from }. Alla tider i det här brevet är i { $zone }.
reply-thanks-plain = Tack för det du har skickat.
reply-stand-ins = Namnen i det här brevet är ersatta med platshållare. Fråga oss, så berättar vi vad var och en står för.
reply-client-log = { $entries ->
    [one] Det är en logg som enheten själv har skrivit, med { $entries } post.
   *[other] Det är en logg som enheten själv har skrivit, med { $entries } poster.
} Den visar vad enheten såg av sin anslutning, men inte varför IoT Hub stängde den.
reply-healthy = { $devices ->
    [one] Under den här tiden stängdes enhetens anslutning aldrig med felet 404104 DeviceConnectionClosedRemotely.
   *[other] Under den här tiden stängdes ingen anslutning från de { $devices } enheterna med felet 404104 DeviceConnectionClosedRemotely.
}
reply-disconnects = { $disconnects ->
    [one] { $disconnects } anslutning stängdes med felet 404104 DeviceConnectionClosedRemotely
   *[other] { $disconnects } anslutningar stängdes med felet 404104 DeviceConnectionClosedRemotely
}, på { $dropped } av { $devices ->
    [one] { $devices } enhet.
   *[other] { $devices } enheter.
}
reply-sure = { $share } % av dem ({ amount-devices }), mycket sannolikt: { $cause }. { $meaning }
reply-likely = { $share } % av dem ({ amount-devices }), sannolikt: { $cause }. { $meaning }
reply-possible = { $share } % av dem ({ amount-devices }), möjligen: { $cause }. { $meaning }
reply-refused = { $share } % av dem ({ amount-devices }): hubben stängde anslutningen och nekade därefter enheten ({ $codes }). Den hade inaktiverats eller tagits bort, eller så godtogs dess nyckel eller certifikat inte längre.
incident-when = { $count ->
    [one] Det hände från { $from } till { $to } { $zone }.
   *[other] Det hände { $count } gånger; den största händelsen varade från { $from } till { $to } { $zone }.
}
incident-when-at = { $count ->
    [one] Det hände bakom adressen { $address }; hubben märkte det från { $from } till { $to } { $zone }.
   *[other] Det hände { $count } gånger; den största händelsen var bakom adressen { $address }, och hubben märkte den från { $from } till { $to } { $zone }.
}
reply-expected-most = { $share } % av dem ({ amount-devices }) är förväntade: { $cause }. { $meaning } Enheterna var tillbaka av sig själva inom en minut, och inget behöver åtgärdas.
reply-expected-most-old-sdk = { $devices ->
    [one] { $share } % av dem, på { $devices } enhet, är ofarliga: { $cause }. { $meaning } Enheten var tillbaka av sig själv inom en minut; med en nyare SDK försvinner posterna.
   *[other] { $share } % av dem, på { $devices } enheter, är ofarliga: { $cause }. { $meaning } Enheterna var tillbaka av sig själva inom en minut; med en nyare SDK försvinner posterna.
}
reply-expected-most-away = { $share } % av dem ({ amount-devices }) är förväntade: { $cause }. { $meaning } Enheterna var tillbaka av sig själva inom en minut, utom { $away } som inte var tillbaka när loggen slutade.
reply-undetermined = Loggen visar inte varför enheterna kopplades från ({ amount-disconnects }, { amount-devices }). Vi ber hellre om mer underlag än gissar.
reply-undetermined-rest = För en del av dem visar loggen inte orsaken ({ amount-disconnects }, { amount-devices }).
reply-others = De övriga har andra orsaker, som vi gärna också berättar om ({ amount-disconnects }).
reply-notice = Något annat märks också i loggen ({ amount-devices }): { $finding }. { $meaning }
section-reply-what = Vad som hände
section-reply-how = Hur vi vet det
section-reply-expected = Det som är som det ska
section-reply-steps = Vad vi rekommenderar, i den här ordningen
section-reply-devices = Var du kan börja
section-reply-need = Vad som skulle visa oss mer
reply-expected-token = En del av frånkopplingarna kräver ingen åtgärd ({ amount-disconnects }, { amount-devices }). En SAS-token gick ut, och varje enhet var tillbaka med en ny inom en minut. Så är det meningen att hubben ska fungera.
reply-expected-old-sdk = { $devices ->
    [one] { $share } % av frånkopplingarna, på { $devices } enhet, är ofarliga: en gammal SDK återansluter utan att avsluta korrekt och är tillbaka inom en minut. Med en nyare försvinner posterna.
   *[other] { $share } % av frånkopplingarna, på { $devices } enheter, är ofarliga: en gammal SDK återansluter utan att avsluta korrekt och är tillbaka inom en minut. Med en nyare försvinner posterna.
}
reply-expected-renewal = Enheter som förnyar sin SAS-token i god tid kopplar ned ordentligt och ansluter igen ({ amount-renewals }, { amount-devices }). I loggen står det som information, utan fel, och det är ofarligt.
reply-need = Skicka gärna detta till oss:
reply-unusable = Vi kunde inte läsa någon post om IoT Hub-anslutningar i det.
reply-need-log = hubbens resursloggar, kategorin Connections med alla kolumner, som JSON eller CSV, för den tid då enheterna kopplades från.
reply-need-client-log = loggen från någon av enheterna själva, för samma minuter. Hubbens logg kan inte visa vad som hände på enheten.
reply-need-columns = samma export med alla kolumner: OperationName och properties_s, eller sdkVersion, authType, protocol och maskedIpAddress. Några av dem saknas.
reply-need-connects = en export som även innehåller anslutningarna (deviceConnect), inte bara felen.
reply-need-longer = ett längre tidsintervall: minst tre frånkopplingar av samma enhet och anslutningarna före dem.
reply-need-whole = exporten en gång till, direkt från Azure och vid behov i flera delar. Den här är ofullständig, eller så har ett program ändrat den på vägen.
reply-need-categories = hubbens resursloggar i alla andra kategorier för samma tid. Där skulle interna fel i hubben (500xxx) synas.
reply-need-zone = vilken tidszon exportens tider har, och om dagen eller månaden står först i datumen.
reply-need-hole = posterna från { $from } till { $to } { $zone }, som saknas i exporten.
reply-devices-more = { $count ->
    [one] Det finns { $count } enhet till.
   *[other] Det finns { $count } enheter till.
}
reply-closing = Om något i det här brevet inte stämmer med det du ser, hör av dig så tittar vi igen.
reply-regards = Vänliga hälsningar

## How long sessions and gaps lasted, and where disconnects happen: two pictures

section-rhythm = Hur länge sessioner och avbrott varade
rhythm-caption = Loggen innehåller hela sessionen för { $known } av { $count } frånkopplingar. Sessioner som slutar efter en bestämd tid, till exempel när en token går ut, bildar en smal topp; de som ett dåligt nätverk avslutar är utspridda.
rhythm-close-up = Sessioner på upp till { $end }
rhythm-sessions = Alla sessioner
rhythm-gaps = Tid tills enheten var tillbaka
rhythm-axis-session = Sessionens längd
rhythm-axis-gap = Tid borta
rhythm-hub-ends = { $range }: hubben avslutar en session vars token gäller i { $life }. { $fits }
rhythm-sdk-renews = { $range }: här förnyas en token som gäller i { $life } av klienten själv ({ $sdk }). { $fits }
rhythm-silence = { $range }: den längsta tystnad som hubben tillåter. { $fits }
rhythm-back = { $range }: tillbaka genast, som när en token har gått ut eller anslutningen bröts abrupt. { $fits }
rhythm-fits = { $count ->
    [0] Ingen session stämmer.
    [one] { $count } session stämmer.
   *[other] { $count } sessioner stämmer.
}
rhythm-gaps-fit = { $count ->
    [0] Inget avbrott stämmer.
    [one] { $count } avbrott stämmer.
   *[other] { $count } avbrott stämmer.
}
length-over = över { $low }
section-breakdown = Var frånkopplingarna sker
breakdown-caption = Ju starkare färg, desto fler frånkopplingar. En stark rad bland adresserna är en plats, en bland SDK:erna en version; en stark kolumn är en orsak som alla delar.
breakdown-addresses = Per adress
breakdown-sdks = Per SDK-version
breakdown-others = { $count ->
    [one] { $count } annan
   *[other] { $count } andra
}
breakdown-unknown = Okänd

## Queries for Log Analytics that show a finding. $title (String) in query-title is one of the other messages.

query-title = Log Analytics: { $title }
query-sessions = sessionernas längd, minut för minut
query-token = enheter vars sessioner varar lika länge som en token
query-gaps = hur länge enheterna var borta
query-restarts = korta, lika långa sessioner per enhet
query-sites = samtidiga frånkopplingar per adress
query-silence = sessioner som slutar vid hubbens gräns för tystnad
query-faults = frånkopplade enheter och hubbens fel, minut för minut
query-conflicts = konflikter och växlande klienter per enhet
query-quota = avslag på grund av kvoten, timme för timme
query-categories = vad loggen innehåller
query-last = den senaste posten för varje enhet
query-refusals = nekade försök per enhet och kod
query-codes = de här felkoderna, minut för minut
query-clock = frånkopplingar per tid på dygnet
query-hubs = enheternas hubbar, efter tid
query-renewals = längden på sessioner som avslutades korrekt
query-short = anslutningar som bröts genast, per enhet
page-copy = Kopiera
page-copied = Kopierat
page-copy-selected = Markerat: kopiera med tangentbordet
page-copy-brief = Kopiera sammanfattning
page-to-finding = { $finding }: gå till slutsatsen

## Handing over: what leaves the page for the customer

page-hand-over = Lämna över
page-hand-title = Lämna över till kunden
page-hand-language = Kundens språk
page-hand-part = Bara den del som visas
page-hand-redact = Utelämna namn
page-hand-redact-hint = Enheter, moduler, adresser, hubbar och filnamn ersätts med platshållare, desamma i allt du lämnar över. Utdrag ur loggen utelämnas.
page-hand-redact-customer = Kunden kan inte se vilken enhet som avses: det står i brevet, och att det går att fråga dig.
page-hand-open = Allt nedan innehåller namnen så som de står i loggen. Ge det bara till någon som får se dem.
page-hand-reply = Svaret
page-hand-copy = Kopiera med formatering
page-hand-copy-markdown = Kopiera som Markdown
page-hand-copy-text = Kopiera som oformaterad text
page-hand-report = Svar och rapport
page-hand-save-html = Spara som webbsida
page-hand-report-hint = En fil som öppnas i alla webbläsare, med diagram och utan skript.
page-hand-data = Underlag
page-save-devices = Spara devices.csv
page-save-mapping = Spara mapping.csv
page-hand-mapping-hint = Vilken platshållare som står för vad. Filen är bara till för dig: skicka den inte vidare.
page-hand-preview = Förhandsgranskning av svaret
page-hand-copied = Kopierat.
page-hand-saved = Sparad: { $name }
page-hand-leak = { $count ->
    [one] Inget lämnades över: { $count } namn som har en platshållare skulle fortfarande stå kvar: { $names }
   *[other] Inget lämnades över: { $count } namn som har platshållare skulle fortfarande stå kvar: { $names }
}
page-hand-failed = Det gick inte, och inget lämnades över.
page-hand-uncopied = Webbläsaren tillät inte kopiering. Markera texten i förhandsgranskningen och kopiera den där.

## A part of the log, on the command line: what is told of it, and the options that choose it

part-filters = Filter: { $filters }
part-filter = { $label }: { $value }
part-time = { $from } till { $to } { $zone }
part-cause = Orsak
part-both = { $first }; { $second }
part-either = { $first }, { $second }
part-nothing = Ingen frånkoppling matchar filtren.
reply-part = Det här brevet handlar om en del av loggen ({ $filters }): { $left }.
cli-help-part = Bara en del av loggen (report, reply, verdicts, devices)
cli-help-from = Första tidpunkten, t.ex. 2026-03-02 eller 2026-03-02T08:00:00Z; utan zon gäller den i --time-zone, annars UTC
cli-help-to = Tidpunkten efter den sista
cli-help-cause = Frånkopplingar med den här orsaken; flera kan anges: { $choices }
cli-help-part-device = Enheter med detta i sitt ID, eller i enhet/modul; stora och små bokstäver spelar ingen roll
cli-help-sdk = Sessioner med detta i sin sdkVersion
cli-help-address = Sessioner med detta i sin maskerade adress
cli-error-part-with = Alternativet { $option } kan inte användas med { $command }.
cli-error-part-time = --from måste ligga före --to.

## Handing over on the command line

cli-error-leak = { $count ->
    [one] Inget skrevs: { $count } namn som har en platshållare skulle fortfarande stå kvar ({ $kinds }).
   *[other] Inget skrevs: { $count } namn som har platshållare skulle fortfarande stå kvar ({ $kinds }).
}
page-hand-unchecked = { $count ->
    [one] { $count } namn ersattes men gick inte att söka efter: det är för kort, ett tal med få siffror eller ett ord som Hubscope självt använder.
   *[other] { $count } namn ersattes men gick inte att söka efter: de är för korta, tal med få siffror eller ord som Hubscope självt använder.
}
cli-leak-devices = enheter: { $count }
cli-leak-modules = moduler: { $count }
cli-leak-addresses = adresser: { $count }
cli-leak-hubs = hubbar: { $count }
cli-leak-files = filer: { $count }

## Queries in a report with stand-ins

query-stand-ins = Frågan nedan innehåller platshållare, som inte hittar något som de är; den som lämnade över rapporten har förteckningen över de ursprungliga namnen (mapping).

## När en anslutning egentligen förlorades

explain-lost = Loggad { $time } { $zone }, men förlorad tidigare. SDK:n ({ $names }) har som standard keep-alive-värdet { $interval } och skickar en ping efter { $pings } av tystnad; hubben väntar på ett paket i 1,5 gånger keep-alive-värdet, { $waits }. Med det standardvärdet förlorades anslutningen mellan { $from } och { $to }.
explain-lost-known = Loggad { $time } { $zone }, men förlorad tidigare. Enhetens egen logg visar keep-alive-värdet { $interval }: den skickar en ping efter { $pings } av tystnad, och hubben väntar på ett paket i 1,5 gånger keep-alive-värdet, { $waits }. Alltså förlorades anslutningen mellan { $from } och { $to }.
outage-began = Avbrottet började i själva verket mellan { $from } och { $to } { $zone }, om klienterna har SDK:ernas standardvärden för keep-alive: det stämmer för { $count } av { $total } frånkopplingar.
explain-device-said = Enhetens egen logg anger orsaken: { $reason } ({ $source }, rad { $line }).
explain-device-ended = Enhetens egen logg nämner att anslutningen bröts, men inte varför ({ $source }, rad { $line }).
explain-device-silent = Enhetens egen logg nämner inte att den här anslutningen bröts, fast den visar hur den började ({ $source }, rad { $line }). Den fortsätter med nästa anslutning, som efter en omstart.
explain-either = Säkerheten gäller båda tillsammans, förlorat nätverk eller abrupt stängning: i hubbens logg går de knappt att skilja åt.

## Vad enheterna som drabbas samtidigt har gemensamt
evidence-burst-once = { $number } enheter, minst hälften av hubbens, kopplades från inom { $high }, nästan alla bara en gång, och de flesta var tillbaka inom 10 minuter{ evidence-of }.
evidence-burst-boots = Av enheterna som kopplades från samtidigt var de med samma SDK borta lika länge, som enheter som tar så lång tid att starta{ evidence-of }.
evidence-burst-own-gaps = Av enheterna som kopplades från samtidigt var de med samma SDK borta olika länge, som klienter som gör återförsök med backoff och slumpad fördröjning{ evidence-of }.
evidence-burst-timetable = Många enheter kopplades från vid samma minut i timmen, i { $number } olika timmar, som efter ett schema{ evidence-of }.
threshold-gone = Andel av dessa frånkopplingar utan återkomst inom 10 min
threshold-once = Andel av dessa enheter som kopplades från bara en gång
threshold-boots-share = Andel av dessa frånkopplingar med samma frånvaro som andra med samma SDK
threshold-own-gaps-share = Andel av dessa frånkopplingar med en annan frånvaro än andra med samma SDK
threshold-timetable = Timmar då många enheter kopplades från vid den här minuten
threshold-timetable-share = Samma som andel av alla timmar då många gjorde det
threshold-timetable-again = Andel av dessa enheter som också finns med de andra gångerna

## Vad andra frånkopplingar tyder på
evidence-company-own = De flesta av enhetens övriga frånkopplingar pekar, var för sig, på: { $cause }{ evidence-of }.
evidence-company-minute = De flesta frånkopplingar av hubbens övriga enheter inom en minut från den här pekar, var för sig, på: { $cause }{ evidence-of }.
evidence-company-own-same = De flesta av enhetens övriga frånkopplingar pekar, var för sig, på samma orsak{ evidence-of }.
evidence-company-minute-same = De flesta frånkopplingar av hubbens övriga enheter inom en minut från den här pekar, var för sig, på samma orsak{ evidence-of }.
evidence-agreed = Frånkopplingarna i samma händelse pekar tillsammans på den här orsaken{ evidence-of }.
threshold-company-own = Enhetens övriga frånkopplingar
threshold-company-own-share = Andel av dem som var för sig pekar på en och samma orsak
threshold-company-minute = Andra enheters frånkopplingar inom en minut
threshold-company-minute-share = Andel av dem som var för sig pekar på en och samma orsak
threshold-agreed-drops = Frånkopplingar i samma händelse
threshold-agreed-own = Sannolikheten för orsaken utifrån enbart den här frånkopplingen

## Observationer om platser och om klienter som turas om

evidence-roamed = Enheten återanslöt från en annan adress efter att ha varit borta i { $spread }: en andra klient med samma identitet hade inte lämnat platsen tom{ evidence-of }.
evidence-take-turns = Två klienter turas om, A, B, A: den ena ansluter i samma ögonblick som den andras anslutning stängs, vanligtvis { $number } gånger{ evidence-of }.
evidence-one-client = Enheten har konflikter mellan två anslutningar, men få, och alla dess anslutningar kommer från samma adress med samma sdkVersion{ evidence-of }.
evidence-site-alone = { $number } enheter bakom loggens enda adress kopplades från eller återanslöt tillsammans, inom { $high } från varandra; det finns ingen annan adress att jämföra med{ evidence-of }.
evidence-site-part = { $number } av enheterna bakom en adress återanslöt inom en minut från varandra, fler än av en slump; de andra där kopplades inte från{ evidence-of }.
evidence-site-steps = Enheterna bakom adressen kopplades från en efter en, i den takt hubben märker att de tystnat, men återanslöt alla samtidigt{ evidence-of }.

threshold-steps = Tid under vilken den mellersta hälften kopplades från
threshold-steps-share = Tid under vilken de återkom, som andel av detta
