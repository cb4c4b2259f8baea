import { describe, expect, it } from 'vitest';
import { PHONE_TEXTS } from '#texts/pages/phone.ts';
import { speakFirstText } from '#phone/announce.ts';
import { countText } from '#phone/in-words.ts';
import { rangeOf } from '#group/shown.ts';
import { resultRows } from '#phone/result.ts';
import { openRoom, toMeeting, type Lead } from '../support/room.ts';

function revealed(...amounts: readonly number[]): Lead {
  const room = openRoom();
  toMeeting(room);
  room.lead({ do: 'open' });
  room.voteBy(...amounts);
  room.lead({ do: 'lock' }, { do: 'reveal' });
  return room;
}

function rowsOf({ authority }: Lead, own = {}) {
  const { ballot, result } = authority.room();
  return resultRows(ballot!, result!, own);
}

describe('what the room answered', () => {
  it('stands option by option, with one’s own marked', () => {
    expect(rowsOf(revealed(7, 6), { 1: 'meet-sit' })).toMatchObject([
      { letter: 'A', counts: [{ is: 'count', n: 7 }], mine: [] },
      { letter: 'B', counts: [{ is: 'count', n: 6 }], mine: [1] },
    ]);
  });

  it('stands with the first vote beside the second, and both of one’s own answers', () => {
    const room = revealed(7, 6);
    room.lead({ do: 'revote' });
    room.voteBy(5, 8);
    room.lead({ do: 'lock' }, { do: 'reveal' });
    expect(rowsOf(room, { 1: 'meet-hear', 2: 'meet-sit' })).toMatchObject([
      { counts: [{ n: 7 }, { n: 5 }], mine: [1] },
      { counts: [{ n: 6 }, { n: 8 }], mine: [2] },
    ]);
  });

  it.each(['nb', 'nn', 'en'] as const)('hides small numbers in words (%s)', (language) => {
    const t = PHONE_TEXTS[language];
    expect(countText({ is: 'few' }, t)).toMatch(/\S+ \S+ 5$/);
    expect(countText({ is: 'between', from: 20, to: 24 }, t)).toBe('20–24');
    expect(countText({ is: 'count', n: 12 }, t)).toBe('12');
  });

  it('draws what is hidden as anything up to four', () => {
    expect(rangeOf({ is: 'few' })).toEqual({ from: 0, to: 4 });
    expect(rangeOf({ is: 'between', from: 20, to: 24 })).toEqual({ from: 20, to: 24 });
  });

  it('asks those whom fewest agree with to speak first, by letter and always if they want to', () => {
    const room = revealed(7, 6).authority.room();
    expect(speakFirstText(room, PHONE_TEXTS.nb)).toBe('Dere som valgte B, snakker først – hvis dere vil.');
    expect(speakFirstText(room, PHONE_TEXTS.en)).toContain('B speak first – if you want to');
    expect(speakFirstText(revealed(6, 6).authority.room(), PHONE_TEXTS.nb)).toBeNull();
  });
});
