// bare-et-skjema-til – Bare et skjema til (S23 + S54).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.

EXTERNAL level(meter)
EXTERNAL felt()
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
Mandag, kl. 09.48. Om tolv minutter kommer Turid Bakkerud. Du har vært fire måneder i jobben, og hun var en av de første du fikk. #id:before-010 #phase:before #place:office #sound:office-hum
To praksisplasser vil ha henne, og begge vil ha svar før helga. Det er det timen skal gå til. #id:before-020
Sist gikk timen til et brev til telefonselskapet. Gangen før var det SFO. Hun ble så lettet at du var i godt humør til klokka fire. #id:before-030
- (choose)
{minutes() < 4 || (prepared("notes") && prepared("coffee")): -> ready}
* {minutes() >= 4} [Les dine egne notater fra de tre siste timene (4 min). #id:prep-notes #act:read-up #prep:notes #minutes:4]
  Første time: skuldra. Andre time: SFO. Tredje time: telefonselskapet. Nederst i to av notatene står det «Praksis tas neste gang». #id:before-040 #place:office #sound:keys
  Det er du som har skrevet det, begge gangene. #id:before-050
  -> choose
* {minutes() >= 6} [Spør Shanthi om du får lov til å hjelpe med sånt (6 min). #id:prep-shanthi #act:ask-colleague #prep:shanthi #minutes:6]
  Hva tenkte du selv? #id:before-060 #who:shanthi #place:colleague-office #look:shanthi=thoughtful
  Du sier at du tenkte at det bare tok ti minutter. Hun skyver brillene opp i panna. #id:before-070
  {house("referrals"):
    Vi har ei liste over hvem som har hva. Hvor mye vi kan hjelpe til først, står ikke der. #id:before-082 #who:shanthi #look:shanthi=thoughtful
    Jeg forklarer gjerne, og jeg viser vei. Men jeg fører ikke pennen for folk. Og du får lov til å gå ut og spørre. #id:before-084 #who:shanthi #look:shanthi=kind
  - else:
    Det står ikke skrevet noe sted hos oss. Jeg forklarer gjerne, og jeg viser vei. Men jeg fører ikke pennen for folk. Og du får lov til å gå ut og spørre. #id:before-080 #who:shanthi #look:shanthi=kind
  }
  -> choose
* {minutes() >= 8} [Lag én side om de to plassene, få ord og stor skrift (8 min). #id:prep-page #act:plan-ahead #prep:page #minutes:8]
  Kantina på videregående: kjente oppgaver, kasse, lister. Gjenbruksbutikken: nye oppgaver, folk hele dagen, noe løft. #id:before-090 #place:office #sound:keys
  Det tok åtte minutter å finne ut hvor mye som kunne strykes. #id:before-100
  -> choose
* {minutes() >= 4} [Drikk en kaffe i ro, uten å åpne en eneste sak (4 min). #id:prep-coffee #act:rest #prep:coffee #minutes:4]
  Du drikker den mens den er varm. Et sted i gangen ringer det. Det er ikke til deg. #id:before-110 #place:lunch-room #sound:coffee
  -> choose
* [La det være nok nå, og gå og hent henne i mottaket. #id:prep-done #act:start]
  -> ready

= ready
Turid sitter i mottaket med en bærepose på fanget. Lesebrillene henger i en snor utenpå strikkejakka. #id:before-120 #place:reception #sound:queue #look:turid=warm
{
- variant() == MILD:
  Hei, du! Se, jeg er tidlig ute. Det skulle de ha sett på SFO. #id:before-130 #who:turid #look:turid=wry
- variant() == ORDINARY:
  Der er du, ja! Jeg sa i luka at jeg skulle til den flinke. #id:before-140 #who:turid #look:turid=warm
- else:
  Å, så det er deg i dag òg. Jeg visste ikke om du var blitt lei. #id:before-150 #who:turid #look:turid=hurt
}
-> posen

// ---------------------------------------------------------------- 1 Posen på bordet

=== posen ===
Inne på møterommet setter hun posen midt på bordet før hun setter seg selv. #id:posen-010 #phase:meeting #place:meeting-room #sound:chair
{prepared("page"):
  Den blir stående oppå arket ditt, så bare ordet «lister» stikker fram. #id:posen-020
}
Øverst i posen ligger en tjukk konvolutt. #id:posen-030
{
- variant() == MILD:
  Du … jeg har bare et skjema til. Hvis det passer, altså. #id:posen-040 #who:turid #look:turid=wary #event:plea=1
- variant() == ORDINARY:
  Du … jeg har bare et skjema til. Det er det siste, jeg sverger. #id:posen-050 #who:turid #look:turid=wry #event:plea=1
- else:
  Jeg har bare et skjema til. Hun jeg hadde før deg, tok sånt i farta. #id:posen-060 #who:turid #look:turid=hurt #event:plea=1 #event:jab=1
}
Bare det blir tatt nå, så slipper jeg å ha det liggende i natt. #id:posen-070 #thought:turid
Du blir glad for å bli spurt. Du merker også veggen bak stolen. #id:posen-080
Hva kjenner du nå? #id:posen-090 #checkin
* [«Fortell hva det er, så ser vi om det er noe jeg kan gjøre.» #id:posen-tell #who:you #mode:genuine #shows:warm #act:ask #fact:heard-damage]
  Hun forteller om et rør som sprakk, en vaktmester i joggesko og en bod med vann til knærne. Det tar fire minutter, og hun er morsom. #id:posen-100 #minutes:4 #look:turid=warm #event:thaw=1
  Og så kom det en sånn konvolutt. Det er vel forsikringa. #id:posen-110 #who:turid #look:turid=wry
* [«Kan jeg få se på konvolutten først, før jeg sier noe mer?» #id:posen-look #who:you #mode:none #act:check-facts]
  Et forsikringsselskap. «Skademelding» står det i vinduet, og en dato for tre uker siden. Den er ikke åpnet. #id:posen-140 #sound:paper #event:clear=1
  Den, ja. Jeg har ikke hatt et ledig øyeblikk, veit du. #id:posen-150 #who:turid #look:turid=wary
  Nå vet du hva det er. Det er litt vanskeligere å gi fra seg noe man har holdt i. #id:posen-160
* [«Vi tar plassene først, og posen når det er ti minutter igjen.» #id:posen-plan #who:you #mode:surface #shows:calm #act:frame #act:set-time #fact:ten-minutes]
  Ti minutter. Det skal jeg huske. #id:posen-120 #who:turid #look:turid=testing
  Du begynner på kantina og gjenbruken. Hun nikker på de riktige stedene og ser på posen. Etter seks minutter løfter hun den opp på fanget. #id:posen-130 #minutes:6 #event:dismissed=1
-
-> pennen

// ---------------------------------------------------------------- 2 Du skriver jo så fint (to lag)

=== pennen ===
Hun legger konvolutten fra forsikringsselskapet foran deg og pennen din oppå, som om de hørte sammen. #id:pennen-010
{
- variant() == MILD:
  Du skriver jo så fint. Jeg tenkte at jeg i hvert fall kunne spørre. #id:pennen-020 #who:turid #look:turid=warm #event:flattery=1
- variant() == ORDINARY:
  Du skriver jo så fint. Jeg bare roter, du veit hvordan jeg er. Tar du den? #id:pennen-030 #who:turid #look:turid=warm #event:flattery=2
- else:
  Du skriver jo så fint. Men det er vel slutt på det nå, kan jeg tenke meg. #id:pennen-040 #who:turid #look:turid=hurt #event:flattery=1 #event:guilt=1
}
Si ja, så er vi venner. #id:pennen-050 #thought:turid
Du får lyst til å si ja. Du får lyst til å gå. Det tar omtrent ett sekund. #id:pennen-060
* (out) [«Jeg er så fersk at jeg må sjekke. Gi meg to minutter.» #id:pennen-check #who:you #act:admit #act:pause-talk]
* (wrote) [«Greit. Du forteller, og jeg skriver, så blir det gjort.» #id:pennen-write #who:you #act:help-anyway #fact:wrote-it]
* (beside) [«Jeg setter meg på din side. Du skriver, jeg leser høyt.» #id:pennen-beside #who:you #act:offer #fact:sat-beside]
* (called) [«Dette er mellom deg og selskapet. Skal vi ringe dem nå?» #id:pennen-call #who:you #act:refer #act:limit]
-
* [Du ser for deg konvolutten på benken hennes, hver kveld. #id:pennen-in-work #layer:inner #mode:deep #shows:warm]
  Det er ikke deg hun vil lure. Det er søvn hun vil ha. Du glemmer klokka et øyeblikk. #id:pennen-090
* [Du smiler som før. Det skal ikke synes at du er fanget. #id:pennen-in-mask #layer:inner #mode:surface #shows:warm]
  {leaks() || not prepared("coffee"):
    Smilet blir stående litt for lenge. Hun ser på det, som for å sjekke om det er ekte. #id:pennen-070 #event:test=1
  - else:
    Smilet holder. Hun lener seg på det, litt tyngre enn sist. #id:pennen-080
  }
* [Du sier det som det er: Du vil gjerne, og du er i tvil. #id:pennen-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Tvil er greit, det. Hun andre bare så på klokka. #id:pennen-100 #who:turid #look:turid=wry #event:settle=1
  - else:
    Er du? Ja, da er vi to. Jeg gikk og var i tvil hele dagen i går. #id:pennen-110 #who:turid #look:turid=relieved #event:settle=1
  }
-
{
- wrote:
  Du spretter konvolutten og brer ut elleve ark. Hun forteller, du skriver. Det går lett, og det er nesten hyggelig. #id:pennen-120 #minutes:20 #sound:paper #look:turid=glad #event:settle=1
  På side fire skal det krysses av for «bygning» eller «innbo». Boden hører jo til bygningen, så du krysser av for den. #id:pennen-130
  Se der. Så pent det ble. #id:pennen-140 #who:turid #look:turid=glad #event:thanks=1
- beside:
  Du drar stolen rundt bordet og åpner konvolutten. Hun blir stiv i ryggen, som om noen var kommet for nær tallerkenen hennes. #id:pennen-150 #minutes:15 #sound:chair #look:turid=tense
  Hun skriver navnet sitt sakte, med så mye trykk at det kan leses på arket under. #id:pennen-160
  Det er skuldra, veit du. #id:pennen-170 #who:turid #look:turid=wary
  Dere kommer til side tre. #id:pennen-180
- called:
  Hun ringer på sin egen telefon, med høyttaleren på. Dere er nummer fire i køen. #id:pennen-190 #minutes:8 #sound:phone
  En mann tar imot meldingen og leser opp et saksnummer. Skjemaet må de ha uansett, sier han. Men nå er skaden meldt i tide. #id:pennen-200 #event:clear=1
  Så var vi like langt. Bare med musikk. #id:pennen-210 #who:turid #look:turid=wry #event:dismissed=1
- else:
  Du finner Shanthi ved skriveren. #id:pennen-220 #minutes:3 #event:dismissed=1 #place:corridor #sound:steps
  {prepared("shanthi"):
    Du kan jo svaret. Skal jeg si det én gang til, så du kan si at det var jeg som sa det? #id:pennen-230 #who:shanthi #look:shanthi=kind #event:clear=1
  - else:
    Hva tenkte du selv? #id:pennen-240 #who:shanthi #look:shanthi=thoughtful
    Du svarer, og hører at det er et svar. Hun nikker. Forklare, ja. Vise vei, ja. Føre pennen for noen, nei. Det er bare ingen som har skrevet det ned. #id:pennen-250 #event:clear=1
  }
  Da du kommer inn igjen, sitter Turid med konvolutten helt oppunder ansiktet. Hun legger den fort fra seg. #id:pennen-260 #place:meeting-room #sound:door #look:turid=wary
  Jeg kan forklare, og jeg kan vise deg hvem som hjelper. Men jeg kan ikke skrive det for deg. #id:pennen-270 #who:you
}
-> sist

// ---------------------------------------------------------------- 3 Du gjorde det jo sist

=== sist ===
{
- did("wrote-it"):
  Og så tar du og sender det for meg, da. Som sist. #id:sist-010 #who:turid #look:turid=warm #event:guilt=1
- did("sat-beside"):
  Sist gjorde du det på ti minutter. Nå er vi på side tre. #id:sist-015 #who:turid #look:turid=wry #event:guilt=1
- variant() == MILD:
  Du gjorde det jo sist. Men jeg skjønner det, hvis det ikke går. #id:sist-030 #who:turid #look:turid=wary #event:guilt=1
- variant() == ORDINARY:
  Du gjorde det jo sist. #id:sist-050 #who:turid #look:turid=testing #event:guilt=2
- else:
  Du gjorde det jo sist. Så du kan jo, når du vil. #id:sist-070 #who:turid #look:turid=hurt #event:guilt=2
}
{did("wrote-it"):
  Nå er det nesten ute av huset. #id:sist-020 #thought:turid
- else:
  Hva har jeg gjort galt siden sist? #id:sist-080 #thought:turid
}
Det er sant. Det er det som er så vrient med det. #id:sist-090
* [«Skriver jeg feil, er det du som taper. Så jeg holder meg unna.» #id:sist-reason #who:you #mode:deep #shows:grave #act:reason #act:limit]
  {did("wrote-it"):
    Du holder jo pennen. #id:sist-140 #who:turid #look:turid=wry #event:caught=1 #fact:gave-reason
    Du ser ned. Det gjør du. Du legger den på bordet, med tre sider igjen. #id:sist-150
  - else:
    Er det jeg som taper? Det var det ingen som sa de andre gangene. #id:sist-160 #who:turid #look:turid=thoughtful
  }
* [«Greit, jeg tar det i dag også. Men da er dette det siste, Turid.» #id:sist-once #who:you #mode:genuine #shows:warm #act:concede #fact:once-more]
  {did("wrote-it"):
    Du tar de tre siste sidene også, og legger konvolutten i din egen bunke. #id:sist-170 #minutes:6 #sound:paper
  - else:
    Du tar pennen likevel. Det blir de sidene dere rekker, og de er i din håndskrift. #id:sist-180 #minutes:12 #sound:paper
  }
  Det siste. Hånda på hjertet. #id:sist-190 #who:turid #look:turid=glad #event:settle=1
  Det var det dere begge sa om telefonselskapet. #id:sist-200
* [«Ja, det gjorde jeg. Jeg så ikke at det ble en vane for oss.» #id:sist-own #who:you #mode:genuine #shows:felt #act:own]
  {did("wrote-it"):
    Du legger fra deg pennen. Tre av elleve sider er tomme. #id:sist-100 #fact:own-habit
  }
  {variant() == HARD:
    Så nå er jeg en uvane. #id:sist-110 #who:turid #look:turid=hurt #event:dismissed=1
    Hun sier det til posen. Så trekker den ene munnviken seg litt opp likevel. #id:sist-120 #look:turid=wry #event:settle=1
  - else:
    En vane, ja. Jeg har jo begynt å spare dem opp til deg. #id:sist-130 #who:turid #look:turid=wry #event:settle=1
  }
* {prepared("notes")} [«Jeg leste notatene. To timer gikk til skjemaer. Det er mitt ansvar.» #id:sist-notes #who:you #mode:surface #shows:calm #act:own #act:check-facts]
  Det blir stille lenge nok til at du hører ventilasjonen. #id:sist-210 #sound:silence
  {variant() == HARD:
    Så det er jeg som har spist opp tida di. #id:sist-220 #who:turid #look:turid=hurt #event:jab=1
    Du sier det én gang til: at det er ditt ansvar. Andre gangen hører hun det. #id:sist-230 #event:recognised=1
  - else:
    To timer? Og du sa ingenting? #id:sist-240 #who:turid #look:turid=surprised
    Nei. Det burde jeg ha gjort. #id:sist-250 #who:you #event:recognised=1
  }
  {did("wrote-it"):
    Du legger fra deg pennen. Den er varm. #id:sist-260
  }
-
-> brillene

// ---------------------------------------------------------------- 4 Brillene i snora (to lag)

=== brillene ===
Hun roter i posen og finner et løst brev fra borettslaget. Hun holder det litt ut, litt inn, og rekker deg det uten å ha begynt på det. #id:brillene-010 #sound:paper #look:turid=wary
{variant() == HARD:
  Du får se sjøl hva de vil. Jeg har feil briller i dag. #id:brillene-020 #who:turid #look:turid=closed
- else:
  Hva vil de, da? Jeg har visst tatt med feil briller. #id:brillene-030 #who:turid #look:turid=wary
}
Brillene henger i snora. Det er de samme som sist, og gangen før. #id:brillene-040
Nå er det avslørt. #id:brillene-050 #thought:turid
Du har begynt å lese uten å tenke. Så tenker du. #id:brillene-060
* [«Da tar vi det muntlig i dag. Hva er det du lurer mest på?» #id:brillene-talk #who:you #act:let-lie #act:move-on]
* (asked) [«Får jeg spørre rett ut? Er det selve lesinga du strever med?» #id:brillene-ask #who:you #act:name #act:ask]
* (aloud) [«Sånne brev er skrevet for jurister. Skal jeg lese det høyt?» #id:brillene-aloud #who:you #act:offer #fact:read-aloud]
-
* (moved) [Du lar henne se at det gjør inntrykk, det du har skjønt. #id:brillene-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == MILD:
    Nei, ikke se sånn på meg, da. #id:brillene-090 #who:turid #look:turid=ashamed
  - else:
    Ikke se sånn på meg. #id:brillene-100 #who:turid #look:turid=closed #event:dismissed=1
  }
* [Du ser akkurat like hverdagslig ut som du gjorde i stad. #id:brillene-in-mask #layer:inner #mode:surface #shows:calm]
  Du kunne like gjerne ha spurt om hun tar melk i kaffen. Det koster litt å se så alminnelig ut. #id:brillene-070 #event:settle=1
* [Du tenker på alt hun må ha funnet på for å klare seg så bra. #id:brillene-in-work #layer:inner #mode:deep #shows:warm]
  Feil briller, vond skulder, noen som skriver penere. Det er et helt system. Det tar et par sekunder å se det, og hun ser at du ser. #id:brillene-080
-
{
- asked && ((moved && variant() != MILD) || (variant() == HARD && level("trust") == LOW)):
  Det er brillene, sa jeg. #id:brillene-110 #who:turid #look:turid=closed #event:dismissed=1
  Hun tar brevet tilbake og bretter det i fire. Så i åtte. #id:brillene-120 #sound:paper
  -> bildene
- asked:
  Hun ser på døra, og så på hendene sine. #id:brillene-130 #sound:silence #look:turid=ashamed
  Jeg kan lese. Det tar bare en hel kveld per side, og så veit jeg ikke om jeg har skjønt det riktig. #id:brillene-140 #who:turid #event:recognised=1 #fact:reading-said
  Ungene tror jeg er glemsk. #id:brillene-150 #who:turid #look:turid=sad
  -> ordet
- aloud:
  {level("trust") == LOW:
    Du leser sakte, som om det var for din egen del. Hun ser på munnen din hele tida. #id:brillene-155 #minutes:3 #look:turid=wary
  - else:
    Du leser sakte, som om det var for din egen del. Hun lukker øynene. #id:brillene-160 #minutes:3 #look:turid=listening
  }
  Etterpå gjentar hun det hele, med dato og klokkeslett. Du må lete i brevet for å sjekke. Det stemmer. #id:brillene-170 #event:settle=1
  -> bildene
- else:
  Muntlig, ja. Det er jeg god på. #id:brillene-180 #who:turid #look:turid=relieved #event:settle=1
  Det er hun. Brevet blir liggende mellom dere, og begge ser en annen vei. #id:brillene-190
  -> bildene
}

// ---------------------------------------------------------------- 4b Hva som skrives (bare hvis hun har sagt det)

=== ordet ===
Du skriver ikke det der, vel? #id:ordet-010 #who:turid #look:turid=afraid
Da kan alle lese det. Unntatt jeg. #id:ordet-020 #thought:turid
Du har fingrene på tastaturet. Du løfter dem. #id:ordet-030
* [«Nei, det gjør jeg ikke. Det der blir mellom oss, det lover jeg.» #id:ordet-secret #who:you #mode:genuine #shows:warm #act:promise #fact:kept-secret]
  Takk. #id:ordet-090 #who:turid #look:turid=relieved #event:thanks=1
  Nå er det to som skal huske det, og den ene av dere har sytti andre å huske på. #id:ordet-100
* [«Bare det planen trenger. Og du velger hvilke ord jeg bruker.» #id:ordet-words #who:you #mode:deep #shows:warm #act:give-choice #act:write-down #fact:own-words]
  Hun tenker lenge. #id:ordet-040 #sound:silence #look:turid=thoughtful
  «Vil helst ha beskjeder muntlig.» Det er jo sant. #id:ordet-050 #who:turid #look:turid=calm #event:settle=1
  Fem ord. Hun ber deg lese dem opp en gang til. Tretti år, og så fem ord, sier hun. #id:ordet-060 #sound:keys
* [«Ikke i dag. Tenk på det hjemme, så spør jeg igjen om ei uke.» #id:ordet-wait #who:you #mode:surface #shows:calm #act:postpone #act:promise #fact:ask-again]
  Ei uke. Da rekker jeg å angre. #id:ordet-070 #who:turid #look:turid=wry #event:settle=1
  Du skriver ingenting om det. Du skriver opp en dato. #id:ordet-080
-
-> bildene

// ---------------------------------------------------------------- 5a Bildene

=== bildene ===
{did("read-aloud"):
  «Bodene tømmes torsdag. Ta bilder først, og send dem på e-post til forsikringsselskapet», sto det. #id:bildene-005
- else:
  Du har rukket å se det viktigste, og sier det høyt: På torsdag tømmes bodene. Alle må ta bilder først og sende dem på e-post til forsikringa si. #id:bildene-010
}
Bilder har jeg! Tjueto stykker. Men e-post får jeg ikke til på den her. #id:bildene-020 #who:turid #look:turid=wry
Hva om jeg sender dem til mobilen din, så tar du det derfra? #id:bildene-030 #who:turid #look:turid=warm #event:plea=1
Jeg finner aldri den knappen når noen ser på. #id:bildene-040 #thought:turid
Mobilen din ligger på bordet. Det hadde tatt et halvt minutt. #id:bildene-050
* [«Hvem hjemme kunne hjulpet deg med det i kveld, tror du?» #id:bildene-home #who:you #mode:none #act:ask #act:refer #fact:asked-home]
  Eldstejenta er jo en racer. Hun er tolv. Det er hun som tar posten når jeg er … når jeg er trøtt. #id:bildene-080 #who:turid #look:turid=thoughtful
  Da er det løst. Det er bare det med posten som blir igjen hos deg. #id:bildene-090
* [«Ja, send dem hit til min, så er vi ferdige med det også.» #id:bildene-mine #who:you #mode:genuine #shows:warm #act:help-anyway #redline:private-channel]
  Det plinger. To bilder, så fem, så femten til. De legger seg mellom dine egne fra helga. #id:bildene-100 #sound:phone #look:turid=relieved
  Så lett kan det være. #id:bildene-110 #thought:turid
  * * [«Nei, dette var feil av meg. Jeg sletter dem og sier fra om det.» #id:bildene-mine-mend #who:you #mode:genuine #shows:felt #act:repair #act:own]
      Var det så farlig, da? #id:bildene-120 #who:turid #look:turid=surprised
      Du sier at bildene hennes ikke skal være med deg på hyttetur. Hun ser på mens du sletter. Lederen din, Mehmet, får en melding om det. #id:bildene-130
      Så finner dere knappen på telefonen hennes. Den ligger bak tre prikker. #id:bildene-140 #minutes:5 #event:clear=1
  * * [«Sånn. Da sender jeg dem videre hjemmefra i kveld, jeg.» #id:bildene-mine-on #who:you #mode:surface #shows:warm #act:move-on #fact:on-my-mobile]
      Du er god som gull, du. #id:bildene-150 #who:turid #look:turid=glad #event:flattery=1
* [«Kom, så leter vi på telefonen din. Det er du som trykker.» #id:bildene-show #who:you #mode:deep #shows:warm #act:offer #act:wait]
  Det ligger bak tre prikker. Hun trykker feil to ganger og riktig én gang. #id:bildene-060 #minutes:5 #event:clear=1
  Tre prikker? Er det der de gjemmer det? #id:bildene-070 #who:turid #look:turid=glad
-
-> boden

// ---------------------------------------------------------------- 5b Det som sto i boden

=== boden ===
Hun holder telefonen opp mot deg: to vinterdresser over et rør, og en seng med vann til madrassen. #id:boden-010
{
- did("heard-damage"):
  Du fikk jo høre om vannet. Det som hang der, var vinterdressene til de to minste. Og senga. Men det ordner seg. #id:boden-020 #who:turid #look:turid=wry #event:settle=1
- variant() == HARD:
  Vinterdressene til de to minste, og ei seng. Men det var ikke det jeg spurte om. #id:boden-030 #who:turid #look:turid=closed
- else:
  Vinterdressene til de to minste. Og ei seng. Men det ordner seg. #id:boden-040 #who:turid #look:turid=wry
}
Jeg kom ikke hit for å tigge. #id:boden-050 #thought:turid
Utenfor vinduet er det november og to grader. Til torsdag er det meldt minus. #id:boden-060
* [«Det kan du søke om her. Skal jeg skrive det ned som du sier det?» #id:boden-apply #who:you #mode:none #act:receive-need #act:write-down #fact:need-received]
  Søke? Jeg kom jo bare med en pose. #id:boden-110 #who:turid #look:turid=surprised
  «To vinterdresser. Ei seng. Minsten går i to gensere.» Hun hører det lest opp og nikker for hver ting. #id:boden-120 #minutes:6 #sound:keys
  Du skriver «haster» øverst. Svaret kommer skriftlig. Hva det blir, lover du ikke, og det liker hun dårlig. #id:boden-130 #event:dismissed=1
* [«Hva mangler dere i kveld, og hva mangler de i morgen tidlig?» #id:boden-tonight #who:you #mode:surface #shows:calm #act:check-need #fact:need-received]
  I kveld? De ligger i samme seng, det går. Men minsten gikk i to gensere i dag, og det er tolv dager til det kommer penger. #id:boden-070 #who:turid #look:turid=tired #event:recognised=1
  Du sier at det holder: Det er en søknad nå, noen ser på den i dag, og svaret kommer skriftlig. #id:boden-080 #minutes:5
  Søknad? Enda et skjema? #id:boden-090 #who:turid #look:turid=wry
  Ikke noe skjema. Og her er det faktisk jeg som skal skrive. #id:boden-100 #who:you #sound:keys
* [«Da får vi håpe at forsikringa tar det, og at det går litt fort.» #id:boden-hope #who:you #mode:surface #shows:warm #act:comfort]
  Ja, det får vi håpe. De har jo to gensere hver. #id:boden-140 #who:turid #look:turid=wry
  Tonen er lett igjen. «To gensere» blir hengende i lufta. #id:boden-150
-
Hva kjenner du nå? #id:boden-160 #checkin
-> planen

// ---------------------------------------------------------------- 6 De to plassene

=== planen ===
{did("wrote-it") || did("once-more"):
  Det er ni minutter igjen. Av de andre trettiseks har praksisplassene fått nesten ingen. #id:planen-010 #event:pressure=1
- else:
  Det er atten minutter igjen. De to praksisplassene har stort sett ligget under posen til nå. #id:planen-020
}
{did("ten-minutes"):
  Og så var det de ti minuttene mine. Du sa ti minutter til posen. #id:planen-030 #who:turid #look:turid=testing #event:guilt=1
  Det sa du. Fire av dem går med til å brette ark. #id:planen-040 #minutes:4 #sound:paper
}
{prepared("page"):
  Du legger siden din mellom dere. Hun finner ordet «lister» med pekefingeren og lar den ligge der. #id:planen-050 #event:clear=1
- else:
  Du har to beskrivelser på tre sider hver. Hun ser på dem slik man ser på mat når man er mett. #id:planen-060 #event:confused=1
}
Det blir vel kantina, da. Det er jo det jeg kan. #id:planen-070 #who:turid #look:turid=resigned
Der er det lister. Det er alltid lister. #id:planen-080 #thought:turid
{
- felt() == IRRITATED || felt() == AFRAID:
  Du vil bare at noe skal bli bestemt. #id:planen-090
- felt() == MOVED:
  Du tenker fortsatt på senga. #id:planen-100
- else:
  Du kan bare si ja. Hun har jo nesten valgt. #id:planen-110
}
* [«Vi velger ikke i dag. Jeg ringer begge og ber om to dager til.» #id:planen-days #who:you #mode:genuine #shows:calm #act:postpone #act:follow-up #fact:two-days]
  Den ene sier at det er helt i orden. Den andre sukker så det skurrer i telefonen. #id:planen-150 #sound:phone #event:pressure=1
  To dager, ja. Da får jeg sove på det. #id:planen-160 #who:turid #look:turid=relieved
* [«Ta den du har mest lyst på, så justerer vi hvis det ikke passer.» #id:planen-want #who:you #mode:none #act:give-choice #fact:canteen]
  Da sier jeg kantina. Når du spør sånn. #id:planen-170 #who:turid #look:turid=calm
  Det er gjort på to minutter. Dere har aldri fått til noe så fort sammen. #id:planen-180 #event:settle=1
* {did("reading-said")} [«Hvor slipper du mest lesing, og hvor kan du få hjelp til å lære?» #id:planen-which #who:you #mode:deep #shows:warm #act:elicit #fact:plan-fits]
  I gjenbruken er det ei som setter seg ned med folk på tirsdager. Det har jeg … hørt. #id:planen-120 #who:turid #look:turid=thoughtful #minutes:6
  Hun har visst det hele tida. #id:planen-130 #event:recognised=1
  Men da må jeg si det på gjenbruken òg. #id:planen-140 #who:turid #look:turid=afraid
* [«Fortell om en god dag på jobben. Hva gjorde du, og hvem var der?» #id:planen-day #who:you #mode:deep #shows:warm #act:elicit #act:ask #fact:good-day]
  Hun forteller om en fredag med fiskesuppe til hundre og ti, og om ei som het Anne og tok listene mens Turid tok køen. #id:planen-190 #minutes:7 #look:turid=glad #event:recognised=1
  Vi delte, veit du. Hun skreiv, og jeg prata. #id:planen-200 #who:turid #look:turid=glad
  Du noterer «delte». Svaret til de to plassene blir det ikke tid til. #id:planen-210
-
-> sostera

// ---------------------------------------------------------------- 7 Søstera (to lag)

=== sostera ===
{level("trust") != HIGH:
  Hun pakker posen fort, uten å se på deg. Ved døra stopper hun likevel. #id:sostera-005 #look:turid=closed #fact:cool
- else:
  Hun pakker posen. Ved stolen stopper hun, som en som har spart det beste til slutt. #id:sostera-010 #look:turid=warm
}
{variant() == HARD:
  Søstera mi vil hit, hun òg. Jeg har sagt at du hjelper folk. Det stemmer vel fortsatt? #id:sostera-020 #who:turid #look:turid=testing #event:flattery=1 #event:test=1
- else:
  Søstera mi kommer innom, hun òg. Jeg har sagt at hos deg får man hjelp. #id:sostera-030 #who:turid #look:turid=warm #event:flattery=2
}
Der fikk du noe fint tilbake. #id:sostera-040 #thought:turid
Det er ros. Den kommer i en pose, den også. #id:sostera-050
* (nice) [«Så hyggelig sagt. Det er godt å høre at timene hjelper deg.» #id:sostera-nice #who:you #act:thank]
* (library) [«Ja, med Nav-ting. Skjemaer får hun hjelp til på biblioteket.» #id:sostera-library #who:you #act:refer #act:limit #fact:library-times]
* (joked) [«Si gjerne at jeg er grei. Ikke si at jeg fyller ut skjemaer!» #id:sostera-joke #who:you #act:humour #act:limit #fact:joked]
-
* (masked) [Du tar imot rosen og lar uroen ligge der den ligger. #id:sostera-in-mask #layer:inner #mode:surface #shows:warm]
  Den er fin å få. Den veier litt. #id:sostera-060
* [Du sier at du ble glad for det, og litt stressa også. #id:sostera-in-show #layer:inner #mode:genuine #shows:felt]
  Stressa? Hun er ikke så ille som meg, altså. #id:sostera-080 #who:turid #look:turid=wry #event:settle=1
* [Du tenker at rosen gjelder at noen hørte, ikke pennen. #id:sostera-in-work #layer:inner #mode:deep #shows:warm]
  Det tar et øyeblikk. Så er den lettere å ta imot. #id:sostera-070 #event:thanks=1
-
{
- library:
  Hun stivner et halvt sekund. Du sier tidene høyt, to ganger: tirsdag og torsdag, fire til seks. #id:sostera-090 #look:turid=tense #event:dismissed=1
  Tirsdag og torsdag, fire til seks. Den sitter. #id:sostera-100 #who:turid #look:turid=calm
- nice:
  Hun stråler. Søstera har visst en pose, hun også. #id:sostera-110 #look:turid=glad
  {masked:
    Hun skal ta den med, sier Turid. Du nikker fortsatt. #id:sostera-115 #fact:walk-in
  }
- else:
  Hun ler så brillene hopper i snora. #id:sostera-120 #look:turid=glad
  Grei, men gjerrig på blekk. Det skal jeg si. #id:sostera-130 #who:turid #look:turid=wry #event:thaw=1
}
-> ut

// ---------------------------------------------------------------- Slik endte møtet

=== ut ===
{
- did("plan-fits"):
  -> ut_brillene
- did("wrote-it"):
  -> ut_pennen
- did("once-more"):
  -> ut_ti
- did("sat-beside"):
  -> ut_ved_siden
- else:
  -> ut_dor
}

=== ut_brillene ===
Hun blir stående et sekund lenger enn hun pleier. #id:ut-brillene-010
Ja. Så var det sagt. #id:ut-brillene-020 #who:turid #look:turid=tired
-> avskjed

=== ut_pennen ===
{did("once-more"):
  Hun bretter sammen posen. Den er tom. #id:ut-pennen-010 #look:turid=glad
  Du er en engel, du. #id:ut-pennen-020 #who:turid #event:thanks=1
- else:
  Hun klapper på posen. #id:ut-pennen-025
  Åtte sider er åtte sider. #id:ut-pennen-030 #who:turid #look:turid=wry
}
-> avskjed

=== ut_ti ===
Takk for alt, da. Det ble jo litt av hvert. #id:ut-ti-010 #who:turid #look:turid=calm
-> avskjed

=== ut_ved_siden ===
Tre sider. Så mye har jeg ikke skrevet siden ungdomsskolen. #id:ut-ved-010 #who:turid #look:turid=tired
{did("read-aloud") && not did("cool"):
  Hun fingrer med snora, som om det var noe mer. Så lar hun det være. #id:ut-ved-020 #look:turid=thoughtful
}
-> avskjed

=== ut_dor ===
{did("cool"):
  Ja, ja. Da tar jeg med meg posen min, da. #id:ut-dor-010 #who:turid #look:turid=closed
- else:
  Ja, ja. Da veit jeg i hvert fall hvordan det er. #id:ut-dor-020 #who:turid #look:turid=calm
}
-> avskjed

=== avskjed ===
{not did("need-received"):
  -> dora
- else:
  -> etter
}

// ---------------------------------------------------------------- 7b I døra (bare hvis et behov er nevnt og ikke tatt imot)

=== dora ===
Hun har hånda på dørhåndtaket. «To gensere hver», sa hun i stad. Ingen har spurt hva det betyr. #id:dora-010 #look:turid=leaving
* [«Vent litt, Turid. Det med genserne: Hva er det de mangler?» #id:dora-ask #who:you #mode:genuine #shows:warm #act:check-need #act:receive-need #fact:need-received]
  Å, det. Nei, det er vel vinterklær, da. Og ei seng. #id:dora-020 #who:turid #look:turid=surprised
  Du skriver det ned stående. Det er en søknad nå, noen ser på den i dag, og svaret kommer skriftlig. Den neste må vente litt. #id:dora-030 #minutes:6
* [«Ha det så lenge, Turid, så tar vi resten neste gang vi ses.» #id:dora-go #who:you #mode:surface #shows:warm #act:let-go #redline:need-not-assessed]
  Døra går igjen. Under stolen hennes ligger en barnevott. Den er fortsatt fuktig. #id:dora-050 #sound:door
  * * [Gå etter henne med votten, og spør før hun er ute av huset. #id:dora-go-mend #mode:genuine #shows:warm #act:repair #act:receive-need #fact:need-received]
      Hun tar votten og blir med inn igjen. Det tar fire setninger med døra lukket. Det blir vurdert i dag. #id:dora-060 #look:turid=surprised #sound:steps
  * * [Lever votten i mottaket. Hun sa jo selv at det ordner seg. #id:dora-go-leave #mode:none #act:let-lie #fact:need-missed]
      Julie i mottaket legger den i hittegodskassa. Der ligger det tre fra før. #id:dora-070 #place:reception
* [«Kan jeg ringe deg klokka tolv om vinterklærne? Det er viktig.» #id:dora-call #who:you #mode:none #act:set-time #act:receive-need #fact:need-received]
  Klokka tolv? Da er jeg på butikken. Men ring, du. #id:dora-040 #who:turid #look:turid=surprised
  Du setter en alarm på 11.58. Hun kommer til å svare lavt, fra kassakøen, og behovet blir vurdert før dagen er omme. #id:dora-045
-
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Du er alene på rommet. Pennen din ligger der den lå. Neste bruker kommer kl. 11.00. #id:etter-010 #phase:after #place:meeting-room #sound:silence
Hva kjenner du nå? #id:etter-020 #checkin
{
- felt() == GLAD:
  Du er glad. Du er ikke helt sikker på hva du er glad for. #id:etter-030
- felt() == IRRITATED || felt() == AFRAID:
  Det sitter igjen noe. Det er ikke henne. Det er at ingen har sagt hvor streken går. #id:etter-040
}
* [Bli sittende i fem minutter og se på bilene på parkeringen. #id:etter-window #mode:none #act:break #minutes:5]
  Fire biler. Den ene blinker uten at det sitter noen i den. Etter en stund slutter den. #id:etter-080
* [Ta kaffen din inn til Shanthi og spør hvor hun setter streken. #id:etter-shanthi #mode:none #act:debrief #minutes:8 #fact:listed]
  Hva tenkte du selv? #id:etter-050 #who:shanthi #place:colleague-office #look:shanthi=listening
  {house("referrals"):
    Du forteller om en pose, uten navn på. Hun åpner lista over det som ikke er deres: skjemahjelp, biblioteket, tirsdag og torsdag. Nå står det der, i hvert fall. #id:etter-062 #sound:keys
  - else:
    Du forteller om en pose, uten navn på. Hun åpner et tomt dokument: «Det vi blir spurt om, som ikke er vårt.» Linje én: skjemahjelp, biblioteket, tirsdag og torsdag. #id:etter-060 #sound:keys
  }
  Det var du som satte den streken nå. Jeg bare skrev. #id:etter-070 #who:shanthi #look:shanthi=warm #event:thanks=1
* [Hent den neste med en gang, så du er a jour før lunsj i dag. #id:etter-next #mode:none #act:straight-on]
  Den neste har også med en pose. Det er matpakka hans. Du puster ut litt for tydelig. #id:etter-090 #place:reception #sound:queue
-
{did("reading-said"):
  -> uka
- else:
  -> notat
}

=== notat ===
Så er det notatet. #id:notat-010 #place:office #sound:keys
* [Skriv som det er: Mye av timen gikk til andres papirer. #id:notat-time #mode:none #act:note #act:own]
  Det er sant, og det er litt flaut. Den som leser det, kommer til å spørre hvorfor. #id:notat-030
* [Skriv hva hun sa, hva dere avtalte, og hvem som gjør hva. #id:notat-facts #mode:none #act:note #act:summarise]
  Det tar ti minutter du ikke har. Den neste som møter henne, slipper å begynne med «fortell litt om deg selv». #id:notat-020 #minutes:10
* [Skriv at timen er holdt, og at dere fortsetter neste gang. #id:notat-next #mode:none #act:note #act:move-on]
  «Praksis tas neste gang.» Det tar førti sekunder. Du har en følelse av å ha skrevet det før. #id:notat-040
-
-> uka

// ---------------------------------------------------------------- Resten av uka

=== uka ===
Så går uka. #id:uka-010 #phase:later #place:office #sound:morning
{
- did("library-times"):
  Søstera kom på onsdag, med ett spørsmål om Nav. Resten hadde hun tatt på biblioteket. #id:uka-020
- did("joked"):
  Søstera kom på onsdag. «Er det du som er gjerrig på blekk?» sa hun og satte seg. #id:uka-030
- did("walk-in") && did("listed"):
  Søstera kom på onsdag uten time, med to skjemaer. «Hos dere fyller de ut», sa hun. Ayan Warsame hadde vakt og fant fram lista. Det tok to minutter. #id:uka-040
- did("walk-in"):
  Søstera kom på onsdag uten time, med to skjemaer. «Hos dere fyller de ut», sa hun. Ayan Warsame hadde vakt, og spurte deg etterpå om det stemte. #id:uka-050
- else:
  Søstera har ikke vært innom. Hver gang noen har med en pose i mottaket, ser du en gang til. #id:uka-060
}
{did("need-received"):
  Svaret om boden kom skriftlig: ja til dressene, spørsmål om senga, og hvordan hun kan klage. Du ringte og fortalte hva som sto der. #id:uka-070
- else:
  På torsdag var det minus seks, og Turid kom på vakta. Det ble vurdert samme dag. «Jeg sa det jo på mandag», sa hun til Ayan Warsame. #id:uka-080
}
{did("on-my-mobile"):
  På søndag bladde noen hjemme hos deg i bildene dine. «Hvem sin bod er det?» De kan fortsatt slettes, og det kan fortsatt meldes. #id:uka-090
}
-> leder

=== leder ===
Mandagen etter stikker Mehmet Kaya hodet inn. Avdelingslederen din har fire møter bak seg og ett om to minutter. #id:leder-010 #place:office #look:mehmet=kind
Fire måneder nå! Er det noe du lurer på? Ett spørsmål rekker jeg. #id:leder-020 #who:mehmet
* [«Er det lov å gå ut av et møte for å spørre noen av dere?» #id:leder-out #who:you #mode:genuine #shows:felt #act:raise-issue #fact:asked-leave-room]
  Ja! Det trodde jeg alle visste. #id:leder-050 #who:mehmet #look:mehmet=surprised
  Du blir litt varm i ansiktet. På torsdag står det skrevet, med dato og navnet hans under. To andre sier takk. #id:leder-060
* [«Hvem sier det til brukeren når vi har pleid å si ja?» #id:leder-said #who:you #mode:surface #shows:calm #act:raise-issue #fact:asked-who-tells]
  Det burde være meg. Eller du og jeg sammen. Ikke bare den som er ny. #id:leder-070 #who:mehmet #look:mehmet=thoughtful
  På torsdag står det i rutinen, med dato og navnet hans. Nå må han også gjøre det. #id:leder-080
* [«Hvor lenge kan jeg hjelpe til med noe som ikke er vårt?» #id:leder-long #who:you #mode:genuine #shows:calm #act:raise-issue #fact:asked-how-long]
  Godt spørsmål. Det vet jeg ikke. #id:leder-030 #who:mehmet #look:mehmet=thoughtful
  Svaret kommer på torsdag: ti minutter, for å vise vei. Under står datoen og navnet hans. Noen på huset synes det er for lite. #id:leder-040
* [«Nei, det går fint. Jeg sier fra hvis det dukker opp noe.» #id:leder-fine #who:you #mode:surface #shows:warm #act:let-lie]
  Så bra! #id:leder-090 #who:mehmet #look:mehmet=glad
  Han mener det. Døra går igjen, og du får fred til å spise. Du har fortsatt tre spørsmål. #id:leder-100 #sound:door
-
-> tre_uker

// ---------------------------------------------------------------- Tre uker senere

=== tre_uker ===
Tre uker senere, kl. 11.35. Lunsjen din går rundt i mikroen. #id:uker-010 #phase:later #place:office #sound:office-hum
{
- did("own-words"):
  «Vil helst ha beskjeder muntlig.» Alle på huset følger det. Ingen har spurt henne hvorfor. #id:uker-100
- did("kept-secret"):
  Den dagen du var syk, ga vikaren henne tre brosjyrer og ba henne lese dem hjemme. Han kunne jo ikke vite det. #id:uker-110
- did("reading-said"):
  Du sa ei uke, og det gikk to. Da du spurte, hadde hun øvd på svaret: «Skriv det. Men kort.» #id:uker-120
}
{
- did("canteen"):
  Kantina ringte i går. Temperaturlista viser fire grader. Hver dag, i ni dager. #id:uker-130
- did("good-day"):
  Du ringte kantina og spurte om listene kan deles med noen. Det kan de. Gjenbruken hadde da gitt plassen til en annen. #id:uker-140
- not did("plan-fits"):
  Den ene plassen ventet i to dager. Den andre gjorde ikke det. #id:uker-150
}
Turid Bakkerud er i mottaket. Hun har ikke time, men hun sier det tar to minutter. #id:uker-160 #who:julie #look:julie=kind #event:pressure=1
* [«Hør hva det gjelder, og finn en time til henne denne uka.» #id:uker-julie #who:you #mode:none #act:pass-on]
  «Det var ikke noe», sier Turid i luka, med tre stykker bak seg. Du får spist. Hun får time dagen etter, og da er det noe likevel. #id:uker-190 #place:meeting-room
* [«Si at jeg kommer klokka tolv. Hun kan gjerne vente inne.» #id:uker-time #who:you #mode:genuine #shows:calm #act:set-time]
  Du spiser. Kl. 12.00 sitter hun der, litt mutt, og ser fra klokka til deg. «På minuttet», sier hun. #id:uker-180 #place:meeting-room
* [Gå ut og hent henne med en gang, og la maten stå der den står. #id:uker-now #mode:surface #shows:warm #act:take-now]
  Det tar trettifem minutter. Hun slapp å vente. Maten er kald, og du sier at det går så fint. #id:uker-170 #place:meeting-room
-
{
- did("plan-fits"):
  -> slutt_brillene
- did("wrote-it"):
  -> slutt_pennen
- did("once-more"):
  -> slutt_ti
- did("sat-beside"):
  -> slutt_ved_siden
- else:
  -> slutt_dor
}

=== slutt_brillene ===
Det verste var å komme tilbake hit etterpå. Bare så du veit det. #id:slutt-brillene-010 #who:turid #look:turid=tired
{did("wrote-it"):
  Skjemaet kom i retur. Det gale krysset var ditt. Det får henne til å le, for første gang i dag. #id:slutt-brillene-020 #look:turid=glad
}
På tirsdager sitter jeg med ei og skriver. Det likner på skrifta til minsten. Men den er min. #id:slutt-brillene-030 #who:turid #look:turid=calm
Én plass og én tirsdag i uka. Hva hun sier til ungene, har hun ikke bestemt. #id:slutt-brillene-040 #ending:brillene
-> END

=== slutt_pennen ===
De skriver at det er noe feil. Du ser det sikkert. Det er jo din skrift. #id:slutt-pennen-010 #who:turid #look:turid=calm
Det er krysset av for «bygning». Det skulle ha vært «innbo». #id:slutt-pennen-020 #sound:paper
{
- did("once-more"):
  Men dette er det siste, altså. #id:slutt-pennen-030 #who:turid #look:turid=wry
- did("own-habit"):
  De tre siste sidene tok jeg sjøl. Der var det ikke noe å si på. #id:slutt-pennen-040 #who:turid #look:turid=wry
- did("gave-reason"):
  Du sa det jo. At det var jeg som tapte på det. #id:slutt-pennen-050 #who:turid #look:turid=tired
- else:
  Men plassene først. Så brevet. Det var du som sa det med timene. #id:slutt-pennen-060 #who:turid #look:turid=firm
}
Så ser hun seg om etter pennen din. #id:slutt-pennen-070 #ending:pennen-din
-> END

=== slutt_ti ===
{did("canteen"):
  Skjemaet mangler fire sider, og lista i kantina mangler ni ekte tall. Ingen er sinte på noen. #id:slutt-ti-010
- else:
  Skjemaet mangler fire sider, og planen har ikke rørt seg. Ingen er sinte på noen. #id:slutt-ti-020
}
Du … jeg har bare ett til. Det er det siste, jeg sverger. #id:slutt-ti-030 #who:turid #look:turid=warm #event:plea=1
Du ser på klokka. Ti minutter, tenker du. #id:slutt-ti-040 #ending:ti-minutter-til
-> END

=== slutt_ved_siden ===
Hun har med skjemaet. Fem av elleve sider er i hennes skrift: store bokstaver, godt trykk. #id:slutt-ved-010 #sound:paper
Fire kvelder tok det. Men se! #id:slutt-ved-020 #who:turid #look:turid=glad
{
- did("reading-said"):
  Om lesinga sier dere ikke noe i dag. Det er sagt. Hva det betyr for plassen, har dere ikke snakket om ennå. #id:slutt-ved-030
- did("read-aloud") && not did("cool"):
  Og så var det de brillene. Det er ikke brillene. #id:slutt-ved-040 #who:turid #look:turid=ashamed
  Du sier at du er glad hun sa det. Så tar dere plassene en gang til, helt forfra. #id:slutt-ved-050
- else:
  Hun tar på seg brillene, ser på arket og tar dem av igjen. #id:slutt-ved-060
}
De seks siste sidene er tomme. Dem tar hun med seg hjem igjen. #id:slutt-ved-070 #ending:ved-siden-av
-> END

=== slutt_dor ===
Hun setter seg ytterst på stolen. Etter en stund flytter hun seg litt lenger inn. #id:slutt-dor-010 #look:turid=wary
Hvordan gikk det med skjemaet? #id:slutt-dor-030 #who:you
{
- did("library-times"):
  Sendt! Han på biblioteket satt med meg i en hel time. Han hadde kaffe og alt. #id:slutt-dor-040 #who:turid #look:turid=glad
  Det gikk uten deg. Du kjenner etter hvordan det er. #id:slutt-dor-050
- did("asked-home"):
  Sendt. Jenta leste, og jeg skreiv. Hun ville vite hvorfor jeg ikke bare leste det sjøl. #id:slutt-dor-060 #who:turid #look:turid=thoughtful
  Det gikk uten deg. Du lurer på hva hun svarte. #id:slutt-dor-070
- else:
  Hun løfter posen opp på bordet. Konvolutten ligger der. Den er ikke åpnet. #id:slutt-dor-080 #look:turid=ashamed
  Du får vite det fordi du spør. #id:slutt-dor-090
}
Det tok et halvt minutt å peke på en annen dør. Resten tok tre uker, og det fikk du ikke se. #id:slutt-dor-100 #ending:en-annen-dor
-> END
