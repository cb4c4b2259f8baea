/**
 * One plain sentence per rule of the model, for the debrief and the about page. Keyed by rule id; a relation that has
 * several rules has one sentence for each. tests/texts/rules.test.ts holds the list complete.
 */
export const rules: Readonly<Record<string, string>> = {
  // holding the mask
  'R1': 'Når det du viser, ligger langt fra det du kjenner, vokser avstanden, og noe blir med ut av rommet.',
  'R2': 'Å vise noe annet enn du kjenner, legger til litt avstand.',
  'R3': 'Å holde masken koster krefter når det du viser, ligger langt fra det du kjenner.',
  'R4': 'Er du redd eller provosert, kan masken holde øyeblikket trygt.',
  'R4-calm': 'Et rolig ansikt gir høyt sinne litt mindre å ta tak i.',
  'R7': 'Masken gir litt avstand til saken, og da er det lettere å være tydelig.',
  'R18': 'Når kreftene er små, kan det du skjuler, synes likevel.',

  // working on the feeling
  'R8': 'Å se det fra den andres side flytter det du kjenner, nærmere det du viser.',
  'R8-rest': 'Er det langt igjen fra det du kjenner til det du viser, blir resten til avstand.',
  'R9': 'Å jobbe med følelsen koster litt krefter med en gang.',
  'R9-acute': 'Midt i en sterk følelse koster det ekstra å jobbe med den.',
  'R10': 'Den andre merker ofte at du er med, og tilliten vokser litt.',
  'R10-calm': 'Når du finner roen i deg selv, smitter den litt.',

  // letting it show
  'R14': 'Når det du viser, ligger nær det du kjenner, blir avstanden mindre.',
  'R15': 'Å vise litt av det du kjenner, i rolig form, kan gi tillit.',
  'R16': 'Kommer sterk uvilje ut uten filter, koster det tillit, og det sitter i etterpå.',
  'R16-heat': 'Er den andre opprørt fra før, kan det du viser, skru uroen opp.',
  'R17': 'Er dere alt godt i gang, kan mer nærhet gjøre rammen mindre tydelig.',

  // what the user brings
  'R19': 'Sinne smitter: Når den andre er sint, stiger pulsen hos deg også.',
  'R20': 'Ord som er ment å såre, gjør det vanskeligere å tenke klart.',
  'R20-cost': 'Å bli fornærmet tar krefter, og noe av det blir med deg ut.',
  'R21': 'En trussel gjør rommet utryggere, og kroppen svarer.',
  'R21-fright': 'Noe skremmende gjør rommet utryggere, og kroppen svarer.',
  'R24': 'Når noe ikke blir forstått, vokser uroen på begge sider av bordet.',
  'R28': 'Å være vitne til noe urettferdig vekker sinne og sliter.',
  'R29': 'Når skylda legges på deg, stikker det, og det kan bli med deg hjem.',
  'R31': 'Sorg i rommet går inn på den som sitter der.',
  'R52': 'Takk og framgang gir krefter tilbake.',
  'R53': 'Når det løsner mellom dere, synker uroen, og tilliten stiger.',
  'R54-praise': 'Ros er god å få, og den kan dra i deg.',
  'R57': 'Press og avbrudd stresser.',
  'D-test': 'Det kjennes å bli testet.',
  'D-jab': 'Et lite stikk kjennes.',
  'D-jab-heat': 'Er det lite tillit fra før, øker et stikk uroen i rommet.',
  'D-complaint': 'En klage bærer uro med seg, også når den er berettiget.',
  'D-demand': 'Et krav øker trykket på begge sider.',
  'D-plea': 'En bønn er tung å ta imot når du ikke kan si ja.',
  'D-dismissed': 'Den som føler seg avvist, får mindre tillit og mer uro.',
  'D-caught': 'Sprekker noe usant, ryker mye av tilliten.',
  'D-settle': 'Når den andre roer seg, roer du deg også litt.',
  'D-recognised': 'Den som kjenner seg sett, får mer tillit, og det gjør deg godt.',
  'D-clear': 'Når noe blir klart, forstår dere hverandre bedre.',

  // preparing
  'R34': 'Å lese seg opp gir bedre forståelse og koster litt krefter.',
  'R34-plan': 'Å skille det som er fast, fra det som er åpent, gjør deg tydeligere.',
  'R34-rehearse': 'Å øve på setningene gjør deg tryggere og tydeligere, og koster litt krefter.',
  'R34-colleague': 'To ord med en kollega på forhånd gjør saken klarere.',
  'R37': 'En ledig stund før møtet gir krefter, og mindre følger med fra forrige møte.',
  'R39': 'Å ordne rammene på forhånd gjør møtet tryggere.',
  'R45': 'Et nei er lettere å stå i når lederen kjenner saken.',

  // listening
  'R40': 'Å vente og la den andre snakke ferdig demper uroen.',
  'R40-reflect': 'Å si tilbake det du hører, demper uroen og viser at det er forstått.',
  'R40-pause': 'En pause i samtalen gir begge tid til å hente seg inn.',
  'D-ask': 'Et åpent spørsmål gir mer forståelse.',
  'D-elicit': 'Å hente fram det den andre selv tenker, gir forståelse og tar litt krefter.',
  'D-summarise': 'Å oppsummere gjør det klarere hva dere er enige om.',
  'D-comfort': 'Trøst demper uroen, og rammen blir litt mindre tydelig.',
  'D-humour': 'Humor før tilliten er der, kan skape uro.',

  // framing
  'R39-end': 'Å avslutte møtet gjør det trygt, og koster tillit.',
  'D-frame': 'Å si hva møtet er og ikke er, gjør det tydeligere.',
  'D-privacy': 'Å skjerme samtalen gjør den tryggere.',
  'D-name': 'Å si høyt hva som skjer mellom dere, gjør det tydeligere.',
  'D-name-heat': 'Er tilliten liten, kan det å sette ord på det øke uroen.',
  'D-choice': 'Å få velge noe selv gir tillit.',

  // being straight
  'R22': 'Å gi etter gir ro nå, og mindre tydelighet videre.',
  'R22-later': 'Å utsette gir ro nå, og det uavklarte blir liggende.',
  'R23': 'Et klart nei vekker uro nå, og gjør det lettere å vite hva som gjelder.',
  'R23-limit': 'En grense vekker litt uro og gjør rammen tydelig.',
  'R29-own': 'Å ta ansvar for noe som gikk galt, gir tillit, og det svir litt.',
  'R54': 'Å gjøre mer enn rollen rommer, gir takk nå, og koster krefter og tydelighet.',
  'R55': 'Å si at noe ikke er din oppgave, holder rollen klar, og kan skuffe.',
  'R55-refer': 'Å vise videre til rett sted gjør det klarere hvem som kan hjelpe.',
  'D-admit': 'Å innrømme noe gir tillit, og gjør deg litt mindre tydelig der og da.',
  'D-apologise': 'En unnskyldning demper uroen, og kan gjøre det uklart hva som står fast.',
  'D-inform': 'Å si hva som gjelder, gir forståelse.',
  'D-reason': 'En begrunnelse gjør det lettere å forstå og å vite hva som gjelder.',
  'D-offer': 'Å tilby noe du kan holde, gir tillit.',
  'D-appeal': 'Å fortelle om klageretten gjør det klart hva som kan gjøres videre.',
  'D-need': 'Å spørre om nøden er akutt, gir forståelse, og kan kjennes nærgående.',
  'D-receive': 'Å ta imot et akutt behov gir tillit og gjør veien videre klar.',
  'D-write': 'Det som blir skrevet ned, blir tydeligere.',
  'D-disagree': 'Å si at dere er uenige, gjør det tydelig, og øker uroen litt.',
  'D-explain': 'En forklaring der den andre ville bli hørt, koster tillit.',
  'D-defend': 'Å forsvare seg koster tillit og øker uroen.',
  'D-confide': 'Å betro seg gir ro der og da, og gjør rollen mindre tydelig.',

  // after
  'R41': 'En kort pause gir krefter, og kroppen roer seg.',
  'R42': 'Å snakke med en kollega letter det som sitter igjen. For noen få hjelper det ikke.',
  'R43': 'Går du rett videre, følger noe med inn i neste møte.',
  'R44': 'Noe helt annet etter jobb gjør det lettere å legge møtet fra seg.',
  'R45-after': 'Når lederen vet, er du mindre alene med det.',
  'R47': 'Å melde fra tar litt krefter, og gjør at noen kan følge opp.',
  'R51': 'Å kverne på det tapper litt, ofte uten at det merkes.',
  'D-note': 'Et notat med det dere sa, gjør det tydeligere for neste gang.',
};
