/** What somebody hears who does not see the page. */
import { expect, it } from 'vitest';
import type { PhoneState } from '#group/ports.ts';
import { PHONE_TEXTS } from '#texts/pages/phone.ts';
import { announcementOf } from '#phone/announce.ts';
import { phoneState, voteAs } from '../support/phone-state.ts';
import { openRoom, toMeeting } from '../support/room.ts';

const heard = (state: PhoneState) => announcementOf(state, 'nb', PHONE_TEXTS.nb);

it('each turn of a walk-through is told, and told as something new', () => {
  const room = openRoom();
  const all = [heard(phoneState(room))];
  const hear = (changes: Partial<PhoneState> = {}) => all.push(heard(phoneState(room, 'me', changes)));
  toMeeting(room);
  hear();
  room.lead({ do: 'open' });
  hear();
  const { number, round } = room.authority.room().ballot!;
  hear({ sending: { ballot: number, round, choice: 'meet-sit' } });
  voteAs(room, 'meet-sit');
  hear();
  for (const command of ['lock', 'reveal', 'revote'] as const) {
    room.lead({ do: command });
    hear();
  }
  room.lead({ do: 'pause', on: true });
  hear();
  room.lead({ do: 'pause', on: false }, { do: 'lock' }, { do: 'reveal' }, { do: 'play-on', choice: 'meet-sit' });
  hear();
  room.lead({ do: 'end' });
  hear();
  expect(all.filter((text) => text === '')).toEqual([]);
  for (const [index, text] of all.entries()) expect(text).not.toBe(all[index - 1]);
});

it('a line is told with who says it', () => {
  const room = openRoom();
  room.lead({ do: 'start' }, { do: 'play-on', choice: 'prep-done' });
  while (room.authority.room().said.at(-1)?.text.nb !== 'Nå igjen!') room.lead({ do: 'tell' });
  const { name } = room.authority.room().said.at(-1)!;
  expect(heard(phoneState(room))).toBe(name ? `${name}: «Nå igjen!»` : `«Nå igjen!»`);
});

it('an answer is not called in before the server has it', () => {
  const room = openRoom();
  toMeeting(room);
  room.lead({ do: 'open' });
  const { number, round } = room.authority.room().ballot!;
  const sending = { ballot: number, round, choice: 'meet-sit' };
  expect(heard(phoneState(room, 'me', { sending }))).not.toContain(PHONE_TEXTS.nb.answer.in.title);
  voteAs(room, 'meet-sit');
  expect(heard(phoneState(room))).toContain(PHONE_TEXTS.nb.answer.in.title);
});

it('a refused answer is told with what to do', () => {
  const room = openRoom();
  toMeeting(room);
  room.lead({ do: 'open' });
  const { title, body } = PHONE_TEXTS.nb.refusals['other-ballot'];
  expect(heard(phoneState(room, 'me', { refused: 'other-ballot' }))).toBe(`${title}. ${body}`);
});
