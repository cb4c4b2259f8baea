/** A room from the lobby to the end, and what is refused on the way. */
import { describe, expect, it } from 'vitest';
import { parseRecord } from '#group/record.ts';
import { roomViewSchema, hostViewSchema } from '#group/protocol.ts';
import { BEGUN, openRoom, tellOn, toMeeting, type Lead } from '../support/room.ts';

function atTheQuestion(): Lead {
  const room = openRoom();
  toMeeting(room);
  return room;
}

const options = ({ authority }: Lead) => authority.room().ballot?.options.map(({ id }) => id);

describe('a walk-through', () => {
  it('waits in the lobby, and tells at the facilitator’s pace to the first question', () => {
    const room = openRoom();
    expect(room.authority.room()).toMatchObject({ phase: 'lobby', said: [], ballot: null });
    room.lead({ do: 'start' });
    expect(room.authority.room()).toMatchObject({ phase: 'asked', said: [{ name: null, you: false, aloud: false, text: { nb: 'Klokka er ni.' } }] });
  });

  it('passes the check-in by: what one feels stays with oneself', () => {
    const room = openRoom();
    room.lead({ do: 'start' }, { do: 'play-on', choice: 'prep-done' });
    while (room.authority.room().phase === 'telling') room.lead({ do: 'tell' });
    expect(room.authority.room().phase).toBe('feeling');
    room.lead({ do: 'tell' });
    expect(options(room)).toEqual(['meet-hear', 'meet-sit']);
    expect(room.authority.record().inputs.at(-1)).toBe('feel:skip');
  });

  it('collects, locks, reveals, asks again and plays on', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    room.voteBy(7, 6);
    expect(room.authority.room()).toMatchObject({ phase: 'open', result: null });
    expect(room.authority.host()).toMatchObject({ cast: 13, leading: null });
    room.lead({ do: 'lock' }, { do: 'reveal' });
    expect(room.authority.room().result).toEqual({ first: [{ is: 'count', n: 7 }, { is: 'count', n: 6 }], second: null, speakFirst: ['meet-sit'] });
    room.lead({ do: 'revote' });
    expect(room.authority.room()).toMatchObject({ phase: 'open', result: null, ballot: { round: 2 } });
    room.voteBy(5, 8);
    room.lead({ do: 'lock' }, { do: 'reveal' });
    expect(room.authority.room().result).toMatchObject({ first: [{ n: 7 }, { n: 6 }], second: [{ n: 5 }, { n: 8 }], speakFirst: ['meet-hear'] });
    expect(room.authority.host().leading).toBe('meet-sit');
    room.lead({ do: 'play-on', choice: 'meet-sit' });
    expect(room.authority.room()).toMatchObject({ ballot: { layer: 'inner', options: { length: 3 } }, result: null });
    expect(room.authority.host().past.at(-1)).toMatchObject({ chosen: 'meet-sit', first: [{ n: 7 }, { n: 6 }], second: [{ n: 5 }, { n: 8 }] });
  });

  it('counts a changed mind once, in the second round apart from the first', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    const { authority } = room;
    const ballot = authority.room().ballot!.number;
    for (const choice of ['meet-hear', 'meet-sit', 'meet-hear']) expect(authority.vote('a', { ballot, round: 1, choice }).ok).toBe(true);
    expect(authority.live().cast).toBe(1);
    expect(authority.ownVote('a')).toEqual({ ballot, round: 1, choice: 'meet-hear' });
    room.lead({ do: 'lock' }, { do: 'reveal' }, { do: 'revote' });
    expect(authority.live().cast).toBe(0);
    expect(authority.ownVote('a')).toBeNull();
  });

  it('collects on after a lock that came too early', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    room.voteBy(3);
    room.lead({ do: 'lock' }, { do: 'open' });
    expect(room.authority.live().cast).toBe(3);
    expect(room.authority.room()).toMatchObject({ phase: 'open', ballot: { round: 1 } });
  });

  it('takes a count of hands in the place of phones', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' }, { do: 'hands', counts: [12, 9] }, { do: 'lock' }, { do: 'reveal' });
    expect(room.authority.host()).toMatchObject({ cast: 21, hands: [12, 9], leading: 'meet-hear' });
  });

  it('goes back to a question, forgets what came after, and takes another road', () => {
    const room = atTheQuestion();
    room.lead({ do: 'play-on', choice: 'meet-hear' }, { do: 'play-on', choice: 'meet-in-mask' });
    const at = room.authority.host().past.find(({ chosen }) => chosen === 'meet-hear')!.at;
    room.lead({ do: 'rewind', to: at });
    expect(options(room)).toEqual(['meet-hear', 'meet-sit']);
    room.lead({ do: 'play-on', choice: 'meet-sit' });
    expect(room.authority.record().inputs).toEqual(['prep-done', 'feel:skip', 'meet-sit']);
    expect(room.authority.host().past.map(({ chosen }) => chosen)).toEqual(['prep-done', 'meet-hear', 'meet-in-mask', 'meet-sit']);
  });

  it('gives the same question a new number after going back, so that a late vote cannot count for it', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    const late = { ballot: room.authority.room().ballot!.number, round: 1 as const, choice: 'meet-hear' };
    room.lead({ do: 'lock' }, { do: 'reveal' }, { do: 'play-on', choice: 'meet-hear' });
    room.lead({ do: 'rewind', to: room.authority.host().past.at(-1)!.at }, { do: 'open' });
    expect(room.authority.vote('slow', late)).toEqual({ ok: false, error: 'other-ballot' });
  });

  it('ends with the scene’s ending, and keeps nothing once it is over', () => {
    const room = atTheQuestion();
    for (const choice of ['meet-hear', 'meet-in-mask', 'meet-write', 'after-on']) {
      room.lead({ do: 'play-on', choice });
      tellOn(room);
    }
    expect(room.authority.room()).toMatchObject({ phase: 'ending', ending: { title: { nb: 'Det var det' } }, ballot: null });
    room.lead({ do: 'end' });
    expect(room.authority.room()).toMatchObject({ phase: 'over', said: [], ballot: null, result: null });
    expect(room.authority.record()).toMatchObject({ inputs: [], past: [], ballot: null });
    expect(room.authority.join('late')).toEqual({ ok: false, error: 'over' });
  });
});

