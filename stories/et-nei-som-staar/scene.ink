// et-nei-som-staar – Et nei som står (S09 + S46).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Tre spørsmål avgjør slutten: Ble neiet sagt høyt (said-no)? Ble nøden vurdert (food-done)? Ble kjøleskapet sett på for seg (fridge-open)?

EXTERNAL level(meter)
EXTERNAL felt()
EXTERNAL did(what)
EXTERNAL prepared(what)
EXTERNAL variant()
EXTERNAL minutes()
EXTERNAL leaks()

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
Mandag, kl. 12.40. Klokka ett kommer Merethe Solvang. Hun hadde egen kiosk i fjorten år. Nå har hun seksti prosent i butikk. #id:before-010 #phase:before #place:office #sound:office-hum
Hun søker om 23 400 kroner til to inkassokrav, ett på kredittkort og ett fra en grossist. Lønna kom på fredag. Hva hun har igjen, vet du ikke. Hva kreditten gikk til, vet du heller ikke. #id:before-020
Gjeld dekker dere som hovedregel ikke. Den setningen kan du. Du har bare ikke sagt den til henne ennå. #id:before-030
- (choose)
{minutes() < 6: -> ready}
* {minutes() >= 10} [Spør Farid hva han svarer hvis hun ringer ham (10 min). #id:prep-backing #prep:backing #act:ask-leader #minutes:10]
  Farid er fungerende leder i tredje uke. På pulten hans ligger en serviceklage med gul lapp på. #id:before-040 #place:leader-office #look:farid=thoughtful
  Hvis jeg sier nei til gjelda og hun ringer deg, hva svarer du? #id:before-050 #who:you
  Hm. La oss tenke høyt. #id:before-060 #who:farid #look:farid=listening
  Han tenker høyt i sju minutter. Så tar han den gule lappen og skriver: «Jeg svarer det samme. Farid.» #id:before-070 #sound:paper #look:farid=kind
  -> choose
* {minutes() >= 8} [Slå opp unntakene sammen med fagutvikleren (8 min). #id:prep-exceptions #prep:exceptions #act:ask-colleague #minutes:8]
  Hva tenker du selv? #id:before-080 #who:shanthi #place:colleague-office #look:shanthi=thoughtful
  Du tenker at det er nei. Shanthi nikker og blar likevel. #id:before-090 #sound:paper
  Hovedregelen er nei, ja. Unntakene er få, og de ligger i kvitteringene. Spør hva pengene gikk til. Og når. #id:before-100 #who:shanthi #look:shanthi=kind
  -> choose
* {minutes() >= 7} [Finn ut hva dere kan få til i dag, hvis det haster (7 min). #id:prep-today #prep:today #act:arrange #minutes:7]
  Du ringer to ganger. Mangler noen mat, blir det vurdert og ordnet samme dag. Du setter av den halvtimen etter møtet. #id:before-110 #place:office #sound:phone
  Det er den halvtimen du skulle ha spist i. #id:before-120
  -> choose
* {minutes() >= 6} [Skriv første setning og grunnen med vanlige ord (6 min). #id:prep-sentence #prep:sentence #act:rehearse #minutes:6]
  Fire forsøk. Det første har «stønad» i seg. Det fjerde går an å si. #id:before-130 #place:office #sound:keys
  Du sier det høyt til vinduet. Vinduet tar det pent. #id:before-140
  -> choose
* [La det være nok nå, og gå og hent henne i mottaket. #id:prep-done #act:start]
  -> ready

= ready
Hun sitter ytterst på stolen, i fleecejakka fra butikken. Lesebrillene er skjøvet opp i håret. Telefonen ligger i fanget med skjermen ned. #id:before-150 #place:reception #sound:queue #look:merethe=tense
{
- variant() == MILD:
  Hei. Jeg er her om … ja, du vet vel hva jeg er her om. #id:before-160 #who:merethe #look:merethe=wary
- variant() == ORDINARY:
  Der er du. Jeg har byttet bort to pauser for dette, så nå får vi være effektive. #id:before-170 #who:merethe #look:merethe=tense
- else:
  Ett minutt over. I kiosken ville jeg ha mistet kunden. #id:before-180 #who:merethe #look:merethe=testing
}
-> brevet

// ---------------------------------------------------------------- 1 To brev på bordet

=== brevet ===
Hun legger to brev på bordet, kant i kant, og telefonen oppå. #id:brevet-010 #phase:meeting #place:meeting-room #sound:paper
{
- variant() == MILD:
  For å si det rett ut: Jeg vet ikke hvordan man spør om sånt. Men kan dere ta disse to? #id:brevet-020 #who:merethe #look:merethe=wary #event:plea=1
- variant() == ORDINARY:
  For å si det rett ut: tjuetre tusen fire hundre. Så er jeg ferdig med dere, og dere er ferdige med meg. #id:brevet-030 #who:merethe #look:merethe=firm #event:demand=1
- else:
  Tjuetre tusen fire hundre. En på telefonen hos dere sa at sånt pleier å ordne seg. Så da ordner vi det. #id:brevet-040 #who:merethe #look:merethe=firm #event:demand=1 #event:pressure=1
}
Bare si ja, så kan jeg puste. #id:brevet-050 #thought:merethe
Telefonen begynner å brumme. Den kryper to centimeter bortover brevene. Ingen av dere ser på den. #id:brevet-060 #sound:phone
* [«Jeg skjønner at du vil ha svar nå. La meg se på det hele i ti minutter, så får du det.» #id:brev-whole #who:you #mode:surface #shows:calm #act:reflect #act:set-time]
  Ti minutter. Greit. Jeg har stått siden sju, så jeg sitter godt. #id:brevet-130 #who:merethe #look:merethe=wry
  Husleie, strøm, busskort. Hun svarer kort og ryddig, som på en varetelling. Det tar elleve. #id:brevet-140 #minutes:11
  Nå har det gått ti, og du har spurt om alt unntatt gjelda. Jeg har sagt nei til folk selv. Jeg vet hvordan det begynner. #id:brevet-150 #who:merethe #look:merethe=testing #event:test=1
* (straight) [«Det tyngste først: Gjelda dekker vi som hovedregel ikke. Alt det andre skal vi se på sammen.» #id:brev-no #who:you #mode:genuine #shows:felt #act:refuse #act:frame #fact:said-no]
  {prepared("sentence"):
    Pengene fra oss skal gå til å leve av nå. De er ikke til dem som krever inn. #id:brevet-070 #who:you #event:clear=1
    Hun hører etter. Det var den setningen vinduet fikk. #id:brevet-080 #look:merethe=closed
  - else:
    Du leter etter grunnen mens du sier den. Den kommer ut i to deler. #id:brevet-090 #event:confused=1
  }
  Nei, altså. Jeg rakk ikke å få på meg brillene engang. #id:brevet-100 #who:merethe #look:merethe=hurt #event:anger=1
* (hopeful) [«Før jeg svarer deg: Hva gikk kreditten til? Det kan ha noe å si for hva jeg kan gjøre.» #id:brev-what #who:you #mode:deep #shows:warm #act:ask #act:check-facts]
  Har det noe å si? Da skal du få se, da. #id:brevet-110 #who:merethe #look:merethe=open #event:settle=1
  Hun leter fram en utskrift fra kortet og glatter den ut. Hun har hørt et halvt ja. Nå hører du det også. #id:brevet-120 #sound:paper
-
-> jobb

// ---------------------------------------------------------------- 2 Så dere hjelper bare dem som ikke jobber? (to lag)

=== jobb ===
{
- brevet.hopeful:
  Du nøler et halvt sekund for lenge over utskriften. #id:jobb-010
  Det er nei likevel. Ikke sant? Jeg ser det på deg. #id:jobb-020 #who:merethe #look:merethe=hurt #event:anger=1
- else:
  Det blir stille så lenge det tar å trekke pusten. Så kommer det. #id:jobb-030 #sound:silence
}
{
- variant() == MILD:
  Det er bare det at jeg jobber jo. Hjelper dere bare dem som ikke gjør det? #id:jobb-040 #who:merethe #look:merethe=hurt #event:anger=1
- variant() == ORDINARY:
  Så dere hjelper bare dem som ikke jobber? Han under meg fikk både depositum og flytting. Jeg har bedt om hjelp én gang i mitt liv. Nå. #id:jobb-050 #who:merethe #look:merethe=angry #event:anger=2
- else:
  Så dere hjelper bare dem som ikke jobber. Vet du hva hun på telefonen sa? «Ta med kravene, så finner vi ut av det.» Hun hørtes i hvert fall ut som et menneske. #id:jobb-060 #who:merethe #look:merethe=angry #event:anger=2 #event:jab=1
}
Jeg står på beina hele dagen for dette her. #id:jobb-070 #thought:merethe
Noe i deg er enig med henne. Det er ikke til noen hjelp. #id:jobb-080
Hva kjenner du nå? #id:jobb-090 #checkin
* (pressed) [«Hvem av de to er det som presser deg hardest nå, og hva sier de at kommer til å skje?» #id:jobb-who #who:you #act:ask #act:elicit]
* (rule) [«Sosialhjelp skal gå til å leve av, ikke til kreditorene. Det er likt om du jobber eller ikke.» #id:jobb-rule #who:you #act:reason #act:refuse #fact:said-no]
* (backwards) [«Jeg ser at det virker bakvendt når du står i jobb. Svaret om gjelda er nei likevel.» #id:jobb-backwards #who:you #act:reflect #act:refuse #fact:said-no]
-
* [Du tenker på vakta hun kom rett fra, og på skoene. #id:jobb-in-work #layer:inner #mode:deep #shows:warm]
  Joggesko med tape over den ene tåa. En halv vakt i dem allerede. Da er det lettere å se hva sinnet er laget av. #id:jobb-110 #event:settle=1
* [Du holder stemmen jevn og lar ordene dine bli stående. #id:jobb-in-mask #layer:inner #mode:surface #shows:calm]
  Stemmen er jevn. Den kunne ha ropt opp et tog. Men det er ingen tvil om hva som ble sagt. #id:jobb-100 #event:clear=1
* [Du sier det: «Dette er et nei jeg ikke liker å gi.» #id:jobb-in-show #layer:inner #mode:genuine #shows:felt #fact:said-no]
  {variant() == MILD:
    Ikke det? Nei. Jeg likte det ikke jeg heller, da det var jeg som sto i luka. #id:jobb-120 #who:merethe #look:merethe=moved #event:recognised=1
  - else:
    Så la være å gi det, da. #id:jobb-130 #who:merethe #look:merethe=testing #event:demand=1
  }
-
{
- rule:
  Kreditorene. Du får det til å høres ut som noen jeg har bedt på kaffe. #id:jobb-140 #who:merethe #look:merethe=wry
  Men hun skriver det ned på konvolutten: «til å leve av». #id:jobb-150 #sound:paper #event:clear=1
- pressed:
  Hun må tenke etter. Det tar litt av trykket. #id:jobb-155 #look:merethe=thoughtful
  Kortet. De ringer fra nye numre hele tida, så jeg ikke skal kjenne dem igjen. Sist sa de namsmannen fem ganger. Jonas satt rett ved siden av. #id:jobb-160 #who:merethe #look:merethe=tired #minutes:5 #event:settle=1
  Jonas er sønnen. Du spør ikke hva han hørte. #id:jobb-170
- else:
  Hun er på vei til å si mer. Så stopper hun. #id:jobb-175 #sound:silence
  Bakvendt, ja. Der sa du det. #id:jobb-180 #who:merethe #look:merethe=surprised #event:recognised=1
  Hun ser på deg som om dere er to mot regelen nå. Det er dere ikke. #id:jobb-190
}
-> kjoleskap

// ---------------------------------------------------------------- 3 Kjøleskapet

=== kjoleskap ===
Hun trekker brillene ned på nesa og setter fingeren på utskriften fra kortet. #id:kjol-010 #look:merethe=thoughtful
Det er ikke vesker og Syden, altså. Det er kjøleskapet, som røk. Og så er det mat, fram til den første lønna kom. #id:kjol-020 #who:merethe #look:merethe=firm
Linja står der: hvitevarer, 4 290 kroner. Over og under den er det dagligvarer, i to måneder. Resten er varer til kiosken. #id:kjol-030 #sound:paper
Nå skal det kvitteringer til også. #id:kjol-040 #thought:merethe
Du blir lettet, og så i tvil. Dette kan være noe annet enn gjeld. Det kan også være gjeld. #id:kjol-050
* [«Skriv på arket hva som var mat og hva som var kjøleskap, så kan vi få det med i vedtaket.» #id:kjol-list #who:you #mode:surface #shows:warm #act:inform #act:move-on]
  Hun skriver «kjøleskap». Så stopper pennen. #id:kjol-100 #minutes:3
  Skal jeg ta med melka òg? #id:kjol-110 #who:merethe #look:merethe=resigned #event:dismissed=1
  Det gikk fort. Arket forsvinner ned i veska hennes, til senere. #id:kjol-120
* [«Kjøleskapet og maten vurderer jeg for seg. Jeg lover å se på det, ikke hva svaret blir.» #id:kjol-own #who:you #mode:deep #shows:calm #act:limit #act:promise #fact:fridge-open]
  Se på det. Det er det legen sier òg, når han ikke vil si noe. #id:kjol-060 #who:merethe #look:merethe=wry
  Du sier at det er akkurat det du lover. Ikke mer, ikke mindre. Hun folder utskriften én gang og gir den til deg. #id:kjol-070
* {prepared("exceptions")} [«Når røk det gamle, og hva hadde dere å leve av fram til du fikk den første lønna di?» #id:kjol-precise #who:you #mode:none #act:ask #act:check-facts #fact:fridge-open]
  Fjortende juni. Jeg husker det, for isen rant ut over golvet og Jonas gikk på sokkelesten. Og lønna, den kom tiende august. #id:kjol-130 #who:merethe #look:merethe=thoughtful
  Og i mellomtida levde vi på det kortet der. Er det nok, eller vil du ha handlelista? #id:kjol-140 #who:merethe #look:merethe=ashamed #event:jab=1
  Åtte uker. To datoer og et beløp. Det er noe å gå til Shanthi med. #id:kjol-150 #event:clear=1
* [«Her er jeg usikker. Jeg spør fagutvikleren i dag, og så ringer jeg og sier hva hun mener.» #id:kjol-unsure #who:you #mode:genuine #shows:felt #act:admit #act:promise #fact:fridge-open #fact:promised-call]
  Usikker? Er det lov hos dere? #id:kjol-080 #who:merethe #look:merethe=surprised #event:recognised=1
  Hun skriver ned nummeret ditt. Nå venter hun på én telefon hun har lyst til å ta. #id:kjol-090
-
-> skapet

// ---------------------------------------------------------------- 4 Tre hundre og tolv kroner (to lag)

=== skapet ===
Telefonen brummer igjen. Denne gangen legger hun den ned i veska. #id:skap-010 #sound:phone #look:merethe=tired
{
- variant() == MILD:
  Jeg betalte dem på fredag. Hele lønna. Så nå har jeg tre hundre og tolv kroner, men … det er ikke det jeg søker om. #id:skap-020 #who:merethe #look:merethe=ashamed #event:pressure=1
- variant() == ORDINARY:
  På fredag sendte jeg dem hele lønna, for å få fred i helga. Jeg har tre hundre og tolv kroner. Men det er ikke det jeg søker om. #id:skap-030 #who:merethe #look:merethe=closed #event:pressure=1
- else:
  Hele lønna gikk til dem på fredag. Jeg har tre hundre og tolv kroner. Det er ikke det jeg søker om, så det trenger du ikke å skrive opp. #id:skap-040 #who:merethe #look:merethe=firm #event:pressure=1
}
Hun sier det fort, slik folk legger varer på båndet når de håper at ingen ser. #id:skap-050
Ikke si til Jonas at vi er blakke. #id:skap-060 #thought:merethe
Sønnen hennes, Jonas på femten, er hos henne til søndag. Det er nesten fire uker til neste lønn. #id:skap-070
* [«Det må vi jo se på også. Jeg skriver det opp nå, så tar vi mat og strøm rett etter gjelda.» #id:skap-later #who:you #act:postpone #act:write-down #fact:food-later]
* (asked) [«Da må jeg spørre helt konkret: Hva har dere i skapet, og hva må være betalt før lønna?» #id:skap-ask #who:you #act:check-need #act:ask #fact:food-done]
* [«Du fikk lønn for tre dager siden, så da regner vi med at du har planlagt for måneden.» #id:skap-paid #who:you #mode:surface #shows:calm #act:explain #redline:need-not-assessed #fact:need-dismissed]
  Ja. Det regner dere vel med. #id:skap-080 #who:merethe #look:merethe=closed #event:dismissed=1
  Da får jeg låne av Jonas. #id:skap-090 #thought:merethe
  * * [«Nei, vent. Det kan jeg ikke bare regne med. Hva har dere igjen av mat hjemme?» #id:skap-paid-mend #who:you #mode:genuine #shows:felt #act:repair #act:check-need #fact:food-done]
      Det tar tid før hun ser opp. #id:skap-100 #sound:silence
      Knekkebrød. Makaroni. Og isbiter, nå som fryseren virker. #id:skap-110 #who:merethe #look:merethe=wry #event:settle=1
      Det tar tjue minutter å ordne noe til i dag. De minuttene var lunsjen din. #id:skap-115 #minutes:20
      -> gangen
  * * [«Da går vi videre. Er det noe mer om selve gjelda som jeg burde ha fått med meg?» #id:skap-paid-on #who:you #mode:surface #shows:calm #act:move-on]
      Nei. Det var vel bare det. #id:skap-120 #who:merethe #look:merethe=closed
      Du har skrevet 312 i margen uten å tenke over det. #id:skap-130
      -> gangen
* (applied) [«Det du sier nå, behandler jeg som en søknad om nødhjelp. Du trenger ikke å fylle ut noe.» #id:skap-apply #who:you #act:receive-need #act:inform #fact:food-done]
-
* [Du skriver det ned som et hvilket som helst tall. #id:skap-in-mask #layer:inner #mode:surface #shows:calm]
  312. På blokka ser det ikke verre ut enn et klokkeslett. Det hjelper henne litt, og deg. #id:skap-140 #event:settle=1
* [Du sier det: «Det var godt du sa det, Merethe.» #id:skap-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Hun venter på hva det skal brukes til. Det skal ikke brukes til noe. Det tar henne litt tid å se. #id:skap-160 #look:merethe=wary #event:recognised=1
  - else:
    Hun ser bort. Men hun tar det ikke tilbake. #id:skap-170 #look:merethe=moved #event:recognised=1
  }
* [Du tenker på hva det kostet å si det tallet høyt. #id:skap-in-work #layer:inner #mode:deep #shows:calm]
  Det tar noen sekunder. Imens retter hun på brevene, som ligger rett fra før. #id:skap-150
-
{
- asked:
  Knekkebrød. Makaroni. En halv pose reker som jeg ikke tør å lese datoen på. Strømmen har purret, og busskortet går ut onsdag. #id:skap-180 #who:merethe #look:merethe=ashamed
  Du skriver alt sammen. At Jonas bor der, skriver du først, for det teller. Hun ser på hånda di, ikke på deg. #id:skap-190 #sound:paper
- applied:
  Nødhjelp? Det er da for folk som … #id:skap-200 #who:merethe #look:merethe=surprised
  Det er for folk som mangler penger til mat. #id:skap-210 #who:you
  Ja. Ja, det er vel det jeg gjør, da. #id:skap-220 #who:merethe #look:merethe=relieved #event:settle=1
  Hun er lettet. Hva de trenger, må du fortsatt spørre om. #id:skap-230
- else:
  «Mat, strøm» skriver du nederst, og setter strek under. #id:skap-240 #sound:paper
  Skriv det smått, du. #id:skap-250 #who:merethe #look:merethe=wry
}
{asked || applied:
  {prepared("today"):
    Du har nummeret. Det tar sju minutter, og så er det vurdert: Det blir penger til mat i dag. Hun får høre det fra deg, mens hun sitter der. #id:skap-260 #sound:phone #minutes:7 #event:settle=1
  - else:
    Du går ut og finner en som kan få det til i dag. Det tar et kvarter, og du må si «mat» høyt to ganger i gangen. #id:skap-270 #minutes:15 #sound:steps #event:pressure=1
  }
}
-> gangen

// ---------------------------------------------------------------- 5 Farid i døra (to lag)

=== gangen ===
{
- prepared("backing"):
  Det banker. Farid holder opp to fingre: to minutter. #id:gang-010 #place:corridor #sound:door #look:farid=tense
  Jeg vet hva jeg skrev på lappen. La oss bare tenke høyt én gang til. Kan vi ikke kalle det en engangssak? #id:gang-020 #who:farid #look:farid=worried #event:pressure=1
- variant() == MILD:
  Det banker. Farid holder opp to fingre: to minutter. #id:gang-030 #place:corridor #sound:door #look:farid=thoughtful
  Jeg så at det var inkasso. La oss tenke høyt: Er det en engangssak, eller er det ikke det? #id:gang-040 #who:farid #look:farid=thoughtful #event:pressure=1
- variant() == ORDINARY:
  Det banker. Farid holder opp to fingre: to minutter. #id:gang-050 #place:corridor #sound:door #look:farid=tense
  Jeg hørte stemmer helt bort til meg. La oss tenke høyt. Kan vi ikke bare kalle det en engangssak? #id:gang-060 #who:farid #look:farid=worried #event:pressure=2
- else:
  Døra går opp uten at det har banket. #id:gang-070 #sound:door #look:farid=tense
  Hei, hei. Farid. Jeg er leder her, inntil videre. Jeg hørte at … Dette må vi da kunne kalle en engangssak? #id:gang-080 #who:farid #look:farid=tense #event:pressure=2
  Takk. Endelig en som kan bestemme noe. #id:gang-090 #who:merethe #look:merethe=firm #event:demand=1
  Du får ham med deg ut i gangen. Døra bak dere går ikke helt igjen. #id:gang-100 #place:corridor #sound:steps
}
Er det verdt bråket? #id:gang-110 #thought:farid
Det finnes unntak, det vet jeg. Og mat er vel ikke noe tema, når lønna kom på fredag. #id:gang-120 #who:farid #look:farid=thoughtful
{
- did("food-done"):
  Lønna er borte. Hun har tre hundre og tolv kroner. #id:gang-130 #who:you
  Er den borte? Da tok jeg feil. Da er det jo det som haster. #id:gang-140 #who:farid #look:farid=mortified
- did("food-later"):
  Unntakene har han rett i. Maten ligger på bordet der inne, nederst på blokka di, med strek under. #id:gang-150
- else:
  Unntakene har han rett i. Det andre er omtrent det du selv sa for fem minutter siden. Det høres verre ut når en annen sier det. #id:gang-160
}
På pulten hans ligger det en klage som skal være besvart innen fredag. Han er ikke feig. Han er ny. #id:gang-170
Hva kjenner du nå? #id:gang-180 #checkin
{
- felt() == AFRAID:
  Sier du ja til ham nå, blir det stille. Det frister. #id:gang-190
- felt() == IRRITATED:
  Du har lyst til å gi ham blokka og si lykke til. #id:gang-200
- felt() == MOVED:
  Du skjønner ham. Det er nesten det verste. #id:gang-210
- else:
  Det er ditt nei. Akkurat nå er det bare ditt. #id:gang-220
}
* [«Jeg er uenig. Hvis du vil avgjøre det, så skriv det ned, og jeg gir henne beskjeden selv.» #id:gang-decide #who:you #act:disagree]
* (stood) [«Jeg sier nei til gjelda og ser på nødhjelpen. Står du for det hvis hun ringer til deg?» #id:gang-stand #who:you #act:ask #act:limit]
* (wrote) [«Da skriver vi begrunnelsen sammen nå, for den neste som spør, skal få den samme av oss.» #id:gang-write #who:you #act:reason #act:write-down #fact:backed]
-
* [Du sier det: «Nå føler jeg meg litt alene om dette.» #id:gang-in-show #layer:inner #mode:genuine #shows:felt]
  {
  - variant() == HARD && not prepared("backing"):
    Alene? Det er jeg som sitter her alene! #id:gang-260 #who:merethe #look:merethe=angry #event:anger=2
    Døra, ja. Farid drar den igjen, for sent. #id:gang-270 #sound:door #look:farid=mortified
  - variant() == ORDINARY && not prepared("backing"):
    Alene? Nei da. Jeg er jo her. #id:gang-275 #who:farid #look:farid=surprised
    Han er her. Det er sant. #id:gang-276
  - else:
    Takk for at du sier det. Jeg har sittet sånn i tre uker. #id:gang-280 #who:farid #look:farid=tired #event:thanks
  }
* [Du tenker på klagen som ligger og venter på ham. #id:gang-in-work #layer:inner #mode:deep #shows:calm]
  Tre uker i stolen, og ingen som har sagt hva han skal være mest redd for. Det gjør det lettere å snakke rolig til ham. #id:gang-250
* [Du nikker bare og lar resten vente til møtet er over. #id:gang-in-mask #layer:inner #mode:surface #shows:calm]
  {variant() == HARD && not prepared("backing"):
    Gjennom dørsprekken ser Merethe ansiktet ditt. Det forteller henne ingenting, og det er like greit. #id:gang-230 #event:settle=3
  - else:
    Nikket ditt kan bety ja. Han ser ut til å håpe det. Men inne hos Merethe har ingen hørt noe. #id:gang-240 #event:settle=2
  }
-
{
- wrote:
  {prepared("backing") || variant() == MILD:
    Han henter en penn før du har snakket ferdig. Det tar to minutter. #id:gang-290 #minutes:2 #sound:paper #look:farid=listening
  - else:
    Nå? Ja, ja. Nå. #id:gang-300 #who:farid #look:farid=surprised
    Dere skriver stående mot veggen. Han stryker «dessverre» tre ganger. Det tar sju minutter, og hun venter der inne. #id:gang-310 #minutes:7 #sound:paper #event:pressure=1
  }
  «Svaret er det samme til alle som søker om det samme.» Den linja er hans. #id:gang-320
  Jeg måtte visst skrive det for å mene det. #id:gang-330 #who:farid #look:farid=wry
  -> sitter
- stood:
  {
  - prepared("backing") || variant() == MILD:
    Ja. Det står jeg for. Også fem på fire på en fredag. #id:gang-340 #who:farid #look:farid=firm #fact:backed
  - variant() == ORDINARY:
    Jeg omgjør ikke noe. Men hva jeg sier hvis noen gråter i telefonen … La oss tenke høyt om det etterpå. #id:gang-350 #who:farid #look:farid=worried
    Det er et slags ja. Du ville ikke ha hengt ei jakke på det. #id:gang-360
  - else:
    Vi må jo se det i sammenheng. #id:gang-370 #who:farid #look:farid=tense
    I sammenheng! Der hørte jeg det! #id:gang-380 #who:merethe #look:merethe=testing #event:demand=1
  }
  -> sitter
- else:
  {prepared("backing") || variant() == MILD:
    Nei. Nei, jeg gjør ikke det. Det er din sak, og du kjenner den. Jeg måtte bare høre meg selv spørre. #id:gang-390 #who:farid #look:farid=wry #fact:backed
    Han banker to ganger i dørkarmen, som for å få det til å sitte. Det blir litt stivt mellom dere. #id:gang-400
    -> sitter
  - else:
    Det blir stille. Så finner Farid en penn. #id:gang-410 #sound:silence #look:farid=tense
    Greit. Da avgjør jeg det. Én gang. #id:gang-420 #who:farid #look:farid=firm
    -> engang
  }
}

// ---------------------------------------------------------------- 5b Engangssaken: Farid har skrevet ja

=== engang ===
Du går inn igjen med en lapp: «OK denne ene gangen. F. Rahmani.» Den er revet av en kursblokk. Nederst står det «Likt for alle». #id:engang-010 #place:meeting-room #sound:paper
Merethe ser på lappen og ikke på deg. #id:engang-020 #look:merethe=wary
Ikke gled deg før du har hørt hele setningen. #id:engang-030 #thought:merethe
Nå skal du si et ja du ikke står for. Det er rart hvor lett det ligger i munnen. #id:engang-040
* [«Svaret er blitt ja, denne ene gangen. Det er lederen min som har bestemt det, ikke jeg.» #id:engang-leader #who:you #mode:genuine #shows:felt #act:inform #act:admit]
  Så du ville ikke. #id:engang-050 #who:merethe #look:merethe=testing #event:test=1
  Nei. #id:engang-060 #who:you
  Nei vel. Da vet jeg hvem jeg skal takke, og hvem jeg skal tro på. #id:engang-070 #who:merethe #look:merethe=thoughtful #event:clear=1
* [«Vi dekker begge kravene. Du får det skriftlig, med grunnen, i løpet av denne uka.» #id:engang-letter #who:you #mode:surface #shows:warm #act:inform #act:promise]
  Hun leter etter noe i veska med begge hender. Så gråter hun litt, nesten uten lyd. #id:engang-080 #look:merethe=crying #event:thaw=1
  For å si det rett ut: takk. #id:engang-090 #who:merethe #look:merethe=relieved #event:thanks
  Det er godt å få en sånn takk. Du vet bare ikke hvor du skal legge den. #id:engang-100
* [«Det blir ja. Jeg vil at du skal vite at andre kan ha fått nei på noe som ligner veldig.» #id:engang-others #who:you #mode:genuine #shows:grave #act:inform #act:confide]
  Skal jeg ha dårlig samvittighet òg, nå? #id:engang-110 #who:merethe #look:merethe=hurt #event:dismissed=1
  Det var sant. Men det var ikke hun som skulle bære på det. #id:engang-120
-
-> huske

// ---------------------------------------------------------------- 6 Jeg blir sittende (to lag)

=== sitter ===
{
- variant() == MILD:
  Da du kommer inn, har hun lagt brevene i veska. Hun reiser seg ikke. #id:sitt-010 #place:meeting-room #sound:door #look:merethe=tired
  Jeg tror jeg blir sittende litt. Jeg vet ikke helt hvor jeg skal gjøre av meg. #id:sitt-020 #who:merethe #look:merethe=sad #event:plea=1
- variant() == ORDINARY:
  Hun har flyttet stolen inntil veggen og hengt jakka over stolryggen. #id:sitt-030 #place:meeting-room #sound:door #look:merethe=firm
  Jeg blir sittende til du ordner det. Fjorten år med kiosk, og én ting vet jeg: Den som blir stående, får til slutt. #id:sitt-040 #who:merethe #look:merethe=firm #event:anger=2
- else:
  Telefonen ligger midt på bordet igjen, med skjermen opp for første gang. Det ringer ut. #id:sitt-050 #place:meeting-room #sound:phone #look:merethe=angry
  Nå har jeg søstera mi på høyttaler. Si det til oss begge, du, at dere lover ting på telefonen og går fra det i døra. Jeg sitter her til det er ordnet! #id:sitt-060 #who:merethe #look:merethe=angry #event:anger=3
  «Ikke flytt deg, Merethe», sier telefonen. #id:sitt-070
}
{not did("said-no"):
  Og for å si det rett ut: Du har ikke sagt nei. Da er det ikke nei. #id:sitt-080 #who:merethe #look:merethe=testing #event:test=1
}
Går jeg nå, har jeg tapt. #id:sitt-090 #thought:merethe
Det er tolv minutter til noen andre skal ha rommet. Du kjenner hvert eneste av dem. #id:sitt-100 #event:pressure=1
* (words) [«Si det slik du vil ha det skrevet, så står det i saken med dine egne ord før du går.» #id:sitt-words #who:you #act:write-down #act:elicit]
* [«Jeg tar det opp en gang til, så får vi se hva vi kan få til her. Gi meg bare noen dager.» #id:sitt-see #who:you #act:postpone #act:comfort #fact:loose]
* (same) [«Svaret om gjelda er nei, også om en time. Alt det andre kan vi ta nå. Hva tar vi først?» #id:sitt-same #who:you #act:refuse #act:offer #fact:said-no]
* (five) [«Jeg er her i fem minutter til. Så tar vi en pause, og jeg kommer tilbake når du vil.» #id:sitt-five #who:you #act:limit #act:pause-talk]
-
* [Du sier det: «Jeg blir stresset, så jeg tar det rolig.» #id:sitt-in-show #layer:inner #mode:genuine #shows:felt]
  {
  - variant() == HARD:
    Hører du? Nå er det de som er stressa. #id:sitt-140 #who:merethe #look:merethe=irritated #event:anger=1
  - variant() == ORDINARY:
    Stresset? Du sitter jo bare der. #id:sitt-150 #who:merethe #look:merethe=irritated #event:jab=1
  - else:
    Ja. Ta det rolig, du. Så prøver jeg på det samme. #id:sitt-160 #who:merethe #look:merethe=tired #event:settle=1
  }
* [Du puster ut og snakker saktere enn du har lyst til. #id:sitt-in-mask #layer:inner #mode:surface #shows:calm]
  {leaks():
    Stemmen er rolig. Foten under bordet er det ikke, og det er foten hun ser på. #id:sitt-110 #event:test=1
  - else:
    Det smitter. Det neste hun sier, kommer også litt saktere. #id:sitt-120 #event:settle=3
  }
* [Du ser en som slåss for hjemmet sitt, ikke mot deg. #id:sitt-in-work #layer:inner #mode:deep #shows:firm]
  Da er det lettere å bli sittende. Det er ikke lettere å svare, og litt av det tar du med deg ut. #id:sitt-130 #event:grief=1
-
{
- same:
  {
  - variant() == HARD:
    Hun løfter telefonen og sier at hun ringer tilbake. Det blir helt stille på bordet. #id:sitt-170 #sound:silence
    Er det nei, så er det nei. Men da tar vi alt det andre. Alt. #id:sitt-180 #who:merethe #look:merethe=firm #event:settle=1
  - variant() == ORDINARY:
    Hun ser på deg en god stund. Så trekker hun stolen inn til bordet igjen. #id:sitt-190 #sound:chair
    Det var sånn jeg sa det, jeg òg. Nei til snus, men du kan få låne telefonen. #id:sitt-200 #who:merethe #look:merethe=wry #event:settle=1
  - else:
    Også om en time. Nei, da får jeg vel slutte å vente på det. #id:sitt-210 #who:merethe #look:merethe=resigned #event:clear=1
  }
- five:
  Fem minutter er lenge når ingen sier noe. Så går du ut, og lar døra stå på gløtt. #id:sitt-220 #minutes:8 #sound:door
  {variant() == MILD:
    Da du kommer tilbake, har hun vasket ansiktet. #id:sitt-230 #look:merethe=calm #event:settle=1
  - else:
    Da du kommer tilbake, har hun jakka på og telefonen i veska. #id:sitt-235 #look:merethe=tired
    Jeg stengte klokka ti. Da gikk de, hele gjengen. Jeg er ikke dum, jeg heller. #id:sitt-240 #who:merethe #look:merethe=wry #event:settle=1
  }
- words:
  Hun dikterer med brillene på. «Jeg ber ikke om å slippe. Jeg ber om at det skal slutte å ringe.» #id:sitt-250 #minutes:10 #sound:keys
  {variant() == HARD:
    «Skriv at hun alltid har gjort opp for seg», sier telefonen. Hun legger på. #id:sitt-255 #look:merethe=moved
  }
  Du leser det opp. Hun vil ha «ber» byttet ut med «søker». Det tar ti minutter, og noen kremter utenfor døra. #id:sitt-260 #look:merethe=calm #event:recognised=1 #event:settle=1
- else:
  Noen dager. Det greier jeg. #id:sitt-270 #who:merethe #look:merethe=relieved #event:thaw=1
  {did("said-no"):
    Skuldrene hennes faller på plass. Neiet fra i stad blir liggende igjen på bordet. Ingen tar i det. #id:sitt-280
  - else:
    Skuldrene hennes faller på plass. Ingen har sagt ja, og ingen har sagt nei. #id:sitt-290
  }
}
-> huske

// ---------------------------------------------------------------- 6b Tallet på blokka (bare hvis nøden ikke er vurdert)

=== huske ===
{did("food-done"): -> ut}
Du samler papirene. På blokka står det et tall: 312. #id:huske-010 #sound:paper
* [«Maten ringer jeg deg om i morgen tidlig, når vi begge har fått sove litt på det.» #id:huske-tomorrow #who:you #mode:surface #shows:warm #act:postpone #act:promise #fact:food-tomorrow]
  I morgen, ja. Det går fint. Vi har jo knekkebrød. #id:huske-060 #who:merethe #look:merethe=tired
  Hun ser lettet ut. Det gjør nok du også. #id:huske-070
* {not did("need-dismissed")} [«Vi er ikke ferdige. Tre hundre og tolv kroner: Hva trenger dere nå?» #id:huske-now #who:you #mode:deep #shows:warm #act:check-need #act:receive-need #fact:food-done]
  Jeg trodde du hadde glemt det. Jeg håpet det, nesten. #id:huske-020 #who:merethe #look:merethe=ashamed #event:recognised=1
  Knekkebrød, makaroni og en strømregning. Det tar kvarteret du ikke har. Så er det en søknad, og den blir vurdert i dag. #id:huske-030 #minutes:10
* {did("need-dismissed")} [«Jeg tok feil i stad. Lønna er jo borte. Hva trenger dere av mat og strøm nå?» #id:huske-mend #who:you #mode:genuine #shows:felt #act:repair #act:check-need #fact:food-done]
  Det er ikke hver dag dere sier det. #id:huske-040 #who:merethe #look:merethe=surprised #event:recognised=1
  Knekkebrød, makaroni, en strømregning. Hun sier det til veska. Du skriver det på et nytt ark. Det blir vurdert i dag. #id:huske-050 #minutes:10
* [«Maten tar vi på telefon klokka tre i dag, så slipper du å si mer om den her.» #id:huske-today #who:you #mode:surface #shows:warm #act:set-time #act:check-need #fact:food-done]
  Klokka tre. Da må jeg gå på lageret for å snakke. #id:huske-100 #who:merethe #look:merethe=wary
  Du stryker et møte klokka tre og skriver «Solvang, mat» der i stedet. Den telefonen blir tatt. #id:huske-110 #sound:keys
* [«Du sa at maten ikke var det du søkte om. Vil du at vi skal la den ligge nå?» #id:huske-choice #who:you #mode:genuine #shows:warm #act:give-choice]
  Ja. La den ligge. #id:huske-080 #who:merethe #look:merethe=closed
  Hun fikk velge. Tallet på blokka er det samme som før. #id:huske-090
-
-> ut

// ---------------------------------------------------------------- 7 Ut av rommet: to ting rekker du

=== ut ===
Hun reiser seg, men blir stående med hånda på stolryggen. #id:ut-005 #sound:chair
{engang:
  Og han gutten? Kan jeg si til ham at det er ordnet? #id:ut-010 #who:merethe #look:merethe=worried #event:plea=1
- else:
  Hva sier jeg til han gutten? #id:ut-020 #who:merethe #look:merethe=worried #event:plea=1
}
Han har sett brevet. Jeg vet at han har sett det. #id:ut-030 #thought:merethe
Det står noen utenfor og skal ha rommet. Du rekker å si to ting ordentlig. Resten får brevet ta. #id:ut-040
- (two)
{rights + advice + thursday + paid + futile > 1: -> gone}
* (thursday) {not engang} [«Jeg ringer deg torsdag om kjøleskapet, også hvis svaret ikke er det du håper på å få.» #id:ut-thursday #who:you #mode:genuine #shows:warm #act:promise #act:follow-up #fact:promised-thursday #fact:fridge-open]
  Etter fire, da. Før det står jeg i ferskvaren. #id:ut-110 #who:merethe #look:merethe=calm
  Du skriver det i kalenderen mens hun ser på. Torsdagen din er full fra før. #id:ut-120 #sound:keys
  -> two
* (paid) {engang} [«Jeg ringer deg torsdag og sier fra når begge kravene er betalt, så du vet det sikkert.» #id:ut-paid #who:you #mode:genuine #shows:warm #act:promise #act:follow-up]
  Etter fire, da. Så skal jeg prøve å tro på det til torsdag. #id:ut-130 #who:merethe #look:merethe=wry
  -> two
* (futile) {not engang && not rights} [«Du kan jo klage, men ærlig talt er det bortkastet tid. Svaret blir det samme uansett.» #id:ut-futile #who:you #mode:genuine #shows:felt #act:explain #redline:appeal-hidden]
  Nei, så sparer jeg det frimerket. #id:ut-140 #who:merethe #look:merethe=resigned #event:dismissed=1
  Det er det samme hvem jeg snakker med her. #id:ut-150 #thought:merethe
  * * (mended) [«Det skulle jeg ikke ha sagt. Det er andre som ser på klagen, og jeg hjelper deg.» #id:ut-futile-mend #who:you #mode:genuine #shows:felt #act:repair #act:appeal-info]
      Tre uker, sier du, og klagen leveres her. Hun skriver «3 uker» på konvolutten og setter strek under. #id:ut-160 #event:clear=1
      -> two
  * * [«Jeg sier det bare for å spare deg for bryet. Det er jo nok å tenke på fra før.» #id:ut-futile-on #who:you #mode:surface #shows:warm #act:move-on #fact:appeal-talked-down]
      Ja, det er jo det. #id:ut-170 #who:merethe #look:merethe=tired
      -> two
* (advice) [«Jeg setter opp en time til økonomisk rådgivning, så slipper du å ta telefonene alene.» #id:ut-advice #who:you #mode:surface #shows:warm #act:refer #act:offer #fact:advice]
  Hun ser ned i veska, på telefonen. #id:ut-080 #look:merethe=thoughtful
  Snakker de med dem? På ordentlig? Så de slutter? #id:ut-090 #who:merethe #look:merethe=open #event:recognised=1
  Du sier at de snakker med dem. Om de slutter, lover du ikke. #id:ut-100
  -> two
* (rights) {not mended} [«Svaret kommer skriftlig og begrunnet. Du har tre uker på å klage, og jeg hjelper deg.» #id:ut-rights #who:you #mode:none #act:appeal-info]
  {engang:
    Klage på et ja? Dere er grundige, det skal dere ha. #id:ut-050 #who:merethe #look:merethe=wry
  - else:
    Klage på deg, med hjelp av deg? #id:ut-060 #who:merethe #look:merethe=surprised
    Ja. Det går helt fint. Da er det noen andre som ser på det. #id:ut-070 #who:you
  }
  -> two

= gone
{
- engang:
  Hils han med skjegget. #id:ut-180 #who:merethe #look:merethe=relieved
- did("loose") || not did("said-no"):
  Da venter jeg på deg, da. Ha det så lenge. #id:ut-190 #who:merethe #look:merethe=relieved
- level("trust") == LOW:
  Jeg er sint. Bare så du vet det. Jeg går nå, og jeg er sint. #id:ut-200 #who:merethe #look:merethe=angry #fact:left-angry
- variant() == MILD:
  Jeg blir vel sint når jeg kommer hjem. Men du så på meg da du sa det. #id:ut-205 #who:merethe #look:merethe=tired #event:recognised=1
- else:
  Jeg er sint på deg til over helga, minst. Men du så på meg da du sa det. #id:ut-210 #who:merethe #look:merethe=tired #event:recognised=1
}
Ute i gangen tar hun fram telefonen. Den er i gang igjen før hun har fått den opp. #id:ut-220 #place:corridor #sound:phone #look:merethe=leaving
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Kontoret ditt er akkurat som da du gikk. Blokka legger du fra deg med skriften ned. #id:etter-010 #phase:after #place:office #sound:office-hum
Hva kjenner du nå? #id:etter-020 #checkin
{
- felt() == IRRITATED || felt() == AFRAID:
  Du har fortsatt kjeven klar til å si noe. #id:etter-030
- felt() == MOVED:
  Tre hundre og tolv, tenker du. Det er rart hva som blir igjen. #id:etter-040
}
* [Gå en tur rundt kvartalet i ti minutter, uten telefon. #id:etter-break #act:break #minutes:10 #mode:none]
  Det regner litt. Ingen på fortauet vil ha noe av deg. #id:etter-050 #place:outside #sound:rain
  Vedtaket blir ti minutter senere. Du blir til å kjenne igjen. #id:etter-060
* [Ta en kaffe med Ayan på pauserommet, og si det høyt. #id:etter-ayan #act:debrief #minutes:10 #mode:none]
  Var det neiet som var tungt, eller var det å være alene om det? #id:etter-070 #who:ayan #place:lunch-room #sound:coffee #look:ayan=listening
  Du vet ikke. Du finner det ut mens kaffen blir kald. Det som burde vært annerledes, kommer ikke lenger enn til kaffemaskinen. #id:etter-080 #look:ayan=kind
* [Gå rett til skjermen og ta det neste som ligger der. #id:etter-on #act:straight-on #mode:none]
  Den neste saken heter noe helt annet. De første minuttene heter den Solvang. #id:etter-090 #sound:keys
-
-> lederen

=== lederen ===
Farid står i døra til kontoret sitt. Han later som om han leser oppslagstavla. #id:leder-010 #place:corridor #look:farid=thoughtful
{
- engang:
  Det ble i hvert fall stille. #id:leder-020 #who:farid #look:farid=kind
- did("backed"):
  Hun har ikke ringt. Jeg var klar. Jeg hadde øvd. #id:leder-030 #who:farid #look:farid=wry
- else:
  Gikk det greit? #id:leder-040 #who:farid #look:farid=worried
}
* [Smil og gå forbi ham, han har nok med den klagen i dag. #id:leder-lie #act:let-lie #mode:surface #shows:warm]
  Han smiler tilbake. Nå tror dere begge at den andre synes det gikk fint. #id:leder-080 #look:farid=kind
* [Si til ham hva som holdt i dag, og hva som ikke holdt. #id:leder-tell #act:tell-leader #mode:genuine #shows:felt #fact:told-farid]
  {did("backed"):
    Så jeg holdt. Nesten hele veien, i hvert fall. Resten får vi øve på. #id:leder-050 #who:farid #look:farid=warm
  - else:
    Jeg burde ha svart deg før møtet. Ikke midt i. Det er ikke så gøy å høre, men det er vel sant. #id:leder-060 #who:farid #look:farid=mortified
  }
* [Skriv det til ham i en e-post, kort og uten adjektiver. #id:leder-mail #act:pass-on #mode:none]
  Fire linjer. Svaret kommer kl. 16.50: «Takk. La oss tenke høyt om dette.» Når, står det ikke. #id:leder-070 #sound:keys
-
{engang:
  -> vedtak_ja
- else:
  -> vedtak
}

=== vedtak_ja ===
Farid har skrevet ja. Feltet for begrunnelse er tomt, og det er ditt navn som står nederst. #id:ja-010 #place:office #sound:keys
* [Skriv «etter en helhetsvurdering», så hun får pengene allerede i dag. #id:ja-vague #act:note #act:help-anyway #mode:none]
  Helhetsvurdering. Det er et ord med god plass i. Klokka 15.20 er det sendt, og i kveld er det stille hos henne. #id:ja-050
* [La det vente til i morgen tidlig, og si til Farid hva som mangler. #id:ja-wait #act:note #act:postpone #mode:none #fact:yes-reasoned]
  Farid kommer med grunnen tirsdag formiddag. Den er blitt kortere over natta, og bedre. #id:ja-060 #look:farid=tired
  Imens fikk hun én telefon til fra inkasso. #id:ja-070 #sound:phone
* [Be Farid om grunnen i dag, og skriv at det er han som har avgjort. #id:ja-reason #act:note #act:ask #mode:none #fact:yes-reasoned]
  Må vi det nå? #id:ja-020 #who:farid #look:farid=tense
  Han skriver «fordi det hastet». Så stryker han det. Det tar ham tjue minutter å finne en grunn han også kan si til den neste. #id:ja-030
  Pengene rekker ikke ut i dag. #id:ja-040
-
-> dagen_etter

=== vedtak ===
Så er det vedtaket. Markøren blinker etter «Vi har kommet til at». #id:vedtak-010 #place:office #sound:keys
{did("loose"):
  Du tok det opp igjen, som du sa, med Shanthi ved skriveren. Svaret er det samme. #id:vedtak-015
}
* [Bruk standardteksten om gjeld. Den er riktig og kan sendes i dag. #id:ved-standard #act:note #act:move-on #mode:none #fact:standard]
  Fire avsnitt, og alle stemmer. Navnet hennes står ett sted. Kjøleskapet står ikke noe sted. #id:vedtak-040
* [Skriv grunnene nå, krav for krav, mens ordene hennes er ferske. #id:ved-now #act:note #act:reason #mode:none #fact:reasons]
  Det tar femti minutter, og den bussen du pleier å ta. Men du kan lese det høyt uten å skifte stemme. #id:vedtak-020
* [Skriv en nødhjelp som er stor nok til å dekke ett krav også. #id:ved-hide #act:note #act:concede #mode:none #redline:hidden-decision]
  8 500 kroner til mat. Det ser rart ut i feltet. Ingen andre ser på det i dag. #id:vedtak-050
  * * [Rett beløpet, og skriv den virkelige grunnen under det. #id:ved-hide-mend #act:repair #act:reason #mode:none #fact:reasons]
      Det blir et mindre tall og en lengre setning. Du kan lese den høyt for hvem som helst. #id:vedtak-060
  * * [La beløpet stå, og godkjenn det før du får tenkt deg om. #id:ved-hide-keep #act:move-on #mode:none #fact:hidden]
      Godkjent kl. 15.58. I morgen slutter grossisten å ringe henne. Det kan fortsatt rettes, men da må noen si det høyt. #id:vedtak-070 #event:settle=2
* [Skriv et utkast nå, og la det ligge til du har sovet på det. #id:ved-draft #act:note #act:postpone #mode:none #fact:reasons]
  Du kommer hjem i tide. I løpet av natta blir to av setningene bedre. Brevet går to dager senere enn det kunne ha gjort. #id:vedtak-030
-
-> dagen_etter

// ---------------------------------------------------------------- Dagen etter (bare hvis nøden fortsatt ikke er vurdert)

=== dagen_etter ===
{did("food-done"): -> torsdag}
Tirsdag, kl. 08.05. Blokka ligger der du la den. 312 står fortsatt på den. #id:dag-010 #phase:later #place:office #sound:morning
{did("food-tomorrow"):
  Du sa i morgen tidlig. Det er det nå. #id:dag-020
}
* [Send henne en vennlig melding: «Bare si fra hvis dere skulle mangle noe til maten.» #id:dag-message #act:offer #mode:surface #shows:warm]
  «Går bra», svarer hun, med et smilefjes. Det tok henne tolv minutter å skrive det. #id:dag-050 #sound:phone
* [«Jeg spurte ikke om mat og penger i går. Det skulle jeg ha gjort. Kan vi ta det nå?» #id:dag-call #who:you #act:repair #act:check-need #mode:genuine #shows:felt #fact:food-done]
  Vi spiste hos søstera mi i går. Men det går ikke to dager på rad. #id:dag-030 #who:merethe #sound:phone #look:merethe=ashamed #event:recognised=1
  Det tar tjue minutter på telefonen. Etterpå sier du det til Farid også. Han skriver det ned uten å sukke. #id:dag-040 #look:farid=listening
* [Vent og se det an. Hun har nummeret ditt og sier nok fra hvis det er noe alvorlig. #id:dag-wait #act:wait #mode:none #redline:need-not-assessed]
  Klokka ett har hun ikke ringt. Men hun er ikke en som ringer. Hun er en det blir ringt til. #id:dag-060
  * * [Ring henne nå, mens hun har pause, og spør rett ut hva de har å spise. #id:dag-wait-mend #act:repair #act:check-need #mode:genuine #shows:felt #fact:food-done]
      Spør du om det? Nå? Da må jeg gå på lageret. #id:dag-070 #who:merethe #sound:phone #look:merethe=surprised #event:recognised=1
      Mellom to paller brus sier hun det som det er. Du sier fra til Farid etterpå. #id:dag-080
  * * [Bla om på blokka. Det er fem andre på lista di, og de har faktisk ringt. #id:dag-wait-on #act:let-lie #mode:none]
      Det neste arket er helt hvitt. #id:dag-090 #sound:paper
-
-> torsdag

// ---------------------------------------------------------------- Torsdag (bare hvis kjøleskapet er lovet sett på)

=== torsdag ===
{engang || did("hidden") || not did("fridge-open"): -> uker}
{
- did("promised-thursday"):
  Torsdag, kl. 16.10. Du sa torsdag, etter fire. #id:tors-010 #phase:later #place:office #sound:office-hum
- did("promised-call"):
  Torsdag, kl. 16.10. Du sa at du skulle ringe. Når, sa du ikke. #id:tors-020 #phase:later #place:office #sound:office-hum
- else:
  Torsdag, kl. 16.10. Du lovet å se på kjøleskapet. Det har du gjort. #id:tors-030 #phase:later #place:office #sound:office-hum
}
{did("reasons"):
  Kjøleskapet og maten, ja. Resten, nei. Og du har skrevet begge deler så hun kan lese det. #id:tors-040 #who:shanthi #look:shanthi=kind
- else:
  Standardteksten er sendt, sier du? Da er kjøleskapet svart på uten å være nevnt. Det får hun ta i klagen. #id:tors-050 #who:shanthi #look:shanthi=thoughtful
}
* [Send en melding nå om at du ringer henne i morgen klokka ni. #id:tors-message #act:set-time #mode:none #fact:rang]
  Svaret er en tommel. Fredag kl. 09.00 står hun i melkedisken og hører på deg med ett øre. #id:tors-120 #sound:phone
* [«Hei, Merethe. Du skulle få høre fra meg om det kjøleskapet.» #id:tors-call #who:you #act:follow-up #mode:surface #shows:warm #fact:rang]
  {did("reasons"):
    Ja til kjøleskapet og maten, nei til resten. Hun er stille så lenge at du hører kjøledisken. #id:tors-060 #sound:phone
    Da er jeg i hvert fall ikke gal. #id:tors-070 #who:merethe #look:merethe=moved #event:recognised=1
  - else:
    Det er nei på det også, slik det står nå. Du sier at hun bør klage på akkurat det. #id:tors-080 #sound:phone
    Nei vel. Men du ringte. #id:tors-090 #who:merethe #look:merethe=tired #event:recognised=1
  }
  Av de fire sakene som lå igjen, rekker du to. #id:tors-095
* [La brevet si det. Du har fire saker igjen og bare tre kvarter. #id:tors-letter #act:let-lie #mode:none]
  {did("promised-thursday"):
    Du rekker alle fire. Ved vareinngangen står hun med telefonen i hånda til ti over fem. Da den ringer, er det inkasso. #id:tors-100
  - else:
    Du rekker alle fire. Brevet hennes kommer på mandag. #id:tors-110
  }
-
{did("rang") && (did("loose") || not did("said-no")):
  Nei til resten? Du sa jo at dere skulle se på det. #id:tors-130 #who:merethe #look:merethe=hurt #event:anger=1
  Jeg sa det ikke tydelig nok på mandag. Det er nei til resten. Det skulle du ha fått høre da. #id:tors-140 #who:you
  Ja. Det skulle jeg. #id:tors-150 #who:merethe #look:merethe=tired
}
-> uker

// ---------------------------------------------------------------- Tre uker senere

=== uker ===
Tre uker senere. Seksjonsmøte, siste punkt. Det er fem minutter igjen, og noen har alt lukket laptopen. #id:uker-010 #phase:later #place:meeting-room #sound:chair
{did("told-farid"):
  Eventuelt? Og jeg mener det. Jeg fikk høre en ting for tre uker siden som jeg ikke er ferdig med. #id:uker-020 #who:farid #look:farid=firm
- else:
  Eventuelt? Ingen? #id:uker-030 #who:farid #look:farid=calm
}
* [«Jeg har noe, men det kan vi to ta på kontoret ditt etterpå, Farid, hvis du vil.» #id:uke-private #who:you #act:pass-on #mode:genuine #shows:calm]
  Han noterer navnet ditt. Dere snakker i ti minutter, og det er nyttig for to. De sju andre er gått til lunsj. #id:uker-060 #look:farid=listening
* [«Ja: Hvilket nei er det vi står sammen om her, og hvem svarer når det ringer?» #id:uke-raise #who:you #act:raise-issue #mode:surface #shows:firm #fact:raised]
  Endelig. #id:uker-040 #who:ayan #look:ayan=wry
  Det blir ingen svar i dag. Det blir tjue minutter på overtid, to irriterte og et fast punkt på lista. #id:uker-050 #look:farid=thoughtful
* [Rist på hodet som de andre. Det er fem minutter til lunsj, og du har fem saker til. #id:uke-none #act:let-lie #mode:none]
  Møtet slutter før tida. Det er det alle husker fra det. #id:uker-070
-
{
- engang || did("hidden"):
  -> slutt_engang
- not did("food-done"):
  -> slutt_uten
- not did("rang") && (did("loose") || not did("said-no")):
  -> slutt_se
- did("fridge-open") && did("reasons"):
  -> slutt_delt
- else:
  -> slutt_star
}

=== slutt_star ===
{did("advice"):
  Den samme dagen kommer Merethe til timen du satte opp. Økonomirådgiveren har fullmakta klar, så de kan ringe kortselskapet sammen. #id:star-010 #place:reception #look:merethe=tense
- else:
  Den samme dagen kommer Merethe til økonomirådgiveren. Nummeret sto i vedtaket. Det tok henne to uker å ringe det. #id:star-020 #place:reception #look:merethe=tense
}
{
- did("appeal-talked-down"):
  Hun sparte det frimerket. Det står tre uker i vedtaket, men det var din stemme hun husket. #id:star-030
- did("standard"):
  Standardteksten har hun klaget på. Klagen er bedre skrevet enn teksten. #id:star-040
}
{
- did("left-angry"):
  Hei. #id:star-050 #who:merethe #look:merethe=closed
  Det er ikke mye. Men hun kom, og det var ikke til deg. #id:star-060
- brevet.straight:
  Jeg er fortsatt sint. Men du sa det med en gang. Det var det jeg sa til Jonas: at jeg fikk et svar. #id:star-070 #who:merethe #look:merethe=wry
- else:
  Jeg er fortsatt litt sint. Jonas spurte hva dere sa, og da sa jeg at jeg fikk et svar. #id:star-080 #who:merethe #look:merethe=wry
}
Neiet står. Telefonen hennes ligger på fanget, med skjermen opp. #id:star-090 #ending:neiet-star
-> END

=== slutt_delt ===
To tall i samme brev: ja til kjøleskapet og maten, nei til resten. Ingen har ringt for å takke, og ingen har ringt for å rope. #id:delt-010 #place:office
{did("rang"):
  Merethe har med seg brevet til økonomirådgiveren. Hun har strøket under ett ord. Det er ikke «avslag». Det er «fordi». #id:delt-020
- else:
  Hun fant kjøleskapet på side to. Fram til da hadde hun lest det som et nei, sier hun til rådgiveren. #id:delt-030
}
{did("raised"):
  Brevet ditt henger på veggen hos Shanthi nå, uten navn og tall. Overskriften er «Slik kan det sies». #id:delt-040
}
Det var mest arbeid og minst bråk av alt du gjorde den måneden. #id:delt-050 #ending:delt-svar
-> END

=== slutt_se ===
Etterpå vil Ayan snakke med deg. #id:se-010 #place:corridor #look:ayan=worried
{did("loose"):
  Solvang sto i mottaket tirsdag i forrige uke. Hun ville ha svaret på det dere skulle se på. Noen dager, hadde du sagt. Jeg ante ikke hva hun snakket om. #id:se-020 #who:ayan #look:ayan=worried
- else:
  Solvang sto i mottaket tirsdag i forrige uke. Hun ville vite hvordan det gikk med gjelda. Jeg så jo at det var nei. Det hadde ikke hun fått med seg. #id:se-025 #who:ayan #look:ayan=worried
}
Vedtaket hadde hun i hånda. Der sto det nei til gjelda. «Men det var jo ikke det som ble sagt», sa hun. #id:se-030 #who:ayan #look:ayan=tired
Det var Ayan som måtte si det så det ble stående. Hun visste ikke hva som var sagt før. #id:se-040 #ending:vi-far-se
-> END

=== slutt_engang ===
{engang:
  Kravene er betalt. Det har vært stille i telefonen hennes i tre uker, og i din i to. #id:engang-slutt-010 #place:office #sound:phone
  Så ringer to som fikk nei på det samme den måneden. De vil vite hvor grensen går. #id:engang-slutt-020
  {did("yes-reasoned"):
    Du har en grunn å gi dem. Den er Farids. Den holder for den ene av dem. #id:engang-slutt-030
  - else:
    «En helhetsvurdering», sier du. Det er stille i den andre enden, på den måten du helst vil slippe. #id:engang-slutt-040
  }
- else:
  Ayan har vikariert for deg en uke. #id:engang-slutt-050 #place:colleague-office
  Hva slags mat koster åtte tusen fem hundre? #id:engang-slutt-060 #who:ayan #look:ayan=worried
  Du sier at det var en engangssak. Det står det ikke noe om noe sted. Det er fortsatt tid til å si det til Farid. #id:engang-slutt-070
}
{not did("food-done"):
  Maten den måneden kom fra sparepengene til Jonas. Det står det ingenting om i saken. #id:engang-slutt-080
}
Merethe hilser på deg i butikken, varmt og litt for høyt. #id:engang-slutt-090 #look:merethe=glad #ending:engangssaken
-> END

=== slutt_uten ===
Klagen kommer rett før fristen, på to linjerte ark. Den handler om gjelda. Nederst på side to står det noe annet. #id:uten-010 #place:office #sound:paper
Jeg lånte fjorten hundre av sparepengene til Jonas. Han spurte ikke hva de skulle gå til. #id:uten-020 #who:merethe #look:merethe=ashamed
Du leser det to ganger med døra lukket. Du leter i saken. Det står ingenting om mat i den. #id:uten-030
Det går fortsatt an å ringe. #id:uten-040 #ending:uten-nodvurdering
-> END
