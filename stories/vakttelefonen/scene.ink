// vakttelefonen – Vakttelefonen (S38 + S41).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Tre spørsmål avgjør slutten: Gikk han uten å bli hørt (lost)? Ba du om hjelp (asked-siv)? Ble oppmerksomheten delt i sju (solveig-first, took-call, went-out)?

EXTERNAL level(meter)
EXTERNAL did(what)
EXTERNAL prepared(what)
EXTERNAL variant()
EXTERNAL minutes()
EXTERNAL leaks()
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
Mandag i november, kl. 08.50. Det er din vaktdag, og dere mangler én. Fra klokka ni har du telefonen, skranken og alle som kommer. #id:before-010 #phase:before #place:office #sound:morning
Ute er det fem minusgrader. Inne har noen skrevet «LYKKE TIL» på vakttavla. Det er din håndskrift, fra sist. #id:before-020
- (choose)
{minutes() < 3: -> ready}
* {minutes() >= 4} [Finn rutinen for nødhjelp, og hvem som avgjør i dag (4 min). #id:prep-routine #prep:routine #act:read-up #minutes:4]
  Ett ark. «Den som sier at den mangler mat eller seng, har søkt.» Nederst et navn og et nummer, for i dag. #id:before-030 #place:office #sound:paper
  Du legger det i brystlomma. Da er hendene ledige. #id:before-040
  -> choose
* {minutes() >= 3} [Avtal med Ayan hvem som tar telefonen din når du er inne (3 min). #id:prep-ayan #prep:ayan #act:arrange #minutes:3]
  Sett den over uten å ta den. Da vet jeg hva det er. #id:before-050 #who:ayan #place:colleague-office #look:ayan=wry
  Én setning. Det er det hun pleier å bruke. #id:before-060 #look:ayan=kind
  -> choose
* {minutes() >= 3} [Spis frokosten din ferdig, uten å stå mens du gjør det (3 min). #id:prep-breakfast #prep:breakfast #act:rest #minutes:3]
  Brunost. Du tygger den. Det føles som å jukse. #id:before-070 #place:lunch-room #sound:coffee
  -> choose
* {minutes() >= 3} [Si fra til Siv at du er helt alene på vakta i dag (3 min). #id:prep-siv #prep:siv #act:ask-leader #minutes:3]
  Er du det? Jeg skal se hva jeg får til. #id:before-080 #who:siv #place:leader-office #look:siv=worried
  Hun skriver «11.00» på hånda, under et annet klokkeslett. #id:before-090
  -> choose
* [La det være nok nå, og lås opp døra til mottaket. #id:prep-done #act:start]
  -> ready

= ready
Klokka er 09.40. Du har hatt vakt i førti minutter. Det kjennes som tirsdag. #id:before-100 #place:reception #sound:queue
-> tre

// ---------------------------------------------------------------- 1 Tre ting på én gang

=== tre ===
Tre ting skjer. Telefonen ringer. En dame i lilla dunkåpe legger et brev på skranken. Og bak henne står en ung mann og slipper folk foran seg. #id:tre-010 #phase:meeting #sound:phone
De har oppdatert meg! Det står her! Hva er det de har gjort? #id:tre-020 #who:solveig #look:solveig=worried #event:pressure=1
Solveig Opdal snakker høyt. Hun har høreapparat og god grunn. Han bak har jakke til september. #id:tre-030 #look:mathias=wary
De har det travelt. Jeg kan gå. #id:tre-040 #thought:mathias
Du blir rask og flink. Det er først om kvelden du merker at det også er en følelse. #id:tre-050
* [«Solveig, du var her aller først. Hva er det du har fått i posten?» #id:tre-solveig #who:you #mode:surface #shows:warm #act:ask #act:move-on #fact:solveig-first]
  Det tar sju minutter. Brevet sier at adressen hennes er riktig. «Det visste jeg jo!» sier hun til hele rommet. #id:tre-060 #minutes:7 #look:solveig=relieved #event:settle=1
  Han i jakka står nærmere døra nå. #id:tre-070 #look:mathias=wary
* [«Du bakerst der: Jeg ser deg, og du er nestemann etter henne.» #id:tre-look #who:you #mode:none #act:notice #act:frame #fact:seen-early]
  Han ser seg bak skuldra. Det er ingen der. #id:tre-080 #look:mathias=surprised #event:recognised=1
  Telefonen slutter å ringe. Det lyser «1» på den, så «2». Solveig får svar om brevet sitt på veien. #id:tre-090 #sound:phone #look:solveig=calm
* [«Er det noen av dere her i køen som det haster for i dag?» #id:tre-ask #who:you #mode:none #act:ask]
  Ja! #id:tre-100 #who:solveig #look:solveig=firm
  To til rekker opp hånda. Han i jakka ser ned i golvet, som om det var der det sto. #id:tre-110 #look:mathias=ashamed #event:pressure=1
-
-> haster

// ---------------------------------------------------------------- 2 Det haster ikke (to lag)

=== haster ===
Så er det hans tur. Han er i begynnelsen av tjueåra, med rødt hår i knute og en mobil han skrur av mellom hver gang han ser på den. #id:haster-010
{
- variant() == MILD:
  Hei. Mathias. Det haster ikke. Jeg kan bare komme i morgen, hvis det passer. #id:haster-020 #who:mathias #look:mathias=wary #event:plea=1
- variant() == ORDINARY:
  Det haster ikke. Jeg kan bare komme i morgen. Det går fint. #id:haster-030 #who:mathias #look:mathias=wary #event:plea=1
- else:
  Jeg ser dere har det travelt. Jeg kan bare komme i morgen. Det går helt fint. #id:haster-040 #who:mathias #look:mathias=leaving #event:plea=1
}
Si ja, så slipper jeg å si det. #id:haster-050 #thought:mathias
Der ligger den: veien ut. Bak ham står det fem stykker, og telefonen er på «3». #id:haster-060
Hva kjenner du nå? #id:haster-070 #checkin
* [«Så fint! Da setter jeg deg opp i morgen tidlig, klokka ti.» #id:haster-tomorrow #who:you #mode:surface #shows:warm #act:postpone #redline:need-not-assessed]
  Takk. #id:haster-080 #who:mathias #look:mathias=relieved #event:settle=1
  Han er ute av døra før du har sett opp fra skjermen. Julie lener seg fram fra plassen sin. #id:haster-090 #sound:door #look:julie=worried
  Unnskyld. Han spurte meg om det var lov å stå på parkeringen i natt. Jeg vet ikke om det er noe. #id:haster-100 #who:julie #look:julie=worried
  * * [Løp ut etter ham, uten jakke: «Mathias! Jeg spurte feil.» #id:haster-tomorrow-mend #who:you #mode:genuine #shows:felt #act:repair #act:check-need]
      Han står ved en grå stasjonsvogn med is på innsida av rutene. Du spør om han vil bli med inn igjen, der det er varmt. #id:haster-110 #place:outside #sound:steps
      Bare hvis det passer. #id:haster-120 #who:mathias #look:mathias=ashamed #event:recognised=1
      -> telefon
  * * [«Da har han jo i hvert fall en bil. Takk, Julie. Neste, vær så god!» #id:haster-tomorrow-on #who:you #mode:surface #shows:calm #act:move-on #fact:lost]
      Julie blir rød og snur seg mot skjermen. Hun beklager, uten lyd. #id:haster-130 #look:julie=ashamed
      -> tapt
* (direct) [«I morgen går fint hvis du har mat og seng. Har du det?» #id:haster-have #who:you #act:check-need #act:ask]
* (invited) [«Nå står du jo her. Kom, så tar vi fem minutter der inne.» #id:haster-inside #who:you #act:offer #act:privacy]
* (curious) [«Hva er det som ikke haster? Bare si litt, så vet jeg det.» #id:haster-what #who:you #act:ask #act:elicit]
-
* [Du skjuler at du står midt oppi tre andre ting. #id:haster-in-mask #layer:inner #mode:surface #shows:warm]
  {level("energy") == LOW || not prepared("breakfast"):
    Smilet er på plass. Magen din svarer høyt for alle tre. #id:haster-140 #event:test=1
  - else:
    I noen sekunder er det bare én i køen. Han ser ikke bak seg mer. #id:haster-150 #event:settle=2
  }
* [Du spør deg hvem som kommer hit for noe som ikke haster. #id:haster-in-work #layer:inner #mode:deep #shows:warm]
  Ingen, er svaret. Da går det an å la «2» bli «4» der borte. #id:haster-160
* [Du sier at det er travelt, og at du vil høre det likevel. #id:haster-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD && not did("seen-early"):
    Ja, jeg ser det. Jeg kommer i morgen, jeg. Det går fint. #id:haster-170 #who:mathias #look:mathias=leaving #event:dismissed=1
    Han hørte første halvdel. Døra går igjen før du har sagt «likevel» én gang til. #id:haster-180 #sound:door #fact:lost
    -> tapt
  - else:
    Likevel? #id:haster-190 #who:mathias #look:mathias=surprised
    Ja. Likevel. #id:haster-200 #who:you
  }
-
{
- direct:
  Ikke akkurat. Eller, jeg har jo bil. #id:haster-210 #who:mathias #look:mathias=ashamed
  HAR HAN IKKE NOE STED Å SOVE? #id:haster-220 #who:solveig #look:solveig=worried #event:pressure=1
  Her ute hører alle alt. Du beklager det og tar ham med inn. #id:haster-230 #place:meeting-room #sound:door
- curious:
  Han ler, et halvt lite pust. #id:haster-240 #look:mathias=wry
  Bare litt med penger. Og litt … det går fint. #id:haster-250 #who:mathias #look:mathias=wary #event:settle=1
  Der stoppet han. Det er nok. Du henter nøkkelen til det lille rommet. #id:haster-260 #place:meeting-room #sound:keys
- else:
  {variant() == MILD:
    Ok. Hvis det passer. #id:haster-270 #who:mathias #look:mathias=relieved #event:recognised=1
  - else:
    Nei da, det går fint her. #id:haster-280 #who:mathias #look:mathias=wary
    Du holder døra. Du spør ikke én gang til, du bare holder den. Da kommer han. #id:haster-290 #event:recognised=1
  }
  Bak dere står skranken tom. #id:haster-300 #place:meeting-room #sound:door
}
-> telefon

// ---------------------------------------------------------------- 2b Han gikk (uten å bli hørt)

=== tapt ===
Formiddagen går. Klokka 11.30 er køen borte. Det er først nå du hører hva Julie har prøvd å si. #id:tapt-010 #place:reception #sound:queue
Unnskyld, men … på parkeringen i natt. Det betyr vel at han sover der? #id:tapt-020 #who:julie #look:julie=worried #event:guilt #event:fright
Ja. Det gjør det. Ute er det fortsatt fem minus. #id:tapt-030
* [Ring nummeret han skrev da han kom, og send ham en melding hvis han ikke svarer. #id:tapt-ring #mode:none #act:follow-up #act:repair]
  Det ringer én gang, så er den død. Du skriver en melding til en telefon uten strøm, og går ut og leter likevel. #id:tapt-040 #sound:phone #place:outside
* [Ta med Julie og gå ut og let etter ham nå, og si fra til Siv om luka. #id:tapt-out #mode:none #act:repair #act:tell-leader]
  Dere går hver deres vei rundt kvartalet. Siv står i luka med jakka på. #id:tapt-050 #place:outside #sound:steps
* [La det stå til i morgen. Han sa jo selv at han kom da, og at det ikke hastet. #id:tapt-wait #mode:surface #shows:calm #act:let-lie #redline:need-not-assessed]
  Du begynner på noe annet. Det går i fire minutter. #id:tapt-060 #sound:keys
  * * [Ta på deg jakka og gå ut. Det han sa, var ikke et svar på noe du spurte om. #id:tapt-wait-mend #mode:genuine #shows:felt #act:repair #act:follow-up]
      Julie har alt jakka på. Hun beklager det. #id:tapt-070 #look:julie=relieved #place:outside
  * * [Bli sittende. Du har vakt, og vakta er her inne, ikke på en parkeringsplass. #id:tapt-wait-on #mode:none #act:move-on #fact:julie-went]
      Klokka tre er Julies plass tom. På skjermen hennes henger en lapp: «Går ut litt. Beklager. J.» #id:tapt-080 #sound:paper
-
{did("julie-went"):
  Klokka 15.20 kommer Julie inn igjen. Hun har med seg en som går to skritt bak henne, for å ikke være i veien. #id:tapt-090 #place:reception #sound:door #look:mathias=tired
- else:
  Klokka 15.20 banker du på en bilrute med is på innsida. Han ruller den ned med to hender. #id:tapt-100 #place:outside #sound:steps #look:mathias=tired
}
Jeg skulle bare komme i morgen. #id:tapt-110 #who:mathias #look:mathias=ashamed
Nei. I dag. Det var jeg som spurte feil. #id:tapt-120 #who:you #event:recognised=1
Den som avgjør, skulle til å gå hjem. Nå tar hun av seg lua igjen. «Ni netter», sier Mathias da hun spør. Han får en stol ved radiatoren. #id:tapt-130 #place:meeting-room #sound:chair #look:mathias=tired
-> beklager

// ---------------------------------------------------------------- 3 Telefonen ringer inne på rommet

=== telefon ===
Han setter seg ytterst på stolen, som om den var utleid. Da ringer vakttelefonen. #id:telefon-010 #place:meeting-room #sound:phone #look:mathias=wary
«Bare ett minutt», sier Tom fra tiltaket på svareren. «Jeg har deltakeren her.» Så ringer den igjen. #id:telefon-020 #event:pressure=1
Ta den, du. #id:telefon-030 #thought:mathias
* [Snu den med skjermen ned: «Den får ringe. Nå er det du som er her.» #id:telefon-down #who:you #mode:genuine #shows:felt #act:limit]
  Han ser opp for første gang. Han har fregner, også på øyelokkene. #id:telefon-040 #look:mathias=open #event:recognised=1
* [«Unnskyld, bare ett lite minutt», og ta den kjapt ute i gangen. #id:telefon-take #who:you #mode:surface #shows:warm #act:take-now #fact:took-call]
  Det blir fire minutter. Tom er fornøyd. #id:telefon-050 #place:corridor #minutes:4 #sound:steps #event:dismissed=1
  {
  - variant() == HARD:
    Da du kommer tilbake, er stolen skjøvet pent inn under bordet. #id:telefon-060 #place:meeting-room #sound:silence #look:mathias=leaving #event:fright
    -> gikk
  - else:
    Da du kommer tilbake, har han tatt på seg lua. #id:telefon-070 #place:meeting-room #look:mathias=wary
  }
* {prepared("ayan")} [Sett den over til Ayan, slik dere avtalte, uten å ta den først. #id:telefon-ayan #mode:none #act:pass-on]
  Ett trykk. Så er det stille. Bak to vegger sier Ayan «nei» til noen, vennlig. #id:telefon-080 #sound:silence #event:settle=1
* {not prepared("ayan")} [Sett den over til Ayan, og håp at hun sitter ved plassen sin nå. #id:telefon-hope #mode:none #act:pass-on]
  Den ringer hos Ayan. Så ringer den hos deg. Så hos Ayan. Til slutt er det den som gir seg. #id:telefon-090 #sound:phone #event:pressure=1
-
-> sporsmal

=== gikk ===
Du har ett minutt før det blir for sent. Han kan ikke ha kommet langt. #id:gikk-010 #sound:steps
* [Ring ham: Han ga deg nummeret sitt da han skrev seg opp. #id:gikk-ring #mode:none #act:follow-up]
  Han svarer på første. «Jeg er bare …» Så dør den. Men han hørte navnet sitt. To minutter etter står han i døra. #id:gikk-020 #sound:phone #look:mathias=ashamed
* [Send Julie etter ham: Hun så hvilken vei han gikk i stad. #id:gikk-julie #mode:none #act:ask-colleague]
  Julie løper i genser. Hun kommer tilbake med ham og beklager at det tok tid. #id:gikk-030 #look:julie=relieved #sound:door #event:settle=1
* [Løp ut selv, og la skranken være tom så lenge det tar. #id:gikk-run #mode:genuine #shows:felt #act:repair #act:follow-up]
  Han står ved en grå stasjonsvogn og leter etter nøkkelen. Han ser mer redd ut for å ha vært til bry enn for kulda. #id:gikk-040 #place:outside #look:mathias=surprised #event:recognised=2
-
-> sporsmal

// ---------------------------------------------------------------- 4 Spørsmålet

=== sporsmal ===
{
- variant() == MILD:
  Jeg bor litt her og der. Bare for tida. #id:sporsmal-010 #who:mathias #place:meeting-room #look:mathias=wry #event:test=1
- else:
  Jeg bor litt her og der. Det går fint. #id:sporsmal-020 #who:mathias #place:meeting-room #look:mathias=wary #event:test=1
}
Spør du en gang til, så sier jeg det. #id:sporsmal-030 #thought:mathias
Det er et spørsmål du ikke har lyst til å stille en fremmed. Det er det som er jobben akkurat nå. #id:sporsmal-040
* [«Mathias, jeg må få spørre deg rett ut: Hvor var det du sov i natt?» #id:sporsmal-where #who:you #mode:genuine #shows:felt #act:ask #act:check-need]
  I bilen. #id:sporsmal-050 #who:mathias #look:mathias=ashamed #event:recognised=1
  Nå er det sagt, og det var han som sa det. Fjorten kroner, sier han også. Det spurte du ikke om. #id:sporsmal-060 #event:clear=1
* [«Jeg spør alle om dette: mat, seng, medisiner, noen du har ansvar for?» #id:sporsmal-all #who:you #mode:surface #shows:calm #act:check-need #fact:inhaler]
  Å være «alle» ser ut til å hjelpe. #id:sporsmal-070 #look:mathias=relieved #event:settle=1
  Mat: nei, ikke siden i går morges. Seng: bil. Medisiner: inhalatoren gikk tom på fredag. Ansvar: bare for bilen. #id:sporsmal-080 #who:mathias #look:mathias=wry #event:clear=1
* [«Ta meg med gjennom et helt døgn, da. Begynn i går kveld, og ta deg tid.» #id:sporsmal-day #who:you #mode:deep #shows:warm #act:elicit #act:wait]
  Ni netter, sier han. Bensinstasjonen stenger elleve. Så er det å kjøre litt, sove litt, starte motoren, sove litt. I natt frøs vannflaska. #id:sporsmal-090 #minutes:3 #look:mathias=tired #event:recognised=1
  Du rekker å tenke på ni netter. Notatet skriver seg selv. #id:sporsmal-100 #event:grief=1
-
-> julie_banker

// ---------------------------------------------------------------- 5 Julie banker på (to lag)

=== julie_banker ===
Det banker. Det er femte gang noen vil noe siden du satte deg. #id:julie-banker-010 #sound:door #look:julie=worried
{did("solveig-first"):
  Unnskyld, unnskyld. Solveig er her igjen, hun har funnet baksida av brevet. Og så har printeren gitt seg. Unnskyld. #id:julie-banker-020 #who:julie #look:julie=mortified #event:pressure=2
- else:
  Unnskyld, unnskyld. Solveig sier at hun har ventet i tjuefem minutter. Og så har printeren gitt seg. Unnskyld. #id:julie-banker-030 #who:julie #look:julie=mortified #event:pressure=2
}
Nå er det min skyld. #id:julie-banker-040 #thought:mathias
Irritasjonen kommer fort og går rett mot den som står nærmest. Hun er 23. #id:julie-banker-050
Hva kjenner du nå? #id:julie-banker-060 #checkin
* (quarter) [«Si at jeg kommer om et kvarter, eller at hun får time i dag.» #id:julie-quarter #who:you #act:limit #act:give-choice #fact:quarter]
* (out) [«Jeg blir med ut et øyeblikk. Bli sittende, du, Mathias.» #id:julie-out #who:you #act:help-anyway #act:move-on #fact:went-out]
* (called) [«Spør Siv om hun tar luka. Jeg kan ikke gå herfra nå.» #id:julie-siv #who:you #act:ask-leader #act:limit #fact:asked-siv]
-
* [Du er like blid mot Julie nå som du var i morges. #id:julie-in-mask #layer:inner #mode:surface #shows:warm]
  {leaks() || not prepared("breakfast"):
    «Ja», sier du. Det var bare det ene ordet, men det hadde den tonen du har spart til Tom. Julie rygger ut med begge hender oppe. #id:julie-banker-070 #look:julie=ashamed #event:caught=1
  - else:
    Hun puster ut. Det er én ting mindre hun har gjort galt i dag. #id:julie-banker-080 #look:julie=relieved #event:settle=2
  }
* [Du sier: «Nå ble jeg stressa. Ikke av deg, og ikke av deg.» #id:julie-in-show #layer:inner #mode:genuine #shows:felt]
  De ser på hverandre, Julie og Mathias. Begge hadde trodd at det var dem. #id:julie-banker-090 #look:julie=surprised
* [Du minner deg på at hun er 23 år og alene der ute. #id:julie-in-work #layer:inner #mode:deep #shows:warm]
  Med tre unnskyldninger på under et minutt. Da går det an å snakke til henne som til en voksen som har rett. #id:julie-banker-100
-
{
- called:
  {prepared("siv"):
    Siv kommer etter to minutter, med lesebrillene i håret. «Hva gjør jeg med printeren?» #id:julie-banker-110 #look:siv=firm #sound:steps #event:settle=1
  - else:
    Julie gruer seg til å spørre. Det tar ti minutter. Så står Siv i luka, og to avtaler er flyttet. #id:julie-banker-120 #minutes:10 #look:siv=worried #event:pressure=1
  }
- quarter:
  ET KVARTER? SÅ BRA! DA REKKER JEG Å HENTE BRILLENE! #id:julie-banker-130 #who:solveig #look:solveig=glad
  Du skriver klokkeslettet på hånda. Det må holdes. #id:julie-banker-140
- else:
  Det tar ett minutt. Det andre minuttet går til printeren. #id:julie-banker-150 #place:reception #minutes:2 #look:solveig=relieved
  Da du kommer inn igjen, står Mathias. Han har satt inn stolen. #id:julie-banker-160 #place:meeting-room #look:mathias=leaving #event:dismissed=1
  Sett deg. Jeg er ikke ferdig med deg. På en god måte. #id:julie-banker-170 #who:you
}
-> kommune

// ---------------------------------------------------------------- 6 Feil kommune

=== kommune ===
Jeg er ikke fra her. Jeg står på en adresse tjue mil unna. De sa på telefonen at jeg måtte ringe hjemme. #id:kommune-010 #who:mathias #look:mathias=resigned #event:test=1
Der kom det. #id:kommune-020 #thought:mathias
{prepared("routine"):
  Arket i brystlomma sier det med fet skrift. #id:kommune-030 #sound:paper #event:clear=1
- else:
  Du er nesten sikker. Det er det «nesten» som er flaut. #id:kommune-040
}
* [«Da må du nok søke der du er registrert, det er dessverre sånn.» #id:kommune-home #who:you #mode:surface #shows:warm #act:refuse #redline:application-refused]
  Det går fint. #id:kommune-050 #who:mathias #look:mathias=closed #event:dismissed=1
  Det er tjue mil. Han har fjorten kroner. Han har alt begynt å takke. #id:kommune-060
  * * [«Jeg sa feil. Det er vi som er der du er. Vi tar den imot her, nå.» #id:kommune-home-mend #who:you #mode:genuine #shows:felt #act:repair #act:receive-need]
      Er det lov å ta feil her? #id:kommune-070 #who:mathias #look:mathias=surprised #event:recognised=1
  * * [«Men her, ta nummeret dit, så slipper du i hvert fall å lete etter det.» #id:kommune-home-on #who:you #mode:surface #shows:warm #act:move-on]
      Han tar lappen. Den var det siste han ikke hadde. #id:kommune-080 #sound:paper
      Nei, sier Ayan i døra. Hun hadde et spørsmål om telefonen, og nå har hun et svar. #id:kommune-090 #look:ayan=firm #event:caught=1
      Der han oppholder seg. #id:kommune-100 #who:ayan #look:ayan=firm #event:clear=1
* [«Det vil jeg være sikker på. Spis noe, så spør jeg Ayan så lenge.» #id:kommune-ask #who:you #mode:surface #shows:calm #act:check-facts #act:ask-colleague]
  Der han oppholder seg. #id:kommune-110 #who:ayan #look:ayan=wry #event:clear=1
  Du hadde rett. Julie hørte det også, og skriver det på hånda. Han har spist fire kjeks og teller dem. #id:kommune-120 #look:julie=thoughtful #minutes:5
* [«Du er her du er nå. Da er det vi her som skal se på det, så enkelt.» #id:kommune-here #who:you #mode:genuine #shows:felt #act:receive-need #act:inform]
  {prepared("routine"):
    Han puster ut, helt ned til skoene. #id:kommune-130 #look:mathias=relieved #event:recognised=1
  - else:
    Er du sikker? #id:kommune-140 #who:mathias #look:mathias=wary
    Ja, sier du, og kjenner at du skal spørre Ayan etterpå likevel. #id:kommune-150 #event:pressure=1
  }
-
{prepared("siv"):
  {
  - did("asked-siv"):
    Klokka elleve kommer Siv med kaffe, selv om hun alt står i luka. #id:kommune-160 #look:siv=kind #sound:coffee
  - variant() == HARD:
    Klokka er elleve. Det står «11.00» på hånda til Siv, et annet sted i huset. Hun kommer ikke. #id:kommune-170 #sound:silence
  - else:
    Klokka elleve banker det. «Jeg fikk til en halvtime», sier Siv. «Hvor er luka?» #id:kommune-180 #look:siv=kind #event:settle=1
  }
}
-> sikkert

// ---------------------------------------------------------------- 7 Hva er sikkert?

=== sikkert ===
Klokka er 11.05. Søknaden hans er på fire linjer. «Ni netter i bil» er én av dem. Du har ringt den som kan avgjøre i dag. #id:sikkert-010 #sound:phone #look:mathias=tired
{
- prepared("routine"):
  Nummeret lå i lomma. Det tok ett minutt, og de er i gang. #id:sikkert-020 #event:clear=1
- house("contacts"):
  På «Slik gjør vi det hos oss» står det hvem en kan gå til. Den første du ringte, visste hvem det var. #id:sikkert-032 #minutes:2
- else:
  Det står ikke skrevet noe sted. Det tok fire telefoner å finne ut hvem det var. #id:sikkert-030 #minutes:4 #event:pressure=1
}
Så … må jeg ut igjen nå? #id:sikkert-040 #who:mathias #look:mathias=afraid #event:plea=1
Bare si om jeg må ut igjen. #id:sikkert-050 #thought:mathias
Du har lyst til å si at dette ordner seg. Du vet ikke om det gjør det. #id:sikkert-060
* [«Her er ei liste over rimelige steder. Ring rundt, så kommer du igjen.» #id:sikkert-list #who:you #mode:surface #shows:warm #act:refer #redline:need-not-assessed]
  Han ser på lista. Så ser han på telefonen. To prosent, og ingen av stedene tar fjorten kroner. #id:sikkert-070 #sound:paper #look:mathias=resigned #event:dismissed=1
  * * [«Nei, gi meg den. Finner du ikke noe selv, er det vi som skal hjelpe deg.» #id:sikkert-list-mend #who:you #mode:genuine #shows:felt #act:repair #act:help-anyway]
      Du ringer rundt selv, med høyttaleren på. Han får sitte og høre på at noen andre får nei. #id:sikkert-080 #sound:phone #look:mathias=relieved #event:recognised=1
  * * [«Bare prøv, du. Det er ofte noen som har noe ledig på en mandag, vet du.» #id:sikkert-list-on #who:you #mode:surface #shows:warm #act:move-on]
      Det går fint, sier han, og blir sittende ved en stikkontakt i mottaket. Der finner Julie ham. Hun ringer selv. #id:sikkert-090 #place:reception #look:julie=worried
* [«Sitt her, så kommer jeg hver halvtime og sier hvor det står hen.» #id:sikkert-company #who:you #mode:deep #shows:warm #act:set-time #act:promise]
  11.35 kommer du. 12.00 glemmer du. 12.30 står han i døra, bare for å se om du har det bra. #id:sikkert-100 #look:mathias=warm #event:recognised=2
* [«Du går ikke herfra i dag uten å vite både hva du spiser og hvor du sover.» #id:sikkert-tonight #who:you #mode:genuine #shows:firm #act:promise #fact:strong-promise]
  Han legger ansiktet i hendene. Bare et sekund. #id:sikkert-110 #look:mathias=moved #event:settle=3
  Nå er det ikke bare du som har lovet det. Det er hele huset, og det vet det ikke ennå. #id:sikkert-120
* [«Jeg kan ikke love hva svaret blir. Jeg kan love at det kommer i dag.» #id:sikkert-today #who:you #mode:surface #shows:firm #act:limit #act:promise]
  I dag, sier han, som om det var et sted. #id:sikkert-130 #look:mathias=thoughtful #event:clear=1
-
{did("inhaler"):
  Inhalatoren står øverst i søknaden. Han sa ja, så du har ringt legekontoret òg. #id:sikkert-140 #sound:phone
- else:
  Han hoster. Julie spør om han har astma. Det har han. Inhalatoren har vært tom siden fredag, og det var det ingen som hadde spurt om. #id:sikkert-150 #look:julie=worried #event:guilt
}
-> beklager

// ---------------------------------------------------------------- 8 Beklager at jeg tar opp tida di (to lag)

=== beklager ===
Beklager at jeg tar opp tida di. #id:beklager-010 #who:mathias #look:mathias=ashamed #event:grief=1
Nå har jeg vært her for lenge. #id:beklager-020 #thought:mathias
Du blir rørt, og sint på noen, og sliten. Det er ikke han som skal ha noe av det. #id:beklager-030
* (care) [«Neste gang kommer du før det har gått ni netter.» #id:beklager-next #who:you #act:name]
* (this) [«Det er akkurat dette tida mi er til, Mathias.» #id:beklager-time #who:you #act:reflect]
* (warm) [«Vil du ha noe varmt i magen mens vi venter?» #id:beklager-soup #who:you #act:offer #act:comfort]
-
* [Du lar medfølelsen gjelde ham, og sinnet noe annet. #id:beklager-in-work #layer:inner #mode:deep #shows:warm]
  Sinnet får vente ute på gangen. Det er noen andre det vil snakke med. #id:beklager-040
* [Du er vennlig og går videre til neste felt i skjemaet. #id:beklager-in-mask #layer:inner #mode:surface #shows:warm]
  Det er ikke noe mer å si om det, later du som. Han ser lettet ut over det. #id:beklager-050 #event:settle=2
* [Du sier at det gjorde inntrykk at han ventet så lenge. #id:beklager-in-show #layer:inner #mode:genuine #shows:felt]
  Gjorde det? Jeg trodde ikke at noen la merke til det. #id:beklager-060 #who:mathias #look:mathias=surprised
-
{
- this:
  Han ser i veggen. Det er en plakat der, om sommertid. #id:beklager-070 #look:mathias=moved #event:recognised=1
- warm:
  Tomatsuppe fra kollegenes skap. Etter den tredje skjea får han farge. «Hvor står koppene?» spør Julie. «Til neste gang.» #id:beklager-080 #sound:coffee #look:mathias=relieved #event:thaw=1
- variant() == HARD:
  Ja. Unnskyld. #id:beklager-090 #who:mathias #look:mathias=ashamed #event:dismissed=1
  Det var ikke kjeft. Det var omvendt. #id:beklager-100 #who:you #event:settle=1
- else:
  Tre netter. Da kommer jeg etter tre. #id:beklager-110 #who:mathias #look:mathias=wry #event:thaw=1
}
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
{did("lost"):
  Klokka 15.45. Tre ting på én gang igjen: Tom har ringt fem ganger, notatet er ikke skrevet, og matpakka ligger der den lå. #id:etter-010 #phase:after #place:office #sound:office-hum
- else:
  Klokka 13.40. Tre ting på én gang igjen: Tom har ringt to ganger til, notatet er ikke skrevet, og matpakka ligger der den lå. #id:etter-020 #phase:after #place:office #sound:office-hum
}
Hva kjenner du nå? #id:etter-030 #checkin
{
- level("gap") != LOW:
  Du har vært blid siden klokka ni. Det sitter i kjevene. #id:etter-040
- level("energy") == LOW:
  Du leser det samme klokkeslettet tre ganger. Det er fortsatt det samme. #id:etter-050
}
* [Ring Tom først, så er i hvert fall én av dem fornøyd med deg. #id:etter-tom #mode:surface #shows:warm #act:straight-on]
  «Så fint at du ringer!» sier Tom. Det tar elleve minutter. Du hører hva han sier i omtrent sju av dem. #id:etter-060 #sound:phone
* [Lukk døra og spis. Alt det andre tåler tolv minutter til, så vidt. #id:etter-eat #mode:none #act:break #minutes:12]
  Du tygger. Gjennom veggen hører du at verden klarer seg. #id:etter-070 #sound:silence
* [Finn to kolleger, og spør om de klarer vakta. Ordentlig, altså. #id:etter-two #mode:genuine #shows:felt #act:debrief #minutes:8]
  «Jeg gjemmer meg på kopirommet», sier Ayan. #id:etter-080 #place:colleague-office #look:ayan=wry
  «Det er der jeg gjemmer meg», sier den andre. «Er det du som flytter papiret?» #id:etter-090
-
-> julie_takk

=== julie_takk ===
Julie står og tørker av skranken. Den er ren. #id:julie-takk-010 #place:reception #sound:queue #look:julie=tired
{did("lost"):
  Unnskyld at jeg ikke sa det tydeligere. Om parkeringen. #id:julie-takk-020 #who:julie #look:julie=ashamed
- else:
  Han spurte om parkeringen, i morges. Jeg visste ikke om det var noe å si. #id:julie-takk-030 #who:julie #look:julie=wary
}
* [«Du har vel fått med deg at rutinen for køen henger på veggen der borte?» #id:takk-rule #who:you #mode:surface #shows:firm #act:inform #fact:julie-told-off]
  Ja. Unnskyld. #id:julie-takk-040 #who:julie #look:julie=mortified #event:dismissed=1
* [«Det du så i dag, var det viktigste noen så. Si sånt, hver gang.» #id:takk-thank #who:you #mode:genuine #shows:felt #act:thank #fact:julie-thanked]
  Hun slutter å tørke. #id:julie-takk-050 #look:julie=moved
  Hver gang? Det blir ganske ofte. #id:julie-takk-060 #who:julie #look:julie=glad #event:thanks
* [Nikk til henne og gå videre. Hun ser ut til å ha nok med sitt. #id:takk-nod #mode:none #act:let-go]
  Hun nikker tilbake. Om det var noe å si, vet hun fortsatt ikke. #id:julie-takk-070 #look:julie=wary
-
-> siv_rom

=== siv_rom ===
Siv står i gangen med to kalendere. #id:siv-rom-010 #place:corridor #look:siv=tired #sound:steps
{did("asked-siv"):
  Jeg har stått i luka i to timer. Jeg har fortsatt brillene til en eller annen. #id:siv-rom-020 #who:siv #look:siv=wry
- else:
  Gikk det bra på vakta? #id:siv-rom-030 #who:siv #look:siv=kind
}
-> siv_valg

=== siv_valg ===
Den som er god på vakt, har alltid tid. Det er det ingen som har sagt. Det bare henger der, over vakttavla. #id:siv-valg-010
* [«Ja da. Litt hektisk, men det er det jo alltid på en mandag.» #id:siv-fine #who:you #mode:surface #shows:warm #act:let-lie]
  Så bra! #id:siv-valg-020 #who:siv #look:siv=relieved
  Hun krysser deg av som en vakt som gikk. #id:siv-valg-030
* [«Én på vakt holder helt til to ting skjer samtidig. Det gjør de.» #id:siv-say #who:you #mode:genuine #shows:firm #act:tell-leader #act:raise-issue #fact:told-siv]
  Hun skriver det ned. Ikke på hånda denne gangen. #id:siv-valg-040 #look:siv=thoughtful #sound:paper
* [Meld det som avvik: antall som kom, antall ubesvarte, én på vakt. #id:siv-report #mode:none #act:report #minutes:8 #fact:told-siv]
  Trettini, elleve, én. Det er tre tall. De ser beskjedne ut i skjemaet. #id:siv-valg-050 #sound:keys
-
-> hjem

=== hjem ===
Klokka er 16.05. Mathias har gått. Det er stille i mottaket, på den måten det er stille etter noe. #id:hjem-010 #place:reception #sound:silence
{did("quarter"):
  Solveig var den siste ut. «DU SA ET KVARTER!» ropte hun fra døra. «Og det BLE et kvarter!» #id:hjem-020 #look:solveig=glad #event:thanks
- else:
  Solveig fikk timen sin 14.10. Du sa at hun måtte vente, at det var riktig, og at det var lenge. «Lenge, ja», sa hun, ganske lavt. #id:hjem-030 #look:solveig=calm
}
* [Skriv lista for i morgen, så hodet slipper å ha den i natt. #id:hjem-list #mode:none #act:note #minutes:8]
  Elleve punkter. Det siste er «frokost». #id:hjem-040 #sound:paper
* [Gå gjennom dagen én gang til på bussen, fra ni til fire. #id:hjem-replay #mode:none #act:brood]
  På tredje holdeplass kommer du på noe du kunne ha sagt. På niende sier du det. Bussjåføren ser i speilet. #id:hjem-050 #place:outside #sound:rain
* [Gå hjem nå, og la dagen være akkurat så ferdig som den er. #id:hjem-go #mode:none #act:switch-off]
  Du låser døra til mottaket. Bak deg ringer det. Det er ikke lenger til deg. #id:hjem-060 #place:outside #sound:phone
-
{
- did("lost"):
  -> slutt_parkering
- did("asked-siv"):
  -> slutt_sprakk
- (did("solveig-first") && did("took-call")) || (did("took-call") && did("went-out")) || (did("solveig-first") && did("went-out")):
  -> slutt_alle
- else:
  -> slutt_seng
}

=== slutt_seng ===
Tirsdag morgen ligger vedtaket der, skriftlig: penger til mat, og en seng fram til fredag. Klokka var 15.35 da senga var funnet. #id:slutt-seng-010 #phase:later #place:reception #sound:morning
{did("strong-promise"):
  Tre stykker i huset måtte bli til halv fem for at det du lovet, skulle bli sant. De sier det ikke til deg. De sier det til Siv. #id:slutt-seng-020 #look:siv=thoughtful
- else:
  Tre telefoner er fortsatt ubesvarte. Ingen har dødd av det. Tom har sendt en blomst, på e-post. #id:slutt-seng-030
}
{did("julie-thanked"):
  Julie har skrevet noe på vakttavla, under «LYKKE TIL»: «Si det hver gang.» #id:slutt-seng-040 #look:julie=glad
}
Mathias kommer innom klokka ni. Det var ikke noe, sier han. Han ville bare si takk. #id:slutt-seng-050 #look:mathias=warm #ending:seng-for-fire
-> END

=== slutt_alle ===
Vedtaket var ferdig 16.00, på minuttet. Alle som kom i går, fikk omtrent sju minutter hver. #id:slutt-alle-010 #phase:later #place:reception #sound:morning
Det er ingen klager. Saken til Mathias er i orden. Du prøver å se ansiktet hans for deg, og får fregner og en jakke. #id:slutt-alle-020
{did("told-siv"):
  Siv har satt et spørsmålstegn i vaktplanen. Det er i det minste et tegn. #id:slutt-alle-030 #look:siv=thoughtful
- else:
  På vakttavla står det «LYKKE TIL». Du visker det ut. Så skriver du det igjen, til den neste. #id:slutt-alle-040
}
Noen i luka i dag slipper folk foran seg. Du ser det. Du er ikke på vakt. #id:slutt-alle-050 #ending:alle-litt
-> END

=== slutt_sprakk ===
Siv sto i luka i to timer i går. To avtaler måtte flyttes, og printeren liker henne. #id:slutt-sprakk-010 #phase:later #place:reception #sound:morning #look:siv=wry
Vakta sprakk, sier noen ved kaffemaskinen. De sier det som om det var et rør. #id:slutt-sprakk-020
{did("told-siv"):
  Nå har jeg stått der selv. Fra i dag er vi to på vakt, på prøve. #id:slutt-sprakk-030 #who:siv #look:siv=firm
- else:
  Vi prøver med to i dag. Jeg skulle ønske du hadde sagt det selv, men jeg så det jo. #id:slutt-sprakk-040 #who:siv #look:siv=thoughtful
}
Mathias hadde en seng klokka 15.40, og et vedtak på papir. Solveig har fått brillene sine igjen. #id:slutt-sprakk-050 #look:mathias=calm #ending:vakta-sprakk
-> END

=== slutt_parkering ===
Klokka 15.55 i går hadde han vedtaket i hånda: penger til mat, og en seng til fredag. Ingen kom til skade. #id:slutt-parkering-010 #phase:later #place:reception #sound:morning
{did("julie-went"):
  Det var Julie som fant ham. Hun har skrevet en beklagelse til deg for at hun gikk fra plassen sin. Du leser den to ganger, og så går du ut til henne. #id:slutt-parkering-020 #look:julie=wary
- else:
  I natt lå du og regnet på det: fra 09.50 til 15.20 er fem og en halv time, i fem minus. #id:slutt-parkering-030
}
{did("julie-told-off"):
  Julie sier ikke noe om køen i dag. Den er lang. #id:slutt-parkering-040 #look:julie=closed
}
Parkeringen er tom. Du sjekker den likevel, både da du kommer og da du går. #id:slutt-parkering-050 #place:outside #ending:parkeringen
-> END
