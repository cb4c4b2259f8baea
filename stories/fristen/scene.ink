// fristen – Fristen (S16).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Det som avgjør slutten: Ble det sagt noe som ikke ble rettet (crack uten mended)? Hvem gjorde hans del (photo)? Ble datoen tatt opp (date-raised)?
// Mild: begge papirene har kommet, og forsinkelsen er kontorets. Vanlig: bare slippen. Hard: ingenting.

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
Onsdag den 8., kl. 11.20. Vaktlista og lønnsslippen til Kim-André Bakkehaug skulle ha vært her den 5. Uten dem går det ikke an å regne ut hva han skal ha. #id:before-010 #phase:before #place:office #sound:office-hum
Det er tredje måneden på rad. Forrige gang satt du her til seks og fikk Mehmet til å slippe det gjennom. «Siste gang», sa du til Kim-André. Du sa det til deg selv også. #id:before-020
Han skal ringe halv tolv. Du har ti minutter og ei matpakke. #id:before-030
- (choose)
{minutes() < 4: -> ready}
* {minutes() >= 5} [Let i alle mappene etter noe han kan ha sendt (5 min). #id:prep-search #prep:search #act:read-up #minutes:5]
  {
  - variant() == MILD:
    I mappa for bostøtte ligger de, begge to. De kom i går kveld, kl. 22.14. Noen har lagt dem der, og ingen har sett etter. Heller ikke du. #id:before-040 #place:phone-desk #sound:keys
  - variant() == ORDINARY:
    I mappa for i fjor ligger lønnsslippen. Den kom i går kveld, kl. 22.14. Vaktlista ligger ingen steder. #id:before-050 #place:phone-desk #sound:keys
  - else:
    Du leter i fire mapper. Det er ingenting. Du leter i den femte for å kunne si fem. #id:before-060 #place:phone-desk #sound:keys
  }
  -> choose
* {minutes() >= 3} [Si til Rukhsana: «Jeg er irritert før han har ringt» (3 min). #id:prep-tell #prep:tell #act:ask-colleague #minutes:3]
  Rukhsana Malik har sittet lengst av alle i gangen. Hun ser på deg over de runde brillene. #id:before-070 #place:colleague-office #look:rukhsana=listening
  Hva er du redd for at du kommer til å si? #id:before-080 #who:rukhsana #look:rukhsana=kind
  Du vet det med en gang. Det er en hel setning, og den ligger klar. #id:before-090 #event:settle=1
  -> choose
* {minutes() >= 6} [Spis matpakka nå, på lunsjrommet, uten skjerm (6 min). #id:prep-eat #prep:eat #act:rest #minutes:6]
  Brunost, og en halv paprika. Det er rart hva det gjør med en setning du ikke har sagt ennå. #id:before-100 #place:lunch-room #sound:paper
  -> choose
* {minutes() >= 4} [Skriv hva bare han kan gjøre, og hva bare du kan (4 min). #id:prep-write #prep:write #act:plan-ahead #minutes:4]
  Bare han: vaktlista og slippen. Bare du: regne ut, og spørre om han har mat. #id:before-110 #place:office #sound:paper
  Nederst står datoen, den 5. Du vet ikke helt i hvilken kolonne den hører hjemme. #id:before-120
  -> choose
* [La det være nok nå, og legg telefonen foran deg. #id:prep-done #act:start]
  -> ready

= ready
Kl. 11.27 ringer det. Han er tidlig ute. Det er han aldri. #id:before-130 #place:phone-desk #sound:phone
-> midt

// ---------------------------------------------------------------- 1 Midt i en setning

=== midt ===
På skjermen kommer kontaktbildet opp: barbert hode, refleksvest, et halvt smil. I røret er det en lastebil som rygger. #id:midt-010 #phase:meeting
{
- variant() == MILD:
  … nei, hør her, da. Jeg tenkte jeg ringte før du ringte. Da er det liksom jeg som er seriøs. #id:midt-020 #who:kim-andre #look:kim-andre=wry #event:pressure=1
- variant() == ORDINARY:
  … hør her, da. Jeg har fire minutter til neste bil, og husleia er på fredag, så nå må vi få sving på dette. #id:midt-030 #who:kim-andre #look:kim-andre=tense #event:pressure=1
- else:
  … nei, den blå først! Ja. Hør her, da. Husleia er på fredag, og der står det null. Null! Hva er det dere driver med? #id:midt-040 #who:kim-andre #look:kim-andre=irritated #event:anger=1 #event:pressure=1
}
Hvis jeg snakker fort, slipper jeg å forklare. #id:midt-050 #thought:kim-andre
* [«Hei. Jeg tenkte på deg da fristen gikk ut. Bra du ringer, for nå haster det litt.» #id:midt-late #who:you #mode:genuine #shows:felt #act:inform]
  Tenkte på meg? Det er det ingen som gjør før den femtende. #id:midt-060 #who:kim-andre #look:kim-andre=wry
  Han ler. Latteren er litt for kort. #id:midt-070 #event:recognised=1
* [«Hei. Jeg har saken din oppe. Hva ringer du for? Så tar vi én ting om gangen.» #id:midt-order #who:you #mode:surface #shows:calm #act:frame #act:ask #fact:held-one]
  Én ting om gangen, ja. Da er det husleia. Og så er det husleia. #id:midt-080 #who:kim-andre #look:kim-andre=wry
* [«Hei, Kim-André. Jeg hører at du er på jobb. Vil du at jeg ringer deg i pausen?» #id:midt-break #who:you #mode:deep #shows:warm #act:give-choice]
  Nei, nei. Pause er når sjefen ser en annen vei. Vi tar det nå. #id:midt-090 #who:kim-andre #look:kim-andre=calm
  Du hører at han går. Etter tjue skritt er det mindre lastebil. #id:midt-100 #sound:steps #event:settle=1
-
-> alt_sendt

// ---------------------------------------------------------------- 2 Dere har jo fått alt

=== alt_sendt ===
Papirene skulle ha vært her den femte. Så langt har jeg ikke kunnet regne på noe. #id:alt-sendt-010 #who:you
{
- variant() == MILD:
  Jeg sendte det i går, jeg. Begge deler. Men det kan godt være jeg har trykka feil. Jeg og sånne papirer … #id:alt-sendt-020 #who:kim-andre #look:kim-andre=ashamed
  Det sto «sendt». Jeg så at det sto «sendt». #id:alt-sendt-030 #thought:kim-andre
- variant() == ORDINARY:
  Dere har jo fått alt. Jeg sendte det i går, fra bussen. #id:alt-sendt-040 #who:kim-andre #look:kim-andre=firm #event:test=1
  Jeg sendte det. Jeg sendte noe, i hvert fall. #id:alt-sendt-050 #thought:kim-andre
- else:
  Dere har fått alt! I går, fra bussen. Og nå skal du sitte der og si at jeg lyver? #id:alt-sendt-060 #who:kim-andre #look:kim-andre=angry #event:anger=1 #event:test=1
  Jeg tok bilde av det. Jeg tok i hvert fall fram telefonen. #id:alt-sendt-070 #thought:kim-andre
}
{
- prepared("search") && variant() == HARD:
  Fem mapper, og ingenting. Likevel hører han helt sikker ut. #id:alt-sendt-080
- prepared("search"):
  Du vet hva som ligger der. Det er bare ikke blitt lettere å si. #id:alt-sendt-090
- else:
  «Det har han sagt før», sier noe i deg. Det er ikke et bevis. #id:alt-sendt-100
}
* {not prepared("search")} [«Da leter jeg mens du er på tråden. Når sendte du det, og hvor sendte du det fra?» #id:alt-look #who:you #mode:deep #shows:calm #act:check-facts #act:ask #minutes:5]
  I går kveld. Ti over ti, kanskje. Det regna på telefonen. #id:alt-sendt-110 #who:kim-andre #look:kim-andre=thoughtful
  Han nynner mens du leter. Det er ikke av godt humør. #id:alt-sendt-120 #sound:keys #event:pressure=1
* {prepared("search")} [«Jeg har lett gjennom alle mappene før du ringte. Skal jeg si deg hva jeg fant der?» #id:alt-known #who:you #mode:genuine #shows:felt #act:inform]
  Har du leita? Før jeg ringte? #id:alt-sendt-130 #who:kim-andre #look:kim-andre=surprised #event:recognised=1
* [«Jeg ser det ikke her. Det kan ligge feil, så jeg sjekker og ringer om en halvtime.» #id:alt-later #who:you #mode:surface #shows:calm #act:postpone #act:check-facts #fact:held-two]
  En halvtime. Da står jeg oppi en bil. Men greit. #id:alt-sendt-140 #who:kim-andre #look:kim-andre=resigned
  Kl. 12.05 ringer du. Det går ni ring før han tar den. #id:alt-sendt-150 #sound:phone #minutes:5
* [«Her hos meg mangler det. Send alt på nytt nå, så er vi på den sikre siden begge to.» #id:alt-again #who:you #mode:surface #shows:warm #act:move-on #fact:held-two]
  På nytt. Ja. Det er jo det jeg har masse tid til her jeg står. #id:alt-sendt-160 #who:kim-andre #look:kim-andre=irritated #event:dismissed=1
-
-> laa_der

// ---------------------------------------------------------------- 3 Det som lå der

=== laa_der ===
{
- variant() == MILD:
  -> mild
- variant() == ORDINARY:
  -> vanlig
- else:
  -> hard
}

= mild
I mappa for bostøtte ligger de, begge to, fra i går kl. 22.14. Du sier det høyt, for nå må det sies. #id:laa-der-010 #event:guilt=1
Ligger de der? Begge to? Ja, men hør her, da. Da er det jo ikke meg denne gangen! #id:laa-der-020 #who:kim-andre #look:kim-andre=glad
-> svar

= vanlig
I mappa for i fjor ligger lønnsslippen, fra i går kl. 22.14. Vaktlista ligger ikke der. Den ligger ingen steder. #id:laa-der-030 #event:guilt=1
Der ser du. Slippen! Og så lista, den … Å, faen. #id:laa-der-040 #who:kim-andre #look:kim-andre=mortified
-> svar

= hard
Det er ingenting der. Ikke i årets mapper og ikke i fjorårets. #id:laa-der-050 #event:pressure=1
Så er det noe gærent hos dere! Det er det hver gang! #id:laa-der-060 #who:kim-andre #look:kim-andre=angry #event:anger=1
Enten lyver han, eller så lyver telefonen hans. Herfra ser de helt like ut. #id:laa-der-070
-> svar

= svar
* {variant() != HARD} [«Det lå i feil mappe. Hvor ting havner hos oss, styrer ikke du. Det tar jeg.» #id:svar-folder #who:you #mode:genuine #shows:felt #act:own #act:promise #fact:folder-promised]
  Nei, det er vel ikke det. Jeg får jo ikke sett inn til dere. #id:laa-der-080 #who:kim-andre #look:kim-andre=thoughtful #event:settle=1
* {variant() != HARD} [«Fint, da har vi det vi har. La oss bruke tida på det som må skje før fredag.» #id:svar-on #who:you #mode:surface #shows:calm #act:move-on #fact:held-three]
  Fint, ja. For hvem da? #id:laa-der-090 #who:kim-andre #look:kim-andre=closed #event:dismissed=1
* {variant() == MILD} [«Du hadde rett, og jeg tok feil. Det har ligget her hele tida, siden i går.» #id:svar-right-mild #who:you #mode:genuine #shows:felt #act:admit]
  Kan du si den en gang til? Nei da. Men den var fin. #id:laa-der-100 #who:kim-andre #look:kim-andre=glad #event:recognised=1
* {variant() == ORDINARY} [«Du hadde rett om slippen, og jeg tok feil. Lista mangler, og den har bare du.» #id:svar-right #who:you #mode:genuine #shows:felt #act:admit #act:inform]
  Du tok feil? Ja vel. Ja. Da får vel jeg ta min halvdel òg. #id:laa-der-110 #who:kim-andre #look:kim-andre=surprised #event:recognised=1
* {variant() == HARD} [«Jeg finner det ikke, og jeg sier ikke at du lyver. Vi begynner på nytt, du og jeg.» #id:svar-start #who:you #mode:genuine #shows:felt #act:name #act:offer]
  Det er pust i røret. Vinden tar resten. #id:laa-der-120 #sound:silence #event:settle=1
* {variant() == HARD} [«Jeg finner ingenting. Da går vi videre herfra, og ingen skal krangle om det.» #id:svar-nofight #who:you #mode:surface #shows:calm #act:move-on #fact:held-three]
  Krangle? Hvem er det som krangler? #id:laa-der-130 #who:kim-andre #look:kim-andre=irritated #event:jab=1
* {variant() == HARD} [«Hva så du på skjermen da du trykka på send? Kanskje skjønner vi hvor det stopper.» #id:svar-screen #who:you #mode:deep #shows:warm #act:elicit #act:check-facts]
  En sånn runding. Som går rundt. Den gikk rundt helt til endestasjonen, og så måtte jeg av. #id:laa-der-140 #who:kim-andre #look:kim-andre=thoughtful #minutes:3 #event:clear=1
-
-> jobb

// ---------------------------------------------------------------- 4 En grei jobb (to lag)

=== jobb ===
{
- variant() == MILD:
  Så da har jeg gått her og svetta siden i går. Du har en grei jobb, du. Sitte der og trykke nei. #id:jobb-010 #who:kim-andre #look:kim-andre=wry #event:jab=1
- variant() == ORDINARY:
  Men altså. Én liste! Du har en grei jobb, da. Sitte der og trykke nei. #id:jobb-020 #who:kim-andre #look:kim-andre=testing #event:jab=1 #event:insult=1
- else:
  Du har jo en grei jobb, da. Varmt og tørt. Sitte der og trykke nei på folk. #id:jobb-030 #who:kim-andre #look:kim-andre=angry #event:insult=2 #event:jab=1
}
Si noe tilbake, så er vi like. #id:jobb-040 #thought:kim-andre
Til seks satt du her forrige måned. Setningen ligger klar. Den er til og med sann. #id:jobb-050
Hva kjenner du nå? #id:jobb-060 #checkin
{
- felt() == AFRAID:
  Noe i deg vil bare at han skal bli blid igjen. #id:jobb-070
- felt() == MOVED:
  Under det han sier, er det noe som ikke er rettet mot deg. Det er like fullt du som får det. #id:jobb-080
- felt() == IRRITATED:
  Du kjenner det i kjeven, helt opp til øret. #id:jobb-090
- else:
  Den går nesten forbi. Nesten. #id:jobb-100
}
{not prepared("eat") && not prepared("tell") && did("held-one") + did("held-two") + did("held-three") > 1 && level("energy") != HIGH && felt() == IRRITATED: -> glapp}
* [«Den skal få ligge. Jeg vil ha husleia di i havn til fredag, og det er det vi gjør nå.» #id:jobb-let #who:you #act:let-lie #act:frame]
* (cracked) {variant() == MILD} [«Nå skal jeg være ærlig: Jeg satt her til seks for deg, og du får deg ikke til å si takk.» #id:jobb-crack-mild #who:you #act:confide #fact:crack]
* (cracked2) {variant() != MILD} [«Nå skal jeg være ærlig: Jeg sitter her på kvelden for deg, og du orker ikke å ta et bilde.» #id:jobb-crack #who:you #act:confide #fact:crack]
* {variant() != MILD} [«Jeg blir frustrert, for jeg vil at dette skal gå, og akkurat den delen kan bare du gjøre.» #id:jobb-say #who:you #act:name #act:limit]
* {variant() == MILD} [«Den traff litt, for jeg vil at dette skal gå. Og i dag er det jeg som ligger etter.» #id:jobb-say-mild #who:you #act:name #act:own]
-
{cracked || cracked2:
  -> jobb_sprekk
}
* [Du ser på skjermen, teller til tre og snakker i samme tone. #id:jobb-in-mask #layer:inner #mode:surface #shows:calm]
  {variant() == HARD:
    Han har ingenting å slå mot. Det tar litt av farten ut av ham. #id:jobb-110 #event:settle=2
  - else:
    En, to, tre. Han hører tellinga. #id:jobb-120 #event:dismissed=1
  }
* [Du tenker på ham på rampa, med papirene i lomma. #id:jobb-in-work #layer:inner #mode:deep #shows:calm]
  Brettet i fire, med kaffe på. Han har båret dem rundt hele uka. Det gjør det lettere å snakke til ham. #id:jobb-130 #event:settle=1
* [Du lar stemmen synke og sier at det der traff deg. #id:jobb-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Traff? Da veit du åssen det er. #id:jobb-140 #who:kim-andre #look:kim-andre=irritated
  - else:
    Åh. Det var ikke meninga. Eller, jo. Litt. #id:jobb-150 #who:kim-andre #look:kim-andre=mortified #event:recognised=1
  }
-
-> sekunder

// ---------------------------------------------------------------- 4b Ordene kom før du rakk å velge

=== glapp ===
Ordene kommer før du rekker å velge. #id:glapp-010 #event:pressure=1
{variant() == MILD:
  Jeg satt her til seks for deg forrige måned, og du får deg ikke engang til å si takk. #id:glapp-020 #who:you #fact:crack
- else:
  Jeg sitter her på kvelden for deg, og du orker ikke engang å ta et bilde. #id:glapp-030 #who:you #fact:crack
}
Du har ikke spist, og du har holdt stemmen jevn i ti minutter. Nå var den ikke jevn. #id:glapp-040
-> jobb_sprekk

=== jobb_sprekk ===
Det er deilig i ett sekund. #id:jobb-sprekk-010 #event:caught=1 #look:kim-andre=hurt
* [Du lar den bli stående. Det var jo sant, det du sa. #id:sprekk-in-show #layer:inner #mode:genuine #shows:felt]
  Sant er det. Det blir bare ikke mindre stille av det. #id:jobb-sprekk-020
* [Du hører setningen en gang til, slik han hørte den. #id:sprekk-in-work #layer:inner #mode:deep #shows:grave]
  «Orker ikke.» «Får deg ikke til.» Det er de ordene han har om seg selv når han våkner. #id:jobb-sprekk-030 #event:guilt=1
* [Du later som om det ble sagt helt rolig og saklig. #id:sprekk-in-mask #layer:inner #mode:surface #shows:calm]
  Du drar papirene mot deg så de høres. Det skal låte som arbeid. #id:jobb-sprekk-040 #sound:paper #event:settle=1
-
-> sekunder

// ---------------------------------------------------------------- 5 Fire sekunder

=== sekunder ===
{did("crack"):
  Det er stille i fire sekunder. Lastebilen har sluttet å pipe. #id:sekunder-010 #sound:silence
  {variant() == MILD:
    Takk, da. #id:sekunder-020 #who:kim-andre #look:kim-andre=hurt #event:anger=1
  - else:
    Ja vel. Så det er det du sitter der og tenker. #id:sekunder-030 #who:kim-andre #look:kim-andre=hurt #event:anger=1
  }
  Det er det alle tenker. Nå er det sagt. #id:sekunder-040 #thought:kim-andre
- else:
  Det blir stille i fire sekunder. Bare vind. #id:sekunder-050 #sound:silence #look:kim-andre=closed
  Nå må jeg si det, eller legge på. #id:sekunder-060 #thought:kim-andre
}
* {did("crack")} [«La oss holde oss til det som haster i dag, så tar vi tonen en annen gang.» #id:sek-later #who:you #mode:surface #shows:firm #act:postpone #act:move-on]
  En annen gang, ja. Jeg skal skrive det opp. #id:sekunder-070 #who:kim-andre #look:kim-andre=closed
* {did("crack")} [«Det der kom feil ut. Jeg er lei av fristen, og så lot jeg det gå ut over deg.» #id:sek-own #who:you #mode:genuine #shows:felt #act:apologise #act:own #fact:mended]
  Det er vind i røret lenge. #id:sekunder-080
  Greit. Jeg var vel ikke så koselig selv. #id:sekunder-090 #who:kim-andre #look:kim-andre=wry #event:settle=2
* {did("crack")} [«Den var dum av meg. Jeg spør heller: Hva er det som stopper deg hver måned?» #id:sek-turn #who:you #mode:deep #shows:warm #act:own #act:elicit #fact:half-mended]
  Hva som stopper meg? Nå vil du vite det? #id:sekunder-100 #who:kim-andre #look:kim-andre=wary
* {not did("crack")} [«Jeg spør ikke for å ta deg. Hva er det som stopper deg, hver eneste måned?» #id:sek-stop #who:you #mode:deep #shows:warm #act:elicit]
  Stopper meg? Det er vel det at … #id:sekunder-110 #who:kim-andre #look:kim-andre=thoughtful
* {not did("crack")} [Du venter. Et sted bak ham smeller det i en bakløfter, og så er det stille igjen. #id:sek-wait #mode:surface #shows:calm #act:wait]
  Sju sekunder. Åtte. Du sitter på hånda di. #id:sekunder-120 #event:pressure=1
* {not did("crack")} [«Er du der fortsatt, Kim-André? Jeg hører deg ikke, men jeg er her hos meg.» #id:sek-there #who:you #mode:genuine #shows:felt #act:ask]
  Jeg er her. Jeg skal ingen steder før bilen er tom. #id:sekunder-130 #who:kim-andre #look:kim-andre=tired #event:settle=1
-
-> sjuende

// ---------------------------------------------------------------- 6 Den sjuende

=== sjuende ===
{
- did("crack") && not did("mended") && not did("half-mended"):
  Skal jeg si deg hva som stopper meg? Slippen kommer den sjuende. Hver måned. Og fristen din er den femte. #id:sjuende-010 #who:kim-andre #look:kim-andre=angry #event:complaint=1
- variant() == HARD:
  Slippen kommer ikke før den sjuende. De legger den ut da. Dere sier den femte. Hva er det jeg skal sende, da? En tegning? #id:sjuende-020 #who:kim-andre #look:kim-andre=tired #event:complaint=1
- else:
  Det er jo det at slippen ikke kommer før den sjuende. De legger den ut da. Jeg trodde dere visste det. #id:sjuende-030 #who:kim-andre #look:kim-andre=ashamed #event:clear=1
}
Tre måneder. Og det er jeg som er han som ikke leverer. #id:sjuende-040 #thought:kim-andre
{prepared("write"):
  Du ser ned på arket ditt. Den 5. står nederst, utenfor begge kolonnene. Det er kontorets dato. Noen her har funnet på den. #id:sjuende-050 #sound:paper #event:clear=1
- else:
  Den femte er ikke en lov. Den er en dato noen her har skrevet i et brev en gang. #id:sjuende-060
}
* [«Bra at det kom fram. Send vaktlista på forhånd, så mangler bare tallet den sjuende.» #id:sju-ahead #who:you #mode:surface #shows:warm #act:offer #act:move-on #fact:list-ahead]
  Det kan jeg. Det er jo bare at da er jeg seint ute hver gang. Offisielt. #id:sjuende-070 #who:kim-andre #look:kim-andre=wry #event:settle=1
* [«Da er det fristen vår som er feil. Jeg tar den opp i dag, og du får svar skriftlig.» #id:sju-ours #who:you #mode:genuine #shows:felt #act:own #act:promise #fact:date-promised]
  Går det an? Å bare … ta opp en dato? #id:sjuende-080 #who:kim-andre #look:kim-andre=surprised #event:recognised=2
  Du sier at du ikke vet. Du sier at det er du som skal spørre, og ikke han. #id:sjuende-090
* [«Du kunne sagt fra, og jeg kunne ha spurt. Hvilken dato hadde vært mulig for deg?» #id:sju-share #who:you #mode:deep #shows:calm #act:admit #act:ask #fact:date-asked]
  Sagt fra? Til hvem da? Men den åttende, hvis du spør. Da har jeg fri. #id:sjuende-100 #who:kim-andre #look:kim-andre=thoughtful #event:clear=1
-
-> fredag

// ---------------------------------------------------------------- 7 Fredag (to lag)

=== fredag ===
Før vi tar husleia: Har du mat fram til pengene kommer? #id:fredag-010 #who:you
{
- variant() == MILD:
  Ja da. Jeg spiser på jobben. Det er pølse på onsdager. #id:fredag-020 #who:kim-andre #look:kim-andre=calm
- variant() == ORDINARY:
  Til i morgen har jeg. Så blir det knekkebrød uten. #id:fredag-030 #who:kim-andre #look:kim-andre=ashamed #event:plea=1
  Da tar jeg det som en søknad om nødhjelp, og så blir den vurdert i dag. Det er uavhengig av papirene. #id:fredag-040 #who:you
- else:
  Hva er det for et spørsmål? … Nei. Ikke egentlig. Ikke ordentlig siden søndag. #id:fredag-050 #who:kim-andre #look:kim-andre=ashamed #event:plea=1
  Da tar jeg det som en søknad om nødhjelp, og så blir den vurdert i dag. Det er uavhengig av papirene. #id:fredag-060 #who:you #event:recognised=1
}
{variant() == MILD:
  Men hun jeg leier hos, hun er ikke så tålmodig. Hun sa fredag, og så smilte hun. Ikke sånn koselig. #id:fredag-070 #who:kim-andre #look:kim-andre=worried #event:plea=1
- else:
  Og hun jeg leier hos, hun sa at hun kaster meg ut. Hun sa det mens hun vanna blomstene. #id:fredag-080 #who:kim-andre #look:kim-andre=afraid #event:plea=1
}
Jeg har ikke noe annet sted å ha sakene mine. #id:fredag-090 #thought:kim-andre
Ute i gangen kommer de andre tilbake fra lunsj. Du kan redde dette. Det er det som er problemet. #id:fredag-100 #event:pressure=1
* (photo) {variant() != MILD} [«Vi tar bilde av det som mangler, mens du er på tråden. Jeg venter til det er her.» #id:fre-photo #who:you #act:help-anyway #act:wait #fact:photo]
* (three) {variant() != MILD} [«Send det som mangler, innen klokka tre, så rekker jeg det. Jeg ringer ikke etter det.» #id:fre-three #who:you #act:limit #act:set-time #fact:three]
* (lady) {variant() != MILD} [«Ring henne du leier av, og si mandag. Jeg kan bekrefte at saken er i gang, hvis du vil.» #id:fre-lady #who:you #act:refer #act:give-choice]
* (sorry) {variant() == MILD} [«Vil du at jeg ringer henne og sier at feilen er vår? Da må du si ja til det først.» #id:fre-ring #who:you #act:offer #act:give-choice]
* (four) {variant() == MILD} [«Jeg regner det ut før fire, og så ringer jeg deg. Til henne kan du si mandag.» #id:fre-four #who:you #act:promise #act:set-time]
* (paper) {variant() == MILD} [«Jeg skriver til deg at papirene lå feil hos oss. Det kan du vise henne hvis du vil.» #id:fre-paper #who:you #act:write-down #act:own]
-
* [Du sier det: «Jeg vil gjerne redde dette, og jeg kan ikke ta din del.» #id:fre-in-show #layer:inner #mode:genuine #shows:felt]
  {
  - variant() == MILD:
    Min del er jo levert, da! #id:fredag-110 #who:kim-andre #look:kim-andre=wry
    Det er den. Det må du bare si at han har rett i. #id:fredag-120 #event:recognised=1
  - variant() == ORDINARY:
    Nei. Det er jo ikke du som har lista i lomma. #id:fredag-130 #who:kim-andre #look:kim-andre=wry #event:clear=1
  - else:
    Redde, ja. Jeg har ikke bedt om å bli redda. #id:fredag-140 #who:kim-andre #look:kim-andre=irritated #event:jab=1
  }
* [Du holder deg kort og vennlig, selv om lunsjen er over nå. #id:fre-in-mask #layer:inner #mode:surface #shows:warm]
  {not prepared("eat"):
    Det siste «fint» kommer ut uten luft i. Han svarer like kort. #id:fredag-150
  - else:
    Kort og vennlig er noe han kjenner fra rampa. Det går fortere da. #id:fredag-160 #event:settle=1
  }
* [Du skiller hans del fra din før du sier noe mer til ham. #id:fre-in-work #layer:inner #mode:deep #shows:calm]
  {prepared("write"):
    Det står jo på arket. To kolonner. Du trenger bare å tro på dem. #id:fredag-170 #event:clear=1
  - else:
    Det tar noen sekunder. Husleia er hans. Svaret er ditt. Uroen er det ingen som har søkt om. #id:fredag-180
  }
-
{
- photo:
  Tre bilder kommer. To av dem er av tommelen hans. Det tredje er ei vaktliste på et motorpanser. #id:fredag-190 #minutes:8 #sound:phone #event:settle=1
  Det er deg jeg burde hatt med på jobb. #id:fredag-200 #who:kim-andre #look:kim-andre=relieved #event:thanks=1
- three:
  Klokka tre. Og så ringer du ikke? #id:fredag-210 #who:kim-andre #look:kim-andre=wary
  Jeg ringer ikke. Kommer det ikke, tar vi maten for seg, og husleia når papirene er her. #id:fredag-220 #who:you #event:clear=1
- lady:
  Ringe henne? Hun svarer ikke ukjente. Men meg kjenner hun jo, dessverre. #id:fredag-230 #who:kim-andre #look:kim-andre=wry
  Du skal få bekrefte at det er i gang. Ikke noe om hvor mye. Er vi enige om det? #id:fredag-240 #who:kim-andre #look:kim-andre=firm #event:clear=1
- sorry:
  Du? Ringe henne? Ja. Ja, for faen. Men ikke si hva jeg tjener. #id:fredag-250 #who:kim-andre #look:kim-andre=relieved #event:recognised=1
- four:
  Før fire. Det har jeg hørt før. Men ikke av deg, kanskje. #id:fredag-260 #who:kim-andre #look:kim-andre=wry
- else:
  På papir? At det var dere? Det skal jeg ramme inn. #id:fredag-270 #who:kim-andre #look:kim-andre=glad #event:thaw=1
}
{three && (level("trust") == LOW || (variant() == HARD && level("agitation") == HIGH)):
  Nå må jeg. Bilen er her. Så får vi se, da. #id:fredag-280 #who:kim-andre #look:kim-andre=closed #sound:phone #fact:no-list
- else:
  Nå må jeg. Bilen er her. #id:fredag-290 #who:kim-andre #look:kim-andre=leaving #sound:phone
}
-> etter

// ---------------------------------------------------------------- Bak scenen, etter: Hva sa jeg egentlig?

=== etter ===
Det klikker, og så er det bare gangen igjen. Øret er varmt. #id:etter-010 #phase:after #place:phone-desk #sound:office-hum
Hva kjenner du nå? #id:etter-020 #checkin
{
- felt() == GLAD:
  Det gikk. Du er ikke helt sikker på hvem det gikk for. #id:etter-030
- felt() == IRRITATED || felt() == AFRAID:
  Du svarer ham fortsatt. Du er blitt mye flinkere de siste to minuttene. #id:etter-040
}
* [Gå rundt bygget én gang, uten telefon og uten svar til noen. #id:etter-walk #mode:none #act:break #minutes:10]
  Ved lasterampa på baksiden står det en bil og piper. Du blir stående litt. #id:etter-050 #place:outside #sound:rain
  -> leder
* [Gå inn til Rukhsana og si hva du sa, så godt du husker det. #id:etter-rukhsana #mode:none #act:debrief #minutes:8]
  -> hva_sa
* [Ta den neste i køen, og la det gå over av seg selv der. #id:etter-on #mode:none #act:straight-on]
  Den neste heter også Kim. Det tar deg et halvt minutt å høre at det er en annen. #id:etter-060 #sound:phone
  -> leder

=== hva_sa ===
Rukhsana legger fra seg mandarinen. #id:hva-sa-010 #place:colleague-office #look:rukhsana=listening
{did("crack"):
  Hva sa du? #id:hva-sa-020 #who:rukhsana
- else:
  Og du sa ikke noe du angrer på? #id:hva-sa-030 #who:rukhsana
  {prepared("tell"):
    Du sier nei. Den setningen sa du til henne i stedet, før det ringte. #id:hva-sa-040 #event:thanks=1
  - else:
    Du sier nei. Setningen ligger der fortsatt, og nå er den litt latterlig. #id:hva-sa-050 #event:settle=1
  }
  Hva ville du at han skulle høre? #id:hva-sa-060 #who:rukhsana #look:rukhsana=kind
  «At jeg vil at det skal gå», sier du. Hun tar opp mandarinen igjen. #id:hva-sa-070
  -> leder
}
* [«Jeg var bare ærlig med ham. Noen må jo si det.» #id:sa-honest #who:you #mode:surface #shows:firm #act:defend]
* [«Jeg sprakk. Det kom rett ut, og det var stygt.» #id:sa-cracked #who:you #mode:genuine #shows:felt #act:admit]
* [«Jeg sa det som det var, men litt hardere enn det.» #id:sa-hard #who:you #mode:deep #shows:calm #act:reflect]
-
Så sier du setningen, ordrett. Den er kortere enn du husket, og verre. #id:hva-sa-080 #sound:silence
Hva ville du at han skulle høre? #id:hva-sa-090 #who:rukhsana #look:rukhsana=kind
Ikke det, i hvert fall. #id:hva-sa-100
-> leder

// ---------------------------------------------------------------- Datoen

=== leder ===
Klokka to står Mehmet ved skriveren og venter på noe som ikke kommer. Han er lederen din. Den 5. kom med i et brev før hans tid. #id:leder-010 #place:corridor #look:mehmet=kind
{did("date-promised"):
  «Jeg tar den opp i dag», sa du. #id:leder-020 #event:pressure=1
}
* [«Kan jeg få gi Bakkehaug til den åttende? Han får slippen først den sjuende.» #id:led-one #who:you #mode:surface #shows:warm #act:ask-leader #fact:one-date]
  Ja, ja. Gi ham den åttende, du. #id:leder-030 #who:mehmet #look:mehmet=kind
  Så kommer arket hans ut. Det er ikke det han ventet på. #id:leder-040 #sound:paper
* [«Vi har en frist ingen kan rekke. Ni stykker på lista mi får slippen etter den femte.» #id:led-raise #who:you #mode:genuine #shows:felt #act:raise-issue #act:tell-leader #fact:date-raised]
  Ni? #id:leder-050 #who:mehmet #look:mehmet=surprised
  Du har talt. Det tok ti minutter du egentlig hadde til noe annet. #id:leder-060 #minutes:10
  Skriv det til meg med tallet i, så tar jeg det med meg. Jeg lover ingen dato. Jeg lover et svar. #id:leder-070 #who:mehmet #look:mehmet=thoughtful
* [Gå forbi. Han har nok, og det er du som skal regne ut dette før fire i dag. #id:led-past #mode:none #act:let-lie]
  Bak deg begynner skriveren å gå. #id:leder-080 #sound:paper
-
-> notat

=== notat ===
Så notatet. Feltet heter «Hva ble avtalt?». #id:notat-010 #place:office #sound:keys
* [Skriv hva som kom, hva som mangler, og hvem som gjør hva nå. #id:notat-who #mode:none #act:note #act:summarise #minutes:5]
  Tre linjer. Ingen av dem har adjektiver. #id:notat-020
* [Skriv at slippen først kommer den sjuende, og la resten ligge. #id:notat-seventh #mode:none #act:note #fact:seventh-noted]
  Det er den setningen ingen har skrevet på tre måneder. #id:notat-030
* [Skriv at han er useriøs, så får han smake på det neste gang. #id:notat-punish #mode:none #act:note #redline:retaliation]
  «Useriøs. Gjentatte ganger.» Det ser ut som et faktum når det står der. #id:notat-040
  * * [Skriv et nytt notat som retter det forrige, med hva som skjedde. #id:notat-punish-mend #mode:none #act:repair #act:note]
      «Notatet over er ikke saklig. Dette ble sagt:» Så kommer det. Det er kortere enn sinnet ditt. #id:notat-050
  * * [La det stå og gå videre. Det er jo dere to som kjenner saken. #id:notat-punish-keep #mode:none #act:move-on #fact:note-not-serious]
      Lagret. Den neste som åpner saken, har nå møtt ham. #id:notat-060 #sound:keys
-
{did("crack") && not did("mended"):
  -> dagen_etter
- else:
  -> maaned
}

// ---------------------------------------------------------------- Dagen etter (bare etter en sprekk som ikke ble rettet helt)

=== dagen_etter ===
Torsdag, kl. 08.20. Setningen våknet før deg. #id:dagen-etter-010 #phase:later #place:phone-desk #sound:morning
* [La det ligge. Han er voksen, og han har sikkert glemt det alt nå. #id:dag-leave #mode:none #act:let-lie]
  Han har ikke glemt det. Han har fortalt det til to stykker på rampa. Den ene av dem har time her på tirsdag. #id:dagen-etter-020 #place:outside
* [«Hei. Jeg ringer ikke om papirer. Jeg sa noe i går som jeg vil rette på.» #id:dag-call #who:you #mode:genuine #shows:felt #act:repair #act:apologise #fact:mended]
  Å ja. Den. … Jeg var ikke så blid jeg heller. Men det var greit du ringte. #id:dagen-etter-030 #who:kim-andre #look:kim-andre=surprised #event:recognised=1
  Samtalen varer i femti sekunder. Halvparten er vind. #id:dagen-etter-040 #sound:phone
* [Send melding: «Vil du at vi snakker om i går, eller skal vi la det være?» #id:dag-text #mode:deep #shows:warm #act:repair #act:give-choice #fact:mended]
  «La det være», kommer det. Og litt etter: «men takk». #id:dagen-etter-050 #sound:phone
-
-> maaned

// ---------------------------------------------------------------- En måned senere

=== maaned ===
{
- did("crack") && not did("mended"):
  -> slutt_brudd
- did("no-list"):
  -> slutt_nod
- did("date-raised"):
  -> slutt_rettet
- did("photo"):
  -> slutt_bar
- else:
  -> slutt_lista
}

=== slutt_lista ===
{
- did("three"):
  Lista kom kl. 14.52 den dagen, på skrå. Rett etter kom et bilde av at han hadde sendt den. #id:slutt-lista-010 #phase:later #place:phone-desk #sound:phone
- variant() == MILD:
  Husleia var inne på mandag. Hun som leier ut, hadde sagt «det går bra, det» og vannet blomstene sine. #id:slutt-lista-020 #phase:later #place:phone-desk
- else:
  Lista kom kl. 14.52 dagen etter. Husleia kom på mandag. Han hadde ringt henne selv, og det hadde gått på et vis. #id:slutt-lista-030 #phase:later #place:phone-desk
}
En måned senere, den 7., kl. 14.52. Det plinger: vaktliste og slipp, begge to. Og så ringer det. #id:slutt-lista-040 #sound:phone
Hør her, da. Jeg veit at det er den sjuende. Jeg ville bare si det før du sa det. #id:slutt-lista-050 #who:kim-andre #look:kim-andre=wry
{
- did("one-date"):
  Nå får du sagt det: Han har til den åttende. Det er stille på rampa. «Da er jeg tidlig ute», sier han. #id:slutt-lista-060
- did("date-promised"):
  Du lovet å ta opp datoen. Den femte står fortsatt i brevet. Det er det ingen av dere som nevner. #id:slutt-lista-070
- else:
  I brevet står det fortsatt den femte. #id:slutt-lista-080
}
{did("note-not-serious"):
  En vikar åpnet saken i mellomtida. «Er det han useriøse?» spurte hun. Du brukte lang tid på å svare. #id:slutt-lista-090
}
Han var for sent ute, og han ringte først. Det er to forskjellige ting. #id:slutt-lista-100 #ending:lista-kom
-> END

=== slutt_bar ===
Husleia var inne på mandag. Saken er grei. #id:slutt-bar-010 #phase:later #place:phone-desk #sound:office-hum
En måned senere, den 8., kl. 11.27. #id:slutt-bar-020 #sound:phone
Hør her, da. Kan vi gjøre som sist? Jeg står klar med telefonen. #id:slutt-bar-030 #who:kim-andre #look:kim-andre=warm #event:plea=1
{
- did("list-ahead") || did("one-date"):
  Vaktlista kunne ha kommet på forhånd. Det var avtalen. Men da er det jo ingen på tråden. #id:slutt-bar-040
- prepared("write"):
  Arket med de to kolonnene ligger i skuffen din. Du trenger ikke å ta det fram. #id:slutt-bar-050
}
{did("note-not-serious"):
  Øverst i saken står det «useriøs». Det er du som har skrevet det, og det er du som skal være på tråden. #id:slutt-bar-060
}
Tre bilder. To av tommelen. Du venter. #id:slutt-bar-070 #sound:phone #ending:du-bar-den
-> END

=== slutt_brudd ===
{(did("three") && not did("no-list")) || did("photo") || variant() == MILD:
  Den måneden kom alt i orden. #id:slutt-brudd-010 #phase:later #place:phone-desk #sound:office-hum
- else:
  Den måneden gikk det i orden til slutt. #id:slutt-brudd-020 #phase:later #place:phone-desk #sound:office-hum
}
En måned senere, den 7., kl. 22.14: vaktliste, slipp, riktig mappe. Ingen melding. Han har ikke ringt. #id:slutt-brudd-030 #sound:silence
{did("date-raised"):
  Den nye datoen fikk han i et brev, han også. Han har ikke sagt noe om den. #id:slutt-brudd-040
}
Du ringer og spør om det går bra. #id:slutt-brudd-050
Jada. Alt er sendt. Var det noe mer? #id:slutt-brudd-060 #who:kim-andre #look:kim-andre=closed
{did("note-not-serious"):
  I saken står det «useriøs». Det er det eneste ordet om ham som ikke stemmer lenger. #id:slutt-brudd-070
}
Nå leverer han. Han sier bare ikke mer enn han må. #id:slutt-brudd-080 #ending:brudd
-> END

=== slutt_rettet ===
{
- did("three"):
  Lista kom kl. 14.52, på skrå. #id:slutt-rettet-010 #phase:later #place:phone-desk #sound:phone
- did("photo"):
  Husleia var inne på mandag, med hjelp av tre bilder og åtte minutter. #id:slutt-rettet-020 #phase:later #place:phone-desk #sound:phone
- else:
  Husleia var inne på mandag. #id:slutt-rettet-030 #phase:later #place:phone-desk #sound:phone
}
Tre uker senere henger det et ark på veggen hos Mehmet: «Ny dato: den 10.» Ni personer får et brev. Det tok tre uker, to møter og én som mente at folk bare må skjerpe seg. #id:slutt-rettet-040 #place:leader-office #look:mehmet=calm
{did("date-promised"):
  Du skrev til ham først, som du hadde sagt. Det gikk fire minutter før det ringte. #id:slutt-rettet-050
- else:
  Kim-André ringte da han fikk brevet. #id:slutt-rettet-060
}
Den tiende? Da har jeg jo tre dager å somle på! #id:slutt-rettet-070 #who:kim-andre #look:kim-andre=glad
{
- did("crack"):
  «Det du sa den gangen», sier han, og så sier han ikke mer om det. #id:slutt-rettet-080
- did("photo"):
  «Men bildene kan vi vel fortsatt ta sammen?» sier han. #id:slutt-rettet-090
}
{did("note-not-serious"):
  «Useriøs» står det fortsatt i saken. Det rakk ingen brev å rette. #id:slutt-rettet-100
}
Den niende kom papirene hans. Noen av de andre kom den ellevte. #id:slutt-rettet-110 #ending:rettet-frist
-> END

=== slutt_nod ===
Klokka tre kom det ingenting. Klokka fire heller ikke. Du ringte ikke. Det var det du hadde sagt. #id:slutt-nod-010 #phase:later #place:phone-desk #sound:silence
Maten ble vurdert for seg og ordnet samme dag. Han tok imot det og takket veldig kort. #id:slutt-nod-020 #look:kim-andre=ashamed
Husleia hadde han ikke fredag. Hun som leier ut, har gitt ham til den femtende, og hun vanner ikke blomster når hun sier det. #id:slutt-nod-030
{did("date-raised"):
  Datoen ble flyttet, tre uker senere, for ham og åtte andre. Den måneden hjalp det ingen. #id:slutt-nod-040
}
{did("note-not-serious"):
  En kollega på vakt leste «useriøs» før hun leste resten. Hun spurte ham hvorfor. Han la på. #id:slutt-nod-050
}
Lista? Den ligger i jakka. Den har ligget der hele tida. Jeg veit ikke hvorfor. #id:slutt-nod-060 #who:kim-andre #look:kim-andre=tired
Det er det første du har hørt fra ham som ikke går fort. #id:slutt-nod-070 #ending:nodhjelp
-> END
