// media-mandag – Medie-mandag (S43 + S03).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Tre spørsmål avgjør slutten: Ble det en allianse (alliance)? Gikk saken foran (first-in-line)? Ble de tre ukene sagt (owned)?

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
Mandag, kl. 08.45. I går sto kontoret ditt på førstesida av Fjordposten: «Ventet i ni uker: – Ingen svarte meg». #id:before-010 #phase:before #place:office #sound:morning
Du leste den i senga. Du vet hvem sin sak det er. Det er ikke din. Det er en av Espens. #id:before-020
Klokka ni kommer Nasreen Akhtar. Hun søkte om sosialhjelp for seks uker siden, som en bro til en annen ytelse er avgjort. Hun har ikke fått svar. #id:before-030
- (choose)
{minutes() < 3: -> ready}
* {minutes() >= 7} [Slå opp saken hennes, dato for dato (7 min). #id:prep-case #prep:case #act:read-up #minutes:7]
  Mottatt for seks uker siden. Åpnet for tre. Imellom står det ingenting, og ingenting er også en opplysning. #id:before-040 #place:office #sound:keys
  Da den ble åpnet, ba noen om en kontoutskrift. Den har ikke kommet. #id:before-050
  -> choose
* {minutes() >= 4} [Spør Mehmet hva kontoret sier i dag (4 min). #id:prep-mehmet #prep:mehmet #act:ask-leader #minutes:4]
  Pressen går til meg. Ingen av oss snakker om enkeltsaker, uansett hva som sto. #id:before-060 #who:mehmet #place:leader-office #look:mehmet=tired
  Han er sitert i avisa. Han har brettet den så sitatet ligger inn. #id:before-070 #sound:paper
  Hvordan har dere det, egentlig? #id:before-080 #who:mehmet #look:mehmet=worried
  -> choose
* {minutes() >= 3} [Ta tre minutter med Espen, uten saken (3 min). #id:prep-espen #prep:espen #act:ask-colleague #minutes:3]
  Espen har hettegenser under jakka og ikke noe på skjermen. #id:before-090 #place:colleague-office #look:espen=tired
  Ikke spør om den saken. #id:before-100 #who:espen #look:espen=tense
  Nei. Jeg ville høre om du hadde spist. #id:before-110 #who:you
  Det har han ikke. Du legger igjen en banan. #id:before-120 #look:espen=moved
  -> choose
* {minutes() >= 3} [Skriv én linje om hva du kjente i går (3 min). #id:prep-line #prep:line #act:rest #minutes:3]
  Telefonen i skuffen. «Skamfull», skriver du. Så: «og sint på at jeg ble skamfull». #id:before-130 #place:office #sound:paper
  Det er bare et ark. Men nå ligger det på arket. #id:before-140
  -> choose
* [La det være nok nå, og gå og hent henne i mottaket. #id:prep-done #act:start]
  -> ready

= ready
Nasreen Akhtar sitter i mottaket med rød vinterkåpe og avisa på fanget. Tre andre i rommet leser den samme sida. #id:before-150 #place:reception #sound:queue #look:nasreen=firm
{
- variant() == MILD:
  God morgen. Dere er blitt berømte. #id:before-160 #who:nasreen #look:nasreen=wry
- variant() == ORDINARY:
  God morgen. Jeg har tatt med litt lesestoff. #id:before-170 #who:nasreen #look:nasreen=firm
- else:
  Hun sier ikke god morgen. Hun holder opp sida, så du ser bildet av døra du akkurat kom ut av. #id:before-180 #look:nasreen=angry
}
{
- variant() == HARD:
  -> opptak
- else:
  -> avisa
}

// ---------------------------------------------------------------- Opptaket (bare på en hard dag)

=== opptak ===
Inne på rommet legger hun telefonen midt på bordet. Et rødt punkt lyser. #id:opptak-010 #phase:meeting #place:meeting-room #sound:chair
Jeg tar opp, bare så du vet det. Enten har dere noe å skjule, eller så gjør det ikke noe. #id:opptak-020 #who:nasreen #look:nasreen=testing #event:test=1 #event:pressure=1
Stemmen din blir en annen bare av å høre det. #id:opptak-030
* [«Greit at du sier det. Da vet jeg det, så begynner vi.» #id:opptak-fine #who:you #mode:surface #shows:calm #act:inform #fact:recorded]
  Jeg hadde ventet mer motstand. #id:opptak-040 #who:nasreen #look:nasreen=surprised #event:settle=1
* [«Vil du si meg hva du har tenkt å bruke opptaket til?» #id:opptak-ask #who:you #mode:genuine #shows:felt #act:ask #fact:recorded]
  Til å huske. Jeg har sluttet å stole på at dere gjør det. #id:opptak-050 #who:nasreen #look:nasreen=firm #event:clear=1
* [«Da blir det nok ikke så mye jeg kan si til deg i dag, altså.» #id:opptak-mute #who:you #mode:surface #shows:firm #act:defend #fact:recorded]
  Nei. Det er jo det det står om. #id:opptak-060 #who:nasreen #look:nasreen=closed #event:dismissed=1
-
-> avisa

// ---------------------------------------------------------------- 1 Avisa på bordet (to lag)

=== avisa ===
{
- variant() == MILD:
  Jeg abonnerer på tre aviser. Det er sjelden jeg kjenner igjen dørhåndtaket. Har du lest den? #id:avisa-010 #phase:meeting #place:meeting-room #who:nasreen #look:nasreen=wry #event:test=1 #sound:paper
- variant() == ORDINARY:
  Hun legger sida på bordet og glatter den ut med begge hender. #id:avisa-020 #phase:meeting #place:meeting-room #sound:paper
  «Ingen svarte meg.» Ni uker. Jeg er på seks. Har du lest den? #id:avisa-030 #who:nasreen #look:nasreen=firm #event:test=1 #event:anger=1
- else:
  Seks uker. I barnehagen teller vi ungene to ganger. Her er det visst ingen som teller. Har du lest den? #id:avisa-040 #who:nasreen #look:nasreen=angry #event:test=1 #event:anger=2 #sound:paper
}
Hvis du sier nei nå, vet jeg hvem du er. #id:avisa-050 #thought:nasreen
Du blir stukket, skamfull og litt enig. Alt på én gang, og alt synes. #id:avisa-060
Hva kjenner du nå? #id:avisa-070 #checkin
* (asked) [«Jeg har sett den. Hva tenkte du selv da du leste den?» #id:avisa-asked #who:you #act:ask #act:elicit]
* (plain) [«Ja. Jeg leste hele i går kveld, før jeg sovnet.» #id:avisa-plain #who:you #act:admit]
* (bounded) [«Ja. Den saken kan jeg ikke si noe om. Din kan jeg.» #id:avisa-limit #who:you #act:limit #act:offer]
-
* [Du er nøytral i ansiktet, som om det var et annet kontor. #id:avisa-in-mask #layer:inner #mode:surface #shows:calm]
  {not prepared("line"):
    Ansiktet er nøytralt. Tommelen din har funnet et hjørne av avisa og bretter det. #id:avisa-080 #event:test=1
  - else:
    Det holder. Det du kjente i går, ligger i skuffen. #id:avisa-090 #event:settle=2
  }
* [Du ser for deg hvordan det var å lese den hjemme hos henne. #id:avisa-in-work #layer:inner #mode:deep #shows:grave]
  Ved det bordet er det ingen skam på kontorets vegne. Der er det bare en dato som ikke kommer. #id:avisa-100 #event:settle=1
* [Du innrømmer det: Det var ikke noen hyggelig søndag for deg. #id:avisa-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Nei. For deg var det en søndag. #id:avisa-110 #who:nasreen #look:nasreen=irritated #event:jab=1
  - else:
    Nei, det kan jeg tenke meg. Da var vi to. #id:avisa-120 #who:nasreen #look:nasreen=wry
  }
-
{
- asked:
  Hun tar av seg brillene, så de henger i snora. #id:avisa-130 #minutes:6 #look:nasreen=thoughtful
  Jeg tenkte: der sitter jeg om tre uker. Med bilde. Det verste var ikke ventinga. Det var å være en som må be. #id:avisa-140 #who:nasreen #look:nasreen=ashamed #event:recognised=2
- bounded:
  Din kan jeg, ja. Det er min jeg er kommet for. #id:avisa-150 #who:nasreen #look:nasreen=wary #event:clear=1
- else:
  Skuldrene hennes kommer ned en knapp. Det er fem knapper i kåpa. #id:avisa-160 #look:nasreen=wary #event:settle=1
}
-> holder

// ---------------------------------------------------------------- 2 Er det sånn dere holder på?

=== holder ===
{
- variant() == MILD:
  Enten har dere for lite folk, eller så har dere for lite lyst. Hvilken er det? #id:holder-010 #who:nasreen #look:nasreen=wry #event:jab=1
- variant() == ORDINARY:
  «Kontoret beklager at det har tatt tid.» Enten er det dårlig gjort, eller så er det meningen. Er det sånn dere holder på? #id:holder-020 #who:nasreen #look:nasreen=irritated #event:anger=1
- else:
  «Kontoret beklager.» «Kontoret tar det på alvor.» Enten lyver dere, eller så vet dere ikke. Er det sånn dere holder på? #id:holder-030 #who:nasreen #look:nasreen=angry #event:anger=2
}
Enten forsvarer du dem, eller så er du enig. #id:holder-040 #thought:nasreen
* [«Noe kjenner jeg igjen, og noe er blandet sammen. Vil du høre hva?» #id:holder-facts #who:you #mode:surface #shows:calm #act:explain #act:give-choice]
  Blandet sammen. Det står på trykk. #id:holder-050 #who:nasreen #look:nasreen=testing
  Du sier hvor lenge et brev kan bli liggende, og hva dere skal gjøre da. Hun hører etter med armene i kors. #id:holder-060 #event:clear=1
* [«Noen ganger går det for sent. Om det gjelder deg, ser vi på nå.» #id:holder-late #who:you #mode:genuine #shows:felt #act:admit #act:frame]
  Noen ganger. #id:holder-070 #who:nasreen #look:nasreen=thoughtful
  Det er et lite ord. Men det er det første i dag som ikke sto i avisa. #id:holder-080 #event:settle=1
* [«Det er mer i den saken enn det som står der, for å si det sånn.» #id:holder-hint #who:you #mode:surface #shows:grave #act:confide #redline:confidentiality]
  Hun lener seg fram. Det gjør hun helt uten å ville det. #id:holder-090 #look:nasreen=surprised
  Så nå vet jeg at du vet. Og hva sier du om meg i morgen? #id:holder-100 #thought:nasreen
  * * [«Det var galt av meg å si. Jeg kan ikke snakke om noen andres sak.» #id:holder-hint-mend #who:you #mode:genuine #shows:felt #act:repair #act:limit #fact:hint-mended]
      Nei. Det var godt du hørte det selv. #id:holder-110 #who:nasreen #look:nasreen=firm #event:recognised=1
      Du skriver «avvik» på hånda, med penn. #id:holder-120
  * * [«Jeg sier ikke mer enn det. Men tro ikke på alt du leser i avisa, du.» #id:holder-hint-on #who:you #mode:surface #shows:firm #act:defend #fact:hint-left]
      Ikke mer enn det. Nei, det var akkurat passe. #id:holder-130 #who:nasreen #look:nasreen=closed #event:dismissed=1
* [«Jeg kan ikke svare for hele Nav, men jeg skal svare for din sak.» #id:holder-yours #who:you #mode:deep #shows:firm #act:limit #act:promise]
  Hun ler kort gjennom nesa. #id:holder-140 #look:nasreen=wry
  Skal du det? Ja, da er du alt bedre enn sitatet. #id:holder-150 #who:nasreen #look:nasreen=testing #event:recognised=1
-
-> laa

// ---------------------------------------------------------------- 3 Det som lå (to lag)

=== laa ===
Du snur deg mot skjermen og åpner saken hennes. Det er bare du som ser den. #id:laa-010 #sound:keys
{prepared("case"):
  Du vet hva som står der. Det hjelper ikke på hva som står der. #id:laa-020
- else:
  Mottatt for seks uker siden. Åpnet for tre. Det synker i deg, ett hakk for hver uke. #id:laa-030 #event:fright
}
Nå leser du noe du ikke liker. #id:laa-040 #thought:nasreen
Hvem ser vel på historikken? Ingen, som regel. #id:laa-050 #event:guilt
* (half) [«Vi mangler en kontoutskrift. Den ba vi deg om for tre uker siden.» #id:laa-half #who:you #act:inform #act:explain]
* (whole) [«Den lå i tre uker før noen åpnet den. Det er vår feil, ikke din.» #id:laa-own #who:you #act:own #act:inform #event:guilt #fact:owned]
* (late) [«Det har tatt lenger tid enn det skal. Du skulle hatt brev om det.» #id:laa-letter #who:you #act:admit #act:apologise #fact:owned-some]
-
* [Du leser alt sammen opp slik det står, som en værmelding. #id:laa-in-mask #layer:inner #mode:surface #shows:calm]
  {whole || late:
    Det er rart med værmeldinger. Man tror på dem når det regner. #id:laa-060 #event:clear=1 #event:settle=1
  - else:
    Hun hører på stemmen, ikke på ordene. Den er veldig jevn. #id:laa-070
  }
* [Du skiller: hva er Navs, hva er hennes, hva er ingens. #id:laa-in-work #layer:inner #mode:deep #shows:firm]
  Tre uker er Navs. Utskriften er hennes. Søndagen er ingens. Det blir plass til å puste mellom dem. #id:laa-080
* [Du ser opp fra skjermen når du sier det, rød i kinnene. #id:laa-in-show #layer:inner #mode:genuine #shows:felt]
  {
  - whole:
    Hun ser at du er rød. Hun ser en annen vei, et øyeblikk, av høflighet. #id:laa-090 #look:nasreen=kind #event:recognised=1
  - else:
    Du er rød. Hva er det du ikke leser høyt? #id:laa-100 #who:nasreen #look:nasreen=testing #event:test=1
  }
-
{
- whole:
  Det blir stille. Lysrøret i taket summer. #id:laa-110 #sound:silence
  Tre uker. Og jeg som trodde det var meg. Jeg har lest den søknaden sju ganger for å finne feilen. #id:laa-120 #who:nasreen #look:nasreen=moved #event:recognised=2
  «Vår», sa du. Da er den også litt din. #id:laa-130
  Så sier du det andre også: at det mangler en kontoutskrift. #id:laa-140
  Den har jeg tenkt å sende. Det er visst ikke det samme. #id:laa-150 #who:nasreen #look:nasreen=ashamed
- late:
  Et brev. Ja. Det hadde vært noe å ha på kjøleskapet. #id:laa-160 #who:nasreen #look:nasreen=wry #event:settle=1
  Hun spør ikke hvor mye lenger. Ikke ennå. Du sier at utskriften mangler, og hun noterer det på margen av avisa. #id:laa-170
- else:
  Hun blir rød, hun nå. #id:laa-180 #look:nasreen=ashamed #event:anger=1
  Ja. Den. Så det er min feil. Enten er det dere, eller så er det meg, og så var det meg. #id:laa-190 #who:nasreen #look:nasreen=ashamed #event:dismissed=1
  Akkurat der var det plass til noen ord til. Så er den plassen borte. #id:laa-200
}
-> felt_linje

// ---------------------------------------------------------------- 4 Kommentarfeltet

=== felt_linje ===
Hun har skrevet ut kommentarfeltet òg. To sider, med tusj. #id:felt-linje-010
{
- variant() == MILD:
  Her er det én som vet alt. «Har de ikke svart på fire uker, så er det innvilget.» Det hørtes jo pent ut. #id:felt-linje-020 #who:nasreen #look:nasreen=wry #event:test=1
- else:
  «Har de ikke svart på fire uker, så er det innvilget.» Hundre og tolv har trykket liker. Så da er jeg innvilget, da. #id:felt-linje-030 #who:nasreen #look:nasreen=firm #event:demand=1
}
Det hørtes for bra ut. #id:felt-linje-040 #thought:nasreen
Det er en lettelse å ha rett i noe. Du prøver å ikke vise hvor stor. #id:felt-linje-050
* [«Den kommentaren tror jeg faktisk ikke jeg ville ha lagt så veldig mye i.» #id:felt-light #who:you #mode:surface #shows:warm #act:move-on]
  Nei vel. Da stryker jeg den, da. #id:felt-linje-060 #who:nasreen #look:nasreen=closed #event:dismissed=1
  Hun stryker ut den gule linja med blå penn. Det blir grønt. #id:felt-linje-070 #sound:paper
* [«Det skulle jeg ønske var sant i dag. Skal jeg vise deg reglene?» #id:felt-show #who:you #mode:deep #shows:warm #act:offer #act:inform #fact:told-complaint]
  Du snur skjermen. Hun leser fort, som en som leser høyt for barn til daglig. #id:felt-linje-080 #minutes:3 #look:nasreen=listening #event:clear=1
  Så ingen får ja av at dere er trege. Men man kan klage på at dere er det. Og spørre Statsforvalteren. #id:felt-linje-090 #who:nasreen #look:nasreen=thoughtful
* [«Det stemmer ikke. Men at det går for sent, kan du faktisk klage på.» #id:felt-no #who:you #mode:genuine #shows:felt #act:refuse #act:appeal-info #fact:told-complaint]
  {variant() == HARD:
    Så dere kan være trege, og jeg kan skrive brev om det. #id:felt-linje-100 #who:nasreen #look:nasreen=angry #event:anger=1
  - else:
    Enten får jeg ikke penger, eller så får jeg skrive brev. Ja, ja. Hvor sender jeg det? #id:felt-linje-110 #who:nasreen #look:nasreen=wry
  }
  Du sier det: Servicen kan hun klage på til dere. At saken går for sent, kan hun også ta opp med Statsforvalteren. #id:felt-linje-120 #event:clear=1
-
-> syns

// ---------------------------------------------------------------- 5 Men hva synes du selv? (to lag)

=== syns ===
Hun bretter sammen avisa, så bare et halvt ansikt stikker fram. #id:syns-010 #sound:paper
Men hva synes du selv? Du er jo ikke bare et skilt på en dør. #id:syns-020 #who:nasreen #look:nasreen=open #event:pressure=1
Er du et menneske eller en logo? #id:syns-030 #thought:nasreen
{
- felt() == IRRITATED || felt() == AFRAID:
  Det hadde vært så deilig å være enig. Med hvem som helst. #id:syns-040
- felt() == MOVED:
  Du vil at hun skal vite at du er på hennes side. Det er ikke helt det samme som å være det. #id:syns-050
- else:
  {prepared("espen"):
    Du ser Espen for deg, og en banan. #id:syns-060
  - else:
    Det er et ordentlig spørsmål. Det får du ikke så mange av. #id:syns-070
  }
}
* (allied) [«Mellom oss to: De som bestemmer her i huset, har ikke peiling på noe.» #id:syns-ally #who:you #act:confide #fact:alliance]
* (task) [«Det jeg synes, hjelper deg lite. Å få den avgjort, hjelper.» #id:syns-task #who:you #act:frame #act:move-on]
* (both) [«Det var tungt å lese, og jeg er glad i jobben. Begge deler.» #id:syns-both #who:you #act:name #act:admit]
* (opinion) [«Jeg synes ikke det er greit at du har ventet uten å få vite noe.» #id:syns-yours #who:you #act:reflect #act:own]
-
* [Du svarer vennlig og holder resten for deg selv. #id:syns-in-mask #layer:inner #mode:surface #shows:warm]
  Resten er ditt. Det er godt å ha noe som ikke kommer på trykk. #id:syns-080 #event:settle=1
* [Du lar det høres at du mener det du sier til henne. #id:syns-in-show #layer:inner #mode:genuine #shows:felt]
  {allied:
    Det høres. Det høres helt ut i gangen. #id:syns-090 #sound:steps #event:pressure=1
  - else:
    Hun nikker, som om hun krysset av for noe. #id:syns-100
  }
* [Du minner deg på at hun spør om hun er trygg her. #id:syns-in-work #layer:inner #mode:deep #shows:warm]
  Da trenger det ikke å være et forhør. Da er det bare en som vil vite hvor hun er. #id:syns-110
-
{
- allied:
  {did("recorded"):
    Hun ler så høyt at noe i bordet dirrer. Det er telefonen hennes. Det røde punktet lyser ennå. #id:syns-120 #look:nasreen=glad #event:thaw=1
  - else:
    Hun ler, en stor og god latter. Du ler også. I gangen går noen forbi, og så går de ikke forbi. #id:syns-130 #look:nasreen=glad #event:thaw=2 #sound:steps
  }
- task:
  Det er tørt. Men det er ikke dumt. #id:syns-140 #who:nasreen #look:nasreen=wry #event:clear=1
- both:
  Begge deler. Ja. Sånn er det i barnehagen òg. #id:syns-150 #who:nasreen #look:nasreen=thoughtful #event:settle=1
  Hun sier ikke «dere» om deg resten av timen. #id:syns-160
- else:
  {did("recorded"):
    Hun skyver telefonen litt nærmere deg. «Den delen vil jeg ha tydelig.» #id:syns-170 #look:nasreen=moved #event:recognised=1
  - else:
    Takk. Det sto det ikke noe om. #id:syns-180 #who:nasreen #look:nasreen=moved #event:recognised=1
  }
}
-> journalist

// ---------------------------------------------------------------- 6 Journalisten

=== journalist ===
Hun journalisten ringte meg. Jeg skrev jo i kommentarfeltet, jeg òg. Hun vil ha flere. Hva skal jeg si til henne? #id:journalist-010 #who:nasreen #look:nasreen=thoughtful #event:pressure=1
Nå ble du redd. #id:journalist-020 #thought:nasreen
{prepared("mehmet"):
  Pressen går til Mehmet. Nasreen går dit hun vil. #id:journalist-030 #event:clear=1
- else:
  Du ser for deg neste søndag, med samme dør på bildet. #id:journalist-040
}
* [«Det er ditt valg. Jeg vil bare at du skal ha fått svar her først.» #id:journ-first #who:you #mode:deep #shows:grave #act:reason #act:give-choice]
  {level("trust") == LOW:
    Først. Hvem er det best for? #id:journalist-050 #who:nasreen #look:nasreen=testing #event:test=1
  - else:
    Ja. Det hadde jeg òg likt. #id:journalist-060 #who:nasreen #look:nasreen=thoughtful
  }
* [«Det bestemmer du helt selv. Det du velger, endrer ikke noe her.» #id:journ-free #who:you #mode:genuine #shows:felt #act:inform #act:give-choice]
  Ikke noe? Verken opp eller ned? #id:journalist-070 #who:nasreen #look:nasreen=surprised #event:recognised=1
  Verken opp eller ned. #id:journalist-080 #who:you
* [«Det kan jo bli litt vanskeligere for oss to hvis du stiller opp.» #id:journ-threat #who:you #mode:surface #shows:warm #act:explain #redline:retaliation]
  Hun slutter å lete etter brillene. #id:journalist-090 #look:nasreen=wary #sound:silence #event:dismissed=1
  Der kom det. Og det kom pent. #id:journalist-100 #thought:nasreen
  * * [«Det tar jeg tilbake. Du skal ikke få det verre her av å si noe til noen.» #id:journ-threat-mend #who:you #mode:genuine #shows:felt #act:repair #fact:threat-mended]
      Si det én gang til, så jeg får det med meg. #id:journalist-110 #who:nasreen #look:nasreen=firm #event:recognised=1
      Du sier det én gang til. Så skriver du «Mehmet» på hånda, og sier at lederen din skal få vite om det første. #id:journalist-120
  * * [«Jeg mener bare at det blir mye støy. Det er jo du som må bære det etterpå.» #id:journ-threat-on #who:you #mode:surface #shows:warm #act:move-on #fact:threat-left]
      Ja. Det er jo det. #id:journalist-130 #who:nasreen #look:nasreen=closed
* [«Jeg kan ikke uttale meg, men du skal få datoene dine på papir.» #id:journ-paper #who:you #mode:surface #shows:firm #act:write-down #act:offer #fact:dates-promised]
  Til henne? #id:journalist-140 #who:nasreen #look:nasreen=surprised
  Til deg. Hva du gjør med dem, er din sak. #id:journalist-150 #who:you #event:clear=1
-
-> husleie

// ---------------------------------------------------------------- 7 Torsdag er det husleie

=== husleie ===
Torsdag er det husleie. Åtte tusen sju hundre. #id:husleie-010 #who:nasreen #look:nasreen=worried #event:plea=1
Hva har dere å spise fram til da? Og strøm, medisiner? #id:husleie-020 #who:you
Mat har vi. Jeg har lånt av søstera mi. Det er bare det at hun har bursdag på lørdag, og jeg kommer tomhendt. #id:husleie-030 #who:nasreen #look:nasreen=ashamed
Ikke gi meg forrang fordi jeg har avisa med. #id:husleie-040 #thought:nasreen
I bunken på skjermen ligger det elleve saker. Hun er nummer sju. Du kjenner hvor gjerne du vil ha den vekk før søndag. #id:husleie-050
* [«Du får svar innen onsdag. Da rekker du også å ringe utleieren din.» #id:husleie-date #who:you #mode:genuine #shows:firm #act:promise #act:set-time #fact:date-given]
  Onsdag. Enten stemmer det, eller så vet jeg hvor du bor. Jeg tuller. #id:husleie-060 #who:nasreen #look:nasreen=wry #event:recognised=1
* [«Vis meg kontoen her og nå, så har vi det vi mangler, og den går i dag.» #id:husleie-now #who:you #mode:surface #shows:calm #act:check-facts #act:help-anyway #fact:first-in-line]
  Hun logger inn og holder telefonen fram mot deg. Det tar fire minutter. Seks uker, og så fire minutter. #id:husleie-070 #minutes:4 #look:nasreen=relieved #event:recognised=1
* [«Vi tar den øverst i bunken, så slipper alle å lese om den på søndag.» #id:husleie-press #who:you #mode:surface #shows:warm #act:concede #redline:dislike-decides]
  Så det var avisa som hjalp. #id:husleie-080 #who:nasreen #look:nasreen=resigned #event:settle=1
  Hun ser på den, nesten med medlidenhet. Nummer en til seks i bunken ser ikke på noe. #id:husleie-090 #sound:paper
  * * [«Nei. Den skal vurderes etter hvor mye den haster, ikke etter søndagen.» #id:husleie-press-mend #who:you #mode:genuine #shows:felt #act:repair #act:limit #fact:put-forward]
      Og haster den? #id:husleie-100 #who:nasreen #look:nasreen=testing
      Husleia haster. Det er det du skriver. En annen enn du skal lese det i dag. #id:husleie-110 #event:clear=1
  * * [«Det viktigste er vel at du får pengene dine. Hvorfor er ikke så farlig nå.» #id:husleie-press-on #who:you #mode:surface #shows:warm #act:move-on #fact:first-in-line]
      For meg er det ikke så farlig, nei. #id:husleie-120 #who:nasreen #look:nasreen=closed
* [«Jeg legger den fram i dag og sier hvorfor den haster. Andre avgjør.» #id:husleie-forward #who:you #mode:none #act:inform #act:follow-up #fact:put-forward]
  Andre. Ja. Så lenge de kan lese. #id:husleie-130 #who:nasreen #look:nasreen=wry #event:clear=1
  Utskriften sender hun fra telefonen mens hun tar på seg kåpa. #id:husleie-140 #sound:phone
-
{
- did("alliance"):
  Hils dem som ikke har peiling. #id:husleie-150 #who:nasreen #look:nasreen=glad #event:thanks
- level("trust") == LOW:
  Hun tar med seg avisa. Hun tar den under armen, som en paraply. #id:husleie-160 #look:nasreen=closed
- else:
  Hun legger igjen avisa. «Jeg har den på nett», sier hun. #id:husleie-170 #look:nasreen=calm #sound:paper
}
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Klokka er 09.50. I gangen snakker folk lavere enn de pleier. #id:etter-010 #phase:after #place:corridor #sound:office-hum
Hva kjenner du nå? #id:etter-020 #checkin
{
- level("gap") != LOW:
  Det nøytrale ansiktet sitter fortsatt på. Du merker det på kinnene, som etter tannlegen. #id:etter-030
- level("energy") == LOW:
  Klokka er ti på ti, og kroppen din tror at det er fredag. #id:etter-040
}
* [Ta ti minutter på trappa på baksida, uten nett og nyheter. #id:etter-break #mode:none #act:break #minutes:10]
  Det er kaldt i trinnene. En mann går forbi med hund og avis. Hunden bærer avisa. #id:etter-050 #place:outside #sound:morning
* [Si det til Mehmet som det er: «Jeg ble redd for søndag.» #id:etter-mehmet #mode:none #act:debrief #minutes:5]
  Jeg òg. Jeg har lest sitatet mitt elleve ganger, og det blir ikke bedre. #id:etter-060 #who:mehmet #place:leader-office #look:mehmet=wry
  Dere ler litt. Så slutter dere, og det er godt det også. #id:etter-070
* [Ta den neste med en gang. Det sitter tre i mottaket alt. #id:etter-on #mode:none #act:straight-on]
  «Har du lest den?» er det første den neste sier. Du svarer litt for fort. #id:etter-080 #place:meeting-room #sound:door
-
-> lunsj

=== lunsj ===
{did("alliance"):
  I lunsjen sitter Espen alene. Han flytter brettet da han ser deg, men ikke for å gi plass. #id:lunsj-010 #place:lunch-room #sound:coffee #look:espen=hurt
- else:
  I lunsjen sitter Espen alene ved vinduet. Folk går rundt bordet hans som om det var nymalt. #id:lunsj-020 #place:lunch-room #sound:coffee #look:espen=tired
}
* [Sett deg ved siden av ham, og snakk om noe helt annet. #id:lunsj-sit #mode:surface #shows:warm #act:tell-colleague #fact:sat-with]
  Dere snakker om vinterdekk. Han spiser opp. #id:lunsj-030 #look:espen=kind
* [«Jeg leste det, Espen.» Og så ikke et ord mer enn det. #id:lunsj-read #who:you #mode:genuine #shows:felt #act:tell-colleague #fact:sat-with]
  Takk. #id:lunsj-040 #who:espen #look:espen=moved
  Han skyver melka over til din side. #id:lunsj-050
* [«Hva trenger du av oss i dag?» Spør, og vent til han svarer. #id:lunsj-ask #who:you #mode:deep #shows:warm #act:ask #fact:sat-with]
  At dere ikke hvisker. Og at noen tar telefonen min til klokka to. #id:lunsj-060 #who:espen #look:espen=relieved
  Du tar telefonen hans til klokka to. Den ringer fem ganger. #id:lunsj-070
* [Ta med deg maten ut. Han vil sikkert helst være i fred nå. #id:lunsj-leave #mode:none #act:let-lie]
  Kanskje vil han det. Du er den fjerde som har tenkt det i dag. #id:lunsj-080
-
{did("alliance"):
  Jeg gikk forbi rommet ditt i dag. Jeg har brukt hele helga på å ikke si et ord til noen. #id:lunsj-090 #who:espen #look:espen=hurt #event:caught=1
}
-> bunken

=== bunken ===
Halv to. Bunken med uåpnet post ligger der den ligger. Den er høyere enn skjermen din. #id:bunken-010 #place:office #sound:paper
{
- did("hint-mended") || did("threat-mended"):
  På hånda di står det fortsatt noe med penn. Det har du alt sagt til Mehmet. #id:bunken-020
- did("recorded"):
  At møtet ble tatt opp, sier du til Mehmet med én gang. Han noterer det og spør ikke om mer. #id:bunken-030
}
* [«Uåpnet post er ikke en person. Hvor mange ligger sånn i dag, Mehmet?» #id:bunken-ask #who:you #mode:genuine #shows:firm #act:tell-leader #act:raise-issue #fact:told-mehmet]
  Det vet jeg ikke. #id:bunken-040 #who:mehmet #look:mehmet=worried
  Han sier det som en som akkurat har skjønt at det er svaret. Så begynner dere å telle. Trettifire. #id:bunken-050
* [Åpne de fem øverste selv, stille, så er det i hvert fall fem færre. #id:bunken-open #mode:surface #shows:calm #act:help-anyway]
  Den tredje er fra august. Du legger den tilbake og tar den opp igjen. #id:bunken-060
* [Meld det som avvik at hun aldri fikk brev om at det ville ta lengre tid. #id:bunken-report #mode:none #act:report #minutes:8 #fact:told-mehmet]
  Åtte minutter. «Hva kunne ha forhindret dette?» spør skjemaet. «At noen åpnet posten», skriver du. #id:bunken-070 #sound:keys
* [La den ligge. I dag er ikke dagen for å komme med noe mer, til noen av dem. #id:bunken-lie #mode:none #act:let-lie]
  Ingen ville hatt plass til det i dag. Det er det noen har tenkt hver dag i seks uker. #id:bunken-080
-
-> notat

=== notat ===
Så er det hennes egen sak. Markøren blinker. #id:notat-010 #sound:keys
* [Skriv kort at samtalen er holdt, og at utskriften nå er på plass. #id:notat-short #mode:none #act:note #act:move-on]
  To linjer. Ingen av dem har et tall i seg. #id:notat-020
* [Send henne datoene, og skriv hvor hun kan klage på at det tok tid. #id:notat-dates #mode:none #act:note #act:appeal-info #fact:dates-sent #fact:told-complaint]
  Mottatt, åpnet, etterspurt, levert. Fire datoer under hverandre. Det ser ut som et lite dikt. #id:notat-030
* [Skriv hvorfor den haster, så den neste som leser, kan si imot. #id:notat-reason #mode:none #act:note #act:reason #fact:reason-written]
  «Husleie torsdag, kr 8 700. Ikke avis.» Du stryker det siste. #id:notat-040
-
-> kveld

=== kveld ===
Mandag kveld. Det er kommet sekstito nye kommentarer. En av dem er skrevet av en som heter det samme som naboen din. #id:kveld-010 #place:home-office #sound:silence
* [Les alle sammen, så du i hvert fall vet hva som venter i morgen. #id:kveld-read #mode:none #act:brood]
  Kl. 23.40 vet du det. Det er det samme som kl. 21.00. #id:kveld-020
* [Slå av varslene til fredag. Det som gjelder deg, sier noen fra om på jobb. #id:kveld-mute #mode:none #act:switch-off]
  Telefonen legger seg til å være en telefon. Du spiller et spill med noen på ni. Du taper. #id:kveld-030
* [Svar under eget navn. Noen må jo si at det er folk som jobber der. #id:kveld-answer #mode:genuine #shows:felt #act:defend #fact:answered]
  Du får sju hjerter og ett spørsmål: «Så du jobber der? Hvorfor fikk hun ikke svar?» Det spørsmålet kan du ikke svare på. Du har alt svart. #id:kveld-040 #sound:phone #event:caught=1
-
-> torsdag

// ---------------------------------------------------------------- Torsdag

=== torsdag ===
{
- did("first-in-line"):
  Torsdag, kl. 08.10. Saken hennes ble avgjort mandag: delvis ja. Husleia er dekket. Telefonen ringer: Akhtar. #id:torsdag-010 #phase:later #place:office #sound:phone
- else:
  Torsdag, kl. 08.10. Saken hennes ble avgjort onsdag kl. 15.20: delvis ja. Husleia er dekket. Telefonen ringer: Akhtar. #id:torsdag-020 #phase:later #place:office #sound:phone
}
* [La den ringe ut. Brevet er sendt, og alt hun trenger, står i det. #id:tors-letter #mode:none #act:let-go]
  Brevet ligger i postkassa hennes kl. 16.00. Fram til da er det torsdag. #id:torsdag-030 #sound:silence
* [Ta den med én gang, og si det viktigste i den første setningen. #id:tors-answer #mode:genuine #shows:warm #act:take-now #act:inform #fact:answered-call]
  Hei. Husleia er dekket. Resten er delvis, og det står hvorfor. #id:torsdag-040 #who:you
  Det blir så stille at du hører unger synge. Hun er på jobb. #id:torsdag-050 #sound:silence
* [Svar i saken: «Husleia er dekket. Ring kl. 12.30 hvis du lurer.» #id:tors-message #mode:none #act:inform #act:set-time #fact:answered-call]
  Hun ringer 12.30. «Jeg satt i garderoben og leste det», sier hun. «Tolv votter rundt meg.» #id:torsdag-060 #sound:phone
-
{
- did("hint-left"):
  «Det er mer i den saken», har hun sagt videre. Espen fikk en telefon om det i går kveld. #id:torsdag-070 #look:espen=hurt
- did("threat-left"):
  Hun har latt være å ringe journalisten. Det sier hun ikke til deg. Det sier hun til søstera si. #id:torsdag-080
- did("dates-promised") && not did("dates-sent"):
  Datoene du lovet henne på papir, ligger fortsatt i hodet ditt. Der blir de stadig litt rundere. #id:torsdag-090
- did("answered"):
  Mehmet har bedt deg slette svaret. Det har du gjort. Noen rakk å ta bilde av det. #id:torsdag-100 #look:mehmet=tired
}
{did("answered-call") && did("owned-some"):
  Du sa at det tok lenger tid enn det skal. Hvor lenge, nøyaktig? #id:torsdag-110 #who:nasreen #look:nasreen=testing #event:test=1
  Tre uker. Jeg skulle ha sagt det på mandag. #id:torsdag-120 #who:you
}
{
- did("alliance"):
  -> slutt_mellom
- did("first-in-line"):
  -> slutt_foran
- did("owned") || did("owned-some"):
  -> slutt_datoene
- else:
  -> slutt_ryddig
}

=== slutt_datoene ===
{did("told-complaint"):
  Noen uker senere ligger klagen der. Den handler om tre uker, og den er på én side. Du kunne ha skrevet den selv. #id:slutt-datoene-010 #place:office #sound:paper
- else:
  Noen uker senere ligger klagen der. Hun fant ut på egen hånd hvor den skulle sendes. Det står det også i den. #id:slutt-datoene-020 #place:office #sound:paper
}
{did("told-mehmet"):
  Takk. Det er ikke det at jeg liker den. Men det er en liste på veggen nå, over hvem som åpner posten. #id:slutt-datoene-030 #who:mehmet #look:mehmet=tired #place:leader-office
- else:
  Takk for at du sa det til henne. Kunne du ha sagt det til meg òg? #id:slutt-datoene-040 #who:mehmet #look:mehmet=thoughtful #place:leader-office
}
Det står om kontoret i Fjordposten igjen på søndag. Side elleve. Tallene stemmer. #id:slutt-datoene-050 #ending:datoene
-> END

=== slutt_ryddig ===
Uka etter ber hun om å få se sin egen sak. Hun leser fort, som hun pleier. #id:slutt-ryddig-010 #place:reception #sound:paper #look:nasreen=thoughtful
Åpnet etter tre uker. Og jeg gikk hjem og skammet meg over en kontoutskrift. #id:slutt-ryddig-020 #who:nasreen #look:nasreen=hurt
Hun sier det til Julie i mottaket, ikke til deg. Du hadde ikke sagt et galt ord. #id:slutt-ryddig-030 #look:nasreen=closed
Alt du sa, er fortsatt sant. Det er bare blitt mindre. #id:slutt-ryddig-040 #ending:ryddig-og-kjolig
-> END

=== slutt_foran ===
Samme dag kommer en mann innom skranken. Han søkte uka før henne. Han har ikke lest noen avis. #id:slutt-foran-010 #place:reception #sound:queue
{did("reason-written"):
  Du kan vise Mehmet grunnen. Det er husleie i den, og en dato. Den holder, så vidt. #id:slutt-foran-020 #look:mehmet=thoughtful
- else:
  Hvorfor gikk hun foran? #id:slutt-foran-030 #who:mehmet #place:leader-office #look:mehmet=worried
  Du vet grunnen. Den står bare ikke noe sted, og den høres annerledes ut når du sier den høyt. #id:slutt-foran-040
}
Mannen i skranken får en time tirsdag. Han sier at det ikke haster. #id:slutt-foran-050 #ending:foran-i-koen
-> END

=== slutt_mellom ===
Søndag. Side fire denne gangen. «En ansatt sier til Fjordposten at ledelsen ikke har peiling.» #id:slutt-mellom-010 #place:home-office #sound:paper
Du har aldri snakket med Fjordposten. Men du kjenner igjen setningen. #id:slutt-mellom-020
{
- did("sat-with"):
  Jeg vet at det var du som satte deg ved bordet. Og jeg vet hva du sa. Begge deler. #id:slutt-mellom-030 #who:espen #place:colleague-office #look:espen=tired
- else:
  Jeg hører på stemmer hele dagen. Jeg kjenner igjen din. #id:slutt-mellom-040 #who:espen #place:colleague-office #look:espen=hurt
}
Det blir ham du må snakke med. Nasreen har alt glemt det. Hun fikk jo husleia. #id:slutt-mellom-050 #ending:mellom-oss
-> END
