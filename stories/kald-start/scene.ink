// kald-start – Kald start (S01). Oppskriften for de andre scenene: les stories/README.md først.
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.

EXTERNAL level(meter)
EXTERNAL felt()
EXTERNAL did(what)
EXTERNAL prepared(what)
EXTERNAL variant()
EXTERNAL minutes()

CONST LOW = 0
CONST MID = 1
CONST HIGH = 2
CONST MILD = 0
CONST ORDINARY = 1
CONST HARD = 2
CONST CALM = 0
CONST MOVED = 1
CONST IRRITATED = 2
CONST AFRAID = 3
CONST GLAD = 4

-> before

// ---------------------------------------------------------------- Bak scenen, før

=== before ===
Klokka er 09.40. Om tjue minutter kommer Wenche Aronsen. Du blir den fjerde veilederen hennes på fjorten måneder. #id:before-010 #phase:before #place:office #sound:office-hum
Du har to gamle planer, tre korte notater og én avlyst time. Notatene har du skummet. Planene har du ikke åpnet. #id:before-020
- (choose)
{minutes() < 5: -> ready}
* {minutes() >= 10} [Les de to planene og notatene ordentlig (10 min). #id:prep-plans #prep:plans #act:read-up #minutes:10]
  I den eldste planen står det tjueto år på buss, i en bisetning. I den nyeste står det «tidligere yrkesaktiv». #id:before-030
  Nå har du et bilde av henne. Det er laget av folk som har sluttet. #id:before-040
  -> choose
* {minutes() >= 5} [Skriv på en lapp hva som er fast og åpent (5 min). #id:prep-note #prep:note #act:plan-ahead #minutes:5]
  Fast: Planen skal gjennomgås, og hun skal være med på det som avtales. Åpent: rekkefølge, tempo, kanal, hvor mye i dag. #id:before-050
  To kolonner på en gul lapp. Det var mer som var åpent enn du trodde. #id:before-060
  -> choose
* {minutes() >= 5} [Sett av tid til å hente henne i mottaket (5 min). #id:prep-fetch #prep:fetch #act:arrange #minutes:5]
  Du stiller alarmen på 09.55. Da går du ut selv. #id:before-070
  -> choose
* {minutes() >= 5} [Ta en pause uten skjerm etter forrige møte (5 min). #id:prep-rest #prep:rest #act:rest #minutes:5]
  Du snur stolen mot vinduet. Forrige møte sitter i skuldrene. Etter en stund er det bare skuldre igjen. #id:before-080
  -> choose
* [La det være nok nå, og gå bort til møterommet. #id:prep-done #act:start]
  -> ready

= ready
{prepared("fetch"):
  Fem på ti står du i mottaket. Foran skranken står en kvinne med kort, grått hår. Bak henne står det to menn i bussjakker. #id:before-090 #place:reception #sound:queue #look:wenche=tense
  Og skuldra, hvordan går det med den, da? Blir den noe bedre? #id:before-100 #who:rahim #look:rahim=kind
  Han sier det hjertelig. Han sier det høyt. Hun svarer ikke. #id:before-110
  Da hun ser deg, går hun forbi deg og mot møterommene, som om det var hun som hentet. #id:before-120 #place:meeting-room #sound:steps
- else:
  Du hører henne før du ser henne. Raske skritt, og så døra. #id:before-130 #place:meeting-room #sound:steps
}
-> fire

// ---------------------------------------------------------------- 1 Før «hei» (to lag)

=== fire ===
Jakka er fra busselskapet. Logoen er sprettet av, men trådene sitter igjen. #id:fire-010 #phase:meeting #look:wenche=angry
{
- variant() == MILD:
  Hun setter seg uten å bli bedt om det og skyver lesebrillene opp i håret. #id:fire-020
  Nummer fire. Jeg har begynt å telle dere som holdeplasser. Du er vel ikke endestasjonen, du heller, sant? #id:fire-030 #who:wenche #look:wenche=wry #event:anger=1
  Nå sitter jeg her som en skolejente igjen. #id:fire-040 #thought:wenche
- variant() == ORDINARY:
  Hun blir stående. Glidelåsen er dratt helt opp. #id:fire-050
  Fire stykker! Fire på litt over et år, og nå sitter det en ny her og skal se på meg som om jeg er et skjema! #id:fire-060 #who:wenche #event:anger=2
  Nå står jeg her som en skolejente igjen. #id:fire-070 #thought:wenche
- else:
  Hun stopper i døra med hånda på karmen. #id:fire-080
  Fire stykker! Fire! Og hver gang er det forfra: skuldra, bussen, skuldra, bussen. Er det ingen av dere som kan lagre? #id:fire-090 #who:wenche #event:anger=3
  Nei, vet du hva? Jeg snur, jeg. Så kan du skrive at jeg ikke møtte. #id:fire-100 #who:wenche #look:wenche=leaving
  Hun snur. Så snur hun tilbake. #id:fire-110
  Går jeg nå, så har jeg ikke møtt. Det er sånn de får deg. #id:fire-120 #thought:wenche
}
Du rekker å stivne, å føle deg urettferdig behandlet og å bli litt imponert, i den rekkefølgen. #id:fire-130
Hva kjenner du nå? #id:fire-140 #checkin
* (echoed) [«Fire på et år. Da ville jeg òg ha vært lei av oss.» #id:fire-echo #who:you #act:reflect]
* (waited) [«Jeg hører på deg. Ta det i den rekkefølgen du vil.» #id:fire-wait #who:you #act:wait #act:space]
* (door) [«Dette vil jeg høre. Kan jeg bare lukke døra først?» #id:fire-door #who:you #act:frame #act:privacy]
-
* [Du holder ansiktet i ro og kjenner pulsen i halsen. #id:fire-in-mask #layer:inner #mode:surface #shows:calm]
  {level("energy") == LOW || not prepared("rest"):
    Ansiktet holder. Men hånda di har funnet en penn, og den slipper ikke. #id:fire-150
  - else:
    Det holder. Pulsen er din, og den trenger ingen å se. #id:fire-160
  }
* [Du tenker på hvor mange ganger hun har fortalt det samme. #id:fire-in-work #layer:inner #mode:deep #shows:calm]
  Fire ganger samme skulder. Fire ganger «fortell litt om deg selv». Det tar brodden av det. #id:fire-170
* [Du sier det rett ut: «Nå ble jeg litt satt ut, jeg òg.» #id:fire-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Du? Det er vel ikke du som har stått i kø! #id:fire-180 #who:wenche
  - else:
    Ble du? Ja, da er vi i hvert fall to. #id:fire-190 #who:wenche
  }
-
{
- waited:
  Hun tar det i sin rekkefølge: skjemaene, køen, en veileder som het noe på K. Så blir det lengre mellom setningene. #id:fire-200 #minutes:4
  Ja. Så var det sagt. For fjerde gang. #id:fire-210 #who:wenche #look:wenche=tired
- echoed:
  Lei, ja. Der har du ordet. #id:fire-220 #who:wenche #look:wenche=surprised
  Hun ser på deg. Det er første gang siden hun kom inn. #id:fire-230
- else:
  Døra, ja. Lukk den, du. Så slipper resten av huset å høre på sånne som meg, sant? #id:fire-240 #who:wenche #event:anger=1
  Det går ti sekunder. Så klikker det i låsen, og skuldrene hennes synker en centimeter. #id:fire-250 #sound:door #look:wenche=tense #event:settle=2
}
-> merke

// ---------------------------------------------------------------- 2 Hva legger du merke til?

=== merke ===
Hun henter pusten. Du har et par sekunder. Hva legger du merke til? #id:merke-010
Står de der ute ennå? #id:merke-020 #thought:wenche
* [Klokka på veggen, og de trettisju minuttene som er igjen. #id:merke-clock #mode:none #act:notice #fact:saw-clock]
  Nå har du en kjøreplan i hodet. Den er god. Hun er ikke med i den ennå. #id:merke-060
* [De to raske blikkene hennes mot døra til mottaket. #id:merke-door #mode:none #act:notice #fact:saw-door]
  Du sier ingenting om det. Du flytter stolen litt, så hun ser deg og ikke døra. #id:merke-030
* [Tallet hun begynte med, og som hun ikke slipper: fire. #id:merke-four #mode:none #act:notice #fact:saw-four]
  Fire. Og du, da? Skal du være her, eller er du bare på gjennomreise? #id:merke-040 #who:wenche
  Du sier at du er her nå. Hun venter på resten av setningen. Det kommer ikke noe mer. #id:merke-050
* {prepared("fetch")} [At det er halsen hennes som er rød, og ikke ansiktet. #id:merke-neck #mode:none #act:notice #fact:saw-neck]
  Det er ikke den fargen folk får av å rope. Det er den de får av å bli sett. #id:merke-070
-
-> lest

// ---------------------------------------------------------------- 3 Har du lest noe som helst?

=== lest ===
{
- variant() == MILD:
  Og du har lest deg opp, kan jeg tenke meg. Hele romanen. #id:lest-010 #who:wenche #look:wenche=wry #event:test=1
- variant() == ORDINARY:
  Har du lest noe som helst? #id:lest-020 #who:wenche #look:wenche=testing #event:test=2
- else:
  Har du lest noe som helst? Ja eller nei. Det går an å svare på. #id:lest-030 #who:wenche #look:wenche=testing #event:test=2
}
Si ikke «saken din». #id:lest-040 #thought:wenche
* [«Nok til at vi kan begynne. Hva er det viktigste jeg ikke fant?» #id:lest-enough #who:you #mode:surface #shows:calm #act:ask #act:move-on]
  Det du ikke fant? Da må du nesten si hva du fant, sant? #id:lest-050 #who:wenche
  Så begynner hun likevel. Halvparten er nytt for deg. #id:lest-060
* [«Ikke nok. Notatene har jeg vært gjennom, og de er tynne.» #id:lest-thin #who:you #mode:genuine #shows:felt #act:admit]
  Hun blåser gjennom nesa. #id:lest-070 #event:settle=1
  Tynne! Ja, de er da virkelig det. Det er i hvert fall noen som har sett det. #id:lest-080 #who:wenche #look:wenche=wry
* {prepared("plans")} [«De to siste planene. Resten vil jeg helst høre fra deg selv.» #id:lest-read #who:you #mode:genuine #shows:warm #act:inform #act:ask]
  Det står i en bisetning at du kjørte i tjueto år. #id:lest-090 #who:you
  I en bisetning. Ja. Det var nok omtrent sånn det var. #id:lest-100 #who:wenche #look:wenche=surprised #event:recognised=2
* {not prepared("plans")} [«De to siste planene. Resten vil jeg helst høre fra deg selv.» #id:lest-untrue #who:you #mode:surface #shows:warm #act:ask #fact:claimed-read]
  Har du det? Det er det ingen som har gjort før. #id:lest-110 #who:wenche #look:wenche=surprised
  Du har åpnet dem nå, under bordkanten. De laster. #id:lest-120
-
-> jul

// ---------------------------------------------------------------- 4 Borte før jul (to lag)

=== jul ===
{did("saw-four"):
  Du svarte ikke ordentlig i stad. Du er vel borte før jul, du òg. #id:jul-010 #who:wenche #look:wenche=testing #event:jab=2
- else:
  Du er vel borte før jul, du òg. #id:jul-020 #who:wenche #look:wenche=testing #event:jab=2
}
Jeg orker ikke å bli kjent med én til. #id:jul-030 #thought:wenche
{
- felt() == AFRAID:
  Noe i deg vil bare at hun skal ha det greit, fort. #id:jul-040
- felt() == IRRITATED:
  Du har alt svart henne i hodet. Det var et godt svar. Det bør bli der. #id:jul-050
- felt() == MOVED:
  Du hører hva det er hun spør om. Det gjør det ikke lettere å svare. #id:jul-060
- else:
  Det stikker litt. Det kan til og med være sant. #id:jul-070
}
* (named) [«Nå er det meg du snakker til, og jeg har så vidt fått sagt hei til deg.» #id:jul-hello #who:you #act:name]
* (promise) [«Det kan jeg ikke love. Men det vi blir enige om, skal bli skrevet ned.» #id:jul-written #who:you #act:inform #act:limit]
* (asked) [«Hva burde den forrige ha visst om deg, som ikke sto skrevet noe sted?» #id:jul-known #who:you #act:ask #act:elicit]
-
* [Du lar det gå forbi deg og noterer videre. #id:jul-in-mask #layer:inner #mode:surface #shows:calm]
* [Du regner på det: fire ganger, fire forklaringer. #id:jul-in-work #layer:inner #mode:deep #shows:calm]
* [Du lar stikket høres i stemmen, rolig og kort. #id:jul-in-show #layer:inner #mode:genuine #shows:felt #fact:let-it-show]
-
{
- promise:
  Skrevet ned, ja. Det er jo det dere kan. #id:jul-080 #who:wenche #look:wenche=wry
  Men hun ser på arket ditt da hun sier det. #id:jul-090
- asked:
  Hun åpner munnen og lukker den igjen. Så drar hun stolen litt nærmere. #id:jul-100 #minutes:6
  At jeg ikke får armen over hodet, men at jeg kan folk. Og hver rute i byen, også dem som er nedlagt. Det er det ingen som har spurt om. #id:jul-110 #who:wenche #look:wenche=open #event:recognised=2
- level("energy") == LOW || (level("agitation") == HIGH && not did("let-it-show")):
  Det kom skarpere ut enn det lød inni deg. #id:jul-120 #event:caught #fact:sharp
  Jaså. Så nå er det deg det er synd på. #id:jul-130 #who:wenche #look:wenche=angry #event:anger=3
- else:
  Det blir stille. Ventilasjonen suser. #id:jul-140 #sound:silence
  Nei vel. Hei, da. #id:jul-150 #who:wenche #look:wenche=surprised #event:settle=2 #event:recognised=1
}
{
- did("sharp") && variant() != MILD && level("trust") == LOW:
  -> gikk
- variant() == HARD && level("agitation") == HIGH && level("trust") == LOW:
  -> gikk
- variant() == HARD && level("agitation") == HIGH:
  Hun går til døra og blir stående med ryggen til. Du lar henne stå. #id:jul-160 #look:wenche=leaving
  Jeg er her ennå. Bare så det er sagt. #id:jul-170 #who:wenche
}
Hva kjenner du nå? #id:jul-180 #checkin
{did("saw-door") || did("saw-neck") || did("privacy") || level("trust") >= MID:
  -> skranken
- else:
  Hun ser mot døra til mottaket og begynner på en setning. Så lar hun være. #id:jul-190 #look:wenche=tense
  Det er jo ikke deres bord, skammen min. #id:jul-200 #thought:wenche
  -> planen
}

// ---------------------------------------------------------------- 5 Skranken (bare hvis noe har åpnet for det)

=== skranken ===
Hun nikker mot mottaket. Stemmen er lavere nå. #id:skranken-010 #fact:counter-told
{prepared("fetch"):
  Du sto jo der. Du hørte at han spurte om skuldra mi, du og hele køen. To av dem er fra garasjen. #id:skranken-020 #who:wenche #look:wenche=hurt #event:complaint=2
- else:
  Han der ute spurte om skuldra mi så hele køen hørte det. To av dem er fra garasjen. #id:skranken-030 #who:wenche #look:wenche=hurt #event:complaint=2
}
Si nå ikke at han mente det godt. #id:skranken-040 #thought:wenche
Du blir skamfull på kontorets vegne. Og du er glad i Rahim. #id:skranken-050
* [«Det forstår jeg. Det er travelt der ute, og lite skjermet.» #id:skranken-explain #who:you #mode:surface #shows:warm #act:explain]
  Travelt. Det var ingen bak skranken som hadde det travelt. #id:skranken-080 #who:wenche #look:wenche=closed #event:dismissed=1
  Hun drar glidelåsen opp de siste centimeterne. #id:skranken-090
* [«Det skulle ikke ha skjedd. Jeg tar det opp med ham i dag.» #id:skranken-own #who:you #mode:genuine #shows:felt #act:own]
  Hun ser på deg lenge, for å se om det kommer et «men». Det kommer ikke. #id:skranken-060 #look:wenche=open #event:settle=2
  I dag, ja. Greit. #id:skranken-070 #who:wenche
* [«Du er ikke den første. En dame sa det samme her i går.» #id:skranken-gossip #who:you #mode:genuine #shows:warm #act:confide #redline:confidentiality]
  Jaså? Hvem da? #id:skranken-120 #who:wenche #look:wenche=open #event:settle=1
  Da sitter det en dame her i morgen og hører om meg. #id:skranken-130 #thought:wenche
  * * [«Det der skulle jeg ikke ha sagt. Jeg melder det som avvik.» #id:skranken-gossip-mend #who:you #mode:genuine #shows:felt #act:repair #act:report]
      Hun nikker langsomt. Det er vanskelig å se om hun er skuffet eller lettet. #id:skranken-140
  * * [«En som var her i går. Men nå er det deg det gjelder, da.» #id:skranken-gossip-on #who:you #mode:surface #shows:warm #act:move-on]
      «Ja vel.» Hun setter brillene på nesa og ser på deg gjennom dem. #id:skranken-150 #look:wenche=closed
* [«Vil du at jeg gjør noe med det, eller bare at jeg vet det?» #id:skranken-choose #who:you #mode:deep #shows:warm #act:ask #act:give-choice]
  Det vet jeg ikke. Kan jeg si fra neste gang? #id:skranken-100 #who:wenche #look:wenche=open #event:settle=1
  Du sier at hun kan det. Det er ikke stort, men det er hennes å bestemme. #id:skranken-110
-
-> planen

// ---------------------------------------------------------------- 6 Planen (to lag)

=== planen ===
Så ligger planen mellom dere. Hun skyver den en centimeter tilbake. #id:planen-010
{did("claimed-read"):
  Hva står det i den planen, da? Du som har lest den. #id:planen-020 #who:wenche #look:wenche=testing #event:test=2
  «Tidligere yrkesaktiv», leser du. Dere hører begge to at det er første gang. #id:planen-030 #event:caught=2
}
Da tar vi det på telefon heretter. Og planen lar du ligge til over nyttår. #id:planen-040 #who:wenche #look:wenche=firm #event:demand=2
Hvis det ikke står der, kan de ikke ta meg på det. #id:planen-050 #thought:wenche
{did("saw-clock"):
  Det er elleve minutter igjen. Du vet det uten å se. #id:planen-060
- else:
  Det hadde vært så lett å si ja. #id:planen-070
}
* (rest) [«Vi lar planen ligge i dag og tar den om to uker, på telefon.» #id:planen-postpone #who:you #act:concede #fact:postponed]
* (least) [«Hva er det minste som kan stå der, som du kan stå for?» #id:planen-least #who:you #act:elicit #act:limit]
* (oneline) [«Telefon kan vi prøve. Én linje i planen må vi ha før du går.» #id:planen-line #who:you #act:limit #act:offer]
-
* [Du sier det som det er: Du ville helst sluppet å mase. #id:planen-in-show #layer:inner #mode:genuine #shows:felt]
* [Du holder tonen lett og teller minutter i hodet. #id:planen-in-mask #layer:inner #mode:surface #shows:warm]
* [Du spør deg hva hun tror den planen kan brukes til. #id:planen-in-work #layer:inner #mode:deep #shows:calm]
-
{
- rest:
  Der, ja. Endelig noe som går i rute. #id:planen-080 #who:wenche #look:wenche=wry
  Det letter i rommet. I planen står det det samme som i vår. #id:planen-090
- variant() == HARD && level("agitation") == HIGH && level("trust") == LOW:
  Én linje, ja. Først én. Så er det et skjema, og så er det et brev. #id:planen-100 #who:wenche #look:wenche=leaving #event:anger=1
  -> gikk
- least:
  «Det minste?» Hun tenker så lenge at skjermen din slukker. #id:planen-110 #minutes:5
  At jeg kan lære opp nye sjåfører på rutene. Sittende. Det kan du skrive. #id:planen-120 #who:wenche #look:wenche=open #event:recognised=1
  Du skriver det slik hun sier det, også «sittende». #id:planen-130 #sound:keys
- else:
  {prepared("note"):
    Du snur den gule lappen, så hun kan lese den: fast, åpent. Det er mest i den høyre kolonnen. #id:planen-140 #event:clear=1
  }
  Én linje. Og hvem er det som bestemmer hva som står på den? #id:planen-150 #who:wenche #look:wenche=firm
  Du sier at det gjør dere begge. Det tar tre forsøk. Det tredje er mest hennes. #id:planen-160 #sound:keys
}
-> i_rute

// ---------------------------------------------------------------- 7 Verre har jeg hatt

=== i_rute ===
Ja, ja. Verre har jeg hatt. #id:i-rute-010 #who:wenche #look:wenche=tired #event:thaw=1
Vi får se om det kommer noe brev. #id:i-rute-020 #thought:wenche
Du er lettet, og kjenner at du gjerne hadde hørt litt mer enn det. #id:i-rute-030
* [«Da er vi omtrent i rute, da. To minutter over, kanskje.» #id:irute-joke #who:you #mode:genuine #shows:warm #act:humour #fact:in-route]
  {level("trust") >= MID:
    Den ene siden av munnen hennes smiler. Den andre passer på. #id:i-rute-040 #look:wenche=wry #event:thaw=1
    Det var ikke verst, til å komme herfra. #id:i-rute-050 #who:wenche
  - else:
    Hun ser på deg som om du har lånt noe uten å spørre. #id:i-rute-060 #look:wenche=closed
  }
* [«Takk for at du ble her. Det var ikke noe du måtte gjøre i dag.» #id:irute-thanks #who:you #mode:surface #shows:warm #act:thank]
  Hun ser bort og leter etter brillene. De sitter i håret. #id:i-rute-070
* [«Du får det skriftlig før helga. Er noe feil, så rett det.» #id:irute-letter #who:you #mode:none #act:inform #fact:promised-letter]
  Skriftlig. Det tror jeg når det ligger i postkassa. #id:i-rute-080 #who:wenche
-
{
- did("postponed"):
  -> lite_skrevet
- level("gap") == HIGH || level("trust") == LOW:
  -> kjolig
- else:
  -> en_linje
}

// ---------------------------------------------------------------- Slik endte møtet

=== en_linje ===
Hun leser setningen på skjermen to ganger, med jakka på. #id:en-linje-010
Den kan stå. #id:en-linje-020 #who:wenche #look:wenche=calm
-> etter

=== lite_skrevet ===
Hun tar deg i hånda. Håndtrykket er fast. Skjermen bak deg er tom. #id:lite-skrevet-010 #look:wenche=calm
{level("trust") == LOW:
  Da snakkes vi på telefon, da. Om to uker. #id:lite-skrevet-020 #who:wenche
- else:
  Det var i hvert fall hyggelig å snakke med noen. #id:lite-skrevet-030 #who:wenche
}
-> etter

=== kjolig ===
Alt som skulle gjennomgås, er gjennomgått. Hun takker slik man takker en automat. #id:kjolig-010 #look:wenche=closed
Da var det vel det. #id:kjolig-020 #who:wenche
-> etter

=== gikk ===
Nei. Her går jeg av. #id:gikk-010 #who:wenche #look:wenche=leaving
Hun lukker døra etter seg, stille. Det er nesten verre. Resten av timen har du for deg selv. #id:gikk-020 #sound:door
Fire på et år, og det var jeg som gikk. #id:gikk-030 #thought:wenche
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Kontoret er som før. Stemmen hennes henger igjen en stund. Neste møte er kl. 11.00. #id:etter-010 #phase:after #place:office #sound:office-hum
Hva kjenner du nå? #id:etter-020 #checkin
{felt() == IRRITATED || felt() == AFRAID:
  Kroppen har ikke fått med seg at møtet er over. #id:etter-030
}
* [Ta ti minutter ute, uten telefon og uten kaffekø. #id:etter-break #mode:none #act:break #minutes:10]
  Det er kaldt, og det er godt. Du kommer inn igjen som deg selv, sånn omtrent. #id:etter-040
* [Gå inn til Linn i naborommet og lukk døra bak deg. #id:etter-linn #mode:none #act:debrief #minutes:10]
  Hva gjaldt deg, og hva bare traff deg? #id:etter-050 #who:linn #place:colleague-office #look:linn=listening
  Hun spør ikke om mer. Hun venter. Du kommer fram til at det meste bare traff. #id:etter-060
* [Gå rett på forberedelsene til møtet klokka elleve. #id:etter-on #mode:none #act:straight-on]
  Du leser samme avsnitt to ganger. Den neste får Wenches veileder de første minuttene. #id:etter-070
-
{did("own") || did("give-choice") || did("explain") || did("report") || did("confide") || prepared("fetch"):
  -> mottaket
- else:
  -> notat
}

=== mottaket ===
Rahim står ved kaffemaskinen. Han smiler til deg. Han aner ingenting. #id:mottaket-010 #place:corridor #look:rahim=kind
* [Smil tilbake og la det ligge, han har nok å gjøre i dag. #id:mottaket-leave #act:let-lie #mode:surface #shows:warm]
  Han spør om du har en god dag. Du sier ja. #id:mottaket-050
* [Fortell ham det nå, vennlig, på tomannshånd. #id:mottaket-tell #act:tell-colleague #mode:genuine #shows:warm #fact:told-rahim]
  Å nei. Spurte jeg så de hørte det? Jeg mente jo bare … Å nei. #id:mottaket-020 #who:rahim #look:rahim=mortified
  Du sier at du vet hva han mente. Og at hun sto der med to fra jobben bak seg. #id:mottaket-030
* [Meld det som avvik: skranken er for åpen (8 min). #id:mottaket-report #act:report #mode:none #minutes:8 #fact:reported-counter]
  Åtte minutter. Du skriver om køen og skranken, og ikke om Rahim. #id:mottaket-040
-
-> notat

=== notat ===
Så er det notatet. Markøren blinker i det tomme feltet. #id:notat-010 #place:office #sound:keys
* [Skriv hva som skjedde, og at hun var vanskelig i starten. #id:notat-label #mode:none #act:note #fact:note-label]
  Det er sant at det var vanskelig. Det står bare ikke hvem det var vanskelig for. #id:notat-030
* [Skriv det som ble sagt, så langt du kan med hennes ord. #id:notat-words #mode:none #act:note #fact:note-own-words]
  Det blir fire linjer. Du kunne lest dem høyt for henne. #id:notat-020
* [Skriv det aller viktigste i én linje, og husk resten selv. #id:notat-short #mode:none #act:note]
  Én linje. Resten ligger i hodet ditt, og der er det bare du som kommer til. #id:notat-070
* [Skriv at hun ikke medvirker, så hun merker at det koster. #id:notat-punish #mode:none #act:note #redline:retaliation]
  Du leser det én gang til. Det er ti ord, og de kan koste henne pengene. #id:notat-040
  * * [Slett det, og skriv det dere faktisk snakket om i stedet. #id:notat-punish-mend #mode:none #act:repair #fact:note-own-words]
      Du sletter ordene ett for ett. Under dem lå det at du ble såret. #id:notat-050
  * * [La det stå, lås notatet og gå videre til neste oppgave. #id:notat-punish-keep #mode:none #act:move-on #fact:note-punish]
      Låst. En retting kan fortsatt legges til. #id:notat-060
-
{gikk:
  -> dagen_etter
- else:
  -> tre_uker
}

=== dagen_etter ===
Neste morgen. Navnet hennes står øverst på lista di. #id:dagen-etter-010 #phase:later #sound:morning
* [La henne være i fred til hun har lyst til å ta kontakt selv. #id:dagen-wait #act:wait #mode:surface #shows:calm]
  Det går tolv dager. Lista flytter henne ned litt for hver dag. #id:dagen-etter-040
* (called) [«Hei, Wenche. Vi kom skjevt ut i går. Vil du prøve igjen?» #id:dagen-call #who:you #act:repair #mode:genuine #shows:felt]
  Ja, ja. En halvtime, da. Og jeg beholder jakka på. #id:dagen-etter-020 #who:wenche
* (messaged) [Send henne en ny time, og la henne velge rom eller telefon. #id:dagen-message #act:offer #mode:none]
  Svaret kommer samme kveld. «Tlf.» Det er hele meldingen. #id:dagen-etter-030
-
-> tre_uker

// ---------------------------------------------------------------- Tre uker senere

=== tre_uker ===
Tre uker senere, kl. 11.52. Du har jakka på og brødskiva i hånda. Telefonen lyser: Aronsen. #id:tre-uker-010 #phase:later #place:office #sound:phone
* [Ta den nå, med jakka på og brødskiva i hånda. #id:uker-now #act:take-now #mode:surface #shows:warm]
  Du hører deg selv si «bare hyggelig». Brødskiva blir liggende til halv to. #id:tre-uker-020
* [«Hei. Jeg ringer deg klokka to, er det greit?» #id:uker-two #who:you #act:set-time #mode:none]
  Klokka to. Skal vi se. #id:tre-uker-030 #who:wenche
  Du ringer 13.59. Hun tar den før det har ringt ferdig én gang. #id:tre-uker-040
* [La den gå til sentralbordet denne ene gangen. #id:uker-switch #act:let-go #mode:none]
  Det blir en lapp: «Ring Aronsen. Sa ikke hva det gjaldt.» Du ringer dagen etter. #id:tre-uker-050
-
{
- did("told-rahim"):
  I mottaket spør Rahim lavere nå, og han spør om noe annet. #id:tre-uker-060
- did("reported-counter"):
  På gulvet foran skranken er det kommet en gul strek. Folk stopper ved den. #id:tre-uker-070
- did("let-lie"):
  Torsdagen etter skjedde det igjen i mottaket. En annen skulder. #id:tre-uker-080
}
{
- did("note-punish"):
  I journalen står det at hun ikke medvirker. En kollega har spurt deg hva du mente med det. #id:tre-uker-090
- did("note-label"):
  Vikaren din så ordet «vanskelig» først. Hun hilste uten å reise seg. #id:tre-uker-100
}
{
- gikk:
  -> slutt_gikk
- lite_skrevet:
  -> slutt_lite
- kjolig:
  -> slutt_kjolig
- else:
  -> slutt_linje
}

=== slutt_linje ===
Jeg er ikke sint ennå. Jeg ringer før jeg blir det. #id:slutt-linje-010 #who:wenche #look:wenche=calm
{
- did("in-route"):
  Og så lurte jeg på om vi er i rute. #id:slutt-linje-020 #who:wenche
- did("promised-letter"):
  Brevet kom, forresten. Jeg har rettet ett ord. #id:slutt-linje-030 #who:wenche
- fire.echoed:
  Du sa jo selv at du ville ha vært lei. Så nå sier jeg fra. #id:slutt-linje-040 #who:wenche
- fire.waited:
  Du avbrøt ikke den gangen. Nå skal ikke jeg bruke hele timen. #id:slutt-linje-050 #who:wenche
}
Én linje i planen, og den er fortsatt sann. #id:slutt-linje-060 #ending:en-linje
-> END

=== slutt_lite ===
Det er noen som har ringt fra dere om en plan. Jeg trodde vi hadde snakket om det. #id:slutt-lite-010 #who:wenche #look:wenche=tired
En kollega åpnet den. Den var fra i vår. Hun måtte begynne forfra, og Wenche sa det til henne. #id:slutt-lite-020 #ending:lite-skrevet
-> END

=== slutt_kjolig ===
Jeg har gjort det som står. Var det noe mer? #id:slutt-kjolig-010 #who:wenche #look:wenche=closed
{not did("counter-told"):
  Det dere aldri snakket om, er det ingen som har skrevet noe sted. #id:slutt-kjolig-020
}
Alt er i orden. Du får ikke høre mer fra henne før våren. #id:slutt-kjolig-030 #ending:riktig-kjolig
-> END

=== slutt_gikk ===
{
- dagen_etter.called || dagen_etter.messaged:
  Dere har snakket sammen én gang til, i tjue minutter. Det var kjøligere, og det gikk. #id:slutt-gikk-010
- else:
  Dere har ikke møttes siden. Det er fortsatt mulig. #id:slutt-gikk-020
}
Er det du som er min nå, eller er det kommet en ny? #id:slutt-gikk-030 #who:wenche #look:wenche=wry
Du sier at det fortsatt er deg. #id:slutt-gikk-040 #ending:hun-gikk
-> END

