// ut-av-rommet – Ut av rommet (S05 + S06). Rød scene: innholdsvarsel, kan hoppes over fra hver linje.
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Valget spilleren tar, ER linja i utskriften. Det gjentas ikke under. #who:you på et valg betyr at det sies høyt.
// Ingen våpen, ingen slag, ingen jakt. Det verste er en stemme, et skritt for nær og ei flat hånd på et bord.
// Tre spørsmål avgjør slutten: Ble det innvilget av frykt (granted)? Ble det sagt eller meldt etterpå (spoke)? Ble det gitt et løfte (said-yes)?

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
Torsdag, kl. 14.10. Om ti minutter har du Henrik Falck, på en kort time om penger til mat. Han solgte boliger før. Nå bor han hos en venn. #id:before-010 #phase:before #place:office #sound:office-hum
I saken ligger det ett notat fra mars. «Hevet stemme.» Det er alt. #id:before-020
Julie i mottaket har ringt. «Unnskyld, men han er her alt, og han er litt … ustø.» #id:before-030 #sound:phone
- (choose)
{minutes() < 3: -> ready}
* {minutes() >= 3} [Si fra til Torbjørn, og avtal et tegn med ham (3 min). #id:prep-guard #prep:guard #act:arrange #minutes:3]
  Tar du av deg nøkkelkortet, så kommer jeg. Du trenger ikke å si noe. #id:before-040 #who:torbjorn #place:corridor #look:torbjorn=calm
  Torbjørn Lie snakker lavere jo viktigere det er. Nå må du lene deg fram. #id:before-050 #look:torbjorn=kind
  -> choose
* {minutes() >= 4} [Spør Ayan om hun kan bli med deg inn dit (4 min). #id:prep-ayan #prep:ayan #act:ask-colleague #minutes:4]
  Jeg sitter. Du snakker. Den som blir sliten først, ser på den andre. #id:before-060 #who:ayan #place:colleague-office #look:ayan=firm
  -> choose
* {minutes() >= 3} [Bytt rom, sett deg nærmest døra, ta med alarm (3 min). #id:prep-room #prep:room #act:arrange #minutes:3]
  Det åpne rommet har glass mot gangen. Du flytter stolen én meter. Den meteren er din. #id:before-070 #place:meeting-room #sound:chair
  -> choose
* {minutes() >= 4} [Les saken, og finn ut hva som egentlig sto i mars (4 min). #id:prep-case #prep:case #act:read-up #minutes:4]
  I mars var det en husleie. Han hadde rett. Stemmen kom etter at han hadde sagt det fire ganger. #id:before-080 #place:office #sound:keys
  I dag er det mat. Det står i bestillingen. Da kan du skrive det ned uten å spørre. #id:before-090
  -> choose
* [La det være nok nå, og gå ut i mottaket til ham. #id:prep-done #act:start]
  -> ready

= ready
Ingenting av dette gjør det ufarlig. Ingenting av det gjør det til din skyld. #id:before-100
-> mottak

// ---------------------------------------------------------------- 1 I mottaket

=== mottak ===
Han lener seg mot skranken i en god ullfrakk som er kneppet feil. Telefonen glipper. Han ser på den der den ligger. #id:mottak-010 #phase:meeting #place:reception #sound:queue #look:henrik=warm
{
- variant() == MILD:
  Der er du jo! Da er vi enige, da. Du har et sånt ansikt. #id:mottak-020 #who:henrik #look:henrik=warm #event:flattery=1
- variant() == ORDINARY:
  Der er du jo! Da er vi enige, da. Dette tar to minutter, og så er jeg ute av livet ditt. #id:mottak-030 #who:henrik #look:henrik=warm #event:flattery=1 #event:fright
- else:
  Der er du jo. Endelig. Da er vi enige, da. Er vi ikke? #id:mottak-040 #who:henrik #look:henrik=testing #event:demand=1 #event:fright
}
Stå rett. Snakk pent. #id:mottak-050 #thought:henrik
Du blir urolig før du vet hvorfor. Det er en opplysning, den også. #id:mottak-060
* {prepared("guard")} [«Bli med inn, så får du fred. Torbjørn står rett utenfor.» #id:mottak-in #who:you #mode:deep #shows:warm #act:privacy #act:inform]
  Fred. Ja takk, begge deler. #id:mottak-070 #who:henrik #look:henrik=wry #event:recognised=1
* {not prepared("guard")} [«Bli med inn, så lar vi døra stå åpen ut mot de andre.» #id:mottak-open #who:you #mode:deep #shows:warm #act:frame]
  Åpen planløsning. Det selger. #id:mottak-080 #who:henrik #look:henrik=wry #event:settle=1
* [«Jeg henter en kollega, så er vi to. Sett deg så lenge, du.» #id:mottak-two #who:you #mode:none #act:arrange #act:frame #fact:two]
  To? Er jeg så viktig? #id:mottak-090 #who:henrik #look:henrik=wary #event:jab=1
  {prepared("ayan"):
    Ayan kommer gående. Hun nikker til ham, omtrent som til en nabo. #id:mottak-100 #look:ayan=calm #sound:steps
  - else:
    Ayan legger fra seg det hun holder på med. Hun spør ikke hvorfor. #id:mottak-110 #look:ayan=firm #sound:steps
  }
* [«Vi tar det her ute i dag, Henrik. Jeg finner en stol til deg.» #id:mottak-here #who:you #mode:surface #shows:calm #act:frame #act:arrange #fact:out-here]
  Her? Med tilskuere? #id:mottak-120 #who:henrik #look:henrik=ashamed #event:dismissed=1
  Du setter stolen ved vinduet. Julie ser opp fra skranken og ned igjen. #id:mottak-130 #sound:chair #look:julie=wary
-
-> naer

// ---------------------------------------------------------------- 2 For nær (to lag)

=== naer ===
{did("out-here"):
  Han setter seg ikke. #id:naer-010 #look:henrik=tense
- else:
  Han setter seg, og reiser seg igjen før du har åpnet munnen. #id:naer-020 #place:meeting-room #sound:chair #look:henrik=tense
}
{
- variant() == MILD:
  Du skjønner … Jeg hadde kontor med utsikt. Så mistet jeg tråden. Du har en knapp du trykker på, ikke sant? #id:naer-030 #who:henrik #look:henrik=sad #event:plea=1 #event:fright
- variant() == ORDINARY:
  Du har en knapp du trykker på. Så trykker du på den, og så er jeg ute herfra. #id:naer-040 #who:henrik #look:henrik=tense #event:demand=1 #event:fright=2
- else:
  Du har en knapp du trykker på. Trykk på den. Du vil ikke at jeg skal bli sint nå. #id:naer-050 #who:henrik #look:henrik=angry #event:threat=2
}
Han står for nær. Det er bare ett skritt for mye, og kroppen din har målt det. #id:naer-060 #event:fright
Ikke gå fra meg nå. #id:naer-070 #thought:henrik
Munnen er tørr. Du blir varm, og så blir du veldig stille. #id:naer-080
Hva kjenner du nå? #id:naer-090 #checkin
* (heard) [«Mm. Du trenger penger til mat i dag. Det har jeg hørt.» #id:naer-food #who:you #act:reflect #act:check-need]
* (truth) [«Jeg bestemmer ikke dette alene, og ikke her inne i dag.» #id:naer-alone #who:you #act:limit #act:inform]
* (written) [«Jeg skriver opp hva du trenger. Svaret kommer i dag.» #id:naer-write #who:you #act:write-down #act:promise]
-
* [Du gjør deg langsom: lav stemme, åpne hender, stille ansikt. #id:naer-in-mask #layer:inner #mode:surface #shows:calm]
  {leaks():
    Det meste av deg er langsomt. Øyelokket er det ikke. Det er det ingen som ser. #id:naer-100 #event:settle=2
  - else:
    Han senker seg en halv centimeter, uten å vite hvorfor. #id:naer-110 #event:settle=3 #event:clear=1
  }
* [Du prøver å se for deg hvem han er på en skikkelig god dag. #id:naer-in-work #layer:inner #mode:deep #shows:calm]
  En mann i en frakk som er kneppet riktig. Bildet kommer. Så går det, for det er så mye annet som skal ha plass. #id:naer-120
* [Du sier at du trenger litt mer plass for å kunne hjelpe ham nå. #id:naer-in-show #layer:inner #mode:genuine #shows:felt]
  {variant() == HARD:
    Plass? Jeg har ikke noe annet enn plass. #id:naer-130 #who:henrik #look:henrik=angry #event:anger=1
  - else:
    Han ser ned på skoene sine og flytter dem, én om gangen. #id:naer-140 #look:henrik=ashamed #event:settle=1
  }
-
{
- heard:
  Ja. Mat. Det er ikke verre enn det. #id:naer-150 #who:henrik #look:henrik=tired #event:recognised=1
- written:
  {prepared("case"):
    Det står der alt: «mat, i dag». Du snur arket, så han kan lese det selv. #id:naer-160 #sound:paper #event:settle=1
  }
  I dag, sa du. Da er vi enige, da. #id:naer-170 #who:henrik #look:henrik=testing #event:clear=1
- else:
  Hvem bestemmer, da? Få tak i ham. #id:naer-180 #who:henrik #look:henrik=irritated #event:demand=1
}
-> ja

// ---------------------------------------------------------------- 3 Si ja, så går jeg

=== ja ===
{
- variant() == MILD:
  Bare si ja, så går jeg. Så fint kan vi ha det. #id:ja-010 #who:henrik #look:henrik=sad #event:plea=1 #event:pressure=1
- variant() == ORDINARY:
  Si ja, så går jeg. #id:ja-020 #who:henrik #look:henrik=tense #event:threat=1 #event:pressure=1
- else:
  Ei flat hånd treffer det som er nærmest. Det er bare lyd. #id:ja-030 #look:henrik=angry #event:threat=2
  Si ja, så går jeg. #id:ja-040 #who:henrik #look:henrik=angry #event:pressure=1
}
Bare si det. Vær så snill. #id:ja-050 #thought:henrik
{did("two") || prepared("ayan"):
  Ayan flytter stolen litt, så den lager lyd. Han ser på henne, og da ser han ikke på deg. #id:ja-060 #look:ayan=calm #sound:chair #event:settle=1
- else:
  Ja-et ligger ferdig i munnen din. Det veier ingenting. #id:ja-070 #event:fright
}
* [«Sett deg ned igjen, så forklarer jeg deg hvordan reglene er.» #id:ja-argue #who:you #mode:none #act:reason #act:defend]
  Regler. Jeg kan lese, jeg. Jeg har skrevet kontrakter på førti sider! #id:ja-080 #who:henrik #look:henrik=angry #event:anger=2
  {prepared("room"):
    Han kommer rundt bordet mens han snakker. Meteren din er blitt en halv. #id:ja-090 #event:fright
  - else:
    Du var nærmest døra. Det er du ikke lenger. #id:ja-100 #event:fright
  }
* [«Ja da, det ordner seg. Jeg må bare ut og hente et skjema.» #id:ja-out #who:you #mode:surface #shows:warm #act:comfort #act:pause-talk #fact:said-yes]
  Da er vi enige, da! #id:ja-110 #who:henrik #look:henrik=relieved #event:settle=3
  Han er enig med noe du ikke har bestemt. Det får gå et kvarter. #id:ja-120
* {not did("out-here")} [«Da legger jeg det inn som innvilget nå, så er det gjort.» #id:ja-grant #who:you #mode:surface #shows:calm #act:concede #redline:fear-grant #fact:granted]
  Du trykker på knappen. Det var en knapp. #id:ja-130 #sound:keys #event:settle=3
  Se der. Ja takk, begge deler. #id:ja-140 #who:henrik #look:henrik=relieved
  Han går. Han takker hele veien ut. Hendene dine ligger på tastaturet, og de er ikke dine. #id:ja-150 #sound:door #look:henrik=leaving
  -> innvilget
* [«Det er skrevet opp. Nå går jeg og får noen til å se på det.» #id:ja-written #who:you #mode:surface #shows:calm #act:write-down #act:inform]
  Noen. Hvem er noen? #id:ja-160 #who:henrik #look:henrik=wary
  Du har alt begynt å reise deg. Det er den delen som teller. #id:ja-170
-
-> ut

// ---------------------------------------------------------------- 4 Ut

=== ut ===
{
- did("out-here"):
  Bak skranken er det ei lav dør. Den er fire skritt unna. #id:ut-010
- prepared("room"):
  Døra er bak deg, én meter. Det har du selv sørget for. #id:ut-020 #event:clear=1
- else:
  Døra er bak ham. Bordet er mellom dere. #id:ut-030 #event:fright
}
Hvor skal du? #id:ut-040 #thought:henrik
- (again)
* {prepared("guard")} [Ta av deg nøkkelkortet og legg det rolig fra deg, som avtalt. #id:ut-sign #mode:surface #shows:calm #act:arrange #act:end-meeting]
  Det gir et lite klikk. Fire sekunder etter står Torbjørn i åpningen, med hendene synlige. #id:ut-050 #sound:door #look:torbjorn=calm #event:settle=1
  Hei, Henrik. #id:ut-060 #who:torbjorn #look:torbjorn=kind
* {not prepared("guard")} [Trykk på alarmen, og hold god avstand til ham til noen kommer. #id:ut-alarm #mode:none #act:end-meeting #fact:alarm]
  Det uler. Han tar seg til ørene. Så er det folk i gangen, flere enn du trodde jobbet her. #id:ut-070 #sound:door #look:henrik=afraid #event:fright
  Hele venterommet så det. Julie også. #id:ut-080 #look:julie=afraid
* [Reis deg, si «Jeg går ut til de andre nå», og gå, ikke fort. #id:ut-walk #mode:surface #shows:calm #act:end-meeting #act:name]
  {
  - prepared("room") || did("out-here"):
    Tre skritt. Ingen stopper deg. Etterpå kommer du ikke på at du åpnet noen dør. #id:ut-090 #sound:steps #event:settle=1
  - variant() == HARD:
    Du må forbi ham. Han flytter seg ikke. Så flytter han seg likevel, for setningen var sagt til ende. #id:ut-100 #sound:steps #event:threat=1
  - else:
    Du må forbi ham. Han snur seg sidelengs, som i en trang butikk. #id:ut-110 #sound:steps
  }
* [Si «Jeg henter litt vann til oss», og la døra stå åpen etter deg. #id:ut-water #mode:surface #shows:warm #act:pause-talk #act:end-meeting]
  Vann, ja. Ja takk. #id:ut-120 #who:henrik #look:henrik=tired #event:settle=1
  Du fyller faktisk et glass, ute på kjøkkenet. Det er det eneste hendene vil. #id:ut-130 #sound:steps
* [Bli sittende. Det virker så uhøflig å gå midt i en samtale med ham. #id:ut-stay #mode:surface #shows:calm #act:wait #redline:danger-alone]
  Høflighet er ingen grunn til å bli. Utgangen er fortsatt der. #id:ut-140 #event:fright
  -> again
-
-> gang

// ---------------------------------------------------------------- 5 I gangen

=== gang ===
Gangen. Den er lang og lys, og du har gått i den hver dag i to år. #id:gang-010 #place:corridor #sound:steps #look:ayan=worried
{did("two") || prepared("ayan"):
  Ayan kommer ut rett bak deg. «Skal jeg gå inn igjen til ham?» #id:gang-020 #look:ayan=firm
- else:
  Ayan står der alt. «Skal jeg gå inn til ham?» #id:gang-030 #look:ayan=firm
}
Nå står de og snakker om meg. #id:gang-040 #thought:henrik
Du skjelver litt. Du vil at noen skal ta det. Hvem som helst. #id:gang-050
* [«Gjør det, du. Du er jo så mye bedre med ham enn jeg er.» #id:gang-send #who:you #mode:genuine #shows:felt #act:pass-on #redline:danger-alone]
  Ikke alene, nei. #id:gang-060 #who:ayan #look:ayan=firm #event:clear=1
  Det var ikke en bebreidelse. Det var en regel, og den er god å holde i. Torbjørn er alt på vei. #id:gang-070 #look:torbjorn=calm #sound:steps
* [«Nei, ingen alene. Du og Torbjørn kan ta det fra døra.» #id:gang-both #who:you #mode:genuine #shows:felt #act:limit #act:arrange]
  To fra døra. Bra. #id:gang-080 #who:ayan #look:ayan=wry #event:clear=1
* [«Siv må hit først. Til da holder vi avstand, med åpen dør.» #id:gang-siv #who:you #mode:none #act:ask-leader #act:arrange #fact:siv-saw]
  Siv kommer med lesebrillene på ennå. Hun ser gjennom åpningen lenge nok til å ha sett det selv. #id:gang-090 #look:siv=firm #minutes:4 #sound:steps
-
-> syk

=== syk ===
{variant() == MILD:
  Han har satt seg. Hodet synker, og så retter det seg opp. #id:syk-010 #look:henrik=tired
- else:
  Han går fram og tilbake. Han tar i veggen når han snur. #id:syk-020 #look:henrik=tired
}
Er han syk? Kan han ikke vekkes, eller puster dårlig, er det 113. Er han forvirret, er det 116 117. Er han bare sint? #id:syk-030 #who:ayan #look:ayan=thoughtful
* [«Han er nok bare full. Det pleier å gå over av seg selv.» #id:syk-drunk #who:you #mode:surface #shows:calm #act:move-on]
  Det vet du ikke, sier Ayan. Hun sier det vennlig, og blir stående der hun kan se ham puste. #id:syk-040 #look:ayan=firm
* [«Jeg ringer legevakta på 116 117 og spør hva de mener.» #id:syk-call #who:you #mode:none #act:check-facts]
  «Snakker han sammenhengende?» spør hun i andre enden. Det gjør han. «Følg med. Ring igjen hvis det endrer seg.» #id:syk-050 #sound:phone #event:clear=1
* [«Han svarer og står. Kan en av oss følge med hele tida?» #id:syk-watch #who:you #mode:none #act:notice #act:arrange]
  Jeg ser ham herfra. #id:syk-060 #who:torbjorn #look:torbjorn=calm #event:settle=1
-
-> dor

// ---------------------------------------------------------------- 6 Gjennom åpen dør

=== dor ===
Døra er åpen. Han er halvt skamfull og halvt på vei til å rope. #id:dor-010 #look:henrik=ashamed
{did("said-yes"):
  Vi var enige! Du sa at det ordnet seg! #id:dor-020 #who:henrik #look:henrik=angry #event:anger=1
- else:
  Hva skjer? Er det slutt, eller? #id:dor-030 #who:henrik #look:henrik=wary #event:plea=1
}
{house("closing"):
  Setningen dere har avtalt, henger på innsida av skranken: «\{closing\}» Ayan ser på den, og så på deg. #id:dor-032 #look:ayan=firm
- else:
  Hva dere sier når et møte må slutte, er ikke avtalt noe sted. Den setningen må du finne selv. #id:dor-034 #look:ayan=firm
}
* [«Nå er du utestengt herfra, Henrik. Bare så du vet det.» #id:dor-ban #who:you #mode:genuine #shows:firm #act:refuse #redline:exclusion-alone]
  Utestengt? Kan du det? #id:dor-040 #who:henrik #look:henrik=hurt #event:anger=1
  * * [«Nei, det kan jeg ikke. Møtet er slutt for i dag. Vi ringer deg.» #id:dor-ban-mend #who:you #mode:genuine #shows:felt #act:repair #act:end-meeting]
      Dere ringer. Når da? #id:dor-050 #who:henrik #look:henrik=tired #event:settle=1
      Før fire. #id:dor-060 #who:ayan #look:ayan=firm #fact:four
  * * [«Det får vi se på. Du kan i hvert fall ikke bli her hos oss nå i dag.» #id:dor-ban-on #who:you #mode:surface #shows:firm #act:move-on]
      Det er lederen som avgjør sånt, sier Ayan lavt, til deg. «Møtet er slutt for i dag», sier hun høyt, til ham. #id:dor-070 #look:ayan=firm #event:clear=1
* [«Møtet er slutt for i dag. Vi ringer deg før klokka fire.» #id:dor-four #who:you #mode:surface #shows:calm #act:end-meeting #act:set-time #fact:four]
  Du sier det én gang til, likt. Andre gang hører han det. #id:dor-080 #event:settle=2 #look:henrik=resigned
* [«Vi avslutter nå. Du har søkt, og det blir vurdert i løpet av dagen.» #id:dor-assessed #who:you #mode:surface #shows:firm #act:end-meeting #act:inform]
  I dag. Ja. Når i dag? #id:dor-090 #who:henrik #look:henrik=wary #event:settle=1 #event:clear=1
* [Du sier ingenting. Ayan og Torbjørn tar det fra døra nå. #id:dor-silent #mode:none #act:pass-on #fact:saw-julie]
  Møtet er slutt, sier Torbjørn, veldig lavt. Han sier det to ganger. #id:dor-100 #look:torbjorn=calm #event:settle=2
  Du ser en annen vei. Der står Julie, helt stille, med en penn i hånda. #id:dor-110 #look:julie=afraid
-
Da var det slutt der òg. #id:dor-120 #thought:henrik
Han går mellom dem, ut i novemberlyset. Han holder frakken sammen med ei hånd. #id:dor-130 #sound:door #look:henrik=leaving
-> etterpaa

// ---------------------------------------------------------------- 3b Innvilget (alltid veien til å si det)

=== innvilget ===
Klokka er 14.41. Det står «innvilget» på skjermen, med navnet ditt under. #id:innvilget-010 #place:meeting-room #sound:silence
Siv stikker hodet inn. «Gikk det bra? Det var visst litt lyd her i stad.» #id:innvilget-020 #look:siv=worried #event:guilt
Hva kjenner du nå? #id:innvilget-030 #checkin
* [«Det gikk helt fint. Han fikk det han kom for, og gikk.» #id:innv-fine #who:you #mode:surface #shows:calm #act:let-lie #redline:cover-up #fact:kept-night]
  Så bra! #id:innvilget-040 #who:siv #look:siv=relieved
  Du kjører hjem i femti i ei åttisone. Om natta er det knappen du ser. #id:innvilget-050 #place:home-office #sound:silence #event:guilt
  Så er det fredag, kl. 07.40. Det står fortsatt der. Det kan fortsatt sies. #id:innvilget-060 #place:office #sound:morning
  * * [Gå rett inn til Siv: «Jeg sa ja i går fordi jeg var redd for ham.» #id:innv-fine-mend #who:you #mode:genuine #shows:felt #act:repair #act:tell-leader]
      Hun legger bort det hun har i hendene. Alt sammen. #id:innvilget-070 #look:siv=moved #event:recognised=1
  * * [Be Ayan bli med inn til Siv, og si det der, med henne ved siden av. #id:innv-fine-ayan #mode:genuine #shows:felt #act:repair #act:tell-leader]
      Ayan sier ingenting hele veien. Hun går bare litt nærmere enn hun pleier. #id:innvilget-080 #look:ayan=kind #sound:steps #event:recognised=1
  - -
* [«Nei. Jeg sa ja fordi jeg var redd. Det er lagt inn.» #id:innv-tell #who:you #mode:genuine #shows:felt #act:repair #act:tell-leader]
  Siv lukker døra og setter seg på stolen hans. #id:innvilget-090 #sound:door #look:siv=kind #event:recognised=1
* [«Jeg må si deg noe, men jeg trenger fem minutter først.» #id:innv-soon #who:you #mode:surface #shows:calm #act:pause-talk #act:tell-leader]
  Jeg står utenfor, sier hun. Hun gjør det også, i nøyaktig fem minutter. Så sier du det. #id:innvilget-100 #look:siv=kind #sound:silence
-
Bra at du sier det. Nå er det vårt. #id:innvilget-110 #who:siv #look:siv=firm #event:thanks
Hva som skjer med vedtaket, skal andre avgjøre. Det er ikke din byrde. Du får ikke kjeft for å ha vært redd. #id:innvilget-120
-> avvik

// ---------------------------------------------------------------- 7 Etterpå, ti minutter (to lag)

=== etterpaa ===
Så er det over. Det er da det kommer: hendene, knærne, en rar lyst til å le. Eller ingenting. #id:etterpaa-010 #phase:after #place:corridor #sound:silence
{did("siv-saw"):
  Jeg så det. Går det bra? #id:etterpaa-020 #who:siv #look:siv=worried
- else:
  Går det bra? #id:etterpaa-030 #who:siv #look:siv=worried
}
Hva kjenner du nå? #id:etterpaa-040 #checkin
{
- level("gap") != LOW:
  Ansiktet ditt er fortsatt helt stille. Det har ikke fått beskjed. #id:etterpaa-050
- level("energy") == LOW:
  Du vil sette deg. Det er ingen stol akkurat der. #id:etterpaa-060
}
* (asked) [«Ikke helt. Jeg trenger ti minutter, og at noen blir her.» #id:etterpaa-stay #who:you #act:ask #act:pause-talk #fact:spoke]
* (wrote) [«Ja. Jeg vil skrive ned hva han sa, mens jeg husker det.» #id:etterpaa-write #who:you #act:write-down #act:note #fact:written]
* (carried) [«Det går helt fint med meg. Jeg har faktisk en ny klokka tre, jeg.» #id:etterpaa-fine #who:you #act:straight-on]
* (later) [«Ikke nå, er du snill. Spør meg om det i morgen tidlig.» #id:etterpaa-tomorrow #who:you #act:set-time #act:limit #fact:spoke]
-
* [Du holder deg oppreist til du er alene bak en dør. #id:etterpaa-in-mask #layer:inner #mode:surface #shows:calm]
  Toalettet i andre etasje har en god lås. Der får knærne lov til å gi seg. #id:etterpaa-070 #event:settle=1
* [Du sier til deg selv at redd er riktig svar på dette. #id:etterpaa-in-work #layer:inner #mode:deep #shows:grave]
  Det er det. Det var kroppen din som regnet først, og den regnet riktig. #id:etterpaa-080 #event:clear=1 #event:recognised=1
* [Du lar hendene skjelve mens du snakker med henne. #id:etterpaa-in-show #layer:inner #mode:genuine #shows:felt]
  Hun ser på dem. Så viser hun deg sine egne. De er heller ikke helt stille. #id:etterpaa-090 #look:siv=moved
-
{
- asked:
  Siv henter to stoler og setter seg. Hun sier ikke noe lurt. #id:etterpaa-100 #look:siv=kind #event:recognised=1 #event:settle=1
- wrote:
  Du skriver i elleve minutter. Klokkeslett, ord, hvor dere sto. Det er en god tekst. Den er det eneste som er stille. #id:etterpaa-110 #sound:keys #minutes:11
- later:
  I morgen klokka åtte, sier Siv. Hun skriver det på hånda. #id:etterpaa-120 #look:siv=kind
- else:
  Så bra, sier Siv. Hun mener det. Hun har ingen grunn til å tro noe annet. #id:etterpaa-130 #look:siv=relieved
}
-> soknad

// ---------------------------------------------------------------- 8 Søknaden ligger der

=== soknad ===
På pulten ligger søknaden hans. Tre ord: «penger til mat». #id:soknad-010 #place:office #sound:paper
De ringer ikke. #id:soknad-020 #thought:henrik
Aldri om han får en krone, sier noe i deg. Stakkars mann, sier noe annet. Ingen av dem bør ha pennen. #id:soknad-030
* [«Han får roe seg helt ned først. Vi tar den på mandag.» #id:soknad-monday #who:you #mode:surface #shows:firm #act:postpone #redline:need-not-assessed]
  Det er torsdag. Mandag er fire dager uten mat. #id:soknad-040 #sound:silence #event:guilt
  * * [«Nei. Den skal vurderes i dag. Kan to av dere ta den nå?» #id:soknad-monday-mend #who:you #mode:genuine #shows:felt #act:repair #act:check-need #fact:others]
      Gi hit, sier Ayan. Linh drar fram en stol til. #id:soknad-050 #look:ayan=kind #sound:chair
  * * [La den ligge, og ta på deg jakka. Det har vært nok for i dag. #id:soknad-monday-on #mode:none #act:let-lie #fact:unassessed]
      Kl. 15.58 går Ayan forbi pulten din. Hun stopper, leser tre ord og tar av seg jakka igjen. #id:soknad-060 #look:ayan=firm #sound:steps
* [«Siv og jeg ser på den nå, i dag. Jeg hørte hva han trengte.» #id:soknad-siv #who:you #mode:deep #shows:grave #act:check-need #act:tell-leader]
  Dere bruker tjue minutter. To ganger spør Siv: «Ville du svart det samme hvis han var blid?» #id:soknad-070 #look:siv=thoughtful #minutes:20
* [«To andre enn meg vurderer den i dag. Jeg gir dem fakta.» #id:soknad-two #who:you #mode:none #act:pass-on #act:check-need #fact:others]
  Ayan og Linh. Det tar dem et kvarter, og de spør deg om tre ting. Ingen av dem er om deg. #id:soknad-080 #look:ayan=thoughtful #event:clear=1
-
{
- did("four"):
  Ayan ringer ham kl. 15.40. Det blir mat i kveld, og resten skriftlig. Du hører at han sier takk, to ganger. #id:soknad-090 #sound:phone #look:ayan=calm
- else:
  Ayan ringer ham kl. 16.20. Han tar den på første signal. Det blir mat i kveld, og resten skriftlig. #id:soknad-100 #sound:phone #look:ayan=calm
}
{did("said-yes"):
  -> lofte
}
-> avvik

// ---------------------------------------------------------------- Løftet som ikke var et vedtak

=== lofte ===
Igjen ligger det du sa der inne: «Ja da, det ordner seg.» #id:lofte-010 #sound:silence
* [«Jeg sa ja for å komme ut, Siv. Det er ikke et vedtak.» #id:lofte-tell #who:you #mode:genuine #shows:felt #act:tell-leader #act:own #fact:spoke #fact:told-promise]
  Nei. Det er det ikke. Det var en dør. Jeg ringer ham og sier det som det er: Det var ikke bestemt. #id:lofte-020 #who:siv #look:siv=firm #event:recognised=1
* [Skriv det i notatet, ordrett, så det står der for alle som leser. #id:lofte-note #mode:none #act:note #act:write-down #fact:told-promise]
  «Sa ja for å komme ut.» Det ser mindre ut på skjermen. Det er det også. #id:lofte-030 #sound:keys
* [La det være. Han husker det neppe, sånn som han var. #id:lofte-lie #mode:none #act:let-lie]
  Det er det eneste han husker. Det vet du først på mandag. #id:lofte-040
-
-> avvik

// ---------------------------------------------------------------- Bak scenen: avviket

=== avvik ===
{did("kept-night"):
  Fredag. Siv sier at dere tar det i riktig rekkefølge: Er alle trygge? Hva trenger du nå? Så papirene. #id:avvik-010 #phase:after #place:leader-office #look:siv=kind
- else:
  Siv tar det i riktig rekkefølge: Er alle trygge? Hva trenger du nå? Så papirene. #id:avvik-020 #phase:after #place:leader-office #look:siv=kind
}
Politi eller ikke, det avgjør vi to sammen. Bedriftshelsetjenesten kan du få nå, eller si nei, og så spør jeg igjen. #id:avvik-030 #who:siv #look:siv=firm
* [Skriv avviket sammen med Ayan, mens dere begge husker (8 min). #id:avvik-ayan #mode:none #act:report #act:ask-colleague #minutes:8 #fact:reported]
  «Hvilken side sto han på?» spør Ayan. «Høyre», sier dere begge. #id:avvik-040 #look:ayan=thoughtful #sound:keys
* [Skriv det alene, hele, før du reiser deg fra stolen (15 min). #id:avvik-alone #mode:none #act:report #minutes:15 #fact:reported]
  Et kvarter. I feltet «skade» skriver du «ingen». Så stopper du der en stund. #id:avvik-050 #sound:keys
* [Ta det i morgen. Et avvik kan skrives sent, og du er tom nå. #id:avvik-tomorrow #mode:none #act:postpone #act:set-time #fact:reported]
  Siv legger det i kalenderen, med navnet sitt på. «Da minner jeg deg på det», sier hun. Det gjør hun. #id:avvik-060 #look:siv=kind
* [La det være. Ingen ble skadet, og det er et veldig langt skjema. #id:avvik-skip #mode:none #act:let-lie]
  Ingen ble skadet. Det er sant. Skjemaet har et felt for det også. #id:avvik-070
-
-> folk

=== folk ===
{did("alarm") || did("out-here") || did("saw-julie"):
  Du har sett Julie. Hun sitter ved skranken og skriver ingenting. #id:folk-010 #place:reception #look:julie=afraid #sound:queue
- else:
  Kontoret er som før. Det er rart hvor likt det er. #id:folk-020 #place:office #sound:office-hum
}
* {did("alarm") || did("out-here") || did("saw-julie")} [«Julie, kom inn hit du også. Du så jo alt sammen.» #id:folk-julie #who:you #mode:genuine #shows:warm #act:notice #act:ask #fact:julie-asked]
  Unnskyld, sier hun. Hun vet ikke for hva. Så gråter hun i fire minutter, og så ler hun. #id:folk-030 #look:julie=crying #event:grief=1
* [Gå en runde ute med Torbjørn. Dere trenger ikke å si noe. #id:folk-walk #mode:none #act:break #minutes:10 #fact:with-guard]
  Torbjørn går sakte. «Jeg liker aldri den lyden i døra», sier han etter et kvartal. Mer blir det ikke. #id:folk-040 #place:outside #sound:steps #look:torbjorn=tired
* [Gå hjem nå, etter avtale, og la Ayan ringe deg i kveld. #id:folk-home #mode:none #act:switch-off #fact:evening-call]
  Hun ringer 19.30. Dere snakker om pannekaker. Så spør hun, og du svarer. #id:folk-050 #place:home-office #sound:phone
* [Ta noe stille arbeid, med døra åpen ut mot de andre. #id:folk-quiet #mode:none #act:pass-on]
  Du arkiverer atten brev. Det er deilig å vite hvor noe hører hjemme. #id:folk-060 #sound:paper
-
{
- did("granted") || did("spoke") || did("reported") || did("told-promise"):
  -> uka
- else:
  -> slutt_fint
}

// ---------------------------------------------------------------- En uke senere

=== uka ===
Torsdagen etter. Siv har lukket døra til kontoret sitt og satt fram to kopper. #id:uka-010 #phase:later #place:leader-office #sound:coffee #look:siv=kind
Hvordan har du det? Du kan svare hva du vil. Du kan også la være. #id:uka-020 #who:siv #look:siv=listening
* [«Bra nok. Men spør meg igjen om noen uker, er du snill.» #id:uka-enough #who:you #mode:surface #shows:calm #act:limit #act:set-time]
  Om tre uker, skriver hun. Hun skriver det der du kan se det. #id:uka-030 #look:siv=kind
* [«Jeg vil ikke ha ham alene igjen. Kan vi avtale det?» #id:uka-not-alone #who:you #mode:genuine #shows:firm #act:limit #act:raise-issue #fact:not-alone]
  Ja. Ikke du, og ikke noen. Det skulle stått skrevet før. #id:uka-040 #who:siv #look:siv=firm #event:recognised=1
* [«Jeg drømte om ei dør. Det er blitt bedre nå, tror jeg.» #id:uka-say #who:you #mode:genuine #shows:felt #act:confide #act:tell-leader]
  Takk. Skal jeg bestille time hos bedriftshelsetjenesten, eller skal jeg spørre igjen på mandag? #id:uka-050 #who:siv #look:siv=worried
-
{did("julie-asked") || did("with-guard"):
  På vei ut møter du Torbjørn og Julie. De har fått hver sin kopp fra Siv, de også. #id:uka-060 #look:julie=kind #look:torbjorn=kind
}
{
- did("granted"):
  -> slutt_ja
- did("said-yes") && did("told-promise"):
  -> slutt_lofte
- else:
  -> slutt_dora
}

=== slutt_dora ===
{
- did("said-yes"):
  På mandag ringte han. «Noen sa ja», sa han. Siv visste ikke om det. Nå vet hun det, og det er rettet. #id:slutt-dora-010 #look:siv=thoughtful
- did("unassessed"):
  Det var Ayan som fant søknaden. Hun sa det til deg dagen etter, rett ut, og så sa hun ikke mer om det. #id:slutt-dora-020 #look:ayan=kind
- did("others"):
  Neste gang er det Linh han møter. Det går. Hun har Torbjørn i gangen og stolen nærmest døra. #id:slutt-dora-030 #look:torbjorn=calm
- else:
  Neste time har han med Siv og Ayan. Det går. Han har kneppet frakken riktig. #id:slutt-dora-040 #look:henrik=ashamed
}
{did("not-alone"):
  I rutinen står det nå én linje til: «Ingen alene.» Det er dine ord. #id:slutt-dora-050 #sound:paper
- else:
  I rutinen står det nå én linje til: «To fra døra.» #id:slutt-dora-060 #sound:paper
}
Det ble en rolig uke, og én dårlig natt. Begge deler hører med. #id:slutt-dora-070 #place:corridor #ending:dora-forst
-> END

=== slutt_lofte ===
Siv ringte ham samme ettermiddag og tok rettelsen selv. #id:slutt-lofte-010 #place:leader-office #sound:phone #look:siv=firm
Jeg ble lovet noe. Og nå retter du det. Greit. Da er det Nav jeg er sint på. #id:slutt-lofte-020 #who:henrik #look:henrik=irritated
Et løfte for å komme ut er ikke et vedtak. Det er en dør. Nå er den lukket, ordentlig. #id:slutt-lofte-030 #place:corridor #ending:loftet-som-ikke-var-et-vedtak
-> END

=== slutt_ja ===
To andre har sett på vedtaket. Hva de kom til, sto i et brev til ham. Det var ikke ditt navn under det. #id:slutt-ja-010 #place:leader-office #sound:paper
{did("reported"):
  I avviket står det hvordan døra sto. Den er flyttet nå, med verktøy. #id:slutt-ja-020 #look:siv=firm
- else:
  Siv har spurt om avviket to ganger. Hun spør igjen på mandag. #id:slutt-ja-030 #look:siv=kind
}
{did("kept-night"):
  Natta var det verste. Ikke mannen, ikke knappen. Natta med noe ingen visste. #id:slutt-ja-040
}
Det var redsel. Det er ikke noe å skamme seg over. Det er noe å si. #id:slutt-ja-050 #place:corridor #ending:ja-et
-> END

=== slutt_fint ===
Elleve dager senere. Julie har mottaket alene i lunsjen. #id:slutt-fint-010 #phase:later #place:reception #sound:queue #look:julie=calm
Der er du jo! Da er vi enige, da. #id:slutt-fint-020 #who:henrik #look:henrik=testing #sound:door
Hun vet ikke hvem han er. Det står ingenting noe sted. Torbjørn er til lunsj. #id:slutt-fint-030 #look:julie=afraid
Hun klarte seg. Han ville bare ha en kopp kaffe. Men hendene hennes var ikke stille på resten av dagen. #id:slutt-fint-040 #look:julie=tired
{did("written"):
  Du skrev det ned, den dagen. Det er en presis tekst. Den ligger i skuffen din. #id:slutt-fint-050 #sound:paper
}
Hvorfor er det ingen som har sagt noe? spør hun. Du har et svar. Det er fortsatt ikke for sent å skrive det. #id:slutt-fint-060 #look:julie=hurt #ending:fint-takk
-> END
