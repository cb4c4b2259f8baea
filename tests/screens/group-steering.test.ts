/** What the facilitator can do at each point, on the wall as in the notes window. */
import { describe, expect, it } from 'vitest';
import type { Way } from '#group/kept-walk.ts';
import { controlsOf, letterOf, placeOfKey, type Control } from '#screens/group/walk/steering.ts';
import { openRoom, toMeeting, tellOn, type Lead } from '../support/room.ts';

const named = (control: Control | null) => control && `${control.action} ${control.key}`;

function controls({ authority }: Lead, way: Way = 'phones') {
  const { main, others, tools } = controlsOf(authority.host(), way);
  return { main: named(main), others: others.map(named), tools: tools.map(named) };
}

/** At the first question that divides, with so many votes for each option, revealed. */
function revealed(...amounts: readonly number[]): Lead {
  const room = openRoom();
  toMeeting(room);
  room.lead({ do: 'open' });
  room.voteBy(...amounts);
  room.lead({ do: 'lock' }, { do: 'reveal' });
  return room;
}

describe('the one thing to do next', () => {
  it('leads from the lobby to the reveal with Enter alone', () => {
    const room = openRoom();
    const mains = [controls(room).main];
    toMeeting(room);
    mains.push(controls(room).main);
    for (const command of [{ do: 'open' }, { do: 'lock' }] as const) {
      room.lead(command);
      mains.push(controls(room).main);
    }
    expect(mains).toEqual(['start Enter', 'open Enter', 'lock Enter', 'reveal Enter']);
  });

  it('is to vote again after the first vote, and to play on after the second', () => {
    const room = revealed(7, 9);
    expect(controls(room)).toMatchObject({ main: 'revote Enter', others: ['play-on V', 'pick G'] });
    room.lead({ do: 'revote' });
    room.voteBy(5, 11);
    room.lead({ do: 'lock' }, { do: 'reveal' });
    expect(controls(room)).toMatchObject({ main: 'play-on Enter', others: ['pick G'] });
    expect(controlsOf(room.authority.host(), 'phones').main?.does).toEqual({ kind: 'command', command: { do: 'play-on', choice: 'meet-sit' } });
  });

  it('is to play on at once where nearly all agree', () => {
    expect(controls(revealed(12, 0)).main).toBe('play-on Enter');
  });

  it('is for people to settle where it is a tie', () => {
    const { others } = controlsOf(revealed(6, 6).authority.host(), 'hands');
    expect(others.map(({ does }) => does)).toEqual([{ kind: 'dialog', dialog: 'pick' }]);
  });

  it('does not name the option that leads where all numbers are hidden', () => {
    const { main, others } = controlsOf(revealed(4, 2).authority.host(), 'hands');
    expect(main?.does).toEqual({ kind: 'dialog', dialog: 'pick' });
    expect(others.map(({ action }) => action)).toEqual(['revote']);
  });

  it('is to go on, for a room that has paused, and nothing else moves', () => {
    const room = openRoom();
    toMeeting(room);
    room.lead({ do: 'pause', on: true });
    expect(controls(room)).toMatchObject({ main: 'pause Enter', others: [] });
    expect(controls(room).tools).toEqual(['help H', 'notes N', 'code K', 'end X']);
  });

  it('is to choose among the options, for two people at one screen', () => {
    const room = openRoom();
    toMeeting(room);
    expect(controls(room, 'pair')).toEqual({ main: null, others: [], tools: ['rewind T', 'pause P', 'help H', 'end X'] });
  });
});

describe('what else can be done', () => {
  it('is to play on without a vote, and to collect on after a lock', () => {
    const room = openRoom();
    toMeeting(room);
    expect(controls(room).others).toEqual(['play-on V']);
    room.lead({ do: 'open' }, { do: 'lock' });
    expect(controls(room).others).toEqual(['open S']);
  });

  it('is to go back only after something has been chosen, and to show the code only where phones vote', () => {
    const room = openRoom();
    room.lead({ do: 'start' });
    expect(controls(room, 'hands').tools).toEqual(['pause P', 'help H', 'notes N', 'end X']);
    room.lead({ do: 'play-on', choice: 'prep-done' });
    tellOn(room);
    expect(controls(room).tools).toEqual(['rewind T', 'pause P', 'help H', 'notes N', 'code K', 'end X']);
  });

  it('never gives two things the same key', () => {
    for (const room of [revealed(7, 9), revealed(4, 2), openRoom()]) {
      const { main, others, tools } = controls(room);
      const keys = [main, ...others, ...tools].map((name) => name?.split(' ').at(-1));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('the letters of the options', () => {
  it('are typed, or their numbers are', () => {
    expect([0, 1, 4].map(letterOf)).toEqual(['A', 'B', 'E']);
    expect(['a', 'B', '3', '1'].map((key) => placeOfKey(key, 3))).toEqual([0, 1, 2, 0]);
    expect(['d', '4', '0', 'Enter', 'p', 'h'].map((key) => placeOfKey(key, 3))).toEqual([null, null, null, null, null, null]);
  });
});
