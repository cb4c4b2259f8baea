/** What is seen and heard in a scene, in words. */
import type { Caption, Look, Place } from '#story/vocabulary.ts';

/** What a face shows, said after the person's name. */
const looks: Record<Look, string> = {
  calm: 'ser rolig ut', warm: 'ser vennlig ut', open: 'har åpnet seg litt', listening: 'lytter', kind: 'ser vennlig på deg',
  wry: 'smiler skjevt', relieved: 'ser lettet ut', glad: 'ser glad ut', surprised: 'ser overrasket ut',
  thoughtful: 'tenker seg om', worried: 'ser bekymret ut', tense: 'ser anspent ut', wary: 'er på vakt',
  testing: 'ser prøvende på deg', irritated: 'ser irritert ut', angry: 'ser sint ut', firm: 'ser bestemt ut',
  closed: 'har lukket ansiktet', hurt: 'ser såret ut', sad: 'ser trist ut', crying: 'gråter', ashamed: 'ser ned',
  mortified: 'vil helst synke i jorda', afraid: 'ser redd ut', tired: 'ser sliten ut', leaving: 'er på vei ut',
  moved: 'er rørt', resigned: 'ser oppgitt ut',
};

/** The same on the telephone, where nobody is seen. */
const voices: Record<Look, string> = {
  calm: 'høres rolig ut', warm: 'høres vennlig ut', open: 'åpner seg litt', listening: 'lytter', kind: 'høres vennlig ut',
  wry: 'har et skjevt smil i stemmen', relieved: 'høres lettet ut', glad: 'høres glad ut', surprised: 'høres overrasket ut',
  thoughtful: 'tenker seg om', worried: 'høres bekymret ut', tense: 'høres anspent ut', wary: 'er på vakt',
  testing: 'prøver deg litt', irritated: 'høres irritert ut', angry: 'høres sint ut', firm: 'høres bestemt ut',
  closed: 'blir kort i stemmen', hurt: 'høres såret ut', sad: 'høres trist ut', crying: 'gråter', ashamed: 'blir lav i stemmen',
  mortified: 'vil helst synke i jorda', afraid: 'høres redd ut', tired: 'høres sliten ut', leaving: 'er i ferd med å legge på',
  moved: 'er rørt', resigned: 'høres oppgitt ut',
};

/** Where the picture is, for those who do not see it. */
const places: Record<Place, string> = {
  office: 'Du er ved pulten din.', 'meeting-room': 'Du er på møterommet.', reception: 'Du er i mottaket.', corridor: 'Du er i korridoren.',
  'colleague-office': 'Du er inne hos en kollega.', 'leader-office': 'Du er inne hos lederen.', 'lunch-room': 'Du er på lunsjrommet.',
  'phone-desk': 'Du sitter ved telefonen.', 'video-call': 'Du sitter i en videosamtale.', 'home-office': 'Du er på hjemmekontoret.', outside: 'Du er ute.',
};

/** What is heard, for those who do not hear it. True of any door and any telephone. */
const sounds: Record<Caption, string> = {
  door: 'En dør går opp og igjen.', steps: 'Du hører skritt.', phone: 'Det summer i en telefon.', voice: 'Stemmen kommer fra en telefon.',
  chair: 'En stol skraper mot gulvet.', rain: 'Det regner.',
};

export const picture = { looks, voices, places, sounds };
