// ti-minutter – Ti minutter (S44 + S50 + S51). Bak scenen hele veien.
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Møtet får ingen se. Først er du den som har noe igjen i seg (på kontoret eller hjemme), to dager etter er det Parisa.

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

// ---------------------------------------------------------------- Det som er igjen

=== before ===
Tirsdag, kl. 10.50. Møtet er over. Det neste begynner klokka elleve. #id:before-010 #phase:before #place:office #sound:door
Hva som skjedde der inne, får du ikke se. Du får bare det som er igjen. Hva er det? #id:before-020
* [Noen ropte til deg, og det sitter i hendene ennå. #id:igjen-shout #act:name #fact:shouted]
  Hendene ligger på pulten. De ser helt vanlige ut. #id:before-030 #event:pressure=1
* [Du sa noe selv, og det skulle vært usagt. #id:igjen-regret #act:name #fact:regret]
  Det var seks ord. Du kan dem utenat. #id:before-040 #event:guilt=1
* [Du kjente ingenting, og nå tenker du på det. #id:igjen-nothing #act:name #fact:nothing]
  Det burde vel ha gjort inntrykk. Du kjenner etter en gang til. Det er stille der. #id:before-050
* [Du vil ikke velge. Det var et møte, og det er over. #id:igjen-none #act:let-lie]
  Greit. Ingen skal spørre. #id:before-060 #event:settle=1
-
* [Du er på kontoret, og gangen utenfor er full av folk. #id:sted-office #act:start]
  Du hører Ivar le to dører bortenfor. Parisa går forbi med en mappe. #id:before-070 #place:office #sound:office-hum
* [Du sitter hjemme, og oppvaskmaskinen er den du har. #id:sted-home #act:start #fact:home]
  Skjermen er svart. I den sitter det en som ligner på deg. #id:before-080 #place:home-office #sound:silence
-
Det første minuttet er ditt, og det neste også. #id:before-090
- (choose)
{minutes() < 1: -> ready}
* [Reis deg, gå til vinduet og drikk et glass vann (1 min). #id:prep-window #prep:window #act:rest #minutes:1]
  Utenfor går en mann med en hund som ikke vil. Du kjenner med hunden. #id:before-100 #sound:rain
  -> choose
* [Åpne den neste saken og begynn å lese på den (1 min). #id:prep-next #prep:next #act:read-up #minutes:1]
  Du leser navnet og to linjer. Resten av deg er fortsatt på vei ut av det forrige. #id:before-110 #sound:keys
  -> choose
* [Skriv én linje på en lapp: «Hva trenger jeg nå?» (1 min). #id:prep-line #prep:line #act:plan-ahead #minutes:1]
  «Tre minutter uten noen», skriver du. Det var ikke mer. #id:before-120 #sound:paper
  -> choose
* [Send Ivar en melding: «Har du fem minutter?» (1 min). #id:prep-text #prep:text #act:arrange #minutes:1]
  Svaret kommer før du har lagt fra deg telefonen: en kaffekopp og et utropstegn. #id:before-130 #sound:phone
  -> choose
* [La det være nok, og se på klokka. #id:prep-done #act:start]
  -> ready

= ready
{did("home"):
  -> hjemme
- else:
  -> hvem
}

// ---------------------------------------------------------------- A1 Hvem, eller ingen

=== hvem ===
Kl. 10.52. #id:hvem-010 #phase:after #place:office
Hva kjenner du nå? Helt greit er også et svar. #id:hvem-020 #checkin
{
- felt() == AFRAID:
  Det skjelver et sted bak knærne. #id:hvem-030
- felt() == IRRITATED:
  Du har en del ord igjen. De er ikke til den neste. #id:hvem-040
- felt() == MOVED:
  Det er tungt, og litt flaut, som å ha glemt lua på en buss. #id:hvem-050
- else:
  Det er ganske greit. Det kan bli stående sånn. #id:hvem-060
}
{prepared("text"):
  Ivar står i døra med to kopper. Han har skjegg, strikkejakke og den der pannerynken. #id:hvem-070 #look:ivar=kind
}
* [Til Parisa: «Kan jeg bare stå her litt, uten at vi sier noe?» #id:hvem-parisa #who:you #mode:genuine #shows:felt #act:debrief #fact:to-parisa]
  Parisa Ahmadi flytter en bunke fra vinduskarmen. Det er svaret. #id:hvem-080 #place:colleague-office #look:parisa=kind #sound:paper
  -> fortelle
* [Ingen. Du tar de ti minuttene for deg selv og lukker døra. #id:hvem-alone #mode:none #act:break #fact:peace]
  -> fred
* [Til Ivar: «Har du fem minutter? Du trenger ikke å løse noe.» #id:hvem-ivar #who:you #mode:genuine #shows:felt #act:debrief #fact:to-ivar]
  Ikke løse noe. Ok. Jeg setter meg på hendene. #id:hvem-090 #who:ivar #place:colleague-office #look:ivar=listening
  -> fortelle
* [Rett på. Du åpner den neste saken og er ferdig med den forrige. #id:hvem-on #mode:surface #shows:calm #act:straight-on #fact:straight]
  {felt() == CALM || felt() == GLAD:
    Det går helt fint. Noen ganger er det bare et møte, og så er det et til. #id:hvem-100 #sound:keys
  - else:
    Det går. Du leser den første linja fire ganger, og den femte skjønner du den. #id:hvem-110 #sound:keys
  }
  -> torsdag

// ---------------------------------------------------------------- A Fred

=== fred ===
{prepared("window"):
  Mannen med hunden har kommet ti meter. Du følger dem helt til hjørnet. #id:fred-010 #sound:silence
- else:
  Du tar trappa ned og trappa opp igjen, fire etasjer, uten ærend. #id:fred-020 #place:corridor #sound:steps
}
Ingen spør. Ingen banker. Det er det fineste de har gjort på lenge. #id:fred-030 #event:settle=1
* [Send Lene én linje: «Jeg kommer fem over. Det går bra.» #id:fred-lene #mode:none #act:set-time #fact:five-past]
  Hun koordinerer kalenderen for hele gangen. «Notert», svarer hun. Det er alt. #id:fred-040 #sound:phone
* [Gå inn presis, med de minuttene du fikk, og si ikke noe. #id:fred-sharp #mode:surface #shows:calm #act:start]
  Klokka elleve holder du døra for den neste. Det gikk. #id:fred-050 #sound:door
-
-> torsdag

// ---------------------------------------------------------------- A2 Hva du forteller (to lag)

=== fortelle ===
{did("to-ivar"):
  Skal jeg si noe, eller bare sitte her? #id:fortelle-010 #thought:ivar
- else:
  Hvis jeg spør, må det komme et svar. Da spør jeg ikke. #id:fortelle-020 #thought:parisa
}
* (coffee) [«Snakk om noe helt annet, du. Jeg vil bare ha kaffe.» #id:for-coffee #who:you #act:switch-off]
* (facts) [«Det ble et hardt møte. Jeg avsluttet. Nå er det over.» #id:for-facts #who:you #act:inform #fact:told]
* (well) [«Én ting fikk jeg til: Jeg ble der til det var ferdig.» #id:for-well #who:you #act:notice #fact:told]
* {did("nothing")} [«Jeg kjente ingenting der inne. Det overrasker meg.» #id:for-nothing #who:you #act:admit #fact:told #fact:told-self]
* {not did("nothing")} [«Jeg skjelver litt på hendene. Det overrasker meg.» #id:for-hands #who:you #act:name #fact:told #fact:told-self]
-
* [Du leter etter hva som var ditt, og hva som ikke var det. #id:for-in-work #layer:inner #mode:deep #shows:calm]
  To bunker. Den ene er mindre enn du trodde. #id:fortelle-030
* [Du holder det lett, og er morsommere enn du er. #id:for-in-mask #layer:inner #mode:surface #shows:warm]
  Det er en god versjon. Den får latter på de riktige stedene. #id:fortelle-040 #event:settle=1
* [Du lar stemmen være akkurat slik som den er nå. #id:for-in-show #layer:inner #mode:genuine #shows:felt]
  Den er litt tynnere enn vanlig. Det går an å høre på likevel. #id:fortelle-050 #event:recognised=1
-
{
- coffee:
  {did("to-ivar"):
    Ivar forteller om en bod han bygger. Den er i vater, sier han, men det er ikke tomta. #id:fortelle-060 #sound:coffee #look:ivar=glad
  - else:
    Parisa sier at det er meldt snø i fjellet. Dere ser på et fjell som ikke er der. #id:fortelle-070 #sound:coffee #look:parisa=calm
  }
- did("to-parisa"):
  Parisa nikker. Hun rekker deg en kopp som ikke er varm lenger, og det er helt riktig temperatur. #id:fortelle-080 #look:parisa=kind #event:settle=1
- else:
  Ivar sier «ok» to ganger. Det er mye, for ham. #id:fortelle-090 #look:ivar=listening
}
{
- did("to-ivar") && not coffee:
  -> rad
- did("told"):
  -> detaljen
- else:
  -> trenger
}

// ---------------------------------------------------------------- A3 Veit du hva du skulle ha gjort?

=== rad ===
{
- variant() == MILD:
  Veit du hva du skulle ha … Nei. Unnskyld. Jeg sitter på hendene. #id:rad-010 #who:ivar #look:ivar=ashamed
- variant() == ORDINARY:
  Ja, men veit du hva du skulle ha gjort? #id:rad-020 #who:ivar #look:ivar=wry #event:jab=1
- else:
  Å, det der er jo ingenting. Jeg hadde en i fjor som … Vent, den må du høre. #id:rad-030 #who:ivar #look:ivar=glad #event:dismissed=1
}
Nå hjelper jeg. Ikke sant? Det er dette som er å hjelpe. #id:rad-040 #thought:ivar
* [«Kanskje. Akkurat nå trenger jeg bare at du hører på meg.» #id:rad-listen #who:you #mode:genuine #shows:felt #act:limit]
  Å. Sorry. Ja. #id:rad-050 #who:ivar #look:ivar=mortified #event:recognised=1
  Så er det stille i førti sekunder. Han teller nok. #id:rad-060 #sound:silence
* [Du nikker og drikker opp, og tenker på hvor koppen skal. #id:rad-nod #mode:surface #shows:warm #act:let-go]
  Takk, sier du. Det er til kaffen. #id:rad-070 #event:settle=1
* [«Si det, da. Jeg trenger et eneste triks til klokka elleve.» #id:rad-trick #who:you #mode:deep #shows:warm #act:ask #fact:trick]
  Ett? Greit. Føttene i gulvet før du sier hei. Begge to. #id:rad-080 #who:ivar #look:ivar=glad #event:clear=1
-
{did("told"):
  -> detaljen
- else:
  -> trenger
}

// ---------------------------------------------------------------- A4 Detaljen som glipper

=== detaljen ===
Du er i gang nå. Det neste ordet er navnet på stedet der personen jobber. #id:detaljen-010
* [«Han jobber jo på … Nei. Det spiller ingen rolle hvem.» #id:det-stop #who:you #mode:none #act:notice]
  Setningen blir stående uten slutt. Ingen savner den. #id:detaljen-020 #sound:silence
* [«Han jobber på det gjenbruket nede ved brua, du vet.» #id:det-say #who:you #mode:genuine #shows:felt #act:confide #redline:confidentiality]
  Det er stille et øyeblikk. Det er ikke så mange som jobber der. #id:detaljen-030 #event:caught=1
  * * [«Det skulle jeg ikke ha sagt. La det bli her. Jeg tar min del.» #id:det-say-mend #who:you #mode:genuine #shows:felt #act:repair]
      Et nikk. Så er dere tilbake i rommet. #id:detaljen-040 #event:settle=1
  * * [«Men dere skulle ha sett ham. Han med den grønne bilen.» #id:det-say-on #who:you #mode:surface #shows:warm #act:move-on #fact:colleague-leak]
      Ja, han. Det var den setningen du ikke trengte. #id:detaljen-050
* [«Jeg forteller om meg, så slipper jeg å passe på det andre.» #id:det-me #who:you #mode:genuine #shows:felt #act:frame]
  Det er en kortere historie. Den har bare én person i seg. #id:detaljen-060 #event:clear=1
-
-> trenger

// ---------------------------------------------------------------- A5 Kl. 10.57: hva du trenger (to lag)

=== trenger ===
Kl. 10.57. I mottaket sitter den neste med jakka på. #id:trenger-010 #sound:queue
* (late) {not prepared("line")} [«Kan du si til Lene at jeg kommer fem over?» #id:tre-late #who:you #act:ask #fact:five-past]
* (line) {prepared("line")} [«Tre minutter uten noen. Kan du si det til Lene?» #id:tre-line #who:you #act:ask #fact:five-past]
* (got) [«Jeg tar det. Det går. Jeg er på vei inn nå.» #id:tre-got #who:you #act:move-on #fact:straight]
* (sit) [«Kan du bli med inn de første minuttene?» #id:tre-sit #who:you #act:ask #fact:had-company]
* (ask) [«Spør meg i ettermiddag hvordan det gikk, da.» #id:tre-ask #who:you #act:follow-up #fact:asked-back]
-
* [Du sier: «Jeg kommer fra noe krevende. Gi meg et halvt minutt.» #id:tre-in-show #layer:inner #mode:genuine #shows:felt]
  «Bare ta deg tid», sier den neste. «Jeg kommer fra tannlegen.» #id:trenger-020 #place:meeting-room #event:recognised=1
* [Du tar på deg møteansiktet i gangen, mellom to dører. #id:tre-in-mask #layer:inner #mode:surface #shows:calm]
  Det sitter når håndtaket går ned. Du kan det. Det er et godt håndverk. #id:trenger-030 #place:corridor #sound:door #event:settle=1
* [Du tenker på at den neste ikke har vært der inne med deg. #id:tre-in-work #layer:inner #mode:deep #shows:warm]
  Hun vet ingenting om det. Det er nesten avslappende. #id:trenger-040 #place:corridor
-
{
- late || line:
  Du er inne 11.04. Hele deg. #id:trenger-050 #place:meeting-room
- sit:
  Hun ser fra den ene til den andre. «To stykker? Da må jeg være viktig.» Etter tre minutter trengs det bare én. #id:trenger-060 #place:meeting-room
- ask:
  Halv tre stikker noen hodet inn. «Du sa jeg skulle spørre.» Det var det rareste: at noen gjorde det. #id:trenger-070 #place:office #event:thanks=1
- else:
  {prepared("next"):
    Du er inne 10.59, med to linjer lest. #id:trenger-080 #place:meeting-room
  - else:
    Du er inne 10.59. #id:trenger-090 #place:meeting-room
  }
}
-> torsdag

// ---------------------------------------------------------------- C1 Hjemme: skjermen er svart (to lag)

=== hjemme ===
Kl. 10.52. Oppvaskmaskinen skyller. Det neste videomøtet begynner om åtte minutter. #id:hjemme-010 #phase:after #place:home-office
{house("contacts"):
  På «Slik gjør vi det hos oss» står det hvem en kan gå til. Du lurer på om det gjelder hjemmefra også. #id:hjemme-012
- else:
  Hvem en kan ringe når en sitter hjemme, er det ingen som har avtalt. #id:hjemme-014
}
Hva kjenner du nå? Helt greit er også et svar. #id:hjemme-020 #checkin
{
- felt() == AFRAID || felt() == IRRITATED:
  Det er ingen i gangen. Det er ingen gang. #id:hjemme-030
- felt() == MOVED:
  Du sier «ja ja» til kjøkkenet. Kjøkkenet har hørt det før. #id:hjemme-040
- else:
  Det er stille på en måte som kan være bra. #id:hjemme-050
}
* (chat) [Du skriver i kanalen: «Er det noen der?» Så venter du. #id:hje-chat #act:arrange #fact:reached]
* (camera) [Du tar møtet, men uten kamera det første minuttet. #id:hje-camera #act:set-time #fact:camera-off]
* (rang) [Du ringer Ivar: «Jeg trenger to minutter med en stemme.» #id:hje-ring #act:debrief #fact:reached #fact:rang-ivar]
* (steps) [Du går ut på trappa i sokkelesten og står der litt. #id:hje-steps #act:break]
-
* [Du smiler til kameraet før du har slått det på igjen. #id:hje-in-mask #layer:inner #mode:surface #shows:warm]
  Det lille lyset blir grønt. Smilet var der alt. #id:hjemme-060 #event:settle=1
* [Du skriver til Lene at møtet var hardt. Bare det. #id:hje-in-show #layer:inner #mode:genuine #shows:felt #fact:told-lene]
  «Takk for at du sier det. Jeg flytter 11.30», kommer det. #id:hjemme-070 #sound:phone #event:recognised=1
* [Du sier høyt til kjøkkenet: «Det møtet er ferdig.» #id:hje-in-work #layer:inner #mode:deep #shows:calm]
  Oppvaskmaskinen skifter program. Det passer ganske bra. #id:hjemme-080
-
{
- rang:
  Han tar den på første ring. «Jeg sier ingenting», sier han, og det holder han nesten. #id:hjemme-090 #sound:phone #look:ivar=kind #event:thaw=1
- chat:
  Tre tomler. Så, etter to minutter: «Ring meg!» Det er Parisa. Du rekker det ikke, men det er der. #id:hjemme-100 #sound:phone #event:settle=1
- steps:
  Betongen er kald. En nabo løfter hånda. Du løfter din. #id:hjemme-110 #place:outside #event:settle=1
- else:
  «Jeg kommer om ett minutt. Du hører meg først», sier du. «Så fint», sier stemmen. «Jeg er ikke sminka heller.» #id:hjemme-120 #place:video-call #event:thaw=1
}
-> kveld

// ---------------------------------------------------------------- C2 Kvelden

=== kveld ===
Halv ni. Du står med tannbørsten og svarer på noe som ble sagt for ti timer siden. #id:kveld-010 #place:home-office #sound:silence
* [Skriv på en lapp: «Løsning eller kverning?» Sett et kryss. #id:kve-slip #mode:deep #shows:calm #act:plan-ahead]
  Kverning. Det var lett å se på papir. #id:kveld-020 #sound:paper #event:clear=1
* [Fortell det hjemme, om deg selv og ikke om brukeren. #id:kve-partner #mode:genuine #shows:felt #act:debrief]
  «Jeg ble så sliten av å være rolig», sier du. Det er en hel historie, og den er bare din. #id:kveld-030 #event:recognised=1
* [Planlegg den første setningen i morgen, og så er det slutt. #id:kve-plan #mode:none #act:rehearse]
  Ti minutter på kjøkkenuret. Det ringer midt i et komma. Du lar det være. #id:kveld-040 #sound:phone
* [Se en serie du ikke følger med på, og spis potetgull. #id:kve-series #mode:none #act:switch-off]
  Noen er død i en fjord. Det angår deg ikke. #id:kveld-050 #event:settle=1
-
-> morgen

=== morgen ===
Neste morgen. Lene spør i kanalen hvem som trenger noe fast. #id:morgen-010 #phase:later #sound:morning #look:lene=calm
* [Du ber om ringevakt: én kollega som alltid tar telefonen. #id:mor-buddy #mode:none #act:raise-issue #fact:arranged]
  Ivar rekker opp en hånd. Den er gul og har tommel. #id:morgen-020 #look:ivar=glad
* [Du ber om ti minutter luft etter tunge samtaler, for alle. #id:mor-air #mode:none #act:raise-issue #fact:arranged #fact:air-agreed]
  «Da må noe annet vike», skriver Lene. Så: «Greit. Jeg finner ut hva.» #id:morgen-030 #look:lene=thoughtful
* [Du ber ikke om noe fast. Det er greit slik det er nå. #id:mor-none #mode:none #act:let-lie]
  Kanalen går videre. Det er noen som mangler en lader. #id:morgen-040
-
-> torsdag

// ---------------------------------------------------------------- B1 Torsdag: Parisas skuldre

=== torsdag ===
Torsdag, kl. 13.05. Parisa kommer ut av et møterom. Hun setter koppen på benken, og det smeller. #id:torsdag-010 #phase:later #place:lunch-room #sound:door #look:parisa=tense
{did("to-parisa"):
  Det var henne du fikk stå hos på tirsdag. Hun sa ingenting. Det var det som var bra. #id:torsdag-020
}
Det går fint. #id:torsdag-030 #who:parisa #look:parisa=closed
Ingen hadde spurt. #id:torsdag-040
Ikke vær snill mot meg akkurat nå. #id:torsdag-050 #thought:parisa
* [«Går det bra, Parisa? Sikkert? Er du helt sikker på det?» #id:tor-sure #who:you #mode:genuine #shows:felt #act:ask #fact:nagged]
  Jeg sa at det går fint. #id:torsdag-060 #who:parisa #look:parisa=closed #event:dismissed=1
  -> uka
* [«Jeg så at det var hardt. Jeg er på plassen min til klokka tre.» #id:tor-three #who:you #mode:surface #shows:calm #act:notice #act:offer]
  Hun vrir på hodet, så vidt. #id:torsdag-070 #look:parisa=wary #event:settle=1
* [Du setter en kopp kaffe på pulten hennes og går igjen. #id:tor-coffee #mode:deep #shows:warm #act:wait]
  Du går før hun rekker å si takk. Det var poenget. #id:torsdag-080 #sound:coffee #event:settle=1
* [«Vil du ha selskap, råd eller fred? Du kan svare med ett ord.» #id:tor-three-words #who:you #mode:genuine #shows:warm #act:give-choice #fact:phrase]
  {variant() == HARD:
    Fred. #id:torsdag-090 #who:parisa #look:parisa=tired
  - else:
    Selskap, da. Tror jeg. #id:torsdag-100 #who:parisa #look:parisa=tired #event:recognised=1
  }
-
{variant() == HARD:
  -> vil_ha_fred
- else:
  -> forteller
}

// ---------------------------------------------------------------- B2 Hun vil ha fred (to lag)

=== vil_ha_fred ===
Klokka kvart over to sitter hun med ryggen til. Skuldrene er fortsatt oppe ved ørene. #id:vil-ha-fred-010 #place:corridor #look:parisa=closed
{did("phrase"):
  Ett ord fikk du. Det gjelder fortsatt. #id:vil-ha-fred-020
- else:
  Det er snilt. Men jeg vil være i fred. #id:vil-ha-fred-030 #who:parisa #look:parisa=tired
}
La meg bare få den timen. #id:vil-ha-fred-040 #thought:parisa
* (noted) [«Det er notert. Jeg spør ikke mer om det i dag.» #id:vil-noted #who:you #act:let-go]
* (threepm) [Du går, men er innom klokka tre: «Kaffe?» Bare det. #id:vil-three #act:follow-up]
* (slot) [«Skal jeg si til Lene at du trenger en luke i dag?» #id:vil-slot #who:you #act:offer #act:give-choice #fact:slot]
-
* [Du sier at du blir litt rådvill, men at det er greit. #id:vil-in-show #layer:inner #mode:genuine #shows:felt]
  Nei, men … det er ikke deg. #id:vil-ha-fred-050 #who:parisa #look:parisa=worried #event:guilt=1
* [Du viser ikke at du ble litt avvist. Det er ditt. #id:vil-in-mask #layer:inner #mode:surface #shows:warm]
  Det stikker i fire skritt. På det femte er det bare en gang igjen. #id:vil-ha-fred-060 #event:thaw=1
* [Du tenker at fred også er et svar på spørsmålet ditt. #id:vil-in-work #layer:inner #mode:deep #shows:calm]
  Ett ord, og du fikk det. De færreste får det. #id:vil-ha-fred-070
-
{
- noted:
  Takk. #id:vil-ha-fred-080 #who:parisa #look:parisa=relieved
- slot:
  Ja. Det kan du. Ikke hvorfor, bare luka. #id:vil-ha-fred-090 #who:parisa #look:parisa=relieved #event:recognised=1
- else:
  Klokka tre sier hun nei takk til kaffen. Men hun snur stolen. #id:vil-ha-fred-100 #sound:chair #look:parisa=calm
}
-> uka

// ---------------------------------------------------------------- B3 Hun forteller likevel (to lag)

=== forteller ===
Ti på tre står hun i døra di. Hun setter seg ikke. #id:forteller-010 #place:office #sound:steps #look:parisa=tired
Han sa at jeg burde skamme meg. Rolig. Han sa det helt rolig. #id:forteller-020 #who:parisa #look:parisa=hurt #event:injustice
{
- did("shouted") || did("regret") || did("nothing"):
  Det er nesten ditt møte. Det ligger på tunga: «Jeg hadde en som …» #id:forteller-030
- else:
  Du har en historie som ligner. Den er alt halvveis ute. #id:forteller-040
}
Ikke si at jeg ikke skal bry meg. #id:forteller-050 #thought:parisa
* (asked) [«Hva gjorde det med deg, at han sa det så rolig?» #id:frt-did #who:you #act:elicit]
* [«Å, jeg hadde en som var helt lik. Han sa at jeg …» #id:frt-top #who:you #mode:genuine #shows:felt #act:confide #fact:topped]
  Hun nikker på de riktige stedene. Hun er flink til det. #id:forteller-060 #look:parisa=listening #event:dismissed=1
  * * [«Nå tok jeg over. Beklager. Hva var det du holdt på å si?» #id:frt-top-mend #who:you #mode:genuine #shows:felt #act:repair #fact:handed-back]
      … At han sa det rolig. Det var det jeg skulle si. #id:forteller-070 #who:parisa #look:parisa=open #event:recognised=1
      -> runde_tre
  * * [«… og det verste var slutten, og den har jeg aldri fortalt.» #id:frt-top-on #who:you #mode:genuine #shows:felt #act:confide]
      Det var ille, altså, sier hun. Klokka er fem over tre. #id:forteller-080 #look:parisa=resigned
      -> uka
* (silence) [Du sier ingenting. Du dytter den andre stolen litt ut. #id:frt-silence #act:wait #act:space]
* (managed) [«Hva fikk du til der inne, midt oppi det der?» #id:frt-managed #who:you #act:elicit #act:notice]
-
* [Du lar din egen historie fortelle deg hva du skal spørre om. #id:frt-in-work #layer:inner #mode:deep #shows:warm]
  Den vet hvor det gjør vondt. Den trenger ikke å si noe selv. #id:forteller-090
* [Du svelger din egen historie. Den kan du ta med hjem. #id:frt-in-mask #layer:inner #mode:surface #shows:calm]
  Den går ned. Hun ser det ikke, og det er meningen. #id:forteller-100 #event:thaw=1
* [Du sier: «Jeg kjenner det igjen.» Så stopper du der. #id:frt-in-show #layer:inner #mode:genuine #shows:felt]
  Gjør du? Bra. Da trenger jeg ikke å forklare. #id:forteller-110 #who:parisa #look:parisa=relieved #event:recognised=1
-
{
- asked:
  Jeg ble liten. Jeg er trettini, og jeg ble åtte. #id:forteller-120 #who:parisa #look:parisa=sad
- silence:
  Hun setter seg. Det tar et minutt. Så begynner hun, ikke fra begynnelsen. #id:forteller-130 #sound:chair #look:parisa=calm
- else:
  Fikk til? Jeg … Jeg leste vedtaket ferdig. Hele. Med den stemmen der i rommet. #id:forteller-140 #who:parisa #look:parisa=surprised #event:thaw=1
}
-> runde_tre

// ---------------------------------------------------------------- B4 Runde tre

=== runde_tre ===
Fem på fire. #id:runde-tre-010 #place:office #sound:office-hum
Og så sa han det en gang til. Helt rolig. #id:runde-tre-020 #who:parisa #look:parisa=tired
Det er tredje gangen. Dere er like slitne nå, begge to. #id:runde-tre-030
* [Du hører på én gang til, for det er det hun trenger. #id:run-listen #mode:deep #shows:warm #act:wait]
  Kvart over fire går dere samtidig, uten å ha bestemt noe. #id:runde-tre-040 #sound:steps #event:grief=1
* [«Hva trenger du resten av dagen, helt konkret?» #id:run-need #who:you #mode:genuine #shows:warm #act:ask]
  At noen andre tar telefonen. Og en bolle. #id:runde-tre-050 #who:parisa #look:parisa=wry #event:settle=1
* [«Dette bør Lene vite om. Vil du si det, eller skal vi?» #id:run-lene #who:you #mode:surface #shows:firm #act:give-choice #act:raise-issue #fact:lene-knows]
  Vi. Men du snakker. #id:runde-tre-060 #who:parisa #look:parisa=calm #event:clear=1
-
-> uka

// ---------------------------------------------------------------- Uka etter

=== uka ===
Uka etter henger Lene Brandvold kalenderen på veggen i gangen. Hun er høy og trenger ikke stol. #id:uka-010 #place:corridor #sound:paper #look:lene=calm
{carried("answer-by"):
  Ved siden av henger det et ark fra før: «Den som melder, får svar innen tre dager.» #id:uka-020
}
{house("rules"):
  Det dere har avtalt fra før, står på «Slik gjør vi det hos oss». Ingenting av det har fått plass i kalenderen. #id:uka-022
- else:
  Ingenting av dette er avtalt noe sted. Så langt er det bare noe noen av dere gjør. #id:uka-024
}
Er det noe vi skal legge inn fast? #id:uka-030 #who:lene
* {not did("air-agreed")} [«Ti minutter luft etter tunge samtaler. For alle, ikke bare meg.» #id:uka-air #who:you #mode:genuine #shows:firm #act:raise-issue #fact:air-agreed]
  Ti? Da ryker det siste møtet før lunsj. … Ja. La det ryke. #id:uka-040 #who:lene #look:lene=thoughtful #event:clear=1
* {did("shouted")} [«Jeg ble ropt til på tirsdag. Jeg melder det, og så vet du det.» #id:uka-report #who:you #mode:surface #shows:calm #act:report #act:tell-leader #fact:shouting-reported]
  Takk. Skriv det i dag, så tar vi det på torsdag. Og hvordan er det nå? #id:uka-050 #who:lene #look:lene=worried #event:recognised=1
* [«Noen av oss vil ha selskap, noen vil ha fred. Kan vi si det?» #id:uka-say #who:you #mode:deep #shows:warm #act:raise-issue #fact:said-which]
  Ivar skriver «selskap (og råd)» på en lapp og henger den på seg selv. #id:uka-060 #look:ivar=wry #event:thaw=1
* [«Nei, det går bra slik det er. Heng den opp, du.» #id:uka-fine #who:you #mode:surface #shows:warm #act:let-lie]
  Hun henger den opp. Den er helt full, i fire farger. #id:uka-070 #event:settle=1
-
{
- did("topped") && not did("handed-back"):
  -> slutt_to
- did("home"):
  -> slutt_kjokken
- did("peace"):
  -> slutt_fred
- did("straight"):
  -> slutt_rett
- else:
  -> slutt_fem
}

=== slutt_fem ===
{
- did("five-past"):
  Fire eller fem minutter for sent, og hel. Den som ventet, husker det ikke. #id:slutt-fem-010 #place:office #sound:office-hum
- did("asked-back"):
  Det var noen som spurte klokka halv tre. Det er blitt en vane mellom dere, og ingen av dere har sagt at det er det. #id:slutt-fem-020 #place:office #sound:office-hum
- else:
  Dere var to de første minuttene. Siden har du fått spørsmål om å gjøre det samme tilbake. #id:slutt-fem-030 #place:office #sound:office-hum
}
{
- did("colleague-leak"):
  Han med den grønne bilen hilste på Ivar forrige uke. Ivar visste ikke helt hvor han skulle se. #id:slutt-fem-040 #look:ivar=mortified
- did("trick"):
  Begge føttene i gulvet. Du gjør det fortsatt. #id:slutt-fem-050
- did("told-self"):
  Du vet hvordan det begynner hos deg nå. Det er nyttig å vite. #id:slutt-fem-060
}
{
- did("nagged"):
  Parisa tar den andre trappa for tida. #id:slutt-fem-070
- did("phrase"):
  Parisa sa det til Ivar i går: «Selskap, råd eller fred?» Det er i ferd med å bli en ting. #id:slutt-fem-080 #look:parisa=wry
- else:
  Parisa nikker til deg i gangen, litt lenger enn før. #id:slutt-fem-090 #look:parisa=calm
}
Klokka 10.50 på tirsdag går døra igjen bak noen andre. Du har fem minutter. #id:slutt-fem-100 #sound:door #ending:fem-over
-> END

=== slutt_rett ===
Klokka 14.00 den dagen var du kort mot en som bare spurte hvor binderen lå. #id:slutt-rett-010 #place:office #sound:office-hum
{did("nothing") || not did("shouted") && not did("regret"):
  Det kan ha vært blodsukkeret. Det kan det godt. #id:slutt-rett-020
- else:
  Det var ikke binderen. Det visste dere begge. #id:slutt-rett-030
}
{
- did("colleague-leak"):
  Og noen vet nå hvem det var som jobber nede ved brua. #id:slutt-rett-040
- did("shouting-reported"):
  Meldingen ble lest. Noen kom og spurte, seks dager etter. Det var fortsatt noe å svare på. #id:slutt-rett-050
- did("air-agreed"):
  Nå står det ti minutter i kalenderen. De er grønne. De første gangene satt du bare og så på dem. #id:slutt-rett-060
}
{did("nagged"):
  Parisa tar den andre trappa for tida. #id:slutt-rett-070
- else:
  Parisa spurte deg ikke om noe. Hun satte en kopp på pulten din og gikk. #id:slutt-rett-080 #look:parisa=kind
}
Du rakk alt den dagen. Det står i kalenderen. #id:slutt-rett-090 #ending:rett-pa
-> END

=== slutt_fred ===
{did("five-past"):
  Lene skrev «Notert» den gangen, og det ble med det. Ingen lurte. #id:slutt-fred-010 #place:office #sound:silence
- else:
  To stykker lurte på om du var sint på dem. Det sa de til hverandre, ikke til deg. #id:slutt-fred-020 #place:office #sound:silence
}
{
- did("said-which"):
  Nå vet de det. På døra di henger det en lapp: «Fred. Kaffe går bra.» #id:slutt-fred-030
- did("air-agreed"):
  Nå er de ti minuttene grønne i kalenderen. Ingen spør hva du gjør i dem. #id:slutt-fred-040
}
{did("nagged"):
  Parisa tar den andre trappa for tida. Hun vil også ha fred. #id:slutt-fred-050
- else:
  Parisa og du går forbi hverandre med hver deres kopp. Det er ikke kaldt. #id:slutt-fred-060 #look:parisa=calm
}
Uka etter er det noen som lukker døra di forsiktig utenfra. Du vet ikke hvem. #id:slutt-fred-070 #sound:door #ending:fred
-> END

=== slutt_to ===
Parisa takket for praten. Det var du som hadde pratet. #id:slutt-to-010 #place:office #look:parisa=calm
{did("home"):
  Du hadde sittet hjemme med den historien i to dager. Den ville ut. Det var bare ikke hennes tur til å høre på. #id:slutt-to-020
- else:
  Den ville ut, historien din. Den hadde ligget der siden tirsdag. #id:slutt-to-030
}
{did("to-ivar") || did("rang-ivar"):
  Neste gang går hun til Ivar. Han sitter på hendene. Det var du som lærte ham det. #id:slutt-to-040 #look:ivar=listening
- else:
  Neste gang går hun til Ivar. Han løser det for henne. Det var ikke det hun trengte heller. #id:slutt-to-050 #look:ivar=kind
}
{did("colleague-leak"):
  Og en historie om en mann i en grønn bil er på vei gjennom huset, uten deg. #id:slutt-to-060
}
Det er plass til to historier i et rom. Det er bare ikke plass til dem samtidig. #id:slutt-to-070 #ending:to-historier
-> END

=== slutt_kjokken ===
Tirsdag hjemme igjen. Skjermen blir svart klokka 10.50. #id:slutt-kjokken-010 #place:home-office #sound:silence
{
- did("arranged") && did("reached"):
  Telefonen ringer før du har reist deg. Det er Ivar. «Jeg har to minutter og ingen råd.» #id:slutt-kjokken-020 #sound:phone #look:ivar=kind
- did("air-agreed"):
  Det er ti minutter til neste. De står der, grønne. Du går ut på trappa, med sko denne gangen. #id:slutt-kjokken-030 #place:outside
- did("reached"):
  Du vet hvem som tar telefonen. Du ringer ikke i dag. Det hjelper likevel. #id:slutt-kjokken-040
- did("told-lene"):
  «Var det hardt i dag òg?» står det fra Lene. Det er lenge siden noen spurte. #id:slutt-kjokken-050 #look:lene=kind
- else:
  Oppvaskmaskinen skyller. Det er ingen som vet at det er tirsdag hos deg. #id:slutt-kjokken-060
}
{did("nagged"):
  På kontoret tar Parisa den andre trappa. Herfra er det ikke så lett å se. #id:slutt-kjokken-070
- else:
  Parisa har sendt deg et bilde av en kopp. Den er hel. #id:slutt-kjokken-080 #look:parisa=wry
}
Du sier det til kjøkkenet: Det møtet er ferdig. Noen dager stemmer det. #id:slutt-kjokken-090 #ending:kjokkenet
-> END
