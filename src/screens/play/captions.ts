/** Which sounds of a line are said in words: those that tell something which the line itself does not tell. */
import { isOneOf } from '#lib/one-of.ts';
import type { Line } from '#run/moment.ts';
import { TOLD_SOUNDS, type Caption, type ToldSound } from '#story/vocabulary.ts';

/**
 * How a line says by itself what is heard. By the source text, so that the transcript is the same in every language;
 * where none of the words is there, the caption says it.
 */
const SAID: Readonly<Record<ToldSound, RegExp>> = {
  door: /dør|låsen|banker|banket/i,
  steps: /skritt|føtter|løper/i,
  phone: /telefon|\bring(er|e|te|t)?\b|pling|brumm|summ|melding/i,
  chair: /\bstol(en|ene|er)?\b|stolrygg|skraper/i,
  rain: /regn/i,
};

export function captionsOf({ text, tags: { sounds, who } }: Line): readonly Caption[] {
  const told = sounds.filter((sound) => isOneOf(TOLD_SOUNDS, sound));
  return told.flatMap((sound): Caption[] => {
    if (sound === 'phone' && who !== undefined && who !== 'you') return ['voice'];
    return SAID[sound].test(text) ? [] : [sound];
  });
}
