/** That the shape is the same in all languages is asked in tests/texts. */
import { describe, expect, it } from 'vitest';
import { GROUP_PHASES, REFUSALS } from '#group/protocol.ts';
import { SHOWN_FROM } from '#group/shown.ts';
import { PHONE_TEXTS } from '#texts/pages/phone.ts';
import { announcementOf } from '#phone/announce.ts';
import { saidText } from '#phone/in-words.ts';
import { phoneState } from '../support/phone-state.ts';
import { openRoom } from '../support/room.ts';

describe.each(['nb', 'nn', 'en'] as const)('the phone in %s', (language) => {
  const t = PHONE_TEXTS[language];

  it.each(REFUSALS)('says of «%s» what happened, and what to do, in whole sentences', (reason) => {
    const { title, body } = t.refusals[reason];
    expect(title).toMatch(/^\p{Lu}.{6,}/u);
    expect(body).toMatch(/^\p{Lu}.+\.$/u);
    expect(`${title} ${body}`).not.toMatch(/undefined|error|kode \d|code \d/i);
  });

  it.each(GROUP_PHASES)('has something to say when the room is at «%s»', (phase) => {
    const state = phoneState(openRoom());
    const ballot = { number: 1, round: 1 as const, layer: 'outer' as const, options: [{ id: 'a', text: { nb: '«Ja.»' } }, { id: 'b', text: { nb: '«Nei.»' } }] };
    const said = [{ name: 'Kari', you: false, aloud: true, text: { nb: 'Nå igjen!' } }];
    const room = { ...state.room!, phase, ballot, said, result: { first: [{ is: 'few' as const }, { is: 'few' as const }], second: null, speakFirst: ['a'] } };
    expect(announcementOf({ ...state, room }, language, t)).toMatch(/\S{3}/);
  });

  it('puts what is said in quotation marks, whoever says it, and nothing else', () => {
    const line = { name: null, you: true, aloud: true, text: { nb: 'Da gjør vi det sånn.', en: 'That is how we do it.' } };
    expect(saidText(line, language, t).text).toMatch(/^[«“].+[»”]$/);
    expect(saidText({ ...line, text: { nb: '«Da gjør vi det sånn.»', en: '“That is how we do it.”' } }, language, t).text).toMatch(/^[«“][^«“]+[»”]$/);
    expect(saidText({ ...line, aloud: false }, language, t).text).toMatch(/^[^«“]+$/);
  });

  it('lists letters as one says them', () => {
    expect(t.list(['B'])).toBe('B');
    expect(t.list(['B', 'C'])).toMatch(/^B \S+ C$/);
    expect(t.list(['A', 'B', 'C'])).toMatch(/^A, B \S+ C$/);
  });

  it('tells which numbers are hidden as they are hidden', () => {
    expect(t.result.few(SHOWN_FROM)).toContain('5');
  });
});
