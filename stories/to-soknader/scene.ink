// to-soknader – To søknader (S18).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Den mappa spilleren åpner først, blir den varme. Sakene er de samme; bare måten å være på bytter plass (magnus-warm).
// Slutten: ventet man (waited), ble utfallet rettet (evened), og hvem fikk mest (w-full, w-part, c-full, c-part).

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
Tirsdag, kl. 08.10. To mapper på pulten. Begge søker om penger til å møblere etter et brudd. #id:before-010 #phase:before #place:office #sound:morning
Sak 1, Sanna Krogh, portør 70 prosent: to barn annenhver helg og onsdager. 13 800 kroner: køyeseng, madrasser, bord. 4100 på bok. #id:before-020 #sound:paper
Sak 2, Magnus Dahle, assistent på skole: ett barn halve tida. 14 200 kroner: barneseng, sovesofa, bord, vaskemaskin. 6900 på bok. #id:before-030
Begge ligger litt over den veiledende satsen, og satsen er bare veiledende. Loven gir rom i særlige tilfeller. Resten er deg. #id:before-040
Hvilken mappe åpner du først? #id:before-050
* [Sak 1 først. Den ligger øverst. #id:mappe-one #mode:none #act:start]
  Sanna Krogh har skrevet for hånd. Skrifta heller litt bakover. #id:before-060 #sound:paper
* [Sak 2 først. Den er tykkest. #id:mappe-two #mode:none #act:start #fact:magnus-warm]
  Magnus Dahle har lagt ved et bilde av et tomt rom. Det er målt opp i centimeter. #id:before-070 #sound:paper
-
Du har tjue minutter før den første samtalen. Den andre får det som blir igjen. #id:before-080
- (choose)
{minutes() < 2: -> navnene}
* {minutes() >= 8} [Les begge, og skriv «hva må jeg vite» på hver (8 min). #id:prep-read #prep:read #act:read-up #minutes:8]
  To lister. De er nesten like lange. Det hadde de ikke vært om en time. #id:before-090 #place:office #sound:paper
  -> choose
* {minutes() >= 6} [Lag et ark med de samme fem spørsmålene til begge (6 min). #id:prep-sheet #prep:sheet #act:plan-ahead #minutes:6]
  Fem spørsmål, to kolonner. Nummer fire er det pinlige: «Er det penger noe sted som vi ikke har nevnt?» #id:before-100 #place:office #sound:keys
  -> choose
* {minutes() >= 5} [Be Lan lese det du skriver i ettermiddag (5 min). #id:prep-lan #prep:lan #act:ask-colleague #minutes:5]
  Klokka tre. Og ikke si til meg hvem du liker. #id:before-110 #who:lan #place:colleague-office #look:lan=wry
  -> choose
* {minutes() >= 2} [Noter magefølelsen fra null til ti, for hver av dem (2 min). #id:prep-gut #prep:gut #act:plan-ahead #minutes:2]
  Fem og fem. Det er et fint tall å begynne med. Lappen legger du i skuffen, med skrifta ned. #id:before-120 #place:office #sound:paper
  -> choose
* [La det være nok nå, og ta den første. #id:prep-done #act:start]
  -> navnene

// ---------------------------------------------------------------- 1 Navnene på arket

=== navnene ===
Du har ikke møtt noen av dem ennå. Likevel har du alt en liten anelse. #id:navnene-010 #phase:meeting #place:office #sound:silence
* [Du leser den letteste først, så den andre får det meste av tida. #id:nav-easy #mode:surface #shows:calm #act:move-on]
  Lettest? Du har allerede lagt hånda på den ene. Hvorfor den? #id:navnene-020 #event:pressure=1
* [Du leser tallene først og navnene etterpå, i hver sin kolonne. #id:nav-numbers #mode:none #act:check-facts #act:write-down]
  Seng mot seng, bord mot bord. Vaskemaskinen står alene i sin kolonne. #id:navnene-030
* [Du leser begge fra start til slutt, i den rekkefølgen de kom inn. #id:nav-order #mode:none #act:read-up]
  Den ene kom i mai. Den andre kom i juni. Ingen av dem har hørt noe siden. #id:navnene-040 #event:guilt
-
-> varm

// ---------------------------------------------------------------- 2 Den varme (to lag)

=== varm ===
{did("magnus-warm"):
  Telefonen. Magnus tar den på første ring og ler før du har sagt noe. «Vent, jeg står i noe. Det er en stol. Eller, det var det.» #id:varm-010 #place:phone-desk #sound:phone #look:magnus=warm
- else:
  Telefonen. Sanna tar den på første ring og ler før du har sagt noe. «Vent, jeg står i noe. Det er en stol. Eller, det var det.» #id:varm-020 #place:phone-desk #sound:phone #look:sanna=warm
}
{
- variant() == MILD:
  {did("magnus-warm"):
    Jeg skal ikke klage. Vi har det fint, vi, sånn egentlig. Og takk for at du ringer selv! #id:varm-030 #who:magnus #look:magnus=glad #event:flattery=1
  - else:
    Jeg skal ikke klage. Vi har det fint, vi, sånn egentlig. Og takk for at du ringer selv! #id:varm-040 #who:sanna #look:sanna=glad #event:flattery=1
  }
- variant() == ORDINARY:
  {did("magnus-warm"):
    Takk for at du ringer. Jeg har gruet meg, men du høres helt grei ut. Hva var det du het igjen? Det skal jeg huske. #id:varm-050 #who:magnus #look:magnus=glad #event:flattery=1
  - else:
    Takk for at du ringer. Jeg har gruet meg, men du høres helt grei ut. Hva var det du het igjen? Det skal jeg huske. #id:varm-060 #who:sanna #look:sanna=glad #event:flattery=1
  }
- else:
  {did("magnus-warm"):
    Vet du hva? Du er den første som ser meg. Alle de andre har bare sett papirene. #id:varm-070 #who:magnus #look:magnus=moved #event:flattery=2
  - else:
    Vet du hva? Du er den første som ser meg. Alle de andre har bare sett papirene. #id:varm-080 #who:sanna #look:sanna=moved #event:flattery=2
  }
}
{did("magnus-warm"):
  Denne her liker meg. Ikke ødelegg det nå. #id:varm-090 #thought:magnus
- else:
  Denne her liker meg. Ikke ødelegg det nå. #id:varm-100 #thought:sanna
}
{did("magnus-warm"):
  Det er lett å like ham. Du kjenner at du har lyst til å gi noe. #id:varm-110
- else:
  Det er lett å like henne. Du kjenner at du har lyst til å gi noe. #id:varm-120
}
* (home) [«Fortell hvordan det ser ut hjemme hos deg, en dag med unger i huset.» #id:va-home #who:you #act:elicit]
* (same) [«Jeg spør alle om dette: Er det penger noe sted som vi ikke har nevnt?» #id:va-same #who:you #act:ask #act:check-facts #fact:gift]
* (quick) [«Dette høres kjent ut. Jeg trenger bare et par tall, så har jeg nok her.» #id:va-quick #who:you #act:move-on #act:inform]
-
* [Du smiler tilbake i stemmen og holder fast i arket. #id:va-in-mask #layer:inner #mode:surface #shows:warm]
  Smilet høres. Blyanten også. #id:varm-130 #event:settle=2
* [Du spør deg hva du ville spurt en du ikke likte om nå. #id:va-in-work #layer:inner #mode:deep #shows:calm]
  Svaret kommer fort. Det er litt ubehagelig hvor fort. #id:varm-140
* [Du sier at det er hyggelig, og at du må være like nøye. #id:va-in-show #layer:inner #mode:genuine #shows:felt]
  {did("magnus-warm"):
    Selvfølgelig. Vær nøye, du. #id:varm-150 #who:magnus #look:magnus=kind #event:recognised=1
  - else:
    Selvfølgelig. Vær nøye, du. #id:varm-160 #who:sanna #look:sanna=kind #event:recognised=1
  }
-
{
- same:
  {did("magnus-warm"):
    Det blir et lite hull i latteren. «Mamma og pappa har lovet 7000. Jeg tenkte ikke på det som penger. Det er jo bare dem.» #id:varm-170 #look:magnus=ashamed
  - else:
    Det blir et lite hull i latteren. «Mamma og pappa har lovet 7000. Jeg tenkte ikke på det som penger. Det er jo bare dem.» #id:varm-180 #look:sanna=ashamed
  }
- home:
  {did("magnus-warm"):
    Ungen setter skoene sine pent ved døra, sånn som på skolen. Så ser han seg rundt. Det er der det stopper. #id:varm-190 #who:magnus #look:magnus=sad #minutes:10 #event:recognised=1
  - else:
    De setter skoene sine på rekke, sånn som på skolen. Så ser de seg rundt. Det er der det stopper. #id:varm-200 #who:sanna #look:sanna=sad #minutes:10 #event:recognised=1
  }
- else:
  {did("magnus-warm"):
    Så fint! Da var det jo ikke farlig. #id:varm-210 #who:magnus #look:magnus=glad #event:thaw=1
  - else:
    Så fint! Da var det jo ikke farlig. #id:varm-220 #who:sanna #look:sanna=glad #event:thaw=1
  }
}
-> kald

// ---------------------------------------------------------------- 3 Den kalde (to lag)

=== kald ===
{did("magnus-warm"):
  Skranken, kl. 09.30. Sanna står alt der, med permen åpen. #id:kald-010 #place:reception #sound:queue #look:sanna=firm
- else:
  Skranken, kl. 09.30. Magnus står alt der, med permen åpen. #id:kald-020 #place:reception #sound:queue #look:magnus=firm
}
{
- variant() == MILD:
  {did("magnus-warm"):
    Det står feil dato på brevet deres. Jeg har rettet den. #id:kald-030 #who:sanna #look:sanna=calm #event:jab=1
  - else:
    Det står feil dato på brevet deres. Jeg har rettet den. #id:kald-040 #who:magnus #look:magnus=calm #event:jab=1
  }
- variant() == ORDINARY:
  {did("magnus-warm"):
    Svarfristen dere satte selv, gikk ut for fem uker siden. Her er datoen. Her er alle kvitteringene. #id:kald-050 #who:sanna #look:sanna=firm #event:jab=1 #event:complaint=1
  - else:
    Svarfristen dere satte selv, gikk ut for fem uker siden. Her er datoen. Her er alle kvitteringene. #id:kald-060 #who:magnus #look:magnus=firm #event:jab=1 #event:complaint=1
  }
- else:
  {did("magnus-warm"):
    Jeg regner med at du har lest loven før vi begynner. Jeg har den her, hvis ikke. Med gule lapper. #id:kald-070 #who:sanna #look:sanna=testing #event:jab=1 #event:test=1 #event:complaint=1
  - else:
    Jeg regner med at du har lest loven før vi begynner. Jeg har den her, hvis ikke. Med gule lapper. #id:kald-080 #who:magnus #look:magnus=testing #event:jab=1 #event:test=1 #event:complaint=1
  }
}
{did("magnus-warm"):
  Hvis jeg er hyggelig, blir jeg oversett igjen. #id:kald-090 #thought:sanna
- else:
  Hvis jeg er hyggelig, blir jeg oversett igjen. #id:kald-100 #thought:magnus
}
Det stikker, og det verste er at det stemmer. Du har ikke rukket å sette deg. #id:kald-110
* (granted) [«Du har rett i at du har ventet for lenge uten å høre noe. Det beklager jeg.» #id:ka-right #who:you #act:own #act:apologise]
* (equal) [«Jeg stiller alle de samme fem spørsmålene, så jeg slipper å gjette om deg.» #id:ka-same #who:you #act:frame #act:check-facts]
* (mistaken) [«Jeg har det meste i papirene. Hva tror du at jeg kommer til å misforstå?» #id:ka-mis #who:you #act:elicit #act:ask #fact:floor]
-
* [Du skriver ned rettelsen og takker for den, rolig. #id:ka-in-mask #layer:inner #mode:surface #shows:calm]
  Han som står bak i køen, ser på deg med medlidenhet. Det gjør det lettere. #id:kald-120 #event:settle=3
* [Du sier at du trenger et øyeblikk, for nå ble du stresset. #id:ka-in-show #layer:inner #mode:genuine #shows:felt]
  {did("magnus-warm"):
    Ta det øyeblikket. Jeg har tatt femten uker. #id:kald-130 #who:sanna #look:sanna=wry #event:jab=1
  - else:
    Ta det øyeblikket. Jeg har tatt femten uker. #id:kald-140 #who:magnus #look:magnus=wry #event:jab=1
  }
* [Du lurer på hva det er den kulda passer på for noe. #id:ka-in-work #layer:inner #mode:deep #shows:calm]
  Permen har en barnetegning på innsida av omslaget. Du later som du ikke så den. #id:kald-150
-
{
- mistaken:
  {did("magnus-warm"):
    Hun blar, og svarer uten å se opp. «At senga er et ønske. Den minste ligger på gulvet. Det står ikke noe sted, for det er ingen rubrikk til det.» #id:kald-160 #look:sanna=sad #event:grief=1
  - else:
    Han blar, og svarer uten å se opp. «At senga er et ønske. Ungen ligger på gulvet. Det står ikke noe sted, for det er ingen rubrikk til det.» #id:kald-170 #look:magnus=sad #event:grief=1
  }
- granted:
  {did("magnus-warm"):
    Ja. #id:kald-180 #who:sanna #look:sanna=surprised #event:recognised=1
  - else:
    Ja. #id:kald-190 #who:magnus #look:magnus=surprised #event:recognised=1
  }
  {did("magnus-warm"):
    Så retter hun kommaet i beløpet ditt. #id:kald-200
  - else:
    Så retter han kommaet i beløpet ditt. #id:kald-210
  }
- else:
  {did("magnus-warm"):
    Fem spørsmål. Fem svar. Det er ikke en setning for mye. #id:kald-220 #look:sanna=calm #event:settle=1
  - else:
    Fem spørsmål. Fem svar. Det er ikke en setning for mye. #id:kald-230 #look:magnus=calm #event:settle=1
  }
}
-> sist

// ---------------------------------------------------------------- 4 Det som ble sagt sist

=== sist ===
Det siste den ene sa: «Si fra hvis det er noe mer du trenger!» Det siste den andre sa: «Da hører jeg vel ikke noe på to måneder.» #id:sist-010 #place:office #sound:silence
{prepared("sheet"):
  På arket med de fem spørsmålene står det én tom rute i hver kolonne. Ikke i samme rad. #id:sist-020 #sound:paper
- else:
  Du vet noe om den ene som du ikke vet om den andre. Det er vanskelig å se hva. #id:sist-030
}
* [Du noterer at grunnlaget er ulikt, og sier i vedtaket hva du ikke vet. #id:sist-note #mode:none #act:write-down #act:admit]
  To setninger som begynner med «Det er ikke opplyst». De er sanne. #id:sist-040
* [Du ringer begge igjen, og stiller det spørsmålet bare den ene fikk. #id:sist-ring #mode:genuine #shows:calm #act:follow-up #act:check-facts #fact:gift #fact:floor]
  Den ene har fått 7000 av foreldrene. Den andre har en unge på gulvet. Ingen av delene sto i mappa. #id:sist-050 #place:phone-desk #sound:phone #minutes:12 #event:clear=1
* [Du ber begge sende det samme skriftlig innen fredag, og venter så lenge. #id:sist-wait #mode:surface #shows:warm #act:postpone #act:give-choice #fact:waited #fact:gift #fact:floor]
  Fredag ligger det to svar der. Det ene har et smilefjes. Det andre har fem vedlegg. #id:sist-060 #sound:paper
-
-> avgjore

// ---------------------------------------------------------------- 5 Avgjøre

=== avgjore ===
Så er det bare deg og to mapper. Først den du snakket med på telefonen. #id:avgjore-010 #place:office #sound:silence
* [Innvilg hele beløpet, fordi tilfellet er særlig nok til det. #id:aw-full #mode:none #act:offer #fact:w-full]
  Du skriver summen. Den ser glad ut. #id:avgjore-020
* [Innvilg det som trengs for å sove, og avslå resten nå. #id:aw-part #mode:none #act:offer #act:limit #fact:w-part]
  Seng, ja. Bord, nei. Det er lett å skrive seng. #id:avgjore-030
* [Avslå hele søknaden, fordi det finnes penger til noe av dette. #id:aw-no #mode:none #act:refuse]
  Du skriver nei. Det tar lengre tid enn ja, av en eller annen grunn. #id:avgjore-040
-
Den ene grunnen som skal stå øverst: #id:avgjore-050
* [«Framstår ryddig og åpen i samtalen.» #id:rw-tidy #mode:none #act:write-down #fact:rw-tidy]
* [«Barn har ikke egen seng i hjemmet.» #id:rw-bed #mode:none #act:write-down]
* [«Sparepenger kan dekke noe av dette.» #id:rw-savings #mode:none #act:write-down #fact:rw-savings]
* {did("gift")} [«Foreldre har lovet 7000 til formålet.» #id:rw-gift #mode:none #act:write-down #fact:rw-gift]
-
Så den du møtte ved skranken. #id:avgjore-060
* [Avslå hele søknaden, med grunner, og med hvordan man klager. #id:ac-no #mode:none #act:refuse #act:appeal-info]
  Du skriver nei, og kjenner at det går lettere enn du hadde trodd. Du noterer deg det. #id:avgjore-070 #event:guilt
* [Innvilg hele beløpet, fordi tilfellet er særlig nok for det. #id:ac-full #mode:none #act:offer #fact:c-full]
  {did("magnus-warm"):
    Summen er riktig til siste krone. Den har hun regnet ut selv. #id:avgjore-080
  - else:
    Summen er riktig til siste krone. Den har han regnet ut selv. #id:avgjore-090
  }
* [Innvilg det som trengs for å sove, og avslå resten her. #id:ac-part #mode:none #act:offer #act:limit #fact:c-part]
  Seng, ja. Ordet er nøytralt. Det er det eneste på pulten som er det. #id:avgjore-100
-
Og grunnen øverst her: #id:avgjore-110
* [«Barn har ikke egen seng i hjemmet.» #id:rc-bed #mode:none #act:write-down]
* [«Framstår som krevende og kravstor.» #id:rc-hard #mode:none #act:write-down #redline:dislike-decides #fact:rc-hard]
  Du leser det. Det er fem ord om hvordan det var å stå der, og ingen om hva som mangler. #id:avgjore-120 #event:pressure=1
  * * [Stryk den nå, og skriv det som faktisk mangler i hjemmet. #id:rc-hard-mend #mode:none #act:repair]
      Det tar ett minutt. Det som lå under, tar litt lengre tid. #id:avgjore-130 #event:settle=1
  * * [La den stå. Den er jo sann, og noen må jo få vite det. #id:rc-hard-on #mode:none #act:let-lie #fact:rc-kept]
      Den står der. Den kommer til å stå der lenge. #id:avgjore-140
* [«Inntekta er litt over den vanlige.» #id:rc-income #mode:none #act:write-down]
* {did("floor")} [«Et barn sover på gulvet, opplyst.» #id:rc-floor #mode:none #act:write-down #fact:rc-floor]
-
-> naar

=== naar ===
To utkast. Når blir de til vedtak? #id:naar-010 #sound:paper
* [Nå med en gang, mens du har begge to helt ferskt i minnet. #id:naar-now #act:take-now]
* [Etter ti minutter ute, uten noen av mappene med deg. #id:naar-break #act:break #act:rest]
* [I morgen, når Lan har lest, og du har sovet på det. #id:naar-tomorrow #act:postpone #fact:late]
-
* [Du skriver nøytralt, uten å kjenne etter underveis. #id:naar-in-mask #layer:inner #mode:surface #shows:calm]
  Setningene er like lange, og like kjølige. Pulsen din også. #id:naar-020 #event:settle=2
* [Du leser hver setning som om den gjaldt den andre. #id:naar-in-work #layer:inner #mode:deep #shows:calm]
  To av dem holder. Den tredje gjør ikke det. #id:naar-030
* [Du skriver det ærlig først, og stryker så det som er ditt. #id:naar-in-show #layer:inner #mode:genuine #shows:felt]
  Det du strøk, ble liggende nederst i søppelbøtta. Det var sju linjer om en perm. #id:naar-040 #event:settle=2
-
-> bytt

// ---------------------------------------------------------------- 6 Bytt navnene

=== bytt ===
Skriveren. Du legger arkene ved siden av hverandre. Så bytter du navnene. #id:bytt-010 #sound:paper
{
- did("rc-kept"):
  {did("magnus-warm"):
    «Magnus Dahle framstår som krevende og kravstor.» Den du lo sammen med, i den setningen. Det går ikke an å lese den. #id:bytt-020 #look:magnus=hurt
  - else:
    «Sanna Krogh framstår som krevende og kravstor.» Den du lo sammen med, i den setningen. Det går ikke an å lese den. #id:bytt-030 #look:sanna=hurt
  }
- did("rw-tidy"):
  {did("magnus-warm"):
    «Sanna Krogh framstår ryddig og åpen i samtalen.» Den med permen. Det er jo sant, det også. Det står bare ikke i mappa. #id:bytt-040 #look:sanna=surprised
  - else:
    «Magnus Dahle framstår ryddig og åpen i samtalen.» Den med permen. Det er jo sant, det også. Det står bare ikke i mappa. #id:bytt-050 #look:magnus=surprised
  }
- did("rw-savings"):
  Sparepengene står nå i den andre saken. De var der hele tida. Du hadde bare ikke skrevet dem. #id:bytt-060
- else:
  Setningene tåler det. Det er en rar følelse, omtrent som å finne igjen en nøkkel. #id:bytt-070
}
{prepared("gut"):
  Du tar fram lappen fra skuffen. Fem og fem, skrev du. På baksida, uten å tenke, setter du to nye tall: åtte og tre. #id:bytt-080 #event:guilt
- else:
  Du prøver å huske hvordan det kjentes klokka åtte. Det går ikke. #id:bytt-090
}
{
- (did("w-full") && did("c-full")) || (did("w-part") && did("c-part")) || (not did("w-full") && not did("w-part") && not did("c-full") && not did("c-part")):
  Utfallet er det samme i begge. Men grunnene? Står du ved dem? #id:bytt-100 #fact:same
- else:
  Utfallet er ikke det samme. Står du ved det? #id:bytt-110
}
* [Du endrer begrunnelsen og lar utfallet stå, for det tåler byttet. #id:by-reason #mode:deep #shows:calm #act:write-down #fact:reasoned]
  Det tar fire minutter. Ingen kommer til å se dem. #id:bytt-120
* {did("same")} [Du lar begge stå. De ble like, og grunnene står i begge mappene. #id:by-same #mode:surface #shows:firm #act:reason]
  Like betyr ikke at noen så etter. Du ser etter én gang til. #id:bytt-130
* {not did("same")} [Du lar begge stå. Forskjellen ligger i sakene, og du kan vise hvor. #id:by-stand #mode:surface #shows:firm #act:disagree]
  {did("rw-gift") || did("rc-floor"):
    Fingeren din finner linja. Den er der. #id:bytt-140 #event:clear=1
  - else:
    Fingeren din leter litt. Så finner den noe som ligner. #id:bytt-150 #event:pressure=1
  }
* {not did("same")} [Du endrer utfallet i den ene, for du fikk ikke forklart forskjellen. #id:by-outcome #mode:genuine #shows:felt #act:admit #fact:evened]
  Ett tall strykes, et annet settes inn. Det blir likt. Om det ble rettferdig, er et annet spørsmål. #id:bytt-160 #event:guilt
-
-> lan_leser

// ---------------------------------------------------------------- 7 Lan leser

=== lan_leser ===
{prepared("lan"):
  Klokka tre står Lan der, på minuttet, i den marineblå jakka, med en rød penn. #id:lan-leser-010 #place:colleague-office #sound:door #look:lan=listening
- else:
  Lan har ikke tid. Hun leser likevel, stående, med jakka på. #id:lan-leser-020 #place:colleague-office #sound:steps #look:lan=tired
}
{
- did("rc-kept"):
  Her står det «krevende». Hva står det om senga? #id:lan-leser-030 #who:lan #look:lan=firm #event:caught=1
- did("rw-tidy") && not did("reasoned"):
  Her står det «framstår ryddig». Hva står det om senga? #id:lan-leser-040 #who:lan #look:lan=wry #event:caught=1
- else:
  Hva står det, og hva tror du? #id:lan-leser-050 #who:lan #look:lan=thoughtful
}
* {did("rc-kept") || (did("rw-tidy") && not did("reasoned"))} [«Du har rett. Det er et inntrykk og ikke en grunn. Jeg stryker det.» #id:la-strike #who:you #mode:surface #shows:calm #act:own #act:write-down]
  Det som er igjen nå, er vedtaket. #id:lan-leser-060 #who:lan #look:lan=calm #event:clear=1
* {not did("rc-kept") && not (did("rw-tidy") && not did("reasoned"))} [«Her står det bare det som er i mappa. Tror? Det har jeg strøket.» #id:la-facts #who:you #mode:surface #shows:calm #act:reason]
  Alt? #id:lan-leser-070 #who:lan #look:lan=wry #event:test=1
* [«Jeg ser det annerledes, og vil at vi skriver ned hvorfor vi gjør det.» #id:la-differ #who:you #mode:genuine #shows:firm #act:disagree #act:raise-issue]
  Bra. Da er vi uenige med dato på. #id:lan-leser-080 #who:lan #look:lan=wry #event:clear=1
* [«Jeg likte den ene bedre, og vet ikke hvor mye det har å si her nå.» #id:la-liked #who:you #mode:genuine #shows:felt #act:admit #act:ask-colleague]
  Hun legger fra seg pennen. «Det gjør jeg òg, hver gang. Derfor har jeg deg.» #id:lan-leser-090 #look:lan=kind #event:thanks=1
-
-> brevene

// ---------------------------------------------------------------- 8 Brevene

=== brevene ===
To brev. Begge skal ha det samme: utfall, grunner, og tre uker til å klage til Statsforvalteren, via Nav-kontoret. #id:brevene-010 #place:office #sound:keys
{did("magnus-warm"):
  Skriv til meg som til et menneske. #id:brevene-020 #thought:sanna
- else:
  Skriv til meg som til et menneske. #id:brevene-030 #thought:magnus
}
* [Enkelt og formelt, med de samme ordene i begge de to brevene. #id:bre-formal #mode:none #act:write-down #act:appeal-info]
  De er like lange, på linja. Du måler dem. #id:brevene-040 #event:clear=1
* [Enkelt, med én linje til hver om det som ikke står i rubrikkene. #id:bre-line #mode:deep #shows:warm #act:reflect #act:appeal-info]
  Den ene linja er lett å skrive. Den andre skriver du fire ganger. Så blir den like lang. #id:brevene-050 #event:settle=1
* [Telefon først til begge, og så brevet, så det ikke kommer brått. #id:bre-phone #mode:genuine #shows:felt #act:follow-up #act:inform]
  Ni minutter, og tre. Du ser på tallene etterpå. #id:brevene-060 #place:phone-desk #sound:phone #event:guilt
-
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Mappene er borte fra pulten. Det står to støvfrie firkanter igjen. #id:etter-010 #phase:after #place:office #sound:office-hum
Hva kjenner du nå? #id:etter-020 #checkin
* [Si i lunsjen at du mislikte noen i dag. Ikke hvem, ikke hvorfor. #id:et-dislike #mode:genuine #shows:felt #act:debrief #act:admit]
  Det blir stille rundt bordet i to sekunder. Så sier tre av dem «jeg også», i hver sin sak. #id:etter-030 #place:lunch-room #sound:coffee #event:thanks=1
* [Ring den du møtte ved skranken, og si hvorfor det tok femten uker. #id:et-call #mode:surface #shows:calm #act:follow-up #act:own #fact:rang]
  {did("magnus-warm"):
    Jaha. Da vet jeg det. #id:etter-040 #who:sanna #place:phone-desk #sound:phone #look:sanna=thoughtful
  - else:
    Jaha. Da vet jeg det. #id:etter-050 #who:magnus #place:phone-desk #sound:phone #look:magnus=thoughtful
  }
  Linja blir ikke brutt med en gang. Så blir den det. #id:etter-060
* [Fortell om de to mappene, bildet og permen, og hvem av dem som ler. #id:et-gossip #mode:genuine #shows:warm #act:confide #redline:confidentiality]
  Vent. Er ikke det de to på … #id:etter-070 #who:lan #place:lunch-room #look:lan=firm #event:fright=1
  * * [«Stopp. Det var mer enn det skulle vært. Ikke ta det med dere videre.» #id:et-gossip-mend #who:you #mode:genuine #shows:felt #act:repair #act:report]
      Lan nikker. Hun bytter emne, til en perm ingen eier. #id:etter-080 #look:lan=kind
  * * [«Jeg sa jo ingen navn. Dere har vel også et par slike på listene deres.» #id:et-gossip-on #who:you #mode:surface #shows:warm #act:move-on]
      To av dem gjetter allerede. Du hører det på pausen. #id:etter-090
-
-> tavla

=== tavla ===
Tavla på fellesrommet er tom, bortsett fra en bursdag fra i fjor. #id:tavla-010 #place:lunch-room #sound:coffee
* [Ikke gjør noe mer. To saker er to saker, og dagen er slutt nå. #id:ta-nothing #mode:none #act:switch-off]
  Om en uke skriver du «framstår». Du ser det ikke. #id:tavla-020
* [Spør lederen om en fast time i uka med en andreleser for gråsaker. #id:ta-second #mode:none #act:ask-leader #act:raise-issue #fact:second]
  Det blir satt opp, på tirsdager. Ingen vet hvem som skal eie den første gangen. #id:tavla-030 #place:leader-office #sound:keys
* [Skriv de tre spørsmålene på tavla, så den neste kan stjele dem. #id:ta-board #mode:none #act:raise-issue #act:write-down #fact:board]
  «Hva mangler? Hva vet vi ikke? Ville vi skrevet det om den andre?» Noen har alt strøket et ord og skrevet et bedre. #id:tavla-040 #event:clear=1
-
-> senere

// ---------------------------------------------------------------- Senere

=== senere ===
{
- did("waited"):
  -> slutt_utsatt
- did("evened"):
  -> slutt_del
- did("w-full") && not did("c-full"):
  -> slutt_varm
- did("c-full") && not did("w-full"):
  -> slutt_kald
- did("w-part") && not did("c-part"):
  -> slutt_varm
- did("c-part") && not did("w-part"):
  -> slutt_kald
- did("w-full") || did("w-part"):
  -> slutt_del
- else:
  -> slutt_nei
}

=== slutt_del ===
Seks uker senere sover alle som skulle sove i senger, i senger. Ingen av dem har ringt for å takke. #id:slutt-del-010 #phase:later #place:office #sound:morning
{did("evened"):
  Du rettet det ene tallet. Du vet fremdeles ikke om du rettet det for langt. Lan sier at det er et godt tegn. #id:slutt-del-020 #look:lan=wry
}
Det kom inn en tredje søknad. Du vet ikke om den er varm eller kald. Den er på papir. #id:slutt-del-030 #sound:paper #ending:del-del
-> END

=== slutt_varm ===
Fire uker senere: en klage, med vedtaket til den andre som vedlegg. Hvor det kom fra, står ikke. #id:slutt-varm-010 #phase:later #place:office #sound:paper
{did("magnus-warm"):
  Vi var to i gangen på skolen som hadde søkt. Forklar forskjellen. #id:slutt-varm-020 #who:sanna #look:sanna=firm #event:injustice=1
- else:
  Vi var to i gangen på skolen som hadde søkt. Forklar forskjellen. #id:slutt-varm-030 #who:magnus #look:magnus=firm #event:injustice=1
}
{did("rw-gift") || did("rc-floor"):
  Det går an. Det tar to linjer, og de står i papirene. Du skriver dem. #id:slutt-varm-040 #event:clear=1
- else:
  Du skriver forklaringa tre ganger. Lan tar den fjerde, og den sendes ikke. Beløpet rettes. #id:slutt-varm-050 #look:lan=tired
}
Forskjellen var lett å ha, og vanskelig å forklare. #id:slutt-varm-060 #ending:varm-mest
-> END

=== slutt_kald ===
Fire uker senere leser du det en gang til. Grunnene til den du ikke likte, er dobbelt så lange. #id:slutt-kald-010 #phase:later #place:office #sound:paper
{did("magnus-warm"):
  Det var en tanke du hadde ved skranken. Det ble Magnus som betalte for den. #id:slutt-kald-020 #event:guilt
- else:
  Det var en tanke du hadde ved skranken. Det ble Sanna som betalte for den. #id:slutt-kald-030 #event:guilt
}
{did("rang"):
  {did("magnus-warm"):
    Du ringte og forklarte ventinga. Det var fint. Det er bare ikke en grunn i et vedtak. #id:slutt-kald-040 #place:phone-desk #sound:phone #look:sanna=calm
  - else:
    Du ringte og forklarte ventinga. Det var fint. Det er bare ikke en grunn i et vedtak. #id:slutt-kald-050 #place:phone-desk #sound:phone #look:magnus=calm
  }
}
Lan leser begge. «Skjevt den andre veien», sier hun. #id:slutt-kald-060 #place:office #ending:kald-mest
-> END

=== slutt_nei ===
Fem uker senere kommer senga tilbake som en ny søknad, alene. Denne gangen står det hvorfor. #id:slutt-nei-010 #phase:later #place:office #sound:paper
«Barn har ikke egen seng i hjemmet.» Du har lest den setningen før, i et utkast. #id:slutt-nei-020 #event:guilt
{did("second"):
  Tirsdag leser Lan gjennom den. «Hva mangler?» spør hun. Seng, sier dere, i munnen på hverandre. #id:slutt-nei-030 #place:colleague-office #look:lan=kind
- else:
  Den innvilges samme uke. Femten kvadratmeter gulv er mye gulv for et barn. #id:slutt-nei-040 #sound:keys
}
To like svar var like tynne. #id:slutt-nei-050 #place:office #ending:nei-nei
-> END

=== slutt_utsatt ===
Du fikk det beste grunnlaget dere noen gang har hatt, på begge. #id:slutt-utsatt-010 #phase:later #place:office #sound:paper
{did("evened") || (did("w-part") && did("c-part")):
  Vedtakene er like gode. De kom to uker etter den tirsdagen. #id:slutt-utsatt-020 #event:clear=1
- else:
  Vedtakene er ulike, og for første gang kan du si hvorfor på én linje. #id:slutt-utsatt-030 #event:clear=1
}
Det ble to helger til på gulvet. Ingen skrev det ned noe sted. #id:slutt-utsatt-040 #place:outside #sound:rain #ending:utsatt
-> END
