// via-tolk – Via tolk (S11 + S12).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Grepet: Ordene dine når henne seks sekunder etter ansiktet ditt. Det #who:marisol sier, kommer med tolkens stemme.
// Slutten: hva de to tingene i B7 ble (dates, appeal, thursday), om arket fantes (prep page), og hvem som sa det siste (luz-told).

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
Tirsdag den 28., kl. 13.50. Klokka 14.15 kommer Marisol Quispe. Nav har vedtatt å stanse arbeidsavklaringspengene hennes fra den første. #id:before-010 #phase:before #place:office #sound:office-hum
Varselet kom for fem uker siden, på norsk. Hun har ikke svart på det. Du har ikke vedtatt noe. Det er bare du som har et ansikt. #id:before-020
Tolken er bestilt til klokka 15.00, og ikke ett minutt lenger. #id:before-030
- (choose)
{minutes() < 4: -> ready}
* {minutes() >= 10} [Lag én side: tre datoer, tre tall, korte ord (10 min). #id:prep-page #prep:page #act:plan-ahead #minutes:10]
  Første utkast: en halv side om hjemmelen. Fjerde utkast: Siste utbetaling. Siste dag å klage. Hvem hun kan ringe. #id:before-040 #place:office #sound:keys
  -> choose
* {minutes() >= 8} [Ring tolken nå: tema, tre ord, korte setninger (8 min). #id:prep-interpreter #prep:interpreter #act:arrange #minutes:8]
  Vedtak. Arbeidsevne. Klage. Takk. Det siste sparer oss for fem minutter. #id:before-050 #who:aune #place:phone-desk #sound:phone #look:aune=calm
  Han spør om hvor fort du pleier å snakke. Du sier «vanlig». Han venter litt. #id:before-060 #event:clear=1
  -> choose
* {minutes() >= 8} [Finn ut om det var tolk da de vurderte henne i vår (8 min). #id:prep-spring #prep:spring #act:read-up #minutes:8]
  «Tolk: nei. Bruker forstår enkel norsk.» Det står i referatet fra april, over ordet «arbeidsevne», som er brukt elleve ganger. #id:before-070 #place:office #sound:keys
  -> choose
* {minutes() >= 4} [Si den første setningen høyt til en kollega (4 min). #id:prep-aloud #prep:aloud #act:rehearse #minutes:4]
  Ayan Warsame hører på den tre ganger. Den tredje gangen spiser hun ikke imens. «Den går an å oversette», sier hun. #id:before-080 #place:colleague-office #sound:silence
  -> choose
* [La det være nok, og gå og hent henne. #id:prep-done #act:start]
  -> ready

= ready
I mottaket sitter to stykker med hver sin sekk på fanget. Marisol Quispe er femtito, har flette med en grå stripe i og støtte på håndleddet. Ved siden av henne sitter Luz på tolv. Skolen har planleggingsdag. #id:before-090 #place:reception #sound:queue #look:marisol=wary #look:luz=calm
Jeg kan vente her ute. Jeg har bok. #id:before-100 #who:luz #look:luz=kind
-> tre_i_rommet

// ---------------------------------------------------------------- 1 Tre i rommet

=== tre_i_rommet ===
På skjermen sitter Henrik Aune med hodesett: «Tolken er klar. Jeg tolker alt som blir sagt, og jeg har taushetsplikt.» Så sier han det på spansk. #id:tre-i-rommet-010 #phase:meeting #place:meeting-room #look:aune=calm #look:marisol=wary
Det tar seks sekunder. Du ser ordene komme fram til ansiktet hennes. Da har ditt alt rukket å bli noe annet. #id:tre-i-rommet-020 #sound:silence
Hvem av dem skal jeg se på? #id:tre-i-rommet-030 #thought:marisol
* [«Jeg har en tung beskjed. Du får den først, så bruker vi tida på å forstå den.» #id:tre-heavy #who:you #mode:genuine #shows:felt #act:inform #act:frame]
  Tung? #id:tre-i-rommet-040 #who:marisol #look:marisol=worried #event:pressure=1
  Det er det eneste ordet hun gjentar. Det er det riktige. #id:tre-i-rommet-050 #event:clear=1
* [«Fortell meg hva du tror vi skal snakke om. Så begynner jeg der du er nå.» #id:tre-tell #who:you #mode:deep #shows:warm #act:elicit #fact:course]
  Et kurs? Det kom et brev om et kurs. Luz leste overskriften. #id:tre-i-rommet-060 #who:marisol #look:marisol=open #event:confused=1
  Brevet ligger i sekken hennes. Det er varselet. #id:tre-i-rommet-070 #sound:paper
* [«Jeg snakker til deg, og Henrik tolker alt. Stopp meg når jeg går for fort fram.» #id:tre-you #who:you #mode:surface #shows:calm #act:frame #act:give-choice]
  {prepared("interpreter"):
    Hun ser på deg mens han snakker. Det er uvant for dere begge, og det er riktig. #id:tre-i-rommet-080 #event:recognised=1
  - else:
    Tolken ber om kortere setninger. #id:tre-i-rommet-090 #who:aune #look:aune=firm
    Hun ser fra ham til deg. Det er to ansikter å passe på. #id:tre-i-rommet-100 #event:pressure=1
  }
-
-> beskjeden

// ---------------------------------------------------------------- 2 Beskjeden (to lag)

=== beskjeden ===
Du har en setning. Den er kortere enn du er. #id:beskjeden-010
{prepared("aloud"):
  Du har sagt den før. Munnen kan den. #id:beskjeden-020 #event:settle=1
}
* (month) [«Du får penger ut denne måneden. I dag ser vi på hva du kan gjøre etter det.» #id:bes-month #who:you #act:comfort #act:frame]
* (decided) [«Nav har vedtatt å stanse pengene dine fra den første. Jeg skal forklare det.» #id:bes-decided #who:you #act:inform #fact:said-stop]
* (letter) [«Jeg leser den viktigste setningen i vedtaket, og så sier jeg den med mine ord.» #id:bes-letter #who:you #act:inform #act:reason #fact:said-stop]
-
* [Du sier: «Denne beskjeden er ikke lett å gi deg.» #id:bes-in-show #layer:inner #mode:genuine #shows:felt]
  Han oversetter det, nøyaktig og uten stemmen din. «Ikke lett», sier hun etter ham, som om det var et tall. #id:beskjeden-030 #event:recognised=1
* [Du lar hendene hvile og venter til ordene er framme. #id:bes-in-mask #layer:inner #mode:surface #shows:calm]
  En, to, tre. Ansiktet ditt sier ingenting før han har sagt alt. Det er en slags høflighet. #id:beskjeden-040 #event:thaw=1
* [Du tenker: Slik ville du hatt det. Beskjeden først. #id:bes-in-work #layer:inner #mode:deep #shows:grave]
  Det hjelper å ha noen andre enn deg selv å tenke på. Skuldrene går ned. #id:beskjeden-050 #event:clear=1
-
{
- month:
  Seks sekunder. Hun smiler litt. #id:beskjeden-060 #look:marisol=relieved
  Denne måneden. Bra. Og neste? #id:beskjeden-070 #who:marisol #look:marisol=wary
  Da må du si det likevel: Nav har vedtatt å stanse pengene. #id:beskjeden-080 #event:dismissed=1
  Stanse? #id:beskjeden-090 #who:marisol #look:marisol=afraid #event:anger=1
- letter:
  «… at arbeidsevnen ikke lenger er nedsatt med minst halvparten.» Tolken tar den i to deler. Hun strammer munnen etter den første. #id:beskjeden-100 #sound:paper #event:confused=1
  Stanse? Stanse hva? #id:beskjeden-110 #who:marisol #look:marisol=afraid #event:anger=1
- else:
  Seks sekunder. Så er det framme. #id:beskjeden-120 #sound:silence
  Stanse? Stanse hva? #id:beskjeden-130 #who:marisol #look:marisol=afraid #event:anger=1
}
Fra den første, det er på fredag. Husleia er også på fredag. #id:beskjeden-140 #thought:marisol
-> legen

// ---------------------------------------------------------------- 3 Legen sier at jeg er syk

=== legen ===
{
- variant() == MILD:
  Jeg forstår ikke. Legen sier at jeg er syk. Sier du at jeg er frisk? #id:legen-010 #who:marisol #look:marisol=sad #event:confused=1
- variant() == ORDINARY:
  Legen sier at jeg er syk. Du sier at jeg er frisk. Hvem av dere er det som lyver? #id:legen-020 #who:marisol #look:marisol=hurt #event:confused=1 #event:anger=1
- else:
  «Legen sier at jeg er syk. Du sier at jeg er frisk.» Hun sier det til skjermen, som om du var den som ikke kunne språket. #id:legen-030 #look:marisol=closed #event:confused=2
}
Elleve år på storkjøkken. Skuldra er ikke halv. #id:legen-040 #thought:marisol
Du kjenner at du har lyst til å si det samme én gang til, litt høyere. #id:legen-050
* [«Ingen sier at du er frisk. Nav mener at du kan arbeide mer enn halvparten av tida.» #id:leg-half #who:you #mode:genuine #shows:felt #act:reason]
  Halvparten? Halvparten av hva? #id:legen-060 #who:marisol #look:marisol=thoughtful
  {variant() == HARD:
    Du svarer. Hun ser på hånda si, den med støtta, og så på den andre. #id:legen-070 #event:clear=1
  - else:
    Av en vanlig jobb, sier du. Ikke den på kjøkkenet. En som passer for en skulder. Det er femten ord til, og hun følger deg hele veien. #id:legen-080 #event:clear=2 #minutes:4
  }
* [«Legen svarer på om du er syk. Nav svarer på noe annet: hva du kan klare av arbeid.» #id:leg-two #who:you #mode:surface #shows:calm #act:reason]
  Hvem kan vite det bedre enn den som ser skuldra? #id:legen-090 #who:marisol #look:marisol=testing #event:test=1
  Det er et godt spørsmål. Du sier at det er det man kan skrive i en klage. #id:legen-100 #event:clear=1
* (circles) [Du tegner to sirkler, helse og arbeid: «Nav har sett mest på denne, legen på den andre.» #id:leg-circles #who:you #mode:deep #shows:warm #act:inform #act:summarise]
  {variant() == HARD:
    Jeg har vært skolebibliotekar i atten år, takk. Jeg kan lese. #id:legen-110 #who:marisol #look:marisol=firm #event:dismissed=1
    Det er ikke tegningen. Det er at ingen har sagt setningen til henne før nå. #id:legen-120 #event:clear=1
  - else:
    Hun tar pennen og skraverer det stykket der sirklene møtes. «Her er jeg», sier hun. Det tolker han også. #id:legen-130 #sound:paper #event:clear=2 #event:recognised=1
  }
-
-> jaja

// ---------------------------------------------------------------- 4 Ja, ja, jeg forstår

=== jaja ===
{variant() == HARD:
  Ja, ja. Jeg forstår. #id:jaja-010 #who:marisol #look:marisol=closed
  Det er femte gangen. Hun har ikke gjentatt et eneste ord på lenge. #id:jaja-020
- else:
  Ja, ja. Jeg forstår. #id:jaja-030 #who:marisol #look:marisol=calm
  Hun nikker i takt med tolken. Nikkene kommer litt før ordene. #id:jaja-040
}
Hvis jeg nikker, er det snart over. #id:jaja-050 #thought:marisol
{level("agitation") == HIGH:
  Under bordet holder hun rundt støtta med den friske hånda. Knokene er lyse. #id:jaja-060 #look:marisol=tense
}
Du er lettet. Det er det som ikke stemmer. #id:jaja-070
Hva kjenner du nå? #id:jaja-080 #checkin
{
- felt() == MOVED:
  Du kjenner igjen det smilet. Du har selv brukt det, i et annet rom. #id:jaja-090
- felt() == IRRITATED || felt() == AFRAID:
  Noe i deg vil ta imot ja-et og være ferdig. #id:jaja-100
- else:
  Det er stille og pent. Det er nesten for pent. #id:jaja-110
}
* [«Hva tenker du at skjer med husleia den første? Jeg vil vite om jeg har vært klar.» #id:jaj-rent #who:you #mode:surface #shows:calm #act:check-need #act:ask #fact:rent-asked #fact:checked]
  Den … Den betaler jeg når pengene kommer. Den første. #id:jaja-120 #who:marisol #look:marisol=afraid #event:confused=1
  Da har du ikke vært klar. Du sier det til henne. Så begynner du på nytt, med bare husleia. #id:jaja-130 #event:clear=2
* [«Nå har jeg snakket mye. Vi er stille et minutt, og så spør du om det du vil.» #id:jaj-quiet #who:you #mode:deep #shows:warm #act:space #act:give-choice]
  {variant() == MILD:
    Hvem bestemte det? Var det du? #id:jaja-140 #who:marisol #look:marisol=thoughtful #event:clear=1
  - else:
    Minuttet går. Hun bretter brevet hun har i fanget, helt til det ikke går å brette mer. «Ingen spørsmål», sier hun. #id:jaja-150 #sound:silence #event:settle=2
  }
* [«Jeg er ikke sikker på at jeg har forklart det godt. Hva har du hørt meg si så langt?» #id:jaj-heard #who:you #mode:genuine #shows:felt #act:admit #act:elicit #minutes:4 #fact:checked]
  {variant() == HARD:
    At jeg er frisk. At det er bestemt. At jeg kan gå. #id:jaja-160 #who:marisol #look:marisol=closed #event:recognised=1
    Tre setninger, og du har ikke sagt en eneste av dem. Nå vet dere det begge. #id:jaja-170 #event:clear=1
  - else:
    At pengene stanser. Den første. Og at legen ikke teller. #id:jaja-180 #who:marisol #look:marisol=sad #event:recognised=1
    To av tre. Den tredje retter dere på, sammen. Det tar fire minutter. #id:jaja-190 #event:clear=2
  }
-
-> fryser

// ---------------------------------------------------------------- 5 Skjermen fryser

=== fryser ===
Nå det viktige: Du kan klage. Du har seks uker på deg, og du … #id:fryser-010 #who:you
På skjermen har Henrik Aune stoppet med munnen åpen. «Seis», sa han. Så ble det ikke mer. #id:fryser-020 #sound:silence #event:pressure=1
Klokka er 14.41. Hun ser på deg. Du ser på henne. Dere har omtrent førti ord felles. #id:fryser-030
Så reiser hun seg og åpner døra. #id:fryser-040 #sound:door #look:marisol=worried
Luz, ven. #id:fryser-050 #who:marisol
Jenta står der med fingeren i boka. Hun snakker perfekt norsk. Det er det som er så lett. #id:fryser-060 #look:luz=worried
Bare si det, så går vi hjem. #id:fryser-070 #thought:marisol
* (tomorrow) [Du skriver ny time i morgen med tolk på en lapp, og følger dem begge ut. #id:fry-tomorrow #mode:none #act:postpone #act:set-time #fact:tomorrow]
  Du skal slippe å oversette for mamma, Luz. Det er vi som skal ordne tolk. #id:fryser-080 #who:you
  «Mañana», sier du og peker på klokkeslettet. Marisol ser på lappen og så på deg. Hun har fortsatt bare «seis». #id:fryser-090 #look:marisol=afraid #event:dismissed=1
  -> i_morgen
* (paper) {prepared("page")} [Du viser siden med datoene mens det ringer, og peker på seks uker og nummeret. #id:fry-page #mode:none #act:inform #act:arrange #minutes:4 #fact:showed]
  Du skal slippe å oversette for mamma, Luz. Det er vi som skal ordne tolk. #id:fryser-100 #who:you
  Marisol legger fingeren på et av tallene. «Seis semanas», sier hun. Det forstår du også. #id:fryser-110 #look:marisol=thoughtful #event:clear=1
  -> tilbake
* (phoned) [Du ringer tolken på telefon, holder opp kortet «Vi venter» og blir sittende. #id:fry-phone #mode:none #act:wait #act:arrange #minutes:4]
  Du skal slippe å oversette for mamma, Luz. Det er vi som skal ordne tolk. #id:fryser-120 #who:you
  Ok. Jeg er på side åttini. #id:fryser-130 #who:luz #look:luz=relieved
  -> tilbake
* [«Luz, kan du bare si den siste setningen til mamma? At hun har seks uker på seg?» #id:fry-luz #who:you #mode:surface #shows:warm #act:ask #redline:child-interpreter]
  Luz ser på moren sin. Så på deg. #id:fryser-140 #look:luz=worried
  Seks uker til hva? #id:fryser-150 #who:luz #look:luz=afraid
  * * [«Nei, vent. Dette er ikke din jobb. Takk, Luz. Nå ringer jeg tolken, jeg.» #id:fry-luz-mend #who:you #mode:genuine #shows:felt #act:repair #act:arrange #minutes:5]
      Luz nikker og går ut. I døra snur hun seg. «Er det noe galt?» «Det skal mamma få vite ordentlig», sier du. Alt blir sagt om igjen, med tolk. #id:fryser-160 #look:luz=relieved #sound:door
      -> tilbake
  * * [«Til å klage. Du kan si at pengene stanser, og at hun har seks uker på seg.» #id:fry-luz-on #who:you #mode:surface #shows:calm #act:inform #fact:luz-told]
      Luz sier det. Det er seks ord på spansk. Etterpå ser ingen av dem på den andre. #id:fryser-170 #look:luz=sad #look:marisol=ashamed #sound:silence
      -> tilbake

= tilbake
Kl. 14.46. Henrik Aune er på telefonen, og linja hakker litt. «Tolken er tilbake.» #id:fryser-180 #sound:phone #look:aune=calm
Du tar det fra begynnelsen av setningen: Hun kan klage. Seks uker. Nav skal hjelpe henne med det. Nå kom det fram, hele. #id:fryser-190
-> i_vaar

= i_morgen
Onsdag, kl. 09.00. Samme rom, samme tolk, to timer på kalenderen. Hun har den samme jakka på. Hun har ikke sovet. #id:fryser-200 #place:meeting-room #sound:morning #look:marisol=tired
Du tar det fra begynnelsen av setningen: Hun kan klage. Seks uker. Nav skal hjelpe henne med det. Nå kom det fram, hele. #id:fryser-210 #event:clear=1
-> i_vaar

// ---------------------------------------------------------------- 6 I vår var det ingen tolk (to lag)

=== i_vaar ===
{
- variant() == HARD:
  Hun retter seg opp. Når hun begynner, snakker hun sakte, i hele setninger, og tolken trenger ikke be om noe. #id:i-vaar-010 #look:marisol=firm
  I april satt jeg her i en time uten tolk. Jeg sa ja fjorten ganger. Jeg talte dem. Hva var det dere vurderte? #id:i-vaar-020 #who:marisol #look:marisol=angry #event:complaint=1 #event:anger=2
- variant() == ORDINARY:
  I vår var det ingen tolk. Jeg sa ja til alt. Hva var det dere vurderte? #id:i-vaar-030 #who:marisol #look:marisol=angry #event:complaint=1 #event:anger=1
- else:
  I vår var det ingen tolk. Kan det ha noe å si? #id:i-vaar-040 #who:marisol #look:marisol=thoughtful #event:complaint=1
}
Endelig er det noen som må svare. #id:i-vaar-050 #thought:marisol
{prepared("spring"):
  «Tolk: nei.» Du har lest det. Hun har rett. #id:i-vaar-060 #event:guilt=1
- else:
  Du vet ikke. Det er mulig. Det er til og med sannsynlig. #id:i-vaar-070 #event:guilt=1
}
* (verbatim) [«Si det én gang til, så skriver jeg det ordrett. De skal lese det slik du sier det.» #id:var-verbatim #who:you #act:write-down #act:elicit #fact:verbatim]
* (findout) {not prepared("spring")} [«Jeg vet ikke hva som skjedde i det møtet. Du får svar av meg innen fredag.» #id:var-friday #who:you #act:admit #act:promise #fact:friday-promised]
* (known) {prepared("spring")} [«Du har rett. Det sto at det ikke var tolk der. Jeg har lest det selv i dag.» #id:var-known #who:you #act:own #act:inform #fact:owned]
* (should) [«Da skulle det ha vært tolk. Det hører hjemme i klagen, og jeg hjelper deg.» #id:var-should #who:you #act:own #act:appeal-info #fact:owned]
-
* [Du ser på henne og ikke på klokka, med rolig ansikt. #id:var-in-mask #layer:inner #mode:surface #shows:calm]
  Klokka på veggen går. Det ser hun ikke på deg. #id:i-vaar-080 #event:settle=2
* [Du tenker på hvordan det var å sitte der uten ord. #id:var-in-work #layer:inner #mode:deep #shows:grave]
  {variant() == HARD:
    En time. Fjorten ja. Du hadde sagt noen flere. #id:i-vaar-090
  - else:
    En time, og ja til alt. Du hadde nikket, du også. #id:i-vaar-100
  }
* [Du sier: «Jeg blir flau på våre vegne når jeg hører det.» #id:var-in-show #layer:inner #mode:genuine #shows:felt]
  {prepared("spring"):
    Seks sekunder. Så nikker hun, én gang, som man gjør når noen har lagt fra seg riktig beløp. #id:i-vaar-110 #look:marisol=moved #event:recognised=1
  - else:
    Flau? Så det var feil? #id:i-vaar-120 #who:marisol #look:marisol=testing #event:test=1
    Du vet det ikke. Nå har ansiktet ditt sagt det. #id:i-vaar-130
  }
-
{
- verbatim:
  Du skriver. Hun ser på hånda di. Da du leser det opp, retter hun ett ord: «vurdere» skal være «spørre». #id:i-vaar-140 #sound:paper #minutes:5 #look:marisol=calm #event:recognised=1
- findout:
  Fredag. Det er den første. #id:i-vaar-150 #who:marisol #look:marisol=wry
  Du skriver det ned likevel. #id:i-vaar-160 #event:clear=1
- known:
  Seks sekunder. Hun lukker øynene og åpner dem igjen. #id:i-vaar-170 #look:marisol=moved
  Takk. Det er det første som har vært sant i dag. #id:i-vaar-180 #who:marisol #event:recognised=1
- else:
  {prepared("spring"):
    Hjelper du meg? Mot dere? #id:i-vaar-190 #who:marisol #look:marisol=surprised #event:recognised=1
  - else:
    Så du vet at det var galt? #id:i-vaar-200 #who:marisol #look:marisol=testing
    Du må gå et halvt skritt tilbake: hvis det er slik hun sier. Det halve skrittet tar to minutter på to språk. #id:i-vaar-210 #minutes:2 #event:dismissed=1
  }
}
-> lever_av

// ---------------------------------------------------------------- 7 Hva lever vi av? (to ting rekker du)

=== lever_av ===
Hva lever vi av? #id:lever-av-010 #who:marisol #look:marisol=afraid #event:plea=1
Si én ting jeg kan gjøre i dag. #id:lever-av-020 #thought:marisol
{prepared("page"):
  Siden med datoene ligger alt foran henne. Den får hun med seg uansett. #id:lever-av-030 #sound:paper
}
Du rekker to ting ordentlig før tolken må gå. Resten står i brevet, på norsk. At hun kan søke om annen hjelp, også sosialhjelp, sier du først. #id:lever-av-040 #event:pressure=1
- (two)
{dated + begun + thursday > 1: -> gaa}
* (thursday) [«Ny time torsdag, med samme tolk. Da snakker vi bare om penger og husleie.» #id:lev-thursday #who:you #mode:surface #shows:calm #act:set-time #act:offer #fact:thursday]
  Torsdag. Hun skriver det på håndleddsstøtta, med kulepenn. #id:lever-av-050 #look:marisol=tired #event:settle=1
  -> two
* (begun) [«Vi begynner på klagen. Jeg skriver, Henrik leser opp, og du retter før du signerer.» #id:lev-appeal #who:you #mode:deep #shows:warm #act:receive-need #act:write-down #fact:appeal]
  Fire linjer. Den tredje er hennes: «Jeg kan ikke vurderes på et språk jeg ikke kan.» #id:lever-av-060 #sound:keys #event:recognised=1
  -> two
* (dated) [«Vi tar datoene: siste utbetaling, siste dag å klage, og hva du kan søke på før det.» #id:lev-dates #who:you #mode:genuine #shows:felt #act:inform #act:check-need #fact:dates]
  {did("rent-asked"):
    Husleia er åtte tusen to hundre. Hun har tre tusen. Det blir en søknad, mens tolken er der, og den blir vurdert i dag. #id:lever-av-070 #sound:keys #event:settle=1
  - else:
    Den første? Denne første? #id:lever-av-080 #who:marisol #look:marisol=afraid
    Denne, sier du. Til husleia mangler hun fem tusen. Det blir en søknad, og den blir vurdert i dag. #id:lever-av-090 #sound:keys #event:clear=1
  }
  -> two

= gaa
{
- did("checked") && level("understanding") == HIGH:
  Halvparten, sier hun i døra, på norsk. Så, etter litt: «Av arbeid. Ikke av meg.» #id:lever-av-100 #look:marisol=wry #fact:understood
- level("trust") == LOW:
  Hun tar ikke hånda di. Hun tar sekken, og nikker til tolken. #id:lever-av-110 #look:marisol=closed
- else:
  Takk for hjelpen, sier hun i døra, på norsk. Det er en setning hun har brukt før. #id:lever-av-120 #look:marisol=calm
}
{did("tomorrow"):
  Ute i gangen venter ingen. Luz er på skolen, der hun skal være. #id:lever-av-130 #place:corridor #sound:steps
- else:
  Ute i gangen slår Luz igjen boka. De går uten å si noe, med hver sin hånd på den samme sekken. #id:lever-av-140 #place:corridor #look:luz=calm #sound:steps
}
-> minutt

// ---------------------------------------------------------------- 8 Ett minutt alene med tolken

=== minutt ===
Tolken er fortsatt på tråden. Det er ett minutt igjen av timen hans. #id:minutt-010 #place:meeting-room #look:aune=calm
* [«Tror du hun forstod det, eller bør jeg ringe henne igjen i løpet av denne uka?» #id:min-think #who:you #mode:genuine #shows:felt #act:ask]
  Det kan ikke tolken svare på. #id:minutt-020 #who:aune #look:aune=firm
  Så er det stille. «Men du kan spørre henne», sier han. #id:minutt-030 #event:clear=1
* [«Takk. Var det noe med tempoet eller ordene mine som gjorde det tyngre for deg?» #id:min-pace #who:you #mode:surface #shows:warm #act:thank #act:ask]
  «Altså», sier han. «Du sier ‹altså› før alt som er viktig. Det finnes ikke på spansk.» #id:minutt-040 #look:aune=kind #event:thanks=1
* [Du logger av med det samme og skriver ned ordene som måtte sies to ganger. #id:min-words #mode:none #act:write-down #fact:wordlist]
  Arbeidsevne. Nedsatt. Vilkår. Hjemmel. Du stryker det siste. #id:minutt-050 #sound:paper
-
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Stolen hennes står litt ut fra bordet. Under den ligger varselet, brettet til det er på størrelse med et frimerke. #id:etter-010 #phase:after #place:meeting-room #sound:silence
Hva kjenner du nå? #id:etter-020 #checkin
{
- felt() == MOVED:
  Det er ikke ditt vedtak. Det er bare din stemme hun fikk det med. #id:etter-030
- felt() == IRRITATED && did("course"):
  Et kurs. Fem uker trodde hun det var et kurs. Du er ikke sint på henne. #id:etter-040
- felt() == IRRITATED:
  Fem uker, på feil språk. Du er ikke sint på henne. #id:etter-050
}
* [Bli sittende i ti minutter med døra igjen og gjør ikke noe. #id:ett-alone #mode:none #act:break #minutes:10]
  Det er første gang på en time at ingen venter på ordene dine. #id:etter-060 #sound:silence
* [Skriv et vanlig notat til den neste: hva, hvorfor, hvilke ord. #id:ett-note #mode:none #act:note #act:summarise #minutes:10 #fact:plain-note]
  {did("wordlist"):
    Ordlista legger du ved. «Si heller: så mye jobb du kan klare.» #id:etter-070 #sound:keys
  - else:
    «Si ‹hvor mye jobb du kan klare›, ikke ‹arbeidsevne›.» Det er den viktigste linja. #id:etter-080 #sound:keys
  }
* [Ta den neste som venter. Det er bare et kvarter forsinket. #id:ett-on #mode:none #act:straight-on]
  Du sier «altså» to ganger før de har satt seg. #id:etter-090 #sound:door
-
-> varselet

=== varselet ===
{did("friday-promised"):
  I kalenderen står det «Quispe, svar om april, FREDAG». Det er du som har brukt store bokstaver. #id:varselet-010 #place:office #sound:keys
- else:
  Varselet ligger på pulten din. Det er pent skrevet. Det er på feil språk. #id:varselet-020 #place:office #sound:paper
}
* [La det ligge. Vedtaket er ikke ditt, og det er ikke varselet heller. #id:vsl-leave #mode:none #act:let-lie]
  Varselet går i makuleringsbøtta. Det er bare en kopi. #id:varselet-030 #sound:paper
* [Meld avvik om møtet i april: en vurdering uten tolk (8 min). #id:vsl-report #mode:none #act:report #minutes:8 #fact:no-interpreter-reported]
  Du skriver om møtet og ikke om den som holdt det. Det kommer svar etter ni dager: Det er to til. #id:varselet-040
* [Si til fagutvikleren at varsler går ut som ingen får lest. #id:vsl-tell #mode:genuine #shows:felt #act:raise-issue #fact:language-raised]
  Hva tenker du selv? #id:varselet-050 #who:shanthi #place:colleague-office #look:shanthi=thoughtful
  At det burde stå hvilket språk. Et felt. Ett ord. Hun skriver det ned. #id:varselet-060 #look:shanthi=kind
-
{
- did("luz-told"):
  -> slutt_luz
- did("tomorrow"):
  -> slutt_ny
- did("appeal") && not did("dates") && not prepared("page"):
  -> slutt_naa
- did("appeal") || did("understood"):
  -> slutt_klage
- else:
  -> slutt_hva
}

=== slutt_klage ===
Ti dager senere står hun i mottaket, uten Luz. Hun har med seg tolk på telefonen. Det har hun bestilt selv, gjennom dere. #id:slutt-klage-010 #phase:later #place:reception #sound:queue #look:marisol=firm
{did("appeal"):
  Jeg har tre punkter til. Det tredje er viktig. #id:slutt-klage-020 #who:marisol #look:marisol=firm
- else:
  Hun har skrevet klagen selv, på spansk, fire sider for hånd. «Halvparten av hva» er overskriften. #id:slutt-klage-030 #sound:paper
}
{
- did("friday-promised") || did("verbatim") || did("owned"):
  Det om april står først. Det står der med hennes ord. #id:slutt-klage-040
}
{not did("understood"):
  Hvorfor det ble stans, er hun ikke sikker på ennå. Det spør hun om, hver gang. #id:slutt-klage-050 #event:confused=1
}
{did("no-interpreter-reported"):
  Avviket har fått et nummer. Det har de to andre også. #id:slutt-klage-060
}
Hva svaret blir, vet ingen ennå. Det er over fire uker igjen av fristen, og hun er ikke sen. #id:slutt-klage-070 #ending:klagen
-> END

=== slutt_hva ===
Hun vet datoene. Husleia ble ordnet på et vis. På torsdagen gikk hele timen til tall. #id:slutt-hva-010 #phase:later #place:office #sound:office-hum
En venninne har forklart henne resten: at det er fordi hun ikke kom på et kurs. Det har aldri vært noe kurs. #id:slutt-hva-020
Ayan har vakt den dagen Marisol kommer innom. Hun møter sinnet uten å vite hva det er laget av. #id:slutt-hva-030 #place:reception #look:marisol=angry #sound:queue
{did("plain-note"):
  Men notatet ligger der. «Si hvor mye jobb du kan klare.» Ayan prøver den setningen. Den virker, litt sent. #id:slutt-hva-040
}
{did("language-raised"):
  Måneden etter står det et felt i rutinen: språk. Det er ett ord langt. #id:slutt-hva-050
}
Hvorfor? Bare det. Hvorfor? #id:slutt-hva-060 #who:marisol #look:marisol=hurt #ending:hva-ikke-hvorfor
-> END

=== slutt_naa ===
Klagen var god. Fire linjer, og den tredje kunne stått i en lærebok. #id:slutt-naa-010 #phase:later #place:office #sound:office-hum
På fredag den første sto hun i minibanken og ventet på penger som ikke kom. Ingen hadde sagt datoen så den ble stående. #id:slutt-naa-020 #look:marisol=afraid
{did("thursday"):
  Dere hadde snakket om husleia på torsdagen. Om husleia. Ikke om at det var denne fredagen. #id:slutt-naa-030
}
Jeg forstod hvorfor. Jeg forstod det veldig godt. Men du sa ikke når. #id:slutt-naa-040 #who:marisol #look:marisol=tired
{did("no-interpreter-reported") || did("language-raised"):
  Det du meldte, har kommet til noen som kan gjøre noe med det. Det hjelper den neste. #id:slutt-naa-050
}
Du skriver en søknad med henne samme dag. Husleia kommer fram åtte dager for sent. #id:slutt-naa-060 #ending:hvorfor-ikke-hva
-> END

=== slutt_ny ===
Det ble to timer i stedet for førti minutter. Den andre var roligere enn den første. #id:slutt-ny-010 #phase:later #place:office #sound:office-hum
Natta imellom ringte hun ni slektninger med ett ord: seis. De hadde ni forklaringer. #id:slutt-ny-020 #look:marisol=tired
{
- did("appeal"):
  Klagen er sendt. Det sto «seks uker» øverst på arket hennes, med strek under. #id:slutt-ny-030
- else:
  Klagen skriver hun selv. Hun har seks uker, og nå vet hun hva det er seks uker til. #id:slutt-ny-040
}
{did("no-interpreter-reported"):
  Avviket om april har fått et nummer. #id:slutt-ny-050
}
Den natta vil jeg ikke ha igjen. Men jeg er glad det ikke var Luz. #id:slutt-ny-060 #who:marisol #look:marisol=wry #ending:ny-time
-> END

=== slutt_luz ===
Tre uker senere ringer læreren til Luz. Hun lurer på om alt står bra til hjemme. Luz regner på husleie i matematikktimene. #id:slutt-luz-010 #phase:later #place:phone-desk #sound:phone #look:luz=sad
«Jeg sa det feil, kanskje», har Luz sagt til henne. «Jeg visste ikke hva ‹stanse› het.» #id:slutt-luz-020
{did("appeal"):
  Klagen er begynt. Den er god. Den handler bare ikke om det som skjedde i døra. #id:slutt-luz-030
}
Du ber dem inn begge to, med tolk, og sier det om igjen fra begynnelsen. Så sier du til Luz at det ikke var hennes jobb. Du sier det til lederen din også. #id:slutt-luz-040 #place:meeting-room #look:marisol=moved
Ok. Men da vet jeg det jo likevel. #id:slutt-luz-050 #who:luz #look:luz=calm
Det gjør hun. #id:slutt-luz-060 #ending:luz
-> END
