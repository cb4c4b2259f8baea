import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '#run/replay.ts';
import { createSession, type Session } from '#run/session.ts';
import { toldLines } from '#run/told.ts';
import { runOf, SMALL, tellOf } from '../support/tiny.ts';

const tell = tellOf(SMALL);
const open = (inputs: readonly string[] = [], place: number | null = null): Session => createSession(replay(tell, runOf(inputs), 20).playthrough, place);
const ids = (session: Session) => toldLines(session.snapshot()).map(({ id }) => id);

function toEnd(session: Session): void {
  while (session.tell());
}

describe('a session', () => {
  it('tells what was chosen together with what it led to', () => {
    const session = open();
    expect(session.take('prep-read', 0)).toBe(true);
    expect(ids(session)).toEqual(['before-010', 'prep-read', 'before-020']);
  });

  it('tells one step at a time, and never a hidden thought', () => {
    const session = open(['prep-done']);
    expect(ids(session)).toEqual(['before-010', 'prep-done', 'meet-010', 'meet-020']);
    expect(session.tell()).toBe(true);
    expect(session.snapshot().answering).toBe(true);
    expect(session.tell()).toBe(false);
    expect(ids(session)).not.toContain('meet-030');
  });

  it('lets the last line be read before a check-in takes its place', () => {
    const session = open(['prep-done']);
    expect(session.snapshot().answering).toBe(false);
    session.tell();
    expect(session.snapshot()).toMatchObject({ answering: true });
    expect(session.take('feel:0,0', session.snapshot().moments.length - 1)).toBe(true);
    expect(session.snapshot().answering).toBe(true); // nothing is told before the choices
  });

  it('takes no answer while something is being told', () => {
    const session = open(['prep-done']);
    expect(session.take('feel:0,0', 1)).toBe(false);
  });

  it('takes an answer once, however often it comes', () => {
    const session = open();
    expect(session.take('prep-read', 0)).toBe(true);
    const after = session.snapshot();
    expect(session.take('prep-read', 0)).toBe(false);
    expect(session.take('prep-done', 0)).toBe(false);
    expect(session.snapshot()).toBe(after);
  });

  it('comes back to the place it was left at', () => {
    const early = open(['prep-done', 'feel:0,0', 'meet-hear', 'meet-in-work']);
    const place = early.snapshot().told;
    toEnd(early);
    const late = early.snapshot().told;
    expect(ids(open(['prep-done', 'feel:0,0', 'meet-hear', 'meet-in-work'], place))).toEqual(ids(open(['prep-done', 'feel:0,0', 'meet-hear', 'meet-in-work'])));
    expect(open(['prep-done', 'feel:0,0', 'meet-hear', 'meet-in-work'], late).snapshot().answering).toBe(true);
    // a place from a longer script is the end of a shorter one
    expect(open(['prep-done'], 99).snapshot().answering).toBe(true);
  });

  it('always gets on, whatever is pressed', () => {
    fc.assert(fc.property(fc.array(fc.nat(99), { maxLength: 60 }), (dice) => {
      const session = open();
      let before = 0;
      for (const die of dice) {
        const { answering, moments } = session.snapshot();
        const { ask } = moments.at(-1)!;
        const answer = ask.kind === 'choice' ? ask.choices[die % ask.choices.length]!.id : ask.kind === 'feel' ? 'feel:skip' : 'none';
        if (die % 2) session.tell();
        else expect(session.take(answer, moments.length - 1)).toBe(answering && ask.kind !== 'end');
        expect(ids(session).length).toBeGreaterThanOrEqual(before);
        before = ids(session).length;
      }
    }));
  });
});
