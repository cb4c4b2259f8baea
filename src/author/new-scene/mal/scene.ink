// __SLUG__ – skriv tittelen her.
// En linje for alt spilleren leser, med #id sist. Bytt ut replikkene med dine egne, én om gangen, og la kontrollen gå gjennom
// scenen etter hver del: «npm run stories -- __SLUG__». Linjer som begynner med // er merknader til deg; spilleren ser dem ikke.

// Det scenen spør spillet om. La disse stå.
EXTERNAL level(meter)
EXTERNAL did(what)
EXTERNAL prepared(what)
EXTERNAL variant()
EXTERNAL minutes()

CONST MILD = 0
CONST HARD = 2
CONST HIGH = 2

-> before

// ---------------------------------------------------------------- Bak scenen, før
// Forberedelsene kan velges til minuttene er brukt opp. Bytt ut tekstene; la «choose» og minuttene være.

=== before ===
Klokka er fem på ni. Anne Lund har time om ti minutter, og hun har ringt to ganger i går. #id:before-010 #phase:before #place:office #sound:office-hum
- (choose)
{minutes() < 5: -> ready}
* {minutes() >= 5} [Les det siste brevet hun fikk, én gang til (5 min). #id:prep-letter #prep:letter #act:read-up #minutes:5]
  «Saken er til behandling.» Brevet er seks uker gammelt. #id:before-020 #sound:paper #event:clear=1
  -> choose
* {minutes() >= 5} [Bli sittende i ro et øyeblikk, uten skjermen (5 min). #id:prep-rest #prep:rest #act:rest #minutes:5]
  Det siste møtet slipper litt taket. #id:before-030
  -> choose
* [La det være nok, og hent henne i mottaket nå. #id:prep-done #act:start]
  -> ready

= ready
Hun sitter ytterst på stolen. Veska har hun på fanget. #id:before-040 #place:meeting-room #sound:door #look:merethe=tense
-> ventet

// ---------------------------------------------------------------- 1 Seks uker (to lag)
// Hun er mild, hard eller midt imellom (else). Skriv den samme replikken på tre måter.

=== ventet ===
{
- variant() == MILD:
  Jeg skulle bare høre om det har skjedd noe. #id:ventet-010 #phase:meeting #who:merethe #look:merethe=worried #event:plea=1
- variant() == HARD:
  Seks uker! Sitter dere oppå søknaden, eller? #id:ventet-015 #phase:meeting #who:merethe #look:merethe=angry #event:anger=3
- else:
  Seks uker. Hva er det dere gjør der inne, egentlig? #id:ventet-020 #phase:meeting #who:merethe #look:merethe=angry #event:anger=2
}
Ikke si at det er travelt. #id:ventet-030 #thought:merethe
Hva kjenner du nå? #id:ventet-040 #checkin
// Først hva du sier. Et navn i parentes foran valget, som (owned), husker at det ble tatt.
* (owned) [«Seks uker er lenge. Du skulle ha hørt fra oss før.» #id:ventet-own #who:you #act:own]
* (asked) [«Hva er det verste med å gå og vente på svaret?» #id:ventet-ask #who:you #act:ask #act:elicit]
-
// Så hva du gjør med det du kjenner.
* [Du holder stemmen rolig og ser på henne hele tida. #id:ventet-in-mask #layer:inner #mode:surface #shows:calm]
* [Du tenker på hvordan seks uker er når man teller. #id:ventet-in-work #layer:inner #mode:deep #shows:calm]
* [Du lar henne se at du synes det er for lenge. #id:ventet-in-show #layer:inner #mode:genuine #shows:felt]
-
// Svaret hennes, etter hva du sa.
{owned:
  Ja. Det skulle jeg. #id:ventet-050 #who:merethe #look:merethe=surprised #event:settle=2
- else:
  At jeg ikke tør å bruke penger på noe. #id:ventet-060 #who:merethe #look:merethe=sad #event:recognised=1
}
-> svar

// ---------------------------------------------------------------- 2 Når kommer svaret? (ett lag: da står #mode og #shows på valget)

=== svar ===
Når kommer det, da? #id:svar-010 #who:merethe #look:merethe=testing #event:test=1
* [«Det vet jeg ikke. Jeg ringer deg fredag, uansett.» #id:svar-friday #who:you #mode:genuine #shows:felt #act:limit #act:inform #fact:promised-call]
  Uansett? Da skriver jeg opp det. #id:svar-020 #who:merethe #look:merethe=wary #event:clear=2
* [«Det tar nok ikke så lang tid nå. Det pleier å ordne seg.» #id:svar-soon #who:you #mode:surface #shows:warm #act:comfort]
  Nok ikke. Nei vel. #id:svar-030 #who:merethe #look:merethe=closed #event:dismissed=1
-
// Hvilken slutt det blir. Er uroen høy, går hun.
{level("agitation") == HIGH: -> gikk}
-> avtalt

// ---------------------------------------------------------------- Slutt

=== avtalt ===
{did("promised-call"):
  Fredag kl. 14.00 ringer du. Det har ikke kommet noe svar. Hun takker for at du ringte likevel. #id:avtalt-010 #phase:later #place:office #sound:phone #ending:avtalt
- else:
  Fredag er det hun som ringer. #id:avtalt-020 #phase:later #place:office #sound:phone #ending:avtalt
}
-> END

=== gikk ===
Hun reiser seg. Døra går igjen litt hardere enn hun hadde tenkt. #id:gikk-010 #phase:later #look:merethe=leaving #sound:door #ending:gikk
-> END