describe('a command', () => {
  it('that is pressed twice is carried out once', () => {
    const room = atTheQuestion();
    const seen = room.authority.record().version;
    expect(room.authority.command({ seen, command: { do: 'open' } }).ok).toBe(true);
    expect(room.authority.command({ seen, command: { do: 'open' } })).toEqual({ ok: false, error: 'stale' });
  });

  it.each([
    [{ do: 'lock' }], [{ do: 'reveal' }], [{ do: 'revote' }], [{ do: 'tell' }], [{ do: 'start' }],
    [{ do: 'hands', counts: [1, 2] }], [{ do: 'rewind', to: 99 }],
  ] as const)('%j changes nothing when it is not its time', (command) => {
    const { authority } = atTheQuestion();
    const before = authority.record();
    expect(authority.command({ seen: before.version, command })).toEqual({ ok: false, error: 'not-now' });
    expect(authority.record()).toEqual(before);
  });

  it('plays on only with what is offered', () => {
    const { authority } = atTheQuestion();
    expect(authority.command({ seen: authority.record().version, command: { do: 'play-on', choice: 'meet-write' } })).toEqual({ ok: false, error: 'not-offered' });
  });

  it('waits while the room is paused, and so do votes', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' }, { do: 'pause', on: true });
    const { authority } = room;
    expect(authority.command({ seen: authority.record().version, command: { do: 'lock' } })).toEqual({ ok: false, error: 'not-now' });
    expect(authority.vote('a', { ballot: 1, round: 1, choice: 'meet-hear' })).toEqual({ ok: false, error: 'not-open' });
    room.lead({ do: 'pause', on: false }, { do: 'lock' });
  });

  it('does not go back to a check-in or into the middle of what is told', () => {
    const room = atTheQuestion();
    room.lead({ do: 'play-on', choice: 'meet-hear' });
    const { authority } = room;
    expect(authority.command({ seen: authority.record().version, command: { do: 'rewind', to: 1 } })).toEqual({ ok: false, error: 'not-now' });
  });
});

