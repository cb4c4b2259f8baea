import { describe, expect, it } from 'vitest';
import { replay } from '#run/replay.ts';
import { captionsOf } from '#screens/play/captions.ts';
import { entriesOf } from '#screens/play/entries.ts';
import { createSession } from '#run/session.ts';
import { SOUNDS, TOLD_SOUNDS } from '#story/vocabulary.ts';
import { PICTURE_TEXTS } from '#texts/picture.ts';
import { lineOf } from '../support/line-of.ts';
import { runOf, tellOf } from '../support/tiny.ts';

const SCRIPT = `
-> before
=== before ===
Klokka er ni. #id:before-010 #phase:before #place:office #sound:office-hum
Hun kommer inn. #id:before-020 #sound:door
* [«Hei.» #id:before-hi #who:you #act:start]
-
Hun går. #id:before-030 #sound:steps
* [Gå. #id:before-go #act:start]
-
Slutt. #id:before-040 #ending:end
-> END
`;

describe('a sound in words', () => {
  it.each(TOLD_SOUNDS)('%s is said when the line does not tell it', (sound) => {
    expect(captionsOf(lineOf({ sounds: [sound] }))).toEqual([sound]);
  });

  it.each([
    ['door', 'Døra går opp uten at det har banket.'], ['door', 'Det banker. Farid holder opp to fingre.'], ['steps', 'Raske skritt, og så døra.'],
    ['phone', 'Det ringer ut.'], ['phone', 'Telefonen begynner å brumme.'], ['chair', 'Hun trekker stolen inn til bordet igjen.'], ['rain', 'Det regner litt.'],
  ] as const)('%s is not said twice: %s', (sound, text) => {
    expect(captionsOf(lineOf({ sounds: [sound], text }))).toEqual([]);
  });

  it('is not said of what only hums or rustles', () => {
    const small = SOUNDS.filter((sound) => !(TOLD_SOUNDS as readonly string[]).includes(sound));
    expect(captionsOf(lineOf({ sounds: small }))).toEqual([]);
  });

  it('knows a voice through a telephone from a telephone that calls', () => {
    expect(captionsOf(lineOf({ sounds: ['phone'], who: 'kari', text: 'Nå må jeg.' }))).toEqual(['voice']);
    expect(captionsOf(lineOf({ sounds: ['phone'], who: 'you', text: 'Hei, det er fra Nav.' }))).toEqual(['phone']);
  });

  it('stands in the transcript before its line', () => {
    const session = createSession(replay(tellOf(SCRIPT), runOf(['before-hi']), 20).playthrough, null);
    while (session.tell());
    const told = entriesOf(session.snapshot(), ['before-hi'], false)
      .flatMap((entry) => (entry.kind === 'line' ? [entry.line.id] : entry.kind === 'sound' ? [entry.sound] : []));
    expect(told).toEqual(['before-010', 'door', 'before-020', 'before-hi', 'steps', 'before-030']);
  });

  it.each(['nb', 'en'] as const)('is a short sentence in %s', (language) => {
    for (const caption of Object.values(PICTURE_TEXTS[language].sounds)) expect(caption).toMatch(/^\p{Lu}.{5,40}\.$/u);
  });
});
