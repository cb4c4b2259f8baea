// den-eneste-som-horer – Den eneste som hører (S24 + S25 + S22).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Seks uker i fem øyeblikk. Spørsmålet om selvmordstanker blir alltid stilt, før eller siden, og svaret er alltid det samme.
// Slutten: ble rammen sagt kaldt (cold) eller rettet opp (mended), ble nei til et kanskje (excuse), og hvem andre fikk han (fixed-time, sunniva, more)?

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
Tirsdag i uke én. Klokka er ti på to. Klokka to skal du ringe Geir Ove Fossum om et skjema. #id:before-010 #phase:before #place:office #sound:office-hum
Han var verksmester til i fjor. Året før det igjen døde Torill, kona hans. Han er alltid presis, og han er morsom. #id:before-020
Sist varte det i førti minutter. Du merket det ikke før du la på. #id:before-030
- (choose)
{minutes() < 2: -> ready}
* {minutes() >= 4} [Si to setninger til Yusuf om ham først (4 min). #id:prep-yusuf #prep:yusuf #act:ask-colleague #minutes:4]
  Yusuf har sykkelhjelmen på og en banan i hånda. «Skal jeg høre, eller skal jeg mene noe?» #id:before-040 #place:colleague-office #look:yusuf=listening
  Høre. Jeg liker å snakke med ham. Jeg tror jeg har begynt å glede meg. #id:before-050 #who:you
  Da har jeg hørt det. #id:before-060 #who:yusuf #look:yusuf=kind #event:clear=1
  -> choose
* {minutes() >= 6} [Slå opp hva som finnes i nærheten av ham (6 min). #id:prep-nearby #prep:nearby #act:read-up #minutes:6 #fact:knows]
  Sorggruppe annenhver torsdag. Et herreverksted i den gamle brannstasjonen. Kommunens team for psykisk helse, med et navn: Sunniva. #id:before-070 #place:office #sound:keys
  -> choose
* {minutes() >= 2} [Bestem på forhånd hvor lenge dere skal snakke (2 min). #id:prep-length #prep:length #act:plan-ahead #minutes:2]
  Tjue minutter. Du skriver tallet på en gul lapp og setter den på skjermen. #id:before-080 #place:office #sound:paper
  -> choose
* [La det være nok, og slå nummeret hans nå. #id:prep-done #act:start]
  -> ready

= ready
Fossum. Jeg satt og så på telefonen, så den skulle føle seg velkommen. #id:before-090 #who:geir-ove #place:phone-desk #sound:phone #look:geir-ove=warm
-> kaffen

// ---------------------------------------------------------------- 1 Uke én: kaffen

=== kaffen ===
Skjemaet tar elleve minutter. Han har alle tallene klare, i rekkefølge. #id:kaffen-010 #phase:meeting #sound:paper
Nå skal ikke jeg hefte deg, men … Regn i morgen, sier de. Da kokte alltid Torill kaffe på gamlemåten. Klype salt i. #id:kaffen-020 #who:geir-ove #look:geir-ove=thoughtful
Her er det noen som hører etter. #id:kaffen-030 #thought:geir-ove
{prepared("length"):
  Minutt atten. Lappen på skjermen sier tjue. Det er varmt her inne, og godt. #id:kaffen-040
- else:
  Du vet ikke hvor lenge dere har snakket. Du vet at det er varmt her inne, og godt. #id:kaffen-050
}
* [«Fortell mer om den kaffen, du. Jeg har ti minutter til.» #id:kaffen-tell #who:you #mode:genuine #shows:warm #act:elicit #act:set-time #fact:coffee]
  Du måtte vente til den sluttet å klukke. Det var det hele. Folk venter ikke lenger, veit du. #id:kaffen-060 #who:geir-ove #look:geir-ove=glad #event:recognised=1 #event:thaw=1
  Det blir tolv minutter. Du skal koke kaffe sånn på lørdag. #id:kaffen-070 #minutes:12 #event:thanks=1
* [«Da har vi det vi trenger. Vi snakkes om fjorten dager.» #id:kaffen-close #who:you #mode:surface #shows:warm #act:set-time #act:end-meeting #fact:closed]
  Fjorten dager. Ja visst. Da får du ha det, da. #id:kaffen-080 #who:geir-ove #look:geir-ove=resigned
  Han legger ikke på. Det er du som må gjøre det. #id:kaffen-090 #sound:silence
* [«Fin vane, det. Tar vi neste steg før vi legger på?» #id:kaffen-step #who:you #mode:deep #shows:warm #act:reflect #act:frame]
  Fin, ja. Det var det den var. … Neste steg. Fyr løs. #id:kaffen-100 #who:geir-ove #look:geir-ove=calm #event:clear=1
  Neste steg er én telefon til et verksted. Han skriver det ned. Du hører blyanten. #id:kaffen-110 #sound:paper
-
{did("coffee"):
  Klokka er halv tre. På lista di står det «Tuva Moe, før halv tre». #id:kaffen-120 #place:office #event:pressure=1
- else:
  På lista di står det «Tuva Moe, før halv tre». Det rekker du akkurat. #id:kaffen-130 #place:office
}
-> forti

// ---------------------------------------------------------------- 2 Uke to: minutt førtisju (to lag)

=== forti ===
{
- did("coffee"):
  Uke to, tirsdag kl. 14.00. Nå er det han som ringer. «Samme tid som sist, tenkte jeg.» #id:forti-010 #place:phone-desk #sound:phone #look:geir-ove=glad
- did("closed"):
  Uke to, tirsdag. «Jeg veit det, du sa fjorten dager. Nå skal ikke jeg hefte deg.» #id:forti-020 #place:phone-desk #sound:phone #look:geir-ove=ashamed
- else:
  Uke to, tirsdag. «Bare to ting: skjemaet og været. Vi tar været til slutt.» #id:forti-030 #place:phone-desk #sound:phone #look:geir-ove=wry
}
Dere har vært innom en motorsag, en fjelltur i 1994 og hvordan man får rust av en skrustikke. Minutt førtisju. #id:forti-040 #minutes:15
{prepared("length"):
  Den gule lappen har falt ned bak tastaturet. Ute i mottaket har Tuva Moe ventet i et kvarter. #id:forti-050 #event:pressure=1
- else:
  Ute i mottaket har Tuva Moe ventet i et kvarter. Du vet det, for Julie har stukket hodet inn to ganger. #id:forti-060 #event:pressure=1
}
{
- variant() == MILD:
  Det er godt å prate med en som hører. Det er ikke så mange av dem, veit du. #id:forti-070 #who:geir-ove #look:geir-ove=warm #event:flattery=1
- variant() == ORDINARY:
  Du er den eneste som hører på meg, veit du det? #id:forti-080 #who:geir-ove #look:geir-ove=warm #event:flattery=2
- else:
  Du er den eneste som hører på meg. Hele uka. Jeg hadde ikke brukt stemmen siden torsdag da du tok telefonen. #id:forti-090 #who:geir-ove #look:geir-ove=sad #event:flattery=2 #event:plea=1
}
Du blir glad, og litt fanget. Det er vanskelig å si hva som kommer først. #id:forti-100
* (stopped) [«Det er godt å være noen for deg. Men nå må jeg slippe til neste.» #id:forti-stop #who:you #act:limit #act:thank]
* (others) [«Hvem andre har du å snakke med i løpet av en uke, utenom meg?» #id:forti-who #who:you #act:elicit #act:ask #fact:map]
* (stayed) [Du lar ham snakke ferdig. Tuva Moe får heller klare seg med kortere tid. #id:forti-stay #act:help-anyway #act:space #fact:stayed]
-
* [Du tenker at det er ensomheten som ringer, og ikke han som maser. #id:forti-in-work #layer:inner #mode:deep #shows:warm]
  {prepared("yusuf"):
    Jeg har begynt å glede meg, sa du til Yusuf. Det er lov. Det er bare ikke alt. #id:forti-110 #event:clear=1
  }
* [Stemmen din er like rolig som før, selv om du ser på klokka nå. #id:forti-in-mask #layer:inner #mode:surface #shows:calm]
  Han hører en rolig stemme. Det er det han har ringt for. #id:forti-120 #event:settle=2
* [Du sier at du blir glad for det, og at det også bekymrer deg litt. #id:forti-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Bekymrer? Nei, det må du ikke. Da kan jeg jo ikke ringe. #id:forti-130 #who:geir-ove #look:geir-ove=worried #event:jab=1
  - else:
    Bekymra? … Ja. Det sa Torill òg, når jeg ble sånn. #id:forti-140 #who:geir-ove #look:geir-ove=thoughtful #event:recognised=1
  }
-
{
- stopped:
  Ja, gud. Der satt jeg og hefta deg likevel. #id:forti-150 #who:geir-ove #look:geir-ove=ashamed
  Du sier at du likte motorsaga. Det er sant. Tuva Moe får tjuefire minutter. #id:forti-160 #event:clear=1
- others:
  {variant() == HARD:
    Ingen. Det var jo det jeg sa. #id:forti-170 #who:geir-ove #look:geir-ove=hurt #event:dismissed=1
    Det suser på linja. Så: «En svoger. I Stange. Men vi prater ikke, vi to. Vi har bare vært i samme rom.» #id:forti-180 #sound:silence
  - else:
    Det blir en pause. «En svoger i Stange. Kjell. Og hun i kassa på butikken, men hun er jo på jobb.» #id:forti-190 #look:geir-ove=thoughtful
  }
- else:
  Det tar elleve minutter til. Tuva Moe sier at det gikk fint. Hun sier det stående, med jakka på. #id:forti-200 #minutes:11 #event:recognised=1 #event:guilt
}
-> nummeret

// ---------------------------------------------------------------- 3 Et nummer

=== nummeret ===
{did("stayed"):
  Rett før dere legger på, kommer det: «Har du ikke et nummer jeg kan nå deg på? Om kvelden, mener jeg.» #id:nummeret-010 #look:geir-ove=testing #event:plea=1
- else:
  Det kommer helt til slutt: «Har du ikke et nummer jeg kan nå deg på? Om kvelden, mener jeg.» #id:nummeret-020 #look:geir-ove=testing #event:plea=1
}
Klokka fire går naboen inn fra garasjen. Så er det stille. #id:nummeret-030 #thought:geir-ove
* [«Skriv til meg i kanalen vår, så svarer jeg når jeg er på jobb.» #id:nr-channel #who:you #mode:none #act:offer #act:inform]
  Skrive, ja. Du får ikke høre kaffen da. #id:nummeret-040 #who:geir-ove #look:geir-ove=wry
  Men dagen etter ligger det en melding der. Den er på én linje, og den er morsom. #id:nummeret-050 #place:office #event:thanks=1
* [«Nei, jeg har bare jobbnummeret. Det er jeg nøye på, med alle.» #id:nr-no #who:you #mode:genuine #shows:firm #act:decline #act:inform]
  {variant() == HARD:
    Det blir stille på linja. Helt stille. «Nei, nei», sier han så. «Det var bare det.» #id:nummeret-060 #look:geir-ove=hurt #sound:silence
  - else:
    Med alle, ja. Det er ryddig. Jeg hadde det sånn sjøl, med gutta på verkstedet. #id:nummeret-070 #who:geir-ove #look:geir-ove=calm #event:settle=1
  }
* [«Legg igjen beskjed i mottaket, så ringer jeg deg når jeg kan.» #id:nr-reception #who:you #mode:surface #shows:warm #act:postpone #fact:reception]
  Det blir fire beskjeder på to dager. Julie skriver dem på rosa lapper. På den siste står det bare «Geir Ove. Været.» #id:nummeret-080 #place:office #event:settle=1 #event:pressure=1
-
-> setningen

// ---------------------------------------------------------------- 4 Uke fire: setningen

=== setningen ===
Uke fire, torsdag, ti på fire. Han ringer om en dato. Den tar ett minutt. Så blir han der. #id:setningen-010 #place:phone-desk #sound:phone #look:geir-ove=tired
Nå skal ikke jeg hefte deg. Det er bare det at … Nei. Det er ikke så mye å stå opp til lenger. #id:setningen-020 #who:geir-ove #look:geir-ove=sad #event:grief=1 #event:fright=1
Sa jeg det høyt? #id:setningen-030 #thought:geir-ove
Noe i deg rykker til. Noe annet sier at han sikkert bare mente vinteren. #id:setningen-040
* [«Det kommer bedre dager, skal du se. Det gjør jo alltid det utpå våren.» #id:set-better #who:you #mode:surface #shows:warm #act:comfort #redline:suicide-ignored #fact:unasked]
  Ja. Det gjør vel det. Du får ha en fin kveld, da. #id:setningen-050 #who:geir-ove #look:geir-ove=closed
  Han er den som legger på. Det har han aldri gjort før. #id:setningen-060 #sound:phone
  -> spurte
* [«Når du sier det sånn, må jeg spørre: Tenker du på å ta livet ditt?» #id:set-ask #who:you #mode:genuine #shows:grave #act:ask #act:check-need #fact:asked]
  -> svaret
* [«Hva mener du med det? Fortell meg litt mer om de morgenene, du.» #id:set-mean #who:you #mode:deep #shows:warm #act:elicit #act:reflect]
  Jeg våkner halv seks, som før. Så ligger jeg der og leter etter grunnen. Noen dager finner jeg den ikke. #id:setningen-070 #who:geir-ove #look:geir-ove=sad
  Han har sagt det samme én gang til. Du har ett spørsmål igjen. #id:setningen-080
  * * [«Takk for at du sa det. Da må jeg spørre: Tenker du på å ta livet ditt?» #id:set2-ask #who:you #mode:genuine #shows:grave #act:ask #act:check-need #fact:asked]
      -> svaret
  * * [«Det høres tungt ut. Kanskje fastlegen din kunne hjelpe deg litt med den biten?» #id:set2-refer #who:you #mode:surface #shows:warm #act:refer #fact:unasked]
      Fastlegen, ja. Jeg får vel ringe der en dag. #id:setningen-090 #who:geir-ove #look:geir-ove=resigned
      Dere legger på. Setninga blir liggende igjen på pulten din. #id:setningen-100 #sound:phone
      -> spurte
-
-> svaret

// ---------------------------------------------------------------- Spurte du ham?

=== spurte ===
Yusuf har hjelmen på. Han ser på deg og tar den av igjen. «Skal jeg høre, eller skal jeg mene noe?» #id:spurte-010 #place:colleague-office #look:yusuf=worried
Du sier hva han sa, og hva du svarte. Uten navn. #id:spurte-020
Spurte du ham? #id:spurte-030 #who:yusuf #look:yusuf=firm
* [«Nei. Jeg ringer ham opp igjen nå. Blir du sittende her?» #id:spurte-now #who:you #mode:genuine #shows:felt #act:repair #act:ask-colleague #fact:asked]
  Jeg sitter. #id:spurte-040 #who:yusuf #look:yusuf=kind
* [«Nei. Jeg tror ikke han mente det sånn. Jeg kan ringe ham i morgen tidlig.» #id:spurte-later #who:you #mode:surface #shows:calm #act:postpone #fact:asked]
  Det vet du ikke. Og det er ikke du som skal vite det. Nå ringer vi. Du eller jeg? #id:spurte-050 #who:yusuf #look:yusuf=firm #event:pressure=1
  Han skyver telefonen over pulten. Du ringer. #id:spurte-060
-
Geir Ove, det er meg igjen. Jeg spurte ikke ordentlig i stad. Tenker du på å ta livet ditt? #id:spurte-070 #who:you #place:phone-desk #sound:phone
-> svaret

=== svaret ===
Det blir stille. Du hører en klokke hos ham, på veggen. #id:svaret-010 #sound:silence #look:geir-ove=moved
Nei. Ikke sånn. Jeg er bare så lei av stillheten. #id:svaret-020 #who:geir-ove #look:geir-ove=sad
Og så … Takk for at du spurte. Det er det ingen som gjør. #id:svaret-030 #who:geir-ove #look:geir-ove=relieved #event:recognised=2
Nå er det spurt om. Du kan puste, og hjelpen er ikke ferdig. #id:svaret-040
* [«Kveldene er lange. Jeg vil gi deg et nummer: 116 123. De svarer hele døgnet.» #id:hjelp-evening #who:you #mode:none #act:refer #act:inform]
  Én, én, seks, én, to, tre. Det var i hvert fall lett å huske. #id:svaret-050 #who:geir-ove #look:geir-ove=wry
  Du sier at fastlegen også er en som kan hjelpe med stillhet. Han sier at han skal ringe i morgen. Det gjør han. #id:svaret-060 #event:clear=1
* [«Fastlegen din kan hjelpe deg med dette. Skal vi ringe dit sammen nå med en gang?» #id:hjelp-gp #who:you #mode:genuine #shows:warm #act:offer #act:take-now]
  Nå? … Ja, det er vel åpent i ti minutter til. #id:svaret-070 #who:geir-ove #look:geir-ove=surprised
  Det blir time på mandag. Til kveldene får han et nummer, 116 123. Han skriver det på baksida av skjemaet. #id:svaret-080 #event:clear=1 #minutes:8
* [«Hvem kunne du sittet sammen med i kveld? Det trenger ikke være for å prate om det.» #id:hjelp-whom #who:you #mode:deep #shows:warm #act:elicit #act:comfort]
  Sitte? … Nabokona har bedt meg inn på vafler tre ganger. Jeg har sagt at jeg har mat. #id:svaret-090 #who:geir-ove #look:geir-ove=thoughtful
  Han går inn til henne. Med seg får han to ting å gjøre: fastlegen i morgen, og 116 123 hvis det blir stille i natt. #id:svaret-100 #event:thaw=1
-
Før du går hjem, sier du det til lederen din: hva han sa, hva du spurte om, og hva dere avtalte. Det tar to minutter. #id:svaret-110 #place:leader-office #sound:door
-> onsdag

// ---------------------------------------------------------------- Uke fem, før han kommer

=== onsdag ===
Uke fem, onsdag. Klokka elleve kommer han hit, for første gang. Du har et kvarter. #id:onsdag-010 #place:office #sound:morning
* [Regn sammen hvor mange minutter som er gått til ham denne måneden. #id:ons-count #mode:none #act:check-facts #fact:counted]
  {did("stayed") || did("reception"):
    Fem timer og ti minutter. På samme tid: Tuva Moe, tjuefire minutter. Petter Alnes, null. #id:onsdag-020 #sound:keys #event:guilt
  - else:
    Tre timer og førti minutter. På samme tid: Tuva Moe, femti minutter. Petter Alnes, null. #id:onsdag-030 #sound:keys #event:clear=1
  }
* {not did("knows")} [Finn ut hva annet som finnes for ham i denne kommunen nå. #id:ons-find #mode:none #act:read-up #fact:knows]
  Et herreverksted i den gamle brannstasjonen. Kommunens team for psykisk helse. Du får et navn: Sunniva. #id:onsdag-040 #sound:phone
* [Spør Yusuf hvordan han ville ha sagt at dette må ha en ramme. #id:ons-yusuf #mode:none #act:ask-colleague #act:rehearse]
  Si det til ham, ikke til bordet. Og si hva han får, før du sier hva han ikke får. #id:onsdag-050 #who:yusuf #place:colleague-office #look:yusuf=kind
* [Gjør ingenting. Sett fram to kopper, og la det bli som det blir. #id:ons-cups #mode:none #act:rest]
  To kopper, to skjeer. Du tar bort den ene skjeen og setter den tilbake. #id:onsdag-060 #sound:coffee
-
-> farikal

// ---------------------------------------------------------------- 5 Uke fem: fårikål (innsjekk, to lag)

=== farikal ===
Skjegget er klippet. Ringen henger i et kjede utenpå skjorta. Han ser seg rundt som i et hus han har hørt om. #id:farikal-010 #place:meeting-room #sound:chair #look:geir-ove=warm
Han har sovet om natta siden den torsdagen, sier han. Han skjønner det ikke helt selv. #id:farikal-020 #event:settle=1
Hva kjenner du når han kommer inn? Ingenting er også et svar. #id:farikal-030 #checkin
{
- variant() == MILD:
  På søndag lager jeg fårikål. Det blir jo alltid for mye til én. Så … Ja. Det blir alltid for mye. #id:farikal-040 #who:geir-ove #look:geir-ove=wary
- variant() == ORDINARY:
  Jeg lager fårikål på søndag. Det er alltid for mye. Du kunne kommet, du. #id:farikal-050 #who:geir-ove #look:geir-ove=warm
- else:
  Du kommer på fårikål på søndag. Klokka to. Jeg har kjøpt lam til seks, så nå må du. #id:farikal-060 #who:geir-ove #look:geir-ove=glad
}
Nå sa jeg det. #id:farikal-070 #thought:geir-ove
* (straight) [«Takk. Jeg kommer ikke, for jeg er veilederen din. Samtalene våre er ekte for det.» #id:far-no #who:you #act:decline #act:name]
* (excused) [«Så hyggelig tenkt av deg. Det er bare det at søndagene er ganske fulle hos meg for tida.» #id:far-full #who:you #act:postpone #act:thank #fact:excuse]
* (table) [«Det blir nei fra meg. Men hvem ville du aller helst hatt rundt det bordet på søndag?» #id:far-table #who:you #act:decline #act:elicit #fact:more]
-
* {felt() == GLAD} [Du viser ikke at du gjerne ville ha kommet. #id:far-in-glad-mask #layer:inner #mode:surface #shows:warm]
  Det er ditt, det ønsket. Det kan bli hos deg. #id:farikal-080 #event:settle=2
* {felt() == GLAD} [Du lar det handle om at han skal få flere enn deg. #id:far-in-glad-work #layer:inner #mode:deep #shows:warm]
  Seks porsjoner. Du ser for deg fem andre. #id:farikal-090 #event:clear=1
* {felt() == GLAD} [Du sier at du har satt stor pris på å snakke med ham. #id:far-in-glad-show #layer:inner #mode:genuine #shows:felt]
  Han blir blank i øynene og ser på koppen. #id:farikal-100 #look:geir-ove=moved #event:recognised=1
* {felt() == IRRITATED || felt() == AFRAID} [Du lar ikke uroen synes, og ser på ham, ikke på døra. #id:far-in-unease-mask #layer:inner #mode:surface #shows:calm]
  Han leter i ansiktet ditt etter om det var galt å spørre. Han finner det ikke. #id:farikal-110 #event:settle=2
* {felt() == IRRITATED || felt() == AFRAID} [Du tenker på hva det må ha kostet ham å spørre om det. #id:far-in-unease-work #layer:inner #mode:deep #shows:warm]
  Han har øvd, tenker du. Kanskje i bilen. Det tar brodden av det. #id:farikal-120 #event:clear=1
* {felt() == IRRITATED || felt() == AFRAID} [Du sier at spørsmålet gjorde deg litt satt ut akkurat nå. #id:far-in-unease-show #layer:inner #mode:genuine #shows:felt]
  Meg òg. Jeg veit ikke hvor det kom fra, det lammet. #id:farikal-130 #who:geir-ove #look:geir-ove=wry #event:thaw=1
* {felt() == CALM || felt() == MOVED} [Du er som du er, og lar stemmen være helt vanlig. #id:far-in-calm-show #layer:inner #mode:genuine #shows:felt]
  Vanlig er fint. Det er vanlig han har savnet. #id:farikal-140 #event:recognised=1
* {felt() == CALM || felt() == MOVED} [Du legger litt mer varme i stemmen enn det du kjenner. #id:far-in-calm-mask #layer:inner #mode:surface #shows:warm]
  Det blir litt søtt. Han tar det imot som den kopp kaffe det er. #id:farikal-150 #event:settle=2
* {felt() == CALM || felt() == MOVED} [Du leter etter hva søndagene hans ligner på nå. #id:far-in-calm-work #layer:inner #mode:deep #shows:warm]
  Én tallerken, radio på. Gryta er for stor, og han eier ingen annen. #id:farikal-160 #event:clear=1
-
{
- straight:
  {variant() == HARD:
    Han sier ingenting. Det varer. Han dytter koppen et hakk bort fra seg. #id:farikal-170 #look:geir-ove=hurt #sound:silence #event:pressure=1
  }
  Nei. Nei, jeg skjønner jo det. Veilederen min. Det er et rart ord, men det er vel det det heter. #id:farikal-180 #who:geir-ove #look:geir-ove=thoughtful #event:clear=1
- excused:
  Fulle, ja. Du er jo et travelt menneske. Da finner vi en annen dag. #id:farikal-190 #who:geir-ove #look:geir-ove=open #event:flattery=1
- else:
  {did("map"):
    Kjell, da. Han i Stange. Han eter for to, og han spør aldri hvordan det går. #id:farikal-200 #who:geir-ove #look:geir-ove=wry #event:thaw=1
  - else:
    Det svir, du ser det. Så: «Svogeren min, kanskje. Kjell. Vi har ikke prata siden begravelsen.» #id:farikal-210 #look:geir-ove=sad #event:recognised=1
  }
}
-> rammen

// ---------------------------------------------------------------- 6 Rammen

=== rammen ===
{did("counted"):
  Tallet du regnet ut, ligger i lomma. Det er på tide å si noe om hvordan dere skal ha det. #id:rammen-010 #sound:paper
- else:
  Så er det praktiske igjen. Det er på tide å si noe om hvordan dere skal ha det. #id:rammen-020
}
Nå kommer det. Nå er jeg blitt en byrde. #id:rammen-030 #thought:geir-ove
* [«Vi må nok prøve å holde oss litt mer til saken din i tida framover.» #id:ramme-case #who:you #mode:surface #shows:firm #act:limit #fact:cold]
  Du hører at du sier det til bordet. #id:rammen-040 #event:dismissed=1
  Saken. Ja. Det skal vi selvfølgelig gjøre. #id:rammen-050 #who:geir-ove #look:geir-ove=closed
* [«Jeg ringer deg annenhver tirsdag klokka ti, i tjue minutter.» #id:ramme-tuesday #who:you #mode:genuine #shows:warm #act:set-time #act:limit #fact:fixed-time]
  Tjue? Det er jo ikke mer enn en kaffekopp. #id:rammen-060 #who:geir-ove #look:geir-ove=hurt
  Så regner han på det. «Men du ringer, altså. Det er ikke jeg som maser. Det er forskjell på det.» #id:rammen-070 #look:geir-ove=relieved #event:settle=2
* {did("knows")} [«Kan jeg ta med Sunniva fra kommunen, så du får flere?» #id:ramme-sunniva #who:you #mode:deep #shows:warm #act:offer #act:refer #fact:sunniva]
  Flere? Blir jeg så vanskelig, da? #id:rammen-080 #who:geir-ove #look:geir-ove=wary #event:jab=1
  Du sier at han er for interessant for én. Han ler. «Ja, ja. Ta henne med, da. Hvis hun tåler kaffe.» #id:rammen-090 #look:geir-ove=wry #event:thaw=1
* {not did("knows")} [«Jeg vil finne noen i kommunen som du kan prate med, utenom meg.» #id:ramme-someone #who:you #mode:deep #shows:warm #act:offer #act:refer #fact:sunniva]
  Noen. Ja. Hvem da? #id:rammen-100 #who:geir-ove #look:geir-ove=wary
  Det vet du ikke ennå. Du lover et navn innen uka er omme. Det tar to telefoner, og hun heter Sunniva. #id:rammen-110 #sound:phone #event:clear=1
-
{
- did("cold"):
  -> avlyst
- did("excuse"):
  -> lordag
- else:
  -> klemmen
}

// ---------------------------------------------------------------- Avlyst

=== avlyst ===
Uke seks. Han avlyser tirsdagen: halsen. Han avlyser onsdagen: bilen. Stemmen på svareren er høflig, som til en tannlege. #id:avlyst-010 #place:phone-desk #sound:phone #look:geir-ove=closed
* [Skriv at du håper halsen blir bedre, og foreslå en ny time om to uker. #id:avl-wait #mode:surface #shows:calm #act:postpone #act:offer]
  «Takk, det går bra.» Fire ord. Han pleier å skrive førti. #id:avlyst-020 #event:dismissed=1
  -> etter
* [«Geir Ove, jeg sa det kleint sist. Kan jeg få prøve på nytt igjen?» #id:avl-mend #who:you #mode:genuine #shows:felt #act:repair #act:own #fact:mended]
  Kleint? Ja, det var så bordet rødmet. #id:avlyst-030 #who:geir-ove #look:geir-ove=wry #event:thaw=2
  Du sier det på nytt, til ham denne gangen: tjue minutter, annenhver tirsdag, og du ringer. #id:avlyst-040 #event:clear=1
  -> klemmen
* [Spør Yusuf om han kan overta ham, så du slipper å rote det mer til. #id:avl-hand #mode:none #act:pass-on #act:ask-colleague]
  Jeg kan. Men hva sier jeg når han spør hva han gjorde galt? #id:avlyst-050 #who:yusuf #place:colleague-office #look:yusuf=worried #event:guilt
  Det blir ikke noe av. Han står på lista di fortsatt. #id:avlyst-060
  -> etter

// ---------------------------------------------------------------- Lørdag, da?

=== lordag ===
Uke seks, mandag, på telefonen: «Søndagene var fulle, sa du. Lørdag, da? Fårikål er bare bedre dagen før.» #id:lordag-010 #place:phone-desk #sound:phone #look:geir-ove=open #event:plea=1
* [«Lørdagene er også litt vanskelige, dessverre, med alt jeg har nå.» #id:lor-busy #who:you #mode:surface #shows:warm #act:postpone]
  Ja, ja. Jeg har plass i fryseren. Det haster ikke. #id:lordag-020 #who:geir-ove #look:geir-ove=open
* [«Jeg sa det kleint. Jeg kommer ikke, for jeg er veilederen din.» #id:lor-mend #who:you #mode:genuine #shows:felt #act:repair #act:decline #fact:mended]
  Han er stille i fem sekunder. Så ler han så det skurrer. «Det kunne du jo sagt. Jeg har seks kilo kål.» #id:lordag-030 #look:geir-ove=wry #event:thaw=2 #event:clear=1
* [«Kanskje en annen gang. Når det har roet seg litt her hos meg.» #id:lor-maybe #who:you #mode:surface #shows:warm #act:postpone #redline:private-relationship]
  Det er greit. Da skriver jeg deg opp. #id:lordag-040 #who:geir-ove #look:geir-ove=glad #event:settle=1
  Du legger på. På den andre siden av pulten sitter Yusuf og hører etter, uten å mene noe. #id:lordag-050 #place:colleague-office #look:yusuf=worried
  * * [Ring ham opp igjen nå, og si at det ikke blir noen gang, og hvorfor. #id:lor-maybe-mend #mode:genuine #shows:felt #act:repair #act:decline #fact:mended]
      Så det var et nei med slips på. Ja, ja. Nå veit jeg det. #id:lordag-060 #who:geir-ove #place:phone-desk #sound:phone #look:geir-ove=wry #event:clear=1
  * * [La det stå. Han glemmer det sikkert, og da har ingen blitt lei seg for noe. #id:lor-maybe-on #mode:surface #shows:calm #act:let-lie]
      Yusuf tar på seg hjelmen. «Han glemmer ikke, vet du. Han har skrevet deg opp.» #id:lordag-070 #look:yusuf=firm #event:guilt
-
-> klemmen

// ---------------------------------------------------------------- 7 Uke seks: klemmen (to lag)

=== klemmen ===
{
- did("sunniva"):
  Uke seks. Sunniva fra kommunen har vært her i en time. Da hun gikk, hadde han ledd fire ganger. #id:klemmen-010 #place:meeting-room #sound:door #look:geir-ove=glad
- else:
  Uke seks. Han har vært i møte på herreverkstedet og kommer innom for å fortelle det. Det tar åtte minutter. #id:klemmen-020 #place:meeting-room #sound:door #look:geir-ove=glad
}
I døra snur han seg, og så slår han ut med armene. #id:klemmen-030 #event:flattery=1 #look:geir-ove=moved
Nå gjør jeg det bare. #id:klemmen-040 #thought:geir-ove
Kroppen din svarer før du gjør det. Den sier ja, eller nei, eller helst ikke. #id:klemmen-050
* (took) [Du tar imot klemmen, kort, og klapper ham et par ganger på ryggen. #id:klem-take #act:concede]
* (hand) [Du rekker fram hånda først. «Gratulerer. Jeg håndhilser, jeg.» #id:klem-hand #act:limit #act:thank]
* (arm) [Du tar ham på overarmen, et halvt steg unna. «Dette var godt å se.» #id:klem-arm #act:reflect]
-
* [Du lar det gå over av seg selv, og smiler sånn som du alltid pleier. #id:klem-in-mask #layer:inner #mode:surface #shows:warm]
  Det går over. Han er allerede halvveis ute. #id:klemmen-060 #event:settle=2
* [Du sier at du blir glad, og at du er en som helst ikke klemmer. #id:klem-in-show #layer:inner #mode:genuine #shows:felt]
  {took:
    Å? Du gjorde jo det nå. … Ja, ja. Da var det den eneste. #id:klemmen-070 #who:geir-ove #look:geir-ove=ashamed
  - else:
    Det var Torill òg sånn med. Hun tok folk i hånda som om hun kjøpte hest. #id:klemmen-080 #who:geir-ove #look:geir-ove=warm #event:recognised=1
  }
* [Du tar det som en takk, og legger ikke noe mer i det enn det. #id:klem-in-work #layer:inner #mode:deep #shows:warm]
  En takk. Den er stor og rutete og lukter av såpe. #id:klemmen-090 #event:clear=1
-
{
- took:
  Han slipper først. «Sånn. Det var på tide.» #id:klemmen-100 #look:geir-ove=glad #fact:hugged
- hand:
  Ett sekund er han sjenert. Så tar han hånda di i begge sine. De er tørre og varme, som verktøy i sola. #id:klemmen-110 #look:geir-ove=warm #event:recognised=1
- else:
  Han blir stående med armene litt ute. Så finner de lommene. #id:klemmen-120 #look:geir-ove=wry
}
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Det er stille på kontoret. Den ekstra koppen står der ennå. #id:etter-010 #phase:after #place:office #sound:silence
Hva kjenner du nå? #id:etter-020 #checkin
{felt() == MOVED:
  Det er noe med den koppen. Du lar den stå litt til. #id:etter-030
}
* [Ring Tuva Moe nå med en gang, før du rekker å tenke noe mer. #id:etter-tuva #mode:none #act:straight-on #act:follow-up]
  Hei. Er det min tur? #id:etter-040 #sound:phone
  Hun mener ikke noe med det. Det er det som gjør at det sitter. #id:etter-050
* [Ti minutter hos Yusuf, og si på forhånd at han bare skal høre. #id:etter-yusuf #mode:genuine #shows:felt #act:debrief #minutes:10]
  Han hører. Det klør i ham å mene noe, du ser det på hjelmen. Han lar være. #id:etter-060 #place:colleague-office #look:yusuf=listening #event:thanks=1
* [Gå en runde rundt kvartalet uten telefon, og uten å regne på noe. #id:etter-walk #mode:none #act:break #minutes:10]
  En mann løfter på en pall, tre meter unna. Du ser på hendene hans. De er bare hender. #id:etter-070 #place:outside #sound:steps
-
-> linja

=== linja ===
Torsdag er det kollegaveiledning. Øverst på arket står det: «Noe du vil ha med deg videre?» #id:linja-010 #place:lunch-room #sound:coffee
* [Skriv notatet først: hva dere har avtalt, og hvem andre som er med. #id:linja-note #mode:none #act:note #act:write-down #fact:noted]
  Fire linjer. Det står hvem som gjør hva, og når. «Ensom» står det ikke. #id:linja-020 #place:office #sound:keys
* [«Hva gjør vi med klem og private nummer? Er vi enige om noe?» #id:linja-touch #who:you #mode:none #act:raise-issue #fact:line]
  Det viser seg at sju stykker har sju regler. Ragna klemmer alle. Yusuf klemmer ingen. Nå henger det én setning på tavla. #id:linja-030 #look:yusuf=wry #event:clear=1
* [«Ikke fra meg i dag. Jeg har ikke noe som passer å ta opp her akkurat nå.» #id:linja-none #who:you #mode:surface #shows:calm #act:let-lie]
  Om kvelden øver du på setninger til ham, ved oppvasken. Du kommer på tre gode. #id:linja-040 #place:home-office #sound:silence #event:guilt
-
{
- did("cold") && not did("mended"):
  -> slutt_dor
- did("mended"):
  -> slutt_kleint
- did("excuse") || (did("stayed") && did("reception")):
  -> slutt_uunnvaerlig
- did("fixed-time"):
  -> slutt_tirsdager
- else:
  -> slutt_navn
}

=== slutt_navn ===
Tre måneder senere har han to nye navn i telefonen. Det ene er Sunniva. Det andre er Kjell, svogeren i Stange. #id:slutt-navn-010 #phase:later #place:phone-desk #sound:phone
Det var bare om skjemaet. Jeg skal på verkstedet, så nå er det faktisk du som hefter meg. #id:slutt-navn-020 #who:geir-ove #look:geir-ove=wry #event:thanks=1
Samtalen varer i fire minutter. Du sitter litt med telefonen i hånda etterpå. #id:slutt-navn-030 #sound:silence
Tirsdag klokka to ringer det ikke. Du merker at du savner det. #id:slutt-navn-040 #ending:to-nye-navn
-> END

=== slutt_tirsdager ===
Tre måneder senere. Tirsdag klokka ti ringer du. Tjue minutter: ti om saken, ti om været. #id:slutt-tirsdager-010 #phase:later #place:phone-desk #sound:phone
Du er litt strengere nå, er du ikke? #id:slutt-tirsdager-020 #who:geir-ove #look:geir-ove=wry
Litt. Kom det noen på søndag? #id:slutt-tirsdager-030 #who:you
{did("more"):
  Kjell. Han eter for to og sier ingenting. Det var riktig trivelig. #id:slutt-tirsdager-040 #who:geir-ove #look:geir-ove=warm
- else:
  Nabokona. Hun hadde med vafler, til fårikål. Jeg sa ingenting. #id:slutt-tirsdager-050 #who:geir-ove #look:geir-ove=warm
}
Tuva Moe og Petter Alnes har fått hver sin tirsdag, de også. Kaffen din er blitt kald. Den er uten salt. #id:slutt-tirsdager-060 #place:office #ending:tirsdager
-> END

=== slutt_uunnvaerlig ===
Tre måneder senere. Han sier til alle som vil høre, at hos Nav har han én han kan stole på. #id:slutt-uunnvaerlig-010 #phase:later #place:phone-desk #sound:phone #look:geir-ove=warm
{did("fixed-time"):
  Tjue minutter hver annen tirsdag, det holder dere. Resten er det som kommer imellom: været, meldingene, lørdagen. Tre timer i uka. #id:slutt-uunnvaerlig-020
- else:
  Det er tre timer i uka nå. Ingen av dere har bestemt det. #id:slutt-uunnvaerlig-030
}
Petter Alnes har skrevet to ganger. Begge brevene begynner med «beklager at jeg maser». #id:slutt-uunnvaerlig-040 #place:office #event:guilt
Ferie? Ja, det må du jo ha. … To uker, sa du? #id:slutt-uunnvaerlig-050 #who:geir-ove #look:geir-ove=worried #place:phone-desk
Han spør ikke hvem han skal ringe da. Det er du som har begynt å lure. #id:slutt-uunnvaerlig-060 #ending:uunnvaerlig
-> END

=== slutt_dor ===
Tre måneder senere. Avtalene holdes, på minuttet. Han svarer på det du spør om. #id:slutt-dor-010 #phase:later #place:meeting-room #look:geir-ove=closed
Er det noe mer til saken? #id:slutt-dor-020 #who:geir-ove #look:geir-ove=closed
Nei. Ikke til saken. #id:slutt-dor-030 #who:you
{did("line"):
  Yusuf har sagt at det går an å spørre ham, fortsatt. «Si at det ble kleint. Det holder lenger enn du tror.» #id:slutt-dor-040
}
Han har hånda på dørklinka. Han venter et halvt sekund, som for å høre om det kommer noe. #id:slutt-dor-050 #sound:door #ending:dorklinka
-> END

=== slutt_kleint ===
Tre måneder senere. I lunsjen sier en kollega «fårikål», og du rødmer. #id:slutt-kleint-010 #phase:later #place:lunch-room #sound:coffee
På telefonen samme dag: «Jeg hadde Kjell her på søndag. Seks kilo kål. Nå snakker ikke Kjell og jeg sammen før til våren.» #id:slutt-kleint-020 #place:phone-desk #sound:phone #look:geir-ove=wry
{did("hugged"):
  Og jeg har sluttet å klemme på kontoret ditt. Jeg klemmer Kjell. Han hater det. #id:slutt-kleint-030 #who:geir-ove #look:geir-ove=glad
- else:
  Og så tok vi hverandre i hånda, Kjell og jeg. To mannfolk med kålånde. #id:slutt-kleint-040 #who:geir-ove #look:geir-ove=glad
}
Tjue minutter. Dere vet det begge to. «Da snakkes vi», sier dere, i munnen på hverandre. #id:slutt-kleint-050 #ending:kleint-men-greit
-> END
