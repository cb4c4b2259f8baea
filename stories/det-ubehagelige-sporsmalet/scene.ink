// det-ubehagelige-sporsmalet – Det ubehagelige spørsmålet (S14 + S36).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Stillhet er aldri en nedtelling. «Vent» er en handling, og kan velges tre ganger.
// Slutten: ble spørsmålet hoppet over (skipped), gikk hun (left), svarte hun selv (answered), ble det broren (brother), eller kom det ikke noe svar.

EXTERNAL did(what)
EXTERNAL prepared(what)
EXTERNAL variant()
EXTERNAL minutes()
EXTERNAL house(what)

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
Onsdag, kl. 12.40. Klokka ett kommer Danijela Marić. Hun søker om sosialhjelp mens AAP-søknaden hennes behandles. #id:before-010 #phase:before #place:office #sound:office-hum
Kontoutskriften hun leverte, er på fire ark. I fem uker er det 46 overføringer til et spillselskap, mest om natta. Til sammen 19 300 kroner. #id:before-020 #sound:paper
Du må vite hva hun lever av. Hun må ikke svare. Begge deler er sant. #id:before-030
- (choose)
{minutes() < 2: -> ready}
* {minutes() >= 6} [Skill det saken trenger, fra det du bare lurer på (6 min). #id:prep-need #prep:need #act:read-up #minutes:6]
  Det blir sju linjer igjen av fire ark. Resten legger du i konvolutten, med skriften inn. #id:before-040 #place:office #sound:paper
  -> choose
* {minutes() >= 4} [Skriv én setning om hvorfor svaret hjelper henne (4 min). #id:prep-why #prep:why #act:plan-ahead #minutes:4]
  «Svaret avgjør hvilken hjelp som hjelper.» Den tok fire forsøk. De tre første handlet om deg. #id:before-050 #place:office #sound:keys
  -> choose
* {minutes() >= 5} [Øv på spørsmålet høyt sammen med Thea i naborommet (5 min). #id:prep-thea #prep:thea #act:rehearse #minutes:5]
  Si det igjen. Du sa «spill» som om det var et stygt ord. #id:before-060 #who:thea #place:colleague-office #look:thea=wry
  Tredje gangen går det. «Jeg hoppet over det samme på mandag», sier hun. «Det ble veldig hyggelig. Det var det som var galt.» #id:before-070 #look:thea=ashamed #event:clear=1
  -> choose
* {minutes() >= 4} [Finn ut hvem som kan hjelpe, og skriv det på en lapp (4 min). #id:prep-numbers #prep:numbers #act:read-up #minutes:4]
  {house("referrals"):
    Lista over hvem som har hva, ligger på «Slik gjør vi det hos oss». Du begynner der. #id:before-076 #place:office
  - else:
    Noen felles liste over slikt har dere ikke. Du lager din egen. #id:before-078 #place:office
  }
  Hjelpelinjen. Fastlegen. Økonomisk rådgivning, som er her i huset. Tre linjer, uten overskrift. #id:before-080 #sound:paper
  -> choose
* {minutes() >= 2} [Velg rommet med sidevindu, og sett stolene på skrå (2 min). #id:prep-room #prep:room #act:arrange #minutes:2]
  Nå kan to mennesker se på det samme treet i stedet for på hverandre. #id:before-090 #place:meeting-room #sound:chair
  -> choose
* [La det være nok nå, og gå ut og hent henne. #id:prep-done #act:start]
  -> ready

= ready
Hun har perm med skilleark. «Jeg jobbet hos tannlege i femten år», sier hun. «Folk lyver om tanntråd, selvfølgelig. Jeg har hørt alt.» #id:before-100 #place:meeting-room #sound:door #look:danijela=warm
-> naar

// ---------------------------------------------------------------- 1 Alt går så lett

=== naar ===
Telefonen legger hun på bordet med skjermen ned. Husleia, strømmen, fotballen til Luka. Alt går så lett. #id:naar-010 #phase:meeting #look:danijela=glad #event:settle=1
Så lenge jeg smiler, blar de videre. #id:naar-020 #thought:danijela
Du liker at det går lett. Du kunne sittet slik en stund. #id:naar-030
* [«La oss få unna det praktiske, så tar vi resten etterpå, vi to.» #id:naar-last #who:you #mode:surface #shows:warm #act:postpone]
  I tjue minutter er det bare hyggelig. Dere ler av en tannlege som selv hadde skrekk. #id:naar-040 #minutes:15 #event:thaw=1
  Så ligger utskriften der. #id:naar-050 #sound:paper #event:pressure=1
* [«Vi går nedover lista sammen, og så stopper jeg der jeg må spørre.» #id:naar-list #who:you #mode:none #act:frame #act:inform]
  Selvfølgelig. Du stopper, jeg forklarer. #id:naar-060 #who:danijela #look:danijela=calm
  Hun følger fingeren din nedover. Hun vet hvilken linje det er fire linjer til. #id:naar-070 #sound:paper #look:danijela=tense
* [«Jeg tar det vanskeligste først, jeg, så er det gjort for oss begge.» #id:naar-first #who:you #mode:genuine #shows:felt #act:frame #act:name]
  Det vanskeligste? Da tar jeg av meg kåpa. #id:naar-080 #who:danijela #look:danijela=wary #event:pressure=1
-
-> sporsmaalet

// ---------------------------------------------------------------- 2 Spørsmålet (to lag)

=== sporsmaalet ===
{prepared("need"):
  Sju linjer, på ett ark. Det er der det står, alt sammen. #id:sporsmaalet-010
- else:
  Fire ark. Du finner linjene med en gang. Det gjør hun også. #id:sporsmaalet-020
}
Nå blir det ikke bladd videre. #id:sporsmaalet-030 #thought:danijela
Varmen stiger i halsen på deg. Hva kjenner du nå? #id:sporsmaalet-040 #checkin
* (routine) [«Her er det mange overføringer til et spillselskap. Jeg spør alle om sånt: Hva er det for noe?» #id:sp-routine #who:you #act:ask #act:check-facts]
* (uneasy) [«Ett spørsmål er litt ubehagelig å stille. Jeg stiller det fordi svaret avgjør hva som kan hjelpe.» #id:sp-uneasy #who:you #act:ask #act:reason]
* (skipped) [«Jeg ser at utgiftene svinger en del fra uke til uke. Det tar vi hvis det skulle bli nødvendig.» #id:sp-skip #who:you #act:move-on #act:let-lie #fact:skipped]
* (mirror) [«Når du ser på utskriften selv, er det noe der du tenker at du og jeg burde snakke om?» #id:sp-mirror #who:you #act:elicit #act:give-choice]
-
* [Du rødmer litt, og lar det synes uten å unnskylde det. #id:sp-in-show #layer:inner #mode:genuine #shows:felt]
  Hun ser at du rødmer. Det gjør det litt mindre farlig å gjøre det selv. #id:sporsmaalet-050 #event:recognised=1
* [Du holder blikket på arket, i samme tone som for husleia. #id:sp-in-mask #layer:inner #mode:surface #shows:calm]
  {prepared("thea"):
    Ordet kommer ut som «husleie». Thea hadde vært fornøyd. #id:sporsmaalet-060 #event:settle=2 #event:clear=1
  - else:
    Tonen holder nesten helt fram. Den dirrer på «spill». #id:sporsmaalet-070 #event:settle=2
  }
* [Du tenker på alt hun slipper å gjemme hvis noen bare spør. #id:sp-in-work #layer:inner #mode:deep #shows:warm]
  {prepared("why"):
    Setningen på lappen din sa det samme. Det gjør stemmen lavere. #id:sporsmaalet-080 #event:settle=1
  }
-
{skipped:
  Selvfølgelig. Bare si fra. #id:sporsmaalet-090 #who:danijela #look:danijela=relieved #event:settle=2
  Hun blar om for deg. Det er lett i rommet igjen, på en litt annen måte. #id:sporsmaalet-100 #sound:paper
  -> luka
}
-> stille

// ---------------------------------------------------------------- 3 Stillhet

=== stille ===
Hun svarer ikke. Hun ser på telefonen som om den kunne ringe. #id:stille-010 #sound:silence #look:danijela=closed
Hvis jeg begynner, stopper det ikke. #id:stille-020 #thought:danijela
Alt i deg vil fylle det med noe. #id:stille-030
- (ro)
* {not did("w1")} [Du venter. Ser på henne, og så ut av vinduet. #id:st-wait #mode:surface #shows:calm #act:wait #act:space #fact:w1]
  {prepared("room"):
    Dere ser på det samme treet. En trikk går forbi. Hun vrir på ringen. #id:stille-040 #event:settle=1
  - else:
    En trikk går forbi. Hun vrir på ringen. Dere har bare hverandre å se på. #id:stille-050
  }
  -> ro
* {did("w1") && not did("w2")} [Du venter litt til. Hendene dine er helt i ro. #id:st-wait2 #mode:surface #shows:calm #act:wait #act:space #fact:w2]
  I rommet over flytter noen en stol. Hun åpner munnen og lukker den igjen. #id:stille-060 #sound:chair #look:danijela=sad
  -> ro
* {did("w2")} [Du venter én gang til. Det er det lengste i dag. #id:st-wait3 #mode:deep #shows:calm #act:wait #act:space]
  Ingenting skjer, og det skjer lenge. Så retter hun ryggen. #id:stille-070 #event:settle=1
* [«Du trenger ikke svare nå. Jeg går ingen steder.» #id:st-noneed #who:you #mode:genuine #shows:warm #act:give-choice #act:comfort]
  Nei. Nei, takk. Det er bare … Nei. #id:stille-080 #who:danijela #look:danijela=tense #event:settle=1
* [«Vi tar husleia nå, og så setter jeg en strek her.» #id:st-line #who:you #mode:none #act:move-on #act:pause-talk]
  Dere tar husleia. Streken er blå. Begge vet hvor den er. #id:stille-090 #sound:paper #event:settle=1
-
-> kontoen

// ---------------------------------------------------------------- 4 Hvorfor leser du kontoen min? (to lag)

=== kontoen ===
{
- variant() == MILD:
  Må du egentlig lese alt? #id:kontoen-010 #who:danijela #look:danijela=hurt #event:complaint=1
- variant() == ORDINARY:
  Hvorfor leser du kontoen min? #id:kontoen-020 #who:danijela #look:danijela=angry #event:anger=1 #event:complaint=1
- else:
  Hvorfor leser du kontoen min? Står det noe sted at du skal vite når jeg er våken om natta? #id:kontoen-030 #who:danijela #look:danijela=angry #event:anger=2 #event:complaint=1
}
Ingen sa at jeg kunne stryke noe. #id:kontoen-040 #thought:danijela
{prepared("need"):
  Arket med sju linjer ligger øverst. De tre andre ligger i konvolutten. Men lest har du dem. #id:kontoen-050 #event:clear=1
- else:
  På det tredje arket står en blomsterbutikk, en tannlege, en buss til Sandefjord. Du har lest det også. #id:kontoen-060 #event:caught=1
}
* (owned) [«Jeg må vite hva du har å leve av. Resten kunne du ha dekket til. Det skulle du fått vite. Beklager.» #id:ko-own #who:you #act:own #act:apologise]
* (lines) [«Skal vi gå gjennom hvilke linjer jeg trenger? Så ser jeg bort fra alle de andre, mens du ser på.» #id:ko-lines #who:you #act:give-choice #act:offer]
* (sum) [«Det er rimelig å spørre om. Vi ber om utskriften for å regne ut stønaden, ikke for å følge med på deg.» #id:ko-sum #who:you #act:reason #act:explain]
-
* [Du svarer kort og snur arket, så dere begge kan se det. #id:ko-in-mask #layer:inner #mode:surface #shows:calm]
  Arket ligger mellom dere. Ingen holder i det. #id:kontoen-070 #sound:paper #event:settle=3
* [Du tenker på hvordan det er å få nettene sine lest opp. #id:ko-in-work #layer:inner #mode:deep #shows:grave]
  Klokka 02.14. Klokka 02.31. Du leser dem ikke høyt. #id:kontoen-080 #event:clear=1
* [Du sier det som det er: «Det hadde jeg heller ikke likt.» #id:ko-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Nei. Men det er ikke din som ligger der. #id:kontoen-090 #who:danijela #look:danijela=firm #event:jab=1
  - else:
    Nei. Ikke sant? #id:kontoen-100 #who:danijela #look:danijela=surprised #event:recognised=1
  }
-
{
- owned:
  Sladde? Kunne jeg det? … Jeg satt og bladde i det i tre kvelder. Med saks. Så turte jeg ikke. #id:kontoen-110 #who:danijela #look:danijela=hurt #event:recognised=1
- lines:
  Dere teller: sju linjer trenger du. Hun legger håndflata over resten, og lar den ligge. #id:kontoen-120 #look:danijela=wary #event:settle=1
- else:
  Regne ut, ja. Selvfølgelig. #id:kontoen-130 #who:danijela #look:danijela=closed
}
-> gaa

// ---------------------------------------------------------------- 5 Skal jeg gå? (to lag)

=== gaa ===
{
- variant() == MILD:
  Er det greit om jeg går en tur ut? Bare litt. #id:gaa-010 #who:danijela #look:danijela=ashamed #event:pressure=1
- variant() == ORDINARY:
  Skal jeg gå? #id:gaa-020 #who:danijela #look:danijela=closed #event:pressure=1
- else:
  Hun lukker permen. Strikken smeller. «Skal jeg gå?» #id:gaa-030 #look:danijela=leaving #event:pressure=1 #event:test=1
}
Si at jeg kan gå. Si at jeg må bli. #id:gaa-040 #thought:danijela
* (free) [«Du kan gå når du vil. Men bli gjerne til vi har fått snakket om mat og husleie.» #id:ga-free #who:you #act:give-choice #act:check-need]
* (lost) [«Jeg vet ikke hvordan jeg skal hjelpe når jeg vet så lite. Hva kan jeg gjøre på en annen måte?» #id:ga-lost #who:you #act:admit #act:ask]
* (paused) [«Vi tar en pause. Jeg henter vann, og så bestemmer du om vi fortsetter, nå eller en annen dag.» #id:ga-pause #who:you #act:pause-talk #act:give-choice #fact:paused]
-
* [Du ser på stillheten hennes som noe klokt, noe hun trenger. #id:ga-in-work #layer:inner #mode:deep #shows:calm]
  Den har holdt henne oppe til nå. Det er ikke din å ta. #id:gaa-050 #event:settle=1
* [Du sitter like rolig, selv om du vil reise deg først av dere. #id:ga-in-mask #layer:inner #mode:surface #shows:calm]
  Stolen din knirker én gang. Du blir i den. #id:gaa-060 #sound:chair #event:settle=3
* [Du sier at du er redd for at du har gått for fort fram nå. #id:ga-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Du har ikke gått for fort. Du har gått inn. #id:gaa-070 #who:danijela #look:danijela=firm
  - else:
    Litt. Men ikke så fort som banken. #id:gaa-080 #who:danijela #look:danijela=wry #event:thaw=1
  }
-
{
- paused && variant() == HARD:
  Du kommer tilbake med to glass. Stolen hennes er tom. Permen er borte, og arket ligger igjen med skriften ned. #id:gaa-090 #sound:door #look:danijela=leaving #fact:left
  -> etter
- paused:
  Du kommer tilbake med to glass. Hun sitter der. Hun har flyttet stolen en halv meter nærmere vinduet. #id:gaa-100 #look:danijela=tired #event:settle=1
- else:
  Hun blir sittende. Det er ikke et svar, men det er noe. #id:gaa-110 #look:danijela=tired
}
{
- variant() == HARD:
  -> taus
- did("w1") && (variant() == MILD || kontoen.owned || kontoen.lines):
  -> svaret
- else:
  -> broren
}

// ---------------------------------------------------------------- 6a Hun sier det selv

=== svaret ===
Det er jeg som spiller. Det er ikke noe mer å si om det. … Jo. Om natta er det ingen som spør om noe. #id:svaret-010 #who:danijela #look:danijela=ashamed #event:grief=1 #fact:answered
Ikke si noe fint nå. #id:svaret-020 #thought:danijela
* [«Takk for at du sa det. Jeg trenger ikke vite mer enn det i dag.» #id:sv-thanks #who:you #mode:surface #shows:warm #act:thank #act:let-go]
  Ikke? … Da hadde jeg gruet meg til mye mer enn det. #id:svaret-030 #who:danijela #look:danijela=relieved #event:settle=2
* [«Det var tungt å si. Vil du høre hva slags hjelp som finnes, nå?» #id:sv-help #who:you #mode:genuine #shows:felt #act:reflect #act:offer]
  Ja. Men fort. Før jeg ombestemmer meg. #id:svaret-040 #who:danijela #look:danijela=moved #event:recognised=2
* [«Det er vanligere enn du tror. Mange sitter i den stolen og sier det.» #id:sv-common #who:you #mode:surface #shows:warm #act:comfort]
  Mange. Ja. Selvfølgelig. #id:svaret-050 #who:danijela #look:danijela=closed
-
-> luka

// ---------------------------------------------------------------- 6b Broren

=== broren ===
Det er broren min som låner kortet. #id:broren-010 #who:danijela #look:danijela=closed #event:test=1 #fact:brother
Hvis du tror meg, slipper jeg å være den. #id:broren-020 #thought:danijela
Du tror det ikke helt. Det er fristende å vise det. #id:broren-030
* [«Da må jeg også si hva det betyr hvis det fortsatt går ut fra kontoen din.» #id:br-means #who:you #mode:genuine #shows:firm #act:inform #act:reason]
  At det teller som mitt. Ja. Det er jo mitt kort. #id:broren-040 #who:danijela #look:danijela=firm #event:clear=1
* [«Da skriver jeg at det er det du sier. Jeg spør deg ikke om mer i dag.» #id:br-write #who:you #mode:deep #shows:calm #act:write-down #act:let-go]
  Hun ser på pennen din mens den skriver «opplyser at bror». #id:broren-050 #sound:paper #look:danijela=thoughtful #event:settle=1
* [«Sånt er ofte vondt å snakke om. Det finnes hjelp for begge to, vet du.» #id:br-both #who:you #mode:surface #shows:warm #act:comfort #act:refer]
  For begge to. Det skal jeg si til ham. #id:broren-060 #who:danijela #look:danijela=wry #event:recognised=1
-
-> luka

// ---------------------------------------------------------------- 6c Ikke noe svar

=== taus ===
Hun svarer ikke. Hun ser på treet. Det er et svar hun har lov til å gi. #id:taus-010 #sound:silence #look:danijela=closed
Jeg har lov til å ha noe som er mitt. #id:taus-020 #thought:danijela
* [«Du har lov til å la være. Saken avgjøres da på det vi vet fra før.» #id:ta-allowed #who:you #mode:none #act:inform #act:reason]
  Det er greit. Skriv det. #id:taus-030 #who:danijela #look:danijela=firm #event:clear=1
* [«Da lar jeg det ligge i dag. Ombestemmer du deg, så har du nummeret mitt.» #id:ta-lie #who:you #mode:surface #shows:warm #act:let-go #act:offer]
  Nummeret. Ja. Det står øverst på alt dere sender. #id:taus-040 #who:danijela #look:danijela=wry #event:settle=2
* [«Jeg er ikke ute etter deg. Jeg er redd for å regne feil, og det er alt.» #id:ta-afraid #who:you #mode:genuine #shows:felt #act:admit #act:explain]
  Regn feil, da. Det har andre gjort før deg. #id:taus-050 #who:danijela #look:danijela=tired
-
-> luka

// ---------------------------------------------------------------- 7 Luka har det bra

=== luka ===
{did("skipped"):
  Og så er det Luka. Han er elleve. Ham snakker hun helst om. #id:luka-010 #look:danijela=warm
- else:
  Luka har det bra. #id:luka-020 #who:danijela #look:danijela=afraid #event:fright=1
}
Ikke ta ham inn i dette. #id:luka-030 #thought:danijela
Det må spørres om. Hvordan, bestemmer du. #id:luka-040
* [«Nødhjelp til mat kan jeg vurdere i dag, uansett hva pengene er gått til. Mangler dere noe nå?» #id:lu-emergency #who:you #mode:deep #shows:warm #act:check-need #act:inform #fact:food]
  Til tirsdag. Vi har til tirsdag. Etter det er det ris. #id:luka-050 #who:danijela #look:danijela=relieved #event:recognised=1
* [«Jeg spør alle foreldre om det samme: Hva har dere av mat fram til pengene kommer, dere to?» #id:lu-all #who:you #mode:surface #shows:calm #act:check-need #act:ask #fact:food]
  Alle? #id:luka-060 #who:danijela #look:danijela=wary
  Du sier ja, og det er sant. «Til tirsdag», sier hun. Det skrives ned som en søknad, og vurderes i dag. #id:luka-070 #look:danijela=calm #event:clear=1
* [«Jeg tror på at du passer på ham. Har dere det dere trenger denne uka, helt konkret sagt?» #id:lu-trust #who:you #mode:genuine #shows:warm #act:check-need #act:reflect]
  {variant() == MILD || did("answered"):
    … Til tirsdag. #id:luka-080 #who:danijela #look:danijela=moved #event:recognised=1 #fact:food
  - else:
    Ja. Selvfølgelig har vi det. #id:luka-090 #who:danijela #look:danijela=firm #event:settle=1
    «Hva hadde dere til middag i går?» spør du, lett. Hun nøler ett sekund for lenge. «Ris.» Da skriver du det ned. #id:luka-100 #sound:paper #fact:food
  }
* {not did("skipped")} [«Maten får vi se på når vi vet mer om dette med spillingen, så vi vet hva vi betaler for.» #id:lu-first #who:you #mode:surface #shows:firm #act:postpone #redline:need-not-assessed #fact:conditional]
  Nei. Selvfølgelig. #id:luka-110 #who:danijela #look:danijela=mortified #event:dismissed=2
  Luka kan ta med ris på skolen. #id:luka-120 #thought:danijela
  * * [«Nei, det var galt sagt. Maten vurderer vi i dag. Den er ikke til bytte for et svar.» #id:lu-first-mend #who:you #mode:genuine #shows:felt #act:repair #act:receive-need #fact:food]
      Til tirsdag. Vi har til tirsdag. #id:luka-130 #who:danijela #look:danijela=wary #event:settle=1
  * * [«Det er jo for å hjelpe dere på best mulig måte. Vi snakkes mer om det i neste uke.» #id:lu-first-on #who:you #mode:surface #shows:warm #act:move-on]
      I neste uke. Ja. #id:luka-140 #who:danijela #look:danijela=closed
-
-> lappen

// ---------------------------------------------------------------- 8 Lappen (velg to)

=== lappen ===
Klokka er ti på to. Det er tid til to ting. #id:lappen-010 #sound:chair
Bare ikke gi meg den foran noen. #id:lappen-020 #thought:danijela
- (ting)
* {not did("skipped")} [Hjelpelinjen og fastlegen på en lapp, brettet, uten overskrift. #id:la-slip #mode:deep #shows:warm #act:refer #fact:slip]
  {prepared("numbers"):
    Den er ferdig skrevet. Du legger den i permen, bak skillearket for tannlege. Hun later som ingenting. #id:lappen-030 #event:recognised=1
  - else:
    Du må slå opp det ene nummeret mens hun ser på. Det tar lang tid å slå opp et nummer. #id:lappen-040 #sound:keys
  }
  {did("one"): -> ut}
  -> en
* [«Økonomisk rådgivning får du uansett. Skal jeg sette opp en time?» #id:la-advice #who:you #mode:none #act:offer #fact:advice]
  Uansett? … Sett opp en tidlig en. Før åtte, hvis det går. #id:lappen-050 #who:danijela #look:danijela=thoughtful #event:clear=1
  {did("one"): -> ut}
  -> en
* [«Jeg ringer torsdag om vedtaket. Da spør jeg én gang, og så aldri mer.» #id:la-call #who:you #mode:genuine #shows:calm #act:set-time #act:promise #fact:call]
  {did("skipped"):
    Spør om hva da? #id:lappen-060 #who:danijela #look:danijela=surprised #event:pressure=1
    Du sier at det er noe i utskriften. Hun nikker, langsomt. Så er det i hvert fall sagt at det finnes. #id:lappen-070 #look:danijela=wary
  - else:
    Én gang. Det kan jeg nesten like. #id:lappen-080 #who:danijela #look:danijela=wry #event:settle=1
  }
  {did("one"): -> ut}
  -> en
* [Gi henne hånda og si at hun får svaret skriftlig, og at hun kan klage. #id:la-letter #mode:surface #shows:warm #act:appeal-info #act:inform]
  Takk. Det var veldig ryddig. #id:lappen-090 #who:danijela #look:danijela=calm
  -> ut

= en
Det er tid til én ting til. #id:lappen-100 #fact:one
-> ting

= ut
{variant() == HARD:
  Hun går uten å ta på seg kåpa. I døra: «Du skal ha for at du ikke gjettet.» #id:lappen-110 #sound:door #look:danijela=tired
- else:
  Hun retter på skillearkene før hun går. «Da ses vi, da.» #id:lappen-120 #sound:door #look:danijela=calm
}
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Du sitter igjen med et rom som er stille på en ny måte. #id:etter-010 #phase:after #place:meeting-room #sound:silence
Hva kjenner du nå? #id:etter-020 #checkin
* [To stille minutter ved vinduet, med det treet, uten telefon. #id:et-quiet #mode:none #act:break]
  Det er en bjørk. Det så du ikke i sted. #id:etter-030
* [Gå inn til Thea og si hvordan det kjentes. Ikke hvem det var. #id:et-thea #mode:genuine #shows:felt #act:debrief #fact:told-thea]
  Du ble rød, og det gikk an? #id:etter-040 #who:thea #place:colleague-office #look:thea=listening
  Hun ruller seg bort til pulten og skriver noe på en lapp. «Da spør jeg min i morgen.» #id:etter-050 #look:thea=firm #event:thanks=1
* [Fortell Thea alt: tannlegen i femten år, gutten, beløpet, alt. #id:et-gossip #mode:genuine #shows:felt #act:confide #redline:confidentiality]
  Vent. Er det hun som satt i skranken hos … #id:etter-060 #who:thea #place:colleague-office #look:thea=mortified #event:fright=1
  * * [«Stopp. Det var for mye. Ta det ikke videre. Jeg melder fra.» #id:et-gossip-mend #who:you #mode:genuine #shows:felt #act:repair #act:report]
      Jeg har ikke hørt noe. Men fint at du stoppet. #id:etter-070 #who:thea #look:thea=kind
  * * [«Ja, tenk det. Men du sier det ikke til noen, og det vet jeg jo.» #id:et-gossip-on #who:you #mode:surface #shows:warm #act:move-on]
      Thea vrir på stolen. «Hun bleket tennene mine», sier hun. Dere ser på hver deres kopp. #id:etter-080 #look:thea=ashamed
* [Ta den neste. Det er ikke alt som må snakkes om med noen. #id:et-on #mode:none #act:straight-on #act:let-go]
  Den neste har med en hund. Det hjelper faktisk. #id:etter-090 #place:office #sound:door
-
-> notatet

=== notatet ===
Så er det notatet. #id:notatet-010 #place:office #sound:keys
{did("left"):
  Og så er det maten. Det rakk dere aldri. Du ringer henne før du skriver noe. «Til tirsdag», sier hun, lavt, fra en buss. #id:notatet-020 #sound:phone
}
* [Skriv at hun virker unnvikende, og at det bør følges opp videre. #id:no-evasive #mode:none #act:note #fact:note-label]
  «Unnvikende.» Du ser på ordet. Det er ikke hun som har skrevet det. #id:notatet-030
* [Skriv hva du spurte om, hvorfor, og hva hun svarte. Ikke mer. #id:no-neutral #mode:none #act:note #act:write-down #fact:note-own-words]
  {did("skipped"):
    «Spurte ikke om overføringene.» Det er den eneste setningen som er helt sann. Du lar den stå. #id:notatet-040 #event:clear=1
  - else:
    Tre linjer. Den midterste begynner med «fordi». #id:notatet-050 #event:clear=1
  }
* [Skriv bare om husleie og mat, så slipper det å stå der svart på hvitt. #id:no-rent #mode:none #act:note #act:let-lie]
  Det ser pent ut. Det ser ut som om det aldri var noe. #id:notatet-060 #event:settle=1
-
-> brevet

=== brevet ===
{did("conditional") && not did("food"):
  -> maten
}
På skjermen ligger brevet dere sender ut når dere ber om kontoutskrift. Det står ikke et ord om å dekke til. #id:brevet-010 #sound:paper
* [Ta det opp på fagmøtet i morgen, med et forslag til setning. #id:bv-raise #mode:none #act:raise-issue #act:write-down #fact:letter]
  «Du kan dekke til linjer vi ikke trenger.» Åtte ord, tjue minutter, to som er uenige om kommaet. #id:brevet-020 #place:lunch-room #sound:coffee
* [Gjør det for henne: send henne et nytt ark hun kan dekke til. #id:bv-hers #mode:genuine #shows:warm #act:repair #act:offer #fact:her-sheet]
  Arket kommer tilbake på fredag. Sju linjer er åpne. Resten er tusj, helt jevnt. #id:brevet-030 #sound:paper #event:thanks=1
* [Lukk brevet. I dag er det brukt opp det som var å bruke av deg. #id:bv-close #mode:none #act:switch-off]
  Brevet går ut til åtte nye i natt, av seg selv. #id:brevet-040 #sound:silence
-
-> senere

=== maten ===
Torsdag morgen, på vei inn, stopper du midt i svingdøra. Maten. #id:maten-010 #phase:later #place:reception #sound:door #event:guilt
* [«Jeg satte mat opp mot et svar. Det var galt. Vi ordner det i dag.» #id:ma-mend #who:you #mode:genuine #shows:felt #act:repair #act:tell-leader #fact:food]
  … Til tirsdag. Vi har til tirsdag. #id:maten-020 #who:danijela #place:phone-desk #sound:phone #look:danijela=relieved #event:recognised=1
* [La det ligge til hun tar kontakt. Hun har jo nummeret, og hun er voksen. #id:ma-wait #mode:surface #shows:calm #act:let-lie]
  Tirsdag ringer sosiallæreren. Hun spør om noen vet at Luka spiser lunsj hos naboen. #id:maten-030 #place:phone-desk #sound:phone #event:guilt
  Da vurderes det samme dag. Det kunne vært onsdag. #id:maten-040
-
-> senere

// ---------------------------------------------------------------- Senere

=== senere ===
{
- did("skipped"):
  -> slutt_hoppet
- did("left"):
  -> slutt_gikk
- did("answered"):
  -> slutt_svart
- did("brother"):
  -> slutt_broren
- else:
  -> slutt_taus
}

=== slutt_svart ===
Seks uker senere. I uke fem spilte hun igjen, to netter. Hun ringte selv klokka åtte dagen etter. #id:slutt-svart-010 #phase:later #place:phone-desk #sound:phone #look:danijela=tired
Jeg tenkte at du skulle høre det av meg. #id:slutt-svart-020 #who:danijela #look:danijela=ashamed
{did("advice"):
  Økonomisk rådgivning er hver onsdag, kl. 07.45. Hun kommer fem på, med perm. #id:slutt-svart-030 #place:meeting-room #sound:door
}
Det er ikke borte. Det er sagt. Det er to forskjellige ting, og det ene hjelper mot det andre. #id:slutt-svart-040 #place:office #ending:spurt-og-svart
-> END

=== slutt_taus ===
Tre uker senere. Du vet ikke. Vedtaket ble skrevet på det som fantes, og hun klaget ikke. #id:slutt-taus-010 #phase:later #place:office #sound:paper
{did("slip"):
  En torsdag morgen ligger lappen i permen hennes, men nå er den brettet den andre veien. Det får du aldri vite. #id:slutt-taus-020 #place:outside #look:danijela=thoughtful
}
{did("call"):
  Du ringte, spurte én gang, og hun sa: «Ikke i dag.» Så spurte du aldri mer. #id:slutt-taus-030 #place:phone-desk #sound:phone
}
Noe av det du gjør, får du ikke vite hva ble til. #id:slutt-taus-040 #place:office #ending:spurt-ikke-svart
-> END

=== slutt_hoppet ===
Tre uker senere er du på kurs. Kollegaen din tar timen og spør på tredje linje. #id:slutt-hoppet-010 #phase:later #place:meeting-room #sound:chair #look:danijela=surprised
Men det visste dere jo. Den andre så det, og bare smilte. #id:slutt-hoppet-020 #who:danijela #look:danijela=hurt
{did("call"):
  «Jeg fikk vite at det var noe», sier hun så. «Det fikk jeg i hvert fall.» #id:slutt-hoppet-030 #look:danijela=thoughtful
- else:
  Du leser det i notatet. Det står «følte seg lurt». Det står ikke av hvem. #id:slutt-hoppet-040 #place:office #sound:paper
}
{did("told-thea"):
  Thea spurte sin dagen etter. Det var deg hun hadde lært det av, sier hun. Du sier ikke noe. #id:slutt-hoppet-050 #place:colleague-office #look:thea=kind
}
Det var en god samtale. Det er det som er det vanskelige med den. #id:slutt-hoppet-060 #place:office #ending:hoppet-over
-> END

=== slutt_broren ===
Neste utskrift er roligere. Hvorfor vet du ikke. Broren har fått eget kort, sier hun. #id:slutt-broren-010 #phase:later #place:meeting-room #sound:paper #look:danijela=calm
{did("slip"):
  Jeg ga ham lappen. Han lurer på om de svarer i helgene òg. #id:slutt-broren-020 #who:danijela #look:danijela=wry
  Du sier hva du vet om det. Begge ser på treet. #id:slutt-broren-030 #sound:silence
- else:
  Han er flinkere nå, broren min. #id:slutt-broren-040 #who:danijela #look:danijela=wry
}
Det finnes kanskje en bror. Det er ikke din jobb å finne ham. #id:slutt-broren-050 #place:office #ending:broren
-> END

=== slutt_gikk ===
Maten ble ordnet på telefon, fra en buss. Ny time ble satt opp til uka etter. #id:slutt-gikk-010 #phase:later #place:phone-desk #sound:phone
Hun kommer. Hun har med et nytt ark. Alt hun får lov til å dekke, er dekket med tusj, helt jevnt. #id:slutt-gikk-020 #place:meeting-room #sound:door #look:danijela=firm
Sju linjer. Dem kan du få spørre om. #id:slutt-gikk-030 #who:danijela #look:danijela=firm
{did("letter"):
  Brevet dere sender ut, har en setning til nå. Hun har lest den. Hun nevner det ikke. #id:slutt-gikk-040 #sound:paper
}
Så spør du. Denne gangen er det hun som venter på at du skal bli ferdig. #id:slutt-gikk-050 #ending:gikk-midt-i
-> END
