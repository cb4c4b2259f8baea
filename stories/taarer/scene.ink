// taarer – Tårer (S19 + S20 + S21).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Motoren er innsjekken: tre ganger spør spillet hva du merker, og det indre laget følger svaret. Ingen svar er bedre enn andre.
// Slutten: svaret ved minutt fjorten (mid-…), om behovet ble tatt imot i rommet (need), og om planen ble flyttet (thursday).

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
Tirsdag, kl. 12.50. Klokka ett kommer Amir Hosseini. Han er snekker med en rygg som ikke vil. Siden mai har han prøvd lett arbeid på en byggeplass. #id:before-010 #phase:before #place:office #sound:office-hum
På fredag stoppet det. Hvorfor vet du ikke. I dag skal dere finne ut hva som skjedde, og hva planen skal bli nå. #id:before-020
Du har førti minutter til ham, og ti for deg selv. #id:before-030
- (choose)
{minutes() < 2: -> ready}
* {minutes() >= 3} [Sett fram vann og papir, og trekk persienna halvt ned (3 min). #id:prep-tissues #prep:tissues #act:arrange #minutes:3]
  Papiret setter du på hylla bak deg. Så flytter du det til bordet. Så litt lenger ut mot kanten. #id:before-040 #place:meeting-room #sound:paper
  -> choose
* {minutes() >= 6} [Les det arbeidsgiveren skrev om at prøven ble stoppet (6 min). #id:prep-read #prep:read #act:read-up #minutes:6]
  Det er én linje: «Avbrutt fre. kl. 13.10. Bar plater. Gikk hjem.» #id:before-050 #place:office #sound:keys
  Avtalen sa ingen løft. Du leser linja én gang til. Det står ikke hvem som ba ham bære. #id:before-060
  -> choose
* {minutes() >= 2} [Kjenn etter hvordan du har det i dag, uten å fikse det (2 min). #id:prep-notice #prep:notice #act:plan-ahead #minutes:2]
  Trøtt, litt sulten, ganske vanlig. Det tok ikke to minutter. Resten av tida sitter du bare der. #id:before-070 #place:office #sound:silence
  -> choose
* {minutes() >= 4} [Flytt møtet klokka 13.40, så det blir et kvarter imellom (4 min). #id:prep-quarter #prep:quarter #act:arrange #act:rest #minutes:4]
  Det krever to telefoner og én unnskyldning. Så er det et hvitt felt i kalenderen. Det ser nesten ulovlig ut. #id:before-080 #place:office #sound:phone
  -> choose
* [La det være nok nå, og gå ut og hent ham. #id:prep-done #act:start]
  -> ready

= ready
«Nei, det regntøyet er for lite», sier han i telefonen. «Vi finner på noe.» Så legger han på. #id:before-090 #place:reception #sound:queue
Han reiser seg før du har sagt navnet hans. Rene arbeidsbukser. Han går litt på skrå, som en som bærer noe. #id:before-100 #look:amir=tense
{
- variant() == MILD:
  Hei. Går det bra? Det er fint med meg, altså, sånn ellers. #id:before-110 #who:amir #look:amir=wary
- variant() == ORDINARY:
  Hei. Ja, da var vi her igjen, da. #id:before-120 #who:amir #look:amir=wry
- else:
  Hei. Sorry, jeg er litt … Nei, det går fint. #id:before-130 #who:amir #look:amir=tired
}
-> fredagen

// ---------------------------------------------------------------- 1 Det vanlige spørsmålet

=== fredagen ===
Han legger telefonen på bordet med skjermen ned og retter den inn etter bordkanten. En snekkers øye. Begge hendene blir liggende oppå. #id:fredagen-010 #phase:meeting #place:meeting-room #sound:chair
Bare vi tar det fort, så går det. #id:fredagen-020 #thought:amir
* {not prepared("read")} [«Prøven stoppet på fredag. Hva var det som skjedde?» #id:fre-what #who:you #mode:genuine #shows:calm #act:ask #fact:friday]
  Skjedde? Jeg bar noen plater. Tretten millimeter gips. Det skulle jeg jo ikke. Så satte ryggen seg, og så … #id:fredagen-030 #who:amir #look:amir=tense
* {prepared("read")} [«Det står at du bar plater og gikk. Hvordan var det for deg?» #id:fre-line #who:you #mode:deep #shows:warm #act:inform #act:elicit #fact:friday]
  Står det det? At jeg gikk? Jeg lå i trappa, jeg. Jeg lå der og hørte at de andre spiste lunsj. #id:fredagen-040 #who:amir #look:amir=hurt #event:recognised=1
* [«Før vi tar fredagen: Hvordan står det til hjemme nå?» #id:fre-home #who:you #mode:deep #shows:warm #act:ask #act:elicit]
  Hjemme? Jentene kom på fredag. Det er min uke. Hun minste, hun er fem, hun kom løpende og rakte armene opp, og så … #id:fredagen-050 #who:amir #look:amir=sad
* [«Vi kan ta det praktiske først, eller deg. Hva vil du helst?» #id:fre-order #who:you #mode:surface #shows:warm #act:give-choice #act:frame]
  Det praktiske. Helt klart. #id:fredagen-060 #who:amir #look:amir=calm
  I ni minutter går det fint. Timer, bilag, hvem som skal ringe hvem. Så kommer dere til linja om barn under atten, og da … #id:fredagen-070 #sound:paper #minutes:9
-
-> kommer

// ---------------------------------------------------------------- 2 Det kommer (innsjekk 1, to lag)

=== kommer ===
{
- variant() == MILD:
  Han stopper. Øynene er blanke. Han ser opp i lampa, slik folk gjør. #id:kommer-010 #look:amir=sad #event:grief=1
- variant() == ORDINARY:
  Han stopper. Munnen gjør noe han ikke har bedt den om. Så gråter han, med begge hendene på telefonen. #id:kommer-020 #look:amir=crying #event:grief=2
- else:
  Så brister det. Det kommer nedenfra, høyt, som om noen har flyttet en vegg. Han bøyer seg helt ned mot bordet. #id:kommer-030 #look:amir=crying #event:grief=2
}
Ikke her. Ikke foran noen. #id:kommer-040 #thought:amir
{prepared("tissues"):
  Papiret står der det står. Han slipper å lete. #id:kommer-050 #event:settle=1
- else:
  Papiret står på hylla bak deg. Det er langt. #id:kommer-060
}
Hva merker du hos deg selv nå? Ingenting er også et svar. #id:kommer-070 #checkin
{
- felt() == MOVED:
  {prepared("notice"):
    Rørt. Men mest trøtt, og den var der fra før. #id:kommer-080 #fact:first-moved
  - else:
    Det sitter i halsen. Det er ditt, selv om det er hans. #id:kommer-090 #fact:first-moved
  }
- felt() == CALM:
  {prepared("notice"):
    Ganske vanlig, var det. Det er det fortsatt. #id:kommer-100
  - else:
    Ikke så mye. Du ser ham tydelig. Det er også noe. #id:kommer-110
  }
- felt() == IRRITATED:
  {prepared("notice"):
    Irritert. Og sulten. Det hjelper litt å vite hva som er hva. #id:kommer-120 #fact:first-irritated
  - else:
    Det er en liten, hard ting bak brystbeinet. Den vil videre. #id:kommer-130 #fact:first-irritated
  }
- else:
  Det er noe annet. Det har ikke noe ord akkurat nå. #id:kommer-140
}
* (time) [«Ta den tida du trenger. Jeg sitter her og har det ikke travelt.» #id:kom-time #who:you #act:comfort #act:space]
* (push) [Du skyver papiret halvveis over bordet, og så sitter du stille. #id:kom-tissues #act:wait]
* (much) [«Dette var visst ikke lite. Det er helt greit at det kommer her.» #id:kom-much #who:you #act:reflect #act:name]
* (step) [«Vil du være alene et minutt? Jeg kan gå ut og komme igjen.» #id:kom-step #who:you #act:give-choice #act:pause-talk]
-
* {felt() == MOVED} [Du fester blikket på bordkanten til det gir seg i deg. #id:kom-in-moved-mask #layer:inner #mode:surface #shows:calm]
  Bordkanten er bjørk. Det er god bordkant. Han slipper å bli sett på imens. #id:kommer-150 #event:settle=1
* {felt() == MOVED} [Du lar det være der og spør deg hva han trenger av deg. #id:kom-in-moved-work #layer:inner #mode:deep #shows:warm]
  Ikke mye, viser det seg. At du ikke går. #id:kommer-160 #event:settle=1
* {felt() == MOVED} [Du sier navnet hans, og stemmen er så tykk som den er. #id:kom-in-moved-show #layer:inner #mode:genuine #shows:felt #fact:showed]
  Han hører det. Det gjør det litt verre, og så litt bedre. #id:kommer-170 #event:recognised=1
* {felt() == CALM} [Du er som du er akkurat nå, og lar det være nok for ham. #id:kom-in-calm-show #layer:inner #mode:genuine #shows:felt]
  Han puster fortere enn deg. Etter en stund puster han omtrent som deg. #id:kommer-180 #event:settle=2
* {felt() == CALM} [Du gjør ansiktet litt tyngre enn du selv kjenner deg nå. #id:kom-in-calm-mask #layer:inner #mode:surface #shows:grave]
  Det sitter litt på skrå, det ansiktet. Men det er velment. #id:kommer-190
* {felt() == CALM} [Du leter etter noe i deg selv som kan svare på gråten. #id:kom-in-calm-work #layer:inner #mode:deep #shows:grave]
  Du finner en rygg du hadde vondt i en gang. Det er noe, men det er ikke dette. #id:kommer-200
* {felt() == IRRITATED} [Du spør deg hva tårene gjør for ham akkurat i dette øyeblikket. #id:kom-in-irr-work #layer:inner #mode:deep #shows:calm]
  De holder ham i stolen. Uten dem hadde han alt gått. #id:kommer-210
* {felt() == IRRITATED} [Du puster ut, retter litt på koppen og venter til han er klar. #id:kom-in-irr-mask #layer:inner #mode:surface #shows:calm]
  Koppen står rett nå. Han har ikke merket noe, og han får gråte ferdig i fred. #id:kommer-220 #event:settle=2 #event:recognised=1
* {felt() == IRRITATED} [Du legger det i ett spørsmål: «Hva trenger du av meg nå?» #id:kom-in-irr-show #layer:inner #mode:genuine #shows:firm]
  Trenger? Faen. At du ikke spør så fort. … Sorry. Vann, kanskje. #id:kommer-230 #who:amir #look:amir=ashamed #event:dismissed=1 #event:clear=1
* {felt() == AFRAID || felt() == GLAD} [Du lar det være uklart i deg og hører på ham så lenge. #id:kom-in-else-show #layer:inner #mode:genuine #shows:felt]
  Det går an å høre etter uten å vite hva man heter inni. #id:kommer-240 #event:settle=1
* {felt() == AFRAID || felt() == GLAD} [Du kjenner etter i pusten, tre ganger inn og tre ganger ut. #id:kom-in-else-work #layer:inner #mode:deep #shows:calm]
  På den tredje er du der igjen. #id:kommer-250
* {felt() == AFRAID || felt() == GLAD} [Du gjør jobben nå og kjenner heller etter når han har gått. #id:kom-in-else-mask #layer:inner #mode:surface #shows:calm]
  Du legger det i en skuff. Skuffen lar seg lukke, og da hører du hva han sier. #id:kommer-260 #event:clear=1
-
{
- push:
  Han tar ett ark. Bretter det i to. Bretter det i fire. Så tar han ett til, og det bruker han. #id:kommer-270 #sound:paper #event:settle=1
- time:
  Tid, ja. Det har jeg jo nok av. #id:kommer-280 #who:amir #look:amir=wry #event:settle=1
- much:
  Nei, det er ikke lite. Det er … Jeg klarte ikke å løfte henne. Hun på fem. Jeg sa at jeg lekte statue. #id:kommer-290 #who:amir #look:amir=sad #event:recognised=1 #minutes:4
- else:
  {variant() == HARD:
    Ja. Ett minutt. Sorry. #id:kommer-300 #who:amir #look:amir=crying
    Du går ut og står i gangen og teller til seksti. Da du kommer inn, har han vasket ansiktet med vann fra glasset. #id:kommer-310 #sound:door #event:settle=2
  - else:
    Nei. Bli. … Hvis det er greit. #id:kommer-320 #who:amir #look:amir=ashamed
    Det er greit. Nå er det han som har bestemt det. #id:kommer-330 #event:recognised=1
  }
}
-> unnskyld

// ---------------------------------------------------------------- 3 Jeg pleier ikke å

=== unnskyld ===
{
- variant() == MILD:
  Sorry. Jeg pleier ikke å … Støv, sikkert. #id:unnskyld-010 #who:amir #look:amir=wry
- variant() == ORDINARY:
  Fy faen. Sorry. Jeg pleier ikke å … #id:unnskyld-020 #who:amir #look:amir=ashamed
- else:
  Fy faen. Sorry. Sorry for at jeg banner òg. Jeg pleier ikke å … Sorry. #id:unnskyld-030 #who:amir #look:amir=mortified
}
Nå blir det skrevet opp. «Gråt.» #id:unnskyld-040 #thought:amir
* [«Her er det lov. Det sitter mange i den stolen og gråter litt.» #id:unn-allowed #who:you #mode:surface #shows:warm #act:comfort]
  I denne stolen? #id:unnskyld-050 #who:amir #look:amir=wry
  Han ser ned på stolen. Den er blå. #id:unnskyld-060 #event:settle=1
* [«Hva er det du pleier å gjøre, da, når det kommer sånn på deg?» #id:unn-usually #who:you #mode:deep #shows:warm #act:elicit #fact:own-ways]
  Han begynner å le, midt i det. Det ser vondt ut for ryggen. #id:unnskyld-070 #look:amir=surprised
  Jeg sliper. Helt sant. Jeg har slipt det samme bordet siden mars. Det er snart ikke noe bord igjen. #id:unnskyld-080 #who:amir #look:amir=wry #event:thaw=1
* [«Det går fint. Vi har rommet til tjue på to, og jeg blir hvis det trengs.» #id:unn-time #who:you #mode:genuine #shows:calm #act:set-time #act:frame]
  {prepared("quarter"):
    Det er et hvitt felt i kalenderen din. Det er sant, det du sier. #id:unnskyld-090 #event:clear=1
  - else:
    Det er ikke helt sant. Klokka 13.40 kommer den neste. #id:unnskyld-100 #event:pressure=1
  }
  Tjue på to. Greit. Da vet jeg det. #id:unnskyld-110 #who:amir #look:amir=calm #event:settle=1
-
-> varer

// ---------------------------------------------------------------- 4 Minutt fjorten (innsjekk 2, to lag)

=== varer ===
Minutt fjorten. #id:varer-010
{
- variant() == MILD:
  Det kommer én gang til, kort, da han sier navnet på den eldste. Så er det stille. Han tørker bordet der det ikke er vått. #id:varer-020 #look:amir=sad #event:grief=1
- variant() == ORDINARY:
  Han har fortalt om fredagen. Nå forteller han det en gang til, fra trappa, og så kommer det igjen. #id:varer-030 #look:amir=crying #event:grief=1
- else:
  Det kommer i bølger. Hver gang det legger seg, sier han sorry, og det ordet starter den neste. #id:varer-040 #look:amir=crying #event:grief=2
}
Nå sitter jeg og kaster bort tida til et menneske. #id:varer-050 #thought:amir
{prepared("quarter"):
  Klokka går på veggen. Den kan gå. #id:varer-060 #sound:silence
- else:
  Klokka på veggen går. Om tjueseks minutter skal rommet brukes av noen andre. #id:varer-070 #sound:silence #event:pressure=1
}
Hva merker du hos deg selv nå? #id:varer-080 #checkin
{
- felt() == IRRITATED && did("first-moved"):
  I stad svarte du rørt. Nå svarte du irritert. Det er notert, og det er ikke noe mer med det. #id:varer-090 #fact:mid-irritated
- felt() == MOVED && did("first-irritated"):
  I stad svarte du irritert. Nå svarte du rørt. Det er notert, og det er ikke noe mer med det. #id:varer-100 #fact:mid-moved
- felt() == MOVED:
  Rørt, svarer du. Det er notert, og det er ikke noe mer med det. #id:varer-110 #fact:mid-moved
- felt() == IRRITATED:
  Irritert, svarer du. Det er notert, og det er ikke noe mer med det. #id:varer-120 #fact:mid-irritated
- felt() == CALM:
  Rolig, eller ikke noe særlig. Det er notert, og det er ikke noe mer med det. #id:varer-130 #fact:mid-calm
- else:
  Noe annet, svarer du. Det er notert, og det er ikke noe mer med det. #id:varer-140
}
* (sumup) [«Skal jeg si hva jeg tror jeg hører, og så retter du på meg?» #id:var-sum #who:you #act:summarise #act:reflect]
* (stay) [Du blir i stillheten et minutt til, uten å gjøre noe med den. #id:var-stay #act:wait #act:space]
* (thursday) [«Vi har to ting vi bør rekke. Vil du ta dem nå, eller på torsdag?» #id:var-two #who:you #act:give-choice #act:frame]
-
* {felt() == MOVED} [Du sier at dette rører deg, og så sier du ikke noe mer. #id:var-in-moved-show #layer:inner #mode:genuine #shows:felt #fact:showed-again]
  Han ser opp, for å se om det er sant. Så nikker han, som om dere har båret noe tungt et lite stykke. #id:varer-150 #event:recognised=1
* {felt() == MOVED} [Du svelger og hører videre, med hendene rolig i fanget. #id:var-in-moved-mask #layer:inner #mode:surface #shows:calm]
  To ganger må du svelge. Det er bare du som hører det. #id:varer-160 #event:settle=1
* {felt() == MOVED} [Du holder varmen og oppgaven i hver sin hånd en stund. #id:var-in-moved-work #layer:inner #mode:deep #shows:warm]
  Begge er tunge. Men de veier omtrent likt, og da står du støtt. #id:varer-170 #event:clear=1
* {felt() == CALM} [Du prøver å forestille deg fredagskvelden hans, bit for bit. #id:var-in-calm-work #layer:inner #mode:deep #shows:warm]
  Turen hjem, nøkkelen, to små ryggsekker i gangen. Du kjenner ikke mer. Du ser mer. #id:varer-180 #event:clear=1
* {felt() == CALM} [Du er bare til stede. Du trenger ikke å være noe mer nå. #id:var-in-calm-show #layer:inner #mode:genuine #shows:felt]
  Det er noe ved en som ikke blir slått overende. Han lener seg litt på det. #id:varer-190 #event:settle=1
* {felt() == CALM} [Du lener deg fram og ser alvorlig ut, for det passer seg. #id:var-in-calm-mask #layer:inner #mode:surface #shows:grave]
  Stolen knirker. Du blir sittende framoverlent, for det ser rart ut å gå tilbake. #id:varer-200 #sound:chair
* {felt() == IRRITATED} [Ingen skal se at du tenker på det møtet du skal i etterpå. #id:var-in-irr-mask #layer:inner #mode:surface #shows:calm #fact:masked]
  Ingen ser det. Det er en jobb, det også, og den er det ingen som skriver timer på. #id:varer-210 #event:settle=2
* {felt() == IRRITATED} [Du sier vennlig at du merker at dere er på vei rundt igjen. #id:var-in-irr-show #layer:inner #mode:genuine #shows:firm]
  {variant() == HARD:
    Ja. Sorry. Jeg hører det selv. #id:varer-220 #who:amir #look:amir=ashamed #event:dismissed=1
  - else:
    Rundt og rundt, ja. Hjelp meg av, da. #id:varer-230 #who:amir #look:amir=wry #event:clear=1
  }
* {felt() == IRRITATED} [Du minner deg på at en følelse ikke er noe du har gjort ham. #id:var-in-irr-work #layer:inner #mode:deep #shows:calm #fact:masked]
  Den er der. Den har ikke gjort noe. Etter en stund trekker den seg litt. #id:varer-240
* {felt() == AFRAID || felt() == GLAD} [Du holder deg til det du ser: to hender og et ark i fire. #id:var-in-else-show #layer:inner #mode:genuine #shows:felt]
  Hendene er brede. Den ene har en negl som aldri ble hel igjen. #id:varer-250 #event:settle=1
* {felt() == AFRAID || felt() == GLAD} [Du lar ansiktet være vennlig og venter med alt det andre. #id:var-in-else-mask #layer:inner #mode:surface #shows:warm]
  Det andre får ta køen. #id:varer-260
* {felt() == AFRAID || felt() == GLAD} [Du spør deg stille hva det egentlig er du kjenner på nå. #id:var-in-else-work #layer:inner #mode:deep #shows:calm]
  Du får ikke svar. Men det blir litt stillere av å ha spurt. #id:varer-270
-
{
- sumup:
  Du sier det sånn: ryggen, at noen ba ham bære, jentene, pengene han ikke har sagt noe om. #id:varer-280 #event:clear=1
  Ikke noen. Formannen. Og jeg sa ja. Det er det verste, at jeg sa ja. #id:varer-290 #who:amir #look:amir=thoughtful #event:recognised=1 #fact:said-yes
- stay:
  {
  - variant() == HARD:
    Ett minutt blir til tre. Det tar ikke slutt av seg selv, men det blir lavere. #id:varer-300 #minutes:3 #sound:silence
  - else:
    På slutten av minuttet puster han ut, helt til bunns. Det høres ut som et rom som blir tomt. #id:varer-310 #sound:silence #event:settle=1
  }
- else:
  {variant() == HARD:
    Torsdag. Kan vi det? Jeg får ikke … Sorry. Torsdag. #id:varer-320 #who:amir #look:amir=ashamed #fact:amir-thursday #event:settle=1
    Du skriver torsdag, kl. 09.00. Det er tjue minutter igjen i dag, og ingen av dere vil bruke dem på planen. #id:varer-330 #sound:paper
  - else:
    Nå. Nei, nå. Ellers går jeg bare og gruer meg til torsdag òg. #id:varer-340 #who:amir #look:amir=firm #event:clear=1
  }
}
-> sykkel

// ---------------------------------------------------------------- 5 Sykkelen

=== sykkel ===
Han drikker av vannet. Det skjelver litt i glasset, og han ser at du ser det. #id:sykkel-010
{
- variant() == MILD:
  Hun fyller åtte på søndag. Jeg hadde jo lovet sykkel. Teit ting å henge seg opp i. #id:sykkel-020 #who:amir #look:amir=ashamed #event:plea=1
- variant() == ORDINARY:
  Hun eldste fyller åtte på søndag. Jeg hadde lovet sykkel. Det er bare en sykkel, for faen. … Sorry. #id:sykkel-030 #who:amir #look:amir=crying #event:grief=1
- else:
  Hun eldste fyller åtte på søndag. Sykkel, sa jeg. Med gir. Det er bare en sykkel, for faen! Sorry. Sorry. #id:sykkel-040 #who:amir #look:amir=crying #event:grief=1
}
Spør om noe jeg kan svare på. #id:sykkel-050 #thought:amir
Det er aldri bare en sykkel. Det ligger et spørsmål om penger her, og ingen har stilt det. #id:sykkel-060
* [«Det er vel ikke sykkelen det handler om, aller mest. Eller er det det?» #id:syk-not #who:you #mode:deep #shows:warm #act:reflect #act:elicit]
  Det er at jeg sa det. Jeg sa det foran henne. Pappa ordner det. #id:sykkel-070 #who:amir #look:amir=sad #event:recognised=2
* (asked) [«Har dere det dere trenger denne uka: mat, strøm, klær til jentene?» #id:syk-need #who:you #mode:surface #shows:calm #act:check-need #fact:need]
  Mat har vi. Strømmen har jeg ikke turt å åpne. Og regntøyet … Hun eldste har vokst ut av sitt. #id:sykkel-080 #who:amir #look:amir=ashamed
  Du skriver det ned, jentene først. Da er det en søknad, sier du, og den blir vurdert i dag. #id:sykkel-090 #sound:paper #minutes:5 #event:clear=1
* (apply) [«Du kan søke hjelp her, også for barna. Svaret kan jeg ikke love deg.» #id:syk-apply #who:you #mode:genuine #shows:felt #act:receive-need #act:inform #fact:need]
  Søke? På sykkel? #id:sykkel-100 #who:amir #look:amir=surprised
  På det dere mangler. Vi begynner med det jentene trenger, så ser vi hva det er. #id:sykkel-110 #who:you
  Han ramser det opp til bordplata: regntøy, strøm, et par sko. Sykkelen kommer til slutt, veldig lavt. #id:sykkel-120 #minutes:6 #sound:paper #event:settle=1
-
-> horer

// ---------------------------------------------------------------- 6 Du må jo høre sånt hele tida (to lag)

=== horer ===
Nå ser han på deg. Det er første gang på en stund. #id:horer-010 #look:amir=wary
{variant() == HARD:
  Du må jo høre sånt hele tida. Du er sikkert drittlei. #id:horer-020 #who:amir #look:amir=testing #event:test=1
- else:
  Du må jo høre sånt hele tida. #id:horer-030 #who:amir #look:amir=wary #event:test=1
}
Er jeg for mye? #id:horer-040 #thought:amir
* (notthis) [«Ikke akkurat dette. Det her er ditt, og det har jeg ikke hørt før.» #id:hor-yours #who:you #act:reflect #act:notice]
* (own) [«Jeg har selv hatt et år da jeg ikke klarte noe, så jeg vet litt om det.» #id:hor-own #who:you #act:confide]
* (some) [«Noen ganger, ja. Akkurat nå er det deg jeg sitter her og hører på.» #id:hor-some #who:you #act:admit]
* (job) [«Det er jobben min, og det er helt greit. Du skal ikke tenke på meg.» #id:hor-job #who:you #act:frame]
-
* [Du smiler litt og lar resten av spørsmålet passere forbi. #id:hor-in-mask #layer:inner #mode:surface #shows:warm]
  Det er et fint smil. Han har sett det på andre kontorer. #id:horer-050 #event:settle=2
* {felt() == MOVED} [Du svarer så sant du kan, og kort, med den stemmen du har. #id:hor-in-show-moved #layer:inner #mode:genuine #shows:felt #fact:showed-last]
  Han nikker. Svaret var kortere enn han var redd for. #id:horer-060 #event:recognised=1
* {felt() != MOVED} [Du sier at du har det greit, og at det er han som har det tungt. #id:hor-in-show #layer:inner #mode:genuine #shows:felt]
  Ok. Bra. Da er det i hvert fall én av oss. #id:horer-070 #who:amir #look:amir=wry #event:recognised=1
* [Du hører at det han spør om, er om han selv er til bry. #id:hor-in-work #layer:inner #mode:deep #shows:warm]
  Det er det han har spurt om siden han kom. Nå hører du det i «sorry» også. #id:horer-080 #event:clear=1
-
{
- notthis:
  Ikke det? Jeg trodde dere hadde en hel skuff med sånne som meg. #id:horer-090 #who:amir #look:amir=surprised #event:recognised=1
  Nei. Bare deg. #id:horer-100 #who:you
- some:
  Greit. Det er greit. Da vet jeg det. #id:horer-110 #who:amir #look:amir=calm #event:settle=1
- own:
  {level("trust") == LOW || variant() == HARD:
    Å. Har du? Hva var det? … Fikk du noe hjelp? #id:horer-120 #who:amir #look:amir=worried #event:guilt=1
    Han har snudd stolen mot deg. Nå er det du som svarer. #id:horer-130 #sound:chair #minutes:4 #fact:turned
  - else:
    Ok. Så du vet det. #id:horer-140 #who:amir #look:amir=moved #event:thaw=1
    Han spør ikke om mer. Det var så vidt det gikk bra. #id:horer-150
  }
- else:
  Nei da. Selvfølgelig. Jobben din. #id:horer-160 #who:amir #look:amir=calm #event:dismissed=1
  Etter det svarer han ryddigere. Kanskje var det det han ville. #id:horer-170 #event:clear=1
}
{did("amir-thursday"):
  -> dora
- else:
  -> hva_na
}

// ---------------------------------------------------------------- 7 Hva nå

=== hva_na ===
Det er elleve minutter igjen. Prøven er over, og planen har et hull. #id:hva-na-010 #sound:paper
{
- did("friday"):
  Noen må ringe byggeplassen. Han skulle ikke bære noe. Det sto i avtalen. #id:hva-na-020
- else:
  Noen må ringe byggeplassen. Du vet fortsatt bare halvparten av det som skjedde. #id:hva-na-030
}
Ikke formannen. Hva som helst, men ikke formannen. #id:hva-na-040 #thought:amir
* [«Jeg ringer byggeplassen i dag, så slipper du det. Er det greit for deg?» #id:na-ring #who:you #mode:genuine #shows:felt #act:offer #act:promise #fact:site-call-promised]
  Ja. Takk. Si at jeg … Nei, bare si det som er. #id:hva-na-050 #who:amir #look:amir=relieved #event:settle=1
* [«Du ringer herfra, og jeg sitter ved siden av deg. Hva vil du si først?» #id:na-beside #who:you #mode:deep #shows:warm #act:elicit #act:offer #fact:rang-self]
  Først? «Hei, det er Amir. Du ba meg bære.» #id:hva-na-060 #who:amir #look:amir=tense
  {variant() == HARD:
    Han får til de fire første ordene. Så rekker han deg telefonen. Fire er flere enn null. #id:hva-na-070 #sound:phone #minutes:7
  - else:
    Han sier det med en stemme du ikke har hørt før. Formannen sier lenge ingenting. Så sier han «ja». #id:hva-na-080 #sound:phone #minutes:6 #event:thaw=1
  }
* [«Planen tar vi på torsdag. I dag skriver vi bare ned tre ord til den.» #id:na-three #who:you #mode:none #act:postpone #act:write-down #fact:amir-thursday]
  Tre? «Ikke bære. Lære.» Det er tre. Jeg talte. #id:hva-na-090 #who:amir #look:amir=wry #event:settle=1
-
-> dora

// ---------------------------------------------------------------- 8 Døra (innsjekk 3)

=== dora ===
{did("need"):
  -> ut
- else:
  -> behov
}

= behov
Han reiser seg i tre etapper. «For lite», sa han om regntøyet da du hentet ham. Så var det sykkelen. Ingen har spurt hva de mangler. #id:dora-010 #look:amir=leaving #sound:chair
* [«Amir? Én ting til: Har dere mat og klær og strøm denne uka?» #id:beh-ask #who:you #mode:genuine #shows:felt #act:check-need #act:receive-need #fact:need]
  Strømmen … Nei. Og regntøy. Jeg trodde ikke det var her man sa det. #id:dora-020 #who:amir #look:amir=surprised #event:recognised=1
  Det er her. Du skriver det stående, jentene først. Det blir vurdert i dag. #id:dora-030 #sound:paper #minutes:5
  -> ut
* [«Kan jeg ringe deg klokka tre om det praktiske hjemme hos dere?» #id:beh-call #who:you #mode:surface #shows:warm #act:set-time #act:receive-need #fact:need-late]
  Klokka tre. Ja. Da sitter jeg i bilen utenfor SFO. #id:dora-040 #who:amir #look:amir=tired
  Du setter en alarm på 14.58. #id:dora-050 #sound:keys
  -> ut
* [«Ha det bra så lenge, Amir. Nå går du hjem og hviler den ryggen.» #id:beh-go #who:you #mode:surface #shows:warm #act:let-go #redline:need-not-assessed]
  «Hvile, ja», sier han. Han ser på deg litt for lenge, som om det var mer. #id:dora-060 #look:amir=resigned #event:dismissed=1
  * * [Gå etter ham ut i gangen, og spør før han er ved heisen. #id:beh-go-mend #mode:genuine #shows:felt #act:repair #act:check-need #fact:need]
      Du spør lavt, ved branndøra. Strøm, sier han. Og regntøy. Det er tolv sekunder, og så er det en søknad. #id:dora-070 #place:corridor #sound:steps #look:amir=surprised
      -> ut
  * * [La ham gå. Han har grått nok i dag, og det kan tas på torsdag. #id:beh-go-on #mode:none #act:let-lie #fact:amir-need-missed]
      Heisen kommer med en gang. Den gjør aldri det. #id:dora-080 #sound:door
      -> ut

= ut
{
- did("turned"):
  Håper det ordner seg for deg, altså. Med det du sa. #id:dora-090 #who:amir #look:amir=worried
- did("showed") && did("showed-again"):
  Du er ikke som de andre her. #id:dora-100 #who:amir #look:amir=moved #event:flattery=1
- level("trust") == LOW:
  Ja. Takk for tida, da. #id:dora-110 #who:amir #look:amir=closed
- else:
  Takk for at du ikke gjorde noe nummer av det. #id:dora-120 #who:amir #look:amir=relieved #event:thanks=1
}
Jentene kommer til å spørre hvorfor jeg er rød i øynene. Støv, sier jeg. #id:dora-130 #thought:amir
Hva merker du hos deg selv nå? #id:dora-140 #checkin
* [«Takk for at du fortalte det. Det var mye på en tirsdag.» #id:ut-thanks #who:you #mode:genuine #shows:felt #act:thank]
  Tirsdager er undervurdert. #id:dora-150 #who:amir #look:amir=wry #event:thaw=1
* [«Vi ses, Amir. Du vet hvor jeg er hvis det er noe mer.» #id:ut-see #who:you #mode:surface #shows:warm #act:offer]
  Han løfter to fingrer, som på byggeplassen. #id:dora-160 #event:clear=1
* [Du nikker og holder opp døra, og så sier du ikke noe. #id:ut-nod #mode:none #act:let-go]
  Han går, på skrå, men litt fortere enn han kom. #id:dora-170 #sound:steps #event:settle=1
-
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Rommet lukter kaffe og treverk. På bordet ligger et ark brettet i fire. #id:etter-010 #phase:after #place:meeting-room #sound:silence
{prepared("quarter"):
  Du har et kvarter. Det er ingen som venter. #id:etter-020 #event:settle=1
- else:
  Klokka er 13.39. Utenfor glasset står den neste og later som om han ikke ser inn. #id:etter-030 #event:pressure=1
}
* [Stikk hodet inn til Ragna og si én setning om deg selv. #id:etter-ragna #mode:none #act:debrief #minutes:5]
  -> ragna
* [Åpne vinduet og stå der til kroppen har kommet etter. #id:etter-break #mode:none #act:break #minutes:5]
  Nede på parkeringen sitter han i bilen med hendene på rattet. Så kjører han. Du blir stående litt til. #id:etter-040 #place:meeting-room #sound:rain
  -> lofter
* [Ta inn den neste med en gang, så er det gjort. #id:etter-on #mode:none #act:straight-on]
  Den neste smiler til deg. Du smiler tilbake et halvt sekund etter. #id:etter-050
  -> lofter

=== ragna ===
Ragna Lie er seksti og deler vegg med møterommet. Hun ser på deg over brillene og sier ingenting. Det er hun kjent for. #id:ragna-010 #place:corridor #look:ragna=listening
* [«Jeg ble irritert på en som gråt. Sånn er det.» #id:rag-irritated #who:you #mode:genuine #shows:felt #act:admit #fact:told-ragna]
  Det har jeg òg blitt. Jeg gikk på do og var sint på dorullen. #id:ragna-020 #who:ragna #look:ragna=wry #event:thanks=1
* [«Det gikk inn på meg. Jeg trenger ikke å snakke om det.» #id:rag-moved #who:you #mode:genuine #shows:felt #act:name]
  Nei. Sett deg, da, så snakker vi ikke. #id:ragna-030 #who:ragna #look:ragna=kind #event:thanks=1
* [«Jeg kjente ingenting. Er det galt, tror du?» #id:rag-nothing #who:you #mode:genuine #shows:calm #act:ask]
  Noen dager er det sånn. Fikk han hjelp? #id:ragna-040 #who:ragna #look:ragna=calm
  Du sier ja. Hun nikker, som om det var svaret på begge. #id:ragna-050
* [«Det var en snekker med to jenter, og formannen på …» #id:rag-details #who:you #mode:genuine #shows:felt #act:confide #redline:confidentiality]
  Ragna løfter én finger fra kaffekoppen. #id:ragna-060 #look:ragna=firm
  * * [«Nei. Stryk det. Jeg skal si noe om meg selv i stedet.» #id:rag-details-mend #who:you #mode:genuine #shows:felt #act:repair]
      Strøket. Og du? #id:ragna-070 #who:ragna #look:ragna=kind
      «Jeg ble trøtt», sier du. Det er nok. #id:ragna-080 #event:thanks=1
  * * [«Det er jo bare deg, Ragna. Du kjenner vel formannen der.» #id:rag-details-on #who:you #mode:surface #shows:warm #act:move-on]
      Det gjør jeg. Det er det som er problemet. #id:ragna-090 #who:ragna #look:ragna=closed
-
-> lofter

=== lofter ===
Klokka 14.50. #id:lofter-010 #place:phone-desk #sound:office-hum
{
- did("site-call-promised"):
  Du lovet å ringe byggeplassen i dag. Nummeret ligger under tastaturet. #id:lofter-020
- did("amir-thursday"):
  Torsdag står med tykk strek under. Byggeplassen er det ingen som har ringt. #id:lofter-030
- else:
  Saken er åpen på skjermen. Hullet i planen er der fortsatt. #id:lofter-040
}
{did("need"):
  Søknaden er registrert, med jentene øverst. Det er det du har fått gjort med hendene i dag. #id:lofter-050 #sound:keys
}
* {not did("need") && not did("amir-need-missed")} [Ring ham klokka tre, som du sa, og spør rett ut hva de mangler. #id:lof-call #mode:genuine #shows:warm #act:follow-up #act:check-need #fact:need-called]
  Nå? Jeg sitter utenfor SFO. Strøm. Regntøy. Jeg sier det lavt, for de kommer ut nå. #id:lofter-060 #who:amir #sound:phone #look:amir=ashamed #event:recognised=1
* {did("amir-need-missed")} [Ring ham nå og si at du glemte å spørre om noe viktig. #id:lof-mend #mode:genuine #shows:felt #act:repair #act:check-need #fact:need-called]
  Jeg trodde ikke det var her man sa sånt. Strøm. Regntøy. Det var vel det. #id:lofter-070 #who:amir #sound:phone #look:amir=surprised #event:recognised=1
* [Skriv notatet ferdig: hva som skjedde, hvem som gjør hva, når. #id:lof-note #mode:none #act:note #act:summarise #minutes:10 #fact:noted]
  «Gråt» står det ikke noe sted. Det står «formannen ba ham bære, i strid med avtalen». #id:lofter-080 #sound:keys
* {not did("rang-self")} [Ring byggeplassen først, mens du fortsatt husker det nøyaktig. #id:lof-site #mode:surface #shows:firm #act:follow-up #fact:site-rung]
  Formannen heter Roar og sier «å nei» tre ganger, lavere for hver. Han trodde det var lov hvis man ba pent. #id:lofter-090 #sound:phone
* [La det ligge til i morgen. I dag er det ikke mer igjen i deg. #id:lof-leave #mode:none #act:postpone #act:switch-off]
  Du slår av skjermen. Ansiktet ditt i det svarte glasset ser ut som en som har hatt en tirsdag. #id:lofter-100 #sound:silence
-
-> uker

// ---------------------------------------------------------------- Tre uker senere

=== uker ===
{
- did("mid-irritated") && did("masked"):
  Dagen etter går skriveren tom for papir. Du sier noe til den som du ikke har sagt til noen før. Julie i mottaket ser på deg. #id:uker-010 #phase:later #place:corridor #sound:paper
- did("mid-moved"):
  Om kvelden kommer det en gang til, ved oppvasken. Det varer i to tallerkener. #id:uker-020 #phase:later #place:home-office #sound:silence
- else:
  Om kvelden tenker du ikke på det. Det er en stund siden du har lagt merke til at du ikke gjør det. #id:uker-030 #phase:later #place:home-office #sound:silence
}
Tre uker senere. #id:uker-040 #phase:later #place:office #sound:morning
{
- did("amir-thursday") && not did("need") && not did("need-called"):
- did("amir-need-missed") && not did("need-called"):
  Det var sosiallæreren som ringte om regntøyet. Da ble det en søknad, nesten tre uker etter den tirsdagen. #id:uker-050
- did("need-late") && not did("need-called"):
  Klokka tre den dagen ringte det ingen. Han kom innom dagen etter med en konvolutt fra strømselskapet. Da ble det vurdert. #id:uker-060
- else:
  Svaret kom skriftlig: regntøy og strøm, ja. Sykkelen, nei, og hvordan han kan klage. #id:uker-070
}
{
- did("site-call-promised") && not did("site-rung"):
  Byggeplassen ble ringt to dager for sent. Da hadde Roar alt skrevet «møtte ikke». #id:uker-080
- did("rang-self"):
  Formannen har bedt Amir komme og snakke om noe annet enn å bære. Det var Amir han ringte, ikke deg. #id:uker-090
}
{
- did("amir-thursday"):
  -> slutt_torsdag
- did("mid-moved") && not did("need"):
  -> slutt_borte
- did("mid-moved"):
  -> slutt_ferdig
- did("masked"):
  -> slutt_utenpa
- else:
  -> slutt_rolig
}

=== slutt_rolig ===
{
- did("mid-calm"):
  Det ble ingen scene du fortalte noen om. Han gråt, du hørte på, og hjelpen var der. #id:slutt-rolig-010
- did("mid-irritated"):
  Du sa at dere gikk i ring, og så gikk dere ikke i ring. Irritasjonen hadde ikke noe sted å være etter det. #id:slutt-rolig-020
- else:
  Hva det var du kjente, vet du ikke ennå. Han fikk det han kom for. #id:slutt-rolig-030
}
Han sitter i den blå stolen igjen. Telefonen ligger på bordet, med skjermen opp. #id:slutt-rolig-040 #place:meeting-room #look:amir=calm
{
- did("own-ways"):
  Jeg er ferdig med det bordet. Det ble en hylle. #id:slutt-rolig-050 #who:amir #look:amir=wry
- did("turned"):
  Går det bedre med deg? #id:slutt-rolig-060 #who:amir #look:amir=worried
- else:
  Jeg sov den natta. Hele. #id:slutt-rolig-070 #who:amir #look:amir=relieved
}
Åtteåringen fikk låne sykkel av naboen. Med gir. «Det teller», sa hun. #id:slutt-rolig-080 #ending:rolig
-> END

=== slutt_ferdig ===
Du var rørt, og arbeidet ble gjort. De to passer ikke alltid i samme time. #id:slutt-ferdig-010
Han har med ei lita eske. Det er ikke noe å ta imot, sier han, bare å se på: et fuglehus i furu, uten bunn. #id:slutt-ferdig-020 #place:meeting-room #look:amir=warm
{did("said-yes"):
  Jeg sa nei, forresten. På fredag. Til å bære. Formannen så helt rar ut. #id:slutt-ferdig-030 #who:amir #look:amir=wry
- else:
  Jeg blir ferdig på søndag, hvis ryggen vil. Hun eldste skal male det. #id:slutt-ferdig-040 #who:amir #look:amir=wry
}
Etterpå trenger du ti minutter. Du tar dem. #id:slutt-ferdig-050 #ending:rort-ferdig
-> END

=== slutt_borte ===
Du var med ham hele veien ned i det. Det var bare det konkrete som ble liggende igjen i rommet. #id:slutt-borte-010
{did("need-called"):
  Telefonen rettet det opp, samme dag. Han syntes ikke det var rart. Det var det bare du som syntes. #id:slutt-borte-020
}
Du var snill, altså. Jeg husker ikke helt hva vi ble enige om, men du var snill. #id:slutt-borte-030 #who:amir #place:meeting-room #look:amir=warm
Du tar fram et ark. Denne gangen skriver dere mens dere snakker. #id:slutt-borte-040 #sound:paper #ending:rort-borte
-> END

=== slutt_utenpa ===
Han sitter i den blå stolen og takker. #id:slutt-utenpa-010 #place:meeting-room #look:amir=warm
Du er den roligste jeg har møtt her. Jeg skjønner ikke hvordan du klarer det. #id:slutt-utenpa-020 #who:amir #look:amir=warm #event:thanks=1
{did("told-ragna"):
  Ragna vet hvordan. Hun fikk én setning om det, uten navn, og siden har det vært litt lettere å være rolig. #id:slutt-utenpa-030
- else:
  Du vet hvordan. Det er det ingen andre som vet. #id:slutt-utenpa-040
}
Ingen så det. Det kan være riktig, og det kan koste, i samme time. #id:slutt-utenpa-050 #ending:talmodig-utenpa
-> END

=== slutt_torsdag ===
Torsdagen kom han med rett rygg, så rett som den blir, og ei liste på ruteark. Sju punkter. Det øverste var «ikke bære». #id:slutt-torsdag-010 #place:meeting-room #look:amir=firm
{not did("need") && not did("need-called"):
  Nummer fire var «regntøy?», med spørsmålstegn. Da ble det en søknad, to dager etter. #id:slutt-torsdag-020
}
Jeg fikk sove på det. Det var bra at vi ikke gjorde alt på en gang. #id:slutt-torsdag-030 #who:amir #look:amir=calm
{did("noted"):
  Du hadde alt skrevet halve planen. Han strøk to ord og la til ett. #id:slutt-torsdag-040
- else:
  For å få det til måtte du flytte en annen. Hun sa at det gikk fint, på den måten. #id:slutt-torsdag-050
}
Lista henger på innsida av skapdøra hans nå. Punkt fem er ikke strøket ennå. #id:slutt-torsdag-060 #ending:torsdag
-> END
