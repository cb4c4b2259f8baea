// takk – Takk (S28 + S52). Kort scene.
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Slutten: et bilde (photo), et kort møte (passing), en avtale (call) eller det som ble sagt ved lunsjbordet (shared).

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
Torsdag, kl. 11.50. Du er midt i et avslag. «Vi har kommet til at», står det, og så står det ikke mer. #id:before-010 #phase:before #place:office #sound:office-hum
Telefonen fra mottaket: Solfrid Myhre er her. Hun har ikke time. Hun vil bare si noe. #id:before-020 #sound:phone
Solfrid, som du i mars var sikker på kom til å gi seg. #id:before-030
- (choose)
{minutes() < 3: -> ready}
* [Husk én ting hun gjorde selv på veien hit (1 min). #id:prep-remember #prep:remember #act:read-up #minutes:1]
  Hun ringte rektor selv. Du satt ved siden av og så at hun la bort lappen med det hun skulle si. #id:before-040 #event:clear=1
  -> ready
* [Skriv ferdig avsnittet, så det ikke blir halvt (3 min). #id:prep-finish #prep:finish #act:plan-ahead #minutes:3]
  «… at vilkårene ikke er oppfylt.» Punktum. Der ute har hun fortalt det til to vektere allerede. #id:before-050 #sound:keys
  -> ready
* [Lagre dokumentet, lukk lokket og tell til ti (1 min). #id:prep-save #prep:save #act:rest #minutes:1]
  Ved sju er du nesten ute av den andre saken. #id:before-060 #sound:silence
  -> ready
* [Bare gå ut med det ansiktet du har. #id:prep-done #act:start]
  -> ready

= ready
{
- variant() == MILD:
  Hun står ved skranken i kjeledress med kommunens merke på. Det henger et knippe nøkler i beltet. Hun holder på det, så det ikke skal rasle. #id:before-070 #place:reception #sound:queue #look:solfrid=glad
- variant() == ORDINARY:
  Hun står midt på gulvet i kjeledress, med en kakeboks under armen og et knippe nøkler på størrelse med et brød. #id:before-080 #place:reception #sound:queue #look:solfrid=glad
- else:
  Du hører henne gjennom to dører. «Se her! Trettisju nøkler! Og jeg veit hva alle går til!» #id:before-090 #place:reception #sound:queue #look:solfrid=glad
}
-> noklene

// ---------------------------------------------------------------- 1 Nøklene i mottaket

=== noklene ===
{
- variant() == MILD:
  Jeg skal ikke forstyrre. Jeg ville bare si at jeg fikk jobben. Fast. Åtti prosent. #id:noklene-010 #who:solfrid #look:solfrid=glad #phase:meeting #event:thanks=1
- variant() == ORDINARY:
  Jeg fikk jobben! Fast! Åtti prosent! Tenke seg til! #id:noklene-020 #who:solfrid #look:solfrid=glad #phase:meeting #event:thanks=1
- else:
  Der er du! Jeg fikk jobben! Fast! Åtti prosent! Nå skal alle her få høre det! #id:noklene-030 #who:solfrid #look:solfrid=glad #phase:meeting #event:thanks=1 #event:pressure=1
}
Nå skal de få se, hele gjengen. #id:noklene-040 #thought:solfrid
Smilet ditt er på vei. Det må bare forbi «vilkårene ikke er oppfylt» først. #id:noklene-050
{prepared("finish"):
  Hun har ventet i tre minutter. Det første gliset har hun brukt på vekterne. #id:noklene-060 #event:dismissed=1
}
* [«Så bra, Solfrid. Gratulerer så mye, det var virkelig fint å høre!» #id:nok-stand #who:you #mode:surface #shows:warm #act:thank]
  Du står med hånda på dørhåndtaket. Hun ser på den. #id:noklene-070
  Ja, nei, jeg skal ikke hefte deg. #id:noklene-080 #who:solfrid #look:solfrid=calm #event:dismissed=1
  * * [«Jo, heft meg litt. Jeg var bare et annet sted med hodet.» #id:nok-stay #who:you #mode:genuine #shows:felt #act:repair #fact:heft]
      Var du det? Ja, men da får jeg ta det fra begynnelsen! #id:noklene-090 #who:solfrid #look:solfrid=glad #event:thaw=1
  * * [«Vi snakkes, Solfrid! Og lykke til med de aller første ukene der!» #id:nok-bye #who:you #mode:surface #shows:warm #act:let-go #fact:passing]
      Ja, vi snakkes. Jeg har jo … Kaka setter jeg her, da. #id:noklene-100 #who:solfrid #look:solfrid=resigned
      -> lunsj
* [«Gratulerer! Jeg har fem minutter nå, og alle fem skal du få!» #id:nok-five #who:you #mode:genuine #shows:warm #act:set-time #act:frame]
  Fem! Da må jeg ta kortversjonen. Sett deg, for den er ikke så kort. #id:noklene-110 #who:solfrid #look:solfrid=glad #event:clear=1
* [«Nei, er det sant? Kom og sitt, så får du fortelle meg alt sammen!» #id:nok-sit #who:you #mode:genuine #shows:felt #act:space #act:elicit #fact:heft]
  Alt? Da begynner vi i februar. #id:noklene-120 #who:solfrid #look:solfrid=glad #minutes:10 #event:recognised=1
-
-> glede

// ---------------------------------------------------------------- 2 Hvor mye glede (to lag)

=== glede ===
Hun forteller om intervjuet stående, for det må armer til. Rektor spurte om heismaskinen på gamlebygget. Ingen andre hadde skjønt at det var et prøvespørsmål. #id:glede-010 #sound:chair
Og så sier jeg: Den maskinen der er eldre enn meg, sier jeg, og den skal ikke smøres, den skal snakkes til! #id:glede-020 #who:solfrid #look:solfrid=glad
Se på meg nå. #id:glede-030 #thought:solfrid
Hva kjenner du nå? #id:glede-040 #checkin
{
- felt() == GLAD:
  Der kom den. Den måtte bare forbi skjermen din først. #id:glede-050
- felt() == IRRITATED || felt() == AFRAID:
  Du vil det så gjerne. Noe i deg sitter fortsatt over et avslag. #id:glede-060
- else:
  Du ser at hun er glad. Det er nesten det samme. #id:glede-070
}
* (again) [«Ta den med heismaskinen en gang til. Jeg vil ha den ordrett.» #id:gle-again #who:you #act:elicit]
* (clap) [«Å, nå ble jeg så glad at jeg nesten er nødt til å sette meg ned!» #id:gle-happy #who:you #act:thank]
* (when) [«Når begynner du, og hvem er det du skal jobbe sammen med?» #id:gle-when #who:you #act:ask]
-
* [Du lar blikket hennes dra deg med, et lite stykke av gangen. #id:gle-in-work #layer:inner #mode:deep #shows:warm]
  Det tar et halvt minutt, og så er du i gamlebygget. #id:glede-080 #event:thanks=1
* [Du legger morgenen i en skuff og smiler med det du har. #id:gle-in-mask #layer:inner #mode:surface #shows:warm]
  {prepared("save"):
    Smilet var ikke helt ferdig da du tok det på. Etter et minutt passer det. #id:glede-090 #event:thaw=1
  - else:
    Det er et lånt smil. Hun gir det rente. #id:glede-100 #event:thanks=1
  }
* [Du sier at dette var akkurat det du trengte i dag. #id:gle-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == MILD:
    Var det? Er det en dårlig dag? #id:glede-110 #who:solfrid #look:solfrid=worried
    Et øyeblikk står lyset på deg. Du flytter det tilbake. #id:glede-120 #event:clear=1
  - else:
    Da kom jeg jo i rette tid, da! Tenke seg til! #id:glede-130 #who:solfrid #look:solfrid=glad #event:recognised=1
  }
-
{
- again:
  Hun tar den en gang til, med heisen i egen person. To stykker i køen klapper. #id:glede-140 #event:thaw=1
- clap:
  {level("energy") == HIGH:
    Du klapper i hendene før du rekker å tenke. Hun ler, og nøklene ler med. #id:glede-150 #event:thaw=1
  - else:
    Du klapper i hendene. Det smeller litt mer enn du hadde tenkt. Hun ser på deg et sekund. #id:glede-160 #look:solfrid=surprised
    Det var da voldsomt. Men takk! #id:glede-170 #who:solfrid #look:solfrid=wry
  }
- else:
  Mandag. Klokka seks. Jeg skal låse opp hele skolen. Hele! #id:glede-180 #who:solfrid #look:solfrid=glad #fact:solfrid-start-date #event:clear=1
}
-> skylda

// ---------------------------------------------------------------- 3 Det er din skyld, dette

=== skylda ===
Det er din skyld, dette, det veit du. Uten deg hadde jeg sittet i den sofaen ennå. #id:skylda-010 #who:solfrid #look:solfrid=warm #event:flattery=1
Noen må jo få takken. #id:skylda-020 #thought:solfrid
I mars skrev du «usikker prognose». Det vet hun ikke. #id:skylda-030 #event:guilt=1
* [«Takk. Den tar jeg imot, for jeg har faktisk lyst på den.» #id:sky-thanks #who:you #mode:genuine #shows:felt #act:thank]
  Se, der! Det var ikke så farlig, det! #id:skylda-040 #who:solfrid #look:solfrid=glad #event:thanks=1
* {prepared("remember")} [«Det var du som ringte rektor selv og la bort lappen.» #id:sky-call #who:you #mode:genuine #shows:warm #act:notice #act:reflect]
  Så du det? At jeg la den bort? #id:skylda-050 #who:solfrid #look:solfrid=moved #event:recognised=2
* {not prepared("remember")} [«Det var du som sto opp halv seks i fire måneder.» #id:sky-up #who:you #mode:genuine #shows:warm #act:reflect]
  Halv seks, ja. Det skal jeg ha. Det var mørkt som i en sekk. #id:skylda-060 #who:solfrid #look:solfrid=glad #event:recognised=1
* [«Vi er jo flere om det her. Det begynte lenge før meg.» #id:sky-several #who:you #mode:surface #shows:calm #act:inform #fact:named-others]
  Ja, det er jo det. Hun Berit, som flytta til et annet kontor. Henne skulle jeg også ha sagt det til. #id:skylda-070 #who:solfrid #look:solfrid=thoughtful #event:settle=1
* [«Skal jeg være ærlig? I mars tvilte jeg. Ikke du.» #id:sky-doubt #who:you #mode:genuine #shows:felt #act:confide #act:admit]
  {variant() == MILD || level("trust") == LOW:
    Tvilte du? På meg? #id:skylda-080 #who:solfrid #look:solfrid=hurt #event:dismissed=1
    Ja. Og jeg tok feil. #id:skylda-090 #who:you
    Det var dumt at jeg ikke visste det. Da hadde jeg stått opp klokka fem. #id:skylda-100 #who:solfrid #look:solfrid=wry #event:settle=1
  - else:
    Hun ser på deg. Så ler hun så nøklene slår mot skranken. #id:skylda-110 #look:solfrid=surprised
    I mars? I mars tvilte jeg på om jeg hadde bein! #id:skylda-120 #who:solfrid #look:solfrid=glad #event:thaw=2
  }
-
-> kaka

// ---------------------------------------------------------------- 4 Kaka og bildet

=== kaka ===
{
- variant() == MILD:
  Og så er det ei kake. Den er til dere alle. Et bilde skulle jeg gjerne hatt, men det er du som bestemmer. #id:kaka-010 #who:solfrid #look:solfrid=warm #event:plea=1
- variant() == ORDINARY:
  Kaka er til dere. Har dere kniv? Og så må vi ta et bilde, du og jeg! #id:kaka-020 #who:solfrid #look:solfrid=glad #event:plea=1
- else:
  Kaka er til dere, og nå skal det tas bilde! Jeg har en sånn side på nettet. Fire hundre stykker skal se hvem som trodde på meg! #id:kaka-030 #who:solfrid #look:solfrid=glad #event:demand=1 #event:flattery=1
}
Den skal opp i kveld, før noen får sagt noe dumt. #id:kaka-040 #thought:solfrid
Ei kake til huset. Et ansikt på en side. Det er godt vær, og grenser er ikke det første du tenker på. #id:kaka-050
* [«Kake er jeg litt usikker på. Gi meg et øyeblikk, så spør jeg noen her.» #id:kak-ask #who:you #mode:genuine #shows:calm #act:check-facts #act:pause-talk #fact:asked-cake]
  Ei kake til alle er greit, så vidt jeg vet. Men jeg vet ikke hvor det står. #id:kaka-060 #who:julie #look:julie=kind
  {variant() == HARD:
    Er du usikker? Det er gulrotkake! #id:kaka-070 #who:solfrid #look:solfrid=surprised #event:settle=1
  - else:
    Det er gulrot i den. Hvis det hjelper. #id:kaka-080 #who:solfrid #look:solfrid=wry
  }
  Bildet glemmer hun. Det gjør du også. #id:kaka-090
* [«Kaka går til lunsjrommet, så får alle. Bildet tar du ved skolen din!» #id:kak-school #who:you #mode:surface #shows:warm #act:decline #act:offer]
  Ved skolen? Med porten bak. Ja, den er jo penere enn dere. #id:kaka-100 #who:solfrid #look:solfrid=wry #event:clear=1
* [«Ja, bare ta et bilde, du! Skal vi stå her, under skiltet med navnet på?» #id:kak-photo #who:you #mode:genuine #shows:felt #act:concede #fact:solfrid-photo]
  Hun holder telefonen helt ut. På det tredje bildet ser dere begge på nøklene. #id:kaka-110 #event:thaw=1
-
-> tenk_om

// ---------------------------------------------------------------- 5 Tenk om (to lag)

=== tenk_om ===
Hun er på vei. Så blir hun stående, med hånda rundt nøklene så de tier. #id:tenk-om-010 #sound:silence #look:solfrid=thoughtful
Tenk om jeg ikke klarer det, da. #id:tenk-om-020 #who:solfrid #look:solfrid=afraid #event:plea=1
Si noe. Men ikke si at det går bra. #id:tenk-om-030 #thought:solfrid
«Usikker prognose», tenker du, og kjenner at det synes. #id:tenk-om-040
* (sure) [«Klart du klarer det! Du som snakker med heismaskiner!» #id:ten-sure #who:you #act:comfort]
* (first) [«Hva er det første du tror kan bli vanskelig for deg der?» #id:ten-first #who:you #act:elicit #fact:two-things]
* (call) [«Skal jeg ringe om tre uker, eller vil du ha fred for oss?» #id:ten-call #who:you #act:give-choice #act:follow-up #fact:call]
-
* [Du sier at alle er litt redde den første uka de jobber. #id:ten-in-show #layer:inner #mode:genuine #shows:felt]
  Alle? Rektor òg? Ja, det kan jeg like å tenke på. #id:tenk-om-050 #who:solfrid #look:solfrid=wry #event:settle=1
* [Du lar ikke tvilen din fra i mars få nå fram til ansiktet. #id:ten-in-mask #layer:inner #mode:surface #shows:calm]
  Det er din tvil. Hun skal slippe å bære den opp trappene. #id:tenk-om-060 #event:thaw=1 #event:settle=1
* [Du minner deg på det du faktisk har sett henne få til. #id:ten-in-work #layer:inner #mode:deep #shows:warm]
  Lista er lengre enn «usikker prognose». Den bare står ikke noe sted. #id:tenk-om-070 #event:clear=1
-
{
- first:
  Passordene. Og å gå inn på lærerrommet når alle sitter der. #id:tenk-om-080 #who:solfrid #look:solfrid=thoughtful #event:clear=1
  Dere tar dem, én og én. Det første løser seg med en telefon. Det andre løser seg med kake, mener hun. #id:tenk-om-090 #event:settle=1
- sure:
  Ja! Ja, det gjør jeg. Klart jeg gjør. #id:tenk-om-100 #who:solfrid #look:solfrid=glad #event:settle=2
  Nøklene rasler igjen. Litt høyere enn i stad. #id:tenk-om-110
- else:
  {variant() == MILD:
    Fred. Hvis det er greit. Jeg har ikke hatt fred på tre år. #id:tenk-om-120 #who:solfrid #look:solfrid=relieved #event:recognised=1
  - else:
    Ring. Men ikke i matpausen. Da skal jeg sitte på lærerrommet. #id:tenk-om-130 #who:solfrid #look:solfrid=relieved #event:recognised=1
  }
}
Tenke seg til, sier hun, og så er hun ute. Du hører nøklene helt til hjørnet. #id:tenk-om-140 #sound:door #look:solfrid=leaving
-> lunsj

// ---------------------------------------------------------------- 6 Lunsj: fortelle eller la være (to lag)

=== lunsj ===
Kaka står midt på lunsjbordet. Noen har funnet en kniv. Ved den andre enden snakker de om en morgen som gikk dårlig. #id:lunsj-010 #phase:after #place:lunch-room #sound:coffee
Hvem har fylt år? #id:lunsj-020 #who:oddny #look:oddny=wry
Sumaya Noor har vært her i fem uker. Hun har åpnet munnen to ganger og lukket den igjen. #id:lunsj-030 #look:sumaya=wary
* (worked) [«Noen ringte arbeidsgiveren selv, med meg ved siden av. Det virket!» #id:lun-worked #who:you #act:inform #fact:success-shared]
* (toldjob) [«En jeg følger opp, har fått fast jobb. Jeg måtte bare få sagt det.» #id:lun-job #who:you #act:name #fact:success-shared]
* [«Det var Solfrid, hun på seksti som har vært hjemme i tre år. Skolen …» #id:lun-who #who:you #mode:genuine #shows:felt #act:confide #redline:confidentiality]
  Oddny slutter å skjære. Ved enden av bordet er det blitt stille. #id:lunsj-040 #look:oddny=firm
  * * [«Nei, det er hennes å fortelle. Glem navnet. Jeg er glad, det er alt.» #id:lun-who-mend #who:you #mode:genuine #shows:felt #act:repair #fact:success-shared]
      Glemt. Glad er lov. #id:lunsj-050 #who:oddny #look:oddny=kind #event:thanks=1
      -> avslaget
  * * [«Men det er jo bare positivt, det her! Hun roper det jo ut i hele byen selv.» #id:lun-who-on #who:you #mode:surface #shows:warm #act:move-on #fact:told-name]
      Det gjør hun sikkert. Det er hun som kan det, sier Oddny til kaka. #id:lunsj-060 #look:oddny=closed
      -> avslaget
* (happy) [«Nei, det var bare noen som var fornøyd. Hun ville gi oss kake for det.» #id:lun-pleased #who:you #act:let-lie]
* (turn) [«Ikke jeg. Men Sumaya, hadde ikke du noe på gang, du også, denne uka?» #id:lun-sumaya #who:you #act:elicit #fact:sumaya]
-
* [Du gjør det litt mindre enn det er, med øynene på fatet. #id:lun-in-mask #layer:inner #mode:surface #shows:calm]
  Det går rett inn i samtalen uten å velte noe. #id:lunsj-070 #event:settle=1
* [Du lar dem se at du er stolt, så lenge det varer. #id:lun-in-show #layer:inner #mode:genuine #shows:felt #fact:proud]
  Det varer i fire sekunder. Ingen dør av det. #id:lunsj-080 #event:thanks=1
* [Du tenker på Sumaya og hva hun trenger å se her nå. #id:lun-in-work #layer:inner #mode:deep #shows:warm]
  Du ser på henne mens du sier det. Hun slutter å pille på duken. #id:lunsj-090 #look:sumaya=open #event:clear=1
-
{
- worked:
  Ved siden av? Ikke for? #id:lunsj-100 #who:sumaya #look:sumaya=surprised
  Du forteller det med lappen, uten skole og uten alder. Noen skriver det ned på en serviett. #id:lunsj-110 #event:clear=1
- toldjob:
  Flaks er også en kompetanse. #id:lunsj-120 #who:oddny #look:oddny=wry
  Så skjærer hun deg et stykke som er større enn de andres. #id:lunsj-130 #event:thanks=1
- happy:
  Fornøyd, tenk. Det hender, sier Oddny. Så er dere tilbake ved morgenen som gikk dårlig. #id:lunsj-140 #look:sumaya=closed
- else:
  {variant() == HARD:
    Jeg? Nei. Ikke noe særlig. #id:lunsj-150 #who:sumaya #look:sumaya=ashamed #event:dismissed=1
    Men to minutter senere sier hun det likevel, til Oddny, lavt, over kaffetrakteren. #id:lunsj-160
  - else:
    Jo. Altså. Han ringte tilbake. Han som aldri ringer tilbake. #id:lunsj-170 #who:sumaya #look:sumaya=glad
    Hun sier det til kaka. Men hun sier det. #id:lunsj-180 #event:thaw=1
  }
}
-> avslaget

// ---------------------------------------------------------------- 7 Tilbake til avslaget

=== avslaget ===
Kl. 12.20. «Vi har kommet til at» står der fortsatt. Det er gulrotkake på tastaturet. #id:avslaget-010 #place:office #sound:keys
* [La det ligge til klokka ett, og gå en lang runde rundt bygget. #id:avs-wait #mode:none #act:break #minutes:30]
  Det drypper fra trærne. Folk går forbi med helt vanlige dager. Klokka ett er du bare den som skriver. #id:avslaget-020 #place:outside #sound:steps
* [Les det høyt én gang, som om det var Solfrid som fikk. #id:avs-read #mode:deep #shows:grave #act:reflect #act:reason]
  Svaret holder. To av setningene gjør det ikke. Den ene begynner med «dersom», og den andre slutter aldri. #id:avslaget-030 #event:clear=1
* [Skriv videre med det samme, mens du har litt overskudd. #id:avs-now #mode:none #act:straight-on]
  Det går fort. «Dessverre» kommer med tre ganger. Du lar to av dem stå. #id:avslaget-040
-
-> etter

=== etter ===
Før du går for dagen. #id:etter-010 #sound:silence
* {not did("passing")} [Skriv én linje til skuffen: «Den skal snakkes til.» #id:ett-store #mode:none #act:switch-off #fact:good-one-stored]
  Lappen er gul. Den ligger sammen med to andre. Den ene er fra i fjor. #id:etter-020 #sound:paper
* [Ring Berit, som hadde saken først, og takk henne for det. #id:ett-berit #mode:genuine #shows:warm #act:tell-colleague #fact:told-berit]
  Du sier ikke hvem. Du sier at noe hun begynte på for tre år siden, ble ferdig i dag. Hun trenger ikke et navn. #id:etter-030 #sound:phone #event:thanks=1
* [Før én nøytral linje i saken, slå av lyset og gå hjem. #id:ett-note #mode:none #act:note]
  «Fast stilling fra mandag. Avsluttes etter avtale.» Mer er det ikke. #id:etter-040 #sound:keys
-
{
- did("solfrid-photo"):
  -> slutt_bildet
- did("passing"):
  -> slutt_forbi
- did("call"):
  -> slutt_uker
- did("heft"):
  -> slutt_heft
- else:
  -> slutt_lunsj
}

// ---------------------------------------------------------------- Slik gikk det

=== slutt_heft ===
En grå tirsdag i november, fem uker senere. Alle ringer, og ingen av dem er glade. #id:slutt-heft-010 #phase:later #place:office #sound:rain
{
- did("good-one-stored"):
  Du åpner skuffen etter en binders. «Den skal snakkes til», står det. #id:slutt-heft-020 #sound:paper
- else:
  Midt i den fjerde telefonen hører du nøkler ute i gangen. Det er bare vaktmesteren. #id:slutt-heft-030
}
Du ser henne for deg, med armene ut, som heis. #id:slutt-heft-040 #look:solfrid=glad
{
- did("told-name"):
  Historien om henne går på huset nå, med alder og skole. Noen spurte henne om den på butikken. Det var ikke hun som hadde fortalt det. #id:slutt-heft-050
- did("two-things"):
  Passordene ordnet seg. Lærerrommet tok tre kaker. #id:slutt-heft-060
- did("sumaya") || did("success-shared"):
  Ved lunsjbordet er det en annen som begynner denne uka. #id:slutt-heft-070
}
Så tar du den femte telefonen. Stemmen din er litt annerledes i den. #id:slutt-heft-080 #ending:heft-meg
-> END

=== slutt_forbi ===
Kaka var god. Det sa alle. #id:slutt-forbi-010 #phase:later #place:office #sound:office-hum
Hei. Det går bra på skolen. Du virket så travel sist, så jeg fikk ikke sagt alt. Så nå er det sagt. #id:slutt-forbi-020 #who:solfrid #look:solfrid=calm
Det er en e-post, kl. 22.40. Du svarer neste morgen, på fire linjer, og sletter to «dessverre» av gammel vane. #id:slutt-forbi-030
Svaret ditt hjalp litt. Hun har det i telefonen. Men armene fikk du ikke se. #id:slutt-forbi-040 #ending:forbifarten
-> END

=== slutt_bildet ===
Bildet kom ut samme kveld. «Verdens beste på Nav», står det, med tre utropstegn. Fornavnet ditt står også der. #id:slutt-bildet-010 #phase:later #place:office #sound:phone
I løpet av to uker spør tre personer i mottaket etter deg. De har ikke time, og de har ikke sak hos deg. #id:slutt-bildet-020 #place:reception #sound:queue
«Det er visst du som ordner jobb», sier Julie. #id:slutt-bildet-030 #look:julie=kind
{
- did("told-name"):
  Og ved lunsjen vet alle alt om Solfrid. Noe av det er til og med riktig. #id:slutt-bildet-040
- did("success-shared"):
  Det du fortalte ved lunsjen, har Sumaya prøvd to ganger. Det er det ingen som har tatt bilde av. #id:slutt-bildet-050
}
Du ser glad ut på bildet. Det var du også. #id:slutt-bildet-060 #ending:bildet
-> END

=== slutt_uker ===
{variant() == MILD:
  Tre uker senere. Du ringer ikke. Det var avtalen. #id:slutt-uker-010 #phase:later #place:outside #sound:morning
  På vei til jobb går du forbi en skole. En kjeledress står på en stige og snakker til en port. Den snur seg ikke. #id:slutt-uker-020 #look:solfrid=calm
- else:
  Tre uker senere ringer du, et kvarter etter matpausen. #id:slutt-uker-030 #phase:later #place:office #sound:phone
  Så fint at du ringte! Nei, det er ikke noe. Eller, jo. Passordet til porten. Jeg har ikke turt å spørre for tredje gang. #id:slutt-uker-040 #who:solfrid #look:solfrid=ashamed
  Dere finner ut hvem hun kan spørre. Det tar fire minutter. #id:slutt-uker-050 #event:settle=1
}
{
- did("told-name"):
  Navnet hennes har gått rundt ved lunsjbordet. Det hun ikke har hørt om ennå, får hun kanskje høre på butikken. #id:slutt-uker-060
- did("told-berit"):
  Berit sendte et kort til kontoret, uten avsender og uten navn. «Så bra», sto det. #id:slutt-uker-070
}
{variant() == MILD:
  Fred, tenker du. Det er også en måte å ha det på. #id:slutt-uker-080 #ending:om-tre-uker
- else:
  Du, jeg må gå. De venter på meg inne. Tenke seg til! #id:slutt-uker-090 #who:solfrid #look:solfrid=glad #ending:om-tre-uker
}
-> END

=== slutt_lunsj ===
{
- did("success-shared") || did("sumaya"):
  Fredagen etter er det ingen kake. Det er Sumaya som begynner likevel. #id:slutt-lunsj-010 #phase:later #place:lunch-room #sound:coffee
  Jeg har en. Den er liten. Er det for lite? #id:slutt-lunsj-020 #who:sumaya #look:sumaya=wary
  Vi tar små òg, sier Oddny og finner en serviett. #id:slutt-lunsj-030 #look:oddny=wry
- else:
  Fredagen etter snakker dere om tall. Det er tall hver fredag. Sumaya har noe hun ikke sier. #id:slutt-lunsj-040 #phase:later #place:lunch-room #sound:coffee #look:sumaya=closed
  {did("told-name"):
    Det som ble sagt om Solfrid, er det ingen som nevner. Alle vet det. #id:slutt-lunsj-050 #look:oddny=closed
  }
  Det er fortsatt kake i fryseren. Oddny tar den fram. «Hvem var det sin, igjen?» #id:slutt-lunsj-060 #look:oddny=wry
}
{did("asked-cake"):
  På veggen henger det et ark: «Kake til alle: ja takk. Alt annet: spør.» Det er Julie som har skrevet det. #id:slutt-lunsj-070 #look:julie=kind
}
Solfrid vet ikke om noe av dette. Hun har nok med trettisju dører. #id:slutt-lunsj-080 #ending:lunsjen
-> END
