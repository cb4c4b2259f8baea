import { describe, expect, it } from 'vitest';
import { replay } from '#run/replay.ts';
import { entriesOf, type Entry } from '#screens/play/entries.ts';
import { createSession } from '#run/session.ts';
import { pictureOf } from '#run/picture-of.ts';
import { stateNow, toldLines } from '#run/told.ts';
import { feltOf } from '#model/state.ts';
import { runOf, SMALL, START, tellOf } from '../support/tiny.ts';

const tell = tellOf(SMALL);

function at(inputs: readonly string[], steps: 'opening' | 'all' = 'all') {
  const session = createSession(replay(tell, runOf(inputs), 20).playthrough, null);
  if (steps === 'all') while (session.tell());
  return session.snapshot();
}
const nameOf = (entry: Entry) => (entry.kind === 'line' ? entry.line.id : entry.kind);
const TALK = ['prep-done', 'feel:-2,1', 'meet-hear'];

describe('the transcript', () => {
  it('only grows at its end, so that nothing is read out twice', () => {
    const inputs = [...TALK, 'meet-in-work', 'meet-write', 'after-break'];
    let before: string[] = [];
    for (let n = 0; n <= inputs.length; n += 1) {
      for (const steps of ['opening', 'all'] as const) {
        const entries = entriesOf(at(inputs.slice(0, n), steps), inputs.slice(0, n), true);
        const now = entries.map((entry) => `${entry.key} ${nameOf(entry)}`);
        expect(now.slice(0, before.length)).toEqual(before);
        before = now;
      }
    }
  });

  it('names each part, but not what the text itself dates', () => {
    const inputs = [...TALK, 'meet-in-work', 'meet-write', 'after-break'];
    const parts = entriesOf(at(inputs), inputs, false).flatMap((entry) => (entry.kind === 'phase' ? [entry.phase] : []));
    expect(parts).toEqual(['before', 'meeting', 'after']);
  });

  it('keeps what was said in sight while the second layer is asked', () => {
    const entries = entriesOf(at(TALK), TALK, false);
    expect(entries.filter(({ age }) => age === 'now').map(nameOf)).toEqual(['meet-hear']);
    expect(entries.filter(({ age }) => age === 'recent').map(nameOf)).toEqual(['meet-020']);
  });

  it('notes a check-in, also one that was passed by', () => {
    const felt = (input: string) => entriesOf(at(['prep-done', input]), ['prep-done', input], false).find(({ kind }) => kind === 'felt');
    expect(felt('feel:-2,1')).toMatchObject({ point: { x: -2, y: 1 } });
    expect(felt('feel:skip')).toMatchObject({ point: null });
  });

  it('coaches a novice once per decision, after both its layers', () => {
    const coached = (inputs: readonly string[], on = true) => entriesOf(at(inputs), inputs, on).filter(({ kind }) => kind === 'coach').length;
    expect(coached(TALK)).toBe(0);
    expect(coached([...TALK, 'meet-in-work'])).toBe(1);
    expect(coached([...TALK, 'meet-in-work'], false)).toBe(0);
  });

  it('does not lay what comes through the door to the preparation', () => {
    expect(entriesOf(at(['prep-done']), ['prep-done'], true).some(({ kind }) => kind === 'coach')).toBe(false);
    expect(entriesOf(at(['prep-read']), ['prep-read'], true).find(({ kind }) => kind === 'coach')).toMatchObject({ before: true });
  });
});

describe('the picture', () => {
  const picture = (inputs: readonly string[]) => pictureOf(toldLines(at(inputs)));

  it('has nobody at one’s own desk, and whoever came in at the meeting', () => {
    expect(picture([])).toEqual({ place: 'office', person: null });
    expect(picture(['prep-done'])).toEqual({ place: 'meeting-room', person: { id: 'kari', look: 'angry' } });
  });
});

describe('the model on the screen', () => {
  it('is not ahead of what has been told', () => {
    const early = at(['prep-done'], 'opening');
    expect(early.answering).toBe(false);
    expect(stateNow(early, START, 20)).toBe(toldLines(early).at(-1)!.state);
    expect(feltOf(stateNow(at(['prep-done', 'feel:2,2']), START, 20))).toEqual({ x: 2, y: 2 });
  });
});
