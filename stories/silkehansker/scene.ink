// silkehansker – Silkehansker (S15 + S17).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Slutten: hvem som valgte (friday, proposed, struck), om det finnes stopptegn (signs), om timen gikk (hour-gone),
// og om du og Samira sier det samme (split).

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
Onsdag, kl. 13.45. Klokka to har du videomøte med Vegard Hauge. I femten måneder har han vært ti timer i uka på et sykkelverksted. Den plassen tar slutt om åtte uker. #id:before-010 #phase:before #place:office #sound:office-hum
En ekte sykkelbutikk tilbyr prøveplass, femten timer. Ellers er det kurs, eller en ny utredning av hva han orker. Du har tre veier. Han vil ha den fjerde: at alt er som før. #id:before-020
Samira på verkstedet har vært varsom med ham i over et år. Du overtok saken for seks uker siden. #id:before-030
- (choose)
{minutes() < 4: -> ready}
* {minutes() >= 5} [Avgjør hva som ligger fast, og hva han selv velger (5 min). #id:prep-fixed #prep:fixed #act:plan-ahead #minutes:5]
  Fast: Plassen tar slutt, og det skal finnes en plan. Hans: hvilken vei, hvilket tempo, og når vi stopper. #id:before-040 #place:office #sound:paper
  -> choose
* {minutes() >= 10} [Ring Samira og bli enige om hvem som sier hva (10 min). #id:prep-samira #prep:samira #act:ask-colleague #minutes:10]
  Jeg hører at du skal være den strenge. Greit. Men sist skrudde dere opp, og da var det jeg som fant ham. #id:before-050 #who:samira #place:phone-desk #sound:phone #look:samira=firm
  Dere blir enige om én setning: «Det er ikke for å presse ham, og det er ikke for å la være.» Den er hennes. #id:before-060 #look:samira=kind #event:clear=1
  -> choose
* {minutes() >= 4} [Les det som ble skrevet da timene økte i fjor (4 min). #id:prep-read #prep:read #act:read-up #minutes:4]
  «Økt til 20 t. Avbrutt.» Det er alt. Ingen dato, ingen grunn, ingen som har spurt. #id:before-070 #place:office #sound:keys
  -> choose
* {minutes() >= 5} [Gå en tur rundt kvartalet, uten øreproppene dine (5 min). #id:prep-walk #prep:walk #act:rest #minutes:5]
  Ei jente lapper en sykkel på fortauet. Hun har alt verktøyet i en brødpose. #id:before-080 #place:outside #sound:steps
  -> choose
* {minutes() >= 4} [Test bildet, og sitt så blikket treffer linsa (4 min). #id:prep-picture #prep:picture #act:rehearse #minutes:4]
  Du ser strengere ut enn du er. Du flytter lampa. Nå ser du ut som en tannlege, men en snill en. #id:before-090 #place:video-call #sound:silence
  -> choose
* [La det være nok, og sett deg i videoboksen. #id:prep-done #act:start]
  -> ready

= ready
Boksen er på to ganger én meter, med filt på veggene. Du ser deg selv i et hjørne. #id:before-100 #place:video-call #sound:door
-> taket

// ---------------------------------------------------------------- 1 Taket hans

=== taket ===
Så plinger det, og der er taket hans. Det har en fuktflekk som ligner på Danmark. #id:taket-010 #phase:meeting
{
- variant() == MILD:
  Hei. Jeg ser ut som en pute i dag, så du får taket. Det er sikkert bare meg som har et sånt tak. #id:taket-020 #who:vegard #look:vegard=wry
- variant() == ORDINARY:
  Hei. Går det greit sånn? Kameraet er litt … Det er sikkert bare meg. #id:taket-030 #who:vegard #look:vegard=tired
- else:
  Etter ti sekunder blir taket svart. «Hauge, V.» står det, med hvit skrift. #id:taket-040 #look:vegard=closed
  Hei. #id:taket-050 #who:vegard #event:test=1
}
Hvis ingen ser meg, går det fortere. #id:taket-060 #thought:vegard
* [«Du trenger ikke kamera. Si gjerne noe innimellom, så jeg vet at du er med.» #id:tak-no #who:you #mode:surface #shows:warm #act:space #act:offer]
  Mm. Jeg kan si «mm». #id:taket-070 #who:vegard #look:vegard=wry #event:settle=1
* [«Jeg vil helst se deg i dag, for jeg skal spørre om noe viktig. Går det an?» #id:tak-see #who:you #mode:genuine #shows:felt #act:ask #act:frame]
  {variant() == HARD:
    Nettet er dårlig. #id:taket-080 #who:vegard #look:vegard=closed
    Det er ikke nettet. Dere lar det være nettet. #id:taket-090 #event:dismissed=1
  - else:
    «Viktig? Ok.» Han vipper telefonen, og nå ser du en lue og et halvt øye. #id:taket-100 #look:vegard=wary #event:recognised=1
  }
* [«Da slår jeg av mitt også i starten. Så tar vi dem på når vi skal velge noe.» #id:tak-off #who:you #mode:deep #shows:warm #act:humour #act:frame]
  Nå er vi to svarte bilder. Det er som å ringe, bare med mer strøm. #id:taket-110 #who:vegard #look:vegard=wry #event:thaw=1
-
-> slutt_plass

// ---------------------------------------------------------------- 2 Slutt på plassen (to lag)

=== slutt_plass ===
Du har arket foran deg. Det er tretti minutter, og det er deg det kommer an på. #id:slutt-plass-010
{
- variant() == HARD:
  Det kommer en lyd fra det svarte. Et hjul som snurrer, lenge. #id:slutt-plass-020
- else:
  Jeg har fått til bakgir nå. Det tok et år. Samira sier at jeg har fingre til det. #id:slutt-plass-030 #who:vegard #look:vegard=warm #event:recognised=1
}
Nå kommer det. #id:slutt-plass-040 #thought:vegard
Du er utålmodig, og du skammer deg litt over det. #id:slutt-plass-050 #event:pressure=1
* (weeks) [«Hvordan har de siste ukene vært? Jeg spør fordi det henger sammen med neste steg.» #id:slu-weeks #who:you #act:ask #fact:slid]
* (message) [«Plassen tar slutt om åtte uker. I dag velger vi det neste, du og jeg sammen.» #id:slu-eight #who:you #act:inform #act:frame]
* (direct) [«Jeg kommer til å være mer rett fram enn du er vant til. Si fra hvis det blir for mye.» #id:slu-direct #who:you #act:name #act:give-choice]
-
* [Du sier: «Jeg gruer meg litt, for jeg vet du har det bra der.» #id:slu-in-show #layer:inner #mode:genuine #shows:felt]
  {prepared("picture") && not did("humour"):
    Gruer du deg? Du ser ikke sånn ut. Eller jo. Litt. #id:slutt-plass-060 #who:vegard #look:vegard=surprised #event:recognised=1
  - else:
    Du gruer deg? Ok. Det er sikkert bare meg, men da ble jeg litt redd. #id:slutt-plass-070 #who:vegard #look:vegard=worried #event:plea=1
  }
* [Du tenker på hvordan det er når noen plutselig skifter tone. #id:slu-in-work #layer:inner #mode:deep #shows:calm]
  Et år med «så flink du er». Og så en stemme fra en boks med filt. #id:slutt-plass-080 #event:settle=1
* [Du gjør stemmen rundere enn du kjenner deg inni akkurat nå. #id:slu-in-mask #layer:inner #mode:surface #shows:warm]
  {variant() == HARD:
    Stemmen er myk. Det svarte bildet har ikke noe imot den. #id:slutt-plass-090 #event:settle=2
  - else:
    Den blir så rund at han må spørre om du sa åtte. #id:slutt-plass-100 #event:settle=1
  }
-
{
- message:
  Åtte. Ja. Jeg har visst det, på en måte. Jeg har bare ikke telt. #id:slutt-plass-110 #who:vegard #look:vegard=sad #event:grief=1
- direct:
  Ok. Rett fram. Bare si det, da. #id:slutt-plass-120 #who:vegard #look:vegard=tense
  Plassen tar slutt om åtte uker. Vi må finne ut hva som kommer etterpå. #id:slutt-plass-130 #who:you #event:clear=1
- else:
  De har vært fine. Jeg har lappet sånne små, til barn. … Hvorfor spør du, egentlig? #id:slutt-plass-140 #who:vegard #look:vegard=wary #minutes:8
  Det blir ti minutter før du får sagt det: Plassen tar slutt om åtte uker. #id:slutt-plass-150 #event:dismissed=1
}
-> samira_sa

// ---------------------------------------------------------------- 3 Samira sa

=== samira_sa ===
{variant() == HARD:
  Samira sa at dere ikke kom til å presse meg. Det sa hun. #id:samira-sa-010 #who:vegard #look:vegard=hurt #event:complaint=1
- else:
  Men Samira sa at dere ikke kom til å presse meg. #id:samira-sa-020 #who:vegard #look:vegard=worried #event:complaint=1
}
Nå må du velge mellom meg og Samira. #id:samira-sa-030 #thought:vegard
«Hun har gjort ham en bjørnetjeneste», sier noe i deg. Du kan ikke si det her. Du kan legge det til etterpå. #id:samira-sa-040
* [«Hun har rett i at ingen skal presse deg. Jeg vil likevel be deg velge noe i dag.» #id:sam-right #who:you #mode:surface #shows:firm #act:limit #act:inform]
  Likevel. Det ordet er alltid på slutten. #id:samira-sa-050 #who:vegard #look:vegard=wry
* {not prepared("samira")} [«Jeg har ikke snakket med henne. Jeg ringer henne etterpå, og du får vite hva vi sa.» #id:sam-call #who:you #mode:genuine #shows:felt #act:admit #act:promise #fact:call-promised]
  Har du ikke snakket med henne? Men hun kjenner meg jo. #id:samira-sa-060 #who:vegard #look:vegard=surprised #event:caught=1
* {prepared("samira")} [«Jeg snakket med henne i stad. Ikke for å presse deg, og ikke for å la det være.» #id:sam-agreed #who:you #mode:genuine #shows:felt #act:inform #act:reason]
  Det der er det hun som har sagt. Det høres ut som henne. #id:samira-sa-070 #who:vegard #look:vegard=surprised #event:recognised=1
* [«Det hun har sett hos deg, er viktig. Jobben min er å se framover. Vi må ha begge.» #id:sam-both #who:you #mode:deep #shows:warm #act:reflect #act:frame]
  Begge, ja. Så blir det dobbelt så mye av meg. #id:samira-sa-080 #who:vegard #look:vegard=wry #event:settle=1
-
-> ring

// ---------------------------------------------------------------- 4 Det går i ring (to lag)

=== ring ===
Klokka er 14.20. #id:ring-010
{
- variant() == MILD:
  Kan vi ikke ta det når det nærmer seg? Jeg får sånn trykk i brystet av femten. Tallet, altså. #id:ring-020 #who:vegard #look:vegard=worried #event:plea=1
- variant() == ORDINARY:
  Jeg sover ikke. Og når jeg ikke sover, får jeg ikke til, og når jeg ikke får til, sover jeg ikke. Det er sikkert bare meg. #id:ring-030 #who:vegard #look:vegard=tired #event:grief=1
  Det er tredje gangen han sier det. Ordene står i samme rekkefølge. #id:ring-040 #event:pressure=1
- else:
  Vet ikke. #id:ring-050 #who:vegard #look:vegard=closed
  Du spør på en annen måte. «Vet ikke.» Du spør på en tredje. Det svarte bildet puster. #id:ring-060 #event:pressure=1 #event:grief=1
}
Hvis jeg blir tydelig nok, slipper jeg kanskje. #id:ring-070 #thought:vegard
Hva kjenner du nå? #id:ring-080 #checkin
{
- felt() == IRRITATED:
  Det står en klokke i hjørnet av skjermen. Du hater den litt. #id:ring-090
- felt() == MOVED:
  Du vil gi ham det. Du vil si: Bli der, så lenge du vil. #id:ring-100
- felt() == AFRAID:
  Tenk om han har rett. Tenk om det er du som velter det. #id:ring-110
- else:
  Du hører på. Det har ikke flyttet seg noe. #id:ring-120
}
* (steer) [«Det høres tungt ut. Min del er planen, så vi tar oss tilbake dit, bit for bit.» #id:rin-plan #who:you #act:reflect #act:limit]
* (allow) [«De neste fem minuttene er bare til dette. Så spør jeg deg om planen. Greit?» #id:rin-five #who:you #act:set-time #act:give-choice]
* (who) [«Du sier ofte at det bare er deg. Er det noen som har sagt det, eller er det du?» #id:rin-who #who:you #act:elicit #act:notice #fact:hour-gone]
* [«Alle er slitne, Vegard. Nå får du ta deg sammen litt, som alle andre må.» #id:rin-pull #who:you #mode:genuine #shows:felt #act:explain #redline:humiliation]
  Hjulet slutter å snurre. Du visste ikke at det snurret ennå. #id:ring-130 #sound:silence #event:dismissed=1 #look:vegard=ashamed
  * * [«Det der var nedlatende. Beklager. Det er jeg som er utålmodig, ikke du som er lat.» #id:rin-pull-mend #who:you #mode:genuine #shows:felt #act:repair #act:own]
      Ok. #id:ring-140 #who:vegard #look:vegard=wary
      Det går nesten et minutt. «Jeg trodde du mente det», sier han. #id:ring-150 #event:settle=1
      -> tre_uker_sist
  * * [«Jeg sier det fordi jeg vil deg vel. Det er ingen andre som tør å si det til deg.» #id:rin-pull-on #who:you #mode:surface #shows:firm #act:defend #fact:belittled]
      Nei. Ok. #id:ring-160 #who:vegard #look:vegard=closed
      -> tre_uker_sist
-
* [Du lytter etter hva han er redd for, ikke hva han nekter. #id:rin-in-work #layer:inner #mode:deep #shows:warm]
  Det er ikke femten timer han er redd for. Det er den fjortende. #id:ring-170 #event:settle=1
* [Du nikker og lar minuttene gå, med øynene på ham. #id:rin-in-mask #layer:inner #mode:surface #shows:calm]
  {variant() == HARD:
    Du nikker til et svart bilde. Det ser tåpelig ut i hjørnet. Men det blir ikke verre. #id:ring-180 #event:settle=2
  - else:
    Du nikker så det nesten høres. Hva det koster, hører han ikke. #id:ring-190 #event:settle=1
  }
* [Du sier: «Jeg blir utålmodig. Det skal ikke gå ut over deg.» #id:rin-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Nei. Men det gjør det jo. #id:ring-200 #who:vegard #look:vegard=hurt #event:jab=1
  - else:
    Takk for at du sier det. Jeg trodde det var nettet. #id:ring-210 #who:vegard #look:vegard=wry #event:recognised=1
  }
-
{
- allow:
  Fem minutter er mye når ingen avbryter. Etter tre er han ferdig. #id:ring-220 #minutes:5 #sound:silence
  Det var vel det. Jeg har ikke sagt alt sammen etter hverandre før. #id:ring-230 #who:vegard #look:vegard=calm #event:recognised=1
- steer:
  Planen, ja. Den er jo grei, den. Den trenger ikke å sove. #id:ring-240 #who:vegard #look:vegard=resigned #event:clear=1
- else:
  Hvem som har sagt det? … Faren min, kanskje. Eller jeg. Det er den samme stemmen. #id:ring-250 #who:vegard #look:vegard=thoughtful #minutes:10 #event:recognised=2
  Det går ti minutter. Det var viktig, det han sa. Det var bare ikke det dere skulle. #id:ring-260 #event:pressure=1
}
-> tre_uker_sist

// ---------------------------------------------------------------- 5 Sist lå jeg i tre uker

=== tre_uker_sist ===
{
- variant() == HARD:
  Sist lå jeg i tre uker. Det står vel ikke noe sted. #id:tre-uker-sist-010 #who:vegard #look:vegard=angry #event:complaint=1
- else:
  Sist lå jeg i tre uker. Husker du det, eller? #id:tre-uker-sist-020 #who:vegard #look:vegard=hurt #event:complaint=1
}
Nå får vi se om det blir skrevet opp. #id:tre-uker-sist-030 #thought:vegard
{prepared("read"):
  «Avbrutt», sto det. Ett ord, tre uker. #id:tre-uker-sist-040 #event:guilt=1
- else:
  Du leter i saken mens han puster. «Økt til 20 t. Avbrutt.» Det er alt som står. #id:tre-uker-sist-050 #sound:keys #event:guilt=1
}
Det var før deg. Det er det første du har lyst til å si. #id:tre-uker-sist-060
* [«Det var før jeg overtok, og nå er ansvaret mitt. Hva måtte vært annerledes da?» #id:tre-before #who:you #mode:surface #shows:calm #act:inform #act:ask]
  Før deg, ja. Det er alltid før noen. … At noen hadde ringt i uke to. Det hadde holdt. #id:tre-uker-sist-070 #who:vegard #look:vegard=wry #event:clear=1
* [«Da trenger vi en regel for når vi stopper. Hva var det aller første tegnet ditt?» #id:tre-sign #who:you #mode:deep #shows:calm #act:elicit #fact:signs]
  At jeg slutter å svare på meldinger. Så slutter jeg å spise frokost. Så er det for seint. #id:tre-uker-sist-080 #who:vegard #look:vegard=thoughtful #event:clear=1
* [«Det står bare ‹avbrutt› her. Det er for dårlig. Fortell det, så skriver jeg det inn.» #id:tre-write #who:you #mode:genuine #shows:felt #act:own #act:write-down #fact:signs #fact:vegard-written]
  Skriver du nå? Jeg hører at du skriver. #id:tre-uker-sist-090 #who:vegard #look:vegard=surprised #sound:keys #event:recognised=2
  Han forteller det i rekkefølge: meldingene han ikke svarte på, frokosten, senga. «Ti timer gikk, tjue gikk ikke.» #id:tre-uker-sist-100 #minutes:6
-
{did("slid") && did("hour-gone"):
  -> tida_gikk
- else:
  -> bestem
}

// ---------------------------------------------------------------- 5b Tida gikk

=== tida_gikk ===
Det plinger i hjørnet: to minutter igjen. Dere har snakket om alt unntatt det neste. #id:tida-gikk-010 #fact:no-time #sound:phone #event:pressure=1
Da rakk vi visst ikke det. Det går fint, det. #id:tida-gikk-020 #who:vegard #look:vegard=relieved #event:settle=2
Det føles som en god time. #id:tida-gikk-030
-> sur

// ---------------------------------------------------------------- 6 Bestem du (to lag)

=== bestem ===
{prepared("fixed"):
  Du leser de tre veiene, én og én, og hva som er hans å velge i hver. Det er mer enn han trodde. #id:bestem-010 #event:clear=1
- else:
  Du leser de tre veiene, én og én. Det er stille etter hver. #id:bestem-020
}
{variant() == HARD:
  Bestem du. #id:bestem-030 #who:vegard #look:vegard=resigned #event:test=1
- else:
  Bestem du. Du er jo flink til det. #id:bestem-040 #who:vegard #look:vegard=resigned #event:test=1
}
Hvis du velger, er det din feil hvis det går galt. #id:bestem-050 #thought:vegard
Legen har, med Vegards ja, sagt at det er greit å prøve litt mer. Du kunne bare ha bestemt det. #id:bestem-060 #event:pressure=1
* (proposed) {did("signs")} [«Da foreslår jeg prøveplassen i fire uker, med stopptegnene dine. Ja eller nei?» #id:bes-signs #who:you #act:offer #act:ask #fact:proposed]
* (proposed2) {not did("signs")} [«Da foreslår jeg prøveplassen i fire uker, og så ser vi. Sier du ja eller nei?» #id:bes-propose #who:you #act:offer #act:ask #fact:proposed]
* (struck) [«Da lar vi to bli stående og stryker én sammen. Hvilken er verst for deg nå?» #id:bes-strike #who:you #act:elicit #act:give-choice #fact:struck]
* (friday) [«Jeg velger ikke for deg. Du får til fredag klokka ti, og da ringer jeg uansett.» #id:bes-friday #who:you #act:limit #act:set-time #fact:friday]
-
* [Du venter ut stillheten, med det vennlige ansiktet ditt. #id:bes-in-mask #layer:inner #mode:surface #shows:warm]
  Elleve sekunder. Filten sluker alt. Han får lov til å tenke ferdig. #id:bestem-070 #sound:silence #event:thaw=1
* [Du sier: «Jeg er usikker på om jeg hjelper deg eller presser.» #id:bes-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == MILD:
    Litt av begge. Det er greit. #id:bestem-080 #who:vegard #look:vegard=wry #event:recognised=1
  - else:
    Det er ikke jeg som kan svare på det. #id:bestem-090 #who:vegard #look:vegard=tired #event:guilt=1
  }
* [Du ser at valget kan være klokt, selv om det er passivt. #id:bes-in-work #layer:inner #mode:deep #shows:calm]
  En som har vært over kanten, lar gjerne en annen kjøre. Det er ikke dumt. #id:bestem-100
-
{
- struck:
  Kurset. Førti folk og et navneskilt. Ikke kurset. #id:bestem-110 #who:vegard #look:vegard=firm #event:clear=1
  {level("trust") != LOW && did("signs"):
    Og hvis jeg slutter å svare på meldinger, da stopper vi? Uten at jeg må forklare? … Da kan jeg prøve butikken. #id:bestem-120 #who:vegard #look:vegard=open #fact:chose-trial #event:thaw=1
  - else:
    Resten må jeg tenke på. Kan jeg si det på fredag? #id:bestem-130 #who:vegard #look:vegard=thoughtful #fact:friday
  }
- friday:
  Fredag. Klokka ti. Uansett, sa du. #id:bestem-140 #who:vegard #look:vegard=worried
- else:
  {variant() == HARD:
    Ja, da. #id:bestem-150 #who:vegard #look:vegard=closed
    Du hører ikke om det er et ja til butikken eller til at møtet snart er slutt. #id:bestem-160
  - else:
    Ja. Hvis du tror det. #id:bestem-170 #who:vegard #look:vegard=wary
  }
}
-> sur

// ---------------------------------------------------------------- 7 Er du sur på meg?

=== sur ===
{variant() == HARD || did("humour"):
  Det svarte bildet lysner. Lue, skjegg i flekker, øyne som har vært våkne lenge. #id:sur-010 #look:vegard=afraid
- else:
  Taket forsvinner. Nå ser du hele ansiktet hans, for første gang i dag. #id:sur-020 #look:vegard=worried
}
Er du sur på meg? #id:sur-030 #who:vegard #event:plea=1
Bare si at det går bra. #id:sur-040 #thought:vegard
* [«Nei. Jeg vil at dette skal bli noe av, og da blir jeg litt for rett fram i stemmen.» #id:sur-no #who:you #mode:surface #shows:warm #act:inform]
  Ok. Stemmen din gjør det, ja. #id:sur-050 #who:vegard #look:vegard=relieved #event:settle=1
* [«Hva var det du så hos meg som fikk deg til å tenke på det? Jeg er nysgjerrig.» #id:sur-what #who:you #mode:deep #shows:calm #act:elicit]
  Du flyttet på koppen. To ganger. #id:sur-060 #who:vegard #look:vegard=wary #event:clear=1
  Du ser på koppen. Han har rett. #id:sur-070
* [«Litt utålmodig, ja. Ikke på deg. Det er tida vi har, som stresser meg i dag.» #id:sur-bit #who:you #mode:genuine #shows:felt #act:admit]
  Ok. Da er det ikke bare meg. #id:sur-080 #who:vegard #look:vegard=open #event:recognised=1
-
{did("no-time"):
  -> etter
- else:
  -> chatten
}

// ---------------------------------------------------------------- 8 Tre linjer i chatten

=== chatten ===
Tre linjer om det dere ble enige om. Markøren blinker i chatten. #id:chatten-010 #sound:keys
* [Du skriver dem. Han leser og sender en tommel opp. #id:cha-you #mode:none #act:note #act:summarise]
  Tommelen er gul. Den kan bety alt. #id:chatten-020
* [Han skriver dem, i sitt tempo. Du venter og ser på. #id:cha-he #mode:none #act:wait #act:give-choice #minutes:6 #fact:his-words]
  «Jeg sier fra før jeg slutter å svare», skriver han. Så sletter han det. Så skriver han det igjen. #id:chatten-030 #event:clear=1
* [Du skriver dem, og han bytter ut ett ord med sitt eget. #id:cha-one #mode:none #act:note #act:elicit #fact:his-words]
  Han bytter «trappe opp» med «prøve». Det er en annen plan nå. #id:chatten-040 #event:recognised=1
-
Det er sikkert bare meg, men nå er jeg ganske sulten. #id:chatten-050 #who:vegard #look:vegard=calm
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Skjermen blir svart. I boksen er det plutselig veldig stille. #id:etter-010 #phase:after #place:video-call #sound:silence
Hva kjenner du nå? #id:etter-020 #checkin
{
- felt() == IRRITATED:
  «Bjørnetjeneste», tenker du. Nå er det etterpå. #id:etter-030
- felt() == MOVED:
  Fuktflekken sitter igjen. Danmark. Du vet ikke hvorfor det er den. #id:etter-040
}
{
- did("call-promised"):
  Du lovet å ringe Samira, og at han skal få vite hva dere sa. #id:etter-050
- prepared("samira"):
  Samira venter på å høre hvordan det gikk. Det var en del av avtalen. #id:etter-060
- else:
  Samira vet ikke at dere har snakket sammen i dag. #id:etter-070
}
* [Ring Samira og si at du synes hun har vært for forsiktig. #id:ett-annoyed #mode:genuine #shows:felt #act:tell-colleague #act:disagree #fact:annoyed]
  {prepared("samira"):
    For forsiktig? Kanskje. Og dere var ikke forsiktige nok. Skal vi møtes et sted? #id:etter-080 #who:samira #place:phone-desk #sound:phone #look:samira=wry #event:clear=1
  - else:
    Synes du det. Etter ett møte. På skjerm. #id:etter-090 #who:samira #place:phone-desk #sound:phone #look:samira=closed #event:dismissed=1 #fact:samira-split
  }
* [Ring Samira nå og spør hva hun så i fjor, før du sier noe. #id:ett-align #mode:deep #shows:warm #act:tell-colleague #act:ask #fact:samira-aligned]
  {prepared("samira"):
    Det jeg ikke sa i stad: Han sa ikke et ord på verkstedet på en måned etterpå. Så ja, jeg har vært snill. #id:etter-100 #who:samira #place:phone-desk #sound:phone #look:samira=firm
  - else:
  Dere skrudde opp. Jeg tok imot ham. Han sa ikke et ord på verkstedet på en måned. Så ja, jeg har vært snill. #id:etter-110 #who:samira #place:phone-desk #sound:phone #look:samira=firm
  }
  Så ringer vi i uke to denne gangen. Du tar tirsdagen, sier hun, og hun tar torsdagen. #id:etter-120 #look:samira=warm #event:clear=1
* [Ring Samira og gi henne de tre linjene, kort og greit. #id:ett-inform #mode:surface #shows:calm #act:tell-colleague #act:inform #fact:samira-aligned]
  Takk. Da vet jeg hva jeg ikke skal si. #id:etter-130 #who:samira #place:phone-desk #sound:phone #look:samira=calm
* [Ta ti minutter uten skjerm først. Samira får vente litt. #id:ett-break #mode:none #act:break #minutes:10]
  Det er kaffe i et annet rom, og ingen der er flate. Samira får du tak i på mandag. #id:etter-140 #place:lunch-room #sound:coffee
  {
  - did("call-promised"):
    Da har hun alt hørt det fra Vegard. Han sa ikke navnet ditt. Han sa «Nav». #id:etter-150 #fact:samira-split
  - not prepared("samira"):
    Da har hun alt hørt det fra Vegard, i hans versjon. #id:etter-160 #fact:samira-split
  }
-
-> notat

=== notat ===
{did("vegard-written"):
  Saken er åpen på skjermen. «Avbrutt» står der fortsatt, og under står det nå hva det betyr. #id:notat-010 #place:office #sound:keys
- else:
  Saken er åpen på skjermen. Over feltet står det fortsatt «Avbrutt». #id:notat-020 #place:office #sound:keys
}
* [Før inn de tre linjene, og la resten stå som det står. #id:not-three #mode:none #act:note]
  {did("vegard-written"):
    Tre linjer under alle de andre. De er de eneste i nåtid. #id:notat-030
  - else:
    Tre linjer under «Avbrutt». De står fint der. #id:notat-040
  }
* {not did("vegard-written")} [Skriv «avbrutt» ordentlig: hva, når og hva som varslet. #id:not-proper #mode:none #act:note #act:summarise #minutes:10 #fact:vegard-written]
  Det blir elleve linjer. Den ellevte er: «Ring i uke to.» #id:notat-050
* [Foreslå for Samira en fast regel når noen bytter veileder. #id:not-rule #mode:none #act:raise-issue #fact:handover-rule]
  «Tre på telefon, og brukeren er den tredje», skriver du. Samira svarer med et spørsmålstegn og en dato. #id:notat-060 #look:samira=thoughtful
* [Skriv «umotivert» i feltet, så ser han at det merkes. #id:not-punish #mode:none #act:note #redline:retaliation]
  Ett ord til, under det andre. De ligner på hverandre. #id:notat-070
  * * [Rett det: skriv hva han sa, og hva han er redd for. #id:not-punish-mend #mode:none #act:repair #act:note]
      «Redd for den fjortende timen.» Den som leser det, har noe å begynne med. #id:notat-080
  * * [La det stå. Noen må jo si det som det faktisk er her. #id:not-punish-keep #mode:none #act:move-on #fact:vegard-labelled]
      Lagret kl. 15.31. #id:notat-090
-
{
- did("no-time"):
  -> slutt
- did("friday"):
  -> fredagen
- else:
  -> slutt
}

// ---------------------------------------------------------------- Fredag klokka ti

=== fredagen ===
Fredag, kl. 10.00. Han tar den før det har ringt. #id:fredagen-010 #phase:later #place:phone-desk #sound:phone
Utredningen. Jeg vil ha den. Jeg vil at noen skal finne ut hva det er, før jeg prøver mer. #id:fredagen-020 #who:vegard #look:vegard=firm
Det var ikke den du håpet på. #id:fredagen-030
* [«Er du sikker? Butikken gir deg noe å vise til etterpå.» #id:fri-sure #who:you #mode:genuine #shows:felt #act:ask]
  Du sa at jeg skulle velge. #id:fredagen-040 #who:vegard #look:vegard=hurt #event:dismissed=1
  Det sa du. Dere skriver «utredning». #id:fredagen-050
* [«Da gjør vi det. Hva er det viktigste du vil ha svar på?» #id:fri-do #who:you #mode:surface #shows:warm #act:elicit]
  Hvorfor tjue var for mye når ti gikk så fint. Det er det eneste. #id:fredagen-060 #who:vegard #look:vegard=thoughtful #event:recognised=1
* [«Jeg håpet på butikken. Men det er du som vet hvor det kniper.» #id:fri-hoped #who:you #mode:genuine #shows:warm #act:admit]
  Det skjønte jeg. Men takk. #id:fredagen-070 #who:vegard #look:vegard=wry #event:settle=1
-
-> slutt

=== slutt ===
{
- did("samira-split"):
  -> slutt_mot
- did("no-time"):
  -> slutt_for
- did("friday"):
  -> slutt_fredag
- did("chose-trial"):
  -> slutt_prove
- did("signs") && did("his-words") && not did("belittled"):
  -> slutt_prove
- else:
  -> slutt_du
}

=== slutt_prove ===
Uke tre på prøveplassen. Tirsdag, kl. 08.10, før du har fått av deg jakka. #id:slutt-prove-010 #phase:later #place:phone-desk #sound:phone
Hei. Jeg har ikke svart på meldinger siden søndag. Så nå ringer jeg. Det var jo avtalen. #id:slutt-prove-020 #who:vegard #look:vegard=tired
{
- did("his-words"):
  «Jeg sier fra før jeg slutter å svare.» Det var hans setning. Han leser den opp for deg. #id:slutt-prove-030
- did("samira-aligned"):
  Samira har ringt ham alt. Torsdag var hennes. Hun var tidlig ute. #id:slutt-prove-040 #look:samira=kind
}
Dere går ned til tolv timer. Det tar ti minutter, og ingen spør hvorfor. #id:slutt-prove-050
{did("vegard-labelled"):
  Øverst i saken står det «umotivert». En vikar hos dere har lest det. Hun spurte ham hva det gjaldt. #id:slutt-prove-060
}
Tolv er ikke femten. Men det er ikke «avbrutt» heller. #id:slutt-prove-070 #ending:prove
-> END

=== slutt_fredag ===
Utredningen tar ni uker. Verkstedet rakk å ta slutt imens. I to av dem hadde han ikke noe å stå opp til. #id:slutt-fredag-010 #phase:later #place:office #sound:rain
{did("handover-rule"):
  Samira og du har fått en regel på veggen: tre på telefon. Den ble brukt i går. #id:slutt-fredag-020 #look:samira=calm
}
{did("vegard-written"):
  De som utredet, hadde lest hva som skjedde i fjor. Alle elleve linjene. Det sparte ham for et helt møte. #id:slutt-fredag-030
- else:
  De som utredet, spurte hva «avbrutt» betydde. Han måtte fortelle det en gang til. #id:slutt-fredag-040
}
{did("vegard-labelled"):
  «Umotivert» sto det også. Det tok ti minutter å få det ordet ut av rommet. #id:slutt-fredag-050
}
Seksten timer, kanskje. Men ikke på en gang. Det sto der. Med grunner og alt. #id:slutt-fredag-060 #who:vegard #look:vegard=relieved
Det var ikke det du hadde valgt. Det holder. #id:slutt-fredag-070 #ending:fredag
-> END

=== slutt_du ===
Han møtte opp på prøveplassen. Den første uka kom han ti minutter før. #id:slutt-du-010 #phase:later #place:phone-desk #sound:phone
I uke to kom han ikke på onsdag. Ikke på torsdag heller. Telefonen går rett til svareren. #id:slutt-du-020
{
- did("belittled"):
  «Ta deg sammen», sa du en gang. Det er lenge siden, i timer. #id:slutt-du-030
- did("signs"):
  Du vet hva det betyr at han ikke svarer. Det var det første tegnet. Regelen var deres. Det ble bare aldri hans å bruke. #id:slutt-du-040
- else:
  Ingen hadde snakket om hva som var det første tegnet. #id:slutt-du-050
}
{did("samira-aligned"):
  Det er Samira som får tak i ham. Hun ringer på. #id:slutt-du-060 #look:samira=worried
}
Det var jo deg. Det var du som sa butikken. #id:slutt-du-070 #who:vegard #look:vegard=tired
{did("vegard-labelled"):
  I saken står det «umotivert». Nå ser det ut som om noen visste det. #id:slutt-du-080
}
Det var det. Dere begynner på nytt, og denne gangen spør du om frokosten. #id:slutt-du-090 #ending:du-valgte
-> END

=== slutt_for ===
Åtte varme uker. Han skrudde, Samira roste, du ringte to ganger og spurte hvordan det gikk. #id:slutt-for-010 #phase:later #place:office #sound:office-hum
Så var du på kurs. En kollega tok møtet da plassen tok slutt, med ni dager igjen og tre veier på et ark. #id:slutt-for-020
{did("vegard-written"):
  Hun hadde i hvert fall lest om de tre ukene i senga. Hun sa det først av alt. #id:slutt-for-030
}
{did("vegard-labelled"):
  «Umotivert», hadde hun også lest. Det sa hun ikke. #id:slutt-for-040
}
Hvorfor sa du ikke noe? Du var jo så hyggelig. #id:slutt-for-050 #who:vegard #look:vegard=hurt
Det var en god time, den i videoboksen. Den manglet bare to minutter. #id:slutt-for-060 #ending:som-for
-> END

=== slutt_mot ===
Samira sier én ting på verkstedet, og du sier en annen på skjermen. Begge mener det godt. #id:slutt-mot-010 #phase:later #place:office #sound:silence
Han har sluttet å svare henne også. «Dere får bli enige først», står det i den siste meldingen. #id:slutt-mot-020 #look:vegard=closed
{did("friday"):
  Han valgte, den fredagen. Hun fikk høre det fra en annen. #id:slutt-mot-030
}
{did("handover-rule"):
  Regelen du foreslo, har hun hengt på veggen. Den kom bare etter at den trengtes. #id:slutt-mot-040
}
{did("vegard-labelled"):
  Han ba om å få se hva dere skriver. «Umotivert», sto det. Han viste meg det. Er det ham eller oss? #id:slutt-mot-050 #who:samira #look:samira=angry
- else:
  Skal vi ta den samtalen nå, da? Den vi skulle ha tatt først? #id:slutt-mot-060 #who:samira #look:samira=tired #sound:phone
}
Det tar en time. Det er den første timen dere har brukt sammen på ham. #id:slutt-mot-070 #ending:mot-hverandre
-> END
