// hun-som-visste-best – Hun som visste best (S30).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Tre spørsmål avgjør slutten: Ble møtet gjort kort? Kom mappa for sent (spared)? Ble den holdt utenfor saken (secret)?

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
Onsdag, kl. 10.45. Klokka elleve kommer Cecilie Tømmerås. Hun ledet teknisk dokumentasjon på et verft i nitten år, til avdelingen ble lagt ned. #id:before-010 #phase:before #place:office #sound:office-hum
Åtte måneder på dagpenger. CV-en er uten en eneste feil. Meldekortene også. Ingen intervjuer. #id:before-020
Hun har sendt dere to meldinger om feil i brevene deres. Hun hadde rett begge gangene. #id:before-030
- (choose)
{minutes() < 3: -> sander}
* {minutes() >= 6} [Les CV-en, og finn ut hva hun faktisk gjorde på jobb (6 min). #id:prep-cv #prep:cv #act:read-up #minutes:6]
  Elleve tusen sider om en ferge. Hvis noe ryker midt på fjorden, er det hennes setning noen slår opp. #id:before-040 #place:office #sound:paper
  Det står «dokumentasjonsansvarlig». Det er omtrent som å skrive at et fyr er et hus. #id:before-050
  -> choose
* {minutes() >= 4} [Les ditt eget innkallingsbrev til henne en gang til (4 min). #id:prep-letter #prep:letter #act:rehearse #minutes:4]
  Den 14. i brevet. Den 17. i kalenderen. I dag er det den 17. #id:before-060 #place:office #sound:paper
  Du vet hvem som kommer til å finne den. Du fant den først, så vidt. #id:before-070
  -> choose
* {minutes() >= 5} [Ta fem minutter med Goran om bransjen hennes i dag (5 min). #id:prep-goran #prep:goran #act:ask-colleague #minutes:5]
  Verft, nei. Vindkraft, oppdrett, sykehus. Alle har maskiner, og ingen kan skrive om dem. #id:before-080 #who:goran #place:colleague-office #look:goran=thoughtful
  Goran var ingeniør før han begynte her. Han savner manualer. #id:before-090 #look:goran=wry
  -> choose
* {minutes() >= 3} [Bestem deg for hva som er nok for i dag: én ting (3 min). #id:prep-enough #prep:enough #act:plan-ahead #act:rest #minutes:3]
  «At hun går ut med noe hun ikke hadde.» Du trenger ikke å vinne. Det er ganske avslappende. #id:before-100 #place:office #sound:keys
  -> choose
* [La det være nok nå, og gå bort til møterommet. #id:prep-done #act:start]
  -> sander

= sander
Sander kommer joggende i gangen, med kopp. #id:before-110 #place:corridor #sound:steps #look:sander=wry
Er det hun med rødpennen? Lykke til. Husk komma. #id:before-120 #who:sander #look:sander=wry
* [Le med ham, for han er jo morsom, og gå videre. #id:sander-laugh #act:let-lie]
  Dere ler. Du ler fortsatt litt da du åpner døra til møterommet. #id:before-130 #look:sander=glad #fact:laughed
* [Si ingenting, løft koppen mot ham, og gå videre. #id:sander-quiet #act:let-go]
  Vitsen blir hengende i gangen. Den er der når du kommer tilbake. #id:before-140
* [«Hun har faktisk hatt rett. Begge de to gangene.» #id:sander-right #who:you #act:disagree #fact:stood-up]
  Au da, sier Sander. Det er ikke uvennlig ment. Men han spiser opp resten av vitsen. #id:before-150 #look:sander=thoughtful
-
-> dagsorden

// ---------------------------------------------------------------- 1 Dagsorden

=== dagsorden ===
Hun sitter der alt, i mørkeblå blazer. På bordet: en mappe, et ark med fem punkter og en rød penn. Alt ligger i vater. #id:dagsorden-010 #phase:meeting #place:meeting-room #sound:chair #look:cecilie=calm
{
- variant() == MILD:
  For det første: god morgen. Jeg har satt opp fem punkter, så slipper vi å improvisere. #id:dagsorden-020 #who:cecilie #look:cecilie=wry #event:test=1
- variant() == ORDINARY:
  Jeg har satt opp fem punkter, så slipper vi å improvisere. Det heter egentlig saksliste, men det får gå. #id:dagsorden-030 #who:cecilie #look:cecilie=testing #event:test=1 #event:jab=1
- else:
  Jeg har satt opp fem punkter. Erfaringen min er at det ellers ikke blir noe. Du kan sette deg. #id:dagsorden-040 #who:cecilie #look:cecilie=closed #event:test=1 #event:jab=1
}
La meg i hvert fall styre dette. #id:dagsorden-050 #thought:cecilie
{did("laughed"):
  Du tenker på kommaer. Det er vanskelig å la være. #id:dagsorden-060
- else:
  Det er ditt rom. Det kjennes ikke sånn ut. #id:dagsorden-070
}
* [«Fint. Da tar vi de fem dine først og de to mine helt til slutt.» #id:dagsorden-yours #who:you #mode:surface #shows:warm #act:give-choice #act:let-go]
  Punkt én. #id:dagsorden-080 #who:cecilie #look:cecilie=calm #event:settle=1
  Punkt én er frister. Punkt to er også frister. Klokka går som en god klokke. #id:dagsorden-090 #minutes:9
* [«Takk. Jeg leder møtet, men jeg vil gjerne bruke lista di.» #id:dagsorden-lead #who:you #mode:genuine #shows:firm #act:frame #act:thank]
  Ett øyebryn går opp. Det blir der oppe en stund. #id:dagsorden-100 #look:cecilie=surprised #event:clear=1
* [«Hvilket av de fem ville du tatt hvis vi bare fikk tatt ett?» #id:dagsorden-one #who:you #mode:deep #shows:warm #act:elicit #act:ask #fact:point-four]
  Hun leser sin egen liste som om en annen hadde skrevet den. Blikket stopper på fire. #id:dagsorden-110 #sound:silence #look:cecilie=thoughtful
  Fire. Det kan vente. #id:dagsorden-120 #who:cecilie #look:cecilie=closed
-
-> penn

// ---------------------------------------------------------------- 2 Rødpennen (to lag)

=== penn ===
Hun legger brevet på bordet. Det er en rød ramme rundt datoen, trukket med linjal. #id:penn-010 #sound:paper
{variant() == HARD:
  For det første: Det står den 14. i brevet og den 17. i kalenderen. Jeg sto her den 14. #id:penn-020 #who:cecilie #look:cecilie=irritated #event:complaint=1 #event:jab=1
- else:
  For det første: Det står den 14. i brevet og den 17. i kalenderen. Det kan ikke være begge. #id:penn-030 #who:cecilie #look:cecilie=testing #event:complaint=1
}
En feil. Og de skal vurdere meg. #id:penn-040 #thought:cecilie
Du blir tatt. Så blir du irritert over å bli tatt for noe så lite. #id:penn-050
Hva kjenner du nå? #id:penn-060 #checkin
* {not prepared("letter")} [«Du har rett. Det er den 17. som gjelder. Det var vår feil.» #id:penn-own #who:you #act:own]
* {prepared("letter")} [«Jeg fant den i dag, rett før deg. Det er den 17. Beklager.» #id:penn-found #who:you #act:own #act:check-facts]
* (parked) [«Jeg ser den. Kan vi samle alle rettelsene og ta dem til slutt?» #id:penn-park #who:you #act:frame #act:postpone]
* (invited) [«Den tar jeg med meg tilbake. Har du funnet flere enn den?» #id:penn-more #who:you #act:elicit #act:thank]
-
* [Du smiler ydmykt, og lar henne ha rett i fred og ro. #id:penn-in-mask #layer:inner #mode:surface #shows:warm]
  Det virker. Hun senker pennen. Smilet ditt er et par størrelser for stort, og det er du som har det på. #id:penn-070 #event:settle=2
* [Du lurer på hvem som retter brev fra Nav, og hvorfor. #id:penn-in-work #layer:inner #mode:deep #shows:calm]
  Ikke noen som har mye å gjøre. Eller: noen som ikke får gjort det de kan. #id:penn-080 #event:clear=1
* [Du ler litt av deg selv, for den feilen var nokså flau. #id:penn-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Det var ikke morsomt å stå der. #id:penn-090 #who:cecilie #look:cecilie=irritated #event:dismissed=1
  - else:
    Noe rykker i den ene munnviken hennes. Hun retter den ut igjen. #id:penn-100 #look:cecilie=wry #event:thaw=1
  }
-
{
- parked:
  Pennen går ned. Korken går på, med et lite klikk. #id:penn-110 #look:cecilie=closed #event:dismissed=1
- invited:
  Tre til. Et komma, en forkortelse og en setning som kan leses på to måter. Hun har rett i alle. #id:penn-120 #minutes:8 #look:cecilie=open #event:recognised=1
- prepared("letter"):
  Før meg? #id:penn-130 #who:cecilie #look:cecilie=surprised #event:recognised=1
  Hun ser på deg én gang ekstra. Som på en setning som viste seg å være riktig. #id:penn-140
- else:
  Takk. #id:penn-150 #who:cecilie #look:cecilie=calm #event:settle=1
  Hun setter en hake i rammen. Da er den ferdig. #id:penn-160
}
-> faget

// ---------------------------------------------------------------- 3 Hva har du drevet med før dette?

=== faget ===
{
- variant() == MILD:
  Hva har du drevet med før dette? Jeg spør av nysgjerrighet. #id:faget-010 #who:cecilie #look:cecilie=wry #event:test=1
- variant() == ORDINARY:
  Hva har du drevet med før dette? Jeg spør for å vite hvor jeg skal begynne. #id:faget-020 #who:cecilie #look:cecilie=testing #event:test=1
- else:
  Hva har du drevet med før dette? Hun forrige var frisør. Det var hun i og for seg flink til. #id:faget-030 #who:cecilie #look:cecilie=testing #event:test=1 #event:jab=1
  Hun lukker mappa. Det er første gang. #id:faget-040 #sound:paper #look:cecilie=closed
}
Du aner ikke hva jeg kan. #id:faget-050 #thought:cecilie
* [«Åtte år i butikk, så dette. Faget ditt kan jeg ikke noe om.» #id:faget-shop #who:you #mode:genuine #shows:felt #act:admit #act:inform]
  Butikk. #id:faget-060 #who:cecilie #look:cecilie=surprised #event:settle=1
  Ja. Da vet du hva en bruksanvisning er verdt, i hvert fall når den mangler. #id:faget-070 #who:cecilie #look:cecilie=thoughtful
* [«Jeg kan regelverket og arbeidsmarkedet. Faget må du lære meg.» #id:faget-rules #who:you #mode:surface #shows:firm #act:frame #act:inform]
  {did("check-facts"):
    Regelverket. Med dato, også. #id:faget-080 #who:cecilie #look:cecilie=wry #event:clear=1
  - else:
    Hun nikker. Det er en ordentlig arbeidsfordeling. #id:faget-090 #look:cecilie=calm #event:clear=1
  }
* {prepared("cv")} [«Hvem slo opp i de elleve tusen sidene dine når noe røk?» #id:faget-ferry #who:you #mode:deep #shows:warm #act:ask #act:elicit]
  Hun svarer ikke med en gang. #id:faget-100 #sound:silence
  Maskinisten. Klokka tre om natta, i storm. Da må det stå riktig første gangen. #id:faget-110 #who:cecilie #look:cecilie=open #event:recognised=2
* {not prepared("cv")} [«Er det viktig for deg at jeg har gjort noe som ligner på det?» #id:faget-matter #who:you #mode:deep #shows:warm #act:ask]
  Ja, egentlig. Og det heter «likner på». Nei, det gjør visst ikke det. #id:faget-120 #who:cecilie #look:cecilie=irritated #event:dismissed=1
-
-> epost

// ---------------------------------------------------------------- 4 Dette kunne vært en e-post (to lag)

=== epost ===
{
- variant() == MILD:
  Sant å si: Dette kunne vært en e-post. #id:epost-010 #who:cecilie #look:cecilie=tired #event:dismissed=1
- variant() == ORDINARY:
  Dette kunne vært en e-post. Uten vedlegg. #id:epost-020 #who:cecilie #look:cecilie=irritated #event:dismissed=1 #event:jab=1
- else:
  Dette kunne vært en e-post. Det er under min verdighet, og etter klokka di også din. #id:epost-030 #who:cecilie #look:cecilie=leaving #event:dismissed=1 #event:jab=1
  Hun lukker mappa for andre gang. #id:epost-040 #sound:paper
}
Hvis jeg går nå, har jeg vært her. #id:epost-050 #thought:cecilie
Du får lyst til å gi deg. La henne gå. Det er femogtjue minutter igjen, og begge hadde blitt glade. #id:epost-060
{prepared("enough"):
  Én ting, bestemte du. Du trenger ikke å vinne denne heller. #id:epost-070 #event:thanks
}
* (short) [«Da gjør vi det kort. To punkter, så er du ferdig for i dag.» #id:epost-short #who:you #act:set-time #act:concede]
* (dictated) [«Hva ville det stått i den e-posten, hvis du skrev den nå?» #id:epost-what #who:you #act:elicit #act:humour]
* (named) [«Det virker som du hadde bestemt deg for oss før du kom.» #id:epost-name #who:you #act:name]
-
* [Du bestemmer deg for at her er noe du ikke har skjønt. #id:epost-in-work #layer:inner #mode:deep #shows:warm]
  Det er ikke noe du kjenner. Det er noe du bestemmer. Likevel kommer det litt etter. #id:epost-080 #event:settle=1
* [Du lar henne se at du også synes det butter litt i dag. #id:epost-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD && level("trust") == LOW:
    Da er vi enige om noe. Det var egentlig ikke meningen. #id:epost-090 #who:cecilie #look:cecilie=wry
  - else:
    Hun ser på deg som om du nettopp hadde rettet noe. #id:epost-100 #look:cecilie=surprised #event:recognised=1
  }
* [Du spiller nysgjerrig et kvarter til. Det kan du. #id:epost-in-mask #layer:inner #mode:surface #shows:warm]
  {short:
    Et kvarter blir det ikke. Du spiller det du rekker. #id:epost-110
  - else:
    Først er det bare ansiktet som lurer. Etter noen minutter merker du at du faktisk gjør det. #id:epost-120 #event:settle=2 #event:clear=1
  }
-
{
- short:
  Godt. #id:epost-130 #who:cecilie #look:cecilie=relieved #event:settle=2
  Ett punkt om meldekort, ett om neste møte. Lettelsen er like stor på begge sider av bordet. #id:epost-140 #minutes:4
  -> kort_ut
- named && level("energy") == LOW:
  Det kom ut med kant. Hun tar imot kanten og måler den. #id:epost-150 #look:cecilie=irritated #event:jab=1 #event:anger=1
  Ja. Det hadde jeg. #id:epost-160 #who:cecilie #look:cecilie=firm
- named:
  Det blir stille. Så tar hun av seg brillene. #id:epost-170 #sound:silence #look:cecilie=thoughtful
  Ja. Det hadde jeg. #id:epost-180 #who:cecilie #look:cecilie=tired #event:recognised=1
- else:
  Emne: Status. Punkt én: Meldekort er sendt. Punkt to: Søknader under arbeid. Punkt tre … #id:epost-190 #who:cecilie #look:cecilie=thoughtful #event:clear=1
  Hun stopper. Det var noe i punkt to hun ikke hadde tenkt å diktere. #id:epost-200 #look:cecilie=wary
}
-> forti

// ---------------------------------------------------------------- 5 Førtién

=== forti ===
Da spør du om søknadene. Det hører med. #id:forti-010
Førtién. #id:forti-020 #who:cecilie #look:cecilie=tense #event:test=1
Hun sier tallet fort og retter på bunken, selv om den ligger rett. #id:forti-030 #sound:paper
Ikke spør om resten. #id:forti-040 #thought:cecilie
{did("point-four"):
  Punkt fire på lista hennes er «søknader». Det er det eneste uten klokkeslett. #id:forti-050
- else:
  Førtién er mye. Og ingen intervjuer. Du blir imponert, og noe skurrer. #id:forti-060
}
* [Du venter. Du ser på bunken, og så på henne, og venter litt til. #id:forti-wait #mode:deep #shows:calm #act:wait #act:space]
  Det går lenge. Du kan høre ventilasjonen tenke. #id:forti-070 #sound:silence #look:cecilie=wary
  De er under arbeid. #id:forti-080 #who:cecilie #look:cecilie=ashamed #event:settle=1
* [«Da går vi til neste punkt, så kommer vi tilbake til dem etterpå.» #id:forti-spare #who:you #mode:surface #shows:warm #act:move-on #act:postpone #fact:spared]
  Ja. Det er det beste. #id:forti-090 #who:cecilie #look:cecilie=relieved #event:settle=1
  Dere tar punkt tre. Det er et greit punkt. Det varer til det er fire minutter igjen. #id:forti-100 #minutes:12
  -> dora
* [«Førtién er mye arbeid. Hvor mange av dem er det du har sendt?» #id:forti-where #who:you #mode:genuine #shows:felt #act:ask #act:check-facts]
  Hun trekker pusten for å rette på deg. Det er ikke noe å rette. #id:forti-110 #look:cecilie=hurt #event:pressure=1
  To. #id:forti-120 #who:cecilie #look:cecilie=ashamed #event:clear=1
-
-> mappa

// ---------------------------------------------------------------- 6 Mappa (to lag)

=== mappa ===
Mappa er mørkegrønn. Hun skyver den over bordet, omtrent slik man leverer inn nøkler. #id:mappa-010 #sound:paper
De er ikke ferdige. #id:mappa-020 #who:cecilie #look:cecilie=afraid #event:grief=1
Trettini søknader. De ser ferdige ut. De ser ut som om noen har strøket dem. #id:mappa-030
Nå ser du det. #id:mappa-040 #thought:cecilie
Irritasjonen går ut av deg. Det som kommer i stedet, er mykere, og litt flaut. #id:mappa-050
Hva kjenner du nå? #id:mappa-060 #checkin
* (expert) [«For meg ser de ferdige ut. Hva er det du ser?» #id:mappa-expert #who:you #act:ask #act:elicit]
* (praised) [«Dette er jo noe av det beste jeg har lest her inne.» #id:mappa-praise #who:you #act:thank #fact:praised]
* (received) [«Takk for at du viste meg den mappa. Jeg mener det.» #id:mappa-thanks #who:you #act:thank #act:wait]
* (person) [«Hvor lenge har du gått rundt med denne mappa?» #id:mappa-long #who:you #act:reflect #act:ask]
-
* [Du holder ansiktet i ro, så hun slipper å bli sett på. #id:mappa-in-mask #layer:inner #mode:surface #shows:calm]
  Du ser på permen. Den er det trygt å se på. Det tar henne tre åndedrag. #id:mappa-070 #event:settle=3
* [Du lar bildet du hadde laget av henne, falle. #id:mappa-in-work #layer:inner #mode:deep #shows:warm]
  {did("laughed"):
    Det hadde rødpenn og komma i seg. Det faller, og det lager litt lyd. #id:mappa-080
  - else:
    Det var et godt bilde, lett å bære. Under det sitter en som ikke tør å trykke på «send». #id:mappa-090 #event:recognised=1
  }
* [Du lar henne se at det gjorde inntrykk på deg. #id:mappa-in-show #layer:inner #mode:genuine #shows:felt]
  {praised:
    Hun leter etter det som er kjøpt i ansiktet ditt. Hun finner det ikke. #id:mappa-100 #look:cecilie=wary #event:settle=1
  - else:
    Ikke se så snill ut. Da begynner jeg. #id:mappa-110 #who:cecilie #look:cecilie=moved
  }
-
{
- praised:
  Øynene hennes blir smale. #id:mappa-120 #look:cecilie=closed #event:flattery=1 #event:dismissed=1
  Det heter egentlig «blant det beste». Og det vet du ikke. #id:mappa-130 #who:cecilie #look:cecilie=wary
- expert:
  Her. Et komma som kan forsvares. Og her har jeg skrevet «svært» to ganger i … #id:mappa-140 #who:cecilie #look:cecilie=thoughtful
  Hun hører seg selv. Fingeren blir liggende på kommaet. #id:mappa-150 #look:cecilie=ashamed #event:recognised=1 #event:clear=1
- person:
  Siden mars. #id:mappa-160 #who:cecilie #look:cecilie=crying #event:recognised=2
  Øynene blir blanke i ett sekund. Så er de det ikke lenger. Du skjønner at det sekundet var dyrt. #id:mappa-170
- else:
  Det blir ikke sagt noe mer om det. Hun bestemmer hva det skal bli. #id:mappa-180 #look:cecilie=calm #sound:silence #event:recognised=1
}
-> staar

// ---------------------------------------------------------------- 6b Mappa i døra

=== dora ===
Hun har kåpa over armen. Så snur hun i døra og holder opp en mørkegrønn mappe. #id:dora-010 #look:cecilie=leaving #sound:door
Trettini av dem ligger her. De er ikke ferdige. Du behøver ikke å si noe. #id:dora-020 #who:cecilie #look:cecilie=ashamed #event:grief=1
Nå ser du det. #id:dora-030 #thought:cecilie
Utenfor står klokka elleve førti-fem, med en annen mappe. Du har fire minutter. #id:dora-040
Hva kjenner du nå? #id:dora-050 #checkin
* [«Kan du komme fredag neste uke, kl. 09.00? Da er det bare mappa.» #id:dora-friday #who:you #mode:genuine #shows:felt #act:set-time #act:offer #fact:new-time]
  Bare den. #id:dora-060 #who:cecilie #look:cecilie=thoughtful #event:recognised=1
  Hun skriver det på lista, som punkt seks. #id:dora-070
* [«Sett deg ned igjen. De neste får vente, dette er viktigere nå.» #id:dora-stay #who:you #mode:surface #shows:warm #act:help-anyway #act:comfort]
  Hun setter seg ytterst. Dere rekker to sider. Ute i gangen ser noen på klokka tre ganger. #id:dora-080 #minutes:14 #look:cecilie=tense #event:pressure=1
* [«Ta dem med neste gang, så ser vi på dem sammen da, i ro og mak.» #id:dora-next #who:you #mode:surface #shows:calm #act:postpone #act:let-go]
  Ja. I ro og mak. #id:dora-090 #who:cecilie #look:cecilie=closed #event:dismissed=1
  Mappa går ned i veska, og glidelåsen helt igjen. #id:dora-100 #sound:paper
-
-> etter

// ---------------------------------------------------------------- 7 Blir dette stående? (to lag)

=== staar ===
Hun ser på tastaturet ditt. Fingrene dine ligger på det. #id:staar-010 #look:cecilie=wary
{variant() == HARD:
  Blir dette stående noe sted? Svar ordentlig. #id:staar-020 #who:cecilie #look:cecilie=afraid #event:pressure=1 #event:test=1
- else:
  Blir dette stående noe sted? #id:staar-030 #who:cecilie #look:cecilie=afraid #event:pressure=1
}
Dumt. Dumt å vise den. #id:staar-040 #thought:cecilie
For å få dagpenger må hun være en reell arbeidssøker. Andre avgjør det. Men det er du som skriver. #id:staar-050
* (secret) [«Ikke i dag. La oss heller se hva du får sendt først, du.» #id:staar-later #who:you #act:postpone #act:promise #fact:secret]
* (reads) [«Jeg må skrive at vi snakket om søknadene. Du leser det.» #id:staar-read #who:you #act:inform #act:give-choice]
* (framed) [«Jeg skriver at du trenger hjelp med det siste steget.» #id:staar-help #who:you #act:write-down #act:summarise]
-
* [Du sier det saklig, som om det var noe nokså enkelt. #id:staar-in-mask #layer:inner #mode:surface #shows:calm]
  Det høres enkelt ut. Da blir det litt enklere. Ikke mye. #id:staar-060 #event:clear=1 #event:settle=2
* [Du sier at dette er den delen du liker minst. #id:staar-in-show #layer:inner #mode:genuine #shows:felt]
  Da er vi to. Men du kan i hvert fall stave. #id:staar-070 #who:cecilie #look:cecilie=wry #event:settle=1
* [Du tenker at klarhet er det hun selv ville valgt. #id:staar-in-work #layer:inner #mode:deep #shows:firm]
  En som skriver for maskinister om natta, vil heller ha det rett ut enn pent. #id:staar-080 #event:clear=1
-
{
- secret:
  Takk. Det skal jeg huske. #id:staar-090 #who:cecilie #look:cecilie=relieved #event:thaw=2
  Hun hørte et løfte. Kanskje var det et. #id:staar-100
- reads:
  Da er det i hvert fall noen som leser korrektur på det. #id:staar-110 #who:cecilie #look:cecilie=wary #event:dismissed=1
  Du skriver tre linjer og snur skjermen. Hun leser dem to ganger. Hånda søker mot pennen, og lar den ligge. #id:staar-120 #sound:keys #look:cecilie=calm #event:recognised=2
- else:
  Det siste steget. Ja. Det er det det heter. #id:staar-130 #who:cecilie #look:cecilie=surprised #event:recognised=1 #event:settle=1
  Du sier at andre avgjør dagpengene, og at dette er det du kan stå for hvis noen spør. #id:staar-140
}
-> siste

// ---------------------------------------------------------------- 8 Siste steget

=== siste ===
Mappa ligger mellom dere. Det er ti minutter igjen. #id:siste-010 #look:cecilie=tense
Ikke gjør det for lett. #id:siste-020 #thought:cecilie
{prepared("goran"):
  Søknad nummer sju er til et oppdrettsanlegg. Goran hadde rett: De har maskiner, og ingen kan skrive om dem. #id:siste-030 #event:clear=1
}
* [«Vi sender én av dem herfra nå, mens jeg sitter her ved siden av.» #id:siste-now #who:you #mode:none #act:offer #act:set-time #fact:sent-here]
  Hun holder pekefingeren over tasten i elleve sekunder. Så klikker det. #id:siste-040 #sound:keys #look:cecilie=afraid
  Å. Den lagde ikke noe mer lyd enn det. #id:siste-050 #who:cecilie #look:cecilie=surprised #event:recognised=1
* [«Send meg to i kveld, på min egen e-post, så leser jeg over dem.» #id:siste-mail #who:you #mode:genuine #shows:warm #act:help-anyway #redline:private-channel]
  Gjør du det? Utenom arbeidstida? #id:siste-060 #who:cecilie #look:cecilie=moved #event:settle=1
  Hun finner fram pennen for å skrive ned adressen. Det var snilt tenkt. Det var ikke jobben. #id:siste-070 #sound:paper
  * * [«Nei, det var galt av meg. Vi finner en fast time til det, her.» #id:siste-mail-mend #who:you #mode:genuine #shows:felt #act:repair #act:set-time]
      Torsdager kl. 10.00. Hun skriver det, og stryker under «her». #id:siste-080 #look:cecilie=calm #event:clear=1
  * * [«Ja, jeg gjør det gjerne. Det er jo bare å lese, og du skriver godt.» #id:siste-mail-on #who:you #mode:surface #shows:warm #act:move-on #fact:own-mail]
      Før kl. 21.40 i kveld skal det komme åtte. Tre av dem kommer du til å lese før du sovner. #id:siste-090 #sound:phone #event:flattery=1
* [«Velg den dårligste av dem. Den er det du skal sende før fredag.» #id:siste-worst #who:you #mode:genuine #shows:warm #act:humour #act:limit #fact:worst]
  {level("trust") == LOW:
    Den dårligste. Morsomt. #id:siste-100 #who:cecilie #look:cecilie=wary #event:jab=1
    Men hun blar. Hun er nødt til å finne ut hvilken det er. #id:siste-110
  - else:
    Den dårligste? #id:siste-120 #who:cecilie #look:cecilie=surprised
    Hun ler nesten. Det er en kort og rusten lyd. #id:siste-130 #look:cecilie=wry #event:thaw=1
  }
* [«Vi finner noen som leser sammen med deg, til fast tid hver uke.» #id:siste-reader #who:you #mode:none #act:refer #act:arrange #fact:reader]
  Noen. Med hvilken bakgrunn? #id:siste-140 #who:cecilie #look:cecilie=testing
  {prepared("goran"):
    Ingeniør, sier du. Han savner manualer. #id:siste-150 #event:recognised=1
  - else:
    Det vet du ikke ennå. Hun noterer «ikke avklart», pent. #id:siste-160
  }
-
Da var vi gjennom. Fire av fem punkter. #id:siste-170 #who:cecilie #look:cecilie=calm
Hun lar deg beholde lista. #id:siste-180 #sound:paper
-> etter

// ---------------------------------------------------------------- Kort og greit

=== kort_ut ===
Hun reiser seg med mappa under armen. Du rekker å se at den er tung. #id:kort-ut-010 #sound:chair #look:cecilie=calm
Takk for en effektiv gjennomgang. #id:kort-ut-020 #who:cecilie #look:cecilie=calm #fact:kept-short
Ingen spurte. Godt. Dumt. #id:kort-ut-030 #thought:cecilie
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Stolen hennes er skjøvet inn, i vater. Det lukter litt tusj. #id:etter-010 #phase:after #place:meeting-room #sound:silence
Hva kjenner du nå? #id:etter-020 #checkin
{
- level("gap") != LOW:
  Det ydmyke smilet sitter i nakken, som etter en lang kjøretur. #id:etter-030
- felt() == GLAD || felt() == MOVED:
  Det er rart hvor sliten man blir av noe som gikk bra. #id:etter-040
}
* [Bli sittende i fem minutter, uten å skrive, uten å lese. #id:etter-break #mode:none #act:break #minutes:5]
  Du teller stolene. De er seks. De er helt greie stoler. #id:etter-050 #sound:silence
* [Gå til Goran, og si hva det gjorde med deg å bli rettet på. #id:etter-goran #mode:genuine #shows:felt #act:debrief #minutes:8]
  {did("kept-short"):
    Da var du vel glad da det var over. Jeg hadde vært det. #id:etter-060 #who:goran #place:colleague-office #look:goran=kind
    Du var glad. Du hører at det er det som plager deg. #id:etter-070
  - else:
    Og så tok jeg feil av henne, sier du. #id:etter-080 #place:colleague-office #look:goran=kind
    Det er en fin feil å ta. Hva skal hun søke på, den du ikke sier navnet på? Be henne prøve sykehus. #id:etter-090 #who:goran #look:goran=thoughtful
  }
* [Ta klokka elleve førti-fem med én gang. Han har ventet. #id:etter-on #mode:none #act:straight-on]
  Han har også en mappe. Du ser på den litt for lenge. #id:etter-100 #sound:door
-
{did("kept-short"):
  -> notat_kort
- else:
  -> vitsen
}

=== notat_kort ===
Notatet etter et kort møte er kort. Markøren blinker etter navnet hennes. #id:notat-kort-010 #place:office #sound:keys
* [Skriv det dere tok opp: meldekort, neste møte og dato. #id:notat-facts #mode:none #act:note #fact:note-ok]
  To linjer. De er uten feil. #id:notat-kort-020 #sound:paper
* [Skriv at du ikke spurte om søknadene, og gjør det neste gang. #id:notat-missing #mode:none #act:note #act:own #fact:note-ok]
  Det er tre linjer nå. Den tredje er litt flau og veldig nyttig. #id:notat-kort-030
* [Skriv at hun virker lite motivert og vanskelig å samarbeide med. #id:notat-hard #mode:none #act:note #redline:retaliation]
  Noen få ord, og ingen av dem er om søknadene. De er om hvordan du hadde det. #id:notat-kort-040 #sound:keys
  * * [Slett det, og skriv det dere faktisk snakket om i stedet. #id:notat-hard-mend #mode:none #act:repair #fact:note-ok]
      Det ble to linjer igjen. Hun kunne ha lest dem uten rødpenn. #id:notat-kort-050
  * * [La det stå. Det er jo sånn hun framstår, for hvem som helst. #id:notat-hard-keep #mode:none #act:move-on #fact:hard-note]
      Den neste som åpner saken, kommer til å lete etter det. Og da finner man det. #id:notat-kort-060
-
-> vitsen

=== vitsen ===
Sander sitter på kanten av pulten din. #id:vitsen-010 #place:office #look:sander=wry #sound:steps
Nå? Fikk du rødt på leksa? #id:vitsen-020 #who:sander #look:sander=glad
* [«Én feil. Men så kan hun vel ikke noe annet heller, da.» #id:vitsen-coin #who:you #mode:surface #shows:warm #act:humour #fact:joined-in]
  Han ler så han må sette ned koppen. To andre ser opp og ler med. #id:vitsen-030 #look:sander=glad #event:guilt
* [«Én feil, ja. Og den var det jeg som hadde skrevet.» #id:vitsen-wrong #who:you #mode:genuine #shows:felt #act:disagree #fact:answered-joke]
  Var det deg? #id:vitsen-040 #who:sander #look:sander=surprised
  Det var deg. Han blir sittende litt. «Kanskje vi burde ansatt henne», sier han. Det er ikke helt en vits. #id:vitsen-050 #look:sander=thoughtful
* [La den ligge, og spør ham heller om noe helt annet. #id:vitsen-lie #mode:none #act:let-lie]
  Dere snakker om fotball. Vitsen går videre til neste pult. #id:vitsen-060 #look:sander=calm
-
-> malen

=== malen ===
Malen for innkallingsbrevet ligger åpen. Den 14. står der ennå, i mørkegrått. #id:malen-010 #place:office #sound:keys
* [Rett malen nå, for alle som får brevet etter henne (10 min). #id:malen-fix #mode:none #act:follow-up #minutes:10 #fact:template-fixed]
  Ti minutter. Tre hundre brev i året. Ingen kommer til å ringe og takke for det som ikke skjedde. #id:malen-020
* [Send feilen videre til den som har ansvaret for den malen. #id:malen-send #mode:none #act:pass-on #fact:template-fixed]
  Hun som har malen, svarer «Oi». Neste uke står det 17. overalt, også der det skal stå 18. #id:malen-030 #sound:phone
* [La den være. Du har fire brev som faktisk skal ut før klokka tolv. #id:malen-leave #mode:none #act:let-go]
  De fire brevene går ut. Alle har riktig dato, for du sjekket. #id:malen-040
-
{did("kept-short"):
  -> uka
- else:
  -> delt
}

=== delt ===
Torsdagsmøtet. Siste punkt er «noe som gikk bra». Det pleier å være det korteste. #id:delt-010 #phase:later #place:lunch-room #sound:coffee
* [«Jeg tok feil av noen. Det tok meg førti minutter å se det.» #id:delt-wrong #who:you #mode:genuine #shows:felt #act:raise-issue #fact:shared]
  Det blir stille. Så sier Goran: «Jeg òg, i vår.» Og så sier to til det. #id:delt-020 #look:goran=kind #event:thanks
* [«Damen med rødpennen har visst skrevet førti søknader …» #id:delt-story #who:you #mode:genuine #shows:warm #act:confide #redline:confidentiality]
  Alle vet hvem det er. Noen har alt begynt å smile. #id:delt-030 #look:sander=surprised #event:caught=1
  * * [«Stopp. Det der var hennes. Kan vi la det bli i dette rommet?» #id:delt-story-mend #who:you #mode:genuine #shows:felt #act:repair]
      Sander nikker først. Han tar bort en tegning han holdt på med. #id:delt-040 #look:sander=ashamed
  * * [«… og sendt to av dem. Så nå ser jeg annerledes på henne, altså.» #id:delt-story-on #who:you #mode:surface #shows:warm #act:move-on #fact:told-story]
      «Førti!» sier noen. Før lunsj kan hele etasjen tallet. #id:delt-050 #event:guilt
* [«Ikke noe fra meg denne gangen.» Det var jo bare en samtale. #id:delt-none #who:you #mode:surface #shows:calm #act:let-lie]
  Møtet er ferdig fire minutter før tida. Goran ser på deg over koppen. #id:delt-060 #look:goran=thoughtful
-
-> uka

// ---------------------------------------------------------------- Uka etter

=== uka ===
Onsdagen etter, kl. 08.50. En melding fra Tømmerås. Emnet er «Rettelse». #id:uka-010 #phase:later #place:office #sound:phone #event:pressure=1
* [Åpne den med én gang, så slipper du å grue deg til den. #id:uka-now #mode:none #act:take-now]
  Du leser den stående, med jakka på. #id:uka-020
* [Åpne den mellom to møter, når du har satt av ti minutter. #id:uka-between #mode:none #act:set-time]
  Klokka 10.15 setter du deg og åpner den, som en konvolutt. #id:uka-030
* [Vent til etter lunsj. En rettelse kan ikke haste så veldig. #id:uka-lunch #mode:surface #shows:calm #act:postpone]
  Brødskiva smaker av emnefelt. #id:uka-040
-
{
- did("kept-short"):
  -> slutt_kort
- did("spared"):
  -> slutt_dora
- did("secret"):
  -> slutt_hemmelig
- else:
  -> slutt_sendt
}

=== slutt_sendt ===
{
- did("worst"):
  «Den dårligste er sendt. Det ble en annen enn den jeg først pekte på. Jeg retter herved.» #id:slutt-sendt-010 #look:cecilie=calm
- did("sent-here"):
  «Én til er sendt, hjemmefra, uten at noen satt ved siden av. Jeg hadde regnet med noe annet. Jeg retter herved.» #id:slutt-sendt-020 #look:cecilie=calm
- did("own-mail"):
  «Du har ikke svart på de åtte. Jeg forstår at du har annet å gjøre om kvelden. Jeg har sendt én.» Det siste leser du to ganger. #id:slutt-sendt-030 #look:cecilie=wary
- else:
  «Vi leste tre sist, slik det var avtalt. Én er sendt. Det var ett komma å utsette på den.» #id:slutt-sendt-040 #look:cecilie=calm
}
Ni dager etter kommer svaret. Det er et avslag, høflig formulert. #id:slutt-sendt-050 #sound:paper
De har skrevet «desverre». Med én s. Jeg overlever. #id:slutt-sendt-060 #who:cecilie #look:cecilie=wry
{
- did("told-story"):
  Så er det stille et øyeblikk. «Noen i luka kalte meg førti», sier hun. «Vet du hva det betyr?» #id:slutt-sendt-070 #look:cecilie=hurt
- did("shared"):
  På torsdag er «noe som gikk bra» blitt det første punktet. #id:slutt-sendt-080
- did("joined-in"):
  På veggen ved skriveren henger det en rød penn i en hyssing. Noen syntes det var morsomt. Du tar den ned. #id:slutt-sendt-090
}
Én sendt. Det er ikke et vendepunkt. Det er en søknad. #id:slutt-sendt-100 #ending:en-sendt
-> END

=== slutt_kort ===
«I referatet fra møtet er det skrevet "onsdag" med stor O. Med hilsen C. Tømmerås.» #id:slutt-kort-010 #look:cecilie=closed
{
- did("hard-note"):
  Det er mer. «Videre ber jeg om en begrunnelse for "lite motivert".» Hun har lest saken sin. Du har ingen begrunnelse. #id:slutt-kort-020 #event:caught=1
- did("template-fixed"):
  Nederst står det: «Datoen i det nye brevet var riktig.» Det er nesten en hilsen. #id:slutt-kort-030
}
Ingen mistet ansikt. Neste gang har hun med seks punkter. Du har tenkt på hva du vil spørre om. #id:slutt-kort-040 #ending:kort-og-greit
-> END

=== slutt_dora ===
{did("new-time"):
  «Rettelse: Fredag sto som punkt seks på lista mi. Den er flyttet til punkt én.» #id:slutt-dora-010 #look:cecilie=wary
  Fredag kl. 09.00 ligger bare mappa på bordet. Hun har ikke skrevet noen liste. #id:slutt-dora-020 #place:meeting-room #sound:paper
- else:
  «Rettelse: Det var fire minutter igjen da jeg viste deg mappa. Jeg burde ha valgt et bedre tidspunkt.» #id:slutt-dora-030 #look:cecilie=closed
  Du leter etter en ny time til henne. Den første ledige er om nitten dager. #id:slutt-dora-040
}
Var det hun som kom for sent med den, eller du som ikke hadde tid? Du har hatt en dårlig ettermiddag med det spørsmålet. #id:slutt-dora-050 #ending:mappa-i-dora
-> END

=== slutt_hemmelig ===
«Nummer tre er sendt.» Det er hele meldingen. Du blir sittende og se på den. #id:slutt-hemmelig-010 #look:cecilie=calm
Tre uker etter er du syk. Sander har timen hennes. Han åpner saken og ser førtién søknader som ingen har spurt om. #id:slutt-hemmelig-020 #look:sander=worried #sound:keys
Det sto jo ingenting. Så jeg spurte. Hun ble helt hvit. «Det skulle ikke stå noe», sa hun. Hva har dere avtalt? #id:slutt-hemmelig-030 #who:sander #look:sander=worried
Hun har ikke sendt flere siden. Den siste meldingen fra henne har ikke noe emne. #id:slutt-hemmelig-040 #ending:hemmeligheten
-> END
