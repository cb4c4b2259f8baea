// en-annen-veileder – En annen veileder (S31 + S32).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Den som kommer, er Arild eller Daniela. Ordene er de samme. Hvem som sier hva, følger ingen gruppe.
// Spilleren velger selv hva ønsket handler om, eller lar spillet velge. Da kan det finnes en god grunn (real).
// Slutten: stoppet (stopped), riktig bytte (real), stille bytte (swapped og ikke told), ellers tillit og om ønsket ble sendt til lederen (answered).

EXTERNAL level(meter)
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
Mandag, kl. 09.40. Klokka ti får du en ny bruker, etter et veilederbytte. Navnet ditt står i brevet som er sendt ut. #id:before-010 #phase:before #place:office #sound:office-hum
I samme bunke ligger et brev som haster. Det er en frist i det, på fredag. #id:before-020 #sound:paper
I dag kommer noen til å si at de vil ha en annen enn deg. Hva skal det handle om? Du velger selv, og du kan hoppe over. #id:before-030
* [Det skal handle om navnet og bakgrunnen min. #id:oppsett-name #mode:none #act:start #fact:r-name]
* [Det skal handle om kjønnet mitt, og bare det. #id:oppsett-sex #mode:none #act:start #fact:r-sex]
* [Det skal handle om alderen min, slik den synes. #id:oppsett-age #mode:none #act:start #fact:r-age]
* [La spillet velge, så vet jeg ikke hva som kommer. #id:oppsett-chance #mode:none #act:start #fact:chance]
-
{
- did("chance") && variant() == MILD:
  På lappen fra mottaket står det: Daniela Petrova, 45. Syerske. Flyttet hit i vår. #id:before-040 #sound:paper #fact:real
- did("chance") && variant() == ORDINARY:
  På lappen fra mottaket står det: Arild Haugen, 63, sjåfør i førti år. #id:before-050 #sound:paper #fact:arild #fact:r-name
- did("chance"):
  På lappen fra mottaket står det: Arild Haugen, 63. Sjåfør. Flyttet hit i vår. #id:before-060 #sound:paper #fact:real #fact:arild
- did("r-sex") && variant() == ORDINARY:
  På lappen fra mottaket står det: Arild Haugen, 63. Sjåfør. #id:before-070 #sound:paper #fact:arild
- did("r-sex") || variant() == ORDINARY:
  På lappen fra mottaket står det: Daniela Petrova, 45. Syerske. Bodde før i nabokommunen. #id:before-080 #sound:paper
- else:
  På lappen fra mottaket står det: Arild Haugen, 63. Har kjørt lastebil. #id:before-090 #sound:paper #fact:arild
}
Du har ti minutter. #id:before-100
- (choose)
{minutes() < 2: -> ready}
* {minutes() >= 3} [Bestem hva du sier hvis du må stoppe (3 min). #id:prep-last #prep:last #act:rehearse #minutes:3]
  «Da stopper vi her, og du får nytt tidspunkt.» Du sier det to ganger. Andre gangen høres det ut som deg. #id:before-110 #place:office
  -> choose
* {minutes() >= 6} [Avtal med Berit Ann hva ønsker om bytte er (6 min). #id:prep-line #prep:line #act:ask-leader #minutes:6]
  Ønsker om bytte tar jeg. Du trenger ikke å forsvare deg. #id:before-120 #who:berit-ann #place:leader-office #look:berit-ann=firm
  Hun sier det stående, og så setter hun seg. «Si at jeg svarer. Så svarer jeg.» #id:before-130 #look:berit-ann=kind #event:clear=1
  -> choose
* {minutes() >= 4} [Les notatet fra den som hadde saken før (4 min). #id:prep-note #prep:note #act:read-up #minutes:4]
  To veiledere på ett år. Begge sluttet uten å si fra. «Bruker venter på tilbakemelding», står det. Det er datert i mai. #id:before-140 #place:office #sound:paper
  -> choose
* {minutes() >= 2} [Velg rommet med glass og to dører (2 min). #id:prep-room #prep:room #act:arrange #minutes:2]
  Fra stolen din ser du gangen. Fra gangen ser de deg. #id:before-150 #place:meeting-room #sound:door
  -> choose
* {minutes() >= 3} [Stå ved vinduet og pust, og tenk på noe annet (3 min). #id:prep-rest #prep:rest #act:rest #minutes:3]
  En måke prøver å åpne en brødpose. Du holder med måka. #id:before-160 #place:office #sound:silence
  -> choose
* [La det være nok nå, og gå ut i mottaket. #id:prep-done #act:start]
  -> ready

= ready
-> nei

// ---------------------------------------------------------------- 1 Før hei

=== nei ===
{
- variant() == MILD:
  {did("arild"):
    Han står og leser oppslagstavla. Da du sier navnet ditt, blir han stående. #id:nei-010 #phase:meeting #place:reception #sound:queue #look:arild=wary
  - else:
    Hun står og leser oppslagstavla. Da du sier navnet ditt, blir hun stående. #id:nei-020 #phase:meeting #place:reception #sound:queue #look:daniela=wary
  }
  {did("arild"):
    Å. Nei. Jeg … Jeg skulle ha en annen, tror jeg. #id:nei-030 #who:arild #look:arild=ashamed #event:dismissed=1
  - else:
    Å. Nei. Jeg … Jeg skulle ha en annen, tror jeg. #id:nei-040 #who:daniela #look:daniela=ashamed #event:dismissed=1
  }
- variant() == ORDINARY:
  {did("arild"):
    Han har brevet med navnet ditt i hånda. Det er brettet så navnet ligger ytterst. #id:nei-050 #phase:meeting #place:reception #sound:queue #look:arild=firm
  - else:
    Hun har brevet med navnet ditt i hånda. Det er brettet så navnet ligger ytterst. #id:nei-060 #phase:meeting #place:reception #sound:queue #look:daniela=firm
  }
  {did("arild"):
    Nei. Jeg skal ha en annen. #id:nei-070 #who:arild #look:arild=firm #event:demand=1
  - else:
    Nei. Jeg skal ha en annen. #id:nei-080 #who:daniela #look:daniela=firm #event:demand=1
  }
- else:
  {did("arild"):
    Han reiser seg før du har sagt noe. Fire stykker i køen ser opp. #id:nei-090 #phase:meeting #place:reception #sound:queue #look:arild=angry
  - else:
    Hun reiser seg før du har sagt noe. Fire stykker i køen ser opp. #id:nei-100 #phase:meeting #place:reception #sound:queue #look:daniela=angry
  }
  {did("arild"):
    Er det den der? Nei. Jeg skal ha en annen. Det kan du bare skrive ned. #id:nei-110 #who:arild #look:arild=angry #event:demand=1 #event:anger=1
  - else:
    Er det den der? Nei. Jeg skal ha en annen. Det kan du bare skrive ned. #id:nei-120 #who:daniela #look:daniela=angry #event:demand=1 #event:anger=1
  }
}
{did("arild"):
  Ikke en gang til. #id:nei-130 #thought:arild
- else:
  Ikke en gang til. #id:nei-140 #thought:daniela
}
Du har ikke sagt hei ennå. #id:nei-150
* [«Hei. Kom med inn, så tar vi det der. Det er bedre stoler.» #id:nei-in #who:you #mode:surface #shows:calm #act:privacy #act:frame]
  {variant() == HARD:
    {did("arild"):
      Jeg trenger ingen stol. #id:nei-160 #who:arild #look:arild=irritated
    - else:
      Jeg trenger ingen stol. #id:nei-170 #who:daniela #look:daniela=irritated
    }
    {did("arild"):
      Men han går foran deg inn. Bak dere begynner køen å puste igjen. #id:nei-180 #place:meeting-room #sound:steps #event:settle=1
    - else:
      Men hun går foran deg inn. Bak dere begynner køen å puste igjen. #id:nei-190 #place:meeting-room #sound:steps #event:settle=1
    }
  - else:
    {did("arild"):
      Det er ikke stolene det er noe galt med. Men han kommer. #id:nei-200 #place:meeting-room #sound:steps #event:settle=1
    - else:
      Det er ikke stolene det er noe galt med. Men hun kommer. #id:nei-210 #place:meeting-room #sound:steps #event:settle=1
    }
  }
* [«Det hørte jeg. Jeg har en halvtime til deg. Vil du ha den?» #id:nei-half #who:you #mode:genuine #shows:firm #act:name #act:give-choice]
  {did("arild"):
    En halvtime? … Ja, når jeg først er her. #id:nei-220 #who:arild #look:arild=wary #place:meeting-room #sound:steps
  - else:
    En halvtime? … Ja, når jeg først er her. #id:nei-230 #who:daniela #look:daniela=wary #place:meeting-room #sound:steps
  }
* [«Det hørte jeg. Kan du si meg hva det er som er grunnen til det?» #id:nei-why #who:you #mode:deep #shows:calm #act:ask ]
  {did("arild"):
    Nå ser hele mottaket på ham. «Kan vi ikke ta det her ute, eller?» sier han. Så går han inn likevel. #id:nei-240 #look:arild=ashamed #event:pressure=1
  - else:
    Nå ser hele mottaket på henne. «Kan vi ikke ta det her ute, eller?» sier hun. Så går hun inn likevel. #id:nei-250 #look:daniela=ashamed #event:pressure=1
  }
  Døra går igjen bak dere. #id:nei-260 #place:meeting-room #sound:door
-
-> grunnen

// ---------------------------------------------------------------- 2 Grunnen (to lag)

=== grunnen ===
{variant() == HARD:
  {did("arild"):
    Han setter seg ikke. #id:grunnen-010 #look:arild=firm
  - else:
    Hun setter seg ikke. #id:grunnen-020 #look:daniela=firm
  }
- else:
  {did("arild"):
    Han setter seg ytterst, med brevet i fanget. #id:grunnen-030 #sound:chair #look:arild=tense
  - else:
    Hun setter seg ytterst, med brevet i fanget. #id:grunnen-040 #sound:chair #look:daniela=tense
  }
}
{
- did("r-name"):
  {did("arild"):
    Jeg vil ha en norsk en. Du skjønner hva jeg mener. #id:grunnen-050 #who:arild #look:arild=testing #event:insult=2
  - else:
    Jeg vil ha en norsk en. Du skjønner hva jeg mener. #id:grunnen-060 #who:daniela #look:daniela=testing #event:insult=2
  }
- did("r-sex"):
  {did("arild"):
    Jeg vil ikke ha noen av ditt kjønn. Det går aldri bra. #id:grunnen-070 #who:arild #look:arild=testing #event:insult=2
  - else:
    Jeg vil ikke ha noen av ditt kjønn. Det går aldri bra. #id:grunnen-080 #who:daniela #look:daniela=testing #event:insult=2
  }
- did("r-age"):
  {did("arild"):
    Jeg vil ha en på min egen alder. En som har levd litt. #id:grunnen-090 #who:arild #look:arild=testing #event:insult=1
  - else:
    Jeg vil ha en på min egen alder. En som har levd litt. #id:grunnen-100 #who:daniela #look:daniela=testing #event:insult=1
  }
- else:
  {did("arild"):
    Jeg vil ha en som ikke er herfra. Det er alt jeg har å si om det. #id:grunnen-110 #who:arild #look:arild=closed #event:insult=1
  - else:
    Jeg vil ha en som ikke er herfra. Det er alt jeg har å si om det. #id:grunnen-120 #who:daniela #look:daniela=closed #event:insult=1
  }
}
{did("arild"):
  Et år til nå, og så er det for sent for meg. #id:grunnen-130 #thought:arild
- else:
  Et år til nå, og så er det for sent for meg. #id:grunnen-140 #thought:daniela
}
{
- did("r-name"):
  Det er ikke første gang. Det er bare første gang i dag. #id:grunnen-150
- else:
  Det treffer et sted som ikke har noe med jobben å gjøre. #id:grunnen-160
}
Hva kjenner du nå? Ingenting er også et svar. #id:grunnen-170 #checkin
* (adviser) [«Jeg er veilederen din, og dette kan jeg. Skal vi se på brevet?» #id:grunn-adviser #who:you #act:name #act:disagree]
* (afraid) [«Hva er du redd for skal gå galt hvis det er jeg som gjør det?» #id:grunn-afraid #who:you #act:elicit #act:ask #fact:asked]
* (leader) [«Det spørsmålet tar lederen min. Deg og meg tar brevet først.» #id:grunn-leader #who:you #act:refer #act:frame #fact:answered]
* (stopped) [«Da stopper vi her for nå. Fristen sørger jeg for blir sett på.» #id:grunn-stop #who:you #act:limit #act:end-meeting #fact:stopped]
-
* [Du tenker at dette er mye eldre enn deg, og prøver å se redselen bak. #id:grunn-in-work #layer:inner #mode:deep #shows:calm]
  Du finner den, nesten. Det koster det dobbelte av hva det pleier. #id:grunnen-180
* [Du sier at det ikke er greit å bli møtt sånn, og at du vil hjelpe. #id:grunn-in-show #layer:inner #mode:genuine #shows:firm]
  {variant() == HARD:
    {did("arild"):
      Jaha. Så nå er det jeg som er problemet. #id:grunnen-190 #who:arild #look:arild=angry #event:anger=1
    - else:
      Jaha. Så nå er det jeg som er problemet. #id:grunnen-200 #who:daniela #look:daniela=angry #event:anger=1
    }
  - else:
    {did("arild"):
      Han ser ned på brevet. «Nei. Det er vel ikke det.» #id:grunnen-210 #look:arild=ashamed #event:recognised=1
    - else:
      Hun ser ned på brevet. «Nei. Det er vel ikke det.» #id:grunnen-220 #look:daniela=ashamed #event:recognised=1
    }
  }
* [Ansiktet ditt er nøytralt og stille. Det her får ingen av deg nå. #id:grunn-in-mask #layer:inner #mode:surface #shows:calm]
  {variant() == HARD:
    {did("arild"):
      Han venter på at du skal svare på tonen. Det gjør du ikke. Det går lufta ut av noe. #id:grunnen-230 #event:settle=3
    - else:
      Hun venter på at du skal svare på tonen. Det gjør du ikke. Det går lufta ut av noe. #id:grunnen-240 #event:settle=3
    }
  - else:
    Det holder. Bak det står du for deg selv. #id:grunnen-250 #event:settle=1
  }
-
{
- stopped:
  {prepared("last"):
    Ordene ligger klare. De kommer ut i rett rekkefølge. #id:grunnen-260 #event:clear=1
  }
  {did("arild"):
    Stopper? Nå? #id:grunnen-270 #who:arild #look:arild=surprised
  - else:
    Stopper? Nå? #id:grunnen-280 #who:daniela #look:daniela=surprised
  }
  {did("arild"):
    Du følger ham ut. Så går du rett til Berit Ann med brevet. Hun leser fristen høyt. #id:grunnen-290 #place:leader-office #sound:steps #look:berit-ann=firm
  - else:
    Du følger henne ut. Så går du rett til Berit Ann med brevet. Hun leser fristen høyt. #id:grunnen-300 #place:leader-office #sound:steps #look:berit-ann=firm
  }
  Den tar jeg i dag. Og jeg ringer og svarer på ønsket. #id:grunnen-310 #who:berit-ann #look:berit-ann=firm #event:clear=1
  -> etter
- afraid:
  {did("real"):
    {did("arild"):
      Han ser på døra, på vinduet, på deg. «At det skal komme videre. Det er alt.» #id:grunnen-320 #look:arild=afraid #event:fright=1
    - else:
      Hun ser på døra, på vinduet, på deg. «At det skal komme videre. Det er alt.» #id:grunnen-330 #look:daniela=afraid #event:fright=1
    }
  - else:
    {prepared("note"):
      {did("arild"):
        At du slutter. De to forrige sluttet. Jeg fikk vite det av telefonsvareren. #id:grunnen-340 #who:arild #look:arild=hurt #event:recognised=2
      - else:
        At du slutter. De to forrige sluttet. Jeg fikk vite det av telefonsvareren. #id:grunnen-350 #who:daniela #look:daniela=hurt #event:recognised=2
      }
      Det står i notatet. Nå har det en stemme. #id:grunnen-360 #event:clear=1
    - else:
      {did("arild"):
        At det blir forfra igjen. Alt sammen. At du ikke skjønner det, og så slutter du. #id:grunnen-370 #who:arild #look:arild=tired #event:recognised=1
      - else:
        At det blir forfra igjen. Alt sammen. At du ikke skjønner det, og så slutter du. #id:grunnen-380 #who:daniela #look:daniela=tired #event:recognised=1
      }
    }
  }
- leader:
  {prepared("line"):
    Berit Ann Sara, heter hun. Hun har sagt at hun svarer, så hun svarer. #id:grunnen-390 #who:you #event:clear=1
  }
  {did("arild"):
    Lederen din. Ja vel. Og hva gjør vi imens? Ser på brevet? #id:grunnen-400 #who:arild #look:arild=wary #event:settle=1
  - else:
    Lederen din. Ja vel. Og hva gjør vi imens? Ser på brevet? #id:grunnen-410 #who:daniela #look:daniela=wary #event:settle=1
  }
- else:
  {did("arild"):
    Kan du det? #id:grunnen-420 #who:arild #look:arild=testing #event:test=1
  - else:
    Kan du det? #id:grunnen-430 #who:daniela #look:daniela=testing #event:test=1
  }
  Ja. #id:grunnen-440 #who:you
}
-> personlig

// ---------------------------------------------------------------- 3 Ikke noe personlig

=== personlig ===
{did("arild"):
  Det er ikke noe personlig, altså. #id:personlig-010 #who:arild #look:arild=wary #event:jab=1
- else:
  Det er ikke noe personlig, altså. #id:personlig-020 #who:daniela #look:daniela=wary #event:jab=1
}
* [Du nikker og snur på brevet, så dere kan lese det sammen nå. #id:pers-turn #mode:surface #shows:calm #act:move-on]
  Brevet er krøllete i den ene kanten. Det har vært lest mange ganger. #id:personlig-030 #sound:paper #event:settle=2
* [«Fra denne stolen kjennes det ganske personlig, faktisk.» #id:pers-chair #who:you #mode:genuine #shows:felt #act:name]
  {variant() == HARD:
    {did("arild"):
      Det får stå for din regning. #id:personlig-040 #who:arild #look:arild=closed
    - else:
      Det får stå for din regning. #id:personlig-050 #who:daniela #look:daniela=closed
    }
  - else:
    {did("arild"):
      Det blir en pause. Han flytter på brevet. «Ja. Det gjør vel det.» #id:personlig-060 #look:arild=thoughtful #event:recognised=1
    - else:
      Det blir en pause. Hun flytter på brevet. «Ja. Det gjør vel det.» #id:personlig-070 #look:daniela=thoughtful #event:recognised=1
    }
  }
* [«Nei. Da snakker vi om saken, så får det andre vente.» #id:pers-case #who:you #mode:surface #shows:firm #act:frame #act:limit]
  {did("arild"):
    Saken, ja. Det er den som haster. #id:personlig-080 #who:arild #look:arild=firm
  - else:
    Saken, ja. Det er den som haster. #id:personlig-090 #who:daniela #look:daniela=firm
  }
* [Du sier ikke noe på en stund. Du lar setningen bli der. #id:pers-wait #mode:deep #shows:calm #act:wait #act:space #fact:waited]
  {did("real"):
    {did("arild"):
      Fem sekunder. Han ser på døra. Den er lukket. #id:personlig-100 #sound:silence #look:arild=afraid
    - else:
      Fem sekunder. Hun ser på døra. Den er lukket. #id:personlig-110 #sound:silence #look:daniela=afraid
    }
  - else:
    {did("arild"):
      Den blir liggende på bordet mellom dere. Han ser på den, han òg. #id:personlig-120 #sound:silence #look:arild=thoughtful #event:settle=1
    - else:
      Den blir liggende på bordet mellom dere. Hun ser på den, hun òg. #id:personlig-130 #sound:silence #look:daniela=thoughtful #event:settle=1
    }
  }
-
{did("real") && (did("asked") || did("waited")):
  -> virkelig
- else:
  -> brevet
}

// ---------------------------------------------------------------- 3L Den egentlige grunnen

=== virkelig ===
{did("arild"):
  Du synger i samme kor som svigerinna mi. Jeg har flyttet for å slippe unna noen i den familien. #id:virkelig-010 #who:arild #look:arild=afraid #event:fright=1 #fact:told-why
- else:
  Du synger i samme kor som svigerinna mi. Jeg har flyttet for å slippe unna noen i den familien. #id:virkelig-020 #who:daniela #look:daniela=afraid #event:fright=1 #fact:told-why
}
{did("arild"):
  Nå vet du det. Nå er det din tur til å si det til noen, eller la være. #id:virkelig-030 #thought:arild
- else:
  Nå vet du det. Nå er det din tur til å si det til noen, eller la være. #id:virkelig-040 #thought:daniela
}
Du hadde pakket deg inn mot noe helt annet. Nå sitter du der med alt det på. #id:virkelig-050
* [«Jeg har jo taushetsplikt, vet du, så det skal nok gå helt fint.» #id:virk-oath #who:you #mode:surface #shows:warm #act:explain #fact:kept-on]
  {did("arild"):
    Ja. Det har du sikkert. #id:virkelig-060 #who:arild #look:arild=closed #event:dismissed=1
  - else:
    Ja. Det har du sikkert. #id:virkelig-070 #who:daniela #look:daniela=closed #event:dismissed=1
  }
  -> brevet
* [«Er du trygg der du bor nå? Det spør jeg om før alt annet.» #id:virk-safe #who:you #mode:deep #shows:grave #act:ask #act:check-need #fact:right]
  {did("arild"):
    Ja. De vet ikke hvor. Jeg vil at det skal forbli sånn. #id:virkelig-080 #who:arild #look:arild=relieved #event:recognised=2
  - else:
    Ja. De vet ikke hvor. Jeg vil at det skal forbli sånn. #id:virkelig-090 #who:daniela #look:daniela=relieved #event:recognised=2
  }
  Du skriver et nummer på en lapp uten overskrift: 116 006. De som svarer der, kan slikt. #id:virkelig-100 #sound:paper
* [«Takk for at du sa det. Da tror jeg ikke det bør være meg.» #id:virk-swap #who:you #mode:genuine #shows:felt #act:own #act:refer #fact:right]
  {did("arild"):
    Nei. Det var det jeg prøvde å si. #id:virkelig-110 #who:arild #look:arild=relieved #event:recognised=2
  - else:
    Nei. Det var det jeg prøvde å si. #id:virkelig-120 #who:daniela #look:daniela=relieved #event:recognised=2
  }
-
{did("arild"):
  Du henter Berit Ann selv. Grunnen sier dere ikke høyt i gangen. Inne i rommet sier han den én gang til, til henne. #id:virkelig-130 #place:meeting-room #sound:steps #look:berit-ann=listening
- else:
  Du henter Berit Ann selv. Grunnen sier dere ikke høyt i gangen. Inne i rommet sier hun den én gang til, til henne. #id:virkelig-140 #place:meeting-room #sound:steps #look:berit-ann=listening
}
Da bytter vi i dag. Og brevet tar jeg med meg. Ingen får vite hvorfor. #id:virkelig-150 #who:berit-ann #look:berit-ann=firm #event:clear=1
-> etter

// ---------------------------------------------------------------- 4 Brevet

=== brevet ===
{did("arild"):
  Så er det brevet. «Der står det at jeg har mistet pengene», sier han. Det gjør det ikke. Det står at Nav trenger et papir fra legen innen fredag. #id:brevet-010 #sound:paper #look:arild=worried
- else:
  Så er det brevet. «Der står det at jeg har mistet pengene», sier hun. Det gjør det ikke. Det står at Nav trenger et papir fra legen innen fredag. #id:brevet-020 #sound:paper #look:daniela=worried
}
* [«Her er fristen, og her er det vi trenger. Vi ber legen om det nå.» #id:brev-fill #who:you #mode:none #act:inform #act:take-now]
  {did("arild"):
    Elleve minutter. Det siste feltet er underskriften. Han trykker hardt. #id:brevet-030 #minutes:11 #sound:paper
  - else:
    Elleve minutter. Det siste feltet er underskriften. Hun trykker hardt. #id:brevet-040 #minutes:11 #sound:paper
  }
* [«Du har ikke mistet noe. De vil ha ett papir. Hva hører du?» #id:brev-plain #who:you #mode:deep #shows:warm #act:inform #act:summarise]
  {did("arild"):
    At jeg må ringe legen i dag. Og at jeg … at jeg ikke har mistet det. #id:brevet-050 #who:arild #look:arild=relieved #event:clear=1
  - else:
    At jeg må ringe legen i dag. Og at jeg … at jeg ikke har mistet det. #id:brevet-060 #who:daniela #look:daniela=relieved #event:clear=1
  }
* [«Det er tre måter å få det inn på. Hvilken passer best for deg?» #id:brev-three #who:you #mode:genuine #shows:warm #act:give-choice #act:inform]
  {did("arild"):
    Kan ikke du bare si hvilken som virker? #id:brevet-070 #who:arild #look:arild=tired
  - else:
    Kan ikke du bare si hvilken som virker? #id:brevet-080 #who:daniela #look:daniela=tired
  }
  {did("arild"):
    Du sier hvilken du selv ville valgt. Det er den han velger. #id:brevet-090 #event:settle=1
  - else:
    Du sier hvilken du selv ville valgt. Det er den hun velger. #id:brevet-100 #event:settle=1
  }
-
-> proven

// ---------------------------------------------------------------- 5 Prøven (to lag)

=== proven ===
{variant() == MILD:
  {did("arild"):
    Du har vel ikke … Har du hatt en jobb der du brukte hendene, noen gang? #id:proven-010 #who:arild #look:arild=testing #event:test=1
  - else:
    Du har vel ikke … Har du hatt en jobb der du brukte hendene, noen gang? #id:proven-020 #who:daniela #look:daniela=testing #event:test=1
  }
- else:
  {did("arild"):
    Vet du egentlig noe om hvordan det er å stå med hendene i arbeid? #id:proven-030 #who:arild #look:arild=testing #event:test=2
  - else:
    Vet du egentlig noe om hvordan det er å stå med hendene i arbeid? #id:proven-040 #who:daniela #look:daniela=testing #event:test=2
  }
}
{did("arild"):
  Si nå ikke noe klokt. #id:proven-050 #thought:arild
- else:
  Si nå ikke noe klokt. #id:proven-060 #thought:daniela
}
* (part) [«Jeg vet hva de ser etter i en sånn sak. Det er det jeg kan.» #id:prov-part #who:you #act:inform #act:limit]
* (tell) [«Nei, ikke arbeidet ditt. Fortell meg hva hendene måtte kunne.» #id:prov-tell #who:you #act:admit #act:elicit]
* (teased) [«Du prøver meg litt nå, gjør du ikke det? Det er helt i orden, altså.» #id:prov-tease #who:you #act:name #act:humour]
-
* [Du smiler skjevt, for litt morsomt er det faktisk også. #id:prov-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    {did("arild"):
      Er det noe å flire av? #id:proven-070 #who:arild #look:arild=irritated #event:anger=1
    - else:
      Er det noe å flire av? #id:proven-080 #who:daniela #look:daniela=irritated #event:anger=1
    }
  - else:
    {did("arild"):
      Det smitter litt. Bare i den ene munnviken. #id:proven-090 #look:arild=wry #event:thaw=1
    - else:
      Det smitter litt. Bare i den ene munnviken. #id:proven-100 #look:daniela=wry #event:thaw=1
    }
  }
* [Du lar det prelle av utenpå, og holder blikket fast på arket. #id:prov-in-mask #layer:inner #mode:surface #shows:calm]
  Det preller. Arket er veldig hvitt. #id:proven-110 #event:settle=2
* [Du hører det som ligger under: Blir du her, eller går du? #id:prov-in-work #layer:inner #mode:deep #shows:warm]
  Sånn sett er det et rimelig spørsmål. To har gått. #id:proven-120 #event:clear=1
-
{
- tell:
  {did("arild"):
    Du må høre om motoren lyver. Og sitte rett når ryggen ikke vil. Og vite hvor du kan snu. #id:proven-130 #who:arild #look:arild=open #event:recognised=2
  - else:
    Kjenne hvilken vei stoffet vil. Det vil alltid én vei. De fleste ser det ikke før det er sydd. #id:proven-140 #who:daniela #look:daniela=open #event:recognised=2
  }
  Du skriver det ned, ordrett. Planen får noe den ikke hadde. #id:proven-150 #sound:keys
- part:
  {did("arild"):
    Det var da et svar. #id:proven-160 #who:arild #look:arild=calm #event:settle=1
  - else:
    Det var da et svar. #id:proven-170 #who:daniela #look:daniela=calm #event:settle=1
  }
- else:
  {variant() == HARD:
    {did("arild"):
      Jeg prøver ikke noe. Jeg spør. #id:proven-180 #who:arild #look:arild=irritated
    - else:
      Jeg prøver ikke noe. Jeg spør. #id:proven-190 #who:daniela #look:daniela=irritated
    }
  - else:
    {did("arild"):
      Kanskje litt. Du besto vel. #id:proven-200 #who:arild #look:arild=wry #event:thaw=1
    - else:
      Kanskje litt. Du besto vel. #id:proven-210 #who:daniela #look:daniela=wry #event:thaw=1
    }
  }
}
-> jonas_i_dora

// ---------------------------------------------------------------- 6 Jonas i døra

=== jonas_i_dora ===
Det banker. Jonas stikker hodet inn, vennlig og kjapp. Han har hørt noe i mottaket. #id:jonas-i-dora-010 #sound:door #look:jonas=kind
Jeg kan ta den, jeg, så slipper du. #id:jonas-i-dora-020 #who:jonas #look:jonas=kind #event:pressure=1
{did("arild"):
  Der, ja. #id:jonas-i-dora-030 #thought:arild
- else:
  Der, ja. #id:jonas-i-dora-040 #thought:daniela
}
* [«Takk, Jonas, men vi er godt i gang. Sett deg gjerne, du.» #id:jon-sit #who:you #mode:genuine #shows:warm #act:decline #act:thank]
  Jonas setter seg. Det blir stille på en ny måte. Så finner dere raden igjen. #id:jonas-i-dora-050 #sound:chair #look:jonas=listening
* [«Ja, kanskje like greit. Det er sikkert det beste for alle, det.» #id:jon-swap #who:you #mode:surface #shows:calm #act:concede #act:pass-on #fact:swapped]
  Det letter i rommet med en gang. Du tar koppen din og går. #id:jonas-i-dora-060 #event:settle=2 #sound:steps
  {did("arild"):
    I gangen hører du ham le av noe Jonas sier. #id:jonas-i-dora-070 #place:corridor #event:dismissed=1
  - else:
    I gangen hører du henne le av noe Jonas sier. #id:jonas-i-dora-080 #place:corridor #event:dismissed=1
  }
  -> etter
* [«Vi fortsetter. Kan du be Berit Ann komme når vi er ferdig?» #id:jon-leader #who:you #mode:surface #shows:firm #act:refuse #act:refer #fact:answered]
  Klart. Det … ja. Klart. #id:jonas-i-dora-090 #who:jonas #look:jonas=ashamed
  {did("real"):
    {did("arild"):
      Han hører navnet og retter seg opp. «Kan jeg snakke med henne alene?» Du sier at det kan han. #id:jonas-i-dora-100 #look:arild=wary #event:clear=1
    - else:
      Hun hører navnet og retter seg opp. «Kan jeg snakke med henne alene?» Du sier at det kan hun. #id:jonas-i-dora-110 #look:daniela=wary #event:clear=1
    }
  - else:
    {did("arild"):
      Han hørte det også. Det var en setning, og den gjaldt flere enn dere to. #id:jonas-i-dora-120 #look:arild=thoughtful #event:clear=1
    - else:
      Hun hørte det også. Det var en setning, og den gjaldt flere enn dere to. #id:jonas-i-dora-130 #look:daniela=thoughtful #event:clear=1
    }
  }
-
-> siste_minutt

// ---------------------------------------------------------------- 7 Siste minutt

=== siste_minutt ===
{did("arild"):
  Klokka er halv elleve. Brevet er brettet igjen, med navnet ditt inn. #id:siste-minutt-010 #sound:paper #look:arild=calm
- else:
  Klokka er halv elleve. Brevet er brettet igjen, med navnet ditt inn. #id:siste-minutt-020 #sound:paper #look:daniela=calm
}
* [«Ønsket går til Berit Ann. Hun svarer. Til da er det meg.» #id:siste-answer #who:you #mode:genuine #shows:firm #act:inform #act:frame #fact:answered]
  {did("arild"):
    Til da. Ja. Vi får se. #id:siste-minutt-030 #who:arild #look:arild=firm
  - else:
    Til da. Ja. Vi får se. #id:siste-minutt-040 #who:daniela #look:daniela=firm
  }
* [«Det ble litt bedre enn det begynte, syns jeg. Hva syns du selv?» #id:siste-better #who:you #mode:genuine #shows:warm #act:ask #act:reflect]
  {variant() == HARD:
    {did("arild"):
      Nei. Jeg syns det begynte dårlig, og så ble det vanlig. #id:siste-minutt-050 #who:arild #look:arild=firm
    - else:
      Nei. Jeg syns det begynte dårlig, og så ble det vanlig. #id:siste-minutt-060 #who:daniela #look:daniela=firm
    }
  - else:
    {did("arild"):
      Det gikk an. #id:siste-minutt-070 #who:arild #look:arild=wry #event:thaw=1
    - else:
      Det gikk an. #id:siste-minutt-080 #who:daniela #look:daniela=wry #event:thaw=1
    }
  }
* [«Da fikk vi gjort det aller viktigste. Ha en riktig fin dag videre, da.» #id:siste-nice #who:you #mode:surface #shows:warm #act:move-on]
  {did("arild"):
    «I like måte.» I døra snur han seg halvveis. Så går han til skranken i stedet. #id:siste-minutt-090 #look:arild=closed #event:settle=2
  - else:
    «I like måte.» I døra snur hun seg halvveis. Så går hun til skranken i stedet. #id:siste-minutt-100 #look:daniela=closed #event:settle=2
  }
-
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Du sitter igjen. Kaffen er lunken, og skuldrene dine er et annet sted enn de pleier. #id:etter-010 #phase:after #place:office #sound:silence
Hva kjenner du nå? #id:etter-020 #checkin
{did("kept-on"):
  -> samme_dag
}
{did("swapped"):
  -> byttet
}
-> berit

=== samme_dag ===
Det er særlig én ting. Koret øver på torsdag. #id:samme-dag-010 #sound:paper
* [Gå til Berit Ann i dag, og si at det finnes en kobling. #id:samme-tell #mode:none #act:repair #act:report #fact:right]
  Og i rommet sa du at det gikk fint? #id:samme-dag-020 #who:berit-ann #place:leader-office #look:berit-ann=firm #event:guilt
  Du sier ja. «Da bytter vi», sier hun. «Jeg ringer selv, i dag.» #id:samme-dag-030 #look:berit-ann=kind
* [La det være. Du har taushetsplikt, og det har du sagt fra om. #id:samme-leave #mode:none #act:let-lie]
  På torsdag står svigerinna i raden foran deg. Hun snur seg og spør om du har hatt en fin uke. #id:samme-dag-040 #place:outside
-
-> berit

=== byttet ===
Jonas går forbi med to kopper. Han vipper tommelen opp, snilt. Et bytte ble gjort, og ingen har bestemt det. #id:byttet-010 #place:corridor #look:jonas=kind
* [La det ligge der. Det ble jo rolig, og i dag orker du ikke mer. #id:bytt-lie #mode:none #act:let-lie #redline:discrimination]
  Det ordner seg av seg selv, sånn. Det er det som er det underlige med det. #id:byttet-020 #event:guilt
  * * [Vent. Skriv en linje til Berit Ann før du går hjem i dag. #id:bytt-lie-mend #mode:none #act:repair #act:report #fact:told]
      «Byttet ble gjort i døra. Jeg orket ikke mer. Kan du ta det?» Hun svarer på to minutter. #id:byttet-030 #sound:keys #event:clear=1
  * * [Nei. Slå av skjermen. Jonas er flink, og det går sikkert bra. #id:bytt-lie-on #mode:none #act:switch-off]
      Jonas er flink. Det er ikke det det gjelder. #id:byttet-040
* [Gå til Berit Ann nå, og si hvordan byttet ble til, uten pynt. #id:bytt-tell #mode:none #act:tell-leader #act:admit #fact:told]
  Du var sliten. Det er lov. Byttet tar jeg tilbake, og så svarer jeg ordentlig. #id:byttet-050 #who:berit-ann #place:leader-office #look:berit-ann=kind #event:clear=1
* [Si til Jonas at han skal få ha den, men at lederen må få vite det. #id:bytt-jonas #mode:genuine #shows:felt #act:tell-colleague #fact:told]
  Å. Jeg trodde jeg hjalp deg. #id:byttet-060 #who:jonas #look:jonas=ashamed
  Det gjorde du også. Begge deler. Han går til Berit Ann selv, med koppene. #id:byttet-070 #event:clear=1
-
-> berit

=== berit ===
Berit Ann står i døra. Hun spør ikke hvordan det gikk. «Hva trenger du?» #id:berit-010 #place:office #sound:steps #look:berit-ann=listening
* [«At vi ikke gjør noe stort nummer av det. Jeg har det helt greit nå.» #id:berit-quiet #who:you #mode:surface #shows:calm #act:limit]
  Greit. Da gjør vi ikke det. #id:berit-020 #who:berit-ann #look:berit-ann=calm #event:settle=2
* [«At det blir meldt, så det står et sted at det har skjedd.» #id:berit-report #who:you #mode:none #act:report #act:tell-leader #fact:reported]
  Vi skriver det sammen. Fire linjer. Du sier, jeg skriver. #id:berit-030 #who:berit-ann #look:berit-ann=firm #sound:keys
* [«Ti minutter med døra lukket, og at du sitter der så lenge.» #id:berit-ten #who:you #mode:genuine #shows:felt #act:debrief #minutes:10]
  Hun lukker døra. Hun forteller ikke om den gangen det skjedde henne. Det vet du at det har gjort. #id:berit-040 #look:berit-ann=kind #sound:door #event:thanks=1
-
-> jonas_etter

=== jonas_etter ===
{did("told-why"):
  -> jonas_grunn
}
Jonas ved kaffemaskinen: «Jeg mente det bare godt, vet du. Det i døra, eller … om jeg hadde kommet.» #id:jonas-etter-010 #place:lunch-room #sound:coffee #look:jonas=worried
* [«Jeg vet det. Neste gang: Spør meg først, og helst ikke i døra.» #id:je-ask #who:you #mode:genuine #shows:warm #act:tell-colleague]
  Spørre først. Ja. Det er jo egentlig ganske lett. #id:jonas-etter-020 #who:jonas #look:jonas=thoughtful #event:clear=1
* [«Takk for at du tenkte på meg, Jonas. Det trengte jeg å høre nå.» #id:je-thanks #who:you #mode:surface #shows:warm #act:thank]
  Bare hyggelig. #id:jonas-etter-030 #who:jonas #look:jonas=kind #event:thanks=1
* [Løft koppen til svar, og gå og sett deg et annet sted enn ham. #id:je-peace #mode:none #act:break]
  Du drikker den ved vinduet. Måka er der fortsatt. #id:jonas-etter-040 #sound:silence
-
-> notatet

=== jonas_grunn ===
Jonas ved kaffemaskinen, lavt: «Hva var det egentlig? Var det … du vet?» #id:jonas-grunn-010 #place:lunch-room #sound:coffee #look:jonas=worried
* [«Det var en grunn. Den er ikke min å fortelle, så den blir der.» #id:ja-mine #who:you #mode:genuine #shows:calm #act:limit]
  Skjønner. #id:jonas-grunn-020 #who:jonas #look:jonas=ashamed
* [«Nei, det var ikke det. Det var noe med familien, og med koret.» #id:ja-tell #who:you #mode:genuine #shows:warm #act:confide #redline:confidentiality]
  Koret? Ditt kor? Er det ikke … #id:jonas-grunn-030 #who:jonas #look:jonas=surprised
  * * [«Stopp. Det skulle jeg ikke sagt. Ta det ikke videre.» #id:ja-tell-mend #who:you #mode:genuine #shows:felt #act:repair #act:report]
      Nei. Det er glemt. #id:jonas-grunn-040 #who:jonas #look:jonas=kind
      Du sier det til Berit Ann likevel. Den det gjelder, får høre det av henne. #id:jonas-grunn-050 #place:leader-office #look:berit-ann=firm
  * * [«Joda. Men det blir jo mellom oss to her ved kaffemaskinen.» #id:ja-tell-on #who:you #mode:surface #shows:warm #act:move-on]
      Maskinen freser. Bak den står det en til og venter på kaffe. #id:jonas-grunn-060 #sound:coffee #event:fright=1
* [«Spør heller hvordan jeg har det, du, så slipper vi hele den saken.» #id:ja-me #who:you #mode:surface #shows:warm #act:humour #act:limit]
  Hvordan har du det? #id:jonas-grunn-070 #who:jonas #look:jonas=wry #event:thanks=1
-
-> notatet

=== notatet ===
Så er det notatet. #id:notatet-010 #place:office #sound:keys
* [Skriv om brevet, fristen og hva som er avtalt. Ikke noe annet. #id:notat-facts #mode:none #act:note #act:write-down]
  Fire linjer. De kunne vært lest høyt for hvem som helst av dere. #id:notatet-020
* [Skriv at tonen var krevende, så den neste er litt forberedt. #id:notat-tone #mode:none #act:note #fact:note-label]
  «Krevende.» Ordet har ingen dato og ingen som sa det. #id:notatet-030 #event:guilt
* [Skriv ordrett det som ble sagt om hvem du er, og hva du svarte. #id:notat-words #mode:none #act:note #act:report]
  Du leser det over. Det er sant, og det ligger i feil mappe. Du flytter det dit det skal. #id:notatet-040 #event:settle=1
-
{
- did("stopped"):
  -> slutt_stoppet
- did("swapped") && not did("told"):
  -> slutt_stille
- did("real"):
  -> slutt_riktig
- did("answered") && level("trust") >= MID:
  -> slutt_gikk_an
- else:
  -> slutt_lederen
}

=== slutt_gikk_an ===
Fire uker senere. Fristen holdt, og papiret kom torsdag. Berit Ann ringte, sa vennlig nei til ønsket og sa hvorfor. #id:slutt-gikk-an-010 #phase:later #place:meeting-room #sound:door
{did("arild"):
  Hun var ganske klar, den lederen din. #id:slutt-gikk-an-020 #who:arild #look:arild=wry
- else:
  Hun var ganske klar, den lederen din. #id:slutt-gikk-an-030 #who:daniela #look:daniela=wry
}
{did("arild"):
  Skal vi ta planen? #id:slutt-gikk-an-040 #who:arild #look:arild=calm
- else:
  Skal vi ta planen? #id:slutt-gikk-an-050 #who:daniela #look:daniela=calm
}
Noen unnskyldning kommer ikke. Det kommer et håndtrykk, i døra, litt for fast. #id:slutt-gikk-an-060 #sound:door #ending:det-gikk-an
-> END

=== slutt_lederen ===
{did("answered") || did("told"):
  Fire uker senere. Berit Ann svarte på ønsket dagen etter: Nei, ikke av den grunnen. #id:slutt-lederen-010 #phase:later #place:leader-office #look:berit-ann=firm
- else:
  Fire uker senere. Ønsket kom til skranken, to ganger, før det kom til Berit Ann. Da svarte hun: Nei, ikke av den grunnen. #id:slutt-lederen-020 #phase:later #place:leader-office #look:berit-ann=firm
}
{did("arild"):
  To møter var korrekte og kjølige. I det tredje sa noen noe om været. #id:slutt-lederen-030 #place:meeting-room #look:arild=calm
- else:
  To møter var korrekte og kjølige. I det tredje sa noen noe om været. #id:slutt-lederen-040 #place:meeting-room #look:daniela=calm
}
{did("reported"):
  På personalmøtet leser Berit Ann opp én setning: «Ønsker om bytte tar jeg.» Tre stykker skriver den ned. #id:slutt-lederen-050 #place:lunch-room #look:berit-ann=firm
}
Dere er ikke venner. Saken går framover. Det er en måte det også. #id:slutt-lederen-060 #place:office #ending:lederen-svarte
-> END

=== slutt_stille ===
Fire uker senere går det bra med saken, hos Jonas. Det sier han i lunsjen, og så hører han det selv. #id:slutt-stille-010 #phase:later #place:lunch-room #sound:coffee #look:jonas=ashamed
{did("real"):
  Grunnen var god, viste det seg. Det visste ingen av dere da. Dere byttet av en annen. #id:slutt-stille-020 #place:office
}
I mottaket sitter det en tredje og spør etter «en annen». Noen har sagt at det går an her. #id:slutt-stille-030 #place:reception #sound:queue
Denne gangen er det en nyansatt som har navnet sitt i brevet. Hun ser på deg. #id:slutt-stille-040 #ending:stille-bytte
-> END

=== slutt_riktig ===
{
- did("right"):
  Byttet ble gjort samme dag, og det står ingen steder hvorfor. #id:slutt-riktig-010 #phase:later #place:office #sound:silence
- did("kept-on"):
  Neste gang kom det ingen. Da Berit Ann ringte selv, fikk hun høre grunnen én gang til. Byttet kom tre uker senere enn det kunne. #id:slutt-riktig-020 #phase:later #place:leader-office #look:berit-ann=worried
- else:
  Berit Ann tok samtalen om ønsket på tomannshånd. Grunnen var en annen enn den du hadde ventet, og den var god. #id:slutt-riktig-030 #phase:later #place:leader-office #look:berit-ann=thoughtful
  Mer enn det kan hun ikke si deg. Byttet ble gjort den uka. #id:slutt-riktig-040
}
{did("told-why"):
  På torsdag synger du. I pausen spør svigerinna hvordan det går på jobben. «Fint», sier du, og blar om. #id:slutt-riktig-050 #place:outside #sound:paper
}
Det kommer ingen takk. Den måtte ha sagt hva den var for. #id:slutt-riktig-060 #place:office #ending:riktig-bytte
-> END

=== slutt_stoppet ===
Berit Ann sendte fristen videre samme dag. Den holdt. #id:slutt-stoppet-010 #phase:later #place:leader-office #sound:keys #look:berit-ann=calm
Ti dager senere sitter dere tre i rommet. Hun begynner: «Ønsket ditt har jeg svart på. I dag gjelder det saken.» #id:slutt-stoppet-020 #place:meeting-room #sound:chair #look:berit-ann=firm
{did("real"):
  {did("arild"):
    Da ber han om å få snakke med henne alene. Det tar fire minutter. Siden er det Berit Ann som har saken. #id:slutt-stoppet-030 #look:arild=relieved
  - else:
    Da ber hun om å få snakke med henne alene. Det tar fire minutter. Siden er det Berit Ann som har saken. #id:slutt-stoppet-040 #look:daniela=relieved
  }
- else:
  {did("arild"):
    Ti dager er lenge. Det vet vi, alle tre. #id:slutt-stoppet-050 #who:arild #look:arild=tired
  - else:
    Ti dager er lenge. Det vet vi, alle tre. #id:slutt-stoppet-060 #who:daniela #look:daniela=tired
  }
}
Ti dager kostet det. Du fikk dem tilbake et annet sted. #id:slutt-stoppet-070 #place:office #ending:stoppet
-> END
