import type { Scene } from '#story/scene.ts';

type Category = Scene['category'];

const CATEGORY: Readonly<Record<Category, string>> = {
  angry: 'Sinne',
  refusal: 'Avslag',
  boundary: 'Grenser',
  closeness: 'Nærhet',
  partners: 'Samarbeid',
  backstage: 'Bak scenen',
  procedural: 'Saksgang',
};

/** What the player has trained, as it stands in «Du har øvd på …». */
const TRAINED: Readonly<Record<Category, string>> = {
  angry: 'sinne',
  refusal: 'å gi avslag',
  boundary: 'å sette grenser',
  closeness: 'nærhet',
  partners: 'samarbeid',
  backstage: 'det som skjer bak scenen',
  procedural: 'saksgang',
};

const ABOUT: Readonly<Record<Category, string>> = {
  angry: 'Her møter du et sinne som kanskje ikke gjelder deg.',
  refusal: 'Her ligger svaret fast, og du velger hvordan det blir gitt.',
  boundary: 'Her skal en grense stå, og dere skal kunne møtes igjen.',
  closeness: 'Her kommer noen tett på, og du velger hvor mye du viser.',
  partners: 'Her er dere flere rundt bordet, og ikke alle vil det samme.',
  backstage: 'Her handler det om det som skjer når døra er lukket.',
  procedural: 'Her er det reglene som er vanskelige å si høyt.',
};

export const start = {
  title: 'Øv på møtene som sitter i kroppen etterpå',
  lead: 'Et spill for Nav-veiledere: møt sinne, gi et nei som står, og ta vare på deg selv.',
  toDark: 'Mørkt tema',
  toLight: 'Lyst tema',
  nowLabel: 'Nå',
  goOn: 'Fortsett der du slapp',
  goOnAction: 'Fortsett møtet',
  left: (minutes: number) => (minutes === 1 ? 'Omtrent et minutt igjen' : `Omtrent ${minutes} minutter igjen`),
  beginHere: 'Begynn her',
  begin: (name: string) => `Møt ${name}`,
  suggestion: 'Forslag til neste',
  seeScene: 'Se scenen',
  about: (category: Category, trained: Category | null) =>
    trained && trained !== category ? `Du har øvd på ${TRAINED[trained]}. ${ABOUT[category]}` : ABOUT[category],
  again: 'Den har du spilt før. Humøret til den du møter, kan være et annet i dag.',
  how: 'Slik går det',
  howSteps: [
    'Du møter én person og velger hva du sier.',
    'Så velger du hva du gjør med det du selv kjenner.',
    'Etterpå ser du hva som skjedde, linje for linje.',
  ],
  howNote: 'Du kan ta pause når som helst.',
  allScenes: 'Alle scener',
  filter: 'Velg type',
  all: 'Alle',
  shown: (n: number) => (n === 1 ? 'Viser 1 scene' : `Viser ${n} scener`),
  category: (category: Category) => CATEGORY[category],
  meta: (category: Category, minutes: number) => `${CATEGORY[category]}, ${minutes} min`,
  contentNote: 'Les merknaden først',
  underway: 'Underveis',
  played: 'Spilt',
  uses: 'Slik brukes det',
  alone: {
    title: 'Alene',
    text: 'Ti–femten minutter om gangen. Det du velger og skriver, blir på enheten.',
    link: 'Åpne dagboka',
  },
  newHere: {
    title: 'Som ny i jobben',
    text: 'Et løp med noen scener over noen uker, satt sammen av fagutvikleren på kontoret.',
    link: 'Åpne et løp',
  },
  noKey: {
    title: 'Uten fasit',
    text: 'Ingen poeng og ingen karakter. Etterpå ser du hva du kjente, hva du viste, og hva det førte til.',
    link: 'Om spillet',
  },
  notLoaded: 'Vi får ikke hentet linja du var på akkurat nå. Møtet er der likevel.',
};