describe('those who take part', () => {
  it('are counted as people, not as pages', () => {
    const { authority } = openRoom();
    authority.join('a');
    authority.join('a');
    authority.join('b');
    expect(authority.live().people).toBe(2);
    authority.leave('a');
    expect(authority.live().people).toBe(2);
    authority.leave('a');
    expect(authority.live().people).toBe(1);
  });

  it('are refused when the room is full, except those who are in it already', () => {
    const { authority } = openRoom({ capacity: 1 });
    expect(authority.join('a').ok).toBe(true);
    expect(authority.join('b')).toEqual({ ok: false, error: 'room-full' });
    expect(authority.join('a').ok).toBe(true);
  });

  it('get their own vote again when they come back', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    room.authority.vote('a', { ballot: 1, round: 1, choice: 'meet-sit' });
    expect(room.authority.join('a')).toEqual({ ok: true, value: { ballot: 1, round: 1, choice: 'meet-sit' } });
  });

  it('cannot vote for what is not offered', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    expect(room.authority.vote('a', { ballot: 1, round: 1, choice: 'meet-write' })).toEqual({ ok: false, error: 'not-offered' });
    expect(room.authority.vote('a', { ballot: 1, round: 2, choice: 'meet-sit' })).toEqual({ ok: false, error: 'other-ballot' });
  });
});

describe('a record', () => {
  it('opens the same room again at every step, votes and all', () => {
    const room = openRoom();
    const votes = () => ['a', 'b', 'c'].flatMap((token) => {
      const own = room.authority.ownVote(token);
      return own ? [{ token, round: own.round, choice: own.choice }] : [];
    });
    const same = () => {
      const kept = parseRecord(JSON.parse(JSON.stringify(room.authority.record())));
      if (!kept.ok) throw new Error('a record that cannot be read back');
      const again = openRoom({ record: kept.value, votes: votes() });
      expect(again.authority.host()).toEqual({ ...room.authority.host(), people: 0 });
    };
    toMeeting(room);
    same();
    room.lead({ do: 'open' });
    for (const token of ['a', 'b', 'c']) room.authority.vote(token, { ballot: 1, round: 1, choice: 'meet-sit' });
    same();
    room.lead({ do: 'lock' });
    same();
    room.lead({ do: 'reveal' });
    same();
    room.lead({ do: 'play-on', choice: 'meet-sit' });
    same();
    room.lead({ do: 'rewind', to: room.authority.host().past.at(-1)!.at });
    same();
  });

  it('of another shape is refused', () => {
    expect(parseRecord({ ...BEGUN, phase: 'party' })).toEqual({ ok: false, error: 'unreadable' });
    expect(parseRecord({ ...BEGUN, v: 2 })).toEqual({ ok: false, error: 'unreadable' });
    expect(parseRecord(null)).toEqual({ ok: false, error: 'unreadable' });
  });
});

describe('what is sent', () => {
  it('fits the schema the other side reads it with', () => {
    const room = atTheQuestion();
    room.lead({ do: 'open' });
    room.voteBy(6, 7);
    room.lead({ do: 'lock' }, { do: 'reveal' });
    expect(roomViewSchema.parse(JSON.parse(JSON.stringify(room.authority.room())))).toEqual(room.authority.room());
    expect(hostViewSchema.parse(JSON.parse(JSON.stringify(room.authority.host())))).toEqual(room.authority.host());
  });

  it('says a line in every language there is', () => {
    expect(atTheQuestion().authority.room().ballot?.options[0]?.text).toEqual({ nb: '«Jeg hører.»', en: '“I hear you.”' });
  });
});
