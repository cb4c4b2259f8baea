// ingen-ringte – Ingen ringte (S04).
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Tre spørsmål avgjør slutten: Ble det lovet for mye (everything)? Fikk han en dato (no-date)? Klaget han (complaint)?

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
Tirsdag 6. oktober, kl. 09.05. Halv ti ringer du opp Dawit Tesfay på skjerm. Dere har aldri snakket sammen. #id:before-010 #phase:before #place:office #sound:office-hum
I juli skaffet han seg en praksisplass selv, hos Britt, som reparerer sykler og småelektrisk. Hun holdt den av til 1. oktober. #id:before-020 #sound:paper
For fem uker siden overtok du ei liste på seksti linjer. På linje 41 står det: «Ring bruker – arbeidsplass holder av». #id:before-030
Ingen ringte. #id:before-040
- (choose)
{minutes() < 5: -> ready}
* {minutes() >= 10} [Gå gjennom loggen hans, dato for dato (10 min). #id:prep-log #prep:log #act:read-up #minutes:10]
  21. juli: «Plass i orden, Nav ringer 12. august.» 12. august: ingenting. 28. august: en melding ingen har åpnet. #id:before-050 #place:office #sound:keys
  18. september: et standardsvar. Det er sendt fra deg. Du husker det ikke. #id:before-060 #event:guilt
  Elleve uker. Seks før deg, fem hos deg. #id:before-070
  -> choose
* {minutes() >= 10} [Spør Mehmet hva det går an å love i dag (10 min). #id:prep-mehmet #prep:mehmet #act:ask-leader #minutes:10]
  Mehmet kommer seks minutter for sent, med skjorteermene brettet opp og to møter i hånda. #id:before-080 #place:leader-office #sound:steps #look:mehmet=tired
  Ikke plassen. Og ikke at noe blir godkjent. Lov hva du gjør, og når. #id:before-090 #who:mehmet #look:mehmet=firm
  Seksti linjer, sa du? Er det mange? #id:before-100 #who:mehmet #look:mehmet=worried
  Du sier at du ikke vet. Det er det som er svaret. #id:before-110
  -> choose
* {minutes() >= 5} [Si to setninger til Linn: hva er mitt her (5 min)? #id:prep-linn #prep:linn #act:ask-colleague #minutes:5]
  Hva er ditt? #id:before-120 #who:linn #place:colleague-office #look:linn=listening
  Hun strikker ikke på jobb, men hun venter som om hun gjorde det. #id:before-130 #sound:silence
  Fem uker er mine. Seks er det ikke. Og plassen er det ingen av oss som rår over. #id:before-140 #who:you #event:clear=1
  -> choose
* {minutes() >= 5} [Finn et rom med dør, og prøv lyd og bilde (5 min). #id:prep-room #prep:room #act:arrange #minutes:5]
  Det minste rommet har den beste linja. Du flytter lampa til du ser ut som et menneske. #id:before-150 #place:meeting-room #sound:door
  -> choose
* [La det være nok nå, og trykk på «Start samtale». #id:prep-done #act:start]
  -> ready

= ready
Det ringer to ganger. Så sitter han der, i fleecejakka fra lagerjobben, med et ark foran seg. Arket er skrevet for hånd. #id:before-160 #place:video-call #sound:phone #look:dawit=closed
{
- variant() == MILD:
  Hei. Ja, der var du. Jeg hadde begynt å tro at dere ikke hadde telefon. #id:before-170 #who:dawit #look:dawit=wry
- variant() == ORDINARY:
  Dawit Tesfay. Men det visste du vel. #id:before-180 #who:dawit #look:dawit=closed
- else:
  Før du sier noe: La meg bare si det ferdig. #id:before-190 #who:dawit #look:dawit=angry
}
-> dato

// ---------------------------------------------------------------- 1 Datoene (to lag)

=== dato ===
{
- variant() == MILD:
  21. juli var jeg lykkelig. 12. august skulle dere ringe. Siden har jeg mest sett på den telefonen. #id:dato-010 #phase:meeting #who:dawit #look:dawit=tired #event:complaint=1
- variant() == ORDINARY:
  12. august. 28. august. 18. september. Skal jeg fortsette? #id:dato-020 #phase:meeting #who:dawit #look:dawit=firm #event:anger=1 #event:complaint=1
- else:
  12. august: dere skulle ringe. 28. august: jeg skrev. 18. september: jeg skrev igjen, og en maskin takket meg for henvendelsen. #id:dato-030 #phase:meeting #who:dawit #look:dawit=angry #event:anger=2 #event:complaint=1
  Skal jeg fortsette? #id:dato-040 #who:dawit #look:dawit=firm
}
Kommer det et «dessverre» nå, så legger jeg på. #id:dato-050 #thought:dawit
Du blir varm i ansiktet. I den lille ruta oppe i hjørnet ser du at det synes. #id:dato-060
Hva kjenner du nå? #id:dato-070 #checkin
* (owned) [«Nei. Du har rett. Du skulle vært ringt, og det ble du ikke.» #id:dato-own #who:you #act:own]
* (listed) [«Ja, ta hele rekka. Jeg vil ha den fra deg, ikke bare fra loggen.» #id:dato-list #who:you #act:wait #act:elicit]
* {prepared("log")} [«Jeg har dem foran meg her. Det ble elleve uker til sammen.» #id:dato-eleven #who:you #act:inform #act:check-facts]
* {not prepared("log")} [«Jeg har dem her et sted. Det ble rundt ti uker til sammen.» #id:dato-about #who:you #act:inform #fact:guessed]
-
* [Du holder blikket i kameraet og stemmen helt jevn. #id:dato-in-mask #layer:inner #mode:surface #shows:calm]
  {variant() == HARD:
    Det ser rolig ut. Han har sett rolige folk før, på skjerm. #id:dato-080 #event:test=1
  - else:
    Det ser rolig ut. Det gir i hvert fall ham noe å holde i. #id:dato-090 #event:settle=2
  }
* [Du ser for deg telefonen hans på kjøkkenbenken, uke for uke. #id:dato-in-work #layer:inner #mode:deep #shows:grave]
  Elleve uker er sytti ganger å snu den opp og ned. Det blir lettere å høre på ham enn på deg selv. #id:dato-100
* [Du lar ham se, et lite øyeblikk, at du ikke er stolt av dette. #id:dato-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Ikke se sånn ut. Det er ikke du som har kjøpt ny matboks. #id:dato-110 #who:dawit #look:dawit=irritated #event:jab=1
  - else:
    Han ser det. Han hadde ikke regnet med det. #id:dato-120 #look:dawit=surprised
  }
-
{
- owned:
  Han har pusten klar til en setning til. Han trenger den ikke. #id:dato-130 #look:dawit=wary #event:settle=1
  Nei. Det ble jeg ikke. #id:dato-140 #who:dawit
- listed:
  Han leser fra arket. Det er én dato til, som loggen ikke har: 5. oktober sto han utenfor verkstedet og så inn gjennom vinduet. #id:dato-150 #minutes:5 #look:dawit=sad #event:settle=2
  Det sto en der. I forkle. #id:dato-160 #who:dawit #look:dawit=sad
- did("guessed"):
  Elleve. #id:dato-170 #who:dawit #look:dawit=firm #event:caught=1
  Han sier det til arket. Så skriver han noe på det. #id:dato-180 #sound:paper
- else:
  Elleve. Ja. Da kan i hvert fall én av dere telle. #id:dato-190 #who:dawit #look:dawit=wry #event:clear=1
}
-> hvem

// ---------------------------------------------------------------- 2 Hvem var det som ikke ringte?

=== hvem ===
{
- variant() == MILD:
  Jeg lurer bare på én ting. Hvem var det? Som ikke ringte? #id:hvem-010 #who:dawit #look:dawit=thoughtful #event:test=1
- variant() == ORDINARY:
  Hvem var det som ikke ringte? #id:hvem-020 #who:dawit #look:dawit=testing #event:test=1
- else:
  Hvem var det som ikke ringte? Og ikke si «det har blitt». Det er noen som ikke gjorde det. #id:hvem-030 #who:dawit #look:dawit=testing #event:test=1 #event:anger=1
}
Si et navn, eller si «jeg». #id:hvem-040 #thought:dawit
Det finnes et svar som gjør deg uskyldig. Du kjenner det ligge der, ferdig formulert. #id:hvem-050
* [«Det var Nav. Hvem av oss det er, skal du slippe å sortere.» #id:hvem-nav #who:you #mode:deep #shows:grave #act:own]
  Slippe. Ja. Men da er det ingen jeg kan være sint på. Er det sånn det er tenkt? #id:hvem-060 #who:dawit #look:dawit=thoughtful
  Han mener det nesten som et spørsmål. #id:hvem-070 #event:settle=1
* [«De siste fem ukene var det jeg. Før det hadde du ingen her.» #id:hvem-me #who:you #mode:genuine #shows:felt #act:own #act:inform]
  {prepared("linn"):
    Du sier det uten å svelge. Det er sagt én gang før i dag. #id:hvem-080 #event:clear=1
  - else:
    Det er rart å høre det høyt. Fem uker tar ett sekund å si. #id:hvem-090 #event:guilt
  }
  Du. #id:hvem-100 #who:dawit #look:dawit=surprised
  Det er første gang noen i dette har vært en person. Han må se på deg litt. #id:hvem-110 #look:dawit=wary #event:recognised=1
* [«Lista skiftet eier, og da glapp du. Det unnskylder ingenting.» #id:hvem-list #who:you #mode:surface #shows:calm #act:explain #act:inform]
  {variant() == HARD:
    Glapp? Jeg er ikke en såpe. #id:hvem-120 #who:dawit #look:dawit=angry #event:dismissed=1
    Ruta blir svart. Det står bare «D. Tesfay» der ansiktet var. #id:hvem-130 #look:dawit=closed #sound:silence
    Det går et halvt minutt. Så er han tilbake, uten å si hvorfor. #id:hvem-140 #look:dawit=firm
  - else:
    Og hva gjør dere for at neste mann ikke glipper? #id:hvem-150 #who:dawit #look:dawit=testing #event:clear=1
    Det vet du ikke. Du skriver det ned, så det i hvert fall står et sted. #id:hvem-160 #sound:keys
  }
* [«Hun du hadde før, har vært syk siden juli. Derfor lå det der.» #id:hvem-sick #who:you #mode:genuine #shows:warm #act:confide #redline:confidentiality #fact:told-sick]
  Syk? Å. Er det noe alvorlig? #id:hvem-170 #who:dawit #look:dawit=worried #event:settle=2
  Nå skal jeg vel synes synd på henne òg. #id:hvem-180 #thought:dawit
  * * [«Det siste skulle jeg ikke ha sagt. Det handler om oss, ikke om henne.» #id:hvem-sick-mend #who:you #mode:genuine #shows:felt #act:repair]
      Nei. Da glemmer jeg det. #id:hvem-190 #who:dawit #look:dawit=kind #event:recognised=1
      Han ser ut som en som pleier å holde det han sier. Hun det gjelder, vet ingenting ennå. #id:hvem-200
  * * [«Det vet jeg ikke. Jeg ville bare at du skulle skjønne hvorfor det ble liggende.» #id:hvem-sick-on #who:you #mode:surface #shows:warm #act:move-on]
      Det skjønner jeg. Én person er syk, og så stopper Nav. #id:hvem-210 #who:dawit #look:dawit=closed #event:dismissed=1
-
-> bildet

// ---------------------------------------------------------------- 3 Bildet fryser

=== bildet ===
{prepared("room"):
  Han trekker pusten for å si noe. Bildet hakker én gang. Så er han der igjen, midt i setningen. #id:bildet-010 #sound:silence
  -> sko
}
Han trekker pusten. Så fryser bildet, med munnen hans halvåpen. #id:bildet-020 #sound:silence
«… sko …», hører du. «… dattera mi spurte …» Så er han tilbake og ser på deg, som en som har sagt noe. #id:bildet-030
Den setningen sier jeg bare én gang. #id:bildet-040 #thought:dawit
Et lite øyeblikk er du lettet over at du slapp å høre. Så skammer du deg over det. #id:bildet-050
* [«Ja. Det skjønner jeg veldig godt. Var det noe mer du ville si om det?» #id:bildet-nod #who:you #mode:surface #shows:warm #act:move-on #fact:nodded]
  Mer? #id:bildet-060 #who:dawit #look:dawit=surprised
  Du nikker. Du leter etter setningen i det du har av den: sko, datter, spurte. #id:bildet-070
* [«Du frøs. Jeg fikk med meg sko, ikke resten. Orker du å ta det igjen?» #id:bildet-again #who:you #mode:genuine #shows:felt #act:admit #act:ask]
  Han puster ut så det skurrer. #id:bildet-080 #look:dawit=resigned
  La meg si det ferdig denne gangen, da. #id:bildet-090 #who:dawit #look:dawit=tired #event:settle=1
* [«Linja er dårlig her. Skal jeg ringe deg på telefon, så slipper vi det?» #id:bildet-phone #who:you #mode:none #act:give-choice #act:admit #fact:on-phone]
  Ja, ring. Det er jo det jeg har ventet på. #id:bildet-100 #who:dawit #look:dawit=wry
  Det ringer hos Dawit Tesfay. Det er elleve uker for sent, og han tar den med en gang. #id:bildet-110 #place:phone-desk #sound:phone
-
-> sko

// ---------------------------------------------------------------- 4 Vernesko (to lag)

=== sko ===
{did("nodded"):
  Jeg sa at jeg kjøpte vernesko. Det var det du skjønte så godt. #id:sko-010 #who:dawit #look:dawit=hurt #event:caught=1
- else:
  Jeg kjøpte vernesko. #id:sko-020 #who:dawit #look:dawit=sad #event:grief=1
}
{
- variant() == MILD:
  Fjorten hundre kroner. Dattera mi spurte hva de var til. «Til jobben», sa jeg. Det hadde jeg ikke sagt på en stund. #id:sko-030 #who:dawit #look:dawit=sad
- else:
  Fjorten hundre kroner. Dattera mi spurte hva de var til, og da sa jeg: «Til jobben.» Nå spør hun ikke lenger. #id:sko-040 #who:dawit #look:dawit=sad
}
De står i gangen. #id:sko-050 #thought:dawit
Det blir trangt i halsen. Samtidig vil du reparere noe, fort, hva som helst. #id:sko-060
* (quiet) [Du sier ingenting. Du lar skoene få stå der litt. #id:sko-quiet #act:wait #act:space]
* (begun) [«Da hadde du begynt på jobben i hodet ditt allerede.» #id:sko-begun #who:you #act:reflect]
* (hoped) [«De får du bruk for. Hva slags arbeid så du for deg der?» #id:sko-hope #who:you #act:elicit #act:ask #fact:hoped]
-
* [Du ser ned i notatene dine til det har gått litt over. #id:sko-in-mask #layer:inner #mode:surface #shows:calm]
  {did("on-phone"):
    Han kan ikke se det. Akkurat nå er det en fordel for dere begge. #id:sko-070 #event:settle=2
  - else:
    Han ser issen din en stund. Det ordner seg i ansiktet hans også, mens ingen ser på. #id:sko-080 #event:settle=3
  }
* [Du holder fast i at tapet er hans, ikke din eksamen. #id:sko-in-work #layer:inner #mode:deep #shows:warm]
  Skylda flytter seg et hakk til siden. Der den lå, er det plass til et par sko. #id:sko-090 #event:settle=1
* [Du sier at det gjorde inntrykk, det der med skoene. #id:sko-in-show #layer:inner #mode:genuine #shows:felt]
  {did("nodded"):
    Gjorde det? Du hørte det jo ikke. #id:sko-100 #who:dawit #look:dawit=irritated #event:jab=1
  - else:
    Ja. På meg òg. #id:sko-110 #who:dawit #look:dawit=moved #event:recognised=1
  }
-
{
- quiet && did("on-phone"):
  Er du der? #id:sko-120 #who:dawit #look:dawit=wary
  Jeg er her. #id:sko-130 #who:you #event:settle=1
- quiet:
  Han retter på brillene. Det går ti sekunder, og ingen av dere dør av det. #id:sko-140 #look:dawit=tired #event:settle=2
- begun:
  Jeg hadde lært meg navnet på hunden til Britt. Så ja. Jeg hadde begynt. #id:sko-150 #who:dawit #look:dawit=moved #event:recognised=1
- else:
  Noe med ledninger. Jeg er god på det som er lite og skal passe sammen. #id:sko-160 #who:dawit #look:dawit=thoughtful #event:thaw=1
  «De får du bruk for», sier han sakte. Du hører at han skriver det på arket. #id:sko-170 #sound:paper
}
-> inn

// ---------------------------------------------------------------- 5 Denne uka

=== inn ===
{
- variant() == MILD:
  Så … går det an å få meg inn der likevel? Denne uka? #id:inn-010 #who:dawit #look:dawit=wary #event:plea=1
- variant() == ORDINARY:
  Få meg inn der. Denne uka. #id:inn-020 #who:dawit #look:dawit=firm #event:demand=1 #event:pressure=1
- else:
  Jeg er ferdig med «beklager». Få meg inn der. Denne uka. #id:inn-030 #who:dawit #look:dawit=angry #event:demand=1 #event:anger=1
}
Nå får vi se hva det «beklager» er verdt. #id:inn-040 #thought:dawit
{prepared("mehmet"):
  Lov hva du gjør, og når. Mehmets setning ligger der, og den er kort nok til å finne. #id:inn-050 #event:clear=1
- else:
  Skylda har lyst til å betale. Den har kortet framme. #id:inn-060
}
* [«Jeg skal gjøre absolutt alt jeg kan for å få deg inn der denne uka, Dawit.» #id:inn-all #who:you #mode:surface #shows:warm #act:promise #act:comfort #fact:everything]
  Alt. #id:inn-070 #who:dawit #look:dawit=relieved #event:settle=2
  Alt jeg kan. #id:inn-080 #who:you
  Den siste delen av setningen var det bare du som hørte. Men dere smiler begge to, nesten. Det går an å høre det. #id:inn-090 #look:dawit=warm #event:thaw=1
* [«Det kan jeg ikke love. Sier du ja, ringer jeg Britt mens du hører på.» #id:inn-consent #who:you #mode:none #act:limit #act:offer #fact:britt-asked]
  Ja. Ring. #id:inn-100 #who:dawit #look:dawit=surprised
  Du slår nummeret på den andre telefonen og setter på høyttaleren. #id:inn-110 #sound:phone
  Sykkel og el, Britt. … Han Dawit? Jeg holdt den til første oktober. Det begynte en ny i går. Jeg ventet på en telefon fra dere, jeg. #id:inn-120 #who:britt #look:britt=irritated #event:jab=1
  Ingen sier noe. Så høres en luftpumpe. #id:inn-130 #sound:silence
  Men be ham stikke innom. Han var god med småting. Og jeg er ikke den eneste i byen som skrur. #id:inn-140 #who:britt #look:britt=kind #event:clear=1
  {variant() == HARD:
    Da har jeg hørt det selv. Det var verre, og det var bedre. #id:inn-150 #who:dawit #look:dawit=hurt #event:recognised=1
  - else:
    Ok. Da slipper jeg å lure. #id:inn-160 #who:dawit #look:dawit=sad #event:settle=1
  }
* [«Plassen tror jeg er borte. Jeg vil heller finne to nye enn å love den.» #id:inn-gone #who:you #mode:genuine #shows:felt #act:refuse #act:offer]
  {
  - variant() != MILD && level("trust") == LOW:
    Tror du? Du har ikke engang ringt og spurt? #id:inn-170 #who:dawit #look:dawit=angry #event:anger=2
    -> svart
  - variant() == HARD:
    Borte. Ja. Takk. Det var det korteste noen har sagt til meg siden juli. #id:inn-180 #who:dawit #look:dawit=angry #event:anger=1
  - else:
    Jeg tror det òg. #id:inn-190 #who:dawit #look:dawit=sad #event:anger=1
    Han pusser brillene på fleecen, så det gnisser. Det tar tid. #id:inn-200
  }
* [«Vet du hva? Jeg ringer til Britt med en gang, så vet vi det begge to.» #id:inn-ring #who:you #mode:surface #shows:warm #act:help-anyway #redline:confidentiality]
  Du har nummeret. Det ringer allerede. «Vent litt», sier Dawit. #id:inn-210 #sound:phone #look:dawit=surprised
  Jeg har ikke sagt at dere skal snakke om meg nå. #id:inn-220 #thought:dawit
  * * [«Nei, jeg legger på. Jeg skulle ha spurt deg først. Vil du det?» #id:inn-ring-mend #who:you #mode:genuine #shows:felt #act:repair #act:ask #fact:britt-asked]
      Han tenker. Det er visst lenge siden noen har spurt ham om noe. #id:inn-230 #look:dawit=thoughtful #event:recognised=1
      Ja. Ring. Men si hvem du er, og si at jeg sitter her. #id:inn-240 #who:dawit #look:dawit=firm
      Plassen er tatt, sier Britt. Men han må gjerne stikke innom. Dere hører det samtidig. #id:inn-250 #sound:phone
  * * [«Hei, Britt! Jeg ringer fra Nav. Det gjelder Dawit Tesfay og plassen.» #id:inn-ring-on #who:you #mode:surface #shows:warm #act:move-on]
      «Den er tatt», sier Britt. «Var det noe i veien med ham, siden dere aldri ringte?» #id:inn-260 #sound:phone #event:caught=1
      Det kunne jeg ha svart på selv. Hvis noen hadde spurt. #id:inn-270 #who:dawit #look:dawit=closed #event:dismissed=1
-
{variant() == HARD && level("trust") == LOW:
  -> svart
}
-> klage

// ---------------------------------------------------------------- 6 Kan jeg klage på deg? (to lag)

=== klage ===
{
- variant() == MILD:
  Du … kan jeg klage på dette? Jeg mener ikke på deg. Eller jo. Litt. #id:klage-010 #who:dawit #look:dawit=wary #event:test=1
- else:
  Kan jeg klage på deg? #id:klage-020 #who:dawit #look:dawit=testing #event:test=1 #event:pressure=1
}
Blir du stiv nå? #id:klage-030 #thought:dawit
Du tenker på hvem som leser slike. Så tenker du på at du tenkte det. #id:klage-040
* (know) [«Det har du rett til. Vil du vite hva som skjer med klagen?» #id:klage-know #who:you #act:inform #act:ask]
* (now) [«Ja. Klag på nav.no, eller si det nå, så skriver jeg det ned.» #id:klage-now #who:you #act:inform #act:offer #fact:complaint]
* (first) [«Det kan du. Vil du at vi bruker tida på å rette det opp først?» #id:klage-first #who:you #act:inform #act:give-choice #fact:complaint-put-off]
* [«Helst ikke i dag. De blir liggende lenge, de der, uansett.» #id:klage-stall #who:you #mode:surface #shows:warm #act:postpone #redline:appeal-hidden]
  Liggende. #id:klage-050 #who:dawit #look:dawit=closed #event:dismissed=1
  Han smaker på ordet. Han har hørt det før. #id:klage-060
  * * [«Nei, glem det jeg sa. Si det nå, så skriver jeg, med dagens dato på.» #id:klage-stall-mend #who:you #mode:genuine #shows:felt #act:repair #act:write-down #fact:complaint]
      Du skriver. Han dikterer fire linjer, og setter punktum selv. #id:klage-070 #sound:keys #event:recognised=1
  * * [«Jeg tenker bare på at du skal slippe å ha enda en ting å sitte og vente på.» #id:klage-stall-on #who:you #mode:surface #shows:warm #act:move-on]
      Snilt av deg. #id:klage-080 #who:dawit #look:dawit=closed
      Han sier «nav.no» for seg selv mens han skriver. Den fant han uten deg. #id:klage-090 #sound:paper
  - -
  -> neste
-
* [Du tenker at en klage også er en måte å bli hørt på. #id:klage-in-work #layer:inner #mode:deep #shows:calm]
  I elleve uker har han skrevet til noen som ikke svarte. En klage må i hvert fall noen åpne. #id:klage-100 #event:clear=1
* [Du sier det saklig, som om det gjaldt en helt annen. #id:klage-in-mask #layer:inner #mode:surface #shows:calm]
  Det kommer rent ut, som en bussrute. Akkurat det gjør det lett å tro på. #id:klage-110 #event:clear=2
* [Du innrømmer at det ikke er gøy, og at han bør likevel. #id:klage-in-show #layer:inner #mode:genuine #shows:felt]
  {level("trust") == LOW:
    Nei. Det var ikke så gøy her heller. #id:klage-120 #who:dawit #look:dawit=irritated #event:jab=1
  - else:
    Nei. Det var ikke for gøyens skyld. #id:klage-130 #who:dawit #look:dawit=wry
  }
-
{
- now:
  Han dikterer. Fire linjer og tre datoer, ingen utropstegn. Du leser dem opp, og han bytter ut ett ord. #id:klage-140 #sound:keys #minutes:5 #look:dawit=calm #event:recognised=1
- know:
  Du sier det du vet: at den blir registrert, at en annen enn du svarer, og at saken hans ikke blir dårligere av den. #id:klage-150 #event:clear=1
  Da tenker jeg på det. Rolig. Til i kveld. #id:klage-160 #who:dawit #look:dawit=thoughtful
- level("trust") == LOW:
  Så jeg kan klage når du er ferdig med å være flink. #id:klage-170 #who:dawit #look:dawit=irritated #event:dismissed=1
- else:
  Greit. Rett opp, du. Jeg klager etterpå hvis jeg må. #id:klage-180 #who:dawit #look:dawit=wry
}
-> neste

// ---------------------------------------------------------------- 7 En dato

=== neste ===
Det er tre minutter igjen. Du hører at han snur arket. #id:neste-010 #sound:paper
Og når hører jeg fra deg? #id:neste-020 #who:dawit #look:dawit=tired
En dato. Det er alt. #id:neste-030 #thought:dawit
* [«Jeg ringer så fort jeg hører noe fra et verksted. Det lover jeg deg.» #id:neste-soon #who:you #mode:genuine #shows:warm #act:promise #fact:no-date]
  Så fort. #id:neste-040 #who:dawit #look:dawit=resigned
  Du hører ingen penn. #id:neste-050
* [«Jeg ringer tirsdag kl. 10.00. Er det ikke noe nytt, sier jeg det.» #id:neste-tuesday #who:you #mode:surface #shows:firm #act:promise #act:set-time]
  13. oktober, kl. 10.00. #id:neste-060 #who:dawit #look:dawit=calm #event:recognised=1
  Han skriver det sakte, som et navn. #id:neste-070 #sound:paper
* [«Du får det skriftlig i dag: hva jeg har lovet, og hva jeg ikke har.» #id:neste-written #who:you #mode:none #act:write-down #act:summarise #fact:in-writing]
  Og når ringer du? Det må stå der. #id:neste-080 #who:dawit #look:dawit=testing
  Tirsdag. Klokka ti. #id:neste-090 #who:you #event:clear=1
-
Ha det. #id:neste-100 #who:dawit #look:dawit=calm
-> etter

// ---------------------------------------------------------------- Han la på

=== svart ===
Nei. Vet du hva? Jeg har ventet i elleve uker på en samtale. Så var det den her. #id:svart-010 #who:dawit #look:dawit=leaving
Så er han borte. Det lyder et lite pling, som når noe er levert. #id:svart-020 #sound:silence
Arket mitt var ikke ferdig. #id:svart-030 #thought:dawit
-> etter

// ---------------------------------------------------------------- Bak scenen, etter

=== etter ===
Skjermen er svart. Det eneste du kan se i den, er deg selv. #id:etter-010 #phase:after #place:office #sound:office-hum
Hva kjenner du nå? #id:etter-020 #checkin
{
- level("gap") != LOW:
  Du har holdt ansiktet på plass i en halvtime. Nå henger det etter, som en lyd som ikke er i takt. #id:etter-030
- felt() == MOVED || felt() == AFRAID:
  Skylda har ikke lagt på. Den er fortsatt på linja. #id:etter-040
}
* [Lukk laptopen, og gå ut i ti minutter uten å ta med telefonen. #id:etter-break #mode:none #act:break #minutes:10]
  Det er klar høst ute. En sykkel står lenket til gjerdet. Den har punktert. Du lar den være en sykkel. #id:etter-050 #place:outside #sound:morning
* [Gå inn til Linn og si det som er verst å si, før du angrer. #id:etter-linn #mode:none #act:debrief #minutes:10]
  «Det var jeg som sendte standardsvaret», sier du. Hun venter. #id:etter-060 #place:colleague-office #look:linn=listening
  Hva ville du tenkt om det var lista mi? #id:etter-070 #who:linn #look:linn=kind
  Du ville tenkt på lista. Ikke på Linn. #id:etter-080
* [Ta linje 42 med en gang, så det i hvert fall ikke blir én til. #id:etter-on #mode:none #act:straight-on]
  «Ring bruker – ny adresse.» Hun som svarer, lurer på hvorfor du beklager så mye. #id:etter-090 #sound:phone
-
{did("told-sick"):
  -> henne
- else:
  -> lista
}

=== henne ===
Så er det hun som er syk. Hun vet ikke at hun ble nevnt i dag. #id:henne-010 #place:office #sound:silence
* [Skriv til henne selv, kort: hva du sa, til hvem, og at du beklager. #id:henne-write #mode:genuine #shows:felt #act:repair]
  Svaret kommer på kvelden. «Ok. Greit at du sa det.» Så en linje til: «Ikke gjør det igjen.» #id:henne-020 #sound:phone
* [Si det til Mehmet, og meld det som avvik, før du går til lunsj. #id:henne-report #mode:none #act:tell-leader #act:report]
  Du sa hvorfor hun var borte? #id:henne-030 #who:mehmet #place:leader-office #look:mehmet=worried
  Han ringer henne selv. Det er hans å gjøre, og det var ditt å si. #id:henne-040 #look:mehmet=firm
* [La det ligge. Han virket som en som ikke sier sånt videre til noen. #id:henne-lie #mode:none #act:let-lie #fact:sick-silent]
  Det gjorde han kanskje. Du vet ikke hvem han spiser middag med. #id:henne-050
-
-> lista

// ---------------------------------------------------------------- Lista

=== lista ===
Lista er åpen igjen. Femtini linjer. Alle er like lange, og alle er like grå. #id:lista-010 #place:office #sound:keys
{prepared("mehmet"):
  Mehmet går forbi med telefonen mot øret og banker på dørkarmen. «Hvordan gikk det?» Han stopper faktisk. #id:lista-020 #sound:steps #look:mehmet=listening
- else:
  Mehmet går forbi med telefonen mot øret. Han ser deg og hever øyenbrynene: Noe? #id:lista-030 #sound:steps #look:mehmet=tired
}
* [«Nei da, det gikk bra. Jeg skal bare få ryddet litt i den lista mi etterpå.» #id:lista-fine #who:you #mode:surface #shows:calm #act:let-lie]
  Han gir deg tommelen. Det var det svaret han hadde tid til. #id:lista-040 #look:mehmet=kind
* [Meld oppfølgingen som avvik: hva som glapp, når, og hvilken liste det var. #id:lista-report #mode:none #act:report #minutes:8 #fact:told-mehmet]
  Åtte minutter. I feltet for årsak prøver du tre ord før du finner det: «eierskifte». #id:lista-050
* [«Jeg har seksti linjer, og jeg vet ikke hvilke av dem som er løfter.» #id:lista-say #who:you #mode:genuine #shows:felt #act:tell-leader #fact:told-mehmet]
  Løfter? #id:lista-060 #who:mehmet #look:mehmet=surprised
  Han legger på. Han hadde en i telefonen, og han legger på. #id:lista-070 #look:mehmet=worried #event:recognised=1
-
-> notat

=== notat ===
Så er det notatet. Markøren blinker i feltet. #id:notat-010 #sound:keys
* [Skriv hva som er lovet, og når, så alle kan se hva som er løfter. #id:notat-promise #mode:none #act:note #fact:note-promise]
  Det blir tre linjer. Den øverste begynner med en dato. Den er ikke grå. #id:notat-020
* [Skriv at bruker er fulgt opp på video, og ta resten på husken. #id:notat-short #mode:none #act:note #act:move-on]
  «Fulgt opp.» Det er sant. Det sto det samme 21. juli. #id:notat-030
* [Skriv en ordentlig forklaring på hvordan linja ble liggende så lenge. #id:notat-defend #mode:none #act:note #act:explain]
  Elleve setninger. Navnet hans står i den siste. #id:notat-040
-
{
- svart:
  -> brev
- did("no-date") && not did("note-promise"):
  -> uker
- else:
  -> tirsdag
}

// ---------------------------------------------------------------- Han la på: hva gjør du?

=== brev ===
Onsdag morgen. Øverst i innboksen ligger ingenting fra ham. #id:brev-010 #phase:later #place:office #sound:morning
* [Vent noen dager, så han får roe seg litt ned før du prøver på nytt. #id:brev-wait #mode:none #act:wait]
  På dag fire ringer han sentralbordet. Han sier at han bare ville høre om det var hans tur ennå. #id:brev-020 #sound:phone
* [Skriv og beklag uten å forklare noe, og sett opp et fast klokkeslett. #id:brev-write #mode:none #act:apologise #act:set-time #fact:written-sorry]
  «Du skulle vært ringt. Det ble du ikke. Jeg ringer torsdag kl. 12.30.» Tre setninger tar tre kvarter. #id:brev-030
* [Ring ham opp med en gang. Han skal slippe å vente én dag til. #id:brev-call #mode:genuine #shows:felt #act:repair #act:take-now]
  Han tar den, men sier ikke navnet sitt. #id:brev-040 #sound:phone
  Du ringte. #id:brev-050 #who:dawit #look:dawit=wary
-
-> uker

// ---------------------------------------------------------------- Tirsdag 13. oktober

=== tirsdag ===
Tirsdag 13. oktober, kl. 09.55. Du har nummeret framme. Da stikker Linn hodet inn. #id:tirsdag-010 #phase:later #place:office #sound:steps #look:linn=worried
{did("in-writing"):
  I brevet du sendte ham, står det «tirsdag kl. 10.00». Brevet tok et kvarter, og det var lunsjen. #id:tirsdag-020
}
De trenger deg i skranken. Nå. Kan du? #id:tirsdag-030 #who:linn #look:linn=worried #event:pressure=1
* [Send ham «Jeg ringer kl. 10.20» først, og gå ut til dem i skranken etterpå. #id:tirs-message #mode:none #act:inform #fact:rang]
  Meldingen går kl. 09.56. Du ringer 10.21. Han sier klokkeslettet før han sier hei. #id:tirsdag-040 #sound:phone
* [«Ikke før kvart over ti. Jeg har lovet bort de neste ti minuttene.» #id:tirs-first #who:you #mode:genuine #shows:firm #act:limit #act:follow-up #fact:rang]
  Linn ser på deg. Så går hun ut selv. Du ringer på slaget, og i mottaket står det sju stykker. #id:tirsdag-050 #sound:phone #look:linn=firm
* [«Kan du ta den for meg, Linn? Du har noe til gode hos meg for det.» #id:tirs-swap #who:you #mode:surface #shows:warm #act:ask-colleague #act:follow-up #fact:rang]
  Det er fjerde gangen denne uka. #id:tirsdag-060 #who:linn #look:linn=tired
  Hun går. Du ringer kl. 10.00. #id:tirsdag-070 #sound:phone
-
-> uker

// ---------------------------------------------------------------- Noen uker senere

=== uker ===
{did("sick-silent"):
  Kollegaen din er tilbake, halv dag. Hun har fått «god bedring» fra en hun ikke har sett siden juni. Hun spør hvem som visste. #id:uker-010 #phase:later #place:corridor #sound:steps
}
{svart: -> slutt_svart}
{did("told-mehmet"):
  Fire uker senere ligger det to timer i kalenderen hver onsdag: «Rydde lister. M.» Han sitter der selv også. #id:uker-020 #phase:later #place:office #sound:office-hum
- else:
  Fire uker senere er lista på sekstitre linjer. Linje 58 begynner med «Ring bruker». #id:uker-030 #phase:later #place:office #sound:office-hum
}
{
- did("everything"):
  -> slutt_alt
- did("no-date") && not did("note-promise"):
  -> slutt_uten
- did("complaint") || (variant() == HARD && did("complaint-put-off")):
  -> slutt_klage
- else:
  -> slutt_tirsdag
}

=== slutt_tirsdag ===
{did("britt-asked"):
  Det ble ikke hos Britt. Men hun visste om en som reparerte rullestoler, og han trengte noen som var god på det som er lite. #id:slutt-tirsdag-010 #place:phone-desk #sound:phone
- else:
  Det ble ikke hos Britt. To andre verksteder sa nei. Det tredje sa: Kom og se. #id:slutt-tirsdag-020 #place:phone-desk #sound:phone
}
Jeg er fortsatt sint for september. Bare så du vet det. #id:slutt-tirsdag-030 #who:dawit #look:dawit=wry
Det kan du være. Jeg ringer tirsdag. #id:slutt-tirsdag-040 #who:you
Jeg vet det. Klokka ti. #id:slutt-tirsdag-050 #who:dawit #look:dawit=calm
Han kommer på besøk til verkstedet fem minutter før tida. Han har på seg skoene. #id:slutt-tirsdag-060 #ending:tirsdag
-> END

=== slutt_alt ===
Hos Britt går det en ny i forkle. Du har ringt henne to ganger. Den andre gangen tok hun den ikke. #id:slutt-alt-010 #place:phone-desk #sound:phone
Alt du kunne, sa du. Kan du si hva det var? Jeg spør bare. Punkt for punkt. #id:slutt-alt-020 #who:dawit #look:dawit=closed
Det var to telefoner. De høres mindre ut når man sier dem. #id:slutt-alt-030
{did("hoped"):
  «De får du bruk for», sa du om skoene. Det har jeg òg skrevet ned. #id:slutt-alt-040 #who:dawit #look:dawit=hurt
}
Dere snakker fortsatt sammen. Han noterer mer enn før. #id:slutt-alt-050 #ending:alt-jeg-kan
-> END

=== slutt_klage ===
Klagen er behandlet. Du leser svaret med ei hånd foran munnen: Han får medhold i at han skulle vært ringt. #id:slutt-klage-010 #place:office #sound:paper
Det er det første tallet noen har på den lista: elleve uker, én bruker. Mehmet har satt ring rundt det. #id:slutt-klage-020 #look:mehmet=thoughtful
{did("complaint"):
  Jeg så at du hadde skrevet det jeg sa. Også det siste. #id:slutt-klage-030 #who:dawit #look:dawit=calm #place:phone-desk
- else:
  Jeg ventet til du var ferdig med å rette opp. Så klaget jeg. Begge deler gikk jo an. #id:slutt-klage-040 #who:dawit #look:dawit=wry #place:phone-desk
}
Så snakker dere om et verksted for rullestoler. Det går helt greit. #id:slutt-klage-050 #ending:klagen
-> END

=== slutt_uten ===
Onsdag 4. november kommer det en melding. Den har ingen hilsen. #id:slutt-uten-010 #place:office #sound:phone
12. august. 28. august. 18. september. 6. oktober. #id:slutt-uten-020 #who:dawit #look:dawit=resigned
Du husker at du skulle ringe. Du husker bare ikke at det har gått fire uker. #id:slutt-uten-030
Rekka er blitt en dato lengre. Du har fortsatt nummeret. #id:slutt-uten-040 #ending:uten-dato
-> END

=== slutt_svart ===
{did("written-sorry"):
  Torsdag kl. 12.30 sitter han der, med kameraet på. Han har med seg arket. #id:slutt-svart-010 #place:video-call #look:dawit=wary
  Tre setninger. Jeg ventet på den fjerde, den som begynner med «men». #id:slutt-svart-020 #who:dawit #look:dawit=surprised
- else:
  Dere får til en ny samtale til slutt, på telefon. Den varer i elleve minutter. #id:slutt-svart-030 #place:phone-desk #look:dawit=closed
  La meg bare si det ferdig. #id:slutt-svart-040 #who:dawit #look:dawit=firm
}
{did("told-mehmet"):
  Mehmet har satt av to timer til å rydde lister, hver onsdag. Det er for sent for Dawit, og i tide for noen. #id:slutt-svart-050 #look:dawit=calm
}
Nå får han si det. Det tar fire minutter, og ingen fryser. #id:slutt-svart-060 #ending:skjermen-ble-svart
-> END
