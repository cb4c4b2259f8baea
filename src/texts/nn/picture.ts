/** What is seen and heard in a scene, in words. */
import type { Caption, Look, Place } from '#story/vocabulary.ts';
import type { picture as nb } from '../nb/picture.ts';
import type { Partly } from '../partly.ts';

/** What a face shows, said after the person's name. */
const looks: Record<Look, string> = {
  calm: 'ser roleg ut', warm: 'ser vennleg ut', open: 'har opna seg litt', listening: 'lyttar', kind: 'ser vennleg på deg',
  wry: 'smiler skeivt', relieved: 'ser letta ut', glad: 'ser glad ut', surprised: 'ser overraska ut',
  thoughtful: 'tenkjer seg om', worried: 'ser uroleg ut', tense: 'ser anspent ut', wary: 'er på vakt',
  testing: 'ser prøvande på deg', irritated: 'ser irritert ut', angry: 'ser sint ut', firm: 'ser bestemt ut',
  closed: 'har lukka andletet', hurt: 'ser såra ut', sad: 'ser trist ut', crying: 'græt', ashamed: 'ser ned',
  mortified: 'vil helst søkke i jorda', afraid: 'ser redd ut', tired: 'ser sliten ut', leaving: 'er på veg ut',
  moved: 'er rørt', resigned: 'ser oppgitt ut',
};

/** The same on the telephone, where nobody is seen. */
const voices: Record<Look, string> = {
  calm: 'høyrest roleg ut', warm: 'høyrest vennleg ut', open: 'opnar seg litt', listening: 'lyttar', kind: 'høyrest vennleg ut',
  wry: 'har eit skeivt smil i stemma', relieved: 'høyrest letta ut', glad: 'høyrest glad ut', surprised: 'høyrest overraska ut',
  thoughtful: 'tenkjer seg om', worried: 'høyrest uroleg ut', tense: 'høyrest anspent ut', wary: 'er på vakt',
  testing: 'prøver deg litt', irritated: 'høyrest irritert ut', angry: 'høyrest sint ut', firm: 'høyrest bestemt ut',
  closed: 'blir kort i stemma', hurt: 'høyrest såra ut', sad: 'høyrest trist ut', crying: 'græt', ashamed: 'blir låg i stemma',
  mortified: 'vil helst søkke i jorda', afraid: 'høyrest redd ut', tired: 'høyrest sliten ut', leaving: 'er i ferd med å leggje på',
  moved: 'er rørt', resigned: 'høyrest oppgitt ut',
};

/** Where the picture is, for those who do not see it. */
const places: Record<Place, string> = {
  'office': 'Du er ved pulten din.', 'meeting-room': 'Du er på møterommet.', 'reception': 'Du er i mottaket.', 'corridor': 'Du er i korridoren.',
  'colleague-office': 'Du er inne hos ein kollega.', 'leader-office': 'Du er inne hos leiaren.', 'lunch-room': 'Du er på lunsjrommet.',
  'phone-desk': 'Du sit ved telefonen.', 'video-call': 'Du sit i ein videosamtale.', 'home-office': 'Du er på heimekontoret.', 'outside': 'Du er ute.',
};

/** What is heard, for those who do not hear it. True of any door and any telephone. */
const sounds: Record<Caption, string> = {
  door: 'Ei dør går opp og att.', steps: 'Du høyrer steg.', phone: 'Det summar i ein telefon.', voice: 'Stemma kjem frå ein telefon.',
  chair: 'Ein stol skrapar mot golvet.', rain: 'Det regnar.',
};

export const picture: Partly<typeof nb> = { looks, voices, places, sounds };
