// samarbeidsmotet – Samarbeidsmøtet (S33 + S34).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Måleren er Roald. De to andre er ikke brukere, men han hører alt de og du sier.
// Slutten: ble noe om pengene hans sagt (money-told), ble det en duell (sharp), kom arket på bordet (punkter), ble det tatt etterpå (spoke-harald).

EXTERNAL level(meter)
EXTERNAL felt()
EXTERNAL did(what)
EXTERNAL prepared(what)
EXTERNAL variant()
EXTERNAL minutes()
EXTERNAL leaks()

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
Torsdag, kl. 13.05. Klokka to er det samarbeidsmøte på legesenteret. Det gjelder Roald Stensby, som gikk førti år i betong, til ryggen sa stopp. #id:before-010 #phase:before #place:office #sound:office-hum
Plassen hans på verkstedet går ut om tre uker. Rundt bordet: Camilla Bøhn fra tiltaksbedriften, fastlegen Harald Myklebust, Roald og du. #id:before-020
Nav kalte inn. Camilla skaffet rommet. Hvem som skal lede, er det ingen som har sagt. #id:before-030
Saken har vært din i ni dager. Før det var det stille fra Nav i fem måneder. #id:before-040 #sound:paper
- (choose)
{minutes() < 5: -> ready}
* {minutes() >= 8} [Ring Roald: Hva vil han ha ut av dette, og hva er ikke for de andre (8 min)? #id:prep-call #prep:call #act:ask #act:arrange #minutes:8]
  En sag stopper i bakgrunnen. «Stensby.» #id:before-050 #place:phone-desk #sound:phone #look:roald=wary
  Jeg har skrevet noe. Det tok litt tid. Jeg tar det med. #id:before-060 #who:roald #look:roald=thoughtful
  Rygg og arbeid kan de få. Pengene mine er ikke noe for de andre. #id:before-070 #who:roald #look:roald=firm #event:clear=1
  -> choose
* {minutes() >= 5} [Send en dagsorden på fem linjer til alle, og sett Roald øverst (5 min). #id:prep-agenda #prep:agenda #act:plan-ahead #minutes:5]
  Roald først. Så ryggen, timene, hva som kommer etter den trettiende, og hvem som gjør hva. #id:before-080 #place:office #sound:keys
  Camilla sender tommel opp. Legen svarer ikke. Roald ringer: «Kan du si hva som står? Jeg har hansker på.» #id:before-090 #sound:phone
  -> choose
* {minutes() >= 6} [Be Goran om å bli med, så dere er to fra Nav som hører (6 min). #id:prep-goran #prep:goran #act:ask-colleague #act:arrange #minutes:6]
  Hva er funksjonen min? #id:before-100 #who:goran #place:colleague-office #look:goran=thoughtful
  «Å høre det jeg ikke rekker å høre», sier du. Goran var ingeniør før. «Sensor», skriver han på blokka. #id:before-110 #sound:paper #look:goran=wry
  -> choose
* {minutes() >= 5} [Finn ut hvorfor det ble stille fra dere i fem måneder (5 min). #id:prep-why #prep:why #act:check-facts #minutes:5]
  To var borte samtidig i vår. Sakene ble stående på navnene deres. Ingen hadde i oppgave å dele dem ut. #id:before-120 #place:office #sound:keys
  Åttitre saker. Roald var nummer sekstien. #id:before-130 #event:clear=1
  -> choose
* [La det være nok nå, og kjør ned til legesenteret. #id:prep-done #act:start]
  -> ready

= ready
Under akvariet på venterommet sitter Roald Stensby, femtiåtte. Hvit børsteklipp, rutete skjorte, never som ser ut til å veie noe. #id:before-140 #place:reception #sound:queue #look:roald=wary
I brystlomma stikker det opp et ark, brettet i fire. #id:before-150
{
- variant() == MILD:
  Så du er den nye. Stensby. Jeg har noe jeg vil si der inne, hvis det blir tid. #id:before-160 #who:roald #look:roald=calm
- variant() == ORDINARY:
  Stensby. Det går fint, dette her. Bare si hvor jeg skal sitte. #id:before-170 #who:roald #look:roald=wary
- else:
  Det går fint. #id:before-180 #who:roald #look:roald=closed
  Du hadde ikke spurt om noe ennå. #id:before-190
}
-> leder

// ---------------------------------------------------------------- 1 Hvem leder?

=== leder ===
Myklebust kommer inn med kaffe og cardigan, tar av seg klokka og legger den på bordet. #id:leder-010 #phase:meeting #place:meeting-room #sound:door #look:harald=kind
Da var vi samlet, folkens. Jeg har til fem på halv tre. Da venter det et øre på meg. #id:leder-020 #who:harald #look:harald=wry
{prepared("goran"):
  Goran trekker ut stolen ved siden av deg. Nå er dere to fra Nav og én Roald. Rommet krympet litt. #id:leder-030 #sound:chair
}
{
- variant() == HARD:
  Harald og jeg tok en prat i går, så vi er vel egentlig enige. Skal vi bare si at jeg leder, siden jeg kjenner Roald best? #id:leder-040 #who:camilla #look:camilla=calm #event:pressure=1
- variant() == ORDINARY:
  Skal vi bare si at jeg leder? Siden jeg, altså, i praksis, er den som kjenner Roald best. #id:leder-050 #who:camilla #look:camilla=calm #event:pressure=1
- else:
  Skal jeg lede, eller? Jeg kjenner jo Roald best, altså, i praksis. #id:leder-060 #who:camilla #look:camilla=kind #event:pressure=1
}
De avtaler meg. #id:leder-070 #thought:roald
{prepared("agenda"):
  Dagsordenen din ligger foran henne. Hun har skrevet sine egne stikkord oppå den. #id:leder-080 #sound:paper
- else:
  Du er mindre nå enn du var i bilen. #id:leder-090
}
* [«Jeg leder, siden Nav kalte inn. Du kjenner hverdagen hans, så du får ordet tidlig.» #id:led-nav #who:you #mode:genuine #shows:felt #act:frame]
  Selvfølgelig. Nav leder. #id:leder-100 #who:camilla #look:camilla=wry
  Hun smiler med munnen og skyver nettbrettet to centimeter fra seg. #id:leder-110 #event:clear=1
* [«La oss spørre ham. Roald, hvem vil du skal styre ordet i dag, eller er det det samme?» #id:led-ask #who:you #mode:deep #shows:warm #act:give-choice #act:ask]
  {prepared("call") || variant() == MILD:
    Du kan vel ta det, du som er ny. Så må de si det på norsk. #id:leder-120 #who:roald #look:roald=wry #event:recognised=1
  - else:
    Det går fint. #id:leder-130 #who:roald #look:roald=closed #event:pressure=1
    Alle venter på resten. Det var det. #id:leder-140
  }
* [«Gjør gjerne det. Da tar jeg tida og passer på at vi rekker det Roald kom for å si.» #id:led-let #who:you #mode:surface #shows:warm #act:offer #act:set-time]
  Supert. Da begynner jeg med litt bakgrunn. #id:leder-150 #who:camilla #look:camilla=glad
  Hun har alt sveipet fram bilde én. Det har piler. Roald ser fra henne til deg. #id:leder-160 #look:roald=wary
-
-> fant

// ---------------------------------------------------------------- 2 Så fint at Nav fant veien (to lag)

=== fant ===
{
- variant() == MILD:
  Og så hyggelig at Nav fant veien, da. Det er jo noen måneder siden sist. #id:fant-010 #who:camilla #look:camilla=wry #event:jab=1
- variant() == ORDINARY:
  Og så fint at Nav endelig fant veien. Fem måneder, altså. Vi har jo stått her. #id:fant-020 #who:camilla #look:camilla=testing #event:jab=1
- else:
  Jeg sa det til Harald: Fem måneder, altså. I praksis uten en lyd. Men så fint at dere endelig fant veien. #id:fant-030 #who:camilla #look:camilla=testing #event:jab=1 #event:guilt=1
  Ja, ja. De har vel nok å gjøre, de også. #id:fant-040 #who:harald #look:harald=wry
}
Så forklarer hun deg hva en tiltaksplass er. Hun gjør det langsomt, og med hendene. #id:fant-050
Nå krangler de snart om meg. #id:fant-060 #thought:roald
{
- prepared("goran"):
  Goran skriver «5 mnd.» uten å se opp. Det hjelper at noen andre også hørte det. #id:fant-070 #event:settle=1
- prepared("why"):
  Du vet hvorfor det ble slik. Det gjør det kortere å si. Ikke bedre. #id:fant-080
- else:
  Det stikker, og det dumme er at hun har rett i tallet. #id:fant-090 #event:guilt=1
}
* (owned) [«Fem måneder er for lenge, og det skulle dere ha hørt fra oss. Nå tar vi neste steg.» #id:fant-own #who:you #act:own #act:move-on]
* (turned) [«Det stemmer at det har vært stille. Roald, har det kostet deg noe at vi ikke har vært her?» #id:fant-turn #who:you #act:admit #act:ask]
* (corrected) [«Hva en tiltaksplass er, kan jeg, for det er jobben min. Det om de fem månedene tar jeg imot.» #id:fant-limit #who:you #act:limit #act:own]
-
* [Du skriver noe på blokka til pulsen har roet seg. #id:fant-in-mask #layer:inner #mode:surface #shows:calm]
  Du skriver «fem». Så skriver du det en gang til. Ingen har merket noe, og møtet går videre. #id:fant-100 #sound:paper #event:clear=1 #event:settle=1
* (shown) [Du sier det rolig: «Den traff, og du har et poeng der.» #id:fant-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Så bra at vi er enige om det, da. #id:fant-110 #who:camilla #look:camilla=wry #event:jab=1
  - else:
    Oi. Ja. Det var … ja. #id:fant-120 #who:camilla #look:camilla=surprised
    Roald ser opp. Det er ikke ofte noen sier sånt rundt et bord. #id:fant-130 #look:roald=thoughtful
  }
* [Du tenker på hva hun står i når Nav ikke svarer. #id:fant-in-work #layer:inner #mode:deep #shows:calm]
  Fem måneder med en mann, en plan og et telefonnummer som ringte ut. Hun snakker ikke langsomt fordi du er dum. #id:fant-140
-
{
- owned && prepared("why"):
  To var borte samtidig, og ingen delte ut sakene. Det er vårt, og det er ikke noe Roald har gjort. #id:fant-150 #who:you #event:clear=1
  Det siste hadde han ikke tenkt på at noen skulle si. #id:fant-160 #look:roald=surprised #event:recognised=1
- owned:
  Bra. Da slipper jeg å si det en gang til. #id:fant-170 #who:camilla #look:camilla=relieved
  Hun sier det en gang til, litt seinere. Men da er det til kaffekoppen. #id:fant-180
- turned && variant() == MILD:
  Jeg ringte to ganger. Så lot jeg være. #id:fant-190 #who:roald #look:roald=thoughtful #event:recognised=1
- turned:
  Kostet og kostet. #id:fant-200 #who:roald #look:roald=closed #event:pressure=1
  Han trekker på den ene skuldra. Alle tre ser på den. #id:fant-210
- else:
  Ja, ja. Jeg ville bare være sikker på at vi snakker om det samme. #id:fant-220 #who:camilla #look:camilla=irritated
  Legen ser på klokka. Det er blitt litt kaldere på den sida av bordet. #id:fant-230 #look:harald=thoughtful #event:clear=1
}
-> okonomi

// ---------------------------------------------------------------- 3 Økonomien hans

=== okonomi ===
{prepared("agenda"):
  Linje én på dagsordenen er Roald. Den tar ett minutt. Så er det ryggen, løftene, de dagene det låser seg. Legen svarer for ham. #id:okonomi-010 #sound:silence
- else:
  Så går det i gang: ryggen, løftene, de dagene det låser seg. Roald får to spørsmål. Legen svarer på det ene av dem. #id:okonomi-020 #sound:silence
}
{
- variant() == HARD:
  Men, altså, i praksis: Skal han ned i timer, må vi jo vite hva han har. Lever han på sosialen, eller? #id:okonomi-030 #who:camilla #look:camilla=calm #event:pressure=1
  Det har jeg faktisk lurt på, jeg òg. #id:okonomi-040 #who:harald #look:harald=thoughtful
- else:
  Og økonomien hans? Lever han på sosialen, eller? Jeg bare spør, altså. #id:okonomi-050 #who:camilla #look:camilla=calm #event:pressure=1
}
Ikke her. #id:okonomi-060 #thought:roald
{prepared("call"):
  «Pengene mine er ikke noe for de andre», sa han i telefonen. Nå ser han på deg. #id:okonomi-070 #look:roald=tense #event:clear=1
- else:
  De to andre ser på deg. Han får litt hjelp fra dere, og det er det eneste i dette rommet som du vet og ikke de. #id:okonomi-080 #look:roald=tense
}
* [«Det svarer Roald på selv hvis han vil, ellers lar vi det ligge. Vi klarer oss uten i dag.» #id:oko-his #who:you #mode:deep #shows:calm #act:give-choice]
  Vi lar det ligge. #id:okonomi-090 #who:roald #look:roald=closed
  Det er fire ord. Det første er til deg. #id:okonomi-100 #event:pressure=1
* (left) [«La oss gå videre til arbeidstida. Den må vi ha svar på før Harald går fem på halv.» #id:oko-hours #who:you #mode:surface #shows:calm #act:move-on #fact:money-open]
  Ja, timene. Godt poeng. #id:okonomi-110 #who:harald #look:harald=kind #event:settle=1
  Camilla setter et spørsmålstegn på nettbrettet. Det er ikke strøket, det er bare satt der. #id:okonomi-120 #look:camilla=thoughtful
* [«Det tar vi ikke her. Vi holder oss til det Roald har sagt ja til at vi snakker om.» #id:oko-not #who:you #mode:genuine #shows:firm #act:limit]
  Nei vel. Jeg tenkte bare på helheten. #id:okonomi-130 #who:camilla #look:camilla=closed
  Roald puster ut gjennom nesa. Det er den lengste lyden han har laget i dag. #id:okonomi-140 #look:roald=relieved #event:recognised=1
* [«Litt, ja. Men det er snart avklart, så det trenger ikke å stoppe oss her i dag.» #id:oko-leak #who:you #mode:surface #shows:warm #act:inform #redline:confidentiality #fact:slip]
  Ja, det var det jeg tenkte. #id:okonomi-150 #who:camilla #look:camilla=thoughtful #sound:keys
  Roald ser på bordkanten, som om noen hadde satt en strek der. #id:okonomi-160 #look:roald=ashamed #event:caught
  Nå vet de det på verkstedet. #id:okonomi-170 #thought:roald
  * * [«Nei. Det var ikke mitt å si. Stryk det, Camilla, og la det bli her. Unnskyld, Roald.» #id:oko-leak-mend #who:you #mode:genuine #shows:felt #act:repair #act:apologise]
      Jeg har alt glemt det. Det er en av fordelene ved alderen. #id:okonomi-180 #who:harald #look:harald=kind
      Camilla stryker så alle ser det. «Selvfølgelig», sier hun. Roald nikker én gang. #id:okonomi-190 #look:roald=wary #event:settle=1
  * * [«Det er bare så vi vet det, alle sammen. Da går vi videre til timene og ryggen, tenker jeg.» #id:oko-leak-on #who:you #mode:surface #shows:calm #act:move-on #fact:money-told]
      Alle vet det nå. Det er akkurat det som er i veien. #id:okonomi-200 #event:dismissed=1
-
-> skole

// ---------------------------------------------------------------- 4 Ikke noen skolemann (to lag)

=== skole ===
Da er det bare hva som skjer etter den trettiende. Vi har et kurs. Seks uker, klasserom, og så er han avklart. #id:skole-010 #who:camilla #look:camilla=calm
{
- variant() == MILD:
  Kurs? Hm. Roald er vel ikke noen skolemann, for å si det sånn. #id:skole-020 #who:harald #look:harald=wry #event:injustice=1
  Han ler kort, mest til kaffen. Camilla smiler. #id:skole-030
- variant() == ORDINARY:
  Kurs? Roald? Nei, Roald er ikke noen skolemann, for å si det sånn. Ham må du gi noe å løfte på. #id:skole-040 #who:harald #look:harald=wry #event:injustice=1
  Legen ler. Camilla smiler med. De liker ham begge to. #id:skole-050 #look:harald=glad
- else:
  Kurs? Roald er ikke noen skolemann, for å si det sånn. #id:skole-060 #who:harald #look:harald=glad #event:injustice=1
  Nei, vi har jo fått skjemaene hans, vi òg. #id:skole-070 #who:camilla #look:camilla=wry #event:injustice=1
  Og der trodde jeg at det var jeg som hadde stygg håndskrift! #id:skole-080 #who:harald #look:harald=glad
  De ler, begge to. De liker ham jo. Det er det som er så rart. #id:skole-090
}
Hendene til Roald forsvinner under bordet. #id:skole-100 #look:roald=ashamed
Jeg ser ned i bordet, så går det over. #id:skole-110 #thought:roald
Noe i deg koker. Noe annet er redd for å gjøre det verre for ham. #id:skole-120 #sound:silence
Hva kjenner du nå? #id:skole-130 #checkin
{
- felt() == IRRITATED:
  Du har svaret klart. Det er morsommere enn hans. Det er derfor det må vente et sekund. #id:skole-140
- felt() == AFRAID:
  Det er ikke legen du er redd for. Det er stillheten som kommer etterpå. #id:skole-150
- felt() == MOVED:
  Du ser bare hendene, og nå ser du dem ikke. #id:skole-160
- else:
  Du er merkelig rolig. Ett sted ved dette bordet må det jo være plass til det. #id:skole-170
}
* (carried) [Du går videre, men du sier navnet hans først hver eneste gang. Legen får du ta etterpå. #id:sko-name #act:move-on #act:let-go]
* (stopped) [«Jeg stopper oss litt. Vi snakker om Roald mens han sitter her. Hva tenker du?» #id:sko-stop #who:you #act:name #act:ask]
* (sheeted) [«Roald, jeg så at du har med deg et ark. Skal vi ta det nå, før vi planlegger mer?» #id:sko-sheet #who:you #act:notice #act:offer]
* (joined) [Du ler litt med, helt kort, så stemningen ikke ryker akkurat nå som det går. #id:sko-laugh #mode:surface #shows:warm #act:humour #redline:humiliation]
  Det varer i to sekunder. Roald ser ikke på legen. Han ser på deg. #id:skole-180 #look:roald=hurt #event:caught
  Alle sammen, altså. #id:skole-190 #thought:roald
  * * [«Nei. Det var ikke noe å le av, og jeg lo. Unnskyld, Roald. Hva vil du selv?» #id:sko-laugh-mend #who:you #mode:genuine #shows:felt #act:repair #act:ask]
      Det blir stille på den måten et rom blir stille når noen har knust noe. #id:skole-200 #sound:silence #event:recognised=1
      Legen ser ned i koppen sin. Nå hørte han det også. #id:skole-210 #look:harald=ashamed
      -> fint
  * * [«Men kurset, altså. Hva er det som taler for det, og hva er det som taler imot?» #id:sko-laugh-on #who:you #mode:surface #shows:calm #act:move-on #fact:laughed]
      De finner tre ting som taler for. Ingen av dem er hans. #id:skole-220 #event:dismissed=1
      -> fint
-
* [Du legger fra deg pennen og snakker helt som vanlig. #id:sko-in-mask #layer:inner #mode:surface #shows:calm]
  {
  - leaks() && fant.corrected:
    Pennen treffer bordet som en hammer. Camilla rykker til. «Altså, hva er det med deg i dag?» #id:skole-230 #look:camilla=angry #fact:sharp #event:anger=1
  - leaks():
    Pennen treffer bordet hardere enn du hadde tenkt. Alle ser på den, og så på noe annet. #id:skole-240 #look:camilla=surprised #event:pressure=1
  - else:
    Pennen ligger. Stemmen er den samme som i stad. Roald ser på pennen. #id:skole-250 #event:settle=2 #event:clear=1
  }
* (told) [Du sier: «Jeg sitter her og kjenner på noe, så nå sier jeg det.» #id:sko-in-show #layer:inner #mode:genuine #shows:felt]
  {fant.corrected:
    «Hva da?» sier legen. Smilet er borte. Camilla har lagt armene i kors. #id:skole-260 #look:harald=tense #look:camilla=closed
  - else:
    Kjenner på hva da? #id:skole-270 #who:harald #look:harald=surprised #event:recognised=1
    {stopped:
      Han ser på Roald, så på deg. Han leter etter det, og han finner det ikke. #id:skole-280
    - else:
      Han spør fordi han ikke vet det. «Det tar vi etterpå», sier du. #id:skole-290
    }
  }
* [Du leter etter det de begge vil: spare ham for nederlag. #id:sko-in-work #layer:inner #mode:deep #shows:calm]
  Legen vil spare ham for et klasserom. Camilla vil ha ham i land før den trettiende. Ingen av dem ler av ham i sitt eget hode. #id:skole-300
-
{
- stopped && told && fant.corrected:
  Altså, nå er det andre gangen du retter på oss. #id:skole-310 #who:camilla #look:camilla=angry #event:anger=1 #fact:sharp
  Det var da for pokker bare en spøk. Spør Roald, du! #id:skole-320 #who:harald #look:harald=irritated
  Nå er det jeg som har ødelagt møtet. #id:skole-330 #thought:roald
- stopped && variant() == MILD:
  Hva jeg tenker? At det høres ut som om jeg ikke er her. #id:skole-340 #who:roald #look:roald=firm #event:recognised=1
  Det blir stille. Så ser han ned igjen, som om det var litt mye. #id:skole-350 #look:harald=surprised #sound:silence
- stopped:
  Tre ansikter venter på ham. Det er ikke det samme som at noen hører. #id:skole-360 #look:roald=tense #event:recognised=1 #event:pressure=1
- sheeted:
  Hånda går til brystlomma og blir der. #id:skole-370 #look:roald=surprised #event:recognised=1
  Har du med et ark? Det visste jeg ikke. #id:skole-380 #who:camilla #look:camilla=surprised
- else:
  «Roald, det neste gjelder deg.» «Roald, hva sier du?» Tredje gangen du sier navnet hans, ser legen opp fra koppen. #id:skole-390 #look:harald=thoughtful #event:settle=1
}
-> fint

// ---------------------------------------------------------------- 5 Det går fint

=== fint ===
{
- variant() == HARD:
  Roald reiser seg, går til vasken i hjørnet og tapper vann i et glass. Han blir stående der med ryggen til. #id:fint-010 #sound:chair #look:roald=leaving
  Det går fint. Bare snakk, dere. #id:fint-020 #who:roald #look:roald=closed
- variant() == ORDINARY:
  Det går fint. #id:fint-030 #who:roald #look:roald=closed
  Han sier det slik folk sier at de ikke er sultne. #id:fint-040
- else:
  Det går fint, det. #id:fint-050 #who:roald #look:roald=resigned
  Han sier det til bordet. Så ser han på deg, som om du kunne komme til å si noe annet. #id:fint-060
}
Hvis jeg sier noe nå, blir det verre etterpå. #id:fint-070 #thought:roald
{did("sharp"):
  Ingen ser på noen. Klokka på bordet er det eneste som beveger seg. #id:fint-080 #sound:silence
- else:
  Du lurer på om det var du som gjorde det. #id:fint-090
}
* (tomorrow) [«Greit. Jeg spør ikke mer her, men jeg ringer deg i morgen tidlig og hører da.» #id:fin-tomorrow #who:you #mode:surface #shows:calm #act:let-go #act:promise]
  {variant() == HARD:
    Ryggen nikker. Vannet renner. #id:fint-100 #event:settle=2
  - else:
    Det kan du gjøre. #id:fint-110 #who:roald #look:roald=relieved #event:settle=2
  }
  -> planen
* (floored) [«Da går vi videre, og så får du ordet før vi avslutter, uansett hva klokka er.» #id:fin-floor #who:you #mode:genuine #shows:felt #act:promise #act:frame]
  Han ser på klokka til legen. Så på deg. #id:fint-120 #look:roald=thoughtful #event:clear=1
  -> planen
* (offered) [«Du trenger ikke å svare. Kan jeg lese opp arket, eller vil du peke på det viktigste?» #id:fin-read #who:you #mode:deep #shows:warm #act:offer #act:give-choice]
  {
  - variant() == HARD && not prepared("call"):
    Jeg har ikke med meg brillene. #id:fint-130 #who:roald #look:roald=ashamed
    Men du bruker jo ikke … #id:fint-140 #who:camilla #look:camilla=surprised #event:grief=1
    Hun stopper. Roald tørker hendene, lenge, og legger arket foran deg med skriften ned. #id:fint-150 #sound:paper
  - prepared("call"):
    Les, du. Jeg har ikke med meg brillene. #id:fint-160 #who:roald #look:roald=wary #event:recognised=1
    Han retter ut arket med begge hendene, som en som glatter noe som skal herde. #id:fint-170 #sound:paper
  - else:
    Les, du. Jeg har ikke med meg brillene. #id:fint-180 #who:roald #look:roald=tense
    Det er ikke merke etter briller på nesa hans. Du retter ut arket. #id:fint-190 #sound:paper
  }
  -> punkter

// ---------------------------------------------------------------- 5b Planen uten arket

=== planen ===
Da sier vi kurset, altså. Så har vi noe på papiret. #id:planen-010 #who:camilla #look:camilla=calm #event:pressure=1
Det er vel greit for deg, Roald? #id:planen-020 #who:harald #look:harald=kind
Seks uker ved en pult. #id:planen-030 #thought:roald
* [«Da setter vi det opp foreløpig, så kan det endres igjen når jeg har snakket med Roald.» #id:pla-take #who:you #mode:surface #shows:calm #act:postpone #fact:course]
  Foreløpig, skriver hun. Ordet får plass i parentes. #id:planen-040 #sound:keys #look:roald=resigned #event:dismissed=1
* [«Hvis det var du som satte opp uka etter den trettiende, hvordan så den ut?» #id:pla-ask #who:you #mode:deep #shows:warm #act:elicit]
  {variant() == HARD:
    Det går fint, sa jeg. #id:planen-050 #who:roald #look:roald=closed #event:pressure=1
  - else:
    Kortere. Hver dag, men kortere. #id:planen-060 #who:roald #look:roald=thoughtful #event:recognised=1
    Fem ord, til bordet. Camilla har sluttet å skrive. #id:planen-070 #look:camilla=thoughtful
  }
* [«Jeg vil at vi venter med kurset til Roald har sagt med egne ord hva han tenker.» #id:pla-wait #who:you #mode:genuine #shows:felt #act:limit #act:reason]
  Da står vi uten noe om tre uker, altså. #id:planen-080 #who:camilla #look:camilla=worried
  Det er sant. Det blir stående mellom dere. #id:planen-090 #event:clear=1
-
-> tid

// ---------------------------------------------------------------- 6 Tre punkter

=== punkter ===
{tid:
  Roald holder arket, men ser ikke på det. Han kan det. Legen står i døra med jakka over armen. #id:punkter-010 #look:roald=tense #sound:silence
- else:
  Bokstavene er store og rette, som på en kasse som skal sendes langt. Du leser sakte. Det er ikke du som har det travelt. #id:punkter-020 #sound:silence
}
Én: Halve dager, ikke halv uke. To: Ikke flere møter der jeg er på dagsordenen. #id:punkter-030
Tre: Lære å lese ordentlig. #id:punkter-040 #look:roald=afraid
Det siste skrev jeg tre ganger. #id:punkter-050 #thought:roald
Noe strammer seg i halsen din. Det er ikke den det dreier seg om nå. #id:punkter-060 #look:harald=ashamed #event:grief=1
* [«Vi tar punkt én først, siden det bestemmer timene. Så tar vi de to andre, også i dag.» #id:pun-first #who:you #mode:surface #shows:calm #act:frame]
  Halve dager tåler den ryggen bedre enn hele. Det kan jeg godt skrive. #id:punkter-070 #who:harald #look:harald=thoughtful #event:clear=1
  Roald er lettet over tempoet. Ingen ser på ham når de ser på timer. #id:punkter-080 #look:roald=relieved #event:settle=2
* [«Takk for at du skrev det. Punkt tre sier noe annet enn det vi trodde da vi satte oss.» #id:pun-thanks #who:you #mode:genuine #shows:felt #act:thank]
  {tid:
    Legen kremter. Så henger han jakka over stolryggen igjen og setter seg. #id:punkter-090 #look:harald=ashamed #sound:chair #event:recognised=1
  - else:
    Legen kremter. Så tar han klokka på bordet og snur skiva ned. #id:punkter-100 #look:harald=ashamed #event:recognised=1
  }
  Ja. Det er jo ikke noe å skrive i avisa, det der. #id:punkter-110 #who:roald #look:roald=moved
* [«Hvem av oss gjør hva med disse tre? Jeg begynner, og så sier du om det stemmer.» #id:pun-who #who:you #mode:deep #shows:calm #act:offer #act:summarise]
  Punkt tre tar du selv: finne ut hva som finnes, og ringe ham. «Det stemmer», sier han, overrasket over at det går an. #id:punkter-120 #look:roald=surprised #event:clear=1
-
{tid: -> ut_dora}
-> tid

// ---------------------------------------------------------------- 7 Legen reiser seg: velg to

=== tid ===
Klokka er 14.22. Legen tar den på håndleddet. «Da må jeg løpe, folkens. Øret.» #id:tid-010 #sound:chair #look:harald=kind #event:pressure=1
Nå blir det som det pleier. #id:tid-020 #thought:roald
Du har tre minutter, og det er tre ting igjen. Du rekker to. #id:tid-030
- (two)
{safe + placed + last + lastly > 1: -> etter_to}
* (safe) [«Harald, ett ord før du går: Hva er det han trygt kan prøve de neste ukene?» #id:tid-safe #who:you #mode:surface #shows:firm #act:check-facts]
  Fire timer. Gå og stå, ikke sitte. Og si fra før det gjør vondt, Roald. Ikke etter. #id:tid-040 #who:harald #look:harald=kind #event:clear=1
  -> two
* (placed) [«Camilla, kan vi to avtale plassen på mandag klokka ni, med Roald på telefonen?» #id:tid-place #who:you #mode:deep #shows:warm #act:set-time #act:offer]
  Mandag. Ja. Det hadde jeg ikke trodd at dere kunne. #id:tid-050 #who:camilla #look:camilla=surprised #event:settle=1
  -> two
* (last) {fint.floored} [«Roald får de to siste minuttene. Det lovte jeg ham, og da er de hans nå.» #id:tid-promise #who:you #mode:genuine #shows:felt #act:give-choice]
  Legen stopper med den ene armen i jakka. #id:tid-060 #look:harald=surprised #event:recognised=1
  -> two
* (lastly) {not fint.floored} [«Roald får de to siste minuttene. Vi andre har snakket ganske mye for i dag.» #id:tid-roald #who:you #mode:genuine #shows:felt #act:give-choice]
  {punkter:
    Jeg har ikke mer. Men det var greit å få sagt det. #id:tid-070 #who:roald #look:roald=calm #event:recognised=1
  - else:
    Du ringer jo i morgen. Da tar vi det da. #id:tid-080 #who:roald #look:roald=wary #event:settle=1
  }
  -> two

= etter_to
{last: -> punkter}
{fint.floored:
  Så er klokka fem på halv. Roald har alt reist seg. Det var hans minutter du brukte. #id:tid-090 #look:roald=resigned #event:caught
}
-> ut_dora

// ---------------------------------------------------------------- 8 I gangen, med Camilla (to lag)

=== ut_dora ===
{
- level("trust") == HIGH:
  Roald tar deg i hånda. Den forsvinner i hans. «Du får ringe, du.» #id:ut-dora-010 #place:corridor #sound:steps #look:roald=warm
- level("trust") == LOW:
  Roald er ute før stolene er satt inn. Jakka har han på armen. #id:ut-dora-020 #place:corridor #sound:steps #look:roald=closed #fact:shut
- else:
  «Ja, ja», sier Roald til gangen. Han nikker til deg på vei ut. #id:ut-dora-030 #place:corridor #sound:steps #look:roald=wary
}
-> gangen

=== gangen ===
Du blir stående igjen med Camilla. Hun stapper nettbrettet i veska. #id:gangen-010 #look:camilla=calm
{
- did("sharp"):
  Det der var ubehagelig, altså. #id:gangen-020 #who:camilla #look:camilla=hurt
- variant() == HARD:
  Harald og jeg kan godt ta resten, hvis dere har mye. Det går jo fint. #id:gangen-030 #who:camilla #look:camilla=wry #event:jab=1
- else:
  Det gikk jo fint, det der. #id:gangen-040 #who:camilla #look:camilla=wry #event:jab=1
}
Nå kommer det. #id:gangen-050 #thought:camilla
Det er ingen bruker her nå. Varmen som har ventet siden «fant veien», har forstått det. #id:gangen-060
* (press) [«Hva er det som presser dere mest på verkstedet nå? Jeg tror vi drar i hver vår ende.» #id:gan-press #who:you #act:elicit #act:ask]
* (minuted) [«Jeg sender referat i dag. Ingen av oss godkjenner det før Roald har fått høre det.» #id:gan-minutes #who:you #act:inform #act:frame]
* (stung) [«Jeg vil at vi får dette til. Å bli rettet på foran Roald gjør det vanskelig for meg.» #id:gan-sting #who:you #act:name #act:reason]
-
* [Du holder det saklig helt ut døra, også i ansiktet. #id:gan-in-mask #layer:inner #mode:surface #shows:calm]
  Det går. Kjeven din kjenner det helt ned på parkeringsplassen. #id:gangen-070 #event:clear=1
* [Du ser en som har stått alene i fem måneder. #id:gan-in-work #layer:inner #mode:deep #shows:warm]
  Det er sagflis på ermet til blazeren. Hun har vært hos ham på verkstedet i dag, før hun kjørte hit. #id:gangen-080
* (hot) [Du sier det som det er: «Jeg ble sint der inne i stad.» #id:gan-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD || did("sharp"):
    Sint? Oi. Så nærtagende. #id:gangen-090 #who:camilla #look:camilla=closed
  - else:
    Ble du det? … Ja. Jeg hørte det selv, da jeg hadde sagt det. #id:gangen-100 #who:camilla #look:camilla=ashamed
  }
-
{
- press:
  Anbudet, altså. Avtalen vår er ute igjen til sommeren, og de teller hvor mange vi får ut. Roald er én av fire som står igjen. #id:gangen-110 #who:camilla #look:camilla=tired #event:clear=1
- minuted:
  Før Roald har hørt det? … Ja. Greit. Det har vi aldri gjort. #id:gangen-120 #who:camilla #look:camilla=thoughtful #event:clear=1
- variant() == HARD || did("sharp"):
  «Rettet på? Jeg forklarte bare.» Hun går. I svingdøra snur hun seg: «Fem måneder, da.» #id:gangen-130 #look:camilla=hurt #sound:door
- else:
  Ja. Unnskyld. Jeg har bare ringt så mange ganger at jeg snakker sånn til alle hos dere nå. #id:gangen-140 #who:camilla #look:camilla=ashamed #event:settle=1
}
-> legen

// ---------------------------------------------------------------- Bak scenen, etter: legen

=== legen ===
Døra til Myklebust står på gløtt. Øret har visst gått. Han sitter med hendene i fanget og ser på skjermen. #id:legen-010 #phase:after #place:corridor #sound:silence #look:harald=tired
* [La ham være i fred. Han har en full dag, og du har ikke mer å gi akkurat nå. #id:leg-leave #act:let-lie #mode:surface #shows:calm]
  Du hilser i forbifarten. Han løfter hånda og smiler, som til en han liker. #id:legen-020 #look:harald=kind
* (leg_listed) [Skriv på lista di at du skal ta det opp med ham på telefonen en gang i neste uke. #id:leg-list #act:postpone #mode:none]
  «H. M., skolemann.» Det er linje fjorten. #id:legen-030 #sound:paper
* {not skole.stopped && not skole.joined} [«Har du ett minutt? Det du sa om skolemann. Jeg tror ikke at du merket det selv.» #id:leg-speak #who:you #act:raise-issue #mode:genuine #shows:felt #fact:spoke-harald]
  Sa jeg det? #id:legen-040 #who:harald #look:harald=surprised
  {variant() == HARD:
    Jeg har kjent Roald i tjue år. Du har kjent ham i ni dager. #id:legen-050 #who:harald #look:harald=irritated #event:jab=1
    «Det er derfor jeg hørte det», sier du. Han svarer ikke. Men han lukker ikke døra heller. #id:legen-060
  - else:
    Tjue år har jeg kjent ham. #id:legen-070 #who:harald #look:harald=ashamed #event:clear=1
    Han sier det først som et forsvar. Så en gang til, som noe annet. #id:legen-080
  }
* {skole.joined} [«Har du ett minutt? Jeg lo av Roald, jeg òg. Det vil jeg at vi to snakker om.» #id:leg-laughed #who:you #act:own #act:raise-issue #mode:genuine #shows:felt #fact:spoke-harald]
  Lo? Av Roald? Nei, det var jo bare … #id:legen-090 #who:harald #look:harald=surprised
  Han hører resten av setningen før han sier den. Han sier den ikke. #id:legen-100 #look:harald=ashamed #event:clear=1
* {skole.stopped} [«Har du ett minutt? Jeg stoppet deg foran alle. Her kan jeg si hvorfor, uten dem.» #id:leg-repair #who:you #act:raise-issue #act:repair #mode:genuine #shows:felt #fact:spoke-harald]
  {did("sharp"):
    Du kom litt hardt ut der. #id:legen-110 #who:harald #look:harald=hurt
    «Ja», sier du. Og så sier du det om skolemann, en gang til, lavere. #id:legen-120 #look:harald=thoughtful #event:settle=1
  - else:
    Jeg hørte det da det ble stille. Jeg skulle bare hatt en spøk til å komme meg ut av det med. #id:legen-130 #who:harald #look:harald=ashamed #event:clear=1
  }
-
{did("slip"):
  -> lekk
- else:
  -> bilen
}

// ---------------------------------------------------------------- Bak scenen, etter: det som ble sagt om pengene

=== lekk ===
På parkeringsplassen kommer de tilbake, de to ordene: «Litt, ja.» #id:lekk-010 #place:outside #sound:rain
* [La det ligge. Det var to ord, og ingen av dem der inne så ut til å bry seg om dem. #id:lek-lie #act:let-lie #mode:none]
  Én brydde seg. Han så på bordkanten. #id:lekk-020 #look:roald=ashamed
* [Ring Mehmet og si hva du sa og hvem som hørte det. Meld det som avvik i dag. #id:lek-report #act:tell-leader #act:report #mode:none #fact:reported]
  Hva fikk de vite, og hva har du sagt til ham? #id:lekk-030 #who:mehmet #look:mehmet=worried #sound:phone
  Det er to gode spørsmål. Du kan svare på det første. Han blir på linja til du kan svare på det andre også. #id:lekk-040 #look:mehmet=kind
* [Ring Roald og be om unnskyldning, og be Camilla om å la det bli med henne. #id:lek-call #act:repair #act:apologise #mode:genuine #shows:felt #fact:apologised]
  Det er sagt, det. #id:lekk-050 #who:roald #look:roald=closed #sound:phone
  Camilla svarer på melding: «Selvfølgelig. Jeg har ikke sagt det til noen her ennå.» #id:lekk-060 #event:settle=1
-
-> bilen

// ---------------------------------------------------------------- Bak scenen, etter: bilen

=== bilen ===
Bilen er kald. Du sitter med nøkkelen i hånda. #id:bilen-010 #place:outside #sound:silence
Hva kjenner du nå? #id:bilen-020 #checkin
{
- felt() == IRRITATED:
  Du har tre svar til Camilla nå. De er glimrende. De kommer en time for sent. #id:bilen-030
- felt() == MOVED && punkter:
  Du lurer på hvilket kjøkkenbord han skrev det ved, og hvor lenge han satt. #id:bilen-040
- felt() == MOVED:
  Et ark, brettet i fire. Det er det eneste du vil ha sett av hele møtet, og det er det du ikke fikk se. #id:bilen-050
- felt() == AFRAID:
  Tenk om han ikke tar telefonen i morgen. #id:bilen-060
- else:
  Det er over. Hendene ligger stille på rattet. #id:bilen-070
}
* [Ta ti minutter med Goran om systemet, ikke om folkene, og finn ett neste skritt. #id:bil-goran #mode:none #act:debrief #minutes:10]
  {prepared("goran"):
    Tre sa navnet hans. Én sa det til ham. Det er målingen min. #id:bilen-080 #who:goran #place:colleague-office #look:goran=thoughtful
  - else:
    Fire mennesker, ett møte og ingen som visste hvem som ledet. Det er ikke en konflikt. Det er en konstruksjonsfeil. #id:bilen-090 #who:goran #place:colleague-office #look:goran=wry
  }
  Neste skritt får plass på en gul lapp: «Hvem leder? Spør brukeren først.» #id:bilen-100 #sound:paper #event:settle=1
* [Gå til Mehmet og si at fem måneder uten noen på saken ikke er et uhell. #id:bil-leader #mode:genuine #shows:felt #act:tell-leader #act:raise-issue #fact:vacancy-rule]
  Hvem deler ut sakene når noen er borte? #id:bilen-110 #who:you #place:leader-office
  Det er … Hm. Det er vel jeg. #id:bilen-120 #who:mehmet #look:mehmet=surprised
  Han leter etter en penn. Han leter lenge, for en som har tre i brystlomma. #id:bilen-130 #look:mehmet=thoughtful
* [Kjør tilbake uten radio, heng fra deg jakka, og la det være nok for i dag. #id:bil-silent #mode:none #act:switch-off]
  Viskerne går. Ved det tredje lyskrysset er det bare viskere. #id:bilen-140 #sound:rain
-
-> referat

// ---------------------------------------------------------------- Neste morgen

=== referat ===
Fredag, kl. 09.50. Referatet er på én side. #id:referat-010 #phase:later #place:office #sound:morning
{not tid.placed:
  I innboksen, fra Camilla: «Har satt opp kurset så lenge, ok?» Spørsmålstegnet er høflig. #id:referat-020 #sound:keys
}
{not tid.safe:
  I innboksen, fra Myklebust: «Hva var det dere trengte fra meg?» #id:referat-030 #sound:keys
}
{did("money-open"):
  Nederst i en e-post fra Camilla: «PS: Økonomien hans?» #id:referat-040 #sound:keys
}
{fint.tomorrow:
  «I morgen tidlig», sa du til ham. Det er i dag. #id:referat-050
}
* [Send det til alle tre samtidig, med ei uke på å si fra hvis noe er feil. #id:ref-send #mode:none #act:note]
  Camilla svarer på fire minutter. Roald svarer ikke. «Ingen merknader», skriver du etter ei uke. #id:referat-060 #sound:keys
  {fint.tomorrow:
    Telefonen hans lå på frokostbordet til klokka tolv. #id:referat-070 #event:caught
  }
* (rang) [Ring Roald klokka ti og les det høyt for ham før de andre får det. #id:ref-ring #mode:none #act:follow-up #act:inform #fact:read-aloud]
  {punkter:
    Les det siste en gang til. #id:referat-080 #who:roald #place:phone-desk #sound:phone #look:roald=moved
    «Lære å lese ordentlig.» Det er stille lenge. «Det kan stå», sier han. #id:referat-090 #event:recognised=1
  - else:
    Jeg har jo det arket. Jeg kan si hva som står. #id:referat-100 #who:roald #place:phone-desk #sound:phone #look:roald=thoughtful
    Halve dager. Ikke være på dagsordenen. Det tredje sier han fortere enn de andre: lære å lese. #id:referat-110 #event:recognised=1
  }
* (hers) [La Camilla sende sitt, for hun skrev hele tida, og du har ni saker i dag. #id:ref-hers #mode:none #act:pass-on]
  Det kommer halv tolv, på fire sider. På side tre står det: «R. er positiv til kurs.» #id:referat-120 #sound:keys #event:dismissed=1
-
{
- did("money-told"):
  -> slutt_lekk
- did("sharp"):
  -> slutt_duell
- punkter && not hers && not did("laughed") && not did("shut"):
  -> slutt_roald
- did("spoke-harald"):
  -> slutt_fulgt
- else:
  -> slutt_ro
}

// ---------------------------------------------------------------- Slik gikk det

=== slutt_roald ===
Tre uker senere er det møte igjen. Denne gangen er innkallingen fra Roald, skrevet av deg etter hans ord. #id:slutt-roald-010 #place:meeting-room #sound:door #look:roald=calm
{tid.placed:
  Halve dager, fra åtte til tolv. To av dem på et byggevarelager som Camilla fant. #id:slutt-roald-020 #look:camilla=glad
- else:
  Kurset tok det ei uke å få bort igjen. Nå er det halve dager, fra åtte til tolv. #id:slutt-roald-030 #look:camilla=calm
}
{skole.stopped && not did("spoke-harald"):
  Myklebust er høflig, litt kjøligere enn før. Men i erklæringen hans står det «Stensby ønsker selv», to steder. #id:slutt-roald-040 #look:harald=thoughtful
- else:
  I erklæringen fra Myklebust står det «Stensby ønsker selv», to steder. Det gjorde det ikke før. #id:slutt-roald-050 #look:harald=kind
}
{did("vacancy-rule"):
  På veggen hos Mehmet henger det ei liste: borte, hvem, og hvem som tar sakene. #id:slutt-roald-060 #place:leader-office
}
Tirsdag og torsdag kveld er det lesing. Så vet dere det. Det går ikke fint ennå. #id:slutt-roald-070 #who:roald #look:roald=wry #place:meeting-room
Den første linja i planen leser han selv, med en finger under. Det tar tid. Ingen hjelper ham. #id:slutt-roald-080 #look:roald=firm #ending:roalds-mote
-> END

=== slutt_fulgt ===
Tre uker senere ringer Roald. Han sier navnet sitt først, som om du kunne ha glemt det. #id:slutt-fulgt-010 #place:phone-desk #sound:phone #look:roald=thoughtful
Han ringte meg, legen. Han spurte: «Sa jeg det?» Og så sa han unnskyld. #id:slutt-fulgt-020 #who:roald #look:roald=moved
{did("laughed"):
  «Du lo, du òg. Det har jeg ikke hørt noe om.» Han sier det rolig, som om han leser av et mål. #id:slutt-fulgt-030 #look:roald=firm #event:caught
}
Jeg visste ikke hva jeg skulle si. Så jeg sa at det går fint. #id:slutt-fulgt-040 #who:roald #look:roald=wry
Gjorde det det? #id:slutt-fulgt-050 #who:you
Nei. Men nå gjør det snart. #id:slutt-fulgt-060 #who:roald #look:roald=calm
{
- did("course"):
  Kurset måtte dere likevel ut av, og det tok to uker. Nå er det halve dager. #id:slutt-fulgt-070 #sound:paper
- referat.rang:
  Det er halve dager nå. Arket hans henger på veggen på verkstedet, sier Camilla. Han hengte det opp selv. #id:slutt-fulgt-080
- else:
  Timene er ikke avgjort ennå. Det er satt opp en dag, og han har sagt ja til den. #id:slutt-fulgt-090
}
{did("vacancy-rule"):
  Hos Mehmet henger det ei liste nå: borte, hvem, og hvem som tar sakene. #id:slutt-fulgt-100 #place:leader-office
}
Det ble sagt til slutt, bare ikke da det gjaldt. Noe gikk det an å hente igjen. #id:slutt-fulgt-110 #ending:fulgt-opp
-> END

=== slutt_ro ===
Tre uker senere er det møte igjen. Samme rom, samme kaffe. God stemning. #id:slutt-ro-010 #place:meeting-room #sound:chair #look:camilla=kind #look:harald=kind
{referat.rang:
  Roald har ringt på forhånd: «Jeg kommer ikke, jeg. Du vet jo hva som står.» Punktene hans ligger foran deg, i din skrift. #id:slutt-ro-020 #look:roald=tired
  Halve dager? Ja, det kan vi vel få til, altså. #id:slutt-ro-030 #who:camilla #look:camilla=kind
- else:
  Klokka to kommer det en melding: «Syk. R.» Den er på fire bokstaver. #id:slutt-ro-040 #sound:phone
  {punkter:
    Halve dager, var det ikke? Det kan vi vel få til uten ham, altså. #id:slutt-ro-050 #who:camilla #look:camilla=calm
  - else:
    Ja, da kan vi jo ta kurset, altså. #id:slutt-ro-060 #who:camilla #look:camilla=calm
  }
}
{
- did("laughed"):
  Ingen av dere sier noe om sist. Dere lo jo, alle tre. #id:slutt-ro-070 #sound:silence
- legen.leg_listed:
  «H. M., skolemann» er fortsatt linje fjorten. Den har fått sju under seg. #id:slutt-ro-080 #sound:paper
}
{did("vacancy-rule"):
  Hos Mehmet er det kommet ei liste over hvem som tar sakene når noen er borte. Den hjelper den neste. #id:slutt-ro-090
}
Dere er enige på elleve minutter. Ingen krangler om ham. Stolen hans er skjøvet helt inn. #id:slutt-ro-100 #ending:ro-i-rommet
-> END

=== slutt_duell ===
Alle husker møtet. Spør du hvem som helst av dem, får du tonen. Ingen husker timene. #id:slutt-duell-010 #place:office #sound:office-hum
{did("spoke-harald"):
  Myklebust har ringt. Dere lo litt av det til slutt. Han spurte hvordan det gikk med Roald, og det visste ingen av dere. #id:slutt-duell-020 #look:harald=kind #sound:phone
- else:
  Neste gang ber tiltaksbedriften om «en annen tone fra Nav». Det står i en e-post med Mehmet på kopi. #id:slutt-duell-030 #look:camilla=hurt #sound:keys
}
{
- punkter && referat.rang:
  Du leser punktene for ham på telefonen en gang til. «De hørte dem vel ikke», sier han. «De hørte dere.» #id:slutt-duell-040 #place:phone-desk #look:roald=resigned
- punkter:
  Tre punkter ble lest opp, i store bokstaver. Det var så stille etter dem at alle husker stillheten feil. #id:slutt-duell-050
- else:
  Arket ble i lomma. Han har vasket den skjorta siden. #id:slutt-duell-060 #look:roald=closed
}
{did("vacancy-rule"):
  Mehmet har laget ei liste over hvem som tar sakene når noen er borte. Den er grei. Den handler ikke om tonen. #id:slutt-duell-070 #place:leader-office
}
Det var snilt ment, alt sammen. Jeg skulle bare ønske at det ikke hadde vært om meg. #id:slutt-duell-080 #who:roald #look:roald=tired #place:phone-desk #ending:duell
-> END

=== slutt_lekk ===
To uker senere ringer Roald. En kaffemaskin freser i bakgrunnen. #id:slutt-lekk-010 #place:phone-desk #sound:phone #look:roald=closed
Camilla har fått vikar her. Hun har lest seg opp. «Du er på sosialen, du òg?» sa hun. Vennlig. Så de hørte det, alle ved saga. #id:slutt-lekk-020 #who:roald #look:roald=ashamed #event:dismissed=1
{
- did("apologised"):
  Du ringte jo den dagen og sa unnskyld. Det husker jeg. Det er bare det at det var sagt. #id:slutt-lekk-030 #who:roald #look:roald=tired
- did("reported"):
  Avviket har fått et nummer. Mehmet har ringt ham selv, og tiltaksbedriften har slettet linja. #id:slutt-lekk-040 #look:roald=wary
- else:
  Nå gjør du det som ble liggende på parkeringsplassen: Du sier det til ham, til Mehmet, og skriver det ned. #id:slutt-lekk-050 #look:roald=closed
}
{punkter:
  Halve dager har han fått. Han bruker dem på å gå sist til kaffen. #id:slutt-lekk-060 #look:roald=sad
- else:
  Arket sitt har han sluttet å ta med. #id:slutt-lekk-070 #look:roald=closed
}
Det var to ord. Han har regnet ut hvem som har hørt dem. Det er nitten. #id:slutt-lekk-080 #ending:lekkasjen
-> END
