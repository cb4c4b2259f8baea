// ordene – Ordene (S02).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Skjellsordene skrives aldri. De står i klammer, som fortelling: [han sier noe om …].
// Tre spørsmål avgjør slutten: Ble behovet hørt (need)? Ble grensa sagt (said-limit)? La du på (ended)?

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
Mandag, kl. 10.32. Sentralbordet har en på linja. «Høy temperatur», sier de. «Morten Eikrem. Han spør ikke etter deg, men det er du som har saken.» #id:before-010 #phase:before #place:phone-desk #sound:phone
Han er permittert fra et sagbruk. I forrige uke fikk han nei til penger til bilen, og ja til resten. #id:before-020
Klokka 11 har du møte. Han hører på musikk så lenge. #id:before-030
- (choose)
{minutes() < 2: -> ready}
* {minutes() >= 4} [Åpne vedtaket og finn setningen han er sint på (4 min). #id:prep-letter #prep:letter #act:read-up #minutes:4]
  «Utgifter til bil anses ikke som nødvendige.» Det er riktig. Det er også alt som står. #id:before-040 #sound:paper
  Det er ordet «anses», tror du. #id:before-050
  -> choose
* {minutes() >= 2} [Legg en avslutningssetning klar på skjermen (2 min). #id:prep-line #prep:line #act:rehearse #minutes:2]
  {house("closing"):
    Kontoret har en fra før. Du henter den fram: «\{closing\}» #id:before-062 #sound:keys
    Under den skriver du: «Jeg ringer deg kl. …» Klokkeslettet lar du stå åpent. #id:before-064
  - else:
    Ingenting er avtalt, så du lager en selv: «Nå legger jeg på. Jeg ringer deg kl. …» Klokkeslettet lar du stå åpent. #id:before-060 #sound:keys
  }
  -> choose
* {minutes() >= 2} [Si til Linh at denne kan bli litt grov (2 min). #id:prep-linh #prep:linh #act:ask-colleague #minutes:2]
  Linh skyver kaffekoppen til side. Hun hører alltid halvparten av samtalene dine. #id:before-070 #look:linh=listening
  Da blir jeg sittende. Du trenger ikke å si noe. Bare snu deg. #id:before-080 #who:linh #look:linh=kind
  -> choose
* {minutes() >= 2} [Reis deg, drikk vann og ta på deg hodesettet (2 min). #id:prep-stand #prep:stand #act:rest #minutes:2]
  Stående er stemmen din en halv tone lavere. Det var en på et kurs som sa det. Det er faktisk sant. #id:before-090 #sound:steps
  -> choose
* [La det være nok nå, og ta ham inn fra musikken. #id:prep-done #act:start]
  -> ready

= ready
{minutes() < 3:
  Han har hørt den samme strofen i over seks minutter. #id:before-100 #event:anger=1
- else:
  Du trykker på den grønne knappen. #id:before-110
}
-> bolge

// ---------------------------------------------------------------- 1 Første bølge

=== bolge ===
{
- variant() == MILD:
  Er det noen der? Er det noen i hele [han sier hva slags etat] som tar telefonen? Hører du, eller? #id:bolge-010 #phase:meeting #who:morten #place:phone-desk #look:morten=angry #event:anger=1
- variant() == ORDINARY:
  [Han sier hva slags folk som jobber i Nav.] Hører du, eller? #id:bolge-020 #phase:meeting #who:morten #place:phone-desk #look:morten=angry #event:anger=2
- else:
  [Han sier hva slags folk som jobber i Nav, og hva som burde skje med dem.] Hører du, eller? #id:bolge-030 #phase:meeting #who:morten #place:phone-desk #look:morten=angry #event:anger=2 #event:insult=1
}
Nå er det noen der. Nå skal de få det. #id:bolge-040 #thought:morten
Bak ham er det helt stille. Ingen motor. Han sitter i en bil som ikke går. #id:bolge-050
* [«Jeg er her, Morten. Fortell meg hva det gjelder i dag.» #id:bolge-here #who:you #mode:surface #shows:calm #act:ask]
  Hva det gjelder! [Han sier det én gang til, saktere.] #id:bolge-060 #who:morten #look:morten=angry
* [Du sier ingenting på et halvt minutt og lar ham holde på. #id:bolge-wait #mode:surface #shows:calm #act:wait #act:space]
  Det går tjuefem sekunder. Så blir det hull i det. #id:bolge-070 #sound:silence #event:settle=1
  Er du der? #id:bolge-080 #who:morten #look:morten=surprised
* {not prepared("letter")} [«Du er sint for avslaget, og du vil at noen svarer deg.» #id:bolge-reflect #who:you #mode:deep #shows:calm #act:reflect]
  {variant() == HARD:
    Ja! Ja, for [en ting om Nav]! Endelig en som skjønner tegninga! #id:bolge-090 #who:morten #event:anger=1
  - else:
    Ja. Noen skal svare. Det er jo det jeg sier. #id:bolge-100 #who:morten #look:morten=firm #event:settle=1
  }
* {prepared("letter")} [«Er det setningen om at bilen ikke «anses som nødvendig»?» #id:bolge-sentence #who:you #mode:deep #shows:calm #act:reflect #act:check-facts]
  Anses! Hvem er det som anser? Ungene bor fire mil unna, hører du, eller? #id:bolge-110 #who:morten #look:morten=angry #event:clear=1
  Han er like sint. Men nå er det én setning han er sint på. #id:bolge-120 #event:settle=1
-
-> deg

// ---------------------------------------------------------------- 2 Det gjelder deg (to lag)

=== deg ===
{
- variant() == MILD:
  Sitter du der og er rolig, attpåtil. [Han sier hva han tror du får betalt for det.] #id:deg-010 #who:morten #look:morten=irritated #event:jab=1 #event:insult=1
- variant() == ORDINARY:
  [Han sier noe om hvor dum du er. Så sier han det én gang til.] #id:deg-020 #who:morten #look:morten=angry #event:insult=2
- else:
  [Han sier noe om stemmen din, og noe om hvem du er. Det er nok til at Linh ser opp.] #id:deg-030 #who:morten #look:morten=angry #event:insult=3
}
Sitter der og er rolig, attpåtil. #id:deg-040 #thought:morten
Det blir varmt bak ørene. Så blir det blankt. Så blir du liten. Det tar under ett sekund. #id:deg-050
Hva kjenner du nå? #id:deg-060 #checkin
* (redirected) [«Jeg hører at du er rasende. Vi tar avslaget, linje for linje.» #id:deg-lines #who:you #act:frame #act:move-on]
* (urgent) [«Hva er det som haster mest for deg akkurat nå, Morten?» #id:deg-urgent #who:you #act:ask #act:elicit]
* (limited) [«Jeg vil hjelpe deg. Det går ikke når du kaller meg det der.» #id:deg-limit #who:you #act:limit #act:offer #fact:said-limit]
* [«Hør på deg selv, du. Det er ikke jeg som høres dum ut nå.» #id:deg-back #who:you #mode:genuine #shows:felt #act:defend #redline:humiliation]
  Det blir stille i den bilen. #id:deg-070 #sound:silence
  Der. Der var dere. #id:deg-080 #thought:morten
  * * [«Det skulle jeg ikke sagt. Vi er to som må slutte med det.» #id:deg-back-mend #who:you #mode:genuine #shows:felt #act:repair #act:own #fact:said-limit]
      To? … Ja, ja. #id:deg-090 #who:morten #look:morten=surprised #event:settle=2
      Du skriver «si til Siv» på blokka. Det må komme fra deg. #id:deg-100 #sound:paper
  * * [«Ja, nå ble det stille. Skal vi ta saken din, eller skal vi ikke?» #id:deg-back-on #who:you #mode:surface #shows:firm #act:move-on]
      [Han sier noe kort.] Ta den, da. #id:deg-110 #who:morten #look:morten=angry #event:anger=1 #event:dismissed=1
  - -
  -> midt
-
* [Du gjør stemmen flat og setningene korte, og venter. #id:deg-in-mask #layer:inner #mode:surface #shows:calm]
  {leaks() || not prepared("stand"):
    Flat går bra. Det er under den flate det rister litt. #id:deg-120 #event:settle=1 #event:clear=1
  - else:
    Flat og en halv tone ned. Hodet får et lite rom bak stemmen. Der kan det tenke. #id:deg-130 #event:settle=2 #event:clear=1
  }
* [Du leter etter det som er under, og skiller det fra ordene. #id:deg-in-work #layer:inner #mode:deep #shows:calm]
  Det er der. Redsel, tror du. Men det er tungt å bære to ting samtidig, og det er ordene som er tyngst. #id:deg-140 #event:clear=1
* [Du lar det bli en pause, så lang at han hører at det traff. #id:deg-in-show #layer:inner #mode:genuine #shows:felt]
  {limited:
    Pausen sier det samme som setningen. Han hører begge. #id:deg-150 #sound:silence #event:recognised=1
  - else:
    Ble du fornærmet nå? #id:deg-160 #who:morten #look:morten=testing #event:jab=1
  }
-
{
- limited:
  {variant() == HARD:
    Kaller deg det? Jeg har ikke begynt! #id:deg-170 #who:morten #look:morten=angry #event:anger=1
    Men han begynner ikke. Ikke med en gang. #id:deg-180 #event:settle=1
  - else:
    Ja, ja. #id:deg-190 #who:morten #look:morten=irritated #event:settle=1
    «Ja, ja» er noe han sier når han ikke har noe svar. #id:deg-200
  }
- urgent:
  Haster? Alt haster! Torsdag haster! Hører du, eller? #id:deg-210 #who:morten #look:morten=tense #event:clear=1
- else:
  Dere kommer til linje fire. Der er det slutt på linjer. #id:deg-220 #sound:paper #event:settle=1
}
-> midt

// ---------------------------------------------------------------- 3 Setningen midt i

=== midt ===
Så kommer den, midt i alt det andre, i samme tonefall. #id:midt-010 #event:anger=1
{deg.urgent || level("energy") != LOW || (prepared("stand") && variant() != HARD):
  … og torsdag kutter de strømmen, men det driter vel dere i, og fredag kommer ungene, hører du, eller? #id:midt-020 #who:morten #look:morten=tense
  -> midt_hel
- else:
  … og tors… kutter … men det driter vel dere i … fre… hører du, eller? #id:midt-030 #who:morten #look:morten=tense
  Det var noe der. Du var et annet sted, i den flate stemmen din. #id:midt-040
  -> midt_hull
}

=== midt_hel ===
Si noe om det. Ikke om det andre. #id:midt-hel-010 #thought:morten
* [«Det er ikke sant at vi driter i det. Det vil jeg ha sagt.» #id:midt-deny #who:you #mode:genuine #shows:felt #act:disagree]
  Nei vel. Så gjør dere ikke det. #id:midt-hel-020 #who:morten #look:morten=closed #event:dismissed=1
* [«Stopp litt nå. Sa du at strømmen blir kuttet på torsdag?» #id:midt-power #who:you #mode:surface #shows:firm #act:check-need #act:notice #fact:need]
  Hva? … Ja. Torsdag klokka tolv. Det står på lappen. #id:midt-hel-030 #who:morten #look:morten=surprised #event:settle=1 #event:clear=1
* [«Du sa at ungene kommer på fredag. Hvor gamle er de, da?» #id:midt-kids #who:you #mode:deep #shows:warm #act:ask #act:notice #fact:need]
  Det blir helt stille i den bilen. #id:midt-hel-040 #sound:silence
  Sju og ti. #id:midt-hel-050 #who:morten #look:morten=sad #event:settle=2
-
-> andre

=== midt_hull ===
Si noe om det. Ikke om det andre. #id:midt-hull-010 #thought:morten
* [«Det er ikke sant at vi driter i det. Det vil jeg ha sagt.» #id:midtgap-deny #who:you #mode:genuine #shows:felt #act:disagree]
  Nei vel. Så gjør dere ikke det. #id:midt-hull-020 #who:morten #look:morten=closed #event:dismissed=1
* [«Jeg hører at det er mye nå. Bare fortsett, du, så er jeg her.» #id:midtgap-nod #who:you #mode:surface #shows:warm #act:move-on]
  Han fortsetter. Du skriver «tors» på blokka. Du vet ikke hvorfor. #id:midt-hull-030 #sound:paper #fact:half-note
* [«Stopp litt. Der mistet jeg deg. Hva var det med torsdag?» #id:midtgap-again #who:you #mode:genuine #shows:felt #act:admit #act:check-need #fact:need]
  Mistet meg! … Strømmen. De kutter strømmen på torsdag. Og ungene kommer på fredag. Hører du nå? #id:midt-hull-040 #who:morten #look:morten=tense #event:clear=1
-
-> andre

// ---------------------------------------------------------------- 4 Andre bølge (to lag)

=== andre ===
{
- variant() == MILD:
  [Han sier hva de kan gjøre med den strømmen.] Og du, du sitter der med varme på beina! #id:andre-010 #who:morten #look:morten=angry #event:anger=1
- variant() == ORDINARY:
  [Nå er det deg igjen. Det er de samme ordene, og et nytt.] #id:andre-020 #who:morten #look:morten=angry #event:insult=2
- else:
  [Nå er det deg igjen. Det kommer uten pauser, og det blir ikke skrevet her.] #id:andre-030 #who:morten #look:morten=angry #event:insult=3
}
Hvis jeg gir meg nå, blir det ingenting. #id:andre-040 #thought:morten
{prepared("linh"):
  Linh har tatt av seg sitt eget hodesett. Hun sier ingenting. Hun sitter der. #id:andre-050 #look:linh=listening
- else:
  Kanskje er det nok nå. Kanskje kjenner du ikke noe lenger. Det er vanskelig å høre forskjell innenfra. #id:andre-060
}
* (tasked) {did("need")} [«Strømmen først, så kan du kjefte etterpå. Hvem har sendt varselet?» #id:andre-task #who:you #act:check-facts #act:move-on]
* (asked) {not did("need")} [«Det som haster først, så kan du kjefte etterpå. Hva er det?» #id:andre-ask #who:you #act:check-need #act:ask #fact:need]
* (warned) [«Nå sier jeg det én gang til: Slipp de ordene, så blir jeg her.» #id:andre-limit #who:you #act:limit #act:give-choice #fact:said-limit]
* (timed) [«Nå legger jeg på. Jeg ringer deg 11.30, og da tar vi det som haster.» #id:andre-end #who:you #act:end-meeting #act:set-time #fact:ended #fact:said-limit]
* [«Nå er det nok for min del, altså. Da sier vi ha det bra, Morten.» #id:andre-bye #who:you #mode:genuine #shows:felt #act:end-meeting #redline:need-not-assessed #fact:ended]
  Klikk. Stillheten er deilig. Den varer i omtrent ti sekunder. #id:andre-070 #sound:silence #event:settle=1
  Så ser du på blokka. Behovet er der fortsatt. Det var bare samtalen som tok slutt. #id:andre-080 #event:fright
  * * [Send ham en melding nå: «Jeg ringer deg tilbake i dag, kl. 11.30.» #id:andre-bye-mend #mode:none #act:repair #act:set-time #minutes:2]
      Ingen svarer. Men det står «levert». #id:andre-090 #sound:phone
      -> halv_tolv
  * * [Gå i møtet ditt. Han kan ringe igjen når han har lært å snakke til folk. #id:andre-bye-on #mode:none #act:let-lie]
      -> glipp
-
* [Du sier det som om det sto på skjermen din, ord for ord. #id:andre-in-mask #layer:inner #mode:surface #shows:firm]
  {prepared("line"):
    Setningen står der, med luft rundt. Du trenger bare stemmen. #id:andre-100 #event:clear=1 #event:settle=1
  - else:
    Skjermen viser kalenderen. Du leser derfra likevel, og ordene kommer, ett for ett. #id:andre-110 #event:clear=1 #event:settle=1
  }
* [Du tenker på to unger i mørket, og lar det bære deg litt til. #id:andre-in-work #layer:inner #mode:deep #shows:firm]
  De er sju og ti, eller noe sånt. De har ikke sagt noe stygt til noen. #id:andre-120 #event:settle=1
* [Du sier at du kjenner du blir sint, og derfor snakker sakte. #id:andre-in-show #layer:inner #mode:genuine #shows:felt]
  {prepared("line") || prepared("linh"):
    Det kommer sakte, som du sa. Det er han som mister rytmen. #id:andre-130 #event:settle=1
  - else:
    Du også? Ja, da kan vi jo være sinte begge to! #id:andre-140 #who:morten #look:morten=angry #event:anger=1
  }
-
{
- timed:
  [Han sier noe.] Du hører det ikke ferdig. Det gjør Linh heller ikke. #id:andre-150 #sound:silence #look:linh=kind
  -> halv_tolv
- warned && variant() == HARD:
  Slipp dem selv! [Og så sier han dem.] #id:andre-160 #who:morten #look:morten=angry #event:anger=1
  Da legger jeg på. Jeg ringer deg 11.30, og da tar vi det som haster. #id:andre-170 #who:you #fact:ended
  -> halv_tolv
- warned:
  Det går fire sekunder. Du teller dem. #id:andre-180 #sound:silence
  Ja, ja. #id:andre-190 #who:morten #look:morten=resigned #event:settle=2
- else:
  Nettselskapet. Rødt papir. Sju tusen to hundre, eller torsdag klokka tolv. #id:andre-200 #who:morten #look:morten=tense #event:clear=1
  Han leser fort og sint. Men han leser. #id:andre-210 #sound:paper
}
{variant() == MILD:
  -> stemme
- else:
  -> navn
}

// ---------------------------------------------------------------- 4b Halv tolv

=== halv_tolv ===
Klokka er 11.26. Møtet ditt går over tida. Hun på den andre sida av bordet leter etter et papir. #id:halv-tolv-010 #place:meeting-room #sound:paper #event:pressure=1
* [La møtet gå ferdig. Han ropte til deg, så han tåler å vente en halvtime. #id:halv-late #mode:none #act:postpone #act:straight-on #fact:late-call]
  Du ringer 12.05. Det ringer lenge. #id:halv-tolv-020 #place:phone-desk #sound:phone
  Du sa halv tolv. #id:halv-tolv-030 #who:morten #look:morten=closed #event:dismissed=1
* [«Unnskyld meg. Jeg har lovet en telefon kl. 11.30, og den må jeg ta.» #id:halv-leave #who:you #mode:surface #shows:firm #act:limit #act:follow-up]
  Hun nikker. Hun har også ventet på en telefon noen gang. #id:halv-tolv-040 #place:phone-desk #sound:steps
  Du ringer 11.30. Han tar den før det har ringt. #id:halv-tolv-050 #sound:phone #look:morten=wary #event:recognised=1
* [Be Linh om å ringe ham, presis, og si at du er på vei. #id:halv-linh #mode:none #act:ask-colleague #act:follow-up #fact:linh-rang]
  {prepared("linh"):
    Linh nikker gjennom glasset. Hun har sagt «halv tolv» til ham før du har reist deg. #id:halv-tolv-060 #look:linh=firm #place:phone-desk
  - else:
    Linh vet ikke hva som venter henne. Hun får den første setningen, og lar være å si hva det var. #id:halv-tolv-070 #look:linh=hurt #place:phone-desk
  }
-
{did("need"):
  Strømmen. Hvem har sendt varselet? #id:halv-tolv-080 #who:you
- else:
  Da tar vi det som haster. Hva er det? #id:halv-tolv-090 #who:you #fact:need
}
De kutter på torsdag. Klokka tolv. Og fredag kommer ungene. #id:halv-tolv-100 #who:morten #look:morten=tired #event:clear=1 #event:settle=1
{variant() == MILD:
  -> stemme
- else:
  -> navn
}

// ---------------------------------------------------------------- 5 Jeg skal huske navnet ditt

=== navn ===
{did("ended"):
  Så kommer det likevel, helt rolig. Det er nesten verre. #id:navn-010 #sound:silence
}
{
- variant() == HARD:
  Jeg skal huske navnet ditt. #id:navn-020 #who:morten #look:morten=closed #event:threat=2
- else:
  Hva var det du het igjen? Det skal jeg huske. #id:navn-030 #who:morten #look:morten=testing #event:threat=1
}
Det var ikke sånn ment. Eller kanskje. #id:navn-040 #thought:morten
Noe kaldt går over nakken. Det kan være ingenting. #id:navn-050
* [«Det står i brevet, det. Det er meg du skal spørre etter.» #id:navn-letter #who:you #mode:surface #shows:calm #act:inform]
  Ja. Det gjør det vel. #id:navn-060 #who:morten #look:morten=resigned #event:settle=1
* [«Hva mener du med det?» Og så venter du på svaret. #id:navn-ask #who:you #mode:genuine #shows:felt #act:ask]
  Ingenting. Jeg mente ingenting. #id:navn-070 #who:morten #look:morten=ashamed #event:clear=1
* [Du skriver det ned ordrett, med tida på, og går videre. #id:navn-write #mode:surface #shows:calm #act:write-down #fact:name-noted]
  Han hører at du skriver. Det blir litt stillere der ute. #id:navn-080 #sound:keys #event:settle=1
-
{did("need"):
  -> stemme
- else:
  -> legger_paa
}

=== legger_paa ===
Ja, ja. Glem det. Da blir det mørkt, da. #id:legger-paa-010 #who:morten #look:morten=resigned
Det er han som legger på. Du står igjen med en setning du ikke skjønner. #id:legger-paa-020 #sound:silence #event:confused=1
-> glipp

// ---------------------------------------------------------------- Glippen

=== glipp ===
Klokka er 13.50. Linh har fått øye på blokka di. #id:glipp-010 #place:phone-desk #look:linh=thoughtful #sound:office-hum
Her står det «tors», og så en strek. Er det strøm? #id:glipp-020 #who:linh #look:linh=worried #event:guilt #event:fright
Det er det. Du hørte det i formiddag. Det kom bare ikke fram før nå. #id:glipp-030
* [Registrer behovet fra notatet ditt nå, og ring ham så etterpå. #id:glipp-register #mode:none #act:receive-need #act:follow-up]
  «Strøm torsdag. Barn?» Det er en søknad på tre ord. Klokka 14.10 tar han telefonen. #id:glipp-040 #sound:keys
* [«Det er meg igjen, Morten. Hva er det som skjer på torsdag?» #id:glipp-call #who:you #mode:genuine #shows:felt #act:repair #act:check-need]
  Ringer du tilbake? #id:glipp-050 #who:morten #look:morten=surprised #sound:phone #event:recognised=1
* [«Han får ringe selv. Jeg la jo på nettopp for å slippe mer av det.» #id:glipp-wait #who:you #mode:surface #shows:firm #act:let-lie #redline:need-not-assessed]
  Linh legger ikke fra seg blokka. #id:glipp-060 #look:linh=firm
  * * [«Nei. Gi meg den. Jeg ringer ham med det samme, og du blir sittende.» #id:glipp-wait-mend #who:you #mode:genuine #shows:felt #act:repair #act:check-need]
      Hun blir sittende. Han tar den etter to ring. #id:glipp-070 #sound:phone #look:linh=kind
  * * [«Ta den du, hvis du vil. Jeg kan ikke høre den stemmen igjen i dag.» #id:glipp-wait-on #who:you #mode:genuine #shows:felt #act:pass-on #fact:linh-rang]
      Linh ringer. Hun gjør det stående. Så rekker hun deg røret likevel: «Han spør etter deg. Pent.» #id:glipp-080 #sound:phone #look:linh=wry
-
De kutter på torsdag. Og fredag kommer ungene. Jeg sa jo det. #id:glipp-090 #who:morten #look:morten=tired #event:clear=1 #fact:glipped
-> stemme

// ---------------------------------------------------------------- 6 Stemmen faller (to lag)

=== stemme ===
Så faller stemmen. Den er en helt annen når den ikke roper. #id:stemme-010 #sound:silence #look:morten=afraid
De kan ikke komme til et mørkt hus. De kan ikke det. Ja, ja. #id:stemme-020 #who:morten #look:morten=afraid #event:grief=1
Nå har jeg ødelagt det. #id:stemme-030 #thought:morten
Du synes synd på ham, med sinne i. Må du være snill nå? #id:stemme-040
Hva kjenner du nå? #id:stemme-050 #checkin
* (soothed) [«Det ordner vi, Morten. De skal ikke komme til et mørkt hus.» #id:stemme-soothe #who:you #act:comfort #act:promise #fact:overpromised]
* (consented) [«Sier du ja, ringer jeg nettselskapet, og så tar vi søknaden.» #id:stemme-consent #who:you #act:offer #act:receive-need]
* (applied) [«Da tar jeg dette som en søknad nå, mens vi snakker sammen.» #id:stemme-apply #who:you #act:receive-need #act:write-down]
* [«Det der skal vi se på til uka, når du har fått roet deg litt.» #id:stemme-later #who:you #mode:surface #shows:firm #act:postpone #redline:retaliation]
  Torsdag er ikke til uka. #id:stemme-060 #who:morten #look:morten=afraid #event:dismissed=1
  Du hører det selv. Det var ikke saken som bestemte den datoen. #id:stemme-070
  * * [«Nei. Nå svarte jeg på ordene dine, ikke på saken. Vi tar den i dag.» #id:stemme-later-mend #who:you #mode:genuine #shows:felt #act:repair #act:receive-need]
      Takk. #id:stemme-080 #who:morten #look:morten=surprised #event:recognised=1
      Du ber Linh avgjøre den sammen med en annen. Du er for varm i kinnene. #id:stemme-090 #look:linh=kind
  * * [«Sånn blir det når vi ikke får snakket ordentlig sammen på telefonen.» #id:stemme-later-on #who:you #mode:surface #shows:firm #act:move-on]
      Linh ruller stolen bort til deg og legger et ark på tastaturet: «I DAG. Jeg tar den.» #id:stemme-100 #look:linh=firm #sound:paper
  - -
  -> slutt
-
* [Du gjør det du skal, høflig, uten å være varm om det. #id:stemme-in-mask #layer:inner #mode:surface #shows:calm]
  Høflig holder. Søknaden merker ikke forskjell. #id:stemme-110 #event:clear=1 #event:settle=1
* [Du lar ungene være grunnen, og ikke ordene hans. #id:stemme-in-work #layer:inner #mode:deep #shows:warm]
  Sju og ti. Det går an å være varm mot noen som ikke er i rommet. #id:stemme-120 #event:settle=1 #event:recognised=1
* [Du sier at du er litt skjelven, og at du hjelper likevel. #id:stemme-in-show #layer:inner #mode:genuine #shows:felt]
  Er det … er det på grunn av meg? #id:stemme-130 #who:morten #look:morten=ashamed
  Ja. #id:stemme-140 #who:you
-
{
- soothed:
  Han gråter, tror du. Det høres ut som en som snur seg vekk i en bil. #id:stemme-150 #look:morten=crying #event:settle=3
  Du får det bra et øyeblikk. Så ser du på hva du sa. Det var ikke du som skulle avgjøre det. #id:stemme-160 #event:guilt
- applied:
  «Strøm torsdag. To barn, sju og ti, fra fredag.» Du leser det opp. Han sier ja etter hvert punktum. #id:stemme-170 #sound:keys #look:morten=relieved #event:settle=2
- else:
  Ja. Ja, gjør det. #id:stemme-180 #who:morten #look:morten=relieved #event:settle=1 #event:recognised=1
  Tjuefem minutter i kø. De gir ham til mandag. De minuttene hadde du ikke, og nå har du brukt dem. #id:stemme-190 #sound:phone #event:pressure=1
}
-> slutt

// ---------------------------------------------------------------- 7 Slutten

=== slutt ===
Du sier det som må sies: Svaret på dette kommer i dag. Avslaget på bilen kan han klage på, innen tre uker, og klagen leveres her. #id:slutt-010 #event:clear=1
Jeg ble vel litt … ja, ja. #id:slutt-020 #who:morten #look:morten=ashamed #event:thaw=1
Si at det går bra. Eller ikke si det. #id:slutt-030 #thought:morten
* [«Vi lar det ligge, Morten. Du hører fra oss i løpet av dagen.» #id:slutt-lie #who:you #mode:surface #shows:warm #act:let-lie]
  Takk. Ha det. #id:slutt-040 #who:morten #look:morten=relieved #event:settle=1
* [«Du får være så sint du vil. Men akkurat de ordene vil jeg slippe.» #id:slutt-words #who:you #mode:genuine #shows:felt #act:limit #fact:said-limit]
  Det blir stille. Så sier han «greit», og det høres ut som et helt ord. #id:slutt-050 #look:morten=thoughtful #event:recognised=1
* [«Jeg skriver at samtalen var hard. Det skal du få vite fra meg.» #id:slutt-note #who:you #mode:genuine #shows:firm #act:inform #act:name]
  Skriv det, du. Det var vel det den var. #id:slutt-060 #who:morten #look:morten=resigned #event:anger=1
-
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Hodesettet er varmt. Det er seks minutter til noen andre trenger deg hel. #id:etter-010 #phase:after #place:phone-desk #sound:office-hum
Hva kjenner du nå? #id:etter-020 #checkin
{
- level("gap") != LOW:
  Du prøver å si «hei» høyt. Det er den flate stemmen som svarer. Den har ikke fått beskjed om at det er over. #id:etter-030
- level("energy") == LOW:
  Hånda ligger på røret. Du kommer ikke på hvorfor. #id:etter-040
}
Vil du ha kaffe, eller vil du si det? #id:etter-050 #who:linh #look:linh=kind
* [Kaffe. Ti minutter med Linh, uten at noen av dere sier det. #id:etter-coffee #mode:none #act:break #minutes:10]
  Dere snakker om en bro som skal males. Hun skyver sukkeret over til deg. #id:etter-060 #place:lunch-room #sound:coffee #look:linh=warm
  Den neste må vente. Det går bra med henne. Hun får en som er der. #id:etter-070
* [Si det. Ikke ordene hans, bare det de gjorde med deg nå. #id:etter-say #mode:genuine #shows:felt #act:debrief #minutes:8]
  «Jeg ble så liten», sier du. Linh spør ikke hva han sa. #id:etter-080 #look:linh=listening
  Jeg blir blank, jeg. Som en tavle noen har tørket av. Hva trenger du det neste kvarteret? #id:etter-090 #who:linh #look:linh=wry
* [Ingen av delene. Rett inn til den neste, som ikke har gjort noe. #id:etter-on #mode:none #act:straight-on]
  Hun sier at det er fint vær. «Ja», sier du, som om det var en anklage. #id:etter-100 #place:meeting-room #sound:door
-
-> avvik

=== avvik ===
Skjemaet for avvik er åpent. Det har fjorten felter. Innboksen har førtito meldinger. #id:avvik-010 #place:office #sound:keys
{variant() != MILD && not did("name-noted"):
  Du prøver å huske nøyaktig hva han sa om navnet ditt. Det er alt blitt litt penere. #id:avvik-020
}
* [La det være. Han sa jo nesten unnskyld, og i morgen er det borte. #id:avvik-skip #mode:none #act:let-lie #fact:not-reported]
  I morgen er det borte. Du legger skjemaet over i kladd. Der ligger det to fra før. Ingen av dem er fra deg. #id:avvik-030
* [Meld det: hva som ble sagt, når, og hva du gjorde (8 minutter). #id:avvik-report #mode:none #act:report #minutes:8 #fact:reported]
  Åtte minutter. I feltet «alvorlighet» står det 1 til 4. Du velger 2, og blir litt fornærmet på egne vegne. #id:avvik-040
* [Gå til Siv og si det muntlig først. Hun får avgjøre om det skal meldes. #id:avvik-siv #mode:genuine #shows:felt #act:tell-leader #fact:told-siv]
  Skriv det. Ikke for hans skyld. For den fjerde som får ham på tråden. #id:avvik-050 #who:siv #place:leader-office #look:siv=firm
-
-> notat

=== notat ===
Så er det notatet i saken. Det er den teksten den neste leser først. #id:notat-010 #place:office #sound:keys
* [Skriv at det var en ubehagelig samtale, så den neste er forberedt. #id:notat-type #mode:none #act:note #fact:note-label]
  «Ubehagelig.» Det er ett ord. Det kommer til å gå foran ham inn i alle rom. #id:notat-020
* [Skriv behovet, svaret, grensa som ble satt, og hans egne ord om ungene. #id:notat-facts #mode:none #act:note #act:summarise #fact:note-facts]
  Fem linjer. «De kan ikke komme til et mørkt hus» er den tredje. #id:notat-030
* [Skriv bare om strømmen. Ordene hører hjemme i avviket, ikke i saken. #id:notat-power #mode:none #act:note #act:limit #fact:note-facts]
  To linjer om strøm. Saken handler om det den handler om. #id:notat-040
-
-> siv

=== siv ===
Siv står ved kaffemaskinen med nøkkelkortet rundt halsen. Det er bare dere to der. #id:siv-010 #place:lunch-room #sound:coffee #look:siv=kind
Du er på jobb, du må tåle det. Det er det ingen som har sagt her. Men alle kan det utenat. #id:siv-020
* [«Hva er det vi har avtalt her om når man kan legge på?» #id:siv-agreed #who:you #mode:genuine #shows:felt #act:raise-issue #act:ask-leader #fact:asked-rule]
  {house("closing"):
    Det står på «Slik gjør vi det hos oss», det. Vent. #id:siv-032 #who:siv #look:siv=surprised
    Hun finner den fram på telefonen og leser høyt: «\{closing\}» #id:siv-034
    Den har det visst ikke vært noen som har øvd på. Ikke jeg heller. #id:siv-036 #who:siv #look:siv=thoughtful
  - else:
    Det har vi … Nei. #id:siv-030 #who:siv #look:siv=surprised
    Hun ser på deg. Så på kaffemaskinen, som om den burde ha visst det. «Ingenting», sier hun. «Vi har avtalt ingenting.» #id:siv-040 #look:siv=thoughtful
  }
* [«Grei formiddag. Litt støy på linja, men det går seg til.» #id:siv-fine #who:you #mode:surface #shows:warm #act:let-lie]
  Du er så stødig, du. #id:siv-050 #who:siv #look:siv=warm
  Det er ros. Den er også en vaktplan. #id:siv-060
* [Fyll koppen og gå. Du har ikke flere ord igjen i dag. #id:siv-quiet #mode:none #act:let-go]
  Hun ser etter deg. Hun merker at du ikke tok sukker. #id:siv-070 #look:siv=worried
-
-> torsdag

// ---------------------------------------------------------------- Torsdag 08.15

=== torsdag ===
Torsdag, kl. 08.15. Telefonen lyser: ukjent nummer. Pulsen din kjenner det. #id:torsdag-010 #phase:later #place:phone-desk #sound:phone #event:pressure=1
* [Ta den selv. Du reiser deg først, og du lar den ringe tre ganger. #id:tors-take #mode:surface #shows:calm #act:take-now]
  Det er fra nettselskapet. Strømmen er på. Du setter deg igjen, litt hardt. #id:torsdag-020 #sound:chair
* [La Linh ta den, slik dere ble enige om å bytte på denne uka. #id:tors-linh #mode:none #act:ask-colleague]
  Linh sier «ja» tre ganger og «nei» én. Så holder hun opp tommelen: Strømmen er på. #id:torsdag-030 #look:linh=warm
* [La den gå, og ring tilbake kl. 09.00, når du har lest saken først. #id:tors-back #mode:none #act:set-time]
  Du leser, og ringer presis. Det er nettselskapet. De ville bare si at den er på. #id:torsdag-040 #sound:phone
-
{
- did("glipped"):
  -> slutt_glippen
- did("ended"):
  -> slutt_tilbake
- did("said-limit"):
  -> slutt_begge
- else:
  -> slutt_alt
}

=== slutt_begge ===
Fire uker senere ringer han igjen. Han er høy i stemmen fra første ord. #id:slutt-begge-010 #sound:phone #look:morten=angry
Dere er jo … dere er … treige! Hører du, eller? #id:slutt-begge-020 #who:morten #look:morten=irritated
Du hører at han leter. Du hører hva det er han ikke sier. #id:slutt-begge-030 #event:recognised=1
{
- did("overpromised"):
  Søknaden ble delvis innvilget. Det var ikke ditt løfte som gjorde det, og Linh fikk høre hva du hadde lovet. #id:slutt-begge-040 #look:linh=tired
- did("note-label"):
  «Han var ikke så ubehagelig som det sto», sier vikaren etterpå. #id:slutt-begge-050 #look:linh=thoughtful
- did("asked-rule"):
  På veggen henger det ei setning, med dato og Sivs navn under. Linh leste den opp på tirsdag. Hun sier at den virker. #id:slutt-begge-060 #look:linh=wry
}
Jeg hører, sier du. Og det gjør du. #id:slutt-begge-070 #ending:strommen-og-ordene
-> END

=== slutt_alt ===
Strømmen er på, ungene var der, og det kom et kort i posten med et bilde av en hund. «Takk. M.» #id:slutt-alt-010 #place:office #sound:paper
Du ble glad for det. Du har også begynt å gå på do når det er ukjent nummer. #id:slutt-alt-020
{did("overpromised"):
  «De skal ikke komme til et mørkt hus», hadde du sagt, før noen hadde vurdert det. Det var Linh som måtte stå for det. #id:slutt-alt-030 #look:linh=tired
}
{did("not-reported"):
  Han ringte til meg i går. Var han sånn med deg òg? Du sa jo ingenting. #id:slutt-alt-040 #who:linh #look:linh=hurt
- else:
  Siv har fått tre avvik i fanget. Alle tre er fra folk som trodde at de var alene om det. #id:slutt-alt-050 #look:siv=thoughtful
}
Alt ble ordnet, unntatt ordene. De har du. #id:slutt-alt-060 #ending:alt-annet-enn-ordene
-> END

=== slutt_tilbake ===
{did("late-call"):
  Svaret kom samme dag, rett før stengetid. Det han husker, er at du sa halv tolv. #id:slutt-tilbake-010 #place:office
- else:
  Svaret kom samme dag. Behovet ble fanget opp femti minutter etter at du la på. #id:slutt-tilbake-020 #place:office
}
{did("linh-rang"):
  Linh har lånt setningen din to ganger siden. Hun har lagt til et «takk» på slutten. #id:slutt-tilbake-030 #look:linh=wry
}
{
- did("asked-rule") && house("closing"):
  Den avtalte setningen henger over telefonene nå. Før lå den på ei side som ingen åpnet. #id:slutt-tilbake-042 #look:siv=firm
- did("asked-rule"):
  Setningen er blitt kontorets. Siv har skrevet dato på den. #id:slutt-tilbake-040 #look:siv=firm
- house("closing"):
  Den avtalte setningen ligger fortsatt på ei side som ingen åpner. Din ligger på skjermen, ved siden av en handleliste. #id:slutt-tilbake-052
- else:
  Setningen er fortsatt bare din. Den ligger på skjermen, ved siden av en handleliste. #id:slutt-tilbake-050
}
Du la på meg. Så ringte du. Det var det rareste. #id:slutt-tilbake-060 #who:morten #look:morten=thoughtful #sound:phone #ending:lagt-pa-ringt-tilbake
-> END

=== slutt_glippen ===
Det gikk. Søknaden ble vurdert mandag kl. 15.50, og torsdag var det lys. Det kostet bare halve dagen din, og litt av Linhs. #id:slutt-glippen-010 #place:office #look:linh=tired
Du har beholdt arket. «Tors», står det, og så en strek. #id:slutt-glippen-020
{did("reported"):
  I avviket skrev du også dette: «Jeg hørte det ikke, fordi jeg holdt meg rolig.» Siv har lest det tre ganger. #id:slutt-glippen-030 #look:siv=moved
- else:
  Du hørte det ikke, fordi du holdt deg rolig. Det er ikke noe felt for det. #id:slutt-glippen-040
}
Linh spør om du vil ha kaffe eller vil si det. Denne gangen sier du begge deler. #id:slutt-glippen-050 #look:linh=kind #ending:glippen
-> END
