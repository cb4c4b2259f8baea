/** The words a player meets in feedback, in plain language. What they mean is from the domain notes, §1; the sentences are our own. */

export interface TermText {
  readonly name: string;
  /** What the game itself calls it, where that is something else. */
  readonly also?: string;
  readonly means: string;
  /** As it stands in the debrief's sentences, the forms with a | between them. None where no sentence names it. */
  readonly forms?: string;
}

export const terms = {
  'emotional-labour': {
    name: 'Emosjonelt arbeid',
    means: 'Det du gjør for at det du viser, skal passe til situasjonen: henter fram en følelse, demper den eller holder den tilbake. Det er en del av jobben, selv om det sjelden står i noen stillingsbeskrivelse.',
  },
  'surface': {
    name: 'Overflatespill',
    also: 'å holde masken',
    means: 'Du endrer det du viser, ikke det du kjenner. Det kan berge et øyeblikk, særlig når noe er skremmende. Forskning tyder på at det sliter når det blir mye av det.',
    forms: 'holdt mest masken|holdt masken|holde masken|masken|overflatespill',
  },
  'deep': {
    name: 'Dybdespill',
    also: 'å jobbe med følelsen',
    means: 'Du prøver å endre det du kjenner, for eksempel ved å se det fra den andres side. Det koster litt med en gang. Det henger lite sammen med slitasje, men forskningen er ikke entydig.',
    forms: 'jobbet mest med følelsen|jobbet med følelsen|jobbe med følelsen|dybdespill',
  },
  'genuine': {
    name: 'Genuint uttrykk',
    also: 'å la det vises',
    means: 'Det du viser, er det du kjenner. Det koster lite, men rommet må tåle det. Noen ganger er det valgt, andre ganger kommer det av seg selv.',
    forms: 'lot det mest vises|lot det vises|la det vises|genuint uttrykk',
  },
  'too-genuine': {
    name: '«For genuint»',
    means: 'Når noe ekte blir mer enn rollen eller den andre tåler. Ingen har bestemt hvor grensa går, og folk setter den ulike steder.',
    forms: 'andre for mye',
  },
  'felt-shown': {
    name: 'Følt og vist',
    means: 'Det du kjenner, og det den andre kan se. Den fylte prikken er det du kjenner, ringen er det du viser. De kan ligge oppå hverandre eller langt fra hverandre. Ingen av delene er feil i seg selv.',
    forms: 'det du kjente|du kjente',
  },
  'dissonance': {
    name: 'Emosjonell dissonans',
    means: 'Spriket mellom det du kjenner og det du viser, eller mener at du må vise. I spillet heter det avstand.',
  },
  'gap': {
    name: 'Avstand',
    means: 'Måleren for emosjonell dissonans, fra 0 til 6. Den legger sammen hvor langt fra hverandre følt og vist har ligget underveis.',
    forms: 'avstanden|avstand',
  },
  'leak': {
    name: 'Lekkasje',
    also: 'masken slipper',
    means: 'Noe av det du skjuler, synes likevel. I spillet skjer det når kreftene er små og det er langt mellom følt og vist.',
    forms: 'slapp masken litt|masken slapp litt',
  },
  'circumplex': {
    name: 'Behag og aktivering',
    also: 'kartet over følelser',
    means: 'Et kart med to akser: hvor godt det kjennes, og hvor mye energi det er i kroppen. Et punkt på kartet er ikke en følelse. Hva den handler om, vet bare du.',
    forms: 'kjente etter',
  },
  'feeling-rule': {
    name: 'Følelsesregel',
    means: 'En regel om hva en bør kjenne eller vise i en situasjon. De fleste står ikke skrevet noe sted. I intervjuene spillet bygger på, kom det ikke fram noen felles regler fra Nav. Folk hadde laget sine egne.',
    forms: 'følelsesregel',
  },
  'frontstage': {
    name: 'Frontstage',
    also: 'på scenen',
    means: 'Der brukeren kan se eller høre deg: i møterommet, i mottaket, på telefonen, på skjermen.',
  },
  'backstage': {
    name: 'Backstage',
    also: 'bak scenen',
    means: 'Der du forbereder deg, henter deg inn og kan legge fra deg masken: på kontoret, i lunsjrommet, på en tur rundt kvartalet. Her er det en del av spillet, ikke en pause fra det.',
  },
  'residue': {
    name: 'Det som sitter igjen',
    also: 'restemosjon',
    means: 'Det du tar med deg ut av et møte og inn i det neste. En pause, en prat eller litt tid kan gjøre det mindre.',
    forms: 'det du tar med deg ut|noe som sitter igjen',
  },
  'meters': {
    name: 'Målerne',
    means: 'Uro, tillit, forståelse, energi, avstand, trygghet og tydelighet. De går fra 0 til 6, finnes bare i spillet, og sier noe om denne ene samtalen. De sier ingenting om hvem du er.',
    forms: 'uroen|tilliten|forståelsen|energien',
  },
  'design-value': {
    name: 'Designverdi',
    means: 'Et tall vi har valgt for at spillet skal henge sammen. Det er ikke målt på noen.',
    forms: 'designverdier|designverdi',
  },
  'evidence': {
    name: 'Grunnlag',
    means: 'Hva en regel i spillet bygger på: forskning, intervjuer med veiledere, teori eller vårt eget valg. Ved siden av står det hvor sikre vi er på retningen: ganske, middels eller lite.',
    forms: 'forskningen',
  },
  'variant': {
    name: 'Mild, vanlig eller tøff dag',
    means: 'Hvor hard dagen har vært mot den du møter. Det trekkes når scenen begynner. Det endrer tonen, ikke saken.',
    forms: 'en mild dag|en vanlig dag|en tøff dag',
  },
  'soundness': {
    name: 'Faglig holdbarhet',
    means: 'Hvor godt et valg tåler at andre som kan faget, ser på det: lov og rutine, likebehandling, sikkerhet og respekt. Valget blir vurdert, aldri du.',
    forms: 'faglig holdbarhet',
  },
  'author-rating': {
    name: 'Forfatterens vurdering',
    means: 'Tallet for holdbarhet kommer fra den som skrev scenen. Først når minst åtte fagfolk har vurdert valget, er det deres snitt som gjelder. Er de uenige, teller valget ikke.',
    forms: 'forfatterens vurdering',
  },
  'red-line': {
    name: 'Rød linje',
    means: 'En av de få handlingene som klart er gale uansett tone, som å bryte taushetsplikten. Spillet sier hva som ble gjort, hvilken regel det gjelder, og hvordan det kan rettes opp.',
    forms: 'røde linjer|rød linje',
  },
  'avvik': {
    name: 'Avvik',
    means: 'En melding om at noe har skjedd som ikke skulle ha skjedd, som en trussel eller et brudd på en rutine. Den går til leder og til et felles register, så noen kan følge opp. Ord teller også.',
    forms: 'meldt fra',
  },
  'closing-sentence': {
    name: 'Avtalt setning',
    means: 'En setning kontoret er enig om å bruke når et møte må slutte. Den står på «Slik gjør vi det hos oss». Står det ingenting der, er ingenting avtalt.',
  },
  'debrief': {
    name: 'Debrief',
    means: 'Å se tilbake på noe etterpå, alene eller sammen. Her er det øving og refleksjon, ikke hjelp etter en alvorlig hendelse. Noen vil snakke, andre vil være i fred, og begge deler er greit.',
  },
} satisfies Record<string, TermText>;

export const glossary = {
  title: 'Ordene',
  lead: 'Ord du møter i tilbakemeldingene, slik de er brukt her.',
  inGame: (name: string) => `I spillet: ${name}.`,
  seeAlso: 'Se også',
  all: 'Alle ordene',
};
