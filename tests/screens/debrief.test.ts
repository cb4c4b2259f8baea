import { describe, expect, it } from 'vitest';
import { clearestMoves } from '#debrief/consequences.ts';
import type { CurvePoint, TranscriptEntry } from '#debrief/debrief.ts';
import { stepOf, topicOf } from '../../src/screens/debrief/judged.ts';
import { noteAbout, noteId, type RunNotes } from '../../src/screens/debrief/run-notes.ts';
import { partsOf } from '../../src/screens/debrief/transcript-rows.ts';
import { folderOf } from '../support/scene-of.ts';

function point(decision: number, change: Partial<CurvePoint['meters']> = {}): CurvePoint {
  return { decision, meters: { agitation: 3, trust: 3, understanding: 3, energy: 3, gap: 0, residue: 0, ...change } };
}

describe('the gist of the curves', () => {
  it('names the clearest gain and the clearest cost', () => {
    const { gain, cost } = clearestMoves([point(0), point(1, { agitation: 1, trust: 4, energy: 2 })]);
    expect(gain?.meter).toBe('agitation');
    expect(cost?.meter).toBe('energy');
  });

  it('looks at single decisions when all in all nothing went that way', () => {
    const { gain } = clearestMoves([point(0), point(1, { trust: 5 }), point(2, { energy: 1 })]);
    expect(gain).toEqual({ meter: 'trust', from: 3, to: 5 });
  });

  it('has neither where nothing moved', () => {
    expect(clearestMoves([point(0), point(1)])).toEqual({ gain: null, cost: null });
  });
});

describe('the judgements', () => {
  it('are put in words by partial credit', () => {
    expect([0, 0.5, 0.75, 1].map(stepOf)).toEqual([0, 1, 2, 3]);
  });

  it('have the scene’s own question as their topic, where there is one', () => {
    const { scene } = folderOf('kald-start');
    const [first] = Object.values(scene.decisions);
    expect(topicOf(first!.choices[0]!, scene)).toEqual(first!.card.question);
    expect(topicOf('no-such-choice', scene)).toBeNull();
  });
});

describe('the talk', () => {
  it('is parted by the parts of the day, with a thought beside the line it belongs to', () => {
    const line = (id: string, phase: 'meeting' | 'after', tags: object = {}) => ({ kind: 'line', line: { id, phase, tags: { ...tags } } }) as unknown as TranscriptEntry;
    const parts = partsOf([line('a', 'meeting', { who: 'kari' }), line('b', 'meeting', { thought: 'kari' }), { kind: 'feel', point: null }, line('c', 'after', { thought: 'kari' })]);
    expect(parts.map(({ phase, rows }) => [phase, rows.map(({ kind }) => kind)])).toEqual([['meeting', ['line', 'feel']], ['after', ['thought']]]);
    expect(parts[0]!.rows[0]).toMatchObject({ thought: { id: 'b' } });
  });
});

describe('what is written to a run', () => {
  it('is found by what it is about, and one thing has one note', () => {
    const note = { id: noteId('run-1', 'reflection', 'P06'), runId: 'run-1', kind: 'reflection', about: 'P06', text: 'x', writtenAt: '' } as const;
    const notes = { runId: 'run-1', all: [note] } as unknown as RunNotes;
    expect(noteAbout(notes, 'reflection', 'P06')).toBe(note);
    expect(noteAbout(notes, 'reflection', 'P07')).toBeNull();
    expect(noteAbout(notes, 'not-fitting', 'P06')).toBeNull();
    expect(noteId('a'.repeat(64), 'not-fitting', 'rule.12.D-recognised').length).toBeLessThanOrEqual(200);
  });
});
