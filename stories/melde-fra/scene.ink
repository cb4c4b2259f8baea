// melde-fra – Å melde fra (S48 + S45 + S47). Bak scenen hele veien.
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Det som ble sagt på telefonen, skifter: mild en fornærmelse, vanlig en skjult trussel, hard en trussel. Ingenting voldelig skjer.
// Slutten: om det ble meldt (reported, late), hvem som fanget det opp (leader-acts, asbjorn-acts), og om Trine Lise visste.

EXTERNAL level(meter)
EXTERNAL felt()
EXTERNAL did(what)
EXTERNAL prepared(what)
EXTERNAL variant()
EXTERNAL minutes()
EXTERNAL carried(what)
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

// ---------------------------------------------------------------- Onsdag morgen

=== before ===
Onsdag, kl. 08.40. I går kl. 15.20 ringte en mann om en utbetaling som var for sen. Den var for sen. Han ble sint, og før han la på, sa han noe. #id:before-010 #phase:before #place:office #sound:morning
{
- variant() == MILD:
  «Dere er noen udugelige folk, hele gjengen.» Det var det. Du gikk hjem. #id:before-020 #event:jab=1
- variant() == ORDINARY:
  «Jeg veit hvilken buss du tar. Bare så det er sagt.» Så la han på. Du tok den bussen hjem. #id:before-030 #event:fright=1
- else:
  «Jeg veit hvilken buss du tar. Jeg venter på deg.» Så la han på. Du gikk hjem. Det tar en time. #id:before-040 #event:fright=2
}
{carried("shouting-reported"):
  Du har meldt noe én gang før. Det gikk seks dager før noen svarte. #id:before-050
}
Nå har du førtisju uleste, et skjema for avvik som tar tolv minutter, og et møte klokka ni. #id:before-060
{house("contacts"):
  På «Slik gjør vi det hos oss» står det hvem en kan gå til. Du vet at siden finnes. Du har bare ikke åpnet den. #id:before-062
- else:
  Hvem en går til med sånt, står ikke skrevet noe sted hos dere. #id:before-064
}
- (choose)
{minutes() < 3: -> ready}
* {minutes() >= 4} [Slå opp rutinen og se hva den egentlig spør om (4 min). #id:prep-routine #prep:routine #act:read-up #minutes:4]
  «Hva skjedde? Hva ble gjort? Hva trengs?» Det er tre felt. Ingen av dem spør om det var alvorlig nok. #id:before-070 #place:office #sound:keys #event:clear=1
  -> choose
* {minutes() >= 12} [Tøm innboksen først, så du kan tenke klart etterpå (12 min). #id:prep-inbox #prep:inbox #act:plan-ahead #minutes:12]
  Ni igjen. Det er godt. Det han sa, er blitt litt utydelig i kantene. #id:before-080 #place:office #sound:keys #event:settle=1
  -> choose
* {minutes() >= 3} [Skriv ned ordene, akkurat slik de falt, mens du husker (3 min). #id:prep-words #prep:words #act:write-down #minutes:3]
  Det ser mindre ut på papir. Det blir ikke borte av det. #id:before-090 #place:office #sound:paper
  -> choose
* {minutes() >= 6} [Spør Asbjørn, verneombudet, hvor terskelen egentlig ligger (6 min). #id:prep-asbjorn #prep:asbjorn #act:ask-colleague #minutes:6]
  Asbjørn Moe har grå hestehale og all verdens tid. Han legger fra seg kikkerten han pusser. #id:before-100 #place:colleague-office #look:asbjorn=listening
  Terskelen? Den ligger der du begynte å tenke på det. #id:before-110 #who:asbjorn #look:asbjorn=kind
  -> choose
* {minutes() >= 6} [Få utbetalingen hans i orden, den var jo for sen (6 min). #id:prep-payment #prep:payment #act:check-facts #minutes:6]
  Den sto og ventet på et kryss. Nå er krysset satt. Det han hadde rett i, er én ting. Det han sa, er en annen. #id:before-120 #place:phone-desk #sound:keys #event:clear=1
  -> choose
* [La det være nok, og se på lista for dagen. #id:prep-done #act:start]
  -> ready

= ready
Trine Lise Borge kommer forbi med nøkkelbånd med katter på og kaffe til to. Hun er vikar, tjueni, og modig. I morgen sitter hun alene i det lille rommet. #id:before-130 #place:office #look:trine-lise=glad
Alt bra? #id:before-140 #who:trine-lise
-> lista

// ---------------------------------------------------------------- 1 Lista kl. 08.52 (to lag)

=== lista ===
Du sier ja. Det er det man sier. #id:lista-010 #phase:meeting
Hva kjenner du nå? #id:lista-020 #checkin
{
- felt() == AFRAID:
  Det er der, et sted under ribbeina. Det har vært der siden i går. #id:lista-030
- felt() == IRRITATED:
  Du er irritert. Mest på at du tenker på det. #id:lista-040
- felt() == MOVED:
  Det er noe flaut ved det. Du skulle ønske du visste hva. #id:lista-050
- else:
  Ikke så mye. Det er også et svar. Det sier bare ikke noe om hva han sa. #id:lista-060
}
Det var jo bare ord. #id:lista-070
* (lunch) [Etter lunsj. Da er det rolig, og da kan du skrive det ordentlig. #id:lis-lunch #act:postpone #fact:threat-late]
* (now) [Du melder det nå. Tolv minutter, og møtet klokka ni får vente. #id:lis-now #act:report #minutes:12 #fact:threat-reported]
* (aloud) [Du sier det høyt til én først: «Han sa noe i går. Er det noe?» #id:lis-aloud #act:tell-colleague #fact:threat-reported #fact:two-heads]
* (dropped) {variant() == MILD} [Du lar det være. Han var fortvila, og han hadde faktisk et poeng. #id:lis-drop-mild #act:let-lie]
* {variant() != MILD} [Du lar det være. Han var fortvila, og han hadde faktisk et poeng. #id:lis-drop #mode:none #act:let-lie #redline:cover-up]
  Han hadde et poeng om utbetalingen. Bussen din var ikke et poeng. #id:lista-080
  * * [Du melder det likevel, og skriver at utbetalingen var for sen. #id:lis-drop-mend #mode:genuine #shows:felt #act:repair #act:report #fact:threat-reported]
      Begge deler er sanne. Det er plass til begge i skjemaet. #id:lista-090 #event:clear=1
      -> ordlyden
  * * [Du lukker skjemaet. Det er onsdag, og det er veldig mye å gjøre i dag. #id:lis-drop-keep #mode:surface #shows:calm #act:move-on #fact:threat-hidden]
      Skjemaet spør om du vil lagre. Du vil ikke det. #id:lista-100 #sound:keys
      -> dora
-
* [Du sier til deg selv at dette er en helt vanlig onsdag. #id:lis-in-mask #layer:inner #mode:surface #shows:calm]
  Det virker omtrent til trappa. Det er en ganske lang vei. #id:lista-110 #event:settle=1
* [Du skiller det han hadde rett i, fra det han faktisk sa. #id:lis-in-work #layer:inner #mode:deep #shows:firm]
  {prepared("payment"):
    Det første er ordnet. Da er det bare det andre igjen, og det er lettere å se. #id:lista-120 #event:clear=1
  - else:
    To lapper. På den ene står det «for sen». Den andre er vanskeligere å skrive. #id:lista-130
  }
* {variant() != MILD} [Du sier det høyt: «Jeg så meg over skulderen på vei hjem.» #id:lis-in-show #layer:inner #mode:genuine #shows:felt]
  Da er det sagt. Kaffekoppen din svarer ikke, men du hørte det selv. #id:lista-140 #event:recognised=1
* {variant() == MILD} [Du sier det høyt: «Det der sved mer enn jeg hadde trodd.» #id:lis-in-show-mild #layer:inner #mode:genuine #shows:felt]
  Udugelig. Du som til og med fant skjemaet. #id:lista-150 #event:recognised=1
-
{
- now:
  Du skriver til møtet at du kommer fem over. Ingen spør hvorfor. #id:lista-160 #sound:keys
  -> ordlyden
- aloud:
  {prepared("asbjorn"):
    Ja. Det er noe. Skriv, så sitter jeg her. #id:lista-170 #who:asbjorn #place:colleague-office #look:asbjorn=calm #event:clear=1
  - else:
    Ja. Det er noe. Jeg er verneombud, jeg får lov til å si det. #id:lista-180 #who:asbjorn #place:colleague-office #look:asbjorn=kind #event:clear=1
  }
  -> ordlyden
- else:
  -> dora
}

// ---------------------------------------------------------------- 2 Ordlyden

=== ordlyden ===
Feltet heter «Hva skjedde?». Han kan komme til å lese det en gang. #id:ordlyden-010 #place:office #sound:keys
* [«Litt amper telefon i går. Ikke noe stort, bare så det er nevnt.» #id:ord-small #mode:surface #shows:calm #act:note #fact:vague]
  Det er sendt på ett minutt. De elleve andre får du til gode. #id:ordlyden-020 #event:settle=1
* [«Kl. 15.20, telefon. Han sa: ‹…› Jeg ble urolig. Pengene var for sene.» #id:ord-exact #mode:none #act:note #act:reason #fact:exact]
  {
  - prepared("words"):
    Ordene har du på lappen. Du skriver dem av, med hermetegn. #id:ordlyden-030 #event:clear=1
  - prepared("inbox"):
    Mellom hermetegnene stopper du. Var det «veit» eller «vet»? Sa han «bare så det er sagt»? Du skriver «omtrent». #id:ordlyden-040
  - else:
    Du må lukke øynene for å få dem riktig. De var der fortsatt. #id:ordlyden-050
  }
* [«Bruker var i ubalanse og er kjent for å være aggressiv. Det var ubehagelig.» #id:ord-label #mode:genuine #shows:felt #act:note]
  Skjemaet har en grå hjelpetekst: «Hva ble sagt?» #id:ordlyden-060
  * * [Du stryker alt og skriver det han sa, med tid og hermetegn. #id:ord-label-mend #mode:deep #shows:calm #act:repair #act:note #fact:exact]
      Det ble kortere. Og verre, på en måte, og mer til å leve med. #id:ordlyden-070 #event:clear=1
  * * [Du lar det stå. Det er jo ubehagelig, og det er sant at det var det for deg. #id:ord-label-keep #mode:surface #shows:firm #act:move-on #fact:vague]
      Sendt. Han kan be om å få lese det. #id:ordlyden-080 #sound:keys
-
-> dora

// ---------------------------------------------------------------- 3 Døra til Orhan (to lag)

=== dora ===
Døra er åpen. Orhan Aydin skriver på én telefon og hører på en annen. Han har tjuetre ansatte og ingen nestleder. #id:dora-010 #place:leader-office #sound:phone #look:orhan=tired
Kom inn, kom inn. Døra mi er åpen, det veit du. #id:dora-020 #who:orhan
Tre ting brenner. Er dette den fjerde? #id:dora-030 #thought:orhan
Han ser ikke opp. Du har én setning. #id:dora-040
* (info) [«Jeg ville bare at du skulle vite om en telefon i går.» #id:dor-know #who:you #act:inform]
* (need) {did("threat-reported")} [«Jeg trenger at du leser meldingen min i dag, ikke i morgen.» #id:dor-read #who:you #act:ask #fact:clear-need]
* (need2) {not did("threat-reported")} [«Jeg trenger fem minutter om noe en mann sa i går.» #id:dor-five #who:you #act:ask #fact:clear-need]
* (taken) [«Kan du ta den neste samtalen med ham, i stedet for meg?» #id:dor-take #who:you #act:ask #fact:clear-need]
* (mailed) [Du går igjen og sender det på e-post, med dato og alt. #id:dor-mail #act:pass-on #fact:mailed]
-
* [Du tenker på Trine Lise i morgen. Da går det lettere. #id:dor-in-work #layer:inner #mode:deep #shows:firm]
  For en annen går det an. Det er rart, men det går an. #id:dora-050 #event:clear=1
* [Du holder stemmen lett, så det her ikke skal bli for stort. #id:dor-in-mask #layer:inner #mode:surface #shows:warm]
  {variant() == MILD:
    Han ser opp likevel. Han har hørt den stemmen på seg selv. #id:dora-060 #look:orhan=listening #event:thaw=1
  - else:
    Det blir akkurat så stort som stemmen din. #id:dora-070
  }
* [Du sier at du sov dårlig i natt. Bare det, slik som det er. #id:dor-in-show #layer:inner #mode:genuine #shows:felt #fact:told-slept]
  Han legger fra seg den ene telefonen. #id:dora-080 #look:orhan=worried #event:recognised=1
-
{mailed:
  Klokka ett kommer han innom. Han har skrevet den ut. Det gjør han ellers aldri. #id:dora-090 #place:office #sound:paper #look:orhan=listening
}
-> svaret

// ---------------------------------------------------------------- 4 Svaret hans

=== svaret ===
{
- variant() == MILD:
  Sett deg. Hva sa han? #id:svaret-010 #who:orhan #look:orhan=listening #event:settle=1
- variant() == ORDINARY && did("told-slept"):
  Sov du dårlig? Uff da. … Men du takla det der og da? #id:svaret-020 #who:orhan #look:orhan=worried
- variant() == ORDINARY:
  Uff da. Men du takla det? #id:svaret-030 #who:orhan #look:orhan=kind #event:dismissed=1
- else:
  Sånt må vi nesten regne med, du. Dessverre. #id:svaret-040 #who:orhan #look:orhan=tired #event:dismissed=1 #event:pressure=1
}
* [«Jo, det går bra. Jeg ville bare si det.» #id:sva-fine #who:you #mode:surface #shows:warm #act:let-lie #fact:said-fine]
  Bra. Si fra hvis det er noe mer. #id:svaret-050 #who:orhan #look:orhan=relieved #event:settle=1
* [«Ja, jeg takla det. Og det må følges opp.» #id:sva-both #who:you #mode:genuine #shows:firm #act:limit #act:tell-leader #fact:leader-acts]
  Han ser opp. Nå ser han deg. #id:svaret-060 #look:orhan=surprised
  Ja. Ja, det må det. Når er han her igjen? … I morgen? #id:svaret-070 #who:orhan #look:orhan=worried #event:recognised=1
* [«Hva gjør vi når det skjer en gang til?» #id:sva-again #who:you #mode:deep #shows:calm #act:raise-issue #act:ask #fact:leader-acts]
  Det … Det vet jeg ikke. Det burde jeg vite. #id:svaret-080 #who:orhan #look:orhan=thoughtful #event:clear=1
* [«Greit. Da tar jeg det videre med Asbjørn.» #id:sva-asbjorn #who:you #mode:surface #shows:calm #act:pass-on #fact:asbjorn-acts]
  Han ser på deg. «Ja vel», sier han. Det er vanskelig å høre hva slags. #id:svaret-090 #look:orhan=closed #event:pressure=1
-
-> stolen

// ---------------------------------------------------------------- 4b Stolen hans

=== stolen ===
Ett minutt i stolen hans: Du er Orhan. Det er tre meldinger du ikke har svart på, og en ansatt i døra som nettopp sa at det går bra, eller noe annet. Hva spør du om? #id:stolen-010 #place:leader-office #sound:chair
* [«Hva trenger du av meg?» Så er du stille til det kommer noe. #id:sto-need #mode:genuine #shows:warm #act:ask]
  Det er lenge å være stille i en stol som ringer. #id:stolen-020 #sound:silence
* [«Vil du at jeg følger opp, eller er det bra slik det er nå?» #id:sto-follow #mode:deep #shows:calm #act:give-choice]
  Er svaret at det er bra, må du tro på det. Det er det vanskelige. #id:stolen-030
* [«Jeg ringer ham i dag, om tonen og om utbetalingen, begge.» #id:sto-ring #mode:surface #shows:firm #act:promise]
  Det står på lista di nå. Det er nummer fire. Du må flytte det opp selv. #id:stolen-040
-
Så er du deg igjen, med hånda på dørkarmen hans. #id:stolen-050 #place:corridor
-> torsdagslista

// ---------------------------------------------------------------- 5 Lista for torsdag (to lag)

=== torsdagslista ===
Klokka 14.10 ser du på lista for i morgen. Han har time klokka ti. Ved siden av står det «T.L.», og «lite rom». #id:torsdagslista-010 #place:office #sound:paper
{variant() == MILD:
  Hun får nok høre det, hun også. Ikke mer enn det. #id:torsdagslista-020
- else:
  Ingen har sagt noe til henne. #id:torsdagslista-030 #event:fright=1
}
* (told) [«Trine Lise? Det er noe du må få vite før i morgen klokka ti.» #id:tor-tell #who:you #act:tell-colleague #act:inform #fact:trine-knows]
* (room) [Til Orhan: «I morgen må gjøres om. Det store rommet, to stykker.» #id:tor-room #who:you #act:arrange #act:raise-issue #fact:room]
* (swap) [Du bytter vakt med henne uten å si hvorfor. Det er jo din greie. #id:tor-swap #mode:none #act:help-anyway #fact:swapped]
* (quiet) {variant() == MILD} [Du sier ikke noe. Hun skal slippe å gå og grue seg til en klage. #id:tor-quiet-mild #mode:none #act:let-lie]
* {variant() != MILD} [Du sier ikke noe. Hun skal slippe å gå og grue seg til det der. #id:tor-quiet #mode:surface #shows:calm #act:let-lie #redline:danger-alone]
  Trine Lise vet ikke det du vet. Hun har alt hengt nøkkelbåndet på knaggen. #id:torsdagslista-040 #look:trine-lise=calm
  * * [Du løper etter henne til heisen: «Vent. Jeg må si deg noe.» #id:tor-quiet-mend #mode:genuine #shows:felt #act:repair #act:tell-colleague #fact:trine-knows]
      Ok. Ok. Da vil jeg ha det store rommet. Og noen med. #id:torsdagslista-050 #who:trine-lise #look:trine-lise=worried #place:corridor #sound:steps
      -> torsdag
  * * [Du lar henne gå. Det er en hel natt til, og du kan tenke på det. #id:tor-quiet-keep #mode:none #act:let-go #fact:trine-alone]
      Heisdøra går igjen. Du tenker på det. Du tenker på det hele natta. #id:torsdagslista-060 #sound:door
      -> torsdag
-
{swap || quiet: -> uten_ord}
* [Du sier at det gjorde deg utrygg, og at du ikke er ferdig med det. #id:tor-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == MILD:
    Det blir litt stort for en fornærmelse. Men det er ingen som ler. #id:torsdagslista-070 #event:recognised=1
  - else:
    Det blir stille. Nå er dere to som ser seg over skulderen. #id:torsdagslista-080 #event:fright=1
  }
* [Du tenker på hva du selv ville ha visst, i hennes sted nå. #id:tor-in-work #layer:inner #mode:deep #shows:calm]
  Hva han sa. At pengene var for sene. Hvor døra er. Ikke mer. #id:torsdagslista-090 #event:clear=1
* [Du holder det nøkternt, så ingen blir reddere enn de trenger. #id:tor-in-mask #layer:inner #mode:surface #shows:calm]
  Tre setninger i vanlig stemme. Det er en god stemme å få slikt fra. #id:torsdagslista-100 #event:thaw=1
-
{
- told:
  Hun hører på, med begge hendene rundt koppen. #id:torsdagslista-110 #look:trine-lise=worried
  Takk for at du sier det. Kan vi ta det store rommet? Og … kan noen være med? #id:torsdagslista-120 #who:trine-lise #event:recognised=1
- room:
  {did("leader-acts"):
    Gjort. Jeg blir med selv. Jeg burde ha tenkt på det. #id:torsdagslista-130 #who:orhan #look:orhan=firm
    Han går bort til Trine Lise og sier det. Du ser ryggen hennes rette seg. #id:torsdagslista-140 #look:trine-lise=worried #fact:trine-knows
  - else:
    I morgen? Ja. Send meg en … Ja, jeg ordner det. #id:torsdagslista-150 #who:orhan #look:orhan=tired
    Klokka fire står det fortsatt «lite rom». Det er Asbjørn som ringer og flytter det. Han sier det til Trine Lise også. #id:torsdagslista-160 #look:asbjorn=firm #sound:phone #fact:trine-knows
  }
}
-> torsdag

= uten_ord
{
- swap:
  Så snilt! Da rekker jeg tannlegen. #id:torsdagslista-170 #who:trine-lise #look:trine-lise=glad
  Asbjørn ser bytteloggen. Han banker på karmen din. «Ikke alene», sier han. «Hvem blir med?» Det blir ham. #id:torsdagslista-180 #look:asbjorn=firm
- else:
  Hun går med kattene rundt halsen og vinker. #id:torsdagslista-190 #look:trine-lise=glad
}
-> torsdag

// ---------------------------------------------------------------- 6 Torsdag

=== torsdag ===
Torsdag, kl. 10.00. #id:torsdag-010 #phase:later #place:meeting-room #sound:door
{
- did("trine-alone"):
  En kollega går tilfeldigvis forbi det lille rommet, hører stemmen hans og blir stående i døra. Det tar fire minutter. Ingen rører noen. Så går han. #id:torsdag-020 #event:fright=1
  Trine Lise sitter igjen i det lille rommet, med begge hendene på bordet. Hun ser på deg. #id:torsdag-030 #look:trine-lise=afraid
  -> visste_du
- did("swapped"):
  Dere sitter to i det store rommet, du og Asbjørn. Han i telefonen er en mann i regnjakke som ser i gulvet. #id:torsdag-040 #look:asbjorn=calm
  {prepared("payment"):
    «Pengene er kommet», sier han. Det er det første han sier. #id:torsdag-050 #event:settle=1
  - else:
    «Jeg hadde ikke til strøm», sier han. «Jeg mente det ikke sånn.» #id:torsdag-060 #event:settle=1
  }
  Etterpå står Trine Lise i gangen. Noen har fortalt henne det. #id:torsdag-070 #place:corridor #look:trine-lise=hurt
  -> visste_du
- did("trine-knows"):
  Det store rommet, to på den ene sida av bordet. Han i telefonen er en mann i regnjakke som ikke vet hvor han skal se. #id:torsdag-080
  {did("leader-acts"):
    Utbetalingen var for sen. Det beklager vi. Og sånn som du snakket på telefonen, kan vi ikke ha det. #id:torsdag-090 #who:orhan #look:orhan=firm
  - else:
    «Utbetalingen var for sen», sier Asbjørn. «Det beklager vi. Og sånn som du snakket på telefonen, kan vi ikke ha det.» #id:torsdag-100 #look:asbjorn=firm
  }
  «Jeg hadde ikke til strøm», sier mannen til gulvet. #id:torsdag-110 #event:settle=2
  Trine Lise noterer. Hånda hennes er helt rolig. #id:torsdag-120 #look:trine-lise=calm
  -> etter
- else:
  Han er kort og sur, og han går etter ti minutter. «Udugelige folk», sier han i døra. Trine Lise trekker på skuldrene. #id:torsdag-130 #look:trine-lise=wry #event:jab=1
  -> etter
}

=== visste_du ===
Visste du om dette? #id:visste-du-010 #who:trine-lise #look:trine-lise=hurt #event:complaint=1
* [«Jeg trodde det var over. Jeg ville ikke skremme deg.» #id:vis-over #who:you #mode:surface #shows:calm #act:explain]
  Da kunne jeg jo ha vært redd på forhånd. I stedet for midt i. #id:visste-du-020 #who:trine-lise #look:trine-lise=closed
* [«Ja. Jeg visste det. Jeg skulle ha sagt det til deg.» #id:vis-yes #who:you #mode:genuine #shows:felt #act:repair #act:own #fact:owned-up]
  Ja. Det skulle du. #id:visste-du-030 #who:trine-lise #look:trine-lise=hurt
  Hun går ikke. Det er det du legger merke til. #id:visste-du-040 #event:recognised=1
* [«Ja. Kom, så går vi til Orhan med det, vi to sammen.» #id:vis-orhan #who:you #mode:deep #shows:firm #act:repair #act:raise-issue #fact:owned-up]
  Hun går foran. Orhan legger fra seg begge telefonene da han ser ansiktet hennes. #id:visste-du-050 #place:leader-office #look:orhan=mortified
-
-> etter

// ---------------------------------------------------------------- Etterpå

=== etter ===
Torsdag, kl. 15.30. Bussen går om ti minutter. #id:etter-010 #phase:after #place:office #sound:office-hum
Hva kjenner du nå? #id:etter-020 #checkin
{
- felt() == AFRAID:
  Du ser på rutetida og på en annen rutetid. #id:etter-030
- felt() == GLAD || felt() == CALM:
  Det er en helt vanlig ettermiddag. Du legger merke til at du legger merke til det. #id:etter-040
}
* {did("threat-reported")} [Spør Orhan hva meldingen din faktisk har satt i gang. #id:ett-check #mode:none #act:follow-up #fact:asked-back]
  Satt i gang? Den ligger … Vent. Nei, den ligger her. Du får svar i morgen. Og bedriftshelsetjenesten, vil du snakke med dem? Ja eller nei er like greit. #id:etter-050 #who:orhan #look:orhan=ashamed
* [Ti minutter hos Asbjørn, som ikke spør om noe som helst. #id:ett-asbjorn #mode:none #act:debrief #minutes:10]
  Han lar deg se i kikkerten. På taket av banken sitter det en due. Den ser rett på deg. #id:etter-060 #place:colleague-office #look:asbjorn=kind #event:settle=1
* [Ta en annen vei hjem i dag, sammen med en som skal samme vei. #id:ett-home #mode:none #act:switch-off #act:arrange #fact:company]
  Ragna sykler. Hun leier sykkelen ved siden av deg i tre kilometer og snakker om plommer. #id:etter-070 #place:outside #sound:steps
* {variant() == MILD} [Gå hjem som vanlig. Det var på tirsdag, og nå er det torsdag. #id:ett-plain #mode:none #act:switch-off]
  Det er torsdag hele veien hjem. #id:etter-080 #place:outside #sound:steps
* {variant() != MILD} [Ta bussen som vanlig. Du vil ha den bussen for deg selv igjen. #id:ett-bus #mode:none #act:straight-on]
  Du setter deg der du pleier. Det går. Du ser på hver som kommer på. #id:etter-090 #place:outside #sound:rain
-
-> samtalen

// ---------------------------------------------------------------- 7 Medarbeidersamtalen (to lag)

=== samtalen ===
Tre uker senere. Medarbeidersamtalen. Orhan har tre punkter: aktivitetstall, svartid, ferie. #id:samtalen-010 #phase:later #place:leader-office #sound:paper #look:orhan=calm
Og så er det åpent. Er det noe du vil ha inn? #id:samtalen-020 #who:orhan
* (content) [«Nei. Jeg er fornøyd med lista slik den er i år, egentlig.» #id:sam-fine #who:you #act:let-lie]
* (training) [«Øving på truende samtaler. For alle, og ikke bare én gang.» #id:sam-training #who:you #act:raise-issue #fact:threat-training]
* (howasked) [«Hvordan jeg vil bli spurt. Det er to setninger, ikke mer.» #id:sam-asked #who:you #act:inform #fact:how-asked]
* (after) [«Hva som skjer etter at vi har meldt. Og innen hvilken dag.» #id:sam-after #who:you #act:raise-issue #fact:answer-by]
-
* {variant() == MILD} [Du sier at det ordet satt i lenger enn du trodde. #id:sam-in-show-mild #layer:inner #mode:genuine #shows:felt]
  Udugelig? … Ja. Det hadde sittet i meg òg. #id:samtalen-030 #who:orhan #look:orhan=surprised #event:recognised=1
* {variant() != MILD} [Du sier at du fortsatt tar en senere buss enn før. #id:sam-in-show #layer:inner #mode:genuine #shows:felt]
  Gjør du det? Ennå? #id:samtalen-040 #who:orhan #look:orhan=worried #event:recognised=1
* [Du holder det saklig, med blikket på arket hans. #id:sam-in-mask #layer:inner #mode:surface #shows:calm]
  Saklig går rett inn i feltet. Det er laget for det. #id:samtalen-050 #event:thaw=1
* [Du tenker på de tjuetre, og at han ikke har noen nestleder. #id:sam-in-work #layer:inner #mode:deep #shows:warm]
  Det unnskylder ham ikke. Det gjør det lettere å si det uten å ville ta ham. #id:samtalen-060 #event:clear=1
-
{
- training:
  For alle? Også meg? #id:samtalen-070 #who:orhan #look:orhan=surprised
  Særlig deg, sier du. Han skriver det ned. #id:samtalen-080 #sound:keys
- howasked:
  «Hva trenger du? Innen når?» Han leser det to ganger. «Det kan jeg klare.» #id:samtalen-090 #look:orhan=thoughtful
- after:
  «Hos oss får den som melder, svar innen …» Han stopper. «Fem dager?» Dere blir enige om tre. #id:samtalen-100 #sound:keys #look:orhan=firm
- else:
  Så bra. Da er vi tidlig ferdige. #id:samtalen-110 #who:orhan #look:orhan=relieved
}
{
- did("trine-alone") || did("swapped"):
  -> slutt_visste
- variant() == MILD && not did("threat-reported") && not did("threat-late"):
  -> slutt_ord
- not did("threat-reported"):
  -> slutt_lunsj
- did("leader-acts") && not did("vague"):
  -> slutt_tolv
- else:
  -> slutt_dora
}

=== slutt_tolv ===
Meldingen din er lest av fire personer som kunne gjøre noe. Det tok tolv minutter å skrive den. #id:slutt-tolv-010 #place:office #sound:office-hum
{did("two-heads"):
  Den ble skrevet med to hoder. Det synes ikke på den. #id:slutt-tolv-020 #look:asbjorn=kind
}
{
- did("answer-by"):
  På tavla står det: «Den som melder, får svar innen tre dager.» Under står dato og navnet hans. #id:slutt-tolv-030 #look:orhan=calm
- did("threat-training"):
  Den første øvelsen var i går. Orhan spilte mannen i telefonen. Han var skremmende god. #id:slutt-tolv-040 #look:orhan=wry
- did("how-asked"):
  «Hva trenger du? Innen når?» Han spurte Trine Lise om det i går, med begge telefonene i skuffen. #id:slutt-tolv-050 #look:orhan=listening
- did("asked-back"):
  Svaret kom dagen etter, som han sa. #id:slutt-tolv-060
}
Ett møte begynte for sent en onsdag. Torsdagen var en helt vanlig torsdag. Det var det du meldte for. #id:slutt-tolv-070 #ending:tolv-minutter
-> END

=== slutt_lunsj ===
{did("threat-hidden"):
  Skjemaet ble ikke lagret den gangen. Du skrev det på mandagen, da noen andre hadde meldt det samme. #id:slutt-lunsj-010 #place:office #sound:keys
- else:
  «Etter lunsj» ble mandag. #id:slutt-lunsj-020 #place:office #sound:keys
}
{
- prepared("words"):
  Lappen med ordene lå i lomma. Den hadde vært i vask, men det gikk an å lese den. #id:slutt-lunsj-030
- else:
  «Omtrent slik», skrev du. Det du husket best, var knekket i stemmen hans, og det var det ikke noe felt for. #id:slutt-lunsj-040
}
Da den neste meldingen kom, fra et annet kontor, lå din der alt. To er et mønster. #id:slutt-lunsj-050
{
- did("said-fine"):
  Du sa jo at det gikk bra. #id:slutt-lunsj-060 #who:orhan #look:orhan=ashamed
  Det sa du. Dere ser på hverandre. #id:slutt-lunsj-070
- did("answer-by"):
  Svaret på meldingen kom innen tre dager. Det var den første som fikk det. #id:slutt-lunsj-080
}
Den kom sent. Det står det også, i første linje. Den telte likevel. #id:slutt-lunsj-090 #ending:etter-lunsj
-> END

=== slutt_ord ===
Det gikk over. Det var et dårlig ord på en dårlig dag, og du sov godt på fredagen. #id:slutt-ord-010 #place:lunch-room #sound:coffee
Så sier Trine Lise noe ved kaffetrakteren. Og så sier Rukhsana det samme. Samme mann, samme uke. #id:slutt-ord-020 #look:trine-lise=surprised
{did("threat-training"):
  Dere øver sammen nå, første tirsdag i måneden. Det var da det kom fram. #id:slutt-ord-030
}
Sa han det til deg også? Jeg trodde det bare var meg! #id:slutt-ord-040 #who:trine-lise #look:trine-lise=surprised
Tre personer hadde hver sin onsdag med det. Det fantes ikke noe sted der det ble tre. #id:slutt-ord-050 #ending:bare-ord
-> END

=== slutt_dora ===
{did("vague"):
  Meldingen din ble lest. Det sto ikke noe i den som noen kunne gjøre noe med. #id:slutt-dora-010 #place:corridor #sound:steps
- else:
  Meldingen din lå lenge som nummer fire på lista hans. #id:slutt-dora-020 #place:corridor #sound:steps
}
Det var Asbjørn som gikk inn døra og satte seg, uten å ha time. Han ble sittende i førti minutter. Kikkerten la han på bordet. #id:slutt-dora-030 #look:asbjorn=firm
{
- did("asbjorn-acts"):
  Du hadde sagt at du kom til å gå dit. Nå knirker det litt når du og Orhan møtes ved skriveren. #id:slutt-dora-040 #look:orhan=closed
- did("said-fine"):
  Du sa jo at det gikk bra, sa Orhan. Asbjørn sa at det sier alle. #id:slutt-dora-050 #look:orhan=ashamed
- else:
  Orhan hørte på. Han skrev ned klokkeslettet, og ordene, og så reiste han seg og lukket døra si. #id:slutt-dora-060 #look:orhan=thoughtful
}
{
- did("answer-by"):
  På tavla står det: «Svar innen tre dager.» Det er Orhans skrift. Det var Asbjørns penn. #id:slutt-dora-070
- else:
  Det kommer en linje i rutinen etter jul. Den er kort, og den er til å bruke. #id:slutt-dora-080
}
Døra hans er åpen. Nå står det også på den når han er inne. #id:slutt-dora-090 #ending:dora
-> END

=== slutt_visste ===
{
- did("owned-up"):
  Det tar måneder, tilliten. Den begynner med at hun spør deg om noe helt annet, om en skriver. #id:slutt-visste-010 #place:corridor #sound:office-hum #look:trine-lise=wary
- else:
  Hun hilser. Hun hilser på alle. #id:slutt-visste-020 #place:corridor #sound:office-hum #look:trine-lise=closed
}
{
- did("threat-reported") && not did("vague"):
  Meldingen fantes hele tida. Den lå hos noen som ikke satt i det lille rommet. #id:slutt-visste-030
- did("threat-reported"):
  Det sto så lite i meldingen at den kunne handle om hva som helst. Hun har lest den nå. #id:slutt-visste-040
- else:
  Meldingen ble skrevet etterpå. «Meldt for sent», står det i den første linja. Det var du som skrev det. #id:slutt-visste-050
}
{did("threat-training"):
  Dere øver sammen nå. Hun ber alltid om å få være den som sier fra. #id:slutt-visste-060
}
Jeg sier det til deg, jeg, neste gang. Samme hva det er. #id:slutt-visste-070 #who:trine-lise #look:trine-lise=firm
Det er ikke et løfte. Det er et krav. Du sier ja. #id:slutt-visste-080 #ending:visste-du
-> END
