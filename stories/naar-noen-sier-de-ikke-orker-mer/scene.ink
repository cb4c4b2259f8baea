// naar-noen-sier-de-ikke-orker-mer – Når noen sier at de ikke orker mer (S10). Trinn, ikke stil.
// Språk: bokmål. Alt spilleren leser, står på egne linjer med #id. Alt annet er logikk.
// Utenfor all vurdering: Ingen hendelser, ingen måter å vise følelser på, ingen karakter. Handlingene som er brukt, flytter ingen måler.
// En ordlyd som hopper over et trinn, får «Stopp litt» og det samme trinnet igjen. Ingenting noen trykker på, skader Kim.
// Utgavene er ikke vanskegrader: mild = ikke akutt, vanlig = «vet ikke» (det ringes som om det er akutt), hard = akutt.
// Aldri metode, sted eller én årsak. Kliniker og jurist skal lese hver linje før dette brukes.

EXTERNAL did(what)
EXTERNAL variant()
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
Denne øvelsen handler om selvmordstanker. Du kan hoppe over, ta pause eller gå ut når som helst, uten grunn. #id:before-010 #phase:before #place:office #sound:silence
Her finnes det ingen poeng og ingen riktig stil. Det finnes trinn. Ingenting du trykker på, skader Kim. #id:before-020
Numrene du kan ringe, står på skjermen hele veien. #id:before-030
- (door)
* (needs) [Trenger du noen selv akkurat nå? #id:inn-self #mode:none #act:space]
  Da er øvelsen ikke viktig. Ring 113 hvis det haster, 116 117 eller fastlegen ellers. 116 123 og 22 40 00 40 svarer også deg. Her er det ingen frist. #id:before-040
  -> door
* [Start, og ta ett trinn om gangen. #id:inn-start #act:start]
  -> sjekkliste
* [Les bare trinnene, uten samtalen. #id:inn-read #mode:none #act:check-facts]
  -> trinnene
* [Hopp over, uten å si hvorfor. #id:inn-skip #mode:none #act:let-go]
  -> hoppet

// ---------------------------------------------------------------- Sjekklista: alt er lov, og alt er frivillig

=== sjekkliste ===
Fem ting det er greit å vite før noen trenger det. Det er tid til alle, og du kan la være. #id:sjekkliste-010
- (choose)
* [Hvor sitter nærmeste kollega nå (1 min)? #id:prep-colleague #prep:colleague #act:arrange #minutes:1]
  Elin Moen, rett over gangen. Døra hennes er åpen. #id:sjekkliste-020 #sound:steps
  -> choose
* [Hvor er det en telefon nummer to (1 min)? #id:prep-phone #prep:phone #act:arrange #minutes:1]
  På Elins pult. Da kan den ene ringe mens den andre blir hos den det gjelder. #id:sjekkliste-030 #sound:phone
  -> choose
* [Hvilket rom kan dere få være i fred i (1 min)? #id:prep-room #prep:room #act:plan-ahead #minutes:1]
  Det innerste. To dører, og ingen som går forbi. #id:sjekkliste-040 #sound:door
  -> choose
* [Hva sier rutinen her, og hvor står den (1 min)? #id:prep-routine #prep:routine #act:plan-ahead #minutes:1]
  To sider, i permen ved skranken. Den lokale rutinen går foran alt du leser her. #id:sjekkliste-050 #sound:paper
  {house("contacts"):
    Dem kontoret har skrevet opp som noen å gå til, finner du under «Hvem kan jeg snakke med?» øverst på skjermen. #id:sjekkliste-052
  - else:
    Hvem dere går til hos dere, er ikke skrevet opp her. Spør lederen om det før noen trenger det. #id:sjekkliste-054
  }
  -> choose
* [Hvem er leder i dag, og er den personen her (1 min)? #id:prep-leader #prep:leader #act:plan-ahead #minutes:1]
  Samuel Tesfay, til klokka fire. Etter det står det et navn i rutinen. #id:sjekkliste-060
  -> choose
* [Gå videre til samtalen med Kim. #id:prep-done #act:start]
  -> kanal

=== kanal ===
Kim Rødland, 42. Dere skal snakke om en plan. Det er en helt vanlig samtale. #id:kanal-010
* [Kim kommer hit, og dere sitter i det innerste rommet. #id:kanal-room #mode:none #act:check-facts]
  Kim setter seg. Dere har kommet til punkt tre. #id:kanal-020 #phase:meeting #place:meeting-room #sound:chair #look:kim=tired
* [Kim er på telefonen, og du sitter på plassen din. #id:kanal-phone #mode:none #act:check-facts #fact:by-phone]
  Linja er god. Dere har kommet til punkt tre. #id:kanal-030 #phase:meeting #place:phone-desk #sound:phone #look:kim=tired
-
-> legge_merke

// ---------------------------------------------------------------- Trinn 1 Legg merke til det

=== legge_merke ===
Jeg orker ikke mer. Det hadde vært like greit om … om jeg ikke var her. #id:legge-merke-010 #who:kim #look:kim=sad
Trinn 1: Legg merke til det. #id:legge-merke-020
- (igjen)
* [«La oss gjøre ferdig planen først, så tar vi det etterpå.» #id:merke-form #who:you #mode:none #act:move-on]
  Stopp litt. Kim sa noe som ikke kan vente. Planen kan. Her er trinnet igjen. #id:legge-merke-030
  -> igjen
* [«Nå hører jeg at du sier noe viktig. Jeg legger bort planen.» #id:merke-aside #who:you #mode:none #act:notice]
* [Du legger fra deg pennen. «Fortell meg hva du mener, Kim.» #id:merke-pen #mode:none #act:notice]
-
{did("by-phone"):
  Det blir stille på linja. Kim er der. #id:legge-merke-040 #sound:silence
- else:
  Kim ser opp. Hendene ligger stille på bordet. #id:legge-merke-050 #look:kim=worried #sound:silence
}
-> sporre

// ---------------------------------------------------------------- Trinn 2 Spør rett ut

=== sporre ===
Var det noen som hørte det? #id:sporre-010 #thought:kim
Trinn 2: Spør rett ut. Det er ikke farlig å spørre. #id:sporre-020
- (igjen)
* [«Tenker du på å ta livet ditt?» #id:spor-direct #who:you #mode:none #act:notice]
* [«Du skal vel ikke finne på noe?» #id:spor-silly #who:you #mode:none #act:move-on]
  Stopp litt. Det spørsmålet er det vanskelig å svare ja på. Spør rett ut. #id:sporre-030
  -> igjen
* [«Tenker du på å ta ditt eget liv nå?» #id:spor-own #who:you #mode:none #act:notice]
-
… Ja. Jeg gjør det. #id:sporre-040 #who:kim #look:kim=sad
Hva merker du? Du trenger ikke å si det til noen. #id:sporre-050
* [Jeg merker at jeg er redd. #id:kjenne-afraid #mode:none #act:notice]
* [Jeg merker at jeg er rolig. #id:kjenne-calm #mode:none #act:notice]
* [Jeg merker at jeg er irritert. #id:kjenne-irritated #mode:none #act:notice]
* [Jeg merker ingenting bestemt. #id:kjenne-nothing #mode:none #act:notice]
-
Det er vanlig. Det endrer ikke trinnene. #id:sporre-060
-> lytte

// ---------------------------------------------------------------- Trinn 3 Hør

=== lytte ===
Ikke gå nå. #id:lytte-010 #thought:kim
Trinn 3: Hør. Du trenger ikke ha noe klokt å si. #id:lytte-020
- (igjen)
* [«Takk for at du sier det til meg. Jeg blir sittende her.» #id:lytte-thanks #who:you #mode:none #act:thank]
* [«Jeg er bekymret for deg. Det er derfor jeg spør.» #id:lytte-worried #who:you #mode:none #act:notice]
* [«Tenk på alle dem som er så glad i deg, Kim!» #id:lytte-loved #who:you #mode:none #act:move-on]
  Stopp litt. Det er godt ment, men det kan lukke samtalen. Hør litt til først. #id:lytte-030
  -> igjen
* [Du er stille litt. «Fortell så mye du har lyst til.» #id:lytte-quiet #mode:none #act:space]
-
Det er ikke én ting. Det er bare … tungt. Alt. Jeg vil bare at det skal bli litt mindre tungt. #id:lytte-040 #who:kim #look:kim=tired
Kim snakker i halve setninger. Du lar dem være halve. #id:lytte-050 #sound:silence
-> naa

// ---------------------------------------------------------------- Trinn 4 Er det nå?

=== naa ===
Trinn 4: Er det nå? Du spør ikke etter detaljer. #id:naa-010
- (igjen)
* [«Er du redd for at du kan komme til å gjøre det i dag?» #id:naa-today #who:you #mode:none #act:notice]
* [Tenk at det nok ikke er ment sånn, og la det ligge. #id:naa-guess #mode:none #act:let-lie]
  Stopp litt. Det skal du slippe å avgjøre alene. Spør, og ring dem som kan vurdere det. #id:naa-020
  -> igjen
* [«Kjenner du deg trygg nå, og til du får snakket med en lege?» #id:naa-safe #who:you #mode:none #act:notice]
-
{
- variant() == MILD:
  Nei. Ikke i dag. Men det kommer tilbake. #id:naa-030 #who:kim #look:kim=tired
- variant() == ORDINARY:
  Vet ikke. #id:naa-040 #who:kim #look:kim=closed
  «Vet ikke» er også et svar. Da ringer dere som om det haster. #id:naa-050
- else:
  Jeg vet ikke om jeg klarer å la være. #id:naa-060 #who:kim #look:kim=afraid
}
Er det noen hjemme som trenger deg, barn for eksempel? #id:naa-070 #who:you
Nei. Bare meg. #id:naa-080 #who:kim
Er svaret ja, tar du det med lederen: Ved alvorlig bekymring for et barn skal barnevernet ha beskjed. #id:naa-090
{did("by-phone"):
  Du spør hvor Kim er nå. (Kim sier hvor. Du skriver det ned.) #id:naa-100 #place:phone-desk #sound:paper
  -> sammen_telefon
- else:
  -> sammen_rom
}

// ---------------------------------------------------------------- Trinn 5 Ikke alene

=== sammen_rom ===
Trinn 5: Ikke alene. Verken Kim eller du. #id:sammen-rom-010 #place:meeting-room
- (igjen)
* [«Vent her litt, så går jeg ut og finner lederen min.» #id:rom-leave #who:you #mode:none #act:pass-on]
  Stopp litt. Ring eller rop i stedet. Noen blir hos Kim. #id:sammen-rom-020
  -> igjen
* [«Jeg ringer Elin, så kommer hun inn til oss. Jeg blir her.» #id:rom-ring #who:you #mode:none #act:take-now]
* [Du roper ut gjennom døra: «Elin, kan du komme inn hit?» #id:rom-call #mode:none #act:take-now]
-
Elin kommer inn og setter seg. Hun spør ikke om noe. Hun har telefonen i hånda. #id:sammen-rom-030 #sound:steps #look:elin=calm
-> taushet

=== sammen_telefon ===
Trinn 5: Ikke alene. Verken Kim eller du. #id:sammen-telefon-010 #place:phone-desk
- (igjen)
* [«Jeg blir på linja. Elin sitter her og kan ringe for oss.» #id:tlf-line #who:you #mode:none #act:take-now]
* [«Jeg slipper deg ikke. Jeg vinker på en kollega nå, Kim.» #id:tlf-wave #who:you #mode:none #act:take-now]
* [«Jeg legger på og ringer lederen, og så ringer jeg deg.» #id:tlf-hang #who:you #mode:none #act:pass-on]
  Stopp litt. Bli på linja. Noen andre ringer fra en annen telefon. #id:sammen-telefon-020
  -> igjen
-
Elin setter seg ved siden av deg med en annen telefon. Er du alene en annen gang, ringer du 113 selv og sier det til Kim. #id:sammen-telefon-030 #sound:chair #look:elin=calm
-> taushet

// ---------------------------------------------------------------- Trinn 6 «Ikke si det til noen»

=== taushet ===
Ikke si det til noen. Vær så snill. #id:taushet-010 #who:kim #look:kim=ashamed
Trinn 6: Si hva du kommer til å gjøre. Er det tid, spør du om lov først. #id:taushet-020
- (igjen)
* [«Det kan jeg ikke love. Jeg må få tak i hjelp, og jeg sier deg hva jeg gjør.» #id:taus-cannot #who:you #mode:none #act:notice]
* [«Jeg sier det bare til dem som kan hjelpe deg, og du får høre det først.» #id:taus-first #who:you #mode:none #act:notice]
* [«Greit, Kim. Dette blir mellom oss to. Jeg skal ikke si det til noen.» #id:taus-secret #who:you #mode:none #act:promise]
  Stopp litt. Det løftet kan du ikke holde. Si heller hva du kommer til å gjøre. #id:taushet-030
  -> igjen
-
Ved akutt fare for liv kan og skal du ringe 113. #id:taushet-040
Nei. … Nei vel. #id:taushet-050 #who:kim #look:kim=resigned
{variant() == MILD:
  -> fastlegen
- else:
  -> akutt
}

// ---------------------------------------------------------------- Trinn 7 Få tak i hjelp

=== fastlegen ===
Trinn 7: Få tak i hjelp. Det er ikke akutt nå: fastlegen på dagtid, 116 117 når fastlegen ikke svarer. #id:fastlegen-010
- (igjen)
* [«Vi ringer fastlegen din sammen nå, du og jeg. Er det greit?» #id:lege-together #who:you #mode:none #act:take-now]
* [Send fastlegen en e-post, og be om en time så snart de kan. #id:lege-mail #mode:none #act:pass-on]
  Stopp litt. En e-post blir kanskje lest i morgen. Ring. #id:fastlegen-020
  -> igjen
* [«Skal du eller jeg si det først? Vi ringer fastlegen nå.» #id:lege-first #who:you #mode:none #act:take-now]
-
{did("by-phone"):
  Elin slår nummeret på den andre telefonen. Du holder linja til Kim åpen. #id:fastlegen-030 #look:elin=calm
}
De svarer på fastlegekontoret. Kim sier to ord, og du sier resten. Det blir time samme dag. #id:fastlegen-040 #sound:phone #look:kim=tired
Hadde ingen svart, hadde dere ringt 116 117. Ring heller én gang for mye enn én gang for lite. #id:fastlegen-050
-> vente

=== akutt ===
Trinn 7: Få tak i hjelp. Det kan være akutt: 113. De som svarer, er opplært til å vurdere det. Det er ikke du som må vite. #id:akutt-010
- (igjen)
* [Send fastlegen en e-post, og be dem ta kontakt med Kim i dag. #id:akutt-mail #mode:none #act:pass-on]
  Stopp litt. En e-post blir kanskje lest i morgen. Ring. #id:akutt-020
  -> igjen
* [«Elin ringer 113 nå. Du og jeg er sammen til de kommer.» #id:akutt-elin #who:you #mode:none #act:take-now]
* [«Jeg ringer 113, fordi jeg vil at du skal leve. Jeg blir.» #id:akutt-ring #who:you #mode:none #act:take-now]
-
Nei. Ikke ring. #id:akutt-030 #who:kim #look:kim=worried
Det ringes likevel. Når det haster, gjør man det også når den andre sier nei. Du sier hvorfor: «Fordi jeg vil at du skal leve.» #id:akutt-040 #sound:phone
113 får vite hvem dere er, hvor Kim er, hva Kim har sagt, og at du blir der. #id:akutt-050
Går Kim, holder du ikke igjen og stenger ingen dør. Du sier det til 113 med en gang. De avgjør hva som skjer videre. #id:akutt-060
-> vente

// ---------------------------------------------------------------- Trinn 8 Vent sammen

=== vente ===
Trinn 8: Vent sammen. Alt her er greit. #id:vente-010 #look:kim=calm
* [«Vil du at vi er helt stille sammen en stund, du og jeg?» #id:vente-quiet #who:you #mode:none #act:space]
  Ja, sier Kim, så vidt. Dere er stille. #id:vente-020 #sound:silence
* [«Er det noen du vil at vi skal ringe til mens vi venter?» #id:vente-someone #who:you #mode:none #act:space]
  Søstera mi. Kanskje. Kan du si det, så slipper jeg? #id:vente-030 #who:kim #look:kim=tired
* [«Har du noe å drikke? Vi kan snakke om noe helt vanlig.» #id:vente-water #who:you #mode:none #act:space]
  Hva er … hva er det til lunsj hos dere, egentlig? #id:vente-040 #who:kim #look:kim=tired
  Du sier at det er tirsdag, så det er fisk. #id:vente-050
-
-> gi_videre

// ---------------------------------------------------------------- Trinn 9 Gi videre

=== gi_videre ===
{variant() == MILD:
  Trinn 9: Gi videre. Legen skal få vite hva som ble sagt. #id:gi-videre-010 #sound:phone
- else:
  Trinn 9: Gi videre. De som kommer fra helsetjenesten, overtar nå. #id:gi-videre-020 #sound:steps
}
- (igjen)
* [Si det med Kims egne ord, hva som er gjort, og hvem som vet det. #id:gi-words #mode:none #act:follow-up]
* [La Kim si det selv, og fyll på med hva som er gjort hittil. #id:gi-kim #mode:none #act:follow-up]
* [Si at Kim har hatt en tung dag, og la dem ta resten selv. #id:gi-vague #mode:none #act:pass-on]
  Stopp litt. De trenger ordene, slik de ble sagt. «Tung dag» kan bety så mye. #id:gi-videre-030
  -> igjen
-
Jeg tar kontakt på fredag, klokka ti. Er det greit? #id:gi-videre-040 #who:you
Ja. Fredag. #id:gi-videre-050 #who:kim #look:kim=tired
Kim fikk hjelp videre den dagen. #id:gi-videre-060 #sound:door
-> lederen

// ---------------------------------------------------------------- Trinn 10 Lederen

=== lederen ===
Trinn 10: Si det til lederen. Nå, ikke i morgen. #id:lederen-010 #phase:after #place:corridor #sound:silence
- (igjen)
* [«Samuel, jeg trenger deg nå. Dette kan ikke vente.» #id:leder-now #who:you #mode:none #act:take-now]
* [Gå rett inn i neste møte, og si det til Samuel i morgen. #id:leder-later #mode:none #act:move-on]
  Stopp litt. Han må vite det i dag. Og du skal ikke bære det inn i neste møte. #id:lederen-020
  -> igjen
* [«Samuel, kan du ta telefonene mine og neste møte?» #id:leder-cover #who:you #mode:none #act:take-now]
-
Er Kim ivaretatt? … Og du? #id:lederen-030 #who:samuel #place:leader-office #look:samuel=kind #sound:chair
Han tar telefonene dine og det neste møtet. Han spør ikke om mer enn han må. #id:lederen-040 #look:samuel=firm
-> notatet

// ---------------------------------------------------------------- Trinn 11 Notatet

=== notatet ===
Trinn 11: Notatet. Bare de som trenger det, får lese det. #id:notatet-010 #place:office #sound:keys
- (igjen)
* [Skriv hva du tror ligger bak, og hva slags lidelse det er. #id:notat-guess #mode:none #act:move-on]
  Stopp litt. Skriv det som ble sagt og gjort. Resten er det andre som vurderer. #id:notatet-020
  -> igjen
* [Skriv klokkeslett, Kims ord i korthet, og hvem du ringte. #id:notat-facts #mode:none #act:follow-up]
* [Skriv hva som ble sagt, hva som ble gjort, og hva dere avtalte. #id:notat-agreed #mode:none #act:follow-up]
-
Det blir seks linjer. De er nøkterne, og de er nok. #id:notatet-030
-> etterpaa

// ---------------------------------------------------------------- Trinn 12 Du

=== etterpaa ===
Trinn 12: Du. Hva trenger du nå? Alt er like greit, og ingen ber deg fortelle det om igjen. #id:etterpaa-010 #place:lunch-room #sound:coffee
* [Gå hjem nå. Samuel har sagt at det er greit. #id:etter-home #mode:none #act:space]
  Du tar jakka. Elin følger deg til døra og sier ingenting klokt. Det er fint. #id:etterpaa-020 #sound:door #look:elin=kind
* [Sitt litt med Elin, med kaffe og uten å snakke. #id:etter-elin #mode:none #act:space]
  Dere drikker kaffe. Hun stikker bort til skriveren én gang og kommer tilbake. #id:etterpaa-030 #look:elin=kind
* [Gå en tur ute, alene eller sammen med noen. #id:etter-walk #mode:none #act:space]
  Det er vær ute. Du går i det. #id:etterpaa-040 #place:outside #sound:rain
* [Vær i fred. Lukk døra, og svar ikke på noe nå. #id:etter-peace #mode:none #act:space]
  Døra er lukket. Ingen banker på. #id:etterpaa-050 #sound:silence
-
Jeg spør igjen på torsdag. Du kan svare kort. Vil du snakke med bedriftshelsetjenesten, ordner jeg det. #id:etterpaa-060 #who:samuel #look:samuel=kind #place:corridor
Det er vanlig å tenke på det om kvelden. Numrene gjelder for veiledere også. #id:etterpaa-070
Fredag, kl. 10.00. #id:etterpaa-080 #phase:later #place:phone-desk #sound:morning
* [«Jeg sa at jeg skulle ringe. Hvordan er det i dag?» #id:fredag-ring #who:you #mode:none #act:follow-up]
  Hei. … Du ringte. #id:etterpaa-090 #who:kim #sound:phone #look:kim=calm
* [La Elin ringe, og be henne si hvem hun ringer for. #id:fredag-elin #mode:none #act:follow-up]
  Elin ringer på slaget ti. Hun sier hvem hun ringer for. Løftet er holdt. #id:etterpaa-100 #sound:phone #look:elin=calm
-
Hvem som følger opp videre, er skrevet ned. Det er ikke deg alene. #id:etterpaa-110
{variant() == MILD:
  Legen så Kim samme dag, og Kim ble fulgt dit av en som Kim valgte selv. #id:etterpaa-120 #ending:legen-samme-dag
- else:
  Helsetjenesten overtok, og du var der til de kom. Det var din del. #id:etterpaa-130 #ending:hjelpen-kom
}
-> END

// ---------------------------------------------------------------- Bare trinnene, og hopp over

=== trinnene ===
1: Legg merke til det. Legg bort det andre. 2: Spør rett ut: «Tenker du på å ta livet ditt?» Det er ikke farlig å spørre. #id:trinnene-010 #sound:paper
3: Hør. Du trenger ikke si noe klokt. 4: Spør om det er nå. Du skal ikke avgjøre alvoret alene. #id:trinnene-020
5: Bli der. Få en kollega til dere, eller til en annen telefon. 6: Lov ikke taushet. Si hva du gjør. #id:trinnene-030
7: Ring. Akutt eller usikkert: 113, også når personen sier nei. Ikke akutt: fastlegen, eller 116 117. 8: Vent sammen. #id:trinnene-040
Hjelp byttes aldri mot trygghet. Er det penger eller mat det mangler, er det en egen sak, og den ser noen på samme dag. #id:trinnene-050
9: Gi videre med personens egne ord. 10: Si det til lederen nå. 11: Skriv hva som ble sagt og gjort. 12: Du. Spør hva du selv trenger. #id:trinnene-060
Har du en bekymring for noen akkurat nå, så ring fastlegen, 116 117 eller 113, og si det til lederen din. #id:trinnene-070 #ending:lest-trinnene
-> END

=== hoppet ===
Helt greit. Numrene ligger her: 113, 116 117, 116 123 og 22 40 00 40. #id:hoppet-010 #ending:hoppet-over
-> END
