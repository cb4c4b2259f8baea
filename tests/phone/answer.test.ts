/** What stands on a phone as the room goes from a question to its answer. */
import { describe, expect, it } from 'vitest';
import type { PhoneState } from '#group/ports.ts';
import { answerNoteOf, askOf, canAnswer, letterOf, markedOf, refusedNoteOf } from '#phone/answer.ts';
import { phoneState, voteAs } from '../support/phone-state.ts';
import { openRoom, toMeeting, type Lead } from '../support/room.ts';

function atTheQuestion(): Lead {
  const room = openRoom();
  toMeeting(room);
  return room;
}

/** A vote on the present question that has not been answered yet. */
function onItsWay(room: Lead, choice: string): PhoneState['sending'] {
  const { number, round } = room.authority.room().ballot!;
  return { ballot: number, round, choice };
}

describe('one’s own answer', () => {
  it('is asked for, is on its way, is in, and is locked', () => {
    const room = atTheQuestion();
    expect(answerNoteOf(phoneState(room))).toBe('wait');
    room.lead({ do: 'open' });
    expect(answerNoteOf(phoneState(room))).toBe('pick');
    expect(answerNoteOf(phoneState(room, 'me', { sending: onItsWay(room, 'meet-sit') }))).toBe('sending');
    voteAs(room, 'meet-sit');
    expect(answerNoteOf(phoneState(room))).toBe('in');
    room.lead({ do: 'lock' });
    expect(answerNoteOf(phoneState(room))).toBe('locked');
    room.lead({ do: 'reveal' });
    expect(answerNoteOf(phoneState(room))).toBeNull();
  });

  it('was not given, and nobody is told off', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' }, { do: 'lock' });
    expect(answerNoteOf(phoneState(room))).toBe('missed');
  });

  it('is asked for again in the second round, with nothing marked', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    voteAs(room, 'meet-sit');
    const first = phoneState(room).own;
    room.lead({ do: 'lock' }, { do: 'reveal' }, { do: 'revote' });
    expect(answerNoteOf(phoneState(room))).toBe('again');
    // what is still known of the first round marks nothing in the second
    expect(markedOf(phoneState(room, 'me', { own: first }))).toBeNull();
  });

  it('is marked as soon as it is pressed, and what is on its way goes before what is in', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    voteAs(room, 'meet-sit');
    expect(markedOf(phoneState(room))).toBe('meet-sit');
    expect(markedOf(phoneState(room, 'me', { sending: onItsWay(room, 'meet-hear') }))).toBe('meet-hear');
  });

  it('on its way to an earlier question neither marks nor waits', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    const late = onItsWay(room, 'meet-sit');
    room.lead({ do: 'lock' }, { do: 'reveal' }, { do: 'play-on', choice: 'meet-sit' }, { do: 'open' });
    const state = phoneState(room, 'me', { sending: late });
    expect([markedOf(state), answerNoteOf(state)]).toEqual([null, 'pick']);
  });

  it('can be given only while the question is open', () => {
    const room = atTheQuestion();
    const can = () => canAnswer(room.authority.room());
    expect(can()).toBe(false);
    room.lead({ do: 'open' });
    expect(can()).toBe(true);
    room.lead({ do: 'pause', on: true });
    expect(can()).toBe(false);
    room.lead({ do: 'pause', on: false }, { do: 'lock' });
    expect(can()).toBe(false);
  });

  it('that was refused is told of until the room has moved on', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' }, { do: 'lock' });
    expect(refusedNoteOf(phoneState(room, 'me', { refused: 'not-open' }))).toBe('not-open');
    room.lead({ do: 'reveal' });
    expect(refusedNoteOf(phoneState(room, 'me', { refused: 'not-open' }))).toBeNull();
  });
});

describe('the question', () => {
  it('asks what one would have said, or done, or what is inside', () => {
    const room = openRoom();
    room.lead({ do: 'start' });
    expect(askOf(room.authority.room().ballot!)).toBe('do');
    toMeetingFrom(room);
    expect(askOf(room.authority.room().ballot!)).toBe('say');
    room.lead({ do: 'play-on', choice: 'meet-sit' });
    expect(askOf(room.authority.room().ballot!)).toBe('inner');
  });

  it('has letters for its options', () => {
    expect([0, 1, 5].map(letterOf)).toEqual(['A', 'B', 'F']);
  });
});

function toMeetingFrom(room: Lead): void {
  room.lead({ do: 'play-on', choice: 'prep-done' });
  while (room.authority.room().phase !== 'asked') room.lead({ do: 'tell' });
}
