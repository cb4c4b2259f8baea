import type { Scene } from '#story/scene.ts';
import type { start as nb } from '../nb/start.ts';
import type { Partly } from '../partly.ts';

type Category = Scene['category'];

const CATEGORY: Readonly<Record<Category, string>> = {
  angry: 'Sinne',
  refusal: 'Avslag',
  boundary: 'Grenser',
  closeness: 'Nærleik',
  partners: 'Samarbeid',
  backstage: 'Bak scena',
  procedural: 'Saksgang',
};

/** What the player has trained, as it stands in «Du har øvd på …». */
const TRAINED: Readonly<Record<Category, string>> = {
  angry: 'sinne',
  refusal: 'å gi avslag',
  boundary: 'å setje grenser',
  closeness: 'nærleik',
  partners: 'samarbeid',
  backstage: 'det som skjer bak scena',
  procedural: 'saksgang',
};

const ABOUT: Readonly<Record<Category, string>> = {
  angry: 'Her møter du eit sinne som kanskje ikkje gjeld deg.',
  refusal: 'Her ligg svaret fast, og du vel korleis det blir gitt.',
  boundary: 'Her skal ei grense stå, og de skal kunne møtast igjen.',
  closeness: 'Her kjem nokon tett på, og du vel kor mykje du viser.',
  partners: 'Her er de fleire rundt bordet, og ikkje alle vil det same.',
  backstage: 'Her handlar det om det som skjer når døra er lukka.',
  procedural: 'Her er det reglane som er vanskelege å seie høgt.',
};

export const start: Partly<typeof nb> = {
  title: 'Øv på møta som sit i kroppen etterpå',
  lead: 'Eit spel for Nav-rettleiarar: møt sinne, gi eit nei som står, og ta vare på deg sjølv.',
  toDark: 'Mørkt tema',
  toLight: 'Lyst tema',
  nowLabel: 'No',
  goOn: 'Hald fram der du slapp',
  goOnAction: 'Hald fram med møtet',
  left: (minutes) => (minutes === 1 ? 'Omtrent eitt minutt att' : `Omtrent ${minutes} minutt att`),
  beginHere: 'Start her',
  begin: (name) => `Møt ${name}`,
  suggestion: 'Framlegg til neste',
  seeScene: 'Sjå scena',
  about: (category, trained) => (trained && trained !== category ? `Du har øvd på ${TRAINED[trained]}. ${ABOUT[category]}` : ABOUT[category]),
  again: 'Den har du spelt før. Humøret til den du møter, kan vere eit anna i dag.',
  how: 'Slik går det',
  howSteps: [
    'Du møter éin person og vel kva du seier.',
    'Så vel du kva du gjer med det du sjølv kjenner.',
    'Etterpå ser du kva som skjedde, linje for linje.',
  ],
  howNote: 'Du kan ta pause når som helst.',
  allScenes: 'Alle scenene',
  filter: 'Vel type',
  all: 'Alle',
  shown: (n) => (n === 1 ? 'Viser 1 scene' : `Viser ${n} scener`),
  category: (category) => CATEGORY[category],
  meta: (category, minutes) => `${CATEGORY[category]}, ${minutes} min`,
  contentNote: 'Les merknaden først',
  underway: 'Undervegs',
  played: 'Spelt',
  uses: 'Slik kan det brukast',
  alone: {
    title: 'Aleine',
    text: 'Ti–femten minutt om gongen. Det du vel og skriv, blir på eininga.',
    link: 'Opne dagboka',
  },
  newHere: {
    title: 'Som ny i jobben',
    text: 'Eit løp med nokre scener over nokre veker, sett saman av fagutviklaren på kontoret.',
    link: 'Opne eit løp',
  },
  noKey: {
    title: 'Utan fasit',
    text: 'Ingen poeng og ingen karakter. Etterpå ser du kva du kjende, kva du viste, og kva det førte til.',
    link: 'Om spelet',
  },
  notLoaded: 'Vi får ikkje henta linja du var på akkurat no. Møtet er der likevel.',
};
